// What is painted besides text: where, and whether it hides what lies below it.

#include <GfxState.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "GlyphDevice.h"
#include "PackedColor.h"

namespace {

// Paints beyond this number are not taken down: drawings of maps have them by the hundred thousand.
constexpr size_t maximumPaints = 20000;

// A rectangle's sides may lean by so many points.
constexpr double straightness = 0.05;

// Paths of more parts are drawings.
constexpr int maximumRectangles = 64;

// Where shadings are looked at, as shares of their domain; they go evenly from one colour to the next.
constexpr double samples[] = {0, 0.25, 0.5, 0.75, 1};

// The lightest of some colours.
struct Lightest {
  explicit Lightest(GfxColorSpace *space) : space(space) {}

  void add(const GfxColor &sample) {
    GfxRGB rgb;
    space->getRGB(&sample, &rgb);
    const long sum = long(rgb.r) + rgb.g + rgb.b;
    if (sum < lightness) { return; }
    lightness = sum;
    color = packed(rgb);
  }

  uint32_t color = 0;

private:
  GfxColorSpace *space;
  long lightness = 0;
};

uint32_t lightestOf(GfxUnivariateShading *shading, double low, double high) {
  Lightest lightest(shading->getColorSpace());
  for (const double share : samples) {
    GfxColor color;
    shading->getColor(low + (high - low) * share, &color);
    lightest.add(color);
  }
  return lightest.color;
}

} // namespace

bool GlyphDevice::contains(const Box &outer, const Box &inner) {
  return outer.x0 <= inner.x0 && outer.y0 <= inner.y0 && outer.x1 >= inner.x1 && outer.y1 >= inner.y1;
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
  const bool isOneForm = isEven && path->getNumSubpaths() == 1;
  const PTPaintKind kind = areRectangles ? PTRectangle : isOneForm ? PTForm : PTShape;
  for (const Box &box : boxes) { addPaint(state, box, kind, packed(color)); }
}

void GlyphDevice::fill(GfxState *state) { addFill(state); }

void GlyphDevice::eoFill(GfxState *state) { addFill(state); }

void GlyphDevice::addShading(GfxState *state, PTPaintKind kind, uint32_t color) {
  // The path that it fills is the clip path by now.
  addPaint(state, {0, 0, width, height}, kind, color);
}

bool GlyphDevice::tilingPatternFill(GfxState *state, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int,
    int, int, double, double) {
  addShading(state, PTShape, 0);
  return true;
}

bool GlyphDevice::functionShadedFill(GfxState *state, GfxFunctionShading *shading) {
  double x0, y0, x1, y1;
  shading->getDomain(&x0, &y0, &x1, &y1);
  Lightest lightest(shading->getColorSpace());
  for (const double x : samples) {
    for (const double y : samples) {
      GfxColor color;
      shading->getColor(x0 + (x1 - x0) * x, y0 + (y1 - y0) * y, &color);
      lightest.add(color);
    }
  }
  addShading(state, PTShading, lightest.color);
  return true;
}

bool GlyphDevice::axialShadedFill(GfxState *state, GfxAxialShading *shading, double low, double high) {
  addShading(state, PTShading, lightestOf(shading, low, high));
  return true;
}

bool GlyphDevice::radialShadedFill(GfxState *state, GfxRadialShading *shading, double low, double high) {
  addShading(state, PTShading, lightestOf(shading, low, high));
  return true;
}

bool GlyphDevice::gouraudTriangleShadedFill(GfxState *state, GfxGouraudTriangleShading *) {
  addShading(state, PTShape, 0);
  return true;
}

bool GlyphDevice::patchMeshShadedFill(GfxState *state, GfxPatchMeshShading *) {
  addShading(state, PTShape, 0);
  return true;
}

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
