import Foundation
import FuzzTargets

// Built by script/fuzz with -DFUZZING it hands over to libFuzzer; else it prepares and plays again what libFuzzer uses and finds.

#if FUZZING
    private typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

    /// libFuzzer's own; its header is not among the toolchain's.
    @_silgen_name("LLVMFuzzerRunDriver") private func runDriver(
        _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments>,
        _ oneInput: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
    ) -> CInt

    /// Chosen by `LIVESHOP_FUZZ_TARGET`.
    private let target: FuzzTarget = {
        let name = ProcessInfo.processInfo.environment["LIVESHOP_FUZZ_TARGET"] ?? ""
        guard let target = FuzzTarget(rawValue: name) else { fatalError("LIVESHOP_FUZZ_TARGET names no target: \"\(name)\"") }
        return target
    }()

    @_cdecl("LLVMFuzzerTestOneInput") public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
        target.run(UnsafeRawBufferPointer(start: start, count: count))
        return 0
    }

    /// SwiftPM wants a main of its own; libFuzzer's does the same.
    @main struct FuzzDecoders {
        static func main() {
            var count = CommandLine.argc
            var arguments = CommandLine.unsafeArgv
            exit(runDriver(&count, &arguments, fuzzOneInput))
        }
    }
#else
    @main struct FuzzDecoders {
        static func main() throws {
            let arguments = CommandLine.arguments.dropFirst()
            guard arguments.count >= 3, let target = FuzzTarget(rawValue: Array(arguments)[1]) else { usage() }
            let files = Array(arguments.dropFirst(2))
            switch arguments.first {
            case "unpack":
                guard files.count == 2,
                    let inputs = Corpus.inputs(try String(contentsOfFile: files[0], encoding: .utf8), of: target)
                else {
                    usage()
                }
                try FileManager.default.createDirectory(atPath: files[1], withIntermediateDirectories: true)
                for (index, input) in inputs.enumerated() {
                    try Data(input).write(to: URL(filePath: "\(files[1])/seed-\(index)"))
                }
            case "replay": for file in files { target.run([UInt8](try Data(contentsOf: URL(filePath: file)))) }
            case "line":
                for file in files { print(Corpus.line([UInt8](try Data(contentsOf: URL(filePath: file))), of: target)) }
            default: usage()
            }
        }

        private static func usage() -> Never {
            let targets = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
            FileHandle.standardError.write(
                Data(
                    """
                    fuzz-decoders unpack \(targets) CORPUS FOLDER    a file for each line of the corpus
                    fuzz-decoders replay \(targets) FILE ...         plays what libFuzzer found
                    fuzz-decoders line \(targets) FILE ...           the lines that keep it in the corpus

                    """.utf8))
            exit(64)
        }
    }
#endif
