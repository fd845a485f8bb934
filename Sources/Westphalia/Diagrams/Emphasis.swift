/// Whether something is highlighted, or drawn pale behind what is.
enum Emphasis: Hashable {
  case normal, raised, faded
}
