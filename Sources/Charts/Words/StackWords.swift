/// What stacks show, in words: each stack with its parts or, where there are many, how each part ranges.
struct StackWords {
  /// More stacks than this are told part by part.
  private static let mostListed = 6

  let stacks: Stacks

  /// What one stack is drawn as: `bar`, `column`.
  let noun: String

  private var data: ChartData { stacks.data }

  var sentences: [String] {
    guard data.hasValues else { return ["No number can be shown."] }
    if data.places.count <= Self.mostListed { return data.places.indices.map(stack) }
    guard data.breakPlaces.isEmpty else {
      return BreakWords(data: data).byStretch {
        StackWords(stacks: Stacks($0, asShares: stacks.areShares), noun: noun).sentences
      }
    }
    return data.names.indices.flatMap(range) + totals
  }

  private func stack(_ place: Int) -> String {
    let stack = stacks.all[place]
    let parts = stack.parts.map { "\(data.names[$0.series]) \(stacks.text($0.value))" }
    let label = data.places[place].label
    if parts.isEmpty {
      return "\(label): \(stacks.areShares ? "no share can be shown" : "no number can be drawn")."
    }
    let list = Sentence.list(parts)
    guard !stacks.areShares, let total = stack.total else {
      return stack.total == nil
        ? "\(label): \(list), up to the first number that is not known." : "\(label): \(list)."
    }
    return "\(label): \(data.text(total)) in all; \(list)."
  }

  /// The highest and lowest of one part, over the stacks that have it.
  private func range(_ series: Int) -> [String] {
    let entries = stacks.all.enumerated().compactMap { place, stack in
      stack.parts.first { $0.series == series }.map { (place: place, value: $0.value) }
    }
    guard let high = entries.max(by: { $0.value < $1.value }),
      let low = entries.min(by: { $0.value < $1.value })
    else { return ["\(data.names[series]): no number can be drawn."] }
    let name = data.names[series]
    let texts = (high: stacks.text(high.value), low: stacks.text(low.value))
    if texts.high == texts.low { return ["\(name): \(texts.high) in every bar that is known."] }
    return [
      "\(name): highest \(texts.high) (\(data.places[high.place].label)), lowest \(texts.low) (\(data.places[low.place].label))."
    ]
  }

  /// The highest and the lowest total. One that is not known may be either, so then it is said of which this is so.
  private var totals: [String] {
    guard !stacks.areShares else { return [] }
    let known = stacks.all.enumerated().compactMap { place, stack in stack.total.map { (place, $0) } }
    guard let high = known.max(by: { $0.1 < $1.1 }), let low = known.min(by: { $0.1 < $1.1 }),
      data.text(high.1) != data.text(low.1)
    else { return [] }
    let which = stacks.hasStops ? "In all, of the \(noun)s whose total is known" : "In all"
    return [
      "\(which): highest \(data.text(high.1)) (\(data.places[high.0].label)), lowest \(data.text(low.1)) (\(data.places[low.0].label))."
    ] + longer(than: high.1)
  }

  /// A stack that ends early and is longer all the same than every one whose total is known.
  private func longer(than highest: Double) -> [String] {
    let drawn = stacks.all.indices.map { ($0, stacks.all[$0].parts.last?.end ?? 0) }
    guard let longest = drawn.max(by: { $0.1 < $1.1 }), longest.1 > highest,
      data.text(longest.1) != data.text(highest)
    else { return [] }
    return ["\(data.places[longest.0].label) comes to at least \(data.text(longest.1))."]
  }
}
