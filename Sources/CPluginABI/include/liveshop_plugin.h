/*
 * liveshop_plugin.h: what a Liveshop service and its plugins agree on. C11, nothing else needed to compile it.
 *
 * A plugin is a shared object with one exported function, `liveshop_plugin_entry`. It returns a table that says who the plugin is, which
 * extension points it serves, and how to make an instance of it. The service calls; the plugin answers through the call it was given.
 *
 * Rules that hold everywhere
 *   Versions   Every struct begins with `size`, set by whoever made it to its own sizeof, and only grows at its end. Read a field that
 *              came after 1.0 only if `size` covers it: LIVESHOP_HAS. Another major version is another ABI and is refused.
 *   Threads    Functions of one instance are never called twice at the same time, but not always from the same thread. Two instances
 *              (two services, two generations during a reload) may be called at the same time: keep state in the instance.
 *   Memory     Whoever allocates frees. Pointers in a `liveshop_call` are valid until the function that got it returns, no longer. Tables
 *              returned by the plugin are static: valid for ever. The image is never unloaded.
 *   Errors     Return LIVESHOP_OK, LIVESHOP_DECLINED or a negative status; `explain` adds words. Nothing may unwind across: no C++
 *              exception, no longjmp, no exit.
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

/* Whether the struct behind `pointer` is new enough to have `field`. */
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
#define LIVESHOP_OUTPUT_REFUSED (-5) /* from `output`: too large, given twice, or the input's call is over */
#define LIVESHOP_NOT_PERMITTED (-6) /* from the host: wrong thread, or a capability that the manifest does not name */
#define LIVESHOP_NOT_FOUND (-7)     /* from `config_*`: there is no such key */

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
 * What the host does for a plugin. Made by the host; the same for all calls of an instance; valid until `destroy` has returned.
 * Every function may be called from any thread of the plugin, at any time before `destroy` returns; none blocks.
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
 * called from that function's own thread only, from another they return LIVESHOP_NOT_PERMITTED and do nothing. None blocks.
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
    /* `create`: the configuration as JSON. `handle`: the request of the extension point as packed protobuf, or NULL if `input_struct` is
     * set. Owned by the host. An empty message has size 0. */
    const uint8_t *input;
    size_t input_size;
    /* 1 once the caller has gone or the deadline has passed: stop and return LIVESHOP_CANCELLED. Else 0. */
    int32_t (*cancelled)(const liveshop_call *call);
    /* `handle` only, once: the response as packed protobuf. The bytes are copied. LIVESHOP_OUTPUT_REFUSED beyond the plugin's limit. */
    liveshop_status (*output)(const liveshop_call *call, const uint8_t *bytes, size_t size);
    /* Why the status is what it is, for people: copied, cut after 1,024 bytes. The last one counts. */
    void (*explain)(const liveshop_call *call, const char *text, size_t text_size);
    /* `create` only. A value of the configuration by its path: keys and array positions with dots between, such as "tiers.0.units".
     * LIVESHOP_NOT_FOUND if there is none or it is of another kind. The text is NUL-terminated and the host's. */
    liveshop_status (*config_int)(const liveshop_call *call, const char *path, int64_t *value);
    liveshop_status (*config_text)(const liveshop_call *call, const char *path, const char **text, size_t *text_size);
    /* Elements of an array or keys of an object. */
    liveshop_status (*config_count)(const liveshop_call *call, const char *path, size_t *count);

    /* ---- since 1.1: without packing, where both sides were compiled from the same protos ---- */

    /* The request as a protobuf-c struct; set only if the extension's `input_layout` and sizes are the host's own. Read-only. */
    const void *input_struct;
    /* Instead of `output`: the response as a protobuf-c struct, read before this returns. LIVESHOP_NOT_PERMITTED if `input_struct` is NULL. */
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
     * Answers one request: LIVESHOP_OK after exactly one output, LIVESHOP_DECLINED, or an error.
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
 * `start_deadline_ms` (5 seconds unless it says otherwise).
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
    /* Makes an instance from `call->input` (JSON, already checked against the manifest's config_schema). On an error `*instance` is ignored
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
 * The one exported symbol. Called once per image, before anything else, from any thread; must not block.
 * Returns the table, or NULL if the plugin cannot work with a host of this version.
 */
LIVESHOP_EXPORT const liveshop_plugin *liveshop_plugin_entry(uint32_t host_abi_major, uint32_t host_abi_minor);

#ifdef __cplusplus
}
#endif

#endif
