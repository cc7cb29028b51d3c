/* kite_payload.h: what a payload of the Kite protocol says, as the message that analytics asks for. The format: README.md. */
#ifndef KITE_PAYLOAD_H
#define KITE_PAYLOAD_H

#include <liveshop/plugin/v1/analytics.pb-c.h>
#include <stddef.h>
#include <stdint.h>

#define KITE_EVENTS_MAX 1000
#define KITE_FAULTS_MAX 1000
#define KITE_LINE_BYTES_MAX 16384
#define KITE_HEARTS_PER_LINE_MAX 200
#define KITE_NAME_BYTES_MAX 64
#define KITE_PLATFORM_BYTES_MAX 32
#define KITE_REACTIONS_MAX 100000
#define KITE_WATCHED_MS_MAX 345600000
#define KITE_FAULT_BYTES_MAX 256

/* An event with room for its texts: nothing is allocated while a payload is read. */
typedef struct {
    Liveshop__Plugin__V1__PlatformEvent message;
    char event_id[KITE_NAME_BYTES_MAX + 1];
    char viewer_id[KITE_NAME_BYTES_MAX + 1];
    char identity_id[KITE_NAME_BYTES_MAX + 1];
    char sku[KITE_NAME_BYTES_MAX + 1];
} kite_event;

typedef struct {
    Liveshop__Plugin__V1__PlatformFault message;
    char field[32];
    char text[KITE_FAULT_BYTES_MAX + 1];
} kite_fault;

/* The answer to one payload, used again for the next: some 700 KB. */
typedef struct {
    Liveshop__Plugin__V1__PlatformEventsResponse message;
    Liveshop__Plugin__V1__PlatformEvent *event_pointers[KITE_EVENTS_MAX];
    Liveshop__Plugin__V1__PlatformFault *fault_pointers[KITE_FAULTS_MAX];
    kite_event events[KITE_EVENTS_MAX];
    kite_fault faults[KITE_FAULTS_MAX];
} kite_answer;

/* Fills `answer`, which `payload` need not outlive. `platform`: 1-32 bytes, NUL-terminated; begins every event id. */
void kite_read(kite_answer *answer, const char *platform, const uint8_t *payload, size_t payload_size);

#endif
