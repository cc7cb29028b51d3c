/* Cross-shop discounts: "300 − 50" over the lines of an order, whoever sells them. Pure: no memory is taken, no clock is read. */
#ifndef CROSS_SHOP_H
#define CROSS_SHOP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* As many as an order has at most. */
#define CROSS_SHOP_LINES_MAX 50
/* Of one order, in minor units: what the order service takes at most. */
#define CROSS_SHOP_AMOUNT_MAX INT64_C(1000000000000000)

/* How much a promotion takes off. Minor units; 1 <= off <= threshold. */
typedef struct {
    int64_t threshold;
    int64_t off;
    /* True: for every full threshold; false: once. */
    bool every;
    /* At most that much in all; 0: no cap. */
    int64_t cap;
} cross_shop_terms;

/* What is taken off lines that are worth `sum` together: 0 below the threshold, never more than `sum`. */
int64_t cross_shop_discount(const cross_shop_terms *terms, int64_t sum);

/*
 * Shares `discount` out over `amounts` in proportion, by largest remainder: every share is the exact one rounded down or up, ties go to the
 * earlier line, a line of amount 0 bears nothing, and the shares sum to `discount`.
 * Needs count <= CROSS_SHOP_LINES_MAX, amounts >= 0, and 0 <= discount <= their sum.
 */
void cross_shop_apportion(int64_t discount, const int64_t *amounts, size_t count, int64_t *shares);

#endif
