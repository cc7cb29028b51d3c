/*
 * The bytes that plugins out there were compiled for. Compiled, not run, against the headers of 1.0, 1.1, the current one and a made-up 1.3: what
 * one minor version laid down no later one may move. A failing line here means that every existing plugin breaks: add fields at the end.
 */
#include "liveshop_plugin.h"

#ifdef __cplusplus
#define CHECK(condition) static_assert(condition, #condition)
#else
#define CHECK(condition) _Static_assert(condition, #condition)
#endif
#define FIELD(type, field, offset, bytes) \
    CHECK(offsetof(type, field) == (offset)); \
    CHECK(sizeof(((const type *)0)->field) == (bytes))
/* That the last field ends where the struct ends: in padding a later field would hide from LIVESHOP_HAS. */
#define ENDS(type, last) CHECK(offsetof(type, last) + sizeof(((const type *)0)->last) == sizeof(type))

CHECK(sizeof(size_t) == 8);
CHECK(LIVESHOP_ABI_MAJOR == 1);
CHECK(sizeof(liveshop_status) == 4);
CHECK((liveshop_status)-1 < 0);

CHECK(LIVESHOP_OK == 0);
CHECK(LIVESHOP_DECLINED == 1);
CHECK(LIVESHOP_FAILED == -1);
CHECK(LIVESHOP_INVALID_INPUT == -2);
CHECK(LIVESHOP_INVALID_CONFIG == -3);
CHECK(LIVESHOP_CANCELLED == -4);
CHECK(LIVESHOP_OUTPUT_REFUSED == -5);
CHECK(LIVESHOP_NOT_PERMITTED == -6);
CHECK(LIVESHOP_NOT_FOUND == -7);
CHECK(LIVESHOP_LOG_DEBUG == 0);
CHECK(LIVESHOP_LOG_INFO == 1);
CHECK(LIVESHOP_LOG_WARNING == 2);
CHECK(LIVESHOP_LOG_ERROR == 3);

FIELD(liveshop_host, size, 0, 8);
FIELD(liveshop_host, abi_major, 8, 4);
FIELD(liveshop_host, abi_minor, 12, 4);
FIELD(liveshop_host, context, 16, 8);
FIELD(liveshop_host, directory, 24, 8);
FIELD(liveshop_host, log, 32, 8);
FIELD(liveshop_host, metric, 40, 8);
FIELD(liveshop_host, now_us, 48, 8);
FIELD(liveshop_host, random, 56, 8);

FIELD(liveshop_call, size, 0, 8);
FIELD(liveshop_call, host, 8, 8);
FIELD(liveshop_call, context, 16, 8);
FIELD(liveshop_call, now_us, 24, 8);
FIELD(liveshop_call, deadline_us, 32, 8);
FIELD(liveshop_call, input, 40, 8);
FIELD(liveshop_call, input_size, 48, 8);
FIELD(liveshop_call, cancelled, 56, 8);
FIELD(liveshop_call, output, 64, 8);
FIELD(liveshop_call, explain, 72, 8);
FIELD(liveshop_call, config_int, 80, 8);
FIELD(liveshop_call, config_text, 88, 8);
FIELD(liveshop_call, config_count, 96, 8);

FIELD(liveshop_extension, size, 0, 8);
FIELD(liveshop_extension, point, 8, 8);
FIELD(liveshop_extension, revision, 16, 4);
FIELD(liveshop_extension, handle, 24, 8);

FIELD(liveshop_plugin, size, 0, 8);
FIELD(liveshop_plugin, abi_major, 8, 4);
FIELD(liveshop_plugin, abi_minor, 12, 4);
FIELD(liveshop_plugin, id, 16, 8);
FIELD(liveshop_plugin, version, 24, 8);
FIELD(liveshop_plugin, extensions, 32, 8);
FIELD(liveshop_plugin, extension_count, 40, 8);
FIELD(liveshop_plugin, create, 48, 8);
FIELD(liveshop_plugin, self_test, 56, 8);
FIELD(liveshop_plugin, start, 64, 8);
FIELD(liveshop_plugin, stop, 72, 8);
FIELD(liveshop_plugin, destroy, 80, 8);

#if LIVESHOP_ABI_MINOR == 0
CHECK(sizeof(liveshop_host) == 64);
CHECK(sizeof(liveshop_call) == 104);
CHECK(sizeof(liveshop_extension) == 32);
CHECK(sizeof(liveshop_plugin) == 88);
ENDS(liveshop_host, random);
ENDS(liveshop_call, config_count);
ENDS(liveshop_extension, handle);
ENDS(liveshop_plugin, destroy);
#endif

#if LIVESHOP_ABI_MINOR >= 1
FIELD(liveshop_call, input_struct, 104, 8);
FIELD(liveshop_call, output_struct, 112, 8);
FIELD(liveshop_extension, input_struct_size, 32, 4);
FIELD(liveshop_extension, output_struct_size, 36, 4);
FIELD(liveshop_extension, input_layout, 40, 8);
FIELD(liveshop_extension, output_layout, 48, 8);
#endif

#if LIVESHOP_ABI_MINOR == 1
CHECK(sizeof(liveshop_host) == 64);
CHECK(sizeof(liveshop_call) == 120);
CHECK(sizeof(liveshop_extension) == 56);
CHECK(sizeof(liveshop_plugin) == 88);
ENDS(liveshop_host, random);
ENDS(liveshop_call, output_struct);
ENDS(liveshop_extension, output_layout);
ENDS(liveshop_plugin, destroy);
#endif

#if LIVESHOP_ABI_MINOR >= 2
FIELD(liveshop_call, traceparent, 120, 8);
#endif

#if LIVESHOP_ABI_MINOR == 2
CHECK(sizeof(liveshop_host) == 64);
CHECK(sizeof(liveshop_call) == 128);
CHECK(sizeof(liveshop_extension) == 56);
CHECK(sizeof(liveshop_plugin) == 88);
ENDS(liveshop_host, random);
ENDS(liveshop_call, traceparent);
ENDS(liveshop_extension, output_layout);
ENDS(liveshop_plugin, destroy);
#endif
