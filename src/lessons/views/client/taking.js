// What a teacher assigned: paste its code, see what counts and by when; a test opens as a quiz from the file alone.

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { button, makeIds, picker, say, sentence, silent, soft } from "./forms.js";
import { fill, localeOf, sendOnEnter } from "./shared.js";

/** @typedef {Record<string, string>} Words */
/** @typedef {{ due: string, zone: string, told: string }} Due */
/**
 * @typedef {object} Assigned
 * @property {string} id
 * @property {string} title
 * @property {{ text: string, page?: string }[]} parts
 * @property {string} about
 * @property {string} version
 * @property {string} late  what is done about what comes late; nothing where nothing is
 * @property {string} done
 * @property {string[]} rules
 */

const LIMIT_BYTES = 2_000_000;

/**
 * When something is due, first by this browser's clock, then by the teacher's, where the two differ.
 *
 * @param {Due} when
 * @param {Words} words
 * @param {string} language
 */
export function dueWords({ due, zone, told }, words, language) {
  if (!due) return words["no-due"];
  const show = (/** @type {string} */ timeZone = "") =>
    new Intl.DateTimeFormat(localeOf(language), {
      dateStyle: "full",
      timeStyle: "short",
      ...(timeZone && { timeZone }),
    }).format(new Date(due));
  let theirs = told;
  let same = false;
  try {
    same = Boolean(zone) && show(zone) === show();
    if (same) theirs = zone;
  } catch {
    /* a zone that this browser does not know */
  }
  const text = fill(words[same ? "due-same" : "due"], { yours: show(), theirs });
  return Date.now() > Date.parse(due) + 60_000 ? `${text} ${words.over}` : text; // its last minute counts in full
}

/**
 * The part of the work panel that takes a code.
 *
 * @param {import("@anywidget/types").RenderProps["model"]} model
 * @param {{ root: HTMLElement, update: () => void, ask: (message: Record<string, string>) => void }} panel  `ask` says so where nothing answers
 */
export function makeTaking(model, { root, update, ask }) {
  /** @type {Words} */
  const words = model.get("words").take;
  const id = makeIds();
  let code = "";
  let said = silent();

  const tell = (/** @type {string} */ text, warn = false) => {
    said = say(said, text, warn);
    update();
    root.querySelector(".lsn-take")?.setAttribute("open", "");
  };
  const take = (/** @type {string} */ code) => ask({ type: "take", code });
  const read = async (/** @type {File | undefined} */ file) => {
    if (!file) return;
    if (file.size > LIMIT_BYTES) tell(words["too-large"], true);
    else take(await file.text());
  };
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    take(code);
  };
  const typed = (/** @type {InputEvent} */ event) => {
    code = /** @type {HTMLInputElement} */ (event.target).value;
  };

  const row = (/** @type {Assigned & Due} */ each) => {
    const parts = each.parts.map(({ page, text }) => html`<li>${page ? html`<a href=${page}>${text}</a>` : text}</li>`);
    const aside = () => ask({ type: "aside", id: each.id });
    const label = `${words.aside}${words.colon}${each.title}`;
    return html`<li><b>${each.title}</b><p class="lsn-due">${dueWords(each, words, model.get("language"))}</p>${each.late ? html`<p>${each.late}</p>` : nothing}${
      parts.length ? html`<p>${words.counts}</p><ul>${parts}</ul>` : nothing
    }${[each.about, each.version].filter(Boolean).map(text => html`<p>${text}</p>`)}
      ${soft([each.done, ...each.rules].join(" · "))}${button(words.aside, aside, { key: `aside ${each.id}`, small: true, label })}</li>`;
  };
  return {
    view() {
      /** @type {(Assigned & Due)[]} */
      const assigned = model.get("assigned");
      const list = html`<h4>${words.title}</h4><ul class="lsn-assigned">${repeat(assigned, each => each.id, row)}</ul>`;
      return html`<div class="lsn-taking"><div>${assigned.length ? list : nothing}</div>
        <details class="lsn-take"><summary>${words.open}</summary><form novalidate @keydown=${sendOnEnter} @submit=${submit}>
          <div class="lsn-field"><label for=${id("code")}>${words.code}</label><input type="text" id=${id("code")} autocomplete="off"
            spellcheck="false" data-key="code" aria-describedby=${`${id("said")} ${id("about")}`}
            aria-invalid=${said.warn ? "true" : nothing} .value=${live(code)} @input=${typed}>
            ${button(words.take, null, { submit: true, small: true })}
            ${picker(words.choose, ([file]) => read(file), { accept: ".json,.txt,application/json", small: true })}</div>
          <p class="lsn-soft" id=${id("about")}>${words.about}</p>
          <p id=${id("said")} class=${said.warn ? "lsn-warn" : ""} role="status" ${sentence(said)}></p></form></details></div>`;
    },
    /** Returns whether the kernel's message was for this part. @param {{ type: string, text: string }} message */
    hear({ type, text }) {
      if (type !== "taken" && type !== "untaken") return false;
      if (type === "taken") code = "";
      tell(text, type === "untaken");
      return true;
    },
  };
}
