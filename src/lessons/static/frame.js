// A map in a frame of its own: folium's page in a sandbox, put together here from what the page already has. Unless the
// reader switched a base map on, it can ask no host for anything.

const COLOURS = ["ink", "soft", "line", "paper", "field", "named", "happened", "reported", "planned", "place", "focus"];
const LASTING = ["select", "draw"]; // what a frame that comes again must be told as well

function theme(element) {
  const style = getComputedStyle(element);
  return `:root{${COLOURS.map(name => `--lsn-${name}:${style.getPropertyValue(`--lsn-${name}`).trim()}`).join(";")}}`;
}

// The addresses that a base map's tiles come from.
function origins({ url, subdomains }) {
  const all = subdomains?.length ? [...subdomains].map(part => url.replace("{s}", part)) : [url];
  return [...new Set(all.map(each => new URL(each.replace(/\{\w\}/g, "0")).origin))];
}

function assemble(page, assets, element, base, hosts) {
  const text = name => new TextDecoder().decode(assets.get(name));
  const safe = code => code.replaceAll("</", "<\\/");
  const policy = `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src data:; img-src data: ${[...hosts, ...(base ? origins(base) : [])].join(" ")}`;
  const set = base ? `${text("shift")};var lessonsBase=${JSON.stringify(base)};` : `var lessonsOffline=${!hosts.length};`;
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${text("style")}</style>`
    + `<style id="lsn-theme">${theme(element)}</style><script>${safe(set)}</script>`
    + `<script>${safe(`${text("script")};var lessonsOutlines=${text("outlines")};`)}</script>`;
  // folium forbids to zoom the page itself, which readers with weak eyes need.
  return page.replace(/<meta name="viewport"[^>]*>/, "").replace("<head>", () => `<head>${head}`); // by function: a "$&" inside Leaflet must stay as it is
}

const within = (number, most) => typeof number === "number" && Math.abs(number) <= most;

// Put a map into `holder`. `hear` gets what it says: {type: "ready"}, "click" with lat and lon, "select" with a name, "flight",
// "base" with ok. The result has send(message), show(base), frame and stop().
async function mapFrame(model, holder, { page, title, hear = () => {}, base = null, hosts = [] }) {
  const assets = await modelOf(model, "assets");
  const frame = make("iframe", { className: "lsn-frame", title, attributes: { sandbox: "allow-scripts" } });
  const told = {};
  let port = null; // of the frame that is there now
  let drawn = false;
  const post = message => port?.postMessage(message);
  const draw = () => {
    drawn = true;
    leave();
    frame.srcdoc = assemble(page, assets, holder, base, hosts);
  };
  const leave = () => {
    port?.close();
    port = null;
  };
  // Leaflet cannot fit a map into a frame that has no size yet.
  const sized = new ResizeObserver(() => { if (frame.clientWidth && !drawn) draw(); });
  const themed = new MutationObserver(() => post({ type: "theme", css: theme(holder) }));
  const heard = ({ data }) => {
    if (data?.type === "click" && !(within(data.lat, 90) && within(data.lon, 180))) return;
    if (data?.type === "select" && typeof data.name !== "string") return;
    if (data) hear(data);
  };
  const greeted = ({ source, data, ports: [given] }) => {
    if (!source || source !== frame.contentWindow || data?.lessons !== 1 || data.type !== "ready" || !given) return;
    leave();
    port = given;
    port.onmessage = heard;
    for (const [type, message] of Object.entries(told)) {
      post(message);
      if (!LASTING.includes(type)) delete told[type];
    }
    hear(data);
  };
  window.addEventListener("message", greeted);
  sized.observe(frame);
  themed.observe(document.body, { attributeFilter: ["data-jp-theme-name"] });
  holder.append(frame);
  return {
    frame,
    send(message) {
      if (!port || LASTING.includes(message.type)) told[message.type] = message;
      post(message);
    },
    show(chosen) {
      base = chosen;
      if (drawn) draw();
    },
    stop() {
      window.removeEventListener("message", greeted);
      leave();
      sized.disconnect();
      themed.disconnect();
    },
  };
}
