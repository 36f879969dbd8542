// An essay: rubric, three ways in, a field that saves itself, and handing in as often as wanted. Nothing here scores it.

import { quotable, takeQuotes, withQuote } from "./quote.js";
import { fill, freshId, make } from "./shared.js";
import { safekeeping } from "./unsaved.js";
import { counted } from "./word_count.js";
import { writer } from "./writing.js";

/**
 * @param {import("./question").EssayQuestion} question
 * @param {Words} _
 * @param {Model} model
 * @param {import("./question").Help} help
 * @returns {import("./question").OwnControl}
 */
export const essay = (question, _, model, { send }) => {
  const { words } = question;
  /** @type {ReturnType<typeof quotable>[]} */
  const quotes = [];
  // A passage to read beside the field, folded; it can be quoted as on the page.
  const passage = (/** @type {import("./question").PassageText} */ { id, text }, /** @type {string} */ title) => {
    const paragraphs = text.split("\n\n").map(part => make("p", { textContent: part }));
    const holder = make("details", {}, make("summary", { textContent: title }), ...paragraphs);
    const quote = quotable({
      holder,
      locator: id,
      paragraphs: () => paragraphs,
      words: words.quote,
      language: model.get("language"),
    });
    holder.append(quote.element);
    quotes.push(quote);
    return holder;
  };
  const input = make("textarea", { rows: 12, className: "lsn-writing", id: freshId(), attributes: { dir: "auto" } });
  const count = make("p", { className: "lsn-soft", id: freshId() });
  const since = make("p", { hidden: true, textContent: words.since });
  const name = freshId();
  const ways = ["supplied", "bank", "open"].map(way => make("input", { type: "radio", name, value: way }));
  const picks = question.bank.map(({ id }) => make("input", { type: "checkbox", value: id }));
  const panels = {
    supplied: question.supplied.map(each => passage(each, `${each.id} ${each.heading}`)),
    bank: question.bank.flatMap((each, i) => [
      make("label", { className: "lsn-option" }, picks[i], make("span", { textContent: `${each.id} ${each.heading}` })),
      passage(each, fill(words.read, { name: each.id })),
    ]),
    open: [],
  };
  const evidence = Object.entries(panels).map(([way, parts]) =>
    Object.assign(make("div", { className: "lsn-evidence" }, ...parts), { way }),
  );
  const rubric = make("div", { innerHTML: question.rubric }); // built and escaped by the library
  const choice = make(
    "fieldset",
    { className: "lsn-ways" },
    make("legend", { textContent: words.ways }),
    ...ways.map(way => make("label", { className: "lsn-option" }, way, make("span", { textContent: words[way.value] }))),
  );
  input.setAttribute("aria-describedby", count.id);

  const read = () => ({
    text: input.value,
    way: ways.find(way => way.checked)?.value ?? "",
    picked: picks.filter(pick => pick.checked).map(pick => pick.value),
  });
  const text = writer({
    read,
    put: value => {
      input.value = value.text;
      for (const way of ways) way.checked = way.value === value.way;
      for (const pick of picks) pick.checked = value.picked.includes(pick.value);
      show();
    },
    send,
    kept: safekeeping(model, question.id),
    words: words.writing,
    limit: question.limit,
    model,
  });
  /** @type {import("./question").Given | null} */
  let handed = null; // what was handed in last
  /** @type {import("./messages").OtherVersion[]} */
  let others = []; // versions of it that another window wrote
  const show = () => {
    const { way } = read();
    for (const panel of evidence) panel.hidden = panel.way !== way || !panel.firstChild;
    count.textContent = fill(words.count, { count: counted(input.value), guide: question.guide });
    since.hidden = handed === null || handed === input.value;
  };
  const element = make(
    "div",
    { className: "lsn-essay" },
    rubric,
    choice,
    ...evidence,
    make("label", { className: "lsn-strong", htmlFor: input.id, textContent: words.label }),
    input,
    count,
    text.saved,
    text.alarm,
    text.offers,
    since,
  );
  element.addEventListener("input", () => {
    show();
    text.touched();
  });
  input.addEventListener("blur", () => {
    if (text.saved.textContent === words.writing.typing) text.save(true);
  });
  show();
  const leave = takeQuotes({
    name: question.prompt,
    insert(quoted) {
      input.value = withQuote(input.value, quoted);
      input.dispatchEvent(new Event("input", { bubbles: true })); // so that it is saved as if it were typed
      input.scrollTop = input.scrollHeight;
    },
    focus() {
      input.focus();
      input.setSelectionRange(input.value.length, input.value.length);
    },
  });

  return {
    element,
    own: true,
    labels: { first: words["hand-in"], again: words["hand-in-again"], busy: words.handing, outline: words.outline },
    read: () => input.value,
    // Handing in takes the draft along, with the way and the passages that go with it.
    handIn() {
      if (text.save(true)) return true;
      text.alarm.scrollIntoView({ block: "nearest" });
      return false;
    },
    heard: text.heard,
    awaits: text.awaits,
    refused: () => text.refused(""), // the form says why
    lost: text.lost,
    stop() {
      for (const quote of quotes) quote.stop();
      leave();
      text.stop();
    },
    resume: () => text.resume(others),
    show({ answered, answer, versions = [], draft = "", way = "", picked = [] }) {
      handed = answered ? answer : null;
      others = versions;
      text.follow({ text: draft, way, picked });
      show();
    },
  };
};
