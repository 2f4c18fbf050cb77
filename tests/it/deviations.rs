//! Where the declarations know better than Losant's description, and why.
//!
//! The upkeep commands read it too, so that they tell of nothing that is known.

/// Answers that a declaration knows better than Losant's description: action, status, type there,
/// here. Both lists are described as a single token, and are collections as all others are.
pub(crate) const ANSWERS: [(&str, u16, &str, &str); 2] = [
    ("instanceApiTokens.get", 200, "apiToken", "ApiTokens"),
    ("userApiTokens.get", 200, "apiToken", "ApiTokens"),
];

/// Parameters whose values the description has in its prose, or in a schema of their own, and the
/// declaration as a type: parameter, and how many actions take it.
pub(crate) const VALUES: [(&str, usize); 3] = [("type", 2), ("deviceClass", 1), ("dataType", 1)];

/// An event whose type the description shares with a body: what is received has to put up with
/// fields that it does not know, and what is sent does not.
pub(crate) const EVENT: (&str, &str) = ("MqttPublishBody", "MqttMessage");
