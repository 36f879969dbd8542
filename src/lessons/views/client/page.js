// The views that are their still page, made pressable: charts take the page's colours, links select, tables sort and filter.

import { selectionOf, standing } from "./links.js";
import { fill, freshId, keepKeys, make, makePressable } from "./shared.js";

// A still chart is a picture, on paper of its own; drawn into the page it follows the theme. Its fillings get names of their
// own, or the first chart's would serve all.
function drawCharts(el) {
  const start = "data:image/svg+xml,";
  for (const image of el.querySelectorAll(`img[src^='${start}']`)) {
    const drawing = make("div", {
      className: `lsn-drawing ${image.className}`,
      attributes: { role: "img", "aria-label": image.alt },
    });
    drawing.innerHTML = decodeURIComponent(image.src.slice(start.length)).replaceAll("lsn-fill-", `${freshId()}-`); // made by the library
    image.replaceWith(drawing);
  }
  for (const paper of el.querySelectorAll(".lsn-paper")) paper.replaceWith(...paper.childNodes);
}

function linkAll(el, selection) {
  const linked = [...el.querySelectorAll(".lsn-ref")].filter(each => Object.hasOwn(selection.links, each.dataset.ref));
  for (const each of linked) {
    makePressable(each, () => selection.toggle(each.dataset.ref));
    each.classList.add("lsn-link");
    each.title = selection.links[each.dataset.ref].label;
  }
  return selection.watch(() => {
    for (const each of linked) {
      const state = standing(selection, each.dataset.ref);
      each.setAttribute("aria-pressed", String(state === "selected"));
      each.classList.toggle("lsn-lit", state !== "");
    }
  });
}

// What a cell is sorted by: the key that it holds, else its words.
const keyOf = cell => cell.querySelector("[data-key]")?.dataset.key ?? cell.textContent.trim();

// The heads become buttons; pressed again, one turns its order round.
function makeSortable(table, words, language, told) {
  const compare = new Intl.Collator(language, { numeric: true }).compare;
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const name = head.textContent;
    const button = make("button", {
      type: "button",
      className: "lsn-sorter",
      title: fill(words.sort, { name }),
      textContent: name,
    });
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = [...table.tBodies[0].rows].sort((a, b) => compare(keyOf(a.cells[column]), keyOf(b.cells[column])));
      table.tBodies[0].append(...(down ? rows.reverse() : rows));
      told.textContent = fill(words[down ? "sorted-down" : "sorted-up"], { name });
    });
  });
}

// For each column whose cells have facets, a list to choose from; a row stays while it has what every list asks for.
function makeFilters(table, words, told) {
  const rows = [...table.tBodies[0].rows];
  const lists = [...table.tHead.rows[0].cells]
    .map((head, column) => {
      const facets = new Map(
        rows
          .flatMap(row => [...row.cells[column].querySelectorAll("[data-facet]")])
          .map(each => [each.dataset.facet, each.textContent]),
      );
      if (facets.size < 2) return null;
      const list = make(
        "select",
        { id: freshId() },
        make("option", { value: "", textContent: words.all }),
        ...[...facets].map(([value, textContent]) => make("option", { value, textContent })),
      );
      return { column, list, label: make("label", { htmlFor: list.id, textContent: head.textContent }) };
    })
    .filter(each => each !== null);
  const has = (row, { column, list }) =>
    !list.value || [...row.cells[column].querySelectorAll("[data-facet]")].some(each => each.dataset.facet === list.value);
  const filter = () => {
    for (const row of rows) row.hidden = !lists.every(each => has(row, each));
    told.textContent = fill(words.shown, { some: rows.filter(row => !row.hidden).length, all: rows.length });
  };
  for (const { list } of lists) list.addEventListener("change", filter);
  return lists.map(({ list, label }) => make("span", { className: "lsn-choice" }, label, list));
}

function makeTools(table, words, language) {
  const told = make("span", { className: "lsn-soft", attributes: { role: "status" } });
  const bar = make(
    "div",
    { className: "lsn-tools", attributes: { role: "group", "aria-label": words.filter } },
    ...makeFilters(table, words, told),
    told,
  );
  makeSortable(table, words, language, told);
  table.closest(".lsn-scroll").before(bar);
}

export default {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    el.innerHTML = model.get("html"); // built and escaped by the library, from the course's own files
    for (const note of el.querySelectorAll(".lsn-live-note")) note.remove();
    /** @type {NodeListOf<HTMLDetailsElement>} */
    const texts = el.querySelectorAll("details.lsn-text");
    for (const words of texts) words.open = false;
    drawCharts(el);
    for (const table of el.querySelectorAll("table.lsn-sort")) makeTools(table, model.get("words"), model.get("language"));
    const release = keepKeys(el);
    const unwatch = linkAll(el, await selectionOf(model));
    return () => {
      unwatch();
      release();
    };
  },
};
