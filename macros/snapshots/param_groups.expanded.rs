/// Losant's `gadgets`, at `/gadgets`.
#[derive(::core::clone::Clone)]
pub struct Gadgets {
    state: ::losant::__private::HandleState,
}
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __RESOURCE: _losant::Resource = _losant::Resource::new(
        "gadgets",
        "/gadgets",
        &[],
        &[<GadgetsGetCall as _losant::Call>::ACTION],
    );
    #[allow(rustdoc::private_intra_doc_links)]
    impl Gadgets {
        /// Returns the handle with these values in its path.
        pub fn new(client: &_losant::ClientCore) -> Self {
            Self {
                state: _losant::HandleState::new(client, &[]),
            }
        }
        /// Returns the gadgets.
        ///
        /// Losant's `gadgets.get`: `GET /gadgets`.
        ///
        /// * Scopes: any of `all.User`, `gadgets.*` or `gadgets.get`
        /// * Success: 200 `Page<Gadget>`
        /// * Pages: by `page` and `per_page`; `.items()` requests all
        /// * Retries: safe, since the action changes nothing
        #[inline]
        pub fn get(&self) -> GadgetsGetCall {
            let request = self
                .state
                .request(<GadgetsGetCall as _losant::Call>::ACTION, &[]);
            GadgetsGetCall(request)
        }
    }
    #[automatically_derived]
    impl _losant::Handle for Gadgets {
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
    impl ::core::fmt::Debug for Gadgets {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.state.debug(&__RESOURCE, "Gadgets", f)
        }
    }
};
/// Call of [`Gadgets::get`]: `GET /gadgets`.
///
/// Returns the gadgets.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetsGetCall(::losant::__private::RequestBuilder);
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
            ["gadgets.get", "gadgets", "get"],
            _losant::Method::GET,
            "/gadgets",
            _losant::RetryClass::Safe,
            &[
                <bool as _losant::QueryValue>::PARAM
                    .named("includeDeleted", false)
                    .with_default("false"),
                <models::GadgetSortField as _losant::QueryValue>::PARAM
                    .named("sortField", false)
                    .with_default("weight"),
                <_losant::SortDirection as _losant::QueryValue>::PARAM
                    .named("sortDirection", false)
                    .with_default("desc"),
                <::core::primitive::u64 as _losant::QueryValue>::PARAM
                    .named("page", false)
                    .with_default("0"),
                <::core::primitive::u64 as _losant::QueryValue>::PARAM
                    .named("perPage", false)
                    .with_default("1000"),
                <models::GadgetFilterField as _losant::QueryValue>::PARAM
                    .named("filterField", false),
                _losant::Param::string("filter", false),
                _losant::Param::string("kind", false),
            ],
            &["all.User", "gadgets.*", "gadgets.get"],
            &[
                _losant::ResponseSpec::new::<
                    losant::Page<models::Gadget>,
                >(
                    200,
                    "Page<Gadget>",
                    _losant::ShapeOf::<losant::Page<models::Gadget>>::SHAPE,
                ),
            ],
        )
        .paged(_losant::Paging::Page);
    impl GadgetsGetCall {
        /// Whether deleted gadgets are included.
        ///
        /// Defaults to `false`.
        #[inline]
        pub fn include_deleted(mut self, include_deleted: bool) -> Self {
            self.0
                .query(
                    "includeDeleted",
                    <bool as _losant::QueryValue>::encode,
                    &include_deleted,
                );
            self
        }
        /// Field to sort by.
        ///
        /// Defaults to `weight`.
        pub fn sort_field(
            mut self,
            sort_field: impl _losant::Into<models::GadgetSortField>,
        ) -> Self {
            self.0
                .query(
                    "sortField",
                    <models::GadgetSortField as _losant::QueryValue>::encode,
                    &_losant::Into::<models::GadgetSortField>::into(sort_field),
                );
            self
        }
        /// Direction to sort in.
        ///
        /// Defaults to `desc`.
        pub fn sort_direction(
            mut self,
            sort_direction: impl _losant::Into<_losant::SortDirection>,
        ) -> Self {
            self.0
                .query(
                    "sortDirection",
                    <_losant::SortDirection as _losant::QueryValue>::encode,
                    &_losant::Into::<_losant::SortDirection>::into(sort_direction),
                );
            self
        }
        /// Page to return, from 0.
        ///
        /// Defaults to `0`.
        #[inline]
        pub fn page(mut self, page: ::core::primitive::u64) -> Self {
            self.0
                .query(
                    "page",
                    <::core::primitive::u64 as _losant::QueryValue>::encode,
                    &page,
                );
            self
        }
        /// Number of items per page.
        ///
        /// Defaults to `1000`.
        #[inline]
        pub fn per_page(mut self, per_page: ::core::primitive::u64) -> Self {
            self.0
                .query(
                    "perPage",
                    <::core::primitive::u64 as _losant::QueryValue>::encode,
                    &per_page,
                );
            self
        }
        /// Field that `filter` applies to.
        pub fn filter_field(
            mut self,
            filter_field: impl _losant::Into<models::GadgetFilterField>,
        ) -> Self {
            self.0
                .query(
                    "filterField",
                    <models::GadgetFilterField as _losant::QueryValue>::encode,
                    &_losant::Into::<models::GadgetFilterField>::into(filter_field),
                );
            self
        }
        /// Pattern that the field must match; `*` matches any text.
        pub fn filter(
            mut self,
            filter: impl _losant::Into<::std::string::String>,
        ) -> Self {
            self.0.query_str("filter", filter);
            self
        }
        /// Kind of gadget.
        pub fn kind(mut self, kind: impl _losant::Into<String>) -> Self {
            self.0.query_str("kind", kind);
            self
        }
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<losant::Page<models::Gadget>> {
            ::core::future::IntoFuture::into_future(self)
        }
        /// Streams all items from this page on, requesting page after page.
        #[inline]
        pub fn items(self) -> _losant::Items<Self> {
            _losant::Items::new(self)
        }
        /// Streams this page and all that follow.
        #[inline]
        pub fn pages(self) -> _losant::Pages<Self> {
            _losant::Pages::new(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for GadgetsGetCall {
        type Value = losant::Page<models::Gadget>;
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
    impl ::core::future::IntoFuture for GadgetsGetCall {
        type Output = ::core::result::Result<
            losant::Page<models::Gadget>,
            _losant::Error,
        >;
        type IntoFuture = _losant::CallFuture<losant::Page<models::Gadget>>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(
                self.0,
                &[(200, <losant::Page<models::Gadget> as _losant::FromJson>::from_json)],
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for GadgetsGetCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("GadgetsGetCall", f)
        }
    }
    __ACTION.assert_default("sortField");
};
