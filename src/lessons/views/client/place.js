// A place to be found: by a click on the map, by coordinates, or from the list. What was used last is the answer; the map is
// made when it comes near the window, and the other two ways need no map.

import { mapFrame } from "./frame.js";
import { fill, freshId, make } from "./shared.js";

const NEAR = "300px";

/** The plainest form of coordinates, for the pin on the map; the kernel reads the others as well. @param {string} text */
export function point(text) {
  const found = text.match(/^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/);
  const [lat, lon] = found ? found.slice(1).map(Number) : [];
  return found && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}

/**
 * @param {import("./question").PlaceQuestion} question
 * @param {Words} words
 * @param {Model} model
 * @returns {import("./question").PlainControl}
 */
export const place = (question, words, model) => {
  const holder = make("div", { className: "lsn-ask-map" });
  const told = make("p", { className: "lsn-told lsn-soft", attributes: { "aria-live": "polite" } });
  const input = make("input", { type: "text", autocomplete: "off", maxLength: 80, id: freshId() });
  const list = make(
    "select",
    { id: freshId() },
    new Option(words["place-none"], ""),
    ...question.units.map(({ id, name }) => new Option(name, id)),
  );
  const field = (/** @type {HTMLElement} */ control, /** @type {string} */ word) =>
    make("div", { className: "lsn-field" }, make("label", { htmlFor: control.id, textContent: words[word] }), control);
  const listed = question.units.length > 0; // a course without borders has no units to choose from
  const element = make(
    "div",
    { className: "lsn-place-question" },
    make("p", { className: "lsn-soft", textContent: words[listed ? "place-help" : "place-help-bare"] }),
    holder,
    told,
    field(input, "place-coordinate"),
    ...(listed ? [field(list, "place-list")] : []),
  );
  /** @type {Awaited<ReturnType<typeof mapFrame>> | null} */
  let map = null;
  /** @type {import("./messages").PlaceShown | null} */
  let shown = null; // what the map shows once the question is done

  const draw = () => {
    const given = list.value ? null : point(input.value);
    map?.send({ type: "draw", ...(shown ?? (given ? { given: { ...given, label: words["place-given"] } } : {})) });
  };
  const hear = (/** @type {import("./frame.js").Heard} */ message) => {
    if (message.type !== "click" || shown) return;
    input.value = `${message.lat.toFixed(4)}, ${message.lon.toFixed(4)}`;
    list.value = "";
    told.textContent = fill(words["place-clicked"], { point: input.value });
    draw();
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  input.addEventListener("input", () => {
    list.value = "";
    told.textContent = "";
    draw();
  });
  list.addEventListener("change", () => {
    if (list.value) input.value = "";
    told.textContent = "";
    draw();
  });
  const stop = lazily(
    holder,
    async () => {
      map = await mapFrame(model, holder, { page: model.get("maps")[question.id], title: words["place-map"], hear });
      draw();
      return map;
    },
    () => holder.replaceChildren(make("p", { className: "lsn-soft", textContent: words["place-map-failed"] })),
  );

  return {
    element,
    stop,
    read: () => (list.value ? `unit:${list.value}` : input.value),
    restore: (/** @type {unknown} */ answer) => {
      const [, unit = ""] = String(answer).match(/^unit:(.*)$/) ?? [];
      list.value = unit;
      input.value = unit ? "" : String(answer).replace(/^([-\d.]+),([-\d.]+)$/, "$1, $2");
      draw();
    },
    lock: state => {
      shown = state.shown ?? null;
      input.readOnly = true;
      list.disabled = true;
      draw();
    },
  };
};

/**
 * Make something when its place comes near the window; returns what takes it away again. Where it cannot be made, `failed`.
 *
 * @param {Element} holder
 * @param {() => Promise<{ stop: () => void }>} start
 * @param {() => void} failed
 */
function lazily(holder, start, failed) {
  /** @type {{ stop: () => void } | null} */
  let made = null;
  let gone = false;
  const begin = async () => {
    try {
      made = await start();
      if (gone) made.stop();
    } catch (error) {
      console.error(error);
      failed();
    }
  };
  const watch = new IntersectionObserver(
    entries => {
      if (!entries.some(entry => entry.isIntersecting)) return;
      watch.disconnect();
      begin();
    },
    { rootMargin: NEAR, scrollMargin: NEAR },
  ); // the page itself scrolls inside JupyterLab
  watch.observe(holder);
  return () => {
    gone = true;
    watch.disconnect();
    made?.stop();
  };
}
