extension Measure {
  /// The measure by itself: `Feel safe walking alone after dark`, or `Trust in the police: Agree`.
  public var title: String {
    guard let says = net?.says else {
      return "\(question.name.hasSuffix("?") ? "“\(question.name)”" : question.name): \(name)"
    }
    return says.startingSentence
  }

  /// That more or fewer people do it: `More people feel safe after dark`. Of those asked only because of an earlier
  /// answer, or by what they are: `Of people who said yes, fewer told the police`.
  public func phrase(more: Bool, people: String = "people") -> String {
    guard let says = net?.says else {
      return "\(more ? "More" : "Fewer") \(people) gave the answer “\(name)” (\(question.name))"
    }
    guard let asked = question.askedPeople else { return "\(more ? "More" : "Fewer") \(people) \(says)" }
    return "Of \(asked), \(more ? "more" : "fewer") \(says)"
  }
}
