// The teacher's files on their way in: the assignment, a class's submissions, its list, and a test's corrected questions.

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { button, entry, fieldOf, form, picker, soft } from "../forms.js";
import { fill } from "../shared.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {{ name: string, file: File }} Named */

const PART_BYTES = 1_000_000; // so much of a file goes to the kernel at once

/**
 * The files of a folder that was dropped, by their names in it.
 *
 * @param {FileSystemEntry} item
 * @returns {Promise<Named[]>}
 */
async function walk(item, path = "") {
  const name = path + item.name;
  if (item.isFile) {
    const one = /** @type {FileSystemFileEntry} */ (item);
    return [{ name, file: await new Promise((done, failed) => one.file(done, failed)) }];
  }
  const reader = /** @type {FileSystemDirectoryEntry} */ (item).createReader();
  const found = [];
  for (;;) {
    /** @type {FileSystemEntry[]} */
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (!some.length) return found;
    for (const each of some) found.push(...(await walk(each, `${name}/`)));
  }
}

/**
 * Names within the one folder that all are in; a folder that Moodle made says whose the files are.
 *
 * @param {Named[]} files
 */
export function within(files) {
  const top = files[0]?.name.split("/")[0] ?? "";
  const one = files.every(({ name }) => name.startsWith(`${top}/`)) && !top.includes("_assignsubmission_");
  return one ? files.map(({ name, file }) => ({ name: name.slice(top.length + 1), file })) : files;
}

/** @param {Iterable<File>} files */
const chosen = files => within([...files].map(file => ({ name: file.webkitRelativePath || file.name, file })));

/** @param {DataTransfer} transfer */
async function dropped(transfer) {
  const items = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(item => item !== null && item !== undefined);
  return items.length ? within((await Promise.all(items.map(item => walk(item)))).flat()) : chosen(transfer.files);
}

/** How much of a file is sent: of one that is too large, no more than shows it. An archive is unpacked on the other side. */
export const sizeOf = (/** @type {string} */ kind, /** @type {Named[]} */ files, /** @type {number} */ limit) => {
  const whole = kind !== "submissions" || (files.length === 1 && /\.zip$/i.test(files[0].name));
  return (/** @type {Named} */ { file }) => (whole ? file.size : Math.min(file.size, limit + 1));
};

/**
 * One after the other, the next part when the kernel asks for it.
 *
 * @param {Desk} desk
 */
export function makeFiles(desk) {
  const { words, send } = desk;
  /** @type {{ kind: string, sent: number, blob: Blob } | null} */
  let outgoing = null;
  let code = "";

  /** @param {string} kind @param {Named[]} files */
  const upload = (kind, files) => {
    if (!files.length) return;
    const size = sizeOf(kind, files, words.limit);
    outgoing = { kind, sent: 0, blob: new Blob(files.map(each => each.file.slice(0, size(each)))) };
    const told = files.map(each => ({ name: each.name, size: size(each), changed: each.file.lastModified / 1000 }));
    desk.tell(kind, words.waiting);
    send({ type: "upload", kind, files: told }, { step: kind });
  };
  const sendPart = async () => {
    if (!outgoing) return;
    const { kind, sent, blob } = outgoing;
    const end = Math.min(sent + PART_BYTES, blob.size);
    outgoing.sent = end;
    if (blob.size > 2 * PART_BYTES) desk.tell(kind, fill(words.sending, { percent: Math.floor((100 * sent) / blob.size) }));
    try {
      send({ type: "part" }, { step: kind, buffers: [await blob.slice(sent, end).arrayBuffer()] });
    } catch (error) {
      console.warn(error);
      desk.tell(kind, words.broken, true);
    }
  };

  /** @param {string} kind @param {string} text @param {{ accept?: string, multiple?: boolean, folder?: boolean }} options */
  const choose = (kind, text, options) => picker(text, files => upload(kind, chosen(files)), options);

  // Another due date for everybody.
  const moveDue = () => {
    const id = desk.id("due");
    const move = (/** @type {HTMLFormElement} */ sent) =>
      send({ type: "due", due: fieldOf(sent, "due"), zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "" });
    return html`<details><summary data-key="move-due">${words["move-due"]}</summary>${soft(words["about-due"])}${form(
      "lsn-line",
      move,
      entry(id, words["new-due"], html`<input id=${id} name="due" type="datetime-local" required data-key="due">`),
      button(words["move"], null, { submit: true, small: true }),
    )}</details>`;
  };

  // What was assigned.
  const assignment = () => {
    const { assignment: given, earlier, made, folder = "" } = desk.state;
    const typed = (/** @type {InputEvent} */ event) => {
      code = /** @type {HTMLTextAreaElement} */ (event.target).value;
    };
    return html`${
      given
        ? html`<p><b>${given.title}</b> ${fill(words[given.test ? "is-test" : "is-practice"], { count: given.questions })}
          ${given.due ? fill(words.due, given) : words["no-due"]} ${given.late}</p>
          ${soft(fill(words.folder, { folder }))}${given.keyless ? html`<p class="lsn-warn">${words.keyless}</p>` : nothing}${moveDue()}`
        : nothing
    }<div class="lsn-actions">${choose("assignment", words["choose-assignment"], { accept: ".json,.txt,application/json" })}
      ${repeat(
        earlier.filter(([name]) => name !== folder),
        ([name]) => name,
        ([name, title]) => {
          const resume = () => send({ type: "resume", folder: name });
          return button(fill(words.earlier, { title }), resume, { key: name, small: true });
        },
      )}</div>${
        made.length
          ? html`${soft(words["about-made"])}<div class="lsn-actions">${repeat(
              made,
              ([file]) => file,
              ([file, title, time]) =>
                button(fill(words.made, { title, time }), () => send({ type: "made", file }), { key: file, small: true }),
            )}</div>`
          : nothing
      }
      ${form(
        "lsn-line",
        () => send({ type: "code", code }),
        entry(
          desk.id("code"),
          words.code,
          html`<textarea id=${desk.id("code")} class="lsn-code" rows="2" spellcheck="false" autocomplete="off" data-key="code"
            .value=${live(code)} @input=${typed}></textarea>`,
        ),
        button(words["use-code"], null, { submit: true, small: true }),
      )}`;
  };

  // What came in.
  const submissions = () => {
    const { collected, aside, beside } = desk.state;
    const [files, path] = [desk.id("beside"), desk.id("path")];
    return html`${
      collected ? html`<p>${fill(words["collected-at"], { path: collected[0], count: collected[1] })}</p>` : nothing
    }<div class="lsn-actions">${choose("submissions", words["choose-files"], { multiple: true })}
      ${choose("submissions", words["choose-folder"], { folder: true })}
      ${collected ? button(words.aside, () => send({ type: "aside" }), { key: "aside" }) : nothing}
      ${aside ? button(words.back, () => send({ type: "back" }), { key: "back" }) : nothing}</div>
      ${soft(words["drop-files"])}
      ${form(
        "lsn-line",
        sent => send({ type: "look", path: fieldOf(sent, "path").trim() || fieldOf(sent, "beside") }),
        entry(
          files,
          words.beside,
          html`<select id=${files} name="beside" data-key="beside">${repeat(
            ["", ...beside],
            name => name,
            name => html`<option value=${name}>${name || "–"}</option>`,
          )}</select>`,
        ),
        entry(
          path,
          words.path,
          html`<input id=${path} name="path" type="text" autocomplete="off" spellcheck="false" data-key="path">`,
        ),
        button(words.look, null, { submit: true, small: true }),
      )}`;
  };

  return {
    assignment,
    submissions,
    choose,
    /** @param {string} kind @param {DataTransfer} transfer */
    dropped: async (kind, transfer) => upload(kind, await dropped(transfer).catch(() => [])),
    stop() {
      outgoing = null;
    },
    /** The code that was typed has been taken, or another assignment is there. */
    clear() {
      code = "";
    },
    hears: { go: sendPart },
  };
}
