import assert from "node:assert/strict";
import test from "node:test";
import { standIn } from "./stand_in.js";

standIn();
const { rowsOf, withEnds } = await import("../../src/lessons/views/client/strip.js");

test("marks that have room stand on the line, nearer ones above each other", () => {
  assert.deepEqual(rowsOf([0, 30, 35, 40, 90], 22, 3), [0, 0, 1, 2, 0]);
});

test("where all rows are full a mark goes where the last one is farthest", () => {
  assert.deepEqual(rowsOf([0, 1, 2, 3], 22, 3), [0, 1, 2, 0]);
});

test("years are written at round steps, with the first and the last", () => {
  assert.deepEqual(
    withEnds([1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020], 1985, 2023),
    [1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2023],
  );
  assert.deepEqual(withEnds([1990, 2000, 2010, 2020], 1985, 2023), [1990, 2000, 2010, 2023]);
});

test("a year that would stand on the last one is left out", () => {
  assert.deepEqual(withEnds([1990, 2000], 1981, 2001), [1981, 1990, 2001]);
});
