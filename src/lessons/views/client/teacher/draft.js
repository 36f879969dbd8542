// A test that is being written, in this browser's own storage: it outlives a reload and the kernel. A browser has one for each
// course on each server; what holds it is a teacher's own computer, since the right answers are in it.

import { lasting } from "../storage.js";
import { serverBase } from "../unsaved.js";

const VERSION = 1;

/** @param {string} course */
export function makeDraft(course) {
  const key = `handan-lessons:test:${serverBase()}:${course}`;
  return {
    key,
    /** The questions as they were kept last; whatever else stands there is none. @returns {object[]} */
    read() {
      const { v, questions } = lasting.get(key) ?? {};
      return v === VERSION && Array.isArray(questions) ? questions.filter(each => each && typeof each === "object") : [];
    },
    /** Returns whether it is kept. @param {object[]} questions */
    keep(questions) {
      return questions.length ? lasting.set(key, { v: VERSION, questions }) : lasting.remove(key);
    },
  };
}
