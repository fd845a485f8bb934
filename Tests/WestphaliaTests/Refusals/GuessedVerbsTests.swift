import Foundation
import TestSupport
import Testing

@Suite(
  "A verb that is guessed and not there is answered with the one that is",
  .enabled(if: Compiler.current != nil, "there is no swiftc here, or no built modules"))
struct GuessedVerbsTests {
  private static let world = """
    import Westphalia
    let russia = SovereignState.russia, china = SovereignState.china, japan = SovereignState.japan
    let iran = SovereignState.iran, finland = SovereignState.finland
    let northKorea = SovereignState.northKorea
    let unitedStates = SovereignState.unitedStates, unitedKingdom = SovereignState.unitedKingdom
    let movement = NonstateActor("movement", name: "the movement")
    let deal = Deal("deal", name: "arms for oil")
    let war = HistoricalEvent("war", name: "the war", .war)
    let draft = Draft("S/2024/255")
    let treaty = Treaty.pyongyang2024
    let regime = SanctionsRegime.northKorea

    """

  /// What is typed, and what the answer must name.
  static let guesses: KeyValuePairs = [
    "russia.isMember(of: .unitedNations)": "belongs(to:as:)",
    "finland.joins(.nato)": "belongs(to:as:)",
    "unitedKingdom.leaves(.europeanUnion)": ".until(date)",
    "unitedKingdom.withdraws(from: .europeanUnion)": ".until(date)",
    "russia.ratifies(treaty)": "isParty(to:signed:ratified:",
    "russia.withdraws(from: treaty)": "isParty(to:signed:ratified:",
    "russia.denounces(treaty)": "isParty(to:signed:ratified:",
    "northKorea.deploysTroops(in: .russia)": "deploysTroops(to:persons:)",
    "northKorea.sendsTroops(to: .russia)": "deploysTroops(to:persons:)",
    "russia.hasDefensePact(with: .northKorea)": "DefensePact.self",
    "russia.allies(with: .northKorea)": "DefensePact.self",
    "russia.isAlly(of: .northKorea)": "DefensePact.self",
    "unitedStates.defends(.japan)": "DefensePact.self",
    "iran.sells(.drones, to: .russia)": "supplies(_:_:to:)",
    "iran.sendsArms(to: .russia)": "supplies(_:_:to:)",
    "iran.provides(.drones, to: .russia)": "supplies(_:_:to:)",
    "unitedStates.donates(.airDefenseSystems, to: .ukraine)": "supplies(_:_:to:)",
    "russia.exports(.combatAircraft, to: .iran)": "supplies(_:_:to:)",
    "iran.buys(.combatAircraft, from: .russia)": "supplies(_:_:to:)",
    "iran.supplies(.smallArms, to: movement)": "transfers(_:_:to:)",
    "movement.supplies(.smallArms, to: .iran)": "transfers(_:_:to:)",
    "russia.exports(.crudeOil, to: .northKorea)": "suppliesEnergy(_:_:to:)",
    "china.trades(with: .northKorea)": "exports(_:to:)",
    "russia.givesTechnicalSupport(.northKorea)": "givesTechnicalSupport(to:purpose:)",
    #"russia.gives("oil", in: deal)"#: "contributes(_:to:flows:)",
    "northKorea.tests(.ballisticMissiles)": "hasTested(_:)",
    "japan.votesFor(draft)": ".votes(.yes, on: draft)",
    "china.abstains(on: draft)": ".votes(.abstain, on: draft)",
    "russia.vetoes(draft)": "vetoes(of: draft)",
    "japan.isMember(of: .securityCouncil)": "holdsSeat(_:in:)",
    "russia.recognises(.northKorea)": "recognizes(_:isFull:)",
    "russia.hasEmbassy(in: .northKorea)": "keepsMission(_:in:)",
    "japan.hasDiplomaticRelations(with: .iran)": "hasRelations(at:with:)",
    "Leader.putin.praises(.northKorea)": ".says(.praise, of: other)",
    "Leader.putin.meets(with: .kimJongUn)": "meets(_:city:)",
    "northKorea.hosts(.putin)": "visits(_:city:)",
    "Leader.putin.isPresident(of: .russia)": "holds(_:of:)",
    "russia.invades(.ukraine)": "attacks(_:place:isProvoked:)",
    "russia.bombs(.ukraine)": "attacks(_:place:isProvoked:)",
    "russia.fights(.ukraine)": "isAtWar(with:_:)",
    "northKorea.participates(in: war, onTheSideOf: .russia)": "contributes(to:onTheSideOf:)",
    "iran.isEnemy(of: .israel)": "isRival(of:)",
    "unitedStates.imposesSanctions(on: .northKorea)": "sanctions(_:_:objective:)",
    "unitedStates.imposesArmsEmbargo(on: .northKorea)": "embargoes(_:)",
    "russia.violates(regime)": "evades(_:by:)",
    "Bloc.nato.supplies(.airDefenseSystems, to: .ukraine)": "transfers(_:_:to:)",
    "Bloc.nato.admits(.finland)": "belongs(to:as:)",
    "Treaty.pyongyang2024.replaces(.russiaNorthKorea2000)": "supersedes(_:)",
  ]

  @Test("Each guess is refused once, by an answer that names the verb")
  func guesses() throws {
    let compiler = try #require(Compiler.current)
    let lines = Self.guesses.map { "_ = " + $0.key }
    let errors = try compiler.errors(in: Self.world + lines.joined(separator: "\n"))
    #expect(errors.count == Self.guesses.count)
    for (guess, error) in zip(Self.guesses, errors) {
      #expect(error.contains(guess.value), "\(guess.key): \(error)")
      #expect(!error.contains("has no member"), "\(guess.key)")
    }
  }

  @Test("What a kind's comment says it is said as compiles, and makes that kind")
  func saidAs() throws {
    let compiler = try #require(Compiler.current)
    let folder = PackageFiles.root.appendingPathComponent("Sources/Westphalia")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var lines: [String] = []
    let pattern = /Said as `([^`]+)`[\s\S]*?struct (\w+): (?:Relation|Pact)/
    var kindCount = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      lines += text.matches(of: pattern).map { "let _: Statement<\($0.2)> = \($0.1)" }
      kindCount += text.matches(of: /\npublic struct \w+: (?:Relation|Pact) \{/).count
    }
    // All kinds but `CallToArms`, which only the picture of a response has.
    #expect(lines.count == kindCount - 1)
    #expect(try compiler.errors(in: Self.world + lines.sorted().joined(separator: "\n")) == [])
  }

  @Test("Between two states arms are one kind, however they are said")
  func arms() throws {
    let compiler = try #require(Compiler.current)
    let program = """
      let one: Statement<ArmsSupply> = iran.transfers(.drones, to: .russia)
      let two: Statement<ArmsSupply> = iran.supplies(.drones, to: russia)
      let three: Statement<ArmsTransfer> = iran.transfers(.drones, to: movement)
      let four: Statement<ArmsTransfer> = movement.transfers(.drones, to: .iran)
      let five: Statement<TechnologyTransfer> = russia.transfers(.spaceLaunch, to: .iran)
      let six = iran.transfers(.drones, to: SovereignState.russia)
      let seven: Statement<ArmsSupply> = six
      """
    #expect(try compiler.errors(in: Self.world + program) == [])
  }
}
