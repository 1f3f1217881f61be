// Colours as the C interface gives them.
#pragma once

#include <GfxState.h>

#include <cstdint>

// 0xRRGGBB
inline uint32_t packed(const GfxRGB &color) {
  return uint32_t(colToByte(color.r)) << 16 | uint32_t(colToByte(color.g)) << 8 | colToByte(color.b);
}
