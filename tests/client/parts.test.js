// The small pure parts of views: what a typed point is, what filters leave, which hosts a base map has, when something is due.

import assert from "node:assert/strict";
import test from "node:test";
import { standIn } from "./stand_in.js";

standIn();
const client = "../../src/lessons/views/client";
const { origins } = await import(`${client}/frame.js`);
const { point } = await import(`${client}/place.js`);
const { hiddenBy, numbersOf } = await import(`${client}/explore.js`);
const { dueWords } = await import(`${client}/taking.js`);
const { fileName, momentOf, slot } = await import(`${client}/work.js`);
const { digest } = await import(`${client}/unsaved.js`);

test("the plainest coordinates put the pin, in either language's comma", () => {
  for (const text of ["36.6,114.5", " 36.6 , 114.5 ", "36.6，114.5", "36.6 114.5"]) {
    assert.deepEqual(point(text), { lat: 36.6, lon: 114.5 }, text);
  }
  assert.deepEqual(point("-36,-114"), { lat: -36, lon: -114 });
});

test("what is no point on earth puts none", () => {
  for (const text of ["", "36.6", "91,0", "0,181", "36.6,114.5,3", "36,6 114,5", "36.6N 114.5E"]) {
    assert.equal(point(text), null, text);
  }
});

test("a base map may ask its own hosts and no other", () => {
  const url = "https://{s}.tiles.example/{z}/{x}/{y}.png";
  assert.deepEqual(origins({ url, subdomains: "ab" }), ["https://a.tiles.example", "https://b.tiles.example"]);
  assert.deepEqual(origins({ url: "https://t.example:8443/{z}/{x}/{y}", subdomains: "" }), ["https://t.example:8443"]);
});

const LINKS = {
  "passage:D1": ["place:she"],
  "passage:D2": [],
  "event:dam": ["place:she"],
  "event:plan": ["place:she"],
  "event:road": [],
  "place:she": [],
};
const selection = { links: LINKS, related: name => LINKS[name] };
const kindOf = id => (id === "plan" ? "planned" : "happened");
const hidden = filter => {
  const { passage, event } = hiddenBy({ selection, kindOf, ...filter });
  return [[...passage], [...event]];
};

test("without a filter everything is seen", () => {
  assert.deepEqual(hidden({ kinds: new Set(["happened", "planned"]), place: "" }), [[], []]);
});

test("a place leaves what belongs to it, and kinds leave theirs", () => {
  assert.deepEqual(hidden({ kinds: new Set(["happened", "planned"]), place: "place:she" }), [["D2"], ["road"]]);
  assert.deepEqual(hidden({ kinds: new Set(["happened"]), place: "" }), [[], ["plan"]]);
  assert.deepEqual(hidden({ kinds: new Set(["planned"]), place: "place:she" }), [["D2"], ["dam", "road"]]);
});

test("a place has the numbers of the stops there, in as few signs as may be", () => {
  const stops = ["she", "wu", "wu", "she", "wu", "wu", "wu"].map(place => ({ place }));
  assert.deepEqual(numbersOf(stops), { she: "1 4", wu: "2 3 5–7" });
  assert.deepEqual(numbersOf([]), {});
});

test("a moment is written as the page's language writes it", () => {
  const time = new Date(2026, 2, 5, 14, 30);
  assert.match(momentOf(time, "zh"), /2026年3月5日/);
  assert.match(momentOf(time, "en"), /5 March 2026/);
  assert.match(momentOf(time, "fr"), /5 mars 2026/);
  assert.match(dueWords({ due: "2999-01-05T12:00:00Z", zone: "", told: "" }, { due: "{yours}" }, "fr"), /janvier 2999/);
});

const WORDS = { "no-due": "no date", due: "{yours} / {theirs}", "due-same": "{yours} ({theirs})", over: "over" };

test("when it is due is said by the reader's clock and by the teacher's", () => {
  assert.equal(dueWords({ due: "" }, WORDS, "en"), "no date");
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const later = "2999-01-05T12:00:00Z";
  assert.match(dueWords({ due: later, zone: own, told: "5 January" }, WORDS, "en"), new RegExp(`2999.*\\(${own}\\)$`));
  assert.match(dueWords({ due: later, zone: "Asia/Shanghai", told: "20:00, Shanghai" }, WORDS, "zh"), /2999年.*20:00/);
  assert.match(dueWords({ due: later, zone: "Mars/Base", told: "by Mars" }, WORDS, "en"), /\/ by Mars$/);
});

test("the last minute counts in full", t => {
  const due = "2026-10-08T12:00:00Z";
  const at = seconds => {
    t.mock.method(Date, "now", () => Date.parse(due) + seconds * 1000);
    return dueWords({ due, zone: "", told: "told" }, WORDS, "en").endsWith("over");
  };
  assert.deepEqual([at(-1), at(60), at(61)], [false, false, true]);
});

test("where browsers keep copies and steps stays where it was", () => {
  assert.equal(slot("handan", " 王 "), slot("handan", "王"));
  assert.equal(slot("handan", "王小明"), "handan-lessons:copy:mxkx9i1hckq1q");
  assert.equal(digest('{"text":"村里修桥"}'), "s4rliw.1yzk4f4");
});

test("a file is named by its student and this clock's day, in signs that every system takes", t => {
  t.mock.method(Date.prototype, "getTimezoneOffset", () => -480);
  const late = new Date("2026-10-08T20:00:00Z"); // the next day in China
  assert.equal(fileName("work", "王 伟/2026001", late), "work-王_伟_2026001-2026-10-09.jsonl");
  assert.equal(fileName("work", "", late), "work-2026-10-09.jsonl");
  assert.equal(fileName("work", "x".repeat(80), late), `work-${"x".repeat(40)}-2026-10-09.jsonl`);
});
