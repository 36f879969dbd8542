// Python's own thread. The page gives it all that it needs, so that it asks for nothing: on a disk it could not.

/** @type {typeof self & { pyodideParts?: any }} */
const here = self; // with what the build put before this: Pyodide's own parts
/** @type {Kernel} */
let kernel;
/** @type {Pyodide} */
let python;

/**
 * @template T
 * @typedef {{ toJs: () => T, destroy: () => void }} Proxy  of something in Python
 */
/** @typedef {[type: string, id: string, data: string, buffers: Bytes[]]} Message  to a view */
/**
 * As much of Pyodide as is used.
 *
 * @typedef {object} Pyodide
 * @property {{ mkdirTree(path: string): void, open(path: string, mode: string): object, close(stream: object): void,
 *   write(stream: object, bytes: Uint8Array, from: number, length: number): void,
 *   utime(path: string, read: number, written: number): void }} FS
 * @property {(code: string) => any} runPython  gives what the code's last line is
 * @property {(archive: Bytes, format: string, options: { extractDir: string }) => void} unpackArchive
 * @property {(value: unknown) => { destroy: () => void }} toPy
 * @property {{ PythonError: new () => Error }} ffi
 */
/**
 * A kernel of `lessons.site`, in Python.
 *
 * @typedef {object} Kernel
 * @property {(code: string) => string} run  gives what came of it, as JSON
 * @property {(id: string, data: string, buffers: object) => void} receive
 * @property {() => Proxy<[sent: Message[], written: Written[]]>} take
 * @property {() => void} flush
 * @property {boolean} refuses
 * @property {(said: Proxy<Message>) => void} at_once
 */
/** @typedef {Uint8Array<ArrayBuffer>} Bytes */
/** @typedef {{ path: string, bytes: Uint8Array, changed?: number }} Stored  a file, or what was added to it; when, if that matters */
/** @typedef {[path: string, bytes: Bytes]} Written */
/** @typedef {{ type: "start", wasm: WebAssembly.Module, library: Bytes, packages: Bytes, stored: Stored[], language: string, kernel: string }} Start */
/** @typedef {{ type: "run", code: string, cell: number }} Run */
/** @typedef {{ type: "comm", id: string, data: object, buffers: (ArrayBuffer | ArrayBufferView)[] }} Comm */
/** @typedef {{ type: "refuses", refuses: boolean }} Refuses */
/** @typedef {Start | Run | Comm | Refuses} Asked  of Python by the page */
/**
 * @typedef {{ type: "said", sent: Message[], written: Written[] }
 *   | { type: "shown", cell: number, result: string } | { type: "failed", error: string } | { type: "started" } | { type: "done" }} Said
 */

/** @param {Said} message */
const say = message => postMessage(message);

// Where Python keeps the journal, or a teacher's folder: in its own memory, filled from what the page has stored.
const HOME = "/journal";
/** @type {Words} */
const TYPES = { "pyodide.asm.wasm": "application/wasm", "python_stdlib.zip": "application/zip" };

/**
 * Pyodide fetches its two files by address; they are here already, its own code compiled.
 *
 * @param {Record<string, Bytes>} files
 * @param {WebAssembly.Module} module
 */
function serve(files, module) {
  here.fetch = async address => {
    const name = String(address).split("/").at(-1) ?? "";
    if (!(name in files)) throw new TypeError(`${address}: this page fetches nothing`);
    return new Response(files[name], { headers: { "content-type": TYPES[name] } });
  };
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (_, imports) => {
    WebAssembly.instantiateStreaming = instantiateStreaming;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
}

/** @param {Stored[]} stored */
function putBack(stored) {
  const { FS } = python;
  FS.mkdirTree(HOME);
  for (const { path, bytes, changed } of stored) {
    if (!path) continue;
    FS.mkdirTree(`${HOME}/${path.slice(0, path.lastIndexOf("/"))}`);
    const stream = FS.open(`${HOME}/${path}`, "a");
    FS.write(stream, bytes, 0, bytes.length);
    FS.close(stream);
    if (changed) FS.utime(`${HOME}/${path}`, changed, changed);
  }
}

/** @param {Start} asked */
async function start({ wasm, library, packages, stored, language, kernel: kind }) {
  const { loadPyodide, createPyodideModule, lock } = here.pyodideParts;
  serve({ "pyodide.asm.wasm": new Uint8Array(), "python_stdlib.zip": library }, wasm);
  python = await loadPyodide({
    indexURL: "file:///python/",
    createPyodideModule,
    lockFileContents: lock,
    env: { HOME: "/home/pyodide", LESSONS_WORK: HOME, LESSONS_LANGUAGE: language, LESSONS_PAGE: "" },
    stdout: console.debug,
    stderr: console.warn,
  });
  const place = python.runPython("import site; site.getsitepackages()[0]");
  python.unpackArchive(packages, "zip", { extractDir: place });
  putBack(stored);
  kernel = python.runPython(`
from pathlib import Path
from lessons.site.kernel import load_widgets_as_asked, stand_in_for_ipython
stand_in_for_ipython()
load_widgets_as_asked()
from lessons.site.${kind} import Kernel
Kernel(Path("${HOME}"))`);
  kernel.at_once = said => say({ type: "said", sent: [said.toJs()], written: [] });
  say({ type: "started" });
}

// What was said goes to the page together with what has to be stored before it is heard.
function flush() {
  const taken = kernel.take();
  const [sent, written] = taken.toJs();
  taken.destroy();
  if (sent.length || written.length) say({ type: "said", sent, written });
}

/** @param {ArrayBuffer | ArrayBufferView} each */
const bytes = each =>
  ArrayBuffer.isView(each) ? new Uint8Array(each.buffer, each.byteOffset, each.byteLength) : new Uint8Array(each);

const ACTS = {
  start,
  run(/** @type {Run} */ { code, cell }) {
    const result = kernel.run(code);
    flush();
    say({ type: "shown", cell, result });
  },
  comm(/** @type {Comm} */ { id, data, buffers }) {
    const given = python.toPy(buffers.map(bytes));
    try {
      kernel.receive(id, JSON.stringify(data), given);
    } catch (error) {
      if (error instanceof python.ffi.PythonError)
        console.error(error); // one answer that fails is not the end of Python
      else throw error;
    }
    given.destroy();
    flush();
  },
  refuses(/** @type {Refuses} */ { refuses }) {
    kernel.refuses = refuses;
    if (!refuses) kernel.flush();
    flush();
  },
};

/** @type {Record<Asked["type"], (asked: any) => unknown>} */
const acts = ACTS;

let chain = Promise.resolve();
let failed = false;
here.onmessage = (/** @type {MessageEvent<Asked>} */ { data }) => {
  chain = chain.then(async () => {
    if (failed) return;
    try {
      await acts[data.type](data);
      say({ type: "done" });
    } catch (error) {
      failed = true;
      console.error(error);
      say({ type: "failed", error: String(error).split("\n").filter(Boolean).at(-1) ?? "" });
    }
  });
};

export {}; // a module, so that its names are its own
