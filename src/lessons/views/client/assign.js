// The teacher's page for assigning: a form, what is wrong with it at each field, and what is handed out.

import { fill, freshId, keepKeys, make, SILENCE_MS, submitOnEnter, trySend, watchKernel } from "./shared.js";

const LIMIT_BYTES = 2_000_000;
const LIMIT_OPTIONS = 12;
const LIMIT_PAIRS = 8;
const FEWEST_PAIRS = 3;
const KIND_WORDS = {
  choice: "kind-choice",
  choices: "kind-choices",
  number: "kind-number",
  text: "kind-text",
  order: "kind-order",
  match: "kind-match",
  essay: "kind-essay",
};
const ATTEMPTS = [1, 2, 3, 4, 5, 10];

const makeButton = (text, act, type = "button") => {
  const button = make("button", { type, className: "lsn-button", textContent: text });
  if (act) button.addEventListener("click", act);
  return button;
};

// A control with its label and the place where its fault is said.
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
      ...(inline ? [control, name] : [name, control]),
      fault,
    ),
    blame(text) {
      fault.textContent = text ?? "";
      control.setAttribute("aria-invalid", String(Boolean(text)));
    },
  };
}

const makeText = (properties = {}) => make("input", { type: "text", autocomplete: "off", ...properties });
const makeTick = () => make("input", { type: "checkbox" });
const makeSelect = pairs => make("select", {}, ...pairs.map(([value, textContent]) => make("option", { value, textContent })));

// Fields of which one is chosen, or several, under one legend with one place for faults.
function makeGroup(legend, ...children) {
  const fault = make("p", { className: "lsn-warn", id: freshId() });
  const element = make(
    "fieldset",
    { className: "lsn-group", attributes: { "aria-describedby": fault.id } },
    make("legend", { textContent: legend }),
    fault,
    ...children,
  );
  return {
    element,
    blame(text) {
      fault.textContent = text ?? "";
    },
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
    elements: inputs.map((input, place) =>
      make("label", { className: "lsn-option" }, input, make("span", { textContent: pairs[place][1] })),
    ),
    get value() {
      return inputs.find(input => input.checked).value;
    },
  };
}

// One lesson: all of it, or some of its quizzes.
function makeLesson({ id, title, quizzes }, words) {
  const tick = (textContent, about) => {
    const input = makeTick();
    return [
      input,
      make(
        "label",
        { className: "lsn-option" },
        input,
        make("span", {}, textContent, ...(about ? [make("small", { textContent: ` ${about}` })] : [])),
      ),
    ];
  };
  const [whole, head] = tick(fill(words.whole, { title }));
  const each = quizzes.map(quiz => [quiz.id, ...tick(quiz.title, quiz.about)]);
  whole.addEventListener("change", () =>
    each.forEach(([, input]) => {
      Object.assign(input, { checked: whole.checked, disabled: whole.checked });
    }),
  );
  const folded = make(
    "details",
    {},
    make("summary", { textContent: words.quizzes, attributes: { "aria-label": `${words.quizzes}${words.colon}${title}` } }),
    ...each.map(([, , label]) => label),
  );
  return {
    element: make("li", {}, head, ...(each.length ? [folded] : [])),
    get names() {
      return whole.checked ? [id] : each.filter(([, input]) => input.checked).map(([name]) => name);
    },
  };
}

function saveAs(name, text) {
  const link = make("a", { download: name, href: URL.createObjectURL(new Blob([text])) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

// Something to hand out as text, and a button that copies it. A page that is not served safely has no clipboard: then the
// text is selected, and the browser's old way is tried.
function makeCopy(label, text, words, tell) {
  const area = make("textarea", {
    readOnly: true,
    rows: text.length > 90 ? 3 : 1,
    value: text,
    id: freshId(),
    className: "lsn-copy",
    spellcheck: false,
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

// A place for faults, and rows that can become more, up to a limit; `makeRow` returns a row's field by field, and what holds them.
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
    },
  };
}

// Options, of which one or several are marked as right.
function makeOptions(words) {
  const group = freshId();
  let several = false;
  const made = makeRows(words.more, LIMIT_OPTIONS, number => {
    const attributes = { "aria-label": fill(words.right, { number }) };
    const right = make("input", { type: "radio", name: group, attributes });
    const tick = make("input", { type: "checkbox", hidden: !several, attributes });
    right.hidden = several;
    const first = makeText({
      attributes: { "aria-label": fill(words.option, { number }) },
      placeholder: fill(words.option, { number }),
    });
    return { element: make("div", { className: "lsn-field" }, right, tick, first), right, tick, first };
  });
  for (let place = 0; place < 4; place += 1) made.add();
  const at = name => made.rows.flatMap((row, place) => (row[name].checked ? [place] : []));
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
    },
  };
}

// Pairs: what stands on the left, and the card that belongs to it.
function makePairs(words) {
  const made = makeRows(words["more-pairs"], LIMIT_PAIRS, number => {
    const [first, card] = [words.left, words.card].map(word =>
      makeText({ attributes: { "aria-label": fill(word, { number }) }, placeholder: fill(word, { number }) }),
    );
    return { element: make("div", { className: "lsn-field" }, first, card), first, card };
  });
  for (let place = 0; place < FEWEST_PAIRS; place += 1) made.add();
  return {
    ...made,
    get value() {
      return { pairs: made.rows.map(({ first, card }) => [first.value, card.value]) };
    },
  };
}

// A question that is being written.
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
  const length = makeField(words.length, make("input", { type: "number", min: 20, max: 5000, step: 1, value: 150 }));
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
    essay: [length.element, passages.element, make("p", { className: "lsn-soft", textContent: words["about-essay"] })],
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
    pairs,
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
    remove,
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
        passages: passages.control.value,
      };
    },
    clear() {
      Object.values(fields).forEach(field => field.blame());
    },
    blame(name, text) {
      (fields[name] ?? prompt).blame(text);
    },
    focus() {
      prompt.control.focus();
    },
  };
  remove.addEventListener("click", () => drop(made));
  follow();
  return made;
}

// A test's own questions: a file that is chosen or dropped, or questions written here.
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
    used.replaceChildren(...texts.map(textContent => make("li", { textContent })));
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
      },
    });
    questions.push(made);
    list.append(made.element);
    renumber();
    change();
    made.focus();
  });
  const check = () => {
    questions.forEach(each => each.clear());
    ask({ type: "write", questions: questions.map(({ value }) => value) });
  };
  list.addEventListener("input", change);
  const take = async chosen => {
    if (!chosen) return;
    if (chosen.size > LIMIT_BYTES) {
      say(words["too-large"], true);
      return;
    }
    say(words.reading);
    isChanged = false;
    ask({ type: "file", name: chosen.name, text: await chosen.text() });
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
        keep,
      ),
    ),
  );
  element.addEventListener("dragover", event => {
    event.preventDefault();
    element.classList.add("lsn-drop");
  });
  element.addEventListener("dragleave", () => element.classList.remove("lsn-drop"));
  element.addEventListener("drop", event => {
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
    },
  };
}

// What is handed out.
function showMade(made, words, tell) {
  const heading = make("h4", { tabIndex: -1, textContent: fill(words.done, made) });
  const files = made.files.map(({ name, text, label }) => makeButton(label, () => saveAs(name, text)));
  const links = made.links.map(({ label, link, picture, alt }) =>
    make(
      "div",
      { className: "lsn-reach" },
      makeCopy(label, link, words, tell),
      picture
        ? make("img", { src: picture, alt, className: "lsn-qr" })
        : make("p", { className: "lsn-soft", textContent: alt }),
    ),
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
      ...links,
    ),
  ];
}

export default {
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
    const ask = message => {
      clearTimeout(silence);
      silence = setTimeout(() => tell(words.silent, true), SILENCE_MS);
      trySend(model, message);
    };
    const lessons = model.get("lessons").map(each => makeLesson(each, words));
    const test = makeTest(model, words, write, ask);
    const chosen = make("ul", { className: "lsn-lessons" }, ...lessons.map(({ element }) => element));
    const feedback = makeRadios(
      [
        ["yes", words["at-once"]],
        ["no", words.later],
      ],
      () => {},
    );
    const answers = makeGroup(words.feedback, ...feedback.elements);
    const follow = () => {
      const isTest = source.value === "test";
      chosen.hidden = isTest;
      test.element.hidden = !isTest;
      answers.element.hidden = isTest; // of a test's answers nothing is told
    };
    const source = makeRadios(
      [
        ["lessons", words.lessons],
        ["test", words.test],
      ],
      follow,
    );
    const what = makeGroup(words.what, ...source.elements, chosen, test.element);
    const zones = make(
      "datalist",
      { id: freshId() },
      ...(Intl.supportedValuesOf?.("timeZone") ?? []).map(value => make("option", { value })),
    );
    const fields = {
      title: makeField(words.title, makeText({ maxLength: 80 })),
      due: makeField(words.due, make("input", { type: "datetime-local" })),
      zone: makeField(
        words.zone,
        makeText({
          value: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
          attributes: { list: zones.id },
          spellcheck: false,
        }),
      ),
      attempts: makeField(
        words.attempts,
        makeSelect([[0, words["as-asked"]], ...ATTEMPTS.map(count => [count, String(count)])]),
      ),
      shuffle: makeField(words.shuffle, makeTick(), { inline: true }),
      source: makeField(words.source, makeText({ inputMode: "url" })),
      branch: makeField(words.branch, makeText({ spellcheck: false })),
      hub: makeField(words.hub, makeText({ inputMode: "url" })),
      address: makeField(words.address, makeText({ inputMode: "url" })),
    };
    const reach = make(
      "details",
      {},
      make("summary", { textContent: words.share }),
      ...["hub", "address", "source", "branch"].map(name => fields[name].element),
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
      told,
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
      ...Object.fromEntries(["source", "branch", "hub", "address"].map(name => [name, fields[name].control.value])),
    });
    const send = () => {
      tell(words.making);
      ask({ type: "make", form: asked() });
    };
    form.addEventListener("submit", event => {
      event.preventDefault();
      if (source.value === "test") test.ready(send);
      else send();
    });
    submitOnEnter(form, field => !field.closest(".lsn-own"));
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
      if (["source", "branch", "hub", "address"].some(name => faults[name])) reach.open = true;
      (form.querySelector("[aria-invalid='true']") ?? what.element.querySelector("input")).focus();
    };
    const hear = message => {
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
        results,
      ),
    );
    return () => {
      clearTimeout(silence);
      model.off("msg:custom", hear);
      unwatch();
      release();
    };
  },
};
