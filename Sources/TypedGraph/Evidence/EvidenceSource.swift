/// A document, data set or speaker that claims are taken from.
///
/// Two sources with the same ``id`` are the same source.
public struct EvidenceSource: Sendable {
  /// What identifies the source, `S/2024/255` or `article`.
  public let id: String

  /// The title people cite it by.
  public let title: String

  /// Where it can be read, if anywhere.
  public let url: String?

  /// When it was written, which is not when what it says held.
  public let published: PartialDate?

  /// Makes a source.
  ///
  /// - Parameters:
  ///   - id: What identifies the source.
  ///   - title: The title people cite it by; the id where it is left out.
  ///   - url: Where it can be read.
  ///   - published: When it was written.
  public init(
    _ id: String, title: String? = nil, url: String? = nil, published: PartialDate? = nil
  ) {
    self.id = id
    self.title = title ?? id
    self.url = url
    self.published = published
  }

  /// The person who writes the model, speaking for themself.
  public static let modeler = EvidenceSource("modeler", title: "the modeler")
}

extension EvidenceSource: Hashable {
  /// Whether both have one id.
  public static func == (left: EvidenceSource, right: EvidenceSource) -> Bool {
    left.id == right.id
  }

  /// Hashes the id.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}

extension EvidenceSource: CustomStringConvertible {
  /// The title.
  public var description: String { title }
}
