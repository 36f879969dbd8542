// A page of the course that no key, press or drop changes by accident: cells stay as they came. Whoever wants to change it makes
// a copy of their own. Other notebooks on the same server are left alone: what is refused here is asked of the page in front.

// Of the commands for notebooks, those that leave the cells as they are. All others are refused, those that nobody knows yet too:
// a list of what changes cells would have a gap with each new JupyterLab.
const HARMLESS = new RegExp(`^notebook:(${[
  "(move-cursor|extend-marked-cells)-(up|down|above|below|top|bottom|heading-below-or-expand)", "(select|deselect)-all",
  "copy-(cell|selected-text|to-clipboard)", "enter-command-mode", "expand-all-headings", "show-(cell|all-cell)-(code|outputs)",
  "run-(cell|all-cells|all-above|all-below|in-console)", "(get|restart|interrupt|reconnect-to|shutdown|change)-kernel",
  "restart-(run-all|and-run-to-selected)", "render-all-markdown", "(create|open)-new", "create-(console|subshell-console|output-view)",
  "select-(last|next)-(modified|run)-cell", "(enable|disable|toggle)-output-scrolling",
  "(trust|export-to-format|close-and-shutdown|hide-comms|get-open-file|toggle-virtual-scrollbar|.*-side-by-side.*)",
].join("|")})$`);

// What the menus do to the page in front, past its commands.
const MENUS = /^(editmenu:(undo|redo|clear-current|clear-all)|kernelmenu:restart-and-clear|runmenu:run|cell-toolbar:.*|toc:run-cells)$/;

const changes = id => (id.startsWith("notebook:") && !HARMLESS.test(id)) || MENUS.test(id);

const locked = new Set();

// Whether the page in front is one of ours: of several beside each other, the one that was used last.
const inFront = shell => [...locked].find(page => !page.panel.isDisposed && shell.currentWidget === page.panel);

let heard = false;
function refuse({ commands, shell }) {
  if (heard) return;
  heard = true;
  const execute = commands.execute;
  commands.execute = function run(id, args) {
    const page = changes(id) ? inFront(shell) : null;
    if (!page) return execute.call(this, id, args);
    if (navigator.userActivation?.isActive ?? true) page.told(); // what JupyterLab asks by itself is nobody's doing
    return Promise.resolve();
  };
}

const STYLE = `
.lsn-locked .jp-Notebook-footer, .lsn-locked .jp-cell-toolbar, .lsn-locked .jp-Toolbar-item[data-jp-item-name="insert"],
.lsn-locked .jp-collapseHeadingButton, .lsn-locked .jp-Toolbar-item:is([data-jp-item-name="cut"], [data-jp-item-name="paste"], [data-jp-item-name="cellType"]) {
  display: none !important; }
.lsn-locked .jp-Collapser { pointer-events: none; } /* beside a cell, where a press would hide it */
`;

// What opens a text for editing, or moves a cell, without asking for a command.
const OPENS = {
  dblclick: target => target.closest(".jp-MarkdownOutput, .jp-MarkdownCell"),
  "lm-dragenter": () => true,
  "lm-drop": () => true,
};

// Where JupyterLab looks for the cell: two presses may have landed in different ones, and then the event is in neither.
const hit = ({ target, clientX, clientY }) =>
  target.closest(".jp-Cell") ? target : (document.elementFromPoint(clientX, clientY) ?? target);

// In command mode a letter is a command. Keys that read (arrows, page up and down, space, Tab, Escape) stay the browser's.
const READS = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End", "Tab", "Escape", " "]);

function marked(cells) {
  for (const cell of cells) {
    for (const name of ["deletable", "editable"]) {
      if (cell.getMetadata(name) !== false) cell.setMetadata(name, false);
    }
  }
}

// Keep a page as it is. `told` is called where somebody tried to change it.
export async function lock(app, panel, model, { unchanged, told }) {
  const page = { panel, told };
  locked.add(page);
  panel.disposed.connect(() => locked.delete(page));
  refuse(app);
  if (!document.getElementById("lsn-lock-style")) {
    document.head.append(Object.assign(document.createElement("style"), { id: "lsn-lock-style", textContent: STYLE }));
  }
  panel.node.classList.add("lsn-locked");
  for (const [type, opens] of Object.entries(OPENS)) {
    panel.content.node.addEventListener(type, event => {
      const target = hit(event);
      if (!locked.has(page) || !opens(target) || target.closest(".lsn")) return;
      event.preventDefault();
      event.stopPropagation();
      if (type !== "lm-dragenter") told();
    }, true);
  }
  // Shortcuts that are not commands of the notebook (an extension's, a reader's own settings) do not reach a cell either.
  panel.content.node.addEventListener("keydown", event => {
    if (!locked.has(page) || panel.content.mode === "edit") return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plain && !READS.has(event.key) && event.target === event.currentTarget) event.stopPropagation();
  });
  panel.content.modelChanged?.connect(() => panel.content.model && marked(cellsOf(panel.content.model)));
  await unchanged(model, async () => marked(cellsOf(model)));
  if (panel.content.mode === "edit") panel.content.mode = "command";
  return () => locked.delete(page);
}

const cellsOf = model => Array.from({ length: model.cells.length }, (_, index) => model.cells.get(index));

// A copy of a page that may be changed, beside it, under a name that nothing has yet. Returns its path.
export async function copyToEdit({ serviceManager: { contents } }, path, suffix) {
  const whole = await contents.get(path, { content: true });
  const book = structuredClone(whole.content);
  book.metadata.lessons = { ...book.metadata.lessons, unlocked: true };
  for (const cell of book.cells) {
    delete cell.metadata.deletable;
    delete cell.metadata.editable;
  }
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  const stem = path.slice(folder.length).replace(/\.ipynb$/, "");
  const names = new Set((await contents.get(folder.replace(/\/$/, ""), { content: true })).content.map(each => each.name));
  let name = `${stem}-${suffix}.ipynb`;
  for (let number = 2; names.has(name); number += 1) name = `${stem}-${suffix}-${number}.ipynb`;
  await contents.save(folder + name, { type: "notebook", format: "json", content: book });
  return folder + name;
}
