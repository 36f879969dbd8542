// Questions as they are asked, with nothing to press: built and escaped by the library.

import { make } from "./shared.js";

/** @param {string} html */
export const posed = html => make("div", { className: "lsn-posed", innerHTML: html });
