// What Swift needs of cairo's PDF surface, and nothing else.
#ifndef EOB_CCAIRO_SHIM_H
#define EOB_CCAIRO_SHIM_H

#include <cairo-pdf.h>
#include <cairo.h>

#endif
