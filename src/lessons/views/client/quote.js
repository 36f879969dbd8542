// Words of a passage quoted as evidence in an essay of the same page: those that are selected, or a sentence chosen from a list.
// They go to the end of the essay, as text like any other, with the passage's locator.

import { rangeOf, sentencesOf } from "./aloud.js";
import { fill, make, makeButton } from "./shared.js";

/** @typedef {{ name: string, insert: (text: string) => void, focus: () => void }} Essay */
/** @typedef {{ select: string, list: string, where: string, done: string, go: string, form: string }} Words */

/** @type {Set<Essay>} */
const essays = new Set();
/** @type {Essay | undefined} */
let chosen; // where several are on the page
const CHANGED = "lessons:essays";

/** Let an essay be quoted into; returns what ends that. @param {Essay} essay */
export function takeQuotes(essay) {
  essays.add(essay);
  window.dispatchEvent(new Event(CHANGED));
  return () => {
    essays.delete(essay);
    window.dispatchEvent(new Event(CHANGED));
  };
}

/** @typedef {(range: Range | null) => void} Looks  gets what is selected */
/** @type {Set<Looks>} */
const passages = new Set();
let isAsked = false;
let isSelected = false; // whether anything was, when somebody looked

// To ask what is selected lays the page out: once a frame for all passages, and not before anything was selected at all.
function look() {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    const selection = essays.size ? document.getSelection() : null;
    const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    isSelected = range !== null;
    for (const place of passages) place(range);
  });
}

const target = () => (chosen && essays.has(chosen) ? chosen : [...essays][0]);

/** What an essay is after a quotation: on a line of its own, and a line begun after it. @param {string} text @param {string} quoted */
export const withQuote = (text, quoted) => `${text}${text && !text.endsWith("\n") ? "\n" : ""}${quoted}\n`;

/** The words of a range, without the explanations that are open in it. @param {Range} range */
function wordsOf(range) {
  const part = range.cloneContents();
  for (const note of part.querySelectorAll(".lsn-gloss, .lsn-hidden")) note.remove();
  return part.textContent.replace(/\s+/g, " ").trim();
}

/**
 * What is selected in some paragraphs, where all of the selection lies in the element around them; else nothing.
 *
 * @param {Element} holder
 * @param {Element[]} paragraphs
 * @param {Range} range  what is selected
 * @param {string} language
 */
function selectedIn(holder, paragraphs, range, language) {
  if (!holder.contains(range.startContainer) || !holder.contains(range.endContainer)) return "";
  const parts = paragraphs
    .filter(each => range.intersectsNode(each))
    .map(each => {
      const own = document.createRange();
      own.selectNodeContents(each);
      if (own.compareBoundaryPoints(Range.START_TO_START, range) < 0) own.setStart(range.startContainer, range.startOffset);
      if (own.compareBoundaryPoints(Range.END_TO_END, range) > 0) own.setEnd(range.endContainer, range.endOffset);
      return wordsOf(own);
    });
  return parts.filter(Boolean).join(/^zh\b/.test(language) ? "" : " ");
}

/**
 * Let a passage be quoted. Where no essay is on the page, nothing of it is to be seen.
 * @param {{ holder: HTMLElement, locator: string, paragraphs: () => Element[], words: Words, language: string }} passage
 */
export function quotable({ holder, locator, paragraphs, words, language }) {
  const told = make("span", { className: "lsn-soft", attributes: { role: "status" } });
  const go = makeButton(words.go, () => target()?.focus(), { hidden: true });
  const list = make("ol", { className: "lsn-quotes", hidden: true });
  const open = makeButton(words.list, () => show(Boolean(list.hidden)), {
    attributes: { "aria-expanded": "false", "aria-label": `${words.list} (${locator})` },
  });
  const select = makeButton(
    words.select,
    () => {
      pressing = false;
      if (held) quote(held);
      document.getSelection()?.removeAllRanges();
      place(null);
    },
    { className: "lsn-button lsn-small lsn-quote", hidden: true },
  );
  const where = make("select", { attributes: { "aria-label": words.where } });
  const element = make("div", { className: "lsn-quoting" }, open, where, go, told, list);
  let held = ""; // the words that were selected when the button came
  let pressing = false;

  // Which essay it goes to matters once somebody quotes.
  const arrange = () => {
    where.hidden = essays.size < 2 || (list.hidden && go.hidden);
  };
  const quote = (/** @type {string} */ text) => {
    const essay = target();
    if (!essay) return;
    essay.insert(fill(words.form, { words: text, name: locator }));
    told.textContent = "";
    told.textContent = fill(words.done, { name: locator });
    go.hidden = false;
    arrange();
  };
  const show = (/** @type {boolean} */ opened) => {
    list.hidden = !opened;
    arrange();
    open.setAttribute("aria-expanded", String(opened));
    list.replaceChildren(
      ...(opened ? paragraphs().flatMap(sentencesOf) : []).map(sentence => {
        const text = wordsOf(rangeOf(sentence));
        return make(
          "li",
          {},
          makeButton(text, () => quote(text), { className: "" }),
        );
      }),
    );
  };
  element.addEventListener("keydown", event => {
    if (event.key !== "Escape" || list.hidden) return;
    show(false);
    open.focus();
  });
  where.addEventListener("input", event => event.stopPropagation()); // an essay around it is not what changed
  where.addEventListener("change", () => {
    chosen = [...essays][where.selectedIndex];
    window.dispatchEvent(new Event(CHANGED)); // the other passages say so, too
  });

  // The button stands under the end of what is selected. Pressing it must not take the selection away before it is read.
  /** @type {Looks} */
  const place = range => {
    if (pressing) return;
    const before = held;
    held = range ? selectedIn(holder, paragraphs(), range, language) : "";
    if (held || before) select.hidden = !held;
    const last = held && range ? [...range.getClientRects()].pop() : null;
    if (!last) return;
    const around = holder.getBoundingClientRect();
    const left = Math.min(last.right - around.left, around.width - select.offsetWidth - 4);
    Object.assign(select.style, { top: `${last.bottom - around.top + 6}px`, left: `${Math.max(4, left)}px` });
  };
  select.addEventListener("pointerdown", event => {
    pressing = true;
    event.preventDefault();
  });
  const released = (/** @type {PointerEvent} */ event) => {
    if (pressing && event.target !== select) pressing = false;
  };
  const offered = () => {
    element.hidden = !essays.size;
    if (element.hidden) show(false);
    arrange();
    where.replaceChildren(...[...essays].map(({ name }) => make("option", { textContent: name })));
    where.selectedIndex = [...essays].indexOf(target());
    if (isSelected) look();
  };
  passages.add(place);
  document.addEventListener("selectionchange", look); // one for all: a further one is the same
  document.addEventListener("pointerup", released);
  window.addEventListener(CHANGED, offered);
  holder.classList.add("lsn-quotable");
  holder.append(select);
  offered();
  return {
    element,
    stop() {
      passages.delete(place);
      document.removeEventListener("pointerup", released);
      window.removeEventListener(CHANGED, offered);
      select.remove();
    },
  };
}
