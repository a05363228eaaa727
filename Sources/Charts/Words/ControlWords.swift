import Statistics

/// What a control chart shows, in words: which numbers signal, and by which rule. It never says why.
struct ControlWords {
  let plan: ControlPlan
  let better: ChartSpecification.Better?

  var sentences: [String] {
    guard data.hasValues else { return ["No number can be shown."] }
    let expected = plan.phases.map(expectation)
    guard plan.phases.contains(where: { $0.limits != nil }) else { return expected }
    let findings = plan.findings.map(sentence)
    return expected
      + (findings.isEmpty ? ["All the variation is what would be expected."] : findings)
      + meaning
  }

  /// What a signal is and, where limits are on trial, that it may yet turn out to be none.
  private var meaning: [String] {
    let onTrial = plan.findings.count(where: plan.isOnTrial)
    let trial = onTrial > 0 ? ["A signal on trial limits may not hold once there are more numbers."] : []
    guard onTrial < plan.findings.count else { return trial + (onTrial > 0 ? ["It does not show why."] : []) }
    return trial + ["A signal is more than the usual ups and downs. It does not show why."]
  }

  var cautions: [String] {
    guard data.hasValues else { return [] }
    var cautions = LineWords(data: data).gapSentences + plan.phases.compactMap(trial)
    if plan.isRare {
      cautions.append(
        "Events are rare, fewer than 5 a \(plan.periodNoun(1)) on average, so one more or less can look like a "
          + "signal: look at the counts of several years together.")
    }
    if plan.phases.contains(where: { $0.limits != nil }), !ControlPlot.domain(plan, .wide).includesZero {
      cautions.append("The vertical axis does not start at zero.")
    }
    return cautions
  }

  /// What stands in the table beside a number.
  func signal(_ place: Int) -> String {
    let rules = plan.signals[place].map { Self.name($0.rule, $0.direction) }
    let isOnTrial = plan.phase(of: place)?.limits?.isTrial == true
    return rules.isEmpty
      ? "none" : Sentence.capitalised(rules.joined(separator: "; ")) + (isOnTrial ? ", on trial limits" : "")
  }

  /// What stands beside a stretch in the picture.
  func label(_ finding: ControlPlan.Finding) -> String {
    let (count, isHigh) = (finding.places.count, finding.direction == .high)
    return switch finding.rule {
    case .beyondLimit:
      "\(isHigh ? "Above" : "Below") the \(plan.isOnTrial(finding) ? "trial " : "")limit"
    case .shift: "\(count) \(isHigh ? "above" : "below") average"
    case .trend: "\(count) \(isHigh ? "rising" : "falling")"
    case .twoOfThree: "Near the limit"
    }
  }

  private var data: ChartData { plan.data }

  private func expectation(_ phase: ControlPlan.Phase) -> String {
    guard let limits = phase.limits else {
      return lead(phase, "There are too few numbers next to each other to work out limits.")
    }
    let lower = plan.text(of: limits.lower, in: phase)
    let upper = plan.text(of: plan.upper(limits), in: phase)
    let mean = data.text(limits.mean)
    return lead(phase, "The average is \(mean), and numbers from \(lower) to \(upper) would be expected.")
  }

  private func trial(_ phase: ControlPlan.Phase) -> String? {
    guard phase.limits?.isTrial == true else { return nil }
    let count = phase.places.count { data.value(0, $0) != nil }
    let numbers = Sentence.count(count, "number", "numbers")
    return lead(phase, "The limits are on trial: there are \(numbers), and firm limits need 12.")
  }

  /// `sentence`, led in by its stretch where there are several: `From 2021 on: the average is 5.`
  private func lead(_ phase: ControlPlan.Phase, _ sentence: String) -> String {
    guard plan.phases.count > 1 else { return sentence }
    return BreakWords(data: data).leading(phase.places, sentence)
  }

  private func sentence(_ finding: ControlPlan.Finding) -> String {
    (plan.isOnTrial(finding) ? "On trial limits: " : "") + plain(finding)
  }

  private func plain(_ finding: ControlPlan.Finding) -> String {
    let count = finding.places.count
    let run = "a run of \(count) \(plan.periodNoun(count))"
    let isHigh = finding.direction == .high
    switch finding.rule {
    case .beyondLimit: return beyond(finding, isHigh)
    case .shift:
      return "\(stretch(finding)): \(run) \(isHigh ? "above" : "below") the average\(verdict(isHigh))."
    case .trend:
      let step = isHigh ? "higher" : "lower"
      return "\(stretch(finding)): \(run), each \(step) than the one before\(verdict(isHigh))."
    case .twoOfThree:
      return "\(stretch(finding)): two of three \(plan.periodNoun(3)) or more close to the "
        + "\(isHigh ? "upper" : "lower") limit\(verdict(isHigh))."
    }
  }

  private func beyond(_ finding: ControlPlan.Finding, _ isHigh: Bool) -> String {
    let told = finding.places.compactMap { place in
      data.value(0, place).map { "\(data.places[place].label) (\(data.text($0)))" }
    }
    let verb = told.count == 1 ? "is" : "are"
    return "\(Sentence.list(told)) \(verb) \(isHigh ? "above the upper" : "below the lower") limit"
      + "\(verdict(isHigh))."
  }

  private func stretch(_ finding: ControlPlan.Finding) -> String {
    guard let first = finding.places.first, let last = finding.places.last, first != last else {
      return finding.places.first.map { data.places[$0].label } ?? ""
    }
    return "\(data.places[first].label) to \(data.places[last].label)"
  }

  /// Whether that is the better or the worse direction, where the author said which is better.
  private func verdict(_ isHigh: Bool) -> String {
    guard let better else { return "" }
    return (better == .higher) == isHigh ? ", the better direction" : ", the worse direction"
  }

  private static func name(_ rule: ControlSignal.Rule, _ direction: ControlSignal.Direction) -> String {
    let isHigh = direction == .high
    return switch rule {
    case .beyondLimit: isHigh ? "above the upper limit" : "below the lower limit"
    case .shift: isHigh ? "in a run above the average" : "in a run below the average"
    case .trend: isHigh ? "in a rising run" : "in a falling run"
    case .twoOfThree: isHigh ? "close to the upper limit" : "close to the lower limit"
    }
  }
}
