function X(t,e){let n=t.querySelector(e);if(!n)throw new Error(`no ${e}`);return n}var W=(t,e)=>[...t.querySelectorAll(e)],
ce=8e3;function ro(t){let e=document.getElementById("lsn-style")??Object.assign(document.createElement("style"),{id:"lsn\
-style"});e.textContent!==t&&(e.textContent=t),e.isConnected||document.head.append(e)}function d(t,e={},...n){let s=document.
createElement(t),{attributes:o={},...a}=e;Object.assign(s,a);for(let[r,l]of Object.entries(o))s.setAttribute(r,l);return s.
append(...n),s}function O(t,e,n){let s=d("button",{type:"button",className:"lsn-button lsn-small",textContent:t,...n});return s.
addEventListener("click",()=>{s.getAttribute("aria-disabled")!=="true"&&e(s)}),s}function jt(t,e=()=>!1){let n=()=>t.filter(
o=>!e(o)),s=o=>{for(let a of t)a.tabIndex=a===o?0:-1};for(let o of t)o.addEventListener("focus",()=>s(o)),o.addEventListener(
"keydown",a=>{let r=n(),l=r.indexOf(o),i={ArrowRight:l+1,ArrowDown:l+1,ArrowLeft:l-1,ArrowUp:l-1,Home:0,End:r.length-1},
c=r[i[a.key]];c&&(a.preventDefault(),a.stopPropagation(),c.focus())});return s(t[0]),{stopAt:s,keep(){let o=n();o.some(a=>a.
tabIndex===0)||s(o[0])}}}var Pe=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,Nt=()=>Pe()?"auto":"smooth";function Pt(t,e){
t.setAttribute("role","button"),t.tabIndex=0,t.addEventListener("pointerdown",()=>{t.removeAttribute("tabindex");let n=()=>{
t.tabIndex=0;for(let s of["pointerup","pointercancel"])window.removeEventListener(s,n)};for(let s of["pointerup","pointe\
rcancel"])window.addEventListener(s,n)}),t.addEventListener("click",()=>{let n=document.getSelection();n&&!n.isCollapsed&&
n.containsNode(t,!0)||(t.focus({preventScroll:!0}),e())}),t.addEventListener("keydown",n=>{n.key!=="Enter"&&n.key!==" "||
(n.preventDefault(),e())})}var io="input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='bu\
tton'])";function Dt(t,e=()=>!0){let n=t.target;t.key!=="Enter"||t.isComposing||!n.matches(io)||(t.preventDefault(),t.keyCode!==
229&&e(n)&&t.currentTarget.requestSubmit())}function de(t,e){t.addEventListener("keydown",n=>Dt(n,e))}var U=()=>`lsn-${crypto.
getRandomValues(new Uint32Array(2)).join("")}`,L=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>e[s]??n),Ut=t=>({zh:"zh-CN",en:"en\
-GB"})[t]??t;function q(t){let e=n=>{let{target:s}=n;if(s instanceof Element&&t.contains(s)){let o=n.ctrlKey||n.metaKey||
n.altKey,a=s.matches("textarea, input[type='text'], input[type='number']")&&n.key.toLowerCase()!=="s";s.toggleAttribute(
"data-lm-suppress-shortcuts",!o||a)}};return window.addEventListener("keydown",e,!0),()=>window.removeEventListener("key\
down",e,!0)}function bt(t,e){let{kernel:n}=t.widget_manager??{};if(!n?.statusChanged)return()=>{};let s=(a,r)=>{["dead",
"restarting","autorestarting","terminating"].includes(r)&&e()},o=(a,r)=>{r==="disconnected"&&e()};return n.statusChanged.
connect(s),n.connectionStatusChanged?.connect(o),()=>{n.statusChanged.disconnect(s),n.connectionStatusChanged?.disconnect(
o)}}var Et=()=>crypto.getRandomValues(new Uint32Array(1))[0];function ot(t,e,n=[]){try{n.length?t.send(e,void 0,n):t.send(
e)}catch(s){console.warn(s)}}function lt(t,e){for(let[n,s]of Object.entries(e))t.on(n,s);return()=>{for(let[n,s]of Object.
entries(e))t.off(n,s)}}function ue(t,e){let n={type:"original"},s=()=>{t.get("beside")&&ot(t,n)},o=a=>{a?.type==="origin\
al"&&e(a.html)};return s(),lt(t,{"msg:custom":o,"change:beside":s})}window.addEventListener("beforeprint",()=>{for(let t of W(
document,".lsn details:not([open])"))t.toggleAttribute("open",!0),t.dataset.unfolded=""});window.addEventListener("after\
print",()=>{for(let t of W(document,".lsn details[data-unfolded]"))t.toggleAttribute("open",!1),delete t.dataset.unfolded});var wn={render({model:t,el:e}){e.innerHTML=t.get("html");let n=q(e),s=ue(t,o=>{e.innerHTML=o});return()=>{s(),n()}}};function xn({drawings:t,html:e,ties:n,bodies:s,words:o}){let a=t.map(([m,h])=>d("div",{className:`lsn-drawing lsn-${m}`,
innerHTML:h})),r=d("p",{className:"lsn-strong",attributes:{role:"status"}}),l=d("div"),i=d("div",{className:"lsn-note"},
r,l),c=d("div",{innerHTML:e}),f=a.map(m=>[...m.querySelectorAll("[data-body]")]),u=d("div",{},...a,i,c),p="",b=()=>{let m=n.
filter(({start:w,end:v})=>!p||w===p||v===p),h=new Set(m.map(({id:w})=>w)),x=u.querySelectorAll("[data-tie]");for(let w of x){
let v=h.has(w.dataset.tie??"");w.classList.toggle("lsn-dim",!v),w.closest("tr")?.classList.toggle("lsn-lit",!!p&&v)}for(let w of f.
flat())w.setAttribute("aria-pressed",String(w.dataset.body===p));let y=p?L(o.now,{name:s[p].name,count:m.length}):L(o.all,
{count:m.length});r.textContent=y;let g=p?[s[p].note,...m.map(({text:w})=>w)]:[o.pick];l.replaceChildren(...g.map(w=>d("\
p",{textContent:w})))};for(let m of f){for(let h of m){let{body:x=""}=h.dataset;h.classList.add("lsn-body"),h.setAttribute(
"aria-label",s[x].name),Pt(h,()=>{p=p===x?"":x,b()})}jt(m)}return b(),u}var $n={render({model:t,el:e}){let n=q(e),[s,o]=[
t.get("words"),t.get("bodies")],a=t.get("ties"),r=xn({drawings:["wide","tall"].map(i=>[i,t.get(i)]),html:t.get("html"),ties:a,
bodies:o,words:s}),l=[r];if(t.get("first")){let i=xn({drawings:[["first",t.get("first")]],html:t.get("first_html"),ties:a.
filter(({first:f})=>f),bodies:o,words:s}),c=d("summary",{textContent:s.whole});l=[i,d("details",{className:"lsn-the-rest"},
c,r)]}return e.append(d("section",{className:"lsn lsn-diagram",lang:t.get("language")},d("h3",{textContent:s.title}),d("\
p",{className:"lsn-soft",textContent:s.note}),...l)),n}};var St=(t,e)=>t.widget_manager.get_model(e.slice(10)),ct=(t,e)=>St(t,t.get(e));function lo(t){if(t.lsnTrail)return t.lsnTrail;
let e={past:[],future:[],moving:!1};return t.on("change:selected",()=>{e.moving||(e.past.push(t.previous("selected")),e.
future.length=0)}),t.lsnTrail=e}async function st(t){let e=await ct(t,"selection"),n=e.get("links"),{past:s,future:o}=lo(
e),a=(l,{at:i=""}={})=>{if(!(l&&!Object.hasOwn(n,l)||l===e.get("selected"))){e.lsnAt=i,e.set("selected",l);try{e.save_changes()}catch(c){
console.debug("the kernel does not hear of this selection",c)}}},r=(l,i)=>{let c=l.pop();c!==void 0&&(e.lsnTrail.moving=
!0,i.push(e.get("selected")),a(c),e.lsnTrail.moving=!1)};return{links:n,words:e.get("words"),get now(){return e.get("sel\
ected")},get at(){return e.lsnAt??""},choose:a,toggle:l=>a(l===e.get("selected")?"":l),related:l=>n[l]?.related??[],back:()=>r(
s,o),forward:()=>r(o,s),get canGo(){return{back:s.length>0,forward:o.length>0}},watch(l){return e.on("change:selected",l),
l(),()=>e.off("change:selected",l)}}}var De=t=>({async render(e){let{model:n,el:s}=e,o=await t.render(e),a=Promise.resolve(),
r=()=>{a=a.then(async()=>{o?.(),s.replaceChildren(),o=await t.render(e)})};return n.on("change:selection",r),()=>{n.off(
"change:selection",r),a.then(()=>o?.())}}});function at(t,e){let n=t.now;return n?e===n?"selected":t.related(n).includes(
e)?"related":"":""}function Ft(t,e,n=Boolean){let s=t.flatMap(o=>{let a=o.dataset.ref??"";return Object.hasOwn(e.links,a)?
(Pt(o,()=>e.toggle(a)),o.classList.add("lsn-link"),o.title=e.links[a].label,{element:o,name:a}):[]});return e.watch(()=>{
for(let{element:o,name:a}of s){let r=at(e,a);o.setAttribute("aria-pressed",String(r==="selected")),o.classList.toggle("l\
sn-lit",n(r))}})}var yn="lsn-aloud",co=".lsn-pinyin, .lsn-locator, .lsn-kind, .lsn-gloss, .lsn-hidden, .lsn-aloud, [hidden], [aria-hidden\
='true'], rt, rp",uo=/.+?(?:[。！？；…]+[”’）」』]*|[.!?]+[”’"')]*(?=\s|$)|$)\s*/gs,po=/\s*[（(［[]([^（()）［\][]*)[）)］\]]/g,
fo=/^(?=.*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[\p{Script=Latin}\s'’·-]+$/iu,mo=/^[A-Z]\d+(?:\s*[,，、;；–-]\s*[A-Z]\d+)*$/,
ho={zh:[/^(?:zh|cmn)[-_]?(?:$|cn|hans)/i,/^(?:zh|cmn)(?![-_](?:hk|mo))/i],en:[/^en[-_](?:gb|us)/i,/^en(?:$|[-_])/i]};function go(t,e){
let n=t.filter(({localService:s})=>s);for(let s of ho[e]??[]){let o=n.filter(({lang:a})=>s.test(a));if(o.length)return o.
find(a=>a.default)??o[0]}return null}var bo=t=>t.replace(po,(e,n)=>fo.test(n)||mo.test(n)?"":e).trim(),kn=t=>[...t.childNodes].
flatMap(e=>e instanceof Text?e:e instanceof Element&&!e.matches(co)?kn(e):[]);function Ue(t){let e=kn(t),n=e.map(({data:o})=>o).
join(""),s=o=>{let a=0;for(;o>e[a].length;a+=1)o-=e[a].length;return[e[a],o]};return[...n.matchAll(uo)].map(({0:o,index:a})=>({
block:t,said:bo(o),from:s(a+o.length-o.trimStart().length),to:s(a+o.trimEnd().length)})).filter(({said:o})=>/[\p{L}\p{N}]/u.
test(o))}function Fe({from:t,to:e}){let n=document.createRange();return n.setStart(...t),n.setEnd(...e),n}function Cn(t){
let{highlights:e}=globalThis.CSS??{};e?.delete(yn),t&&e?.set(yn,new Highlight(Fe(t)))}var dt=null;function An(t){let e=dt,
n=e?.sentences[e.index];if(!e||!n){vt();return}n.block!==e.sentences[e.index-1]?.block&&n.block.scrollIntoView({block:"n\
earest"}),Cn(n);let s=Object.assign(new SpeechSynthesisUtterance(n.said),{voice:t,lang:t.lang});e.utterance=s;let o=()=>dt===
e&&e.utterance===s;s.onend=()=>{o()&&(e.index+=1,An(t))},s.onerror=()=>o()&&vt(),speechSynthesis.speak(s)}function vt(){
if(!dt)return;let{tell:t}=dt;dt=null,speechSynthesis.cancel(),Cn(null),t("idle")}function vo(){dt&&(dt.utterance=null,speechSynthesis.
cancel(),dt.tell("paused"))}function Nn(t){dt&&(dt.tell("reading"),An(t))}function wo(t,e,n){vt(),dt={sentences:t,index:0,
tell:n,utterance:null},Nn(e)}window.addEventListener("pagehide",vt);window.addEventListener("keydown",t=>t.key==="Escape"&&
vt(),!0);function pe({language:t,words:e,blocks:n}){let s=d("span",{className:"lsn-aloud",hidden:!0}),o=globalThis.speechSynthesis;
if(!o)return{element:s,stop(){}};let a=()=>go(o.getVoices(),t),r=u=>{l=u,i.textContent=e[{idle:"read",reading:"pause",paused:"\
go-on"}[u]],u==="idle"&&document.activeElement===c&&i.focus(),c.hidden=u==="idle"},l="idle",i=O(e.read,()=>{let u=a();u?
l==="reading"?vo():l==="paused"?Nn(u):wo(n().flatMap(Ue),u,r):vt()}),c=O(e.stop,vt,{hidden:!0});s.append(i,c);let f=()=>{
s.hidden=a()===null};return o.addEventListener("voiceschanged",f),f(),{element:s,stop(){o.removeEventListener("voicescha\
nged",f),l!=="idle"&&vt()}}}var pt=new Set,fe,te="lessons:essays";function Sn(t){return pt.add(t),window.dispatchEvent(new Event(te)),()=>{pt.delete(
t),window.dispatchEvent(new Event(te))}}var Ve=new Set,Ke=!1,Tn=!1;function En(){Ke||(Ke=!0,requestAnimationFrame(()=>{Ke=
!1;let t=pt.size?document.getSelection():null,e=t?.rangeCount&&!t.isCollapsed?t.getRangeAt(0):null;Tn=e!==null;for(let n of Ve)
n(e)}))}var qe=()=>fe&&pt.has(fe)?fe:[...pt][0],Ln=(t,e)=>`${t}${t&&!t.endsWith(`
`)?`
`:""}${e}
`;function On(t){let e=t.cloneContents();for(let n of e.querySelectorAll(".lsn-gloss, .lsn-hidden"))n.remove();return e.
textContent.replace(/\s+/g," ").trim()}function xo(t,e,n,s){return!t.contains(n.startContainer)||!t.contains(n.endContainer)?
"":e.filter(a=>n.intersectsNode(a)).map(a=>{let r=document.createRange();return r.selectNodeContents(a),r.compareBoundaryPoints(
Range.START_TO_START,n)<0&&r.setStart(n.startContainer,n.startOffset),r.compareBoundaryPoints(Range.END_TO_END,n)>0&&r.setEnd(
n.endContainer,n.endOffset),On(r)}).filter(Boolean).join(/^zh\b/.test(s)?"":" ")}function me({holder:t,locator:e,paragraphs:n,
words:s,language:o}){let a=d("span",{className:"lsn-soft",attributes:{role:"status"}}),r=O(s.go,()=>qe()?.focus(),{hidden:!0}),
l=d("ol",{className:"lsn-quotes",hidden:!0}),i=O(s.list,()=>x(!!l.hidden),{attributes:{"aria-expanded":"false","aria-lab\
el":`${s.list} (${e})`}}),c=O(s.select,()=>{b=!1,p&&h(p),document.getSelection()?.removeAllRanges(),y(null)},{className:"\
lsn-button lsn-small lsn-quote",hidden:!0}),f=d("select",{attributes:{"aria-label":s.where}}),u=d("div",{className:"lsn-\
quoting"},i,f,r,a,l),p="",b=!1,m=()=>{f.hidden=pt.size<2||l.hidden&&r.hidden},h=v=>{let $=qe();$&&($.insert(L(s.form,{words:v,
name:e})),a.textContent="",a.textContent=L(s.done,{name:e}),r.hidden=!1,m())},x=v=>{l.hidden=!v,m(),i.setAttribute("aria\
-expanded",String(v)),l.replaceChildren(...(v?n().flatMap(Ue):[]).map($=>{let C=On(Fe($));return d("li",{},O(C,()=>h(C),
{className:""}))}))};u.addEventListener("keydown",v=>{v.key!=="Escape"||l.hidden||(x(!1),i.focus())}),f.addEventListener(
"input",v=>v.stopPropagation()),f.addEventListener("change",()=>{fe=[...pt][f.selectedIndex],window.dispatchEvent(new Event(
te))});let y=v=>{if(b)return;let $=p;p=v?xo(t,n(),v,o):"",(p||$)&&(c.hidden=!p);let C=p&&v?[...v.getClientRects()].pop():
null;if(!C)return;let _=t.getBoundingClientRect(),A=Math.min(C.right-_.left,_.width-c.offsetWidth-4);Object.assign(c.style,
{top:`${C.bottom-_.top+6}px`,left:`${Math.max(4,A)}px`})};c.addEventListener("pointerdown",v=>{b=!0,v.preventDefault()});
let g=v=>{b&&v.target!==c&&(b=!1)},w=()=>{u.hidden=!pt.size,u.hidden&&x(!1),m(),f.replaceChildren(...[...pt].map(({name:v})=>d(
"option",{textContent:v}))),f.selectedIndex=[...pt].indexOf(qe()),Tn&&En()};return Ve.add(y),document.addEventListener("\
selectionchange",En),document.addEventListener("pointerup",g),window.addEventListener(te,w),t.classList.add("lsn-quotabl\
e"),t.append(c),w(),{element:u,stop(){Ve.delete(y),document.removeEventListener("pointerup",g),window.removeEventListener(
te,w),c.remove()}}}function $o(t,e,n){let s=d("span",{className:"lsn-gloss",id:U(),attributes:{role:"note"}}),o=a=>[...a?.childNodes??[]].map(
r=>r.cloneNode(!0));s.append(d("b",{},...o(e.dt))," ",...o(e.dd)),t.closest("p")?.after(s),t.setAttribute("aria-controls",
s.id),t.title=n.close}function _n(t,e,n,s){let o=t.getAttribute("aria-expanded")==="true";s!==o&&(o?(document.getElementById(
t.getAttribute("aria-controls")??"")?.remove(),t.removeAttribute("aria-controls"),t.title=n.explain):$o(t,e,n),t.setAttribute(
"aria-expanded",String(!o)))}function yo(t,e,n){let s=d("span",{className:"lsn-term",title:n.explain,attributes:{"aria-e\
xpanded":"false"}},...t.childNodes);Pt(s,()=>_n(s,e,n)),s.addEventListener("keydown",a=>{a.key==="Escape"&&_n(s,e,n,!1)});
let o=d("dfn",{},s);o.style.borderBottom="0",t.replaceWith(o)}function ko(t,e){let n=new Map;for(let s of W(t,"dl.lsn-te\
rms dt"))n.set(s.dataset.term,{dt:s,dd:s.nextElementSibling});for(let s of W(t,"dfn[data-term]")){let o=n.get(s.dataset.
term);o&&yo(s,o,e)}for(let s of W(t,"dl.lsn-terms"))s.hidden=!0}function Co(t,e,n){let s=X(t,"article"),o=`passage:${s.dataset.
passage}`,a=X(s,".lsn-locator");a.dataset.ref=o;let r=e.watch(()=>{s.dataset.state=at(e,o)}),l=c=>c==="selected"||c==="r\
elated"&&e.now!==o,i=Ft([a,...W(t,".lsn-ref")],e,l);return a.title&&(a.title=n.select),()=>{i(),r()}}var wt={async render({
model:t,el:e}){e.innerHTML=t.get("html");let n=t.get("words");ko(e,n);let s=q(e),o=Co(e,await st(t),n),a=X(e,"article"),
r=pe({language:t.get("language"),words:n.aloud,blocks:()=>[e.closest(".lsn-stop")?.querySelector(".lsn-why"),...a.querySelectorAll(
":scope > header h3, :scope > p")].filter(c=>c instanceof Element)});X(a,"header").append(r.element);let l=me({holder:a,
locator:a.dataset.passage??"",paragraphs:()=>[...a.querySelectorAll(":scope > p")],words:n.quote,language:t.get("languag\
e")});a.append(l.element);let i=ue(t,c=>{e.querySelector(".lsn-original")?.remove(),X(e,".lsn-cite").insertAdjacentHTML(
"beforebegin",c)});return()=>{r.stop(),l.stop(),i(),o(),s()}}};var Mn={async render({model:t,el:e}){e.innerHTML=t.get("html");let n=await Promise.all(t.get("passages").map(async s=>{let o=d(
"div",{className:"lsn-documented"});return e.append(o),wt.render({model:await St(t,s),el:o})}));return()=>{for(let s of n)
s()}}};var Ao=["ink","soft","line","paper","field","named","happened","reported","planned","place","focus"],In=["select","draw"];
function Rn(t){let e=getComputedStyle(t);return`:root{${Ao.map(n=>`--lsn-${n}:${e.getPropertyValue(`--lsn-${n}`).trim()}`).
join(";")}}`}function No({url:t,subdomains:e}){let n=e?.length?[...e].map(s=>t.replace("{s}",s)):[t];return[...new Set(n.
map(s=>new URL(s.replace(/\{\w\}/g,"0")).origin))]}function Eo(t,e,n,s,o){let a=p=>new TextDecoder().decode(e.get(p)),r=p=>p.
replaceAll("</","<\\/"),l=`default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src data:; i\
mg-src data: ${[...o,...s?No(s):[]].join(" ")}`,i=s?`${a("shift")};var lessonsBase=${JSON.stringify(s)};`:`var lessonsOf\
fline=${!o.length};`,c=`<meta http-equiv="Content-Security-Policy" content="${l}"><style>${a("style")}</style><style id=\
"lsn-theme">${Rn(n)}</style><script>${r(i)}<\/script><script>${r(`${a("script")};var lessonsOutlines=${a("outlines")};`)}\
<\/script>`,[f,...u]=t.replace(/<meta name="viewport"[^>]*>/,"").split("<head>");return[`${f}<head>${c}`,u.join("<head>")]}
var Bn=(t,e)=>typeof t=="number"&&Math.abs(t)<=e,Hn=`<!doctype html><script>addEventListener("message", ({ source, data \
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
parent.postMessage({ lessons: 1, type: "empty" }, "*");<\/script>`,jn=()=>d("iframe",{srcdoc:Hn,attributes:{sandbox:"all\
ow-scripts"}}),ee={frame:null,ready:!1};function Pn(){if(!document.body?.moveBefore)return;let t=jn();t.hidden=!0,ee.frame=
t,window.addEventListener("message",function e({source:n,data:s}){!n||n!==t.contentWindow||s?.type!=="empty"||(ee.ready=
!0,window.removeEventListener("message",e))}),document.body.append(t)}function So(t){let e=ee.frame,n=!!(e?.isConnected&&
e.getRootNode()===t.getRootNode()),s=e&&n?e:jn();return n?(ee.frame=null,t.moveBefore(s,null),s.hidden=!1):t.append(s),s.
className="lsn-frame",{frame:s,asks:n&&ee.ready}}async function he(t,e,{page:n,title:s,hear:o,base:a=null,hosts:r=[]}){e.
dataset.lsnMap="coming";let l=await ct(t,"assets"),i=new Map,c=null,f=null,u=v=>f?.postMessage(v),p=()=>c?.contentWindow?.
postMessage(Eo(n,l,e,a,r),"*"),b=()=>{f?.close(),f=null},m=()=>{if(c||!e.isConnected)return;let v=So(e);c=v.frame,v.frame.
title=s,v.asks&&p()},h=new ResizeObserver(m),x=new MutationObserver(()=>u({type:"theme",css:Rn(e)})),y=({target:v})=>{v!==
c&&(window.removeEventListener("pointermove",y,!0),u({type:"left"}))},g=({data:v})=>{if(v?.type==="held")return window.addEventListener(
"pointermove",y,!0);v?.type==="click"&&!(Bn(v.lat,90)&&Bn(v.lon,180))||v?.type==="select"&&typeof v.name!="string"||v&&o(
v)},w=({source:v,data:$,ports:[C]})=>{if(!(!v||v!==c?.contentWindow||$?.lessons!==1)&&($.type==="empty"&&p(),!($.type!==
"ready"||!C))){b(),f=C,f.onmessage=g;for(let[_,A]of i)u(A),In.includes(_)||i.delete(_);e.dataset.lsnMap="ready",o($)}};return window.
addEventListener("message",w),m(),h.observe(e),x.observe(document.body,{attributeFilter:["data-jp-theme-name"]}),{send(v){
(!f||In.includes(v.type))&&i.set(v.type,v),u(v)},show(v){a=v,b(),c&&(c.srcdoc=Hn)},stop(){window.removeEventListener("me\
ssage",w),window.removeEventListener("pointermove",y,!0),b(),h.disconnect(),x.disconnect()}}}function To(t,e,n){let s=JSON.parse(new TextDecoder().decode(t.get("basemaps")));if(e&&!s.some(a=>a.name===e.name)&&s.push(
e),!s.length)return null;let o=d("select",{id:U()},d("option",{value:"",textContent:n["no-base"]}),...s.map(a=>d("option",
{value:a.name,textContent:L(n.online,{name:a.name})})));return o.value=e?.name??"",{list:o,row:d("p",{className:"lsn-bas\
e"},d("label",{htmlFor:o.id,textContent:n["base-map"]})," ",o),get chosen(){return s.find(a=>a.name===o.value)??null}}}function Lo(t,e){
let n=()=>{t.get("asked").type&&e.send(t.get("asked"))};return t.on("change:asked",n),n(),()=>t.off("change:asked",n)}function Dn(t,e){
try{t.send(e)}catch(n){console.debug("the kernel does not hear the map",n)}}function Oo(t,e,n){let s="",o=t.watch(()=>{let a=t.
now;e.send({type:"select",name:a,related:t.related(a),at:t.at,move:s!==a}),n.hidden=!t.links[a]?.older,s=""});return{chosen(a){
a!==t.now&&(s=a),t.choose(a)},unwatch:o}}async function _o({model:t,page:e,holder:n,older:s,warn:o,bar:a,words:r}){let l=await ct(
t,"assets"),i=t.get("base"),c=To(l,i.name?i:null,r),f=null,u=m=>{m.type==="click"&&Dn(t,{type:"click",lat:m.lat,lon:m.lon}),
m.type==="select"&&(f?.chosen(m.name),Dn(t,{type:"select",name:m.name})),m.type==="flight"&&n.dispatchEvent(new CustomEvent(
"lsn:flight",{bubbles:!0})),m.type==="base"&&(o.textContent=m.ok?"":L(r.silent,{name:c?.chosen?.name??""}))},p=await he(
t,n,{page:e,title:r.frame,hear:u,base:c?.chosen,hosts:t.get("hosts")});c?.list.addEventListener("change",()=>{o.textContent=
"",p.show(c.chosen)}),c&&a.replaceChildren(c.row),t.get("selection")&&(f=Oo(await st(t),p,s));let b=Lo(t,p);return()=>{b(),
f?.unwatch(),p.stop()}}Pn();var ge={async render({model:t,el:e}){let n=q(e),s=t.get("content")?await ct(t,"content"):t,o=s.
get("words"),a=document.createElement("div"),r=d("p",{className:"lsn-older",textContent:o.older??"",hidden:!0}),l=d("p",
{className:"lsn-warn",attributes:{role:"status"}}),i=document.createElement("div"),c=d("p",{className:"lsn-soft",textContent:o.
caption}),f=d("details",{},d("summary",{textContent:o.show})),u=document.createElement("div");u.innerHTML=s.get("table")??
"",f.append(u),f.hidden=!u.childElementCount,e.append(d("section",{className:"lsn lsn-map",lang:t.get("language")},d("h3",
{textContent:o.title,hidden:!o.title}),a,r,l,i,c,f));try{let p=await _o({model:t,page:s.get("page"),holder:a,older:r,warn:l,
bar:i,words:o});return()=>{p(),n()}}catch(p){return console.error(p),a.append(d("p",{className:"lsn-warn",textContent:o.
failed})),f.open=!0,n}}};function Un(t){let e=(n,s)=>{try{return n(t())}catch{return s}};return{text:n=>e(s=>s.getItem(n),null),get:n=>e(s=>JSON.
parse(s.getItem(n)??"null"),null),set:(n,s)=>e(o=>(o.setItem(n,JSON.stringify(s)),!0),!1),remove:n=>e(s=>(s.removeItem(n),
!0),!1),keys:n=>e(s=>Object.keys(s).filter(o=>o.startsWith(n)),[])}}var tt=Un(()=>localStorage),be=Un(()=>sessionStorage);var we=4e3,Fn=400,Mo=(()=>{let t="handan-lessons:tab";try{return sessionStorage.getItem(t)===null&&sessionStorage.setItem(
t,U()),sessionStorage.getItem(t)}catch{return U()}})();function Kt(t){let[e,n]=[3735928559,1103547991];for(let s=0;s<t.length;s+=
1)e=Math.imul(e^t.charCodeAt(s),2654435761),n=Math.imul(n^t.charCodeAt(s),1597334677);return`${(e>>>0).toString(36)}.${(n>>>
0).toString(36)}`}function We(t,e){let n=`handan-lessons:draft:${location.pathname}:${t}/${e}`;return{get:()=>be.get(n),
set:s=>be.set(n,s),clear:()=>be.remove(n)}}function ve(){try{return JSON.parse(document.getElementById("jupyter-config-d\
ata")?.textContent??"{}").baseUrl??"/"}catch{return"/"}}function xt(t,e){let n=t.get("lesson")??"teacher",s=We(n,e),{context:o}=t.
widget_manager??{},a=o?.path??location.pathname,r=`handan-lessons:unsaved:${ve()}:${a}:${n}/${e}:`,l=r+Mo,i=`handan-less\
ons:passed:${ve()}:${n}/${e}`,c=new Map,f=p=>{let b=tt.get(p);return b&&typeof b=="object"&&Object.hasOwn(b,"value")?{key:p,
text:tt.text(p),...b}:null},u={found(){let p=s.get();return[...tt.keys(r).map(f).filter(m=>m!==null).sort((m,h)=>+(h.key===
l)-+(m.key===l)||h.time-m.time),...p?[{key:"",text:"",value:p,steps:null,time:0}]:[]]},set(p,b=[]){let m=tt.set(l,{value:p,
steps:b.slice(0,Fn),time:Date.now()});return m||s.set(p),m},aside(p){let b=r+U(),m={value:p.value,steps:[],time:p.time,...p.
saved&&{saved:!0}};return tt.set(b,m)?(u.remove(p),Object.assign(p,{key:b,text:JSON.stringify(m)})):p},pass(p){tt.set(i,
[...u.passed(),Kt(JSON.stringify(p))].slice(-Fn))},passed(){let p=tt.get(i);return Array.isArray(p)?p:[]},take({key:p,text:b}){
p&&c.set(p,b)},remove({key:p,text:b}){p?tt.text(p)===b&&tt.remove(p):s.clear()},clear(){s.clear(),tt.remove(l);for(let[p,
b]of c)u.remove({key:p,text:b});c.clear()}};return u}var rt=d("div",{className:"lsn lsn-unsaved",attributes:{role:"statu\
s","aria-live":"polite"}}),it=new Map;function Kn(){return W(document,"[data-jp-item-name='lessons-run']").filter(t=>t.offsetParent).
map(t=>t.querySelector("jp-button, button")).find(Boolean)}var Tt=null;function Io(){if(!Tt)return;let t=O(Tt.close,()=>Ye(
null));rt.lang=Tt.language,rt.replaceChildren(d("p",{textContent:Tt.text}),t),rt.isConnected||document.body.append(rt)}function Ye(t){
Tt=t,xe()}function xe(){let t=[...it].filter(([,r])=>r).map(([r])=>r);if(!t.length){Tt?(rt.firstChild?.textContent!==Tt.
text||!rt.isConnected)&&Io():rt.remove();return}let{words:e,language:n,element:s}=t[0],o=L(e.page,{count:t.length});if(rt.
firstChild?.textContent===o&&rt.isConnected)return;let a=O(e.run,()=>{let r=new CustomEvent("lessons:run",{bubbles:!0,cancelable:!0});
s.dispatchEvent(r)&&Kn()?.dispatchEvent(new MouseEvent("mousedown",{bubbles:!0,cancelable:!0,button:0}))});rt.lang=n,rt.
replaceChildren(d("p",{textContent:o}),...Kn()?[a]:[]),rt.isConnected||document.body.append(rt)}var qn=new WeakSet;function Je(){
for(let t of it.keys())t.element.isConnected?qn.add(t):qn.has(t)&&it.delete(t)}var ze=0;function Bo(){Je(),xe(),!it.size&&
(clearInterval(ze),ze=0)}function ft(t,e){it.get(t)!==e&&(it.set(t,e),ze||=setInterval(Bo,300),Je(),xe())}function Lt(t){
it.delete(t)&&xe()}window.addEventListener("beforeunload",t=>{Je(),it.size&&(t.preventDefault(),t.returnValue="")});async function $e(t,e){
let{kernel:n}=t.widget_manager??{};if(n?.requestCommInfo)try{let{content:s}=await n.requestCommInfo({target_name:"jupyte\
r.widget"}),o=Object.keys(s.comms??{});s.status==="ok"&&!o.includes(t.get("shared").slice(10))&&e.dispatchEvent(new CustomEvent(
"lessons:lost",{bubbles:!0}))}catch{}}var Ge=new Map;function Ro(t,e){let n=new BroadcastChannel(t),s=U(),o=new Set,a=i=>n.postMessage({type:i,from:s});n.onmessage=
({data:i})=>{if(typeof i?.from!="string")return;let c=o.size>0;i.type==="gone"?o.delete(i.from):o.add(i.from),i.type==="\
here"&&a("too"),c!==o.size>0&&e(o.size>0)};let r=()=>a("gone"),l=({persisted:i})=>i&&a("here");return window.addEventListener(
"pagehide",r),window.addEventListener("pageshow",l),a("here"),()=>{r(),n.close(),window.removeEventListener("pagehide",r),
window.removeEventListener("pageshow",l),o.size&&e(!1)}}function Vn(t,e){if(typeof BroadcastChannel!="function"||!t)return()=>{};
let n=`handan-lessons:windows:${ve()}:${t}`,s=Ge.get(n)??{count:0,leave:Ro(n,e)};return Ge.set(n,s),s.count+=1,()=>{s.count-=
1,!s.count&&(Ge.delete(n),s.leave())}}var Ho=700,jo=1500,Po=5e3;function Do({entry:t,words:e,language:n,use:s,drop:o}){let a=d("blockquote",{className:"lsn-sa\
id",tabIndex:0,attributes:{dir:"auto"}}),r=f=>{let u=Object.values(f.cells??{}).map(p=>Array.isArray(p)?p.join(", "):p).
filter(Boolean);a.textContent=u.length?u.join(`
`):f.text},l=t.time?new Date(t.time).toLocaleString(Ut(n),{dateStyle:"medium",timeStyle:"short"}):"",i=t.saved?e.version:
e.other,c=d("div",{className:"lsn-offer",attributes:{role:"group","aria-label":i}},d("p",{textContent:l?`${i} (${l})`:i}),
a,d("div",{className:"lsn-actions"},O(e.use,()=>r(s())),O(t.saved?e.pass:e.drop,()=>{o(),c.remove()})));return r(t.value),
c}function qt({read:t,put:e,send:n,kept:s,words:o,limit:a,model:r,first:l=Et()}){let i=d("p",{className:"lsn-soft lsn-sa\
ved"}),c=d("p",{className:"lsn-warn",attributes:{role:"status"}}),f=d("div"),u=r.get("language"),p={words:o,language:u,element:c},
b=l,m=[],h=JSON.stringify(t()),x=!0,y=!1,g="",[w,v,$]=[0,0,0],C=()=>JSON.stringify(t()),_=N=>{c.textContent!==N&&(c.textContent=
N)},A=()=>{x=s.set(t(),[Kt(h),...m.flatMap(({step:N})=>N??[])])},R=()=>{i.textContent="",_([y?o.dead:o.silent,...x?[]:[o.
unkept]].join(" ")),ft(p,!0),$e(r,c)},S=()=>{clearTimeout($),m.length&&(ft(p,it.get(p)??!1),$=setTimeout(R,y?0:Math.max(
0,m[0].since+we-Date.now())))},M=()=>{b+=1;let N=m.at(-1);if(N&&!N.sent)return N.number=b,N;let j={number:b,since:Date.now(),
sent:""};return m.push(j),j},D=()=>{for(let N of[w,v,$])clearTimeout(N);v=0},B=N=>{let j=t(),G=[...j.text].length-a;if(clearTimeout(
v),v=0,N&&clearTimeout(w),G>0)return clearTimeout($),i.textContent="",_(L(o.long,{over:G,limit:a})),!1;let nt=m.at(-1),z=!nt||
nt.sent?M():nt;return z.sent=JSON.stringify(j),z.step=Kt(z.sent),A(),S(),n({...j,type:"draft",number:z.number,settled:N}),
!0},F=()=>{M(),A(),c.textContent===""&&(i.textContent=o.typing),S(),clearTimeout(w),w=setTimeout(()=>B(!0),Ho),v||=setTimeout(
()=>B(!1),jo)},E=N=>{C()!==h&&B(!0)&&N.detail&&(N.detail.waiting+=1)},K=()=>{C()!==h&&B(!0)};window.addEventListener("le\
ssons:save",E),window.addEventListener("pagehide",K);let k=N=>Ye(N?{text:N,close:o.close,language:u}:null),V=Vn(r.get("l\
esson"),N=>k(N?o.windows:"")),T=N=>f.append(Do({entry:s.aside(N),words:o,language:u,use(){let j=t();return e({...j,...N.
value}),s.aside(Object.assign(N,{value:j,time:Date.now()})),F(),j},drop(){N.saved&&s.pass(N.value),s.remove(N)}}));return{
saved:i,alarm:c,offers:f,save:B,touched:F,heard(N){let j=m.findIndex(({number:G,sent:nt})=>nt&&G===N.number);if(!(j<0)){
if(y=!1,N.elsewhere&&!g&&k(g=N.elsewhere),h=m[j].sent,_(N.failed),N.failed){if(clearTimeout($),ft(p,!0),C()!==h)return;i.
textContent=N.saved,w=setTimeout(()=>B(!0),Po);return}if(m.splice(0,j+1),C()===h&&(m=[]),S(),m.length){ft(p,!1),A();return}
i.textContent=N.saved,s.clear(),Lt(p)}},awaits:N=>m.some(({number:j,sent:G})=>G&&j===N),refused(N){clearTimeout($),i.textContent=
"",_(N)},follow(N){let j=JSON.stringify(N);j===h||C()!==h||(h=j,e(N))},resume(N=[]){let j=h,G=s.found().filter(({value:z})=>typeof z?.
text=="string");for(let z of G){let gt=JSON.stringify({...t(),...z.value});gt===h||gt===C()?s.take(z):C()===h&&(!z.steps||
z.steps.includes(Kt(j)))?(s.take(z),e({...t(),...z.value})):T(z)}let nt=new Set([h,C(),...G.map(({value:z})=>JSON.stringify(
{...t(),...z}))]);for(let{value:z,time:gt}of N){let H={...t(),...z};nt.has(JSON.stringify(H))||s.passed().includes(Kt(JSON.
stringify(z)))||T({key:"journal",text:"",value:z,steps:[],time:gt,saved:!0})}C()!==h?F():s.clear()},lost(){D(),y=!0,m.length||
C()!==h?R():(i.textContent="",_(o.dead))},stop(){D(),Lt(p),window.removeEventListener("lessons:save",E),window.removeEventListener(
"pagehide",K),V()}}}var ye={render({model:t,el:e}){let n=q(e),s=t.get("words"),o=d("textarea",{rows:t.get("lines"),className:"lsn-writing",id:U(),
attributes:{dir:"auto"}}),a=d("p",{className:"lsn-soft",id:U(),textContent:s.about});o.setAttribute("aria-describedby",a.
id);let r=p=>ot(t,p),l=qt({read:()=>({text:o.value}),put:p=>{o.value=p.text},send:({text:p,number:b,settled:m})=>r({type:"\
draft",text:p,number:b,settled:m}),kept:xt(t,t.get("name")),words:s,model:t,limit:t.get("limit")}),i=p=>{p.type==="kept"?
(p.text!==void 0&&t.set("text",p.text),l.heard(p)):l.awaits(p.number)&&l.refused(p.text)},c=()=>l.follow({text:t.get("te\
xt")});o.addEventListener("input",l.touched),o.addEventListener("blur",()=>{l.saved.textContent===s.typing&&l.save(!0)});
let f=lt(t,{"msg:custom":i,"change:text":c}),u=bt(t,l.lost);return e.append(d("section",{className:"lsn lsn-prompt lsn-q",
lang:t.get("language")},d("label",{className:"lsn-strong",htmlFor:o.id,textContent:t.get("ask")}),o,a,l.saved,l.alarm,l.
offers)),c(),l.resume(t.get("others")),()=>{f(),u(),l.stop(),n()}}};var Xe=["year","month","day","hour","minute"],$t={year:1,month:1/12,day:1/365.2425,hour:1/8765.82,minute:1/525949.2},Uo=4,
Ze=6e4,Qe=1e-9,ke=t=>new Date(0).setUTCFullYear(t,0,1);function Jn(t){let e=Math.floor(t),n=ke(e);return new Date(n+Math.
round((t-e)*(ke(e+1)-n)/Ze)*Ze)}function zn(t){let e=t.getUTCFullYear(),n=ke(e);return e+(t.getTime()-n)/(ke(e+1)-n)}var Wn=t=>String(
t).padStart(2,"0");function Yn(t,e,n){return t<1?L(e.bce,{year:1-t}):n?L(e.ce,{year:t}):String(t)}function tn(t,e,n){let s=Jn(
t),o=s.getUTCFullYear();return{date:s,name:Yn(o,e,n),inDate:n?Yn(o,e,n):L(e.year,{year:o}),month:e.months.split(/\s+/)[s.
getUTCMonth()],day:s.getUTCDate(),clock:L(e.time,{hour:Wn(s.getUTCHours()),minute:Wn(s.getUTCMinutes())}),midnight:!s.getUTCHours()&&
!s.getUTCMinutes()}}function ne(t,e,n,s){let{name:o,inDate:a,month:r,day:l,clock:i}=tn(t,n,s);if(e==="year")return o;if(e===
"month")return L(n["month-of"],{month:r,year:a});let c=L(n["day-of"],{day:l,month:r,year:a});return e==="day"?c:L(n.moment,
{date:c,time:i})}function Gn(t,e,n,s,o){if(n!=="hour"&&n!=="minute")return[t,e-$t.minute].map(i=>ne(i,n,s,o));let[a,r]=[
t,e].map(i=>tn(i,s,o)),l=a.date.toISOString().slice(0,-14)===r.date.toISOString().slice(0,-14);return[ne(t,n,s,o),l?r.clock:
ne(e,n,s,o)]}function Fo(t,e,n,s){let{date:o,name:a,month:r,day:l,clock:i,midnight:c}=tn(t,n,s);return(e==="minute"||e===
"hour")&&!c?i:e==="minute"||e==="hour"||e==="day"?L(n.day,{day:l,month:r}):e==="month"&&o.getUTCMonth()?r:a}function Xn({
from:t,to:e,most:n,first:s,unit:o,words:a,eras:r,steps:l}){let[i,c]=Ko(e-t,o,n,l);return(i==="year"?qo(t,e,c):Vo({from:t,
to:e,first:s,step:i,count:c})).map(u=>({at:u,label:Fo(u,i,a,r)}))}function Ko(t,e,n,s){let o=t/$t[e]<Uo+.1,a=Math.min(Xe.
indexOf(e)+Number(o),Xe.length-1),r=e==="year"&&!o?t-1:t;return s.find(([i,c])=>Xe.indexOf(i)<=a&&r/(c*$t[i])<=n)??s[s.length-
1]}function qo(t,e,n){let[s,o]=[Math.ceil(t),Math.ceil(e)-1],a=[];for(let r=Math.floor(s/n)*n-n;r<=o;r+=n){let l=n===1||
r>0?r:r+1;l>=s&&l<=o&&a.push(l)}return a}function Vo({from:t,to:e,first:n,step:s,count:o}){let a=Jn(s==="day"?n:t);s!=="\
minute"&&a.setUTCMinutes(0),a.setUTCHours(0,0,0,0),s==="month"&&a.setUTCMonth(Math.floor(a.getUTCMonth()/o)*o,1);let r=[],
l=e+(s==="month"?-Qe:Qe);for(let i=zn(a);i<=l;i=zn(a))i>=t-Qe&&r.push(i),s==="month"?a.setUTCMonth(a.getUTCMonth()+o):s===
"day"?a.setUTCDate(a.getUTCDate()+o):a.setTime(a.getTime()+o*(s==="hour"?60:1)*Ze);return r}var zo=2,Wo={year:zo,month:2*$t.month,day:$t.day,hour:$t.hour,minute:10*$t.minute},Qn=1e-9,Vt=class{constructor({first:e,
last:n,left:s,right:o,unit:a="year",words:r={},steps:l,most:i}){this.unit=a,this.words=r,this.eras=e<1,this.least=Wo[a],
this.first=e,this.last=n,this.left=s,this.right=o,this.steps=l,this.most=i,this.from=e,this.to=n,this.hidden=new Set}get whole(){
return this.from===this.first&&this.to===this.last}at(e){return this.first+(e-this.left)*(this.last-this.first)/(this.right-
this.left)}x(e){return this.left+(e-this.from)*(this.right-this.left)/(this.to-this.from)}set(e,n){let s=Math.min(Math.max(
n-e,this.least),this.last-this.first);this.from=Math.min(Math.max(e,this.first),this.last-s),this.to=this.from+s}zoom(e,n=(this.
from+this.to)/2){this.set(n-(n-this.from)*e,n+(this.to-n)*e)}move(e){this.set(this.from+e,this.to+e)}holds(e){return e>=
this.from-Qn&&e<=this.to+Qn}ticks({from:e=this.from,to:n=this.to,most:s=this.most}={}){return Xn({...this,from:e,to:n,most:s})}name(e){
return ne(e,this.unit,this.words,this.eras)}get names(){return Gn(this.from,this.to,this.unit,this.words,this.eras)}};var Yo=7,Zn="http://www.w3.org/2000/svg";function Jo(t,e,n,s){t.className=`lsn-note ${e.kind}`;let o=d("p",{className:"l\
sn-strong",textContent:e.title}),a=[e.text,e.when,e.kind_name,e.from].map((l,i)=>d("p",{textContent:l,className:i?"lsn-s\
oft":""})).filter(l=>l.textContent),r=e.says.filter(([l])=>Object.hasOwn(s.links,l)).map(([l,i])=>{let{text:c,label:f}=s.
links[l],u=O(c,()=>s.choose(l),{className:"lsn-link",title:f});return d("p",{className:"lsn-said"},d("b",{textContent:`${n.
says} `}),u,` ${i}`)});t.replaceChildren(o,...a,...r)}function Go(t,e,n,s){t.className="lsn-note";let o=e.map(([r,{title:l,
when:i}])=>d("li",{},O(l,()=>s.choose(r),{className:"lsn-link"}),` ${i}`)),a=s.links[s.now]?.label??"";t.replaceChildren(
d("p",{className:"lsn-strong",textContent:a}),d("p",{className:"lsn-soft",textContent:n.related}),d("ul",{},...o))}function Xo(t,e){
let n=document.createElementNS(Zn,"circle");n.setAttribute("class","lsn-halo"),n.setAttribute("cx",String(e.x+e.width/2)),
n.setAttribute("cy",String(e.y+e.height/2)),n.setAttribute("r","12"),t.append(n)}var Qo=t=>t.hasAttribute("data-hidden");
function Zo(t,e,n,s){t.classList.add("lsn-mark");for(let[o,a]of[["role","button"],["aria-pressed","false"],["aria-label",
[n.title,n.when,n.kind_name].filter(Boolean).join(". ")]])t.setAttribute(o,a);Xo(t,e),t.addEventListener("click",s),t.addEventListener(
"keydown",o=>{o.key!=="Enter"&&o.key!==" "||(o.preventDefault(),s())})}var zt=(t,e)=>W(t,`[data-${e}]`).map(n=>({element:n,
name:n.dataset[e]??""})),ts=t=>Number(t.querySelector("use")?.getAttribute("x")),en=(t,e)=>Object.fromEntries(zt(t,"even\
t").map(({element:n,name:s})=>[s,e.at(ts(n))])),es=(t,e)=>Object.fromEntries(zt(t,"bar").map(({element:n,name:s})=>{let o=n.
querySelector("path")?.getAttribute("d")??"",[a,,r]=o.slice(1).split(" ").map(Number);return[s,[e.at(a),e.at(a+r)]]}));function ta(t,e,n,s){
let o=new Map(zt(t,"event").map(({element:l,name:i})=>[i,{x:ts(l),year:e[i]}])),a=["event","label","leader","bar","haze"].
flatMap(l=>zt(t,l).flatMap(({element:i,name:c})=>{let f=o.get(c);if(!f)return[];let u=l==="label"?i.querySelector("text"):
null,p=u?.getComputedTextLength()??0,b=n?null:i.getBBox();return{kind:l,element:i,...f,name:c,width:p,box:b,ends:u?.style.
textAnchor==="end"}})),r=X(t,"svg");return{things:a,ticks:n?zt(t,"tick").map(({element:l})=>l):[],svg:r,view:r.getAttribute(
"viewBox")??"",beside:W(t,"[data-undated], [data-label^='undated-']"),gap:ea(t,s)}}function ea(t,e){let[n,s]=["line","la\
bel"].map(r=>t.querySelector(`[data-gap="${r}"]`));if(!n||!s)return null;let{x:o,width:a}=n.getBBox();return{line:n,label:s,
x:o,width:a,from:e.at(o),to:e.at(o+a),least:s.getBBox().width+8}}function na({line:t,label:e,x:n,width:s,from:o,to:a,least:r},l){
let[i,c]=[l.x(Math.max(o,l.from)),l.x(Math.min(a,l.to))];for(let f of[t,e])f.toggleAttribute("data-hidden",c-i<r);t.setAttribute(
"transform",`translate(${i} 0) scale(${(c-i)/s} 1) translate(${-n} 0)`),e.setAttribute("transform",`translate(${(i+c)/2-
n-s/2} 0)`)}function sa(t,e,n){t.querySelector(".lsn-band")?.remove();let s=t.classList.contains("lsn-wide"),[o,a]=n?[Math.
max(n[0],e.from),Math.min(n[1],e.to)]:[0,0];if(a<=o)return;let r=zt(t,"tick").map(({element:x})=>x).filter(x=>!x.querySelector(
"text")),l=[r[0],r[r.length-1]],[i,c]=l.map(x=>x.getBBox()),[f,u]=l.map(ns),p=x=>i.y+(x-f)*(c.y-i.y)/(u-f),b=s?[e.x(o),i.
y,e.x(a)-e.x(o),i.height]:[i.x+5,p(o),20,p(a)-p(o)],m=document.createElementNS(Zn,"rect");["x","y","width","height"].forEach(
(x,y)=>m.setAttribute(x,String(b[y]))),m.setAttribute("class","lsn-band");let h=X(t,"svg");m.setAttribute("fill",`url(#${oa(
h)})`),h.prepend(m)}function oa(t){return t.dataset.hatch||(t.dataset.hatch=U(),t.insertAdjacentHTML("beforeend",`<patte\
rn id="${t.dataset.hatch}" class="lsn-hatch" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M-2 2L2 -2M0 8L\
8 0M6 10L10 6"/></pattern>`)),t.dataset.hatch}function aa({things:t,ticks:e,svg:n,view:s,beside:o,gap:a},r,l){let i=(r.last-
r.first)/(r.to-r.from);for(let{kind:c,element:f,x:u,year:p,name:b,width:m,ends:h}of t){let x=r.hidden.has(b)||!r.holds(p);
if(f.toggleAttribute("data-hidden",x),!l||x)continue;let y=r.x(p);c==="bar"?f.setAttribute("transform",`translate(${y} 0\
) scale(${i} 1) translate(${-u} 0)`):f.setAttribute("transform",`translate(${y-u+ia(c,y,m,h,r)} 0)`)}for(let c of o)c.toggleAttribute(
"data-hidden",!l&&!r.whole);l&&a&&na(a,r),l?la(e,r):n.setAttribute("viewBox",r.whole?s:ra(s,t.filter(({element:c})=>!c.hasAttribute(
"data-hidden"))))}function ra(t,e){let[,,n]=t.split(" "),s=e.flatMap(({box:r})=>r??[]),o=Math.min(...s.map(({y:r})=>r))-
14,a=Math.max(...s.map(({y:r,height:l})=>r+l))+14;return s.length?`0 ${o} ${n} ${a-o}`:`0 0 ${n} 40`}function ia(t,e,n,s,o){
return t!=="label"||o.whole?0:!s&&e+10+n>o.right+12?-20-n:s&&e-10-n<o.left?20+n:0}var ns=t=>Number(t.dataset.tick?.replace(
"_","."));function la(t,e){let n=t[0]?.parentElement;if(!n)return;for(let a of W(n,"[data-copy]"))a.remove();for(let a of t)
a.toggleAttribute("data-hidden",!e.whole),a.removeAttribute("transform");if(e.whole)return;let s=t.filter(a=>a.dataset.tick===
t[0].dataset.tick),o=e.left+(ns(s[0])-e.first)*(e.right-e.left)/(e.last-e.first);for(let{at:a,label:r}of e.ticks({most:e.
eras?Yo:e.most}))for(let l of s){let i=l.cloneNode(!0);i.removeAttribute("data-hidden"),i.removeAttribute("data-tick"),i.
setAttribute("data-copy",""),i.setAttribute("transform",`translate(${e.x(a)-o} 0)`);let c=i.querySelector("text");c&&(c.
textContent=r),n.prepend(i)}}function ca(t,e,n){let s=null,o=()=>X(t,"svg").getBoundingClientRect().width*(e.right-e.left)/
900;t.addEventListener("pointerdown",({button:a,target:r,clientX:l,pointerId:i})=>{a||e.whole||r instanceof Element&&r.closest(
".lsn-mark, [data-label]")||(s={x:l,width:o()},t.setPointerCapture(i))}),t.addEventListener("pointermove",a=>{s&&(e.move(
(s.x-a.clientX)/s.width*(e.to-e.from)),s.x=a.clientX,n())});for(let a of["pointerup","pointercancel"])t.addEventListener(
a,()=>{s=null})}function da(t,e,n){let s=d("span",{className:"lsn-years",attributes:{"aria-live":"polite"}}),a=[["zoom-i\
n",()=>t.zoom(.5),()=>t.to-t.from<=t.least+1e-9],["zoom-out",()=>t.zoom(2),()=>t.whole],["earlier",()=>t.move((t.from-t.
to)*.6),()=>t.from<=t.first],["later",()=>t.move((t.to-t.from)*.6),()=>t.to>=t.last],["all",()=>t.set(t.first,t.last),()=>t.
whole]].map(([r,l,i])=>{let c=()=>{l(),n()};return{isOff:i,button:O(e[r],c)}});return{bar:d("div",{className:"lsn-tools",
attributes:{role:"group","aria-label":e.tools}},...a.map(({button:r})=>r),s),update(){for(let{button:c,isOff:f}of a)c.setAttribute(
"aria-disabled",String(f()));let[r,l]=t.names,i=L(e.shown,{from:r,to:l});s.textContent!==i&&(s.textContent=i)}}}var Ce={
async render({model:t,el:e}){let n=q(e),s=t.get("words"),o={};for(let[S,M]of[["event","events"],["undated","undated"]])for(let[
D,B]of Object.entries(t.get(M)))o[`${S}:${D}`]=B;let a=await st(t),r=new Vt(t.get("axis")),l=d("div",{className:"lsn-not\
e"}),i=d("p",{className:"lsn-hidden",attributes:{role:"status"}}),c=()=>{l.className="lsn-note",l.replaceChildren(d("p",
{className:"lsn-soft",textContent:s.prompt}))},f=d("details",{},d("summary",{textContent:s.show})),u=document.createElement(
"div");u.innerHTML=t.get("table"),f.append(u);let p=d("section",{className:"lsn lsn-timeline",lang:t.get("language")},d(
"h3",{textContent:s.title})),b=new Map,m=0,h=()=>{m||=requestAnimationFrame(()=>{m=0;for(let[S,{what:M,stops:D}]of b)aa(
M,r,S.classList.contains("lsn-wide")),sa(S,r,o[a.now]?.span),D.keep();x.update()})},x=da(r,s,h);p.append(x.bar);let y=[],
g=["wide","tall"].map(S=>{let M=d("div",{className:`lsn-drawing lsn-${S}`});M.innerHTML=t.get(S);let D=X(M,"svg");return D.
setAttribute("role","group"),D.setAttribute("aria-label",s.title),M}),[w]=g;ca(w,r,h),p.append(...g);let v=en(w,r);p.append(
l,i,f),e.append(p);let $=()=>{for(let[F,E]of y){let K=at(a,F);E.setAttribute("aria-pressed",String(K==="selected")),E.classList.
toggle("lsn-related",K==="related")}let S=o[a.now],M=S||!s.related?[]:Object.entries(o).filter(([F])=>at(a,F));S?Jo(l,S,
s,a):M.length?Go(l,M,s,a):c();let D=M.length?[s.related,M.map(([,F])=>F.title).join(", ")]:[S?.when,S?.title];p.closest(
".lsn-explore")||(i.textContent=D.filter(Boolean).join(" ")),M.length&&!M.some(([F])=>r.holds(v[F.slice(6)]))&&r.set(r.first,
r.last);let B=v[a.now.slice(6)];S&&!S.span&&!r.holds(B)&&r.move(B-(r.from+r.to)/2),S?.span&&(S.span[1]<=r.from||S.span[0]>=
r.to)&&r.set(r.first,r.last),h()},C=S=>{if(b.has(S)||!S.getClientRects().length)return;let M=Object.keys(o).flatMap(B=>{
let F=S.querySelector(`[data-${B.replace(":",'="')}"]`);return F?{name:B,mark:F,box:F.getBBox()}:[]});for(let{name:B,mark:F,
box:E}of M){y.push([B,F]);let K=()=>a.toggle(B);Zo(F,E,o[B],K);let k=B.replace("event:","").replace(":","-");for(let V of W(
S,`[data-label="${k}"]`))V.addEventListener("click",K)}let D=jt(M.map(({mark:B})=>B),Qo);b.set(S,{what:ta(S,v,S===w,r),stops:D}),
$()},_=new ResizeObserver(()=>g.forEach(C));_.observe(p);let A=({detail:S})=>{r.hidden=S,h()};e.addEventListener("lsn:hi\
de",A);let R=a.watch($);return()=>{cancelAnimationFrame(m),R(),_.disconnect(),n()}}};var ss=22,ua=3,[pa,os,fa]=[70,90,56],ma=14,ha=t=>[...t].reduce((e,n)=>e+(n>"⺀"?12:6.8),0);function ga(t,e,n){let s=Array(
n).fill(Number.NEGATIVE_INFINITY);return t.map(o=>{let a=s.findIndex(l=>o-l>=e),r=a<0?s.indexOf(Math.min(...s)):a;return s[r]=
o,r})}function ba(t,e,n,s=t.length>1?(t[1]-t[0])/2:(n-e)/4){let o=t.filter(a=>a<n-s);return o.length&&o[0]-e>s&&o.unshift(
e),[...o,n]}function va(t,e){let n=Math.min(t.most,Math.max(2,Math.floor(e/(t.unit!=="year"?fa:t.eras?os:pa)))),s=t.ticks(
{most:n});return t.unit!=="year"||s.some(({at:a})=>a%1)?s:ba(s.map(({at:a})=>a),t.first,t.last-1,t.eras?os*(t.last-t.first)/
e:void 0).map(a=>({at:a,label:t.name(a)}))}function as(t,e){let n=t.get("events"),s=new Vt(t.get("axis")),o=document.createElement(
"div");o.innerHTML=t.get("wide");let[a,r]=[en(o,s),es(o,s)],l=v=>(v-s.first)/(s.last-s.first),i=d("div",{className:"lsn-\
strip-line"}),c=d("p",{className:"lsn-strip-title",attributes:{"aria-hidden":"true"}}),f=d("div",{className:"lsn-strip",
attributes:{role:"group","aria-label":t.get("words").title}},c,i),u=Object.entries(n).filter(([v])=>v in a).sort(([v],[$])=>a[v]-
a[$]).map(([v,$])=>{let C=`event:${v}`,_=O("",()=>e.toggle(C),{className:`lsn-strip-mark ${$.kind}`,attributes:{"aria-pr\
essed":"false","aria-label":`${$.title}. ${$.when}. ${$.kind_name}`}});_.append(d("i")),_.dataset.event=v;let[A,R]=r[v]??
[a[v],a[v]],S=d("span",{className:`lsn-strip-span ${$.kind}`});return $.vague&&S.classList.add("lsn-vague"),Object.assign(
S.style,{left:`${l((A+R)/2)*100}%`,width:`${(l(R)-l(A))*100}%`}),{id:v,name:C,mark:_,bar:S,at:l(a[v]),event:$}}),{stopAt:p,
keep:b}=jt(u.map(({mark:v})=>v),v=>v.matches("[hidden]"));i.append(...u.flatMap(({bar:v,mark:$})=>[v,$]));let m=d("div",
{className:"lsn-strip-years",attributes:{"aria-hidden":"true"}});f.append(m);let h=v=>{if(!v)return;let $=ga(u.map(({at:C})=>C*
v),ss,ua);u.forEach(({mark:C,at:_},A)=>{C.style.left=`${_*100}%`,C.style.bottom=`${$[A]*ss}px`}),m.replaceChildren(...va(
s,v).map(({at:C,label:_})=>{let A=d("span",{textContent:_});A.style.left=`${l(C)*100}%`;let R=(ha(_)/2-ma)/v;return l(C)<
R&&(A.dataset.side="first"),l(C)>1-R&&(A.dataset.side="last"),A})),x()},x=()=>{let v=u.find($=>at(e,$.name)==="selected")??
u.find($=>at(e,$.name)==="related");c.textContent=v?v.event.title:"",c.style.left=v?`${v.at*100}%`:"0",c.dataset.side=v&&
v.at>.5?"left":"right"},y=()=>{for(let{name:$,mark:C}of u){let _=at(e,$);C.setAttribute("aria-pressed",String(_==="selec\
ted")),C.classList.toggle("lsn-related",_==="related")}let v=u.find($=>$.name===e.now);v&&p(v.mark),x()},g=new ResizeObserver(
([{contentRect:v}])=>h(v.width));g.observe(i);let w=e.watch(y);return{el:f,hide(v){for(let{id:$,mark:C,bar:_}of u)C.hidden=
_.hidden=v.has($);b()},stop(){g.disconnect(),w()}}}var rs=2800,wa=12,xa=60,sn=8,yt=(t,e)=>t.setAttribute("aria-disabled",String(e));function $a({selection:t,kinds:e,place:n,
kindOf:s}){let o=r=>n&&!t.related(r).includes(n),a={passage:new Set,event:new Set};for(let r of Object.keys(t.links)){let[
l,i]=r.split(":");l==="passage"&&o(r)&&a.passage.add(i),l==="event"&&(o(r)||!e.has(s(i)??""))&&a.event.add(i)}return a}function ya(t,e,n){
let s=0,o=()=>n().indexOf(t.now),a=p=>{let b=n(),m=o(),h=m<0?p>0?0:b.length-1:m+p;return b[h]&&t.choose(b[h]),!!b[h]},r=()=>{
clearInterval(s),s=0,u.textContent=e.play,u.setAttribute("aria-pressed","false")},l=()=>{o()===n().length-1?t.choose(n()[0]):
a(1),s=setInterval(()=>{a(1)||r()},Pe()?rs*2:rs),u.textContent=e.pause,u.setAttribute("aria-pressed","true")},i=p=>()=>{
r(),a(p)},c=O(e.earlier,i(-1)),f=O(e.later,i(1)),u=O(e.play,()=>s?r():l());return{group:d("div",{className:"lsn-tools",attributes:{
role:"group","aria-label":e.step}},c,f,u),update(){let p=n();yt(c,o()===0||!p.length),yt(f,o()===p.length-1||!p.length),
yt(u,!p.length),s&&o()<0&&r()},stop:r}}function ka(t,e,n){let{kinds:s,places:o}={kinds:t.get("kinds"),places:t.get("plac\
es")},a=Object.entries(s).map(([i,c])=>{let f=d("input",{type:"checkbox",value:i,checked:!0});return f.addEventListener(
"change",n),{box:f,label:d("label",{className:`lsn-filter ${i}`},f,d("span",{textContent:c}))}}),r=d("select",{id:U()},new Option(
e.everywhere,""),...Object.entries(o).map(([i,c])=>new Option(c,i)));return r.addEventListener("change",n),{group:d("div",
{className:"lsn-tools",attributes:{role:"group","aria-label":e.kinds}},...a.map(({label:i})=>i),d("label",{htmlFor:r.id,
textContent:e.place}),r),get kinds(){return new Set(a.filter(({box:i})=>i.checked).map(({box:i})=>i.value))},get place(){
return r.value}}}function Ca(t){let e=d("input",{type:"text",readOnly:!0,id:U(),className:"lsn-share"}),n=d("span",{className:"\
lsn-soft",attributes:{role:"status"}});e.addEventListener("focus",()=>e.select());let s=O(t.copy,async()=>{e.select();try{
await navigator.clipboard.writeText(e.value)}catch{document.execCommand("copy")}n.textContent=t.copied});return{group:d(
"div",{className:"lsn-tools"},d("label",{htmlFor:e.id,textContent:t.share}),e,s,n),show(o){e.value!==o&&(e.value=o,n.textContent=
"",yt(s,!o))}}}function Aa(t,e,n,s){let o=t.links[t.now];if(!o){e.textContent=t.words.nothing,n.replaceChildren();return}
let a=o.related.map(r=>O(t.links[r].label,()=>t.choose(r),{className:"lsn-link"}));e.replaceChildren(...s?[d("span",{className:"\
lsn-hidden",textContent:s})]:[],d("b",{textContent:`${t.words.now} ${o.label}`})),n.replaceChildren(...a.length?[d("span",
{className:"lsn-soft",textContent:` ${t.words.with} `}),...a.flatMap(r=>[r," "])]:[])}function Na(t,e,n){if(t.classList.
toggle("lsn-soft",!e),!e){t.textContent=n,t.title="";return}let s=a=>d("span",{className:"lsn-soft",textContent:a}),o=" \
· ";t.replaceChildren(s(`${e.when}${o}${e.kind_name}${o}`),e.text,s(`${o}${e.from}`)),t.title=t.textContent}function Ea(t){
let e=(t.closest(".jp-Cell")??t).nextElementSibling;for(;e?.querySelector(".lsn-work, .lsn-progress");)e=e.nextElementSibling;
if(!e)return;e.scrollIntoView({block:"start",behavior:Nt()});let[n]=W(e,"h2, h3, h4");n&&(n.tabIndex=-1,n.focus({preventScroll:!0}))}
function is(t,{opens:e=!1}={}){let[n,s,o]=[".lsn-story-bar",".lsn-stage",".lsn-reader"].map(f=>X(t,f));if(getComputedStyle(
n).position==="sticky"){n.getBoundingClientRect().bottom<o.getBoundingClientRect().bottom-1&&o.scrollIntoView({block:"en\
d",behavior:Nt()});return}let a=t.closest(".jp-WindowedPanel-outer"),r=s.getBoundingClientRect().top-(a?.getBoundingClientRect().
top??0)-sn,[l,i]=[s.offsetHeight,n.getBoundingClientRect().top];e?s.style.removeProperty("--lsn-read"):r>0&&s.style.setProperty(
"--lsn-read",`${l+r}px`);let c=n.getBoundingClientRect().top-i;c&&(a??document.scrollingElement)?.scrollBy({top:c,behavior:"\
instant"})}function Sa(t,e){let n=t.closest(".jp-WindowedPanel-outer");if(!n)return()=>{};let s=new ResizeObserver(([{borderBoxSize:o}])=>e.
style.setProperty("--lsn-room",`${o[0].blockSize}px`));return s.observe(n),()=>s.disconnect()}var nn=async(t,e,n,s)=>n.render(
{model:await ct(t,e),el:s});function Ta(t,e,n){let s=new Map,o=new Map,a=d("p",{className:"lsn-soft",textContent:n.hidden,
hidden:!0}),r=t.get("passages"),l=Promise.all(r.map(async c=>{let f=await St(t,c);return{name:`passage:${/data-passage="([^"]*)"/.
exec(f.get("html"))?.[1]}`,own:f}})),i=async(c,f)=>{let u=(await l).find(p=>p.name===c);return u?wt.render({model:u.own,
el:f}):()=>{}};return{none:a,put(c){let f=s.get(c),u=o.get(c)??(f?i(c,f):Promise.resolve(()=>{}));return o.set(c,u),u},holder(c){
let f=d("div");return s.set(c,f),f},hide(c){for(let[f,u]of s)u.hidden=c.has(f.slice(8));a.hidden=[...s.values()].some(f=>!f.
hidden)},target(c){let f=W(e,"article").filter(p=>!p.closest("[hidden]")),u=f.filter(p=>p.dataset.state);return f.find(p=>p.
dataset.state==="selected")??u.find(c)??u[0]},stop(){for(let c of o.values())c.then(f=>f())}}}function La(t,e,{to:n,by:s}){
let o=t.map((i,c)=>O(c?String(c):"○",()=>n(c),{className:"lsn-dot",title:i,attributes:{"aria-label":c?`${c}. ${i}`:i}})),
a=d("ol",{className:"lsn-stop-dots"},...o.map(i=>d("li",{},i))),r=O(e.previous,()=>s(-1)),l=O(e.next,()=>s(1));return r.
classList.add("lsn-backward"),l.classList.add("lsn-onward"),{dots:o,el:d("nav",{className:"lsn-story-bar",attributes:{"a\
ria-label":e.stops}},r,a,l),show(i,c){o.forEach((u,p)=>{u.tabIndex=p===i?0:-1,u.classList.toggle("lsn-been",p<i),p===i?u.
setAttribute("aria-current","step"):u.removeAttribute("aria-current")}),yt(r,i===0);let f=i===0?e.start:i===t.length-1?e.
finish:e.next;l.textContent=c?e.more:f}}}function ls(t){let e={reads:!1,presses:!1},n=()=>{e.reads=!0};for(let s of["whe\
el","touchmove"])t.addEventListener(s,n,{passive:!0});t.addEventListener("keydown",({target:s})=>s===t&&n()),t.addEventListener(
"scrollend",()=>{e.reads=!1}),t.addEventListener("pointerdown",({target:s})=>{e.reads||=s===t});for(let s of["click","ke\
ydown"])t.addEventListener(s,()=>{e.presses=!0,setTimeout(()=>{e.presses=!1})},!0);return e}function Oa(t,{el:e,column:n,
selection:s,passages:o,words:a}){let{text:r,stops:l}=t.get("story"),i=T=>({number:T,count:l.length}),c=ls(n),f=document.
createElement("div"),u=d("section",{className:"lsn-stop lsn-opening",attributes:{"aria-label":a.opening}});u.innerHTML=r;
let p=pe({language:t.get("language"),words:a.aloud,blocks:()=>W(u,":scope > p:not(.lsn-soft)")});u.append(d("div",{},p.element),
f,d("p",{className:"lsn-soft",textContent:a.free}));let b=l.map((T,N)=>{let j=d("b",{textContent:String(N+1),attributes:{
"aria-hidden":"true"}}),G=d("p",{className:"lsn-why"},j,d("span",{textContent:T.why})),nt=L(a.stop,i(N+1)),z=d("h4",{className:"\
lsn-hidden",textContent:`${nt}. ${a.why}`});return d("section",{className:"lsn-stop"},z,G,o.holder(T.passage))}),m=[u,...b],
h=l.map(({passage:T})=>s.links[T]?.label??T),x=La([a.opening,...h],a,{to:T=>F(T,{by:!0}),by(T){T>0&&S()?B():T>0&&w===l.length?
Ea(e):F(w+T,{by:!0})}}),g=O("",()=>{F(w),x.dots[w].focus({preventScroll:!0})},{className:"lsn-button lsn-small lsn-retur\
n",hidden:!0}),w=0,v=()=>w?l[w-1].event||l[w-1].passage:"",$=T=>T.getBoundingClientRect().top-n.getBoundingClientRect().
top+n.scrollTop,C=0,_=(T,N=!1)=>{c.reads=!1,C=T,n.scrollTo({top:T,behavior:N?"auto":Nt()})},A=()=>$(m[w])+m[w].offsetHeight-
n.clientHeight,R=()=>{let T=m[w].querySelector(".lsn-passage > .lsn-cite");return(T?$(T)-n.clientHeight:A())-C},S=()=>s.
now===v()&&R()>wa,M=!1,D=()=>x.show(w,M&&S()),B=()=>{is(e),S()&&_(Math.min(C+n.clientHeight-xa,A())),D()},F=(T,{leads:N=!0,
once:j=!1,by:G=!1}={})=>{w=t.lsnStop=T,G&&is(e,{opens:!w}),s.choose(v(),{at:w?l[w-1].place:""}),N&&_($(m[w]),j),E()},E=()=>{
D(),g.hidden=s.now===v(),g.textContent=w?L(a.return,i(w)):a.opening},K=T=>{let j={ArrowRight:w+1,ArrowLeft:w-1,Home:0,End:l.
length}[T.key];!m[j]||T.altKey||T.ctrlKey||T.metaKey||(T.preventDefault(),F(j,{by:!0}),T.target instanceof Element&&T.target.
matches(".lsn-dot")&&x.dots[j].focus())};x.el.addEventListener("keydown",K),n.addEventListener("keydown",T=>{T.target===
n&&T.key.startsWith("Arrow")&&K(T)});let k=!1;n.addEventListener("scroll",()=>{!c.reads||k||(k=!0,requestAnimationFrame(
()=>{k=!1;let T=n.getBoundingClientRect().top+n.clientHeight*.4,N=m.findLastIndex(j=>j.getBoundingClientRect().top<=T);C=
n.scrollTop,N>=0&&N!==w?F(N,{leads:!1}):D()}))}),n.addEventListener("scrollend",()=>{C=n.scrollTop,D()});let V=new ResizeObserver(
()=>{M=!0,D()});for(let T of[n,...m])V.observe(T);return{bar:x.el,comeBack:g,sections:m,prompt:f,update:E,stop(){V.disconnect(),
p.stop()},get number(){return w?`${L(a.stop,i(w))} · `:""},follow(){if(c.presses||s.now===v())return;let T=o.target(N=>m[w].
contains(N));T&&_($(T)-sn)},begin(){if(s.now)this.follow();else{let T=Math.min(t.lsnStop??0,l.length);F(T,{leads:T>0,once:!0})}}}}
function _a(t,e,n){let s=ls(t);return{number:"",stop(){},update(){},follow(){let o=e.now&&!s.presses?n.target(()=>!0):null;
if(!o)return;let a=o.querySelector(".lsn-lit")??o,r=o.getBoundingClientRect().top-t.getBoundingClientRect().top,l=a.getBoundingClientRect().
bottom-o.getBoundingClientRect().top-t.clientHeight+40;t.scrollTop+=r-sn+Math.max(0,l)},begin(){this.follow()}}}var cs={
async render({model:t,el:e}){let n=q(e),s=t.get("words"),o=await st(t),a=t.get("story").stops??[],r=await ct(t,"timeline"),
l=r.get("events"),i=d("div",{className:"lsn-column",tabIndex:0,attributes:{role:"region","aria-label":s.passages}}),c=Ta(
t,i,s),f=a.length?Oa(t,{el:e,column:i,selection:o,passages:c,words:s}):null,u=f??_a(i,o,c),p=Object.keys(o.links).filter(
J=>J.startsWith("passage:")),b=f?a.map(({passage:J})=>J):p,m=p.filter(J=>!b.includes(J));i.append(...f?.sections??b.map(
c.holder),...m.map(c.holder),c.none);let h=d("div",{className:"lsn-where"}),[x,y]=[d("span",{attributes:{role:"status"}}),
d("span")],g=d("p",{className:"lsn-now"},x,y),w=d("p",{className:"lsn-event-told"}),v=as(r,o),$=d("div",{className:"lsn-\
whole"}),C=null,_=async()=>{$.hidden=C!==null&&!$.hidden,A.setAttribute("aria-expanded",String(!$.hidden)),A.textContent=
$.hidden?s.grow:s.shrink,C??=nn(t,"timeline",Ce,$).then(J=>($.dispatchEvent(new CustomEvent("lsn:hide",{detail:E.event})),
J)),await C,$.hidden||$.scrollIntoView({block:"nearest",behavior:Nt()})},A=O(s.grow,_,{className:"lsn-button lsn-small l\
sn-grow",attributes:{"aria-expanded":"false"}}),R=d("div",{className:"lsn-when",attributes:{role:"region","aria-label":r.
get("words").title}},d("div",{className:"lsn-now-row"},g,w,d("div",{},f?.comeBack??"",A)),v.el),S=d("div",{className:"ls\
n-stage"},d("div",{className:"lsn-reader"},i,f?.bar??""),h,R),M=d("details",{className:"lsn-more"},d("summary",{textContent:s.
tools})),D=d("h3",{className:f?"lsn-hidden":"",textContent:s.title}),B=d("section",{className:"lsn lsn-explore",lang:t.get(
"language")},D,S,$,M);e.append(B);let F=Sa(e,B),E={passage:new Set,event:new Set},k=ya(o,s,()=>Object.keys(o.links).filter(
J=>J.startsWith("event:")&&!E.event.has(J.slice(6)))),V=ka(t,s,()=>gt()),T=Ca(s),N=O(s.back,o.back),j=O(s.forward,o.forward),
G=O(s.clear,()=>o.choose("")),nt={className:"lsn-tools",attributes:{role:"group","aria-label":s.read}};M.append(d("div",
{className:"lsn-bar"},d("div",nt,N,j,G),k.group),d("div",{className:"lsn-bar"},V.group,T.group));let z=()=>{let J=m.filter(
At=>!at(o,At)).map(At=>At.slice(8));c.hide(new Set([...E.passage,...J]));let Ht=m.filter(At=>at(o,At));return Promise.all(
Ht.map(c.put))},gt=()=>{E=$a({selection:o,kinds:V.kinds,place:V.place,kindOf:J=>l[J]?.kind}),z(),v.hide(E.event),$.dispatchEvent(
new CustomEvent("lsn:hide",{detail:E.event})),k.update()};await Promise.all(b.map(c.put));let H=await Promise.all([nn(t,
"map",ge,h),...f&&t.get("prompt")?[nn(t,"prompt",ye,f.prompt)]:[]]);M.append(...h.querySelectorAll(".lsn-map > :is(.lsn-\
soft, details), .lsn-map .lsn-base"));let Y=!1,Z=o.watch(()=>{Aa(o,x,y,u.number),Na(w,l[o.now.slice(6)],s.prompt),yt(N,!o.
canGo.back),yt(j,!o.canGo.forward),yt(G,!o.now),T.show(o.links[o.now]?.text??""),k.update(),u.update();let J=z();Y&&J.then(
()=>u.follow())});return u.begin(),Y=!0,()=>{k.stop(),Z(),F(),v.stop(),u.stop(),c.stop();for(let J of H)J();C?.then(J=>J()),
n()}}};function Ae(t){let e=d("p",{className:"lsn-soft lsn-downloaded",attributes:{role:"status"}}),n=()=>{let o={taken:!1,tell:a=>{
e.textContent=a}};window.dispatchEvent(new CustomEvent("lessons:download",{detail:o})),o.taken||(e.textContent=t["no-pan\
el"])},s=O(t.download,n,{className:"lsn-button"});return[d("div",{className:"lsn-actions"},s),e]}var ds={render({model:t,el:e}){return e.innerHTML=t.get("html"),X(e,"ul").before(...Ae(t.get("words"))),q(e)}};function Ma(t){let e="data:image/svg+xml,",n=W(t,`img[src^='${e}']`);for(let s of n){let o=d("div",{className:`lsn-drawi\
ng ${s.className}`,attributes:{role:"img","aria-label":s.alt}});o.innerHTML=decodeURIComponent(s.src.slice(e.length)).replaceAll(
"lsn-fill-",`${U()}-`),s.replaceWith(o)}for(let s of t.querySelectorAll(".lsn-paper"))s.replaceWith(...s.childNodes)}var us=t=>W(
t,"[data-key]")[0]?.dataset.key??t.textContent.trim(),ps=(t,e)=>W(t.cells[e],"[data-facet]");function Ia({heads:t,rows:e},n,s,o){
let a=new Intl.Collator(s,{numeric:!0}).compare;t.forEach((r,l)=>{let i=r.textContent,c=()=>{let f=r.getAttribute("aria-\
sort")==="ascending";for(let u of t)u.removeAttribute("aria-sort");r.setAttribute("aria-sort",f?"descending":"ascending"),
e.sort((u,p)=>a(us(u.cells[l]),us(p.cells[l]))),f&&e.reverse(),e[0]?.parentElement?.append(...e),o.textContent=L(n[f?"so\
rted-down":"sorted-up"],{name:i})};r.replaceChildren(O(i,c,{className:"lsn-sorter",title:L(n.sort,{name:i})}))})}function Ba({
heads:t,rows:e},n,s){let o=t.flatMap((r,l)=>{let i=e.flatMap(u=>ps(u,l)),c=new Map(i.map(u=>[u.dataset.facet,u.textContent]));
if(c.size<2)return[];let f=d("select",{id:U()},new Option(n.all,""),...[...c].map(([u,p])=>new Option(p,u)));return{column:l,
list:f,label:d("label",{htmlFor:f.id,textContent:r.textContent})}}),a=()=>{for(let r of e)r.hidden=!o.every(({column:l,list:i})=>!i.
value||ps(r,l).some(c=>c.dataset.facet===i.value));s.textContent=L(n.shown,{some:e.filter(r=>!r.hidden).length,all:e.length})};
for(let{list:r}of o)r.addEventListener("change",a);return o.map(({list:r,label:l})=>d("span",{className:"lsn-choice"},l,
r))}function Ra(t,e,n){let s={heads:[...t.tHead?.rows[0].cells??[]],rows:[...t.tBodies[0].rows]},o=d("span",{className:"\
lsn-soft",attributes:{role:"status"}}),a=d("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.filter}},
...Ba(s,e,o),o);Ia(s,e,n,o),t.closest(".lsn-scroll")?.before(a)}var fs={async render({model:t,el:e}){e.innerHTML=t.get("\
html");for(let a of W(e,".lsn-live-note"))a.remove();for(let a of W(e,"details.lsn-text"))a.toggleAttribute("open",!1);Ma(
e);let n=W(e,"table.lsn-sort");for(let a of n)Ra(a,t.get("words"),t.get("language"));let s=q(e),o=Ft(W(e,".lsn-ref"),await st(
t));return()=>{o(),s()}}};var on={render({model:t,el:e}){let n=()=>{e.innerHTML=t.get("html")};return t.on("change:html",n),n(),()=>t.off("change:\
html",n)}};var ms=t=>t.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-])*/gu)?.length??
0;var hs=(t,e,n,{send:s})=>{let{words:o}=t,a=[],r=({id:A,text:R},S)=>{let M=R.split(`

`).map(F=>d("p",{textContent:F})),D=d("details",{},d("summary",{textContent:S}),...M),B=me({holder:D,locator:A,paragraphs:()=>M,
words:o.quote,language:n.get("language")});return D.append(B.element),a.push(B),D},l=d("textarea",{rows:12,className:"ls\
n-writing",id:U(),attributes:{dir:"auto"}}),i=d("p",{className:"lsn-soft",id:U()}),c=d("p",{hidden:!0,textContent:o.since}),
f=U(),u=["supplied","bank","open"].map(A=>d("input",{type:"radio",name:f,value:A})),p=t.bank.map(({id:A})=>d("input",{type:"\
checkbox",value:A})),b={supplied:t.supplied.map(A=>r(A,`${A.id} ${A.heading}`)),bank:t.bank.flatMap((A,R)=>[d("label",{className:"\
lsn-option"},p[R],d("span",{textContent:`${A.id} ${A.heading}`})),r(A,L(o.read,{name:A.id}))]),open:[]},m=Object.entries(
b).map(([A,R])=>Object.assign(d("div",{className:"lsn-evidence"},...R),{way:A})),h=d("div",{innerHTML:t.rubric}),x=d("fi\
eldset",{className:"lsn-ways"},d("legend",{textContent:o.ways}),...u.map(A=>d("label",{className:"lsn-option"},A,d("span",
{textContent:o[A.value]}))));l.setAttribute("aria-describedby",i.id);let y=()=>({text:l.value,way:u.find(A=>A.checked)?.
value??"",picked:p.filter(A=>A.checked).map(A=>A.value)}),g=qt({read:y,put:A=>{l.value=A.text;for(let R of u)R.checked=R.
value===A.way;for(let R of p)R.checked=A.picked.includes(R.value);$()},send:s,kept:xt(n,t.id),words:o.writing,limit:t.limit,
model:n}),w=null,v=[],$=()=>{let{way:A}=y();for(let R of m)R.hidden=R.way!==A||!R.firstChild;i.textContent=L(o.count,{count:ms(
l.value),guide:t.guide}),c.hidden=w===null||w===l.value},C=d("div",{className:"lsn-essay"},h,x,...m,d("label",{className:"\
lsn-strong",htmlFor:l.id,textContent:o.label}),l,i,g.saved,g.alarm,g.offers,c);C.addEventListener("input",()=>{$(),g.touched()}),
l.addEventListener("blur",()=>{g.saved.textContent===o.writing.typing&&g.save(!0)}),$();let _=Sn({name:t.prompt,insert(A){
l.value=Ln(l.value,A),l.dispatchEvent(new Event("input",{bubbles:!0})),l.scrollTop=l.scrollHeight},focus(){l.focus(),l.setSelectionRange(
l.value.length,l.value.length)}});return{element:C,own:!0,labels:{first:o["hand-in"],again:o["hand-in-again"],busy:o.handing,
outline:o.outline},read:()=>l.value,handIn(){return g.save(!0)?!0:(g.alarm.scrollIntoView({block:"nearest"}),!1)},heard:g.
heard,awaits:g.awaits,refused:()=>g.refused(""),lost:g.lost,stop(){for(let A of a)A.stop();_(),g.stop()},resume:()=>g.resume(
v),show({answered:A,answer:R,versions:S=[],draft:M="",way:D="",picked:B=[]}){w=A?R:null,v=S,g.follow({text:M,way:D,picked:B}),
$()}}};var an=["supports","weakens"],gs=(t,e)=>{let n=Object.fromEntries(t.choices.map(i=>[i.id,i.text])),s=new Map,o=(i,c,f)=>{
let u=U(),p=d("span",{id:U(),textContent:n[i]}),b=[...an,""].map(y=>d("input",{type:"radio",name:u,value:y,checked:y===""}));
s.set(i,b);let m=b.map(y=>d("label",{},y,d("span",{textContent:e[y.value||"neither"]}))),h=`${f} ${L(e.sentence,{number:c})}`,
x=d("div",{className:"lsn-marks",attributes:{role:"radiogroup","aria-label":h,"aria-describedby":p.id}},...m);return d("\
li",{},p,x)},a=t.passages.map(({name:i,sentences:c})=>d("div",{},d("p",{className:"lsn-strong",textContent:i}),d("ol",{className:"\
lsn-sentences",attributes:{"aria-label":i}},...c.map((f,u)=>o(f,u+1,i))))),r=d("div",{className:"lsn-evidence-question"},
d("p",{className:"lsn-claim"},d("b",{textContent:e.claim}),` ${t.claim}`),d("p",{className:"lsn-soft",textContent:e["mar\
k-help"]}),...a),l=i=>[...s].filter(([,c])=>c.some(f=>f.checked&&f.value===i));return{element:r,read:()=>an.flatMap(i=>{
let c=l(i).map(([f])=>f);return c.length?[i,...c]:[]}),restore:i=>{let c={},f="";for(let u of Array.isArray(i)?i:[])an.includes(
u)?f=u:c[u]=f;for(let[u,p]of s)for(let b of p)b.checked=b.value===(c[u]??"")},lock:()=>{for(let i of s.values())for(let c of i)
c.disabled=!0}}};var Ha=6,bs=(t,e)=>{let n=Object.fromEntries(t.choices.map(g=>[g.id,g.text])),s=d("p",{className:"lsn-told lsn-soft",attributes:{
"aria-live":"polite"}}),o=t.choices.map(g=>d("button",{type:"button",className:"lsn-card",value:g.id,textContent:g.text})),
a=t.lefts.map(g=>({left:g,button:d("button",{type:"button",className:"lsn-place"}),card:""})),r=o.map(g=>d("li",{},g)),l=d(
"ul",{className:"lsn-cards",attributes:{"aria-label":e.cards}},...r),i=d("div",{className:"lsn-match"},d("p",{className:"\
lsn-soft",textContent:e["match-help"]}),l,d("ul",{className:"lsn-pairs"},...a.map(g=>d("li",{},d("span",{className:"lsn-\
left",textContent:g.left}),g.button))),s),c="",f=!1,u=(g,w)=>{s.textContent=L(e[g],w)},p=()=>{o.forEach((g,w)=>{r[w].hidden=
f||a.some(v=>v.card===g.value),g.setAttribute("aria-pressed",String(g.value===c))});for(let{left:g,button:w,card:v}of a)
w.textContent=v?n[v]:e.empty,w.classList.toggle("full",v!==""),w.setAttribute("aria-label",L(e.slot,{left:g,card:w.textContent})),
w.setAttribute("aria-disabled",String(f));l.hidden=r.every(g=>g.hidden)},b=()=>{p(),i.dispatchEvent(new Event("input",{bubbles:!0}))},
m=g=>{u(g?"picked":"dropped",{card:n[g||c]}),c=g,b()},h=(g,w)=>{let v=a.find($=>$.card===g);v&&(v.card=w.card),w.card=g,
c="",u("placed",{card:n[g],left:w.left}),b(),w.button.focus({preventScroll:!0})},x=g=>{u("taken",{card:n[g.card],left:g.
left}),g.card="",b()};for(let g of o)g.addEventListener("click",()=>m(g.value===c?"":g.value)),y(g,{held:()=>!f,drop:w=>{
w&&h(g.value,w)}});for(let g of a)g.button.addEventListener("click",()=>{f||(c?h(c,g):g.card&&x(g))}),y(g.button,{held:()=>!f&&
g.card!=="",drop:w=>{w?w!==g&&h(g.card,w):x(g)}});i.addEventListener("keydown",g=>{g.key==="Escape"&&c&&m("")});function y(g,{
held:w,drop:v}){let $=null,C=!1,_=({clientX:S,clientY:M})=>a.find(D=>{let B=$&&D.button===g?$.home:D.button.getBoundingClientRect();
return S>=B.left&&S<=B.right&&M>=B.top&&M<=B.bottom}),A=S=>{for(let M of a)M.button.classList.toggle("lsn-over",M===S)},
R=()=>{$=null,C=!1,g.style.translate="",g.classList.remove("lsn-dragged"),A(void 0)};g.addEventListener("pointerdown",S=>{
S.button!==0||!w()||($={clientX:S.clientX,clientY:S.clientY,home:g.getBoundingClientRect()},g.setPointerCapture(S.pointerId))}),
g.addEventListener("pointermove",S=>{if(!$)return;let[M,D]=[S.clientX-$.clientX,S.clientY-$.clientY];!C&&Math.hypot(M,D)<
Ha||(C=!0,g.classList.add("lsn-dragged"),g.style.translate=`${M}px ${D}px`,A(_(S)))}),g.addEventListener("pointerup",S=>{
if(!$)return;let[M,D]=[C,_(S)];if(R(),!M)return;let B=F=>{F.stopPropagation(),F.preventDefault()};g.addEventListener("cl\
ick",B,{capture:!0,once:!0}),setTimeout(()=>g.removeEventListener("click",B,!0)),v(D)}),g.addEventListener("pointercance\
l",R)}return p(),{element:i,read:()=>a.map(g=>g.card),restore:g=>{let w=Array.isArray(g)?g:[];a.forEach((v,$)=>{v.card=n[w[$]]?
w[$]:""}),c="",p()},lock:()=>{f=!0,c="",p()}}};var vs="300px";function ja(t){let e=t.match(/^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/),[n,s]=e?
e.slice(1).map(Number):[];return e&&Math.abs(n)<=90&&Math.abs(s)<=180?{lat:n,lon:s}:null}var ws=(t,e,n)=>{let s=d("div",
{className:"lsn-ask-map"}),o=d("p",{className:"lsn-told lsn-soft",attributes:{"aria-live":"polite"}}),a=d("input",{type:"\
text",autocomplete:"off",maxLength:80,id:U()}),r=d("select",{id:U()},new Option(e["place-none"],""),...t.units.map(({id:h,
name:x})=>new Option(x,h))),l=(h,x)=>d("div",{className:"lsn-field"},d("label",{htmlFor:h.id,textContent:e[x]}),h),i=t.units.
length>0,c=d("div",{className:"lsn-place-question"},d("p",{className:"lsn-soft",textContent:e[i?"place-help":"place-help\
-bare"]}),s,o,l(a,"place-coordinate"),...i?[l(r,"place-list")]:[]),f=null,u=null,p=()=>{let h=r.value?null:ja(a.value);f?.
send({type:"draw",...u??(h?{given:{...h,label:e["place-given"]}}:{})})},b=h=>{h.type!=="click"||u||(a.value=`${h.lat.toFixed(
4)}, ${h.lon.toFixed(4)}`,r.value="",o.textContent=L(e["place-clicked"],{point:a.value}),p(),c.dispatchEvent(new Event("\
input",{bubbles:!0})))};a.addEventListener("input",()=>{r.value="",o.textContent="",p()}),r.addEventListener("change",()=>{
r.value&&(a.value=""),o.textContent="",p()});let m=Pa(s,async()=>(f=await he(n,s,{page:n.get("maps")[t.id],title:e["plac\
e-map"],hear:b}),p(),f),()=>s.replaceChildren(d("p",{className:"lsn-soft",textContent:e["place-map-failed"]})));return{element:c,
stop:m,read:()=>r.value?`unit:${r.value}`:a.value,restore:h=>{let[,x=""]=String(h).match(/^unit:(.*)$/)??[];r.value=x,a.
value=x?"":String(h).replace(/^([-\d.]+),([-\d.]+)$/,"$1, $2"),p()},lock:h=>{u=h.shown??null,a.readOnly=!0,r.disabled=!0,
p()}}};function Pa(t,e,n){let s=null,o=!1,a=async()=>{try{s=await e(),o&&s.stop()}catch(l){console.error(l),n()}},r=new IntersectionObserver(
l=>{l.some(i=>i.isIntersecting)&&(r.disconnect(),a())},{rootMargin:vs,scrollMargin:vs});return r.observe(t),()=>{o=!0,r.
disconnect(),s?.stop()}}var rn={choice:t=>xs(t,"radio",e=>e.find(n=>n.checked)?.value??"",(e,n)=>e.value===n),choices:t=>xs(t,"checkbox",e=>e.filter(
n=>n.checked).map(n=>n.value),(e,n)=>n.includes(e.value)),number:t=>$s(t,{inputMode:"decimal",maxLength:60}),text:t=>$s(
t,{className:"lsn-words",maxLength:t.limit}),order:Da,essay:hs,evidence:gs,match:bs,place:ws};function xs(t,e,n,s){let o=U(),
a=t.choices.map(l=>d("input",{type:e,name:o,value:l.id}));return{element:d("div",{},...t.choices.map((l,i)=>d("label",{className:"\
lsn-option"},a[i],d("span",{textContent:l.text})))),read:()=>n(a),restore:l=>a.forEach(i=>{i.checked=s(i,l)}),lock:()=>a.
forEach(l=>{l.disabled=!0})}}function $s(t,e){let n=d("input",{type:"text",autocomplete:"off",id:U(),...e}),s=d("label",
{htmlFor:n.id,textContent:t.label});return{element:d("div",{className:"lsn-field"},s,n),read:()=>n.value,restore:o=>{n.value=
String(o)},lock:()=>{n.readOnly=!0}}}function Da(t,e){let n=d("ol",{className:"lsn-order"}),s=d("p",{className:"lsn-hidd\
en",attributes:{"aria-live":"polite"}}),o=!1,a=()=>[...n.children],r=()=>a().forEach((l,i,{length:c})=>{let[f,u]=l.querySelectorAll(
"button");f.setAttribute("aria-disabled",String(o||i===0)),u.setAttribute("aria-disabled",String(o||i===c-1))});for(let{
id:l,text:i}of t.choices){let c=d("li",{},d("span",{textContent:i}));c.dataset.id=l;let f=u=>O(e[u],p=>{u==="up"?c.previousElementSibling?.
before(c):c.nextElementSibling?.after(c),p.focus();let b=a();s.textContent=L(e.moved,{item:i,position:b.indexOf(c)+1,count:b.
length}),r()},{attributes:{"aria-label":`${e[u]}${e.colon}${i}`}});c.append(f("up"),f("down")),n.append(c)}return r(),{element:d(
"div",{},d("p",{className:"lsn-soft",textContent:e["order-help"]}),n,s),read:()=>a().map(l=>l.dataset.id??""),restore:l=>{
let i=Array.isArray(l)?l:[],c=i.flatMap(f=>a().find(u=>u.dataset.id===f)??[]);new Set(c).size===n.children.length&&c.length===
i.length&&n.append(...c),r()},lock:()=>{o=!0,r()}}}var cn=globalThis,ys=t=>t,Ne=cn.trustedTypes,ks=Ne?Ne.createPolicy("lit-html",{createHTML:t=>t}):void 0,dn="$lit$",mt=`l\
it$${Math.random().toFixed(9).slice(2)}$`,un="?"+mt,Ua=`<${un}>`,Mt=document,oe=()=>Mt.createComment(""),ae=t=>t===null||
typeof t!="object"&&typeof t!="function",pn=Array.isArray,Ts=t=>pn(t)||typeof t?.[Symbol.iterator]=="function",ln=`[ 	
\f\r]`,se=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Cs=/-->/g,As=/>/g,Ot=RegExp(`>|${ln}(?:([^\\s"'>=/]+)(${ln}\
*=${ln}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ns=/'/g,Es=/"/g,Ls=/^(?:script|style|textarea|title)$/i,fn=t=>(e,...n)=>({_$litType$:t,strings:e,
values:n}),P=fn(1),el=fn(2),nl=fn(3),et=Symbol.for("lit-noChange"),I=Symbol.for("lit-nothing"),Ss=new WeakMap,_t=Mt.createTreeWalker(
Mt,129);function Os(t,e){if(!pn(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ks!==void 0?
ks.createHTML(e):e}var _s=(t,e)=>{let n=t.length-1,s=[],o,a=e===2?"<svg>":e===3?"<math>":"",r=se;for(let l=0;l<n;l++){let i=t[l],
c,f,u=-1,p=0;for(;p<i.length&&(r.lastIndex=p,f=r.exec(i),f!==null);)p=r.lastIndex,r===se?f[1]==="!--"?r=Cs:f[1]!==void 0?
r=As:f[2]!==void 0?(Ls.test(f[2])&&(o=RegExp("</"+f[2],"g")),r=Ot):f[3]!==void 0&&(r=Ot):r===Ot?f[0]===">"?(r=o??se,u=-1):
f[1]===void 0?u=-2:(u=r.lastIndex-f[2].length,c=f[1],r=f[3]===void 0?Ot:f[3]==='"'?Es:Ns):r===Es||r===Ns?r=Ot:r===Cs||r===
As?r=se:(r=Ot,o=void 0);let b=r===Ot&&t[l+1].startsWith("/>")?" ":"";a+=r===se?i+Ua:u>=0?(s.push(c),i.slice(0,u)+dn+i.slice(
u)+mt+b):i+mt+(u===-2?l:b)}return[Os(t,a+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},re=class t{constructor({
strings:e,_$litType$:n},s){let o;this.parts=[];let a=0,r=0,l=e.length-1,i=this.parts,[c,f]=_s(e,n);if(this.el=t.createElement(
c,s),_t.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=
_t.nextNode())!==null&&i.length<l;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(
dn)){let p=f[r++],b=o.getAttribute(u).split(mt),m=/([.?@])?(.*)/.exec(p);i.push({type:1,index:a,name:m[2],strings:b,ctor:m[1]===
"."?Se:m[1]==="?"?Te:m[1]==="@"?Le:Bt}),o.removeAttribute(u)}else u.startsWith(mt)&&(i.push({type:6,index:a}),o.removeAttribute(
u));if(Ls.test(o.tagName)){let u=o.textContent.split(mt),p=u.length-1;if(p>0){o.textContent=Ne?Ne.emptyScript:"";for(let b=0;b<
p;b++)o.append(u[b],oe()),_t.nextNode(),i.push({type:2,index:++a});o.append(u[p],oe())}}}else if(o.nodeType===8)if(o.data===
un)i.push({type:2,index:a});else{let u=-1;for(;(u=o.data.indexOf(mt,u+1))!==-1;)i.push({type:7,index:a}),u+=mt.length-1}
a++}}static createElement(e,n){let s=Mt.createElement("template");return s.innerHTML=e,s}};function It(t,e,n=t,s){if(e===
et)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,a=ae(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),
a===void 0?o=void 0:(o=new a(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=It(t,o._$AS(t,e.values),
o,s)),e}var Ee=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this.
_$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??Mt).importNode(
n,!0);_t.currentNode=o;let a=_t.nextNode(),r=0,l=0,i=s[0];for(;i!==void 0;){if(r===i.index){let c;i.type===2?c=new Wt(a,
a.nextSibling,this,e):i.type===1?c=new i.ctor(a,i.name,i.strings,this,e):i.type===6&&(c=new Oe(a,this,e)),this._$AV.push(
c),i=s[++l]}r!==i?.index&&(a=_t.nextNode(),r++)}return _t.currentNode=Mt,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&
(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},Wt=class t{get _$AU(){return this._$AM?._$AU??
this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=I,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=
o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===
11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=It(this,e,n),ae(
e)?e===I||e==null||e===""?(this._$AH!==I&&this._$AR(),this._$AH=I):e!==this._$AH&&e!==et&&this._(e):e._$litType$!==void 0?
this.$(e):e.nodeType!==void 0?this.T(e):Ts(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==I&&ae(this._$AH)?this._$AA.nextSibling.data=e:this.T(Mt.
createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=
re.createElement(Os(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let a=new Ee(o,this),r=a.u(
this.options);a.p(n),this.T(r),this._$AH=a}}_$AC(e){let n=Ss.get(e.strings);return n===void 0&&Ss.set(e.strings,n=new re(
e)),n}k(e){pn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let a of e)o===n.length?n.push(s=new t(this.
O(oe()),this.O(oe()),this,this.options)):s=n[o],s._$AI(a),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this.
_$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=ys(e).nextSibling;ys(e).remove(),e=s}}setConnected(e){
this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Bt=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(e,n,s,o,a){this.type=1,this._$AH=I,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=
a,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=I}_$AI(e,n=this,s,o){
let a=this.strings,r=!1;if(a===void 0)e=It(this,e,n,0),r=!ae(e)||e!==this._$AH&&e!==et,r&&(this._$AH=e);else{let l=e,i,c;
for(e=a[0],i=0;i<a.length-1;i++)c=It(this,l[s+i],n,i),c===et&&(c=this._$AH[i]),r||=!ae(c)||c!==this._$AH[i],c===I?e=I:e!==
I&&(e+=(c??"")+a[i+1]),this._$AH[i]=c}r&&!o&&this.j(e)}j(e){e===I?this.element.removeAttribute(this.name):this.element.setAttribute(
this.name,e??"")}},Se=class extends Bt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===I?
void 0:e}},Te=class extends Bt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,
!!e&&e!==I)}},Le=class extends Bt{constructor(e,n,s,o,a){super(e,n,s,o,a),this.type=5}_$AI(e,n=this){if((e=It(this,e,n,0)??
I)===et)return;let s=this._$AH,o=e===I&&s!==I||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,a=e!==I&&(s===
I||o);o&&this.element.removeEventListener(this.name,this,s),a&&this.element.addEventListener(this.name,this,e),this._$AH=
e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},
Oe=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this.
_$AM._$AU}_$AI(e){It(this,e)}},Ms={M:dn,P:mt,A:un,C:1,L:_s,R:Ee,D:Ts,V:It,I:Wt,H:Bt,N:Te,U:Le,B:Se,F:Oe},Fa=cn.litHtmlPolyfillSupport;
Fa?.(re,Wt),(cn.litHtmlVersions??=[]).push("3.3.3");var Is=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){
let a=n?.renderBefore??null;s._$litPart$=o=new Wt(e.insertBefore(oe(),a),a,void 0,n??{})}return o._$AI(t),o};var ht={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Yt=t=>(...e)=>({_$litDirective$:t,values:e}),
kt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.
update(e,n)}update(e,n){return this.render(...n)}};var hn=t=>t.getClientRects().length>0;function _e(t,e){let n=document.activeElement,s=n instanceof HTMLElement&&n!==e&&e.
contains(n)?n:null,o=s?.closest("section")??e;if(Is(t,e),!s)return;let a=hn(s)?s:ie(o,s.dataset.key)??Ka(o,e);document.activeElement!==
a&&a?.focus({preventScroll:!0})}function ie(t,e){return[...t.querySelectorAll("[data-key]")].find(s=>e&&s.dataset.key===
e&&hn(s))}function Ka(...t){return t.map(n=>n.querySelector(":is(h3, h4)[tabindex]")).find(n=>n&&hn(n))??void 0}function Me(){
let t=new Map;return e=>{let n=t.get(e)??U();return t.set(e,n),n}}var Q=(t,e,{key:n=String(t),submit:s=!1,small:o=!1,label:a,
disabled:r,hidden:l=!1}={})=>P`<button type=${s?"submit":"button"} class=${o?"lsn-button lsn-small":"lsn-button"} data-key=${n}
    aria-label=${a??I} aria-disabled=${r===void 0?I:String(r)} ?hidden=${l}
    @click=${e}>${t}</button>`,ut=t=>P`<p class="lsn-soft">${t}</p>`;var Ie=(t,e,{accept:n,multiple:s=!1,folder:o=!1,small:a=!1}={})=>{let r=i=>i.currentTarget.nextElementSibling.click(),l=i=>{
let c=i.currentTarget,f=[...c.files??[]];c.value="",e(f)};return P`${Q(t,r,{small:a})}<input type="file" hidden accept=${n??
I} ?multiple=${s}
    ?webkitdirectory=${o} @change=${l}>`},Bs=t=>{let e=n=>n.currentTarget;return{over(n){n.preventDefault(),e(n).classList.
add("lsn-drop")},leave(n){e(n).contains(n.relatedTarget)||e(n).classList.remove("lsn-drop")},drop(n){n.preventDefault(),
n.stopPropagation(),e(n).classList.remove("lsn-drop"),n.dataTransfer&&t(n.dataTransfer)}}},Rt=()=>({text:"",warn:!1,number:0}),
Jt=({number:t},e,n=!1)=>({text:e,warn:n,number:t+1}),mn=class extends kt{number=0;render(e){return et}update({element:e},[
{text:n,number:s}]){return s!==this.number&&(e.textContent=n),this.number=s,et}},Gt=Yt(mn);function Be(t,e,n="text/plain\
;charset=utf-8"){let s=URL.createObjectURL(new Blob(e,{type:n}));Object.assign(document.createElement("a"),{download:t,href:s}).
click(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}var le="ABCDEFGHIJKLMNOPQRSTUVWXYZ",qa=999,Va=new Map([["ArrowLeft",-1],["PageUp",-1],["ArrowRight",1],["PageDown",1]]);
function za({key:t,code:e=""},n){let s=/^[a-z]$/i.test(t)?t:/^Key([A-Z])$/.exec(e)?.[1]??"",o=s?le.indexOf(s.toUpperCase()):
-1;return o<n?o:-1}var Wa=t=>t.map(e=>Math.round(100*e/Math.max(1,...t)));function Rs(t){let{present:e,key:n,explanation:s,
colon:o}=t.get("words"),a=new Map,r=new Map,l=0,i=!1,c=0,f=0,u=Rt(),p=d("dialog",{className:"lsn lsn-present",lang:t.get(
"language"),attributes:{"aria-label":e.open}}),b=()=>{},m=()=>t.get("questions"),h=()=>m()[l],x=E=>{let K=a.get(E.id);if(K?.
length===E.choices.length)return K;let k=E.choices.map(()=>0);return a.set(E.id,k),k},y=()=>{p.open&&_e(S(),p)},g=(E,K=!1)=>{
u=Jt(u,E,K),y()},w=(E,K)=>{let k=x(h());k[E]=Math.min(qa,Math.max(0,k[E]+K)),g(L(e.counted,{letter:le[E],count:k[E]}))},
v=()=>{x(h()).fill(0),g(e.cleared)},$=E=>{let K=l+E;if(K<0||K>=m().length)return g(e[E<0?"is-first":"is-last"]);l=K,i=!1,
g(`${A()}${o}${h().prompt}`),p.scrollTop=0},C=E=>{g(E),p.querySelector(".lsn-answer")?.scrollIntoView({block:"nearest"})},
_=()=>{if(i=!i,!i)return g(e.hidden);if(r.has(h().id))return C(e.shown);c=Et();let E={type:"reveal",question:h().id,number:c};
clearTimeout(f),f=setTimeout(()=>{i=!1,g(e.silent,!0)},ce),g(""),ot(t,E)},A=()=>L(e.place,{number:l+1,count:m().length}),
R=(E,K,k,V,T)=>{let N=le[K],j=(G,nt,z)=>Q(nt,()=>w(K,G),{key:`${z} ${K}`,label:L(e[z],{letter:N})});return P`<li class=${T?
"lsn-raised right":"lsn-raised"}><b>${N}</b><span>${E}${T?P` <span class="lsn-is-right">✓ ${e.right}</span>`:I}</span><div class="lsn-hands">${j(
1,"+","more")}${j(-1,"−","less")}<span class="lsn-track"><span
      class="lsn-length" style=${`width: ${V}%`}></span></span><span class="lsn-count">${k}</span></div></li>`},S=()=>{let E=h(),
[K,k]=[x(E),i?r.get(E.id):void 0],V=Wa(K),T=E.choices.slice(0,le.length).map(({id:N,text:j},G)=>R(j,G,K[G],V[G],!!k?.right.
includes(N)));return P`<h3 tabindex="-1">${t.get("title")} · ${A()}</h3>
      <div class="lsn-asked">${E.prompt}</div>
      ${E.claim?P`<p>${E.claim}</p>`:I}
      ${E.lefts?P`<ul class="lsn-lefts">${E.lefts.map(N=>P`<li>${N}</li>`)}</ul>`:I}
      ${T.length?P`<ul>${T}</ul>`:I}
      <div>${k?P`<div class="lsn-answer"><p><b>${n}${o}</b>${k.key}</p><p>${s}${o}${k.explanation}</p></div>`:I}</div>
      <div class="lsn-actions">${Q("←",()=>$(-1),{key:"previous",label:e.previous,disabled:l===0})}
        ${Q("→",()=>$(1),{key:"next",label:e.next,disabled:l===m().length-1})}
        ${Q(i?e.hide:e.show,_,{key:"answer"})}
        ${T.length?Q(e.clear,v,{key:"clear"}):I}
        ${Q(e.leave,()=>p.close(),{key:"leave"})}</div>
      <p role="status" class=${u.warn?"lsn-said-aloud lsn-warn":"lsn-said-aloud"} ${Gt(u)}></p>
      <p class="lsn-soft">${T.length?e.keys:e["keys-plain"]}</p>`},M=E=>{if(E.ctrlKey||E.altKey||E.metaKey)return;let K=za(
E,Math.min(le.length,h().choices.length)),k=Va.get(E.key);if(k)$(k);else if(E.key==="0")_();else if(K>=0)w(K,E.shiftKey?
-1:1);else return;E.preventDefault()},D=()=>{clearTimeout(f),b(),p.remove(),F.focus()},B=()=>{l=Math.min(l,m().length-1),
i=!1,u=Rt(),document.body.append(p),b=q(p),p.showModal(),y(),X(p,"h3").focus()};p.addEventListener("keydown",M),p.addEventListener(
"close",D);let F=O(e.open,B);return{button:F,hear(E){if(!(!c||E.number!==c||E.type!=="revealed"&&E.type!=="refused")){if(c=
0,clearTimeout(f),E.type==="refused"){i=!1,g(E.text,!0);return}r.set(E.question,E),E.question===h()?.id&&i&&C(`${e.shown}\
 ${n}${o}${E.key}`)}},stop(){p.close()}}}var Ya=()=>[performance.getEntriesByType("navigation")[0]?.name??location.href,
location.href],Hs=(t,e=Ya())=>t||e.some(n=>new URL(n,"file:///").searchParams.has("present"));var{I:Ja}=Ms,js=t=>t;var Ds=t=>t.strings===void 0,Ps=()=>document.createComment(""),Xt=(t,e,n)=>{let s=t._$AA.parentNode,o=e===void 0?t._$AB:
e._$AA;if(n===void 0){let a=s.insertBefore(Ps(),o),r=s.insertBefore(Ps(),o);n=new Ja(a,r,t,t.options)}else{let a=n._$AB.
nextSibling,r=n._$AM,l=r!==t;if(l){let i;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(i=t._$AU)!==r._$AU&&n._$AP(i)}if(a!==o||
l){let i=n._$AA;for(;i!==a;){let c=js(i).nextSibling;js(s).insertBefore(i,o),i=c}}}return n},Ct=(t,e,n=t)=>(t._$AI(e,n),
t),Ga={},Re=(t,e=Ga)=>t._$AH=e,Us=t=>t._$AH,He=t=>{t._$AR(),t._$AA.remove()};var Qt=Yt(class extends kt{constructor(t){if(super(t),t.type!==ht.PROPERTY&&t.type!==ht.ATTRIBUTE&&t.type!==ht.BOOLEAN_ATTRIBUTE)
throw Error("The `live` directive is not allowed on child or event bindings");if(!Ds(t))throw Error("`live` bindings can\
 only contain a single expression")}render(t){return t}update(t,[e]){if(e===et||e===I)return e;let n=t.element,s=t.name;
if(t.type===ht.PROPERTY){if(e===n[s])return et}else if(t.type===ht.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return et}else if(t.
type===ht.ATTRIBUTE&&n.getAttribute(s)===e+"")return et;return Re(t),e}});var Fs=(t,e,n)=>{let s=new Map;for(let o=e;o<=n;o++)s.set(t[o],o);return s},Ks=Yt(class extends kt{constructor(t){if(super(
t),t.type!==ht.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,n){let s;n===void 0?n=e:e!==void 0&&
(s=e);let o=[],a=[],r=0;for(let l of t)o[r]=s?s(l,r):r,a[r]=n(l,r),r++;return{values:a,keys:o}}render(t,e,n){return this.
dt(t,e,n).values}update(t,[e,n,s]){let o=Us(t),{values:a,keys:r}=this.dt(e,n,s);if(!Array.isArray(o))return this.ut=r,a;
let l=this.ut??=[],i=[],c,f,u=0,p=o.length-1,b=0,m=a.length-1;for(;u<=p&&b<=m;)if(o[u]===null)u++;else if(o[p]===null)p--;else if(l[u]===
r[b])i[b]=Ct(o[u],a[b]),u++,b++;else if(l[p]===r[m])i[m]=Ct(o[p],a[m]),p--,m--;else if(l[u]===r[m])i[m]=Ct(o[u],a[m]),Xt(
t,i[m+1],o[u]),u++,m--;else if(l[p]===r[b])i[b]=Ct(o[p],a[b]),Xt(t,o[u],o[p]),p--,b++;else if(c===void 0&&(c=Fs(r,b,m),f=
Fs(l,u,p)),c.has(l[u]))if(c.has(l[p])){let h=f.get(r[b]),x=h!==void 0?o[h]:null;if(x===null){let y=Xt(t,o[u]);Ct(y,a[b]),
i[b]=y}else i[b]=Ct(x,a[b]),Xt(t,o[u],x),o[h]=null;b++}else He(o[p]),p--;else He(o[u]),u++;for(;b<=m;){let h=Xt(t,i[m+1]);
Ct(h,a[b]),i[b++]=h}for(;u<=p;){let h=o[u++];h!==null&&He(h)}return this.ut=r,Re(t,i),et}});var Xa=2e6;function gn({due:t,zone:e,told:n},s,o){if(!t)return s["no-due"];let a=(c="")=>new Intl.DateTimeFormat(Ut(o),{
dateStyle:"full",timeStyle:"short",...c&&{timeZone:c}}).format(new Date(t)),r=n,l=!1;try{l=!!e&&a(e)===a(),l&&(r=e)}catch{}
let i=L(s[l?"due-same":"due"],{yours:a(),theirs:r});return Date.now()>Date.parse(t)+6e4?`${i} ${s.over}`:i}function qs(t,{
root:e,update:n,ask:s}){let o=t.get("words").take,a=Me(),r="",l=Rt(),i=(m,h=!1)=>{l=Jt(l,m,h),n(),e.querySelector(".lsn-\
take")?.setAttribute("open","")},c=m=>s({type:"take",code:m}),f=async m=>{m&&(m.size>Xa?i(o["too-large"],!0):c(await m.text()))},
u=m=>{m.preventDefault(),c(r)},p=m=>{r=m.target.value},b=m=>{let h=m.parts.map(({page:g,text:w})=>P`<li>${g?P`<a href=${g}>${w}</a>`:
w}</li>`),x=()=>s({type:"aside",id:m.id}),y=`${o.aside}${o.colon}${m.title}`;return P`<li><b>${m.title}</b><p class="lsn-due">${gn(
m,o,t.get("language"))}</p>${m.late?P`<p>${m.late}</p>`:I}${h.length?P`<p>${o.counts}</p><ul>${h}</ul>`:I}${[m.about,m.version].
filter(Boolean).map(g=>P`<p>${g}</p>`)}
      ${ut([m.done,...m.rules].join(" · "))}${Q(o.aside,x,{key:`aside ${m.id}`,small:!0,label:y})}</li>`};return{view(){
let m=t.get("assigned"),h=P`<h4>${o.title}</h4><ul class="lsn-assigned">${Ks(m,x=>x.id,b)}</ul>`;return P`<div class="lsn-taking"><div>${m.
length?h:I}</div>
        <details class="lsn-take"><summary>${o.open}</summary><form novalidate @keydown=${Dt} @submit=${u}>
          <div class="lsn-field"><label for=${a("code")}>${o.code}</label><input type="text" id=${a("code")} autocomplete="off"
            spellcheck="false" data-key="code" aria-describedby=${`${a("said")} ${a("about")}`}
            aria-invalid=${l.warn?"true":I} .value=${Qt(r)} @input=${p}>
            ${Q(o.take,null,{submit:!0,small:!0})}
            ${Ie(o.choose,([x])=>f(x),{accept:".json,.txt,application/json",small:!0})}</div>
          <p class="lsn-soft" id=${a("about")}>${o.about}</p>
          <p id=${a("said")} class=${l.warn?"lsn-warn":""} role="status" ${Gt(l)}></p></form></details></div>`},hear({type:m,
text:h}){return m!=="taken"&&m!=="untaken"?!1:(m==="taken"&&(r=""),i(h,m==="untaken"),!0)}}}function Vs(t){let e=d("div",{className:`lsn-remark ${t.tone??""}`});return t.label&&e.append(d("b",{textContent:t.label})),
e.append(d("span",{textContent:t.text})),e}function Qa(t,e,n){let s=[],o=(r,l="")=>s.push(d("p",{className:l,textContent:r}));
t.changed&&o(t.changed,"lsn-warn"),t.tone&&o(e[t.tone],`lsn-verdict ${t.tone}`),s.push(...t.feedback.map(Vs)),t.distance&&
o(t.distance),t.key&&o(`${e.key}${e.colon}${t.key}`),t.outline&&(n.outline&&o(n.outline,"lsn-strong"),o(t.outline,"lsn-s\
aid lsn-lines")),t.explanation&&o(`${e.explanation}${e.colon}${t.explanation}`),(t.explanation||t.key)&&(t.decides&&o(`${e[t.
basis??""]}${e.colon}${t.decides}`,"lsn-soft"),t.others?.length&&s.push(d("details",{},d("summary",{textContent:e.others}),
...t.others.map(Vs))));let a=[t.standing,t.saved].filter(Boolean).join(" · ");return a&&o(a,"lsn-soft"),t.failed&&o(t.failed,
"lsn-warn"),(t.failed||t.download)&&s.push(...Ae(e)),s}function Za(t,e,n,s){let o=We(n.get("lesson"),t.id),a=k=>ot(n,k),
r=rn[t.kind](t,s,n,{send:({text:k,way:V,picked:T,number:N,settled:j})=>a({type:"draft",question:t.id,text:k,way:V,picked:T,
number:N,settled:j})}),l=r.labels??t.labels??{first:s.check,again:s.again,busy:s.checking},i=xt(n,`${t.id}/handed`),c=d(
"button",{type:"submit",className:"lsn-button",textContent:l.first}),u=O("",()=>{_()||M({type:"hint",question:t.id,number:Et()})},
{className:"lsn-button"}),p=d("div",{className:"lsn-hints",attributes:{"aria-live":"polite"}}),b=d("div",{className:"lsn\
-feedback",attributes:{role:"status"}}),m=d("div"),h="",x=d("legend",{},d("span",{className:"lsn-number",textContent:String(
e)}),t.prompt),y=d("form",{className:"lsn-q",noValidate:!0},d("fieldset",{},x,r.element),d("p",{className:"lsn-soft",textContent:t.
about}),d("div",{className:"lsn-actions"},c,u),p,b,m),g=0,w=0,v="",$=!1,C={words:s.writing,language:n.get("language"),element:b},
_=()=>c.getAttribute("aria-disabled")==="true",A=k=>b.replaceChildren(d("p",{className:"lsn-warn",textContent:k})),R=()=>{
clearTimeout(g),c.setAttribute("aria-disabled","false")},S=k=>{$=!0,A(k),it.has(C)&&ft(C,!0),$e(n,b)},M=k=>{w=k.number,c.
setAttribute("aria-disabled","true"),b.replaceChildren(d("p",{className:"lsn-soft",textContent:l.busy})),clearTimeout(g),
g=setTimeout(()=>{R(),S(s.silent)},we),a(k)};y.addEventListener("submit",k=>{k.preventDefault(),_()||F()}),de(y);let D=()=>{
i.clear(),r.own||o.clear(),Lt(C)},B=()=>{let[k]=i.found();return k&&i.take(k),k?.value},F=()=>{if(r.own&&!r.handIn())return;
let k=r.read();i.set({answer:k,sent:!0}),r.own||o.set({answer:k,sent:!0}),ft(C,$),M({type:"answer",question:t.id,answer:k,
number:Et()})};for(let k of r.own?[]:["input","click"])r.element.addEventListener(k,()=>{if(_())return;let V={answer:r.read(),
sent:!1};o.set(V),$&&(i.set(V),ft(C,!0))});let E=k=>{$=!1,k.failed?ft(C,!0):Lt(C);let V=JSON.stringify(k.answer);r.own?r.
show(k):(k.answered&&V!==v&&r.restore(k.answer),k.done&&r.lock(k)),v=V,c.textContent=k.answered?l.again:l.first,c.hidden=
k.done;let T=t.hints-k.hints.length;u.textContent=L(s.hint,{count:T}),u.hidden=T===0||k.done,p.replaceChildren(...k.hints.
map(N=>d("p",{textContent:`${s["hint-label"]}${s.colon}${N}`}))),b.replaceChildren(...Qa(k,s,l)),k.earlier!==h&&(m.innerHTML=
k.earlier),h=k.earlier},K=k=>k!==w?!1:(w=0,R(),!0);return{form:y,id:t.id,show:E,stop(){clearTimeout(g),Lt(C),r.stop?.()},
lost(){R(),r.own&&r.lost(),S(s.dead)},heard(k){k.type==="kept"?r.heard?.(k):k.type==="refused"&&(K(k.number)||r.awaits?.(
k.number))?(R(),D(),r.own&&r.refused(),A(k.text)):k.type==="done"&&K(k.number)&&(k.act==="answer"&&D(),E(k.state))},resume(k){
if(r.own){r.resume(),B()?.sent&&F();return}let V=o.get()??B();i.clear(),!(!V||k.done)&&(r.restore(V.answer),V.sent?F():o.
set(V))}}}var je={render({model:t,el:e}){let n=q(e),s=t.get("words"),o=Hs(t.get("presents"))?Rs(t):null,a=d("div"),r=d("\
div"),l=d("section",{className:"lsn lsn-quiz",lang:t.get("language")},d("h3",{textContent:t.get("title")}),...o?[d("div",
{className:"lsn-actions"},o.button)]:[],a,r),i=[],c={},f=()=>{let x=t.get("states");if(i.some(y=>c[y.id]&&JSON.parse(c[y.
id]).answered&&!x[y.id].answered)){u();return}for(let y of i){let g=JSON.stringify(x[y.id]);g!==c[y.id]&&y.show(x[y.id]),
c[y.id]=g}},u=()=>{i.forEach(y=>y.stop()),i=t.get("questions").map((y,g)=>Za(y,g+1,t,s)),c={},r.replaceChildren(...i.map(
y=>y.form)),f();for(let y of i)y.resume(t.get("states")[y.id])},p=()=>{let{notes:x,counts:y}={notes:t.get("notes"),counts:t.
get("counts")};a.replaceChildren(...x.map(g=>d("p",{className:"lsn-soft",textContent:g})),...y.map(g=>{let w=gn(g,s.take,
t.get("language"));return d("p",{className:"lsn-counts",textContent:`${g.text} ${w}`})}))},b=x=>{o?.hear(x),x.type!=="re\
vealed"&&(x.type!=="refused"&&x.state&&t.set("states",{...t.get("states"),[x.question]:x.state}),i.find(y=>y.id===x.question)?.
heard(x))};p(),u();let m=bt(t,()=>i.forEach(x=>x.lost()));e.append(l);let h=lt(t,{"change:states":f,"change:questions":u,
"change:notes":p,"change:counts":p,"msg:custom":b});return()=>{h(),m(),o?.stop(),i.forEach(x=>x.stop()),n()}}};var tr=t=>(t.closest(".jp-Notebook")??document).querySelector(".lsn-explore");function er(t,e){t.scrollIntoView({block:"\
start",behavior:Nt()}),t.querySelector(`article[data-passage="${e}"] .lsn-locator`)?.focus({preventScroll:!0})}var zs={async render({
model:t,el:e}){e.innerHTML=t.get("html");let n=X(e,".lsn-reference"),{passage:s=""}=n.dataset,o=await st(t),a=q(e);X(n,"\
a").addEventListener("click",c=>{let f=tr(e);f&&(c.preventDefault(),o.choose(`passage:${s}`),er(f,s))});let r=d("div"),l=d(
"details",{className:"lsn lsn-again"},d("summary",{textContent:t.get("words").again}),r);e.append(l);let i;return l.addEventListener(
"toggle",()=>{i??=ct(t,"passage").then(c=>wt.render({model:c,el:r}))}),()=>{a(),i?.then(c=>c())}}};var nr={text(t){let e=d("textarea",{rows:2,className:"lsn-writing",id:U(),attributes:{dir:"auto"}});return{parts:[d("lab\
el",{htmlFor:e.id,textContent:t.name}),e],read:()=>e.value,put:n=>{e.value=String(n)}}},choice(t,e){let n=d("select",{id:U()},
new Option(e.choose,""),...t.options.map(({id:s,text:o})=>new Option(o,s)));return{parts:[d("p",{className:"lsn-field"},
d("label",{htmlFor:n.id,textContent:t.name}),n)],read:()=>n.value,put:s=>{n.value=String(s)}}},passages(t,e){let n=t.bank.
map(({id:o})=>d("input",{type:"checkbox",value:o})),s=t.bank.flatMap((o,a)=>[d("label",{className:"lsn-option"},n[a],d("\
span",{textContent:`${o.id} ${o.heading}`})),d("details",{},d("summary",{textContent:L(e.read,{name:o.id})}),...o.text.split(
`

`).map(r=>d("p",{textContent:r})))]);return{parts:[d("fieldset",{className:"lsn-evidence"},d("legend",{textContent:t.name}),
...s)],read:()=>n.filter(o=>o.checked).map(o=>o.value),put:o=>{for(let a of n)a.checked=o.includes(a.value)}}}},Ws=(t,e)=>ot(
t,e);function sr(t,e,n){let{columns:s,id:o,limit:a}=e.get("sheet"),r=new Map(s.map(u=>[u.id,nr[u.kind](u,n)])),l=()=>Object.
fromEntries([...r].map(([u,p])=>[u,p.read()])),i=u=>Object.values(u).filter(p=>typeof p=="string").reduce((p,b)=>b.length>
p.length?b:p,""),c=qt({read:()=>({text:i(l()),cells:l()}),put:u=>{for(let[p,b]of Object.entries(u.cells??{}))r.get(p)?.put(
b)},send:({cells:u,number:p,settled:b})=>Ws(e,{type:"draft",row:t.id,cells:u,number:p,settled:b}),kept:xt(e,`sheet:${o}/${t.
id}`),words:n.writing,limit:a,model:e}),f=d("fieldset",{className:"lsn-row"},d("legend",{textContent:t.name}),...[...r.values()].
flatMap(u=>u.parts),c.saved,c.alarm,c.offers);return f.addEventListener("input",c.touched),f.addEventListener("focusout",
()=>{c.saved.textContent===n.writing.typing&&c.save(!0)}),{element:f,text:c,row:t,follow(){let u={...l(),...e.get("cells")[t.
id]};c.follow({text:i(u),cells:u})}}}var Ys={async render({model:t,el:e}){let n=q(e),[s,o]=[t.get("words"),await st(t)],
a=t.get("sheet"),r=a.rows.map(h=>sr(h,t,s)),l=d("div",{attributes:{"aria-live":"polite"}}),i=O(s.show,()=>Ws(t,{type:"as\
k"}),{className:"lsn-button"}),c=()=>{},f=()=>{c(),l.innerHTML=t.get("then"),i.hidden=!a.then||!!l.firstChild,c=Ft(W(l,"\
.lsn-ref"),o)},u=h=>{let x=r.find(({row:y})=>y.id===h.row);h.type==="kept"?(h.cells&&t.set("cells",{...t.get("cells"),[h.
row]:h.cells}),x?.text.heard(h)):x?.text.awaits(h.number)&&x.text.refused(h.text)},p=()=>{for(let h of r)h.follow()},b=lt(
t,{"msg:custom":u,"change:cells":p,"change:then":f}),m=bt(t,()=>{for(let{text:h}of r)h.lost()});e.append(d("section",{className:"\
lsn lsn-sheet lsn-q",lang:t.get("language")},d("h4",{textContent:a.ask}),d("p",{className:"lsn-soft",textContent:s.about}),
...r.map(({element:h})=>h),d("div",{className:"lsn-actions"},i),l)),p(),f();for(let{text:h,row:x}of r)h.resume(t.get("ot\
hers")[x.id]);return()=>{b(),m(),c();for(let{text:h}of r)h.stop();n()}}};var or=15e3;function ar({name:t,label:e,value:n,least:s,most:o,step:a,folded:r}){let l={min:String(s),max:String(o),step:String(
a)},i=d("input",{type:"number",id:U(),value:String(n),...l}),c=d("span",{className:"lsn-warn",id:U()}),f=t==="seed"?null:
d("input",{type:"range",...l,attributes:{"aria-label":e}});return f&&(f.value=i.value,f.addEventListener("input",()=>{i.
value=f.value}),i.addEventListener("input",()=>{i.value&&(f.value=i.value)})),i.setAttribute("aria-describedby",c.id),{name:t,
folded:r,element:d("div",{className:"lsn-setting"},d("label",{htmlFor:i.id,textContent:e}),i,...f?[f]:[],c),get value(){
return i.value.trim()===""?null:Number(i.value)},blame(u=""){return c.textContent=u,i.setAttribute("aria-invalid",String(
!!u)),u?i:[]}}}var Js={render({model:t,el:e}){let n=q(e),s=t.get("words"),o=t.get("fields").map(ar),a=d("div",{className:"\
lsn-results"}),r=d("p",{className:"lsn-told",attributes:{role:"status"}}),l=0,i=w=>{clearTimeout(l),l=setTimeout(()=>{r.
textContent=s.silent},or),ot(t,w)},c=O(s.keep,()=>i({type:"keep"}),{className:"lsn-button"}),f=O(s.drop,()=>i({type:"dro\
p"}),{className:"lsn-button"}),u=d("details",{className:"lsn-more"},d("summary",{textContent:s.more}),d("div",{},...o.filter(
({folded:w})=>w).map(({element:w})=>w))),p=d("form",{noValidate:!0,className:"lsn-settings"},d("fieldset",{},d("legend",
{textContent:s.settings}),...o.filter(({folded:w})=>!w).map(({element:w})=>w),u),d("div",{className:"lsn-actions"},d("bu\
tton",{type:"submit",className:"lsn-button",textContent:s.run}),c,f),r);p.addEventListener("submit",w=>{w.preventDefault(),
r.textContent=s.running,i({type:"run",settings:Object.fromEntries(o.map(v=>[v.name,v.value]))})}),de(p);let b=()=>{a.innerHTML=
t.get("html")},m=()=>{f.hidden=!t.get("kept")},x=lt(t,{"change:html":b,"change:kept":m,"msg:custom":w=>{clearTimeout(l),
r.textContent=w.text;let v=w.type==="refused"?w.faults:{},$=o.flatMap(C=>C.blame(v[C.name]));u.open||=$.some(C=>u.contains(
C)),$[0]?.focus()}}),y=bt(t,()=>{clearTimeout(l),r.textContent=s.dead}),g=d("div",{innerHTML:t.get("about")});return e.append(
d("section",{className:"lsn lsn-model",lang:t.get("language")},d("h3",{textContent:s.title}),g,p,a)),b(),m(),()=>{clearTimeout(
l),x(),y(),n()}}};var rr=([t,...e],n)=>n?e:[...e,t];function ir(t){let e=t.get("cards"),n=t.get("words"),s=e,o=!1,a=(h,x)=>O(h,x,{className:"\
lsn-button"}),r=d("p",{className:"lsn-term-front"}),l=d("div",{attributes:{"aria-live":"polite"}}),i=d("p",{className:"l\
sn-soft",attributes:{role:"status"}}),c=a(n.turn,()=>{o=!0,m(),u.focus()}),f=h=>()=>{s=rr(s,h),o=!1,m(),(s.length?c:b).focus()},
u=a(n.known,f(!0)),p=a(n.again,f(!1)),b=a(n.afresh,()=>{s=e,m(),c.focus()}),m=()=>{let h=s[0],x=h&&d("span",{className:"\
lsn-pinyin",...h.lang&&{lang:`${h.lang}-Latn`},textContent:h.sound}),y=!/^zh\b/.test(t.get("language")),g=h&&d("b",{...h.
lang&&{lang:h.lang},textContent:h.word});r.replaceChildren(...h?[g,...y?[" ",x]:[]]:[]),l.replaceChildren(...h&&o?[d("p",
{},...y?[d("b",{textContent:h.name})]:[x]),d("p",{textContent:h.gloss})]:[]),c.hidden=!h||o;for(let w of[u,p])w.hidden=!h||
!o;b.hidden=!!h,i.textContent=h?L(n.left,{left:s.length,all:e.length}):n.done};return m(),d("details",{className:"lsn-pr\
actice"},d("summary",{textContent:n.practise}),d("p",{className:"lsn-soft",textContent:n.about}),d("div",{className:"lsn\
-term-card"},r,l),d("div",{className:"lsn-actions"},c,u,p,b),i)}function lr(t){let e=t.get("words"),n=()=>Be(t.get("file"),
[t.get("tsv")],"text/tab-separated-values;charset=utf-8"),s=O(e.download,n);return d("div",{className:"lsn-actions"},s,d(
"span",{className:"lsn-soft",textContent:e.format}))}var Gs={render({model:t,el:e}){let n=q(e);return e.innerHTML=t.get(
"html"),t.get("cards").length&&X(e,"section").append(ir(t),lr(t)),n}};var Xs=(t,e,n)=>t===null?L(n["no-points"],{most:e}):L(n.points,{points:t,most:e});function cr({status:t,points:e,most:n,
tone:s},o){let a=t==="counted"?Xs(e,n,o):o[t];return s?`${o[s]} · ${a}`:a}var dr=t=>P`<p class="lsn-as-typed" dir="auto">${t}</p>`,
Zt=(t,e)=>e.trim()?P`<h5>${t}</h5>${dr(e)}`:I,ur=(t,e,n)=>{let{prompt:s,answer:o,remarks:a,levels:r,accepted:l}=t;return P`<li value=${e+
1}><p>${s}</p><p class="lsn-soft">${cr(t,n)}</p>
    ${Zt(n["your-answer"],o)}${l?P`<p>${n.accepted}</p>`:I}
    ${a.length?P`<ul>${a.map(({tone:i,label:c,text:f})=>P`<li><b>${n[i]}</b> ${c?P`<b>${c}</b> `:I}${f}</li>`)}</ul>`:I}
    ${r.length?P`<h5>${n.levels}</h5><ul>${r.map(({criterion:i,level:c,words:f})=>P`<li><b>${i}</b> ${c} · ${f}</li>`)}</ul>`:
I}
    ${Zt(n.comment,t.comment)}${Zt(n.solution,t.solution)}${Zt(n.outline,t.outline)}
    ${Zt(n.explanation,t.explanation)}</li>`},Qs=({feedback:t,words:e},n)=>{let{title:s,who:o,points:a,most:r,waiting:l,
late:i,receipt:c,allowed:f,by_rule:u,comment:p,answers:b}=t,m=[Xs(a,r,e),l?L(e.waiting,{count:l}):"",i?e.late:"",...f,u,
c?L(e.receipt,{code:c}):""].filter(Boolean);return P`<section class="lsn-feedback" lang=${t.language} aria-label=${e.title}><h4 tabindex="-1">${e.
title}</h4>
    <p><b dir="auto">${s}</b>${o?P` · <span dir="auto">${o}</span>`:I}</p>
    <p>${m.join(" · ")}</p>${ut(`${e.theirs} ${e.said}`)}${Zt(e["comment-whole"],p)}
    <ol>${b.map((h,x)=>ur(h,x,e))}</ol>
    <div class="lsn-actions">${Q(e.close,n,{key:"close-feedback"})}</div></section>`};function Zs(t,e){let n=d("div"),s=new Map,o=!1,a=l=>{s.get(l)?.stop?.(),s.get(l)?.place.remove(),s.delete(l)};return{element:n,
follow:async()=>{let l=t.get(e);for(let i of[...s.keys()].filter(c=>!l.includes(c)))a(i);for(let i of l.filter(c=>!s.has(
c))){let c={place:d("div")};s.set(i,c),n.append(c.place);let f=await St(t,i);!o&&s.get(i)===c&&(c.stop=je.render({model:f,
el:c.place}))}},stop(){o=!0,[...s.keys()].forEach(a)}}}var pr=2e7,fr=2e3,no="handan-lessons:copy:";function bn(t,e){let[n,s]=[3735928559,1103547991];for(let o of`${t}/${e.normalize(
"NFC").trim()}`)n=Math.imul(n^Number(o.codePointAt(0)),2654435761),s=Math.imul(s^Number(o.codePointAt(0)),1597334677);return`${no}${(n>>>
0).toString(36)}${(s>>>0).toString(36)}`}var vn=tt.get,to=(t,e)=>new Intl.DateTimeFormat(Ut(e),{dateStyle:"long",timeStyle:"\
short"}).format(t);function mr(t,e,n){let s=e.replace(/[^\p{L}\p{N}-]+/gu,"_").slice(0,40),o=new Date(n.getTime()-n.getTimezoneOffset()*
6e4).toISOString().slice(0,10);return`${[t,s,o].filter(Boolean).join("-")}.jsonl`}function eo(t,e){let n={waiting:0};if(window.
dispatchEvent(new CustomEvent("lessons:save",{detail:n})),!n.waiting){e();return}let s=()=>{n.waiting-=1,!(n.waiting>0)&&
(clearTimeout(o),t.off("change:file",s),e())},o=setTimeout(()=>{n.waiting=1,s()},fr);t.on("change:file",s)}var so={render({
model:t,el:e}){let n=q(e),s=t.get("words"),o=t.get("course"),a=d("section",{className:"lsn lsn-work",lang:t.get("languag\
e")}),r=Me(),l=()=>_e(V(),a),i=0,c=H=>{clearTimeout(i),i=setTimeout(()=>v(s.silent,!0),ce),ot(t,H)},f=qs(t,{root:a,update:l,
ask:c}),u=Zs(t,"tests"),p=t.get("who"),b=!1,m=Rt(),h=null,x=null,y=!1,g=null,w="",v=(H,Y=!1,Z="")=>{m=Jt(m,H,Y),w=Z,l()},
$=()=>bn(o,t.get("who")),C=(H=!1)=>{if(!b||!t.get("who"))return;let Y={time:new Date().toISOString(),answers:t.get("answ\
ers"),file:t.get("file")};!H&&(vn($())?.answers??0)>Y.answers||tt.set($(),Y)||(b=!1,v(s["copy-failed"],!0))},_=()=>{b=!!t.
get("who")&&vn($())!==null,C(),l()},A=()=>{h=null,l(),c({type:"sign",name:p})},R=H=>{H.preventDefault();let Y=p.normalize(
"NFC").trim(),Z=Y?vn(bn(o,Y)):null;if(!Z||t.get("answers")||Y===t.get("who")){A();return}h={copy:Z,who:Y},l(),ie(a,"cont\
inue")?.focus()},S=async H=>{H&&(H.size>pr?v(s["too-large"],!0):c({type:"restore",file:await H.text()}))},M=(H=v)=>eo(t,
()=>{let Y=new Date,Z=mr(s["file-name"],t.get("who"),Y);Be(Z,[t.get("file")],"application/x-ndjson"),x={file:Z,time:to(Y,
t.get("language")),count:t.get("answers"),code:t.get("receipt")},l(),H(L(s.downloaded,x),!1,s["downloaded-here"])}),D=H=>{
let{file:Y,time:Z,count:J,code:Ht}=H,At=[[s["receipt-time"],Z],[s["receipt-answers"],String(J)],[s["receipt-code"],P`<code>${Ht}</code>`],
[s["receipt-file"],P`<span dir="auto">${Y}</span>`]];return P`<section class="lsn-offer lsn-receipt" aria-label=${s.receipt}><h4>${s.
receipt}</h4>
        <dl>${At.map(([oo,ao])=>P`<dt>${oo}</dt><dd>${ao}</dd>`)}</dl>
        ${ut(s[Ht===t.get("receipt")?"receipt-about":"receipt-old"])}</section>`},B=({copy:H,who:Y})=>{let Z=()=>{h=null,
l(),t.get("who")&&c({type:"sign",name:Y}),c({type:"restore",file:H.file})},J=()=>{tt.remove(bn(o,Y)),A(),v(s.forgotten)},
Ht=L(s.continue,{who:Y,count:H.answers,time:to(new Date(H.time),t.get("language"))});return P`<div class="lsn-offer" role="group"><p>${L(
s.offer,{who:Y})}</p><div class="lsn-actions">
        ${Q(Ht,Z,{key:"continue",submit:!0})}${Q(s.afresh,A)}${Q(s.forget,J)}</div></div>`},F=H=>{p=H.target.value},E=H=>{
b=H.target.checked,b?C(!0):(tt.remove($()),v(s.forgotten))},K=()=>{let H=Z=>{y=Z.target.open},Y=()=>{y=!1,l(),ie(a,"over")?.
focus(),eo(t,()=>c({type:"start-over"}))};return P`<details class="lsn-over" .open=${Qt(y)} @toggle=${H}><summary data-key="over">${s.
over}</summary>
        ${ut(s["over-about"])}${Q(s["over-yes"],Y,{small:!0})}</details>`},k=()=>{g=null,l(),ie(a,"name")?.focus()},V=()=>{
let[H,Y]=[t.get("who"),t.get("answers")],Z=!H&&!Y&&tt.keys(no).length?ut(s.found):I;return P`<h3 tabindex="-1">${s.title}</h3>${ut(
s.about)}
        <form class="lsn-field" @keydown=${Dt} @submit=${R}><label for=${r("name")}>${s.name}</label>
          <input type="text" maxlength="80" autocomplete="off" id=${r("name")} data-key="name" .value=${Qt(p)} @input=${F}>
          ${Q(s.use,null,{submit:!0,small:!0})}</form>
        <div>${h?B(h):Z}</div>
        <div class="lsn-actions">${Q(s.download,()=>M())}
          ${Ie(s.restore,([J])=>S(J),{accept:".jsonl,.txt,.html,application/x-ndjson,text/html"})}</div>
        ${ut(s.drop)}<label class="lsn-option" ?hidden=${!H}><input type="checkbox" data-key="keep" .checked=${Qt(b)}
          @change=${E}><span>${s.keep}</span></label>${ut(L(s.count,{count:Y}))}
        ${K()}${w?P`<p class="lsn-soft" aria-hidden="true">${w}</p>`:I}
        <p class=${w?"lsn-hidden":m.warn?"lsn-warn":"lsn-soft"} role="status" ${Gt(m)}></p>${x?D(x):I}${g?Qs(g,k):I}${f.
view()}`},{over:T,leave:N,drop:j}=Bs(H=>S(H.files[0]));a.addEventListener("dragover",T),a.addEventListener("dragleave",N),
a.addEventListener("drop",j);let G=H=>{H.detail.taken||(H.detail.taken=!0,M(H.detail.tell))};window.addEventListener("le\
ssons:download",G);let gt=lt(t,{"msg:custom":H=>{clearTimeout(i),!f.hear(H)&&(H.type==="feedback"&&(g=H),v(H.text,H.type===
"refused"))},"change:file":_,"change:receipt":l,"change:who":()=>{p=t.get("who"),h=null,_()},"change:assigned":l,"change\
:tests":u.follow});return _(),u.follow(),e.append(a,u.element),()=>{gt(),clearTimeout(i),u.stop(),window.removeEventListener(
"lessons:download",G),n()}}};var Mc={article:wn,diagram:$n,document:Mn,explore:cs,footer:ds,map:De(ge),page:fs,passage:wt,progress:on,prompt:ye,quiz:je,
recall:on,reference:zs,sheet:Ys,simulation:Js,terms:Gs,timeline:De(Ce),work:so};export{rn as KINDS,Mc as VIEWS,ro as dress};
/*! For license information please see student.js.LEGAL.txt */
