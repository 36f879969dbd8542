// What a teacher assigned: paste its code, see what counts and by when; a test opens as a quiz from the file alone.

import { fill, freshId, make, SILENCE_MS, submitOnEnter, trySend } from "./shared.js";

// When something is due, first by this browser's clock, then by the teacher's, where the two differ.
export function dueWords({ due, zone, told }, words, language) {
  if (!due) return words["no-due"];
  const show = timeZone =>
    new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", {
      dateStyle: "full",
      timeStyle: "short",
      ...(timeZone && { timeZone }),
    }).format(new Date(due));
  let theirs = told;
  let same = false;
  try {
    same = Boolean(zone) && show(zone) === show();
    if (same) theirs = zone;
  } catch {
    /* a zone that this browser does not know */
  }
  const text = fill(words[same ? "due-same" : "due"], { yours: show(), theirs });
  return Date.now() > Date.parse(due) + 60_000 ? `${text} ${words.over}` : text; // its last minute counts in full
}

function assignedRow(row, model, words) {
  const parts = row.parts.map(part =>
    make("li", {}, part.page ? make("a", { href: part.page, textContent: part.text }) : part.text),
  );
  const aside = make("button", {
    type: "button",
    className: "lsn-button lsn-small",
    textContent: words.aside,
    attributes: { "aria-label": `${words.aside}${words.colon}${row.title}` },
  });
  aside.addEventListener("click", () => trySend(model, { type: "aside", id: row.id }));
  const item = make(
    "li",
    {},
    make("b", { textContent: row.title }),
    make("p", { className: "lsn-due", textContent: dueWords(row, words, model.get("language")) }),
  );
  if (parts.length) item.append(make("p", { textContent: words.counts }), make("ul", {}, ...parts));
  if (row.about) item.append(make("p", { textContent: row.about }));
  if (row.version) item.append(make("p", { textContent: row.version }));
  item.append(make("p", { className: "lsn-soft", textContent: [row.done, ...row.rules].join(" · ") }), aside);
  return item;
}

// The part of the work panel that takes a code; `follow` brings it up to date, `hear` is told what the kernel says.
export function takingPanel(model) {
  const words = model.get("words").take;
  const list = make("div");
  const told = make("p", { id: freshId(), attributes: { role: "status" } });
  const about = make("p", { className: "lsn-soft", id: freshId(), textContent: words.about });
  const code = make("input", {
    type: "text",
    id: freshId(),
    autocomplete: "off",
    spellcheck: false,
    attributes: { "aria-describedby": `${told.id} ${about.id}` },
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
      picker,
    ),
    about,
    told,
  );
  const folded = make("details", { className: "lsn-take" }, make("summary", { textContent: words.open }), form);
  let silence = 0;
  const say = (text, warn = false) => {
    told.textContent = text;
    told.className = warn ? "lsn-warn" : "";
    code.setAttribute("aria-invalid", String(warn));
    folded.open = true;
  };
  const take = text => {
    clearTimeout(silence);
    silence = setTimeout(() => say(words.silent, true), SILENCE_MS);
    trySend(model, { type: "take", code: text });
  };
  form.addEventListener("submit", event => {
    event.preventDefault();
    take(code.value);
  });
  submitOnEnter(form);
  choose.addEventListener("click", () => picker.click());
  picker.addEventListener("change", async () => {
    if (picker.files[0]?.size > 2_000_000) say(words["too-large"], true);
    else if (picker.files[0]) take(await picker.files[0].text());
    picker.value = "";
  });
  return {
    element: make("div", { className: "lsn-taking" }, list, folded),
    follow() {
      const rows = model.get("assigned").map(row => assignedRow(row, model, words));
      list.replaceChildren(
        ...(rows.length ? [make("h4", { textContent: words.title }), make("ul", { className: "lsn-assigned" }, ...rows)] : []),
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
    },
  };
}
