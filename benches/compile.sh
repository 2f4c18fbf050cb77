#!/usr/bin/env bash
# What the crate costs to compile: a clean check, debug and release build of the facade alone, with
# peak memory and the size of the library, beside a crate of one resource written by hand. Where
# LOSANT_GENERATED names the directory of a generated client's crate, that is built beside them.
# Dependencies are built before and not counted. Compare within one run: times are noisy.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
work="${CARGO_TARGET_DIR:-$root/target}/compile"
mkdir -p "$work/by-hand/src"
export CARGO_INCREMENTAL=0

cat >"$work/by-hand/Cargo.toml" <<'TOML'
[package]
name = "by-hand"
version = "0.0.0"
edition = "2024"
[dependencies]
reqwest = { version = "0.13", default-features = false, features = ["json"] }
serde = { version = "1", features = ["derive"] }
[workspace]
TOML
cat >"$work/by-hand/src/lib.rs" <<'RUST'
#[derive(serde::Deserialize)]
pub struct ApiToken {
    pub id: String,
    pub name: Option<String>,
    pub scope: Option<Vec<String>>,
}
#[derive(serde::Serialize)]
pub struct ApiTokenPatch {
    pub name: Option<String>,
}
pub struct Client {
    pub http: reqwest::Client,
    pub token: String,
}
impl Client {
    fn url(id: &str) -> String {
        format!("https://api.losant.com/me/tokens/{id}")
    }
    pub async fn get(&self, id: &str) -> reqwest::Result<ApiToken> {
        let call = self.http.get(Self::url(id)).bearer_auth(&self.token);
        call.send().await?.error_for_status()?.json().await
    }
    pub async fn patch(&self, id: &str, change: &ApiTokenPatch) -> reqwest::Result<ApiToken> {
        let call = self.http.patch(Self::url(id)).bearer_auth(&self.token).json(change);
        call.send().await?.error_for_status()?.json().await
    }
    pub async fn delete(&self, id: &str) -> reqwest::Result<()> {
        let call = self.http.delete(Self::url(id)).bearer_auth(&self.token);
        call.send().await?.error_for_status().map(drop)
    }
}
RUST

measure() { # name, directory of the crate, library
  local name="$1" folder="$2" library="$3" mode
  for mode in check build "build --release"; do
    export CARGO_TARGET_DIR="$work/target-$name"
    (cd "$folder" && cargo $mode --quiet)
    touch "$folder/src/lib.rs"
    (cd "$folder" && /usr/bin/time -f "%e %M" -o "$work/time" cargo $mode --quiet)
    awk -v n="$name" -v m="$mode" '{printf "%-10s %-16s %6.2f s %6d MiB\n", n, m, $1, $2 / 1024}' "$work/time"
  done
  find "$CARGO_TARGET_DIR/release" -maxdepth 1 -name "lib$library.rlib" -printf "%f %s bytes\n"
}

measure by-hand "$work/by-hand" by_hand
measure losant "$root" losant
if [ -n "${LOSANT_GENERATED:-}" ]; then measure generated "$LOSANT_GENERATED" '*'; fi
