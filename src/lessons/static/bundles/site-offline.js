(()=>{var h=(t,e)=>new Response(new Blob([t]).stream().pipeThrough(new DecompressionStream(e))),d=globalThis,x=d[Symbol.for("h\
andan-lessons")]??=new Map;async function p(t){return t[0]!==31||t[1]!==139?t:new Uint8Array(await h(t,"gzip").arrayBuffer())}var s=self,o=s.lessonsSite,w=`handan-lessons:site:${new URL(s.registration.scope).pathname}:`,c=w+o.version,l=t=>new URL(
t,s.registration.scope).href,f=async()=>(await caches.keys()).filter(t=>t.startsWith(w)&&t!==c);async function u(t,e){return[
...new Uint8Array(await crypto.subtle.digest("SHA-256",await t.arrayBuffer()))].map(r=>r.toString(16).padStart(2,"0")).join(
"")===e}async function m(t,e,a){let r=l(e),i=e.startsWith("parts/"),n=i&&await caches.match(r)||await fetch(r,{cache:i?"\
force-cache":"no-cache"});if(!n.ok||!await u(n.clone(),a))throw new Error(`${e}: not this build's`);if(e===o.pages)return g(
t,new Uint8Array(await n.arrayBuffer()));await t.put(r,n.redirected?new Response(n.body,{headers:n.headers}):n)}var y={html:"\
text/html",json:"application/manifest+json",svg:"image/svg+xml"};async function g(t,e){let a=JSON.parse(new TextDecoder().
decode(await p(e))),r=([i,n])=>t.put(l(i),new Response(n,{headers:{"content-type":`${y[i.split(".").at(-1)]};charset=utf\
-8`}}));await Promise.all(Object.entries(a).map(r))}async function U(){let t=await caches.open(c);try{await Promise.all(
Object.entries(o.files).map(([e,a])=>m(t,e,a)))}catch(e){throw await caches.delete(c),e}await s.skipWaiting()}async function L(){
await s.clients.claim(),await Promise.all((await f()).slice(0,-1).map(t=>caches.delete(t)))}async function R(t){let e=new URL(
t.url);return e.search=e.hash="",e.pathname.endsWith("/")&&(e.pathname+="index.html"),await(await caches.open(c)).match(
e.href)??await caches.match(e.href)??fetch(t)}s.addEventListener("install",t=>t.waitUntil(U()));s.addEventListener("acti\
vate",t=>t.waitUntil(L()));s.addEventListener("fetch",t=>{let{method:e,url:a}=t.request;e==="GET"&&a.startsWith(s.registration.
scope)&&t.respondWith(R(t.request))});})();
