/// What browsers do with elements before any author speaks (HTML, section 15), as far as rules ask.
///
/// Areas of a map and titles of drawings are left out: browsers hide them, and screen readers read them.
enum UserAgentSheet {
  static let sheet = Stylesheet(Array(source.utf8))

  private static let source = """
    base, basefont, datalist, head, link, meta, noembed, noframes, param, rp, script, style, template,
    input[type=hidden], [hidden]:not([hidden=until-found]), dialog:not([open]), [popover] { display: none }
    embed[hidden] { display: inline }
    address, article, aside, blockquote, body, center, dd, details, dialog[open], dir, div, dl, dt, fieldset, figcaption,
    figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, html, legend, li, listing, main, menu, nav, ol,
    optgroup, option, p, plaintext, pre, search, section, summary, table, tbody, td, tfoot, th, thead, tr, ul, xmp,
    caption { display: block }
    button, input, select, textarea { display: inline-block }
    b, strong, th { font-weight: bolder }
    h1, h2, h3, h4, h5, h6 { font-weight: bold }
    h1 { font-size: 2em } h2 { font-size: 1.5em } h3 { font-size: 1.17em } h5 { font-size: .83em }
    h6 { font-size: .67em } small, sub, sup { font-size: smaller } big { font-size: larger }
    button, input, select, textarea { font-size: 13.333px; font-weight: 400; line-height: normal;
      letter-spacing: normal; word-spacing: normal; text-indent: 0; text-shadow: none; color: #000 }
    button, input[type=button], input[type=submit], input[type=reset] { background-color: #efefef }
    input, select, textarea { background-color: #fff }
    input[type=checkbox], input[type=radio], input[type=range], input[type=image], input[type=file]
    { background-color: transparent }
    code, kbd, samp, tt, pre { font-size: .8125em }
    pre, textarea, listing, xmp { white-space: pre } nobr { white-space: nowrap }
    a:any-link { color: #0000ee; text-decoration: underline }
    u, ins { text-decoration: underline } s, del, strike { text-decoration: line-through }
    mark { background-color: #ff0; color: #000 }
    dialog { background-color: #fff; color: #000; position: absolute }
    table { text-indent: 0 }
    center { text-align: center }
    """
}
