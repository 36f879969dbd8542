// A document beside the page: its head, then its passages, each by the view that shows it anywhere else.

import { modelNamed } from "./links.js";
import passageView from "./passage.js";
import { make } from "./shared.js";

export default {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    el.innerHTML = model.get("html"); // built and escaped by the library, from the course's own files
    const ends = await Promise.all(
      model.get("passages").map(async (/** @type {string} */ reference) => {
        const inner = make("div", { className: "lsn-documented" });
        el.append(inner);
        return passageView.render({ model: await modelNamed(model, reference), el: inner });
      }),
    );
    return () => {
      for (const end of ends) end();
    };
  },
};
