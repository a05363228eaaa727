import Content
import Diagnostics

/// What only a page’s place among the others can show to be wrong with it.
struct PlanCheck {
  private let plan: SitePlan
  private var bag = DiagnosticBag()

  static func problems(in plan: SitePlan) -> DiagnosticBag {
    var check = PlanCheck(plan: plan)
    for page in plan.pages where page.isWritten {
      guard let source = plan.page(of: page) else { continue }
      check.requireKeys(of: page.kind, source)
      check.refuseKeys(of: page.kind, source)
      check.requireServices(source)
    }
    check.requirePagesOfWaves()
    check.requireReferencesOfTheirOwn()
    return check.bag
  }

  private init(plan: SitePlan) { self.plan = plan }

  private mutating func requireKeys(of kind: PagePlan.Kind, _ page: Page) {
    let details = page.details
    switch kind {
    case .introduction: require("summary", details.summary == nil, of: "A document", page)
    case .decision:
      require("summary", details.summary == nil, of: "A decision", page)
      require("date", details.date == nil, of: "A decision", page)
      require("reference", details.reference == nil, of: "A decision", page)
    case .update:
      require("summary", details.summary == nil, of: "An update", page)
      require("date", details.date == nil, of: "An update", page)
    default: break
    }
  }

  private mutating func require(_ key: String, _ isMissing: Bool, of what: String, _ page: Page) {
    // A key that is written but could not be read has been reported.
    guard isMissing, !page.details.keys.contains(key) else { return }
    bag.error(
      "missing-key", "\(what) needs a “\(key)”.", help: "Add “\(key): …” to the page’s details.",
      at: SourceLocation(file: page.file, line: 1))
  }

  private mutating func refuseKeys(of kind: PagePlan.Kind, _ page: Page) {
    if kind != .decision {
      refuse(
        ["reference", "amount", "decision-maker", "considerations"], on: page,
        "belongs to decision records, and this page is not one",
        help: "Move the page into a folder whose index.md has “kind: decisions”, or take the key out.")
    }
    if case .introduction = kind {
    } else {
      refuse(
        ["versions"], on: page, "belongs to documents, and this page is not the first of one",
        help: "Write it in the index.md of a folder that has “kind: document”, or take the key out.")
    }
    if case .chapter = kind {
      refuse(
        ["order"], on: page, "does nothing on a chapter",
        help:
          "Chapters stand in the order of their file names: put a number in front, such as 01-population.md.")
    }
    if !page.isIndex || kind == .home {
      refuse(
        ["kind"], on: page, "says what a folder is, and this page does not stand for one",
        help: "Write it in the index.md of the folder, or take it out.")
    }
  }

  private mutating func refuse(_ keys: [String], on page: Page, _ reason: String, help: String) {
    for key in keys where page.details.keys.contains(key) {
      bag.error("misplaced-key", "“\(key)” \(reason).", help: help, at: page.details.places[key])
    }
  }

  /// What a page asks for must be there to be shown.
  private mutating func requireServices(_ page: Page) {
    guard let asked = page.details.support else { return }
    let support = plan.source.settings.support
    let place = page.details.places["support"]
    if support.services.isEmpty {
      bag.error(
        "no-support", "This page is to show who helps, but site.yml names no services.",
        help: "Add them to site.yml under “support: services:”, each with a name and a telephone or a link.",
        at: place)
      return
    }
    for topic in asked where !support.topics.contains(topic) {
      bag.error(
        "no-support", "No service in site.yml helps with “\(topic)”.",
        help: support.topics.isEmpty
          ? "Write “support: true”, or add “topics: [\(topic)]” to a service."
          : Suggestion.help(for: topic, in: support.topics, noun: "topic")
            + " Or write “support: true” for the services that help with everything.",
        at: place)
    }
  }

  /// Whoever asks for a decision by its reference must get one. A version of a page repeats what the page says.
  private mutating func requireReferencesOfTheirOwn() {
    var first: [String: SourceLocation] = [:]
    for plan in plan.pages where plan.isWritten && plan.kind == .decision {
      guard let page = self.plan.page(of: plan), page.edition == nil, let reference = page.details.reference
      else { continue }
      let place = page.details.places["reference"]
      if let other = first[reference] {
        bag.error(
          "reference-twice", "Another decision has the reference “\(reference)” already: \(other).",
          help: "Give each decision a reference of its own.", at: place)
      } else {
        first[reference] = place
      }
    }
  }

  /// Nobody could see the results of a survey without its page.
  private mutating func requirePagesOfWaves() {
    for wave in plan.source.waves {
      let path = wave.folder.isEmpty ? "index.md" : "\(wave.folder)/index.md"
      guard plan.pageOfPath[path] == nil || wave.folder.isEmpty else { continue }
      guard !plan.withheld.contains(path), !plan.source.unread.contains(path) else { continue }
      bag.error(
        "wave-without-page", "There is no index.md beside this survey, so nobody could read its results.",
        help: wave.folder.isEmpty
          ? "Move the survey into a folder of its own, and write an index.md there."
          : "Add index.md to its folder, with a title and a few words on what was found.",
        at: SourceLocation(
          file: "\(plan.source.display)/\(wave.folder.isEmpty ? "" : wave.folder + "/")survey.yml"))
    }
  }
}
