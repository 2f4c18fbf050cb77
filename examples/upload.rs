//! Uploads a file, with a progress bar: `cargo run --example upload`.

use std::error::Error;
use std::io::Write as _;

use losant::models::{FilePost, FileType};
use losant::testing::FakeLosant;
use losant::{Part, Progress, upload};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let fake = FakeLosant::start().await?;
    fake.create_parents();
    let path = std::env::temp_dir().join(format!("losant-upload-{}.png", std::process::id()));
    std::fs::write(&path, vec![7; 3 << 20])?;
    let application = fake.client().application("575ec8687ae143cd83dc4a97");
    let post = FilePost::new("pump.png", FileType::File).content_type("image/png");
    let file = Part::file(&path).file_name("pump.png").content_type("image/png").on_progress(bar);

    // Creates the record, sends the file to the URL in it, and deletes the record if that fails.
    let sent = upload(application.files().post(post), file, |record| {
        application.file(&record.id).delete()
    });
    let record = sent.await?.into_value();
    std::fs::remove_file(&path)?;

    println!("\nsent {} as {}", record.name, record.id);
    println!("the storage got a form of {} bytes", fake.uploads().concat().len());
    Ok(())
}

fn bar(progress: Progress) {
    const WIDTH: u64 = 40;
    let total = progress.total.unwrap_or(progress.done).max(1);
    let full = usize::try_from(progress.done * WIDTH / total).unwrap_or_default();
    print!("\r[{:<40}] {:>3} %", "#".repeat(full), progress.done * 100 / total);
    let _ = std::io::stdout().flush();
}
