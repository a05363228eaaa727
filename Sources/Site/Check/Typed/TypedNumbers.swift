import Configuration
import Content
import Diagnostics
import Datasets
import Disclosure

/// Refuses numbers that somebody typed and a dataset hides.
enum TypedNumbers {
  /// One error for each text that gives a hidden number away, in the pages and in the files beside them.
  static func problems(in plan: SitePlan, by judge: TypedJudge, jobs: Int) async -> [Diagnostic] {
    guard !judge.index.isEmpty else { return [] }
    let pages = plan.pages.compactMap { plan.page(of: $0) }
    let onPages = await Workers.map(pages, jobs: jobs) { page in
      judge.problems(in: PageTexts.all(on: page, judge.index))
    }
    let inFiles = plan.source.written.map { file in
      judge.problems(in: FileTexts.all(in: file.value, at: file.path, plan, judge.index))
    }
    return (onPages + inFiles).flatMap { $0 }
  }
}

/// Gathers the texts of a file that is not a page: `site.yml`, the glossary, what describes a dataset or a survey.
enum FileTexts {
  static func all(
    in value: ConfigurationValue, at path: String, _ plan: SitePlan, _ index: HiddenIndex
  ) -> TypedTexts {
    let name = dataset(at: path, plan)
    if let name, plan.withheldTables.contains(name) { return TypedTexts() }
    let texts = WrittenTexts(index: index, kind: .other, around: [], hasMeasure: name != nil).texts(in: value)
    return TypedTexts(texts: texts, datasets: name.map { [$0] } ?? [])
  }

  /// The dataset that a file describes.
  private static func dataset(at path: String, _ plan: SitePlan) -> String? {
    let (folder, file) = (PagePath.folder(of: path), PagePath.name(of: path))
    if folder == "data" { return String(file.dropLast(4)) }
    guard file == "survey.yml" else { return nil }
    return plan.source.waves.first { $0.folder == folder }?.results.metadata.name
  }
}
