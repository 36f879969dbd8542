// How large a reader has the text: what is kept, and what the page's styles get of it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { Storage } from "./stand_in.js";

// The extension's folder is no ES package of Node's; JupyterLab loads its scripts as they are.
const source = readFileSync(new URL("../../src/lessons/labextension/handan-lessons/static/size.js", import.meta.url));
const { readSize, writeSize, applySize } = await import(`data:text/javascript;base64,${source.toString("base64")}`);

function root() {
  const set = new Map();
  return { set, style: { setProperty: (name, value) => set.set(name, value), removeProperty: name => set.delete(name) } };
}

test("what was chosen is there again", () => {
  const storage = new Storage();
  for (const chosen of [
    { step: 0, wide: false },
    { step: 3, wide: true },
  ]) {
    writeSize(storage, chosen);
    assert.deepEqual(readSize(storage), chosen);
  }
});

test("what is not of this form, and a browser that keeps nothing, give the usual size", () => {
  for (const text of ["4", "-1", "1 narrow", "{}", ""]) {
    assert.deepEqual(readSize({ getItem: () => text }), { step: 1, wide: false }, text);
  }
  const closed = {
    getItem() {
      throw new Error("switched off");
    },
    setItem() {
      throw new Error("switched off");
    },
  };
  writeSize(closed, { step: 2, wide: true });
  assert.deepEqual(readSize(closed), { step: 1, wide: false });
});

test("the styles get what differs from their own measures, and nothing else", () => {
  const page = root();
  applySize(page, { step: 3, wide: true });
  assert.deepEqual(Object.fromEntries(page.set), { "--lsn-size": "22px", "--lsn-leading": "2.1" });
  applySize(page, { step: 1, wide: false });
  assert.equal(page.set.size, 0);
});
