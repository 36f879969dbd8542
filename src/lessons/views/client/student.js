// What a page of the course loads, once for all of its views.

import article from "./article.js";
import diagram from "./diagram.js";
import explore from "./explore.js";
import map from "./map.js";
import page from "./page.js";
import passage from "./passage.js";
import progress from "./progress.js";
import prompt from "./prompt.js";
import quiz from "./quiz.js";
import sheet from "./sheet.js";
import simulation from "./simulation.js";
import timeline from "./timeline.js";
import work from "./work.js";

export { dress } from "./shared.js";

// By the names that Python gives them.
export const VIEWS = {
  article,
  diagram,
  explore,
  map,
  page,
  passage,
  progress,
  prompt,
  quiz,
  recall: progress,
  sheet,
  simulation,
  timeline,
  work,
};
