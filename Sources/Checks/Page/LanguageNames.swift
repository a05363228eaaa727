/// What the languages that can be told apart are called in English.
enum LanguageNames {
  static func name(_ language: String) -> String { names[language] ?? language }

  private static let names: [String: String] = [
    "en": "English", "cy": "Welsh", "pl": "Polish", "fr": "French", "de": "German", "es": "Spanish",
    "nl": "Dutch",
    "pt": "Portuguese", "it": "Italian", "ro": "Romanian", "da": "Danish", "sv": "Swedish", "nb": "Norwegian",
    "tr": "Turkish", "so": "Somali", "ga": "Irish", "ur": "Urdu", "ar": "Arabic", "fa": "Persian",
    "pa": "Punjabi",
    "bn": "Bengali", "no": "Norwegian", "nn": "Norwegian",
  ]
}
