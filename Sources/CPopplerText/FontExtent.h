// How high and how low the glyphs of a font reach.
#pragma once

class GfxFont;

struct FontExtent {
  // In font sizes above the baseline; descents are negative. Those of usual fonts, for those that do not tell.
  double ascent = 0.95, descent = -0.35;

  static FontExtent of(GfxFont *font);
};
