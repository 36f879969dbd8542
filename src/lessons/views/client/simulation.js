// The model of a response centre: settings go to the kernel, which runs it and writes the page of results.

import { freshId, keepKeys, listen, make, makeButton, submitOnEnter, trySend, watchKernel } from "./shared.js";

const WAIT_MS = 15000;

/**
 * A setting as a slider and a number, which follow each other; the seed has no slider, for it is not more or less of anything.
 *
 * @param {{ name: string, label: string, value: number, least: number, most: number, step: number, folded: boolean }} setting
 */
function makeSetting({ name, label, value, least, most, step, folded }) {
  const range = { min: String(least), max: String(most), step: String(step) };
  const number = make("input", { type: "number", id: freshId(), value: String(value), ...range });
  const fault = make("span", { className: "lsn-warn", id: freshId() });
  const slider = name === "seed" ? null : make("input", { type: "range", ...range, attributes: { "aria-label": label } });
  if (slider) {
    slider.value = number.value;
    slider.addEventListener("input", () => {
      number.value = slider.value;
    });
    number.addEventListener("input", () => {
      if (number.value) slider.value = number.value;
    }); // without a number it would go to the middle
  }
  number.setAttribute("aria-describedby", fault.id);
  return {
    name,
    folded,
    element: make(
      "div",
      { className: "lsn-setting" },
      make("label", { htmlFor: number.id, textContent: label }),
      number,
      ...(slider ? [slider] : []),
      fault,
    ),
    get value() {
      return number.value.trim() === "" ? null : Number(number.value);
    },
    /** Says what is wrong with it, if anything; returns the field, then. */
    blame(text = "") {
      fault.textContent = text;
      number.setAttribute("aria-invalid", String(Boolean(text)));
      return text ? number : [];
    },
  };
}

export default {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    const words = model.get("words");
    /** @type {ReturnType<typeof makeSetting>[]} */
    const settings = model.get("fields").map(makeSetting);
    const results = make("div", { className: "lsn-results" });
    const told = make("p", { className: "lsn-told", attributes: { role: "status" } });

    let silence = 0;
    /** @param {import("./messages").FromSimulationPage} message */
    const ask = message => {
      clearTimeout(silence);
      silence = setTimeout(() => {
        told.textContent = words.silent;
      }, WAIT_MS);
      trySend(model, message);
    };
    const keep = makeButton(words.keep, () => ask({ type: "keep" }), { className: "lsn-button" });
    const drop = makeButton(words.drop, () => ask({ type: "drop" }), { className: "lsn-button" });
    const more = make(
      "details",
      { className: "lsn-more" },
      make("summary", { textContent: words.more }),
      make("div", {}, ...settings.filter(({ folded }) => folded).map(({ element }) => element)),
    );
    const form = make(
      "form",
      { noValidate: true, className: "lsn-settings" },
      make(
        "fieldset",
        {},
        make("legend", { textContent: words.settings }),
        ...settings.filter(({ folded }) => !folded).map(({ element }) => element),
        more,
      ),
      make(
        "div",
        { className: "lsn-actions" },
        make("button", { type: "submit", className: "lsn-button", textContent: words.run }),
        keep,
        drop,
      ),
      told,
    );
    form.addEventListener("submit", event => {
      event.preventDefault();
      told.textContent = words.running;
      ask({ type: "run", settings: Object.fromEntries(settings.map(each => [each.name, each.value])) });
    });
    submitOnEnter(form);
    const draw = () => {
      results.innerHTML = model.get("html");
    }; // built and escaped by the library
    const mark = () => {
      drop.hidden = !model.get("kept");
    };
    /** @param {import("./messages").ToSimulationPage} message */
    const hear = message => {
      clearTimeout(silence);
      told.textContent = message.text;
      /** @type {Record<string, string>} */
      const faults = message.type === "refused" ? message.faults : {};
      const wrong = settings.flatMap(each => each.blame(faults[each.name]));
      more.open ||= wrong.some(field => more.contains(field)); // what is wrong with it is said in there
      wrong[0]?.focus();
    };
    const leave = listen(model, { "change:html": draw, "change:kept": mark, "msg:custom": hear });
    const unwatch = watchKernel(model, () => {
      clearTimeout(silence);
      told.textContent = words.dead;
    });
    const about = make("div", { innerHTML: model.get("about") }); // built and escaped by the library
    el.append(
      make(
        "section",
        { className: "lsn lsn-model", lang: model.get("language") },
        make("h3", { textContent: words.title }),
        about,
        form,
        results,
      ),
    );
    draw();
    mark();
    return () => {
      clearTimeout(silence);
      leave();
      unwatch();
      release();
    };
  },
};
