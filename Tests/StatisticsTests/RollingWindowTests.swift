import Statistics
import Testing

@Suite("Rolling sums and means")
struct RollingWindowTests {
  @Test("There is nothing until the window is full")
  func filling() throws {
    let window = try #require(RollingWindow(3))
    #expect(window.sums(of: [1, 2, 3, 4]) == [nil, nil, 6, 9])
    #expect(window.means(of: [1, 2, 3, 4]) == [nil, nil, 2, 3])
    #expect(window.sums(of: [1, 2]) == [nil, nil])
    #expect(window.sums(of: []) == [])
  }

  @Test("A missing number empties every window that holds it, and is never 0")
  func missing() throws {
    let window = try #require(RollingWindow(2))
    #expect(window.sums(of: [1, nil, 3, 4]) == [nil, nil, nil, 7])
    #expect(window.sums(of: [1, .nan, 3, 4]) == [nil, nil, nil, 7])
    #expect(window.sums(of: [1, .infinity, 3, 4]) == [nil, nil, nil, 7])
  }

  @Test("A period that is left out empties the windows across it")
  func gap() throws {
    let window = try #require(RollingWindow(2))
    #expect(window.sums(of: [1, 2, 3, 4], at: [5, 6, 8, 9]) == [nil, 3, nil, 7])
    #expect(window.means(of: [1, 2, 3, 4], at: [5, 6, 8, 9]) == [nil, 1.5, nil, 3.5])
    #expect(window.sums(of: [1, 2], at: [.min, .max]) == [nil, nil])
  }

  @Test("Periods that do not rise, or are not one for each value, are refused")
  func disorder() throws {
    let window = try #require(RollingWindow(2))
    #expect(window.sums(of: [1, 2], at: [6, 5]) == nil)
    #expect(window.sums(of: [1, 2], at: [5, 5]) == nil)
    #expect(window.sums(of: [1, 2], at: [5]) == nil)
    #expect(window.means(of: [1, 2], at: [6, 5]) == nil)
  }

  @Test("Rounding does not build up along the series")
  func rounding() throws {
    let window = try #require(RollingWindow(2))
    #expect(window.sums(of: [1e17, 1, 0.25, 0.5]).last == 0.75)
  }

  @Test("A window holds at least one period")
  func impossible() throws {
    #expect(RollingWindow(0) == nil)
    #expect(RollingWindow(-1) == nil)
    #expect(try #require(RollingWindow(1)).sums(of: [4, nil]) == [4, nil])
    #expect(try #require(RollingWindow(.max)).sums(of: [4, 5], at: [1, 2]) == [nil, nil])
  }
}
