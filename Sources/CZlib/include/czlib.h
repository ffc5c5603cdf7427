// What Swift needs of zlib, as one plain C function.
#ifndef CZLIB_H
#define CZLIB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Inflates what an archive holds of a file; true where it fills the room exactly and its checksum is right.
bool czlib_inflate(const uint8_t *bytes, size_t count, uint8_t *into, size_t room,
                   uint32_t checksum);

/// The checksum of some bytes, as archives have it.
uint32_t czlib_checksum(const uint8_t *bytes, size_t count);

#endif
