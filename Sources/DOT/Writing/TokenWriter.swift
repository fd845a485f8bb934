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
  /// Writes a token of a tape's arena.
  @inline(__always)
  static func write(
    _ token: DOTToken, of arena: UnsafeBufferPointer<UInt8>, quoted quoting: Quoting,
    to out: inout TextBuffer
  ) {
    unsafe write(
      UnsafeBufferPointer(rebasing: arena[token.range]), flags: token.word, quoted: quoting,
      to: &out)
  }

  /// Writes a value that lies in no arena.
  @inline(__always)
  static func write(_ value: DOTValue, quoted quoting: Quoting, to out: inout TextBuffer) {
    unsafe value.withBytes { raw in
      let flags = unsafe DOTToken.flags(of: raw, in: 0..<raw.count, isHTML: value.isHTML)
      unsafe write(raw, flags: flags, quoted: quoting, to: &out)
    }
  }

  /// Writes the bytes of a value, of which `flags` are those of its token.
  @inline(__always)
  private static func write(
    _ raw: UnsafeBufferPointer<UInt8>, flags: UInt32, quoted quoting: Quoting,
    to out: inout TextBuffer
  ) {
    let bareFlags: UInt32 =
      switch quoting {
      case .whenNeeded: DOTToken.slug
      case .whenNeededOrNumber: DOTToken.slug | DOTToken.number
      case .always: 0
      }
    if flags & bareFlags != 0 {
      unsafe out.append(raw)
    } else if flags & DOTToken.plain != 0 {
      out.append(UInt8(ascii: "\""))
      unsafe out.append(raw)
      out.append(UInt8(ascii: "\""))
    } else if flags & DOTToken.html != 0 {
      out.append(UInt8(ascii: "<"))
      unsafe out.append(raw)
      out.append(UInt8(ascii: ">"))
    } else {
      unsafe writeWithCare(raw, to: &out)
    }
  }

  /// Quotes text with `"` or `\` in it, or of more than one piece.
  ///
  /// Between quotes `\"` is a quote and `\\` stays two backslashes, so backslashes go in pairs. A
  /// lone backslash can be written as long as no quote, line feed, backslash or end follows;
  /// only concatenation with an HTML-like string can make such a value, so that is how it is
  /// written: `"a" + <\>`.
  @inline(never)
  private static func writeWithCare(
    _ raw: UnsafeBufferPointer<UInt8>, to out: inout TextBuffer
  ) {
    let quote = UInt8(ascii: "\"")
    let backslash = UInt8(ascii: "\\")
    var piece = 0
    var index = 0
    out.append(quote)
    while index < raw.count {
      let byte = unsafe raw[index]
      if piece >= DOTToken.longestPiece - 4, !isContinuation(byte) || piece > 8_100 {
        out.append("\" +\n\"")
        piece = 0
      }
      switch byte {
      case quote:
        out.append(backslash)
        out.append(quote)
        piece += 2
      case backslash:
        let next = index + 1 < raw.count ? unsafe raw[index + 1] : quote
        if next == backslash {
          out.append(backslash)
          out.append(backslash)
          index += 1
          piece += 2
        } else if next == quote || next == 10 {
          out.append("\" + <\\> + \"")
          piece = 0
        } else {
          // What follows stays with it: at the end of a piece it would escape the quote.
          out.append(backslash)
          out.append(next)
          index += 1
          piece += 2
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

extension String {
  /// Calls a closure with the bytes of the text, which nothing keeps.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = unsafe utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return copy.withUTF8(body)
  }
}
