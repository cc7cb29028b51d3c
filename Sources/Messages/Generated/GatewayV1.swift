// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

/// The messages of `liveshop.gateway.v1`.
public enum GatewayV1 {}
