// One layered drawing by Graphviz's `dot`, in memory: boxes of given sizes in, places and curves out.
//
// Graphviz keeps its state in globals, so that one caller at a time may use these functions. The boxes have no labels:
// no font is asked for, and no text reaches Graphviz.

#ifndef CANDOUR_DOT_LAYOUT_H
#define CANDOUR_DOT_LAYOUT_H

#include <stdio.h>

#pragma clang assume_nonnull begin

/// Takes what Graphviz would print, and prints nothing.
static inline int candour_ignore_message(char *_Nullable message) {
  (void)message;
  return 0;
}

/// The one context of the program, made at first use; NULL where Graphviz gives none.
static inline GVC_t *_Nullable candour_context(void) {
  static GVC_t *context;
  if (!context) {
    agseterrf(candour_ignore_message);
    context = gvContext();
  }
  return context;
}

static inline void candour_set_number(void *object, const char *name, double value) {
  char text[32];
  // Whole thousandths, so that no locale's decimal comma comes in.
  long thousandths = (long)(value * 1000 + 0.5);
  snprintf(text, sizeof text, "%ld.%03ld", thousandths / 1000, thousandths % 1000);
  agsafeset(object, (char *)name, text, "0");
}

static inline void candour_set(void *object, const char *name, const char *value) {
  agsafeset(object, (char *)name, (char *)value, "");
}

/// An empty drawing whose levels go from left to right, or from the top down. The gaps are in points.
static inline Agraph_t *_Nullable candour_new_drawing(int left_to_right, double box_gap, double level_gap) {
  Agraph_t *drawing = agopen((char *)"diagram", Agstrictdirected, NULL);
  if (!drawing) return NULL;
  candour_set(drawing, "rankdir", left_to_right ? "LR" : "TB");
  candour_set_number(drawing, "nodesep", box_gap / 72);
  candour_set_number(drawing, "ranksep", level_gap / 72);
  agattr(drawing, AGNODE, (char *)"label", (char *)"");
  agattr(drawing, AGNODE, (char *)"shape", (char *)"box");
  agattr(drawing, AGNODE, (char *)"fixedsize", (char *)"true");
  agattr(drawing, AGEDGE, (char *)"arrowhead", (char *)"none");
  return drawing;
}

/// Adds a box; `number` is its name. The sizes are in points.
static inline Agnode_t *_Nullable candour_add_box(Agraph_t *drawing, int number, double width, double height) {
  char name[16];
  snprintf(name, sizeof name, "%d", number);
  Agnode_t *box = agnode(drawing, name, 1);
  if (!box) return NULL;
  candour_set_number(box, "width", width / 72);
  candour_set_number(box, "height", height / 72);
  return box;
}

/// Adds an arrow. One that is not seen keeps its ends on different levels and pulls at nothing.
static inline Agedge_t *_Nullable candour_add_arrow(Agraph_t *drawing, Agnode_t *from, Agnode_t *to, int is_seen) {
  Agedge_t *arrow = agedge(drawing, from, to, NULL, 1);
  if (arrow && !is_seen) {
    candour_set(arrow, "style", "invis");
    agsafeset(arrow, (char *)"weight", (char *)"0", (char *)"1");
  }
  return arrow;
}

/// Adds a group whose boxes share one level.
static inline Agraph_t *_Nullable candour_add_level(Agraph_t *drawing, int number) {
  char name[16];
  snprintf(name, sizeof name, "level%d", number);
  Agraph_t *level = agsubg(drawing, name, 1);
  if (level) candour_set(level, "rank", "same");
  return level;
}

/// Puts a box into a group.
static inline void candour_put(Agnode_t *box, Agraph_t *level) { agsubnode(level, box, 1); }

/// Finds a place for everything; 0 where that went well.
static inline int candour_lay_out(Agraph_t *drawing) {
  GVC_t *context = candour_context();
  return context ? gvLayout(context, drawing, "dot") : -1;
}

/// Frees the drawing; `was_laid_out` says whether `candour_lay_out` was called and went well.
static inline void candour_free_drawing(Agraph_t *drawing, int was_laid_out) {
  if (was_laid_out) gvFreeLayout(candour_context(), drawing);
  agclose(drawing);
}

static inline double candour_width(Agraph_t *drawing) { return GD_bb(drawing).UR.x; }

static inline double candour_height(Agraph_t *drawing) { return GD_bb(drawing).UR.y; }

/// The middle of a box, in points from the left and from the bottom.
static inline pointf candour_middle(Agnode_t *box) { return ND_coord(box); }

/// How many points an arrow's curve has: one, and three for each Bézier piece; 0 where it has none.
static inline int candour_curve_count(Agedge_t *arrow) {
  splines *curve = ED_spl(arrow);
  return curve && curve->size == 1 ? curve->list[0].size : 0;
}

static inline pointf candour_curve_point(Agedge_t *arrow, int index) { return ED_spl(arrow)->list[0].list[index]; }

#pragma clang assume_nonnull end

#endif
