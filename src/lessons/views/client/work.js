// The student's work as one file: download it, restore from it, keep a copy in this browser for whoever asks for one.

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { feedbackView } from "./feedback.js";
import { button, draw, findKey, makeDrop, makeIds, picker, saveFile, say, sentence, silent, soft } from "./forms.js";
import { quizList } from "./quiz_list.js";
import { fill, keepKeys, listen, localeOf, make, SILENCE_MS, sendOnEnter, trySend } from "./shared.js";
import { lasting } from "./storage.js";
import { makeTaking } from "./taking.js";

/** @typedef {{ time: string, answers: number, file: string }} Copy */
/** @typedef {import("@anywidget/types").RenderProps["model"]} Model */
/** @typedef {{ file: string, time: string, count: number, code: string }} Receipt  of what was downloaded last */

const LIMIT_BYTES = 20_000_000;
const LATE_MS = 2000; // a kernel that does not answer: the file is what it was
const PREFIX = "handan-lessons:copy:";

/** Copies lie under a digest of the name, so that a list of them tells nobody's name. @param {string} course @param {string} who */
export function slot(course, who) {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of `${course}/${who.normalize("NFC").trim()}`) {
    a = Math.imul(a ^ Number(sign.codePointAt(0)), 2654435761);
    b = Math.imul(b ^ Number(sign.codePointAt(0)), 1597334677);
  }
  return `${PREFIX}${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}

/** @type {(key: string) => Copy | null} */
const copyAt = lasting.get;

/** A moment by this clock, as a person writes it. @param {Date} time @param {string} language */
export const momentOf = (time, language) =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeStyle: "short" }).format(time);

/** What a student's file is called, by this clock's day. @param {string} title @param {string} who @param {Date} now */
export function fileName(title, who, now) {
  const name = who.replace(/[^\p{L}\p{N}-]+/gu, "_").slice(0, 40);
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return `${[title, name, today].filter(Boolean).join("-")}.jsonl`;
}

/** What is being written elsewhere on the page is saved first, and comes with the file that the kernel then sends. @param {Model} model @param {() => void} act */
function onceSaved(model, act) {
  const detail = { waiting: 0 };
  window.dispatchEvent(new CustomEvent("lessons:save", { detail }));
  if (!detail.waiting) {
    act();
    return;
  }
  const go = () => {
    detail.waiting -= 1;
    if (detail.waiting > 0) return; // another text is on its way
    clearTimeout(late);
    model.off("change:file", go);
    act();
  };
  const late = setTimeout(() => {
    detail.waiting = 1;
    go();
  }, LATE_MS);
  model.on("change:file", go);
}

export default {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    /** @type {Record<string, string>} */
    const words = model.get("words");
    const course = model.get("course");
    const root = make("section", { className: "lsn lsn-work", lang: model.get("language") });
    const id = makeIds();
    const update = () => draw(page(), root);
    let silence = 0;
    // Whatever is asked of the kernel, it says something to: where it does not, the page does.
    const ask = (/** @type {Record<string, string>} */ message) => {
      clearTimeout(silence);
      silence = setTimeout(() => tell(words.silent, true), SILENCE_MS);
      trySend(model, message);
    };
    const taking = makeTaking(model, { root, update, ask });
    const tests = quizList(model, "tests");
    let name = model.get("who");
    let keeps = false; // whether a copy is kept here
    let said = silent();
    /** @type {{ copy: Copy, who: string } | null} */
    let offered = null;
    /** @type {Receipt | null} */
    let receipt = null;
    let over = false; // whether the way to start over is unfolded
    /** @type {import("./messages").FeedbackShown | null} */
    let feedback = null;

    let brief = ""; // what is seen of a sentence whose whole stands below it
    const tell = (/** @type {string} */ text, warn = false, seen = "") => {
      said = say(said, text, warn);
      brief = seen;
      update();
    };
    const mine = () => slot(course, model.get("who"));
    // A fuller copy is not written over by a session that was started afresh, unless the box is ticked anew.
    const save = (wanted = false) => {
      if (!keeps || !model.get("who")) return;
      const value = { time: new Date().toISOString(), answers: model.get("answers"), file: model.get("file") };
      if (!wanted && (copyAt(mine())?.answers ?? 0) > value.answers) return;
      if (!lasting.set(mine(), value)) {
        keeps = false;
        tell(words["copy-failed"], true);
      }
    };
    const show = () => {
      keeps = Boolean(model.get("who")) && copyAt(mine()) !== null;
      save();
      update();
    };
    const sign = () => {
      offered = null;
      update();
      ask({ type: "sign", name });
    };
    const submit = (/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      const who = name.normalize("NFC").trim();
      const copy = who ? copyAt(slot(course, who)) : null;
      if (!copy || model.get("answers") || who === model.get("who")) {
        sign();
        return;
      }
      offered = { copy, who };
      update();
      findKey(root, "continue")?.focus();
    };
    const restore = async (/** @type {File | undefined} */ file) => {
      if (!file) return;
      if (file.size > LIMIT_BYTES) tell(words["too-large"], true);
      else ask({ type: "restore", file: await file.text() });
    };
    const download = (told = tell) =>
      onceSaved(model, () => {
        const now = new Date();
        const file = fileName(words["file-name"], model.get("who"), now);
        saveFile(file, [model.get("file")], "application/x-ndjson");
        receipt = {
          file,
          time: momentOf(now, model.get("language")),
          count: model.get("answers"),
          code: model.get("receipt"),
        };
        update();
        told(fill(words.downloaded, receipt), false, words["downloaded-here"]);
      });

    // What was downloaded last, to show or to copy down: the teacher's gradebook has the same code for the file.
    const receiptView = (/** @type {Receipt} */ given) => {
      const { file, time, count, code } = given;
      const rows = [
        [words["receipt-time"], time],
        [words["receipt-answers"], String(count)],
        [words["receipt-code"], html`<code>${code}</code>`],
        [words["receipt-file"], html`<span dir="auto">${file}</span>`],
      ];
      return html`<section class="lsn-offer lsn-receipt" aria-label=${words.receipt}><h4>${words.receipt}</h4>
        <dl>${rows.map(([term, text]) => html`<dt>${term}</dt><dd>${text}</dd>`)}</dl>
        ${soft(words[code === model.get("receipt") ? "receipt-about" : "receipt-old"])}</section>`;
    };

    // The panel for a name that has a copy here: shown only once that name was typed.
    const offer = (/** @type {{ copy: Copy, who: string }} */ { copy, who }) => {
      const goOn = () => {
        offered = null;
        update();
        if (model.get("who")) ask({ type: "sign", name: who }); // whoever sat here before had another name, and no answers
        ask({ type: "restore", file: copy.file });
      };
      const forget = () => {
        lasting.remove(slot(course, who));
        sign();
        tell(words.forgotten);
      };
      const about = fill(words.continue, {
        who,
        count: copy.answers,
        time: momentOf(new Date(copy.time), model.get("language")),
      });
      return html`<div class="lsn-offer" role="group"><p>${fill(words.offer, { who })}</p><div class="lsn-actions">
        ${button(about, goOn, { key: "continue", submit: true })}${button(words.afresh, sign)}${button(words.forget, forget)}</div></div>`;
    };
    const typed = (/** @type {InputEvent} */ event) => {
      name = /** @type {HTMLInputElement} */ (event.target).value;
    };
    const keep = (/** @type {Event} */ event) => {
      keeps = /** @type {HTMLInputElement} */ (event.target).checked;
      if (keeps) save(true);
      else {
        lasting.remove(mine());
        tell(words.forgotten);
      }
    };
    // Folded, and asked for in two steps: it empties the page.
    const startOver = () => {
      const toggled = (/** @type {Event} */ event) => {
        over = /** @type {HTMLDetailsElement} */ (event.target).open;
      };
      const yes = () => {
        over = false;
        update();
        findKey(root, "over")?.focus();
        onceSaved(model, () => ask({ type: "start-over" }));
      };
      return html`<details class="lsn-over" .open=${live(over)} @toggle=${toggled}><summary data-key="over">${words.over}</summary>
        ${soft(words["over-about"])}${button(words["over-yes"], yes, { small: true })}</details>`;
    };
    const putAway = () => {
      feedback = null;
      update();
      findKey(root, "name")?.focus();
    };
    const page = () => {
      const [who, answers] = [model.get("who"), model.get("answers")];
      const hint = !who && !answers && lasting.keys(PREFIX).length ? soft(words.found) : nothing;
      return html`<h3 tabindex="-1">${words.title}</h3>${soft(words.about)}
        <form class="lsn-field" @keydown=${sendOnEnter} @submit=${submit}><label for=${id("name")}>${words.name}</label>
          <input type="text" maxlength="80" autocomplete="off" id=${id("name")} data-key="name" .value=${live(name)} @input=${typed}>
          ${button(words.use, null, { submit: true, small: true })}</form>
        <div>${offered ? offer(offered) : hint}</div>
        <div class="lsn-actions">${button(words.download, () => download())}
          ${picker(words.restore, ([file]) => restore(file), { accept: ".jsonl,.txt,.html,application/x-ndjson,text/html" })}</div>
        ${soft(words.drop)}<label class="lsn-option" ?hidden=${!who}><input type="checkbox" data-key="keep" .checked=${live(keeps)}
          @change=${keep}><span>${words.keep}</span></label>${soft(fill(words.count, { count: answers }))}
        ${startOver()}${brief ? html`<p class="lsn-soft" aria-hidden="true">${brief}</p>` : nothing}
        <p class=${brief ? "lsn-hidden" : said.warn ? "lsn-warn" : "lsn-soft"} role="status" ${sentence(said)}></p>${receipt ? receiptView(receipt) : nothing}${feedback ? feedbackView(feedback, putAway) : nothing}${taking.view()}`;
    };

    const { over: dragged, leave, drop } = makeDrop(transfer => restore(transfer.files[0]));
    root.addEventListener("dragover", dragged);
    root.addEventListener("dragleave", leave);
    root.addEventListener("drop", drop);
    // From elsewhere on the page; said there.
    const asked = (/** @type {any} */ event) => {
      if (event.detail.taken) return; // the page shows the panel twice
      event.detail.taken = true;
      download(event.detail.tell);
    };
    window.addEventListener("lessons:download", asked);

    const hear = (/** @type {any} */ message) => {
      clearTimeout(silence);
      if (taking.hear(message)) return;
      if (message.type === "feedback") feedback = message;
      tell(message.text, message.type === "refused");
    };
    const named = () => {
      name = model.get("who");
      offered = null;
      show();
    };
    const ignore = listen(model, {
      "msg:custom": hear,
      "change:file": show,
      "change:receipt": update,
      "change:who": named,
      "change:assigned": update,
      "change:tests": tests.follow,
    });
    show();
    tests.follow();
    el.append(root, tests.element);
    return () => {
      ignore();
      clearTimeout(silence);
      tests.stop();
      window.removeEventListener("lessons:download", asked);
      release();
    };
  },
};
