/// `/pictures/{pictureId}`, Losant's `image`.
#[derive(::core::clone::Clone)]
pub struct Picture(::losant::__private::HandleState);
impl Picture {
    /// The handle with all the values of its path.
    pub fn new(
        client: &::losant::__private::ClientCore,
        picture_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self(
            ::losant::__private::HandleState::new(
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
        let mut request = self.0.request(&__PictureUploadCall, &[]);
        request
            .part("file", <losant::Part as ::losant::__private::PartValue>::part(&file));
        PictureUploadCall(request)
    }
}
static __Picture: ::losant::__private::Resource = ::losant::__private::Resource::new(
    "image",
    "/pictures/{pictureId}",
    &["pictureId"],
    &[&__PictureUploadCall],
);
#[automatically_derived]
impl ::losant::__private::Handle for Picture {
    const RESOURCE: &'static ::losant::__private::Resource = &__Picture;
    fn client(&self) -> &::losant::__private::ClientCore {
        self.0.client()
    }
    fn handle_state(&self) -> ::losant::__private::HandleState {
        ::core::clone::Clone::clone(&self.0)
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for Picture {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug(&__Picture, "Picture", f)
    }
}
/// `POST /pictures/{pictureId}/upload`, Losant's `image.upload`.
///
/// * Scopes: one of `all.User`, `image.*`, `image.upload`
/// * Gives: 201 nothing
/// * Retry: never, once it may have arrived
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct PictureUploadCall(::losant::__private::Request);
static __PictureUploadCall: ::losant::__private::Action = ::losant::__private::Action::new(
    ["image.upload", "image", "upload"],
    ::losant::__private::Method::POST,
    "/pictures/{pictureId}/upload",
    ::losant::__private::RetryClass::Never,
    &[
        ::losant::__private::Param::path("pictureId"),
        ::losant::__private::Param::new(
            "file",
            ::losant::__private::ParamLocation::Part,
            true,
            <losant::Part as ::losant::__private::PartValue>::KIND,
            <losant::Part as ::losant::__private::PartValue>::VALUES,
        ),
        ::losant::__private::Param::json(
            "options",
            ::losant::__private::ParamLocation::Part,
            false,
        ),
        ::losant::__private::Param::new(
            "title",
            ::losant::__private::ParamLocation::Part,
            false,
            <String as ::losant::__private::PartValue>::KIND,
            <String as ::losant::__private::PartValue>::VALUES,
        ),
    ],
    &["all.User", "image.*", "image.upload"],
    &[::losant::__private::ResponseSpec::empty(201)],
);
impl PictureUploadCall {
    /// Sets `options`.
    #[inline]
    pub fn options(mut self, options: Options) -> Self {
        self.0.part_json::<Options>("options", &options);
        self
    }
    /// Sets `title`.
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
    const ACTION: &'static ::losant::__private::Action = &__PictureUploadCall;
    fn inner(&mut self) -> &mut ::losant::__private::Request {
        &mut self.0
    }
    fn into_inner(self) -> ::losant::__private::Request {
        self.0
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for PictureUploadCall {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug("PictureUploadCall", f)
    }
}
#[automatically_derived]
impl ::core::future::IntoFuture for PictureUploadCall {
    type Output = ::core::result::Result<(), ::losant::__private::Error>;
    type IntoFuture = ::losant::__private::CallFuture<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        ::losant::__private::CallFuture::new(
            self.0,
            &[(201, ::losant::__private::empty)],
        )
    }
}
