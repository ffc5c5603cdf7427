// What Swift needs of libxlsxwriter, in plain C types. The library is looked for when a workbook is begun: the
// program runs without it, as it does without the other programs that make documents.
#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

#include <stdbool.h>
#include <stdint.h>

/// A workbook that is being written, and the sheet of it that was begun last.
typedef struct cxlsxwriter_book cxlsxwriter_book;

/// The name of the Debian package that has the library.
const char *cxlsxwriter_package(void);

/// Whether the library is on this machine.
bool cxlsxwriter_is_there(void);

/// Begins a workbook in a file; NULL without the library or memory. What is made on the way lies in the folder;
/// the file says that it was made at the second since 1970.
cxlsxwriter_book *cxlsxwriter_begin(const char *path, const char *folder, const char *title,
                                    int64_t second);
/// Writes the file and frees the workbook; false where that failed.
bool cxlsxwriter_end(cxlsxwriter_book *book);

/// How a cell looks.
typedef enum __attribute__((enum_extensibility(closed))) {
    cxlsxwriter_look_plain,
    cxlsxwriter_look_heading,
    /// A cell that is to be filled in.
    cxlsxwriter_look_open,
} cxlsxwriter_look;

// Each of these returns whether it was done.

/// Begins a sheet; the name has at most 31 characters and none of []:*?/\.
bool cxlsxwriter_sheet(cxlsxwriter_book *book, const char *name);
/// How wide a column is, in characters of its typeface.
bool cxlsxwriter_width(cxlsxwriter_book *book, uint16_t column, double width);
/// UTF-8, which is never taken for a formula, a number or an address.
bool cxlsxwriter_text(cxlsxwriter_book *book, uint32_t row, uint16_t column, const char *text,
                      cxlsxwriter_look look);
bool cxlsxwriter_number(cxlsxwriter_book *book, uint32_t row, uint16_t column, double number);
/// A day from 1900-03-01.
bool cxlsxwriter_day(cxlsxwriter_book *book, uint32_t row, uint16_t column, int year, int month,
                     int day);
/// The first row stays in view, and the rows below it can be filtered by it.
bool cxlsxwriter_filter(cxlsxwriter_book *book, uint32_t rows, uint16_t columns);
/// The cells of a column may only have one of the texts, at most 255 characters together with the commas between;
/// the list ends with NULL.
bool cxlsxwriter_choices(cxlsxwriter_book *book, uint32_t first, uint32_t last, uint16_t column,
                         const char *const *texts, const char *title, const char *advice);
/// Only cells that are to be filled in can be changed, without a password.
bool cxlsxwriter_protect(cxlsxwriter_book *book);
/// The sheet is not shown.
bool cxlsxwriter_hide(cxlsxwriter_book *book);

#endif
