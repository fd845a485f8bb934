public import Foundation

/// The real renderer: Graphviz's `dot`, run as a process of its own.
///
/// ```swift
/// let graphviz = try Graphviz.find()
/// let svg = try await graphviz.render(diagram, as: .svg)
/// ```
///
/// A picture is taken for made where `dot` ended with status 0, no signal ended it, and it printed
/// something of the format asked for. No shell is used. Any number of pictures can be asked for at
/// once; as many processes run at a time as there are processors, and the others wait, which does not
/// count against their time and ends at once when their task is cancelled.
///
/// `dot` may be a script that runs the real one. It gets a session of its own, and nothing of that is
/// left when a render is over: neither where it ended well, nor after a time-out or a cancellation.
/// Only a program that begins yet another session (`setsid`) escapes; outside Linux, also one that
/// begins a process group of its own.
public struct Graphviz: Hashable, Sendable {
  /// What a picture is made as.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// Scalable vector graphics.
    case svg
    /// Pixels, at 96 to the inch.
    case png
    /// A page that is as large as the picture.
    case pdf
  }

  /// The program's file.
  public let executable: URL

  /// How long one picture may take, from the start of its process.
  public var timeLimit = Duration.seconds(20)

  /// How many bytes of picture are taken before the process is killed.
  public var outputLimit = 64 << 20

  /// The folders whose files a picture may show; none, unless set.
  ///
  /// DOT can name images of this machine, in the attributes `image` and `shapefile` and in `<IMG
  /// SRC="…"/>` of HTML-like labels, and folders to search, in `imagepath` and `fontpath`. A text of
  /// somebody else could so put into a picture what only this machine can see. Where a text names a
  /// file outside of these folders, nothing is drawn:
  /// ``GraphvizError/refusedFile(path:attribute:line:column:)``.
  ///
  /// Names that do not begin with `/` are those of files in the first folder; names with `..` are
  /// refused; links are followed before it is asked where a file lies. Images are drawn in PNG and PDF;
  /// an SVG would only refer to them, and they are left out of it.
  public var readableFolders: [URL] = []

  /// Makes a renderer of a program's file.
  public init(at executable: URL) {
    self.executable = executable
  }

  /// Finds `dot` in the folders of `PATH`.
  ///
  /// - Parameter path: The folders, separated by colons; those of the environment where nil.
  /// - Returns: The renderer.
  /// - Throws: ``GraphvizError/notInstalled(searched:)``.
  public static func find(inPath path: String? = nil) throws(GraphvizError) -> Graphviz {
    let path = path ?? ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    let folders = path.split(separator: ":").map(String.init)
    for folder in folders {
      let file = URL(fileURLWithPath: folder).appendingPathComponent("dot")
      let files = FileManager.default
      var isFolder: ObjCBool = false
      if unsafe files.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue,
        files.isExecutableFile(atPath: file.path)
      {
        return Graphviz(at: file)
      }
    }
    throw .notInstalled(searched: folders)
  }

  /// Makes the picture of a diagram.
  ///
  /// An SVG carries a title, a description and the list of its relations for those who cannot see it,
  /// and nothing that runs: see ``AccessibleSVG``.
  public func render(
    _ diagram: Diagram, as format: Format
  ) async throws(GraphvizError) -> Data {
    guard format == .svg else { return try await run(diagram.dot.utf8, format) }
    return try await render(
      diagram.drawn, titled: diagram.title ?? diagram.words(.untitled),
      AccessibleSVG.Frame(of: diagram))
  }

  /// Makes the pictures of a diagram at several dates, as one.
  public func render(
    _ multiples: SmallMultiples, as format: Format
  ) async throws(GraphvizError) -> Data {
    guard format == .svg else { return try await run(multiples.dot.utf8, format) }
    let basis = multiples.basis
    return try await render(
      multiples.drawn, titled: multiples.title ?? basis.words(.untitledDates),
      AccessibleSVG.Frame(of: basis))
  }

  /// Makes the picture of a document; an SVG has nothing in it that runs.
  public func render(
    _ document: DOTDocument, as format: Format
  ) async throws(GraphvizError) -> Data {
    try await render(source: document.utf8, as: format)
  }

  /// Makes the picture of DOT source; an SVG is well-formed XML and has nothing in it that runs.
  ///
  /// Files that the source names are not read, unless ``readableFolders`` allow it.
  public func render(
    source: some Sequence<UInt8>, as format: Format
  ) async throws(GraphvizError) -> Data {
    let data = try await run(Array(source), format)
    return format == .svg
      ? try Self.rewritten(data, title: nil, sentences: [], AccessibleSVG.Frame()) : data
  }

  /// Makes the SVG of a document, with what it says in sentences.
  private func render(
    _ drawn: (document: DOTDocument, text: String), titled title: String,
    _ frame: AccessibleSVG.Frame
  ) async throws(GraphvizError) -> Data {
    let source = drawn.document.utf8
    let data = try await run(source, .svg)
    let sentences = drawn.text.split(separator: "\n").map(String.init)
    var frame = frame
    if frame.idPrefix.isEmpty { frame.idPrefix = Diagram.idPrefix(ofDrawing: source) }
    return try Self.rewritten(data, title: title, sentences: sentences, frame)
  }

  private static func rewritten(
    _ data: Data, title: String?, sentences: [String], _ frame: AccessibleSVG.Frame
  ) throws(GraphvizError) -> Data {
    let picture = AccessibleSVG.rewrite(data, title: title, sentences: sentences, in: frame)
    if picture.isEmpty { throw .noPicture(message: "") }
    return picture
  }

  /// Where the nodes of a document are placed, in the lines of `dot -Tplain`.
  func plain(_ document: DOTDocument) async throws(GraphvizError) -> [UInt8] {
    try await run(document.utf8, as: "plain") { $0.starts(with: "graph ".utf8) }
  }

  private func run(_ source: [UInt8], _ format: Format) async throws(GraphvizError) -> Data {
    Data(try await run(source, as: format.rawValue) { format.isBegin(of: $0) })
  }

  private func run(
    _ source: [UInt8], as format: String, isBegin: ([UInt8]) -> Bool
  ) async throws(GraphvizError) -> [UInt8] {
    let folders = ReadableFolders(readableFolders)
    let checked = try CheckedSource(source, reading: folders)
    let run = ProcessRun(
      path: executable.absoluteURL.path, arguments: ["-T\(format)"], input: checked.bytes,
      folder: folders.first, environment: Self.environment(readingFiles: folders.first != nil),
      timeLimit: timeLimit, outputLimit: outputLimit)
    let result = try await run.result()
    let message = String(decoding: result.errors, as: UTF8.self)
    if let signal = result.signal { throw .killed(signal: signal, message: message) }
    guard result.status == 0 else { throw .failed(status: result.status, message: message) }
    guard isBegin(result.output) else { throw .noPicture(message: message) }
    return result.output
  }
}

extension Graphviz {
  /// The environment of `dot`: this program's, but for what Graphviz before 8 asks which files to read.
  ///
  /// It takes a `SERVER_NAME` for a web server, where it reads none outside of `GV_FILE_PATH`.
  private static func environment(readingFiles: Bool) -> [String: String] {
    var environment = ProcessInfo.processInfo.environment
    environment["GV_FILE_PATH"] = nil
    environment["SERVER_NAME"] = readingFiles ? nil : "none"
    return environment
  }
}

extension Graphviz.Format {
  /// Whether bytes begin as a file of the format does.
  func isBegin(of bytes: [UInt8]) -> Bool {
    switch self {
    case .svg: bytes.starts(with: "<".utf8) && bytes.contains(UInt8(ascii: ">"))
    case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
    case .pdf: bytes.starts(with: "%PDF".utf8)
    }
  }
}

extension Graphviz: CustomStringConvertible {
  /// The program's file and the limits, `/usr/bin/dot, 20.0 seconds and 67108864 bytes a picture`.
  public var description: String {
    "\(executable.path), \(timeLimit) and \(outputLimit) bytes a picture"
  }
}

extension Graphviz.Format: CustomStringConvertible {
  /// The format as `dot` calls it.
  public var description: String { rawValue }
}
