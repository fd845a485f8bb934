import Westphalia

/// A value as other formats hold it.
enum ExportCell: Equatable {
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)

  /// The type that holds values of both.
  enum Kind: Int {
    case flag, integer, number, text
  }

  var kind: Kind {
    switch self {
    case .text: .text
    case .integer: .integer
    case .number: .number
    case .flag: .flag
    }
  }

  /// The value as plain text: numbers with a point and no grouping, `true` and `false`.
  var plain: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15
        ? String(Int(number)) : String(number)
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}

extension ExportCell.Kind {
  /// The type that holds values of this one and another: numbers join, everything else is text.
  func joined(with other: ExportCell.Kind) -> ExportCell.Kind {
    if self == other { return self }
    let numbers: Set<ExportCell.Kind> = [.integer, .number]
    return numbers.contains(self) && numbers.contains(other) ? .number : .text
  }
}
