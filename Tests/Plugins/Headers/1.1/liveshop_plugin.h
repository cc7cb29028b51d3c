/*
 * liveshop_plugin.h: what a Liveshop service and its plugins agree on. C11, nothing else needed to compile it.
 *
 * A plugin is a shared object with one exported function, `liveshop_plugin_entry`. It returns a table that says who the plugin is, which
 * extension points it serves, and how to make an instance of it. The service calls; the plugin answers through the call it was given.
 *
 * Rules that hold everywhere
 *   Versions   Every struct begins with `size`, set by whoever made it to its own sizeof, and only grows at its end. Read a field that
 *              came after 1.0 only if `size` covers it: LIVESHOP_HAS. A struct whose size does not reach the end of the 1.0 fields is
 *              refused; one larger than known is read as far as known. Another major version is another ABI and is refused.
 *   Layout     The platform's own C layout, 64-bit, nothing packed. No struct has padding at its end: a later field would hide in it.
 *   Threads    Functions of one instance are never called twice at the same time, but not always from the same thread: no thread-local
 *              state. Two instances (two services, two generations during a reload) may be called at the same time: keep state in the
 *              instance.
 *   Memory     Whoever allocates frees. A `liveshop_call` and the pointers in it are valid until the function that got it returns, no
 *              longer. Tables returned by the plugin are static: valid and unchanged for ever. The image is never unloaded.
 *   Errors     Return LIVESHOP_OK, LIVESHOP_DECLINED or a negative status; any other number counts as LIVESHOP_FAILED. `explain` adds
 *              words. Nothing may unwind across: no C++ exception, no longjmp.
 *   Process    It is the host's: no exit, fork or exec, no signal handlers or masks, no change of directory or locale, and only file
 *              descriptors that the plugin opened itself may be closed. Words for people go to `log`, not to stdout or stderr.
 *   Text       UTF-8 with its size in bytes; terminated by NUL only where it says so.
 *   Trust      With isolation "inproc" a plugin shares the service's memory and fate. With "process" it runs in a process of its own;
 *              nothing in this file is different for it.
 */
#ifndef LIVESHOP_PLUGIN_H
#define LIVESHOP_PLUGIN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define LIVESHOP_ABI_MAJOR 1
#define LIVESHOP_ABI_MINOR 1

/* Whether the struct behind `pointer` is new enough to have `field`. `pointer` is evaluated once and not NULL. */
#define LIVESHOP_HAS(type, pointer, field) \
    ((pointer)->size >= offsetof(type, field) + sizeof(((const type *)0)->field))

#if defined(__GNUC__)
#define LIVESHOP_EXPORT __attribute__((visibility("default")))
#else
#define LIVESHOP_EXPORT
#endif

/* How a function of either side ended. */
typedef int32_t liveshop_status;
#define LIVESHOP_OK 0               /* done; `handle` has given its output */
#define LIVESHOP_DECLINED 1         /* nothing to say about this input: not an error, as if the plugin were absent for this call */
#define LIVESHOP_FAILED (-1)        /* the plugin could not do its work */
#define LIVESHOP_INVALID_INPUT (-2) /* the input is not what the extension point promises */
#define LIVESHOP_INVALID_CONFIG (-3) /* `create`: the configuration cannot be used; explain names key and rule */
#define LIVESHOP_CANCELLED (-4)     /* the plugin stopped because `cancelled` said so */
#define LIVESHOP_OUTPUT_REFUSED (-5) /* from `output`: too large or given twice; what was given before stays */
#define LIVESHOP_NOT_PERMITTED (-6) /* from the host: another thread than the call's, or not a function for this call */
#define LIVESHOP_NOT_FOUND (-7)     /* from `config_*`: there is no such key, or its value is of another kind */

/* Levels of `log`. */
#define LIVESHOP_LOG_DEBUG 0
#define LIVESHOP_LOG_INFO 1
#define LIVESHOP_LOG_WARNING 2
#define LIVESHOP_LOG_ERROR 3

typedef struct liveshop_host liveshop_host;
typedef struct liveshop_call liveshop_call;
typedef struct liveshop_extension liveshop_extension;
typedef struct liveshop_plugin liveshop_plugin;

/*
 * What the host does for a plugin. Made by the host; the same for all calls of an instance; valid until `destroy` has returned, or
 * `create` with an error. Until then every function may be called from any thread of the plugin, by several at once; none blocks, none
 * calls back into the plugin. No function pointer is NULL.
 */
struct liveshop_host {
    size_t size;
    /* The host's own version: at most what the plugin may rely on. */
    uint32_t abi_major;
    uint32_t abi_minor;
    /* The host's; not for the plugin. */
    void *context;
    /* Where the plugin's own files lie (a model, a word list), as installed: NUL-terminated, absolute, read-only. */
    const char *directory;
    /* A line for the service's log; cut after 4,096 bytes, and dropped (counted) beyond 100 lines a second. The text is copied. */
    void (*log)(const liveshop_host *host, int32_t level, const char *text, size_t text_size);
    /* Adds to a counter of the plugin's own, shown by `liveshop plugin list`. At most 32 names of 1-64 bytes; more are dropped. */
    void (*metric)(const liveshop_host *host, const char *name, size_t name_size, double increment);
    /* Microseconds since 1970 (UTC). Capability "clock", else 0. For a decision that is recorded use `call->now_us` instead. */
    int64_t (*now_us)(const liveshop_host *host);
    /* 64 random bits, not for secrets. Capability "random", else 0. */
    uint64_t (*random)(const liveshop_host *host);
};

/*
 * One call from the host. Made by the host; it and all it points to are valid until the function that got it returns. Its functions may be
 * called from that function's own thread only: from another they return LIVESHOP_NOT_PERMITTED and do nothing. None blocks, none calls
 * back into the plugin. No function pointer is NULL; one that is not for this call returns LIVESHOP_NOT_PERMITTED.
 * The memory of a `liveshop_call` may serve the next call, so a pointer kept too long can speak for a call that it was not made for.
 */
struct liveshop_call {
    size_t size;
    const liveshop_host *host;
    /* The host's; not for the plugin. */
    void *context;
    /* The service's clock when it asked, microseconds since 1970 (UTC). */
    int64_t now_us;
    /* On the same clock: when nobody waits for the answer any more. */
    int64_t deadline_us;
    /* `create`: the configuration as JSON. `handle`: the request of the extension point as packed protobuf; an empty message has size 0.
     * Owned by the host, not terminated, not aligned. NULL and 0 in other functions, and in `handle` if `input_struct` is set; to know
     * which one was given look at `input_struct`, because an empty message may come as NULL too. */
    const uint8_t *input;
    size_t input_size;
    /* 0 while somebody waits; else (the caller has gone, the deadline has passed, or this is another thread) stop and return
     * LIVESHOP_CANCELLED. Cheap: ask in every turn of a loop. */
    int32_t (*cancelled)(const liveshop_call *call);
    /* `handle` only, once: the response as packed protobuf. The bytes are copied; NULL with size 0 is the empty message.
     * LIVESHOP_OUTPUT_REFUSED beyond the manifest's limits.output_bytes, or the second time. Counts only if `handle` returns LIVESHOP_OK. */
    liveshop_status (*output)(const liveshop_call *call, const uint8_t *bytes, size_t size);
    /* Why the status is what it is, for people: copied, cut after 1,024 bytes. The last one counts; from another thread none does. */
    void (*explain)(const liveshop_call *call, const char *text, size_t text_size);
    /* `create` only. A value of the configuration by its path: keys and array positions with dots between, such as "tiers.0.units".
     * LIVESHOP_NOT_FOUND if there is none or it is of another kind; then nothing is written. The path is NUL-terminated; the text is the
     * host's, NUL-terminated (the NUL not counted in `text_size`), and valid until `create` returns: copy what you keep. */
    liveshop_status (*config_int)(const liveshop_call *call, const char *path, int64_t *value);
    liveshop_status (*config_text)(const liveshop_call *call, const char *path, const char **text, size_t *text_size);
    /* Elements of an array or keys of an object. */
    liveshop_status (*config_count)(const liveshop_call *call, const char *path, size_t *count);

    /* ---- since 1.1: without packing, where both sides were compiled from the same protos ---- */

    /* The request as a protobuf-c struct, or NULL. Set only in `handle`, and only if both sizes and both layouts of the extension are the
     * host's own. Read-only. The answer may then be given either way, by `output` or `output_struct`. */
    const void *input_struct;
    /* Instead of `output`, and with its rules: the response as a protobuf-c struct, read before this returns. LIVESHOP_NOT_PERMITTED if
     * `input_struct` is NULL. */
    liveshop_status (*output_struct)(const liveshop_call *call, const void *message);
};

/*
 * One extension point that a plugin serves. Static.
 */
struct liveshop_extension {
    size_t size;
    /* Such as "liveshop.price-rule", NUL-terminated. The request and response messages of each point: protos/liveshop/plugin/v1. */
    const char *point;
    /* Of the extension point. A breaking change of its messages or meaning is a new revision. */
    uint32_t revision;
    /*
     * Answers one request: LIVESHOP_OK after exactly one output (none is an error), LIVESHOP_DECLINED, or an error. Not NULL.
     * Thread: any, never two at a time for one instance. Must not block on anything but its own work, and return within the manifest's
     * deadline: "inproc" it holds up the whole service meanwhile, in "process" its runner is killed.
     */
    liveshop_status (*handle)(void *instance, const liveshop_call *call);

    /* ---- since 1.1; all 0 if the plugin reads packed bytes only ---- */

    /* sizeof of the protobuf-c structs, and `liveshop_struct_layout` of their descriptors (liveshop_layout.h). If they are not the host's,
     * the input comes packed: a plugin that sets these must read both. */
    uint32_t input_struct_size;
    uint32_t output_struct_size;
    uint64_t input_layout;
    uint64_t output_layout;
};

/*
 * The plugin. Static.
 * The lifecycle of an instance: create, self_test, start, then handle any number of times, stop, destroy. Any function but `create` and
 * `destroy` may be NULL. They are called from one thread at a time, not the service's own; each may block, for at most the manifest's
 * `start_deadline_ms` (5 seconds unless it says otherwise). After an error of self_test or start comes `destroy` without `stop`: `start`
 * takes back what it began before it fails. A process that ends or is killed calls neither.
 */
struct liveshop_plugin {
    size_t size;
    /* LIVESHOP_ABI_MAJOR and LIVESHOP_ABI_MINOR as the plugin was compiled. */
    uint32_t abi_major;
    uint32_t abi_minor;
    /* Equal to the manifest's, NUL-terminated. */
    const char *id;
    const char *version;
    /* `extension_count` pointers, 1-16, each point at most once. */
    const liveshop_extension *const *extensions;
    size_t extension_count;
    /* Makes an instance from `call->input` (JSON, already checked against the manifest's config_schema). `*instance` is the plugin's own,
     * NULL too, and is handed to the functions below. On an error (LIVESHOP_DECLINED is one here, as in self_test and start) it is ignored
     * and `destroy` not called. `call->host` is valid until `destroy` returns: keep it for log and metric. */
    liveshop_status (*create)(const liveshop_call *call, void **instance);
    /* Tries the instance on inputs of the plugin's own; an error keeps it from being used. */
    liveshop_status (*self_test)(void *instance, const liveshop_call *call);
    /* Begins whatever runs beside the calls: threads, files. From here on `handle` may come. */
    liveshop_status (*start)(void *instance, const liveshop_call *call);
    /* Ends what `start` began: when it returns, no thread of the plugin may run any more. No `handle` runs or will come. */
    void (*stop)(void *instance);
    /* Frees the instance. */
    void (*destroy)(void *instance);
};

/*
 * The one exported symbol. Called before anything else, from any thread; must not block. May be called again, for another service or a
 * later generation of the same image: do nothing here but return the table, the same one every time.
 * Returns NULL if the plugin cannot work with a host of this version.
 */
LIVESHOP_EXPORT const liveshop_plugin *liveshop_plugin_entry(uint32_t host_abi_major, uint32_t host_abi_minor);

#ifdef __cplusplus
}
#endif

#endif
