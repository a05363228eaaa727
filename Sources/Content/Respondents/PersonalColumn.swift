/// Something about one person that a column holds, by what its heading says.
enum PersonalColumn: CaseIterable {
  case name, email, telephone, postcode, address, birth, device, officialNumber, number, moment

  /// What such columns hold, to follow “a column of”.
  var words: String {
    switch self {
    case .name: "people’s names"
    case .email: "e-mail addresses"
    case .telephone: "telephone numbers"
    case .postcode: "postcodes"
    case .address: "home addresses"
    case .birth: "dates of birth"
    case .device: "IP addresses"
    case .officialNumber: "numbers that stand for one person"
    case .number: "an id for each person"
    case .moment: "the time at which each person answered"
    }
  }

  /// What the columns of `table` hold, each kind once.
  static func all(in table: AnswerTable) -> [PersonalColumn] {
    var found: Set<PersonalColumn> = []
    for (column, heading) in table.header.enumerated() {
      if let kind = kind(of: heading), kind.fits(table.cells(column)) { found.insert(kind) }
    }
    if hasStartAndEnd(table) { found.insert(.moment) }
    return allCases.filter(found.contains)
  }

  private static func kind(of heading: String) -> PersonalColumn? {
    let words = heading.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let word = words.joined()
    if let kind = exact[word] { return kind }
    if parts.contains(where: word.contains) { return nil }
    return contained.first { word.contains($0.0) }?.1 ?? (words.contains("email") ? .email : nil)
  }

  /// Places that many people share.
  private static let parts = ["postcodearea", "postcodedistrict", "postcodesector"]

  private static let contained: [(String, PersonalColumn)] = [
    ("emailaddress", .email), ("postcode", .postcode), ("postalcode", .postcode), ("zipcode", .postcode),
    ("phonenumber", .telephone), ("mobilenumber", .telephone), ("homeaddress", .address),
    ("addressline", .address), ("streetaddress", .address), ("dateofbirth", .birth), ("ipaddress", .device),
    ("surname", .name), ("forename", .name), ("firstname", .name), ("lastname", .name), ("fullname", .name),
    ("nhsnumber", .officialNumber), ("nationalinsurance", .officialNumber), ("responseid", .number),
    ("respondentid", .number), ("participantid", .number), ("submissionid", .number), ("personid", .number),
    ("clientid", .number),
  ]

  private static let exact: [String: PersonalColumn] = [
    "email": .email, "mail": .email, "phone": .telephone, "telephone": .telephone, "mobile": .telephone,
    "contactnumber": .telephone, "address": .address, "dob": .birth, "birthdate": .birth, "birthday": .birth,
    "ip": .device, "ipaddr": .device, "yourname": .name, "respondentname": .name, "participantname": .name,
    "givenname": .name, "familyname": .name, "nino": .officialNumber, "upn": .officialNumber,
    "uprn": .officialNumber, "id": .number, "uid": .number, "uuid": .number, "guid": .number,
    "serial": .number, "serialno": .number, "serialnumber": .number, "respondent": .number,
    "participant": .number, "respid": .number, "caseid": .number, "userid": .number, "recordid": .number,
    "uniqueid": .number, "collectorid": .number, "idnumber": .number, "timestamp": .moment,
    "datesubmitted": .moment, "submitdate": .moment, "submittedat": .moment, "submissiondate": .moment,
    "recordeddate": .moment, "completiontime": .moment, "durationinseconds": .moment,
  ]

  /// Whether `cells` can be that; a column that counts, such as “telephone” in a table of ways to get in touch, cannot.
  private func fits(_ cells: [String]) -> Bool {
    switch self {
    case .number, .moment: cells.count > 4 && Set(cells).count > cells.count / 2
    default: cells.contains { !Self.isSmallNumber($0) }
    }
  }

  private static func isSmallNumber(_ cell: String) -> Bool {
    if cell.hasPrefix("["), cell.hasSuffix("]") { return true }
    return cell.utf8.count < 8 && cell.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 || $0 == 45 }
  }

  /// When somebody started and ended: with the time of day, not only a date as projects have.
  private static func hasStartAndEnd(_ table: AnswerTable) -> Bool {
    let columns = table.header.indices.filter { column in
      let heading = table.header[column].lowercased()
      return (heading.contains("start") || heading.contains("end") || heading.contains("complet"))
        && table.cells(column).contains { isTimeOfDay($0) }
    }
    return columns.count > 1
  }

  private static func isTimeOfDay(_ cell: String) -> Bool {
    let parts = cell.split(separator: ":")
    return parts.count > 1 && parts[0].last?.isNumber == true && parts[1].first?.isNumber == true
  }
}
