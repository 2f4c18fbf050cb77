//! Upload URL and form fields of a new file.

use std::collections::BTreeMap;

use crate::UploadTarget;
use crate::models::FileUploadPostResponse;

impl UploadTarget for FileUploadPostResponse {
    fn upload_url(&self) -> Option<&str> {
        self.upload.as_ref()?.url.as_deref()
    }

    fn upload_fields(&self) -> BTreeMap<String, String> {
        let fields = self.upload.as_ref().and_then(|upload| upload.fields.clone());
        fields.unwrap_or_default()
    }
}
