import Datasets

extension ChartRequest {
  /// Whether every number lies within its interval, give or take the rounding; the first that does not is noted.
  mutating func checkIntervals(of data: ChartData) -> Bool {
    let slack = (0..<max(0, data.y.decimals)).reduce(1.0) { unit, _ in unit / 10 }
    for series in data.names.indices {
      for place in data.places.indices {
        guard let value = data.value(series, place), let interval = data.interval(series, place),
          value < interval.lower - slack || value > interval.upper + slack
        else { continue }
        let name =
          data.isGrouped ? "\(data.names[series]), \(data.places[place].label)" : data.places[place].label
        add(
          .lower,
          "The number \(data.text(value)) (\(name)) is not within its interval, "
            + "\(data.text(interval.lower)) to \(data.text(interval.upper)).",
          help: "Check that `lower` and `upper` name the limits of the column in `y`.")
        return false
      }
    }
    return true
  }
}
