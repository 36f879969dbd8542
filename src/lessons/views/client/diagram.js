// Who answers to whom: the library's own drawings, their boxes made into things to press. One box leaves its own arrows alone.

import { fill, keepKeys, make, makePressable, rove } from "./shared.js";

/** @typedef {{ id: string, start: string, end: string, text: string, first: boolean }} Tie  from body to body; whether it is shown first */

/**
 * One part of it: a drawing (or one for wide pages and one for narrow ones), what is picked in it, and its list in words.
 *
 * @param {object} part
 * @param {[name: string, svg: string][]} part.drawings
 * @param {string} part.html  the list
 * @param {Tie[]} part.ties
 * @param {Record<string, { name: string, note: string }>} part.bodies
 * @param {Words} part.words
 */
function makePart({ drawings, html, ties, bodies, words }) {
  const shapes = drawings.map(([name, svg]) => make("div", { className: `lsn-drawing lsn-${name}`, innerHTML: svg })); // made by the library
  // Which body is picked is read out; its ties stand below, to be read.
  const said = make("p", { className: "lsn-strong", attributes: { role: "status" } });
  const rest = make("div");
  const note = make("div", { className: "lsn-note" }, said, rest);
  const list = make("div", { innerHTML: html }); // built and escaped by the library
  const boxes = shapes.map(shape => {
    /** @type {NodeListOf<SVGElement>} */
    const found = shape.querySelectorAll("[data-body]");
    return [...found];
  });
  const part = make("div", {}, ...shapes, note, list);
  let picked = "";
  const show = () => {
    const own = ties.filter(({ start, end }) => !picked || start === picked || end === picked);
    const names = new Set(own.map(({ id }) => id));
    /** @type {NodeListOf<HTMLElement>} */
    const lines = part.querySelectorAll("[data-tie]");
    for (const line of lines) {
      const own = names.has(line.dataset.tie ?? "");
      line.classList.toggle("lsn-dim", !own);
      line.closest("tr")?.classList.toggle("lsn-lit", Boolean(picked) && own);
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
    for (const box of row) {
      const { body = "" } = box.dataset;
      box.classList.add("lsn-body");
      box.setAttribute("aria-label", bodies[body].name);
      makePressable(box, () => {
        picked = picked === body ? "" : body;
        show();
      });
    }
    rove(row);
  }
  show();
  return part;
}

export default {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    const [words, bodies] = [model.get("words"), model.get("bodies")];
    /** @type {Tie[]} */
    const ties = model.get("ties");
    const whole = makePart({
      drawings: ["wide", "tall"].map(name => [name, model.get(name)]),
      html: model.get("html"),
      ...{ ties, bodies, words },
    });
    /** @type {HTMLElement[]} */
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
