// What every view uses.

/**
 * What the library's own HTML always has.
 *
 * @template {Element} [E=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {E}
 */
export function part(root, selector) {
  const found = /** @type {E | null} */ (root.querySelector(selector));
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/**
 * @template {Element} [E=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {E[]}
 */
export const parts = (root, selector) => [.../** @type {NodeListOf<E>} */ (root.querySelectorAll(selector))];

export const SILENCE_MS = 8000; // a kernel that has answered nothing for so long is said to be silent

/** Let the stylesheet stand on the page once, in its newest form. @param {string} css */
export function dress(css) {
  const style = document.getElementById("lsn-style") ?? Object.assign(document.createElement("style"), { id: "lsn-style" });
  if (style.textContent !== css) style.textContent = css;
  if (!style.isConnected) document.head.append(style);
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Partial<Omit<HTMLElementTagNameMap[T], "attributes">> & { attributes?: Record<string, string> }} properties
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  const { attributes = {}, ...rest } = properties;
  Object.assign(element, rest);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * A button that acts unless it is `aria-disabled`; a small one, if `properties` give it no class of its own.
 *
 * @param {string} textContent
 * @param {(button: HTMLButtonElement) => void} act
 * @param {Parameters<typeof make<"button">>[1]} [properties]
 */
export function makeButton(textContent, act, properties) {
  const button = make("button", { type: "button", className: "lsn-button lsn-small", textContent, ...properties });
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-disabled") !== "true") act(button);
  });
  return button;
}

/**
 * Of several things to press one is in the Tab order: arrows lead to the others, past what is out of sight.
 *
 * @param {Pressable[]} all  in their order
 * @param {(each: Element) => boolean} [isOut]
 */
export function rove(all, isOut = () => false) {
  const shown = () => all.filter(each => !isOut(each));
  const stopAt = (/** @type {Element | undefined} */ chosen) => {
    for (const each of all) each.tabIndex = each === chosen ? 0 : -1;
  };
  for (const each of all) {
    each.addEventListener("focus", () => stopAt(each));
    each.addEventListener("keydown", event => {
      const open = shown();
      const at = open.indexOf(each);
      /** @type {Record<string, number>} */
      const steps = {
        ArrowRight: at + 1,
        ArrowDown: at + 1,
        ArrowLeft: at - 1,
        ArrowUp: at - 1,
        Home: 0,
        End: open.length - 1,
      };
      const next = open[steps[event.key]];
      if (!next) return;
      event.preventDefault();
      event.stopPropagation(); // an arrow means the next of these here, and nothing to what is around them
      next.focus();
    });
  }
  stopAt(all[0]);
  return {
    stopAt,
    /** Where the one in the Tab order went out of sight, another takes its place. */
    keep() {
      const open = shown();
      if (!open.some(each => each.tabIndex === 0)) stopAt(open[0]);
    },
  };
}

/** Whether the reader has asked for less that moves. */
export const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
/** How the page goes to another place. @returns {ScrollBehavior} */
export const gently = () => (isCalm() ? "auto" : "smooth");

// Words inside running text as a button: an element of its own kind would not break across lines.
// They can be selected as the rest of the text: Chromium begins no selection where the pointer moves the focus, so the focus
// comes with the press; and whoever ends a selection on them has not pressed them.
/** @param {Pressable} element @param {() => void} act */
export function makePressable(element, act) {
  element.setAttribute("role", "button");
  element.tabIndex = 0;
  element.addEventListener("pointerdown", () => {
    element.removeAttribute("tabindex");
    const back = () => {
      element.tabIndex = 0;
      for (const name of ["pointerup", "pointercancel"]) window.removeEventListener(name, back);
    };
    for (const name of ["pointerup", "pointercancel"]) window.addEventListener(name, back);
  });
  element.addEventListener("click", () => {
    const selection = document.getSelection();
    if (selection && !selection.isCollapsed && selection.containsNode(element, true)) return;
    element.focus({ preventScroll: true });
    act();
  });
  element.addEventListener("keydown", event => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  });
}

// Let Enter in a form's fields send it: JupyterLab keeps the browser's own way from Enter to a form for itself. The Enter that
// ends a composition (pinyin into characters) sends nothing. Browsers differ in when it comes: while composing, or, in WebKit,
// after the composition has ended and then as key 229. This is the one place where a field's Enter is heard.
const ENTERED = "input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='button'])";
/** @param {KeyboardEvent} event @param {(field: HTMLInputElement) => boolean} sends */
export function sendOnEnter(event, sends = () => true) {
  const field = /** @type {HTMLInputElement} */ (event.target);
  if (event.key !== "Enter" || event.isComposing || !field.matches(ENTERED)) return;
  event.preventDefault();
  if (event.keyCode !== 229 && sends(field)) /** @type {HTMLFormElement} */ (event.currentTarget).requestSubmit();
}
/** @param {HTMLFormElement} form @param {(field: HTMLInputElement) => boolean} [sends] */
export function submitOnEnter(form, sends) {
  form.addEventListener("keydown", event => sendOnEnter(event, sends));
}

// An id of its own on a page with many views.
export const freshId = () => `lsn-${crypto.getRandomValues(new Uint32Array(2)).join("")}`;

/** @param {string} text @param {Record<string, any>} values */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/**
 * The locale by which a page in this language writes dates and numbers: the language's own tag, where it leaves no choice.
 *
 * @param {string} language
 */
export const localeOf = language => /** @type {Words} */ ({ zh: "zh-CN", en: "en-GB" })[language] ?? language;

// In the notebook's command mode plain keys are commands ("d d" deletes a cell). JupyterLab looks for this attribute on the
// very element that has the focus, in a listener on the document; one on the window comes before it. Ctrl+S still saves; where
// somebody writes, all other keys are the text's own (Ctrl+A would choose every cell, Ctrl+Enter run one).
/** @param {Element} el */
export function keepKeys(el) {
  const guard = (/** @type {KeyboardEvent} */ event) => {
    const { target } = event;
    if (target instanceof Element && el.contains(target)) {
      const chord = event.ctrlKey || event.metaKey || event.altKey;
      const written = target.matches("textarea, input[type='text'], input[type='number']") && event.key.toLowerCase() !== "s";
      target.toggleAttribute("data-lm-suppress-shortcuts", !chord || written);
    }
  };
  window.addEventListener("keydown", guard, true);
  return () => window.removeEventListener("keydown", guard, true);
}

// Tell when the kernel behind a view dies or is lost. Hosts differ in what they let a view know: without a signal nothing is
// said here, and the waiting for an answer ends by time.
/** @param {Model} model @param {() => void} lost */
export function watchKernel(model, lost) {
  const { kernel } = /** @type {any} */ (model.widget_manager ?? {}); // the host's own, of which each has another
  if (!kernel?.statusChanged) return () => {};
  const status = (/** @type {unknown} */ _, /** @type {string} */ now) => {
    if (["dead", "restarting", "autorestarting", "terminating"].includes(now)) lost();
  };
  const connection = (/** @type {unknown} */ _, /** @type {string} */ now) => {
    if (now === "disconnected") lost();
  };
  kernel.statusChanged.connect(status);
  kernel.connectionStatusChanged?.connect(connection);
  return () => {
    kernel.statusChanged.disconnect(status);
    kernel.connectionStatusChanged?.disconnect(connection);
  };
}

// Requests and replies are numbered. Each count begins somewhere else: other views and other windows have the same kernel, and
// hear its replies to each other.
export const firstNumber = () => crypto.getRandomValues(new Uint32Array(1))[0];

// Send a message to the kernel. To a dead one a host may refuse: then nothing comes back, as from a silent one.
/** @param {Model} model @param {object} message @param {ArrayBuffer[]} buffers */
export function trySend(model, message, buffers = []) {
  try {
    if (buffers.length) model.send(message, undefined, buffers);
    else model.send(message);
  } catch (error) {
    console.warn(error);
  }
}

/** Have a model tell what happens to it, by event; returns what ends that. @param {Model} model @param {Record<string, (told: any) => void>} acts */
export function listen(model, acts) {
  for (const [event, act] of Object.entries(acts)) model.on(event, act);
  return () => {
    for (const [event, act] of Object.entries(acts)) model.off(event, act);
  };
}

// The words of the reader's own copy come as a message, in answer to one: a trait would be saved with the notebook.
/** @param {Model} model @param {(html: string) => void} put */
export function askOriginal(model, put) {
  /** @type {import("./messages").FromBesidePage} */
  const question = { type: "original" };
  const ask = () => {
    if (model.get("beside")) trySend(model, question);
  };
  /** @param {import("./messages").ToBesidePage} message */
  const told = message => {
    if (message?.type === "original") put(message.html);
  };
  ask();
  return listen(model, { "msg:custom": told, "change:beside": ask });
}

// On paper nothing can be opened: what is folded away is printed too.
window.addEventListener("beforeprint", () => {
  for (const folded of parts(document, ".lsn details:not([open])")) {
    folded.toggleAttribute("open", true);
    folded.dataset.unfolded = "";
  }
});
window.addEventListener("afterprint", () => {
  for (const unfolded of parts(document, ".lsn details[data-unfolded]")) {
    unfolded.toggleAttribute("open", false);
    delete unfolded.dataset.unfolded;
  }
});
