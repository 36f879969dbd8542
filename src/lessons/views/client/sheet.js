// A sheet: a card for each row, its fields saving themselves row by row as a prompt does. Nobody marks it.

import { linkAll, selectionOf } from "./links.js";
import { fill, freshId, keepKeys, listen, make, makeButton, parts, trySend, watchKernel } from "./shared.js";
import { safekeeping } from "./unsaved.js";
import { writer } from "./writing.js";

/** @typedef {string | string[]} Cell */
/**
 * @typedef {{ id: string, kind: "text" | "choice" | "passages", name: string, options: import("./question").Choice[],
 *   bank: import("./question").PassageText[] }} Column
 */
/** @typedef {{ id: string, name: string }} Row */
/** @typedef {{ parts: Element[], read: () => Cell, put: (value: Cell) => void }} Field  what is shown, what it holds, how to put that back */

/** One field of a card. @type {Record<Column["kind"], (column: Column, words: Words) => Field>} */
const FIELDS = {
  text(column) {
    const input = make("textarea", { rows: 2, className: "lsn-writing", id: freshId(), attributes: { dir: "auto" } });
    return {
      parts: [make("label", { htmlFor: input.id, textContent: column.name }), input],
      read: () => input.value,
      put: value => {
        input.value = String(value);
      },
    };
  },
  choice(column, words) {
    const input = make(
      "select",
      { id: freshId() },
      new Option(words.choose, ""),
      ...column.options.map(({ id, text }) => new Option(text, id)),
    );
    return {
      parts: [make("p", { className: "lsn-field" }, make("label", { htmlFor: input.id, textContent: column.name }), input)],
      read: () => input.value,
      put: value => {
        input.value = String(value);
      },
    };
  },
  passages(column, words) {
    const picks = column.bank.map(({ id }) => make("input", { type: "checkbox", value: id }));
    const parts = column.bank.flatMap((each, i) => [
      make("label", { className: "lsn-option" }, picks[i], make("span", { textContent: `${each.id} ${each.heading}` })),
      make(
        "details",
        {},
        make("summary", { textContent: fill(words.read, { name: each.id }) }),
        ...each.text.split("\n\n").map(part => make("p", { textContent: part })),
      ),
    ]);
    return {
      parts: [make("fieldset", { className: "lsn-evidence" }, make("legend", { textContent: column.name }), ...parts)],
      read: () => picks.filter(pick => pick.checked).map(pick => pick.value),
      put: value => {
        for (const pick of picks) pick.checked = value.includes(pick.value);
      },
    };
  },
};

/** @param {Model} model @param {import("./messages").FromSheetPage} message */
const tell = (model, message) => trySend(model, message);

/** @param {Row} row @param {Model} model @param {Words & { writing: Words }} words */
function makeCard(row, model, words) {
  /** @type {{ columns: Column[], id: string, limit: number }} */
  const { columns, id, limit } = model.get("sheet");
  const fields = new Map(columns.map(column => [column.id, FIELDS[column.kind](column, words)]));
  /** @returns {Record<string, Cell>} */
  const cells = () => Object.fromEntries([...fields].map(([name, field]) => [name, field.read()]));
  // The longest text is the one that may be too long.
  const longest = (/** @type {Record<string, Cell>} */ values) =>
    Object.values(values)
      .filter(value => typeof value === "string")
      .reduce((a, b) => (b.length > a.length ? b : a), "");
  const text = writer({
    read: () => ({ text: longest(cells()), cells: cells() }),
    put: value => {
      for (const [name, cell] of Object.entries(value.cells ?? {})) fields.get(name)?.put(cell);
    },
    send: ({ cells, number, settled }) => tell(model, { type: "draft", row: row.id, cells, number, settled }),
    kept: safekeeping(model, `sheet:${id}/${row.id}`),
    words: words.writing,
    limit,
    model,
  });
  const element = make(
    "fieldset",
    { className: "lsn-row" },
    make("legend", { textContent: row.name }),
    ...[...fields.values()].flatMap(field => field.parts),
    text.saved,
    text.alarm,
    text.offers,
  );
  element.addEventListener("input", text.touched);
  element.addEventListener("focusout", () => {
    if (text.saved.textContent === words.writing.typing) text.save(true);
  });
  return {
    element,
    text,
    row,
    follow() {
      const given = { ...cells(), ...model.get("cells")[row.id] };
      text.follow({ text: longest(given), cells: given });
    },
  };
}

export default {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    const release = keepKeys(el);
    const [words, selection] = [model.get("words"), await selectionOf(model)];
    /** @type {{ rows: Row[], ask: string, then: boolean }} */
    const sheet = model.get("sheet");
    const cards = sheet.rows.map(row => makeCard(row, model, words));
    const told = make("div", { attributes: { "aria-live": "polite" } });
    const show = makeButton(words.show, () => tell(model, { type: "ask" }), { className: "lsn-button" });
    let unlink = () => {};
    const conclude = () => {
      unlink();
      told.innerHTML = model.get("then"); // built and escaped by the library
      show.hidden = !sheet.then || Boolean(told.firstChild);
      unlink = linkAll(parts(told, ".lsn-ref"), selection);
    };
    // The cells are kept where every view of this sheet, and one that is opened later, finds them.
    /** @param {import("./messages").ToSheetPage} message */
    const hear = message => {
      const card = cards.find(({ row }) => row.id === message.row);
      if (message.type === "kept") {
        if (message.cells) model.set("cells", { ...model.get("cells"), [message.row]: message.cells });
        card?.text.heard(message);
      } else if (card?.text.awaits(message.number)) card.text.refused(message.text);
    };
    const follow = () => {
      for (const card of cards) card.follow();
    };
    const leave = listen(model, { "msg:custom": hear, "change:cells": follow, "change:then": conclude });
    const unwatch = watchKernel(model, () => {
      for (const { text } of cards) text.lost();
    });
    el.append(
      make(
        "section",
        { className: "lsn lsn-sheet lsn-q", lang: model.get("language") },
        make("h4", { textContent: sheet.ask }),
        make("p", { className: "lsn-soft", textContent: words.about }),
        ...cards.map(({ element }) => element),
        make("div", { className: "lsn-actions" }, show),
        told,
      ),
    );
    follow();
    conclude();
    for (const { text, row } of cards) text.resume(model.get("others")[row.id]);
    return () => {
      leave();
      unwatch();
      unlink();
      for (const { text } of cards) text.stop();
      release();
    };
  },
};
