// What poppler alone takes: opens each PDF and asks poppler's own text device for the words of each page.
//
// The yardstick for the tool's own speed, so it does nothing with what it gets. Prints pages and seconds. This is the
// least that any reader of poppler's words pays; `pdftotext -bbox` does the same and prints them.
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <Stream.h>
#include <TextOutputDev.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <vector>

namespace {

constexpr double dotsPerInch = 72;

int read(const char *path) {
  std::ifstream file(path, std::ios::binary);
  const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
  PDFDoc document(new MemStream(bytes.data(), 0, Goffset(bytes.size()), Object(objNull)));
  if (!document.isOk()) { return 0; }
  TextOutputDev device(nullptr, false, 0, false, false);
  for (int page = 1; page <= document.getNumPages(); ++page) {
    document.displayPage(&device, page, dotsPerInch, dotsPerInch, 0, false, true, false);
    const std::unique_ptr<TextWordList> words = device.makeWordList();
    size_t letters = 0;
    for (int index = 0; index < words->getLength(); ++index) { letters += words->get(index)->getLength(); }
    // What is not looked at may not be computed.
    if (letters == SIZE_MAX) { return 0; }
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
