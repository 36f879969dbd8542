// What is selected in a lesson, and the way back.

import assert from "node:assert/strict";
import test from "node:test";
import { Model, standIn } from "./stand_in.js";

standIn();
const { selectionOf, standing } = await import("../../src/lessons/views/client/links.js");

const LINKS = {
  "place:she": { text: "Shexian", related: ["event:dam", "passage:D3"] },
  "event:dam": { text: "The dam", related: ["place:she"] },
  "passage:D3": { text: "D3", related: ["place:she"] },
};

async function selected(now = "") {
  const shared = new Model({ selected: now, links: LINKS, words: {} });
  const view = () => ({
    widget_manager: { get_model: async id => (id === "abc" ? shared : null) },
    get: () => "IPY_MODEL_abc",
  });
  return { shared, selection: await selectionOf(view()), other: await selectionOf(view()) };
}

test("one choice is every view's choice", async () => {
  const { selection, other } = await selected();
  const seen = [];
  other.watch(() => seen.push(other.now));
  selection.choose("place:she");
  selection.choose("place:she");
  assert.deepEqual(seen, ["", "place:she"]);
});

test("what the lesson does not have cannot be chosen", async () => {
  const { selection, shared } = await selected();
  for (const name of ["place:nowhere", "toString", "__proto__"]) selection.choose(name);
  assert.equal(selection.now, "");
  assert.equal(shared.saved, 0);
});

test("choosing again with toggle clears", async () => {
  const { selection } = await selected();
  selection.toggle("event:dam");
  assert.equal(selection.now, "event:dam");
  selection.toggle("event:dam");
  assert.equal(selection.now, "");
});

test("back and forward go the way that was come, in any view", async () => {
  const { selection, other } = await selected();
  assert.deepEqual(selection.canGo, { back: false, forward: false });
  selection.choose("place:she");
  other.choose("event:dam");
  selection.back();
  assert.equal(other.now, "place:she");
  assert.deepEqual(other.canGo, { back: true, forward: true });
  other.forward();
  assert.equal(selection.now, "event:dam");
  selection.back();
  selection.choose("passage:D3"); // another way: the old one forward is gone
  assert.equal(selection.canGo.forward, false);
  selection.forward();
  assert.equal(selection.now, "passage:D3");
});

test("a kernel that is gone does not keep the page from selecting", async t => {
  t.mock.method(console, "debug", () => {});
  const { selection, shared } = await selected();
  shared.save_changes = () => {
    throw new Error("dead");
  };
  selection.choose("place:she");
  assert.equal(selection.now, "place:she");
});

test("a view that is gone hears nothing more", async () => {
  const { selection } = await selected();
  let heard = 0;
  const end = selection.watch(() => {
    heard += 1;
  });
  end();
  selection.choose("place:she");
  assert.equal(heard, 1);
});

test("how a thing stands to what is selected", async () => {
  const { selection } = await selected();
  assert.equal(standing(selection, "event:dam"), "");
  selection.choose("event:dam");
  assert.deepEqual(
    ["event:dam", "place:she", "passage:D3"].map(name => standing(selection, name)),
    ["selected", "related", ""],
  );
});
