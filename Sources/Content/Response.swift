import Configuration
public import Diagnostics

/// Something that people said, and what was done about it.
public struct Response: Sendable {
  /// How far it has come.
  public enum Status: String, CaseIterable, Sendable {
    /// It is there.
    case done
    /// It has begun.
    case underWay = "under-way"
    /// It is decided and has not begun.
    case planned
    /// It will not be done.
    case notDoing = "not-doing"
  }

  /// A page or a web address where more is said.
  public struct Link: Sendable {
    /// Where it leads, as it was written.
    public let destination: String
    /// Its words; the title of the page where they are absent.
    public let text: String?
    /// Where it is written.
    public let place: SourceLocation

    /// Whether it leads away from the site.
    public var isExternal: Bool { destination.hasPrefix("https://") || destination.hasPrefix("http://") }
  }

  /// What people said.
  public let said: Passage
  /// What was done; for something that will not be done, what is done in its place.
  public let did: Passage?
  /// Why it will not be done.
  public let why: Passage?
  /// How far it has come.
  public let status: Status
  /// When it was done, or will be.
  public let when: String?
  /// Where more is said.
  public let link: Link?
}

extension Response {
  static func readAll(_ fields: inout Fields, _ reader: inout PassageReader) -> [Response] {
    Items.read(&fields, subject: "an item of “you said, we did”") { item in
      let status = item.choice("status", of: Status.self)
      if status == nil, !item.contains("status") { item.missing("status", example: "done") }
      let said = reader.requiredPassage("said", &item)
      let isRefused = status == .notDoing
      if !isRefused { item.refuse(["why"], because: "only what is not done needs a reason") }
      return Response(
        said: said,
        did: isRefused ? reader.optionalPassage("did", &item) : reader.requiredPassage("did", &item),
        why: isRefused ? reader.requiredPassage("why", &item) : nil, status: status ?? .planned,
        when: item.text("when"), link: readLink(&item))
    }
  }

  private static func readLink(_ item: inout Fields) -> Link? {
    let (destination, text) = (item.text("link"), item.text("link-text"))
    guard let destination else {
      item.refuse(["link-text"], because: "there is no “link”")
      return nil
    }
    let link = Link(destination: destination, text: text, place: item.location(of: "link"))
    if link.isExternal, text == nil {
      item.missing(
        "link-text", help: "Say what the web page is, such as “link-text: The council’s lighting plan”.")
    }
    return link
  }
}
