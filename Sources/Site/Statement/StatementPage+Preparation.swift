import Configuration
import Content
import Markup

extension StatementPage {
  /// When the statement was prepared, and how the site was tested.
  func writePreparation(to writer: inout MarkupWriter) {
    writeDates(to: &writer)
    let tests = (details?.tests ?? []).sorted { $0.date > $1.date }
    if let last = details?.latestTest {
      writer.paragraph("This website was last tested on \(last.date.text) against the WCAG 2.2 AA standard.")
      write(last, as: "The test was carried out by", to: &writer)
    } else {
      writer.paragraph("A person has not tested this website against the WCAG 2.2 AA standard yet.")
    }
    for test in tests where test.method == .program {
      write(test, as: "A test by a program was carried out on \(test.date.text) by", to: &writer)
    }
    writer.paragraph(
      "Each time this website is published, the program that makes it checks every page. A program finds only some "
        + "of what can be wrong.")
  }

  private func writeDates(to writer: inout MarkupWriter) {
    guard let prepared = details?.prepared, let reviewed = details?.reviewed else {
      return writer.paragraph("We have not said yet when this statement was prepared and last reviewed.")
    }
    writer.paragraph(
      "This statement was prepared on \(prepared.text). It was last reviewed on \(reviewed.text).")
  }

  private func write(_ test: AccessibilityTest, as opening: String, to writer: inout MarkupWriter) {
    writer.paragraph("\(opening) \(test.by.closed) \(test.how.closed) Pages tested: \(test.pages.closed)")
    guard let report = test.report else { return }
    writer.raw("<p>You can read the ")
    writer.element("a", ["href": report], text: "full accessibility test report of \(test.date.text)")
    writer.raw(".</p>\n")
  }
}
