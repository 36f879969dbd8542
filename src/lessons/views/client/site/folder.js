// A teacher's folder in the browser's storage: each file whole, under its path. Where names may not be kept, or the browser does
// not take them, it lies in this page's memory.

import { Database } from "./database.js";

/** @typedef {{ path: string, bytes: Uint8Array, changed: number }} Kept */

/**
 * Whether names may be kept under an address: on a disk, or where the site has an origin for itself, which nobody on the way can
 * write into. In a folder of a host other pages lie beside it, and could read what is kept.
 *
 * @param {URL} root @param {boolean} secure
 */
export const mayKeep = (root, secure) => root.protocol === "file:" || (secure && root.pathname === "/");

export class FolderStore {
  #stored;
  /** @type {Map<string, Kept>} */
  #files = new Map();
  #lost;
  /** Whether what is done outlives the page. */
  keeps;
  /** Whether anything is there that does not. */
  holds = false;

  /** @param {string} name the database's @param {{ keeps: boolean, lost: () => void }} options `lost` is told where the browser stops to keep */
  constructor(name, { keeps, lost }) {
    this.#stored = new Database(name, "files");
    this.keeps = keeps;
    this.#lost = lost;
  }

  /** @param {unknown} error */
  #lose(error) {
    console.warn(error);
    this.keeps = false;
    this.#lost();
  }

  /** All files. */
  async read() {
    try {
      if (this.keeps) return await this.#found();
    } catch (error) {
      this.#lose(error);
    }
    return [...this.#files.values()];
  }

  async #found() {
    const asked = await this.#stored.change(store => store.getAll(), "readonly");
    /** @type {Kept[]} */
    const found = asked.result;
    this.#files = new Map(found.map(each => [each.path, each]));
    return found;
  }

  /** Put files as they are now, all of these or none; what has no bytes is gone. @param {[string, Uint8Array | undefined][]} records */
  async add(records) {
    const now = Date.now();
    for (const [path, bytes] of records) {
      if (bytes) this.#files.set(path, { path, bytes, changed: now });
      else this.#files.delete(path);
    }
    try {
      if (this.keeps) await this.#put(records, now);
    } catch (error) {
      this.#lose(error);
    }
    this.holds ||= !this.keeps;
  }

  /** @param {[string, Uint8Array | undefined][]} records @param {number} changed */
  #put(records, changed) {
    const put = (/** @type {IDBObjectStore} */ store) => {
      for (const [path, bytes] of records) {
        if (bytes) store.put({ path, bytes, changed }, path);
        else store.delete(path);
      }
    };
    return this.#stored.change(put, "readwrite", "strict");
  }

  /** A grading goes on in memory where nothing can be stored: that is said, and holds nobody up. */
  async takes() {
    return true;
  }

  /** Keep nothing any more, neither here nor in what is stored. */
  async forget() {
    this.#files.clear();
    this.holds = false;
    await this.#stored.change(store => store.clear(), "readwrite", "strict");
  }
}
