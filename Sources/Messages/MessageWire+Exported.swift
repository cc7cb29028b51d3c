/// `Message`, `MessageError` and `MessageLimits` are part of what everyone who imports `Messages` uses. That they live in a target of
/// their own, so that a plugin can link them without the shop's messages, is no concern of those users.
@_exported import MessageWire
