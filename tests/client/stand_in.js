// As much of a browser as the page's pure parts ask for: a window that hears, elements that hold what they are given, storage.

import { webcrypto } from "node:crypto";

class Element extends EventTarget {
  constructor(tag) {
    super();
    Object.assign(this, { tag, textContent: "", children: [], attributes: {}, isConnected: false });
  }

  setAttribute(name, value) {
    this.attributes[name] = value;
  }

  getAttribute(name) {
    return this.attributes[name] ?? null;
  }

  append(...children) {
    this.children.push(...children);
    for (const child of children) if (child instanceof Element) child.isConnected = true;
  }

  replaceChildren(...children) {
    this.children = [];
    this.append(...children);
  }

  get firstChild() {
    return this.children[0] ?? null;
  }

  remove() {
    this.isConnected = false;
  }
}

export class Storage {
  constructor() {
    Object.defineProperty(this, "refuses", { value: false, writable: true, enumerable: false });
  }

  getItem(key) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }

  setItem(key, value) {
    if (this.refuses) throw new Error("full");
    this[key] = String(value);
  }

  removeItem(key) {
    delete this[key];
  }
}

// A clock that goes only when it is told to.
export class Clock {
  now = 1_000_000;
  #last = 0;
  #waiting = new Map();

  constructor() {
    globalThis.setTimeout = (act, after = 0) => this.#add(act, after);
    globalThis.setInterval = (act, after) => this.#add(act, after, after);
    globalThis.clearTimeout = id => this.#waiting.delete(id);
    globalThis.clearInterval = globalThis.clearTimeout;
    Date.now = () => this.now;
  }

  #add(act, after, every = 0) {
    this.#last += 1;
    this.#waiting.set(this.#last, { act, at: this.now + after, every });
    return this.#last;
  }

  tick(time) {
    const end = this.now + time;
    for (;;) {
      const [next] = [...this.#waiting].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [id, { act, at, every }] = next;
      this.now = at;
      if (every) this.#waiting.set(id, { act, at: at + every, every });
      else this.#waiting.delete(id);
      act();
    }
    this.now = end;
  }
}

export function standIn() {
  const body = new Element("body");
  globalThis.crypto ??= webcrypto; // Node 18 has it under this name alone
  Object.assign(globalThis, {
    window: new EventTarget(),
    document: {
      body,
      createTreeWalker: () => ({}),
      createElement: tag => new Element(tag),
      getElementById: () => null,
      querySelectorAll: () => [],
    },
    location: { pathname: "/lab/tree/02-places.ipynb" },
    localStorage: new Storage(),
    sessionStorage: new Storage(),
    BroadcastChannel: undefined, // Node's own would keep a test from ending
  });
  return { body };
}

// A model as a widget has it: values, and who hears of them.
export class Model {
  constructor(values) {
    this.values = values;
    this.heard = {};
    this.saved = 0;
  }

  get(name) {
    return this.values[name];
  }

  previous() {
    return this.before;
  }

  set(name, value) {
    this.before = this.values[name];
    this.values[name] = value;
    for (const act of this.heard[`change:${name}`] ?? []) act();
  }

  save_changes() {
    this.saved += 1;
  }

  on(name, act) {
    this.heard[name] ??= new Set();
    this.heard[name].add(act);
  }

  off(name, act) {
    this.heard[name]?.delete(act);
  }
}
