// The teacher's page for grading: step by step from an assignment to gradebooks. What comes from students is put on the page
// as text and never as HTML.

import { html, nothing } from "lit-html";
import { draw, findKey, makeDrop, makeIds, say, sentence, silent, soft } from "./forms.js";
import { keepKeys, make, watchKernel } from "./shared.js";
import { makeDecisions } from "./teacher/decisions.js";
import { makeEssays } from "./teacher/essays.js";
import { makeFiles } from "./teacher/files.js";
import { makeGrading } from "./teacher/grading.js";
import { makeLists } from "./teacher/lists.js";
import { makePeople } from "./teacher/people.js";
import { makeReport, makeStudents } from "./teacher/results.js";
import { makeTables } from "./teacher/tables.js";

/** @typedef {import("./teacher/desk.js").Desk} Desk */
/** @typedef {import("./teacher/desk.js").State} State */

const LATE_MS = 20_000; // a kernel that says nothing for so long is not there
const STEPS = ["assignment", "submissions", "class", "grade", "students", "report", "essays", "decisions", "tables"];
const DROPS = new Set(["assignment", "submissions", "class"]);
// The step in which something is said, by what was done.
/** @type {Record<string, string>} */
const PLACES = {
  hello: "assignment",
  code: "assignment",
  made: "assignment",
  resume: "assignment",
  look: "submissions",
  unlist: "class",
  aside: "submissions",
  back: "submissions",
  match: "grade",
  settle: "class",
  allow: "class",
  page: "students",
  override: "students",
  counts: "students",
  due: "assignment",
  drop: "report",
  accept: "report",
  questions: "report",
  undo: "decisions",
  essay: "essays",
  mark: "essays",
  names: "essays",
  comment: "essays",
  remarks: "students",
  remark: "students",
  feedback: "tables",
  stop: "essays",
  table: "tables",
};
const stepOf = (/** @type {string} */ of) => PLACES[of] ?? of;

/** Which steps there is something to do in. @param {State} state */
export function openSteps({ assignment, graded }) {
  if (!assignment) return STEPS.slice(0, 1);
  return graded ? STEPS : STEPS.slice(0, STEPS.indexOf("students"));
}

export default {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    /** @type {Desk["words"]} */
    const words = model.get("words");
    const root = make("section", { className: "lsn lsn-desk", lang: model.get("language") });
    const said = Object.fromEntries(STEPS.map(name => [name, silent()]));
    /** @type {State} */
    let state = { earlier: [], made: [], beside: [], assignment: null, graded: null, stale: false };
    let ready = false;
    let late = 0;

    /** @type {Desk} */
    const desk = {
      words,
      language: model.get("language"),
      get state() {
        return state;
      },
      get ready() {
        return ready;
      },
      said: step => said[step].text,
      id: makeIds(),
      send(message, { step = message.type, buffers = [] } = {}) {
        clearTimeout(late);
        late = setTimeout(() => {
          grading.idle();
          desk.tell(step, words.silent, true);
        }, LATE_MS);
        post(message, buffers);
      },
      decide: (message, label) => post(decisions.hold(message, label)),
      tell(of, text, warn = false) {
        const step = said[stepOf(of)] ? stepOf(of) : "assignment";
        said[step] = say(said[step], text, warn);
        desk.update();
      },
      update: () => draw(page(), root),
      focus: key => findKey(root, key)?.focus(),
    };
    const post = (/** @type {object} */ message, /** @type {ArrayBuffer[]} */ buffers = []) => {
      try {
        model.send(message, undefined, buffers);
      } catch (error) {
        console.warn(error); // to a dead kernel a host may refuse: then nothing comes back
      }
    };

    const decisions = makeDecisions(desk, model, root);
    const files = makeFiles(desk);
    const people = makePeople(desk, files);
    const lists = makeLists(desk);
    const grading = makeGrading(desk, lists);
    const essays = makeEssays(desk);
    const students = makeStudents(desk, lists);
    const tables = makeTables(desk);
    /** @type {Record<string, () => import("./forms.js").Content>} */
    const views = {
      assignment: files.assignment,
      submissions: files.submissions,
      class: people.view,
      grade: grading.view,
      students: students.view,
      report: makeReport(desk, files).view,
      essays: essays.view,
      decisions: decisions.view,
      tables: tables.view,
    };

    // One step: a heading, what it shows, and the line that says what has just been done.
    const step = (/** @type {string} */ name, /** @type {number} */ place) => {
      const open = openSteps(state).includes(name);
      const id = desk.id(name);
      const drop = DROPS.has(name) ? makeDrop(transfer => files.dropped(name, transfer)) : null;
      return html`<section class="lsn-step" ?hidden=${!open} aria-labelledby=${id} @dragover=${drop?.over}
        @dragleave=${drop?.leave} @drop=${drop?.drop}><h4 id=${id} tabindex="-1">${`${place + 1}. ${words[`step-${name}`]}`}</h4>
        <div class="lsn-step-body">${open && ready ? views[name]() : nothing}</div>
        <p class=${said[name].warn ? "lsn-told lsn-warn" : "lsn-told"} role="status" ${sentence(said[name])}></p></section>`;
    };
    const page = () => html`<h3 tabindex="-1">${words.title}</h3>${soft(words.about)}${decisions.offers()}${STEPS.map(step)}`;

    /** @type {Record<string, (message: any, buffers: ArrayBuffer[]) => void>} */
    const hears = {
      state({ state: now, said: text, of }) {
        grading.idle();
        if (now.folder !== state.folder || !now.graded) {
          lists.reset();
          students.reset();
          essays.close();
        }
        state = now;
        ready = true;
        if (of === "allow") people.allowed();
        if (text) for (const name of STEPS) said[name] = say(said[name], name === stepOf(of) ? text : "");
        if (of === "assignment" || !of) files.clear();
        desk.update();
        lists.refresh();
      },
      refused({ of, text }) {
        grading.idle();
        if (of === "part") files.stop();
        if (of === "mark" || of === "comment") essays.again();
        if (of === "remark") students.again();
        desk.tell(of, text, true);
      },
      ...files.hears,
      ...lists.hears,
      ...grading.hears,
      ...essays.hears,
      ...students.hears,
      ...decisions.hears,
      ...tables.hears,
    };
    const hear = (/** @type {any} */ message, /** @type {(DataView | ArrayBuffer)[] | undefined} */ buffers) => {
      clearTimeout(late);
      const parts = (buffers ?? []).map(each => ("buffer" in each ? each.buffer : each));
      hears[message.type]?.(message, /** @type {ArrayBuffer[]} */ (parts));
    };
    const unwatch = watchKernel(model, () => {
      grading.idle();
      desk.tell("grade", words.silent, true);
      desk.tell("assignment", words.silent, true);
      decisions.lost();
    });
    model.on("msg:custom", hear);
    desk.update();
    el.append(root);
    desk.send({ type: "hello" });
    return () => {
      clearTimeout(late);
      unwatch();
      decisions.stop();
      model.off("msg:custom", hear);
      release();
    };
  },
};
