// Cards with the course's words: what is known goes, what is not comes again after the others.

import assert from "node:assert/strict";
import test from "node:test";
import { Model, standIn } from "./stand_in.js";

standIn();
const { after, cards } = await import("../../src/lessons/views/client/terms.js");

let focused = null;
Object.getPrototypeOf(document.createElement("p")).focus = function focus() {
  focused = this;
};

const WORDS = {
  practise: "practise",
  about: "about",
  turn: "turn",
  known: "known",
  again: "again",
  afresh: "afresh",
  left: "{left} of {all}",
  done: "done",
};
const CARDS = [
  { word: "直南", sound: "zhínán", name: "southern Zhili", gloss: "The south of Zhili." },
  { word: "党支部", sound: "dǎng zhībù", name: "Party branch", gloss: "<b>The smallest.</b>" },
];
const textOf = node => (typeof node === "string" ? node : node.textContent + node.children.map(textOf).join(""));

function practise(language) {
  const made = cards(new Model({ cards: CARDS, words: WORDS, language }));
  const [, , card, actions, told] = made.children;
  const [front, back] = card.children;
  const press = name => actions.children.find(each => each.textContent === name).dispatchEvent(new Event("click"));
  const shown = () => actions.children.filter(each => !each.hidden).map(each => each.textContent);
  return { front: () => textOf(front), back: () => textOf(back), told: () => told.textContent, press, shown };
}

test("a card that was known is gone; one that was not comes last", () => {
  assert.deepEqual(after(["a", "b", "c"], true), ["b", "c"]);
  assert.deepEqual(after(["a", "b", "c"], false), ["b", "c", "a"]);
  assert.deepEqual(after(["a"], false), ["a"]);
  assert.deepEqual(after(["a"], true), []);
});

test("a card is turned, known or comes again, until all are known; the focus goes along", () => {
  const one = practise("en");
  assert.deepEqual([one.front(), one.back(), one.shown(), one.told()], ["直南 zhínán", "", ["turn"], "2 of 2"]);
  one.press("turn");
  assert.equal(one.back(), "southern ZhiliThe south of Zhili.");
  assert.deepEqual([one.shown(), focused.textContent], [["known", "again"], "known"]);
  one.press("again");
  assert.deepEqual([one.front(), one.back(), focused.textContent], ["党支部 dǎng zhībù", "", "turn"]);
  one.press("turn");
  assert.equal(one.back(), "Party branch<b>The smallest.</b>"); // as text
  one.press("known");
  assert.deepEqual([one.front(), one.told()], ["直南 zhínán", "1 of 2"]);
  one.press("turn");
  one.press("known");
  assert.deepEqual([one.told(), one.shown(), focused.textContent], ["done", ["afresh"], "afresh"]);
  one.press("afresh");
  assert.equal(one.told(), "2 of 2");
});

test("who reads Chinese sees the sound on the back", () => {
  const one = practise("zh");
  assert.equal(one.front(), "直南");
  one.press("turn");
  assert.equal(one.back(), "zhínánThe south of Zhili.");
});
