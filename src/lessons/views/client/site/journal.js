// The journal in the browser's storage: records that are only ever added, each a piece of one of its files. IndexedDB is there on
// plain http and on a disk, too. Two tabs write records of their own; nothing is written over.

const STORE = "journal";
const SPARE = 4096; // so much more than a message has to fit before it is taken

const ended = (/** @type {IDBTransaction} */ change) =>
  new Promise((resolve, reject) => {
    change.oncomplete = () => resolve(undefined);
    change.onabort = change.onerror = () => reject(change.error ?? new Error("the browser stored nothing"));
  });

/** @param {string} name @returns {Promise<IDBDatabase>} */
function open(name) {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { autoIncrement: true });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

export class JournalStore {
  #name;
  /** @type {Promise<IDBDatabase> | null} */
  #opened = null;

  /** Named by course and place: sites of one owner often have one origin. @param {string} course @param {string} path */
  constructor(course, path) {
    this.#name = `handan-lessons:site:${course}:${path}`;
  }

  /**
   * A browser may close it at any time (somebody clears the storage); the next one who asks opens it again.
   * @param {(store: IDBObjectStore) => any} act @param {IDBTransactionMode} mode @param {IDBTransactionDurability} durability
   */
  async #change(act, mode, durability = "default") {
    this.#opened ??= open(this.#name);
    try {
      const database = await this.#opened;
      database.onclose = () => {
        this.#opened = null;
      };
      const change = database.transaction(STORE, mode, { durability });
      const given = act(change.objectStore(STORE));
      await ended(change);
      return given;
    } catch (error) {
      this.#opened = null;
      throw error;
    }
  }

  /** All records, in the order in which they were stored. @returns {Promise<{ path: string, bytes: Uint8Array }[]>} */
  async read() {
    const asked = await this.#change(store => store.getAll(), "readonly");
    return asked.result;
  }

  /** Store all of these or none; resolves once they are. @param {[string, Uint8Array][]} records */
  async add(records) {
    await this.#change(
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
      await this.#change(store => {
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
