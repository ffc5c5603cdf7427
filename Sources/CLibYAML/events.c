#include "clibyaml.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

struct clibyaml_parser {
    yaml_parser_t parser;
    yaml_event_t event;
    uint8_t bytes[];
};

clibyaml_parser *clibyaml_open(const uint8_t *bytes, size_t count) {
    // An event of nought is one that deleting leaves alone.
    clibyaml_parser *parser = calloc(1, sizeof *parser + count);
    if (parser == NULL) {
        return NULL;
    }
    if (yaml_parser_initialize(&parser->parser) == 0) {
        free(parser);
        return NULL;
    }
    if (count > 0) {
        memcpy(parser->bytes, bytes, count);
    }
    yaml_parser_set_encoding(&parser->parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser->parser, parser->bytes, count);
    return parser;
}

void clibyaml_close(clibyaml_parser *parser) {
    yaml_event_delete(&parser->event);
    yaml_parser_delete(&parser->parser);
    free(parser);
}

static clibyaml_place place_of(yaml_mark_t mark) {
    clibyaml_place place = {mark.line, mark.column};
    return place;
}

static const char *written(const yaml_char_t *tag, bool is_implied) {
    return is_implied ? NULL : (const char *)tag;
}

/// Fills in what there is to tell of an event; false for one that says nothing.
static bool tell(const yaml_event_t *from, clibyaml_event *event) {
    memset(event, 0, sizeof *event);
    event->start = place_of(from->start_mark);
    event->end = place_of(from->end_mark);
    switch (from->type) {
    case YAML_STREAM_START_EVENT:
    case YAML_DOCUMENT_END_EVENT:
        return false;
    case YAML_DOCUMENT_START_EVENT:
        event->kind = clibyaml_kind_document;
        return true;
    case YAML_SCALAR_EVENT:
        event->kind = clibyaml_kind_text;
        event->text = from->data.scalar.value;
        event->text_count = from->data.scalar.length;
        event->anchor = (const char *)from->data.scalar.anchor;
        event->tag = (const char *)from->data.scalar.tag;
        return true;
    case YAML_SEQUENCE_START_EVENT:
        event->kind = clibyaml_kind_list;
        event->anchor = (const char *)from->data.sequence_start.anchor;
        event->tag =
            written(from->data.sequence_start.tag, from->data.sequence_start.implicit != 0);
        return true;
    case YAML_MAPPING_START_EVENT:
        event->kind = clibyaml_kind_group;
        event->anchor = (const char *)from->data.mapping_start.anchor;
        event->tag = written(from->data.mapping_start.tag, from->data.mapping_start.implicit != 0);
        return true;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        event->kind = clibyaml_kind_end;
        return true;
    case YAML_ALIAS_EVENT:
        event->kind = clibyaml_kind_alias;
        event->anchor = (const char *)from->data.alias.anchor;
        return true;
    // After the end, and after a fault, libyaml gives events without a type for ever.
    case YAML_NO_EVENT:
    case YAML_STREAM_END_EVENT:
        event->kind = clibyaml_kind_finish;
        return true;
    }
    event->kind = clibyaml_kind_finish;
    return true;
}

bool clibyaml_next(clibyaml_parser *parser, clibyaml_event *event) {
    do {
        yaml_event_delete(&parser->event);
        if (yaml_parser_parse(&parser->parser, &parser->event) == 0) {
            memset(&parser->event, 0, sizeof parser->event);
            return false;
        }
    } while (!tell(&parser->event, event));
    return true;
}

clibyaml_fault clibyaml_fault_of(const clibyaml_parser *parser) {
    clibyaml_fault fault = {NULL, NULL, {0, 0}};
    yaml_error_type_t error = parser->parser.error;
    if (error == YAML_SCANNER_ERROR || error == YAML_PARSER_ERROR) {
        fault.problem = parser->parser.problem;
        fault.context = parser->parser.context;
        fault.place = place_of(parser->parser.problem_mark);
    }
    return fault;
}
