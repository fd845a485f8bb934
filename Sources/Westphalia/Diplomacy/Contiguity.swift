public import TypedGraph

/// Two states' sharing a border or facing each other over water.
///
/// Said as `russia.borders(.northKorea)`.
///
/// Source: Correlates of War, Direct Contiguity v3.2, types 1 (land) to 5 (up to 400 miles of water).
public struct Contiguity: Relation {
  /// One state.
  public typealias Source = SovereignState
  /// The other.
  public typealias Target = SovereignState

  /// Symmetric, neither for nor against.
  public static let tie = Tie.symmetric

  /// How they touch.
  public let category: ContiguityCategory

  /// Makes the relation.
  public init(_ category: ContiguityCategory = .land) {
    self.category = category
  }

  /// `borders`, or how near they are over water: `is within 24 miles of water of`.
  public var predicate: String {
    category.milesOfWater.map { "is within \($0) miles of water of" } ?? "borders"
  }
}

/// How two states touch.
///
/// Source: Correlates of War, Direct Contiguity v3.2.
public enum ContiguityCategory: Int, Hashable, Sendable, CaseIterable {
  /// A land or river border.
  case land = 1
  /// At most 12 miles of water.
  case water12 = 2
  /// At most 24 miles of water.
  case water24 = 3
  /// At most 150 miles of water.
  case water150 = 4
  /// At most 400 miles of water.
  case water400 = 5
}

extension ContiguityCategory {
  /// How many miles of water lie between at most; nil where they have a border.
  var milesOfWater: Int? {
    switch self {
    case .land: nil
    case .water12: 12
    case .water24: 24
    case .water150: 150
    case .water400: 400
    }
  }
}

extension ContiguityCategory: CustomStringConvertible {
  /// `land border`, or how much water lies between: `up to 24 miles of water`.
  public var description: String {
    milesOfWater.map { "up to \($0) miles of water" } ?? "land border"
  }
}

extension Contiguity: Codable {}
