// Text strings of ISO 32000-1, 7.9.2.2.
#pragma once

#include <CharTypes.h>

#include <string>
#include <vector>

namespace TextString {

// The scalars of a text string in UTF-16, UTF-8 or PDFDocEncoding, without those that cannot be told.
std::vector<Unicode> decoded(const std::string &bytes);

} // namespace TextString
