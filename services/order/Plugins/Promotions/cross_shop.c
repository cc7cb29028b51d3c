#include "cross_shop.h"

int64_t cross_shop_discount(const cross_shop_terms *terms, int64_t sum) {
    if (sum < terms->threshold) return 0;
    /* off <= threshold, so off * times <= sum: no overflow. */
    int64_t times = terms->every ? sum / terms->threshold : 1;
    int64_t discount = terms->off * times;
    return terms->cap > 0 && discount > terms->cap ? terms->cap : discount;
}

void cross_shop_apportion(int64_t discount, const int64_t *amounts, size_t count, int64_t *shares) {
    /* Below the sum of the amounts: kept in 64 bits. */
    int64_t remainders[CROSS_SHOP_LINES_MAX];
    int64_t sum = 0;
    for (size_t line = 0; line < count; line++) sum += amounts[line];
    int64_t missing = discount;
    for (size_t line = 0; line < count; line++) {
        __int128 exact = sum == 0 ? 0 : (__int128)discount * amounts[line];
        shares[line] = sum == 0 ? 0 : (int64_t)(exact / sum);
        remainders[line] = sum == 0 ? 0 : (int64_t)(exact % sum);
        missing -= shares[line];
    }
    /* Fewer than there are lines with a remainder, so each gets at most one. */
    for (; missing > 0; missing--) {
        size_t largest = 0;
        for (size_t line = 1; line < count; line++) {
            if (remainders[line] > remainders[largest]) largest = line;
        }
        shares[largest] += 1;
        remainders[largest] = 0;
    }
}
