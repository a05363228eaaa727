import Datasets
import Testing

@testable import Charts

struct AxisNumbersTests {
  @Test(arguments: [
    (Column.count, 1500.0, ["0", "500", "1,000", "1,500"], "Offences"),
    (.count, 3e6, ["0", "1", "2", "3"], "Offences (millions)"),
    (.amount, 1.4e6, ["£0", "£0.5m", "£1.0m", "£1.5m"], "Planned spend"),
    (.amount, 2.9e9, ["£0", "£1bn", "£2bn", "£3bn"], "Planned spend"),
    (.rate, 0.29, ["0.0", "0.1", "0.2", "0.3"], "Rate per 1,000 residents"),
    (.change, 3, ["0", "1", "2", "3"], "Change (percentage points)"),
  ])
  func areShortAndSayTheirUnit(_ column: Column, _ upper: Double, _ texts: [String], _ title: String) {
    let ticks = Ticks(covering: 0, upper, target: 3, whole: false)
    let numbers = AxisNumbers(ticks: ticks, kind: column.kind)
    #expect(ticks.values.map(numbers.text(of:)) == texts)
    #expect(numbers.title(of: column) == title)
  }

  @Test func aNegativeAmountHasItsSignBeforeThePound() {
    let ticks = Ticks(covering: -2000, 0, target: 2, whole: false)
    #expect(AxisNumbers(ticks: ticks, kind: .money).text(of: -2000) == "−£2,000")
  }
}
