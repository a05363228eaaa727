import Charts
import Foundation

/// Reads the outlines of areas from a GeoJSON file (RFC 7946): polygons with longitude and latitude.
struct GeoJSON: Decodable {
  private let features: [Feature]
  private let attribution: String?

  /// What is wrong with a file, in the words of whoever handed it over.
  enum Problem: Error, Equatable {
    /// It cannot be read at all.
    case notGeoJSON
    /// Its coordinates are no degrees.
    case notDegrees
    /// The outlines of these areas enclose nothing.
    case flat([String])
    /// It has no area with a name and an outline.
    case empty
  }

  /// The shapes in `bytes`.
  static func shapes(_ bytes: [UInt8]) throws(Problem) -> MapShapes {
    guard let file = try? JSONDecoder().decode(GeoJSON.self, from: Data(bytes)) else {
      throw .notGeoJSON
    }
    let areas = file.features.compactMap(\.area)
    guard !areas.isEmpty else { throw .empty }
    let positions = areas.lazy.flatMap { $0.rings.lazy.flatMap { $0 } }
    guard positions.allSatisfy({ abs($0.longitude) <= 180 && abs($0.latitude) <= 90 }) else {
      throw .notDegrees
    }
    let flat = areas.filter { !$0.rings.contains(where: enclosesAnything) }
    guard flat.isEmpty else { throw .flat(flat.compactMap(\.names.first)) }
    return MapShapes(areas: areas, attribution: file.attribution)
  }

  /// Whether a ring has an area; by the shoelace formula, from its first corner so that no digits are lost.
  private static func enclosesAnything(_ ring: [MapShapes.Position]) -> Bool {
    guard let origin = ring.first else { return false }
    let corners = ring.map { (x: $0.longitude - origin.longitude, y: $0.latitude - origin.latitude) }
    let doubled = zip(corners, corners.dropFirst()).reduce(0) { sum, pair in
      sum + pair.0.x * pair.1.y - pair.1.x * pair.0.y
    }
    return abs(doubled) > smallestArea
  }

  /// Twice the area, in square degrees, below which nothing can be seen: about a square centimetre.
  private static let smallestArea = 1e-14

  private struct Feature: Decodable {
    let properties: [String: Name]?
    let geometry: Geometry?

    var area: MapShapes.Area? {
      let named = (properties ?? [:]).sorted {
        ($0.key == "name" ? "" : $0.key) < ($1.key == "name" ? "" : $1.key)
      }
      let names = named.compactMap(\.value.text)
      guard let geometry, geometry.isOutline, !names.isEmpty else { return nil }
      return MapShapes.Area(names: names, rings: geometry.rings)
    }
  }

  /// A property, where it is a text.
  private struct Name: Decodable {
    let text: String?

    init(from decoder: any Decoder) throws {
      text = try? decoder.singleValueContainer().decode(String.self)
    }
  }

  private struct Geometry: Decodable {
    let rings: [[MapShapes.Position]]
    /// Whether it is a kind of geometry that has an outline, even if that is empty.
    let isOutline: Bool

    private enum Keys: CodingKey {
      case type, coordinates
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Keys.self)
      let type = try container.decode(String.self, forKey: .type)
      isOutline = type == "Polygon" || type == "MultiPolygon"
      switch type {
      case "Polygon": rings = try Self.rings(container.decode([[[Double]]].self, forKey: .coordinates))
      case "MultiPolygon":
        rings = try container.decode([[[[Double]]]].self, forKey: .coordinates).flatMap(Self.rings)
      default: rings = []
      }
    }

    private static func rings(_ polygon: [[[Double]]]) -> [[MapShapes.Position]] {
      polygon.map { ring in
        ring.compactMap { pair in
          pair.count < 2 ? nil : MapShapes.Position(longitude: pair[0], latitude: pair[1])
        }
      }
    }
  }
}
