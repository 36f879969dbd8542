// A map in a frame of its own: folium's page in a sandbox, put together here from what the page already has. Unless the
// reader switched a base map on, it can ask no host for anything.

import { modelOf } from "./links.js";
import { make } from "./shared.js";

const COLOURS = ["ink", "soft", "line", "paper", "field", "named", "happened", "reported", "planned", "place", "focus"];
const LASTING = ["select", "draw", "stops"]; // what a frame that comes again must be told as well

/** @typedef {NonNullable<Window["lessonsBase"]>} Base  a base map from the network */
/**
 * What a map says: that it is there, has the wheel, flies off, has a base map or not, or was pressed.
 * @typedef {{ type: "ready" } | { type: "held" } | { type: "flight" } | { type: "base", ok: boolean }
 *   | import("./messages").FromMapPage} Heard
 */
/** @typedef {{ type: "draw", given?: import("./messages").Point, answer?: import("./messages").Point }} Draw  what to show on a question's map */
/** @typedef {{ type: "select", name: string, related?: string[], at?: string, move?: boolean }} Select  what is selected; `move`: and flown to */
/** @typedef {{ type: "stops", stops: Record<string, string>, now: { place: string, number: number } }} Stops  by name of a place: the numbers of a story's stops there; which one the reader is at */
/**
 * What a map is told, besides: where to fly, that the pointer left it, its colours.
 * @typedef {Draw | Select | Stops | { type: "fly", lat: number, lon: number, zoom?: number } | { type: "left" } | { type: "theme", css: string }} Told
 */

/** @param {Element} element */
function theme(element) {
  const style = getComputedStyle(element);
  return `:root{${COLOURS.map(name => `--lsn-${name}:${style.getPropertyValue(`--lsn-${name}`).trim()}`).join(";")}}`;
}

/** The addresses that a base map's tiles come from. @param {Pick<Base, "url" | "subdomains">} base */
export function origins({ url, subdomains }) {
  const all = subdomains?.length ? [...subdomains].map(part => url.replace("{s}", part)) : [url];
  return [...new Set(all.map(each => new URL(each.replace(/\{\w\}/g, "0")).origin))];
}

/**
 * What a frame makes its page of. The script travels by itself: beside Chinese it would be twice as long, and slower to read.
 *
 * @param {string} page
 * @param {Model} assets
 * @param {Element} element
 * @param {Base | null} base
 * @param {string[]} hosts
 */
function assemble(page, assets, element, base, hosts) {
  const text = (/** @type {string} */ name) => new TextDecoder().decode(assets.get(name));
  const policy = `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src data:; img-src data: ${[...hosts, ...(base ? origins(base) : [])].join(" ")}`;
  const head =
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${text("style")}</style>` +
    `<style id="lsn-theme">${theme(element)}</style>`;
  // folium forbids to zoom the page itself, which readers with weak eyes need.
  const [start, ...rest] = page.replace(/<meta name="viewport"[^>]*>/, "").split("<head>");
  return {
    head: `${start}<head>${head}`,
    given: base ? { lessonsBase: base } : { lessonsOffline: !hosts.length },
    outlines: text("outlines"),
    script: base ? `${text("shift")};${text("script")}` : text("script"),
    body: rest.join("<head>"),
  };
}

/** @param {unknown} number @param {number} most */
const within = (number, most) => typeof number === "number" && Math.abs(number) <= most;

// What a frame begins with: it asks for its page, and takes that from the page around it alone. The map itself is written
// when there is room, for Leaflet cannot fit it into none. That the room is there can be seen before a resizing is told.
const EMPTY =
  `<!doctype html><script>addEventListener("message", ({ source, data }) => {
  if (source !== parent) return;
  document.open();
  document.write(data.head);
  Object.assign(window, data.given, { lessonsOutlines: JSON.parse(data.outlines) });
  document.head.append(Object.assign(document.createElement("script"), { textContent: data.script }));
  let looks = 0;
  const write = () => {
    if (!innerWidth) return looks++ < 9 ? setTimeout(write) : addEventListener("resize", write, { once: true });
    document.write(data.body);
    document.close();
  };
  write();
});
parent.postMessage({ lessons: 1, type: "empty" }, "*");</` + "script>";

const emptyFrame = () => make("iframe", { srcdoc: EMPTY, attributes: { sandbox: "allow-scripts" } });

// A browser may give a sandboxed frame a process of its own, and that takes it longer than to draw a map. One frame is
// therefore ready before the first map is asked for, and moved to its place where a frame can be moved and keep its page.
/** @type {{ frame: HTMLIFrameElement | null, ready: boolean }} */
const spare = { frame: null, ready: false };

export function prepareFrame() {
  if (!document.body?.moveBefore) return;
  const frame = emptyFrame();
  frame.hidden = true;
  spare.frame = frame;
  window.addEventListener("message", function asked({ source, data }) {
    if (!source || source !== frame.contentWindow || data?.type !== "empty") return;
    spare.ready = true;
    window.removeEventListener("message", asked);
  });
  document.body.append(frame);
}

/** Put a frame into `holder`; returns it, and whether it has asked for its page already. @param {Element} holder */
function placeFrame(holder) {
  const waiting = spare.frame;
  const kept = Boolean(waiting?.isConnected && waiting.getRootNode() === holder.getRootNode());
  const frame = waiting && kept ? waiting : emptyFrame();
  if (kept) {
    spare.frame = null;
    holder.moveBefore(frame, null);
    frame.hidden = false;
  } else {
    holder.append(frame);
  }
  frame.className = "lsn-frame";
  return { frame, asks: kept && spare.ready };
}

/**
 * Put a map into `holder`.
 *
 * @param {Model} model
 * @param {HTMLElement} holder
 * @param {object} map
 * @param {string} map.page
 * @param {string} map.title
 * @param {(message: Heard) => void} map.hear  gets what it says
 * @param {Base | null} [map.base]
 * @param {string[]} [map.hosts]  what else it may ask
 */
export async function mapFrame(model, holder, { page, title, hear, base = null, hosts = [] }) {
  holder.dataset.lsnMap = "coming";
  const assets = await modelOf(model, "assets");
  /** @type {Map<string, Told>} */
  const told = new Map();
  /** @type {HTMLIFrameElement | null} */
  let frame = null;
  /** @type {MessagePort | null} */
  let port = null; // of the frame that is there now
  const post = (/** @type {Told} */ message) => port?.postMessage(message);
  const write = () => frame?.contentWindow?.postMessage(assemble(page, assets, holder, base, hosts), "*");
  const leave = () => {
    port?.close();
    port = null;
  };
  const begin = () => {
    if (frame || !holder.isConnected) return;
    const placed = placeFrame(holder);
    frame = placed.frame;
    placed.frame.title = title;
    if (placed.asks) write();
  };
  const shown = new ResizeObserver(begin);
  const themed = new MutationObserver(() => post({ type: "theme", css: theme(holder) }));
  // The reader has pressed on the map, and it has the wheel. That the pointer left it again is seen here: not every browser
  // tells the frame, nor the element that holds it.
  const outside = (/** @type {PointerEvent} */ { target }) => {
    if (target === frame) return;
    window.removeEventListener("pointermove", outside, true);
    post({ type: "left" });
  };
  const heard = (/** @type {MessageEvent} */ { data }) => {
    if (data?.type === "held") return window.addEventListener("pointermove", outside, true);
    if (data?.type === "click" && !(within(data.lat, 90) && within(data.lon, 180))) return;
    if (data?.type === "select" && typeof data.name !== "string") return;
    if (data) hear(data);
  };
  /** @param {MessageEvent} event */
  const greeted = ({ source, data, ports: [given] }) => {
    if (!source || source !== frame?.contentWindow || data?.lessons !== 1) return;
    if (data.type === "empty") write(); // also where the notebook took the frame off the page and put it back
    if (data.type !== "ready" || !given) return;
    leave();
    port = given;
    port.onmessage = heard;
    for (const [type, message] of told) {
      post(message);
      if (!LASTING.includes(type)) told.delete(type);
    }
    holder.dataset.lsnMap = "ready";
    hear(data);
  };
  window.addEventListener("message", greeted);
  begin();
  shown.observe(holder);
  themed.observe(document.body, { attributeFilter: ["data-jp-theme-name"] });
  return {
    send(/** @type {Told} */ message) {
      if (!port || LASTING.includes(message.type)) told.set(message.type, message);
      post(message);
    },
    show(/** @type {Base | null} */ chosen) {
      base = chosen;
      leave();
      if (frame) frame.srcdoc = EMPTY; // a page of its own: what the old one may ask stays as it is for as long as that lives
    },
    stop() {
      window.removeEventListener("message", greeted);
      window.removeEventListener("pointermove", outside, true);
      leave();
      shown.disconnect();
      themed.disconnect();
    },
  };
}
