// Grading: how far it is, whose a file is, and what is to be looked at.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, entry, fieldOf, form, soft } from "../forms.js";
import { fill } from "../shared.js";

/** @typedef {{ done: number, all: number, left: number }} Progress */

/** @param {number} done @param {number} all */
export const quarterOf = (done, all) => Math.floor((4 * done) / all);

/**
 * @param {import("./desk.js").Desk} desk
 * @param {ReturnType<typeof import("./lists.js").makeLists>} lists
 */
export function makeGrading(desk, lists) {
  const { words } = desk;
  let grading = false;
  /** @type {Progress | null} */
  let progress = null;
  let quarter = 0;

  const grade = () => {
    if (grading) return;
    grading = true;
    desk.tell("grade", words.grading);
    desk.send({ type: "grade" });
  };
  const far = () => (progress ? fill(words.progress, progress) : "");
  const meter =
    () => html`<p class="lsn-meter" ?hidden=${!grading}><progress aria-label=${words.grading} max=${progress?.all ?? 1}
    value=${progress?.done ?? nothing}></progress><span aria-hidden="true">${far()}</span></p>`;

  const doubt = (/** @type {import("./desk.js").Doubt} */ { name, file, content, near }) => {
    const id = desk.id(`who ${file}`);
    const match = (/** @type {string} */ to, label = to) =>
      desk.decide({ type: "match", file, content, to }, `${file} → ${label}`);
    return html`<div class="lsn-doubt" role="group" aria-label=${`${name} ${file}`}>
      <p>${fill(words.doubt, { name, file })}</p>
      <div class="lsn-actions">${
        near.length
          ? near.map(([key, label]) =>
              button(fill(words["is-them"], { name: label }), () => match(key, label), { key: `${file} ${key}`, small: true }),
            )
          : soft(words["nobody-near"])
      }</div>
      ${form(
        "lsn-line",
        sent => match(fieldOf(sent, "who")),
        entry(id, words.who, html`<input id=${id} name="who" type="text" autocomplete="off" data-key=${`who ${name}`}>`),
        button(words.confirm, null, { submit: true, small: true, key: `confirm ${name}` }),
      )}</div>`;
  };

  const faults = () => {
    if (!desk.state.graded?.faults) return soft(words["no-faults"]);
    const page = lists.pages.faults;
    if (!page) return nothing;
    return html`<ul class="lsn-faults">${page.rows.map(line => html`<li>${line}</li>`)}</ul>${lists.turner(page)}`;
  };

  return {
    view() {
      const { graded, stale } = desk.state;
      const again = words[graded ? "grade-again" : "grade"];
      const start = html`<div class="lsn-actions">${button(again, grade, { key: "grade", submit: !graded || stale })}</div>${meter()}`;
      if (!graded) return start;
      const { doubts, more } = graded;
      return html`${start}${stale ? html`<p class="lsn-warn">${words.stale}</p>` : nothing}
        ${desk.said("grade") === graded.said ? nothing : html`<p>${graded.said}</p>`}
        <p>${fill(words.counts, graded)}</p>
        ${
          doubts.length
            ? html`<h5>${words.doubts}</h5>${soft(words["about-doubts"])}${repeat(doubts, ({ file, content }) => `${file} ${content}`, doubt)}${
                more ? soft(fill(words["more-doubts"], { count: more })) : nothing
              }`
            : nothing
        }
        <h5>${words.faults}</h5>${faults()}`;
    },
    /** The kernel has answered, or never will. */
    idle() {
      grading = false;
      progress = null;
      quarter = 0;
    },
    hears: {
      /** @param {Progress} message */
      progress(message) {
        grading = true;
        progress = message;
        const now = quarterOf(message.done, message.all);
        if (now > quarter)
          desk.tell("grade", far()); // a screen reader hears of each quarter
        else desk.update();
        quarter = Math.max(quarter, now);
      },
    },
  };
}
