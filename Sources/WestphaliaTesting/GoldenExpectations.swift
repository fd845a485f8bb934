package import Foundation
public import Testing
public import Westphalia

/// Expects that a diagram is drawn as a file beside the test says, byte by byte.
///
/// The file is `Goldens/NAME.dot` in the folder of the test file. With `RECORD_GOLDENS=1` in the
/// environment it is written instead; look at what changed before you commit it. A failure names
/// the first line that differs and attaches both documents.
public func expect(
  _ diagram: Diagram, matchesGolden name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectGolden(
    diagram.dot.text, named: "\(name).dot", filePath: filePath, sourceLocation: sourceLocation)
}

/// Expects that a text is what a file in `Goldens` beside the test says, byte by byte.
public func expectGolden(
  _ text: String, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens").appendingPathComponent(name)
  expect(text, isThatOf: file, named: "Goldens/\(name)", sourceLocation: sourceLocation)
}

/// Expects that a text is what a file says, byte by byte; with `RECORD_GOLDENS=1` it is written anew.
package func expect(
  _ text: String, isThatOf file: URL, named name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    } catch {
      report("to record \(name)", "\(error)", sourceLocation: sourceLocation)
    }
    return
  }
  let data: Data
  do {
    data = try Data(contentsOf: file)
  } catch CocoaError.fileReadNoSuchFile {
    report(
      name, "there is no such file: record it with RECORD_GOLDENS=1",
      sourceLocation: sourceLocation)
    return
  } catch {
    report("to read \(name)", "\(error)", sourceLocation: sourceLocation)
    return
  }
  if data.elementsEqual(text.utf8) { return }
  let kept = String(decoding: data, as: UTF8.self)
  let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let same = zip(old, new).prefix { $0 == $1 }.count
  attach(kept, named: "expected-\(file.lastPathComponent)", sourceLocation: sourceLocation)
  attach(text, named: "found-\(file.lastPathComponent)", sourceLocation: sourceLocation)
  report(
    "what \(name) says",
    """
    line \(same + 1) differs:
    - \(same < old.count ? String(old[same]) : "(the end)")
    + \(same < new.count ? String(new[same]) : "(the end)")
    """, sourceLocation: sourceLocation)
}
