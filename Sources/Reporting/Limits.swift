/// What no program can check. Every report says it, so that nobody takes silence for proof.
public enum Limits {
  /// One thing each, as the end of the sentence “Only a person can tell …”.
  public static let notChecked = [
    "whether words that stand for a picture say what the picture says",
    "whether the page makes sense when it is read from top to bottom",
    "whether captions and transcripts are true and complete",
    "whether everything works with the keyboard alone, in an order that makes sense, once scripts run",
    "whether the page can be used when text is twice as large, or the window is 320 pixels wide",
    "whether the words are plain enough for the people they are for",
  ]
}
