// What only the build knows, as one plain C function: a commit changes this file's object and no module.
#ifndef CBUILD_H
#define CBUILD_H

/// The commit that the program is built from, with a plus sign where files had been changed; empty where
/// nobody has said it.
const char *cbuild_commit(void);

#endif
