/// The types and services of a set of descriptors, by name.
public struct SchemaSet: Sendable {
    /// In the order of the files.
    public private(set) var services: [ServiceSchema] = []
    /// In the order of the files; map entries are among them.
    public private(set) var messages: [MessageSchema] = []
    public private(set) var enums: [EnumSchema] = []
    private var messageByName: [String: Int] = [:]
    private var enumByName: [String: Int] = [:]
    private var fileNames: Set<String> = []

    public init() {}

    /// - Parameter fileDescriptorSet: a packed `google.protobuf.FileDescriptorSet`.
    /// - Throws: if it is none, or exceeds `DynamicLimits`.
    public init(fileDescriptorSet: [UInt8]) throws(DynamicMessageError) {
        for file in try DescriptorFile.files(in: fileDescriptorSet) { try add(file) }
    }

    /// Of a file that is there already, or a type, the first counts.
    public mutating func add(_ file: DescriptorFile) throws(DynamicMessageError) {
        guard fileNames.insert(file.name).inserted else { return }
        var reading = FileReading(file)
        try reading.read()
        for message in reading.messages where messageByName[message.fullName] == nil {
            messageByName[message.fullName] = messages.count
            messages.append(message)
        }
        for type in reading.enums where enumByName[type.fullName] == nil {
            enumByName[type.fullName] = enums.count
            enums.append(type)
        }
        for service in reading.services where !services.contains(where: { $0.fullName == service.fullName }) {
            services.append(service)
        }
        let symbols = messages.count + enums.count + messages.reduce(0) { $0 + $1.fields.count }
        guard symbols <= DynamicLimits.symbolsMax else {
            throw DynamicMessageError(file.name, "more than \(DynamicLimits.symbolsMax) types and fields")
        }
    }

    public func message(named name: String) -> MessageSchema? { messageByName[name].map { messages[$0] } }

    public func enumeration(named name: String) -> EnumSchema? { enumByName[name].map { enums[$0] } }

    /// - Parameter name: `liveshop.order.v1.Orders` or `Orders`.
    public func service(named name: String) -> ServiceSchema? {
        services.first { $0.fullName == name } ?? services.first { $0.name == name }
    }

    /// - Throws: if the set does not define it.
    func type(_ name: String) throws(DynamicMessageError) -> MessageSchema {
        guard let message = message(named: name) else {
            throw DynamicMessageError(name, "there is no descriptor of this message")
        }
        return message
    }
}
