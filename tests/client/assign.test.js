// The assigning page's parts that need no page: what is ticked, where a fault is said, a test that is checked before it is made.

import assert from "node:assert/strict";
import test from "node:test";
import { Model, standIn } from "./stand_in.js";

standIn();
const client = "../../src/lessons/views/client";
const { namesOf, tickWhole } = await import(`${client}/assign.js`);
const { makeTest } = await import(`${client}/teacher/own_test.js`);
const { fieldsOf, makeQuestion, placed } = await import(`${client}/teacher/written.js`);

const quizzes = lesson => ["a", "b"].map(name => ({ id: `${lesson}/${name}`, title: name, about: "" }));
const LESSONS = ["01", "02"].map(id => ({ id, title: id, quizzes: quizzes(id) }));

test("a whole lesson stands for its quizzes; unticked, none of them is left", () => {
  const ticked = new Set(["02/b"]);
  assert.deepEqual(namesOf(LESSONS, ticked), ["02/b"]);
  tickWhole(ticked, LESSONS[1], true);
  assert.deepEqual(namesOf(LESSONS, ticked), ["02"]);
  ticked.add("01/a");
  assert.deepEqual(namesOf(LESSONS, ticked), ["01/a", "02"]);
  tickWhole(ticked, LESSONS[1], false);
  assert.deepEqual(namesOf(LESSONS, ticked), ["01/a"]);
});

test("a fault of what is right is said with the options, one of no field at the prompt", () => {
  const faults = [
    { field: "options", text: "Two." },
    { field: "right", text: "Which?" },
    { field: "points", text: "How many?" },
    { field: "skill", text: "What?" },
  ];
  assert.deepEqual(placed(faults), { options: "Two. Which?", points: "How many?", prompt: "What?" });
  assert.deepEqual(placed([]), {});
});

const words = new Proxy({}, { get: (_, name) => String(name) });
const choices = { skills: [{ id: "reading", text: "Reading" }], cites: [] };

test("a question that was not touched is sent as its kind's fields begin", () => {
  const quiet = () => {};
  const { value } = makeQuestion({ id: name => name, words, choices, focus: quiet, update: quiet });
  assert.deepEqual(value, {
    kind: "choice",
    prompt: "",
    points: "1",
    skill: "reading",
    cites: "",
    answer: "",
    tolerance: "0",
    unit: "",
    accepted: "",
    items: "",
    extra: "",
    length: "150",
    passages: "",
    options: ["", "", "", ""],
    right: null,
    rights: [],
    pairs: [
      ["", ""],
      ["", ""],
      ["", ""],
    ],
  });
});

test("a question that was kept is the same again, and what is strange in it is left out", () => {
  const quiet = () => {};
  const made = kept => makeQuestion({ id: name => name, words, choices, focus: quiet, update: quiet, kept }).value;
  const value = {
    ...made({}),
    kind: "choices",
    prompt: "Which?",
    options: ["a", "b", "c", "d", "e"],
    right: 1,
    rights: [0, 4],
    pairs: [
      ["1", "2"],
      ["3", "4"],
      ["", ""],
      ["5", "6"],
    ],
  };
  assert.deepEqual(made(JSON.parse(JSON.stringify(value))), value);
  const strange = made({ kind: "other", prompt: { a: 1 }, points: 3, options: [1, "b"], right: "x", rights: 4, pairs: "no" });
  assert.deepEqual([strange.kind, strange.prompt, strange.points, strange.right], ["choice", "", "3", null]);
  assert.deepEqual(strange.options, ["", "b", "", ""]);
  assert.equal(fieldsOf({ options: Array(40).fill("x") }, "reading").options.length, 12);
});

// The buttons in what was drawn, by their keys.
function pressesOf(drawn, found = {}) {
  if (Array.isArray(drawn)) for (const each of drawn) pressesOf(each, found);
  else if (drawn?.values) {
    if (drawn.strings?.join("").includes("<button")) {
      const act = drawn.values.find(value => typeof value === "function");
      for (const key of drawn.values.filter(value => typeof value === "string")) found[key] ??= act;
    }
    pressesOf(drawn.values, found);
  }
  return found;
}

function ownTest() {
  const asked = [];
  const quiet = () => {};
  const model = new Model({ choices });
  const made = makeTest({
    model,
    words,
    write: words,
    banks: words,
    ask: message => asked.push(message),
    focus: quiet,
    update: quiet,
  });
  return { made, asked, presses: () => pressesOf(made.view(false)) };
}
const GOOD = { questions: ["one"], faults: [], general: [], file: "[[question]]" };
const BAD = { questions: [], faults: [{ question: 0, field: "prompt", text: "?" }], general: [], file: "" };

test("what was written is checked before the test is made, and made once nothing is wrong", () => {
  const { made, asked, presses } = ownTest();
  let sent = 0;
  const send = () => {
    sent += 1;
  };
  made.ready(send);
  assert.equal(sent, 1, "nothing was written");
  presses().add();
  made.ready(send);
  assert.deepEqual([sent, asked.map(({ type, questions }) => [type, questions.length])], [1, [["write", 1]]]);
  assert.equal(made.hears.written(BAD), false);
  assert.equal(sent, 1);
  made.ready(send);
  assert.equal(made.hears.written(GOOD), true);
  assert.equal(sent, 2);
  made.ready(send);
  assert.deepEqual([sent, asked.length], [3, 2], "nothing has changed since");
  assert.ok(presses().keep, "what was written can be kept as a file");
  presses().add();
  assert.ok(!presses().keep, "which is no longer what is written");
});

test("a check that is asked for makes nothing", () => {
  const { made, asked, presses } = ownTest();
  presses().add();
  let sent = 0;
  made.ready(() => {
    sent += 1;
  });
  presses().check();
  assert.equal(made.hears.written(GOOD), true);
  assert.deepEqual([sent, asked.length], [0, 2]);
});

test("a file that is too large is not read", async () => {
  const { made, asked } = ownTest();
  const { strings, values } = made.view(false);
  const drop = values[strings.findIndex(each => each.endsWith("@drop="))];
  const place = { classList: { remove: () => {} } };
  const event = file => ({
    preventDefault: () => {},
    stopPropagation: () => {},
    currentTarget: place,
    dataTransfer: { files: [file] },
  });
  drop(event({ name: "big.toml", size: 2_000_001, text: () => assert.fail("it was read") }));
  drop(event({ name: "mine.toml", size: 3, text: async () => "a=1" }));
  await new Promise(done => setImmediate(done));
  assert.deepEqual(asked, [{ type: "file", name: "mine.toml", text: "a=1" }]);
});
