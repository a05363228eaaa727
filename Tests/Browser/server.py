"""Serves a folder on this machine under a sub-path, the way GitHub Pages does."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Handler(SimpleHTTPRequestHandler):
    """Knows nothing outside the sub-path, and answers what is missing with the site's own page."""

    base_path = "/"

    def translate_path(self, path: str) -> str:
        inside = path.startswith(self.base_path)
        return super().translate_path(path.removeprefix(self.base_path.rstrip("/")) if inside else "/no such file")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html")
        if code != 404 or not page.exists():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        pass


def serve(folder: Path, base_path: str) -> tuple[ThreadingHTTPServer, str]:
    """Starts serving on a free port and returns the server and the site's address."""
    handler = type("SiteHandler", (Handler,), {"base_path": base_path})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}{base_path}"
