/// A group of people, and groups that it falls into without overlap.
struct SurveyPartition: Hashable {
  let parent: Int
  let children: [Int]
}

/// Finds out which groups of a wave fall into which others.
struct SurveyPartitions {
  private let blocks: SurveyBlocks
  private let design: SurveyDesign
  /// The positions of the groups by their folded names, for each breakdown.
  private let names: [String: [String: Int]]

  init(_ blocks: SurveyBlocks, _ design: SurveyDesign) {
    self.blocks = blocks
    self.design = design
    names = Dictionary(
      uniqueKeysWithValues: blocks.breakdowns.map { breakdown in
        let names = breakdown.groups.compactMap { group in
          blocks.groups[group].map { (LabelText.folded($0.name), group) }
        }
        return (breakdown.name, Dictionary(names, uniquingKeysWith: { first, _ in first }))
      })
  }

  /// Everybody by each breakdown, the groups that are declared to be made of others, and crossed breakdowns.
  ///
  /// - Parameter isEverybody: Whether all who answered are in a group, such as “All ages”.
  func all(isEverybody: (Int) -> Bool) -> [SurveyPartition] {
    guard let everybody = blocks.everybody else { return declared + crossed }
    let breakdowns = blocks.breakdowns.flatMap { breakdown -> [SurveyPartition] in
      let made = Set(ownParts.filter { $0.breakdown == breakdown.name }.map(\.parent))
      let whole = breakdown.groups.count > 1 ? breakdown.groups.filter(isEverybody) : []
      let rest = breakdown.groups.filter { !made.contains($0) && !whole.contains($0) }
      // A group that is made of others is a part of everybody all the same.
      return ([rest] + (whole + made.sorted().filter { !whole.contains($0) }).map { [$0] }).filter {
        !$0.isEmpty
      }.map { SurveyPartition(parent: everybody, children: $0) }
    }
    var seen: Set<SurveyPartition> = []
    return (breakdowns + declared + crossed).filter { seen.insert($0).inserted }
  }

  // MARK: Parts

  private var declared: [SurveyPartition] {
    blocks.breakdowns.flatMap { breakdown in
      (design.parts[breakdown.name] ?? [:]).sorted { $0.key < $1.key }.compactMap { group, parts in
        names[breakdown.name]?[LabelText.folded(group)].flatMap { parent in
          let children = Set(parts.compactMap { position(of: $0, in: breakdown.name) })
            .subtracting([parent])
          return children.isEmpty ? nil : SurveyPartition(parent: parent, children: children.sorted())
        }
      }
    }
  }

  /// The groups that are made of others of their own breakdown.
  private var ownParts: [(breakdown: String, parent: Int)] {
    declared.compactMap { partition in
      guard let name = blocks.groups[partition.parent]?.breakdown else { return nil }
      let isOwn = partition.children.contains { blocks.groups[$0]?.breakdown == name }
      return isOwn ? (name, partition.parent) : nil
    }
  }

  /// A group called `name`, in the breakdown itself or else in another.
  private func position(of name: String, in breakdown: String) -> Int? {
    let name = LabelText.folded(name)
    return names[breakdown]?[name]
      ?? blocks.breakdowns.lazy.compactMap { names[$0.name]?[name] }.first
  }

  // MARK: Crossed breakdowns

  /// The groups of a breakdown whose names are made of those of two others, such as “Northmarch, 16 to 24”.
  private var crossed: [SurveyPartition] {
    blocks.breakdowns.flatMap { breakdown -> [SurveyPartition] in
      let others = blocks.breakdowns.map(\.name).filter { $0 != breakdown.name }
      for first in others {
        for second in others where second != first {
          if let found = crossing(breakdown.groups, first, second) { return found }
        }
      }
      return []
    }
  }

  /// Every group under its group of either breakdown; nothing where one of the names is not made of both.
  private func crossing(_ groups: [Int], _ first: String, _ second: String) -> [SurveyPartition]? {
    var children: [Int: [Int]] = [:]
    for group in groups {
      guard let name = blocks.groups[group]?.name, let parents = parents(of: name, first, second) else {
        return nil
      }
      for parent in parents { children[parent, default: []].append(group) }
    }
    return children.sorted { $0.key < $1.key }.map { SurveyPartition(parent: $0.key, children: $0.value) }
  }

  private func parents(of name: String, _ first: String, _ second: String) -> [Int]? {
    let name = LabelText.folded(name)
    for (start, one) in (names[first] ?? [:]).sorted(by: { $0.key < $1.key }) where name.hasPrefix(start) {
      let rest = name.dropFirst(start.count)
      for separator in Self.separators where rest.hasPrefix(separator) {
        if let other = names[second]?[String(rest.dropFirst(separator.count))] { return [one, other] }
      }
    }
    return nil
  }

  private static let separators = [", ", " - ", ": ", "; ", " / ", "/", " × ", " x ", " and ", " by ", " "]
}
