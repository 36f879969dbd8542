// How long an essay is: Chinese characters one by one, other words whole.

import assert from "node:assert/strict";
import test from "node:test";
import { counted } from "../../src/lessons/views/client/word_count.js";

for (const [text, count] of [
  ["", 0],
  [" ,。!? \n", 0],
  ["邯郸", 2],
  ["村里修了桥。", 5],
  ["The bridge was built.", 4],
  ["it's well-known", 2],
  ["2018年修了3座桥", 7],
  ["用GDP衡量", 4],
  ["café naïve", 2],
  ["𠀀村", 2],
]) {
  test(`${JSON.stringify(text)} has ${count}`, () => assert.equal(counted(text), count));
}
