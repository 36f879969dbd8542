// What makes a page live is fetched packed and unpacked here; or, on a disk, where a page may fetch nothing, it comes as scripts.

import { whole } from "./whole.js";

/** @typedef {{ name: string, file: string, bytes: number }} Part */
/** @typedef {Record<string, any>} Parts  bytes; of `python.wasm`, the module */

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
  let come = 0;
  const counted = new TransformStream({
    transform(piece, sink) {
      come += piece.length;
      told(Math.min(come, length));
      sink.enqueue(piece);
    },
  });
  return answer.body.pipeThrough(counted);
}

/** @param {string} address @param {string} name @returns {Promise<ReadableStream<Uint8Array<ArrayBuffer>>>} */
function fromScript(address, name) {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: address });
    script.onerror = () => reject(new Error("not there"));
    script.onload = () => {
      script.remove();
      const text = scripts.get(name);
      scripts.delete(name);
      if (text === undefined) reject(new Error("not whole"));
      else resolve(new Blob([Uint8Array.from(atob(text), each => each.charCodeAt(0))]).stream());
    };
    document.head.append(script);
  });
}

/** @type {Map<string, string>} */
const scripts = new Map();
globalThis.lessonsPart = (name, text) => {
  scripts.set(name, text);
};

/** Compiled while it comes. */
const CODE = "python.wasm";
const TYPE = { headers: { "content-type": "application/wasm" } };

/**
 * Fetch all parts at once; resolves to their bytes by name, and Python's own code, compiled.
 *
 * @param {Part[]} parts
 * @param {URL} root
 * @param {(done: number, all: number) => void} told
 * @returns {Promise<Parts>}
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
      const stream = file.endsWith(".js")
        ? await fromScript(address, name)
        : await fetched(address, { length: bytes, told: some => count(name, some), signal: ending.signal });
      const answer = new Response(await whole(stream), TYPE);
      const made = name === CODE ? await WebAssembly.compileStreaming(answer) : new Uint8Array(await answer.arrayBuffer());
      count(name, bytes);
      return [name, made];
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
