// Ticks of the part of a timeline that is shown; tests/drawing/test_extents.py holds that all of it is as it is drawn.

import assert from "node:assert/strict";
import test from "node:test";
import { standIn } from "./stand_in.js";

standIn();
const { Years } = await import("../../src/lessons/views/client/years.js");

const words = {
  bce: "{year} BCE",
  ce: "{year} CE",
  year: "{year}",
  months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  day: "{day} {month}",
  "month-of": "{month} {year}",
  "day-of": "{day} {month} {year}",
  moment: "{date}, {time}",
  time: "{hour}:{minute}",
};
const steps = [
  ["hour", 1],
  ["hour", 3],
  ["day", 1],
  ["day", 2],
  ["day", 5],
  ["year", 1],
  ["year", 2],
  ["year", 200],
];
const axis = (first, last, unit) => new Years({ first, last, left: 0, right: 900, unit, words, steps, most: 12 });
const labels = years => years.ticks().map(({ label }) => label);
const may = day => 1889 + (120 + day - 1) / 365; // of May 1889

test("closer, ticks are finer: from days to hours", () => {
  const years = axis(may(1), may(31), "day");
  assert.deepEqual(labels(years).slice(0, 2), ["1 May", "6 May"]);
  years.set(may(30), may(31));
  assert.deepEqual(labels(years), ["30 May", "03:00", "06:00", "09:00", "12:00", "15:00", "18:00", "21:00", "31 May"]);
  assert.deepEqual(years.names, ["30 May 1889", "30 May 1889"]);
});

test("ticks of days stay where they are while the axis is moved", () => {
  const years = axis(may(1), may(31), "day");
  years.set(may(3), may(23));
  const before = years.ticks().map(({ at }) => at);
  years.move(1 / 365);
  const after = years.ticks().map(({ at }) => at);
  assert.ok(after.some(at => before.some(each => Math.abs(each - at) < 1e-9)));
});

test("no year is called 0", () => {
  const years = axis(-500, 1500, "year");
  assert.ok(labels(years).includes("1 CE"));
  years.set(-10, 10);
  assert.deepEqual(
    labels(years).filter(label => /^[012] /.test(label)),
    ["2 BCE", "1 CE", "2 CE"],
  );
});

test("how close one comes depends on what the axis is told in", () => {
  for (const [unit, least] of [
    ["year", 2],
    ["day", 1 / 365.2425],
  ]) {
    const years = axis(1880, 1890, unit);
    years.zoom(1e-9);
    assert.ok(Math.abs(years.to - years.from - least) < 1e-9);
  }
});
