import Configuration
public import Diagnostics

/// Reads the list that people edited.
public enum ReviewReader {
  /// The list in `text`, and what is wrong with it on the day `today`.
  public static func read(_ text: String, file: String, today: String) -> (
    list: ReviewList, problems: DiagnosticBag
  ) {
    var bag = DiagnosticBag()
    switch ConfigurationParser.parse(text, file: file) {
    case .failure(let problem):
      bag.append(problem)
      return (ReviewList(), bag)
    case .success(let value):
      var fields = Fields(value, subject: "the list for people")
      let kinds = fields.list("kinds").map { section($0, isKind: true, today, &bag) }
      let pages = fields.list("pages").map { section($0, isKind: false, today, &bag) }
      bag.append(contentsOf: fields.finish().all)
      return (ReviewList(sections: kinds + pages), bag)
    }
  }

  private static func section(
    _ value: ConfigurationValue, isKind: Bool, _ today: String, _ bag: inout DiagnosticBag
  ) -> ReviewList.Section {
    var fields = Fields(value, subject: isKind ? "a kind of page" : "a page of the list")
    let name = text(isKind ? "kind" : "page", &fields)
    let example = isKind ? text("such-as", &fields) : ""
    let seen = text("seen", &fields)
    let isGone = isGone(&fields)
    let items = fields.list("questions").map { item($0, today, &bag) }
    bag.append(contentsOf: fields.finish().all)
    return ReviewList.Section(
      isKind: isKind, name: name, example: example, seen: seen, items: items, isGone: isGone)
  }

  private static func item(
    _ value: ConfigurationValue, _ today: String, _ bag: inout DiagnosticBag
  ) -> ReviewList.Item {
    var fields = Fields(value, subject: "a question of the list")
    var item = ReviewList.Item(ask: text("ask", &fields))
    item.before = text("before", &fields)
    item.by = text("by", &fields)
    item.on = text("on", &fields)
    item.note = text("note", &fields)
    item.isGone = isGone(&fields)
    if !item.on.isEmpty, Day(iso: item.on) == nil {
      fields.report(
        "bad-date", "“\(item.on)” is not a day.", help: "Write the day as 2026-11-20: year, month, day.",
        at: "on")
    } else if item.on > today {
      fields.report(
        "bad-date", "“on” is \(item.on), which is still to come: nobody can have looked on that day.",
        help: "Write the day on which \(item.by.isEmpty ? "somebody" : item.by) looked.", at: "on")
    } else if item.by.isEmpty != item.on.isEmpty {
      fields.report(
        "half-ticked",
        item.by.isEmpty ? "There is a day here, but nobody's name." : "There is a name here, but no day.",
        help: item.by.isEmpty
          ? "Write behind “by” who looked. If nobody has, take the day away."
          : "Write behind “on” the day you looked, as 2026-11-20.", at: item.by.isEmpty ? "on" : "by")
    }
    bag.append(contentsOf: fields.finish().all)
    return item
  }

  private static func text(_ key: String, _ fields: inout Fields) -> String {
    guard let value = fields.value(key) else { return "" }
    if let text = value.scalar { return text }
    fields.report(
      "wrong-type", "Behind “\(key)” there should be one text.",
      help: "Write it on one line, in quotation marks.",
      at: key)
    return ""
  }

  private static func isGone(_ fields: inout Fields) -> Bool {
    ["yes", "true"].contains(text("gone", &fields).lowercased())
  }
}
