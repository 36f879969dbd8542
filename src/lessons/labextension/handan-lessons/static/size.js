// How large a page's text is and how far its lines stand apart, as its reader likes it: two variables that the page's styles follow,
// kept in the browser's own storage for every page of the course.

const KEPT = "lessons-size";
const SIZES = [15, 16, 19, 22]; // in px
const USUAL = 1;
const LEADINGS = { false: 1.7, true: 2.1 };

const STYLE = `
.lsn-sizes { position: absolute; top: 38px; right: 0; display: flex; flex-wrap: wrap; gap: 6px; align-items: center; justify-content: flex-end;
  width: max-content; max-width: calc(100vw - 40px); padding: 8px; border-radius: 6px; border: 1px solid var(--jp-border-color1);
  background: var(--jp-layout-color1); color: var(--jp-ui-font-color1, inherit); font: 14px/1.4 var(--jp-ui-font-family, sans-serif); box-shadow: 0 2px 8px #0003; }
.lsn-sizes[hidden] { display: none; }
.lsn-sizes p { flex: 1 1 100%; margin: 0; text-align: right; }
.lsn-corner .lsn-sizes button[aria-disabled="true"] { opacity: .5; cursor: default; }
.lsn-corner .lsn-sizes button[aria-pressed="true"] { border-width: 2px; font-weight: 600; }
`;

// What is kept, as far as it is of this form: `{ step, wide }`.
export function readSize(storage) {
  let text = null;
  try {
    text = storage.getItem(KEPT);
  } catch {
    // a browser that keeps nothing
  }
  const [, step, wide] = /^([0-3])( wide)?$/.exec(text ?? "") ?? [];
  return { step: step === undefined ? USUAL : Number(step), wide: Boolean(wide) };
}

export function writeSize(storage, { step, wide }) {
  try {
    storage.setItem(KEPT, `${step}${wide ? " wide" : ""}`);
  } catch {
    // then it holds for this page alone
  }
}

// On the root, so that what comes later has it too; where nothing was chosen, the styles' own measures stand.
export function applySize({ style }, { step, wide }) {
  const put = (name, value, usual) => (value === usual ? style.removeProperty(name) : style.setProperty(name, value));
  put("--lsn-size", `${SIZES[step]}px`, `${SIZES[USUAL]}px`);
  put("--lsn-leading", String(LEADINGS[wide]), String(LEADINGS.false));
}

export const followSize = () => applySize(document.documentElement, readSize(localStorage));

// The button and what it opens, for a corner of the page.
export function sizeControl(words) {
  if (!document.getElementById("lsn-size-style")) {
    document.head.append(Object.assign(document.createElement("style"), { id: "lsn-size-style", textContent: STYLE }));
  }
  const button = (textContent, label, act) => {
    const made = Object.assign(document.createElement("button"), { type: "button", textContent });
    if (label) made.setAttribute("aria-label", label);
    made.title = label || textContent;
    made.addEventListener("click", () => made.getAttribute("aria-disabled") !== "true" && act());
    return made;
  };
  const panel = Object.assign(document.createElement("div"), { className: "lsn-sizes", hidden: true });
  panel.setAttribute("role", "group");
  panel.setAttribute("aria-label", words["size"]);
  const told = document.createElement("p");
  told.setAttribute("role", "status");
  const change = by => {
    const now = readSize(localStorage);
    const next = { ...now, ...by(now) };
    writeSize(localStorage, next);
    applySize(document.documentElement, next);
    show(next);
  };
  const smaller = button("A−", words["smaller"], () => change(({ step }) => ({ step: step - 1 })));
  const larger = button("A+", words["larger"], () => change(({ step }) => ({ step: step + 1 })));
  const spaced = button(words["wide"], "", () => change(({ wide }) => ({ wide: !wide })));
  const show = ({ step, wide }) => {
    smaller.setAttribute("aria-disabled", String(step === 0));
    larger.setAttribute("aria-disabled", String(step === SIZES.length - 1));
    spaced.setAttribute("aria-pressed", String(wide));
    told.textContent = words["size-now"].replace("{step}", step + 1).replace("{count}", SIZES.length);
  };
  const open = shown => {
    panel.hidden = !shown;
    opener.setAttribute("aria-expanded", String(shown));
    if (shown) show(readSize(localStorage));
  };
  const opener = button("Aa", words["size"], () => open(panel.hidden));
  opener.setAttribute("aria-expanded", "false");
  const whole = document.createElement("div");
  whole.append(opener, panel);
  panel.append(smaller, larger, spaced, told);
  whole.addEventListener("keydown", event => {
    if (event.key !== "Escape" || panel.hidden) return;
    event.stopPropagation();
    open(false);
    opener.focus();
  });
  // By a press elsewhere, not where the focus goes: JupyterLab gives that to a cell of its own accord.
  document.addEventListener("pointerdown", ({ target }) => {
    if (!panel.hidden && !whole.contains(target)) open(false);
  });
  return whole;
}
