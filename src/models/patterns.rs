//! The patterns of strings in Losant's documents.
//!
//! Each is a constant that [`Shape::check`](crate::Shape::check) and
//! [`Shape::json_schema`](crate::Shape::json_schema) use.

use crate::Pattern;

/// The id of a resource: 24 hexadecimal digits.
pub const OBJECT_ID: Pattern = Pattern::new(r"^[A-Fa-f\d]{24}$", "24 hexadecimal digits", |text| {
    text.len() == 24 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
});

/// The key of a tag or the name of an attribute: 1 to 255 letters, digits, `_` and `-`.
pub const KEY: Pattern =
    Pattern::new("^[0-9a-zA-Z_-]{1,255}$", "1 to 255 letters, digits, `_` or `-`", |text| {
        (1..=255).contains(&text.len()) && text.bytes().all(is_word)
    });

/// Letters, digits, `_` and `-`, at least one.
pub const WORD: Pattern = Pattern::new("^[A-Za-z0-9_-]+$", "letters, digits, `_` or `-`", |text| {
    !text.is_empty() && text.bytes().all(is_word)
});

/// Part of a domain name: lowercase letters, digits and `-`.
pub const SLUG: Pattern =
    Pattern::new("^[0-9a-z-]*$", "lowercase letters, digits or `-`", |text| {
        text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    });

/// The name of a file: 1 to 255 letters, digits, `_`, `.` and `-`, but not `.` or `..`.
pub const FILE_NAME: Pattern = Pattern::new(
    r"^(?!\.{1,2}$)[0-9a-zA-Z_.-]{1,255}$",
    "1 to 255 letters, digits, `_`, `.` or `-`",
    |text| {
        (1..=255).contains(&text.len())
            && ![".", ".."].contains(&text)
            && text.bytes().all(|byte| is_word(byte) || byte == b'.')
    },
);

/// A semantic version without a suffix, such as `1.20.3`.
pub const SEMVER: Pattern = Pattern::new(
    r"^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$",
    "a version such as `1.20.3`",
    |text| text.split('.').count() == 3 && text.split('.').all(is_number),
);

/// An image as a data URI: JPEG, PNG or SVG in base64.
pub const IMAGE: Pattern = Pattern::new(
    r"^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$",
    "a JPEG, PNG or SVG image as a data URI in base64",
    |text| {
        let image = text.strip_prefix("data:image/").and_then(|rest| rest.split_once(";base64,"));
        image.is_some_and(|(kind, data)| {
            ["jpg", "jpeg", "png", "svg+xml"].contains(&kind) && data.bytes().all(is_base64)
        })
    },
);

/// A string with a template, such as `{{ data.site }}`.
pub const TEMPLATE: Pattern =
    Pattern::new(r".*\{\{.+\}\}.*", "a string with a template such as `{{data.site}}`", |text| {
        text.split(is_line_end).any(|line| {
            let template = line.find("{{").zip(line.rfind("}}"));
            template.is_some_and(|(start, end)| start + 2 < end)
        })
    });

/// A password of a new user: at least 12 characters, among them a lowercase and an uppercase letter, a
/// digit, and another character.
pub const PASSWORD: Pattern = Pattern::new(
    "^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$",
    "at least 12 characters with a lowercase and an uppercase letter, a digit, and another character",
    |text| {
        let has = |class: fn(char) -> bool| text.contains(class);
        text.chars().count() >= 12
            && has(|c| c.is_ascii_lowercase())
            && has(|c| c.is_ascii_uppercase())
            && has(|c| c.is_ascii_digit())
            && has(|c| !c.is_ascii_alphanumeric())
            && !has(is_line_end)
    },
);

/// A line of 1 to 255 characters.
pub const LINE: Pattern = Pattern::new("^.{1,255}$", "a line of 1 to 255 characters", |text| {
    (1..=255).contains(&text.chars().count()) && !text.contains(is_line_end)
});

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+/=".contains(&byte)
}

fn is_number(text: &str) -> bool {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits && (text == "0" || !text.starts_with('0'))
}

/// The characters that a dot does not match in a regular expression of ECMA-262.
fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}
