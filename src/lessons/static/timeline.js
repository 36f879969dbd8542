// The timeline: matplotlib's own drawing, its marks made into things to press and to reach by keyboard.

const SVG = "http://www.w3.org/2000/svg";

function describe(note, event) {
  note.className = `lsn-note ${event.kind}`;
  const title = make("p", { textContent: event.title });
  title.style.fontWeight = "650";
  const rows = [event.text, event.when, event.kind_name, event.from].map(text =>
    make("p", { textContent: text }));
  for (const row of rows.slice(1)) row.classList.add("lsn-soft");
  note.replaceChildren(title, ...rows);
}

function halo(mark) {
  const box = mark.getBBox();
  const ring = document.createElementNS(SVG, "circle");
  ring.setAttribute("class", "lsn-halo");
  ring.setAttribute("cx", box.x + box.width / 2);
  ring.setAttribute("cy", box.y + box.height / 2);
  ring.setAttribute("r", 12);
  mark.append(ring);
}

function makeMark(mark, event, marks, choose) {
  mark.classList.add("lsn-mark");
  mark.setAttribute("role", "button");
  mark.setAttribute("tabindex", "-1");
  mark.setAttribute("aria-pressed", "false");
  mark.setAttribute("aria-label", `${event.title}. ${event.when}. ${event.kind_name}`);
  halo(mark);
  mark.addEventListener("click", () => choose(event));
  mark.addEventListener("keydown", key => {
    const at = marks.indexOf(mark);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: marks.length - 1 }[key.key];
    if (key.key === "Enter" || key.key === " ") choose(event);
    else if (to !== undefined && marks[to]) marks[to].focus();
    else return;
    key.preventDefault();
  });
  mark.addEventListener("focus", () => {
    for (const other of marks) other.setAttribute("tabindex", other === mark ? "0" : "-1");
  });
}

export default {
  render({ model, el }) {
    dress(model);
    const release = keepKeys(el);
    const words = model.get("words");
    const events = model.get("events");
    const page = document.createElement("section");
    page.className = "lsn lsn-timeline";
    page.lang = model.get("language");
    const title = make("h3", { textContent: words.title });
    const note = document.createElement("div");
    note.className = "lsn-note";
    note.setAttribute("aria-live", "polite");
    note.append(make("p", { className: "lsn-soft", textContent: words.prompt }));
    const details = document.createElement("details");
    details.append(make("summary", { textContent: words.show }));
    const table = document.createElement("div");
    table.innerHTML = model.get("table"); // built and escaped by the library
    details.append(table);
    const all = [];
    const choose = event => {
      describe(note, event);
      for (const [id, mark] of all) mark.setAttribute("aria-pressed", String(events[id] === event));
    };
    page.append(title);
    for (const layout of ["wide", "tall"]) {
      const drawing = document.createElement("div");
      drawing.className = `lsn-drawing lsn-${layout}`;
      drawing.innerHTML = model.get(layout); // matplotlib's drawing of the course's own files
      drawing.firstElementChild.setAttribute("role", "group");
      drawing.firstElementChild.setAttribute("aria-label", words.title);
      page.append(drawing);
    }
    page.append(note, details);
    el.append(page);
    // Sizes are known only once the drawing is on the page and shown.
    const prepare = drawing => {
      if (drawing.dataset.ready || !drawing.getClientRects().length) return;
      drawing.dataset.ready = "true";
      const marks = [];
      for (const id of Object.keys(events)) {
        const mark = drawing.querySelector(`[data-event="${id}"]`);
        if (mark) { marks.push(mark); all.push([id, mark]); }
      }
      for (const mark of marks) makeMark(mark, events[mark.dataset.event], marks, choose);
      marks[0]?.setAttribute("tabindex", "0");
    };
    const watch = new ResizeObserver(() => page.querySelectorAll(".lsn-drawing").forEach(prepare));
    watch.observe(page);
    return () => {
      watch.disconnect();
      release();
    };
  },
};
