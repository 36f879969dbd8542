// The page's end of the line to Python, which runs in a worker. What it wrote is stored before anybody hears what was said.

import { Models } from "./models.js";

const PATIENCE_MS = 60_000; // as long as JupyterLab's pages wait for a kernel: a slow computer needs half of it to start

/** @typedef {{ model?: string, html?: string, text?: string, error?: string, trace?: string }} Result */

export class Python {
  #worker;
  #kept;
  #told;
  #incoming = Promise.resolve();
  #outgoing = Promise.resolve();
  #refuses = false;
  #ended = false;
  #asked = 0; // messages that Python has not done with
  #late = 0;

  /**
   * @param {import("./parts.js").Parts} parts
   * @param {import("./page.js").Store} store
   * @param {{ shown: (cell: number, result: Result) => void, starts: () => void, dead: (error: string) => void, failed: (error: string) => void,
   *   silent: (now: boolean) => void, stores: (kept: boolean, again: () => void) => void }} told
   */
  constructor(parts, store, told) {
    this.#kept = store;
    this.#told = told;
    this.models = new Models((id, data, buffers) => this.#tell(id, data, buffers));
    const address = URL.createObjectURL(new Blob([parts["worker.js"]], { type: "text/javascript" }));
    this.#worker = new Worker(address);
    this.#worker.onmessage = ({ data }) => {
      this.#incoming = this.#incoming.then(() => this.#take(data)).catch(error => this.#die(String(error)));
    };
    this.#worker.onerror = event => this.#die(event.message || "the worker ended");
    this.#worker.onmessageerror = () => this.#die("a message could not be read");
  }

  /** Start it with what is stored, and run the cells in their order. @param {import("./parts.js").Parts} parts @param {string[]} cells @param {{ language: string, kernel: string }} options */
  async start(parts, cells, { language, kernel }) {
    /** @type {import("../site-worker.js").Stored[]} */
    let stored = [];
    let readable = true;
    try {
      stored = await this.#kept.read();
    } catch (error) {
      console.warn(error);
      readable = false;
    }
    if (this.#ended) return;
    const [wasm, library, packages] = ["python.wasm", "library.zip", "packages.zip"].map(name => parts[name]);
    this.#ask({ type: "start", wasm, library, packages, stored, language, kernel });
    this.#refusing(!readable);
    cells.forEach((code, cell) => this.#ask({ type: "run", code, cell }));
  }

  /** End it: the page may be made live once more, by another. */
  end() {
    this.#ended = true;
    clearTimeout(this.#late);
    this.#worker.terminate();
    if (this.models.kernel.status !== "dead") this.models.kernel.become("dead");
  }

  /**
   * A worker can end without a word. Whatever it is asked it answers in the end; where nothing comes for long, that is said.
   *
   * @param {import("../site-worker.js").Asked} message
   */
  #ask(message) {
    this.#asked += 1;
    this.#worker.postMessage(message);
    this.#listen();
  }

  #listen() {
    clearTimeout(this.#late);
    if (this.#asked && !this.#ended) this.#late = setTimeout(() => this.#told.silent(true), PATIENCE_MS);
  }

  /** @param {string} error */
  #die(error) {
    if (this.#ended) return;
    console.error(error);
    this.end();
    this.#told.dead(error);
  }

  /**
   * Before Python takes what may change what is kept, the storage is asked whether it takes it: where it does not, Python
   * cannot write, and its views say so.
   *
   * @param {string} id
   * @param {object} data
   * @param {ArrayBuffer[]} buffers
   */
  #tell(id, data, buffers) {
    this.#outgoing = this.#outgoing.then(async () => {
      const takes = await this.#kept.takes(JSON.stringify(data).length);
      this.#refusing(!takes);
      if (!this.#ended) this.#ask({ type: "comm", id, data, buffers });
    });
  }

  /** @param {boolean} now */
  #refusing(now) {
    if (now === this.#refuses || this.#ended) return;
    this.#refuses = now;
    this.#ask({ type: "refuses", refuses: now });
    this.#told.stores(!now, () => this.#tryAgain());
  }

  async #tryAgain() {
    this.#refusing(!(await this.#kept.takes(0)));
  }

  /** @param {import("../site-worker.js").Said} message */
  async #take(message) {
    if (this.#ended) return;
    if (message.type === "done") this.#asked -= 1;
    this.#told.silent(false);
    this.#listen();
    if (message.type === "said") {
      if (message.written.length) await this.#store(message.written);
      for (const [type, id, text, buffers] of message.sent) this.models.hear({ type, id, data: JSON.parse(text), buffers });
    } else if (message.type === "shown") {
      this.#told.shown(message.cell, JSON.parse(message.result));
    } else if (message.type === "started") {
      this.#told.starts();
    } else if (message.type === "failed") {
      this.end();
      this.#told.failed(message.error);
    }
  }

  /**
   * The storage took the question and refuses the answer: nothing is said before it is stored, however often that is tried.
   *
   * @param {import("../site-worker.js").Written[]} written
   */
  async #store(written) {
    for (let stored = false; !stored; ) {
      try {
        await this.#kept.add(written);
        stored = true;
      } catch (error) {
        console.warn(error);
        await new Promise(again => this.#told.stores(false, () => again(undefined)));
      }
    }
    this.#told.stores(!this.#refuses, () => this.#tryAgain());
  }
}
