/// What people are asked once for each kind of page.
enum KindQuestions {
  /// The kinds of page whose words Candour writes, in the same way on each.
  private static let written: Set = ["catalogue", "dataset", "not-found", "wave-part"]
  /// The kinds that are put together from pages that are read one by one.
  private static let gathered: Set = ["whole", "large-print"]

  /// Whether one page of the kind stands for all.
  static func isMade(page kind: String) -> Bool { written.contains(kind) || gathered.contains(kind) }

  /// What is asked of the kind.
  static func all(about kind: String) -> [String] {
    var questions = [use]
    if written.contains(kind) { questions.append(read) }
    if gathered.contains(kind) { questions.append(order) }
    return questions
  }

  private static let use =
    "Put the mouse away: can you reach and use everything with the Tab, Enter and arrow keys, and always see where "
    + "you are? Then enlarge the page to 200% and to 400%: is everything still there, without scrolling sideways to "
    + "read a line?"
  private static let read =
    "Read one of these pages from top to bottom, and its tables row by row: are the words plain, and does the order "
    + "make sense?"
  private static let order =
    "Go through one of these pages: is every part there, once, and in the right order?"
}
