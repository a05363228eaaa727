/// How many people must have answered before a result is shown.
public struct BaseLimits: Hashable, Sendable {
  /// Results from fewer people are hidden.
  public let least: Int
  /// Results from fewer people carry a warning.
  public let warned: Int

  /// The least that `least` can be set to.
  public static let floor = 30

  /// Results from fewer than 50 hidden, from fewer than 100 warned about: as the Crime Survey for England and Wales
  /// and the Scottish Crime and Justice Survey do.
  public static let standard = BaseLimits(least: 50, warned: 100)
}
