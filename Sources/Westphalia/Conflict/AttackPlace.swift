/// Where an attack takes place: a state's home territory, or a place of another kind.
///
/// Treaties reach as far as they say: article 6 of the North Atlantic Treaty to Europe and North
/// America, others to territory under administration. A place therefore says whose home territory it
/// is, who administers it, and in which regions it lies; what it does not say is not known.
public struct AttackPlace: Hashable, Sendable {
  /// The name people call it by.
  public let name: String

  /// The state whose territory it is, whoever administers it; nil where it is none, or nobody says.
  public let home: SovereignState?

  /// The state that administers it; nil where nobody says.
  public let administrator: SovereignState?

  /// All the regions it lies in; nil where nobody says.
  public let regions: [Region]?

  /// Makes a place by its name, with what is known of it.
  ///
  /// Territory under somebody else's administration has both: `AttackPlace("Crimea", of: .ukraine,
  /// administeredBy: .russia)`.
  ///
  /// - Parameters:
  ///   - name: The name people call it by.
  ///   - home: The state whose territory it is.
  ///   - administrator: The state that administers it.
  ///   - regions: All the regions it lies in.
  public init(
    _ name: String, of home: SovereignState? = nil,
    administeredBy administrator: SovereignState? = nil, in regions: [Region]? = nil
  ) {
    self.name = name
    self.home = home
    self.administrator = administrator
    self.regions = regions
  }

  private init(home: SovereignState) {
    name = "the territory of \(home.name)"
    self.home = home
    administrator = home
    regions = nil
  }

  /// A state's home territory, which it administers itself.
  public static func territory(of state: SovereignState) -> AttackPlace { AttackPlace(home: state) }
}

extension AttackPlace: ExpressibleByStringLiteral, CustomStringConvertible {
  /// Makes a place of which only the name is known.
  public init(stringLiteral name: String) {
    self.init(name)
  }

  /// The name.
  public var description: String { name }
}
