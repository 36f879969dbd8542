// Inside the map's own frame, after Leaflet: what folium's page does not have. The page's script calls `lessons.…`.

// folium asks for these even where nothing uses them: Leaflet's marker images, jQuery to read a popup's HTML, its icon plugin.
L.AwesomeMarkers = {
  icon: ({ markerColor = "" }) =>
    L.divIcon({
      className: "pin drop",
      iconSize: [24, 24],
      iconAnchor: [12, 24],
      popupAnchor: [0, -22],
      tooltipAnchor: [10, -12],
      html: `<span style="background:${markerColor.replace(/[^\w#]/g, "")}"></span>`,
    }),
};
L.Marker.prototype.options.icon = L.AwesomeMarkers.icon({});
window.$ = html => {
  const box = document.createElement("div");
  box.innerHTML = typeof html === "string" ? html.trim() : "";
  return [box.firstElementChild];
};

// Without a network a map stays without its tiles: to ask for them would fill the console with refusals.
if (window.lessonsOffline) L.TileLayer.include({ createTile: () => L.DomUtil.create("div"), getAttribution: () => null });

// A popup pans the map to show all of itself, and stops a panning that is under way for that. What then ends may close it.
const { _adjustPan: adjustPan } = L.Popup.prototype;
L.Popup.include({
  _adjustPan() {
    this._map?._panAnim?.stop();
    if (this._map) adjustPan.call(this);
  },
});

// A link would put its page in the map's place.
addEventListener("click", event => {
  const { target } = event;
  if (target instanceof Element && /^https?:/.test(target.closest("a")?.href ?? "")) event.preventDefault();
});

const { EPSG3857: PLAIN } = L.CRS;
// Some base maps are drawn in GCJ-02, some hundred metres off. With such a one the whole map is projected that way, so that
// points, outlines and clicks all stay in WGS-84.
if (window.lessonsBase?.shift === "gcj02") {
  const plain = L.Projection.SphericalMercator;
  const turn = (/** @type {LatLng} */ { lat, lng }, /** @type {unknown} */ from, /** @type {unknown} */ to) => {
    const [x, y] = gcoord.transform([lng, lat], from, to);
    return L.latLng(y, x);
  };
  L.CRS.EPSG3857 = L.extend({}, L.CRS.EPSG3857, {
    projection: L.extend({}, plain, {
      project: (/** @type {LatLng} */ point) => plain.project(turn(point, gcoord.WGS84, gcoord.GCJ02)),
      unproject: (/** @type {Pixels} */ point) => turn(plain.unproject(point), gcoord.GCJ02, gcoord.WGS84),
    }),
  });
}

const SILENCE_MS = 5000;
const HINT_MS = 3000;
const HINT_PX = 12;
const PADDING_PX = 8; // around all of it
const NEAR_M = 50; // so far from where it began a map has not been moved
// Zooms, as so much closer than the one at which all of a map is as wide as an ordinary frame: a street's are not the world's.
const USUAL_PX = 640;
const USUAL = 8.8; // where nobody said what all of it is
const AROUND = 0.6; // where a stop's place still has its neighbours around it
const ROOM = -0.5; // from where on a map of the course has room for every name
const POINT = 0.7; // where a point that was chosen is shown at least
const CLOSE = 2.2; // where something that was chosen is shown at most, unless the reader came closer before
/** @param {LeafletMap} map @param {number} by */
const closer = (map, by) => (map.lessonsUsual ?? USUAL) + by;
const still = matchMedia("(prefers-reduced-motion: reduce)");
// A channel goes from frame to page straight; what is posted to a window takes a way through the browser's own process.
const { port1: port, port2: theirs } = new MessageChannel();
/** @param {import("./frame.js").Heard} message */
const say = message => port.postMessage(message);
/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Partial<Omit<HTMLElementTagNameMap[T], "style">> & { style?: string }} [properties]
 * @returns {HTMLElementTagNameMap[T]}
 */
const element = (tag, properties) => Object.assign(document.createElement(tag), properties);

// A map that stands in a page must not hold that page: the wheel and one finger scroll what is around it, as anywhere else. The
// wheel zooms with Ctrl (two fingers on a touchpad come as that too), or once the reader has pressed on the map, until the
// pointer leaves it. On a question's map to press is to answer, so there it takes Ctrl. A map by itself has nothing to scroll.
const framed = parent !== window;
const { _onWheelScroll: wheel } = L.Map.ScrollWheelZoom.prototype;
L.Map.ScrollWheelZoom.include({
  /** @param {WheelEvent} event */
  _onWheelScroll(event) {
    const map = this._map;
    const zooms = !framed || event.ctrlKey || event.metaKey || map.getContainer().classList.contains("held");
    if (!zooms) return hint(map, "wheel");
    map.lessonsMoved = true;
    wheel.call(this, event);
  },
});
const { _onDown: drag } = L.Draggable.prototype;
L.Draggable.include({
  /** @param {PointerEvent & Partial<TouchEvent>} event */
  _onDown(event) {
    const map = this._element.classList.contains("leaflet-map-pane"); // and not a marker that can be dragged
    if (!(framed && map && event.touches?.length === 1)) drag.call(this, event);
  },
});

/** @param {LeafletMap} map @param {Words} words */
function yielding(map, words) {
  const box = map.getContainer();
  map.lessonsHints = { wheel: words.wheel, fingers: words.fingers };
  box.classList.toggle("framed", framed);
  const hold = (/** @type {boolean} */ held) => {
    if (box.classList.toggle("held", held && framed && !box.classList.contains("pick"))) say({ type: "held" });
  };
  box.addEventListener(
    "pointerdown",
    ({ pointerType, target }) =>
      hold(pointerType !== "touch" && target instanceof Element && !target.closest(".leaflet-control")),
    true,
  );
  document.documentElement.addEventListener("mouseleave", () => hold(false));
  addEventListener("blur", () => hold(false));
  /** @type {Touch | null} */
  let from = null;
  box.addEventListener(
    "touchstart",
    ({ touches }) => {
      [from] = touches;
    },
    { passive: true },
  );
  box.addEventListener(
    "touchmove",
    ({ touches: [finger, ...more] }) => {
      const far = from && Math.hypot(finger.clientX - from.clientX, finger.clientY - from.clientY) > HINT_PX;
      if (framed && far && !more.length) hint(map, "fingers");
    },
    { passive: true },
  );
}

/**
 * Said once, to whoever turns the wheel or moves a finger over the map; by keyboard there are buttons, which say themselves.
 *
 * @param {LeafletMap} map
 * @param {Hint} name
 */
function hint(map, name) {
  const text = map.lessonsHints?.[name];
  if (!text) return;
  map.lessonsHints = { ...map.lessonsHints, [name]: "" };
  const line = element("p", { className: "hint", textContent: text, ariaHidden: "true" });
  map.getContainer().append(line);
  setTimeout(() => line.remove(), HINT_MS);
}

/**
 * The way home: the view that the map began with. Who is there is not shown it, and sees more of the map.
 *
 * @param {LeafletMap} map
 * @param {Words} words
 */
function whole(map, words) {
  const [center, zoom] = [map.getCenter(), map.getZoom()];
  const home = map.lessonsHome ?? (() => fly(map, center, zoom));
  const bounds = map.lessonsBounds;
  // So large as it is shown at the start, or larger, and nothing of it out of sight.
  const isFitted = () =>
    map.getZoom() > map.getBoundsZoom(bounds, false, L.point(2 * PADDING_PX, 2 * PADDING_PX)) - 0.1 &&
    map.getBounds().pad(0.001).contains(bounds);
  const isHome = () => (bounds ? isFitted() : map.getZoom() === zoom && map.distance(map.getCenter(), center) < NEAR_M);
  const button = element("button", { type: "button", className: "whole", textContent: words.whole });
  const bar = element("div", { className: "leaflet-bar" });
  const offer = () => {
    const had = bar.contains(document.activeElement);
    bar.hidden = isHome();
    if (had && bar.hidden) map.getContainer().focus({ preventScroll: true });
  };
  const control = L.control({ position: "topright" });
  control.onAdd = () => {
    button.addEventListener("click", () => {
      flight += 1; // what was to open at the end of a flight stays shut
      map.closePopup();
      home();
    });
    bar.append(button);
    L.DomEvent.disableClickPropagation(bar);
    return bar;
  };
  control.addTo(map);
  map.on("moveend resize", offer);
  offer();
}

/** A map of the course goes as far as its province, and shows little more than that. @param {LeafletMap} map @param {LatLngBounds} around */
function limit(map, around) {
  const most = around.extend(map.lessonsBounds.pad(0.5)).pad(0.1);
  map.options.maxBoundsViscosity = 1;
  map.setMaxBounds(most);
  map.lessonsLeast = () => {
    map.options.minZoom = 0; // else the last one would bound the new one
    map.setMinZoom(map.getBoundsZoom(most));
  };
  if (sized(map)) map.lessonsLeast();
}

/** @param {LeafletMap} map */
const sized = map => map.getSize().x > 0 && map.getSize().y > 0;

/** @param {LeafletMap} map @param {{ words: Words, language: string, bounds: Corners, pick: boolean }} settings  `pick`: to press is to answer */
function page(map, { words, language, bounds, pick }) {
  document.documentElement.lang = language;
  map.attributionControl.setPrefix(false).addAttribution(words.base);
  L.control.zoom({ zoomInTitle: words["zoom-in"], zoomOutTitle: words["zoom-out"] }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  map.on("popupopen", event => {
    const close = event.popup.getElement().querySelector(".leaflet-popup-close-button");
    close?.setAttribute("aria-label", words.close);
    close?.setAttribute("title", words.close);
  });
  // All of it in view, at the start and after the frame changes its size, until the reader or a selection has moved it.
  map.lessonsBounds = L.latLngBounds(bounds);
  const [start, end] = [map.lessonsBounds.getNorthWest(), map.lessonsBounds.getSouthEast()].map(corner =>
    map.project(corner, 0),
  );
  const side = Math.max(end.x - start.x, end.y - start.y);
  map.lessonsUsual = Math.log2(USUAL_PX / side);
  // From afar there is no room for every name.
  const names = () => map.getContainer().classList.toggle("far", map.getZoom() < closer(map, ROOM));
  map.on("zoomend", names);
  map.whenReady(names);
  map.lessonsFit = animate => {
    if (sized(map)) map.fitBounds(bounds, { padding: [PADDING_PX, PADDING_PX], animate });
  };
  map.lessonsHome = () => {
    if (map._animatingZoom) return map.once("moveend", () => map.lessonsHome?.()); // Leaflet passes over what is asked meanwhile
    map.lessonsMoved = false;
    map.lessonsFit(!still.matches);
  };
  for (const act of ["pointerdown", "keydown"])
    map.getContainer().addEventListener(
      act,
      () => {
        map.lessonsMoved = true;
        land(map);
      },
      true,
    );
  map.on("resize", () => {
    if (sized(map)) map.lessonsLeast?.();
    if (!map.lessonsMoved) map.lessonsFit(false);
  });
  map.lessonsFit(false);
  map.getContainer().classList.toggle("pick", pick);
  map.getContainer().setAttribute("role", "application");
  map.getContainer().setAttribute("aria-label", words.frame);
}

/** @typedef {{ path: string, zoom: number, origin: Pixels }} Line  rings in whole pixels of a zoom, and from where those count */

// A border that nobody presses. Leaflet's own polygon makes an object of each of its points, and projects, cuts and thins them
// out for each view: a part of a map's beginning that can be seen. This one comes as it is drawn, and is moved and stretched.
const Border = L.Path.extend({
  /** @param {Line} line @param {object} options */
  initialize(line, options) {
    L.setOptions(this, { interactive: false, ...options });
    this._line = shifted(line);
  },
  _project() {},
  _update() {
    const { path, zoom, origin } = this._line;
    const { x, y } = this._map.getPixelOrigin();
    const scale = this._map.getZoomScale(this._map.getZoom(), zoom);
    if (!this._path.hasAttribute("d")) this._path.setAttribute("d", path);
    this._path.setAttribute("transform", `translate(${origin.x * scale - x} ${origin.y * scale - y}) scale(${scale})`);
  },
});

/** The same border on a plane that is not that of the whole web. @param {Line} line @returns {Line} */
function shifted(line) {
  const { EPSG3857: crs } = L.CRS;
  if (crs === PLAIN) return line;
  const { zoom, origin } = line;
  const path = line.path.replace(/M([^l]*)l([^z]*)z/g, (_, /** @type {string} */ start, /** @type {string} */ moves) => {
    const numbers = `${start} ${moves}`.match(/-?\d+/g)?.map(Number) ?? [];
    let [x, y] = [origin.x, origin.y];
    let said = "";
    for (let at = 0; at < numbers.length; at += 2) {
      [x, y] = [x + numbers[at], y + numbers[at + 1]];
      const point = crs.latLngToPoint(PLAIN.pointToLatLng(L.point(x, y), zoom), zoom);
      said += `${at ? "L" : "M"}${Math.round(point.x - origin.x)} ${Math.round(point.y - origin.y)}`;
    }
    return `${said}Z`;
  });
  return { path, zoom, origin };
}

// The names of units, where those stand: a marker can do much that a name need not.
const Names = L.Layer.extend({
  /** @param {{ text: string, at: [lat: number, lon: number], className: string }[]} names */
  initialize(names) {
    this._names = names;
  },
  /** @param {LeafletMap} map */
  onAdd(map) {
    /** @type {{ node: HTMLElement, at: LatLng }[]} */
    this._shown = this._names.map((/** @type {{ text: string, at: LatLng, className: string }} */ { text, at, className }) => {
      const node = element("div", { className: `unit-name leaflet-zoom-animated ${className}`, ariaHidden: "true" });
      node.append(element("span", { textContent: text }));
      return { node, at: L.latLng(at) };
    });
    this._place();
    map.getPane("markerPane").append(...this._shown.map((/** @type {{ node: HTMLElement }} */ { node }) => node));
  },
  onRemove() {
    for (const { node } of this._shown) node.remove();
  },
  getEvents() {
    return { zoom: this._place, viewreset: this._place, zoomanim: this._zoom };
  },
  _place() {
    for (const { node, at } of this._shown) L.DomUtil.setPosition(node, this._map.latLngToLayerPoint(at));
  },
  /** @param {{ zoom: number, center: LatLng }} to */
  _zoom({ zoom, center }) {
    for (const { node, at } of this._shown)
      L.DomUtil.setPosition(node, this._map._latLngToNewLayerPoint(at, zoom, center).round());
  },
});

/**
 * @typedef {{ named: boolean, name: Words, label: [lon: number, lat: number], path: string }} Unit  `label`: where its name stands
 * @typedef {{ zoom: number, origin: [x: number, y: number], around: Corners | null, province: string, units: Unit[] }} Borders
 * @param {LeafletMap} map
 * @param {Borders} data  as `lessons.drawing.borders` writes them
 * @param {{ legend: Words, kinds: string[], language: string, names: boolean, plain: boolean }} settings
 */
function outlines(map, { zoom, origin: [x, y], around, province, units }, { legend, kinds, language, names, plain }) {
  map.createPane("province").style.zIndex = "350";
  const origin = L.point(x, y);
  const border = (/** @type {string} */ path, /** @type {object} */ options) =>
    new Border({ path, zoom, origin }, options).addTo(map);
  border(province, { pane: "province", className: "province" });
  limit(map, L.latLngBounds(around ?? [map.lessonsBounds])); // a course need not have borders
  const named = (/** @type {Unit} */ unit) => (unit.named && !plain ? "named" : "");
  for (const unit of units) border(unit.path, { className: `unit ${named(unit)}`.trim(), fill: true });
  const labels = units.map(unit => {
    const [lon, lat] = unit.label;
    return { text: unit.name[language], at: [lat, lon], className: named(unit) };
  });
  if (names) new Names(labels).addTo(map);
  if (!kinds.length) return;
  const control = L.control({ position: "bottomleft" });
  control.onAdd = () => {
    const box = element("details", { className: "legend", open: map.getSize().x > 800 });
    box.append(element("summary", { textContent: legend.legend }));
    for (const key of kinds) {
      const row = element("div");
      row.append(element("i", { className: key }), legend[key]);
      box.append(row);
    }
    L.DomEvent.disableClickPropagation(box);
    return box;
  };
  control.addTo(map);
}

/**
 * folium's own colour scale loads d3.
 *
 * @param {LeafletMap} map
 * @param {{ caption: string, colors: string[], ticks: [percent: number, text: string][] }} settings
 */
function scale(map, { caption, colors, ticks }) {
  const control = L.control({ position: "topright" });
  control.onAdd = () => {
    const bar = element("div", { className: "bar" });
    bar.style.background = `linear-gradient(90deg, ${colors.map((color, step) => `${color} ${step}% ${step + 1}%`)})`;
    for (const [at, text] of ticks) bar.append(element("span", { textContent: text, style: `left:${at}%` }));
    const box = element("div", { className: "legend scale" });
    box.append(bar, element("p", { textContent: caption }));
    return box;
  };
  control.addTo(map);
}

// A base map from the network, only where the reader switched one on. Where none comes, that is said, and the outlines stay.
/** @param {LeafletMap} map @param {NonNullable<Window["lessonsBase"]>} chosen */
function base(map, chosen) {
  const { url, attribution, max_zoom: maxZoom, subdomains } = chosen;
  let loaded = false;
  const tiles = L.tileLayer(url, { attribution, maxZoom, subdomains, className: "base" });
  tiles.on("tileload", () => {
    if (!loaded) {
      loaded = true;
      say({ type: "base", ok: true });
    }
  });
  tiles.addTo(map);
  map.getContainer().classList.add("based");
  setTimeout(() => {
    if (!loaded) say({ type: "base", ok: false });
  }, SILENCE_MS);
}

/** @typedef {{ layer: Layer, group?: LayerGroup }} Named  a layer, and the one that it belongs to */
/** @typedef {Map<string, Named[]>} Layers  several under a name, where a feature comes again in another layer */

/**
 * The bridge: clicks and selections go out, "fly there" and "select that" come in.
 *
 * @param {LeafletMap} map
 * @param {[layer: Layer | LayerGroup, name: string | null][]} named  without a name, each of the layers in it has its own
 * @param {Words} [words]
 */
function bridge(map, named, words) {
  /** @type {Layers} */
  const layers = new Map();
  const known = new Set();
  const register = (/** @type {Layer} */ layer, /** @type {string} */ name, /** @type {LayerGroup | undefined} */ group) => {
    if (known.has(layer)) return;
    known.add(layer);
    layers.set(name, [...(layers.get(name) ?? []), { layer, group }]);
    const chosen = () => say({ type: "select", name });
    layer.on("click", chosen);
    layer.on("keypress", (/** @type {{ originalEvent?: KeyboardEvent }} */ event) => {
      if (event.originalEvent?.key === "Enter") chosen();
    });
    const reach = () => reachable(map, layer, name);
    if (map.options.preferCanvas && layer instanceof L.Path) onSvg(map, layer);
    if (layer.getElement?.()) reach();
    layer.on("add", reach);
  };
  const adopt = (/** @type {LayerGroup} */ group) => {
    const each = (/** @type {Layer} */ layer) => {
      if (layer.feature?.id !== undefined) register(layer, String(layer.feature.id), group);
    };
    group.eachLayer(each);
    group.on("layeradd", ({ layer }) => each(layer));
  };
  for (const [layer, name] of named)
    if (name === null) adopt(/** @type {LayerGroup} */ (layer));
    else register(layer, name, undefined);
  map.on("click", ({ latlng }) => {
    const { lat, lng } = latlng.wrap();
    say({ type: "click", lat, lon: lng });
  });
  map.getContainer().addEventListener("click", ({ target }) => {
    const name = target instanceof Element && target.closest("[data-ref]")?.getAttribute("data-ref");
    if (name) say({ type: "select", name });
  });
  const drawn = L.layerGroup().addTo(map);
  port.onmessage = (/** @type {MessageEvent<import("./frame.js").Told>} */ { data }) => {
    if (data.type === "fly") fly(map, [data.lat, data.lon], data.zoom ?? map.getZoom());
    if (data.type === "select") select(map, layers, data);
    if (data.type === "draw") draw(map, drawn, data);
    if (data.type === "stops") number(map, layers, data);
    if (data.type === "left") map.getContainer().classList.remove("held");
    const style = document.getElementById("lsn-theme");
    if (data.type === "theme" && style) style.textContent = data.css;
  };
  if (window.lessonsBase) base(map, window.lessonsBase);
  yielding(map, words ?? {});
  if (words) whole(map, words); // a page that an earlier version drew has none
  map.on("moveend resize", () => apart(map));
  // On a busy computer what a zoom moves is on its way after Leaflet has said that the map is there.
  let waits = 0;
  map.getContainer().addEventListener("transitionend", () => {
    cancelAnimationFrame(waits);
    waits = requestAnimationFrame(() => apart(map));
  });
  apart(map);
  if (parent !== window) parent.postMessage({ lessons: 1, type: "ready" }, "*", [theirs]);
}

const SIDES = ["above", "before", "after"]; // of its dot; else below
const LIFTS = [0, 9, -9]; // px by which a unit's name may stand lower or higher than its middle

/** The boxes that a name has below its dot, and would have beside it by map-page.css. @param {HTMLElement} name @returns {Record<string, DOMRect>} */
function sidesOf(name) {
  const [pin, box] = [/** @type {HTMLElement} */ (name.parentElement), name.getBoundingClientRect()];
  const { left, top, width, height } = pin.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const beside = Number.parseFloat(getComputedStyle(pin).getPropertyValue("--beside"));
  const at = (/** @type {number} */ itsLeft, /** @type {number} */ itsTop) =>
    new DOMRect(itsLeft, itsTop, box.width, box.height);
  const level = y - box.height / 2;
  return {
    "": box,
    above: at(box.left, 2 * y - box.bottom),
    before: at(x - beside - box.width, level),
    after: at(x + beside, level),
  };
}

/**
 * A name that would cover another, or lie under a button, stands on another side of its dot where there is room; if it can, one
 * where it covers no dot either. The name of a unit gives way to a place's, to a dot in it and to a unit's before it, a little up or
 * down if that is enough, is not said twice, and is whole or not there. All is measured before anything changes: else each one
 * laid the map out anew.
 *
 * @param {LeafletMap} map
 */
function apart(map) {
  const every = (/** @type {string} */ selector) => [
    .../** @type {NodeListOf<HTMLElement>} */ (map.getContainer().querySelectorAll(selector)),
  ];
  const boxOf = (/** @type {Element} */ shown) => shown.getBoundingClientRect();
  const [all, units] = [".pin .name", ".unit-name span"].map(every);
  for (const name of all) name.classList.remove(...SIDES, "crowded");
  for (const unit of units) {
    unit.parentElement?.classList.remove("covered");
    unit.style.translate = "";
  }
  const names = all.filter(name => name.checkVisibility()).map(name => ({ name, sides: sidesOf(name) }));
  const boxes = units.map(unit => ({ unit, box: boxOf(unit) }));
  const dots = every(".pin .dot").map(dot => ({ dot, box: boxOf(dot) }));
  const taken = every(".leaflet-control, .pin .stops").map(boxOf);
  const frame = boxOf(map.getContainer());
  const meets = (/** @type {DOMRect} */ a, /** @type {DOMRect[]} */ others) =>
    others.some(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom);
  for (const { name, sides } of names) {
    const others = dots.filter(({ dot }) => dot.parentElement !== name.parentElement).map(each => each.box);
    const free = (/** @type {DOMRect[]} */ kept) => Object.keys(sides).find(each => !meets(sides[each], kept));
    const side = free([...taken, ...others]) ?? free(taken);
    // One that is there for the story's sake alone gives way; a place of the course, and what is selected, does not.
    const givesWay = side === undefined && !name.matches(".focus, .selected *, .related *, .here *");
    if (side) name.classList.add(side);
    name.classList.toggle("crowded", givesWay);
    taken.push(sides[side ?? ""]);
  }
  // A dot may touch a unit's name, and lie in none: its middle counts.
  taken.push(...dots.map(({ box }) => new DOMRect(box.x + box.width / 2 - 1, box.y + box.height / 2 - 1, 2, 2)));
  const isCut = (/** @type {DOMRect} */ { left, right, top, bottom }) =>
    left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
  const isSaid = (/** @type {string} */ text) => names.some(({ name }) => name.textContent.startsWith(text)); // by its place's dot
  const stands = [...boxes].sort((a, b) => Number(b.unit.matches(".named *")) - Number(a.unit.matches(".named *")));
  for (const { unit, box } of stands) {
    const at = (/** @type {number} */ lift) => new DOMRect(box.x, box.y + lift, box.width, box.height);
    const lifts = isSaid(unit.textContent) ? [] : LIFTS;
    const lift = lifts.find(each => !meets(at(each), taken) && !isCut(at(each)));
    unit.parentElement?.classList.toggle("covered", lift === undefined);
    if (lift === undefined) continue;
    unit.style.translate = lift ? `0 ${lift}px` : "";
    taken.push(at(lift));
  }
}

/**
 * A shape is no button by itself; a marker of Leaflet's is, but may have no words on it.
 *
 * @param {LeafletMap} map
 * @param {Layer} layer
 * @param {string} name
 */
function reachable(map, layer, name) {
  const shape = layer.getElement?.();
  if (!shape || shape.dataset.lessons) return;
  shape.dataset.lessons = name;
  if (layer instanceof L.Marker) {
    if (!shape.getAttribute("title") && !shape.textContent.trim()) shape.setAttribute("aria-label", name);
    return;
  }
  for (const [key, value] of [
    ["tabindex", "0"],
    ["role", "button"],
    ["aria-label", name],
  ])
    shape.setAttribute(key, value);
  /** @type {Pressable} */ (shape).addEventListener("keydown", event => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    layer.fire("click", { latlng: extent(map, layer).getCenter(), originalEvent: event }, true);
  });
}

/** @type {unknown} */
let svg;
/** On a canvas a shape is no element that the keyboard could reach. @param {LeafletMap} map @param {Layer} layer */
function onSvg(map, layer) {
  const shown = map.hasLayer(layer);
  if (shown) map.removeLayer(layer);
  layer.options.renderer = svg ??= L.svg();
  if (shown) map.addLayer(layer);
}

/** A feature's popup may belong to its whole layer. @param {LeafletMap} map @param {Named} named */
function open(map, { layer, group }) {
  const shared = group?.getPopup();
  if (layer.getPopup?.() || !shared) return layer.openPopup?.();
  const content = shared.getContent();
  L.popup(shared.options, layer)
    .setContent(typeof content === "function" ? content(layer) : content)
    .setLatLng(extent(map, layer).getCenter())
    .openOn(map);
}

let flight = 0;
let flying = false;

/** Who puts a hand on the map ends the flight to what was chosen elsewhere, and what it would have opened there. @param {LeafletMap} map */
function land(map) {
  flight += 1;
  if (flying) map.stop();
  flying = false;
}

/** @param {LeafletMap} map @param {LatLng | [lat: number, lon: number]} where @param {number} wanted  zoom @param {() => void} then */
function fly(map, where, wanted, then = () => {}) {
  const mine = ++flight;
  const zoom = map._limitZoom(wanted);
  const to = map._limitCenter(L.latLng(where), zoom, map.options.maxBounds); // a flight does not end outside
  map.lessonsMoved = true;
  map.once("movestart", () => say({ type: "flight" }));
  flying = true;
  map.once("moveend", () => {
    if (mine !== flight) return;
    flying = false;
    then();
  });
  if (still.matches || !map.getSize().x) map.setView(to, zoom, { animate: false });
  else map.flyTo(to, zoom, { duration: 0.8 });
}

/** A circle knows its bounds only while it is on the map. @param {LeafletMap} map @param {Layer} layer */
function extent(map, layer) {
  /** @type {LatLngBounds} */
  const all = L.latLngBounds([]);
  if (layer.eachLayer) layer.eachLayer(each => all.extend(extent(map, each)));
  else if (layer.getBounds && (map.hasLayer(layer) || !layer.getLatLng)) all.extend(layer.getBounds());
  else if (layer.getLatLng) all.extend(layer.getLatLng());
  return all;
}

/** @param {LeafletMap} map @param {Layers} layers @param {import("./frame.js").Select} message */
function select(map, layers, { name, related = [], at = "", move = true }) {
  for (const [each, all] of layers) {
    for (const { layer } of all) {
      const classes = layer.getElement?.()?.classList;
      classes?.toggle("selected", each === name);
      classes?.toggle("related", related.includes(each));
      classes?.toggle("here", each === at);
    }
  }
  map.getContainer().classList.toggle("led", layers.has(at));
  apart(map);
  const shown = (/** @type {string} */ each) => {
    const all = layers.get(each) ?? [];
    return all.find(({ layer }) => map.hasLayer(layer)) ?? all[0] ?? [];
  };
  const wanted = at ? [at] : layers.has(name) ? [name] : related;
  const targets = wanted.flatMap(shown).filter(({ layer }) => extent(map, layer).isValid());
  if (!move) return land(map); // the reader chose it here, and its popup is open
  map.closePopup();
  if (targets.length === 1) {
    const [target] = targets;
    const all = extent(map, target.layer);
    const opened = () => {
      if (!at && map.hasLayer(target.layer)) open(map, target); // a story tells beside the map what it would say over it
    };
    if (all.getSouthWest().equals(all.getNorthEast()))
      fly(map, all.getCenter(), at ? closer(map, AROUND) : Math.max(map.getZoom(), closer(map, POINT)), opened);
    else flyOver(map, all, opened, at ? closer(map, AROUND) : undefined);
  } else if (targets.length) {
    flyOver(map, L.latLngBounds(targets.map(({ layer }) => extent(map, layer).getCenter())));
  } else if (wanted.length || at) {
    map.lessonsHome?.(); // what is of the whole city, and of no point in it, shows the whole city
  }
}

/** @param {LeafletMap} map @param {LatLngBounds} bounds @param {() => void} [then] @param {number} [most]  how near */
function flyOver(map, bounds, then, most = Math.max(map.getZoom(), closer(map, CLOSE))) {
  const zoom = Math.min(map.getBoundsZoom(bounds, false, L.point(60, 60)), most);
  fly(map, bounds.getCenter(), zoom, then);
}

/**
 * Where a story stops: the numbers of its stops in place of the dot, where it is now that stop's alone. No line joins them: nobody
 * went that way.
 *
 * @param {LeafletMap} map @param {Layers} layers @param {import("./frame.js").Stops} message
 */
function number(map, layers, { stops, now }) {
  for (const [name, text] of Object.entries(stops)) {
    for (const { layer } of layers.get(name) ?? []) {
      const pin = layer instanceof L.Marker ? layer.getElement?.() : null;
      if (!pin) continue;
      const sign = pin.querySelector(".stops") ?? element("span", { className: "stops", ariaHidden: "true" });
      sign.replaceChildren(
        element("span", { className: "every", textContent: text }),
        element("span", { className: "one", textContent: name === now.place ? String(now.number) : text }),
      );
      pin.append(sign);
    }
  }
  apart(map);
}

/** @param {LeafletMap} map @param {LayerGroup} drawn @param {import("./frame.js").Draw} message */
function draw(map, drawn, { given, answer }) {
  drawn.clearLayers();
  const dot = (/** @type {import("./messages").Point} */ { lat, lon, label }, /** @type {string} */ kind) => {
    const icon = L.divIcon({
      className: `pin ${kind}`,
      html: '<span class="dot"></span>',
      iconSize: [22, 22],
      iconAnchor: [11, 11],
    });
    const marker = L.marker([lat, lon], { icon, interactive: false, keyboard: false }).addTo(drawn);
    if (label) marker.getElement().append(element("span", { className: "name", textContent: label }));
    return marker.getLatLng();
  };
  const at = given && dot(given, "given");
  if (!answer) return;
  const circle = L.circle(dot(answer, "answer"), {
    radius: (answer.km ?? 0) * 1000,
    className: "precision",
    interactive: false,
  }).addTo(drawn);
  flyOver(map, at ? circle.getBounds().extend(at) : circle.getBounds());
}

export { bridge, outlines, page, say, scale };
