// One list of records in the browser's storage, in a database of its own.

const ended = (/** @type {IDBTransaction} */ change) =>
  new Promise((resolve, reject) => {
    change.oncomplete = () => resolve(undefined);
    change.onabort = change.onerror = () => reject(change.error ?? new Error("the browser stored nothing"));
  });

/** @param {string} name @param {string} list @returns {Promise<IDBDatabase>} */
function open(name, list) {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(list, { autoIncrement: true });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

export class Database {
  #name;
  #list;
  /** @type {Promise<IDBDatabase> | null} */
  #opened = null;

  /** @param {string} name @param {string} list */
  constructor(name, list) {
    this.#name = name;
    this.#list = list;
  }

  /**
   * A browser may close it at any time (somebody clears the storage); the next one who asks opens it again.
   * @param {(store: IDBObjectStore) => any} act @param {IDBTransactionMode} mode @param {IDBTransactionDurability} durability
   */
  async change(act, mode, durability = "default") {
    this.#opened ??= open(this.#name, this.#list);
    try {
      const database = await this.#opened;
      database.onclose = () => {
        this.#opened = null;
      };
      const change = database.transaction(this.#list, mode, { durability });
      const given = act(change.objectStore(this.#list));
      await ended(change);
      return given;
    } catch (error) {
      this.#opened = null;
      throw error;
    }
  }
}
