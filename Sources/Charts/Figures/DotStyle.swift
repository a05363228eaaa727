/// What files of dots, control charts, funnels and icons are dressed in.
enum DotStyle {
  static let css: StaticString = """
    .stem{fill:none;stroke:currentColor;stroke-width:2}.guide{stroke-dasharray:1 4}.stem.total{stroke:#6b7276}\
    .marker.total{fill:#6b7276}\
    .mean,.limit,.limit-outer,.thread{fill:none;stroke:#6b7276;stroke-width:1.5}.limit{stroke-dasharray:6 4}\
    .thread{stroke-width:1}.noise{fill:#fff;stroke:#505a5f;stroke-width:1.5}.signal{fill:#801650;stroke:#fff}\
    .signal.improvement{fill:#12436d}.signal.concern{fill:#b8440b}\
    .icon{fill:none;stroke:#12436d;stroke-width:1.5}.icon.full{fill:#12436d}.big{font-size:1.5em}\
    .name text{paint-order:stroke;stroke:#fff;stroke-width:4px}
    """
}

extension DotChart {
  static var style: StaticString { DotStyle.css }
}

extension LollipopChart {
  static var style: StaticString { DotStyle.css }
}

extension ControlKind {
  static var style: StaticString { DotStyle.css }
}

extension FunnelChart {
  static var style: StaticString { DotStyle.css }
}

extension IconChart {
  static var style: StaticString { DotStyle.css }
}
