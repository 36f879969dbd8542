// What is handed out: an assignment's code, its files, and links with their pictures.

import { html } from "lit-html";
import { button, saveFile, soft } from "../forms.js";
import { fill } from "../shared.js";

/**
 * @typedef {object} Made
 * @property {string} id
 * @property {string} title
 * @property {string} about
 * @property {string} note
 * @property {string[]} warnings
 * @property {string} saved
 * @property {string} code
 * @property {{ name: string, text: string, label: string }[]} files
 * @property {{ label: string, link: string, picture: string, alt: string }[]} links
 */

/**
 * @param {Made} made
 * @param {object} page
 * @param {(name: string) => string} page.id
 * @param {Record<string, string>} page.words
 * @param {(text: string) => void} page.tell
 */
export function handedOut(made, { id, words, tell }) {
  // Text, and a button that copies it. A page that is not served safely has no clipboard: then the text is selected, and the
  // browser's old way is tried.
  const copyable = (/** @type {string} */ label, /** @type {string} */ text) => {
    const name = id(`copy ${label}`);
    const copy = async (/** @type {Event} */ event) => {
      const area = /** @type {HTMLTextAreaElement} */ (/** @type {Element} */ (event.currentTarget).previousElementSibling);
      try {
        await navigator.clipboard.writeText(text);
        tell(words.copied);
      } catch {
        area.focus();
        area.select();
        tell(document.execCommand("copy") ? words.copied : words["by-hand"]);
      }
    };
    return html`<div class="lsn-entry"><label for=${name}>${label}</label><textarea id=${name} class="lsn-copy" readonly
      rows=${text.length > 90 ? 3 : 1} spellcheck="false" .value=${text}></textarea>${button(words.copy, copy, {
        key: name,
        label: `${words.copy}${words.colon}${label}`,
      })}</div>`;
  };
  return html`<h4 tabindex="-1" data-key="made">${fill(words.done, { title: made.title, id: made.id })}</h4><div class="lsn-made">
    <p>${made.about}</p><p class="lsn-strong">${made.note}</p>${made.warnings.map(text => html`<p class="lsn-warn">${text}</p>`)}${copyable(words.code, made.code)}
    <div class="lsn-actions">${made.files.map(({ name, text, label }) => button(label, () => saveFile(name, [text])))}</div>
    ${soft(made.saved)}${made.links.map(
      ({ label, link, picture, alt }) =>
        html`<div class="lsn-reach">${copyable(label, link)}${
          picture ? html`<img src=${picture} alt=${alt} class="lsn-qr">` : soft(alt)
        }</div>`,
    )}</div>`;
}
