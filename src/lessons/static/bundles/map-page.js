var lessons = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // src/lessons/views/client/map-page.js
  var map_page_exports = {};
  __export(map_page_exports, {
    bridge: () => bridge,
    outlines: () => outlines,
    page: () => page,
    say: () => say,
    scale: () => scale
  });
  L.AwesomeMarkers = {
    icon: ({ markerColor = "" }) => L.divIcon({
      className: "pin drop",
      iconSize: [24, 24],
      iconAnchor: [12, 24],
      popupAnchor: [0, -22],
      tooltipAnchor: [10, -12],
      html: `<span style="background:${markerColor.replace(/[^\w#]/g, "")}"></span>`
    })
  };
  L.Marker.prototype.options.icon = L.AwesomeMarkers.icon({});
  window.$ = (html) => {
    const box = document.createElement("div");
    box.innerHTML = typeof html === "string" ? html.trim() : "";
    return [box.firstElementChild];
  };
  if (window.lessonsOffline) L.TileLayer.include({ createTile: () => L.DomUtil.create("div"), getAttribution: () => null });
  addEventListener("click", (event) => {
    const { target } = event;
    if (target instanceof Element && /^https?:/.test(target.closest("a")?.href)) event.preventDefault();
  });
  if (window.lessonsBase?.shift === "gcj02") {
    const plain = L.Projection.SphericalMercator;
    const turn = ({ lat, lng }, from, to) => {
      const [x, y] = gcoord.transform([lng, lat], from, to);
      return L.latLng(y, x);
    };
    L.CRS.EPSG3857 = L.extend({}, L.CRS.EPSG3857, {
      projection: L.extend({}, plain, {
        project: (point) => plain.project(turn(point, gcoord.WGS84, gcoord.GCJ02)),
        unproject: (point) => turn(plain.unproject(point), gcoord.GCJ02, gcoord.WGS84)
      })
    });
  }
  var SILENCE_MS = 5e3;
  var HINT_MS = 3e3;
  var HINT_PX = 12;
  var ROOM = 8.3;
  var still = matchMedia("(prefers-reduced-motion: reduce)");
  var { port1: port, port2: theirs } = new MessageChannel();
  var say = (message) => port.postMessage(message);
  var element = (tag, properties) => Object.assign(document.createElement(tag), properties);
  var framed = parent !== window;
  var { _onWheelScroll: wheel } = L.Map.ScrollWheelZoom.prototype;
  L.Map.ScrollWheelZoom.include({
    _onWheelScroll(event) {
      const map = this._map;
      const zooms = !framed || event.ctrlKey || event.metaKey || map.getContainer().classList.contains("held");
      if (!zooms) return hint(map, "wheel");
      map.lessonsMoved = true;
      wheel.call(this, event);
    }
  });
  var { _onDown: drag } = L.Draggable.prototype;
  L.Draggable.include({
    _onDown(event) {
      const map = this._element.classList.contains("leaflet-map-pane");
      if (!(framed && map && event.touches?.length === 1)) drag.call(this, event);
    }
  });
  function yielding(map, words) {
    const box = map.getContainer();
    map.lessonsHints = { wheel: words.wheel, fingers: words.fingers };
    box.classList.toggle("framed", framed);
    const hold = (held) => {
      if (box.classList.toggle("held", held && framed && !box.classList.contains("pick"))) say({ type: "held" });
    };
    box.addEventListener(
      "pointerdown",
      (event) => hold(event.pointerType !== "touch" && !event.target.closest(".leaflet-control")),
      true
    );
    document.documentElement.addEventListener("mouseleave", () => hold(false));
    addEventListener("blur", () => hold(false));
    let from = null;
    box.addEventListener(
      "touchstart",
      ({ touches }) => {
        [from] = touches;
      },
      { passive: true }
    );
    box.addEventListener(
      "touchmove",
      ({ touches: [finger, ...more] }) => {
        const far = from && Math.hypot(finger.clientX - from.clientX, finger.clientY - from.clientY) > HINT_PX;
        if (framed && far && !more.length) hint(map, "fingers");
      },
      { passive: true }
    );
  }
  function hint(map, name) {
    const text = map.lessonsHints?.[name];
    if (!text) return;
    delete map.lessonsHints[name];
    const line = element("p", { className: "hint", textContent: text, ariaHidden: "true" });
    map.getContainer().append(line);
    setTimeout(() => line.remove(), HINT_MS);
  }
  function whole(map, words) {
    const [center, zoom] = [map.getCenter(), map.getZoom()];
    const home = map.lessonsHome ?? (() => fly(map, center, zoom));
    const control = L.control({ position: "topright" });
    control.onAdd = () => {
      const button = element("button", { type: "button", className: "whole", textContent: words.whole });
      button.addEventListener("click", () => {
        flight += 1;
        map.closePopup();
        home();
      });
      const bar = element("div", { className: "leaflet-bar" });
      bar.append(button);
      L.DomEvent.disableClickPropagation(bar);
      return bar;
    };
    control.addTo(map);
  }
  function limit(map, around) {
    const most = around.extend(map.lessonsBounds.pad(0.5)).pad(0.1);
    map.options.maxBoundsViscosity = 1;
    map.setMaxBounds(most);
    map.lessonsLeast = () => {
      map.options.minZoom = 0;
      map.setMinZoom(map.getBoundsZoom(most));
    };
    if (sized(map)) map.lessonsLeast();
  }
  var sized = (map) => map.getSize().x > 0 && map.getSize().y > 0;
  function page(map, { words, language, bounds, pick }) {
    document.documentElement.lang = language;
    map.attributionControl.setPrefix(false).addAttribution(words.base);
    L.control.zoom({ zoomInTitle: words["zoom-in"], zoomOutTitle: words["zoom-out"] }).addTo(map);
    L.control.scale({ imperial: false }).addTo(map);
    map.on("popupopen", (event) => {
      const close = event.popup.getElement().querySelector(".leaflet-popup-close-button");
      close?.setAttribute("aria-label", words.close);
      close?.setAttribute("title", words.close);
    });
    const names = () => map.getContainer().classList.toggle("far", map.getZoom() < ROOM);
    map.on("zoomend", names);
    map.whenReady(names);
    map.lessonsBounds = L.latLngBounds(bounds);
    map.lessonsFit = (animate) => {
      if (sized(map)) map.fitBounds(bounds, { padding: [8, 8], animate });
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
        },
        true
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
      map
    );
    limit(map, province.getBounds());
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
      const box = element("details", { className: "legend", open: map.getSize().x > 560 });
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
  function base(map) {
    const { url, attribution, max_zoom: maxZoom, subdomains } = window.lessonsBase;
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
  function bridge(map, named, words) {
    const layers = /* @__PURE__ */ new Map();
    const known = /* @__PURE__ */ new Set();
    const register = (layer, name, group) => {
      if (known.has(layer)) return;
      known.add(layer);
      layers.set(name, [...layers.get(name) ?? [], { layer, group }]);
      const chosen = () => say({ type: "select", name });
      layer.on("click", chosen);
      layer.on("keypress", (event) => {
        if (event.originalEvent?.key === "Enter") chosen();
      });
      const reach = () => reachable(map, layer, name);
      if (map.options.preferCanvas && layer instanceof L.Path) onSvg(map, layer);
      if (layer.getElement?.()) reach();
      layer.on("add", reach);
    };
    const adopt = (group) => {
      const each = (layer) => {
        if (layer.feature?.id !== void 0) register(layer, String(layer.feature.id), group);
      };
      group.eachLayer(each);
      group.on("layeradd", ({ layer }) => each(layer));
    };
    for (const [layer, name] of named) name === null ? adopt(layer) : register(layer, name);
    map.on("click", ({ latlng }) => {
      const { lat, lng } = latlng.wrap();
      say({ type: "click", lat, lon: lng });
    });
    map.getContainer().addEventListener("click", (event) => {
      const link = event.target.closest?.("[data-ref]");
      if (link) say({ type: "select", name: link.dataset.ref });
    });
    const drawn = L.layerGroup().addTo(map);
    const acts = {
      fly: ({ lat, lon, zoom }) => fly(map, [lat, lon], zoom ?? map.getZoom()),
      select: (message) => select(map, layers, message),
      draw: (message) => draw(map, drawn, message),
      left: () => map.getContainer().classList.remove("held"),
      theme: ({ css }) => {
        document.getElementById("lsn-theme").textContent = css;
      }
    };
    port.onmessage = ({ data }) => acts[data.type]?.(data);
    if (window.lessonsBase) base(map);
    yielding(map, words ?? {});
    if (words) whole(map, words);
    map.on("zoomend resize", () => apart(map));
    apart(map);
    if (parent !== window) parent.postMessage({ lessons: 1, type: "ready" }, "*", [theirs]);
  }
  function apart(map) {
    const names = [...map.getContainer().querySelectorAll(".pin .name.focus")];
    for (const name of names) name.classList.remove("above");
    if (map.getZoom() >= ROOM) return;
    const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const taken = [];
    for (const name of names) {
      name.classList.toggle(
        "above",
        taken.some((other) => meet(other, name.getBoundingClientRect()))
      );
      taken.push(name.getBoundingClientRect());
    }
  }
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
      ["aria-label", name]
    ])
      shape.setAttribute(key, value);
    shape.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      layer.fire("click", { latlng: extent(map, layer).getCenter(), originalEvent: event }, true);
    });
  }
  var svg;
  function onSvg(map, layer) {
    const shown = map.hasLayer(layer);
    if (shown) map.removeLayer(layer);
    layer.options.renderer = svg ??= L.svg();
    if (shown) map.addLayer(layer);
  }
  function open(map, { layer, group }) {
    const shared = group?.getPopup();
    if (layer.getPopup?.() || !shared) return layer.openPopup?.();
    const content = shared.getContent();
    L.popup(shared.options, layer).setContent(typeof content === "function" ? content(layer) : content).setLatLng(extent(map, layer).getCenter()).openOn(map);
  }
  var flight = 0;
  function fly(map, where, wanted, then = () => {
  }) {
    const mine = ++flight;
    const zoom = map._limitZoom(wanted);
    const to = map._limitCenter(L.latLng(where), zoom, map.options.maxBounds);
    map.lessonsMoved = true;
    map.once("movestart", () => say({ type: "flight" }));
    map.once("moveend", () => {
      if (mine === flight) then();
    });
    if (still.matches || !map.getSize().x) map.setView(to, zoom, { animate: false });
    else map.flyTo(to, zoom, { duration: 0.8 });
  }
  function extent(map, layer) {
    const all = L.latLngBounds([]);
    if (layer.eachLayer) layer.eachLayer((each) => all.extend(extent(map, each)));
    else if (layer.getBounds && (map.hasLayer(layer) || !layer.getLatLng)) all.extend(layer.getBounds());
    else if (layer.getLatLng) all.extend(layer.getLatLng());
    return all;
  }
  function select(map, layers, { name, related = [], move = true }) {
    for (const [each, all] of layers) {
      for (const { layer } of all) {
        const classes = layer.getElement?.()?.classList;
        classes?.toggle("selected", each === name);
        classes?.toggle("related", related.includes(each));
      }
    }
    const shown = (each) => layers.get(each)?.find(({ layer }) => map.hasLayer(layer)) ?? layers.get(each)?.[0];
    const targets = (layers.has(name) ? [name] : related).map(shown).filter((target) => target && extent(map, target.layer).isValid());
    if (!move) return;
    map.closePopup();
    if (targets.length === 1) {
      const [target] = targets;
      const all = extent(map, target.layer);
      const opened = () => {
        if (map.hasLayer(target.layer)) open(map, target);
      };
      if (all.getSouthWest().equals(all.getNorthEast())) fly(map, all.getCenter(), Math.max(map.getZoom(), 9.5), opened);
      else flyOver(map, all, opened);
    } else if (targets.length) {
      flyOver(map, L.latLngBounds(targets.map(({ layer }) => extent(map, layer).getCenter())));
    }
  }
  function flyOver(map, bounds, then) {
    const zoom = Math.min(map.getBoundsZoom(bounds, false, L.point(60, 60)), Math.max(map.getZoom(), 11));
    fly(map, bounds.getCenter(), zoom, then);
  }
  function draw(map, drawn, { given, answer }) {
    drawn.clearLayers();
    const dot = ({ lat, lon, label }, kind) => {
      const icon = L.divIcon({
        className: `pin ${kind}`,
        html: '<span class="dot"></span>',
        iconSize: [22, 22],
        iconAnchor: [11, 11]
      });
      const marker = L.marker([lat, lon], { icon, interactive: false, keyboard: false }).addTo(drawn);
      if (label) marker.getElement().append(element("span", { className: "name", textContent: label }));
      return marker.getLatLng();
    };
    const at = given && dot(given, "given");
    if (!answer) return;
    const circle = L.circle(dot(answer, "answer"), {
      radius: answer.km * 1e3,
      className: "precision",
      interactive: false
    }).addTo(drawn);
    flyOver(map, at ? circle.getBounds().extend(at) : circle.getBounds());
  }
  return __toCommonJS(map_page_exports);
})();
