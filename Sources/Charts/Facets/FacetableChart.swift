import Datasets
import Drawing
import Markup

/// A kind of chart that can be drawn as several small panels on the same scales: see ``FacetedChart``.
///
/// A panel is a chart of the same kind, whose numbers have every place and every series of all panels.
protocol FacetableChart: GridChart {
  /// What stands along the axis of places.
  static var places: ChartRequest.Places { get }

  /// How many marks of the kind one panel can hold.
  static var limits: ChartLimits { get }

  /// How all panels make the one chart whose words and whose axis are theirs.
  static var joining: FacetData.Joining { get }

  /// What the colours stand for, above all panels.
  var keyNames: [String] { get }

  /// The chart of `data`; nothing where something is wrong, which is added to the request.
  init?(_ data: ChartData, _ request: inout ChartRequest)

  /// Draws the panels for one width.
  static func drawing(of facets: FacetedChart<Self>, _ layout: Layout) -> Drawing

  /// What is drawn faintly in each panel for the panel that stands for all the others; nothing where nothing is.
  static var referenceNoun: String? { get }

  /// What a file of its own needs to be dressed, beside the style of every chart.
  static var panelStyle: StaticString { get }
}

extension FacetableChart {
  static var joining: FacetData.Joining { .series }

  var keyNames: [String] { data.isGrouped ? data.names : [] }

  static var referenceNoun: String? { nil }

  static var panelStyle: StaticString { style }
}

/// A kind whose rows have their names before them: each of its panels has all of the names.
protocol SidewaysChart: FacetableChart {
  /// What is measured, and how to read the picture, above all panels.
  func header(_ layout: Layout) -> PlotHeader

  /// A panel without its header, on the scale of `whole`.
  func panel(_ layout: Layout, of whole: Self) -> Drawing

  /// Whether names stand beside the marks, and the marks have room, in panels as wide as `layout`.
  func fits(_ layout: Layout, of whole: Self) -> Bool
}

extension SidewaysChart {
  static func drawing(of facets: FacetedChart<Self>, _ layout: Layout) -> Drawing {
    SidewaysFacets(facets, layout: layout).drawing()
  }
}

/// A kind whose value axis is upright: its panels stand in rows that share the axis at their left.
protocol UprightChart: FacetableChart {
  /// What its axis measures.
  var measured: Column { get }

  /// The stretch of numbers its axis shows, with about `target` steps.
  func domain(target: Int) -> ValueDomain

  /// How to read what is drawn, in short lines under the heading of the axis.
  var axisNotes: [String] { get }

  /// What a panel needs between its name and its plot, in user units.
  func roomAbove(_ layout: Layout) -> Double

  /// How far what stands along the axis of places reaches beyond the plot, in user units.
  func overhang(_ layout: Layout) -> Double

  /// Whether what stands along the axis of places can be read under a plot of `width`.
  func fits(_ width: Double, _ layout: Layout) -> Bool

  /// Draws the marks and what stands under them, and returns the baseline of its last line. `whole` has the numbers of all panels.
  func drawPanel(in frame: PlotFrame, of whole: Self, _ writer: inout MarkupWriter) -> Double

  /// Draws the numbers of the panel that stands for all the others faintly, for comparison.
  func drawReference(in frame: PlotFrame, _ writer: inout MarkupWriter)
}

extension UprightChart {
  static func drawing(of facets: FacetedChart<Self>, _ layout: Layout) -> Drawing {
    UprightFacets(facets, layout: layout).drawing()
  }

  var measured: Column { data.y }

  var axisNotes: [String] { [] }

  func roomAbove(_ layout: Layout) -> Double { 0 }

  func drawReference(in frame: PlotFrame, _ writer: inout MarkupWriter) {}
}
