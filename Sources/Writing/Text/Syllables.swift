/// Counts the syllables of an English word from its letters.
enum Syllables {
  /// How many syllables `word`, in small letters, has; at least one.
  static func count(_ word: String) -> Int {
    let letters = Array(word.utf8.filter(Letters.isLetter))
    guard letters.count > 2 else { return letters.count < 2 || word != "id" ? 1 : 2 }
    if let known = exceptions[String(decoding: letters, as: UTF8.self)] { return known }
    return max(1, groups(letters) - silent(letters) + split(letters))
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Runs of vowels.
  private static func groups(_ letters: [UInt8]) -> Int {
    var count = 0
    var wasVowel = false
    for (index, letter) in letters.enumerated() {
      // A y before a vowel is a consonant: “beyond”, “yes”.
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      let isConsonantY = letter == UInt8(ascii: "y") && isVowel(next) && next != letter
      let vowel = isVowel(letter) && !isConsonantY
      if vowel, !wasVowel { count += 1 }
      wasVowel = vowel
    }
    return count
  }

  /// Vowels that are written and not heard.
  private static func silent(_ letters: [UInt8]) -> Int {
    var count = 0
    if ends(letters, "e") {
      // “table” has its second syllable; “whole” does not.
      let isSounded = ends(letters, "le") && letters.count > 3 && !isVowel(letters[letters.count - 3])
      let before = letters[letters.count - 2]
      if !isVowel(before), !isSounded { count += 1 }
    } else if ends(letters, "ed"), letters.count > 3 {
      let before = letters[letters.count - 3]
      let isAfterY = before == UInt8(ascii: "y") && isVowel(letters[letters.count - 4])
      let isSounded = "td".utf8.contains(before) || (isVowel(before) && !isAfterY)
      let isLe =
        before == UInt8(ascii: "l") && letters.count > 4 && !isVowel(letters[letters.count - 4])
        && letters[letters.count - 4] != UInt8(ascii: "l")
      if !isSounded, !isLe { count += 1 }
    } else if ends(letters, "es"), letters.count > 3 {
      let before = letters[letters.count - 3]
      let hisses = "szxcg".utf8.contains(before) || ends(letters, "shes") || ends(letters, "ches")
      let isLe = before == UInt8(ascii: "l") && letters.count > 4 && !isVowel(letters[letters.count - 4])
      if !hisses, !isVowel(before), !isLe { count += 1 }
    }
    // An e inside a compound word: “homeless”, “safely”, “involvement”.
    for ending in ["eless", "ely", "ement", "eful", "eness", "efully", "ements"] where ends(letters, ending) {
      let index = letters.count - ending.utf8.count - 1
      if index >= 1, !isVowel(letters[index]) { return count + 1 }
    }
    return count
  }

  private static func ends(_ letters: [UInt8], _ ending: String) -> Bool {
    letters.count > ending.utf8.count && letters.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Vowels that stand together and are heard apart.
  private static func split(_ letters: [UInt8]) -> Int {
    var count = 0
    for index in letters.indices.dropLast() {
      let pair = (letters[index], letters[index + 1])
      let before = index > 0 ? letters[index - 1] : 0
      let after = index + 2 < letters.count ? letters[index + 2] : 0
      switch pair {
      case (UInt8(ascii: "i"), UInt8(ascii: "a")):
        let isLian = before == UInt8(ascii: "l") && (ends(letters, "lian") || ends(letters, "lians"))
        if !isLian, !"ctsg".utf8.contains(before) || after == UInt8(ascii: "t") { count += 1 }
      case (UInt8(ascii: "i"), UInt8(ascii: "o")):
        if !"tscgxn".utf8.contains(before) || (before == UInt8(ascii: "n") && after != UInt8(ascii: "n")) {
          count += 1
        }
      case (UInt8(ascii: "i"), UInt8(ascii: "u")): count += 1
      case (UInt8(ascii: "u"), UInt8(ascii: "o")): if before != UInt8(ascii: "q") { count += 1 }
      case (UInt8(ascii: "e"), UInt8(ascii: "o")):
        if before != UInt8(ascii: "p") && before != UInt8(ascii: "g") { count += 1 }
      case (UInt8(ascii: "i"), UInt8(ascii: "e")):
        let isEnding = after == UInt8(ascii: "r") && index > 1 || ends(letters, "iest")
        if after == UInt8(ascii: "t") && before != UInt8(ascii: "c") || isEnding && !ends(letters, "ierce")
          || after == UInt8(ascii: "n") && "ld".utf8.contains(before)
        {
          count += 1
        }
      case (UInt8(ascii: "u"), UInt8(ascii: "a")):
        if before != UInt8(ascii: "q") && before != UInt8(ascii: "g") { count += 1 }
      case (UInt8(ascii: "y"), UInt8(ascii: "i")): count += index > 0 && !isVowel(before) ? 1 : 0
      default: break
      }
    }
    if ends(letters, "sm") || ends(letters, "sms") { count += 1 }
    if ends(letters, "nt"), letters.count > 4 {
      // “didn’t”, “wasn’t”.
      let before = letters[letters.count - 3]
      if before == UInt8(ascii: "d") || before == UInt8(ascii: "s") { count += 1 }
    }
    return count
  }

  /// Common words whose letters mislead.
  private static let exceptions: [String: Int] = [
    "people": 2, "area": 3, "areas": 3, "being": 2, "doing": 2, "going": 2, "seeing": 2, "something": 2,
    "someone": 2, "sometimes": 2, "somewhere": 2, "everyone": 3, "every": 2, "everything": 3, "business": 2,
    "evening": 2, "different": 3, "several": 3, "police": 2, "real": 2, "idea": 3, "ideas": 3, "create": 2,
    "created": 3, "creates": 2, "creating": 3, "theatre": 3, "hour": 1, "hours": 1, "our": 1, "quiet": 2,
    "science": 2, "society": 4, "trial": 2, "trials": 2, "cooperate": 4, "cooperation": 5, "does": 1,
    "goes": 1, "shoes": 1, "recipe": 3, "safety": 2, "safely": 2, "lonely": 2, "homeless": 2, "home": 1,
    "violence": 3, "violent": 3, "series": 2, "serious": 3, "seriously": 4,
    "previous": 3, "various": 3, "question": 2, "questions": 2, "million": 2, "opinion": 3, "onion": 2,
    "union": 2, "reduce": 2, "therefore": 2, "whereas": 2, "beyond": 2, "client": 2, "clients": 2,
    "experience": 4, "experienced": 4, "experiences": 5, "audience": 3, "actual": 3, "usually": 4, "usual": 3,
    "fire": 1, "fires": 1, "live": 1, "lives": 1, "wednesday": 2, "february": 4, "one": 1, "once": 1,
    "done": 1, "were": 1, "there": 1, "here": 1, "where": 1, "more": 1, "before": 2, "these": 1,
    "vehicle": 3, "vehicles": 3, "museum": 3, "fluid": 2, "ruin": 2, "poem": 2, "poet": 2, "naive": 2,
    "media": 3, "via": 2, "diet": 2, "variety": 4, "anxiety": 4, "reality": 4, "ideal": 3, "theory": 3,
    "threatened": 2, "frightened": 2, "happened": 2, "opened": 2, "named": 1, "used": 1, "moved": 1,
    "judgement": 2, "statement": 2, "statements": 2, "movement": 2, "involvement": 3, "management": 3,
    "period": 3, "periods": 3, "embed": 2, "implement": 3, "implemented": 4, "anyone": 3, "hundred": 2,
    "elsewhere": 2, "everywhere": 3, "somebody": 3, "stakeholder": 3, "stakeholders": 3, "framework": 2,
    "safeguarding": 3, "senior": 2, "households": 2, "household": 2, "centre": 2, "centres": 2, "stayed": 1,
    "influence": 3, "continuing": 4, "ongoing": 3, "initiative": 4, "initiatives": 4, "behaviour": 3,
    "evenings": 2, "colleague": 2, "colleagues": 2, "wellbeing": 3, "likelihood": 3, "orient": 3,
    "agreeing": 3,
    "whoever": 3, "somewhat": 2, "saying": 2, "parliament": 3, "businesses": 3, "friendly": 2,
    "geographical": 5,
    "genuine": 3, "creation": 3, "proactive": 3, "coordinate": 4, "coordination": 5, "heroin": 3,
    "patient": 2,
    "patients": 2, "tier": 1, "soldier": 2, "earliest": 3, "cashier": 2, "pier": 1,
    "agreement": 3, "settlement": 3, "basement": 2, "engagement": 3, "element": 3, "elements": 3,
  ]
}
