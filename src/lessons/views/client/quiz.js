// A quiz: one form a question. What is right is known only to the kernel; this page sends answers and shows what comes back.

import { downloadHere } from "./download.js";
import { KINDS } from "./kinds.js";
import { makePresenting, mayPresent } from "./presenting.js";
import { fill, firstNumber, keepKeys, listen, make, makeButton, submitOnEnter, trySend, watchKernel } from "./shared.js";
import { dueWords } from "./taking.js";
import { ALARM_MS, draft, lookForKernel, safekeeping, setSaved, setUnsaved, waiting } from "./unsaved.js";

/** @param {import("./messages").Remark} entry */
function remark(entry) {
  const body = make("div", { className: `lsn-remark ${entry.tone ?? ""}` });
  if (entry.label) body.append(make("b", { textContent: entry.label }));
  body.append(make("span", { textContent: entry.text }));
  return body;
}

/**
 * @param {import("./messages").QuestionState} state
 * @param {Words} words
 * @param {import("./question").Labels} labels
 */
function feedback(state, words, labels) {
  /** @type {Element[]} */
  const parts = [];
  const say = (/** @type {string} */ textContent, className = "") => parts.push(make("p", { className, textContent }));
  if (state.changed) say(state.changed, "lsn-warn");
  if (state.tone) say(words[state.tone], `lsn-verdict ${state.tone}`);
  parts.push(...state.feedback.map(remark));
  if (state.distance) say(state.distance);
  if (state.key) say(`${words.key}${words.colon}${state.key}`);
  if (state.outline) {
    if (labels.outline) say(labels.outline, "lsn-strong");
    say(state.outline, "lsn-said lsn-lines");
  }
  if (state.explanation) say(`${words.explanation}${words.colon}${state.explanation}`);
  // The end of a question; where no course is around, its author may have left any of it out.
  if (state.explanation || state.key) {
    if (state.decides) say(`${words[state.basis ?? ""]}${words.colon}${state.decides}`, "lsn-soft");
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

/**
 * @param {import("./question").Question} question
 * @param {number} number
 * @param {Model} model
 * @param {Words & { writing: Words }} words
 */
function card(question, number, model, words) {
  const kept = draft(model.get("lesson"), question.id);
  /** @param {import("./messages").FromQuizPage} message */
  const tell = message => trySend(model, message);
  // A kind that is `own` keeps what is typed by itself, and need not be right to be handed in again.
  const kind = KINDS[question.kind](question, words, model, {
    send: ({ text, way, picked, number, settled }) =>
      tell({ type: "draft", question: question.id, text, way, picked, number, settled }),
  });
  const labels = kind.labels ?? question.labels ?? { first: words.check, again: words.again, busy: words.checking };
  const handing = safekeeping(model, `${question.id}/handed`);
  const submit = make("button", { type: "submit", className: "lsn-button", textContent: labels.first });
  const askHint = () => {
    if (!busy()) ask({ type: "hint", question: question.id, number: firstNumber() });
  };
  const hint = makeButton("", askHint, { className: "lsn-button" });
  const hints = make("div", { className: "lsn-hints", attributes: { "aria-live": "polite" } });
  const told = make("div", { className: "lsn-feedback", attributes: { role: "status" } });
  const earlier = make("div"); // outside what is read out: it is there to be opened
  let before = "";
  const legend = make("legend", {}, make("span", { className: "lsn-number", textContent: String(number) }), question.prompt);
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
  let asked = 0; // the number of the request that is not answered yet, also where it was said to be late
  let given = "";
  let gone = false; // no kernel: what is typed now is nowhere else
  const field = { words: words.writing, language: model.get("language"), element: told };
  const busy = () => submit.getAttribute("aria-disabled") === "true";
  const message = (/** @type {string} */ textContent) =>
    told.replaceChildren(make("p", { className: "lsn-warn", textContent }));
  const settle = () => {
    clearTimeout(timer);
    submit.setAttribute("aria-disabled", "false");
  };
  const late = (/** @type {string} */ text) => {
    gone = true;
    message(text);
    if (waiting.has(field)) setUnsaved(field, true);
    lookForKernel(model, told);
  };
  /** @param {(import("./messages").Answer | import("./messages").Hint) & { number: number }} message */
  const ask = message => {
    asked = message.number;
    submit.setAttribute("aria-disabled", "true");
    told.replaceChildren(make("p", { className: "lsn-soft", textContent: labels.busy }));
    clearTimeout(timer);
    timer = setTimeout(() => {
      settle();
      late(words.silent);
    }, ALARM_MS);
    tell(message);
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
    ask({ type: "answer", question: question.id, answer, number: firstNumber() });
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

  /** @param {import("./messages").QuestionState} state */
  const show = state => {
    gone = false;
    if (state.failed) setUnsaved(field, true);
    else setSaved(field);
    const answer = JSON.stringify(state.answer);
    if (kind.own) kind.show(state);
    else {
      if (state.answered && answer !== given) kind.restore(state.answer);
      if (state.done) kind.lock(state);
    }
    given = answer;
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
  };
  // A reply to this card's own request, and to no other's.
  const isMine = (/** @type {number} */ number) => {
    if (number !== asked) return false;
    asked = 0;
    settle();
    return true;
  };
  return {
    form,
    id: question.id,
    show,
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
    /** @param {import("./messages").ToQuizPage} reply */
    heard(reply) {
      if (reply.type === "kept") kind.heard?.(reply);
      else if (reply.type === "refused" && (isMine(reply.number) || kind.awaits?.(reply.number))) {
        settle();
        forget();
        if (kind.own) kind.refused();
        message(reply.text);
      } else if (reply.type === "done" && isMine(reply.number)) {
        if (reply.act === "answer") forget();
        show(reply.state); // the same answer again changes nothing in it, and ends the waiting all the same
      }
    },
    /** Put back what was typed when an earlier kernel went away. @param {import("./messages").QuestionState} state */
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
  };
}

export default {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    const words = model.get("words");
    const presenting = mayPresent(model.get("presents")) ? makePresenting(model) : null;
    const notes = make("div");
    const asked = make("div");
    const page = make(
      "section",
      { className: "lsn lsn-quiz", lang: model.get("language") },
      make("h3", { textContent: model.get("title") }),
      ...(presenting ? [make("div", { className: "lsn-actions" }, presenting.button)] : []),
      notes,
      asked,
    );
    /** @type {ReturnType<typeof card>[]} */
    let cards = [];
    /** @type {Record<string, string>} */
    let shown = {};
    const update = () => {
      /** @type {Record<string, import("./messages").QuestionState>} */
      const states = model.get("states");
      // The lesson was started over: what was given stands in the forms no more.
      if (cards.some(each => shown[each.id] && JSON.parse(shown[each.id]).answered && !states[each.id].answered)) {
        lay();
        return;
      }
      for (const each of cards) {
        const now = JSON.stringify(states[each.id]);
        if (now !== shown[each.id]) each.show(states[each.id]);
        shown[each.id] = now;
      }
    };
    // An assignment may change how questions are asked while they are on the page; what was typed is put back.
    const lay = () => {
      cards.forEach(each => each.stop());
      /** @type {import("./question").Question[]} */
      const questions = model.get("questions");
      cards = questions.map((question, i) => card(question, i + 1, model, words));
      shown = {};
      asked.replaceChildren(...cards.map(each => each.form));
      update();
      for (const each of cards) each.resume(model.get("states")[each.id]);
    };
    const note = () => {
      /** @type {{ notes: string[], counts: ({ text: string } & import("./taking.js").Due)[] }} */
      const { notes: said, counts } = { notes: model.get("notes"), counts: model.get("counts") };
      notes.replaceChildren(
        ...said.map(textContent => make("p", { className: "lsn-soft", textContent })),
        ...counts.map(each => {
          const due = dueWords(each, words.take, model.get("language"));
          return make("p", { className: "lsn-counts", textContent: `${each.text} ${due}` });
        }),
      );
    };
    // What a reply says of a question is kept where every view of this quiz, and one that is opened later, finds it.
    /** @param {import("./messages").ToQuizPage} reply */
    const hear = reply => {
      presenting?.hear(reply);
      if (reply.type === "revealed") return;
      if (reply.type !== "refused" && reply.state) {
        model.set("states", { ...model.get("states"), [reply.question]: reply.state });
      }
      cards.find(each => each.id === reply.question)?.heard(reply);
    };
    note();
    lay();
    const unwatch = watchKernel(model, () => cards.forEach(each => each.lost()));
    el.append(page);
    const leave = listen(model, {
      "change:states": update,
      "change:questions": lay,
      "change:notes": note,
      "change:counts": note,
      "msg:custom": hear,
    });
    return () => {
      leave();
      unwatch();
      presenting?.stop();
      cards.forEach(each => each.stop());
      release();
    };
  },
};
