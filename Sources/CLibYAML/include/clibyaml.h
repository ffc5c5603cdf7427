// What Swift needs of libyaml's parser, in plain C types: its unions stay out.
#ifndef CLIBYAML_H
#define CLIBYAML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A parser with its text and its latest event.
typedef struct clibyaml_parser clibyaml_parser;

/// Begins to parse a copy of the UTF-8; NULL if there is no memory for it.
clibyaml_parser *clibyaml_open(const uint8_t *bytes, size_t count);
/// Frees the parser, and what its latest event and fault point to.
void clibyaml_close(clibyaml_parser *parser);

typedef enum __attribute__((enum_extensibility(closed))) {
    clibyaml_kind_document,
    clibyaml_kind_text,
    clibyaml_kind_list,
    clibyaml_kind_group,
    /// The end of the list or the group that was begun last.
    clibyaml_kind_end,
    clibyaml_kind_alias,
    /// There is nothing more.
    clibyaml_kind_finish,
} clibyaml_kind;

/// A place, in lines and characters from nought.
typedef struct {
    size_t line;
    size_t column;
} clibyaml_place;

/// Its pointers hold until the next call.
typedef struct {
    clibyaml_kind kind;
    /// UTF-8, for a text only.
    const uint8_t *text;
    size_t text_count;
    /// The name of the anchor, or the name that an alias stands for; NULL if there is none.
    const char *anchor;
    /// The tag that was written, in full; NULL if there is none.
    const char *tag;
    clibyaml_place start;
    clibyaml_place end;
} clibyaml_event;

/// Reads the next event; false if there is a fault instead, after which nothing comes.
bool clibyaml_next(clibyaml_parser *parser, clibyaml_event *event);

/// Its pointers hold as long as the parser does.
typedef struct {
    /// In libyaml's words; NULL if the text is not to blame.
    const char *problem;
    /// What libyaml was doing; NULL if it does not say.
    const char *context;
    clibyaml_place place;
} clibyaml_fault;

/// The fault that the parser stopped at.
clibyaml_fault clibyaml_fault_of(const clibyaml_parser *parser);

#endif
