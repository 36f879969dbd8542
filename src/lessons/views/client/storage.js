// The browser's own storage. It may be switched off or full: then nothing is there, and nothing is kept.

/** @param {() => Storage} where  asked each time, for a browser that has it switched off throws already at that */
function shelf(where) {
  /** @template T @param {(storage: Storage) => T} act @param {T} otherwise @returns {T} */
  const attempt = (act, otherwise) => {
    try {
      return act(where());
    } catch {
      return otherwise;
    }
  };
  return {
    /** What stands there, as it is stored. @param {string} key @returns {string | null} */
    text: key => attempt(storage => storage.getItem(key), null),
    /** @param {string} key @returns {any} */
    get: key => attempt(storage => JSON.parse(storage.getItem(key) ?? "null"), null),
    /** Returns whether it is kept. @param {string} key @param {unknown} value */
    set: (key, value) =>
      attempt(storage => {
        storage.setItem(key, JSON.stringify(value));
        return true;
      }, false),
    /** Returns whether it is gone. @param {string} key */
    remove: key =>
      attempt(storage => {
        storage.removeItem(key);
        return true;
      }, false),
    /** @param {string} prefix @returns {string[]} */
    keys: prefix => attempt(storage => Object.keys(storage).filter(key => key.startsWith(prefix)), []),
  };
}

/** Outlives the page and the browser. */
export const lasting = shelf(() => localStorage);
/** Outlives a reload of this tab. */
export const ofTab = shelf(() => sessionStorage);
