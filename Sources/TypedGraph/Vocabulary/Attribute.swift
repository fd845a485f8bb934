/// One named fact of a node or a relation, as tables, tooltips and files show it.
public struct Attribute: Hashable, Sendable {
  /// What an attribute holds.
  public enum Value: Hashable, Sendable {
    /// Free text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number with its unit, which is empty for a plain number.
    case number(Double, unit: String)
    /// Yes or no.
    case flag(Bool)
    /// A date as precise as it is known.
    case date(PartialDate)
    /// A span of days.
    case period(Period)
    /// Several values in order.
    case list(AttributeList)

    /// Several values in order.
    ///
    /// - Throws: `AttributeNestingError` if lists nest deeper than 100 levels.
    public static func list(_ values: [Value]) throws(AttributeNestingError) -> Value {
      .list(try AttributeList(values))
    }
  }

  /// The attribute's name, in lower camel case as in Swift.
  public let name: String

  /// What it holds.
  public let value: Value

  /// Makes an attribute of a name and a value.
  public init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}

/// A value in words: as it describes itself, or else the name of its case or its properties.
///
/// Swift's own text of a value without a description shows names of modules and of private types. What
/// lies deeper than lists may nest is an ellipsis.
private func plainText(of value: Any, depth: Int) -> String {
  if let value = value as? any CustomStringConvertible { return value.description }
  let mirror = Mirror(reflecting: value)
  let parts = mirror.children.map { part in
    let text = Attribute.Value(reflecting: part.value, depth: depth + 1)?.description ?? "none"
    // The parts of tuples and of cases without labels are called `.0`, `.1`.
    guard let label = part.label, !label.hasPrefix(".") else { return text }
    return "\(words(of: label)) \(text)"
  }
  return parts.isEmpty ? String(describing: value) : parts.joined(separator: ", ")
}

/// A value that says how it is written as an attribute: a quantity with its unit, a commodity.
public protocol AttributeValueConvertible {
  /// The value as an attribute holds it.
  var attributeValue: Attribute.Value { get }
}

extension Attribute {
  /// The stored properties of a value, in order; those that are nil are left out.
  public static func reflecting(_ subject: some Any) -> [Attribute] {
    Mirror(reflecting: subject).children.compactMap { child in
      guard let name = child.label, let value = Value(reflecting: child.value) else { return nil }
      return Attribute(name, value)
    }
  }
}

extension Attribute {
  /// The name in words, `fee in dollars`.
  package var nameInWords: String { words(of: name) }

  /// The attribute as a sentence says it: `31 pieces`, `KN-23`, `berths 12`.
  package var spoken: String {
    switch value {
    case .number(_, let unit) where !unit.isEmpty: value.description
    case .text, .list: value.description
    default: description
    }
  }

  /// Whether words say the attribute already: in its own words, or a number without a unit among theirs.
  fileprivate func isSaid(in words: String) -> Bool {
    if words.contains(spoken) { return true }
    switch value {
    case .integer, .number(_, unit: ""):
      return words.split { !($0.isLetter || $0.isNumber || $0 == ".") }
        .contains(value.description[...])
    default: return false
    }
  }
}

extension Relation {
  /// The attributes that are said beside some words: those that the words do not have already, each once.
  package func lineAttributes(beside words: String) -> [Attribute] {
    var said = Set<String>()
    return lineAttributes.filter { attribute in
      let text = attribute.spoken
      return !text.isEmpty && !attribute.isSaid(in: words) && said.insert(text).inserted
    }
  }
}

extension Attribute: CustomStringConvertible {
  /// The name in words and the value, `fee in dollars 900`.
  public var description: String { "\(words(of: name)) \(value)" }
}

extension Attribute.Value {
  /// Makes the value that holds something, nil for a nil optional; what lies deeper than lists may
  /// nest is an ellipsis.
  init?(reflecting value: Any, depth: Int = 0) {
    switch value {
    case let value as any AttributeValueConvertible: self = value.attributeValue
    case let value as String: self = .text(value)
    case let value as Bool: self = .flag(value)
    case let value as any FixedWidthInteger where Int(exactly: value) != nil:
      self = .integer(Int(value))
    case let value as any BinaryFloatingPoint: self = .number(Double(value), unit: "")
    case let value as PartialDate: self = .date(value)
    case let value as CalendarDate: self = .date(PartialDate(value))
    case let value as Period: self = .period(value)
    case let value as any Node: self = .text(value.name)
    default:
      if depth == AttributeList.nestingLimit {
        self = .text("…")
        return
      }
      let mirror = Mirror(reflecting: value)
      switch mirror.displayStyle {
      case .optional:
        guard let wrapped = mirror.children.first?.value,
          let some = Attribute.Value(reflecting: wrapped, depth: depth + 1)
        else { return nil }
        self = some
      case .collection, .set:
        let values = mirror.children.compactMap {
          Attribute.Value(reflecting: $0.value, depth: depth + 1)
        }
        // A set has no order of its own that is the same in every run.
        self = .list(
          AttributeList(
            shallow: mirror.displayStyle == .set
              ? values.sorted { $0.description < $1.description } : values))
      case .dictionary:
        let pairs = mirror.children.compactMap { child in
          let pair = Mirror(reflecting: child.value).children.map(\.value)
          return pair.count == 2 ? "\(pair[0]): \(pair[1])" : nil
        }
        // Nor has a dictionary.
        self = .list(AttributeList(texts: pairs.sorted()))
      default: self = .text(plainText(of: value, depth: depth))
      }
    }
  }
}

extension Attribute.Value: CustomStringConvertible {
  /// The value in plain words: `500000 barrels`, `yes`, `2024-06`.
  public var description: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number, let unit):
      unit.isEmpty ? Self.plain(number) : "\(Self.plain(number)) \(Self.unit(unit, of: number))"
    case .flag(let flag): flag ? "yes" : "no"
    case .date(let date): date.description
    case .period(let period): period.description
    case .list(let list): list.description
    }
  }

  /// A unit as it is said of a number: one piece, two pieces.
  ///
  /// Of the units that are plain nouns; others are the same for every number.
  package static func unit(_ unit: String, of number: Double) -> String {
    number == 1 && ["pieces", "persons", "tonnes", "barrels"].contains(unit)
      ? String(unit.dropLast()) : unit
  }

  /// A number without an exponent and without the `.0` of a whole one.
  private static func plain(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    return String(number)
  }
}
