// Counting hands: which key is which option, and how long the bars are.

import assert from "node:assert/strict";
import test from "node:test";
import { standIn } from "./stand_in.js";

standIn();
const { mayPresent, optionOf, sharesOf } = await import("../../src/lessons/views/client/presenting.js");

test("a letter is an option, however it was typed, and no other key is", () => {
  assert.equal(optionOf({ key: "a", code: "KeyA" }, 4), 0);
  assert.equal(optionOf({ key: "D", code: "KeyD" }, 4), 3);
  assert.equal(optionOf({ key: "Process", code: "KeyB" }, 4), 1, "a way of typing Chinese is on");
  assert.equal(optionOf({ key: "a", code: "KeyQ" }, 4), 0, "the letter counts on another keyboard, not its place");
  assert.equal(optionOf({ key: "e", code: "KeyE" }, 4), -1, "there is no fifth");
  for (const key of ["ArrowLeft", "Escape", "Enter", "1", " ", "é"]) assert.equal(optionOf({ key, code: key }, 4), -1);
  assert.equal(optionOf({ key: "a", code: "KeyA" }, 0), -1);
});

test("bars are shares of the longest, and none without hands", () => {
  assert.deepEqual(sharesOf([3, 1, 0]), [100, 33, 0]);
  assert.deepEqual(sharesOf([0, 0]), [0, 0]);
  assert.deepEqual(sharesOf([]), []);
});

test("a student's page has it only by its address", () => {
  const [plain, asked] = ["http://a.example/doc", "http://a.example/doc?reset&present#x"];
  assert.equal(mayPresent(false, [plain, plain]), false);
  assert.equal(mayPresent(false, [plain, "http://a.example/present?presently"]), false);
  assert.equal(mayPresent(false, [plain, asked]), true);
  assert.equal(mayPresent(false, [asked, plain]), true, "JupyterLab has taken it off since");
  assert.equal(mayPresent(true, [plain, plain]), true);
  assert.equal(mayPresent(false, ["document", plain]), false, "as Firefox calls a page on a disk");
  assert.equal(mayPresent(false, ["document", "file:///c/a.html?present"]), true);
});
