/// The outlines of the areas of a map, on the globe.
public struct MapShapes: Hashable, Sendable {
  /// A place on the globe, in degrees.
  public struct Position: Hashable, Sendable {
    /// Degrees east of Greenwich.
    public var longitude: Double
    /// Degrees north of the equator.
    public var latitude: Double

    /// A place so far east and north.
    public init(longitude: Double, latitude: Double) {
      self.longitude = longitude
      self.latitude = latitude
    }
  }

  /// One area: all it may be called, and its outlines, holes included.
  public struct Area: Hashable, Sendable {
    /// Its name and its official codes.
    public var names: [String]
    /// Closed rings; a ring inside another is a hole.
    public var rings: [[Position]]

    /// An area with its names and outlines.
    public init(names: [String], rings: [[Position]]) {
      self.names = names
      self.rings = rings
    }
  }

  /// The areas, in the order of the file.
  public let areas: [Area]

  /// What must be said of where the outlines come from, such as a copyright.
  public let attribution: String?

  /// A map of areas.
  public init(areas: [Area], attribution: String? = nil) {
    self.areas = areas
    self.attribution = attribution
  }
}
