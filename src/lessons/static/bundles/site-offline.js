(()=>{async function w(e){let t=e.getReader(),{value:a=new Uint8Array}=await t.read(),c=new ReadableStream({start:n=>n.enqueue(
a),async pull(n){let{done:s,value:o}=await t.read();s?n.close():n.enqueue(o)}});return a[0]===31&&a[1]===139?c.pipeThrough(
new DecompressionStream("gzip")):c}var i=self,h=i.lessonsSite,l=`handan-lessons:site:${new URL(i.registration.scope).pathname}:`,r=l+h.version,d=e=>new URL(
e,i.registration.scope).href,p=async()=>(await caches.keys()).filter(e=>e.startsWith(l)&&e!==r);async function u(e,t){return[
...new Uint8Array(await crypto.subtle.digest("SHA-256",await e.arrayBuffer()))].map(c=>c.toString(16).padStart(2,"0")).join(
"")===t}async function f(e,t,a){let c=d(t),n=t.startsWith("parts/"),s=n&&await caches.match(c)||await fetch(c,{cache:n?"\
force-cache":"no-cache"});if(!s.ok||!await u(s.clone(),a))throw new Error(`${t}: not this build's`);if(t===h.pages&&s.body)
return y(e,s.body);await e.put(c,s.redirected?new Response(s.body,{headers:s.headers}):s)}var m={html:"text/html",json:"\
application/manifest+json",svg:"image/svg+xml"};async function y(e,t){let a=await new Response(await w(t)).json(),c=([n,
s])=>{let o=m[n.slice(n.lastIndexOf(".")+1)];return e.put(d(n),new Response(s,{headers:{"content-type":`${o};charset=utf\
-8`}}))};await Promise.all(Object.entries(a).map(c))}async function g(){let e=await caches.open(r);try{await Promise.all(
Object.entries(h.files).map(([t,a])=>f(e,t,a)))}catch(t){throw await caches.delete(r),t}await i.skipWaiting()}async function b(){
await i.clients.claim(),await Promise.all((await p()).slice(0,-1).map(e=>caches.delete(e)))}async function R(e){let t=new URL(
e.url);return t.search=t.hash="",t.pathname.endsWith("/")&&(t.pathname+="index.html"),await(await caches.open(r)).match(
t.href)??await caches.match(t.href)??fetch(e)}i.addEventListener("install",e=>e.waitUntil(g()));i.addEventListener("acti\
vate",e=>e.waitUntil(b()));i.addEventListener("fetch",e=>{let{method:t,url:a}=e.request;t==="GET"&&a.startsWith(i.registration.
scope)&&e.respondWith(R(e.request))});})();
