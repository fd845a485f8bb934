/// One of the ten points at which an edge can meet a node or a port.
public enum DOTCompassPoint: String, Hashable, Sendable, CaseIterable {
  case north = "n"
  case northEast = "ne"
  case east = "e"
  case southEast = "se"
  case south = "s"
  case southWest = "sw"
  case west = "w"
  case northWest = "nw"
  case center = "c"
  /// The side that Graphviz finds best.
  case automatic = "_"
}

/// The name of a port: a cell of an HTML-like table or a field of a record.
///
/// Letters, digits and `_` of ASCII only, at most 255 of them, and none of the compass points, so
/// that the name means the same wherever Graphviz reads it. A literal with other characters has
/// each replaced by `_`, and is cut.
public struct DOTPortName: Hashable, Sendable, ExpressibleByStringInterpolation,
  CustomStringConvertible
{
  private static let longest = 255

  /// The name.
  public let text: String

  /// Makes a name, or nothing if it is empty, too long, a compass point or holds another character.
  public init?(checking text: String) {
    guard !text.isEmpty, text.utf8.count <= DOTPortName.longest,
      text.utf8.allSatisfy(DOTPortName.allows),
      DOTCompassPoint(rawValue: text) == nil
    else { return nil }
    self.text = text
  }

  /// Makes a name from any text: another character becomes `_`, a compass point or nothing gains
  /// a letter, and what is longer than 255 bytes is cut.
  public init(sanitizing text: String) {
    let kept = String(
      decoding: text.utf8.prefix(DOTPortName.longest).map {
        DOTPortName.allows($0) ? $0 : UInt8(ascii: "_")
      }, as: UTF8.self)
    self.text = kept.isEmpty || DOTCompassPoint(rawValue: kept) != nil ? "p" + kept : kept
  }

  /// Makes a name from a literal, as `init(sanitizing:)` does.
  public init(stringLiteral value: String) { self.init(sanitizing: value) }

  /// The name.
  public var description: String { text }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// Where on a node an edge ends: a port, a compass point, or a compass point of a port.
public struct DOTPort: Hashable, Sendable {
  /// What follows the first colon.
  public let first: DOTValue

  /// What follows the second colon.
  public let second: DOTValue?

  /// Makes a port from raw values as a document holds them.
  public init(first: DOTValue, second: DOTValue? = nil) {
    self.first = first
    self.second = second
  }

  /// A named port, with a compass point if one is given.
  public static func named(_ name: DOTPortName, _ compass: DOTCompassPoint? = nil) -> DOTPort {
    DOTPort(
      first: DOTValue(trusted: name.text), second: compass.map { DOTValue(trusted: $0.rawValue) })
  }

  /// A compass point of the whole node.
  public static func compass(_ point: DOTCompassPoint) -> DOTPort {
    DOTPort(first: DOTValue(trusted: point.rawValue))
  }
}

/// A node as the end of an edge, with the port at which the edge meets it.
public struct DOTEndpoint: Hashable, Sendable {
  /// The node.
  public var node: DOTIdentifier

  /// Where the edge meets the node; anywhere if absent.
  public var port: DOTPort?

  /// Makes an end.
  public init(_ node: DOTIdentifier, _ port: DOTPort? = nil) {
    self.node = node
    self.port = port
  }
}

extension DOTEndpoint: ExpressibleByStringInterpolation {
  /// Makes an end without a port; a colon in the literal is part of the node's name.
  public init(stringLiteral value: String) { self.init(DOTIdentifier(sanitizing: value)) }
}

extension DOTIdentifier {
  /// This node as the end of an edge, at a named port.
  public func port(_ name: DOTPortName, _ compass: DOTCompassPoint? = nil) -> DOTEndpoint {
    DOTEndpoint(self, .named(name, compass))
  }

  /// This node as the end of an edge, at a compass point.
  public func at(_ compass: DOTCompassPoint) -> DOTEndpoint {
    DOTEndpoint(self, .compass(compass))
  }
}

extension DOTPort {
  /// The port as the value of `headport` or `tailport`.
  var joined: String { first.raw + (second.map { ":" + $0.raw } ?? "") }
}
