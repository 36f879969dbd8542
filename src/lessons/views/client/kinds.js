// The plain kinds of question. Each gives an element, read() for the answer, restore(answer) to put an earlier one back, and
// lock(state) once the question is done; one that holds more than elements has stop(), too.

import { essay } from "./essay.js";
import { evidence } from "./evidence.js";
import { match } from "./match.js";
import { place } from "./place.js";
import { fill, freshId, make } from "./shared.js";

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
  number: question => textField(question, { inputMode: "decimal", maxLength: 60 }),
  text: question => textField(question, { className: "lsn-words", maxLength: question.limit }),
  order: orderList,
  essay,
  evidence,
  match,
  place,
};

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

function orderList(question, words) {
  const list = make("ol", { className: "lsn-order" });
  const told = make("p", { className: "lsn-hidden", attributes: { "aria-live": "polite" } });
  const move = (row, step, button) => {
    const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other || button.getAttribute("aria-disabled") === "true") return;
    if (step < 0) other.before(row);
    else other.after(row);
    button.focus();
    const rows = [...list.children];
    told.textContent = fill(words.moved, {
      item: row.querySelector("span").textContent,
      position: rows.indexOf(row) + 1,
      count: rows.length,
    });
    ends();
  };
  const ends = () =>
    [...list.children].forEach((row, i, rows) => {
      const [up, down] = row.querySelectorAll("button");
      up.setAttribute("aria-disabled", String(locked || i === 0));
      down.setAttribute("aria-disabled", String(locked || i === rows.length - 1));
    });
  let locked = false;
  for (const choice of question.choices) {
    const row = make("li", {}, make("span", { textContent: choice.text }));
    row.dataset.id = choice.id;
    for (const [word, step] of [
      ["up", -1],
      ["down", 1],
    ]) {
      const button = make("button", {
        type: "button",
        className: "lsn-button lsn-small",
        textContent: words[word],
        attributes: { "aria-label": `${words[word]}${words.colon}${choice.text}` },
      });
      button.addEventListener("click", () => move(row, step, button));
      row.append(button);
    }
    list.append(row);
  }
  ends();
  return {
    element: make("div", {}, make("p", { className: "lsn-soft", textContent: words["order-help"] }), list, told),
    read: () => [...list.children].map(row => row.dataset.id),
    restore: answer => {
      const rows = new Map([...list.children].map(row => [row.dataset.id, row]));
      if (answer.length === rows.size && answer.every(id => rows.has(id))) list.append(...answer.map(id => rows.get(id)));
      ends();
    },
    lock: () => {
      locked = true;
      ends();
    },
  };
}
