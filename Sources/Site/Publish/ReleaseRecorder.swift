import Configuration
import Content
import Datasets
import Diagnostics
import Disclosure

/// A file that remembers what became public of a dataset.
public struct ReleaseRecord: Hashable, Sendable {
  /// The dataset’s name.
  public let dataset: String
  /// The file, as the person would type it.
  public let file: String
  /// The record of another release with the same day, where there is one.
  public let earlierOfDay: String?
}

/// Remembers in the content folder what became public, so that later releases can be guarded against comparison.
///
/// It writes down public numbers and nothing else. What is there already is never changed.
struct ReleaseRecorder {
  let plan: SitePlan
  let downloads: Downloads
  let content: (root: String, display: String)

  /// Writes a record of every guarded dataset whose public numbers are in none yet.
  func record(_ bag: inout DiagnosticBag) -> [ReleaseRecord] {
    var written: [ReleaseRecord] = []
    for table in plan.tables where Self.isGuarded(table) {
      guard let bytes = downloads.files(of: table.metadata.name)?.csv.bytes, !isRecorded(table, bytes) else {
        continue
      }
      do throws(Diagnostic) { written.append(try write(bytes, of: table.metadata)) } catch {
        bag.append(error)
      }
    }
    return written
  }

  /// Whether anything is hidden or rounded, or would be.
  private static func isGuarded(_ table: ReleasedTable) -> Bool {
    if table.suppression.primary + table.suppression.secondary > 0 { return true }
    switch table.metadata.rule?.method {
    case nil, .some(.none): return false
    case .suppress, .round, .both: return true
    }
  }

  private func isRecorded(_ table: ReleasedTable, _ bytes: [UInt8]) -> Bool {
    let name = table.metadata.name
    let earlier = plan.source.earlier.filter { $0.table.metadata.name == name }
    guard !earlier.isEmpty, let raw = plan.source.datasets.first(where: { $0.metadata.name == name }),
      let shown = RecordReader.read(bytes, metadata: raw.metadata, file: "").table
    else { return false }
    return earlier.contains { $0.saysTheSame(as: shown) }
  }

  private func write(_ bytes: [UInt8], of metadata: DatasetMetadata) throws(Diagnostic) -> ReleaseRecord {
    let day = (metadata.updated ?? metadata.published).flatMap { Day(iso: $0) }
    var name = RecordName(dataset: metadata.name, day: day)
    var earlier: String?
    do throws(FileProblem) {
      while try !Files.create(bytes, at: "\(content.root)/\(name.path)") {
        earlier = "\(content.display)/\(name.path)"
        name = RecordName(dataset: name.dataset, day: day, number: name.number + 1)
      }
    } catch {
      throw problem(error, "\(content.display)/\(name.path)")
    }
    return ReleaseRecord(
      dataset: metadata.name, file: "\(content.display)/\(name.path)", earlierOfDay: earlier)
  }

  private func problem(_ problem: FileProblem, _ file: String) -> Diagnostic {
    var diagnostic = problem.diagnostic(at: file)
    diagnostic.message = "The site was published, but what is public now could not be recorded here."
    diagnostic.help = "Check that there is space, and that you may write here. Then build again."
    return diagnostic
  }
}
