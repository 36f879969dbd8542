// From the static face of a cell to its live one without a blank moment, and without moving the page under its reader.

import { drawn } from "../../../labextension/handan-lessons/static/still.js";

const inSight = () => [...document.querySelectorAll(".jp-Cell")].find(each => each.getBoundingClientRect().bottom > 0);

/** Do something that changes heights and keep what is in sight where it is. @param {() => void} change */
function steadily(change) {
  const anchor = window.scrollY ? inSight() : null;
  const before = anchor?.getBoundingClientRect().top ?? 0;
  const { style } = document.documentElement;
  style.overflowAnchor = "none"; // or the browser would correct it a second time
  change();
  if (anchor?.isConnected) window.scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: "instant" });
  requestAnimationFrame(() => {
    style.overflowAnchor = "";
  });
}

const NOTEBOOK = /^((?:\.\.\/[\w-]+\/)?[\w-]+)\.ipynb(?=#|$)/;

/** The address of a lesson's page, where a notebook names it as a notebook; any other as it is. @param {string | null} href */
export const linked = href => href?.replace(NOTEBOOK, "$1.html") ?? null;

/**
 * What the keyboard stands on in the old face, in the new one: the same list's head, or the link that leads to the same place.
 * @param {Element} old @param {Element} now @returns {HTMLElement | null}
 */
function counterpart(old, now) {
  const { activeElement } = document;
  if (!activeElement || !old.contains(activeElement)) return null;
  if (activeElement.matches("summary")) {
    const at = [...old.querySelectorAll("summary")].indexOf(/** @type {HTMLElement} */ (activeElement));
    return now.querySelectorAll("summary")[at] ?? null;
  }
  const href = activeElement.getAttribute("href");
  /** @type {NodeListOf<HTMLElement>} */
  const links = now.querySelectorAll("a[href]");
  return [...links].find(each => linked(each.getAttribute("href")) === linked(href)) ?? null;
}

/** A reader who opened a list finds it so afterwards. What a picture says in words is open without their doing. @param {Element} old @param {Element} now */
function carryOver(old, now) {
  const [before, after] = [old, now].map(each => [...each.querySelectorAll("details")]);
  if (before.length !== after.length) return;
  before.forEach((each, index) => {
    if (each.open && !each.classList.contains("lsn-text")) after[index].open = true;
  });
}

/** Put a new face in the place of what an area shows, once it is drawn; `ending` ends the old one. @param {Element} area @param {(el: HTMLElement) => Promise<void>} put @param {() => void} ending */
export async function exchange(area, put, ending) {
  const now = Object.assign(document.createElement("div"), {
    className: "jp-OutputArea-output jp-RenderedHTMLCommon site-behind",
  });
  const old = [...area.children];
  area.append(now);
  try {
    await put(now);
  } catch (error) {
    now.remove();
    throw error;
  }
  await drawn(now);
  steadily(() => {
    const focus = counterpart(area, now);
    for (const each of old) carryOver(each, now);
    now.classList.remove("site-behind");
    focus?.focus({ preventScroll: true });
    ending();
    for (const each of old) each.remove();
  });
}

// Views name other lessons' pages as notebooks. An address is set right before anybody can follow it.
export function followLinks() {
  for (const what of ["pointerover", "focusin", "click", "auxclick"])
    document.addEventListener(
      what,
      event => {
        const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
        const href = link?.getAttribute("href") ?? "";
        const address = linked(href) ?? "";
        if (address !== href) link?.setAttribute("href", address);
      },
      true,
    );
}
