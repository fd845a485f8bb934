import Westphalia

/// The page that lists what the package's tables know, written from the tables themselves.
enum CatalogPage {
  static var text: String {
    ([head] + [regions, things, bodies, blocs, treaties, states]).joined(separator: "\n\n") + "\n"
  }

  private static let head = """
    # Catalog

    What the library knows by name, how far it knows it, and from where. Written from the tables by the tests
    (`RECORD_GOLDENS=1 swift test --filter TableReachTests`), and held to them by CI.

    A table speaks until its *as of*; what is so later is unknown, and asking for it is an error. *Closed* says that nothing
    more can happen. Where † stands, a fact rests at least in part on general knowledge that nobody looked up: look it up before
    anything depends on it. Of a treaty that stands for articles and conditions. Spans end on the first day outside.

    In brackets stand the key, as in files (`NATO`), and the name in Swift, `Bloc.nato`, or `.nato` where a bloc is meant.
    """

  private static var regions: String {
    let lines = Region.all.map { region in
      let straddling = region.straddling.map(\.name).joined(separator: ", ")
      return
        "- **\(capitalized(region.name))**: \(region.states.map(\.name).joined(separator: ", "))"
        + (straddling.isEmpty ? "" : "; partly \(straddling)")
        + (region.isComplete ? "." : "; of others it is left open.")
    }
    return "## Regions\n\n"
      + "The continents are those of the United Nations' standard M49; the areas of treaties are †.\n\n"
      + lines.joined(separator: "\n")
  }

  private static var things: String {
    func line<N: Node>(_ title: String, _ nodes: [N]) -> String where N.ID == String {
      "- **\(title)**: " + nodes.map { "\($0.name) (\(keys(of: $0)))" }.joined(separator: ", ")
        + "."
    }
    let lines = [
      line("Weapons", Weapon.all), line("Commodities", Commodity.all),
      line("Technologies", Technology.all), line("Programs", Program.all),
      line("Leaders", Leader.all), line("Regimes of sanctions", [SanctionsRegime.northKorea]),
    ]
    return """
      ## Weapons, goods and people

      These lists are open: what is not here is made by its key and name, `Weapon("land-mines", name: "land mines")`.

      \(lines.joined(separator: "\n"))
      """
  }

  private static var bodies: String {
    let lines = UNBody.all.map { body in
      "- **\(body.name)** (\(keys(of: body)))"
        + (body.seatReach.map { ": seats \($0), by \(body.seats.count) spells" } ?? "")
    }
    return "## Bodies of the United Nations\n\n" + lines.joined(separator: "\n")
  }

  private static var blocs: String {
    let sections = Bloc.all.map { bloc in
      guard let reach = bloc.membershipReach else {
        return "### \(bloc.name) (\(keys(of: bloc)))\n\nWho belongs is not recorded."
      }
      var notes: [String] = []
      let spells = bloc.membership.map { spell in
        "\(spell.state.name) \(spell.period)"
          + (spell.status == .full ? "" : " (\(spell.status))")
          + (spell.sources.contains(.generalKnowledge) ? "†" : "")
          + note(spell.remark, in: &notes)
      }
      return "### \(bloc.name) (\(keys(of: bloc)))\n\n\(description(of: reach)).\n\n"
        + spells.joined(separator: "; ") + "." + text(of: notes)
    }
    return "## Blocs\n\n" + sections.joined(separator: "\n\n")
  }

  private static var treaties: String {
    let sections = Treaty.all.map { treaty in
      let terms = treaty.terms.map(\.description).joined(separator: " or ")
      var lines = [
        "### \(treaty.name) (\(keys(of: treaty)))",
        "Signed \(treaty.signed.map(\.description) ?? "on a day not known here"), in force \(terms); "
          + (treaty.partyReach.map(description).map(uncapitalized) ?? "not recorded") + ".",
      ]
      var notes: [String] = []
      let parties = treaty.partySpells.map { spell in
        "\(spell.state.name) \(spell.period)" + note(spell.remark, in: &notes)
      }
      lines.append("Parties: " + parties.joined(separator: "; ") + "." + text(of: notes))
      var seen = Set<String>()
      let promises = treaty.promises.map(words).filter { seen.insert($0).inserted }
      lines.append(
        promises.isEmpty ? "No promise of the kinds known here." : promises.joined(separator: "\n"))
      if let remark = treaty.catalogRemark { lines.append("Remark: \(remark).") }
      return lines.joined(separator: "\n\n")
    }
    return "## Treaties\n\n" + sections.joined(separator: "\n\n")
  }

  private static func words(of promise: TreatyPromise) -> String {
    var text = "- \(promise)"
    if promise.promisors != .every || promise.beneficiaries != .every {
      text += ", of \(promise.promisors) to \(promise.beneficiaries)"
    }
    if ![.unstated, .consultationOnly].contains(promise.strength) {
      text += ", \(promise.strength)"
    }
    for condition in promise.conditions { text += ", \(condition)" }
    return text + (promise.isSecret ? ", secret" : "")
  }

  private static var states: String {
    let lists = ExistenceSpell.Source.allCases.compactMap { source in
      source.reach.map { "\(source.rawValue) \($0)" }
    }
    let lines = SovereignState.all.map { state in
      "- \(state.name) (\(keys(of: state)))"
        + (state.existenceSpells.isEmpty
          ? ": in none of the lists"
          : ": " + state.existenceSpells.map(\.description).joined(separator: "; "))
    }
    return "## States\n\n\(lists.joined(separator: ". ")).\n\n" + lines.joined(separator: "\n")
  }

  /// The key of a node in data, and its name in Swift.
  private static func keys<N: Node>(of node: N) -> String where N.ID == String {
    "`\(node.id)`" + (CatalogConstants.name(of: node).map { ", `\($0)`" } ?? "")
  }

  private static func description(of reach: TableReach) -> String {
    let titles = reach.sources.map { $0 == .generalKnowledge ? "general knowledge†" : $0.title }
    let first = reach.asOf.map { "As of \($0)" } ?? "Closed"
    return "\(first), from \(titles.joined(separator: "; "))"
  }

  /// The number of a remark, which stands once under what it is said of.
  private static func note(_ remark: String?, in notes: inout [String]) -> String {
    guard let remark else { return "" }
    if !notes.contains(remark) { notes.append(remark) }
    return notes.firstIndex(of: remark).map { " (note \($0 + 1))" } ?? ""
  }

  private static func text(of notes: [String]) -> String {
    notes.enumerated().map { "\n\nNote \($0.offset + 1): \($0.element)." }.joined()
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func uncapitalized(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
