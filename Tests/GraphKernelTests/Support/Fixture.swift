import GraphKernel
import Testing

/// A graph with figures computed elsewhere; see `Tests/Fixtures/kernel_measures.py`.
struct Fixture: FixtureGraph {
  /// What the file holds.
  struct File: Decodable {
    let madeWith: [String: String]
    let graphs: [Fixture]

    static func read() throws -> File { try FixtureFile.read("kernel_measures") }
  }

  enum Figure: Decodable, Sendable {
    case one(Double)
    case many([Double?])
    case none

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .none
      } else if let value = try? container.decode(Double.self) {
        self = .one(value)
      } else {
        self = .many(try container.decode([Double?].self))
      }
    }
  }

  let name: String
  let vertexCount: Int
  let directed: Bool
  let edges: [[UInt32]]
  let weights: [Double]
  let measures: [String: Figure]

  /// Compares values with a list of figures, where the fixture has one.
  func expect(
    _ measure: String, _ values: @autoclosure () throws -> [Double?],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard case .many(let expected) = measures[measure] else { return }
    let found = try values()
    try #require(found.count == expected.count, sourceLocation: sourceLocation)
    for (index, (left, right)) in zip(found, expected).enumerated() {
      if !isClose([left], [right]) {
        let (leftText, rightText) = (String(describing: left), String(describing: right))
        Issue.record(
          "\(measure) of \(index) in \(name): \(leftText) is not \(rightText)",
          sourceLocation: sourceLocation)
        return
      }
    }
  }

  /// Compares a value with a single figure, where the fixture has one.
  func expect(
    _ measure: String, _ value: @autoclosure () throws -> Double?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard case .one(let expected) = measures[measure] else { return }
    let found = try #require(try value(), sourceLocation: sourceLocation)
    #expect(
      isClose(found, expected), "\(measure) in \(name): \(found) is not \(expected)",
      sourceLocation: sourceLocation)
  }

  static let all = (try? File.read())?.graphs ?? []
}
