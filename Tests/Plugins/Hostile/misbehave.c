#define _GNU_SOURCE
#include "misbehave.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

size_t encode_answer(int64_t price, uint8_t *bytes) {
    uint64_t rest = (uint64_t)price;
    size_t size = 0;
    bytes[size++] = 0x08; /* field 1, varint */
    do {
        uint8_t low = rest & 0x7f;
        rest >>= 7;
        bytes[size++] = rest ? low | 0x80 : low;
    } while (rest);
    return size;
}

/* What a good plugin would do in this step. */
static liveshop_status answer(hostile *self, const liveshop_call *call) {
    if (strcmp(self->step, "handle") != 0) return LIVESHOP_OK;
    uint8_t bytes[11];
    size_t size = encode_answer(self->answer, bytes);
    return call->output(call, bytes, size);
}

/* ---- Ends the process ---- */

static liveshop_status null_dereference(hostile *self, const liveshop_call *call) {
    (void)call;
    volatile int *nothing = NULL;
    *nothing = (int)self->turns;
    return LIVESHOP_OK;
}

static liveshop_status call_abort(hostile *self, const liveshop_call *call) {
    (void)self, (void)call;
    abort();
}

/* The address of a local escapes into each deeper frame, so that no compiler turns this into a loop. Deep enough for any stack. */
static int deeper(volatile char *above, int left) {
    volatile char frame[4096];
    frame[0] = above[0];
    return left == 0 ? 0 : deeper(frame, left - 1) + frame[0];
}

static liveshop_status stack_overflow(hostile *self, const liveshop_call *call) {
    (void)self, (void)call;
    volatile char first[1] = {1};
    return deeper(first, 1 << 24);
}

static liveshop_status call_exit(hostile *self, const liveshop_call *call) {
    (void)self, (void)call;
    exit(0);
}

/* Touches what it takes until there is no more, and then does what most programs do. */
static liveshop_status eat_memory(hostile *self, const liveshop_call *call) {
    (void)self, (void)call;
    const size_t bite = 16 << 20;
    for (;;) {
        volatile char *bytes = malloc(bite);
        if (!bytes) abort();
        for (size_t page = 0; page < bite; page += 4096) bytes[page] = 1;
    }
}

/* ---- Takes too long ---- */

static void pass(long milliseconds) {
    struct timespec time = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000};
    nanosleep(&time, NULL);
}

static liveshop_status endless_loop(hostile *self, const liveshop_call *call) {
    (void)call;
    volatile int64_t *turns = &self->turns;
    for (;;) *turns += 1;
}

static liveshop_status sleep_long(hostile *self, const liveshop_call *call) {
    sleep(3600);
    return answer(self, call);
}

/* Longer than any deadline of the tests, but not for ever: in process there is nobody who could end it. */
static liveshop_status sleep_late(hostile *self, const liveshop_call *call) {
    pass(1000);
    return answer(self, call);
}

/* Not hostile: long enough that others are seen to wait for it. */
static liveshop_status be_slow(hostile *self, const liveshop_call *call) {
    pass(20);
    return answer(self, call);
}

/* ---- Answers wrongly ---- */

static liveshop_status output_too_large(hostile *self, const liveshop_call *call) {
    (void)self;
    const size_t size = 64 << 20;
    uint8_t *bytes = calloc(1, size);
    liveshop_status status = bytes ? call->output(call, bytes, size) : LIVESHOP_FAILED;
    free(bytes);
    return status;
}

/* Says OK although the host refused. */
static liveshop_status output_too_large_unnoticed(hostile *self, const liveshop_call *call) {
    output_too_large(self, call);
    return LIVESHOP_OK;
}

/* The first answer stays; the refusal of the second is not the host's to punish, so the status decides. */
static liveshop_status output_twice(hostile *self, const liveshop_call *call) {
    const uint8_t second[] = {0x08, 0x63};
    answer(self, call);
    return call->output(call, second, sizeof second) == LIVESHOP_OUTPUT_REFUSED ? LIVESHOP_OK : LIVESHOP_FAILED;
}

static liveshop_status ok_without_output(hostile *self, const liveshop_call *call) {
    (void)self, (void)call;
    return LIVESHOP_OK;
}

static liveshop_status output_then_error(hostile *self, const liveshop_call *call) {
    answer(self, call);
    call->explain(call, "on second thoughts", 18);
    return LIVESHOP_FAILED;
}

static liveshop_status garbage_output(hostile *self, const liveshop_call *call) {
    (void)self;
    uint8_t garbage[4096];
    for (size_t at = 0; at < sizeof garbage; at++) garbage[at] = (uint8_t)(at * 31 + 255);
    return call->output(call, garbage, sizeof garbage);
}

static liveshop_status unknown_status(hostile *self, const liveshop_call *call) {
    answer(self, call);
    return 42;
}

static liveshop_status invalid_text(hostile *self, const liveshop_call *call) {
    (void)self;
    static char text[100000];
    memset(text, 0xC3, sizeof text); /* never valid UTF-8, and far more than is kept */
    call->host->log(call->host, 99, text, sizeof text);
    call->host->metric(call->host, text, sizeof text, 1e308);
    call->explain(call, text, sizeof text);
    return LIVESHOP_FAILED;
}

/* ---- Threads ---- */

typedef struct {
    hostile *self;
    const liveshop_call *call;
    liveshop_status seen;
} elsewhere;

static void *output_elsewhere(void *argument) {
    elsewhere *other = argument;
    other->call->explain(other->call, "from elsewhere", 14);
    other->seen = answer(other->self, other->call);
    return NULL;
}

/* The other thread is refused and does no harm; this one still answers. */
static liveshop_status foreign_thread(hostile *self, const liveshop_call *call) {
    elsewhere other = {.self = self, .call = call, .seen = LIVESHOP_OK};
    pthread_t thread;
    if (pthread_create(&thread, NULL, output_elsewhere, &other) != 0) return LIVESHOP_FAILED;
    pthread_join(thread, NULL);
    if (other.seen != LIVESHOP_NOT_PERMITTED) return LIVESHOP_FAILED;
    return answer(self, call);
}

static void *output_later(void *argument) {
    elsewhere *other = argument;
    for (int turn = 0; turn < 200; turn++) {
        other->seen = answer(other->self, other->call);
        pass(1);
    }
    return NULL;
}

/* Keeps the call and answers from another thread during the calls that follow; this one goes without. */
static liveshop_status stale_call(hostile *self, const liveshop_call *call) {
    static elsewhere other;
    pthread_t thread;
    other = (elsewhere){.self = self, .call = call};
    if (pthread_create(&thread, NULL, output_later, &other) == 0) pthread_detach(thread);
    return LIVESHOP_DECLINED;
}

static void *run_on(void *argument) {
    (void)argument;
    for (;;) sleep(3600);
}

static void *crash_later(void *argument) {
    pass(300);
    null_dereference(argument, NULL);
    return NULL;
}

static liveshop_status leave_thread(hostile *self, const liveshop_call *call) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, run_on, NULL) == 0) pthread_detach(thread);
    return answer(self, call);
}

static liveshop_status leave_crashing_thread(hostile *self, const liveshop_call *call) {
    static hostile copy; /* the instance is gone by then */
    copy = *self;
    pthread_t thread;
    if (pthread_create(&thread, NULL, crash_later, &copy) == 0) pthread_detach(thread);
    return answer(self, call);
}

/* ---- Touches what is the process's ---- */

static liveshop_status write_wildly(hostile *self, const liveshop_call *call) {
    static char line[4096];
    memset(line, 'w', sizeof line - 1);
    line[sizeof line - 1] = '\n';
    for (int turn = 0; turn < 256; turn++)
        for (int file = STDOUT_FILENO; file <= STDERR_FILENO; file++)
            if (write(file, line, sizeof line) < 0) break;
    return answer(self, call);
}

static liveshop_status log_flood(hostile *self, const liveshop_call *call) {
    static char line[65536];
    memset(line, 'l', sizeof line);
    for (int turn = 0; turn < 20000; turn++) self->host->log(self->host, LIVESHOP_LOG_ERROR, line, sizeof line);
    return answer(self, call);
}

static liveshop_status metric_flood(hostile *self, const liveshop_call *call) {
    for (int turn = 0; turn < 20000; turn++) {
        char name[32];
        int size = snprintf(name, sizeof name, "metric.%d", turn);
        self->host->metric(self->host, name, (size_t)size, 1);
    }
    return answer(self, call);
}

static liveshop_status close_descriptors(hostile *self, const liveshop_call *call) {
    for (int file = 0; file < 1024; file++) close(file);
    return answer(self, call);
}

/* The child stays, with copies of all descriptors. */
static liveshop_status fork_child(hostile *self, const liveshop_call *call) {
    pid_t child = fork();
    if (child == 0)
        for (;;) sleep(3600);
    return child < 0 ? LIVESHOP_FAILED : answer(self, call);
}

static void ignore(int number) { (void)number; }

/* Nothing that can be asked politely ends this process any more, and a fault faults for ever. */
static liveshop_status catch_signals(hostile *self, const liveshop_call *call) {
    for (int number = 1; number < 32; number++) signal(number, ignore);
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, NULL);
    prctl(PR_SET_PDEATHSIG, 0);
    return answer(self, call);
}

static liveshop_status change_directory(hostile *self, const liveshop_call *call) {
    if (chdir("/") != 0) return LIVESHOP_FAILED;
    return answer(self, call);
}

/* ---- Not hostile: for comparison ---- */

static liveshop_status decline(hostile *self, const liveshop_call *call) {
    (void)self;
    call->explain(call, "not mine", 8);
    return LIVESHOP_DECLINED;
}

static liveshop_status fail(hostile *self, const liveshop_call *call) {
    (void)self;
    if (call) call->explain(call, "no luck", 7);
    return LIVESHOP_FAILED;
}

static const struct {
    const char *name;
    liveshop_status (*run)(hostile *self, const liveshop_call *call);
} actions[] = {
    {"null", null_dereference},
    {"abort", call_abort},
    {"stack-overflow", stack_overflow},
    {"exit", call_exit},
    {"eat-memory", eat_memory},
    {"loop", endless_loop},
    {"sleep", sleep_long},
    {"late", sleep_late},
    {"slow", be_slow},
    {"output-too-large", output_too_large},
    {"output-too-large-unnoticed", output_too_large_unnoticed},
    {"output-twice", output_twice},
    {"ok-without-output", ok_without_output},
    {"output-then-error", output_then_error},
    {"garbage", garbage_output},
    {"unknown-status", unknown_status},
    {"invalid-text", invalid_text},
    {"foreign-thread", foreign_thread},
    {"stale-call", stale_call},
    {"leave-thread", leave_thread},
    {"leave-crashing-thread", leave_crashing_thread},
    {"write-wildly", write_wildly},
    {"log-flood", log_flood},
    {"metric-flood", metric_flood},
    {"close-descriptors", close_descriptors},
    {"fork", fork_child},
    {"catch-signals", catch_signals},
    {"change-directory", change_directory},
    {"decline", decline},
    {"fail", fail},
};

liveshop_status misbehave(hostile *self, const liveshop_call *call) {
    for (size_t at = 0; at < sizeof actions / sizeof actions[0]; at++)
        if (strcmp(actions[at].name, self->action) == 0) return actions[at].run(self, call);
    /* A test that asks for what is not here would pass for the wrong reason. */
    self->host->log(self->host, LIVESHOP_LOG_ERROR, self->action, strlen(self->action));
    return LIVESHOP_INVALID_CONFIG;
}
