// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

/// The messages of `liveshop.plugin.v1`.
public enum PluginV1 {}
