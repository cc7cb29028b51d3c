// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension MeshV1 {
    /// What to say.
    public struct EchoRequest: Hashable, Sendable {
        /// Anything.
        public var payload: [UInt8] = []

        public init() {}

        public init(
            payload: [UInt8] = []
        ) {
            self.payload = payload
        }
    }

    /// What was said.
    public struct EchoResponse: Hashable, Sendable {
        /// The request's payload.
        public var payload: [UInt8] = []

        public init() {}

        public init(
            payload: [UInt8] = []
        ) {
            self.payload = payload
        }
    }

}
