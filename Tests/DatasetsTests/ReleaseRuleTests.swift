import Datasets
import Testing

@Suite("Reading a release rule")
struct ReleaseRuleTests {
  private let columns = ["area: {type: area}", "count: {type: count}", "other: {type: count}"]

  private func rule(_ keys: String) throws -> ReleaseRule? {
    try metadata(columns, more: "disclosure: {\(keys)}").rule
  }

  private func problems(_ keys: String) throws -> [String] {
    try readMetadata(columns, more: "disclosure: {\(keys)}").problems
  }

  @Test("Without a method small counts are hidden, and zeros are no secret")
  func plain() throws {
    let rule = try rule("threshold: 5, reason: R.")
    #expect(rule == ReleaseRule(.suppress, threshold: 5, zeros: .open, reason: "R."))
    #expect(rule?.smallCounts == 1...4)
  }

  @Test("Every key of a rule is read")
  func full() throws {
    let read = try rule(
      "threshold: 10, method: both, round: 5, zeros: shown, wide: true, prefer: smallest, "
        + "keep: [totals, other], reason: R., approved-by: Data lead")
    var expected = ReleaseRule(
      .both(base: 5), threshold: 10, zeros: .shown, isWide: true, preference: .smallest,
      kept: ["totals", "other"], reason: "R.")
    expected.approvedBy = "Data lead"
    #expect(read == expected)
    #expect(try rule("threshold: 10, method: round, round: 3, reason: R.")?.method == .round(base: 3))
    #expect(try rule("threshold: 10, method: suppress, zeros: sensitive, reason: R.")?.zeros == .sensitive)
  }

  @Test("That nothing is protected can be written in two ways", arguments: ["rule", "method"])
  func unprotected(key: String) throws {
    let rule = try rule("\(key): none, approved-by: Data lead, reason: R.")
    #expect(rule?.method == ReleaseRule.Method.none(approvedBy: "Data lead"))
    #expect(rule?.smallCounts == nil)
    #expect(rule?.reason == "R.")
  }

  @Test("A preset brings its threshold, its method and a reason of its own")
  func presets() throws {
    let hospital = try rule("preset: hospital")
    #expect(hospital?.method == .both(base: 5))
    #expect(hospital?.smallCounts == 1...7)
    #expect(hospital?.preset == "hospital")
    #expect(hospital?.reason.contains("NHS") == true)
    #expect(try rule("preset: under-5")?.smallCounts == 1...4)
    #expect(try rule("preset: under-5")?.method == .suppress)
    #expect(try rule("preset: under-10")?.smallCounts == 1...9)
    let own = try rule("preset: under-10, reason: The council agreed.")
    #expect(own?.reason == ReleasePreset.under10.reason + " The council agreed.")
  }

  @Test("A preset can be made stricter, and the reader is told so")
  func stricter() throws {
    let stricter = try rule("preset: under-5, threshold: 6, method: suppress, reason: Small villages.")
    #expect(stricter?.smallCounts == 1...5)
    #expect(
      stricter?.reason == ReleasePreset.under5.reason
        + " This rule is stricter: it hides counts from 1 to 5. Small villages.")
    #expect(try rule("preset: hospital, round: 5, method: both")?.method == .both(base: 5))
  }

  @Test("Counts without a rule are refused, and the practices in use are named")
  func missing() throws {
    let choices =
      "“preset: hospital” (hides counts from 1 to 7 and rounds the others to 5), “preset: under-5” (hides counts "
      + "from 1 to 4), “preset: under-10” (hides counts from 1 to 9)."
    #expect(
      try readMetadata(columns, more: "").problems == [
        "The column “count” is a count, but no release rule says which counts are too small to publish. Ask whoever gave you the numbers what their rule is. Then add “disclosure:” and under it a threshold and a reason, or a practice in use: \(choices)"
      ])
    let noThreshold =
      "“threshold” is missing from the release rule. Add a line such as “threshold: 5”, or a practice in use: \(choices)"
    #expect(try problems("reason: R.") == [noThreshold])
    #expect(try problems("threshold: , reason: R.") == [noThreshold])
  }

  @Test(
    "What is wrong with a rule is said",
    arguments: [
      (
        "threshold: 1, reason: R.",
        "A threshold of 1 hides nothing, or nearly everything. Use a whole number from 2 to 1000. “threshold: 5” hides 1 to 4."
      ),
      (
        "threshold: 5",
        "“reason” is missing from the release rule. Add a line such as “reason: …”."
      ),
      (
        "method: hide, threshold: 5, reason: R.",
        "“method” cannot be “hide”. Use one of: suppress, round, both, none."
      ),
      (
        "rule: strict, threshold: 5, approved-by: A., reason: R.",
        "“rule” cannot be “strict”. Write “method:” with one of suppress, round, both or none."
      ),
      (
        "rule: none, reason: R.",
        "“approved-by” is missing from the release rule. Add a line such as “approved-by: Data protection lead”."
      ),
      (
        "rule: none, threshold: 5, approved-by: A., reason: R.",
        "“rule: none” and “threshold” cannot both hold. Keep one of the two."
      ),
      (
        "method: none, preset: under-5, approved-by: A., reason: R.",
        "“method: none” and “preset” cannot both hold. Keep one of the two."
      ),
      (
        "rule: none, method: suppress, approved-by: A., reason: R.",
        "“rule: none” and “method: suppress” cannot both hold. Keep one of the two."
      ),
      (
        "threshold: 5, zeros: hidden, reason: R.",
        "“zeros” cannot be “hidden”. Use one of: open, shown, sensitive."
      ),
      (
        "threshold: 5, wide: very, reason: R.",
        "“wide” should be true or false, but it is “very”. Write true or false."
      ),
      (
        "threshold: 5, prefer: smalest, reason: R.",
        "“prefer” cannot be “smalest”. Did you mean “smallest”?"
      ),
      (
        "threshold: 5, round: 5, reason: R.",
        "“round” says what counts are rounded to, but not whether small ones are hidden too. Add “method: both” to hide small counts and round the others, or “method: round” to hide none."
      ),
      (
        "threshold: 5, method: suppress, round: 5, reason: R.",
        "“method: suppress” rounds nothing, but there is “round”. Write “method: both” to hide small counts and round the others, or take “round” out."
      ),
      (
        "threshold: 5, method: both, reason: R.",
        "“round” is missing from the release rule. Say what counts are rounded to, such as “round: 5”."
      ),
      (
        "threshold: 5, method: round, round: , reason: R.",
        "“round” is missing from the release rule. Say what counts are rounded to, such as “round: 5”."
      ),
      (
        "threshold: 5, method: round, round: 1, reason: R.",
        "Rounding to 1 hides nothing, or nearly everything. Use a whole number from 2 to 100. “round: 5” turns 13 into 15."
      ),
      (
        "threshold: 5, keep: [total, area], reason: R.",
        "“keep” names “area”, but that is no count, and only counts are kept or hidden. Name a count: totals, count, other. | “keep” names a column “total” that does not exist. Did you mean “totals”?"
      ),
      (
        "preset: under-6",
        "“preset” cannot be “under-6”. Did you mean “under-5”?"
      ),
      (
        "preset: hospital, threshold: 5",
        "“preset: hospital” hides counts from 1 to 7 and rounds the others to 5, and “threshold: 5” would show some of them. Take “threshold” out, make it larger than 8, or take “preset” out and give a reason of your own."
      ),
      (
        "preset: hospital, method: suppress",
        "“preset: hospital” hides counts from 1 to 7 and rounds the others to 5, and “method” says something else. Take “method” out. For a rule of your own take “preset” out, and write a “threshold” and a “reason”."
      ),
      (
        "preset: under-5, round: 5",
        "“preset: under-5” hides counts from 1 to 4, and “round” says something else. Take “round” out. For a rule of your own take “preset” out, and write a “threshold” and a “reason”."
      ),
    ])
  func wrong(keys: String, expected: String) throws {
    #expect(try problems(keys).joined(separator: " | ") == expected)
  }
}
