// How high and how low the glyphs of a font reach.
#pragma once

class GfxFont;

struct FontExtent {
  // In font sizes above the baseline; descents are negative.
  double ascent, descent;

  static FontExtent of(GfxFont *font);
};
