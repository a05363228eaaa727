import Configuration
import Diagnostics

extension PageDetails {
  /// Reads the keys of a page’s details.
  static func read(_ value: ConfigurationValue, _ bag: inout DiagnosticBag) -> PageDetails {
    var fields = Fields(value, subject: "a page’s details")
    var details = PageDetails(written: value, places: KeyPlaces(fields), keys: fields.keys)
    details.readText(&fields)
    details.readDates(&fields)
    details.readDecision(&fields)
    bag.append(contentsOf: fields.finish().all)
    return details
  }

  private mutating func readText(_ fields: inout Fields) {
    title = fields.text("title") ?? ""
    summary = fields.text("summary")
    shortTitle = fields.text("short-title")
    kind = fields.choice("kind", of: FolderKind.self)
    owner = fields.text("owner")
    period = fields.text("period")
    isDraft = fields.flag("draft") ?? false
    language = fields.text("language")
    translatedFrom = fields.text("translated-from")
    checkedBy = fields.text("checked-by")
    order = fields.wholeNumber("order")
    support = Self.support(&fields)
    hasExit = fields.flag("exit-this-page") ?? false
    redirects = fields.texts("redirect-from")
    for address in redirects where !address.hasPrefix("/") {
      fields.report(
        "not-an-address", "The old address “\(address)” does not start with “/”.",
        help: "Write it as it came after the name of the site: /sna-2025.", at: "redirect-from")
    }
  }

  /// `true` asks for the services that help with everything; names ask for those that help with these too.
  private static func support(_ fields: inout Fields) -> [String]? {
    guard let scalar = fields.value("support")?.scalar else {
      let topics = fields.texts("support")
      return topics.isEmpty ? nil : topics
    }
    return scalar == "true" ? [] : scalar == "false" ? nil : [scalar]
  }

  private mutating func readDates(_ fields: inout Fields) {
    published = fields.day("published")
    updated = fields.day("updated")
    nextReview = fields.day("next-review")
    date = fields.day("date")
    if let published, let updated, updated < published {
      fields.report(
        "impossible-date",
        "The page was updated on \(updated.iso), before it was published on \(published.iso).",
        help: "Put one of the two dates right.", at: "updated")
    }
    versions = fields.groups("versions", subject: "a version").compactMap { group in
      var group = group
      let version = group.requiredText("version", example: "\"1.0\"")
      let change = group.requiredText("change", example: "First published.")
      let date = group.day("date")
      if date == nil, !group.contains("date") { group.missing("date", example: "2025-06-02") }
      fields.report(group.finish())
      return date.map { Version(version: version, date: $0, change: change) }
    }
  }

  private mutating func readDecision(_ fields: inout Fields) {
    reference = fields.text("reference")
    amount = fields.number("amount")
    decisionMaker = fields.text("decision-maker")
    guard var group = fields.group("considerations", subject: "the considerations of a decision") else {
      return
    }
    considerations = Self.considered.map { key, name in
      Consideration(name: name, text: group.text(key))
    }
    fields.report(group.finish())
  }

  private static let considered = [
    ("financial", "Financial"), ("legal", "Legal"), ("equality", "Equality and diversity"),
    ("human-rights", "Human rights"), ("sustainability", "Sustainability"), ("risk", "Risk"),
  ]
}
