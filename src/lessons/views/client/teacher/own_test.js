// A test's own questions: a file that is chosen or dropped, or questions written in the page.

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { button, entry, makeDrop, makeIds, picker, saveFile, say, sentence, silent, soft } from "../forms.js";
import { posed } from "../posed.js";
import { fill } from "../shared.js";
import { makeDraft } from "./draft.js";
import { makeQuestion } from "./written.js";

/** @typedef {Record<string, string>} Words */
/** @typedef {{ name: string, questions: string[], faults: { where: string, text: string }[], preview: string }} Read */
/**
 * @typedef {object} Written
 * @property {string[]} questions
 * @property {{ question: number, field: string, text: string }[]} faults
 * @property {string[]} general
 * @property {string} file
 * @property {string} [preview]
 */

const LIMIT_BYTES = 2_000_000;
const BANKS = ".gift,.txt,.xml,.json,.csv,.tsv,.xlsx,.toml";

/**
 * @param {object} page
 * @param {import("@anywidget/types").RenderProps["model"]} page.model
 * @param {Words} page.words
 * @param {Words} page.write
 * @param {Words} page.banks
 * @param {(message: object, buffers?: ArrayBuffer[]) => void} page.ask
 * @param {(key: string) => void} page.focus
 * @param {() => void} page.update
 */
export function makeTest({ model, words, write, banks, ask, focus, update }) {
  const id = makeIds();
  const draft = makeDraft(model.get("course"));
  const make = (/** @type {Record<string, unknown>} */ kept = {}) =>
    makeQuestion({ id: makeIds(), words: write, choices: model.get("choices"), focus, update, kept });
  let questions = draft.read().map(kept => make(/** @type {Record<string, unknown>} */ (kept)));
  /** @type {{ question: ReturnType<typeof makeQuestion>, place: number }[]} */
  const removed = [];
  let isChanged = questions.length > 0; // since it was checked last
  let isKept = true;
  let cites = "";
  let preview = "";
  let isPreviewed = false;
  let file = "";
  let said = questions.length ? say(silent(), fill(write.back, { count: questions.length })) : silent();
  let shown = { texts: /** @type {string[]} */ ([]), warn: false };
  /** @type {(() => void) | null} */
  let after = null;

  let isOpen = questions.length > 0; // at first, and when questions were brought in; else as somebody leaves it
  // The same element for the same test: what stands on the page is not built anew with each drawing.
  let built = { of: "", element: /** @type {HTMLElement | null} */ (null) };
  const posedOf = (/** @type {string} */ text) => {
    if (built.of !== text) built = { of: text, element: posed(text) };
    return built.element;
  };

  const tell = (/** @type {string} */ text, warn = false) => {
    said = say(said, text, warn);
    update();
  };
  const change = () => {
    isChanged = questions.length > 0;
    file = "";
    preview = "";
    isPreviewed = false; // what is checked to be handed out is not looked at unasked
    isKept = draft.keep(questions.map(({ value }) => value));
  };
  const move = (/** @type {number} */ from, /** @type {number} */ step) => {
    const question = questions[from];
    questions = questions.toSpliced(from, 1).toSpliced(from + step, 0, question);
    change();
    tell(fill(write.moved, { from: from + 1, to: from + step + 1 }));
    question.focus(step < 0 ? "up" : "down");
  };
  const undo = () => {
    const last = removed.pop();
    if (!last) return;
    const place = Math.min(last.place, questions.length);
    questions = questions.toSpliced(place, 0, last.question);
    change();
    tell(fill(write.undone, { number: place + 1 }));
    last.question.focus();
  };
  const drop = (/** @type {(typeof questions)[number]} */ question) => {
    const place = questions.indexOf(question);
    questions = questions.filter(each => each !== question);
    removed.push({ question, place });
    change();
    tell(fill(write.dropped, { number: place + 1 }));
    const next = questions[place] ?? questions.at(-1);
    if (next) next.focus();
    else focus("add");
  };
  const add = () => {
    const question = make();
    questions = [...questions, question];
    change();
    update();
    question.focus();
  };
  const check = (/** @type {(() => void) | null} */ act) => {
    after = act;
    for (const each of questions) each.blame([]);
    update();
    ask({ type: "write", questions: questions.map(({ value }) => value) });
  };
  const isShown = () => isPreviewed && preview !== "";
  // Questions of another platform, or of a question file, to go on with in the form.
  const bring = async (/** @type {File | undefined} */ chosen) => {
    if (!chosen) return;
    if (chosen.size > LIMIT_BYTES) {
      tell(words["too-large"], true);
      return;
    }
    tell(words.reading);
    const most = model.get("choices").most - questions.length;
    ask({ type: "bring", name: chosen.name, cites, most }, [await chosen.arrayBuffer()]);
  };
  const typed = (/** @type {Event} */ event) => {
    cites = /** @type {HTMLInputElement} */ (event.target).value;
  };
  const look = () => {
    isPreviewed = !isShown();
    if (isPreviewed && !preview) check(null);
    else update();
  };
  const view = (/** @type {(typeof questions)[number]} */ question, /** @type {number} */ at) =>
    question.view(at + 1, {
      drop: () => drop(question),
      up: at > 0 ? () => move(at, -1) : null,
      down: at < questions.length - 1 ? () => move(at, 1) : null,
    });
  const take = async (/** @type {File | undefined} */ chosen) => {
    if (!chosen) return;
    if (chosen.size > LIMIT_BYTES) {
      tell(words["too-large"], true);
      return;
    }
    tell(words.reading);
    isChanged = false;
    ask({ type: "file", name: chosen.name, text: await chosen.text() });
  };
  // Another window has the same draft: whichever writes last is kept.
  const elsewhere = (/** @type {StorageEvent} */ { key }) => {
    if (key === draft.key) tell(write.elsewhere, true);
  };
  window.addEventListener("storage", elsewhere);
  const { over, leave, drop: letGo } = makeDrop(transfer => take(transfer.files[0]));

  return {
    /** @param {boolean} hidden */
    view: hidden => html`<div class="lsn-test" ?hidden=${hidden} @dragover=${over} @dragleave=${leave} @drop=${letGo}>
      <div class="lsn-actions">${picker(words.choose, ([chosen]) => take(chosen), { accept: ".toml,text/plain" })}
        ${picker(banks.bring, ([chosen]) => bring(chosen), { accept: BANKS })}</div>
      ${entry(id("cites"), banks.cites, html`<input type="text" id=${id("cites")} autocomplete="off" data-key=${id("cites")} .value=${live(cites)} @input=${typed}>`)}
      ${soft(words.drop)}<p id=${id("said")} role="status" class=${said.warn ? "lsn-warn" : ""} ${sentence(said)}></p>
      <ol class=${shown.warn ? "lsn-warn" : ""}>${shown.texts.map(text => html`<li>${text}</li>`)}</ol>
      ${isKept ? nothing : html`<p class="lsn-warn">${write.unkept}</p>`}<details ?open=${isOpen}><summary>${
        questions.length ? `${write.open} (${fill(write.count, { count: questions.length })})` : write.open
      }</summary>${soft(write.about)}<div @input=${change}>${repeat(
        questions,
        question => question,
        view,
      )}</div><div class="lsn-actions">${button(write.add, add, { key: "add" })}
        ${removed.length ? button(fill(write.undo, { number: removed[removed.length - 1].place + 1 }), undo, { key: "undo" }) : nothing}
        ${button(write.check, () => check(null), { key: "check" })}
        ${file ? button(write.keep, () => saveFile("test.toml", [file]), { key: "keep" }) : nothing}</div></details>
      ${
        questions.length || preview
          ? html`<div class="lsn-actions">${button(isShown() ? write.close : write.preview, look, { key: "preview" })}</div>`
          : nothing
      }${isShown() ? html`<section class="lsn-looked" aria-label=${write.preview}>${posedOf(preview)}</section>` : nothing}</div>`,
    stop: () => window.removeEventListener("storage", elsewhere),
    /** What was written since it was checked last is checked first. @param {() => void} act */
    ready(act) {
      if (isChanged) check(act);
      else act();
    },
    tell,
    hears: {
      /** @param {Read} message */
      read({ name, questions: found, faults, preview: html }) {
        preview = html;
        const warn = faults.length > 0;
        shown = {
          texts: warn ? faults.map(({ where, text }) => [where, text].filter(Boolean).join(words.colon)) : found,
          warn,
        };
        tell(fill(words[warn ? "faults" : "read"], { name, count: shown.texts.length }), warn);
      },
      /** @param {{ said: string, warn: boolean, lines: string[], questions: Record<string, unknown>[] }} message */
      brought({ said: told, warn, lines, questions: found }) {
        const first = questions.length;
        questions = [...questions, ...found.map(each => make(each))];
        if (found.length) {
          isOpen = true;
          change();
        }
        shown = { texts: lines, warn };
        tell(told, warn);
        questions[first]?.focus();
      },
      /** Returns whether nothing is wrong. @param {Written} message */
      written({ questions: found, faults, general, file: text, preview: html }) {
        const act = after;
        after = null;
        file = text;
        preview = html ?? "";
        if (text) {
          isChanged = false;
          shown = { texts: found, warn: false };
          tell(fill(write.used, { count: found.length }));
          act?.();
          return true;
        }
        isPreviewed = false;
        questions.forEach((each, at) => each.blame(faults.filter(({ question }) => question === at)));
        shown = { texts: general, warn: true };
        tell(general.length && !faults.length ? "" : fill(words.fix, { count: faults.length + general.length }), true);
        return false;
      },
    },
  };
}
