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
}
