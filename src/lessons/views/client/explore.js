// Passages, map and timeline as one page: the lesson's own views put side by side. Where the lesson has a story, it leads through
// them stop by stop; at each, the reader is free to press what they like. The tools to go on by oneself are folded away.

import { readAloud } from "./aloud.js";
import { modelNamed, modelOf, selectionOf, standing } from "./links.js";
import mapView from "./map.js";
import passageView from "./passage.js";
import promptView from "./prompt.js";
import { fill, freshId, gently, isCalm, keepKeys, make, makeButton, part, parts } from "./shared.js";
import { strip } from "./strip.js";
import timelineView from "./timeline.js";

const STEP_MS = 2800;
const UNREAD_PX = 12; // less than this below the column's end is a margin
const OVERLAP_PX = 60; // two lines stay in sight when a text is turned over
const MARGIN_PX = 8; // above the stage while it is read, and above a passage that comes into view

/** @typedef {import("./links.js").Selection} Selection */
/** @typedef {{ passage: string, place: string, event: string, why: string }} Stop  names of what it shows, if it has an event, too */
/** @typedef {Words & { aloud: Words }} OwnWords */
/** @typedef {ReturnType<typeof passagesOf>} Passages */
/**
 * @typedef {object} Reader  the passages' side of the page
 * @property {string} number  of the stop that one is at, to be said
 * @property {() => void} update
 * @property {() => void} follow  what was selected comes into view
 * @property {() => void} begin
 * @property {() => void} stop
 */

/** @param {Element} button @param {boolean} off */
const disable = (button, off) => button.setAttribute("aria-disabled", String(off));

/**
 * What the filters leave: names of passages and events that are not to be seen.
 *
 * @param {object} asked
 * @param {Pick<Selection, "links" | "related">} asked.selection
 * @param {Set<string>} asked.kinds  of events
 * @param {string} asked.place  its name, or nothing
 * @param {(event: string) => string | undefined} asked.kindOf
 */
export function hiddenBy({ selection, kinds, place, kindOf }) {
  const off = (/** @type {string} */ name) => place && !selection.related(name).includes(place);
  /** @type {{ passage: Set<string>, event: Set<string> }} */
  const hidden = { passage: new Set(), event: new Set() };
  for (const name of Object.keys(selection.links)) {
    const [kind, id] = name.split(":");
    if (kind === "passage" && off(name)) hidden.passage.add(id);
    if (kind === "event" && (off(name) || !kinds.has(kindOf(id) ?? ""))) hidden.event.add(id);
  }
  return hidden;
}

/**
 * The numbers of a story's stops by the name of their place, as a sign on the map says them.
 *
 * @param {Pick<Stop, "place">[]} stops
 */
export function numbersOf(stops) {
  /** @type {Record<string, number[][]>} */
  const runs = {};
  stops.forEach(({ place }, index) => {
    const found = (runs[place] ??= []);
    const last = found.at(-1);
    if (last?.at(-1) === index) last.push(index + 1);
    else found.push([index + 1]);
  });
  const written = (/** @type {number[]} */ run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(" "));
  return Object.fromEntries(Object.entries(runs).map(([place, found]) => [place, found.map(written).join(" ")]));
}

/**
 * Goes through the events in the order of time: step by step, or by itself until it is stopped or something else is chosen.
 *
 * @param {Selection} selection
 * @param {Words} words
 * @param {() => string[]} open  the names of those that can be seen
 */
function stepper(selection, words, open) {
  let timer = 0;
  const at = () => open().indexOf(selection.now);
  const go = (/** @type {number} */ step) => {
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
      isCalm() ? STEP_MS * 2 : STEP_MS,
    );
    play.textContent = words.pause;
    play.setAttribute("aria-pressed", "true");
  };
  const move = (/** @type {number} */ step) => () => {
    stop();
    go(step);
  };
  const earlier = makeButton(words.earlier, move(-1));
  const later = makeButton(words.later, move(1));
  const play = makeButton(words.play, () => (timer ? stop() : start()));
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

/** @param {Model} model @param {Words} words @param {() => void} changed */
function filters(model, words, changed) {
  /** @type {{ kinds: Words, places: Words }} */
  const { kinds, places } = { kinds: model.get("kinds"), places: model.get("places") };
  const boxes = Object.entries(kinds).map(([value, text]) => {
    const box = make("input", { type: "checkbox", value, checked: true });
    box.addEventListener("change", changed);
    return { box, label: make("label", { className: `lsn-filter ${value}` }, box, make("span", { textContent: text })) };
  });
  const list = make(
    "select",
    { id: freshId() },
    new Option(words.everywhere, ""),
    ...Object.entries(places).map(([value, text]) => new Option(text, value)),
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

/** The selection as a short text to pass on. @param {Words} words */
function sharing(words) {
  const field = make("input", { type: "text", readOnly: true, id: freshId(), className: "lsn-share" });
  const told = make("span", { className: "lsn-soft", attributes: { role: "status" } });
  field.addEventListener("focus", () => field.select());
  const copy = makeButton(words.copy, async () => {
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
    show(/** @type {string} */ text) {
      if (field.value === text) return;
      field.value = text;
      told.textContent = "";
      disable(copy, !text);
    },
  };
}

/**
 * What is selected and what it is linked with, in words; the links are buttons.
 *
 * @param {Selection} selection
 * @param {Element} said  for the one, read out
 * @param {Element} rest  for the others; while there are none, it says what the timeline's marks mean
 * @param {string} before  what is said first
 * @param {Words} kinds  of events
 */
function standings(selection, said, rest, before, kinds) {
  const now = selection.links[selection.now];
  if (!now) {
    said.textContent = selection.words.nothing;
    rest.replaceChildren(
      ...Object.entries(kinds).flatMap(([kind, text]) => [
        " ",
        make("span", { className: `lsn-strip-kind ${kind}` }, document.createElement("i"), text),
      ]),
    );
    return;
  }
  const linked = now.related.map(name =>
    makeButton(selection.links[name].label, () => selection.choose(name), { className: "lsn-link" }),
  );
  said.replaceChildren(
    ...(before ? [make("span", { className: "lsn-hidden", textContent: before })] : []),
    make("b", { textContent: `${selection.words.now} ${now.label}` }),
  );
  rest.replaceChildren(
    ...(linked.length
      ? [
          make("span", { className: "lsn-soft", textContent: ` ${selection.words.with} ` }),
          ...linked.flatMap(each => [each, " "]),
        ]
      : []),
  );
}

/**
 * What is told of the selected event beside its name, not announced; else what can be pressed.
 *
 * @param {HTMLElement} line
 * @param {import("./timeline.js").Told | undefined} event
 * @param {string} otherwise
 */
function tell(line, event, otherwise) {
  line.classList.toggle("lsn-soft", !event);
  if (!event) {
    line.textContent = otherwise;
    line.title = "";
    return;
  }
  // How sure it is comes first: two lines may not hold all of it. The whole timeline does.
  const soft = (/** @type {string} */ textContent) => make("span", { className: "lsn-soft", textContent });
  const parted = "\u00a0· "; // a line may end in it, and never begins with it
  line.replaceChildren(soft(`${event.when}${parted}${event.kind_name}${parted}`), event.text, soft(`${parted}${event.from}`));
  line.title = line.textContent;
}

/** The cell after the one that a view stands in, or what comes after the view, in whatever page that is. @param {Element} el */
function readOn(el) {
  let below = (el.closest(".jp-Cell") ?? el).nextElementSibling;
  while (below?.querySelector(".lsn-work, .lsn-progress")) below = below.nextElementSibling; // it goes on with the next step
  if (!below) return;
  below.scrollIntoView({ block: "start", behavior: gently() });
  const [heading] = parts(below, "h2, h3, h4");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/**
 * Who goes on by the bar reads: the stage takes what the page's head took of the screen, and gives it back at the opening.
 * The bar stays where it was pressed. On a phone it is on the screen before the text is: there, all of the stage comes into view.
 *
 * @param {Element} el
 * @param {{ opens?: boolean }} [options]
 */
function settle(el, { opens = false } = {}) {
  const [bar, stage, reader] = [".lsn-story-bar", ".lsn-stage", ".lsn-reader"].map(selector => part(el, selector));
  if (getComputedStyle(bar).position === "sticky") {
    if (bar.getBoundingClientRect().bottom < reader.getBoundingClientRect().bottom - 1)
      reader.scrollIntoView({ block: "end", behavior: gently() });
    return;
  }
  const scroller = el.closest(".jp-WindowedPanel-outer");
  const above = stage.getBoundingClientRect().top - (scroller?.getBoundingClientRect().top ?? 0) - MARGIN_PX;
  const [was, at] = [stage.offsetHeight, bar.getBoundingClientRect().top];
  if (opens) stage.style.removeProperty("--lsn-read");
  else if (above > 0) stage.style.setProperty("--lsn-read", `${was + above}px`);
  const moved = bar.getBoundingClientRect().top - at;
  if (moved) (scroller ?? document.scrollingElement)?.scrollBy({ top: moved, behavior: "instant" });
}

/** How much of the page is seen at once, where something else than the window scrolls it. @param {Element} el @param {HTMLElement} page */
function room(el, page) {
  const scroller = el.closest(".jp-WindowedPanel-outer");
  if (!scroller) return () => {};
  // Its own size comes with the news: to ask for it lays out what other observers have just changed.
  const seen = new ResizeObserver(([{ borderBoxSize }]) =>
    page.style.setProperty("--lsn-room", `${borderBoxSize[0].blockSize}px`),
  );
  seen.observe(scroller);
  return () => seen.disconnect();
}

/**
 * Shows the view that one of this one's traits refers to inside of it; returns what ends it.
 *
 * @param {Model} model
 * @param {string} name
 * @param {{ render: (props: ViewProps) => (() => void) | Promise<() => void> }} view
 * @param {HTMLElement} el
 */
const embed = async (model, name, view, el) => view.render({ model: await modelOf(model, name), el });

/**
 * The passages, each in a place of its own. Those that no stop shows come when something about them is selected.
 *
 * @param {Model} model
 * @param {Element} column
 * @param {Words} words
 */
function passagesOf(model, column, words) {
  /** @type {Map<string, HTMLElement>} */
  const holders = new Map();
  /** @type {Map<string, Promise<() => void>>} */
  const shown = new Map();
  const none = make("p", { className: "lsn-soft", textContent: words.hidden, hidden: true });
  /** @type {string[]} */
  const references = model.get("passages");
  const loading = Promise.all(
    references.map(async reference => {
      const own = await modelNamed(model, reference);
      return { name: `passage:${/data-passage="([^"]*)"/.exec(own.get("html"))?.[1]}`, own };
    }),
  );
  const render = async (/** @type {string} */ name, /** @type {HTMLElement} */ el) => {
    const found = (await loading).find(each => each.name === name);
    return found ? passageView.render({ model: found.own, el }) : () => {};
  };
  return {
    none,
    /** Resolves when it is there. @param {string} name */
    put(name) {
      const holder = holders.get(name);
      const coming = shown.get(name) ?? (holder ? render(name, holder) : Promise.resolve(() => {}));
      shown.set(name, coming);
      return coming;
    },
    holder(/** @type {string} */ name) {
      const holder = make("div");
      holders.set(name, holder);
      return holder;
    },
    hide(/** @type {Set<string>} */ ids) {
      for (const [name, holder] of holders) holder.hidden = ids.has(name.slice("passage:".length));
      none.hidden = [...holders.values()].some(holder => !holder.hidden);
    },
    /**
     * The selected passage, else the first that is linked with what is selected: where its words are, else where it begins.
     *
     * @param {(article: HTMLElement) => boolean} near  which of several is the nearest
     */
    target(near) {
      const articles = parts(column, "article").filter(article => !article.closest("[hidden]"));
      const standing = articles.filter(article => article.dataset.state);
      return articles.find(article => article.dataset.state === "selected") ?? standing.find(near) ?? standing[0];
    },
    stop() {
      for (const coming of shown.values()) coming.then(end => end());
    },
  };
}

/**
 * The bar of a story: back, a list of all stops, and on.
 *
 * @param {string[]} labels
 * @param {Words} words
 * @param {{ to: (number: number) => void, by: (steps: number) => void }} go
 */
function stopsBar(labels, words, { to, by }) {
  const dots = labels.map((title, number) =>
    makeButton(number ? String(number) : "○", () => to(number), {
      className: "lsn-dot",
      title,
      attributes: { "aria-label": number ? `${number}. ${title}` : title },
    }),
  );
  const list = make("ol", { className: "lsn-stop-dots" }, ...dots.map(dot => make("li", {}, dot)));
  const previous = makeButton(words.previous, () => by(-1));
  const next = makeButton(words.next, () => by(1));
  previous.classList.add("lsn-backward");
  next.classList.add("lsn-onward");
  return {
    dots,
    el: make("nav", { className: "lsn-story-bar", attributes: { "aria-label": words.stops } }, previous, list, next),
    /** @param {number} number @param {string | false} more  what to do with the rest of it that is below, if there is any */
    show(number, more) {
      dots.forEach((dot, index) => {
        dot.tabIndex = index === number ? 0 : -1;
        dot.classList.toggle("lsn-been", index < number);
        if (index === number) dot.setAttribute("aria-current", "step");
        else dot.removeAttribute("aria-current");
      });
      disable(previous, number === 0);
      const onward = number === 0 ? words.start : number === labels.length - 1 ? words.finish : words.next;
      next.textContent = more || onward;
    },
  };
}

/** Whether the reader scrolls, or this does; and whether they pressed something in the column, which then stays where it is. @param {Element} column */
function hands(column) {
  const state = { reads: false, presses: false };
  const reads = () => {
    state.reads = true;
  };
  for (const type of ["wheel", "touchmove"]) column.addEventListener(type, reads, { passive: true });
  // A key scrolls where the column itself has the focus; on a link it selects.
  column.addEventListener("keydown", ({ target }) => target === column && reads());
  column.addEventListener("scrollend", () => {
    state.reads = false;
  });
  column.addEventListener("pointerdown", ({ target }) => {
    state.reads ||= target === column; // its scroll bar
  });
  for (const type of ["click", "keydown"]) {
    column.addEventListener(
      type,
      () => {
        state.presses = true;
        setTimeout(() => {
          state.presses = false;
        });
      },
      true,
    );
  }
  return state;
}

/**
 * Leads through passages, places and times stop by stop; at each the reader is free to press what they like.
 *
 * @param {Model & { lsnStop?: number }} model
 * @param {{ el: Element, column: HTMLElement, selection: Selection, passages: Passages, words: OwnWords }} page
 * @returns {Reader & { bar: Element, comeBack: Element, sections: Element[], prompt: HTMLElement }}
 */
function storyOf(model, { el, column, selection, passages, words }) {
  /** @type {{ text: string, stops: Stop[] }} */
  const { text, stops } = model.get("story");
  const numbered = (/** @type {number} */ number) => ({ number, count: stops.length });
  const state = hands(column);
  const prompt = document.createElement("div");
  const opening = make("section", { className: "lsn-stop lsn-opening", attributes: { "aria-label": words.opening } });
  opening.innerHTML = text; // built and escaped by the library, from the course's own files
  const aloud = readAloud({
    language: model.get("language"),
    words: words.aloud,
    blocks: () => parts(opening, ":scope > p:not(.lsn-soft)"),
  });
  opening.append(make("div", {}, aloud.element), prompt, make("p", { className: "lsn-soft", textContent: words.free }));
  const sections = stops.map((stop, index) => {
    const number = make("b", { textContent: String(index + 1), attributes: { "aria-hidden": "true" } });
    const why = make("p", { className: "lsn-why" }, number, make("span", { textContent: stop.why }));
    const label = fill(words.stop, numbered(index + 1));
    const heading = make("h4", { className: "lsn-hidden", textContent: `${label}. ${words.why}` });
    return make("section", { className: "lsn-stop" }, heading, why, passages.holder(stop.passage));
  });
  const all = [opening, ...sections];
  const labels = stops.map(({ passage }) => selection.links[passage]?.label ?? passage);
  const bar = stopsBar([words.opening, ...labels], words, {
    to: number => go(number, { by: true }),
    by(steps) {
      if (steps > 0 && unread()) turn();
      else if (steps > 0 && at === stops.length) readOn(el);
      else go(at + steps, { by: true });
    },
  });
  const back = () => {
    go(at);
    bar.dots[at].focus({ preventScroll: true });
  };
  const comeBack = makeButton("", back, { className: "lsn-button lsn-small lsn-return", hidden: true });
  let at = 0;
  // What a stop selects, so that all three views show it: what happened there, else the passage.
  const wanted = () => (at ? stops[at - 1].event || stops[at - 1].passage : "");
  const topOf = (/** @type {Element} */ element) =>
    element.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop;
  let aim = 0; // where the column is, or is on its way to
  const scroll = (/** @type {number} */ top, once = false) => {
    state.reads = false;
    aim = top;
    column.scrollTo({ top, behavior: once ? "auto" : gently() });
  };
  // At the opening one writes first, and then begins: the button asks for that until the field has come into sight, or has a text.
  const field = () => (at ? null : prompt.querySelector("textarea"));
  // Where the column stands when the end of the stop is seen. Who goes on by the button passes over nothing.
  const end = () => {
    const last = field() ? prompt : all[at];
    return topOf(last) + last.offsetHeight - column.clientHeight;
  };
  // Where a passage comes from stands below it; the text itself is what must be seen.
  const rest = () => {
    const cite = all[at].querySelector(".lsn-passage > .lsn-cite");
    return (cite ? topOf(cite) - column.clientHeight : end()) - aim;
  };
  const unread = () => selection.now === wanted() && !field()?.value && rest() > UNREAD_PX;
  let laid = false; // whether sizes are known without laying the page out for them
  const tellOn = () => bar.show(at, laid && unread() && (field() ? words.write : words.more));
  const turn = () => {
    settle(el);
    // There may be room for it now.
    if (unread()) scroll(field() ? end() : Math.min(aim + column.clientHeight - OVERLAP_PX, end()));
    field()?.focus({ preventScroll: true });
    tellOn();
  };
  /**
   * @param {number} number
   * @param {{ leads?: boolean, once?: boolean, by?: boolean }} [options]  whether the text goes along, at once; whether by a hand
   */
  const go = (number, { leads = true, once = false, by = false } = {}) => {
    at = model.lsnStop = number;
    if (by) settle(el, { opens: !at }); // before the map flies: its frame grows
    selection.choose(wanted(), { at: at ? stops[at - 1].place : "" });
    if (leads) scroll(topOf(all[at]), once);
    update();
  };
  const numbers = numbersOf(stops);
  let signed = -1; // the stop that the map shows
  const sign = () => {
    if (signed === at) return;
    signed = at;
    const now = { place: at ? stops[at - 1].place : "", number: at };
    part(el, ".lsn-where").dispatchEvent(new CustomEvent("lsn:stops", { detail: { stops: numbers, now } }));
  };
  const update = () => {
    tellOn();
    sign();
    comeBack.hidden = selection.now === wanted();
    comeBack.textContent = at ? fill(words.return, numbered(at)) : words.opening;
  };
  const move = (/** @type {KeyboardEvent} */ event) => {
    /** @type {Record<string, number>} */
    const steps = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length };
    const to = steps[event.key];
    if (!all[to] || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to, { by: true });
    if (event.target instanceof Element && event.target.matches(".lsn-dot")) bar.dots[to].focus();
  };
  bar.el.addEventListener("keydown", move);
  column.addEventListener("keydown", event => {
    if (event.target === column && event.key.startsWith("Arrow")) move(event);
  });
  let waits = false;
  column.addEventListener("scroll", () => {
    if (!state.reads || waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      const line = column.getBoundingClientRect().top + column.clientHeight * 0.4;
      const here = all.findLastIndex(section => section.getBoundingClientRect().top <= line);
      aim = column.scrollTop;
      if (here >= 0 && here !== at) go(here, { leads: false });
      else tellOn();
    });
  });
  // What the button says follows wherever the column came to rest, and texts that grow.
  column.addEventListener("scrollend", () => {
    aim = column.scrollTop;
    tellOn();
  });
  const grown = new ResizeObserver(() => {
    laid = true;
    tellOn();
  });
  for (const each of [column, ...all]) grown.observe(each);
  prompt.addEventListener("input", tellOn);
  return {
    bar: bar.el,
    comeBack,
    sections: all,
    prompt,
    update,
    stop() {
      grown.disconnect();
      aloud.stop();
    },
    get number() {
      return at ? `${fill(words.stop, numbered(at))} · ` : "";
    },
    // What was selected elsewhere comes into view; at the stop's own selection the stop does.
    follow() {
      if (state.presses || selection.now === wanted()) return;
      const article = passages.target(each => all[at].contains(each));
      if (article) scroll(topOf(article) - MARGIN_PX);
    },
    begin() {
      if (selection.now) this.follow();
      else {
        const before = Math.min(model.lsnStop ?? 0, stops.length);
        go(before, { leads: before > 0, once: true });
      }
    },
  };
}

/**
 * The passages alone, for a lesson without a story: one below the other, what is selected in view.
 *
 * @param {HTMLElement} column
 * @param {Selection} selection
 * @param {Passages} passages
 * @returns {Reader}
 */
function plainly(column, selection, passages) {
  const state = hands(column);
  return {
    number: "",
    stop() {},
    update() {},
    follow() {
      const target = selection.now && !state.presses ? passages.target(() => true) : null;
      if (!target) return;
      const words = target.querySelector(".lsn-lit") ?? target;
      const top = target.getBoundingClientRect().top - column.getBoundingClientRect().top;
      const behind = words.getBoundingClientRect().bottom - target.getBoundingClientRect().top - column.clientHeight + 40;
      column.scrollTop += top - MARGIN_PX + Math.max(0, behind);
    },
    begin() {
      this.follow();
    },
  };
}

export default {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    const release = keepKeys(el);
    /** @type {OwnWords} */
    const words = model.get("words");
    const selection = await selectionOf(model);
    /** @type {Stop[]} */
    const stops = model.get("story").stops ?? [];
    const timelineModel = await modelOf(model, "timeline");
    /** @type {Record<string, import("./timeline.js").Told | undefined>} */
    const events = timelineModel.get("events");
    const column = make("div", {
      className: "lsn-column",
      tabIndex: 0,
      attributes: { role: "region", "aria-label": words.passages },
    });
    const passages = passagesOf(model, column, words);
    const story = stops.length ? storyOf(model, { el, column, selection, passages, words }) : null;
    const reader = story ?? plainly(column, selection, passages);
    const names = Object.keys(selection.links).filter(name => name.startsWith("passage:"));
    const led = story ? stops.map(({ passage }) => passage) : names;
    const further = names.filter(name => !led.includes(name));
    column.append(...(story?.sections ?? led.map(passages.holder)), ...further.map(passages.holder), passages.none);

    const map = make("div", { className: "lsn-where" });
    // What is selected is read out; what it is linked with can be gone to.
    const [said, rest] = [make("span", { attributes: { role: "status" } }), make("span")];
    const line = make("p", { className: "lsn-now" }, said, rest);
    const told = make("p", { className: "lsn-event-told" });
    const years = strip(timelineModel, selection);
    const shown = new Set(Object.values(events).map(each => each?.kind));
    const kinds = Object.fromEntries(Object.entries(model.get("kinds")).filter(([kind]) => shown.has(kind)));
    const whole = make("div", { className: "lsn-whole" });
    /** @type {Promise<() => void> | null} */
    let grown = null;
    const turn = async () => {
      whole.hidden = grown !== null && !whole.hidden;
      grow.setAttribute("aria-expanded", String(!whole.hidden));
      grow.textContent = whole.hidden ? words.grow : words.shrink;
      grown ??= embed(model, "timeline", timelineView, whole).then(end => {
        whole.dispatchEvent(new CustomEvent("lsn:hide", { detail: hidden.event }));
        return end;
      });
      await grown;
      if (!whole.hidden) whole.scrollIntoView({ block: "nearest", behavior: gently() });
    };
    const grow = makeButton(words.grow, turn, {
      className: "lsn-button lsn-small lsn-grow",
      attributes: { "aria-expanded": "false" },
    });
    const when = make(
      "div",
      { className: "lsn-when", attributes: { role: "region", "aria-label": timelineModel.get("words").title } },
      make("div", { className: "lsn-now-row" }, line, told, make("div", {}, story?.comeBack ?? "", grow)),
      years.el,
    );
    const stage = make(
      "div",
      { className: "lsn-stage" },
      make("div", { className: "lsn-reader" }, column, story?.bar ?? ""),
      map,
      when,
    );
    const tools = make("details", { className: "lsn-more" }, make("summary", { textContent: words.tools }));
    const title = make("h3", { className: story ? "lsn-hidden" : "", textContent: words.title });
    const page = make("section", { className: "lsn lsn-explore", lang: model.get("language") }, title, stage, whole, tools);
    el.append(page);
    const unroom = room(el, page);

    /** @type {ReturnType<typeof hiddenBy>} */
    let hidden = { passage: new Set(), event: new Set() };
    const open = () =>
      Object.keys(selection.links).filter(name => name.startsWith("event:") && !hidden.event.has(name.slice(6)));
    const steps = stepper(selection, words, open);
    const chosen = filters(model, words, () => filter());
    const share = sharing(words);
    const back = makeButton(words.back, selection.back);
    const forward = makeButton(words.forward, selection.forward);
    const clear = makeButton(words.clear, () => selection.choose(""));
    const trail = { className: "lsn-tools", attributes: { role: "group", "aria-label": words.read } };
    tools.append(
      make("div", { className: "lsn-bar" }, make("div", trail, back, forward, clear), steps.group),
      make("div", { className: "lsn-bar" }, chosen.group, share.group),
    );
    // Those that no stop shows are there while they are selected or linked with what is; and what filters leave out is not.
    const arrange = () => {
      const away = further.filter(name => !standing(selection, name)).map(name => name.slice("passage:".length));
      passages.hide(new Set([...hidden.passage, ...away]));
      const come = further.filter(name => standing(selection, name));
      return Promise.all(come.map(passages.put));
    };
    const filter = () => {
      hidden = hiddenBy({ selection, kinds: chosen.kinds, place: chosen.place, kindOf: id => events[id]?.kind });
      arrange();
      years.hide(hidden.event);
      whole.dispatchEvent(new CustomEvent("lsn:hide", { detail: hidden.event }));
      steps.update();
    };

    await Promise.all(led.map(passages.put));
    const ends = await Promise.all([
      embed(model, "map", mapView, map),
      ...(story && model.get("prompt") ? [embed(model, "prompt", promptView, story.prompt)] : []),
    ]);
    // What stands under a map by itself has no room here: its base maps, its caption, its text for whoever cannot see it.
    tools.append(...map.querySelectorAll(".lsn-map > :is(.lsn-soft, details), .lsn-map .lsn-base"));
    let begun = false;
    const unwatch = selection.watch(() => {
      standings(selection, said, rest, reader.number, kinds);
      const isUndated =
        selection.now.startsWith("passage:") && !selection.related(selection.now).some(name => name.startsWith("event:"));
      tell(told, events[selection.now.slice("event:".length)], isUndated ? words.undated : words.prompt);
      disable(back, !selection.canGo.back);
      disable(forward, !selection.canGo.forward);
      disable(clear, !selection.now);
      share.show(selection.links[selection.now]?.text ?? "");
      steps.update();
      reader.update();
      const come = arrange();
      // After the passages have lit their words, and those that come are there.
      if (begun) come.then(() => reader.follow());
    });
    reader.begin();
    begun = true;
    return () => {
      steps.stop();
      unwatch();
      unroom();
      years.stop();
      reader.stop();
      passages.stop();
      for (const end of ends) end();
      grown?.then(end => end());
      release();
    };
  },
};
