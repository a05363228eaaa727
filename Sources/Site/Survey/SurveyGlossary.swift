import Markup
import Survey

/// The words that the pages of a survey use.
struct SurveyGlossary {
  let wave: Wave

  func write(to writer: inout MarkupWriter) { writer.facts(entries) }

  private var entries: [(String, String)] {
    let all: [(String, String, Bool)] = [
      ("Base", "How many people were asked a question and answered it, counted before weighting.", true),
      (
        "Weighted",
        "Some people’s answers count for more and others’ for less, so that the results fit the people who live here.",
        wave.isWeighted
      ),
      (
        "Likely range",
        "The 95% confidence interval: from where to where the true figure is likely to be. Half of its width is about "
          + "what is called the margin of error.", !wave.isSelfSelected
      ),
      (
        "Effective base",
        "How many answers of a simple random sample the results are worth. Weights make it smaller than the base.",
        !wave.isSelfSelected
      ),
      ("Net", "Several answers taken together, such as “very safe” and “fairly safe”.", hasNets),
      (
        "Percentage point",
        "The difference between two percentages. From 50% to 55% is a rise of 5 percentage points.", true
      ),
      (
        "Self-selected",
        "People chose for themselves whether to take part. Nobody knows how they differ from those who did not.",
        wave.isSelfSelected
      ),
    ]
    return all.filter(\.2).map { ($0.0, $0.1) }
  }

  private var hasNets: Bool { wave.questions.contains { !$0.nets.isEmpty } }
}
