#include "GlyphDevice.h"

#include <GfxFont.h>
#include <GfxState.h>

#include <algorithm>
#include <cmath>

#include "TextString.h"

namespace {

// Paints beyond this number are not taken down: drawings of maps have them by the hundred thousand.
constexpr size_t maximumPaints = 20000;

// Stands for characters that the font does not tell.
constexpr Unicode unreadable = 0xFFFD;

// A rectangle's sides may lean by so many points.
constexpr double straightness = 0.05;

// Paths of more parts are drawings.
constexpr int maximumRectangles = 64;

bool isScalar(Unicode value) { return value > 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF); }

bool isDigit(uint32_t scalar) { return scalar >= '0' && scalar <= '9'; }

uint32_t packed(const GfxRGB &color) {
  return uint32_t(colToByte(color.r)) << 16 | uint32_t(colToByte(color.g)) << 8 | colToByte(color.b);
}

// The rendering modes of ISO 32000-1, 9.3.6: 1 and 5 draw outlines alone, 3 and 7 nothing.
bool drawsOutlines(int mode) { return mode == 1 || mode == 5; }
bool drawsNothing(int mode) { return mode == 3 || mode == 7; }

} // namespace

GlyphDevice::GlyphDevice(float width, float height, bool takesPictures)
    : width(width), height(height), takesPictures(takesPictures) {}

bool GlyphDevice::contains(const Box &outer, const Box &inner) {
  return outer.x0 <= inner.x0 && outer.y0 <= inner.y0 && outer.x1 >= inner.x1 && outer.y1 >= inner.y1;
}

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

void GlyphDevice::addPaint(GfxState *state, Box box, PTPaintKind kind, uint32_t color) {
  Box limit;
  state->getClipBBox(&limit.x0, &limit.y0, &limit.x1, &limit.y1);
  box = {std::max(box.x0, limit.x0), std::max(box.y0, limit.y0), std::min(box.x1, limit.x1),
      std::min(box.y1, limit.y1)};
  if (!(box.x1 >= box.x0 && box.y1 >= box.y0) || paints.size() >= maximumPaints) { return; }
  paints.push_back({float(box.x0), float(box.y0), float(box.x1), float(box.y1), color, uint8_t(kind)});
}

void GlyphDevice::addFill(GfxState *state) {
  const GfxPath *path = state->getPath();
  const bool isEven = state->getFillColorSpace()->getMode() != csPattern && state->getFillOpacity() >= 1
      && state->getBlendMode() == gfxBlendNormal && !mayBeMasked;
  GfxRGB color;
  state->getFillRGB(&color);
  std::vector<Box> boxes;
  bool areRectangles = isEven && path->getNumSubpaths() <= maximumRectangles;
  for (int number = 0; number < path->getNumSubpaths(); ++number) {
    const GfxSubpath *part = path->getSubpath(number);
    const int count = part->getNumPoints();
    Box box = {HUGE_VAL, HUGE_VAL, -HUGE_VAL, -HUGE_VAL};
    areRectangles = areRectangles && (count == 4 || count == 5);
    double lastX = 0, lastY = 0;
    for (int index = 0; index < count; ++index) {
      double x, y;
      state->transform(part->getX(index), part->getY(index), &x, &y);
      box = {std::min(box.x0, x), std::min(box.y0, y), std::max(box.x1, x), std::max(box.y1, y)};
      const bool isStraight
          = index == 0 || std::fabs(x - lastX) <= straightness || std::fabs(y - lastY) <= straightness;
      areRectangles = areRectangles && isStraight && !part->getCurve(index);
      lastX = x;
      lastY = y;
    }
    // Two rectangles in one another may be a frame.
    for (const Box &other : boxes) { areRectangles = areRectangles && !contains(box, other) && !contains(other, box); }
    if (areRectangles || boxes.empty()) {
      boxes.push_back(box);
    } else {
      boxes.back() = united(boxes.back(), box);
    }
  }
  for (const Box &box : boxes) { addPaint(state, box, areRectangles ? PTRectangle : PTShape, packed(color)); }
}

void GlyphDevice::fill(GfxState *state) { addFill(state); }

void GlyphDevice::eoFill(GfxState *state) { addFill(state); }

bool GlyphDevice::addShading(GfxState *state) {
  // The path that it fills is the clip path by now.
  addPaint(state, {0, 0, width, height}, PTShape, 0);
  return true;
}

bool GlyphDevice::tilingPatternFill(GfxState *state, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int,
    int, int, double, double) {
  return addShading(state);
}

bool GlyphDevice::functionShadedFill(GfxState *state, GfxFunctionShading *) { return addShading(state); }

bool GlyphDevice::axialShadedFill(GfxState *state, GfxAxialShading *, double, double) { return addShading(state); }

bool GlyphDevice::radialShadedFill(GfxState *state, GfxRadialShading *, double, double) { return addShading(state); }

bool GlyphDevice::gouraudTriangleShadedFill(GfxState *state, GfxGouraudTriangleShading *) {
  return addShading(state);
}

bool GlyphDevice::patchMeshShadedFill(GfxState *state, GfxPatchMeshShading *) { return addShading(state); }

void GlyphDevice::setSoftMask(GfxState *, const double *, bool, Function *, GfxColor *) { mayBeMasked = true; }

void GlyphDevice::addPicture(GfxState *state, PTPaintKind kind) {
  // An image fills the unit square (ISO 32000-1, 8.9.5).
  Box box = {HUGE_VAL, HUGE_VAL, -HUGE_VAL, -HUGE_VAL};
  for (const auto &corner : {std::pair{0, 0}, {1, 0}, {0, 1}, {1, 1}}) {
    double x, y;
    state->transform(corner.first, corner.second, &x, &y);
    box = {std::min(box.x0, x), std::min(box.y0, y), std::max(box.x1, x), std::max(box.y1, y)};
  }
  const bool isOpaque
      = state->getFillOpacity() >= 1 && state->getBlendMode() == gfxBlendNormal && !mayBeMasked;
  addPaint(state, box, isOpaque ? kind : PTStencil, 0);
}

// The base class skips the bytes of an image that stands in the page's own stream.

void GlyphDevice::drawImageMask(GfxState *state, Object *ref, Stream *stream, int columns, int rows, bool invert,
    bool interpolate, bool isInline) {
  addPicture(state, PTStencil);
  OutputDev::drawImageMask(state, ref, stream, columns, rows, invert, interpolate, isInline);
}

void GlyphDevice::drawImage(GfxState *state, Object *ref, Stream *stream, int columns, int rows,
    GfxImageColorMap *colors, bool interpolate, const int *maskColors, bool isInline) {
  addPicture(state, maskColors ? PTStencil : PTPicture);
  OutputDev::drawImage(state, ref, stream, columns, rows, colors, interpolate, maskColors, isInline);
}

void GlyphDevice::drawMaskedImage(GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *,
    int, int, bool, bool) {
  addPicture(state, PTStencil);
}

void GlyphDevice::drawSoftMaskedImage(GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool,
    Stream *, int, int, GfxImageColorMap *, bool) {
  addPicture(state, PTStencil);
}
