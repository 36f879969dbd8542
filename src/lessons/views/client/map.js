// The map: its frame, what is said under it, and a base map from the network for whoever switches one on.

import { mapFrame, prepareFrame } from "./frame.js";
import { modelOf, selectionOf } from "./links.js";
import { fill, freshId, keepKeys, make } from "./shared.js";

/** @typedef {import("./frame.js").Base & { name: string }} Base */
/** @typedef {Awaited<ReturnType<typeof mapFrame>>} Frame */

/**
 * Lets the reader choose among the course's base maps; returns null where there are none.
 *
 * @param {Model} assets
 * @param {Base | null} chosen
 * @param {Words} words
 */
function baseMaps(assets, chosen, words) {
  /** @type {Base[]} */
  const known = JSON.parse(new TextDecoder().decode(assets.get("basemaps")));
  if (chosen && !known.some(each => each.name === chosen.name)) known.push(chosen);
  if (!known.length) return null;
  const list = make(
    "select",
    { id: freshId() },
    make("option", { value: "", textContent: words["no-base"] }),
    ...known.map(each => make("option", { value: each.name, textContent: fill(words.online, { name: each.name }) })),
  );
  list.value = chosen?.name ?? "";
  return {
    list,
    row: make("p", { className: "lsn-base" }, make("label", { htmlFor: list.id, textContent: words["base-map"] }), " ", list),
    get chosen() {
      return known.find(each => each.name === list.value) ?? null;
    },
  };
}

/** What Python last asked for: a map that is shown later does it too. @param {Model} model @param {Frame} map */
function joinKernel(model, map) {
  const heard = () => {
    if (model.get("asked").type) map.send(model.get("asked"));
  };
  model.on("change:asked", heard);
  heard();
  return () => model.off("change:asked", heard);
}

/** @param {Model} model @param {import("./messages").FromMapPage} message */
function tellKernel(model, message) {
  try {
    model.send(message);
  } catch (error) {
    console.debug("the kernel does not hear the map", error);
  }
}

/**
 * Where a lesson's selection is shared, the map follows it; what is chosen on the map itself need not be flown to.
 *
 * @param {import("./links.js").Selection} selection
 * @param {Frame} map
 * @param {HTMLElement} older  says that what is selected is shown as it was before
 */
function follow(selection, map, older) {
  let own = "";
  const unwatch = selection.watch(() => {
    const name = selection.now;
    map.send({ type: "select", name, related: selection.related(name), at: selection.at, move: own !== name });
    older.hidden = !selection.links[name]?.older;
    own = "";
  });
  return {
    chosen(/** @type {string} */ name) {
      if (name !== selection.now) own = name;
      selection.choose(name);
    },
    unwatch,
  };
}

/**
 * @param {{ model: Model, page: string, view: HTMLElement, holder: HTMLElement, older: HTMLElement, warn: HTMLElement, bar: HTMLElement, words: Words }} map
 */
async function fillMap({ model, page, view, holder, older, warn, bar, words }) {
  const assets = await modelOf(model, "assets");
  const chosen = model.get("base");
  const bases = baseMaps(assets, chosen.name ? chosen : null, words);
  /** @type {ReturnType<typeof follow> | null} */
  let linked = null;
  const hear = (/** @type {import("./frame.js").Heard} */ message) => {
    if (message.type === "click") tellKernel(model, { type: "click", lat: message.lat, lon: message.lon });
    if (message.type === "select") {
      linked?.chosen(message.name);
      tellKernel(model, { type: "select", name: message.name });
    }
    if (message.type === "flight") holder.dispatchEvent(new CustomEvent("lsn:flight", { bubbles: true }));
    if (message.type === "base") warn.textContent = message.ok ? "" : fill(words.silent, { name: bases?.chosen?.name ?? "" });
  };
  const map = await mapFrame(model, holder, { page, title: words.frame, hear, base: bases?.chosen, hosts: model.get("hosts") });
  bases?.list.addEventListener("change", () => {
    warn.textContent = "";
    map.show(bases.chosen);
  });
  if (bases) bar.replaceChildren(bases.row);
  if (model.get("selection")) linked = follow(await selectionOf(model), map, older);
  const leave = joinKernel(model, map);
  const stops = (/** @type {Event} */ event) => {
    if (event instanceof CustomEvent) map.send({ type: "stops", ...event.detail });
  };
  view.addEventListener("lsn:stops", stops);
  return () => {
    view.removeEventListener("lsn:stops", stops);
    leave();
    linked?.unwatch();
    map.stop();
  };
}

prepareFrame();

export default {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    const release = keepKeys(el);
    const content = model.get("content") ? await modelOf(model, "content") : model; // a lesson's maps share theirs
    const words = content.get("words");
    const holder = document.createElement("div");
    const older = make("p", { className: "lsn-older", textContent: words.older ?? "", hidden: true });
    const warn = make("p", { className: "lsn-warn", attributes: { role: "status" } });
    const bar = document.createElement("div");
    const caption = make("p", { className: "lsn-soft", textContent: words.caption });
    const details = make("details", {}, make("summary", { textContent: words.show }));
    const table = document.createElement("div");
    table.innerHTML = content.get("table") ?? ""; // built and escaped by the library
    details.append(table);
    details.hidden = !table.childElementCount;
    el.append(
      make(
        "section",
        { className: "lsn lsn-map", lang: model.get("language") },
        make("h3", { textContent: words.title, hidden: !words.title }),
        holder,
        older,
        warn,
        bar,
        caption,
        details,
      ),
    );
    try {
      const stop = await fillMap({ model, page: content.get("page"), view: el, holder, older, warn, bar, words });
      return () => {
        stop();
        release();
      };
    } catch (error) {
      console.error(error);
      holder.append(make("p", { className: "lsn-warn", textContent: words.failed }));
      details.open = true;
      return release;
    }
  },
};
