#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <SplashOutputDev.h>
#include <Stream.h>
#include <poppler-config.h>
#include <splash/SplashBitmap.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include "GlyphDevice.h"

namespace {

// The scale at which a pixel is a point.
constexpr double dotsPerInch = 72;

// poppler reads its name tables when this is made; it is kept for the next document.
void setUp() {
  if (globalParams) { return; }
  globalParams = std::make_unique<GlobalParams>();
  // Its messages may hold text of the document.
  globalParams->setErrQuiet(true);
}

} // namespace

struct PTDocument {
  std::unique_ptr<PDFDoc> file;
};

struct PTPage {
  GlyphDevice device;
  float width, height;
  std::vector<PTStyle> styles;
};

const char *PTPopplerVersion(void) { return POPPLER_VERSION; }

PTDocument *PTDocumentOpen(const void *bytes, size_t length, PTOpening *opening) {
  setUp();
  auto stream = new MemStream(static_cast<const char *>(bytes), 0, Goffset(length), Object(objNull));
  auto file = std::make_unique<PDFDoc>(stream);
  if (!file->isOk()) {
    *opening = file->getErrorCode() == errEncrypted ? PTEncrypted : PTDamaged;
    return nullptr;
  }
  *opening = PTOpened;
  return new PTDocument{std::move(file)};
}

void PTDocumentClose(PTDocument *document) { delete document; }

int PTDocumentPageCount(PTDocument *document) { return document->file->getNumPages(); }

PTPage *PTDocumentReadPage(PTDocument *document, int index, bool withPictures) {
  Page *page = document->file->getPage(index + 1);
  if (!page || !page->isOk()) { return nullptr; }
  const bool isTurned = page->getRotate() == 90 || page->getRotate() == 270;
  const float across = float(page->getCropWidth()), down = float(page->getCropHeight());
  const float width = isTurned ? down : across, height = isTurned ? across : down;
  auto result = std::unique_ptr<PTPage>(new PTPage{GlyphDevice(width, height, withPictures), width, height, {}});
  page->display(&result->device, dotsPerInch, dotsPerInch, 0, false, true, false);
  for (const auto &style : result->device.styles) {
    result->styles.push_back({style.fontName.c_str(), style.fontSize, style.color, style.hasInk});
  }
  return result.release();
}

void PTPageFree(PTPage *page) { delete page; }

PTPageContents PTPageGetContents(const PTPage *page) {
  const GlyphDevice &device = page->device;
  return {page->width, page->height, device.glyphs.data(), device.glyphs.size(), page->styles.data(),
      page->styles.size(), device.paints.data(), device.paints.size()};
}

bool PTDocumentDrawPage(PTDocument *document, int index, float scale, uint32_t *pixels, int width, int height) {
  SplashColor paper = {0xFF, 0xFF, 0xFF};
  SplashOutputDev device(splashModeXBGR8, 4, false, paper);
  device.startDoc(document->file.get());
  document->file->displayPage(&device, index + 1, dotsPerInch * scale, dotsPerInch * scale, 0, false, true, false);
  SplashBitmap *bitmap = device.getBitmap();
  if (!bitmap || !bitmap->getDataPtr()) { return false; }
  const int columns = std::min(width, bitmap->getWidth()), rows = std::min(height, bitmap->getHeight());
  for (int row = 0; row < rows; ++row) {
    std::memcpy(pixels + size_t(row) * width, bitmap->getDataPtr() + size_t(row) * bitmap->getRowSize(),
        size_t(columns) * sizeof(uint32_t));
  }
  return true;
}
