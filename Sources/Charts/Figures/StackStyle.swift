/// What files of stacks, agreement scales, pyramids and waterfalls are dressed in.
enum StackStyle {
  static let css: StaticString = """
    .part text{fill:#fff}.part:is(.ink-2,.ink-4,.ink-6,.ink-for-3,.ink-against-3) text{fill:#0b0c0c}\
    .for-1{--s:#12436d}.for-2{--s:#2073bc}.for-3{--s:#6bace6}.against-1{--s:#801650}.against-2{--s:#c0392b}\
    .against-3{--s:#f46a25}.bar.middle{fill:#6b7276}.bar.apart{fill:#fff;stroke:#6b7276}\
    .fall{--s:#f46a25}
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
