/*
 * A price rule that behaves, until its configuration says otherwise: {"do": "null", "at": "handle"}. In `handle` it misbehaves only for
 * requests that hold the text "bad-sku", so that good and bad calls can be mixed. Compiled with -DPLUGIN_ID for the names of several.
 */
#include <stdlib.h>
#include <string.h>

#include "misbehave.h"

#ifndef PLUGIN_ID
#define PLUGIN_ID "test.hostile"
#endif
#ifndef PLUGIN_VERSION
#define PLUGIN_VERSION "1.0.0"
#endif

static const char marker[] = "bad-sku";

static int holds_marker(const liveshop_call *call) {
    size_t length = sizeof marker - 1;
    for (size_t at = 0; at + length <= call->input_size; at++)
        if (memcmp(call->input + at, marker, length) == 0) return 1;
    return 0;
}

static int due(hostile *self, const char *step) {
    if (strcmp(self->step, step) != 0 || self->action[0] == 0) return 0;
    return ++self->turns % self->every == 0;
}

static void copy_text(const liveshop_call *call, const char *path, char *into, size_t room) {
    const char *text;
    size_t size;
    if (call->config_text(call, path, &text, &size) != LIVESHOP_OK || size >= room) return;
    memcpy(into, text, size + 1);
}

static liveshop_status create(const liveshop_call *call, void **instance) {
    hostile *self = calloc(1, sizeof *self);
    if (!self) return LIVESHOP_FAILED;
    self->host = call->host;
    self->answer = 7;
    self->every = 1;
    copy_text(call, "do", self->action, sizeof self->action);
    copy_text(call, "at", self->step, sizeof self->step);
    call->config_int(call, "answer", &self->answer);
    call->config_int(call, "every", &self->every);
    call->config_int(call, "declines", &self->declines);
    *instance = self;
    if (!due(self, "create")) return LIVESHOP_OK;
    liveshop_status status = misbehave(self, call);
    if (status != LIVESHOP_OK) free(self);
    return status;
}

static liveshop_status self_test(void *instance, const liveshop_call *call) {
    return due(instance, "self_test") ? misbehave(instance, call) : LIVESHOP_OK;
}

static liveshop_status start(void *instance, const liveshop_call *call) {
    return due(instance, "start") ? misbehave(instance, call) : LIVESHOP_OK;
}

static liveshop_status handle(void *instance, const liveshop_call *call) {
    hostile *self = instance;
    if (holds_marker(call) && due(self, "handle")) return misbehave(self, call);
    if (self->declines) return LIVESHOP_DECLINED;
    uint8_t bytes[11];
    size_t size = encode_answer(self->answer, bytes);
    return call->output(call, bytes, size);
}

static void stop(void *instance) {
    if (due(instance, "stop")) misbehave(instance, NULL);
}

static void destroy(void *instance) {
    if (due(instance, "destroy")) misbehave(instance, NULL);
    free(instance);
}

static const liveshop_extension price_rule = {
    .size = sizeof price_rule, .point = "liveshop.price-rule", .revision = 1, .handle = handle};
static const liveshop_extension *const extensions[] = {&price_rule};
static const liveshop_plugin plugin = {
    .size = sizeof plugin,
    .abi_major = LIVESHOP_ABI_MAJOR,
    .abi_minor = LIVESHOP_ABI_MINOR,
    .id = PLUGIN_ID,
    .version = PLUGIN_VERSION,
    .extensions = extensions,
    .extension_count = 1,
    .create = create,
    .self_test = self_test,
    .start = start,
    .stop = stop,
    .destroy = destroy};

const liveshop_plugin *liveshop_plugin_entry(uint32_t host_abi_major, uint32_t host_abi_minor) {
    (void)host_abi_minor;
    return host_abi_major == LIVESHOP_ABI_MAJOR ? &plugin : NULL;
}
