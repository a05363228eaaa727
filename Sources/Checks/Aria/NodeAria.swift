import CGumbo

extension Node {
  /// Whether it has a `role` or an attribute of WAI-ARIA. (The NUL is the end of the name: `roles` is none.)
  var hasAria: Bool {
    let attributes = candour_element(source).pointee.attributes
    for index in 0..<Int(attributes.length) {
      guard let pointer = attributes.data[index] else { continue }
      guard let name = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee.name else { continue }
      if Self.begins(name, with: "aria-") || Self.begins(name, with: "role\0") { return true }
    }
    return false
  }

  /// Whether a state or property that any element may have speaks of it. Being hidden is no reason to be met.
  var hasGlobalAttribute: Bool {
    guard hasAttributes, hasAria else { return false }
    var found = false
    forEachAria { name, value in
      guard !found, let attribute = AriaAttribute(name: name), attribute != .hidden else { return }
      found = AriaAttributes.global.contains(attribute) && !value.isBlank
    }
    return found
  }

  /// The attributes whose names begin as those of WAI-ARIA do.
  func forEachAria(_ body: (_ name: Bytes, _ value: Bytes) -> Void) {
    forEachAttribute(named: "aria-", body)
  }

  /// The attributes whose names begin with `prefix`.
  func forEachAttribute(named prefix: StaticString = "", _ body: (_ name: Bytes, _ value: Bytes) -> Void) {
    let attributes = candour_element(source).pointee.attributes
    for index in 0..<Int(attributes.length) {
      guard let pointer = attributes.data[index] else { continue }
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      guard let name = attribute.name, let value = attribute.value, Self.begins(name, with: prefix) else {
        continue
      }
      body(Bytes(cString: name), Bytes(cString: value))
    }
  }

  /// Its states and properties that WAI-ARIA knows, with what is written in them.
  var ariaAttributes: [(attribute: AriaAttribute, value: Bytes)] {
    var known: [(attribute: AriaAttribute, value: Bytes)] = []
    forEachAria { name, value in
      if let attribute = AriaAttribute(name: name) { known.append((attribute, value)) }
    }
    return known
  }

  /// What an attribute of WAI-ARIA says; nothing where it is not written.
  func aria(_ attribute: AriaAttribute) -> Bytes? {
    ariaAttributes.first { $0.attribute == attribute }?.value
  }

  /// The role its `role` attribute asks for, whether it gets it or not.
  var askedRole: Role? { attribute("role").flatMap(Role.init(attribute:)) }

  /// Whether the page says that it only decorates.
  var isMarkedDecorative: Bool {
    askedRole == Role.none || tag == GUMBO_TAG_IMG && askedRole == nil && attribute("alt")?.isEmpty == true
  }

  /// Whether WAI-ARIA has anything to say of it: it belongs to HTML or SVG.
  var isAriaHost: Bool { isHTML || isSVG }

  /// Its tag as authors write it, such as `<p>`.
  var tagName: String {
    guard tag != GUMBO_TAG_UNKNOWN, let name = gumbo_normalized_tagname(tag) else { return "this element" }
    return "<\(String(cString: name))>"
  }

  /// What to call it in a message: the role it was given, or its tag.
  var calledByRole: String {
    askedRole == role && role != .none && role != .generic
      ? "something with the role “\(role.name)”" : tagName
  }

  /// What holds of everything inside it.
  var stateInside: State {
    var state = self.state.intersection(.inherited)
    if isSectioning { state.insert(.sectioned) }
    if tag == GUMBO_TAG_FIELDSET, has("disabled") { state.insert(.switchedOff) }
    // The fields in its own legend stay on.
    if tag == GUMBO_TAG_LEGEND { state.remove(.switchedOff) }
    if isSectioning, tag != GUMBO_TAG_MAIN { state.insert(.inSection) }
    if role == .grid || role == .treegrid { state.insert(.inGrid) }
    return state
  }

  private static func begins(_ name: UnsafePointer<CChar>, with prefix: StaticString) -> Bool {
    for index in 0..<prefix.utf8CodeUnitCount {
      guard UInt8(bitPattern: name[index]) == prefix.utf8Start[index] else { return false }
    }
    return true
  }
}
