/// A gadget.
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
#[non_exhaustive]
pub struct Gadget {
    /// The id.
    pub id: String,
    /// Number of gadgets, at least 1.
    pub count: Option<i64>,
}
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    impl Gadget {
        /// Creates it with no field set.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self {
                ..::core::default::Default::default()
            }
        }
        /// The id.
        #[must_use]
        pub fn id(mut self, value: impl _losant::Into<String>) -> Self {
            self.id = _losant::Into::<String>::into(value);
            self
        }
        /// Number of gadgets, at least 1.
        #[inline]
        #[must_use]
        pub fn count(mut self, value: i64) -> Self {
            self.count = _losant::Some(value);
            self
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for Gadget {
        #[inline]
        fn default() -> Self {
            Self {
                id: ::core::default::Default::default(),
                count: _losant::None,
            }
        }
    }
    #[automatically_derived]
    impl _losant::Model for Gadget {
        const OBJECT: _losant::Object = _losant::Object::response(
            "Gadget",
            &["id", "count"],
            "s i",
            &[],
        );
        type Draft = Self;
        #[inline]
        fn read_entry<'de, A: _losant::serde::de::MapAccess<'de>>(
            draft: &mut Self::Draft,
            entry: _losant::Entry<'_, 'de, A>,
        ) -> ::core::result::Result<(), A::Error> {
            match entry.key() {
                "id" => entry.read_or_default(&mut draft.id),
                "count" => entry.read_integers(&mut draft.count),
                _ => entry.ignore(),
            }
        }
    }
    #[automatically_derived]
    impl<'de> _losant::serde::Deserialize<'de> for Gadget {
        fn deserialize<D: _losant::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            _losant::read_model(deserializer)
        }
    }
    #[automatically_derived]
    impl _losant::serde::Serialize for Gadget {
        fn serialize<S: _losant::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            _losant::FieldWriter::new(serializer)
                .unless_default("id", &self.id)
                .optional("count", &self.count)
                .end()
        }
    }
};
/// A new gadget.
#[derive(::core::clone::Clone, ::core::cmp::PartialEq)]
#[non_exhaustive]
pub struct GadgetPost {
    /// The name.
    pub name: String,
    /// The gadget that contains this one.
    pub parent_id: Option<String>,
    /// Its colors.
    pub colors: Option<Vec<String>>,
    /// Code that opens the gadget.
    pub pin: Option<String>,
}
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    impl GadgetPost {
        /// Creates it with its required fields.
        #[must_use]
        #[inline]
        pub fn new(
            name: impl _losant::Into<String>,
            parent_id: impl _losant::Into<Option<String>>,
        ) -> Self {
            Self {
                name: _losant::Into::<String>::into(name),
                parent_id: _losant::Into::<Option<String>>::into(parent_id),
                colors: _losant::None,
                pin: _losant::None,
            }
        }
        /// Its colors.
        #[must_use]
        pub fn colors(
            mut self,
            value: impl ::core::iter::IntoIterator<Item = impl _losant::Into<String>>,
        ) -> Self {
            self.colors = _losant::Some(_losant::collect::<String>(value));
            self
        }
        /// Code that opens the gadget.
        #[must_use]
        pub fn pin(mut self, value: impl _losant::Into<String>) -> Self {
            self.pin = _losant::Some(_losant::Into::<String>::into(value));
            self
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for GadgetPost {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("GadgetPost")
                .field("name", &self.name)
                .field("parent_id", &self.parent_id)
                .field("colors", &self.colors)
                .field("pin", &self.pin.as_ref().map(|_| _losant::Redacted))
                .finish()
        }
    }
    #[doc(hidden)]
    #[allow(clippy::option_option)]
    pub struct __Draft {
        name: ::core::option::Option<String>,
        parent_id: ::core::option::Option<Option<String>>,
        colors: Option<Vec<String>>,
        pin: Option<String>,
    }
    #[automatically_derived]
    impl ::core::default::Default for __Draft {
        #[inline]
        fn default() -> Self {
            Self {
                name: _losant::None,
                parent_id: _losant::None,
                colors: _losant::None,
                pin: _losant::None,
            }
        }
    }
    #[automatically_derived]
    impl _losant::Draft<GadgetPost> for __Draft {
        fn finish<E: _losant::serde::de::Error>(
            self,
        ) -> ::core::result::Result<GadgetPost, E> {
            ::core::result::Result::Ok(GadgetPost {
                name: _losant::required_value("name", self.name)?,
                parent_id: _losant::required_value("parentId", self.parent_id)?,
                colors: self.colors,
                pin: self.pin,
            })
        }
    }
    #[automatically_derived]
    impl _losant::Model for GadgetPost {
        const OBJECT: _losant::Object = _losant::Object::request(
            "GadgetPost",
            2,
            &["name", "parentId", "colors", "PIN"],
            "s ?s [s *s",
            &[],
        );
        type Draft = __Draft;
        #[inline]
        fn read_entry<'de, A: _losant::serde::de::MapAccess<'de>>(
            draft: &mut Self::Draft,
            entry: _losant::Entry<'_, 'de, A>,
        ) -> ::core::result::Result<(), A::Error> {
            match entry.key() {
                "name" => entry.read_some(&mut draft.name),
                "parentId" => entry.read_some(&mut draft.parent_id),
                "colors" => entry.read(&mut draft.colors),
                "PIN" => entry.read(&mut draft.pin),
                _ => entry.reject::<GadgetPost>(),
            }
        }
    }
    #[automatically_derived]
    impl<'de> _losant::serde::Deserialize<'de> for GadgetPost {
        fn deserialize<D: _losant::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            _losant::read_model(deserializer)
        }
    }
    #[automatically_derived]
    impl _losant::serde::Serialize for GadgetPost {
        fn serialize<S: _losant::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            _losant::FieldWriter::new(serializer)
                .required("name", &self.name)
                .required("parentId", &self.parent_id)
                .optional("colors", &self.colors)
                .optional("PIN", &self.pin)
                .end()
        }
    }
};
/// A change of a gadget.
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
#[non_exhaustive]
#[allow(clippy::option_option)]
pub struct GadgetPatch {
    /// The name.
    pub name: Option<String>,
    /// The gadget that contains this one.
    pub parent_id: Option<Option<String>>,
    /// Everything else.
    pub rest: BTreeMap<String, f64>,
}
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    impl GadgetPatch {
        /// Creates it with no field set.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self {
                ..::core::default::Default::default()
            }
        }
        /// The name.
        #[must_use]
        pub fn name(mut self, value: impl _losant::Into<String>) -> Self {
            self.name = _losant::Some(_losant::Into::<String>::into(value));
            self
        }
        /// The gadget that contains this one.
        #[must_use]
        pub fn parent_id(mut self, value: impl _losant::NotNull<String>) -> Self {
            self.parent_id = _losant::Some(
                _losant::Some(_losant::NotNull::<String>::into_value(value)),
            );
            self
        }
        /// Sets [`parent_id`](Self::parent_id) to `null`.
        #[must_use]
        #[inline]
        pub fn clear_parent_id(mut self) -> Self {
            self.parent_id = _losant::Some(_losant::None);
            self
        }
        /// Everything else.
        #[must_use]
        pub fn rest(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item = (
                    impl _losant::Into<::std::string::String>,
                    impl _losant::Into<f64>,
                ),
            >,
        ) -> Self {
            self.rest = _losant::collect_entries::<
                ::std::string::String,
                f64,
                BTreeMap<String, f64>,
            >(value);
            self
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for GadgetPatch {
        #[inline]
        fn default() -> Self {
            Self {
                name: _losant::None,
                parent_id: _losant::None,
                rest: ::core::default::Default::default(),
            }
        }
    }
    #[automatically_derived]
    impl _losant::Model for GadgetPatch {
        const OBJECT: _losant::Object = _losant::Object::request(
            "GadgetPatch",
            0,
            &["name", "parentId"],
            "s ?s n",
            &[],
        );
        type Draft = Self;
        #[inline]
        fn read_entry<'de, A: _losant::serde::de::MapAccess<'de>>(
            draft: &mut Self::Draft,
            entry: _losant::Entry<'_, 'de, A>,
        ) -> ::core::result::Result<(), A::Error> {
            match entry.key() {
                "name" => entry.read(&mut draft.name),
                "parentId" => entry.read_some(&mut draft.parent_id),
                _ => entry.read_rest(&mut draft.rest),
            }
        }
    }
    #[automatically_derived]
    impl<'de> _losant::serde::Deserialize<'de> for GadgetPatch {
        fn deserialize<D: _losant::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            _losant::read_model(deserializer)
        }
    }
    #[automatically_derived]
    impl _losant::serde::Serialize for GadgetPatch {
        fn serialize<S: _losant::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            _losant::FieldWriter::new(serializer)
                .optional("name", &self.name)
                .optional("parentId", &self.parent_id)
                .rest(&self.rest)
                .end()
        }
    }
};
