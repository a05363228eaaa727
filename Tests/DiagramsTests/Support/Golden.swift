import Foundation
import Testing

/// Compares bytes with a file under `Golden`, or writes that file where the variable `RECORD_GOLDEN` is set.
func expectGolden(_ bytes: [UInt8], _ name: String) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
    try Data(bytes).write(to: file)
    return
  }
  let expected = try Data(contentsOf: file)
  #expect(
    Data(bytes) == expected,
    "Golden/\(name) differs. Look at the picture; if it is right, record it with RECORD_GOLDEN=1 swift test.")
}
