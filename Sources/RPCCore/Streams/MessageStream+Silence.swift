extension MessageStream {
    /// The next message of a stream that has something to say from time to time, if only that it lives.
    ///
    /// - Parameters:
    ///   - silenceMax: how long nothing may come. What lies there is taken without looking at it.
    ///   - sleep: lets that time pass; throws when it is cancelled.
    /// - Throws: how the call failed; UNAVAILABLE, reason STREAM_SILENT, when nothing came. Give the stream up then: a message that comes at that
    ///   very moment is lost.
    public func next(
        within silenceMax: Duration, sleep: @escaping @Sendable (Duration) async throws -> Void
    ) async throws(RPCError) -> Element? {
        if hasNext { return try await next() }
        let outcome = await withTaskGroup(of: Result<Element?, RPCError>.self) { group in
            group.addTask {
                do throws(RPCError) { return .success(try await next()) } catch { return .failure(error) }
            }
            group.addTask {
                do { try await sleep(silenceMax) } catch { return .failure(.cancelled) }
                return .failure(.streamSilent(for: silenceMax))
            }
            let first = await group.next() ?? .failure(.cancelled)
            group.cancelAll()
            return first
        }
        return try outcome.get()
    }
}

extension RPCError {
    static func streamSilent(for silence: Duration) -> RPCError {
        RPCError(.unavailable, reason: "STREAM_SILENT", "nothing came for \(silence), not even a sign of life")
    }
}
