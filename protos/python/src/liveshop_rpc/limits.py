"""Every bound of this package. Those of the wire are protos/README.md's; what a gateway announces in HELLO_ACK counts before them."""

TAIL_BYTES_MAX = 8 * 1024
PAYLOAD_BYTES_MAX = 4 * 1024 * 1024
#: What HELLO may carry of them.
DESCRIPTOR_BYTES_MAX = 1024 * 1024
IN_FLIGHT_MAX = 16_384
DEADLINE_SECONDS_MAX = 600.0
DEADLINE_SECONDS_DEFAULT = 1.0
METADATA_ENTRIES_MAX = 32
IDEMPOTENCY_KEY_BYTES_MAX = 128
#: Handlers that run at once in one server; one more call is refused.
HANDLERS_MAX = 1_024
#: What lies unread of a stream; bytes may be exceeded by one message.
STREAM_MESSAGES_MAX = 256
STREAM_KIBIBYTES_MAX = 1_024
#: Messages that a stream sends, or a connection takes in, before whatever else the event loop has to do.
TURN_MESSAGES_MAX = 64
#: A BATCH that is taken, or sent; messages in one; a larger message goes alone.
BATCH_BYTES_MAX = 64 * 1024
BATCH_MESSAGES_MAX = 32
BATCHED_MESSAGE_BYTES_MAX = 8 * 1024
#: Messages that libzmq holds for a peer that does not read; one more, and the peer counts as lost.
SEND_QUEUE_MAX = 40_000
#: Frames that libzmq takes in while this process is busy.
RECEIVE_QUEUE_MAX = 40_000
#: Between two attempts to connect: doubles from the first to the second, with jitter.
RECONNECT_SECONDS_MIN = 0.05
RECONNECT_SECONDS_MAX = 2.0
#: After which libzmq itself would connect again: never. -1 says so too, but then what arrived is lost with the connection, if it was not read.
RECONNECT_NEVER_MILLISECONDS = 1_000_000_000
#: Gateways, and shards of them, that one channel calls through.
GATEWAYS_MAX = 32
#: For HELLO_ACK to come.
GREETING_SECONDS_MAX = 5.0
#: Instances of one service that are called past the gateway.
DIRECT_INSTANCES_MAX = 64
#: Between two questions to the gateway who they are, and for its answer.
DIRECT_REFRESH_SECONDS = 2.0
#: For a page of a feed.
FEED_PAGE_SECONDS_MAX = 5.0
#: A topic that says nothing for so long, not even that it lives (which it does every 20 seconds), is subscribed to anew.
FEED_SILENCE_SECONDS_MAX = 45.0
#: Between two attempts at a call: doubles, with jitter.
RETRY_SECONDS_MIN = 0.02
RETRY_SECONDS_MAX = 1.0
#: For what was sent last when a connection is closed.
LINGER_MILLISECONDS = 1_000
#: For GOAWAY_ACK to come, once nothing runs any more.
GOAWAY_ACK_SECONDS_MAX = 1.0
