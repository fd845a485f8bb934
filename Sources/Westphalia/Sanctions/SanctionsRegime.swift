/// A sanctions regime: the measures on one target, with the resolutions and bodies that carry them.
public struct SanctionsRegime: VocabularyNode {
  /// The regime's key, `1718`.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// Makes a regime.
  public init(_ key: String, name: String) {
    id = key
    self.name = name
  }

  /// The United Nations' sanctions on North Korea, begun by Resolution 1718.
  public static let northKorea = SanctionsRegime("un-dprk", name: "UN sanctions on North Korea")
}

extension SanctionsRegime: Codable {}
