//! Strings built at compile time, where there is no `String`.

/// What is put together so far; what is too long for it is cut off.
pub(crate) struct ConstString {
    bytes: [u8; 1024],
    len: usize,
}

impl ConstString {
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; 1024], len: 0 }
    }

    pub(crate) const fn text(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        let mut i = 0;
        while i < text.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = text[i];
            self.len += 1;
            i += 1;
        }
        self
    }

    /// Names, each between these marks.
    pub(crate) const fn names(mut self, names: &[&str], open: &str, close: &str) -> Self {
        if names.is_empty() {
            return self.text(" none");
        }
        let mut i = 0;
        while i < names.len() {
            self = self.text(open).text(names[i]).text(close);
            i += 1;
        }
        self
    }

    pub(crate) const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "the message is too long to be shown",
        }
    }
}

/// `a == b`, in `const`. Scopes begin alike, so that their ends tell them apart sooner.
pub(crate) const fn same(a: &str, b: &str) -> bool {
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
