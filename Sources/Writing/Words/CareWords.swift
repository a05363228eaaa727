/// Words that blame, belittle or frighten people, with reasons, and whose guidance it is where there is one.
enum CareWords {
  static let entries: [WordEntry] = WordTable.entries(of: table, kind: .care)

  /// `words = what to write instead = why`, one a line. A bar at the end: only where no noun follows.
  private static let table = """
    gang member(|s) = say what they did, or “children and young people exploited by a group” = It names a person after a group that others put them in, and hides that many are exploited.
    gang nominal(|s) = people the police link to a group = It is police language that makes a person a label.
    gangster(|s) = say what they did = It is the language of films and gives harm a glamour.
    gangland = name the place = It makes a neighbourhood sound lawless.
    (people|groups|communities|families|children|parents|they) (are|were|that are) hard to reach = people our services have not reached = It puts the distance on people and not on the service.
    (seen|described|known) as hard to reach = not reached by our services = It puts the distance on people and not on the service.
    who are hard to reach = whom our services have not reached = It puts the distance on people and not on the service.
    the hard to reach¦ = people our services have not reached = It puts the distance on people and not on the service.
    hard to engage = people our services have not reached = It puts the distance on people and not on the service.
    hard to reach (communities|community|groups|group|families|family|people|young|children|parents|men|women|boys|girls|audiences|populations|population|residents|individuals|adults|clients) = people our services have not reached = It puts the distance on people and not on the service.
    hidden communit(y|ies) = communities that services have not reached = They are not hidden: nobody looked.
    youths = young people, children = In the news the word almost always means a threat. For anyone under 18, say “children”.
    a youth¦ = a young person, a child = In the news the word almost always means a threat. For anyone under 18, say “child”.
    juvenile(|s) = child, children = It is the language of courts. The Youth Justice Board asks to see children first (“Child First”).
    young offender(|s) = children or young people who have offended = It names a child after the worst thing they did. The Youth Justice Board asks to see children first (“Child First”).
    youth offender(|s) = children or young people who have offended = It names a child after the worst thing they did. The Youth Justice Board asks to see children first (“Child First”).
    child offender(|s) = children who have offended = It names a child after the worst thing they did. The Youth Justice Board asks to see children first (“Child First”).
    young offender(|s) institution(|s) =
    ex offender(|s) = people with convictions = It ties people to their past for ever.
    ex con(|s|vict|victs) = people with convictions = It ties people to their past for ever.
    ex prisoner(|s) = people who have been in prison = It ties people to their past for ever.
    repeat offender(|s) = people who have offended again = It says what a person is, not what they did.
    prolific offender(|s) = people who have offended many times = It says what a person is, not what they did.
    habitual offender(|s) = people who have offended many times = It says what a person is, not what they did.
    criminals = people who commit crime = It says what people are, not what they did.
    convicts = people who have been convicted = It says what people are, not what they did.
    inmate(|s) = people in prison = It says what people are, not where they are.
    thug(|s) = say what they did = It insults, and tells the reader nothing.
    yob(|s) = say what they did = It insults, and tells the reader nothing.
    hoodlum(|s) = say what they did = It insults, and tells the reader nothing.
    hoodie(|s) = young people = It makes clothes a threat.
    feral = say what happened = It likens children to animals.
    wayward = say what happened = It blames a child for what was not given to them.
    tearaway(|s) = children = It makes light of harm and blames the child.
    delinquent(|s) = children who have offended = It says what a child is, not what they did.
    problem famil(y|ies) = families who need support = It makes the family the problem.
    troubled famil(y|ies) = families with several needs = It makes the family the trouble. The government has dropped the name of the programme too.
    broken home(|s) = say what happened, such as “parents who live apart” = A family with one parent is not broken, and most children in one never harm anyone.
    broken famil(y|ies) = say what happened, such as “parents who live apart” = A family with one parent is not broken.
    absent father(|s) = say what is known = It blames a family for a pattern that the figures rarely show.
    single parent famil(y|ies) = families with one parent = Named as a cause of violence it blames most of them for nothing.
    chaotic (lives|life|lifestyle|lifestyles|family|families|home|homes) = say what is hard, such as “no safe place to live” = It judges how people live, and does not say what would help.
    dysfunctional famil(y|ies) = families who need support = It judges, and does not say what would help.
    bad parenting = say what support is missing = It blames parents, who then do not ask for help.
    poor parenting = say what support is missing = It blames parents, who then do not ask for help.
    failed to engage = was not reached, or say what got in the way = It blames the person for a service that did not fit.
    fail(|s|ing) to engage = is not reached, or say what gets in the way = It blames the person for a service that did not fit.
    failure to engage = not reached, or say what got in the way = It blames the person for a service that did not fit.
    refus(e|es|ed|ing) to engage = say what was offered, and what got in the way = It blames the person for a service that did not fit.
    did not engage = say what was offered, and what got in the way = It blames the person for a service that did not fit.
    disengaged (young|youth|pupil|pupils|children|families) = say what they left, and why = It puts the cause in the person.
    non compliant (young|child|children|parents|families|people|clients|pupils) = say what was asked, and what got in the way = It sees people as cases that do not obey.
    victim(|s) (chose|choose|chooses) = say what the other person did = Nobody chooses to be harmed. Put the person who did the harm into the sentence.
    innocent victim(|s) = people who were harmed = It says that other victims are guilty.
    innocent bystander(|s) = people who were near = It says that others who were harmed had earned it.
    lifestyle choice = say what was done to them = No child chooses to be exploited. (The Children’s Society: Appropriate Language in Relation to Child Exploitation.)
    put(|s|ting) (himself|herself|themselves) at risk = was put at risk, and say by whom = It blames a child for what others do. (The Children’s Society: Appropriate Language in Relation to Child Exploitation.)
    risk taking behaviour(|s) = say what is happening to them = It can blame a child for what others do. (The Children’s Society: Appropriate Language in Relation to Child Exploitation.)
    promiscuous = leave it out = It blames the person who was harmed. (The Children’s Society: Appropriate Language in Relation to Child Exploitation.)
    child prostitut(e|es|ion) = sexual exploitation of children = A child cannot consent: it is abuse. (The Children’s Society: Appropriate Language in Relation to Child Exploitation.)
    underage sex = sexual abuse, where it is = It hides abuse. A child under 13 can never consent in law.
    child porn(|ography) = images of child sexual abuse = Pornography is made with consent: this is evidence of a crime. (Internet Watch Foundation.)
    drug runner(|s) = children exploited to carry drugs = It blames the child. (The Children’s Society: Appropriate Language in Relation to Child Exploitation.)
    drug mule(|s) = people made to carry drugs = It makes a person an animal that carries.
    prostitute(|s) = people who sell sex, or who are sexually exploited = It names a person after what is often done to them.
    committed suicide = died by suicide = “Commit” comes from when it was a crime. (Samaritans: media guidelines.)
    commit(|s|ting) suicide = die by suicide, take their own life = “Commit” comes from when it was a crime. (Samaritans: media guidelines.)
    (successful|failed|unsuccessful) suicide(| attempt| attempts) = say “died by suicide” or “attempted suicide” = Death is no success, and living no failure. (Samaritans: media guidelines.)
    suicide epidemic = more suicides, with the figures = It can make suicide look normal and spread it. (Samaritans: media guidelines.)
    black on black = violence, and say what happened = Most people are harmed by somebody like them. Only of Black people is it said, as if skin were the cause.
    black crime = crime = It makes skin the cause.
    ghetto(|s) = name the place = It insults everyone who lives there.
    sink estate(|s) = name the place, and say what it lacks = It insults everyone who lives there.
    no go area(|s) = name the place, and say what people fear there = It frightens, and insults everyone who lives there.
    crime (ridden|infested) = give the figures = It frightens, and insults everyone who lives there.
    notorious estate = name the place = It insults everyone who lives there.
    rough (area|areas|estate|estates|neighbourhood|neighbourhoods) = name the place, and say what it lacks = It insults everyone who lives there.
    underclass = name the people = It puts people beneath others.
    turf war(|s) = violence between groups = It makes harm sound like a game.
    postcode war(|s) = violence between groups = It makes harm sound like a game.
    war zone(|s) = say what happened = It frightens, and most people there never see violence.
    knife wielding = with a knife = It frightens. Fear makes young people carry knives.
    blood (bath|shed) = say what happened = It frightens, and hurts the families.
    bloodbath = say what happened = It frightens, and hurts the families.
    knife crime epidemic = more knife crime, with the figures = It frightens. Fear makes young people carry knives.
    epidemic of (violence|knife|knives|stabbings) = more violence, with the figures = It frightens. Fear makes young people carry knives.
    spiral(|s|ed|led|ing|ling) out of control = say by how much it rose = It frightens, and says no number.
    just a domestic = domestic abuse = It makes abuse sound like a quarrel.
    a domestic¦ = domestic abuse = It makes abuse sound like a quarrel.
    domestics¦ = domestic abuse = It makes abuse sound like a quarrel.
    domestic (dispute|disputes|row|rows) = domestic abuse, where it is = It makes abuse sound like a quarrel between equals.
    battered (wife|wives|woman|women) = women who have been abused = It names a woman after what was done to her.
    wife beat(er|ers|ing) = people who abuse their partner, domestic abuse = It makes light of abuse.
    crime of passion = killing, or say what happened = It excuses the person who did it.
    honour kill(ing|ings) = killing in so-called honour-based abuse = There is no honour in it.
    the homeless¦ = people who are homeless = It makes people one thing only. (Centre for Homelessness Impact.)
    the disabled¦ = disabled people = It makes people one thing only. (Cabinet Office: Inclusive language, words to use and avoid when writing about disability.)
    the elderly¦ = older people = It makes people one thing only.
    the vulnerable¦ = people at risk, and say of what = It makes people one thing only.
    the mentally ill¦ = people with a mental illness = It makes people one thing only. (Mind.)
    the unemployed¦ = people without work = It makes people one thing only.
    the poor¦ = people with little money = It makes people one thing only.
    mental patient(|s) = people with a mental illness = It makes people one thing only. (Mind.)
    schizophrenics = people with schizophrenia = It makes people one thing only. (Mind.)
    a schizophrenic¦ = a person with schizophrenia = It makes people one thing only. (Mind.)
    psychotics = people with psychosis = It makes people one thing only. (Mind.)
    suffer(|s|ed|ing) from (autism|adhd|epilepsy|dyslexia|a disability|disabilities) = has, have = It says that a life with it is only suffering. (Cabinet Office: Inclusive language, words to use and avoid when writing about disability.)
    wheelchair bound = uses a wheelchair = A wheelchair frees. (Cabinet Office: Inclusive language, words to use and avoid when writing about disability.)
    confined to a wheelchair = uses a wheelchair = A wheelchair frees. (Cabinet Office: Inclusive language, words to use and avoid when writing about disability.)
    handicapped = disabled = It is out of use because it hurts. (Cabinet Office: Inclusive language, words to use and avoid when writing about disability.)
    mentally handicapped = with a learning disability = It is out of use because it hurts. (Cabinet Office: Inclusive language, words to use and avoid when writing about disability.)
    addict(|s) = people who are dependent on drugs or alcohol = It makes people one thing only, and keeps them from asking for help.
    drug (abuser|abusers) = people who use drugs = It blames, and keeps people from asking for help.
    junkie(|s) = people who are dependent on drugs = It insults, and keeps people from asking for help.
    crackhead(|s) = people who are dependent on drugs = It insults, and keeps people from asking for help.
    alcoholics = people who are dependent on alcohol = It makes people one thing only.
    alcoholics anonymous =
    bame = name the groups, or “people from ethnic minorities” = It puts very different people into one word that few use of themselves. (Cabinet Office: Writing about ethnicity.)
    bme = name the groups, or “people from ethnic minorities” = It puts very different people into one word that few use of themselves. (Cabinet Office: Writing about ethnicity.)
    non white = name the groups, or “people from ethnic minorities” = It says what people are not. (Cabinet Office: Writing about ethnicity.)
    illegal (immigrant|immigrants|migrant|migrants|alien|aliens) = people without permission to stay = No person is illegal, and the word frightens people away from help.
    bogus asylum seeker(|s) = people whose claim was refused = It calls people liars.
    failed asylum seeker(|s) = people whose claim was refused = It makes a refusal a failure of theirs.
    looked after child(|ren) = children in care = Children in care ask for it. (TACT: Language that Cares.)
    """
}
