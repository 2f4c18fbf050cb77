//! The shape of JSON values: what the declaration of a type says about them, as plain data.
//!
//! A shape is made at compile time and costs a model one array of keys, one string and a list of the
//! shapes inside. What is needed rarely, such as limits, is in the string; see [`notation`].

pub(crate) mod format;
pub(crate) mod limits;
pub(crate) mod notation;
pub(crate) mod pattern;

use std::fmt;
use std::ops::Deref;

use format::Format;
use limits::Limits;
use pattern::Pattern;

/// The shape of the JSON values of a type.
///
/// [`Described::shape`](crate::Described::shape) returns it for a type.
/// [`check`](Self::check) validates a value, and [`json_schema`](Self::json_schema) converts the shape
/// for other tools.
///
/// ```
/// use losant::{Described, Shape, models};
///
/// let Shape::Object(device) = models::DevicePost::shape() else { unreachable!() };
/// let name = device.fields().find(|field| field.name == "name").expect("devices have a name");
/// assert!(name.required);
/// assert_eq!(name.value.limits.to_string(), "1 to 255");
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Shape {
    /// Any value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number. As in JSON Schema, `3.0` is one.
    Integer,
    /// A number.
    Number,
    /// A string.
    String,
    /// A string with a date and a time, as in RFC 3339.
    Timestamp,
    /// A string that is one of these. Responses may contain others, since Losant adds values.
    Enum(&'static [&'static str]),
    /// `null` or a value of this shape.
    Nullable(ShapeRef),
    /// An array of values of this shape.
    List(ShapeRef),
    /// An object with any keys, and values of this shape.
    Map(ShapeRef),
    /// An object with known fields.
    Object(Object),
    /// An object whose field `tag` decides which fields it has. Responses may contain other kinds,
    /// since Losant adds some.
    Union {
        /// The name of the type.
        name: &'static str,
        /// The field that decides.
        tag: &'static str,
        /// The shape for each value of `tag`: an object without that field.
        variants: &'static [(&'static str, ShapeRef)],
    },
    /// A value of one of these shapes.
    OneOf(&'static [ShapeRef]),
}

impl Shape {
    /// The kind of value, to complete "must be".
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Any => "a value",
            Self::Boolean => "true or false",
            Self::Integer => "a whole number",
            Self::Number => "a number",
            Self::String | Self::Enum(_) => "a string",
            Self::Timestamp => "an RFC 3339 date and time",
            Self::Nullable(shape) => shape.kind(),
            Self::List(_) => "an array",
            Self::Map(_) | Self::Object(_) | Self::Union { .. } => "an object",
            Self::OneOf(_) => "of another type",
        }
    }
}

/// The shape of an inner type, which is looked up when it is used: a type may contain itself.
///
/// It dereferences to the [`Shape`].
///
/// ```
/// use losant::shape::ShapeRef;
/// use losant::{Described as _, Shape, models};
///
/// let tags = Shape::List(ShapeRef(models::Tag::shape));
/// ```
#[derive(Clone, Copy)]
pub struct ShapeRef(pub fn() -> &'static Shape);

impl ShapeRef {
    /// The shape of a type that does not implement [`Described`](crate::Described).
    pub const ANY: Self = Self(|| &Shape::Any);

    /// Returns the shape, which lives as long as the program.
    #[must_use]
    pub fn get(self) -> &'static Shape {
        (self.0)()
    }
}

/// Compares which shapes they are, not what these contain.
impl PartialEq for ShapeRef {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.get(), other.get())
    }
}

impl Deref for ShapeRef {
    type Target = Shape;

    fn deref(&self) -> &Shape {
        self.get()
    }
}

/// Prints the name of the object or union, and the shape of other values.
impl fmt::Debug for ShapeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.get() {
            Shape::Object(Object { name, .. }) | Shape::Union { name, .. } => f.write_str(name),
            shape => shape.fmt(f),
        }
    }
}

/// The shape of an object with known fields: a model.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Object {
    /// The name of the model.
    pub name: &'static str,
    /// Whether it is the model of a response, which may lack fields, contain unknown ones, and contain
    /// `null` for those that are not set.
    pub response: bool,
    /// The keys, those of required fields first.
    pub(crate) keys: &'static [&'static str],
    required: usize,
    fields: &'static str,
    nested: &'static [ShapeRef],
    patterns: &'static [&'static Pattern],
}

impl Object {
    /// The model of a response. Generated code calls it, and the methods below.
    #[doc(hidden)]
    #[must_use]
    pub const fn response(
        name: &'static str,
        keys: &'static [&'static str],
        fields: &'static str,
        nested: &'static [ShapeRef],
    ) -> Self {
        Self { name, response: true, keys, required: 0, fields, nested, patterns: &[] }
    }

    /// The model of a request, of whose keys the first are required.
    #[doc(hidden)]
    #[must_use]
    pub const fn request(
        name: &'static str,
        required: usize,
        keys: &'static [&'static str],
        fields: &'static str,
        nested: &'static [ShapeRef],
    ) -> Self {
        Self { name, response: false, keys, required, fields, nested, patterns: &[] }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn patterns(mut self, patterns: &'static [&'static Pattern]) -> Self {
        self.patterns = patterns;
        self
    }

    /// Whether both are the same model; pages differ in their items.
    ///
    /// Their addresses do not tell: those of equal arrays may be equal.
    pub(crate) fn is(&self, other: &Self) -> bool {
        (self.name, self.response, self.required) == (other.name, other.response, other.required)
            && (self.keys, self.fields, self.nested) == (other.keys, other.fields, other.nested)
    }

    /// Whether a value with unknown keys is invalid.
    pub(crate) fn is_closed(&self) -> bool {
        !self.response && self.rest().is_none()
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, response, .. } = self;
        let fields: Vec<_> = self.fields().collect();
        let mut object = f.debug_struct("Object");
        object.field("name", name).field("response", response).field("fields", &fields);
        object.field("rest", &self.rest()).finish()
    }
}

/// A field of an object.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Field {
    /// The key in JSON.
    pub name: &'static str,
    /// Whether a request must contain it.
    pub required: bool,
    /// Whether the value is a secret, which `Debug` and errors do not show.
    pub secret: bool,
    /// The shape of the value.
    pub value: FieldValue,
}

/// The shape of a field's value, or of the values in a list or map that is the field's value.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FieldValue {
    /// Whether the value may be `null`.
    pub nullable: bool,
    /// How many characters, items or entries it may have, or the range of a number.
    pub limits: Limits,
    /// What the value is, if it is not `null`.
    pub content: Content,
}

/// What a value is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Content {
    /// An array of such values.
    List(Box<FieldValue>),
    /// An object with any keys.
    Map {
        /// The shape of the keys: strings with limits and patterns.
        keys: Box<FieldValue>,
        /// The shape of the values.
        values: Box<FieldValue>,
    },
    /// A value of a type.
    Plain {
        /// The shape of the type.
        shape: &'static Shape,
        /// The formats that a string may have; any if it is empty.
        formats: Vec<Format>,
        /// The patterns of which a string must match one; any string if it is empty.
        patterns: Vec<&'static Pattern>,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOWER: Pattern = Pattern::new("^[a-z]*$", "lowercase letters", |text| {
        text.bytes().all(|byte| byte.is_ascii_lowercase())
    });

    const GADGET: Object = Object::request(
        "Gadget",
        1,
        &["name", "seen", "colors"],
        "s(1..255) ?#0 [(..9)s/0",
        &[ShapeRef(|| &Shape::Timestamp)],
    )
    .patterns(&[&LOWER]);

    #[test]
    fn fields_are_decoded() {
        let fields: Vec<_> = GADGET.fields().collect();
        assert_eq!(fields.len(), 3);
        assert!(fields[0].required && !fields[1].required);
        assert_eq!(fields[0].value.limits.to_string(), "1 to 255");
        assert!(fields[1].value.nullable);
        assert!(matches!(fields[1].value.content, Content::Plain { shape: Shape::Timestamp, .. }));
        let Content::List(item) = &fields[2].value.content else { panic!("{:?}", fields[2]) };
        assert_eq!(fields[2].value.limits.to_string(), "at most 9");
        assert!(
            matches!(&item.content, Content::Plain { patterns, .. } if patterns[0].regex == "^[a-z]*$")
        );
    }

    #[test]
    fn the_rest_follows_the_fields() {
        assert!(GADGET.rest().is_none());
        let open = Object::request("Gadget", 0, &["name"], "s n", &[]);
        let rest = open.rest().expect("it has a rest");
        assert!(matches!(rest.content, Content::Plain { shape: Shape::Number, .. }));
    }
}
