import TestSupport
import Testing

/// A program with one place where something of a wrong type stands.
struct RefusedProgram: Sendable, CustomTestStringConvertible {
  /// What is tried.
  let testDescription: String

  /// The program, in which `$` stands for what is right or wrong.
  let program: String

  /// What the compiler accepts there.
  let right: String

  /// What it refuses there.
  let wrong: String

  /// Its errors, in any order: one, or two for a constant's name of another type.
  let messages: [String]

  init(_ words: String, _ program: String, right: String, wrong: String, _ messages: String...) {
    testDescription = words
    self.program = program
    self.right = right
    self.wrong = wrong
    self.messages = messages
  }

  func with(_ end: String) -> String { program.replacing("$", with: end) }
}

@Suite(
  "Programs that make no sense do not compile, and the compiler says why in one line",
  .enabled(if: Compiler.current != nil, "there is no swiftc here, or no built modules"))
struct RefusedProgramsTests {
  private static let harbour = """
    import TypedGraph
    protocol Berth: Node {}
    struct Port: Berth { let id: String; let name: String }
    struct Ship: Node { let id: Int; var name: String { "ship \\(id)" } }
    struct Call: Relation {
      typealias Source = Ship
      typealias Target = Port
      static let tie = Tie.directed
    }
    struct Mooring: Relation {
      typealias Source = Ship
      typealias Target = any Berth
      static let tie = Tie.symmetric
    }
    let port = Port(id: "a", name: "A")
    let ship = Ship(id: 1)
    var graph = RelationGraph()

    """

  private static let world = """
    import Westphalia
    var graph = RelationGraph()
    let nato = Bloc.nato
    let russia = SovereignState.russia

    """

  static let programs: [RefusedProgram] = [
    RefusedProgram(
      "a bloc where a state belongs",
      world + "graph.relate(ArmsSupply(.artilleryShells), from: .northKorea, to: $)",
      right: "russia", wrong: "nato",
      "cannot convert value of type 'Bloc' to expected argument type 'ArmsSupply.Target' "
        + "(aka 'SovereignState')"),
    RefusedProgram(
      "a bloc's name where a state's belongs",
      world + "graph.relate(ArmsSupply(.artilleryShells), from: .northKorea, to: $)",
      right: ".russia", wrong: ".nato",
      "static property 'nato' requires the types 'ArmsSupply.Target' (aka 'SovereignState') and 'Bloc' "
        + "be equivalent",
      "member 'nato' in 'ArmsSupply.Target' (aka 'SovereignState') produces result of type 'Bloc', but "
        + "context expects 'ArmsSupply.Target' (aka 'SovereignState')"),
    RefusedProgram(
      "a verb with a bloc for a state",
      world + "let more = RelationGraph { russia.supplies(.artilleryShells, to: $) }",
      right: ".northKorea", wrong: "nato",
      "cannot convert value of type 'Bloc' to expected argument type 'SovereignState'"),
    RefusedProgram(
      "a statement with a bloc for its source",
      world + "let more = Statement(ArmsSupply(.artilleryShells), from: $, to: russia)",
      right: ".northKorea", wrong: "nato",
      "cannot convert value of type 'Bloc' to expected argument type 'ArmsSupply.Source' "
        + "(aka 'SovereignState')"),
    RefusedProgram(
      "a treaty in the role of an actor",
      world + "graph.relate(DiplomaticSupport(), from: $, to: russia)",
      right: "nato", wrong: "Treaty.pyongyang2024",
      "argument type 'Treaty' does not conform to expected type 'Actor'"),
    RefusedProgram(
      "a query with a bloc for a state",
      world + "let arms = graph.relations(of: ArmsSupply.self, from: $)",
      right: "russia", wrong: "nato",
      "cannot convert value of type 'Bloc' to expected argument type 'ArmsSupply.Source' "
        + "(aka 'SovereignState')"),
    RefusedProgram(
      "a question about a bloc on a view",
      world + #"let arms = try graph.on("2024").answer(ArmsSupply.self, to: $, on: "2024-06")"#,
      right: "russia", wrong: "nato",
      "cannot convert value of type 'Bloc' to expected argument type 'ArmsSupply.Target' "
        + "(aka 'SovereignState')"),
    RefusedProgram(
      "ends of one's own kinds the wrong way round",
      harbour + "graph.relate(Call(), from: $, to: port)",
      right: "ship", wrong: "port",
      "cannot convert value of type 'Port' to expected argument type 'Call.Source' (aka 'Ship')"),
    RefusedProgram(
      "a role of one's own that a node does not play",
      harbour + "graph.relate(Mooring(), from: ship, to: $)",
      right: "port", wrong: "ship",
      "argument type 'Ship' does not conform to expected type 'Berth'"),
    RefusedProgram(
      "a statement with one's own kinds",
      harbour + "let call = Statement(Call(), from: ship, to: $)",
      right: "port", wrong: "ship",
      "cannot convert value of type 'Ship' to expected argument type 'Call.Target' (aka 'Port')"),
    RefusedProgram(
      "a query with one's own kinds",
      harbour + "let calls = graph.relations(of: Call.self, from: ship, to: $)",
      right: "port", wrong: "ship",
      "cannot convert value of type 'Ship' to expected argument type 'Call.Target' (aka 'Port')"),
    RefusedProgram(
      "a node type where a relation type belongs",
      harbour + "let calls = graph.relations(of: $.self)",
      right: "Call", wrong: "Port",
      "instance method 'relations(of:from:to:)' requires that 'Port' conform to 'Relation'"),
    RefusedProgram(
      "the source of a relation taken for another node",
      harbour
        + "let met: [$] = graph.relations(of: Call.self).map { $0.source }"
        .replacing("$0", with: "entry in entry"),
      right: "Ship", wrong: "Port",
      "cannot convert value of type 'Call.Source' (aka 'Ship') to closure result type 'Port'"),
    RefusedProgram(
      "another relation in place of what one says",
      harbour + "let list: RelationList<Call> = graph.relations(of: $.self)",
      right: "Call", wrong: "Mooring",
      "cannot assign value of type 'RelationList<Mooring>' to type 'RelationList<Call>'"),
  ]

  @Test("Refused, with one error that names both types", arguments: programs)
  func refused(_ program: RefusedProgram) throws {
    let compiler = try #require(Compiler.current)
    let errors = try compiler.errors(in: program.with(program.wrong))
    // The compiler promises no order of errors at one place.
    #expect(errors.sorted() == program.messages.sorted(), "\(errors)")
  }

  @Test("The same program with the right end compiles", arguments: programs)
  func accepted(_ program: RefusedProgram) throws {
    let compiler = try #require(Compiler.current)
    #expect(try compiler.errors(in: program.with(program.right)) == [])
  }
}
