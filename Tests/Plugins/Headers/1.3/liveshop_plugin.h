/* A made-up ABI 1.3 for the tests: every struct has grown at its end, as a later header may. A plugin compiled against it works with us. */
#ifndef LIVESHOP_PLUGIN_H
#define LIVESHOP_PLUGIN_H
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
#define LIVESHOP_ABI_MAJOR 1
#define LIVESHOP_ABI_MINOR 3
#define LIVESHOP_HAS(type, pointer, field) \
    ((pointer)->size >= offsetof(type, field) + sizeof(((const type *)0)->field))
#if defined(__GNUC__)
#define LIVESHOP_EXPORT __attribute__((visibility("default")))
#else
#define LIVESHOP_EXPORT
#endif
typedef int32_t liveshop_status;
#define LIVESHOP_OK 0
#define LIVESHOP_DECLINED 1
#define LIVESHOP_FAILED (-1)
#define LIVESHOP_INVALID_INPUT (-2)
#define LIVESHOP_INVALID_CONFIG (-3)
#define LIVESHOP_CANCELLED (-4)
#define LIVESHOP_OUTPUT_REFUSED (-5)
#define LIVESHOP_NOT_PERMITTED (-6)
#define LIVESHOP_NOT_FOUND (-7)
#define LIVESHOP_LOG_DEBUG 0
#define LIVESHOP_LOG_INFO 1
#define LIVESHOP_LOG_WARNING 2
#define LIVESHOP_LOG_ERROR 3
typedef struct liveshop_host liveshop_host;
typedef struct liveshop_call liveshop_call;
typedef struct liveshop_extension liveshop_extension;
typedef struct liveshop_plugin liveshop_plugin;
struct liveshop_host {
    size_t size;
    uint32_t abi_major;
    uint32_t abi_minor;
    void *context;
    const char *directory;
    void (*log)(const liveshop_host *host, int32_t level, const char *text, size_t text_size);
    void (*metric)(const liveshop_host *host, const char *name, size_t name_size, double increment);
    int64_t (*now_us)(const liveshop_host *host);
    uint64_t (*random)(const liveshop_host *host);
    void (*gauge)(const liveshop_host *host, const char *name, size_t name_size, double value);
};
struct liveshop_call {
    size_t size;
    const liveshop_host *host;
    void *context;
    int64_t now_us;
    int64_t deadline_us;
    const uint8_t *input;
    size_t input_size;
    int32_t (*cancelled)(const liveshop_call *call);
    liveshop_status (*output)(const liveshop_call *call, const uint8_t *bytes, size_t size);
    void (*explain)(const liveshop_call *call, const char *text, size_t text_size);
    liveshop_status (*config_int)(const liveshop_call *call, const char *path, int64_t *value);
    liveshop_status (*config_text)(const liveshop_call *call, const char *path, const char **text, size_t *text_size);
    liveshop_status (*config_count)(const liveshop_call *call, const char *path, size_t *count);
    const void *input_struct;
    liveshop_status (*output_struct)(const liveshop_call *call, const void *message);
    const char *traceparent;
    const char *tenant;
    size_t tenant_size;
    liveshop_status (*output_part)(const liveshop_call *call, const uint8_t *bytes, size_t size);
};
struct liveshop_extension {
    size_t size;
    const char *point;
    uint32_t revision;
    liveshop_status (*handle)(void *instance, const liveshop_call *call);
    uint32_t input_struct_size;
    uint32_t output_struct_size;
    uint64_t input_layout;
    uint64_t output_layout;
    liveshop_status (*handle_many)(void *instance, const liveshop_call *const *calls, size_t count);
    uint64_t flags;
};
struct liveshop_plugin {
    size_t size;
    uint32_t abi_major;
    uint32_t abi_minor;
    const char *id;
    const char *version;
    const liveshop_extension *const *extensions;
    size_t extension_count;
    liveshop_status (*create)(const liveshop_call *call, void **instance);
    liveshop_status (*self_test)(void *instance, const liveshop_call *call);
    liveshop_status (*start)(void *instance, const liveshop_call *call);
    void (*stop)(void *instance);
    void (*destroy)(void *instance);
    liveshop_status (*save)(void *instance, const liveshop_call *call);
    uint64_t reserved[16];
};
LIVESHOP_EXPORT const liveshop_plugin *liveshop_plugin_entry(uint32_t host_abi_major, uint32_t host_abi_minor);
#ifdef __cplusplus
}
#endif
#endif
