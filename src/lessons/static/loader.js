// What each widget carries of its own: it finds the views' one module in the model they share, and lets its view be shown.

const loaded = globalThis[Symbol.for("handan-lessons")] ??= new Map();

function load(code) {
  if (!loaded.has(code)) {
    const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    loaded.set(code, import(address).finally(() => URL.revokeObjectURL(address)));
  }
  return loaded.get(code);
}

// The stylesheet stands on the page once, in its newest form.
function dress(css) {
  const style = document.getElementById("lsn-style") ?? Object.assign(document.createElement("style"), { id: "lsn-style" });
  if (style.textContent !== css) style.textContent = css;
  if (!style.isConnected) document.head.append(style);
}

export default {
  async render(context) {
    const { model } = context;
    const shared = await model.widget_manager.get_model(model.get("shared").slice("IPY_MODEL_".length));
    dress(shared.get("css"));
    const { VIEWS } = await load(shared.get("code"));
    return VIEWS[model.get("view")].render(context);
  },
};
