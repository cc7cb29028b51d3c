/* The plugin around cross_shop.c: its table, and requests that come packed or as structs. On the path of every order: an order that no
 * promotion is for costs a few comparisons, and one that has a discount takes no memory if structs are handed over. */
#include <liveshop_layout.h>
#include <liveshop_plugin.h>
#include <liveshop/plugin/v1/order.pb-c.h>
#include <stdlib.h>
#include <string.h>

#include "promotion_config.h"

typedef Liveshop__Plugin__V1__PromotionRequest promotion_request;
typedef Liveshop__Plugin__V1__PromotionResponse promotion_response;

/* One answer at a time: an instance is never called twice at once. */
typedef struct {
    promotion_config config;
    promotion_response response;
    Liveshop__Plugin__V1__Promotion promotions[PROMOTIONS_MAX];
    Liveshop__Plugin__V1__Promotion *promotion_pointers[PROMOTIONS_MAX];
    Liveshop__Plugin__V1__LineShare shares[PROMOTIONS_MAX][CROSS_SHOP_LINES_MAX];
    Liveshop__Plugin__V1__LineShare *share_pointers[PROMOTIONS_MAX][CROSS_SHOP_LINES_MAX];
} promotions_plugin;

static liveshop_status explain(const liveshop_call *call, liveshop_status status, const char *text) {
    call->explain(call, text, strlen(text));
    return status;
}

static void destroy(void *instance) {
    promotions_plugin *plugin = instance;
    promotion_config_free(&plugin->config);
    free(plugin);
}

static liveshop_status create(const liveshop_call *call, void **instance) {
    promotions_plugin *plugin = calloc(1, sizeof *plugin);
    if (plugin == NULL) return explain(call, LIVESHOP_FAILED, "no memory");
    liveshop_status status = promotion_config_read(call, &plugin->config);
    if (status != LIVESHOP_OK) {
        destroy(plugin);
        return status;
    }
    liveshop__plugin__v1__promotion_response__init(&plugin->response);
    plugin->response.promotions = plugin->promotion_pointers;
    for (size_t index = 0; index < PROMOTIONS_MAX; index++) {
        liveshop__plugin__v1__promotion__init(&plugin->promotions[index]);
        plugin->promotions[index].shares = plugin->share_pointers[index];
        plugin->promotion_pointers[index] = &plugin->promotions[index];
        for (size_t line = 0; line < CROSS_SHOP_LINES_MAX; line++) {
            liveshop__plugin__v1__line_share__init(&plugin->shares[index][line]);
            plugin->share_pointers[index][line] = &plugin->shares[index][line];
        }
    }
    *instance = plugin;
    return LIVESHOP_OK;
}

static bool is_on(const promotion *promotion, const promotion_request *request, int64_t now_us) {
    return promotion->from_us <= now_us && now_us < promotion->until_us && strcmp(promotion->currency, request->currency) == 0
        && promotion_names_allow(&promotion->markets, request->market);
}

/* Adds the promotion's shares to the answer, and takes them off what is left of the lines. */
static void apply(
    promotions_plugin *plugin, const promotion *promotion, const promotion_request *request, int64_t *left) {
    int64_t amounts[CROSS_SHOP_LINES_MAX], shares[CROSS_SHOP_LINES_MAX], sum = 0;
    for (size_t line = 0; line < request->n_lines; line++) {
        const Liveshop__Plugin__V1__PromotionLine *asked = request->lines[line];
        bool takes_part = promotion_names_allow(&promotion->merchants, asked->merchant_id)
            && promotion_names_allow(&promotion->skus, asked->sku);
        amounts[line] = takes_part ? left[line] : 0;
        sum += amounts[line];
    }
    int64_t discount = cross_shop_discount(&promotion->terms, sum);
    if (discount == 0) return;
    cross_shop_apportion(discount, amounts, request->n_lines, shares);
    size_t index = plugin->response.n_promotions++;
    Liveshop__Plugin__V1__Promotion *answer = &plugin->promotions[index];
    /* protobuf-c has no const; the host only reads. */
    answer->promotion_id = (char *)promotion->id;
    answer->name = (char *)promotion->name;
    answer->n_shares = 0;
    for (size_t line = 0; line < request->n_lines; line++) {
        if (shares[line] == 0) continue;
        Liveshop__Plugin__V1__LineShare *share = &plugin->shares[index][answer->n_shares++];
        share->line = request->lines[line]->line;
        share->amount = shares[line];
        left[line] -= shares[line];
    }
}

static liveshop_status output(const liveshop_call *call, const promotion_response *response) {
    if (LIVESHOP_HAS(liveshop_call, call, output_struct) && call->input_struct != NULL) {
        return call->output_struct(call, response);
    }
    size_t size = liveshop__plugin__v1__promotion_response__get_packed_size(response);
    uint8_t *bytes = malloc(size);
    if (bytes == NULL) return explain(call, LIVESHOP_FAILED, "no memory");
    liveshop__plugin__v1__promotion_response__pack(response, bytes);
    liveshop_status status = call->output(call, bytes, size);
    free(bytes);
    return status;
}

static liveshop_status answer(promotions_plugin *plugin, const liveshop_call *call, const promotion_request *request) {
    if (request->n_lines > CROSS_SHOP_LINES_MAX) return explain(call, LIVESHOP_INVALID_INPUT, "lines: must be at most 50");
    int64_t left[CROSS_SHOP_LINES_MAX], sum = 0;
    for (size_t line = 0; line < request->n_lines; line++) {
        int64_t amount = request->lines[line]->amount;
        if (amount < 0 || amount > CROSS_SHOP_AMOUNT_MAX - sum) {
            return explain(call, LIVESHOP_INVALID_INPUT, "lines: amounts must be 0 up to 10^15 in all");
        }
        left[line] = amount;
        sum += amount;
    }
    plugin->response.n_promotions = 0;
    for (size_t index = 0; index < plugin->config.count; index++) {
        const promotion *promotion = &plugin->config.items[index];
        if (sum >= promotion->terms.threshold && is_on(promotion, request, call->now_us)) apply(plugin, promotion, request, left);
    }
    return plugin->response.n_promotions == 0 ? LIVESHOP_DECLINED : output(call, &plugin->response);
}

static liveshop_status handle(void *instance, const liveshop_call *call) {
    if (LIVESHOP_HAS(liveshop_call, call, input_struct) && call->input_struct != NULL) {
        return answer(instance, call, call->input_struct);
    }
    promotion_request *request = liveshop__plugin__v1__promotion_request__unpack(NULL, call->input_size, call->input);
    if (request == NULL) return explain(call, LIVESHOP_INVALID_INPUT, "not a PromotionRequest");
    liveshop_status status = answer(instance, call, request);
    liveshop__plugin__v1__promotion_request__free_unpacked(request, NULL);
    return status;
}

/* 100.00 + 200.00 at "300 - 50": the shares are 16.67 and 33.33. */
static liveshop_status self_test(void *instance, const liveshop_call *call) {
    (void)instance;
    const cross_shop_terms terms = {.threshold = 30000, .off = 5000};
    const int64_t amounts[] = {10000, 20000};
    int64_t shares[2];
    int64_t discount = cross_shop_discount(&terms, 30000);
    cross_shop_apportion(discount, amounts, 2, shares);
    if (discount == 5000 && shares[0] == 1667 && shares[1] == 3333) return LIVESHOP_OK;
    return explain(call, LIVESHOP_FAILED, "the sample was shared out wrongly");
}

static liveshop_extension promotion_extension = {
    .size = sizeof promotion_extension,
    .point = "liveshop.promotion",
    .revision = 1,
    .handle = handle,
    .input_struct_size = sizeof(promotion_request),
    .output_struct_size = sizeof(promotion_response),
};

static const liveshop_extension *const extensions[] = {&promotion_extension};

static const liveshop_plugin plugin = {
    .size = sizeof plugin,
    .abi_major = LIVESHOP_ABI_MAJOR,
    .abi_minor = LIVESHOP_ABI_MINOR,
    .id = "liveshop.promotions",
    .version = "1.0.0",
    .extensions = extensions,
    .extension_count = 1,
    .create = create,
    .self_test = self_test,
    .destroy = destroy,
};

LIVESHOP_EXPORT const liveshop_plugin *liveshop_plugin_entry(uint32_t host_abi_major, uint32_t host_abi_minor) {
    (void)host_abi_minor;
    if (host_abi_major != LIVESHOP_ABI_MAJOR) return NULL;
    /* Computed, not written down: the numbers follow from the code protoc-c wrote, whatever it was. Always the same, so any thread may. */
    promotion_extension.input_layout = liveshop_struct_layout(&liveshop__plugin__v1__promotion_request__descriptor);
    promotion_extension.output_layout = liveshop_struct_layout(&liveshop__plugin__v1__promotion_response__descriptor);
    return &plugin;
}
