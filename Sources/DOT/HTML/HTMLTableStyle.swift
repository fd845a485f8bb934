/// How a table or cell is drawn.
public enum HTMLTableStyle: String, Hashable, Sendable, CaseIterable {
  case rounded, radial, solid, dashed, dotted
  case invisible = "invis"
}
