// The views that are their still page, made pressable: charts take the page's colours, links select, tables sort and filter.

import { linkAll, selectionOf } from "./links.js";
import { fill, freshId, keepKeys, make, makeButton, parts } from "./shared.js";

/**
 * A still chart is a picture, on paper of its own; drawn into the page it follows the theme. Its fillings get names of their
 * own, or the first chart's would serve all.
 *
 * @param {Element} el
 */
function drawCharts(el) {
  const start = "data:image/svg+xml,";
  /** @type {HTMLImageElement[]} */
  const images = parts(el, `img[src^='${start}']`);
  for (const image of images) {
    const drawing = make("div", {
      className: `lsn-drawing ${image.className}`,
      attributes: { role: "img", "aria-label": image.alt },
    });
    drawing.innerHTML = decodeURIComponent(image.src.slice(start.length)).replaceAll("lsn-fill-", `${freshId()}-`); // made by the library
    image.replaceWith(drawing);
  }
  for (const paper of el.querySelectorAll(".lsn-paper")) paper.replaceWith(...paper.childNodes);
}

/** @typedef {{ heads: HTMLTableCellElement[], rows: HTMLTableRowElement[] }} Table  its heads, and the rows under them */

/** What a cell is sorted by: the key that it holds, else its words. @param {HTMLTableCellElement} cell */
const keyOf = cell => parts(cell, "[data-key]")[0]?.dataset.key ?? cell.textContent.trim();

/** What a cell can be chosen by. @param {HTMLTableRowElement} row @param {number} column */
const facetsOf = (row, column) => parts(row.cells[column], "[data-facet]");

/**
 * The heads become buttons; pressed again, one turns its order round.
 *
 * @param {Table} table
 * @param {Words} words
 * @param {string} language
 * @param {Element} told
 */
function makeSortable({ heads, rows }, words, language, told) {
  const compare = new Intl.Collator(language, { numeric: true }).compare;
  heads.forEach((head, column) => {
    const name = head.textContent;
    const sort = () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      rows.sort((a, b) => compare(keyOf(a.cells[column]), keyOf(b.cells[column])));
      if (down) rows.reverse();
      rows[0]?.parentElement?.append(...rows);
      told.textContent = fill(words[down ? "sorted-down" : "sorted-up"], { name });
    };
    head.replaceChildren(makeButton(name, sort, { className: "lsn-sorter", title: fill(words.sort, { name }) }));
  });
}

/**
 * For each column whose cells have facets, a list to choose from; a row stays while it has what every list asks for.
 *
 * @param {Table} table
 * @param {Words} words
 * @param {Element} told
 */
function makeFilters({ heads, rows }, words, told) {
  const lists = heads.flatMap((head, column) => {
    const all = rows.flatMap(row => facetsOf(row, column));
    const facets = new Map(all.map(each => [each.dataset.facet, each.textContent]));
    if (facets.size < 2) return [];
    const list = make(
      "select",
      { id: freshId() },
      new Option(words.all, ""),
      ...[...facets].map(([value, text]) => new Option(text, value)),
    );
    return { column, list, label: make("label", { htmlFor: list.id, textContent: head.textContent }) };
  });
  const filter = () => {
    for (const row of rows)
      row.hidden = !lists.every(
        ({ column, list }) => !list.value || facetsOf(row, column).some(each => each.dataset.facet === list.value),
      );
    told.textContent = fill(words.shown, { some: rows.filter(row => !row.hidden).length, all: rows.length });
  };
  for (const { list } of lists) list.addEventListener("change", filter);
  return lists.map(({ list, label }) => make("span", { className: "lsn-choice" }, label, list));
}

/** @param {HTMLTableElement} el @param {Words} words @param {string} language */
function makeTools(el, words, language) {
  const table = { heads: [...(el.tHead?.rows[0].cells ?? [])], rows: [...el.tBodies[0].rows] };
  const told = make("span", { className: "lsn-soft", attributes: { role: "status" } });
  const bar = make(
    "div",
    { className: "lsn-tools", attributes: { role: "group", "aria-label": words.filter } },
    ...makeFilters(table, words, told),
    told,
  );
  makeSortable(table, words, language, told);
  el.closest(".lsn-scroll")?.before(bar);
}

export default {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    el.innerHTML = model.get("html"); // built and escaped by the library, from the course's own files
    for (const note of parts(el, ".lsn-live-note")) note.remove();
    for (const words of parts(el, "details.lsn-text")) words.toggleAttribute("open", false);
    drawCharts(el);
    /** @type {HTMLTableElement[]} */
    const tables = parts(el, "table.lsn-sort");
    for (const table of tables) makeTools(table, model.get("words"), model.get("language"));
    const release = keepKeys(el);
    const unwatch = linkAll(parts(el, ".lsn-ref"), await selectionOf(model));
    return () => {
      unwatch();
      release();
    };
  },
};
