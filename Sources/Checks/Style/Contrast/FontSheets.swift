extension PageSheets {
  /// Hosts whose stylesheets only bring fonts.
  private static let fontHosts = [
    "fonts.googleapis.com/", "fonts.bunny.net/", "use.typekit.net/", "p.typekit.net/", "fast.fonts.net/",
    "cloud.typography.com/",
  ]

  /// The addresses of those that could not be read and may say what is hidden and in what colours.
  var unreadLooks: [String] {
    unread.filter { address in
      let scheme = ["https://", "http://", "//"].first { address.hasPrefix($0) } ?? ""
      let place = address.dropFirst(scheme.utf8.count)
      return scheme.isEmpty || !Self.fontHosts.contains { place.hasPrefix($0) }
    }
  }
}
