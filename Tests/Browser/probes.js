// What the tests ask of a page that is open in the browser. Each probe returns a list of the elements at fault, in words.

window.probes = {
  name(element) {
    const classes = element.getAttribute("class");
    const words = (element.textContent || "").trim().replace(/\s+/g, " ").slice(0, 50);
    return `<${element.tagName.toLowerCase()}${classes ? ` class="${classes}"` : ""}> ${words}`;
  },

  isShown(element) {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true });
  },

  // Whether the page shows the element at all, if only once it has the focus.
  isRendered(element) {
    return element.checkVisibility({ visibilityProperty: true });
  },

  openDetails() {
    for (const details of document.querySelectorAll("details")) details.open = true;
  },

  // Elements that stick out of the window sideways, where that makes the whole page scroll.
  overflowing() {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const out = [...document.body.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      return this.isShown(element) && (box.right > width + 1 || box.left < -1) && !this.scrollsInside(element);
    });
    return out.length ? out.map((element) => this.name(element)) : ["something makes the page scroll sideways"];
  },

  // Whether something between the element and the page scrolls or hides what sticks out.
  scrollsInside(element) {
    for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement)
      if (getComputedStyle(outer).overflowX !== "visible") return true;
    return false;
  },

  // What is printed on turned pages has more room than the rest of the page.
  putAsideTurnedPages() {
    for (const element of document.querySelectorAll("main *"))
      if (getComputedStyle(element).page === "wide") element.style.display = "none";
  },

  // Words in a drawing that run over its edge, or over other words.
  cutChartWords() {
    const faults = [];
    for (const drawing of document.querySelectorAll("svg")) {
      if (!this.isShown(drawing)) continue;
      const edge = drawing.getBoundingClientRect();
      const words = [...drawing.querySelectorAll("text")].filter((text) => this.isShown(text));
      const boxes = words.map((text) => text.getBoundingClientRect());
      boxes.forEach((box, index) => {
        // Drawings do not cut what runs over by a little: the foot of a J, the air above a line of letters.
        if (box.left < edge.left - 3 || box.right > edge.right + 3 || box.top < edge.top - 3 || box.bottom > edge.bottom + 3)
          faults.push(`runs over the edge: ${words[index].textContent}`);
        for (let other = index + 1; other < boxes.length; other += 1) {
          const across = Math.min(box.right, boxes[other].right) - Math.max(box.left, boxes[other].left);
          const down = Math.min(box.bottom, boxes[other].bottom) - Math.max(box.top, boxes[other].top);
          // Boxes are taller than their letters: lines set close together may touch.
          if (across > 1 && down > Math.min(box.height, boxes[other].height) / 3)
            faults.push(`runs into each other: ${words[index].textContent} | ${words[other].textContent}`);
        }
      });
    }
    return faults;
  },

  // Words cut off by the box they are in. Text kept for screen readers is cut on purpose, to one pixel; a decoration
  // that runs out of its box is no words.
  clipped() {
    const hides = (value) => value === "hidden" || value === "clip";
    return [...document.body.querySelectorAll("*")]
      .filter((element) => {
        const style = getComputedStyle(element);
        if (!hides(style.overflowX) && !hides(style.overflowY)) return false;
        const inner = element.getBoundingClientRect();
        return inner.width > 2 && inner.height > 2 && this.wordsRunOutOf(element, inner);
      })
      .map((element) => this.name(element));
  },

  wordsRunOutOf(element, inner) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (!text.data.trim() || text.parentElement.closest("svg") || !this.isShown(text.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.right > inner.right + 2 || box.left < inner.left - 2 || box.bottom > inner.bottom + 4) return true;
    }
    return false;
  },

  // Notes that stand on the last row of the table above them.
  overprinted() {
    return [...document.querySelectorAll(".table-note, .table-source")].filter((note) => {
      const above = note.previousElementSibling;
      return above && this.isShown(note) && note.getBoundingClientRect().top < above.getBoundingClientRect().bottom - 1;
    }).map((note) => this.name(note));
  },

  // Tables that go on beyond the edge of their box, where the box does not show it.
  unmarkedEdges() {
    return [...document.querySelectorAll(".table-scroll")].filter((box) => {
      const goesOn = this.isShown(box) && box.scrollWidth > box.clientWidth + 1;
      return goesOn && !getComputedStyle(box).boxShadow.includes("inset");
    }).map((box) => this.name(box));
  },

  // Words of tables that begin in one line and end in the next. A hyphen or a dash is a place to break at.
  brokenTableWords() {
    const faults = [];
    for (const cell of document.querySelectorAll("th, td")) {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        if (!this.isShown(walker.currentNode.parentElement)) continue;
        if (walker.currentNode.parentElement.closest(".visually-hidden")) continue;
        for (const word of walker.currentNode.data.matchAll(/[\p{L}\p{N}.,]+/gu)) {
          const range = document.createRange();
          range.setStart(walker.currentNode, word.index);
          range.setEnd(walker.currentNode, word.index + word[0].length);
          if (range.getClientRects().length > 1) faults.push(`is broken: ${word[0]}`);
        }
      }
    }
    return faults;
  },

  // Everything the Tab key should stop at, with its look before it has the focus.
  rememberFocusable() {
    const selector = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    this.focusable = [...document.querySelectorAll(selector)].filter((element) => !element.disabled && this.isRendered(element));
    this.looks = new Map(this.focusable.map((element) => [element, this.look(element)]));
    return this.focusable.length;
  },

  // What the Tab key passed by although it is shown.
  missed(reached) {
    return this.focusable
      .filter((element, index) => !reached.includes(index) && this.isShown(element))
      .map((element) => this.name(element));
  },

  look(element) {
    const style = getComputedStyle(element);
    return [style.boxShadow, style.backgroundColor, style.borderColor, style.borderWidth].join("|");
  },

  // The element that has the focus: its place in the list, and whether a reader can see that it has it.
  focused() {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    const box = element.getBoundingClientRect();
    return {
      index: this.focusable.indexOf(element),
      name: this.name(element),
      outlined,
      marked: outlined || this.look(element) !== this.looks.get(element),
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.height > 0,
    };
  },

  // Whether the focus has gone into the element with this id, or past it.
  focusIsInOrAfter(id) {
    const target = document.getElementById(id);
    const focus = document.activeElement;
    return target.contains(focus) || Boolean(target.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING);
  },

  // The texts of an element in the order in which a screen reader comes to them, each as the element that holds it.
  heard(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const holders = [];
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement;
      const isText = walker.currentNode.data.trim() && !holder.closest("svg, script, style, [aria-hidden=true]");
      if (isText && holder.checkVisibility({ visibilityProperty: true })) holders.push(holder);
    }
    return holders;
  },

  // What is heard before that which should come first.
  outOfOrder() {
    const faults = [];
    const fail = (what, element) => faults.push(`${what}: ${this.name(element)}`);
    const [first] = this.heard(document.body);
    if (!first.closest(".skip-link")) fail("heard before the skip link", first);
    const main = document.querySelector("main");
    const isBefore = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
    const banner = document.querySelector("body > header");
    const footer = document.querySelector("body > footer");
    if (!isBefore(banner, main)) fail("heard after the main part", banner);
    if (!isBefore(main, footer)) fail("heard before the main part", footer);
    // What kind of page it is, and that nobody has checked it, are heard before its title; nothing else is.
    for (const text of this.heard(main)) {
      if (text.closest("h1")) break;
      if (!text.closest(".eyebrow, .edition-notes")) fail("heard before the title of the page", text);
    }
    const leads = [
      ["section", "h2, h3"], ["figure.figure", ".figure-title"], ["table", "caption"], ["details", "summary"],
      ["nav[aria-labelledby]", "h2, h3"], ["aside.callout", ".callout-title"], ["aside.content-note", ".content-note-title"],
    ];
    for (const [whole, lead] of leads)
      for (const element of main.querySelectorAll(whole)) {
        const [start] = this.heard(element);
        if (start && !start.closest(lead)) fail(`heard before the “${lead}” of its ${whole}`, start);
      }
    for (const figure of main.querySelectorAll("figure.figure"))
      for (const later of figure.querySelectorAll("svg, table"))
        if (!isBefore(figure.querySelector(".figure-title"), later)) fail("comes before the title of its figure", later);
    for (const description of main.querySelectorAll(".figure-description"))
      for (const table of description.closest("figure").querySelectorAll("table"))
        if (!isBefore(description, table)) fail("comes before what is said of the figure", table);
    return faults;
  },

  // Neighbours that stand in another order than they are heard in: above, or on the wrong side of, the one before.
  misplaced() {
    const faults = [];
    const isFree = (element) => ["absolute", "fixed", "sticky"].includes(getComputedStyle(element).position);
    // A number and its label, and the menu and the way to help, mean the same in either order.
    const either = ".headline-value, .site-header .get-help";
    for (const parent of document.querySelectorAll("body, body :not(svg, svg *)")) {
      const isRightToLeft = getComputedStyle(parent).direction === "rtl";
      let before = null;
      for (const element of parent.children) {
        if (!this.isShown(element) || isFree(element) || element.matches(either) || element.closest("svg, details:not([open])")) continue;
        const box = element.getBoundingClientRect();
        if (before) {
          const isAbove = box.bottom <= before.top + 1;
          const isBeside = box.top < before.bottom - 1 && box.bottom > before.top + 1;
          const isBehind = isRightToLeft ? box.left >= before.right - 1 : box.right <= before.left + 1;
          // The top of the next column is above the foot of the one before.
          const isNextColumn = isRightToLeft ? box.right <= before.left + 1 : box.left >= before.right - 1;
          // Words of a line that goes on below stand where the line does: only blocks are compared.
          const isBlock = !getComputedStyle(element).display.startsWith("inline");
          if (isBlock && ((isAbove && !isNextColumn) || (isBeside && isBehind))) faults.push(this.name(element));
        }
        before = box;
      }
    }
    return faults;
  },
};
