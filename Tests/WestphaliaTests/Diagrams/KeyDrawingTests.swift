import Foundation
import TestSupport
import Testing
import Westphalia

@Suite("Samples of the key", .enabled(if: Graphviz.isInstalled, "no Graphviz"))
struct KeyDrawingTests {
  /// The rows of samples and the words to their right, from an SVG.
  private struct Key {
    /// The right end and the height of each sample's line.
    var samples: [(right: Double, y: Double)] = []
    var words: [(text: String, left: Double, baseline: Double)] = []

    init(_ svg: String, names: [String]) {
      // What lies beneath the picture comes before its first group of a node or edge.
      let background = svg.prefix(upTo: svg.range(of: "<text")?.lowerBound ?? svg.endIndex)
      for found in background.matches(of: #/<polyline [^>]*points="([^"]*)"/#) {
        let points = found.1.split(separator: " ").map { $0.split(separator: ",") }
        guard let last = points.last, last.count == 2, let x = Double(last[0]),
          let y = Double(last[1])
        else { continue }
        samples.append((x, y))
      }
      for found in svg.matches(
        of: #/<text [^>]*x="([-0-9.]+)" y="([-0-9.]+)"[^>]*font-size="11.00"[^>]*>([^<]*)</#)
      {
        let text = String(found.3).replacing("&#160;", with: " ")
        guard names.contains(text), let x = Double(found.1), let y = Double(found.2) else {
          continue
        }
        words.append((text, x, y))
      }
    }
  }

  private static let names = [
    "mutual obligation", "arms, military help", "goods, energy", "war", "technology",
    "membership, diplomacy", "opposes", "threat, dispute, rivalry",
  ]

  @Test(
    "Each stands beside its word, in every engine and direction", arguments: DiagramLayout.allCases,
    [4, 12, 40])
  func places(layout: DiagramLayout, states: Int) throws {
    var picture = Diagram(of: Sample.world(states: states, relations: states, seed: 3), titled: "T")
    picture.layout = layout
    try expectPlaced(picture)
    picture.clusters = [DiagramCluster("box") { "\($0.id)" < "C" }]
    try expectPlaced(picture)
  }

  private func expectPlaced(_ picture: Diagram) throws {
    let key = Key(try Renderer.svg(of: picture.dot.text), names: Self.names)
    // fdp moves labels by some points, for which the key leaves room.
    let isLoose = picture.dot.text.contains("layout=fdp")
    #expect(key.words.count > 1 && key.samples.count >= key.words.count)
    for word in key.words {
      // Letters of 11 points stand a few points below the middle of their row.
      let beside = key.samples.filter { abs($0.y - (word.baseline - 3.5)) < (isLoose ? 10 : 3.5) }
      let nearest = beside.map { word.left - $0.right }.filter { $0 > 0 }.min()
      #expect((nearest ?? 1_000) < (isLoose ? 32 : 18), "\(word): \(key.samples)")
    }
  }

  @Test("Samples are shapes, and no characters of a font")
  func shapes() {
    for theme in DiagramTests.themes {
      let text = Diagram(of: DiagramLegendTests.all).themed(theme).dot.text
      for character in ["━", "═", "▶", "┫", "❯", "╌", "┈", "─"] {
        #expect(!text.contains(character), "\(character)")
      }
    }
  }

  @Test("The key changes nothing about where nodes are")
  func layout() throws {
    var picture = Diagram(of: Sample.accord, titled: "Accord")
    let dot = try #require(Graphviz.dot)
    func nodes(_ picture: Diagram) throws -> [[Double]] {
      let plain = try dot.run("-Tplain", input: picture.dot.utf8)
      var places: [[Double]] = []
      for line in plain.output.split(separator: "\n") where line.hasPrefix("node ") {
        let words = line.split(separator: " ")
        places.append([Double(words[2]) ?? 0, Double(words[3]) ?? 0])
      }
      return places
    }
    let with = try nodes(picture)
    picture.showsLegend = false
    let without = try nodes(picture)
    #expect(with.count == without.count && with.count > 5)
    // The label moves everything up by its height, and nothing aside.
    let rise = with[0][1] - without[0][1]
    for (one, other) in zip(with, without) {
      #expect(abs(one[0] - other[0]) < 0.01 && abs(one[1] - other[1] - rise) < 0.01)
    }
    #expect(rise < 1.2)
  }
}
