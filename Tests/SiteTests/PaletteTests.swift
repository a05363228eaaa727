import Checks
import Content
import Diagnostics
import Foundation
import Testing

@testable import Site

/// The colours of a unit, and those that are made from them.
struct PaletteTests {
  private func problems(_ colours: String) async throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      name: A
      base-url: https://a.test/
      contact: {email: a@a.example}
      navigation: [index.md]
      colours: {\(colours)}
      """, to: "content/site.yml")
    try folder.write("---\ntitle: Home\n---\n\nText.\n", to: "content/index.md")
    var options = Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public")
    options.templates = [Fixtures.standardTemplates]
    return await Build.run(options).diagnostics
  }

  /// Teal, plum, forest, brick, grey, and brands of several kinds: any highlight, any dark accent and ink.
  @Test(arguments: [
    "accent: \"#00625F\", highlight: \"#FFD400\", ink: \"#0D2B2A\"",
    "accent: \"#6A1B6E\", highlight: \"#2FB67C\", ink: \"#22112B\"",
    "accent: \"#1D6B2F\", highlight: \"#E4007C\", ink: \"#14231A\"",
    "accent: \"#A3290F\", highlight: \"#000000\", ink: \"#000000\"",
    "accent: \"#555555\", highlight: \"#FFFFFF\", ink: \"#333333\"",
    "highlight: \"#00FF00\"", "ink: \"#3B0000\"", "accent: \"#0000EE\"",
  ])
  func aPaletteOfDarkColoursNeedsNothingMore(_ colours: String) async throws {
    #expect(try await problems(colours) == [])
  }

  /// However hopeless the colour, the one that is offered in its place is taken, and its hue is kept.
  @Test(arguments: [
    ("accent", "#FFFFFF"), ("accent", "#FFE600"), ("accent", "#7FB2E5"), ("accent", "#888888"),
    ("accent-dark", "#000000"), ("accent-dark", "#12436D"), ("ink", "#FFFF00"), ("ink", "#EEEEEE"),
    ("ink", "#8899AA"),
  ])
  func theColourThatIsOfferedPasses(_ key: String, _ colour: String) async throws {
    let found = try await problems("\(key): \"\(colour)\"").filter { $0.id == "contrast" }
    #expect(found.count == 1)
    let help = try #require(found.first?.help)
    #expect(found.first?.message.hasPrefix("“\(key)” is \(colour).") == true)
    #expect(found.first?.location?.line == 5)
    let offered = try #require(help.firstMatch(of: /"(#[0-9a-f]{6})"/).map { String($0.output.1) })
    #expect(try await problems("\(key): \"\(offered)\"") == [])
  }

  @Test func whatIsWrongIsSaidWithTheNumbers() async throws {
    let found = try #require(try await problems("accent: \"#7FB2E5\"").first { $0.id == "contrast" })
    #expect(
      found.message
        == "“accent” is #7FB2E5. As a link on a note on support, when the page is light (#e8f3ef), its contrast is "
        + "1.9 to 1: many people could not read it.")
    #expect(found.help.hasPrefix("The least is 4.5 to 1. The nearest colour that passes is \"#"))
    #expect(found.help.hasSuffix("write that, or one that is darker."))
  }

  /// Values from the CSS Color 4 specification’s own conversions: red is oklch(0.628 0.2577 29.23deg).
  @Test func colourSpaceAgreesWithTheSpecification() throws {
    let red = try #require(Colour(hex: "#ff0000"))
    #expect(abs(red.lightness - 0.62796) < 0.0005)
    #expect(abs(red.chroma - 0.25768) < 0.0005)
    #expect(abs(red.hue * 180 / .pi - 29.234) < 0.05)
    for hex in ["#000000", "#ffffff", "#12436d", "#f2a33a", "#808080", "#ff00ff"] {
      #expect(Colour(hex: hex)?.hex == hex)
    }
    #expect(Colour(hex: "red") == nil && Colour(hex: "#12") == nil)
  }

  @Test func aColourNoScreenCanShowIsMadeWeaker() throws {
    var green = try #require(Colour(hex: "#00ff00"))
    green.lightness = 0.5
    let shown = try #require(Colour(hex: green.hex))
    #expect(abs(shown.lightness - 0.5) < 0.02 && shown.chroma < 0.2)
  }

  @Test func chartColoursOfATemplateAreProvedToo() async throws {
    let pale =
      ":root {\n  --series-1: #eeeeee;\n}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n--series-1: #222222;\n}\n}\n"
    let charts = ChartColours(styles: [pale])
    #expect(charts.light == [.init(name: "series-1", value: "#eeeeee")])
    #expect(charts.dark == [.init(name: "series-1", value: "#222222")])
    let settings = try await settings()
    let found = PaletteCheck.problems(of: settings, charts: charts).all.map(\.message)
    #expect(found.count == 2 && found.allSatisfy { $0.hasPrefix("The chart colour --series-1") })
  }

  /// A template may be written in any way that CSS allows.
  @Test(arguments: [
    ":root{--series-1:#eee;--series-2:#12436d}", ":root { --series-1: #EEEEEE }",
    "@media (min-width: 40em){:root{--series-2:#12436d;--series-1:#eee}}", ".a{--series-1: var(--surface-2)}",
    "/* } */ :root{\n--series-1\n:\n#eee\n!important;}",
  ])
  func everyWayToWriteAColourIsProved(style: String) async throws {
    let found = PaletteCheck.problems(of: try await settings(), charts: ChartColours(styles: [style])).all
    #expect(found.count == 1 && found.allSatisfy { $0.message.contains("--series-1") }, "\(found)")
  }

  @Test(arguments: ["rgb(1 2 3)", "white", "#12345678", "var(--mine, #000000)"])
  func aColourThatCannotBeProvedIsRefused(colour: String) async throws {
    let charts = ChartColours(styles: [":root{--signal: \(colour); --series-gap: 4px}"])
    let found = PaletteCheck.problems(of: try await settings(), charts: charts).all
    #expect(found.map(\.message).map { $0.hasPrefix("The chart colour --signal is “\(colour)”.") } == [true])
  }

  @Test func theStandardChartsAreFound() throws {
    let folder = "\(Fixtures.project)/templates/css"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let charts = ChartColours(
      styles: try files.map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) })
    let series = (1...6).flatMap { ["series-\($0)", "series-text-\($0)"] }
    #expect(Set(charts.light.map(\.name)).isSuperset(of: series))
    #expect(Set(charts.dark.map(\.name)).isSuperset(of: series))
  }

  private func settings() async throws -> SiteSettings {
    let folder = try TemporaryFolder()
    try folder.write("name: A\n", to: "content/site.yml")
    return await ContentLoader.load(root: "\(folder.path)/content", display: "content", jobs: 1).source
      .settings
  }
}
