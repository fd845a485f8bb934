// The header is the whole target; a target needs a source.
#include "prefetch.h"
