/// `/pictures/{pictureId}`, Losant's `image`.
#[derive(::core::clone::Clone)]
pub struct Picture(::losant::__private::Location);
impl Picture {
    /// The handle with all the values of its path.
    pub fn new(
        client: &::losant::__private::Client,
        picture_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self(
            ::losant::__private::Location::new(
                client,
                &[::core::convert::Into::into(picture_id)],
            ),
        )
    }
    /// `POST /pictures/{pictureId}/upload`, Losant's `image.upload`.
    ///
    /// * Scopes: one of `all.User`, `image.*`, `image.upload`
    /// * Gives: 201 nothing
    /// * Retry: never, once it may have arrived
    #[inline]
    pub fn upload(&self, file: losant::Part) -> PictureUploadCall {
        let mut request = self
            .0
            .request(<PictureUploadCall as ::losant::__private::Call>::ACTION, &[]);
        request
            .part("file", <losant::Part as ::losant::__private::PartValue>::part(&file));
        PictureUploadCall(request)
    }
}
#[automatically_derived]
impl ::losant::__private::Handle for Picture {
    const RESOURCE: &'static ::losant::__private::Resource = {
        static RESOURCE: ::losant::__private::Resource = ::losant::__private::Resource::new(
            "image",
            "/pictures/{pictureId}",
            &["pictureId"],
            &[<PictureUploadCall as ::losant::__private::Call>::ACTION],
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
#[automatically_derived]
impl ::core::fmt::Debug for Picture {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug(<Self as ::losant::__private::Handle>::RESOURCE, "Picture", f)
    }
}
/// `POST /pictures/{pictureId}/upload`, Losant's `image.upload`.
///
/// * Scopes: one of `all.User`, `image.*`, `image.upload`
/// * Gives: 201 nothing
/// * Retry: never, once it may have arrived
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct PictureUploadCall(::losant::__private::Request);
impl PictureUploadCall {
    /// Sets `options`.
    #[inline]
    pub fn options(mut self, options: Options) -> Self {
        self.0.part_json::<Options>("options", &options);
        self
    }
    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl ::core::convert::Into<String>) -> Self {
        self.0
            .part(
                "title",
                <String as ::losant::__private::PartValue>::part(
                    &::core::convert::Into::<String>::into(title),
                ),
            );
        self
    }
    /// Sends it. Awaiting the call itself does the same.
    #[inline]
    pub fn send(self) -> ::losant::__private::CallFuture<()> {
        ::core::future::IntoFuture::into_future(self)
    }
}
#[automatically_derived]
impl ::losant::__private::Call for PictureUploadCall {
    type Value = ();
    const ACTION: &'static ::losant::__private::Action = {
        const __SET: &[&str] = &["all.User"];
        static __SCOPES: ::losant::__private::Merged<{ __SET.len() + 2usize }> = ::losant::__private::Merged::of(
            __SET,
            &["image.*", "image.upload"],
        );
        static __ACTION: ::losant::__private::Action = ::losant::__private::Action::new(
                ["image.upload", "image", "upload"],
                ::losant::__private::Method::POST,
                "/pictures/{pictureId}/upload",
                ::losant::__private::RetryClass::Never,
            )
            .params(
                &[
                    ::losant::__private::Param::path("pictureId"),
                    ::losant::__private::Param::new(
                        "file",
                        ::losant::__private::Place::Part,
                        true,
                        <losant::Part as ::losant::__private::PartValue>::KIND,
                        <losant::Part as ::losant::__private::PartValue>::VALUES,
                    ),
                    ::losant::__private::Param::json(
                        "options",
                        ::losant::__private::Place::Part,
                        false,
                    ),
                    ::losant::__private::Param::new(
                        "title",
                        ::losant::__private::Place::Part,
                        false,
                        <String as ::losant::__private::PartValue>::KIND,
                        <String as ::losant::__private::PartValue>::VALUES,
                    ),
                ],
            )
            .scopes(__SCOPES.as_slice())
            .responses(&[::losant::__private::Answer::new::<()>(201, "()")]);
        &__ACTION
    };
    fn inner(&mut self) -> &mut ::losant::__private::Request {
        &mut self.0
    }
    fn into_inner(self) -> ::losant::__private::Request {
        self.0
    }
}
#[automatically_derived]
impl ::core::future::IntoFuture for PictureUploadCall {
    type Output = ::core::result::Result<(), ::losant::__private::Error>;
    type IntoFuture = ::losant::__private::CallFuture<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        const DECODERS: &[::losant::__private::Decoder<()>] = &[
            ::losant::__private::Decoder::new(201, ::losant::__private::empty),
        ];
        ::losant::__private::CallFuture::new(self.0, DECODERS)
    }
}
