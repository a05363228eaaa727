import Foundation
import Preview
import Testing

/// What a browser gets from a real preview.
struct PreviewServerTests {
  @Test func pagesComeWithTheRightTypesAndReloadThemselves() async throws {
    try await RunningPreview.run { preview in
      let home = try await preview.client.get("/")
      #expect(home.status == 200)
      #expect(home.headers["content-type"] == "text/html; charset=utf-8")
      #expect(home.headers["cache-control"] == "no-store")
      #expect(home.body.contains("Welcome."))
      #expect(home.body.contains("<script src=\"/.candour/reload.js\" data-version=\""))
      #expect(home.body.contains("content=\"script-src 'self'; connect-src 'self'; default-src"))
      let style = try await preview.stylesheet()
      #expect(try await preview.client.get(style).headers["content-type"] == "text/css; charset=utf-8")
      #expect(try await preview.client.get("/sitemap.xml").headers["content-type"] == "application/xml")
      #expect(try await preview.client.get("/help/").body.contains("Call 999."))
    }
  }

  @Test func nothingOfThePreviewIsInTheSiteItself() async throws {
    try await RunningPreview.run { preview in
      let folder = "\(preview.root)/.public.preview"
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder) where name.hasSuffix(".html") {
        let page = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        #expect(!page.contains("<script") && !page.contains(".candour"))
      }
      #expect(!FileManager.default.fileExists(atPath: "\(preview.root)/public"))
    }
  }

  @Test func foldersGetTheirSlashAndUnknownAddressesThePageForThem() async throws {
    try await RunningPreview.run { preview in
      let folder = try await preview.client.get("/help")
      #expect(folder.status == 302)
      #expect(folder.headers["location"] == "/help/")
      let nothing = try await preview.client.get("/no/such/page")
      #expect(nothing.status == 404)
      #expect(nothing.body.contains("<h1>Page not found</h1>"))
      #expect(try await preview.client.get("/plan/").status == 404)
    }
  }

  @Test func headHasTheLengthAndNoBody() async throws {
    try await RunningPreview.run { preview in
      let (get, head) = (try await preview.client.get("/"), try await preview.client.get("/", method: "HEAD"))
      #expect(head.status == 200)
      #expect(head.headers["content-length"] == String(get.body.utf8.count))
      #expect(head.body.isEmpty)
      #expect(try await preview.client.get("/", method: "POST").status == 405)
    }
  }

  @Test(
    arguments: [
      "/../../content/plan.md", "/%2e%2e/%2e%2e/content/plan.md", "/..%2f..%2f..%2fcontent/plan.md",
      "/.candour",
      "//etc/passwd", "/help/../../../content/plan.md", "/.candour/../../content/plan.md", "/%00", "/%",
    ])
  func nothingOutsideTheSiteIsServed(path: String) async throws {
    try await RunningPreview.run { preview in
      let answer = try await preview.client.get(path)
      #expect(answer.status == 404)
      #expect(!answer.body.contains("Wait.") && !answer.body.contains("Written by candour"))
    }
  }

  @Test func redirectsNeverLeadElsewhere() async throws {
    try await RunningPreview.run { preview in
      let answer = try await preview.client.get("//help")
      #expect(answer.headers["location"] == "/help/")
    }
  }

  @Test func onlyThisComputerIsAnswered() async throws {
    try await RunningPreview.run { preview in
      let stranger = try await preview.client.get("/", host: "evil.example")
      #expect(stranger.status == 421)
      #expect(try await preview.client.get("/", host: "127.0.0.1.evil.example").status == 421)
      #expect(try await preview.client.get("/", host: "localhost:\(preview.client.port)").status == 200)
      // A server for all networks of this computer would answer here; one for the loopback address does not.
      #expect(throws: RawClient.NoAnswer.self) {
        close(try RawClient.connect(to: preview.client.port, at: "127.0.0.2"))
      }
    }
  }

  @Test func aSiteInAFolderIsServedFromThatFolder() async throws {
    try await RunningPreview.run(basePath: "/unit/") { preview in
      #expect(preview.address == "http://127.0.0.1:\(preview.client.port)/unit/")
      for path in ["/", "/unit"] {
        let top = try await preview.client.get(path)
        #expect(top.status == 302)
        #expect(top.headers["location"] == "/unit/")
      }
      #expect(try await preview.client.get("/unit/help/").body.contains("Call 999."))
      #expect(try await preview.client.get("/help/").status == 404)
    }
  }

  @Test func draftsAreShownOnlyWhereAskedForAndThenSo() async throws {
    try await RunningPreview.run(drafts: true) { preview in
      let page = try await preview.client.get("/plan/").body
      #expect(page.contains("Wait."))
      #expect(
        page.contains(
          """
          <aside class="candour-note" aria-label="Preview"><p>Preview with drafts. Drafts and pages with a date still \
          to come are shown here, and not on the public site.</p></aside>
          """))
    }
  }

  @Test func aPortInUseIsPassedOver() async throws {
    try await RunningPreview.run { preview in
      let busy = preview.client.port
      let (events, task) = RunningPreview.start(RunningPreview.options(preview.root), port: busy)
      for try await case .listening(let address, let taken) in events {
        #expect(taken == busy)
        #expect(URL(string: address)?.port ?? 0 > Int(busy))
        break
      }
      task.cancel()
      await task.value
      let first = try await preview.client.get("/")
      #expect(first.status == 200)
    }
  }
}
