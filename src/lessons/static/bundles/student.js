function Q(t,e){let n=t.querySelector(e);if(!n)throw new Error(`no ${e}`);return n}var ne=8e3;function zs(t){let e=document.
getElementById("lsn-style")??Object.assign(document.createElement("style"),{id:"lsn-style"});e.textContent!==t&&(e.textContent=
t),e.isConnected||document.head.append(e)}function c(t,e={},...n){let s=document.createElement(t),{attributes:o={},...a}=e;
Object.assign(s,a);for(let[l,r]of Object.entries(o))s.setAttribute(l,r);return s.append(...n),s}function ct(t,e){t.setAttribute(
"role","button"),t.tabIndex=0,t.addEventListener("pointerdown",()=>{t.removeAttribute("tabindex");let n=()=>{t.tabIndex=
0;for(let s of["pointerup","pointercancel"])window.removeEventListener(s,n)};for(let s of["pointerup","pointercancel"])window.
addEventListener(s,n)}),t.addEventListener("click",()=>{let n=document.getSelection();n&&!n.isCollapsed&&n.containsNode(
t,!0)||(t.focus({preventScroll:!0}),e())}),t.addEventListener("keydown",n=>{n.key!=="Enter"&&n.key!==" "||(n.preventDefault(),
e())})}var Ws="input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='button'])";function _t(t,e=()=>!0){
let n=t.target;t.key!=="Enter"||t.isComposing||!n.matches(Ws)||(t.preventDefault(),t.keyCode!==229&&e(n)&&t.currentTarget.
requestSubmit())}function se(t,e){t.addEventListener("keydown",n=>_t(n,e))}var D=()=>`lsn-${crypto.getRandomValues(new Uint32Array(
2)).join("")}`,L=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>e[s]??n),Mt=t=>({zh:"zh-CN",en:"en-GB"})[t]??t;function K(t){let e=n=>{
let{target:s}=n;if(s instanceof Element&&t.contains(s)){let o=n.ctrlKey||n.metaKey||n.altKey,a=s.matches("textarea, inpu\
t[type='text'], input[type='number']")&&n.key.toLowerCase()!=="s";s.toggleAttribute("data-lm-suppress-shortcuts",!o||a)}};
return window.addEventListener("keydown",e,!0),()=>window.removeEventListener("keydown",e,!0)}function pt(t,e){let{kernel:n}=t.
widget_manager??{};if(!n?.statusChanged)return()=>{};let s=(a,l)=>{["dead","restarting","autorestarting","terminating"].
includes(l)&&e()},o=(a,l)=>{l==="disconnected"&&e()};return n.statusChanged.connect(s),n.connectionStatusChanged?.connect(
o),()=>{n.statusChanged.disconnect(s),n.connectionStatusChanged?.disconnect(o)}}var $t=()=>crypto.getRandomValues(new Uint32Array(
1))[0];function Z(t,e,n=[]){try{n.length?t.send(e,void 0,n):t.send(e)}catch(s){console.warn(s)}}function oe(t,e){let n={
type:"original"},s=()=>{t.get("beside")&&Z(t,n)},o=a=>{a?.type==="original"&&e(a.html)};return t.on("msg:custom",o),t.on(
"change:beside",s),s(),()=>{t.off("msg:custom",o),t.off("change:beside",s)}}window.addEventListener("beforeprint",()=>{let t=document.
querySelectorAll(".lsn details:not([open])");for(let e of t)e.open=!0,e.dataset.unfolded=""});window.addEventListener("a\
fterprint",()=>{let t=document.querySelectorAll(".lsn details[data-unfolded]");for(let e of t)e.open=!1,delete e.dataset.
unfolded});var sn={render({model:t,el:e}){e.innerHTML=t.get("html");let n=K(e),s=oe(t,o=>{e.innerHTML=o});return()=>{s(),n()}}};function on({drawings:t,html:e,ties:n,bodies:s,words:o}){let a=t.map(([g,b])=>c("div",{className:`lsn-drawing lsn-${g}`,
innerHTML:b})),l=c("p",{className:"lsn-strong",attributes:{role:"status"}}),r=c("div"),i=c("div",{className:"lsn-note"},
l,r),d=c("div",{innerHTML:e}),p=a.map(g=>[...g.querySelectorAll("[data-body]")]),u=c("div",{},...a,i,d),f="",h=()=>{let g=n.
filter(({start:y,end:v})=>!f||y===f||v===f),b=new Set(g.map(({id:y})=>y)),w=u.querySelectorAll("[data-tie]");for(let y of w)
y.classList.toggle("lsn-dim",!b.has(y.dataset.tie)),y.closest("tr")?.classList.toggle("lsn-lit",!!f&&b.has(y.dataset.tie));
for(let y of p.flat())y.setAttribute("aria-pressed",String(y.dataset.body===f));let C=f?L(o.now,{name:s[f].name,count:g.
length}):L(o.all,{count:g.length});l.textContent=C;let m=f?[s[f].note,...g.map(({text:y})=>y)]:[o.pick];r.replaceChildren(
...m.map(y=>c("p",{textContent:y})))};for(let g of p)for(let[b,w]of g.entries())w.classList.add("lsn-body"),w.setAttribute(
"aria-label",s[w.dataset.body].name),ct(w,()=>{f=f===w.dataset.body?"":w.dataset.body,h()}),w.setAttribute("tabindex",b?
"-1":"0"),w.addEventListener("focus",()=>{for(let C of g)C.setAttribute("tabindex",C===w?"0":"-1")}),w.addEventListener(
"keydown",C=>{let m={ArrowRight:b+1,ArrowDown:b+1,ArrowLeft:b-1,ArrowUp:b-1,Home:0,End:g.length-1}[C.key];g[m]&&(g[m].focus(),
C.preventDefault())});return h(),u}var an={render({model:t,el:e}){let n=K(e),[s,o,a]=[t.get("words"),t.get("bodies"),t.get(
"ties")],l=on({drawings:["wide","tall"].map(i=>[i,t.get(i)]),html:t.get("html"),ties:a,bodies:o,words:s}),r=[l];if(t.get(
"first")){let i=on({drawings:[["first",t.get("first")]],html:t.get("first_html"),ties:a.filter(({first:p})=>p),bodies:o,
words:s}),d=c("summary",{textContent:s.whole});r=[i,c("details",{className:"lsn-the-rest"},d,l)]}return e.append(c("sect\
ion",{className:"lsn lsn-diagram",lang:t.get("language")},c("h3",{textContent:s.title}),c("p",{className:"lsn-soft",textContent:s.
note}),...r)),n}};var kt=(t,e)=>t.widget_manager.get_model(e.slice(10)),at=(t,e)=>kt(t,t.get(e));function Js(t){if(t.lsnTrail)return t.lsnTrail;
let e={past:[],future:[],moving:!1};return t.on("change:selected",()=>{e.moving||(e.past.push(t.previous("selected")),e.
future.length=0)}),t.lsnTrail=e}async function tt(t){let e=await at(t,"selection"),n=e.get("links"),{past:s,future:o}=Js(
e),a=(r,{at:i=""}={})=>{if(!(r&&!Object.hasOwn(n,r)||r===e.get("selected"))){e.lsnAt=i,e.set("selected",r);try{e.save_changes()}catch(d){
console.debug("the kernel does not hear of this selection",d)}}},l=(r,i)=>{let d=r.pop();d!==void 0&&(e.lsnTrail.moving=
!0,i.push(e.get("selected")),a(d),e.lsnTrail.moving=!1)};return{links:n,words:e.get("words"),get now(){return e.get("sel\
ected")},get at(){return e.lsnAt??""},choose:a,toggle:r=>a(r===e.get("selected")?"":r),related:r=>n[r]?.related??[],back:()=>l(
s,o),forward:()=>l(o,s),get canGo(){return{back:s.length>0,forward:o.length>0}},watch(r){return e.on("change:selected",r),
r(),()=>e.off("change:selected",r)}}}var Le=t=>({async render(e){let{model:n,el:s}=e,o=await t.render(e),a=Promise.resolve(),
l=()=>{a=a.then(async()=>{o?.(),s.replaceChildren(),o=await t.render(e)})};return n.on("change:selection",l),()=>{n.off(
"change:selection",l),a.then(()=>o?.())}}});function G(t,e){let n=t.now;return n?e===n?"selected":t.related(n).includes(
e)?"related":"":""}var rn="lsn-aloud",Ys=".lsn-pinyin, .lsn-locator, .lsn-kind, .lsn-gloss, .lsn-hidden, .lsn-aloud, [hidden], [aria-hidden\
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
element:s,stop(){}};let a=(f,h)=>{let g=c("button",{type:"button",className:"lsn-button lsn-small",textContent:f});return g.
addEventListener("click",h),g},l=()=>eo(o.getVoices(),t),r=f=>{i=f,d.textContent=e[{idle:"read",reading:"pause",paused:"\
go-on"}[f]],f==="idle"&&document.activeElement===p&&d.focus(),p.hidden=f==="idle"},i="idle",d=a(e.read,()=>{let f=l();f?
i==="reading"?so():i==="paused"?un(f):oo(n().flatMap(Te),f,r):mt()}),p=a(e.stop,mt);p.hidden=!0,s.append(d,p);let u=()=>{
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
ton",{type:"button",className:"lsn-button lsn-small lsn-quote",textContent:s.select,hidden:!0}),p=c("select",{attributes:{
"aria-label":s.where}}),u=c("div",{className:"lsn-quoting"},i,p,l,a,r),f="",h=!1,g=()=>{p.hidden=it.size<2||r.hidden&&l.
hidden},b=v=>{let $=Oe();$&&($.insert(L(s.form,{words:v,name:e})),a.textContent="",a.textContent=L(s.done,{name:e}),l.hidden=
!1,g())},w=v=>{r.hidden=!v,g(),i.setAttribute("aria-expanded",String(v)),r.replaceChildren(...(v?ro(n()):[]).map($=>{let A=c(
"button",{type:"button",textContent:$});return A.addEventListener("click",()=>b($)),c("li",{},A)}))};i.addEventListener(
"click",()=>w(r.hidden)),u.addEventListener("keydown",v=>{v.key!=="Escape"||r.hidden||(w(!1),i.focus())}),l.addEventListener(
"click",()=>Oe()?.focus()),p.addEventListener("input",v=>v.stopPropagation()),p.addEventListener("change",()=>{re=[...it][p.
selectedIndex],window.dispatchEvent(new Event(Kt))});let C=()=>{if(h)return;let v=document.getSelection();if(f=it.size?ao(
t,n(),v,o):"",d.hidden=!f,!f||!v)return;let $=v.getRangeAt(0).getClientRects(),[A,M]=[$[$.length-1],t.getBoundingClientRect()];
if(!A)return;let x=Math.min(A.right-M.left,M.width-d.offsetWidth-4);Object.assign(d.style,{top:`${A.bottom-M.top+6}px`,left:`${Math.
max(4,x)}px`})};d.addEventListener("pointerdown",v=>{h=!0,v.preventDefault()}),d.addEventListener("click",()=>{h=!1,f&&b(
f),document.getSelection()?.removeAllRanges(),C()});let m=v=>{h&&v.target!==d&&(h=!1)},y=()=>{u.hidden=!it.size,u.hidden&&
w(!1),g(),p.replaceChildren(...[...it].map(({name:v})=>c("option",{textContent:v}))),p.selectedIndex=[...it].indexOf(Oe()),
C()};return document.addEventListener("selectionchange",C),document.addEventListener("pointerup",m),window.addEventListener(
Kt,y),t.classList.add("lsn-quotable"),t.append(d),y(),{element:u,stop(){document.removeEventListener("selectionchange",C),
document.removeEventListener("pointerup",m),window.removeEventListener(Kt,y),d.remove()}}}function io(t,e,n){let s=c("span",{className:"lsn-gloss",id:D(),attributes:{role:"note"}}),o=document.createElement("b");
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
map(s=>new URL(s.replace(/\{\w\}/g,"0")).origin))]}function mo(t,e,n,s,o){let a=f=>new TextDecoder().decode(e.get(f)),l=f=>f.
replaceAll("</","<\\/"),r=`default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src data:; i\
mg-src data: ${[...o,...s?po(s):[]].join(" ")}`,i=s?`${a("shift")};var lessonsBase=${JSON.stringify(s)};`:`var lessonsOf\
fline=${!o.length};`,d=`<meta http-equiv="Content-Security-Policy" content="${r}"><style>${a("style")}</style><style id=\
"lsn-theme">${wn(n)}</style><script>${l(i)}<\/script><script>${l(`${a("script")};var lessonsOutlines=${a("outlines")};`)}\
<\/script>`,[p,...u]=t.replace(/<meta name="viewport"[^>]*>/,"").split("<head>");return[`${p}<head>${d}`,u.join("<head>")]}
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
e.dataset.lsnMap="coming";let r=await at(t,"assets"),i={},d=null,p=null,u=v=>p?.postMessage(v),f=()=>d?.contentWindow?.postMessage(
mo(n,r,e,a,l),"*"),h=()=>{p?.close(),p=null},g=()=>{if(d||!e.isConnected)return;let v=ho(e);d=v.frame,v.frame.title=s,v.
asks&&f()},b=new ResizeObserver(g),w=new MutationObserver(()=>u({type:"theme",css:wn(e)})),C=({target:v})=>{v!==d&&(window.
removeEventListener("pointermove",C,!0),u({type:"left"}))},m=({data:v})=>{if(v?.type==="held")return window.addEventListener(
"pointermove",C,!0);v?.type==="click"&&!(vn(v.lat,90)&&vn(v.lon,180))||v?.type==="select"&&typeof v.name!="string"||v&&o(
v)},y=({source:v,data:$,ports:[A]})=>{if(!(!v||v!==d?.contentWindow||$?.lessons!==1)&&($.type==="empty"&&f(),!($.type!==
"ready"||!A))){h(),p=A,p.onmessage=m;for(let[M,x]of Object.entries(i))u(x),bn.includes(M)||delete i[M];e.dataset.lsnMap=
"ready",o($)}};return window.addEventListener("message",y),g(),b.observe(e),w.observe(document.body,{attributeFilter:["d\
ata-jp-theme-name"]}),{send(v){(!p||bn.includes(v.type))&&(i[v.type]=v),u(v)},show(v){a=v,h(),d&&(d.srcdoc=xn)},stop(){window.
removeEventListener("message",y),window.removeEventListener("pointermove",C,!0),h(),b.disconnect(),w.disconnect()}}}function go(t,e,n){let s=[...JSON.parse(new TextDecoder().decode(t.get("basemaps")))];if(e&&!s.some(a=>a.name===e.name)&&
s.push(e),!s.length)return null;let o=c("select",{id:D()},c("option",{value:"",textContent:n["no-base"]}),...s.map(a=>c(
"option",{value:a.name,textContent:L(n.online,{name:a.name})})));return o.value=e?.name??"",{list:o,row:c("p",{className:"\
lsn-base"},c("label",{htmlFor:o.id,textContent:n["base-map"]})," ",o),get chosen(){return s.find(a=>a.name===o.value)??null}}}
function bo(t,e){let n=()=>{t.get("asked").type&&e.send(t.get("asked"))};return t.on("change:asked",n),n(),()=>t.off("ch\
ange:asked",n)}function kn(t,e){try{t.send(e)}catch(n){console.debug("the kernel does not hear the map",n)}}function vo(t,e,n){
let s="",o=t.watch(()=>{let a=t.now;e.send({type:"select",name:a,related:t.related(a),at:t.at,move:s!==a}),n.hidden=!t.links[a]?.
older,s=""});return{chosen(a){a!==t.now&&(s=a),t.choose(a)},unwatch:o}}async function wo({model:t,page:e,holder:n,older:s,
warn:o,bar:a,words:l}){let r=await at(t,"assets"),i=t.get("base"),d=go(r,i.name?i:null,l),p=null,u=g=>{g.type==="click"&&
kn(t,{type:"click",lat:g.lat,lon:g.lon}),g.type==="select"&&(p?.chosen(g.name),kn(t,{type:"select",name:g.name})),g.type===
"flight"&&n.dispatchEvent(new CustomEvent("lsn:flight",{bubbles:!0})),g.type==="base"&&(o.textContent=g.ok?"":L(l.silent,
{name:d?.chosen?.name??""}))},f=await le(t,n,{page:e,title:l.frame,hear:u,base:d?.chosen,hosts:t.get("hosts")});d?.list.
addEventListener("change",()=>{o.textContent="",f.show(d.chosen)}),d&&a.replaceChildren(d.row),t.get("selection")&&(p=vo(
await tt(t),f,s));let h=bo(t,f);return()=>{h(),p?.unwatch(),f.stop()}}$n();var ce={async render({model:t,el:e}){let n=K(
e),s=t.get("content")?await at(t,"content"):t,o=s.get("words"),a=document.createElement("div"),l=c("p",{className:"lsn-o\
lder",textContent:o.older??"",hidden:!0}),r=c("p",{className:"lsn-warn",attributes:{role:"status"}}),i=document.createElement(
"div"),d=c("p",{className:"lsn-soft",textContent:o.caption}),p=c("details",{},c("summary",{textContent:o.show})),u=document.
createElement("div");u.innerHTML=s.get("table")??"",p.append(u),p.hidden=!u.childElementCount,e.append(c("section",{className:"\
lsn lsn-map",lang:t.get("language")},c("h3",{textContent:o.title,hidden:!o.title}),a,l,r,i,d,p));try{let f=await wo({model:t,
page:s.get("page"),holder:a,older:l,warn:r,bar:i,words:o});return()=>{f(),n()}}catch(f){return console.error(f),a.append(
c("p",{className:"lsn-warn",textContent:o.failed})),p.open=!0,n}}};var ue=4e3,Cn=400,xo=(()=>{let t="handan-lessons:tab";try{return sessionStorage.getItem(t)===null&&sessionStorage.setItem(
t,D()),sessionStorage.getItem(t)}catch{return D()}})();function It(t){let[e,n]=[3735928559,1103547991];for(let s=0;s<t.length;s+=
1)e=Math.imul(e^t.charCodeAt(s),2654435761),n=Math.imul(n^t.charCodeAt(s),1597334677);return`${(e>>>0).toString(36)}.${(n>>>
0).toString(36)}`}function Me(t,e){let n=`handan-lessons:draft:${location.pathname}:${t}/${e}`;return{get(){try{return JSON.
parse(sessionStorage.getItem(n)??"null")}catch{return null}},set(s){try{return sessionStorage.setItem(n,JSON.stringify(s)),
!0}catch{return!1}},clear(){try{sessionStorage.removeItem(n)}catch{}}}}function de(){try{return JSON.parse(document.getElementById(
"jupyter-config-data")?.textContent??"{}").baseUrl??"/"}catch{return"/"}}function bt(t,e){let n=t.get("lesson")??"teache\
r",s=Me(n,e),{context:o}=t.widget_manager??{},a=o?.path??location.pathname,l=`handan-lessons:unsaved:${de()}:${a}:${n}/${e}\
:`,r=l+xo,i=`handan-lessons:passed:${de()}:${n}/${e}`,d=new Map,p=f=>{try{let h=localStorage.getItem(f)??"null",g=JSON.parse(
h);return g&&typeof g=="object"&&Object.hasOwn(g,"value")?{key:f,text:h,...g}:null}catch{return null}},u={found(){let f=[];
try{f=Object.keys(localStorage).filter(b=>b.startsWith(l))}catch{}let h=s.get();return[...f.map(p).filter(b=>b!==null).sort(
(b,w)=>+(w.key===r)-+(b.key===r)||w.time-b.time),...h?[{key:"",text:"",value:h,steps:null,time:0}]:[]]},set(f,h=[]){try{
return localStorage.setItem(r,JSON.stringify({value:f,steps:h.slice(0,Cn),time:Date.now()})),!0}catch{return s.set(f),!1}},
aside(f){let h=l+D(),g=JSON.stringify({value:f.value,steps:[],time:f.time,...f.saved&&{saved:!0}});try{localStorage.setItem(
h,g)}catch{return f}return u.remove(f),Object.assign(f,{key:h,text:g})},pass(f){try{localStorage.setItem(i,JSON.stringify(
[...u.passed(),It(JSON.stringify(f))].slice(-Cn)))}catch{}},passed(){try{let f=JSON.parse(localStorage.getItem(i)??"null");
return Array.isArray(f)?f:[]}catch{return[]}},take({key:f,text:h}){f&&d.set(f,h)},remove({key:f,text:h}){try{f?localStorage.
getItem(f)===h&&localStorage.removeItem(f):s.clear()}catch{}},clear(){s.clear();try{localStorage.removeItem(r)}catch{}for(let[
f,h]of d)u.remove({key:f,text:h});d.clear()}};return u}var nt=c("div",{className:"lsn lsn-unsaved",attributes:{role:"sta\
tus","aria-live":"polite"}}),st=new Map;function An(){return[...document.querySelectorAll("[data-jp-item-name='lessons-r\
un']")].filter(e=>e.offsetParent).map(e=>e.querySelector("jp-button, button")).find(Boolean)}var gt=null;function yo(){if(!gt)
return;let t=c("button",{type:"button",className:"lsn-button lsn-small",textContent:gt.close});t.addEventListener("click",
()=>{gt=null,zt()}),nt.lang=gt.language,nt.replaceChildren(c("p",{textContent:gt.text}),t),nt.isConnected||document.body.
append(nt)}function Nn(t){gt=t,zt()}function zt(){let t=[...st].filter(([,l])=>l).map(([l])=>l);if(!t.length){gt?(nt.firstChild?.
textContent!==gt.text||!nt.isConnected)&&yo():nt.remove();return}let{words:e,language:n,element:s}=t[0],o=L(e.page,{count:t.
length});if(nt.firstChild?.textContent===o&&nt.isConnected)return;let a=c("button",{type:"button",className:"lsn-button \
lsn-small",textContent:e.run});a.addEventListener("click",()=>{let l=new CustomEvent("lessons:run",{bubbles:!0,cancelable:!0});
s.dispatchEvent(l)&&An()?.dispatchEvent(new MouseEvent("mousedown",{bubbles:!0,cancelable:!0,button:0}))}),nt.lang=n,nt.
replaceChildren(c("p",{textContent:o}),...An()?[a]:[]),nt.isConnected||document.body.append(nt)}var En=new WeakSet;function Ie(){
for(let t of st.keys())t.element.isConnected?En.add(t):En.has(t)&&st.delete(t)}var _e=0;function $o(){Ie(),zt(),!st.size&&
(clearInterval(_e),_e=0)}function lt(t,e){st.get(t)!==e&&(st.set(t,e),_e||=setInterval($o,300),Ie(),zt())}function Ct(t){
st.delete(t)&&zt()}window.addEventListener("beforeunload",t=>{Ie(),st.size&&(t.preventDefault(),t.returnValue="")});async function fe(t,e){
let{kernel:n}=t.widget_manager??{};if(n?.requestCommInfo)try{let{content:s}=await n.requestCommInfo({target_name:"jupyte\
r.widget"}),o=Object.keys(s.comms??{});s.status==="ok"&&!o.includes(t.get("shared").slice(10))&&e.dispatchEvent(new CustomEvent(
"lessons:lost",{bubbles:!0}))}catch{}}var Re=new Map;function ko(t,e){let n=new BroadcastChannel(t),s=D(),o=new Set,a=i=>n.postMessage({type:i,from:s});n.onmessage=
({data:i})=>{if(typeof i?.from!="string")return;let d=o.size>0;i.type==="gone"?o.delete(i.from):o.add(i.from),i.type==="\
here"&&a("too"),d!==o.size>0&&e(o.size>0)};let l=()=>a("gone"),r=({persisted:i})=>i&&a("here");return window.addEventListener(
"pagehide",l),window.addEventListener("pageshow",r),a("here"),()=>{l(),n.close(),window.removeEventListener("pagehide",l),
window.removeEventListener("pageshow",r),o.size&&e(!1)}}function Sn(t,e){if(typeof BroadcastChannel!="function"||!t)return()=>{};
let n=`handan-lessons:windows:${de()}:${t}`,s=Re.get(n)??{count:0,leave:ko(n,e)};return Re.set(n,s),s.count+=1,()=>{s.count-=
1,!s.count&&(Re.delete(n),s.leave())}}var Co=700,Ao=1500,Eo=5e3;function No({entry:t,words:e,language:n,use:s,drop:o}){let a=c("blockquote",{className:"lsn-sa\
id",tabIndex:0,attributes:{dir:"auto"}}),l=u=>{let f=Object.values(u.cells??{}).map(h=>Array.isArray(h)?h.join(", "):h).
filter(Boolean);a.textContent=f.length?f.join(`
`):u.text},r=t.time?new Date(t.time).toLocaleString(Mt(n),{dateStyle:"medium",timeStyle:"short"}):"",i=(u,f)=>{let h=c("\
button",{type:"button",className:"lsn-button lsn-small",textContent:u});return h.addEventListener("click",f),h},d=t.saved?
e.version:e.other,p=c("div",{className:"lsn-offer",attributes:{role:"group","aria-label":d}},c("p",{textContent:r?`${d} \
(${r})`:d}),a,c("div",{className:"lsn-actions"},i(e.use,()=>l(s())),i(t.saved?e.pass:e.drop,()=>{o(),p.remove()})));return l(
t.value),p}function Rt({read:t,put:e,send:n,kept:s,words:o,limit:a,model:l,first:r=$t()}){let i=c("p",{className:"lsn-so\
ft lsn-saved"}),d=c("p",{className:"lsn-warn",attributes:{role:"status"}}),p=c("div"),u=l.get("language"),f={words:o,language:u,
element:d},h=r,g=[],b=JSON.stringify(t()),w=!0,C=!1,m="",[y,v,$]=[0,0,0],A=()=>JSON.stringify(t()),M=N=>{d.textContent!==
N&&(d.textContent=N)},x=()=>{w=s.set(t(),[It(b),...g.flatMap(({step:N})=>N??[])])},T=()=>{i.textContent="",M([C?o.dead:o.
silent,...w?[]:[o.unkept]].join(" ")),lt(f,!0),fe(l,d)},P=()=>{clearTimeout($),g.length&&(lt(f,st.get(f)??!1),$=setTimeout(
T,C?0:Math.max(0,g[0].since+ue-Date.now())))},I=()=>{h+=1;let N=g.at(-1);if(N&&!N.sent)return N.number=h,N;let F={number:h,
since:Date.now(),sent:""};return g.push(F),F},H=()=>{for(let N of[y,v,$])clearTimeout(N);v=0},B=N=>{let F=t(),W=[...F.text].
length-a;if(clearTimeout(v),v=0,N&&clearTimeout(y),W>0)return clearTimeout($),i.textContent="",M(L(o.long,{over:W,limit:a})),
!1;let Y=g.at(-1),S=!Y||Y.sent?I():Y;return S.sent=JSON.stringify(F),S.step=It(S.sent),x(),P(),n({...F,type:"draft",number:S.
number,settled:N}),!0},V=()=>{I(),x(),d.textContent===""&&(i.textContent=o.typing),P(),clearTimeout(y),y=setTimeout(()=>B(
!0),Co),v||=setTimeout(()=>B(!1),Ao)},E=N=>{A()!==b&&B(!0)&&N.detail&&(N.detail.waiting+=1)},k=()=>{A()!==b&&B(!0)};window.
addEventListener("lessons:save",E),window.addEventListener("pagehide",k);let U=N=>Nn(N?{text:N,close:o.close,language:u}:
null),O=Sn(l.get("lesson"),N=>U(N?o.windows:"")),q=N=>p.append(No({entry:s.aside(N),words:o,language:u,use(){let F=t();return e(
{...F,...N.value}),s.aside(Object.assign(N,{value:F,time:Date.now()})),V(),F},drop(){N.saved&&s.pass(N.value),s.remove(N)}}));
return{saved:i,alarm:d,offers:p,save:B,touched:V,heard(N){let F=g.findIndex(({number:W,sent:Y})=>Y&&W===N.number);if(!(F<
0)){if(C=!1,N.elsewhere&&!m&&U(m=N.elsewhere),b=g[F].sent,M(N.failed),N.failed){if(clearTimeout($),lt(f,!0),A()!==b)return;
i.textContent=N.saved,y=setTimeout(()=>B(!0),Eo);return}if(g.splice(0,F+1),A()===b&&(g=[]),P(),g.length){lt(f,!1),x();return}
i.textContent=N.saved,s.clear(),Ct(f)}},awaits:N=>g.some(({number:F,sent:W})=>W&&F===N),refused(N){clearTimeout($),i.textContent=
"",M(N)},follow(N){let F=JSON.stringify(N);F===b||A()!==b||(b=F,e(N))},resume(N=[]){let F=b,W=s.found().filter(({value:S})=>typeof S?.
text=="string");for(let S of W){let _=JSON.stringify({...t(),...S.value});_===b||_===A()?s.take(S):A()===b&&(!S.steps||S.
steps.includes(It(F)))?(s.take(S),e({...t(),...S.value})):q(S)}let Y=new Set([b,A(),...W.map(({value:S})=>JSON.stringify(
{...t(),...S}))]);for(let{value:S,time:_}of N){let J={...t(),...S};Y.has(JSON.stringify(J))||s.passed().includes(It(JSON.
stringify(S)))||q({key:"journal",text:"",value:S,steps:[],time:_,saved:!0})}A()!==b?V():s.clear()},lost(){H(),C=!0,g.length||
A()!==b?T():(i.textContent="",M(o.dead))},stop(){H(),Ct(f),window.removeEventListener("lessons:save",E),window.removeEventListener(
"pagehide",k),O()}}}var pe={render({model:t,el:e}){let n=K(e),s=t.get("words"),o=c("textarea",{rows:t.get("lines"),className:"lsn-writing",id:D(),
attributes:{dir:"auto"}}),a=c("p",{className:"lsn-soft",id:D(),textContent:s.about});o.setAttribute("aria-describedby",a.
id);let l=u=>Z(t,u),r=Rt({read:()=>({text:o.value}),put:u=>{o.value=u.text},send:({text:u,number:f,settled:h})=>l({type:"\
draft",text:u,number:f,settled:h}),kept:bt(t,t.get("name")),words:s,model:t,limit:t.get("limit")}),i=u=>{u.type==="kept"?
(u.text!==void 0&&t.set("text",u.text),r.heard(u)):r.awaits(u.number)&&r.refused(u.text)},d=()=>r.follow({text:t.get("te\
xt")});o.addEventListener("input",r.touched),o.addEventListener("blur",()=>{r.saved.textContent===s.typing&&r.save(!0)}),
t.on("msg:custom",i),t.on("change:text",d);let p=pt(t,r.lost);return e.append(c("section",{className:"lsn lsn-prompt lsn\
-q",lang:t.get("language")},c("label",{className:"lsn-strong",htmlFor:o.id,textContent:t.get("ask")}),o,a,r.saved,r.alarm,
r.offers)),d(),r.resume(t.get("others")),()=>{t.off("msg:custom",i),t.off("change:text",d),p(),r.stop(),n()}}};var Be=["year","month","day","hour","minute"],vt={year:1,month:1/12,day:1/365.2425,hour:1/8765.82,minute:1/525949.2},So=4,
He=6e4,je=1e-9,me=t=>new Date(0).setUTCFullYear(t,0,1);function _n(t){let e=Math.floor(t),n=me(e);return new Date(n+Math.
round((t-e)*(me(e+1)-n)/He)*He)}function Ln(t){let e=t.getUTCFullYear(),n=me(e);return e+(t.getTime()-n)/(me(e+1)-n)}var Tn=t=>String(
t).padStart(2,"0");function On(t,e,n){return t<1?L(e.bce,{year:1-t}):n?L(e.ce,{year:t}):String(t)}function De(t,e,n){let s=_n(
t),o=s.getUTCFullYear();return{date:s,name:On(o,e,n),inDate:n?On(o,e,n):L(e.year,{year:o}),month:e.months.split(/\s+/)[s.
getUTCMonth()],day:s.getUTCDate(),clock:L(e.time,{hour:Tn(s.getUTCHours()),minute:Tn(s.getUTCMinutes())}),midnight:!s.getUTCHours()&&
!s.getUTCMinutes()}}function Wt(t,e,n,s){let{name:o,inDate:a,month:l,day:r,clock:i}=De(t,n,s);if(e==="year")return o;if(e===
"month")return L(n["month-of"],{month:l,year:a});let d=L(n["day-of"],{day:r,month:l,year:a});return e==="day"?d:L(n.moment,
{date:d,time:i})}function Mn(t,e,n,s,o){if(n!=="hour"&&n!=="minute")return[t,e-vt.minute].map(i=>Wt(i,n,s,o));let[a,l]=[
t,e].map(i=>De(i,s,o)),r=a.date.toISOString().slice(0,-14)===l.date.toISOString().slice(0,-14);return[Wt(t,n,s,o),r?l.clock:
Wt(e,n,s,o)]}function Lo(t,e,n,s){let{date:o,name:a,month:l,day:r,clock:i,midnight:d}=De(t,n,s);return(e==="minute"||e===
"hour")&&!d?i:e==="minute"||e==="hour"||e==="day"?L(n.day,{day:r,month:l}):e==="month"&&o.getUTCMonth()?l:a}function In({
from:t,to:e,most:n,first:s,unit:o,words:a,eras:l,steps:r}){let[i,d]=To(e-t,o,n,r);return(i==="year"?Oo(t,e,d):_o({from:t,
to:e,first:s,step:i,count:d})).map(u=>({at:u,label:Lo(u,i,a,l)}))}function To(t,e,n,s){let o=t/vt[e]<So+.1,a=Math.min(Be.
indexOf(e)+Number(o),Be.length-1),l=e==="year"&&!o?t-1:t;return s.find(([r,i])=>Be.indexOf(r)<=a&&l/(i*vt[r])<=n)??s.at(
-1)}function Oo(t,e,n){let[s,o]=[Math.ceil(t),Math.ceil(e)-1],a=[];for(let l=Math.floor(s/n)*n-n;l<=o;l+=n){let r=n===1||
l>0?l:l+1;r>=s&&r<=o&&a.push(r)}return a}function _o({from:t,to:e,first:n,step:s,count:o}){let a=_n(s==="day"?n:t);s!=="\
minute"&&a.setUTCMinutes(0),a.setUTCHours(0,0,0,0),s==="month"&&a.setUTCMonth(Math.floor(a.getUTCMonth()/o)*o,1);let l=[],
r=e+(s==="month"?-je:je);for(let i=Ln(a);i<=r;i=Ln(a))i>=t-je&&l.push(i),s==="month"?a.setUTCMonth(a.getUTCMonth()+o):s===
"day"?a.setUTCDate(a.getUTCDate()+o):a.setTime(a.getTime()+o*(s==="hour"?60:1)*He);return l}var Mo=2,Io={year:Mo,month:2*vt.month,day:vt.day,hour:vt.hour,minute:10*vt.minute},Rn=1e-9,Bt=class{constructor({first:e,
last:n,left:s,right:o,unit:a="year",words:l={},steps:r,most:i}){this.unit=a,this.words=l,this.eras=e<1,this.least=Io[a],
this.first=e,this.last=n,this.left=s,this.right=o,this.steps=r,this.most=i,this.from=e,this.to=n,this.hidden=new Set}get whole(){
return this.from===this.first&&this.to===this.last}at(e){return this.first+(e-this.left)*(this.last-this.first)/(this.right-
this.left)}x(e){return this.left+(e-this.from)*(this.right-this.left)/(this.to-this.from)}set(e,n){let s=Math.min(Math.max(
n-e,this.least),this.last-this.first);this.from=Math.min(Math.max(e,this.first),this.last-s),this.to=this.from+s}zoom(e,n=(this.
from+this.to)/2){this.set(n-(n-this.from)*e,n+(this.to-n)*e)}move(e){this.set(this.from+e,this.to+e)}holds(e){return e>=
this.from-Rn&&e<=this.to+Rn}ticks({from:e=this.from,to:n=this.to,most:s=this.most}={}){return In({...this,from:e,to:n,most:s})}name(e){
return Wt(e,this.unit,this.words,this.eras)}get names(){return Mn(this.from,this.to,this.unit,this.words,this.eras)}};var Ro=7,Bn="http://www.w3.org/2000/svg";function Bo(t,e,n,s){t.className=`lsn-note ${e.kind}`;let o=c("p",{className:"l\
sn-strong",textContent:e.title}),a=[e.text,e.when,e.kind_name,e.from].map((r,i)=>c("p",{textContent:r,className:i?"lsn-s\
oft":""})).filter(r=>r.textContent),l=e.says.filter(([r])=>Object.hasOwn(s.links,r)).map(([r,i])=>{let d=c("button",{type:"\
button",className:"lsn-link",textContent:s.links[r].text,title:s.links[r].label});return d.addEventListener("click",()=>s.
choose(r)),c("p",{className:"lsn-said"},c("b",{textContent:`${n.says} `}),d,` ${i}`)});t.replaceChildren(o,...a,...l)}function jo(t,e,n,s){
t.className="lsn-note";let o=e.map(([l,r])=>{let i=c("button",{type:"button",className:"lsn-link",textContent:r.title});
return i.addEventListener("click",()=>s.choose(l)),c("li",{},i,` ${r.when}`)}),a=s.links[s.now]?.label??"";t.replaceChildren(
c("p",{className:"lsn-strong",textContent:a}),c("p",{className:"lsn-soft",textContent:n.related}),c("ul",{},...o))}function Ho(t){
let e=t.getBBox(),n=document.createElementNS(Bn,"circle");n.setAttribute("class","lsn-halo"),n.setAttribute("cx",String(
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
`[data-${i}]`)){let p=a.get(d.dataset[i]);if(!p)continue;let u=i==="label"?d.querySelector("text"):null,f=u?.getComputedTextLength()??
0,h=n?null:d.getBBox();o.push({kind:i,element:d,...p,name:d.dataset[i],width:f,box:h,ends:u?.style.textAnchor==="end"})}
let l=n?[...t.querySelectorAll("[data-tick]")]:[],r=t.firstElementChild;return{things:o,ticks:l,svg:r,view:r.getAttribute(
"viewBox"),beside:[...t.querySelectorAll("[data-undated], [data-label^='undated-']")],gap:Uo(t,s)}}function Uo(t,e){let[
n,s]=["line","label"].map(l=>t.querySelector(`[data-gap="${l}"]`));if(!n)return null;let{x:o,width:a}=n.getBBox();return{
line:n,label:s,x:o,width:a,from:e.at(o),to:e.at(o+a),least:s.getBBox().width+8}}function Fo({line:t,label:e,x:n,width:s,
from:o,to:a,least:l},r){let[i,d]=[r.x(Math.max(o,r.from)),r.x(Math.min(a,r.to))];for(let p of[t,e])p.toggleAttribute("da\
ta-hidden",d-i<l);t.setAttribute("transform",`translate(${i} 0) scale(${(d-i)/s} 1) translate(${-n} 0)`),e.setAttribute(
"transform",`translate(${(i+d)/2-n-s/2} 0)`)}function Ko(t,e,n){t.querySelector(".lsn-band")?.remove();let s=t.classList.
contains("lsn-wide"),[o,a]=n?[Math.max(n[0],e.from),Math.min(n[1],e.to)]:[0,0];if(a<=o)return;let l=[...t.querySelectorAll(
"[data-tick]")].filter(g=>!g.querySelector("text")),[r,i]=[l[0].getBBox(),l.at(-1).getBBox()],[d,p]=[qe(l[0]),qe(l.at(-1))],
u=g=>r.y+(g-d)*(i.y-r.y)/(p-d),f=s?[e.x(o),r.y,e.x(a)-e.x(o),r.height]:[r.x+5,u(o),20,u(a)-u(o)],h=document.createElementNS(
Bn,"rect");["x","y","width","height"].forEach((g,b)=>h.setAttribute(g,f[b])),h.setAttribute("class","lsn-band"),h.setAttribute(
"fill",`url(#${Vo(t.firstElementChild)})`),t.firstElementChild.prepend(h)}function Vo(t){return t.dataset.hatch||(t.dataset.
hatch=D(),t.insertAdjacentHTML("beforeend",`<pattern id="${t.dataset.hatch}" class="lsn-hatch" width="8" height="8" patt\
ernUnits="userSpaceOnUse"><path d="M-2 2L2 -2M0 8L8 0M6 10L10 6"/></pattern>`)),t.dataset.hatch}function zo({things:t,ticks:e,
svg:n,view:s,beside:o,gap:a},l,r){let i=(l.last-l.first)/(l.to-l.from);for(let{kind:d,element:p,x:u,year:f,name:h,width:g,
ends:b}of t){let w=l.hidden.has(h)||!l.holds(f);if(p.toggleAttribute("data-hidden",w),!r||w)continue;let C=l.x(f);d==="b\
ar"?p.setAttribute("transform",`translate(${C} 0) scale(${i} 1) translate(${-u} 0)`):p.setAttribute("transform",`transla\
te(${C-u+Jo(d,C,g,b,l)} 0)`)}for(let d of o)d.toggleAttribute("data-hidden",!r&&!l.whole);r&&a&&Fo(a,l),r?Yo(e,l):n.setAttribute(
"viewBox",l.whole?s:Wo(s,t.filter(({element:d})=>!d.hasAttribute("data-hidden"))))}function Wo(t,e){let[,,n]=t.split(" "),
s=Math.min(...e.map(({box:a})=>a.y))-14,o=Math.max(...e.map(({box:a})=>a.y+a.height))+14;return e.length?`0 ${s} ${n} ${o-
s}`:`0 0 ${n} 40`}function Jo(t,e,n,s,o){return t!=="label"||o.whole?0:!s&&e+10+n>o.right+12?-20-n:s&&e-10-n<o.left?20+n:
0}var qe=t=>Number(t.dataset.tick.replace("_","."));function Yo(t,e){let n=t[0]?.parentNode;n?.querySelectorAll("[data-c\
opy]").forEach(a=>a.remove());for(let a of t)a.toggleAttribute("data-hidden",!e.whole),a.removeAttribute("transform");if(e.
whole||!n)return;let s=t.filter(a=>a.dataset.tick===t[0].dataset.tick),o=e.left+(qe(s[0])-e.first)*(e.right-e.left)/(e.last-
e.first);for(let{at:a,label:l}of e.ticks({most:e.eras?Ro:e.most}))for(let r of s){let i=r.cloneNode(!0);i.removeAttribute(
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
([,r])=>r),s),update(){for(let[p,u]of a)u.setAttribute("aria-disabled",String(l[p]()));let[r,i]=t.names,d=L(e.shown,{from:r,
to:i});s.textContent!==d&&(s.textContent=d)}}}var he={async render({model:t,el:e}){let n=K(e),s=t.get("words"),o=Object.
fromEntries(["event","undated"].flatMap(x=>Object.entries(t.get(x==="event"?"events":x)).map(([T,P])=>[`${x}:${T}`,P]))),
a=await tt(t),l=new Bt(t.get("axis")),r=c("div",{className:"lsn-note"}),i=c("p",{className:"lsn-hidden",attributes:{role:"\
status"}}),d=()=>{r.className="lsn-note",r.replaceChildren(c("p",{className:"lsn-soft",textContent:s.prompt}))},p=c("det\
ails",{},c("summary",{textContent:s.show})),u=document.createElement("div");u.innerHTML=t.get("table"),p.append(u);let f=c(
"section",{className:"lsn lsn-timeline",lang:t.get("language")},c("h3",{textContent:s.title})),h=new Map,g=0,b=()=>{g||=
requestAnimationFrame(()=>{g=0;for(let[x,T]of h)zo(T,l,x.classList.contains("lsn-wide")),Ko(x,l,o[a.now]?.span),qo([...x.
querySelectorAll(".lsn-mark")]);w.update()})},w=Xo(l,s,b);f.append(w.bar);let C=[];for(let x of["wide","tall"]){let T=c(
"div",{className:`lsn-drawing lsn-${x}`});T.innerHTML=t.get(x),T.firstElementChild.setAttribute("role","group"),T.firstElementChild.
setAttribute("aria-label",s.title),x==="wide"&&Go(T,l,b),f.append(T)}let m=Ue(f.querySelector(".lsn-wide"),l);f.append(r,
i,p),e.append(f);let y=()=>{for(let[H,B]of C){let V=G(a,H);B.setAttribute("aria-pressed",String(V==="selected")),B.classList.
toggle("lsn-related",V==="related")}let x=o[a.now],T=x||!s.related?[]:Object.entries(o).filter(([H])=>G(a,H));x?Bo(r,x,s,
a):T.length?jo(r,T,s,a):d();let P=T.length?[s.related,T.map(([,H])=>H.title).join(", ")]:[x?.when,x?.title];f.closest(".\
lsn-explore")||(i.textContent=P.filter(Boolean).join(" ")),T.length&&!T.some(([H])=>l.holds(m[H.slice(6)]))&&l.set(l.first,
l.last);let I=m[a.now.slice(6)];x&&!x.span&&!l.holds(I)&&l.move(I-(l.from+l.to)/2),x?.span&&(x.span[1]<=l.from||x.span[0]>=
l.to)&&l.set(l.first,l.last),b()},v=x=>{if(h.has(x)||!x.getClientRects().length)return;let T=Object.keys(o).map(I=>[I,x.
querySelector(`[data-${I.replace(":",'="')}"]`)]).filter(([,I])=>I),P=T.map(([,I])=>I);for(let[I,H]of T){C.push([I,H]);let B=()=>a.
toggle(I);Do(H,o[I],P,B);let V=I.replace("event:","").replace(":","-");for(let E of x.querySelectorAll(`[data-label="${V}\
"]`))E.addEventListener("click",B)}Pe(P,P[0]),h.set(x,Po(x,m,x.classList.contains("lsn-wide"),l)),y(),b()},$=new ResizeObserver(
()=>f.querySelectorAll(".lsn-drawing").forEach(v));$.observe(f);let A=({detail:x})=>{l.hidden=x,b()};e.addEventListener(
"lsn:hide",A);let M=a.watch(y);return()=>{cancelAnimationFrame(g),M(),$.disconnect(),n()}}};var qn=22,Qo=3,[Zo,Pn,ta]=[70,90,56],ea=14,Un={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1},na=t=>[...t].reduce((e,n)=>e+
(n>"⺀"?12:6.8),0);function sa(t,e,n){let s=Array(n).fill(Number.NEGATIVE_INFINITY);return t.map(o=>{let a=s.findIndex(
r=>o-r>=e),l=a<0?s.indexOf(Math.min(...s)):a;return s[l]=o,l})}function oa(t,e,n,s=t.length>1?(t[1]-t[0])/2:(n-e)/4){let o=t.
filter(a=>a<n-s);return o.length&&o[0]-e>s&&o.unshift(e),[...o,n]}function aa(t,e){let n=Math.min(t.most,Math.max(2,Math.
floor(e/(t.unit!=="year"?ta:t.eras?Pn:Zo)))),s=t.ticks({most:n});return t.unit!=="year"||s.some(({at:a})=>a%1)?s:oa(s.map(
({at:a})=>a),t.first,t.last-1,t.eras?Pn*(t.last-t.first)/e:void 0).map(a=>({at:a,label:t.name(a)}))}function Fn(t,e){let n=t.
get("events"),s=new Bt(t.get("axis")),o=document.createElement("div");o.innerHTML=t.get("wide");let[a,l]=[Ue(o,s),Dn(o,s)],
r=v=>(v-s.first)/(s.last-s.first),i=c("div",{className:"lsn-strip-line"}),d=c("p",{className:"lsn-strip-title",attributes:{
"aria-hidden":"true"}}),p=c("div",{className:"lsn-strip",attributes:{role:"group","aria-label":t.get("words").title}},d,
i),u=Object.entries(n).filter(([v])=>v in a).sort(([v],[$])=>a[v]-a[$]).map(([v,$])=>{let A=`event:${v}`,M=c("button",{type:"\
button",className:`lsn-strip-mark ${$.kind}`,tabIndex:-1,attributes:{"aria-pressed":"false","aria-label":`${$.title}. ${$.
when}. ${$.kind_name}`}},c("i"));M.dataset.event=v,M.addEventListener("click",()=>e.toggle(A)),M.addEventListener("focus",
()=>h(M));let[x,T]=l[v]??[a[v],a[v]],P=c("span",{className:`lsn-strip-span ${$.kind}`});return $.vague&&P.classList.add(
"lsn-vague"),Object.assign(P.style,{left:`${r((x+T)/2)*100}%`,width:`${(r(T)-r(x))*100}%`}),{id:v,name:A,mark:M,bar:P,at:r(
a[v]),event:$}}),f=()=>u.filter(({mark:v})=>!v.hidden).map(({mark:v})=>v),h=v=>{for(let{mark:$}of u)$.tabIndex=$===v?0:-1};
i.addEventListener("keydown",v=>{let $=f(),A=$.indexOf(v.target),M={Home:0,End:$.length-1}[v.key]??(v.key in Un?A+Un[v.key]:
-1);A<0||!$[M]||(v.preventDefault(),v.stopPropagation(),$[M].focus())}),i.append(...u.flatMap(({bar:v,mark:$})=>[v,$]));
let g=c("div",{className:"lsn-strip-years",attributes:{"aria-hidden":"true"}});p.append(g),u.length&&h(u[0].mark);let b=()=>{
let v=i.clientWidth;if(!v)return;let $=sa(u.map(({at:A})=>A*v),qn,Qo);u.forEach(({mark:A,at:M},x)=>{A.style.left=`${M*100}\
%`,A.style.bottom=`${$[x]*qn}px`}),g.replaceChildren(...aa(s,v).map(({at:A,label:M})=>{let x=c("span",{textContent:M});x.
style.left=`${r(A)*100}%`;let T=(na(M)/2-ea)/v;return r(A)<T&&(x.dataset.side="first"),r(A)>1-T&&(x.dataset.side="last"),
x})),w()},w=()=>{let v=u.find($=>G(e,$.name)==="selected")??u.find($=>G(e,$.name)==="related");d.textContent=v?v.event.title:
"",d.style.left=v?`${v.at*100}%`:"0",d.dataset.side=v&&v.at>.5?"left":"right"},C=()=>{for(let{name:$,mark:A}of u){let M=G(
e,$);A.setAttribute("aria-pressed",String(M==="selected")),A.classList.toggle("lsn-related",M==="related")}let v=u.find(
$=>$.name===e.now);v&&h(v.mark),w()},m=new ResizeObserver(b);m.observe(i);let y=e.watch(C);return{el:p,hide(v){for(let{id:A,
mark:M,bar:x}of u)M.hidden=x.hidden=v.has(A);let $=f();$.length&&!$.some(A=>A.tabIndex===0)&&h($[0])},stop(){m.disconnect(),
y()}}}var Kn=2800,ra=12,ia=60,dt=(t,e,n,s={})=>{let o=c("button",{type:"button",className:"lsn-button lsn-small",textContent:t[e],
...s});return o.addEventListener("click",()=>{o.getAttribute("aria-disabled")!=="true"&&n(o)}),o},wt=(t,e)=>t.setAttribute(
"aria-disabled",String(e));function la({selection:t,kinds:e,place:n,kindOf:s}){let o=l=>n&&!t.related(l).includes(n),a={
passage:new Set,event:new Set};for(let l of Object.keys(t.links)){let[r,i]=l.split(":");r==="passage"&&o(l)&&a.passage.add(
i),r==="event"&&(o(l)||!e.has(s(i)))&&a.event.add(i)}return a}function ca(t,e,n){let s=0,o=()=>n().indexOf(t.now),a=u=>{
let f=n(),h=o(),g=h<0?u>0?0:f.length-1:h+u;return f[g]&&t.choose(f[g]),!!f[g]},l=()=>{clearInterval(s),s=0,p.textContent=
e.play,p.setAttribute("aria-pressed","false")},r=()=>{o()===n().length-1?t.choose(n()[0]):a(1),s=setInterval(()=>{a(1)||
l()},Jt()?Kn*2:Kn),p.textContent=e.pause,p.setAttribute("aria-pressed","true")},i=dt(e,"earlier",()=>{l(),a(-1)}),d=dt(e,
"later",()=>{l(),a(1)}),p=dt(e,"play",()=>s?l():r());return{group:c("div",{className:"lsn-tools",attributes:{role:"group",
"aria-label":e.step}},i,d,p),update(){let u=n();wt(i,o()===0||!u.length),wt(d,o()===u.length-1||!u.length),wt(p,!u.length),
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
lsn-soft",textContent:n.hidden,hidden:!0}),r=Promise.all(t.get("passages").map(async d=>{let p=await kt(t,d);o.set(`pass\
age:${/data-passage="([^"]*)"/.exec(p.get("html"))?.[1]}`,p)}));return{none:l,put:async d=>{let p=s.get(d);return await r,
p.dataset.put||(p.dataset.put="",a.push(await ht.render({model:o.get(d),el:p}))),p},holder(d){let p=document.createElement(
"div");return s.set(d,p),p},hide(d){for(let[p,u]of s)u.hidden=d.has(p.slice(8));l.hidden=[...s.values()].some(p=>!p.hidden)},
target(d){let p=[...e.querySelectorAll("article")].filter(f=>!f.closest("[hidden]")),u=p.filter(f=>f.dataset.state);return p.
find(f=>f.dataset.state==="selected")??u.find(d)??u[0]},stop:()=>a.forEach(d=>d?.())}}function ba(t,e,n){let s=t.map((r,i)=>{
let d=c("button",{type:"button",className:"lsn-dot",title:r,textContent:i?String(i):"○",attributes:{"aria-label":i?`${i}\
. ${r}`:r}});return d.addEventListener("click",()=>n(i)),d}),o=c("ol",{className:"lsn-stop-dots"},...s.map(r=>c("li",{},
r))),a=dt(e,"previous",()=>n(-1,{by:!0})),l=dt(e,"next",()=>n(1,{by:!0}));return a.classList.add("lsn-backward"),l.classList.
add("lsn-onward"),{dots:s,el:c("nav",{className:"lsn-story-bar",attributes:{"aria-label":e.stops}},a,o,l),show(r,{more:i}){
s.forEach((p,u)=>{p.tabIndex=u===r?0:-1,p.classList.toggle("lsn-been",u<r),u===r?p.setAttribute("aria-current","step"):p.
removeAttribute("aria-current")}),wt(a,r===0);let d=r===0?e.start:r===t.length-1?e.finish:e.next;l.textContent=i?e.more:
d}}}function zn(t){let e={reads:!1,presses:!1},n=()=>{e.reads=!0};for(let s of["wheel","touchmove"])t.addEventListener(s,
n,{passive:!0});t.addEventListener("keydown",({target:s})=>s===t&&n()),t.addEventListener("scrollend",()=>{e.reads=!1}),
t.addEventListener("pointerdown",({target:s})=>{e.reads||=s===t});for(let s of["click","keydown"])t.addEventListener(s,()=>{
e.presses=!0,setTimeout(()=>{e.presses=!1})},!0);return e}function va(t,{el:e,column:n,selection:s,passages:o,words:a}){
let{text:l,stops:r}=t.get("story"),i=O=>({number:O,count:r.length}),d=({passage:O})=>s.links[O]?.label??O,p=zn(n),u=document.
createElement("div"),f=c("section",{className:"lsn-stop lsn-opening",attributes:{"aria-label":a.opening}});f.innerHTML=l;
let h=ae({language:t.get("language"),words:a.aloud,blocks:()=>[...f.querySelectorAll(":scope > p:not(.lsn-soft)")]});f.append(
c("div",{},h.element),u,c("p",{className:"lsn-soft",textContent:a.free}));let g=r.map((O,q)=>{let N=c("b",{textContent:String(
q+1),attributes:{"aria-hidden":"true"}}),F=c("p",{className:"lsn-why"},N,c("span",{textContent:O.why})),W=L(a.stop,i(q+1)),
Y=c("h4",{className:"lsn-hidden",textContent:`${W}. ${a.why}`});return c("section",{className:"lsn-stop"},Y,F,o.holder(O.
passage))}),b=[f,...g],w=ba([a.opening,...r.map(d)],a,(O,{by:q=!1}={})=>{q&&O>0&&P()?H():q&&m===r.length&&O>0?ma(e):B(q?
m+O:O,{by:!0})}),C=c("button",{type:"button",className:"lsn-button lsn-small lsn-return",hidden:!0});C.addEventListener(
"click",()=>{B(m),w.dots[m].focus({preventScroll:!0})});let m=0,y=()=>m?r[m-1].event||r[m-1].passage:"",v=O=>O.getBoundingClientRect().
top-n.getBoundingClientRect().top+n.scrollTop,$=0,A=(O,{once:q=!1}={})=>{p.reads=!1,$=O,n.scrollTo({top:O,behavior:Jt()||
q?"auto":"smooth"})},M=(O,{above:q=0,at:N=!1}={})=>A(v(O)-q,{once:N}),x=()=>v(b[m])+b[m].offsetHeight-n.clientHeight,T=()=>{
let O=b[m].querySelector(".lsn-passage > .lsn-cite");return(O?v(O)-n.clientHeight:x())-$},P=()=>s.now===y()&&T()>ra,I=()=>w.
show(m,{more:P()}),H=()=>{Vn(e),A(Math.min($+n.clientHeight-ia,x())),I()},B=(O,{leads:q=!0,at:N=!1,by:F=!1}={})=>{m=t.lsnStop=
O,s.choose(y(),{at:m?r[m-1].place:""}),F&&Vn(e),q&&M(b[m],{at:N}),V()},V=()=>{I(),C.hidden=s.now===y(),C.textContent=m?L(
a.return,i(m)):a.opening},E=O=>{let q={ArrowRight:m+1,ArrowLeft:m-1,Home:0,End:r.length}[O.key];b[q]===void 0||O.altKey||
O.ctrlKey||O.metaKey||(O.preventDefault(),B(q,{by:!0}),O.target.matches(".lsn-dot")&&w.dots[q].focus())};w.el.addEventListener(
"keydown",E),n.addEventListener("keydown",O=>{O.target===n&&O.key.startsWith("Arrow")&&E(O)});let k=!1;n.addEventListener(
"scroll",()=>{!p.reads||k||(k=!0,requestAnimationFrame(()=>{k=!1;let O=n.getBoundingClientRect().top+n.clientHeight*.4,q=b.
findLastIndex(N=>N.getBoundingClientRect().top<=O);$=n.scrollTop,q>=0&&q!==m?B(q,{leads:!1}):I()}))}),n.addEventListener(
"scrollend",()=>{$=n.scrollTop,I()});let U=new ResizeObserver(I);for(let O of[n,...b])U.observe(O);return{bar:w.el,comeBack:C,
sections:b,prompt:u,update:V,stop(){U.disconnect(),h.stop()},get number(){return m?`${L(a.stop,i(m))} · `:""},follow(){
if(p.presses||s.now===y())return;let O=o.target(q=>b[m].contains(q));O&&M(O,{above:8})},begin(){s.now?this.follow():B(Math.
min(t.lsnStop??0,r.length),{at:!0})}}}function wa(t,e,n){let s=zn(t);return{number:"",stop(){},update(){},follow(){let o=e.
now&&!s.presses?n.target(()=>!0):null;if(!o)return;let a=o.querySelector(".lsn-lit")??o,l=o.getBoundingClientRect().top-
t.getBoundingClientRect().top,r=a.getBoundingClientRect().bottom-o.getBoundingClientRect().top-t.clientHeight+40;t.scrollTop+=
l-8+Math.max(0,r)},begin(){this.follow()}}}var Wn={async render({model:t,el:e}){let n=K(e),s=t.get("words"),o=await tt(t),
a=t.get("story")?.stops?.length>0,l=await at(t,"timeline"),r=l.get("events"),i=c("div",{className:"lsn-column",tabIndex:0,
attributes:{role:"region","aria-label":s.passages}}),d=ga(t,i,s),p=a?va(t,{el:e,column:i,selection:o,passages:d,words:s}):
wa(i,o,d),u=Object.keys(o.links).filter(_=>_.startsWith("passage:")),f=a?t.get("story").stops.map(({passage:_})=>_):u,h=u.
filter(_=>!f.includes(_));a?i.append(...p.sections,...h.map(d.holder)):i.append(...f.map(d.holder)),i.append(d.none);let g=c(
"div",{className:"lsn-where"}),b=c("p",{className:"lsn-now"},c("span",{attributes:{role:"status"}}),c("span")),w=c("p",{
className:"lsn-event-told"}),C=Fn(l,o),m=c("div",{className:"lsn-whole"}),y=c("button",{type:"button",className:"lsn-but\
ton lsn-small lsn-grow",textContent:s.grow,attributes:{"aria-expanded":"false"}}),v=c("div",{className:"lsn-when",attributes:{
role:"region","aria-label":l.get("words").title}},c("div",{className:"lsn-now-row"},b,w,c("div",{},p.comeBack??"",y)),C.
el),$=c("div",{className:"lsn-stage"},c("div",{className:"lsn-reader"},i,p.bar??""),g,v),A=c("details",{className:"lsn-m\
ore"},c("summary",{textContent:s.tools})),M=c("h3",{className:a?"lsn-hidden":"",textContent:s.title}),x=c("section",{className:"\
lsn lsn-explore",lang:t.get("language")},M,$,m,A);e.append(x);let T=ha(e,x),P={passage:new Set,event:new Set},H=ca(o,s,()=>Object.
keys(o.links).filter(_=>_.startsWith("event:")&&!P.event.has(_.slice(6)))),B=da(t,s,()=>N()),V=ua(s),E=dt(s,"back",()=>o.
back()),k=dt(s,"forward",()=>o.forward()),U=dt(s,"clear",()=>o.choose("")),O={className:"lsn-tools",attributes:{role:"gr\
oup","aria-label":s.read}};A.append(c("div",{className:"lsn-bar"},c("div",O,E,k,U),H.group),c("div",{className:"lsn-bar"},
B.group,V.group));let q=()=>{let _=h.filter(ot=>!G(o,ot)).map(ot=>ot.slice(8));d.hide(new Set([...P.passage,..._]));let J=h.
filter(ot=>G(o,ot));return Promise.all(J.map(d.put))},N=()=>{P=la({selection:o,kinds:B.kinds,place:B.place,kindOf:_=>r[_]?.
kind}),q(),C.hide(P.event),m.dispatchEvent(new CustomEvent("lsn:hide",{detail:P.event})),H.update()},F=[],W=null;y.addEventListener(
"click",async()=>{m.hidden=W!==null&&!m.hidden,y.setAttribute("aria-expanded",String(!m.hidden)),y.textContent=m.hidden?
s.grow:s.shrink,W??=Fe(t,"timeline",he,m).then(_=>{F.push(_),m.dispatchEvent(new CustomEvent("lsn:hide",{detail:P.event}))}),
await W,m.hidden||m.scrollIntoView({block:"nearest",behavior:Jt()?"auto":"smooth"})}),await Promise.all(f.map(d.put)),F.
push(...await Promise.all([Fe(t,"map",ce,g),...a&&t.get("prompt")?[Fe(t,"prompt",pe,p.prompt)]:[]])),A.append(...g.querySelectorAll(
".lsn-map > :is(.lsn-soft, details), .lsn-map .lsn-base"));let Y=!1,S=o.watch(()=>{fa(o,b,p.number),pa(w,r[o.now.slice(6)],
s.prompt),wt(E,!o.canGo.back),wt(k,!o.canGo.forward),wt(U,!o.now),V.show(o.links[o.now]?.text??""),H.update(),p.update();
let _=q();Y&&_.then(()=>p.follow())});return p.begin(),Y=!0,()=>{H.stop(),S(),T(),C.stop(),p.stop(),d.stop();for(let _ of F)
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
rter",title:L(e.sort,{name:i}),textContent:i});l.replaceChildren(d),d.addEventListener("click",()=>{let p=l.getAttribute(
"aria-sort")==="ascending";for(let f of a)f.removeAttribute("aria-sort");l.setAttribute("aria-sort",p?"descending":"asce\
nding");let u=[...t.tBodies[0].rows].sort((f,h)=>o(Yn(f.cells[r]),Yn(h.cells[r])));t.tBodies[0].append(...p?u.reverse():
u),s.textContent=L(e[p?"sorted-down":"sorted-up"],{name:i})})})}function ka(t,e,n){let s=[...t.tBodies[0].rows],o=[...t.
tHead.rows[0].cells].map((r,i)=>{let d=new Map(s.flatMap(u=>[...u.cells[i].querySelectorAll("[data-facet]")]).map(u=>[u.
dataset.facet,u.textContent]));if(d.size<2)return null;let p=c("select",{id:D()},c("option",{value:"",textContent:e.all}),
...[...d].map(([u,f])=>c("option",{value:u,textContent:f})));return{column:i,list:p,label:c("label",{htmlFor:p.id,textContent:r.
textContent})}}).filter(r=>r!==null),a=(r,{column:i,list:d})=>!d.value||[...r.cells[i].querySelectorAll("[data-facet]")].
some(p=>p.dataset.facet===d.value),l=()=>{for(let r of s)r.hidden=!o.every(i=>a(r,i));n.textContent=L(e.shown,{some:s.filter(
r=>!r.hidden).length,all:s.length})};for(let{list:r}of o)r.addEventListener("change",l);return o.map(({list:r,label:i})=>c(
"span",{className:"lsn-choice"},i,r))}function Ca(t,e,n){let s=c("span",{className:"lsn-soft",attributes:{role:"status"}}),
o=c("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.filter}},...ka(t,e,s),s);$a(t,e,n,s),t.closest(
".lsn-scroll").before(o)}var Gn={async render({model:t,el:e}){e.innerHTML=t.get("html");for(let a of e.querySelectorAll(
".lsn-live-note"))a.remove();let n=e.querySelectorAll("details.lsn-text");for(let a of n)a.open=!1;xa(e);for(let a of e.
querySelectorAll("table.lsn-sort"))Ca(a,t.get("words"),t.get("language"));let s=K(e),o=ya(e,await tt(t));return()=>{o(),
s()}}};var Ke={render({model:t,el:e}){let n=()=>{e.innerHTML=t.get("html")};return t.on("change:html",n),n(),()=>t.off("change:\
html",n)}};var Xn=t=>t.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-])*/gu)?.length??
0;var Qn=(t,e,n,{send:s})=>{let{words:o}=t,a=[],l=({id:x,text:T},P)=>{let I=T.split(`

`).map(V=>c("p",{textContent:V})),H=c("details",{},c("summary",{textContent:P}),...I),B=ie({holder:H,locator:x,paragraphs:()=>I,
words:o.quote,language:n.get("language")});return H.append(B.element),a.push(B),H},r=c("textarea",{rows:12,className:"ls\
n-writing",id:D(),attributes:{dir:"auto"}}),i=c("p",{className:"lsn-soft",id:D()}),d=c("p",{hidden:!0,textContent:o.since}),
p=D(),u=["supplied","bank","open"].map(x=>c("input",{type:"radio",name:p,value:x})),f=t.bank.map(({id:x})=>c("input",{type:"\
checkbox",value:x})),h={supplied:t.supplied.map(x=>l(x,`${x.id} ${x.heading}`)),bank:t.bank.flatMap((x,T)=>[c("label",{className:"\
lsn-option"},f[T],c("span",{textContent:`${x.id} ${x.heading}`})),l(x,L(o.read,{name:x.id}))]),open:[]},g=Object.entries(
h).map(([x,T])=>Object.assign(c("div",{className:"lsn-evidence"},...T),{way:x})),b=c("div",{innerHTML:t.rubric}),w=c("fi\
eldset",{className:"lsn-ways"},c("legend",{textContent:o.ways}),...u.map(x=>c("label",{className:"lsn-option"},x,c("span",
{textContent:o[x.value]}))));r.setAttribute("aria-describedby",i.id);let C=()=>({text:r.value,way:u.find(x=>x.checked)?.
value??"",picked:f.filter(x=>x.checked).map(x=>x.value)}),m=Rt({read:C,put:x=>{r.value=x.text;for(let T of u)T.checked=T.
value===x.way;for(let T of f)T.checked=x.picked.includes(T.value);$()},send:s,kept:bt(n,t.id),words:o.writing,limit:t.limit,
model:n}),y=null,v=[],$=()=>{let{way:x}=C();for(let T of g)T.hidden=T.way!==x||!T.firstChild;i.textContent=L(o.count,{count:Xn(
r.value),guide:t.guide}),d.hidden=y===null||y===r.value},A=c("div",{className:"lsn-essay"},b,w,...g,c("label",{className:"\
lsn-strong",htmlFor:r.id,textContent:o.label}),r,i,m.saved,m.alarm,m.offers,d);A.addEventListener("input",()=>{$(),m.touched()}),
r.addEventListener("blur",()=>{m.saved.textContent===o.writing.typing&&m.save(!0)}),$();let M=fn({name:t.prompt,insert(x){
r.value=pn(r.value,x),r.dispatchEvent(new Event("input",{bubbles:!0})),r.scrollTop=r.scrollHeight},focus(){r.focus(),r.setSelectionRange(
r.value.length,r.value.length)}});return{element:A,own:!0,labels:{first:o["hand-in"],again:o["hand-in-again"],busy:o.handing,
outline:o.outline},read:()=>r.value,handIn(){return m.save(!0)?!0:(m.alarm.scrollIntoView({block:"nearest"}),!1)},heard:m.
heard,awaits:m.awaits,refused:()=>m.refused(""),lost:m.lost,stop(){for(let x of a)x.stop();M(),m.stop()},resume:()=>m.resume(
v),show(x){y=x.answered?x.answer:null,v=x.versions??[],m.follow({text:x.draft,way:x.way,picked:x.picked}),$()}}};var Ve=["supports","weakens"],Zn=(t,e)=>{let n=Object.fromEntries(t.choices.map(i=>[i.id,i.text])),s=new Map,o=(i,d,p)=>{
let u=D(),f=c("span",{id:D(),textContent:n[i]}),h=[...Ve,""].map(C=>c("input",{type:"radio",name:u,value:C,checked:C===""}));
s.set(i,h);let g=h.map(C=>c("label",{},C,c("span",{textContent:e[C.value||"neither"]}))),b=`${p} ${L(e.sentence,{number:d})}`,
w=c("div",{className:"lsn-marks",attributes:{role:"radiogroup","aria-label":b,"aria-describedby":f.id}},...g);return c("\
li",{},f,w)},a=t.passages.map(({name:i,sentences:d})=>c("div",{},c("p",{className:"lsn-strong",textContent:i}),c("ol",{className:"\
lsn-sentences",attributes:{"aria-label":i}},...d.map((p,u)=>o(p,u+1,i))))),l=c("div",{className:"lsn-evidence-question"},
c("p",{className:"lsn-claim"},c("b",{textContent:e.claim}),` ${t.claim}`),c("p",{className:"lsn-soft",textContent:e["mar\
k-help"]}),...a),r=i=>[...s].filter(([,d])=>d.some(p=>p.checked&&p.value===i));return{element:l,read:()=>Ve.flatMap(i=>{
let d=r(i).map(([p])=>p);return d.length?[i,...d]:[]}),restore:i=>{let d={},p="";for(let u of Array.isArray(i)?i:[])Ve.includes(
u)?p=u:d[u]=p;for(let[u,f]of s)for(let h of f)h.checked=h.value===(d[u]??"")},lock:()=>{for(let i of s.values())for(let d of i)
d.disabled=!0}}};var Aa=6,ts=(t,e)=>{let n=Object.fromEntries(t.choices.map(m=>[m.id,m.text])),s=c("p",{className:"lsn-told lsn-soft",attributes:{
"aria-live":"polite"}}),o=t.choices.map(m=>c("button",{type:"button",className:"lsn-card",value:m.id,textContent:m.text})),
a=t.lefts.map(m=>({left:m,button:c("button",{type:"button",className:"lsn-place"}),card:""})),l=c("ul",{className:"lsn-c\
ards",attributes:{"aria-label":e.cards}},...o.map(m=>c("li",{},m))),r=c("div",{className:"lsn-match"},c("p",{className:"\
lsn-soft",textContent:e["match-help"]}),l,c("ul",{className:"lsn-pairs"},...a.map(m=>c("li",{},c("span",{className:"lsn-\
left",textContent:m.left}),m.button))),s),i="",d=!1,p=(m,y)=>{s.textContent=L(e[m],y)},u=()=>{for(let m of o)m.parentElement.
hidden=d||a.some(y=>y.card===m.value),m.setAttribute("aria-pressed",String(m.value===i));for(let{left:m,button:y,card:v}of a)
y.textContent=v?n[v]:e.empty,y.classList.toggle("full",v!==""),y.setAttribute("aria-label",L(e.slot,{left:m,card:y.textContent})),
y.setAttribute("aria-disabled",String(d));l.hidden=o.every(m=>m.parentElement.hidden)},f=()=>{u(),r.dispatchEvent(new Event(
"input",{bubbles:!0}))},h=m=>{p(m?"picked":"dropped",{card:n[m||i]}),i=m,f()},g=(m,y)=>{let v=a.find($=>$.card===m);v&&(v.
card=y.card),y.card=m,i="",p("placed",{card:n[m],left:y.left}),f(),y.button.focus({preventScroll:!0})},b=m=>{p("taken",{
card:n[m.card],left:m.left}),m.card="",f()},w=m=>{i?g(i,m):m.card&&b(m)};for(let m of o)m.addEventListener("click",()=>h(
m.value===i?"":m.value)),C(m,{held:()=>!d&&m.value,drop:y=>{y&&g(m.value,y)}});for(let m of a)m.button.addEventListener(
"click",()=>{d||w(m)}),C(m.button,{held:()=>!d&&m.card,drop:y=>{y?y!==m&&g(m.card,y):b(m)}});r.addEventListener("keydown",
m=>{m.key==="Escape"&&i&&h("")});function C(m,{held:y,drop:v}){let $=null,A=null,M=!1,x=I=>a.find(H=>{let B=H.button===m?
A:H.button.getBoundingClientRect();return I.clientX>=B.left&&I.clientX<=B.right&&I.clientY>=B.top&&I.clientY<=B.bottom}),
T=I=>{for(let H of a)H.button.classList.toggle("lsn-over",H===I)},P=()=>{$=null,M=!1,m.style.translate="",m.classList.remove(
"lsn-dragged"),T(null)};m.addEventListener("pointerdown",I=>{I.button!==0||!y()||($=I,A=m.getBoundingClientRect(),m.setPointerCapture(
I.pointerId))}),m.addEventListener("pointermove",I=>{if(!$)return;let[H,B]=[I.clientX-$.clientX,I.clientY-$.clientY];!M&&
Math.hypot(H,B)<Aa||(M=!0,m.classList.add("lsn-dragged"),m.style.translate=`${H}px ${B}px`,T(x(I)))}),m.addEventListener(
"pointerup",I=>{if(!$)return;let[H,B]=[M,x(I)];if(P(),!H)return;let V=E=>{E.stopPropagation(),E.preventDefault()};m.addEventListener(
"click",V,{capture:!0,once:!0}),setTimeout(()=>m.removeEventListener("click",V,!0)),v(B)}),m.addEventListener("pointerca\
ncel",P)}return u(),{element:r,read:()=>a.map(m=>m.card),restore:m=>{let y=Array.isArray(m)?m:[];a.forEach((v,$)=>{v.card=
n[y[$]]?y[$]:""}),i="",u()},lock:()=>{d=!0,i="",u()}}};var es="300px";function Ea(t){let e=t.match(/^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/),[n,s]=e?
e.slice(1).map(Number):[];return e&&Math.abs(n)<=90&&Math.abs(s)<=180?{lat:n,lon:s}:null}var ns=(t,e,n)=>{let s=c("div",
{className:"lsn-ask-map"}),o=c("p",{className:"lsn-told lsn-soft",attributes:{"aria-live":"polite"}}),a=c("input",{type:"\
text",autocomplete:"off",maxLength:80,id:D()}),l=c("select",{id:D()},new Option(e["place-none"],""),...t.units.map(({id:b,
name:w})=>new Option(w,b))),r=(b,w)=>c("div",{className:"lsn-field"},c("label",{htmlFor:b.id,textContent:e[w]}),b),i=t.units.
length>0,d=c("div",{className:"lsn-place-question"},c("p",{className:"lsn-soft",textContent:e[i?"place-help":"place-help\
-bare"]}),s,o,r(a,"place-coordinate"),...i?[r(l,"place-list")]:[]),p=null,u=null,f=()=>{let b=l.value?null:Ea(a.value);p?.
send({type:"draw",...u??(b?{given:{...b,label:e["place-given"]}}:{})})},h=b=>{b.type!=="click"||u||(a.value=`${b.lat.toFixed(
4)}, ${b.lon.toFixed(4)}`,l.value="",o.textContent=L(e["place-clicked"],{point:a.value}),f(),d.dispatchEvent(new Event("\
input",{bubbles:!0})))};a.addEventListener("input",()=>{l.value="",o.textContent="",f()}),l.addEventListener("change",()=>{
l.value&&(a.value=""),o.textContent="",f()});let g=Na(s,async()=>(p=await le(n,s,{page:n.get("maps")[t.id],title:e["plac\
e-map"],hear:h}),f(),p),()=>s.replaceChildren(c("p",{className:"lsn-soft",textContent:e["place-map-failed"]})));return{element:d,
stop:g,read:()=>l.value?`unit:${l.value}`:a.value,restore:b=>{let[,w=""]=String(b).match(/^unit:(.*)$/)??[];l.value=w,a.
value=w?"":String(b).replace(/^([-\d.]+),([-\d.]+)$/,"$1, $2"),f()},lock:b=>{u=b.shown??null,a.readOnly=!0,l.disabled=!0,
f()}}};function Na(t,e,n){let s=null,o=!1,a=async()=>{try{s=await e(),o&&s.stop()}catch(r){console.error(r),n()}},l=new IntersectionObserver(
r=>{r.some(i=>i.isIntersecting)&&(l.disconnect(),a())},{rootMargin:es,scrollMargin:es});return l.observe(t),()=>{o=!0,l.
disconnect(),s?.stop()}}var ze={choice:t=>ss(t,"radio",e=>e.find(n=>n.checked)?.value??"",(e,n)=>e.value===n),choices:t=>ss(t,"checkbox",e=>e.filter(
n=>n.checked).map(n=>n.value),(e,n)=>n.includes(e.value)),number:t=>os(t,{inputMode:"decimal",maxLength:60}),text:t=>os(
t,{className:"lsn-words",maxLength:t.limit}),order:Sa,essay:Qn,evidence:Zn,match:ts,place:ns};function ss(t,e,n,s){let o=D(),
a=t.choices.map(r=>c("input",{type:e,name:o,value:r.id}));return{element:c("div",{},...t.choices.map((r,i)=>c("label",{className:"\
lsn-option"},a[i],c("span",{textContent:r.text})))),read:()=>n(a),restore:r=>a.forEach(i=>{i.checked=s(i,r)}),lock:()=>a.
forEach(r=>{r.disabled=!0})}}function os(t,e){let n=c("input",{type:"text",autocomplete:"off",id:D(),...e}),s=c("label",
{htmlFor:n.id,textContent:t.label});return{element:c("div",{className:"lsn-field"},s,n),read:()=>n.value,restore:o=>{n.value=
String(o)},lock:()=>{n.readOnly=!0}}}function Sa(t,e){let n=c("ol",{className:"lsn-order"}),s=c("p",{className:"lsn-hidd\
en",attributes:{"aria-live":"polite"}}),o=(r,i,d)=>{let p=i<0?r.previousElementSibling:r.nextElementSibling;if(!p||d.getAttribute(
"aria-disabled")==="true")return;i<0?p.before(r):p.after(r),d.focus();let u=[...n.children];s.textContent=L(e.moved,{item:r.
querySelector("span").textContent,position:u.indexOf(r)+1,count:u.length}),a()},a=()=>[...n.children].forEach((r,i,d)=>{
let[p,u]=r.querySelectorAll("button");p.setAttribute("aria-disabled",String(l||i===0)),u.setAttribute("aria-disabled",String(
l||i===d.length-1))}),l=!1;for(let r of t.choices){let i=c("li",{},c("span",{textContent:r.text}));i.dataset.id=r.id;for(let[
d,p]of[["up",-1],["down",1]]){let u=c("button",{type:"button",className:"lsn-button lsn-small",textContent:e[d],attributes:{
"aria-label":`${e[d]}${e.colon}${r.text}`}});u.addEventListener("click",()=>o(i,p,u)),i.append(u)}n.append(i)}return a(),
{element:c("div",{},c("p",{className:"lsn-soft",textContent:e["order-help"]}),n,s),read:()=>[...n.children].map(r=>r.dataset.
id),restore:r=>{let i=new Map([...n.children].map(d=>[d.dataset.id,d]));r.length===i.size&&r.every(d=>i.has(d))&&n.append(
...r.map(d=>i.get(d))),a()},lock:()=>{l=!0,a()}}}var Je=globalThis,as=t=>t,be=Je.trustedTypes,rs=be?be.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ye="$lit$",ut=`l\
it$${Math.random().toFixed(9).slice(2)}$`,Ge="?"+ut,La=`<${Ge}>`,Nt=document,Gt=()=>Nt.createComment(""),Xt=t=>t===null||
typeof t!="object"&&typeof t!="function",Xe=Array.isArray,fs=t=>Xe(t)||typeof t?.[Symbol.iterator]=="function",We=`[ 	
\f\r]`,Yt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,is=/-->/g,ls=/>/g,At=RegExp(`>|${We}(?:([^\\s"'>=/]+)(${We}\
*=${We}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),cs=/'/g,ds=/"/g,ps=/^(?:script|style|textarea|title)$/i,Qe=t=>(e,...n)=>({_$litType$:t,strings:e,
values:n}),j=Qe(1),Di=Qe(2),qi=Qe(3),X=Symbol.for("lit-noChange"),R=Symbol.for("lit-nothing"),us=new WeakMap,Et=Nt.createTreeWalker(
Nt,129);function ms(t,e){if(!Xe(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return rs!==void 0?
rs.createHTML(e):e}var hs=(t,e)=>{let n=t.length-1,s=[],o,a=e===2?"<svg>":e===3?"<math>":"",l=Yt;for(let r=0;r<n;r++){let i=t[r],
d,p,u=-1,f=0;for(;f<i.length&&(l.lastIndex=f,p=l.exec(i),p!==null);)f=l.lastIndex,l===Yt?p[1]==="!--"?l=is:p[1]!==void 0?
l=ls:p[2]!==void 0?(ps.test(p[2])&&(o=RegExp("</"+p[2],"g")),l=At):p[3]!==void 0&&(l=At):l===At?p[0]===">"?(l=o??Yt,u=-1):
p[1]===void 0?u=-2:(u=l.lastIndex-p[2].length,d=p[1],l=p[3]===void 0?At:p[3]==='"'?ds:cs):l===ds||l===cs?l=At:l===is||l===
ls?l=Yt:(l=At,o=void 0);let h=l===At&&t[r+1].startsWith("/>")?" ":"";a+=l===Yt?i+La:u>=0?(s.push(d),i.slice(0,u)+Ye+i.slice(
u)+ut+h):i+ut+(u===-2?r:h)}return[ms(t,a+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},Qt=class t{constructor({
strings:e,_$litType$:n},s){let o;this.parts=[];let a=0,l=0,r=e.length-1,i=this.parts,[d,p]=hs(e,n);if(this.el=t.createElement(
d,s),Et.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=
Et.nextNode())!==null&&i.length<r;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(
Ye)){let f=p[l++],h=o.getAttribute(u).split(ut),g=/([.?@])?(.*)/.exec(f);i.push({type:1,index:a,name:g[2],strings:h,ctor:g[1]===
"."?we:g[1]==="?"?xe:g[1]==="@"?ye:Lt}),o.removeAttribute(u)}else u.startsWith(ut)&&(i.push({type:6,index:a}),o.removeAttribute(
u));if(ps.test(o.tagName)){let u=o.textContent.split(ut),f=u.length-1;if(f>0){o.textContent=be?be.emptyScript:"";for(let h=0;h<
f;h++)o.append(u[h],Gt()),Et.nextNode(),i.push({type:2,index:++a});o.append(u[f],Gt())}}}else if(o.nodeType===8)if(o.data===
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
this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=R,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=
o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===
11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=St(this,e,n),Xt(
e)?e===R||e==null||e===""?(this._$AH!==R&&this._$AR(),this._$AH=R):e!==this._$AH&&e!==X&&this._(e):e._$litType$!==void 0?
this.$(e):e.nodeType!==void 0?this.T(e):fs(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==R&&Xt(this._$AH)?this._$AA.nextSibling.data=e:this.T(Nt.
createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=
Qt.createElement(ms(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let a=new ve(o,this),l=a.u(
this.options);a.p(n),this.T(l),this._$AH=a}}_$AC(e){let n=us.get(e.strings);return n===void 0&&us.set(e.strings,n=new Qt(
e)),n}k(e){Xe(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let a of e)o===n.length?n.push(s=new t(this.
O(Gt()),this.O(Gt()),this,this.options)):s=n[o],s._$AI(a),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this.
_$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=as(e).nextSibling;as(e).remove(),e=s}}setConnected(e){
this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Lt=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(e,n,s,o,a){this.type=1,this._$AH=R,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=
a,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=R}_$AI(e,n=this,s,o){
let a=this.strings,l=!1;if(a===void 0)e=St(this,e,n,0),l=!Xt(e)||e!==this._$AH&&e!==X,l&&(this._$AH=e);else{let r=e,i,d;
for(e=a[0],i=0;i<a.length-1;i++)d=St(this,r[s+i],n,i),d===X&&(d=this._$AH[i]),l||=!Xt(d)||d!==this._$AH[i],d===R?e=R:e!==
R&&(e+=(d??"")+a[i+1]),this._$AH[i]=d}l&&!o&&this.j(e)}j(e){e===R?this.element.removeAttribute(this.name):this.element.setAttribute(
this.name,e??"")}},we=class extends Lt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===R?
void 0:e}},xe=class extends Lt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,
!!e&&e!==R)}},ye=class extends Lt{constructor(e,n,s,o,a){super(e,n,s,o,a),this.type=5}_$AI(e,n=this){if((e=St(this,e,n,0)??
R)===X)return;let s=this._$AH,o=e===R&&s!==R||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,a=e!==R&&(s===
R||o);o&&this.element.removeEventListener(this.name,this,s),a&&this.element.addEventListener(this.name,this,e),this._$AH=
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
    aria-label=${a??R} aria-disabled=${l===void 0?R:String(l)} ?hidden=${r}
    @click=${e}>${t}</button>`,rt=t=>j`<p class="lsn-soft">${t}</p>`;var Ae=(t,e,{accept:n,multiple:s=!1,folder:o=!1,small:a=!1}={})=>{let l=i=>i.currentTarget.nextElementSibling.click(),r=i=>{
let d=i.currentTarget,p=[...d.files??[]];d.value="",e(p)};return j`${z(t,l,{small:a})}<input type="file" hidden accept=${n??
R} ?multiple=${s}
    ?webkitdirectory=${o} @change=${r}>`},vs=t=>{let e=n=>n.currentTarget;return{over(n){n.preventDefault(),e(n).classList.
add("lsn-drop")},leave(n){e(n).contains(n.relatedTarget)||e(n).classList.remove("lsn-drop")},drop(n){n.preventDefault(),
n.stopPropagation(),e(n).classList.remove("lsn-drop"),n.dataTransfer&&t(n.dataTransfer)}}},Tt=()=>({text:"",warn:!1,number:0}),
Dt=({number:t},e,n=!1)=>({text:e,warn:n,number:t+1}),Ze=class extends xt{number=0;render(e){return X}update({element:e},[
{text:n,number:s}]){return s!==this.number&&(e.textContent=n),this.number=s,X}},qt=Ht(Ze);function ws(t,e,n="text/plain;\
charset=utf-8"){let s=URL.createObjectURL(new Blob(e,{type:n}));Object.assign(document.createElement("a"),{download:t,href:s}).
click(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}var te="ABCDEFGHIJKLMNOPQRSTUVWXYZ",_a=999,xs=new Map([["ArrowLeft",-1],["PageUp",-1],["ArrowRight",1],["PageDown",1]]);
function Ma({key:t,code:e=""},n){let s=/^[a-z]$/i.test(t)?t:/^Key([A-Z])$/.exec(e)?.[1]??"",o=s?te.indexOf(s.toUpperCase()):
-1;return o<n?o:-1}var Ia=t=>t.map(e=>Math.round(100*e/Math.max(1,...t)));function ys(t){let{present:e,key:n,explanation:s,
colon:o}=t.get("words"),a=new Map,l=new Map,r=0,i=!1,d=0,p=0,u=Tt(),f=c("dialog",{className:"lsn lsn-present",lang:t.get(
"language"),attributes:{"aria-label":e.open}}),h=()=>{},g=()=>t.get("questions"),b=()=>g()[r],w=E=>{let k=a.get(E.id);if(k?.
length===E.choices.length)return k;let U=E.choices.map(()=>0);return a.set(E.id,U),U},C=()=>{f.open&&ke(P(),f)},m=(E,k=!1)=>{
u=Dt(u,E,k),C()},y=(E,k)=>{let U=w(b());U[E]=Math.min(_a,Math.max(0,U[E]+k)),m(L(e.counted,{letter:te[E],count:U[E]}))},
v=()=>{w(b()).fill(0),m(e.cleared)},$=E=>{let k=r+E;if(k<0||k>=g().length)return m(e[E<0?"is-first":"is-last"]);r=k,i=!1,
m(`${x()}${o}${b().prompt}`),f.scrollTop=0},A=E=>{m(E),f.querySelector(".lsn-answer")?.scrollIntoView({block:"nearest"})},
M=()=>{if(i=!i,!i)return m(e.hidden);if(l.has(b().id))return A(e.shown);d=$t();let E={type:"reveal",question:b().id,number:d};
clearTimeout(p),p=setTimeout(()=>{i=!1,m(e.silent,!0)},ne),m(""),Z(t,E)},x=()=>L(e.place,{number:r+1,count:g().length}),
T=(E,k,U,O,q)=>{let N=te[k],F=q?.right.includes(E.id),W=(Y,S,_)=>z(S,()=>y(k,Y),{key:`${_} ${k}`,label:L(e[_],{letter:N})});
return j`<li class=${F?"lsn-raised right":"lsn-raised"}><b>${N}</b><span>${E.text}${F?j` <span class="lsn-is-right">✓ ${e.
right}</span>`:R}</span><div class="lsn-hands">${W(1,"+","more")}${W(-1,"−","less")}<span class="lsn-track"><span
      class="lsn-length" style=${`width: ${O[k]}%`}></span></span><span class="lsn-count">${U[k]}</span></div></li>`},P=()=>{
let E=b(),[k,U]=[w(E),i?l.get(E.id):void 0],O=Ia(k),q=E.choices.slice(0,te.length);return j`<h3 tabindex="-1">${t.get("t\
itle")} · ${x()}</h3>
      <div class="lsn-asked">${E.prompt}</div>
      ${E.claim?j`<p>${E.claim}</p>`:R}
      ${E.lefts?j`<ul class="lsn-lefts">${E.lefts.map(N=>j`<li>${N}</li>`)}</ul>`:R}
      ${q.length?j`<ul>${q.map((N,F)=>T(N,F,k,O,U))}</ul>`:R}
      <div>${U?j`<div class="lsn-answer"><p><b>${n}${o}</b>${U.key}</p><p>${s}${o}${U.explanation}</p></div>`:R}</div>
      <div class="lsn-actions">${z("←",()=>$(-1),{key:"previous",label:e.previous,disabled:r===0})}
        ${z("→",()=>$(1),{key:"next",label:e.next,disabled:r===g().length-1})}
        ${z(i?e.hide:e.show,M,{key:"answer"})}
        ${q.length?z(e.clear,v,{key:"clear"}):R}
        ${z(e.leave,()=>f.close(),{key:"leave"})}</div>
      <p role="status" class=${u.warn?"lsn-said-aloud lsn-warn":"lsn-said-aloud"} ${qt(u)}></p>
      <p class="lsn-soft">${q.length?e.keys:e["keys-plain"]}</p>`},I=E=>{if(E.ctrlKey||E.altKey||E.metaKey)return;let k=Ma(
E,Math.min(te.length,b().choices.length));if(xs.has(E.key))$(xs.get(E.key));else if(E.key==="0")M();else if(k>=0)y(k,E.shiftKey?
-1:1);else return;E.preventDefault()},H=()=>{clearTimeout(p),h(),f.remove(),V.focus()},B=()=>{r=Math.min(r,g().length-1),
i=!1,u=Tt(),document.body.append(f),h=K(f),f.showModal(),C(),Q(f,"h3").focus()};f.addEventListener("keydown",I),f.addEventListener(
"close",H);let V=c("button",{type:"button",className:"lsn-button lsn-small",textContent:e.open});return V.addEventListener(
"click",B),{button:V,hear(E){if(!(!d||E.number!==d||E.type!=="revealed"&&E.type!=="refused")){if(d=0,clearTimeout(p),E.type===
"refused"){i=!1,m(E.text,!0);return}l.set(E.question,E),E.question===b()?.id&&i&&A(`${e.shown} ${n}${o}${E.key}`)}},stop(){
f.close()}}}var Ra=()=>[performance.getEntriesByType("navigation")[0]?.name??location.href,location.href],$s=(t,e=Ra())=>t||
e.some(n=>new URL(n,"file:///").searchParams.has("present"));var{I:Ba}=gs,ks=t=>t;var As=t=>t.strings===void 0,Cs=()=>document.createComment(""),Pt=(t,e,n)=>{let s=t._$AA.parentNode,o=e===void 0?t._$AB:
e._$AA;if(n===void 0){let a=s.insertBefore(Cs(),o),l=s.insertBefore(Cs(),o);n=new Ba(a,l,t,t.options)}else{let a=n._$AB.
nextSibling,l=n._$AM,r=l!==t;if(r){let i;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(i=t._$AU)!==l._$AU&&n._$AP(i)}if(a!==o||
r){let i=n._$AA;for(;i!==a;){let d=ks(i).nextSibling;ks(s).insertBefore(i,o),i=d}}}return n},yt=(t,e,n=t)=>(t._$AI(e,n),
t),ja={},Ee=(t,e=ja)=>t._$AH=e,Es=t=>t._$AH,Ne=t=>{t._$AR(),t._$AA.remove()};var Ut=Ht(class extends xt{constructor(t){if(super(t),t.type!==ft.PROPERTY&&t.type!==ft.ATTRIBUTE&&t.type!==ft.BOOLEAN_ATTRIBUTE)
throw Error("The `live` directive is not allowed on child or event bindings");if(!As(t))throw Error("`live` bindings can\
 only contain a single expression")}render(t){return t}update(t,[e]){if(e===X||e===R)return e;let n=t.element,s=t.name;if(t.
type===ft.PROPERTY){if(e===n[s])return X}else if(t.type===ft.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return X}else if(t.
type===ft.ATTRIBUTE&&n.getAttribute(s)===e+"")return X;return Ee(t),e}});var Ns=(t,e,n)=>{let s=new Map;for(let o=e;o<=n;o++)s.set(t[o],o);return s},Ss=Ht(class extends xt{constructor(t){if(super(
t),t.type!==ft.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,n){let s;n===void 0?n=e:e!==void 0&&
(s=e);let o=[],a=[],l=0;for(let r of t)o[l]=s?s(r,l):l,a[l]=n(r,l),l++;return{values:a,keys:o}}render(t,e,n){return this.
dt(t,e,n).values}update(t,[e,n,s]){let o=Es(t),{values:a,keys:l}=this.dt(e,n,s);if(!Array.isArray(o))return this.ut=l,a;
let r=this.ut??=[],i=[],d,p,u=0,f=o.length-1,h=0,g=a.length-1;for(;u<=f&&h<=g;)if(o[u]===null)u++;else if(o[f]===null)f--;else if(r[u]===
l[h])i[h]=yt(o[u],a[h]),u++,h++;else if(r[f]===l[g])i[g]=yt(o[f],a[g]),f--,g--;else if(r[u]===l[g])i[g]=yt(o[u],a[g]),Pt(
t,i[g+1],o[u]),u++,g--;else if(r[f]===l[h])i[h]=yt(o[f],a[h]),Pt(t,o[u],o[f]),f--,h++;else if(d===void 0&&(d=Ns(l,h,g),p=
Ns(r,u,f)),d.has(r[u]))if(d.has(r[f])){let b=p.get(l[h]),w=b!==void 0?o[b]:null;if(w===null){let C=Pt(t,o[u]);yt(C,a[h]),
i[h]=C}else i[h]=yt(w,a[h]),Pt(t,o[u],w),o[b]=null;h++}else Ne(o[f]),f--;else Ne(o[u]),u++;for(;h<=g;){let b=Pt(t,i[g+1]);
yt(b,a[h]),i[h++]=b}for(;u<=f;){let b=o[u++];b!==null&&Ne(b)}return this.ut=l,Ee(t,i),X}});var Ha=2e6;function en({due:t,zone:e,told:n},s,o){if(!t)return s["no-due"];let a=(d="")=>new Intl.DateTimeFormat(Mt(o),{
dateStyle:"full",timeStyle:"short",...d&&{timeZone:d}}).format(new Date(t)),l=n,r=!1;try{r=!!e&&a(e)===a(),r&&(l=e)}catch{}
let i=L(s[r?"due-same":"due"],{yours:a(),theirs:l});return Date.now()>Date.parse(t)+6e4?`${i} ${s.over}`:i}function Ls(t,{
root:e,update:n}){let s=t.get("words").take,o=Ce(),a="",l=Tt(),r=0,i=(g,b=!1)=>{l=Dt(l,g,b),n(),e.querySelector(".lsn-ta\
ke")?.setAttribute("open","")},d=g=>{clearTimeout(r),r=setTimeout(()=>i(s.silent,!0),ne),Z(t,{type:"take",code:g})},p=async g=>{
g&&(g.size>Ha?i(s["too-large"],!0):d(await g.text()))},u=g=>{g.preventDefault(),d(a)},f=g=>{a=g.target.value},h=g=>{let b=g.
parts.map(({page:m,text:y})=>j`<li>${m?j`<a href=${m}>${y}</a>`:y}</li>`),w=()=>Z(t,{type:"aside",id:g.id}),C=`${s.aside}${s.
colon}${g.title}`;return j`<li><b>${g.title}</b><p class="lsn-due">${en(g,s,t.get("language"))}</p>${g.late?j`<p>${g.late}</p>`:
R}${b.length?j`<p>${s.counts}</p><ul>${b}</ul>`:R}${[g.about,g.version].filter(Boolean).map(m=>j`<p>${m}</p>`)}
      ${rt([g.done,...g.rules].join(" · "))}${z(s.aside,w,{key:`aside ${g.id}`,small:!0,label:C})}</li>`};return{view(){
let g=t.get("assigned"),b=j`<h4>${s.title}</h4><ul class="lsn-assigned">${Ss(g,w=>w.id,h)}</ul>`;return j`<div class="lsn-taking"><div>${g.
length?b:R}</div>
        <details class="lsn-take"><summary>${s.open}</summary><form novalidate @keydown=${_t} @submit=${u}>
          <div class="lsn-field"><label for=${o("code")}>${s.code}</label><input type="text" id=${o("code")} autocomplete="off"
            spellcheck="false" data-key="code" aria-describedby=${`${o("said")} ${o("about")}`}
            aria-invalid=${l.warn?"true":R} .value=${Ut(a)} @input=${f}>
            ${z(s.take,null,{submit:!0,small:!0})}
            ${Ae(s.choose,([w])=>p(w),{accept:".json,.txt,application/json",small:!0})}</div>
          <p class="lsn-soft" id=${o("about")}>${s.about}</p>
          <p id=${o("said")} class=${l.warn?"lsn-warn":""} role="status" ${qt(l)}></p></form></details></div>`},hear({type:g,
text:b}){return g!=="taken"&&g!=="untaken"?!1:(clearTimeout(r),g==="taken"&&(a=""),i(b,g==="untaken"),!0)},stop(){clearTimeout(
r)}}}function Ts(t){let e=c("div",{className:`lsn-remark ${t.tone??""}`});return t.label&&e.append(c("b",{textContent:t.label})),
e.append(c("span",{textContent:t.text})),e}function Da(t,e,n={}){let s=[],o=(l,r="")=>s.push(c("p",{className:r,textContent:l}));
t.changed&&o(t.changed,"lsn-warn"),t.tone&&o(e[t.tone],`lsn-verdict ${t.tone}`),s.push(...t.feedback.map(Ts)),t.distance&&
o(t.distance),t.key&&o(`${e.key}${e.colon}${t.key}`),t.outline&&(n.outline&&o(n.outline,"lsn-strong"),o(t.outline,"lsn-s\
aid lsn-lines")),t.explanation&&o(`${e.explanation}${e.colon}${t.explanation}`),(t.explanation||t.key)&&(t.decides&&o(`${e[t.
basis??""]}${e.colon}${t.decides}`,"lsn-soft"),t.others?.length&&s.push(c("details",{},c("summary",{textContent:e.others}),
...t.others.map(Ts))));let a=[t.standing,t.saved].filter(Boolean).join(" · ");return a&&o(a,"lsn-soft"),t.failed&&o(t.failed,
"lsn-warn"),(t.failed||t.download)&&s.push(...ge(e)),s}function qa(t,e,n,s){let o=Me(n.get("lesson"),t.id),a=k=>Z(n,k),l=ze[t.
kind](t,s,n,{kept:o,send:({text:k,way:U,picked:O,number:q,settled:N})=>a({type:"draft",question:t.id,text:k,way:U,picked:O,
number:q,settled:N})}),r=l.labels??t.labels??{first:s.check,again:s.again,busy:s.checking},i=bt(n,`${t.id}/handed`),d=c(
"button",{type:"submit",className:"lsn-button",textContent:r.first}),p=c("button",{type:"button",className:"lsn-button"}),
u=c("div",{className:"lsn-hints",attributes:{"aria-live":"polite"}}),f=c("div",{className:"lsn-feedback",attributes:{role:"\
status"}}),h=c("div"),g="",b=c("legend",{},c("span",{className:"lsn-number",textContent:e}),t.prompt),w=c("form",{className:"\
lsn-q",noValidate:!0},c("fieldset",{},b,l.element),c("p",{className:"lsn-soft",textContent:t.about}),c("div",{className:"\
lsn-actions"},d,p),u,f,h),C=0,m=0,y="",v=!1,$={words:s.writing,language:n.get("language"),element:f},A=()=>d.getAttribute(
"aria-disabled")==="true",M=k=>f.replaceChildren(c("p",{className:"lsn-warn",textContent:k})),x=()=>{clearTimeout(C),d.setAttribute(
"aria-disabled","false")},T=k=>{v=!0,M(k),st.has($)&&lt($,!0),fe(n,f)},P=k=>{m=k.number,d.setAttribute("aria-disabled","\
true"),f.replaceChildren(c("p",{className:"lsn-soft",textContent:r.busy})),clearTimeout(C),C=setTimeout(()=>{x(),T(s.silent)},
ue),a(k)};w.addEventListener("submit",k=>{k.preventDefault(),A()||B()}),se(w);let I=()=>{i.clear(),l.own||o.clear(),Ct($)},
H=()=>{let[k]=i.found();return k&&i.take(k),k?.value},B=()=>{if(l.own&&!l.handIn())return;let k=l.read();i.set({answer:k,
sent:!0}),l.own||o.set({answer:k,sent:!0}),lt($,v),P({type:"answer",question:t.id,answer:k,number:$t()})};for(let k of l.
own?[]:["input","click"])l.element.addEventListener(k,()=>{if(A())return;let U={answer:l.read(),sent:!1};o.set(U),v&&(i.
set(U),lt($,!0))});p.addEventListener("click",()=>{A()||P({type:"hint",question:t.id,number:$t()})});let V=k=>{v=!1,k.failed?
lt($,!0):Ct($);let U=JSON.stringify(k.answer);l.own?l.show(k):k.answered&&U!==y&&l.restore(k.answer),y=U,k.done&&l.lock(
k),d.textContent=k.answered?r.again:r.first,d.hidden=k.done;let O=t.hints-k.hints.length;p.textContent=L(s.hint,{count:O}),
p.hidden=O===0||k.done,u.replaceChildren(...k.hints.map(q=>c("p",{textContent:`${s["hint-label"]}${s.colon}${q}`}))),f.replaceChildren(
...Da(k,s,r)),k.earlier!==g&&(h.innerHTML=k.earlier),g=k.earlier},E=k=>k!==m?!1:(m=0,x(),!0);return{form:w,id:t.id,show:V,
stop(){clearTimeout(C),Ct($),l.stop?.()},lost(){x(),l.own&&l.lost(),T(s.dead)},heard(k){k.type==="kept"?l.heard?.(k):k.type===
"refused"&&(E(k.number)||l.awaits?.(k.number))?(x(),I(),l.own&&l.refused(),M(k.text)):k.type==="done"&&E(k.number)&&(k.act===
"answer"&&I(),V(k.state))},resume(k){if(l.own){l.resume(),H()?.sent&&B();return}let U=o.get()??H();i.clear(),!(!U||k.done)&&
(l.restore(U.answer),U.sent?B():o.set(U))}}}var Se={render({model:t,el:e}){let n=K(e),s=t.get("words"),o=$s(t.get("prese\
nts"))?ys(t):null,a=c("div"),l=c("div"),r=c("section",{className:"lsn lsn-quiz",lang:t.get("language")},c("h3",{textContent:t.
get("title")}),...o?[c("div",{className:"lsn-actions"},o.button)]:[],a,l),i=[],d={},p=()=>{let b=t.get("states");if(i.some(
w=>d[w.id]&&JSON.parse(d[w.id]).answered&&!b[w.id].answered)){u();return}for(let w of i){let C=JSON.stringify(b[w.id]);C!==
d[w.id]&&w.show(b[w.id]),d[w.id]=C}},u=()=>{i.forEach(b=>b.stop()),i=t.get("questions").map((b,w)=>qa(b,w+1,t,s)),d={},l.
replaceChildren(...i.map(b=>b.form)),p();for(let b of i)b.resume(t.get("states")[b.id])},f=()=>a.replaceChildren(...t.get(
"notes").map(b=>c("p",{className:"lsn-soft",textContent:b})),...t.get("counts").map(b=>c("p",{className:"lsn-counts",textContent:`${b.
text} ${en(b,s.take,t.get("language"))}`}))),h=b=>{o?.hear(b),b.type!=="revealed"&&(b.type!=="refused"&&b.state&&t.set("\
states",{...t.get("states"),[b.question]:b.state}),i.find(w=>w.id===b.question)?.heard(b))};f(),u();let g=pt(t,()=>i.forEach(
b=>b.lost()));return t.on("change:states",p),t.on("change:questions",u),t.on("change:notes",f),t.on("change:counts",f),t.
on("msg:custom",h),e.append(r),()=>{t.off("change:states",p),t.off("change:questions",u),t.off("change:notes",f),t.off("\
change:counts",f),t.off("msg:custom",h),g(),o?.stop(),i.forEach(b=>b.stop()),n()}}};var Pa=t=>(t.closest(".jp-Notebook")??document).querySelector(".lsn-explore");function Ua(t,e){t.scrollIntoView({block:"\
start",behavior:matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}),t.querySelector(`article[data-p\
assage="${e}"] .lsn-locator`)?.focus({preventScroll:!0})}var Os={async render({model:t,el:e}){e.innerHTML=t.get("html");
let n=Q(e,".lsn-reference"),{passage:s=""}=n.dataset,o=await tt(t),a=K(e);Q(n,"a").addEventListener("click",d=>{let p=Pa(
e);p&&(d.preventDefault(),o.choose(`passage:${s}`),Ua(p,s))});let l=c("div"),r=c("details",{className:"lsn lsn-again"},c(
"summary",{textContent:t.get("words").again}),l);e.append(r);let i;return r.addEventListener("toggle",()=>{i??=at(t,"pas\
sage").then(d=>ht.render({model:d,el:l}))}),()=>{a(),i?.then(d=>d())}}};var Fa={text({column:t}){let e=c("textarea",{rows:2,className:"lsn-writing",id:D(),attributes:{dir:"auto"}});return{parts:[
c("label",{htmlFor:e.id,textContent:t.name}),e],read:()=>e.value,put:n=>{e.value=n}}},choice({column:t,words:e}){let n=c(
"select",{id:D()},new Option(e.choose,""),...t.options.map(({id:s,text:o})=>new Option(o,s)));return{parts:[c("p",{className:"\
lsn-field"},c("label",{htmlFor:n.id,textContent:t.name}),n)],read:()=>n.value,put:s=>{n.value=s}}},passages({column:t,words:e}){
let n=t.bank.map(({id:o})=>c("input",{type:"checkbox",value:o})),s=t.bank.flatMap((o,a)=>[c("label",{className:"lsn-opti\
on"},n[a],c("span",{textContent:`${o.id} ${o.heading}`})),c("details",{},c("summary",{textContent:L(e.read,{name:o.id})}),
...o.text.split(`

`).map(l=>c("p",{textContent:l})))]);return{parts:[c("fieldset",{className:"lsn-evidence"},c("legend",{textContent:t.name}),
...s)],read:()=>n.filter(o=>o.checked).map(o=>o.value),put:o=>{for(let a of n)a.checked=o.includes(a.value)}}}},_s=(t,e)=>Z(
t,e);function Ka(t,e,n){let{columns:s,id:o,limit:a}=e.get("sheet"),l=s.map(u=>[u.id,Fa[u.kind]({column:u,words:n})]),r=()=>Object.
fromEntries(l.map(([u,f])=>[u,f.read()])),i=u=>Object.values(u).filter(f=>typeof f=="string").reduce((f,h)=>h.length>f.length?
h:f,""),d=Rt({read:()=>({text:i(r()),cells:r()}),put:u=>{for(let[f,h]of l)u.cells?.[f]!==void 0&&h.put(u.cells[f])},send:({
cells:u,number:f,settled:h})=>_s(e,{type:"draft",row:t.id,cells:u,number:f,settled:h}),kept:bt(e,`sheet:${o}/${t.id}`),words:n.
writing,limit:a,model:e}),p=c("fieldset",{className:"lsn-row"},c("legend",{textContent:t.name}),...l.flatMap(([,u])=>u.parts),
d.saved,d.alarm,d.offers);return p.addEventListener("input",d.touched),p.addEventListener("focusout",()=>{d.saved.textContent===
n.writing.typing&&d.save(!0)}),{element:p,text:d,row:t,follow(){let u={...r(),...e.get("cells")[t.id]};d.follow({text:i(
u),cells:u})}}}var Ms={async render({model:t,el:e}){let n=K(e),[s,o,a]=[t.get("words"),t.get("sheet"),await tt(t)],l=o.rows.
map(h=>Ka(h,t,s)),r=c("div",{attributes:{"aria-live":"polite"}}),i=c("button",{type:"button",className:"lsn-button",textContent:s.
show});i.addEventListener("click",()=>_s(t,{type:"ask"}));let d=()=>{r.innerHTML=t.get("then"),i.hidden=!o.then||!!r.firstChild;
for(let h of r.querySelectorAll(".lsn-ref"))Object.hasOwn(a.links,h.dataset.ref)&&(h.classList.add("lsn-link"),ct(h,()=>a.
toggle(h.dataset.ref)))},p=h=>{let g=l.find(({row:b})=>b.id===h.row);h.type==="kept"?(h.cells&&t.set("cells",{...t.get("\
cells"),[h.row]:h.cells}),g?.text.heard(h)):g?.text.awaits(h.number)&&g.text.refused(h.text)},u=()=>{for(let h of l)h.follow()};
t.on("msg:custom",p),t.on("change:cells",u),t.on("change:then",d);let f=pt(t,()=>{for(let{text:h}of l)h.lost()});e.append(
c("section",{className:"lsn lsn-sheet lsn-q",lang:t.get("language")},c("h4",{textContent:o.ask}),c("p",{className:"lsn-s\
oft",textContent:s.about}),...l.map(({element:h})=>h),c("div",{className:"lsn-actions"},i),r)),u(),d();for(let{text:h,row:g}of l)
h.resume(t.get("others")[g.id]);return()=>{t.off("msg:custom",p),t.off("change:cells",u),t.off("change:then",d),f();for(let{
text:h}of l)h.stop();n()}}};var Va=15e3;function za({name:t,label:e,value:n,least:s,most:o,step:a,folded:l}){let r={min:s,max:o,step:a},i=c("input",
{type:"number",id:D(),value:n,...r}),d=c("span",{className:"lsn-warn",id:D()}),p=t==="seed"?null:c("input",{type:"range",
...r,attributes:{"aria-label":e}});return p&&(p.value=n,p.addEventListener("input",()=>{i.value=p.value}),i.addEventListener(
"input",()=>{i.value&&(p.value=i.value)})),i.setAttribute("aria-describedby",d.id),{name:t,folded:l,element:c("div",{className:"\
lsn-setting"},c("label",{htmlFor:i.id,textContent:e}),i,...p?[p]:[],d),get value(){return i.value.trim()===""?null:Number(
i.value)},blame(u){return d.textContent=u??"",i.setAttribute("aria-invalid",String(!!u)),u?i:null}}}var Is={render({model:t,
el:e}){let n=K(e),s=t.get("words"),o=t.get("fields").map(za),a=c("div",{className:"lsn-results"}),l=c("p",{className:"ls\
n-told",attributes:{role:"status"}}),r=(y,v)=>{let $=c("button",{type:"button",className:"lsn-button",textContent:y});return $.
addEventListener("click",v),$},i=0,d=y=>{clearTimeout(i),i=setTimeout(()=>{l.textContent=s.silent},Va),Z(t,y)},p=r(s.keep,
()=>d({type:"keep"})),u=r(s.drop,()=>d({type:"drop"})),f=c("details",{className:"lsn-more"},c("summary",{textContent:s.more}),
c("div",{},...o.filter(({folded:y})=>y).map(({element:y})=>y))),h=c("form",{noValidate:!0,className:"lsn-settings"},c("f\
ieldset",{},c("legend",{textContent:s.settings}),...o.filter(({folded:y})=>!y).map(({element:y})=>y),f),c("div",{className:"\
lsn-actions"},c("button",{type:"submit",className:"lsn-button",textContent:s.run}),p,u),l);h.addEventListener("submit",y=>{
y.preventDefault(),l.textContent=s.running,d({type:"run",settings:Object.fromEntries(o.map(v=>[v.name,v.value]))})}),se(
h);let g=()=>{a.innerHTML=t.get("html")},b=()=>{u.hidden=!t.get("kept")},w=y=>{clearTimeout(i),l.textContent=y.text;let v=y.
type==="refused"?y.faults:{},$=o.map(A=>A.blame(v[A.name])).filter(Boolean);f.open||=$.some(A=>f.contains(A)),$[0]?.focus()};
t.on("change:html",g),t.on("change:kept",b),t.on("msg:custom",w);let C=pt(t,()=>{clearTimeout(i),l.textContent=s.dead}),
m=c("div",{innerHTML:t.get("about")});return e.append(c("section",{className:"lsn lsn-model",lang:t.get("language")},c("\
h3",{textContent:s.title}),m,h,a)),g(),b(),()=>{clearTimeout(i),t.off("change:html",g),t.off("change:kept",b),t.off("msg\
:custom",w),C(),n()}}};var Wa=([t,...e],n)=>n?e:[...e,t];function Ja(t){let e=t.get("cards"),n=t.get("words"),s=e,o=!1,a=(w,C)=>{let m=c("butto\
n",{type:"button",className:"lsn-button",textContent:w});return m.addEventListener("click",C),m},l=(w,C)=>c(w,{...s[0]?.
lang&&{lang:s[0].lang},textContent:C}),r=c("p",{className:"lsn-term-front"}),i=c("div",{attributes:{"aria-live":"polite"}}),
d=c("p",{className:"lsn-soft",attributes:{role:"status"}}),p=a(n.turn,()=>{o=!0,b(),f.focus()}),u=w=>()=>{s=Wa(s,w),o=!1,
b(),(s.length?p:g).focus()},f=a(n.known,u(!0)),h=a(n.again,u(!1)),g=a(n.afresh,()=>{s=e,b(),p.focus()}),b=()=>{let w=s[0],
C=w&&c("span",{className:"lsn-pinyin",...w.lang&&{lang:`${w.lang}-Latn`},textContent:w.sound}),m=!/^zh\b/.test(t.get("la\
nguage"));r.replaceChildren(...w?[l("b",w.word),...m?[" ",C]:[]]:[]),i.replaceChildren(...w&&o?[c("p",{},...m?[c("b",{textContent:w.
name})]:[C]),c("p",{textContent:w.gloss})]:[]),p.hidden=!w||o;for(let y of[f,h])y.hidden=!w||!o;g.hidden=!!w,d.textContent=
w?L(n.left,{left:s.length,all:e.length}):n.done};return b(),c("details",{className:"lsn-practice"},c("summary",{textContent:n.
practise}),c("p",{className:"lsn-soft",textContent:n.about}),c("div",{className:"lsn-term-card"},r,i),c("div",{className:"\
lsn-actions"},p,f,h,g),d)}function Ya(t){let e=t.get("words"),n=c("button",{type:"button",className:"lsn-button lsn-smal\
l",textContent:e.download});return n.addEventListener("click",()=>{let s=URL.createObjectURL(new Blob([t.get("tsv")],{type:"\
text/tab-separated-values;charset=utf-8"})),o=c("a",{download:t.get("file"),href:s});document.body.append(o),o.click(),o.
remove(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}),c("div",{className:"lsn-actions"},n,c("span",{className:"lsn-soft",
textContent:e.format}))}var Rs={render({model:t,el:e}){let n=K(e);return e.innerHTML=t.get("html"),t.get("cards").length&&
Q(e,"section").append(Ja(t),Ya(t)),n}};var Bs=(t,e,n)=>t===null?L(n["no-points"],{most:e}):L(n.points,{points:t,most:e});function Ga({status:t,points:e,most:n,
tone:s},o){let a=t==="counted"?Bs(e,n,o):o[t];return s?`${o[s]} · ${a}`:a}var Xa=t=>j`<p class="lsn-as-typed" dir="auto">${t}</p>`,
Ft=(t,e)=>e.trim()?j`<h5>${t}</h5>${Xa(e)}`:R,Qa=(t,e,n)=>{let{prompt:s,answer:o,remarks:a,levels:l,accepted:r}=t;return j`<li value=${e+
1}><p>${s}</p><p class="lsn-soft">${Ga(t,n)}</p>
    ${Ft(n["your-answer"],o)}${r?j`<p>${n.accepted}</p>`:R}
    ${a.length?j`<ul>${a.map(({tone:i,label:d,text:p})=>j`<li><b>${n[i]}</b> ${d?j`<b>${d}</b> `:R}${p}</li>`)}</ul>`:R}
    ${l.length?j`<h5>${n.levels}</h5><ul>${l.map(({criterion:i,level:d,words:p})=>j`<li><b>${i}</b> ${d} · ${p}</li>`)}</ul>`:
R}
    ${Ft(n.comment,t.comment)}${Ft(n.solution,t.solution)}${Ft(n.outline,t.outline)}
    ${Ft(n.explanation,t.explanation)}</li>`},js=({feedback:t,words:e},n)=>{let{title:s,who:o,points:a,most:l,waiting:r,
late:i,receipt:d,allowed:p,by_rule:u,comment:f,answers:h}=t,g=[Bs(a,l,e),r?L(e.waiting,{count:r}):"",i?e.late:"",...p,u,
d?L(e.receipt,{code:d}):""].filter(Boolean);return j`<section class="lsn-feedback" lang=${t.language} aria-label=${e.title}><h4 tabindex="-1">${e.
title}</h4>
    <p><b dir="auto">${s}</b>${o?j` · <span dir="auto">${o}</span>`:R}</p>
    <p>${g.join(" · ")}</p>${rt(`${e.theirs} ${e.said}`)}${Ft(e["comment-whole"],f)}
    <ol>${h.map((b,w)=>Qa(b,w,e))}</ol>
    <div class="lsn-actions">${z(e.close,n,{key:"close-feedback"})}</div></section>`};function Hs(t,e){let n=c("div"),s=new Map,o=!1,a=r=>{s.get(r)?.stop?.(),s.get(r)?.place.remove(),s.delete(r)};return{element:n,
follow:async()=>{let r=t.get(e);for(let i of[...s.keys()].filter(d=>!r.includes(d)))a(i);for(let i of r.filter(d=>!s.has(
d))){let d={place:c("div")};s.set(i,d),n.append(d.place);let p=await kt(t,i);!o&&s.get(i)===d&&(d.stop=Se.render({model:p,
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
p=t.get("who"),u=!1,f=Tt(),h=null,g=null,b=!1,w=null,C="",m=(S,_=!1,J="")=>{f=Dt(f,S,_),C=J,r()},y=()=>nn(o,t.get("who")),
v=(S=!1)=>{if(!u||!t.get("who"))return;let _={time:new Date().toISOString(),answers:t.get("answers"),file:t.get("file")};
!S&&(Ot.get(y())?.answers??0)>_.answers||Ot.set(y(),_)||(u=!1,m(s["copy-failed"],!0))},$=()=>{u=!!t.get("who")&&Ot.get(y())!==
null,v(),r()},A=()=>{h=null,r(),t.send({type:"sign",name:p})},M=S=>{S.preventDefault();let _=p.normalize("NFC").trim(),J=_?
Ot.get(nn(o,_)):null;if(!J||t.get("answers")||_===t.get("who")){A();return}h={copy:J,who:_},r(),Zt(a,"continue")?.focus()},
x=async S=>{S&&(S.size>Za?m(s["too-large"],!0):t.send({type:"restore",file:await S.text()}))},T=(S=m)=>qs(t,()=>{let _=new Date,
J=er(s["file-name"],t.get("who"),_);ws(J,[t.get("file")],"application/x-ndjson"),g={file:J,time:Ds(_,t.get("language")),
count:t.get("answers"),code:t.get("receipt")},r(),S(L(s.downloaded,g),!1,s["downloaded-here"])}),P=S=>{let{file:_,time:J,
count:ot,code:ee}=S,Fs=[[s["receipt-time"],J],[s["receipt-answers"],String(ot)],[s["receipt-code"],j`<code>${ee}</code>`],
[s["receipt-file"],j`<span dir="auto">${_}</span>`]];return j`<section class="lsn-offer lsn-receipt" aria-label=${s.receipt}><h4>${s.
receipt}</h4>
        <dl>${Fs.map(([Ks,Vs])=>j`<dt>${Ks}</dt><dd>${Vs}</dd>`)}</dl>
        ${rt(s[ee===t.get("receipt")?"receipt-about":"receipt-old"])}</section>`},I=({copy:S,who:_})=>{let J=()=>{h=null,
r(),t.send({type:"restore",file:S.file})},ot=()=>{Ot.remove(nn(o,_)),A(),m(s.forgotten)},ee=L(s.continue,{who:_,count:S.
answers,time:Ds(new Date(S.time),t.get("language"))});return j`<div class="lsn-offer" role="group"><p>${L(s.offer,{who:_})}</p><div class="lsn-actions">
        ${z(ee,J,{key:"continue",submit:!0})}${z(s.afresh,A)}${z(s.forget,ot)}</div></div>`},H=S=>{p=S.target.value},B=S=>{
u=S.target.checked,u?v(!0):(Ot.remove(y()),m(s.forgotten))},V=()=>{let S=J=>{b=J.target.open},_=()=>{b=!1,r(),Zt(a,"over")?.
focus(),qs(t,()=>t.send({type:"start-over"}))};return j`<details class="lsn-over" .open=${Ut(b)} @toggle=${S}><summary data-key="over">${s.
over}</summary>
        ${rt(s["over-about"])}${z(s["over-yes"],_,{small:!0})}</details>`},E=()=>{w=null,r(),Zt(a,"name")?.focus()},k=()=>{
let[S,_]=[t.get("who"),t.get("answers")],J=!S&&!_&&Ot.any()?rt(s.found):R;return j`<h3 tabindex="-1">${s.title}</h3>${rt(
s.about)}
        <form class="lsn-field" @keydown=${_t} @submit=${M}><label for=${l("name")}>${s.name}</label>
          <input type="text" maxlength="80" autocomplete="off" id=${l("name")} data-key="name" .value=${Ut(p)} @input=${H}>
          ${z(s.use,null,{submit:!0,small:!0})}</form>
        <div>${h?I(h):J}</div>
        <div class="lsn-actions">${z(s.download,()=>T())}
          ${Ae(s.restore,([ot])=>x(ot),{accept:".jsonl,.txt,.html,application/x-ndjson,text/html"})}</div>
        ${rt(s.drop)}<label class="lsn-option" ?hidden=${!S}><input type="checkbox" data-key="keep" .checked=${Ut(u)}
          @change=${B}><span>${s.keep}</span></label>${rt(L(s.count,{count:_}))}
        ${V()}${C?j`<p class="lsn-soft" aria-hidden="true">${C}</p>`:R}
        <p class=${C?"lsn-hidden":f.warn?"lsn-warn":"lsn-soft"} role="status" ${qt(f)}></p>${g?P(g):R}${w?js(w,E):R}${i.
view()}`},{over:U,leave:O,drop:q}=vs(S=>x(S.files[0]));a.addEventListener("dragover",U),a.addEventListener("dragleave",O),
a.addEventListener("drop",q);let N=S=>{S.detail.taken||(S.detail.taken=!0,T(S.detail.tell))};window.addEventListener("le\
ssons:download",N);let Y=[["msg:custom",S=>{i.hear(S)||(S.type==="feedback"&&(w=S),m(S.text,S.type==="refused"))}],["cha\
nge:file",$],["change:receipt",r],["change:who",()=>{p=t.get("who"),h=null,$()}],["change:assigned",r],["change:tests",d.
follow]];for(let[S,_]of Y)t.on(S,_);return $(),d.follow(),e.append(a,d.element),()=>{for(let[S,_]of Y)t.off(S,_);i.stop(),
d.stop(),window.removeEventListener("lessons:download",N),n()}}};var hc={article:sn,diagram:an,document:gn,explore:Wn,footer:Jn,map:Le(ce),page:Gn,passage:ht,progress:Ke,prompt:pe,quiz:Se,
recall:Ke,reference:Os,sheet:Ms,simulation:Is,terms:Rs,timeline:Le(he),work:Us};export{ze as KINDS,hc as VIEWS,zs as dress};
/*! For license information please see student.js.LEGAL.txt */
