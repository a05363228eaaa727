// A parse that hostile input can neither crash, hang nor starve.
//
// Gumbo frees its tree by recursion, checks no allocation, and takes quadratic time and memory on some inputs. So the
// whole parse lives in one arena: freeing it walks a short list of blocks, however deep the tree, and when the arena
// or its time is spent, or one of gumbo's assertions fails, the parse is abandoned with a jump past gumbo's own frames.

#ifndef CANDOUR_BOUNDED_PARSE_H
#define CANDOUR_BOUNDED_PARSE_H

#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct CandourBlock {
  struct CandourBlock *next;
} CandourBlock;

/// Everything one parse allocates, and the bounds it must keep.
typedef struct {
  CandourBlock *blocks;
  char *free;
  size_t left;
  size_t budget;
  unsigned calls;
  double deadline;
  const GumboOutput *output;
  jmp_buf escape;
} CandourParse;

/// The parse this thread is in.
static inline CandourParse **candour_current(void) {
  static _Thread_local CandourParse *current;
  return &current;
}

/// What the program did on SIGABRT before.
static inline struct sigaction *candour_earlier_action(void) {
  static struct sigaction earlier;
  return &earlier;
}

/// Abandons the parse this thread is in; where it is in none, the signal is somebody else's and takes its course.
static inline void candour_on_abort(int signal) {
  CandourParse *parse = *candour_current();
  if (parse) longjmp(parse->escape, 1);
  sigaction(signal, candour_earlier_action(), NULL);
  raise(signal);
}

/// Makes a failed assertion of gumbo give up the page and not the program; to be called once.
///
/// Debian's gumbo keeps its assertions, and some broken HTML fails them. The signal comes from `abort`, on the thread
/// that parses, so that jumping out of it is safe.
static inline void candour_outlive_failed_assertions(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = candour_on_abort;
  action.sa_flags = SA_NODEFER;
  sigaction(SIGABRT, &action, candour_earlier_action());
}

static inline double candour_cpu_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static inline void candour_add_block(CandourParse *parse, size_t size) {
  if (size > parse->budget) longjmp(parse->escape, 1);
  CandourBlock *block = (CandourBlock *)malloc(sizeof(CandourBlock) + 8 + size);
  if (!block) longjmp(parse->escape, 1);
  parse->budget -= size;
  block->next = parse->blocks;
  parse->blocks = block;
  parse->free = (char *)block + sizeof(CandourBlock) + 8;
  parse->left = size;
}

static inline void *candour_allocate(void *userdata, size_t size) {
  CandourParse *parse = (CandourParse *)userdata;
  size = (size + 15) & ~(size_t)15;
  if ((++parse->calls & 1023) == 0 && candour_cpu_seconds() > parse->deadline) longjmp(parse->escape, 1);
  if (size > parse->left) candour_add_block(parse, size > 65536 ? size : 262144);
  void *result = parse->free;
  parse->free += size;
  parse->left -= size;
  return result;
}

static inline void candour_deallocate(void *userdata, void *pointer) {
  (void)userdata;
  (void)pointer;
}

/// Frees the tree and all its text.
static inline void candour_free(CandourParse *_Nullable parse) {
  if (!parse) return;
  for (CandourBlock *block = parse->blocks; block;) {
    CandourBlock *next = block->next;
    free(block);
    block = next;
  }
  free(parse);
}

/// Parses `length` bytes, of which it keeps its own copy; NULL where `budget` bytes of memory or `seconds` of
/// processor time were not enough.
static __attribute__((noinline, unused)) CandourParse *_Nullable candour_parse(
    const char *_Nullable html, size_t length, size_t budget, double seconds) {
  CandourParse *volatile parse = (CandourParse *)calloc(1, sizeof(CandourParse));
  if (!parse) return NULL;
  parse->budget = budget;
  parse->deadline = candour_cpu_seconds() + seconds;
  if (setjmp(parse->escape)) {
    *candour_current() = NULL;
    candour_free(parse);
    return NULL;
  }
  *candour_current() = parse;
  char *copy = (char *)candour_allocate(parse, length + 1);
  if (length) memcpy(copy, html, length);
  copy[length] = 0;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = candour_allocate;
  options.deallocator = candour_deallocate;
  options.userdata = parse;
  options.tab_stop = 1;
  options.max_errors = 0;
  parse->output = gumbo_parse_with_options(&options, copy, length);
  *candour_current() = NULL;
  return parse;
}

/// The place of `byte` at or after `from`, or `length` where there is none.
static inline size_t candour_find(const unsigned char *_Nonnull bytes, size_t from, size_t length, unsigned char byte) {
  if (from >= length) return length;
  const void *found = memchr(bytes + from, byte, length - from);
  return found ? (size_t)((const unsigned char *)found - bytes) : length;
}

/// The bytes of a text up to the NUL that ends it.
static inline size_t candour_length(const char *_Nonnull text) { return strlen(text); }

static inline const GumboNode *_Nonnull candour_document(const CandourParse *_Nonnull parse) { return parse->output->document; }

static inline const GumboElement *_Nonnull candour_element(const GumboNode *_Nonnull node) { return &node->v.element; }

static inline const GumboText *_Nonnull candour_text(const GumboNode *_Nonnull node) { return &node->v.text; }

/// The children of a document, an element or a template; NULL for text and comments.
static inline const GumboVector *_Nullable candour_children(const GumboNode *_Nonnull node) {
  switch (node->type) {
    case GUMBO_NODE_DOCUMENT: return &node->v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: return &node->v.element.children;
    default: return NULL;
  }
}

#endif
