/// Whether something is brought out, or stands back behind what is.
enum Emphasis: Hashable {
  case normal, raised, faded
}
