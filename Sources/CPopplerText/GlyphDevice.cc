#include "GlyphDevice.h"

#include <GfxFont.h>
#include <GfxState.h>

#include <algorithm>
#include <cmath>

#include "PackedColor.h"
#include "TextString.h"

namespace {

// Stands for characters that the font does not tell.
constexpr Unicode unreadable = 0xFFFD;

bool isScalar(Unicode value) { return value > 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF); }

bool isDigit(uint32_t scalar) { return scalar >= '0' && scalar <= '9'; }

// The rendering modes of ISO 32000-1, 9.3.6: 1 and 5 draw outlines alone, 3 and 7 nothing.
bool drawsOutlines(int mode) { return mode == 1 || mode == 5; }
bool drawsNothing(int mode) { return mode == 3 || mode == 7; }

} // namespace

GlyphDevice::GlyphDevice(float width, float height, bool takesPictures)
    : width(width), height(height), takesPictures(takesPictures) {}

GlyphDevice::Box GlyphDevice::united(const Box &one, const Box &other) {
  return {std::min(one.x0, other.x0), std::min(one.y0, other.y0), std::max(one.x1, other.x1),
      std::max(one.y1, other.y1)};
}

void GlyphDevice::beginString(GfxState *state, const GooString *) {
  take(state->getFont());
  const double size = state->getTransformedFontSize();
  ascent = extent.ascent * size;
  descent = extent.descent * size;

  // Where the top of an upright letter points: y goes down the page.
  double a, b, c, d;
  state->getFontTransMat(&a, &b, &c, &d);
  if (std::fabs(a * d) > std::fabs(b * c)) {
    direction = d < 0 ? PTRightwards : PTLeftwards;
  } else {
    direction = c > 0 ? PTDownwards : PTUpwards;
  }

  GfxRGB color;
  if (drawsOutlines(state->getRender())) {
    state->getStrokeRGB(&color);
  } else {
    state->getFillRGB(&color);
  }
  now.fontSize = std::isfinite(size) ? float(size) : 0;
  now.color = packed(color);
  now.hasInk = !drawsNothing(state->getRender());
  style = place(now);
  state->getClipBBox(&clip.x0, &clip.y0, &clip.x1, &clip.y1);
}

void GlyphDevice::take(const std::shared_ptr<GfxFont> &other) {
  // The font is held, so that no other one can come to stand at its address.
  if (other == font && !styles.empty()) { return; }
  font = other;
  extent = FontExtent::of(font.get());
  now.fontName = font && font->getName() ? *font->getName() : "";
}

uint32_t GlyphDevice::place(const Style &wanted) {
  if (style < styles.size() && styles[style] == wanted) { return style; }
  const auto found = std::find(styles.begin(), styles.end(), wanted);
  if (found != styles.end()) { return uint32_t(found - styles.begin()); }
  styles.push_back(wanted);
  return uint32_t(styles.size() - 1);
}

void GlyphDevice::drawChar(GfxState *state, double x, double y, double dx, double dy, double, double,
    CharCode code, int byteCount, const Unicode *text, int textLength) {
  // The advance without the spacing behind the glyph.
  double spacing = state->getCharSpace();
  if (byteCount == 1 && code == ' ') { spacing += state->getWordSpace(); }
  double spacingX, spacingY;
  state->textTransformDelta(spacing * state->getHorizScaling(), 0, &spacingX, &spacingY);

  double left, base, advanceX, advanceY;
  state->transform(x, y, &left, &base);
  state->transformDelta(dx - spacingX, dy - spacingY, &advanceX, &advanceY);

  Box box;
  switch (direction) {
  case PTRightwards: box = {left, base - ascent, left + advanceX, base - descent}; break;
  case PTLeftwards: box = {left + advanceX, base + descent, left, base + ascent}; break;
  case PTDownwards: box = {left + descent, base, left + ascent, base + advanceY}; break;
  case PTUpwards: box = {left - ascent, base + advanceY, left - descent, base}; break;
  }
  box = {std::min(box.x0, box.x1), std::min(box.y0, box.y1), std::max(box.x0, box.x1), std::max(box.y0, box.y1)};

  if (textLength > 0) {
    add(text, textLength, box);
  } else {
    add(&unreadable, 1, box);
  }
}

void GlyphDevice::add(const Unicode *text, int length, const Box &box) {
  // A glyph at no place, or off the page, cannot be seen by anybody, so it is no text of the page. This way round the
  // test is false for what is no number, too.
  const bool isOnPage = box.x1 >= 0 && box.x0 <= width && box.y1 >= 0 && box.y0 <= height && std::isfinite(float(box.x0))
      && std::isfinite(float(box.x1)) && std::isfinite(float(box.y0)) && std::isfinite(float(box.y1));
  if (!isOnPage) { return; }
  const bool isClippedAway = box.x0 > clip.x1 || box.x1 < clip.x0 || box.y0 > clip.y1 || box.y1 < clip.y0;
  // A ligature's letters share its cell evenly.
  const bool isUpright = direction == PTRightwards || direction == PTLeftwards;
  const double stepX = isUpright ? (box.x1 - box.x0) / length : 0;
  const double stepY = isUpright ? 0 : (box.y1 - box.y0) / length;
  const bool isBackwards = direction == PTLeftwards || direction == PTUpwards;
  for (int index = 0; index < length; ++index) {
    const int place = isBackwards ? length - 1 - index : index;
    PTGlyph glyph;
    glyph.x0 = float(box.x0 + stepX * place);
    glyph.y0 = float(box.y0 + stepY * place);
    glyph.x1 = isUpright ? float(box.x0 + stepX * (place + 1)) : float(box.x1);
    glyph.y1 = isUpright ? float(box.y1) : float(box.y0 + stepY * (place + 1));
    glyph.scalar = isScalar(text[index]) ? text[index] : unreadable;
    glyph.style = style;
    glyph.paintsBelow = uint32_t(paints.size());
    glyph.direction = uint8_t(direction);
    glyph.isClippedAway = isClippedAway;
    glyphs.push_back(glyph);
  }
}

void GlyphDevice::beginActualText(GfxState *, const GooString *text) {
  replacement = TextString::decoded(text->toStr());
  isReplacing = true;
  firstReplaced = glyphs.size();
}

void GlyphDevice::endActualText(GfxState *) {
  const bool wasReplacing = isReplacing;
  isReplacing = false;
  if (!wasReplacing || replacement.empty() || firstReplaced >= glyphs.size()) { return; }
  const auto first = glyphs.begin() + ptrdiff_t(firstReplaced);
  // Readers see the numbers that are drawn, whatever the file says that they stand for.
  if (std::any_of(first, glyphs.end(), [](const PTGlyph &glyph) { return isDigit(glyph.scalar); })) { return; }
  const PTGlyph kept = *first;
  Box box = {kept.x0, kept.y0, kept.x1, kept.y1};
  for (auto glyph = first; glyph != glyphs.end(); ++glyph) {
    box = united(box, {glyph->x0, glyph->y0, glyph->x1, glyph->y1});
  }
  glyphs.erase(first, glyphs.end());
  style = kept.style;
  add(replacement.data(), int(replacement.size()), box);
}
