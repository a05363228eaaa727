import Diagnostics
import Markdown
import Testing

/// What goes wrong without a word in other Markdown: each slip is told of on its line.
@Suite("Slips")
struct SlipTests {
  @Test func aRowWithTooManyCellsLosesAFigure() {
    let rendering = Rendering(
      "**Table: A**\n\n| Year | Count |\n| --- | --- |\n| 2020 | 5 |\n| 2021 | 6 | 7 | |\n", after: 10)
    #expect(
      rendering.problems == [
        "16 lost-cell: This row has 4 cells, but the table has 2 columns, so this would be lost: “7”. → Give each "
          + "column a heading, or take out the “|” that is too many. To show the sign, write \\|."
      ])
    #expect(rendering.markdown.diagnostics.hasErrors)
  }

  @Test(
    arguments: [
      "| a | b | |", "a | b", "| a |", "| a \\| c | b |", "| a | b \\|", "| a | `b` |   ", "| a | b",
    ])
  func aRowThatLosesNothing(_ row: String) {
    #expect(Rendering("**Table: A**\n\n| A | B |\n| --- | --- |\n\(row)\n").problems == [])
  }

  @Test(arguments: ["> ", "  "])
  func aRowInAQuotationOrListLosesAFigureToo(_ mark: String) {
    let start = mark == "> " ? "> " : "- "
    let rows = ["| A | B |", "| - | - |", "| 1 | 2 | 3 |"].map { mark + $0 }.joined(separator: "\n")
    #expect(
      Rendering("\(start)**Table: A**\n\(mark)\n\(rows)\n").shortProblems == ["5 lost-cell"])
  }

  @Test func aTableWithoutItsLineOfHyphens() {
    let rendering = Rendering("Words.\n| Year | Count | Rate |\n| 2020 | 5 | 1 |\n\n| 2021 | 6 | 2 |\n")
    #expect(
      rendering.problems == [
        "2 not-a-table: This looks like a table, but no line of hyphens stands below its headings, so it is shown as "
          + "plain text. → Write this line right below the headings: | --- | --- | --- |"
      ])
    #expect(!rendering.markdown.diagnostics.hasErrors)
  }

  @Test func aTableWhoseFirstTwoLinesDoNotMatch() {
    #expect(
      Rendering("| Year | Count | Rate |\n| --- | --- |\n| 2020 | 5 | 1 |\n").problems == [
        "1 not-a-table: This looks like a table, but it has 3 headings and the line of hyphens below has 2 cells, so "
          + "it is shown as plain text. → Give both lines as many cells, such as: | Year | Count | above | --- | --- |"
      ])
    #expect(Rendering("Words.\n\n| --- | --- |\n| 2020 | 5 |\n").shortProblems == ["3 not-a-table"])
  }

  @Test(
    arguments: [
      "Home | About us", "| or a bar", "|x| is how far it is", "\\| a | b |", "a | b |\nc | d |", "---\n\na",
      "```text\n| a | b |\n```", "`| a | b |`",
    ])
  func linesThatLookLikeNoTable(_ text: String) {
    #expect(Rendering(text).problems == [])
  }

  @Test func aHeadingWithoutASpace() {
    let rendering = Rendering("Words.\n\n##What we do\nand why\n\n###4 steps\n")
    #expect(
      rendering.problems == [
        "3 not-a-heading: “##What we do” is not a heading: no space stands after “##”. → Put a space between the two: "
          + "## What we do",
        "6 not-a-heading: “###4 steps” is not a heading: no space stands after “###”. → Put a space between the two: "
          + "### 4 steps",
      ])
  }

  @Test(arguments: ["#KnifeFree is our campaign", "\\##Not this", "A ##b", "## A", "##\n", "#1", "    ##a"])
  func noHeadingWasMeant(_ text: String) {
    #expect(!Rendering(text).shortProblems.contains { $0.hasSuffix("not-a-heading") })
  }

  @Test(
    arguments: [
      "Some **bold that never ends", "Some **bold *it* that never ends", "Some ** bold ** words",
      "Some **bold **words", "**Note:**the rest", "Some “**bold”", "- **item", "Some **[a](b.md) words",
      "| **A | B |\n| - | - |\n", "## A **heading",
    ])
  func asterisksLeftOver(_ text: String) {
    #expect(Rendering(text).shortProblems.contains("1 left-over-asterisks"))
  }

  @Test func asterisksLeftOverSayWhere() {
    #expect(
      Rendering("One **two** three\nfour **five six.").problems == [
        "2 left-over-asterisks: These asterisks would be shown on the page: “**five six.”. → Put two right before the "
          + "first bold word and two right after the last, in one paragraph: **bold**. To show an asterisk, write \\*."
      ])
  }

  @Test(
    arguments: [
      "A * B", "5 * 3", "*Figures are provisional", "0.45** and 0.3***", "Homicide**", "\\*\\*as it is",
      "`**kwargs`", "* p < 0.05, ** p < 0.01, *** p < 0.001", "f**k", "content/**/*.md", "2 ** 3",
      "**bold** and ***both***", "**a\nb**", "```text\n**a\n```", "**“Quoted”** words", "**a `b` c**",
    ])
  func asterisksThatAreMeant(_ text: String) {
    #expect(Rendering(text).problems == [])
  }

  @Test func aSpaceInsideALink() {
    #expect(
      Rendering("See\n[a link] (strategy/index.md).").problems == [
        "2 space-in-link: This is not read as a link, because a space stands between “]” and “(”: “[a link] "
          + "(strategy/index.md)”. → Take the space out: [a link](strategy/index.md)"
      ])
    #expect(Rendering("See [a] (https://example.org/).").shortProblems == ["1 space-in-link"])
    #expect(Rendering("![A bridge] (images/bridge.svg)").shortProblems == ["1 space-in-link"])
  }

  @Test func aReferenceThatIsNotDefined() {
    #expect(
      Rendering("One.\n\nTo [see][nowhere] it.").problems == [
        "3 undefined-link: “[see][nowhere]” is not read as a link: no line says where “nowhere” leads. → Write the "
          + "address itself: [see](the address)"
      ])
    #expect(Rendering("[here][]").shortProblems == ["1 undefined-link"])
    #expect(Rendering("[a **b**][1]").shortProblems == ["1 undefined-link"])
  }

  @Test func aSpaceInAnAddress() {
    #expect(
      Rendering("One.\n\n![A bridge](images/my bridge.svg)").problems == [
        "3 space-in-address: This is not read as a picture, because its address has a space in it: “images/my "
          + "bridge.svg”. → Rename the file, with hyphens for the spaces: ![A bridge](images/my-bridge.svg)"
      ])
    #expect(Rendering("[a](b c.md) and [d](e.md)").shortProblems == ["1 space-in-address"])
    #expect(
      Rendering("[a](https://example.org/b c.pdf)").problems.map { $0.suffix(55) } == [
        " Put the address between < and >: [a](<https://example.org/b c.pdf>)".suffix(55)
      ])
  }

  @Test(arguments: ["See [a](b.md for more", "[a [b](c.md) d](e.md)", "a](b.md)"])
  func otherLinksThatAreNone(_ text: String) {
    #expect(Rendering(text).shortProblems == ["1 unread-link"])
  }

  @Test(
    arguments: [
      "He said [sic] (2020)", "[sic]", "[1] (page 4)", "[a] (knives/blades)", "12 [p][r]", "12 [low][c]",
      "[1][2]",
      "`[a] (b.md)`", "`[a][b]`", "\\[a] (b.md)", "\\[a][b]", "[a](<b c.md>)", "[a](b.md \"A title\")",
      "[see][here]\n\n[here]: a.md", "[here][]\n\n[here]: a.md", "A[^1][^2]\n\n[^1]: B\n[^2]: C",
      "- [ ] a (b)",
      "```text\n[a](b c)\n```", "[a](b.md) (c.md)", "[a](b.md) and \\]\\(",
    ])
  func bracketsThatAreMeant(_ text: String) {
    #expect(Rendering(text).problems == [])
  }

  @Test func aNumberWithoutBackticks() {
    #expect(
      Rendering("One.\n\nThere were =recorded-violence[2021, Homicide].count in all.").problems == [
        "3 number-without-backticks: This is shown as it stands, not as a number: “=recorded-violence[2021, "
          + "Homicide].count”. → Put a backtick on each side, so that the number is drawn from the dataset: "
          + "`=recorded-violence[2021, Homicide].count`."
      ])
  }

  @Test(arguments: ["`=a[b].c`", "x=a.b", "x = a.b", "\\=a[b].c", "=SUM(A1)", "n =5.2", "`\\=a[b].c`"])
  func noNumberWasMeant(_ text: String) {
    #expect(Rendering(text).problems == [])
  }

  @Test func aBlockThatNeverEnds() {
    #expect(
      Rendering("One.\n\n```callout\ntitle: A\ntext: B\n\nMore text.", after: 3).problems == [
        "6 unclosed-block: The block “callout” that starts here never ends, so all the text below is taken for part "
          + "of it. → Write a line ``` below its last line."
      ])
    let plain = Rendering("~~~~\nOne\n~~~\n")
    #expect(
      plain.problems == [
        "1 unclosed-block: The block that starts here never ends, so all the text below is shown as it stands. → "
          + "Write a line ~~~~ below its last line."
      ])
    #expect(!plain.markdown.diagnostics.hasErrors)
  }

  @Test func aBlockThatEndsOnlyWhereTheNextShould() {
    let rendering = Rendering("```callout\ntext: B\n\n## More\n\n```chart\ndata: a\n```\n", after: 3)
    #expect(
      rendering.problems == [
        "4 unclosed-block: The block “callout” that starts here does not end before the next block, “chart”, starts "
          + "on line 9. → Write a line ``` below the last line of “callout”."
      ])
    #expect(rendering.markdown.blocks.isEmpty)
  }

  @Test(
    arguments: [
      "```callout\ntext: B\n```", "```callout\n```\n", "> ```callout\n> text: B\n> ```\n",
      "- ```callout\n  text: B\n  ```\n", "````callout\ntext: |\n  ```chart\n  data: a\n  ```\n````\n",
      "```callout\r\ntext: B\r\n```  \r\n", "~~~text\n```\n~~~\n", "```text\na\n`````\n",
    ])
  func aBlockThatEnds(_ text: String) {
    #expect(Rendering(text).problems == [])
  }
}
