#include "czlib.h"

#include <limits.h>
#include <zlib.h>

uint32_t czlib_checksum(const uint8_t *bytes, size_t count) {
    return (uint32_t)crc32_z(crc32_z(0, Z_NULL, 0), bytes, count);
}

bool czlib_inflate(const uint8_t *bytes, size_t count, uint8_t *into, size_t room,
                   uint32_t checksum) {
    if (count > UINT_MAX || room > UINT_MAX) {
        return false;
    }
    z_stream stream = {0};
    // Without a head of its own, as it lies in an archive.
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) {
        return false;
    }
    stream.next_in = (Bytef *)bytes;
    stream.avail_in = (uInt)count;
    stream.next_out = into;
    stream.avail_out = (uInt)room;
    int status = inflate(&stream, Z_FINISH);
    bool is_whole = status == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    return is_whole && czlib_checksum(into, room) == checksum;
}
