// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension GatewayV1 {
    /// Of what.
    public struct GetDescriptorsRequest: Hashable, Sendable {
        /// Full name of a service, message or enum, or the last part of a service's name: `liveshop.order.v1.Orders`, `Orders`. At most 512 bytes. Empty:
        /// everything.
        public var symbol: String = ""

        public init() {}

        public init(
            symbol: String = ""
        ) {
            self.symbol = symbol
        }
    }

    /// Descriptors, with the comments of the proto files where they are known.
    public struct GetDescriptorsResponse: Hashable, Sendable {
        /// A packed google.protobuf.FileDescriptorSet: each file after those that it imports. At most 4,128,768 bytes.
        public var fileDescriptorSet: [UInt8] = []

        public init() {}

        public init(
            fileDescriptorSet: [UInt8] = []
        ) {
            self.fileDescriptorSet = fileDescriptorSet
        }
    }

}
