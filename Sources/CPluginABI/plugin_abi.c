#include "liveshop_plugin.h"

/* The layout of version 1.2 on every 64-bit platform. A struct only grows at its end: what is here never changes, lines are added. */
#define STANDS_AT(type, field, offset) _Static_assert(offsetof(type, field) == (offset), #type "." #field " moved")

STANDS_AT(liveshop_host, abi_major, 8);
STANDS_AT(liveshop_host, context, 16);
STANDS_AT(liveshop_host, directory, 24);
STANDS_AT(liveshop_host, log, 32);
STANDS_AT(liveshop_host, metric, 40);
STANDS_AT(liveshop_host, now_us, 48);
STANDS_AT(liveshop_host, random, 56);

STANDS_AT(liveshop_call, host, 8);
STANDS_AT(liveshop_call, context, 16);
STANDS_AT(liveshop_call, now_us, 24);
STANDS_AT(liveshop_call, deadline_us, 32);
STANDS_AT(liveshop_call, input, 40);
STANDS_AT(liveshop_call, input_size, 48);
STANDS_AT(liveshop_call, cancelled, 56);
STANDS_AT(liveshop_call, output, 64);
STANDS_AT(liveshop_call, explain, 72);
STANDS_AT(liveshop_call, config_int, 80);
STANDS_AT(liveshop_call, config_text, 88);
STANDS_AT(liveshop_call, config_count, 96);
STANDS_AT(liveshop_call, input_struct, 104);
STANDS_AT(liveshop_call, output_struct, 112);
STANDS_AT(liveshop_call, traceparent, 120);

STANDS_AT(liveshop_extension, point, 8);
STANDS_AT(liveshop_extension, revision, 16);
STANDS_AT(liveshop_extension, handle, 24);
STANDS_AT(liveshop_extension, input_struct_size, 32);
STANDS_AT(liveshop_extension, output_struct_size, 36);
STANDS_AT(liveshop_extension, input_layout, 40);
STANDS_AT(liveshop_extension, output_layout, 48);

STANDS_AT(liveshop_plugin, abi_major, 8);
STANDS_AT(liveshop_plugin, abi_minor, 12);
STANDS_AT(liveshop_plugin, id, 16);
STANDS_AT(liveshop_plugin, version, 24);
STANDS_AT(liveshop_plugin, extensions, 32);
STANDS_AT(liveshop_plugin, extension_count, 40);
STANDS_AT(liveshop_plugin, create, 48);
STANDS_AT(liveshop_plugin, self_test, 56);
STANDS_AT(liveshop_plugin, start, 64);
STANDS_AT(liveshop_plugin, stop, 72);
STANDS_AT(liveshop_plugin, destroy, 80);
