import { make, makeButton } from "./shared.js";

/** The button of the work panel once more, where somebody looks for it; what came of it is said beside it. @param {Words} words */
export function downloadHere(words) {
  const told = make("p", { className: "lsn-soft lsn-downloaded", attributes: { role: "status" } });
  const download = () => {
    const detail = {
      taken: false,
      tell: (/** @type {string} */ text) => {
        told.textContent = text;
      },
    };
    window.dispatchEvent(new CustomEvent("lessons:download", { detail }));
    if (!detail.taken) told.textContent = words["no-panel"];
  };
  const button = makeButton(words.download, download, { className: "lsn-button" });
  return [make("div", { className: "lsn-actions" }, button), told];
}
