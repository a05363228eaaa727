#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
#include "dot_layout.h"
