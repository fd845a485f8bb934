enum AllowList {
  static func passes(_ text: String, extra: StaticString) -> Bool {
    text.utf8.allSatisfy { allows($0, extra) }
  }

  static func sanitize(_ text: String, extra: StaticString) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard scalar.isASCII, allows(UInt8(scalar.value), extra) else { return "_" }
          return scalar
        }))
  }

  private static func allows(_ byte: UInt8, _ extra: StaticString) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: extra.description.utf8.contains(byte)
    }
  }
}
