/// The files of numbers that a person starts from. Their numbers are invented, and marked as such.
enum DataTexts {
  static func metadata(_ name: NewName, year: Int, day: String) -> String {
    """
    title: \(name.yaml)
    description: Say what is counted, of whom and where.
    source:
      name: Say who recorded these numbers, and in which system
    period: \(year - 1) to \(year)
    geography: Name the area
    # Invented numbers are marked as “illustrative” wherever they are shown. For real ones write provisional or final.
    status: illustrative
    # The public does not see a draft. Take this line out when the numbers are ready.
    draft: true
    updated: \(day)
    contact: Give a role, never a name
    columns:
      year:
        title: Year
        type: year
        description: Say which twelve months a year means.
      group:
        title: Group
        type: category
        description: Say what the groups are.
        order: [First group, Second group]
      count:
        title: People
        type: count
        description: Say who is counted.
    disclosure:
      # Ask whoever gave you the numbers what the rule is, and keep one of these practices:
      # under-5 hides counts from 1 to 4, and under-10 those from 1 to 9.
      # hospital hides counts from 1 to 7 and rounds the others to 5, as the NHS does with hospital data.
      # For a rule of your own write “threshold:” with the smallest count to show in place of “preset:”.
      preset: under-5
      reason: Say who asks for small counts to be hidden, and why.

    """
  }

  static func rows(year: Int) -> String {
    """
    year,group,count
    \(year - 1),First group,120
    \(year - 1),Second group,80
    \(year),First group,110
    \(year),Second group,90

    """
  }

  static func wave(_ name: NewName, day: String) -> String {
    """
    title: \(name.yaml)
    purpose: Say what you want to find out, and what you will do with it.
    population: Say whom the results speak for, with ages and area
    mode: Say how people answered, such as online and on paper
    sample: Say how people were chosen
    # Write true where anybody could answer who wanted to: the results then do not speak for everybody.
    self-selected: false
    fieldwork: {from: \(day), to: \(day)}
    invited: 400
    answered: 100
    weighting: Say how the answers were weighted, or that they were not.
    # Invented results are marked as “illustrative” wherever they are shown. For real ones write provisional or final.
    status: illustrative
    disclosure:
      # Ask whoever runs the survey. Here under-5 hides counts from 1 to 4, and under-10 those from 1 to 9.
      preset: under-5
      reason: Say who asks for small counts to be hidden, and why.
    questions:
      - id: first-question
        topic: First topic
        wording: Write the question exactly as people were asked it.
        asked-of: Everyone
        type: single
        options: ["Yes", "No", Don't know]
        dont-know: [Don't know]

    """
  }

  static let results = """
    question,breakdown,group,response,count,percentage,base
    first-question,All,All,Yes,60,60.0,100
    first-question,All,All,No,30,30.0,100
    first-question,All,All,Don't know,10,10.0,100

    """
}
