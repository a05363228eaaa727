import Testing

@Suite("What does not fit between survey.yml and results.csv")
struct ResultsCheckTests {
  @Test("What fits is said nothing about")
  func fitting() throws {
    #expect(try Waves.problems() == [])
  }

  /// One slip, and all that is said about it.
  struct Slip: CustomStringConvertible, Sendable {
    let description: String
    let old: String
    let new: String
    let expected: [String]

    init(_ description: String, _ old: String, _ new: String, _ expected: [String]) {
      (self.description, self.old, self.new, self.expected) = (description, old, new, expected)
    }
  }

  @Test(
    "A slip in the results is said once, with its line, what is wrong and what to do", arguments: inResults)
  func results(slip: Slip) throws {
    #expect(Waves.results.contains(slip.old))
    let problems = try Waves.problems(in: Waves.results.replacing(slip.old, with: slip.new))
    #expect(problems == slip.expected)
  }

  @Test("So is one in survey.yml", arguments: inDesign)
  func design(slip: Slip) throws {
    #expect(Waves.yaml.contains(slip.old))
    let problems = try Waves.problems(Waves.yaml.replacing(slip.old, with: slip.new))
    #expect(problems == slip.expected)
  }

  private static let inResults = [
    Slip(
      "A base that is weighted, or far too large", "what,All,All,Crowds,30,42.9,70",
      "what,All,All,Crowds,30,42.9,70.5",
      [
        "19: A base of 70.5 cannot be: it is how many people answered. Write the number of people before weighting, a whole number from 0 up.",
        "19: The base is 70.5 here, but 70 for the group’s other answers. Give every answer of a group the same base.",
      ]),
    Slip(
      "A count whose base nobody gives", "what,All,All,Crowds,30,42.9,70", "what,All,All,Crowds,30,42.9,[x]",
      [
        "19: There is a count here and no base, so the release rule cannot tell what follows from the two. Write how many people were asked and answered."
      ]),
    Slip(
      "A slip in an answer", "safe,All,All,Very,", "safe,All,All,Vary,",
      [
        "2: “Vary” is not an answer to “safe”. Did you mean “Very”?"
      ]),
    Slip(
      "A slip in a breakdown", "safe,District,North,Very", "safe,Distrct,North,Very",
      [
        "8: “Distrct” is not a breakdown that survey.yml describes. Did you mean “District”?"
      ]),
    Slip(
      "A slip in a group, on many lines", "safe,District,South", "safe,District,Suoth",
      [
        "13: “Suoth” is not a group of the breakdown “District”. Lines 14, 15, 16 and 1 more have the same. Did you mean “South”?"
      ]),
    Slip(
      "A slip in a question", "what,All,All,Dark", "waht,All,All,Dark",
      [
        "18: “waht” is not the id of a question in survey.yml. Did you mean “what”?"
      ]),
    Slip(
      "An unknown group among those who answered", "District,All,All,South", "District,All,All,West",
      [
        "22: “West” is not a group of the breakdown “District”. Use one of: North, South."
      ]),
    Slip(
      "A group without a breakdown", "safe,All,All,Very", "safe,All,North,Very",
      [
        "2: The breakdown is All, but the group is “North”. Write All for the group too, or name the breakdown that “North” belongs to."
      ]),
    Slip(
      "Who answered, broken down", "District,All,All,North", "District,District,North,North",
      [
        "21: Who answered, by District, is broken down by District here. Give who answered for everybody only, with the breakdown All and the group All."
      ]),
    Slip(
      "More people than were asked", "Dark,50,71.4", "Dark,80,71.4",
      [
        "18: 80 people gave this answer, but only 70 were asked. Check the count and the base."
      ]),
    Slip(
      "A percentage over 100", "Dark,50,71.4", "Dark,50,171.4",
      [
        "18: A percentage of 171.4 cannot be. Use a number from 0 to 100."
      ]),
    Slip(
      "Two bases in one group", "Crowds,30,42.9,70", "Crowds,30,42.9,60",
      [
        "19: The base is 60 here, but 70 for the group’s other answers. Give every answer of a group the same base."
      ]),
    Slip(
      "An answer without a row",
      """
      safe,All,All,Not at all,30,14.8,200,160

      """, "",
      [
        "2: The answers of everybody to “safe” have no row for “Not at all”. Add one for each answer, with 0 where nobody gave it, or [x] where that is not known."
      ]),
    Slip(
      "Counts that do not make the base", "All,Not very,40,20.1", "All,Not very,35,20.1",
      [
        "2: The answers of everybody to “safe” add up to 195 people, but the base is 200. Everybody in the base gave one of the answers. Check the counts and the base."
      ]),
    Slip(
      "Percentages that do not make 100", "All,Not very,40,20.1", "All,Not very,40,22.1",
      [
        "2: The percentages of everybody for “safe” add up to 101.9, not to 100. Each person gave one answer. Check the percentages, or write “type: multiple” in survey.yml."
      ]),
    Slip(
      "Percentages that make 100 with one hidden", "Very,60,30.4,200", "Very,[c],[c],200",
      []),
    Slip(
      "Percentages over 100 although one is hidden",
      """
      Very,60,30.4,200,160
      safe,All,All,Fairly,60,29.8
      """,
      """
      Very,[c],[c],200,160
      safe,All,All,Fairly,60,69.8
      """,
      [
        "2: The percentages of everybody for “safe” add up to 109.5 already, and some are hidden. Each person gave one answer. Check the percentages, or write “type: multiple” in survey.yml."
      ]),
    Slip(
      "A row twice",
      """
      safe,All,All,Very,60,30.4,200,160

      """,
      """
      safe,All,All,Very,60,30.4,200,160
      safe,All,All,Very,60,30.4,200,160

      """,
      [
        "3: The row for safe, All, All, Very is already on line 2. Keep one of the two."
      ]),
    Slip(
      "A net one person too large", "Safe,120,60.2", "Safe,121,60.2",
      [
        "7: The count of the net “Safe” is 121, but its answers add up to 120. The net is “Very” and “Fairly” together. Check these rows, or leave the net’s out."
      ]),
    Slip(
      "A net further off than rounding goes", "Safe,120,60.2", "Safe,120,60.4",
      [
        "7: The percentage of the net “Safe” is 60.4, but its answers add up to 60.2. The net is “Very” and “Fairly” together. Check these rows, or leave the net’s out."
      ]),
    Slip(
      "A net off by rounding", "Safe,120,60.2", "Safe,120,60.1",
      []),
    Slip(
      "A net smaller than one of several answers", "Any,65,92.9", "Any,45,92.9",
      [
        "20: The count of the net “Any” is 45, which cannot be: its answers have 50 and 30. The net is “Dark” and “Crowds” together. Check these rows, or leave the net’s out."
      ]),
    Slip(
      "A group that is missing",
      """
      safe,District,South,Very,20,20.0,100,80
      safe,District,South,Fairly,30,30.0,100,80
      safe,District,South,Not very,25,25.0,100,80
      safe,District,South,Not at all,20,20.0,100,80
      safe,District,South,Don't know,5,5.0,100,80

      """, "",
      [
        "8: “safe” has no rows for “South” of the breakdown “District”. Everybody was asked it. Add the rows; write [c] for numbers that must be hidden, [x] where they are not known."
      ]),
    Slip(
      "Groups of more people than everybody",
      """
      safe,District,South,Very,20,20.0,100,80
      safe,District,South,Fairly,30,30.0,100,80
      safe,District,South,Not very,25,25.0,100,80
      safe,District,South,Not at all,20,20.0,100,80
      safe,District,South,Don't know,5,5.0,100,80

      """,
      """
      safe,District,South,Very,24,23.1,104,80
      safe,District,South,Fairly,30,28.8,104,80
      safe,District,South,Not very,25,24.0,104,80
      safe,District,South,Not at all,20,19.3,104,80
      safe,District,South,Don't know,5,4.8,104,80

      """,
      [
        "8: The bases of the groups of “District” add up to 204 for “safe”, but everybody’s is 200. Check the bases. If a group is made of others, say so in survey.yml, under “parts”.",
        "13: 104 people of South answered “safe”, but only 100 are counted among those who answered. Check the base here, and the count of “South” under the question “District”.",
      ]),
    Slip(
      "More people in the groups who gave an answer than there are",
      """
      North,Not very,15,15.0,100,80
      safe,District,North,Not at all,10,10.1
      """,
      """
      North,Not very,16,16.0,100,80
      safe,District,North,Not at all,9,9.1
      """,
      [
        "4: The groups of “District” have 41 people who gave this answer, but there are only 40 here, among everybody. Check the counts of the groups and this one."
      ]),
    Slip(
      "More people than were led to a question",
      """
      Dark,50,71.4,70,56
      what,All,All,Crowds,30,42.9,70,56
      what,All,All,Any,65,92.9,70
      """,
      """
      Dark,50,71.4,71,56
      what,All,All,Crowds,30,42.9,71,56
      what,All,All,Any,65,92.9,71
      """,
      [
        "18: 71 people answered “what”, but only 70 had given an answer to “safe” that led to it. It was asked of those who said “Not very” and “Not at all”. Check the base, and “asked-if” in survey.yml."
      ]),
    Slip(
      "More people of a group than are counted among those who answered",
      """
      North,100,50.2,200,160
      District,All,All,South,100,49.8,200
      """,
      """
      North,98,50.2,198,160
      District,All,All,South,100,49.8,198
      """,
      [
        "8: 100 people of North answered “safe”, but only 98 are counted among those who answered. Check the base here, and the count of “North” under the question “District”."
      ]),
  ]

  private static let inDesign = [
    Slip("A few who did not say where they live", "answered: 200", "answered: 210", []),
    Slip(
      "Many fewer who answered than survey.yml says", "answered: 200", "answered: 250",
      [
        "21 warning: Who answered, by District, is of 200 people, but survey.yml says that 250 answered. Add a group for those who did not say, or check “answered” in survey.yml."
      ]),
    Slip(
      "More people than answered", "answered: 200", "answered: 150",
      [
        "2: The base of “safe” is 200, but survey.yml says that 150 people answered. Check the base, and “answered” in survey.yml.",
        "21: The base of “District” is 200, but survey.yml says that 150 people answered. Check the base, and “answered” in survey.yml.",
      ]),
    Slip(
      "Breakdowns that survey.yml does not describe",
      """
      breakdowns:
        - {name: District, kind: area, groups: [North, South]}

      """, "",
      [
        "8: The results are broken down by District, and survey.yml does not describe that. Add this line to survey.yml: breakdowns: [{name: District, kind: area, groups: [North, South]}]"
      ]),
    Slip(
      "A breakdown that the results do not have", "groups: [North, South]}",
      """
      groups: [North, South]}
        - {name: Age, kind: age, groups: [Young, Old]}
      """,
      [
        "0: survey.yml describes the breakdown “Age”, and no row is about it. Add its rows, or take it out of survey.yml."
      ]),
    Slip(
      "Percentages of no counts, without weights", "weighting: By age", "weighting: Not weighted.",
      [
        "2: The percentage is 30.4, but 60 of 200 people are 30.0%. Check the three numbers. If the percentages are weighted, say how in survey.yml, under “weighting”.",
        "3: The percentage is 29.8, but 60 of 200 people are 30.0%. Check the three numbers. If the percentages are weighted, say how in survey.yml, under “weighting”.",
        "4: The percentage is 20.1, but 40 of 200 people are 20.0%. Check the three numbers. If the percentages are weighted, say how in survey.yml, under “weighting”.",
        "5: There are 9 more problems of this kind. Mend the ones above first, then run again.",
      ]),
    Slip(
      "A population that does not make 100", "groups: [North, South]",
      "groups: [North, South], population: {North: 60, South: 50}, population-source: Census",
      [
        "survey.yml: The population of the groups of “District” adds up to 110%, not to 100%. Write what percentage of the whole population each group is. Check the numbers."
      ]),
    Slip(
      "A name for two things", "{name: District", "{name: safe",
      [
        "survey.yml: “safe” is the name of a breakdown and the id of a question. Give the question another id: results.csv says under the breakdown’s name who answered."
      ]),
    Slip(
      "Fieldwork that ends before it starts", "to: 2025-02-23", "to: 2024-02-23",
      [
        "survey.yml: The fieldwork ends before it starts. Check the two dates."
      ]),
    Slip(
      "How sure, where nobody was drawn at random", "self-selected: false", "self-selected: true",
      [
        "1: The results have “effective-base”, but people chose themselves to take part in this survey. How far such results are from everybody’s, nobody can work out. Take the column out. If people were drawn at random, write “self-selected: false” in survey.yml."
      ]),
  ]
}
