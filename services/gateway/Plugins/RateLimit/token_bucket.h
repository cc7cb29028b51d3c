/* token_bucket.h: how many calls a tenant may still make. No clock of its own, nothing allocated after the table. */
#ifndef TOKEN_BUCKET_H
#define TOKEN_BUCKET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One rule of the configuration: what a bucket of it holds, and how fast it fills. */
typedef struct {
    int64_t per_second;
    int64_t burst;
    int64_t lease_calls_max;
    int64_t lease_us;
} bucket_rule;

/* Names a bucket: two hashes with different seeds, so that two of a million buckets are one with a probability of 10^-27. */
typedef struct {
    uint64_t first, second;
} bucket_key;

typedef struct {
    bucket_key key;
    /* Millionths of a call. */
    int64_t millionths;
    /* When it was last looked at; 0: free. */
    int64_t seen_us;
} bucket;

/* A power of two of them, in sets of 8: a new bucket takes the place in its set that was not looked at for longest, and a bucket that was not
 * looked at for long is full anyway. */
typedef struct {
    bucket *buckets;
    size_t count;
} bucket_table;

typedef struct {
    bool allowed;
    int64_t retry_after_us;
    uint32_t lease_calls;
    int64_t lease_us;
} bucket_answer;

#define BUCKETS_PER_SET 8

/* False without memory. `count`: rounded up to a power of two, at least BUCKETS_PER_SET. */
bool bucket_table_make(bucket_table *table, size_t count);
void bucket_table_free(bucket_table *table);

bucket_key bucket_key_of(uint64_t rule, const char *tenant, const char *method);

/* Takes one call, and what it leases beyond that, or says when to try again. `now_us` > 0; it may stand still or go back. */
bucket_answer bucket_take(bucket_table *table, bucket_key key, const bucket_rule *rule, int64_t now_us);

#endif
