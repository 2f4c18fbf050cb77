//! The shapes of models: what they say, and what the walker reports.

use losant::shape::Content;
use losant::{Described, Pattern, Shape, losant_model, models, open_enum, open_union};
use serde_json::{Value, json};

use crate::support::server::Server;

/// Two letters and two digits.
const CODE: Pattern = Pattern::new("^[a-z]{2}[0-9]{2}$", "two letters and two digits", |text| {
    let bytes = text.as_bytes();
    bytes.len() == 4
        && bytes[..2].iter().all(u8::is_ascii_lowercase)
        && bytes[2..].iter().all(u8::is_ascii_digit)
});

open_enum! {
    /// The color of a gadget.
    pub enum Color {
        /// Red.
        Red = "red",
        /// Blue.
        Blue = "blue",
    }
}

/// A gadget with wheels.
#[losant_model(request)]
pub struct Cart {
    /// Number of wheels.
    #[limits(1..=18)]
    pub wheels: i64,
}

/// A gadget that gives light.
#[losant_model(request)]
pub struct Lamp {
    /// Whether the light is on.
    pub lit: Option<bool>,
}

open_union! {
    /// A gadget of any kind.
    pub enum Kind by "kind" {
        /// A cart.
        Cart(Cart) = "cart",
        /// A lamp.
        Lamp(Lamp) = "lamp",
    }
}

/// A gadget, which may contain others.
#[losant_model(request)]
pub struct Gadget {
    /// Display name.
    #[limits(1..=8)]
    pub name: String,
    /// Code on the label.
    #[pattern(CODE)]
    pub code: Option<String>,
    /// Weight, in kilograms.
    #[limits(0.5..=10.0)]
    pub weight: Option<f64>,
    /// Surface.
    pub color: Option<Color>,
    /// What it does.
    pub kind: Option<Kind>,
    /// Who is told of failures.
    #[limits(..=2, each(..=20))]
    #[format(email)]
    pub emails: Option<Vec<String>>,
    /// Where it calls, or a template.
    #[format(uri)]
    #[pattern(CODE)]
    pub hook: Option<String>,
    /// Readings, by name.
    #[limits(1.., keys(2..), each(0..=100))]
    #[pattern(keys(CODE))]
    pub readings: Option<std::collections::BTreeMap<String, i64>>,
    /// Gadget that contains it.
    pub parent: Option<Option<Box<Gadget>>>,
    /// Opens the gadget.
    #[secret]
    #[limits(4..=4)]
    pub pin: Option<String>,
    /// Keys of the parts, by part.
    #[secret]
    #[limits(each(..=3))]
    pub keys: Option<std::collections::BTreeMap<String, String>>,
}

fn violations(value: &Value) -> Vec<String> {
    Gadget::shape().check(value).iter().map(ToString::to_string).collect()
}

#[test]
fn a_valid_value_has_no_violations() {
    let gadget = json!({
        "name": "größte!", "code": "ab12", "weight": 0.5, "color": "red",
        "kind": {"kind": "cart", "wheels": 3.0}, "emails": ["ada@example.com"],
        "hook": "https://example.com/a", "readings": {"ab12": 100}, "pin": "1234",
        "parent": {"name": "p", "parent": null, "hook": "zz99"},
    });
    assert_eq!(violations(&gadget), [""; 0]);
}

#[test]
fn every_violation_is_reported_with_its_path() {
    for (value, expected) in [
        (json!({}), &["$.name: is required"][..]),
        (json!({"name": null}), &["$.name: must not be null"]),
        (json!({"name": 7}), &["$.name: must be a string"]),
        (json!({"name": ""}), &["$.name: must have at least 1 character"]),
        (json!({"name": "123456789"}), &["$.name: must have at most 8 characters"]),
        (json!({"name": "n", "nam": 1}), &["$.nam: unknown field; did you mean `name`?"]),
        (json!({"name": "n", "unheard of": 1}), &[r#"$["unheard of"]: unknown field"#]),
        (json!({"name": "n", "code": "AB12"}), &["$.code: must be two letters and two digits"]),
        (json!({"name": "n", "weight": 0.4}), &["$.weight: must be at least 0.5"]),
        (json!({"name": "n", "weight": "5"}), &["$.weight: must be a number"]),
        (json!({"name": "n", "color": "green"}), &["$.color: must be `red` or `blue`"]),
        (json!({"name": "n", "kind": {}}), &["$.kind.kind: is required"]),
        (
            json!({"name": "n", "kind": {"kind": "kite"}}),
            &["$.kind.kind: must be `cart` or `lamp`"],
        ),
        (
            json!({"name": "n", "kind": {"kind": "cart", "wheels": 0.5, "lit": true}}),
            &[
                "$.kind.wheels: must be a whole number",
                "$.kind.wheels: must be at least 1",
                "$.kind.lit: unknown field",
            ],
        ),
        (
            json!({"name": "n", "emails": ["a@b", "c", "d@e"]}),
            &["$.emails: must have at most 2 items", "$.emails[1]: must be an email address"],
        ),
        (
            json!({"name": "n", "hook": "nowhere"}),
            &["$.hook: must be an absolute URI or two letters and two digits"],
        ),
        (json!({"name": "n", "readings": {}}), &["$.readings: must have at least 1 entry"]),
        (
            json!({"name": "n", "readings": {"x": 101}}),
            &[
                "$.readings.x: the key must have at least 2 characters",
                "$.readings.x: the key must be two letters and two digits",
                "$.readings.x: must be at most 100",
            ],
        ),
        (
            json!({"name": "n", "parent": {"name": "", "parent": {}}}),
            &["$.parent.name: must have at least 1 character", "$.parent.parent.name: is required"],
        ),
        (json!([]), &["$: must be an object"]),
    ] {
        assert_eq!(violations(&value), expected, "{value}");
    }
}

#[test]
fn a_secret_never_appears_in_a_violation() {
    let gadget = json!({"name": "n", "pin": "hunter2!", "keys": {"hunter3!": "hunter4!"}});
    assert_eq!(
        violations(&gadget),
        ["$.pin: must have at most 4 characters", "$.keys: must have at most 3 characters"]
    );
}

#[test]
fn responses_may_contain_what_is_unknown() {
    let device = json!({
        "id": "575ec7417ae143cd83dc4a95", "deviceClass": "robot", "addedLater": 1, "name": null
    });
    assert_eq!(models::Device::shape().check(&device), []);
    let post = json!({"name": "pump", "deviceClass": "robot"});
    let violations = models::DevicePost::shape().check(&post);
    assert!(violations[0].to_string().starts_with("$.deviceClass: must be `standalone`, "));
}

#[test]
fn a_shape_knows_what_is_inside() {
    let Shape::Object(gadget) = Gadget::shape() else { panic!("{:?}", Gadget::shape()) };
    let names: Vec<_> = gadget.fields().map(|field| field.name).collect();
    assert_eq!(names.len(), 11);
    let secrets = gadget.fields().filter(|field| field.secret).map(|field| field.name);
    assert_eq!(secrets.collect::<Vec<_>>(), ["pin", "keys"]);
    let parent = gadget.fields().find(|field| field.name == "parent").unwrap();
    assert!(parent.value.nullable && !parent.required);
    let Content::Plain { shape: Shape::Object(parent), .. } = parent.value.content else {
        panic!("{parent:?}")
    };
    assert_eq!(parent.name, "Gadget");
    let Shape::Object(page) = models::Devices::shape() else { panic!("a page is an object") };
    let items = page.fields().find(|field| field.name == "items").unwrap();
    let Content::List(item) = items.value.content else { panic!("{items:?}") };
    assert!(
        matches!(item.content, Content::Plain { shape: Shape::Object(device), .. } if device.name == "Device")
    );
}

#[test]
fn a_type_without_a_shape_can_have_any() {
    /// Not described.
    #[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
    struct Foreign(Vec<u8>);

    /// Contains it.
    #[losant_model(request)]
    struct Holder {
        /// Bytes.
        bytes: Option<Foreign>,
    }

    assert_eq!(Holder::shape().check(&json!({"bytes": {"any": [1]}})), []);
}

#[tokio::test]
async fn a_body_with_violations_is_refused_before_it_is_sent() {
    let server = Server::responding([""; 0]).await;
    let client = server.builder().check_bodies(true).build().unwrap();
    let device = models::DevicePost::new("").tags([("a b", "north")]);
    let error = client.application("a1").devices().post(device).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "devices.post: `device`: $.name: must have at least 1 character; \
         $.tags[0].key: must be 1 to 255 letters, digits, `_` or `-` \
         or a string with a template such as `{{data.site}}`"
    );
    let paths: Vec<_> = error.violations().iter().map(|found| found.path.as_str()).collect();
    assert_eq!(paths, ["$.name", "$.tags[0].key"]);
    assert_eq!((error.attempts(), server.request_count()), (0, 0));
}

#[tokio::test]
async fn a_call_by_name_checks_its_body() {
    let server = Server::responding([""; 0]).await;
    let params = json!({"applicationId": "a1", "device": {"name": "pump", "deviceClas": "edge"}});
    let error = server.client().call("devices.post", params).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "devices.post: `device`: $.deviceClas: unknown field; did you mean `deviceClass`?"
    );
    assert_eq!(error.violations().len(), 1);
    assert_eq!(server.request_count(), 0);
}
