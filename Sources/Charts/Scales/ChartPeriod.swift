import Datasets

/// A time along the axis of a chart.
typealias ChartPeriod = Period
