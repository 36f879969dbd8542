// Who is in the class, who of an earlier list is who in the new one, and what is allowed to some beyond the assignment.

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { button, entry, fieldOf, form, soft } from "../forms.js";
import { fill, sendOnEnter } from "../shared.js";
import { groupFault, makeFields } from "./fields.js";

/** The students that somebody typed or pasted, one a line. @param {string} text */
export const linesOf = text =>
  text
    .split(/[\r\n]+/)
    .map(line => line.trim())
    .filter(Boolean);

const NOTHING = { who: "", due: "", hours: "", tries: "", reason: "" };
const ORDER = ["who", "what", "due", "hours", "tries", "reason"];

/**
 * What is wrong with an allowance before it is sent, by the place where that is said: a field, or `what` for all that can be allowed.
 *
 * @param {typeof NOTHING} values  as they were typed
 * @param {{ half: Set<string>, words: Record<string, string>, limits: { hours: number, tries: number } }} page  `half` names
 *   the fields in which something stands that is no whole date, time or number
 */
export function faultsOf({ who, due, hours, tries, reason }, { half, words, limits }) {
  const within = (/** @type {string} */ text, /** @type {number} */ most) => Number(text) >= 0 && Number(text) <= most;
  const isTries = within(tries, limits.tries) && Number.isInteger(Number(tries));
  /** @type {Record<string, string>} */
  const found = {};
  if (!linesOf(who).length) found.who = words.whom;
  if (half.has("due")) found.due = words.half;
  if (half.has("hours") || !within(hours, limits.hours)) found.hours = fill(words.hours, { max: limits.hours });
  if (half.has("tries") || !isTries) found.tries = fill(words.tries, { max: limits.tries });
  if (!half.size && !due && !Number(hours) && !Number(tries)) found.what = words.nothing;
  if (!reason.trim()) found.reason = words["no-reason"];
  return found;
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {ReturnType<typeof import("./files.js").makeFiles>} files
 */
export function makePeople(desk, files) {
  const { words } = desk;

  // Whom the new list does not surely have: who they are is asked, one by one.
  const unsettled = (/** @type {import("./desk.js").Unsettled} */ { key, text, kept, now, name }) => {
    const people = desk.state.people ?? [];
    const id = desk.id(`now ${key}`);
    const settle = (/** @type {string} */ to) => {
      const who = people.find(([value]) => value === to)?.[1] ?? words[now ? "is-other" : "is-gone"];
      desk.decide({ type: "settle", key, to }, `${name} → ${who}`);
    };
    const confirm = (/** @type {HTMLFormElement} */ sent) => {
      if (fieldOf(sent, "who")) settle(fieldOf(sent, "who"));
    };
    return html`<div class="lsn-doubt" role="group" aria-label=${name}>
      <p>${text}</p>${kept ? soft(fill(words.kept, { kept })) : nothing}
      <div class="lsn-actions">${now ? button(words["is-same"], () => settle(now), { key: `same ${key}`, small: true }) : nothing}
        ${button(words[now ? "is-other" : "is-gone"], () => settle(""), { key: `gone ${key}`, small: true })}</div>
      ${form(
        "lsn-line",
        confirm,
        entry(
          id,
          words["who-now"],
          html`<select id=${id} name="who" required data-key=${`now ${key}`}><option value="">${words["choose-person"]}</option>
            ${repeat(
              people,
              ([value]) => value,
              ([value, label]) => html`<option value=${value}>${label}</option>`,
            )}</select>`,
        ),
        button(words.confirm, null, { submit: true, small: true, key: `settle ${key}` }),
      )}</div>`;
  };

  // Another due date, more time, more tries. What is typed stays until it is kept.
  let open = false;
  const values = { ...NOTHING };
  /** @type {Record<string, string>} */
  let faults = {};
  const id = (/** @type {string} */ name) => desk.id(`allow-${name}`);
  const fields = makeFields({ id, values, faults: () => faults });
  const allow = (/** @type {HTMLFormElement} */ sent) => {
    const half = new Set([...sent.querySelectorAll("input")].filter(each => each.validity.badInput).map(({ name }) => name));
    faults = faultsOf(values, { half, words: words["allow-faults"], limits: words.limits });
    const wrong = ORDER.find(name => faults[name]);
    if (wrong) {
      desk.tell("allow", fill(words["allow-faults"].fix, { count: Object.keys(faults).length }), true);
      desk.focus(id(wrong === "what" ? "due" : wrong));
      return;
    }
    const [students, due, reason] = [linesOf(values.who), values.due, values.reason.trim()];
    const [hours, tries] = [Number(values.hours), Number(values.tries)];
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
    const said = [
      due ? fill(words.decided["allowed-until"], { due: due.replace("T", " ") }) : "",
      hours ? fill(words.decided["allowed-hours"], { hours }) : "",
      tries ? fill(words.decided["allowed-tries"], { count: tries }) : "",
      reason,
    ].filter(Boolean);
    desk.decide(
      { type: "allow", students, due, hours, tries, reason, zone },
      `${words.allowances}${words.colon}${students.join(", ")} · ${said.join(" · ")}`,
    );
    desk.update();
  };
  const allowing = () => {
    const toggled = (/** @type {Event} */ event) => {
      open = /** @type {HTMLDetailsElement} */ (event.target).open;
    };
    const { limits } = words;
    const submit = (/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      allow(/** @type {HTMLFormElement} */ (event.currentTarget));
    };
    return html`<details class="lsn-allow" .open=${live(open)} @toggle=${toggled}><summary data-key="allowances">${words.allowances}</summary>
      <p class="lsn-soft" id=${id("about")}>${words["about-allowances"]}</p>
      <form novalidate class="lsn-hand" @keydown=${sendOnEnter} @submit=${submit}>${fields.area("who", words["allow-who"], 3, id("about"))}
        <fieldset aria-describedby=${id("what fault")}><legend>${words["allow-what"]}</legend>${groupFault(id("what fault"), faults.what)}
          <div class="lsn-line">${fields.input("due", words["allow-due"], { type: "datetime-local" })}
            ${fields.input("hours", words["allow-hours"], { type: "number", min: 0, max: limits.hours, step: "any" })}
            ${fields.input("tries", words["allow-tries"], { type: "number", min: 0, max: limits.tries, step: "1" })}</div></fieldset>
        ${fields.input("reason", words["allow-reason"], { most: limits.reason })}
        <div class="lsn-actions">${button(words.allow, null, { submit: true, key: "allow" })}</div></form></details>`;
  };

  return {
    /** It is kept: the form is empty again. */
    allowed() {
      Object.assign(values, NOTHING);
      faults = {};
    },
    view() {
      const { listed, unsettled: asked = [], unasked } = desk.state;
      return html`${listed ? html`<p>${listed}</p>` : nothing}${
        asked.length
          ? html`<h5>${words["changed-list"]}</h5>${soft(words["about-changed"])}${repeat(asked, ({ key }) => key, unsettled)}${
              unasked ? soft(fill(words["more-changed"], { count: unasked })) : nothing
            }`
          : nothing
      }<div class="lsn-actions">${files.choose("class", words["choose-class"], { accept: ".csv,.tsv,.txt,.xlsx,text/csv" })}
        ${listed ? button(words.unlist, () => desk.send({ type: "unlist" })) : nothing}</div>${soft(words["about-class"])}
        ${listed || desk.state.graded ? allowing() : nothing}`;
    },
  };
}
