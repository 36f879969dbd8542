// Reads a text aloud, sentence by sentence, with a voice of this computer alone: the others send the text away.

import { make } from "./shared.js";

const MARK = "lsn-aloud"; // the highlight's name, in the styles too
const SILENT =
  ".lsn-pinyin, .lsn-locator, .lsn-kind, .lsn-gloss, .lsn-hidden, .lsn-aloud, [hidden], [aria-hidden='true'], rt, rp";
const SENTENCE = /.+?(?:[。！？；…]+[”’）」』]*|[.!?]+[”’"')]*(?=\s|$)|$)\s*/gs;
// In brackets: a transliteration, which has a tone mark, and locators.
const IN_BRACKETS = /\s*[（(［[]([^（()）［\][]*)[）)］\]]/g;
const TRANSLITERATED = /^(?=.*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[\p{Script=Latin}\s'’·-]+$/iu;
const LOCATORS = /^[A-Z]\d+(?:\s*[,，、;；–-]\s*[A-Z]\d+)*$/;

const VOICES = {
  zh: [/^(?:zh|cmn)[-_]?(?:$|cn|hans)/i, /^(?:zh|cmn)(?![-_](?:hk|mo))/i],
  en: [/^en[-_](?:gb|us)/i, /^en(?:$|[-_])/i],
};

/** The voice of this computer that fits a language best, or nothing. */
export function voiceFor(voices, language) {
  const own = voices.filter(({ localService }) => localService);
  for (const form of VOICES[language] ?? []) {
    const fit = own.filter(({ lang }) => form.test(lang));
    if (fit.length) return fit.find(voice => voice.default) ?? fit[0];
  }
  return null;
}

/** What a sentence sounds like: without what only repeats a word in other letters, or says where it stands. */
export const spoken = sentence =>
  sentence.replace(IN_BRACKETS, (whole, inside) => (TRANSLITERATED.test(inside) || LOCATORS.test(inside) ? "" : whole)).trim();

// The pieces of text under an element that are heard, in order.
function pieces(element, found = []) {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) found.push(child);
    else if (child.nodeType === 1 && !child.matches(SILENT)) pieces(child, found);
  }
  return found;
}

/** The sentences of a block: what is said, and between which places in which text nodes it stands. */
export function sentencesOf(block) {
  const nodes = pieces(block);
  const text = nodes.map(({ data }) => data).join("");
  const place = offset => {
    let before = 0;
    for (const node of nodes) {
      if (offset <= before + node.data.length) return [node, offset - before];
      before += node.data.length;
    }
    return [nodes.at(-1), nodes.at(-1).data.length];
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

function mark(sentence) {
  const { highlights } = globalThis.CSS ?? {};
  if (!highlights) return;
  highlights.delete(MARK);
  if (!sentence) return;
  const range = document.createRange();
  range.setStart(sentence.from[0], sentence.from[1]);
  range.setEnd(sentence.to[0], sentence.to[1]);
  highlights.set(MARK, new Highlight(range));
}

/** @typedef {{ sentences: any[], index: number, paused: boolean, tell: (state: string) => void, utterance: SpeechSynthesisUtterance | null }} Reading */
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
  reading.paused = true;
  reading.utterance = null;
  speechSynthesis.cancel();
  reading.tell("paused");
}

/** @param {SpeechSynthesisVoice} voice */
function goOn(voice) {
  if (!reading) return;
  reading.paused = false;
  reading.tell("reading");
  speak(voice);
}

function start(sentences, voice, tell) {
  stop();
  reading = { sentences, index: 0, paused: false, tell, utterance: null };
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
  const press = (textContent, act) => {
    const button = make("button", { type: "button", className: "lsn-button lsn-small", textContent });
    button.addEventListener("click", act);
    return button;
  };
  const voice = () => voiceFor(synthesis.getVoices(), language);
  const tell = state => {
    own = state;
    play.textContent = words[{ idle: "read", reading: "pause", paused: "go-on" }[state]];
    if (state === "idle" && document.activeElement === end) play.focus();
    end.hidden = state === "idle";
  };
  let own = "idle";
  const play = press(words.read, () => {
    const found = voice();
    if (!found) stop();
    else if (own === "reading") pause();
    else if (own === "paused") goOn(found);
    else start(blocks().flatMap(sentencesOf), found, tell);
  });
  const end = press(words.stop, stop);
  end.hidden = true;
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
