// An essay: rubric, three ways in, a field that saves itself, and handing in as often as wanted. Nothing here scores it.

import { fill, freshId, make } from "./shared.js";
import { safekeeping } from "./unsaved.js";
import { counted } from "./word_count.js";
import { writer } from "./writing.js";

const passageText = ({ text }) => text.split("\n\n").map(part => make("p", { textContent: part }));

export const essay = (question, _, model, { send }) => {
  const { words } = question;
  const input = make("textarea", { rows: 12, className: "lsn-writing", id: freshId(), attributes: { dir: "auto" } });
  const count = make("p", { className: "lsn-soft", id: freshId() });
  const since = make("p", { hidden: true, textContent: words.since });
  const name = freshId();
  const ways = ["supplied", "bank", "open"].map(way => make("input", { type: "radio", name, value: way }));
  const picks = question.bank.map(({ id }) => make("input", { type: "checkbox", value: id }));
  const panels = {
    supplied: question.supplied.map(each =>
      make("details", {}, make("summary", { textContent: `${each.id} ${each.heading}` }), ...passageText(each)),
    ),
    bank: question.bank.flatMap((each, i) => [
      make("label", { className: "lsn-option" }, picks[i], make("span", { textContent: `${each.id} ${each.heading}` })),
      make("details", {}, make("summary", { textContent: fill(words.read, { name: each.id }) }), ...passageText(each)),
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
  let handed = null; // what was handed in last
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
    refused: () => text.refused(""), // the form says why
    lost: text.lost,
    stop: text.stop,
    resume: text.resume,
    show(state) {
      handed = state.answered ? state.answer : null;
      text.follow({ text: state.draft, way: state.way, picked: state.picked });
      show();
    },
  };
};
