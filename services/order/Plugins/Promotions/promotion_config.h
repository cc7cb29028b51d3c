/* The configured promotions: who takes part, when, and on which terms. */
#ifndef PROMOTION_CONFIG_H
#define PROMOTION_CONFIG_H

#include <liveshop_plugin.h>

#include "cross_shop.h"

/* One answer has at most as many. */
#define PROMOTIONS_MAX 16
#define PROMOTION_NAMES_MAX 1024
#define PROMOTION_ID_BYTES_MAX 64
#define PROMOTION_NAME_BYTES_MAX 128

/* Texts in bytewise order. */
typedef struct {
    char **texts;
    size_t count;
} promotion_names;

typedef struct {
    char id[PROMOTION_ID_BYTES_MAX + 1];
    char name[PROMOTION_NAME_BYTES_MAX + 1];
    char currency[4];
    cross_shop_terms terms;
    /* Microseconds since 1970 (UTC): from inclusive, until exclusive. */
    int64_t from_us;
    int64_t until_us;
    /* Empty: everybody, everything, everywhere. */
    promotion_names merchants;
    promotion_names skus;
    promotion_names markets;
} promotion;

typedef struct {
    promotion items[PROMOTIONS_MAX];
    size_t count;
} promotion_config;

/* Reads "promotions". On an error it has explained why; what was read so far is to be freed all the same. */
liveshop_status promotion_config_read(const liveshop_call *call, promotion_config *config);

void promotion_config_free(promotion_config *config);

/* Whether the list is empty or has the text. */
bool promotion_names_allow(const promotion_names *names, const char *text);

#endif
