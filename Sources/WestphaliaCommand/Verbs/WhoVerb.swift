import Westphalia

extension Verb {
  private static let attacks = Option(
    "attacks", "ATTACKER", "ATTACKED", help: "who attacks whom; once, and needed")
  private static let with = Option(
    "with", "ATTACKER", isRepeatable: true, help: "another attacker")
  private static let on = Option("on", "DATE", help: "when the attack begins; needed")
  private static let territory = Option(
    "in", "STATE", help: "on whose home territory; left out, nobody knows")
  private static let provoked = Option("provoked", help: "the attacked provoked it")
  private static let unprovoked = Option("unprovoked", help: "the attacked did not provoke it")
  private static let retaliation = Option(
    "retaliation", help: "each state that joins is then attacked by the other side")
  private static let complete = Option(
    "complete", help: "what the world does not state is not so: there is no other treaty")

  private static let all = Option(
    "all", help: "tell of treaties not in force and states that do not exist then, too")

  /// `who`: who is called on by an attack.
  static let who = Verb(
    Usage(
      "who",
      "Say whom treaties oblige to act after an attack, whom not and why, and what is not known.",
      [.world],
      [
        attacks, with, on, territory, provoked, unprovoked, retaliation, complete, all,
        ViewOptions.believing, .json,
      ],
      notes: [
        "States are named as on the date, and the library's are known even where the world has no treaty of theirs. What is left out is not known: a promise that depends on it is undetermined."
      ],
      examples: ["who world.json --attacks Germany Poland --on 1939-09-01 --unprovoked"])
  ) { arguments, console in
    guard let sides = arguments.groups(of: attacks).first else {
      throw CommandError(.usage, "--attacks ATTACKER ATTACKED is missing")
    }
    guard let date = try arguments.date(of: on) else {
      throw CommandError(.usage, "--on DATE is missing")
    }
    try arguments.allowAtMostOne(of: [provoked, unprovoked])
    var graph = try InputFile(arguments.operands[0]).graph(console)
    if arguments.has(complete) { graph.declare(.complete) }
    let names = NodeNames(graph)
    let others = arguments.groups(of: with).flatMap { $0 }
    var attackers: [any Actor] = []
    for name in [sides[0]] + others { attackers.append(try names.actor(name, on: date)) }
    let place = try arguments.value(of: territory).map { try names.state($0, on: date) }
    let attack = try Attack(
      by: attackers, on: try names.state(sides[1], on: date), at: date,
      in: place.map(AttackPlace.territory),
      provoked: arguments.has(provoked) ? true : arguments.has(unprovoked) ? false : nil)
    let view = try ViewOptions.believed(graph, arguments)
    let response = view.response(
      to: attack, cascading: arguments.has(retaliation) ? .withRetaliation() : .direct)
    if arguments.has(.json) {
      try console.print(json: DescribedResponse(response))
    } else {
      try console.print(
        arguments.has(all) ? "\(response)" : ResponseText(response).description)
    }
    return .success
  }
}

/// A response as prose without what could not be otherwise: promises under treaties that are not in force, and of states
/// that do not exist.
private struct ResponseText: CustomStringConvertible {
  let description: String

  init(_ response: AttackResponse) {
    var left = Set<String>()
    var count = 0
    for finding in response.findings where Self.isIdle(finding, on: response.attack.date) {
      left.insert("\(finding)")
      count += 1
    }
    var lines = "\(response)".split(separator: "\n").map(String.init)
      .filter { !left.contains($0) && !$0.hasSuffix(" do not exist at that date.") }
    if count == 1 {
      lines.append(
        "One promise more is of a treaty or a state that is not there then; --all tells it.")
    } else if count > 1 {
      lines.append(
        "\(count) promises more are of treaties or states that are not there then; --all tells them."
      )
    }
    description = lines.joined(separator: "\n")
  }

  private static func isIdle(_ finding: EvaluatedPromise, on date: PartialDate) -> Bool {
    guard let reason = finding.answer.reason else { return false }
    if finding.treaty.isInForce(on: date) == .no { return true }
    return switch reason {
    case .notInForce, .inForceOnlyAfterTheAttack, .notBound, .boundOnlyAfterTheAttack,
      .doesNotExist, .promisedOnlyAfterTheAttack, .noLongerPromised:
      true
    default: false
    }
  }
}

/// What treaties oblige states to do, as JSON output has it.
private struct DescribedResponse: Encodable {
  struct Promise: Encodable {
    let state: DescribedNode
    let partner: DescribedNode
    let treaty: DescribedNode
    let article: String?
    let duty: String
    let answer: String
    let words: String
    let relations: [Int]
  }

  let attack: String
  let obliged: [DescribedNode]
  let obligedToAttackers: [DescribedNode]
  let undetermined: [DescribedNode]
  let promises: [Promise]
  let breaches: [String]
  let conflicts: [String]
  let blocs: [String]

  init(_ response: AttackResponse) {
    attack = "\(response.attack)"
    obliged = response.obliged.map { DescribedNode($0) }
    obligedToAttackers = response.obliged(to: .attacker).map { DescribedNode($0) }
    undetermined = response.undetermined.map { DescribedNode($0) }
    promises = response.findings.map { finding in
      Promise(
        state: DescribedNode(finding.promisor), partner: DescribedNode(finding.partner),
        treaty: DescribedNode(finding.treaty), article: finding.promise?.article,
        duty: finding.duty.rawValue,
        answer: finding.answer.isObliged
          ? "obliged" : finding.answer.isUndetermined ? "undetermined" : "not obliged",
        words: "\(finding.answer)", relations: finding.relations.map(\.number))
    }
    breaches = response.breaches.map(\.description)
    conflicts = response.conflicts.map(\.description)
    blocs = response.blocs.map(\.description)
  }
}
