//! Paged lists, in each way that Losant pages them.

use losant::{Client, Error, Page, Paged, losant_resource};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::server::{Server, json_response};

#[derive(Debug, Deserialize, PartialEq)]
struct Row {
    id: String,
}

/// Rows after an id, as Losant returns its sandboxes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Rows {
    items: Vec<Row>,
    has_more: Option<bool>,
}

impl Paged for Rows {
    type Item = Row;

    fn items(&self) -> &[Row] {
        &self.items
    }

    fn into_items(self) -> Vec<Row> {
        self.items
    }

    fn has_more(&self) -> Option<bool> {
        self.has_more
    }

    fn id(item: &Row) -> Option<&str> {
        Some(&item.id)
    }
}

/// A list, once for each way to page it.
#[losant_resource(path = "/rows", extends = Client, scopes(none))]
trait Table {
    #[get(paged)]
    fn by_page(&self) -> Page<Row>;

    #[get("/offset", paged("offset"))]
    fn by_offset(&self) -> Page<Row>;

    #[get("/cursor", paged("cursor"))]
    fn by_cursor(&self) -> Rows;
}

/// A response with these ids and additional fields.
fn page(ids: &[&str], fields: &Value) -> Vec<u8> {
    let items: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
    let mut page = json!({"items": items, "count": ids.len()});
    page.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    json_response(200, page)
}

/// The ids of a stream's items.
macro_rules! ids {
    ($stream:expr) => {{
        let mut stream = $stream;
        let mut ids = Vec::new();
        while let Some(row) = stream.try_next().await? {
            ids.push(row.id);
        }
        ids
    }};
}

fn queries(server: &Server) -> Vec<String> {
    server.requests().iter().map(|seen| seen.own_query().join("&")).collect()
}

#[tokio::test]
async fn numbered_pages_end_at_the_total_count_of_the_response() -> Result<(), Error> {
    let fields = |page: u64| json!({"totalCount": 5, "perPage": 2, "page": page});
    let pages =
        [page(&["a", "b"], &fields(0)), page(&["c", "d"], &fields(1)), page(&["e"], &fields(2))];
    let server = Server::responding(pages).await;
    // The server returns 2 although 10 were requested: its own number applies.
    let items = server.client().table().by_page().per_page(10).items();
    assert_eq!(ids!(items), ["a", "b", "c", "d", "e"]);
    assert_eq!(queries(&server), ["page=0&perPage=10", "page=1&perPage=10", "page=2&perPage=10"]);
    Ok(())
}

#[tokio::test]
async fn pages_without_per_page_end_by_the_requested_size_and_the_total() -> Result<(), Error> {
    let total = json!({"totalCount": 4});
    let server = Server::responding([page(&["a", "b"], &total), page(&["c", "d"], &total)]).await;
    let items = server.client().table().by_page().per_page(2).items();
    assert_eq!(ids!(items), ["a", "b", "c", "d"]);
    Ok(())
}

#[tokio::test]
async fn pages_without_counts_end_at_an_empty_page() -> Result<(), Error> {
    let none = json!({});
    let pages = [page(&["a"], &none), page(&["b"], &none), page(&[], &none)];
    let server = Server::responding(pages).await;
    assert_eq!(ids!(server.client().table().by_page().items()), ["a", "b"]);
    assert_eq!(queries(&server), ["page=0", "page=1", "page=2"]);
    Ok(())
}

#[tokio::test]
async fn repeated_last_page_ends_the_stream() -> Result<(), Error> {
    let last = json!({"page": 1});
    let pages = [page(&["a"], &json!({"page": 0})), page(&["b"], &last), page(&["b"], &last)];
    let server = Server::responding(pages).await;
    assert_eq!(ids!(server.client().table().by_page().items()), ["a", "b"]);
    Ok(())
}

#[tokio::test]
async fn offset_advances_by_the_items_received() -> Result<(), Error> {
    let total = json!({"totalCount": 3});
    let server = Server::responding([page(&["a", "b"], &total), page(&["c"], &total)]).await;
    assert_eq!(ids!(server.client().table().by_offset().limit(9).items()), ["a", "b", "c"]);
    assert_eq!(queries(&server), ["limit=9&offset=0", "limit=9&offset=2"]);
    Ok(())
}

#[tokio::test]
async fn cursor_pages_continue_in_either_direction() -> Result<(), Error> {
    let (more, end) = (json!({"hasMore": true}), json!({"hasMore": false}));
    let pages = || [page(&["a", "b"], &more), page(&["c"], &end)];
    let forward = Server::responding(pages()).await;
    assert_eq!(ids!(forward.client().table().by_cursor().items()), ["a", "b", "c"]);
    assert_eq!(queries(&forward), ["", "startingAfterId=b"]);
    let back = Server::responding(pages()).await;
    let call = back.client().table().by_cursor().ending_before_id("z");
    assert_eq!(ids!(call.items()), ["a", "b", "c"]);
    assert_eq!(queries(&back), ["endingBeforeId=z", "endingBeforeId=a"]);
    Ok(())
}

#[tokio::test]
async fn repeated_cursor_ends_the_stream() -> Result<(), Error> {
    let none = json!({});
    let server = Server::responding([page(&["a"], &none), page(&["a"], &none)]).await;
    assert_eq!(ids!(server.client().table().by_cursor().items()), ["a", "a"]);
    Ok(())
}

#[tokio::test]
async fn pages_are_requested_lazily() -> Result<(), Error> {
    let total = json!({"totalCount": 4, "perPage": 2});
    let server = Server::responding([page(&["a", "b"], &total), page(&["c", "d"], &total)]).await;
    let mut items = server.client().table().by_page().items();
    assert_eq!(server.request_count(), 0);
    items.try_next().await?;
    items.try_next().await?;
    assert_eq!(server.request_count(), 1);
    items.try_next().await?;
    assert_eq!(server.request_count(), 2);
    Ok(())
}

#[tokio::test]
async fn failed_page_reports_its_position_and_can_be_resumed() -> Result<(), Error> {
    let total = json!({"totalCount": 4, "perPage": 2});
    let first = page(&["a", "b"], &total);
    let (broken, second) =
        (json_response(400, json!({"message": "no"})), page(&["c", "d"], &total));
    let server = Server::responding([first, broken, second.clone(), second]).await;
    let mut items = server.client().table().by_page().items();
    assert_eq!(items.position().unwrap().to_string(), "page:0+0");
    items.try_next().await?;
    assert_eq!(items.position().unwrap().to_string(), "page:0+1");
    items.try_next().await?;
    assert_eq!(items.position().unwrap().to_string(), "page:1+0");
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.position().unwrap().to_string(), "page:1+0");
    assert_eq!(items.try_next().await?.unwrap().id, "c");
    assert_eq!(items.position().unwrap().to_string(), "page:1+1");
    // Another stream, for example in another run, resumes from the position as a string.
    let position = items.position().unwrap().to_string().parse().unwrap();
    assert_eq!(ids!(server.client().table().by_page().items().start_at(&position)), ["d"]);
    Ok(())
}

#[tokio::test]
async fn pages_returns_whole_pages() -> Result<(), Error> {
    let fields = json!({"totalCount": 3, "perPage": 2, "applicationId": "x"});
    let server = Server::responding([page(&["a", "b"], &fields), page(&["c"], &fields)]).await;
    let mut pages = server.client().table().by_page().page(0).pages();
    let first = pages.try_next().await?.unwrap();
    assert_eq!((first.items.len(), &first.extra["applicationId"]), (2, &json!("x")));
    assert_eq!(pages.try_next().await?.unwrap().items.len(), 1);
    assert!(pages.try_next().await?.is_none() && pages.position().is_none());
    Ok(())
}

#[test]
fn streams_are_send_and_unpin() {
    fn goes_anywhere<T: Send + Unpin + 'static>() {}
    goes_anywhere::<losant::Items<TableByPageCall>>();
    goes_anywhere::<losant::Pages<TableByCursorCall>>();
    goes_anywhere::<losant::EventStream<losant::api::DeviceStateStreamEvent>>();
    goes_anywhere::<losant::Download>();
}
