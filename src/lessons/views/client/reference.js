// A passage that the story has shown: its link selects it there and goes to it; its text can be unfolded here, too.

import { modelOf, selectionOf } from "./links.js";
import passageView from "./passage.js";
import { gently, keepKeys, make, part } from "./shared.js";

// The linked page of the same notebook; where several are open, one page of the browser has them all.
const exploreOf = (/** @type {Element} */ el) => (el.closest(".jp-Notebook") ?? document).querySelector(".lsn-explore");

/** @param {Element} explore @param {string} locator */
function goTo(explore, locator) {
  explore.scrollIntoView({ block: "start", behavior: gently() });
  const link = /** @type {HTMLElement | null} */ (explore.querySelector(`article[data-passage="${locator}"] .lsn-locator`));
  link?.focus({ preventScroll: true });
}

export default {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    el.innerHTML = model.get("html"); // built and escaped by the library, from the course's own files
    const line = part(el, ".lsn-reference");
    const { passage = "" } = line.dataset;
    const selection = await selectionOf(model);
    const release = keepKeys(el);
    part(line, "a").addEventListener("click", event => {
      const explore = exploreOf(el);
      if (!explore) return; // a page without it has the stop's still form, if any
      event.preventDefault();
      selection.choose(`passage:${passage}`);
      goTo(explore, passage);
    });
    const inner = make("div");
    const folded = make(
      "details",
      { className: "lsn lsn-again" },
      make("summary", { textContent: model.get("words").again }),
      inner,
    );
    el.append(folded);
    /** @type {Promise<() => void> | undefined} */
    let stop;
    folded.addEventListener("toggle", () => {
      stop ??= modelOf(model, "passage").then(of => passageView.render({ model: of, el: inner })); // once, and only if asked for
    });
    return () => {
      release();
      stop?.then(end => end());
    };
  },
};
