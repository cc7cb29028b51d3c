#include "guard.h" /* first: it asks for the GNU functions */

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

extern char **environ;

/* Out of the way of the numbers the child shall have. */
static int moved(int descriptor) { return fcntl(descriptor, F_DUPFD_CLOEXEC, 10); }

pid_t plugin_guard_spawn(char *const arguments[], int descriptor, int shared, int output) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    pid_t child = -1;
    int copies[3] = {-1, -1, -1}, first_unused = 3;
    int failure = posix_spawn_file_actions_init(&actions);
    if (failure) return -failure;
    failure = posix_spawnattr_init(&attributes);
    if (failure) {
        posix_spawn_file_actions_destroy(&actions);
        return -failure;
    }
    const int wanted[3] = {output, descriptor, shared}, places[3] = {STDOUT_FILENO, 3, 4};
    failure = posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    for (int i = 0; i < 3 && !failure; i++) {
        if (wanted[i] < 0) continue;
        copies[i] = moved(wanted[i]);
        if (copies[i] < 0) failure = errno;
        if (!failure) failure = posix_spawn_file_actions_adddup2(&actions, copies[i], places[i]);
        if (places[i] >= first_unused) first_unused = places[i] + 1;
    }
    if (!failure && output < 0) failure = posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO);
    if (!failure) failure = posix_spawn_file_actions_addclosefrom_np(&actions, first_unused);
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    if (!failure) failure = posix_spawn(&child, arguments[0], &actions, &attributes, arguments, environ);
    for (int i = 0; i < 3; i++)
        if (copies[i] >= 0) close(copies[i]);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failure ? -failure : child;
}

int plugin_guard_die_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) ? errno : 0; }

int plugin_guard_limit(uint64_t memory_megabytes) {
    struct rlimit none = {0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0) return errno;
    if (memory_megabytes) {
        /* What the process has already, libraries and stacks, is not the plugin's to pay for. Each malloc arena sets 64 MiB of addresses
         * aside, used or not: two are enough for a plugin and its threads. */
        mallopt(M_ARENA_MAX, 2);
        unsigned long pages = 0;
        FILE *figures = fopen("/proc/self/statm", "re");
        if (figures) {
            if (fscanf(figures, "%lu", &pages) != 1) pages = 0;
            fclose(figures);
        }
        uint64_t bytes = (uint64_t)pages * (uint64_t)sysconf(_SC_PAGESIZE) + (memory_megabytes << 20);
        struct rlimit memory;
        if (getrlimit(RLIMIT_AS, &memory) != 0) return errno;
        /* Whoever started the service may have set a lower one, which cannot be raised. */
        if (bytes > memory.rlim_max) bytes = memory.rlim_max;
        memory.rlim_cur = memory.rlim_max = bytes;
        if (setrlimit(RLIMIT_AS, &memory) != 0) return errno;
    }
    return 0;
}

int plugin_guard_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno; }

int plugin_guard_shared_memory(uint64_t bytes) {
    int memory = memfd_create("liveshop-plugin", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (memory < 0) return -1;
    /* Sealed: a child that cut it off would end whoever reads it, by SIGBUS. */
    if (ftruncate(memory, (off_t)bytes) != 0 || fcntl(memory, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0) {
        int failure = errno;
        close(memory);
        errno = failure;
        return -1;
    }
    return memory;
}

int plugin_guard_timer(void) { return timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK); }

void plugin_guard_timer_set(int timer, int64_t microseconds) {
    /* Zero would switch it off. */
    if (microseconds < 1) microseconds = 1;
    struct itimerspec time = {
        .it_value = {.tv_sec = (time_t)(microseconds / 1000000), .tv_nsec = (long)(microseconds % 1000000) * 1000},
    };
    timerfd_settime(timer, TFD_TIMER_ABSTIME, &time, NULL);
}

int plugin_guard_process(pid_t process) { return (int)syscall(SYS_pidfd_open, process, 0); }
