// The models of a page without Jupyter: they speak ipywidgets' messages with the kernel, as far as the course's views ask.

import { load } from "../code.js";

const same = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);
const view = bytes => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

// Binary values stand beside a message; `paths` says where in its state each belongs.
function putBuffers(state, paths, buffers) {
  paths.forEach((path, i) => {
    const holder = path.slice(0, -1).reduce((inside, key) => inside[key], state);
    holder[path.at(-1)] = view(buffers[i]);
  });
}

class Model {
  #state = {};
  #before = {};
  #unsaved = {};
  #heard = new Map();

  constructor(id, models, state) {
    this.model_id = id;
    this.widget_manager = models;
    this.#state = state;
  }

  get(name) {
    return this.#state[name];
  }

  // What a value was before the last change: Backbone's, and what the way back through a selection asks for.
  previous(name) {
    return this.#before[name];
  }

  set(name, value) {
    const values = typeof name === "string" ? { [name]: value } : name;
    Object.assign(this.#unsaved, values);
    this.#change(values);
  }

  save_changes() {
    const state = this.#unsaved;
    this.#unsaved = {};
    if (Object.keys(state).length) this.#tell({ method: "update", state, buffer_paths: [] });
  }

  send(content, _callbacks, buffers = []) {
    this.#tell({ method: "custom", content }, buffers);
  }

  #tell(data, buffers = []) {
    this.widget_manager.tell(this.model_id, structuredClone(data), buffers);
  }

  on(names, act) {
    for (const name of names.split(" ")) this.#heard.set(name, [...(this.#heard.get(name) ?? []), act]);
  }

  off(names, act) {
    for (const name of names?.split(" ") ?? [...this.#heard.keys()])
      this.#heard.set(
        name,
        (this.#heard.get(name) ?? []).filter(each => act && each !== act),
      );
  }

  // One view that throws keeps no other from hearing.
  #trigger(name, ...told) {
    for (const act of this.#heard.get(name) ?? []) {
      try {
        act(...told);
      } catch (error) {
        console.error(error);
      }
    }
  }

  // All values are there before anybody hears of one.
  #change(values) {
    const changed = Object.entries(values).filter(([name, value]) => !same(this.#state[name], value));
    if (!changed.length) return;
    this.#before = { ...this.#state };
    for (const [name, value] of changed) this.#state[name] = value;
    for (const [name, value] of changed) this.#trigger(`change:${name}`, this, value);
    this.#trigger("change", this);
  }

  hear({ method, state, buffer_paths = [], content }, buffers) {
    if (method === "update") {
      putBuffers(state, buffer_paths, buffers);
      this.#change(state);
    } else if (method === "custom") {
      this.#trigger("msg:custom", content, buffers.map(view));
    }
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

  emit(sender, told) {
    for (const slot of [...this.#slots]) slot(sender, told);
  }
}

// What a view may know of its kernel.
class KernelStatus {
  status = "idle";
  statusChanged = new Signal();
  connectionStatusChanged = new Signal();
  #names;

  constructor(names) {
    this.#names = names;
  }

  async requestCommInfo() {
    if (this.status === "dead") throw new Error("Kernel is dead");
    const comms = Object.fromEntries(this.#names().map(name => [name, { target_name: "jupyter.widget" }]));
    return { content: { status: "ok", comms } };
  }

  become(status) {
    this.status = status;
    this.statusChanged.emit(this, status);
  }
}

/** All models of one kernel; what a view has as its `widget_manager`. */
export class Models {
  #waiting = new Map();
  #known = new Map();

  /** @param {(id: string, data: object, buffers: any[]) => void} tell gives the kernel a message */
  constructor(tell) {
    this.kernel = new KernelStatus(() => [...this.#known.keys()]);
    this.tell = (id, data, buffers) => {
      if (this.kernel.status === "dead") throw new Error("Kernel is dead");
      tell(id, data, buffers);
    };
  }

  /** A model, once the kernel has made it. @param {string} id @returns {Promise<any>} */
  get_model(id) {
    if (!this.#waiting.has(id)) {
      let resolve;
      const promise = new Promise(made => {
        resolve = made;
      });
      this.#waiting.set(id, { promise, resolve });
    }
    return this.#waiting.get(id).promise;
  }

  /** Take a message of the kernel. @param {{ type: string, id: string, data: any, buffers: Uint8Array[] }} message */
  hear({ type, id, data, buffers }) {
    if (type === "comm_msg") {
      this.#known.get(id)?.hear(data, buffers);
    } else if (type === "comm_open") {
      putBuffers(data.state, data.buffer_paths ?? [], buffers);
      const model = new Model(id, this, data.state);
      this.#known.set(id, model);
      this.get_model(id);
      this.#waiting.get(id).resolve(model);
    }
  }
}

/** Draw a widget into an element; resolves to what ends it. @param {Models} models @param {string} id @param {Element} el */
export async function draw(models, id, el) {
  const model = await models.get_model(id);
  const made = (await load(model.get("_esm"))).default; // as an anywidget brings it
  const widget = typeof made === "function" ? await made() : made;
  const css = model.get("_css");
  if (css) el.append(Object.assign(document.createElement("style"), { textContent: css }));
  return (await widget.render({ model, el })) ?? (() => {});
}
