import Diagrams
import Testing

/// Wrong input, and the exact words it gets.
struct ReadingTests {
  @Test func linesOfAListBeginWithAHyphen() {
    #expect(
      problems(.structure, "- Board\nDelivery group") == [
        "6: “Delivery group” is not an item of a list. "
          + "Begin the line with a hyphen and a space: “- Delivery group”."
      ])
  }

  @Test func aBoxSetInBetweenTwoLevelsIsNotGuessed() {
    #expect(
      problems(.structure, "- Board\n    - Delivery\n  - Evidence") == [
        "7: “Evidence” is set in by 2 spaces, as no line above it is. "
          + "Set it in exactly as far as the boxes of its level: two spaces more for each level."
      ])
  }

  @Test func anArrowInAList() {
    #expect(
      problems(.structure, "- Board -> Delivery\n- Evidence") == [
        "5: “Board -> Delivery” has an arrow, but a “structure” diagram is a list. "
          + "Set a box in below the one it answers to, or use “type: theory-of-change”."
      ])
  }

  @Test func anEmptyItem() {
    #expect(
      problems(.steps, "- One\n-\n- Two") == [
        "6: There is nothing after the hyphen. Write what the box should say, or take the line out."
      ])
  }

  @Test func stepsHaveOneLevel() {
    #expect(
      problems(.steps, "1. One\n2. Two\n   - Three") == [
        "7: “Three” stands below another step, but steps have one level. "
          + "Begin the line where the others begin, or use “type: structure”."
      ])
  }

  @Test func oneBoxIsNoDiagram() {
    #expect(
      problems(.structure, "- Board") == [
        "5: A diagram needs two boxes or more. Add another, or say it in a sentence."
      ])
  }

  @Test func aCircle() {
    #expect(
      problems(.theoryOfChange, "Trust -> Reports\nReports -> Help -> Trust") == [
        "6: The arrows lead round in a circle: Trust -> Reports -> Help -> Trust. "
          + "A theory of change leads one way. "
          + "Take one of these arrows out, and say in the text what feeds back."
      ])
  }

  @Test func aBoxThatLeadsToItself() {
    #expect(
      problems(.theoryOfChange, "Trust -> Trust\nTrust -> Help").first?.hasPrefix(
        "5: The arrows lead round in a circle: Trust -> Trust.") == true)
  }

  @Test func anArrowWithoutAnEnd() {
    #expect(
      problems(.theoryOfChange, "Funding -> \nA -> B") == [
        "5: An arrow on this line leads from or to nothing. "
          + "Write a box on each side of it: “Youth workers -> Fewer injuries”."
      ])
  }

  @Test func aNameThatIsInNoColumn() {
    #expect(
      problems(.theoryOfChange, "Inputs:\n- Grant\nOutputs:\n- Mentors\n\nGrant -> Mentor") == [
        "10: The arrow names “Mentor”, which stands under no heading. Did you mean “Mentors”?"
      ])
  }

  @Test func anArrowThatLeadsBackAcrossColumns() {
    #expect(
      problems(.theoryOfChange, "Inputs:\n- Grant\nOutputs:\n- Mentors\nMentors -> Grant") == [
        "9: The arrow from “Mentors” to “Grant” does not lead to a later column. "
          + "Arrows go from one column to the next, or further on. Move a box, or take the arrow out."
      ])
  }

  @Test func namesThatDifferInCapitalLettersOnly() {
    #expect(
      problems(.theoryOfChange, "Grant -> Youth workers\nYouth Workers -> Trust") == [
        "6: “Youth Workers” and “Youth workers” differ in capital letters only. "
          + "Write both the same way if they are one box."
      ])
  }

  @Test func headingsAndItemsThatHangInTheAir() {
    #expect(
      problems(.theoryOfChange, "- Grant\nInputs:\nOutputs:\n- Mentors\n- Mentors") == [
        "5: “Grant” stands under no heading. "
          + "Put a heading such as “Inputs:” above it, or write what it leads to: “Grant -> …”.",
        "9: “Mentors” stands in the lists twice. Give each box words of its own.",
        "6: There is nothing under the heading “Inputs”. "
          + "Write a list under it, each line with a hyphen first, or take the heading out.",
      ])
  }

  @Test func tooManyBoxes() {
    let list = (1...41).map { "- Box \($0)" }.joined(separator: "\n")
    #expect(
      problems(.structure, list) == [
        "5: This diagram has 41 boxes, and 40 is the most. Make two diagrams of it, each with its own title."
      ])
  }

  @Test func tooManyLevels() {
    let list = (0..<9).map { String(repeating: "  ", count: $0) + "- Box" }.joined(separator: "\n")
    #expect(
      problems(.structure, list) == [
        "5: This list has 9 levels, and 8 is the most. Make two diagrams of it, each with its own title."
      ])
  }

  @Test func tooMuchInOneBox() {
    let label = String(repeating: "word ", count: 25)
    #expect(
      problems(.steps, "- One\n- \(label)") == [
        "6: This box would hold 124 characters, and 120 is the most: "
          + "“\(label.prefix(60))…”. Say it shorter, and put the rest in the text of the page."
      ])
  }

  @Test func aHugeTextIsRefusedAtOnce() {
    let list = String(repeating: "- Box\n", count: 100_000)
    #expect(
      problems(.structure, list) == [
        "5: This diagram has 100000 lines, and 40 boxes is the most. "
          + "Make several diagrams of it, each with its own title."
      ])
  }
}
