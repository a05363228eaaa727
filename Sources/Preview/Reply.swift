/// An answer to a browser.
struct Reply {
  var status = 200
  var type = "text/plain; charset=utf-8"
  /// Where the browser should go instead.
  var location: String?
  var body: [UInt8] = []

  /// A page.
  static func page(_ html: [UInt8], status: Int = 200) -> Reply {
    Reply(status: status, type: "text/html; charset=utf-8", body: html)
  }

  /// A line of plain text.
  static func text(_ text: String, status: Int = 200) -> Reply {
    Reply(status: status, body: Array(text.utf8))
  }

  /// Sends the browser elsewhere, this time: browsers must not remember it, because a page may come to be there.
  static func redirect(to address: String) -> Reply {
    Reply(status: 302, location: address)
  }
}
