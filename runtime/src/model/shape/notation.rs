//! The notation of fields: one string for all fields of a model, since a string costs nothing to
//! compile.
//!
//! ```text
//! fields  = field *( " " field )          in the order of the keys, then the rest, if there is one
//! field   = [ "*" ] value                 `*`: a secret
//! value   = [ "?" ] content               `?`: may be null
//! content = "[" limits value              list
//!         / "{" limits strings value      map, with the keys before the values
//!         / strings / "b" / ( "i" / "n" ) limits / "v" / "#" index limits
//! strings = "s" limits *format *pattern
//! limits  = [ "(" [ min ] ".." [ max ] ")" ]
//! format  = "@d" / "@e" / "@u"            date-time, email, uri
//! pattern = "/" index
//! ```
//!
//! `s` is a string, `b` a boolean, `i` a whole number, `n` a number, `v` any value, and `#` one of the
//! nested shapes.

use super::format::Format;
use super::limits::Limits;
use super::pattern::Pattern;
use super::{Content, Field, FieldValue, Object, Shape, ShapeRef};

impl Object {
    /// The known fields, required ones first.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        let Self { response, required, nested, patterns, .. } = *self;
        let notations = self.fields.split(' ');
        self.keys.iter().zip(notations).enumerate().map(move |(index, (name, notation))| {
            let mut notation = Notation::new(notation, nested, patterns);
            let secret = notation.secret();
            let mut value = notation.value();
            value.nullable |= response;
            Field { name, required: index < required, secret, value }
        })
    }

    /// The values of all other keys; `None` if a request must not contain others.
    #[must_use]
    pub fn rest(&self) -> Option<FieldValue> {
        let notation =
            self.fields.split(' ').nth(self.keys.len()).filter(|rest| !rest.is_empty())?;
        Some(Notation::new(notation, self.nested, self.patterns).value())
    }
}

/// The rest of a field's notation. What is not in the grammar is any value.
pub(super) struct Notation<'a> {
    text: &'a str,
    nested: &'static [ShapeRef],
    patterns: &'static [&'static Pattern],
}

impl<'a> Notation<'a> {
    pub(super) fn new(
        text: &'a str,
        nested: &'static [ShapeRef],
        patterns: &'static [&'static Pattern],
    ) -> Self {
        Self { text, nested, patterns }
    }

    /// Whether the field is a secret; the first to be read.
    pub(super) fn secret(&mut self) -> bool {
        self.take('*')
    }

    pub(super) fn value(&mut self) -> FieldValue {
        let nullable = self.take('?');
        if self.take('[') {
            let limits = self.limits();
            let content = Content::List(Box::new(self.value()));
            return FieldValue { nullable, limits, content };
        }
        if self.take('{') {
            let limits = self.limits();
            let (keys, values) = (Box::new(self.value()), Box::new(self.value()));
            return FieldValue { nullable, limits, content: Content::Map { keys, values } };
        }
        let shape = self.shape();
        let limits = self.limits();
        let (formats, patterns) = (self.formats(), self.patterns());
        FieldValue { nullable, limits, content: Content::Plain { shape, formats, patterns } }
    }

    fn shape(&mut self) -> &'static Shape {
        let mut chars = self.text.chars();
        let kind = chars.next();
        self.text = chars.as_str();
        match kind {
            Some('s') => &Shape::String,
            Some('b') => &Shape::Boolean,
            Some('i') => &Shape::Integer,
            Some('n') => &Shape::Number,
            Some('#') => self
                .index()
                .and_then(|index| self.nested.get(index))
                .map_or(&Shape::Any, |shape| shape.get()),
            _ => &Shape::Any,
        }
    }

    fn limits(&mut self) -> Limits {
        let limits = self.text.strip_prefix('(').and_then(|rest| rest.split_once(')'));
        let Some((limits, rest)) = limits else { return Limits::default() };
        self.text = rest;
        Limits::parse(limits)
    }

    fn formats(&mut self) -> Vec<Format> {
        let mut formats = Vec::new();
        while self.take('@') {
            let format = [('d', Format::DateTime), ('e', Format::Email), ('u', Format::Uri)];
            formats.extend(format.iter().find(|(letter, _)| self.take(*letter)).map(|(_, f)| *f));
        }
        formats
    }

    fn patterns(&mut self) -> Vec<&'static Pattern> {
        let mut patterns = Vec::new();
        while self.take('/') {
            patterns.extend(self.index().and_then(|index| self.patterns.get(index)).copied());
        }
        patterns
    }

    fn index(&mut self) -> Option<usize> {
        let end = self.text.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.text.len());
        let (digits, rest) = self.text.split_at(end);
        self.text = rest;
        digits.parse().ok()
    }

    fn take(&mut self, expected: char) -> bool {
        let rest = self.text.strip_prefix(expected);
        self.text = rest.unwrap_or(self.text);
        rest.is_some()
    }
}
