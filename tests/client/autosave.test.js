// A field that saves itself, and what stands in the browser meanwhile, with a clock that the test moves.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Clock, Model, Storage, standIn } from "./stand_in.js";

standIn();
const { digest, safekeeping, waiting } = await import("../../src/lessons/views/client/unsaved.js");
const { writer } = await import("../../src/lessons/views/client/writing.js");

const WORDS = {
  typing: "typing",
  silent: "no answer",
  dead: "kernel dead",
  unkept: "not kept",
  long: "{over} over {limit}",
  page: "{count} unsaved",
  run: "run",
  other: "never saved",
  use: "exchange",
  drop: "throw away",
  version: "another version",
  pass: "not needed",
};

// Under this 0.1 kept, too: it never changes.
const PLACE = "handan-lessons:unsaved:/:/lab/tree/02-places.ipynb:02-places/why:";

const clock = new Clock();
beforeEach(() => {
  globalThis.localStorage = new Storage();
  globalThis.sessionStorage = new Storage();
  waiting.clear();
});

const model = () => new Model({ lesson: "02-places", language: "en", shared: "IPY_MODEL_x" });

function field({ limit = 100, text = "", first = 0 } = {}) {
  const state = { text, sent: [] };
  const kept = safekeeping(model(), "why");
  const made = writer({
    read: () => ({ text: state.text }),
    put: value => {
      state.text = value.text;
    },
    send: message => state.sent.push(message),
    kept,
    words: WORDS,
    limit,
    model: model(),
    first,
  });
  const type = value => {
    state.text = value;
    made.touched();
  };
  return { ...made, state, kept, type, answer: number => made.heard({ number, saved: "saved", failed: "" }) };
}

test("a rest of 0.7 s saves, and the answer says so", () => {
  const one = field();
  one.type("a");
  clock.tick(699);
  assert.equal(one.state.sent.length, 0);
  clock.tick(1);
  assert.deepEqual(one.state.sent, [{ text: "a", type: "draft", number: 1, settled: true }]);
  one.answer(1);
  assert.equal(one.saved.textContent, "saved");
  assert.equal(waiting.size, 0);
  assert.deepEqual(one.kept.found(), []);
  one.stop();
});

test("who never rests is saved every one and a half seconds", () => {
  const one = field();
  for (let i = 1; i <= 16; i += 1) {
    one.type("x".repeat(i));
    clock.tick(100);
  }
  assert.deepEqual(
    one.state.sent.map(({ text, settled }) => [text.length, settled]),
    [[15, false]],
  );
  one.stop();
});

test("a kernel that does not answer is said after four seconds, and the words stand in the browser", () => {
  const one = field();
  one.type("a");
  clock.tick(3999);
  assert.equal(one.alarm.textContent, "");
  clock.tick(1);
  assert.equal(one.alarm.textContent, "no answer");
  assert.deepEqual([...waiting.values()], [true]);
  assert.equal(one.kept.found()[0].value.text, "a");
  one.answer(1);
  assert.equal(one.alarm.textContent, "");
  assert.equal(waiting.size, 0);
  one.stop();
});

test("where the browser keeps nothing either, that is said", () => {
  globalThis.localStorage.refuses = true;
  globalThis.sessionStorage.refuses = true;
  const one = field();
  one.type("a");
  clock.tick(4000);
  assert.equal(one.alarm.textContent, "no answer not kept");
  one.stop();
});

test("an answer to earlier words does not call the later ones saved", () => {
  const one = field();
  one.type("a");
  clock.tick(700);
  one.type("ab");
  one.answer(1);
  assert.notEqual(one.saved.textContent, "saved");
  assert.equal(waiting.size, 1);
  clock.tick(700);
  assert.equal(one.state.sent.at(-1).text, "ab");
  one.answer(one.state.sent.at(-1).number);
  assert.equal(one.saved.textContent, "saved");
  assert.equal(waiting.size, 0);
  one.stop();
});

test("what is too long is not sent; a character outside the plane counts once", () => {
  const one = field({ limit: 3 });
  one.type("𠀀𠀀𠀀");
  clock.tick(700);
  assert.equal(one.state.sent.length, 1);
  one.type("abcde");
  clock.tick(700);
  assert.equal(one.state.sent.length, 1);
  assert.equal(one.alarm.textContent, "2 over 3");
  one.stop();
});

test("a reply to another view of the same field says nothing of what is written here", () => {
  const [one, other] = [field({ first: 10 }), field({ first: 20 })];
  for (const each of [one, other]) each.type("a");
  clock.tick(700);
  const { number } = other.state.sent[0];
  for (const each of [one, other]) each.answer(number);
  assert.equal(other.saved.textContent, "saved");
  assert.notEqual(one.saved.textContent, "saved");
  assert.deepEqual([one.awaits(number), one.awaits(one.state.sent[0].number)], [false, true]);
  assert.equal(waiting.size, 1);
  for (const each of [one, other]) each.stop();
});

test("a disk that refuses is asked again", () => {
  const one = field();
  one.type("a");
  clock.tick(700);
  one.heard({ number: 1, saved: "in memory", failed: "disk full" });
  assert.equal(one.alarm.textContent, "disk full");
  clock.tick(5000);
  assert.equal(one.state.sent.length, 2);
  one.answer(one.state.sent.at(-1).number);
  assert.equal(one.alarm.textContent, "");
  one.stop();
});

test("another text from the kernel is shown unless the writer has gone on", () => {
  const one = field({ text: "old" });
  one.follow({ text: "from a file" });
  assert.equal(one.state.text, "from a file");
  one.type("mine");
  one.follow({ text: "from elsewhere" });
  assert.equal(one.state.text, "mine");
  one.stop();
});

test("words that no kernel took come back where the kernel has what they were written on", () => {
  const one = field({ text: "old" });
  one.type("old and new");
  one.stop();
  const again = field({ text: "old" });
  again.resume();
  assert.equal(again.state.text, "old and new");
  clock.tick(700);
  assert.equal(again.state.sent[0].text, "old and new");
  again.stop();
});

test("where the kernel has other words by now, both are offered and neither is lost", () => {
  const one = field({ text: "old" });
  one.type("old and new");
  one.stop();
  const again = field({ text: "written elsewhere" });
  again.resume();
  assert.equal(again.state.text, "written elsewhere");
  assert.equal(again.offers.children.length, 1);
  assert.equal(again.kept.found()[0].value.text, "old and new");
  again.stop();
});

test("closing the page asks first while something is unsaved", () => {
  const one = field();
  const leave = () => {
    const event = Object.defineProperty(new Event("beforeunload", { cancelable: true }), "returnValue", { writable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  assert.equal(leave(), false);
  one.type("a");
  assert.equal(leave(), true);
  clock.tick(700);
  one.answer(1);
  assert.equal(leave(), false);
  one.stop();
});

test("another page's words are another's", () => {
  const kept = safekeeping(model(), "why");
  kept.set({ text: "a" });
  assert.deepEqual(safekeeping(model(), "what").found(), []);
  assert.equal(safekeeping(model(), "why").found().length, 1);
});

test("what another tab changed meanwhile is not removed with what was taken", () => {
  const kept = safekeeping(model(), "why");
  const key = `${PLACE}other`;
  localStorage.setItem(key, JSON.stringify({ value: { text: "theirs" }, steps: [], time: 1 }));
  kept.take(kept.found()[0]);
  localStorage.setItem(key, JSON.stringify({ value: { text: "theirs, longer" }, steps: [], time: 2 }));
  kept.clear();
  assert.equal(kept.found()[0].value.text, "theirs, longer");
});

test("what is no entry is not found", () => {
  for (const [name, text] of Object.entries({ a: "{", b: "null", c: "[]", d: '{"steps":[]}' })) {
    localStorage.setItem(PLACE + name, text);
  }
  assert.deepEqual(safekeeping(model(), "why").found(), []);
});

test("one changed character is another digest", () => {
  assert.notEqual(digest("村里修桥"), digest("村里修路"));
  assert.equal(digest(""), digest(""));
});

test("a version that another window saved is offered once, and not again after it was passed over", () => {
  const theirs = { value: { text: "theirs" }, time: 1 };
  const one = field({ text: "mine" });
  one.resume([theirs, { value: { text: "mine" }, time: 2 }]);
  assert.equal(one.state.text, "mine");
  assert.equal(one.offers.children.length, 1);
  one.stop();
  const again = field({ text: "mine" });
  again.resume([theirs]); // it stands in the browser by now, and comes from the journal still
  assert.equal(again.offers.children.length, 1);
  const [, pass] = again.offers.children[0].children[2].children;
  assert.equal(pass.textContent, "not needed");
  pass.dispatchEvent(new Event("click"));
  assert.deepEqual(again.kept.found(), []);
  again.stop();
  const later = field({ text: "mine" });
  later.resume([theirs]);
  assert.equal(later.offers.children.length, 0);
  later.stop();
});

test("taking another window's version keeps one's own beside it, over a reload too", () => {
  const one = field({ text: "mine" });
  one.resume([{ value: { text: "theirs" }, time: 1 }]);
  const [take] = one.offers.children[0].children[2].children;
  take.dispatchEvent(new Event("click"));
  assert.equal(one.state.text, "theirs");
  clock.tick(700);
  assert.equal(one.state.sent[0].text, "theirs");
  one.answer(one.state.sent[0].number);
  one.stop();
  const again = field({ text: "theirs" });
  again.resume();
  assert.equal(again.state.text, "theirs");
  assert.equal(again.offers.children[0].children[1].textContent, "mine");
  assert.equal(again.offers.children[0].attributes["aria-label"], "another version");
  again.stop();
});

test("a kernel that heard of another window says so at the foot of the page, until it is closed", () => {
  const one = field();
  const notice = () => document.body.children.at(-1);
  one.type("a");
  clock.tick(700);
  one.heard({ number: 1, saved: "saved", failed: "", elsewhere: "written elsewhere" });
  assert.equal(notice().children[0].textContent, "written elsewhere");
  notice().children[1].dispatchEvent(new Event("click"));
  assert.equal(notice().isConnected, false);
  one.stop();
});
