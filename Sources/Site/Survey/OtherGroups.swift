import Markup
import Survey

/// The way from the page of one group to the others of its breakdown, and to the same group in other waves.
struct OtherGroups {
  let plan: SitePlan
  let place: WavePlace
  let wave: Int
  let breakdown: Breakdown
  let group: String

  func write(to writer: inout MarkupWriter, root: String) {
    writer.element("h3", text: breakdown.name)
    writer.raw("\n<ul class=\"group-list\">\n")
    for name in breakdown.groups {
      guard let page = plan.groupPage(name, of: breakdown.name, in: wave) else { continue }
      writer.element("li") { writer in
        if name == group {
          writer.element("a", ["href": root + page.address, "aria-current": "page"], text: name)
        } else {
          writer.element("a", ["href": root + page.address], text: name)
        }
      }
      writer.raw("\n")
    }
    writer.raw("</ul>\n")
    writeWaves(to: &writer, root: root)
  }

  private func writeWaves(to writer: inout MarkupWriter, root: String) {
    let others = place.series.waves.indices.reversed().compactMap { position in
      position == place.position
        ? nil
        : plan.groupPage(group, of: breakdown.name, in: place.series.waves[position]).map {
          (place.labels[position], $0)
        }
    }
    guard !others.isEmpty else { return }
    writer.element("h3", text: "\(group) in other years")
    writer.raw("\n<ul class=\"group-list\">\n")
    for (label, page) in others {
      writer.element("li") { writer in
        writer.element("a", ["href": root + page.address], text: "\(group) in \(label)")
      }
      writer.raw("\n")
    }
    writer.raw("</ul>\n")
  }
}
