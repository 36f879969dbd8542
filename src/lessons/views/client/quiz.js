// A quiz: one form a question. What is right is known only to the kernel; this page sends answers and shows what comes back.

import { KINDS } from "./kinds.js";
import { fill, keepKeys, make, submitOnEnter, trySend, watchKernel } from "./shared.js";
import { dueWords } from "./taking.js";
import { ALARM_MS, draft, lookForKernel, safekeeping, setSaved, setUnsaved, waiting } from "./unsaved.js";

function remark(entry) {
  const body = make("div", { className: `lsn-remark ${entry.tone ?? ""}` });
  if (entry.label) body.append(make("b", { textContent: entry.label }));
  body.append(make("span", { textContent: entry.text }));
  return body;
}

// The button of the work panel once more, where somebody looks for it; what came of it is said beside it.
function downloadHere(words) {
  const told = make("p", { className: "lsn-soft lsn-downloaded", attributes: { role: "status" } });
  const button = make("button", { type: "button", className: "lsn-button", textContent: words.download });
  button.addEventListener("click", () => {
    const detail = {
      taken: false,
      tell: text => {
        told.textContent = text;
      },
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
  const standing = [state.standing, state.saved].filter(Boolean).join(" · ");
  if (standing) say(standing, "lsn-soft");
  if (state.failed) say(state.failed, "lsn-warn");
  if (state.failed || state.download) parts.push(...downloadHere(words));
  return parts;
}

function card(question, number, model, words) {
  const kept = draft(model.get("lesson"), question.id);
  const tell = content => trySend(model, { ...content, question: question.id });
  // A kind that is `own` keeps what is typed by itself, and need not be right to be handed in again.
  const kind = KINDS[question.kind](question, words, model, { kept, send: tell });
  const labels = kind.labels ?? question.labels ?? { first: words.check, again: words.again, busy: words.checking };
  const handing = safekeeping(model, `${question.id}/handed`);
  const submit = make("button", { type: "submit", className: "lsn-button", textContent: labels.first });
  const hint = make("button", { type: "button", className: "lsn-button" });
  const hints = make("div", { className: "lsn-hints", attributes: { "aria-live": "polite" } });
  const told = make("div", { className: "lsn-feedback", attributes: { role: "status" } });
  const earlier = make("div"); // outside what is read out: it is there to be opened
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
    earlier,
  );
  let timer = 0;
  let given = "";
  let gone = false; // no kernel: what is typed now is nowhere else
  const field = { words: words.writing, language: model.get("language"), element: told };
  const busy = () => submit.getAttribute("aria-disabled") === "true";
  const message = text => told.replaceChildren(make("p", { className: "lsn-warn", textContent: text }));
  const settle = () => {
    clearTimeout(timer);
    submit.setAttribute("aria-disabled", "false");
  };
  const late = text => {
    gone = true;
    message(text);
    if (waiting.has(field)) setUnsaved(field, true);
    lookForKernel(model, told);
  };
  const ask = content => {
    submit.setAttribute("aria-disabled", "true");
    told.replaceChildren(make("p", { className: "lsn-soft", textContent: labels.busy }));
    clearTimeout(timer);
    timer = setTimeout(() => {
      settle();
      late(words.silent);
    }, ALARM_MS);
    tell(content);
  };
  form.addEventListener("submit", event => {
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
        ...state.hints.map(text => make("p", { textContent: `${words["hint-label"]}${words.colon}${text}` })),
      );
      told.replaceChildren(...feedback(state, words, labels));
      if (state.earlier !== before) earlier.innerHTML = state.earlier; // built and escaped by the library
      before = state.earlier;
    },
  };
}

export default {
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
      asked,
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
    // An assignment may change how questions are asked while they are on the page; what was typed is put back.
    const lay = () => {
      cards.forEach(each => each.stop());
      cards = model.get("questions").map((question, i) => card(question, i + 1, model, words));
      shown = {};
      asked.replaceChildren(...cards.map(each => each.form));
      update();
      for (const each of cards) each.resume(model.get("states")[each.id]);
    };
    const note = () =>
      notes.replaceChildren(
        ...model.get("notes").map(textContent => make("p", { className: "lsn-soft", textContent })),
        ...model.get("counts").map(each =>
          make("p", {
            className: "lsn-counts",
            textContent: `${each.text} ${dueWords(each, words.take, model.get("language"))}`,
          }),
        ),
      );
    const hear = content => {
      const target = cards.find(each => each.id === content.question);
      if (content.type === "kept") target?.kept(content);
      if (content.type === "refused") target?.refused(content.text);
      // The same answer again changes nothing in the state, and still ends the waiting.
      if (content.type !== "done" || !target) return;
      if (content.act === "answer") target.answered();
      target.show(model.get("states")[content.question]);
    };
    note();
    lay();
    const unwatch = watchKernel(model, () => cards.forEach(each => each.lost()));
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
      cards.forEach(each => each.stop());
      release();
    };
  },
};
