import Diagnostics

/// A short mark of what a page says. It changes when the title, the summary or the text changes, and not with a date.
enum PageMark {
  static func text(of details: PageDetails, _ bytes: [UInt8]) -> String {
    var fingerprint = Fingerprint()
    fingerprint.add(bytes: details.title.utf8)
    fingerprint.add(bytes: (details.summary ?? "").utf8)
    fingerprint.add(bytes: body(of: bytes))
    return fingerprint.shortText
  }

  /// The bytes after the details, without white space, which editors change on their own.
  private static func body(of bytes: [UInt8]) -> some Sequence<UInt8> {
    let matter = try? FrontMatter.read(bytes, file: "").get()
    return bytes[(matter?.bodyStart ?? 0)...].lazy.filter { $0 > UInt8(ascii: " ") }
  }
}
