// Check the page's types: every parameter has one, but for the modules that are listed here. One that is finished is taken off
// the list; so it stays finished.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CLIENT = "src/lessons/views/client/";
const OPEN = new Set([
  "aloud.js",
  "diagram.js",
  "essay.js",
  "explore.js",
  "frame.js",
  "kinds.js",
  "map-page.js",
  "map.js",
  "match.js",
  "page.js",
  "passage.js",
  "place.js",
  "presenting.js",
  "preview.js",
  "quiz.js",
  "quote.js",
  "shared.js",
  "sheet.js",
  "simulation.js",
  "site-offline.js",
  "site-worker.js",
  "site/models.js",
  "site/page.js",
  "site/parts.js",
  "site/python.js",
  "src/lessons/labextension/handan-lessons/static/still.js",
  "strip.js",
  "ticks.js",
  "timeline.js",
]);

// The faults that tsc finds, by file: each with the indented lines that belong to it.
function faults(...options) {
  const command = ["--no-install", "tsc", "--noEmit", "--pretty", "false", ...options];
  const { stdout, stderr, status, error } = spawnSync("npx", command, {
    cwd: ROOT,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (error || (status && !stdout)) throw error ?? new Error(stderr);
  const found = stdout.split(/\n(?! )/).filter(Boolean);
  return found.map(text => ({ text, file: text.slice(0, text.indexOf("(")).replace(CLIENT, "") }));
}

const strict = faults();
const told = [
  ...faults("--noImplicitAny", "false").map(({ text }) => text),
  ...strict.filter(({ file }) => !OPEN.has(file)).map(({ text }) => text),
  ...[...OPEN]
    .filter(name => !strict.some(({ file }) => file === name))
    .map(name => `${name} is finished: take it off the list in tools/types.js`),
];
if (told.length) {
  console.error([...new Set(told)].join("\n"));
  process.exitCode = 1;
}
