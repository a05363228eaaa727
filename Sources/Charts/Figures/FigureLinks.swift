public import Markup

/// Where the links under a figure lead.
public struct FigureLinks: Sendable {
  /// The page of the dataset.
  public var dataset: String
  /// The dataset's CSV file.
  public var download: DownloadLink
  /// What the columns of the CSV file mean, for programs and for whoever writes them, where there is a file of it.
  public var columns: DownloadLink?
  /// The chart by itself as an SVG file, where there is one.
  public var picture: DownloadLink?

  /// Leads to the page of a dataset, and to the files beside it.
  public init(
    dataset: String, download: DownloadLink, columns: DownloadLink? = nil, picture: DownloadLink? = nil
  ) {
    self.dataset = dataset
    self.download = download
    self.columns = columns
    self.picture = picture
  }

  /// Writes the files as a list. `chart` and `dataset` are what people call the two.
  func writeFiles(chart: String, dataset: String, to writer: inout MarkupWriter) {
    writer.element("ul", ["class": "figure-files"]) { writer in
      picture?.write("Download the picture", hidden: chart, format: "SVG", to: &writer)
      download.write("Download \(dataset)", format: "CSV", to: &writer)
      columns?.write("What its columns mean", hidden: dataset, format: "JSON", to: &writer)
    }
  }
}
