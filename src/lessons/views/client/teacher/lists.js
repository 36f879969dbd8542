// Long lists come a page at a time: what is to be looked at, and each student's result.

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { button, entry, form } from "../forms.js";
import { fill } from "../shared.js";

/** @typedef {"faults" | "students"} List */
/** @typedef {{ type: string, list: List, start: number, rows: any[], total: number, size: number }} Page */

/** @type {List[]} */
const LISTS = ["faults", "students"];

/** @param {import("./desk.js").Desk} desk */
export function makeLists(desk) {
  const { words } = desk;
  const starts = { faults: 0, students: 0 };
  /** @type {Partial<Record<List, Page>>} */
  const pages = {};
  let find = "";

  const ask = (/** @type {List} */ list, start = starts[list]) =>
    desk.send({ type: "page", list, start, find: list === "students" ? find : "" });

  return {
    pages,
    /** Where to find students by name. */
    finder() {
      const id = desk.id("find");
      const typed = (/** @type {InputEvent} */ event) => {
        find = /** @type {HTMLInputElement} */ (event.target).value;
      };
      return form(
        "lsn-line",
        () => ask("students", 0),
        entry(
          id,
          words.find,
          html`<input id=${id} type="search" maxlength="100" autocomplete="off" data-key="find" .value=${live(find)} @input=${typed}>`,
        ),
        button(words["find-do"], null, { submit: true, small: true }),
      );
    },
    /** The buttons that turn a list's pages, where it has several. @param {Page} page */
    turner({ list, start, rows, total, size }) {
      if (total <= size) return nothing;
      const to = (/** @type {string} */ text, /** @type {number} */ next, /** @type {string} */ key) => {
        const disabled = next < 0 || next >= total;
        const turn = () => disabled || ask(list, next);
        return button(text, turn, { key: `${list} ${key}`, small: true, disabled });
      };
      return html`<div class="lsn-actions">${to(words["earlier-page"], start - size, "earlier")}
        ${to(words["later-page"], start + size, "later")}
        <span>${fill(words["from-to"], { first: start + 1, last: start + rows.length, all: total })}</span></div>`;
    },
    /** The results have changed: the pages that are shown are asked for again. */
    refresh() {
      const { graded } = desk.state;
      if (graded) for (const list of LISTS) ask(list, starts[list] < graded[list] ? starts[list] : 0);
    },
    reset() {
      find = "";
      for (const list of LISTS) {
        starts[list] = 0;
        delete pages[list];
      }
    },
    hears: {
      /** @param {Page} message */
      page(message) {
        starts[message.list] = message.start;
        pages[message.list] = message;
        desk.update();
      },
    },
  };
}
