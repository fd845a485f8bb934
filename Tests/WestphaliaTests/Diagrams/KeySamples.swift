import Foundation
import TestSupport
import Westphalia

/// How a line looks, as read from a document: of an edge, or of a sample in its key.
struct SeenLine: Hashable, CustomStringConvertible {
  var color = ""
  var isDouble = false
  var dash = "solid"
  var width = 0.0
  /// The marks at its ends, `normal` at one or at both.
  var marks: [String] = []

  var description: String {
    "\(isDouble ? "double " : "")\(dash) \(color) \(width) \(marks.joined(separator: "+"))"
  }
}

extension DOTDocument {
  /// The looks of the relations that are drawn, from the document's edges.
  var drawnLooks: Set<SeenLine> {
    var byRelation: [String: SeenLine] = [:]
    for line in lines(with: "->", "class=\"rel line") where !line.contains("style=invis") {
      // What says how it is drawn stands before and behind its words.
      let text = String(line)
      guard let id = Self.value(of: "id", in: text)?.split(separator: "_") else { continue }
      let relation = id.prefix { $0 != "a" && $0 != "b" }.joined(separator: "_")
      var look = byRelation[relation] ?? SeenLine()
      let colors = (Self.value(of: "color", in: text) ?? "").split(separator: ":")
      look.color = colors.first.map(String.init) ?? ""
      look.isDouble = colors.count == 3
      look.dash = Self.value(of: "style", in: text) ?? "solid"
      look.width = Double(Self.value(of: "penwidth", in: text) ?? "") ?? 0
      let direction = Self.value(of: "dir", in: text) ?? "forward"
      if direction == "forward" || direction == "both" {
        look.marks.append(Self.value(of: "arrowhead", in: text) ?? "normal")
      }
      if direction == "back" || direction == "both" {
        look.marks.append(Self.value(of: "arrowtail", in: text) ?? "normal")
      }
      byRelation[relation] = look
    }
    return Set(byRelation.values)
  }

  /// The looks of the samples of the key, from the document's background.
  var keyLooks: Set<SeenLine> {
    guard let start = text.range(of: "_background=\"")?.upperBound else { return [] }
    var reader = XDotReader(String(text[start...].prefix { $0 != "\"" }))
    return Set(reader.lines())
  }

  /// An attribute of an edge; labels, which may say anything, are not looked into.
  private static func value(of name: String, in line: String) -> String? {
    let plain = line.replacing(#/label=<.*?>>/#, with: "")
      .replacing(#/tooltip="(\\.|[^"\\])*"/#, with: "")
    guard let found = plain.range(of: "[ \\[,]\(name)=", options: .regularExpression) else {
      return nil
    }
    let rest = plain[found.upperBound...]
    if rest.hasPrefix("\"") { return String(rest.dropFirst().prefix { $0 != "\"" }) }
    return String(rest.prefix { $0 != "," && $0 != "]" && $0 != ";" })
  }
}

/// Reads the operations of the xdot language.
private struct XDotReader {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  mutating func lines() -> [SeenLine] {
    var lines: [SeenLine] = []
    var lineCount = 0
    while let operation = word() {
      switch operation {
      case "c":
        lines.append(SeenLine())
        lineCount = 0
        lines[lines.count - 1].color = text()
      case "C": _ = text()
      case "S":
        let style = text()
        if style.hasPrefix("setlinewidth(") {
          lines[lines.count - 1].width =
            Double(style.dropFirst("setlinewidth(".count).dropLast()) ?? 0
        } else if lineCount == 0 {
          lines[lines.count - 1].dash = style
        }
      case "L":
        _ = points()
        lineCount += 1
        if lineCount == 2 { lines[lines.count - 1].isDouble = true }
      case "P":
        let points = points()
        let columns = Set(points.map { $0.0 }).count
        lines[lines.count - 1].marks.append(
          points.count == 3 ? "normal" : columns == 2 ? "tee" : "vee")
      case "E":
        for _ in 0..<4 { _ = word() }
        lines.removeLast()
      default: return []
      }
    }
    return lines
  }

  private mutating func word() -> String? {
    rest = rest.drop { $0 == " " }
    let word = rest.prefix { $0 != " " }
    rest = rest.dropFirst(word.count)
    return word.isEmpty ? nil : String(word)
  }

  private mutating func text() -> String {
    let count = Int(word() ?? "") ?? 0
    rest = rest.dropFirst(2)
    let text = String(rest.prefix(count))
    rest = rest.dropFirst(count)
    return text
  }

  private mutating func points() -> [(Double, Double)] {
    let count = Int(word() ?? "") ?? 0
    return (0..<count).map { _ in (Double(word() ?? "") ?? 0, Double(word() ?? "") ?? 0) }
  }
}
