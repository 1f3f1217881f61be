// What Swift needs of poppler-glib, and nothing else. Each inline function says why it exists.
#ifndef EOB_CPOPPLER_SHIM_H
#define EOB_CPOPPLER_SHIM_H

#include <glib-object.h>
#include <poppler.h>

// POPPLER_ERROR is a macro that calls a function; Swift imports no such macros.
static inline GQuark cpoppler_error_domain(void) { return POPPLER_ERROR; }

#endif
