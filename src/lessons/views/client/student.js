// What a page of the course loads, once for all of its views.

import article from "./article.js";
import diagram from "./diagram.js";
import document from "./document.js";
import explore from "./explore.js";
import footer from "./footer.js";
import { joinable } from "./links.js";
import map from "./map.js";
import page from "./page.js";
import passage from "./passage.js";
import progress from "./progress.js";
import prompt from "./prompt.js";
import quiz from "./quiz.js";
import reference from "./reference.js";
import sheet from "./sheet.js";
import simulation from "./simulation.js";
import terms from "./terms.js";
import timeline from "./timeline.js";
import work from "./work.js";

// The controls of the kinds of question: whoever has a kind of their own adds its control.
export { KINDS } from "./kinds.js";
export { dress } from "./shared.js";

// By the names that Python gives them.
export const VIEWS = {
  article,
  diagram,
  document,
  explore,
  footer,
  map: joinable(map),
  page,
  passage,
  progress,
  prompt,
  quiz,
  recall: progress,
  reference,
  sheet,
  simulation,
  terms,
  timeline: joinable(timeline),
  work,
};
