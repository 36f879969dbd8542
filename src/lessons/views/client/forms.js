// What the pages that are forms have in common: a page is drawn anew of its state, and a keyboard that was in it stays in it.

import { html, noChange, nothing, render } from "lit-html";
import { Directive, directive } from "lit-html/directive.js";
import { freshId, sendOnEnter } from "./shared.js";

/** @typedef {import("lit-html").TemplateResult} Template */
/** @typedef {Template | string | typeof nothing} Content */

/** Whether an element can be seen and have the focus. @param {Element} element */
export const isThere = element => element.getClientRects().length > 0;

/**
 * What had the focus keeps it, where it is there again by its key; else the heading of its section has it, else the page's.
 *
 * @param {Content} template
 * @param {HTMLElement} root
 */
export function draw(template, root) {
  const active = document.activeElement;
  const focused = active instanceof HTMLElement && active !== root && root.contains(active) ? active : null;
  const section = focused?.closest("section") ?? root;
  render(template, root);
  if (!focused) return;
  const found = isThere(focused) ? focused : (findKey(section, focused.dataset.key) ?? findHeading(section, root));
  if (document.activeElement !== found) found?.focus({ preventScroll: true });
}

/** @param {ParentNode} root @param {string | undefined} key @returns {HTMLElement | undefined} */
export function findKey(root, key) {
  /** @type {NodeListOf<HTMLElement>} */
  const keyed = root.querySelectorAll("[data-key]");
  return [...keyed].find(each => key && each.dataset.key === key && isThere(each));
}

/** @param {ParentNode[]} places @returns {HTMLElement | undefined} */
function findHeading(...places) {
  /** @type {(HTMLElement | null)[]} */
  const headings = places.map(place => place.querySelector(":is(h3, h4)[tabindex]"));
  return headings.find(each => each && isThere(each)) ?? undefined;
}

/** Ids of a page's own by names of ours, the same at every drawing. */
export function makeIds() {
  /** @type {Map<string, string>} */
  const ids = new Map();
  return (/** @type {string} */ name) => {
    const id = ids.get(name) ?? freshId();
    ids.set(name, id);
    return id;
  };
}

/**
 * @param {Content} text
 * @param {((event: Event) => void) | null} act  null for a form's own button
 * @param {{ key?: string, submit?: boolean, small?: boolean, label?: string, disabled?: boolean, hidden?: boolean }} [options]
 */
export const button = (
  text,
  act,
  { key = String(text), submit = false, small = false, label, disabled, hidden = false } = {},
) =>
  html`<button type=${submit ? "submit" : "button"} class=${small ? "lsn-button lsn-small" : "lsn-button"} data-key=${key}
    aria-label=${label ?? nothing} aria-disabled=${disabled === undefined ? nothing : String(disabled)} ?hidden=${hidden}
    @click=${act}>${text}</button>`;

/** @param {Content} text */
export const soft = text => html`<p class="lsn-soft">${text}</p>`;

/**
 * A field with its label.
 *
 * @param {string} id  the field's
 * @param {string} label
 * @param {Template} control
 */
export const entry = (id, label, control) => html`<div class="lsn-entry"><label for=${id}>${label}</label>${control}</div>`;

/**
 * A form that its button sends, and Enter in a field: JupyterLab would keep that key for itself.
 *
 * @param {string} className
 * @param {(form: HTMLFormElement) => void} act
 * @param {Content[]} children
 */
export const form = (className, act, ...children) => {
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    act(/** @type {HTMLFormElement} */ (event.currentTarget));
  };
  return html`<form class=${className} @keydown=${sendOnEnter} @submit=${submit}>${children}</form>`;
};

/** The value of a form's field. @param {HTMLFormElement} sent @param {string} name */
export const fieldOf = (sent, name) => String(new FormData(sent).get(name) ?? "");

/**
 * A button that opens the browser's own dialog for files.
 *
 * @param {string} text
 * @param {(files: File[]) => void} take
 * @param {{ accept?: string, multiple?: boolean, folder?: boolean, small?: boolean }} [options]
 */
export const picker = (text, take, { accept, multiple = false, folder = false, small = false } = {}) => {
  const open = (/** @type {Event} */ event) =>
    /** @type {HTMLInputElement} */ (/** @type {Element} */ (event.currentTarget).nextElementSibling).click();
  const change = (/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.currentTarget);
    const files = [...(input.files ?? [])]; // the input's own list is emptied, so that the same file can be chosen again
    input.value = "";
    take(files);
  };
  return html`${button(text, open, { small })}<input type="file" hidden accept=${accept ?? nothing} ?multiple=${multiple}
    ?webkitdirectory=${folder} @change=${change}>`;
};

/**
 * The handlers of an element over which files are let go of.
 *
 * @param {(transfer: DataTransfer) => void} take
 */
export const makeDrop = take => {
  const dropped = (/** @type {DragEvent} */ event) => /** @type {HTMLElement} */ (event.currentTarget);
  return {
    /** @param {DragEvent} event */
    over(event) {
      event.preventDefault();
      dropped(event).classList.add("lsn-drop");
    },
    /** @param {DragEvent} event */
    leave(event) {
      if (!dropped(event).contains(/** @type {Node | null} */ (event.relatedTarget)))
        dropped(event).classList.remove("lsn-drop");
    },
    /** @param {DragEvent} event */
    drop(event) {
      event.preventDefault();
      event.stopPropagation();
      dropped(event).classList.remove("lsn-drop");
      if (event.dataTransfer) take(event.dataTransfer);
    },
  };
};

/** @typedef {{ text: string, warn: boolean, number: number }} Said */

/** @returns {Said} */
export const silent = () => ({ text: "", warn: false, number: 0 });

/** What is said next: numbered, so that a screen reader hears it again where the same is said twice. */
export const say = (/** @type {Said} */ { number }, /** @type {string} */ text, warn = false) => ({
  text,
  warn,
  number: number + 1,
});

// The element's text is replaced by each sentence once: lit would leave what is the same as it is, and nobody would hear it.
class Sentence extends Directive {
  number = 0;

  /** @param {Said} _said */
  render(_said) {
    return noChange;
  }

  /** @param {import("lit-html").ElementPart} part @param {[Said]} said */
  update({ element }, [{ text, number }]) {
    if (number !== this.number) element.textContent = text;
    this.number = number;
    return noChange;
  }
}

/** On the line of a page that a screen reader reads aloud: it says this. */
export const sentence = directive(Sentence);

/** @param {string} name @param {BlobPart[]} parts @param {string} [type] */
export function saveFile(name, parts, type = "text/plain;charset=utf-8") {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  Object.assign(document.createElement("a"), { download: name, href: url }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
