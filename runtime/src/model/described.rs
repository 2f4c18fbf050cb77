//! The types that know the shape of their JSON.

use std::collections::{BTreeMap, HashMap};
use std::marker::PhantomData;

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::model::Model;
use crate::model::shape::{Shape, ShapeRef};

/// A type that knows the shape of its JSON.
///
/// `#[losant_model]`, [`open_enum!`](crate::open_enum) and
/// [`open_union!`](crate::open_union) implement it. A body or a field of a type without it can have
/// any shape.
///
/// ```
/// use losant::{Described, Shape};
///
/// /// A serial number, sent as a string.
/// pub struct Serial(u32);
///
/// impl Described for Serial {
///     fn shape() -> &'static Shape {
///         &Shape::String
///     }
/// }
/// ```
pub trait Described {
    /// Returns the shape.
    fn shape() -> &'static Shape;
}

impl<M: Model> Described for M {
    fn shape() -> &'static Shape {
        const { &Shape::Object(M::OBJECT) }
    }
}

macro_rules! described {
    ($($shape:ident: $($type:ty)+;)+) => {
        $($(
            impl Described for $type {
                fn shape() -> &'static Shape {
                    &Shape::$shape
                }
            }
        )+)+
    };
}

described! {
    Any: Value Map<String, Value>;
    Boolean: bool;
    Integer: i8 i16 i32 i64 u8 u16 u32 u64 isize usize;
    Number: f32 f64;
    String: String &str;
    Timestamp: Timestamp;
}

impl<T: Described> Described for Option<T> {
    fn shape() -> &'static Shape {
        const { &Shape::Nullable(ShapeRef(T::shape)) }
    }
}

impl<T: Described> Described for Vec<T> {
    fn shape() -> &'static Shape {
        const { &Shape::List(ShapeRef(T::shape)) }
    }
}

impl<T: Described> Described for BTreeMap<String, T> {
    fn shape() -> &'static Shape {
        const { &Shape::Map(ShapeRef(T::shape)) }
    }
}

impl<T: Described, S> Described for HashMap<String, T, S> {
    fn shape() -> &'static Shape {
        const { &Shape::Map(ShapeRef(T::shape)) }
    }
}

/// The shape of `T`, which need not be [`Described`].
///
/// For a described type, the inherent constant `SHAPE` takes precedence over the constant of
/// [`Undescribed`].
#[derive(Debug)]
pub struct ShapeOf<T>(PhantomData<T>);

/// The fallback for types that are not described.
pub trait Undescribed {
    /// Any value.
    const SHAPE: ShapeRef = ShapeRef::ANY;
}

impl<T> Undescribed for ShapeOf<T> {}

impl<T: Described> ShapeOf<T> {
    /// The shape of the type.
    pub const SHAPE: ShapeRef = ShapeRef(T::shape);
}
