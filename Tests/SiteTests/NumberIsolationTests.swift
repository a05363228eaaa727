import Markup
import Testing

@testable import Site

/// Numbers on pages that run from right to left.
struct NumberIsolationTests {
  @Test(arguments: [
    ("<p>£3,318 خرچ</p>", "<p><bdi dir=\"ltr\">£3,318</bdi> خرچ</p>"),
    ("فون 01632 960 100۔", "فون <bdi dir=\"ltr\">01632 960 100</bdi>۔"),
    ("12.5% اور −3", "<bdi dir=\"ltr\">12.5%</bdi> اور <bdi dir=\"ltr\">−3</bdi>"),
    ("2025 میں", "2025 میں"),
    ("<a href=\"/2025-26/\">a</a> &#8217; R2-D2", "<a href=\"/2025-26/\">a</a> &#8217; R2-D2"),
  ])
  func numbersThatCouldFallApartAreKeptTogether(html: String, expected: String) {
    var writer = MarkupWriter()
    var isolation = NumberIsolation()
    isolation.write(Array(html.utf8)[...], to: &writer)
    #expect(writer.string == expected)
  }

  @Test func aTagMayBeginInOnePieceAndEndInTheNext() {
    var writer = MarkupWriter()
    var isolation = NumberIsolation()
    isolation.write(Array("<a href=\"".utf8)[...], to: &writer)
    writer.raw("x")
    isolation.write(Array("/1-2\">£1</a>".utf8)[...], to: &writer)
    #expect(writer.string == "<a href=\"x/1-2\"><bdi dir=\"ltr\">£1</bdi></a>")
  }
}
