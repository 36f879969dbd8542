// The plain kinds of question. Each gives an element, read() for the answer, restore(answer) to put an earlier one back, and
// lock(state) once the question is done; one that holds more than elements has stop(), too.

import { essay } from "./essay.js";
import { evidence } from "./evidence.js";
import { match } from "./match.js";
import { place } from "./place.js";
import { fill, freshId, make, makeButton } from "./shared.js";

/** @typedef {import("./question").PlainControl} Control */
/** @typedef {import("./question").Question} Question */

/** @type {Record<string, import("./question").Kind>} */
export const KINDS = {
  choice: question =>
    options(
      question,
      "radio",
      boxes => boxes.find(box => box.checked)?.value ?? "",
      (box, answer) => box.value === answer,
    ),
  choices: question =>
    options(
      question,
      "checkbox",
      boxes => boxes.filter(box => box.checked).map(box => box.value),
      (box, answer) => answer.includes(box.value),
    ),
  number: (/** @type {FieldQuestion} */ question) => textField(question, { inputMode: "decimal", maxLength: 60 }),
  text: (/** @type {FieldQuestion} */ question) => textField(question, { className: "lsn-words", maxLength: question.limit }),
  order: orderList,
  essay,
  evidence,
  match,
  place,
};

/**
 * @param {Question} question
 * @param {"radio" | "checkbox"} type
 * @param {(boxes: HTMLInputElement[]) => import("./question").Given} read
 * @param {(box: HTMLInputElement, answer: string | string[]) => boolean} holds
 * @returns {Control}
 */
function options(question, type, read, holds) {
  const name = freshId();
  const boxes = question.choices.map(choice => make("input", { type, name, value: choice.id }));
  const element = make(
    "div",
    {},
    ...question.choices.map((choice, i) =>
      make("label", { className: "lsn-option" }, boxes[i], make("span", { textContent: choice.text })),
    ),
  );
  return {
    element,
    read: () => read(boxes),
    restore: answer =>
      boxes.forEach(box => {
        box.checked = holds(box, answer);
      }),
    lock: () =>
      boxes.forEach(box => {
        box.disabled = true;
      }),
  };
}

/** @typedef {import("./question").FieldQuestion} FieldQuestion */

/** @param {FieldQuestion} question @param {Parameters<typeof make<"input">>[1]} properties @returns {Control} */
function textField(question, properties) {
  const input = make("input", { type: "text", autocomplete: "off", id: freshId(), ...properties });
  const label = make("label", { htmlFor: input.id, textContent: question.label });
  return {
    element: make("div", { className: "lsn-field" }, label, input),
    read: () => input.value,
    restore: answer => {
      input.value = String(answer);
    },
    lock: () => {
      input.readOnly = true;
    },
  };
}

/** @param {Question} question @param {Words} words @returns {Control} */
function orderList(question, words) {
  const list = make("ol", { className: "lsn-order" });
  const told = make("p", { className: "lsn-hidden", attributes: { "aria-live": "polite" } });
  let locked = false;
  const rows = () => /** @type {HTMLLIElement[]} */ ([...list.children]);
  const ends = () =>
    rows().forEach((row, i, { length }) => {
      const [up, down] = row.querySelectorAll("button");
      up.setAttribute("aria-disabled", String(locked || i === 0));
      down.setAttribute("aria-disabled", String(locked || i === length - 1));
    });
  for (const { id, text } of question.choices) {
    const row = make("li", {}, make("span", { textContent: text }));
    row.dataset.id = id;
    const press = (/** @type {"up" | "down"} */ word) =>
      makeButton(
        words[word],
        button => {
          if (word === "up") row.previousElementSibling?.before(row);
          else row.nextElementSibling?.after(row);
          button.focus();
          const all = rows();
          told.textContent = fill(words.moved, { item: text, position: all.indexOf(row) + 1, count: all.length });
          ends();
        },
        { attributes: { "aria-label": `${words[word]}${words.colon}${text}` } },
      );
    row.append(press("up"), press("down"));
    list.append(row);
  }
  ends();
  return {
    element: make("div", {}, make("p", { className: "lsn-soft", textContent: words["order-help"] }), list, told),
    read: () => rows().map(row => row.dataset.id ?? ""),
    restore: (/** @type {unknown} */ answer) => {
      const given = Array.isArray(answer) ? answer : [];
      const found = given.flatMap(id => rows().find(row => row.dataset.id === id) ?? []);
      if (new Set(found).size === list.children.length && found.length === given.length) list.append(...found);
      ends();
    },
    lock: () => {
      locked = true;
      ends();
    },
  };
}
