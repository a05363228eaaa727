import Content

/// What a folder that lists entries of one kind is called.
struct FolderText {
  let folder: String
  let noun: String
  let title: String
  let summary: String

  init(_ kind: PageDetails.FolderKind) {
    switch kind {
    case .decisions:
      (folder, noun) = ("decisions", "decisions")
      (title, summary) = ("Decisions", "What was decided, what it costs and what was weighed.")
    case .updates:
      (folder, noun) = ("updates", "updates")
      (title, summary) = ("Updates", "What is new.")
    case .survey:
      (folder, noun) = ("survey", "survey waves")
      (title, summary) = ("Survey", "What people told us, wave by wave.")
    case .document, .collection:
      (folder, noun) = ("documents", "documents")
      (title, summary) = ("Documents", "What we have published.")
    }
  }
}
