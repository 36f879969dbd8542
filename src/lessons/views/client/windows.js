// Whether a lesson is open in another window of this browser, too: each page says that it is there, and answers whoever says so.

import { freshId } from "./shared.js";
import { serverBase } from "./unsaved.js";

/** @type {Map<string, { count: number, leave: () => void }>} */
const joined = new Map(); // a page joins once a lesson, however many of its fields ask

/** @param {string} name @param {(others: boolean) => void} tell */
function join(name, tell) {
  const channel = new BroadcastChannel(name);
  const own = freshId(); // not the tab's: a tab that is duplicated brings that along
  const others = new Set();
  const say = (/** @type {string} */ type) => channel.postMessage({ type, from: own });
  channel.onmessage = ({ data }) => {
    if (typeof data?.from !== "string") return;
    const before = others.size > 0;
    if (data.type === "gone") others.delete(data.from);
    else others.add(data.from);
    if (data.type === "here") say("too");
    if (before !== others.size > 0) tell(others.size > 0);
  };
  const away = () => say("gone");
  const back = (/** @type {PageTransitionEvent} */ { persisted }) => persisted && say("here"); // the browser kept the page and shows it again
  window.addEventListener("pagehide", away);
  window.addEventListener("pageshow", back);
  say("here");
  return () => {
    away();
    channel.close();
    window.removeEventListener("pagehide", away);
    window.removeEventListener("pageshow", back);
    if (others.size) tell(false);
  };
}

/**
 * Calls `tell` with whether there is another one, whenever that changes; returns what ends it.
 * @param {string} lesson @param {(others: boolean) => void} tell
 */
export function joinWindows(lesson, tell) {
  if (typeof BroadcastChannel !== "function" || !lesson) return () => {};
  const name = `handan-lessons:windows:${serverBase()}:${lesson}`;
  const page = joined.get(name) ?? { count: 0, leave: join(name, tell) };
  joined.set(name, page);
  page.count += 1;
  return () => {
    page.count -= 1;
    if (page.count) return;
    joined.delete(name);
    page.leave();
  };
}
