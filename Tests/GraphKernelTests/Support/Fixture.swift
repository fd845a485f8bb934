import Foundation
import GraphKernel
import Testing

/// A graph with figures computed elsewhere; see `Tests/Fixtures/kernel_measures.py`.
struct Fixture: Decodable, CustomTestStringConvertible {
  enum Figure: Decodable {
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

  var testDescription: String { name }

  func graph() throws -> IndexedGraph {
    try IndexedGraph(
      vertexCount: vertexCount, sources: edges.map { $0[0] }, targets: edges.map { $0[1] },
      symmetricKinds: directed ? [] : [0])
  }

  /// Compares values with a list of figures, where the fixture has one.
  func expect(
    _ measure: String, _ values: @autoclosure () throws -> [Double?],
    within tolerance: Double = 1e-7,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard case .many(let expected) = measures[measure] else { return }
    let found = try values()
    try #require(found.count == expected.count, sourceLocation: sourceLocation)
    for (index, (left, right)) in zip(found, expected).enumerated() {
      let isClose =
        if let left, let right { abs(left - right) <= tolerance * max(1, abs(right)) } else {
          left == nil && right == nil
        }
      if !isClose {
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
    _ measure: String, _ value: @autoclosure () throws -> Double?, within tolerance: Double = 1e-7,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard case .one(let expected) = measures[measure] else { return }
    let found = try #require(try value(), sourceLocation: sourceLocation)
    #expect(
      abs(found - expected) <= tolerance * max(1, abs(expected)), "\(measure) in \(name)",
      sourceLocation: sourceLocation)
  }

  static let all: [Fixture] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/kernel_measures.json")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([Fixture].self, from: data)) ?? []
  }()
}
