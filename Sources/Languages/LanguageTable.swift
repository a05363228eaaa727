extension Language {
  /// The languages a page can be in: code, English name, own name, direction, how a number and a share
  /// are written, how a date is written, and the months as they stand in a date.
  ///
  /// From the Unicode Common Locale Data Repository (CLDR), with two exceptions. Digits are Western in every language,
  /// as people in Britain meet them, and as the charts beside the words have them. Four digits are parted like more,
  /// so that the numbers of a column look alike.
  static let table = """
    am | Amharic | አማርኛ | ltr | 1,234.5 | 12% | {day} {month} {year} | ጃንዋሪ,ፌብሩዋሪ,ማርች,ኤፕሪል,ሜይ,ጁን,ጁላይ,ኦገስት,ሴፕቴምበር,ኦክቶበር,ኖቬምበር,ዲሴምበር
    ar | Arabic | العربية | rtl | 1,234.5 | 12% | {day} {month}، {year} | يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر
    bg | Bulgarian | Български | ltr | 1 234,5 | 12% | {day} {month} {year} г. | януари,февруари,март,април,май,юни,юли,август,септември,октомври,ноември,декември
    bn | Bengali | বাংলা | ltr | 1,234.5 | 12% | {day} {month}, {year} | জানুয়ারী,ফেব্রুয়ারী,মার্চ,এপ্রিল,মে,জুন,জুলাই,আগস্ট,সেপ্টেম্বর,অক্টোবর,নভেম্বর,ডিসেম্বর
    ckb | Central Kurdish (Sorani) | کوردیی ناوەندی | rtl | 1,234.5 | 12% | {day}ی {month}ی {year} | کانوونی دووەم,شوبات,ئازار,نیسان,ئایار,حوزەیران,تەمووز,ئاب,ئەیلوول,تشرینی یەکەم,تشرینی دووەم,کانونی یەکەم
    cs | Czech | Čeština | ltr | 1 234,5 | 12 % | {day}. {month} {year} | ledna,února,března,dubna,května,června,července,srpna,září,října,listopadu,prosince
    cy | Welsh | Cymraeg | ltr | 1,234.5 | 12% | {day} {month} {year} | Ionawr,Chwefror,Mawrth,Ebrill,Mai,Mehefin,Gorffennaf,Awst,Medi,Hydref,Tachwedd,Rhagfyr
    de | German | Deutsch | ltr | 1.234,5 | 12 % | {day}. {month} {year} | Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember
    el | Greek | Ελληνικά | ltr | 1.234,5 | 12% | {day} {month} {year} | Ιανουαρίου,Φεβρουαρίου,Μαρτίου,Απριλίου,Μαΐου,Ιουνίου,Ιουλίου,Αυγούστου,Σεπτεμβρίου,Οκτωβρίου,Νοεμβρίου,Δεκεμβρίου
    en | English | English | ltr | 1,234.5 | 12% | {day} {month} {year} | January,February,March,April,May,June,July,August,September,October,November,December
    es | Spanish | Español | ltr | 1.234,5 | 12 % | {day} de {month} de {year} | enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre
    fa | Persian (Farsi) | فارسی | rtl | 1,234.5 | 12% | {day} {month} {year} | ژانویهٔ,فوریهٔ,مارس,آوریل,مهٔ,ژوئن,ژوئیهٔ,اوت,سپتامبر,اکتبر,نوامبر,دسامبر
    fr | French | Français | ltr | 1 234,5 | 12 % | {day} {month} {year} | janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre
    ga | Irish | Gaeilge | ltr | 1,234.5 | 12% | {day} {month} {year} | Eanáir,Feabhra,Márta,Aibreán,Bealtaine,Meitheamh,Iúil,Lúnasa,Meán Fómhair,Deireadh Fómhair,Samhain,Nollaig
    gu | Gujarati | ગુજરાતી | ltr | 1,234.5 | 12% | {day} {month}, {year} | જાન્યુઆરી,ફેબ્રુઆરી,માર્ચ,એપ્રિલ,મે,જૂન,જુલાઈ,ઑગસ્ટ,સપ્ટેમ્બર,ઑક્ટોબર,નવેમ્બર,ડિસેમ્બર
    he | Hebrew | עברית | rtl | 1,234.5 | 12% | {day} ב{month} {year} | ינואר,פברואר,מרץ,אפריל,מאי,יוני,יולי,אוגוסט,ספטמבר,אוקטובר,נובמבר,דצמבר
    hi | Hindi | हिन्दी | ltr | 1,234.5 | 12% | {day} {month} {year} | जनवरी,फ़रवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर,अक्तूबर,नवंबर,दिसंबर
    hu | Hungarian | Magyar | ltr | 1 234,5 | 12% | {year}. {month} {day}. | január,február,március,április,május,június,július,augusztus,szeptember,október,november,december
    it | Italian | Italiano | ltr | 1.234,5 | 12% | {day} {month} {year} | gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre
    ku | Kurdish (Kurmanji) | Kurdî | ltr | 1.234,5 | %12 | {day}ê {month}a {year}an | rêbendan,sibat,adar,nîsan,gulan,hezîran,tîrmeh,tebax,îlon,cotmeh,mijdar,berfanbar
    lt | Lithuanian | Lietuvių | ltr | 1 234,5 | 12 % | {year} m. {month} {day} d. | sausio,vasario,kovo,balandžio,gegužės,birželio,liepos,rugpjūčio,rugsėjo,spalio,lapkričio,gruodžio
    lv | Latvian | Latviešu | ltr | 1 234,5 | 12% | {year}. gada {day}. {month} | janvāris,februāris,marts,aprīlis,maijs,jūnijs,jūlijs,augusts,septembris,oktobris,novembris,decembris
    ne | Nepali | नेपाली | ltr | 1,234.5 | 12% | {year} {month} {day} | जनवरी,फेब्रुअरी,मार्च,अप्रिल,मे,जुन,जुलाई,अगस्ट,सेप्टेम्बर,अक्टोबर,नोभेम्बर,डिसेम्बर
    nl | Dutch | Nederlands | ltr | 1.234,5 | 12% | {day} {month} {year} | januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december
    pa | Punjabi | ਪੰਜਾਬੀ | ltr | 1,234.5 | 12% | {day} {month} {year} | ਜਨਵਰੀ,ਫ਼ਰਵਰੀ,ਮਾਰਚ,ਅਪ੍ਰੈਲ,ਮਈ,ਜੂਨ,ਜੁਲਾਈ,ਅਗਸਤ,ਸਤੰਬਰ,ਅਕਤੂਬਰ,ਨਵੰਬਰ,ਦਸੰਬਰ
    pl | Polish | Polski | ltr | 1 234,5 | 12% | {day} {month} {year} | stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia
    ps | Pashto | پښتو | rtl | 1.234,5 | 12% | {year} {month} {day} | جنوري,فبروري,مارچ,اپریل,مۍ,جون,جولای,اګست,سېپتمبر,اکتوبر,نومبر,دسمبر
    pt | Portuguese | Português | ltr | 1 234,5 | 12% | {day} de {month} de {year} | janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro
    ro | Romanian | Română | ltr | 1.234,5 | 12 % | {day} {month} {year} | ianuarie,februarie,martie,aprilie,mai,iunie,iulie,august,septembrie,octombrie,noiembrie,decembrie
    ru | Russian | Русский | ltr | 1 234,5 | 12 % | {day} {month} {year} г. | января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря
    sk | Slovak | Slovenčina | ltr | 1 234,5 | 12 % | {day}. {month} {year} | januára,februára,marca,apríla,mája,júna,júla,augusta,septembra,októbra,novembra,decembra
    so | Somali | Soomaali | ltr | 1,234.5 | 12% | {month} {day}, {year} | Janaayo,Febraayo,Maarso,Abriil,Maayo,Juun,Luulyo,Agosto,Sebtembar,Oktoobar,Noofeembar,Diseembar
    sq | Albanian | Shqip | ltr | 1 234,5 | 12% | {day} {month} {year} | janar,shkurt,mars,prill,maj,qershor,korrik,gusht,shtator,tetor,nëntor,dhjetor
    sw | Swahili | Kiswahili | ltr | 1,234.5 | 12% | {day} {month} {year} | Januari,Februari,Machi,Aprili,Mei,Juni,Julai,Agosti,Septemba,Oktoba,Novemba,Desemba
    ta | Tamil | தமிழ் | ltr | 1,234.5 | 12% | {day} {month}, {year} | ஜனவரி,பிப்ரவரி,மார்ச்,ஏப்ரல்,மே,ஜூன்,ஜூலை,ஆகஸ்ட்,செப்டம்பர்,அக்டோபர்,நவம்பர்,டிசம்பர்
    ti | Tigrinya | ትግርኛ | ltr | 1,234.5 | 12% | {month} {day}, {year} | ጥሪ,ለካቲት,መጋቢት,ሚያዝያ,ጉንበት,ሰነ,ሓምለ,ነሓሰ,መስከረም,ጥቅምቲ,ሕዳር,ታሕሳስ
    tr | Turkish | Türkçe | ltr | 1.234,5 | %12 | {day} {month} {year} | Ocak,Şubat,Mart,Nisan,Mayıs,Haziran,Temmuz,Ağustos,Eylül,Ekim,Kasım,Aralık
    uk | Ukrainian | Українська | ltr | 1 234,5 | 12% | {day} {month} {year} р. | січня,лютого,березня,квітня,травня,червня,липня,серпня,вересня,жовтня,листопада,грудня
    ur | Urdu | اردو | rtl | 1,234.5 | 12% | {day} {month}، {year} | جنوری,فروری,مارچ,اپریل,مئی,جون,جولائی,اگست,ستمبر,اکتوبر,نومبر,دسمبر
    yi | Yiddish | ייִדיש | rtl | 1,234.5 | 12% | {day}טן {month} {year} | יאַנואַר,פֿעברואַר,מערץ,אַפּריל,מיי,יוני,יולי,אויגוסט,סעפּטעמבער,אקטאבער,נאוועמבער,דעצעמבער
    zh | Chinese (simplified) | 简体中文 | ltr | 1,234.5 | 12% | {year}年{month}月{day}日 | 1,2,3,4,5,6,7,8,9,10,11,12
    zh-Hant | Chinese (traditional) | 繁體中文 | ltr | 1,234.5 | 12% | {year}年{month}月{day}日 | 1,2,3,4,5,6,7,8,9,10,11,12
    """
}
