//! A declaration after parsing and before checking.

use syn::{Attribute, Block, Ident, LitInt, LitStr, Path, Signature, Type, Visibility};

pub(crate) struct Declaration {
    pub(crate) args: ResourceArgs,
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) actions: Vec<ActionDecl>,
}

/// The arguments of `#[losant_resource(…)]`.
#[derive(Default)]
pub(crate) struct ResourceArgs {
    pub(crate) path: Option<LitStr>,
    pub(crate) parent: Option<Type>,
    pub(crate) extends: Option<Type>,
    pub(crate) accessor: Option<LitStr>,
    pub(crate) errors: Vec<ResponseDecl>,
    pub(crate) name: Option<LitStr>,
    pub(crate) scopes: Option<Scopes>,
    pub(crate) krate: Option<Path>,
    /// The names of wrong arguments, which were reported.
    pub(crate) wrong: Vec<String>,
}

pub(crate) struct ActionDecl {
    /// The method attributes, such as `#[get]`. More or fewer than one is an error.
    pub(crate) verbs: Vec<VerbAttr>,
    /// All other attributes.
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) sig: Signature,
    pub(crate) body: Option<Block>,
}

pub(crate) struct VerbAttr {
    pub(crate) verb: Verb,
    /// The `get` of `#[get(…)]`.
    pub(crate) ident: Ident,
    pub(crate) args: ActionArgs,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Verb {
    /// The name of the HTTP method, which is also the name of its constant in `http::Method`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// The arguments of `#[get(…)]` and the other method attributes.
#[derive(Default)]
pub(crate) struct ActionArgs {
    pub(crate) suffix: Option<LitStr>,
    pub(crate) scopes: Option<Scopes>,
    pub(crate) scope: Option<LitStr>,
    pub(crate) ok: Vec<ResponseDecl>,
    pub(crate) errors: Vec<ResponseDecl>,
    pub(crate) retry: Option<LitStr>,
    pub(crate) throttles: Vec<ThrottleDecl>,
    pub(crate) deny_oauth: bool,
    pub(crate) allow_unverified: bool,
    pub(crate) name: Option<LitStr>,
    pub(crate) groups: Vec<GroupDecl>,
    pub(crate) events: Option<(Ident, Vec<EventDecl>)>,
    /// The names of wrong arguments, which were reported.
    pub(crate) wrong: Vec<String>,
}

impl ResourceArgs {
    /// Whether this argument was reported already.
    pub(crate) fn is_wrong(&self, key: &str) -> bool {
        self.wrong.iter().any(|wrong| wrong == key)
    }
}

impl ActionArgs {
    /// Whether this argument was reported already.
    pub(crate) fn is_wrong(&self, key: &str) -> bool {
        self.wrong.iter().any(|wrong| wrong == key)
    }
}

/// An argument that adds a group of parameters.
pub(crate) struct GroupDecl {
    /// The name of the argument.
    pub(crate) keyword: Ident,
    pub(crate) group: ParamGroup,
}

pub(crate) enum ParamGroup {
    /// `sorted(models::SortField, "name", "desc")`
    Sorted { field: Type, default: LitStr, direction: Option<LitStr> },
    /// `paged`, or `paged("offset", limit = 1000)`
    Paged { paging: Option<LitStr>, defaults: Vec<(Ident, LitInt)> },
    /// `filtered(models::FilterField)`
    Filtered { field: Type },
}

impl ParamGroup {
    /// The type of the field to sort or filter by.
    pub(crate) fn field(&self) -> Option<&Type> {
        match self {
            Self::Sorted { field, .. } | Self::Filtered { field } => Some(field),
            Self::Paged { .. } => None,
        }
    }
}

/// `throttle(30, "15s", per(deviceId), shared = "device messages")`, or `throttle(1, concurrent)`
pub(crate) struct ThrottleDecl {
    /// The `throttle`.
    pub(crate) keyword: Ident,
    pub(crate) calls: LitInt,
    /// More or fewer than one is an error, unless the throttle is `concurrent`.
    pub(crate) windows: Vec<LitStr>,
    /// The keyword `concurrent`.
    pub(crate) concurrent: Option<Ident>,
    pub(crate) per: Vec<Ident>,
    pub(crate) shared: Option<LitStr>,
}

/// `"deviceState" = models::DeviceState`
pub(crate) struct EventDecl {
    pub(crate) name: LitStr,
    pub(crate) ty: Type,
}

/// `404`, `422 = models::ValidationErrors`, or `(200, 201) = models::Device`.
pub(crate) struct ResponseDecl {
    /// One code, or the codes of a group.
    pub(crate) statuses: Vec<LitInt>,
    pub(crate) ty: Option<Type>,
}

pub(crate) enum Scopes {
    /// `scopes = SET`
    Set(Path),
    /// `scopes("a", "b")`
    List(Vec<LitStr>),
    /// `scopes(none)`
    None,
}

/// The arguments of `#[query(…)]`, `#[body(…)]` or `#[part(…)]`.
#[derive(Default)]
pub(crate) struct ParamArgs {
    pub(crate) name: Option<LitStr>,
    pub(crate) json: Option<Ident>,
    pub(crate) default: Option<LitStr>,
    /// The keyword `before_groups`.
    pub(crate) before_groups: Option<Ident>,
}
