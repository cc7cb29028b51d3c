#include "guard.h" /* first: it asks for the GNU functions */

#include <string.h>
#include <unistd.h>

static const char *const steps[] = {
    "on a thread of its own", "while it was loaded", "in create", "in self_test", "in start", "in handle", "in stop", "in destroy",
};

/* Only what may be called in a signal handler: no stdio. */
typedef struct line {
    char text[512];
    size_t size;
} line;

static void add(line *to, const char *text) {
    while (*text && to->size < sizeof to->text - 1) to->text[to->size++] = *text++;
}

static void copy(char *to, const char *from, size_t size) {
    size_t i = 0;
    for (; i + 1 < size && from[i]; i++) to[i] = from[i];
    to[i] = 0;
}

void plugin_guard_blame(
    const char *plugin, const char *version, const char *content, uint32_t step, int signal, const char *how) {
    static _Atomic uint32_t spoken;
    if (atomic_exchange(&spoken, 1)) return;
    plugin_guard_marker *marker = plugin_guard_file;
    if (marker) {
        copy(marker->verdict.version, version, sizeof marker->verdict.version);
        copy(marker->verdict.content, content, sizeof marker->verdict.content);
        marker->verdict.step = step;
        marker->verdict.signal = signal;
        copy(marker->verdict.plugin, plugin, sizeof marker->verdict.plugin);
    }
    line last = {.size = 0};
    add(&last, "liveshop: plugin ");
    add(&last, plugin);
    add(&last, " ");
    add(&last, version);
    add(&last, " ends this process ");
    add(&last, step < sizeof steps / sizeof *steps ? steps[step] : "");
    add(&last, ": ");
    add(&last, how);
    add(&last, "; ");
    add(&last, plugin_guard_consequence);
    add(&last, "\n");
    /* Nothing can be done about a line that cannot be written. */
    ssize_t ignored = write(STDERR_FILENO, last.text, last.size);
    (void)ignored;
}
