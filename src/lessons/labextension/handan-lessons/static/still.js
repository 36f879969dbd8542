// From the still face of a cell to its live one without a blank moment.

const PATIENCE = 5_000; // after this a view is shown however far it has come
const STRIP = ".jp-OutputArea-promptOverlay"; // JupyterLab's, beside an output, to fold it
const SETTLED = 30; // a view puts itself together in turns: one that has been still for so long is there

// Move what an output area shows into a twin before it; nothing is drawn again, so nothing flickers. A live view stays where
// it is: its widget would lose hold of its node.
function hold(area) {
  if (!area.childElementCount || area.querySelector(".jp-OutputArea-output:not([data-mime-type])")) return null;
  const twin = area.cloneNode(false);
  for (const child of area.children) {
    if (child.matches(STRIP)) continue;
    const copy = twin.appendChild(child.cloneNode(false));
    for (const part of child.children) {
      copy.appendChild(part.cloneNode(false)).append(...part.childNodes);
    }
  }
  area.before(twin);
  return twin;
}

const seen = area => area?.checkVisibility({ contentVisibilityAuto: true }) ?? false;

// Resolves when what an area is to show is drawn, maps included: when nothing moves there any more.
export function drawn(area) {
  return new Promise(resolve => {
    let quiet = 0;
    const end = () => {
      watch.disconnect();
      clearTimeout(late);
      resolve(undefined);
    };
    const look = () => {
      clearTimeout(quiet);
      if (area.querySelector(".lsn") && !area.querySelector("[data-lsn-map=coming]")) quiet = setTimeout(end, SETTLED);
    };
    const watch = new MutationObserver(look);
    const late = setTimeout(end, PATIENCE);
    watch.observe(area, { childList: true, subtree: true, attributeFilter: ["data-lsn-map"] });
    look();
  });
}

// A reader who opened a list, or stands on it with the keyboard, finds it so afterwards. What a still picture says in words
// is open without their doing.
function carryOver(twin, area) {
  const [old, now] = [twin, area].map(each => [...each.querySelectorAll("details")]);
  if (old.length !== now.length) return;
  old.forEach((each, index) => {
    if (each.open && !each.classList.contains("lsn-text")) now[index].open = true;
    if (each.querySelector("summary") === document.activeElement) now[index].querySelector("summary")?.focus({ preventScroll: true });
  });
}

// After each new output JupyterLab asks how high the strip beside it is, for which the browser measures the whole page. Where
// there is no strip it does not ask. Returns what puts them back.
function withoutStrips(areas) {
  const strips = areas.map(area => [area, area.querySelector(`:scope > ${STRIP}`)]).filter(([, strip]) => strip);
  for (const [, strip] of strips) strip.remove();
  return () => strips.forEach(([area, strip]) => area.append(strip));
}

// Exchange what several cells show, all at once: each change of a page costs a pass over all of its styles. A cell is
// `{ area, put }`: the element of its outputs, where that is on the page, and what gives it the new ones.
export async function exchange(cells) {
  const inView = cells.map(({ area }) => seen(area)); // asked before anything changes: it measures the page
  const held = cells.map(({ area }) => area?.isConnected ? hold(area) : null);
  const behind = cells.filter((_, index) => held[index]);
  const place = hidden => behind.forEach(({ area }) => {
    area.classList.toggle("lsn-behind", hidden);
    area.parentElement?.classList.toggle("lsn-behind-holder", hidden);
  });
  place(true);
  try {
    const back = withoutStrips(behind.map(({ area }) => area));
    for (const { put } of cells) put();
    back();
    await Promise.all(cells.map(({ area }, index) => held[index] && inView[index] ? drawn(area) : null));
  } finally {
    place(false);
    cells.forEach(({ area }, index) => {
      if (!held[index]) return;
      carryOver(held[index], area);
      held[index].remove();
    });
  }
}
