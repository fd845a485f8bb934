/// A thing that relations connect: a state, a bloc, a treaty, or a kind of the user's own.
///
/// A node is a value. Within its type it is known by its ``id``: two values of one type with the same
/// id are the same node of a graph, and the graph keeps the value it saw first until
/// ``RelationGraph/update(_:)`` replaces it. Nodes of different types never coincide.
///
/// ```swift
/// struct Port: Node {
///   let id: String
///   let name: String
/// }
/// ```
///
/// A node is `Identifiable` by that id, and equal to another where all its properties are.
///
/// *Roles* are protocols that refine `Node`: a relation whose `Source` is `any Actor` takes every
/// node type that conforms to `Actor`.
public protocol Node: Hashable, Identifiable, Sendable
where ID: Sendable & CustomStringConvertible {
  /// What identifies this node among those of its type, for as long as it exists.
  var id: ID { get }

  /// The name people call it by.
  var name: String { get }

  /// The kind's name, as a legend shows it. By default the words of the type's name.
  static var kind: NodeKind { get }

  /// What is known of the node besides its name, for tables, tooltips and files.
  ///
  /// By default the stored properties other than `id` and `name`.
  var attributes: [Attribute] { get }

  /// The periods in which the node exists; always, where nothing else is stated.
  ///
  /// A slice of the graph by date (``GraphQueries/on(_:_:)``, ``GraphQueries/during(_:_:)``) leaves out the
  /// nodes that certainly do not exist then. Where sources disagree, list what each says: the node exists
  /// where any of them says so. A graph asks once, when the node is inserted or updated.
  var existence: [Period] { get }
}

extension Node {
  /// The words of the type's name.
  public static var kind: NodeKind { NodeKind(words(ofTypeNamed: Self.self)) }

  /// The stored properties other than `id` and `name`.
  public var attributes: [Attribute] {
    Attribute.reflecting(self).filter { $0.name != "id" && $0.name != "name" }
  }

  /// Always.
  public var existence: [Period] { Period.onlyAlways }

  /// Whether the node exists on a date: by any of its periods of existence.
  ///
  /// - Parameter date: The date, of any precision: a year asks about all its days.
  /// - Returns: *Certainly* where one period holds on every day, *possibly* where the precision of dates
  ///   leaves it open or only some days are asked for.
  public func exists(on date: PartialDate) -> Certainty {
    existence.map { $0.holds(on: date) }.max() ?? .no
  }
}

extension Period {
  /// One array for all nodes that exist always, so that to compare with it takes no time.
  static let onlyAlways = [Period.always]
}
