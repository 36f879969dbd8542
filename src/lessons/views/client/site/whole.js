/**
 * What a site's file holds, unpacked where it came packed: some servers have the browser unpack it.
 *
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} stream
 */
export async function whole(stream) {
  const reader = stream.getReader();
  const { value: first = new Uint8Array() } = await reader.read();
  /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */
  const all = new ReadableStream({
    start: sink => sink.enqueue(first),
    async pull(sink) {
      const { done, value } = await reader.read();
      if (done) sink.close();
      else sink.enqueue(value);
    },
  });
  return first[0] === 0x1f && first[1] === 0x8b ? all.pipeThrough(new DecompressionStream("gzip")) : all;
}
