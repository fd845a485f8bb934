import Foundation

/// A color of DOT as a style sheet writes it.
struct CSSColor: Hashable {
  /// `#RRGGBB`, `#RRGGBBAA`, or `transparent`.
  let text: String

  /// Makes the color; nil for one of Brewer's schemes and for a name that style sheets do not know.
  init?(_ color: DOTColor) {
    let spelling = color.description
    if spelling.hasPrefix("#") {
      let digits = spelling.dropFirst()
      guard digits.count == 6 || digits.count == 8, digits.allSatisfy(\.isHexDigit) else {
        return nil
      }
      text = spelling
    } else if spelling == "transparent" || Self.names.contains(spelling) {
      text = spelling
    } else {
      let parts = spelling.split(separator: " ").compactMap { Double($0) }
      guard parts.count == 3 else { return nil }
      text = Self.hex(hue: parts[0], saturation: parts[1], value: parts[2])
    }
  }

  /// The names that X11 and CSS give the same color; grays differ.
  private static let names: Set<String> = [
    "black", "white", "red", "blue", "orange", "yellow", "cyan", "magenta", "navy", "gold",
    "crimson", "tomato", "coral", "salmon", "khaki", "orchid", "plum", "violet", "indigo",
    "turquoise", "teal",
    "steelblue", "slateblue", "royalblue", "dodgerblue", "skyblue", "lightblue", "darkblue",
    "seagreen", "forestgreen", "darkgreen", "limegreen", "lightgreen", "olivedrab", "firebrick",
    "darkred", "indianred", "chocolate", "sienna", "tan", "wheat", "beige", "lightyellow",
    "lightgray", "darkgray", "dimgray", "slategray", "darkorange", "hotpink", "deeppink", "pink",
  ]

  private static func hex(hue: Double, saturation: Double, value: Double) -> String {
    let sector = (hue - hue.rounded(.down)) * 6
    let parts = [5.0, 3, 1].map { offset -> String in
      let k = (offset + sector).truncatingRemainder(dividingBy: 6)
      let share = value - value * saturation * max(0, min(k, 4 - k, 1))
      let digits = String(Int((min(max(share, 0), 1) * 255).rounded()), radix: 16, uppercase: true)
      return digits.count < 2 ? "0" + digits : digits
    }
    return "#" + parts.joined()
  }
}
