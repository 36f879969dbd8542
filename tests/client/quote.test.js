// What a quotation does to the text of an essay.

import assert from "node:assert/strict";
import { test } from "node:test";
import { standIn } from "./stand_in.js";

standIn();
const { withQuote } = await import("../../src/lessons/views/client/quote.js");

test("what is quoted stands on a line of its own, and a line is begun after it", () => {
  assert.equal(withQuote("", "“a” (D2)"), "“a” (D2)\n");
  assert.equal(withQuote("My claim.", "“a” (D2)"), "My claim.\n“a” (D2)\n");
  assert.equal(withQuote("My claim.\n", "“a” (D2)"), "My claim.\n“a” (D2)\n");
  assert.equal(withQuote(withQuote("", "“a” (D2)"), "“b” (D3)"), "“a” (D2)\n“b” (D3)\n");
});
