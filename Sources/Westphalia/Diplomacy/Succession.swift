public import TypedGraph

/// A state's taking the place of another, and which of its treaties bind the successor.
///
/// Said as `russia.succeeds(.sovietUnion, as: .continuation, takingOver: .all).since("1991-12-26")`.
///
/// From the day on which the relation begins the successor stands in the treaties that pass to it, with the
/// predecessor's dates. What nobody states is not known: promises then depend on it and are undetermined.
/// Source of the terms: Vienna Convention on Succession of States in respect of Treaties (1978).
public struct Succession: Relation {
  /// The successor.
  public typealias Source = SovereignState
  /// The predecessor.
  public typealias Target = SovereignState

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// In what way a state takes the place of another.
  public enum Manner: String, Hashable, Sendable, CaseIterable, Codable {
    /// It is the same state under another name, as Russia of the Soviet Union.
    case continuation
    /// It is one of several successors of a state that is no more, as Slovakia of Czechoslovakia.
    case oneOfSeveral = "one of several successors"
    /// It left the predecessor, which goes on, as South Sudan did Sudan.
    case secession
    /// Several states became it, or it took in the predecessor, as Germany did East Germany.
    case union
  }

  /// Which treaties of the predecessor bind the successor.
  public enum PassingTreaties: Hashable, Sendable {
    /// All of them.
    case all
    /// Those of which it notifies that it stays bound: those to which it is stated to be ``Party`` itself.
    case byNotification
    /// None.
    case noTreaty
    /// Those with these keys.
    case only([String])
  }

  /// In what way; nil where nobody says.
  public let manner: Manner?

  /// Which treaties pass to the successor; nil where nobody says.
  public let treaties: PassingTreaties?

  /// Makes the relation.
  ///
  /// - Parameters:
  ///   - manner: In what way; nil where nobody says.
  ///   - treaties: Which treaties pass; nil where nobody says.
  public init(_ manner: Manner? = nil, treaties: PassingTreaties? = nil) {
    self.manner = manner
    self.treaties = treaties
  }

  /// `succeeds`, with the manner: `continues`, `is one of several successors of`, `secedes from`.
  public var predicate: String {
    switch manner {
    case nil: "succeeds"
    case .continuation: "continues"
    case .oneOfSeveral: "is one of several successors of"
    case .secession: "secedes from"
    case .union: "succeeds by union"
    }
  }

  /// Whether a treaty passes to the successor; nil where nobody says.
  func passes(_ treaty: Treaty) -> Bool? {
    switch treaties {
    case nil: nil
    case .all: true
    case .noTreaty, .byNotification: false
    case .only(let keys): keys.contains(treaty.id)
    }
  }
}

extension Succession.Manner: CustomStringConvertible {
  /// The manner in words.
  public var description: String { rawValue }
}

extension Succession.PassingTreaties: CustomStringConvertible {
  /// Which treaties pass, in words.
  public var description: String {
    switch self {
    case .all: "all treaties"
    case .byNotification: "treaties by notification"
    case .noTreaty: "no treaty"
    case .only(let keys): keys.joined(separator: ", ")
    }
  }
}

extension Succession: Codable {}
