#include "guard.h" /* first: it asks for the GNU functions */

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

_Atomic(plugin_guard_marker *) plugin_guard_file;
char plugin_guard_consequence[160];

static _Thread_local plugin_guard_place *current;

plugin_guard_place *plugin_guard_current(void) { return current; }

static void copy_text(char *to, size_t size, const char *from) {
    size_t length = strnlen(from, size - 1);
    memcpy(to, from, length);
    to[length] = 0;
}

/* Whoever was flagged running when a process was killed without a word: a call that lasts so long is no coincidence. */
static void read_verdict(const plugin_guard_marker *marker, plugin_guard_verdict *before) {
    memset(before, 0, sizeof *before);
    if (marker->magic != PLUGIN_GUARD_MAGIC) return;
    if (marker->verdict.plugin[0]) {
        *before = marker->verdict;
    } else {
        for (int i = 0; i < PLUGIN_GUARD_PLACES_MAX; i++) {
            const plugin_guard_place *place = &marker->places[i];
            if (!place->taken || !place->slow || place->step == PLUGIN_GUARD_IDLE) continue;
            memcpy(before->plugin, place->plugin, sizeof before->plugin);
            memcpy(before->version, place->version, sizeof before->version);
            memcpy(before->content, place->content, sizeof before->content);
            before->step = place->step;
            break;
        }
    }
    /* The file may be anybody's. */
    before->plugin[sizeof before->plugin - 1] = 0;
    before->version[sizeof before->version - 1] = 0;
    before->content[sizeof before->content - 1] = 0;
}

int plugin_guard_open(const char *path, const char *consequence, plugin_guard_verdict *before) {
    int flags = MAP_SHARED, file = -1;
    if (before) memset(before, 0, sizeof *before);
    if (path) {
        file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (file < 0) return errno;
        if (ftruncate(file, sizeof(plugin_guard_marker)) != 0) {
            int failure = errno;
            close(file);
            return failure;
        }
    } else {
        flags |= MAP_ANONYMOUS;
    }
    plugin_guard_marker *marker = mmap(NULL, sizeof *marker, PROT_READ | PROT_WRITE, flags, file, 0);
    int failure = errno;
    if (file >= 0) close(file);
    if (marker == MAP_FAILED) return failure;
    if (before) read_verdict(marker, before);
    memset(marker, 0, sizeof *marker);
    marker->magic = PLUGIN_GUARD_MAGIC;
    /* An earlier mapping stays: an instance may still have its place there. Handlers look at the latest only. */
    plugin_guard_file = marker;
    copy_text(plugin_guard_consequence, sizeof plugin_guard_consequence, consequence);
    return plugin_guard_install();
}

plugin_guard_place *plugin_guard_claim(const char *plugin, const char *version, const char *content) {
    plugin_guard_marker *marker = plugin_guard_file;
    if (!marker) return NULL;
    for (int i = 0; i < PLUGIN_GUARD_PLACES_MAX; i++) {
        plugin_guard_place *place = &marker->places[i];
        uint32_t untaken = 0;
        if (!atomic_compare_exchange_strong(&place->taken, &untaken, 1)) continue;
        copy_text(place->plugin, sizeof place->plugin, plugin);
        copy_text(place->version, sizeof place->version, version);
        copy_text(place->content, sizeof place->content, content);
        return place;
    }
    return NULL;
}

void plugin_guard_release(plugin_guard_place *place) {
    atomic_store(&place->step, PLUGIN_GUARD_IDLE);
    atomic_store(&place->taken, 0);
}

void plugin_guard_enter(plugin_guard_place *place, uint32_t step) {
    plugin_guard_need_signal_stack();
    current = place;
    atomic_fetch_add_explicit(&place->entries, 1, memory_order_relaxed);
    atomic_store_explicit(&place->step, step, memory_order_release);
}

void plugin_guard_leave(plugin_guard_place *place) {
    atomic_store_explicit(&place->step, PLUGIN_GUARD_IDLE, memory_order_release);
    current = NULL;
}
