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

// src/lessons/views/client/assign.js
var LIMIT_BYTES = 2e6;
var LIMIT_OPTIONS = 12;
var LIMIT_PAIRS = 8;
var FEWEST_PAIRS = 3;
var KIND_WORDS = {
  choice: "kind-choice",
  choices: "kind-choices",
  number: "kind-number",
  text: "kind-text",
  order: "kind-order",
  match: "kind-match",
  essay: "kind-essay"
};
var ATTEMPTS = [1, 2, 3, 4, 5, 10];
var makeButton = (text, act, type = "button") => {
  const button = make("button", { type, className: "lsn-button", textContent: text });
  if (act) button.addEventListener("click", act);
  return button;
};
function makeField(label, control, { inline = false } = {}) {
  control.id = freshId();
  const fault = make("span", { className: "lsn-warn", id: freshId() });
  control.setAttribute("aria-describedby", fault.id);
  const name = make("label", { htmlFor: control.id, textContent: label });
  return {
    control,
    element: make(
      "div",
      { className: inline ? "lsn-entry lsn-tick" : "lsn-entry" },
      ...inline ? [control, name] : [name, control],
      fault
    ),
    blame(text) {
      fault.textContent = text ?? "";
      control.setAttribute("aria-invalid", String(Boolean(text)));
    }
  };
}
var makeText = (properties = {}) => make("input", { type: "text", autocomplete: "off", ...properties });
var makeTick = () => make("input", { type: "checkbox" });
var makeSelect = (pairs) => make("select", {}, ...pairs.map(([value, textContent]) => make("option", { value, textContent })));
function makeGroup(legend, ...children) {
  const fault = make("p", { className: "lsn-warn", id: freshId() });
  const element = make(
    "fieldset",
    { className: "lsn-group", attributes: { "aria-describedby": fault.id } },
    make("legend", { textContent: legend }),
    fault,
    ...children
  );
  return {
    element,
    blame(text) {
      fault.textContent = text ?? "";
    }
  };
}
function makeRadios(pairs, act) {
  const name = freshId();
  const inputs = pairs.map(([value], place) => {
    const input = make("input", { type: "radio", name, value, checked: place === 0 });
    input.addEventListener("change", act);
    return input;
  });
  return {
    elements: inputs.map(
      (input, place) => make("label", { className: "lsn-option" }, input, make("span", { textContent: pairs[place][1] }))
    ),
    get value() {
      return inputs.find((input) => input.checked).value;
    }
  };
}
function makeLesson({ id, title, quizzes }, words) {
  const tick = (textContent, about) => {
    const input = makeTick();
    return [
      input,
      make(
        "label",
        { className: "lsn-option" },
        input,
        make("span", {}, textContent, ...about ? [make("small", { textContent: ` ${about}` })] : [])
      )
    ];
  };
  const [whole, head] = tick(fill(words.whole, { title }));
  const each = quizzes.map((quiz) => [quiz.id, ...tick(quiz.title, quiz.about)]);
  whole.addEventListener(
    "change",
    () => each.forEach(([, input]) => {
      Object.assign(input, { checked: whole.checked, disabled: whole.checked });
    })
  );
  const folded = make(
    "details",
    {},
    make("summary", { textContent: words.quizzes, attributes: { "aria-label": `${words.quizzes}${words.colon}${title}` } }),
    ...each.map(([, , label]) => label)
  );
  return {
    element: make("li", {}, head, ...each.length ? [folded] : []),
    get names() {
      return whole.checked ? [id] : each.filter(([, input]) => input.checked).map(([name]) => name);
    }
  };
}
function saveAs(name, text) {
  const link = make("a", { download: name, href: URL.createObjectURL(new Blob([text])) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}
function makeCopy(label, text, words, tell) {
  const area = make("textarea", {
    readOnly: true,
    rows: text.length > 90 ? 3 : 1,
    value: text,
    id: freshId(),
    className: "lsn-copy",
    spellcheck: false
  });
  const copy = makeButton(words.copy, async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell(words.copied);
    } catch {
      area.focus();
      area.select();
      tell(document.execCommand("copy") ? words.copied : words["by-hand"]);
    }
  });
  copy.setAttribute("aria-label", `${words.copy}${words.colon}${label}`);
  return make("div", { className: "lsn-entry" }, make("label", { htmlFor: area.id, textContent: label }), area, copy);
}
function makeRows(text, limit, makeRow) {
  const rows = [];
  const fault = make("p", { className: "lsn-warn", id: freshId() });
  const list = make("div");
  const add = () => {
    const { element, ...row } = makeRow(rows.length + 1);
    rows.push(row);
    list.append(element);
    more.hidden = rows.length >= limit;
    return row.first;
  };
  const more = makeButton(text, () => add().focus());
  return {
    rows,
    add,
    element: make("div", { attributes: { role: "group", "aria-describedby": fault.id } }, fault, list, more),
    blame(said) {
      fault.textContent = said ? [fault.textContent, said].filter(Boolean).join(" ") : "";
    }
  };
}
function makeOptions(words) {
  const group = freshId();
  let several = false;
  const made = makeRows(words.more, LIMIT_OPTIONS, (number) => {
    const attributes = { "aria-label": fill(words.right, { number }) };
    const right = make("input", { type: "radio", name: group, attributes });
    const tick = make("input", { type: "checkbox", hidden: !several, attributes });
    right.hidden = several;
    const first = makeText({
      attributes: { "aria-label": fill(words.option, { number }) },
      placeholder: fill(words.option, { number })
    });
    return { element: make("div", { className: "lsn-field" }, right, tick, first), right, tick, first };
  });
  for (let place = 0; place < 4; place += 1) made.add();
  const at = (name) => made.rows.flatMap((row, place) => row[name].checked ? [place] : []);
  return {
    ...made,
    get value() {
      return { options: made.rows.map(({ first }) => first.value), right: at("right")[0] ?? null, rights: at("tick") };
    },
    follow(kind) {
      several = kind === "choices";
      made.rows.forEach(({ right, tick }) => {
        right.hidden = several;
        tick.hidden = !several;
      });
    }
  };
}
function makePairs(words) {
  const made = makeRows(words["more-pairs"], LIMIT_PAIRS, (number) => {
    const [first, card] = [words.left, words.card].map(
      (word) => makeText({ attributes: { "aria-label": fill(word, { number }) }, placeholder: fill(word, { number }) })
    );
    return { element: make("div", { className: "lsn-field" }, first, card), first, card };
  });
  for (let place = 0; place < FEWEST_PAIRS; place += 1) made.add();
  return {
    ...made,
    get value() {
      return { pairs: made.rows.map(({ first, card }) => [first.value, card.value]) };
    }
  };
}
function makeQuestion(choices, words, { drop }) {
  const legend = make("legend");
  const kind = makeField(words.kind, makeSelect(Object.entries(KIND_WORDS).map(([value, word]) => [value, words[word]])));
  const prompt = makeField(words.prompt, make("textarea", { rows: 2, className: "lsn-writing" }));
  const points = makeField(words["points-label"], make("input", { type: "number", min: 1, max: 100, step: 1, value: 1 }));
  const skill = makeField(words.skill, makeSelect(choices.skills.map(({ id, text }) => [id, text])));
  const cites = makeField(words.cites, makeSelect([["", words.choose], ...choices.cites.map(({ id, text }) => [id, text])]));
  const answer = makeField(words.answer, makeText());
  const tolerance = makeField(words.tolerance, makeText({ value: "0" }));
  const unit = makeField(words.unit, makeText());
  const accepted = makeField(words.accepted, make("textarea", { rows: 3, className: "lsn-writing" }));
  const items = makeField(words.items, make("textarea", { rows: 4, className: "lsn-writing" }));
  const extra = makeField(words.extra, make("textarea", { rows: 2, className: "lsn-writing" }));
  const length = makeField(words.length, make("input", { type: "number", min: 20, max: 5e3, step: 1, value: 150 }));
  const passages = makeField(words.passages, makeText());
  const options = makeOptions(words);
  const pairs = makePairs(words);
  const parts = {
    choice: [options.element],
    choices: [options.element],
    number: [answer.element, tolerance.element, unit.element],
    text: [accepted.element],
    order: [items.element],
    match: [pairs.element, extra.element],
    essay: [length.element, passages.element, make("p", { className: "lsn-soft", textContent: words["about-essay"] })]
  };
  const own = make("div");
  const follow = () => {
    options.follow(kind.control.value);
    own.replaceChildren(...parts[kind.control.value]);
  };
  kind.control.addEventListener("change", follow);
  const fields = {
    prompt,
    points,
    cites,
    answer,
    tolerance,
    accepted,
    items,
    extra,
    length,
    passages,
    options,
    right: options,
    pairs
  };
  const remove = makeButton(words.drop);
  const element = make(
    "fieldset",
    { className: "lsn-group lsn-own" },
    legend,
    kind.element,
    prompt.element,
    own,
    make("div", { className: "lsn-together" }, points.element, skill.element, cites.element),
    remove
  );
  const made = {
    element,
    number(place) {
      legend.textContent = fill(words.number, { number: place });
      remove.setAttribute("aria-label", `${words.drop}${words.colon}${legend.textContent}`);
    },
    get value() {
      return {
        kind: kind.control.value,
        prompt: prompt.control.value,
        points: points.control.value,
        skill: skill.control.value,
        cites: cites.control.value,
        ...options.value,
        ...pairs.value,
        answer: answer.control.value,
        tolerance: tolerance.control.value,
        unit: unit.control.value,
        accepted: accepted.control.value,
        items: items.control.value,
        extra: extra.control.value,
        length: length.control.value,
        passages: passages.control.value
      };
    },
    clear() {
      Object.values(fields).forEach((field) => field.blame());
    },
    blame(name, text) {
      (fields[name] ?? prompt).blame(text);
    },
    focus() {
      prompt.control.focus();
    }
  };
  remove.addEventListener("click", () => drop(made));
  follow();
  return made;
}
function makeTest(model, words, write, ask) {
  const questions = [];
  let isChanged = false;
  let file = "";
  let after = null;
  const picker = make("input", { type: "file", accept: ".toml,text/plain", hidden: true });
  const choose = makeButton(words.choose, () => picker.click());
  const told = make("p", { id: freshId(), attributes: { role: "status" } });
  const used = make("ol");
  const list = make("div");
  const keep = makeButton(write.keep, () => saveAs("test.toml", file));
  const say = (text, warn = false) => {
    told.textContent = text;
    told.className = warn ? "lsn-warn" : "";
  };
  const show = (texts, warn = false) => {
    used.replaceChildren(...texts.map((textContent) => make("li", { textContent })));
    used.className = warn ? "lsn-warn" : "";
  };
  const change = () => {
    isChanged = questions.length > 0;
    keep.hidden = true;
  };
  const renumber = () => questions.forEach((each, place) => each.number(place + 1));
  const add = makeButton(write.add, () => {
    const made = makeQuestion(model.get("choices"), write, {
      drop(each) {
        const place = questions.indexOf(each);
        questions.splice(place, 1);
        each.element.remove();
        renumber();
        change();
        say(fill(write.dropped, { number: place + 1 }));
        (questions[place] ?? questions.at(-1) ?? { focus: () => add.focus() }).focus();
      }
    });
    questions.push(made);
    list.append(made.element);
    renumber();
    change();
    made.focus();
  });
  const check = () => {
    questions.forEach((each) => each.clear());
    ask({ type: "write", questions: questions.map(({ value }) => value) });
  };
  list.addEventListener("input", change);
  const take = async (chosen2) => {
    if (!chosen2) return;
    if (chosen2.size > LIMIT_BYTES) {
      say(words["too-large"], true);
      return;
    }
    say(words.reading);
    isChanged = false;
    ask({ type: "file", name: chosen2.name, text: await chosen2.text() });
  };
  picker.addEventListener("change", () => {
    take(picker.files[0]);
    picker.value = "";
  });
  keep.hidden = true;
  const element = make(
    "div",
    { className: "lsn-test" },
    make("div", { className: "lsn-actions" }, choose, picker),
    make("p", { className: "lsn-soft", textContent: words.drop }),
    told,
    used,
    make(
      "details",
      {},
      make("summary", { textContent: write.open }),
      make("p", { className: "lsn-soft", textContent: write.about }),
      list,
      make(
        "div",
        { className: "lsn-actions" },
        add,
        makeButton(write.check, () => {
          after = null;
          check();
        }),
        keep
      )
    )
  );
  element.addEventListener("dragover", (event) => {
    event.preventDefault();
    element.classList.add("lsn-drop");
  });
  element.addEventListener("dragleave", () => element.classList.remove("lsn-drop"));
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    element.classList.remove("lsn-drop");
    take(event.dataTransfer.files[0]);
  });
  return {
    element,
    // What was written since it was checked last is checked first.
    ready(act) {
      if (!isChanged) {
        act();
        return;
      }
      after = act;
      check();
    },
    blame(text) {
      if (text) say(text, true);
    },
    read({ name, questions: found, faults }) {
      const wrong = faults.length > 0;
      say(fill(wrong ? words.faults : words.read, { name, count: wrong ? faults.length : found.length }), wrong);
      show(wrong ? faults.map(({ where, text }) => [where, text].filter(Boolean).join(words.colon)) : found, wrong);
    },
    written({ questions: found, faults, general, file: text }) {
      file = text;
      keep.hidden = !text;
      const act = after;
      after = null;
      if (text) {
        isChanged = false;
        say(fill(write.used, { count: found.length }));
        show(found);
        act?.();
        return true;
      }
      faults.forEach(({ question, field, text: fault }) => questions[question]?.blame(field, fault));
      say(general.length && !faults.length ? "" : fill(words.fix, { count: faults.length + general.length }), true);
      show(general, true);
      element.querySelector("details").open = true;
      element.querySelector("[aria-invalid='true']")?.focus();
      return false;
    }
  };
}
function showMade(made, words, tell) {
  const heading = make("h4", { tabIndex: -1, textContent: fill(words.done, made) });
  const files = made.files.map(({ name, text, label }) => makeButton(label, () => saveAs(name, text)));
  const links = made.links.map(
    ({ label, link, picture, alt }) => make(
      "div",
      { className: "lsn-reach" },
      makeCopy(label, link, words, tell),
      picture ? make("img", { src: picture, alt, className: "lsn-qr" }) : make("p", { className: "lsn-soft", textContent: alt })
    )
  );
  return [
    heading,
    make(
      "div",
      { className: "lsn-made" },
      make("p", { textContent: made.about }),
      make("p", { className: "lsn-strong", textContent: made.note }),
      makeCopy(words.code, made.code, words, tell),
      make("div", { className: "lsn-actions" }, ...files),
      make("p", { className: "lsn-soft", textContent: made.saved }),
      ...links
    )
  ];
}
var assign_default = {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    const words = model.get("words").form;
    const write = model.get("words").write;
    let silence = 0;
    const told = make("p", { className: "lsn-told", attributes: { role: "status" } });
    const tell = (text, warn = false) => {
      told.textContent = text;
      told.className = warn ? "lsn-told lsn-warn" : "lsn-told";
    };
    const ask = (message) => {
      clearTimeout(silence);
      silence = setTimeout(() => tell(words.silent, true), SILENCE_MS);
      trySend(model, message);
    };
    const lessons = model.get("lessons").map((each) => makeLesson(each, words));
    const test = makeTest(model, words, write, ask);
    const chosen2 = make("ul", { className: "lsn-lessons" }, ...lessons.map(({ element }) => element));
    const feedback = makeRadios(
      [
        ["yes", words["at-once"]],
        ["no", words.later]
      ],
      () => {
      }
    );
    const answers = makeGroup(words.feedback, ...feedback.elements);
    const follow = () => {
      const isTest = source.value === "test";
      chosen2.hidden = isTest;
      test.element.hidden = !isTest;
      answers.element.hidden = isTest;
    };
    const source = makeRadios(
      [
        ["lessons", words.lessons],
        ["test", words.test]
      ],
      follow
    );
    const what = makeGroup(words.what, ...source.elements, chosen2, test.element);
    const zones = make(
      "datalist",
      { id: freshId() },
      ...(Intl.supportedValuesOf?.("timeZone") ?? []).map((value) => make("option", { value }))
    );
    const fields = {
      title: makeField(words.title, makeText({ maxLength: 80 })),
      due: makeField(words.due, make("input", { type: "datetime-local" })),
      zone: makeField(
        words.zone,
        makeText({
          value: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
          attributes: { list: zones.id },
          spellcheck: false
        })
      ),
      attempts: makeField(
        words.attempts,
        makeSelect([[0, words["as-asked"]], ...ATTEMPTS.map((count) => [count, String(count)])])
      ),
      shuffle: makeField(words.shuffle, makeTick(), { inline: true }),
      source: makeField(words.source, makeText({ inputMode: "url" })),
      branch: makeField(words.branch, makeText({ spellcheck: false })),
      hub: makeField(words.hub, makeText({ inputMode: "url" })),
      address: makeField(words.address, makeText({ inputMode: "url" }))
    };
    const reach = make(
      "details",
      {},
      make("summary", { textContent: words.share }),
      ...["hub", "address", "source", "branch"].map((name) => fields[name].element)
    );
    const results = make("div");
    const form = make(
      "form",
      { noValidate: true, className: "lsn-assigning" },
      what.element,
      fields.title.element,
      make("div", { className: "lsn-together" }, fields.due.element, fields.zone.element, fields.attempts.element),
      zones,
      answers.element,
      fields.shuffle.element,
      reach,
      make("div", { className: "lsn-actions" }, makeButton(words.make, null, "submit")),
      told
    );
    const asked = () => ({
      title: fields.title.control.value,
      names: lessons.flatMap(({ names }) => names),
      test: source.value === "test",
      due: fields.due.control.validity.badInput ? "?" : fields.due.control.value,
      zone: fields.zone.control.value,
      attempts: Number(fields.attempts.control.value),
      feedback: feedback.value === "yes",
      shuffle: fields.shuffle.control.checked,
      ...Object.fromEntries(["source", "branch", "hub", "address"].map((name) => [name, fields[name].control.value]))
    });
    const send = () => {
      tell(words.making);
      ask({ type: "make", form: asked() });
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (source.value === "test") test.ready(send);
      else send();
    });
    submitOnEnter(form, (field) => !field.closest(".lsn-own"));
    form.addEventListener("input", () => {
      if (results.firstChild) tell(words.changed);
    });
    const blame = (faults = {}) => {
      for (const [name, field] of Object.entries(fields)) field.blame(faults[name]);
      what.blame(faults.names);
      test.blame(faults.file);
      const count = Object.keys(faults).length;
      if (!count) return;
      tell(fill(words.fix, { count }), true);
      if (["source", "branch", "hub", "address"].some((name) => faults[name])) reach.open = true;
      (form.querySelector("[aria-invalid='true']") ?? what.element.querySelector("input")).focus();
    };
    const hear = (message) => {
      clearTimeout(silence);
      if (message.type === "read") test.read(message);
      else if (message.type === "written") {
        if (!test.written(message)) tell("");
      } else if (message.type === "refused") blame(message.faults);
      else if (message.type === "made") {
        blame();
        tell("");
        results.replaceChildren(...showMade(message.made, words, tell));
        results.firstChild.focus();
      }
    };
    model.on("msg:custom", hear);
    const unwatch = watchKernel(model, () => {
      clearTimeout(silence);
      tell(words.silent, true);
    });
    follow();
    el.append(
      make(
        "section",
        { className: "lsn lsn-assign", lang: model.get("language") },
        make("h3", { textContent: words.heading }),
        make("p", { className: "lsn-notices", textContent: words.public }),
        form,
        results
      )
    );
    return () => {
      clearTimeout(silence);
      model.off("msg:custom", hear);
      unwatch();
      release();
    };
  }
};

// src/lessons/views/client/marking.js
var makeMarking = ({ words, send, decide, counted, tell, language }) => {
  const element = make("div", { className: "lsn-marking", hidden: true });
  let task = null;
  let at = 0;
  let current = null;
  const press2 = (text2, act) => {
    const button = make("button", { type: "button", className: "lsn-button", textContent: text2 });
    button.addEventListener("click", act);
    return button;
  };
  const heading = make("h5", { tabIndex: -1 });
  const prompt = make("p");
  const text = make("div", { className: "lsn-essay-text", tabIndex: 0, attributes: { dir: "auto", role: "group" } });
  const about = make("p", { className: "lsn-soft" });
  const evidence = make("div");
  const rubric = make("div", { className: "lsn-rubric" });
  const go = (place) => {
    if (place < 0 || place >= task.read.length) return;
    at = place;
    current = null;
    send({ type: "essay", question: task.question, place });
  };
  const unread = () => {
    const order = [...task.read.keys()].map((step) => (at + 1 + step) % task.read.length);
    const next = order.find((place) => !task.read[place]);
    if (next === void 0) tell(words["all-read"]);
    else go(next);
  };
  const moves = [
    press2(words.previous, () => go(at - 1)),
    press2(words.next, () => go(at + 1)),
    press2(words["next-unread"], unread)
  ];
  const close = () => {
    element.hidden = true;
    task = current = null;
  };
  const stop = press2(words["close-essays"], () => {
    const { question } = task;
    close();
    send({ type: "stop" });
    const pressed = document.querySelectorAll(".lsn-desk [data-key]");
    [...pressed].find((each) => each.dataset.key === `read ${question}`)?.focus();
  });
  element.append(
    heading,
    prompt,
    make("div", { className: "lsn-side" }, make("div", {}, text, about), make("div", {}, rubric, evidence)),
    make("div", { className: "lsn-actions" }, ...moves, stop)
  );
  function row({ id, title, levels }) {
    const name = freshId();
    const options = [
      ["", words.unmark],
      ...levels.map((level, place) => [String(place), `${task.names[place]}${words.colon}${level}`])
    ];
    return make(
      "fieldset",
      { className: "lsn-row-marks" },
      make("legend", { textContent: title }),
      ...options.map(([value, label]) => {
        const input = make("input", { type: "radio", name, value, checked: String(current.levels[id] ?? "") === value });
        input.addEventListener(
          "change",
          () => decide(
            {
              type: "mark",
              question: task.question,
              place: at,
              student: current.student,
              row: id,
              level: value ? Number(value) : null,
              read: current.read
            },
            `${task.question} · ${current.name} · ${title}: ${label}`
          )
        );
        return make(
          "label",
          { className: value ? "lsn-option" : "lsn-option lsn-soft" },
          input,
          make("span", { textContent: label })
        );
      })
    );
  }
  const hears = {
    essays(message) {
      task = message;
      element.hidden = false;
      prompt.textContent = message.prompt;
      evidence.replaceChildren(
        make(
          "details",
          {},
          make("summary", { textContent: words.outline }),
          ...message.outline.split("\n\n").map((part) => make("p", { textContent: part }))
        ),
        ...message.passages.map(
          ({ id, heading: title, text: passage }) => make(
            "details",
            { attributes: { lang: language } },
            make("summary", { textContent: `${id} ${title}` }),
            ...passage.split("\n\n").map((part) => make("p", { textContent: part }))
          )
        )
      );
      const first = message.read.findIndex((read) => !read);
      if (message.read.length) go(Math.max(first, 0));
    },
    essay(message) {
      if (message.question !== task?.question) return;
      [at, current] = [message.place, message];
      heading.textContent = fill(words["essay-of"], { name: message.name, place: at + 1, all: task.read.length });
      text.replaceChildren(...message.text.split("\n").map((part) => make("p", { textContent: part })));
      text.setAttribute("aria-label", message.name);
      about.textContent = [message.way, message.picked.length ? fill(words.picked, { names: message.picked.join(", ") }) : ""].filter(Boolean).join(" ");
      rubric.replaceChildren(...task.rows.map(row));
      moves[0].setAttribute("aria-disabled", String(at === 0));
      moves[1].setAttribute("aria-disabled", String(at === task.read.length - 1));
      tell("");
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: "nearest" });
    },
    marked({ question, place, levels, points }) {
      if (question !== task?.question) return;
      task.read[place] = points !== null;
      counted(question, task.read.filter(Boolean).length);
      if (place === at && current) current.levels = levels;
      tell(points === null ? words["half-marked"] : fill(words.marked, { points, max: task.points }));
    }
  };
  const again = () => {
    if (current) rubric.replaceChildren(...task.rows.map(row));
  };
  return { element, hears, close, again, open: (question) => send({ type: "essays", question }) };
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
  const place = `handan-lessons:unsaved:${serverBase()}:${page}:${lesson}/${question}:`;
  const own = place + TAB;
  const taken = /* @__PURE__ */ new Map();
  const read = (key) => {
    try {
      const text = localStorage.getItem(key);
      const entry2 = JSON.parse(text);
      return entry2 && typeof entry2 === "object" && Object.hasOwn(entry2, "value") ? { key, text, ...entry2 } : null;
    } catch {
      return null;
    }
  };
  const keep = {
    // All that is found, this tab's first, then the newest. What 0.1 kept has neither steps nor time.
    found() {
      let keys = [];
      try {
        keys = Object.keys(localStorage).filter((key) => key.startsWith(place));
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
    aside(entry2) {
      const key = place + freshId();
      const text = JSON.stringify({ value: entry2.value, steps: [], time: entry2.time });
      try {
        localStorage.setItem(key, text);
      } catch {
        return entry2;
      }
      keep.remove(entry2);
      return Object.assign(entry2, { key, text });
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

// src/lessons/views/client/gradebook.js
var PART_BYTES = 1e6;
var PAUSE_MS = 700;
var LATE_MS = 2e4;
var FEW = 20;
var STEPS = [
  "step-assignment",
  "step-submissions",
  "step-class",
  "step-grade",
  "step-students",
  "step-report",
  "step-essays",
  "step-decisions",
  "step-tables"
];
var PLACES = {
  hello: "assignment",
  code: "assignment",
  resume: "assignment",
  look: "submissions",
  unlist: "class",
  aside: "submissions",
  back: "submissions",
  match: "grade",
  settle: "class",
  page: "students",
  override: "students",
  drop: "report",
  accept: "report",
  questions: "report",
  undo: "decisions",
  essay: "essays",
  mark: "essays",
  stop: "essays",
  table: "tables"
};
var press = (text, act, { key = text, submit = false, small = false } = {}) => {
  const button = make("button", {
    type: submit ? "submit" : "button",
    className: small ? "lsn-button lsn-small" : "lsn-button",
    textContent: text,
    attributes: { "data-key": key }
  });
  if (act) button.addEventListener("click", act);
  return button;
};
var soft = (text) => make("p", { className: "lsn-soft", textContent: text });
function entry(label, control) {
  control.id = freshId();
  return make("div", { className: "lsn-entry" }, make("label", { htmlFor: control.id, textContent: label }), control);
}
function makeForm(className, act, ...children) {
  const form = make("form", { className }, ...children);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act();
  });
  submitOnEnter(form);
  return form;
}
function makeStep(words, name, place) {
  const heading = make("h4", { id: freshId(), tabIndex: -1, textContent: `${place + 1}. ${words[name]}` });
  const body = make("div", { className: "lsn-step-body" });
  const told = make("p", { className: "lsn-told", attributes: { role: "status" } });
  const element = make(
    "section",
    { className: "lsn-step", hidden: place > 0, attributes: { "aria-labelledby": heading.id } },
    heading,
    body,
    told
  );
  return {
    element,
    get said() {
      return told.textContent;
    },
    tell(text, warn = false) {
      told.textContent = text;
      told.classList.toggle("lsn-warn", warn);
    },
    // What had the focus keeps it where it is there again; else the step's heading has it, so that a keyboard is not lost.
    put(...children) {
      const focused = body.contains(document.activeElement) ? (
        /** @type {HTMLElement} */
        document.activeElement
      ) : null;
      body.replaceChildren(...children);
      if (!focused || focused.isConnected && focused === document.activeElement) return;
      const { key } = focused.dataset;
      const same = focused.isConnected ? focused : key && [...body.querySelectorAll("[data-key]")].find((each) => each.dataset.key === key);
      (same || heading).focus({ preventScroll: true });
    }
  };
}
function makeTable(className, caption, heads, rows) {
  const cell = (content, at) => make(
    at ? "td" : "th",
    at ? {} : { scope: "row" },
    ...at && content !== "" && content.tagName !== "BUTTON" ? [
      make("b", {
        className: "lsn-hidden lsn-level",
        attributes: { "aria-hidden": "true" },
        textContent: `${heads[at]} `
      })
    ] : [],
    ...content === "" ? [] : [content]
  );
  return make(
    "div",
    { className: "lsn-scroll" },
    make(
      "table",
      { className: `lsn-table ${className}` },
      make("caption", { className: "lsn-hidden", textContent: caption }),
      make("thead", {}, make("tr", {}, ...heads.map((text) => make("th", { scope: "col", textContent: text })))),
      make("tbody", {}, ...rows.map((row) => make("tr", {}, ...row.map(cell))))
    )
  );
}
async function walk(item, path = "") {
  const name = path + item.name;
  if (item.isFile) return [{ name, file: await new Promise((done, failed) => item.file(done, failed)) }];
  const reader = item.createReader();
  const found = [];
  for (; ; ) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (!some.length) return found;
    for (const each of some) found.push(...await walk(each, `${name}/`));
  }
}
function within(files) {
  const top = files[0]?.name.split("/")[0] ?? "";
  const one = files.every(({ name }) => name.startsWith(`${top}/`)) && !top.includes("_assignsubmission_");
  return one ? files.map(({ name, file }) => ({ name: name.slice(top.length + 1), file })) : files;
}
var chosen = (files) => within([...files].map((file) => ({ name: file.webkitRelativePath || file.name, file })));
async function dropped(transfer) {
  const items = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  return items.length ? within((await Promise.all(items.map((item) => walk(item)))).flat()) : chosen(transfer.files);
}
var DECIDES = /* @__PURE__ */ new Set(["match", "settle", "drop", "accept", "override", "undo", "mark"]);
function makeHeld({ model, words, say, send }) {
  const kept = safekeeping(model, "gradebook");
  const element = make("div", { attributes: { role: "group", "aria-label": words.title } });
  const field = { words, language: model.get("language"), element };
  let held = [];
  let offered = kept.found().filter(({ value }) => Array.isArray(value?.held) && value.held.length).map((entry2) => kept.aside(entry2));
  let number = 0;
  let silence = 0;
  const late = () => {
    const unkept = kept.set({ held }) ? "" : ` ${words.unkept}`;
    for (const each of held) say(each.message, fill(words.unsaved, { count: held.length }) + unkept);
    setUnsaved(field, true);
    lookForKernel(model, element);
  };
  const watch = () => {
    clearTimeout(silence);
    if (!held.length) {
      kept.clear();
      setSaved(field);
      return;
    }
    kept.set({ held });
    setUnsaved(field, waiting.get(field) ?? false);
    silence = setTimeout(late, Math.max(0, held[0].since + ALARM_MS - Date.now()));
  };
  const hold = (message, { folder, stamp, label }) => {
    number += 1;
    held.push({ number, message, folder, stamp, label, since: Date.now() });
    watch();
    return { ...message, number };
  };
  const throwAway = (entry2) => {
    kept.remove(entry2);
    offered = offered.filter((each) => each !== entry2);
  };
  const offer = (entry2, { folder, stamp }) => {
    const all = entry2.value.held;
    const [first] = all;
    const fits = first.folder === folder && stamp && first.stamp === stamp;
    const why = fits ? "" : first.folder === folder && stamp ? words["left-other"] : words["left-first"];
    const done = (act) => press(
      words[act],
      () => {
        throwAway(entry2);
        box.remove();
        if (act === "left-keep") for (const { message, label } of all) send(message, { label });
      },
      { key: act, small: true }
    );
    const box = make(
      "div",
      {
        className: "lsn-doubt",
        attributes: { role: "group", "aria-label": fill(words.left, { count: all.length, folder: first.folder }) }
      },
      make("p", { textContent: fill(words.left, { count: all.length, folder: first.folder }) }),
      make("ul", {}, ...all.map(({ label }) => make("li", { textContent: label }))),
      ...why ? [soft(why)] : [],
      make("div", { className: "lsn-actions" }, ...fits ? [done("left-keep")] : [], done("left-drop"))
    );
    return box;
  };
  return {
    element,
    hold,
    answered(answer) {
      held = held.filter((each) => each.number !== answer);
      watch();
    },
    show(state) {
      element.replaceChildren(...offered.map((entry2) => offer(entry2, { folder: state.folder, stamp: state.graded?.stamp })));
    },
    lost() {
      if (held.length) late();
    },
    stop() {
      clearTimeout(silence);
      setSaved(field);
    }
  };
}
function save(name, parts) {
  const link = make("a", { download: name, href: URL.createObjectURL(new Blob(parts, { type: "text/plain;charset=utf-8" })) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}
var gradebook_default = {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    const words = model.get("words");
    const steps = Object.fromEntries(STEPS.map((name, place) => [name.slice("step-".length), makeStep(words, name, place)]));
    let state = {};
    let late = null;
    const waits = (name) => {
      clearTimeout(late);
      late = setTimeout(() => {
        idle();
        steps[name].tell(words.silent, true);
      }, LATE_MS);
    };
    const send = (message, name = PLACES[message.type] ?? message.type, buffers = [], label = "") => {
      let sent = message;
      if (DECIDES.has(message.type)) sent = held.hold(message, { folder: state.folder, stamp: state.graded?.stamp, label });
      else waits(steps[name] ? name : "assignment");
      try {
        model.send(sent, void 0, buffers);
      } catch (error) {
        console.warn(error);
      }
    };
    const decide = (message, label) => send(message, void 0, [], label);
    const held = makeHeld({
      model,
      words,
      say: ({ type }, text) => step(type).tell(text, true),
      send: (message, { label }) => decide(message, label)
    });
    let outgoing = null;
    const upload = (kind, files) => {
      if (!files.length) return;
      const zip = kind === "submissions" && files.length === 1 && /\.zip$/i.test(files[0].name);
      const size = ({ file }) => kind === "submissions" && !zip ? Math.min(file.size, words.limit + 1) : file.size;
      outgoing = { kind, sent: 0, blob: new Blob(files.map((each) => each.file.slice(0, size(each)))) };
      step(kind).tell(words.waiting);
      send(
        {
          type: "upload",
          kind,
          files: files.map((each) => ({ name: each.name, size: size(each), changed: each.file.lastModified / 1e3 }))
        },
        kind === "questions" ? "report" : kind
      );
    };
    const step = (kind) => steps[PLACES[kind] ?? kind] ?? steps.assignment;
    const sendPart = async () => {
      const { kind, sent, blob } = outgoing ?? {};
      if (!blob) return;
      outgoing.sent = Math.min(sent + PART_BYTES, blob.size);
      if (blob.size > 2 * PART_BYTES) step(kind).tell(fill(words.sending, { percent: Math.floor(100 * sent / blob.size) }));
      try {
        send({ type: "part" }, PLACES[kind] ?? kind, [await blob.slice(sent, outgoing.sent).arrayBuffer()]);
      } catch (error) {
        console.warn(error);
        step(kind).tell(words.broken, true);
      }
    };
    const picker = (kind, text, options = {}) => {
      const input = make("input", { type: "file", hidden: true, ...options });
      input.addEventListener("change", () => {
        const files = chosen(input.files);
        input.value = "";
        upload(kind, files);
      });
      return [press(text, () => input.click()), input];
    };
    const takesDrops = (kind) => {
      const { element } = steps[kind];
      element.addEventListener("dragover", (event) => {
        event.preventDefault();
        element.classList.add("lsn-drop");
      });
      element.addEventListener("dragleave", (event) => {
        if (!element.contains(event.relatedTarget)) element.classList.remove("lsn-drop");
      });
      element.addEventListener("drop", async (event) => {
        event.preventDefault();
        event.stopPropagation();
        element.classList.remove("lsn-drop");
        upload(kind, await dropped(event.dataTransfer).catch(() => []));
      });
    };
    for (const kind of ["assignment", "submissions", "class"]) takesDrops(kind);
    const code = make("textarea", {
      rows: 2,
      className: "lsn-code",
      spellcheck: false,
      autocomplete: "off",
      attributes: { "data-key": "code" }
    });
    const codeForm = makeForm(
      "lsn-line",
      () => send({ type: "code", code: code.value }),
      entry(words.code, code),
      press(words["use-code"], null, { submit: true, small: true })
    );
    const chooseAssignment = picker("assignment", words["choose-assignment"], { accept: ".json,.txt,application/json" });
    const showAssignment = () => {
      const { assignment, earlier = [], folder } = state;
      const told = assignment ? [
        make(
          "p",
          {},
          make("b", { textContent: assignment.title }),
          " ",
          fill(words[assignment.test ? "is-test" : "is-practice"], { count: assignment.questions }),
          " ",
          assignment.due ? fill(words.due, assignment) : words["no-due"]
        ),
        soft(fill(words.folder, { folder })),
        ...assignment.keyless ? [make("p", { className: "lsn-warn", textContent: words.keyless })] : []
      ] : [];
      const others = earlier.filter(([name]) => name !== folder).map(
        ([name, title]) => press(fill(words.earlier, { title }), () => send({ type: "resume", folder: name }), { key: name, small: true })
      );
      steps.assignment.put(...told, make("div", { className: "lsn-actions" }, ...chooseAssignment, ...others), codeForm);
    };
    const beside = make("select", { attributes: { "data-key": "beside" } });
    const path = make("input", { type: "text", autocomplete: "off", spellcheck: false, attributes: { "data-key": "path" } });
    const lookForm = makeForm(
      "lsn-line",
      () => send({ type: "look", path: path.value.trim() || beside.value }),
      entry(words.beside, beside),
      entry(words.path, path),
      press(words.look, null, { submit: true, small: true })
    );
    const chooseFiles = picker("submissions", words["choose-files"], { multiple: true });
    const chooseFolder = picker("submissions", words["choose-folder"], { webkitdirectory: true });
    const chooseClass = picker("class", words["choose-class"], { accept: ".csv,.tsv,.txt,text/csv" });
    const unsettled = ({ key, text, kept, now, name }) => {
      const settle = (to) => decide(
        { type: "settle", key, to },
        `${name} → ${state.people.find(([value]) => value === to)?.[1] ?? words[now ? "is-other" : "is-gone"]}`
      );
      const who = make(
        "select",
        { required: true, attributes: { "data-key": `now ${key}` } },
        make("option", { value: "", textContent: words["choose-person"] }),
        ...state.people.map(([value, label]) => make("option", { value, textContent: label }))
      );
      const answers = now ? [
        press(words["is-same"], () => settle(now), { key: `same ${key}`, small: true }),
        press(words["is-other"], () => settle(""), { key: `gone ${key}`, small: true })
      ] : [press(words["is-gone"], () => settle(""), { key: `gone ${key}`, small: true })];
      return make(
        "div",
        { className: "lsn-doubt", attributes: { role: "group", "aria-label": name } },
        make("p", { textContent: text }),
        ...kept ? [soft(fill(words.kept, { kept }))] : [],
        make("div", { className: "lsn-actions" }, ...answers),
        makeForm(
          "lsn-line",
          () => {
            if (who.value) settle(who.value);
          },
          entry(words["who-now"], who),
          press(words.confirm, null, { submit: true, small: true, key: `settle ${key}` })
        )
      );
    };
    const showUnsettled = () => {
      if (!state.unsettled.length) return [];
      const rest = state.unasked ? [soft(fill(words["more-changed"], { count: state.unasked }))] : [];
      return [
        make("h5", { textContent: words["changed-list"] }),
        soft(words["about-changed"]),
        ...state.unsettled.map(unsettled),
        ...rest
      ];
    };
    const showGiven = () => {
      const kept = beside.value;
      beside.replaceChildren(...["", ...state.beside].map((name) => make("option", { value: name, textContent: name || "–" })));
      beside.value = state.beside.includes(kept) ? kept : "";
      const { collected, listed } = state;
      steps.submissions.put(
        ...collected ? [make("p", { textContent: fill(words["collected-at"], { path: collected[0], count: collected[1] }) })] : [],
        make(
          "div",
          { className: "lsn-actions" },
          ...chooseFiles,
          ...chooseFolder,
          ...collected ? [press(words.aside, () => send({ type: "aside" }), { key: "aside" })] : [],
          ...state.aside ? [press(words.back, () => send({ type: "back" }), { key: "back" })] : []
        ),
        soft(words["drop-files"]),
        lookForm
      );
      const some = Boolean(listed);
      steps.class.put(
        ...some ? [make("p", { textContent: listed })] : [],
        ...showUnsettled(),
        make(
          "div",
          { className: "lsn-actions" },
          ...chooseClass,
          ...some ? [press(words.unlist, () => send({ type: "unlist" }))] : []
        ),
        soft(words["about-class"])
      );
    };
    const bar = make("progress", { max: 1, value: 0, attributes: { "aria-label": words.grading } });
    const far = make("span", { attributes: { "aria-hidden": "true" } });
    const meter = make("p", { className: "lsn-meter", hidden: true }, bar, far);
    let quarter = 0;
    const idle = () => {
      meter.hidden = true;
      quarter = 0;
    };
    const grade = () => {
      if (!meter.hidden) return;
      meter.hidden = false;
      bar.removeAttribute("value");
      far.textContent = "";
      steps.grade.tell(words.grading);
      send({ type: "grade" });
    };
    const progressed = ({ done, all, left }) => {
      meter.hidden = false;
      [bar.max, bar.value] = [all, done];
      const text = far.textContent = fill(words.progress, { done, all, left });
      if (Math.floor(4 * done / all) <= quarter) return;
      quarter = Math.floor(4 * done / all);
      steps.grade.tell(text);
    };
    const doubt = ({ name, file, content, near }) => {
      const who = make("input", { type: "text", autocomplete: "off", attributes: { "data-key": `who ${name}` } });
      const form = makeForm(
        "lsn-line",
        () => decide({ type: "match", file, content, to: who.value }, `${file} → ${who.value}`),
        entry(words.who, who),
        press(words.confirm, null, { submit: true, small: true, key: `confirm ${name}` })
      );
      const group = make(
        "div",
        { className: "lsn-doubt", attributes: { role: "group", "aria-label": `${name} ${file}` } },
        make("p", { textContent: fill(words.doubt, { name, file }) }),
        make(
          "div",
          { className: "lsn-actions" },
          ...near.map(
            ([key, label]) => press(
              fill(words["is-them"], { name: label }),
              () => decide({ type: "match", file, content, to: key }, `${file} → ${label}`),
              { key: `${file} ${key}`, small: true }
            )
          )
        ),
        form
      );
      if (!near.length) group.querySelector(".lsn-actions").append(soft(words["nobody-near"]));
      return group;
    };
    const starts = { faults: 0, students: 0 };
    const pages = {};
    const find = make("input", { type: "search", maxLength: 100, autocomplete: "off", attributes: { "data-key": "find" } });
    const ask = (list, start = starts[list]) => send({ type: "page", list, start, find: list === "students" ? find.value : "" });
    const finder = makeForm(
      "lsn-line",
      () => ask("students", 0),
      entry(words.find, find),
      press(words["find-do"], null, { submit: true, small: true })
    );
    const turner = (list) => {
      const { start, rows, total, size } = pages[list];
      if (total <= size) return [];
      const to = (text, next, key) => {
        const button = press(
          text,
          () => {
            if (next >= 0 && next < total) ask(list, next);
          },
          { key: `${list} ${key}`, small: true }
        );
        button.setAttribute("aria-disabled", String(next < 0 || next >= total));
        return button;
      };
      return [
        make(
          "div",
          { className: "lsn-actions" },
          to(words["earlier-page"], start - size, "earlier"),
          to(words["later-page"], start + size, "later"),
          make("span", { textContent: fill(words["from-to"], { first: start + 1, last: start + rows.length, all: total }) })
        )
      ];
    };
    const showGrade = () => {
      const { graded, stale } = state;
      const button = press(graded ? words["grade-again"] : words.grade, grade, { key: "grade", submit: !graded || stale });
      const parts = [make("div", { className: "lsn-actions" }, button), meter];
      if (!graded) {
        steps.grade.put(...parts);
        return;
      }
      if (stale) parts.push(make("p", { className: "lsn-warn", textContent: words.stale }));
      if (steps.grade.said !== graded.said) parts.push(make("p", { textContent: graded.said }));
      parts.push(make("p", { textContent: fill(words.counts, graded) }));
      if (graded.doubts.length) {
        parts.push(make("h5", { textContent: words.doubts }), soft(words["about-doubts"]), ...graded.doubts.map(doubt));
        if (graded.more) parts.push(soft(fill(words["more-doubts"], { count: graded.more })));
      }
      parts.push(make("h5", { textContent: words.faults }));
      if (!graded.faults) parts.push(soft(words["no-faults"]));
      else if (pages.faults) {
        parts.push(
          make("ul", { className: "lsn-faults" }, ...pages.faults.rows.map((line) => make("li", { textContent: line }))),
          ...turner("faults")
        );
      }
      steps.grade.put(...parts);
    };
    const hand = { student: null };
    const forWhat = make("select");
    const points = make("input", { type: "number", min: 0, max: 1e3, step: "any", required: true });
    const reason = make("input", { type: "text", maxLength: 500, autocomplete: "off", required: true });
    const whose = make("h5", { tabIndex: -1 });
    const giveByHand = () => {
      const message = {
        type: "override",
        student: hand.student,
        points: Number(points.value),
        reason: reason.value,
        question: forWhat.value
      };
      decide(
        message,
        `${whose.textContent} · ${forWhat.selectedOptions[0].textContent} · ${message.points} (${message.reason})`
      );
      closeHand();
    };
    const handForm = makeForm(
      "lsn-hand",
      giveByHand,
      whose,
      make(
        "div",
        { className: "lsn-line" },
        entry(words.for, forWhat),
        entry(words["points-label"], points),
        entry(words.reason, reason)
      ),
      make(
        "div",
        { className: "lsn-actions" },
        press(words.keep, null, { submit: true }),
        press(words.cancel, () => closeHand())
      )
    );
    handForm.hidden = true;
    const closeHand = () => {
      handForm.hidden = true;
      const back = hand.student;
      hand.student = null;
      [...steps.students.element.querySelectorAll("[data-key]")].find((each) => each.dataset.key === `hand ${back}`)?.focus();
    };
    const most = () => {
      points.max = forWhat.value ? state.graded.questions.find((each) => each.label === forWhat.value).points : state.graded.max;
    };
    forWhat.addEventListener("change", most);
    const openHand = (key, name) => {
      hand.student = key;
      whose.textContent = fill(words["by-hand-of"], { name });
      forWhat.replaceChildren(
        make("option", { value: "", textContent: words.whole }),
        ...state.graded.questions.map(
          ({ label, points: max }) => make("option", { value: label, textContent: `${label} (${max})` })
        )
      );
      points.value = reason.value = "";
      most();
      handForm.hidden = false;
      handForm.scrollIntoView({ block: "nearest" });
      forWhat.focus();
    };
    const showStudents = () => {
      if (!state.graded || !pages.students) return;
      const heads = [
        words.name,
        words.number,
        words.group,
        fill(words["points-head"], state.graded),
        words.late,
        words.file,
        words.notes,
        words["by-hand"]
      ];
      const rows = pages.students.rows.map(([key, name, number, group, total, isLate, unread, file, notes]) => {
        const button = file ? press(words["by-hand"], () => openHand(key, name), { key: `hand ${key}`, small: true }) : "";
        if (file) button.setAttribute("aria-label", fill(words["by-hand-of"], { name }));
        const sum = [total === null ? "–" : String(total), unread ? fill(words.unread, { count: unread }) : ""].filter(Boolean).join(" · ");
        return [name, number, group, sum, isLate ? words.yes : "", file, notes, button];
      });
      const table = rows.length ? makeTable("lsn-students", words["step-students"], heads, rows) : make("p", { textContent: words["find-none"] });
      steps.students.put(
        soft(words["about-students"]),
        ...state.graded.students > FEW ? [finder] : [],
        table,
        ...turner("students"),
        handForm
      );
    };
    const chooseQuestions = picker("questions", words["choose-questions"], { accept: ".toml,text/plain" });
    const showReport = () => {
      const { questions } = state.graded;
      const share = ({ right, answered, dropped: out, essay }) => {
        const text = right === null ? essay ? words["read-by-you"] : words["no-one"] : `${Math.round(right * 100)}%`;
        const about = [out ? words.dropped : "", fill(words.answered, { count: answered })].filter(Boolean).join(" · ");
        return make(
          "span",
          {},
          make("b", { textContent: text }),
          ...right === null ? [] : [make("meter", { min: 0, max: 1, value: right, attributes: { "aria-hidden": "true" } })],
          make("span", { className: "lsn-soft", textContent: about })
        );
      };
      const rows = questions.map((each) => {
        const { label, prompt, kind, points: max, average, wrong, worded, times, dropped: out } = each;
        const act = make(
          "span",
          { className: "lsn-actions" },
          press(
            out ? words["count-again"] : words.drop,
            () => decide({ type: "drop", question: label, drop: !out }, `${label}: ${out ? words["count-again"] : words.drop}`),
            { key: `drop ${label}`, small: true }
          )
        );
        if (times)
          act.append(
            press(
              words.accept,
              () => decide({ type: "accept", question: label, answer: wrong }, `${label}: ${words.accept} (${worded})`),
              { key: `accept ${label}`, small: true }
            )
          );
        for (const button of act.children) button.setAttribute("aria-label", `${button.textContent}: ${label}`);
        return [
          make(
            "span",
            {},
            make("span", { className: "lsn-soft", textContent: `${label} · ${kind}` }),
            make("span", { className: "lsn-prompt", textContent: prompt })
          ),
          share(each),
          average === null ? "–" : `${average} / ${max}`,
          times ? make(
            "span",
            {},
            worded,
            " ",
            make("span", { className: "lsn-soft", textContent: fill(words.times, { count: times }) })
          ) : "",
          act
        ];
      });
      steps.report.put(
        soft(words["about-report"]),
        ...state.assignment.test ? [make("div", { className: "lsn-actions" }, ...chooseQuestions)] : [],
        ...state.assignment.corrected ? [soft(words["by-corrected"])] : [],
        makeTable(
          "lsn-report",
          words["step-report"],
          [words.question, words.right, words.average, words.wrong, words.act],
          rows
        )
      );
    };
    const counted = (question, read) => {
      const [entry2] = state.graded.essays.filter((each) => each[0] === question);
      entry2[2] = read;
      const button = [...steps.essays.element.querySelectorAll("[data-key]")].find(
        (each) => each.dataset.key === `read ${question}`
      );
      if (button) button.textContent = fill(words["open-essay"], { question, read, all: entry2[3] });
    };
    const marking = makeMarking({
      words,
      send,
      decide,
      counted,
      tell: (text, warn) => steps.essays.tell(text, warn),
      language: model.get("language")
    });
    const showEssays = () => {
      const { essays } = state.graded;
      const open = essays.map(
        ([question, prompt, read, all]) => make(
          "li",
          {},
          make("p", { textContent: prompt }),
          press(fill(words["open-essay"], { question, read, all }), () => marking.open(question), { key: `read ${question}` })
        )
      );
      steps.essays.put(
        ...open.length ? [soft(words["about-essays"]), make("ul", { className: "lsn-essays" }, ...open)] : [soft(words["no-essays"])],
        marking.element
      );
    };
    const showDecisions = () => {
      const rows = state.decisions.map(
        ([kind, place, text]) => make(
          "li",
          {},
          `${text} `,
          press(words.undo, () => decide({ type: "undo", kind, place, text }, `${words.undo}: ${text}`), {
            key: `undo ${text}`,
            small: true
          })
        )
      );
      for (const row of rows) row.lastChild.setAttribute("aria-label", `${words.undo}: ${row.firstChild.textContent}`);
      steps.decisions.put(rows.length ? make("ul", { className: "lsn-decisions" }, ...rows) : soft(words["no-decisions"]));
    };
    let coming = null;
    const showTables = () => steps.tables.put(
      soft(words["about-tables"]),
      make(
        "div",
        { className: "lsn-actions" },
        ...words.tables.map(
          ([name, text]) => press(
            fill(words.download, { name: text }),
            () => {
              coming = { name, parts: [] };
              steps.tables.tell(words.waiting);
              send({ type: "table", name, start: 0 });
            },
            { key: name }
          )
        )
      )
    );
    const came = async ({ name, start, left }, buffers) => {
      if (coming?.name !== name) return;
      coming.parts.push(...buffers);
      if (left) {
        const next = start + buffers.reduce((sum, part) => sum + part.byteLength, 0);
        await new Promise((done) => setTimeout(done, PAUSE_MS));
        send({ type: "table", name, start: next });
        return;
      }
      save(name, coming.parts);
      coming = null;
      steps.tables.tell(fill(words.downloaded, { name }));
    };
    const show = () => {
      const { assignment, graded } = state;
      held.show(state);
      showAssignment();
      for (const name of ["submissions", "class", "grade"]) steps[name].element.hidden = !assignment;
      for (const name of ["students", "report", "essays", "decisions", "tables"]) steps[name].element.hidden = !graded;
      if (!assignment) return;
      showGiven();
      showGrade();
      if (!graded) return;
      showStudents();
      showReport();
      showEssays();
      showDecisions();
      showTables();
    };
    const hears = {
      state(message) {
        idle();
        const folder = state.folder;
        state = message.state;
        if (folder !== state.folder || !state.graded) {
          for (const list of Object.keys(starts)) {
            starts[list] = 0;
            delete pages[list];
          }
          marking.close();
        }
        if (message.said)
          for (const [name, each] of Object.entries(steps))
            each.tell(name === (PLACES[message.of] ?? message.of) ? message.said : "");
        show();
        if (state.graded)
          for (const list of Object.keys(starts)) ask(list, starts[list] < state.graded[list] ? starts[list] : 0);
        if (message.of === "assignment" || !message.of) code.value = "";
      },
      refused({ of, text }) {
        idle();
        if (of === "part") outgoing = null;
        if (of === "mark") marking.again();
        step(of).tell(text, true);
      },
      go: sendPart,
      answered: ({ number }) => held.answered(number),
      progress: progressed,
      page(message) {
        starts[message.list] = message.start;
        pages[message.list] = message;
        if (message.list === "faults") showGrade();
        else showStudents();
      },
      table: came
    };
    const hear = (message, buffers) => {
      clearTimeout(late);
      (hears[message.type] ?? marking.hears[message.type])?.(
        message,
        (buffers ?? []).map((each) => each.buffer ?? each)
      );
    };
    const unwatch = watchKernel(model, () => {
      idle();
      steps.grade.tell(words.silent, true);
      steps.assignment.tell(words.silent, true);
      held.lost();
    });
    model.on("msg:custom", hear);
    el.append(
      make(
        "section",
        { className: "lsn lsn-desk", lang: model.get("language") },
        make("h3", { textContent: words.title }),
        soft(words.about),
        held.element,
        ...Object.values(steps).map(({ element }) => element)
      )
    );
    send({ type: "hello" });
    return () => {
      clearTimeout(late);
      unwatch();
      held.stop();
      model.off("msg:custom", hear);
      release();
    };
  }
};

// src/lessons/views/client/teacher.js
var VIEWS = { assign: assign_default, gradebook: gradebook_default };
export {
  VIEWS,
  dress
};
