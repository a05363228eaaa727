import Diagnostics
import Foundation
import Preview
import Site
import Testing

/// What happens when somebody saves a file.
struct RebuildTests {
  @Test func aSavedPageIsShownAndOpenPagesHearOfIt() async throws {
    try await RunningPreview.run { preview in
      let before = try await preview.client.get("/.candour/version").body
      #expect(try await preview.client.get("/").body.contains("data-version=\"\(before)\""))
      let (outcome, changed) = try await preview.save("help.md", "---\ntitle: Get help\n---\n\nCall 112.\n")
      #expect(outcome.isPublished)
      #expect(changed == ["content/help.md"])
      #expect(try await preview.client.get("/help/").body.contains("Call 112."))
      #expect(try await preview.client.get("/.candour/version").body != before)
    }
  }

  @Test func aMistakeIsShownInTheBrowserUntilItIsMended() async throws {
    try await RunningPreview.run { preview in
      let style = try await preview.stylesheet()
      let failed = try await preview.save(
        "help.md", "---\ntitle: Get help\nsumary: <Oops>\n---\n\nCall 112.\n")
      #expect(!failed.outcome.isPublished)
      let page = try await preview.client.get("/help/")
      #expect(page.status == 500)
      #expect(page.body.contains("<h1>1 problem to put right</h1>"))
      #expect(page.body.contains("<h2>“sumary” is not a key of a page’s details.</h2>"))
      #expect(page.body.contains("<code>content/help.md, line 3</code>"))
      #expect(page.body.contains("<strong>What to do: </strong>Did you mean “summary”?"))
      #expect(page.body.contains("reload.js"))
      #expect(try await preview.client.get("/no/such/page").status == 500)
      #expect(try await preview.client.get(style).status == 200)
      _ = try await preview.save("help.md", "---\ntitle: Get help\nsummary: Oops\n---\n\nCall 112.\n")
      #expect(try await preview.client.get("/help/").status == 200)
    }
  }

  @Test func theLastGoodPageStays() async throws {
    try await RunningPreview.run { preview in
      _ = try await preview.save("help.md", "---\ntitle: Get help\nsumary: Oops\n---\n\nCall 112.\n")
      #expect(try await preview.client.get("/help/").body.contains("<a href=\"/help/?last-good\">"))
      let page = try await preview.client.get("/help/?last-good")
      #expect(page.status == 200)
      #expect(page.body.contains("Call 999."))
      #expect(page.body.contains("This is the page as it last worked."))
    }
  }

  @Test func aSiteThatNeverBuiltSaysWhy() async throws {
    try await RunningPreview.run(homePage: "[Nowhere](nowhere.md)") { preview in
      let page = try await preview.client.get("/")
      #expect(page.status == 500)
      #expect(page.body.contains("content/index.md, line 6"))
      #expect(page.body.contains("<pre><code>[Nowhere](nowhere.md)</code></pre>"))
      #expect(!page.body.contains("as it last worked"))
      #expect(try await preview.client.get("/?last-good").status == 500)
      _ = try await preview.save("index.md", "---\ntitle: Home\n---\n\nMended.\n")
      #expect(try await preview.client.get("/").body.contains("Mended."))
    }
  }
}
