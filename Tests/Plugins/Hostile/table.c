/*
 * Plugins whose table is wrong, one per -DVARIANT. What is wrong must be seen before any function of the table is called: each of them
 * aborts, except in the variants where a lie is harmless.
 */
#include <stdlib.h>
#include <string.h>

#include "liveshop_plugin.h"
#include "liveshop/plugin/v1/catalog.pb-c.h"

#define WRONG_MAJOR 1
#define NULL_TABLE 2
#define TRUNCATED_TABLE 3
#define TRUNCATED_EXTENSION 4
#define NO_EXTENSIONS 5
#define TOO_MANY_EXTENSIONS 6
#define SAME_POINT_TWICE 7
#define NULL_EXTENSION 8
#define NULL_HANDLE 9
#define NULL_CREATE 10
#define OTHER_ID 11
#define OTHER_VERSION 12
#define NULL_ID 13
#define UNKNOWN_POINT 14
#define OTHER_POINT 15
#define MISSING_SYMBOL 16
#define CRASH_IN_CONSTRUCTOR 17
#define CRASH_IN_ENTRY 18
#define LOOP_IN_CONSTRUCTOR 19
#define LIES_ABOUT_STRUCT_SIZE 20
#define LIES_ABOUT_LAYOUT 21
#define ENORMOUS_SIZE 22
#define UNKNOWN_REVISION 23
#define EXIT_IN_ENTRY 24

#if VARIANT == LIES_ABOUT_STRUCT_SIZE || VARIANT == LIES_ABOUT_LAYOUT || VARIANT == ENORMOUS_SIZE
#define HARMLESS 1
#else
#define HARMLESS 0
#endif

static int instance;

static liveshop_status create(const liveshop_call *call, void **made) {
    (void)call;
    if (!HARMLESS) abort();
    *made = &instance;
    return LIVESHOP_OK;
}

/* Answers 7 if the host fell for nothing: the input is packed. */
static liveshop_status handle(void *self, const liveshop_call *call) {
    static const uint8_t answer[] = {0x08, 7};
    (void)self;
    if (!HARMLESS) abort();
    if (call->input_struct != NULL || call->input == NULL) {
        call->explain(call, "the input came as a struct", 26);
        return LIVESHOP_FAILED;
    }
    if (call->output_struct(call, answer) != LIVESHOP_NOT_PERMITTED) return LIVESHOP_FAILED;
    return call->output(call, answer, sizeof answer);
}

static void destroy(void *self) { (void)self; }

static liveshop_extension price_rule = {
    .size = sizeof price_rule, .point = "liveshop.price-rule", .revision = 1, .handle = handle};
static const liveshop_extension *extensions[64] = {&price_rule};
static liveshop_plugin plugin = {
    .size = sizeof plugin,
    .abi_major = LIVESHOP_ABI_MAJOR,
    .abi_minor = LIVESHOP_ABI_MINOR,
    .id = "test.hostile",
    .version = "1.0.0",
    .extensions = extensions,
    .extension_count = 1,
    .create = create,
    .destroy = destroy};

#if VARIANT == CRASH_IN_CONSTRUCTOR
__attribute__((constructor)) static void constructed(void) { abort(); }
#elif VARIANT == LOOP_IN_CONSTRUCTOR
__attribute__((constructor)) static void constructed(void) {
    volatile int turns = 0;
    for (;;) turns += 1;
}
#endif

#if VARIANT != MISSING_SYMBOL
const liveshop_plugin *liveshop_plugin_entry(uint32_t host_abi_major, uint32_t host_abi_minor) {
    (void)host_abi_major, (void)host_abi_minor;
    switch (VARIANT) {
    case WRONG_MAJOR: plugin.abi_major = LIVESHOP_ABI_MAJOR + 1; break;
    case NULL_TABLE: return NULL;
    case TRUNCATED_TABLE: plugin.size = offsetof(liveshop_plugin, destroy); break;
    case TRUNCATED_EXTENSION: price_rule.size = offsetof(liveshop_extension, handle); break;
    case NO_EXTENSIONS: plugin.extension_count = 0; break;
    case TOO_MANY_EXTENSIONS:
        for (int at = 0; at < 64; at++) extensions[at] = &price_rule;
        plugin.extension_count = (size_t)-1;
        break;
    case SAME_POINT_TWICE:
        extensions[1] = &price_rule;
        plugin.extension_count = 2;
        break;
    case NULL_EXTENSION: extensions[0] = NULL; break;
    case NULL_HANDLE: price_rule.handle = NULL; break;
    case NULL_CREATE: plugin.create = NULL; break;
    case OTHER_ID: plugin.id = "test.somebody-else"; break;
    case OTHER_VERSION: plugin.version = "2.0.0"; break;
    case NULL_ID: plugin.id = NULL; break;
    case UNKNOWN_POINT: price_rule.point = "liveshop.nowhere"; break;
    case OTHER_POINT: price_rule.point = "liveshop.search-ranker"; break;
    case UNKNOWN_REVISION: price_rule.revision = 99; break;
    case CRASH_IN_ENTRY: abort();
    case EXIT_IN_ENTRY: exit(0);
    case LIES_ABOUT_STRUCT_SIZE:
        price_rule.input_struct_size = 8;
        price_rule.output_struct_size = 8;
        price_rule.input_layout = price_rule.output_layout = 0;
        break;
    case LIES_ABOUT_LAYOUT:
        price_rule.input_struct_size = sizeof(Liveshop__Plugin__V1__PriceRuleRequest);
        price_rule.output_struct_size = sizeof(Liveshop__Plugin__V1__PriceRuleResponse);
        price_rule.input_layout = price_rule.output_layout = 0x1234567812345678;
        break;
    case ENORMOUS_SIZE:
        /* A plugin of a far later version: what the host does not know it does not read. */
        plugin.size = (size_t)-1;
        plugin.abi_minor = 99;
        break;
    default: break;
    }
    return &plugin;
}
#else
LIVESHOP_EXPORT int somebody_elses_entry(void);
int somebody_elses_entry(void) { return plugin.abi_major != 0; }
#endif
