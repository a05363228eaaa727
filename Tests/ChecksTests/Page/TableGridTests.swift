import Testing

@testable import Checks

/// Headings assigned by hand from the HTML standard, “forming a table” and “assigning header cells”.
@Suite struct TableGridTests {
  @Test(arguments: [
    // A heading over two columns, the second of which has cells.
    ("<tr><th>A</th><th colspan=\"2\">B</th></tr><tr><td>1</td><td></td><td>3</td></tr>", []),
    // A row heading that covers two rows.
    ("<tr><th>A</th><th>B</th></tr><tr><th rowspan=\"2\">C</th><td>1</td></tr><tr><td>2</td></tr>", []),
    // A heading beyond the last cell of every row.
    ("<tr><th>A</th><th>B</th><th>C</th></tr><tr><td>1</td><td>2</td></tr>", ["C"]),
    // A heading named by a cell in another column.
    ("<tr><th>A</th><th id=\"b\">B</th></tr><tr><td headers=\"b\">1</td></tr><tr><td>2</td></tr>", []),
    // A cell that names another heading does not have the one above it.
    ("<tr><th id=\"a\">A</th><th>B</th></tr><tr><td>1</td><td headers=\"a\">2</td></tr>", ["B"]),
    // A second block of headings takes over from the first.
    ("<tr><th>A</th></tr><tr><td headers=\"z\">1</td></tr><tr><th>B</th></tr><tr><td>2</td></tr>", ["A"]),
  ])
  func findsHeadingsWithoutCells(rows: String, expected: [String]) throws {
    let parsed = try parse(page("<table>\(rows)</table>"))
    let tables = parsed.exposedTables
    let table = try #require(tables.first)
    let grid = parsed.grid(of: table)
    let assignment = TableAssignment(grid)
    var stray: [String] = []
    for cell in grid.cells where cell.isHeader && !assignment.hasCell(cell) {
      stray.append(parsed.name(of: cell.node))
    }
    #expect(stray == expected)
  }
}
