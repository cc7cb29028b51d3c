/* The plugin around token_bucket.c: rules from the configuration, the first that fits counts. README.md has them all. */
#include <liveshop/plugin/v1/gateway.pb-c.h>
#include <liveshop_layout.h>
#include <liveshop_plugin.h>
#include <stdio.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "token_bucket.h"

#define RULES_MAX 256
#define PATTERN_BYTES_MAX 256
#define BUCKETS_MAX 1048576
#define BUCKETS_DEFAULT 16384
#define PER_SECOND_MAX 1000000000
#define BURST_MAX 1000000000
#define LEASE_CALLS_MAX 10000
#define LEASE_US_MAX 1000000
#define LEASE_US_DEFAULT 100000

typedef struct {
    char tenant[PATTERN_BYTES_MAX + 1];
    char method[PATTERN_BYTES_MAX + 1];
    bucket_rule limit;
} rate_rule;

typedef struct {
    bucket_table table;
    int64_t lease_us;
    size_t rule_count;
    rate_rule rules[RULES_MAX];
} rate_limit;

static liveshop_status explain(const liveshop_call *call, liveshop_status status, const char *text) {
    call->explain(call, text, strlen(text));
    return status;
}

/* Exact, or a prefix and "*". */
static bool matches(const char *pattern, const char *text) {
    size_t size = strlen(pattern);
    if (size == 0 || pattern[size - 1] != '*') return strcmp(pattern, text) == 0;
    return strncmp(pattern, text, size - 1) == 0;
}

static liveshop_status invalid(const liveshop_call *call, const char *path, const char *rule) {
    char text[160];
    snprintf(text, sizeof text, "%s: %s", path, rule);
    return explain(call, LIVESHOP_INVALID_CONFIG, text);
}

static liveshop_status read_pattern(const liveshop_call *call, size_t index, const char *key, char *pattern) {
    char path[64];
    snprintf(path, sizeof path, "rules.%zu.%s", index, key);
    const char *text = "*";
    size_t size = 1;
    liveshop_status status = call->config_text(call, path, &text, &size);
    if (status != LIVESHOP_OK && status != LIVESHOP_NOT_FOUND) return status;
    if (size > PATTERN_BYTES_MAX || memchr(text, 0, size) != NULL) {
        return invalid(call, path, "must be text of at most 256 bytes");
    }
    memcpy(pattern, text, size);
    pattern[size] = 0;
    return LIVESHOP_OK;
}

/* `fallback` < 0: it must be there. */
static liveshop_status read_number(
    const liveshop_call *call, const char *path, int64_t low, int64_t high, int64_t fallback, int64_t *value) {
    liveshop_status status = call->config_int(call, path, value);
    if (status == LIVESHOP_NOT_FOUND && fallback >= 0) {
        *value = fallback;
        return LIVESHOP_OK;
    }
    if (status != LIVESHOP_OK || *value < low || *value > high) {
        char rule[96];
        snprintf(rule, sizeof rule, "must be a whole number of %lld to %lld", (long long)low, (long long)high);
        return invalid(call, path, rule);
    }
    return LIVESHOP_OK;
}

static liveshop_status read_rule(const liveshop_call *call, size_t index, int64_t lease_us, rate_rule *rule) {
    char path[64];
    liveshop_status status = read_pattern(call, index, "tenant", rule->tenant);
    if (status == LIVESHOP_OK) status = read_pattern(call, index, "method", rule->method);
    snprintf(path, sizeof path, "rules.%zu.per_second", index);
    if (status == LIVESHOP_OK) status = read_number(call, path, 1, PER_SECOND_MAX, -1, &rule->limit.per_second);
    snprintf(path, sizeof path, "rules.%zu.burst", index);
    if (status == LIVESHOP_OK) {
        status = read_number(call, path, 1, BURST_MAX, rule->limit.per_second, &rule->limit.burst);
    }
    rule->limit.lease_us = lease_us;
    rule->limit.lease_calls_max = LEASE_CALLS_MAX;
    return status;
}

static liveshop_status configure(const liveshop_call *call, rate_limit *limit) {
    size_t count = 0;
    int64_t lease_us = 0, buckets = 0;
    liveshop_status status = read_number(call, "lease_us", 0, LEASE_US_MAX, LEASE_US_DEFAULT, &lease_us);
    if (status == LIVESHOP_OK) status = read_number(call, "buckets", 8, BUCKETS_MAX, BUCKETS_DEFAULT, &buckets);
    if (status != LIVESHOP_OK) return status;
    if (call->config_count(call, "rules", &count) != LIVESHOP_OK || count > RULES_MAX) {
        return invalid(call, "rules", "must be an array of at most 256 rules");
    }
    for (size_t index = 0; index < count && status == LIVESHOP_OK; index++) {
        status = read_rule(call, index, lease_us, &limit->rules[index]);
    }
    limit->rule_count = count;
    limit->lease_us = lease_us;
    if (status == LIVESHOP_OK && !bucket_table_make(&limit->table, (size_t)buckets)) {
        status = explain(call, LIVESHOP_FAILED, "no memory");
    }
    return status;
}

static void destroy(void *instance) {
    rate_limit *limit = instance;
    bucket_table_free(&limit->table);
    free(limit);
}

static liveshop_status create(const liveshop_call *call, void **instance) {
    rate_limit *limit = calloc(1, sizeof *limit);
    if (limit == NULL) return explain(call, LIVESHOP_FAILED, "no memory");
    liveshop_status status = configure(call, limit);
    if (status != LIVESHOP_OK) {
        destroy(limit);
        return status;
    }
    *instance = limit;
    return LIVESHOP_OK;
}

static void decide(
    rate_limit *limit, int64_t now_us, const Liveshop__Plugin__V1__RateLimitRequest *request,
    Liveshop__Plugin__V1__RateLimitResponse *response) {
    for (size_t index = 0; index < limit->rule_count; index++) {
        const rate_rule *rule = &limit->rules[index];
        if (!matches(rule->tenant, request->tenant) || !matches(rule->method, request->method)) continue;
        bucket_answer answer = bucket_take(
            &limit->table, bucket_key_of(index, request->tenant, request->method), &rule->limit, now_us > 0 ? now_us : 1);
        response->allowed = answer.allowed;
        response->retry_after_us = answer.retry_after_us;
        response->lease_calls = answer.lease_calls;
        response->lease_us = answer.lease_us;
        return;
    }
    /* No rule is about this call: it is not limited, and the gateway need not ask again soon. */
    response->allowed = true;
    response->lease_calls = limit->lease_us > 0 ? LEASE_CALLS_MAX : 0;
    response->lease_us = limit->lease_us;
}

static liveshop_status handle(void *instance, const liveshop_call *call) {
    Liveshop__Plugin__V1__RateLimitResponse response = LIVESHOP__PLUGIN__V1__RATE_LIMIT_RESPONSE__INIT;
    if (LIVESHOP_HAS(liveshop_call, call, output_struct) && call->input_struct != NULL) {
        decide(instance, call->now_us, call->input_struct, &response);
        return call->output_struct(call, &response);
    }
    Liveshop__Plugin__V1__RateLimitRequest *request =
        liveshop__plugin__v1__rate_limit_request__unpack(NULL, call->input_size, call->input);
    if (request == NULL) return explain(call, LIVESHOP_INVALID_INPUT, "not a RateLimitRequest");
    decide(instance, call->now_us, request, &response);
    liveshop__plugin__v1__rate_limit_request__free_unpacked(request, NULL);
    /* Four numbers: never more than 40 bytes packed. */
    uint8_t bytes[64];
    return call->output(call, bytes, liveshop__plugin__v1__rate_limit_response__pack(&response, bytes));
}

static liveshop_extension extension = {
    .size = sizeof extension,
    .point = "liveshop.rate-limit",
    .revision = 1,
    .handle = handle,
    .input_struct_size = sizeof(Liveshop__Plugin__V1__RateLimitRequest),
    .output_struct_size = sizeof(Liveshop__Plugin__V1__RateLimitResponse),
};

static const liveshop_extension *const extensions[] = {&extension};

static const liveshop_plugin plugin = {
    .size = sizeof plugin,
    .abi_major = LIVESHOP_ABI_MAJOR,
    .abi_minor = LIVESHOP_ABI_MINOR,
    .id = "liveshop.rate-limit",
    .version = "1.0.0",
    .extensions = extensions,
    .extension_count = 1,
    .create = create,
    .destroy = destroy,
};

LIVESHOP_EXPORT const liveshop_plugin *liveshop_plugin_entry(uint32_t host_abi_major, uint32_t host_abi_minor) {
    (void)host_abi_minor;
    if (host_abi_major != LIVESHOP_ABI_MAJOR) return NULL;
    extension.input_layout = liveshop_struct_layout(&liveshop__plugin__v1__rate_limit_request__descriptor);
    extension.output_layout = liveshop_struct_layout(&liveshop__plugin__v1__rate_limit_response__descriptor);
    return &plugin;
}
