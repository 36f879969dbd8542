// A prompt: a question that nobody marks, and a field that saves itself. What was written is recalled as the kernel writes it.

import { freshId, keepKeys, listen, make, trySend, watchKernel } from "./shared.js";
import { safekeeping } from "./unsaved.js";
import { writer } from "./writing.js";

export default {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const release = keepKeys(el);
    const words = model.get("words");
    const input = make("textarea", {
      rows: model.get("lines"),
      className: "lsn-writing",
      id: freshId(),
      attributes: { dir: "auto" },
    });
    const about = make("p", { className: "lsn-soft", id: freshId(), textContent: words.about });
    input.setAttribute("aria-describedby", about.id);
    /** @param {import("./messages").FromPromptPage} message */
    const tell = message => trySend(model, message);
    const text = writer({
      read: () => ({ text: input.value }),
      put: (/** @type {{ text: string }} */ value) => {
        input.value = value.text;
      },
      send: (/** @type {{ text: string, number: number, settled: boolean }} */ { text, number, settled }) =>
        tell({ type: "draft", text, number, settled }),
      kept: safekeeping(model, model.get("name")),
      words,
      model,
      limit: model.get("limit"),
    });
    // The text is kept where every view of this prompt, and one that is opened later, finds it.
    /** @param {import("./messages").ToPromptPage} message */
    const hear = message => {
      if (message.type === "kept") {
        if (message.text !== undefined) model.set("text", message.text);
        text.heard(message);
      } else if (text.awaits(message.number)) text.refused(message.text);
    };
    const follow = () => text.follow({ text: model.get("text") });
    input.addEventListener("input", text.touched);
    input.addEventListener("blur", () => {
      if (text.saved.textContent === words.typing) text.save(true);
    });
    const leave = listen(model, { "msg:custom": hear, "change:text": follow });
    const unwatch = watchKernel(model, text.lost);
    el.append(
      make(
        "section",
        { className: "lsn lsn-prompt lsn-q", lang: model.get("language") },
        make("label", { className: "lsn-strong", htmlFor: input.id, textContent: model.get("ask") }),
        input,
        about,
        text.saved,
        text.alarm,
        text.offers,
      ),
    );
    follow();
    text.resume(model.get("others"));
    return () => {
      leave();
      unwatch();
      text.stop();
      release();
    };
  },
};
