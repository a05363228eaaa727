import CGumbo

/// One element or one piece of text of a page, in the order of the document.
struct Node {
  /// What is known of a node without looking at it again.
  struct State: OptionSet {
    let rawValue: UInt16

    /// Text rather than an element.
    static let text = State(rawValue: 1 << 0)
    /// Not shown to anyone; holds for everything inside too.
    static let hidden = State(rawValue: 1 << 1)
    /// Kept from assistive technology; holds for everything inside too.
    static let ariaHidden = State(rawValue: 1 << 2)
    /// Inside an article, aside, main, nav or section, where a header is not the page's header.
    static let sectioned = State(rawValue: 1 << 3)
    /// Can be given focus.
    static let focusable = State(rawValue: 1 << 4)
    /// Is reached with the tab key.
    static let tabbable = State(rawValue: 1 << 5)
    /// Holds something that is read out.
    static let speaks = State(rawValue: 1 << 6)
    /// Holds something that would be read out if it were not hidden.
    static let wouldSpeak = State(rawValue: 1 << 7)

    /// Inside an article, aside, nav or section, where an unnamed aside is not the page's.
    static let inSection = State(rawValue: 1 << 8)
    /// Inside a table whose cells can be worked.
    static let inGrid = State(rawValue: 1 << 9)
    /// Inside something that cannot be worked for now.
    static let inert = State(rawValue: 1 << 10)
    /// Inside a group of fields that is switched off.
    static let switchedOff = State(rawValue: 1 << 11)

    static let inherited: State = [
      .hidden, .ariaHidden, .sectioned, .inSection, .inGrid, .inert, .switchedOff,
    ]
  }

  let source: UnsafePointer<GumboNode>
  /// Its place in the page's nodes.
  let index: Int32
  /// The place of the element it is in, or -1.
  let parent: Int32
  /// The place after the last node inside it.
  var end: Int32
  let tag: GumboTag
  var role: Role = .generic
  var state: State

  var isText: Bool { state.contains(.text) }
  /// Whether assistive technology meets it.
  var isExposed: Bool { state.isDisjoint(with: [.hidden, .ariaHidden, .inert]) }
  var isSVG: Bool { !isText && candour_element(source).pointee.tag_namespace == GUMBO_NAMESPACE_SVG }
  var isHTML: Bool { !isText && candour_element(source).pointee.tag_namespace == GUMBO_NAMESPACE_HTML }
  /// The places of what is inside it.
  var inside: Range<Int> { Int(index) + 1..<Int(end) }

  /// How the words of a text node begin.
  var text: Bytes { Bytes(cString: candour_text(source).pointee.text) }

  /// Where its tag starts in the bytes that were parsed.
  var trimmedOffset: Int { Int(candour_element(source).pointee.start_pos.offset) }

  /// The value of an attribute, empty where it has none; nothing where it is not written.
  func attribute(_ name: StaticString) -> Bytes? {
    let attributes = candour_element(source).pointee.attributes
    for index in 0..<Int(attributes.length) {
      guard let pointer = attributes.data[index] else { continue }
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      if sameName(attribute.name, name) { return Bytes(cString: attribute.value) }
    }
    return nil
  }

  func has(_ name: StaticString) -> Bool { attribute(name) != nil }

  /// Whether the attribute is written and says something.
  func says(_ name: StaticString) -> Bool {
    guard let value = attribute(name) else { return false }
    return !value.isBlank
  }

  /// Whether the attribute is this word, in capitals or not.
  func attribute(_ name: StaticString, is value: StaticString) -> Bool {
    attribute(name)?.trimmed.matches(value) ?? false
  }

  /// The number of attributes of this element whose names are not looked at one by one.
  var hasAttributes: Bool { candour_element(source).pointee.attributes.length > 0 }

  private func sameName(_ left: UnsafePointer<CChar>, _ right: StaticString) -> Bool {
    let count = right.utf8CodeUnitCount
    for index in 0..<count where UInt8(bitPattern: left[index]) != right.utf8Start[index] { return false }
    return left[count] == 0
  }
}
