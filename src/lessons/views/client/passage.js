// A passage: the still page, with each term made a button that opens its explanation under the paragraph, and each place,
// date and figure one that selects it.

import { readAloud } from "./aloud.js";
import { linkAll, selectionOf, standing } from "./links.js";
import { quotable } from "./quote.js";
import { askOriginal, freshId, keepKeys, make, makePressable, part, parts } from "./shared.js";

/** @typedef {{ dt: HTMLElement, dd: Element | null }} Entry  a word of the list, and what explains it */

/** @param {HTMLElement} button @param {Entry} entry @param {Words} words */
function explain(button, entry, words) {
  const note = make("span", { className: "lsn-gloss", id: freshId(), attributes: { role: "note" } });
  const copies = (/** @type {Element | null} */ of) => [...(of?.childNodes ?? [])].map(node => node.cloneNode(true));
  note.append(make("b", {}, ...copies(entry.dt)), " ", ...copies(entry.dd));
  button.closest("p")?.after(note);
  button.setAttribute("aria-controls", note.id);
  button.title = words.close;
}

/** @param {HTMLElement} button @param {Entry} entry @param {Words} words @param {boolean} [open] */
function toggle(button, entry, words, open) {
  const shown = button.getAttribute("aria-expanded") === "true";
  if (open === shown) return;
  if (shown) {
    document.getElementById(button.getAttribute("aria-controls") ?? "")?.remove();
    button.removeAttribute("aria-controls");
    button.title = words.explain;
  } else {
    explain(button, entry, words);
  }
  button.setAttribute("aria-expanded", String(!shown));
}

/** An element that breaks as text does: around a <button> a line may break before a comma. @param {Element} term @param {Entry} entry @param {Words} words */
function makeTerm(term, entry, words) {
  const button = make(
    "span",
    { className: "lsn-term", title: words.explain, attributes: { "aria-expanded": "false" } },
    ...term.childNodes,
  );
  makePressable(button, () => toggle(button, entry, words));
  button.addEventListener("keydown", event => {
    if (event.key === "Escape") toggle(button, entry, words, false);
  });
  const dfn = make("dfn", {}, button);
  dfn.style.borderBottom = "0";
  term.replaceWith(dfn);
}

/** @param {Element} el @param {Words} words */
function makeTerms(el, words) {
  const entries = new Map();
  for (const dt of parts(el, "dl.lsn-terms dt")) entries.set(dt.dataset.term, { dt, dd: dt.nextElementSibling });
  for (const term of parts(el, "dfn[data-term]")) {
    const entry = entries.get(term.dataset.term);
    if (entry) makeTerm(term, entry, words);
  }
  for (const list of parts(el, "dl.lsn-terms")) list.hidden = true;
}

/**
 * The words that name a place, a date or a figure, and the locator that names the passage itself.
 *
 * @param {Element} el
 * @param {import("./links.js").Selection} selection
 * @param {Words} words
 */
function makeLinks(el, selection, words) {
  const article = part(el, "article");
  const own = `passage:${article.dataset.passage}`;
  const locator = part(article, ".lsn-locator");
  locator.dataset.ref = own;
  const unwatch = selection.watch(() => {
    article.dataset.state = standing(selection, own);
  });
  // While the passage itself is selected, every link in it is related: only what it leads to elsewhere is lit then.
  const isLit = (/** @type {string} */ state) => state === "selected" || (state === "related" && selection.now !== own);
  const unlink = linkAll([locator, ...parts(el, ".lsn-ref")], selection, isLit);
  if (locator.title) locator.title = words.select;
  return () => {
    unlink();
    unwatch();
  };
}

export default {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    el.innerHTML = model.get("html"); // built and escaped by the library, from the course's own files
    const words = model.get("words");
    makeTerms(el, words);
    const release = keepKeys(el);
    const unwatch = makeLinks(el, await selectionOf(model), words);
    const article = part(el, "article");
    const aloud = readAloud({
      language: model.get("language"),
      words: words.aloud,
      // In a story, why the reader is led here is told first.
      blocks: () =>
        [
          el.closest(".lsn-stop")?.querySelector(".lsn-why"),
          ...article.querySelectorAll(":scope > header h3, :scope > p"),
        ].filter(each => each instanceof Element),
    });
    part(article, "header").append(aloud.element);
    const quotes = quotable({
      holder: article,
      locator: article.dataset.passage ?? "",
      paragraphs: () => [...article.querySelectorAll(":scope > p")],
      words: words.quote,
      language: model.get("language"),
    });
    article.append(quotes.element);
    const forget = askOriginal(model, html => {
      el.querySelector(".lsn-original")?.remove();
      part(el, ".lsn-cite").insertAdjacentHTML("beforebegin", html); // escaped by the library
    });
    return () => {
      aloud.stop();
      quotes.stop();
      forget();
      unwatch();
      release();
    };
  },
};
