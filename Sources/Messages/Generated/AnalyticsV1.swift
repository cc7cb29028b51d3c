// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

/// The messages of `liveshop.analytics.v1`.
public enum AnalyticsV1 {}
