// Passages, map and timeline as one page: the lesson's own views put side by side, and the tools to go between them.

import { selectionOf } from "./links.js";
import mapView from "./map.js";
import passageView from "./passage.js";
import { freshId, keepKeys, make } from "./shared.js";
import timelineView from "./timeline.js";

const STEP_MS = 2800;

const press = (words, name, act, extra = {}) => {
  const button = make("button", { type: "button", className: "lsn-button lsn-small", textContent: words[name], ...extra });
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-disabled") !== "true") act(button);
  });
  return button;
};

const disable = (button, off) => button.setAttribute("aria-disabled", String(off));

// What the filters leave: names of passages and events that are not to be seen.
export function hiddenBy({ selection, kinds, place, kindOf }) {
  const off = name => place && !selection.related(name).includes(place);
  const hidden = { passage: new Set(), event: new Set() };
  for (const name of Object.keys(selection.links)) {
    const [kind, id] = name.split(":");
    if (kind === "passage" && off(name)) hidden.passage.add(id);
    if (kind === "event" && (off(name) || !kinds.has(kindOf(id)))) hidden.event.add(id);
  }
  return hidden;
}

// Goes through the events in the order of time: step by step, or by itself until it is stopped or something else is chosen.
function stepper(selection, words, open) {
  let timer = 0;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const at = () => open().indexOf(selection.now);
  const go = step => {
    const events = open();
    const from = at();
    const to = from < 0 ? (step > 0 ? 0 : events.length - 1) : from + step;
    if (events[to]) selection.choose(events[to]);
    return Boolean(events[to]);
  };
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    play.textContent = words.play;
    play.setAttribute("aria-pressed", "false");
  };
  const start = () => {
    if (at() === open().length - 1) selection.choose(open()[0]);
    else go(1);
    timer = setInterval(
      () => {
        if (!go(1)) stop();
      },
      calm.matches ? STEP_MS * 2 : STEP_MS,
    );
    play.textContent = words.pause;
    play.setAttribute("aria-pressed", "true");
  };
  const earlier = press(words, "earlier", () => {
    stop();
    go(-1);
  });
  const later = press(words, "later", () => {
    stop();
    go(1);
  });
  const play = press(words, "play", () => (timer ? stop() : start()));
  return {
    group: make(
      "div",
      { className: "lsn-tools", attributes: { role: "group", "aria-label": words.step } },
      earlier,
      later,
      play,
    ),
    update() {
      const events = open();
      disable(earlier, at() === 0 || !events.length);
      disable(later, at() === events.length - 1 || !events.length);
      disable(play, !events.length);
      if (timer && at() < 0) stop();
    },
    stop,
  };
}

function filters(model, words, changed) {
  const boxes = Object.entries(model.get("kinds")).map(([value, text]) => {
    const box = make("input", { type: "checkbox", value, checked: true });
    box.addEventListener("change", changed);
    return { box, label: make("label", { className: `lsn-filter ${value}` }, box, make("span", { textContent: text })) };
  });
  const list = make(
    "select",
    { id: freshId() },
    make("option", { value: "", textContent: words.everywhere }),
    ...Object.entries(model.get("places")).map(([value, textContent]) => make("option", { value, textContent })),
  );
  list.addEventListener("change", changed);
  const group = make(
    "div",
    { className: "lsn-tools", attributes: { role: "group", "aria-label": words.kinds } },
    ...boxes.map(({ label }) => label),
    make("label", { htmlFor: list.id, textContent: words.place }),
    list,
  );
  return {
    group,
    get kinds() {
      return new Set(boxes.filter(({ box }) => box.checked).map(({ box }) => box.value));
    },
    get place() {
      return list.value;
    },
  };
}

// The selection as a short text to pass on.
function sharing(words) {
  const field = make("input", { type: "text", readOnly: true, id: freshId(), className: "lsn-share" });
  const told = make("span", { className: "lsn-soft", attributes: { role: "status" } });
  field.addEventListener("focus", () => field.select());
  const copy = press(words, "copy", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand("copy"); // over plain http there is no clipboard of the newer kind
    }
    told.textContent = words.copied;
  });
  return {
    group: make(
      "div",
      { className: "lsn-tools" },
      make("label", { htmlFor: field.id, textContent: words.share }),
      field,
      copy,
      told,
    ),
    show(text) {
      if (field.value === text) return;
      field.value = text;
      told.textContent = "";
      disable(copy, !text);
    },
  };
}

// What is selected and what it is linked with, in words; the links are buttons.
function standings(selection, line) {
  const now = selection.links[selection.now];
  if (!now) {
    line.replaceChildren(selection.words.nothing);
    return;
  }
  const linked = now.related.map(name => {
    const button = make("button", { type: "button", className: "lsn-link", textContent: selection.links[name].label });
    button.addEventListener("click", () => selection.choose(name));
    return button;
  });
  line.replaceChildren(
    make("b", { textContent: `${selection.words.now} ${now.label}` }),
    ...(linked.length
      ? [
          make("span", { className: "lsn-soft", textContent: ` ${selection.words.with} ` }),
          ...linked.flatMap(each => [each, " "]),
        ]
      : []),
  );
}

// The selected passage, else the first related one, comes into view: in its own column, never moving the page around it.
function bring(column, selection) {
  const wanted = [...column.querySelectorAll("article")].filter(article => !article.closest("[hidden]"));
  const target =
    wanted.find(article => article.dataset.state === "selected") ?? wanted.find(article => article.dataset.state === "related");
  if (!target || !selection.now) return;
  const words = target.querySelector(".lsn-lit") ?? target;
  const top = target.getBoundingClientRect().top - column.getBoundingClientRect().top;
  const behind = words.getBoundingClientRect().bottom - target.getBoundingClientRect().top - column.clientHeight + 40;
  column.scrollTop += top - 8 + Math.max(0, behind);
}

// Shows the model of a view inside this one; returns what ends it.
async function embed(model, name, view, holder) {
  const part = await model.widget_manager.get_model(name.slice("IPY_MODEL_".length));
  const stop = await view.render({ model: part, el: holder });
  return { part, stop };
}

export default {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    const release = keepKeys(el);
    const words = model.get("words");
    const selection = await selectionOf(model);
    const column = make("div", {
      className: "lsn-column",
      tabIndex: 0,
      attributes: { role: "region", "aria-label": words.passages },
    });
    const [map, timeline] = [document.createElement("div"), document.createElement("div")];
    const line = make("p", { className: "lsn-now", attributes: { role: "status" } });
    const none = make("p", { className: "lsn-soft", textContent: words.hidden, hidden: true });
    const page = make(
      "section",
      { className: "lsn lsn-explore", lang: model.get("language") },
      make("h3", { textContent: words.title }),
    );
    const holders = model.get("passages").map(() => column.appendChild(document.createElement("div")));
    column.append(none);
    const grid = make("div", { className: "lsn-beside" }, column, map);
    page.append(make("p", { className: "lsn-soft", textContent: words.prompt }), line, grid, timeline);
    el.append(page);
    const parts = await Promise.all([
      ...model.get("passages").map((name, i) => embed(model, name, passageView, holders[i])),
      embed(model, model.get("map"), mapView, map),
      embed(model, model.get("timeline"), timelineView, timeline),
    ]);
    const events = parts.at(-1).part.get("events");
    let hidden = { passage: new Set(), event: new Set() };
    const open = () =>
      Object.keys(selection.links).filter(name => name.startsWith("event:") && !hidden.event.has(name.slice(6)));
    const steps = stepper(selection, words, open);
    const chosen = filters(model, words, () => filter());
    const share = sharing(words);
    const back = press(words, "back", () => selection.back());
    const forward = press(words, "forward", () => selection.forward());
    const clear = press(words, "clear", () => selection.choose(""));
    const filter = () => {
      hidden = hiddenBy({ selection, kinds: chosen.kinds, place: chosen.place, kindOf: id => events[id]?.kind });
      holders.forEach(holder => {
        holder.hidden = hidden.passage.has(holder.querySelector("article").dataset.passage);
      });
      none.hidden = holders.some(holder => !holder.hidden);
      timeline.dispatchEvent(new CustomEvent("lsn:hide", { detail: hidden.event }));
      steps.update();
    };
    line.before(
      make(
        "div",
        { className: "lsn-bar" },
        make("div", { className: "lsn-tools", attributes: { role: "group", "aria-label": words.read } }, back, forward, clear),
        steps.group,
      ),
    );
    grid.before(make("div", { className: "lsn-bar" }, chosen.group, share.group));
    const unwatch = selection.watch(() => {
      standings(selection, line);
      disable(back, !selection.canGo.back);
      disable(forward, !selection.canGo.forward);
      disable(clear, !selection.now);
      share.show(selection.links[selection.now]?.text ?? "");
      steps.update();
      queueMicrotask(() => bring(column, selection)); // after the passages have lit their words
    });
    return () => {
      steps.stop();
      unwatch();
      for (const { stop } of parts) stop?.();
      release();
    };
  },
};
