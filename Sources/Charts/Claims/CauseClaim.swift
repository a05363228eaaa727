import Diagnostics

/// Finds words that say what caused something: a chart shows when and how much, and never why.
struct CauseClaim {
  let specification: ChartSpecification

  /// Phrases that name a cause. Those with “cause” in them may be about causes of death, and are held by their form.
  private static let phrases = [
    ["because", "of"], ["due", "to"], ["thanks", "to"], ["owing", "to"], ["as", "a", "result", "of"],
    ["led", "to"],
    ["leads", "to"], ["caused"], ["causes", "of", "the"], ["driven", "by"], ["attributable", "to"],
  ]

  /// Words that turn the claim round: “was not caused by”, “does not show that it led to”.
  private static let denials: Set<String> = ["not", "no", "never", "cannot", "nothing", "whether", "nobody"]

  var remarks: [ChartRemark] {
    let texts = [
      ("title", specification.title), ("subtitle", specification.subtitle),
      ("description", specification.description ?? ""),
    ]
    return texts.compactMap { key, text in
      phrase(in: text).map { phrase in
        ChartRemark(
          .advice, "cause-not-shown", at: key,
          "The \(key) says “\(phrase)”, but a chart does not show why something happened.",
          help:
            "Say what happened and when. Name the study that found the cause in the text around the chart.")
      }
    }
  }

  private func phrase(in text: String) -> String? {
    let words = ClaimWords.list(text)
    guard !words.contains(where: Self.denials.contains) else { return nil }
    return Self.phrases.first { phrase in
      words.indices.contains { words[$0...].starts(with: phrase) }
    }?.joined(separator: " ")
  }
}
