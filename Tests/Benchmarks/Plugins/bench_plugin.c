/* The least a price rule can be: a tenth off. What a call of it costs is the call. With -Dvariant_packed it reads and writes packed bytes only, else
 * structs where the host gives them. */
#include <liveshop/plugin/v1/catalog.pb-c.h>
#include <liveshop_layout.h>
#include <liveshop_plugin.h>
#include <stdlib.h>

typedef Liveshop__Plugin__V1__PriceRuleRequest Request;
typedef Liveshop__Plugin__V1__PriceRuleResponse Response;

#ifdef variant_packed
#define ID "bench.packed"
#else
#define ID "bench.struct"
#endif

static liveshop_status answer(const liveshop_call *call, const Request *request) {
    Liveshop__Plugin__V1__PriceAdjustment adjustment = LIVESHOP__PLUGIN__V1__PRICE_ADJUSTMENT__INIT;
    Liveshop__Plugin__V1__PriceAdjustment *adjustments[] = {&adjustment};
    Response response = LIVESHOP__PLUGIN__V1__PRICE_RULE_RESPONSE__INIT;
    adjustment.rule = (char *)"tenth";
    adjustment.amount = request->unit_price / 10;
    response.unit_price = request->unit_price - adjustment.amount;
    response.n_adjustments = 1;
    response.adjustments = adjustments;
    if (call->input_struct) return call->output_struct(call, &response);
    uint8_t bytes[256];
    if (liveshop__plugin__v1__price_rule_response__get_packed_size(&response) > sizeof bytes) return LIVESHOP_FAILED;
    return call->output(call, bytes, liveshop__plugin__v1__price_rule_response__pack(&response, bytes));
}

static liveshop_status price(void *instance, const liveshop_call *call) {
    (void)instance;
    if (call->input_struct) return answer(call, call->input_struct);
    Request *request = liveshop__plugin__v1__price_rule_request__unpack(NULL, call->input_size, call->input);
    if (!request) return LIVESHOP_INVALID_INPUT;
    liveshop_status status = answer(call, request);
    liveshop__plugin__v1__price_rule_request__free_unpacked(request, NULL);
    return status;
}

static liveshop_status create(const liveshop_call *call, void **instance) {
    (void)call;
    *instance = NULL;
    return LIVESHOP_OK;
}

static void destroy(void *instance) { (void)instance; }

const liveshop_plugin *liveshop_plugin_entry(uint32_t major, uint32_t minor) {
    static liveshop_extension extension = {
        .size = sizeof extension, .point = "liveshop.price-rule", .revision = 1, .handle = price};
    static const liveshop_extension *const extensions[] = {&extension};
    static const liveshop_plugin plugin = {
        .size = sizeof plugin, .abi_major = LIVESHOP_ABI_MAJOR, .abi_minor = LIVESHOP_ABI_MINOR, .id = ID, .version = "1.0.0",
        .extensions = extensions, .extension_count = 1, .create = create, .destroy = destroy};
    (void)minor;
#ifndef variant_packed
    if (!extension.input_layout) {
        extension.input_struct_size = sizeof(Request);
        extension.output_struct_size = sizeof(Response);
        extension.input_layout = liveshop_struct_layout(&liveshop__plugin__v1__price_rule_request__descriptor);
        extension.output_layout = liveshop_struct_layout(&liveshop__plugin__v1__price_rule_response__descriptor);
    }
#endif
    return major == LIVESHOP_ABI_MAJOR ? &plugin : NULL;
}
