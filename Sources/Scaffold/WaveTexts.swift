/// The files of a survey wave that a person starts from. The results are invented, and marked as such.
enum WaveTexts {
  static func design(_ name: NewName, day: String) -> String {
    """
    title: \(name.yaml)
    purpose: Say what you want to find out, and what you will do with it.
    population: Say whom the results speak for, with ages and area
    mode: Say how people answered, such as online and on paper
    sample: Say how people were chosen
    # Write true where anybody could take part who wanted to: the results then speak for nobody else.
    self-selected: false
    fieldwork: {from: \(day), to: \(day)}
    invited: 1000
    answered: 400
    # Write none where the answers were not weighted.
    weighting: Say how the answers were weighted.
    funder: Say who paid.
    # Invented results are marked as “illustrative” wherever they are shown. For real ones write provisional or final.
    status: illustrative
    # Everything here is shown to the public, on the page about how the survey was done.
    limits:
      - Say in plain words what the results cannot say, and who was not asked.
    not-known:
      - Say what nobody knows of how the survey was done, or take these two lines out.
    # Results from fewer people than the first number are hidden, and from fewer than the second come with a warning.
    bases: {hide-under: 50, warn-under: 100}
    disclosure:
      # Ask whoever runs the survey. Here under-5 hides counts from 1 to 4, and under-10 those from 1 to 9.
      preset: under-5
      reason: Say who asks for small counts to be hidden, and why.
    # What people are grouped by. Areas and age groups have a page each. Groups of any other kind stand in tables.
    breakdowns:
      - name: Area
        kind: area
        groups: [First area, Second area]
        definition: Say how you know which area somebody belongs to.
        population: {First area: 55, Second area: 45}
        population-source: Say where these percentages of the population come from
    questions:
      - id: first-question
        topic: First topic
        name: First question
        wording: Write the question exactly as people were asked it.
        asked-of: Everyone
        # scale, single (one answer), multiple (as many as apply) or open (in their own words, put into themes).
        type: scale
        direction: positive-first
        options: [Very good, Fairly good, Fairly bad, Very bad, Don't know]
        dont-know: [Don't know]
        # Answers taken together. The first is the headline measure.
        nets:
          - name: Good
            answers: [Very good, Fairly good]
            says: say what these people think
            better: higher
      - id: second-question
        topic: Second topic
        name: Second question
        wording: Write the question. What would help? Choose all that apply.
        asked-of: Everyone
        type: multiple
        options: [First thing, Second thing, Something else]

    """
  }

  static let results = """
    question,breakdown,group,response,count,percentage,base,effective-base
    first-question,All,All,Very good,100,25.0,400,320
    first-question,All,All,Fairly good,140,35.0,400,320
    first-question,All,All,Fairly bad,80,20.0,400,320
    first-question,All,All,Very bad,60,15.0,400,320
    first-question,All,All,Don't know,20,5.0,400,320
    first-question,Area,First area,Very good,60,27.3,220,176
    first-question,Area,First area,Fairly good,80,36.4,220,176
    first-question,Area,First area,Fairly bad,40,18.2,220,176
    first-question,Area,First area,Very bad,30,13.6,220,176
    first-question,Area,First area,Don't know,10,4.5,220,176
    first-question,Area,Second area,Very good,40,22.2,180,144
    first-question,Area,Second area,Fairly good,60,33.3,180,144
    first-question,Area,Second area,Fairly bad,40,22.2,180,144
    first-question,Area,Second area,Very bad,30,16.7,180,144
    first-question,Area,Second area,Don't know,10,5.6,180,144
    second-question,All,All,First thing,220,55.0,400,320
    second-question,All,All,Second thing,120,30.0,400,320
    second-question,All,All,Something else,80,20.0,400,320
    second-question,Area,First area,First thing,130,59.1,220,176
    second-question,Area,First area,Second thing,60,27.3,220,176
    second-question,Area,First area,Something else,40,18.2,220,176
    second-question,Area,Second area,First thing,90,50.0,180,144
    second-question,Area,Second area,Second thing,60,33.3,180,144
    second-question,Area,Second area,Something else,40,22.2,180,144
    Area,All,All,First area,220,55.0,400,320
    Area,All,All,Second area,180,45.0,400,320

    """
}
