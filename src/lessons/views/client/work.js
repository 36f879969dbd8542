// The student's work as one file: download it, restore from it, keep a copy in this browser for whoever asks for one.

import { quizList } from "./quiz_list.js";
import { fill, freshId, keepKeys, make, submitOnEnter } from "./shared.js";
import { takingPanel } from "./taking.js";

const LIMIT_BYTES = 20_000_000;
const LATE_MS = 2000; // a kernel that does not answer: the file is what it was
const PREFIX = "handan-lessons:copy:";

// Copies lie under a digest of the name, so that a list of them tells nobody's name.
export function slot(course, who) {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of `${course}/${who.normalize("NFC").trim()}`) {
    a = Math.imul(a ^ sign.codePointAt(0), 2654435761);
    b = Math.imul(b ^ sign.codePointAt(0), 1597334677);
  }
  return `${PREFIX}${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}

// Storage may be switched off or full: then there is no copy, and the page says so where it was asked for one.
const store = {
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
      /* nothing was kept, then */
    }
  },
  any() {
    try {
      return Object.keys(localStorage).some(key => key.startsWith(PREFIX));
    } catch {
      return false;
    }
  },
};

// Returns what the file is called.
function download(model) {
  const file = model.get("file");
  const who = model
    .get("who")
    .replace(/[^\p{L}\p{N}-]+/gu, "_")
    .slice(0, 40);
  const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10); // by this clock
  const name = `${[model.get("words")["file-name"], who, today].filter(Boolean).join("-")}.jsonl`;
  const link = make("a", { download: name, href: URL.createObjectURL(new Blob([file], { type: "application/x-ndjson" })) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return name;
}

async function readFile(file, model, tell) {
  if (file.size > LIMIT_BYTES) tell(model.get("words")["too-large"], true);
  else model.send({ type: "restore", file: await file.text() });
}

// The panel for a name that has a copy here: shown only once that name was typed.
function offer(copy, who, words, { restore, afresh, forget }) {
  const time = new Date(copy.time).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  const buttons = [
    [fill(words.continue, { who, count: copy.answers, time }), restore, "submit"],
    [words.afresh, afresh, "button"],
    [words.forget, forget, "button"],
  ].map(([text, act, type]) => {
    const button = make("button", { type, className: "lsn-button", textContent: text });
    button.addEventListener("click", event => {
      event.preventDefault();
      act();
    });
    return button;
  });
  return make(
    "div",
    { className: "lsn-offer", attributes: { role: "group" } },
    make("p", { textContent: fill(words.offer, { who }) }),
    make("div", { className: "lsn-actions" }, ...buttons),
  );
}

export default {
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
      use,
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
      taking.element,
    );

    const tell = (text, warn = false) => {
      told.textContent = text;
      told.className = warn ? "lsn-warn" : "lsn-soft";
    };
    const mine = () => slot(course, model.get("who"));
    // A fuller copy is not written over by a session that was started afresh, unless the box is ticked anew.
    const save = (wanted = false) => {
      if (!keep.checked || !model.get("who")) return;
      const value = { time: new Date().toISOString(), answers: model.get("answers"), file: model.get("file") };
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

    form.addEventListener("submit", event => {
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
          },
        }),
      );
      offers.querySelector("button").focus();
    });
    submitOnEnter(form);
    // What is being written elsewhere on the page is saved first, and comes with the file that the kernel then sends.
    const fetchFile = (told = tell) => {
      const detail = { waiting: 0 };
      window.dispatchEvent(new CustomEvent("lessons:save", { detail }));
      const give = () => {
        const file = download(model);
        const time = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
        told(fill(words.downloaded, { file, time }));
      };
      if (!detail.waiting) {
        give();
        return;
      }
      const go = () => {
        detail.waiting -= 1;
        if (detail.waiting > 0) return; // another text is on its way
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
    page.addEventListener("dragover", event => {
      event.preventDefault();
      page.classList.add("lsn-drop");
    });
    page.addEventListener("dragleave", () => page.classList.remove("lsn-drop"));
    page.addEventListener("drop", event => {
      event.preventDefault();
      page.classList.remove("lsn-drop");
      const file = event.dataTransfer.files[0];
      if (file) readFile(file, model, tell);
    });
    // From elsewhere on the page; said there.
    const asked = event => {
      if (event.detail.taken) return; // the page shows the panel twice
      event.detail.taken = true;
      fetchFile(event.detail.tell);
    };
    window.addEventListener("lessons:download", asked);

    const hear = content => {
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
  },
};
