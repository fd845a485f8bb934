import Westphalia

/// The kinds of nodes and relations that files are read and written with, by their names in files.
///
/// The name of a kind in files is its name in lower camel case: *arms supply* is `armsSupply`, *UN body*
/// `unBody`. Kinds of your own stand beside the library's on equal terms:
///
/// ```swift
/// let vocabulary = try Vocabulary.standard.adding(Port.self, NavalAccess.self)
/// let graph = try RelationGraph(json: text, vocabulary: vocabulary)
/// ```
public struct Vocabulary: Sendable {
  private(set) var nodeForms: [any NodeForm] = []
  private(set) var relationForms: [any RelationForm] = []
  private var nodePlaces: [String: Int] = [:]
  private var relationPlaces: [String: Int] = [:]
  private var nodePlacesOfType: [ObjectIdentifier: Int] = [:]
  private var relationPlacesOfType: [ObjectIdentifier: Int] = [:]

  /// No kinds at all.
  public static let empty = Vocabulary()

  /// All kinds of the library.
  public static let standard = Vocabulary(StandardKinds.nodes, StandardKinds.relations)

  private init() {}

  private init(_ nodes: [any NodeForm], _ relations: [any RelationForm]) {
    for form in nodes where nodePlaces[form.key] == nil { add(form) }
    for form in relations where relationPlaces[form.key] == nil { add(form) }
  }

  /// The vocabulary with more kinds, each a type that is `Codable` and a `Node` or a `Relation`.
  ///
  /// A type that is there already stays as it is.
  ///
  /// - Throws: ``VocabularyError`` for a type that is neither, a name that is another kind's already, and a
  ///   name without a letter or digit.
  public func adding(
    _ kinds: any (Codable & Sendable).Type...
  ) throws(VocabularyError) -> Vocabulary {
    var vocabulary = self
    for kind in kinds { try vocabulary.add(kind) }
    return vocabulary
  }

  private mutating func add(_ kind: any (Codable & Sendable).Type) throws(VocabularyError) {
    if let type = kind as? any (Node & Codable).Type {
      let form = Self.form(ofNode: type)
      if nodePlacesOfType[form.typeID] != nil { return }
      guard !form.key.isEmpty else { throw .unusableName(form.kindName) }
      guard nodePlaces[form.key] == nil else { throw .repeatedName(form.key) }
      add(form)
    } else if let type = kind as? any (Relation & Codable).Type {
      let form = Self.form(ofRelation: type)
      if relationPlacesOfType[form.typeID] != nil { return }
      guard !form.key.isEmpty else { throw .unusableName(form.kindName) }
      guard relationPlaces[form.key] == nil else { throw .repeatedName(form.key) }
      add(form)
    } else {
      throw .neitherNodeNorRelation("\(kind)")
    }
  }

  private static func form<N: Node & Codable>(ofNode type: N.Type) -> any NodeForm {
    TypedNodeForm<N>()
  }

  private static func form<R: Relation & Codable>(ofRelation type: R.Type) -> any RelationForm {
    TypedRelationForm<R>()
  }

  private mutating func add(_ form: any NodeForm) {
    nodePlaces[form.key] = nodeForms.count
    nodePlacesOfType[form.typeID] = nodeForms.count
    nodeForms.append(form)
  }

  private mutating func add(_ form: any RelationForm) {
    relationPlaces[form.key] = relationForms.count
    relationPlacesOfType[form.typeID] = relationForms.count
    relationForms.append(form)
  }

  /// The names of the kinds of nodes in files, in the order in which they were added.
  public var nodeNames: [String] { nodeForms.map(\.key) }

  /// The names of the kinds of relations in files, in the order in which they were added.
  public var relationNames: [String] { relationForms.map(\.key) }

  func nodePlace(_ key: String) -> Int? { nodePlaces[key] }
  func relationPlace(_ key: String) -> Int? { relationPlaces[key] }
  func nodeForm(_ key: String) -> (any NodeForm)? { nodePlaces[key].map { nodeForms[$0] } }
  func relationForm(_ key: String) -> (any RelationForm)? {
    relationPlaces[key].map { relationForms[$0] }
  }
  func nodePlace(of type: ObjectIdentifier) -> Int? { nodePlacesOfType[type] }
  func relationPlace(of type: ObjectIdentifier) -> Int? { relationPlacesOfType[type] }

  /// A kind's name in files: its words in lower camel case, without what is no letter or digit.
  static func key(of name: String) -> String {
    let words = name.split { !$0.isLetter && !$0.isNumber }
    return words.enumerated().map { place, word in
      guard place > 0 else { return word.lowercased() }
      return word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }
}

extension Vocabulary: Equatable, CustomStringConvertible {
  /// Whether both have the same types in the same order.
  public static func == (left: Vocabulary, right: Vocabulary) -> Bool {
    left.nodeForms.map(\.typeID) == right.nodeForms.map(\.typeID)
      && left.relationForms.map(\.typeID) == right.relationForms.map(\.typeID)
  }

  /// How many kinds there are: `17 kinds of nodes, 57 of relations`.
  public var description: String {
    "\(nodeForms.count) kinds of nodes, \(relationForms.count) of relations"
  }
}

/// Why a type cannot be added to a vocabulary.
public enum VocabularyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The type is neither a node nor a relation.
  case neitherNodeNorRelation(String)
  /// Another kind has this name in files.
  case repeatedName(String)
  /// The kind's name has no letter and no digit.
  case unusableName(String)

  /// What is wrong with the type.
  public var description: String {
    switch self {
    case .neitherNodeNorRelation(let type): "\(type) is neither a node nor a relation"
    case .repeatedName(let name): "another kind is called '\(name)' in files"
    case .unusableName(let name): "the kind's name '\(name)' has no letter and no digit"
    }
  }
}
