/// A word or sentence that Candour itself writes into pages, by its key in `templates/words`.
///
/// What only templates say is not listed here: they name the keys themselves.
enum Word: String, CaseIterable {
  case home
  case date
  case published
  case updated
  case nextReview = "next-review"
  case period
  case owner
  case introduction
  case notConsidered = "not-considered"
  case contactUs = "contact-us"
  case who
  case email
  case telephone
  case address
  case hours
  case showBlockSource = "show-block-source"
  case source
  case illustrativeSource = "illustrative-source"
  case aboutTheseFigures = "about-these-figures"
  case textRelay = "text-relay"
  case signLanguage = "sign-language"
  case signLanguageLink = "sign-language-link"
  case reportOrAsk = "report-or-ask"
  case waysToContact = "ways-to-contact"
  case replyWithin = "reply-within"
  case anotherFormat = "another-format"
  case askForFormat = "ask-for-format"
  case cannotUse = "cannot-use"
  case readStatement = "read-statement"
  case noCookies = "no-cookies"
  case noTracking = "no-tracking"
  case cookiesOfServer = "cookies-of-server"
  case cookieTable = "cookie-table"
  case cookieName = "cookie-name"
  case cookiePurpose = "cookie-purpose"
  case cookieExpires = "cookie-expires"
  case moved
  case checkAddress = "check-address"
  case lookElsewhere = "look-elsewhere"
  case tellUs = "tell-us"
  case translationUnchecked = "translation-unchecked"
  case translationOutdated = "translation-outdated"
  case easyReadUnchecked = "easy-read-unchecked"
  case easyReadOutdated = "easy-read-outdated"
  case standardVersion = "standard-version"
  case changeSame = "change-same"
  case changeUp = "change-up"
  case changeDown = "change-down"
  case changeWas = "change-was"
  case changeUnclear = "change-unclear"
  case changePlain = "change-plain"
  case changeBroken = "change-broken"
  case contentNote = "content-note"
  case contentNoteSkip = "content-note-skip"
  case contentNoteHelp = "content-note-help"
  case figureInEnglish = "figure-in-english"
  case data
  case dataSummary = "data-summary"
  case oneDataset = "one-dataset"
  case severalDatasets = "several-datasets"
  case contactSummary = "contact-summary"
  case cookies
  case cookiesSummary = "cookies-summary"
  case accessibilityStatement = "accessibility-statement"
  case accessibilityStatementOf = "accessibility-statement-of"
  case accessibilityStatementSummary = "accessibility-statement-summary"
  case statementInEnglish = "statement-in-english"
  case wordsWeUse = "words-we-use"
  case wordsWeUseSummary = "words-we-use-summary"
  case siteMap = "site-map"
  case siteMapSummary = "site-map-summary"
  case notFound = "not-found"
  case notFoundSummary = "not-found-summary"
}
