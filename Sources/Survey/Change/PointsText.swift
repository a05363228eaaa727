import Datasets

/// Two percentages and their difference, with as many decimals as it takes for them to fit each other.
struct PointsText {
  let old: String
  let new: String
  /// The size of the difference: `4`.
  let size: String
  /// The two in whole numbers, for where their difference is not told.
  let wholeOld: String
  let wholeNew: String

  /// `from` and `to` are percentages.
  ///
  /// 46.4% and 49.6% are 46% and 50%, but 3 percentage points apart: then one decimal is shown. So it is where both
  /// round to the same number.
  init(from: Double, to: Double) {
    let whole = abs(to.rounded(.toNearestOrAwayFromZero) - from.rounded(.toNearestOrAwayFromZero))
    let size = abs(to - from)
    let decimals = whole == size.rounded(.toNearestOrAwayFromZero) && whole > 0 ? 0 : 1
    (wholeOld, wholeNew) = (Share(from).number, Share(to).number)
    old = decimals == 0 ? wholeOld : NumberText.string(from, decimals: decimals) + "%"
    new = decimals == 0 ? wholeNew : NumberText.string(to, decimals: decimals) + "%"
    self.size = NumberText.string(size, decimals: decimals)
  }

  /// `4 percentage points`, `1 percentage point`.
  var points: String { "\(size) percentage point\(size == "1" ? "" : "s")" }

  /// `+4`, `−3`, `0`, for tables.
  static func signed(_ points: Double, decimals: Int = 0) -> String {
    let text = NumberText.string(points, decimals: decimals)
    return points > 0 && text.contains { ("1"..."9").contains($0) } ? "+" + text : text
  }
}
