import RPCCore

/// What the host tells its observer: each call once, when its handler has returned.
extension HandlerHost {
    func beganToObserve(_ slot: Int, _ method: Int, arrived: MonotonicTime) {
        while observed.count <= slot { observed.append(nil) }
        observed[slot] = Observed(method: method, arrived: arrived, began: arrived)
        observer?.began(method)
    }

    /// Its handler begins now.
    func noteBeginning(_ slot: Int) { if slot < observed.count { observed[slot]?.began = reactor.now() } }

    /// The call is answered with an error before its handler has returned.
    func noteAnswer(_ slot: Int, _ error: RPCError) {
        guard slot < observed.count, observed[slot]?.answer == nil else { return }
        observed[slot]?.answer = (UInt8(clamping: error.code.rawValue), reactor.now())
    }

    func endObserving(_ slot: Int, _ outcome: Result<[UInt8], RPCError>) {
        guard slot < observed.count, let call = observed[slot] else { return }
        observed[slot] = nil
        let answer = call.answer ?? (Self.status(of: outcome), reactor.now())
        observer?.ended(
            ServedCall(
                method: call.method, status: answer.status, queuedMicroseconds: call.began - call.arrived,
                elapsedMicroseconds: answer.at - call.arrived))
    }

    private static func status(of outcome: Result<[UInt8], RPCError>) -> UInt8 {
        switch outcome {
        case .success(let body):
            body.count > WireLimits.payloadBytesMax ? UInt8(clamping: RPCError.payloadTooLarge(body.count).code.rawValue) : 0
        case .failure(let error): UInt8(clamping: error.code.rawValue)
        }
    }
}
