(()=>{var e=self,o=e.lessonsSite,h=`handan-lessons:site:${new URL(e.registration.scope).pathname}:`,i=h+o.version,w=t=>new URL(
t,e.registration.scope).href,d=async()=>(await caches.keys()).filter(t=>t.startsWith(h)&&t!==i);async function l(t,a){return[
...new Uint8Array(await crypto.subtle.digest("SHA-256",await t.arrayBuffer()))].map(c=>c.toString(16).padStart(2,"0")).join(
"")===a}async function f(t,a,s){let c=w(a),r=a.startsWith("parts/"),n=r&&await caches.match(c)||await fetch(c,{cache:r?"\
force-cache":"no-cache"});if(!n.ok||!await l(n.clone(),s))throw new Error(`${a}: not this build's`);await t.put(c,n.redirected?
new Response(n.body,{headers:n.headers}):n)}async function p(){let t=await caches.open(i);try{await Promise.all(Object.entries(
o.files).map(([a,s])=>f(t,a,s)))}catch(a){throw await caches.delete(i),a}await e.skipWaiting()}async function u(){await e.
clients.claim(),await Promise.all((await d()).slice(0,-1).map(t=>caches.delete(t)))}async function m(t){let a=new URL(t.
url);return a.search=a.hash="",a.pathname.endsWith("/")&&(a.pathname+="index.html"),await(await caches.open(i)).match(a.
href)??await caches.match(a.href)??fetch(t)}e.addEventListener("install",t=>t.waitUntil(p()));e.addEventListener("activa\
te",t=>t.waitUntil(u()));e.addEventListener("fetch",t=>{let{method:a,url:s}=t.request;a==="GET"&&s.startsWith(e.registration.
scope)&&t.respondWith(m(t.request))});})();
