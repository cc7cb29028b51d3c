// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// The methods of `liveshop.mesh.v1.Echo`, with their types.
public enum EchoMethods {
    /// Answers with the payload it was sent. Errors: INVALID_ARGUMENT (delay_ms above 600,000, unknown status); whatever `status` asks for.
    public static let echo = Method<MeshV1.EchoRequest, MeshV1.EchoResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xfb9fee30), fullName: "liveshop.mesh.v1.Echo/Echo",
            request: "liveshop.mesh.v1.EchoRequest", response: "liveshop.mesh.v1.EchoResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    /// Answers with the payload as often as asked, as fast as the caller takes it.
    /// Errors: INVALID_ARGUMENT (count above 10,000,000); whatever `fail_after` asks for.
    public static let `repeat` = ServerStreamMethod<MeshV1.RepeatRequest, MeshV1.RepeatResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xe7e923d7), fullName: "liveshop.mesh.v1.Echo/Repeat",
            request: "liveshop.mesh.v1.RepeatRequest", response: "liveshop.mesh.v1.RepeatResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(60000), streaming: .responses))

    /// Adds up what it is sent. Errors: none of its own.
    public static let gather = ClientStreamMethod<MeshV1.GatherRequest, MeshV1.GatherResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xcc9bbd20), fullName: "liveshop.mesh.v1.Echo/Gather",
            request: "liveshop.mesh.v1.GatherRequest", response: "liveshop.mesh.v1.GatherResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(60000), streaming: .requests))

    public static let service = ServiceDescriptor(
        fullName: "liveshop.mesh.v1.Echo",
        methods: [
            echo.descriptor,
            `repeat`.descriptor,
            gather.descriptor,
        ])
}
