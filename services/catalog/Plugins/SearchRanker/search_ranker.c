/* The plugin around ranking.c: its table, its configuration, and requests that come packed or as structs. */
#include <liveshop/plugin/v1/catalog.pb-c.h>
#include <liveshop_layout.h>
#include <liveshop_plugin.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CPluginExport.h"
#include "ranking.h"

/* The extension point's bound. */
#define CANDIDATES_MAX 512

typedef Liveshop__Plugin__V1__SearchRankerRequest ranker_request;
typedef Liveshop__Plugin__V1__SearchRankerResponse ranker_response;

typedef struct {
    ranking_weights weights;
    double scores[CANDIDATES_MAX];
} search_ranker;

static liveshop_status explain(const liveshop_call *call, liveshop_status status, const char *text) {
    call->explain(call, text, strlen(text));
    return status;
}

static liveshop_status read_weight(const liveshop_call *call, const char *key, int64_t fallback, int64_t *weight) {
    *weight = fallback;
    call->config_int(call, key, weight);
    if (*weight >= 0 && *weight <= 10000) return LIVESHOP_OK;
    char text[96];
    snprintf(text, sizeof text, "%s: must be a whole number of 0-10000", key);
    return explain(call, LIVESHOP_INVALID_CONFIG, text);
}

static liveshop_status create(const liveshop_call *call, void **instance) {
    ranking_weights weights;
    liveshop_status status = read_weight(call, "flash_offer", 300, &weights.flash_offer);
    if (status == LIVESHOP_OK) status = read_weight(call, "price", 200, &weights.price);
    if (status == LIVESHOP_OK) status = read_weight(call, "category", 150, &weights.category);
    if (status == LIVESHOP_OK) status = read_weight(call, "exact_title", 500, &weights.exact_title);
    if (status != LIVESHOP_OK) return status;
    search_ranker *ranker = calloc(1, sizeof *ranker);
    if (ranker == NULL) return explain(call, LIVESHOP_FAILED, "no memory");
    ranker->weights = weights;
    *instance = ranker;
    return LIVESHOP_OK;
}

static void score(search_ranker *ranker, const ranker_request *request) {
    ranking_query query;
    ranking_read_query(&query, request->query);
    for (size_t i = 0; i < request->n_candidates; i += 1) {
        const Liveshop__Plugin__V1__SearchCandidate *found = request->candidates[i];
        ranking_candidate candidate = {
            .title = found->title,
            .categories = found->categories,
            .category_count = found->n_categories,
            .bm25 = found->score,
            .lowest_price = found->lowest_price,
            .on_flash_offer = found->on_flash_offer,
        };
        ranker->scores[i] = ranking_score(&ranker->weights, &query, &candidate);
    }
}

static liveshop_status output(const liveshop_call *call, const ranker_response *response) {
    if (LIVESHOP_HAS(liveshop_call, call, output_struct) && call->input_struct != NULL) {
        return call->output_struct(call, response);
    }
    /* Eight bytes a score, and what comes before them. */
    uint8_t bytes[CANDIDATES_MAX * sizeof(double) + 16];
    size_t size = liveshop__plugin__v1__search_ranker_response__get_packed_size(response);
    if (size > sizeof bytes) return explain(call, LIVESHOP_FAILED, "the answer is larger than it can be");
    liveshop__plugin__v1__search_ranker_response__pack(response, bytes);
    return call->output(call, bytes, size);
}

static liveshop_status answer(search_ranker *ranker, const liveshop_call *call, const ranker_request *request) {
    /* A list without a query has no relevance to weigh: its order is the catalog's. */
    if (request->query[0] == 0) return LIVESHOP_DECLINED;
    if (request->n_candidates > CANDIDATES_MAX) return explain(call, LIVESHOP_INVALID_INPUT, "more than 512 candidates");
    score(ranker, request);
    ranker_response response = LIVESHOP__PLUGIN__V1__SEARCH_RANKER_RESPONSE__INIT;
    response.n_scores = request->n_candidates;
    response.scores = ranker->scores;
    return output(call, &response);
}

static liveshop_status handle(void *instance, const liveshop_call *call) {
    if (LIVESHOP_HAS(liveshop_call, call, input_struct) && call->input_struct != NULL) {
        return answer(instance, call, call->input_struct);
    }
    ranker_request *request = liveshop__plugin__v1__search_ranker_request__unpack(NULL, call->input_size, call->input);
    if (request == NULL) return explain(call, LIVESHOP_INVALID_INPUT, "not a SearchRankerRequest");
    liveshop_status status = answer(instance, call, request);
    liveshop__plugin__v1__search_ranker_request__free_unpacked(request, NULL);
    return status;
}

static liveshop_status self_test(void *instance, const liveshop_call *call) {
    search_ranker *ranker = instance;
    ranking_query query;
    ranking_read_query(&query, " Red umbrella ");
    char *categories[] = {"rain", "umbrella"};
    ranking_candidate plain = {.title = "Handle", .bm25 = 2, .lowest_price = -1};
    ranking_candidate fitting = {
        .title = "red Umbrella", .categories = categories, .category_count = 2, .bm25 = 2, .lowest_price = 1, .on_flash_offer = 1};
    double low = ranking_score(&ranker->weights, &query, &plain);
    double high = ranking_score(&ranker->weights, &query, &fitting);
    if (low == 2 && high >= low) return LIVESHOP_OK;
    return explain(call, LIVESHOP_FAILED, "the samples were weighed wrongly");
}

static liveshop_extension search_ranker_point = {
    .size = sizeof search_ranker_point,
    .point = "liveshop.search-ranker",
    .revision = 1,
    .handle = handle,
    .input_struct_size = sizeof(ranker_request),
    .output_struct_size = sizeof(ranker_response),
};

static const liveshop_extension *const extensions[] = {&search_ranker_point};

static const liveshop_plugin plugin = {
    .size = sizeof plugin,
    .abi_major = LIVESHOP_ABI_MAJOR,
    .abi_minor = LIVESHOP_ABI_MINOR,
    .id = "liveshop.search-ranker",
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
    search_ranker_point.input_layout = liveshop_struct_layout(&liveshop__plugin__v1__search_ranker_request__descriptor);
    search_ranker_point.output_layout = liveshop_struct_layout(&liveshop__plugin__v1__search_ranker_response__descriptor);
    return &plugin;
}
