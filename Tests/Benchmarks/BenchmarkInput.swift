import Foundation

/// What is wrong with an input file.
struct BenchmarkInputError: Error, CustomStringConvertible {
  let description: String
}

/// The columns of a workload file: a header of eight words, then one column after the other.
struct BenchmarkInput: Sendable {
  let name: String
  let vertexCount: Int
  let source: UInt32
  let target: UInt32
  let date: Int32
  let kindMask: UInt32
  let isUndirected: Bool
  let sources: [UInt32]
  let targets: [UInt32]
  let weights: [Double]
  let starts: [Int32]
  let ends: [Int32]
  let kinds: [UInt8]
  let signs: [Int8]

  var edgeCount: Int { sources.count }

  init(path: String) throws {
    // In one block: when it is freed, the allocator learns to keep what the runs free, where it would
    // else give it back and have every run begin with faults for fresh pages.
    let data = try Data(contentsOf: URL(filePath: path))
    guard data.count >= 64, data.prefix(8) == Data("SGBENCH1".utf8) else {
      throw BenchmarkInputError(description: "\(path) is not a workload file")
    }
    var position = 8
    func column<Element: BitwiseCopyable>(_ count: Int, _ zero: Element) throws -> [Element] {
      let size = count * MemoryLayout<Element>.stride
      guard count >= 0, position + size <= data.count else {
        throw BenchmarkInputError(description: "\(path) ends too soon")
      }
      let start = position
      position += size
      return [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
        buffer.update(repeating: zero)
        data.copyBytes(to: buffer, from: start..<(start + size))
        initialized = count
      }
    }
    let header = try column(7, UInt64(0))
    name = URL(filePath: path).deletingPathExtension().lastPathComponent
    vertexCount = Int(header[0])
    let edgeCount = Int(header[1])
    source = UInt32(header[2])
    target = UInt32(header[3])
    date = Int32(header[4])
    kindMask = UInt32(header[5])
    isUndirected = header[6] != 0
    sources = try column(edgeCount, UInt32(0))
    targets = try column(edgeCount, UInt32(0))
    weights = try column(edgeCount, Double(0))
    starts = try column(edgeCount, Int32(0))
    ends = try column(edgeCount, Int32(0))
    kinds = try column(edgeCount, UInt8(0))
    signs = try column(edgeCount, Int8(0))
  }
}
