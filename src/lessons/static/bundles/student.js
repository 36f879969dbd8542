function Q(t,e){let n=t.querySelector(e);if(!n)throw new Error(`no ${e}`);return n}var ne=8e3;function zs(t){let e=document.
getElementById("lsn-style")??Object.assign(document.createElement("style"),{id:"lsn-style"});e.textContent!==t&&(e.textContent=
t),e.isConnected||document.head.append(e)}function c(t,e={},...n){let s=document.createElement(t),{attributes:o={},...a}=e;
Object.assign(s,a);for(let[l,r]of Object.entries(o))s.setAttribute(l,r);return s.append(...n),s}function ct(t,e){t.setAttribute(
"role","button"),t.tabIndex=0,t.addEventListener("pointerdown",()=>{t.removeAttribute("tabindex");let n=()=>{t.tabIndex=
0;for(let s of["pointerup","pointercancel"])window.removeEventListener(s,n)};for(let s of["pointerup","pointercancel"])window.
addEventListener(s,n)}),t.addEventListener("click",()=>{let n=document.getSelection();n&&!n.isCollapsed&&n.containsNode(
t,!0)||(t.focus({preventScroll:!0}),e())}),t.addEventListener("keydown",n=>{n.key!=="Enter"&&n.key!==" "||(n.preventDefault(),
e())})}var Ws="input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='button'])";function _t(t,e=n=>!0){
t.key!=="Enter"||t.isComposing||!t.target.matches(Ws)||(t.preventDefault(),t.keyCode!==229&&e(t.target)&&t.currentTarget.
requestSubmit())}function se(t,e=n=>!0){t.addEventListener("keydown",n=>_t(n,e))}var D=()=>`lsn-${crypto.getRandomValues(
new Uint32Array(2)).join("")}`,N=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>e[s]??n),Mt=t=>({zh:"zh-CN",en:"en-GB"})[t]??t;function K(t){
let e=n=>{if(t.contains(n.target)){let s=n.ctrlKey||n.metaKey||n.altKey,o=n.target.matches("textarea, input[type='text']\
, input[type='number']")&&n.key.toLowerCase()!=="s";n.target.toggleAttribute("data-lm-suppress-shortcuts",!s||o)}};return window.
addEventListener("keydown",e,!0),()=>window.removeEventListener("keydown",e,!0)}function pt(t,e){let n=t.widget_manager?.
kernel;if(!n?.statusChanged)return()=>{};let s=(a,l)=>{["dead","restarting","autorestarting","terminating"].includes(l)&&
e()},o=(a,l)=>{l==="disconnected"&&e()};return n.statusChanged.connect(s),n.connectionStatusChanged?.connect(o),()=>{n.statusChanged.
disconnect(s),n.connectionStatusChanged?.disconnect(o)}}var $t=()=>crypto.getRandomValues(new Uint32Array(1))[0];function Z(t,e,n=[]){
try{n.length?t.send(e,void 0,n):t.send(e)}catch(s){console.warn(s)}}function oe(t,e){let n={type:"original"},s=()=>{t.get(
"beside")&&Z(t,n)},o=a=>{a?.type==="original"&&e(a.html)};return t.on("msg:custom",o),t.on("change:beside",s),s(),()=>{t.
off("msg:custom",o),t.off("change:beside",s)}}window.addEventListener("beforeprint",()=>{let t=document.querySelectorAll(
".lsn details:not([open])");for(let e of t)e.open=!0,e.dataset.unfolded=""});window.addEventListener("afterprint",()=>{let t=document.
querySelectorAll(".lsn details[data-unfolded]");for(let e of t)e.open=!1,delete e.dataset.unfolded});var sn={render({model:t,el:e}){e.innerHTML=t.get("html");let n=K(e),s=oe(t,o=>{e.innerHTML=o});return()=>{s(),n()}}};function on({drawings:t,html:e,ties:n,bodies:s,words:o}){let a=t.map(([m,b])=>c("div",{className:`lsn-drawing lsn-${m}`,
innerHTML:b})),l=c("p",{className:"lsn-strong",attributes:{role:"status"}}),r=c("div"),i=c("div",{className:"lsn-note"},
l,r),d=c("div",{innerHTML:e}),f=a.map(m=>[...m.querySelectorAll("[data-body]")]),u=c("div",{},...a,i,d),p="",g=()=>{let m=n.
filter(({start:y,end:v})=>!p||y===p||v===p),b=new Set(m.map(({id:y})=>y)),x=u.querySelectorAll("[data-tie]");for(let y of x)
y.classList.toggle("lsn-dim",!b.has(y.dataset.tie)),y.closest("tr")?.classList.toggle("lsn-lit",!!p&&b.has(y.dataset.tie));
for(let y of f.flat())y.setAttribute("aria-pressed",String(y.dataset.body===p));let C=p?N(o.now,{name:s[p].name,count:m.
length}):N(o.all,{count:m.length});l.textContent=C;let h=p?[s[p].note,...m.map(({text:y})=>y)]:[o.pick];r.replaceChildren(
...h.map(y=>c("p",{textContent:y})))};for(let m of f)for(let[b,x]of m.entries())x.classList.add("lsn-body"),x.setAttribute(
"aria-label",s[x.dataset.body].name),ct(x,()=>{p=p===x.dataset.body?"":x.dataset.body,g()}),x.setAttribute("tabindex",b?
"-1":"0"),x.addEventListener("focus",()=>{for(let C of m)C.setAttribute("tabindex",C===x?"0":"-1")}),x.addEventListener(
"keydown",C=>{let h={ArrowRight:b+1,ArrowDown:b+1,ArrowLeft:b-1,ArrowUp:b-1,Home:0,End:m.length-1}[C.key];m[h]&&(m[h].focus(),
C.preventDefault())});return g(),u}var an={render({model:t,el:e}){let n=K(e),[s,o,a]=[t.get("words"),t.get("bodies"),t.get(
"ties")],l=on({drawings:["wide","tall"].map(i=>[i,t.get(i)]),html:t.get("html"),ties:a,bodies:o,words:s}),r=[l];if(t.get(
"first")){let i=on({drawings:[["first",t.get("first")]],html:t.get("first_html"),ties:a.filter(({first:f})=>f),bodies:o,
words:s}),d=c("summary",{textContent:s.whole});r=[i,c("details",{className:"lsn-the-rest"},d,l)]}return e.append(c("sect\
ion",{className:"lsn lsn-diagram",lang:t.get("language")},c("h3",{textContent:s.title}),c("p",{className:"lsn-soft",textContent:s.
note}),...r)),n}};var kt=(t,e)=>t.widget_manager.get_model(e.slice(10)),at=(t,e)=>kt(t,t.get(e));function Js(t){if(t.lsnTrail)return t.lsnTrail;
let e={past:[],future:[],moving:!1};return t.on("change:selected",()=>{e.moving||(e.past.push(t.previous("selected")),e.
future.length=0)}),t.lsnTrail=e}async function tt(t){let e=await at(t,"selection"),n=e.get("links"),{past:s,future:o}=Js(
e),a=(r,{at:i=""}={})=>{if(!(r&&!Object.hasOwn(n,r)||r===e.get("selected"))){e.lsnAt=i,e.set("selected",r);try{e.save_changes()}catch(d){
console.debug("the kernel does not hear of this selection",d)}}},l=(r,i)=>{r.length&&(e.lsnTrail.moving=!0,i.push(e.get(
"selected")),a(r.pop()),e.lsnTrail.moving=!1)};return{links:n,words:e.get("words"),get now(){return e.get("selected")},get at(){
return e.lsnAt??""},choose:a,toggle:r=>a(r===e.get("selected")?"":r),related:r=>n[r]?.related??[],back:()=>l(s,o),forward:()=>l(
o,s),get canGo(){return{back:s.length>0,forward:o.length>0}},watch(r){return e.on("change:selected",r),r(),()=>e.off("ch\
ange:selected",r)}}}var Le=t=>({async render(e){let{model:n,el:s}=e,o=await t.render(e),a=Promise.resolve(),l=()=>{a=a.then(
async()=>{o?.(),s.replaceChildren(),o=await t.render(e)})};return n.on("change:selection",l),()=>{n.off("change:selectio\
n",l),a.then(()=>o?.())}}});function G(t,e){let n=t.now;return n?e===n?"selected":t.related(n).includes(e)?"related":"":
""}var rn="lsn-aloud",Ys=".lsn-pinyin, .lsn-locator, .lsn-kind, .lsn-gloss, .lsn-hidden, .lsn-aloud, [hidden], [aria-hidden\
='true'], rt, rp",Gs=/.+?(?:[。！？；…]+[”’）」』]*|[.!?]+[”’"')]*(?=\s|$)|$)\s*/gs,Xs=/\s*[（(［[]([^（()）［\][]*)[）)］\]]/g,
Qs=/^(?=.*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[\p{Script=Latin}\s'’·-]+$/iu,Zs=/^[A-Z]\d+(?:\s*[,，、;；–-]\s*[A-Z]\d+)*$/,
to={zh:[/^(?:zh|cmn)[-_]?(?:$|cn|hans)/i,/^(?:zh|cmn)(?![-_](?:hk|mo))/i],en:[/^en[-_](?:gb|us)/i,/^en(?:$|[-_])/i]};function eo(t,e){
let n=t.filter(({localService:s})=>s);for(let s of to[e]??[]){let o=n.filter(({lang:a})=>s.test(a));if(o.length)return o.
find(a=>a.default)??o[0]}return null}var no=t=>t.replace(Xs,(e,n)=>Qs.test(n)||Zs.test(n)?"":e).trim();function ln(t,e=[]){
for(let n of t.childNodes)n.nodeType===3?e.push(n):n.nodeType===1&&!n.matches(Ys)&&ln(n,e);return e}function Te(t){let e=ln(
t),n=e.map(({data:o})=>o).join(""),s=o=>{let a=0;for(let l of e){if(o<=a+l.data.length)return[l,o-a];a+=l.data.length}return[
e.at(-1),e.at(-1).data.length]};return[...n.matchAll(Gs)].map(({0:o,index:a})=>({block:t,said:no(o),from:s(a+o.length-o.
trimStart().length),to:s(a+o.trimEnd().length)})).filter(({said:o})=>/[\p{L}\p{N}]/u.test(o))}function cn(t){let{highlights:e}=globalThis.
CSS??{};if(!e||(e.delete(rn),!t))return;let n=document.createRange();n.setStart(t.from[0],t.from[1]),n.setEnd(t.to[0],t.
to[1]),e.set(rn,new Highlight(n))}var et=null;function dn(t){let e=et,n=e?.sentences[e.index];if(!e||!n){mt();return}n.block!==
e.sentences[e.index-1]?.block&&n.block.scrollIntoView({block:"nearest"}),cn(n);let s=Object.assign(new SpeechSynthesisUtterance(
n.said),{voice:t,lang:t.lang});e.utterance=s;let o=()=>et===e&&e.utterance===s;s.onend=()=>{o()&&(e.index+=1,dn(t))},s.onerror=
()=>o()&&mt(),speechSynthesis.speak(s)}function mt(){if(!et)return;let{tell:t}=et;et=null,speechSynthesis.cancel(),cn(null),
t("idle")}function so(){et&&(et.paused=!0,et.utterance=null,speechSynthesis.cancel(),et.tell("paused"))}function un(t){et&&
(et.paused=!1,et.tell("reading"),dn(t))}function oo(t,e,n){mt(),et={sentences:t,index:0,paused:!1,tell:n,utterance:null},
un(e)}window.addEventListener("pagehide",mt);window.addEventListener("keydown",t=>t.key==="Escape"&&mt(),!0);function ae({
language:t,words:e,blocks:n}){let s=c("span",{className:"lsn-aloud",hidden:!0}),o=globalThis.speechSynthesis;if(!o)return{
element:s,stop(){}};let a=(p,g)=>{let m=c("button",{type:"button",className:"lsn-button lsn-small",textContent:p});return m.
addEventListener("click",g),m},l=()=>eo(o.getVoices(),t),r=p=>{i=p,d.textContent=e[{idle:"read",reading:"pause",paused:"\
go-on"}[p]],p==="idle"&&document.activeElement===f&&d.focus(),f.hidden=p==="idle"},i="idle",d=a(e.read,()=>{let p=l();p?
i==="reading"?so():i==="paused"?un(p):oo(n().flatMap(Te),p,r):mt()}),f=a(e.stop,mt);f.hidden=!0,s.append(d,f);let u=()=>{
s.hidden=l()===null};return o.addEventListener("voiceschanged",u),u(),{element:s,stop(){o.removeEventListener("voicescha\
nged",u),i!=="idle"&&mt()}}}var it=new Set,re,Kt="lessons:essays";function fn(t){return it.add(t),window.dispatchEvent(new Event(Kt)),()=>{it.delete(
t),window.dispatchEvent(new Event(Kt))}}var Oe=()=>re&&it.has(re)?re:[...it][0],pn=(t,e)=>`${t}${t&&!t.endsWith(`
`)?`
`:""}${e}
`;function mn(t){let e=t.cloneContents();for(let n of e.querySelectorAll(".lsn-gloss, .lsn-hidden"))n.remove();return e.
textContent.replace(/\s+/g," ")}function ao(t,e,n,s){if(!n||n.isCollapsed||!n.rangeCount)return"";let o=n.getRangeAt(0);
return!t.contains(o.startContainer)||!t.contains(o.endContainer)?"":e.filter(l=>o.intersectsNode(l)).map(l=>{let r=document.
createRange();return r.selectNodeContents(l),r.compareBoundaryPoints(Range.START_TO_START,o)<0&&r.setStart(o.startContainer,
o.startOffset),r.compareBoundaryPoints(Range.END_TO_END,o)>0&&r.setEnd(o.endContainer,o.endOffset),mn(r).trim()}).filter(
Boolean).join(/^zh\b/.test(s)?"":" ")}function ro(t){return t.flatMap(e=>Te(e).map(({from:n,to:s})=>{let o=document.createRange();
return o.setStart(n[0],n[1]),o.setEnd(s[0],s[1]),mn(o).trim()}))}function ie({holder:t,locator:e,paragraphs:n,words:s,language:o}){
let a=c("span",{className:"lsn-soft",attributes:{role:"status"}}),l=c("button",{type:"button",className:"lsn-button lsn-\
small",textContent:s.go,hidden:!0}),r=c("ol",{className:"lsn-quotes",hidden:!0}),i=c("button",{type:"button",className:"\
lsn-button lsn-small",textContent:s.list,attributes:{"aria-expanded":"false","aria-label":`${s.list} (${e})`}}),d=c("but\
ton",{type:"button",className:"lsn-button lsn-small lsn-quote",textContent:s.select,hidden:!0}),f=c("select",{attributes:{
"aria-label":s.where}}),u=c("div",{className:"lsn-quoting"},i,f,l,a,r),p="",g=!1,m=()=>{f.hidden=it.size<2||r.hidden&&l.
hidden},b=v=>{let $=Oe();$&&($.insert(N(s.form,{words:v,name:e})),a.textContent="",a.textContent=N(s.done,{name:e}),l.hidden=
!1,m())},x=v=>{r.hidden=!v,m(),i.setAttribute("aria-expanded",String(v)),r.replaceChildren(...(v?ro(n()):[]).map($=>{let A=c(
"button",{type:"button",textContent:$});return A.addEventListener("click",()=>b($)),c("li",{},A)}))};i.addEventListener(
"click",()=>x(r.hidden)),u.addEventListener("keydown",v=>{v.key!=="Escape"||r.hidden||(x(!1),i.focus())}),l.addEventListener(
"click",()=>Oe()?.focus()),f.addEventListener("input",v=>v.stopPropagation()),f.addEventListener("change",()=>{re=[...it][f.
selectedIndex],window.dispatchEvent(new Event(Kt))});let C=()=>{if(g)return;let v=document.getSelection();if(p=it.size?ao(
t,n(),v,o):"",d.hidden=!p,!p||!v)return;let $=v.getRangeAt(0).getClientRects(),[A,M]=[$[$.length-1],t.getBoundingClientRect()];
if(!A)return;let w=Math.min(A.right-M.left,M.width-d.offsetWidth-4);Object.assign(d.style,{top:`${A.bottom-M.top+6}px`,left:`${Math.
max(4,w)}px`})};d.addEventListener("pointerdown",v=>{g=!0,v.preventDefault()}),d.addEventListener("click",()=>{g=!1,p&&b(
p),document.getSelection()?.removeAllRanges(),C()});let h=v=>{g&&v.target!==d&&(g=!1)},y=()=>{u.hidden=!it.size,u.hidden&&
x(!1),m(),f.replaceChildren(...[...it].map(({name:v})=>c("option",{textContent:v}))),f.selectedIndex=[...it].indexOf(Oe()),
C()};return document.addEventListener("selectionchange",C),document.addEventListener("pointerup",h),window.addEventListener(
Kt,y),t.classList.add("lsn-quotable"),t.append(d),y(),{element:u,stop(){document.removeEventListener("selectionchange",C),
document.removeEventListener("pointerup",h),window.removeEventListener(Kt,y),d.remove()}}}function io(t,e,n){let s=c("span",{className:"lsn-gloss",id:D(),attributes:{role:"note"}}),o=document.createElement("b");
return o.append(...[...e.dt.childNodes].map(a=>a.cloneNode(!0))),s.append(o," ",...[...e.dd.childNodes].map(a=>a.cloneNode(
!0))),t.closest("p").after(s),t.setAttribute("aria-controls",s.id),t.title=n.close,s}function hn(t,e,n,s){let o=t.getAttribute(
"aria-expanded")==="true";s!==o&&(o?(document.getElementById(t.getAttribute("aria-controls"))?.remove(),t.removeAttribute(
"aria-controls"),t.title=n.explain):io(t,e,n),t.setAttribute("aria-expanded",String(!o)))}function lo(t,e,n){let s=c("sp\
an",{className:"lsn-term",title:n.explain,attributes:{"aria-expanded":"false"}},...t.childNodes);ct(s,()=>hn(s,e,n)),s.addEventListener(
"keydown",a=>{a.key==="Escape"&&hn(s,e,n,!1)});let o=c("dfn",{},s);o.style.borderBottom="0",t.replaceWith(o)}function co(t,e){
let n=new Map;for(let o of t.querySelectorAll("dl.lsn-terms dt"))n.set(o.dataset.term,{dt:o,dd:o.nextElementSibling});for(let o of t.
querySelectorAll("dfn[data-term]")){let a=n.get(o.dataset.term);a&&lo(o,a,e)}let s=t.querySelector("dl.lsn-terms");s&&(s.
hidden=!0)}function uo(t,e,n){let s=Q(t,"article"),o=`passage:${s.dataset.passage}`,a=[],l=(r,i,d)=>{Object.hasOwn(e.links,
i)&&(ct(r,()=>e.toggle(i)),r.classList.add("lsn-link"),Object.assign(r,{title:d}),r.dataset.ref=i,a.push(r))};l(s.querySelector(
".lsn-locator"),o,n.select);for(let r of t.querySelectorAll(".lsn-ref"))l(r,r.dataset.ref,e.links[r.dataset.ref]?.label??
"");return e.watch(()=>{s.dataset.state=G(e,o);for(let r of a){let i=G(e,r.dataset.ref);r.setAttribute("aria-pressed",String(
i==="selected")),r.classList.toggle("lsn-lit",i==="selected"||i==="related"&&e.now!==o)}})}var ht={async render({model:t,
el:e}){e.innerHTML=t.get("html");let n=t.get("words");co(e,n);let s=K(e),o=uo(e,await tt(t),n),a=Q(e,"article"),l=ae({language:t.
get("language"),words:n.aloud,blocks:()=>[e.closest(".lsn-stop")?.querySelector(".lsn-why"),...a.querySelectorAll(":scop\
e > header h3, :scope > p")].filter(d=>d instanceof Element)});Q(a,"header").append(l.element);let r=ie({holder:a,locator:a.
dataset.passage??"",paragraphs:()=>[...a.querySelectorAll(":scope > p")],words:n.quote,language:t.get("language")});a.append(
r.element);let i=oe(t,d=>{e.querySelector(".lsn-original")?.remove(),Q(e,".lsn-cite").insertAdjacentHTML("beforebegin",d)});
return()=>{l.stop(),r.stop(),i(),o(),s()}}};var gn={async render({model:t,el:e}){e.innerHTML=t.get("html");let n=await Promise.all(t.get("passages").map(async s=>{let o=c(
"div",{className:"lsn-documented"});return e.append(o),ht.render({model:await kt(t,s),el:o})}));return()=>{for(let s of n)
s()}}};var fo=["ink","soft","line","paper","field","named","happened","reported","planned","place","focus"],bn=["select","draw"];
function wn(t){let e=getComputedStyle(t);return`:root{${fo.map(n=>`--lsn-${n}:${e.getPropertyValue(`--lsn-${n}`).trim()}`).
join(";")}}`}function po({url:t,subdomains:e}){let n=e?.length?[...e].map(s=>t.replace("{s}",s)):[t];return[...new Set(n.
map(s=>new URL(s.replace(/\{\w\}/g,"0")).origin))]}function mo(t,e,n,s,o){let a=p=>new TextDecoder().decode(e.get(p)),l=p=>p.
replaceAll("</","<\\/"),r=`default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src data:; i\
mg-src data: ${[...o,...s?po(s):[]].join(" ")}`,i=s?`${a("shift")};var lessonsBase=${JSON.stringify(s)};`:`var lessonsOf\
fline=${!o.length};`,d=`<meta http-equiv="Content-Security-Policy" content="${r}"><style>${a("style")}</style><style id=\
"lsn-theme">${wn(n)}</style><script>${l(i)}<\/script><script>${l(`${a("script")};var lessonsOutlines=${a("outlines")};`)}\
<\/script>`,[f,...u]=t.replace(/<meta name="viewport"[^>]*>/,"").split("<head>");return[`${f}<head>${d}`,u.join("<head>")]}
var vn=(t,e)=>typeof t=="number"&&Math.abs(t)<=e,xn=`<!doctype html><script>addEventListener("message", ({ source, data \
}) => {
  if (source !== parent) return;
  const [head, body] = data;
  document.open();
  document.write(head);
  let looks = 0;
  const write = () => {
    if (!innerWidth) return looks++ < 9 ? setTimeout(write) : addEventListener("resize", write, { once: true });
    document.write(body);
    document.close();
  };
  write();
});
parent.postMessage({ lessons: 1, type: "empty" }, "*");<\/script>`,yn=()=>c("iframe",{srcdoc:xn,attributes:{sandbox:"all\
ow-scripts"}}),Vt={frame:null,ready:!1};function $n(){if(!document.body?.moveBefore)return;let t=yn();t.hidden=!0,Vt.frame=
t,window.addEventListener("message",function e({source:n,data:s}){!n||n!==t.contentWindow||s?.type!=="empty"||(Vt.ready=
!0,window.removeEventListener("message",e))}),document.body.append(t)}function ho(t){let e=Vt.frame,n=!!(e?.isConnected&&
e.getRootNode()===t.getRootNode()),s=e&&n?e:yn();return n?(Vt.frame=null,t.moveBefore(s,null),s.hidden=!1):t.append(s),s.
className="lsn-frame",{frame:s,asks:n&&Vt.ready}}async function le(t,e,{page:n,title:s,hear:o=r=>{},base:a=null,hosts:l=[]}){
e.dataset.lsnMap="coming";let r=await at(t,"assets"),i={},d=null,f=null,u=v=>f?.postMessage(v),p=()=>d?.contentWindow?.postMessage(
mo(n,r,e,a,l),"*"),g=()=>{f?.close(),f=null},m=()=>{if(d||!e.isConnected)return;let v=ho(e);d=v.frame,v.frame.title=s,v.
asks&&p()},b=new ResizeObserver(m),x=new MutationObserver(()=>u({type:"theme",css:wn(e)})),C=({target:v})=>{v!==d&&(window.
removeEventListener("pointermove",C,!0),u({type:"left"}))},h=({data:v})=>{if(v?.type==="held")return window.addEventListener(
"pointermove",C,!0);v?.type==="click"&&!(vn(v.lat,90)&&vn(v.lon,180))||v?.type==="select"&&typeof v.name!="string"||v&&o(
v)},y=({source:v,data:$,ports:[A]})=>{if(!(!v||v!==d?.contentWindow||$?.lessons!==1)&&($.type==="empty"&&p(),!($.type!==
"ready"||!A))){g(),f=A,f.onmessage=h;for(let[M,w]of Object.entries(i))u(w),bn.includes(M)||delete i[M];e.dataset.lsnMap=
"ready",o($)}};return window.addEventListener("message",y),m(),b.observe(e),x.observe(document.body,{attributeFilter:["d\
ata-jp-theme-name"]}),{send(v){(!f||bn.includes(v.type))&&(i[v.type]=v),u(v)},show(v){a=v,g(),d&&(d.srcdoc=xn)},stop(){window.
removeEventListener("message",y),window.removeEventListener("pointermove",C,!0),g(),b.disconnect(),x.disconnect()}}}function go(t,e,n){let s=[...JSON.parse(new TextDecoder().decode(t.get("basemaps")))];if(e&&!s.some(a=>a.name===e.name)&&
s.push(e),!s.length)return null;let o=c("select",{id:D()},c("option",{value:"",textContent:n["no-base"]}),...s.map(a=>c(
"option",{value:a.name,textContent:N(n.online,{name:a.name})})));return o.value=e?.name??"",{list:o,row:c("p",{className:"\
lsn-base"},c("label",{htmlFor:o.id,textContent:n["base-map"]})," ",o),get chosen(){return s.find(a=>a.name===o.value)??null}}}
function bo(t,e){let n=()=>{t.get("asked").type&&e.send(t.get("asked"))};return t.on("change:asked",n),n(),()=>t.off("ch\
ange:asked",n)}function kn(t,e){try{t.send(e)}catch(n){console.debug("the kernel does not hear the map",n)}}function vo(t,e,n){
let s="",o=t.watch(()=>{let a=t.now;e.send({type:"select",name:a,related:t.related(a),at:t.at,move:s!==a}),n.hidden=!t.links[a]?.
older,s=""});return{chosen(a){a!==t.now&&(s=a),t.choose(a)},unwatch:o}}async function wo({model:t,page:e,holder:n,older:s,
warn:o,bar:a,words:l}){let r=await at(t,"assets"),i=t.get("base"),d=go(r,i.name?i:null,l),f=null,u=m=>{m.type==="click"&&
kn(t,{type:"click",lat:m.lat,lon:m.lon}),m.type==="select"&&(f?.chosen(m.name),kn(t,{type:"select",name:m.name})),m.type===
"flight"&&n.dispatchEvent(new CustomEvent("lsn:flight",{bubbles:!0})),m.type==="base"&&(o.textContent=m.ok?"":N(l.silent,
{name:d?.chosen?.name??""}))},p=await le(t,n,{page:e,title:l.frame,hear:u,base:d?.chosen,hosts:t.get("hosts")});d?.list.
addEventListener("change",()=>{o.textContent="",p.show(d.chosen)}),d&&a.replaceChildren(d.row),t.get("selection")&&(f=vo(
await tt(t),p,s));let g=bo(t,p);return()=>{g(),f?.unwatch(),p.stop()}}$n();var ce={async render({model:t,el:e}){let n=K(
e),s=t.get("content")?await at(t,"content"):t,o=s.get("words"),a=document.createElement("div"),l=c("p",{className:"lsn-o\
lder",textContent:o.older??"",hidden:!0}),r=c("p",{className:"lsn-warn",attributes:{role:"status"}}),i=document.createElement(
"div"),d=c("p",{className:"lsn-soft",textContent:o.caption}),f=c("details",{},c("summary",{textContent:o.show})),u=document.
createElement("div");u.innerHTML=s.get("table")??"",f.append(u),f.hidden=!u.childElementCount,e.append(c("section",{className:"\
lsn lsn-map",lang:t.get("language")},c("h3",{textContent:o.title,hidden:!o.title}),a,l,r,i,d,f));try{let p=await wo({model:t,
page:s.get("page"),holder:a,older:l,warn:r,bar:i,words:o});return()=>{p(),n()}}catch(p){return console.error(p),a.append(
c("p",{className:"lsn-warn",textContent:o.failed})),f.open=!0,n}}};var ue=4e3,Cn=400,xo=(()=>{let t="handan-lessons:tab";try{return sessionStorage.getItem(t)===null&&sessionStorage.setItem(
t,D()),sessionStorage.getItem(t)}catch{return D()}})();function It(t){let[e,n]=[3735928559,1103547991];for(let s=0;s<t.length;s+=
1)e=Math.imul(e^t.charCodeAt(s),2654435761),n=Math.imul(n^t.charCodeAt(s),1597334677);return`${(e>>>0).toString(36)}.${(n>>>
0).toString(36)}`}function Me(t,e){let n=`handan-lessons:draft:${location.pathname}:${t}/${e}`;return{get(){try{return JSON.
parse(sessionStorage.getItem(n)??"null")}catch{return null}},set(s){try{return sessionStorage.setItem(n,JSON.stringify(s)),
!0}catch{return!1}},clear(){try{sessionStorage.removeItem(n)}catch{}}}}function de(){try{return JSON.parse(document.getElementById(
"jupyter-config-data")?.textContent??"{}").baseUrl??"/"}catch{return"/"}}function bt(t,e){let n=t.get("lesson")??"teache\
r",s=Me(n,e),o=t.widget_manager?.context?.path??location.pathname,a=`handan-lessons:unsaved:${de()}:${o}:${n}/${e}:`,l=a+
xo,r=`handan-lessons:passed:${de()}:${n}/${e}`,i=new Map,d=u=>{try{let p=localStorage.getItem(u),g=JSON.parse(p??"null");
return g&&typeof g=="object"&&Object.hasOwn(g,"value")?{key:u,text:p,...g}:null}catch{return null}},f={found(){let u=[];
try{u=Object.keys(localStorage).filter(m=>m.startsWith(a))}catch{}let p=s.get();return[...u.map(d).filter(Boolean).sort(
(m,b)=>+(b.key===l)-+(m.key===l)||b.time-m.time),...p?[{key:"",text:"",value:p,steps:null,time:0}]:[]]},set(u,p=[]){try{
return localStorage.setItem(l,JSON.stringify({value:u,steps:p.slice(0,Cn),time:Date.now()})),!0}catch{return s.set(u),!1}},
aside(u){let p=a+D(),g=JSON.stringify({value:u.value,steps:[],time:u.time,...u.saved&&{saved:!0}});try{localStorage.setItem(
p,g)}catch{return u}return f.remove(u),Object.assign(u,{key:p,text:g})},pass(u){try{localStorage.setItem(r,JSON.stringify(
[...f.passed(),It(JSON.stringify(u))].slice(-Cn)))}catch{}},passed(){try{let u=JSON.parse(localStorage.getItem(r)??"null");
return Array.isArray(u)?u:[]}catch{return[]}},take({key:u,text:p}){u&&i.set(u,p)},remove({key:u,text:p}){try{u?localStorage.
getItem(u)===p&&localStorage.removeItem(u):s.clear()}catch{}},clear(){s.clear();try{localStorage.removeItem(l)}catch{}for(let[
u,p]of i)f.remove({key:u,text:p});i.clear()}};return f}var nt=c("div",{className:"lsn lsn-unsaved",attributes:{role:"sta\
tus","aria-live":"polite"}}),st=new Map;function An(){return[...document.querySelectorAll("[data-jp-item-name='lessons-r\
un']")].filter(e=>e.offsetParent).map(e=>e.querySelector("jp-button, button")).find(Boolean)}var gt=null;function yo(){if(!gt)
return;let t=c("button",{type:"button",className:"lsn-button lsn-small",textContent:gt.close});t.addEventListener("click",
()=>{gt=null,zt()}),nt.lang=gt.language,nt.replaceChildren(c("p",{textContent:gt.text}),t),nt.isConnected||document.body.
append(nt)}function Nn(t){gt=t,zt()}function zt(){let t=[...st].filter(([,l])=>l).map(([l])=>l);if(!t.length){gt?(nt.firstChild?.
textContent!==gt.text||!nt.isConnected)&&yo():nt.remove();return}let{words:e,language:n,element:s}=t[0],o=N(e.page,{count:t.
length});if(nt.firstChild?.textContent===o&&nt.isConnected)return;let a=c("button",{type:"button",className:"lsn-button \
lsn-small",textContent:e.run});a.addEventListener("click",()=>{let l=new CustomEvent("lessons:run",{bubbles:!0,cancelable:!0});
s.dispatchEvent(l)&&An()?.dispatchEvent(new MouseEvent("mousedown",{bubbles:!0,cancelable:!0,button:0}))}),nt.lang=n,nt.
replaceChildren(c("p",{textContent:o}),...An()?[a]:[]),nt.isConnected||document.body.append(nt)}var En=new WeakSet;function Ie(){
for(let t of st.keys())t.element.isConnected?En.add(t):En.has(t)&&st.delete(t)}var _e=0;function $o(){Ie(),zt(),!st.size&&
(clearInterval(_e),_e=0)}function lt(t,e){st.get(t)!==e&&(st.set(t,e),_e||=setInterval($o,300),Ie(),zt())}function Ct(t){
st.delete(t)&&zt()}window.addEventListener("beforeunload",t=>{Ie(),st.size&&(t.preventDefault(),t.returnValue="")});async function fe(t,e){
let n=t.widget_manager?.kernel;if(n?.requestCommInfo)try{let{content:s}=await n.requestCommInfo({target_name:"jupyter.wi\
dget"}),o=Object.keys(s.comms??{});s.status==="ok"&&!o.includes(t.get("shared").slice(10))&&e.dispatchEvent(new CustomEvent(
"lessons:lost",{bubbles:!0}))}catch{}}var Be=new Map;function ko(t,e){let n=new BroadcastChannel(t),s=D(),o=new Set,a=i=>n.postMessage({type:i,from:s});n.onmessage=
({data:i})=>{if(typeof i?.from!="string")return;let d=o.size>0;i.type==="gone"?o.delete(i.from):o.add(i.from),i.type==="\
here"&&a("too"),d!==o.size>0&&e(o.size>0)};let l=()=>a("gone"),r=({persisted:i})=>i&&a("here");return window.addEventListener(
"pagehide",l),window.addEventListener("pageshow",r),a("here"),()=>{l(),n.close(),window.removeEventListener("pagehide",l),
window.removeEventListener("pageshow",r),o.size&&e(!1)}}function Sn(t,e){if(typeof BroadcastChannel!="function"||!t)return()=>{};
let n=`handan-lessons:windows:${de()}:${t}`,s=Be.get(n)??{count:0,leave:ko(n,e)};return Be.set(n,s),s.count+=1,()=>{s.count-=
1,!s.count&&(Be.delete(n),s.leave())}}var Co=700,Ao=1500,Eo=5e3;function No({entry:t,words:e,language:n,use:s,drop:o}){let a=c("blockquote",{className:"lsn-sa\
id",tabIndex:0,attributes:{dir:"auto"}}),l=u=>{let p=Object.values(u.cells??{}).map(g=>Array.isArray(g)?g.join(", "):g).
filter(Boolean);a.textContent=p.length?p.join(`
`):u.text},r=t.time?new Date(t.time).toLocaleString(Mt(n),{dateStyle:"medium",timeStyle:"short"}):"",i=(u,p)=>{let g=c("\
button",{type:"button",className:"lsn-button lsn-small",textContent:u});return g.addEventListener("click",p),g},d=t.saved?
e.version:e.other,f=c("div",{className:"lsn-offer",attributes:{role:"group","aria-label":d}},c("p",{textContent:r?`${d} \
(${r})`:d}),a,c("div",{className:"lsn-actions"},i(e.use,()=>l(s())),i(t.saved?e.pass:e.drop,()=>{o(),f.remove()})));return l(
t.value),f}function Bt({read:t,put:e,send:n,kept:s,words:o,limit:a,model:l,first:r=$t()}){let i=c("p",{className:"lsn-so\
ft lsn-saved"}),d=c("p",{className:"lsn-warn",attributes:{role:"status"}}),f=c("div"),u=l.get("language"),p={words:o,language:u,
element:d},g=r,m=[],b=JSON.stringify(t()),x=!0,C=!1,h="",[y,v,$]=[0,0,0],A=()=>JSON.stringify(t()),M=S=>{d.textContent!==
S&&(d.textContent=S)},w=()=>{x=s.set(t(),[It(b),...m.map(({step:S})=>S).filter(Boolean)])},T=()=>{i.textContent="",M([C?
o.dead:o.silent,...x?[]:[o.unkept]].join(" ")),lt(p,!0),fe(l,d)},P=()=>{clearTimeout($),m.length&&(lt(p,st.get(p)??!1),$=
setTimeout(T,C?0:Math.max(0,m[0].since+ue-Date.now())))},I=()=>{g+=1,m.length&&!m.at(-1).sent?m.at(-1).number=g:m.push({
number:g,since:Date.now(),sent:""})},H=()=>{for(let S of[y,v,$])clearTimeout(S);v=0},R=S=>{let F=t(),W=[...F.text].length-
a;if(clearTimeout(v),v=0,S&&clearTimeout(y),W>0)return clearTimeout($),i.textContent="",M(N(o.long,{over:W,limit:a})),!1;
(!m.length||m.at(-1).sent)&&I();let Y=m.at(-1);return Y.sent=JSON.stringify(F),Y.step=It(Y.sent),w(),P(),n({...F,type:"d\
raft",number:Y.number,settled:S}),!0},V=()=>{I(),w(),d.textContent===""&&(i.textContent=o.typing),P(),clearTimeout(y),y=
setTimeout(()=>R(!0),Co),v||=setTimeout(()=>R(!1),Ao)},E=S=>{A()!==b&&R(!0)&&(S.detail.waiting+=1)},k=()=>{A()!==b&&R(!0)};
window.addEventListener("lessons:save",E),window.addEventListener("pagehide",k);let U=S=>Nn(S&&{text:S,close:o.close,language:u}),
O=Sn(l.get("lesson"),S=>U(S?o.windows:"")),q=S=>f.append(No({entry:s.aside(S),words:o,language:u,use(){let F=t();return e(
{...F,...S.value}),s.aside(Object.assign(S,{value:F,time:Date.now()})),V(),F},drop(){S.saved&&s.pass(S.value),s.remove(S)}}));
return{saved:i,alarm:d,offers:f,save:R,touched:V,heard(S){let F=m.findIndex(({number:W,sent:Y})=>Y&&W===S.number);if(!(F<
0)){if(C=!1,S.elsewhere&&!h&&U(h=S.elsewhere),b=m[F].sent,M(S.failed),S.failed){if(clearTimeout($),lt(p,!0),A()!==b)return;
i.textContent=S.saved,y=setTimeout(()=>R(!0),Eo);return}if(m.splice(0,F+1),A()===b&&(m=[]),P(),m.length){lt(p,!1),w();return}
i.textContent=S.saved,s.clear(),Ct(p)}},awaits:S=>m.some(({number:F,sent:W})=>W&&F===S),refused(S){clearTimeout($),i.textContent=
"",M(S)},follow(S){let F=JSON.stringify(S);F===b||A()!==b||(b=F,e(S))},resume(S=[]){let F=b,W=s.found().filter(({value:L})=>typeof L?.
text=="string");for(let L of W){let _=JSON.stringify({...t(),...L.value});_===b||_===A()?s.take(L):A()===b&&(!L.steps||L.
steps.includes(It(F)))?(s.take(L),e({...t(),...L.value})):q(L)}let Y=new Set([b,A(),...W.map(({value:L})=>JSON.stringify(
{...t(),...L}))]);for(let{value:L,time:_}of S){let J={...t(),...L};Y.has(JSON.stringify(J))||s.passed().includes(It(JSON.
stringify(L)))||q({key:"journal",text:"",value:L,steps:[],time:_,saved:!0})}A()!==b?V():s.clear()},lost(){H(),C=!0,m.length||
A()!==b?T():(i.textContent="",M(o.dead))},stop(){H(),Ct(p),window.removeEventListener("lessons:save",E),window.removeEventListener(
"pagehide",k),O()}}}var pe={render({model:t,el:e}){let n=K(e),s=t.get("words"),o=c("textarea",{rows:t.get("lines"),className:"lsn-writing",id:D(),
attributes:{dir:"auto"}}),a=c("p",{className:"lsn-soft",id:D(),textContent:s.about});o.setAttribute("aria-describedby",a.
id);let l=u=>Z(t,u),r=Bt({read:()=>({text:o.value}),put:u=>{o.value=u.text},send:({text:u,number:p,settled:g})=>l({type:"\
draft",text:u,number:p,settled:g}),kept:bt(t,t.get("name")),words:s,model:t,limit:t.get("limit")}),i=u=>{u.type==="kept"?
(u.text!==void 0&&t.set("text",u.text),r.heard(u)):r.awaits(u.number)&&r.refused(u.text)},d=()=>r.follow({text:t.get("te\
xt")});o.addEventListener("input",r.touched),o.addEventListener("blur",()=>{r.saved.textContent===s.typing&&r.save(!0)}),
t.on("msg:custom",i),t.on("change:text",d);let f=pt(t,r.lost);return e.append(c("section",{className:"lsn lsn-prompt lsn\
-q",lang:t.get("language")},c("label",{className:"lsn-strong",htmlFor:o.id,textContent:t.get("ask")}),o,a,r.saved,r.alarm,
r.offers)),d(),r.resume(t.get("others")),()=>{t.off("msg:custom",i),t.off("change:text",d),f(),r.stop(),n()}}};var Re=["year","month","day","hour","minute"],vt={year:1,month:1/12,day:1/365.2425,hour:1/8765.82,minute:1/525949.2},So=4,
He=6e4,je=1e-9,me=t=>new Date(0).setUTCFullYear(t,0,1);function _n(t){let e=Math.floor(t),n=me(e);return new Date(n+Math.
round((t-e)*(me(e+1)-n)/He)*He)}function Ln(t){let e=t.getUTCFullYear(),n=me(e);return e+(t.getTime()-n)/(me(e+1)-n)}var Tn=t=>String(
t).padStart(2,"0");function On(t,e,n){return t<1?N(e.bce,{year:1-t}):n?N(e.ce,{year:t}):String(t)}function De(t,e,n){let s=_n(
t),o=s.getUTCFullYear();return{date:s,name:On(o,e,n),inDate:n?On(o,e,n):N(e.year,{year:o}),month:e.months.split(/\s+/)[s.
getUTCMonth()],day:s.getUTCDate(),clock:N(e.time,{hour:Tn(s.getUTCHours()),minute:Tn(s.getUTCMinutes())}),midnight:!s.getUTCHours()&&
!s.getUTCMinutes()}}function Wt(t,e,n,s){let{name:o,inDate:a,month:l,day:r,clock:i}=De(t,n,s);if(e==="year")return o;if(e===
"month")return N(n["month-of"],{month:l,year:a});let d=N(n["day-of"],{day:r,month:l,year:a});return e==="day"?d:N(n.moment,
{date:d,time:i})}function Mn(t,e,n,s,o){if(n!=="hour"&&n!=="minute")return[t,e-vt.minute].map(i=>Wt(i,n,s,o));let[a,l]=[
t,e].map(i=>De(i,s,o)),r=a.date.toISOString().slice(0,-14)===l.date.toISOString().slice(0,-14);return[Wt(t,n,s,o),r?l.clock:
Wt(e,n,s,o)]}function Lo(t,e,n,s){let{date:o,name:a,month:l,day:r,clock:i,midnight:d}=De(t,n,s);return(e==="minute"||e===
"hour")&&!d?i:e==="minute"||e==="hour"||e==="day"?N(n.day,{day:r,month:l}):e==="month"&&o.getUTCMonth()?l:a}function In({
from:t,to:e,most:n,first:s,unit:o,words:a,eras:l,steps:r}){let[i,d]=To(e-t,o,n,r);return(i==="year"?Oo(t,e,d):_o({from:t,
to:e,first:s,step:i,count:d})).map(u=>({at:u,label:Lo(u,i,a,l)}))}function To(t,e,n,s){let o=t/vt[e]<So+.1,a=Math.min(Re.
indexOf(e)+Number(o),Re.length-1),l=e==="year"&&!o?t-1:t;return s.find(([r,i])=>Re.indexOf(r)<=a&&l/(i*vt[r])<=n)??s.at(
-1)}function Oo(t,e,n){let[s,o]=[Math.ceil(t),Math.ceil(e)-1],a=[];for(let l=Math.floor(s/n)*n-n;l<=o;l+=n){let r=n===1||
l>0?l:l+1;r>=s&&r<=o&&a.push(r)}return a}function _o({from:t,to:e,first:n,step:s,count:o}){let a=_n(s==="day"?n:t);s!=="\
minute"&&a.setUTCMinutes(0),a.setUTCHours(0,0,0,0),s==="month"&&a.setUTCMonth(Math.floor(a.getUTCMonth()/o)*o,1);let l=[],
r=e+(s==="month"?-je:je);for(let i=Ln(a);i<=r;i=Ln(a))i>=t-je&&l.push(i),s==="month"?a.setUTCMonth(a.getUTCMonth()+o):s===
"day"?a.setUTCDate(a.getUTCDate()+o):a.setTime(a.getTime()+o*(s==="hour"?60:1)*He);return l}var Mo=2,Io={year:Mo,month:2*vt.month,day:vt.day,hour:vt.hour,minute:10*vt.minute},Bn=1e-9,Rt=class{constructor({first:e,
last:n,left:s,right:o,unit:a="year",words:l={},steps:r,most:i}){this.unit=a,this.words=l,this.eras=e<1,this.least=Io[a],
this.first=e,this.last=n,this.left=s,this.right=o,this.steps=r,this.most=i,this.from=e,this.to=n,this.hidden=new Set}get whole(){
return this.from===this.first&&this.to===this.last}at(e){return this.first+(e-this.left)*(this.last-this.first)/(this.right-
this.left)}x(e){return this.left+(e-this.from)*(this.right-this.left)/(this.to-this.from)}set(e,n){let s=Math.min(Math.max(
n-e,this.least),this.last-this.first);this.from=Math.min(Math.max(e,this.first),this.last-s),this.to=this.from+s}zoom(e,n=(this.
from+this.to)/2){this.set(n-(n-this.from)*e,n+(this.to-n)*e)}move(e){this.set(this.from+e,this.to+e)}holds(e){return e>=
this.from-Bn&&e<=this.to+Bn}ticks({from:e=this.from,to:n=this.to,most:s=this.most}={}){return In({...this,from:e,to:n,most:s})}name(e){
return Wt(e,this.unit,this.words,this.eras)}get names(){return Mn(this.from,this.to,this.unit,this.words,this.eras)}};var Bo=7,Rn="http://www.w3.org/2000/svg";function Ro(t,e,n,s){t.className=`lsn-note ${e.kind}`;let o=c("p",{className:"l\
sn-strong",textContent:e.title}),a=[e.text,e.when,e.kind_name,e.from].map((r,i)=>c("p",{textContent:r,className:i?"lsn-s\
oft":""})).filter(r=>r.textContent),l=e.says.filter(([r])=>Object.hasOwn(s.links,r)).map(([r,i])=>{let d=c("button",{type:"\
button",className:"lsn-link",textContent:s.links[r].text,title:s.links[r].label});return d.addEventListener("click",()=>s.
choose(r)),c("p",{className:"lsn-said"},c("b",{textContent:`${n.says} `}),d,` ${i}`)});t.replaceChildren(o,...a,...l)}function jo(t,e,n,s){
t.className="lsn-note";let o=e.map(([l,r])=>{let i=c("button",{type:"button",className:"lsn-link",textContent:r.title});
return i.addEventListener("click",()=>s.choose(l)),c("li",{},i,` ${r.when}`)}),a=s.links[s.now]?.label??"";t.replaceChildren(
c("p",{className:"lsn-strong",textContent:a}),c("p",{className:"lsn-soft",textContent:n.related}),c("ul",{},...o))}function Ho(t){
let e=t.getBBox(),n=document.createElementNS(Rn,"circle");n.setAttribute("class","lsn-halo"),n.setAttribute("cx",String(
e.x+e.width/2)),n.setAttribute("cy",String(e.y+e.height/2)),n.setAttribute("r","12"),t.append(n)}var jn=t=>t.filter(e=>!e.
hasAttribute("data-hidden"));function Do(t,e,n,s){t.classList.add("lsn-mark");for(let[o,a]of[["role","button"],["tabinde\
x","-1"],["aria-pressed","false"],["aria-label",[e.title,e.when,e.kind_name].filter(Boolean).join(". ")]])t.setAttribute(
o,a);Ho(t),t.addEventListener("click",s),t.addEventListener("keydown",o=>{let a=jn(n),l=a.indexOf(t),r={ArrowRight:l+1,ArrowDown:l+
1,ArrowLeft:l-1,ArrowUp:l-1,Home:0,End:a.length-1}[o.key];if(o.key==="Enter"||o.key===" ")s();else if(r!==void 0&&a[r])a[r].
focus();else return;o.preventDefault()}),t.addEventListener("focus",()=>Pe(n,t))}function Pe(t,e){for(let n of t)n.setAttribute(
"tabindex",n===e?"0":"-1")}function qo(t){let e=jn(t);e.some(n=>n.getAttribute("tabindex")==="0")||Pe(t,e[0])}var Hn=t=>Number(
t.querySelector("use").getAttribute("x"));function Ue(t,e){return Object.fromEntries([...t.querySelectorAll("[data-event\
]")].map(n=>[n.dataset.event,e.at(Hn(n))]))}function Dn(t,e){return Object.fromEntries([...t.querySelectorAll("[data-bar\
]")].map(n=>{let[s,,o]=n.querySelector("path").getAttribute("d").slice(1).split(" ").map(Number);return[n.dataset.bar,[e.
at(s),e.at(s+o)]]}))}function Po(t,e,n,s){let o=[],a=new Map;for(let i of t.querySelectorAll("[data-event]"))a.set(i.dataset.
event,{x:Hn(i),year:e[i.dataset.event]});for(let i of["event","label","leader","bar","haze"])for(let d of t.querySelectorAll(
`[data-${i}]`)){let f=a.get(d.dataset[i]);if(!f)continue;let u=i==="label"?d.querySelector("text"):null,p=u?.getComputedTextLength()??
0,g=n?null:d.getBBox();o.push({kind:i,element:d,...f,name:d.dataset[i],width:p,box:g,ends:u?.style.textAnchor==="end"})}
let l=n?[...t.querySelectorAll("[data-tick]")]:[],r=t.firstElementChild;return{things:o,ticks:l,svg:r,view:r.getAttribute(
"viewBox"),beside:[...t.querySelectorAll("[data-undated], [data-label^='undated-']")],gap:Uo(t,s)}}function Uo(t,e){let[
n,s]=["line","label"].map(l=>t.querySelector(`[data-gap="${l}"]`));if(!n)return null;let{x:o,width:a}=n.getBBox();return{
line:n,label:s,x:o,width:a,from:e.at(o),to:e.at(o+a),least:s.getBBox().width+8}}function Fo({line:t,label:e,x:n,width:s,
from:o,to:a,least:l},r){let[i,d]=[r.x(Math.max(o,r.from)),r.x(Math.min(a,r.to))];for(let f of[t,e])f.toggleAttribute("da\
ta-hidden",d-i<l);t.setAttribute("transform",`translate(${i} 0) scale(${(d-i)/s} 1) translate(${-n} 0)`),e.setAttribute(
"transform",`translate(${(i+d)/2-n-s/2} 0)`)}function Ko(t,e,n){t.querySelector(".lsn-band")?.remove();let s=t.classList.
contains("lsn-wide"),[o,a]=n?[Math.max(n[0],e.from),Math.min(n[1],e.to)]:[0,0];if(a<=o)return;let l=[...t.querySelectorAll(
"[data-tick]")].filter(m=>!m.querySelector("text")),[r,i]=[l[0].getBBox(),l.at(-1).getBBox()],[d,f]=[qe(l[0]),qe(l.at(-1))],
u=m=>r.y+(m-d)*(i.y-r.y)/(f-d),p=s?[e.x(o),r.y,e.x(a)-e.x(o),r.height]:[r.x+5,u(o),20,u(a)-u(o)],g=document.createElementNS(
Rn,"rect");["x","y","width","height"].forEach((m,b)=>g.setAttribute(m,p[b])),g.setAttribute("class","lsn-band"),g.setAttribute(
"fill",`url(#${Vo(t.firstElementChild)})`),t.firstElementChild.prepend(g)}function Vo(t){return t.dataset.hatch||(t.dataset.
hatch=D(),t.insertAdjacentHTML("beforeend",`<pattern id="${t.dataset.hatch}" class="lsn-hatch" width="8" height="8" patt\
ernUnits="userSpaceOnUse"><path d="M-2 2L2 -2M0 8L8 0M6 10L10 6"/></pattern>`)),t.dataset.hatch}function zo({things:t,ticks:e,
svg:n,view:s,beside:o,gap:a},l,r){let i=(l.last-l.first)/(l.to-l.from);for(let{kind:d,element:f,x:u,year:p,name:g,width:m,
ends:b}of t){let x=l.hidden.has(g)||!l.holds(p);if(f.toggleAttribute("data-hidden",x),!r||x)continue;let C=l.x(p);d==="b\
ar"?f.setAttribute("transform",`translate(${C} 0) scale(${i} 1) translate(${-u} 0)`):f.setAttribute("transform",`transla\
te(${C-u+Jo(d,C,m,b,l)} 0)`)}for(let d of o)d.toggleAttribute("data-hidden",!r&&!l.whole);r&&a&&Fo(a,l),r?Yo(e,l):n.setAttribute(
"viewBox",l.whole?s:Wo(s,t.filter(({element:d})=>!d.hasAttribute("data-hidden"))))}function Wo(t,e){let[,,n]=t.split(" "),
s=Math.min(...e.map(({box:a})=>a.y))-14,o=Math.max(...e.map(({box:a})=>a.y+a.height))+14;return e.length?`0 ${s} ${n} ${o-
s}`:`0 0 ${n} 40`}function Jo(t,e,n,s,o){return t!=="label"||o.whole?0:!s&&e+10+n>o.right+12?-20-n:s&&e-10-n<o.left?20+n:
0}var qe=t=>Number(t.dataset.tick.replace("_","."));function Yo(t,e){let n=t[0]?.parentNode;n?.querySelectorAll("[data-c\
opy]").forEach(a=>a.remove());for(let a of t)a.toggleAttribute("data-hidden",!e.whole),a.removeAttribute("transform");if(e.
whole||!n)return;let s=t.filter(a=>a.dataset.tick===t[0].dataset.tick),o=e.left+(qe(s[0])-e.first)*(e.right-e.left)/(e.last-
e.first);for(let{at:a,label:l}of e.ticks({most:e.eras?Bo:e.most}))for(let r of s){let i=r.cloneNode(!0);i.removeAttribute(
"data-hidden"),i.removeAttribute("data-tick"),i.setAttribute("data-copy",""),i.setAttribute("transform",`translate(${e.x(
a)-o} 0)`);let d=i.querySelector("text");d&&(d.textContent=l),n.prepend(i)}}function Go(t,e,n){let s=null,o=()=>t.firstElementChild.
getBoundingClientRect().width*(e.right-e.left)/900;t.addEventListener("pointerdown",a=>{a.button||e.whole||a.target.closest(
".lsn-mark, [data-label]")||(s={x:a.clientX,width:o()},t.setPointerCapture(a.pointerId))}),t.addEventListener("pointermo\
ve",a=>{s&&(e.move((s.x-a.clientX)/s.width*(e.to-e.from)),s.x=a.clientX,n())});for(let a of["pointerup","pointercancel"])
t.addEventListener(a,()=>{s=null})}function Xo(t,e,n){let s=c("span",{className:"lsn-years",attributes:{"aria-live":"pol\
ite"}}),a=Object.entries({"zoom-in":()=>t.zoom(.5),"zoom-out":()=>t.zoom(2),earlier:()=>t.move((t.from-t.to)*.6),later:()=>t.
move((t.to-t.from)*.6),all:()=>t.set(t.first,t.last)}).map(([r,i])=>{let d=c("button",{type:"button",className:"lsn-butt\
on lsn-small",textContent:e[r]});return d.addEventListener("click",()=>{d.getAttribute("aria-disabled")!=="true"&&(i(),n())}),
[r,d]}),l={"zoom-out":()=>t.whole,all:()=>t.whole,earlier:()=>t.from<=t.first,later:()=>t.to>=t.last,"zoom-in":()=>t.to-
t.from<=t.least+1e-9};return{bar:c("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.tools}},...a.map(
([,r])=>r),s),update(){for(let[f,u]of a)u.setAttribute("aria-disabled",String(l[f]()));let[r,i]=t.names,d=N(e.shown,{from:r,
to:i});s.textContent!==d&&(s.textContent=d)}}}var he={async render({model:t,el:e}){let n=K(e),s=t.get("words"),o=Object.
fromEntries(["event","undated"].flatMap(w=>Object.entries(t.get(w==="event"?"events":w)).map(([T,P])=>[`${w}:${T}`,P]))),
a=await tt(t),l=new Rt(t.get("axis")),r=c("div",{className:"lsn-note"}),i=c("p",{className:"lsn-hidden",attributes:{role:"\
status"}}),d=()=>{r.className="lsn-note",r.replaceChildren(c("p",{className:"lsn-soft",textContent:s.prompt}))},f=c("det\
ails",{},c("summary",{textContent:s.show})),u=document.createElement("div");u.innerHTML=t.get("table"),f.append(u);let p=c(
"section",{className:"lsn lsn-timeline",lang:t.get("language")},c("h3",{textContent:s.title})),g=new Map,m=0,b=()=>{m||=
requestAnimationFrame(()=>{m=0;for(let[w,T]of g)zo(T,l,w.classList.contains("lsn-wide")),Ko(w,l,o[a.now]?.span),qo([...w.
querySelectorAll(".lsn-mark")]);x.update()})},x=Xo(l,s,b);p.append(x.bar);let C=[];for(let w of["wide","tall"]){let T=c(
"div",{className:`lsn-drawing lsn-${w}`});T.innerHTML=t.get(w),T.firstElementChild.setAttribute("role","group"),T.firstElementChild.
setAttribute("aria-label",s.title),w==="wide"&&Go(T,l,b),p.append(T)}let h=Ue(p.querySelector(".lsn-wide"),l);p.append(r,
i,f),e.append(p);let y=()=>{for(let[H,R]of C){let V=G(a,H);R.setAttribute("aria-pressed",String(V==="selected")),R.classList.
toggle("lsn-related",V==="related")}let w=o[a.now],T=w||!s.related?[]:Object.entries(o).filter(([H])=>G(a,H));w?Ro(r,w,s,
a):T.length?jo(r,T,s,a):d();let P=T.length?[s.related,T.map(([,H])=>H.title).join(", ")]:[w?.when,w?.title];p.closest(".\
lsn-explore")||(i.textContent=P.filter(Boolean).join(" ")),T.length&&!T.some(([H])=>l.holds(h[H.slice(6)]))&&l.set(l.first,
l.last);let I=h[a.now.slice(6)];w&&!w.span&&!l.holds(I)&&l.move(I-(l.from+l.to)/2),w?.span&&(w.span[1]<=l.from||w.span[0]>=
l.to)&&l.set(l.first,l.last),b()},v=w=>{if(g.has(w)||!w.getClientRects().length)return;let T=Object.keys(o).map(I=>[I,w.
querySelector(`[data-${I.replace(":",'="')}"]`)]).filter(([,I])=>I),P=T.map(([,I])=>I);for(let[I,H]of T){C.push([I,H]);let R=()=>a.
toggle(I);Do(H,o[I],P,R);let V=I.replace("event:","").replace(":","-");for(let E of w.querySelectorAll(`[data-label="${V}\
"]`))E.addEventListener("click",R)}Pe(P,P[0]),g.set(w,Po(w,h,w.classList.contains("lsn-wide"),l)),y(),b()},$=new ResizeObserver(
()=>p.querySelectorAll(".lsn-drawing").forEach(v));$.observe(p);let A=({detail:w})=>{l.hidden=w,b()};e.addEventListener(
"lsn:hide",A);let M=a.watch(y);return()=>{cancelAnimationFrame(m),M(),$.disconnect(),n()}}};var qn=22,Qo=3,[Zo,Pn,ta]=[70,90,56],ea=14,Un={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1},na=t=>[...t].reduce((e,n)=>e+
(n>"⺀"?12:6.8),0);function sa(t,e,n){let s=Array(n).fill(Number.NEGATIVE_INFINITY);return t.map(o=>{let a=s.findIndex(
r=>o-r>=e),l=a<0?s.indexOf(Math.min(...s)):a;return s[l]=o,l})}function oa(t,e,n,s=t.length>1?(t[1]-t[0])/2:(n-e)/4){let o=t.
filter(a=>a<n-s);return o.length&&o[0]-e>s&&o.unshift(e),[...o,n]}function aa(t,e){let n=Math.min(t.most,Math.max(2,Math.
floor(e/(t.unit!=="year"?ta:t.eras?Pn:Zo)))),s=t.ticks({most:n});return t.unit!=="year"||s.some(({at:a})=>a%1)?s:oa(s.map(
({at:a})=>a),t.first,t.last-1,t.eras?Pn*(t.last-t.first)/e:void 0).map(a=>({at:a,label:t.name(a)}))}function Fn(t,e){let n=t.
get("events"),s=new Rt(t.get("axis")),o=document.createElement("div");o.innerHTML=t.get("wide");let[a,l]=[Ue(o,s),Dn(o,s)],
r=v=>(v-s.first)/(s.last-s.first),i=c("div",{className:"lsn-strip-line"}),d=c("p",{className:"lsn-strip-title",attributes:{
"aria-hidden":"true"}}),f=c("div",{className:"lsn-strip",attributes:{role:"group","aria-label":t.get("words").title}},d,
i),u=Object.entries(n).filter(([v])=>v in a).sort(([v],[$])=>a[v]-a[$]).map(([v,$])=>{let A=`event:${v}`,M=c("button",{type:"\
button",className:`lsn-strip-mark ${$.kind}`,tabIndex:-1,attributes:{"aria-pressed":"false","aria-label":`${$.title}. ${$.
when}. ${$.kind_name}`}},c("i"));M.dataset.event=v,M.addEventListener("click",()=>e.toggle(A)),M.addEventListener("focus",
()=>g(M));let[w,T]=l[v]??[a[v],a[v]],P=c("span",{className:`lsn-strip-span ${$.kind}`});return $.vague&&P.classList.add(
"lsn-vague"),Object.assign(P.style,{left:`${r((w+T)/2)*100}%`,width:`${(r(T)-r(w))*100}%`}),{id:v,name:A,mark:M,bar:P,at:r(
a[v]),event:$}}),p=()=>u.filter(({mark:v})=>!v.hidden).map(({mark:v})=>v),g=v=>{for(let{mark:$}of u)$.tabIndex=$===v?0:-1};
i.addEventListener("keydown",v=>{let $=p(),A=$.indexOf(v.target),M={Home:0,End:$.length-1}[v.key]??(v.key in Un?A+Un[v.key]:
-1);A<0||!$[M]||(v.preventDefault(),v.stopPropagation(),$[M].focus())}),i.append(...u.flatMap(({bar:v,mark:$})=>[v,$]));
let m=c("div",{className:"lsn-strip-years",attributes:{"aria-hidden":"true"}});f.append(m),u.length&&g(u[0].mark);let b=()=>{
let v=i.clientWidth;if(!v)return;let $=sa(u.map(({at:A})=>A*v),qn,Qo);u.forEach(({mark:A,at:M},w)=>{A.style.left=`${M*100}\
%`,A.style.bottom=`${$[w]*qn}px`}),m.replaceChildren(...aa(s,v).map(({at:A,label:M})=>{let w=c("span",{textContent:M});w.
style.left=`${r(A)*100}%`;let T=(na(M)/2-ea)/v;return r(A)<T&&(w.dataset.side="first"),r(A)>1-T&&(w.dataset.side="last"),
w})),x()},x=()=>{let v=u.find($=>G(e,$.name)==="selected")??u.find($=>G(e,$.name)==="related");d.textContent=v?v.event.title:
"",d.style.left=v?`${v.at*100}%`:"0",d.dataset.side=v&&v.at>.5?"left":"right"},C=()=>{for(let{name:$,mark:A}of u){let M=G(
e,$);A.setAttribute("aria-pressed",String(M==="selected")),A.classList.toggle("lsn-related",M==="related")}let v=u.find(
$=>$.name===e.now);v&&g(v.mark),x()},h=new ResizeObserver(b);h.observe(i);let y=e.watch(C);return{el:f,hide(v){for(let{id:A,
mark:M,bar:w}of u)M.hidden=w.hidden=v.has(A);let $=p();$.length&&!$.some(A=>A.tabIndex===0)&&g($[0])},stop(){h.disconnect(),
y()}}}var Kn=2800,ra=12,ia=60,dt=(t,e,n,s={})=>{let o=c("button",{type:"button",className:"lsn-button lsn-small",textContent:t[e],
...s});return o.addEventListener("click",()=>{o.getAttribute("aria-disabled")!=="true"&&n(o)}),o},wt=(t,e)=>t.setAttribute(
"aria-disabled",String(e));function la({selection:t,kinds:e,place:n,kindOf:s}){let o=l=>n&&!t.related(l).includes(n),a={
passage:new Set,event:new Set};for(let l of Object.keys(t.links)){let[r,i]=l.split(":");r==="passage"&&o(l)&&a.passage.add(
i),r==="event"&&(o(l)||!e.has(s(i)))&&a.event.add(i)}return a}function ca(t,e,n){let s=0,o=()=>n().indexOf(t.now),a=u=>{
let p=n(),g=o(),m=g<0?u>0?0:p.length-1:g+u;return p[m]&&t.choose(p[m]),!!p[m]},l=()=>{clearInterval(s),s=0,f.textContent=
e.play,f.setAttribute("aria-pressed","false")},r=()=>{o()===n().length-1?t.choose(n()[0]):a(1),s=setInterval(()=>{a(1)||
l()},Jt()?Kn*2:Kn),f.textContent=e.pause,f.setAttribute("aria-pressed","true")},i=dt(e,"earlier",()=>{l(),a(-1)}),d=dt(e,
"later",()=>{l(),a(1)}),f=dt(e,"play",()=>s?l():r());return{group:c("div",{className:"lsn-tools",attributes:{role:"group",
"aria-label":e.step}},i,d,f),update(){let u=n();wt(i,o()===0||!u.length),wt(d,o()===u.length-1||!u.length),wt(f,!u.length),
s&&o()<0&&l()},stop:l}}function da(t,e,n){let s=Object.entries(t.get("kinds")).map(([l,r])=>{let i=c("input",{type:"chec\
kbox",value:l,checked:!0});return i.addEventListener("change",n),{box:i,label:c("label",{className:`lsn-filter ${l}`},i,
c("span",{textContent:r}))}}),o=c("select",{id:D()},c("option",{value:"",textContent:e.everywhere}),...Object.entries(t.
get("places")).map(([l,r])=>c("option",{value:l,textContent:r})));return o.addEventListener("change",n),{group:c("div",{
className:"lsn-tools",attributes:{role:"group","aria-label":e.kinds}},...s.map(({label:l})=>l),c("label",{htmlFor:o.id,textContent:e.
place}),o),get kinds(){return new Set(s.filter(({box:l})=>l.checked).map(({box:l})=>l.value))},get place(){return o.value}}}
function ua(t){let e=c("input",{type:"text",readOnly:!0,id:D(),className:"lsn-share"}),n=c("span",{className:"lsn-soft",
attributes:{role:"status"}});e.addEventListener("focus",()=>e.select());let s=dt(t,"copy",async()=>{e.select();try{await navigator.
clipboard.writeText(e.value)}catch{document.execCommand("copy")}n.textContent=t.copied});return{group:c("div",{className:"\
lsn-tools"},c("label",{htmlFor:e.id,textContent:t.share}),e,s,n),show(o){e.value!==o&&(e.value=o,n.textContent="",wt(s,!o))}}}
function fa(t,e,n=""){let[s,o]=e.children,a=t.links[t.now];if(!a){s.textContent=t.words.nothing,o.replaceChildren();return}
let l=a.related.map(r=>{let i=c("button",{type:"button",className:"lsn-link",textContent:t.links[r].label});return i.addEventListener(
"click",()=>t.choose(r)),i});s.replaceChildren(...n?[c("span",{className:"lsn-hidden",textContent:n})]:[],c("b",{textContent:`${t.
words.now} ${a.label}`})),o.replaceChildren(...l.length?[c("span",{className:"lsn-soft",textContent:` ${t.words.with} `}),
...l.flatMap(r=>[r," "])]:[])}function pa(t,e,n){if(t.classList.toggle("lsn-soft",!e),!e){t.textContent=n,t.title="";return}
let s=o=>c("span",{className:"lsn-soft",textContent:o});t.replaceChildren(s(`${e.when} · ${e.kind_name} · `),e.text,s(
` · ${e.from}`)),t.title=t.textContent}var Jt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ma(t){
let e=(t.closest(".jp-Cell")??t).nextElementSibling;for(;e?.querySelector(".lsn-work, .lsn-progress");)e=e.nextElementSibling;
if(!e)return;e.scrollIntoView({block:"start",behavior:Jt()?"auto":"smooth"});let n=e.querySelector("h2, h3, h4");n&&(n.tabIndex=
-1,n.focus({preventScroll:!0}))}function Vn(t){let e=t.querySelector(".lsn-story-bar");getComputedStyle(e).position==="s\
ticky"&&e.getBoundingClientRect().bottom<e.parentElement.getBoundingClientRect().bottom-1&&e.parentElement.scrollIntoView(
{block:"end",behavior:Jt()?"auto":"smooth"})}function ha(t,e){let n=t.closest(".jp-WindowedPanel-outer");if(!n)return()=>{};
let s=new ResizeObserver(()=>e.style.setProperty("--lsn-room",`${n.clientHeight}px`));return s.observe(n),()=>s.disconnect()}
var Fe=async(t,e,n,s)=>n.render({model:await at(t,e),el:s});function ga(t,e,n){let s=new Map,o=new Map,a=[],l=c("p",{className:"\
lsn-soft",textContent:n.hidden,hidden:!0}),r=Promise.all(t.get("passages").map(async d=>{let f=await kt(t,d);o.set(`pass\
age:${/data-passage="([^"]*)"/.exec(f.get("html"))?.[1]}`,f)}));return{none:l,put:async d=>{let f=s.get(d);return await r,
f.dataset.put||(f.dataset.put="",a.push(await ht.render({model:o.get(d),el:f}))),f},holder(d){let f=document.createElement(
"div");return s.set(d,f),f},hide(d){for(let[f,u]of s)u.hidden=d.has(f.slice(8));l.hidden=[...s.values()].some(f=>!f.hidden)},
target(d){let f=[...e.querySelectorAll("article")].filter(p=>!p.closest("[hidden]")),u=f.filter(p=>p.dataset.state);return f.
find(p=>p.dataset.state==="selected")??u.find(d)??u[0]},stop:()=>a.forEach(d=>d?.())}}function ba(t,e,n){let s=t.map((r,i)=>{
let d=c("button",{type:"button",className:"lsn-dot",title:r,textContent:i?String(i):"○",attributes:{"aria-label":i?`${i}\
. ${r}`:r}});return d.addEventListener("click",()=>n(i)),d}),o=c("ol",{className:"lsn-stop-dots"},...s.map(r=>c("li",{},
r))),a=dt(e,"previous",()=>n(-1,{by:!0})),l=dt(e,"next",()=>n(1,{by:!0}));return a.classList.add("lsn-backward"),l.classList.
add("lsn-onward"),{dots:s,el:c("nav",{className:"lsn-story-bar",attributes:{"aria-label":e.stops}},a,o,l),show(r,{more:i}){
s.forEach((f,u)=>{f.tabIndex=u===r?0:-1,f.classList.toggle("lsn-been",u<r),u===r?f.setAttribute("aria-current","step"):f.
removeAttribute("aria-current")}),wt(a,r===0);let d=r===0?e.start:r===t.length-1?e.finish:e.next;l.textContent=i?e.more:
d}}}function zn(t){let e={reads:!1,presses:!1},n=()=>{e.reads=!0};for(let s of["wheel","touchmove"])t.addEventListener(s,
n,{passive:!0});t.addEventListener("keydown",({target:s})=>s===t&&n()),t.addEventListener("scrollend",()=>{e.reads=!1}),
t.addEventListener("pointerdown",({target:s})=>{e.reads||=s===t});for(let s of["click","keydown"])t.addEventListener(s,()=>{
e.presses=!0,setTimeout(()=>{e.presses=!1})},!0);return e}function va(t,{el:e,column:n,selection:s,passages:o,words:a}){
let{text:l,stops:r}=t.get("story"),i=O=>({number:O,count:r.length}),d=({passage:O})=>s.links[O]?.label??O,f=zn(n),u=document.
createElement("div"),p=c("section",{className:"lsn-stop lsn-opening",attributes:{"aria-label":a.opening}});p.innerHTML=l;
let g=ae({language:t.get("language"),words:a.aloud,blocks:()=>[...p.querySelectorAll(":scope > p:not(.lsn-soft)")]});p.append(
c("div",{},g.element),u,c("p",{className:"lsn-soft",textContent:a.free}));let m=r.map((O,q)=>{let S=c("b",{textContent:String(
q+1),attributes:{"aria-hidden":"true"}}),F=c("p",{className:"lsn-why"},S,c("span",{textContent:O.why})),W=N(a.stop,i(q+1)),
Y=c("h4",{className:"lsn-hidden",textContent:`${W}. ${a.why}`});return c("section",{className:"lsn-stop"},Y,F,o.holder(O.
passage))}),b=[p,...m],x=ba([a.opening,...r.map(d)],a,(O,{by:q=!1}={})=>{q&&O>0&&P()?H():q&&h===r.length&&O>0?ma(e):R(q?
h+O:O,{by:!0})}),C=c("button",{type:"button",className:"lsn-button lsn-small lsn-return",hidden:!0});C.addEventListener(
"click",()=>{R(h),x.dots[h].focus({preventScroll:!0})});let h=0,y=()=>h?r[h-1].event||r[h-1].passage:"",v=O=>O.getBoundingClientRect().
top-n.getBoundingClientRect().top+n.scrollTop,$=0,A=(O,{once:q=!1}={})=>{f.reads=!1,$=O,n.scrollTo({top:O,behavior:Jt()||
q?"auto":"smooth"})},M=(O,{above:q=0,at:S=!1}={})=>A(v(O)-q,{once:S}),w=()=>v(b[h])+b[h].offsetHeight-n.clientHeight,T=()=>{
let O=b[h].querySelector(".lsn-passage > .lsn-cite");return(O?v(O)-n.clientHeight:w())-$},P=()=>s.now===y()&&T()>ra,I=()=>x.
show(h,{more:P()}),H=()=>{Vn(e),A(Math.min($+n.clientHeight-ia,w())),I()},R=(O,{leads:q=!0,at:S=!1,by:F=!1}={})=>{h=t.lsnStop=
O,s.choose(y(),{at:h?r[h-1].place:""}),V(),F&&Vn(e),q&&M(b[h],{at:S}),I()},V=()=>{I(),C.hidden=s.now===y(),C.textContent=
h?N(a.return,i(h)):a.opening},E=O=>{let q={ArrowRight:h+1,ArrowLeft:h-1,Home:0,End:r.length}[O.key];b[q]===void 0||O.altKey||
O.ctrlKey||O.metaKey||(O.preventDefault(),R(q,{by:!0}),O.target.matches(".lsn-dot")&&x.dots[q].focus())};x.el.addEventListener(
"keydown",E),n.addEventListener("keydown",O=>{O.target===n&&O.key.startsWith("Arrow")&&E(O)});let k=!1;n.addEventListener(
"scroll",()=>{!f.reads||k||(k=!0,requestAnimationFrame(()=>{k=!1;let O=n.getBoundingClientRect().top+n.clientHeight*.4,q=b.
findLastIndex(S=>S.getBoundingClientRect().top<=O);$=n.scrollTop,q>=0&&q!==h?R(q,{leads:!1}):I()}))}),n.addEventListener(
"scrollend",()=>{$=n.scrollTop,I()});let U=new ResizeObserver(I);for(let O of[n,...b])U.observe(O);return{bar:x.el,comeBack:C,
sections:b,prompt:u,update:V,stop(){U.disconnect(),g.stop()},get number(){return h?`${N(a.stop,i(h))} · `:""},follow(){
if(f.presses||s.now===y())return;let O=o.target(q=>b[h].contains(q));O&&M(O,{above:8})},begin(){s.now?this.follow():R(Math.
min(t.lsnStop??0,r.length),{at:!0})}}}function wa(t,e,n){let s=zn(t);return{number:"",stop(){},update(){},follow(){let o=e.
now&&!s.presses?n.target(()=>!0):null;if(!o)return;let a=o.querySelector(".lsn-lit")??o,l=o.getBoundingClientRect().top-
t.getBoundingClientRect().top,r=a.getBoundingClientRect().bottom-o.getBoundingClientRect().top-t.clientHeight+40;t.scrollTop+=
l-8+Math.max(0,r)},begin(){this.follow()}}}var Wn={async render({model:t,el:e}){let n=K(e),s=t.get("words"),o=await tt(t),
a=t.get("story")?.stops?.length>0,l=await at(t,"timeline"),r=l.get("events"),i=c("div",{className:"lsn-column",tabIndex:0,
attributes:{role:"region","aria-label":s.passages}}),d=ga(t,i,s),f=a?va(t,{el:e,column:i,selection:o,passages:d,words:s}):
wa(i,o,d),u=Object.keys(o.links).filter(_=>_.startsWith("passage:")),p=a?t.get("story").stops.map(({passage:_})=>_):u,g=u.
filter(_=>!p.includes(_));a?i.append(...f.sections,...g.map(d.holder)):i.append(...p.map(d.holder)),i.append(d.none);let m=c(
"div",{className:"lsn-where"}),b=c("p",{className:"lsn-now"},c("span",{attributes:{role:"status"}}),c("span")),x=c("p",{
className:"lsn-event-told"}),C=Fn(l,o),h=c("div",{className:"lsn-whole"}),y=c("button",{type:"button",className:"lsn-but\
ton lsn-small lsn-grow",textContent:s.grow,attributes:{"aria-expanded":"false"}}),v=c("div",{className:"lsn-when",attributes:{
role:"region","aria-label":l.get("words").title}},c("div",{className:"lsn-now-row"},b,x,c("div",{},f.comeBack??"",y)),C.
el),$=c("div",{className:"lsn-stage"},c("div",{className:"lsn-reader"},i,f.bar??""),m,v),A=c("details",{className:"lsn-m\
ore"},c("summary",{textContent:s.tools})),M=c("h3",{className:a?"lsn-hidden":"",textContent:s.title}),w=c("section",{className:"\
lsn lsn-explore",lang:t.get("language")},M,$,h,A);e.append(w);let T=ha(e,w),P={passage:new Set,event:new Set},H=ca(o,s,()=>Object.
keys(o.links).filter(_=>_.startsWith("event:")&&!P.event.has(_.slice(6)))),R=da(t,s,()=>S()),V=ua(s),E=dt(s,"back",()=>o.
back()),k=dt(s,"forward",()=>o.forward()),U=dt(s,"clear",()=>o.choose("")),O={className:"lsn-tools",attributes:{role:"gr\
oup","aria-label":s.read}};A.append(c("div",{className:"lsn-bar"},c("div",O,E,k,U),H.group),c("div",{className:"lsn-bar"},
R.group,V.group));let q=()=>{let _=g.filter(ot=>!G(o,ot)).map(ot=>ot.slice(8));d.hide(new Set([...P.passage,..._]));let J=g.
filter(ot=>G(o,ot));return Promise.all(J.map(d.put))},S=()=>{P=la({selection:o,kinds:R.kinds,place:R.place,kindOf:_=>r[_]?.
kind}),q(),C.hide(P.event),h.dispatchEvent(new CustomEvent("lsn:hide",{detail:P.event})),H.update()},F=[],W=null;y.addEventListener(
"click",async()=>{h.hidden=W!==null&&!h.hidden,y.setAttribute("aria-expanded",String(!h.hidden)),y.textContent=h.hidden?
s.grow:s.shrink,W??=Fe(t,"timeline",he,h).then(_=>{F.push(_),h.dispatchEvent(new CustomEvent("lsn:hide",{detail:P.event}))}),
await W,h.hidden||h.scrollIntoView({block:"nearest",behavior:Jt()?"auto":"smooth"})}),await Promise.all(p.map(d.put)),F.
push(...await Promise.all([Fe(t,"map",ce,m),...a&&t.get("prompt")?[Fe(t,"prompt",pe,f.prompt)]:[]])),A.append(...m.querySelectorAll(
".lsn-map > :is(.lsn-soft, details), .lsn-map .lsn-base"));let Y=!1,L=o.watch(()=>{fa(o,b,f.number),pa(x,r[o.now.slice(6)],
s.prompt),wt(E,!o.canGo.back),wt(k,!o.canGo.forward),wt(U,!o.now),V.show(o.links[o.now]?.text??""),H.update(),f.update();
let _=q();Y&&_.then(()=>f.follow())});return f.begin(),Y=!0,()=>{H.stop(),L(),T(),C.stop(),f.stop(),d.stop();for(let _ of F)
_?.();n()}}};function ge(t){let e=c("p",{className:"lsn-soft lsn-downloaded",attributes:{role:"status"}}),n=c("button",{type:"button",
className:"lsn-button",textContent:t.download});return n.addEventListener("click",()=>{let s={taken:!1,tell:o=>{e.textContent=
o}};window.dispatchEvent(new CustomEvent("lessons:download",{detail:s})),s.taken||(e.textContent=t["no-panel"])}),[c("di\
v",{className:"lsn-actions"},n),e]}var Jn={render({model:t,el:e}){return e.innerHTML=t.get("html"),Q(e,"ul").before(...ge(t.get("words"))),K(e)}};function xa(t){let e="data:image/svg+xml,";for(let n of t.querySelectorAll(`img[src^='${e}']`)){let s=c("div",{className:`\
lsn-drawing ${n.className}`,attributes:{role:"img","aria-label":n.alt}});s.innerHTML=decodeURIComponent(n.src.slice(e.length)).
replaceAll("lsn-fill-",`${D()}-`),n.replaceWith(s)}for(let n of t.querySelectorAll(".lsn-paper"))n.replaceWith(...n.childNodes)}
function ya(t,e){let n=[...t.querySelectorAll(".lsn-ref")].filter(s=>Object.hasOwn(e.links,s.dataset.ref));for(let s of n)
ct(s,()=>e.toggle(s.dataset.ref)),s.classList.add("lsn-link"),s.title=e.links[s.dataset.ref].label;return e.watch(()=>{for(let s of n){
let o=G(e,s.dataset.ref);s.setAttribute("aria-pressed",String(o==="selected")),s.classList.toggle("lsn-lit",o!=="")}})}var Yn=t=>t.
querySelector("[data-key]")?.dataset.key??t.textContent.trim();function $a(t,e,n,s){let o=new Intl.Collator(n,{numeric:!0}).
compare,a=[...t.tHead.rows[0].cells];a.forEach((l,r)=>{let i=l.textContent,d=c("button",{type:"button",className:"lsn-so\
rter",title:N(e.sort,{name:i}),textContent:i});l.replaceChildren(d),d.addEventListener("click",()=>{let f=l.getAttribute(
"aria-sort")==="ascending";for(let p of a)p.removeAttribute("aria-sort");l.setAttribute("aria-sort",f?"descending":"asce\
nding");let u=[...t.tBodies[0].rows].sort((p,g)=>o(Yn(p.cells[r]),Yn(g.cells[r])));t.tBodies[0].append(...f?u.reverse():
u),s.textContent=N(e[f?"sorted-down":"sorted-up"],{name:i})})})}function ka(t,e,n){let s=[...t.tBodies[0].rows],o=[...t.
tHead.rows[0].cells].map((r,i)=>{let d=new Map(s.flatMap(u=>[...u.cells[i].querySelectorAll("[data-facet]")]).map(u=>[u.
dataset.facet,u.textContent]));if(d.size<2)return null;let f=c("select",{id:D()},c("option",{value:"",textContent:e.all}),
...[...d].map(([u,p])=>c("option",{value:u,textContent:p})));return{column:i,list:f,label:c("label",{htmlFor:f.id,textContent:r.
textContent})}}).filter(r=>r!==null),a=(r,{column:i,list:d})=>!d.value||[...r.cells[i].querySelectorAll("[data-facet]")].
some(f=>f.dataset.facet===d.value),l=()=>{for(let r of s)r.hidden=!o.every(i=>a(r,i));n.textContent=N(e.shown,{some:s.filter(
r=>!r.hidden).length,all:s.length})};for(let{list:r}of o)r.addEventListener("change",l);return o.map(({list:r,label:i})=>c(
"span",{className:"lsn-choice"},i,r))}function Ca(t,e,n){let s=c("span",{className:"lsn-soft",attributes:{role:"status"}}),
o=c("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.filter}},...ka(t,e,s),s);$a(t,e,n,s),t.closest(
".lsn-scroll").before(o)}var Gn={async render({model:t,el:e}){e.innerHTML=t.get("html");for(let a of e.querySelectorAll(
".lsn-live-note"))a.remove();let n=e.querySelectorAll("details.lsn-text");for(let a of n)a.open=!1;xa(e);for(let a of e.
querySelectorAll("table.lsn-sort"))Ca(a,t.get("words"),t.get("language"));let s=K(e),o=ya(e,await tt(t));return()=>{o(),
s()}}};var Ke={render({model:t,el:e}){let n=()=>{e.innerHTML=t.get("html")};return t.on("change:html",n),n(),()=>t.off("change:\
html",n)}};var Xn=t=>t.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-])*/gu)?.length??
0;var Qn=(t,e,n,{send:s})=>{let{words:o}=t,a=[],l=({id:w,text:T},P)=>{let I=T.split(`

`).map(V=>c("p",{textContent:V})),H=c("details",{},c("summary",{textContent:P}),...I),R=ie({holder:H,locator:w,paragraphs:()=>I,
words:o.quote,language:n.get("language")});return H.append(R.element),a.push(R),H},r=c("textarea",{rows:12,className:"ls\
n-writing",id:D(),attributes:{dir:"auto"}}),i=c("p",{className:"lsn-soft",id:D()}),d=c("p",{hidden:!0,textContent:o.since}),
f=D(),u=["supplied","bank","open"].map(w=>c("input",{type:"radio",name:f,value:w})),p=t.bank.map(({id:w})=>c("input",{type:"\
checkbox",value:w})),g={supplied:t.supplied.map(w=>l(w,`${w.id} ${w.heading}`)),bank:t.bank.flatMap((w,T)=>[c("label",{className:"\
lsn-option"},p[T],c("span",{textContent:`${w.id} ${w.heading}`})),l(w,N(o.read,{name:w.id}))]),open:[]},m=Object.entries(
g).map(([w,T])=>Object.assign(c("div",{className:"lsn-evidence"},...T),{way:w})),b=c("div",{innerHTML:t.rubric}),x=c("fi\
eldset",{className:"lsn-ways"},c("legend",{textContent:o.ways}),...u.map(w=>c("label",{className:"lsn-option"},w,c("span",
{textContent:o[w.value]}))));r.setAttribute("aria-describedby",i.id);let C=()=>({text:r.value,way:u.find(w=>w.checked)?.
value??"",picked:p.filter(w=>w.checked).map(w=>w.value)}),h=Bt({read:C,put:w=>{r.value=w.text;for(let T of u)T.checked=T.
value===w.way;for(let T of p)T.checked=w.picked.includes(T.value);$()},send:s,kept:bt(n,t.id),words:o.writing,limit:t.limit,
model:n}),y=null,v=[],$=()=>{let{way:w}=C();for(let T of m)T.hidden=T.way!==w||!T.firstChild;i.textContent=N(o.count,{count:Xn(
r.value),guide:t.guide}),d.hidden=y===null||y===r.value},A=c("div",{className:"lsn-essay"},b,x,...m,c("label",{className:"\
lsn-strong",htmlFor:r.id,textContent:o.label}),r,i,h.saved,h.alarm,h.offers,d);A.addEventListener("input",()=>{$(),h.touched()}),
r.addEventListener("blur",()=>{h.saved.textContent===o.writing.typing&&h.save(!0)}),$();let M=fn({name:t.prompt,insert(w){
r.value=pn(r.value,w),r.dispatchEvent(new Event("input",{bubbles:!0})),r.scrollTop=r.scrollHeight},focus(){r.focus(),r.setSelectionRange(
r.value.length,r.value.length)}});return{element:A,own:!0,labels:{first:o["hand-in"],again:o["hand-in-again"],busy:o.handing,
outline:o.outline},read:()=>r.value,handIn(){return h.save(!0)?!0:(h.alarm.scrollIntoView({block:"nearest"}),!1)},heard:h.
heard,awaits:h.awaits,refused:()=>h.refused(""),lost:h.lost,stop(){for(let w of a)w.stop();M(),h.stop()},resume:()=>h.resume(
v),show(w){y=w.answered?w.answer:null,v=w.versions??[],h.follow({text:w.draft,way:w.way,picked:w.picked}),$()}}};var Ve=["supports","weakens"],Zn=(t,e)=>{let n=Object.fromEntries(t.choices.map(i=>[i.id,i.text])),s=new Map,o=(i,d,f)=>{
let u=D(),p=c("span",{id:D(),textContent:n[i]}),g=[...Ve,""].map(C=>c("input",{type:"radio",name:u,value:C,checked:C===""}));
s.set(i,g);let m=g.map(C=>c("label",{},C,c("span",{textContent:e[C.value||"neither"]}))),b=`${f} ${N(e.sentence,{number:d})}`,
x=c("div",{className:"lsn-marks",attributes:{role:"radiogroup","aria-label":b,"aria-describedby":p.id}},...m);return c("\
li",{},p,x)},a=t.passages.map(({name:i,sentences:d})=>c("div",{},c("p",{className:"lsn-strong",textContent:i}),c("ol",{className:"\
lsn-sentences",attributes:{"aria-label":i}},...d.map((f,u)=>o(f,u+1,i))))),l=c("div",{className:"lsn-evidence-question"},
c("p",{className:"lsn-claim"},c("b",{textContent:e.claim}),` ${t.claim}`),c("p",{className:"lsn-soft",textContent:e["mar\
k-help"]}),...a),r=i=>[...s].filter(([,d])=>d.some(f=>f.checked&&f.value===i));return{element:l,read:()=>Ve.flatMap(i=>{
let d=r(i).map(([f])=>f);return d.length?[i,...d]:[]}),restore:i=>{let d={},f="";for(let u of Array.isArray(i)?i:[])Ve.includes(
u)?f=u:d[u]=f;for(let[u,p]of s)for(let g of p)g.checked=g.value===(d[u]??"")},lock:()=>{for(let i of s.values())for(let d of i)
d.disabled=!0}}};var Aa=6,ts=(t,e)=>{let n=Object.fromEntries(t.choices.map(h=>[h.id,h.text])),s=c("p",{className:"lsn-told lsn-soft",attributes:{
"aria-live":"polite"}}),o=t.choices.map(h=>c("button",{type:"button",className:"lsn-card",value:h.id,textContent:h.text})),
a=t.lefts.map(h=>({left:h,button:c("button",{type:"button",className:"lsn-place"}),card:""})),l=c("ul",{className:"lsn-c\
ards",attributes:{"aria-label":e.cards}},...o.map(h=>c("li",{},h))),r=c("div",{className:"lsn-match"},c("p",{className:"\
lsn-soft",textContent:e["match-help"]}),l,c("ul",{className:"lsn-pairs"},...a.map(h=>c("li",{},c("span",{className:"lsn-\
left",textContent:h.left}),h.button))),s),i="",d=!1,f=(h,y)=>{s.textContent=N(e[h],y)},u=()=>{for(let h of o)h.parentElement.
hidden=d||a.some(y=>y.card===h.value),h.setAttribute("aria-pressed",String(h.value===i));for(let{left:h,button:y,card:v}of a)
y.textContent=v?n[v]:e.empty,y.classList.toggle("full",v!==""),y.setAttribute("aria-label",N(e.slot,{left:h,card:y.textContent})),
y.setAttribute("aria-disabled",String(d));l.hidden=o.every(h=>h.parentElement.hidden)},p=()=>{u(),r.dispatchEvent(new Event(
"input",{bubbles:!0}))},g=h=>{f(h?"picked":"dropped",{card:n[h||i]}),i=h,p()},m=(h,y)=>{let v=a.find($=>$.card===h);v&&(v.
card=y.card),y.card=h,i="",f("placed",{card:n[h],left:y.left}),p(),y.button.focus({preventScroll:!0})},b=h=>{f("taken",{
card:n[h.card],left:h.left}),h.card="",p()},x=h=>{i?m(i,h):h.card&&b(h)};for(let h of o)h.addEventListener("click",()=>g(
h.value===i?"":h.value)),C(h,{held:()=>!d&&h.value,drop:y=>{y&&m(h.value,y)}});for(let h of a)h.button.addEventListener(
"click",()=>{d||x(h)}),C(h.button,{held:()=>!d&&h.card,drop:y=>{y?y!==h&&m(h.card,y):b(h)}});r.addEventListener("keydown",
h=>{h.key==="Escape"&&i&&g("")});function C(h,{held:y,drop:v}){let $=null,A=null,M=!1,w=I=>a.find(H=>{let R=H.button===h?
A:H.button.getBoundingClientRect();return I.clientX>=R.left&&I.clientX<=R.right&&I.clientY>=R.top&&I.clientY<=R.bottom}),
T=I=>{for(let H of a)H.button.classList.toggle("lsn-over",H===I)},P=()=>{$=null,M=!1,h.style.translate="",h.classList.remove(
"lsn-dragged"),T(null)};h.addEventListener("pointerdown",I=>{I.button!==0||!y()||($=I,A=h.getBoundingClientRect(),h.setPointerCapture(
I.pointerId))}),h.addEventListener("pointermove",I=>{if(!$)return;let[H,R]=[I.clientX-$.clientX,I.clientY-$.clientY];!M&&
Math.hypot(H,R)<Aa||(M=!0,h.classList.add("lsn-dragged"),h.style.translate=`${H}px ${R}px`,T(w(I)))}),h.addEventListener(
"pointerup",I=>{if(!$)return;let[H,R]=[M,w(I)];if(P(),!H)return;let V=E=>{E.stopPropagation(),E.preventDefault()};h.addEventListener(
"click",V,{capture:!0,once:!0}),setTimeout(()=>h.removeEventListener("click",V,!0)),v(R)}),h.addEventListener("pointerca\
ncel",P)}return u(),{element:r,read:()=>a.map(h=>h.card),restore:h=>{let y=Array.isArray(h)?h:[];a.forEach((v,$)=>{v.card=
n[y[$]]?y[$]:""}),i="",u()},lock:()=>{d=!0,i="",u()}}};var es="300px";function Ea(t){let e=t.match(/^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/),[n,s]=e?
e.slice(1).map(Number):[];return e&&Math.abs(n)<=90&&Math.abs(s)<=180?{lat:n,lon:s}:null}var ns=(t,e,n)=>{let s=c("div",
{className:"lsn-ask-map"}),o=c("p",{className:"lsn-told lsn-soft",attributes:{"aria-live":"polite"}}),a=c("input",{type:"\
text",autocomplete:"off",maxLength:80,id:D()}),l=c("select",{id:D()},new Option(e["place-none"],""),...t.units.map(({id:m,
name:b})=>new Option(b,m))),r=(m,b)=>c("div",{className:"lsn-field"},c("label",{htmlFor:m.id,textContent:e[b]}),m),i=c("\
div",{className:"lsn-place-question"},c("p",{className:"lsn-soft",textContent:e["place-help"]}),s,o,r(a,"place-coordinat\
e"),r(l,"place-list")),d=null,f=null,u=()=>{let m=l.value?null:Ea(a.value);d?.send({type:"draw",...f??(m?{given:{...m,label:e["\
place-given"]}}:{})})},p=m=>{m.type!=="click"||f||(a.value=`${m.lat.toFixed(4)}, ${m.lon.toFixed(4)}`,l.value="",o.textContent=
N(e["place-clicked"],{point:a.value}),u(),i.dispatchEvent(new Event("input",{bubbles:!0})))};a.addEventListener("input",
()=>{l.value="",o.textContent="",u()}),l.addEventListener("change",()=>{l.value&&(a.value=""),o.textContent="",u()});let g=Na(
s,async()=>(d=await le(n,s,{page:n.get("maps")[t.id],title:e["place-map"],hear:p}),u(),d),()=>s.replaceChildren(c("p",{className:"\
lsn-soft",textContent:e["place-map-failed"]})));return{element:i,stop:g,read:()=>l.value?`unit:${l.value}`:a.value,restore:m=>{
let[,b=""]=String(m).match(/^unit:(.*)$/)??[];l.value=b,a.value=b?"":String(m).replace(/^([-\d.]+),([-\d.]+)$/,"$1, $2"),
u()},lock:m=>{f=m.shown??null,a.readOnly=!0,l.disabled=!0,u()}}};function Na(t,e,n){let s=null,o=!1,a=async()=>{try{s=await e(),
o&&s.stop()}catch(r){console.error(r),n()}},l=new IntersectionObserver(r=>{r.some(i=>i.isIntersecting)&&(l.disconnect(),
a())},{rootMargin:es,scrollMargin:es});return l.observe(t),()=>{o=!0,l.disconnect(),s?.stop()}}var ze={choice:t=>ss(t,"radio",e=>e.find(n=>n.checked)?.value??"",(e,n)=>e.value===n),choices:t=>ss(t,"checkbox",e=>e.filter(
n=>n.checked).map(n=>n.value),(e,n)=>n.includes(e.value)),number:t=>os(t,{inputMode:"decimal",maxLength:60}),text:t=>os(
t,{className:"lsn-words",maxLength:t.limit}),order:Sa,essay:Qn,evidence:Zn,match:ts,place:ns};function ss(t,e,n,s){let o=D(),
a=t.choices.map(r=>c("input",{type:e,name:o,value:r.id}));return{element:c("div",{},...t.choices.map((r,i)=>c("label",{className:"\
lsn-option"},a[i],c("span",{textContent:r.text})))),read:()=>n(a),restore:r=>a.forEach(i=>{i.checked=s(i,r)}),lock:()=>a.
forEach(r=>{r.disabled=!0})}}function os(t,e){let n=c("input",{type:"text",autocomplete:"off",id:D(),...e}),s=c("label",
{htmlFor:n.id,textContent:t.label});return{element:c("div",{className:"lsn-field"},s,n),read:()=>n.value,restore:o=>{n.value=
String(o)},lock:()=>{n.readOnly=!0}}}function Sa(t,e){let n=c("ol",{className:"lsn-order"}),s=c("p",{className:"lsn-hidd\
en",attributes:{"aria-live":"polite"}}),o=(r,i,d)=>{let f=i<0?r.previousElementSibling:r.nextElementSibling;if(!f||d.getAttribute(
"aria-disabled")==="true")return;i<0?f.before(r):f.after(r),d.focus();let u=[...n.children];s.textContent=N(e.moved,{item:r.
querySelector("span").textContent,position:u.indexOf(r)+1,count:u.length}),a()},a=()=>[...n.children].forEach((r,i,d)=>{
let[f,u]=r.querySelectorAll("button");f.setAttribute("aria-disabled",String(l||i===0)),u.setAttribute("aria-disabled",String(
l||i===d.length-1))}),l=!1;for(let r of t.choices){let i=c("li",{},c("span",{textContent:r.text}));i.dataset.id=r.id;for(let[
d,f]of[["up",-1],["down",1]]){let u=c("button",{type:"button",className:"lsn-button lsn-small",textContent:e[d],attributes:{
"aria-label":`${e[d]}${e.colon}${r.text}`}});u.addEventListener("click",()=>o(i,f,u)),i.append(u)}n.append(i)}return a(),
{element:c("div",{},c("p",{className:"lsn-soft",textContent:e["order-help"]}),n,s),read:()=>[...n.children].map(r=>r.dataset.
id),restore:r=>{let i=new Map([...n.children].map(d=>[d.dataset.id,d]));r.length===i.size&&r.every(d=>i.has(d))&&n.append(
...r.map(d=>i.get(d))),a()},lock:()=>{l=!0,a()}}}var Je=globalThis,as=t=>t,be=Je.trustedTypes,rs=be?be.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ye="$lit$",ut=`l\
it$${Math.random().toFixed(9).slice(2)}$`,Ge="?"+ut,La=`<${Ge}>`,Nt=document,Gt=()=>Nt.createComment(""),Xt=t=>t===null||
typeof t!="object"&&typeof t!="function",Xe=Array.isArray,fs=t=>Xe(t)||typeof t?.[Symbol.iterator]=="function",We=`[ 	
\f\r]`,Yt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,is=/-->/g,ls=/>/g,At=RegExp(`>|${We}(?:([^\\s"'>=/]+)(${We}\
*=${We}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),cs=/'/g,ds=/"/g,ps=/^(?:script|style|textarea|title)$/i,Qe=t=>(e,...n)=>({_$litType$:t,strings:e,
values:n}),j=Qe(1),Di=Qe(2),qi=Qe(3),X=Symbol.for("lit-noChange"),B=Symbol.for("lit-nothing"),us=new WeakMap,Et=Nt.createTreeWalker(
Nt,129);function ms(t,e){if(!Xe(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return rs!==void 0?
rs.createHTML(e):e}var hs=(t,e)=>{let n=t.length-1,s=[],o,a=e===2?"<svg>":e===3?"<math>":"",l=Yt;for(let r=0;r<n;r++){let i=t[r],
d,f,u=-1,p=0;for(;p<i.length&&(l.lastIndex=p,f=l.exec(i),f!==null);)p=l.lastIndex,l===Yt?f[1]==="!--"?l=is:f[1]!==void 0?
l=ls:f[2]!==void 0?(ps.test(f[2])&&(o=RegExp("</"+f[2],"g")),l=At):f[3]!==void 0&&(l=At):l===At?f[0]===">"?(l=o??Yt,u=-1):
f[1]===void 0?u=-2:(u=l.lastIndex-f[2].length,d=f[1],l=f[3]===void 0?At:f[3]==='"'?ds:cs):l===ds||l===cs?l=At:l===is||l===
ls?l=Yt:(l=At,o=void 0);let g=l===At&&t[r+1].startsWith("/>")?" ":"";a+=l===Yt?i+La:u>=0?(s.push(d),i.slice(0,u)+Ye+i.slice(
u)+ut+g):i+ut+(u===-2?r:g)}return[ms(t,a+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},Qt=class t{constructor({
strings:e,_$litType$:n},s){let o;this.parts=[];let a=0,l=0,r=e.length-1,i=this.parts,[d,f]=hs(e,n);if(this.el=t.createElement(
d,s),Et.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=
Et.nextNode())!==null&&i.length<r;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(
Ye)){let p=f[l++],g=o.getAttribute(u).split(ut),m=/([.?@])?(.*)/.exec(p);i.push({type:1,index:a,name:m[2],strings:g,ctor:m[1]===
"."?we:m[1]==="?"?xe:m[1]==="@"?ye:Lt}),o.removeAttribute(u)}else u.startsWith(ut)&&(i.push({type:6,index:a}),o.removeAttribute(
u));if(ps.test(o.tagName)){let u=o.textContent.split(ut),p=u.length-1;if(p>0){o.textContent=be?be.emptyScript:"";for(let g=0;g<
p;g++)o.append(u[g],Gt()),Et.nextNode(),i.push({type:2,index:++a});o.append(u[p],Gt())}}}else if(o.nodeType===8)if(o.data===
Ge)i.push({type:2,index:a});else{let u=-1;for(;(u=o.data.indexOf(ut,u+1))!==-1;)i.push({type:7,index:a}),u+=ut.length-1}
a++}}static createElement(e,n){let s=Nt.createElement("template");return s.innerHTML=e,s}};function St(t,e,n=t,s){if(e===
X)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,a=Xt(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),
a===void 0?o=void 0:(o=new a(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=St(t,o._$AS(t,e.values),
o,s)),e}var ve=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this.
_$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??Nt).importNode(
n,!0);Et.currentNode=o;let a=Et.nextNode(),l=0,r=0,i=s[0];for(;i!==void 0;){if(l===i.index){let d;i.type===2?d=new jt(a,
a.nextSibling,this,e):i.type===1?d=new i.ctor(a,i.name,i.strings,this,e):i.type===6&&(d=new $e(a,this,e)),this._$AV.push(
d),i=s[++r]}l!==i?.index&&(a=Et.nextNode(),l++)}return Et.currentNode=Nt,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&
(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},jt=class t{get _$AU(){return this._$AM?._$AU??
this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=B,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=
o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===
11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=St(this,e,n),Xt(
e)?e===B||e==null||e===""?(this._$AH!==B&&this._$AR(),this._$AH=B):e!==this._$AH&&e!==X&&this._(e):e._$litType$!==void 0?
this.$(e):e.nodeType!==void 0?this.T(e):fs(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==B&&Xt(this._$AH)?this._$AA.nextSibling.data=e:this.T(Nt.
createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=
Qt.createElement(ms(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let a=new ve(o,this),l=a.u(
this.options);a.p(n),this.T(l),this._$AH=a}}_$AC(e){let n=us.get(e.strings);return n===void 0&&us.set(e.strings,n=new Qt(
e)),n}k(e){Xe(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let a of e)o===n.length?n.push(s=new t(this.
O(Gt()),this.O(Gt()),this,this.options)):s=n[o],s._$AI(a),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this.
_$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=as(e).nextSibling;as(e).remove(),e=s}}setConnected(e){
this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Lt=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(e,n,s,o,a){this.type=1,this._$AH=B,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=
a,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=B}_$AI(e,n=this,s,o){
let a=this.strings,l=!1;if(a===void 0)e=St(this,e,n,0),l=!Xt(e)||e!==this._$AH&&e!==X,l&&(this._$AH=e);else{let r=e,i,d;
for(e=a[0],i=0;i<a.length-1;i++)d=St(this,r[s+i],n,i),d===X&&(d=this._$AH[i]),l||=!Xt(d)||d!==this._$AH[i],d===B?e=B:e!==
B&&(e+=(d??"")+a[i+1]),this._$AH[i]=d}l&&!o&&this.j(e)}j(e){e===B?this.element.removeAttribute(this.name):this.element.setAttribute(
this.name,e??"")}},we=class extends Lt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===B?
void 0:e}},xe=class extends Lt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,
!!e&&e!==B)}},ye=class extends Lt{constructor(e,n,s,o,a){super(e,n,s,o,a),this.type=5}_$AI(e,n=this){if((e=St(this,e,n,0)??
B)===X)return;let s=this._$AH,o=e===B&&s!==B||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,a=e!==B&&(s===
B||o);o&&this.element.removeEventListener(this.name,this,s),a&&this.element.addEventListener(this.name,this,e),this._$AH=
e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},
$e=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this.
_$AM._$AU}_$AI(e){St(this,e)}},gs={M:Ye,P:ut,A:Ge,C:1,L:hs,R:ve,D:fs,V:St,I:jt,H:Lt,N:xe,U:ye,B:we,F:$e},Ta=Je.litHtmlPolyfillSupport;
Ta?.(Qt,jt),(Je.litHtmlVersions??=[]).push("3.3.3");var bs=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){
let a=n?.renderBefore??null;s._$litPart$=o=new jt(e.insertBefore(Gt(),a),a,void 0,n??{})}return o._$AI(t),o};var ft={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ht=t=>(...e)=>({_$litDirective$:t,values:e}),
xt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.
update(e,n)}update(e,n){return this.render(...n)}};var tn=t=>t.getClientRects().length>0;function ke(t,e){let n=document.activeElement,s=n instanceof HTMLElement&&n!==e&&e.
contains(n)?n:null,o=s?.closest("section")??e;if(bs(t,e),!s)return;let a=tn(s)?s:Zt(o,s.dataset.key)??Oa(o,e);document.activeElement!==
a&&a?.focus({preventScroll:!0})}function Zt(t,e){return[...t.querySelectorAll("[data-key]")].find(s=>e&&s.dataset.key===
e&&tn(s))}function Oa(...t){return t.map(n=>n.querySelector(":is(h3, h4)[tabindex]")).find(n=>n&&tn(n))??void 0}function Ce(){
let t=new Map;return e=>{let n=t.get(e)??D();return t.set(e,n),n}}var z=(t,e,{key:n=String(t),submit:s=!1,small:o=!1,label:a,
disabled:l,hidden:r=!1}={})=>j`<button type=${s?"submit":"button"} class=${o?"lsn-button lsn-small":"lsn-button"} data-key=${n}
    aria-label=${a??B} aria-disabled=${l===void 0?B:String(l)} ?hidden=${r}
    @click=${e}>${t}</button>`,rt=t=>j`<p class="lsn-soft">${t}</p>`;var Ae=(t,e,{accept:n,multiple:s=!1,folder:o=!1,small:a=!1}={})=>{let l=i=>i.currentTarget.nextElementSibling.click(),r=i=>{
let d=i.currentTarget,f=[...d.files??[]];d.value="",e(f)};return j`${z(t,l,{small:a})}<input type="file" hidden accept=${n??
B} ?multiple=${s}
    ?webkitdirectory=${o} @change=${r}>`},vs=t=>{let e=n=>n.currentTarget;return{over(n){n.preventDefault(),e(n).classList.
add("lsn-drop")},leave(n){e(n).contains(n.relatedTarget)||e(n).classList.remove("lsn-drop")},drop(n){n.preventDefault(),
n.stopPropagation(),e(n).classList.remove("lsn-drop"),n.dataTransfer&&t(n.dataTransfer)}}},Tt=()=>({text:"",warn:!1,number:0}),
Dt=({number:t},e,n=!1)=>({text:e,warn:n,number:t+1}),Ze=class extends xt{number=0;render(e){return X}update({element:e},[
{text:n,number:s}]){return s!==this.number&&(e.textContent=n),this.number=s,X}},qt=Ht(Ze);function ws(t,e,n="text/plain;\
charset=utf-8"){let s=URL.createObjectURL(new Blob(e,{type:n}));Object.assign(document.createElement("a"),{download:t,href:s}).
click(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}var te="ABCDEFGHIJKLMNOPQRSTUVWXYZ",_a=999,xs=new Map([["ArrowLeft",-1],["PageUp",-1],["ArrowRight",1],["PageDown",1]]);
function Ma({key:t,code:e=""},n){let s=/^[a-z]$/i.test(t)?t:/^Key([A-Z])$/.exec(e)?.[1]??"",o=s?te.indexOf(s.toUpperCase()):
-1;return o<n?o:-1}var Ia=t=>t.map(e=>Math.round(100*e/Math.max(1,...t)));function ys(t){let{present:e,key:n,explanation:s,
colon:o}=t.get("words"),a=new Map,l=new Map,r=0,i=!1,d=0,f=0,u=Tt(),p=c("dialog",{className:"lsn lsn-present",lang:t.get(
"language"),attributes:{"aria-label":e.open}}),g=()=>{},m=()=>t.get("questions"),b=()=>m()[r],x=E=>{let k=a.get(E.id);if(k?.
length===E.choices.length)return k;let U=E.choices.map(()=>0);return a.set(E.id,U),U},C=()=>{p.open&&ke(P(),p)},h=(E,k=!1)=>{
u=Dt(u,E,k),C()},y=(E,k)=>{let U=x(b());U[E]=Math.min(_a,Math.max(0,U[E]+k)),h(N(e.counted,{letter:te[E],count:U[E]}))},
v=()=>{x(b()).fill(0),h(e.cleared)},$=E=>{let k=r+E;if(k<0||k>=m().length)return h(e[E<0?"is-first":"is-last"]);r=k,i=!1,
h(`${w()}${o}${b().prompt}`),p.scrollTop=0},A=E=>{h(E),p.querySelector(".lsn-answer")?.scrollIntoView({block:"nearest"})},
M=()=>{if(i=!i,!i)return h(e.hidden);if(l.has(b().id))return A(e.shown);d=$t();let E={type:"reveal",question:b().id,number:d};
clearTimeout(f),f=setTimeout(()=>{i=!1,h(e.silent,!0)},ne),h(""),Z(t,E)},w=()=>N(e.place,{number:r+1,count:m().length}),
T=(E,k,U,O,q)=>{let S=te[k],F=q?.right.includes(E.id),W=(Y,L,_)=>z(L,()=>y(k,Y),{key:`${_} ${k}`,label:N(e[_],{letter:S})});
return j`<li class=${F?"lsn-raised right":"lsn-raised"}><b>${S}</b><span>${E.text}${F?j` <span class="lsn-is-right">✓ ${e.
right}</span>`:B}</span><div class="lsn-hands">${W(1,"+","more")}${W(-1,"−","less")}<span class="lsn-track"><span
      class="lsn-length" style=${`width: ${O[k]}%`}></span></span><span class="lsn-count">${U[k]}</span></div></li>`},P=()=>{
let E=b(),[k,U]=[x(E),i?l.get(E.id):void 0],O=Ia(k),q=E.choices.slice(0,te.length);return j`<h3 tabindex="-1">${t.get("t\
itle")} · ${w()}</h3>
      <div class="lsn-asked">${E.prompt}</div>
      ${E.claim?j`<p>${E.claim}</p>`:B}
      ${E.lefts?j`<ul class="lsn-lefts">${E.lefts.map(S=>j`<li>${S}</li>`)}</ul>`:B}
      ${q.length?j`<ul>${q.map((S,F)=>T(S,F,k,O,U))}</ul>`:B}
      <div>${U?j`<div class="lsn-answer"><p><b>${n}${o}</b>${U.key}</p><p>${s}${o}${U.explanation}</p></div>`:B}</div>
      <div class="lsn-actions">${z("←",()=>$(-1),{key:"previous",label:e.previous,disabled:r===0})}
        ${z("→",()=>$(1),{key:"next",label:e.next,disabled:r===m().length-1})}
        ${z(i?e.hide:e.show,M,{key:"answer"})}
        ${q.length?z(e.clear,v,{key:"clear"}):B}
        ${z(e.leave,()=>p.close(),{key:"leave"})}</div>
      <p role="status" class=${u.warn?"lsn-said-aloud lsn-warn":"lsn-said-aloud"} ${qt(u)}></p>
      <p class="lsn-soft">${q.length?e.keys:e["keys-plain"]}</p>`},I=E=>{if(E.ctrlKey||E.altKey||E.metaKey)return;let k=Ma(
E,Math.min(te.length,b().choices.length));if(xs.has(E.key))$(xs.get(E.key));else if(E.key==="0")M();else if(k>=0)y(k,E.shiftKey?
-1:1);else return;E.preventDefault()},H=()=>{clearTimeout(f),g(),p.remove(),V.focus()},R=()=>{r=Math.min(r,m().length-1),
i=!1,u=Tt(),document.body.append(p),g=K(p),p.showModal(),C(),Q(p,"h3").focus()};p.addEventListener("keydown",I),p.addEventListener(
"close",H);let V=c("button",{type:"button",className:"lsn-button lsn-small",textContent:e.open});return V.addEventListener(
"click",R),{button:V,hear(E){if(!(!d||E.number!==d||E.type!=="revealed"&&E.type!=="refused")){if(d=0,clearTimeout(f),E.type===
"refused"){i=!1,h(E.text,!0);return}l.set(E.question,E),E.question===b()?.id&&i&&A(`${e.shown} ${n}${o}${E.key}`)}},stop(){
p.close()}}}var Ba=()=>[performance.getEntriesByType("navigation")[0]?.name??location.href,location.href],$s=(t,e=Ba())=>t||
e.some(n=>new URL(n).searchParams.has("present"));var{I:Ra}=gs,ks=t=>t;var As=t=>t.strings===void 0,Cs=()=>document.createComment(""),Pt=(t,e,n)=>{let s=t._$AA.parentNode,o=e===void 0?t._$AB:
e._$AA;if(n===void 0){let a=s.insertBefore(Cs(),o),l=s.insertBefore(Cs(),o);n=new Ra(a,l,t,t.options)}else{let a=n._$AB.
nextSibling,l=n._$AM,r=l!==t;if(r){let i;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(i=t._$AU)!==l._$AU&&n._$AP(i)}if(a!==o||
r){let i=n._$AA;for(;i!==a;){let d=ks(i).nextSibling;ks(s).insertBefore(i,o),i=d}}}return n},yt=(t,e,n=t)=>(t._$AI(e,n),
t),ja={},Ee=(t,e=ja)=>t._$AH=e,Es=t=>t._$AH,Ne=t=>{t._$AR(),t._$AA.remove()};var Ut=Ht(class extends xt{constructor(t){if(super(t),t.type!==ft.PROPERTY&&t.type!==ft.ATTRIBUTE&&t.type!==ft.BOOLEAN_ATTRIBUTE)
throw Error("The `live` directive is not allowed on child or event bindings");if(!As(t))throw Error("`live` bindings can\
 only contain a single expression")}render(t){return t}update(t,[e]){if(e===X||e===B)return e;let n=t.element,s=t.name;if(t.
type===ft.PROPERTY){if(e===n[s])return X}else if(t.type===ft.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return X}else if(t.
type===ft.ATTRIBUTE&&n.getAttribute(s)===e+"")return X;return Ee(t),e}});var Ns=(t,e,n)=>{let s=new Map;for(let o=e;o<=n;o++)s.set(t[o],o);return s},Ss=Ht(class extends xt{constructor(t){if(super(
t),t.type!==ft.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,n){let s;n===void 0?n=e:e!==void 0&&
(s=e);let o=[],a=[],l=0;for(let r of t)o[l]=s?s(r,l):l,a[l]=n(r,l),l++;return{values:a,keys:o}}render(t,e,n){return this.
dt(t,e,n).values}update(t,[e,n,s]){let o=Es(t),{values:a,keys:l}=this.dt(e,n,s);if(!Array.isArray(o))return this.ut=l,a;
let r=this.ut??=[],i=[],d,f,u=0,p=o.length-1,g=0,m=a.length-1;for(;u<=p&&g<=m;)if(o[u]===null)u++;else if(o[p]===null)p--;else if(r[u]===
l[g])i[g]=yt(o[u],a[g]),u++,g++;else if(r[p]===l[m])i[m]=yt(o[p],a[m]),p--,m--;else if(r[u]===l[m])i[m]=yt(o[u],a[m]),Pt(
t,i[m+1],o[u]),u++,m--;else if(r[p]===l[g])i[g]=yt(o[p],a[g]),Pt(t,o[u],o[p]),p--,g++;else if(d===void 0&&(d=Ns(l,g,m),f=
Ns(r,u,p)),d.has(r[u]))if(d.has(r[p])){let b=f.get(l[g]),x=b!==void 0?o[b]:null;if(x===null){let C=Pt(t,o[u]);yt(C,a[g]),
i[g]=C}else i[g]=yt(x,a[g]),Pt(t,o[u],x),o[b]=null;g++}else Ne(o[p]),p--;else Ne(o[u]),u++;for(;g<=m;){let b=Pt(t,i[m+1]);
yt(b,a[g]),i[g++]=b}for(;u<=p;){let b=o[u++];b!==null&&Ne(b)}return this.ut=l,Ee(t,i),X}});var Ha=2e6;function en({due:t,zone:e,told:n},s,o){if(!t)return s["no-due"];let a=(d="")=>new Intl.DateTimeFormat(Mt(o),{
dateStyle:"full",timeStyle:"short",...d&&{timeZone:d}}).format(new Date(t)),l=n,r=!1;try{r=!!e&&a(e)===a(),r&&(l=e)}catch{}
let i=N(s[r?"due-same":"due"],{yours:a(),theirs:l});return Date.now()>Date.parse(t)+6e4?`${i} ${s.over}`:i}function Ls(t,{
root:e,update:n}){let s=t.get("words").take,o=Ce(),a="",l=Tt(),r=0,i=(m,b=!1)=>{l=Dt(l,m,b),n(),e.querySelector(".lsn-ta\
ke")?.setAttribute("open","")},d=m=>{clearTimeout(r),r=setTimeout(()=>i(s.silent,!0),ne),Z(t,{type:"take",code:m})},f=async m=>{
m&&(m.size>Ha?i(s["too-large"],!0):d(await m.text()))},u=m=>{m.preventDefault(),d(a)},p=m=>{a=m.target.value},g=m=>{let b=m.
parts.map(({page:h,text:y})=>j`<li>${h?j`<a href=${h}>${y}</a>`:y}</li>`),x=()=>Z(t,{type:"aside",id:m.id}),C=`${s.aside}${s.
colon}${m.title}`;return j`<li><b>${m.title}</b><p class="lsn-due">${en(m,s,t.get("language"))}</p>${m.late?j`<p>${m.late}</p>`:
B}${b.length?j`<p>${s.counts}</p><ul>${b}</ul>`:B}${[m.about,m.version].filter(Boolean).map(h=>j`<p>${h}</p>`)}
      ${rt([m.done,...m.rules].join(" · "))}${z(s.aside,x,{key:`aside ${m.id}`,small:!0,label:C})}</li>`};return{view(){
let m=t.get("assigned"),b=j`<h4>${s.title}</h4><ul class="lsn-assigned">${Ss(m,x=>x.id,g)}</ul>`;return j`<div class="lsn-taking"><div>${m.
length?b:B}</div>
        <details class="lsn-take"><summary>${s.open}</summary><form novalidate @keydown=${_t} @submit=${u}>
          <div class="lsn-field"><label for=${o("code")}>${s.code}</label><input type="text" id=${o("code")} autocomplete="off"
            spellcheck="false" data-key="code" aria-describedby=${`${o("said")} ${o("about")}`}
            aria-invalid=${l.warn?"true":B} .value=${Ut(a)} @input=${p}>
            ${z(s.take,null,{submit:!0,small:!0})}
            ${Ae(s.choose,([x])=>f(x),{accept:".json,.txt,application/json",small:!0})}</div>
          <p class="lsn-soft" id=${o("about")}>${s.about}</p>
          <p id=${o("said")} class=${l.warn?"lsn-warn":""} role="status" ${qt(l)}></p></form></details></div>`},hear({type:m,
text:b}){return m!=="taken"&&m!=="untaken"?!1:(clearTimeout(r),m==="taken"&&(a=""),i(b,m==="untaken"),!0)},stop(){clearTimeout(
r)}}}function Ts(t){let e=c("div",{className:`lsn-remark ${t.tone??""}`});return t.label&&e.append(c("b",{textContent:t.label})),
e.append(c("span",{textContent:t.text})),e}function Da(t,e,n={}){let s=[],o=(l,r="")=>s.push(c("p",{className:r,textContent:l}));
t.changed&&o(t.changed,"lsn-warn"),t.tone&&o(e[t.tone],`lsn-verdict ${t.tone}`),s.push(...t.feedback.map(Ts)),t.distance&&
o(t.distance),t.key&&o(`${e.key}${e.colon}${t.key}`),t.outline&&(n.outline&&o(n.outline,"lsn-strong"),o(t.outline,"lsn-s\
aid lsn-lines")),t.explanation&&o(`${e.explanation}${e.colon}${t.explanation}`),(t.explanation||t.key)&&(t.decides&&o(`${e[t.
basis??""]}${e.colon}${t.decides}`,"lsn-soft"),t.others?.length&&s.push(c("details",{},c("summary",{textContent:e.others}),
...t.others.map(Ts))));let a=[t.standing,t.saved].filter(Boolean).join(" · ");return a&&o(a,"lsn-soft"),t.failed&&o(t.failed,
"lsn-warn"),(t.failed||t.download)&&s.push(...ge(e)),s}function qa(t,e,n,s){let o=Me(n.get("lesson"),t.id),a=k=>Z(n,k),l=ze[t.
kind](t,s,n,{kept:o,send:({text:k,way:U,picked:O,number:q,settled:S})=>a({type:"draft",question:t.id,text:k,way:U,picked:O,
number:q,settled:S})}),r=l.labels??t.labels??{first:s.check,again:s.again,busy:s.checking},i=bt(n,`${t.id}/handed`),d=c(
"button",{type:"submit",className:"lsn-button",textContent:r.first}),f=c("button",{type:"button",className:"lsn-button"}),
u=c("div",{className:"lsn-hints",attributes:{"aria-live":"polite"}}),p=c("div",{className:"lsn-feedback",attributes:{role:"\
status"}}),g=c("div"),m="",b=c("legend",{},c("span",{className:"lsn-number",textContent:e}),t.prompt),x=c("form",{className:"\
lsn-q",noValidate:!0},c("fieldset",{},b,l.element),c("p",{className:"lsn-soft",textContent:t.about}),c("div",{className:"\
lsn-actions"},d,f),u,p,g),C=0,h=0,y="",v=!1,$={words:s.writing,language:n.get("language"),element:p},A=()=>d.getAttribute(
"aria-disabled")==="true",M=k=>p.replaceChildren(c("p",{className:"lsn-warn",textContent:k})),w=()=>{clearTimeout(C),d.setAttribute(
"aria-disabled","false")},T=k=>{v=!0,M(k),st.has($)&&lt($,!0),fe(n,p)},P=k=>{h=k.number,d.setAttribute("aria-disabled","\
true"),p.replaceChildren(c("p",{className:"lsn-soft",textContent:r.busy})),clearTimeout(C),C=setTimeout(()=>{w(),T(s.silent)},
ue),a(k)};x.addEventListener("submit",k=>{k.preventDefault(),A()||R()}),se(x);let I=()=>{i.clear(),l.own||o.clear(),Ct($)},
H=()=>{let[k]=i.found();return k&&i.take(k),k?.value},R=()=>{if(l.own&&!l.handIn())return;let k=l.read();i.set({answer:k,
sent:!0}),l.own||o.set({answer:k,sent:!0}),lt($,v),P({type:"answer",question:t.id,answer:k,number:$t()})};for(let k of l.
own?[]:["input","click"])l.element.addEventListener(k,()=>{if(A())return;let U={answer:l.read(),sent:!1};o.set(U),v&&(i.
set(U),lt($,!0))});f.addEventListener("click",()=>{A()||P({type:"hint",question:t.id,number:$t()})});let V=k=>{v=!1,k.failed?
lt($,!0):Ct($);let U=JSON.stringify(k.answer);l.own?l.show(k):k.answered&&U!==y&&l.restore(k.answer),y=U,k.done&&l.lock(
k),d.textContent=k.answered?r.again:r.first,d.hidden=k.done;let O=t.hints-k.hints.length;f.textContent=N(s.hint,{count:O}),
f.hidden=O===0||k.done,u.replaceChildren(...k.hints.map(q=>c("p",{textContent:`${s["hint-label"]}${s.colon}${q}`}))),p.replaceChildren(
...Da(k,s,r)),k.earlier!==m&&(g.innerHTML=k.earlier),m=k.earlier},E=k=>k!==h?!1:(h=0,w(),!0);return{form:x,id:t.id,show:V,
stop(){clearTimeout(C),Ct($),l.stop?.()},lost(){w(),l.own&&l.lost(),T(s.dead)},heard(k){k.type==="kept"?l.heard?.(k):k.type===
"refused"&&(E(k.number)||l.awaits?.(k.number))?(w(),I(),l.own&&l.refused(),M(k.text)):k.type==="done"&&E(k.number)&&(k.act===
"answer"&&I(),V(k.state))},resume(k){if(l.own){l.resume(),H()?.sent&&R();return}let U=o.get()??H();i.clear(),!(!U||k.done)&&
(l.restore(U.answer),U.sent?R():o.set(U))}}}var Se={render({model:t,el:e}){let n=K(e),s=t.get("words"),o=$s(t.get("prese\
nts"))?ys(t):null,a=c("div"),l=c("div"),r=c("section",{className:"lsn lsn-quiz",lang:t.get("language")},c("h3",{textContent:t.
get("title")}),...o?[c("div",{className:"lsn-actions"},o.button)]:[],a,l),i=[],d={},f=()=>{let b=t.get("states");if(i.some(
x=>d[x.id]&&JSON.parse(d[x.id]).answered&&!b[x.id].answered)){u();return}for(let x of i){let C=JSON.stringify(b[x.id]);C!==
d[x.id]&&x.show(b[x.id]),d[x.id]=C}},u=()=>{i.forEach(b=>b.stop()),i=t.get("questions").map((b,x)=>qa(b,x+1,t,s)),d={},l.
replaceChildren(...i.map(b=>b.form)),f();for(let b of i)b.resume(t.get("states")[b.id])},p=()=>a.replaceChildren(...t.get(
"notes").map(b=>c("p",{className:"lsn-soft",textContent:b})),...t.get("counts").map(b=>c("p",{className:"lsn-counts",textContent:`${b.
text} ${en(b,s.take,t.get("language"))}`}))),g=b=>{o?.hear(b),b.type!=="revealed"&&(b.type!=="refused"&&b.state&&t.set("\
states",{...t.get("states"),[b.question]:b.state}),i.find(x=>x.id===b.question)?.heard(b))};p(),u();let m=pt(t,()=>i.forEach(
b=>b.lost()));return t.on("change:states",f),t.on("change:questions",u),t.on("change:notes",p),t.on("change:counts",p),t.
on("msg:custom",g),e.append(r),()=>{t.off("change:states",f),t.off("change:questions",u),t.off("change:notes",p),t.off("\
change:counts",p),t.off("msg:custom",g),m(),o?.stop(),i.forEach(b=>b.stop()),n()}}};var Pa=t=>(t.closest(".jp-Notebook")??document).querySelector(".lsn-explore");function Ua(t,e){t.scrollIntoView({block:"\
start",behavior:matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}),t.querySelector(`article[data-p\
assage="${e}"] .lsn-locator`)?.focus({preventScroll:!0})}var Os={async render({model:t,el:e}){e.innerHTML=t.get("html");
let n=Q(e,".lsn-reference"),{passage:s}=n.dataset,o=await tt(t),a=K(e);Q(n,"a").addEventListener("click",d=>{let f=Pa(e);
f&&(d.preventDefault(),o.choose(`passage:${s}`),Ua(f,s))});let l=c("div"),r=c("details",{className:"lsn lsn-again"},c("s\
ummary",{textContent:t.get("words").again}),l);e.append(r);let i;return r.addEventListener("toggle",()=>{i??=at(t,"passa\
ge").then(d=>ht.render({model:d,el:l}))}),()=>{a(),i?.then(d=>d())}}};var Fa={text({column:t}){let e=c("textarea",{rows:2,className:"lsn-writing",id:D(),attributes:{dir:"auto"}});return{parts:[
c("label",{htmlFor:e.id,textContent:t.name}),e],read:()=>e.value,put:n=>{e.value=n}}},choice({column:t,words:e}){let n=c(
"select",{id:D()},new Option(e.choose,""),...t.options.map(({id:s,text:o})=>new Option(o,s)));return{parts:[c("p",{className:"\
lsn-field"},c("label",{htmlFor:n.id,textContent:t.name}),n)],read:()=>n.value,put:s=>{n.value=s}}},passages({column:t,words:e}){
let n=t.bank.map(({id:o})=>c("input",{type:"checkbox",value:o})),s=t.bank.flatMap((o,a)=>[c("label",{className:"lsn-opti\
on"},n[a],c("span",{textContent:`${o.id} ${o.heading}`})),c("details",{},c("summary",{textContent:N(e.read,{name:o.id})}),
...o.text.split(`

`).map(l=>c("p",{textContent:l})))]);return{parts:[c("fieldset",{className:"lsn-evidence"},c("legend",{textContent:t.name}),
...s)],read:()=>n.filter(o=>o.checked).map(o=>o.value),put:o=>{for(let a of n)a.checked=o.includes(a.value)}}}},_s=(t,e)=>Z(
t,e);function Ka(t,e,n){let{columns:s,id:o,limit:a}=e.get("sheet"),l=s.map(u=>[u.id,Fa[u.kind]({column:u,words:n})]),r=()=>Object.
fromEntries(l.map(([u,p])=>[u,p.read()])),i=u=>Object.values(u).filter(p=>typeof p=="string").reduce((p,g)=>g.length>p.length?
g:p,""),d=Bt({read:()=>({text:i(r()),cells:r()}),put:u=>{for(let[p,g]of l)u.cells?.[p]!==void 0&&g.put(u.cells[p])},send:({
cells:u,number:p,settled:g})=>_s(e,{type:"draft",row:t.id,cells:u,number:p,settled:g}),kept:bt(e,`sheet:${o}/${t.id}`),words:n.
writing,limit:a,model:e}),f=c("fieldset",{className:"lsn-row"},c("legend",{textContent:t.name}),...l.flatMap(([,u])=>u.parts),
d.saved,d.alarm,d.offers);return f.addEventListener("input",d.touched),f.addEventListener("focusout",()=>{d.saved.textContent===
n.writing.typing&&d.save(!0)}),{element:f,text:d,row:t,follow(){let u={...r(),...e.get("cells")[t.id]};d.follow({text:i(
u),cells:u})}}}var Ms={async render({model:t,el:e}){let n=K(e),[s,o,a]=[t.get("words"),t.get("sheet"),await tt(t)],l=o.rows.
map(g=>Ka(g,t,s)),r=c("div",{attributes:{"aria-live":"polite"}}),i=c("button",{type:"button",className:"lsn-button",textContent:s.
show});i.addEventListener("click",()=>_s(t,{type:"ask"}));let d=()=>{r.innerHTML=t.get("then"),i.hidden=!o.then||!!r.firstChild;
for(let g of r.querySelectorAll(".lsn-ref"))Object.hasOwn(a.links,g.dataset.ref)&&(g.classList.add("lsn-link"),ct(g,()=>a.
toggle(g.dataset.ref)))},f=g=>{let m=l.find(({row:b})=>b.id===g.row);g.type==="kept"?(g.cells&&t.set("cells",{...t.get("\
cells"),[g.row]:g.cells}),m?.text.heard(g)):m?.text.awaits(g.number)&&m.text.refused(g.text)},u=()=>{for(let g of l)g.follow()};
t.on("msg:custom",f),t.on("change:cells",u),t.on("change:then",d);let p=pt(t,()=>{for(let{text:g}of l)g.lost()});e.append(
c("section",{className:"lsn lsn-sheet lsn-q",lang:t.get("language")},c("h4",{textContent:o.ask}),c("p",{className:"lsn-s\
oft",textContent:s.about}),...l.map(({element:g})=>g),c("div",{className:"lsn-actions"},i),r)),u(),d();for(let{text:g,row:m}of l)
g.resume(t.get("others")[m.id]);return()=>{t.off("msg:custom",f),t.off("change:cells",u),t.off("change:then",d),p();for(let{
text:g}of l)g.stop();n()}}};var Va=15e3;function za({name:t,label:e,value:n,least:s,most:o,step:a,folded:l}){let r={min:s,max:o,step:a},i=c("input",
{type:"number",id:D(),value:n,...r}),d=c("span",{className:"lsn-warn",id:D()}),f=t==="seed"?null:c("input",{type:"range",
...r,attributes:{"aria-label":e}});return f&&(f.value=n,f.addEventListener("input",()=>{i.value=f.value}),i.addEventListener(
"input",()=>{i.value&&(f.value=i.value)})),i.setAttribute("aria-describedby",d.id),{name:t,folded:l,element:c("div",{className:"\
lsn-setting"},c("label",{htmlFor:i.id,textContent:e}),i,...f?[f]:[],d),get value(){return i.value.trim()===""?null:Number(
i.value)},blame(u){return d.textContent=u??"",i.setAttribute("aria-invalid",String(!!u)),u?i:null}}}var Is={render({model:t,
el:e}){let n=K(e),s=t.get("words"),o=t.get("fields").map(za),a=c("div",{className:"lsn-results"}),l=c("p",{className:"ls\
n-told",attributes:{role:"status"}}),r=(y,v)=>{let $=c("button",{type:"button",className:"lsn-button",textContent:y});return $.
addEventListener("click",v),$},i=0,d=y=>{clearTimeout(i),i=setTimeout(()=>{l.textContent=s.silent},Va),Z(t,y)},f=r(s.keep,
()=>d({type:"keep"})),u=r(s.drop,()=>d({type:"drop"})),p=c("details",{className:"lsn-more"},c("summary",{textContent:s.more}),
c("div",{},...o.filter(({folded:y})=>y).map(({element:y})=>y))),g=c("form",{noValidate:!0,className:"lsn-settings"},c("f\
ieldset",{},c("legend",{textContent:s.settings}),...o.filter(({folded:y})=>!y).map(({element:y})=>y),p),c("div",{className:"\
lsn-actions"},c("button",{type:"submit",className:"lsn-button",textContent:s.run}),f,u),l);g.addEventListener("submit",y=>{
y.preventDefault(),l.textContent=s.running,d({type:"run",settings:Object.fromEntries(o.map(v=>[v.name,v.value]))})}),se(
g);let m=()=>{a.innerHTML=t.get("html")},b=()=>{u.hidden=!t.get("kept")},x=y=>{clearTimeout(i),l.textContent=y.text;let v=y.
type==="refused"?y.faults:{},$=o.map(A=>A.blame(v[A.name])).filter(Boolean);p.open||=$.some(A=>p.contains(A)),$[0]?.focus()};
t.on("change:html",m),t.on("change:kept",b),t.on("msg:custom",x);let C=pt(t,()=>{clearTimeout(i),l.textContent=s.dead}),
h=c("div",{innerHTML:t.get("about")});return e.append(c("section",{className:"lsn lsn-model",lang:t.get("language")},c("\
h3",{textContent:s.title}),h,g,a)),m(),b(),()=>{clearTimeout(i),t.off("change:html",m),t.off("change:kept",b),t.off("msg\
:custom",x),C(),n()}}};var Wa=([t,...e],n)=>n?e:[...e,t];function Ja(t){let[e,n]=[t.get("cards"),t.get("words")],s=e,o=!1,a=(x,C)=>{let h=c("bu\
tton",{type:"button",className:"lsn-button",textContent:x});return h.addEventListener("click",C),h},l=(x,C)=>c(x,{...s[0]?.
lang&&{lang:s[0].lang},textContent:C}),r=c("p",{className:"lsn-term-front"}),i=c("div",{attributes:{"aria-live":"polite"}}),
d=c("p",{className:"lsn-soft",attributes:{role:"status"}}),f=a(n.turn,()=>{o=!0,b(),p.focus()}),u=x=>()=>{s=Wa(s,x),o=!1,
b(),(s.length?f:m).focus()},p=a(n.known,u(!0)),g=a(n.again,u(!1)),m=a(n.afresh,()=>{s=e,b(),f.focus()}),b=()=>{let x=s[0],
C=x&&c("span",{className:"lsn-pinyin",...x.lang&&{lang:`${x.lang}-Latn`},textContent:x.sound}),h=!/^zh\b/.test(t.get("la\
nguage"));r.replaceChildren(...x?[l("b",x.word),...h?[" ",C]:[]]:[]),i.replaceChildren(...x&&o?[c("p",{},...h?[c("b",{textContent:x.
name})]:[C]),c("p",{textContent:x.gloss})]:[]),f.hidden=!x||o;for(let y of[p,g])y.hidden=!x||!o;m.hidden=!!x,d.textContent=
x?N(n.left,{left:s.length,all:e.length}):n.done};return b(),c("details",{className:"lsn-practice"},c("summary",{textContent:n.
practise}),c("p",{className:"lsn-soft",textContent:n.about}),c("div",{className:"lsn-term-card"},r,i),c("div",{className:"\
lsn-actions"},f,p,g,m),d)}function Ya(t){let e=t.get("words"),n=c("button",{type:"button",className:"lsn-button lsn-smal\
l",textContent:e.download});return n.addEventListener("click",()=>{let s=URL.createObjectURL(new Blob([t.get("tsv")],{type:"\
text/tab-separated-values;charset=utf-8"})),o=c("a",{download:t.get("file"),href:s});document.body.append(o),o.click(),o.
remove(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}),c("div",{className:"lsn-actions"},n,c("span",{className:"lsn-soft",
textContent:e.format}))}var Bs={render({model:t,el:e}){let n=K(e);return e.innerHTML=t.get("html"),t.get("cards").length&&
Q(e,"section").append(Ja(t),Ya(t)),n}};var Rs=(t,e,n)=>t===null?N(n["no-points"],{most:e}):N(n.points,{points:t,most:e});function Ga({status:t,points:e,most:n,
tone:s},o){let a=t==="counted"?Rs(e,n,o):o[t];return s?`${o[s]} · ${a}`:a}var Xa=t=>j`<p class="lsn-as-typed" dir="auto">${t}</p>`,
Ft=(t,e)=>e.trim()?j`<h5>${t}</h5>${Xa(e)}`:B,Qa=(t,e,n)=>{let{prompt:s,answer:o,remarks:a,levels:l,accepted:r}=t;return j`<li value=${e+
1}><p>${s}</p><p class="lsn-soft">${Ga(t,n)}</p>
    ${Ft(n["your-answer"],o)}${r?j`<p>${n.accepted}</p>`:B}
    ${a.length?j`<ul>${a.map(({tone:i,label:d,text:f})=>j`<li><b>${n[i]}</b> ${d?j`<b>${d}</b> `:B}${f}</li>`)}</ul>`:B}
    ${l.length?j`<h5>${n.levels}</h5><ul>${l.map(({criterion:i,level:d,words:f})=>j`<li><b>${i}</b> ${d} · ${f}</li>`)}</ul>`:
B}
    ${Ft(n.comment,t.comment)}${Ft(n.solution,t.solution)}${Ft(n.outline,t.outline)}
    ${Ft(n.explanation,t.explanation)}</li>`},js=({feedback:t,words:e},n)=>{let{title:s,who:o,points:a,most:l,waiting:r,
late:i,receipt:d,allowed:f,by_rule:u,comment:p,answers:g}=t,m=[Rs(a,l,e),r?N(e.waiting,{count:r}):"",i?e.late:"",...f,u,
d?N(e.receipt,{code:d}):""].filter(Boolean);return j`<section class="lsn-feedback" lang=${t.language} aria-label=${e.title}><h4 tabindex="-1">${e.
title}</h4>
    <p><b dir="auto">${s}</b>${o?j` · <span dir="auto">${o}</span>`:B}</p>
    <p>${m.join(" · ")}</p>${rt(`${e.theirs} ${e.said}`)}${Ft(e["comment-whole"],p)}
    <ol>${g.map((b,x)=>Qa(b,x,e))}</ol>
    <div class="lsn-actions">${z(e.close,n,{key:"close-feedback"})}</div></section>`};function Hs(t,e){let n=c("div"),s=new Map,o=!1,a=r=>{s.get(r).stop?.(),s.get(r).place.remove(),s.delete(r)};return{element:n,
follow:async()=>{let r=t.get(e);for(let i of[...s.keys()].filter(d=>!r.includes(d)))a(i);for(let i of r.filter(d=>!s.has(
d))){let d={place:c("div")};s.set(i,d),n.append(d.place);let f=await kt(t,i);!o&&s.get(i)===d&&(d.stop=Se.render({model:f,
el:d.place}))}},stop(){o=!0,[...s.keys()].forEach(a)}}}var Za=2e7,tr=2e3,Ps="handan-lessons:copy:";function nn(t,e){let[n,s]=[3735928559,1103547991];for(let o of`${t}/${e.normalize(
"NFC").trim()}`)n=Math.imul(n^Number(o.codePointAt(0)),2654435761),s=Math.imul(s^Number(o.codePointAt(0)),1597334677);return`${Ps}${(n>>>
0).toString(36)}${(s>>>0).toString(36)}`}var Ot={get(t){try{return JSON.parse(localStorage.getItem(t)??"null")}catch{return null}},
set(t,e){try{return localStorage.setItem(t,JSON.stringify(e)),!0}catch{return!1}},remove(t){try{localStorage.removeItem(
t)}catch{}},any(){try{return Object.keys(localStorage).some(t=>t.startsWith(Ps))}catch{return!1}}},Ds=(t,e)=>new Intl.DateTimeFormat(
Mt(e),{dateStyle:"long",timeStyle:"short"}).format(t);function er(t,e,n){let s=e.replace(/[^\p{L}\p{N}-]+/gu,"_").slice(
0,40),o=new Date(n.getTime()-n.getTimezoneOffset()*6e4).toISOString().slice(0,10);return`${[t,s,o].filter(Boolean).join(
"-")}.jsonl`}function qs(t,e){let n={waiting:0};if(window.dispatchEvent(new CustomEvent("lessons:save",{detail:n})),!n.waiting){
e();return}let s=()=>{n.waiting-=1,!(n.waiting>0)&&(clearTimeout(o),t.off("change:file",s),e())},o=setTimeout(()=>{n.waiting=
1,s()},tr);t.on("change:file",s)}var Us={render({model:t,el:e}){let n=K(e),s=t.get("words"),o=t.get("course"),a=c("secti\
on",{className:"lsn lsn-work",lang:t.get("language")}),l=Ce(),r=()=>ke(k(),a),i=Ls(t,{root:a,update:r}),d=Hs(t,"tests"),
f=t.get("who"),u=!1,p=Tt(),g=null,m=null,b=!1,x=null,C="",h=(L,_=!1,J="")=>{p=Dt(p,L,_),C=J,r()},y=()=>nn(o,t.get("who")),
v=(L=!1)=>{if(!u||!t.get("who"))return;let _={time:new Date().toISOString(),answers:t.get("answers"),file:t.get("file")};
!L&&(Ot.get(y())?.answers??0)>_.answers||Ot.set(y(),_)||(u=!1,h(s["copy-failed"],!0))},$=()=>{u=!!t.get("who")&&Ot.get(y())!==
null,v(),r()},A=()=>{g=null,r(),t.send({type:"sign",name:f})},M=L=>{L.preventDefault();let _=f.normalize("NFC").trim(),J=_?
Ot.get(nn(o,_)):null;if(!J||t.get("answers")||_===t.get("who")){A();return}g={copy:J,who:_},r(),Zt(a,"continue")?.focus()},
w=async L=>{L&&(L.size>Za?h(s["too-large"],!0):t.send({type:"restore",file:await L.text()}))},T=(L=h)=>qs(t,()=>{let _=new Date,
J=er(s["file-name"],t.get("who"),_);ws(J,[t.get("file")],"application/x-ndjson"),m={file:J,time:Ds(_,t.get("language")),
count:t.get("answers"),code:t.get("receipt")},r(),L(N(s.downloaded,m),!1,s["downloaded-here"])}),P=L=>{let{file:_,time:J,
count:ot,code:ee}=L,Fs=[[s["receipt-time"],J],[s["receipt-answers"],String(ot)],[s["receipt-code"],j`<code>${ee}</code>`],
[s["receipt-file"],j`<span dir="auto">${_}</span>`]];return j`<section class="lsn-offer lsn-receipt" aria-label=${s.receipt}><h4>${s.
receipt}</h4>
        <dl>${Fs.map(([Ks,Vs])=>j`<dt>${Ks}</dt><dd>${Vs}</dd>`)}</dl>
        ${rt(s[ee===t.get("receipt")?"receipt-about":"receipt-old"])}</section>`},I=({copy:L,who:_})=>{let J=()=>{g=null,
r(),t.send({type:"restore",file:L.file})},ot=()=>{Ot.remove(nn(o,_)),A(),h(s.forgotten)},ee=N(s.continue,{who:_,count:L.
answers,time:Ds(new Date(L.time),t.get("language"))});return j`<div class="lsn-offer" role="group"><p>${N(s.offer,{who:_})}</p><div class="lsn-actions">
        ${z(ee,J,{key:"continue",submit:!0})}${z(s.afresh,A)}${z(s.forget,ot)}</div></div>`},H=L=>{f=L.target.value},R=L=>{
u=L.target.checked,u?v(!0):(Ot.remove(y()),h(s.forgotten))},V=()=>{let L=J=>{b=J.target.open},_=()=>{b=!1,r(),Zt(a,"over")?.
focus(),qs(t,()=>t.send({type:"start-over"}))};return j`<details class="lsn-over" .open=${Ut(b)} @toggle=${L}><summary data-key="over">${s.
over}</summary>
        ${rt(s["over-about"])}${z(s["over-yes"],_,{small:!0})}</details>`},E=()=>{x=null,r(),Zt(a,"name")?.focus()},k=()=>{
let[L,_]=[t.get("who"),t.get("answers")],J=!L&&!_&&Ot.any()?rt(s.found):B;return j`<h3 tabindex="-1">${s.title}</h3>${rt(
s.about)}
        <form class="lsn-field" @keydown=${_t} @submit=${M}><label for=${l("name")}>${s.name}</label>
          <input type="text" maxlength="80" autocomplete="off" id=${l("name")} data-key="name" .value=${Ut(f)} @input=${H}>
          ${z(s.use,null,{submit:!0,small:!0})}</form>
        <div>${g?I(g):J}</div>
        <div class="lsn-actions">${z(s.download,()=>T())}
          ${Ae(s.restore,([ot])=>w(ot),{accept:".jsonl,.txt,.html,application/x-ndjson,text/html"})}</div>
        ${rt(s.drop)}<label class="lsn-option" ?hidden=${!L}><input type="checkbox" data-key="keep" .checked=${Ut(u)}
          @change=${R}><span>${s.keep}</span></label>${rt(N(s.count,{count:_}))}
        ${V()}${C?j`<p class="lsn-soft" aria-hidden="true">${C}</p>`:B}
        <p class=${C?"lsn-hidden":p.warn?"lsn-warn":"lsn-soft"} role="status" ${qt(p)}></p>${m?P(m):B}${x?js(x,E):B}${i.
view()}`},{over:U,leave:O,drop:q}=vs(L=>w(L.files[0]));a.addEventListener("dragover",U),a.addEventListener("dragleave",O),
a.addEventListener("drop",q);let S=L=>{L.detail.taken||(L.detail.taken=!0,T(L.detail.tell))};window.addEventListener("le\
ssons:download",S);let Y=[["msg:custom",L=>{i.hear(L)||(L.type==="feedback"&&(x=L),h(L.text,L.type==="refused"))}],["cha\
nge:file",$],["change:receipt",r],["change:who",()=>{f=t.get("who"),g=null,$()}],["change:assigned",r],["change:tests",d.
follow]];for(let[L,_]of Y)t.on(L,_);return $(),d.follow(),e.append(a,d.element),()=>{for(let[L,_]of Y)t.off(L,_);i.stop(),
d.stop(),window.removeEventListener("lessons:download",S),n()}}};var hc={article:sn,diagram:an,document:gn,explore:Wn,footer:Jn,map:Le(ce),page:Gn,passage:ht,progress:Ke,prompt:pe,quiz:Se,
recall:Ke,reference:Os,sheet:Ms,simulation:Is,terms:Bs,timeline:Le(he),work:Us};export{ze as KINDS,hc as VIEWS,zs as dress};
/*! For license information please see student.js.LEGAL.txt */
