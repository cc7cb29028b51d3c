// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// The methods of `liveshop.mesh.v1.Echo`, with their types.
public enum EchoMethods {
    /// Answers with the payload it was sent. Errors: none of its own.
    public static let echo = Method<MeshV1.EchoRequest, MeshV1.EchoResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xfb9fee30), fullName: "liveshop.mesh.v1.Echo/Echo",
            request: "liveshop.mesh.v1.EchoRequest", response: "liveshop.mesh.v1.EchoResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    public static let service = ServiceDescriptor(
        fullName: "liveshop.mesh.v1.Echo",
        methods: [
            echo.descriptor,
        ])
}
