// The floor: what libcmark-gfm alone costs. Reads every Markdown file below a folder, turns it into HTML and writes it
// to another folder. No layouts, no links, no checks: no generator built on this library can be faster.

#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *output;
static long written = 0;

static void fail(const char *what, const char *path) {
  fprintf(stderr, "floor: cannot %s %s\n", what, path);
  exit(1);
}

static char *read_file(const char *path, size_t size) {
  FILE *file = fopen(path, "rb");
  char *text = malloc(size + 1);
  if (!file || !text || fread(text, 1, size, file) != size) fail("read", path);
  fclose(file);
  text[size] = 0;
  return text;
}

static void write_html(const char *html) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%ld.html", output, written++);
  FILE *file = fopen(path, "wb");
  if (!file || fputs(html, file) < 0 || fclose(file) != 0) fail("write", path);
}

static int convert(const char *path, const struct stat *info, int kind, struct FTW *place) {
  (void)place;
  size_t length = strlen(path);
  if (kind != FTW_F || length < 3 || strcmp(path + length - 3, ".md") != 0) return 0;
  char *text = read_file(path, (size_t)info->st_size);
  const char *end = strncmp(text, "---\n", 4) == 0 ? strstr(text + 4, "\n---\n") : NULL;
  const char *body = end ? end + 5 : text;

  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  const char *names[] = {"table", "strikethrough", "autolink", "tasklist"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[i]));
  cmark_parser_feed(parser, body, strlen(body));
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
  write_html(html);

  free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
  free(text);
  return 0;
}

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: floor CONTENT OUTPUT\n");
    return 64;
  }
  cmark_gfm_core_extensions_ensure_registered();
  output = arguments[2];
  return nftw(arguments[1], convert, 32, FTW_PHYS) == 0 ? 0 : 1;
}
