#include <zmq.h>
/* The reactor waits for sockets and for this; the Swift overlay of the C library does not have it. */
#include <sys/eventfd.h>
