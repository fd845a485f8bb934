import Foundation
import Westphalia
import WestphaliaData

/// A folder of a test's own, which goes when the test does.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("westphalia-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: url) } catch { return }
  }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: url.appendingPathComponent(name))
    return path(name)
  }

  /// Writes a world and gives its path.
  func world(_ graph: RelationGraph, _ name: String = "world.json") throws -> String {
    try file(name, try graph.json())
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  /// The names of the files in it, in order.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }
}

/// A small world: a treaty, arms, a war and a disputed claim.
enum SmallWorld {
  static let graph = RelationGraph {
    Treaty.pyongyang2024.binds(.russia, .northKorea)
    SovereignState.northKorea.supplies(.artilleryShells, to: .russia).since("2023-09")
    SovereignState.iran.supplies(.drones, to: .russia).since("2022")
    SovereignState.russia.isAtWar(with: .ukraine).since("2022-02-24")
  }
}
