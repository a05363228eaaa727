/// The words that every text of a language is full of, by the primary subtag of the language.
///
/// Written down from general knowledge of each language; words that many of them share are left out where they would
/// blur the difference.
enum LanguageWords {
  /// The place of each language in the bits of ``bits``.
  static let languages: [String] = lists.map(\.language)

  /// For each word, one bit for each language that is full of it.
  static let bits: [Name: UInt32] = {
    var bits: [Name: UInt32] = [:]
    for (index, list) in lists.enumerated() {
      for word in list.words.split(separator: " ") { bits[Name(word.utf8), default: 0] |= 1 << UInt32(index) }
    }
    return bits
  }()

  private static let lists: [(language: String, words: String)] = [
    (
      "en",
      """
      the of and to in is that it for was on are with as be at by this have from or had not but what all were when \
      we there can an your which their if will each about how up out them then she many some so these would other \
      into has more her him could no than been who its now people may they you he his our do my a i us also where
      """
    ),
    (
      "cy",
      """
      y yr yn a ar i o mae am wedi gan bod sydd ei eu ac oedd nad fod ond gyda neu fel hyn hwn hon pan os wrth dros \
      drwy rhwng ein eich ni chi nhw hi ef dim yw ydy oes cael bydd ddim mewn gallwch unrhyw mwy pob cyfer at
      """
    ),
    (
      "pl",
      """
      i w na z do się nie to że jest o od po za przez dla ale jak są oraz lub tym tego jego jej ich był była było \
      być może czy przy które który która co ze przed także tylko już go mnie można bardzo pod we nad osoby
      """
    ),
    (
      "fr",
      """
      le la les des et est un une du dans que qui en pour pas sur avec sont par il elle nous vous ce cette au aux plus \
      se ne ont leur leurs mais ou ils elles été être sa son ses je on comme fait tout aussi cela où bien de à
      """
    ),
    (
      "de",
      """
      der die das und ist nicht ein eine zu den von mit dem des sich auf für im auch es an als sie wir er ich aus \
      werden wird bei oder nach einer einem einen wie sind haben hat kann über durch zur zum noch nur war so um
      """
    ),
    (
      "es",
      """
      el la los las de y que en un una es por con para no se su lo como más pero sus le ya o este sí porque esta entre \
      cuando muy sin sobre también me hasta hay donde quien desde todo nos durante son del al fue está ser han
      """
    ),
    (
      "nl",
      """
      de het een en van ik te dat die in hij niet zijn is was op aan met als voor had er maar om hem dan zou of wat \
      mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog \
      wordt worden ons onze wij geen
      """
    ),
    (
      "pt",
      """
      o a os as de que e do da em um uma para é com não se na no por mais dos das como mas foi ao ele tem à seu sua ou \
      ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos são
      """
    ),
    (
      "it",
      """
      il lo la gli le di che e è un una per non in con si del della dei delle da al alla sono come più ma anche ha nel \
      nella questo questa se dal sul su ci ne hanno essere loro suo sua tra dalla ai mi io
      """
    ),
    (
      "ro",
      """
      și de la în a un o cu pe care nu este să se din ce mai pentru că sunt sau lor dar fost fi ai le prin ca după \
      această acest au îi te ei ea el am ne dacă când fără despre între într
      """
    ),
    (
      "da",
      """
      og i at det er en den til af som på de med han for ikke der var et har jeg om vi men sig fra skal kan hun eller \
      hvad ham efter op dem ud være hans blev havde nu dette denne deres mere også
      """
    ),
    (
      "sv",
      """
      och i att det som en på är av för med den till inte har de ett om han men var jag sig från vi så kan när hon \
      eller nu över mycket ska du vid bara också efter mot upp där här alla hade
      """
    ),
    (
      "nb",
      """
      og i det er en på til som med for at av de ikke har var den et jeg fra om han vi men seg kan hun eller hva ble \
      også etter opp dem ut være bare nå mer deg meg dette noe noen skal
      """
    ),
    (
      "tr",
      """
      ve bir bu da de için ile çok gibi daha ne olarak en olan kadar sonra var ama o ben her ya mi değil göre \
      veya ancak oldu olduğu ki şey kendi bunu
      """
    ),
    (
      "so",
      """
      waa iyo in ka ku oo u ay la aan uu soo ah waxaa si ama haddii laga lagu ayaa wax kale dadka marka isku aad waxa
      """
    ),
    (
      "ga",
      """
      an na agus ar is le go a i de do bhí sé sí tá ní ach mar seo sin chun faoi ag ó nach bhfuil leis gur siad acu
      """
    ),
    (
      "ur",
      """
      کے کی میں ہے اور سے کا کو اس کہ پر نے ہیں ایک بھی یہ تو ہو کر جو نہیں آپ ان لئے لیے گیا تھا تھے کیا وہ ہم اپنے
      """
    ),
    (
      "ar",
      """
      في من على إلى أن هذا التي الذي عن مع ما لا هذه كان أو هو قد كل بعد بين لم إن هي ذلك كما ثم عند و يا لقد حيث يكون
      """
    ),
    (
      "fa",
      """
      و در به از که این را با است برای آن یک خود تا بر هم شود شده می یا اما نیز دارد ما کرد آنها های بود شد
      """
    ),
    (
      "pa",
      """
      ਦੇ ਦੀ ਵਿੱਚ ਹੈ ਅਤੇ ਨੂੰ ਦਾ ਤੋਂ ਇਹ ਨਾਲ ਹਨ ਇੱਕ ਲਈ ਵੀ ਜੋ ਨੇ ਕਿ ਉਹ ਤੇ ਹੋ ਸੀ ਨਹੀਂ ਇਸ ਕਰ ਜਾਂ
      """
    ),
    (
      "bn",
      """
      এবং করে এই থেকে হয় একটি জন্য ও তার যে না কি করা সঙ্গে হবে আমি আপনি তিনি ছিল আছে এর সে মধ্যে বা
      """
    ),
  ]
}
