/// A kind of tie between two nodes, and what one such tie says besides its ends, time and evidence.
///
/// A relation names the types of its ends. Each is a node type (`SovereignState`) or a *role*, a
/// protocol that node types conform to (`any Actor`); the compiler refuses any other end.
///
/// ```swift
/// struct PilotageAgreement: Relation {
///   typealias Source = SovereignState
///   typealias Target = Port
///   static let tie = Tie.directed
///   var feeInDollars: Int
/// }
/// ```
public protocol Relation: Equatable, Sendable, CustomStringConvertible {
  /// The type or role of the node that the relation goes out from.
  associatedtype Source

  /// The type or role of the node that the relation goes to.
  associatedtype Target

  /// The kind's name, as a legend shows it. By default the words of the type's name.
  static var kind: RelationKind { get }

  /// Whether the relation has a direction, and what it says of the parties' disposition.
  static var tie: Tie { get }

  /// The sign of this one relation. By default that of ``tie``; a vote's depends on how it was cast.
  var sign: Tie.Sign { get }

  /// The relation as the words between its ends: *North Korea* `supplies artillery shells to` *Russia*.
  ///
  /// By default the kind's name in a dash-drawn arrow.
  var predicate: String { get }

  /// A few words for a diagram's line, `artillery shells`. By default the kind's name.
  var label: String { get }

  /// What is known of the relation, for tables and files. By default its stored properties.
  var attributes: [Attribute] { get }

  /// Those attributes that are said beside the label and after the predicate, on a diagram's line, in its
  /// tooltip and in every printed sentence: `31 pieces`, `11000 persons`. By default those that are numbers, and
  /// the `designation`.
  ///
  /// A number with a unit is said with its unit, a text or a list alone, another number after the attribute's name.
  var lineAttributes: [Attribute] { get }
}

extension Relation {
  /// The words of the type's name.
  public static var kind: RelationKind { RelationKind(words(ofTypeNamed: Self.self)) }

  /// The sign of the kind.
  public var sign: Tie.Sign { Self.tie.sign }

  /// The kind's name in a dash-drawn arrow, or between dashes where the tie is symmetric.
  public var predicate: String {
    Self.tie.isDirected ? "–\(Self.kind)→" : "–\(Self.kind)–"
  }

  /// The kind's name.
  public var label: String { Self.kind.name }

  /// The stored properties.
  public var attributes: [Attribute] { Attribute.reflecting(self) }

  /// The attributes that are numbers, and the `designation`.
  public var lineAttributes: [Attribute] {
    attributes.filter { attribute in
      switch attribute.value {
      case .integer, .number: true
      case .text: attribute.name == "designation"
      case .flag, .date, .period, .list: false
      }
    }
  }

  /// The kind with what is known, `arms supply (weapon: artillery shells)`.
  public var description: String {
    let known = attributes.map { "\($0.name): \($0.value)" }
    return known.isEmpty ? Self.kind.name : "\(Self.kind) (\(known.joined(separator: ", ")))"
  }
}
