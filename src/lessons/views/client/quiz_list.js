// The quizzes of an assignment, or those that come round again, inside the view that lists them.

import { modelNamed } from "./links.js";
import quiz from "./quiz.js";
import { make } from "./shared.js";

/** @typedef {{ place: HTMLElement, stop?: () => void }} Shown */

/** Show the quizzes of a list of models, those that are shown already left as they are. @param {Model} model @param {string} trait */
export function quizList(model, trait) {
  const element = make("div");
  /** @type {Map<string, Shown>} */
  const shown = new Map();
  let gone = false;
  const drop = (/** @type {string} */ name) => {
    shown.get(name)?.stop?.();
    shown.get(name)?.place.remove();
    shown.delete(name);
  };
  const follow = async () => {
    /** @type {string[]} */
    const names = model.get(trait);
    for (const name of [...shown.keys()].filter(each => !names.includes(each))) drop(name);
    for (const name of names.filter(each => !shown.has(each))) {
      /** @type {Shown} */
      const entry = { place: make("div") };
      shown.set(name, entry);
      element.append(entry.place);
      const part = await modelNamed(model, name);
      if (!gone && shown.get(name) === entry) entry.stop = quiz.render({ model: part, el: entry.place });
    }
  };
  return {
    element,
    follow,
    stop() {
      gone = true;
      [...shown.keys()].forEach(drop);
    },
  };
}
