import Foundation
import Glibc

/// Ends the program with a reason.
func fail(_ reason: String) -> Never {
  FileHandle.standardError.write(Data("candour-bench: \(reason)\n".utf8))
  exit(1)
}

/// The bytes of a file.
func bytes(of path: String) -> [UInt8] {
  guard let data = FileManager.default.contents(atPath: path) else { fail("\(path) cannot be read.") }
  return [UInt8](data)
}

/// The seconds of processor time that `work` takes: other programs on the machine do not count.
func processorSeconds(_ work: () -> Void) -> Double {
  let start = clock()
  work()
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}
