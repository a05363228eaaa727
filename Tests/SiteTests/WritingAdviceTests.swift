import Diagnostics
import Site
import Testing
import Writing

@Suite("Advice on the words of a site")
struct WritingAdviceTests {
  private func outcome(_ pages: [String: String], isReview: Bool) async throws -> Build.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(
      "name: A\nbase-url: https://a.test/\ncontact: {email: a@a.example}\nnavigation: [index.md]\n",
      to: "content/site.yml")
    for (name, text) in pages {
      try folder.write("---\ntitle: \(name)\n---\n\n\(text)\n", to: "content/\(name)")
    }
    var options = Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public")
    options.isReview = isReview
    return await Build.run(options)
  }

  private static let page = "We utilise it.\n\n**Who we are**\n\nWe listen."

  @Test func aReviewReadsThePagesAndABuildDoesNot() async throws {
    let review = try await outcome(["index.md": Self.page], isReview: true)
    #expect(review.diagnostics.map(\.id) == ["plainer-word", "bold-heading"])
    #expect(review.diagnostics.map { $0.location?.line } == [5, 7])
    #expect(review.readings.map(\.file) == ["content/index.md"])
    let build = try await outcome(["index.md": Self.page], isReview: false)
    #expect(!build.diagnostics.contains { $0.id == "plainer-word" })
    #expect(build.readings.isEmpty)
    #expect(build.isPublished)
  }
}
