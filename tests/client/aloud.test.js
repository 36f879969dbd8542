// Reading aloud, with a stand-in for the browser's speech: what is said, by which voice, and what stops it.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { standIn } from "./stand_in.js";

standIn();
document.createRange = () => ({
  setStart(...from) {
    this.from = from;
  },
  setEnd(...to) {
    this.to = to;
  },
});
globalThis.CSS = { highlights: new Map() };
globalThis.Highlight = class {
  constructor(range) {
    this.range = range;
  }
};
globalThis.Text = class {
  constructor(data) {
    this.data = data;
    this.length = data.length;
  }
};
globalThis.Element = class {};
globalThis.SpeechSynthesisUtterance = class {
  constructor(text) {
    this.text = text;
  }
};

class Speech extends EventTarget {
  voices = [];
  said = [];
  cancelled = 0;

  getVoices() {
    return this.voices;
  }

  speak(utterance) {
    this.said.push(utterance);
  }

  cancel() {
    this.cancelled += 1;
  }

  arrive(...voices) {
    this.voices = voices;
    this.dispatchEvent(new Event("voiceschanged"));
  }
}

const { readAloud, sentencesOf, spoken, voiceFor } = await import("../../src/lessons/views/client/aloud.js");

const voice = (lang, { local = true, first = false } = {}) => ({ lang, localService: local, default: first });
const text = data => new Text(data);
const element = (kind, ...childNodes) =>
  Object.assign(new Element(), {
    childNodes,
    matches: selector => selector.split(", ").includes(kind),
    scrollIntoView() {},
  });
const WORDS = { read: "read", pause: "pause", "go-on": "go on", stop: "stop" };
const key = name => window.dispatchEvent(Object.assign(new Event("keydown"), { key: name }));

let speech;
beforeEach(() => {
  speech = globalThis.speechSynthesis = new Speech();
  CSS.highlights.clear();
});

function reader(blocks, language = "en") {
  const made = readAloud({ language, words: WORDS, blocks: () => blocks });
  const [play, end] = made.element.children;
  const press = button => button.dispatchEvent(new Event("click"));
  return { ...made, play, end, press };
}

test("only a voice of this computer reads, the nearest to the language first", () => {
  const [near, far, taiwan] = [voice("zh-CN"), voice("zh-CN", { local: false }), voice("zh-TW")];
  assert.equal(voiceFor([far, taiwan, near], "zh"), near);
  assert.equal(voiceFor([far, taiwan], "zh"), taiwan);
  assert.equal(voiceFor([far], "zh"), null);
  assert.equal(voiceFor([voice("zh-HK"), voice("yue-HK")], "zh"), null); // another language, in the same letters
  assert.equal(voiceFor([voice("cmn-Hans-CN")], "zh")?.lang, "cmn-Hans-CN");
  assert.equal(voiceFor([voice("en-GB"), voice("en-US", { first: true })], "en")?.lang, "en-US");
  assert.equal(voiceFor([near], "en"), null);
});

test("transliterations and locators in brackets are not said; other brackets are", () => {
  assert.equal(spoken("直南（Zhínán）在南边（D3）。"), "直南在南边。");
  assert.equal(spoken("Southern Zhili (Zhínán) fell [A5, B1] (in 1928)."), "Southern Zhili fell (in 1928).");
  assert.equal(spoken("The office (Handan) counted."), "The office (Handan) counted.");
});

test("a block is read by sentences, which stand between places in its own text", () => {
  const first = text("邯郸有 36.6 万人。“修路！”他说");
  const second = text("，然后走了。");
  const block = element("p", first, element(".lsn-pinyin", text("Hándān")), element("span", second));
  const found = sentencesOf(block);
  assert.deepEqual(
    found.map(({ said }) => said),
    ["邯郸有 36.6 万人。", "“修路！”", "他说，然后走了。"],
  );
  assert.deepEqual(found[2].from, [first, first.data.indexOf("他")]);
  assert.deepEqual(found[2].to, [second, second.data.length]);
  const english = sentencesOf(element("p", text("It cost 3.5 million. Who paid? ")));
  assert.deepEqual(
    english.map(({ said }) => said),
    ["It cost 3.5 million.", "Who paid?"],
  );
});

test("what is read is marked, one sentence after the other, and at the end nothing is", () => {
  speech.voices = [voice("en-GB")];
  const one = reader([element("p", text("One. Two."))]);
  one.press(one.play);
  assert.deepEqual([speech.said[0].text, speech.said[0].lang, one.play.textContent], ["One.", "en-GB", "pause"]);
  assert.equal(CSS.highlights.get("lsn-aloud").range.to[1], 4);
  speech.said[0].onend();
  assert.equal(speech.said[1].text, "Two.");
  speech.said[1].onend();
  assert.deepEqual([speech.said.length, one.play.textContent, one.end.hidden], [2, "read", true]);
  assert.equal(CSS.highlights.size, 0);
  one.stop();
});

test("after a pause the sentence is said anew, and what was cancelled does not go on", () => {
  speech.voices = [voice("en-GB")];
  const one = reader([element("p", text("One. Two."))]);
  one.press(one.play);
  one.press(one.play);
  assert.equal(one.play.textContent, "go on");
  speech.said[0].onend(); // browsers say of a cancelled one that it ended
  assert.equal(speech.said.length, 1);
  one.press(one.play);
  assert.deepEqual(
    speech.said.map(each => each.text),
    ["One.", "One."],
  );
  one.stop();
});

test("Escape, the other button, another text and leaving the page stop it", () => {
  speech.voices = [voice("en-GB")];
  const [one, two] = [reader([element("p", text("One. Two."))]), reader([element("p", text("Other."))])];
  const ways = [
    () => key("Escape"),
    () => one.press(one.end),
    () => two.press(two.play),
    () => window.dispatchEvent(new Event("pagehide")),
    () => one.stop(),
  ];
  for (const way of ways) {
    one.press(one.play);
    assert.equal(one.play.textContent, "pause");
    way();
    assert.equal(one.play.textContent, "read", String(way));
    two.stop();
  }
  key("Escape"); // and where nothing is read, it does nothing
  assert.equal(CSS.highlights.size, 0);
});

test("the button comes with the voice, and goes with it; without speech there is none", () => {
  const one = reader([element("p", text("一。"))], "zh");
  assert.equal(one.element.hidden, true);
  speech.arrive(voice("zh-CN", { local: false }), voice("en-GB"));
  assert.equal(one.element.hidden, true);
  speech.arrive(voice("zh-CN"));
  assert.equal(one.element.hidden, false);
  speech.arrive();
  assert.equal(one.element.hidden, true);
  one.stop();
  speech.arrive(voice("zh-CN"));
  assert.equal(one.element.hidden, true);
  globalThis.speechSynthesis = undefined;
  assert.equal(readAloud({ language: "zh", words: WORDS, blocks: () => [] }).element.hidden, true);
});
