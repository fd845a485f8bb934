import GraphKernel

/// W10: triangles by the product of their signs.
func signedTriadsWorkload(_ bench: Bench) throws {
  guard bench.wants("W10") else { return }
  let graph = try bench.graph()
  try bench.run("W10", "SignedTies and triads") {
    try SignedTies(graph, signs: bench.input.signs).triads()
  } check: {
    "bal=\($0.balanced) unb=\($0.unbalanced)"
  }
}
