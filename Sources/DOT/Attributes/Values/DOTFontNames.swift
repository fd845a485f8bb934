/// How the library of fonts is named in SVG.
public enum DOTFontNames: String, Hashable, Sendable, CaseIterable {
  case svg, ps, gd
}
