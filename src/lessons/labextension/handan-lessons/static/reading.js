// A reader sees a page, not a workbench: the host's menus, bars and cell frames are put away, and one button brings them back.
// Only where the page has the window to itself; among a workbench's other tabs its bars stay. What is chosen lasts.

const KEPT = "lessons-bars"; // in the browser's own storage
const BARS = ["jp-top-panel", "jp-menu-panel", "top-panel-wrapper", "menu-panel-wrapper"]; // JupyterLab's and Notebook's
const SIDES = ["jp-left-stack", "jp-right-stack"]; // as a workbench was left: on a phone they would cover the page

const STYLE = `
.lsn-corner { position: absolute; z-index: 15; top: 8px; right: 12px; display: flex; gap: 6px; }
.lsn-corner-holder { position: relative; }
.lsn-corner button { font: 14px/1.4 var(--jp-ui-font-family, sans-serif); min-width: 32px; min-height: 32px; padding: 0 9px; border-radius: 6px;
  border: 1px solid var(--jp-border-color1); background: var(--jp-layout-color1); color: var(--jp-ui-font-color1, inherit); cursor: pointer; }
.lsn-corner button:focus-visible { outline: 2px solid var(--jp-brand-color1); outline-offset: 2px; }
.lsn-corner .lsn-make-live { font-weight: 600; }
.lsn-reading .jp-Collapser { visibility: hidden; }
.lsn-reading .jp-Cell.jp-Notebook-cell:not(:focus-visible) { box-shadow: none !important; border-color: transparent; }
.lsn-reading.lsn-pointer .jp-Cell.jp-Notebook-cell { box-shadow: none !important; border-color: transparent; }
.lsn-reading .jp-Notebook { --jp-notebook-padding: 6px; }
@media (max-width: 1420px) { .lsn-reading .lsn-head > details { margin-right: 76px; } }
/* On a phone the buttons have a line of their own, above the page: nothing of it lies under them. A lesson's head leaves them room. */
@media (max-width: 700px) {
  .lsn-corner-holder:not(:has(.lsn-head > .lsn-question)) { padding-top: 48px !important; box-sizing: border-box; }
  .lsn-reading .lsn-head > details { margin-right: 0; }
}
/* On paper the page is as long as it is, whatever the window shows of it. */
@media print {
  .lsn-corner { display: none; }
  body:has(.lsn-printed) :is(html, body, .lm-Widget, .jp-WindowedPanel-outer, .jp-WindowedPanel-inner, .jp-WindowedPanel-viewport, .jp-WindowedPanel-window) {
    position: static !important; height: auto !important; min-height: 0 !important; max-height: none !important; width: auto !important; overflow: visible !important;
    contain: none !important; transform: none !important; content-visibility: visible !important; }
  body:has(.lsn-printed) :is(.jp-skiplink-wrapper, #jp-top-panel, #jp-menu-panel, #top-panel-wrapper, #menu-panel-wrapper, .jp-NotebookPanel-toolbar, .jp-Collapser, .lm-TabBar, .jp-SideBar) {
    display: none !important; }
}
`;

const stored = () => {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null; // a browser that keeps nothing
  }
};

const store = value => {
  try {
    localStorage.setItem(KEPT, value);
  } catch {
    // then it holds for this page alone
  }
};

// Whether a page has the window to itself.
const alone = shell => shell.mode === "single-document" || Boolean(document.getElementById("menu-panel-wrapper"));

const surrounds = part => BARS.includes(part.id) || SIDES.includes(part.id) || part.hasClass?.("jp-SideArea");

// JupyterLab has its bars at the top of its shell, Notebook two panels further in, and JupyterLab its sides deeper still.
function surroundings(widget, depth = 3) {
  const parts = [...(widget.layout ?? [])];
  return parts.flatMap(part => (surrounds(part) ? [part] : depth ? surroundings(part, depth - 1) : []));
}

const pages = new Set(); // those of this window that are read: each says whether its bars are shown
const put = new Set(); // what was put away; a side that was closed before stays closed

// The window's surroundings are put away only while a page is in front: another notebook beside it keeps its tools.
function arrange(shell) {
  const front = shell.currentWidget;
  const away = [...pages].some(({ panel, isShown }) => (!front || front === panel) && !isShown());
  for (const part of away ? surroundings(shell) : put) {
    if (away && part.isHidden) continue;
    if (away) put.add(part);
    else put.delete(part);
    part.setHidden(away);
  }
}

// Put a page's surroundings away. `run` makes it live, for whoever has to ask for that; `size` is a control for the corner.
// Returns what says that it is live.
export function reading(app, panel, { words, language, run, size }) {
  if (!alone(app.shell)) return () => {};
  if (!document.getElementById("lsn-reading-style")) {
    document.head.append(Object.assign(document.createElement("style"), { id: "lsn-reading-style", textContent: STYLE }));
  }
  const button = (className, text) => Object.assign(document.createElement("button"), { type: "button", className, textContent: text });
  const corner = Object.assign(document.createElement("div"), { className: "lsn-corner", lang: language });
  const live = button("lsn-make-live", words["make-live"]);
  live.addEventListener("click", () => { live.hidden = true; run(); });
  const bars = button("lsn-bars", "☰");
  let shown = stored() === "shown";
  const page = { panel, isShown: () => shown };
  pages.add(page);
  const show = () => {
    arrange(app.shell);
    if (panel.isDisposed) return;
    panel.toolbar.setHidden(!shown);
    panel.node.classList.toggle("lsn-reading", !shown);
    bars.setAttribute("aria-pressed", String(shown));
    bars.title = words[shown ? "hide-bars" : "show-bars"];
    bars.setAttribute("aria-label", words["show-bars"]);
  };
  bars.addEventListener("click", () => {
    shown = !shown;
    store(shown ? "shown" : "away");
    show();
  });
  corner.append(live, size, bars);
  // The notebook takes plain keys for its commands, and gives the focus to one of its cells whenever it hears of it elsewhere.
  for (const each of corner.querySelectorAll("button")) each.dataset.lmSuppressShortcuts = "";
  for (const type of ["keydown", "focusin", "focusout"]) corner.addEventListener(type, event => event.stopPropagation());
  live.hidden = true;
  // JupyterLab puts the focus on a cell by itself; its frame is for whoever moves by keyboard.
  panel.node.classList.add("lsn-pointer", "lsn-printed");
  const pointer = value => () => panel.node.classList.toggle("lsn-pointer", value);
  panel.node.addEventListener("pointerdown", pointer(true), true);
  panel.node.addEventListener("keydown", pointer(false), true);
  const outer = panel.node.querySelector(".jp-WindowedPanel-outer") ?? panel.content.node; // it scrolls away with the page
  outer.classList.add("lsn-corner-holder");
  outer.append(corner);
  show();
  app.restored.then(show); // a window that opens again is given its sides late
  app.shell.currentChanged?.connect(show);
  panel.disposed.connect(() => {
    app.shell.currentChanged?.disconnect(show);
    pages.delete(page);
    show();
  });
  return isLive => { live.hidden = isLive; };
}
