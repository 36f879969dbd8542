// Essays, one question at a time across the class: the text beside the rubric, and each mark kept as it is given. Nobody is named
// unless the teacher asks for it: what comes from Python names nobody then.

import { html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { button, soft } from "../forms.js";
import { fill } from "../shared.js";
import { makeComment } from "./comments.js";

/** @typedef {Record<string, number | null>} Levels */
/** @typedef {{ id: string, title: string, levels: string[] }} Criterion */
/**
 * @typedef {object} Task  the question that is read
 * @property {string} question
 * @property {string} prompt
 * @property {number} points
 * @property {Criterion[]} rows
 * @property {string[]} names  of the levels
 * @property {string} outline
 * @property {{ id: string, heading: string, text: string }[]} passages
 * @property {boolean[]} read
 * @property {string[]} bank  earlier comments
 */
/**
 * @typedef {object} Essay
 * @property {string} question
 * @property {number} place
 * @property {string} name  empty where nobody is named
 * @property {string} student  what it is told apart by; no name, nor a number of anybody's
 * @property {string} text
 * @property {string} read
 * @property {string} way
 * @property {string[]} picked
 * @property {[string, string][]} quotes  words that are quoted, and whether their passage has them
 * @property {Levels} levels
 * @property {string} comment
 */

/**
 * What a key pressed while an essay is read does: a level for a row of the rubric (null takes it back), or where to go.
 *
 * @param {Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">} event
 * @param {number} levels  how many there are
 * @returns {{ level: number | null } | { go: "next" | "previous" | "skip" } | undefined}
 */
export function actOf({ key, ctrlKey, metaKey, altKey, isComposing }, levels) {
  if (ctrlKey || metaKey || altKey || isComposing) return undefined;
  if (/^[0-9]$/.test(key)) return Number(key) <= levels ? { level: Number(key) ? Number(key) - 1 : null } : undefined;
  /** @type {Record<string, "next" | "previous" | "skip">} */
  const ways = { n: "next", p: "previous", s: "skip" };
  return Object.hasOwn(ways, key) ? { go: ways[key] } : undefined;
}

/** The row that a level is for: the one that has the focus, else the first without a level. @param {Levels} levels @param {string[]} rows @param {string | undefined} focused */
export const rowFor = (levels, rows, focused) => focused ?? rows.find(row => (levels[row] ?? null) === null);

/** The next essay after `at` that is not read, from the first again after the last. @param {boolean[]} read @param {number} at */
export function nextUnread(read, at) {
  const order = [...read.keys()].map(step => (at + 1 + step) % read.length);
  return order.find(place => !read[place]);
}

const paragraphs = (/** @type {string} */ text, between = "\n\n") => text.split(between).map(part => html`<p>${part}</p>`);

/** @param {import("./desk.js").Desk} desk */
export function makeEssays(desk) {
  const { words } = desk;
  const name = desk.id("row");
  const comment = makeComment(desk);
  let named = false;
  /** @type {Task | null} */
  let task = null;
  let at = 0;
  /** @type {Essay | null} */
  let current = null; // the essay on the page; the one at `at` is on its way
  /** @type {Levels} */
  let pressed = {}; // as the rubric shows it before the kernel has it

  const go = (/** @type {number} */ place) => {
    if (!task || place < 0 || place >= task.read.length) return;
    comment.flush();
    at = place;
    desk.send({ type: "essay", question: task.question, place });
  };
  const goUnread = () => {
    const next = task ? nextUnread(task.read, at) : undefined;
    if (next === undefined) desk.tell("essays", words["all-read"]);
    else go(next);
  };
  const close = () => {
    task = current = null;
    pressed = {};
    named = false;
  };
  const titleOf = (/** @type {Task} */ { read }, /** @type {Essay} */ essay) =>
    fill(words[essay.name ? "essay-of" : "essay-at"], { name: essay.name, place: essay.place + 1, all: read.length });
  const stop = () => {
    const question = task?.question;
    comment.flush();
    close();
    desk.update();
    desk.send({ type: "stop" });
    desk.focus(`read ${question}`);
  };

  const mark = (/** @type {Task} */ read, /** @type {Essay} */ essay, /** @type {Criterion} */ { id, title, levels }) => {
    const { place, student, question } = essay;
    return (/** @type {number | null} */ level) => {
      pressed = { ...pressed, [id]: level };
      const label = level === null ? words.unmark : `${read.names[level]}${words.colon}${levels[level]}`;
      desk.decide(
        { type: "mark", question, place, student, row: id, level, read: essay.read },
        `${question} · ${titleOf(read, essay)} · ${title}: ${label}`,
      );
    };
  };
  const levelsNow = (/** @type {Essay} */ essay) => ({ ...essay.levels, ...pressed });

  // One row of the rubric: three levels, or none yet.
  const row = (/** @type {Task} */ read, /** @type {Essay} */ essay, /** @type {Criterion} */ criterion) => {
    const { id, title, levels } = criterion;
    const options = [words.unmark, ...levels.map((level, place) => `${read.names[place]}${words.colon}${level}`)];
    const chosen = levelsNow(essay)[id] ?? null;
    const give = mark(read, essay, criterion);
    return html`<fieldset class="lsn-row-marks" tabindex="-1" data-key=${`row ${id}`}><legend>${title}</legend>${options.map(
      (label, option) => {
        const level = option ? option - 1 : null;
        return html`<label class=${option ? "lsn-option" : "lsn-option lsn-soft"}><input type="radio" name=${`${name} ${id}`}
        value=${level ?? ""} .checked=${live(level === chosen)} @change=${() => give(level)}><span>${label}</span></label>`;
      },
    )}</fieldset>`;
  };
  const pressKey = (/** @type {KeyboardEvent} */ event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (!task || !current || current.place !== at || target.matches("textarea, input:not([type='radio'])")) return;
    const act = actOf(event, task.names.length);
    if (!act) return;
    event.preventDefault();
    if ("go" in act) {
      if (act.go === "skip") goUnread();
      else go(at + (act.go === "next" ? 1 : -1));
      return;
    }
    const ids = task.rows.map(({ id }) => id);
    const focused = /** @type {HTMLElement | null} */ (target.closest("fieldset.lsn-row-marks"))?.dataset.key?.slice(
      "row ".length,
    );
    const found = rowFor(levelsNow(current), ids, focused);
    if (found === undefined) return;
    const place = ids.indexOf(found);
    mark(task, current, task.rows[place])(act.level);
    desk.update();
    desk.focus(`row ${ids[act.level === null ? place : Math.min(place + 1, ids.length - 1)]}`);
  };
  const sayOf = (/** @type {Task} */ read, /** @type {Essay} */ essay) => {
    const { question, place, student } = essay;
    return comment.view({
      of: `${question} ${student}`,
      label: words.comment,
      text: essay.comment,
      bank: read.bank,
      bankLabel: words.bank,
      keep: text =>
        desk.decide(
          { type: "comment", question, place, student, read: essay.read, text },
          `${question} · ${titleOf(read, essay)} · ${words.comment}: ${text}`,
        ),
    });
  };
  const naming = (/** @type {Task} */ { question }) => {
    const word = named ? "hide-names" : "show-names";
    const turn = () => {
      comment.flush();
      desk.send({ type: "names", question, show: !named }, { step: "essays" });
    };
    return html`<div class="lsn-actions">${soft(words[named ? "names-shown" : "names-hidden"])}${button(words[word], turn, {
      key: "names",
      small: true,
    })}</div>`;
  };

  const evidence = (/** @type {Task} */ { outline, passages }) => html`<div>
    <details><summary>${words.outline}</summary>${paragraphs(outline)}</details>${passages.map(
      ({ id, heading, text }) =>
        html`<details lang=${desk.language}><summary>${`${id} ${heading}`}</summary>${paragraphs(text)}</details>`,
    )}</div>`;
  const textOf = (/** @type {Essay} */ { text, way, picked, quotes }, /** @type {string} */ title) => html`
    <div class="lsn-essay-text" tabindex="0" dir="auto" role="group" aria-label=${title}>${paragraphs(text, "\n")}</div>
    ${soft([way, picked.length ? fill(words.picked, { names: picked.join(", ") }) : ""].filter(Boolean).join(" "))}
    ${
      quotes.length
        ? html`${soft(words.quotes)}<ul class="lsn-checked-quotes" aria-label=${words.quotes}>${quotes.map(
            ([quoted, told]) => html`<li><span dir="auto">${quoted}</span> <b>${told}</b></li>`,
          )}</ul>`
        : nothing
    }`;

  const marking = (/** @type {Task} */ read) => {
    const essay = current;
    const last = read.read.length - 1;
    const heading = essay ? titleOf(read, essay) : "";
    return html`<div class="lsn-marking" @keydown=${pressKey}><h5 tabindex="-1" data-key="essay">${heading}</h5>${naming(read)}<p>${read.prompt}</p>
      <div class="lsn-side"><div>${essay ? keyed(essay.place, textOf(essay, heading)) : nothing}</div>
        <div><div class="lsn-rubric">${essay ? read.rows.map(each => row(read, essay, each)) : nothing}</div>
          ${essay ? keyed(essay.student, sayOf(read, essay)) : nothing}${keyed(read, evidence(read))}</div></div>
      ${soft(words.keys)}
      <div class="lsn-actions">${button(words.previous, () => go(at - 1), { disabled: at <= 0 })}
        ${button(words.next, () => go(at + 1), { disabled: at >= last })}
        ${button(words["next-unread"], goUnread)}${button(words["close-essays"], stop)}</div></div>`;
  };

  return {
    view() {
      const essays = desk.state.graded?.essays ?? [];
      const open = (/** @type {[string, string, number, number]} */ [question, prompt, read, all]) =>
        html`<li><p>${prompt}</p>${button(
          fill(words["open-essay"], { question, read, all }),
          () => desk.send({ type: "essays", question }),
          { key: `read ${question}` },
        )}</li>`;
      return html`${
        essays.length
          ? html`${soft(words["about-essays"])}<ul class="lsn-essays">${repeat(essays, ([question]) => question, open)}</ul>`
          : soft(words["no-essays"])
      }${task ? marking(task) : nothing}`;
    },
    close,
    /** What was pressed was not kept: what is kept is shown again. */
    again() {
      pressed = {};
      comment.again();
    },
    hears: {
      /** @param {{ named: boolean, text: string, decisions: [string, number, string][] }} message */
      named(message) {
        named = message.named;
        desk.state.decisions = message.decisions;
        if (task) desk.send({ type: "essay", question: task.question, place: at });
        desk.tell("essays", message.text);
      },
      /** @param {{ question: string, place: number, comment: string, bank: string[] }} message */
      commented({ question, place, comment: text, bank }) {
        if (!task || question !== task.question) return;
        task.bank = bank;
        if (current?.place === place) {
          current.comment = text;
          comment.kept(`${question} ${current.student}`, text);
        }
        // A screen reader is not spoken to while somebody types.
        if (comment.writing) desk.update();
        else desk.tell("essays", words[text ? "comment-kept" : "comment-gone"]);
      },
      /** @param {Task} message */
      essays(message) {
        task = message;
        current = null;
        desk.update();
        const first = message.read.findIndex(read => !read);
        if (message.read.length) go(Math.max(first, 0));
      },
      /** @param {Essay} message */
      essay(message) {
        if (message.question !== task?.question) return;
        at = message.place;
        current = message;
        pressed = {};
        desk.tell("essays", "");
        desk.focus("essay");
      },
      /** @param {{ question: string, place: number, levels: Levels, points: number | null }} message */
      marked({ question, place, levels, points }) {
        if (!task || question !== task.question) return;
        task.read[place] = points !== null;
        const counted = desk.state.graded?.essays.find(each => each[0] === question);
        if (counted) counted[2] = task.read.filter(Boolean).length;
        if (current?.place === place) current.levels = levels;
        desk.tell("essays", points === null ? words["half-marked"] : fill(words.marked, { points, max: task.points }));
      },
    },
  };
}
