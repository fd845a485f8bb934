import Westphalia

/// Which way relations are followed, as the command line says it.
enum Directions {
  static let option = Option(
    "direction", "WAY",
    help: "follow relations outgoing (from source to target), incoming or both")

  static let words: [(word: String, value: RelationDirection)] = [
    ("outgoing", .outgoing), ("incoming", .incoming), ("both", .both),
  ]
}
