#ifndef WESTPHALIA_PREFETCH_H
#define WESTPHALIA_PREFETCH_H

/// Asks the processor to fetch memory that will be read soon. A hint: it reads nothing, and no address
/// can make it fail.
static inline void prefetch_for_reading(const void *address) { __builtin_prefetch(address); }

#endif
