/// A place, in user units from the left and from the top.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double

  /// The place `right` and `down` from here.
  func moved(right: Double = 0, down: Double = 0) -> Point { Point(x: x + right, y: y + down) }
}

/// A width and a height, in user units.
struct Size: Hashable, Sendable {
  var width: Double
  var height: Double
}

/// A box's outline, in user units.
struct Rectangle: Hashable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }
  var middle: Point { Point(x: x + width / 2, y: y + height / 2) }
  var topMiddle: Point { Point(x: x + width / 2, y: y) }
  var bottomMiddle: Point { Point(x: x + width / 2, y: bottom) }

  /// The outline `right` and `down` from here.
  func moved(right: Double = 0, down: Double = 0) -> Rectangle {
    Rectangle(x: x + right, y: y + down, width: width, height: height)
  }
}
