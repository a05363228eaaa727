import Content
import Testing

@Suite("The unit’s own details")
struct SettingsTests {
  static func problems(_ change: (String, String)) async throws -> [String] {
    let text = Folder.site.replacing(change.0, with: change.1)
    return try await Folder(["site.yml": text], hasSettings: false).problems().map {
      String($0.dropFirst("content/site.yml:".count))
    }
  }

  @Test(
    arguments: [
      (
        "name: Unit\n", "",
        "1:1 missing-key: “name” is missing from the unit’s details. → Add a line such as “name: …”."
      ),
      ("name: Unit", "name: [a]", "1:7 wrong-type: “name” should be text, but it is a list. → Write text."),
      (
        "navigation: []", "",
        "1:1 missing-key: “navigation” is missing from the unit’s details. → List the pages of the menu, such as “navigation: [about.md]”."
      ),
      (
        "navigation: []", "navigaton: []\nnavigation: []",
        "5:1 unknown-key: “navigaton” is not a key of the unit’s details. → Did you mean “navigation”?"
      ),
      (
        "navigation: []", "navigation:\n  - a: b",
        "6:5 wrong-type: “navigation” should be a list of paths, such as "
          + "strategy/index.md, but it is a group of keys. → Write a list of paths, such as strategy/index.md."
      ),
      (
        "a@example.org", "example.org",
        "4:3 not-an-address: “example.org” is not an e-mail address. → Write one such as hello@example.org."
      ),
      (
        "contact:\n  email: a@example.org\n", "",
        "1:1 missing-key: “contact” is missing from the unit’s details. → Add a line such as “contact: …”."
      ),
      (
        "  email", "  mail: x\n  email",
        "4:3 unknown-key: “mail” is not a key of the contact details. → Did you mean “email”?"
      ),
      (
        "navigation", "colours:\n  accent: red\nnavigation",
        "6:3 not-a-colour: “red” is not a colour. → Write six digits after a hash, in quotation marks: \"#12436D\"."
      ),
      (
        "navigation", "redirects:\n  old: a.md\nnavigation",
        "6:3 not-an-address: The old address “old” does not start with “/”. "
          + "→ Write it as it came after the name of the site: /old-strategy."
      ),
      (
        "navigation", "redirects:\n  /old: [a]\nnavigation",
        "6:9 wrong-type: “/old” should be the path of a page, such as "
          + "strategy/index.md, but it is a list. → Write the path of a page, such as strategy/index.md."
      ),
    ])
  func problems(_ text: String, _ change: String, _ problem: String) async throws {
    #expect(try await Self.problems((text, change)) == [problem])
  }

  @Test(
    arguments: [
      ("https://example.org", "https://example.org/", "/"),
      ("http://localhost:8000/", "http://localhost:8000/", "/"),
      ("https://example.org/unit", "https://example.org/unit/", "/unit/"),
    ])
  func addresses(_ written: String, _ read: String, _ path: String) async throws {
    let site = Folder.site.replacing("https://example.org/", with: written)
    let settings = try await Folder(["site.yml": site], hasSettings: false).load().source.settings
    #expect(settings.baseURL == read)
    #expect(settings.basePath == path)
  }

  @Test(arguments: [
    "example.org", "ftp://example.org", "https://", "https:///a", "https://a.org/?b", "https://a.org/#b",
    "https://a b.org", "//a.org",
  ])
  func wrongAddresses(_ address: String) async throws {
    #expect(
      try await Self.problems(("https://example.org/", "\"\(address)\"")) == [
        "2:1 not-an-address: The address “\(address)” is not the address of a site. → Write it with https:// and without “?” or "
          + "“#”: https://example.org/ or https://example.org/unit/."
      ])
  }
}
