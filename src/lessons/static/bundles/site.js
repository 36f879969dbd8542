(()=>{function T(o){return new Promise(t=>{let e=0,n=()=>{r.disconnect(),clearTimeout(i),t(void 0)},s=()=>{clearTimeout(e),o.querySelector(
".lsn")&&!o.querySelector("[data-lsn-map=coming]")&&(e=setTimeout(n,30))},r=new MutationObserver(s),i=setTimeout(n,5e3);
r.observe(o,{childList:!0,subtree:!0,attributeFilter:["data-lsn-map"]}),s()})}var F=()=>[...document.querySelectorAll(".jp-Cell")].find(o=>o.getBoundingClientRect().bottom>0);function J(o){let t=window.
scrollY?F():null,e=t?.getBoundingClientRect().top??0,{style:n}=document.documentElement;n.overflowAnchor="none",o(),t?.isConnected&&
window.scrollBy({top:t.getBoundingClientRect().top-e,behavior:"instant"}),requestAnimationFrame(()=>{n.overflowAnchor=""})}
var K=/^((?:\.\.\/[\w-]+\/)?[\w-]+)\.ipynb(?=#|$)/,v=o=>o?.replace(K,"$1.html")??null;function z(o,t){let{activeElement:e}=document;
if(!e||!o.contains(e))return null;if(e.matches("summary")){let r=[...o.querySelectorAll("summary")].indexOf(e);return t.
querySelectorAll("summary")[r]??null}let n=e.getAttribute("href");return[...t.querySelectorAll("a[href]")].find(r=>v(r.getAttribute(
"href"))===v(n))??null}function H(o,t){let[e,n]=[o,t].map(s=>[...s.querySelectorAll("details")]);e.length===n.length&&e.
forEach((s,r)=>{s.open&&!s.classList.contains("lsn-text")&&(n[r].open=!0)})}async function j(o,t,e){let n=Object.assign(
document.createElement("div"),{className:"jp-OutputArea-output jp-RenderedHTMLCommon site-behind"}),s=[...o.children];o.
append(n);try{await t(n)}catch(r){throw n.remove(),r}await T(n),J(()=>{let r=z(o,n);for(let i of s)H(i,n);n.classList.remove(
"site-behind"),r?.focus({preventScroll:!0}),e();for(let i of s)i.remove()})}function q(){for(let o of["pointerover","foc\
usin","click","auxclick"])document.addEventListener(o,t=>{let e=t.target instanceof Element?t.target.closest("a[href]"):
null,n=e?.getAttribute("href")??"",s=v(n)??"";s!==n&&e?.setAttribute("href",s)},!0)}var G=o=>new Promise((t,e)=>{o.oncomplete=()=>t(void 0),o.onabort=o.onerror=()=>e(o.error??new Error("the browser stored\
 nothing"))});function Y(o,t){return new Promise((e,n)=>{let s=indexedDB.open(o,1);s.onupgradeneeded=()=>s.result.createObjectStore(
t,{autoIncrement:!0}),s.onsuccess=()=>e(s.result),s.onerror=()=>n(s.error)})}var w=class{#t;#e;#n=null;constructor(t,e){
this.#t=t,this.#e=e}async change(t,e,n="default"){this.#n??=Y(this.#t,this.#e);try{let s=await this.#n;s.onclose=()=>{this.#n=
null};let r=s.transaction(this.#e,e,{durability:n}),i=t(r.objectStore(this.#e));return await G(r),i}catch(s){throw this.#n=
null,s}}};var Q=4096,g=class{#t;constructor(t,e){this.#t=new w(`handan-lessons:site:${t}:${e}`,"journal")}async read(){return(await this.#t.
change(e=>e.getAll(),"readonly")).result}async add(t){await this.#t.change(e=>{for(let[n,s]of t)e.add({path:n,bytes:s})},
"readwrite","strict")}async takes(t){try{return await this.#t.change(e=>{let n=e.add({path:"",bytes:new Uint8Array(t+Q)});
n.onsuccess=()=>e.delete(n.result)},"readwrite"),!0}catch(e){return console.warn(e),!1}}};var X=globalThis,_=X[Symbol.for("handan-lessons")]??=new Map;function R(o){let t=_.get(o);if(t)return t;let e=URL.createObjectURL(
new Blob([o],{type:"text/javascript"})),n=import(e).finally(()=>URL.revokeObjectURL(e));return _.set(o,n),n}var Z=(o,t)=>o===t||JSON.stringify(o)===JSON.stringify(t),P=o=>new DataView(o.buffer,o.byteOffset,o.byteLength);function I(o,t,e){
t.forEach((n,s)=>{let r=n.length-1,i=n.slice(0,r).reduce((a,c)=>a[c],o);i[n[r]]=P(e[s])})}var S=class{#t;#e={};#n={};#s=new Map;constructor(t,e,n){
this.model_id=t,this.widget_manager=e,this.#t=n}get(t){return this.#t[t]}previous(t){return this.#e[t]}set(t,e){let n=typeof t==
"string"?{[t]:e}:t;Object.assign(this.#n,n),this.#o(n)}save_changes(){let t=this.#n;this.#n={},Object.keys(t).length&&this.#r(
{method:"update",state:t,buffer_paths:[]})}send(t,e,n=[]){this.#r({method:"custom",content:t},n)}#r(t,e=[]){this.widget_manager.
tell(this.model_id,structuredClone(t),e)}on(t,e){for(let n of t.split(" "))this.#s.set(n,[...this.#s.get(n)??[],e])}off(t,e){
for(let n of t?.split(" ")??[...this.#s.keys()])this.#s.set(n,(this.#s.get(n)??[]).filter(s=>e&&s!==e))}#i(t,...e){for(let n of this.#s.
get(t)??[])try{n(...e)}catch(s){console.error(s)}}#o(t){let e=Object.entries(t).filter(([n,s])=>!Z(this.#t[n],s));if(e.length){
this.#e={...this.#t};for(let[n,s]of e)this.#t[n]=s;for(let[n,s]of e)this.#i(`change:${n}`,this,s);this.#i("change",this)}}hear(t,e){
t.method==="update"?(I(t.state,t.buffer_paths??[],e),this.#o(t.state)):t.method==="custom"&&this.#i("msg:custom",t.content,
e.map(P))}},y=class{#t=new Set;connect(t){this.#t.add(t)}disconnect(t){this.#t.delete(t)}emit(t,e){for(let n of[...this.#t])
n(t,e)}},A=class{status="idle";statusChanged=new y;connectionStatusChanged=new y;#t;constructor(t){this.#t=t}async requestCommInfo(){
if(this.status==="dead")throw new Error("Kernel is dead");return{content:{status:"ok",comms:Object.fromEntries(this.#t().
map(e=>[e,{target_name:"jupyter.widget"}]))}}}become(t){this.status=t,this.statusChanged.emit(this,t)}},b=class{#t=new Map;#e=new Map;constructor(t){
this.kernel=new A(()=>[...this.#e.keys()]),this.tell=(e,n,s)=>{if(this.kernel.status==="dead")throw new Error("Kernel is\
 dead");t(e,n,s)}}#n(t){let e=this.#t.get(t);if(e)return e;let n=i=>{},r={promise:new Promise(i=>{n=i}),resolve:n};return this.#t.
set(t,r),r}get_model(t){return this.#n(t).promise}hear({type:t,id:e,data:n,buffers:s}){if(t==="comm_msg")this.#e.get(e)?.
hear(n,s);else if(t==="comm_open"){I(n.state,n.buffer_paths??[],s);let r=new S(e,this,n.state);this.#e.set(e,r),this.#n(
e).resolve(r)}}};async function N(o,t,e){let n=await o.get_model(t),s=(await R(n.get("_esm"))).default,r=typeof s=="func\
tion"?await s():s,i=n.get("_css");return i&&e.append(Object.assign(document.createElement("style"),{textContent:i})),await r.
render({model:n,el:e})??(()=>{})}var M=(o,t)=>[...o.querySelectorAll(t)];var O=(o,t)=>o.replace(/\{(\w+)\}/g,(e,n)=>t[n]??e);window.addEventListener("beforeprint",()=>{for(let o of M(document,".lsn details:not([open])"))o.toggleAttribute("open",
!0),o.dataset.unfolded=""});window.addEventListener("afterprint",()=>{for(let o of M(document,".lsn details[data-unfolde\
d]"))o.toggleAttribute("open",!1),delete o.dataset.unfolded});var tt=1500,p=class{#t;#e=document.createElement("div");constructor(t,e){this.#t=t,Object.assign(this.#e,{className:"sit\
e-notice",lang:e,hidden:!0,tabIndex:-1}),this.#e.setAttribute("role","status"),document.body.append(this.#e)}get state(){
return this.#e.hidden?"":this.#e.dataset.state??""}#n(t,e,n=[]){let s=document.createElement("p");s.textContent=O(this.#t[t],
e);let r=this.#e.contains(document.activeElement);this.#e.replaceChildren(s,...n),this.#e.dataset.state=t,this.#e.hidden=
!1,r&&(this.#e.querySelector("button")??this.#e).focus()}progress(t,e,n,s={done:e,all:n}){if(this.state===t){let[i,a]=this.#e.
children;i.textContent=O(this.#t[t],s),a.value=e/n;return}let r=Object.assign(document.createElement("progress"),{max:1,
value:e/n});r.setAttribute("aria-hidden","true"),this.#n(t,s,[r]),this.#e.setAttribute("aria-busy","true")}say(t,e={},n=[]){
let s=n.map(([r,i])=>{let a=Object.assign(document.createElement("button"),{type:"button",textContent:this.#t[r]});return a.
addEventListener("click",i),a});this.#e.setAttribute("aria-busy","false"),this.#n(t,e,s)}briefly(t){this.say(t),setTimeout(
()=>this.state===t&&this.gone(),tt)}gone(){this.#e.hidden=!0}};async function D(o){let t=o.getReader(),{value:e=new Uint8Array}=await t.read(),n=new ReadableStream({start:s=>s.enqueue(
e),async pull(s){let{done:r,value:i}=await t.read();r?s.close():s.enqueue(i)}});return e[0]===31&&e[1]===139?n.pipeThrough(
new DecompressionStream("gzip")):n}var m=class extends Error{constructor(t,e){super(t,{cause:e}),this.file=t}};async function et(o,{length:t,told:e,signal:n}){
let s=await fetch(o,{signal:n});if(!s.ok||!s.body)throw new Error(`${s.status}`);let r=0,i=new TransformStream({transform(a,c){
r+=a.length,e(Math.min(r,t)),c.enqueue(a)}});return s.body.pipeThrough(i)}function nt(o,t){return new Promise((e,n)=>{let s=Object.
assign(document.createElement("script"),{src:o});s.onerror=()=>n(new Error("not there")),s.onload=()=>{s.remove();let r=C.
get(t);C.delete(t),r===void 0?n(new Error("not whole")):e(new Blob([Uint8Array.from(atob(r),i=>i.charCodeAt(0))]).stream())},
document.head.append(s)})}var C=new Map;globalThis.lessonsPart=(o,t)=>{C.set(o,t)};var st="python.wasm",ot={headers:{"co\
ntent-type":"application/wasm"}};async function B(o,t,e){let n=new Map,s=new AbortController,r=o.reduce((c,u)=>c+u.bytes,
0),i=(c,u)=>{n.set(c,u),!s.signal.aborted&&e([...n.values()].reduce((h,l)=>h+l,0),r)},a=async({name:c,file:u,bytes:h})=>{
try{let l=new URL(u,t).href,d=u.endsWith(".js")?await nt(l,c):await et(l,{length:h,told:W=>i(c,W),signal:s.signal}),f=new Response(
await D(d),ot),V=c===st?await WebAssembly.compileStreaming(f):new Uint8Array(await f.arrayBuffer());return i(c,h),[c,V]}catch(l){
throw new m(u.slice(u.lastIndexOf("/")+1),l)}};try{return Object.fromEntries(await Promise.all(o.map(a)))}finally{s.abort()}}var rt=6e4,x=class{#t;#e;#n;#s=Promise.resolve();#r=Promise.resolve();#i=!1;#o=!1;#a=0;#c=0;constructor(t,e,n){this.#e=e,
this.#n=n,this.models=new b((r,i,a)=>this.#l(r,i,a));let s=URL.createObjectURL(new Blob([t["worker.js"]],{type:"text/jav\
ascript"}));this.#t=new Worker(s),this.#t.onmessage=({data:r})=>{this.#s=this.#s.then(()=>this.#m(r)).catch(i=>this.#d(String(
i)))},this.#t.onerror=r=>this.#d(r.message||"the worker ended"),this.#t.onmessageerror=()=>this.#d("a message could not \
be read")}async start(t,e,{language:n,kernel:s}){let r=[],i=!0;try{r=await this.#e.read()}catch(h){console.warn(h),i=!1}
if(this.#o)return;let[a,c,u]=["python.wasm","library.zip","packages.zip"].map(h=>t[h]);this.#u({type:"start",wasm:a,library:c,
packages:u,stored:r,language:n,kernel:s}),this.#h(!i),e.forEach((h,l)=>this.#u({type:"run",code:h,cell:l}))}end(){this.#o=
!0,clearTimeout(this.#c),this.#t.terminate(),this.models.kernel.status!=="dead"&&this.models.kernel.become("dead")}#u(t){
this.#a+=1,this.#t.postMessage(t),this.#f()}#f(){clearTimeout(this.#c),this.#a&&!this.#o&&(this.#c=setTimeout(()=>this.#n.
silent(!0),rt))}#d(t){this.#o||(console.error(t),this.end(),this.#n.dead(t))}#l(t,e,n){this.#r=this.#r.then(async()=>{let s=await this.#e.
takes(JSON.stringify(e).length);this.#h(!s),this.#o||this.#u({type:"comm",id:t,data:e,buffers:n})})}#h(t){t===this.#i||this.#o||
(this.#i=t,this.#u({type:"refuses",refuses:t}),this.#n.stores(!t,()=>this.#p()))}async#p(){this.#h(!await this.#e.takes(
0))}async#m(t){if(!this.#o)if(t.type==="done"&&(this.#a-=1),this.#n.silent(!1),this.#f(),t.type==="said"){t.written.length&&
await this.#w(t.written);for(let[e,n,s,r]of t.sent)this.models.hear({type:e,id:n,data:JSON.parse(s),buffers:r})}else t.type===
"shown"?this.#n.shown(t.cell,JSON.parse(t.result)):t.type==="started"?this.#n.starts():t.type==="failed"&&(this.end(),this.#n.
failed(t.error))}async#w(t){for(let e=!1;!e;)try{await this.#e.add(t),e=!0}catch(n){console.warn(n),await new Promise(s=>this.#n.
stores(!1,()=>s(void 0)))}this.#n.stores(!this.#i,()=>this.#p())}};var it=1e6,at=300,ct={minimumFractionDigits:1,maximumFractionDigits:1},U=()=>JSON.parse(document.getElementById("lessons\
-site")?.textContent??"{}"),L=o=>new URL(o.root,location.href);function $(o){return["DecompressionStream","Worker","WebA\
ssembly","indexedDB"].every(t=>t in globalThis)?!0:(document.body.dataset.site="failed",new p(o.words,o.language).say("t\
oo-old"),!1)}var lt=()=>new Promise(o=>{requestAnimationFrame(()=>setTimeout(o)),setTimeout(o,at)}),E=class{#t;#e;#n;#s;#r=null;#i=new Map;#o=0;#a=null;constructor(t,e){
this.#t=t,this.#e=L(t),this.#n=e,this.#s=new p(t.words,t.language)}#c(t){document.body.dataset.site=t,performance.mark(`\
lessons:${t}`)}async run(){let t=++this.#o,e=()=>t===this.#o;this.#r?.end(),this.#c("starting");let n=this.#s,s=new Intl.
NumberFormat(this.#t.language,ct),r=i=>s.format(i/it);try{await lt();let i=await B(this.#t.parts,this.#e,(a,c)=>{e()&&n.
progress("fetching",a,c,{done:r(a),all:r(c)})});if(!e())return;n.progress("starting",0,1),await this.#u(i,e)}catch(i){if(console.
error(i),!e())return;i instanceof m?this.#l("not-fetched",{file:i.file}):this.#l("not-started",{error:String(i).slice(0,
200)})}}end(){this.#o+=1,this.#r?.end()}async#u(t,e){let{cells:n,language:s,kernel:r="kernel"}=this.#t,i=[],a=0,c="",u=async(l,d)=>{
try{if(d.error)throw new Error(d.error);await this.#f(l,d),a+=1}catch(f){console.error(d.trace??f),c||=String(f.message??
f)}e()&&!c&&this.#s.progress("progress",a,n.length)},h=new x(t,this.#n,{starts:()=>e()&&this.#s.progress("progress",0,n.
length),shown:(l,d)=>{i.push(u(l,d)),i.length===n.length&&Promise.all(i).then(()=>e()&&this.#d(a,c))},dead:()=>e()&&this.#l(
"dead"),failed:l=>e()&&this.#l("not-started",{error:l.slice(0,200)}),silent:l=>e()&&this.#p(l),stores:(l,d)=>e()&&this.#m(
l,d)});this.#r=h,await h.start(t,n,{language:s,kernel:r})}async#f(t,{model:e,html:n,text:s}){let r=document.querySelector(
`[data-cell="${t}"]`);if(!r)return;let i=this.#r,a=()=>{};await j(r,async u=>{e?a=await N(i.models,e,u):n?u.innerHTML=n:
u.textContent=s??""},()=>this.#i.get(t)?.()),this.#i.set(t,a)}#d(t,e){if(e){this.#l("fault",{done:t,all:this.#t.cells.length,
error:e.slice(0,200)});return}this.#c("live"),this.#a?this.#m(!1,this.#a):this.#s.briefly("live"),this.#w()}#l(t,e={}){this.#c(
"failed"),this.#s.say(t,e,this.#h())}#h(){return[["again",()=>this.run()],["close",()=>this.#s.gone()]]}#p(t){t?this.#s.
say("silent",{},this.#h()):this.#s.state==="silent"&&this.#s.gone()}#m(t,e){t&&this.#a&&this.#s.briefly("stored"),t||this.#s.
say("refused",{},[["again",e],["close",()=>this.#s.gone()]]),this.#a=t?null:e}async#w(){let{worker:t,words:e}=this.#t;if(!(!t||
!navigator.serviceWorker))try{let n=new URL(t,this.#e).href;await navigator.serviceWorker.register(n,{scope:this.#e.pathname,
updateViaCache:"none"}),await navigator.serviceWorker.ready;let s=document.querySelector(".site-offline");s&&(s.textContent=
e.offline)}catch(n){console.warn(n)}}listen(){window.addEventListener("beforeunload",t=>{this.#a&&t.preventDefault()}),document.
addEventListener("lessons:run",t=>{t.preventDefault(),this.run()})}};var k=U();q();if($(k)){let o=new E(k,new g(k.course,L(k).pathname));o.listen(),o.run()}})();
