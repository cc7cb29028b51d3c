/* The plugin around kite_payload.c: its table, its configuration, and requests that come packed or as structs. */
#include <liveshop_layout.h>
#include <liveshop_plugin.h>
#include <stdlib.h>
#include <string.h>

#include "kite_payload.h"

typedef struct {
    char platform[KITE_PLATFORM_BYTES_MAX + 1];
    kite_answer answer;
} kite_adapter;

static liveshop_status explain(const liveshop_call *call, liveshop_status status, const char *text) {
    call->explain(call, text, strlen(text));
    return status;
}

static liveshop_status create(const liveshop_call *call, void **instance) {
    const char *platform = "kite";
    size_t size = strlen(platform);
    if (call->config_text(call, "platform", &platform, &size) == LIVESHOP_OK
        && (size < 1 || size > KITE_PLATFORM_BYTES_MAX)) {
        return explain(call, LIVESHOP_INVALID_CONFIG, "platform: must have 1-32 bytes");
    }
    kite_adapter *adapter = calloc(1, sizeof *adapter);
    if (adapter == NULL) return explain(call, LIVESHOP_FAILED, "no memory");
    memcpy(adapter->platform, platform, size);
    *instance = adapter;
    return LIVESHOP_OK;
}

static liveshop_status output(const liveshop_call *call, const Liveshop__Plugin__V1__PlatformEventsResponse *response) {
    if (LIVESHOP_HAS(liveshop_call, call, output_struct) && call->input_struct != NULL) {
        return call->output_struct(call, response);
    }
    size_t size = liveshop__plugin__v1__platform_events_response__get_packed_size(response);
    uint8_t *bytes = malloc(size == 0 ? 1 : size);
    if (bytes == NULL) return explain(call, LIVESHOP_FAILED, "no memory");
    liveshop__plugin__v1__platform_events_response__pack(response, bytes);
    liveshop_status status = call->output(call, bytes, size);
    free(bytes);
    return status;
}

static liveshop_status answer(
    kite_adapter *adapter, const liveshop_call *call, const Liveshop__Plugin__V1__PlatformEventsRequest *request) {
    if (strcmp(request->platform, adapter->platform) != 0) return LIVESHOP_DECLINED;
    kite_read(&adapter->answer, adapter->platform, request->payload.data, request->payload.len);
    return output(call, &adapter->answer.message);
}

static liveshop_status handle(void *instance, const liveshop_call *call) {
    if (LIVESHOP_HAS(liveshop_call, call, input_struct) && call->input_struct != NULL) {
        return answer(instance, call, call->input_struct);
    }
    Liveshop__Plugin__V1__PlatformEventsRequest *request =
        liveshop__plugin__v1__platform_events_request__unpack(NULL, call->input_size, call->input);
    if (request == NULL) return explain(call, LIVESHOP_INVALID_INPUT, "not a PlatformEventsRequest");
    liveshop_status status = answer(instance, call, request);
    liveshop__plugin__v1__platform_events_request__free_unpacked(request, NULL);
    return status;
}

static liveshop_status self_test(void *instance, const liveshop_call *call) {
    static const char sample[] = "kite/1\n7|1794340801250|H|u1*12,u2\n8|x|I|u1\n";
    kite_adapter *adapter = instance;
    kite_read(&adapter->answer, adapter->platform, (const uint8_t *)sample, sizeof sample - 1);
    const Liveshop__Plugin__V1__PlatformEventsResponse *response = &adapter->answer.message;
    if (response->n_events == 2 && response->n_faults == 1 && response->events[0]->count == 12) return LIVESHOP_OK;
    return explain(call, LIVESHOP_FAILED, "the sample was not understood");
}

static liveshop_extension platform_adapter = {
    .size = sizeof platform_adapter,
    .point = "liveshop.platform-adapter",
    .revision = 1,
    .handle = handle,
    .input_struct_size = sizeof(Liveshop__Plugin__V1__PlatformEventsRequest),
    .output_struct_size = sizeof(Liveshop__Plugin__V1__PlatformEventsResponse),
};

static const liveshop_extension *const extensions[] = {&platform_adapter};

static const liveshop_plugin plugin = {
    .size = sizeof plugin,
    .abi_major = LIVESHOP_ABI_MAJOR,
    .abi_minor = LIVESHOP_ABI_MINOR,
    .id = "liveshop.kite-adapter",
    .version = "1.0.0",
    .extensions = extensions,
    .extension_count = 1,
    .create = create,
    .self_test = self_test,
    .destroy = free,
};

LIVESHOP_EXPORT const liveshop_plugin *liveshop_plugin_entry(uint32_t host_abi_major, uint32_t host_abi_minor) {
    (void)host_abi_minor;
    if (host_abi_major != LIVESHOP_ABI_MAJOR) return NULL;
    /* Computed, not written down: the numbers follow from the code protoc-c wrote, whatever it was. Idempotent, so any thread may. */
    platform_adapter.input_layout = liveshop_struct_layout(&liveshop__plugin__v1__platform_events_request__descriptor);
    platform_adapter.output_layout = liveshop_struct_layout(&liveshop__plugin__v1__platform_events_response__descriptor);
    return &plugin;
}
