/// A rule for which relations a view believes, by the evidence they carry.
///
/// ```swift
/// let believed = graph.believing(.facts)
/// ```
public struct EvidencePolicy: Sendable {
  /// The policy's name, for titles and results.
  public let name: String

  private let rule: @Sendable ([Evidence]) -> Bool

  /// Whether it believes nothing that is contradicted, so that asking for that again changes nothing.
  private var isUncontradicted = false

  /// Makes a policy of one's own.
  ///
  /// - Parameters:
  ///   - name: The policy's name.
  ///   - believes: Whether a relation with this evidence is believed; the list is empty for the
  ///     modeler's own assertions.
  public init(_ name: String, believes: @escaping @Sendable ([Evidence]) -> Bool) {
    self.name = name
    rule = believes
  }

  /// Whether a relation that carries this evidence is believed.
  public func believes(_ evidence: [Evidence]) -> Bool {
    rule(evidence)
  }

  /// Every claim, also what is denied, contradicted, possible or promised.
  public static let everything = EvidencePolicy("everything") { _ in true }

  /// What some source says to be so in its own voice or another's, even where a source denies it.
  ///
  /// Modalities *asserted*, *reported*, *alleged* and *believed*; not what is merely possible,
  /// intended, promised or prohibited, and not what is only denied.
  public static let reported = EvidencePolicy("reported") { evidence in
    evidence.isEmpty
      || evidence.contains { item in
        item.polarity == .affirmed
          && [.asserted, .reported, .alleged, .believed].contains(item.modality)
      }
  }

  /// What a source asserts in its own voice and no weight of other sources contradicts.
  public static let facts = EvidencePolicy("facts") { evidence in
    evidence.isEmpty
      || (evidence.contains { $0.polarity == .affirmed && $0.modality == .asserted }
        && evidence.first?.polarity == .affirmed
        && ClaimStatus(of: evidence) != .contradicted)
  }

  /// Relations that some source says to be so in one of the given voices.
  public static func modality(_ modalities: Evidence.Modality...) -> EvidencePolicy {
    EvidencePolicy(modalities.map(\.rawValue).joined(separator: " or ")) { evidence in
      evidence.contains { $0.polarity == .affirmed && modalities.contains($0.modality) }
    }
  }

  /// Relations that no source denies to hold, of those another policy believes; said twice it is the same.
  public static func uncontradicted(_ policy: EvidencePolicy) -> EvidencePolicy {
    if policy.isUncontradicted { return policy }
    var narrowed = EvidencePolicy("\(policy.name), uncontradicted") { evidence in
      policy.believes(evidence) && ClaimStatus(of: evidence) != .contradicted
    }
    narrowed.isUncontradicted = true
    return narrowed
  }
}

extension EvidencePolicy: CustomStringConvertible {
  /// The policy's name.
  public var description: String { name }
}
