// What the teacher decides: kept by the kernel, taken back when the teacher says so. Until the kernel has answered it stands in
// this browser, after four seconds that is said, and who closes the page is asked first. A new view of the page offers what an
// earlier one left.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, soft } from "../forms.js";
import { fill } from "../shared.js";
import { ALARM_MS, lookForKernel, safekeeping, setSaved, setUnsaved, waiting } from "../unsaved.js";

/** @typedef {import("./desk.js").Message} Message */
/** @typedef {{ number: number, message: Message, folder?: string, stamp?: string, label: string, since: number }} Held */
/** @typedef {{ key: string, text: string, time: number, value: { held: Held[] } }} Left */

/**
 * @param {import("./desk.js").Desk} desk
 * @param {import("@anywidget/types").RenderProps["model"]} model
 * @param {HTMLElement} element  the page's
 */
export function makeDecisions(desk, model, element) {
  const { words } = desk;
  const kept = safekeeping(model, "gradebook");
  const field = { words, language: desk.language, element };
  /** @type {Held[]} */
  let held = []; // each with its number, the grading's folder and stamp, and words for it
  // What is offered lies under a key of its own, which nothing that is decided meanwhile writes over.
  /** @type {Left[]} */
  let offered = kept
    .found()
    .filter((/** @type {Left} */ { value }) => Array.isArray(value?.held) && value.held.length)
    .map((/** @type {Left} */ left) => kept.aside(left));
  let number = 0;
  let silence = 0;

  const late = () => {
    const unkept = kept.set({ held }) ? "" : ` ${words.unkept}`;
    for (const { message } of held) desk.tell(message.type, fill(words.unsaved, { count: held.length }) + unkept, true);
    setUnsaved(field, true);
    lookForKernel(model, element);
  };
  const watch = () => {
    clearTimeout(silence);
    if (!held.length) {
      kept.clear();
      setSaved(field);
      return;
    }
    kept.set({ held });
    setUnsaved(field, waiting.get(field) ?? false);
    silence = setTimeout(late, Math.max(0, held[0].since + ALARM_MS - Date.now()));
  };

  const offer = (/** @type {Left} */ left) => {
    const { folder, graded } = desk.state;
    const all = left.value.held;
    const [first] = all;
    const same = first.folder === folder && Boolean(graded?.stamp);
    const fits = same && first.stamp === graded?.stamp;
    const title = fill(words.left, { count: all.length, folder: first.folder });
    const done = (/** @type {string} */ name) => {
      kept.remove(left);
      offered = offered.filter(each => each !== left);
      desk.update();
      if (name === "left-keep") for (const { message, label } of all) desk.decide(message, label);
    };
    const act = (/** @type {string} */ name) =>
      button(words[name], () => done(name), { key: `${name} ${left.key}`, small: true });
    return html`<div class="lsn-doubt" role="group" aria-label=${title}><p>${title}</p>
      <ul>${all.map(({ label }) => html`<li>${label}</li>`)}</ul>
      ${fits ? nothing : soft(words[same ? "left-other" : "left-first"])}
      <div class="lsn-actions">${fits ? act("left-keep") : nothing}${act("left-drop")}</div></div>`;
  };
  const row = (/** @type {[string, number, string]} */ [kind, place, text]) => {
    if (kind === "names") return html`<li>${text}</li>`; // what was seen cannot be taken back
    const label = `${words.undo}: ${text}`;
    const undo = () => desk.decide({ type: "undo", kind, place, text }, label);
    return html`<li>${text} ${button(words.undo, undo, { key: `undo ${text}`, small: true, label })}</li>`;
  };

  return {
    /** What an earlier view of the page left. */
    offers: () =>
      html`<div role="group" aria-label=${words.title}>${desk.ready ? repeat(offered, left => left, offer) : nothing}</div>`,
    view() {
      const { decisions = [] } = desk.state;
      if (!decisions.length) return soft(words["no-decisions"]);
      return html`<ul class="lsn-decisions">${repeat(decisions, ([kind, place, text]) => `${kind} ${place} ${text}`, row)}</ul>`;
    },
    /** Hold a decision until it is answered; return the message that asks for the answer. */
    hold(/** @type {Message} */ message, /** @type {string} */ label) {
      number += 1;
      const { folder, graded } = desk.state;
      held.push({ number, message, folder, stamp: graded?.stamp, label, since: Date.now() });
      watch();
      return { ...message, number };
    },
    lost() {
      if (held.length) late();
    },
    stop() {
      clearTimeout(silence);
      setSaved(field); // the next view offers what stands in the browser
    },
    hears: {
      /** @param {{ number: number }} message */
      answered(message) {
        held = held.filter(each => each.number !== message.number);
        watch();
      },
    },
  };
}
