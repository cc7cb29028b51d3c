/*
 * The order of search hits: what the catalog found best by the words (BM25), times what makes a hit more worth showing in a shop.
 * Pure: the same query, candidate and weights give the same score on every machine.
 */
#ifndef LIVESHOP_RANKING_H
#define LIVESHOP_RANKING_H

#include <stddef.h>
#include <stdint.h>

/* Words of a query that are compared with categories; the others count for BM25 only. */
#define RANKING_WORDS_MAX 16
/* Of a query; longer ones are compared by their beginning. The catalog's own limit is 256. */
#define RANKING_QUERY_BYTES_MAX 256

/* How much a property adds to a score, in thousandths of it: 0-10,000. */
typedef struct {
    int64_t flash_offer;    /* one of its SKUs has a flash offer */
    int64_t price;          /* it can be bought at all */
    int64_t category;       /* a word of the query is a word of one of its categories */
    int64_t exact_title;    /* its title is the query, apart from case and spaces at the ends */
} ranking_weights;

typedef struct {
    const char *start;
    size_t size;
} ranking_word;

/* A query, read once for all its candidates. The words lie in `text`: do not copy the struct. */
typedef struct {
    char text[RANKING_QUERY_BYTES_MAX];
    size_t text_size;
    ranking_word words[RANKING_WORDS_MAX];
    size_t word_count;
} ranking_query;

/* What of a candidate counts. Texts are UTF-8, terminated by NUL, the candidate's own. */
typedef struct {
    const char *title;
    char *const *categories;
    size_t category_count;
    double bm25;
    int64_t lowest_price;
    int on_flash_offer;
} ranking_candidate;

/* Lower case for ASCII letters, other characters as they are. */
void ranking_read_query(ranking_query *query, const char *text);

/* 0 or more, and finite whatever `bm25` is: what is not a positive number counts as 0. */
double ranking_score(const ranking_weights *weights, const ranking_query *query, const ranking_candidate *candidate);

#endif
