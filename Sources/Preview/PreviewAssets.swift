/// What the preview adds to the pages it shows. None of it is ever published.
enum PreviewAssets {
  /// The folder all of it is in: no page of a site has a name that starts with a full stop.
  static let folder = "/.candour/"

  /// The file called `name`; `version` is what the preview shows now.
  static func reply(_ name: String, version: String) -> Reply? {
    switch name {
    case "version": .text(version)
    case "reload.js": Reply(type: "text/javascript; charset=utf-8", body: Array(script.utf8))
    case "preview.css": Reply(type: "text/css; charset=utf-8", body: Array(style.utf8))
    default: nil
    }
  }

  /// Asks for the version now and then while the page is looked at, and reloads the page when it is another one.
  private static let script = """
    // Part of the preview only. The published site has no scripts.
    (() => {
      const shown = document.currentScript.dataset.version;
      const look = async () => {
        if (document.hidden) return;
        try {
          const answer = await fetch("/.candour/version", { cache: "no-store" });
          if (answer.ok && (await answer.text()) !== shown) location.reload();
        } catch {
          // The preview has been stopped; it may come back.
        }
      };
      setInterval(look, 700);
      document.addEventListener("visibilitychange", look);
    })();

    """

  private static let style = """
    .candour-note { margin: 0; padding: 0.75rem 1rem; background: #ffc93c; color: #16202b; font: 1rem/1.5 sans-serif; }
    .candour-note p { margin: 0; max-width: 60rem; }
    .candour-page { margin: 0; background: #fff; color: #1a2129; font: 1.125rem/1.6 sans-serif; }
    .candour-page main { max-width: 50rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
    .candour-page h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.2; }
    .candour-page h2 { margin: 0 0 0.5rem; font-size: 1.25rem; line-height: 1.35; }
    .candour-page ol { margin: 2rem 0; padding: 0; list-style: none; }
    .candour-page li { margin: 0 0 1.5rem; padding: 1rem 1.25rem; border-left: 0.375rem solid #8f2d14; background: #f5f2ec; }
    .candour-page li.warning { border-color: #75706a; }
    .candour-page p { margin: 0 0 0.5rem; }
    .candour-page pre { margin: 0.75rem 0; padding: 0.75rem; background: #fff; border: 1px solid #75706a; white-space: pre-wrap; overflow-wrap: anywhere; }
    .candour-page code { font: 1rem/1.5 monospace; overflow-wrap: anywhere; }
    .candour-page a { color: #12436d; }
    .candour-page a:focus-visible { outline: 3px solid #16202b; background: #ffc93c; color: #16202b; }
    @media (prefers-color-scheme: dark) {
      .candour-page { background: #12181d; color: #eceae5; }
      .candour-page li { background: #1d2329; border-color: #ffb39c; }
      .candour-page pre { background: #12181d; }
      .candour-page a { color: #8ec1f0; }
    }

    """
}
