/* kite_text.h: pieces of a line of the Kite protocol, read without copying and without trust. */
#ifndef KITE_TEXT_H
#define KITE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes of the payload: not terminated, not checked. */
typedef struct {
    const uint8_t *bytes;
    size_t size;
} kite_slice;

/* Cuts off what comes before the first `mark`; `rest` begins after it. Without one, all is cut off, and `rest->bytes` is NULL. */
kite_slice kite_cut(kite_slice *rest, uint8_t mark);

size_t kite_count(kite_slice text, uint8_t mark);

bool kite_equals(kite_slice text, const char *other);

/* A decimal number without sign, of 1 to `digits_max` (at most 18) digits, and none but "0" begins with 0. */
bool kite_number(kite_slice text, size_t digits_max, uint64_t *value);

/*
 * A name with its escapes (`%` and two hexadecimal digits) resolved: NUL-terminated, at most `bytes_max`, which `copy` has room for and one more.
 * NULL, or the rule that it breaks: no control characters, valid UTF-8, escapes that are whole.
 */
const char *kite_name(kite_slice text, size_t bytes_max, char *copy);

#endif
