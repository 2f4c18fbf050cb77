//! What a model reads, it writes, and what it writes, it reads again as an equal value.
#![no_main]

use std::fmt::Debug;

use libfuzzer_sys::fuzz_target;
use losant::serde_json;
use losant::{ApiError, Page, losant_model, models};
use serde::Serialize;
use serde::de::DeserializeOwned;

losant::open_enum! {
    /// An enum of strings.
    pub enum Tone {
        /// Low.
        Low = "low",
        /// High.
        High = "high",
    }
}

/// A model in a union.
#[losant_model(response)]
pub struct Bell {
    /// A list.
    pub tones: Vec<Tone>,
}

losant::open_union! {
    /// A union.
    pub enum Sound by "kind" {
        /// A bell.
        Bell(Bell) = "bell",
    }
}

/// A model with all kinds of fields.
#[losant_model(response)]
pub struct Everything {
    /// A string.
    pub text: String,
    /// A number.
    pub number: Option<f64>,
    /// A time.
    pub time: Option<losant::jiff::Timestamp>,
    /// A value, `null`, or absent.
    pub nullable: Option<Option<i64>>,
    /// An enum.
    pub tone: Option<Tone>,
    /// A union.
    pub sounds: Option<Vec<Sound>>,
    /// A secret.
    #[secret]
    pub pin: Option<String>,
    /// The same type.
    pub nested: Option<Box<Everything>>,
    /// All other fields.
    #[rest]
    pub rest: std::collections::BTreeMap<String, serde_json::Value>,
}

fn round_trip<T: Serialize + DeserializeOwned + PartialEq + Debug>(json: &[u8]) {
    let Ok(model) = serde_json::from_slice::<T>(json) else { return };
    let written = serde_json::to_string(&model).expect("what was read can be written");
    match serde_json::from_str::<T>(&written) {
        Ok(again) => assert_eq!(again, model, "{written}"),
        Err(error) => panic!("{error}: {written}"),
    }
}

/// The types, in the order of the first byte of the input.
const ROUND_TRIPS: [fn(&[u8]); 16] = [
    round_trip::<Everything>,
    round_trip::<models::Device>,
    round_trip::<models::DevicePost>,
    round_trip::<models::DevicePatch>,
    round_trip::<Page<models::Device>>,
    round_trip::<models::Application>,
    round_trip::<models::Flow>,
    round_trip::<models::Dashboard>,
    round_trip::<models::DataTable>,
    round_trip::<models::DataTableRow>,
    round_trip::<models::Event>,
    round_trip::<models::ExperienceEndpoint>,
    round_trip::<models::Integration>,
    round_trip::<models::Notebook>,
    round_trip::<models::AdvancedQuery>,
    round_trip::<ApiError>,
];

fuzz_target!(|input: &[u8]| {
    let Some((first, json)) = input.split_first() else { return };
    // Seeds begin with a letter.
    let index = usize::from(first.wrapping_sub(b'a'));
    ROUND_TRIPS[index % ROUND_TRIPS.len()](json);
});
