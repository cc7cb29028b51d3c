#include "kite_text.h"

#include <string.h>

kite_slice kite_cut(kite_slice *rest, uint8_t mark) {
    const uint8_t *found = rest->size == 0 ? NULL : memchr(rest->bytes, mark, rest->size);
    kite_slice piece = *rest;
    if (found == NULL) {
        *rest = (kite_slice){NULL, 0};
        return piece;
    }
    piece.size = (size_t)(found - rest->bytes);
    *rest = (kite_slice){found + 1, rest->size - piece.size - 1};
    return piece;
}

size_t kite_count(kite_slice text, uint8_t mark) {
    size_t count = 0;
    for (size_t index = 0; index < text.size; index++) count += text.bytes[index] == mark;
    return count;
}

bool kite_equals(kite_slice text, const char *other) {
    size_t size = strlen(other);
    return text.size == size && (size == 0 || memcmp(text.bytes, other, size) == 0);
}

bool kite_number(kite_slice text, size_t digits_max, uint64_t *value) {
    if (text.size == 0 || text.size > digits_max || (text.size > 1 && text.bytes[0] == '0')) return false;
    uint64_t number = 0;
    for (size_t index = 0; index < text.size; index++) {
        if (text.bytes[index] < '0' || text.bytes[index] > '9') return false;
        number = number * 10 + (uint64_t)(text.bytes[index] - '0');
    }
    *value = number;
    return true;
}

static int hexadecimal(uint8_t digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    return -1;
}

/* Without overlong forms, surrogates, or anything beyond U+10FFFF: the service would refuse the whole answer for one bad name. */
static bool is_utf8(const uint8_t *bytes, size_t size) {
    size_t index = 0;
    while (index < size) {
        uint8_t first = bytes[index++];
        if (first < 0x80) continue;
        size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        if (first < 0xC2 || first > 0xF4 || size - index < more) return false;
        uint8_t low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        uint8_t high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        for (size_t count = 0; count < more; count++, index++) {
            if (bytes[index] < low || bytes[index] > high) return false;
            low = 0x80;
            high = 0xBF;
        }
    }
    return true;
}

const char *kite_name(kite_slice text, size_t bytes_max, char *copy) {
    size_t size = 0;
    for (size_t index = 0; index < text.size; index++) {
        uint8_t byte = text.bytes[index];
        if (byte == '%') {
            int high = text.size - index > 2 ? hexadecimal(text.bytes[index + 1]) : -1;
            int low = text.size - index > 2 ? hexadecimal(text.bytes[index + 2]) : -1;
            if (high < 0 || low < 0) return "'%' must be followed by two hexadecimal digits";
            byte = (uint8_t)(high * 16 + low);
            index += 2;
        }
        if (byte < 0x20 || byte == 0x7F) return "must not have control characters";
        if (size == bytes_max) return "must have at most 64 bytes";
        copy[size++] = (char)byte;
    }
    copy[size] = 0;
    if (size == 0) return "must not be empty";
    if (!is_utf8((const uint8_t *)copy, size)) return "must be UTF-8";
    return NULL;
}
