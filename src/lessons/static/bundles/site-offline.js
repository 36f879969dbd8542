(()=>{var h=(t,e)=>new Response(new Blob([t]).stream().pipeThrough(new DecompressionStream(e))),f=globalThis,b=f[Symbol.for("h\
andan-lessons")]??=new Map;async function p(t){return t[0]!==31||t[1]!==139?t:new Uint8Array(await h(t,"gzip").arrayBuffer())}var s=self,i=s.lessonsSite,w=`handan-lessons:site:${new URL(s.registration.scope).pathname}:`,o=w+i.version,l=t=>new URL(
t,s.registration.scope).href,u=async()=>(await caches.keys()).filter(t=>t.startsWith(w)&&t!==o);async function m(t,e){return[
...new Uint8Array(await crypto.subtle.digest("SHA-256",await t.arrayBuffer()))].map(r=>r.toString(16).padStart(2,"0")).join(
"")===e}async function y(t,e,a){let r=l(e),c=e.startsWith("parts/"),n=c&&await caches.match(r)||await fetch(r,{cache:c?"\
force-cache":"no-cache"});if(!n.ok||!await m(n.clone(),a))throw new Error(`${e}: not this build's`);if(e===i.pages)return U(
t,new Uint8Array(await n.arrayBuffer()));await t.put(r,n.redirected?new Response(n.body,{headers:n.headers}):n)}var g={html:"\
text/html",json:"application/manifest+json",svg:"image/svg+xml"};async function U(t,e){let a=JSON.parse(new TextDecoder().
decode(await p(e))),r=([c,n])=>{let d=g[c.slice(c.lastIndexOf(".")+1)];return t.put(l(c),new Response(n,{headers:{"conte\
nt-type":`${d};charset=utf-8`}}))};await Promise.all(Object.entries(a).map(r))}async function x(){let t=await caches.open(
o);try{await Promise.all(Object.entries(i.files).map(([e,a])=>y(t,e,a)))}catch(e){throw await caches.delete(o),e}await s.
skipWaiting()}async function L(){await s.clients.claim(),await Promise.all((await u()).slice(0,-1).map(t=>caches.delete(
t)))}async function R(t){let e=new URL(t.url);return e.search=e.hash="",e.pathname.endsWith("/")&&(e.pathname+="index.ht\
ml"),await(await caches.open(o)).match(e.href)??await caches.match(e.href)??fetch(t)}s.addEventListener("install",t=>t.waitUntil(
x()));s.addEventListener("activate",t=>t.waitUntil(L()));s.addEventListener("fetch",t=>{let{method:e,url:a}=t.request;e===
"GET"&&a.startsWith(s.registration.scope)&&t.respondWith(R(t.request))});})();
