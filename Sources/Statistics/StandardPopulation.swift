/// The 2013 European Standard Population: how many of 100,000 people would be of each age.
///
/// Source: Eurostat (2013), Revision of the European Standard Population, in the 19 bands that the Office for National
/// Statistics and PHEindicatormethods use: 0 to 4 years, 5 to 9, and so on to 85 to 89, then 90 and over.
public enum StandardPopulation {
  /// The people of each of the 19 bands, youngest first; 100,000 in all.
  public static let european2013: [Double] = [
    5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500,
    1500, 1000,
  ]

  /// The people aged `ages` in years, the last included: 16,000 for 0 to 14.
  ///
  /// Nothing where the ages do not begin and end with a band: 0, 5, 10 … to 4, 9, 14 … 89.
  public static func european2013(ages: ClosedRange<Int>) -> Double? {
    guard ages.lowerBound >= 0, ages.lowerBound % 5 == 0, ages.upperBound % 5 == 4, ages.upperBound < 90
    else {
      return nil
    }
    return european2013[ages.lowerBound / 5...ages.upperBound / 5].reduce(0, +)
  }

  /// The people aged `ages` in years and over: 10,000 … 1,000 for 90; nothing where no band begins at that age.
  public static func european2013(ages: PartialRangeFrom<Int>) -> Double? {
    guard (0...90).contains(ages.lowerBound), ages.lowerBound % 5 == 0 else { return nil }
    return european2013[(ages.lowerBound / 5)...].reduce(0, +)
  }
}
