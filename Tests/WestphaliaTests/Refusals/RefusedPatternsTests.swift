import TestSupport
import Testing

@Suite(
  "Path patterns whose steps do not meet do not compile, and the compiler says why in one line",
  .enabled(if: Compiler.current != nil, "there is no swiftc here, or no built modules"))
struct RefusedPatternsTests {
  private static let state =
    "import Westphalia\nlet pattern = PathPattern.from(SovereignState.self)"

  static let programs: [RefusedProgram] = [
    RefusedProgram(
      "a supply of arms by a treaty",
      state + ".along(Party.self).$(ArmsSupply.self)", right: "as(SovereignState.self).along",
      wrong: "along",
      "'along' is unavailable: the relation does not go out from the type of node where the pattern "
        + "ends, nor from a role it plays"),
    RefusedProgram(
      "a treaty that is party to another",
      "import Westphalia\nlet pattern = PathPattern.from($.self).along(Party.self)", right: "Bloc",
      wrong: "Treaty",
      "'along' is unavailable: the relation does not go out from the type of node where the pattern "
        + "ends, nor from a role it plays"),
    RefusedProgram(
      "a membership against its direction from a state",
      "import Westphalia\nlet pattern = PathPattern.from($.self).against(Membership.self)",
      right: "Bloc", wrong: "SovereignState",
      "'against' is unavailable: the relation does not go to the type of node where the pattern "
        + "ends, nor to a role it plays"),
    RefusedProgram(
      "a step that does not end where it begins, repeated",
      state + ".along($.self).repeated(1...2)",
      right: "ArmsSupply", wrong: "Party",
      "instance method 'repeated' requires the types 'SovereignState' and 'Party.Target' (aka "
        + "'Treaty') be equivalent"),
    RefusedProgram(
      "either of two steps that end at different types",
      state + ".either({ way in way.along(ArmsSupply.self) }, { way in way.along($.self) })",
      right: "TradeFlow", wrong: "Party",
      "instance method 'either' requires the types 'ArmsSupply.Target' (aka 'SovereignState') and "
        + "'Party.Target' (aka 'Treaty') be equivalent"),
    RefusedProgram(
      "a search that begins at a bloc where a state belongs",
      state + ".along(ArmsSupply.self)\nlet found = RelationGraph().matches(pattern, from: $)",
      right: "SovereignState.russia", wrong: "Bloc.nato",
      "cannot convert value of type 'Bloc' to expected argument type 'SovereignState'"),
    RefusedProgram(
      "a loop over a search that could end too early",
      state + ".along(ArmsSupply.self)\nlet found = RelationGraph().matches(pattern)\n"
        + "for match in $ { print(match) }",
      right: "try found.all()", wrong: "found",
      "'makeIterator()' is unavailable: a cancelled search would look like a finished one: write "
        + "'for … in try ….all()', or 'while let … = try ….next()'"),
  ]

  @Test("Refused in one line where it is wrong, accepted where it is right", arguments: programs)
  func patterns(_ program: RefusedProgram) throws {
    let compiler = try #require(Compiler.current)
    #expect(try compiler.errors(in: program.with(program.right)) == [])
    #expect(try compiler.errors(in: program.with(program.wrong)) == program.messages)
  }
}
