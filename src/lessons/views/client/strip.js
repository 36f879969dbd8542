// The timeline as a strip: one line of years, a mark an event, what is selected named above its mark. It takes what it draws
// from the timeline's own drawing, so that the two never say different things of when something was.

import { standing } from "./links.js";
import { make, makeButton, rove } from "./shared.js";
import { datesOf, extentsOf } from "./timeline.js";
import { Years } from "./years.js";

const MARK = 22; // px that a mark takes: marks nearer than this stand above each other
const ROWS = 3;
const [NUMBER, ERA, CLOCK] = [70, 90, 56]; // px that a year under the line takes, one with its era, and a time of day
const MARGIN = 14; // px beside the line

/** @param {string} text */
const textWidth = text => [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? 12 : 6.8), 0); // px, about

/** The row of each mark, from the line up: the first in which it has room. @param {number[]} places @param {number} least @param {number} most */
export function rowsOf(places, least, most) {
  const ends = Array(most).fill(Number.NEGATIVE_INFINITY);
  return places.map(at => {
    const free = ends.findIndex(end => at - end >= least);
    const row = free < 0 ? ends.indexOf(Math.min(...ends)) : free;
    ends[row] = at;
    return row;
  });
}

/**
 * Years to write under the line: as many round ones as there is room for, the last, and the first where it has room.
 *
 * @param {number[]} ticks
 * @param {number} first
 * @param {number} last
 */
export function withEnds(ticks, first, last, near = ticks.length > 1 ? (ticks[1] - ticks[0]) / 2 : (last - first) / 4) {
  const found = ticks.filter(year => year < last - near);
  if (found.length && found[0] - first > near) found.unshift(first);
  return [...found, last];
}

/** @param {Years} years @param {number} width  of the line, in px */
function ticksUnder(years, width) {
  const most = Math.min(
    years.most,
    Math.max(2, Math.floor(width / (years.unit !== "year" ? CLOCK : years.eras ? ERA : NUMBER))),
  );
  const found = years.ticks({ most });
  if (years.unit !== "year" || found.some(({ at }) => at % 1)) return found;
  const ends = withEnds(
    found.map(({ at }) => at),
    years.first,
    years.last - 1,
    years.eras ? (ERA * (years.last - years.first)) / width : undefined,
  );
  return ends.map(at => ({ at, label: years.name(at) }));
}

/** @param {Model} timeline @param {import("./links.js").Selection} selection */
export function strip(timeline, selection) {
  /** @type {Record<string, import("./timeline.js").Told>} */
  const events = timeline.get("events");
  const years = new Years(timeline.get("axis"));
  const drawing = document.createElement("div");
  drawing.innerHTML = timeline.get("wide"); // matplotlib's drawing of the course's own files
  const [dates, extents] = [datesOf(drawing, years), extentsOf(drawing, years)];
  const part = (/** @type {number} */ year) => (year - years.first) / (years.last - years.first);
  const line = make("div", { className: "lsn-strip-line" });
  const title = make("p", { className: "lsn-strip-title", attributes: { "aria-hidden": "true" } });
  const el = make(
    "div",
    { className: "lsn-strip", attributes: { role: "group", "aria-label": timeline.get("words").title } },
    title,
    line,
  );
  const marks = Object.entries(events)
    .filter(([id]) => id in dates)
    .sort(([a], [b]) => dates[a] - dates[b])
    .map(([id, event]) => {
      const name = `event:${id}`;
      const mark = makeButton("", () => selection.toggle(name), {
        className: `lsn-strip-mark ${event.kind}`,
        attributes: { "aria-pressed": "false", "aria-label": `${event.title}. ${event.when}. ${event.kind_name}` },
      });
      mark.append(make("i"));
      mark.dataset.event = id;
      const [from, to] = extents[id] ?? [dates[id], dates[id]];
      const bar = make("span", { className: `lsn-strip-span ${event.kind}` });
      if (event.vague) bar.classList.add("lsn-vague");
      Object.assign(bar.style, { left: `${part((from + to) / 2) * 100}%`, width: `${(part(to) - part(from)) * 100}%` });
      return { id, name, mark, bar, at: part(dates[id]), event };
    });
  const { stopAt, keep } = rove(
    marks.map(({ mark }) => mark),
    each => each.matches("[hidden]"),
  );
  line.append(...marks.flatMap(({ bar, mark }) => [bar, mark]));
  const scale = make("div", { className: "lsn-strip-years", attributes: { "aria-hidden": "true" } });
  el.append(scale);

  const lay = (/** @type {number} */ width) => {
    if (!width) return;
    const rows = rowsOf(
      marks.map(({ at }) => at * width),
      MARK,
      ROWS,
    );
    marks.forEach(({ mark, at }, index) => {
      mark.style.left = `${at * 100}%`;
      mark.style.bottom = `${rows[index] * MARK}px`;
    });
    scale.replaceChildren(
      ...ticksUnder(years, width).map(({ at, label }) => {
        const tick = make("span", { textContent: label });
        tick.style.left = `${part(at) * 100}%`;
        const beyond = (textWidth(label) / 2 - MARGIN) / width; // a label as wide as this would be cut off at the edge
        if (part(at) < beyond) tick.dataset.side = "first";
        if (part(at) > 1 - beyond) tick.dataset.side = "last";
        return tick;
      }),
    );
    name();
  };
  // The one under the pointer or the focus, else the one that is selected, else the first that is linked with what is, has its
  // name above the line.
  let looked = "";
  const name = () => {
    const told =
      marks.find(each => each.name === looked && !each.mark.hidden) ??
      marks.find(each => standing(selection, each.name) === "selected") ??
      marks.find(each => standing(selection, each.name) === "related");
    title.textContent = told ? told.event.title : "";
    title.style.left = told ? `${told.at * 100}%` : "0";
    title.dataset.side = told && told.at > 0.5 ? "left" : "right";
  };
  const look = (/** @type {Event} */ { target, type }) => {
    const over = target instanceof Element ? target.closest(".lsn-strip-mark") : null;
    looked = ["pointerover", "focusin"].includes(type) ? (marks.find(({ mark }) => mark === over)?.name ?? "") : "";
    name();
  };
  for (const type of ["pointerover", "pointerout", "focusin", "focusout"]) line.addEventListener(type, look);
  const show = () => {
    looked = "";
    for (const { name, mark } of marks) {
      const state = standing(selection, name);
      mark.setAttribute("aria-pressed", String(state === "selected"));
      mark.classList.toggle("lsn-related", state === "related");
    }
    const chosen = marks.find(each => each.name === selection.now);
    if (chosen) stopAt(chosen.mark);
    name();
  };
  const watch = new ResizeObserver(([{ contentRect }]) => lay(contentRect.width));
  watch.observe(line);
  const unwatch = selection.watch(show);
  return {
    el,
    hide(/** @type {Set<string>} */ ids) {
      for (const { id, mark, bar } of marks) mark.hidden = bar.hidden = ids.has(id);
      keep();
    },
    stop() {
      watch.disconnect();
      unwatch();
    },
  };
}
