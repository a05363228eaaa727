import Datasets
import Drawing
import Markup

/// A scatter plot laid out for one width: points between two axes, and as many of their names as have room.
struct ScatterPlot {
  /// Between the axes and the points nearest to them, in user units.
  private static let inset = 8.0

  let data: ScatterData
  let layout: Layout
  let frame: PlotFrame
  let across: AcrossAxis
  let key: SeriesKey

  /// Where the points stand, in the order of the data.
  let spots: [LineMark.Point]

  /// The names that are shown.
  let names: [PointLabels.Placed]

  /// Where the horizontal axis begins, in user units.
  let start: Double

  private let isCutAcross: Bool
  private let isCutUp: Bool

  init(data: ScatterData, layout: Layout) {
    self.data = data
    self.layout = layout
    key = SeriesKey(markersOf: data.isGrouped ? data.names : [], layout: layout)
    let up = ValueDomain.forPoints(data.points.map(\.y), of: data.y, target: layout.tickTarget)
    isCutUp = !up.includesZero
    var room = PlotFrame.Room(
      height: data.points.isEmpty ? layout.lineHeight * 4 : layout.plotHeight * 1.2,
      above: key.height > 0 ? key.height + 6 : 0)
    let notes = data.shared.isEmpty ? [] : ["A ring round a point: several stand on the same spot"]
    let frame = { PlotFrame(data.y, domain: up, notes: notes, room: $0, layout: layout) }
    let left = frame(room).left + Self.inset
    let domain = AcrossAxis.domain(
      target: layout.tickTarget, kind: data.x.kind, width: layout.width - left, fontSize: layout.fontSize
    ) { .forPoints(data.points.map(\.x), of: data.x, target: $0) }
    isCutAcross = !domain.includesZero
    let overhang = AcrossAxis.overhang(domain.ticks, kind: data.x.kind, fontSize: layout.fontSize)
    room.right = max(0, overhang.last - Self.inset)
    self.frame = frame(room)
    start = max(left, overhang.first)
    across = AcrossAxis(
      ticks: domain.ticks, kind: data.x.kind, from: start,
      to: self.frame.right - Self.inset, fontSize: layout.fontSize)
    let (across, scale) = (across.scale, self.frame.scale)
    spots = data.points.map { LineMark.Point(x: across($0.x), y: scale($0.y)) }
    names = Self.names(data, spots, self.frame, from: start, layout)
  }

  /// Whether there are points without a name, where points have names at all.
  var isPartlyNamed: Bool { data.label != nil && names.count < data.points.count }

  /// Which of the axes does not begin at zero, in words.
  var cut: String? {
    switch (isCutUp, isCutAcross) {
    case (true, true): "Neither axis starts at zero"
    case (true, false): PlotFrame.truncation
    case (false, true): Self.cutAcross
    case (false, false): nil
    }
  }

  private static let cutAcross = "The horizontal axis does not start at zero"

  /// What stands under the name of the horizontal axis.
  var footnotes: [String] {
    let named = "\(names.count) of \(data.count(data.points.count)) are named"
    return (isCutAcross ? [Self.cutAcross] : []) + (isPartlyNamed ? [named] : [])
      + [data.unseen].compactMap(\.self)
  }

  /// Those that lie apart from the rest are named first, wherever there is room; others only close by.
  private static func names(
    _ data: ScatterData, _ spots: [LineMark.Point], _ frame: PlotFrame, from start: Double, _ layout: Layout
  ) -> [PointLabels.Placed] {
    guard data.label != nil else { return [] }
    let rings = Set(data.shared.flatMap { $0 })
    let marks = spots.indices.map { index in
      let reach = rings.contains(index) ? ScatterPlot.ring + 1 : Marker.reach + 1
      return Box(
        left: spots[index].x - reach, top: spots[index].y - reach, width: 2 * reach, height: 2 * reach)
    }
    let paper = Box(
      left: start + 2, top: frame.top - layout.lineHeight / 2, width: layout.width - start - 2,
      height: frame.bottom - frame.top + layout.lineHeight / 2)
    var labels = PointLabels(spots: FreeSpots(paper: paper, marks: marks), layout: layout)
    let isWide = layout.width > 400
    let entries = Outliers.ranked(spots).prefix(isWide ? 20 : 10).enumerated().map { rank, index in
      PointLabels.Entry(
        name: data.points[index].label, point: spots[index], mustShow: rank < (isWide ? 6 : 5),
        reach: rings.contains(index) ? ring + 3 : 8)
    }
    return labels.placed(Array(entries))
  }

  /// How far a ring round a shared spot reaches from its middle, in user units.
  static let ring = 8.0
}
