// Compile archives of Python's modules to the bytecode of the Python that will read them: Pyodide, here under Node.
//
//   node compile.mjs PYODIDE SCRIPT IN OUT [IN OUT …]      SCRIPT is what Python does with /in.zip, to make /out.zip
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [folder, script, ...archives] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`).href);
// The order of a set's members would be another in each run, and so the bytes of a constant; columns are a fifth of the bytecode.
const env = { PYTHONHASHSEED: "0", PYTHONNODEBUGRANGES: "1" };
const python = await loadPyodide({ indexURL: `${folder}/`, env });
const code = await readFile(script, "utf8");
for (let at = 0; at < archives.length; at += 2) {
  python.FS.writeFile("/in.zip", await readFile(archives[at]));
  python.runPython(code);
  await writeFile(archives[at + 1], python.FS.readFile("/out.zip"));
}
