// src/lessons/views/client/shared.js
var SILENCE_MS = 8e3;
function dress(css) {
  const style = document.getElementById("lsn-style") ?? Object.assign(document.createElement("style"), { id: "lsn-style" });
  if (style.textContent !== css) style.textContent = css;
  if (!style.isConnected) document.head.append(style);
}
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  const { attributes = {}, ...rest } = properties;
  Object.assign(element, rest);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
function makePressable(element, act) {
  element.setAttribute("role", "button");
  element.tabIndex = 0;
  element.addEventListener("click", act);
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  });
}
var ENTERED = "input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='button'])";
function submitOnEnter(form, sends = (_field) => true) {
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || !event.target.matches(ENTERED)) return;
    event.preventDefault();
    if (event.keyCode !== 229 && sends(event.target)) form.requestSubmit();
  });
}
var freshId = () => `lsn-${crypto.getRandomValues(new Uint32Array(2)).join("")}`;
var fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
function keepKeys(el) {
  const guard = (event) => {
    if (el.contains(event.target)) {
      const chord = event.ctrlKey || event.metaKey || event.altKey;
      const written = event.target.matches("textarea, input[type='text'], input[type='number']") && event.key.toLowerCase() !== "s";
      event.target.toggleAttribute("data-lm-suppress-shortcuts", !chord || written);
    }
  };
  window.addEventListener("keydown", guard, true);
  return () => window.removeEventListener("keydown", guard, true);
}
function watchKernel(model, lost) {
  const kernel = model.widget_manager?.kernel;
  if (!kernel?.statusChanged) return () => {
  };
  const status = (_, now) => {
    if (["dead", "restarting", "autorestarting", "terminating"].includes(now)) lost();
  };
  const connection = (_, now) => {
    if (now === "disconnected") lost();
  };
  kernel.statusChanged.connect(status);
  kernel.connectionStatusChanged?.connect(connection);
  return () => {
    kernel.statusChanged.disconnect(status);
    kernel.connectionStatusChanged?.disconnect(connection);
  };
}
function trySend(model, message) {
  try {
    model.send(message);
  } catch (error) {
    console.warn(error);
  }
}
function askOriginal(model, put) {
  const ask = () => {
    if (model.get("beside")) trySend(model, { type: "original" });
  };
  const told = (message) => {
    if (message?.type === "original") put(message.html);
  };
  model.on("msg:custom", told);
  model.on("change:beside", ask);
  ask();
  return () => {
    model.off("msg:custom", told);
    model.off("change:beside", ask);
  };
}
window.addEventListener("beforeprint", () => {
  const all = document.querySelectorAll(".lsn details:not([open])");
  for (const folded of all) {
    folded.open = true;
    folded.dataset.unfolded = "";
  }
});
window.addEventListener("afterprint", () => {
  const all = document.querySelectorAll(".lsn details[data-unfolded]");
  for (const unfolded of all) {
    unfolded.open = false;
    delete unfolded.dataset.unfolded;
  }
});

// src/lessons/views/client/article.js
var article_default = {
  /** @param {ViewProps} props */
  render({ model, el }) {
    el.innerHTML = model.get("html");
    const release = keepKeys(el);
    const forget = askOriginal(model, (html) => {
      el.innerHTML = html;
    });
    return () => {
      forget();
      release();
    };
  }
};

// src/lessons/views/client/diagram.js
var diagram_default = {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    const [words, bodies, ties] = [model.get("words"), model.get("bodies"), model.get("ties")];
    const drawings = ["wide", "tall"].map(
      (name) => make("div", { className: `lsn-drawing lsn-${name}`, innerHTML: model.get(name) })
    );
    const note = make("div", { className: "lsn-note", attributes: { "aria-live": "polite" } });
    const lists = make("div", { innerHTML: model.get("html") });
    const boxes = drawings.map((drawing) => [...drawing.querySelectorAll("[data-body]")]);
    let picked = "";
    const show = () => {
      const own = ties.filter(({ start, end }) => !picked || start === picked || end === picked);
      const names = new Set(own.map(({ id }) => id));
      const lines = el.querySelectorAll("[data-tie]");
      for (const part of lines) {
        part.classList.toggle("lsn-dim", !names.has(part.dataset.tie));
        part.closest("tr")?.classList.toggle("lsn-lit", Boolean(picked) && names.has(part.dataset.tie));
      }
      for (const box of boxes.flat()) box.setAttribute("aria-pressed", String(box.dataset.body === picked));
      const now = picked ? fill(words.now, { name: bodies[picked].name, count: own.length }) : fill(words.all, { count: own.length });
      note.replaceChildren(
        make("p", { className: "lsn-strong", textContent: now }),
        ...(picked ? [bodies[picked].note, ...own.map(({ text }) => text)] : [words.pick]).map(
          (text) => make("p", { textContent: text })
        )
      );
    };
    for (const row of boxes) {
      for (const [at, box] of row.entries()) {
        box.classList.add("lsn-body");
        box.setAttribute("aria-label", bodies[box.dataset.body].name);
        makePressable(box, () => {
          picked = picked === box.dataset.body ? "" : box.dataset.body;
          show();
        });
        box.setAttribute("tabindex", at ? "-1" : "0");
        box.addEventListener("focus", () => {
          for (const each of row) each.setAttribute("tabindex", each === box ? "0" : "-1");
        });
        box.addEventListener("keydown", (event) => {
          const to = {
            ArrowRight: at + 1,
            ArrowDown: at + 1,
            ArrowLeft: at - 1,
            ArrowUp: at - 1,
            Home: 0,
            End: row.length - 1
          }[event.key];
          if (!row[to]) return;
          row[to].focus();
          event.preventDefault();
        });
      }
    }
    el.append(
      make(
        "section",
        { className: "lsn lsn-diagram", lang: model.get("language") },
        make("h3", { textContent: words.title }),
        make("p", { className: "lsn-soft", textContent: words.note }),
        ...drawings,
        note,
        lists
      )
    );
    show();
    return release;
  }
};

// src/lessons/views/client/links.js
var modelOf = (model, name) => model.widget_manager.get_model(model.get(name).slice("IPY_MODEL_".length));
function trail(shared) {
  if (shared.lsnTrail) return shared.lsnTrail;
  const kept = { past: [], future: [], moving: false };
  shared.on("change:selected", () => {
    if (!kept.moving) {
      kept.past.push(shared.previous("selected"));
      kept.future.length = 0;
    }
  });
  return shared.lsnTrail = kept;
}
async function selectionOf(model) {
  const shared = await modelOf(model, "selection");
  const links = shared.get("links");
  const { past, future } = trail(shared);
  const choose = (name) => {
    if (name && !Object.hasOwn(links, name) || name === shared.get("selected")) return;
    shared.set("selected", name);
    try {
      shared.save_changes();
    } catch (error) {
      console.debug("the kernel does not hear of this selection", error);
    }
  };
  const travel = (from, to) => {
    if (!from.length) return;
    shared.lsnTrail.moving = true;
    to.push(shared.get("selected"));
    choose(from.pop());
    shared.lsnTrail.moving = false;
  };
  return {
    links,
    words: shared.get("words"),
    get now() {
      return shared.get("selected");
    },
    choose,
    toggle: (name) => choose(name === shared.get("selected") ? "" : name),
    related: (name) => links[name]?.related ?? [],
    back: () => travel(past, future),
    forward: () => travel(future, past),
    get canGo() {
      return { back: past.length > 0, forward: future.length > 0 };
    },
    // Calls `act` now and at every change; returns what ends it.
    watch(act) {
      shared.on("change:selected", act);
      act();
      return () => shared.off("change:selected", act);
    }
  };
}
function standing(selection, name) {
  const now = selection.now;
  if (!now) return "";
  return name === now ? "selected" : selection.related(now).includes(name) ? "related" : "";
}

// src/lessons/views/client/frame.js
var COLOURS = ["ink", "soft", "line", "paper", "field", "named", "happened", "reported", "planned", "place", "focus"];
var LASTING = ["select", "draw"];
function theme(element) {
  const style = getComputedStyle(element);
  return `:root{${COLOURS.map((name) => `--lsn-${name}:${style.getPropertyValue(`--lsn-${name}`).trim()}`).join(";")}}`;
}
function origins({ url, subdomains }) {
  const all = subdomains?.length ? [...subdomains].map((part) => url.replace("{s}", part)) : [url];
  return [...new Set(all.map((each) => new URL(each.replace(/\{\w\}/g, "0")).origin))];
}
function assemble(page, assets, element, base, hosts) {
  const text = (name) => new TextDecoder().decode(assets.get(name));
  const safe = (code) => code.replaceAll("</", "<\\/");
  const policy = `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src data:; img-src data: ${[...hosts, ...base ? origins(base) : []].join(" ")}`;
  const set = base ? `${text("shift")};var lessonsBase=${JSON.stringify(base)};` : `var lessonsOffline=${!hosts.length};`;
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${text("style")}</style><style id="lsn-theme">${theme(element)}</style><script>${safe(set)}<\/script><script>${safe(`${text("script")};var lessonsOutlines=${text("outlines")};`)}<\/script>`;
  const [start, ...rest] = page.replace(/<meta name="viewport"[^>]*>/, "").split("<head>");
  return [`${start}<head>${head}`, rest.join("<head>")];
}
var within = (number, most) => typeof number === "number" && Math.abs(number) <= most;
var EMPTY = `<!doctype html><script>addEventListener("message", ({ source, data }) => {
  if (source !== parent) return;
  const [head, body] = data;
  document.open();
  document.write(head);
  let looks = 0;
  const write = () => {
    if (!innerWidth) return looks++ < 9 ? setTimeout(write) : addEventListener("resize", write, { once: true });
    document.write(body);
    document.close();
  };
  write();
});
parent.postMessage({ lessons: 1, type: "empty" }, "*");<\/script>`;
var emptyFrame = () => make("iframe", { srcdoc: EMPTY, attributes: { sandbox: "allow-scripts" } });
var spare = { frame: null, ready: false };
function prepareFrame() {
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
function placeFrame(holder) {
  const kept = spare.frame?.isConnected && spare.frame.getRootNode() === holder.getRootNode();
  const frame = kept ? spare.frame : emptyFrame();
  if (kept) {
    spare.frame = null;
    holder.moveBefore(frame, null);
    frame.hidden = false;
  } else {
    holder.append(frame);
  }
  frame.className = "lsn-frame";
  return [frame, kept && spare.ready];
}
async function mapFrame(model, holder, { page, title, hear = (_message) => {
}, base = null, hosts = [] }) {
  holder.dataset.lsnMap = "coming";
  const assets = await modelOf(model, "assets");
  const told = {};
  let frame = null;
  let port = null;
  const post = (message) => port?.postMessage(message);
  const write = () => frame.contentWindow.postMessage(assemble(page, assets, holder, base, hosts), "*");
  const leave = () => {
    port?.close();
    port = null;
  };
  const begin = () => {
    if (frame || !holder.isConnected) return;
    const [placed, asks] = placeFrame(holder);
    frame = placed;
    frame.title = title;
    if (asks) write();
  };
  const shown = new ResizeObserver(begin);
  const themed = new MutationObserver(() => post({ type: "theme", css: theme(holder) }));
  const outside = ({ target }) => {
    if (target === frame) return;
    window.removeEventListener("pointermove", outside, true);
    post({ type: "left" });
  };
  const heard = ({ data }) => {
    if (data?.type === "held") return window.addEventListener("pointermove", outside, true);
    if (data?.type === "click" && !(within(data.lat, 90) && within(data.lon, 180))) return;
    if (data?.type === "select" && typeof data.name !== "string") return;
    if (data) hear(data);
  };
  const greeted = ({ source, data, ports: [given] }) => {
    if (!source || source !== frame?.contentWindow || data?.lessons !== 1) return;
    if (data.type === "empty") write();
    if (data.type !== "ready" || !given) return;
    leave();
    port = given;
    port.onmessage = heard;
    for (const [type, message] of Object.entries(told)) {
      post(message);
      if (!LASTING.includes(type)) delete told[type];
    }
    holder.dataset.lsnMap = "ready";
    hear(data);
  };
  window.addEventListener("message", greeted);
  begin();
  shown.observe(holder);
  themed.observe(document.body, { attributeFilter: ["data-jp-theme-name"] });
  return {
    send(message) {
      if (!port || LASTING.includes(message.type)) told[message.type] = message;
      post(message);
    },
    show(chosen) {
      base = chosen;
      leave();
      if (frame) frame.srcdoc = EMPTY;
    },
    stop() {
      window.removeEventListener("message", greeted);
      window.removeEventListener("pointermove", outside, true);
      leave();
      shown.disconnect();
      themed.disconnect();
    }
  };
}

// src/lessons/views/client/map.js
function baseMaps(assets, chosen, words) {
  const known = [...JSON.parse(new TextDecoder().decode(assets.get("basemaps")))];
  if (chosen && !known.some((each) => each.name === chosen.name)) known.push(chosen);
  if (!known.length) return null;
  const list = make(
    "select",
    { id: freshId() },
    make("option", { value: "", textContent: words["no-base"] }),
    ...known.map((each) => make("option", { value: each.name, textContent: fill(words.online, { name: each.name }) }))
  );
  list.value = chosen?.name ?? "";
  return {
    list,
    row: make("p", { className: "lsn-base" }, make("label", { htmlFor: list.id, textContent: words["base-map"] }), " ", list),
    get chosen() {
      return known.find((each) => each.name === list.value) ?? null;
    }
  };
}
function joinKernel(model, map) {
  const heard = () => {
    if (model.get("asked").type) map.send(model.get("asked"));
  };
  model.on("change:asked", heard);
  heard();
  return () => model.off("change:asked", heard);
}
function tellKernel(model, message) {
  try {
    model.send(message);
  } catch (error) {
    console.debug("the kernel does not hear the map", error);
  }
}
function follow(selection, map, older) {
  let own = "";
  const unwatch = selection.watch(() => {
    const name = selection.now;
    map.send({ type: "select", name, related: selection.related(name), move: own !== name });
    older.hidden = !selection.links[name]?.older;
    own = "";
  });
  return {
    chosen(name) {
      if (name !== selection.now) own = name;
      selection.choose(name);
    },
    unwatch
  };
}
async function fillMap({ model, page, holder, older, warn, bar, words }) {
  const assets = await modelOf(model, "assets");
  const chosen = model.get("base");
  const bases = baseMaps(assets, chosen.name ? chosen : null, words);
  let linked = null;
  const hear = (message) => {
    if (message.type === "click") tellKernel(model, { type: "click", lat: message.lat, lon: message.lon });
    if (message.type === "select") {
      linked?.chosen(message.name);
      tellKernel(model, { type: "select", name: message.name });
    }
    if (message.type === "flight") holder.dispatchEvent(new CustomEvent("lsn:flight", { bubbles: true }));
    if (message.type === "base") warn.textContent = message.ok ? "" : fill(words.silent, { name: bases?.chosen?.name ?? "" });
  };
  const map = await mapFrame(model, holder, { page, title: words.frame, hear, base: bases?.chosen, hosts: model.get("hosts") });
  bases?.list.addEventListener("change", () => {
    warn.textContent = "";
    map.show(bases.chosen);
  });
  if (bases) bar.replaceChildren(bases.row);
  if (model.get("selection")) linked = follow(await selectionOf(model), map, older);
  const leave = joinKernel(model, map);
  return () => {
    leave();
    linked?.unwatch();
    map.stop();
  };
}
prepareFrame();
var map_default = {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    const release = keepKeys(el);
    const content = model.get("content") ? await modelOf(model, "content") : model;
    const words = content.get("words");
    const holder = document.createElement("div");
    const older = make("p", { className: "lsn-older", textContent: words.older ?? "", hidden: true });
    const warn = make("p", { className: "lsn-warn", attributes: { role: "status" } });
    const bar = document.createElement("div");
    const caption = make("p", { className: "lsn-soft", textContent: words.caption });
    const details = make("details", {}, make("summary", { textContent: words.show }));
    const table = document.createElement("div");
    table.innerHTML = content.get("table") ?? "";
    details.append(table);
    details.hidden = !table.childElementCount;
    el.append(
      make(
        "section",
        { className: "lsn lsn-map", lang: model.get("language") },
        make("h3", { textContent: words.title, hidden: !words.title }),
        holder,
        older,
        warn,
        bar,
        caption,
        details
      )
    );
    try {
      const stop = await fillMap({ model, page: content.get("page"), holder, older, warn, bar, words });
      return () => {
        stop();
        release();
      };
    } catch (error) {
      console.error(error);
      holder.append(make("p", { className: "lsn-warn", textContent: words.failed }));
      details.open = true;
      return release;
    }
  }
};

// src/lessons/views/client/passage.js
function explain(button, entry, words) {
  const note = make("span", { className: "lsn-gloss", id: freshId(), attributes: { role: "note" } });
  const head = document.createElement("b");
  head.append(...[...entry.dt.childNodes].map((node) => node.cloneNode(true)));
  note.append(head, " ", ...[...entry.dd.childNodes].map((node) => node.cloneNode(true)));
  button.closest("p").after(note);
  button.setAttribute("aria-controls", note.id);
  button.title = words.close;
  return note;
}
function toggle(button, entry, words, open) {
  const shown = button.getAttribute("aria-expanded") === "true";
  if (open === shown) return;
  if (shown) {
    document.getElementById(button.getAttribute("aria-controls"))?.remove();
    button.removeAttribute("aria-controls");
    button.title = words.explain;
  } else {
    explain(button, entry, words);
  }
  button.setAttribute("aria-expanded", String(!shown));
}
function makeTerm(term, entry, words) {
  const button = make(
    "button",
    { type: "button", className: "lsn-term", title: words.explain, attributes: { "aria-expanded": "false" } },
    ...term.childNodes
  );
  button.addEventListener("click", () => toggle(button, entry, words));
  button.addEventListener("keydown", (event) => {
    if (event.key === "Escape") toggle(button, entry, words, false);
  });
  const dfn = make("dfn", {}, button);
  dfn.style.borderBottom = "0";
  term.replaceWith(dfn);
}
function makeTerms(el, words) {
  const entries = /* @__PURE__ */ new Map();
  for (const dt of el.querySelectorAll("dl.lsn-terms dt")) entries.set(dt.dataset.term, { dt, dd: dt.nextElementSibling });
  for (const term of el.querySelectorAll("dfn[data-term]")) {
    const entry = entries.get(term.dataset.term);
    if (entry) makeTerm(term, entry, words);
  }
  const list = el.querySelector("dl.lsn-terms");
  if (list) list.hidden = true;
}
function makeLinks(el, selection, words) {
  const article = el.querySelector("article");
  const own = `passage:${article.dataset.passage}`;
  const buttons = [];
  const link = (element, name, title) => {
    if (!Object.hasOwn(selection.links, name)) return;
    makePressable(element, () => selection.toggle(name));
    element.classList.add("lsn-link");
    Object.assign(element, { title });
    element.dataset.ref = name;
    buttons.push(element);
  };
  link(article.querySelector(".lsn-locator"), own, words.select);
  for (const element of el.querySelectorAll(".lsn-ref")) {
    link(element, element.dataset.ref, selection.links[element.dataset.ref]?.label ?? "");
  }
  return selection.watch(() => {
    article.dataset.state = standing(selection, own);
    for (const button of buttons) {
      const state = standing(selection, button.dataset.ref);
      button.setAttribute("aria-pressed", String(state === "selected"));
      button.classList.toggle("lsn-lit", state === "selected" || state === "related" && selection.now !== own);
    }
  });
}
var passage_default = {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    el.innerHTML = model.get("html");
    const words = model.get("words");
    makeTerms(el, words);
    const release = keepKeys(el);
    const unwatch = makeLinks(el, await selectionOf(model), words);
    const forget = askOriginal(model, (html) => {
      el.querySelector(".lsn-original")?.remove();
      el.querySelector(".lsn-cite").insertAdjacentHTML("beforebegin", html);
    });
    return () => {
      forget();
      unwatch();
      release();
    };
  }
};

// src/lessons/views/client/years.js
var LEAST_YEARS = 2;
var Years = class {
  constructor({ first, last, left, right }) {
    this.first = first;
    this.last = last;
    this.left = left;
    this.right = right;
    this.from = first;
    this.to = last;
    this.hidden = /* @__PURE__ */ new Set();
  }
  get whole() {
    return this.from === this.first && this.to === this.last;
  }
  at(x) {
    return this.first + (x - this.left) * (this.last - this.first) / (this.right - this.left);
  }
  x(year) {
    return this.left + (year - this.from) * (this.right - this.left) / (this.to - this.from);
  }
  set(from, to) {
    const span = Math.min(Math.max(to - from, LEAST_YEARS), this.last - this.first);
    this.from = Math.min(Math.max(from, this.first), this.last - span);
    this.to = this.from + span;
  }
  zoom(factor, middle = (this.from + this.to) / 2) {
    this.set(middle - (middle - this.from) * factor, middle + (this.to - middle) * factor);
  }
  move(years) {
    this.set(this.from + years, this.to + years);
  }
  holds(year) {
    return year >= this.from - 1e-6 && year <= this.to + 1e-6;
  }
};

// src/lessons/views/client/timeline.js
var SVG = "http://www.w3.org/2000/svg";
function describe(note, event, words, selection) {
  note.className = `lsn-note ${event.kind}`;
  const title = make("p", { className: "lsn-strong", textContent: event.title });
  const rows = [event.text, event.when, event.kind_name, event.from].map((text) => make("p", { textContent: text }));
  for (const row of rows.slice(1)) row.classList.add("lsn-soft");
  const said = event.says.filter(([name]) => Object.hasOwn(selection.links, name)).map(([name, text]) => {
    const link = make("button", {
      type: "button",
      className: "lsn-link",
      textContent: selection.links[name].text,
      title: selection.links[name].label
    });
    link.addEventListener("click", () => selection.choose(name));
    return make("p", { className: "lsn-said" }, make("b", { textContent: `${words.says} ` }), link, ` ${text}`);
  });
  note.replaceChildren(title, ...rows, ...said);
}
function halo(mark) {
  const box = mark.getBBox();
  const ring = document.createElementNS(SVG, "circle");
  ring.setAttribute("class", "lsn-halo");
  ring.setAttribute("cx", String(box.x + box.width / 2));
  ring.setAttribute("cy", String(box.y + box.height / 2));
  ring.setAttribute("r", "12");
  mark.append(ring);
}
var reachable = (marks) => marks.filter((mark) => !mark.hasAttribute("data-hidden"));
function makeMark(mark, event, marks, choose) {
  mark.classList.add("lsn-mark");
  for (const [name, value] of [
    ["role", "button"],
    ["tabindex", "-1"],
    ["aria-pressed", "false"],
    ["aria-label", `${event.title}. ${event.when}. ${event.kind_name}`]
  ])
    mark.setAttribute(name, value);
  halo(mark);
  mark.addEventListener("click", choose);
  mark.addEventListener("keydown", (key) => {
    const open = reachable(marks);
    const at = open.indexOf(mark);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: open.length - 1 }[key.key];
    if (key.key === "Enter" || key.key === " ") choose();
    else if (to !== void 0 && open[to]) open[to].focus();
    else return;
    key.preventDefault();
  });
  mark.addEventListener("focus", () => stopAt(marks, mark));
}
function stopAt(marks, chosen) {
  for (const mark of marks) mark.setAttribute("tabindex", mark === chosen ? "0" : "-1");
}
function keepStop(marks) {
  const open = reachable(marks);
  if (!open.some((mark) => mark.getAttribute("tabindex") === "0")) stopAt(marks, open[0]);
}
var xOf = (mark) => Number(mark.querySelector("use").getAttribute("x"));
function datesOf(drawing, years) {
  return Object.fromEntries(
    [...drawing.querySelectorAll("[data-event]")].map((mark) => [mark.dataset.event, years.at(xOf(mark))])
  );
}
function measure(drawing, dates, wide, years) {
  const things = [];
  const marks = /* @__PURE__ */ new Map();
  for (const mark of drawing.querySelectorAll("[data-event]")) {
    marks.set(mark.dataset.event, { x: xOf(mark), year: dates[mark.dataset.event] });
  }
  for (const kind of ["event", "label", "leader", "bar"]) {
    for (const element of drawing.querySelectorAll(`[data-${kind}]`)) {
      const mark = marks.get(element.dataset[kind]);
      if (!mark) continue;
      const text = kind === "label" ? element.querySelector("text") : null;
      const width = text?.getComputedTextLength() ?? 0;
      const box = wide ? null : element.getBBox();
      things.push({ kind, element, ...mark, name: element.dataset[kind], width, box, ends: text?.style.textAnchor === "end" });
    }
  }
  const ticks = wide ? [...drawing.querySelectorAll("[data-tick]")] : [];
  const svg = drawing.firstElementChild;
  return {
    things,
    ticks,
    svg,
    view: svg.getAttribute("viewBox"),
    beside: [...drawing.querySelectorAll("[data-undated], [data-label^='undated-']")],
    gap: gapOf(drawing, years)
  };
}
function gapOf(drawing, years) {
  const [line, label] = ["line", "label"].map((part) => drawing.querySelector(`[data-gap="${part}"]`));
  if (!line) return null;
  const { x, width } = line.getBBox();
  return { line, label, x, width, from: years.at(x), to: years.at(x + width), least: label.getBBox().width + 8 };
}
function placeGap({ line, label, x, width, from, to, least }, years) {
  const [low, high] = [years.x(Math.max(from, years.from)), years.x(Math.min(to, years.to))];
  for (const part of [line, label]) part.toggleAttribute("data-hidden", high - low < least);
  line.setAttribute("transform", `translate(${low} 0) scale(${(high - low) / width} 1) translate(${-x} 0)`);
  label.setAttribute("transform", `translate(${(low + high) / 2 - x - width / 2} 0)`);
}
function placeBand(drawing, years, span) {
  drawing.querySelector(".lsn-band")?.remove();
  const wide = drawing.classList.contains("lsn-wide");
  const [from, to] = span ? [Math.max(span[0], years.from), Math.min(span[1], years.to)] : [0, 0];
  if (to <= from) return;
  const ticks = [...drawing.querySelectorAll("[data-tick]")].filter((tick) => !tick.querySelector("text"));
  const [first, last] = [ticks[0].getBBox(), ticks.at(-1).getBBox()];
  const down = (year) => first.y + (year - years.first) * (last.y - first.y) / (years.last - 1 - years.first);
  const box = wide ? [years.x(from), first.y, years.x(to) - years.x(from), first.height] : [first.x + 5, down(from), 20, down(to) - down(from)];
  const band = document.createElementNS(SVG, "rect");
  ["x", "y", "width", "height"].forEach((name, at) => band.setAttribute(name, box[at]));
  band.setAttribute("class", "lsn-band");
  band.setAttribute("fill", `url(#${hatching(drawing.firstElementChild)})`);
  drawing.firstElementChild.prepend(band);
}
function hatching(svg) {
  if (!svg.dataset.hatch) {
    svg.dataset.hatch = freshId();
    svg.insertAdjacentHTML(
      "beforeend",
      `<pattern id="${svg.dataset.hatch}" class="lsn-hatch" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M-2 2L2 -2M0 8L8 0M6 10L10 6"/></pattern>`
    );
  }
  return svg.dataset.hatch;
}
function place({ things, ticks, svg, view, beside, gap }, years, wide) {
  const scale = (years.last - years.first) / (years.to - years.from);
  for (const { kind, element, x, year, name, width, ends } of things) {
    const out = years.hidden.has(name) || !years.holds(year);
    element.toggleAttribute("data-hidden", out);
    if (!wide || out) continue;
    const to = years.x(year);
    if (kind === "bar") element.setAttribute("transform", `translate(${to} 0) scale(${scale} 1) translate(${-x} 0)`);
    else element.setAttribute("transform", `translate(${to - x + flip(kind, to, width, ends, years)} 0)`);
  }
  for (const element of beside) element.toggleAttribute("data-hidden", !wide && !years.whole);
  if (wide && gap) placeGap(gap, years);
  if (wide) placeTicks(ticks, years);
  else
    svg.setAttribute(
      "viewBox",
      years.whole ? view : cut(
        view,
        things.filter(({ element }) => !element.hasAttribute("data-hidden"))
      )
    );
}
function cut(view, things) {
  const [, , width] = view.split(" ");
  const top = Math.min(...things.map(({ box }) => box.y)) - 14;
  const bottom = Math.max(...things.map(({ box }) => box.y + box.height)) + 14;
  return things.length ? `0 ${top} ${width} ${bottom - top}` : `0 0 ${width} 40`;
}
function flip(kind, at, width, ends, years) {
  if (kind !== "label" || years.whole) return 0;
  if (!ends && at + 10 + width > years.right + 12) return -20 - width;
  return ends && at - 10 - width < years.left ? 20 + width : 0;
}
function placeTicks(ticks, years) {
  const span = years.to - years.from;
  const step = span > 24 ? 5 : span > 10 ? 2 : 1;
  const shown = [];
  for (let year = Math.ceil(years.from / step) * step; year < years.to; year += step) shown.push(year);
  if (years.whole) shown.push(years.last - 1);
  const parent = ticks[0]?.parentNode;
  parent?.querySelectorAll("[data-copy]").forEach((copy) => copy.remove());
  for (const tick of ticks) {
    tick.toggleAttribute("data-hidden", !years.whole);
    tick.removeAttribute("transform");
  }
  if (years.whole || !parent) return;
  const first = ticks.filter((tick) => tick.dataset.tick === ticks[0].dataset.tick);
  for (const year of shown) {
    for (const tick of first) {
      const copy = tick.cloneNode(true);
      copy.removeAttribute("data-hidden");
      copy.removeAttribute("data-tick");
      copy.setAttribute("data-copy", "");
      copy.setAttribute("transform", `translate(${years.x(year) - years.left} 0)`);
      const text = copy.querySelector("text");
      if (text) text.textContent = year;
      parent.prepend(copy);
    }
  }
}
function drag(drawing, years, redraw) {
  let last = null;
  const width = () => drawing.firstElementChild.getBoundingClientRect().width * (years.right - years.left) / 900;
  drawing.addEventListener("pointerdown", (event) => {
    if (event.button || years.whole || event.target.closest(".lsn-mark, [data-label]")) return;
    last = { x: event.clientX, width: width() };
    drawing.setPointerCapture(event.pointerId);
  });
  drawing.addEventListener("pointermove", (event) => {
    if (!last) return;
    years.move((last.x - event.clientX) / last.width * (years.to - years.from));
    last.x = event.clientX;
    redraw();
  });
  for (const end of ["pointerup", "pointercancel"])
    drawing.addEventListener(end, () => {
      last = null;
    });
}
function tools(years, words, redraw) {
  const shown = make("span", { className: "lsn-years", attributes: { "aria-live": "polite" } });
  const acts = {
    "zoom-in": () => years.zoom(0.5),
    "zoom-out": () => years.zoom(2),
    earlier: () => years.move((years.from - years.to) * 0.6),
    later: () => years.move((years.to - years.from) * 0.6),
    all: () => years.set(years.first, years.last)
  };
  const buttons = Object.entries(acts).map(([name, act]) => {
    const button = make("button", { type: "button", className: "lsn-button lsn-small", textContent: words[name] });
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true") {
        act();
        redraw();
      }
    });
    return [name, button];
  });
  const off = {
    "zoom-out": () => years.whole,
    all: () => years.whole,
    earlier: () => years.from <= years.first,
    later: () => years.to >= years.last,
    "zoom-in": () => years.to - years.from <= LEAST_YEARS
  };
  return {
    bar: make(
      "div",
      { className: "lsn-tools", attributes: { role: "group", "aria-label": words.tools } },
      ...buttons.map(([, button]) => button),
      shown
    ),
    update() {
      for (const [name, button] of buttons) button.setAttribute("aria-disabled", String(off[name]()));
      const text = fill(words.shown, { from: Math.floor(years.from), to: Math.ceil(years.to) - 1 });
      if (shown.textContent !== text) shown.textContent = text;
    }
  };
}
var timeline_default = {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    const release = keepKeys(el);
    const words = model.get("words");
    const entries = Object.fromEntries(
      ["event", "undated"].flatMap(
        (kind) => Object.entries(model.get(kind === "event" ? "events" : kind)).map(([id, told]) => [`${kind}:${id}`, told])
      )
    );
    const selection = await selectionOf(model);
    const years = new Years(model.get("axis"));
    const note = make("div", { className: "lsn-note", attributes: { "aria-live": "polite" } });
    const prompt = () => {
      note.className = "lsn-note";
      note.replaceChildren(make("p", { className: "lsn-soft", textContent: words.prompt }));
    };
    const details = make("details", {}, make("summary", { textContent: words.show }));
    const table = document.createElement("div");
    table.innerHTML = model.get("table");
    details.append(table);
    const page = make(
      "section",
      { className: "lsn lsn-timeline", lang: model.get("language") },
      make("h3", { textContent: words.title })
    );
    const measured = /* @__PURE__ */ new Map();
    let asked = 0;
    const redraw = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        for (const [drawing, what] of measured) {
          place(what, years, drawing.classList.contains("lsn-wide"));
          placeBand(drawing, years, entries[selection.now]?.span);
          keepStop([...drawing.querySelectorAll(".lsn-mark")]);
        }
        bar.update();
      });
    };
    const bar = tools(years, words, redraw);
    page.append(bar.bar);
    const all = [];
    for (const layout of ["wide", "tall"]) {
      const drawing = make("div", { className: `lsn-drawing lsn-${layout}` });
      drawing.innerHTML = model.get(layout);
      drawing.firstElementChild.setAttribute("role", "group");
      drawing.firstElementChild.setAttribute("aria-label", words.title);
      if (layout === "wide") drag(drawing, years, redraw);
      page.append(drawing);
    }
    const dates = datesOf(page.querySelector(".lsn-wide"), years);
    page.append(note, details);
    el.append(page);
    const show = () => {
      for (const [name, mark] of all) {
        const state = standing(selection, name);
        mark.setAttribute("aria-pressed", String(state === "selected"));
        mark.classList.toggle("lsn-related", state === "related");
      }
      const told = entries[selection.now];
      if (told) describe(note, told, words, selection);
      else prompt();
      const date = dates[selection.now.slice(6)];
      if (told && !told.span && !years.holds(date)) years.move(date - (years.from + years.to) / 2);
      if (told?.span && (told.span[1] <= years.from || told.span[0] >= years.to)) years.set(years.first, years.last);
      redraw();
    };
    const prepare = (drawing) => {
      if (measured.has(drawing) || !drawing.getClientRects().length) return;
      const named = Object.keys(entries).map((name) => [name, drawing.querySelector(`[data-${name.replace(":", '="')}"]`)]).filter(([, mark]) => mark);
      const marks = named.map(([, mark]) => mark);
      for (const [name, mark] of named) {
        all.push([name, mark]);
        const choose = () => selection.toggle(name);
        makeMark(mark, entries[name], marks, choose);
        const label = name.replace("event:", "").replace(":", "-");
        for (const title of drawing.querySelectorAll(`[data-label="${label}"]`)) title.addEventListener("click", choose);
      }
      stopAt(marks, marks[0]);
      measured.set(drawing, measure(drawing, dates, drawing.classList.contains("lsn-wide"), years));
      show();
      redraw();
    };
    const watch = new ResizeObserver(() => page.querySelectorAll(".lsn-drawing").forEach(prepare));
    watch.observe(page);
    const hide = ({ detail }) => {
      years.hidden = detail;
      redraw();
    };
    el.addEventListener("lsn:hide", hide);
    const unwatch = selection.watch(show);
    return () => {
      cancelAnimationFrame(asked);
      unwatch();
      watch.disconnect();
      release();
    };
  }
};

// src/lessons/views/client/explore.js
var STEP_MS = 2800;
var press = (words, name, act, extra = {}) => {
  const button = make("button", { type: "button", className: "lsn-button lsn-small", textContent: words[name], ...extra });
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-disabled") !== "true") act(button);
  });
  return button;
};
var disable = (button, off) => button.setAttribute("aria-disabled", String(off));
function hiddenBy({ selection, kinds, place: place3, kindOf }) {
  const off = (name) => place3 && !selection.related(name).includes(place3);
  const hidden = { passage: /* @__PURE__ */ new Set(), event: /* @__PURE__ */ new Set() };
  for (const name of Object.keys(selection.links)) {
    const [kind, id] = name.split(":");
    if (kind === "passage" && off(name)) hidden.passage.add(id);
    if (kind === "event" && (off(name) || !kinds.has(kindOf(id)))) hidden.event.add(id);
  }
  return hidden;
}
function stepper(selection, words, open) {
  let timer = 0;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const at = () => open().indexOf(selection.now);
  const go = (step) => {
    const events = open();
    const from = at();
    const to = from < 0 ? step > 0 ? 0 : events.length - 1 : from + step;
    if (events[to]) selection.choose(events[to]);
    return Boolean(events[to]);
  };
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    play.textContent = words.play;
    play.setAttribute("aria-pressed", "false");
  };
  const start = () => {
    if (at() === open().length - 1) selection.choose(open()[0]);
    else go(1);
    timer = setInterval(
      () => {
        if (!go(1)) stop();
      },
      calm.matches ? STEP_MS * 2 : STEP_MS
    );
    play.textContent = words.pause;
    play.setAttribute("aria-pressed", "true");
  };
  const earlier = press(words, "earlier", () => {
    stop();
    go(-1);
  });
  const later = press(words, "later", () => {
    stop();
    go(1);
  });
  const play = press(words, "play", () => timer ? stop() : start());
  return {
    group: make(
      "div",
      { className: "lsn-tools", attributes: { role: "group", "aria-label": words.step } },
      earlier,
      later,
      play
    ),
    update() {
      const events = open();
      disable(earlier, at() === 0 || !events.length);
      disable(later, at() === events.length - 1 || !events.length);
      disable(play, !events.length);
      if (timer && at() < 0) stop();
    },
    stop
  };
}
function filters(model, words, changed) {
  const boxes = Object.entries(model.get("kinds")).map(([value, text]) => {
    const box = make("input", { type: "checkbox", value, checked: true });
    box.addEventListener("change", changed);
    return { box, label: make("label", { className: `lsn-filter ${value}` }, box, make("span", { textContent: text })) };
  });
  const list = make(
    "select",
    { id: freshId() },
    make("option", { value: "", textContent: words.everywhere }),
    ...Object.entries(model.get("places")).map(([value, textContent]) => make("option", { value, textContent }))
  );
  list.addEventListener("change", changed);
  const group = make(
    "div",
    { className: "lsn-tools", attributes: { role: "group", "aria-label": words.kinds } },
    ...boxes.map(({ label }) => label),
    make("label", { htmlFor: list.id, textContent: words.place }),
    list
  );
  return {
    group,
    get kinds() {
      return new Set(boxes.filter(({ box }) => box.checked).map(({ box }) => box.value));
    },
    get place() {
      return list.value;
    }
  };
}
function sharing(words) {
  const field = make("input", { type: "text", readOnly: true, id: freshId(), className: "lsn-share" });
  const told = make("span", { className: "lsn-soft", attributes: { role: "status" } });
  field.addEventListener("focus", () => field.select());
  const copy = press(words, "copy", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand("copy");
    }
    told.textContent = words.copied;
  });
  return {
    group: make(
      "div",
      { className: "lsn-tools" },
      make("label", { htmlFor: field.id, textContent: words.share }),
      field,
      copy,
      told
    ),
    show(text) {
      if (field.value === text) return;
      field.value = text;
      told.textContent = "";
      disable(copy, !text);
    }
  };
}
function standings(selection, line) {
  const now = selection.links[selection.now];
  if (!now) {
    line.replaceChildren(selection.words.nothing);
    return;
  }
  const linked = now.related.map((name) => {
    const button = make("button", { type: "button", className: "lsn-link", textContent: selection.links[name].label });
    button.addEventListener("click", () => selection.choose(name));
    return button;
  });
  line.replaceChildren(
    make("b", { textContent: `${selection.words.now} ${now.label}` }),
    ...linked.length ? [
      make("span", { className: "lsn-soft", textContent: ` ${selection.words.with} ` }),
      ...linked.flatMap((each) => [each, " "])
    ] : []
  );
}
function bring(column, selection) {
  const wanted = [...column.querySelectorAll("article")].filter((article) => !article.closest("[hidden]"));
  const target = wanted.find((article) => article.dataset.state === "selected") ?? wanted.find((article) => article.dataset.state === "related");
  if (!target || !selection.now) return;
  const words = target.querySelector(".lsn-lit") ?? target;
  const top = target.getBoundingClientRect().top - column.getBoundingClientRect().top;
  const behind = words.getBoundingClientRect().bottom - target.getBoundingClientRect().top - column.clientHeight + 40;
  column.scrollTop += top - 8 + Math.max(0, behind);
}
async function embed(model, name, view, holder) {
  const part = await model.widget_manager.get_model(name.slice("IPY_MODEL_".length));
  const stop = await view.render({ model: part, el: holder });
  return { part, stop };
}
var explore_default = {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    const release = keepKeys(el);
    const words = model.get("words");
    const selection = await selectionOf(model);
    const column = make("div", {
      className: "lsn-column",
      tabIndex: 0,
      attributes: { role: "region", "aria-label": words.passages }
    });
    const [map, timeline] = [document.createElement("div"), document.createElement("div")];
    const line = make("p", { className: "lsn-now", attributes: { role: "status" } });
    const none = make("p", { className: "lsn-soft", textContent: words.hidden, hidden: true });
    const page = make(
      "section",
      { className: "lsn lsn-explore", lang: model.get("language") },
      make("h3", { textContent: words.title })
    );
    const holders = model.get("passages").map(() => column.appendChild(document.createElement("div")));
    column.append(none);
    const grid = make("div", { className: "lsn-beside" }, column, map);
    page.append(make("p", { className: "lsn-soft", textContent: words.prompt }), line, grid, timeline);
    el.append(page);
    const parts = await Promise.all([
      ...model.get("passages").map((name, i) => embed(model, name, passage_default, holders[i])),
      embed(model, model.get("map"), map_default, map),
      embed(model, model.get("timeline"), timeline_default, timeline)
    ]);
    const events = parts.at(-1).part.get("events");
    let hidden = { passage: /* @__PURE__ */ new Set(), event: /* @__PURE__ */ new Set() };
    const open = () => Object.keys(selection.links).filter((name) => name.startsWith("event:") && !hidden.event.has(name.slice(6)));
    const steps = stepper(selection, words, open);
    const chosen = filters(model, words, () => filter());
    const share = sharing(words);
    const back = press(words, "back", () => selection.back());
    const forward = press(words, "forward", () => selection.forward());
    const clear = press(words, "clear", () => selection.choose(""));
    const filter = () => {
      hidden = hiddenBy({ selection, kinds: chosen.kinds, place: chosen.place, kindOf: (id) => events[id]?.kind });
      holders.forEach((holder) => {
        holder.hidden = hidden.passage.has(holder.querySelector("article").dataset.passage);
      });
      none.hidden = holders.some((holder) => !holder.hidden);
      timeline.dispatchEvent(new CustomEvent("lsn:hide", { detail: hidden.event }));
      steps.update();
    };
    line.before(
      make(
        "div",
        { className: "lsn-bar" },
        make("div", { className: "lsn-tools", attributes: { role: "group", "aria-label": words.read } }, back, forward, clear),
        steps.group
      )
    );
    grid.before(make("div", { className: "lsn-bar" }, chosen.group, share.group));
    const unwatch = selection.watch(() => {
      standings(selection, line);
      disable(back, !selection.canGo.back);
      disable(forward, !selection.canGo.forward);
      disable(clear, !selection.now);
      share.show(selection.links[selection.now]?.text ?? "");
      steps.update();
      queueMicrotask(() => bring(column, selection));
    });
    return () => {
      steps.stop();
      unwatch();
      for (const { stop } of parts) stop?.();
      release();
    };
  }
};

// src/lessons/views/client/page.js
function drawCharts(el) {
  const start = "data:image/svg+xml,";
  for (const image of el.querySelectorAll(`img[src^='${start}']`)) {
    const drawing = make("div", {
      className: `lsn-drawing ${image.className}`,
      attributes: { role: "img", "aria-label": image.alt }
    });
    drawing.innerHTML = decodeURIComponent(image.src.slice(start.length)).replaceAll("lsn-fill-", `${freshId()}-`);
    image.replaceWith(drawing);
  }
  for (const paper of el.querySelectorAll(".lsn-paper")) paper.replaceWith(...paper.childNodes);
}
function linkAll(el, selection) {
  const linked = [...el.querySelectorAll(".lsn-ref")].filter((each) => Object.hasOwn(selection.links, each.dataset.ref));
  for (const each of linked) {
    makePressable(each, () => selection.toggle(each.dataset.ref));
    each.classList.add("lsn-link");
    each.title = selection.links[each.dataset.ref].label;
  }
  return selection.watch(() => {
    for (const each of linked) {
      const state = standing(selection, each.dataset.ref);
      each.setAttribute("aria-pressed", String(state === "selected"));
      each.classList.toggle("lsn-lit", state !== "");
    }
  });
}
var keyOf = (cell) => cell.querySelector("[data-key]")?.dataset.key ?? cell.textContent.trim();
function makeSortable(table, words, language, told) {
  const compare = new Intl.Collator(language, { numeric: true }).compare;
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const name = head.textContent;
    const button = make("button", {
      type: "button",
      className: "lsn-sorter",
      title: fill(words.sort, { name }),
      textContent: name
    });
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = [...table.tBodies[0].rows].sort((a, b) => compare(keyOf(a.cells[column]), keyOf(b.cells[column])));
      table.tBodies[0].append(...down ? rows.reverse() : rows);
      told.textContent = fill(words[down ? "sorted-down" : "sorted-up"], { name });
    });
  });
}
function makeFilters(table, words, told) {
  const rows = [...table.tBodies[0].rows];
  const lists = [...table.tHead.rows[0].cells].map((head, column) => {
    const facets = new Map(
      rows.flatMap((row) => [...row.cells[column].querySelectorAll("[data-facet]")]).map((each) => [each.dataset.facet, each.textContent])
    );
    if (facets.size < 2) return null;
    const list = make(
      "select",
      { id: freshId() },
      make("option", { value: "", textContent: words.all }),
      ...[...facets].map(([value, textContent]) => make("option", { value, textContent }))
    );
    return { column, list, label: make("label", { htmlFor: list.id, textContent: head.textContent }) };
  }).filter(Boolean);
  const has = (row, { column, list }) => !list.value || [...row.cells[column].querySelectorAll("[data-facet]")].some((each) => each.dataset.facet === list.value);
  const filter = () => {
    for (const row of rows) row.hidden = !lists.every((each) => has(row, each));
    told.textContent = fill(words.shown, { some: rows.filter((row) => !row.hidden).length, all: rows.length });
  };
  for (const { list } of lists) list.addEventListener("change", filter);
  return lists.map(({ list, label }) => make("span", { className: "lsn-choice" }, label, list));
}
function makeTools(table, words, language) {
  const told = make("span", { className: "lsn-soft", attributes: { role: "status" } });
  const bar = make(
    "div",
    { className: "lsn-tools", attributes: { role: "group", "aria-label": words.filter } },
    ...makeFilters(table, words, told),
    told
  );
  makeSortable(table, words, language, told);
  table.closest(".lsn-scroll").before(bar);
}
var page_default = {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    el.innerHTML = model.get("html");
    for (const note of el.querySelectorAll(".lsn-live-note")) note.remove();
    const texts = el.querySelectorAll("details.lsn-text");
    for (const words of texts) words.open = false;
    drawCharts(el);
    for (const table of el.querySelectorAll("table.lsn-sort")) makeTools(table, model.get("words"), model.get("language"));
    const release = keepKeys(el);
    const unwatch = linkAll(el, await selectionOf(model));
    return () => {
      unwatch();
      release();
    };
  }
};

// src/lessons/views/client/progress.js
var progress_default = {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const draw = () => {
      el.innerHTML = model.get("html");
    };
    model.on("change:html", draw);
    draw();
    return () => model.off("change:html", draw);
  }
};

// src/lessons/views/client/unsaved.js
var ALARM_MS = 4e3;
var MOST_STEPS = 400;
var TAB = (() => {
  const key = "handan-lessons:tab";
  try {
    if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, freshId());
    return sessionStorage.getItem(key);
  } catch {
    return freshId();
  }
})();
function digest(text) {
  let [a, b] = [3735928559, 1103547991];
  for (let i = 0; i < text.length; i += 1) {
    a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}
function draft(lesson, question) {
  const key = `handan-lessons:draft:${location.pathname}:${lesson}/${question}`;
  return {
    get() {
      try {
        return JSON.parse(sessionStorage.getItem(key));
      } catch {
        return null;
      }
    },
    set(value) {
      try {
        sessionStorage.setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    clear() {
      try {
        sessionStorage.removeItem(key);
      } catch {
      }
    }
  };
}
function serverBase() {
  try {
    return JSON.parse(document.getElementById("jupyter-config-data").textContent).baseUrl ?? "/";
  } catch {
    return "/";
  }
}
function safekeeping(model, question) {
  const lesson = model.get("lesson") ?? "teacher";
  const tab = draft(lesson, question);
  const page = model.widget_manager?.context?.path ?? location.pathname;
  const place3 = `handan-lessons:unsaved:${serverBase()}:${page}:${lesson}/${question}:`;
  const own = place3 + TAB;
  const taken = /* @__PURE__ */ new Map();
  const read = (key) => {
    try {
      const text = localStorage.getItem(key);
      const entry = JSON.parse(text);
      return entry && typeof entry === "object" && Object.hasOwn(entry, "value") ? { key, text, ...entry } : null;
    } catch {
      return null;
    }
  };
  const keep = {
    // All that is found, this tab's first, then the newest. What 0.1 kept has neither steps nor time.
    found() {
      let keys = [];
      try {
        keys = Object.keys(localStorage).filter((key) => key.startsWith(place3));
      } catch {
      }
      const before = tab.get();
      const all = keys.map(read).filter(Boolean).sort((a, b) => Number(b.key === own) - Number(a.key === own) || b.time - a.time);
      return [...all, ...before ? [{ key: "", text: "", value: before, steps: null, time: 0 }] : []];
    },
    // Returns whether it would be there after the tab was closed.
    set(value, steps = []) {
      try {
        localStorage.setItem(own, JSON.stringify({ value, steps: steps.slice(0, MOST_STEPS), time: Date.now() }));
        return true;
      } catch {
        tab.set(value);
        return false;
      }
    },
    // What is offered lies under a key of its own, which nothing that is typed meanwhile writes over.
    aside(entry) {
      const key = place3 + freshId();
      const text = JSON.stringify({ value: entry.value, steps: [], time: entry.time });
      try {
        localStorage.setItem(key, text);
      } catch {
        return entry;
      }
      keep.remove(entry);
      return Object.assign(entry, { key, text });
    },
    take({ key, text }) {
      if (key) taken.set(key, text);
    },
    remove({ key, text }) {
      try {
        if (!key) tab.clear();
        else if (localStorage.getItem(key) === text) localStorage.removeItem(key);
      } catch {
      }
    },
    clear() {
      tab.clear();
      try {
        localStorage.removeItem(own);
      } catch {
      }
      for (const [key, text] of taken) keep.remove({ key, text });
      taken.clear();
    }
  };
  return keep;
}
var notice = make("div", { className: "lsn lsn-unsaved", attributes: { role: "status", "aria-live": "polite" } });
var waiting = /* @__PURE__ */ new Map();
function runButton() {
  const all = document.querySelectorAll("[data-jp-item-name='lessons-run']");
  return [...all].filter((each) => each.offsetParent).map((each) => each.querySelector("jp-button, button")).find(Boolean);
}
function showNotice() {
  const said = [...waiting].filter(([, late]) => late).map(([field]) => field);
  if (!said.length) {
    notice.remove();
    return;
  }
  const { words, language, element } = said[0];
  const text = fill(words.page, { count: said.length });
  if (notice.firstChild?.textContent === text && notice.isConnected) return;
  const button = make("button", { type: "button", className: "lsn-button lsn-small", textContent: words.run });
  button.addEventListener("click", () => {
    const asked = new CustomEvent("lessons:run", { bubbles: true, cancelable: true });
    if (element.dispatchEvent(asked))
      runButton()?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true, button: 0 }));
  });
  notice.lang = language;
  notice.replaceChildren(make("p", { textContent: text }), ...runButton() ? [button] : []);
  if (!notice.isConnected) document.body.append(notice);
}
var seen = /* @__PURE__ */ new WeakSet();
function lookForGone() {
  for (const field of waiting.keys()) {
    if (field.element.isConnected) seen.add(field);
    else if (seen.has(field)) waiting.delete(field);
  }
}
var looking = 0;
function keepLooking() {
  lookForGone();
  showNotice();
  if (waiting.size) return;
  clearInterval(looking);
  looking = 0;
}
function setUnsaved(field, late) {
  if (waiting.get(field) === late) return;
  waiting.set(field, late);
  looking ||= setInterval(keepLooking, 300);
  lookForGone();
  showNotice();
}
function setSaved(field) {
  if (waiting.delete(field)) showNotice();
}
window.addEventListener("beforeunload", (event) => {
  lookForGone();
  if (!waiting.size) return;
  event.preventDefault();
  event.returnValue = "";
});
async function lookForKernel(model, element) {
  const kernel = model.widget_manager?.kernel;
  if (!kernel?.requestCommInfo) return;
  try {
    const { content } = await kernel.requestCommInfo({ target_name: "jupyter.widget" });
    const known = Object.keys(content.comms ?? {});
    if (content.status === "ok" && !known.includes(model.get("shared").slice("IPY_MODEL_".length))) {
      element.dispatchEvent(new CustomEvent("lessons:lost", { bubbles: true }));
    }
  } catch {
  }
}

// src/lessons/views/client/writing.js
var PAUSE_MS = 700;
var LATEST_MS = 1500;
var AGAIN_MS = 5e3;
function otherWords({ entry, words, language, use, drop }) {
  const told = make("blockquote", { className: "lsn-said", tabIndex: 0, attributes: { dir: "auto" } });
  const show = (value) => {
    const cells = Object.values(value.cells ?? {}).map((cell) => Array.isArray(cell) ? cell.join(", ") : cell).filter(Boolean);
    told.textContent = cells.length ? cells.join("\n") : value.text;
  };
  const time = entry.time ? new Date(entry.time).toLocaleString(language === "zh" ? "zh-CN" : "en-GB", { dateStyle: "medium", timeStyle: "short" }) : "";
  const press2 = (textContent, act) => {
    const button = make("button", { type: "button", className: "lsn-button lsn-small", textContent });
    button.addEventListener("click", act);
    return button;
  };
  const element = make(
    "div",
    { className: "lsn-offer", attributes: { role: "group", "aria-label": words.other } },
    make("p", { textContent: time ? `${words.other} (${time})` : words.other }),
    told,
    make(
      "div",
      { className: "lsn-actions" },
      press2(words.use, () => show(use())),
      press2(words.drop, () => {
        drop();
        element.remove();
      })
    )
  );
  show(entry.value);
  return element;
}
function writer({ read, put, send, kept, words, limit, model }) {
  const saved = make("p", { className: "lsn-soft lsn-saved" });
  const alarm = make("p", { className: "lsn-warn", attributes: { role: "status" } });
  const offers = make("div");
  const language = model.get("language");
  const field = { words, language, element: alarm };
  let changes = 0;
  let batches = [];
  let known = JSON.stringify(read());
  let safe = true;
  let gone = false;
  let [pause, latest, silence] = [0, 0, 0];
  const now = () => JSON.stringify(read());
  const warn = (text) => {
    if (alarm.textContent !== text) alarm.textContent = text;
  };
  const hold = () => {
    safe = kept.set(read(), [digest(known), ...batches.map(({ step }) => step).filter(Boolean)]);
  };
  const late = () => {
    saved.textContent = "";
    warn([gone ? words.dead : words.silent, ...safe ? [] : [words.unkept]].join(" "));
    setUnsaved(field, true);
    lookForKernel(model, alarm);
  };
  const watch = () => {
    clearTimeout(silence);
    if (!batches.length) return;
    setUnsaved(field, waiting.get(field) ?? false);
    silence = setTimeout(late, gone ? 0 : Math.max(0, batches[0].since + ALARM_MS - Date.now()));
  };
  const open = () => {
    changes += 1;
    if (batches.length && !batches.at(-1).sent) batches.at(-1).number = changes;
    else batches.push({ number: changes, since: Date.now(), sent: "" });
  };
  const rest = () => {
    for (const timer of [pause, latest, silence]) clearTimeout(timer);
    latest = 0;
  };
  const save = (settled) => {
    const value = read();
    const over = [...value.text].length - limit;
    clearTimeout(latest);
    latest = 0;
    if (settled) clearTimeout(pause);
    if (over > 0) {
      clearTimeout(silence);
      saved.textContent = "";
      warn(fill(words.long, { over, limit }));
      return false;
    }
    if (!batches.length || batches.at(-1).sent) open();
    const batch = batches.at(-1);
    batch.sent = JSON.stringify(value);
    batch.step = digest(batch.sent);
    hold();
    watch();
    send({ ...value, type: "draft", number: batch.number, settled });
    return true;
  };
  const touched = () => {
    open();
    hold();
    if (alarm.textContent === "") saved.textContent = words.typing;
    watch();
    clearTimeout(pause);
    pause = setTimeout(() => save(true), PAUSE_MS);
    latest ||= setTimeout(() => save(false), LATEST_MS);
  };
  const asked = (event) => {
    if (now() !== known && save(true)) event.detail.waiting += 1;
  };
  const leaving = () => {
    if (now() !== known) save(true);
  };
  window.addEventListener("lessons:save", asked);
  window.addEventListener("pagehide", leaving);
  const offer2 = (entry) => offers.append(
    otherWords({
      entry: kept.aside(entry),
      words,
      language,
      // The two change places, so that neither is gone.
      use() {
        const before = read();
        put({ ...before, ...entry.value });
        kept.aside(Object.assign(entry, { value: before, time: Date.now() }));
        touched();
        return before;
      },
      drop: () => kept.remove(entry)
    })
  );
  return {
    saved,
    alarm,
    offers,
    save,
    touched,
    heard(message) {
      const at = batches.findIndex(({ number, sent }) => sent && number === message.number);
      if (at < 0) return;
      gone = false;
      known = batches[at].sent;
      warn(message.failed);
      if (message.failed) {
        clearTimeout(silence);
        setUnsaved(field, true);
        if (now() !== known) return;
        saved.textContent = message.saved;
        pause = setTimeout(() => save(true), AGAIN_MS);
        return;
      }
      batches.splice(0, at + 1);
      if (now() === known) batches = [];
      watch();
      if (batches.length) {
        setUnsaved(field, false);
        hold();
        return;
      }
      saved.textContent = message.saved;
      kept.clear();
      setSaved(field);
    },
    refused(text) {
      clearTimeout(silence);
      saved.textContent = "";
      warn(text);
    },
    // The kernel knows another text, from a file or from another view: it is shown unless the writer has gone on.
    follow(value) {
      const given = JSON.stringify(value);
      if (given === known || now() !== known) return;
      known = given;
      put(value);
    },
    // What no kernel took is put back where it is newer than what the kernel has; where it is another text, both are offered.
    resume() {
      const before = known;
      const found = kept.found().filter(({ value }) => typeof value?.text === "string");
      for (const entry of found) {
        const text = JSON.stringify({ ...read(), ...entry.value });
        if (text === known || text === now()) kept.take(entry);
        else if (now() === known && (!entry.steps || entry.steps.includes(digest(before)))) {
          kept.take(entry);
          put({ ...read(), ...entry.value });
        } else offer2(entry);
      }
      if (now() !== known) touched();
      else kept.clear();
    },
    lost() {
      rest();
      gone = true;
      if (batches.length || now() !== known) late();
      else {
        saved.textContent = "";
        warn(words.dead);
      }
    },
    stop() {
      rest();
      setSaved(field);
      window.removeEventListener("lessons:save", asked);
      window.removeEventListener("pagehide", leaving);
    }
  };
}

// src/lessons/views/client/prompt.js
var prompt_default = {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    const words = model.get("words");
    const input = make("textarea", {
      rows: model.get("lines"),
      className: "lsn-writing",
      id: freshId(),
      attributes: { dir: "auto" }
    });
    const about = make("p", { className: "lsn-soft", id: freshId(), textContent: words.about });
    input.setAttribute("aria-describedby", about.id);
    const text = writer({
      read: () => ({ text: input.value }),
      put: (value) => {
        input.value = value.text;
      },
      send: (message) => trySend(model, message),
      kept: safekeeping(model, model.get("name")),
      words,
      model,
      limit: model.get("limit")
    });
    const hear = (message) => {
      if (message.type === "kept") text.heard(message);
      else if (message.type === "refused") text.refused(message.text);
    };
    const follow2 = () => text.follow({ text: model.get("text") });
    input.addEventListener("input", text.touched);
    input.addEventListener("blur", () => {
      if (text.saved.textContent === words.typing) text.save(true);
    });
    model.on("msg:custom", hear);
    model.on("change:text", follow2);
    const unwatch = watchKernel(model, text.lost);
    el.append(
      make(
        "section",
        { className: "lsn lsn-prompt lsn-q", lang: model.get("language") },
        make("label", { className: "lsn-strong", htmlFor: input.id, textContent: model.get("ask") }),
        input,
        about,
        text.saved,
        text.alarm,
        text.offers
      )
    );
    follow2();
    text.resume();
    return () => {
      model.off("msg:custom", hear);
      model.off("change:text", follow2);
      unwatch();
      text.stop();
      release();
    };
  }
};

// src/lessons/views/client/word_count.js
var counted = (text) => text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-])*/gu)?.length ?? 0;

// src/lessons/views/client/essay.js
var passageText = ({ text }) => text.split("\n\n").map((part) => make("p", { textContent: part }));
var essay = (question, _, model, { send }) => {
  const { words } = question;
  const input = make("textarea", { rows: 12, className: "lsn-writing", id: freshId(), attributes: { dir: "auto" } });
  const count = make("p", { className: "lsn-soft", id: freshId() });
  const since = make("p", { hidden: true, textContent: words.since });
  const name = freshId();
  const ways = ["supplied", "bank", "open"].map((way) => make("input", { type: "radio", name, value: way }));
  const picks = question.bank.map(({ id }) => make("input", { type: "checkbox", value: id }));
  const panels = {
    supplied: question.supplied.map(
      (each) => make("details", {}, make("summary", { textContent: `${each.id} ${each.heading}` }), ...passageText(each))
    ),
    bank: question.bank.flatMap((each, i) => [
      make("label", { className: "lsn-option" }, picks[i], make("span", { textContent: `${each.id} ${each.heading}` })),
      make("details", {}, make("summary", { textContent: fill(words.read, { name: each.id }) }), ...passageText(each))
    ]),
    open: []
  };
  const evidence = Object.entries(panels).map(
    ([way, parts]) => Object.assign(make("div", { className: "lsn-evidence" }, ...parts), { way })
  );
  const rubric = make("div", { innerHTML: question.rubric });
  const choice = make(
    "fieldset",
    { className: "lsn-ways" },
    make("legend", { textContent: words.ways }),
    ...ways.map((way) => make("label", { className: "lsn-option" }, way, make("span", { textContent: words[way.value] })))
  );
  input.setAttribute("aria-describedby", count.id);
  const read = () => ({
    text: input.value,
    way: ways.find((way) => way.checked)?.value ?? "",
    picked: picks.filter((pick) => pick.checked).map((pick) => pick.value)
  });
  const text = writer({
    read,
    put: (value) => {
      input.value = value.text;
      for (const way of ways) way.checked = way.value === value.way;
      for (const pick of picks) pick.checked = value.picked.includes(pick.value);
      show();
    },
    send,
    kept: safekeeping(model, question.id),
    words: words.writing,
    limit: question.limit,
    model
  });
  let handed = null;
  const show = () => {
    const { way } = read();
    for (const panel of evidence) panel.hidden = panel.way !== way || !panel.firstChild;
    count.textContent = fill(words.count, { count: counted(input.value), guide: question.guide });
    since.hidden = handed === null || handed === input.value;
  };
  const element = make(
    "div",
    { className: "lsn-essay" },
    rubric,
    choice,
    ...evidence,
    make("label", { className: "lsn-strong", htmlFor: input.id, textContent: words.label }),
    input,
    count,
    text.saved,
    text.alarm,
    text.offers,
    since
  );
  element.addEventListener("input", () => {
    show();
    text.touched();
  });
  input.addEventListener("blur", () => {
    if (text.saved.textContent === words.writing.typing) text.save(true);
  });
  show();
  return {
    element,
    own: true,
    labels: { first: words["hand-in"], again: words["hand-in-again"], busy: words.handing, outline: words.outline },
    read: () => input.value,
    // Handing in takes the draft along, with the way and the passages that go with it.
    handIn() {
      if (text.save(true)) return true;
      text.alarm.scrollIntoView({ block: "nearest" });
      return false;
    },
    heard: text.heard,
    refused: () => text.refused(""),
    // the form says why
    lost: text.lost,
    stop: text.stop,
    resume: text.resume,
    show(state) {
      handed = state.answered ? state.answer : null;
      text.follow({ text: state.draft, way: state.way, picked: state.picked });
      show();
    }
  };
};

// src/lessons/views/client/match.js
var FAR = 6;
var match = (question, words) => {
  const text = Object.fromEntries(question.choices.map((choice) => [choice.id, choice.text]));
  const told = make("p", { className: "lsn-told lsn-soft", attributes: { "aria-live": "polite" } });
  const cards = question.choices.map(
    (choice) => make("button", { type: "button", className: "lsn-card", value: choice.id, textContent: choice.text })
  );
  const places = question.lefts.map((left) => ({
    left,
    button: make("button", { type: "button", className: "lsn-place" }),
    card: ""
  }));
  const row = make(
    "ul",
    { className: "lsn-cards", attributes: { "aria-label": words.cards } },
    ...cards.map((card2) => make("li", {}, card2))
  );
  const element = make(
    "div",
    { className: "lsn-match" },
    make("p", { className: "lsn-soft", textContent: words["match-help"] }),
    row,
    make(
      "ul",
      { className: "lsn-pairs" },
      ...places.map((place3) => make("li", {}, make("span", { className: "lsn-left", textContent: place3.left }), place3.button))
    ),
    told
  );
  let picked = "";
  let locked = false;
  const say = (key, values) => {
    told.textContent = fill(words[key], values);
  };
  const show = () => {
    for (const card2 of cards) {
      card2.parentElement.hidden = locked || places.some((place3) => place3.card === card2.value);
      card2.setAttribute("aria-pressed", String(card2.value === picked));
    }
    for (const { left, button, card: card2 } of places) {
      button.textContent = card2 ? text[card2] : words.empty;
      button.classList.toggle("full", card2 !== "");
      button.setAttribute("aria-label", fill(words.slot, { left, card: button.textContent }));
      button.setAttribute("aria-disabled", String(locked));
    }
    row.hidden = cards.every((card2) => card2.parentElement.hidden);
  };
  const done = () => {
    show();
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const pick = (card2) => {
    say(card2 ? "picked" : "dropped", { card: text[card2 || picked] });
    picked = card2;
    done();
  };
  const put = (card2, place3) => {
    const from = places.find((other) => other.card === card2);
    if (from) from.card = place3.card;
    place3.card = card2;
    picked = "";
    say("placed", { card: text[card2], left: place3.left });
    done();
    place3.button.focus({ preventScroll: true });
  };
  const take = (place3) => {
    say("taken", { card: text[place3.card], left: place3.left });
    place3.card = "";
    done();
  };
  const press2 = (place3) => {
    if (picked) put(picked, place3);
    else if (place3.card) take(place3);
  };
  for (const card2 of cards) {
    card2.addEventListener("click", () => pick(card2.value === picked ? "" : card2.value));
    drag2(card2, {
      held: () => !locked && card2.value,
      drop: (at) => {
        if (at) put(card2.value, at);
      }
    });
  }
  for (const place3 of places) {
    place3.button.addEventListener("click", () => {
      if (!locked) press2(place3);
    });
    drag2(place3.button, {
      held: () => !locked && place3.card,
      drop: (at) => {
        if (!at) take(place3);
        else if (at !== place3) put(place3.card, at);
      }
    });
  }
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && picked) pick("");
  });
  function drag2(button, { held, drop }) {
    let start = null;
    let home = null;
    let moving = false;
    const over = (event) => places.find((place3) => {
      const box = place3.button === button ? home : place3.button.getBoundingClientRect();
      return event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
    });
    const mark = (at) => {
      for (const place3 of places) place3.button.classList.toggle("lsn-over", place3 === at);
    };
    const stop = () => {
      start = null;
      moving = false;
      button.style.translate = "";
      button.classList.remove("lsn-dragged");
      mark(null);
    };
    button.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || !held()) return;
      start = event;
      home = button.getBoundingClientRect();
      button.setPointerCapture(event.pointerId);
    });
    button.addEventListener("pointermove", (event) => {
      if (!start) return;
      const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
      if (!moving && Math.hypot(x, y) < FAR) return;
      moving = true;
      button.classList.add("lsn-dragged");
      button.style.translate = `${x}px ${y}px`;
      mark(over(event));
    });
    button.addEventListener("pointerup", (event) => {
      if (!start) return;
      const [dragged, at] = [moving, over(event)];
      stop();
      if (!dragged) return;
      const swallow = (click) => {
        click.stopPropagation();
        click.preventDefault();
      };
      button.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => button.removeEventListener("click", swallow, true));
      drop(at);
    });
    button.addEventListener("pointercancel", stop);
  }
  show();
  return {
    element,
    read: () => places.map((place3) => place3.card),
    restore: (answer) => {
      const known = Array.isArray(answer) ? answer : [];
      places.forEach((place3, i) => {
        place3.card = text[known[i]] ? known[i] : "";
      });
      picked = "";
      show();
    },
    lock: () => {
      locked = true;
      picked = "";
      show();
    }
  };
};

// src/lessons/views/client/place.js
var NEAR = "300px";
function point(text) {
  const found = text.match(/^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/);
  const [lat, lon] = found ? found.slice(1).map(Number) : [];
  return found && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}
var place2 = (question, words, model) => {
  const holder = make("div", { className: "lsn-ask-map" });
  const told = make("p", { className: "lsn-told lsn-soft", attributes: { "aria-live": "polite" } });
  const input = make("input", { type: "text", autocomplete: "off", maxLength: 80, id: freshId() });
  const list = make(
    "select",
    { id: freshId() },
    new Option(words["place-none"], ""),
    ...question.units.map(({ id, name }) => new Option(name, id))
  );
  const field = (control, word) => make("div", { className: "lsn-field" }, make("label", { htmlFor: control.id, textContent: words[word] }), control);
  const element = make(
    "div",
    { className: "lsn-place-question" },
    make("p", { className: "lsn-soft", textContent: words["place-help"] }),
    holder,
    told,
    field(input, "place-coordinate"),
    field(list, "place-list")
  );
  let map = null;
  let shown = null;
  const draw = () => {
    const given = list.value ? null : point(input.value);
    map?.send({ type: "draw", ...shown ?? (given ? { given: { ...given, label: words["place-given"] } } : {}) });
  };
  const hear = (message) => {
    if (message.type !== "click" || shown) return;
    input.value = `${message.lat.toFixed(4)}, ${message.lon.toFixed(4)}`;
    list.value = "";
    told.textContent = fill(words["place-clicked"], { point: input.value });
    draw();
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  input.addEventListener("input", () => {
    list.value = "";
    told.textContent = "";
    draw();
  });
  list.addEventListener("change", () => {
    if (list.value) input.value = "";
    told.textContent = "";
    draw();
  });
  const stop = lazily(
    holder,
    async () => {
      map = await mapFrame(model, holder, { page: model.get("maps")[question.id], title: words["place-map"], hear });
      draw();
      return map;
    },
    () => holder.replaceChildren(make("p", { className: "lsn-soft", textContent: words["place-map-failed"] }))
  );
  return {
    element,
    stop,
    read: () => list.value ? `unit:${list.value}` : input.value,
    restore: (answer) => {
      const [, unit = ""] = String(answer).match(/^unit:(.*)$/) ?? [];
      list.value = unit;
      input.value = unit ? "" : String(answer).replace(/^([-\d.]+),([-\d.]+)$/, "$1, $2");
      draw();
    },
    lock: (state) => {
      shown = state.shown;
      input.readOnly = true;
      list.disabled = true;
      draw();
    }
  };
};
function lazily(holder, start, failed) {
  let made = null;
  let gone = false;
  const begin = async () => {
    try {
      made = await start();
      if (gone) made.stop();
    } catch (error) {
      console.error(error);
      failed();
    }
  };
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      begin();
    },
    { rootMargin: NEAR, scrollMargin: NEAR }
  );
  watch.observe(holder);
  return () => {
    gone = true;
    watch.disconnect();
    made?.stop();
  };
}

// src/lessons/views/client/kinds.js
var KINDS = {
  choice: (question) => options(
    question,
    "radio",
    (boxes) => boxes.find((box) => box.checked)?.value ?? "",
    (box, answer) => box.value === answer
  ),
  choices: (question) => options(
    question,
    "checkbox",
    (boxes) => boxes.filter((box) => box.checked).map((box) => box.value),
    (box, answer) => answer.includes(box.value)
  ),
  number: (question) => textField(question, { inputMode: "decimal", maxLength: 60 }),
  text: (question) => textField(question, { className: "lsn-words", maxLength: question.limit }),
  order: orderList,
  essay,
  match,
  place: place2
};
function options(question, type, read, holds) {
  const name = freshId();
  const boxes = question.choices.map((choice) => make("input", { type, name, value: choice.id }));
  const element = make(
    "div",
    {},
    ...question.choices.map(
      (choice, i) => make("label", { className: "lsn-option" }, boxes[i], make("span", { textContent: choice.text }))
    )
  );
  return {
    element,
    read: () => read(boxes),
    restore: (answer) => boxes.forEach((box) => {
      box.checked = holds(box, answer);
    }),
    lock: () => boxes.forEach((box) => {
      box.disabled = true;
    })
  };
}
function textField(question, properties) {
  const input = make("input", { type: "text", autocomplete: "off", id: freshId(), ...properties });
  const label = make("label", { htmlFor: input.id, textContent: question.label });
  return {
    element: make("div", { className: "lsn-field" }, label, input),
    read: () => input.value,
    restore: (answer) => {
      input.value = String(answer);
    },
    lock: () => {
      input.readOnly = true;
    }
  };
}
function orderList(question, words) {
  const list = make("ol", { className: "lsn-order" });
  const told = make("p", { className: "lsn-hidden", attributes: { "aria-live": "polite" } });
  const move = (row, step, button) => {
    const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other || button.getAttribute("aria-disabled") === "true") return;
    if (step < 0) other.before(row);
    else other.after(row);
    button.focus();
    const rows = [...list.children];
    told.textContent = fill(words.moved, {
      item: row.querySelector("span").textContent,
      position: rows.indexOf(row) + 1,
      count: rows.length
    });
    ends();
  };
  const ends = () => [...list.children].forEach((row, i, rows) => {
    const [up, down] = row.querySelectorAll("button");
    up.setAttribute("aria-disabled", String(locked || i === 0));
    down.setAttribute("aria-disabled", String(locked || i === rows.length - 1));
  });
  let locked = false;
  for (const choice of question.choices) {
    const row = make("li", {}, make("span", { textContent: choice.text }));
    row.dataset.id = choice.id;
    for (const [word, step] of [
      ["up", -1],
      ["down", 1]
    ]) {
      const button = make("button", {
        type: "button",
        className: "lsn-button lsn-small",
        textContent: words[word],
        attributes: { "aria-label": `${words[word]}${words.colon}${choice.text}` }
      });
      button.addEventListener("click", () => move(row, step, button));
      row.append(button);
    }
    list.append(row);
  }
  ends();
  return {
    element: make("div", {}, make("p", { className: "lsn-soft", textContent: words["order-help"] }), list, told),
    read: () => [...list.children].map((row) => row.dataset.id),
    restore: (answer) => {
      const rows = new Map([...list.children].map((row) => [row.dataset.id, row]));
      if (answer.length === rows.size && answer.every((id) => rows.has(id))) list.append(...answer.map((id) => rows.get(id)));
      ends();
    },
    lock: () => {
      locked = true;
      ends();
    }
  };
}

// src/lessons/views/client/taking.js
function dueWords({ due, zone, told }, words, language) {
  if (!due) return words["no-due"];
  const show = (timeZone) => new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "full",
    timeStyle: "short",
    ...timeZone && { timeZone }
  }).format(new Date(due));
  let theirs = told;
  let same = false;
  try {
    same = Boolean(zone) && show(zone) === show();
    if (same) theirs = zone;
  } catch {
  }
  const text = fill(words[same ? "due-same" : "due"], { yours: show(), theirs });
  return Date.now() > Date.parse(due) + 6e4 ? `${text} ${words.over}` : text;
}
function assignedRow(row, model, words) {
  const parts = row.parts.map(
    (part) => make("li", {}, part.page ? make("a", { href: part.page, textContent: part.text }) : part.text)
  );
  const aside = make("button", {
    type: "button",
    className: "lsn-button lsn-small",
    textContent: words.aside,
    attributes: { "aria-label": `${words.aside}${words.colon}${row.title}` }
  });
  aside.addEventListener("click", () => trySend(model, { type: "aside", id: row.id }));
  const item = make(
    "li",
    {},
    make("b", { textContent: row.title }),
    make("p", { className: "lsn-due", textContent: dueWords(row, words, model.get("language")) })
  );
  if (parts.length) item.append(make("p", { textContent: words.counts }), make("ul", {}, ...parts));
  if (row.about) item.append(make("p", { textContent: row.about }));
  if (row.version) item.append(make("p", { textContent: row.version }));
  item.append(make("p", { className: "lsn-soft", textContent: [row.done, ...row.rules].join(" · ") }), aside);
  return item;
}
function takingPanel(model) {
  const words = model.get("words").take;
  const list = make("div");
  const told = make("p", { id: freshId(), attributes: { role: "status" } });
  const about = make("p", { className: "lsn-soft", id: freshId(), textContent: words.about });
  const code = make("input", {
    type: "text",
    id: freshId(),
    autocomplete: "off",
    spellcheck: false,
    attributes: { "aria-describedby": `${told.id} ${about.id}` }
  });
  const picker = make("input", { type: "file", accept: ".json,.txt,application/json", hidden: true });
  const choose = make("button", { type: "button", className: "lsn-button lsn-small", textContent: words.choose });
  const form = make(
    "form",
    { noValidate: true },
    make(
      "div",
      { className: "lsn-field" },
      make("label", { htmlFor: code.id, textContent: words.code }),
      code,
      make("button", { type: "submit", className: "lsn-button lsn-small", textContent: words.take }),
      choose,
      picker
    ),
    about,
    told
  );
  const folded = make("details", { className: "lsn-take" }, make("summary", { textContent: words.open }), form);
  let silence = 0;
  const say = (text, warn = false) => {
    told.textContent = text;
    told.className = warn ? "lsn-warn" : "";
    code.setAttribute("aria-invalid", String(warn));
    folded.open = true;
  };
  const take = (text) => {
    clearTimeout(silence);
    silence = setTimeout(() => say(words.silent, true), SILENCE_MS);
    trySend(model, { type: "take", code: text });
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    take(code.value);
  });
  submitOnEnter(form);
  choose.addEventListener("click", () => picker.click());
  picker.addEventListener("change", async () => {
    if (picker.files[0]?.size > 2e6) say(words["too-large"], true);
    else if (picker.files[0]) take(await picker.files[0].text());
    picker.value = "";
  });
  return {
    element: make("div", { className: "lsn-taking" }, list, folded),
    follow() {
      const rows = model.get("assigned").map((row) => assignedRow(row, model, words));
      list.replaceChildren(
        ...rows.length ? [make("h4", { textContent: words.title }), make("ul", { className: "lsn-assigned" }, ...rows)] : []
      );
    },
    hear(content) {
      if (content.type !== "taken" && content.type !== "untaken") return false;
      clearTimeout(silence);
      if (content.type === "taken") code.value = "";
      say(content.text, content.type === "untaken");
      return true;
    },
    stop() {
      clearTimeout(silence);
    }
  };
}

// src/lessons/views/client/quiz.js
function remark(entry) {
  const body = make("div", { className: `lsn-remark ${entry.tone ?? ""}` });
  if (entry.label) body.append(make("b", { textContent: entry.label }));
  body.append(make("span", { textContent: entry.text }));
  return body;
}
function downloadHere(words) {
  const told = make("p", { className: "lsn-soft lsn-downloaded", attributes: { role: "status" } });
  const button = make("button", { type: "button", className: "lsn-button", textContent: words.download });
  button.addEventListener("click", () => {
    const detail = {
      taken: false,
      tell: (text) => {
        told.textContent = text;
      }
    };
    window.dispatchEvent(new CustomEvent("lessons:download", { detail }));
    if (!detail.taken) told.textContent = words["no-panel"];
  });
  return [make("div", { className: "lsn-actions" }, button), told];
}
function feedback(state, words, labels = {}) {
  const parts = [];
  const say = (text, className = "") => parts.push(make("p", { className, textContent: text }));
  if (state.changed) say(state.changed, "lsn-warn");
  if (state.tone) say(words[state.tone], `lsn-verdict ${state.tone}`);
  parts.push(...state.feedback.map(remark));
  if (state.distance) say(state.distance);
  if (state.key) say(`${words.key}${words.colon}${state.key}`);
  if (state.outline) {
    say(labels.outline, "lsn-strong");
    say(state.outline, "lsn-said lsn-lines");
  }
  if (state.explanation) {
    say(`${words.explanation}${words.colon}${state.explanation}`);
    say(`${words.decides}${words.colon}${state.decides}`, "lsn-soft");
    if (state.others?.length) {
      parts.push(make("details", {}, make("summary", { textContent: words.others }), ...state.others.map(remark)));
    }
  }
  const standing2 = [state.standing, state.saved].filter(Boolean).join(" · ");
  if (standing2) say(standing2, "lsn-soft");
  if (state.failed) say(state.failed, "lsn-warn");
  if (state.failed || state.download) parts.push(...downloadHere(words));
  return parts;
}
function card(question, number, model, words) {
  const kept = draft(model.get("lesson"), question.id);
  const tell = (content) => trySend(model, { ...content, question: question.id });
  const kind = KINDS[question.kind](question, words, model, { kept, send: tell });
  const labels = kind.labels ?? question.labels ?? { first: words.check, again: words.again, busy: words.checking };
  const handing = safekeeping(model, `${question.id}/handed`);
  const submit = make("button", { type: "submit", className: "lsn-button", textContent: labels.first });
  const hint = make("button", { type: "button", className: "lsn-button" });
  const hints = make("div", { className: "lsn-hints", attributes: { "aria-live": "polite" } });
  const told = make("div", { className: "lsn-feedback", attributes: { role: "status" } });
  const earlier = make("div");
  let before = "";
  const legend = make("legend", {}, make("span", { className: "lsn-number", textContent: number }), question.prompt);
  const form = make(
    "form",
    { className: "lsn-q", noValidate: true },
    make("fieldset", {}, legend, kind.element),
    make("p", { className: "lsn-soft", textContent: question.about }),
    make("div", { className: "lsn-actions" }, submit, hint),
    hints,
    told,
    earlier
  );
  let timer = 0;
  let given = "";
  let gone = false;
  const field = { words: words.writing, language: model.get("language"), element: told };
  const busy = () => submit.getAttribute("aria-disabled") === "true";
  const message = (text) => told.replaceChildren(make("p", { className: "lsn-warn", textContent: text }));
  const settle = () => {
    clearTimeout(timer);
    submit.setAttribute("aria-disabled", "false");
  };
  const late = (text) => {
    gone = true;
    message(text);
    if (waiting.has(field)) setUnsaved(field, true);
    lookForKernel(model, told);
  };
  const ask = (content) => {
    submit.setAttribute("aria-disabled", "true");
    told.replaceChildren(make("p", { className: "lsn-soft", textContent: labels.busy }));
    clearTimeout(timer);
    timer = setTimeout(() => {
      settle();
      late(words.silent);
    }, ALARM_MS);
    tell(content);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!busy()) send();
  });
  submitOnEnter(form);
  const forget = () => {
    handing.clear();
    if (!kind.own) kept.clear();
    setSaved(field);
  };
  const handed = () => {
    const [entry] = handing.found();
    if (entry) handing.take(entry);
    return entry?.value;
  };
  const send = () => {
    if (kind.own && !kind.handIn()) return;
    const answer = kind.read();
    handing.set({ answer, sent: true });
    if (!kind.own) kept.set({ answer, sent: true });
    setUnsaved(field, gone);
    ask({ type: "answer", answer });
  };
  for (const act of kind.own ? [] : ["input", "click"]) {
    kind.element.addEventListener(act, () => {
      if (busy()) return;
      const left = { answer: kind.read(), sent: false };
      kept.set(left);
      if (!gone) return;
      handing.set(left);
      setUnsaved(field, true);
    });
  }
  hint.addEventListener("click", () => {
    if (!busy()) ask({ type: "hint" });
  });
  return {
    form,
    id: question.id,
    stop() {
      clearTimeout(timer);
      setSaved(field);
      kind.stop?.();
    },
    lost() {
      settle();
      if (kind.own) kind.lost();
      late(words.dead);
    },
    refused(text) {
      settle();
      forget();
      if (kind.own) kind.refused();
      message(text);
    },
    answered() {
      forget();
    },
    kept(content) {
      kind.heard?.(content);
    },
    // Put back what was typed when an earlier kernel went away.
    resume(state) {
      if (kind.own) {
        kind.resume();
        if (handed()?.sent) send();
        return;
      }
      const left = kept.get() ?? handed();
      handing.clear();
      if (!left || state.done) return;
      kind.restore(left.answer);
      if (left.sent) send();
      else kept.set(left);
    },
    show(state) {
      settle();
      gone = false;
      if (state.failed) setUnsaved(field, true);
      else setSaved(field);
      const answer = JSON.stringify(state.answer);
      if (kind.own) kind.show(state);
      else if (state.answered && answer !== given) kind.restore(state.answer);
      given = answer;
      if (state.done) kind.lock(state);
      submit.textContent = !state.answered ? labels.first : labels.again;
      submit.hidden = state.done;
      const left = question.hints - state.hints.length;
      hint.textContent = fill(words.hint, { count: left });
      hint.hidden = left === 0 || state.done;
      hints.replaceChildren(
        ...state.hints.map((text) => make("p", { textContent: `${words["hint-label"]}${words.colon}${text}` }))
      );
      told.replaceChildren(...feedback(state, words, labels));
      if (state.earlier !== before) earlier.innerHTML = state.earlier;
      before = state.earlier;
    }
  };
}
var quiz_default = {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    const words = model.get("words");
    const notes = make("div");
    const asked = make("div");
    const page = make(
      "section",
      { className: "lsn lsn-quiz", lang: model.get("language") },
      make("h3", { textContent: model.get("title") }),
      notes,
      asked
    );
    let cards = [];
    let shown = {};
    const update = () => {
      const states = model.get("states");
      for (const each of cards) {
        const now = JSON.stringify(states[each.id]);
        if (now !== shown[each.id]) each.show(states[each.id]);
        shown[each.id] = now;
      }
    };
    const lay = () => {
      cards.forEach((each) => each.stop());
      cards = model.get("questions").map((question, i) => card(question, i + 1, model, words));
      shown = {};
      asked.replaceChildren(...cards.map((each) => each.form));
      update();
      for (const each of cards) each.resume(model.get("states")[each.id]);
    };
    const note = () => notes.replaceChildren(
      ...model.get("notes").map((textContent) => make("p", { className: "lsn-soft", textContent })),
      ...model.get("counts").map(
        (each) => make("p", {
          className: "lsn-counts",
          textContent: `${each.text} ${dueWords(each, words.take, model.get("language"))}`
        })
      )
    );
    const hear = (content) => {
      const target = cards.find((each) => each.id === content.question);
      if (content.type === "kept") target?.kept(content);
      if (content.type === "refused") target?.refused(content.text);
      if (content.type !== "done" || !target) return;
      if (content.act === "answer") target.answered();
      target.show(model.get("states")[content.question]);
    };
    note();
    lay();
    const unwatch = watchKernel(model, () => cards.forEach((each) => each.lost()));
    model.on("change:states", update);
    model.on("change:questions", lay);
    model.on("change:notes", note);
    model.on("change:counts", note);
    model.on("msg:custom", hear);
    el.append(page);
    return () => {
      model.off("change:states", update);
      model.off("change:questions", lay);
      model.off("change:notes", note);
      model.off("change:counts", note);
      model.off("msg:custom", hear);
      unwatch();
      cards.forEach((each) => each.stop());
      release();
    };
  }
};

// src/lessons/views/client/sheet.js
var FIELDS = {
  text({ column }) {
    const input = make("textarea", { rows: 2, className: "lsn-writing", id: freshId(), attributes: { dir: "auto" } });
    return {
      parts: [make("label", { htmlFor: input.id, textContent: column.name }), input],
      read: () => input.value,
      put: (value) => {
        input.value = value;
      }
    };
  },
  choice({ column, words }) {
    const input = make(
      "select",
      { id: freshId() },
      new Option(words.choose, ""),
      ...column.options.map(({ id, text }) => new Option(text, id))
    );
    return {
      parts: [make("p", { className: "lsn-field" }, make("label", { htmlFor: input.id, textContent: column.name }), input)],
      read: () => input.value,
      put: (value) => {
        input.value = value;
      }
    };
  },
  passages({ column, words }) {
    const picks = column.bank.map(({ id }) => make("input", { type: "checkbox", value: id }));
    const parts = column.bank.flatMap((each, i) => [
      make("label", { className: "lsn-option" }, picks[i], make("span", { textContent: `${each.id} ${each.heading}` })),
      make(
        "details",
        {},
        make("summary", { textContent: fill(words.read, { name: each.id }) }),
        ...each.text.split("\n\n").map((part) => make("p", { textContent: part }))
      )
    ]);
    return {
      parts: [make("fieldset", { className: "lsn-evidence" }, make("legend", { textContent: column.name }), ...parts)],
      read: () => picks.filter((pick) => pick.checked).map((pick) => pick.value),
      put: (value) => {
        for (const pick of picks) pick.checked = value.includes(pick.value);
      }
    };
  }
};
function makeCard(row, model, words) {
  const { columns, id, limit } = model.get("sheet");
  const fields = columns.map((column) => [column.id, FIELDS[column.kind]({ column, words })]);
  const cells = () => Object.fromEntries(fields.map(([name, field]) => [name, field.read()]));
  const longest = (values) => Object.values(values).filter((value) => typeof value === "string").reduce((a, b) => b.length > a.length ? b : a, "");
  const text = writer({
    read: () => ({ text: longest(cells()), cells: cells() }),
    put: (value) => {
      for (const [name, field] of fields) if (value.cells?.[name] !== void 0) field.put(value.cells[name]);
    },
    send: (message) => trySend(model, { ...message, row: row.id }),
    kept: safekeeping(model, `sheet:${id}/${row.id}`),
    words: words.writing,
    limit,
    model
  });
  const element = make(
    "fieldset",
    { className: "lsn-row" },
    make("legend", { textContent: row.name }),
    ...fields.flatMap(([, field]) => field.parts),
    text.saved,
    text.alarm,
    text.offers
  );
  element.addEventListener("input", text.touched);
  element.addEventListener("focusout", () => {
    if (text.saved.textContent === words.writing.typing) text.save(true);
  });
  return {
    element,
    text,
    row,
    follow() {
      const given = { ...cells(), ...model.get("cells")[row.id] };
      text.follow({ text: longest(given), cells: given });
    }
  };
}
var sheet_default = {
  /** @param {ViewProps} props */
  async render({ model, el }) {
    const release = keepKeys(el);
    const [words, sheet, selection] = [model.get("words"), model.get("sheet"), await selectionOf(model)];
    const cards = sheet.rows.map((row) => makeCard(row, model, words));
    const told = make("div", { attributes: { "aria-live": "polite" } });
    const show = make("button", { type: "button", className: "lsn-button", textContent: words.show });
    show.addEventListener("click", () => trySend(model, { type: "ask" }));
    const tell = () => {
      told.innerHTML = model.get("then");
      show.hidden = !sheet.then || Boolean(told.firstChild);
      for (const link of told.querySelectorAll(".lsn-ref")) {
        if (!Object.hasOwn(selection.links, link.dataset.ref)) continue;
        link.classList.add("lsn-link");
        makePressable(link, () => selection.toggle(link.dataset.ref));
      }
    };
    const hear = (message) => {
      const card2 = cards.find(({ row }) => row.id === message.row);
      if (message.type === "kept") card2?.text.heard(message);
      else if (message.type === "refused") card2?.text.refused(message.text);
    };
    const follow2 = () => {
      for (const card2 of cards) card2.follow();
    };
    model.on("msg:custom", hear);
    model.on("change:cells", follow2);
    model.on("change:then", tell);
    const unwatch = watchKernel(model, () => {
      for (const { text } of cards) text.lost();
    });
    el.append(
      make(
        "section",
        { className: "lsn lsn-sheet lsn-q", lang: model.get("language") },
        make("h4", { textContent: sheet.ask }),
        make("p", { className: "lsn-soft", textContent: words.about }),
        ...cards.map(({ element }) => element),
        make("div", { className: "lsn-actions" }, show),
        told
      )
    );
    follow2();
    tell();
    for (const { text } of cards) text.resume();
    return () => {
      model.off("msg:custom", hear);
      model.off("change:cells", follow2);
      model.off("change:then", tell);
      unwatch();
      for (const { text } of cards) text.stop();
      release();
    };
  }
};

// src/lessons/views/client/simulation.js
var WAIT_MS = 15e3;
function makeSetting({ name, label, value, least, most, step }) {
  const range = { min: least, max: most, step };
  const number = make("input", { type: "number", id: freshId(), value, ...range });
  const fault = make("span", { className: "lsn-warn", id: freshId() });
  const slider = name === "seed" ? null : make("input", { type: "range", ...range, attributes: { "aria-label": label } });
  if (slider) {
    slider.value = value;
    slider.addEventListener("input", () => {
      number.value = slider.value;
    });
    number.addEventListener("input", () => {
      if (number.value) slider.value = number.value;
    });
  }
  number.setAttribute("aria-describedby", fault.id);
  return {
    name,
    element: make(
      "div",
      { className: "lsn-setting" },
      make("label", { htmlFor: number.id, textContent: label }),
      number,
      ...slider ? [slider] : [],
      fault
    ),
    get value() {
      return number.value.trim() === "" ? null : Number(number.value);
    },
    blame(text) {
      fault.textContent = text ?? "";
      number.setAttribute("aria-invalid", String(Boolean(text)));
      return text ? number : null;
    }
  };
}
var simulation_default = {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    const words = model.get("words");
    const settings = model.get("fields").map(makeSetting);
    const results = make("div", { className: "lsn-results" });
    const told = make("p", { className: "lsn-told", attributes: { role: "status" } });
    const button = (text, act) => {
      const made = make("button", { type: "button", className: "lsn-button", textContent: text });
      made.addEventListener("click", act);
      return made;
    };
    let silence = 0;
    const ask = (message) => {
      clearTimeout(silence);
      silence = setTimeout(() => {
        told.textContent = words.silent;
      }, WAIT_MS);
      trySend(model, message);
    };
    const keep = button(words.keep, () => ask({ type: "keep" }));
    const drop = button(words.drop, () => ask({ type: "drop" }));
    const form = make(
      "form",
      { noValidate: true, className: "lsn-settings" },
      make("fieldset", {}, make("legend", { textContent: words.settings }), ...settings.map(({ element }) => element)),
      make(
        "div",
        { className: "lsn-actions" },
        make("button", { type: "submit", className: "lsn-button", textContent: words.run }),
        keep,
        drop
      ),
      told
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      told.textContent = words.running;
      ask({ type: "run", settings: Object.fromEntries(settings.map((each) => [each.name, each.value])) });
    });
    submitOnEnter(form);
    const draw = () => {
      results.innerHTML = model.get("html");
    };
    const mark = () => {
      drop.hidden = !model.get("kept");
    };
    const hear = (message) => {
      clearTimeout(silence);
      told.textContent = message.text;
      const wrong = settings.map((each) => each.blame(message.faults?.[each.name])).filter(Boolean);
      wrong[0]?.focus();
    };
    model.on("change:html", draw);
    model.on("change:kept", mark);
    model.on("msg:custom", hear);
    const unwatch = watchKernel(model, () => {
      clearTimeout(silence);
      told.textContent = words.dead;
    });
    const about = make("div", { innerHTML: model.get("about") });
    el.append(
      make(
        "section",
        { className: "lsn lsn-model", lang: model.get("language") },
        make("h3", { textContent: words.title }),
        about,
        form,
        results
      )
    );
    draw();
    mark();
    return () => {
      clearTimeout(silence);
      model.off("change:html", draw);
      model.off("change:kept", mark);
      model.off("msg:custom", hear);
      unwatch();
      release();
    };
  }
};

// src/lessons/views/client/quiz_list.js
function quizList(model, trait) {
  const element = make("div");
  const shown = /* @__PURE__ */ new Map();
  let gone = false;
  const drop = (name) => {
    shown.get(name).stop?.();
    shown.get(name).place.remove();
    shown.delete(name);
  };
  const follow2 = async () => {
    const names = model.get(trait);
    for (const name of [...shown.keys()].filter((each) => !names.includes(each))) drop(name);
    for (const name of names.filter((each) => !shown.has(each))) {
      const entry = { place: make("div") };
      shown.set(name, entry);
      element.append(entry.place);
      const part = await model.widget_manager.get_model(name.slice("IPY_MODEL_".length));
      if (!gone && shown.get(name) === entry) entry.stop = quiz_default.render({ model: part, el: entry.place });
    }
  };
  return {
    element,
    follow: follow2,
    stop() {
      gone = true;
      [...shown.keys()].forEach(drop);
    }
  };
}

// src/lessons/views/client/work.js
var LIMIT_BYTES = 2e7;
var LATE_MS = 2e3;
var PREFIX = "handan-lessons:copy:";
function slot(course, who) {
  let [a, b] = [3735928559, 1103547991];
  for (const sign of `${course}/${who.normalize("NFC").trim()}`) {
    a = Math.imul(a ^ sign.codePointAt(0), 2654435761);
    b = Math.imul(b ^ sign.codePointAt(0), 1597334677);
  }
  return `${PREFIX}${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
var store = {
  get(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
  remove(key) {
    try {
      localStorage.removeItem(key);
    } catch {
    }
  },
  any() {
    try {
      return Object.keys(localStorage).some((key) => key.startsWith(PREFIX));
    } catch {
      return false;
    }
  }
};
function download(model) {
  const file = model.get("file");
  const who = model.get("who").replace(/[^\p{L}\p{N}-]+/gu, "_").slice(0, 40);
  const today = new Date(Date.now() - (/* @__PURE__ */ new Date()).getTimezoneOffset() * 6e4).toISOString().slice(0, 10);
  const name = `${[model.get("words")["file-name"], who, today].filter(Boolean).join("-")}.jsonl`;
  const link = make("a", { download: name, href: URL.createObjectURL(new Blob([file], { type: "application/x-ndjson" })) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
  return name;
}
async function readFile(file, model, tell) {
  if (file.size > LIMIT_BYTES) tell(model.get("words")["too-large"], true);
  else model.send({ type: "restore", file: await file.text() });
}
function offer(copy, who, words, { restore, afresh, forget }) {
  const time = new Date(copy.time).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  const buttons = [
    [fill(words.continue, { who, count: copy.answers, time }), restore, "submit"],
    [words.afresh, afresh, "button"],
    [words.forget, forget, "button"]
  ].map(([text, act, type]) => {
    const button = make("button", { type, className: "lsn-button", textContent: text });
    button.addEventListener("click", (event) => {
      event.preventDefault();
      act();
    });
    return button;
  });
  return make(
    "div",
    { className: "lsn-offer", attributes: { role: "group" } },
    make("p", { textContent: fill(words.offer, { who }) }),
    make("div", { className: "lsn-actions" }, ...buttons)
  );
}
var work_default = {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    const words = model.get("words");
    const course = model.get("course");
    const name = make("input", { type: "text", maxLength: 80, autocomplete: "off", id: freshId(), value: model.get("who") });
    const use = make("button", { type: "submit", className: "lsn-button lsn-small", textContent: words.use });
    const form = make(
      "form",
      { className: "lsn-field" },
      make("label", { htmlFor: name.id, textContent: words.name }),
      name,
      use
    );
    const get = make("button", { type: "button", className: "lsn-button", textContent: words.download });
    const picker = make("input", { type: "file", accept: ".jsonl,.txt,application/x-ndjson", hidden: true });
    const put = make("button", { type: "button", className: "lsn-button", textContent: words.restore });
    const keep = make("input", { type: "checkbox" });
    const consent = make("label", { className: "lsn-option" }, keep, make("span", { textContent: words.keep }));
    const count = make("p", { className: "lsn-soft" });
    const offers = make("div");
    const told = make("p", { attributes: { role: "status" } });
    const taking = takingPanel(model);
    const tests = quizList(model, "tests");
    const page = make(
      "section",
      { className: "lsn lsn-work", lang: model.get("language") },
      make("h3", { textContent: words.title }),
      make("p", { className: "lsn-soft", textContent: words.about }),
      form,
      offers,
      make("div", { className: "lsn-actions" }, get, put, picker),
      make("p", { className: "lsn-soft", textContent: words.drop }),
      consent,
      count,
      told,
      taking.element
    );
    const tell = (text, warn = false) => {
      told.textContent = text;
      told.className = warn ? "lsn-warn" : "lsn-soft";
    };
    const mine = () => slot(course, model.get("who"));
    const save = (wanted = false) => {
      if (!keep.checked || !model.get("who")) return;
      const value = { time: (/* @__PURE__ */ new Date()).toISOString(), answers: model.get("answers"), file: model.get("file") };
      if (!wanted && store.get(mine())?.answers > value.answers) return;
      if (!store.set(mine(), value)) {
        keep.checked = false;
        tell(words["copy-failed"], true);
      }
    };
    const show = () => {
      const who = model.get("who");
      consent.hidden = !who;
      keep.checked = Boolean(who) && store.get(mine()) !== null;
      count.textContent = fill(words.count, { count: model.get("answers") });
      const others = !who && !model.get("answers") && store.any();
      if (others && !offers.firstChild) offers.replaceChildren(make("p", { className: "lsn-soft", textContent: words.found }));
      save();
    };
    const sign = () => {
      offers.replaceChildren();
      model.send({ type: "sign", name: name.value });
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const who = name.value.normalize("NFC").trim();
      const copy = who ? store.get(slot(course, who)) : null;
      if (!copy || model.get("answers") || who === model.get("who")) {
        sign();
        return;
      }
      offers.replaceChildren(
        offer(copy, who, words, {
          restore: () => {
            offers.replaceChildren();
            model.send({ type: "restore", file: copy.file });
          },
          afresh: sign,
          forget: () => {
            store.remove(slot(course, who));
            sign();
            tell(words.forgotten);
          }
        })
      );
      offers.querySelector("button").focus();
    });
    submitOnEnter(form);
    const fetchFile = (told2 = tell) => {
      const detail = { waiting: 0 };
      window.dispatchEvent(new CustomEvent("lessons:save", { detail }));
      const give = () => {
        const file = download(model);
        const time = (/* @__PURE__ */ new Date()).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
        told2(fill(words.downloaded, { file, time }));
      };
      if (!detail.waiting) {
        give();
        return;
      }
      const go = () => {
        detail.waiting -= 1;
        if (detail.waiting > 0) return;
        clearTimeout(late);
        model.off("change:file", go);
        give();
      };
      const late = setTimeout(() => {
        detail.waiting = 1;
        go();
      }, LATE_MS);
      model.on("change:file", go);
    };
    get.addEventListener("click", () => fetchFile());
    put.addEventListener("click", () => picker.click());
    picker.addEventListener("change", () => {
      if (picker.files[0]) readFile(picker.files[0], model, tell);
      picker.value = "";
    });
    keep.addEventListener("change", () => {
      if (keep.checked) save(true);
      else {
        store.remove(mine());
        tell(words.forgotten);
      }
    });
    page.addEventListener("dragover", (event) => {
      event.preventDefault();
      page.classList.add("lsn-drop");
    });
    page.addEventListener("dragleave", () => page.classList.remove("lsn-drop"));
    page.addEventListener("drop", (event) => {
      event.preventDefault();
      page.classList.remove("lsn-drop");
      const file = event.dataTransfer.files[0];
      if (file) readFile(file, model, tell);
    });
    const asked = (event) => {
      if (event.detail.taken) return;
      event.detail.taken = true;
      fetchFile(event.detail.tell);
    };
    window.addEventListener("lessons:download", asked);
    const hear = (content) => {
      if (!taking.hear(content)) tell(content.text, content.type === "refused");
    };
    const named = () => {
      name.value = model.get("who");
      offers.replaceChildren();
      show();
    };
    model.on("msg:custom", hear);
    model.on("change:file", show);
    model.on("change:who", named);
    model.on("change:assigned", taking.follow);
    model.on("change:tests", tests.follow);
    show();
    taking.follow();
    tests.follow();
    el.append(page, tests.element);
    return () => {
      model.off("change:assigned", taking.follow);
      model.off("change:tests", tests.follow);
      taking.stop();
      tests.stop();
      window.removeEventListener("lessons:download", asked);
      model.off("msg:custom", hear);
      model.off("change:file", show);
      model.off("change:who", named);
      release();
    };
  }
};

// src/lessons/views/client/student.js
var VIEWS = {
  article: article_default,
  diagram: diagram_default,
  explore: explore_default,
  map: map_default,
  page: page_default,
  passage: passage_default,
  progress: progress_default,
  prompt: prompt_default,
  quiz: quiz_default,
  recall: progress_default,
  sheet: sheet_default,
  simulation: simulation_default,
  timeline: timeline_default,
  work: work_default
};
export {
  VIEWS,
  dress
};
