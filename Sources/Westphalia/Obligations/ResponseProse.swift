import TypedGraph

extension AttackResponse: CustomStringConvertible {
  /// The response as prose, a sentence a line: the attack, who is obliged and by what, what cannot be
  /// told, who is not obliged and why, what is broken, and what stands against what.
  public var description: String {
    var lines: [String] = []
    for step in steps {
      lines.append(
        step.round == 0
          ? "\(step.attack)." : "Then, supposing retaliation, \(step.attack).")
      lines += step.findings.filter(\.answer.isObliged).map(\.description)
      lines += step.findings.filter(\.answer.isUndetermined).map(\.description)
      lines += step.findings.filter { $0.answer.reason != nil && step.round == 0 }
        .map(\.description)
    }
    lines += breaches.map(\.description)
    lines += conflicts.map(\.description)
    return lines.joined(separator: "\n")
  }

  /// Why a state is where it is: the chain of attacks and promises that led to it, a sentence each.
  ///
  /// For a state that is not called, the reasons why not.
  ///
  /// - Complexity: O(*s*) in the findings, for each link of the chain.
  public func reasons(for state: SovereignState) -> [String] {
    guard let joining = joinings.first(where: { $0.state.id == state.id }) else {
      let own = findings.filter { $0.promisor.id == state.id && $0.isCallToArms }
      return own.isEmpty
        ? ["\(state.name) is \(answer(for: state))."] : own.map(\.description)
    }
    var chain: [String] = []
    var link: Joining? = joining
    // Each link belongs to an earlier round than the one before it.
    while let current = link, let call = current.calls.first {
      let step = steps.first { $0.round == current.round && $0.findings.contains(call) }
      chain.insert(call.description, at: 0)
      if let step { chain.insert("\(step.attack).", at: 0) }
      link = joinings.first {
        $0.state.id == call.partner.id && $0.round < current.round
      }
    }
    return chain
  }
}

extension Exposure: CustomStringConvertible {
  /// The exposure, a sentence a line.
  public var description: String {
    (["Within reach of \(attack), whether or not any promise is called on:"]
      + reached.map {
        "\($0.state.name), \($0.distance) promise\($0.distance == 1 ? "" : "s") away: "
          + "\($0.treaty.name) with \($0.partner.name)."
      }).joined(separator: "\n")
  }
}

extension StandingObligations: CustomStringConvertible {
  /// The promises, a line each; which kind of nothing, where there are none.
  public var description: String {
    switch nothing {
    case .none: promises.map(\.description).joined(separator: "\n")
    case .absent(let sources):
      "\(state.name) owes nothing on \(date) according to \(sources.map(\.title).joinedAsProse)"
    case .denied: "sources deny that \(state.name) is party to any treaty here"
    case .notCovered: "no source here covers the treaties of \(state.name) on \(date)"
    }
  }
}
