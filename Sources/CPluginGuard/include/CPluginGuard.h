/*
 * Knows which plugin is being called, so that a process that dies of one can name it: in its last line, and to its successor.
 *
 * A marker file, mapped into memory, has a place for each instance of a plugin. Entering and leaving a call are two stores. When a signal
 * kills the process the handler writes one line to standard error and a verdict into the file, then lets the signal do what it did before.
 */
#ifndef LIVESHOP_PLUGIN_GUARD_H
#define LIVESHOP_PLUGIN_GUARD_H

#include <stdint.h>
#include <sys/types.h>

/* What a plugin is doing. */
enum {
    PLUGIN_GUARD_IDLE = 0,
    PLUGIN_GUARD_LOAD = 1,
    PLUGIN_GUARD_CREATE = 2,
    PLUGIN_GUARD_SELF_TEST = 3,
    PLUGIN_GUARD_START = 4,
    PLUGIN_GUARD_HANDLE = 5,
    PLUGIN_GUARD_STOP = 6,
    PLUGIN_GUARD_DESTROY = 7,
};

/* How the process before this one ended. Texts are NUL-terminated. */
typedef struct plugin_guard_verdict {
    /* Empty: nobody is to blame. */
    char plugin[72];
    char version[40];
    /* Hash of the plugin's content: other content is not to blame. */
    char content[72];
    /* PLUGIN_GUARD_…; IDLE: on a thread of the plugin's own. */
    uint32_t step;
    /* The signal; 0: it ended the process, or was still running when the process was killed. */
    int32_t signal;
} plugin_guard_verdict;

/* The place of one instance. */
typedef struct plugin_guard_place plugin_guard_place;

/* Places: instances that may exist at once, old ones of a reload included. */
#define PLUGIN_GUARD_PLACES_MAX 128
/* Distinct images whose addresses are known. */
#define PLUGIN_GUARD_IMAGES_MAX 128

/*
 * Maps the marker file, made if missing; NULL: memory of the process only. First reads what the process before left there into `before`
 * (may be NULL), then clears it. Installs the handlers for SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP and an exit handler, once.
 * `consequence` ends the last line, such as "it is skipped at the next start"; cut after 159 bytes. Returns 0, or errno.
 */
int plugin_guard_open(const char *path, const char *consequence, plugin_guard_verdict *before);

/* A place for an instance. NULL: all are taken. Any thread. */
plugin_guard_place *plugin_guard_claim(const char *plugin, const char *version, const char *content);
/* The instance is no more. */
void plugin_guard_release(plugin_guard_place *place);

/* The calling thread enters a function of the plugin, and leaves it. Not nested. The first time a thread enters it gets a signal stack, so that
 * a stack overflow can be reported. */
void plugin_guard_enter(plugin_guard_place *place, uint32_t step);
void plugin_guard_leave(plugin_guard_place *place);

/* Tells where an image lies, by an address inside it: a crash on a thread of the plugin's own is blamed by address. */
void plugin_guard_add_image(const void *address, const char *plugin, const char *version, const char *content);

/* Starts the thread that aborts the process, with a line that names the plugin, when a `handle` runs longer than this. Once. Returns 0 or errno. */
int plugin_guard_watch(uint32_t hang_milliseconds);

/*
 * Starts a process: `arguments` ends with NULL and begins with the executable's path. It inherits standard error, `descriptor` (as 3) and
 * `shared` (as 4) unless they are -1, and nothing else; `output` (unless -1) becomes its standard output, else that is standard error.
 * Signals are at their defaults, and it leads a process group of its own, so that what it forks can be killed with it. Returns its pid, or
 * -errno.
 */
pid_t plugin_guard_spawn(char *const arguments[], int descriptor, int shared, int output);

/* A descriptor that can be read once the process has ended, closed on exec; or -1. */
int plugin_guard_process(pid_t process);

/* A pipe, closed on exec: [0] reads. Returns 0 or errno. */
int plugin_guard_pipe(int ends[2]);

/* Memory to share with a child: `bytes` of zero behind a descriptor, closed on exec, whose size nobody can change. Returns it, or -1. */
int plugin_guard_shared_memory(uint64_t bytes);

/* A timer to poll, on CLOCK_MONOTONIC, not set, closed on exec. Returns its descriptor, or -1. */
int plugin_guard_timer(void);
/* Lets it go off at this time; one that has passed lets it go off at once. */
void plugin_guard_timer_set(int timer, int64_t microseconds);

/* The calling process is killed when the thread that started it ends. Returns 0 or errno. */
int plugin_guard_die_with_parent(void);
/* Limits of the calling process, before it loads a plugin: address space in MiB on top of what it has (0: any), and no core file. Returns 0 or errno. */
int plugin_guard_limit(uint64_t memory_megabytes);

#endif
