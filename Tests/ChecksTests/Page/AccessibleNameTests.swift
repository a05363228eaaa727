import Testing

@testable import Checks

/// Names worked out by hand from the Accessible Name and Description Computation 1.2.
@Suite struct AccessibleNameTests {
  @Test(arguments: [
    ("<b id=\"x\" aria-label=\" Our  plan \">No</b>", "Our plan"),
    (
      "<b id=\"x\" aria-labelledby=\"a x b\" aria-label=\"for\">No</b><i id=\"a\">Plan</i><i id=\"b\" hidden>you</i>",
      "Plan for you"
    ),
    ("<b id=\"x\" aria-labelledby=\"a\" aria-label=\"Plan\">No</b><i id=\"a\"></i>", "Plan"),
    (
      "<b id=\"x\" aria-labelledby=\"a\">No</b><i id=\"a\" aria-labelledby=\"b\">Plan</i><i id=\"b\">no</i>",
      "Plan"
    ),
    ("<b id=\"x\" aria-labelledby=\"a\">No</b><i id=\"a\">Our <u hidden>old</u> plan</i>", "Our plan"),
    (
      "<b id=\"x\" aria-labelledby=\"a\">No</b><i id=\"a\" hidden>Our <u hidden>old</u> plan</i>",
      "Our old plan"
    ),
  ])
  func takesWhatAttributesSayFirst(html: String, name: String) throws {
    #expect(try self.name(html) == name)
  }

  @Test(arguments: [
    ("<img id=\"x\" alt=\"A map\" title=\"No\">", "A map"),
    ("<img id=\"x\" title=\"A map\">", "A map"),
    ("<input id=\"x\" type=\"submit\">", "Submit"),
    ("<input id=\"x\" type=\"reset\" value=\"Start again\">", "Start again"),
    ("<input id=\"x\" type=\"image\" alt=\"Search\">", "Search"),
    ("<label>Age <input id=\"x\" value=\"7\"> in years</label>", "Age in years"),
    (
      "<label for=\"x\">Age</label><label for=\"x\">in years</label><input id=\"x\" placeholder=\"7\">",
      "Age in years"
    ),
    ("<label>Age <b role=\"textbox\" id=\"x\"></b></label>", ""),
    ("<input id=\"x\" placeholder=\"Postcode\">", "Postcode"),
    ("<select id=\"x\" title=\"Year\"><option>2025</option></select>", "Year"),
    ("<fieldset id=\"x\"><legend>You</legend></fieldset>", "You"),
    ("<table id=\"x\"><caption>Rates</caption><tr><td>3</td></tr></table>", "Rates"),
    ("<figure id=\"x\"><p>3</p><figcaption>Rates</figcaption></figure>", "Rates"),
    ("<svg id=\"x\" role=\"img\"><title>Rates</title><text>3</text></svg>", "Rates"),
    ("<iframe id=\"x\" name=\"no\" title=\"A map\"></iframe>", "A map"),
  ])
  func readsTheElementsOwnMarkup(html: String, name: String) throws {
    #expect(try self.name(html) == name)
  }

  @Test(arguments: [
    ("<a id=\"x\" href=\"/\">Our <img alt=\"big\"> <b>pl</b>an</a>", "Our big plan"),
    ("<a id=\"x\" href=\"/\"><h2>Our</h2><p>plan</p></a>", "Our plan"),
    ("<a id=\"x\" href=\"/\"><b>Our</b> <b>plan</b><br>now</a>", "Our plan now"),
    ("<a id=\"x\" href=\"/\">Our <b aria-hidden=\"true\">old</b><b hidden>odd</b> plan</a>", "Our plan"),
    ("<a id=\"x\" href=\"/\">Our <svg><title>big</title><desc>no</desc></svg> plan</a>", "Our big plan"),
    ("<a id=\"x\" href=\"/\" title=\"Our plan\"><i></i></a>", "Our plan"),
    ("<a id=\"x\" href=\"/\">Our <i title=\"plan\"></i></a>", "Our plan"),
    ("<h2 id=\"x\">Beep every <input value=\"5\"> minutes</h2>", "Beep every 5 minutes"),
    (
      "<h2 id=\"x\">Beep <select><option>often</option><option selected>now</option></select></h2>",
      "Beep now"
    ),
    ("<h2 id=\"x\">At <b role=\"slider\" aria-valuenow=\"4\" aria-valuetext=\"four\">no</b></h2>", "At four"),
    ("<p id=\"x\">Prose is no name</p>", ""),
  ])
  func readsWhatIsInside(html: String, name: String) throws {
    #expect(try self.name(html) == name)
  }

  @Test func keepsALongNameWhole() throws {
    let title = String(repeating: "What we did and what changed. ", count: 8)
    #expect(try name("<h2 id=\"x\">\(title)</h2>") == title.trimmingSpaces)
  }

  @Test func describes() throws {
    let parsed = try parse(
      "<a id=\"x\" href=\"/\" aria-describedby=\"a\">Plan</a><b id=\"a\" hidden>Of 2026</b>")
    let link = parsed.element(id: "x")
    let description = link.map { parsed.description(of: $0) }
    #expect(description == "Of 2026")
  }

  private func name(_ html: String) throws -> String {
    let parsed = try parse(page(html))
    guard let node = parsed.element(id: "x") else { return "no element" }
    return parsed.name(of: node)
  }
}
