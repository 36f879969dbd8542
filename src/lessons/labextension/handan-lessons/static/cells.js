// The cells of a page: which they are, whether they came with the course, and how one is run.

const sourceOf = cell => cell.sharedModel.getSource();

const cellsOf = model => Array.from({ length: model.cells.length }, (_, index) => model.cells.get(index));

// The code cells that would run anything.
export const codeCells = model => cellsOf(model).filter(cell => cell.type === "code" && sourceOf(cell).trim());

// Do something that changes outputs alone, and do not let it count as a change of the reader's: JupyterLab would save it, and
// the browser would ask before it lets the page go.
export async function unchanged(model, act) {
  const said = () => JSON.stringify(cellsOf(model).map(cell => [cell.type, sourceOf(cell)]));
  const [dirty, before] = [model.dirty, said()];
  try {
    return await act();
  } finally {
    if (!dirty && !model.isDisposed && said() === before) model.dirty = false;
  }
}

// What of `some` is not among `others`; of equal ones, each counts once.
function without(some, others) {
  const rest = [...others];
  return some.filter(each => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

// How many code cells are not what was shipped: added, changed, missing, else out of order. Compared as text, for a page
// served over plain http has no digests.
export function differing(model, shipped) {
  const sources = codeCells(model).map(sourceOf);
  const other = Math.max(without(sources, shipped).length, without(shipped, sources).length);
  return other || sources.filter((source, index) => source !== shipped[index]).length;
}

function collect(outputs, { header, content }) {
  const { transient, ...kept } = content;
  if (header.msg_type === "clear_output") outputs.length = 0;
  if (["execute_result", "display_data", "stream", "error"].includes(header.msg_type)) {
    outputs.push({ output_type: header.msg_type, ...kept });
  }
}

// Run a cell without touching what it shows. Resolves to the reply and the outputs; rejects where the kernel dies.
export async function execute(kernel, cell, heard) {
  const request = { code: sourceOf(cell), stop_on_error: true, store_history: true, allow_stdin: false };
  const future = kernel.requestExecute(request, true, { cellId: cell.id });
  const outputs = [];
  future.onIOPub = message => {
    heard();
    collect(outputs, message);
  };
  return { reply: (await future.done).content, outputs };
}

// Have the kernel put the shipped notebook in the place of one beside it. Resolves to the name that the old one has now.
export async function freshly(kernel, name) {
  const code = `from lessons.jupyter.launch import fetch_fresh as _fetch\n_fetched = _fetch(${JSON.stringify(name)})\ndel _fetch`;
  const future = kernel.requestExecute({ code, silent: true, store_history: false, user_expressions: { name: "_fetched" } });
  const { content } = await future.done;
  const told = content.status === "ok" && content.user_expressions.name?.data?.["text/plain"];
  if (!told) throw new Error(content.evalue ?? "no answer");
  return told.slice(1, -1);
}

const WIDGET = "application/vnd.jupyter.widget-view+json";

// Whether a widget that is put on the page now would be drawn: ipywidgets comes to a page some time after its kernel, and
// what is drawn before reads "Loading widget". A renderer that is asked to draw no widget answers once it is there.
export async function widgetsReady(rendermime, milliseconds) {
  const late = performance.now() + milliseconds;
  const pause = () => new Promise(resolve => setTimeout(resolve, 25, false));
  while (performance.now() < late) {
    if (rendermime.mimeTypes.includes(WIDGET)) {
      const probe = rendermime.createRenderer(WIDGET);
      const model = { data: { [WIDGET]: { model_id: "" } }, metadata: {}, trusted: true, setData() {} };
      const there = await Promise.race([probe.renderModel(model).then(() => true), pause()]);
      probe.dispose();
      if (there) return true;
    } else {
      await pause();
    }
  }
  return false;
}

function stillOnly(output) {
  const { data } = output;
  if (!data || !("text/html" in data) || !(WIDGET in data)) return output;
  const { [WIDGET]: _, ...kept } = data;
  return { ...output, data: kept };
}

// Save the still face, as `lessons.saving` does where a server has our hook (JupyterLite has no server): no widget beside
// HTML, and no cell emptied by a run that never came. Asked at each save, so that a page that is no longer ours is left alone.
export function saveStill(model) {
  const before = new Map(codeCells(model).map(cell => [cell.id, cell.toJSON()]));
  const whole = model.toJSON;
  model.toJSON = function toJSON() {
    const book = whole.call(this);
    if (!book.metadata?.lessons) return book;
    const { widgets, ...metadata } = book.metadata;
    const cells = book.cells.map(cell => {
      if (cell.cell_type !== "code") return cell;
      const kept = before.get(cell.id);
      const emptied = !cell.outputs.length && kept?.outputs.length && String(kept.source) === String(cell.source);
      const { outputs, execution_count } = emptied ? kept : cell;
      return { ...cell, outputs: outputs.map(stillOnly), execution_count };
    });
    return { ...book, metadata, cells };
  };
}
