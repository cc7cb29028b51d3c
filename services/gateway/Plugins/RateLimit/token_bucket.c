#include "token_bucket.h"

#include <stdlib.h>
#include <string.h>

#define MILLIONTHS INT64_C(1000000)
#define CLOCK_JITTER_US INT64_C(1000000)

bool bucket_table_make(bucket_table *table, size_t count) {
    size_t size = BUCKETS_PER_SET;
    while (size < count) size *= 2;
    table->buckets = calloc(size, sizeof *table->buckets);
    table->count = table->buckets == NULL ? 0 : size;
    return table->buckets != NULL;
}

void bucket_table_free(bucket_table *table) {
    free(table->buckets);
    *table = (bucket_table){NULL, 0};
}

/* FNV-1a, then mixed as in MurmurHash3: FNV alone leaves the high bits of short names alike. */
static uint64_t hash(uint64_t seed, uint64_t rule, const char *tenant, const char *method) {
    uint64_t value = UINT64_C(0xcbf29ce484222325) ^ seed ^ (rule * UINT64_C(0x9e3779b97f4a7c15));
    for (const char *text = tenant; *text; text++) value = (value ^ (uint8_t)*text) * UINT64_C(0x100000001b3);
    /* Neither name has a 0 within: this parts "a", "bc" from "ab", "c". */
    value = (value ^ 0) * UINT64_C(0x100000001b3);
    for (const char *text = method; *text; text++) value = (value ^ (uint8_t)*text) * UINT64_C(0x100000001b3);
    value = (value ^ (value >> 33)) * UINT64_C(0xff51afd7ed558ccd);
    value = (value ^ (value >> 33)) * UINT64_C(0xc4ceb9fe1a85ec53);
    return value ^ (value >> 33);
}

bucket_key bucket_key_of(uint64_t rule, const char *tenant, const char *method) {
    return (bucket_key){hash(0, rule, tenant, method), hash(UINT64_C(0xd6e8feb86659fd93), rule, tenant, method)};
}

static bucket *find(bucket_table *table, bucket_key key, const bucket_rule *rule, int64_t now_us) {
    size_t sets = table->count / BUCKETS_PER_SET;
    bucket *set = table->buckets + (key.first & (sets - 1)) * BUCKETS_PER_SET;
    bucket *oldest = set;
    for (size_t index = 0; index < BUCKETS_PER_SET; index++) {
        if (set[index].seen_us != 0 && memcmp(&set[index].key, &key, sizeof key) == 0) return set + index;
        if (set[index].seen_us < oldest->seen_us) oldest = set + index;
    }
    *oldest = (bucket){.key = key, .millionths = rule->burst * MILLIONTHS, .seen_us = now_us};
    return oldest;
}

static void refill(bucket *bucket, const bucket_rule *rule, int64_t now_us) {
    int64_t elapsed = now_us - bucket->seen_us;
    /* A clock that goes back fills nothing. By a little: what it went back by is not counted again. Set back: it would take as long until the
     * bucket fills again, so it begins anew from here. */
    if (elapsed < -CLOCK_JITTER_US) bucket->seen_us = now_us;
    if (elapsed <= 0) return;
    bucket->seen_us = now_us;
    int64_t full = rule->burst * MILLIONTHS;
    /* Microseconds times calls a second are millionths of a call. Compared before multiplied: an hour of silence would overflow. */
    if (elapsed > (full - bucket->millionths) / rule->per_second) {
        bucket->millionths = full;
    } else {
        bucket->millionths += elapsed * rule->per_second;
    }
}

bucket_answer bucket_take(bucket_table *table, bucket_key key, const bucket_rule *rule, int64_t now_us) {
    bucket *bucket = find(table, key, rule, now_us);
    refill(bucket, rule, now_us);
    if (bucket->millionths < MILLIONTHS) {
        int64_t missing = MILLIONTHS - bucket->millionths;
        return (bucket_answer){.retry_after_us = (missing + rule->per_second - 1) / rule->per_second};
    }
    bucket->millionths -= MILLIONTHS;
    /* A lease that nobody uses is lost. So it is at most half of what comes back while it holds, and of what is there: whoever calls seldom
     * still finds the bucket full. */
    int64_t lease = rule->per_second * rule->lease_us / MILLIONTHS / 2;
    int64_t there = bucket->millionths / MILLIONTHS / 2;
    if (lease > there) lease = there;
    if (lease > rule->lease_calls_max) lease = rule->lease_calls_max;
    bucket->millionths -= lease * MILLIONTHS;
    return (bucket_answer){
        .allowed = true, .lease_calls = (uint32_t)lease, .lease_us = lease > 0 ? rule->lease_us : 0};
}
