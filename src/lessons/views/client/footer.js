// The end of a lesson: the work to download, and the links on.

import { downloadHere } from "./download.js";
import { keepKeys, part } from "./shared.js";

export default {
  /** @param {ViewProps} props */
  render({ model, el }) {
    el.innerHTML = model.get("html"); // built and escaped by the library
    part(el, "ul").before(...downloadHere(model.get("words")));
    return keepKeys(el);
  },
};
