#include "cexpat.h"

#include <expat.h>
#include <limits.h>

typedef struct {
    XML_Parser parser;
    cexpat_receiver receiver;
} reading;

static void go_on(reading *reading, bool is_wanted) {
    if (!is_wanted) {
        XML_StopParser(reading->parser, XML_FALSE);
    }
}

static void XMLCALL started(void *data, const XML_Char *name, const XML_Char **attributes) {
    reading *reading = data;
    go_on(reading, reading->receiver.start(reading->receiver.owner, name,
                                           (const char *const *)attributes));
}

static void XMLCALL ended(void *data, const XML_Char *name) {
    (void)name;
    reading *reading = data;
    go_on(reading, reading->receiver.end(reading->receiver.owner));
}

static void XMLCALL said(void *data, const XML_Char *text, int count) {
    reading *reading = data;
    go_on(reading, reading->receiver.text(reading->receiver.owner, text, (size_t)count));
}

// Entities are declared in document types, and office programs write neither.
static void XMLCALL typed(void *data, const XML_Char *name, const XML_Char *system,
                          const XML_Char *public, int has_internal_subset) {
    (void)name;
    (void)system;
    (void)public;
    (void)has_internal_subset;
    go_on(data, false);
}

bool cexpat_read(const uint8_t *bytes, size_t count, cexpat_receiver receiver) {
    if (count > INT_MAX) {
        return false;
    }
    reading reading = {XML_ParserCreateNS(NULL, '\n'), receiver};
    if (reading.parser == NULL) {
        return false;
    }
    XML_SetUserData(reading.parser, &reading);
    XML_SetElementHandler(reading.parser, started, ended);
    XML_SetCharacterDataHandler(reading.parser, said);
    XML_SetStartDoctypeDeclHandler(reading.parser, typed);
    bool is_whole =
        XML_Parse(reading.parser, (const char *)bytes, (int)count, XML_TRUE) == XML_STATUS_OK;
    XML_ParserFree(reading.parser);
    return is_whole;
}
