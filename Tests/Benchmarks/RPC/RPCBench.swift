import Foundation

/// Small unary echo, 64 bytes: generated client → (gateway →) service handler, decoded and encoded on both sides, against raw libzmq in C.
enum RPCBench: BenchGroup {
    static let name = "rpc"

    private enum Path: String, CaseIterable {
        case gateway, direct
    }

    static func run(_ settings: BenchSettings) async throws -> [BenchResult] {
        var results: [BenchResult] = []
        for path in Path.allCases {
            for inFlight in [1, 64, 512] {
                let name = "rpc.\(path.rawValue).\(inFlight)"
                guard settings.includes(name) else { continue }
                results.append(
                    try await settings.alternate(name, unit: "calls/s") {
                        try ceiling(path, inFlight, settings)
                    } product: {
                        try product(path, inFlight, settings)
                    })
            }
        }
        return results + (try await curve(settings))
    }

    /// With CURVE, beside the same without.
    private static func curve(_ settings: BenchSettings) async throws -> [BenchResult] {
        var results: [BenchResult] = []
        for (path, inFlight) in [(Path.gateway, 64), (.gateway, 512), (.direct, 64), (.direct, 512)] {
            let name = "rpc.curve.\(path.rawValue).\(inFlight)"
            guard settings.includes(name) else { continue }
            let folder = NSTemporaryDirectory() + "liveshop-bench-keys-\(UUID().uuidString)"
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            defer { try? FileManager.default.removeItem(atPath: folder) }
            try EchoKeys.create(in: folder)
            results.append(
                try await settings.alternate(name, unit: "calls/s") {
                    try product(path, inFlight, settings).callsPerSecond
                } product: {
                    try product(path, inFlight, settings, keys: ["--keys", folder])
                })
        }
        return results
    }

    /// - Parameter keys: arguments of every process.
    private static func product(
        _ path: Path, _ inFlight: Int, _ settings: BenchSettings, keys: [String] = []
    ) throws -> LoopFigures {
        var processes: [BenchProcess] = []
        defer { for process in processes.reversed() { process.stop() } }
        let endpoint: String
        switch path {
        case .direct:
            let server = try BenchProcess.role(["echo-server", "--direct", "tcp://127.0.0.1:0"] + keys)
            processes.append(server)
            endpoint = try server.line()
        case .gateway:
            let gateway = try BenchProcess.role(["echo-gateway"] + keys)
            processes.append(gateway)
            endpoint = try gateway.line()
            let server = try BenchProcess.role(["echo-server", "--gateway", try gateway.line()] + keys)
            processes.append(server)
            _ = try server.line()
        }
        let client = try BenchProcess.role(
            [
                "echo-client", endpoint, "--in-flight", "\(inFlight)", "--warm-up", "\(settings.warmUpSeconds)", "--seconds",
                "\(settings.seconds)",
            ] + keys)
        processes.append(client)
        return try client.figures(processes.map(\.processID), settings)
    }

    private static func ceiling(_ path: Path, _ inFlight: Int, _ settings: BenchSettings) throws -> Double {
        // TCP like the product, on ports that the kernel has free now.
        let front = "tcp://127.0.0.1:\(try FreePort.next())"
        let back = "tcp://127.0.0.1:\(try FreePort.next())"
        var processes: [BenchProcess] = []
        defer { for process in processes.reversed() { process.stop() } }
        let executable = "\(settings.ceilings)/ceiling_\(path == .direct ? "echo" : "broker")"
        switch path {
        case .direct: processes.append(try BenchProcess(executable, ["server", front]))
        case .gateway:
            processes.append(try BenchProcess(executable, ["broker", front, back]))
            _ = try processes[0].line()
            processes.append(try BenchProcess(executable, ["worker", back]))
        }
        _ = try processes[processes.count - 1].line()
        let client = try BenchProcess(
            executable, ["client", front, "\(inFlight)", "\(settings.warmUpSeconds)", "\(settings.seconds)"])
        _ = try client.line()
        let figure = try client.line()
        client.wait()
        guard let callsPerSecond = Double(figure) else {
            throw BenchProcess.Failure(description: "\(executable) printed \(figure)")
        }
        return callsPerSecond
    }
}
