// Who answers to whom: the library's own drawing, its boxes made into things to press. One box leaves its own arrows alone.

import { fill, keepKeys, make, makePressable } from "./shared.js";

export default {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    const [words, bodies, ties] = [model.get("words"), model.get("bodies"), model.get("ties")];
    const drawings = ["wide", "tall"].map(name =>
      make("div", { className: `lsn-drawing lsn-${name}`, innerHTML: model.get(name) }),
    ); // made by the library
    const note = make("div", { className: "lsn-note", attributes: { "aria-live": "polite" } });
    const lists = make("div", { innerHTML: model.get("html") }); // built and escaped by the library
    const boxes = drawings.map(drawing => [...drawing.querySelectorAll("[data-body]")]);
    let picked = "";
    const show = () => {
      const own = ties.filter(({ start, end }) => !picked || start === picked || end === picked);
      const names = new Set(own.map(({ id }) => id));
      /** @type {NodeListOf<HTMLElement>} */
      const lines = el.querySelectorAll("[data-tie]");
      for (const part of lines) {
        part.classList.toggle("lsn-dim", !names.has(part.dataset.tie));
        part.closest("tr")?.classList.toggle("lsn-lit", Boolean(picked) && names.has(part.dataset.tie));
      }
      for (const box of boxes.flat()) box.setAttribute("aria-pressed", String(box.dataset.body === picked));
      const now = picked
        ? fill(words.now, { name: bodies[picked].name, count: own.length })
        : fill(words.all, { count: own.length });
      note.replaceChildren(
        make("p", { className: "lsn-strong", textContent: now }),
        ...(picked ? [bodies[picked].note, ...own.map(({ text }) => text)] : [words.pick]).map(text =>
          make("p", { textContent: text }),
        ),
      );
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
    el.append(
      make(
        "section",
        { className: "lsn lsn-diagram", lang: model.get("language") },
        make("h3", { textContent: words.title }),
        make("p", { className: "lsn-soft", textContent: words.note }),
        ...drawings,
        note,
        lists,
      ),
    );
    show();
    return release;
  },
};
