/* Raw libzmq, DEALER to ROUTER, no broker: what a direct call can cost at best.
 *
 *   ceiling_echo server ENDPOINT
 *   ceiling_echo client ENDPOINT IN_FLIGHT WARM_UP_SECONDS SECONDS */
#include "ceiling.h"

static _Noreturn void run_server(const char *endpoint) {
    void *context = zmq_ctx_new();
    void *socket = open_socket(context, ZMQ_ROUTER);
    if (zmq_bind(socket, endpoint)) fail(endpoint);
    printf("ready\n");
    fflush(stdout);
    zmq_msg_t identity, header, body;
    zmq_msg_init(&identity);
    zmq_msg_init(&header);
    zmq_msg_init(&body);
    for (;;) {
        int received = 0;
        for (; received < TURN_MESSAGES_MAX; received++) {
            if (zmq_msg_recv(&identity, socket, ZMQ_DONTWAIT) < 0) break;
            zmq_msg_recv(&header, socket, 0);
            zmq_msg_recv(&body, socket, 0);
            zmq_msg_send(&identity, socket, ZMQ_SNDMORE);
            zmq_msg_send(&header, socket, ZMQ_SNDMORE);
            zmq_msg_send(&body, socket, 0);
        }
        if (!received) wait_readable(&socket, 1);
    }
}

int main(int count, char **arguments) {
    if (count == 3 && !strcmp(arguments[1], "server")) run_server(arguments[2]);
    if (count == 6 && !strcmp(arguments[1], "client"))
        return run_client(arguments[2], atoi(arguments[3]), atof(arguments[4]), atof(arguments[5]));
    fprintf(stderr, "usage: %s server ENDPOINT | client ENDPOINT IN_FLIGHT WARM_UP_SECONDS SECONDS\n", arguments[0]);
    return 64;
}
