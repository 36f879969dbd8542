// Question banks: what is chosen on the page, or the test that is written, as a file for another platform, with what that cannot carry.

import { html, nothing } from "lit-html";
import { button, saveFile, say, sentence, silent, soft } from "../forms.js";
import { fill } from "../shared.js";

/** @typedef {{ id: string, label: string, about: string }} Format */

/**
 * @param {object} page
 * @param {Record<string, string>} page.words
 * @param {(message: object) => void} page.ask
 * @param {() => void} page.update
 */
export function makeBank({ words, ask, update }) {
  /** @type {Format[]} */
  let formats = [];
  /** @type {string[]} */
  let lines = [];
  let said = silent();
  let isAsked = false;

  const tell = (/** @type {string} */ text, warn = false) => {
    said = say(said, text, warn);
    update();
  };
  const opened = (/** @type {Event} */ event) => {
    if (isAsked || !(/** @type {HTMLDetailsElement} */ (event.currentTarget).open)) return;
    isAsked = true;
    ask({ type: "formats" });
  };
  /** @param {Format} format @param {(to: string) => void} get */
  const row = ({ id, label, about }, get) =>
    html`<li>${button(fill(words.download, { name: label }), () => get(id), {
      key: `bank ${id}`,
      small: true,
    })}${soft(about)}</li>`;

  return {
    /** @param {(to: string) => void} get  asks for a file of what is chosen */
    view: get => html`<details class="lsn-bank" @toggle=${opened}><summary>${words.open}</summary>${soft(words.about)}
      <ul>${formats.map(format => row(format, get))}</ul>
      <p role="status" class=${said.warn ? "lsn-warn" : ""} ${sentence(said)}></p>
      ${lines.length ? html`<ul class="lsn-lost">${lines.map(line => html`<li>${line}</li>`)}</ul>` : nothing}</details>`,
    /** Nothing is known yet, or no kernel answered. */
    again() {
      isAsked = formats.length > 0;
    },
    hears: {
      /** @param {{ formats: Format[] }} message */
      formats(message) {
        formats = message.formats;
        update();
      },
      /** @param {{ name: string, said: string, lines: string[] }} message @param {BlobPart[]} buffers */
      exported(message, buffers) {
        lines = message.lines;
        if (message.name) saveFile(message.name, buffers, "application/octet-stream");
        tell(message.said, !message.name);
      },
    },
  };
}
