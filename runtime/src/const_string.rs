//! Strings built at compile time, where there is no `String`.

/// A string of up to 1024 bytes. What does not fit is cut off.
pub(crate) struct ConstString {
    bytes: [u8; 1024],
    len: usize,
}

impl ConstString {
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; 1024], len: 0 }
    }

    pub(crate) const fn push_str(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        let mut i = 0;
        while i < text.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = text[i];
            self.len += 1;
            i += 1;
        }
        self
    }

    /// Appends names, each between `open` and `close`.
    pub(crate) const fn push_names(mut self, names: &[&str], open: &str, close: &str) -> Self {
        if names.is_empty() {
            return self.push_str(" none");
        }
        let mut i = 0;
        while i < names.len() {
            self = self.push_str(open).push_str(names[i]).push_str(close);
            i += 1;
        }
        self
    }

    pub(crate) const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "the message is too long",
        }
    }
}

/// `a == b` as a `const fn`. It compares from the end, since scopes often have a common prefix.
pub(crate) const fn str_eq(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = a.len();
    if i != b.len() {
        return false;
    }
    while i > 0 {
        i -= 1;
        if a[i] != b[i] {
            return false;
        }
    }
    true
}
