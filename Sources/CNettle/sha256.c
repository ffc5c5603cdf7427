#include "cnettle.h"

#include <nettle/sha2.h>

static uint64_t number(const uint8_t bytes[8]) {
    uint64_t number = 0;
    for (int place = 0; place < 8; place++) {
        number = number << 8 | bytes[place];
    }
    return number;
}

cnettle_digest cnettle_sha256(const uint8_t *bytes, size_t count, const uint8_t *more_bytes,
                              size_t more_count) {
    struct sha256_ctx state;
    uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_init(&state);
    // nettle copies with memcpy, which may not be given NULL even for nothing.
    if (count > 0) {
        sha256_update(&state, count, bytes);
    }
    if (more_count > 0) {
        sha256_update(&state, more_count, more_bytes);
    }
    sha256_digest(&state, sizeof digest, digest);
    cnettle_digest numbers = {
        number(digest),
        number(digest + 8),
        number(digest + 16),
        number(digest + 24),
    };
    return numbers;
}
