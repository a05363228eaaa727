import Foundation
import Testing

/// Files that are none.
struct HostileFilesTests {
  @Test(.timeLimit(.minutes(1)))
  func aNamedPipeDoesNotHang() throws {
    let site = try SmallSite()
    #expect(mkfifo("\(site.path)/content/pipe.md", 0o644) == 0)
    let run = try site.build()
    #expect(run.status == 1)
    #expect(
      run.errors == """
        content/pipe.md: error: This is neither a file nor a folder.
          help: Take it out of the folder.

        Nothing was published: 1 error.

        """)
  }

  @Test(.timeLimit(.minutes(1)))
  func aNamedPipeDoesNotHangACheck() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo("\(folder.path)/pipe.html", 0o644) == 0)
    let run = try Candour.run(["check", "."], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("./pipe.html: error: This file cannot be read.\n"))
  }

  @Test func aLinkLoopIsNamed() throws {
    let site = try SmallSite()
    try FileManager.default.createSymbolicLink(atPath: "\(site.path)/content/round", withDestinationPath: ".")
    let run = try site.build()
    #expect(run.status == 1)
    #expect(
      run.errors.hasPrefix(
        """
        content/round: error: This is a link to another place on this computer.
          help: Put the file itself here, so that it is published wherever the site is built.
        """))
  }
}
