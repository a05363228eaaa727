/// The words of labels in the form in which a sentence and a table can be compared: “Robberies” and “robbery”, “under
/// 18” and “under-18s”, “Males” and “boys”.
public enum LabelWords {
  /// The words of `text` in their order.
  public static func all(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { plain(String($0)) }
  }

  /// The words of a label that a sentence must have to name it; all of them where none matters.
  public static func telling(in label: String) -> [String] {
    let words = all(in: label)
    let telling = words.filter { !ignored.contains($0) }
    return telling.isEmpty ? words : telling
  }

  private static func plain(_ word: String) -> String {
    if let same = same[word] { return same }
    guard word.count > 2, word.last == "s", let before = word.dropLast().last, before != "s" else {
      return word
    }
    if before.isNumber { return String(word.dropLast()) }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    let singular = String(word.dropLast())
    return same[singular] ?? singular
  }

  /// Words that mean the same for the purpose of naming a group.
  private static let same: [String: String] = [
    "men": "male", "man": "male", "boy": "male", "boys": "male", "women": "female", "woman": "female",
    "girl": "female", "girls": "female", "people": "person", "children": "child",
  ]

  private static let ignored: Set<String> = [
    "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "number",
    "count",
    "total", "all", "per", "year", "aged", "age",
  ]

  /// Words for what a unit does and has, which no table of people counts.
  public static let things: Set<String> = [
    "action", "aim", "area", "chart", "club", "column", "course", "district", "grant", "group", "hub",
    "interview",
    "kind", "map", "meeting", "officer", "organisation", "page", "park", "partner", "post", "priority",
    "programme",
    "project", "reason", "report", "role", "row", "school", "service", "session", "source", "staff", "step",
    "survey",
    "team", "theme", "thing", "time", "type", "ward", "way", "workshop",
  ]

  /// Words for what is counted, whatever a table calls it.
  public static let counted: Set<String> = [
    "person", "child", "male", "female", "adult", "teenager", "youth", "pupil", "student", "resident",
    "patient",
    "victim", "suspect", "offender", "case", "incident", "event", "record", "offence", "crime", "assault",
    "attack",
    "stabbing", "injury", "wound", "wounding", "admission", "attendance", "arrest", "death", "homicide",
    "murder",
    "killing", "robbery", "referral", "respondent", "answer", "participant", "young", "under", "aged",
  ]
}
