import Foundation
import Testing

/// The same input gives the same bytes.
struct SameBytesTests {
  @Test func whateverTheWorkersAndThePlace() throws {
    let here = try SmallSite(pages: 40)
    let there = try SmallSite(pages: 40)
    #expect(try here.build("--jobs", "1").status == 0)
    #expect(try there.build("--jobs", "8").status == 0)
    #expect(try here.site() == there.site())
    #expect(try here.site().count > 40)
  }

  @Test func theReportToo() throws {
    let sites = [try SmallSite(), try SmallSite()]
    for site in sites {
      for number in 0..<60 {
        try site.folder.write(
          "---\ntitle: Bad \(number)\nkined: x\n---\n\n[A](gone.md)\n", to: "content/bad-\(number).md")
      }
    }
    let reports = [try sites[0].build("--jobs", "1"), try sites[1].build("--jobs", "8")]
    #expect(reports[0].errors == reports[1].errors)
    #expect(reports[0].errors.contains("Nothing was published: 120 errors."))
  }
}
