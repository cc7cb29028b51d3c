import Foundation

extension MeshLayout {
    /// Makes the folders, the quote key if there is none, rotates large logs, and checks that every program is there.
    ///
    /// - Throws: `ChildFailure` that names what is missing and what to do.
    public func prepare() throws(ChildFailure) {
        for name in ["gateway"] + running where access(executable(of: name), X_OK) != 0 {
            throw ChildFailure(
                description: "\(executable(of: name)) is missing: build it with `swift build -c release --product \(name)`")
        }
        do {
            for folder in [data, data + "/log"] + running.map({ "\(data)/\($0)" }) {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            }
            for name in ["gateway"] + running { try LogFile.rotate(logFile(of: name)) }
        } catch let failure as ChildFailure {
            throw failure
        } catch {
            throw ChildFailure(description: "\(data): \(error.localizedDescription)")
        }
        try createQuoteKey()
    }

    /// 32 random bytes that only the owner can read. Catalog signs quotes with them, order checks the signature.
    private func createQuoteKey() throws(ChildFailure) {
        let path = data + "/quote.key"
        if access(path, F_OK) == 0 { return }
        // Written aside, then linked: whatever dies in between leaves no empty key, which no service would take.
        let new = "\(path).\(getpid()).new"
        unlink(new)
        let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw ChildFailure(description: "\(new): \(String(cString: strerror(errno)))") }
        defer {
            close(descriptor)
            unlink(new)
        }
        // SystemRandomNumberGenerator draws from getrandom(2).
        let key = (0..<32).map { _ in UInt8.random(in: 0...255) }
        guard write(descriptor, key, key.count) == key.count, link(new, path) == 0 || errno == EEXIST else {
            throw ChildFailure(description: "\(path): \(String(cString: strerror(errno)))")
        }
    }
}
