// The models of a page without Jupyter: they speak ipywidgets' messages with the kernel, as far as the course's views ask.

import { load } from "../code.js";

/** @typedef {Record<string, any>} State  traits by name */
/** @typedef {{ method: "update", state: State, buffer_paths?: Path[] } | { method: "custom", content: unknown }} Data */
/** @typedef {(string | number)[]} Path  keys, from the state inwards */
/** @typedef {(...told: any[]) => void} Act */

/** @param {unknown} a @param {unknown} b */
const same = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);
/** @param {Uint8Array} bytes */
const view = bytes => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Binary values stand beside a message; `paths` says where in its state each belongs.
 *
 * @param {State} state
 * @param {Path[]} paths
 * @param {Uint8Array[]} buffers
 */
function putBuffers(state, paths, buffers) {
  paths.forEach((path, i) => {
    const last = path.length - 1;
    const holder = path.slice(0, last).reduce((inside, key) => inside[key], state);
    holder[path[last]] = view(buffers[i]);
  });
}

class Model {
  #state;
  /** @type {State} */
  #before = {};
  /** @type {State} */
  #unsaved = {};
  /** @type {Map<string, Act[]>} */
  #heard = new Map();

  /** @param {string} id @param {Models} models @param {State} state */
  constructor(id, models, state) {
    this.model_id = id;
    this.widget_manager = models;
    this.#state = state;
  }

  /** @param {string} name */
  get(name) {
    return this.#state[name];
  }

  /** What a value was before the last change: Backbone's, and what the way back through a selection asks for. @param {string} name */
  previous(name) {
    return this.#before[name];
  }

  /** @param {string | State} name @param {unknown} [value] */
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

  /** @param {unknown} content @param {unknown} [_callbacks] @param {ArrayBuffer[]} [buffers] */
  send(content, _callbacks, buffers = []) {
    this.#tell({ method: "custom", content }, buffers);
  }

  /** @param {Data} data @param {ArrayBuffer[]} buffers */
  #tell(data, buffers = []) {
    this.widget_manager.tell(this.model_id, structuredClone(data), buffers);
  }

  /** @param {string} names @param {Act} act */
  on(names, act) {
    for (const name of names.split(" ")) this.#heard.set(name, [...(this.#heard.get(name) ?? []), act]);
  }

  /** @param {string | null} [names]  all, without any @param {Act | null} [act] */
  off(names, act) {
    for (const name of names?.split(" ") ?? [...this.#heard.keys()])
      this.#heard.set(
        name,
        (this.#heard.get(name) ?? []).filter(each => act && each !== act),
      );
  }

  /** One view that throws keeps no other from hearing. @param {string} name @param {unknown[]} told */
  #trigger(name, ...told) {
    for (const act of this.#heard.get(name) ?? []) {
      try {
        act(...told);
      } catch (error) {
        console.error(error);
      }
    }
  }

  /** All values are there before anybody hears of one. @param {State} values */
  #change(values) {
    const changed = Object.entries(values).filter(([name, value]) => !same(this.#state[name], value));
    if (!changed.length) return;
    this.#before = { ...this.#state };
    for (const [name, value] of changed) this.#state[name] = value;
    for (const [name, value] of changed) this.#trigger(`change:${name}`, this, value);
    this.#trigger("change", this);
  }

  /** @param {Data} data @param {Uint8Array[]} buffers */
  hear(data, buffers) {
    if (data.method === "update") {
      putBuffers(data.state, data.buffer_paths ?? [], buffers);
      this.#change(data.state);
    } else if (data.method === "custom") {
      this.#trigger("msg:custom", data.content, buffers.map(view));
    }
  }
}

/** @typedef {(sender: KernelStatus, told: string) => void} Slot */

// A signal as JupyterLab's kernel connections have them: who hears it gets the sender, then what is told.
class Signal {
  /** @type {Set<Slot>} */
  #slots = new Set();

  /** @param {Slot} slot */
  connect(slot) {
    this.#slots.add(slot);
  }

  /** @param {Slot} slot */
  disconnect(slot) {
    this.#slots.delete(slot);
  }

  /** @param {KernelStatus} sender @param {string} told */
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

  /** @param {() => string[]} names  of the widgets that it knows */
  constructor(names) {
    this.#names = names;
  }

  async requestCommInfo() {
    if (this.status === "dead") throw new Error("Kernel is dead");
    const comms = Object.fromEntries(this.#names().map(name => [name, { target_name: "jupyter.widget" }]));
    return { content: { status: "ok", comms } };
  }

  /** @param {string} status */
  become(status) {
    this.status = status;
    this.statusChanged.emit(this, status);
  }
}

/** All models of one kernel; what a view has as its `widget_manager`. */
export class Models {
  /** @type {Map<string, { promise: Promise<Model>, resolve: (model: Model) => void }>} */
  #waiting = new Map();
  /** @type {Map<string, Model>} */
  #known = new Map();

  /** @param {(id: string, data: Data, buffers: ArrayBuffer[]) => void} tell gives the kernel a message */
  constructor(tell) {
    this.kernel = new KernelStatus(() => [...this.#known.keys()]);
    this.tell = (/** @type {string} */ id, /** @type {Data} */ data, /** @type {ArrayBuffer[]} */ buffers) => {
      if (this.kernel.status === "dead") throw new Error("Kernel is dead");
      tell(id, data, buffers);
    };
  }

  /** @param {string} id */
  #await(id) {
    const known = this.#waiting.get(id);
    if (known) return known;
    let resolve = (/** @type {Model} */ _) => {};
    /** @type {Promise<Model>} */
    const promise = new Promise(made => {
      resolve = made;
    });
    const waiting = { promise, resolve };
    this.#waiting.set(id, waiting);
    return waiting;
  }

  /** A model, once the kernel has made it. @param {string} id */
  get_model(id) {
    return this.#await(id).promise;
  }

  /** Take a message of the kernel. @param {{ type: string, id: string, data: any, buffers: Uint8Array[] }} message */
  hear({ type, id, data, buffers }) {
    if (type === "comm_msg") {
      this.#known.get(id)?.hear(data, buffers);
    } else if (type === "comm_open") {
      putBuffers(data.state, data.buffer_paths ?? [], buffers);
      const model = new Model(id, this, data.state);
      this.#known.set(id, model);
      this.#await(id).resolve(model);
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
