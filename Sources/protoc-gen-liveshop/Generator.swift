/// Which files there are and which writer fills them. Paths are relative to `Sources/`.
enum Generator {
    static func files(for schema: Schema) -> [(path: String, contents: String)] {
        var files: [(path: String, contents: String)] = []
        let packages = Set(schema.files.map(\.package)).sorted()
        for package in packages {
            guard let namespace = TypeName.namespace(of: package) else { continue }
            files.append(("Messages/Generated/\(namespace).swift", SwiftNamespaceWriter.file(namespace, package: package)))
        }
        for file in schema.files where !file.messages.isEmpty || !file.enums.isEmpty {
            let stem = Naming.fileStem(file)
            files.append(("Messages/Generated/\(stem).swift", SwiftMessageWriter.file(file, schema)))
            if !file.messages.isEmpty {
                files.append(("Messages/Generated/\(stem)+Wire.swift", SwiftWireWriter.file(file)))
            }
        }
        files.append(("Messages/Generated/Identifiers.swift", SwiftIdentifierWriter.file(schema)))
        files.append(("Messages/Generated/MessageRegistry+Generated.swift", SwiftRegistryWriter.file(schema)))
        for file in schema.files {
            for service in file.services {
                let target = "\(Naming.upperCamel(String(file.package.split(separator: ".")[1])))API"
                files.append(("\(target)/\(service.name.last)Methods.swift", SwiftServiceWriter.methods(service, schema)))
                files.append(("\(target)/\(service.name.last)Client.swift", SwiftServiceWriter.client(service)))
                files.append(("\(target)/\(service.name.last)Service.swift", SwiftServiceWriter.server(service)))
            }
        }
        return files
    }
}
