(()=>{function O(r){return new Promise(t=>{let e=0,n=()=>{o.disconnect(),clearTimeout(i),t(void 0)},s=()=>{clearTimeout(e),r.querySelector(
".lsn")&&!r.querySelector("[data-lsn-map=coming]")&&(e=setTimeout(n,30))},o=new MutationObserver(s),i=setTimeout(n,5e3);
o.observe(r,{childList:!0,subtree:!0,attributeFilter:["data-lsn-map"]}),s()})}var D=()=>[...document.querySelectorAll(".jp-Cell")].find(r=>r.getBoundingClientRect().bottom>0);function $(r){let t=window.
scrollY?D():null,e=t?.getBoundingClientRect().top??0,{style:n}=document.documentElement;n.overflowAnchor="none",r(),t?.isConnected&&
window.scrollBy({top:t.getBoundingClientRect().top-e,behavior:"instant"}),requestAnimationFrame(()=>{n.overflowAnchor=""})}
var V=/^((?:\.\.\/[\w-]+\/)?[\w-]+)\.ipynb(?=#|$)/,b=r=>r?.replace(V,"$1.html")??null;function K(r,t){let{activeElement:e}=document;
if(!e||!r.contains(e))return null;if(e.matches("summary")){let o=[...r.querySelectorAll("summary")].indexOf(e);return t.
querySelectorAll("summary")[o]??null}let n=e.getAttribute("href");return[...t.querySelectorAll("a[href]")].find(o=>b(o.getAttribute(
"href"))===b(n))??null}function W(r,t){let[e,n]=[r,t].map(s=>[...s.querySelectorAll("details")]);e.length===n.length&&e.
forEach((s,o)=>{s.open&&!s.classList.contains("lsn-text")&&(n[o].open=!0)})}async function L(r,t,e){let n=Object.assign(
document.createElement("div"),{className:"jp-OutputArea-output jp-RenderedHTMLCommon site-behind"}),s=[...r.children];r.
append(n);try{await t(n)}catch(o){throw n.remove(),o}await O(n),$(()=>{let o=K(r,n);for(let i of s)W(i,n);n.classList.remove(
"site-behind"),o?.focus({preventScroll:!0}),e();for(let i of s)i.remove()})}function j(){for(let r of["pointerover","foc\
usin","click","auxclick"])document.addEventListener(r,t=>{let e=t.target instanceof Element?t.target.closest("a[href]"):
null,n=e?.getAttribute("href")??"",s=b(n)??"";s!==n&&e?.setAttribute("href",s)},!0)}var E="journal";var J=r=>new Promise((t,e)=>{r.oncomplete=()=>t(void 0),r.onabort=r.onerror=()=>e(r.error??new Error("the browser stored\
 nothing"))});function z(r){return new Promise((t,e)=>{let n=indexedDB.open(r,1);n.onupgradeneeded=()=>n.result.createObjectStore(
E,{autoIncrement:!0}),n.onsuccess=()=>t(n.result),n.onerror=()=>e(n.error)})}var m=class{#e;#t=null;constructor(t,e){this.#e=
`handan-lessons:site:${t}:${e}`}async#n(t,e,n="default"){this.#t??=z(this.#e);try{let s=await this.#t;s.onclose=()=>{this.#t=
null};let o=s.transaction(E,e,{durability:n}),i=t(o.objectStore(E));return await J(o),i}catch(s){throw this.#t=null,s}}async read(){
return(await this.#n(e=>e.getAll(),"readonly")).result}async add(t){await this.#n(e=>{for(let[n,s]of t)e.add({path:n,bytes:s})},
"readwrite","strict")}async takes(t){try{return await this.#n(e=>{let n=e.add({path:"",bytes:new Uint8Array(t+4096)});n.
onsuccess=()=>e.delete(n.result)},"readwrite"),!0}catch(e){return console.warn(e),!1}}};var _=(r,t)=>new Response(new Blob([r]).stream().pipeThrough(new DecompressionStream(t))),F=globalThis,T=F[Symbol.for("h\
andan-lessons")]??=new Map;function q(r){let t=T.get(r);if(t)return t;let e=URL.createObjectURL(new Blob([r],{type:"text\
/javascript"})),n=import(e).finally(()=>URL.revokeObjectURL(e));return T.set(r,n),n}var H=(r,t)=>r===t||JSON.stringify(r)===JSON.stringify(t),R=r=>new DataView(r.buffer,r.byteOffset,r.byteLength);function N(r,t,e){
t.forEach((n,s)=>{let o=n.slice(0,-1).reduce((i,c)=>i[c],r);o[n.at(-1)]=R(e[s])})}var k=class{#e={};#t={};#n={};#s=new Map;constructor(t,e,n){
this.model_id=t,this.widget_manager=e,this.#e=n}get(t){return this.#e[t]}previous(t){return this.#t[t]}set(t,e){let n=typeof t==
"string"?{[t]:e}:t;Object.assign(this.#n,n),this.#r(n)}save_changes(){let t=this.#n;this.#n={},Object.keys(t).length&&this.#i(
{method:"update",state:t,buffer_paths:[]})}send(t,e,n=[]){this.#i({method:"custom",content:t},n)}#i(t,e=[]){this.widget_manager.
tell(this.model_id,structuredClone(t),e)}on(t,e){for(let n of t.split(" "))this.#s.set(n,[...this.#s.get(n)??[],e])}off(t,e){
for(let n of t?.split(" ")??[...this.#s.keys()])this.#s.set(n,(this.#s.get(n)??[]).filter(s=>e&&s!==e))}#o(t,...e){for(let n of this.#s.
get(t)??[])try{n(...e)}catch(s){console.error(s)}}#r(t){let e=Object.entries(t).filter(([n,s])=>!H(this.#e[n],s));if(e.length){
this.#t={...this.#e};for(let[n,s]of e)this.#e[n]=s;for(let[n,s]of e)this.#o(`change:${n}`,this,s);this.#o("change",this)}}hear({
method:t,state:e,buffer_paths:n=[],content:s},o){t==="update"?(N(e,n,o),this.#r(e)):t==="custom"&&this.#o("msg:custom",s,
o.map(R))}},w=class{#e=new Set;connect(t){this.#e.add(t)}disconnect(t){this.#e.delete(t)}emit(t,e){for(let n of[...this.#e])
n(t,e)}},v=class{status="idle";statusChanged=new w;connectionStatusChanged=new w;#e;constructor(t){this.#e=t}async requestCommInfo(){
if(this.status==="dead")throw new Error("Kernel is dead");return{content:{status:"ok",comms:Object.fromEntries(this.#e().
map(e=>[e,{target_name:"jupyter.widget"}]))}}}become(t){this.status=t,this.statusChanged.emit(this,t)}},g=class{#e=new Map;#t=new Map;constructor(t){
this.kernel=new v(()=>[...this.#t.keys()]),this.tell=(e,n,s)=>{if(this.kernel.status==="dead")throw new Error("Kernel is\
 dead");t(e,n,s)}}get_model(t){if(!this.#e.has(t)){let e,n=new Promise(s=>{e=s});this.#e.set(t,{promise:n,resolve:e})}return this.#e.
get(t).promise}hear({type:t,id:e,data:n,buffers:s}){if(t==="comm_msg")this.#t.get(e)?.hear(n,s);else if(t==="comm_open"){
N(n.state,n.buffer_paths??[],s);let o=new k(e,this,n.state);this.#t.set(e,o),this.get_model(e),this.#e.get(e).resolve(o)}}};
async function P(r,t,e){let n=await r.get_model(t),s=(await q(n.get("_esm"))).default;return await(typeof s=="function"?
await s():s).render({model:n,el:e})??(()=>{})}var x=(r,t)=>r.replace(/\{(\w+)\}/g,(e,n)=>t[n]??e);window.addEventListener("beforeprint",()=>{let r=document.querySelectorAll(".lsn details:not([open])");for(let t of r)t.
open=!0,t.dataset.unfolded=""});window.addEventListener("afterprint",()=>{let r=document.querySelectorAll(".lsn details[\
data-unfolded]");for(let t of r)t.open=!1,delete t.dataset.unfolded});var G=1500,f=class{#e;#t=document.createElement("div");constructor(t,e){this.#e=t,Object.assign(this.#t,{className:"site\
-notice",lang:e,hidden:!0,tabIndex:-1}),this.#t.setAttribute("role","status"),document.body.append(this.#t)}get state(){
return this.#t.hidden?"":this.#t.dataset.state??""}#n(t,e,n=[]){let s=document.createElement("p");s.textContent=x(this.#e[t],
e);let o=this.#t.contains(document.activeElement);this.#t.replaceChildren(s,...n),this.#t.dataset.state=t,this.#t.hidden=
!1,o&&(this.#t.querySelector("button")??this.#t).focus()}progress(t,e,n,s={done:e,all:n}){if(this.state===t){let[i,c]=this.#t.
children;i.textContent=x(this.#e[t],s),c.value=e/n;return}let o=Object.assign(document.createElement("progress"),{max:1,
value:e/n});o.setAttribute("aria-hidden","true"),this.#n(t,s,[o]),this.#t.setAttribute("aria-busy","true")}say(t,e={},n=[]){
let s=n.map(([o,i])=>{let c=Object.assign(document.createElement("button"),{type:"button",textContent:this.#e[o]});return c.
addEventListener("click",i),c});this.#t.setAttribute("aria-busy","false"),this.#n(t,e,s)}briefly(t){this.say(t),setTimeout(
()=>this.state===t&&this.gone(),G)}gone(){this.#t.hidden=!0}};async function B(r){return r[0]!==31||r[1]!==139?r:new Uint8Array(await _(r,"gzip").arrayBuffer())}var p=class extends Error{constructor(t,e){super(t,{cause:e}),this.file=t}};async function Y(r,{length:t,told:e,signal:n}){
let s=await fetch(r,{signal:n});if(!s.ok||!s.body)throw new Error(`${s.status}`);let o=[],i=0,c=s.body.getReader();for(let{
done:l,value:a}=await c.read();!l&&a;{done:l,value:a}=await c.read())o.push(a),i+=a.length,e(Math.min(i,t));return new Uint8Array(
await new Blob(o).arrayBuffer())}function Q(r,t){return new Promise((e,n)=>{let s=Object.assign(document.createElement("\
script"),{src:r});s.onerror=()=>n(new Error("not there")),s.onload=()=>{s.remove();let o=S.get(t);S.delete(t),o===void 0?
n(new Error("not whole")):e(Uint8Array.from(atob(o),i=>i.charCodeAt(0)))},document.head.append(s)})}var S=new Map;globalThis.
lessonsPart=(r,t)=>S.set(r,t);async function M(r,t,e){let n=new Map,s=new AbortController,o=r.reduce((l,a)=>l+a.bytes,0),
i=(l,a)=>{n.set(l,a),!s.signal.aborted&&e([...n.values()].reduce((h,d)=>h+d,0),o)},c=async({name:l,file:a,bytes:h})=>{try{
let d=new URL(a,t).href,u=a.endsWith(".js")?await Q(d,l):await Y(d,{length:h,told:I=>i(l,I),signal:s.signal});return i(l,
h),[l,await B(u)]}catch(d){throw new p(a.split("/").at(-1),d)}};try{return Object.fromEntries(await Promise.all(r.map(c)))}finally{
s.abort()}}var X=6e4,y=class{#e;#t;#n;#s=Promise.resolve();#i=Promise.resolve();#o=!1;#r=!1;#a=0;#c=0;constructor(t,e,n){this.#t=e,
this.#n=n,this.models=new g((o,i,c)=>this.#l(o,i,c));let s=URL.createObjectURL(new Blob([t["worker.js"]],{type:"text/jav\
ascript"}));this.#e=new Worker(s),this.#e.onmessage=({data:o})=>{this.#s=this.#s.then(()=>this.#m(o)).catch(i=>this.#u(String(
i)))},this.#e.onerror=o=>this.#u(o.message||"the worker ended"),this.#e.onmessageerror=()=>this.#u("a message could not \
be read")}async start(t,e,{language:n}){let s=[],o=!0;try{s=await this.#t.read()}catch(a){console.warn(a),o=!1}if(this.#r)
return;let[i,c,l]=["python.wasm","library.zip","packages.zip"].map(a=>t[a]);this.#h({type:"start",wasm:i,library:c,packages:l,
stored:s,language:n}),this.#d(!o),e.forEach((a,h)=>this.#h({type:"run",code:a,cell:h}))}end(){this.#r=!0,clearTimeout(this.#c),
this.#e.terminate(),this.models.kernel.status!=="dead"&&this.models.kernel.become("dead")}#h(t){this.#a+=1,this.#e.postMessage(
t),this.#f()}#f(){clearTimeout(this.#c),this.#a&&!this.#r&&(this.#c=setTimeout(()=>this.#n.silent(!0),X))}#u(t){this.#r||
(console.error(t),this.end(),this.#n.dead(t))}#l(t,e,n){this.#i=this.#i.then(async()=>{let s=await this.#t.takes(JSON.stringify(
e).length);this.#d(!s),this.#r||this.#h({type:"comm",id:t,data:e,buffers:n})})}#d(t){t===this.#o||this.#r||(this.#o=t,this.#h(
{type:"refuses",refuses:t}),this.#n.stores(!t,()=>this.#p()))}async#p(){this.#d(!await this.#t.takes(0))}async#m(t){if(!this.#r)
if(t.type==="done"&&(this.#a-=1),this.#n.silent(!1),this.#f(),t.type==="said"){t.written.length&&await this.#w(t.written);
for(let[e,n,s,o]of t.sent)this.models.hear({type:e,id:n,data:JSON.parse(s),buffers:o})}else t.type==="shown"?this.#n.shown(
t.cell,JSON.parse(t.result)):t.type==="started"?this.#n.starts():t.type==="failed"&&(this.end(),this.#n.failed(t.error))}async#w(t){
for(let e=!1;!e;)try{await this.#t.add(t),e=!0}catch(n){console.warn(n),await new Promise(s=>this.#n.stores(!1,()=>s(void 0)))}
this.#n.stores(!this.#o,()=>this.#p())}};var Z=1e6,U=r=>(r/Z).toFixed(1),C=class{#e;#t;#n;#s;#i=null;#o=new Map;#r=0;#a=null;constructor(t){this.#e=t,this.#t=new URL(
t.root,location.href),this.#n=new m(t.course,this.#t.pathname),this.#s=new f(t.words,t.language)}#c(t){document.body.dataset.
site=t,performance.mark(`lessons:${t}`)}async run(){let t=++this.#r,e=()=>t===this.#r;this.#i?.end(),this.#c("starting");
let n=this.#s;try{let s=await M(this.#e.parts,this.#t,(o,i)=>{e()&&n.progress("fetching",o,i,{done:U(o),all:U(i)})});if(!e())
return;n.progress("starting",0,1),await this.#h(s,e)}catch(s){if(console.error(s),!e())return;s instanceof p?this.#l("no\
t-fetched",{file:s.file}):this.#l("not-started",{error:String(s).slice(0,200)})}}async#h(t,e){let{cells:n,language:s}=this.#e,
o=[],i=0,c="",l=async(h,d)=>{try{if(d.error)throw new Error(d.error);await this.#f(h,d),i+=1}catch(u){console.error(d.trace??
u),c||=String(u.message??u)}e()&&!c&&this.#s.progress("progress",i,n.length)},a=new y(t,this.#n,{starts:()=>e()&&this.#s.
progress("progress",0,n.length),shown:(h,d)=>{o.push(l(h,d)),o.length===n.length&&Promise.all(o).then(()=>e()&&this.#u(i,
c))},dead:()=>e()&&this.#l("dead"),failed:h=>e()&&this.#l("not-started",{error:h.slice(0,200)}),silent:h=>e()&&this.#p(h),
stores:(h,d)=>e()&&this.#m(h,d)});this.#i=a,await a.start(t,n,{language:s})}async#f(t,{model:e,html:n,text:s}){let o=document.
querySelector(`[data-cell="${t}"]`);if(!o)return;let i=this.#i,c=()=>{};await L(o,async a=>{e?c=await P(i.models,e,a):n?
a.innerHTML=n:a.textContent=s??""},()=>this.#o.get(t)?.()),this.#o.set(t,c)}#u(t,e){if(e){this.#l("fault",{done:t,all:this.#e.
cells.length,error:e.slice(0,200)});return}this.#c("live"),this.#a?this.#m(!1,this.#a):this.#s.briefly("live"),this.#w()}#l(t,e={}){
this.#c("failed"),this.#s.say(t,e,this.#d())}#d(){return[["again",()=>this.run()],["close",()=>this.#s.gone()]]}#p(t){t?
this.#s.say("silent",{},this.#d()):this.#s.state==="silent"&&this.#s.gone()}#m(t,e){t&&this.#a&&this.#s.briefly("stored"),
t||this.#s.say("refused",{},[["again",e],["close",()=>this.#s.gone()]]),this.#a=t?null:e}async#w(){let{worker:t,words:e}=this.#e;
if(!(!t||!navigator.serviceWorker))try{let n=new URL(t,this.#t).href;await navigator.serviceWorker.register(n,{scope:this.#t.
pathname,updateViaCache:"none"}),await navigator.serviceWorker.ready;let s=document.querySelector(".site-offline");s&&(s.
textContent=e.offline)}catch(n){console.warn(n)}}listen(){window.addEventListener("beforeunload",t=>{this.#a&&t.preventDefault()}),
document.addEventListener("lessons:run",t=>{t.preventDefault(),this.run()})}},A=JSON.parse(document.getElementById("less\
ons-site")?.textContent??"{}");j();if(["DecompressionStream","Worker","WebAssembly","indexedDB"].every(r=>r in globalThis)){
let r=new C(A);r.listen(),r.run()}else document.body.dataset.site="failed",new f(A.words,A.language).say("too-old");})();
