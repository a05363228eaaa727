import Datasets

/// What stands under a chart of points for those that have no place in it, as one of their numbers is hidden.
enum UnseenPoints {
  static func note(_ count: Int, _ noun: (one: String, many: String)) -> String? {
    guard count > 0 else { return nil }
    return "\(Sentence.count(count, noun.one, noun.many)) \(count == 1 ? "has" : "have") no point: hidden [c]"
  }
}

extension FunnelData {
  /// How many places are left out because a number of theirs is hidden.
  var unseen: String? {
    let hidden = counts.places.indices.filter { place in
      !counts.places[place].isTotal
        && [counts.cells[0][place], populations.cells[0][place]].contains(.symbol(.confidential))
    }
    return UnseenPoints.note(hidden.count, (one: "place", many: "places"))
  }
}

extension ScatterData {
  /// How many points are left out because a number of theirs is hidden.
  var unseen: String? {
    let hidden = parts.filter { [$0.x, $0.y].contains(.symbol(.confidential)) }
    return UnseenPoints.note(hidden.count, noun)
  }
}
