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
