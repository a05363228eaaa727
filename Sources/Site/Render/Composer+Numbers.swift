import Charts
import Content
import Datasets
import Diagnostics
import Disclosure
import Markup

extension Composer {
  /// Writes a number drawn from a dataset, with its exact value for machines; or notes why it cannot be.
  ///
  /// What was `written` stands in for a number that cannot be, so that nothing around it looks empty.
  mutating func write(_ number: SentenceNumber?, _ written: String, at place: SourceLocation) {
    guard let number, let table = table(named: number.data, at: place) else { return writer.text(written) }
    do throws(NumberProblem) {
      let found = try NumberLookup(table: table, number: number).find()
      let text = try NumberForm.text(found.value, in: found.column, number, words)
      writer.raw("<data")
      writer.attribute("value", NumberText.plain(found.value, decimals: found.column.decimals))
      // Between letters that run from right to left, the signs of a number would change places.
      if words.isRightToLeft { writer.raw(" dir=\"ltr\"") }
      writer.raw(">")
      writer.text(Sentence.unparted(words.number(text)))
      writer.close("data")
    } catch {
      writer.text(written)
      problems.append(error.diagnostic(at: place))
    }
  }

  /// The dataset or survey results called `name`; nothing where they are not public, which is noted.
  mutating func table(named name: String, at place: SourceLocation) -> ReleasedTable? {
    if let table = plan.numbers(named: name) { return table }
    if plan.results.contains(where: { $0.metadata.name == name }) {
      problems.error(
        "survey-not-public", "The survey whose results are called “\(name)” is not public yet.",
        help: "Take this out until then, or publish the survey’s page: look at its “draft” and its dates.",
        at: place)
      return nil
    }
    let names = plan.tables.map(\.metadata.name) + plan.publicWaves.map { plan.results[$0].metadata.name }
    noteMissing(dataset: name, among: names, at: place)
    return nil
  }
}
