// The teacher's page for assigning: a form, what is wrong with it at each field, and what is handed out.

import { html, nothing } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { live } from "lit-html/directives/live.js";
import { button, draw, findKey, isThere, makeIds, say, sentence, silent } from "./forms.js";
import { fill, keepKeys, make, parts, SILENCE_MS, sendOnEnter, trySend, watchKernel } from "./shared.js";
import { makeBank } from "./teacher/bank.js";
import { groupFault, makeFields } from "./teacher/fields.js";
import { handedOut } from "./teacher/handed_out.js";
import { makeTest } from "./teacher/own_test.js";

/** @typedef {{ id: string, title: string, about: string }} Quiz */
/** @typedef {{ id: string, title: string, quizzes: Quiz[] }} Lesson */

const ATTEMPTS = [1, 2, 3, 4, 5, 10];

/** What is assigned: whole lessons, and of others those quizzes. @param {Lesson[]} lessons @param {Set<string>} ticked */
export const namesOf = (lessons, ticked) =>
  lessons.flatMap(({ id, quizzes }) => (ticked.has(id) ? [id] : quizzes.map(quiz => quiz.id).filter(quiz => ticked.has(quiz))));

/** What else is ticked with a lesson as a whole: each of its quizzes. @param {Set<string>} ticked @param {Lesson} lesson @param {boolean} on */
export function tickWhole(ticked, { id, quizzes }, on) {
  for (const name of [id, ...quizzes.map(quiz => quiz.id)]) {
    if (on) ticked.add(name);
    else ticked.delete(name);
  }
}

// In a question that is being written, Enter makes nothing yet.
const enter = (/** @type {KeyboardEvent} */ event) =>
  sendOnEnter(event, (/** @type {Element} */ field) => !field.closest(".lsn-own"));

export default {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    /** @type {{ form: Record<string, string>, write: Record<string, string>, bank: Record<string, string> }} */
    const { form: words, write, bank: banks } = model.get("words");
    /** @type {Lesson[]} */
    const lessons = model.get("lessons");
    const root = make("section", { className: "lsn lsn-assign", lang: model.get("language") });
    const id = makeIds();
    const zones = Intl.supportedValuesOf?.("timeZone") ?? [];
    const values = {
      what: "lessons",
      title: "",
      due: "",
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
      attempts: "0",
      feedback: "yes",
      shuffle: "",
      late: "",
      percent: "10",
      source: "",
      branch: "",
      hub: "",
      address: "",
    };
    /** @type {Set<string>} */
    const ticked = new Set();
    /** @type {Record<string, string>} */
    let faults = {};
    let said = silent();
    /** @type {import("./teacher/handed_out.js").Made | null} */
    let made = null;
    let silence = 0;

    const update = () => draw(page(), root);
    const focus = (/** @type {string} */ key) => findKey(root, key)?.focus();
    const tell = (/** @type {string} */ text, warn = false) => {
      said = say(said, text, warn);
      update();
    };
    const ask = (/** @type {object} */ message, /** @type {ArrayBuffer[]} */ buffers = []) => {
      clearTimeout(silence);
      silence = setTimeout(() => {
        bank.again();
        tell(words.silent, true);
      }, SILENCE_MS);
      trySend(model, message, buffers);
    };
    const test = makeTest({ model, words, write, banks, ask, focus, update });
    const bank = makeBank({ words: banks, ask, update });
    const fields = makeFields({ id, values, faults: () => faults });

    // What is ticked, or the test as it was checked last: what was written since is checked first.
    const download = (/** @type {string} */ to) => {
      if (values.what !== "test") ask({ type: "export", to, names: namesOf(lessons, ticked) });
      else test.ready(() => ask({ type: "export", to, test: true, title: values.title }));
    };

    // One lesson: all of it, or some of its quizzes.
    const lessonRow = (/** @type {Lesson} */ lesson) => {
      const whole = ticked.has(lesson.id);
      const tick = (/** @type {string} */ name, /** @type {string} */ text, about = "") => {
        const turn = (/** @type {Event} */ event) => {
          const { checked } = /** @type {HTMLInputElement} */ (event.target);
          if (name === lesson.id) tickWhole(ticked, lesson, checked);
          else if (checked) ticked.add(name);
          else ticked.delete(name);
        };
        return html`<label class="lsn-option"><input type="checkbox" ?disabled=${whole && name !== lesson.id}
          .checked=${live(ticked.has(name))} @input=${turn}><span>${text}${about ? html`<small> ${about}</small>` : nothing}</span></label>`;
      };
      const folded = html`<details><summary aria-label=${`${words.quizzes}${words.colon}${lesson.title}`}>${words.quizzes}</summary>
        ${lesson.quizzes.map(quiz => tick(quiz.id, quiz.title, quiz.about))}</details>`;
      return html`<li>${tick(lesson.id, fill(words.whole, lesson))}${lesson.quizzes.length ? folded : nothing}</li>`;
    };
    const what = (/** @type {boolean} */ isTest) => html`<fieldset class="lsn-group" aria-describedby=${id("names fault")}>
      <legend>${words.what}</legend>${groupFault(id("names fault"), faults.names)}
      ${fields.radios("what", [
        ["lessons", words.lessons],
        ["test", words.test],
      ])}<ul class="lsn-lessons" ?hidden=${isTest}>${lessons.map(lessonRow)}</ul>${test.view(!isTest)}${bank.view(download)}</fieldset>`;
    /** @type {(readonly [string, string])[]} */
    const attempts = [
      ["0", words["as-asked"]],
      ...ATTEMPTS.map(count => /** @type {const} */ ([String(count), String(count)])),
    ];
    const form = (
      /** @type {boolean} */ isTest,
    ) => html`<form novalidate class="lsn-assigning" @keydown=${enter} @submit=${submit}
      @input=${changed}>${what(isTest)}${fields.input("title", words.title, { most: 80 })}
      <div class="lsn-together">${fields.input("due", words.due, { type: "datetime-local" })}
        ${fields.input("zone", words.zone, { list: id("zones"), spellcheck: false })}
        ${fields.select("attempts", words.attempts, attempts)}</div>
      <div class="lsn-together">${fields.select("late", words["late-rule"], [
        ["", words["late-none"]],
        ["percent", words["late-percent"]],
        ["cut-off", words["late-cut-off"]],
      ])}
        ${values.late === "percent" ? fields.input("percent", words.percent, { type: "number", min: 1, max: 100 }) : nothing}</div>
      <datalist id=${id("zones")}>${guard([zones], () => zones.map(value => html`<option value=${value}></option>`))}</datalist>
      <fieldset class="lsn-group" ?hidden=${isTest}><legend>${words.feedback}</legend>${fields.radios("feedback", [
        ["yes", words["at-once"]],
        ["no", words.later],
      ])}</fieldset>${fields.tick("shuffle", words.shuffle)}
      <details><summary>${words.share}</summary>${fields.input("hub", words.hub, { inputMode: "url" })}
        ${fields.input("address", words.address, { inputMode: "url" })}${fields.input("source", words.source, { inputMode: "url" })}
        ${fields.input("branch", words.branch, { spellcheck: false })}</details>
      <div class="lsn-actions">${button(words.make, null, { submit: true })}</div>
      <p class=${said.warn ? "lsn-told lsn-warn" : "lsn-told"} role="status" ${sentence(said)}></p></form>`;
    const page = () => html`<h3 tabindex="-1">${words.heading}</h3><p class="lsn-notices">${words.public}</p>
      ${form(values.what === "test")}<div>${made ? handedOut(made, { id, words, tell }) : nothing}</div>`;

    // A date or a time that is not complete has no value, and is not none.
    const isHalf = () => {
      /** @type {HTMLInputElement | null} */
      const due = root.querySelector("input[type='datetime-local']");
      return Boolean(due?.validity.badInput);
    };
    const send = () => {
      const { what: asked, attempts: count, feedback, shuffle, due, late, percent, ...rest } = values;
      tell(words.making);
      ask({
        type: "make",
        form: {
          ...rest,
          names: namesOf(lessons, ticked),
          test: asked === "test",
          due: isHalf() ? "?" : due,
          attempts: Number(count),
          feedback: feedback === "yes",
          shuffle: Boolean(shuffle),
          late: late === "percent" ? `${percent}%` : late,
        },
      });
    };
    const submit = (/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      if (values.what === "test") test.ready(send);
      else send();
    };
    const changed = () => {
      if (made && said.text !== words.changed) tell(words.changed);
      else update();
    };
    // What is wrong is unfolded, and the first of it has the focus.
    const focusFault = () => {
      const wrong = parts(root, "form [aria-invalid='true']");
      for (const each of wrong) {
        const folded = each.closest("details");
        if (folded) folded.open = true;
      }
      wrong.find(isThere)?.focus();
      return wrong.length > 0;
    };

    /** @type {Record<string, (message: any, buffers: BlobPart[]) => void>} */
    const hears = {
      read: test.hears.read,
      brought: test.hears.brought,
      ...bank.hears,
      written(message) {
        if (test.hears.written(message)) return;
        tell("");
        root.querySelector(".lsn-test details")?.setAttribute("open", "");
        focusFault();
      },
      refused(message) {
        faults = message.faults;
        if (faults.file) test.tell(faults.file, true);
        tell(fill(words.fix, { count: Object.keys(faults).length }), true);
        if (focusFault()) return;
        /** @type {HTMLInputElement | null} */
        const first = root.querySelector("fieldset input");
        first?.focus();
      },
      made(message) {
        faults = {};
        made = message.made;
        tell("");
        focus("made");
      },
    };
    const hear = (/** @type {any} */ message, /** @type {(DataView<ArrayBuffer> | ArrayBuffer)[] | undefined} */ buffers) => {
      clearTimeout(silence);
      hears[message.type]?.(message, buffers ?? []);
    };
    model.on("msg:custom", hear);
    const unwatch = watchKernel(model, () => {
      clearTimeout(silence);
      tell(words.silent, true);
    });
    update();
    el.append(root);
    return () => {
      clearTimeout(silence);
      model.off("msg:custom", hear);
      unwatch();
      test.stop();
      release();
    };
  },
};
