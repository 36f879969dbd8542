// What is selected, shared by all linked views of a lesson through one model in the browser: no kernel is asked.

export const modelOf = (model, name) => model.widget_manager.get_model(model.get(name).slice("IPY_MODEL_".length));

// Back and forward belong to the selection, not to one view: they stay on its model.
function trail(shared) {
  if (shared.lsnTrail) return shared.lsnTrail;
  const kept = { past: [], future: [], moving: false };
  shared.on("change:selected", () => {
    if (!kept.moving) {
      kept.past.push(shared.previous("selected"));
      kept.future.length = 0;
    }
  });
  return (shared.lsnTrail = kept);
}

export async function selectionOf(model) {
  const shared = await modelOf(model, "selection");
  const links = shared.get("links");
  const { past, future } = trail(shared);
  const choose = name => {
    if ((name && !Object.hasOwn(links, name)) || name === shared.get("selected")) return;
    shared.set("selected", name);
    try {
      shared.save_changes();
    } catch (error) {
      console.debug("the kernel does not hear of this selection", error); // the page goes on without it
    }
  };
  const travel = (from, to) => {
    if (!from.length) return;
    shared.lsnTrail.moving = true;
    to.push(shared.get("selected"));
    choose(from.pop());
    shared.lsnTrail.moving = false;
  };
  return {
    links,
    words: shared.get("words"),
    get now() {
      return shared.get("selected");
    },
    choose,
    toggle: name => choose(name === shared.get("selected") ? "" : name),
    related: name => links[name]?.related ?? [],
    back: () => travel(past, future),
    forward: () => travel(future, past),
    get canGo() {
      return { back: past.length > 0, forward: future.length > 0 };
    },
    // Calls `act` now and at every change; returns what ends it.
    watch(act) {
      shared.on("change:selected", act);
      act();
      return () => shared.off("change:selected", act);
    },
  };
}

// How a thing stands to the selection: "selected", "related" or "".
export function standing(selection, name) {
  const now = selection.now;
  if (!now) return "";
  return name === now ? "selected" : selection.related(now).includes(name) ? "related" : "";
}
