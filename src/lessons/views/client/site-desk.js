// A teacher's page of the site: what is assigned and graded lies in a folder, which this browser keeps where names may be kept.

import { followLinks } from "./site/faces.js";
import { FolderStore, mayKeep } from "./site/folder.js";
import { built, isAble, Page, rootOf } from "./site/page.js";

const PLACE = "handan-lessons:";

/** What a teacher's views themselves keep of names and keys until Python has it. @param {string} key */
const isTeachers = key => key.startsWith(`${PLACE}test:`) || (key.startsWith(PLACE) && key.includes(":teacher/"));

// A view that may keep nothing learns so as in a browser whose storage is switched off, and says so.
function keepNothing() {
  const refusing = {
    getItem: () => null,
    setItem() {
      throw new DOMException("names are not kept here", "QuotaExceededError");
    },
    removeItem() {},
  };
  for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(globalThis, name, { configurable: true, value: Object.create(refusing) });
}

const PATIENCE_MS = 1500; // so long a page that is being left may still hold its name

/** Whether no other tab has this page: two would write over each other. @param {string} name @returns {Promise<boolean>} */
function claim(name) {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise(resolve => {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const hold = () => {
      resolve(true);
      return new Promise(() => {}); // until the tab is closed
    };
    // Some browsers give a page on a disk no locks at all.
    navigator.locks.request(name, { signal }, hold).catch(error => resolve(error.name !== "TimeoutError"));
  });
}

class Desk {
  #site;
  #store;
  #page;
  #line = /** @type {HTMLElement} */ (document.querySelector(".site-keeps"));

  /** @param {import("./site/page.js").Site & { page: string }} site */
  constructor(site) {
    const root = rootOf(site);
    this.#site = site;
    this.name = `${PLACE}desk:${site.course}:${root.pathname}`;
    this.#store = new FolderStore(this.name, { keeps: mayKeep(root, isSecureContext), lost: () => this.#say("lost") });
    this.#page = new Page(site, this.#store);
    if (!this.#store.keeps) keepNothing();
  }

  async open() {
    if (!(await claim(`${this.name}:${this.#site.page}`))) return this.#say("elsewhere");
    window.addEventListener("beforeunload", event => {
      if (this.#store.holds) event.preventDefault(); // what was done here is nowhere else
    });
    this.#say(this.#store.keeps ? "kept" : "unkept");
    this.#page.listen();
    await this.#page.run();
  }

  /** @param {string} key */
  #say(key) {
    const text = Object.assign(document.createElement("span"), { textContent: this.#site.words[key] });
    this.#line.replaceChildren(text, ...(key === "kept" ? [" ", this.#forgetting()] : []));
    this.#line.dataset.state = key;
  }

  #forgetting() {
    const { words } = this.#site;
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: words.forget });
    button.addEventListener("click", async () => {
      if (!confirm(words["forget-all"])) return;
      for (const storage of [localStorage, sessionStorage])
        for (const key of Object.keys(storage).filter(isTeachers)) storage.removeItem(key);
      this.#page.end();
      await this.#store.forget();
      location.reload();
    });
    return button;
  }
}

const site = /** @type {import("./site/page.js").Site & { page: string }} */ (built());
followLinks();
if (isAble(site)) new Desk(site).open();
