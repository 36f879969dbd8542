// The timeline: matplotlib's own drawing, its marks made into things to press and to reach by keyboard, its years to zoom.

import { selectionOf, standing } from "./links.js";
import { fill, freshId, keepKeys, make, makeButton, part, parts, rove } from "./shared.js";
import { Years } from "./years.js";

const MOST_ERAS = 7; // ticks of years with their eras: these are wide
const SVG = "http://www.w3.org/2000/svg";

/**
 * @typedef {object} Told  what is said of an event, or of a thing in the envelope, in words
 * @property {string} title
 * @property {string} text
 * @property {string} kind
 * @property {string} kind_name
 * @property {string} when
 * @property {string} from
 * @property {[passage: string, text: string][]} says
 * @property {boolean} [vague]
 * @property {[number, number]} [span]  the years that a thing in the envelope must lie in
 */
/** @typedef {import("./links.js").Selection} Selection */
/** @typedef {ReturnType<typeof measure>} Measured */
/** @typedef {Measured["things"][number]} Thing */
/** @typedef {NonNullable<ReturnType<typeof gapOf>>} Gap */

/**
 * What a mark opens: what is said of the event, how sure its date is, and what each passage says, with a link to it.
 *
 * @param {HTMLElement} note
 * @param {Told} event
 * @param {Words} words
 * @param {Selection} selection
 */
function describe(note, event, words, selection) {
  note.className = `lsn-note ${event.kind}`;
  const title = make("p", { className: "lsn-strong", textContent: event.title });
  const rows = [event.text, event.when, event.kind_name, event.from]
    .map((text, place) => make("p", { textContent: text, className: place ? "lsn-soft" : "" }))
    .filter(row => row.textContent);
  const said = event.says
    .filter(([name]) => Object.hasOwn(selection.links, name))
    .map(([name, text]) => {
      const { text: shown, label: title } = selection.links[name];
      const link = makeButton(shown, () => selection.choose(name), { className: "lsn-link", title });
      return make("p", { className: "lsn-said" }, make("b", { textContent: `${words.says} ` }), link, ` ${text}`);
    });
  note.replaceChildren(title, ...rows, ...said);
}

/**
 * What is linked with a thing chosen elsewhere, such as a place on a map: a button an event, in the order of time.
 *
 * @param {HTMLElement} note
 * @param {[name: string, told: Told][]} found
 * @param {Words} words
 * @param {Selection} selection
 */
function listed(note, found, words, selection) {
  note.className = "lsn-note";
  const items = found.map(([name, { title, when }]) =>
    make(
      "li",
      {},
      makeButton(title, () => selection.choose(name), { className: "lsn-link" }),
      ` ${when}`,
    ),
  );
  const label = selection.links[selection.now]?.label ?? "";
  note.replaceChildren(
    make("p", { className: "lsn-strong", textContent: label }),
    make("p", { className: "lsn-soft", textContent: words.related }),
    make("ul", {}, ...items),
  );
}

/** @param {SVGGElement} mark @param {DOMRect} box  where it stands */
function halo(mark, box) {
  const ring = document.createElementNS(SVG, "circle");
  ring.setAttribute("class", "lsn-halo");
  ring.setAttribute("cx", String(box.x + box.width / 2));
  ring.setAttribute("cy", String(box.y + box.height / 2));
  ring.setAttribute("r", "12");
  mark.append(ring);
}

const isOut = (/** @type {Element} */ mark) => mark.hasAttribute("data-hidden");

/** @param {SVGGElement} mark @param {DOMRect} box @param {Told} event @param {() => void} choose */
function makeMark(mark, box, event, choose) {
  mark.classList.add("lsn-mark");
  for (const [name, value] of [
    ["role", "button"],
    ["aria-pressed", "false"],
    ["aria-label", [event.title, event.when, event.kind_name].filter(Boolean).join(". ")],
  ])
    mark.setAttribute(name, value);
  halo(mark, box);
  mark.addEventListener("click", choose);
  mark.addEventListener("keydown", key => {
    if (key.key !== "Enter" && key.key !== " ") return;
    key.preventDefault();
    choose();
  });
}

/** The parts of a drawing that have a name of this kind. @param {Element} drawing @param {string} kind */
const groups = (drawing, kind) =>
  /** @type {SVGGElement[]} */ (parts(drawing, `[data-${kind}]`)).map(element => ({
    element,
    name: element.dataset[kind] ?? "",
  }));

const xOf = (/** @type {Element} */ mark) => Number(mark.querySelector("use")?.getAttribute("x"));

/** When each event is, told by where its mark stands on the wide drawing. @param {Element} drawing @param {Years} years */
export const datesOf = (drawing, years) =>
  Object.fromEntries(groups(drawing, "event").map(({ element, name }) => [name, years.at(xOf(element))]));

/**
 * From when to when each event may be, told by how far its bar reaches on the wide drawing.
 *
 * @param {Element} drawing
 * @param {Years} years
 * @returns {Record<string, [from: number, to: number]>}
 */
export const extentsOf = (drawing, years) =>
  Object.fromEntries(
    groups(drawing, "bar").map(({ element, name }) => {
      const path = element.querySelector("path")?.getAttribute("d") ?? "";
      const [from, , width] = path.slice(1).split(" ").map(Number);
      return [name, [years.at(from), years.at(from + width)]];
    }),
  );

/**
 * Read once where everything stands; reading while dragging would lay the page out at each step.
 *
 * @param {Element} drawing
 * @param {Record<string, number>} dates
 * @param {boolean} wide
 * @param {Years} years
 */
function measure(drawing, dates, wide, years) {
  const marks = new Map(groups(drawing, "event").map(({ element, name }) => [name, { x: xOf(element), year: dates[name] }]));
  const things = ["event", "label", "leader", "bar", "haze"].flatMap(kind =>
    groups(drawing, kind).flatMap(({ element, name }) => {
      const mark = marks.get(name);
      if (!mark) return [];
      const text = kind === "label" ? element.querySelector("text") : null;
      const width = text?.getComputedTextLength() ?? 0;
      const box = wide ? null : element.getBBox();
      return { kind, element, ...mark, name, width, box, ends: text?.style.textAnchor === "end" };
    }),
  );
  /** @type {SVGSVGElement} */
  const svg = part(drawing, "svg");
  return {
    things,
    ticks: wide ? groups(drawing, "tick").map(({ element }) => element) : [],
    svg,
    view: svg.getAttribute("viewBox") ?? "",
    beside: parts(drawing, "[data-undated], [data-label^='undated-']"),
    gap: gapOf(drawing, years),
  };
}

/** The gap between dated events, as it is drawn for all years. @param {Element} drawing @param {Years} years */
function gapOf(drawing, years) {
  const [line, label] = ["line", "label"].map(
    name => /** @type {SVGGElement | null} */ (drawing.querySelector(`[data-gap="${name}"]`)),
  );
  if (!line || !label) return null;
  const { x, width } = line.getBBox();
  return { line, label, x, width, from: years.at(x), to: years.at(x + width), least: label.getBBox().width + 8 };
}

/** Of the gap, as much as lies in the years shown; where that is too short to be named, none. @param {Gap} gap @param {Years} years */
function placeGap({ line, label, x, width, from, to, least }, years) {
  const [low, high] = [years.x(Math.max(from, years.from)), years.x(Math.min(to, years.to))];
  for (const part of [line, label]) part.toggleAttribute("data-hidden", high - low < least);
  line.setAttribute("transform", `translate(${low} 0) scale(${(high - low) / width} 1) translate(${-x} 0)`);
  label.setAttribute("transform", `translate(${(low + high) / 2 - x - width / 2} 0)`);
}

/**
 * The years that a thing from the envelope must lie in, hatched across the lanes; in the tall drawing, beside the axis.
 *
 * @param {Element} drawing
 * @param {Years} years
 * @param {[number, number]} [span]
 */
function placeBand(drawing, years, span) {
  drawing.querySelector(".lsn-band")?.remove();
  const wide = drawing.classList.contains("lsn-wide");
  const [from, to] = span ? [Math.max(span[0], years.from), Math.min(span[1], years.to)] : [0, 0];
  if (to <= from) return;
  const ticks = groups(drawing, "tick")
    .map(({ element }) => element)
    .filter(tick => !tick.querySelector("text"));
  const ends = [ticks[0], ticks[ticks.length - 1]];
  const [first, last] = ends.map(tick => tick.getBBox());
  const [top, bottom] = ends.map(timeOf);
  const down = (/** @type {number} */ year) => first.y + ((year - top) * (last.y - first.y)) / (bottom - top);
  const box = wide
    ? [years.x(from), first.y, years.x(to) - years.x(from), first.height]
    : [first.x + 5, down(from), 20, down(to) - down(from)];
  const band = document.createElementNS(SVG, "rect");
  ["x", "y", "width", "height"].forEach((name, at) => band.setAttribute(name, String(box[at])));
  band.setAttribute("class", "lsn-band");
  /** @type {SVGSVGElement} */
  const svg = part(drawing, "svg");
  band.setAttribute("fill", `url(#${hatching(svg)})`);
  svg.prepend(band);
}

/** @param {SVGSVGElement} svg */
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

/** @param {Measured} measured @param {Years} years @param {boolean} wide */
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

/** The tall drawing shows as much of its height as what is left in it takes. @param {string} view @param {Thing[]} things */
function cut(view, things) {
  const [, , width] = view.split(" ");
  const boxes = things.flatMap(({ box }) => box ?? []);
  const top = Math.min(...boxes.map(({ y }) => y)) - 14;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + 14;
  return boxes.length ? `0 ${top} ${width} ${bottom - top}` : `0 0 ${width} 40`;
}

/**
 * A label that would run out of the drawing goes to the other side of its mark.
 *
 * @param {string} kind
 * @param {number} at
 * @param {number} width
 * @param {boolean} ends  whether it stands before its mark
 * @param {Years} years
 */
function flip(kind, at, width, ends, years) {
  if (kind !== "label" || years.whole) return 0;
  if (!ends && at + 10 + width > years.right + 12) return -20 - width;
  return ends && at - 10 - width < years.left ? 20 + width : 0;
}

const timeOf = (/** @type {SVGElement} */ tick) => Number(tick.dataset.tick?.replace("_", "."));

/** @param {SVGGElement[]} ticks @param {Years} years */
function placeTicks(ticks, years) {
  const parent = ticks[0]?.parentElement;
  if (!parent) return;
  for (const copy of parts(parent, "[data-copy]")) copy.remove();
  for (const tick of ticks) {
    tick.toggleAttribute("data-hidden", !years.whole);
    tick.removeAttribute("transform");
  }
  if (years.whole) return;
  const first = ticks.filter(tick => tick.dataset.tick === ticks[0].dataset.tick);
  const drawn = years.left + ((timeOf(first[0]) - years.first) * (years.right - years.left)) / (years.last - years.first);
  for (const { at, label } of years.ticks({ most: years.eras ? MOST_ERAS : years.most })) {
    for (const tick of first) {
      const copy = /** @type {SVGGElement} */ (tick.cloneNode(true));
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

/** Dragging a zoomed timeline moves its years. @param {HTMLElement} drawing @param {Years} years @param {() => void} redraw */
function drag(drawing, years, redraw) {
  /** @type {{ x: number, width: number } | null} */
  let last = null;
  const width = () => (part(drawing, "svg").getBoundingClientRect().width * (years.right - years.left)) / 900;
  drawing.addEventListener("pointerdown", ({ button, target, clientX, pointerId }) => {
    if (button || years.whole || (target instanceof Element && target.closest(".lsn-mark, [data-label]"))) return;
    last = { x: clientX, width: width() };
    drawing.setPointerCapture(pointerId);
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

/** @param {Years} years @param {Words} words @param {() => void} redraw */
function tools(years, words, redraw) {
  const shown = make("span", { className: "lsn-years", attributes: { "aria-live": "polite" } });
  /** @type {[name: string, act: () => void, isOff: () => boolean][]} */
  const acts = [
    ["zoom-in", () => years.zoom(0.5), () => years.to - years.from <= years.least + 1e-9],
    ["zoom-out", () => years.zoom(2), () => years.whole],
    ["earlier", () => years.move((years.from - years.to) * 0.6), () => years.from <= years.first],
    ["later", () => years.move((years.to - years.from) * 0.6), () => years.to >= years.last],
    ["all", () => years.set(years.first, years.last), () => years.whole],
  ];
  const buttons = acts.map(([name, act, isOff]) => {
    const press = () => {
      act();
      redraw();
    };
    return { isOff, button: makeButton(words[name], press) };
  });
  return {
    bar: make(
      "div",
      { className: "lsn-tools", attributes: { role: "group", "aria-label": words.tools } },
      ...buttons.map(({ button }) => button),
      shown,
    ),
    update() {
      for (const { button, isOff } of buttons) button.setAttribute("aria-disabled", String(isOff()));
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
    /** @type {Record<string, Told>} */
    const entries = {};
    for (const [kind, trait] of [
      ["event", "events"],
      ["undated", "undated"],
    ])
      for (const [id, told] of Object.entries(model.get(trait))) entries[`${kind}:${id}`] = told;
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
    /** @type {Map<Element, { what: Measured, stops: ReturnType<typeof rove> }>} */
    const measured = new Map();
    let asked = 0;
    const redraw = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        for (const [drawing, { what, stops }] of measured) {
          place(what, years, drawing.classList.contains("lsn-wide"));
          placeBand(drawing, years, entries[selection.now]?.span);
          stops.keep();
        }
        bar.update();
      });
    };
    const bar = tools(years, words, redraw);
    page.append(bar.bar);
    /** @type {[name: string, mark: SVGGElement][]} */
    const all = [];
    const drawings = ["wide", "tall"].map(layout => {
      const drawing = make("div", { className: `lsn-drawing lsn-${layout}` });
      drawing.innerHTML = model.get(layout); // matplotlib's drawing of the course's own files
      const svg = part(drawing, "svg");
      svg.setAttribute("role", "group");
      svg.setAttribute("aria-label", words.title);
      return drawing;
    });
    const [widest] = drawings;
    drag(widest, years, redraw);
    page.append(...drawings);
    const dates = datesOf(widest, years);
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
    const prepare = (/** @type {HTMLElement} */ drawing) => {
      if (measured.has(drawing) || !drawing.getClientRects().length) return;
      const marks = Object.keys(entries).flatMap(name => {
        /** @type {SVGGElement | null} */
        const mark = drawing.querySelector(`[data-${name.replace(":", '="')}"]`);
        return mark ? { name, mark, box: mark.getBBox() } : []; // all are measured before any changes
      });
      for (const { name, mark, box } of marks) {
        all.push([name, mark]);
        const choose = () => selection.toggle(name);
        makeMark(mark, box, entries[name], choose);
        // Marks may lie over each other; their titles never do.
        const label = name.replace("event:", "").replace(":", "-");
        for (const title of parts(drawing, `[data-label="${label}"]`)) title.addEventListener("click", choose);
      }
      const stops = rove(
        marks.map(({ mark }) => mark),
        isOut,
      );
      measured.set(drawing, { what: measure(drawing, dates, drawing === widest, years), stops });
      show();
    };
    const watch = new ResizeObserver(() => drawings.forEach(prepare));
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
