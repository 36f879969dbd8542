// The feedback that came back, drawn of its data: a student's file may hold anything, so all of it is put on the page as text.

import { html, nothing } from "lit-html";
import { button, soft } from "./forms.js";
import { fill } from "./shared.js";

/** @typedef {import("./messages").AnswerFeedback} AnswerFeedback */
/** @typedef {Record<string, string>} Words */

/** Points as they are told. @param {number | null} points @param {number} most @param {Words} words */
export const pointsText = (points, most, words) =>
  points === null ? fill(words["no-points"], { most }) : fill(words.points, { points, most });

/** What stands under a question: how the answer is, and its points. @param {AnswerFeedback} given @param {Words} words */
export function standingOf({ status, points, most, tone }, words) {
  const standing = status === "counted" ? pointsText(points, most, words) : words[status];
  return tone ? `${words[tone]} · ${standing}` : standing;
}

const typed = (/** @type {string} */ text) => html`<p class="lsn-as-typed" dir="auto">${text}</p>`;
const headed = (/** @type {string} */ title, /** @type {string} */ text) =>
  text.trim() ? html`<h5>${title}</h5>${typed(text)}` : nothing;

/** @param {AnswerFeedback} given @param {number} at @param {Words} words */
const answerOf = (given, at, words) => {
  const { prompt, answer, remarks, levels, accepted } = given;
  return html`<li value=${at + 1}><p>${prompt}</p><p class="lsn-soft">${standingOf(given, words)}</p>
    ${headed(words["your-answer"], answer)}${accepted ? html`<p>${words.accepted}</p>` : nothing}
    ${
      remarks.length
        ? html`<ul>${remarks.map(
            ({ tone, label, text }) => html`<li><b>${words[tone]}</b> ${label ? html`<b>${label}</b> ` : nothing}${text}</li>`,
          )}</ul>`
        : nothing
    }
    ${
      levels.length
        ? html`<h5>${words.levels}</h5><ul>${levels.map(
            ({ criterion, level, words: said }) => html`<li><b>${criterion}</b> ${level} · ${said}</li>`,
          )}</ul>`
        : nothing
    }
    ${headed(words.comment, given.comment)}${headed(words.solution, given.solution)}${headed(words.outline, given.outline)}
    ${headed(words.explanation, given.explanation)}</li>`;
};

/** @param {import("./messages").FeedbackShown} message @param {() => void} close */
export const feedbackView = ({ feedback: given, words }, close) => {
  const { title, who, points, most, waiting, late, receipt, allowed, by_rule: byRule, comment, answers } = given;
  const facts = [
    pointsText(points, most, words),
    waiting ? fill(words.waiting, { count: waiting }) : "",
    late ? words.late : "",
    ...allowed,
    byRule,
    receipt ? fill(words.receipt, { code: receipt }) : "",
  ].filter(Boolean);
  return html`<section class="lsn-feedback" lang=${given.language} aria-label=${words.title}><h4 tabindex="-1">${words.title}</h4>
    <p><b dir="auto">${title}</b>${who ? html` · <span dir="auto">${who}</span>` : nothing}</p>
    <p>${facts.join(" · ")}</p>${soft(`${words.theirs} ${words.said}`)}${headed(words["comment-whole"], comment)}
    <ol>${answers.map((each, at) => answerOf(each, at, words))}</ol>
    <div class="lsn-actions">${button(words.close, close, { key: "close-feedback" })}</div></section>`;
};
