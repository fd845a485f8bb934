/// How something is drawn; which styles there are depends on the element.
public struct DOTStyle<Element: DOTDrawn>: Hashable, Sendable {
  let name: String
}

extension DOTStyle where Element == DOTNodeElement {
  /// An unbroken line.
  public static var solid: Self { Self(name: "solid") }
  /// A dashed line.
  public static var dashed: Self { Self(name: "dashed") }
  /// A dotted line.
  public static var dotted: Self { Self(name: "dotted") }
  /// A thick line.
  public static var bold: Self { Self(name: "bold") }
  /// Not drawn, but laid out.
  public static var invis: Self { Self(name: "invis") }
  /// Filled with `fillcolor`.
  public static var filled: Self { Self(name: "filled") }
  /// Filled with stripes of several colors.
  public static var striped: Self { Self(name: "striped") }
  /// With round corners.
  public static var rounded: Self { Self(name: "rounded") }
  /// Filled with sectors of several colors.
  public static var wedged: Self { Self(name: "wedged") }
  /// With small lines at the corners.
  public static var diagonals: Self { Self(name: "diagonals") }
  /// A gradient that runs outward from the middle.
  public static var radial: Self { Self(name: "radial") }
}

extension DOTStyle where Element == DOTEdgeElement {
  /// An unbroken line.
  public static var solid: Self { Self(name: "solid") }
  /// A dashed line.
  public static var dashed: Self { Self(name: "dashed") }
  /// A dotted line.
  public static var dotted: Self { Self(name: "dotted") }
  /// A thick line.
  public static var bold: Self { Self(name: "bold") }
  /// Not drawn, but laid out.
  public static var invis: Self { Self(name: "invis") }
  /// Thick at the tail and thin at the head.
  public static var tapered: Self { Self(name: "tapered") }
}

extension DOTStyle where Element == DOTClusterElement {
  /// An unbroken line.
  public static var solid: Self { Self(name: "solid") }
  /// A dashed line.
  public static var dashed: Self { Self(name: "dashed") }
  /// A dotted line.
  public static var dotted: Self { Self(name: "dotted") }
  /// A thick line.
  public static var bold: Self { Self(name: "bold") }
  /// Not drawn, but laid out.
  public static var invis: Self { Self(name: "invis") }
  /// Filled with `fillcolor`.
  public static var filled: Self { Self(name: "filled") }
  /// Filled with stripes of several colors.
  public static var striped: Self { Self(name: "striped") }
  /// With round corners.
  public static var rounded: Self { Self(name: "rounded") }
  /// A gradient that runs outward from the middle.
  public static var radial: Self { Self(name: "radial") }
}

extension DOTStyle where Element == DOTGraphElement {
  /// A gradient that runs outward from the middle.
  public static var radial: Self { Self(name: "radial") }
}
