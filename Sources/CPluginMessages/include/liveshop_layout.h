/*
 * liveshop_layout.h: one number for the memory layout of a protobuf-c message. A plugin and its host may hand over structs instead of packed
 * bytes only if both get the same number: they were compiled apart, and protoc-c moves members when a message grows.
 *
 * The number is FNV-1a with 64 bits (offset basis 0xcbf29ce484222325, prime 0x100000001b3) over 64-bit numbers, each as 8 bytes, the lowest
 * first. Of a message:
 *   sizeof_message, n_fields; then of each field, in the descriptor's order (ascending by number):
 *   id, label, type, offset, quantifier_offset, flags; then
 *     of a message field: the same of its message, from sizeof_message on;
 *     of an enum field: n_values and each value's number, negative ones as two's complement.
 * Names do not count: they do not change where anything lies.
 */
#ifndef LIVESHOP_LAYOUT_H
#define LIVESHOP_LAYOUT_H

#include <protobuf-c/protobuf-c.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Messages nested deeper have no layout number. Recursive ones would go on for ever. */
#define LIVESHOP_LAYOUT_DEPTH_MAX 16

static inline uint64_t liveshop_layout_add(uint64_t hash, uint64_t number) {
    for (int byte = 0; byte < 8; byte++) {
        hash = (hash ^ (number >> (8 * byte) & 0xff)) * UINT64_C(0x100000001b3);
    }
    return hash;
}

/* 0 if it nests too deep. */
static inline uint64_t liveshop_layout_of_message(uint64_t hash, const ProtobufCMessageDescriptor *message, int depth) {
    if (depth > LIVESHOP_LAYOUT_DEPTH_MAX) return 0;
    hash = liveshop_layout_add(hash, message->sizeof_message);
    hash = liveshop_layout_add(hash, message->n_fields);
    for (unsigned index = 0; index < message->n_fields; index++) {
        const ProtobufCFieldDescriptor *field = message->fields + index;
        hash = liveshop_layout_add(hash, field->id);
        hash = liveshop_layout_add(hash, (uint64_t)field->label);
        hash = liveshop_layout_add(hash, (uint64_t)field->type);
        hash = liveshop_layout_add(hash, field->offset);
        hash = liveshop_layout_add(hash, field->quantifier_offset);
        hash = liveshop_layout_add(hash, field->flags);
        if (field->type == PROTOBUF_C_TYPE_MESSAGE) {
            hash = liveshop_layout_of_message(hash, (const ProtobufCMessageDescriptor *)field->descriptor, depth + 1);
            if (hash == 0) return 0;
        } else if (field->type == PROTOBUF_C_TYPE_ENUM) {
            const ProtobufCEnumDescriptor *kind = (const ProtobufCEnumDescriptor *)field->descriptor;
            hash = liveshop_layout_add(hash, kind->n_values);
            for (unsigned value = 0; value < kind->n_values; value++) {
                hash = liveshop_layout_add(hash, (uint64_t)(int64_t)kind->values[value].value);
            }
        }
    }
    return hash;
}

/*
 * The layout number of a message, such as of &liveshop__plugin__v1__price_rule_request__descriptor.
 * 0 if it nests deeper than LIVESHOP_LAYOUT_DEPTH_MAX: hand over packed bytes. Any thread; allocates nothing.
 */
static inline uint64_t liveshop_struct_layout(const ProtobufCMessageDescriptor *message) {
    return liveshop_layout_of_message(UINT64_C(0xcbf29ce484222325), message, 1);
}

#ifdef __cplusplus
}
#endif

#endif
