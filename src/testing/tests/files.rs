//! Files and their content.

use serde_json::json;

use super::Caller;
use crate::models::{FilePatch, FilePost, FileStatus, FileType};
use crate::{Part, upload};

async fn download(url: &str) -> (String, Vec<u8>) {
    let response = crate::reqwest::get(url).await.unwrap().error_for_status().unwrap();
    let media_type = response.headers()["content-type"].to_str().unwrap().to_owned();
    (media_type, response.bytes().await.unwrap().to_vec())
}

#[tokio::test]
async fn uploaded_content_completes_a_file_and_can_be_downloaded() {
    let fake = Caller::new().await;
    let application = fake.client.application("1");
    let post = FilePost::new("a.bin", FileType::File).content_type("image/png");
    let content = b"\x00\xff--\r\n\r\n\xfe".to_vec();
    let sent = upload(application.files().post(post), Part::bytes(content.clone()), |file| {
        application.file(&file.id).delete()
    });
    let file = sent.await.unwrap().into_value();
    assert_eq!(file.status, Some(FileStatus::Pending));
    let status = || async { fake.ok("file.get", json!({"fileId": file.id})).await };
    let done = status().await;
    assert_eq!((&done["status"], &done["fileSize"]), (&json!("completed"), &json!(9)));
    let downloaded = download(done["url"].as_str().unwrap()).await;
    assert_eq!(downloaded, ("image/png".to_owned(), content));

    let sent = application.file(&file.id).upload(Part::bytes(b"\xff\xfe".to_vec())).await;
    assert_eq!(sent.unwrap().file_size, Some(2));
    let again = application.file(&file.id).patch(FilePatch::new()).await.unwrap();
    assert!(again.upload.is_some());
    assert_eq!(status().await["status"], "pending");
}

#[tokio::test]
async fn directories_move_with_what_they_have() {
    let fake = Caller::new().await;
    let post = |name: &str, kind: &str, parent: &str| {
        let file = json!({"name": name, "type": kind, "parentDirectory": parent});
        fake.ok("files.post", json!({"file": file}))
    };
    let directory = post("a", "directory", "/").await;
    assert_eq!((&directory["status"], directory.get("upload")), (&json!("completed"), None));
    post("b", "directory", "/a/").await;
    post("c.txt", "file", "/a/b/").await;
    post("other", "file", "/ab/").await;
    let to = json!({"fileId": directory["id"], "parentDirectory": "/x", "name": "y"});
    fake.ok("file.move", to).await;
    let parents = fake.ok("files.get", json!({"sortField": "name", "perPage": 9})).await;
    let parents: Vec<_> =
        parents["items"].as_array().unwrap().iter().map(|f| &f["parentDirectory"]).collect();
    assert_eq!(parents, ["/x/y/", "/x/y/b/", "/ab/", "/x"]);
}

#[tokio::test]
async fn the_url_of_a_private_file_is_valid_for_a_time() {
    let fake = Caller::new().await;
    let post = json!({"name": "a.txt", "type": "file", "contentType": "text/plain"});
    let file = fake.ok("privateFiles.post", json!({"privateFile": post})).await;
    let private = fake.client.application("1").private_file(file["id"].as_str().unwrap());
    private.upload(Part::bytes(b"secret".to_vec())).await.unwrap();
    let url = |seconds: u64| {
        let call = private.get().url_ttl(seconds);
        async { call.await.unwrap().url }
    };
    assert_eq!(url(0).await, None);
    let [short, long] = [url(60).await.unwrap(), url(3600).await.unwrap()];
    let usual = private.get().await.unwrap().url.unwrap();
    for url in [&short, &usual, &long] {
        assert_eq!(download(url).await.1, b"secret");
    }
    for (minutes, expected) in [(2, [403, 200, 200]), (20, [403, 403, 200]), (60, [403; 3])] {
        fake.fake.advance(std::time::Duration::from_secs(minutes * 60));
        for (url, expected) in [&short, &usual, &long].into_iter().zip(expected) {
            assert_eq!(crate::reqwest::get(url).await.unwrap().status(), expected, "{url}");
        }
    }
    let (bare, _) = long.split_once('?').unwrap();
    assert_eq!(crate::reqwest::get(bare).await.unwrap().status(), 403);
}
