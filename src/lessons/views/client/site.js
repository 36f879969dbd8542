// A lesson's page of the site: its journal is kept in this browser.

import { followLinks } from "./site/faces.js";
import { JournalStore } from "./site/journal.js";
import { built, isAble, Page, rootOf } from "./site/page.js";

const site = built();
followLinks();
if (isAble(site)) {
  const page = new Page(site, new JournalStore(site.course, rootOf(site).pathname));
  page.listen();
  page.run();
}
