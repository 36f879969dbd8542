// An author's page: asks what the files say now, and changes only the parts that differ, so that one keeps one's place.

const EVERY_MS = 300;

/** @returns {HTMLElement} */
function part(selector) {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`the page has no ${selector}`);
  return found;
}

const words = JSON.parse(document.body.dataset.words ?? "{}");
const nav = part("nav");
const line = part("[role=status]");
const main = part("main");
const all = make("details", { className: "lsn-preview-all", open: true });
main.append(all);
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

function make(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

const say = (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);

function faultList(faults) {
  return make("ul", { className: "lsn-preview-faults" }, ...faults.map(text => make("li", { textContent: text })));
}

// Each part in two columns; an id that comes twice is unknown to the server's check until it is mended, so it has its place, too.
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
    for (const link of body.querySelectorAll("a[href$='.ipynb']")) {
      const name = link.getAttribute("href").split("/").pop().replace(".ipynb", "");
      if (name === lesson) link.replaceWith(link.textContent);
      else link.setAttribute("href", `#${name}`);
    }
    column.append(body);
    columns.append(column);
  }
  section.append(columns);
  before?.section.querySelectorAll("details").forEach((one, number) => {
    const now = section.querySelectorAll("details")[number];
    if (now) now.open = one.open;
  });
  shown.set(key, { made, section });
  return section;
}

function drawLessons(lessons) {
  nav.replaceChildren(
    ...lessons.map(([id, title, count]) => {
      const name = `${id.split("-")[0]} ${title[document.documentElement.lang]}`;
      const link = make("a", { href: `#${id}`, textContent: count ? `${name} (${say("faults", { count })})` : name });
      if (id === lesson) link.setAttribute("aria-current", "page");
      return link;
    }),
  );
}

function draw(state) {
  const active = document.activeElement;
  const focused = active && nav.contains(active) ? active.getAttribute("href") : null;
  if (lesson !== state.lesson) shown.clear();
  lesson = state.lesson;
  seen = state.stamp;
  drawLessons(state.lessons);
  if (focused)
    /** @type {HTMLElement} */ (nav.querySelector(`a[href="${CSS.escape(focused)}"], a[href="${focused}"]`))?.focus();
  const count = state.faults.length;
  all.hidden = count === 0;
  all.replaceChildren(make("summary", { textContent: `${words.whole}: ${say("faults", { count })}` }), faultList(state.faults));
  const sections = state.parts.map(drawPart);
  for (const old of main.querySelectorAll("section.lsn-preview-step")) if (!sections.includes(old)) old.remove();
  let last = all;
  for (const section of sections) {
    if (last.nextElementSibling !== section) last.after(section);
    last = section;
  }
  main.classList.toggle("lsn-preview-kept", state.kept);
  const told = count ? say("faults", { count }) : words["no-faults"];
  line.textContent = [
    say("updated", { time: state.at, seconds: state.seconds }),
    told,
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
