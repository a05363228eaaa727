/// Words that say what a number beside them is not: a statistic.
enum NumberNames {
  /// Words in front of a number that is a name.
  static let namers: Set<String> = [
    "act", "annex", "answer", "appendix", "article", "box", "chapter", "chart", "clause", "code", "figure",
    "form",
    "goal", "grade", "item", "key", "level", "line", "module", "no", "note", "number", "objective", "page",
    "pages",
    "para", "paragraph", "paragraphs", "part", "parts", "phase", "point", "priority", "quarter", "question",
    "reception",
    "recommendation", "record", "reference", "regulation", "regulations", "room", "rule", "schedule",
    "section",
    "sections", "stage", "step", "table", "tier", "type", "unit", "version", "volume", "ward", "wave", "wcag",
    "week",
    "year", "years", "×", "=", "+", "−", "÷", "<", ">",
  ]

  /// Words in front of an age.
  static let ageWords: Set<String> = [
    "age", "aged", "ages", "below", "above", "over", "reach", "reached", "turn", "turned", "turns", "under",
    "until",
  ]

  /// Words in front of a number to call or to write to.
  static let callWords: Set<String> = [
    "call", "calling", "dial", "phone", "press", "ring", "telephone", "text", "texting",
  ]

  /// Numbers of three digits that everybody calls.
  static let telephones: Set<Double> = [101, 105, 111, 112, 119, 999]

  /// What a duration, a distance, a speed, a size or a time of day is measured in.
  static let units: Set<String> = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "night", "nights", "week",
    "weeks", "weeks’",
    "weekend", "weekends", "month", "months", "year", "years", "years’", "decade", "decades", "am", "pm",
    "noon", "mm",
    "cm", "metre", "metres", "km", "kilometre", "kilometres", "mile", "miles", "mph", "px", "pixels",
    "characters",
    "kb", "mb", "gb", "degrees",
  ]

  /// Words after a number that do not say what it counts.
  static let smallWords: Set<String> = [
    "a", "against", "and", "are", "as", "at", "between", "by", "can", "do", "for", "from", "had", "has",
    "have", "if",
    "in", "is", "it", "of", "on", "or", "since", "such", "than", "that", "the", "to", "was", "were", "when",
    "while",
    "will", "with", "within", "would",
  ]

  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
  ]
}
