/// The checks of one case by name, so that a failure says which search was wrong.
struct Checks {
  /// The names of the checks that failed, each once.
  private(set) var failed: [String] = []

  /// Whether all checks so far were right.
  var areRight: Bool { failed.isEmpty }

  /// Notes a check.
  mutating func expect(_ isRight: Bool, _ name: String) {
    if !isRight, !failed.contains(name) { failed.append(name) }
  }
}
