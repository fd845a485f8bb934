import TypedGraph

/// The fixed words of the forms of a diagram.
enum FormWords {
  // Which form, and why.

  static func suggestion(_ form: DiagramForm) -> String {
    switch form {
    case .network: ""
    case .rollCall: "As a roll call this would be easier to read."
    case .matrix: "As a matrix this would be easier to read."
    case .flows: "As ranked flows this would be easier to read."
    case .overview: "As an overview of groups this would be easier to read."
    }
  }

  static func reason(_ form: DiagramForm, nodes: Int, relations: Int) -> String? {
    let size = "\(nodes) nodes with \(relations) relations are too many for lines."
    return switch form {
    case .network: nil
    case .rollCall: "A roll call, since most of the relations are votes."
    case .matrix: "A matrix: \(size)"
    case .flows: "Ranked flows: \(size)"
    case .overview: "An overview of groups: \(size)"
    }
  }

  // The roll call.

  static func choice(_ choice: Vote.Choice?) -> String {
    switch choice {
    case .yes: "for"
    case .no: "against"
    case .abstain: "abstaining"
    case .notParticipating: "not participating"
    case .absent: "absent"
    case nil: "not known"
    }
  }

  static let notVoting = "not voting"
  static let withoutSeat = "without a seat, not counted"
  static let notCounted = "not counted"
  static let permanent = "permanent member"
  static let withVeto = "member whose no is a veto"
  static let veto = "veto"
  static let tally = "tally"
  static let outcome = "outcome"
  static let noSeat = "no seat on the date"
  static let nobody = "nobody"
  static let noVotes = "There are no votes to show."

  static func needed(_ count: Int) -> String { "\(counted(count, "vote")) needed" }
  static let neededRow = "needed"

  static func outcome(
    _ outcome: CouncilOutcome, name: (any Node) -> String
  ) -> String {
    func names(_ states: [SovereignState]) -> String { states.map { name($0) }.joinedAsProse }
    func votes(_ range: ClosedRange<Int>) -> String {
      range.lowerBound == range.upperBound
        ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    }
    switch outcome {
    case .adopted(let isProcedural): return isProcedural ? "adopted, procedural" : "adopted"
    case .vetoed(let states): return "vetoed by \(names(states))"
    case .insufficientVotes(let affirmative, _):
      return "not adopted: \(votes(affirmative)) for"
    case .notAdopted(_, _, let opposed):
      return "not adopted: vetoed by \(names(opposed)), or short of votes"
    case .undetermined(let facts): return "undetermined: \(missing(facts))"
    }
  }

  private static func missing(_ facts: [MissingVoteFact]) -> String {
    var votes = 0
    var contested = 0
    var members = 0
    for fact in facts {
      switch fact {
      case .vote: votes += 1
      case .contestedVote: contested += 1
      case .members(let count): members += count
      case .date: return "its date is not known"
      case .council: return "which council decides is not known"
      }
    }
    return [
      votes > 0 ? "\(counted(votes, "vote")) not known" : nil,
      contested > 0 ? "\(counted(contested, "vote")) contested" : nil,
      members > 0 ? "\(counted(members, "member")) not known" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  static func record(_ recorded: RecordedOutcome) -> String {
    "The record says otherwise: \(recorded.rawValue)."
  }

  static func renamed(_ written: String, _ holder: String) -> String {
    "\(written) stands for \(holder), which held the seat."
  }

  // What is left out.

  static func notVotes(_ relations: Int) -> String {
    "Not drawn: \(counted(relations, "relation")) other than votes; the text has \(relations == 1 ? "it" : "them")."
  }

  static func leftOut(_ what: String, _ shown: Int, of all: Int, _ which: String) -> String {
    "\(shown) of \(all) \(what) are drawn, \(which); the text has all."
  }

  static let latest = "the latest"
  static let mostRelated = "those with the most relations"
  static let greatest = "the greatest"

  // The matrix.

  static let rowToColumn =
    "A mark says that a relation leads from its row to its column; columns have the numbers of rows. "
    + "Mutual relations stand on both sides."
  static let rowToNamedColumn =
    "A mark says that a relation leads from its row to its column."
  static let numberMeans = "several kinds: how many"
  static let severalMeans = "underlined: several of one kind"
  static let otherKinds = "other kinds"
  static let questionMeans = "? promised, alleged, possible, disputed or of uncertain date"
  static let lapsedMeans = "(…) ended"
  static let struckMeans = "struck: denied"

  // Flows.

  static let from = "from"
  static let to = "to"
  static let what = "what"
  static let quantity = "quantity"
  static let relations = "relations"
  static func ranked(by measure: String?) -> String {
    measure.map { "Bars are as long as the sum of what is stated, in \($0); “–” where nothing is." }
      ?? "Bars are as long as the number of relations."
  }
  static func restOfFlows(_ pairs: Int, _ relations: Int) -> String {
    "\(pairs) more pairs with \(counted(relations, "relation")) are left out; the text has them."
  }

  // What is said once.

  static func onAllLines(_ words: [String]) -> String {
    "On all lines: \(words.joined(separator: " · "))"
  }

  // Boxes of members.

  static func parties(_ name: String) -> String { "Parties to \(name)" }
  static func partyCount(_ count: Int) -> String { "\(count) parties" }
  static func sameRelation(_ count: Int) -> String { "\(count) with the same relation" }
  static let toDots = "those with its dot"

  // The overview.

  static func around(_ name: String) -> String { "around \(name)" }
  static let others = "others"
  static func members(_ count: Int) -> String { counted(count, "node") }
  static func inside(_ count: Int) -> String {
    count == 0 ? "no relation among them" : "\(counted(count, "relation")) among them"
  }
  static let communities =
    "Groups are communities: nodes with more relations among them than chance would give (Leiden)."
  static let numbersInOverview =
    "The number after a name is how many relations it has; that on a line, how many lead between the two groups."
  static func thinLines(_ lines: Int, _ least: Int) -> String {
    "\(counted(lines, "line")) of fewer than \(counted(least, "relation")) \(lines == 1 ? "is" : "are") left out; "
      + "the text has all relations."
  }
}
