/// Pushes labels apart until none overlaps, each as near to where it wants to be as the others allow.
///
/// The sum of the squared moves is the least possible for the order of the wishes: the pool-adjacent-violators method.
enum LabelStack {
  /// One label: the middle it wants and the height it needs.
  struct Wish {
    var middle: Double
    var height: Double
  }

  /// The middle each label gets, in the order of `wishes`, all within `top`…`bottom` where they fit.
  static func middles(_ wishes: [Wish], top: Double, bottom: Double) -> [Double] {
    let order = wishes.indices.sorted { (wishes[$0].middle, $0) < (wishes[$1].middle, $1) }
    var pools: [Pool] = []
    for index in order {
      var pool = Pool(wish: wishes[index], top: top, bottom: bottom)
      while let last = pools.last, last.bottomEdge > pool.place {
        pools.removeLast()
        pool = last.joined(with: pool)
      }
      pools.append(pool)
    }
    let placed = pools.flatMap(\.middles)
    var middles = Array(repeating: 0.0, count: wishes.count)
    for (index, middle) in zip(order, placed) { middles[index] = middle }
    return middles
  }
}

/// Labels that touch, moved as one.
private struct Pool {
  private var heights: [Double]
  private var total: Double
  /// The sum of the tops the labels would give the pool if each had its wish.
  private var wishes: Double
  private let top: Double
  private let bottom: Double

  init(wish: LabelStack.Wish, top: Double, bottom: Double) {
    heights = [wish.height]
    total = wish.height
    wishes = wish.middle - wish.height / 2
    self.top = top
    self.bottom = bottom
  }

  var place: Double { max(top, min(wishes / Double(heights.count), bottom - total)) }

  var bottomEdge: Double { place + total }

  var middles: [Double] {
    var edge = place
    return heights.map { height in
      edge += height
      return edge - height / 2
    }
  }

  func joined(with next: Pool) -> Pool {
    var pool = self
    pool.wishes += next.wishes - Double(next.heights.count) * total
    pool.heights += next.heights
    pool.total += next.total
    return pool
  }
}
