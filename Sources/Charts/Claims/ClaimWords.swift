import Datasets
import Prose

/// The words of titles and subtitles.
enum ClaimWords {
  /// The words of `text` in their order and in small letters, with no punctuation.
  static func list(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "’" && $0 != "'" }.map(String.init)
  }

  /// A word without the commas and stops at its end.
  static func trimmed(_ word: String) -> String {
    var text = word[...]
    while let last = text.last, ",.:;".contains(last) { text.removeLast() }
    return String(text)
  }

  /// Words that make a finding of a title: verbs, and comparisons.
  static let finding: Set<String> = [
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did", "can", "could",
    "may", "might", "will", "would", "should", "not", "no", "none", "never", "nobody", "nearly", "almost",
    "about", "more", "most", "fewer", "fewest", "less", "least", "higher", "highest",
    "lower", "lowest", "larger", "largest", "smaller", "smallest", "than", "twice", "half", "double",
    "rose", "risen", "rise", "rises", "rising", "increased", "increase", "increases", "grew", "grown",
    "grow", "grows", "climbed", "doubled", "trebled", "tripled", "fell", "fallen", "fall", "falls",
    "falling", "decreased", "decrease", "declined", "decline", "dropped", "halved", "peaked", "peaks",
    "peak", "stayed", "stays", "stay", "remains", "remained", "remain", "changed", "differ", "differs",
    "differed", "varies", "vary", "varied", "feel", "feels", "felt", "say", "says", "said", "think",
    "thought", "want", "wanted", "need", "needed", "make", "makes", "made", "take", "takes", "took", "go",
    "goes", "went", "come", "comes", "came", "happen", "happens", "happened", "show", "shows", "showed",
    "shown", "cost", "costs", "reach", "reached", "reaches", "account", "accounts", "clusters", "cluster",
    "only", "mostly", "mainly", "same", "similar", "alike", "still", "again", "few", "many", "one", "two",
    "three", "four", "five", "six", "seven", "eight", "nine", "ten", "third", "quarter", "fifth", "tenth",
    "live", "lives", "know", "known", "carried", "carry", "left", "lead", "leads", "led", "outnumber",
  ]

  /// Words that any label can have, and that say nothing by themselves.
  static let small: Set<String> = [
    "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "our", "per", "the", "to", "with",
    "across", "between", "over", "since", "time", "trend", "trends", "change", "changes", "number", "numbers",
    "rate", "rates", "count", "counts", "total", "totals", "percentage", "percentages", "proportion", "share",
    "shares", "breakdown", "distribution", "comparison", "overview", "chart", "graph", "figure", "figures",
    "map", "year", "years", "month", "months", "quarter", "quarters", "week", "weeks", "day", "days", "hour",
    "hours", "annual", "monthly", "quarterly", "ending", "age", "ages", "sex", "gender", "ethnicity", "area",
    "areas", "district", "districts", "ward", "wards", "group", "groups", "type", "types", "kind", "all",
    "recorded", "police", "data", "statistics",
  ]

  /// Whether `text` has digits that are no year.
  static func hasFigures(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).contains { word in
      word.contains(where: \.isNumber) && ClaimYears.written(in: String(word)).isEmpty
    }
  }

  /// The singular of a word, as ``MeasureWords`` has it.
  static func stem(_ word: String) -> String { MeasureWords.of(word).first ?? word }
}
