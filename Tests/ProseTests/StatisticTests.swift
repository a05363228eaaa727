import Prose
import Testing

@Suite("Numbers in prose that look like statistics")
struct StatisticTests {
  @Test(arguments: [
    ("Police recorded 5,914 offences.", ["5,914"]), ("It was 12% of all.", ["12%"]),
    ("About 12 per cent.", ["12 per cent"]),
    ("It rose by 3 percentage points.", ["3 percentage points"]),
    ("We spent £2.3 million on it.", ["£2.3 million"]),
    ("We spent £2.3m on it.", ["£2.3m"]), ("It cost £18,000.", ["£18,000"]),
    ("It cost £1500 a year.", ["£1500"]),
    ("A population of 1.3 million people.", ["1.3 million"]), ("It affects 1 in 20 people.", ["1 in 20"]),
    ("About 3 out of 10 did.", ["3 out of 10"]), ("The rate was 8 per 1,000 residents.", ["8"]),
    ("That is 965.7 for every 100,000 residents.", ["965.7"]),
    ("There were 1.6 fewer admissions for every 100,000 people.", ["1.6"]),
    ("From 574.8 for every 100,000 in 2014 to 1,513.4 in 2025.", ["574.8", "1,513.4"]),
    ("In 2021, 488 people came.", ["488"]), ("It fell from 60 in 2024 to 45 in 2025.", ["60", "45"]),
    ("They reached 2,799 children.", ["2,799"]), ("(Of these, 2,028 were young.)", ["2,028"]),
    ("It fell by −25 points.", ["−25"]), ("More than 6,000 households", ["6,000"]),
    ("On 31 March 2025 there were 71 pupils waiting.", ["71"]), ("For 27 to 310 people", ["27", "310"]),
    ("Reported.\u{FFF9} A further 45 were not.", ["45"]),
  ])
  func areFound(sentence: String, numbers: [String]) {
    #expect(Statistic.find(in: sentence).map(\.text) == numbers)
  }

  @Test(arguments: [
    "It began in 2019 and ended in 2021.", "From 1 April 2024 to 31 March 2025.", "On March 31, 2025.",
    "The year ending March 2025.", "Figures for 2020-21 and 2020–21.", "The 1990s were different.",
    "People aged 10 to 17 and 18 to 24.", "Anyone under 25, or 65 and over.", "A person over 60 can ask.",
    "Children turn 18.", "We keep support going to 25 for anyone.", "A 34-year-old.", "Young people until 25",
    "Section 45 of the Crime and Disorder Act 1998.", "See page 34, figure 22 and chapter 28.",
    "Version 1.2 of WCAG 2.2.",
    "The Act of 2022, regulation 31.", "Call 999 or 111, or 101 if it can wait.",
    "Call 0808 2000 247 at any time.",
    "Ring 116 123.", "Text SHOUT to 85258.", "Telephone 01632 960123.", "Press 55 when asked.",
    "Within 28 days, or 30 working days.", "The service lasts 26 weeks.", "It takes 45 minutes.",
    "A limit of 30 mph.",
    "It lies 45 miles away.", "Open from 9am to 5pm, 24 hours a day.", "At 17:30 or 23.59.1.",
    "The A19 and the M25, near SW1A 2AA.", "Code X99.", "COVID-19 changed it.", "One in five told nobody.",
    "Two people, 12 sessions and 20 pupils.", "Rates are for every 100,000 residents.",
    "Shown per 1,000 residents.",
    "Divide by the population and multiply by 100,000.", "A 95% confidence interval.",
    "About 95 in 100 such ranges hold it.", "She said: “There were 500 of us.”", "The p-value was 0.06.",
    "It rose by 45 a week.\u{FFF9}", "Twelve of them came.\u{FFF9} In all, 45 did.\u{FFF9}",
    "Up to £60 for each person.",
    "Item 24: the budget.", "It was \u{FFFC} of \u{FFFC}.", "Not a number at all.", "",
    "30/06/2025 and 2025-06-30",
    "The 21st and 22nd meetings.", "Meet in room 45, 3rd floor.", "There were 3 in 12 months.",
    "They met 2 in 2024.",
  ])
  func areNotFound(sentence: String) {
    #expect(Statistic.find(in: sentence) == [])
  }

  @Test func theWordAfterANumberHelpsToFindIt() {
    let found = Statistic.find(in: "We saw 5,914 offences, 41% of them and 1 in 20 residents by 2025.")
    #expect(found.map(\.context) == ["5,914 offences", "41%", "1 in 20 residents"])
  }
}
