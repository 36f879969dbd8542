// What JupyterLab, Notebook and JupyterLite load: a container as their module federation expects it, written by hand, so that
// nothing needs to be built. The rest comes as modules, all under this file's version, so that a browser's cache never mixes two.
(() => {
  const own = document.currentScript.src;
  const file = name => new URL(name + new URL(own).search, own).href;
  const modules = Promise.all(["bar.js", "cells.js", "still.js", "place.js", "sooner.js", "lock.js", "size.js", "reading.js", "page.js"].map(name => import(file(name))));
  const course = fetch(file("shipped.json")).then(answer => {
    if (!answer.ok) throw new Error(`shipped.json: ${answer.status}`);
    return answer.json();
  });
  for (const asked of [modules, course]) asked.catch(() => {}); // said below, when a page asks for it

  async function attend(app, panel, context) {
    try {
      const parts = Object.assign({}, ...await modules);
      await parts.attend(app, panel, context, { course, parts });
    } catch (error) {
      console.warn("handan-lessons: this page does not start by itself", error);
    }
  }

  const plugin = {
    id: "handan-lessons:start",
    description: "Makes an unchanged, trusted notebook of the course live when it is opened.",
    autoStart: true,
    activate(app) {
      app.docRegistry.addWidgetExtension("Notebook", {
        createNew(panel, context) {
          void attend(app, panel, context);
          return { isDisposed: false, dispose() { this.isDisposed = true; } };
        },
      });
    },
  };

  (globalThis._JUPYTERLAB ??= {})["handan-lessons"] = {
    init() {}, // shares nothing and needs nothing shared
    get: async () => () => ({ __esModule: true, default: plugin }),
  };
})();
