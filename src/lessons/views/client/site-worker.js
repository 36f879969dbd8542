// Python's own thread. The page gives it all that it needs, so that it asks for nothing: on a disk it could not.

/** @type {any} */
const here = self;
let kernel;
let python;

// Where Python keeps the journal, or a teacher's folder: in its own memory, filled from what the page has stored.
const HOME = "/journal";
const TYPES = { "pyodide.asm.wasm": "application/wasm", "python_stdlib.zip": "application/zip" };

// Pyodide fetches its two files by address; they are here already.
function serve(files) {
  here.fetch = async address => {
    const name = String(address).split("/").at(-1) ?? "";
    if (!(name in files)) throw new TypeError(`${address}: this page fetches nothing`);
    return new Response(files[name], { headers: { "content-type": TYPES[name] } });
  };
}

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

async function start({ wasm, library, packages, stored, language, kernel: kind }) {
  const { loadPyodide, createPyodideModule, lock } = here.pyodideParts;
  serve({ "pyodide.asm.wasm": wasm, "python_stdlib.zip": library });
  python = await loadPyodide({
    indexURL: "file:///python/",
    createPyodideModule,
    lockFileContents: lock,
    env: { HOME: "/home/pyodide", LESSONS_WORK: HOME, LESSONS_LANGUAGE: language, LESSONS_PAGE: "" },
    stdout: text => console.debug(text),
    stderr: text => console.warn(text),
  });
  const place = python.runPython("import site; site.getsitepackages()[0]");
  python.unpackArchive(packages, "zip", { extractDir: place });
  putBack(stored);
  kernel = python.runPython(`
from pathlib import Path
from lessons.site.kernel import stand_in_for_ipython
stand_in_for_ipython()
from lessons.site.${kind} import Kernel
Kernel(Path("${HOME}"))`);
  kernel.at_once = said => postMessage({ type: "said", sent: [said.toJs()], written: [] });
  postMessage({ type: "started" });
}

// What was said goes to the page together with what has to be stored before it is heard.
function flush() {
  const taken = kernel.take();
  const [sent, written] = taken.toJs();
  taken.destroy();
  if (sent.length || written.length) postMessage({ type: "said", sent, written });
}

const bytes = each =>
  ArrayBuffer.isView(each) ? new Uint8Array(each.buffer, each.byteOffset, each.byteLength) : new Uint8Array(each);

const ACTS = {
  start,
  run({ code, cell }) {
    const result = kernel.run(code);
    flush();
    postMessage({ type: "shown", cell, result });
  },
  comm({ id, data, buffers }) {
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
  refuses({ refuses }) {
    kernel.refuses = refuses;
    if (!refuses) kernel.flush();
    flush();
  },
};

let chain = Promise.resolve();
let failed = false;
here.onmessage = ({ data }) => {
  chain = chain.then(async () => {
    if (failed) return;
    try {
      await ACTS[data.type](data);
      postMessage({ type: "done" });
    } catch (error) {
      failed = true;
      console.error(error);
      postMessage({ type: "failed", error: String(error).split("\n").filter(Boolean).at(-1) ?? "" });
    }
  });
};

export {}; // a module, so that its names are its own
