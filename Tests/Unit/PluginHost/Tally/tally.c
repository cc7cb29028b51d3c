/*
 * A price rule for the tests of the host: takes "percent" off, tells by the adjustment's rule how it was asked ("struct" or "packed"), declines
 * without units, counts its calls, fails, sleeps or crashes for buyers of those names, and for "traced" logs a line and tells the call's trace.
 */
#define _POSIX_C_SOURCE 200809L

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "liveshop/plugin/v1/catalog.pb-c.h"
#include "liveshop_layout.h"
#include "liveshop_plugin.h"

typedef struct {
    const liveshop_host *host;
    int64_t percent;
} tally;

static liveshop_status create(const liveshop_call *call, void **instance) {
    tally *self = calloc(1, sizeof *self);
    size_t tiers = 0;
    if (!self) return LIVESHOP_FAILED;
    self->host = call->host;
    if (call->config_int(call, "percent", &self->percent) != LIVESHOP_OK ||
        call->config_count(call, "tiers", &tiers) != LIVESHOP_OK || call->config_int(call, "tiers.1.units", &self->percent) != LIVESHOP_NOT_FOUND) {
        static const char why[] = "percent and tiers must be there, a second tier must not";
        call->explain(call, why, sizeof why - 1);
        free(self);
        return LIVESHOP_INVALID_CONFIG;
    }
    *instance = self;
    return LIVESHOP_OK;
}

static liveshop_status start(void *instance, const liveshop_call *call) {
    tally *self = instance;
    (void)call;
    self->host->log(self->host, LIVESHOP_LOG_INFO, "tally starts", 12);
    return LIVESHOP_OK;
}

static liveshop_status answer(
    tally *self, const liveshop_call *call, const Liveshop__Plugin__V1__PriceRuleRequest *request) {
    Liveshop__Plugin__V1__PriceRuleResponse response = LIVESHOP__PLUGIN__V1__PRICE_RULE_RESPONSE__INIT;
    Liveshop__Plugin__V1__PriceAdjustment adjustment = LIVESHOP__PLUGIN__V1__PRICE_ADJUSTMENT__INIT;
    Liveshop__Plugin__V1__PriceAdjustment *adjustments[] = {&adjustment};
    self->host->metric(self->host, "calls", 5, 1);
    if (request->units == 0) {
        call->explain(call, "no units", 8);
        return LIVESHOP_DECLINED;
    }
    if (strcmp(request->buyer_id, "failing") == 0) {
        call->explain(call, "as asked", 8);
        return LIVESHOP_FAILED;
    }
    if (strcmp(request->buyer_id, "crashing") == 0) abort();
    if (strcmp(request->buyer_id, "sleeping") == 0) {
        while (!call->cancelled(call)) {
            struct timespec tick = {.tv_nsec = 1000000};
            nanosleep(&tick, NULL);
        }
        return LIVESHOP_CANCELLED;
    }
    adjustment.amount = request->unit_price * self->percent / 100;
    adjustment.rule = call->input_struct ? "struct" : "packed";
    if (strcmp(request->buyer_id, "traced") == 0) {
        self->host->log(self->host, LIVESHOP_LOG_INFO, "tally was asked", 15);
        adjustment.rule = call->traceparent ? (char *)call->traceparent : "no trace";
    }
    response.unit_price = request->unit_price - adjustment.amount;
    response.n_adjustments = 1;
    response.adjustments = adjustments;
    if (call->input_struct) return call->output_struct(call, &response);
    uint8_t bytes[256];
    return call->output(call, bytes, liveshop__plugin__v1__price_rule_response__pack(&response, bytes));
}

static liveshop_status handle(void *instance, const liveshop_call *call) {
    if (call->input_struct) return answer(instance, call, call->input_struct);
    Liveshop__Plugin__V1__PriceRuleRequest *request =
        liveshop__plugin__v1__price_rule_request__unpack(NULL, call->input_size, call->input);
    if (!request) return LIVESHOP_INVALID_INPUT;
    liveshop_status status = answer(instance, call, request);
    liveshop__plugin__v1__price_rule_request__free_unpacked(request, NULL);
    return status;
}

static void destroy(void *instance) { free(instance); }

static liveshop_extension price_rule = {
    .size = sizeof price_rule,
    .point = "liveshop.price-rule",
    .revision = 1,
    .handle = handle,
    .input_struct_size = sizeof(Liveshop__Plugin__V1__PriceRuleRequest),
    .output_struct_size = sizeof(Liveshop__Plugin__V1__PriceRuleResponse),
};
static const liveshop_extension *const extensions[] = {&price_rule};
static const liveshop_plugin plugin = {
    .size = sizeof plugin,
    .abi_major = LIVESHOP_ABI_MAJOR,
    .abi_minor = LIVESHOP_ABI_MINOR,
    .id = "test.tally",
    .version = "1.0.0",
    .extensions = extensions,
    .extension_count = 1,
    .create = create,
    .start = start,
    .destroy = destroy,
};

const liveshop_plugin *liveshop_plugin_entry(uint32_t host_abi_major, uint32_t host_abi_minor) {
    (void)host_abi_minor;
    price_rule.input_layout = liveshop_struct_layout(&liveshop__plugin__v1__price_rule_request__descriptor);
    price_rule.output_layout = liveshop_struct_layout(&liveshop__plugin__v1__price_rule_response__descriptor);
    return host_abi_major == LIVESHOP_ABI_MAJOR ? &plugin : NULL;
}
