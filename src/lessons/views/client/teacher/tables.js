// What comes of a grading: the tables, as files for the teacher, and a page for each student to get back.

import { html } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { button, saveFile, soft } from "../forms.js";
import { fill } from "../shared.js";

const PAUSE_MS = 700; // between the parts of a large table: a Jupyter server throws away what comes too fast

/** @param {import("./desk.js").Desk} desk */
export function makeTables(desk) {
  const { words } = desk;
  /** @type {{ name: string, parts: BlobPart[] } | null} */
  let coming = null;
  let release = false;
  let made = ""; // what is said of the pages that were made, until they are downloaded

  const get = (/** @type {string} */ name) => {
    coming = { name, parts: [] };
    desk.tell("tables", words.waiting);
    desk.send({ type: "table", name, start: 0 });
  };
  const turn = (/** @type {Event} */ event) => {
    release = /** @type {HTMLInputElement} */ (event.target).checked;
  };
  const giveBack = () => {
    desk.tell("tables", words.waiting);
    desk.send({ type: "feedback", release });
  };

  return {
    view: () =>
      html`${soft(words["about-tables"])}<div class="lsn-actions">${words.tables.map(([name, text]) =>
        button(fill(words.download, { name: text }), () => get(name), { key: name }),
      )}</div><h5>${words.feedback}</h5>${soft(words["about-feedback"])}
      <label class="lsn-option"><input type="checkbox" data-key="release" .checked=${live(release)} @change=${turn}><span>${words.release}</span></label>
      <div class="lsn-actions">${button(words["make-feedback"], giveBack, { key: "feedback" })}</div>`,
    hears: {
      /** @param {{ name: string, text: string }} message */
      feedback({ name, text }) {
        made = text;
        get(name);
      },
      /** @param {{ name: string, start: number, left: number }} message @param {ArrayBuffer[]} buffers */
      async table({ name, start, left }, buffers) {
        if (coming?.name !== name) return;
        coming.parts.push(...buffers);
        if (left) {
          const next = start + buffers.reduce((sum, part) => sum + part.byteLength, 0);
          await new Promise(done => setTimeout(done, PAUSE_MS));
          desk.send({ type: "table", name, start: next });
          return;
        }
        saveFile(name, coming.parts);
        coming = null;
        desk.tell("tables", [made, fill(words.downloaded, { name })].filter(Boolean).join(" "));
        made = "";
      },
    },
  };
}
