import Datasets
import Disclosure
import Testing

@Suite("What a survey’s release hides")
struct SurveyReleaseTests {
  /// The counts of the published rows: `A yes 12/40` for 12 of 40 people in group A who said yes.
  private func published(_ rows: String) throws -> String {
    let table = try survey("question,breakdown,group,response,count,percentage,base\n" + rows)
    let released = table.releasedSurvey()
    return (0..<released.rowCount).map { row in
      let cells = released.metadata.columns.indices.map { released.columns[$0][row] }
      let text = zip(released.metadata.columns, cells).map { $0.text(of: $1) }
      return "\(text[2]) \(text[3]) \(text[4])/\(text[6])"
    }.joined(separator: "\n")
  }

  @Test(
    "A group with a small count is hidden, and so is the next smallest, or it would follow by subtraction")
  func secondGroup() throws {
    let text = try published(
      """
      q,All,All,yes,60,60,100
      q,All,All,no,40,40,100
      q,Sex,Female,yes,27,90,30
      q,Sex,Female,no,3,10,30
      q,Sex,Male,yes,20,50,40
      q,Sex,Male,no,20,50,40
      q,Sex,Other,yes,13,43,30
      q,Sex,Other,no,17,57,30
      """)
    #expect(
      text == """
        All yes 60/100
        All no 40/100
        Female yes [c]/30
        Female no [c]/30
        Male yes 20/40
        Male no 20/40
        Other yes [c]/30
        Other no [c]/30
        """)
  }

  @Test("A small base is hidden with its group, and so is the base of another")
  func smallBase() throws {
    let text = try published(
      """
      q,All,All,yes,60,60,100
      q,All,All,no,40,40,100
      q,Sex,Female,yes,30,60,50
      q,Sex,Female,no,20,40,50
      q,Sex,Male,yes,27,58,47
      q,Sex,Male,no,20,42,47
      q,Sex,Other,yes,3,100,3
      q,Sex,Other,no,0,0,3
      """)
    #expect(text.contains("Female yes 30/50"))
    #expect(text.contains("Male yes [c]/[c]"))
    #expect(text.contains("Other no [c]/[c]"))
  }

  @Test("People who are in no group are not given away by taking all groups from everybody’s results")
  func unlistedPeople() throws {
    let text = try published(
      """
      q,All,All,yes,60,60,100
      q,All,All,no,40,40,100
      q,Sex,Female,yes,30,60,50
      q,Sex,Female,no,20,40,50
      q,Sex,Male,yes,28,58,48
      q,Sex,Male,no,20,42,48
      """)
    #expect(text.contains("Female yes 30/50"))
    #expect(text.contains("Male yes [c]/[c]"))
  }

  @Test("Where everybody’s own answers hold a small count, the whole question is hidden")
  func smallTotal() throws {
    let text = try published(
      "q,All,All,yes,96,96,100\nq,All,All,no,4,4,100\nq,Sex,Female,yes,50,100,50\nq,Sex,Female,no,0,0,50\n")
    #expect(text == "All yes [c]/[c]\nAll no [c]/[c]\nFemale yes [c]/[c]\nFemale no [c]/[c]")
  }

  @Test("A percentage is as good as a count: it is judged where the count is not given")
  func percentageOnly() throws {
    let text = try published(
      """
      q,All,All,yes,60,60,100
      q,All,All,no,40,40,100
      q,Sex,Female,yes,[x],94,50
      q,Sex,Female,no,[x],6,50
      q,Sex,Male,yes,[x],26,50
      q,Sex,Male,no,[x],74,50
      """)
    #expect(text.contains("Female no [x]/50"))
    let table = try survey(
      """
      question,breakdown,group,response,count,percentage,base
      q,All,All,yes,60,60,100
      q,All,All,no,40,40,100
      q,Sex,Female,yes,[x],94,50
      q,Sex,Female,no,[x],6,50
      q,Sex,Male,yes,[x],26,50
      q,Sex,Male,no,[x],74,50
      """)
    #expect(table.releasedSurvey().columns[5].map(\.number) == [60, 40, nil, nil, nil, nil])
  }

  @Test("A group of all who answered does not open the others")
  func groupOfEveryone() throws {
    let text = try published(
      """
      q,All,All,yes,60,60,100
      q,All,All,no,40,40,100
      q,Age,Young,yes,47,94,50
      q,Age,Young,no,3,6,50
      q,Age,Old,yes,13,26,50
      q,Age,Old,no,37,74,50
      q,Age,All ages,yes,60,60,100
      q,Age,All ages,no,40,40,100
      """)
    #expect(text.contains("Young no [c]/50"))
    #expect(text.contains("Old no [c]/50"))
    #expect(text.contains("All ages no 40/100"))
  }

  @Test("The base of a question that only some were asked does not give their hidden number away")
  func routedQuestion() throws {
    let text = try published(
      """
      hurt,All,All,yes,30,30,100
      hurt,All,All,no,70,70,100
      hurt,Sex,Female,yes,22,37,60
      hurt,Sex,Female,no,38,63,60
      hurt,Sex,Male,yes,3,15,20
      hurt,Sex,Male,no,17,85,20
      hurt,Sex,Other,yes,5,25,20
      hurt,Sex,Other,no,15,75,20
      told,All,All,police,11,37,30
      told,All,All,nobody,19,63,30
      told,Sex,Female,police,11,50,22
      told,Sex,Female,nobody,11,50,22
      told,Sex,Male,police,0,0,3
      told,Sex,Male,nobody,3,100,3
      told,Sex,Other,police,0,0,5
      told,Sex,Other,nobody,5,100,5
      """)
    #expect(text.contains("Male yes [c]/20"))
    #expect(text.contains("Other yes [c]/20"))
    #expect(text.contains("Male nobody [c]/[c]"))
    #expect(text.contains("Other police [c]/[c]"))
    #expect(text.contains("Female police 11/22"))
  }

  @Test("A rule of none hides nothing")
  func none() throws {
    let table = try survey(
      "question,breakdown,group,response,count,percentage,base\nq,All,All,yes,1,1,100\n",
      disclosure: "{rule: none, reason: R., approved-by: Lead}")
    #expect(table.releasedSurvey().columns[4] == [.number(1)])
  }
}

/// Reads results with the columns of a survey wave.
func survey(_ csv: String, disclosure: String = "{threshold: 5, reason: Tests.}") throws -> RawTable {
  try read(
    columns: [
      "question: {type: category, total: none}", "breakdown: {type: category, total: All}",
      "group: {type: category, total: All}", "response: {type: category, total: none}",
      "count: {type: count}",
      "percentage: {type: percentage, derived-from: [count]}", "base: {type: number, derived-from: [none]}",
    ], disclosure: disclosure, csv)
}
