import Datasets

extension WaveChange {
  /// The change in a sentence. `then` is when the earlier wave was, `now` when the later was: `2023`.
  ///
  /// “Up” and “down” are said only of a change that is more than chance would explain, and “better” and “worse” only
  /// where the questionnaire says which way is.
  public func sentence(since then: String, now: String = "now") -> String {
    if let reason { return reason.sentence(then: then) }
    guard let text else { return Incomparable.hidden.sentence(then: then) }
    if isSignificant {
      let direction = (points ?? 0) > 0 ? "Up" : "Down"
      let verdict = isBetter.map { $0 ? " That is better." : " That is worse." } ?? ""
      return
        "\(direction) \(text.points) since \(then) (\(text.old) to \(text.new); \(bases)), more than chance would explain.\(verdict)"
    }
    if text.wholeOld == text.wholeNew { return "The same as in \(then), at \(text.wholeNew) (\(bases))." }
    return
      "\(text.wholeOld.startingSentence) in \(then), \(text.wholeNew) \(now) (\(bases)): the survey is too small to say whether that is a real change."
  }

  /// The change in a few words, for a card or a cell: `Up 4 points`, `No clear change`.
  public var brief: String {
    guard reason == nil, let text else { return "Not comparable" }
    if isSignificant { return "\((points ?? 0) > 0 ? "▲ Up" : "▼ Down") \(text.points)" }
    return "No clear change"
  }

  /// `+4`, `−3`: the change in percentage points, from unrounded percentages.
  public var signedPoints: String? { points.map { PointsText.signed($0) } }

  /// `−1 to +9`: the 95% interval of the change in percentage points.
  public var intervalText: String? {
    interval.map { interval in
      // An interval that ends just short of nothing must not look as if it held it.
      let ends = [interval.lowerBound, interval.upperBound]
      let isNear = !interval.contains(0) && ends.contains { abs($0) < 0.5 }
      return ends.map { PointsText.signed($0, decimals: isNear ? 1 : 0) }.joined(separator: " to ")
    }
  }

  /// `bases 1,208 and 1,182`: how many people each percentage is of, the earlier first.
  var bases: String {
    let numbers = [earlier, later].map { answer in
      answer?.base.number.map { NumberText.string($0) } ?? "not known"
    }
    return numbers[0] == numbers[1]
      ? "base \(numbers[0]) both times" : "bases \(numbers[0]) and \(numbers[1])"
  }

  var text: PointsText? {
    guard let old = earlier?.percentage.number, let new = later?.percentage.number else { return nil }
    return PointsText(from: old, to: new)
  }
}
