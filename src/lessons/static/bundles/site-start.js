(()=>{var p=(n,t)=>n.replace(/\{(\w+)\}/g,(e,c)=>t[c]??e);window.addEventListener("beforeprint",()=>{let n=document.querySelectorAll(".lsn details:not([open])");for(let t of n)t.
open=!0,t.dataset.unfolded=""});window.addEventListener("afterprint",()=>{let n=document.querySelectorAll(".lsn details[\
data-unfolded]");for(let t of n)t.open=!1,delete t.dataset.unfolded});var g=n=>new Promise((t,e)=>{n.oncomplete=()=>t(void 0),n.onabort=n.onerror=()=>e(n.error??new Error("the browser stored\
 nothing"))});function m(n,t){return new Promise((e,c)=>{let o=indexedDB.open(n,1);o.onupgradeneeded=()=>o.result.createObjectStore(
t,{autoIncrement:!0}),o.onsuccess=()=>e(o.result),o.onerror=()=>c(o.error)})}var l=class{#t;#e;#n=null;constructor(t,e){
this.#t=t,this.#e=e}async change(t,e,c="default"){this.#n??=m(this.#t,this.#e);try{let o=await this.#n;o.onclose=()=>{this.#n=
null};let s=o.transaction(this.#e,e,{durability:c}),r=t(s.objectStore(this.#e));return await g(s),r}catch(o){throw this.#n=
null,o}}};var b=4096,u=class{#t;constructor(t,e){this.#t=new l(`handan-lessons:site:${t}:${e}`,"journal")}async read(){return(await this.#t.
change(e=>e.getAll(),"readonly")).result}async add(t){await this.#t.change(e=>{for(let[c,o]of t)e.add({path:c,bytes:o})},
"readwrite","strict")}async takes(t){try{return await this.#t.change(e=>{let c=e.add({path:"",bytes:new Uint8Array(t+b)});
c.onsuccess=()=>e.delete(c.result)},"readwrite"),!0}catch(e){return console.warn(e),!1}}};function w(n){let t=new Map;for(let{
path:s,bytes:r}of n){let a=t.get(s)??{decoder:new TextDecoder,text:""};a.text+=a.decoder.decode(r,{stream:!0}),t.set(s,a)}
let e=[];for(let{text:s}of t.values())for(let r of s.split(`
`))try{let a=JSON.parse(r);typeof a?.lesson=="string"&&typeof a.t=="string"&&e.push(a)}catch{}let c=({t:s,s:r,n:a})=>[s,
r,a];e.sort((s,r)=>{let[a,i]=[c(s),c(r)],d=a.findIndex((f,y)=>f!==i[y]);return d<0?0:a[d]<i[d]?-1:1});let o=new Map;for(let{
lesson:s,act:r,q:a,anew:i}of e)r==="opened"&&i?o.delete(s):r==="answered"&&a&&o.set(s,(o.get(s)??new Set).add(a));return o}async function h(n){let t=n.getElementById("lessons-site")?.textContent;if(!t||!("indexedDB"in globalThis))return;let{course:e,
asked:c,words:o}=JSON.parse(t),s;try{s=w(await new u(e,new URL(".",location.href).pathname).read())}catch(r){console.warn(
r);return}for(let r of n.querySelectorAll("[data-lesson]")){let a=c[r.getAttribute("data-lesson")??""]??[],i=s.get(r.getAttribute(
"data-lesson")??""),d=a.filter(f=>i?.has(f)).length;d&&(r.textContent=p(o[r.closest("[lang]")?.getAttribute("lang")??""],
{some:d,all:a.length}))}}globalThis.document&&(h(document),addEventListener("pageshow",({persisted:n})=>{n&&h(document)}));})();
