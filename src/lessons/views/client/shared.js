// What every view uses.

export const SILENCE_MS = 8000; // a kernel that has answered nothing for so long is said to be silent

// The stylesheet stands on the page once, in its newest form.
export function dress(css) {
  const style = document.getElementById("lsn-style") ?? Object.assign(document.createElement("style"), { id: "lsn-style" });
  if (style.textContent !== css) style.textContent = css;
  if (!style.isConnected) document.head.append(style);
}

export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  const { attributes = {}, ...rest } = properties;
  Object.assign(element, rest);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

// Words inside running text as a button: an element of its own kind would not break across lines.
export function makePressable(element, act) {
  element.setAttribute("role", "button");
  element.tabIndex = 0;
  element.addEventListener("click", act);
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
export function submitOnEnter(form, sends = _field => true) {
  form.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.isComposing || !event.target.matches(ENTERED)) return;
    event.preventDefault();
    if (event.keyCode !== 229 && sends(event.target)) form.requestSubmit();
  });
}

// An id of its own on a page with many views.
export const freshId = () => `lsn-${crypto.getRandomValues(new Uint32Array(2)).join("")}`;

export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

// In the notebook's command mode plain keys are commands ("d d" deletes a cell). JupyterLab looks for this attribute on the
// very element that has the focus, in a listener on the document; one on the window comes before it. Ctrl+S still saves; where
// somebody writes, all other keys are the text's own (Ctrl+A would choose every cell, Ctrl+Enter run one).
export function keepKeys(el) {
  const guard = event => {
    if (el.contains(event.target)) {
      const chord = event.ctrlKey || event.metaKey || event.altKey;
      const written =
        event.target.matches("textarea, input[type='text'], input[type='number']") && event.key.toLowerCase() !== "s";
      event.target.toggleAttribute("data-lm-suppress-shortcuts", !chord || written);
    }
  };
  window.addEventListener("keydown", guard, true);
  return () => window.removeEventListener("keydown", guard, true);
}

// Tell when the kernel behind a view dies or is lost. Hosts differ in what they let a view know: without a signal nothing is
// said here, and the waiting for an answer ends by time.
export function watchKernel(model, lost) {
  const kernel = model.widget_manager?.kernel;
  if (!kernel?.statusChanged) return () => {};
  const status = (_, now) => {
    if (["dead", "restarting", "autorestarting", "terminating"].includes(now)) lost();
  };
  const connection = (_, now) => {
    if (now === "disconnected") lost();
  };
  kernel.statusChanged.connect(status);
  kernel.connectionStatusChanged?.connect(connection);
  return () => {
    kernel.statusChanged.disconnect(status);
    kernel.connectionStatusChanged?.disconnect(connection);
  };
}

// Send a message to the kernel. To a dead one a host may refuse: then nothing comes back, as from a silent one.
export function trySend(model, message) {
  try {
    model.send(message);
  } catch (error) {
    console.warn(error);
  }
}

// The words of the reader's own copy come as a message, in answer to one: a trait would be saved with the notebook.
export function askOriginal(model, put) {
  const ask = () => {
    if (model.get("beside")) trySend(model, { type: "original" });
  };
  const told = message => {
    if (message?.type === "original") put(message.html);
  };
  model.on("msg:custom", told);
  model.on("change:beside", ask);
  ask();
  return () => {
    model.off("msg:custom", told);
    model.off("change:beside", ask);
  };
}

// On paper nothing can be opened: what is folded away is printed too.
window.addEventListener("beforeprint", () => {
  /** @type {NodeListOf<HTMLDetailsElement>} */
  const all = document.querySelectorAll(".lsn details:not([open])");
  for (const folded of all) {
    folded.open = true;
    folded.dataset.unfolded = "";
  }
});
window.addEventListener("afterprint", () => {
  /** @type {NodeListOf<HTMLDetailsElement>} */
  const all = document.querySelectorAll(".lsn details[data-unfolded]");
  for (const unfolded of all) {
    unfolded.open = false;
    delete unfolded.dataset.unfolded;
  }
});
