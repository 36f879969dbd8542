// Who answers to whom: the library's own drawings, their boxes made into things to press. One box leaves its own arrows alone.

import { fill, keepKeys, make, makePressable } from "./shared.js";

// One part of it: a drawing (or one for wide pages and one for narrow ones), what is picked in it, and its list in words.
function makePart({ drawings, html, ties, bodies, words }) {
  const shapes = drawings.map(([name, svg]) => make("div", { className: `lsn-drawing lsn-${name}`, innerHTML: svg })); // made by the library
  // Which body is picked is read out; its ties stand below, to be read.
  const said = make("p", { className: "lsn-strong", attributes: { role: "status" } });
  const rest = make("div");
  const note = make("div", { className: "lsn-note" }, said, rest);
  const list = make("div", { innerHTML: html }); // built and escaped by the library
  const boxes = shapes.map(shape => [...shape.querySelectorAll("[data-body]")]);
  const part = make("div", {}, ...shapes, note, list);
  let picked = "";
  const show = () => {
    const own = ties.filter(({ start, end }) => !picked || start === picked || end === picked);
    const names = new Set(own.map(({ id }) => id));
    /** @type {NodeListOf<HTMLElement>} */
    const lines = part.querySelectorAll("[data-tie]");
    for (const line of lines) {
      line.classList.toggle("lsn-dim", !names.has(line.dataset.tie));
      line.closest("tr")?.classList.toggle("lsn-lit", Boolean(picked) && names.has(line.dataset.tie));
    }
    for (const box of boxes.flat()) box.setAttribute("aria-pressed", String(box.dataset.body === picked));
    const now = picked
      ? fill(words.now, { name: bodies[picked].name, count: own.length })
      : fill(words.all, { count: own.length });
    said.textContent = now;
    const told = picked ? [bodies[picked].note, ...own.map(({ text }) => text)] : [words.pick];
    rest.replaceChildren(...told.map(text => make("p", { textContent: text })));
  };
  for (const row of boxes) {
    for (const [at, box] of row.entries()) {
      box.classList.add("lsn-body");
      box.setAttribute("aria-label", bodies[box.dataset.body].name);
      makePressable(box, () => {
        picked = picked === box.dataset.body ? "" : box.dataset.body;
        show();
      });
      // One box is in the Tab order: arrows lead to the others.
      box.setAttribute("tabindex", at ? "-1" : "0");
      box.addEventListener("focus", () => {
        for (const each of row) each.setAttribute("tabindex", each === box ? "0" : "-1");
      });
      box.addEventListener("keydown", event => {
        const to = {
          ArrowRight: at + 1,
          ArrowDown: at + 1,
          ArrowLeft: at - 1,
          ArrowUp: at - 1,
          Home: 0,
          End: row.length - 1,
        }[event.key];
        if (!row[to]) return;
        row[to].focus();
        event.preventDefault();
      });
    }
  }
  show();
  return part;
}

export default {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    const [words, bodies, ties] = [model.get("words"), model.get("bodies"), model.get("ties")];
    const whole = makePart({
      drawings: ["wide", "tall"].map(name => [name, model.get(name)]),
      html: model.get("html"),
      ...{ ties, bodies, words },
    });
    let parts = [whole];
    if (model.get("first")) {
      const first = makePart({
        drawings: [["first", model.get("first")]],
        html: model.get("first_html"),
        ties: ties.filter(({ first }) => first),
        ...{ bodies, words },
      });
      const summary = make("summary", { textContent: words.whole });
      parts = [first, make("details", { className: "lsn-the-rest" }, summary, whole)];
    }
    el.append(
      make(
        "section",
        { className: "lsn lsn-diagram", lang: model.get("language") },
        make("h3", { textContent: words.title }),
        make("p", { className: "lsn-soft", textContent: words.note }),
        ...parts,
      ),
    );
    return release;
  },
};
