/// Which files there are and which writer fills them. Paths are relative to `Sources/`.
enum Generator {
    static func files(for schema: Schema) -> [(path: String, contents: String)] {
        var files: [(path: String, contents: String)] = []
        let packages = Set(schema.files.map(\.package)).sorted()
        for package in packages {
            guard let namespace = TypeName.namespace(of: package) else { continue }
            let folder = Destination.of(package: package).folder
            files.append(("\(folder)/\(namespace).swift", SwiftNamespaceWriter.file(namespace, package: package)))
        }
        for file in schema.files where !file.messages.isEmpty || !file.enums.isEmpty {
            let folder = file.destination.folder
            let stem = Naming.fileStem(file)
            files.append(("\(folder)/\(stem).swift", SwiftMessageWriter.file(file, schema)))
            if !file.messages.isEmpty {
                files.append(("\(folder)/\(stem)+Wire.swift", SwiftWireWriter.file(file)))
            }
        }
        let own = schema.part(.messages)
        let folder = Destination.messages.folder
        files.append(("\(folder)/Identifiers.swift", SwiftIdentifierWriter.file(own)))
        files.append(("\(folder)/MessageRegistry+Generated.swift", SwiftRegistryWriter.file(own)))
        let plugins = schema.part(.plugins)
        if !plugins.messages.isEmpty {
            files.append(("\(Destination.plugins.folder)/PluginMessageTypes.swift", SwiftStructListWriter.file(plugins)))
        }
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
