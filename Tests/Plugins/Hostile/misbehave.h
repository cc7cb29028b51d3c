/* What a hostile plugin does, by name. The names are the rows of the table in Sources/CPluginABI/README.md, "When a plugin misbehaves". */
#ifndef MISBEHAVE_H
#define MISBEHAVE_H

#include "liveshop_plugin.h"

typedef struct {
    const liveshop_host *host;
    char action[64];   /* "do" of the configuration */
    char step[16];     /* "at": create, self_test, start, handle, stop or destroy */
    int64_t answer;    /* "answer": unit_price of every response */
    int64_t every;     /* "every": misbehave in each so-manieth call of the step; 1: in all */
    int64_t declines;  /* "declines": 1: good requests are declined instead of answered */
    int64_t turns;     /* times the step was asked so far */
    const liveshop_call *stale; /* of a call that is over */
} hostile;

/* Does it; returns the status that the step shall return. `call` is NULL in stop and destroy. */
liveshop_status misbehave(hostile *self, const liveshop_call *call);

/* A PriceRuleResponse with that price as its only field, into 11 bytes; returns the size. */
size_t encode_answer(int64_t price, uint8_t *bytes);

#endif
