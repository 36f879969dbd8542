// Cards to be put beside what they belong to: by dragging, by pressing a card and then a place, or by the keyboard, which
// presses the same buttons. A card is a button in the row of cards or stands inside the button of its place.

import { fill, make } from "./shared.js";

const FAR = 6; // pixels: less than this is a press, not a drag

/** @typedef {{ left: string, button: HTMLButtonElement, card: string }} Place  where a card may lie; the card's id, if one does */

/** @param {import("./question").MatchQuestion} question @param {Words} words @returns {import("./question").PlainControl} */
export const match = (question, words) => {
  const text = Object.fromEntries(question.choices.map(choice => [choice.id, choice.text]));
  const told = make("p", { className: "lsn-told lsn-soft", attributes: { "aria-live": "polite" } });
  const cards = question.choices.map(choice =>
    make("button", { type: "button", className: "lsn-card", value: choice.id, textContent: choice.text }),
  );
  /** @type {Place[]} */
  const places = question.lefts.map(left => ({
    left,
    button: make("button", { type: "button", className: "lsn-place" }),
    card: "",
  }));
  const items = cards.map(card => make("li", {}, card));
  const row = make("ul", { className: "lsn-cards", attributes: { "aria-label": words.cards } }, ...items);
  const element = make(
    "div",
    { className: "lsn-match" },
    make("p", { className: "lsn-soft", textContent: words["match-help"] }),
    row,
    make(
      "ul",
      { className: "lsn-pairs" },
      ...places.map(place => make("li", {}, make("span", { className: "lsn-left", textContent: place.left }), place.button)),
    ),
    told,
  );
  let picked = "";
  let locked = false;

  const say = (/** @type {string} */ key, /** @type {Words} */ values) => {
    told.textContent = fill(words[key], values);
  };
  const show = () => {
    cards.forEach((card, i) => {
      items[i].hidden = locked || places.some(place => place.card === card.value);
      card.setAttribute("aria-pressed", String(card.value === picked));
    });
    for (const { left, button, card } of places) {
      button.textContent = card ? text[card] : words.empty;
      button.classList.toggle("full", card !== "");
      button.setAttribute("aria-label", fill(words.slot, { left, card: button.textContent }));
      button.setAttribute("aria-disabled", String(locked));
    }
    row.hidden = items.every(item => item.hidden);
  };
  // Everything a student does ends here, so that the page keeps it as a draft.
  const done = () => {
    show();
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const pick = (/** @type {string} */ card) => {
    say(card ? "picked" : "dropped", { card: text[card || picked] });
    picked = card;
    done();
  };
  const put = (/** @type {string} */ card, /** @type {Place} */ place) => {
    const from = places.find(other => other.card === card);
    if (from) from.card = place.card; // the two change places
    place.card = card;
    picked = "";
    say("placed", { card: text[card], left: place.left });
    done();
    place.button.focus({ preventScroll: true }); // the card that had it is gone from its row
  };
  const take = (/** @type {Place} */ place) => {
    say("taken", { card: text[place.card], left: place.left });
    place.card = "";
    done();
  };

  for (const card of cards) {
    card.addEventListener("click", () => pick(card.value === picked ? "" : card.value));
    drag(card, {
      held: () => !locked,
      drop: at => {
        if (at) put(card.value, at);
      },
    });
  }
  for (const place of places) {
    place.button.addEventListener("click", () => {
      if (locked) return;
      if (picked) put(picked, place);
      else if (place.card) take(place);
    });
    drag(place.button, {
      held: () => !locked && place.card !== "",
      drop: at => {
        if (!at) take(place);
        else if (at !== place) put(place.card, at);
      },
    });
  }
  element.addEventListener("keydown", event => {
    if (event.key === "Escape" && picked) pick("");
  });

  /**
   * Move a button with the pointer and say over which place it was let go. The click that follows a drag is no press.
   *
   * @param {HTMLButtonElement} button
   * @param {{ held: () => boolean, drop: (at?: Place) => void }} what
   */
  function drag(button, { held, drop }) {
    /** @type {{ clientX: number, clientY: number, home: DOMRect } | null} */
    let start = null; // and where the button stood before it was moved
    let moving = false;
    const over = (/** @type {PointerEvent} */ { clientX: x, clientY: y }) =>
      places.find(place => {
        const box = start && place.button === button ? start.home : place.button.getBoundingClientRect();
        return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
      });
    const mark = (/** @type {Place | undefined} */ at) => {
      for (const place of places) place.button.classList.toggle("lsn-over", place === at);
    };
    const stop = () => {
      start = null;
      moving = false;
      button.style.translate = "";
      button.classList.remove("lsn-dragged");
      mark(undefined);
    };
    button.addEventListener("pointerdown", event => {
      if (event.button !== 0 || !held()) return;
      start = { clientX: event.clientX, clientY: event.clientY, home: button.getBoundingClientRect() };
      button.setPointerCapture(event.pointerId);
    });
    button.addEventListener("pointermove", event => {
      if (!start) return;
      const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
      if (!moving && Math.hypot(x, y) < FAR) return;
      moving = true;
      button.classList.add("lsn-dragged");
      button.style.translate = `${x}px ${y}px`;
      mark(over(event));
    });
    button.addEventListener("pointerup", event => {
      if (!start) return;
      const [dragged, at] = [moving, over(event)];
      stop();
      if (!dragged) return;
      const swallow = (/** @type {MouseEvent} */ click) => {
        click.stopPropagation();
        click.preventDefault();
      };
      button.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => button.removeEventListener("click", swallow, true));
      drop(at);
    });
    button.addEventListener("pointercancel", stop);
  }

  show();
  return {
    element,
    read: () => places.map(place => place.card),
    restore: answer => {
      const known = Array.isArray(answer) ? answer : [];
      places.forEach((place, i) => {
        place.card = text[known[i]] ? known[i] : "";
      });
      picked = "";
      show();
    },
    lock: () => {
      locked = true;
      picked = "";
      show();
    },
  };
};
