// Essays, one question at a time across the class: the text beside the rubric, and each mark kept as it is given.

import { fill, freshId, make } from "./shared.js";

export const makeMarking = ({ words, send, decide, counted, tell, language }) => {
  const element = make("div", { className: "lsn-marking", hidden: true });
  let task = null; // the question that is read
  let at = 0;
  let current = null; // the essay on the page

  const press = (text, act) => {
    const button = make("button", { type: "button", className: "lsn-button", textContent: text });
    button.addEventListener("click", act);
    return button;
  };
  const heading = make("h5", { tabIndex: -1 });
  const prompt = make("p");
  const text = make("div", { className: "lsn-essay-text", tabIndex: 0, attributes: { dir: "auto", role: "group" } });
  const about = make("p", { className: "lsn-soft" });
  const evidence = make("div");
  const rubric = make("div", { className: "lsn-rubric" });
  const go = place => {
    if (place < 0 || place >= task.read.length) return;
    at = place;
    current = null;
    send({ type: "essay", question: task.question, place });
  };
  const unread = () => {
    const order = [...task.read.keys()].map(step => (at + 1 + step) % task.read.length);
    const next = order.find(place => !task.read[place]);
    if (next === undefined) tell(words["all-read"]);
    else go(next);
  };
  const moves = [
    press(words.previous, () => go(at - 1)),
    press(words.next, () => go(at + 1)),
    press(words["next-unread"], unread),
  ];
  const close = () => {
    element.hidden = true;
    task = current = null;
  };
  const stop = press(words["close-essays"], () => {
    const { question } = task;
    close();
    send({ type: "stop" });
    /** @type {NodeListOf<HTMLElement>} */
    const pressed = document.querySelectorAll(".lsn-desk [data-key]");
    [...pressed].find(each => each.dataset.key === `read ${question}`)?.focus();
  });
  element.append(
    heading,
    prompt,
    make("div", { className: "lsn-side" }, make("div", {}, text, about), make("div", {}, rubric, evidence)),
    make("div", { className: "lsn-actions" }, ...moves, stop),
  );

  // One row of the rubric: three levels, or none yet.
  function row({ id, title, levels }) {
    const name = freshId();
    const options = [
      ["", words.unmark],
      ...levels.map((level, place) => [String(place), `${task.names[place]}${words.colon}${level}`]),
    ];
    return make(
      "fieldset",
      { className: "lsn-row-marks" },
      make("legend", { textContent: title }),
      ...options.map(([value, label]) => {
        const input = make("input", { type: "radio", name, value, checked: String(current.levels[id] ?? "") === value });
        input.addEventListener("change", () =>
          decide(
            {
              type: "mark",
              question: task.question,
              place: at,
              student: current.student,
              row: id,
              level: value ? Number(value) : null,
              read: current.read,
            },
            `${task.question} · ${current.name} · ${title}: ${label}`,
          ),
        );
        return make(
          "label",
          { className: value ? "lsn-option" : "lsn-option lsn-soft" },
          input,
          make("span", { textContent: label }),
        );
      }),
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
          ...message.outline.split("\n\n").map(part => make("p", { textContent: part })),
        ),
        ...message.passages.map(({ id, heading: title, text: passage }) =>
          make(
            "details",
            { attributes: { lang: language } },
            make("summary", { textContent: `${id} ${title}` }),
            ...passage.split("\n\n").map(part => make("p", { textContent: part })),
          ),
        ),
      );
      const first = message.read.findIndex(read => !read);
      if (message.read.length) go(Math.max(first, 0));
    },
    essay(message) {
      if (message.question !== task?.question) return;
      [at, current] = [message.place, message];
      heading.textContent = fill(words["essay-of"], { name: message.name, place: at + 1, all: task.read.length });
      text.replaceChildren(...message.text.split("\n").map(part => make("p", { textContent: part })));
      text.setAttribute("aria-label", message.name);
      about.textContent = [message.way, message.picked.length ? fill(words.picked, { names: message.picked.join(", ") }) : ""]
        .filter(Boolean)
        .join(" ");
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
    },
  };
  // What was pressed was not kept: what is kept is shown again.
  const again = () => {
    if (current) rubric.replaceChildren(...task.rows.map(row));
  };
  return { element, hears, close, again, open: question => send({ type: "essays", question }) };
};
