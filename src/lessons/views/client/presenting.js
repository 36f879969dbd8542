// A quiz before a class: one question a screen, hands counted for each option, the answer shown and hidden. What is counted stands
// in this page alone: nothing of it reaches the journal, and the kernel is asked for nothing but the answer.

import { html, nothing } from "lit-html";
import { button, draw, say, sentence, silent } from "./forms.js";
import { fill, firstNumber, keepKeys, make, makeButton, part, SILENCE_MS, trySend } from "./shared.js";

/** @typedef {import("./question").Question & { claim?: string, lefts?: string[] }} Question */
/** @typedef {import("lit-html").TemplateResult} Template */

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MOST_HANDS = 999;
const STEPS = new Map([
  ["ArrowLeft", -1],
  ["PageUp", -1], // what a clicker in the hand sends
  ["ArrowRight", 1],
  ["PageDown", 1],
]);

/**
 * Which option a key stands for, or -1. Where a way of typing Chinese is on, the key has no letter, but its place.
 *
 * @param {{ key: string, code?: string }} event
 * @param {number} count  of the options
 */
export function optionOf({ key, code = "" }, count) {
  const letter = /^[a-z]$/i.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? "");
  const at = letter ? LETTERS.indexOf(letter.toUpperCase()) : -1;
  return at < count ? at : -1;
}

/** How long each bar is, in hundredths of the longest. @param {number[]} counts */
export const sharesOf = counts => counts.map(count => Math.round((100 * count) / Math.max(1, ...counts)));

/**
 * @param {ViewProps["model"]} model  a quiz's
 * @returns {{ button: HTMLElement, hear: (reply: import("./messages").ToQuizPage) => void, stop: () => void }}
 */
export function makePresenting(model) {
  const { present: words, key: keyWord, explanation: why, colon } = model.get("words");
  /** @type {Map<string, number[]>} */
  const hands = new Map();
  /** @type {Map<string, import("./messages").Revealed>} */
  const answers = new Map();
  let at = 0;
  let isShown = false;
  let asked = 0;
  let silence = 0;
  let said = silent();
  /** @type {HTMLDialogElement} */
  const dialog = make("dialog", {
    className: "lsn lsn-present",
    lang: model.get("language"),
    attributes: { "aria-label": words.open },
  });
  let release = () => {};

  /** @returns {Question[]} */
  const all = () => model.get("questions");
  const now = () => all()[at];
  const countsOf = (/** @type {Question} */ question) => {
    const before = hands.get(question.id);
    if (before?.length === question.choices.length) return before;
    const counts = question.choices.map(() => 0);
    hands.set(question.id, counts);
    return counts;
  };
  const update = () => {
    if (dialog.open) draw(page(), dialog);
  };
  const tell = (/** @type {string} */ text, warn = false) => {
    said = say(said, text, warn);
    update();
  };

  const count = (/** @type {number} */ option, /** @type {number} */ more) => {
    const counts = countsOf(now());
    counts[option] = Math.min(MOST_HANDS, Math.max(0, counts[option] + more));
    tell(fill(words.counted, { letter: LETTERS[option], count: counts[option] }));
  };
  const clear = () => {
    countsOf(now()).fill(0);
    tell(words.cleared);
  };
  const go = (/** @type {number} */ step) => {
    const next = at + step;
    if (next < 0 || next >= all().length) return tell(words[step < 0 ? "is-first" : "is-last"]);
    at = next;
    isShown = false;
    tell(`${place()}${colon}${now().prompt}`);
    dialog.scrollTop = 0;
  };
  const seen = (/** @type {string} */ text) => {
    tell(text);
    dialog.querySelector(".lsn-answer")?.scrollIntoView({ block: "nearest" });
  };
  const turn = () => {
    isShown = !isShown;
    if (!isShown) return tell(words.hidden);
    if (answers.has(now().id)) return seen(words.shown);
    asked = firstNumber();
    /** @type {import("./messages").Reveal} */
    const message = { type: "reveal", question: now().id, number: asked };
    clearTimeout(silence);
    silence = setTimeout(() => {
      isShown = false;
      tell(words.silent, true);
    }, SILENCE_MS);
    tell("");
    trySend(model, message);
  };

  const place = () => fill(words.place, { number: at + 1, count: all().length });
  /** @param {string} text @param {number} option @param {number} counted @param {number} share @param {boolean} isRight */
  const row = (text, option, counted, share, isRight) => {
    const letter = LETTERS[option];
    const press = (/** @type {number} */ more, /** @type {string} */ sign, /** @type {string} */ label) =>
      button(sign, () => count(option, more), { key: `${label} ${option}`, label: fill(words[label], { letter }) });
    return html`<li class=${isRight ? "lsn-raised right" : "lsn-raised"}><b>${letter}</b><span>${text}${
      isRight ? html` <span class="lsn-is-right">✓ ${words.right}</span>` : nothing
    }</span><div class="lsn-hands">${press(1, "+", "more")}${press(-1, "−", "less")}<span class="lsn-track"><span
      class="lsn-length" style=${`width: ${share}%`}></span></span><span class="lsn-count">${counted}</span></div></li>`;
  };
  const page = () => {
    const question = now();
    const [counts, revealed] = [countsOf(question), isShown ? answers.get(question.id) : undefined];
    const shares = sharesOf(counts);
    const offered = question.choices
      .slice(0, LETTERS.length)
      .map(({ id, text }, option) => row(text, option, counts[option], shares[option], Boolean(revealed?.right.includes(id))));
    return html`<h3 tabindex="-1">${model.get("title")} · ${place()}</h3>
      <div class="lsn-asked">${question.prompt}</div>
      ${question.claim ? html`<p>${question.claim}</p>` : nothing}
      ${question.lefts ? html`<ul class="lsn-lefts">${question.lefts.map(text => html`<li>${text}</li>`)}</ul>` : nothing}
      ${offered.length ? html`<ul>${offered}</ul>` : nothing}
      <div>${
        revealed
          ? html`<div class="lsn-answer"><p><b>${keyWord}${colon}</b>${revealed.key}</p><p>${why}${colon}${revealed.explanation}</p></div>`
          : nothing
      }</div>
      <div class="lsn-actions">${button("←", () => go(-1), { key: "previous", label: words.previous, disabled: at === 0 })}
        ${button("→", () => go(1), { key: "next", label: words.next, disabled: at === all().length - 1 })}
        ${button(isShown ? words.hide : words.show, turn, { key: "answer" })}
        ${offered.length ? button(words.clear, clear, { key: "clear" }) : nothing}
        ${button(words.leave, () => dialog.close(), { key: "leave" })}</div>
      <p role="status" class=${said.warn ? "lsn-said-aloud lsn-warn" : "lsn-said-aloud"} ${sentence(said)}></p>
      <p class="lsn-soft">${offered.length ? words.keys : words["keys-plain"]}</p>`;
  };

  const press = (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const option = optionOf(event, Math.min(LETTERS.length, now().choices.length));
    const step = STEPS.get(event.key);
    if (step) go(step);
    else if (event.key === "0") turn();
    else if (option >= 0) count(option, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const closed = () => {
    clearTimeout(silence);
    release();
    dialog.remove();
    opener.focus();
  };
  const open = () => {
    at = Math.min(at, all().length - 1);
    isShown = false;
    said = silent();
    // On the document's own body: a notebook takes cells out of the page that are scrolled out of sight.
    document.body.append(dialog);
    release = keepKeys(dialog);
    dialog.showModal();
    update();
    part(dialog, "h3").focus();
  };
  dialog.addEventListener("keydown", press);
  dialog.addEventListener("close", closed);
  const opener = makeButton(words.open, open);

  return {
    button: opener,
    hear(reply) {
      if (!asked || reply.number !== asked || (reply.type !== "revealed" && reply.type !== "refused")) return;
      asked = 0;
      clearTimeout(silence);
      if (reply.type === "refused") {
        isShown = false;
        tell(reply.text, true);
        return;
      }
      answers.set(reply.question, reply);
      if (reply.question === now()?.id && isShown) seen(`${words.shown} ${keyWord}${colon}${reply.key}`);
    },
    stop() {
      dialog.close();
    },
  };
}

// JupyterLab takes off the address what it was opened with; the browser remembers it (Firefox, of a page on a disk, as "document").
const addresses = () => [performance.getEntriesByType("navigation")[0]?.name ?? location.href, location.href];

/** Whether a quiz can be presented: in a teacher's copy of the course, or where the address says so, or did. */
export const mayPresent = (/** @type {boolean} */ isTeachers, asked = addresses()) =>
  isTeachers || asked.some(address => new URL(address, "file:///").searchParams.has("present"));
