import Diagnostics
import Foundation
import Site

/// The files that `candour survey aggregate` reads and writes, and where they may be.
struct SurveyPlaces {
  let responses: String
  let design: String
  let output: String
  let content: String

  /// Refuses answers in a folder that becomes public, and results over a file that is still needed.
  func check() throws {
    guard design.hasSuffix(".yml") || design.hasSuffix(".yaml") else {
      throw Self.problem(
        "not-a-design", design,
        "“--design” should be the wave's survey.yml, and this file has another ending.",
        "Name the file that describes the wave, such as content/survey/2025/survey.yml.")
    }
    for place in [Paths.absolute(responses), Self.real(responses)] {
      guard let folder = contentFolder(above: place) else { continue }
      throw Self.problem(
        "answers-in-content", responses,
        "This file has people's own answers, and it is in the content folder “\(folder)”, from which a site is made.",
        "Move it out of that folder, to a place that only those may see who must, and out of the project's history. "
          + "If it was ever published, tell whoever is responsible for data protection.")
    }
    let target = Self.real(output)
    for (name, what) in [(responses, "the answers"), (design, "survey.yml")] where Self.real(name) == target {
      throw Self.problem(
        "output-over-input", output, "The results would be written over \(what).",
        "Name another file after --output, such as results.csv.")
    }
    if Self.isFolder(target) {
      throw Self.problem(
        "output-is-folder", output, "“--output” is a folder.",
        "Name a file in it: --output \(Paths.display(output))/results.csv.")
    }
    if !Self.isFolder((target as NSString).deletingLastPathComponent) {
      throw Self.problem(
        "no-folder", output, "There is no folder for the results to be written to.",
        "Make the folder first, or name another file after --output.")
    }
  }

  /// The bytes of the file of answers.
  func answers() throws -> [UInt8] { try Self.read(responses, what: "the answers") }

  /// Puts the results in their place in one step: what was there before stays until they are complete.
  func write(_ results: [UInt8]) throws {
    do {
      try Data(results).write(to: URL(fileURLWithPath: Self.real(output)), options: .atomic)
    } catch {
      throw Self.problem(
        "not-written", output, "The results could not be written.",
        "Check that you may write in this folder, and that the disk has room.")
    }
  }

  static func read(_ path: String, what: String) throws -> [UInt8] {
    guard RegularFile.size(of: path) != nil, let data = FileManager.default.contents(atPath: path) else {
      throw problem(
        "no-file", path, "There is no file with \(what) here, or it cannot be read.",
        "Check the path.")
    }
    return Array(data)
  }

  /// The nearest folder above `path` from which a site is made.
  private func contentFolder(above path: String) -> String? {
    let named = Set([Paths.absolute(content), Self.real(content)])
    let folders = sequence(first: (path as NSString).deletingLastPathComponent) {
      $0 == "/" || $0.isEmpty ? nil : ($0 as NSString).deletingLastPathComponent
    }
    return folders.first { folder in
      named.contains(folder) || FileManager.default.fileExists(atPath: "\(folder)/site.yml")
    }
  }

  /// `path` from the root of the disk, with every link followed.
  private static func real(_ path: String) -> String {
    if let known = realpath(path, nil) {
      defer { free(known) }
      return String(cString: known)
    }
    // A file that is still to be written is in a folder that exists.
    let absolute = Paths.absolute(path) as NSString
    guard absolute.length > 1 else { return "/" }
    return (real(absolute.deletingLastPathComponent) as NSString).appendingPathComponent(
      absolute.lastPathComponent)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func problem(_ id: String, _ file: String, _ message: String, _ help: String) -> Diagnostic {
    var problem = Diagnostic(
      .error, id: id, message, help: help, at: SourceLocation(file: Paths.display(file)))
    problem.showsLine = false
    return problem
  }
}

/// What the system writes to the disk of a program that fails badly: all it had in memory.
enum CoreDump {
  /// Lets the system write nothing.
  static func forbid() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
  }
}
