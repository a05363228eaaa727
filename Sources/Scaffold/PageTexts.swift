/// The pages that a person starts from: each says what to write where.
enum PageTexts {
  static func page(_ name: NewName) -> String {
    """
    ---
    title: \(name.yaml)
    summary: Say in one or two sentences what this page tells people.
    \(draft)
    ---

    Start with what matters most to the person who reads this.

    ## First heading

    Write short sentences. Use words that everybody knows.

    """
  }

  static func document(_ name: NewName) -> String {
    """
    ---
    title: \(name.yaml)
    kind: document
    summary: Say in one or two sentences what this document covers and why it matters.
    \(draft)
    owner: Give the role that answers for it, never a name
    period: Say which months or years it covers
    ---

    Say who this document is for, what it is based on and what happens next.

    ## What we found

    1. **The most important finding.** One sentence that explains it.
    2. **The next one.** One sentence that explains it.

    """
  }

  static func chapter(_ name: NewName) -> String {
    """
    ---
    title: \(name.yaml)
    summary: Say in one sentence what this chapter tells people.
    \(draft)
    ---

    Start with what you found.

    ## First heading

    Then say how you know.

    """
  }

  static func decision(_ name: NewName, reference: String, day: String) -> String {
    """
    ---
    title: \(name.yaml)
    reference: "\(reference)"
    date: \(day)
    amount: 0
    decision-maker: Give the office that decided, never a name
    summary: Say what was approved, for whom and for how much.
    considerations:
      financial: Say where the money comes from.
      legal: None arising.
      equality: Say whom it reaches and whom it may not reach.
      risk: Say how likely it is to go wrong, and why.
    \(draft)
    ---

    ## The decision

    Say what was decided.

    ## Why it was needed

    Say what the evidence shows.

    ## What else was considered

    Say what was turned down, and why.

    """
  }

  static func update(_ name: NewName, day: String) -> String {
    """
    ---
    title: \(name.yaml)
    date: \(day)
    summary: Say in one sentence what is new.
    \(draft)
    ---

    Say what has happened, what it means for people, and where to find out more.

    """
  }

  /// The page of a folder that lists what is in it.
  static func list(title: String, kind: String, summary: String) -> String {
    """
    ---
    title: \(title)
    kind: \(kind)
    summary: \(summary)
    ---

    """
  }

  static func wave(_ name: NewName) -> String {
    """
    ---
    title: \(name.yaml)
    summary: Say how many people answered, when, and what about.
    \(draft)
    ---

    Say what you heard, the most important thing first.

    ## What to be careful about

    Say who was not asked, and which groups are too small to rely on.

    ## What we have done about it

    ```you-said-we-did
    items:
      - said: Say what people told you.
        did: Say what you did about it. Add “link:” with the page of your strategy that says more.
        status: under-way
        when: Say when it will be done
    ```

    """
  }

  private static let draft = "draft: true  # Take this line out when the page is ready for the public."
}
