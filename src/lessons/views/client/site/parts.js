// What makes a page live is fetched packed and unpacked here; or, on a disk, where a page may fetch nothing, it comes as scripts.

import { whole } from "./whole.js";

/** @typedef {{ name: string, file: string, bytes: number }} Part */

export class PartError extends Error {
  /** @param {string} file @param {unknown} cause */
  constructor(file, cause) {
    super(file, { cause });
    this.file = file;
  }
}

/**
 * @param {string} address
 * @param {{ length: number, told: (bytes: number) => void, signal: AbortSignal }} options
 */
async function fetched(address, { length, told, signal }) {
  const answer = await fetch(address, { signal });
  if (!answer.ok || !answer.body) throw new Error(`${answer.status}`);
  const pieces = [];
  let come = 0;
  const reader = answer.body.getReader();
  for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) {
    pieces.push(value);
    come += value.length;
    told(Math.min(come, length));
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** @param {string} address @param {string} name @returns {Promise<Uint8Array<ArrayBuffer>>} */
function fromScript(address, name) {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: address });
    script.onerror = () => reject(new Error("not there"));
    script.onload = () => {
      script.remove();
      const text = scripts.get(name);
      scripts.delete(name);
      if (text === undefined) reject(new Error("not whole"));
      else resolve(Uint8Array.from(atob(text), each => each.charCodeAt(0)));
    };
    document.head.append(script);
  });
}

/** @type {Map<string, string>} */
const scripts = new Map();
globalThis.lessonsPart = (name, text) => {
  scripts.set(name, text);
};

/**
 * Fetch all parts at once; resolves to their bytes by name.
 *
 * @param {Part[]} parts
 * @param {URL} root
 * @param {(done: number, all: number) => void} told
 * @returns {Promise<Record<string, Uint8Array<ArrayBuffer>>>}
 */
export async function fetchParts(parts, root, told) {
  /** @type {Map<string, number>} */
  const come = new Map();
  const ending = new AbortController(); // where one does not come, the others need not
  const all = parts.reduce((sum, part) => sum + part.bytes, 0);
  const count = (/** @type {string} */ name, /** @type {number} */ bytes) => {
    come.set(name, bytes);
    if (ending.signal.aborted) return;
    told(
      [...come.values()].reduce((sum, each) => sum + each, 0),
      all,
    );
  };
  const one = async (/** @type {Part} */ { name, file, bytes }) => {
    try {
      const address = new URL(file, root).href;
      const packed = file.endsWith(".js")
        ? await fromScript(address, name)
        : await fetched(address, { length: bytes, told: some => count(name, some), signal: ending.signal });
      count(name, bytes);
      return [name, await whole(packed)];
    } catch (error) {
      throw new PartError(file.slice(file.lastIndexOf("/") + 1), error);
    }
  };
  try {
    return Object.fromEntries(await Promise.all(parts.map(one)));
  } finally {
    ending.abort();
  }
}
