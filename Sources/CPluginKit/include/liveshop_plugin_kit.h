/*
 * liveshop_plugin_kit.h: a plugin in C without the repetitions. Header only; needs protobuf-c and the generated messages of its point.
 *
 * An answer is a function of the author's:
 *     static liveshop_status price(void *instance, const liveshop_call *call, const void *request);
 * with the request unpacked (or lent by the host as it is) and released when it returns. It gives its answer with `liveshop_answer`.
 * LIVESHOP_EXTENSION makes an extension of it, LIVESHOP_PLUGIN the plugin's table and its one exported function.
 */
#ifndef LIVESHOP_PLUGIN_KIT_H
#define LIVESHOP_PLUGIN_KIT_H

#include <liveshop_layout.h>
#include <liveshop_plugin.h>
#include <stdlib.h>
#include <string.h>

/* Words for the status that will be returned. `text` is NUL-terminated. */
static inline void liveshop_say(const liveshop_call *call, const char *text) { call->explain(call, text, strlen(text)); }

/* The W3C `traceparent` of the call, or NULL: it is of no trace, or the host older than 1.2. */
static inline const char *liveshop_traceparent(const liveshop_call *call) {
    return LIVESHOP_HAS(liveshop_call, call, traceparent) ? call->traceparent : NULL;
}

/* `response` begins with a ProtobufCMessage, as all generated structs do. As a struct if the request came as one, else packed. */
static inline liveshop_status liveshop_answer(const liveshop_call *call, const void *response) {
    if (LIVESHOP_HAS(liveshop_call, call, output_struct) && call->input_struct) return call->output_struct(call, response);
    size_t size = protobuf_c_message_get_packed_size((const ProtobufCMessage *)response);
    uint8_t *bytes = (uint8_t *)malloc(size ? size : 1);
    if (!bytes) return LIVESHOP_FAILED;
    protobuf_c_message_pack((const ProtobufCMessage *)response, bytes);
    liveshop_status status = call->output(call, bytes, size);
    free(bytes);
    return status;
}

typedef liveshop_status (*liveshop_answerer)(void *instance, const liveshop_call *call, const void *request);

static inline liveshop_status liveshop_serve(
    void *instance, const liveshop_call *call, const ProtobufCMessageDescriptor *request, liveshop_answerer answer) {
    if (LIVESHOP_HAS(liveshop_call, call, input_struct) && call->input_struct) {
        return answer(instance, call, call->input_struct);
    }
    ProtobufCMessage *unpacked = protobuf_c_message_unpack(request, NULL, call->input_size, call->input);
    if (!unpacked) {
        liveshop_say(call, "the request cannot be unpacked");
        return LIVESHOP_INVALID_INPUT;
    }
    liveshop_status status = answer(instance, call, unpacked);
    protobuf_c_message_free_unpacked(unpacked, NULL);
    return status;
}

/*
 * LIVESHOP_EXTENSION(price_rule, "liveshop.price-rule", 1, price_rule_request, price_rule_response, price);
 * `request` and `response` as the generated code spells them. The layouts are worked out while the image is loaded: the table is static.
 */
#define LIVESHOP_EXTENSION(name, point_id, point_revision, request, response, answer)                                         \
    static liveshop_status name##_handle(void *instance, const liveshop_call *call) {                                         \
        return liveshop_serve(instance, call, &liveshop__plugin__v1__##request##__descriptor, answer);                        \
    }                                                                                                                         \
    static liveshop_extension name = {                                                                                        \
        .size = sizeof name, .point = point_id, .revision = point_revision, .handle = name##_handle};                         \
    __attribute__((constructor)) static void name##_layout(void) {                                                            \
        name.input_struct_size = (uint32_t)liveshop__plugin__v1__##request##__descriptor.sizeof_message;                      \
        name.output_struct_size = (uint32_t)liveshop__plugin__v1__##response##__descriptor.sizeof_message;                    \
        name.input_layout = liveshop_struct_layout(&liveshop__plugin__v1__##request##__descriptor);                           \
        name.output_layout = liveshop_struct_layout(&liveshop__plugin__v1__##response##__descriptor);                         \
    }                                                                                                                         \
    struct name##_ends_with_a_semicolon

/* LIVESHOP_PLUGIN("example.ten-percent", "1.0.0", create, destroy, &price_rule, …); */
#define LIVESHOP_PLUGIN(plugin_id, plugin_version, create_function, destroy_function, ...)                                    \
    static const liveshop_extension *const liveshop_extensions[] = {__VA_ARGS__};                                             \
    static const liveshop_plugin liveshop_table = {                                                                           \
        .size = sizeof liveshop_table, .abi_major = LIVESHOP_ABI_MAJOR, .abi_minor = LIVESHOP_ABI_MINOR, .id = plugin_id,     \
        .version = plugin_version, .extensions = liveshop_extensions,                                                         \
        .extension_count = sizeof liveshop_extensions / sizeof *liveshop_extensions, .create = create_function,               \
        .destroy = destroy_function};                                                                                         \
    const liveshop_plugin *liveshop_plugin_entry(uint32_t host_abi_major, uint32_t host_abi_minor) {                          \
        (void)host_abi_minor;                                                                                                 \
        return host_abi_major == LIVESHOP_ABI_MAJOR ? &liveshop_table : NULL;                                                 \
    }                                                                                                                         \
    struct liveshop_plugin_ends_with_a_semicolon

#endif
