/// A gadget of the signed-in user.
///
/// Losant's `gadget`, at `/me/gadgets/{gadgetId}`. Returned by [`GadgetExt::thing`].
#[derive(::core::clone::Clone)]
pub struct Gadget {
    state: renamed::losant::__private::HandleState,
}
/// Adds [`thing`](Self::thing) to the parent of [`Gadget`].
pub trait GadgetExt {
    /// Returns [`Gadget`], the handle of a gadget of the signed-in user.
    fn thing(
        &self,
        gadget_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Gadget;
}
const _: () = {
    use renamed::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __RESOURCE: _losant::Resource = _losant::Resource::new(
        "gadget",
        "/me/gadgets/{gadgetId}",
        &["gadgetId"],
        &[<GadgetGetCall as _losant::Call>::ACTION],
    );
    #[allow(rustdoc::private_intra_doc_links)]
    impl Gadget {
        /// Returns the handle with these values in its path.
        pub fn new(
            client: &_losant::ClientCore,
            gadget_id: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                state: _losant::HandleState::new(
                    client,
                    &[::core::convert::Into::into(gadget_id)],
                ),
            }
        }
        /// Losant's `gadget.get`: `GET /me/gadgets/{gadgetId}`.
        ///
        /// * Scopes: any of `all.User`, `gadget.*` or `gadget.get`
        /// * Success: 200 [`models::Gadget`]
        /// * Retries: safe, since the action changes nothing
        /// * Users with an unverified email address are allowed.
        #[inline]
        pub fn get(&self) -> GadgetGetCall {
            let request = self
                .state
                .request(<GadgetGetCall as _losant::Call>::ACTION, &[]);
            GadgetGetCall(request)
        }
    }
    #[automatically_derived]
    impl _losant::Handle for Gadget {
        const RESOURCE: &'static _losant::Resource = &__RESOURCE;
        #[inline]
        fn client(&self) -> &_losant::ClientCore {
            self.state.client()
        }
        #[inline]
        fn handle_state(&self) -> _losant::HandleState {
            ::core::clone::Clone::clone(&self.state)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for Gadget {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.state.debug(&__RESOURCE, "Gadget", f)
        }
    }
    #[automatically_derived]
    impl GadgetExt for losant::api::Me {
        #[inline]
        fn thing(
            &self,
            gadget_id: impl ::core::convert::Into<::std::string::String>,
        ) -> Gadget {
            Gadget {
                state: <losant::api::Me as _losant::Handle>::handle_state(self)
                    .child(&[::core::convert::Into::into(gadget_id)]),
            }
        }
    }
    const _: () = {
        let accessor = <losant::api::Me as GadgetExt>::thing;
        let _: fn(&losant::api::Me, ::std::string::String) -> Gadget = accessor;
        _losant::Resource::assert_accessor(
            &accessor,
            &_losant::reached_method!(losant::api::Me, thing),
        );
    };
    _losant::assert_placeholders(
        "Me",
        <losant::api::Me as _losant::Handle>::PLACEHOLDERS,
        &[],
    )
};
/// Call of [`Gadget::get`]: `GET /me/gadgets/{gadgetId}`.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetGetCall(renamed::losant::__private::RequestBuilder);
const _: () = {
    use renamed::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
            ["gadget.get", "gadget", "get"],
            _losant::Method::GET,
            "/me/gadgets/{gadgetId}",
            _losant::RetryClass::Safe,
            &[_losant::Param::path("gadgetId")],
            &["all.User", "gadget.*", "gadget.get"],
            &[
                _losant::ResponseSpec::new::<
                    models::Gadget,
                >(200, "Gadget", _losant::ShapeOf::<models::Gadget>::SHAPE),
            ],
        )
        .allow_unverified();
    impl GadgetGetCall {
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<models::Gadget> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for GadgetGetCall {
        type Value = models::Gadget;
        const ACTION: &'static _losant::Action = &__ACTION;
        #[inline]
        fn builder_mut(&mut self) -> &mut _losant::RequestBuilder {
            &mut self.0
        }
        #[inline]
        fn into_builder(self) -> _losant::RequestBuilder {
            self.0
        }
    }
    #[automatically_derived]
    impl ::core::future::IntoFuture for GadgetGetCall {
        type Output = ::core::result::Result<models::Gadget, _losant::Error>;
        type IntoFuture = _losant::CallFuture<models::Gadget>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(
                self.0,
                &[(200, <models::Gadget as _losant::FromJson>::from_json)],
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for GadgetGetCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("GadgetGetCall", f)
        }
    }
};
