import Configuration
import Diagnostics

extension Wave.Question {
  static func read(_ fields: inout Fields, after earlier: [Wave.Question]) -> Wave.Question {
    let kind = fields.choice("type", of: Kind.self)
    if kind == nil, !fields.contains("type") { fields.missing("type", example: "single") }
    let options = fields.texts("options")
    if options.count < 2 { fields.missing("options", example: "[Yes, No]") }
    let route = readRoute(&fields, after: earlier)
    let question = Wave.Question(
      id: fields.requiredText("id", example: "safe-after-dark"), topic: fields.requiredText("topic"),
      wording: fields.requiredText("wording"), isExact: fields.flag("exact-wording") ?? true,
      shortName: fields.text("name"),
      askedOf: fields.text("asked-of") ?? route.map(people) ?? "Everyone", route: route,
      kind: kind ?? .single, options: options,
      dontKnow: readOptions("dont-know", among: options, &fields),
      preferNotToSay: readOptions("prefer-not-to-say", among: options, &fields),
      direction: fields.choice("direction", of: Direction.self),
      neutral: readOptions("neutral", among: options, &fields).first,
      nets: readNets(&fields, options: options), sentence: fields.text("sentence"),
      sentencePlace: fields.location(of: "sentence"),
      change: fields.text("changed"), codedBy: fields.text("coded-by"),
      quotations: Quotation.readAll(&fields))
    // Where nobody knows the type, what belongs to another one cannot be told.
    if kind != nil { question.check(&fields) }
    return question
  }

  private func check(_ fields: inout Fields) {
    if Set(options).count < options.count {
      fields.report(
        "duplicate-option", "An option stands twice in the question “\(id)”.", help: "Name each option once.",
        at: "options")
    }
    if kind == .scale, direction == nil, !fields.contains("direction") {
      fields.missing(
        "direction",
        help:
          "Add “direction: positive-first” or “direction: negative-first”: which end of the scale “\(options.first ?? "")” is."
      )
    }
    if kind != .scale, direction != nil {
      fields.report(
        "no-scale",
        "“direction” is for a question of the type scale, and “\(id)” is of the type \(kind.rawValue).",
        help: "Write “type: scale”, or take “direction” out.", at: "direction")
    }
    if kind == .scale, neutral == nil, !scale.count.isMultiple(of: 2) {
      fields.missing(
        "neutral",
        help:
          "The scale has \(scale.count) steps, so one is in the middle. Say which, such as “neutral: Neither”."
      )
    }
    for key in ["quotations", "coded-by"] where kind != .open && fields.contains(key) {
      fields.report(
        "not-open",
        "“\(key)” is for a question of the type open, and “\(id)” is of the type \(kind.rawValue).",
        help: "Write “type: open”, or take “\(key)” out.", at: key)
    }
  }

  private static func readOptions(_ key: String, among options: [String], _ fields: inout Fields) -> [String]
  {
    let names = fields.texts(key)
    for option in names where !options.contains(option) {
      fields.report(
        "unknown-option", "“\(option)” is not one of the question’s options.",
        help: Suggestion.help(for: option, in: options, noun: "option"), at: key)
    }
    return names
  }

  /// Those whom earlier answers led to a question, where nobody has put it into words.
  private static func people(of route: Route) -> String {
    "People who answered " + route.answers.map { "“\($0)”" }.joined(separator: " or ")
  }

  private static func readRoute(_ fields: inout Fields, after earlier: [Wave.Question]) -> Route? {
    guard var group = fields.group("asked-if", subject: "the way to a question") else { return nil }
    let name = group.requiredText("question")
    let answers = group.texts("answers")
    if answers.isEmpty { group.missing("answers", example: "[Yes]") }
    if let question = earlier.first(where: { $0.id == name }) {
      for answer in answers where !question.options.contains(answer) {
        group.report(
          "unknown-option", "“\(answer)” is not an answer to “\(name)”.",
          help: Suggestion.help(for: answer, in: question.options, noun: "answer"), at: "answers")
      }
    } else if !name.isEmpty {
      group.report(
        "unknown-question", "“\(name)” is not the id of an earlier question.",
        help: Suggestion.help(for: name, in: earlier.map(\.id), noun: "question"), at: "question")
    }
    fields.report(group.finish())
    return Route(question: name, answers: answers)
  }

  private static func readNets(_ fields: inout Fields, options: [String]) -> [Net] {
    var names = Set(options)
    return fields.groups("nets", subject: "a net").map { group in
      var group = group
      let net = Net(
        name: group.requiredText("name"), answers: readOptions("answers", among: options, &group),
        says: group.text("says"), better: group.choice("better", of: Net.Better.self))
      if net.answers.isEmpty {
        group.missing("answers", example: "[\(options.prefix(2).joined(separator: ", "))]")
      }
      if !net.name.isEmpty, !names.insert(net.name).inserted {
        group.report(
          "duplicate-net", "The net “\(net.name)” has the name of an option or of another net.",
          help: "Give it a name of its own, such as “\(net.name) in all”.", at: "name")
      }
      fields.report(group.finish())
      return net
    }
  }
}
