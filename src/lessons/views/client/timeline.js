// The timeline: matplotlib's own drawing, its marks made into things to press and to reach by keyboard, its years to zoom.

import { selectionOf, standing } from "./links.js";
import { fill, freshId, keepKeys, make } from "./shared.js";
import { Years } from "./years.js";

const MOST_ERAS = 7; // ticks of years with their eras: these are wide
const SVG = "http://www.w3.org/2000/svg";

// What a mark opens: what is said of the event, how sure its date is, and what each passage says, with a link to it.
function describe(note, event, words, selection) {
  note.className = `lsn-note ${event.kind}`;
  const title = make("p", { className: "lsn-strong", textContent: event.title });
  const rows = [event.text, event.when, event.kind_name, event.from]
    .map((text, place) => make("p", { textContent: text, className: place ? "lsn-soft" : "" }))
    .filter(row => row.textContent);
  const said = event.says
    .filter(([name]) => Object.hasOwn(selection.links, name))
    .map(([name, text]) => {
      const link = make("button", {
        type: "button",
        className: "lsn-link",
        textContent: selection.links[name].text,
        title: selection.links[name].label,
      });
      link.addEventListener("click", () => selection.choose(name));
      return make("p", { className: "lsn-said" }, make("b", { textContent: `${words.says} ` }), link, ` ${text}`);
    });
  note.replaceChildren(title, ...rows, ...said);
}

// What is linked with a thing chosen elsewhere, such as a place on a map: a button an event, in the order of time.
function listed(note, found, words, selection) {
  note.className = "lsn-note";
  const items = found.map(([name, told]) => {
    const button = make("button", { type: "button", className: "lsn-link", textContent: told.title });
    button.addEventListener("click", () => selection.choose(name));
    return make("li", {}, button, ` ${told.when}`);
  });
  const label = selection.links[selection.now]?.label ?? "";
  note.replaceChildren(
    make("p", { className: "lsn-strong", textContent: label }),
    make("p", { className: "lsn-soft", textContent: words.related }),
    make("ul", {}, ...items),
  );
}

function halo(mark) {
  const box = mark.getBBox();
  const ring = document.createElementNS(SVG, "circle");
  ring.setAttribute("class", "lsn-halo");
  ring.setAttribute("cx", String(box.x + box.width / 2));
  ring.setAttribute("cy", String(box.y + box.height / 2));
  ring.setAttribute("r", "12");
  mark.append(ring);
}

const reachable = marks => marks.filter(mark => !mark.hasAttribute("data-hidden"));

function makeMark(mark, event, marks, choose) {
  mark.classList.add("lsn-mark");
  for (const [name, value] of [
    ["role", "button"],
    ["tabindex", "-1"],
    ["aria-pressed", "false"],
    ["aria-label", [event.title, event.when, event.kind_name].filter(Boolean).join(". ")],
  ])
    mark.setAttribute(name, value);
  halo(mark);
  mark.addEventListener("click", choose);
  mark.addEventListener("keydown", key => {
    const open = reachable(marks);
    const at = open.indexOf(mark);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: open.length - 1 }[
      key.key
    ];
    if (key.key === "Enter" || key.key === " ") choose();
    else if (to !== undefined && open[to]) open[to].focus();
    else return;
    key.preventDefault();
  });
  mark.addEventListener("focus", () => stopAt(marks, mark));
}

// One mark is in the Tab order: arrows lead to the others.
function stopAt(marks, chosen) {
  for (const mark of marks) mark.setAttribute("tabindex", mark === chosen ? "0" : "-1");
}

// Where the mark in the Tab order went out of sight, another takes its place.
function keepStop(marks) {
  const open = reachable(marks);
  if (!open.some(mark => mark.getAttribute("tabindex") === "0")) stopAt(marks, open[0]);
}

const xOf = mark => Number(mark.querySelector("use").getAttribute("x"));

// When each event is, told by where its mark stands on the wide drawing.
export function datesOf(drawing, years) {
  return Object.fromEntries(
    [...drawing.querySelectorAll("[data-event]")].map(mark => [mark.dataset.event, years.at(xOf(mark))]),
  );
}

// From when to when each event may be, told by how far its bar reaches on the wide drawing.
export function extentsOf(drawing, years) {
  return Object.fromEntries(
    [...drawing.querySelectorAll("[data-bar]")].map(bar => {
      const [from, , width] = bar.querySelector("path").getAttribute("d").slice(1).split(" ").map(Number);
      return [bar.dataset.bar, [years.at(from), years.at(from + width)]];
    }),
  );
}

// Read once where everything stands; reading while dragging would lay the page out at each step.
function measure(drawing, dates, wide, years) {
  const things = [];
  const marks = new Map();
  for (const mark of drawing.querySelectorAll("[data-event]")) {
    marks.set(mark.dataset.event, { x: xOf(mark), year: dates[mark.dataset.event] });
  }
  for (const kind of ["event", "label", "leader", "bar", "haze"]) {
    for (const element of drawing.querySelectorAll(`[data-${kind}]`)) {
      const mark = marks.get(element.dataset[kind]);
      if (!mark) continue;
      const text = kind === "label" ? element.querySelector("text") : null;
      const width = text?.getComputedTextLength() ?? 0;
      const box = wide ? null : element.getBBox();
      things.push({ kind, element, ...mark, name: element.dataset[kind], width, box, ends: text?.style.textAnchor === "end" });
    }
  }
  const ticks = wide ? [...drawing.querySelectorAll("[data-tick]")] : [];
  const svg = drawing.firstElementChild;
  return {
    things,
    ticks,
    svg,
    view: svg.getAttribute("viewBox"),
    beside: [...drawing.querySelectorAll("[data-undated], [data-label^='undated-']")],
    gap: gapOf(drawing, years),
  };
}

// The gap between dated events, as it is drawn for all years.
function gapOf(drawing, years) {
  const [line, label] = ["line", "label"].map(part => drawing.querySelector(`[data-gap="${part}"]`));
  if (!line) return null;
  const { x, width } = line.getBBox();
  return { line, label, x, width, from: years.at(x), to: years.at(x + width), least: label.getBBox().width + 8 };
}

// Of the gap, as much as lies in the years shown; where that is too short to be named, none.
function placeGap({ line, label, x, width, from, to, least }, years) {
  const [low, high] = [years.x(Math.max(from, years.from)), years.x(Math.min(to, years.to))];
  for (const part of [line, label]) part.toggleAttribute("data-hidden", high - low < least);
  line.setAttribute("transform", `translate(${low} 0) scale(${(high - low) / width} 1) translate(${-x} 0)`);
  label.setAttribute("transform", `translate(${(low + high) / 2 - x - width / 2} 0)`);
}

// The years that a thing from the envelope must lie in, hatched across the lanes; in the tall drawing, beside the axis.
function placeBand(drawing, years, span) {
  drawing.querySelector(".lsn-band")?.remove();
  const wide = drawing.classList.contains("lsn-wide");
  const [from, to] = span ? [Math.max(span[0], years.from), Math.min(span[1], years.to)] : [0, 0];
  if (to <= from) return;
  const ticks = [...drawing.querySelectorAll("[data-tick]")].filter(tick => !tick.querySelector("text"));
  const [first, last] = [ticks[0].getBBox(), ticks.at(-1).getBBox()];
  const [top, bottom] = [timeOf(ticks[0]), timeOf(ticks.at(-1))];
  const down = year => first.y + ((year - top) * (last.y - first.y)) / (bottom - top);
  const box = wide
    ? [years.x(from), first.y, years.x(to) - years.x(from), first.height]
    : [first.x + 5, down(from), 20, down(to) - down(from)];
  const band = document.createElementNS(SVG, "rect");
  ["x", "y", "width", "height"].forEach((name, at) => band.setAttribute(name, box[at]));
  band.setAttribute("class", "lsn-band");
  band.setAttribute("fill", `url(#${hatching(drawing.firstElementChild)})`);
  drawing.firstElementChild.prepend(band);
}

function hatching(svg) {
  if (!svg.dataset.hatch) {
    svg.dataset.hatch = freshId();
    svg.insertAdjacentHTML(
      "beforeend",
      `<pattern id="${svg.dataset.hatch}" class="lsn-hatch" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M-2 2L2 -2M0 8L8 0M6 10L10 6"/></pattern>`,
    );
  }
  return svg.dataset.hatch;
}

function place({ things, ticks, svg, view, beside, gap }, years, wide) {
  const scale = (years.last - years.first) / (years.to - years.from);
  for (const { kind, element, x, year, name, width, ends } of things) {
    const out = years.hidden.has(name) || !years.holds(year);
    element.toggleAttribute("data-hidden", out);
    if (!wide || out) continue;
    const to = years.x(year);
    if (kind === "bar") element.setAttribute("transform", `translate(${to} 0) scale(${scale} 1) translate(${-x} 0)`);
    else element.setAttribute("transform", `translate(${to - x + flip(kind, to, width, ends, years)} 0)`);
  }
  for (const element of beside) element.toggleAttribute("data-hidden", !wide && !years.whole);
  if (wide && gap) placeGap(gap, years);
  if (wide) placeTicks(ticks, years);
  else
    svg.setAttribute(
      "viewBox",
      years.whole
        ? view
        : cut(
            view,
            things.filter(({ element }) => !element.hasAttribute("data-hidden")),
          ),
    );
}

// The tall drawing shows as much of its height as what is left in it takes.
function cut(view, things) {
  const [, , width] = view.split(" ");
  const top = Math.min(...things.map(({ box }) => box.y)) - 14;
  const bottom = Math.max(...things.map(({ box }) => box.y + box.height)) + 14;
  return things.length ? `0 ${top} ${width} ${bottom - top}` : `0 0 ${width} 40`;
}

// A label that would run out of the drawing goes to the other side of its mark.
function flip(kind, at, width, ends, years) {
  if (kind !== "label" || years.whole) return 0;
  if (!ends && at + 10 + width > years.right + 12) return -20 - width;
  return ends && at - 10 - width < years.left ? 20 + width : 0;
}

const timeOf = tick => Number(tick.dataset.tick.replace("_", "."));

function placeTicks(ticks, years) {
  const parent = ticks[0]?.parentNode;
  parent?.querySelectorAll("[data-copy]").forEach(copy => copy.remove());
  for (const tick of ticks) {
    tick.toggleAttribute("data-hidden", !years.whole);
    tick.removeAttribute("transform");
  }
  if (years.whole || !parent) return;
  const first = ticks.filter(tick => tick.dataset.tick === ticks[0].dataset.tick);
  const drawn = years.left + ((timeOf(first[0]) - years.first) * (years.right - years.left)) / (years.last - years.first);
  for (const { at, label } of years.ticks({ most: years.eras ? MOST_ERAS : years.most })) {
    for (const tick of first) {
      const copy = tick.cloneNode(true);
      copy.removeAttribute("data-hidden");
      copy.removeAttribute("data-tick");
      copy.setAttribute("data-copy", "");
      copy.setAttribute("transform", `translate(${years.x(at) - drawn} 0)`);
      const text = copy.querySelector("text");
      if (text) text.textContent = label;
      parent.prepend(copy);
    }
  }
}

// Dragging a zoomed timeline moves its years.
function drag(drawing, years, redraw) {
  /** @type {{ x: number, width: number } | null} */
  let last = null;
  const width = () => (drawing.firstElementChild.getBoundingClientRect().width * (years.right - years.left)) / 900;
  drawing.addEventListener("pointerdown", event => {
    if (event.button || years.whole || event.target.closest(".lsn-mark, [data-label]")) return;
    last = { x: event.clientX, width: width() };
    drawing.setPointerCapture(event.pointerId);
  });
  drawing.addEventListener("pointermove", event => {
    if (!last) return;
    years.move(((last.x - event.clientX) / last.width) * (years.to - years.from));
    last.x = event.clientX;
    redraw();
  });
  for (const end of ["pointerup", "pointercancel"])
    drawing.addEventListener(end, () => {
      last = null;
    });
}

function tools(years, words, redraw) {
  const shown = make("span", { className: "lsn-years", attributes: { "aria-live": "polite" } });
  const acts = {
    "zoom-in": () => years.zoom(0.5),
    "zoom-out": () => years.zoom(2),
    earlier: () => years.move((years.from - years.to) * 0.6),
    later: () => years.move((years.to - years.from) * 0.6),
    all: () => years.set(years.first, years.last),
  };
  const buttons = Object.entries(acts).map(([name, act]) => {
    const button = make("button", { type: "button", className: "lsn-button lsn-small", textContent: words[name] });
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true") {
        act();
        redraw();
      }
    });
    return [name, button];
  });
  const off = {
    "zoom-out": () => years.whole,
    all: () => years.whole,
    earlier: () => years.from <= years.first,
    later: () => years.to >= years.last,
    "zoom-in": () => years.to - years.from <= years.least + 1e-9,
  };
  return {
    bar: make(
      "div",
      { className: "lsn-tools", attributes: { role: "group", "aria-label": words.tools } },
      ...buttons.map(([, button]) => button),
      shown,
    ),
    update() {
      for (const [name, button] of buttons) button.setAttribute("aria-disabled", String(off[name]()));
      const [from, to] = years.names;
      const text = fill(words.shown, { from, to });
      if (shown.textContent !== text) shown.textContent = text;
    },
  };
}

export default {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    const release = keepKeys(el);
    const words = model.get("words");
    const entries = Object.fromEntries(
      ["event", "undated"].flatMap(kind =>
        Object.entries(model.get(kind === "event" ? "events" : kind)).map(([id, told]) => [`${kind}:${id}`, told]),
      ),
    );
    const selection = await selectionOf(model);
    const years = new Years(model.get("axis"));
    const note = make("div", { className: "lsn-note" });
    // What is selected, in a line for who does not see it; on a linked page that page says it.
    const aloud = make("p", { className: "lsn-hidden", attributes: { role: "status" } });
    const prompt = () => {
      note.className = "lsn-note";
      note.replaceChildren(make("p", { className: "lsn-soft", textContent: words.prompt }));
    };
    const details = make("details", {}, make("summary", { textContent: words.show }));
    const table = document.createElement("div");
    table.innerHTML = model.get("table"); // built and escaped by the library
    details.append(table);
    const page = make(
      "section",
      { className: "lsn lsn-timeline", lang: model.get("language") },
      make("h3", { textContent: words.title }),
    );
    const measured = new Map();
    let asked = 0;
    const redraw = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        for (const [drawing, what] of measured) {
          place(what, years, drawing.classList.contains("lsn-wide"));
          placeBand(drawing, years, entries[selection.now]?.span);
          keepStop([...drawing.querySelectorAll(".lsn-mark")]);
        }
        bar.update();
      });
    };
    const bar = tools(years, words, redraw);
    page.append(bar.bar);
    const all = [];
    for (const layout of ["wide", "tall"]) {
      const drawing = make("div", { className: `lsn-drawing lsn-${layout}` });
      drawing.innerHTML = model.get(layout); // matplotlib's drawing of the course's own files
      drawing.firstElementChild.setAttribute("role", "group");
      drawing.firstElementChild.setAttribute("aria-label", words.title);
      if (layout === "wide") drag(drawing, years, redraw);
      page.append(drawing);
    }
    const dates = datesOf(page.querySelector(".lsn-wide"), years);
    page.append(note, aloud, details);
    el.append(page);
    const show = () => {
      for (const [name, mark] of all) {
        const state = standing(selection, name);
        mark.setAttribute("aria-pressed", String(state === "selected"));
        mark.classList.toggle("lsn-related", state === "related");
      }
      const told = entries[selection.now];
      // Beside a map, a place's events are listed; a lesson's own page tells of them elsewhere.
      const here = told || !words.related ? [] : Object.entries(entries).filter(([name]) => standing(selection, name));
      if (told) describe(note, told, words, selection);
      else if (here.length) listed(note, here, words, selection);
      else prompt();
      const heard = here.length ? [words.related, here.map(([, event]) => event.title).join(", ")] : [told?.when, told?.title];
      if (!page.closest(".lsn-explore")) aloud.textContent = heard.filter(Boolean).join(" ");
      if (here.length && !here.some(([name]) => years.holds(dates[name.slice(6)]))) years.set(years.first, years.last);
      const date = dates[selection.now.slice(6)];
      if (told && !told.span && !years.holds(date)) years.move(date - (years.from + years.to) / 2); // it comes into view
      if (told?.span && (told.span[1] <= years.from || told.span[0] >= years.to)) years.set(years.first, years.last);
      redraw();
    };
    // Sizes are known only once the drawing is on the page and shown.
    const prepare = drawing => {
      if (measured.has(drawing) || !drawing.getClientRects().length) return;
      const named = Object.keys(entries)
        .map(name => [name, drawing.querySelector(`[data-${name.replace(":", '="')}"]`)])
        .filter(([, mark]) => mark);
      const marks = named.map(([, mark]) => mark);
      for (const [name, mark] of named) {
        all.push([name, mark]);
        const choose = () => selection.toggle(name);
        makeMark(mark, entries[name], marks, choose);
        // Marks may lie over each other; their titles never do.
        const label = name.replace("event:", "").replace(":", "-");
        for (const title of drawing.querySelectorAll(`[data-label="${label}"]`)) title.addEventListener("click", choose);
      }
      stopAt(marks, marks[0]);
      measured.set(drawing, measure(drawing, dates, drawing.classList.contains("lsn-wide"), years));
      show();
      redraw();
    };
    const watch = new ResizeObserver(() => page.querySelectorAll(".lsn-drawing").forEach(prepare));
    watch.observe(page);
    // Filters of the page around: which events are not to be seen.
    /** @param {any} event */
    const hide = ({ detail }) => {
      years.hidden = detail;
      redraw();
    };
    el.addEventListener("lsn:hide", hide);
    const unwatch = selection.watch(show);
    return () => {
      cancelAnimationFrame(asked);
      unwatch();
      watch.disconnect();
      release();
    };
  },
};
