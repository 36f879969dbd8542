// What is selected, shared by all linked views of a lesson through one model in the browser: no kernel is asked.

import { makePressable } from "./shared.js";

/** @param {Model} model @param {string} reference @returns {Promise<any>} */
export const modelNamed = (model, reference) => model.widget_manager.get_model(reference.slice("IPY_MODEL_".length));
/** @param {Model} model @param {string} name */
export const modelOf = (model, name) => modelNamed(model, model.get(name));

// Back and forward belong to the selection, not to one view: they stay on its model.
/** @param {any} shared  the selection's model, as the host made it */
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

/** @typedef {Awaited<ReturnType<typeof selectionOf>>} Selection */

/** @param {Model} model */
export async function selectionOf(model) {
  const shared = await modelOf(model, "selection");
  /** @type {Record<string, { label: string, text: string, related: string[], older: boolean }>} */
  const links = shared.get("links");
  const { past, future } = trail(shared);
  // `at` says where the map goes for it, where that is not what is selected itself: a stop of a story has its own place.
  const choose = (/** @type {string} */ name, { at = "" } = {}) => {
    if ((name && !Object.hasOwn(links, name)) || name === shared.get("selected")) return;
    shared.lsnAt = at;
    shared.set("selected", name);
    try {
      shared.save_changes();
    } catch (error) {
      console.debug("the kernel does not hear of this selection", error); // the page goes on without it
    }
  };
  const travel = (/** @type {string[]} */ from, /** @type {string[]} */ to) => {
    const name = from.pop();
    if (name === undefined) return;
    shared.lsnTrail.moving = true;
    to.push(shared.get("selected"));
    choose(name);
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
    toggle: (/** @type {string} */ name) => choose(name === shared.get("selected") ? "" : name),
    related: (/** @type {string} */ name) => links[name]?.related ?? [],
    back: () => travel(past, future),
    forward: () => travel(future, past),
    get canGo() {
      return { back: past.length > 0, forward: future.length > 0 };
    },
    // Calls `act` now and at every change; returns what ends it.
    watch(/** @type {() => void} */ act) {
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

/** How a thing stands to the selection: "selected", "related" or "". @param {Selection} selection @param {string} name */
export function standing(selection, name) {
  const now = selection.now;
  if (!now) return "";
  return name === now ? "selected" : selection.related(now).includes(name) ? "related" : "";
}

/**
 * Words of a text select what they refer to, where the lesson has that, and are lit with it; returns what ends that.
 *
 * @param {HTMLElement[]} elements
 * @param {Selection} selection
 * @param {(state: string) => boolean} [isLit]
 */
export function linkAll(elements, selection, isLit = Boolean) {
  const linked = elements.flatMap(element => {
    const name = element.dataset.ref ?? "";
    if (!Object.hasOwn(selection.links, name)) return [];
    makePressable(element, () => selection.toggle(name));
    element.classList.add("lsn-link");
    element.title = selection.links[name].label;
    return { element, name };
  });
  return selection.watch(() => {
    for (const { element, name } of linked) {
      const state = standing(selection, name);
      element.setAttribute("aria-pressed", String(state === "selected"));
      element.classList.toggle("lsn-lit", isLit(state));
    }
  });
}
