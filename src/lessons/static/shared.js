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

