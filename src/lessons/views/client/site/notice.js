// The one line at the foot of a page that says how far it has come, or what went wrong and what one can do.

import { fill } from "../shared.js";

const LIVE_MS = 1500; // so long the page says that it is live

export class Notice {
  #words;
  #node = document.createElement("div");

  /** @param {Record<string, string>} words @param {string} language */
  constructor(words, language) {
    this.#words = words;
    Object.assign(this.#node, { className: "site-notice", lang: language, hidden: true, tabIndex: -1 });
    this.#node.setAttribute("role", "status");
    document.body.append(this.#node);
  }

  get state() {
    return this.#node.hidden ? "" : (this.#node.dataset.state ?? "");
  }

  /** @param {string} key @param {Record<string, unknown>} values @param {Element[]} extra */
  #show(key, values, extra = []) {
    const text = document.createElement("p");
    text.textContent = fill(this.#words[key], values);
    const held = this.#node.contains(document.activeElement);
    this.#node.replaceChildren(text, ...extra);
    this.#node.dataset.state = key;
    this.#node.hidden = false;
    // Whoever pressed a button here stays here.
    if (held) (this.#node.querySelector("button") ?? this.#node).focus();
  }

  /**
   * The numbers between are for the eye: a screen reader would read out every one.
   * @param {string} key @param {number} done @param {number} all @param {Record<string, unknown>} values
   */
  progress(key, done, all, values = { done, all }) {
    if (this.state === key) {
      const [text, meter] = this.#node.children;
      text.textContent = fill(this.#words[key], values);
      /** @type {HTMLProgressElement} */ (meter).value = done / all;
      return;
    }
    const meter = Object.assign(document.createElement("progress"), { max: 1, value: done / all });
    meter.setAttribute("aria-hidden", "true");
    this.#show(key, values, [meter]);
    this.#node.setAttribute("aria-busy", "true");
  }

  /** Say something and offer buttons, the first being the one that is meant. @param {string} key @param {Record<string, any>} [values] @param {[string, () => void][]} [buttons] */
  say(key, values = {}, buttons = []) {
    const made = buttons.map(([name, act]) => {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: this.#words[name] });
      button.addEventListener("click", act);
      return button;
    });
    this.#node.setAttribute("aria-busy", "false");
    this.#show(key, values, made);
  }

  /** Say something for a moment. @param {string} key */
  briefly(key) {
    this.say(key);
    setTimeout(() => this.state === key && this.gone(), LIVE_MS);
  }

  gone() {
    this.#node.hidden = true;
  }
}
