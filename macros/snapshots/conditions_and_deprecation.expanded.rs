/// `/gadgets`, Losant's `gadgets`.
#[cfg(feature = "gadgets")]
#[derive(::core::clone::Clone)]
pub struct Gadgets(::losant::__private::Location);
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
impl Gadgets {
    /// The handle with all the values of its path.
    pub fn new(client: &::losant::__private::Client) -> Self {
        Self(::losant::__private::Location::new(client, &[]))
    }
    /// `GET /gadgets`, Losant's `gadgets.get`.
    ///
    /// * Scopes: one of `all.User`, `gadgets.*`, `gadgets.get`
    /// * Gives: 200 nothing
    /// * Retry: safe, it changes nothing
    #[deprecated = "use `list`"]
    #[inline]
    pub fn get(&self) -> GadgetsGetCall {
        let request = self
            .0
            .request(<GadgetsGetCall as ::losant::__private::Call>::ACTION, &[]);
        GadgetsGetCall(request)
    }
    /// `POST /gadgets`, Losant's `gadgets.post`.
    ///
    /// * Scopes: one of `all.User`, `gadgets.*`, `gadgets.post`
    /// * Gives: 200 nothing
    /// * Retry: never, once it may have arrived
    #[cfg(feature = "making")]
    #[inline]
    pub fn post(&self, #[cfg(feature = "bodies")] gadget: Gadget) -> GadgetsPostCall {
        #[allow(unused_mut)]
        let mut request = self
            .0
            .request(<GadgetsPostCall as ::losant::__private::Call>::ACTION, &[]);
        #[cfg(feature = "bodies")] request.body::<Gadget>("gadget", &gadget);
        GadgetsPostCall(request)
    }
}
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
#[automatically_derived]
impl ::losant::__private::Handle for Gadgets {
    const RESOURCE: &'static ::losant::__private::Resource = {
        static RESOURCE: ::losant::__private::Resource = ::losant::__private::Resource::new(
            "gadgets",
            "/gadgets",
            &[],
            &[
                <GadgetsGetCall as ::losant::__private::Call>::ACTION,
                #[cfg(feature = "making")]
                <GadgetsPostCall as ::losant::__private::Call>::ACTION,
            ],
        );
        &RESOURCE
    };
    fn client(&self) -> &::losant::__private::Client {
        self.0.client()
    }
    fn location(&self) -> ::losant::__private::Location {
        ::core::clone::Clone::clone(&self.0)
    }
}
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
#[automatically_derived]
impl ::core::fmt::Debug for Gadgets {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug(<Self as ::losant::__private::Handle>::RESOURCE, "Gadgets", f)
    }
}
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
impl Client {
    /// [`Gadgets`]: `/gadgets`.
    #[cfg(feature = "gadgets")]
    pub fn gadgets(&self) -> Gadgets {
        Gadgets(<Client as ::losant::__private::Handle>::location(self).child(&[]))
    }
}
#[cfg(feature = "gadgets")]
const _: () = ::losant::__private::assert_placeholders(
    "Client",
    <Client as ::losant::__private::Handle>::PLACEHOLDERS,
    &[],
);
/// `GET /gadgets`, Losant's `gadgets.get`.
///
/// * Scopes: one of `all.User`, `gadgets.*`, `gadgets.get`
/// * Gives: 200 nothing
/// * Retry: safe, it changes nothing
#[cfg(feature = "gadgets")]
#[deprecated = "use `list`"]
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct GadgetsGetCall(::losant::__private::Request);
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
impl GadgetsGetCall {
    /// Sets `filter`.
    #[cfg(feature = "filters")]
    #[inline]
    pub fn filter(mut self, filter: impl ::core::convert::Into<String>) -> Self {
        self.0
            .query(
                "filter",
                <String as ::losant::__private::QueryValue>::encode,
                &::core::convert::Into::<String>::into(filter),
            );
        self
    }
    /// Sets `since`.
    #[deprecated = "use `start`"]
    #[inline]
    pub fn since(mut self, since: i64) -> Self {
        self.0.query("since", <i64 as ::losant::__private::QueryValue>::encode, &since);
        self
    }
    /// Sends it. Awaiting the call itself does the same.
    #[inline]
    pub fn send(self) -> ::losant::__private::CallFuture<()> {
        ::core::future::IntoFuture::into_future(self)
    }
}
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
#[automatically_derived]
impl ::losant::__private::Call for GadgetsGetCall {
    type Value = ();
    const ACTION: &'static ::losant::__private::Action = {
        const __SET: &[&str] = &["all.User"];
        static __SCOPES: ::losant::__private::Merged<{ __SET.len() + 2usize }> = ::losant::__private::Merged::of(
            __SET,
            &["gadgets.*", "gadgets.get"],
        );
        static __ACTION: ::losant::__private::Action = ::losant::__private::Action::new(
                ["gadgets.get", "gadgets", "get"],
                ::losant::__private::Method::GET,
                "/gadgets",
                ::losant::__private::RetryClass::Safe,
            )
            .params(
                &[
                    #[cfg(feature = "filters")]
                    ::losant::__private::Param::new(
                        "filter",
                        ::losant::__private::Place::Query,
                        false,
                        <String as ::losant::__private::QueryValue>::KIND,
                        <String as ::losant::__private::QueryValue>::VALUES,
                    ),
                    ::losant::__private::Param::new(
                        "since",
                        ::losant::__private::Place::Query,
                        false,
                        <i64 as ::losant::__private::QueryValue>::KIND,
                        <i64 as ::losant::__private::QueryValue>::VALUES,
                    ),
                ],
            )
            .scopes(__SCOPES.as_slice())
            .responses(&[::losant::__private::Answer::new::<()>(200, "()")]);
        &__ACTION
    };
    fn inner(&mut self) -> &mut ::losant::__private::Request {
        &mut self.0
    }
    fn into_inner(self) -> ::losant::__private::Request {
        self.0
    }
}
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
#[automatically_derived]
impl ::core::future::IntoFuture for GadgetsGetCall {
    type Output = ::core::result::Result<(), ::losant::__private::Error>;
    type IntoFuture = ::losant::__private::CallFuture<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        const DECODERS: &[::losant::__private::Decoder<()>] = &[
            ::losant::__private::Decoder::new(200, ::losant::__private::empty),
        ];
        ::losant::__private::CallFuture::new(self.0, DECODERS)
    }
}
/// `POST /gadgets`, Losant's `gadgets.post`.
///
/// * Scopes: one of `all.User`, `gadgets.*`, `gadgets.post`
/// * Gives: 200 nothing
/// * Retry: never, once it may have arrived
#[cfg(feature = "gadgets")]
#[cfg(feature = "making")]
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct GadgetsPostCall(::losant::__private::Request);
#[cfg(feature = "gadgets")]
#[cfg(feature = "making")]
#[allow(deprecated)]
impl GadgetsPostCall {
    /// Sends it. Awaiting the call itself does the same.
    #[inline]
    pub fn send(self) -> ::losant::__private::CallFuture<()> {
        ::core::future::IntoFuture::into_future(self)
    }
}
#[cfg(feature = "gadgets")]
#[cfg(feature = "making")]
#[allow(deprecated)]
#[automatically_derived]
impl ::losant::__private::Call for GadgetsPostCall {
    type Value = ();
    const ACTION: &'static ::losant::__private::Action = {
        const __SET: &[&str] = &["all.User"];
        static __SCOPES: ::losant::__private::Merged<{ __SET.len() + 2usize }> = ::losant::__private::Merged::of(
            __SET,
            &["gadgets.*", "gadgets.post"],
        );
        static __ACTION: ::losant::__private::Action = ::losant::__private::Action::new(
                ["gadgets.post", "gadgets", "post"],
                ::losant::__private::Method::POST,
                "/gadgets",
                ::losant::__private::RetryClass::Never,
            )
            .params(
                &[
                    #[cfg(feature = "bodies")]
                    ::losant::__private::Param::json(
                            "gadget",
                            ::losant::__private::Place::Body,
                            true,
                        )
                        .fits(::losant::__private::fits!(Gadget)),
                ],
            )
            .scopes(__SCOPES.as_slice())
            .responses(&[::losant::__private::Answer::new::<()>(200, "()")]);
        &__ACTION
    };
    fn inner(&mut self) -> &mut ::losant::__private::Request {
        &mut self.0
    }
    fn into_inner(self) -> ::losant::__private::Request {
        self.0
    }
}
#[cfg(feature = "gadgets")]
#[cfg(feature = "making")]
#[allow(deprecated)]
#[automatically_derived]
impl ::core::future::IntoFuture for GadgetsPostCall {
    type Output = ::core::result::Result<(), ::losant::__private::Error>;
    type IntoFuture = ::losant::__private::CallFuture<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        const DECODERS: &[::losant::__private::Decoder<()>] = &[
            ::losant::__private::Decoder::new(200, ::losant::__private::empty),
        ];
        ::losant::__private::CallFuture::new(self.0, DECODERS)
    }
}
