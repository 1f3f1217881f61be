// What poppler alone takes: opens each PDF and asks poppler's own text device for what the tool needs of each page: the
// characters with boxes, fonts, sizes and colours.
//
// The yardstick for the tool's own speed, so it does nothing with what it gets. Prints pages and seconds. poppler-glib's
// text functions call the same device, once each, and take longer.
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <Stream.h>
#include <TextOutputDev.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <vector>

namespace {

constexpr double dotsPerInch = 72;

// Something of all that a word tells.
double look(TextWord *word) {
  double red, green, blue;
  word->getColor(&red, &green, &blue);
  double sum = red + green + blue + word->getFontSize();
  for (int index = 0; index < word->getLength(); ++index) {
    double x0, y0, x1, y1;
    word->getCharBBox(index, &x0, &y0, &x1, &y1);
    const GooString *font = word->getFontName(index);
    sum += double(*word->getChar(index)) + x0 + y0 + x1 + y1 + (font ? font->getLength() : 0);
  }
  return sum;
}

int read(const char *path) {
  std::ifstream file(path, std::ios::binary);
  const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
  PDFDoc document(new MemStream(bytes.data(), 0, Goffset(bytes.size()), Object(objNull)));
  if (!document.isOk()) { return 0; }
  TextOutputDev device(nullptr, false, 0, false, false);
  for (int page = 1; page <= document.getNumPages(); ++page) {
    document.displayPage(&device, page, dotsPerInch, dotsPerInch, 0, false, true, false);
    const std::unique_ptr<TextWordList> words = device.makeWordList();
    double sum = 0;
    for (int index = 0; index < words->getLength(); ++index) { sum += look(words->get(index)); }
    // What is not looked at may not be computed.
    if (sum == HUGE_VAL) { return 0; }
  }
  return document.getNumPages();
}

} // namespace

int main(int count, char **paths) {
  globalParams = std::make_unique<GlobalParams>();
  globalParams->setErrQuiet(true);
  const auto start = std::chrono::steady_clock::now();
  int pages = 0;
  for (int index = 1; index < count; ++index) { pages += read(paths[index]); }
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  std::printf("%d %.9f\n", pages, seconds.count());
}
