// What Swift needs of nettle, as one plain C function: nettle's own change with its versions.
#ifndef CNETTLE_H
#define CNETTLE_H

#include <stddef.h>
#include <stdint.h>

/// A SHA-256 as four numbers, the most significant first.
typedef struct {
    uint64_t first;
    uint64_t second;
    uint64_t third;
    uint64_t fourth;
} cnettle_digest;

/// Computes the SHA-256 of some bytes and of others after them; where there are none, NULL will do.
cnettle_digest cnettle_sha256(const uint8_t *bytes, size_t count, const uint8_t *more_bytes,
                              size_t more_count);

#endif
