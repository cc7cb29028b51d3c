#include "ranking.h"

#include <math.h>
#include <string.h>

/* Factors of a thousandth each; together at most (1 + 10)^4. */
static const double whole = 1000.0;
/* Far above any BM25: keeps a product of the factors finite. */
static const double bm25_max = 1e12;

static char lower(char character) {
    return character >= 'A' && character <= 'Z' ? (char)(character - 'A' + 'a') : character;
}

/* Letters, digits, and every byte of a character beyond ASCII. */
static int is_word(char character) {
    unsigned char byte = (unsigned char)character;
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (lower(character) >= 'a' && lower(character) <= 'z');
}

static int is_space(char character) { return character == ' ' || (character >= '\t' && character <= '\r'); }

void ranking_read_query(ranking_query *query, const char *text) {
    size_t size = strnlen(text, RANKING_QUERY_BYTES_MAX);
    while (size > 0 && is_space(text[size - 1])) size -= 1;
    while (size > 0 && is_space(*text)) {
        text += 1;
        size -= 1;
    }
    for (size_t i = 0; i < size; i += 1) query->text[i] = lower(text[i]);
    query->text_size = size;
    query->word_count = 0;
    for (size_t i = 0; i < size && query->word_count < RANKING_WORDS_MAX;) {
        size_t start = i;
        while (i < size && is_word(query->text[i])) i += 1;
        if (i > start) query->words[query->word_count++] = (ranking_word){query->text + start, i - start};
        while (i < size && !is_word(query->text[i])) i += 1;
    }
}

static int equals(const char *text, size_t size, const ranking_word *word) {
    if (size != word->size) return 0;
    for (size_t i = 0; i < size; i += 1) {
        if (lower(text[i]) != word->start[i]) return 0;
    }
    return 1;
}

/* A word with letters beyond ASCII may be a run of Chinese, which has no spaces: it counts wherever it stands. */
static int contains(const char *text, const ranking_word *word) {
    size_t size = strlen(text);
    for (size_t i = 0; i + word->size <= size; i += 1) {
        if (equals(text + i, word->size, word)) return 1;
    }
    return 0;
}

static int has_bytes_beyond_ascii(const ranking_word *word) {
    for (size_t i = 0; i < word->size; i += 1) {
        if ((unsigned char)word->start[i] >= 0x80) return 1;
    }
    return 0;
}

static int names(const char *category, const ranking_word *word) {
    if (has_bytes_beyond_ascii(word)) return contains(category, word);
    while (*category != 0) {
        size_t size = 0;
        while (category[size] != 0 && is_word(category[size])) size += 1;
        if (size > 0 && equals(category, size, word)) return 1;
        category += size;
        while (*category != 0 && !is_word(*category)) category += 1;
    }
    return 0;
}

static int is_in_category(const ranking_query *query, const ranking_candidate *candidate) {
    for (size_t i = 0; i < candidate->category_count; i += 1) {
        for (size_t word = 0; word < query->word_count; word += 1) {
            if (names(candidate->categories[i], &query->words[word])) return 1;
        }
    }
    return 0;
}

static int is_title(const ranking_query *query, const char *title) {
    while (is_space(*title)) title += 1;
    size_t size = strlen(title);
    while (size > 0 && is_space(title[size - 1])) size -= 1;
    ranking_word whole_query = {query->text, query->text_size};
    return size > 0 && equals(title, size, &whole_query);
}

static double factor(int applies, int64_t weight) { return applies ? (whole + (double)weight) / whole : 1.0; }

double ranking_score(const ranking_weights *weights, const ranking_query *query, const ranking_candidate *candidate) {
    double score = candidate->bm25 > 0 ? fmin(candidate->bm25, bm25_max) : 0;
    score *= factor(candidate->on_flash_offer, weights->flash_offer);
    score *= factor(candidate->lowest_price >= 0, weights->price);
    score *= factor(is_in_category(query, candidate), weights->category);
    score *= factor(is_title(query, candidate->title), weights->exact_title);
    return score;
}
