// From the still face of a cell to its live one without a blank moment.

const PATIENCE = 5_000; // after this a view is shown however far it has come
const STRIP = ".jp-OutputArea-promptOverlay"; // JupyterLab's, beside an output, to fold it
const SETTLED = 30; // a view puts itself together in turns: one that has been still for so long is there

/** @typedef {{ area: HTMLElement | null | undefined, put: () => void }} Cell  where its outputs stand, if on the page, and what gives it the new ones */

/**
 * Move what an output area shows into a twin before it; nothing is drawn again, so nothing flickers. A live view stays where
 * it is: its widget would lose hold of its node.
 *
 * @param {Element} area
 */
function hold(area) {
  if (!area.childElementCount || area.querySelector(".jp-OutputArea-output:not([data-mime-type])")) return null;
  const bare = (/** @type {Element} */ element) => /** @type {Element} */ (element.cloneNode(false));
  const twin = bare(area);
  for (const child of area.children) {
    if (child.matches(STRIP)) continue;
    const copy = twin.appendChild(bare(child));
    for (const part of child.children) {
      copy.appendChild(bare(part)).append(...part.childNodes);
    }
  }
  area.before(twin);
  return twin;
}

/** @param {Cell["area"]} area */
const seen = area => area?.checkVisibility({ contentVisibilityAuto: true }) ?? false;

/** Resolves when what an area is to show is drawn, maps included: when nothing moves there any more. @param {Element} area */
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

/**
 * A reader who opened a list, or stands on it with the keyboard, finds it so afterwards. What a still picture says in words
 * is open without their doing.
 *
 * @param {Element} twin
 * @param {Element} area
 */
function carryOver(twin, area) {
  const [old, now] = [twin, area].map(each => [...each.querySelectorAll("details")]);
  if (old.length !== now.length) return;
  old.forEach((each, index) => {
    if (each.open && !each.classList.contains("lsn-text")) now[index].open = true;
    if (each.querySelector("summary") === document.activeElement) now[index].querySelector("summary")?.focus({ preventScroll: true });
  });
}

/**
 * After each new output JupyterLab asks how high the strip beside it is, for which the browser measures the whole page. Where
 * there is no strip it does not ask. Returns what puts them back.
 *
 * @param {Element[]} areas
 */
function withoutStrips(areas) {
  const strips = areas.map(area => ({ area, strip: area.querySelector(`:scope > ${STRIP}`) }));
  for (const { strip } of strips) strip?.remove();
  return () => {
    for (const { area, strip } of strips) if (strip) area.append(strip);
  };
}

/** Exchange what several cells show, all at once: each change of a page costs a pass over all of its styles. @param {Cell[]} cells */
export async function exchange(cells) {
  const inView = new Set(cells.filter(({ area }) => seen(area))); // asked before anything changes: it measures the page
  const behind = cells.flatMap(cell => {
    const twin = cell.area?.isConnected ? hold(cell.area) : null;
    return twin && cell.area ? { area: cell.area, twin, waits: inView.has(cell) } : [];
  });
  const place = (/** @type {boolean} */ hidden) => {
    for (const { area } of behind) {
      area.classList.toggle("lsn-behind", hidden);
      area.parentElement?.classList.toggle("lsn-behind-holder", hidden);
    }
  };
  place(true);
  try {
    const back = withoutStrips(behind.map(({ area }) => area));
    for (const { put } of cells) put();
    back();
    await Promise.all(behind.map(({ area, waits }) => waits ? drawn(area) : null));
  } finally {
    place(false);
    for (const { area, twin } of behind) {
      carryOver(twin, area);
      twin.remove();
    }
  }
}
