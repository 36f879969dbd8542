// A passage: the still page, with each term made a button that opens its explanation under the paragraph, and each place,
// date and figure one that selects it.

import { readAloud } from "./aloud.js";
import { selectionOf, standing } from "./links.js";
import { quotable } from "./quote.js";
import { askOriginal, freshId, keepKeys, make, makePressable, part } from "./shared.js";

function explain(button, entry, words) {
  const note = make("span", { className: "lsn-gloss", id: freshId(), attributes: { role: "note" } });
  const head = document.createElement("b");
  head.append(...[...entry.dt.childNodes].map(node => node.cloneNode(true)));
  note.append(head, " ", ...[...entry.dd.childNodes].map(node => node.cloneNode(true)));
  button.closest("p").after(note);
  button.setAttribute("aria-controls", note.id);
  button.title = words.close;
  return note;
}

function toggle(button, entry, words, open) {
  const shown = button.getAttribute("aria-expanded") === "true";
  if (open === shown) return;
  if (shown) {
    document.getElementById(button.getAttribute("aria-controls"))?.remove();
    button.removeAttribute("aria-controls");
    button.title = words.explain;
  } else {
    explain(button, entry, words);
  }
  button.setAttribute("aria-expanded", String(!shown));
}

// An element that breaks as text does: around a <button> a line may break before a comma.
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

function makeTerms(el, words) {
  const entries = new Map();
  for (const dt of el.querySelectorAll("dl.lsn-terms dt")) entries.set(dt.dataset.term, { dt, dd: dt.nextElementSibling });
  for (const term of el.querySelectorAll("dfn[data-term]")) {
    const entry = entries.get(term.dataset.term);
    if (entry) makeTerm(term, entry, words);
  }
  const list = el.querySelector("dl.lsn-terms");
  if (list) list.hidden = true;
}

// The words that name a place, a date or a figure, and the locator that names the passage itself.
function makeLinks(el, selection, words) {
  const article = part(el, "article");
  const own = `passage:${article.dataset.passage}`;
  const buttons = [];
  const link = (element, name, title) => {
    if (!Object.hasOwn(selection.links, name)) return;
    makePressable(element, () => selection.toggle(name));
    element.classList.add("lsn-link");
    Object.assign(element, { title });
    element.dataset.ref = name;
    buttons.push(element);
  };
  link(article.querySelector(".lsn-locator"), own, words.select);
  for (const element of el.querySelectorAll(".lsn-ref")) {
    link(element, element.dataset.ref, selection.links[element.dataset.ref]?.label ?? "");
  }
  return selection.watch(() => {
    article.dataset.state = standing(selection, own);
    for (const button of buttons) {
      const state = standing(selection, button.dataset.ref);
      button.setAttribute("aria-pressed", String(state === "selected"));
      // While the passage itself is selected, every link in it is related: only what it leads to elsewhere is lit then.
      button.classList.toggle("lsn-lit", state === "selected" || (state === "related" && selection.now !== own));
    }
  });
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
