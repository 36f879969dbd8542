// What the pages for teachers load: assigning, and grading.

import assign from "./assign.js";
import gradebook from "./gradebook.js";

export { dress } from "./shared.js";

// By the names that Python gives them.
export const VIEWS = { assign, gradebook };
