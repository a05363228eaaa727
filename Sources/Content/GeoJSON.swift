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
    return MapShapes(areas: areas, attribution: file.attribution)
  }

  private struct Feature: Decodable {
    let properties: [String: Name]?
    let geometry: Geometry?

    var area: MapShapes.Area? {
      let named = (properties ?? [:]).sorted {
        ($0.key == "name" ? "" : $0.key) < ($1.key == "name" ? "" : $1.key)
      }
      let names = named.compactMap(\.value.text)
      guard let geometry, !geometry.rings.isEmpty, !names.isEmpty else { return nil }
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

    private enum Keys: CodingKey {
      case type, coordinates
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Keys.self)
      switch try container.decode(String.self, forKey: .type) {
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
