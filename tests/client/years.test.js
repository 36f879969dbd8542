// The timeline's years: what part of them is shown, and where a year stands in the drawing.

import assert from "node:assert/strict";
import test from "node:test";
import { standIn } from "./stand_in.js";

standIn();
const { LEAST_YEARS, Years } = await import("../../src/lessons/views/client/years.js");

const all = () => new Years({ first: 1990, last: 2030, left: 100, right: 900 });
const near = (found, wanted) => assert.ok(Math.abs(found - wanted) < 1e-9, `${found} is not ${wanted}`);

test("at first everything is shown, from edge to edge", () => {
  const years = all();
  assert.ok(years.whole);
  assert.deepEqual([years.x(1990), years.x(2010), years.x(2030)], [100, 500, 900]);
  assert.deepEqual([years.at(100), years.at(500), years.at(900)], [1990, 2010, 2030]);
});

test("zooming keeps the year in the middle where it is, and out again shows all", () => {
  const years = all();
  years.zoom(0.5);
  assert.deepEqual([years.from, years.to, years.whole], [2000, 2020, false]);
  near(years.x(2010), 500);
  years.zoom(2);
  assert.ok(years.whole);
});

test("zooming about a year leaves that year in its place", () => {
  const years = all();
  const before = years.x(2024);
  years.zoom(0.5, 2024);
  near(years.x(2024), before);
});

test("no closer than two years, and never past the ends", () => {
  const years = all();
  years.zoom(0.001);
  near(years.to - years.from, LEAST_YEARS);
  years.move(1000);
  assert.deepEqual([years.to, years.from], [2030, 2030 - LEAST_YEARS]);
  years.move(-1000);
  assert.deepEqual([years.from, years.to], [1990, 1990 + LEAST_YEARS]);
  years.zoom(1000);
  assert.ok(years.whole);
});

test("moving does not change how much is shown", () => {
  const years = all();
  years.set(2000, 2010);
  years.move(25);
  assert.deepEqual([years.from, years.to], [2020, 2030]);
});

test("the years at the edges are in sight", () => {
  const years = all();
  years.set(2000, 2010);
  assert.deepEqual(
    [1999.9, 2000, 2010, 2010.1].map(year => years.holds(year)),
    [false, true, true, false],
  );
});
