import Diagnostics
import Testing

@Suite struct FingerprintTests {
  /// The values that the authors of FNV-1a publish for 64 bits.
  @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
  func isThePublishedHash(text: String, expected: String) {
    #expect(Fingerprint(of: text.utf8).text == expected)
  }

  @Test func shortTextFoldsTheWhole() {
    #expect(Fingerprint(of: "foobar".utf8).shortText == "72ad2699")
  }

  @Test func textsAreToldApartFromWhatFollows() {
    var one = Fingerprint()
    one.add("ab")
    one.add("c")
    var other = Fingerprint()
    other.add("a")
    other.add("bc")
    #expect(one.text != other.text)
  }
}
