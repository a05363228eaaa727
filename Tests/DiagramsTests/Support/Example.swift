import Diagnostics
import Diagrams

/// A diagram with a name.
struct Example: CustomStringConvertible, Sendable {
  let name: String
  let kind: Diagram.Kind
  let text: String

  var description: String { name }

  func diagram() throws -> Diagram {
    try read(kind, text).get()
  }

  static let all = [
    Example(name: "structure", kind: .structure, text: structure),
    Example(name: "structure-wide", kind: .structure, text: wideStructure),
    Example(name: "arrows", kind: .theoryOfChange, text: arrows),
    Example(name: "columns", kind: .theoryOfChange, text: columns),
    Example(name: "columns-arrows", kind: .theoryOfChange, text: columns + columnArrows),
    Example(name: "steps", kind: .steps, text: steps),
  ]

  static let structure = """
    - Strategic board
      - Executive group
        - Data and evidence group
        - Communities group
    """

  static let wideStructure = """
    - Board
      - Group for neighbourhood communications
        - Letters to residents
      - The young people's commission
      - Here is the long name of a group that nobody remembers,
        not even its own members
      - Llanfairpwllgwyngyllgogerychwyrndrobwll & Northmarch
      - Health
      - Schools
      - Housing
    """

  static let arrows = """
    Funding -> Youth workers -> Young people feel supported -> Fewer injuries
    Youth workers -> Schools reached
    Schools reached → Fewer injuries
    Funding -> Fewer injuries
    """

  static let columns = """
    Inputs:
    - Home Office grant
    - Partners' data and time

    Activities:
    - Mentors in schools
    - Navigators in hospitals
    - Small grants

    Outputs:
    - Young people reached

    Outcomes:
    - Feel safer
    - More in school

    Impact:
    - Less serious violence

    """

  static let columnArrows = """
    Home Office grant -> Mentors in schools -> Young people reached -> Feel safer -> Less serious violence
    Home Office grant -> Navigators in hospitals -> Young people reached -> More in school -> Less serious violence
    Partners' data and time -> Navigators in hospitals
    Partners' data and time -> Small grants -> Young people reached
    Home Office grant -> Less serious violence
    """

  static let steps = """
    1. We look at the evidence
    2. We agree what to do
    3. We do it
    4. We ask young people and their families what they think of it
    5. We begin again
    """
}

/// Everything wrong with a diagram.
struct Problems: Error {
  let all: [Diagnostic]
}

/// Reads a diagram whose first line is line 5 of a file.
func read(_ kind: Diagram.Kind, _ text: String) -> Result<Diagram, Problems> {
  let place = SourceLocation(file: "a.md", line: 5)
  let (diagram, problems) = Diagram.read(kind, title: "Who & what", subtitle: nil, text: text, at: place)
  return diagram.map(Result.success) ?? .failure(Problems(all: problems.all))
}

/// The problems of a diagram as `line: what is wrong What to do`.
func problems(_ kind: Diagram.Kind, _ text: String) -> [String] {
  guard case .failure(let problems) = read(kind, text) else { return [] }
  return problems.all.map { "\($0.location?.line ?? 0): \($0.message) \($0.help)" }
}
