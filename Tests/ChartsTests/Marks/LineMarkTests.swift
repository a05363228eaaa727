import Markup
import Testing

@testable import Charts

struct LineMarkTests {
  private func line(_ ys: [Double?], breaks: Set<Int> = [], pitch: Double = 40) -> LineMark {
    let points = ys.enumerated().map { index, y in
      y.map { LineMark.Point(x: Double(index) * pitch, y: $0) }
    }
    return LineMark(points: points, breaks: breaks, series: 0, isAlone: true)
  }

  private func drawn(_ mark: LineMark) -> String {
    var writer = MarkupWriter()
    mark.draw(to: &writer)
    return writer.string
  }

  @Test func aMissingNumberIsAGap() {
    let svg = drawn(line([1, 2, nil, 4, 5]))
    #expect(svg.contains("d=\"M0 1L40 2M120 4L160 5\""))
  }

  @Test func aPointBetweenTwoGapsIsAMarkerWithoutALine() {
    let svg = drawn(line([nil, 2, nil]))
    #expect(!svg.contains("class=\"line"))
    #expect(svg.contains("class=\"marker series-1\" d=\"M40-2a"))
  }

  @Test func aPeriodLeftOutIsAGap() {
    #expect(drawn(line([1, 2, 3, 4], breaks: [2])).contains("d=\"M0 1L40 2M80 3L120 4\""))
  }

  @Test func aCrowdedLineIsMarkedAtItsEnd() {
    let svg = drawn(line(Array(repeating: 5, count: 30), pitch: 4))
    #expect(svg.split(separator: "M").count(where: { $0.contains("a4 4") }) == 1)
    #expect(svg.contains("M116 1a4"))
  }

  @Test func nothingIsDrawnWithoutNumbers() {
    #expect(drawn(line([nil, nil])).isEmpty)
  }
}
