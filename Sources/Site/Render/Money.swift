import Datasets

/// Writes sums of money.
enum Money {
  /// `£84,000`, or `£1,600.50` where there are pence.
  static func text(_ amount: Double) -> String {
    let decimals = amount == amount.rounded() ? 0 : 2
    return "£" + NumberText.string(amount, decimals: decimals)
  }
}
