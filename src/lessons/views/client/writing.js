// A text field that saves itself, for essays, prompts and sheets: the kernel has every change within two seconds.

import { fill, firstNumber, localeOf, make, makeButton } from "./shared.js";
import { ALARM_MS, digest, lookForKernel, setOther, setSaved, setUnsaved, waiting } from "./unsaved.js";
import { joinWindows } from "./windows.js";

const PAUSE_MS = 700; // the writer rests
const LATEST_MS = 1500; // and who never rests is saved all the same
const AGAIN_MS = 5000; // after the disk refused

// Words that no kernel took, where it has others by now, or that another window saved beside these: both are kept, and which one
// stands in the field is the writer's choice.
/**
 * @typedef {{ text: string, cells?: Record<string, string | string[]> }} Written  what a field holds; a sheet's cells by name
 * @typedef {import("./unsaved.js").Entry} Entry
 */

/** @param {{ entry: Entry, words: Words, language: string, use: () => Written, drop: () => void }} options */
function otherWords({ entry, words, language, use, drop }) {
  const told = make("blockquote", { className: "lsn-said", tabIndex: 0, attributes: { dir: "auto" } });
  const show = (/** @type {Written} */ value) => {
    const cells = Object.values(value.cells ?? {})
      .map(cell => (Array.isArray(cell) ? cell.join(", ") : cell))
      .filter(Boolean);
    told.textContent = cells.length ? cells.join("\n") : value.text;
  };
  const time = entry.time
    ? new Date(entry.time).toLocaleString(localeOf(language), {
        dateStyle: "medium",
        timeStyle: "short",
      })
    : "";

  const title = entry.saved ? words.version : words.other;
  const element = make(
    "div",
    { className: "lsn-offer", attributes: { role: "group", "aria-label": title } },
    make("p", { textContent: time ? `${title} (${time})` : title }),
    told,
    make(
      "div",
      { className: "lsn-actions" },
      makeButton(words.use, () => show(use())),
      makeButton(entry.saved ? words.pass : words.drop, () => {
        drop();
        element.remove();
      }),
    ),
  );
  show(entry.value);
  return element;
}

/**
 * @template {Written} T
 * @param {object} field
 * @param {() => T} field.read  gives what is to be saved; its `text` is what has a length
 * @param {(value: T) => void} field.put  puts it back
 * @param {(message: T & { type: "draft", number: number, settled: boolean }) => void} field.send  sends it to the kernel
 * @param {ReturnType<typeof import("./unsaved.js").safekeeping>} field.kept  where it is safe meanwhile
 * @param {Words} field.words
 * @param {number} field.limit  in characters
 * @param {Model} field.model
 * @param {number} [field.first]  what its numbers begin after
 */
export function writer({ read, put, send, kept, words, limit, model, first = firstNumber() }) {
  const saved = make("p", { className: "lsn-soft lsn-saved" });
  const alarm = make("p", { className: "lsn-warn", attributes: { role: "status" } });
  const offers = make("div");
  const language = model.get("language");
  const field = { words, language, element: alarm };
  // Each change has a number. What waits for an answer: the last number of each sending, when its first change was made, and
  // what was sent; of the last one, nothing yet while the writer goes on.
  let changes = first;
  /** @type {{ number: number, since: number, sent: string, step?: string }[]} */
  let batches = [];
  let known = JSON.stringify(read()); // what the kernel has
  let safe = true; // whether this browser holds what the kernel has not
  let gone = false;
  let told = ""; // of another window, once
  let [pause, latest, silence] = [0, 0, 0];

  const now = () => JSON.stringify(read());
  const warn = (/** @type {string} */ text) => {
    if (alarm.textContent !== text) alarm.textContent = text;
  };
  const hold = () => {
    safe = kept.set(read(), [digest(known), ...batches.flatMap(({ step }) => step ?? [])]);
  };
  const late = () => {
    saved.textContent = "";
    warn([gone ? words.dead : words.silent, ...(safe ? [] : [words.unkept])].join(" "));
    setUnsaved(field, true);
    lookForKernel(model, alarm);
  };
  const watch = () => {
    clearTimeout(silence);
    if (!batches.length) return;
    setUnsaved(field, waiting.get(field) ?? false);
    silence = setTimeout(late, gone ? 0 : Math.max(0, batches[0].since + ALARM_MS - Date.now()));
  };
  const open = () => {
    changes += 1;
    const last = batches.at(-1);
    if (last && !last.sent) {
      last.number = changes;
      return last;
    }
    /** @type {(typeof batches)[number]} */
    const begun = { number: changes, since: Date.now(), sent: "" };
    batches.push(begun);
    return begun;
  };
  const rest = () => {
    for (const timer of [pause, latest, silence]) clearTimeout(timer);
    latest = 0;
  };
  const save = (/** @type {boolean} */ settled) => {
    const value = read();
    const over = [...value.text].length - limit;
    clearTimeout(latest);
    latest = 0;
    if (settled) clearTimeout(pause);
    if (over > 0) {
      clearTimeout(silence);
      saved.textContent = "";
      warn(fill(words.long, { over, limit }));
      return false;
    }
    const last = batches.at(-1);
    const batch = !last || last.sent ? open() : last;
    batch.sent = JSON.stringify(value);
    batch.step = digest(batch.sent);
    hold();
    watch();
    send({ ...value, type: "draft", number: batch.number, settled });
    return true;
  };
  const touched = () => {
    open();
    hold();
    if (alarm.textContent === "") saved.textContent = words.typing;
    watch();
    clearTimeout(pause);
    pause = setTimeout(() => save(true), PAUSE_MS);
    latest ||= setTimeout(() => save(false), LATEST_MS);
  };
  // Whoever is about to use what was saved may ask for all of it first.
  const asked = (/** @type {Event & { detail?: { waiting: number } }} */ event) => {
    if (now() !== known && save(true) && event.detail) event.detail.waiting += 1;
  };
  const leaving = () => {
    if (now() !== known) save(true);
  };
  window.addEventListener("lessons:save", asked);
  window.addEventListener("pagehide", leaving);
  const tell = (/** @type {string} */ text) => setOther(text ? { text, close: words.close, language } : null);
  const leave = joinWindows(model.get("lesson"), others => tell(others ? words.windows : ""));

  const offer = (/** @type {Entry} */ entry) =>
    offers.append(
      otherWords({
        entry: kept.aside(entry),
        words,
        language,
        // The two change places, so that neither is gone.
        use() {
          const before = read();
          put({ ...before, ...entry.value });
          kept.aside(Object.assign(entry, { value: before, time: Date.now() }));
          touched();
          return before;
        },
        drop() {
          if (entry.saved) kept.pass(entry.value);
          kept.remove(entry);
        },
      }),
    );

  return {
    saved,
    alarm,
    offers,
    save,
    touched,
    /** @param {{ number: number, saved: string, failed: string, elsewhere?: string }} message */
    heard(message) {
      const at = batches.findIndex(({ number, sent }) => sent && number === message.number);
      if (at < 0) return; // what came later was answered already
      gone = false;
      if (message.elsewhere && !told) tell((told = message.elsewhere));
      known = batches[at].sent;
      warn(message.failed);
      if (message.failed) {
        // the kernel holds it, the disk does not
        clearTimeout(silence);
        setUnsaved(field, true);
        if (now() !== known) return;
        saved.textContent = message.saved;
        pause = setTimeout(() => save(true), AGAIN_MS);
        return;
      }
      batches.splice(0, at + 1);
      if (now() === known) batches = []; // changed, and changed back
      watch();
      if (batches.length) {
        setUnsaved(field, false);
        hold();
        return;
      }
      saved.textContent = message.saved;
      kept.clear();
      setSaved(field);
    },
    // Whether a reply of this number is to something that was sent from here.
    awaits: (/** @type {number} */ number) => batches.some(({ number: own, sent }) => sent && own === number),
    refused(/** @type {string} */ text) {
      clearTimeout(silence);
      saved.textContent = "";
      warn(text);
    },
    // The kernel knows another text, from a file or from another view: it is shown unless the writer has gone on.
    follow(/** @type {T} */ value) {
      const given = JSON.stringify(value);
      if (given === known || now() !== known) return;
      known = given;
      put(value);
    },
    // What no kernel took is put back where it is newer than what the kernel has; where it is another text, both are offered. So
    // are the versions that another window saved (`{ value, time }`).
    resume(/** @type {{ value: object, time: number }[]} */ others = []) {
      const before = known;
      const found = kept.found().filter(({ value }) => typeof value?.text === "string");
      for (const entry of found) {
        const text = JSON.stringify({ ...read(), ...entry.value });
        if (text === known || text === now()) kept.take(entry);
        else if (now() === known && (!entry.steps || entry.steps.includes(digest(before)))) {
          kept.take(entry);
          put({ ...read(), ...entry.value });
        } else offer(entry);
      }
      const offered = new Set([known, now(), ...found.map(({ value }) => JSON.stringify({ ...read(), ...value }))]);
      for (const { value, time } of others) {
        const whole = { ...read(), ...value };
        if (offered.has(JSON.stringify(whole)) || kept.passed().includes(digest(JSON.stringify(value)))) continue;
        offer({ key: "journal", text: "", value, steps: [], time, saved: true });
      }
      if (now() !== known) touched();
      else kept.clear();
    },
    lost() {
      rest();
      gone = true;
      if (batches.length || now() !== known) late();
      else {
        saved.textContent = "";
        warn(words.dead);
      }
    },
    stop() {
      rest();
      setSaved(field); // its words stand in the browser, and the next view of the field finds them
      window.removeEventListener("lessons:save", asked);
      window.removeEventListener("pagehide", leaving);
      leave();
    },
  };
}
