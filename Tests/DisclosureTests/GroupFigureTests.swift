import Datasets
import Disclosure
import Testing

@Suite("Derived numbers that reach over several rows")
struct GroupFigureTests {
  @Test("A total repeated on each row of its group is hidden on all of them, and only there")
  func repeatedTotal() throws {
    let table = try read(
      columns: [
        "year: {type: year}", "area: {type: area}", "people: {type: count}",
        "total: {type: count, derived-from: [people]}",
      ], "year,area,people,total\n2020,A,3,13\n2020,B,10,13\n2021,A,8,21\n2021,B,13,21\n")
    #expect(table.releasedText == "2020 A [c] [c]\n2020 B 10 [c]\n2021 A 8 21\n2021 B 13 21")
  }

  @Test("A rate of a whole district is hidden for each sex")
  func repeatedRate() throws {
    let table = try read(
      columns: [
        "area: {type: area}", "sex: {type: category}", "people: {type: count}",
        "rate: {type: rate, unit: u, derived-from: [people]}",
      ], "area,sex,people,rate\nA,F,3,6.5\nA,M,10,6.5\nB,F,20,22.5\nB,M,25,22.5\n")
    #expect(table.releasedText == "A F [c] [c]\nA M 10 [c]\nB F 20 22.5\nB M 25 22.5")
  }

  @Test("A group that a column names which only describes another is a group too")
  func describedGroups() throws {
    let table = try read(
      columns: [
        "area: {type: area}", "region: {type: category}", "people: {type: count}",
        "total: {type: number, derived-from: [people]}",
      ], "area,region,people,total\nA,North,3,13\nB,North,10,13\nC,South,8,20\nD,South,12,20\n")
    #expect(table.releasedText == "A North [c] [c]\nB North 10 [c]\nC South 8 20\nD South 12 20")
  }

  @Test("A running total is hidden from the first hidden count of its series on")
  func running() throws {
    let table = try read(
      columns: [
        "quarter: {type: category}", "people: {type: count}", "so_far: {type: count, derived-from: [people]}",
      ], "quarter,people,so_far\nQ1,8,8\nQ2,3,11\nQ3,9,20\n")
    #expect(table.releasedText == "Q1 8 8\nQ2 [c] [c]\nQ3 9 [c]")
  }

  @Test("A rolling average is hidden in every row that a hidden count has a part in")
  func rolling() throws {
    let table = try read(
      columns: [
        "year: {type: year}", "people: {type: count}", "average: {type: number, derived-from: [people]}",
      ],
      "year,people,average\n2019,8,[z]\n2020,3,5.5\n2021,9,6.0\n2022,10,9.5\n2023,12,11.0\n")
    #expect(table.releasedText == "2019 8 [z]\n2020 [c] [c]\n2021 9 [c]\n2022 10 9.5\n2023 12 11.0")
  }

  @Test("A number that is a part of a sum of counts is guarded with them")
  func sums() throws {
    let table = try read(
      columns: [
        "year: {type: year}", "male: {type: count}", "female: {type: number}", "everyone: {type: count}",
      ], "year,male,female,everyone\n2020,3,10,13\n2021,12,10,22\n")
    #expect(table.releasedText == "2020 [c] [c] 13\n2021 12 10 22")
  }

  @Test("A fixed cost for each person is hidden with the cost it multiplies")
  func fixedCost() throws {
    let table = try read(
      columns: [
        "area: {type: area}", "people: {type: count}", "cost: {type: money, derived-from: [people]}",
        "each: {type: money, derived-from: [people, cost]}",
      ], "area,people,cost,each\nA,3,300,100\nB,10,1000,100\n")
    #expect(table.releasedText.hasPrefix("A [c] [c] [c]\nB 10 "))
    #expect(table.releasedText.hasSuffix(" [c]"))
  }
}
