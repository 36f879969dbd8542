// The teacher's page for grading: step by step from an assignment to gradebooks. What comes from students is put on the page
// as text and never as HTML.

import { makeMarking } from "./marking.js";
import { fill, freshId, keepKeys, make, submitOnEnter, watchKernel } from "./shared.js";
import { ALARM_MS, lookForKernel, safekeeping, setSaved, setUnsaved, waiting } from "./unsaved.js";

const PART_BYTES = 1_000_000; // so much of a file goes to the kernel at once
const PAUSE_MS = 700; // between the parts of a large table: a Jupyter server throws away what comes too fast
const LATE_MS = 20_000; // a kernel that says nothing for so long is not there
const FEW = 20; // so many students are found by looking
const STEPS = [
  "step-assignment",
  "step-submissions",
  "step-class",
  "step-grade",
  "step-students",
  "step-report",
  "step-essays",
  "step-decisions",
  "step-tables",
];
// The step in which something is said, by what was done.
const PLACES = {
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
  table: "tables",
};

const press = (text, act, { key = text, submit = false, small = false } = {}) => {
  const button = make("button", {
    type: submit ? "submit" : "button",
    className: small ? "lsn-button lsn-small" : "lsn-button",
    textContent: text,
    attributes: { "data-key": key },
  });
  if (act) button.addEventListener("click", act);
  return button;
};

const soft = text => make("p", { className: "lsn-soft", textContent: text });

// A field with its label.
function entry(label, control) {
  control.id = freshId();
  return make("div", { className: "lsn-entry" }, make("label", { htmlFor: control.id, textContent: label }), control);
}

// A form that its button sends, and Enter in a field: JupyterLab would keep that key for itself.
function makeForm(className, act, ...children) {
  const form = make("form", { className }, ...children);
  form.addEventListener("submit", event => {
    event.preventDefault();
    act();
  });
  submitOnEnter(form);
  return form;
}

// One step: a heading, what it shows, and the line that says what has just been done.
function makeStep(words, name, place) {
  const heading = make("h4", { id: freshId(), tabIndex: -1, textContent: `${place + 1}. ${words[name]}` });
  const body = make("div", { className: "lsn-step-body" });
  const told = make("p", { className: "lsn-told", attributes: { role: "status" } });
  const element = make(
    "section",
    { className: "lsn-step", hidden: place > 0, attributes: { "aria-labelledby": heading.id } },
    heading,
    body,
    told,
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
      const focused = body.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement) : null;
      body.replaceChildren(...children);
      if (!focused || (focused.isConnected && focused === document.activeElement)) return;
      const { key } = focused.dataset;
      const same = focused.isConnected
        ? focused
        : key && [...body.querySelectorAll("[data-key]")].find(each => each.dataset.key === key);
      (same || heading).focus({ preventScroll: true });
    },
  };
}

// A table whose cells say their column where a narrow page has no heads.
function makeTable(className, caption, heads, rows) {
  const cell = (content, at) =>
    make(
      at ? "td" : "th",
      at ? {} : { scope: "row" },
      ...(at && content !== "" && content.tagName !== "BUTTON"
        ? [
            make("b", {
              className: "lsn-hidden lsn-level",
              attributes: { "aria-hidden": "true" },
              textContent: `${heads[at]} `,
            }),
          ]
        : []),
      ...(content === "" ? [] : [content]),
    );
  return make(
    "div",
    { className: "lsn-scroll" },
    make(
      "table",
      { className: `lsn-table ${className}` },
      make("caption", { className: "lsn-hidden", textContent: caption }),
      make("thead", {}, make("tr", {}, ...heads.map(text => make("th", { scope: "col", textContent: text })))),
      make("tbody", {}, ...rows.map(row => make("tr", {}, ...row.map(cell)))),
    ),
  );
}

// The files of a folder that was dropped, by their names in it.
async function walk(item, path = "") {
  const name = path + item.name;
  if (item.isFile) return [{ name, file: await new Promise((done, failed) => item.file(done, failed)) }];
  const reader = item.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (!some.length) return found;
    for (const each of some) found.push(...(await walk(each, `${name}/`)));
  }
}

// Names within the one folder that all are in; a folder that Moodle made says whose the files are.
function within(files) {
  const top = files[0]?.name.split("/")[0] ?? "";
  const one = files.every(({ name }) => name.startsWith(`${top}/`)) && !top.includes("_assignsubmission_");
  return one ? files.map(({ name, file }) => ({ name: name.slice(top.length + 1), file })) : files;
}

const chosen = files => within([...files].map(file => ({ name: file.webkitRelativePath || file.name, file })));

async function dropped(transfer) {
  const items = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  return items.length ? within((await Promise.all(items.map(item => walk(item)))).flat()) : chosen(transfer.files);
}

// What the teacher decides is kept once the kernel has answered. Until then it stands in this browser, after four seconds that
// is said, and who closes the page is asked first. A new view of the page offers what an earlier one left.
const DECIDES = new Set(["match", "settle", "drop", "accept", "override", "undo", "mark"]);

function makeHeld({ model, words, say, send }) {
  const kept = safekeeping(model, "gradebook");
  const element = make("div", { attributes: { role: "group", "aria-label": words.title } });
  const field = { words, language: model.get("language"), element };
  let held = []; // each with its number, the grading's folder and stamp, and words for it
  // What is offered lies under a key of its own, which nothing that is decided meanwhile writes over.
  let offered = kept
    .found()
    .filter(({ value }) => Array.isArray(value?.held) && value.held.length)
    .map(entry => kept.aside(entry));
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
  const throwAway = entry => {
    kept.remove(entry);
    offered = offered.filter(each => each !== entry);
  };
  const offer = (entry, { folder, stamp }) => {
    const all = entry.value.held;
    const [first] = all;
    const fits = first.folder === folder && stamp && first.stamp === stamp;
    const why = fits ? "" : first.folder === folder && stamp ? words["left-other"] : words["left-first"];
    const done = act =>
      press(
        words[act],
        () => {
          throwAway(entry);
          box.remove();
          if (act === "left-keep") for (const { message, label } of all) send(message, { label });
        },
        { key: act, small: true },
      );
    const box = make(
      "div",
      {
        className: "lsn-doubt",
        attributes: { role: "group", "aria-label": fill(words.left, { count: all.length, folder: first.folder }) },
      },
      make("p", { textContent: fill(words.left, { count: all.length, folder: first.folder }) }),
      make("ul", {}, ...all.map(({ label }) => make("li", { textContent: label }))),
      ...(why ? [soft(why)] : []),
      make("div", { className: "lsn-actions" }, ...(fits ? [done("left-keep")] : []), done("left-drop")),
    );
    return box;
  };
  return {
    element,
    hold,
    answered(answer) {
      held = held.filter(each => each.number !== answer);
      watch();
    },
    show(state) {
      element.replaceChildren(...offered.map(entry => offer(entry, { folder: state.folder, stamp: state.graded?.stamp })));
    },
    lost() {
      if (held.length) late();
    },
    stop() {
      clearTimeout(silence);
      setSaved(field); // the next view offers what stands in the browser
    },
  };
}

function save(name, parts) {
  const link = make("a", { download: name, href: URL.createObjectURL(new Blob(parts, { type: "text/plain;charset=utf-8" })) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export default {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    const words = model.get("words");
    const steps = Object.fromEntries(STEPS.map((name, place) => [name.slice("step-".length), makeStep(words, name, place)]));
    let state = {};
    let late = null;
    const waits = name => {
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
        model.send(sent, undefined, buffers);
      } catch (error) {
        console.warn(error);
      }
    };

    // What a decision is told as, where it was not kept.
    const decide = (message, label) => send(message, undefined, [], label);
    const held = makeHeld({
      model,
      words,
      say: ({ type }, text) => step(type).tell(text, true),
      send: (message, { label }) => decide(message, label),
    });

    // Files on their way to the kernel: one after the other, the next part when the kernel asks for it.
    let outgoing = null;
    const upload = (kind, files) => {
      if (!files.length) return;
      const zip = kind === "submissions" && files.length === 1 && /\.zip$/i.test(files[0].name);
      // Of a file that is too large, no more is sent than shows it.
      const size = ({ file }) => (kind === "submissions" && !zip ? Math.min(file.size, words.limit + 1) : file.size);
      outgoing = { kind, sent: 0, blob: new Blob(files.map(each => each.file.slice(0, size(each)))) };
      step(kind).tell(words.waiting);
      send(
        {
          type: "upload",
          kind,
          files: files.map(each => ({ name: each.name, size: size(each), changed: each.file.lastModified / 1000 })),
        },
        kind === "questions" ? "report" : kind,
      );
    };
    const step = kind => steps[PLACES[kind] ?? kind] ?? steps.assignment;
    const sendPart = async () => {
      const { kind, sent, blob } = outgoing ?? {};
      if (!blob) return;
      outgoing.sent = Math.min(sent + PART_BYTES, blob.size);
      if (blob.size > 2 * PART_BYTES) step(kind).tell(fill(words.sending, { percent: Math.floor((100 * sent) / blob.size) }));
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
    const takesDrops = kind => {
      const { element } = steps[kind];
      element.addEventListener("dragover", event => {
        event.preventDefault();
        element.classList.add("lsn-drop");
      });
      element.addEventListener("dragleave", event => {
        if (!element.contains(event.relatedTarget)) element.classList.remove("lsn-drop");
      });
      element.addEventListener("drop", async event => {
        event.preventDefault();
        event.stopPropagation();
        element.classList.remove("lsn-drop");
        upload(kind, await dropped(event.dataTransfer).catch(() => []));
      });
    };
    for (const kind of ["assignment", "submissions", "class"]) takesDrops(kind);

    // What was assigned.
    const code = make("textarea", {
      rows: 2,
      className: "lsn-code",
      spellcheck: false,
      autocomplete: "off",
      attributes: { "data-key": "code" },
    });
    const codeForm = makeForm(
      "lsn-line",
      () => send({ type: "code", code: code.value }),
      entry(words.code, code),
      press(words["use-code"], null, { submit: true, small: true }),
    );
    const chooseAssignment = picker("assignment", words["choose-assignment"], { accept: ".json,.txt,application/json" });
    const showAssignment = () => {
      const { assignment, earlier = [], folder } = state;
      const told = assignment
        ? [
            make(
              "p",
              {},
              make("b", { textContent: assignment.title }),
              " ",
              fill(words[assignment.test ? "is-test" : "is-practice"], { count: assignment.questions }),
              " ",
              assignment.due ? fill(words.due, assignment) : words["no-due"],
            ),
            soft(fill(words.folder, { folder })),
            ...(assignment.keyless ? [make("p", { className: "lsn-warn", textContent: words.keyless })] : []),
          ]
        : [];
      const others = earlier
        .filter(([name]) => name !== folder)
        .map(([name, title]) =>
          press(fill(words.earlier, { title }), () => send({ type: "resume", folder: name }), { key: name, small: true }),
        );
      steps.assignment.put(...told, make("div", { className: "lsn-actions" }, ...chooseAssignment, ...others), codeForm);
    };

    // What came in, and who is in the class.
    const beside = make("select", { attributes: { "data-key": "beside" } });
    const path = make("input", { type: "text", autocomplete: "off", spellcheck: false, attributes: { "data-key": "path" } });
    const lookForm = makeForm(
      "lsn-line",
      () => send({ type: "look", path: path.value.trim() || beside.value }),
      entry(words.beside, beside),
      entry(words.path, path),
      press(words.look, null, { submit: true, small: true }),
    );
    const chooseFiles = picker("submissions", words["choose-files"], { multiple: true });
    const chooseFolder = picker("submissions", words["choose-folder"], { webkitdirectory: true });
    const chooseClass = picker("class", words["choose-class"], { accept: ".csv,.tsv,.txt,text/csv" });
    // People of the earlier list whom the new one does not surely have: who they are is asked, one by one.
    const unsettled = ({ key, text, kept, now, name }) => {
      const settle = to =>
        decide(
          { type: "settle", key, to },
          `${name} → ${state.people.find(([value]) => value === to)?.[1] ?? words[now ? "is-other" : "is-gone"]}`,
        );
      const who = make(
        "select",
        { required: true, attributes: { "data-key": `now ${key}` } },
        make("option", { value: "", textContent: words["choose-person"] }),
        ...state.people.map(([value, label]) => make("option", { value, textContent: label })),
      );
      const answers = now
        ? [
            press(words["is-same"], () => settle(now), { key: `same ${key}`, small: true }),
            press(words["is-other"], () => settle(""), { key: `gone ${key}`, small: true }),
          ]
        : [press(words["is-gone"], () => settle(""), { key: `gone ${key}`, small: true })];
      return make(
        "div",
        { className: "lsn-doubt", attributes: { role: "group", "aria-label": name } },
        make("p", { textContent: text }),
        ...(kept ? [soft(fill(words.kept, { kept }))] : []),
        make("div", { className: "lsn-actions" }, ...answers),
        makeForm(
          "lsn-line",
          () => {
            if (who.value) settle(who.value);
          },
          entry(words["who-now"], who),
          press(words.confirm, null, { submit: true, small: true, key: `settle ${key}` }),
        ),
      );
    };
    const showUnsettled = () => {
      if (!state.unsettled.length) return [];
      const rest = state.unasked ? [soft(fill(words["more-changed"], { count: state.unasked }))] : [];
      return [
        make("h5", { textContent: words["changed-list"] }),
        soft(words["about-changed"]),
        ...state.unsettled.map(unsettled),
        ...rest,
      ];
    };
    const showGiven = () => {
      const kept = beside.value;
      beside.replaceChildren(...["", ...state.beside].map(name => make("option", { value: name, textContent: name || "–" })));
      beside.value = state.beside.includes(kept) ? kept : "";
      const { collected, listed } = state;
      steps.submissions.put(
        ...(collected
          ? [make("p", { textContent: fill(words["collected-at"], { path: collected[0], count: collected[1] }) })]
          : []),
        make(
          "div",
          { className: "lsn-actions" },
          ...chooseFiles,
          ...chooseFolder,
          ...(collected ? [press(words.aside, () => send({ type: "aside" }), { key: "aside" })] : []),
          ...(state.aside ? [press(words.back, () => send({ type: "back" }), { key: "back" })] : []),
        ),
        soft(words["drop-files"]),
        lookForm,
      );
      const some = Boolean(listed);
      steps.class.put(
        ...(some ? [make("p", { textContent: listed })] : []),
        ...showUnsettled(),
        make(
          "div",
          { className: "lsn-actions" },
          ...chooseClass,
          ...(some ? [press(words.unlist, () => send({ type: "unlist" }))] : []),
        ),
        soft(words["about-class"]),
      );
    };

    // Grading: how far it is, what is to be looked at, whose a file is.
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
      const text = (far.textContent = fill(words.progress, { done, all, left }));
      if (Math.floor((4 * done) / all) <= quarter) return; // a screen reader hears of each quarter
      quarter = Math.floor((4 * done) / all);
      steps.grade.tell(text);
    };
    const doubt = ({ name, file, content, near }) => {
      const who = make("input", { type: "text", autocomplete: "off", attributes: { "data-key": `who ${name}` } });
      const form = makeForm(
        "lsn-line",
        () => decide({ type: "match", file, content, to: who.value }, `${file} → ${who.value}`),
        entry(words.who, who),
        press(words.confirm, null, { submit: true, small: true, key: `confirm ${name}` }),
      );
      const group = make(
        "div",
        { className: "lsn-doubt", attributes: { role: "group", "aria-label": `${name} ${file}` } },
        make("p", { textContent: fill(words.doubt, { name, file }) }),
        make(
          "div",
          { className: "lsn-actions" },
          ...near.map(([key, label]) =>
            press(
              fill(words["is-them"], { name: label }),
              () => decide({ type: "match", file, content, to: key }, `${file} → ${label}`),
              { key: `${file} ${key}`, small: true },
            ),
          ),
        ),
        form,
      );
      if (!near.length) group.querySelector(".lsn-actions").append(soft(words["nobody-near"]));
      return group;
    };

    // Long lists come a page at a time.
    const starts = { faults: 0, students: 0 };
    const pages = {};
    const find = make("input", { type: "search", maxLength: 100, autocomplete: "off", attributes: { "data-key": "find" } });
    const ask = (list, start = starts[list]) =>
      send({ type: "page", list, start, find: list === "students" ? find.value : "" });
    const finder = makeForm(
      "lsn-line",
      () => ask("students", 0),
      entry(words.find, find),
      press(words["find-do"], null, { submit: true, small: true }),
    );
    const turner = list => {
      const { start, rows, total, size } = pages[list];
      if (total <= size) return [];
      const to = (text, next, key) => {
        const button = press(
          text,
          () => {
            if (next >= 0 && next < total) ask(list, next);
          },
          { key: `${list} ${key}`, small: true },
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
          make("span", { textContent: fill(words["from-to"], { first: start + 1, last: start + rows.length, all: total }) }),
        ),
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
          make("ul", { className: "lsn-faults" }, ...pages.faults.rows.map(line => make("li", { textContent: line }))),
          ...turner("faults"),
        );
      }
      steps.grade.put(...parts);
    };

    // Each student's result, and points given by hand.
    const hand = { student: null };
    const forWhat = make("select");
    const points = make("input", { type: "number", min: 0, max: 1000, step: "any", required: true });
    const reason = make("input", { type: "text", maxLength: 500, autocomplete: "off", required: true });
    const whose = make("h5", { tabIndex: -1 });
    const giveByHand = () => {
      const message = {
        type: "override",
        student: hand.student,
        points: Number(points.value),
        reason: reason.value,
        question: forWhat.value,
      };
      decide(
        message,
        `${whose.textContent} · ${forWhat.selectedOptions[0].textContent} · ${message.points} (${message.reason})`,
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
        entry(words.reason, reason),
      ),
      make(
        "div",
        { className: "lsn-actions" },
        press(words.keep, null, { submit: true }),
        press(words.cancel, () => closeHand()),
      ),
    );
    handForm.hidden = true;
    const closeHand = () => {
      handForm.hidden = true;
      const back = hand.student;
      hand.student = null;
      [...steps.students.element.querySelectorAll("[data-key]")].find(each => each.dataset.key === `hand ${back}`)?.focus();
    };
    const most = () => {
      points.max = forWhat.value ? state.graded.questions.find(each => each.label === forWhat.value).points : state.graded.max;
    };
    forWhat.addEventListener("change", most);
    const openHand = (key, name) => {
      hand.student = key;
      whose.textContent = fill(words["by-hand-of"], { name });
      forWhat.replaceChildren(
        make("option", { value: "", textContent: words.whole }),
        ...state.graded.questions.map(({ label, points: max }) =>
          make("option", { value: label, textContent: `${label} (${max})` }),
        ),
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
        words["by-hand"],
      ];
      const rows = pages.students.rows.map(([key, name, number, group, total, isLate, unread, file, notes]) => {
        const button = file ? press(words["by-hand"], () => openHand(key, name), { key: `hand ${key}`, small: true }) : "";
        if (file) button.setAttribute("aria-label", fill(words["by-hand-of"], { name }));
        const sum = [total === null ? "–" : String(total), unread ? fill(words.unread, { count: unread }) : ""]
          .filter(Boolean)
          .join(" · ");
        return [name, number, group, sum, isLate ? words.yes : "", file, notes, button];
      });
      const table = rows.length
        ? makeTable("lsn-students", words["step-students"], heads, rows)
        : make("p", { textContent: words["find-none"] });
      steps.students.put(
        soft(words["about-students"]),
        ...(state.graded.students > FEW ? [finder] : []),
        table,
        ...turner("students"),
        handForm,
      );
    };

    // What the class did not understand.
    const chooseQuestions = picker("questions", words["choose-questions"], { accept: ".toml,text/plain" });
    const showReport = () => {
      const { questions } = state.graded;
      const share = ({ right, answered, dropped: out, essay }) => {
        const text = right === null ? (essay ? words["read-by-you"] : words["no-one"]) : `${Math.round(right * 100)}%`;
        const about = [out ? words.dropped : "", fill(words.answered, { count: answered })].filter(Boolean).join(" · ");
        return make(
          "span",
          {},
          make("b", { textContent: text }),
          ...(right === null ? [] : [make("meter", { min: 0, max: 1, value: right, attributes: { "aria-hidden": "true" } })]),
          make("span", { className: "lsn-soft", textContent: about }),
        );
      };
      const rows = questions.map(each => {
        const { label, prompt, kind, points: max, average, wrong, worded, times, dropped: out } = each;
        const act = make(
          "span",
          { className: "lsn-actions" },
          press(
            out ? words["count-again"] : words.drop,
            () => decide({ type: "drop", question: label, drop: !out }, `${label}: ${out ? words["count-again"] : words.drop}`),
            { key: `drop ${label}`, small: true },
          ),
        );
        if (times)
          act.append(
            press(
              words.accept,
              () => decide({ type: "accept", question: label, answer: wrong }, `${label}: ${words.accept} (${worded})`),
              { key: `accept ${label}`, small: true },
            ),
          );
        for (const button of act.children) button.setAttribute("aria-label", `${button.textContent}: ${label}`);
        return [
          make(
            "span",
            {},
            make("span", { className: "lsn-soft", textContent: `${label} · ${kind}` }),
            make("span", { className: "lsn-prompt", textContent: prompt }),
          ),
          share(each),
          average === null ? "–" : `${average} / ${max}`,
          times
            ? make(
                "span",
                {},
                worded,
                " ",
                make("span", { className: "lsn-soft", textContent: fill(words.times, { count: times }) }),
              )
            : "",
          act,
        ];
      });
      steps.report.put(
        soft(words["about-report"]),
        ...(state.assignment.test ? [make("div", { className: "lsn-actions" }, ...chooseQuestions)] : []),
        ...(state.assignment.corrected ? [soft(words["by-corrected"])] : []),
        makeTable(
          "lsn-report",
          words["step-report"],
          [words.question, words.right, words.average, words.wrong, words.act],
          rows,
        ),
      );
    };

    // Essays, decisions, tables.
    const counted = (question, read) => {
      // how many of a question are read by now
      const [entry] = state.graded.essays.filter(each => each[0] === question);
      entry[2] = read;
      const button = [...steps.essays.element.querySelectorAll("[data-key]")].find(
        each => each.dataset.key === `read ${question}`,
      );
      if (button) button.textContent = fill(words["open-essay"], { question, read, all: entry[3] });
    };
    const marking = makeMarking({
      words,
      send,
      decide,
      counted,
      tell: (text, warn) => steps.essays.tell(text, warn),
      language: model.get("language"),
    });
    const showEssays = () => {
      const { essays } = state.graded;
      const open = essays.map(([question, prompt, read, all]) =>
        make(
          "li",
          {},
          make("p", { textContent: prompt }),
          press(fill(words["open-essay"], { question, read, all }), () => marking.open(question), { key: `read ${question}` }),
        ),
      );
      steps.essays.put(
        ...(open.length
          ? [soft(words["about-essays"]), make("ul", { className: "lsn-essays" }, ...open)]
          : [soft(words["no-essays"])]),
        marking.element,
      );
    };
    const showDecisions = () => {
      const rows = state.decisions.map(([kind, place, text]) =>
        make(
          "li",
          {},
          `${text} `,
          press(words.undo, () => decide({ type: "undo", kind, place, text }, `${words.undo}: ${text}`), {
            key: `undo ${text}`,
            small: true,
          }),
        ),
      );
      for (const row of rows) row.lastChild.setAttribute("aria-label", `${words.undo}: ${row.firstChild.textContent}`);
      steps.decisions.put(rows.length ? make("ul", { className: "lsn-decisions" }, ...rows) : soft(words["no-decisions"]));
    };
    let coming = null;
    const showTables = () =>
      steps.tables.put(
        soft(words["about-tables"]),
        make(
          "div",
          { className: "lsn-actions" },
          ...words.tables.map(([name, text]) =>
            press(
              fill(words.download, { name: text }),
              () => {
                coming = { name, parts: [] };
                steps.tables.tell(words.waiting);
                send({ type: "table", name, start: 0 });
              },
              { key: name },
            ),
          ),
        ),
      );
    const came = async ({ name, start, left }, buffers) => {
      if (coming?.name !== name) return;
      coming.parts.push(...buffers);
      if (left) {
        const next = start + buffers.reduce((sum, part) => sum + part.byteLength, 0);
        await new Promise(done => setTimeout(done, PAUSE_MS));
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
      table: came,
    };
    const hear = (message, buffers) => {
      clearTimeout(late);
      (hears[message.type] ?? marking.hears[message.type])?.(
        message,
        (buffers ?? []).map(each => each.buffer ?? each),
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
        ...Object.values(steps).map(({ element }) => element),
      ),
    );
    send({ type: "hello" });
    return () => {
      clearTimeout(late);
      unwatch();
      held.stop();
      model.off("msg:custom", hear);
      release();
    };
  },
};
