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

// Some base maps are drawn in GCJ-02, some hundred metres off. With such a one the whole map is projected that way, so that
// points, outlines and clicks all stay in WGS-84.
if (window.lessonsBase?.shift === "gcj02") {
  const plain = L.Projection.SphericalMercator;
  const turn = ({ lat, lng }, from, to) => {
    const [x, y] = gcoord.transform([lng, lat], from, to);
    return L.latLng(y, x);
  };
  L.CRS.EPSG3857 = L.extend({}, L.CRS.EPSG3857, {
    projection: L.extend({}, plain, {
      project: point => plain.project(turn(point, gcoord.WGS84, gcoord.GCJ02)),
      unproject: point => turn(plain.unproject(point), gcoord.GCJ02, gcoord.WGS84),
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
const closer = (map, by) => (map.lessonsUsual ?? USUAL) + by;
const still = matchMedia("(prefers-reduced-motion: reduce)");
// A channel goes from frame to page straight; what is posted to a window takes a way through the browser's own process.
const { port1: port, port2: theirs } = new MessageChannel();
const say = message => port.postMessage(message);
const element = (tag, properties) => Object.assign(document.createElement(tag), properties);

// A map that stands in a page must not hold that page: the wheel and one finger scroll what is around it, as anywhere else. The
// wheel zooms with Ctrl (two fingers on a touchpad come as that too), or once the reader has pressed on the map, until the
// pointer leaves it. On a question's map to press is to answer, so there it takes Ctrl. A map by itself has nothing to scroll.
const framed = parent !== window;
const { _onWheelScroll: wheel } = L.Map.ScrollWheelZoom.prototype;
L.Map.ScrollWheelZoom.include({
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
  _onDown(event) {
    const map = this._element.classList.contains("leaflet-map-pane"); // and not a marker that can be dragged
    if (!(framed && map && event.touches?.length === 1)) drag.call(this, event);
  },
});

function yielding(map, words) {
  const box = map.getContainer();
  map.lessonsHints = { wheel: words.wheel, fingers: words.fingers };
  box.classList.toggle("framed", framed);
  const hold = held => {
    if (box.classList.toggle("held", held && framed && !box.classList.contains("pick"))) say({ type: "held" });
  };
  box.addEventListener(
    "pointerdown",
    event => hold(event.pointerType !== "touch" && !event.target.closest(".leaflet-control")),
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

// Said once, to whoever turns the wheel or moves a finger over the map; by keyboard there are buttons, which say themselves.
function hint(map, name) {
  const text = map.lessonsHints?.[name];
  if (!text) return;
  delete map.lessonsHints[name];
  const line = element("p", { className: "hint", textContent: text, ariaHidden: "true" });
  map.getContainer().append(line);
  setTimeout(() => line.remove(), HINT_MS);
}

// The way home: the view that the map began with. Who is there is not shown it, and sees more of the map.
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

// A map of the course goes as far as its province, and shows little more than that.
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

const sized = map => map.getSize().x > 0 && map.getSize().y > 0;

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
  const corners = [map.lessonsBounds.getNorthWest(), map.lessonsBounds.getSouthEast()].map(corner => map.project(corner, 0));
  const side = Math.max(corners[1].x - corners[0].x, corners[1].y - corners[0].y);
  map.lessonsUsual = Math.log2(USUAL_PX / side);
  // From afar there is no room for every name.
  const names = () => map.getContainer().classList.toggle("far", map.getZoom() < closer(map, ROOM));
  map.on("zoomend", names);
  map.whenReady(names);
  map.lessonsFit = animate => {
    if (sized(map)) map.fitBounds(bounds, { padding: [PADDING_PX, PADDING_PX], animate });
  };
  map.lessonsHome = () => {
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
  map.getContainer().classList.toggle("pick", Boolean(pick));
  map.getContainer().setAttribute("role", "application");
  map.getContainer().setAttribute("aria-label", words.frame);
}

function outlines(map, data, { legend, kinds, language, names, plain }) {
  map.createPane("province").style.zIndex = 350;
  const province = L.geoJSON(data.province, { pane: "province", interactive: false, style: { className: "province" } }).addTo(
    map,
  );
  const around = province.getBounds();
  limit(map, around.isValid() ? around : L.latLngBounds([map.lessonsBounds])); // a course need not have borders
  const style = ({ properties }) => ({ className: properties.named && !plain ? "unit named" : "unit" });
  L.geoJSON(data.units, { interactive: false, style }).addTo(map);
  for (const { properties } of names ? data.units.features : []) {
    const [lon, lat] = properties.label;
    const className = `unit-name${properties.named && !plain ? " named" : ""}`;
    const icon = L.divIcon({ className, html: "", iconSize: [0, 0] });
    const label = L.marker([lat, lon], { icon, interactive: false, keyboard: false }).addTo(map).getElement();
    label.append(element("span", { textContent: properties.name[language] }));
    label.setAttribute("aria-hidden", "true");
  }
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

// folium's own colour scale loads d3.
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
/** @param {NonNullable<Window["lessonsBase"]>} chosen */
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

// The bridge: clicks and selections go out, "fly there" and "select that" come in.
function bridge(map, named, words) {
  const layers = new Map(); // several under a name, where a feature comes again in another layer
  const known = new Set();
  const register = (layer, name, group) => {
    if (known.has(layer)) return;
    known.add(layer);
    layers.set(name, [...(layers.get(name) ?? []), { layer, group }]);
    const chosen = () => say({ type: "select", name });
    layer.on("click", chosen);
    layer.on("keypress", event => {
      if (event.originalEvent?.key === "Enter") chosen();
    });
    const reach = () => reachable(map, layer, name);
    if (map.options.preferCanvas && layer instanceof L.Path) onSvg(map, layer);
    if (layer.getElement?.()) reach();
    layer.on("add", reach);
  };
  const adopt = group => {
    const each = layer => {
      if (layer.feature?.id !== undefined) register(layer, String(layer.feature.id), group);
    };
    group.eachLayer(each);
    group.on("layeradd", ({ layer }) => each(layer));
  };
  for (const [layer, name] of named) name === null ? adopt(layer) : register(layer, name);
  map.on("click", ({ latlng }) => {
    const { lat, lng } = latlng.wrap();
    say({ type: "click", lat, lon: lng });
  });
  map.getContainer().addEventListener("click", event => {
    const link = event.target.closest?.("[data-ref]");
    if (link) say({ type: "select", name: link.dataset.ref });
  });
  const drawn = L.layerGroup().addTo(map);
  const acts = {
    fly: ({ lat, lon, zoom }) => fly(map, [lat, lon], zoom ?? map.getZoom()),
    select: message => select(map, layers, message),
    draw: message => draw(map, drawn, message),
    left: () => map.getContainer().classList.remove("held"),
    theme: ({ css }) => {
      const style = document.getElementById("lsn-theme");
      if (style) style.textContent = css;
    },
  };
  port.onmessage = ({ data }) => acts[data.type]?.(data);
  if (window.lessonsBase) base(map, window.lessonsBase);
  yielding(map, words ?? {});
  if (words) whole(map, words); // a page that an earlier version drew has none
  map.on("moveend resize", () => apart(map));
  apart(map);
  if (parent !== window) parent.postMessage({ lessons: 1, type: "ready" }, "*", [theirs]);
}

const SIDES = ["above", "before", "after"]; // of its dot; else below

// A name that would cover another, or lie under a button, stands on another side of its dot where there is room, and the name of
// a unit gives way to a place's.
function apart(map) {
  const box = map.getContainer();
  const all = [...box.querySelectorAll(".pin .name")];
  for (const name of all) name.classList.remove(...SIDES);
  const names = all.filter(name => name.checkVisibility());
  const boxes = (...selectors) => [...box.querySelectorAll(selectors.join())].map(each => each.getBoundingClientRect());
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const controls = boxes(".leaflet-control");
  const taken = [];
  for (const name of names) {
    const met = () => [...controls, ...taken].some(other => meet(other, name.getBoundingClientRect()));
    const free = met()
      ? SIDES.find(side => {
          name.classList.remove(...SIDES);
          name.classList.add(side);
          return !met();
        })
      : "";
    if (free === undefined) name.classList.remove(...SIDES);
    taken.push(name.getBoundingClientRect());
  }
  const units = [...box.querySelectorAll(".unit-name")];
  for (const unit of units) unit.classList.remove("covered");
  const covered = units.map(unit => {
    const name = unit.firstElementChild.getBoundingClientRect();
    return [...controls, ...taken].some(other => meet(other, name));
  });
  for (const [at, unit] of units.entries()) unit.classList.toggle("covered", covered[at]); // after all are measured: each is a layout
}

// A shape is no button by itself; a marker of Leaflet's is, but may have no words on it.
function reachable(map, layer, name) {
  const shape = layer.getElement?.();
  if (!shape || shape.dataset.lessons) return;
  shape.dataset.lessons = name;
  if (layer instanceof L.Marker) {
    if (!shape.title && !shape.textContent.trim()) shape.setAttribute("aria-label", name);
    return;
  }
  for (const [key, value] of [
    ["tabindex", "0"],
    ["role", "button"],
    ["aria-label", name],
  ])
    shape.setAttribute(key, value);
  shape.addEventListener("keydown", event => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    layer.fire("click", { latlng: extent(map, layer).getCenter(), originalEvent: event }, true);
  });
}

// On a canvas a shape is no element that the keyboard could reach.
let svg;
function onSvg(map, layer) {
  const shown = map.hasLayer(layer);
  if (shown) map.removeLayer(layer);
  layer.options.renderer = svg ??= L.svg();
  if (shown) map.addLayer(layer);
}

// A feature's popup may belong to its whole layer.
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

// Who puts a hand on the map ends the flight to what was chosen elsewhere, and what it would have opened there.
function land(map) {
  flight += 1;
  if (flying) map.stop();
  flying = false;
}

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

// A circle knows its bounds only while it is on the map.
function extent(map, layer) {
  const all = L.latLngBounds([]);
  if (layer.eachLayer) layer.eachLayer(each => all.extend(extent(map, each)));
  else if (layer.getBounds && (map.hasLayer(layer) || !layer.getLatLng)) all.extend(layer.getBounds());
  else if (layer.getLatLng) all.extend(layer.getLatLng());
  return all;
}

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
  const shown = each => layers.get(each)?.find(({ layer }) => map.hasLayer(layer)) ?? layers.get(each)?.[0];
  const wanted = at ? [at] : layers.has(name) ? [name] : related;
  const targets = wanted.map(shown).filter(target => target && extent(map, target.layer).isValid());
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

function flyOver(map, bounds, then, most = Math.max(map.getZoom(), closer(map, CLOSE))) {
  const zoom = Math.min(map.getBoundsZoom(bounds, false, L.point(60, 60)), most);
  fly(map, bounds.getCenter(), zoom, then);
}

function draw(map, drawn, { given, answer }) {
  drawn.clearLayers();
  const dot = ({ lat, lon, label }, kind) => {
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
    radius: answer.km * 1000,
    className: "precision",
    interactive: false,
  }).addTo(drawn);
  flyOver(map, at ? circle.getBounds().extend(at) : circle.getBounds());
}

export { bridge, outlines, page, say, scale };
