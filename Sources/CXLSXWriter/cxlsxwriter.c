#include "cxlsxwriter.h"

#include <dlfcn.h>
#include <stddef.h>
#include <stdlib.h>
#include <xlsxwriter.h>

// What is called of the library, each once.
#define FUNCTIONS(F)                                                                               \
    F(workbook_new_opt)                                                                            \
    F(workbook_add_worksheet)                                                                      \
    F(workbook_add_format)                                                                         \
    F(workbook_set_properties)                                                                     \
    F(workbook_close)                                                                              \
    F(format_set_bold)                                                                             \
    F(format_set_text_wrap)                                                                        \
    F(format_set_align)                                                                            \
    F(format_set_num_format)                                                                       \
    F(format_set_bg_color)                                                                         \
    F(format_set_border)                                                                           \
    F(format_set_unlocked)                                                                         \
    F(worksheet_write_string)                                                                      \
    F(worksheet_write_number)                                                                      \
    F(worksheet_write_datetime)                                                                    \
    F(worksheet_write_blank)                                                                       \
    F(worksheet_set_column)                                                                        \
    F(worksheet_freeze_panes)                                                                      \
    F(worksheet_autofilter)                                                                        \
    F(worksheet_repeat_rows)                                                                       \
    F(worksheet_set_landscape)                                                                     \
    F(worksheet_set_paper)                                                                         \
    F(worksheet_fit_to_pages)                                                                      \
    F(worksheet_data_validation_range)                                                             \
    F(worksheet_protect)                                                                           \
    F(worksheet_hide)

static struct {
#define POINTER(name) __typeof__(name) *name;
    FUNCTIONS(POINTER)
} library;

struct cxlsxwriter_book {
    lxw_workbook *book;
    lxw_worksheet *sheet;
    lxw_format *plain;
    lxw_format *heading;
    lxw_format *open;
    lxw_format *day;
};

const char *cxlsxwriter_package(void) { return "libxlsxwriter" LXW_SOVERSION; }

bool cxlsxwriter_is_there(void) {
    static bool is_there;
    if (is_there) {
        return true;
    }
    // The version whose structures these are.
    void *found = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_NOW | RTLD_LOCAL);
    if (!found) {
        return false;
    }
#define FIND(name)                                                                                 \
    library.name = (__typeof__(name) *)dlsym(found, #name);                                        \
    if (!library.name) {                                                                           \
        dlclose(found);                                                                            \
        return false;                                                                              \
    }
    FUNCTIONS(FIND)
    is_there = true;
    return true;
}

static lxw_format *format(lxw_workbook *book) {
    lxw_format *format = library.workbook_add_format(book);
    if (format) {
        library.format_set_text_wrap(format);
        library.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    return format;
}

cxlsxwriter_book *cxlsxwriter_begin(const char *path, const char *folder, const char *title,
                                    int64_t second) {
    if (!cxlsxwriter_is_there()) {
        return NULL;
    }
    cxlsxwriter_book *book = calloc(1, sizeof *book);
    if (!book) {
        return NULL;
    }
    lxw_workbook_options options = {.tmpdir = (char *)folder};
    book->book = library.workbook_new_opt(path, &options);
    if (!book->book) {
        free(book);
        return NULL;
    }
    lxw_doc_properties properties = {.title = (char *)title, .created = (time_t)second};
    library.workbook_set_properties(book->book, &properties);
    book->plain = format(book->book);
    book->heading = format(book->book);
    book->open = format(book->book);
    book->day = format(book->book);
    if (!book->plain || !book->heading || !book->open || !book->day) {
        library.workbook_close(book->book);
        free(book);
        return NULL;
    }
    library.format_set_bold(book->heading);
    library.format_set_bg_color(book->heading, 0xD9E2EC);
    library.format_set_border(book->open, LXW_BORDER_THIN);
    library.format_set_bg_color(book->open, 0xFFF8DC);
    library.format_set_unlocked(book->open);
    library.format_set_num_format(book->day, "yyyy\\-mm\\-dd");
    return book;
}

bool cxlsxwriter_end(cxlsxwriter_book *book) {
    lxw_error error = library.workbook_close(book->book);
    free(book);
    return error == LXW_NO_ERROR;
}

bool cxlsxwriter_sheet(cxlsxwriter_book *book, const char *name) {
    book->sheet = library.workbook_add_worksheet(book->book, name);
    if (!book->sheet) {
        return false;
    }
    // A4.
    library.worksheet_set_landscape(book->sheet);
    library.worksheet_set_paper(book->sheet, 9);
    return true;
}

bool cxlsxwriter_width(cxlsxwriter_book *book, uint16_t column, double width) {
    return library.worksheet_set_column(book->sheet, column, column, width, NULL) == LXW_NO_ERROR;
}

bool cxlsxwriter_text(cxlsxwriter_book *book, uint32_t row, uint16_t column, const char *text,
                      cxlsxwriter_look look) {
    lxw_format *format = look == cxlsxwriter_look_heading ? book->heading
                         : look == cxlsxwriter_look_open  ? book->open
                                                          : book->plain;
    lxw_error error = *text ? library.worksheet_write_string(book->sheet, row, column, text, format)
                            : library.worksheet_write_blank(book->sheet, row, column, format);
    return error == LXW_NO_ERROR;
}

bool cxlsxwriter_number(cxlsxwriter_book *book, uint32_t row, uint16_t column, double number) {
    return library.worksheet_write_number(book->sheet, row, column, number, book->plain) ==
           LXW_NO_ERROR;
}

bool cxlsxwriter_day(cxlsxwriter_book *book, uint32_t row, uint16_t column, int year, int month,
                     int day) {
    lxw_datetime date = {.year = year, .month = month, .day = day};
    return library.worksheet_write_datetime(book->sheet, row, column, &date, book->day) ==
           LXW_NO_ERROR;
}

bool cxlsxwriter_filter(cxlsxwriter_book *book, uint32_t rows, uint16_t columns) {
    library.worksheet_freeze_panes(book->sheet, 1, 0);
    library.worksheet_repeat_rows(book->sheet, 0, 0);
    // A few columns fit on a page's width and are still read.
    if (columns <= 10) {
        library.worksheet_fit_to_pages(book->sheet, 1, 0);
    }
    return columns == 0 ||
           library.worksheet_autofilter(book->sheet, 0, 0, rows, columns - 1) == LXW_NO_ERROR;
}

bool cxlsxwriter_choices(cxlsxwriter_book *book, uint32_t first, uint32_t last, uint16_t column,
                         const char *const *texts, const char *title, const char *advice) {
    lxw_data_validation rule = {
        .validate = LXW_VALIDATION_TYPE_LIST,
        .value_list = (char **)texts,
        .error_title = (char *)title,
        .error_message = (char *)advice,
    };
    return library.worksheet_data_validation_range(book->sheet, first, column, last, column,
                                                   &rule) == LXW_NO_ERROR;
}

bool cxlsxwriter_protect(cxlsxwriter_book *book) {
    lxw_protection options = {.format_columns = 1, .format_rows = 1, .sort = 1, .autofilter = 1};
    library.worksheet_protect(book->sheet, NULL, &options);
    return true;
}

bool cxlsxwriter_hide(cxlsxwriter_book *book) {
    library.worksheet_hide(book->sheet);
    return true;
}
