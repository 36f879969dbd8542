// One lesson in two windows of a browser: each hears of the other, and of its going.

import assert from "node:assert/strict";
import test from "node:test";
import { standIn } from "./stand_in.js";

standIn();
const channels = new Set();
globalThis.BroadcastChannel = class {
  constructor(name) {
    this.name = name;
    channels.add(this);
  }

  postMessage(data) {
    for (const each of channels) if (each !== this && each.name === this.name) each.onmessage?.({ data });
  }

  close() {
    channels.delete(this);
  }
};

// Each window loads the module for itself.
const open = number => import(`../../src/lessons/views/client/windows.js?window=${number}`);
const [first, second] = [await open(1), await open(2)];

function watch({ joinWindows }, lesson) {
  const said = [];
  return { said, leave: joinWindows(lesson, others => said.push(others)) };
}

test("both windows are told, and the one that stays hears when the other goes", () => {
  const one = watch(first, "02-places");
  assert.deepEqual(one.said, []);
  const two = watch(second, "02-places");
  assert.deepEqual([one.said, two.said], [[true], [true]]);
  two.leave();
  assert.deepEqual(one.said, [true, false]);
  one.leave();
  assert.equal(channels.size, 0);
});

test("another lesson is no other window of this one, and a page's fields are one window", () => {
  const [one, again] = [watch(first, "02-places"), watch(first, "02-places")];
  const other = watch(second, "03-time");
  assert.deepEqual([one.said, again.said, other.said], [[], [], []]);
  one.leave();
  assert.equal(channels.size, 2); // the page's second field is still there
  again.leave();
  other.leave();
});

test("a page that the browser keeps for going back is gone meanwhile", () => {
  const [one, two] = [watch(first, "02-places"), watch(second, "02-places")];
  window.dispatchEvent(new Event("pagehide"));
  assert.deepEqual(one.said, [true, false]);
  window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  assert.equal(one.said.at(-1), true);
  one.leave();
  two.leave();
});

test("what is no message of ours is passed over", () => {
  const one = watch(first, "02-places");
  for (const data of [null, "here", {}, { type: "here", from: 3 }]) {
    for (const each of channels) each.onmessage({ data });
  }
  assert.deepEqual(one.said, []);
  one.leave();
});
