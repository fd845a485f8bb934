import WestphaliaData

/// Reads any bytes as a graph, a scenario and a patch; what is read must be written so that it reads back equal.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGraph(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let limits = JSONLimits(fileBytes: 1 << 20, gaps: 10_000)
  if let document = try? GraphDocument(json: bytes, unknownKinds: .kept, limits: limits) {
    guard let written = try? document.jsonBytes(),
      let again = try? GraphDocument(json: written, unknownKinds: .kept, limits: limits)
    else { fatalError("what was read is not written, or not read again: \(document)") }
    precondition(again == document, "what was written reads back different")
    precondition((try? again.jsonBytes()) == written, "a second writing differs")
  }
  if let scenario = try? Scenario(json: bytes, limits: limits) {
    guard let written = try? scenario.jsonBytes(), let again = try? Scenario(json: written) else {
      fatalError("what was read is not written, or not read again: \(scenario)")
    }
    precondition(again == scenario, "what was written reads back different")
    _ = try? scenario.play()
  }
  if let patch = try? GraphPatch(json: bytes, limits: limits) {
    guard let written = try? patch.jsonBytes(), let again = try? GraphPatch(json: written) else {
      fatalError("what was read is not written, or not read again: \(patch)")
    }
    precondition(again == patch, "what was written reads back different")
    _ = try? RelationGraph().applying(patch)
  }
  return 0
}
