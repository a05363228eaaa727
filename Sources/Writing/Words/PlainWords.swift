/// Words that a plainer one can stand for, after the practice of plain English.
enum PlainWords {
  static let entries: [WordEntry] = WordTable.entries(of: table, kind: .plain)

  /// `words = what to write instead = why`, one a line; the reason may be left out, and without a suggestion the
  /// words are right as they stand.
  private static let table = """
    utili(s|z)(e|es|ed|ing) = use
    utili(s|z)ation = use
    commenc(e|es|ed|ing) = start
    commencement = start
    leverag(e|es|ed|ing) = use = Outside finance it is the language of sales.
    (|key )stakeholder(|s) = say who: residents, schools, partners = Nobody calls themselves one, so readers cannot tell whether they are meant.
    stakeholder engagement = talking to people, and say to whom
    (going|moving) forward = from now on, or leave it out
    in order to = to
    prior to = before
    subsequent to = after
    subsequently = later
    deliver(|s|ed|ing) (outcomes|impact) = say what changes, and for whom = An outcome cannot be handed over like a parcel.
    holistic(|ally) = whole, or say what it covers
    robust(|ly) = strong, or say what makes it so = It praises without saying why.
    cohort(|s) = group
    (birth|study|age|school) cohort(|s) =
    cohort (study|studies) =
    multi agency = say which organisations work together
    partnership working = working together
    facilitat(e|es|ed|ing) = help, make easier
    facilitation = help
    empower(|s|ed|ing) = let, help, and say to do what
    empowerment = say what people can now do
    endeavour(|s|ed|ing) to = try to
    ascertain(|s|ed|ing) = find out
    approximately = about
    in addition to = as well as
    assistance = help
    at this moment in time = now
    at th(e|is) present time = now
    at this point in time = now
    with regard(|s) to = about
    in regard(|s) to = about
    with respect to = about
    in respect of = about, for
    in relation to = about
    due to the fact that = because
    owing to the fact that = because
    despite the fact that = although
    in the event (of|that) = if
    in the absence of = without
    in excess of = more than
    a (large|significant|considerable) number of = many, or give the number
    the (vast |)majority of = most
    numerous = many
    per annum = a year
    per capita = for each person
    amongst = among
    hence = so
    thus = so
    thereby = so, by this
    thereof = of it
    therein = in it
    hereby = leave it out
    herein = here
    hereafter = from now on
    henceforth = from now on
    aforementioned = this, these
    aforesaid = this, these
    notwithstanding = despite
    in accordance with = as it says in, under
    in conjunction with = with
    for the purpose(|s) of = to, for
    with a view to = to
    by means of = by, with
    in (the |)light of = because of
    on a (regular|frequent) basis = regularly, or say how often
    on a daily basis = every day
    on a weekly basis = every week
    on a monthly basis = every month
    on an annual basis = every year
    on an ongoing basis = all the time, or say how often
    until such time as = until
    in terms of = about, for, or rewrite the sentence
    initiat(e|es|ed|ing) = start
    methodolog(y|ies) = method
    paradigm(|s) = model, pattern
    synerg(y|ies) = working well together
    silo(|s|ed) = separate, on their own
    (upskill|up-skill)(|s|ed|ing) = train
    capacity building = training
    (build|building|builds|built) capacity = train people, make room, or say what is added
    deep div(e|es|ing) = close look
    drill(|s|ed|ing) down = look closely
    low hanging fruit = easy first steps
    blue sky thinking = new ideas
    (tak(e|es|ing|en)|took) forward = do, carry on
    step change = big change
    game changer(|s) = say what changed
    direction of travel = where things are going
    cross cutting = shared
    overarching = main
    wraparound (support|care|service|services) = support with everything a person needs
    signpost(|s|ed|ing) = tell people where to find help
    signpost(|s) to =
    co production = making it together with people
    co produc(e|es|ed|ing) = make together with people
    workstream(|s) = piece of work
    deliverable(|s) = what will be made or done
    granular = detailed
    granularity = detail
    learnings = lessons
    actioned = done
    actioning = doing
    tasked with = asked to
    evidenced = shown
    evidencing = showing
    impact(ed|ing) (on|upon) = affect = “Affect” is shorter, and nobody stumbles over it.
    impactful = say what it changed
    incentivi(s|z)(e|es|ed|ing) = encourage
    operationali(s|z)(e|es|ed|ing) = put into practice
    optimi(s|z)(e|es|ed|ing) = make the best of
    optimum = best
    expedit(e|es|ed|ing) = speed up
    disseminat(e|es|ed|ing) = share, send out
    dissemination = sharing
    collat(e|es|ed|ing) = collect
    formulat(e|es|ed|ing) = draw up
    necessitat(e|es|ed|ing) = need
    pertain(|s|ed|ing) to = be about
    alleviat(e|es|ed|ing) = ease
    ameliorat(e|es|ed|ing) = improve
    exacerbat(e|es|ed|ing) = make worse
    mitigat(e|es|ed|ing) = reduce, soften
    mitigation(|s) = way to reduce it
    remunerat(e|es|ed|ion) = pay
    requisite = needed
    underpin(|s|ned|ning) = support, be the ground for
    undertak(e|es|en|ing) = do, carry out
    undertook = did, carried out
    via = through, by
    vis à vis = about
    proactive(|ly) = early, or leave it out
    pro active(|ly) = early, or leave it out
    bespoke = made for them
    innovative = new, or say what is new about it
    state of the art = newest, best
    cutting edge = newest
    world class = say how good it is
    transformati(onal|ve) = say what changed
    fit for purpose = good enough, or say what it can do
    joined up = working together
    whole system(|s) approach = everyone working together, and say who
    localit(y|ies) = area
    cascad(e|es|ed|ing) = pass on
    horizon scanning = looking ahead
    interfac(e|es|ed|ing) with = work with
    liais(e|es|ed|ing) with = talk to, work with
    buy in = agreement, support
    embed(|s|ded|ding) = make part of everyday work
    (driv(e|es|ing)|drove) forward = lead, speed up
    streamlin(e|es|ed|ing) = make simpler
    whereby = by which, where
    wherein = in which
    in lieu of = instead of
    inter alia = among other things
    ad hoc = when needed
    pro rata = in proportion
    circa = about
    persons = people
    missing persons =
    reside(|s|d) = live
    residing = living
    demonstrat(e|es|ed|ing) = show
    predominantly = mainly
    consequently = so
    furthermore = also, and
    moreover = also, and
    nevertheless = but, still
    nonetheless = but, still
    albeit = though
    erroneous(|ly) = wrong
    adjacent to = next to
    cogni(s|z)ant of = aware of
    conducive to = good for
    envisag(e|es|ed|ing) = expect
    inception = start
    instigat(e|es|ed|ing) = start
    paramount = most important
    in close proximity to = near
    in a timely (manner|fashion|way) = on time, or say by when
    encompass(|es|ed|ing) = include
    inclusive of = including
    procur(e|es|ed|ing) = buy
    transpire(s|d) = happen
    touch base = talk
    think outside the box = try something new
    hit the ground running = start fast
    at pace = fast, or say by when
    roll(|s|ed|ing) out = start everywhere, start in
    key learning(|s) = main lesson
    service user(|s) = people who use the service = People are more than the service they use.
    end user(|s) = people who use it
    beneficiar(y|ies) = people we helped, or say who
    please note(| that) = leave it out = What follows is no more noticed for it.
    it should be noted that = leave it out
    """
}

/// Reads the lists of words.
enum WordTable {
  static func entries(of table: String, kind: WordEntry.Kind) -> [WordEntry] {
    table.split(whereSeparator: \.isNewline).map { line in
      let cells = line.split(separator: "=", omittingEmptySubsequences: false)
        .map { $0.trimming(\.isWhitespace) }
      let instead = cells.count > 1 ? cells[1] : ""
      return WordEntry(
        pattern: cells.first ?? "", kind: instead.isEmpty ? .allowed : kind, instead: instead,
        why: cells.count > 2 ? cells[2] : "")
    }
  }
}
