import Content
import Diagnostics
import Markdown

/// Advises against pictures of weapons: they frighten people, and make it seem that most people carry one.
enum WeaponPictures {
  /// What is advised, in the order of the pages.
  static func advice(in plan: SitePlan) -> [Diagnostic] {
    plan.pages.compactMap { plan.page(of: $0) }.flatMap { page in advice(on: page.body, in: page.file) }
  }

  private static func advice(on passage: Passage, in file: String) -> [Diagnostic] {
    let own = passage.markdown.images.compactMap { image -> Diagnostic? in
      guard let word = weapon(in: image.destination) ?? weapon(in: image.text) else { return nil }
      return Diagnostic(
        .advice, id: "picture-of-weapon",
        "This picture seems to show a weapon: its name or description says “\(word)”.",
        help: """
          Take it out. Pictures of weapons frighten people, and young people who see them are likelier to think that \
          others carry one. Show a place, people who help, or the figures.
          """, at: SourceLocation(file: file, line: image.line))
    }
    let inner = passage.blocks.compactMap { $0 }.flatMap(\.passages).flatMap { advice(on: $0, in: file) }
    return own + inner
  }

  /// The first word for a weapon that a name or a description has; “knife crime” is about figures, not a picture.
  private static func weapon(in text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return words.indices.first { position in
      let next = position + 1 < words.count ? words[position + 1] : ""
      return weapons.contains(words[position]) && !subjects.contains(next)
    }.map { words[$0] }
  }

  private static let weapons: Set<String> = [
    "knife", "knives", "blade", "blades", "machete", "machetes", "dagger", "daggers", "sword", "swords",
    "gun",
    "guns", "pistol", "weapon", "weapons",
  ]
  private static let subjects: Set<String> = [
    "crime", "crimes", "offence", "offences", "injury", "injuries", "free", "bin", "bins", "amnesty",
    "enabled",
  ]
}
