(()=>{function T(o){return new Promise(t=>{let e=0,s=()=>{r.disconnect(),clearTimeout(i),t(void 0)},n=()=>{clearTimeout(e),o.querySelector(
".lsn")&&!o.querySelector("[data-lsn-map=coming]")&&(e=setTimeout(s,30))},r=new MutationObserver(n),i=setTimeout(s,5e3);
r.observe(o,{childList:!0,subtree:!0,attributeFilter:["data-lsn-map"]}),n()})}var z=()=>[...document.querySelectorAll(".jp-Cell")].find(o=>o.getBoundingClientRect().bottom>0);function H(o){let t=window.
scrollY?z():null,e=t?.getBoundingClientRect().top??0,{style:s}=document.documentElement;s.overflowAnchor="none",o(),t?.isConnected&&
window.scrollBy({top:t.getBoundingClientRect().top-e,behavior:"instant"}),requestAnimationFrame(()=>{s.overflowAnchor=""})}
var G=/^((?:\.\.\/[\w-]+\/)?[\w-]+)\.ipynb(?=#|$)/,k=o=>o?.replace(G,"$1.html")??null;function Y(o,t){let{activeElement:e}=document;
if(!e||!o.contains(e))return null;if(e.matches("summary")){let r=[...o.querySelectorAll("summary")].indexOf(e);return t.
querySelectorAll("summary")[r]??null}let s=e.getAttribute("href");return[...t.querySelectorAll("a[href]")].find(r=>k(r.getAttribute(
"href"))===k(s))??null}function Q(o,t){let[e,s]=[o,t].map(n=>[...n.querySelectorAll("details")]);e.length===s.length&&e.
forEach((n,r)=>{n.open&&!n.classList.contains("lsn-text")&&(s[r].open=!0)})}async function q(o,t,e){let s=Object.assign(
document.createElement("div"),{className:"jp-OutputArea-output jp-RenderedHTMLCommon site-behind"}),n=[...o.children];o.
append(s);try{await t(s)}catch(r){throw s.remove(),r}await T(s),H(()=>{let r=Y(o,s);for(let i of n)Q(i,s);s.classList.remove(
"site-behind"),r?.focus({preventScroll:!0}),e();for(let i of n)i.remove()})}function P(){for(let o of["pointerover","foc\
usin","click","auxclick"])document.addEventListener(o,t=>{let e=t.target instanceof Element?t.target.closest("a[href]"):
null,s=e?.getAttribute("href")??"",n=k(s)??"";n!==s&&e?.setAttribute("href",n)},!0)}var X=o=>new Promise((t,e)=>{o.oncomplete=()=>t(void 0),o.onabort=o.onerror=()=>e(o.error??new Error("the browser stored\
 nothing"))});function Z(o,t){return new Promise((e,s)=>{let n=indexedDB.open(o,1);n.onupgradeneeded=()=>n.result.createObjectStore(
t,{autoIncrement:!0}),n.onsuccess=()=>e(n.result),n.onerror=()=>s(n.error)})}var w=class{#e;#t;#s=null;constructor(t,e){
this.#e=t,this.#t=e}async change(t,e,s="default"){this.#s??=Z(this.#e,this.#t);try{let n=await this.#s;n.onclose=()=>{this.#s=
null};let r=n.transaction(this.#t,e,{durability:s}),i=t(r.objectStore(this.#t));return await X(r),i}catch(n){throw this.#s=
null,n}}};var _=(o,t)=>o.protocol==="file:"||t&&o.pathname==="/",g=class{#e;#t=new Map;#s;keeps;holds=!1;constructor(t,{keeps:e,lost:s}){
this.#e=new w(t,"files"),this.keeps=e,this.#s=s}#n(t){console.warn(t),this.keeps=!1,this.#s()}async read(){try{if(this.keeps)
return await this.#o()}catch(t){this.#n(t)}return[...this.#t.values()]}async#o(){let e=(await this.#e.change(s=>s.getAll(),
"readonly")).result;return this.#t=new Map(e.map(s=>[s.path,s])),e}async add(t){let e=Date.now();for(let[s,n]of t)n?this.#t.
set(s,{path:s,bytes:n,changed:e}):this.#t.delete(s);try{this.keeps&&await this.#r(t,e)}catch(s){this.#n(s)}this.holds||=
!this.keeps}#r(t,e){let s=n=>{for(let[r,i]of t)i?n.put({path:r,bytes:i,changed:e},r):n.delete(r)};return this.#e.change(
s,"readwrite","strict")}async takes(){return!0}async forget(){this.#t.clear(),this.holds=!1,await this.#e.change(t=>t.clear(),
"readwrite","strict")}};var tt=globalThis,I=tt[Symbol.for("handan-lessons")]??=new Map;function M(o){let t=I.get(o);if(t)return t;let e=URL.createObjectURL(
new Blob([o],{type:"text/javascript"})),s=import(e).finally(()=>URL.revokeObjectURL(e));return I.set(o,s),s}var et=(o,t)=>o===t||JSON.stringify(o)===JSON.stringify(t),N=o=>new DataView(o.buffer,o.byteOffset,o.byteLength);function R(o,t,e){
t.forEach((s,n)=>{let r=s.length-1,i=s.slice(0,r).reduce((a,c)=>a[c],o);i[s[r]]=N(e[n])})}var v=class{#e;#t={};#s={};#n=new Map;constructor(t,e,s){
this.model_id=t,this.widget_manager=e,this.#e=s}get(t){return this.#e[t]}previous(t){return this.#t[t]}set(t,e){let s=typeof t==
"string"?{[t]:e}:t;Object.assign(this.#s,s),this.#i(s)}save_changes(){let t=this.#s;this.#s={},Object.keys(t).length&&this.#o(
{method:"update",state:t,buffer_paths:[]})}send(t,e,s=[]){this.#o({method:"custom",content:t},s)}#o(t,e=[]){this.widget_manager.
tell(this.model_id,structuredClone(t),e)}on(t,e){for(let s of t.split(" "))this.#n.set(s,[...this.#n.get(s)??[],e])}off(t,e){
for(let s of t?.split(" ")??[...this.#n.keys()])this.#n.set(s,(this.#n.get(s)??[]).filter(n=>e&&n!==e))}#r(t,...e){for(let s of this.#n.
get(t)??[])try{s(...e)}catch(n){console.error(n)}}#i(t){let e=Object.entries(t).filter(([s,n])=>!et(this.#e[s],n));if(e.
length){this.#t={...this.#e};for(let[s,n]of e)this.#e[s]=n;for(let[s,n]of e)this.#r(`change:${s}`,this,n);this.#r("chang\
e",this)}}hear(t,e){t.method==="update"?(R(t.state,t.buffer_paths??[],e),this.#i(t.state)):t.method==="custom"&&this.#r(
"msg:custom",t.content,e.map(N))}},y=class{#e=new Set;connect(t){this.#e.add(t)}disconnect(t){this.#e.delete(t)}emit(t,e){
for(let s of[...this.#e])s(t,e)}},S=class{status="idle";statusChanged=new y;connectionStatusChanged=new y;#e;constructor(t){
this.#e=t}async requestCommInfo(){if(this.status==="dead")throw new Error("Kernel is dead");return{content:{status:"ok",
comms:Object.fromEntries(this.#e().map(e=>[e,{target_name:"jupyter.widget"}]))}}}become(t){this.status=t,this.statusChanged.
emit(this,t)}},b=class{#e=new Map;#t=new Map;constructor(t){this.kernel=new S(()=>[...this.#t.keys()]),this.tell=(e,s,n)=>{
if(this.kernel.status==="dead")throw new Error("Kernel is dead");t(e,s,n)}}#s(t){let e=this.#e.get(t);if(e)return e;let s=i=>{},
r={promise:new Promise(i=>{s=i}),resolve:s};return this.#e.set(t,r),r}get_model(t){return this.#s(t).promise}hear({type:t,
id:e,data:s,buffers:n}){if(t==="comm_msg")this.#t.get(e)?.hear(s,n);else if(t==="comm_open"){R(s.state,s.buffer_paths??[],
n);let r=new v(e,this,s.state);this.#t.set(e,r),this.#s(e).resolve(r)}}};async function D(o,t,e){let s=await o.get_model(
t),n=(await M(s.get("_esm"))).default,r=typeof n=="function"?await n():n,i=s.get("_css");return i&&e.append(Object.assign(
document.createElement("style"),{textContent:i})),await r.render({model:s,el:e})??(()=>{})}var B=(o,t)=>[...o.querySelectorAll(t)];var A=(o,t)=>o.replace(/\{(\w+)\}/g,(e,s)=>t[s]??e);window.addEventListener("beforeprint",()=>{for(let o of B(document,".lsn details:not([open])"))o.toggleAttribute("open",
!0),o.dataset.unfolded=""});window.addEventListener("afterprint",()=>{for(let o of B(document,".lsn details[data-unfolde\
d]"))o.toggleAttribute("open",!1),delete o.dataset.unfolded});var st=1500,p=class{#e;#t=document.createElement("div");constructor(t,e){this.#e=t,Object.assign(this.#t,{className:"sit\
e-notice",lang:e,hidden:!0,tabIndex:-1}),this.#t.setAttribute("role","status"),document.body.append(this.#t)}get state(){
return this.#t.hidden?"":this.#t.dataset.state??""}#s(t,e,s=[]){let n=document.createElement("p");n.textContent=A(this.#e[t],
e);let r=this.#t.contains(document.activeElement);this.#t.replaceChildren(n,...s),this.#t.dataset.state=t,this.#t.hidden=
!1,r&&(this.#t.querySelector("button")??this.#t).focus()}progress(t,e,s,n={done:e,all:s}){if(this.state===t){let[i,a]=this.#t.
children;i.textContent=A(this.#e[t],n),a.value=e/s;return}let r=Object.assign(document.createElement("progress"),{max:1,
value:e/s});r.setAttribute("aria-hidden","true"),this.#s(t,n,[r]),this.#t.setAttribute("aria-busy","true")}say(t,e={},s=[]){
let n=s.map(([r,i])=>{let a=Object.assign(document.createElement("button"),{type:"button",textContent:this.#e[r]});return a.
addEventListener("click",i),a});this.#t.setAttribute("aria-busy","false"),this.#s(t,e,n)}briefly(t){this.say(t),setTimeout(
()=>this.state===t&&this.gone(),st)}gone(){this.#t.hidden=!0}};async function U(o){let t=o.getReader(),{value:e=new Uint8Array}=await t.read(),s=new ReadableStream({start:n=>n.enqueue(
e),async pull(n){let{done:r,value:i}=await t.read();r?n.close():n.enqueue(i)}});return e[0]===31&&e[1]===139?s.pipeThrough(
new DecompressionStream("gzip")):s}var m=class extends Error{constructor(t,e){super(t,{cause:e}),this.file=t}};async function nt(o,{length:t,told:e,signal:s}){
let n=await fetch(o,{signal:s});if(!n.ok||!n.body)throw new Error(`${n.status}`);let r=0,i=new TransformStream({transform(a,c){
r+=a.length,e(Math.min(r,t)),c.enqueue(a)}});return n.body.pipeThrough(i)}function ot(o,t){return new Promise((e,s)=>{let n=Object.
assign(document.createElement("script"),{src:o});n.onerror=()=>s(new Error("not there")),n.onload=()=>{n.remove();let r=O.
get(t);O.delete(t),r===void 0?s(new Error("not whole")):e(new Blob([Uint8Array.from(atob(r),i=>i.charCodeAt(0))]).stream())},
document.head.append(n)})}var O=new Map;globalThis.lessonsPart=(o,t)=>{O.set(o,t)};var rt="python.wasm",it={headers:{"co\
ntent-type":"application/wasm"}};async function $(o,t,e){let s=new Map,n=new AbortController,r=o.reduce((c,h)=>c+h.bytes,
0),i=(c,h)=>{s.set(c,h),!n.signal.aborted&&e([...s.values()].reduce((u,l)=>u+l,0),r)},a=async({name:c,file:h,bytes:u})=>{
try{let l=new URL(h,t).href,d=h.endsWith(".js")?await ot(l,c):await nt(l,{length:u,told:J=>i(c,J),signal:n.signal}),f=new Response(
await U(d),it),F=c===rt?await WebAssembly.compileStreaming(f):new Uint8Array(await f.arrayBuffer());return i(c,u),[c,F]}catch(l){
throw new m(h.slice(h.lastIndexOf("/")+1),l)}};try{return Object.fromEntries(await Promise.all(o.map(a)))}finally{n.abort()}}var at=6e4,x=class{#e;#t;#s;#n=Promise.resolve();#o=Promise.resolve();#r=!1;#i=!1;#a=0;#c=0;constructor(t,e,s){this.#t=e,
this.#s=s,this.models=new b((r,i,a)=>this.#l(r,i,a));let n=URL.createObjectURL(new Blob([t["worker.js"]],{type:"text/jav\
ascript"}));this.#e=new Worker(n),this.#e.onmessage=({data:r})=>{this.#n=this.#n.then(()=>this.#m(r)).catch(i=>this.#d(String(
i)))},this.#e.onerror=r=>this.#d(r.message||"the worker ended"),this.#e.onmessageerror=()=>this.#d("a message could not \
be read")}async start(t,e,{language:s,kernel:n}){let r=[],i=!0;try{r=await this.#t.read()}catch(u){console.warn(u),i=!1}
if(this.#i)return;let[a,c,h]=["python.wasm","library.zip","packages.zip"].map(u=>t[u]);this.#h({type:"start",wasm:a,library:c,
packages:h,stored:r,language:s,kernel:n}),this.#u(!i),e.forEach((u,l)=>this.#h({type:"run",code:u,cell:l}))}end(){this.#i=
!0,clearTimeout(this.#c),this.#e.terminate(),this.models.kernel.status!=="dead"&&this.models.kernel.become("dead")}#h(t){
this.#a+=1,this.#e.postMessage(t),this.#f()}#f(){clearTimeout(this.#c),this.#a&&!this.#i&&(this.#c=setTimeout(()=>this.#s.
silent(!0),at))}#d(t){this.#i||(console.error(t),this.end(),this.#s.dead(t))}#l(t,e,s){this.#o=this.#o.then(async()=>{let n=await this.#t.
takes(JSON.stringify(e).length);this.#u(!n),this.#i||this.#h({type:"comm",id:t,data:e,buffers:s})})}#u(t){t===this.#r||this.#i||
(this.#r=t,this.#h({type:"refuses",refuses:t}),this.#s.stores(!t,()=>this.#p()))}async#p(){this.#u(!await this.#t.takes(
0))}async#m(t){if(!this.#i)if(t.type==="done"&&(this.#a-=1),this.#s.silent(!1),this.#f(),t.type==="said"){t.written.length&&
await this.#w(t.written);for(let[e,s,n,r]of t.sent)this.models.hear({type:e,id:s,data:JSON.parse(n),buffers:r})}else t.type===
"shown"?this.#s.shown(t.cell,JSON.parse(t.result)):t.type==="started"?this.#s.starts():t.type==="failed"&&(this.end(),this.#s.
failed(t.error))}async#w(t){for(let e=!1;!e;)try{await this.#t.add(t),e=!0}catch(s){console.warn(s),await new Promise(n=>this.#s.
stores(!1,()=>n(void 0)))}this.#s.stores(!this.#r,()=>this.#p())}};var ct=1e6,lt=300,ht={minimumFractionDigits:1,maximumFractionDigits:1},W=()=>JSON.parse(document.getElementById("lessons\
-site")?.textContent??"{}"),C=o=>new URL(o.root,location.href);function K(o){return["DecompressionStream","Worker","WebA\
ssembly","indexedDB"].every(t=>t in globalThis)?!0:(document.body.dataset.site="failed",new p(o.words,o.language).say("t\
oo-old"),!1)}var ut=()=>new Promise(o=>{requestAnimationFrame(()=>setTimeout(o)),setTimeout(o,lt)}),E=class{#e;#t;#s;#n;#o=null;#r=new Map;#i=0;#a=null;constructor(t,e){
this.#e=t,this.#t=C(t),this.#s=e,this.#n=new p(t.words,t.language)}#c(t){document.body.dataset.site=t,performance.mark(`\
lessons:${t}`)}async run(){let t=++this.#i,e=()=>t===this.#i;this.#o?.end(),this.#c("starting");let s=this.#n,n=new Intl.
NumberFormat(this.#e.language,ht),r=i=>n.format(i/ct);try{await ut();let i=await $(this.#e.parts,this.#t,(a,c)=>{e()&&s.
progress("fetching",a,c,{done:r(a),all:r(c)})});if(!e())return;s.progress("starting",0,1),await this.#h(i,e)}catch(i){if(console.
error(i),!e())return;i instanceof m?this.#l("not-fetched",{file:i.file}):this.#l("not-started",{error:String(i).slice(0,
200)})}}end(){this.#i+=1,this.#o?.end()}async#h(t,e){let{cells:s,language:n,kernel:r="kernel"}=this.#e,i=[],a=0,c="",h=async(l,d)=>{
try{if(d.error)throw new Error(d.error);await this.#f(l,d),a+=1}catch(f){console.error(d.trace??f),c||=String(f.message??
f)}e()&&!c&&this.#n.progress("progress",a,s.length)},u=new x(t,this.#s,{starts:()=>e()&&this.#n.progress("progress",0,s.
length),shown:(l,d)=>{i.push(h(l,d)),i.length===s.length&&Promise.all(i).then(()=>e()&&this.#d(a,c))},dead:()=>e()&&this.#l(
"dead"),failed:l=>e()&&this.#l("not-started",{error:l.slice(0,200)}),silent:l=>e()&&this.#p(l),stores:(l,d)=>e()&&this.#m(
l,d)});this.#o=u,await u.start(t,s,{language:n,kernel:r})}async#f(t,{model:e,html:s,text:n}){let r=document.querySelector(
`[data-cell="${t}"]`);if(!r)return;let i=this.#o,a=()=>{};await q(r,async h=>{e?a=await D(i.models,e,h):s?h.innerHTML=s:
h.textContent=n??""},()=>this.#r.get(t)?.()),this.#r.set(t,a)}#d(t,e){if(e){this.#l("fault",{done:t,all:this.#e.cells.length,
error:e.slice(0,200)});return}this.#c("live"),this.#a?this.#m(!1,this.#a):this.#n.briefly("live"),this.#w()}#l(t,e={}){this.#c(
"failed"),this.#n.say(t,e,this.#u())}#u(){return[["again",()=>this.run()],["close",()=>this.#n.gone()]]}#p(t){t?this.#n.
say("silent",{},this.#u()):this.#n.state==="silent"&&this.#n.gone()}#m(t,e){t&&this.#a&&this.#n.briefly("stored"),t||this.#n.
say("refused",{},[["again",e],["close",()=>this.#n.gone()]]),this.#a=t?null:e}async#w(){let{worker:t,words:e}=this.#e;if(!(!t||
!navigator.serviceWorker))try{let s=new URL(t,this.#t).href;await navigator.serviceWorker.register(s,{scope:this.#t.pathname,
updateViaCache:"none"}),await navigator.serviceWorker.ready;let n=document.querySelector(".site-offline");n&&(n.textContent=
e.offline)}catch(s){console.warn(s)}}listen(){window.addEventListener("beforeunload",t=>{this.#a&&t.preventDefault()}),document.
addEventListener("lessons:run",t=>{t.preventDefault(),this.run()})}};var L="handan-lessons:",dt=o=>o.startsWith(`${L}test:`)||o.startsWith(L)&&o.includes(":teacher/");function ft(){let o={getItem:()=>null,
setItem(){throw new DOMException("names are not kept here","QuotaExceededError")},removeItem(){}};for(let t of["localSto\
rage","sessionStorage"])Object.defineProperty(globalThis,t,{configurable:!0,value:Object.create(o)})}var pt=1500;function mt(o){
return navigator.locks?new Promise(t=>{let e=AbortSignal.timeout(pt),s=()=>(t(!0),new Promise(()=>{}));navigator.locks.request(
o,{signal:e},s).catch(n=>t(n.name!=="TimeoutError"))}):Promise.resolve(!0)}var j=class{#e;#t;#s;#n=document.querySelector(
".site-keeps");constructor(t){let e=C(t);this.#e=t,this.name=`${L}desk:${t.course}:${e.pathname}`,this.#t=new g(this.name,
{keeps:_(e,isSecureContext),lost:()=>this.#o("lost")}),this.#s=new E(t,this.#t),this.#t.keeps||ft()}async open(){if(!await mt(
`${this.name}:${this.#e.page}`))return this.#o("elsewhere");window.addEventListener("beforeunload",t=>{this.#t.holds&&t.
preventDefault()}),this.#o(this.#t.keeps?"kept":"unkept"),this.#s.listen(),await this.#s.run()}#o(t){let e=Object.assign(
document.createElement("span"),{textContent:this.#e.words[t]});this.#n.replaceChildren(e,...t==="kept"?[" ",this.#r()]:[]),
this.#n.dataset.state=t}#r(){let{words:t}=this.#e,e=Object.assign(document.createElement("button"),{type:"button",textContent:t.
forget});return e.addEventListener("click",async()=>{if(confirm(t["forget-all"])){for(let s of[localStorage,sessionStorage])
for(let n of Object.keys(s).filter(dt))s.removeItem(n);this.#s.end(),await this.#t.forget(),location.reload()}}),e}},V=W();
P();K(V)&&new j(V).open();})();
