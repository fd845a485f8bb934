import Foundation
import GraphKernel
import Testing

/// A graph of a fixture: figures computed elsewhere, as `Tests/Fixtures/common.py` says.
protocol FixtureGraph: Decodable, Sendable, CustomTestStringConvertible {
  var name: String { get }
  var vertexCount: Int { get }
  var directed: Bool { get }
  var edges: [[UInt32]] { get }
}

extension FixtureGraph {
  var testDescription: String { name }

  /// The graph; its edges are symmetric unless it is directed.
  func graph() throws -> IndexedGraph {
    try IndexedGraph(
      vertexCount: vertexCount, sources: edges.map { $0[0] }, targets: edges.map { $0[1] },
      symmetricKinds: directed ? [] : [0])
  }
}

/// A file of `Tests/Fixtures`; a test holds that it can be read, since nothing is compared otherwise.
enum FixtureFile {
  static func read<Content: Decodable>(_ name: String) throws -> Content {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: tests.appending(path: "Fixtures/\(name).json"))
    return try JSONDecoder().decode(Content.self, from: data)
  }
}

/// Whether a number is a figure but for rounding; figures are given with twelve digits.
func isClose(_ found: Double, _ figure: Double) -> Bool {
  found == figure || (found - figure).magnitude <= 1e-9 * figure.magnitude + 1e-12
}

/// Whether numbers are figures but for rounding; infinite or missing numbers are figures of null.
func isClose(_ found: [Double?], _ figures: [Double?]) -> Bool {
  guard found.count == figures.count else { return false }
  return zip(found, figures).allSatisfy { number, figure in
    guard let figure else { return number == nil || number == .infinity }
    guard let number else { return false }
    return isClose(number, figure)
  }
}
