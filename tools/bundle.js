// Make the bundles of the page's code, which are committed so that who installs the package needs no Node; or, with --check,
// say which of them are not what the sources make.

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SOURCES = "src/lessons/views/client";
const BUNDLES = join(ROOT, "src/lessons/static/bundles");

const SHARED = {
  absWorkingDir: ROOT,
  outdir: BUNDLES,
  bundle: true,
  minify: true, // every kernel sends a page its code: half the bytes; who wants to read it reads the modules
  lineLimit: 120, // so that a change of a bundle is still seen line by line
  write: false,
  metafile: true,
  charset: "utf8",
  target: "es2022",
  legalComments: "linked",
  tsconfigRaw: {}, // tsconfig.json is for checking alone
  logLevel: "warning",
};
const entry = name => `${SOURCES}/${name}.js`;
const BUILDS = [
  { format: "esm", entryPoints: [entry("student"), entry("teacher")] },
  { format: "esm", entryPoints: [entry("loader")] }, // each view of a page carries it
  { format: "iife", entryPoints: [entry("map-page")], globalName: "lessons" }, // folium's page calls `lessons.…`
  { format: "iife", entryPoints: [entry("preview")] },
  {
    format: "iife",
    entryPoints: [entry("site"), entry("site-desk"), entry("site-start"), entry("site-worker"), entry("site-offline")],
  }, // of `lessons site`
];

const made = new Map();
const sources = {}; // which modules are in which bundle: a minified one does not say
for (const options of BUILDS) {
  const { outputFiles, metafile } = await build({ ...SHARED, ...options });
  for (const { path, text } of outputFiles) made.set(basename(path), text);
  for (const [path, { inputs }] of Object.entries(metafile.outputs)) {
    const own = Object.keys(inputs).filter(name => name.startsWith(SOURCES));
    if (own.length) sources[basename(path)] = own.map(name => name.slice(SOURCES.length + 1)).sort();
  }
}
made.set("sources.json", `${JSON.stringify(sources, null, 1)}\n`);

await mkdir(BUNDLES, { recursive: true });
const stored = new Map();
for (const name of await readdir(BUNDLES))
  stored.set(name, (await readFile(join(BUNDLES, name), "utf8")).replaceAll("\r\n", "\n"));

const stale = [...new Set([...made.keys(), ...stored.keys()])].filter(name => made.get(name) !== stored.get(name));
if (process.argv.includes("--check")) {
  if (stale.length) {
    console.error(`Not what the sources make: ${stale.join(", ")}. Run: npm run build`);
    process.exitCode = 1;
  }
} else {
  for (const name of stale) if (made.has(name)) await writeFile(join(BUNDLES, name), made.get(name));
  const odd = stale.filter(name => !made.has(name));
  if (odd.length) {
    console.error(`No source makes ${odd.join(", ")}: remove it from static/bundles.`);
    process.exitCode = 1;
  }
  console.log(stale.length ? `Built: ${stale.join(", ")}` : "Nothing has changed.");
}
