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

/// The arguments of `#[get(…)]` and the other method attributes.
#[derive(Default)]
pub(crate) struct ActionArgs {
    pub(crate) suffix: Option<LitStr>,
    pub(crate) scopes: Option<Scopes>,
    pub(crate) scope: Option<LitStr>,
    pub(crate) ok: Vec<ResponseDecl>,
    pub(crate) errors: Vec<ResponseDecl>,
    pub(crate) retry: Option<LitStr>,
    pub(crate) deny_oauth: bool,
    pub(crate) allow_unverified: bool,
    pub(crate) name: Option<LitStr>,
    /// The keyword `paged`, and its value.
    pub(crate) paged: Option<(Ident, Option<LitStr>)>,
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
}
