/// The success criteria of WCAG 2.2 (W3C Recommendation, 12 December 2024), by their numbers.
public enum SuccessCriterion {
  /// How much of WCAG 2.2 a criterion belongs to.
  public enum Level: String, Sendable {
    case a = "A"
    case aa = "AA"
    case aaa = "AAA"
  }

  /// What a criterion is called, and its level.
  public struct Facts: Sendable {
    /// Its short name, as the W3C writes it.
    public let name: String
    /// Its level.
    public let level: Level
  }

  /// The facts of a criterion; nothing where the number is not one of WCAG 2.2.
  public static func facts(_ number: String) -> Facts? { all[number] }

  /// Whether the law in the United Kingdom requires it of a public body: level A and AA.
  public static func isRequired(_ number: String) -> Bool { all[number].map { $0.level != .aaa } ?? false }

  private static let all: [String: Facts] = [
    "1.1.1": Facts(name: "Non-text Content", level: .a),
    "1.2.1": Facts(name: "Audio-only and Video-only (Prerecorded)", level: .a),
    "1.2.2": Facts(name: "Captions (Prerecorded)", level: .a),
    "1.2.3": Facts(name: "Audio Description or Media Alternative (Prerecorded)", level: .a),
    "1.2.4": Facts(name: "Captions (Live)", level: .aa),
    "1.2.5": Facts(name: "Audio Description (Prerecorded)", level: .aa),
    "1.2.6": Facts(name: "Sign Language (Prerecorded)", level: .aaa),
    "1.2.7": Facts(name: "Extended Audio Description (Prerecorded)", level: .aaa),
    "1.2.8": Facts(name: "Media Alternative (Prerecorded)", level: .aaa),
    "1.2.9": Facts(name: "Audio-only (Live)", level: .aaa),
    "1.3.1": Facts(name: "Info and Relationships", level: .a),
    "1.3.2": Facts(name: "Meaningful Sequence", level: .a),
    "1.3.3": Facts(name: "Sensory Characteristics", level: .a),
    "1.3.4": Facts(name: "Orientation", level: .aa),
    "1.3.5": Facts(name: "Identify Input Purpose", level: .aa),
    "1.3.6": Facts(name: "Identify Purpose", level: .aaa),
    "1.4.1": Facts(name: "Use of Color", level: .a),
    "1.4.2": Facts(name: "Audio Control", level: .a),
    "1.4.3": Facts(name: "Contrast (Minimum)", level: .aa),
    "1.4.4": Facts(name: "Resize Text", level: .aa),
    "1.4.5": Facts(name: "Images of Text", level: .aa),
    "1.4.6": Facts(name: "Contrast (Enhanced)", level: .aaa),
    "1.4.7": Facts(name: "Low or No Background Audio", level: .aaa),
    "1.4.8": Facts(name: "Visual Presentation", level: .aaa),
    "1.4.9": Facts(name: "Images of Text (No Exception)", level: .aaa),
    "1.4.10": Facts(name: "Reflow", level: .aa),
    "1.4.11": Facts(name: "Non-text Contrast", level: .aa),
    "1.4.12": Facts(name: "Text Spacing", level: .aa),
    "1.4.13": Facts(name: "Content on Hover or Focus", level: .aa),
    "2.1.1": Facts(name: "Keyboard", level: .a),
    "2.1.2": Facts(name: "No Keyboard Trap", level: .a),
    "2.1.3": Facts(name: "Keyboard (No Exception)", level: .aaa),
    "2.1.4": Facts(name: "Character Key Shortcuts", level: .a),
    "2.2.1": Facts(name: "Timing Adjustable", level: .a),
    "2.2.2": Facts(name: "Pause, Stop, Hide", level: .a),
    "2.2.3": Facts(name: "No Timing", level: .aaa),
    "2.2.4": Facts(name: "Interruptions", level: .aaa),
    "2.2.5": Facts(name: "Re-authenticating", level: .aaa),
    "2.2.6": Facts(name: "Timeouts", level: .aaa),
    "2.3.1": Facts(name: "Three Flashes or Below Threshold", level: .a),
    "2.3.2": Facts(name: "Three Flashes", level: .aaa),
    "2.3.3": Facts(name: "Animation from Interactions", level: .aaa),
    "2.4.1": Facts(name: "Bypass Blocks", level: .a),
    "2.4.2": Facts(name: "Page Titled", level: .a),
    "2.4.3": Facts(name: "Focus Order", level: .a),
    "2.4.4": Facts(name: "Link Purpose (In Context)", level: .a),
    "2.4.5": Facts(name: "Multiple Ways", level: .aa),
    "2.4.6": Facts(name: "Headings and Labels", level: .aa),
    "2.4.7": Facts(name: "Focus Visible", level: .aa),
    "2.4.8": Facts(name: "Location", level: .aaa),
    "2.4.9": Facts(name: "Link Purpose (Link Only)", level: .aaa),
    "2.4.10": Facts(name: "Section Headings", level: .aaa),
    "2.4.11": Facts(name: "Focus Not Obscured (Minimum)", level: .aa),
    "2.4.12": Facts(name: "Focus Not Obscured (Enhanced)", level: .aaa),
    "2.4.13": Facts(name: "Focus Appearance", level: .aaa),
    "2.5.1": Facts(name: "Pointer Gestures", level: .a),
    "2.5.2": Facts(name: "Pointer Cancellation", level: .a),
    "2.5.3": Facts(name: "Label in Name", level: .a),
    "2.5.4": Facts(name: "Motion Actuation", level: .a),
    "2.5.5": Facts(name: "Target Size (Enhanced)", level: .aaa),
    "2.5.6": Facts(name: "Concurrent Input Mechanisms", level: .aaa),
    "2.5.7": Facts(name: "Dragging Movements", level: .aa),
    "2.5.8": Facts(name: "Target Size (Minimum)", level: .aa),
    "3.1.1": Facts(name: "Language of Page", level: .a),
    "3.1.2": Facts(name: "Language of Parts", level: .aa),
    "3.1.3": Facts(name: "Unusual Words", level: .aaa),
    "3.1.4": Facts(name: "Abbreviations", level: .aaa),
    "3.1.5": Facts(name: "Reading Level", level: .aaa),
    "3.1.6": Facts(name: "Pronunciation", level: .aaa),
    "3.2.1": Facts(name: "On Focus", level: .a),
    "3.2.2": Facts(name: "On Input", level: .a),
    "3.2.3": Facts(name: "Consistent Navigation", level: .aa),
    "3.2.4": Facts(name: "Consistent Identification", level: .aa),
    "3.2.5": Facts(name: "Change on Request", level: .aaa),
    "3.2.6": Facts(name: "Consistent Help", level: .a),
    "3.3.1": Facts(name: "Error Identification", level: .a),
    "3.3.2": Facts(name: "Labels or Instructions", level: .a),
    "3.3.3": Facts(name: "Error Suggestion", level: .aa),
    "3.3.4": Facts(name: "Error Prevention (Legal, Financial, Data)", level: .aa),
    "3.3.5": Facts(name: "Help", level: .aaa),
    "3.3.6": Facts(name: "Error Prevention (All)", level: .aaa),
    "3.3.7": Facts(name: "Redundant Entry", level: .a),
    "3.3.8": Facts(name: "Accessible Authentication (Minimum)", level: .aa),
    "3.3.9": Facts(name: "Accessible Authentication (Enhanced)", level: .aaa),
    "4.1.2": Facts(name: "Name, Role, Value", level: .a),
    "4.1.3": Facts(name: "Status Messages", level: .aa),
  ]
}
