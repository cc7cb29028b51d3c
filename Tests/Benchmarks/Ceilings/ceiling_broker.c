/* Raw libzmq through a ROUTER-ROUTER broker that does what a broker cannot do without: remember whose call it is under a number that
 * it writes into the header, and send the answer there.
 *
 *   ceiling_broker broker FRONT_ENDPOINT BACK_ENDPOINT
 *   ceiling_broker worker BACK_ENDPOINT
 *   ceiling_broker client FRONT_ENDPOINT IN_FLIGHT WARM_UP_SECONDS SECONDS */
#include "ceiling.h"

enum { SLOTS_MAX = 65536, IDENTITY_BYTES = 5 };

static _Noreturn void run_broker(const char *front_endpoint, const char *back_endpoint) {
    void *context = zmq_ctx_new();
    void *front = open_socket(context, ZMQ_ROUTER), *back = open_socket(context, ZMQ_ROUTER);
    if (zmq_bind(front, front_endpoint)) fail(front_endpoint);
    if (zmq_bind(back, back_endpoint)) fail(back_endpoint);
    printf("ready\n");
    fflush(stdout);

    static char callers[SLOTS_MAX][IDENTITY_BYTES];
    static uint64_t call_ids[SLOTS_MAX];
    char worker[IDENTITY_BYTES];
    int has_worker = 0;
    uint64_t next = 0;
    zmq_msg_t identity, header, body;
    zmq_msg_init(&identity);
    zmq_msg_init(&header);
    zmq_msg_init(&body);
    for (;;) {
        int received = 0;
        for (int i = 0; i < TURN_MESSAGES_MAX; i++, received++) {
            if (zmq_msg_recv(&identity, back, ZMQ_DONTWAIT) < 0) break;
            zmq_msg_recv(&header, back, 0);
            zmq_msg_recv(&body, back, 0);
            if (!has_worker) {
                memcpy(worker, zmq_msg_data(&identity), sizeof worker);
                has_worker = 1;
                continue;
            }
            uint64_t slot;
            char *call_id = (char *)zmq_msg_data(&header) + CALL_ID_OFFSET;
            memcpy(&slot, call_id, sizeof slot);
            memcpy(call_id, &call_ids[slot], sizeof slot);
            zmq_send(front, callers[slot], IDENTITY_BYTES, ZMQ_SNDMORE);
            zmq_msg_send(&header, front, ZMQ_SNDMORE);
            zmq_msg_send(&body, front, 0);
        }
        for (int i = 0; has_worker && i < TURN_MESSAGES_MAX; i++, received++) {
            if (zmq_msg_recv(&identity, front, ZMQ_DONTWAIT) < 0) break;
            zmq_msg_recv(&header, front, 0);
            zmq_msg_recv(&body, front, 0);
            uint64_t slot = next++ % SLOTS_MAX;
            char *call_id = (char *)zmq_msg_data(&header) + CALL_ID_OFFSET;
            memcpy(callers[slot], zmq_msg_data(&identity), IDENTITY_BYTES);
            memcpy(&call_ids[slot], call_id, sizeof slot);
            memcpy(call_id, &slot, sizeof slot);
            zmq_send(back, worker, IDENTITY_BYTES, ZMQ_SNDMORE);
            zmq_msg_send(&header, back, ZMQ_SNDMORE);
            zmq_msg_send(&body, back, 0);
        }
        if (!received) {
            void *sockets[] = {back, front};
            wait_readable(sockets, has_worker ? 2 : 1);
        }
    }
}

static _Noreturn void run_worker(const char *endpoint) {
    void *context = zmq_ctx_new();
    void *socket = open_socket(context, ZMQ_DEALER);
    if (zmq_connect(socket, endpoint)) fail(endpoint);
    zmq_send(socket, "", 0, ZMQ_SNDMORE);
    zmq_send(socket, "", 0, 0);
    printf("ready\n");
    fflush(stdout);
    zmq_msg_t header, body;
    zmq_msg_init(&header);
    zmq_msg_init(&body);
    for (;;) {
        int received = 0;
        for (; received < TURN_MESSAGES_MAX; received++) {
            if (zmq_msg_recv(&header, socket, ZMQ_DONTWAIT) < 0) break;
            zmq_msg_recv(&body, socket, 0);
            zmq_msg_send(&header, socket, ZMQ_SNDMORE);
            zmq_msg_send(&body, socket, 0);
        }
        if (!received) wait_readable(&socket, 1);
    }
}

int main(int count, char **arguments) {
    if (count == 4 && !strcmp(arguments[1], "broker")) run_broker(arguments[2], arguments[3]);
    if (count == 3 && !strcmp(arguments[1], "worker")) run_worker(arguments[2]);
    if (count == 6 && !strcmp(arguments[1], "client"))
        return run_client(arguments[2], atoi(arguments[3]), atof(arguments[4]), atof(arguments[5]));
    fprintf(stderr, "usage: %s broker FRONT BACK | worker BACK | client FRONT IN_FLIGHT WARM_UP_SECONDS SECONDS\n", arguments[0]);
    return 64;
}
