import Westphalia
import WestphaliaData

extension Verb {
  private static let on = Option(
    "on", "DATE", help: "when the name is said of the state, or on which date the states exist")

  private static let codes = Option(
    "codes", "SCHEMES",
    help:
      "print a table of what codes of actors stand for by period, as CSV: cameo, cow, gw, name, or several with commas"
  )

  /// `states`: who a name means on a date, or who exists on it.
  static let states = Verb(
    Usage(
      "states", "Say which state a name means on a date, or list the states that exist on it.",
      [
        Operand(
          "NAME", .optional,
          help:
            "a name in any language, short or long, of today or of then; all states where left out")
      ],
      [on, codes, .json],
      notes: [
        "A name that means several states, or none on the date, is an error that names the candidates. Without --on it is asked about all times.",
        "The table of --codes is for joins by code and date in other programs. Its periods are half-open, empty where open, and leave no day of a code out; 'standing' is own, of today (a code of today for the state of the same place then), region, several or nobody.",
      ],
      examples: [
        #"states "Korea, Rep." --on 2024"#, #"states "Corea del Nord" --on 1990"#,
        "states --on 1914-07-28", "states --codes cameo,name",
      ])
  ) { arguments, console in
    let date = try arguments.date(of: on)
    if let list = arguments.value(of: codes) {
      guard arguments.operands.isEmpty, date == nil, !arguments.has(.json) else {
        throw CommandError(.usage, "--codes prints a table and takes no NAME, --on or --json")
      }
      try console.output.write(Array(ActorCodeTable(of: try schemes(list)).csv().utf8))
      return .success
    }
    if let name = arguments.operands.first {
      return try StateAnswer(to: name, on: date).tell(arguments, console)
    }
    let states = SovereignState.all.filter { state in
      date.map { state.exists(on: $0) != .no } ?? true
    }
    let described = states.map(DescribedState.init)
    if arguments.has(.json) {
      try console.print(json: described)
      return .success
    }
    let rows = zip(states, described).map { state, described in
      let isSure = date.map { state.exists(on: $0) == .certainly } ?? true
      return isSure ? described.row : described.row + ["possibly"]
    }
    try console.print(TextTable.lines(rows).joined(separator: "\n"))
    return .success
  }
}

/// The schemes in a list with commas.
private func schemes(_ list: String) throws(CommandError) -> [ActorScheme] {
  let words = list.split(separator: ",", omittingEmptySubsequences: false)
  var schemes: [ActorScheme] = []
  for word in words {
    let scheme = try Arguments.choice(
      String(word), of: "--codes", among: ActorScheme.allCases.map { ($0.rawValue, $0) })
    if !schemes.contains(scheme) { schemes.append(scheme) }
  }
  return schemes
}

/// A state with its codes and spells, as output has it.
private struct DescribedState: Encodable {
  let id: String
  let name: String
  let iso3: String?
  let cow: Int?
  let gw: Int?
  let existence: [Period]

  private let spells: [ExistenceSpell]

  private enum CodingKeys: CodingKey { case id, name, iso3, cow, gw, existence }

  init(_ state: SovereignState) {
    id = state.id
    name = state.name
    iso3 = state.codes.iso3
    cow = state.codes.cow
    gw = state.codes.gw
    spells = state.existenceSpells
    // Two lists may say the same.
    existence = state.existence.distinct
  }

  var row: [String] {
    // As each list has it.
    [id, name, spells.map { "\($0)" }.joined(separator: ", ")]
  }
}

/// What a name means.
private struct StateAnswer: Encodable {
  let name: String
  let on: PartialDate?
  let answer: String
  let states: [DescribedState]

  init(to name: String, on date: PartialDate?) {
    self.name = name
    on = date
    let found = StateNames.all.state(named: name, on: date ?? PartialDate(.earliest))
    switch found {
    case .found(let state): (answer, states) = ("found", [DescribedState(state)])
    case .ambiguous(let several): (answer, states) = ("ambiguous", several.map(DescribedState.init))
    case .unknown(let others) where date == nil && !others.isEmpty:
      (answer, states) = (
        others.count == 1 ? "found" : "ambiguous", others.map(DescribedState.init)
      )
    case .unknown(let others): (answer, states) = ("unknown", others.map(DescribedState.init))
    }
  }

  /// The known names in any language that are nearest to one that nobody has.
  private var hint: String {
    let near = StateNames.all.report(on: [name], on: on ?? "2024").unknown.flatMap(\.nearest)
    let names = near.prefix(3).map { "'\($0.text)'" }
    return names.isEmpty
      ? NearestName.hint(to: name, among: SovereignState.all.map(\.name))
      : "; did you mean \(names.joined(separator: " or "))?"
  }

  func tell(_ arguments: Arguments, _ console: Console) throws -> CommandStatus {
    if arguments.has(.json) {
      try console.print(json: self)
      return answer == "found" ? .success : .badData
    }
    let lines = TextTable.lines(states.map(\.row)).joined(separator: "\n")
    let when = on.map { " \($0.spokenTime)" } ?? ""
    switch answer {
    case "found":
      try console.print(lines)
      return .success
    case "ambiguous":
      throw CommandError(.badData, "'\(name)' means several states\(when):\n\(lines)")
    default:
      throw CommandError(
        .badData,
        states.isEmpty
          ? "no state is called '\(name)'"
            + hint
          : "no state is called '\(name)'\(when); at other times:\n\(lines)")
    }
  }
}
