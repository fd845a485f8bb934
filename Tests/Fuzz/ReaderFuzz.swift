import DOT

/// Reads any bytes; what is read must be written so that it reads back equal.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let options = DOTReadOptions(byteLimit: 1 << 20)
  guard let documents = try? DOTDocument.readAll(bytes, options: options) else { return 0 }
  for document in documents {
    let written = document.utf8
    guard let again = try? DOTDocument(reading: written) else {
      fatalError("what was written is not read: \(document)")
    }
    precondition(again == document, "what was written reads back different")
    precondition(again.utf8 == written, "a second writing differs")
    precondition(again.summary == document.summary, "the summaries differ")
    _ = try? document.resolved(edgeLimit: 10_000)
  }
  return 0
}
