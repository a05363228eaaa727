import Testing

@testable import Charts

struct LabelStackTests {
  @Test func leavesLabelsThatDoNotTouch() {
    let wishes = [10.0, 60, 110].map { LabelStack.Wish(middle: $0, height: 20) }
    #expect(LabelStack.middles(wishes, top: 0, bottom: 200) == [10, 60, 110])
  }

  @Test func pushesTouchingLabelsApartEvenly() {
    let wishes = [100.0, 100].map { LabelStack.Wish(middle: $0, height: 20) }
    #expect(LabelStack.middles(wishes, top: 0, bottom: 200) == [90, 110])
  }

  @Test func keepsTheOrderOfTheLines() {
    let wishes = [120.0, 100, 110].map { LabelStack.Wish(middle: $0, height: 20) }
    #expect(LabelStack.middles(wishes, top: 0, bottom: 200) == [130, 90, 110])
  }

  @Test func staysWithinThePlot() {
    let wishes = [195.0, 198, 199].map { LabelStack.Wish(middle: $0, height: 20) }
    #expect(LabelStack.middles(wishes, top: 0, bottom: 200) == [150, 170, 190])
  }

  @Test func neverOverlapsWhateverTheHeights() {
    let sizes: [(Double, Double)] = [(0, 18), (37, 25), (24, 32), (11, 39), (48, 46), (35, 53)]
    let wishes = sizes.map { LabelStack.Wish(middle: $0.0, height: $0.1) }
    let middles = LabelStack.middles(wishes, top: 0, bottom: 300)
    let edges = zip(wishes, middles).map { wish, middle in
      (top: middle - wish.height / 2, bottom: middle + wish.height / 2)
    }
    let sorted = edges.sorted { $0.top < $1.top }
    for (upper, lower) in zip(sorted, sorted.dropFirst()) { #expect(upper.bottom <= lower.top + 1e-9) }
  }
}
