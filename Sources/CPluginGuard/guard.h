/* What the files of this target share. */
#ifndef LIVESHOP_PLUGIN_GUARD_PRIVATE_H
#define LIVESHOP_PLUGIN_GUARD_PRIVATE_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <stdatomic.h>
#include <stddef.h>

#include "CPluginGuard.h"

#define PLUGIN_GUARD_MAGIC 0x4c53504c47554101ull

struct plugin_guard_place {
    _Atomic uint32_t taken;
    _Atomic uint32_t step;
    /* Set by the watchdog when the call has lasted so long that it is no bystander of what ends the process. */
    _Atomic uint32_t slow;
    uint32_t reserved;
    _Atomic uint64_t entries;
    char plugin[72];
    char version[40];
    char content[72];
};

typedef struct plugin_guard_marker {
    uint64_t magic;
    plugin_guard_verdict verdict;
    plugin_guard_place places[PLUGIN_GUARD_PLACES_MAX];
} plugin_guard_marker;

/* Another host of the process, as tests have them, may put in another while the watchdog looks. */
extern _Atomic(plugin_guard_marker *) plugin_guard_file;
extern char plugin_guard_consequence[160];

/* The place that the calling thread is in, or NULL. */
plugin_guard_place *plugin_guard_current(void);
/* Handlers and exit handler, once. */
int plugin_guard_install(void);
void plugin_guard_need_signal_stack(void);
/* Writes verdict and last line, once per process. Async-signal-safe. `how` is "SIGSEGV" and the like. */
void plugin_guard_blame(
    const char *plugin, const char *version, const char *content, uint32_t step, int signal, const char *how);

#endif
