// What comes to a page packed, and code that comes as a text with its models.

/** What was packed, as a response to be read in any form. @param {BufferSource} bytes @param {CompressionFormat} format */
export const unpacked = (bytes, format) =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)));

/** @type {Record<symbol, Map<string, Promise<any>>>} */
const everywhere = /** @type {never} */ (globalThis);
// By the text: what many views bring in the same words is loaded once a page.
const loaded = (everywhere[Symbol.for("handan-lessons")] ??= new Map());

/** Load a module. @param {string} code */
export function load(code) {
  const known = loaded.get(code);
  if (known) return known;
  const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const loading = import(address).finally(() => URL.revokeObjectURL(address));
  loaded.set(code, loading);
  return loading;
}
