import Westphalia
import WestphaliaData

extension Verb {
  private static let draft = Option(
    "draft", "SYMBOL", isRepeatable: true, help: "only this draft, S/2024/255")
  private static let outcome = Option(
    "outcome", "WORD", help: "only drafts that were adopted, vetoed, failed or are undetermined")
  private static let inconsistent = Option(
    "inconsistent", help: "only drafts of which the record says otherwise")

  /// `vote`: what became of drafts in the Security Council.
  static let vote = Verb(
    Usage(
      "vote",
      "Say what became of drafts in the Security Council by article 27 of the Charter, and who decided it.",
      [
        Operand(
          "FILE",
          help:
            "a world, or a table of ballots with the columns date, draft, member_state and vote (yes, no, abstain, absent); - is the standard input"
        )
      ], [draft, outcome, inconsistent, .json],
      notes: [
        "Of a table, the error stream says how many rows were read, kept, repaired and refused."
      ],
      examples: ["vote votes.csv --outcome vetoed", "vote world.json --draft S/2024/255 --json"])
  ) { arguments, console in
    let words: [(word: String, value: String)] = ["adopted", "vetoed", "failed", "undetermined"]
      .map { ($0, $0) }
    let wanted = try arguments.choice(of: outcome, among: words)
    let graph = try Ballots.graph(InputFile(arguments.operands[0]), console)
    let symbols = arguments.groups(of: draft).flatMap { $0 }
    let drafts = graph.nodes(of: Draft.self)
    for symbol in symbols where !drafts.contains(where: { $0.id == symbol }) {
      throw CommandError(
        .badData,
        "there is no draft '\(symbol)'" + NearestName.hint(to: symbol, among: drafts.map(\.id)))
    }
    let decisions = drafts.filter { symbols.isEmpty || symbols.contains($0.id) }
      .map { graph.outcome(of: $0) }
      .filter { wanted == nil || DescribedDecision.word(for: $0.outcome) == wanted }
      .filter { !arguments.has(inconsistent) || $0.isConsistent == false }
    if arguments.has(.json) {
      try console.print(json: decisions.map(DescribedDecision.init))
    } else {
      for decision in decisions { try console.print("\(decision)") }
      if decisions.isEmpty { try console.print("no draft") }
    }
    return .success
  }
}

/// Ballots from a file, whichever form it has.
private enum Ballots {
  static func graph(_ file: InputFile, _ console: Console) throws -> RelationGraph {
    let bytes = try file.bytes(console)
    let isWorld = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
    do {
      if isWorld { return try RelationGraph(json: bytes) }
      var read = try Progress.during("reading \(file.name)", on: console) {
        try DataSet.securityCouncilVotes.read(try DelimitedTable(bytes: bytes))
      }
      read.report.file = file.name
      console.complain("\(read.report)")
      return read.graph
    } catch {
      throw CommandError(error, about: file.name)
    }
  }
}

/// A decision as JSON output has it.
private struct DescribedDecision: Encodable {
  struct Ballot: Encodable {
    let state: DescribedNode
    let isPermanent: Bool
    let vote: String?
  }

  let draft: String
  let name: String
  let voted: PartialDate?
  let yes: Int
  let no: Int
  let abstain: Int
  let needed: Int
  let outcome: String
  let words: String
  let vetoedBy: [DescribedNode]
  let couldHaveBlocked: [DescribedNode]
  let recorded: String?
  let agreesWithRecord: Bool?
  let ballots: [Ballot]

  init(_ decision: CouncilDecision) {
    let call = decision.rollCall
    draft = decision.draft.id
    name = decision.draft.name
    voted = decision.draft.voted
    yes = call.count(of: .yes)
    no = call.count(of: .no)
    abstain = call.count(of: .abstain)
    needed = call.needed
    outcome = Self.word(for: decision.outcome)
    words = "\(decision)"
    if case .vetoed(let states) = decision.outcome {
      vetoedBy = states.map { DescribedNode($0) }
    } else {
      vetoedBy = []
    }
    couldHaveBlocked = call.couldHaveBlocked.map { DescribedNode($0) }
    recorded = decision.recorded?.rawValue
    agreesWithRecord = decision.isConsistent
    ballots = call.ballots.map {
      Ballot(
        state: DescribedNode($0.state), isPermanent: $0.isPermanent, vote: $0.choice?.rawValue)
    }
  }

  /// The outcome in a word.
  static func word(for outcome: CouncilOutcome) -> String {
    switch outcome {
    case .adopted: "adopted"
    case .vetoed: "vetoed"
    case .insufficientVotes, .notAdopted: "failed"
    case .undetermined: "undetermined"
    }
  }
}
