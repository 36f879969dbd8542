// The fields of a form that a teacher fills in: each with its label, what it holds, and the place where its fault is said.

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";

/** @typedef {import("../forms.js").Template} Template */
/**
 * @typedef {object} Form
 * @property {(name: string) => string} id
 * @property {Record<string, string>} values  by field; what somebody types is put here
 * @property {() => Record<string, string>} faults  by field
 */
/** @typedef {{ type?: string, inputMode?: string, spellcheck?: boolean, list?: string, most?: number, min?: number, max?: number, step?: string }} Kind */

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

/** What somebody has put into a control. @param {Event} event */
export const typedIn = event => /** @type {Control} */ (event.target).value;

/** What is wrong with fields that are one group. @param {string} id @param {string} [text] */
export const groupFault = (id, text) => html`<p class="lsn-warn" id=${id}>${text || nothing}</p>`;

/** @param {Form} form */
export function makeFields({ id, values, faults }) {
  const about = (/** @type {string} */ name) => id(`${name} fault`);
  const invalid = (/** @type {string} */ name) => (faults()[name] ? "true" : nothing);
  const keep = (/** @type {string} */ name) => (/** @type {Event} */ event) => {
    values[name] = typedIn(event);
  };
  const field = (/** @type {string} */ name, /** @type {string} */ label, /** @type {Template} */ control) =>
    html`<div class="lsn-entry"><label for=${id(name)}>${label}</label>${control}${faultOf(name)}</div>`;
  const faultOf = (/** @type {string} */ name) =>
    html`<span class="lsn-warn" id=${about(name)}>${faults()[name] ?? nothing}</span>`;

  return {
    /** @param {string} name @param {string} label @param {Kind} [kind] */
    input(name, label, { type = "text", inputMode, spellcheck, list, most, min, max, step } = {}) {
      const control = html`<input id=${id(name)} name=${name} type=${type} autocomplete="off" data-key=${id(name)}
        inputmode=${inputMode ?? nothing} spellcheck=${spellcheck === undefined ? nothing : String(spellcheck)}
        list=${list ?? nothing} maxlength=${most ?? nothing} min=${min ?? nothing} max=${max ?? nothing} step=${step ?? nothing}
        aria-describedby=${about(name)} aria-invalid=${invalid(name)} .value=${live(values[name])} @input=${keep(name)}>`;
      return field(name, label, control);
    },
    /** @param {string} name @param {string} label @param {number} rows @param {string} [told]  the id of what is told of it */
    area(name, label, rows, told = "") {
      const control = html`<textarea id=${id(name)} class="lsn-writing" rows=${rows} dir="auto" data-key=${id(name)}
        aria-describedby=${`${told} ${about(name)}`.trim()} aria-invalid=${invalid(name)} .value=${live(values[name])} @input=${keep(name)}></textarea>`;
      return field(name, label, control);
    },
    /** @param {string} name @param {string} label @param {(readonly [string, string])[]} options */
    select(name, label, options) {
      const control = html`<select id=${id(name)} data-key=${id(name)} aria-describedby=${about(name)}
        aria-invalid=${invalid(name)} @input=${keep(name)}>${options.map(
          ([value, text]) => html`<option value=${value} .selected=${live(value === values[name])}>${text}</option>`,
        )}</select>`;
      return field(name, label, control);
    },
    /** @param {string} name @param {string} label */
    tick(name, label) {
      const turn = (/** @type {Event} */ event) => {
        values[name] = /** @type {HTMLInputElement} */ (event.target).checked ? "yes" : "";
      };
      return html`<div class="lsn-entry lsn-tick"><input type="checkbox" id=${id(name)} data-key=${id(name)}
        aria-describedby=${about(name)} aria-invalid=${invalid(name)} .checked=${live(Boolean(values[name]))} @input=${turn}>
        <label for=${id(name)}>${label}</label>${faultOf(name)}</div>`;
    },
    /** One of several. @param {string} name @param {(readonly [string, string])[]} options */
    radios(name, options) {
      return options.map(
        ([value, text]) => html`<label class="lsn-option"><input type="radio" name=${id(name)} value=${value}
          .checked=${live(value === values[name])} @input=${keep(name)}><span>${text}</span></label>`,
      );
    },
  };
}
