import Testing
import WestphaliaData
import WestphaliaTesting

@testable import July1914
@testable import OilCap
@testable import Pact2024
@testable import PyongyangModel
@testable import SecurityCouncil

@Suite("The examples as files")
struct DocumentTests {
  private static let graphs = [
    ("July1914", Crisis.treaties), ("OilCap", Supplies.graph), ("Pact2024", Pact.treaties),
    ("SecurityCouncil", Drafts.graph), ("PyongyangAccord", FoundingArticle.graph),
  ]

  @Test("Every example's graph is read as it was written, and written again as the same bytes")
  func graphs() throws {
    // The founding article has kinds of its own.
    let vocabulary = try Vocabulary.standard.adding(
      BilateralRelations.self, Proposition.self, Strengthens.self, CalledAlliance.self,
      ChallengesWesternInfluence.self, Hinders.self, GainsFrom.self, IsJudged.self, AimsAt.self,
      Shows.self)
    for (name, graph) in Self.graphs {
      let text = try graph.json(vocabulary: vocabulary)
      let read = try RelationGraph(json: text, vocabulary: vocabulary)
      #expect(read == graph, "\(name)")
      #expect(try read.json(vocabulary: vocabulary) == text, "\(name)")
    }
  }

  @Test("Every example's scenario is read as it was written, and plays equally")
  func scenarios() throws {
    let text = try Crisis.scenario.json()
    let read = try Scenario(json: text)
    #expect(read == Crisis.scenario)
    #expect(read.base == Crisis.scenario.base)
    #expect(try read.json() == text)
    #expect(try read.play() == Crisis.scenario.play())
  }
}
