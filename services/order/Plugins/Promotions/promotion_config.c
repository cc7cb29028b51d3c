#include "promotion_config.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PATH_BYTES_MAX 64

static liveshop_status refuse(const liveshop_call *call, const char *path, const char *rule) {
    char text[256];
    int size = snprintf(text, sizeof text, "%s: %s", path, rule);
    call->explain(call, text, size < (int)sizeof text ? (size_t)size : sizeof text - 1);
    return LIVESHOP_INVALID_CONFIG;
}

static const char *path_of(char *path, size_t index, const char *key) {
    snprintf(path, PATH_BYTES_MAX, "promotions.%zu.%s", index, key);
    return path;
}

static liveshop_status read_text(
    const liveshop_call *call, const char *path, char *into, size_t bytes_min, size_t bytes_max, const char *rule) {
    const char *text = "";
    size_t size = 0;
    liveshop_status status = call->config_text(call, path, &text, &size);
    if (status == LIVESHOP_NOT_FOUND && bytes_min == 0) return LIVESHOP_OK;
    if (status != LIVESHOP_OK || size < bytes_min || size > bytes_max) return refuse(call, path, rule);
    memcpy(into, text, size);
    into[size] = 0;
    return LIVESHOP_OK;
}

static liveshop_status read_amount(const liveshop_call *call, const char *path, int64_t min, int64_t *into) {
    int64_t value = 0;
    liveshop_status status = call->config_int(call, path, &value);
    if (status == LIVESHOP_NOT_FOUND && min == 0) return LIVESHOP_OK;
    if (status != LIVESHOP_OK || value < min || value > CROSS_SHOP_AMOUNT_MAX) {
        return refuse(call, path, min == 0 ? "must be 0-10^15 minor units" : "must be 1-10^15 minor units");
    }
    *into = value;
    return LIVESHOP_OK;
}

/* Days from 1970-01-01 to a day of the Gregorian calendar (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
static int64_t days(int64_t year, int64_t month, int64_t day) {
    year -= month <= 2;
    int64_t era = year / 400, of_era = year - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static liveshop_status read_time(const liveshop_call *call, const char *path, int64_t *into) {
    char text[24] = "";
    const char *rule = "must be a time such as 2026-11-10T16:00:00Z";
    liveshop_status status = read_text(call, path, text, 0, sizeof text - 1, rule);
    if (status != LIVESHOP_OK || text[0] == 0) return status;
    int year, month, day, hour, minute, second, end = 0;
    int found = sscanf(text, "%4d-%2d-%2dT%2d:%2d:%2dZ%n", &year, &month, &day, &hour, &minute, &second, &end);
    if (found != 6 || end != 20 || text[20] != 0 || year < 1970 || month < 1 || month > 12 || day < 1 || day > 31 || hour < 0
        || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
        return refuse(call, path, rule);
    }
    *into = (((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000000;
    return LIVESHOP_OK;
}

static int compare(const void *left, const void *right) { return strcmp(*(char *const *)left, *(char *const *)right); }

static liveshop_status read_names(const liveshop_call *call, const char *path, promotion_names *names) {
    size_t count = 0;
    liveshop_status status = call->config_count(call, path, &count);
    if (status == LIVESHOP_NOT_FOUND || (status == LIVESHOP_OK && count == 0)) return LIVESHOP_OK;
    if (status != LIVESHOP_OK || count > PROMOTION_NAMES_MAX) return refuse(call, path, "must be a list of at most 1024 texts");
    names->texts = calloc(count, sizeof *names->texts);
    if (names->texts == NULL) return LIVESHOP_FAILED;
    for (; names->count < count; names->count++) {
        char item[PATH_BYTES_MAX + 24];
        const char *text;
        size_t size;
        snprintf(item, sizeof item, "%s.%zu", path, names->count);
        if (call->config_text(call, item, &text, &size) != LIVESHOP_OK || size < 1 || size > PROMOTION_ID_BYTES_MAX) {
            return refuse(call, item, "must be a text of 1-64 bytes");
        }
        char *copy = malloc(size + 1);
        if (copy == NULL) return LIVESHOP_FAILED;
        memcpy(copy, text, size + 1);
        names->texts[names->count] = copy;
    }
    qsort(names->texts, names->count, sizeof *names->texts, compare);
    return LIVESHOP_OK;
}

static liveshop_status read_one(const liveshop_call *call, size_t index, promotion *into) {
    char path[PATH_BYTES_MAX], repeat[6] = "once";
    liveshop_status status;
    into->until_us = INT64_MAX;
    if ((status = read_text(call, path_of(path, index, "id"), into->id, 1, PROMOTION_ID_BYTES_MAX, "must have 1-64 bytes")))
        return status;
    if ((status = read_text(
             call, path_of(path, index, "name"), into->name, 0, PROMOTION_NAME_BYTES_MAX, "must have at most 128 bytes")))
        return status;
    if ((status = read_text(call, path_of(path, index, "currency"), into->currency, 3, 3, "must be an ISO 4217 code")))
        return status;
    if ((status = read_amount(call, path_of(path, index, "threshold"), 1, &into->terms.threshold))) return status;
    if ((status = read_amount(call, path_of(path, index, "off"), 1, &into->terms.off))) return status;
    if (into->terms.off > into->terms.threshold) return refuse(call, path, "must be at most the threshold");
    if ((status = read_amount(call, path_of(path, index, "cap"), 0, &into->terms.cap))) return status;
    if ((status = read_text(call, path_of(path, index, "repeat"), repeat, 0, 5, "must be \"once\" or \"every\""))) return status;
    into->terms.every = strcmp(repeat, "every") == 0;
    if (!into->terms.every && strcmp(repeat, "once") != 0) return refuse(call, path, "must be \"once\" or \"every\"");
    if ((status = read_time(call, path_of(path, index, "from"), &into->from_us))) return status;
    if ((status = read_time(call, path_of(path, index, "until"), &into->until_us))) return status;
    if (into->from_us >= into->until_us) return refuse(call, path, "must be after \"from\"");
    if ((status = read_names(call, path_of(path, index, "merchants"), &into->merchants))) return status;
    if ((status = read_names(call, path_of(path, index, "skus"), &into->skus))) return status;
    return read_names(call, path_of(path, index, "markets"), &into->markets);
}

liveshop_status promotion_config_read(const liveshop_call *call, promotion_config *config) {
    size_t count = 0;
    liveshop_status status = call->config_count(call, "promotions", &count);
    if (status == LIVESHOP_NOT_FOUND) return LIVESHOP_OK;
    if (status != LIVESHOP_OK || count > PROMOTIONS_MAX) return refuse(call, "promotions", "must be a list of at most 16");
    while (config->count < count) {
        size_t index = config->count++;
        if ((status = read_one(call, index, &config->items[index]))) return status;
        for (size_t other = 0; other < index; other++) {
            if (strcmp(config->items[other].id, config->items[index].id) == 0) {
                char path[PATH_BYTES_MAX];
                return refuse(call, path_of(path, index, "id"), "is there twice");
            }
        }
    }
    return LIVESHOP_OK;
}

static void free_names(promotion_names *names) {
    for (size_t index = 0; index < names->count; index++) free(names->texts[index]);
    free(names->texts);
}

void promotion_config_free(promotion_config *config) {
    for (size_t index = 0; index < config->count; index++) {
        free_names(&config->items[index].merchants);
        free_names(&config->items[index].skus);
        free_names(&config->items[index].markets);
    }
}

bool promotion_names_allow(const promotion_names *names, const char *text) {
    return names->count == 0 || bsearch(&text, names->texts, names->count, sizeof *names->texts, compare) != NULL;
}
