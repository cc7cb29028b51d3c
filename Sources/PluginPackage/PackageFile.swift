import Foundation

/// Reads the small files of a plugin's folder, whole, with a bound.
enum PackageFile {
    static func bytes(_ path: String, bytesMax: Int) throws(PackageError) -> [UInt8] {
        do {
            let handle = try FileHandle(forReadingFrom: URL(filePath: path))
            defer { try? handle.close() }
            let data = try handle.read(upToCount: bytesMax + 1) ?? Data()
            guard data.count <= bytesMax else { throw PackageError(file: path, rule: "at most \(bytesMax) bytes") }
            return [UInt8](data)
        } catch let error as PackageError {
            throw error
        } catch {
            throw PackageError(file: path, rule: "cannot be read: \(error.localizedDescription)")
        }
    }

    static func text(_ path: String, bytesMax: Int) throws(PackageError) -> String {
        guard let text = String(validating: try bytes(path, bytesMax: bytesMax), as: UTF8.self) else {
            throw PackageError(file: path, rule: "must be UTF-8")
        }
        return text
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
