(()=>{function L(r){return new Promise(t=>{let e=0,s=()=>{o.disconnect(),clearTimeout(i),t(void 0)},n=()=>{clearTimeout(e),r.querySelector(
".lsn")&&!r.querySelector("[data-lsn-map=coming]")&&(e=setTimeout(s,30))},o=new MutationObserver(n),i=setTimeout(s,5e3);
o.observe(r,{childList:!0,subtree:!0,attributeFilter:["data-lsn-map"]}),n()})}var M=()=>[...document.querySelectorAll(".jp-Cell")].find(r=>r.getBoundingClientRect().bottom>0);function U(r){let t=window.
scrollY?M():null,e=t?.getBoundingClientRect().top??0,{style:s}=document.documentElement;s.overflowAnchor="none",r(),t?.isConnected&&
window.scrollBy({top:t.getBoundingClientRect().top-e,behavior:"instant"}),requestAnimationFrame(()=>{s.overflowAnchor=""})}
var I=/^((?:\.\.\/[\w-]+\/)?[\w-]+)\.ipynb(?=#|$)/,b=r=>r?.replace(I,"$1.html")??null;function D(r,t){let{activeElement:e}=document;
if(!e||!r.contains(e))return null;if(e.matches("summary")){let n=[...r.querySelectorAll("summary")].indexOf(e);return t.
querySelectorAll("summary")[n]??null}let s=e.getAttribute("href");return[...t.querySelectorAll("a[href]")].find(n=>b(n.getAttribute(
"href"))===b(s))??null}function $(r,t){let[e,s]=[r,t].map(n=>[...n.querySelectorAll("details")]);e.length===s.length&&e.
forEach((n,o)=>{n.open&&!n.classList.contains("lsn-text")&&(s[o].open=!0)})}async function j(r,t,e){let s=Object.assign(
document.createElement("div"),{className:"jp-OutputArea-output jp-RenderedHTMLCommon site-behind"}),n=[...r.children];r.
append(s);try{await t(s)}catch(o){throw s.remove(),o}await L(s),U(()=>{let o=D(r,s);for(let i of n)$(i,s);s.classList.remove(
"site-behind"),o?.focus({preventScroll:!0}),e();for(let i of n)i.remove()})}function _(){for(let r of["pointerover","foc\
usin","click","auxclick"])document.addEventListener(r,t=>{let e=t.target instanceof Element?t.target.closest("a[href]"):
null,s=e?.getAttribute("href")??"",n=b(s)??"";n!==s&&e?.setAttribute("href",n)},!0)}var E="journal";var V=r=>new Promise((t,e)=>{r.oncomplete=()=>t(void 0),r.onabort=r.onerror=()=>e(r.error??new Error("the browser stored\
 nothing"))});function K(r){return new Promise((t,e)=>{let s=indexedDB.open(r,1);s.onupgradeneeded=()=>s.result.createObjectStore(
E,{autoIncrement:!0}),s.onsuccess=()=>t(s.result),s.onerror=()=>e(s.error)})}var m=class{#e;#t=null;constructor(t,e){this.#e=
`handan-lessons:site:${t}:${e}`}async#s(t,e,s="default"){this.#t??=K(this.#e);try{let n=await this.#t;n.onclose=()=>{this.#t=
null};let o=n.transaction(E,e,{durability:s}),i=t(o.objectStore(E));return await V(o),i}catch(n){throw this.#t=null,n}}async read(){
return(await this.#s(e=>e.getAll(),"readonly")).result}async add(t){await this.#s(e=>{for(let[s,n]of t)e.add({path:s,bytes:n})},
"readwrite","strict")}async takes(t){try{return await this.#s(e=>{let s=e.add({path:"",bytes:new Uint8Array(t+4096)});s.
onsuccess=()=>e.delete(s.result)},"readwrite"),!0}catch(e){return console.warn(e),!1}}};var W=(r,t)=>r===t||JSON.stringify(r)===JSON.stringify(t),T=r=>new DataView(r.buffer,r.byteOffset,r.byteLength);function q(r,t,e){
t.forEach((s,n)=>{let o=s.slice(0,-1).reduce((i,c)=>i[c],r);o[s.at(-1)]=T(e[n])})}var x=class{#e={};#t={};#s={};#n=new Map;constructor(t,e,s){
this.model_id=t,this.widget_manager=e,this.#e=s}get(t){return this.#e[t]}previous(t){return this.#t[t]}set(t,e){let s=typeof t==
"string"?{[t]:e}:t;Object.assign(this.#s,s),this.#r(s)}save_changes(){let t=this.#s;this.#s={},Object.keys(t).length&&this.#i(
{method:"update",state:t,buffer_paths:[]})}send(t,e,s=[]){this.#i({method:"custom",content:t},s)}#i(t,e=[]){this.widget_manager.
tell(this.model_id,structuredClone(t),e)}on(t,e){for(let s of t.split(" "))this.#n.set(s,[...this.#n.get(s)??[],e])}off(t,e){
for(let s of t?.split(" ")??[...this.#n.keys()])this.#n.set(s,(this.#n.get(s)??[]).filter(n=>e&&n!==e))}#o(t,...e){for(let s of this.#n.
get(t)??[])try{s(...e)}catch(n){console.error(n)}}#r(t){let e=Object.entries(t).filter(([s,n])=>!W(this.#e[s],n));if(e.length){
this.#t={...this.#e};for(let[s,n]of e)this.#e[s]=n;for(let[s,n]of e)this.#o(`change:${s}`,this,n);this.#o("change",this)}}hear({
method:t,state:e,buffer_paths:s=[],content:n},o){t==="update"?(q(e,s,o),this.#r(e)):t==="custom"&&this.#o("msg:custom",n,
o.map(T))}},w=class{#e=new Set;connect(t){this.#e.add(t)}disconnect(t){this.#e.delete(t)}emit(t,e){for(let s of[...this.#e])
s(t,e)}},v=class{status="idle";statusChanged=new w;connectionStatusChanged=new w;#e;constructor(t){this.#e=t}async requestCommInfo(){
if(this.status==="dead")throw new Error("Kernel is dead");return{content:{status:"ok",comms:Object.fromEntries(this.#e().
map(e=>[e,{target_name:"jupyter.widget"}]))}}}become(t){this.status=t,this.statusChanged.emit(this,t)}},g=class{#e=new Map;#t=new Map;constructor(t){
this.kernel=new v(()=>[...this.#t.keys()]),this.tell=(e,s,n)=>{if(this.kernel.status==="dead")throw new Error("Kernel is\
 dead");t(e,s,n)}}get_model(t){if(!this.#e.has(t)){let e,s=new Promise(n=>{e=n});this.#e.set(t,{promise:s,resolve:e})}return this.#e.
get(t).promise}hear({type:t,id:e,data:s,buffers:n}){if(t==="comm_msg")this.#t.get(e)?.hear(s,n);else if(t==="comm_open"){
q(s.state,s.buffer_paths??[],n);let o=new x(e,this,s.state);this.#t.set(e,o),this.get_model(e),this.#e.get(e).resolve(o)}}},
k=new Map;function J(r){if(!k.has(r)){let t=URL.createObjectURL(new Blob([r],{type:"text/javascript"}));k.set(r,import(t).
finally(()=>URL.revokeObjectURL(t)))}return k.get(r)}async function R(r,t,e){let s=await r.get_model(t),n=(await J(s.get(
"_esm"))).default;return await(typeof n=="function"?await n():n).render({model:s,el:e})??(()=>{})}var S=(r,t)=>r.replace(/\{(\w+)\}/g,(e,s)=>t[s]??e);window.addEventListener("beforeprint",()=>{let r=document.querySelectorAll(".lsn details:not([open])");for(let t of r)t.
open=!0,t.dataset.unfolded=""});window.addEventListener("afterprint",()=>{let r=document.querySelectorAll(".lsn details[\
data-unfolded]");for(let t of r)t.open=!1,delete t.dataset.unfolded});var z=1500,f=class{#e;#t=document.createElement("div");constructor(t,e){this.#e=t,Object.assign(this.#t,{className:"site\
-notice",lang:e,hidden:!0,tabIndex:-1}),this.#t.setAttribute("role","status"),document.body.append(this.#t)}get state(){
return this.#t.hidden?"":this.#t.dataset.state??""}#s(t,e,s=[]){let n=document.createElement("p");n.textContent=S(this.#e[t],
e);let o=this.#t.contains(document.activeElement);this.#t.replaceChildren(n,...s),this.#t.dataset.state=t,this.#t.hidden=
!1,o&&(this.#t.querySelector("button")??this.#t).focus()}progress(t,e,s,n={done:e,all:s}){if(this.state===t){let[i,c]=this.#t.
children;i.textContent=S(this.#e[t],n),c.value=e/s;return}let o=Object.assign(document.createElement("progress"),{max:1,
value:e/s});o.setAttribute("aria-hidden","true"),this.#s(t,n,[o]),this.#t.setAttribute("aria-busy","true")}say(t,e={},s=[]){
let n=s.map(([o,i])=>{let c=Object.assign(document.createElement("button"),{type:"button",textContent:this.#e[o]});return c.
addEventListener("click",i),c});this.#t.setAttribute("aria-busy","false"),this.#s(t,e,n)}briefly(t){this.say(t),setTimeout(
()=>this.state===t&&this.gone(),z)}gone(){this.#t.hidden=!0}};var p=class extends Error{constructor(t,e){super(t,{cause:e}),this.file=t}};async function F(r){if(r[0]!==31||r[1]!==139)
return r;let t=new Blob([r]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(
t).arrayBuffer())}async function H(r,{length:t,told:e,signal:s}){let n=await fetch(r,{signal:s});if(!n.ok||!n.body)throw new Error(
`${n.status}`);let o=[],i=0,c=n.body.getReader();for(let{done:l,value:a}=await c.read();!l&&a;{done:l,value:a}=await c.read())
o.push(a),i+=a.length,e(Math.min(i,t));return new Uint8Array(await new Blob(o).arrayBuffer())}function G(r,t){return new Promise(
(e,s)=>{let n=Object.assign(document.createElement("script"),{src:r});n.onerror=()=>s(new Error("not there")),n.onload=()=>{
n.remove();let o=A.get(t);A.delete(t),o===void 0?s(new Error("not whole")):e(Uint8Array.from(atob(o),i=>i.charCodeAt(0)))},
document.head.append(n)})}var A=new Map;globalThis.lessonsPart=(r,t)=>A.set(r,t);async function N(r,t,e){let s=new Map,n=new AbortController,
o=r.reduce((l,a)=>l+a.bytes,0),i=(l,a)=>{s.set(l,a),!n.signal.aborted&&e([...s.values()].reduce((h,d)=>h+d,0),o)},c=async({
name:l,file:a,bytes:h})=>{try{let d=new URL(a,t).href,u=a.endsWith(".js")?await G(d,l):await H(d,{length:h,told:B=>i(l,B),
signal:n.signal});return i(l,h),[l,await F(u)]}catch(d){throw new p(a.split("/").at(-1),d)}};try{return Object.fromEntries(
await Promise.all(r.map(c)))}finally{n.abort()}}var Y=6e4,y=class{#e;#t;#s;#n=Promise.resolve();#i=Promise.resolve();#o=!1;#r=!1;#a=0;#c=0;constructor(t,e,s){this.#t=e,
this.#s=s,this.models=new g((o,i,c)=>this.#l(o,i,c));let n=URL.createObjectURL(new Blob([t["worker.js"]],{type:"text/jav\
ascript"}));this.#e=new Worker(n),this.#e.onmessage=({data:o})=>{this.#n=this.#n.then(()=>this.#m(o)).catch(i=>this.#u(String(
i)))},this.#e.onerror=o=>this.#u(o.message||"the worker ended"),this.#e.onmessageerror=()=>this.#u("a message could not \
be read")}async start(t,e,{language:s}){let n=[],o=!0;try{n=await this.#t.read()}catch(a){console.warn(a),o=!1}if(this.#r)
return;let[i,c,l]=["python.wasm","library.zip","packages.zip"].map(a=>t[a]);this.#h({type:"start",wasm:i,library:c,packages:l,
stored:n,language:s}),this.#d(!o),e.forEach((a,h)=>this.#h({type:"run",code:a,cell:h}))}end(){this.#r=!0,clearTimeout(this.#c),
this.#e.terminate(),this.models.kernel.status!=="dead"&&this.models.kernel.become("dead")}#h(t){this.#a+=1,this.#e.postMessage(
t),this.#f()}#f(){clearTimeout(this.#c),this.#a&&!this.#r&&(this.#c=setTimeout(()=>this.#s.silent(!0),Y))}#u(t){this.#r||
(console.error(t),this.end(),this.#s.dead(t))}#l(t,e,s){this.#i=this.#i.then(async()=>{let n=await this.#t.takes(JSON.stringify(
e).length);this.#d(!n),this.#r||this.#h({type:"comm",id:t,data:e,buffers:s})})}#d(t){t===this.#o||this.#r||(this.#o=t,this.#h(
{type:"refuses",refuses:t}),this.#s.stores(!t,()=>this.#p()))}async#p(){this.#d(!await this.#t.takes(0))}async#m(t){if(!this.#r)
if(t.type==="done"&&(this.#a-=1),this.#s.silent(!1),this.#f(),t.type==="said"){t.written.length&&await this.#w(t.written);
for(let[e,s,n,o]of t.sent)this.models.hear({type:e,id:s,data:JSON.parse(n),buffers:o})}else t.type==="shown"?this.#s.shown(
t.cell,JSON.parse(t.result)):t.type==="started"?this.#s.starts():t.type==="failed"&&(this.end(),this.#s.failed(t.error))}async#w(t){
for(let e=!1;!e;)try{await this.#t.add(t),e=!0}catch(s){console.warn(s),await new Promise(n=>this.#s.stores(!1,()=>n(void 0)))}
this.#s.stores(!this.#o,()=>this.#p())}};var Q=1e6,P=r=>(r/Q).toFixed(1),O=class{#e;#t;#s;#n;#i=null;#o=new Map;#r=0;#a=null;constructor(t){this.#e=t,this.#t=new URL(
t.root,location.href),this.#s=new m(t.course,this.#t.pathname),this.#n=new f(t.words,t.language)}#c(t){document.body.dataset.
site=t,performance.mark(`lessons:${t}`)}async run(){let t=++this.#r,e=()=>t===this.#r;this.#i?.end(),this.#c("starting");
let s=this.#n;try{let n=await N(this.#e.parts,this.#t,(o,i)=>{e()&&s.progress("fetching",o,i,{done:P(o),all:P(i)})});if(!e())
return;s.progress("starting",0,1),await this.#h(n,e)}catch(n){if(console.error(n),!e())return;n instanceof p?this.#l("no\
t-fetched",{file:n.file}):this.#l("not-started",{error:String(n).slice(0,200)})}}async#h(t,e){let{cells:s,language:n}=this.#e,
o=[],i=0,c="",l=async(h,d)=>{try{if(d.error)throw new Error(d.error);await this.#f(h,d),i+=1}catch(u){console.error(d.trace??
u),c||=String(u.message??u)}e()&&!c&&this.#n.progress("progress",i,s.length)},a=new y(t,this.#s,{starts:()=>e()&&this.#n.
progress("progress",0,s.length),shown:(h,d)=>{o.push(l(h,d)),o.length===s.length&&Promise.all(o).then(()=>e()&&this.#u(i,
c))},dead:()=>e()&&this.#l("dead"),failed:h=>e()&&this.#l("not-started",{error:h.slice(0,200)}),silent:h=>e()&&this.#p(h),
stores:(h,d)=>e()&&this.#m(h,d)});this.#i=a,await a.start(t,s,{language:n})}async#f(t,{model:e,html:s,text:n}){let o=document.
querySelector(`[data-cell="${t}"]`);if(!o)return;let i=this.#i,c=()=>{};await j(o,async a=>{e?c=await R(i.models,e,a):s?
a.innerHTML=s:a.textContent=n??""},()=>this.#o.get(t)?.()),this.#o.set(t,c)}#u(t,e){if(e){this.#l("fault",{done:t,all:this.#e.
cells.length,error:e.slice(0,200)});return}this.#c("live"),this.#a?this.#m(!1,this.#a):this.#n.briefly("live"),this.#w()}#l(t,e={}){
this.#c("failed"),this.#n.say(t,e,this.#d())}#d(){return[["again",()=>this.run()],["close",()=>this.#n.gone()]]}#p(t){t?
this.#n.say("silent",{},this.#d()):this.#n.state==="silent"&&this.#n.gone()}#m(t,e){t&&this.#a&&this.#n.briefly("stored"),
t||this.#n.say("refused",{},[["again",e],["close",()=>this.#n.gone()]]),this.#a=t?null:e}async#w(){let{worker:t,words:e}=this.#e;
if(!(!t||!navigator.serviceWorker))try{let s=new URL(t,this.#t).href;await navigator.serviceWorker.register(s,{scope:this.#t.
pathname,updateViaCache:"none"}),await navigator.serviceWorker.ready;let n=document.querySelector(".site-offline");n&&(n.
textContent=e.offline)}catch(s){console.warn(s)}}listen(){window.addEventListener("beforeunload",t=>{this.#a&&t.preventDefault()}),
document.addEventListener("lessons:run",t=>{t.preventDefault(),this.run()})}},C=JSON.parse(document.getElementById("less\
ons-site")?.textContent??"{}");_();if(["DecompressionStream","Worker","WebAssembly","indexedDB"].every(r=>r in globalThis)){
let r=new O(C);r.listen(),r.run()}else document.body.dataset.site="failed",new f(C.words,C.language).say("too-old");})();
