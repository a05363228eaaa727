import Diagnostics
import Glibc

/// Something the file system would not do.
struct FileProblem: Error {
  let path: String
  let code: Int32

  /// The problem of the last failed call.
  init(path: String) {
    self.path = path
    code = errno
  }

  /// What to tell the person who builds.
  var diagnostic: Diagnostic {
    let place = SourceLocation(file: path)
    switch code {
    case ENOSPC, EDQUOT:
      return Diagnostic(
        .error, id: "disk-full", "There is no space left on the disk.",
        help: "Make room and run again. The site that was there before is as it was.", at: place)
    case EACCES, EPERM, EROFS:
      return Diagnostic(
        .error, id: "not-writable", "This cannot be written.",
        help: "Check that you may write to this folder, or choose another with --output.", at: place)
    default:
      return Diagnostic(
        .error, id: "not-writable", "This cannot be written: \(String(cString: strerror(code))).",
        help: "Run again. The site that was there before is as it was.", at: place)
    }
  }
}
