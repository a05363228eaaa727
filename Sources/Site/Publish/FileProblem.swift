import Diagnostics
import Foundation

/// Something the file system would not do.
struct FileProblem: Error {
  let code: Int32

  /// The problem of the last failed call.
  init() { code = errno }

  /// The problem behind an error of Foundation.
  init(_ error: any Error) {
    let error = error as NSError
    let reason = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    code = reason.domain == NSPOSIXErrorDomain ? Int32(reason.code) : EIO
  }

  /// What to tell the person who builds: it is said of the output folder, whose inside is no business of theirs.
  func diagnostic(at output: String) -> Diagnostic {
    let place = SourceLocation(file: output)
    switch code {
    case ENOSPC, EDQUOT, EFBIG:
      return Diagnostic(
        .error, id: "disk-full", "There is no space left for the site on the disk.",
        help: "Make room and run again. The site that was there before is as it was.", at: place)
    case EACCES, EPERM, EROFS:
      return Diagnostic(
        .error, id: "not-writable", "The site cannot be written here.",
        help: "Check that you may write to the folder that holds it, or choose another with --output.",
        at: place)
    case EBUSY, EXDEV:
      return Diagnostic(
        .error, id: "not-writable",
        "The site cannot be put in place: this folder is a disk or a volume of its own.",
        help: "Choose a folder inside it with --output.", at: place)
    default:
      return Diagnostic(
        .error, id: "not-writable", "The site cannot be written here: \(String(cString: strerror(code))).",
        help: "Run again. The site that was there before is as it was.", at: place)
    }
  }
}
