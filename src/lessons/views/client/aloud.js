// Reads a text aloud, sentence by sentence, with a voice of this computer alone: the others send the text away.

import { make, makeButton } from "./shared.js";

/** @typedef {"idle" | "reading" | "paused"} State */
/** @typedef {ReturnType<typeof sentencesOf>[number]} Sentence */

const MARK = "lsn-aloud"; // the highlight's name, in the styles too
const SILENT =
  ".lsn-pinyin, .lsn-locator, .lsn-kind, .lsn-gloss, .lsn-hidden, .lsn-aloud, [hidden], [aria-hidden='true'], rt, rp";
const SENTENCE = /.+?(?:[。！？；…]+[”’）」』]*|[.!?]+[”’"')]*(?=\s|$)|$)\s*/gs;
// In brackets: a transliteration, which has a tone mark, and locators.
const IN_BRACKETS = /\s*[（(［[]([^（()）［\][]*)[）)］\]]/g;
const TRANSLITERATED = /^(?=.*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[\p{Script=Latin}\s'’·-]+$/iu;
const LOCATORS = /^[A-Z]\d+(?:\s*[,，、;；–-]\s*[A-Z]\d+)*$/;

/** @type {Record<string, RegExp[]>} */
const VOICES = {
  zh: [/^(?:zh|cmn)[-_]?(?:$|cn|hans)/i, /^(?:zh|cmn)(?![-_](?:hk|mo))/i],
  en: [/^en[-_](?:gb|us)/i, /^en(?:$|[-_])/i],
};

/** The voice of this computer that fits a language best, or nothing. @param {SpeechSynthesisVoice[]} voices @param {string} language */
export function voiceFor(voices, language) {
  const own = voices.filter(({ localService }) => localService);
  for (const form of VOICES[language] ?? []) {
    const fit = own.filter(({ lang }) => form.test(lang));
    if (fit.length) return fit.find(voice => voice.default) ?? fit[0];
  }
  return null;
}

/** What a sentence sounds like: without what only repeats a word in other letters, or says where it stands. @param {string} sentence */
export const spoken = sentence =>
  sentence.replace(IN_BRACKETS, (whole, inside) => (TRANSLITERATED.test(inside) || LOCATORS.test(inside) ? "" : whole)).trim();

/** The pieces of text under an element that are heard, in order. @param {Node} element @returns {Text[]} */
const pieces = element =>
  [...element.childNodes].flatMap(child => {
    if (child instanceof Text) return child;
    return child instanceof Element && !child.matches(SILENT) ? pieces(child) : [];
  });

/** The sentences of a block: what is said, and between which places in which text nodes it stands. @param {Element} block */
export function sentencesOf(block) {
  const nodes = pieces(block);
  const text = nodes.map(({ data }) => data).join("");
  const place = (/** @type {number} */ offset) => {
    let at = 0;
    for (; offset > nodes[at].length; at += 1) offset -= nodes[at].length;
    return /** @type {const} */ ([nodes[at], offset]);
  };
  return [...text.matchAll(SENTENCE)]
    .map(({ 0: sentence, index }) => ({
      block,
      said: spoken(sentence),
      from: place(index + sentence.length - sentence.trimStart().length),
      to: place(index + sentence.trimEnd().length),
    }))
    .filter(({ said }) => /[\p{L}\p{N}]/u.test(said));
}

/** Where a sentence stands. @param {Sentence} sentence */
export function rangeOf({ from, to }) {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** @param {Sentence | null} sentence */
function mark(sentence) {
  const { highlights } = globalThis.CSS ?? {};
  highlights?.delete(MARK);
  if (sentence) highlights?.set(MARK, new Highlight(rangeOf(sentence)));
}

/** @typedef {{ sentences: Sentence[], index: number, tell: (state: State) => void, utterance: SpeechSynthesisUtterance | null }} Reading */
/** @type {Reading | null} */
let reading = null; // one text at a time

/** @param {SpeechSynthesisVoice} voice */
function speak(voice) {
  const own = reading;
  const sentence = own?.sentences[own.index];
  if (!own || !sentence) {
    stop();
    return;
  }
  if (sentence.block !== own.sentences[own.index - 1]?.block) sentence.block.scrollIntoView({ block: "nearest" });
  mark(sentence);
  const utterance = Object.assign(new SpeechSynthesisUtterance(sentence.said), { voice, lang: voice.lang });
  own.utterance = utterance; // a browser forgets one that nobody holds, and never says that it ended
  const isCurrent = () => reading === own && own.utterance === utterance;
  utterance.onend = () => {
    if (!isCurrent()) return;
    own.index += 1;
    speak(voice);
  };
  utterance.onerror = () => isCurrent() && stop();
  speechSynthesis.speak(utterance);
}

export function stop() {
  if (!reading) return;
  const { tell } = reading;
  reading = null;
  speechSynthesis.cancel();
  mark(null);
  tell("idle");
}

// Some browsers do not go on after their own pause: the sentence is said anew.
function pause() {
  if (!reading) return;
  reading.utterance = null;
  speechSynthesis.cancel();
  reading.tell("paused");
}

/** @param {SpeechSynthesisVoice} voice */
function goOn(voice) {
  if (!reading) return;
  reading.tell("reading");
  speak(voice);
}

/** @param {Sentence[]} sentences @param {SpeechSynthesisVoice} voice @param {(state: State) => void} tell */
function start(sentences, voice, tell) {
  stop();
  reading = { sentences, index: 0, tell, utterance: null };
  goOn(voice);
}

window.addEventListener("pagehide", stop);
window.addEventListener("keydown", event => event.key === "Escape" && stop(), true);

/**
 * A button that has `blocks()` read aloud, and one that stops that. It is not there where this computer has no voice of its own.
 * @param {{ language: string, words: Record<string, string>, blocks: () => Element[] }} options
 */
export function readAloud({ language, words, blocks }) {
  const element = make("span", { className: "lsn-aloud", hidden: true });
  const synthesis = globalThis.speechSynthesis;
  if (!synthesis) return { element, stop() {} };
  const voice = () => voiceFor(synthesis.getVoices(), language);
  const tell = (/** @type {State} */ state) => {
    own = state;
    play.textContent = words[{ idle: "read", reading: "pause", paused: "go-on" }[state]];
    if (state === "idle" && document.activeElement === end) play.focus();
    end.hidden = state === "idle";
  };
  /** @type {State} */
  let own = "idle";
  const play = makeButton(words.read, () => {
    const found = voice();
    if (!found) stop();
    else if (own === "reading") pause();
    else if (own === "paused") goOn(found);
    else start(blocks().flatMap(sentencesOf), found, tell);
  });
  const end = makeButton(words.stop, stop, { hidden: true });
  element.append(play, end);
  const look = () => {
    element.hidden = voice() === null;
  };
  synthesis.addEventListener("voiceschanged", look); // a browser has its voices only some time after the page
  look();
  return {
    element,
    stop() {
      synthesis.removeEventListener("voiceschanged", look);
      if (own !== "idle") stop();
    },
  };
}
