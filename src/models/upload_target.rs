//! Upload URL and form fields of a new file.

use std::collections::BTreeMap;

use crate::UploadTarget;
use crate::models::FileUploadPostResponse;

impl UploadTarget for FileUploadPostResponse {
    fn upload_url(&self) -> Option<&str> {
        self.upload.as_ref()?.url.as_deref()
    }

    fn upload_fields(&self) -> BTreeMap<String, String> {
        self.upload.as_ref().map(|upload| upload.fields.clone()).unwrap_or_default()
    }
}
