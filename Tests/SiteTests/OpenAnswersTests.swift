import Configuration
import Markup
import Survey
import Testing

@testable import Site

@Suite("What people said in their own words, on the page")
struct OpenAnswersTests {
  private func html(of question: String) throws -> String {
    let yaml = """
      title: S
      purpose: P
      population: Everyone
      mode: Online
      sample: Random
      self-selected: false
      fieldwork: {from: 2025-01, to: 2025-02}
      status: illustrative
      disclosure: {threshold: 5, reason: R.}
      questions:
        - {id: q, topic: T, name: Safer, wording: W?, options: [Lights, Buses], \(question)}
      """
    let (wave, _) = Wave.read(try ConfigurationParser.parse(yaml, file: "survey.yml").get())
    var writer = MarkupWriter()
    OpenAnswers(try #require(wave?.question("q"))).write(to: &writer)
    return writer.string
  }

  @Test("A quotation stands in a figure, with who said it, and who has checked it")
  func quotation() throws {
    let html = try html(
      of: """
        type: open, coded-by: Two of us, quotations: [
          {text: "Lamps <b>now</b>", who: A woman aged 25 to 34, consented: true, reviewed-by: Data lead},
          {text: Secret, who: A man, consented: false, reviewed-by: Data lead}]
        """)
    #expect(
      html == """
        <p class="open-coding">People answered in their own words, and could raise several things. Who put what they wrote into themes, and how: Two of us.</p>
        <h3>In people’s own words<span class="visually-hidden">: Safer</span></h3>
        <figure class="quote"><blockquote>
        <p>Lamps &lt;b&gt;now&lt;/b&gt;</p></blockquote><figcaption>A woman aged 25 to 34</figcaption></figure>
        <p class="open-review">Everybody quoted here agreed to it. The words were checked, so that nobody can be \
        recognised. Checked by: Data lead.</p>

        """)
  }

  @Test("Without quotations there is no heading, and other questions have neither")
  func nothing() throws {
    #expect(
      try html(of: "type: open")
        == "<p class=\"open-coding\">People answered in their own words, and could raise several things.</p>\n"
    )
    #expect(try html(of: "type: multiple") == "")
  }
}
