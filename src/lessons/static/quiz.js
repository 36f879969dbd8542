// A quiz: one form a question. What is right is known only to the kernel; this page sends answers and shows what comes back.

const SILENCE_MS = 8000;

// What is typed and not yet answered for outlives the kernel and a reload: it stays in this tab's own storage, and what was
// already sent in is sent again once there is a kernel.
function draft(lesson, question) {
  const key = `handan-lessons:draft:${location.pathname}:${lesson}/${question}`;
  return {
    get() { try { return JSON.parse(sessionStorage.getItem(key)); } catch { return null; } },
    set(value) { try { sessionStorage.setItem(key, JSON.stringify(value)); } catch { /* kept on the page alone, then */ } },
    clear() { try { sessionStorage.removeItem(key); } catch { /* as above */ } },
  };
}
// Each kind of question: how it is shown, what its answer is, how an earlier answer is put back.
const KINDS = {
  choice: question => options(question, "radio", boxes => boxes.find(box => box.checked)?.value ?? "", (box, answer) => box.value === answer),
  choices: question => options(question, "checkbox", boxes => boxes.filter(box => box.checked).map(box => box.value), (box, answer) => answer.includes(box.value)),
  number: numberField,
  order: orderList,
};

function options(question, type, read, holds) {
  const name = freshId();
  const boxes = question.choices.map(choice => make("input", { type, name, value: choice.id }));
  const element = make("div", {}, ...question.choices.map((choice, i) =>
    make("label", { className: "lsn-option" }, boxes[i], make("span", { textContent: choice.text }))));
  return {
    element,
    read: () => read(boxes),
    restore: answer => boxes.forEach(box => { box.checked = holds(box, answer); }),
    lock: () => boxes.forEach(box => { box.disabled = true; }),
  };
}

function numberField(question) {
  const input = make("input", { type: "text", inputMode: "decimal", autocomplete: "off", maxLength: 60, id: freshId() });
  const label = make("label", { htmlFor: input.id, textContent: question.label });
  // Inside JupyterLab a browser does not submit a form on Enter by itself.
  input.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    input.form.requestSubmit();
  });
  return {
    element: make("div", { className: "lsn-field" }, label, input),
    read: () => input.value,
    restore: answer => { input.value = String(answer); },
    lock: () => { input.readOnly = true; },
  };
}

function orderList(question, words) {
  const list = make("ol", { className: "lsn-order" });
  const told = make("p", { className: "lsn-hidden", attributes: { "aria-live": "polite" } });
  const move = (row, step, button) => {
    const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other || button.getAttribute("aria-disabled") === "true") return;
    if (step < 0) other.before(row); else other.after(row);
    button.focus();
    const rows = [...list.children];
    told.textContent = fill(words.moved, { item: row.querySelector("span").textContent, position: rows.indexOf(row) + 1, count: rows.length });
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
    for (const [word, step] of [["up", -1], ["down", 1]]) {
      const button = make("button", { type: "button", className: "lsn-button lsn-small", textContent: words[word],
        attributes: { "aria-label": `${words[word]}: ${choice.text}` } });
      button.addEventListener("click", () => move(row, step, button));
      row.append(button);
    }
    list.append(row);
  }
  ends();
  return {
    element: make("div", {}, make("p", { className: "lsn-soft", textContent: words["order-help"] }), list, told),
    read: () => [...list.children].map(row => row.dataset.id),
    restore: answer => {
      const rows = new Map([...list.children].map(row => [row.dataset.id, row]));
      if (answer.length === rows.size && answer.every(id => rows.has(id))) list.append(...answer.map(id => rows.get(id)));
      ends();
    },
    lock: () => { locked = true; ends(); },
  };
}

function remark(entry) {
  const body = make("div", { className: `lsn-remark ${entry.tone ?? ""}` });
  if (entry.label) body.append(make("b", { textContent: entry.label }));
  body.append(make("span", { textContent: entry.text }));
  return body;
}

function feedback(state, words) {
  const parts = [];
  const say = (text, className = "") => parts.push(make("p", { className, textContent: text }));
  if (state.changed) say(state.changed, "lsn-warn");
  if (state.tone) say(words[state.tone], `lsn-verdict ${state.tone}`);
  parts.push(...state.feedback.map(remark));
  if (state.key) {
    say(`${words.key}: ${state.key}`);
    say(`${words.explanation}: ${state.explanation}`);
    say(`${words.decides}: ${state.decides}`, "lsn-soft");
    if (state.others.length) {
      parts.push(make("details", {}, make("summary", { textContent: words.others }), ...state.others.map(remark)));
    }
  }
  const standing = [state.standing, state.saved].filter(Boolean).join(" · ");
  if (standing) say(standing, "lsn-soft");
  if (state.failed) {
    say(state.failed, "lsn-warn");
    const button = make("button", { type: "button", className: "lsn-button", textContent: words.download });
    button.addEventListener("click", () => window.dispatchEvent(new Event("lessons:download")));
    parts.push(button);
  }
  return parts;
}

function card(question, number, model, words) {
  const kind = KINDS[question.kind](question, words);
  const submit = make("button", { type: "submit", className: "lsn-button", textContent: words.check });
  const hint = make("button", { type: "button", className: "lsn-button" });
  const hints = make("div", { className: "lsn-hints", attributes: { "aria-live": "polite" } });
  const told = make("div", { className: "lsn-feedback", attributes: { role: "status" } });
  const legend = make("legend", {}, make("span", { className: "lsn-number", textContent: number }), question.prompt);
  const form = make("form", { className: "lsn-q", noValidate: true },
    make("fieldset", {}, legend, kind.element), make("p", { className: "lsn-soft", textContent: question.about }),
    make("div", { className: "lsn-actions" }, submit, hint), hints, told);
  const kept = draft(model.get("lesson"), question.id);
  let timer = 0;
  let given = "";
  const busy = () => submit.getAttribute("aria-disabled") === "true";
  const message = text => told.replaceChildren(make("p", { className: "lsn-warn", textContent: text }));
  const settle = () => { clearTimeout(timer); submit.setAttribute("aria-disabled", "false"); };
  const ask = content => {
    submit.setAttribute("aria-disabled", "true");
    told.replaceChildren(make("p", { className: "lsn-soft", textContent: words.checking }));
    clearTimeout(timer);
    timer = setTimeout(() => { settle(); message(words.silent); }, SILENCE_MS);
    model.send({ ...content, question: question.id });
  };
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (!busy()) send();
  });
  const send = () => {
    const answer = kind.read();
    kept.set({ answer, sent: true });
    ask({ type: "answer", answer });
  };
  for (const act of ["input", "click"]) {
    kind.element.addEventListener(act, () => { if (!busy()) kept.set({ answer: kind.read(), sent: false }); });
  }
  hint.addEventListener("click", () => { if (!busy()) ask({ type: "hint" }); });
  return {
    form,
    id: question.id,
    lost() {
      settle();
      message(words.dead);
    },
    refused(text) {
      settle();
      kept.clear();
      message(text);
    },
    answered() { kept.clear(); },
    // Put back what was typed when an earlier kernel went away.
    resume(state) {
      const left = kept.get();
      if (!left || state.done) return;
      kind.restore(left.answer);
      if (left.sent) send();
    },
    show(state) {
      settle();
      const answer = JSON.stringify(state.answer);
      if (state.answered && answer !== given) kind.restore(state.answer);
      given = answer;
      if (state.done) kind.lock();
      submit.textContent = !state.answered ? words.check : words.again;
      submit.hidden = state.done;
      const left = question.hints - state.hints.length;
      hint.textContent = fill(words.hint, { count: left });
      hint.hidden = left === 0 || state.done;
      hints.replaceChildren(...state.hints.map(text => make("p", { textContent: `${words["hint-label"]}: ${text}` })));
      told.replaceChildren(...feedback(state, words));
    },
  };
}

export default {
  render({ model, el }) {
    dress(model);
    const release = keepKeys(el);
    const words = model.get("words");
    const cards = model.get("questions").map((question, i) => card(question, i + 1, model, words));
    const page = make("section", { className: "lsn lsn-quiz", lang: model.get("language") },
      make("h3", { textContent: model.get("title") }), make("p", { className: "lsn-soft", textContent: words.practice }),
      ...cards.map(each => each.form));
    let shown = {};
    const update = () => {
      const states = model.get("states");
      for (const each of cards) {
        const now = JSON.stringify(states[each.id]);
        if (now !== shown[each.id]) each.show(states[each.id]);
        shown[each.id] = now;
      }
    };
    const hear = content => {
      const target = cards.find(each => each.id === content.question);
      if (content.type === "refused") target?.refused(content.text);
      // The same answer again changes nothing in the state, and still ends the waiting.
      if (content.type !== "done" || !target) return;
      if (content.act === "answer") target.answered();
      target.show(model.get("states")[content.question]);
    };
    update();
    for (const each of cards) each.resume(model.get("states")[each.id]);
    const unwatch = watchKernel(model, () => cards.forEach(each => each.lost()));
    model.on("change:states", update);
    model.on("msg:custom", hear);
    el.append(page);
    return () => {
      model.off("change:states", update);
      model.off("msg:custom", hear);
      unwatch();
      release();
    };
  },
};
