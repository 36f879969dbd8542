(()=>{var p=(e,n)=>[...e.querySelectorAll(n)];var w=(e,n)=>e.replace(/\{(\w+)\}/g,(t,a)=>n[a]??t);window.addEventListener("beforeprint",()=>{for(let e of p(document,".lsn details:not([open])"))e.toggleAttribute("open",
!0),e.dataset.unfolded=""});window.addEventListener("afterprint",()=>{for(let e of p(document,".lsn details[data-unfolde\
d]"))e.toggleAttribute("open",!1),delete e.dataset.unfolded});var m=e=>new Promise((n,t)=>{e.oncomplete=()=>n(void 0),e.onabort=e.onerror=()=>t(e.error??new Error("the browser stored\
 nothing"))});function b(e,n){return new Promise((t,a)=>{let o=indexedDB.open(e,1);o.onupgradeneeded=()=>o.result.createObjectStore(
n,{autoIncrement:!0}),o.onsuccess=()=>t(o.result),o.onerror=()=>a(o.error)})}var u=class{#t;#e;#n=null;constructor(n,t){
this.#t=n,this.#e=t}async change(n,t,a="default"){this.#n??=b(this.#t,this.#e);try{let o=await this.#n;o.onclose=()=>{this.#n=
null};let s=o.transaction(this.#e,t,{durability:a}),r=n(s.objectStore(this.#e));return await m(s),r}catch(o){throw this.#n=
null,o}}};var x=4096,l=class{#t;constructor(n,t){this.#t=new u(`handan-lessons:site:${n}:${t}`,"journal")}async read(){return(await this.#t.
change(t=>t.getAll(),"readonly")).result}async add(n){await this.#t.change(t=>{for(let[a,o]of n)t.add({path:a,bytes:o})},
"readwrite","strict")}async takes(n){try{return await this.#t.change(t=>{let a=t.add({path:"",bytes:new Uint8Array(n+x)});
a.onsuccess=()=>t.delete(a.result)},"readwrite"),!0}catch(t){return console.warn(t),!1}}};function h(e){let n=new Map;for(let{
path:s,bytes:r}of e){let c=n.get(s)??{decoder:new TextDecoder,text:""};c.text+=c.decoder.decode(r,{stream:!0}),n.set(s,c)}
let t=[];for(let{text:s}of n.values())for(let r of s.split(`
`))try{let c=JSON.parse(r);typeof c?.lesson=="string"&&typeof c.t=="string"&&t.push(c)}catch{}let a=({t:s,s:r,n:c})=>[s,
r,c];t.sort((s,r)=>{let[c,i]=[a(s),a(r)],d=c.findIndex((f,y)=>f!==i[y]);return d<0?0:c[d]<i[d]?-1:1});let o=new Map;for(let{
lesson:s,act:r,q:c,anew:i}of t)r==="opened"&&i?o.delete(s):r==="answered"&&c&&o.set(s,(o.get(s)??new Set).add(c));return o}async function g(e){let n=e.getElementById("lessons-site")?.textContent;if(!n||!("indexedDB"in globalThis))return;let{course:t,
asked:a,words:o}=JSON.parse(n),s;try{s=h(await new l(t,new URL(".",location.href).pathname).read())}catch(r){console.warn(
r);return}for(let r of e.querySelectorAll("[data-lesson]")){let c=a[r.getAttribute("data-lesson")??""]??[],i=s.get(r.getAttribute(
"data-lesson")??""),d=c.filter(f=>i?.has(f)).length;d&&(r.textContent=w(o[r.closest("[lang]")?.getAttribute("lang")??""],
{some:d,all:c.length}))}}globalThis.document&&(g(document),addEventListener("pageshow",({persisted:e})=>{e&&g(document)}));})();
