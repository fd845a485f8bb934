import TestSupport
import TypedGraph

/// `benchmarks --memory`: the bytes that ten million relations take, besides what they say.
func memoryWorkload() throws {
  let (nodes, relations, batches) = (1_000_000, 10_000_000, 10)
  var graph = RelationGraph()
  let places = graph.insert(contentsOf: (0..<UInt32(nodes)).map(Place.init(id:)))
  // What the allocator keeps of a batch for the next one is no memory of the graph.
  _ = Kind0.random(relations / batches, seed: 0, of: nodes)
  let before = statusKilobytes("VmRSS:")
  for number in 0..<batches {
    let add = flowKinds[number % 2].random(relations / batches, seed: number, of: nodes)
    try add(&graph, places)
  }
  let stored = statusKilobytes("VmRSS:")
  graph.prepareForSearch(.outgoing)
  let outgoing = statusKilobytes("VmRSS:")
  graph.prepareForSearch()
  let indexed = statusKilobytes("VmRSS:")
  func bytes(_ kilobytes: Int) -> Double { Double(kilobytes) * 1_024 / Double(relations) }
  let payload = Double(MemoryLayout<Flow<Kind0>>.stride)
  print(
    "\(graph.relationCount) relations of 2 kinds, resident bytes for each: columns "
      + "\(format("%.1f", bytes(stored - before) - payload)), indexed to follow outgoing ones "
      + "\(format("%.1f", bytes(outgoing - before) - payload)), both ways "
      + "\(format("%.1f", bytes(indexed - before) - payload)), and \(Int(payload)) of payload")
}

extension FlowKind {
  fileprivate static func random(_ count: Int, seed: Int, of places: Int) -> FlowAdder {
    var random = SplitMix64(seed: UInt64(seed))
    return batch { batch in
      for _ in 0..<count {
        let (source, target) = (random.next(), random.next())
        batch.append(
          Flow(weight: 1), from: Int(source % UInt64(places)), to: Int(target % UInt64(places)))
      }
    }
  }
}
