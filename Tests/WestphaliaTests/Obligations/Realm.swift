import Westphalia

/// Invented states and treaties for tests that are about the rule and not about history.
enum Realm {
  static let a = SovereignState("AAA", name: "Arcadia")
  static let b = SovereignState("BBB", name: "Borduria")
  static let c = SovereignState("CCC", name: "Carpathia")
  static let d = SovereignState("DDD", name: "Drusilia")
  static let x = SovereignState("XXX", name: "Xanadu")
  static let y = SovereignState("YYY", name: "Yavania")

  /// A treaty among states, with promises of every party to every other.
  static func treaty(
    _ key: String, since start: PartialDate = "1900-01-01", _ promises: TreatyPromise...
  ) -> Treaty {
    Treaty(key, name: "Treaty \(key)", inForce: .since(start), promises: promises)
  }

  static func pact(_ key: String, since start: PartialDate = "1900-01-01") -> Treaty {
    treaty(key, since: start, TreatyPromise(.defense, article: "1"))
  }

  /// A graph of treaties and their parties.
  static func graph(_ treaties: (Treaty, [SovereignState])...) -> RelationGraph {
    RelationGraph {
      for (treaty, parties) in treaties {
        for state in parties { Statement(Party(), from: state, to: treaty) }
      }
    }
  }

  static let day: PartialDate = "1950-06-25"

  static func attack(
    by attacker: SovereignState = x, on victim: SovereignState, provoked: Bool? = false
  ) -> Attack {
    Attack(by: attacker, on: victim, at: day, in: .territory(of: victim), provoked: provoked)
  }
}
