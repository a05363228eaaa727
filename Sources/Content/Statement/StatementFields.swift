import Configuration
import Diagnostics

extension Fields {
  /// Reads a group inside this one, and takes over what is wrong with it.
  mutating func reading<Value>(_ group: Fields, _ read: (inout Fields) -> Value?) -> Value? {
    var group = group
    guard !group.diagnostics.hasErrors else {
      report(group.diagnostics)
      return nil
    }
    let value = read(&group)
    report(group.finish())
    return value
  }

  /// A day that must be there.
  mutating func requiredDay(_ key: String, example: String) -> Day? {
    let day = day(key)
    if day == nil, value(key) == nil { missing(key, example: example) }
    return day
  }

  /// One of a fixed set of words, which must be there.
  mutating func requiredChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    let choice = choice(key, of: type)
    if choice == nil, value(key) == nil { missing(key, example: type.allCases.first?.rawValue) }
    return choice
  }

  /// An address to write to, if it is one.
  mutating func email(_ key: String) -> String? {
    guard let email = text(key), !email.isEmpty else { return nil }
    if !email.contains("@") || email.contains(where: \.isWhitespace) {
      report(
        "not-an-address", "“\(email)” is not an e-mail address.",
        help: "Write one such as hello@example.org.",
        at: key)
    }
    return email
  }

  /// An address on the web, if it is one.
  mutating func webAddress(_ key: String) -> String? {
    guard let address = text(key), !address.isEmpty else { return nil }
    let isAddress = address.hasPrefix("https://") && !address.contains { $0.isWhitespace || $0 == "\"" }
    if isAddress { return address }
    report(
      "not-an-address", "“\(address)” is not an address on the web.",
      help: "Write it in full, with https:// in front.", at: key)
    return nil
  }
}
