// The site's service worker: keeps every file, so that the second visit asks nobody. The build puts `lessonsSite` before
// this: its version, its files, each with its digest, and which of them has all pages, so that they are asked for at once.

import { whole } from "./site/whole.js";

/** @type {any} */
const here = self;
/** @type {{ version: string, pages: string, files: Record<string, string> }} */
const site = here.lessonsSite;
// Sites of one owner often have one origin, and so one list of caches.
const PLACE = `handan-lessons:site:${new URL(here.registration.scope).pathname}:`;
const OWN = PLACE + site.version;

/** @param {string} file */
const addressOf = file => new URL(file, here.registration.scope).href;
const fromBefore = async () => (await caches.keys()).filter(name => name.startsWith(PLACE) && name !== OWN);

/** @param {Response} answer @param {string} digest */
async function isRight(answer, digest) {
  const found = new Uint8Array(await crypto.subtle.digest("SHA-256", await answer.arrayBuffer()));
  return [...found].map(each => each.toString(16).padStart(2, "0")).join("") === digest;
}

/** @param {Cache} cache @param {string} file @param {string} digest */
async function keep(cache, file, digest) {
  const address = addressOf(file);
  const own = file.startsWith("parts/"); // their folder's name changes with them, so any copy will do
  const answer = (own && (await caches.match(address))) || (await fetch(address, { cache: own ? "force-cache" : "no-cache" }));
  if (!answer.ok || !(await isRight(answer.clone(), digest))) throw new Error(`${file}: not this build's`);
  if (file === site.pages && answer.body) return keepPages(cache, answer.body);
  // What came by a detour may not be given to a page that is opened.
  await cache.put(address, answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer);
}

/** @type {Words} */
const TYPES = { html: "text/html", json: "application/manifest+json", svg: "image/svg+xml" };

/** @param {Cache} cache @param {ReadableStream<Uint8Array<ArrayBuffer>>} packed */
async function keepPages(cache, packed) {
  /** @type {Record<string, string>} */
  const pages = await new Response(await whole(packed)).json();
  const put = (/** @type {[string, string]} */ [file, text]) => {
    const type = TYPES[file.slice(file.lastIndexOf(".") + 1)];
    return cache.put(addressOf(file), new Response(text, { headers: { "content-type": `${type};charset=utf-8` } }));
  };
  await Promise.all(Object.entries(pages).map(put));
}

// All of a build or nothing of it: a file that is missing, or another build's, ends it, and the site stays as it was.
async function install() {
  const cache = await caches.open(OWN);
  try {
    await Promise.all(Object.entries(site.files).map(([file, digest]) => keep(cache, file, digest)));
  } catch (error) {
    await caches.delete(OWN);
    throw error;
  }
  await here.skipWaiting();
}

// A page of the build before may still be fetching its parts: that build goes when the next one comes.
async function activate() {
  await here.clients.claim();
  await Promise.all((await fromBefore()).slice(0, -1).map(name => caches.delete(name)));
}

/** @param {Request} request */
async function answer(request) {
  const address = new URL(request.url);
  address.search = address.hash = "";
  if (address.pathname.endsWith("/")) address.pathname += "index.html";
  const cache = await caches.open(OWN);
  return (await cache.match(address.href)) ?? (await caches.match(address.href)) ?? fetch(request);
}

// A worker's own events; the page's types do not have them.
/** @typedef {{ waitUntil: (done: Promise<unknown>) => void, request: Request, respondWith: (answer: Promise<Response>) => void }} WorkerEvent */
here.addEventListener("install", (/** @type {WorkerEvent} */ event) => event.waitUntil(install()));
here.addEventListener("activate", (/** @type {WorkerEvent} */ event) => event.waitUntil(activate()));
here.addEventListener("fetch", (/** @type {WorkerEvent} */ event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(here.registration.scope)) event.respondWith(answer(event.request));
});
