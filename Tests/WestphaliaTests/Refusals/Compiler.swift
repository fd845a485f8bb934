import Foundation
import TestSupport

/// The Swift compiler, asked about small programs that import the package as it was just built.
struct Compiler {
  /// The compiler and the folder of the built modules; nil where either is missing.
  static let current: Compiler? = {
    let environment = ProcessInfo.processInfo.environment
    let chosen = environment["SWIFT_EXEC"].map { Command(at: URL(fileURLWithPath: $0)) }
    guard let swiftc = chosen ?? Command("swiftc"), let modules = modules() else { return nil }
    return Compiler(swiftc: swiftc, modules: modules)
  }()

  private let swiftc: Command
  private let modules: URL

  /// The folder of built modules: beside the program that runs the tests, or some folders above it.
  private static func modules() -> URL? {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).standardizedFileURL
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      folder = bundle.bundleURL.standardizedFileURL
    }
    while folder.path.count > 1 {
      folder.deleteLastPathComponent()
      let modules = folder.appendingPathComponent("Modules")
      let module = modules.appendingPathComponent("Westphalia.swiftmodule")
      if FileManager.default.fileExists(atPath: module.path) { return modules }
    }
    return nil
  }

  /// What the compiler says against a program, one text an error; empty where it accepts it.
  func errors(in program: String) throws -> [String] {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("refusal-\(UUID().uuidString).swift")
    try Data(program.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let result = try swiftc.run(
      "-typecheck", "-swift-version", "6", "-diagnostic-style", "llvm", "-I", modules.path,
      "-I", PackageFiles.root.appendingPathComponent("Sources/CPrefetch/include").path, file.path,
      seconds: 120)
    let marker = ": error: "
    let errors = result.errors.split(separator: "\n").compactMap { line in
      line.range(of: marker).map { String(line[$0.upperBound...]) }
    }
    // A compiler that fails without a message has not judged the program.
    if result.status != 0, errors.isEmpty { return ["status \(result.status): \(result.errors)"] }
    return errors
  }

  /// Writes the public symbols of a built module into a folder.
  func extractSymbols(of module: String, to folder: URL) throws {
    struct Failure: Error, CustomStringConvertible { let description: String }
    let tool = Command(
      at: swiftc.executable.deletingLastPathComponent()
        .appendingPathComponent("swift-symbolgraph-extract"))
    let target = try target()
    let result = try tool.run(
      "-module-name", module, "-I", modules.path,
      "-I", PackageFiles.root.appendingPathComponent("Sources/CPrefetch/include").path,
      "-minimum-access-level", "public", "-skip-synthesized-members", "-target", target,
      "-output-dir", folder.path, seconds: 120)
    guard result.status == 0 else { throw Failure(description: result.errors) }
  }

  /// The platform that the compiler builds for, `x86_64-unknown-linux-gnu`.
  private func target() throws -> String {
    struct Info: Decodable {
      struct Target: Decodable { let triple: String }
      let target: Target
    }
    let result = try swiftc.run("-print-target-info", seconds: 60)
    return try JSONDecoder().decode(Info.self, from: result.data).target.triple
  }
}
