import Westphalia

do {
  if CommandLine.arguments.dropFirst().contains("--dot") {
    let votes = Drafts.graph.only(Vote.self)
    print(Diagram(of: votes, titled: "Votes in the Security Council").dot.text, terminator: "")
  } else {
    for draft in Drafts.all { print(Drafts.graph.outcome(of: draft)) }
    print("\nHad Russia abstained:")
    print(try Drafts.outcome(of: Drafts.panelRenewal, if: .russia, votes: .abstain))
    print(try Drafts.outcome(of: Drafts.newMeasures, if: .russia, votes: .abstain))
  }
} catch {
  print("SecurityCouncil: \(error)")
}
