// The grading page's parts that need no page: files and their names, what is read next, decisions that no kernel has yet.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Clock, Model, standIn } from "./stand_in.js";

standIn();
const client = "../../src/lessons/views/client";
const { ALARM_MS, waiting } = await import(`${client}/unsaved.js`);
const { openSteps } = await import(`${client}/gradebook.js`);
const { makeDecisions } = await import(`${client}/teacher/decisions.js`);
const { actOf, nextUnread, rowFor } = await import(`${client}/teacher/essays.js`);
const { makeComment, withEarlier } = await import(`${client}/teacher/comments.js`);
const { pointsText, standingOf } = await import(`${client}/feedback.js`);
const { makeFiles, sizeOf, within } = await import(`${client}/teacher/files.js`);
const { quarterOf } = await import(`${client}/teacher/grading.js`);
const { makeLists } = await import(`${client}/teacher/lists.js`);
const { faultsOf, linesOf } = await import(`${client}/teacher/people.js`);
const { sumOf } = await import(`${client}/teacher/results.js`);

const clock = new Clock();
beforeEach(() => {
  localStorage.clear?.();
  for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
  waiting.clear();
});

const words = new Proxy({ limit: 10, tables: [] }, { get: (own, name) => own[name] ?? String(name) });

// What a part has of the page: what it sends and says is written down.
function makeDesk(state = {}) {
  const done = [];
  return {
    done,
    words,
    language: "en",
    ready: true,
    state: { earlier: [], beside: [], assignment: null, graded: null, ...state },
    id: name => name,
    said: () => "",
    send: (message, options) => done.push(["send", message, ...(options ? [options] : [])]),
    decide: (message, label) => done.push(["decide", message, label]),
    tell: (...said) => done.push(["tell", ...said]),
    update: () => {},
    focus: () => {},
  };
}

const named = (...names) => names.map(name => ({ name, file: null }));
const names = files => within(files).map(({ name }) => name);

test("a folder's own name is no part of its files' names, but for a student's at Moodle", () => {
  assert.deepEqual(names(named("class/a.jsonl", "class/b/c.jsonl")), ["a.jsonl", "b/c.jsonl"]);
  assert.deepEqual(names(named("a.jsonl", "class/b.jsonl")), ["a.jsonl", "class/b.jsonl"]);
  const moodle = "Wang Wei_7_assignsubmission_file/a.jsonl";
  assert.deepEqual(names(named(moodle)), [moodle]);
  assert.deepEqual(names([]), []);
});

test("of a file that is too large, no more is sent than shows it; an archive goes whole", () => {
  const [small, large] = [5, 50].map(size => ({ name: "a.jsonl", file: { size } }));
  assert.deepEqual([small, large].map(sizeOf("submissions", [small, large], 10)), [5, 11]);
  const zip = { name: "All.ZIP", file: { size: 50 } };
  assert.equal(sizeOf("submissions", [zip], 10)(zip), 50);
  assert.equal(sizeOf("class", [large], 10)(large), 50);
});

test("files go in parts, each when the kernel asks for it", async () => {
  const desk = makeDesk();
  const files = makeFiles(desk);
  const file = Object.assign(new Blob(["x".repeat(1_000_001)]), { name: "list.csv", lastModified: 2000 });
  const transfer = { items: [], files: [file] };
  await files.dropped("class", transfer);
  assert.deepEqual(desk.done.at(-1)[1], {
    type: "upload",
    kind: "class",
    files: [{ name: "list.csv", size: 1_000_001, changed: 2 }],
  });
  await files.hears.go();
  await files.hears.go();
  const parts = desk.done.filter(([, message]) => message.type === "part").map(([, , { buffers }]) => buffers[0].byteLength);
  assert.deepEqual(parts, [1_000_000, 1]);
  files.stop(); // it was refused
  await files.hears.go();
  assert.equal(desk.done.filter(([, message]) => message.type === "part").length, 2);
});

test("only those steps are open in which there is something to do", () => {
  assert.deepEqual(openSteps({ assignment: null, graded: null }), ["assignment"]);
  assert.deepEqual(openSteps({ assignment: {}, graded: null }), ["assignment", "submissions", "class", "grade"]);
  assert.equal(openSteps({ assignment: {}, graded: {} }).at(-1), "tables");
});

test("the next essay that is not read comes after this one, then from the first", () => {
  assert.equal(nextUnread([true, false, true, false], 1), 3);
  assert.equal(nextUnread([true, false, true, true], 2), 1);
  assert.equal(nextUnread([true, false], 1), 1);
  assert.equal(nextUnread([true, true], 0), undefined);
  assert.equal(nextUnread([], 0), undefined);
});

test("progress is told by quarters, a sum with what is not in it yet", () => {
  assert.deepEqual(
    [0, 9, 10, 39, 40].map(done => quarterOf(done, 40)),
    [0, 0, 1, 3, 4],
  );
  assert.deepEqual([sumOf(null, ""), sumOf(0, ""), sumOf(7.5, "1 unread")], ["–", "0", "7.5 · 1 unread"]);
});

test("a list's page is asked for again where it was, as long as it is there", () => {
  const desk = makeDesk({ graded: { faults: 3, students: 60 } });
  const lists = makeLists(desk);
  lists.hears.page({ type: "page", list: "students", start: 50, rows: [], total: 60, size: 50 });
  lists.refresh();
  const asked = () => desk.done.splice(0).map(([, { list, start }]) => [list, start]);
  assert.deepEqual(asked(), [
    ["faults", 0],
    ["students", 50],
  ]);
  desk.state.graded = { faults: 0, students: 50 };
  lists.refresh();
  assert.deepEqual(asked(), [
    ["faults", 0],
    ["students", 0],
  ]);
});

const model = () => new Model({ shared: "IPY_MODEL_x" });
const drop = { type: "drop", question: "q", drop: true };
const left = () => Object.keys(localStorage).filter(key => key.startsWith("handan-lessons:unsaved"));

test("a decision stands in the browser until it is answered, and is said to be unsaved where it is not", () => {
  const desk = makeDesk({ folder: "gradebook-a", graded: { stamp: "s" } });
  const decisions = makeDecisions(desk, model(), { isConnected: true });
  const [first, second] = [decisions.hold(drop, "one"), decisions.hold(drop, "two")];
  assert.deepEqual(
    [first, second],
    [
      { ...drop, number: 1 },
      { ...drop, number: 2 },
    ],
  );
  assert.equal(left().length, 1);
  decisions.hears.answered({ number: 1 });
  assert.equal(left().length, 1);
  clock.tick(ALARM_MS - 1);
  assert.deepEqual(desk.done, []);
  clock.tick(1);
  assert.deepEqual(desk.done, [["tell", "drop", "unsaved", true]]);
  assert.deepEqual([...waiting.values()], [true]);
  decisions.hears.answered({ number: 2 });
  assert.deepEqual([left(), waiting.size], [[], 0]);
  decisions.stop();
});

// The buttons in what was drawn, by the first word of their keys: a template's values, or those of the templates in it.
function pressesOf(drawn, found = {}) {
  if (Array.isArray(drawn)) for (const each of drawn) pressesOf(each, found);
  else if (drawn && typeof drawn === "object" && drawn.values) {
    const key = drawn.values.find(value => typeof value === "string" && value.startsWith("left-"));
    const act = drawn.values.find(value => typeof value === "function");
    if (key && act && drawn.strings.join("").includes("<button")) found[key.split(" ")[0]] = act;
    pressesOf(drawn.values, found);
  }
  return found;
}

for (const [what, state, offered] of [
  ["the same grading", { folder: "gradebook-a", graded: { stamp: "s" } }, ["left-keep", "left-drop"]],
  ["other people or files", { folder: "gradebook-a", graded: { stamp: "other" } }, ["left-drop"]],
  ["another assignment", { folder: "gradebook-b", graded: { stamp: "s" } }, ["left-drop"]],
  ["nothing graded yet", { folder: "gradebook-a", graded: null }, ["left-drop"]],
]) {
  test(`what an earlier view left is offered once; with ${what}: ${offered.join(", ")}`, () => {
    const before = makeDecisions(makeDesk({ folder: "gradebook-a", graded: { stamp: "s" } }), model(), { isConnected: true });
    before.hold(drop, "one");
    before.stop();
    const desk = makeDesk(state);
    const decisions = makeDecisions(desk, model(), { isConnected: true });
    const presses = pressesOf(offersOf(decisions));
    assert.deepEqual(Object.keys(presses), offered);
    presses[offered[0]]();
    const kept = offered[0] === "left-keep" ? [["decide", drop, "one"]] : [];
    assert.deepEqual(desk.done, kept);
    assert.deepEqual(left(), []);
    assert.deepEqual(pressesOf(offersOf(decisions)), {});
  });
}

// `repeat` holds its items and how each is drawn.
function offersOf(decisions) {
  const { values } = decisions.offers().values.at(-1);
  const [items, , draw] = values;
  return items.map(draw);
}

test("keys give levels and lead on; with a modifier, or while composing, they are not ours", () => {
  const key = (/** @type {string} */ name, more = {}) => actOf({ key: name, ...more }, 3);
  assert.deepEqual(
    ["0", "1", "3"].map(name => key(name)),
    [{ level: null }, { level: 0 }, { level: 2 }],
  );
  assert.deepEqual(
    ["n", "p", "s"].map(name => key(name)),
    [{ go: "next" }, { go: "previous" }, { go: "skip" }],
  );
  for (const name of ["4", "9", "a", "N", "Enter", "toString", "１"]) assert.equal(key(name), undefined);
  for (const held of ["ctrlKey", "metaKey", "altKey", "isComposing"]) assert.equal(key("1", { [held]: true }), undefined);
});

test("a level is for the row that has the focus, else for the first without one", () => {
  assert.equal(rowFor({ a: 0, b: null }, ["a", "b", "c"], undefined), "b");
  assert.equal(rowFor({}, ["a", "b"], "b"), "b");
  assert.equal(rowFor({ a: 0 }, ["a"], undefined), undefined);
});

test("an earlier comment stands alone, or on a line of its own after what is there", () => {
  assert.equal(withEarlier("", "Which passage?"), "Which passage?");
  assert.equal(withEarlier(" \n", "Which passage?"), "Which passage?");
  assert.equal(withEarlier("Good.\n", "Which passage?"), "Good.\nWhich passage?");
});

test("a comment is sent when its writer rests, at once when it is asked for, and again when it was refused", () => {
  const desk = makeDesk();
  const comment = makeComment(desk);
  const sent = [];
  const field = { of: "a", label: "l", text: "", bank: ["Why?"], bankLabel: "b", keep: text => sent.push(text) };
  const type = value => handlersOf(comment.view(field), "@input=")[0]({ target: { value } });
  type("W");
  type("We");
  assert.equal(comment.writing, true);
  clock.tick(699);
  assert.deepEqual(sent, []);
  clock.tick(1);
  assert.deepEqual([sent, comment.writing], [["We"], false]);
  type("Well");
  comment.flush();
  comment.flush();
  assert.deepEqual(sent, ["We", "Well"]);
  comment.again();
  comment.flush();
  assert.deepEqual(sent, ["We", "Well", "Well"]);
  comment.kept("a", "Well");
  clock.tick(10_000);
  assert.equal(sent.length, 3);
});

// The handlers of an event in a drawn template.
function handlersOf({ strings, values }, name) {
  return values.filter((_, at) => strings[at].endsWith(name));
}

test("feedback says points, or why there are none, after what became of the answer", () => {
  const said = { points: "{points}/{most}", "no-points": "–/{most}", unread: "unread", dropped: "dropped", right: "Right" };
  const given = { status: "counted", points: 0, most: 2, tone: "" };
  assert.equal(standingOf(given, said), "0/2");
  assert.equal(standingOf({ ...given, tone: "right", points: 2 }, said), "Right · 2/2");
  assert.equal(standingOf({ ...given, status: "unread", points: null }, said), "unread");
  assert.equal(standingOf({ ...given, status: "dropped", tone: "right" }, said), "Right · dropped");
  assert.equal(pointsText(null, 2, said), "–/2");
});

test("students that somebody pasted are one a line, whatever ends a line", () => {
  assert.deepEqual(linesOf(" 李雷 01\r\n2026003\r\r  \n韩梅\n"), ["李雷 01", "2026003", "韩梅"]);
  assert.deepEqual(linesOf(" \n"), []);
});

test("what is missing of an allowance, or no number, is said at its place before it is sent", () => {
  const said = { whom: "whom", nothing: "nothing", "no-reason": "why", half: "half", hours: "0-{max} h", tries: "0-{max}" };
  const limits = { hours: 100, tries: 5 };
  const whole = { who: "Li Lei", due: "2026-10-05T20:00", hours: "", tries: "", reason: "ill" };
  const faults = (changed, half = []) => faultsOf({ ...whole, ...changed }, { half: new Set(half), words: said, limits });
  assert.deepEqual(faults({}), {});
  assert.deepEqual(faults({ due: "", hours: "0.5" }), {});
  assert.deepEqual(faults({ due: "", tries: "5" }), {});
  assert.deepEqual(faults({ who: " \n ", due: "", reason: "  " }), { who: "whom", what: "nothing", reason: "why" });
  assert.deepEqual(faults({ due: "", hours: "0", tries: "0" }), { what: "nothing" });
  assert.deepEqual(faults({ due: "" }, ["due"]), { due: "half" }, "a date that is not complete is not none");
  assert.deepEqual(faults({ hours: "101", tries: "6" }), { hours: "0-100 h", tries: "0-5" });
  assert.deepEqual(faults({ hours: "-1", tries: "1.5" }), { hours: "0-100 h", tries: "0-5" });
  assert.deepEqual(faults({}, ["hours", "tries"]), { hours: "0-100 h", tries: "0-5" });
});
