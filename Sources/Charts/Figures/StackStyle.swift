/// What files of stacks, agreement scales, pyramids and waterfalls are dressed in.
enum StackStyle {
  static let css: StaticString = """
    .part text{fill:#fff}.ink-2 text,.ink-4 text,.ink-6 text,.ink-for-3 text,.ink-against-3 text{fill:#0b0c0c}\
    .for-1{color:#12436d}.for-2{color:#2073bc}.for-3{color:#6bace6}.against-1{color:#801650}.against-2{color:#c0392b}\
    .against-3{color:#f46a25}.bar.middle{fill:#6b7276}.bar.apart{fill:#fff;stroke:#6b7276}\
    .fall{color:#f46a25}
    """
}

extension StackedBarChart {
  static var style: StaticString { StackStyle.css }
}

extension StackedColumnChart {
  static var style: StaticString { StackStyle.css }
}

extension ColumnChart {
  static var style: StaticString { StackStyle.css }
}

extension AgreementChart {
  static var style: StaticString { StackStyle.css }
}

extension PyramidChart {
  static var style: StaticString { StackStyle.css }
}

extension WaterfallChart {
  static var style: StaticString { StackStyle.css }
}
