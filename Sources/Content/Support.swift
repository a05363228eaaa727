/// What the unit offers to readers whom a page may upset or put at risk, from `support` in `site.yml`.
public struct Support: Sendable {
  /// A service that helps.
  public struct Service: Sendable {
    /// What it is called.
    public let name: String
    /// Whom it is for, and when.
    public let about: String?
    /// Where to call.
    public let telephone: String?
    /// The address of its site.
    public let link: String?
    /// What it helps with; with everything where nothing is written.
    public let topics: [String]
  }

  /// The page that says where to get help.
  public var page: SiteSettings.PageLink?
  /// Where “Exit this page” leads: a busy, ordinary site that says nothing about its readers.
  public var exit = Self.weather
  /// The services, in the order in which they are shown.
  public var services: [Service] = []

  /// The site that the GOV.UK Design System’s component leads to.
  public static let weather = "https://www.bbc.co.uk/weather"

  /// Nothing is offered.
  public init() {}

  /// The services for a page that asks for help with `topics`; for one that names none, those that help with everything.
  public func services(for topics: [String]) -> [Service] {
    services.filter { service in
      service.topics.isEmpty || service.topics.contains { topics.contains($0) }
    }
  }

  /// What services say they help with, in the order of the alphabet.
  public var topics: [String] { Set(services.flatMap(\.topics)).sorted() }
}
