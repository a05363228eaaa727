import Foundation
import Testing

/// Publishing is all or nothing, and touches nothing that is not its own.
struct PublishingTests {
  @Test func filesNoLongerProducedDisappear() throws {
    let site = try SmallSite(pages: 3)
    _ = try site.build()
    #expect(try site.site()["page-2/index.html"] != nil)
    try FileManager.default.removeItem(atPath: "\(site.path)/content/page-2.md")
    #expect(try site.build().status == 0)
    #expect(try site.site()["page-2/index.html"] == nil)
    #expect(!FileManager.default.fileExists(atPath: "\(site.path)/public/page-2"))
  }

  @Test func refusesAFolderItDidNotWrite() throws {
    let site = try SmallSite()
    try site.folder.write("My thesis.\n", to: "papers/thesis.txt")
    let run = try site.build("--output", "papers")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        papers: error: There is something here that candour did not write.
          help: Choose another folder with --output, or move what is here: a build would replace all of it.

        Nothing was published: 1 error.

        """)
    #expect(try site.site("papers") == ["thesis.txt": Data("My thesis.\n".utf8)])
  }

  @Test func takesAnEmptyFolder() throws {
    let site = try SmallSite()
    try FileManager.default.createDirectory(atPath: "\(site.path)/public", withIntermediateDirectories: true)
    #expect(try site.build().status == 0)
    #expect(try site.site()["index.html"] != nil)
  }

  @Test(arguments: ["content", "content/public", ".", "templates", "templates/public"])
  func refusesAFolderAmongItsSources(output: String) throws {
    let site = try SmallSite()
    let before = try Tree.read("\(site.path)/content")
    let run = try site.build("--output", output)
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "error: The site cannot be written here: this folder holds its own sources, or is in them."))
    #expect(try Tree.read("\(site.path)/content") == before)
    #expect(FileManager.default.fileExists(atPath: "\(SmallSite.templates)/layout.mustache"))
  }

  @Test func followsALinkToTheOutput() throws {
    let site = try SmallSite()
    try FileManager.default.createDirectory(
      atPath: "\(site.path)/www/site", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: "\(site.path)/public", withDestinationPath: "www/site")
    #expect(try site.build().status == 0)
    #expect(try site.build().status == 0)
    #expect(try site.site("www/site")["index.html"] != nil)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(site.path)/public") == "www/site")
  }

  @Test func clearsWhatAKilledBuildLeft() throws {
    let site = try SmallSite()
    try site.folder.write("Half a page", to: ".public.next/index.html")
    try site.folder.write("Half a page", to: ".public.next/old/index.html")
    #expect(try site.build().status == 0)
    #expect(try site.site()["old/index.html"] == nil)
    #expect(!FileManager.default.fileExists(atPath: "\(site.path)/.public.next"))
  }

  @Test func bringsBackASiteThatHadSteppedAside() throws {
    let site = try SmallSite()
    _ = try site.build()
    let before = try site.site()
    try FileManager.default.moveItem(atPath: "\(site.path)/public", toPath: "\(site.path)/.public.next.old")
    try site.folder.write(
      "---\ntitle: Home\n---\n\n[Gone](gone.png)\n\n![](gone.png)\n", to: "content/index.md")
    #expect(try site.build().status == 1)
    #expect(try site.site() == before)
  }

  @Test func secondBuildAtOnceIsTurnedAway() throws {
    let site = try SmallSite()
    _ = try site.build()
    let before = try site.site()
    let run = try Candour.shell("exec 9>.public.lock; flock 9; \"$CANDOUR\" build", in: site.path)
    #expect(run.status == 1)
    #expect(
      run.errors == """
        public: error: Another build is writing this site at this moment.
          help: Wait until it has finished, then run again.

        Nothing was published: 1 error. The site in public/ is as it was.

        """)
    #expect(try site.site() == before)
  }

  @Test func killedAtAnyMomentASiteStands() throws {
    let site = try SmallSite(pages: 300)
    _ = try site.build()
    var words = ["first"]
    for round in 0..<15 {
      words.append("round\(round)")
      try site.writePages(300, saying: words[round + 1])
      let process = try Candour.start(["build", "--jobs", "2"], in: site.path)
      usleep(UInt32(round) * 25_000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let found = try site.site()
      let said = Set(
        (0..<300).map { number in
          let html = String(decoding: found["page-\(number)/index.html"] ?? Data(), as: UTF8.self)
          return words.last { html.contains("says \($0).") } ?? "nothing"
        })
      #expect(said.count == 1, "half a site after \(round * 25) ms: \(said.sorted())")
      #expect(!said.contains("nothing"))
      #expect(found["sitemap.xml"] != nil)
    }
    #expect(try site.build().status == 0)
    let page = try site.folder.text("public/page-299/index.html")
    #expect(page.contains("says round14."))
    #expect(!FileManager.default.fileExists(atPath: "\(site.path)/.public.next"))
  }

  @Test func aFullDiskLeavesTheOldSite() throws {
    let site = try SmallSite(pages: 5)
    _ = try site.build()
    let before = try site.site()
    try site.writePages(5, saying: String(repeating: "much ", count: 2_000))
    // No file above 4 KiB: a program that asks for more gets an error, as on a full disk.
    let run = try Candour.shell("trap '' XFSZ; ulimit -f 8; \"$CANDOUR\" build", in: site.path)
    #expect(run.status == 1)
    #expect(
      run.errors == """
        public: error: There is no space left for the site on the disk.
          help: Make room and run again. The site that was there before is as it was.

        Nothing was published: 1 error. The site in public/ is as it was.

        """)
    #expect(try site.site() == before)
  }

  @Test(.enabled(if: getuid() == 0, "only root may mount the small disk"))
  func aFullSmallDiskLeavesTheOldSite() throws {
    let site = try SmallSite(pages: 5)
    let script = """
      mkdir small && mount -t tmpfs -o size=160k none small || exit 99
      "$CANDOUR" build --output small/public >/dev/null 2>&1 || exit 98
      cp -r small/public before
      for n in 0 1 2 3 4; do yes 'Much more text than there was.' | head -n 4000 >> content/page-$n.md; done
      "$CANDOUR" build --output small/public; status=$?
      diff -r before small/public >&2 || status=97
      umount small
      exit $status
      """
    let run = try Candour.shell(
      "exec unshare -m sh -c '\(script.replacing("'", with: "'\\''"))'", in: site.path)
    guard run.status != 99 else { return }
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("small/public: error: There is no space left for the site on the disk.\n"))
  }

  @Test(.enabled(if: getuid() == 0, "only root may become somebody who may not write"))
  func aFolderThatMayNotBeWritten() throws {
    let site = try SmallSite()
    _ = try site.build()
    let before = try site.site()
    let run = try Candour.shell(
      "chmod -R go+rX . && exec setpriv --reuid=65534 --regid=65534 --clear-groups \"$CANDOUR\" build",
      in: site.path)
    try #require(run.status != 126 && run.status != 127, "\(run.errors)")
    #expect(run.status == 1)
    #expect(
      run.errors.hasPrefix(
        """
        public: error: The site cannot be written here.
          help: Check that you may write to the folder that holds it, or choose another with --output.
        """))
    #expect(try site.site() == before)
  }
}
