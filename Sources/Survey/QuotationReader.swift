import Configuration
import Diagnostics

extension Quotation {
  /// Reads the quotations that may be published. The others are held back, with a warning where somebody can still ask.
  static func readAll(_ fields: inout Fields) -> [Quotation] {
    fields.groups("quotations", subject: "a quotation").compactMap { group in
      var group = group
      let quotation = read(&group)
      fields.report(group.finish())
      return quotation
    }
  }

  private static func read(_ fields: inout Fields) -> Quotation? {
    let text = fields.requiredText("text")
    let who = fields.text("who")
    let isConsented = fields.flag("consented")
    let reviewer = fields.text("reviewed-by")
    guard !text.isEmpty else { return nil }
    for kind in PersonalText.allCases where kind.isIn(text) || who.map(kind.isIn) == true {
      report(
        .error, "personal-quotation", "This quotation holds \(kind.words), which leads to one person.",
        help: "Take it out. If nobody can be recognised without it, put three dots in its place.", &fields)
    }
    // Somebody who said no is no oversight.
    if isConsented == false { return nil }
    guard isConsented == true, let reviewer, !reviewer.isEmpty else {
      let missing = [isConsented == nil ? "“consented: true”" : nil, reviewer == nil ? "“reviewed-by”" : nil]
      reportHeldBack(missing.compactMap(\.self), &fields)
      return nil
    }
    return Quotation(text: text, who: who, reviewedBy: reviewer)
  }

  private static func reportHeldBack(_ missing: [String], _ fields: inout Fields) {
    report(
      .warning, "quotation-held-back",
      "This quotation is not published, because \(missing.joined(separator: " and ")) "
        + "\(missing.count == 1 ? "is" : "are") missing.",
      help:
        "Ask the person whether they agree, and somebody who has not met them whether anybody could be recognised "
        + "by it. Then write “consented: true” and “reviewed-by:” with that person’s role.",
      &fields)
  }

  /// Notes a problem without the words themselves.
  private static func report(
    _ severity: Diagnostic.Severity, _ id: String, _ message: String, help: String, _ fields: inout Fields
  ) {
    var problem = Diagnostic(severity, id: id, message, help: help, at: fields.location)
    problem.showsLine = false
    fields.report(problem)
  }
}

extension PersonalText {
  fileprivate var words: String {
    switch self {
    case .email: "an e-mail address"
    case .postcode: "a full postcode"
    case .telephone: "a telephone number"
    }
  }
}
