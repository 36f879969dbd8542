// A browser that keeps nothing, or no more, or something that is no JSON.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Storage } from "./stand_in.js";

const { lasting, ofTab } = await import("../../src/lessons/views/client/storage.js");

let storage;
beforeEach(() => {
  storage = new Storage();
  Object.defineProperty(globalThis, "localStorage", { configurable: true, get: () => storage });
  Object.defineProperty(globalThis, "sessionStorage", {
    configurable: true,
    get() {
      throw new Error("switched off");
    },
  });
});

test("what is kept is there again, by its key and among those that begin alike", () => {
  assert.equal(lasting.set("a:1", { text: "草" }), true);
  lasting.set("a:2", 2);
  lasting.set("b:1", 3);
  assert.deepEqual(lasting.get("a:1"), { text: "草" });
  assert.equal(lasting.text("a:1"), '{"text":"草"}');
  assert.deepEqual(lasting.keys("a:"), ["a:1", "a:2"]);
  assert.equal(lasting.remove("a:1"), true);
  assert.equal(lasting.get("a:1"), null);
});

test("one that is full says so and keeps what it had", () => {
  lasting.set("a", 1);
  storage.refuses = true;
  assert.equal(lasting.set("a", 2), false);
  assert.equal(lasting.get("a"), 1);
});

test("one that is switched off throws nothing, and has nothing", () => {
  assert.deepEqual(
    [ofTab.set("a", 1), ofTab.remove("a"), ofTab.get("a"), ofTab.text("a"), ofTab.keys("")],
    [false, false, null, null, []],
  );
});

test("what is no JSON counts as nothing", () => {
  storage.setItem("a", "{half");
  assert.equal(lasting.get("a"), null);
});
