// The one line at the foot of a page that says how far it has come, or asks.

const STYLE = `
.lsn-start { position: absolute; z-index: 20; inset-inline: 0; bottom: 12px; margin-inline: auto; box-sizing: border-box;
  width: fit-content; max-width: min(44em, calc(100% - 16px)); padding: 8px 14px; display: flex; flex-wrap: wrap; gap: 6px 12px;
  align-items: center; border: 1px solid var(--jp-border-color1); border-radius: 8px; background: var(--jp-layout-color1);
  color: var(--jp-ui-font-color1, inherit); font: 14px/1.5 var(--jp-ui-font-family, sans-serif); box-shadow: 0 2px 8px #0003; }
.lsn-start p { margin: 0; flex: 1 1 auto; }
.lsn-start p.lsn-asks { flex-basis: 16em; }
.lsn-start progress { inline-size: 7em; accent-color: var(--jp-brand-color1); }
.lsn-start button { font: inherit; min-height: 30px; padding: 2px 14px; border: 1px solid var(--jp-border-color0, #888);
  border-radius: 6px; background: transparent; color: inherit; cursor: pointer; }
.lsn-start button.lsn-first { background: var(--jp-layout-color2); font-weight: 600; }
.lsn-start button:focus-visible { outline: 2px solid var(--jp-brand-color1); outline-offset: 2px; }
.lsn-asking .jp-WindowedPanel-outer { scroll-padding-bottom: 110px; padding-bottom: 110px; }
.lsn-starting .lsn-head .lsn-live-note { display: block !important; } /* until the end: the page below would move */
.lsn-behind-holder { position: relative; }
.lsn-behind { position: absolute !important; visibility: hidden; inset-inline: 0; top: 0; contain: layout style; }
@media (max-width: 480px) { .lsn-start p, .lsn-start progress { flex: 1 1 100%; } }
@media print { .lsn-start { display: none; } }
`;

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

export class Bar {
  constructor(panel, { language, words }) {
    Object.assign(this, { panel, words });
    this.node = Object.assign(document.createElement("div"), { className: "lsn-start", lang: language, hidden: true });
    this.node.setAttribute("role", "status");
    if (!document.getElementById("lsn-start-style")) {
      document.head.append(Object.assign(document.createElement("style"), { id: "lsn-start-style", textContent: STYLE }));
    }
  }

  #show(key, values, extra = []) {
    const text = document.createElement("p");
    text.textContent = fill(this.words[key], values);
    this.node.replaceChildren(text, ...extra);
    this.node.dataset.state = key;
    this.panel.node.classList.toggle("lsn-asking", extra.some(each => each.tagName === "BUTTON"));
    text.classList.toggle("lsn-asks", extra.length > 0);
    if (!this.node.isConnected) this.panel.node.append(this.node);
    this.node.style.display = "";
    this.node.hidden = false;
  }

  // Between the first word and the last the numbers are for the eye: a screen reader would read out every one.
  progress(done, all) {
    const meter = Object.assign(document.createElement("progress"), { max: all, value: done });
    meter.setAttribute("aria-hidden", "true");
    this.#show("progress", { done, all }, [meter]);
    this.node.setAttribute("aria-busy", String(done > 0));
  }

  // Say something and offer buttons: [[key, what it does], …], the first being the one that is meant.
  say(key, values, buttons) {
    const made = buttons.map(([name, act], index) => {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: this.words[name] });
      if (!index) button.className = "lsn-first";
      button.addEventListener("click", act);
      return button;
    });
    this.node.setAttribute("aria-busy", "false");
    this.#show(key, values, made);
  }

  // All is done: say so for a moment.
  live() {
    this.node.setAttribute("aria-busy", "false");
    this.#show("live", {});
    setTimeout(() => this.node.dataset.state === "live" && this.gone(), 1500);
  }

  get state() {
    return this.node.isConnected && !this.node.hidden ? this.node.dataset.state : "";
  }

  gone() {
    this.panel.node.classList.remove("lsn-asking");
    this.node.remove();
  }
}
