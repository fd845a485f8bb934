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
    let port = Commodity("port", name: "a port")
    let press = EvidenceSource("press")
    let supply = iran.supplies(.drones, to: .russia)
    let graph = RelationGraph { supply }

    """

  /// What is typed, and what the answer must name.
  static let guesses: KeyValuePairs = [
    "russia.isMember(of: .unitedNations)": "belongs(to:as:)",
    "finland.joins(.nato)": "belongs(to:as:)",
    "unitedKingdom.leaves(.europeanUnion)": ".from(_:until:)",
    "unitedKingdom.withdraws(from: .europeanUnion)": ".from(_:until:)",
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
    "russia.invades(.ukraine)": "attacks(_:in:provoked:)",
    "russia.bombs(.ukraine)": "attacks(_:in:provoked:)",
    "russia.fights(.ukraine)": "isAtWar(with:_:)",
    "northKorea.participates(in: war, onTheSideOf: .russia)": "contributes(to:onTheSideOf:)",
    "iran.isEnemy(of: .israel)": "isRival(of:)",
    "unitedStates.imposesSanctions(on: .northKorea)": "sanctions(_:_:objective:)",
    "unitedStates.imposesArmsEmbargo(on: .northKorea)": "embargoes(_:)",
    "russia.violates(regime)": "evades(_:by:)",
    "Bloc.nato.supplies(.airDefenseSystems, to: .ukraine)": "transfers(_:_:to:)",
    "Bloc.nato.admits(.finland)": "belongs(to:as:)",
    "Treaty.pyongyang2024.replaces(.russiaNorthKorea2000)": "supersedes(_:)",
    "russia.exercises(with: .china)": "one of your own",
    "russia.holdsExercise(with: .china, .iran)": "one of your own",
    "russia.hasBase(in: .armenia)": "deploysTroops(to:persons:)",
    "china.opensBase(in: .djibouti)": "deploysTroops(to:persons:)",
    "russia.withdrawsTroops(from: .ukraine)": "deploysTroops(to:persons:)",
    "iran.agreesCeasefire(with: .israel)": "hasArmistice(with:)",
    "iran.declaresCeasefire(with: .israel)": "hasArmistice(with:)",
    "iran.concludesPeace(with: .israel)": ".from(_:until:)",
    "unitedStates.issuesUltimatum(to: .iran)": "threatens(_:with:)",
    "unitedStates.givesAid(to: .iran)": "kind of your own",
    // Words for which there is no answer of their own.
    "russia.nationalizes(Commodity.crudeOil)": "WordNotInVocabulary",
    "russia.pawns(port, to: iran)": "WordNotInVocabulary",
    "movement.kidnaps(Leader.putin)": "WordNotInVocabulary",
    "UNBody.securityCouncil.deploysTroops(to: iran)": "WordNotInVocabulary",
    "Leader.putin.proposes(treaty, to: iran)": "WordNotInVocabulary",
    "treaty.obligates(russia)": "WordNotInVocabulary",
    "draft.callsForCeasefire(between: russia, and: iran)": "WordNotInVocabulary",
    "supply.secretly()": "WordNotInVocabulary",
    "supply.secret": "no refinement has this name",
    "russia.populace": "no verb or property has this name",
    "unitedStates.maintainsBase(in: .japan)": "deploysTroops(to:persons:)",
    "russia.seversRelations(with: .ukraine)": ".from(_:until:)",
    "russia.severs(tiesWith: .ukraine)": ".from(_:until:)",
    "russia.cutsRelations(with: .ukraine)": ".from(_:until:)",
    "russia.breaksRelations(with: .ukraine)": ".from(_:until:)",
    "russia.closesEmbassy(in: .ukraine)": ".from(_:until:)",
    "russia.recallsAmbassador(from: .japan)": "keepsMission(_:in:)",
    "russia.expels(.japan)": ".from(_:until:)",
    "russia.expelsDiplomats(of: .japan)": ".from(_:until:)",
    "japan.protests(to: .northKorea)": "condemns(_:for:)",
    "japan.protests(.northKorea)": "condemns(_:for:)",
    "northKorea.isRecognized(by: .iran)": "recognizes(_:isFull:)",
    "finland.joined(.nato)": "belongs(to:as:)",
    "russia.joined(treaty)": "signs(_:on:)",
    "russia.signed(treaty)": "signs(_:on:)",
    "russia.invaded(.ukraine)": "attacks(_:in:provoked:)",
    "russia.alliesWith(.northKorea)": "DefensePact.self",
    "russia.isAllied(with: .northKorea)": "DefensePact.self",
    "russia.denies(\"the supply\")": "contradicted(by:at:_:)",
    "russia.denies(supply)": "contradicted(by:at:_:)",
    "UNBody.securityCouncil.adopts(draft)": "outcome(of: draft)",
    "Bloc.europeanUnion.adopts(draft)": "outcome(of: draft)",
    "unitedStates.lifts(.arms, on: .iran)": ".from(_:until:)",
    "unitedStates.lifts(sanctionsOn: .iran)": ".from(_:until:)",
    "unitedStates.liftsEmbargo(on: .iran)": "embargoes(_:)",
    "unitedStates.liftsSanctions(on: .iran)": ".from(_:until:)",
    "iran.sues(.unitedStates)": "one of your own",
    "unitedStates.bans(.iran)": "sanctions(_:_:objective:)",
    "unitedStates.bans(.crudeOil)": "sanctions(_:_:objective:)",
    "unitedStates.bansImports(from: .iran)": "with .trade",
    "unitedStates.bansImports(of: .crudeOil, from: .iran)": "with .trade",
    "japan.claims(\"the Kuril Islands\")": "one of your own",
    "china.claims(.taiwan)": "one of your own",
    "russia.leases(\"Tartus\", from: .syria)": "one of your own",
    "china.mediates(between: .iran, and: .saudiArabia)": "one of your own",
    "Bloc.africanUnion.mediates(in: war)": "one of your own",
    "china.mediates(with: .iran)": "one of your own",
    "japan.surrenders()": "one of your own",
    "iran.hasCeasefire(with: .iraq)": "hasArmistice(with:)",
    "iran.closesBorder(with: .iraq)": "one of your own",
    "iran.uses(.missiles, against: .iraq)": "one of your own",
    "iran.mines(\"the Gulf\")": "one of your own",
    "unitedStates.designates(.iran, as: \"a sponsor\")": "one of your own",
    "iran.exports(.crudeOil, through: .turkey)": "suppliesEnergy(_:_:to:)",
    "unitedStates.deploysTroops(to: Region.asia)": "forces go to a state",
    "unitedStates.sharesIntelligence(with: .japan)": "one of your own",
    "china.proposes(\"a truce\", to: .iran)": "one of your own",
    "iran.seizes(\"a tanker\")": "one of your own",
    "iran.trains(movement)": "one of your own",
    "unitedStates.breaksOffRelations(with: .iran)": ".atUnknownTime().until(_:)",
  ]

  /// Words on time and evidence, of one statement and of several.
  static let words: KeyValuePairs = [
    "supply.before(\"2024\")": "from(_:until:)",
    "supply.ending(\"2024\")": "from(_:until:)",
    "supply.after(\"2024\")": "since(_:)",
    "supply.starting(\"2024\")": "since(_:)",
    "supply.in(\"2024\")": "throughout(_:)",
    "supply.between(\"2022\", and: \"2024\")": "from(_:until:)",
    "supply.from(\"2022\", to: \"2024\")": "from(_:until:)",
    "supply.accordingTo(press)": "according(to:at:)",
    "supply.accordingTo(\"the press\")": "according(to:at:)",
    "supply.source(press)": "according(to:at:)",
    "supply.cited(press)": "according(to:at:)",
    "supply.cited()": "according(to:at:)",
    "supply.reportedBy(press)": "reported()",
    "supply.reported(by: press)": "reported()",
    "supply.claimed(by: press)": "said(by:)",
    "supply.claimed()": "alleged()",
    "supply.via(russia)": "noting(_:)",
    "supply.disputed()": "contradicted(by:at:_:)",
    "supply.disputed(by: press)": "contradicted(by:at:_:)",
    "supply.confident()": "confidence(_:)",
    "supply.confident(0.9)": "confidence(_:)",
    "supply.denied(by: press)": "contradicted(by:at:_:)",
    "treaty.binds(.russia, .northKorea).accordingTo(press)": "according(to:at:)",
    "treaty.binds(.russia, .northKorea).before(\"2024\")": "from(_:until:)",
  ]

  /// Values of lists, and names, where their type is known and where any actor can stand.
  static let values: KeyValuePairs = [
    "unitedStates.sanctions(.iran, .assetFreeze)": "'financial'",
    "russia.succeeds(.sovietUnion, as: .annexation)": "'union'",
    "russia.succeeds(.sovietUnion, as: .dissolution)": "'oneOfSeveral'",
    "russia.succeeds(.sovietUnion, as: .independence)": "'secession'",
    "unitedStates.sanctions(.iran, .financialSanctions)": "'financial'",
    "unitedStates.sanctions(.iran, .travelBan)": "'travel'",
    "unitedStates.sanctions(.iran, .visaBan)": "'travel'",
    "unitedStates.sanctions(.iran, .armsEmbargo)": "'arms'",
    "unitedStates.sanctions(.iran, .oil)": "'trade'",
    "unitedStates.sanctions(.iran, .exports)": "'trade'",
    "unitedStates.sanctions(.iran, .imports)": "'trade'",
    "unitedStates.sanctions(.iran, .tradeEmbargo)": "'trade'",
    "unitedStates.sanctions(.iran, .flightBan)": "use .other",
    "russia.hasRelations(at: .none, with: .ukraine)": "leave the sentence out",
    "russia.hasRelations(at: .embassy, with: .iran)": "keepsMission(.embassy, in:)",
    "russia.hasRelations(at: .consulate, with: .iran)": "\"consular\"",
    "russia.hasRelations(at: .full, with: .iran)": "'ambassador'",
    "russia.keepsMission(.consulate, in: .iran)": "kind of your own",
    "finland.belongs(to: .nato, as: .member)": "'full'",
    "iran.disputes(with: .israel, .useOfForce)": "'use'",
    "russia.votes(.against, on: draft)": "'no'",
    "russia.votes(.for, on: draft)": "'yes'",
    "russia.votes(.veto, on: draft)": "vetoes(of: draft)",
    "japan.holdsSeat(.nonPermanent, in: .securityCouncil)": "'elected'",
    "iran.says(.threat, of: .israel)": "threatens(_:with:)",
    "iran.borders(.iraq, .sea)": ".water12",
    "russia.supplies(.tanks, to: .iran)": "'mainBattleTanks'",
    "russia.supplies(.helicopters, to: .iran)": ".attackHelicopters",
    "russia.supplies(.rifles, to: .iran)": "'smallArms'",
    "russia.supplies(.antiShipMissiles, to: .iran)": ".missiles, with designation:",
    "russia.supplies(.airToAirMissiles, designation: \"R-73\", to: .iran)":
      ".missiles, with designation:",
    "russia.supplies(.frigates, designation: \"Gepard\", number: 2, to: .iran)": ".warships",
    "russia.supplies(.howitzers, number: 40, to: .iran)": ".artillery",
    "russia.supplies(.machineGuns, to: .iran)": "'smallArms'",
    "russia.transfers(.landMines, to: movement)": "Weapon(\"land-mines\"",
    "iran.seeks(.enrichment)": "'uraniumEnrichment'",
    "russia.suppliesGoods(.rice, to: .iran)": "'grain'",
    "russia.suppliesGoods(.steel, to: .iran)": "Commodity(\"steel\"",
    "Bloc.europeanCommunity": ".europeanUnion",
    "russia.threatens(.eec)": ".europeanUnion",
    "russia.supplies(.ammunition, to: .iran)": ".artilleryShells",
    "russia.suppliesEnergy(.oil, to: .iran)": ".crudeOil",
    "finland.belongs(to: .eu)": "'europeanUnion'",
    "finland.belongs(to: .un)": "'unitedNations'",
    "Bloc.igad": "Bloc(\"IGAD\"",
    "russia.threatens(.eu)": "'europeanUnion'",
    "russia.threatens(.au)": "'africanUnion'",
    "SovereignState.uae": "'unitedArabEmirates'",
    "iran.borders(.uae)": "'unitedArabEmirates'",
    "russia.threatens(.uk)": "'unitedKingdom'",
    "russia.suppliesFood(to: .usa)": "'unitedStates'",
    "SovereignState.us": "'unitedStates'",
    "SovereignState.ruritania": "no node has this name",
    "Treaty.westphalia": "no node has this name",
    "russia.threatens(SovereignState.ruritania)": "no node has this name",
    "SovereignState.britain": "'unitedKingdom'",
    "SovereignState.türkiye": "'turkey'",
    "SovereignState.turkiye": "'turkey'",
    "SovereignState.congo": ".republicOfTheCongo",
    "SovereignState.drc": "'democraticRepublicOfTheCongo'",
    "SovereignState.ivoryCoast": "'coteDIvoire'",
    "SovereignState.burma": "'myanmar'",
    "SovereignState.holland": "'netherlands'",
    "SovereignState.dprk": "'northKorea'",
    "SovereignState.rok": "'southKorea'",
    "SovereignState.prc": "'china'",
    "SovereignState.ussr": "'sovietUnion'",
    "japan.holdsSeat(.elected, in: .unsc)": "'securityCouncil'",
  ]

  /// Questions of a graph.
  static let questions: KeyValuePairs = [
    "graph.isAtWar(russia, with: japan)": "only(War.self)",
    "graph.on(\"2024\").isAtWar(russia, with: japan)": "only(War.self)",
    "graph.only(.sanctions)": "ArmsEmbargo.self",
    "graph.only(.alliances)": ".obligations",
    "graph.excluding(.trade)": ".goods",
    "graph.suppliers(of: russia)": "only(.arms).relations(to:)",
    "graph.allies(of: russia)": "only(.obligations)",
    "graph.view.enemies(of: russia)": "only(War.self)",
    "graph.treaties(of: russia)": "Party.self",
    "graph.path(from: russia, to: japan)": "shortestPath(from:to:)",
  ]

  @Test(
    "Each guess is refused once, by an answer that names the verb, the word or the value",
    arguments: [guesses, words, values, questions])
  func answers(to guesses: KeyValuePairs<String, String>) throws {
    let compiler = try #require(Compiler.current)
    let lines = guesses.map { "_ = " + $0.key }
    let errors = try compiler.errors(in: Self.world + lines.joined(separator: "\n"))
    #expect(errors.count == guesses.count)
    for (guess, error) in zip(guesses, errors) {
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
