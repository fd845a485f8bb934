/// When a string is put between quotes.
enum Quoting {
  /// Unless the bytes are a slug.
  case whenNeeded
  /// Unless the bytes are a slug or a plain number.
  case whenNeededOrNumber
  case always
}

/// Writes one raw value so that Graphviz's scanner gives the same raw value back.
enum TokenWriter {
  static func write(
    _ token: DOTToken, of bytes: [UInt8], quoted quoting: Quoting, to out: inout [UInt8]
  ) {
    if token.isHTML {
      out.append(UInt8(ascii: "<"))
      copy(bytes, token.range, to: &out)
      out.append(UInt8(ascii: ">"))
      return
    }
    let bareFlags: UInt32 =
      switch quoting {
      case .whenNeeded: DOTToken.slug
      case .whenNeededOrNumber: DOTToken.slug | DOTToken.number
      case .always: 0
      }
    if token.word & bareFlags != 0 {
      copy(bytes, token.range, to: &out)
    } else if token.word & DOTToken.plain != 0 {
      out.append(UInt8(ascii: "\""))
      copy(bytes, token.range, to: &out)
      out.append(UInt8(ascii: "\""))
    } else {
      writeWithCare(token, of: bytes, to: &out)
    }
  }

  /// Copies a run of bytes; most are so short that setting up a block copy would cost more.
  @inline(__always)
  private static func copy(_ bytes: [UInt8], _ range: Range<Int>, to out: inout [UInt8]) {
    if range.count > 16 {
      out.append(contentsOf: bytes[range])
    } else {
      for index in range { out.append(bytes[index]) }
    }
  }

  /// Quotes text with `"` or `\` in it, or of more than one piece.
  ///
  /// Between quotes `\"` is a quote and `\\` stays two backslashes, so backslashes go in pairs. A
  /// lone backslash can be written as long as no quote, line feed, backslash or end follows;
  /// only concatenation with an HTML-like string can make such a value, so that is how it is
  /// written: `"a" + <\>`.
  private static func writeWithCare(
    _ token: DOTToken, of bytes: [UInt8], to out: inout [UInt8]
  ) {
    let range = token.range
    let quote = UInt8(ascii: "\"")
    let backslash = UInt8(ascii: "\\")
    var piece = 0
    var index = range.lowerBound
    out.append(quote)
    while index < range.upperBound {
      if piece >= DOTToken.longestPiece - 4, !isContinuation(bytes[index]) || piece > 8_100 {
        out.append(contentsOf: "\" +\n\"".utf8)
        piece = 0
      }
      let byte = bytes[index]
      switch byte {
      case quote:
        out.append(backslash)
        out.append(quote)
        piece += 2
      case backslash:
        let next = index + 1 < range.upperBound ? bytes[index + 1] : quote
        if next == backslash {
          out.append(backslash)
          out.append(backslash)
          index += 1
          piece += 2
        } else if next == quote || next == 10 {
          out.append(contentsOf: "\" + <\\> + \"".utf8)
          piece = 0
        } else {
          out.append(backslash)
          piece += 1
        }
      default:
        out.append(byte)
        piece += 1
      }
      index += 1
    }
    out.append(quote)
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
