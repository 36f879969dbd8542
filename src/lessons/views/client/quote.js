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
 * @param {Selection | null} selection
 * @param {string} language
 */
export function selectedIn(holder, paragraphs, selection, language) {
  if (!selection || selection.isCollapsed || !selection.rangeCount) return "";
  const range = selection.getRangeAt(0);
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
      place();
    },
    { className: "lsn-button lsn-small lsn-quote", hidden: true },
  );
  const where = make("select", { attributes: { "aria-label": words.where } });
  const element = make("div", { className: "lsn-quoting" }, open, where, go, told, list);
  let held = ""; // the words that were selected when the button came
  let pressing = false;
  let asked = 0;

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
  const place = () => {
    if (pressing) return;
    const selection = document.getSelection();
    held = essays.size ? selectedIn(holder, paragraphs(), selection, language) : "";
    select.hidden = !held;
    if (!held || !selection) return;
    const boxes = selection.getRangeAt(0).getClientRects();
    const [last, around] = [boxes[boxes.length - 1], holder.getBoundingClientRect()];
    if (!last) return;
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
    // To ask for the selection lays the page out: with the next frame, and not once for each passage and each essay that comes.
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(place);
  };
  document.addEventListener("selectionchange", place);
  document.addEventListener("pointerup", released);
  window.addEventListener(CHANGED, offered);
  holder.classList.add("lsn-quotable");
  holder.append(select);
  offered();
  return {
    element,
    stop() {
      document.removeEventListener("selectionchange", place);
      document.removeEventListener("pointerup", released);
      window.removeEventListener(CHANGED, offered);
      cancelAnimationFrame(asked);
      select.remove();
    },
  };
}
