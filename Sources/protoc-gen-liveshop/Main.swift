import Foundation

/// A protoc plugin: reads a `CodeGeneratorRequest` from standard input, writes a `CodeGeneratorResponse` to standard output.
/// Everything it generates, for all files, is made in one run, because identifiers and the registry span files.
@main
enum Main {
    static func main() {
        let input = FileHandle.standardInput.readDataToEndOfFile()
        let response: CodeGeneratorResponse
        do {
            let request = [UInt8](input)
            let schema = try SchemaReader.read(request: request)
            let problems = SchemaRules.problems(in: schema)
            let descriptors = try DescriptorPacker.fileDescriptorSet(request: request)
            response =
                problems.isEmpty
                ? .files(Generator.files(for: schema) + [SwiftDescriptorWriter.file(descriptors)])
                : .error(problems.joined(separator: "\n"))
        } catch {
            response = .error("\(error)")
        }
        FileHandle.standardOutput.write(Data(response.packed()))
    }
}
