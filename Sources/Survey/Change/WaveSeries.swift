import Configuration

/// The waves of one survey with their results, the earliest first.
public struct WaveSeries: Sendable {
  /// The waves.
  public let waves: [WaveResults]

  /// Puts waves together that are in the order of time.
  public init(_ waves: [WaveResults]) {
    self.waves = waves
  }

  /// When each wave was, as short as it can be without two being called the same: `2023`, or `March 2023`.
  public var labels: [String] {
    let days = waves.map { $0.wave.fieldwork.to ?? $0.wave.fieldwork.from }
    let years = days.map { day in day.map { String($0.year) } ?? "" }
    if Set(years).count == years.count { return years.indices.map { label($0, years) } }
    let months = days.map { day in day.map { "\(Day.monthNames[$0.month - 1]) \($0.year)" } ?? "" }
    return months.indices.map { wave in
      months.count { $0 == months[wave] } == 1 ? label(wave, months) : waves[wave].wave.title
    }
  }

  private func label(_ wave: Int, _ names: [String]) -> String {
    names[wave].isEmpty ? waves[wave].wave.title : names[wave]
  }

  /// The last wave before `wave` in which `question` was asked.
  public func wave(asking question: String, before wave: Int) -> Int? {
    (0..<wave).last { waves[$0].wave.question(question) != nil }
  }

  /// The questions that were asked in more than one wave, as they were put last, in the order of the latest wave that
  /// asks them.
  public var repeated: [Wave.Question] {
    var seen: Set<String> = []
    return waves.reversed().flatMap(\.wave.questions).filter { question in
      seen.insert(question.id).inserted && waves.count { $0.wave.question(question.id) != nil } > 1
    }
  }

  /// How `measure` changed from one wave to a later one.
  public func change(
    of measure: Measure, in group: WaveResults.Group = .everybody, from earlier: Int, to later: Int
  ) -> WaveChange {
    WaveChange(of: measure, in: group, across: Array(waves[earlier...later]))
  }
}
