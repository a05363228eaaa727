import Configuration
import Content
import Survey

/// The public waves of one survey, the earliest first.
struct SurveySeries: Sendable {
  /// The survey’s name.
  let title: String
  /// The folder that its waves stand in.
  let folder: String
  /// The waves, by their positions in the source.
  let waves: [Int]

  /// The series of the waves that have a public page, in the order of their folders.
  ///
  /// Waves in one folder are one survey, unless they name others.
  static func gather(_ waves: [Int], from source: SiteSource, titles: (String) -> String?) -> [SurveySeries] {
    let keys = waves.map { position in
      let wave = source.waves[position]
      return [parent(of: wave.folder), wave.wave.series ?? ""]
    }
    return Set(keys).sorted { $0.lexicographicallyPrecedes($1) }.map { key in
      let members = zip(waves, keys).filter { $0.1 == key }.map(\.0)
      let sorted = members.sorted { first, second in
        let (a, b) = (source.waves[first], source.waves[second])
        return (a.wave.fieldwork.iso, a.folder) < (b.wave.fieldwork.iso, b.folder)
      }
      let title = key[1].isEmpty ? titles(key[0]) ?? source.waves[sorted[0]].wave.title : key[1]
      return SurveySeries(title: title, folder: key[0], waves: sorted)
    }
  }

  private static func parent(of folder: String) -> String {
    folder.split(separator: "/").dropLast().joined(separator: "/")
  }
}

extension Fieldwork {
  /// The last day, or the first where the last is not known, to put waves in order.
  fileprivate var iso: String { (to ?? from)?.iso ?? "" }
}
