// What came of the grading: each student's result, points given by hand, and what the class did not understand.

import { html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { button, entry, fieldOf, form, soft } from "../forms.js";
import { fill } from "../shared.js";
import { makeComment } from "./comments.js";

/** @typedef {import("../forms.js").Content} Content */
/** @typedef {[label: string, points: number | null, most: number, answer: string, tries: number]} Result */
/**
 * By question; "": the whole.
 *
 * @typedef {{ student: string, results: Result[], comments: Record<string, string>, banks: Record<string, string[]> }} Remarks
 */
/** @typedef {{ key: string, cells: Content[] }} Row */
/** @typedef {[key: string, name: string, number: string, group: string, total: number | null, late: boolean, unread: number,
 *   file: string, notes: string, receipt: string]} Line */

const FEW = 20; // so many students are found by looking

/**
 * A table whose cells say their column where a narrow page has no heads; but for those of `bare`.
 *
 * @param {string} className
 * @param {{ caption: string, heads: string[], rows: Row[], bare?: number }} table
 */
const tableOf = (className, { caption, heads, rows, bare = -1 }) => {
  const cell = (/** @type {Content} */ content, /** @type {number} */ at) => {
    if (content === "") return html`<td></td>`;
    const head = at === bare ? nothing : html`<b class="lsn-hidden lsn-level" aria-hidden="true">${heads[at]} </b>`;
    return html`<td>${head}${content}</td>`;
  };
  return html`<div class="lsn-scroll"><table class=${`lsn-table ${className}`}>
    <caption class="lsn-hidden">${caption}</caption>
    <thead><tr>${heads.map(head => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${repeat(
      rows,
      ({ key }) => key,
      ({ cells: [name, ...cells] }) =>
        html`<tr><th scope="row">${name}</th>${cells.map((content, at) => cell(content, at + 1))}</tr>`,
    )}</tbody></table></div>`;
};

/** @param {number | null} total @param {string} unread */
export const sumOf = (total, unread) => [total === null ? "–" : String(total), unread].filter(Boolean).join(" · ");

/**
 * @param {import("./desk.js").Desk} desk
 * @param {ReturnType<typeof import("./lists.js").makeLists>} lists
 */
export function makeStudents(desk, lists) {
  const { words } = desk;
  const rules = ["last", "best", "first"];
  /** Whose points are given by hand, and for which question: none is the whole. */
  /** @type {{ student: string, name: string, question: string, file: string } | null} */
  let hand = null;
  const comment = makeComment(desk);
  /** @type {Remarks | null} */
  let remarks = null;

  const open = (/** @type {string} */ student, /** @type {string} */ name, /** @type {string} */ file) => {
    comment.flush();
    hand = { student, name, question: "", file };
    remarks = null;
    desk.send({ type: "remarks", student });
    desk.update();
    desk.focus("for");
  };
  const close = () => {
    const back = hand?.student;
    comment.flush();
    hand = null;
    desk.update();
    desk.focus(`hand ${back}`);
  };
  const handForm = (/** @type {NonNullable<typeof hand>} */ given) => {
    const { graded } = desk.state;
    const questions = graded?.questions ?? [];
    const most = questions.find(({ label }) => label === given.question)?.points ?? graded?.max;
    const whose = fill(words["by-hand-of"], { name: given.name });
    const named = (/** @type {string} */ label) => {
      const found = questions.find(each => each.label === label);
      return found ? `${label} (${found.points})` : words.whole;
    };
    const give = (/** @type {HTMLFormElement} */ sent) => {
      const [points, reason] = [Number(fieldOf(sent, "points")), fieldOf(sent, "reason")];
      const { student, question } = given;
      desk.decide(
        { type: "override", student, points, reason, question },
        `${whose} · ${named(question)} · ${points} (${reason})`,
      );
      close();
    };
    const say = () => {
      const { student, question } = given;
      const label = question ? fill(words["comment-of"], { name: given.name, question }) : words["comment-whole"];
      return comment.view({
        of: `${student} ${question}`,
        label,
        text: remarks?.comments[question] ?? "",
        bank: remarks?.banks[question] ?? [],
        bankLabel: words[question ? "bank" : "bank-whole"],
        keep: text => desk.decide({ type: "remark", student, question, text }, `${given.name} · ${label}: ${text}`),
      });
    };
    const choose = (/** @type {Event} */ event) => {
      comment.flush();
      given.question = /** @type {HTMLSelectElement} */ (event.target).value;
      desk.update();
    };
    const [what, points, reason] = ["for", "points", "reason"].map(desk.id);
    const byHand = form(
      "lsn-hand",
      give,
      html`<h5>${whose}</h5><div class="lsn-line">${entry(
        what,
        words.for,
        html`<select id=${what} data-key="for" @change=${choose}>${["", ...questions.map(({ label }) => label)].map(
          label => html`<option value=${label} .selected=${live(label === given.question)}>${named(label)}</option>`,
        )}</select>`,
      )}${entry(
        points,
        words["points-label"],
        html`<input id=${points} name="points" type="number" min="0" max=${most ?? 0} step="any" required data-key="points">`,
      )}${entry(
        reason,
        words.reason,
        html`<input id=${reason} name="reason" type="text" maxlength=${words.limits.reason} autocomplete="off" required data-key="reason">`,
      )}</div>
      <div class="lsn-actions">${button(words.keep, null, { submit: true })}${button(words.cancel, close)}</div>`,
    );
    if (!remarks) return byHand;
    // Who handed in nothing gets no page back, so there is nothing to say on it.
    return html`${byHand}${given.file ? html`<div class="lsn-hand">${keyed(given.question, say())}</div>` : nothing}
      ${given.file ? answersOf(given.name, remarks.results) : nothing}`;
  };

  // What the student answered at first, and what each question came to: whoever gives points sees for what.
  const answersOf = (/** @type {string} */ name, /** @type {Result[]} */ found) => {
    const caption = fill(words["answers-of"], { name });
    const rows = found.map(([label, points, most, answer, tries]) => ({
      key: label,
      cells: [label, `${points ?? "–"} / ${most}`, answer, tries ? String(tries) : ""],
    }));
    const heads = [words.question, words["points-label"], words["first-answer"], words.tries];
    return html`<h5>${caption}</h5>${tableOf("lsn-answers", { caption, heads, rows })}`;
  };

  const row = (/** @type {Line} */ [key, name, number, group, total, late, unread, file, notes, receipt]) => {
    const label = fill(words["by-hand-of"], { name });
    const sum = sumOf(total, unread ? fill(words.unread, { count: unread }) : "");
    const act = button(words["by-hand"], () => open(key, name, file), { key: `hand ${key}`, small: true, label });
    const came = html`<span>${file} <span class="lsn-soft">${fill(words.receipt, { code: receipt })}</span></span>`;
    return { key, cells: [name, number, group, sum, late ? words.yes : "", receipt ? came : file, notes, act] };
  };

  // Which of several hand-ins of one student counts.
  const counting = (/** @type {string} */ now) => {
    const id = desk.id("counts");
    const choose = (/** @type {Event} */ event) => {
      const rule = /** @type {HTMLSelectElement} */ (event.target).value;
      desk.decide({ type: "counts", rule }, `${words.counting}${words.colon}${words[`counts-${rule}`]}`);
    };
    return html`<div class="lsn-line">${entry(
      id,
      words.counting,
      html`<select id=${id} data-key="counts" @change=${choose}>${rules.map(
        rule => html`<option value=${rule} .selected=${live(rule === now)}>${words[`counts-${rule}`]}</option>`,
      )}</select>`,
    )}</div>`;
  };

  return {
    view() {
      const { graded } = desk.state;
      const page = lists.pages.students;
      if (!graded || !page) return nothing;
      const points = fill(words["points-head"], graded);
      const heads = [words.name, words.number, words.group, points, words.late, words.file, words.notes, words["by-hand"]];
      const rows = page.rows.map(row);
      return html`${soft(words["about-students"])}<p class="lsn-marks">${graded.marks}</p>${counting(graded.counts)}${graded.students > FEW ? lists.finder() : nothing}
        ${
          rows.length
            ? tableOf("lsn-students", { caption: words["step-students"], heads, rows, bare: heads.length - 1 })
            : html`<p>${words["find-none"]}</p>`
        }
        ${lists.turner(page)}${hand ? keyed(hand, handForm(hand)) : nothing}`;
    },
    /** The students are others. */
    reset() {
      hand = null;
    },
    /** A comment was not kept. */
    again: comment.again,
    hears: {
      /** @param {Remarks} message */
      remarks(message) {
        const before = remarks;
        if (message.student !== hand?.student) return;
        remarks = message;
        for (const question of Object.keys({ ...before?.comments, ...message.comments })) {
          comment.kept(`${message.student} ${question}`, message.comments[question] ?? "");
        }
        if (!before || comment.writing) desk.update();
        else desk.tell("students", words["comment-kept"]);
      },
    },
  };
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {ReturnType<typeof import("./files.js").makeFiles>} files
 */
export function makeReport(desk, files) {
  const { words, decide } = desk;
  /** The wrong answer that is chosen to be accepted, by question; at first the commonest. */
  /** @type {Map<string, string>} */
  const picked = new Map();

  const share = (/** @type {import("./desk.js").Understood} */ { right, answered, dropped, essay }) => {
    const text = right === null ? words[essay ? "read-by-you" : "no-one"] : `${Math.round(right * 100)}%`;
    const about = [dropped ? words.dropped : "", fill(words.answered, { count: answered })].filter(Boolean).join(" · ");
    const meter = right === null ? nothing : html`<meter min="0" max="1" value=${right} aria-hidden="true"></meter>`;
    return html`<span><b>${text}</b>${meter}<span class="lsn-soft">${about}</span></span>`;
  };
  const row = (/** @type {import("./desk.js").Understood} */ each) => {
    const { label, prompt, kind, points, marks, wrong, worded, times, others, dropped } = each;
    /** @type {[string, string, number][]} */
    const given = times ? [[wrong, worded, times], ...others] : [];
    const chosen = given.find(([answer]) => answer === picked.get(label)) ?? given[0];
    const act = (/** @type {string} */ name, /** @type {string} */ text, /** @type {() => void} */ press) =>
      button(text, press, { key: `${name} ${label}`, small: true, label: `${text}: ${label}` });
    const drop = words[dropped ? "count-again" : "drop"];
    const dropIt = () => decide({ type: "drop", question: label, drop: !dropped }, `${label}: ${drop}`);
    const acceptIt = () => {
      const [answer, told] = chosen;
      decide({ type: "accept", question: label, answer }, `${label}: ${words.accept} (${told})`);
    };
    const counted = (/** @type {number} */ count) => fill(words.times, { count });
    const pick = (/** @type {Event} */ event) => {
      picked.set(label, /** @type {HTMLSelectElement} */ (event.target).value);
      desk.update();
    };
    const among = () =>
      html`<select class="lsn-among" aria-label=${`${words.which}: ${label}`} data-key=${`which ${label}`} @change=${pick}>${repeat(
        given,
        ([answer]) => answer,
        ([answer, told, count]) =>
          html`<option value=${answer} .selected=${live(answer === chosen[0])}>${told} · ${counted(count)}</option>`,
      )}</select>`;
    return {
      key: label,
      cells: [
        html`<span><span class="lsn-soft">${label} · ${kind}</span><span class="lsn-prompt">${prompt}</span></span>`,
        share(each),
        html`<span>${marks.mean} / ${points} <span class="lsn-soft">${fill(words["marks-spread"], marks)}</span></span>`,
        given.length > 1 ? among() : times ? html`<span>${worded} <span class="lsn-soft">${counted(times)}</span></span>` : "",
        html`<span class="lsn-actions">${act("drop", drop, dropIt)}${
          times ? act("accept", words.accept, acceptIt) : nothing
        }</span>`,
      ],
    };
  };

  return {
    view() {
      const { assignment, graded } = desk.state;
      const correct = files.choose("questions", words["choose-questions"], { accept: ".toml,text/plain" });
      return html`${soft(words["about-report"])}${
        assignment?.test ? html`<div class="lsn-actions">${correct}</div>` : nothing
      }${assignment?.corrected ? soft(words["by-corrected"]) : nothing}${tableOf("lsn-report", {
        caption: words["step-report"],
        heads: [words.question, words.right, words.marks, words.wrong, words.act],
        rows: (graded?.questions ?? []).map(row),
      })}`;
    },
  };
}
