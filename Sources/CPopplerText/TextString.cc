#include "TextString.h"

#include <PDFDocEncoding.h>

namespace {

std::vector<Unicode> fromUTF16(const std::string &bytes, bool isBigEndian) {
  std::vector<Unicode> result;
  Unicode lead = 0;
  for (size_t index = 2; index + 1 < bytes.size(); index += 2) {
    const Unicode first = static_cast<unsigned char>(bytes[index]);
    const Unicode second = static_cast<unsigned char>(bytes[index + 1]);
    const Unicode unit = isBigEndian ? first << 8 | second : second << 8 | first;
    if (unit >= 0xD800 && unit < 0xDC00) {
      lead = unit;
    } else if (unit >= 0xDC00 && unit < 0xE000) {
      if (lead) { result.push_back(0x10000 + ((lead - 0xD800) << 10) + (unit - 0xDC00)); }
      lead = 0;
    } else {
      result.push_back(unit);
      lead = 0;
    }
  }
  return result;
}

std::vector<Unicode> fromUTF8(const std::string &bytes) {
  std::vector<Unicode> result;
  for (size_t index = 3; index < bytes.size();) {
    const unsigned char lead = static_cast<unsigned char>(bytes[index++]);
    int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    Unicode value = more == 0 ? lead : lead & (0x3F >> more);
    while (more-- > 0 && index < bytes.size()) {
      value = value << 6 | (static_cast<unsigned char>(bytes[index++]) & 0x3F);
    }
    result.push_back(value);
  }
  return result;
}

} // namespace

std::vector<Unicode> TextString::decoded(const std::string &bytes) {
  if (bytes.rfind("\xFE\xFF", 0) == 0) { return fromUTF16(bytes, true); }
  if (bytes.rfind("\xFF\xFE", 0) == 0) { return fromUTF16(bytes, false); }
  if (bytes.rfind("\xEF\xBB\xBF", 0) == 0) { return fromUTF8(bytes); }
  std::vector<Unicode> result;
  for (const char byte : bytes) {
    if (const Unicode value = pdfDocEncoding[static_cast<unsigned char>(byte)]) { result.push_back(value); }
  }
  return result;
}
