public import Disclosure

/// What an author asks a chart to be.
public struct ChartSpecification: Hashable, Sendable {
  /// The order of bars.
  public enum Order: String, CaseIterable, Sendable {
    /// As in the file.
    case data
    /// Largest first.
    case value
  }

  /// Which direction of a measure is better.
  public enum Better: String, CaseIterable, Sendable {
    /// Fewer is better, such as assaults.
    case lower
    /// More is better, such as people who feel safe.
    case higher
  }

  /// The kind of chart.
  public var kind: ChartKind
  /// The name of the column along the axis, such as periods for lines and labels for bars.
  public var x: String?
  /// The name of the column with the numbers.
  public var y: String?
  /// The name of the column that makes one line, or one bar in each group, for each of its values.
  public var series: String?
  /// The name of the column that makes one small chart for each of its values, all on the same scales.
  public var facet: String?
  /// The name of the column with the names of points.
  public var label: String?
  /// The name of the column with the lower ends of the intervals round the numbers.
  public var lower: String?
  /// The name of the column with the upper ends of the intervals round the numbers.
  public var upper: String?
  /// The name of the map whose areas are shaded.
  public var map: String?
  /// Which events to mark.
  public var events = EventChoice.none
  /// Which direction is better; neither where it is absent.
  public var better: Better?
  /// The name of the column with the numbers that counts are divided by, such as residents.
  public var denominator: String?
  /// How many of the denominator a rate is for; 1,000 where it is absent.
  public var per: Double?
  /// The rate that places are compared with; that of all of them together where it is absent.
  public var reference: Double?
  /// Which rows to use.
  public var selection: Selection
  /// The finding, in one sentence.
  public var title: String
  /// What is measured, of whom, where and when.
  public var subtitle: String
  /// The caption of the table of numbers; the subtitle where it is absent.
  ///
  /// No two tables of a page may have the same: where charts differ in their titles alone, it must say more.
  public var tableCaption: String?
  /// Replaces the description written from the data. What is hidden or missing is said all the same.
  public var description: String?
  /// The order of bars; by value where it is absent, or by time where `x` holds periods.
  public var order: Order?
  /// Whether each stack is drawn as a hundred per cent.
  public var percent = false
  /// The positive answers of an agreement scale, the strongest first.
  public var positive: [String] = []
  /// The negative answers of an agreement scale, the strongest first.
  public var negative: [String] = []
  /// The answer in the middle of an agreement scale.
  public var middle: String?
  /// The answers outside an agreement scale, such as “Don’t know”.
  public var apart: [String] = []
  /// Whether numbers come whenever somebody asked, as those of surveys do: then a long time between two is no gap in a
  /// line.
  public var isOccasional = false
  /// The numbers of a line that differ from the one before by more than chance, as a test has shown.
  public var tested: [TestedChange] = []
  /// A caution that must stand beside the chart.
  public var note: String?

  /// Asks for a chart.
  public init(
    kind: ChartKind, x: String? = nil, y: String? = nil, series: String? = nil,
    selection: Selection = Selection(), title: String, subtitle: String, description: String? = nil,
    order: Order? = nil, note: String? = nil
  ) {
    self.kind = kind
    self.x = x
    self.y = y
    self.series = series
    self.selection = selection
    self.title = title
    self.subtitle = subtitle
    self.description = description
    self.order = order
    self.note = note
  }
}

/// A number that differs from the one before by more than chance: a line marks it.
public struct TestedChange: Hashable, Sendable {
  /// The period, as its column writes it.
  public var period: String
  /// The line; empty where there is only one.
  public var series: String
  /// Whether the number is the higher of the two.
  public var isUp: Bool

  /// Names a number.
  public init(period: String, series: String = "", isUp: Bool) {
    self.period = period
    self.series = series
    self.isUp = isUp
  }
}
