#include "FontExtent.h"

#include <GfxFont.h>

#include <algorithm>
#include <cmath>

namespace {

const FontExtent usual;

// Glyphs advance by about half an em on the average.
constexpr double averageAdvance = 0.5;

// The glyphs of a Type 3 font are small drawings in units of its own: its matrix and its box tell their size, and
// where the box is left empty, as some producers do, the advances do (ISO 32000-1, 9.6.5).
FontExtent ofDrawings(Gfx8BitFont *font) {
  const double unit = std::fabs(font->getFontMatrix()[3]);
  const double low = font->getFontBBox()[1] * unit, high = font->getFontBBox()[3] * unit;
  if (high - low > 0 && std::isfinite(high - low)) { return {high, std::min(low, 0.0)}; }
  double sum = 0;
  int count = 0;
  for (int code = 0; code < 256; ++code) {
    const double advance = std::fabs(font->getWidth(code));
    if (advance > 0 && std::isfinite(advance)) {
      sum += advance;
      ++count;
    }
  }
  const double em = count > 0 ? sum / count / averageAdvance : 1;
  return {usual.ascent * em, usual.descent * em};
}

} // namespace

FontExtent FontExtent::of(GfxFont *font) {
  if (!font) { return usual; }
  if (font->getType() == fontType3) { return ofDrawings(static_cast<Gfx8BitFont *>(font)); }
  const FontExtent told = {font->getAscent(), font->getDescent()};
  return told.ascent > told.descent ? told : usual;
}
