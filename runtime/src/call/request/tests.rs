use super::*;
use crate::metadata::RetryClass;

#[test]
fn the_url_of_a_call_that_sets_nothing_has_the_usual_flags() {
    static ACTION: Action = Action::new(
        ["thing.get", "thing", "get"],
        Method::GET,
        "/thing",
        RetryClass::Safe,
        &[],
        &[],
        &[],
    );
    for base in ["https://api.losant.com", "http://127.0.0.1:1/prefix/"] {
        let client = ClientCore::builder().base_url(base).build().unwrap();
        let mut request = RequestBuilder::new(client.clone(), &ACTION, &PathValues::default());
        let mut path_and_query = "/thing".to_owned();
        request.push_query(&mut path_and_query);
        assert_eq!(request.with_path_and_query("").unwrap(), path_and_query);
        let usual = client.url(&path_and_query).unwrap();
        assert_eq!(request.url().unwrap(), usual);
        assert!(usual.as_str().ends_with("/thing?_actions=false&_links=true&_embedded=true"));
        request.set_flag(0, true);
        assert_ne!(request.url().unwrap(), usual);
    }
}
