// The journal in the browser's storage: records that are only ever added, each a piece of one of its files. IndexedDB is there on
// plain http and on a disk, too. Two tabs write records of their own; nothing is written over.

import { Database } from "./database.js";

const SPARE = 4096; // so much more than a message has to fit before it is taken

export class JournalStore {
  #records;

  /** Named by course and place: sites of one owner often have one origin. @param {string} course @param {string} path */
  constructor(course, path) {
    this.#records = new Database(`handan-lessons:site:${course}:${path}`, "journal");
  }

  /** All records, in the order in which they were stored. @returns {Promise<{ path: string, bytes: Uint8Array }[]>} */
  async read() {
    const asked = await this.#records.change(store => store.getAll(), "readonly");
    return asked.result;
  }

  /** Store all of these or none; resolves once they are. @param {[string, Uint8Array][]} records */
  async add(records) {
    await this.#records.change(
      store => {
        for (const [path, bytes] of records) store.add({ path, bytes });
      },
      "readwrite",
      "strict",
    );
  }

  /** Whether as much as this could be stored now. @param {number} length */
  async takes(length) {
    try {
      await this.#records.change(store => {
        const added = store.add({ path: "", bytes: new Uint8Array(length + SPARE) });
        added.onsuccess = () => store.delete(added.result);
      }, "readwrite");
      return true;
    } catch (error) {
      console.warn(error);
      return false;
    }
  }
}

/** @typedef {{ t: string, s: string, n: number, lesson: string, act: string, q?: string, anew?: boolean }} Line */

/**
 * Which questions have an answer, by lesson. A lesson that was started over has none of before.
 *
 * @param {{ path: string, bytes: Uint8Array }[]} records pieces of the journal's files, in the order in which they were kept
 * @returns {Map<string, Set<string>>}
 */
export function answeredIn(records) {
  /** @type {Map<string, { decoder: TextDecoder, text: string }>} */
  const files = new Map();
  for (const { path, bytes } of records) {
    const file = files.get(path) ?? { decoder: new TextDecoder(), text: "" };
    file.text += file.decoder.decode(bytes, { stream: true }); // a record may end within a character
    files.set(path, file);
  }
  /** @type {Line[]} */
  const lines = [];
  for (const { text } of files.values()) {
    for (const line of text.split("\n")) {
      try {
        const read = JSON.parse(line);
        if (typeof read?.lesson === "string" && typeof read.t === "string") lines.push(read);
      } catch {
        /* the last line of a browser that was killed */
      }
    }
  }
  const place = (/** @type {Line} */ { t, s, n }) => /** @type {const} */ ([t, s, n]);
  lines.sort((one, other) => {
    const [a, b] = [place(one), place(other)];
    const at = a.findIndex((value, index) => value !== b[index]);
    return at < 0 ? 0 : a[at] < b[at] ? -1 : 1;
  });
  /** @type {Map<string, Set<string>>} */
  const answered = new Map();
  for (const { lesson, act, q, anew } of lines) {
    if (act === "opened" && anew) answered.delete(lesson);
    else if (act === "answered" && q) answered.set(lesson, (answered.get(lesson) ?? new Set()).add(q));
  }
  return answered;
}
