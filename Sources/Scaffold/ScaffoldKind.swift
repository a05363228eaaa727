/// What can be started from the command line.
public enum ScaffoldKind: String, CaseIterable, Sendable {
  case document, chapter, dataset, decision, update, survey, page
}
