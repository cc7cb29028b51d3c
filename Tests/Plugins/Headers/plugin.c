/*
 * One source for plugins of four ages: compiled against 1.0, 1.1, the current header and a made-up 1.3. The answer tells which it is
 * (0 to 3), so a test knows that the plugin it meant has answered. Every field of its own age that the host is too old for it must do without.
 */
#include <stdlib.h>

#include "liveshop_plugin.h"

#include "liveshop/plugin/v1/catalog.pb-c.h"
#include "liveshop_layout.h"

typedef struct {
    liveshop_extension extension;
#if LIVESHOP_ABI_MINOR == 0
    /* A trap. What follows a 1.0 extension in memory is where a host that does not look at `size` reads layouts, and these are its own: it
     * would hand over structs to a plugin that has never heard of them. */
    uint32_t struct_sizes[2];
    uint64_t layouts[2];
#endif
} extension_in_memory;

static liveshop_status create(const liveshop_call *call, void **instance) {
    if (call->host->abi_major != LIVESHOP_ABI_MAJOR || call->input == NULL) return LIVESHOP_FAILED;
    *instance = NULL; /* allowed, and handed back as it is */
    return LIVESHOP_OK;
}

static liveshop_status handle(void *instance, const liveshop_call *call) {
    if (instance != NULL) return LIVESHOP_FAILED;
    if (call->input == NULL || call->input_size == 0) {
        call->explain(call, "no packed input", 15);
        return LIVESHOP_INVALID_INPUT;
    }
#if LIVESHOP_ABI_MINOR >= 2
    if (!LIVESHOP_HAS(liveshop_call, call, traceparent) || call->traceparent != NULL) {
        call->explain(call, "a trace, or no place for one", 28);
        return LIVESHOP_FAILED;
    }
#endif
#if LIVESHOP_ABI_MINOR >= 3
    /* A later plugin on today's host: it asks before it uses. */
    if (LIVESHOP_HAS(liveshop_call, call, output_part) || LIVESHOP_HAS(liveshop_host, call->host, gauge)) {
        call->explain(call, "the host is not of 1.2", 22);
        return LIVESHOP_FAILED;
    }
#endif
    const uint8_t answer[] = {0x08, LIVESHOP_ABI_MINOR};
    return call->output(call, answer, sizeof answer);
}

static void destroy(void *instance) {
    if (instance != NULL) abort();
}

#if LIVESHOP_ABI_MINOR >= 3
/* Only a host of 1.3 knows these; ours must not find them. */
static liveshop_status handle_many(void *instance, const liveshop_call *const *calls, size_t count) {
    (void)instance, (void)calls, (void)count;
    abort();
}

static liveshop_status save(void *instance, const liveshop_call *call) {
    (void)instance, (void)call;
    abort();
}
#define LATER_IN_EXTENSION , .handle_many = handle_many, .flags = UINT64_MAX
#define LATER_IN_PLUGIN , .save = save, .reserved = {UINT64_MAX, UINT64_MAX}
#else
#define LATER_IN_EXTENSION
#define LATER_IN_PLUGIN
#endif

static extension_in_memory price_rule = {
    .extension = {.size = sizeof(liveshop_extension), .point = "liveshop.price-rule", .revision = 1, .handle = handle LATER_IN_EXTENSION}};
static const liveshop_extension *const extensions[] = {&price_rule.extension};
static const liveshop_plugin plugin = {
    .size = sizeof plugin,
    .abi_major = LIVESHOP_ABI_MAJOR,
    .abi_minor = LIVESHOP_ABI_MINOR,
    .id = "test.headers",
    .version = "1.0.0",
    .extensions = extensions,
    .extension_count = 1,
    .create = create,
    .destroy = destroy LATER_IN_PLUGIN};

/* A 1.3 plugin that can do with less says so by returning its table to a 1.2 host. */
const liveshop_plugin *liveshop_plugin_entry(uint32_t host_abi_major, uint32_t host_abi_minor) {
    (void)host_abi_minor;
#if LIVESHOP_ABI_MINOR == 0
    price_rule.struct_sizes[0] = sizeof(Liveshop__Plugin__V1__PriceRuleRequest);
    price_rule.struct_sizes[1] = sizeof(Liveshop__Plugin__V1__PriceRuleResponse);
    price_rule.layouts[0] = liveshop_struct_layout(&liveshop__plugin__v1__price_rule_request__descriptor);
    price_rule.layouts[1] = liveshop_struct_layout(&liveshop__plugin__v1__price_rule_response__descriptor);
#endif
    return host_abi_major == LIVESHOP_ABI_MAJOR ? &plugin : NULL;
}
