/// Losant's `image`, at `/pictures/{pictureId}`.
#[derive(::core::clone::Clone)]
pub struct Picture {
    state: ::losant::__private::HandleState,
}
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __RESOURCE: _losant::Resource = _losant::Resource::new(
        "image",
        "/pictures/{pictureId}",
        &["pictureId"],
        &[<PictureUploadCall as _losant::Call>::ACTION],
    );
    #[allow(rustdoc::private_intra_doc_links)]
    impl Picture {
        /// Returns the handle with these values in its path.
        pub fn new(
            client: &_losant::ClientCore,
            picture_id: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                state: _losant::HandleState::new(
                    client,
                    &[::core::convert::Into::into(picture_id)],
                ),
            }
        }
        /// Losant's `image.upload`: `POST /pictures/{pictureId}/upload`.
        ///
        /// * Scopes: any of `all.User`, `image.*` or `image.upload`
        /// * Success: 201 without a body
        /// * Retries: never, once the server may have received the request
        #[inline]
        pub fn upload(
            &self,
            file: impl _losant::Into<losant::Part>,
        ) -> PictureUploadCall {
            let mut request = self
                .state
                .request(<PictureUploadCall as _losant::Call>::ACTION, &[]);
            request
                .part(
                    "file",
                    <losant::Part as _losant::PartValue>::to_part(
                        &_losant::Into::<losant::Part>::into(file),
                    ),
                );
            PictureUploadCall(request)
        }
    }
    #[automatically_derived]
    impl _losant::Handle for Picture {
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
    impl ::core::fmt::Debug for Picture {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.state.debug(&__RESOURCE, "Picture", f)
        }
    }
};
/// Call of [`Picture::upload`]: `POST /pictures/{pictureId}/upload`.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct PictureUploadCall(::losant::__private::RequestBuilder);
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
        ["image.upload", "image", "upload"],
        _losant::Method::POST,
        "/pictures/{pictureId}/upload",
        _losant::RetryClass::Never,
        &[
            _losant::Param::path("pictureId"),
            <losant::Part as _losant::PartValue>::PARAM.named("file", true),
            _losant::Param::json_part("options", false),
            <String as _losant::PartValue>::PARAM.named("title", false),
        ],
        &["all.User", "image.*", "image.upload"],
        &[_losant::ResponseSpec::empty(201)],
    );
    impl PictureUploadCall {
        /// Sets `options`.
        pub fn options(mut self, options: impl _losant::Into<Options>) -> Self {
            self.0
                .part_json(
                    "options",
                    <Options as _losant::ToJson>::to_json(
                        &_losant::Into::<Options>::into(options),
                    ),
                );
            self
        }
        /// Sets `title`.
        pub fn title(mut self, title: impl _losant::Into<String>) -> Self {
            self.0
                .part(
                    "title",
                    <String as _losant::PartValue>::to_part(
                        &_losant::Into::<String>::into(title),
                    ),
                );
            self
        }
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<()> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for PictureUploadCall {
        type Value = ();
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
    impl ::core::future::IntoFuture for PictureUploadCall {
        type Output = ::core::result::Result<(), _losant::Error>;
        type IntoFuture = _losant::CallFuture<()>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(self.0, &[(201, _losant::decode_empty)])
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for PictureUploadCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("PictureUploadCall", f)
        }
    }
};
