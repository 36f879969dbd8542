// The page that a site opens with: how far its reader is in each lesson, from what this browser keeps.

import { fill } from "./shared.js";
import { answeredIn, JournalStore } from "./site/journal.js";

/** @param {Document} page */
async function tell(page) {
  const told = page.getElementById("lessons-site")?.textContent;
  if (!told || !("indexedDB" in globalThis)) return;
  const { course, asked, words } = JSON.parse(told);
  /** @type {Map<string, Set<string>>} */
  let answered;
  try {
    answered = answeredIn(await new JournalStore(course, new URL(".", location.href).pathname).read());
  } catch (error) {
    console.warn(error); // a browser that keeps nothing has nothing to tell
    return;
  }
  for (const place of page.querySelectorAll("[data-lesson]")) {
    const all = asked[place.getAttribute("data-lesson") ?? ""] ?? [];
    const given = answered.get(place.getAttribute("data-lesson") ?? "");
    const some = all.filter((/** @type {string} */ name) => given?.has(name)).length;
    if (some) place.textContent = fill(words[place.closest("[lang]")?.getAttribute("lang") ?? ""], { some, all: all.length });
  }
}

// Whoever comes back from a lesson finds what they did there.
if (globalThis.document) {
  tell(document);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) tell(document);
  });
}
