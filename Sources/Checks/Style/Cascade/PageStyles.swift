/// What every element of a page looks like in one environment.
struct PageStyles {
  private let looks: [Look]
  /// For each node the place of its look; a text has that of the element it is in.
  let places: [Int32]

  init(_ looks: [Look], _ places: [Int32]) {
    self.looks = looks
    self.places = places
  }

  /// How many different looks there are; places are below it.
  var lookCount: Int { looks.count }

  /// Whether the node at `index` is shown to nobody.
  func hides(_ index: Int) -> Bool { looks[Int(places[index])].hides }

  /// Whether somebody can see the node at `index`.
  func isSeen(_ index: Int) -> Bool { looks[Int(places[index])].isSeen }

  /// The look of the node at `index`.
  func style(at index: Int) -> ComputedStyle { looks[Int(places[index])].style }
  func style(of node: Node) -> ComputedStyle { style(at: Int(node.index)) }

  /// What text that looks as the node at `index` does stands out from.
  func paint(at index: Int) -> TextPaint { looks[Int(places[index])].paint }

  /// Each look that something on the page has, once.
  var different: [Look] {
    var met = [Bool](repeating: false, count: looks.count)
    return places.compactMap { place in
      if met[Int(place)] { return nil }
      met[Int(place)] = true
      return looks[Int(place)]
    }
  }
}
