extension Fields {
  /// The values of a list; a single value counts as a list of one.
  public mutating func list(_ key: String) -> [ConfigurationValue] {
    guard let value = value(key) else { return [] }
    if case .list(let values) = value.content { return values }
    return [value]
  }

  /// The texts of a list; a single text counts as a list of one.
  public mutating func texts(_ key: String) -> [String] {
    list(key).compactMap { value in
      if let text = value.scalar { return text }
      wrongType(key, value, expected: "a list of texts")
      return nil
    }
  }

  /// The groups of keys in a list, each ready to be read.
  public mutating func groups(_ key: String, subject: String) -> [Fields] {
    list(key).map { Fields($0, subject: subject) }
  }

  /// A group of keys inside this one.
  public mutating func group(_ key: String, subject: String) -> Fields? {
    value(key).map { Fields($0, subject: subject) }
  }

  /// The keys and values of a group whose keys are the writer's own.
  public mutating func pairs(_ key: String) -> [ConfigurationValue.Entry] {
    guard let value = value(key) else { return [] }
    if case .mapping(let entries) = value.content { return entries }
    wrongType(key, value, expected: "lines of “key: value”")
    return []
  }
}
