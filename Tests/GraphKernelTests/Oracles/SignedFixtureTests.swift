import GraphKernel
import Testing

/// What `Tests/Fixtures/kernel_signed.py` writes.
private struct SignedFixtures: Decodable {
  let madeWith: [String: String]
  let graphs: [SignedFixture]

  static func read() throws -> SignedFixtures { try FixtureFile.read("kernel_signed") }
}

struct SignedFixture: FixtureGraph {
  struct Figures: Decodable {
    let triads: [Int]
    let isBalanced: Bool
    let frustration: Int
    let camps: Int?
  }

  let name: String
  let vertexCount: Int
  let directed: Bool
  let edges: [[UInt32]]
  let signs: [Int8]
  let triedCamps: Bool
  let rules: [String: Figures]

  static let all = (try? SignedFixtures.read())?.graphs ?? []
}

@Suite("Signed ties, against trying everything elsewhere")
struct SignedFixtureTests {
  private static let rules: [(name: String, rule: OppositeSigns)] = [
    ("refuse", .refused), ("majority", .majority), ("negativeWins", .negativeWins),
    ("positiveWins", .positiveWins),
  ]

  /// The ties after every rule that has figures; a test holds that the others are refused.
  private func cases(_ fixture: SignedFixture) throws -> [(SignedTies, SignedFixture.Figures)] {
    try Self.rules.compactMap { name, rule in
      guard let figures = fixture.rules[name] else { return nil }
      let ties = try SignedTies(fixture.graph(), signs: fixture.signs, oppositeSigns: rule)
      return (ties, figures)
    }
  }

  @Test("The fixtures are there")
  func fixtures() throws {
    let file = try SignedFixtures.read()
    #expect(file.madeWith.keys.sorted() == ["networkx", "numpy", "scipy"])
    #expect(file.graphs.count == 16)
    #expect(file.graphs.filter { $0.rules.count == 3 }.count == 3)
  }

  @Test("Opposite signs are refused where there are some", arguments: SignedFixture.all)
  func refusal(fixture: SignedFixture) throws {
    let graph = try fixture.graph()
    guard fixture.rules["refuse"] == nil else {
      #expect(throws: Never.self) { try SignedTies(graph, signs: fixture.signs) }
      return
    }
    let error = try #require(throws: KernelError.self) {
      try SignedTies(graph, signs: fixture.signs)
    }
    guard case .oppositeSigns(let positive, let negative) = error else { throw error }
    #expect(fixture.signs[Int(positive)] == 1 && fixture.signs[Int(negative)] == -1)
    #expect(fixture.edges[Int(positive)].sorted() == fixture.edges[Int(negative)].sorted())
  }

  @Test("There are as many triads of every sort as among all triples", arguments: SignedFixture.all)
  func triads(fixture: SignedFixture) throws {
    for (ties, figures) in try cases(fixture) {
      let found = try ties.triads()
      #expect(found.counts == figures.triads)
      #expect(found.balanced == figures.triads[0] + figures.triads[2])
    }
  }

  @Test(
    "The frustration index is proved, and is the least of all ways", arguments: SignedFixture.all)
  func frustration(fixture: SignedFixture) throws {
    for (ties, figures) in try cases(fixture) {
      let found = try ties.frustration()
      #expect(found.isProved && found.upperBound == figures.frustration)
      #expect(found.frustrated.count == figures.frustration)
    }
  }

  @Test("Ties are balanced where networkx says so", arguments: SignedFixture.all)
  func balance(fixture: SignedFixture) throws {
    for (ties, figures) in try cases(fixture) {
      switch try ties.balance() {
      case .balanced: #expect(figures.isBalanced)
      case .unbalanced: #expect(!figures.isBalanced)
      }
    }
  }

  @Test(
    "As few camps will do as of all ways to divide",
    arguments: SignedFixture.all.filter(\.triedCamps))
  func camps(fixture: SignedFixture) throws {
    for (ties, figures) in try cases(fixture) {
      guard let fewest = figures.camps else {
        guard case .unclusterable = try ties.clusterability() else {
          Issue.record("camps were found that cannot be")
          continue
        }
        continue
      }
      guard case .clusterable(let free) = try ties.clusterability(),
        case .clusterable(let bound) = try ties.clusterability(limit: fewest)
      else {
        Issue.record("\(fewest) camps were not found")
        continue
      }
      #expect(free.count >= fewest && bound.count == fewest)
      if fewest > 1 {
        #expect(try ties.clusterability(limit: fewest - 1) == .needsMoreCamps)
      }
    }
  }
}
