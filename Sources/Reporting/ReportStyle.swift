/// The look of the report as a page: one column, light and dark, and paper.
enum ReportStyle {
  static let css: StaticString = """
    :root { color-scheme: light dark; --text: #1a2129; --muted: #4a525b; --surface: #fff; --surface-2: #f5f2ec;
      --line: #d8d2c6; --accent: #12436d; --law: #8f2d14; --practice: #6b4a00; --person: #12436d; --ink: #16202b;
      --on-ink: #fff; --halo: #ffc93c; }
    @media (prefers-color-scheme: dark) { :root { --text: #eceae5; --muted: #b9bdc2; --surface: #12181d;
      --surface-2: #1d2329; --line: #3a424b; --accent: #8ec1f0; --law: #ffb39c; --practice: #f2c76b;
      --person: #8ec1f0; --ink: #0b0e12; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--surface); color: var(--text); overflow-wrap: break-word;
      font: 1.0625rem/1.6 "Seravek", "Segoe UI", -apple-system, "Roboto", "Noto Sans", "Liberation Sans", Arial,
      sans-serif; }
    a { color: var(--accent); text-underline-offset: .15em; }
    a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--ink);
      outline-offset: 2px; box-shadow: 0 0 0 6px var(--halo); border-radius: 2px; }
    .skip { position: absolute; left: -99rem; background: var(--surface); padding: .5rem 1rem; z-index: 1; }
    .skip:focus { left: 1rem; top: 1rem; }
    .wrap { max-width: 56rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2rem); }
    header { background: var(--ink); color: var(--on-ink); border-bottom: 6px solid var(--halo); }
    header .wrap { padding-top: 2rem; padding-bottom: 2rem; }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
    h1, h2 { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Serif", "Liberation Serif",
      serif; }
    h1 { font-size: clamp(1.9rem, 1.5rem + 1.9vw, 2.75rem); margin: 0; }
    header p { margin: .75rem 0 0; font-size: 1.1875rem; max-width: 40rem; }
    h2 { font-size: clamp(1.5rem, 1.36rem + .7vw, 1.875rem); margin: 3rem 0 .5rem; padding-top: .75rem;
      border-top: 4px solid currentColor; }
    .law h2 { color: var(--law); } .practice h2 { color: var(--practice); } .person h2 { color: var(--person); }
    h3 { font-size: 1.25rem; margin: 2rem 0 .25rem; }
    .sums { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 1rem;
      list-style: none; margin: 2rem 0 0; padding: 0; }
    .sums a { display: block; height: 100%; padding: 1rem; background: var(--surface-2); text-decoration: none;
      border-left: 6px solid currentColor; }
    .sums a:hover { text-decoration: underline; }
    .sums b { display: block; font-size: 2rem; line-height: 1.1; font-variant-numeric: lining-nums; }
    .sums .law a { color: var(--law); } .sums .practice a { color: var(--practice); }
    .refs, .where { color: var(--muted); font-size: .9375rem; margin: .25rem 0; }
    .found { list-style: none; margin: .75rem 0 0; padding: 0; }
    .found > li { padding: .875rem 0; border-top: 1px solid var(--line); }
    .found p { margin: 0 0 .375rem; max-width: 44rem; }
    .mend { padding-left: .875rem; border-left: 3px solid var(--line); }
    code { font: .875em/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; }
    .tag { display: block; margin: .375rem 0; padding: .5rem .75rem; background: var(--surface-2); white-space: pre-wrap;
      overflow-wrap: anywhere; }
    summary { cursor: pointer; padding: .25rem 0; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .9375rem; font-variant-numeric: tabular-nums; }
    caption { text-align: left; color: var(--muted); padding-bottom: .5rem; }
    th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; text-align: left; }
    td.n, th.n { text-align: right; }
    footer { margin-top: 4rem; padding: 1.5rem 0 3rem; border-top: 1px solid var(--line); color: var(--muted); }
    @media print { :root { --text: #000; --surface: #fff; --surface-2: #f4f4f4; --muted: #333; --line: #bbb; }
      header { background: none; color: #000; } .skip { display: none; } a { color: inherit; }
      .refs a::after { content: " <" attr(href) ">"; overflow-wrap: anywhere; }
      h2, h3 { break-after: avoid; } .found > li { break-inside: avoid; } }
    @media (forced-colors: active) { .sums a, .tag { border: 1px solid; } }
    """
}
