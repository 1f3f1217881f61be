// Text of a PDF as poppler's interpreter meets it, for Swift: C only, nothing of poppler's in sight.
//
// Units: points of the upright page as a viewer shows it, crop box and /Rotate applied, from its top left, y down.
// Ownership: what a function returns for the caller to free says so; all else lives as long as what it was asked of.
// Threads: poppler is not safe to use from two threads, not even with two documents.
#ifndef EOB_POPPLER_TEXT_H
#define EOB_POPPLER_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct PTDocument PTDocument;
typedef struct PTPage PTPage;

typedef enum { PTOpened, PTEncrypted, PTDamaged } PTOpening;

// Which way the writing of a glyph runs.
typedef enum { PTRightwards, PTDownwards, PTLeftwards, PTUpwards } PTDirection;

typedef struct {
  // Advance by font height: the cell of the glyph, character and word spacing left out.
  float x0, y0, x1, y1;
  // A Unicode scalar; U+FFFD where the font does not tell which.
  uint32_t scalar;
  // Index into the styles.
  uint32_t style;
  // So many of the page's paints were drawn before.
  uint32_t paintsBelow;
  uint8_t direction;
  // Wholly outside of the path to which drawing was cut down there.
  bool isClippedAway;
} PTGlyph;

typedef struct {
  // As the document names it, with the prefix of a subset; empty when it does not.
  const char *fontName;
  float fontSize;
  // 0xRRGGBB
  uint32_t color;
  // False for rendering modes 3 and 7 (ISO 32000-1, 9.3.6): nothing is drawn.
  bool hasInk;
} PTStyle;

typedef enum {
  // A rectangle that is filled evenly and hides what lies below it.
  PTRectangle,
  // An image that hides what lies below it.
  PTPicture,
  // An image that lets through what lies below it in places.
  PTStencil,
  // One even form that is no rectangle.
  PTForm,
  // A shading; its colour is the lightest that it has.
  PTShading,
  // Anything else: forms in one another, patterns, half transparent paints.
  PTShape
} PTPaintKind;

typedef struct {
  float x0, y0, x1, y1;
  // 0xRRGGBB, of rectangles, forms and shadings.
  uint32_t color;
  uint8_t kind;
} PTPaint;

typedef struct {
  float width, height;
  const PTGlyph *glyphs;
  size_t glyphCount;
  const PTStyle *styles;
  size_t styleCount;
  const PTPaint *paints;
  size_t paintCount;
} PTPageContents;

// The version of poppler. Every release of poppler has an ABI of its own, so the one that was built with is the one
// that is loaded.
const char *PTPopplerVersion(void);

// Opens a document; its bytes must outlive it. Null unless `opening` is PTOpened. Freed by PTDocumentClose.
PTDocument *PTDocumentOpen(const void *bytes, size_t length, PTOpening *opening);
void PTDocumentClose(PTDocument *document);
int PTDocumentPageCount(PTDocument *document);

// Reads the page with this 0-based index; null when it cannot be read. Freed by PTPageFree.
//
// Without `withPictures` images are passed over, which takes no time and tells no places of them.
PTPage *PTDocumentReadPage(PTDocument *document, int index, bool withPictures);
void PTPageFree(PTPage *page);
PTPageContents PTPageGetContents(const PTPage *page);

// Draws a page at a scale in pixels a point into `pixels`, 0x00RRGGBB each in the machine's byte order, row by row.
// What does not fit in is left out; what the page does not reach is left as it is. False when it could not be drawn.
bool PTDocumentDrawPage(PTDocument *document, int index, float scale, uint32_t *pixels, int width, int height);

#ifdef __cplusplus
}
#endif

#endif
