// Sentences to be marked: each has three radio buttons, so that the keyboard and a screen reader go through them as through a list.
// Nothing pressed and “does not touch it” are the same.

import { fill, freshId, make } from "./shared.js";

const ROLES = ["supports", "weakens"];

/** @param {import("./question").EvidenceQuestion} question @param {Words} words @returns {import("./question").PlainControl} */
export const evidence = (question, words) => {
  const text = Object.fromEntries(question.choices.map(choice => [choice.id, choice.text]));
  /** @type {Map<string, HTMLInputElement[]>} */
  const rows = new Map();
  const row = (/** @type {string} */ id, /** @type {number} */ number, /** @type {string} */ passage) => {
    const name = freshId();
    const told = make("span", { id: freshId(), textContent: text[id] });
    const boxes = [...ROLES, ""].map(value => make("input", { type: "radio", name, value, checked: value === "" }));
    rows.set(id, boxes);
    const labels = boxes.map(box => make("label", {}, box, make("span", { textContent: words[box.value || "neither"] })));
    const place = `${passage} ${fill(words.sentence, { number })}`;
    const marks = make(
      "div",
      { className: "lsn-marks", attributes: { role: "radiogroup", "aria-label": place, "aria-describedby": told.id } },
      ...labels,
    );
    return make("li", {}, told, marks);
  };
  const lists = question.passages.map(({ name, sentences }) =>
    make(
      "div",
      {},
      make("p", { className: "lsn-strong", textContent: name }),
      make(
        "ol",
        { className: "lsn-sentences", attributes: { "aria-label": name } },
        ...sentences.map((id, at) => row(id, at + 1, name)),
      ),
    ),
  );
  const element = make(
    "div",
    { className: "lsn-evidence-question" },
    make("p", { className: "lsn-claim" }, make("b", { textContent: words.claim }), ` ${question.claim}`),
    make("p", { className: "lsn-soft", textContent: words["mark-help"] }),
    ...lists,
  );
  const marked = (/** @type {string} */ role) =>
    [...rows].filter(([, boxes]) => boxes.some(box => box.checked && box.value === role));
  return {
    element,
    read: () =>
      ROLES.flatMap(role => {
        const names = marked(role).map(([id]) => id);
        return names.length ? [role, ...names] : [];
      }),
    restore: (/** @type {unknown} */ answer) => {
      /** @type {Words} */
      const marks = {};
      let role = "";
      for (const each of Array.isArray(answer) ? answer : []) {
        if (ROLES.includes(each)) role = each;
        else marks[each] = role;
      }
      for (const [id, boxes] of rows) for (const box of boxes) box.checked = box.value === (marks[id] ?? "");
    },
    lock: () => {
      for (const boxes of rows.values()) for (const box of boxes) box.disabled = true;
    },
  };
};
