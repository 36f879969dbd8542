// The page paragraph by paragraph; the reader's own copy beside it, once the kernel has one.

import { askOriginal, keepKeys } from "./shared.js";

export default {
  /** @param {ViewProps} props */
  render({ model, el }) {
    el.innerHTML = model.get("html"); // built and escaped by the library
    const release = keepKeys(el);
    const forget = askOriginal(model, html => {
      el.innerHTML = html;
    });
    return () => {
      forget();
      release();
    };
  },
};
