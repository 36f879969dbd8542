// A page of the site from its opening until it is live, or says why it is not.

import { exchange } from "./faces.js";
import { draw } from "./models.js";
import { Notice } from "./notice.js";
import { fetchParts, PartError } from "./parts.js";
import { Python } from "./python.js";

const MB = 1e6;
const FRAME_MS = 300;
const DIGITS = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** @typedef {{ course: string, language: string, root: string, kernel?: string, cells: string[], worker: string,
 *   words: Record<string, string>, parts: { name: string, file: string, bytes: number }[] }} Site */
/** @typedef {Pick<import("./journal.js").JournalStore, "read" | "add" | "takes">} Store */

/** What the build has said of the page. @returns {Site} */
export const built = () => JSON.parse(document.getElementById("lessons-site")?.textContent ?? "{}");

/** Where the site begins. @param {Site} site */
export const rootOf = site => new URL(site.root, location.href);

/** Whether this browser has what it takes; it is said where it has not. @param {Site} site */
export function isAble(site) {
  if (["DecompressionStream", "Worker", "WebAssembly", "indexedDB"].every(name => name in globalThis)) return true;
  document.body.dataset.site = "failed";
  new Notice(site.words, site.language).say("too-old");
  return false;
}

/** What is read comes first: its frame is drawn before Python's parts are unpacked and compiled. A hidden tab draws none. */
const seen = () =>
  new Promise(done => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, FRAME_MS);
  });

export class Page {
  #site;
  #root;
  #store;
  #notice;
  /** @type {Python | null} */
  #python = null;
  /** @type {Map<number, () => void>} */
  #endings = new Map();
  #turn = 0;
  /** @type {(() => void) | null} */
  #refused = null; // what tries again to store, where the browser refused it

  /** @param {Site} site @param {Store} store where it keeps what its kernel writes */
  constructor(site, store) {
    this.#site = site;
    this.#root = rootOf(site);
    this.#store = store;
    this.#notice = new Notice(site.words, site.language);
  }

  /** What a test, a style or a reader's own script may ask: how far the page is. @param {string} state */
  #become(state) {
    document.body.dataset.site = state;
    performance.mark(`lessons:${state}`);
  }

  async run() {
    const turn = ++this.#turn;
    const current = () => turn === this.#turn;
    this.#python?.end();
    this.#become("starting");
    const notice = this.#notice;
    const number = new Intl.NumberFormat(this.#site.language, DIGITS);
    const megabytes = /** @param {number} count */ count => number.format(count / MB);
    try {
      await seen();
      const parts = await fetchParts(this.#site.parts, this.#root, (done, all) => {
        if (current()) notice.progress("fetching", done, all, { done: megabytes(done), all: megabytes(all) });
      });
      if (!current()) return;
      notice.progress("starting", 0, 1);
      await this.#start(parts, current);
    } catch (error) {
      console.error(error);
      if (!current()) return;
      if (error instanceof PartError) this.#fail("not-fetched", { file: error.file });
      else this.#fail("not-started", { error: String(error).slice(0, 200) });
    }
  }

  end() {
    this.#turn += 1;
    this.#python?.end();
  }

  /** @param {import("./parts.js").Parts} parts @param {() => boolean} current  whether nobody has begun anew */
  async #start(parts, current) {
    const { cells, language, kernel = "kernel" } = this.#site;
    /** @type {Promise<void>[]} */
    const drawing = [];
    let shown = 0;
    let fault = "";
    const after = async (/** @type {number} */ cell, /** @type {import("./python.js").Result} */ result) => {
      try {
        if (result.error) throw new Error(result.error);
        await this.#show(cell, result);
        shown += 1;
      } catch (error) {
        console.error(result.trace ?? error);
        fault ||= String(/** @type {Error} */ (error).message ?? error);
      }
      if (current() && !fault) this.#notice.progress("progress", shown, cells.length);
    };
    const python = new Python(parts, this.#store, {
      starts: () => current() && this.#notice.progress("progress", 0, cells.length),
      shown: (cell, result) => {
        drawing.push(after(cell, result));
        if (drawing.length === cells.length) Promise.all(drawing).then(() => current() && this.#end(shown, fault));
      },
      dead: () => current() && this.#fail("dead"),
      failed: error => current() && this.#fail("not-started", { error: error.slice(0, 200) }),
      silent: now => current() && this.#silent(now),
      stores: (kept, again) => current() && this.#stores(kept, again),
    });
    this.#python = python;
    await python.start(parts, cells, { language, kernel });
  }

  /** @param {number} cell @param {import("./python.js").Result} result */
  async #show(cell, { model, html, text }) {
    const area = document.querySelector(`[data-cell="${cell}"]`);
    if (!area) return;
    const python = /** @type {Python} */ (this.#python);
    let ending = () => {};
    const put = async (/** @type {HTMLElement} */ el) => {
      if (model) ending = await draw(python.models, model, el);
      else if (html)
        el.innerHTML = html; // of our own package, which escapes what others wrote
      else el.textContent = text ?? "";
    };
    await exchange(area, put, () => this.#endings.get(cell)?.());
    this.#endings.set(cell, ending);
  }

  /** @param {number} shown @param {string} fault */
  #end(shown, fault) {
    if (fault) {
      this.#fail("fault", { done: shown, all: this.#site.cells.length, error: fault.slice(0, 200) });
      return;
    }
    this.#become("live");
    if (this.#refused) this.#stores(false, this.#refused);
    else this.#notice.briefly("live");
    this.#keepOffline();
  }

  /** @param {string} key @param {Record<string, string | number>} values */
  #fail(key, values = {}) {
    this.#become("failed");
    this.#notice.say(key, values, this.#ways());
  }

  /** @returns {[string, () => void][]} */
  #ways() {
    return [
      ["again", () => this.run()],
      ["close", () => this.#notice.gone()],
    ];
  }

  /** @param {boolean} now */
  #silent(now) {
    if (now) this.#notice.say("silent", {}, this.#ways());
    else if (this.#notice.state === "silent") this.#notice.gone();
  }

  /** @param {boolean} kept @param {() => void} again  tries it once more */
  #stores(kept, again) {
    if (kept && this.#refused) this.#notice.briefly("stored");
    if (!kept)
      this.#notice.say("refused", {}, [
        ["again", again],
        ["close", () => this.#notice.gone()],
      ]);
    this.#refused = kept ? null : again;
  }

  // Last, so that it takes nothing from the page's own start; not everywhere may a page be kept so.
  async #keepOffline() {
    const { worker, words } = this.#site;
    if (!worker || !navigator.serviceWorker) return;
    try {
      const script = new URL(worker, this.#root).href;
      await navigator.serviceWorker.register(script, { scope: this.#root.pathname, updateViaCache: "none" });
      await navigator.serviceWorker.ready;
      const line = document.querySelector(".site-offline");
      if (line) line.textContent = words.offline;
    } catch (error) {
      console.warn(error); // the page is as it was, and asks the server next time
    }
  }

  // A view that lost its kernel asks for another.
  listen() {
    window.addEventListener("beforeunload", event => {
      if (this.#refused) event.preventDefault(); // what was done here is nowhere else
    });
    document.addEventListener("lessons:run", event => {
      event.preventDefault();
      this.run();
    });
  }
}
