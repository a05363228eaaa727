/// What a value on a control chart means.
public enum ControlMeaning: Sendable {
  /// Nothing but the usual ups and downs: common cause.
  case noise

  /// A signal in the direction that is better.
  case improvement

  /// A signal in the direction that is worse.
  case concern

  /// A signal, where neither direction is better.
  case change
}

/// Which direction of a measure is better.
public enum BetterDirection: Sendable {
  /// More is better, such as people who feel safe.
  case high

  /// Fewer is better, such as assaults.
  case low

  /// Neither, such as referrals, where more can be more need or more trust.
  case neither

  /// What a value means whose first signal is `signal`.
  ///
  /// A rising trend counts as high even below the mean, as in NHSRplotthedots.
  func meaning(of signal: ControlSignal?) -> ControlMeaning {
    guard let signal else { return .noise }
    switch (self, signal.direction) {
    case (.neither, _): return .change
    case (.high, .high), (.low, .low): return .improvement
    case (.high, .low), (.low, .high): return .concern
    }
  }
}
