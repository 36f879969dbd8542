// What was typed and no kernel has yet. It stands in this browser's own storage, is said on the page within five seconds, and
// a page that is closed meanwhile asks first.

import { fill, freshId, make, makeButton, parts } from "./shared.js";
import { lasting, ofTab } from "./storage.js";

export const ALARM_MS = 4000; // from the first unsaved change, however long the typing goes on
const MOST_STEPS = 400;

// Each tab keeps under a name of its own, so that two windows do not write over each other.
const TAB = (() => {
  const key = "handan-lessons:tab";
  try {
    if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, freshId());
    return sessionStorage.getItem(key);
  } catch {
    return freshId();
  }
})();

/** @param {string} text */
export function digest(text) {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}

/** What is typed and not handed in outlives the kernel and a reload in the tab's own storage. @param {string} lesson @param {string} question */
export function draft(lesson, question) {
  const key = `handan-lessons:draft:${location.pathname}:${lesson}/${question}`;
  return {
    get: () => ofTab.get(key),
    set: (/** @type {unknown} */ value) => ofTab.set(key, value),
    clear: () => ofTab.remove(key),
  };
}

// Which server: on a hub each person has one under the same host.
export function serverBase() {
  try {
    return JSON.parse(document.getElementById("jupyter-config-data")?.textContent ?? "{}").baseUrl ?? "/";
  } catch {
    return "/";
  }
}

// What a kernel should have and has not outlives the tab, too. An entry is `{ value, steps, time }`: `steps` are digests of what
// the kernel had and of what it was sent since, so that one who finds another text there knows which of the two is newer.
/**
 * @typedef {object} Entry
 * @property {string} key  where it lies; nowhere but in the tab without one
 * @property {string} text  all of it, as it is stored
 * @property {any} value  what was written, of the field's own form
 * @property {string[] | null} [steps]
 * @property {number} time
 * @property {boolean} [saved]  whether a kernel has it
 */

/** @param {Model} model @param {string} question */
export function safekeeping(model, question) {
  const lesson = model.get("lesson") ?? "teacher"; // a teacher's page is of none
  const tab = draft(lesson, question);
  const { context } = /** @type {{ context?: { path?: string } }} */ (model.widget_manager ?? {}); // where the host tells it
  const page = context?.path ?? location.pathname;
  const place = `handan-lessons:unsaved:${serverBase()}:${page}:${lesson}/${question}:`;
  const own = place + TAB;
  const passed = `handan-lessons:passed:${serverBase()}:${lesson}/${question}`; // versions that are not to be offered again
  /** @type {Map<string, string>} */
  const taken = new Map(); // what other tabs left: whoever has it saved may remove it, unless it changed since
  /** @returns {Entry | null} */
  const read = (/** @type {string} */ key) => {
    const entry = lasting.get(key);
    const isOne = entry && typeof entry === "object" && Object.hasOwn(entry, "value");
    return isOne ? { key, text: lasting.text(key), ...entry } : null;
  };
  const keep = {
    // All that is found, this tab's first, then the newest. What 0.1 kept has neither steps nor time.
    /** @returns {Entry[]} */
    found() {
      const before = tab.get();
      const all = lasting
        .keys(place)
        .map(read)
        .filter(each => each !== null)
        .sort((a, b) => Number(b.key === own) - Number(a.key === own) || b.time - a.time);
      return [...all, ...(before ? [{ key: "", text: "", value: before, steps: null, time: 0 }] : [])];
    },
    // Returns whether it would be there after the tab was closed.
    set(/** @type {unknown} */ value, /** @type {string[]} */ steps = []) {
      const isKept = lasting.set(own, { value, steps: steps.slice(0, MOST_STEPS), time: Date.now() });
      if (!isKept) tab.set(value);
      return isKept;
    },
    // What is offered lies under a key of its own, which nothing that is typed meanwhile writes over.
    aside(/** @type {Entry} */ entry) {
      const key = place + freshId();
      const kept = { value: entry.value, steps: [], time: entry.time, ...(entry.saved && { saved: true }) };
      if (!lasting.set(key, kept)) return entry;
      keep.remove(entry);
      return Object.assign(entry, { key, text: JSON.stringify(kept) });
    },
    // Where that is not kept, it is offered again.
    pass(/** @type {unknown} */ value) {
      lasting.set(passed, [...keep.passed(), digest(JSON.stringify(value))].slice(-MOST_STEPS));
    },
    /** @returns {string[]} */
    passed() {
      const found = lasting.get(passed);
      return Array.isArray(found) ? found : [];
    },
    take(/** @type {Pick<Entry, "key" | "text">} */ { key, text }) {
      if (key) taken.set(key, text);
    },
    remove(/** @type {Pick<Entry, "key" | "text">} */ { key, text }) {
      if (!key) tab.clear();
      else if (lasting.text(key) === text) lasting.remove(key);
    },
    clear() {
      tab.clear();
      lasting.remove(own);
      for (const [key, text] of taken) keep.remove({ key, text });
      taken.clear();
    },
  };
  return keep;
}

// The line at the foot of the window while something waits for too long.
const notice = make("div", { className: "lsn lsn-unsaved", attributes: { role: "status", "aria-live": "polite" } });
/** @typedef {{ words: Words, language: string, element: Element }} Field */
/** @type {Map<Field, boolean>} */
export const waiting = new Map(); // who has something unsaved, and whether that was said

// The toolbar's own button, where this host has one.
function runButton() {
  return parts(document, "[data-jp-item-name='lessons-run']")
    .filter(each => each.offsetParent)
    .map(each => each.querySelector("jp-button, button"))
    .find(Boolean);
}

/** @typedef {{ text: string, close: string, language: string }} Said */
/** @type {Said | null} */
let other = null; // what is said of another window
function showOther() {
  if (!other) return;
  const close = makeButton(other.close, () => setOther(null));
  notice.lang = other.language;
  notice.replaceChildren(make("p", { textContent: other.text }), close);
  if (!notice.isConnected) document.body.append(notice);
}

/** Say something of another window, or nothing any more; what waits to be saved is said before it. @param {Said | null} said */
export function setOther(said) {
  other = said;
  showNotice();
}

function showNotice() {
  const said = [...waiting].filter(([, late]) => late).map(([field]) => field);
  if (!said.length) {
    if (!other) notice.remove();
    else if (notice.firstChild?.textContent !== other.text || !notice.isConnected) showOther();
    return;
  }
  const { words, language, element } = said[0];
  const text = fill(words.page, { count: said.length });
  if (notice.firstChild?.textContent === text && notice.isConnected) return;
  const button = makeButton(words.run, () => {
    const asked = new CustomEvent("lessons:run", { bubbles: true, cancelable: true });
    // JupyterLab's toolbar acts when a button goes down.
    if (element.dispatchEvent(asked))
      runButton()?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true, button: 0 }));
  });
  notice.lang = language;
  notice.replaceChildren(make("p", { textContent: text }), ...(runButton() ? [button] : []));
  if (!notice.isConnected) document.body.append(notice);
}

// A host that draws a page anew need not tell its old views: what was on the page and is no longer has nothing to lose, for its
// words stand in the browser and the new view has found them.
const seen = new WeakSet();
function lookForGone() {
  for (const field of waiting.keys()) {
    if (field.element.isConnected) seen.add(field);
    else if (seen.has(field)) waiting.delete(field);
  }
}
let looking = 0;
function keepLooking() {
  lookForGone();
  showNotice();
  if (waiting.size) return;
  clearInterval(looking);
  looking = 0;
}

/** @param {Field} field @param {boolean} late  whether that is to be said */
export function setUnsaved(field, late) {
  if (waiting.get(field) === late) return;
  waiting.set(field, late);
  looking ||= setInterval(keepLooking, 300);
  lookForGone();
  showNotice();
}

/** @param {Field} field */
export function setSaved(field) {
  if (waiting.delete(field)) showNotice();
}

window.addEventListener("beforeunload", event => {
  lookForGone();
  if (!waiting.size) return;
  event.preventDefault();
  event.returnValue = ""; // older browsers ask only so
});

// A kernel that was started anew does not know a page's views, and answers nothing. Asked whether it does, it says so, and who
// can make the page live again is told.
/** @param {Model} model @param {Element} element */
export async function lookForKernel(model, element) {
  const { kernel } = /** @type {any} */ (model.widget_manager ?? {});
  if (!kernel?.requestCommInfo) return;
  try {
    const { content } = await kernel.requestCommInfo({ target_name: "jupyter.widget" });
    const known = Object.keys(content.comms ?? {});
    if (content.status === "ok" && !known.includes(model.get("shared").slice("IPY_MODEL_".length))) {
      element.dispatchEvent(new CustomEvent("lessons:lost", { bubbles: true }));
    }
  } catch {
    /* no kernel: the page says so already */
  }
}
