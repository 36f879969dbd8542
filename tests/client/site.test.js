// The site's page without Jupyter: its models, the parts that it fetches, and the addresses of other pages.

import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { linked } from "../../src/lessons/views/client/site/faces.js";
import { FolderStore, mayKeep } from "../../src/lessons/views/client/site/folder.js";
import { answeredIn } from "../../src/lessons/views/client/site/journal.js";
import { Models } from "../../src/lessons/views/client/site/models.js";
import { fetchParts, PartError } from "../../src/lessons/views/client/site/parts.js";

const opened = (id, state, more = {}) => ({ type: "comm_open", id, data: { state, ...more }, buffers: more.buffers ?? [] });

async function modelOf(state, more) {
  const told = [];
  const models = new Models((id, data) => told.push([id, data]));
  models.hear(opened("a", state, more));
  return { models, told, model: await models.get_model("a") };
}

test("a model is waited for until the kernel makes it", async () => {
  const models = new Models(() => {});
  const waiting = models.get_model("a");
  models.hear(opened("a", { x: 1 }));
  assert.equal((await waiting).get("x"), 1);
});

test("a change is heard once all values are there, with what was before", async () => {
  const { models, model } = await modelOf({ x: 1, y: [1], z: null });
  const heard = [];
  model.on("change:x change:y change:z", () => heard.push([model.get("x"), model.get("y"), model.previous("x")]));
  models.hear({ type: "comm_msg", id: "a", data: { method: "update", state: { x: 2, y: [1], z: null } }, buffers: [] });
  assert.deepEqual(heard, [[2, [1], 1]]);
});

test("only what was set is saved, and once", async () => {
  const { told, model } = await modelOf({ x: 1, y: 2 });
  model.set("x", 5);
  model.save_changes();
  model.save_changes();
  assert.deepEqual(told, [["a", { method: "update", state: { x: 5 }, buffer_paths: [] }]]);
});

test("one listener that throws keeps no other from hearing", async t => {
  const { models, model } = await modelOf({});
  t.mock.method(console, "error", () => {});
  const heard = [];
  model.on("msg:custom", () => {
    throw new Error("broken");
  });
  model.on("msg:custom", content => heard.push(content));
  models.hear({ type: "comm_msg", id: "a", data: { method: "custom", content: { type: "done" } }, buffers: [] });
  assert.deepEqual(heard, [{ type: "done" }]);
});

test("who stopped listening hears nothing", async () => {
  const { model } = await modelOf({ x: 1 });
  const heard = [];
  const act = () => heard.push("x");
  model.on("change:x", act);
  model.off("change:x", act);
  model.set("x", 2);
  assert.deepEqual(heard, []);
});

test("bytes stand where their path says", async () => {
  const { model } = await modelOf(
    { assets: {} },
    { buffer_paths: [["assets", "script"]], buffers: [new Uint8Array([9, 7, 8]).subarray(1)] },
  );
  assert.deepEqual([...new Uint8Array(model.get("assets").script.buffer, 1)], [7, 8]);
  assert.equal(model.get("assets").script.getUint8(0), 7);
});

test("a dead kernel takes nothing, and is known to be dead", async () => {
  const { models, model } = await modelOf({ x: 1 });
  const heard = [];
  models.kernel.statusChanged.connect((_, now) => heard.push(now));
  assert.deepEqual(Object.keys((await models.kernel.requestCommInfo()).content.comms), ["a"]);
  models.kernel.become("dead");
  assert.deepEqual(heard, ["dead"]);
  assert.throws(() => model.send({}), /dead/);
  await assert.rejects(models.kernel.requestCommInfo(), /dead/);
});

const ROOT = new URL("http://site.example/course/");
const answering = (t, answers) =>
  t.mock.method(globalThis, "fetch", async address => answers[address] ?? new Response("", { status: 404 }));
const part = (name, bytes) => ({ name, file: `parts/1/${name}.gz`, bytes });

test("parts are fetched beside the site's start, unpacked, and counted", async t => {
  const [one, two] = ["first", "second"].map(text => gzipSync(text));
  const told = [];
  answering(t, {
    "http://site.example/course/parts/1/one.gz": new Response(one),
    "http://site.example/course/parts/1/two.gz": new Response(two),
  });
  const parts = await fetchParts([part("one", one.length), part("two", two.length)], ROOT, (...now) => told.push(now));
  assert.equal(new TextDecoder().decode(parts.one), "first");
  assert.equal(new TextDecoder().decode(parts.two), "second");
  assert.deepEqual(told.at(-1), [one.length + two.length, one.length + two.length]);
});

test("what the server had the browser unpack is taken as it is", async t => {
  answering(t, { "http://site.example/course/parts/1/one.gz": new Response("plain") });
  const told = [];
  const { one } = await fetchParts([part("one", 3)], ROOT, (...now) => told.push(now));
  assert.equal(new TextDecoder().decode(one), "plain");
  assert.ok(told.every(([done, all]) => done <= all));
});

test("a part that is not there, or not whole, is named", async t => {
  answering(t, { "http://site.example/course/parts/1/torn.gz": new Response(gzipSync("whole").subarray(0, 12)) });
  for (const name of ["gone", "torn"])
    await assert.rejects(
      fetchParts([part(name, 9)], ROOT, () => {}),
      error => {
        assert.ok(error instanceof PartError);
        assert.equal(error.file, `${name}.gz`);
        return true;
      },
    );
});

test("another lesson's notebook is a page of the site, in any language", () => {
  for (const name of ["02-places", "../en/02-places", "../zh-Hant/02-places"]) {
    assert.equal(linked(`${name}.ipynb`), `${name}.html`);
    assert.equal(linked(`${name}.ipynb#where`), `${name}.html#where`);
  }
  for (const other of ["https://other.example/a.ipynb", "../../a.ipynb", "#a.ipynb", "a.ipynb.txt", "a.html", ""])
    assert.equal(linked(other), other);
  assert.equal(linked(null), null);
});

test("names are kept on a disk and at an address that a site has for itself, and nowhere else", () => {
  const keeps = (address, secure = true) => mayKeep(new URL(address), secure);
  assert.ok(keeps("file:///media/stick/teacher/"));
  assert.ok(keeps("https://grades.school.example/"));
  assert.ok(!keeps("https://school.example/grades/"));
  assert.ok(!keeps("http://grades.school.example/", false));
});

test("a folder that may not be kept lies in memory: each file as it was put last, without those that are gone", async () => {
  const store = new FolderStore("a", { keeps: false, lost: () => assert.fail() });
  assert.deepEqual([await store.read(), store.holds], [[], false]);
  await store.add([
    ["a", new Uint8Array([1])],
    ["b", new Uint8Array()],
  ]);
  await store.add([
    ["a", new Uint8Array([2])],
    ["b", undefined],
  ]);
  const found = (await store.read()).map(({ path, bytes }) => [path, [...bytes]]);
  assert.deepEqual([found, store.holds, await store.takes()], [[["a", [2]]], true, true]);
});

test("where the browser stores nothing that is said, and what is done goes on in memory", async t => {
  t.mock.method(console, "warn", () => {});
  let lost = 0;
  const store = new FolderStore("a", { keeps: true, lost: () => lost++ });
  await store.add([["a", new Uint8Array([1])]]); // there is no such storage here
  await store.add([["b", new Uint8Array([2])]]);
  assert.deepEqual([lost, store.keeps, store.holds], [1, false, true]);
  assert.deepEqual(
    (await store.read()).map(({ path }) => path),
    ["a", "b"],
  );
});

test("the start page counts answers once, none of before a lesson was started over, and not what was cut off", () => {
  const line = (lesson, t, act, more = {}) =>
    `${JSON.stringify({ act, t, s: "one", n: Number(t.slice(-1)), lesson, ...more })}\n`;
  const file = (path, text) => ({ path, bytes: new TextEncoder().encode(text) });
  const whole = line("02-places", "2026-01-01T00:00:08", "answered", { q: "地" });
  const bytes = new TextEncoder().encode(whole);
  const records = [
    file("b", line("02-places", "2026-01-01T00:00:05", "answered", { q: "where" })),
    file("a", line("02-places", "2026-01-01T00:00:01", "answered", { q: "gone" })),
    { path: "a", bytes: bytes.slice(0, bytes.length - 5) }, // a record may end within a character
    { path: "a", bytes: bytes.slice(bytes.length - 5) },
    file("a", line("02-places", "2026-01-01T00:00:04", "opened", { anew: true })),
    file("b", line("02-places", "2026-01-01T00:00:06", "answered", { q: "where" })),
    file("c", line("03-time", "2026-01-01T00:00:03", "answered", { q: "when" })),
    file("c", line("03-time", "2026-01-01T00:00:07", "hinted", { q: "why" })),
    file("c", '{"act":"answered","lesson":"03-time","q":"cut'),
  ];
  const found = [...answeredIn(records)].map(([lesson, names]) => [lesson, [...names]]);
  assert.deepEqual(found.sort(), [
    ["02-places", ["where", "地"]],
    ["03-time", ["when"]],
  ]);
  assert.equal(answeredIn([]).size, 0);
});
