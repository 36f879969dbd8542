// As much of Jupyter's page as a widget asks for: a notebook's outline, and what a page may know of its kernel. Behaviour is
// JupyterLab's, as far as views can see it; the models are those of the page without Jupyter. The kernel is behind
// `lessonsKernel(text)`, which the test's side gives; it answers with all messages that were sent meanwhile.

import { draw, Models } from "../../src/lessons/views/client/site/models.js";

(() => {
  const bytes = text => Uint8Array.from(atob(text), each => each.charCodeAt(0));
  const text = buffer => {
    let made = "";
    for (const each of new Uint8Array(buffer.buffer ?? buffer)) made += String.fromCharCode(each);
    return btoa(made);
  };
  const ask = async message => JSON.parse(await globalThis.lessonsKernel(JSON.stringify(message)));

  // What a view throws while it hears of a change is an error of the page: a test that ends well has none.
  const { error: logged } = console;
  console.error = (...told) => {
    logged(...told);
    if (told[0] instanceof Error) reportError(told[0]);
  };

  let busy = false;
  const held = [];
  const asked = new Set();
  const known = new Set();

  class Host extends Models {
    context = { path: decodeURIComponent(location.pathname).split("/doc/tree/").at(-1) };

    // A model is asked for when somebody wants it, as when a page is opened whose kernel runs already.
    async get_model(id) {
      if (!asked.has(id)) {
        asked.add(id);
        this.tell(id, { method: "request_state" }, []);
      }
      return await super.get_model(id);
    }
  }

  // Sends one message to the kernel, and gives its answers to the models that they are for. A kernel that is busy takes it later.
  const manager = new Host(async (id, data, buffers) => {
    if (busy) await new Promise(free => held.push(free));
    hear(await ask({ id, data, buffers: buffers.map(text) }));
  });
  const { kernel } = manager;
  kernel.requestCommInfo = async () => {
    if (kernel.status === "dead") throw new Error("Kernel is dead");
    return { content: { status: "ok", comms: await ask({ method: "comm_info" }) } };
  };

  function hear(messages) {
    for (const { id, data, buffers } of messages) {
      if (!asked.has(id) || (!known.has(id) && !data.state?._model_module)) continue; // nobody's yet, or a change before the whole
      manager.hear({ type: known.has(id) ? "comm_msg" : "comm_open", id, data, buffers: buffers.map(bytes) });
      known.add(id);
    }
  }

  const made = (className, ...children) => {
    const element = document.createElement("div");
    element.className = className;
    element.append(...children);
    return element;
  };
  const ended = new WeakMap();

  function place(cell) {
    const found = document.querySelector(`[data-cell="${CSS.escape(cell.id)}"]`);
    if (found) return found.querySelector(".jp-OutputArea");
    const area = made("lm-Widget jp-OutputArea jp-Cell-outputArea");
    const element = made(`lm-Widget jp-Cell jp-${cell.type}Cell jp-Notebook-cell`, made("jp-Cell-outputWrapper", area));
    element.dataset.cell = cell.id;
    document.querySelector(".jp-WindowedPanel-viewport").append(element);
    return area;
  }

  // Empties an output and puts something else there; what was a view is ended first.
  async function show(area, { html, model }) {
    const before = area.querySelector(".jp-OutputArea-output");
    if (before) await ended.get(before)?.();
    const output = made("lm-Widget jp-OutputArea-output");
    area.replaceChildren(made("jp-OutputArea-child", made("jp-OutputPrompt jp-OutputArea-prompt"), output));
    if (!model) {
      output.classList.add("jp-RenderedHTMLCommon", "jp-RenderedHTML", "jp-mod-trusted");
      output.innerHTML = html;
      return;
    }
    const el = made("lm-Widget jupyter-widgets");
    output.append(el);
    const shown = await manager.get_model(model);
    if (shown.get("_css")) output.prepend(Object.assign(document.createElement("style"), { textContent: shown.get("_css") })); // as anywidget does
    ended.set(output, await draw(manager, model, el));
  }

  globalThis.componentHost = {
    hear,
    // Lays the cells out, or puts new outputs into those that are there, and returns when all views are drawn.
    async lay(cells) {
      const coming = [];
      for (const cell of cells) {
        const area = place(cell);
        if (cell.type === "Markdown") {
          area.replaceChildren(made("jp-RenderedHTMLCommon jp-RenderedMarkdown jp-MarkdownOutput"));
          area.firstChild.innerHTML = cell.html;
        } else if (cell.output) {
          coming.push(show(area, cell.output));
        }
      }
      await Promise.all(coming);
    },
    // What the page is told of its kernel.
    status: now => kernel.become(now),
    connection: now => kernel.connectionStatusChanged.emit(kernel, now),
    hold() {
      busy = true;
    },
    release() {
      busy = false;
      for (const free of held.splice(0)) free();
    },
  };
})();
