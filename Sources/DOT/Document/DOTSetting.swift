/// One attribute as it stands in a document: a name and a raw value.
public struct DOTSetting: Hashable, Sendable {
  /// The name with its bytes and its kind, which a read document may have in any form.
  var key: DOTValue

  /// The attribute's value.
  public var value: DOTValue

  /// The attribute's name, such as `shape`; NUL in it becomes U+2400, as in values.
  ///
  /// Bytes of a read document that are not UTF-8 are shown as U+FFFD here; copies of the setting
  /// keep them until a new name is set.
  public var name: String {
    get { key.raw }
    set { key = DOTValue(raw: newValue) }
  }

  /// Makes a setting.
  public init(_ name: String, _ value: DOTValue) {
    key = DOTValue(raw: name)
    self.value = value
  }

  init(trusted name: String, _ value: DOTValue) {
    key = DOTValue(trusted: name)
    self.value = value
  }

  init(key: DOTValue, _ value: DOTValue) {
    self.key = key
    self.value = value
  }
}
