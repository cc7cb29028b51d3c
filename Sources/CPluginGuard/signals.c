#include "guard.h" /* first: it asks for the GNU functions */

#include <errno.h>
#include <link.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <ucontext.h>
#include <unistd.h>

typedef struct image {
    uintptr_t start, end;
    char plugin[72], version[40], content[72];
} image;

static image images[PLUGIN_GUARD_IMAGES_MAX];
static _Atomic uint32_t image_count;
static pthread_mutex_t image_lock = PTHREAD_MUTEX_INITIALIZER;

static const struct {
    int number;
    const char *name;
} fatal[] = {
    {SIGSEGV, "SIGSEGV"}, {SIGBUS, "SIGBUS"}, {SIGILL, "SIGILL"}, {SIGFPE, "SIGFPE"}, {SIGABRT, "SIGABRT"}, {SIGTRAP, "SIGTRAP"},
};
static struct sigaction earlier[sizeof fatal / sizeof *fatal];

typedef struct search {
    uintptr_t address, start, end;
} search;

static int find_range(struct dl_phdr_info *object, size_t size, void *data) {
    (void)size;
    search *wanted = data;
    uintptr_t start = UINTPTR_MAX, end = 0;
    for (int i = 0; i < object->dlpi_phnum; i++) {
        if (object->dlpi_phdr[i].p_type != PT_LOAD) continue;
        uintptr_t from = object->dlpi_addr + object->dlpi_phdr[i].p_vaddr, to = from + object->dlpi_phdr[i].p_memsz;
        if (from < start) start = from;
        if (to > end) end = to;
    }
    if (wanted->address < start || wanted->address >= end) return 0;
    wanted->start = start;
    wanted->end = end;
    return 1;
}

void plugin_guard_add_image(const void *address, const char *plugin, const char *version, const char *content) {
    search wanted = {.address = (uintptr_t)address};
    if (!dl_iterate_phdr(find_range, &wanted)) return;
    pthread_mutex_lock(&image_lock);
    uint32_t count = atomic_load(&image_count);
    if (count < PLUGIN_GUARD_IMAGES_MAX) {
        image *added = &images[count];
        added->start = wanted.start;
        added->end = wanted.end;
        strncpy(added->plugin, plugin, sizeof added->plugin - 1);
        strncpy(added->version, version, sizeof added->version - 1);
        strncpy(added->content, content, sizeof added->content - 1);
        atomic_store(&image_count, count + 1);
    }
    pthread_mutex_unlock(&image_lock);
}

static const image *image_at(uintptr_t address) {
    uint32_t count = atomic_load(&image_count);
    for (uint32_t i = 0; i < count; i++)
        if (address >= images[i].start && address < images[i].end) return &images[i];
    return NULL;
}

/* abort() and the like end in a library: the plugin is found among the return addresses. Read through the kernel, because the stack may end
 * anywhere. */
static const image *image_on_stack(uintptr_t stack) {
    uintptr_t words[512];
    for (int page = 0; page < 4; page++) {
        struct iovec here = {words, sizeof words}, there = {(void *)(stack + (uintptr_t)page * sizeof words), sizeof words};
        ssize_t size = process_vm_readv(getpid(), &here, 1, &there, 1, 0);
        if (size <= 0) return NULL;
        for (size_t i = 0; i < (size_t)size / sizeof *words; i++) {
            const image *found = image_at(words[i]);
            if (found) return found;
        }
    }
    return NULL;
}

static void on_signal(int number, siginfo_t *details, void *context) {
    size_t index = 0;
    while (index < sizeof fatal / sizeof *fatal - 1 && fatal[index].number != number) index++;
    const ucontext_t *registers = context;
#if defined(__x86_64__)
    uintptr_t code = (uintptr_t)registers->uc_mcontext.gregs[REG_RIP], stack = (uintptr_t)registers->uc_mcontext.gregs[REG_RSP];
#elif defined(__aarch64__)
    uintptr_t code = registers->uc_mcontext.pc, stack = registers->uc_mcontext.sp;
#else
#error "the registers of this processor are not known here"
#endif
    plugin_guard_place *place = plugin_guard_current();
    int is_blamed = place != NULL;
    if (place) {
        plugin_guard_blame(place->plugin, place->version, place->content, place->step, number, fatal[index].name);
    } else {
        const image *found = image_at(code);
        if (!found && number != SIGABRT && number != SIGTRAP) found = image_at((uintptr_t)details->si_addr);
        if (!found) found = image_on_stack(stack);
        if (found) {
            is_blamed = 1;
            plugin_guard_blame(
                found->plugin, found->version, found->content, PLUGIN_GUARD_IDLE, number, fatal[index].name);
        }
    }
    /* What has been said is the last word; a crash that is not a plugin's goes to whoever was there before. */
    if (is_blamed) {
        signal(number, SIG_DFL);
    } else {
        sigaction(number, &earlier[index], NULL);
    }
    raise(number);
}

static void on_exit_of_process(void) {
    plugin_guard_place *place = plugin_guard_current();
    if (place) plugin_guard_blame(place->plugin, place->version, place->content, place->step, 0, "it called exit");
}

static int install_failure;

static void install(void) {
    for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) {
        struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK};
        sigemptyset(&action.sa_mask);
        if (sigaction(fatal[i].number, &action, &earlier[i]) != 0) install_failure = errno;
    }
    if (atexit(on_exit_of_process) != 0) install_failure = ENOMEM;
}

int plugin_guard_install(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, install);
    return install_failure;
}

#define SIGNAL_STACK_BYTES ((size_t)64 * 1024)

static pthread_key_t stack_key;
static int stack_key_failure;

static void free_stack(void *stack) {
    stack_t none = {.ss_flags = SS_DISABLE};
    sigaltstack(&none, NULL);
    munmap(stack, SIGNAL_STACK_BYTES);
}

static void make_key(void) { stack_key_failure = pthread_key_create(&stack_key, free_stack); }

void plugin_guard_need_signal_stack(void) {
    static _Thread_local int has_stack;
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    if (has_stack) return;
    has_stack = 1;
    pthread_once(&once, make_key);
    stack_t present;
    if (stack_key_failure || sigaltstack(NULL, &present) != 0 || !(present.ss_flags & SS_DISABLE)) return;
    void *memory = mmap(NULL, SIGNAL_STACK_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) return;
    stack_t stack = {.ss_sp = memory, .ss_size = SIGNAL_STACK_BYTES};
    if (sigaltstack(&stack, NULL) != 0 || pthread_setspecific(stack_key, memory) != 0) munmap(memory, SIGNAL_STACK_BYTES);
}
