/* Shared by the ceilings: what raw libzmq does in C with the same frames, [32-byte header][64-byte body]. */
#ifndef LIVESHOP_CEILING_H
#define LIVESHOP_CEILING_H

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zmq.h>

enum { HEADER_BYTES = 32, BODY_BYTES = 64, CALL_ID_OFFSET = 8, TURN_MESSAGES_MAX = 256 };

static void fail(const char *what) {
    fprintf(stderr, "%s: %s\n", what, zmq_strerror(zmq_errno()));
    exit(1);
}

static double seconds_now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void *open_socket(void *context, int type) {
    void *socket = zmq_socket(context, type);
    int high_water_mark = 40000, linger = 0;
    if (!socket) fail("zmq_socket");
    zmq_setsockopt(socket, ZMQ_SNDHWM, &high_water_mark, sizeof high_water_mark);
    zmq_setsockopt(socket, ZMQ_RCVHWM, &high_water_mark, sizeof high_water_mark);
    zmq_setsockopt(socket, ZMQ_LINGER, &linger, sizeof linger);
    return socket;
}

/* Waits for a message on any of `count` sockets. */
static void wait_readable(void **sockets, int count) {
    zmq_pollitem_t items[4];
    for (int i = 0; i < count; i++) items[i] = (zmq_pollitem_t){sockets[i], 0, ZMQ_POLLIN, 0};
    zmq_poll(items, count, 1000);
}

/* The callers' side: `in_flight` calls, each sent again as soon as it is answered. Prints calls per second after a warm-up. */
__attribute__((unused)) static int run_client(const char *endpoint, int in_flight, double warm_up, double seconds) {
    void *context = zmq_ctx_new();
    void *socket = open_socket(context, ZMQ_DEALER);
    if (zmq_connect(socket, endpoint)) fail(endpoint);
    char header[HEADER_BYTES] = {'L', 'S', 1, 3}, body[BODY_BYTES] = {0};
    for (int i = 0; i < in_flight; i++) {
        zmq_send(socket, header, sizeof header, ZMQ_SNDMORE);
        zmq_send(socket, body, sizeof body, 0);
    }
    double start = seconds_now() + warm_up, end = start + seconds, now = 0;
    uint64_t calls = 0;
    printf("ready\n");
    fflush(stdout);
    zmq_msg_t frame;
    zmq_msg_init(&frame);
    while ((now = seconds_now()) < end) {
        int received = 0;
        for (; received < TURN_MESSAGES_MAX; received++) {
            if (zmq_msg_recv(&frame, socket, ZMQ_DONTWAIT) < 0) break;
            zmq_msg_recv(&frame, socket, 0);
            zmq_send(socket, header, sizeof header, ZMQ_SNDMORE);
            zmq_send(socket, body, sizeof body, 0);
        }
        if (now >= start) calls += (uint64_t)received;
        if (!received) wait_readable(&socket, 1);
    }
    printf("%.1f\n", (double)calls / seconds);
    return 0;
}

#endif
