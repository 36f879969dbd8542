// A question that a teacher writes in the page: its fields by its kind, and what is wrong with them.

import { html } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { button, soft } from "../forms.js";
import { fill } from "../shared.js";
import { groupFault, makeFields, typedIn } from "./fields.js";

/** @typedef {Record<string, string>} Words */
/** @typedef {{ id: string, text: string }[]} Choices */
/** @typedef {{ field: string, text: string }} Fault */

const MOST_OPTIONS = 12;
const LEAST_OPTIONS = 4;
const MOST_PAIRS = 8;
const LEAST_PAIRS = 3;
/** @type {[string, string][]} */
const KINDS = [
  ["choice", "kind-choice"],
  ["choices", "kind-choices"],
  ["number", "kind-number"],
  ["text", "kind-text"],
  ["order", "kind-order"],
  ["match", "kind-match"],
  ["essay", "kind-essay"],
];
const STARTS = {
  kind: "choice",
  prompt: "",
  points: "1",
  skill: "",
  cites: "",
  answer: "",
  tolerance: "0",
  unit: "",
  accepted: "",
  items: "",
  extra: "",
  length: "150",
  passages: "",
};
// What a fault can be said at; one of anything else is said at the prompt.
const PLACES = new Set("prompt points answer tolerance accepted items extra length passages options pairs".split(" "));

/** Faults by the place where they are said: of options, those of what is right with them. @param {Fault[]} faults */
export function placed(faults) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const { field, text } of faults) {
    const name = field === "right" ? "options" : field;
    const joined = name === "options" || name === "pairs" ? [found[name], text] : [text];
    found[PLACES.has(name) ? name : "prompt"] = joined.filter(Boolean).join(" ");
  }
  return found;
}

const blank = { option: () => ({ text: "", right: false, tick: false }), pair: () => ({ left: "", card: "" }) };

/**
 * Fields as they were kept: a browser's storage may hold anything.
 *
 * @param {Record<string, unknown>} kept
 * @param {string} skill  where none was kept
 */
export function fieldsOf(kept, skill) {
  const texts = (/** @type {unknown} */ list) =>
    Array.isArray(list) ? list.map(each => (typeof each === "string" ? each : "")) : [];
  const names = /** @type {(keyof typeof STARTS)[]} */ (Object.keys(STARTS));
  const values = { ...STARTS, skill };
  for (const name of names) {
    const value = kept[name];
    if (typeof value === "string" || typeof value === "number") values[name] = String(value);
  }
  if (!KINDS.some(([kind]) => kind === values.kind)) values.kind = STARTS.kind;
  const rights = Array.isArray(kept.rights) ? kept.rights : [];
  const options = texts(kept.options)
    .slice(0, MOST_OPTIONS)
    .map((text, at) => ({ text, right: kept.right === at, tick: rights.includes(at) }));
  const pairs = (Array.isArray(kept.pairs) ? kept.pairs : [])
    .slice(0, MOST_PAIRS)
    .map(texts)
    .map(([left = "", card = ""]) => ({ left, card }));
  while (options.length < LEAST_OPTIONS) options.push(blank.option());
  while (pairs.length < LEAST_PAIRS) pairs.push(blank.pair());
  return { values, options, pairs };
}

/**
 * @param {object} page
 * @param {(name: string) => string} page.id
 * @param {Words} page.words
 * @param {{ skills: Choices, cites: Choices }} page.choices
 * @param {(key: string) => void} page.focus
 * @param {() => void} page.update
 * @param {Record<string, unknown>} [page.kept]  its fields as `value` gave them
 */
export function makeQuestion({ id, words, choices, focus, update, kept = {} }) {
  const { values, options, pairs } = fieldsOf(kept, choices.skills[0]?.id ?? "");
  /** @type {Record<string, string>} */
  let faults = {};
  const fields = makeFields({ id, values, faults: () => faults });
  const kinds = KINDS.map(([value, word]) => /** @type {const} */ ([value, words[word]]));
  const skills = choices.skills.map(each => /** @type {const} */ ([each.id, each.text]));
  const cited = choices.cites.map(each => /** @type {const} */ ([each.id, each.text]));

  /** @param {string} label @param {string} key @param {string} value @param {(value: string) => void} keep */
  const text = (label, key, value, keep) => html`<input type="text" autocomplete="off" aria-label=${label} placeholder=${label}
    data-key=${key} .value=${live(value)} @input=${(/** @type {Event} */ event) => keep(typedIn(event))}>`;

  /**
   * A place for faults, and rows that can become more, up to a limit.
   *
   * @param {string} name
   * @param {import("../forms.js").Template[]} rows
   * @param {{ more: string, most: number, add: () => void }} limits
   */
  const group = (name, rows, { more, most, add }) => {
    const addOne = () => {
      add();
      update();
      focus(id(`${name} ${rows.length}`));
    };
    return html`<div role="group" aria-describedby=${id(`${name} fault`)}>${groupFault(id(`${name} fault`), faults[name])}
      <div>${rows}</div>${button(more, addOne, { key: id(`${name} more`), hidden: rows.length >= most })}</div>`;
  };

  // Options, of which one or several are marked as right.
  const optionRows = () =>
    options.map((option, at) => {
      const number = at + 1;
      const turn = (/** @type {Event} */ event) => {
        const { checked } = /** @type {HTMLInputElement} */ (event.target);
        if (values.kind === "choices") option.tick = checked;
        else for (const each of options) each.right = each === option && checked;
      };
      const several = values.kind === "choices";
      const mark = html`<input type=${several ? "checkbox" : "radio"} name=${id("right")}
        aria-label=${fill(words.right, { number })} .checked=${live(several ? option.tick : option.right)} @input=${turn}>`;
      const keep = (/** @type {string} */ value) => {
        option.text = value;
      };
      return html`<div class="lsn-field"><label class="lsn-right">${mark}<span>${words["is-right"]}</span></label>${text(fill(words.option, { number }), id(`options ${at}`), option.text, keep)}</div>`;
    });
  // Pairs: what stands on the left, and the card that belongs to it.
  const pairRows = () =>
    pairs.map((pair, at) => {
      const side = (/** @type {"left" | "card"} */ name, /** @type {string} */ key) =>
        text(fill(words[name], { number: at + 1 }), id(key), pair[name], value => {
          pair[name] = value;
        });
      return html`<div class="lsn-field">${side("left", `pairs ${at}`)}${side("card", `cards ${at}`)}</div>`;
    });

  const asOptions = () =>
    html`${soft(words["mark-right"])}${group("options", optionRows(), { more: words.more, most: MOST_OPTIONS, add: () => options.push(blank.option()) })}`;
  /** @type {Record<string, () => import("../forms.js").Template>} */
  const parts = {
    choice: asOptions,
    choices: asOptions,
    number: () =>
      html`${fields.input("answer", words.answer)}${fields.input("tolerance", words.tolerance)}${fields.input("unit", words.unit)}`,
    text: () => fields.area("accepted", words.accepted, 3),
    order: () => fields.area("items", words.items, 4),
    match: () =>
      html`${group("pairs", pairRows(), {
        more: words["more-pairs"],
        most: MOST_PAIRS,
        add: () => pairs.push(blank.pair()),
      })}${fields.area("extra", words.extra, 2)}`,
    essay: () =>
      html`${fields.input("length", words.length, { type: "number", min: 20, max: 5000 })}${fields.input(
        "passages",
        words.passages,
      )}${soft(words["about-essay"])}`,
  };

  return {
    /** @param {number} number @param {{ drop: () => void, up: (() => void) | null, down: (() => void) | null }} acts */
    view(number, { drop, up, down }) {
      const legend = fill(words.number, { number });
      const act = (/** @type {string} */ name, /** @type {(() => void) | null} */ does) =>
        button(words[name], does ?? (() => {}), {
          key: id(name),
          label: `${words[name]}${words.colon}${legend}`,
          disabled: does === null,
        });
      return html`<fieldset class="lsn-group lsn-own"><legend>${legend}</legend>${fields.select("kind", words.kind, kinds)}
        ${fields.area("prompt", words.prompt, 2)}<div>${parts[values.kind]()}</div>
        <div class="lsn-together">${fields.input("points", words["points-label"], { type: "number", min: 1, max: 100 })}
          ${fields.select("skill", words.skill, skills)}</div>${fields.select("cites", words.cites, [["", words["whole-page"]], ...cited])}
        <div class="lsn-actions">${act("up", up)}${act("down", down)}${act("drop", drop)}</div></fieldset>`;
    },
    get value() {
      const right = options.findIndex(each => each.right);
      return {
        ...values,
        options: options.map(each => each.text),
        right: right < 0 ? null : right,
        rights: options.flatMap(({ tick }, at) => (tick ? [at] : [])),
        pairs: pairs.map(({ left, card }) => [left, card]),
      };
    },
    /** @param {Fault[]} found */
    blame(found) {
      faults = placed(found);
    },
    /** @param {string} [name]  of a field or a button */
    focus: (name = "prompt") => focus(id(name)),
  };
}
