#include "guard.h" /* first: it asks for the GNU functions */

#include <pthread.h>
#include <stdlib.h>
#include <time.h>

#define TICK_MILLISECONDS 100
/* Between looks while nothing was running: a process without calls should cost nothing. A call is first seen so much later. */
#define IDLE_TICK_MILLISECONDS 500
/* A call that lasts this long was no bystander when the process is killed. */
#define SLOW_MILLISECONDS 1000

static _Atomic uint32_t hang_milliseconds;

static void *watch(void *unused) {
    (void)unused;
    static uint64_t seen[PLUGIN_GUARD_PLACES_MAX];
    static uint32_t running[PLUGIN_GUARD_PLACES_MAX];
    int is_idle = 1;
    for (;;) {
        const struct timespec tick = {.tv_nsec = (is_idle ? IDLE_TICK_MILLISECONDS : TICK_MILLISECONDS) * 1000000L};
        nanosleep(&tick, NULL);
        is_idle = 1;
        plugin_guard_marker *marker = plugin_guard_file;
        for (int i = 0; i < PLUGIN_GUARD_PLACES_MAX; i++) {
            plugin_guard_place *place = &marker->places[i];
            uint32_t step = atomic_load(&place->step);
            uint64_t entries = atomic_load(&place->entries);
            if (step != PLUGIN_GUARD_IDLE || entries != seen[i]) is_idle = 0;
            if (step == PLUGIN_GUARD_IDLE || entries != seen[i]) {
                seen[i] = entries;
                running[i] = 0;
                atomic_store(&place->slow, 0);
                continue;
            }
            running[i] += TICK_MILLISECONDS;
            uint32_t coincidence = step == PLUGIN_GUARD_HANDLE ? SLOW_MILLISECONDS : 5 * SLOW_MILLISECONDS;
            if (running[i] >= coincidence) atomic_store(&place->slow, 1);
            /* The other steps have deadlines that the host watches itself. */
            if (step == PLUGIN_GUARD_HANDLE && running[i] >= hang_milliseconds) {
                plugin_guard_blame(place->plugin, place->version, place->content, step, 0, "it does not return");
                abort();
            }
        }
    }
    return NULL;
}

int plugin_guard_watch(uint32_t milliseconds) {
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static int started;
    int failure = 0;
    pthread_mutex_lock(&lock);
    hang_milliseconds = milliseconds;
    if (!started) {
        pthread_t thread;
        failure = pthread_create(&thread, NULL, watch, NULL);
        if (!failure) pthread_detach(thread);
        started = !failure;
    }
    pthread_mutex_unlock(&lock);
    return failure;
}
