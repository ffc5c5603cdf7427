#include "cbuild.h"

const char *cbuild_commit(void) { return SAMVERKAN_COMMIT; }
