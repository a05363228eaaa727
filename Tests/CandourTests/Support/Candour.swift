import Foundation
import Testing

/// Runs the program that was built beside these tests.
struct Candour {
  /// What a run came to.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program: named by `CANDOUR_PROGRAM`, or else beside the tests themselves.
  static let program: String = {
    if let path = ProcessInfo.processInfo.environment["CANDOUR_PROGRAM"] { return path }
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let places = sequence(first: tests.deletingLastPathComponent()) {
      $0.path == "/" ? nil : $0.deletingLastPathComponent()
    }
    let found = places.map { $0.appendingPathComponent("candour").path }.first { isProgram($0) }
    return found ?? ProcessInfo.processInfo.arguments.map {
      URL(fileURLWithPath: $0).deletingLastPathComponent()
    }
    .map { $0.appendingPathComponent("candour").path }.first { isProgram($0) } ?? "candour"
  }()

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: path)
  }

  /// Runs the program in `folder` and waits for its end.
  static func run(_ arguments: [String], in folder: String, environment: [String: String] = [:]) throws -> Run
  {
    try run(program, arguments, in: folder, environment: environment)
  }

  /// Runs a line of shell in `folder`; `$CANDOUR` is the program.
  static func shell(_ script: String, in folder: String) throws -> Run {
    try run("/bin/sh", ["-c", script], in: folder, environment: ["CANDOUR": program])
  }

  /// Starts the program without waiting.
  static func start(_ arguments: [String], in folder: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static func run(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String]
  ) throws -> Run {
    let logs = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
    // Files, not pipes: a long report would fill a pipe, and both would wait for ever.
    process.standardOutput = try logs.handle("out")
    process.standardError = try logs.handle("err")
    try process.run()
    process.waitUntilExit()
    return Run(status: process.terminationStatus, output: try logs.text("out"), errors: try logs.text("err"))
  }
}

extension TemporaryFolder {
  fileprivate func handle(_ name: String) throws -> FileHandle {
    try write("", to: name)
    return try #require(FileHandle(forWritingAtPath: "\(path)/\(name)"))
  }
}
