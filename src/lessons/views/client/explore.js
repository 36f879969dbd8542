// Passages, map and timeline as one page: the lesson's own views put side by side. Where the lesson has a story, it leads through
// them stop by stop; at each, the reader is free to press what they like. The tools to go on by oneself are folded away.

import { readAloud } from "./aloud.js";
import { modelNamed, modelOf, selectionOf, standing } from "./links.js";
import mapView from "./map.js";
import passageView from "./passage.js";
import promptView from "./prompt.js";
import { fill, freshId, keepKeys, make } from "./shared.js";
import { strip } from "./strip.js";
import timelineView from "./timeline.js";

const STEP_MS = 2800;
const UNREAD_PX = 12; // less than this below the column's end is a margin
const OVERLAP_PX = 60; // two lines stay in sight when a text is turned over
const MARGIN_PX = 8; // above the stage while it is read

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
      isCalm() ? STEP_MS * 2 : STEP_MS,
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
function standings(selection, line, before = "") {
  const [said, rest] = line.children;
  const now = selection.links[selection.now];
  if (!now) {
    said.textContent = selection.words.nothing;
    rest.replaceChildren();
    return;
  }
  const linked = now.related.map(name => {
    const button = make("button", { type: "button", className: "lsn-link", textContent: selection.links[name].label });
    button.addEventListener("click", () => selection.choose(name));
    return button;
  });
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

// What is told of the selected event beside its name, not announced; else what can be pressed.
function tell(line, event, otherwise) {
  line.classList.toggle("lsn-soft", !event);
  if (!event) {
    line.textContent = otherwise;
    line.title = "";
    return;
  }
  // How sure it is comes first: two lines may not hold all of it. The whole timeline does.
  const soft = textContent => make("span", { className: "lsn-soft", textContent });
  const parted = "\u00a0· "; // a line may end in it, and never begins with it
  line.replaceChildren(soft(`${event.when}${parted}${event.kind_name}${parted}`), event.text, soft(`${parted}${event.from}`));
  line.title = line.textContent;
}

const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

// The cell after the one that a view stands in, or what comes after the view, in whatever page that is.
function readOn(el) {
  let below = (el.closest(".jp-Cell") ?? el).nextElementSibling;
  while (below?.querySelector(".lsn-work, .lsn-progress")) below = below.nextElementSibling; // it goes on with the next step
  if (!below) return;
  below.scrollIntoView({ block: "start", behavior: isCalm() ? "auto" : "smooth" });
  const heading = below.querySelector("h2, h3, h4");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

// Who goes on by the bar reads: the stage takes what the page's head took of the screen, and gives it back at the opening.
// The bar stays where it was pressed. On a phone it is on the screen before the text is: there, all of the stage comes into view.
function settle(el, { opens = false } = {}) {
  const bar = el.querySelector(".lsn-story-bar");
  const stage = bar.closest(".lsn-stage");
  const reader = bar.parentElement;
  if (getComputedStyle(bar).position === "sticky") {
    if (bar.getBoundingClientRect().bottom < reader.getBoundingClientRect().bottom - 1)
      reader.scrollIntoView({ block: "end", behavior: isCalm() ? "auto" : "smooth" });
    return;
  }
  const scroller = el.closest(".jp-WindowedPanel-outer");
  const above = stage.getBoundingClientRect().top - (scroller?.getBoundingClientRect().top ?? 0) - MARGIN_PX;
  const [was, at] = [stage.offsetHeight, bar.getBoundingClientRect().top];
  if (opens) stage.style.removeProperty("--lsn-read");
  else if (above > 0) stage.style.setProperty("--lsn-read", `${was + above}px`);
  const moved = bar.getBoundingClientRect().top - at;
  if (moved) (scroller ?? document.scrollingElement).scrollBy({ top: moved, behavior: "instant" });
}

// How much of the page is seen at once, where something else than the window scrolls it.
function room(el, page) {
  const scroller = el.closest(".jp-WindowedPanel-outer");
  if (!scroller) return () => {};
  const seen = new ResizeObserver(() => page.style.setProperty("--lsn-room", `${scroller.clientHeight}px`));
  seen.observe(scroller);
  return () => seen.disconnect();
}

// Shows the view that one of this one's traits refers to inside of it; returns what ends it.
const embed = async (model, name, view, holder) => view.render({ model: await modelOf(model, name), el: holder });

// The passages, each in a place of its own. Those that no stop shows come when something about them is selected.
function passagesOf(model, column, words) {
  const holders = new Map();
  const parts = new Map();
  const ends = [];
  const none = make("p", { className: "lsn-soft", textContent: words.hidden, hidden: true });
  const loading = Promise.all(
    model.get("passages").map(async name => {
      const part = await modelNamed(model, name);
      parts.set(`passage:${/data-passage="([^"]*)"/.exec(part.get("html"))?.[1]}`, part);
    }),
  );
  const put = async name => {
    const holder = holders.get(name);
    await loading;
    if (!holder.dataset.put) {
      holder.dataset.put = "";
      ends.push(await passageView.render({ model: parts.get(name), el: holder }));
    }
    return holder;
  };
  return {
    none,
    put,
    holder(name) {
      const holder = document.createElement("div");
      holders.set(name, holder);
      return holder;
    },
    hide(ids) {
      for (const [name, holder] of holders) holder.hidden = ids.has(name.slice("passage:".length));
      none.hidden = [...holders.values()].some(holder => !holder.hidden);
    },
    // The selected passage, else the first that is linked with what is selected: where its words are, else where it begins.
    target(near) {
      const articles = [...column.querySelectorAll("article")].filter(article => !article.closest("[hidden]"));
      const standing = articles.filter(article => article.dataset.state);
      return articles.find(article => article.dataset.state === "selected") ?? standing.find(near) ?? standing[0];
    },
    stop: () => ends.forEach(end => end?.()),
  };
}

// The bar of a story: back, a list of all stops, and on.
function stopsBar(labels, words, go) {
  const dots = labels.map((label, number) => {
    const dot = make("button", {
      type: "button",
      className: "lsn-dot",
      title: label,
      textContent: number ? String(number) : "○",
      attributes: { "aria-label": number ? `${number}. ${label}` : label },
    });
    dot.addEventListener("click", () => go(number));
    return dot;
  });
  const list = make("ol", { className: "lsn-stop-dots" }, ...dots.map(dot => make("li", {}, dot)));
  const previous = press(words, "previous", () => go(-1, { by: true }));
  const next = press(words, "next", () => go(1, { by: true }));
  previous.classList.add("lsn-backward");
  next.classList.add("lsn-onward");
  return {
    dots,
    el: make("nav", { className: "lsn-story-bar", attributes: { "aria-label": words.stops } }, previous, list, next),
    show(number, { more }) {
      dots.forEach((dot, index) => {
        dot.tabIndex = index === number ? 0 : -1;
        dot.classList.toggle("lsn-been", index < number);
        if (index === number) dot.setAttribute("aria-current", "step");
        else dot.removeAttribute("aria-current");
      });
      disable(previous, number === 0);
      const onward = number === 0 ? words.start : number === labels.length - 1 ? words.finish : words.next;
      next.textContent = more ? words.more : onward;
    },
  };
}

// Whether the reader scrolls, or this does; and whether they pressed something in the column, which then stays where it is.
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

// Leads through passages, places and times stop by stop; at each the reader is free to press what they like.
function storyOf(model, { el, column, selection, passages, words }) {
  const { text, stops } = model.get("story");
  const numbered = number => ({ number, count: stops.length });
  const labelOf = ({ passage }) => selection.links[passage]?.label ?? passage;
  const state = hands(column);
  const prompt = document.createElement("div");
  const opening = make("section", { className: "lsn-stop lsn-opening", attributes: { "aria-label": words.opening } });
  opening.innerHTML = text; // built and escaped by the library, from the course's own files
  const aloud = readAloud({
    language: model.get("language"),
    words: words.aloud,
    blocks: () => [...opening.querySelectorAll(":scope > p:not(.lsn-soft)")],
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
  const bar = stopsBar([words.opening, ...stops.map(labelOf)], words, (to, { by = false } = {}) => {
    if (by && to > 0 && unread()) turn();
    else if (by && at === stops.length && to > 0) readOn(el);
    else go(by ? at + to : to, { by: true });
  });
  const comeBack = make("button", { type: "button", className: "lsn-button lsn-small lsn-return", hidden: true });
  comeBack.addEventListener("click", () => {
    go(at);
    bar.dots[at].focus({ preventScroll: true });
  });
  let at = 0;
  // What a stop selects, so that all three views show it: what happened there, else the passage.
  const wanted = () => (at ? stops[at - 1].event || stops[at - 1].passage : "");
  const topOf = element => element.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop;
  let aim = 0; // where the column is, or is on its way to
  const scroll = (top, { once = false } = {}) => {
    state.reads = false;
    aim = top;
    column.scrollTo({ top, behavior: isCalm() || once ? "auto" : "smooth" });
  };
  const scrollTo = (element, { above = 0, at: once = false } = {}) => scroll(topOf(element) - above, { once });
  // Where the column stands when the end of the stop is seen. Who goes on by the button passes over nothing.
  const end = () => topOf(all[at]) + all[at].offsetHeight - column.clientHeight;
  // Where a passage comes from stands below it; the text itself is what must be seen.
  const rest = () => {
    const cite = all[at].querySelector(".lsn-passage > .lsn-cite");
    return (cite ? topOf(cite) - column.clientHeight : end()) - aim;
  };
  const unread = () => selection.now === wanted() && rest() > UNREAD_PX;
  const tellOn = () => bar.show(at, { more: unread() });
  const turn = () => {
    settle(el);
    if (unread()) scroll(Math.min(aim + column.clientHeight - OVERLAP_PX, end())); // there may be room for it now
    tellOn();
  };
  const go = (number, { leads = true, at: once = false, by = false } = {}) => {
    at = model.lsnStop = number;
    if (by) settle(el, { opens: !at }); // before the map flies: its frame grows
    selection.choose(wanted(), { at: at ? stops[at - 1].place : "" });
    if (leads) scrollTo(all[at], { at: once });
    update();
  };
  const update = () => {
    tellOn();
    comeBack.hidden = selection.now === wanted();
    comeBack.textContent = at ? fill(words.return, numbered(at)) : words.opening;
  };
  const move = event => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length }[event.key];
    if (all[to] === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to, { by: true });
    if (event.target.matches(".lsn-dot")) bar.dots[to].focus();
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
  const grown = new ResizeObserver(tellOn);
  for (const each of [column, ...all]) grown.observe(each);
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
      if (article) scrollTo(article, { above: 8 });
    },
    begin() {
      if (selection.now) this.follow();
      else go(Math.min(model.lsnStop ?? 0, stops.length), { at: true });
    },
  };
}

// The passages alone, for a lesson without a story: one below the other, what is selected in view.
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
      column.scrollTop += top - 8 + Math.max(0, behind);
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
    const words = model.get("words");
    const selection = await selectionOf(model);
    const has = model.get("story")?.stops?.length > 0;
    const timelineModel = await modelOf(model, "timeline");
    const events = timelineModel.get("events");
    const column = make("div", {
      className: "lsn-column",
      tabIndex: 0,
      attributes: { role: "region", "aria-label": words.passages },
    });
    const passages = passagesOf(model, column, words);
    const story = has ? storyOf(model, { el, column, selection, passages, words }) : plainly(column, selection, passages);
    const names = Object.keys(selection.links).filter(name => name.startsWith("passage:"));
    const led = has ? model.get("story").stops.map(({ passage }) => passage) : names;
    const further = names.filter(name => !led.includes(name));
    if (has) column.append(...story.sections, ...further.map(passages.holder));
    else column.append(...led.map(passages.holder));
    column.append(passages.none);

    const map = make("div", { className: "lsn-where" });
    // What is selected is read out; what it is linked with can be gone to.
    const line = make("p", { className: "lsn-now" }, make("span", { attributes: { role: "status" } }), make("span"));
    const told = make("p", { className: "lsn-event-told" });
    const years = strip(timelineModel, selection);
    const whole = make("div", { className: "lsn-whole" });
    const grow = make("button", {
      type: "button",
      className: "lsn-button lsn-small lsn-grow",
      textContent: words.grow,
      attributes: { "aria-expanded": "false" },
    });
    const when = make(
      "div",
      { className: "lsn-when", attributes: { role: "region", "aria-label": timelineModel.get("words").title } },
      make("div", { className: "lsn-now-row" }, line, told, make("div", {}, story.comeBack ?? "", grow)),
      years.el,
    );
    const stage = make(
      "div",
      { className: "lsn-stage" },
      make("div", { className: "lsn-reader" }, column, story.bar ?? ""),
      map,
      when,
    );
    const tools = make("details", { className: "lsn-more" }, make("summary", { textContent: words.tools }));
    const title = make("h3", { className: has ? "lsn-hidden" : "", textContent: words.title });
    const page = make("section", { className: "lsn lsn-explore", lang: model.get("language") }, title, stage, whole, tools);
    el.append(page);
    const unroom = room(el, page);

    let hidden = { passage: new Set(), event: new Set() };
    const open = () =>
      Object.keys(selection.links).filter(name => name.startsWith("event:") && !hidden.event.has(name.slice(6)));
    const steps = stepper(selection, words, open);
    const chosen = filters(model, words, () => filter());
    const share = sharing(words);
    const back = press(words, "back", () => selection.back());
    const forward = press(words, "forward", () => selection.forward());
    const clear = press(words, "clear", () => selection.choose(""));
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
    const ends = [];
    /** @type {Promise<void> | null} */
    let grown = null;
    grow.addEventListener("click", async () => {
      whole.hidden = grown !== null && !whole.hidden;
      grow.setAttribute("aria-expanded", String(!whole.hidden));
      grow.textContent = whole.hidden ? words.grow : words.shrink;
      grown ??= embed(model, "timeline", timelineView, whole).then(end => {
        ends.push(end);
        whole.dispatchEvent(new CustomEvent("lsn:hide", { detail: hidden.event }));
      });
      await grown;
      if (!whole.hidden) whole.scrollIntoView({ block: "nearest", behavior: isCalm() ? "auto" : "smooth" });
    });

    await Promise.all(led.map(passages.put));
    ends.push(
      ...(await Promise.all([
        embed(model, "map", mapView, map),
        ...(has && model.get("prompt") ? [embed(model, "prompt", promptView, story.prompt)] : []),
      ])),
    );
    // What stands under a map by itself has no room here: its base maps, its caption, its text for whoever cannot see it.
    tools.append(...map.querySelectorAll(".lsn-map > :is(.lsn-soft, details), .lsn-map .lsn-base"));
    let begun = false;
    const unwatch = selection.watch(() => {
      standings(selection, line, story.number);
      tell(told, events[selection.now.slice("event:".length)], words.prompt);
      disable(back, !selection.canGo.back);
      disable(forward, !selection.canGo.forward);
      disable(clear, !selection.now);
      share.show(selection.links[selection.now]?.text ?? "");
      steps.update();
      story.update();
      const come = arrange();
      // After the passages have lit their words, and those that come are there.
      if (begun) come.then(() => story.follow());
    });
    story.begin();
    begun = true;
    return () => {
      steps.stop();
      unwatch();
      unroom();
      years.stop();
      story.stop();
      passages.stop();
      for (const end of ends) end?.();
      release();
    };
  },
};
