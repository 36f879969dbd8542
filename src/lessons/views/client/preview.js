// An author's page: asks what the files say now, and changes only the parts that differ, so that one keeps one's place.

import { fill, make, part, parts } from "./shared.js";

const EVERY_MS = 300;

/** @typedef {Record<string, string>} Texts  by language */
/** @typedef {{ id: string, title: Texts, html: Texts, faults: string[], kept: boolean }} Part  `kept`: as it was last read */
/**
 * @typedef {object} State  what the files say
 * @property {string} stamp
 * @property {boolean} [same]  nothing else, then
 * @property {string} lesson
 * @property {[id: string, title: Texts, faults: number][]} lessons
 * @property {string[]} faults
 * @property {Part[]} parts
 * @property {boolean} kept
 * @property {string} at
 * @property {number} seconds
 */

/** @type {Words} */
const words = JSON.parse(document.body.dataset.words ?? "{}");
const [nav, line, main] = ["nav", "[role=status]", "main"].map(name => part(document, name));
const all = make("details", { className: "lsn-preview-all", open: true });
main.append(all);
/** @type {Map<string, { made: string, section: HTMLElement }>} */
const shown = new Map(); // a part's id → its section and what it was made from
let seen = "";
const hash = () => decodeURIComponent(location.hash.slice(1));
let wanted = hash(); // a lesson that cannot be read yet may be mended, so it goes on being asked for
let lesson = ""; // the one that is shown

const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => {
  document.body.dataset.jpThemeLight = String(!dark.matches);
};
dark.addEventListener("change", follow);
follow();

/** @param {string[]} faults */
function faultList(faults) {
  return make("ul", { className: "lsn-preview-faults" }, ...faults.map(text => make("li", { textContent: text })));
}

/**
 * Each part in two columns; an id that comes twice is unknown to the server's check until it is mended, so it has its place, too.
 *
 * @param {Part} part
 * @param {number} place
 */
function drawPart(part, place) {
  const key = `${place} ${part.id}`;
  const made = JSON.stringify(part);
  const before = shown.get(key);
  if (before?.made === made) return before.section;
  const section = make("section", { className: part.id ? "lsn-preview-step" : "lsn-preview-step lsn-preview-head" });
  section.setAttribute("aria-label", Object.values(part.title).join(" · "));
  if (part.faults.length) section.append(faultList(part.faults));
  if (part.kept) section.append(make("p", { className: "lsn-preview-fault", textContent: words.older }));
  const columns = make("div", { className: part.kept ? "lsn-preview-columns lsn-preview-old" : "lsn-preview-columns" });
  for (const [language, html] of Object.entries(part.html)) {
    const column = make("div", { lang: language });
    if (part.id) column.append(make("h2", { textContent: part.title[language] }));
    const body = make("div", { innerHTML: html }); // built and escaped by the library
    for (const one of body.querySelectorAll("[id]")) one.id = `${language}-${one.id}`; // the other language has it too
    // The notebooks of other lessons, as a lesson's text links them, are here pages of the preview; the other language is beside it.
    for (const link of parts(body, "a[href$='.ipynb']")) {
      const name = link.getAttribute("href")?.split("/").pop()?.replace(".ipynb", "");
      if (name === lesson) link.replaceWith(link.textContent);
      else link.setAttribute("href", `#${name}`);
    }
    column.append(body);
    columns.append(column);
  }
  section.append(columns);
  const folded = section.querySelectorAll("details");
  before?.section.querySelectorAll("details").forEach((one, number) => {
    if (folded[number]) folded[number].open = one.open;
  });
  shown.set(key, { made, section });
  return section;
}

/** @param {State["lessons"]} lessons */
function drawLessons(lessons) {
  nav.replaceChildren(
    ...lessons.map(([id, title, count]) => {
      const name = `${id.split("-")[0]} ${title[document.documentElement.lang]}`;
      const link = make("a", { href: `#${id}`, textContent: count ? `${name} (${fill(words.faults, { count })})` : name });
      if (id === lesson) link.setAttribute("aria-current", "page");
      return link;
    }),
  );
}

/** @param {State} state */
function draw(state) {
  const active = document.activeElement;
  const focused = active && nav.contains(active) ? active.getAttribute("href") : null;
  if (lesson !== state.lesson) shown.clear();
  lesson = state.lesson;
  seen = state.stamp;
  drawLessons(state.lessons);
  if (focused)
    parts(nav, "a")
      .find(link => link.getAttribute("href") === focused)
      ?.focus();
  const count = state.faults.length;
  all.hidden = count === 0;
  const told = fill(words.faults, { count });
  all.replaceChildren(make("summary", { textContent: `${words.whole}: ${told}` }), faultList(state.faults));
  const sections = state.parts.map(drawPart);
  for (const old of parts(main, "section.lsn-preview-step")) if (!sections.includes(old)) old.remove();
  /** @type {HTMLElement} */
  let last = all;
  for (const section of sections) {
    if (last.nextElementSibling !== section) last.after(section);
    last = section;
  }
  main.classList.toggle("lsn-preview-kept", state.kept);
  line.textContent = [
    fill(words.updated, { time: state.at, seconds: state.seconds }),
    count ? told : words["no-faults"],
    ...(state.kept ? [words.kept] : []),
  ].join(" · ");
}

async function ask() {
  try {
    const answer = await fetch(`state?${new URLSearchParams({ lesson: wanted || lesson, shown: lesson, seen })}`);
    const state = await answer.json();
    document.body.classList.remove("lsn-preview-gone");
    if (!state.same) draw(state);
    else if (line.textContent === words.gone) seen = "";
  } catch {
    document.body.classList.add("lsn-preview-gone");
    if (line.textContent !== words.gone) line.textContent = words.gone;
  }
  setTimeout(ask, EVERY_MS);
}

window.addEventListener("hashchange", () => {
  wanted = hash();
  seen = "";
  window.scrollTo(0, 0);
});
ask();
