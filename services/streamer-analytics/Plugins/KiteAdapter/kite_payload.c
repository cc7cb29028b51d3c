#include "kite_payload.h"

#include <inttypes.h>
#include <stdio.h>

#include "kite_text.h"

/* Every code with what follows the user; a table, so that a new code is a new row. */
typedef enum { NO_ARGUMENT, SKU, MILLISECONDS, REACTIONS } kite_argument;

typedef struct {
    const char *code;
    Liveshop__Plugin__V1__PlatformEventKind kind;
    kite_argument argument;
} kite_code;

#define KIND(name) LIVESHOP__PLUGIN__V1__PLATFORM_EVENT_KIND__PLATFORM_EVENT_KIND_##name

static const kite_code codes[] = {
    {"I", KIND(VIEW), NO_ARGUMENT}, {"O", KIND(LEAVE), MILLISECONDS}, {"K", KIND(CLICK), SKU},
    {"G", KIND(GIFT), REACTIONS},   {"C", KIND(COMMENT), NO_ARGUMENT}, {"S", KIND(SHARE), NO_ARGUMENT},
};

/* What the parts of one line have in common. */
typedef struct {
    kite_answer *answer;
    const char *platform;
    uint32_t number;
    uint64_t sequence;
    int64_t time_us;
} kite_line;

static void fault(const kite_line *line, const char *field, const char *rule) {
    Liveshop__Plugin__V1__PlatformEventsResponse *response = &line->answer->message;
    if (response->n_faults == KITE_FAULTS_MAX) return;
    kite_fault *place = &line->answer->faults[response->n_faults];
    liveshop__plugin__v1__platform_fault__init(&place->message);
    snprintf(place->field, sizeof place->field, "%s", field);
    snprintf(place->text, sizeof place->text, "%s: %s", field, rule);
    place->message.position = line->number;
    place->message.field = place->field;
    place->message.message = place->text;
    line->answer->fault_pointers[response->n_faults++] = &place->message;
}

/* A place for the next event. It counts once `take` is called. */
static kite_event *next_event(const kite_line *line) {
    kite_event *event = &line->answer->events[line->answer->message.n_events];
    liveshop__plugin__v1__platform_event__init(&event->message);
    event->identity_id[0] = event->sku[0] = 0;
    event->message.event_time_us = line->time_us;
    event->message.event_id = event->event_id;
    event->message.viewer_id = event->viewer_id;
    event->message.identity_id = event->identity_id;
    event->message.sku = event->sku;
    return event;
}

static void take(const kite_line *line, kite_event *event) {
    Liveshop__Plugin__V1__PlatformEventsResponse *response = &line->answer->message;
    line->answer->event_pointers[response->n_events++] = &event->message;
}

/* `user` or `user~person`. */
static bool read_user(const kite_line *line, const char *field, kite_slice text, kite_event *event) {
    kite_slice person = text;
    kite_slice user = kite_cut(&person, '~');
    const char *rule = kite_name(user, KITE_NAME_BYTES_MAX, event->viewer_id);
    if (rule == NULL && person.bytes != NULL) rule = kite_name(person, KITE_NAME_BYTES_MAX, event->identity_id);
    if (rule != NULL) fault(line, field, rule);
    return rule == NULL;
}

/* `user*count,user,…`: one event for each, named by its place, so that it keeps its id when the batch comes again. */
static void read_hearts(const kite_line *line, kite_slice rest) {
    for (unsigned index = 0; rest.bytes != NULL; index++) {
        kite_slice count = kite_cut(&rest, ',');
        kite_slice user = kite_cut(&count, '*');
        kite_event *event = next_event(line);
        char field[32];
        snprintf(field, sizeof field, "hearts[%u]", index);
        if (!read_user(line, field, user, event)) continue;
        uint64_t hearts = 1;
        if (count.bytes != NULL && (!kite_number(count, 6, &hearts) || hearts < 1 || hearts > KITE_REACTIONS_MAX)) {
            fault(line, field, "the count must be 1-100000");
            continue;
        }
        event->message.kind = KIND(LIKE);
        event->message.count = (uint32_t)hearts;
        snprintf(event->event_id, sizeof event->event_id, "%s/%" PRIu64 "/%u", line->platform, line->sequence, index);
        take(line, event);
    }
}

static bool read_argument(const kite_line *line, kite_argument argument, kite_slice text, kite_event *event) {
    uint64_t number = 0;
    const char *rule = NULL;
    switch (argument) {
    case NO_ARGUMENT:
        if (text.bytes != NULL) fault(line, "record", "this code has four fields");
        return text.bytes == NULL;
    case SKU:
        rule = kite_name(text, KITE_NAME_BYTES_MAX, event->sku);
        if (rule != NULL) fault(line, "sku", rule);
        return rule == NULL;
    case MILLISECONDS:
        if (!kite_number(text, 9, &number) || number > KITE_WATCHED_MS_MAX) {
            fault(line, "watched_ms", "must be 0-345600000");
            return false;
        }
        event->message.watched_ms = (uint32_t)number;
        return true;
    case REACTIONS:
        if (!kite_number(text, 6, &number) || number < 1 || number > KITE_REACTIONS_MAX) {
            fault(line, "count", "must be 1-100000");
            return false;
        }
        event->message.count = (uint32_t)number;
        return true;
    }
    return false;
}

static void read_single(const kite_line *line, kite_slice code, kite_slice rest) {
    for (size_t index = 0; index < sizeof codes / sizeof codes[0]; index++) {
        if (!kite_equals(code, codes[index].code)) continue;
        kite_event *event = next_event(line);
        kite_slice user = kite_cut(&rest, '|');
        if (!read_user(line, "user", user, event)) return;
        if (codes[index].argument != NO_ARGUMENT && kite_count(rest, '|') > 0) {
            fault(line, "record", "this code has five fields");
            return;
        }
        if (!read_argument(line, codes[index].argument, rest, event)) return;
        event->message.kind = codes[index].kind;
        snprintf(event->event_id, sizeof event->event_id, "%s/%" PRIu64, line->platform, line->sequence);
        take(line, event);
        return;
    }
    fault(line, "code", "must be one of I, O, K, H, G, C and S");
}

static void read_line(kite_line *line, kite_slice text) {
    if (text.size > KITE_LINE_BYTES_MAX) {
        fault(line, "record", "must have at most 16384 bytes");
        return;
    }
    kite_slice sequence = kite_cut(&text, '|'), time = kite_cut(&text, '|'), code = kite_cut(&text, '|');
    uint64_t milliseconds = 0;
    if (text.bytes == NULL) {
        fault(line, "record", "must have at least four fields with '|' between");
    } else if (!kite_number(sequence, 18, &line->sequence)) {
        fault(line, "seq", "must be a decimal number of at most 18 digits");
    } else if (!kite_number(time, 14, &milliseconds)) {
        fault(line, "time", "must be milliseconds since 1970, at most 14 digits");
    } else {
        line->time_us = (int64_t)milliseconds * 1000;
        if (!kite_equals(code, "H")) {
            read_single(line, code, text);
        } else if (kite_count(text, ',') >= KITE_HEARTS_PER_LINE_MAX) {
            fault(line, "hearts", "must be 1-200");
        } else {
            read_hearts(line, text);
        }
    }
}

void kite_read(kite_answer *answer, const char *platform, const uint8_t *payload, size_t payload_size) {
    Liveshop__Plugin__V1__PlatformEventsResponse *response = &answer->message;
    liveshop__plugin__v1__platform_events_response__init(response);
    response->events = answer->event_pointers;
    response->faults = answer->fault_pointers;
    kite_slice rest = {payload, payload_size};
    kite_line line = {.answer = answer, .platform = platform, .number = 1};
    if (!kite_equals(kite_cut(&rest, '\n'), "kite/1")) {
        fault(&line, "header", "the first line must be kite/1");
        return;
    }
    while (rest.size > 0) {
        line.number++;
        kite_slice text = kite_cut(&rest, '\n');
        /* One line of hearts is many events, or many faults: it is read whole or left. */
        size_t parts = text.size > KITE_LINE_BYTES_MAX ? 1 : kite_count(text, ',') + 1;
        if (parts > KITE_HEARTS_PER_LINE_MAX) parts = 1;
        if (response->n_events + parts > KITE_EVENTS_MAX || response->n_faults + parts > KITE_FAULTS_MAX) {
            response->unread_from = line.number;
            return;
        }
        read_line(&line, text);
    }
}
