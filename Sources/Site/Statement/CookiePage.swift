import Content
import Markup

/// What the site stores on a reader’s device. Candour stores nothing, and its pages may run no script that does.
struct CookiePage {
  let plan: SitePlan
  let words: Words

  func write(to writer: inout MarkupWriter) {
    let cookies = plan.source.settings.cookies
    guard !cookies.isEmpty else {
      writer.paragraph(.noCookies, words)
      writer.paragraph(.noTracking, words)
      return
    }
    writer.paragraph(.cookiesOfServer, words)
    write(cookies, to: &writer)
  }

  private func write(_ cookies: [Cookie], to writer: inout MarkupWriter) {
    writer.raw(
      "<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"cookies\" tabindex=\"0\"><table>\n")
    writer.raw("<caption id=\"cookies\">")
    words.write(.cookieTable, to: &writer)
    writer.raw("</caption>\n<thead><tr>")
    for title: Word in [.cookieName, .cookiePurpose, .cookieExpires] {
      writer.raw("<th scope=\"col\">")
      words.write(title, to: &writer)
      writer.raw("</th>")
    }
    writer.raw("</tr></thead>\n<tbody>\n")
    for cookie in cookies {
      writer.raw("<tr>")
      writer.element("th", ["scope": "row"], text: cookie.name)
      for text in [cookie.purpose, cookie.expires] {
        writer.element("td") { words.inWordsOfSite(to: &$0) { $0.text(text) } }
      }
      writer.raw("</tr>\n")
    }
    writer.raw("</tbody></table></div>\n")
  }
}
