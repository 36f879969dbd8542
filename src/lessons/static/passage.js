// A passage: the still page, with each term made a button that opens its explanation under the paragraph.

function explain(button, entry, words) {
  const note = document.createElement("span");
  note.className = "lsn-gloss";
  note.id = freshId();
  note.setAttribute("role", "note");
  const head = document.createElement("b");
  head.append(...[...entry.dt.childNodes].map(node => node.cloneNode(true)));
  note.append(head, " ", ...[...entry.dd.childNodes].map(node => node.cloneNode(true)));
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

function makeButton(term, entry, words) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "lsn-term";
  button.setAttribute("aria-expanded", "false");
  button.title = words.explain;
  button.append(...term.childNodes);
  button.addEventListener("click", () => toggle(button, entry, words));
  button.addEventListener("keydown", event => {
    if (event.key === "Escape") toggle(button, entry, words, false);
  });
  const dfn = document.createElement("dfn");
  dfn.style.borderBottom = "0";
  dfn.append(button);
  term.replaceWith(dfn);
}

export default {
  render({ model, el }) {
    dress(model);
    el.innerHTML = model.get("html"); // built and escaped by the library, from the course's own files
    const words = model.get("words");
    const entries = new Map();
    for (const dt of el.querySelectorAll("dl.lsn-terms dt")) entries.set(dt.dataset.term, { dt, dd: dt.nextElementSibling });
    for (const term of el.querySelectorAll("dfn[data-term]")) {
      const entry = entries.get(term.dataset.term);
      if (entry) makeButton(term, entry, words);
    }
    const list = el.querySelector("dl.lsn-terms");
    if (list) list.hidden = true;
    return keepKeys(el);
  },
};
