/// Views of protobuf-c's arrays and strings. A missing string reads as an empty one: nothing here distinguishes them.

func string(_ pointer: UnsafeMutablePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }

func strings(_ count: Int, _ array: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> [String] {
    UnsafeBufferPointer(start: array, count: count).map(string)
}

func pointers<T>(_ count: Int, _ array: UnsafeMutablePointer<UnsafeMutablePointer<T>?>?) -> [UnsafeMutablePointer<T>] {
    UnsafeBufferPointer(start: array, count: count).compactMap { $0 }
}
