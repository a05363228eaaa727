import Content

/// The words of the accessibility statement that the law prescribes. They are not to be changed or translated freely.
///
/// From the model accessibility statement of the Public Sector Bodies (Websites and Mobile Applications) (No. 2)
/// Accessibility Regulations 2018, as the Government Digital Service gives it in its “Sample accessibility statement
/// (for a fictional public sector website)”: see `docs/decisions/0025-accessibility-statement.md`.
enum PrescribedWording {
  static let feedback = "Feedback and contact information"
  static let enforcement = "Enforcement procedure"
  static let technical = "Technical information about this website’s accessibility"
  static let compliance = "Compliance status"
  static let nonAccessible = "Non-accessible content"
  static let nonCompliance = "Non-compliance with the accessibility regulations"
  static let burden = "Disproportionate burden"
  static let outOfScope = "Content that’s not within the scope of the accessibility regulations"
  static let preparation = "Preparation of this accessibility statement"

  static let regulations =
    "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018"
  static let enforcer =
    "The Equality and Human Rights Commission (EHRC) is responsible for enforcing the \(regulations) "
    + "(the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, "
  static let adviser = "contact the Equality Advisory and Support Service (EASS)"
  static let adviserURL = "https://www.equalityadvisoryservice.com/"
  static let guidelines = "Web Content Accessibility Guidelines version 2.2"
  static let guidelinesURL = "https://www.w3.org/TR/WCAG22/"
  static let reasons = "The content listed below is non-accessible for the following reasons."

  static func scope(_ scope: String) -> String { "This accessibility statement applies to \(scope)." }

  static func commitment(_ organisation: String) -> String {
    "\(organisation) is committed to making its website accessible, in accordance with the \(regulations)."
  }

  /// What stands behind “not compliant”: the list, where there is one, and that nobody knows better.
  private static func reason(_ compliance: Compliance) -> String {
    let list = compliance.isEmpty ? "" : " The \(compliance.listed) are listed below."
    guard compliance.isUnconfirmed else { return list }
    let why =
      compliance.isTested
      ? " People have tested it, but nobody has said yet what they found."
      : " No person has tested it yet."
    return why + list
  }

  /// What stands before and after the name of the guidelines in the sentence that gives the compliance status.
  static func status(_ compliance: Compliance) -> (before: String, after: String) {
    let listed = compliance.listed
    return switch compliance.status {
    case .fully: ("This website is fully compliant with the ", " AA standard.")
    case .partially:
      ("This website is partially compliant with the ", " AA standard, due to the \(listed) listed below.")
    case .not:
      ("This website is not compliant with the ", " AA standard." + reason(compliance))
    }
  }
}
