import Charts
import Markup
import Survey

/// Every question as it was put, with its answers in their order.
struct Questionnaire {
  let wave: Wave

  /// Writes it; `link` says where the results of a question stand.
  func write(to writer: inout MarkupWriter, link: (Wave.Question) -> String?) {
    // The questions are numbered through all topics.
    var number = 1
    for topic in wave.topics {
      writer.element("h3", text: topic)
      let questions = wave.questions.filter { $0.topic == topic }
      writer.raw("\n")
      writer.open("ol", ["class": "questionnaire", "start": String(number)])
      writer.raw("\n")
      number += questions.count
      for question in questions {
        writer.open("li")
        write(question, link(question), to: &writer)
        writer.raw("</li>\n")
      }
      writer.raw("</ol>\n")
    }
  }

  private func write(_ question: Wave.Question, _ link: String?, to writer: inout MarkupWriter) {
    writer.element("p", ["class": "question-wording"], text: question.quotedWording)
    writer.element("p", ["class": "question-asked"]) { writer in
      writer.text("\(asked(question)) \(kind(question)) In the file: ")
      writer.element("code", text: question.id)
      writer.raw(".")
      guard let link else { return }
      writer.raw(" ")
      writer.element("a", ["href": link]) { writer in
        writer.raw("Results")
        writer.element("span", ["class": "visually-hidden"], text: " of “\(question.name)”")
      }
    }
    writer.raw("<ol class=\"options\">")
    for option in question.options { writer.element("li", text: option + role(of: option, in: question)) }
    writer.raw("</ol>")
    let nets = question.nets.map { net in
      net.answers.count == 1
        ? "“\(net.name)” means the answer “\(net.answers[0])”."
        : "“\(net.name)” is \(Sentence.list(net.answers.map { "“\($0)”" })) taken together."
    }
    let change = question.change.map { "How it differs from the wave before: \(Sentence.ended($0))" }
    for text in nets + [change].compactMap(\.self) {
      writer.element("p", ["class": "question-note"], text: text)
    }
  }

  private func asked(_ question: Wave.Question) -> String {
    let who = question.askedWords
    guard let route = question.route else { return who + "." }
    let answers = Sentence.list(route.answers.map { "“\($0)”" }, last: "or")
    return "\(who): those who answered \(answers) to “\(wave.question(route.question)?.name ?? "")”."
  }

  private func kind(_ question: Wave.Question) -> String {
    switch question.kind {
    case .single: "One answer."
    case .scale: "One answer on a scale."
    case .multiple: "As many answers as apply."
    case .open: "In people’s own words, put into these themes."
    }
  }

  private func role(of option: String, in question: Wave.Question) -> String {
    let roles = [(question.dontKnow, "don’t know"), (question.preferNotToSay, "prefer not to say")]
    for (options, role) in roles where options.contains(option) {
      // An answer with that very name says so itself.
      return option.lowercased().replacing("'", with: "’") == role ? "" : " (counts as “\(role)”)"
    }
    return option == question.neutral ? " (the middle of the scale)" : ""
  }
}
