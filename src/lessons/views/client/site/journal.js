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
