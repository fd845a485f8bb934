/// Counts what a format could not hold.
struct ExportTally {
  private var counts: [String: Int] = [:]

  mutating func note(_ loss: String, count: Int = 1) {
    if count > 0 { counts[loss, default: 0] += count }
  }

  /// Each loss with how often, in order of words.
  var losses: [String] {
    counts.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }
  }
}
