// What Swift needs of expat, as one plain C function: whole texts, without document types.
#ifndef CEXPAT_H
#define CEXPAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Takes what stands in a text; each answers whether to go on.
typedef struct {
    /// Handed to each function.
    void *owner;
    /// An element begins. Names have the address of their namespace and a line break before them.
    /// Attributes are names and values in turn, NULL after the last.
    bool (*start)(void *owner, const char *name, const char *const *attributes);
    /// A piece of text.
    bool (*text)(void *owner, const char *text, size_t count);
    /// The element that began last ends.
    bool (*end)(void *owner);
} cexpat_receiver;

/// Reads an XML text; true where it is whole and was taken to its end. One with a document type is refused.
bool cexpat_read(const uint8_t *bytes, size_t count, cexpat_receiver receiver);

#endif
