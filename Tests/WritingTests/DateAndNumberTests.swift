import Diagnostics
import Testing

@Suite("Dates and numbers")
struct DateAndNumberTests {
  @Test(arguments: [
    ("We met on 12/03/2025.", "Write “12 March 2025”."),
    ("We met on 3rd March.", "Write “3 March”."),
    ("In 2024/25 we met.", "Write “2024 to 2025”, or “the year ending March 2025” for a financial year."),
    ("About 10 percent came.", "Write “10%”."),
    ("It rose by 10%-15%.", "Write “10% to 15%”."),
    ("It rose by 10–15%.", "Write “10% to 15%”."),
    ("We paid £5k.", "Write “£5,000”."),
    ("We paid £1.5m.", "Write “£1.5 million”."),
    ("The county has 1250000 people.", "Write “1,250,000”."),
    ("We open at 17:30.", "Write “5:30pm”."),
    ("It happened at 0030 hours.", "Write “12:30am”."),
    ("We asked c.200 people.", "Write “about 200”."),
    ("Bring food & drink.", "Write “food and drink”."),
    ("Bring something, e.g. fruit.", "Write “for example”."),
  ])
  func saysHowToWriteIt(_ sentence: String, _ help: String) {
    let found = review(sentence)
    #expect(found.map(\.id) == ["dates-and-numbers"])
    #expect(found.first?.help == help)
  }

  @Test(arguments: [
    "Ring 116123, or text 85258.", "Ring 01642 555 0199.", "The ratio is 13:1.",
    "Marks & Spencer and A&E helped.",
    "In 2024 to 2025, 12,500 people came.", "It is open 9am to 5pm.", "The 3rd of four aims is health.",
    "Either/or is 1/2 of it.", "Charity number 1122334 runs it.", "It is £9999999999999999999999k.",
    "She said “10 percent came”.",
  ])
  func leavesTheRestAlone(_ sentence: String) {
    #expect(review(sentence).isEmpty)
  }
}
