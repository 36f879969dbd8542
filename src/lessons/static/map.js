// The map: folium's page in a sandboxed frame, put together here from what the page already has. It asks no host for anything.

const COLOURS = ["ink", "soft", "line", "paper", "field", "named", "happened", "reported", "planned", "place", "focus"];

function theme(element) {
  const style = getComputedStyle(element);
  return `:root{${COLOURS.map(name => `--lsn-${name}:${style.getPropertyValue(`--lsn-${name}`).trim()}`).join(";")}}`;
}

// Replacement by function: a "$&" inside Leaflet must stay as it is.
function assemble(model, assets, element) {
  const marks = model.get("marks");
  const text = name => new TextDecoder().decode(assets.get(name));
  const safe = code => code.replaceAll("</", "<\\/");
  return model.get("page")
    .replace("<head>", () => `<head><style>${text("style")}</style><style id="lsn-theme">${theme(element)}</style>`)
    .replace(marks.leaflet, () => safe(text("leaflet")))
    .replace(marks.outlines, () => safe(text("outlines")));
}

async function makeFrame(model, page, words) {
  const assets = await model.widget_manager.get_model(model.get("assets").slice("IPY_MODEL_".length));
  const frame = document.createElement("iframe");
  frame.className = "lsn-frame";
  frame.title = words.frame;
  frame.setAttribute("sandbox", "allow-scripts");
  const draw = () => { frame.srcdoc = assemble(model, assets, page); };
  // Leaflet cannot fit a map into a frame that has no size yet.
  const sized = new ResizeObserver(() => {
    if (frame.clientWidth && !frame.srcdoc) draw();
  });
  sized.observe(frame);
  const themed = new MutationObserver(draw);
  themed.observe(document.body, { attributeFilter: ["data-jp-theme-name"] });
  return { frame, stop: () => { sized.disconnect(); themed.disconnect(); } };
}

export default {
  async render({ model, el }) {
    dress(model);
    const release = keepKeys(el);
    const words = model.get("words");
    const page = document.createElement("section");
    page.className = "lsn lsn-map";
    page.lang = model.get("language");
    page.append(make("h3", { textContent: words.title }));
    const holder = document.createElement("div");
    const caption = make("p", { className: "lsn-soft", textContent: `${words.caption} ${words.older}` });
    const details = document.createElement("details");
    details.append(make("summary", { textContent: words.show }));
    const table = document.createElement("div");
    table.innerHTML = model.get("table"); // built and escaped by the library
    details.append(table);
    page.append(holder, caption, details);
    el.append(page);
    try {
      const { frame, stop } = await makeFrame(model, page, words);
      holder.append(frame);
      return () => { stop(); release(); };
    } catch (error) {
      console.error(error);
      holder.append(make("p", { className: "lsn-warn", textContent: words.failed }));
      details.open = true;
      return release;
    }
  },
};
