// What every view uses. This stands before each view's own code: anywidget takes one module a view.

function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  const { attributes = {}, ...rest } = properties;
  Object.assign(element, rest);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

// An id of its own on a page with many views.
const freshId = () => `lsn-${crypto.getRandomValues(new Uint32Array(2)).join("")}`;

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

// In the notebook's command mode plain keys are commands ("d d" deletes a cell). JupyterLab looks for this attribute on the
// very element that has the focus, in a listener on the document; one on the window comes before it. Ctrl+S still saves.
function keepKeys(el) {
  const guard = event => {
    if (el.contains(event.target)) {
      event.target.toggleAttribute("data-lm-suppress-shortcuts", !(event.ctrlKey || event.metaKey || event.altKey));
    }
  };
  window.addEventListener("keydown", guard, true);
  return () => window.removeEventListener("keydown", guard, true);
}

// Tell when the kernel behind a view dies or is lost. Hosts differ in what they let a view know: without a signal nothing is
// said here, and the waiting for an answer ends by time.
function watchKernel(model, lost) {
  const kernel = model.widget_manager?.kernel;
  if (!kernel?.statusChanged) return () => {};
  const status = (_, now) => { if (["dead", "restarting", "autorestarting", "terminating"].includes(now)) lost(); };
  const connection = (_, now) => { if (now === "disconnected") lost(); };
  kernel.statusChanged.connect(status);
  kernel.connectionStatusChanged?.connect(connection);
  return () => {
    kernel.statusChanged.disconnect(status);
    kernel.connectionStatusChanged?.disconnect(connection);
  };
}

// Put the stylesheet on the page, once. Views share a model that carries it.
async function dress(model) {
  if (document.getElementById("lsn-style")) return;
  try {
    const shared = await model.widget_manager.get_model(model.get("style_model").slice("IPY_MODEL_".length));
    if (document.getElementById("lsn-style")) return;
    document.head.append(make("style", { id: "lsn-style", textContent: shared.get("css") }));
  } catch (error) {
    console.warn("the lesson's stylesheet did not come", error); // the page stays readable without it
  }
}

