/// The names templates may use: those every template knows, those of single templates, and those inside lists.
///
/// `docs/templates.md` says what they mean.
enum TemplateNames {
  /// What a name stands for: a text or a flag, or a group with names of its own.
  indirect enum Shape: Sendable {
    case value
    case group([String: Shape])
  }

  /// The names that the template or partial called `template` may use.
  static func names(for template: String) -> [String: Shape] {
    if template == "layout" || template.hasPrefix("partials/") {
      return own.values.reduce(everywhere) { $0.merging($1) { first, _ in first } }
    }
    return everywhere.merging(own[template] ?? [:]) { _, own in own }
  }

  /// The templates there must be.
  static let templates = [
    "layout", "page", "home", "document", "whole", "collection", "decision", "catalogue", "dataset", "wave",
    "survey", "redirect",
  ]

  private static let everywhere: [String: Shape] = values(
    """
    language direction title pageTitle summary kind root canonical stylesheet icon sharingImage securityPolicy feed \
    siteName siteShortName siteDescription area governingBody contactEmail contactTelephone contactTelephoneHref \
    contactAddress licenceName licenceURL notice body hasBreadcrumbs hasDetails hasSections hasWords hasSummary \
    hasNotice baseURL siteLanguage siteLink licenceLanguage hasEditions editionNotes exitHref hasSupport
    """
  ).merging([
    "navigation": .group(values("title href current inside otherLanguage")),
    "breadcrumbs": .group(values("title href otherLanguage")),
    "editions": .group(values("title href language direction current")),
    "alternates": .group(values("language url")),
    "details": .group(values("term value")),
    "sections": .group(values("title href")),
    "words": .group(values("id term meaning href")),
    "footer": .group(values("title href otherLanguage")),
    "help": .group(values("title href current otherLanguage targetLanguage")),
    "support": .group(values("name about link telephone telephoneHref")),
  ]) { first, _ in first }

  private static let own: [String: [String: Shape]] = [
    "document": document.merging([
      "previous": .group(values("title href otherLanguage targetLanguage")),
      "next": .group(values("title href otherLanguage targetLanguage")),
      "isIntroduction": .value,
      "hasChapters": .value,
    ]) { first, _ in first },
    "whole": document.merging(["parts": .group(values("id number title body"))]) { first, _ in first },
    "collection": values("hasEntries").merging([
      "entries": .group(
        values("title href summary date dateISO meta hasDate hasMeta otherLanguage ownLanguage"))
    ]) { first, _ in first },
    "decision": values("reference amount hasAmount decisionMaker date dateISO hasConsiderations").merging([
      "considerations": .group(values("name text"))
    ]) { first, _ in first },
    "catalogue": values("count catalogueHref catalogueSize").merging([
      "datasets": .group(download.merging(values("title href rowCount")) { first, _ in first })
    ]) { first, _ in first },
    "dataset": download.merging(
      values("release preview rowCount previewCount hasNotes hasRevisions")
    ) { first, _ in first }
    .merging([
      "columns": .group(values("name title kind description unit values isMeasure")),
      "notes": .group(values("text")),
      "revisions": .group(values("date dateISO changed")),
    ]) { first, _ in first },
    "wave": download.merging(
      values(
        """
        selfSelected measures hasMeasures respondents hasRespondents hasPopulation fieldwork methodHref trendsHref madeLink hasBreakdowns
        """)
    ) { first, _ in first }
    .merging([
      "topics": .group(
        values("title href").merging(["questions": .group(values("id name href"))]) { first, _ in first }),
      "breakdowns": .group(
        values("name").merging(["groups": .group(values("title href"))]) { first, _ in first }),
    ]) { first, _ in first },
    "survey": values("series status hasStatusNotice statusNotice hasSurveyPages").merging([
      "contents": .group(values("id title")),
      "surveyPages": .group(values("title href current otherLanguage")),
    ]) { first, _ in first },
    "redirect": values("target"),
  ]

  private static let document = values("documentTitle documentHref wholeHref hasVersions").merging([
    "chapters": .group(values("number title href current otherLanguage")),
    "versions": .group(values("version date change")),
  ]) { first, _ in first }

  private static let download = values(
    """
    description status statusNotice hasStatusNotice downloadHref downloadName downloadSize metadataHref metadataName \
    metadataSize
    """
  ).merging(["facts": .group(values("term value href day property thing"))]) { first, _ in first }

  private static func values(_ names: String) -> [String: Shape] {
    Dictionary(uniqueKeysWithValues: names.split(separator: " ").map { (String($0), Shape.value) })
  }
}
