// The output device that takes down glyphs and, for what lies below and above them, paints.
#pragma once

#include <OutputDev.h>

#include <memory>
#include <string>
#include <vector>

#include "FontExtent.h"
#include "poppler_text.h"

class GlyphDevice : public OutputDev {
public:
  // With `takesPictures` images are met, and their places told.
  GlyphDevice(float width, float height, bool takesPictures);

  struct Style {
    std::string fontName;
    float fontSize;
    uint32_t color;
    bool hasInk;
    bool operator==(const Style &other) const = default;
  };

  std::vector<PTGlyph> glyphs;
  std::vector<Style> styles;
  std::vector<PTPaint> paints;

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return takesPictures; }

  void beginString(GfxState *state, const GooString *text) override;
  void drawChar(GfxState *state, double x, double y, double dx, double dy, double originX, double originY,
      CharCode code, int byteCount, const Unicode *text, int textLength) override;
  void beginActualText(GfxState *state, const GooString *text) override;
  void endActualText(GfxState *state) override;

  void fill(GfxState *state) override;
  void eoFill(GfxState *state) override;
  // Patterns and shadings are slow to draw, and hold no text of the page.
  bool useTilingPatternFill() override { return true; }
  bool useShadedFills(int) override { return true; }
  bool tilingPatternFill(GfxState *state, Gfx *gfx, Catalog *catalog, GfxTilingPattern *pattern,
      const double *matrix, int x0, int y0, int x1, int y1, double stepX, double stepY) override;
  bool functionShadedFill(GfxState *state, GfxFunctionShading *shading) override;
  bool axialShadedFill(GfxState *state, GfxAxialShading *shading, double low, double high) override;
  bool radialShadedFill(GfxState *state, GfxRadialShading *shading, double low, double high) override;
  bool gouraudTriangleShadedFill(GfxState *state, GfxGouraudTriangleShading *shading) override;
  bool patchMeshShadedFill(GfxState *state, GfxPatchMeshShading *shading) override;
  void setSoftMask(GfxState *state, const double *box, bool isAlpha, Function *transfer,
      GfxColor *backdrop) override;

  void drawImageMask(GfxState *state, Object *ref, Stream *stream, int width, int height, bool invert,
      bool interpolate, bool isInline) override;
  void drawImage(GfxState *state, Object *ref, Stream *stream, int width, int height, GfxImageColorMap *colors,
      bool interpolate, const int *maskColors, bool isInline) override;
  void drawMaskedImage(GfxState *state, Object *ref, Stream *stream, int width, int height,
      GfxImageColorMap *colors, bool interpolate, Stream *mask, int maskWidth, int maskHeight, bool maskInvert,
      bool maskInterpolate) override;
  void drawSoftMaskedImage(GfxState *state, Object *ref, Stream *stream, int width, int height,
      GfxImageColorMap *colors, bool interpolate, Stream *mask, int maskWidth, int maskHeight,
      GfxImageColorMap *maskColors, bool maskInterpolate) override;

private:
  struct Box {
    double x0, y0, x1, y1;
  };
  static bool contains(const Box &outer, const Box &inner);
  static Box united(const Box &one, const Box &other);

  void add(const Unicode *text, int length, const Box &box);
  void take(const std::shared_ptr<GfxFont> &font);
  uint32_t place(const Style &style);
  void addFill(GfxState *state);
  void addPicture(GfxState *state, PTPaintKind kind);
  void addShading(GfxState *state, PTPaintKind kind, uint32_t color);
  void addPaint(GfxState *state, Box box, PTPaintKind kind, uint32_t color);

  const float width, height;
  const bool takesPictures;

  // From the first soft mask on paints may let through what lies below.
  bool mayBeMasked = false;

  // Of the font that was used last.
  std::shared_ptr<GfxFont> font;
  FontExtent extent;

  // Of the string that is being drawn.
  uint32_t style = 0;
  Style now = {};
  PTDirection direction = PTRightwards;
  double ascent = 0, descent = 0;
  Box clip = {};

  // Text that stands for the glyphs of a marked content, and the first of these.
  bool isReplacing = false;
  std::vector<Unicode> replacement;
  size_t firstReplaced = 0;
};
