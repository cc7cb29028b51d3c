import Foundation
import PluginHost

/// Loads a plugin where it can do no harm. Started by services, not by people:
/// `scan LIBRARY` prints what a shared object is; `serve FOLDER MEGABYTES` runs the plugin for the service at the other end of descriptor 3.
@main
enum RunnerMain {
    static func main() {
        let arguments = CommandLine.arguments
        switch (arguments.dropFirst().first, arguments.count) {
        case ("scan", 3): exit(RunnerCommand.scan(library: arguments[2]))
        case ("serve", 4):
            guard let megabytes = Int(arguments[3]), megabytes > 0 else { usage() }
            exit(RunnerCommand.serve(folder: arguments[2], memoryMegabytes: megabytes))
        default: usage()
        }
    }

    private static func usage() -> Never {
        FileHandle.standardError.write(
            Data("usage: liveshop-plugin-runner scan LIBRARY | serve FOLDER MEGABYTES (services start it themselves)\n".utf8))
        exit(64)
    }
}
