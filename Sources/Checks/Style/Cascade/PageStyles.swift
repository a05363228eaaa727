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

  /// What is around a look, from the inside out.
  func parent(of style: ComputedStyle) -> ComputedStyle? {
    style.parent > 0 ? looks[Int(style.parent)].style : nil
  }
}
