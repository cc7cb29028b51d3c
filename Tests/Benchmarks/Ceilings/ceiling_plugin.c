/* What a call of a plugin costs at least: from C, without a host around it.
 *
 *   ceiling_plugin call LIBRARY SECONDS       the plugin's function with a request made anew each time (as a struct, or packed and unpacked by
 *                                             the plugin; the answer is read); prints calls per second
 *   ceiling_plugin socket IN_FLIGHT SECONDS   100 bytes to another process and back over a UNIX stream socket, written and read in batches;
 *                                             prints calls per second */
#include "ceiling.h"

#include <dlfcn.h>
#include <liveshop/plugin/v1/catalog.pb-c.h>
#include <liveshop_plugin.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FRAME_BYTES = 100, IN_FLIGHT_MAX = 1024, CALLS_PER_CLOCK = 256 };

typedef Liveshop__Plugin__V1__PriceRuleRequest Request;
typedef Liveshop__Plugin__V1__PriceRuleResponse Response;

static int64_t sum;

static liveshop_status output(const liveshop_call *call, const uint8_t *bytes, size_t size) {
    (void)call;
    Response *response = liveshop__plugin__v1__price_rule_response__unpack(NULL, size, bytes);
    if (!response) return LIVESHOP_OUTPUT_REFUSED;
    sum += response->unit_price;
    liveshop__plugin__v1__price_rule_response__free_unpacked(response, NULL);
    return LIVESHOP_OK;
}

static liveshop_status output_struct(const liveshop_call *call, const void *message) {
    (void)call;
    sum += ((const Response *)message)->unit_price;
    return LIVESHOP_OK;
}

static void call_plugin(const char *library, double seconds) {
    void *image = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    if (!image) { fprintf(stderr, "%s\n", dlerror()); exit(1); }
    const liveshop_plugin *(*entry)(uint32_t, uint32_t) =
        (const liveshop_plugin *(*)(uint32_t, uint32_t))dlsym(image, "liveshop_plugin_entry");
    const liveshop_plugin *plugin = entry ? entry(LIVESHOP_ABI_MAJOR, LIVESHOP_ABI_MINOR) : NULL;
    void *instance = NULL;
    liveshop_call call = {.size = sizeof call, .output = output, .output_struct = output_struct};
    if (!plugin || plugin->create(&call, &instance)) { fprintf(stderr, "%s: no plugin\n", library); exit(1); }
    const liveshop_extension *extension = plugin->extensions[0];
    double start = seconds_now(), now = start;
    uint64_t calls = 0;
    uint8_t bytes[512];
    while ((now = seconds_now()) < start + seconds) {
        for (int i = 0; i < CALLS_PER_CLOCK; i++) {
            Request request = LIVESHOP__PLUGIN__V1__PRICE_RULE_REQUEST__INIT;
            request.sku = (char *)"sku-1";
            request.merchant_id = (char *)"bench";
            request.market = (char *)"NL";
            request.units = 1;
            request.unit_price = 1990 + i;
            request.currency = (char *)"EUR";
            if (extension->input_layout) {
                call.input_struct = &request;
            } else {
                call.input = bytes;
                call.input_size = liveshop__plugin__v1__price_rule_request__pack(&request, bytes);
            }
            if (extension->handle(instance, &call)) { fprintf(stderr, "the plugin fails\n"); exit(1); }
        }
        calls += CALLS_PER_CLOCK;
    }
    if (sum == 0) exit(1);
    printf("%.1f\n", (double)calls / (now - start));
}

static void write_all(int socket, const char *bytes, size_t size) {
    while (size > 0) {
        ssize_t count = write(socket, bytes, size);
        if (count <= 0) _exit(0);
        bytes += count;
        size -= (size_t)count;
    }
}

/* Frames that have arrived whole; what is left of the last one stays in `buffer`. */
static int read_frames(int socket, char *buffer, size_t *held) {
    ssize_t count = read(socket, buffer + *held, IN_FLIGHT_MAX * FRAME_BYTES - *held);
    if (count <= 0) _exit(0);
    *held += (size_t)count;
    int frames = (int)(*held / FRAME_BYTES);
    *held %= FRAME_BYTES;
    return frames;
}

static void echo(int socket) {
    static char buffer[IN_FLIGHT_MAX * FRAME_BYTES];
    size_t held = 0;
    for (;;) {
        int frames = read_frames(socket, buffer, &held);
        if (!frames) continue;
        write_all(socket, buffer, (size_t)frames * FRAME_BYTES);
        memmove(buffer, buffer + (size_t)frames * FRAME_BYTES, held);
    }
}

static void call_socket(int in_flight, double seconds) {
    static char buffer[IN_FLIGHT_MAX * FRAME_BYTES];
    int ends[2];
    if (in_flight < 1 || in_flight > IN_FLIGHT_MAX || socketpair(AF_UNIX, SOCK_STREAM, 0, ends)) fail("socketpair");
    pid_t child = fork();
    if (child == 0) { close(ends[0]); echo(ends[1]); }
    close(ends[1]);
    double start = seconds_now(), now = start;
    uint64_t calls = 0;
    size_t held = 0;
    write_all(ends[0], buffer, (size_t)in_flight * FRAME_BYTES);
    while ((now = seconds_now()) < start + seconds) {
        int frames = read_frames(ends[0], buffer, &held);
        if (!frames) continue;
        calls += (uint64_t)frames;
        write_all(ends[0], buffer, (size_t)frames * FRAME_BYTES);
        memmove(buffer, buffer + (size_t)frames * FRAME_BYTES, held);
    }
    close(ends[0]);
    waitpid(child, NULL, 0);
    printf("%.1f\n", (double)calls / (now - start));
}

int main(int count, char **arguments) {
    if (count == 4 && !strcmp(arguments[1], "call")) call_plugin(arguments[2], atof(arguments[3]));
    else if (count == 4 && !strcmp(arguments[1], "socket")) call_socket(atoi(arguments[2]), atof(arguments[3]));
    else { fprintf(stderr, "usage: see the head of ceiling_plugin.c\n"); return 64; }
    return 0;
}
