// A comment to a student: a field that saves itself, and what was said to others before, to be taken up by a button.

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { button, soft } from "../forms.js";
import { fill } from "../shared.js";
import { typedIn } from "./fields.js";

const REST_MS = 700; // the writer rests
const MOST = 5000; // as Python keeps it
const SHORT = 60;

/**
 * @typedef {object} Field
 * @property {string} of  what the comment is on: no two fields have the same
 * @property {string} label
 * @property {string} text  as it is kept
 * @property {string[]} bank  what was said before
 * @property {string} bankLabel
 * @property {(text: string) => void} keep
 */

/** What a comment is when an earlier one is taken up. @param {string} text @param {string} earlier */
export const withEarlier = (text, earlier) => (text.trim() ? `${text.trimEnd()}\n${earlier}` : earlier);

const short = (/** @type {string} */ text) => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);

/** @param {import("./desk.js").Desk} desk */
export function makeComment(desk) {
  const { words } = desk;
  /** @type {{ of: string, text: string, keep: (text: string) => void, sent: boolean } | null} */
  let typed = null;
  let rest = 0;

  const flush = () => {
    clearTimeout(rest);
    if (!typed || typed.sent) return;
    typed.sent = true;
    typed.keep(typed.text);
  };
  const change = (/** @type {Field} */ { of, keep }, /** @type {string} */ text) => {
    clearTimeout(rest);
    typed = { of, text, keep, sent: false };
    rest = setTimeout(flush, REST_MS);
  };

  return {
    /** @param {Field} field */
    view(field) {
      const { of, label, text, bank, bankLabel } = field;
      const now = typed?.of === of ? typed.text : text;
      const id = desk.id(`comment ${label}`);
      const take = (/** @type {string} */ earlier) => {
        change(field, withEarlier(now, earlier).slice(0, MOST));
        flush();
        desk.update();
      };
      const input = (/** @type {Event} */ event) => {
        change(field, typedIn(event));
        desk.update();
      };
      const offered = bank.filter(each => each !== now);
      const offer = (/** @type {string} */ each, /** @type {number} */ at) =>
        button(short(each), () => take(each), {
          key: `bank ${at}`,
          small: true,
          label: fill(words["bank-add"], { text: each }),
        });
      return html`<div class="lsn-comment"><label for=${id}>${label}</label>
        <textarea id=${id} class="lsn-writing" rows="3" maxlength=${MOST} dir="auto" data-key="comment"
          .value=${live(now)} @input=${input} @change=${flush}></textarea>${soft(words["comment-about"])}
        ${
          offered.length
            ? html`<details><summary>${bankLabel}</summary><div class="lsn-actions">${repeat(offered, each => each, offer)}</div></details>`
            : nothing
        }</div>`;
    },
    /** What is typed goes to the kernel at once. */
    flush,
    /** It is kept. @param {string} of @param {string} text */
    kept(of, text) {
      if (typed?.of === of && typed.text === text) typed = null;
    },
    /** What was typed is not kept: it stands in the field, and is sent again when it is changed or left. */
    again() {
      if (typed) typed.sent = false;
    },
    /** Whether somebody is still typing what has not been sent. */
    get writing() {
      return Boolean(typed && !typed.sent);
    },
  };
}
