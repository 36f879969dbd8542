// As much of Jupyter's page as a widget asks for: a notebook's outline, models that are joined to a kernel by messages, and
// what a page may know of that kernel. Behaviour is JupyterLab's and ipywidgets', as far as views can see it. The kernel is
// behind `lessonsKernel(text)`, which the test's side gives; it answers with all messages that were sent meanwhile.

(() => {
  const copy = value => (value === undefined ? undefined : structuredClone(value));
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

  const bytes = text => Uint8Array.from(atob(text), each => each.charCodeAt(0));
  const text = buffer => {
    let made = "";
    for (const each of new Uint8Array(buffer.buffer ?? buffer)) made += String.fromCharCode(each);
    return btoa(made);
  };
  // Binary values stand beside a message; `paths` says where in its state each belongs.
  function putBuffers(state, paths, buffers) {
    paths.forEach((path, i) => {
      const holder = path.slice(0, -1).reduce((inside, key) => inside[key], state);
      holder[path.at(-1)] = new DataView(buffers[i].buffer);
    });
  }

  class Events {
    #heard = new Map();

    on(names, act) {
      for (const name of names.split(" ")) this.#heard.set(name, [...(this.#heard.get(name) ?? []), act]);
    }

    off(names, act) {
      for (const name of names.split(" "))
        this.#heard.set(
          name,
          (this.#heard.get(name) ?? []).filter(each => each !== act),
        );
    }

    trigger(name, ...told) {
      for (const act of this.#heard.get(name) ?? []) act(...told);
    }
  }

  // A signal as JupyterLab's kernel connections have them: who hears it gets the sender, then what is told.
  class Signal {
    #slots = new Set();

    connect(slot) {
      this.#slots.add(slot);
    }

    disconnect(slot) {
      this.#slots.delete(slot);
    }

    emit(told) {
      for (const slot of [...this.#slots]) slot(kernel, told);
    }
  }

  const kernel = {
    status: "idle",
    statusChanged: new Signal(),
    connectionStatusChanged: new Signal(),
    requestCommInfo: async () => {
      if (kernel.status === "dead") throw new Error("Kernel is dead");
      return {
        content: { status: "ok", comms: JSON.parse(await globalThis.lessonsKernel(JSON.stringify({ method: "comm_info" }))) },
      };
    },
  };
  let busy = false;
  const held = [];

  // Sends one message to the kernel, and gives its answers to the models that they are for. A kernel that is busy takes it later.
  async function tell(id, data, buffers = []) {
    if (kernel.status === "dead") throw new Error("Kernel is dead");
    if (busy) await new Promise(free => held.push(free));
    hear(JSON.parse(await globalThis.lessonsKernel(JSON.stringify({ id, data, buffers: buffers.map(text) }))));
  }

  function hear(messages) {
    for (const { id, data, buffers } of messages) models.get(id)?.hear(data, buffers.map(bytes));
  }

  class Model extends Events {
    #state = {};
    #before = {};
    #unsaved = new Set();
    widget_manager = manager;

    constructor(id) {
      super();
      this.model_id = id;
      this.known = new Promise(known => {
        this.isKnown = known;
      });
    }

    get(name) {
      return this.#state[name];
    }

    get all() {
      return this.#state;
    }

    previous(name) {
      return this.#before[name];
    }

    set(name, value) {
      this.#change(typeof name === "string" ? { [name]: value } : name, true);
    }

    // All values are there before anybody hears of one.
    #change(values, own) {
      const changed = Object.entries(values).filter(([name, value]) => !same(this.#state[name], value));
      this.#before = { ...this.#state };
      for (const [name, value] of changed) {
        this.#state[name] = value;
        if (own) this.#unsaved.add(name);
      }
      for (const [name, value] of changed) this.trigger(`change:${name}`, this, value);
      if (changed.length) this.trigger("change", this);
    }

    save_changes() {
      const state = Object.fromEntries([...this.#unsaved].map(name => [name, copy(this.#state[name])]));
      this.#unsaved.clear();
      this.#tell({ method: "update", state, buffer_paths: [] });
    }

    send(content, _callbacks, buffers) {
      this.#tell({ method: "custom", content }, buffers);
    }

    #tell(data, buffers) {
      if (kernel.status === "dead") throw new Error("Kernel is dead");
      tell(this.model_id, data, buffers);
    }

    hear(data, buffers) {
      if (data.method === "update") {
        putBuffers(data.state, data.buffer_paths ?? [], buffers);
        this.#change(data.state, false);
        this.isKnown();
      } else if (data.method === "custom") {
        this.trigger("msg:custom", data.content, buffers);
      }
    }
  }

  const models = new Map();
  const manager = {
    kernel,
    context: { path: decodeURIComponent(location.pathname).split("/doc/tree/").at(-1) },
    // A model is asked for when somebody wants it, as when a page is opened whose kernel runs already.
    async get_model(id) {
      if (!models.has(id)) {
        models.set(id, new Model(id));
        await tell(id, { method: "request_state" });
        if (!Object.keys(models.get(id).all).length) throw new Error(`no such model: ${id}`);
      }
      const model = models.get(id);
      await model.known;
      return model;
    },
  };

  // Each widget brings a module, as an anywidget does; what many bring in the same words is loaded once.
  const loaded = new Map();
  function load(code) {
    if (!loaded.has(code)) {
      const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
      loaded.set(code, import(address));
    }
    return loaded.get(code);
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
    const { default: widget } = await load(shown.get("_esm"));
    const stop = await widget.render({ model: shown, el });
    ended.set(output, stop ?? (() => {}));
  }

  globalThis.componentHost = {
    hear,
    manager,
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
    status(now) {
      kernel.status = now;
      kernel.statusChanged.emit(now);
    },
    connection: now => kernel.connectionStatusChanged.emit(now),
    hold() {
      busy = true;
    },
    release() {
      busy = false;
      for (const free of held.splice(0)) free();
    },
  };
})();
