extension PageAssets {
  /// How a language marks what is no part of the program.
  enum CommentStyle {
    case javaScript
    case css
  }

  /// The script as a page has it: one function, without comments, so that it meets nothing else.
  static let script =
    "\"use strict\";(() => {\n"
    + "const data = JSON.parse(document.getElementById(\"data\").textContent);\n"
    + "const words = data.words;\n" + scripts.map { compact($0, comments: .javaScript) }.joined()
    + "})();\n"

  /// A source without its comments, which stand on lines of their own, and without indentation.
  static func compact(_ source: String, comments: CommentStyle) -> String {
    source.split(separator: "\n").compactMap { line -> String? in
      let code = line.drop { $0 == " " }
      let isComment =
        switch comments {
        case .javaScript: code.hasPrefix("//")
        case .css: code.hasPrefix("/*") && code.hasSuffix("*/")
        }
      return isComment || code.isEmpty ? nil : String(code) + "\n"
    }.joined()
  }
}
