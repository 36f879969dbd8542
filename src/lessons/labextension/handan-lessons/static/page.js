// One page of the course from its opening until it is live, or says why it is not.

const PATIENCE = 60_000; // so long a kernel may take before the page says that it waits
const GATHER = 60; // so long answers are gathered before they are drawn
const PAUSE_AGAIN = 5_000; // a kernel that ends so soon after a run would end again
const SETTLING = 3_000; // so long maps and pictures may still come into a page that is live
const WIDGETS = 10_000; // so long ipywidgets may take to come to a page whose kernel is there

const pause = time => new Promise(resolve => setTimeout(resolve, time));

// The outputs of a cell are ours to exchange until somebody else runs, clears or deletes it. Returns whether they still are,
// to be asked once.
function watch(cell) {
  let touched = false;
  const note = () => { touched = true; };
  cell.outputs.changed.connect(note);
  return () => {
    cell.outputs.changed.disconnect(note);
    return !touched && !cell.isDisposed;
  };
}

// JupyterLab asks the server for checkpoints before it starts a kernel; a page that is going to run need not wait for them.
// What JupyterLab does later itself finds this done.
function hasten({ sessionContext, model }) {
  if (sessionContext.isReady) return;
  const { kernelPreference } = sessionContext;
  const name = model.defaultKernelName || kernelPreference.name;
  sessionContext.kernelPreference = { ...kernelPreference, name, language: model.defaultKernelLanguage };
  sessionContext.initialize().catch(() => {}); // who waits for the session sees that there is none
}

const WRITES = "textarea, input[type='text'], input[type='number'], select";

// A kernel that was started anew, by itself or by another page, knows nothing of this one: `again` makes the page live once more.
// Never under the hands of somebody who writes: it waits until they leave the field, and the views' own line has a button for it.
function followKernel({ panel, context: { sessionContext } }, { again, gone }) {
  let lost = false;
  let waits = false;
  let later = 0;
  const when = () => {
    if (waits || panel.isDisposed) return;
    const { activeElement } = document;
    if (!panel.node.contains(activeElement) || !activeElement.matches(WRITES)) {
      again({ asked: false });
      return;
    }
    waits = true;
    panel.node.addEventListener("focusout", () => {
      later = setTimeout(() => { waits = false; when(); }, 500); // they may be on their way to the button
    }, { once: true });
  };
  const heard = (_, status) => {
    if (["restarting", "autorestarting"].includes(status)) lost = true;
    if (lost || ["dead", "terminating"].includes(status)) gone();
    if (status !== "idle" || !lost) return;
    lost = false;
    when();
  };
  sessionContext.statusChanged.connect(heard);
  panel.node.addEventListener("lessons:lost", when);
  panel.node.addEventListener("lessons:run", event => {
    event.preventDefault(); // or the view presses the toolbar's button itself
    clearTimeout(later);
    waits = false;
    again({ asked: true });
  });
  panel.disposed.connect(() => sessionContext.statusChanged.disconnect(heard));
}

class Page {
  told = () => {}; // whether it is live, for whoever shows that
  turn = 0;
  ended = 0; // when it was last live: a page whose own run ends its kernel is not run again and again

  constructor(panel, context, { app, bar, mark, shipped, parts }) {
    Object.assign(this, { app, panel, context, bar, mark, shipped, parts });
    this.cells = parts.codeCells(context.model);
    const again = ({ asked }) => {
      if (asked) this.run({ fresh: this.isDead() });
      else if (this.ended && performance.now() - this.ended > PAUSE_AGAIN) this.run();
    };
    followKernel(this, { again, gone: () => this.told(false) });
  }

  isDead() {
    return ["dead", "terminating", "unknown"].includes(this.context.sessionContext.session?.kernel?.status ?? "dead");
  }

  // Start, or say why not. A page that somebody runs by the toolbar's button is asked nothing more.
  begin() {
    const { bar } = this;
    const close = ["close", () => bar.gone()];
    if (this.cells.some(cell => !cell.trusted)) {
      bar.say("untrusted", {}, [close]);
    } else if (!this.shipped) { // what it runs is not known here, so it is for its reader to say
      bar.say("own", {}, [["run", () => this.run()], ["later", () => bar.gone()]]);
    } else {
      const count = this.parts.differing(this.context.model, this.shipped);
      if (!count) return this.run();
      const fresh = ["fresh", () => this.fetchFresh()];
      bar.say("changed", { count }, [fresh, ["run", () => this.run()], ["later", () => bar.gone()]]);
    }
    this.told(false);
    const waiting = this.turn;
    this.cells[0]?.outputs.changed.connect(() => { if (this.turn === waiting) bar.gone(); });
  }

  // Run all cells; what an earlier run still brings is no longer looked at.
  async run({ fresh = false } = {}) {
    const turn = ++this.turn;
    const current = () => this.turn === turn && !this.panel.isDisposed;
    const heard = this.wait(current);
    this.cells = this.parts.codeCells(this.context.model);
    this.bar.progress(0, this.cells.length);
    this.panel.node.classList.add("lsn-starting");
    const leave = this.parts.keepPlace(this.panel.content.node);
    try {
      const fault = await this.parts.unchanged(this.context.model, async () => { // a kernel notes its language in the notebook
        const kernel = await this.kernel(fresh);
        return kernel && current() ? this.runIn(kernel, { current, heard }) : "none";
      });
      if (current()) this.end(fault);
    } catch (error) {
      console.warn(error);
      if (current()) this.end("none");
    } finally {
      heard();
      setTimeout(leave, SETTLING);
    }
  }

  // The kernel with ipywidgets attached to it, or nothing. `fresh` starts one where there is none, or where it does not answer.
  async kernel(fresh) {
    const { sessionContext, model } = this.context;
    if (!fresh) hasten(this.context);
    if (fresh) {
      if (sessionContext.session?.kernel) await sessionContext.restartKernel();
      else await sessionContext.changeKernel({ name: model.getMetadata("kernelspec")?.name ?? "python3" });
    }
    await sessionContext.ready;
    const kernel = sessionContext.session?.kernel;
    if (!kernel) return null;
    if (await this.parts.widgetsReady(this.panel.content.rendermime, fresh ? WIDGETS / 5 : WIDGETS)) return kernel;
    if (fresh) location.reload(); // ipywidgets gives up a page whose first kernel did not start; its kernel is there now
    return null;
  }

  // Say so where nothing is heard of the kernel for long; should it come after all, the page goes on. Returns what to call then.
  wait(current) {
    let silent = true;
    const timer = setTimeout(() => current() && this.bar.say("slow", {}, [["again", () => this.run({ fresh: true })]]), PATIENCE);
    return () => {
      if (silent) clearTimeout(timer);
      silent = false;
    };
  }

  // Ask the kernel for every cell at once and exchange what they show as the answers come, together what comes together.
  // Returns the first error's name and text, if any.
  async runIn(kernel, { current, heard }) {
    const answered = [];
    const drawn = [];
    let drawing = null;
    let fault = null;
    this.done = 0;
    const draw = async some => {
      if (!current()) return;
      await this.parts.exchange(some.filter(each => each.untouched()).map(each => this.place(each)));
      this.done += some.length;
      if (current() && !fault) this.bar.progress(this.done, this.cells.length);
    };
    const drawAll = async () => {
      while (answered.length) {
        drawn.push(draw(answered.splice(0)));
        await pause(GATHER);
      }
      drawing = null;
    };
    await Promise.all(this.cells.map(async cell => {
      const untouched = watch(cell);
      const { reply, outputs } = await this.parts.execute(kernel, cell, heard);
      if (reply.status === "error") fault ??= `${reply.ename}: ${reply.evalue}`;
      if (reply.status !== "ok") return;
      answered.push({ cell, outputs, untouched, count: reply.execution_count });
      drawing ??= drawAll();
    }));
    await drawing;
    await Promise.all(drawn);
    return fault;
  }

  // Where a cell's outputs are on the page, and how it gets new ones.
  place({ cell, outputs, count }) {
    const view = this.panel.content.widgets.find(each => each.model === cell);
    const put = () => {
      // One for one costs JupyterLab a third of the measuring that clearing and adding does.
      if (outputs.length === 1 && cell.outputs.length === 1) cell.outputs.set(0, outputs[0]);
      else cell.outputs.fromJSON(outputs);
      cell.executionCount = count;
    };
    return { area: view?.outputArea?.node, put };
  }

  // Somebody tried to change a page that is kept as it is. While it is being made live, that is said instead.
  refused() {
    if (["progress", "changed", "slow"].includes(this.bar.state)) return;
    this.bar.say("locked", {}, [["close", () => this.bar.gone()], ["edit", () => this.edit()]]);
  }

  async edit() {
    try {
      const path = await this.parts.copyToEdit(this.app, this.context.path, this.bar.words["copy"]);
      this.bar.gone();
      await this.app.commands.execute("docmanager:open", { path });
    } catch (error) {
      console.warn(error);
      this.bar.say("copy-failed", {}, [["close", () => this.bar.gone()]]);
    }
  }

  // Put the lesson that came with the course in the place of this one, which is moved aside under a name of its own.
  async fetchFresh() {
    const { bar, context, panel } = this;
    this.turn += 1;
    bar.say("fetching", {}, []);
    try {
      const kernel = await this.kernel(false) ?? await this.kernel(true);
      const aside = kernel && await this.parts.freshly(kernel, context.path.split("/").at(-1));
      if (!aside) throw new Error("the kernel fetched nothing");
      await context.revert();
      if (panel.isDisposed) return;
      this.cells = this.parts.codeCells(context.model);
      await this.run();
      bar.say("fetched", { name: aside }, [["close", () => bar.gone()]]);
    } catch (error) {
      console.warn(error);
      bar.say("fetch-failed", {}, [["close", () => bar.gone()]]);
    }
  }

  // Whether the head says, for the first time, that this is a page of another version: then the course's own is offered.
  isOther() {
    const { panel, context, mark } = this;
    if (this.offered || mark.unlocked || context.path.split("/").at(-1) !== `${mark.lesson}.ipynb`) return false;
    this.offered = panel.node.querySelector(".lsn-other-version") !== null;
    return this.offered;
  }

  end(fault) {
    const { panel } = this;
    panel.node.classList.remove("lsn-starting");
    const again = options => ["again", () => this.run(options)];
    const close = ["close", () => this.bar.gone()];
    this.ended = fault ? 0 : performance.now();
    this.told(!fault);
    if (!fault && this.isOther()) this.bar.say("other-version", {}, [["fresh", () => this.fetchFresh()], close]);
    else if (!fault) this.bar.live();
    else if (fault === "none") this.bar.say("none", {}, [again({ fresh: true }), close]);
    else this.bar.say("fault", { done: this.done, all: this.cells.length, error: fault.slice(0, 200) }, [again({}), close]);
  }
}

// A notebook that does not carry the course's mark is not touched in any way.
export async function attend(app, panel, context, { course, parts }) {
  if (!context.isReady) parts.beforeDrawing(panel, context);
  await context.ready;
  const mark = context.model.getMetadata("lessons");
  if (panel.isDisposed || typeof mark?.lesson !== "string") return;
  parts.saveStill(context.model);
  const { lessons, words } = await course;
  if (panel.isDisposed) return;
  const language = mark.language in words ? mark.language : mark.language?.split("-")[0] in words ? mark.language.split("-")[0] : "en";
  const bar = new parts.Bar(panel, { language, words: words[language] });
  const page = new Page(panel, context, { app, bar, mark, shipped: lessons[mark.lesson], parts });
  if (!mark.unlocked) await parts.lock(app, panel, context.model, { unchanged: parts.unchanged, told: () => page.refused() });
  if (panel.isDisposed) return;
  parts.followSize();
  const run = () => page.run({ fresh: page.isDead() });
  if (!mark.unlocked) page.told = parts.reading(app, panel, { words: bar.words, language, run, size: parts.sizeControl(bar.words) });
  page.begin();
}
