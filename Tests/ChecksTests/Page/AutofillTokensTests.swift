import Testing

@testable import Checks

/// The grammar of the HTML standard, “Autofill”.
@Suite struct AutofillTokensTests {
  @Test(arguments: [
    "email", "work email", "billing street-address", "section-a shipping home tel", "bday-month",
    "username webauthn",
  ])
  func accepts(words: String) {
    #expect(AutofillTokens.fault(in: words.split(separator: " ").map(String.init), type: "text") == nil)
  }

  @Test(arguments: [
    "e-mail", "work", "work photo", "email work", "work shipping email", "shipping section-a email",
    "email webauthn now",
    "webauthn", "on email",
  ])
  func refuses(words: String) {
    #expect(AutofillTokens.fault(in: words.split(separator: " ").map(String.init), type: "text") != nil)
  }

  @Test func minds() {
    #expect(AutofillTokens.fault(in: ["email"], type: "number") != nil)
    #expect(AutofillTokens.fault(in: ["postal-code"], type: "number") == nil)
  }
}
