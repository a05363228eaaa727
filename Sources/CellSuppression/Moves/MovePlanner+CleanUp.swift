extension MovePlanner {
  /// The cells hidden for the sake of others.
  private var secondaries: [Int] {
    system.cells.indices.filter {
      hidden.isHidden[$0] && system.cells[$0].status == .open && system.cells[$0].protection == nil
    }
  }

  /// Tries to show each cell hidden for the sake of others, the dearest first, as long as `effort` lasts.
  mutating func dropEach(effort: Int = .max) {
    let end = effort == .max ? .max : search.work + effort
    for cell in secondaries.sorted(by: { (-system.cells[$0].weight, $0) < (-system.cells[$1].weight, $1) })
    where hidden.isHidden[cell] && search.work < end {
      _ = drop([cell], mayEqual: false)
    }
  }

  /// Tries to show a few neighbouring cells at once and to hide cheaper ones instead.
  mutating func exchange(effort: Int) {
    var random = SplitMix(state: 1)
    let end = search.work + effort
    var idle = 0
    while search.work < end {
      let cells = secondaries
      // A small system is soon exhausted: a hundred vain rounds are enough.
      guard !cells.isEmpty, idle < 100 else { return }
      let former = cost
      defer { idle = cost < former ? 0 : idle + 1 }
      for _ in 0..<max(8, cells.count) where search.work < end {
        let seed = cells[random.next(below: cells.count)]
        guard hidden.isHidden[seed] else { continue }
        let count = 1 + random.next(below: 5)
        search.charge(64)
        _ = drop(neighbours(of: seed, count: count, random: &random), mayEqual: true)
      }
    }
  }

  /// A cell hidden for the sake of others and up to `count` more that share an equation with one of them.
  private func neighbours(of seed: Int, count: Int, random: inout SplitMix) -> [Int] {
    var found = [seed]
    for _ in 0..<(3 * count) where found.count <= count {
      let cell = found[random.next(below: found.count)]
      let entries = incidence.cellEntries(cell)
      guard !entries.isEmpty else { continue }
      let entry = entries.lowerBound + random.next(below: entries.count)
      let terms = incidence.equationTerms(Int(incidence.entryEquation[entry]))
      let start = random.next(below: terms.count)
      for offset in 0..<terms.count {
        let other = Int(incidence.termCell[terms.lowerBound + (start + offset) % terms.count])
        if hidden.isHidden[other], system.cells[other].status == .open, system.cells[other].protection == nil,
          !found.contains(other)
        {
          found.append(other)
          break
        }
      }
    }
    return found
  }

  /// Shows `cells` if everything can then still be reached at less cost, or at no more where `mayEqual`.
  private mutating func drop(_ cells: [Int], mayEqual: Bool) -> Bool {
    let former = cost
    beginTrial(of: cells)
    var lost: [Int] = []
    for cell in cells { lost += show(cell) }
    lost.sort { (-abs(goals[$0].amount), $0) < (-abs(goals[$1].amount), $1) }
    for goal in lost where isActive[goal] && witnesses[goal].isEmpty {
      if reach(goal, limits: .init(width: 8)) { continue }
      let left = mayEqual ? former - cost : (former - cost).nextDown
      var limits = thoroughness.cheaper
      limits.cost = left
      if left <= 0 || !reach(goal, limits: limits) {
        endTrial(keep: false)
        return false
      }
    }
    endTrial(keep: true)
    return true
  }
}

/// Numbers that look random and are the same every time.
struct SplitMix {
  var state: UInt64

  /// A number from zero up to but not including `bound`.
  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
