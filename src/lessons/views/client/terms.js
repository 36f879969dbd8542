// The course's words as a list, as cards to practise with, and as a file. Which ones somebody knows stays in this page alone.

import { saveFile } from "./forms.js";
import { fill, keepKeys, make, makeButton, part } from "./shared.js";

/** @typedef {{ word: string, name: string, sound: string, gloss: string, lang: string }} Card */

/**
 * What is still to be practised after the first card was known, or is to come again.
 * @template T @param {T[]} left @param {boolean} knew
 */
export const after = ([first, ...rest], knew) => (knew ? rest : [...rest, first]);

/** @param {Model} model */
export function cards(model) {
  /** @type {Card[]} */
  const all = model.get("cards");
  const words = model.get("words");
  let left = all;
  let turned = false;
  const press = (/** @type {string} */ text, /** @type {() => void} */ act) =>
    makeButton(text, act, { className: "lsn-button" });
  const front = make("p", { className: "lsn-term-front" });
  const back = make("div", { attributes: { "aria-live": "polite" } });
  const told = make("p", { className: "lsn-soft", attributes: { role: "status" } });
  const turn = press(words.turn, () => {
    turned = true;
    show();
    known.focus();
  });
  const next = (/** @type {boolean} */ knew) => () => {
    left = after(left, knew);
    turned = false;
    show();
    (left.length ? turn : afresh).focus();
  };
  const known = press(words.known, next(true));
  const again = press(words.again, next(false));
  const afresh = press(words.afresh, () => {
    left = all;
    show();
    turn.focus();
  });
  const show = () => {
    const card = left[0];
    const sound =
      card &&
      make("span", { className: "lsn-pinyin", ...(card.lang && { lang: `${card.lang}-Latn` }), textContent: card.sound });
    const inFront = !/^zh\b/.test(model.get("language")); // who does not read the characters
    const word = card && make("b", { ...(card.lang && { lang: card.lang }), textContent: card.word });
    front.replaceChildren(...(card ? [word, ...(inFront ? [" ", sound] : [])] : []));
    back.replaceChildren(
      ...(card && turned
        ? [
            make("p", {}, ...(inFront ? [make("b", { textContent: card.name })] : [sound])),
            make("p", { textContent: card.gloss }),
          ]
        : []),
    );
    turn.hidden = !card || turned;
    for (const button of [known, again]) button.hidden = !card || !turned;
    afresh.hidden = Boolean(card);
    told.textContent = card ? fill(words.left, { left: left.length, all: all.length }) : words.done;
  };
  show();
  return make(
    "details",
    { className: "lsn-practice" },
    make("summary", { textContent: words.practise }),
    make("p", { className: "lsn-soft", textContent: words.about }),
    make("div", { className: "lsn-term-card" }, front, back),
    make("div", { className: "lsn-actions" }, turn, known, again, afresh),
    told,
  );
}

/** @param {Model} model */
function file(model) {
  const words = model.get("words");
  const save = () => saveFile(model.get("file"), [model.get("tsv")], "text/tab-separated-values;charset=utf-8");
  const button = makeButton(words.download, save);
  return make("div", { className: "lsn-actions" }, button, make("span", { className: "lsn-soft", textContent: words.format }));
}

export default {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    el.innerHTML = model.get("html"); // built and escaped by the library
    if (model.get("cards").length) part(el, "section").append(cards(model), file(model));
    return release;
  },
};
