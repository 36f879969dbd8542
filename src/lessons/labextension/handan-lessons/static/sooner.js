// What makes a page of ours live sooner: a kernel that starts while what was saved is being drawn, and no typesetting of
// mathematics where there is none.

// Ask the server for a session as JupyterLab does; who asks for one that is there is given that. Where it cannot be had
// JupyterLab asks again, and says what is wrong.
function ask({ serverSettings: { baseUrl, init, token, Request, fetch } }, session) {
  const headers = new Headers({ "Content-Type": "application/json" });
  if (token) headers.set("Authorization", `token ${token}`);
  const forgery = document.cookie.match(/(?:^|; *)_xsrf=([^;]*)/);
  if (forgery) headers.set("X-XSRFToken", forgery[1]);
  const asked = new Request(`${baseUrl}api/sessions`, { ...init, method: "POST", headers, body: JSON.stringify(session) });
  return fetch.call(null, asked).catch(() => {});
}

// JupyterLab asks for a kernel when a page is drawn, which keeps the browser busy for as long as a kernel takes to start. For a
// notebook that is about to be drawn it is asked for here, and JupyterLab finds it running. A drive's path is not the server's,
// and JupyterLite has no server.
function kernelMeanwhile({ path, sessionContext }, name) {
  const { id, shouldStart, canStart, shouldReuse } = sessionContext.kernelPreference;
  if (!name || id || [shouldStart, canStart, shouldReuse].includes(false)) return;
  if (path.includes(":") || document.querySelector("[data-jupyter-lite-root]")) return;
  const session = { path, type: "notebook", name: path.split("/").at(-1), kernel: { name } };
  const asked = ask(sessionContext.sessionManager, session);
  const { initialize, startKernel } = sessionContext; // would ask for a second one before the first is there
  let started = null;
  let begun = false; // JupyterLab's own, which may ask for a kernel in its turn
  sessionContext.initialize = () => started ??= asked.then(() => {
    begun = true;
    return initialize.call(sessionContext);
  });
  // Who presses "run" before JupyterLab has got so far is given this kernel: it would ask them which one they want, cell by cell.
  sessionContext.kernelPreference = { ...sessionContext.kernelPreference, name };
  sessionContext.startKernel = () => begun ? startKernel.call(sessionContext) : sessionContext.initialize();
}

// JupyterLab loads MathJax for the first text that it draws, with mathematics or without.
const MATHEMATICS = /\$|\\[([]|\\begin\{/;
function typesetNeeded(rendermime) {
  const all = rendermime.latexTypesetter;
  if (all) rendermime.latexTypesetter = { typeset: node => MATHEMATICS.test(node.textContent) ? all.typeset(node) : undefined };
}

// Just before a notebook is drawn for the first time; what is none of ours is drawn as ever.
export function beforeDrawing({ content }, context) {
  const { model } = context;
  const draw = model.fromJSON;
  model.fromJSON = book => {
    delete model.fromJSON;
    const { lessons, kernelspec } = book?.metadata ?? {};
    if (typeof lessons?.lesson === "string") {
      kernelMeanwhile(context, kernelspec?.name);
      typesetNeeded(content.rendermime);
    }
    return draw.call(model, book);
  };
}
