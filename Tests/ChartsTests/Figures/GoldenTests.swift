import Charts
import Markup
import Testing

struct GoldenTests {
  @Test(arguments: Example.all)
  func picturesAreAsTheyWereLookedAt(_ example: Example) throws {
    let figure = try Figure.make(example.specification, from: example.table, context: example.context).get()
    try expectGolden(figure.svg(width: .wide), "\(example.name).svg")
    try expectGolden(figure.svg(width: .narrow), "\(example.name)-narrow.svg")
  }
}
