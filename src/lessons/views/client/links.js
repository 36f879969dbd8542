// What is selected, shared by all linked views of a lesson through one model in the browser: no kernel is asked.

export const modelNamed = (model, reference) => model.widget_manager.get_model(reference.slice("IPY_MODEL_".length));
export const modelOf = (model, name) => modelNamed(model, model.get(name));

// Back and forward belong to the selection, not to one view: they stay on its model.
function trail(shared) {
  if (shared.lsnTrail) return shared.lsnTrail;
  /** @type {{ past: string[], future: string[], moving: boolean }} */
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
  // `at` says where the map goes for it, where that is not what is selected itself: a stop of a story has its own place.
  const choose = (name, { at = "" } = {}) => {
    if ((name && !Object.hasOwn(links, name)) || name === shared.get("selected")) return;
    shared.lsnAt = at;
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
    get at() {
      return shared.lsnAt ?? "";
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

// A view that is drawn anew when it is given another selection to share: parts may be joined after they were shown.
/** @param {{ render(props: ViewProps): any }} view */
export const joinable = view => ({
  /** @param {ViewProps} props */
  async render(props) {
    const { model, el } = props;
    let end = await view.render(props);
    let drawn = Promise.resolve();
    const again = () => {
      drawn = drawn.then(async () => {
        end?.();
        el.replaceChildren();
        end = await view.render(props);
      });
    };
    model.on("change:selection", again);
    return () => {
      model.off("change:selection", again);
      drawn.then(() => end?.());
    };
  },
});

// How a thing stands to the selection: "selected", "related" or "".
export function standing(selection, name) {
  const now = selection.now;
  if (!now) return "";
  return name === now ? "selected" : selection.related(now).includes(name) ? "related" : "";
}
