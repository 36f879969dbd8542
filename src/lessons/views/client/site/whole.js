import { unpacked } from "../code.js";

/** What a site's file holds, unpacked where it came packed. @param {Uint8Array<ArrayBuffer>} bytes @returns {Promise<Uint8Array<ArrayBuffer>>} */
export async function whole(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes; // some servers have the browser unpack it
  return new Uint8Array(await unpacked(bytes, "gzip").arrayBuffer());
}
