function X(t,e){let s=t.querySelector(e);if(!s)throw new Error(`no ${e}`);return s}var W=(t,e)=>[...t.querySelectorAll(e)],
ce=8e3;function ro(t){let e=document.getElementById("lsn-style")??Object.assign(document.createElement("style"),{id:"lsn\
-style"});e.textContent!==t&&(e.textContent=t),e.isConnected||document.head.append(e)}function d(t,e={},...s){let n=document.
createElement(t),{attributes:o={},...a}=e;Object.assign(n,a);for(let[r,l]of Object.entries(o))n.setAttribute(r,l);return n.
append(...s),n}function I(t,e,s){let n=d("button",{type:"button",className:"lsn-button lsn-small",textContent:t,...s});return n.
addEventListener("click",()=>{n.getAttribute("aria-disabled")!=="true"&&e(n)}),n}function Ht(t,e=()=>!1){let s=()=>t.filter(
o=>!e(o)),n=o=>{for(let a of t)a.tabIndex=a===o?0:-1};for(let o of t)o.addEventListener("focus",()=>n(o)),o.addEventListener(
"keydown",a=>{let r=s(),l=r.indexOf(o),i={ArrowRight:l+1,ArrowDown:l+1,ArrowLeft:l-1,ArrowUp:l-1,Home:0,End:r.length-1},
c=r[i[a.key]];c&&(a.preventDefault(),a.stopPropagation(),c.focus())});return n(t[0]),{stopAt:n,keep(){let o=s();o.some(a=>a.
tabIndex===0)||n(o[0])}}}var Pe=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,Nt=()=>Pe()?"auto":"smooth";function Pt(t,e){
t.setAttribute("role","button"),t.tabIndex=0,t.addEventListener("pointerdown",()=>{t.removeAttribute("tabindex");let s=()=>{
t.tabIndex=0;for(let n of["pointerup","pointercancel"])window.removeEventListener(n,s)};for(let n of["pointerup","pointe\
rcancel"])window.addEventListener(n,s)}),t.addEventListener("click",()=>{let s=document.getSelection();s&&!s.isCollapsed&&
s.containsNode(t,!0)||(t.focus({preventScroll:!0}),e())}),t.addEventListener("keydown",s=>{s.key!=="Enter"&&s.key!==" "||
(s.preventDefault(),e())})}var io="input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='bu\
tton'])";function Dt(t,e=()=>!0){let s=t.target;t.key!=="Enter"||t.isComposing||!s.matches(io)||(t.preventDefault(),t.keyCode!==
229&&e(s)&&t.currentTarget.requestSubmit())}function de(t,e){t.addEventListener("keydown",s=>Dt(s,e))}var U=()=>`lsn-${crypto.
getRandomValues(new Uint32Array(2)).join("")}`,O=(t,e)=>t.replace(/\{(\w+)\}/g,(s,n)=>e[n]??s),Ut=t=>({zh:"zh-CN",en:"en\
-GB"})[t]??t;function q(t){let e=s=>{let{target:n}=s;if(n instanceof Element&&t.contains(n)){let o=s.ctrlKey||s.metaKey||
s.altKey,a=n.matches("textarea, input[type='text'], input[type='number']")&&s.key.toLowerCase()!=="s";n.toggleAttribute(
"data-lm-suppress-shortcuts",!o||a)}};return window.addEventListener("keydown",e,!0),()=>window.removeEventListener("key\
down",e,!0)}function bt(t,e){let{kernel:s}=t.widget_manager??{};if(!s?.statusChanged)return()=>{};let n=(a,r)=>{["dead",
"restarting","autorestarting","terminating"].includes(r)&&e()},o=(a,r)=>{r==="disconnected"&&e()};return s.statusChanged.
connect(n),s.connectionStatusChanged?.connect(o),()=>{s.statusChanged.disconnect(n),s.connectionStatusChanged?.disconnect(
o)}}var Et=()=>crypto.getRandomValues(new Uint32Array(1))[0];function ot(t,e,s=[]){try{s.length?t.send(e,void 0,s):t.send(
e)}catch(n){console.warn(n)}}function lt(t,e){for(let[s,n]of Object.entries(e))t.on(s,n);return()=>{for(let[s,n]of Object.
entries(e))t.off(s,n)}}function ue(t,e){let s={type:"original"},n=()=>{t.get("beside")&&ot(t,s)},o=a=>{a?.type==="origin\
al"&&e(a.html)};return n(),lt(t,{"msg:custom":o,"change:beside":n})}window.addEventListener("beforeprint",()=>{for(let t of W(
document,".lsn details:not([open])"))t.toggleAttribute("open",!0),t.dataset.unfolded=""});window.addEventListener("after\
print",()=>{for(let t of W(document,".lsn details[data-unfolded]"))t.toggleAttribute("open",!1),delete t.dataset.unfolded});var wn={render({model:t,el:e}){e.innerHTML=t.get("html");let s=q(e),n=ue(t,o=>{e.innerHTML=o});return()=>{n(),s()}}};function xn({drawings:t,html:e,ties:s,bodies:n,words:o}){let a=t.map(([h,m])=>d("div",{className:`lsn-drawing lsn-${h}`,
innerHTML:m})),r=d("p",{className:"lsn-strong",attributes:{role:"status"}}),l=d("div"),i=d("div",{className:"lsn-note"},
r,l),c=d("div",{innerHTML:e}),f=a.map(h=>[...h.querySelectorAll("[data-body]")]),u=d("div",{},...a,i,c),p="",g=()=>{let h=s.
filter(({start:w,end:x})=>!p||w===p||x===p),m=new Set(h.map(({id:w})=>w)),v=u.querySelectorAll("[data-tie]");for(let w of v){
let x=m.has(w.dataset.tie??"");w.classList.toggle("lsn-dim",!x),w.closest("tr")?.classList.toggle("lsn-lit",!!p&&x)}for(let w of f.
flat())w.setAttribute("aria-pressed",String(w.dataset.body===p));let y=p?O(o.now,{name:n[p].name,count:h.length}):O(o.all,
{count:h.length});r.textContent=y;let b=p?[n[p].note,...h.map(({text:w})=>w)]:[o.pick];l.replaceChildren(...b.map(w=>d("\
p",{textContent:w})))};for(let h of f){for(let m of h){let{body:v=""}=m.dataset;m.classList.add("lsn-body"),m.setAttribute(
"aria-label",n[v].name),Pt(m,()=>{p=p===v?"":v,g()})}Ht(h)}return g(),u}var $n={render({model:t,el:e}){let s=q(e),[n,o]=[
t.get("words"),t.get("bodies")],a=t.get("ties"),r=xn({drawings:["wide","tall"].map(i=>[i,t.get(i)]),html:t.get("html"),ties:a,
bodies:o,words:n}),l=[r];if(t.get("first")){let i=xn({drawings:[["first",t.get("first")]],html:t.get("first_html"),ties:a.
filter(({first:f})=>f),bodies:o,words:n}),c=d("summary",{textContent:n.whole});l=[i,d("details",{className:"lsn-the-rest"},
c,r)]}return e.append(d("section",{className:"lsn lsn-diagram",lang:t.get("language")},d("h3",{textContent:n.title}),d("\
p",{className:"lsn-soft",textContent:n.note}),...l)),s}};var St=(t,e)=>t.widget_manager.get_model(e.slice(10)),ct=(t,e)=>St(t,t.get(e));function lo(t){if(t.lsnTrail)return t.lsnTrail;
let e={past:[],future:[],moving:!1};return t.on("change:selected",()=>{e.moving||(e.past.push(t.previous("selected")),e.
future.length=0)}),t.lsnTrail=e}async function st(t){let e=await ct(t,"selection"),s=e.get("links"),{past:n,future:o}=lo(
e),a=(l,{at:i=""}={})=>{if(!(l&&!Object.hasOwn(s,l)||l===e.get("selected"))){e.lsnAt=i,e.set("selected",l);try{e.save_changes()}catch(c){
console.debug("the kernel does not hear of this selection",c)}}},r=(l,i)=>{let c=l.pop();c!==void 0&&(e.lsnTrail.moving=
!0,i.push(e.get("selected")),a(c),e.lsnTrail.moving=!1)};return{links:s,words:e.get("words"),get now(){return e.get("sel\
ected")},get at(){return e.lsnAt??""},choose:a,toggle:l=>a(l===e.get("selected")?"":l),related:l=>s[l]?.related??[],back:()=>r(
n,o),forward:()=>r(o,n),get canGo(){return{back:n.length>0,forward:o.length>0}},watch(l){return e.on("change:selected",l),
l(),()=>e.off("change:selected",l)}}}var De=t=>({async render(e){let{model:s,el:n}=e,o=await t.render(e),a=Promise.resolve(),
r=()=>{a=a.then(async()=>{o?.(),n.replaceChildren(),o=await t.render(e)})};return s.on("change:selection",r),()=>{s.off(
"change:selection",r),a.then(()=>o?.())}}});function at(t,e){let s=t.now;return s?e===s?"selected":t.related(s).includes(
e)?"related":"":""}function Ft(t,e,s=Boolean){let n=t.flatMap(o=>{let a=o.dataset.ref??"";return Object.hasOwn(e.links,a)?
(Pt(o,()=>e.toggle(a)),o.classList.add("lsn-link"),o.title=e.links[a].label,{element:o,name:a}):[]});return e.watch(()=>{
for(let{element:o,name:a}of n){let r=at(e,a);o.setAttribute("aria-pressed",String(r==="selected")),o.classList.toggle("l\
sn-lit",s(r))}})}var yn="lsn-aloud",co=".lsn-pinyin, .lsn-locator, .lsn-kind, .lsn-gloss, .lsn-hidden, .lsn-aloud, [hidden], [aria-hidden\
='true'], rt, rp",uo=/.+?(?:[。！？；…]+[”’）」』]*|[.!?]+[”’"')]*(?=\s|$)|$)\s*/gs,po=/\s*[（(［[]([^（()）［\][]*)[）)］\]]/g,
fo=/^(?=.*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[\p{Script=Latin}\s'’·-]+$/iu,mo=/^[A-Z]\d+(?:\s*[,，、;；–-]\s*[A-Z]\d+)*$/,
ho={zh:[/^(?:zh|cmn)[-_]?(?:$|cn|hans)/i,/^(?:zh|cmn)(?![-_](?:hk|mo))/i],en:[/^en[-_](?:gb|us)/i,/^en(?:$|[-_])/i]};function go(t,e){
let s=t.filter(({localService:n})=>n);for(let n of ho[e]??[]){let o=s.filter(({lang:a})=>n.test(a));if(o.length)return o.
find(a=>a.default)??o[0]}return null}var bo=t=>t.replace(po,(e,s)=>fo.test(s)||mo.test(s)?"":e).trim(),kn=t=>[...t.childNodes].
flatMap(e=>e instanceof Text?e:e instanceof Element&&!e.matches(co)?kn(e):[]);function Ue(t){let e=kn(t),s=e.map(({data:o})=>o).
join(""),n=o=>{let a=0;for(;o>e[a].length;a+=1)o-=e[a].length;return[e[a],o]};return[...s.matchAll(uo)].map(({0:o,index:a})=>({
block:t,said:bo(o),from:n(a+o.length-o.trimStart().length),to:n(a+o.trimEnd().length)})).filter(({said:o})=>/[\p{L}\p{N}]/u.
test(o))}function Fe({from:t,to:e}){let s=document.createRange();return s.setStart(...t),s.setEnd(...e),s}function Cn(t){
let{highlights:e}=globalThis.CSS??{};e?.delete(yn),t&&e?.set(yn,new Highlight(Fe(t)))}var dt=null;function An(t){let e=dt,
s=e?.sentences[e.index];if(!e||!s){vt();return}s.block!==e.sentences[e.index-1]?.block&&s.block.scrollIntoView({block:"n\
earest"}),Cn(s);let n=Object.assign(new SpeechSynthesisUtterance(s.said),{voice:t,lang:t.lang});e.utterance=n;let o=()=>dt===
e&&e.utterance===n;n.onend=()=>{o()&&(e.index+=1,An(t))},n.onerror=()=>o()&&vt(),speechSynthesis.speak(n)}function vt(){
if(!dt)return;let{tell:t}=dt;dt=null,speechSynthesis.cancel(),Cn(null),t("idle")}function vo(){dt&&(dt.utterance=null,speechSynthesis.
cancel(),dt.tell("paused"))}function Nn(t){dt&&(dt.tell("reading"),An(t))}function wo(t,e,s){vt(),dt={sentences:t,index:0,
tell:s,utterance:null},Nn(e)}window.addEventListener("pagehide",vt);window.addEventListener("keydown",t=>t.key==="Escape"&&
vt(),!0);function pe({language:t,words:e,blocks:s}){let n=d("span",{className:"lsn-aloud",hidden:!0}),o=globalThis.speechSynthesis;
if(!o)return{element:n,stop(){}};let a=()=>go(o.getVoices(),t),r=u=>{l=u,i.textContent=e[{idle:"read",reading:"pause",paused:"\
go-on"}[u]],u==="idle"&&document.activeElement===c&&i.focus(),c.hidden=u==="idle"},l="idle",i=I(e.read,()=>{let u=a();u?
l==="reading"?vo():l==="paused"?Nn(u):wo(s().flatMap(Ue),u,r):vt()}),c=I(e.stop,vt,{hidden:!0});n.append(i,c);let f=()=>{
n.hidden=a()===null};return o.addEventListener("voiceschanged",f),f(),{element:n,stop(){o.removeEventListener("voicescha\
nged",f),l!=="idle"&&vt()}}}var pt=new Set,fe,te="lessons:essays";function Sn(t){return pt.add(t),window.dispatchEvent(new Event(te)),()=>{pt.delete(
t),window.dispatchEvent(new Event(te))}}var Ve=new Set,Ke=!1,Tn=!1;function En(){Ke||(Ke=!0,requestAnimationFrame(()=>{Ke=
!1;let t=pt.size?document.getSelection():null,e=t?.rangeCount&&!t.isCollapsed?t.getRangeAt(0):null;Tn=e!==null;for(let s of Ve)
s(e)}))}var qe=()=>fe&&pt.has(fe)?fe:[...pt][0],Ln=(t,e)=>`${t}${t&&!t.endsWith(`
`)?`
`:""}${e}
`;function On(t){let e=t.cloneContents();for(let s of e.querySelectorAll(".lsn-gloss, .lsn-hidden"))s.remove();return e.
textContent.replace(/\s+/g," ").trim()}function xo(t,e,s,n){return!t.contains(s.startContainer)||!t.contains(s.endContainer)?
"":e.filter(a=>s.intersectsNode(a)).map(a=>{let r=document.createRange();return r.selectNodeContents(a),r.compareBoundaryPoints(
Range.START_TO_START,s)<0&&r.setStart(s.startContainer,s.startOffset),r.compareBoundaryPoints(Range.END_TO_END,s)>0&&r.setEnd(
s.endContainer,s.endOffset),On(r)}).filter(Boolean).join(/^zh\b/.test(n)?"":" ")}function me({holder:t,locator:e,paragraphs:s,
words:n,language:o}){let a=d("span",{className:"lsn-soft",attributes:{role:"status"}}),r=I(n.go,()=>qe()?.focus(),{hidden:!0}),
l=d("ol",{className:"lsn-quotes",hidden:!0}),i=I(n.list,()=>v(!!l.hidden),{attributes:{"aria-expanded":"false","aria-lab\
el":`${n.list} (${e})`}}),c=I(n.select,()=>{g=!1,p&&m(p),document.getSelection()?.removeAllRanges(),y(null)},{className:"\
lsn-button lsn-small lsn-quote",hidden:!0}),f=d("select",{attributes:{"aria-label":n.where}}),u=d("div",{className:"lsn-\
quoting"},i,f,r,a,l),p="",g=!1,h=()=>{f.hidden=pt.size<2||l.hidden&&r.hidden},m=x=>{let E=qe();E&&(E.insert(O(n.form,{words:x,
name:e})),a.textContent="",a.textContent=O(n.done,{name:e}),r.hidden=!1,h())},v=x=>{l.hidden=!x,h(),i.setAttribute("aria\
-expanded",String(x)),l.replaceChildren(...(x?s().flatMap(Ue):[]).map(E=>{let $=On(Fe(E));return d("li",{},I($,()=>m($),
{className:""}))}))};u.addEventListener("keydown",x=>{x.key!=="Escape"||l.hidden||(v(!1),i.focus())}),f.addEventListener(
"input",x=>x.stopPropagation()),f.addEventListener("change",()=>{fe=[...pt][f.selectedIndex],window.dispatchEvent(new Event(
te))});let y=x=>{if(g)return;let E=p;p=x?xo(t,s(),x,o):"",(p||E)&&(c.hidden=!p);let $=p&&x?[...x.getClientRects()].pop():
null;if(!$)return;let T=t.getBoundingClientRect(),C=Math.min($.right-T.left,T.width-c.offsetWidth-4);Object.assign(c.style,
{top:`${$.bottom-T.top+6}px`,left:`${Math.max(4,C)}px`})};c.addEventListener("pointerdown",x=>{g=!0,x.preventDefault()});
let b=x=>{g&&x.target!==c&&(g=!1)},w=()=>{u.hidden=!pt.size,u.hidden&&v(!1),h(),f.replaceChildren(...[...pt].map(({name:x})=>d(
"option",{textContent:x}))),f.selectedIndex=[...pt].indexOf(qe()),Tn&&En()};return Ve.add(y),document.addEventListener("\
selectionchange",En),document.addEventListener("pointerup",b),window.addEventListener(te,w),t.classList.add("lsn-quotabl\
e"),t.append(c),w(),{element:u,stop(){Ve.delete(y),document.removeEventListener("pointerup",b),window.removeEventListener(
te,w),c.remove()}}}function $o(t,e,s){let n=d("span",{className:"lsn-gloss",id:U(),attributes:{role:"note"}}),o=a=>[...a?.childNodes??[]].map(
r=>r.cloneNode(!0));n.append(d("b",{},...o(e.dt))," ",...o(e.dd)),t.closest("p")?.after(n),t.setAttribute("aria-controls",
n.id),t.title=s.close}function _n(t,e,s,n){let o=t.getAttribute("aria-expanded")==="true";n!==o&&(o?(document.getElementById(
t.getAttribute("aria-controls")??"")?.remove(),t.removeAttribute("aria-controls"),t.title=s.explain):$o(t,e,s),t.setAttribute(
"aria-expanded",String(!o)))}function yo(t,e,s){let n=d("span",{className:"lsn-term",title:s.explain,attributes:{"aria-e\
xpanded":"false"}},...t.childNodes);Pt(n,()=>_n(n,e,s)),n.addEventListener("keydown",a=>{a.key==="Escape"&&_n(n,e,s,!1)});
let o=d("dfn",{},n);o.style.borderBottom="0",t.replaceWith(o)}function ko(t,e){let s=new Map;for(let n of W(t,"dl.lsn-te\
rms dt"))s.set(n.dataset.term,{dt:n,dd:n.nextElementSibling});for(let n of W(t,"dfn[data-term]")){let o=s.get(n.dataset.
term);o&&yo(n,o,e)}for(let n of W(t,"dl.lsn-terms"))n.hidden=!0}function Co(t,e,s){let n=X(t,"article"),o=`passage:${n.dataset.
passage}`,a=X(n,".lsn-locator");a.dataset.ref=o;let r=e.watch(()=>{n.dataset.state=at(e,o)}),l=c=>c==="selected"||c==="r\
elated"&&e.now!==o,i=Ft([a,...W(t,".lsn-ref")],e,l);return a.title&&(a.title=s.select),()=>{i(),r()}}var wt={async render({
model:t,el:e}){e.innerHTML=t.get("html");let s=t.get("words");ko(e,s);let n=q(e),o=Co(e,await st(t),s),a=X(e,"article"),
r=pe({language:t.get("language"),words:s.aloud,blocks:()=>[e.closest(".lsn-stop")?.querySelector(".lsn-why"),...a.querySelectorAll(
":scope > header h3, :scope > p")].filter(c=>c instanceof Element)});X(a,"header").append(r.element);let l=me({holder:a,
locator:a.dataset.passage??"",paragraphs:()=>[...a.querySelectorAll(":scope > p")],words:s.quote,language:t.get("languag\
e")});a.append(l.element);let i=ue(t,c=>{e.querySelector(".lsn-original")?.remove(),X(e,".lsn-cite").insertAdjacentHTML(
"beforebegin",c)});return()=>{r.stop(),l.stop(),i(),o(),n()}}};var Mn={async render({model:t,el:e}){e.innerHTML=t.get("html");let s=await Promise.all(t.get("passages").map(async n=>{let o=d(
"div",{className:"lsn-documented"});return e.append(o),wt.render({model:await St(t,n),el:o})}));return()=>{for(let n of s)
n()}}};var Ao=["ink","soft","line","paper","field","named","happened","reported","planned","place","focus"],In=["select","draw",
"stops"];function Rn(t){let e=getComputedStyle(t);return`:root{${Ao.map(s=>`--lsn-${s}:${e.getPropertyValue(`--lsn-${s}`).
trim()}`).join(";")}}`}function No({url:t,subdomains:e}){let s=e?.length?[...e].map(n=>t.replace("{s}",n)):[t];return[...new Set(
s.map(n=>new URL(n.replace(/\{\w\}/g,"0")).origin))]}function Eo(t,e,s,n,o){let a=p=>new TextDecoder().decode(e.get(p)),
r=p=>p.replaceAll("</","<\\/"),l=`default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src d\
ata:; img-src data: ${[...o,...n?No(n):[]].join(" ")}`,i=n?`${a("shift")};var lessonsBase=${JSON.stringify(n)};`:`var le\
ssonsOffline=${!o.length};`,c=`<meta http-equiv="Content-Security-Policy" content="${l}"><style>${a("style")}</style><st\
yle id="lsn-theme">${Rn(s)}</style><script>${r(i)}<\/script><script>${r(`${a("script")};var lessonsOutlines=${a("outline\
s")};`)}<\/script>`,[f,...u]=t.replace(/<meta name="viewport"[^>]*>/,"").split("<head>");return[`${f}<head>${c}`,u.join(
"<head>")]}var Bn=(t,e)=>typeof t=="number"&&Math.abs(t)<=e,jn=`<!doctype html><script>addEventListener("message", ({ so\
urce, data }) => {
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
parent.postMessage({ lessons: 1, type: "empty" }, "*");<\/script>`,Hn=()=>d("iframe",{srcdoc:jn,attributes:{sandbox:"all\
ow-scripts"}}),ee={frame:null,ready:!1};function Pn(){if(!document.body?.moveBefore)return;let t=Hn();t.hidden=!0,ee.frame=
t,window.addEventListener("message",function e({source:s,data:n}){!s||s!==t.contentWindow||n?.type!=="empty"||(ee.ready=
!0,window.removeEventListener("message",e))}),document.body.append(t)}function So(t){let e=ee.frame,s=!!(e?.isConnected&&
e.getRootNode()===t.getRootNode()),n=e&&s?e:Hn();return s?(ee.frame=null,t.moveBefore(n,null),n.hidden=!1):t.append(n),n.
className="lsn-frame",{frame:n,asks:s&&ee.ready}}async function he(t,e,{page:s,title:n,hear:o,base:a=null,hosts:r=[]}){e.
dataset.lsnMap="coming";let l=await ct(t,"assets"),i=new Map,c=null,f=null,u=x=>f?.postMessage(x),p=()=>c?.contentWindow?.
postMessage(Eo(s,l,e,a,r),"*"),g=()=>{f?.close(),f=null},h=()=>{if(c||!e.isConnected)return;let x=So(e);c=x.frame,x.frame.
title=n,x.asks&&p()},m=new ResizeObserver(h),v=new MutationObserver(()=>u({type:"theme",css:Rn(e)})),y=({target:x})=>{x!==
c&&(window.removeEventListener("pointermove",y,!0),u({type:"left"}))},b=({data:x})=>{if(x?.type==="held")return window.addEventListener(
"pointermove",y,!0);x?.type==="click"&&!(Bn(x.lat,90)&&Bn(x.lon,180))||x?.type==="select"&&typeof x.name!="string"||x&&o(
x)},w=({source:x,data:E,ports:[$]})=>{if(!(!x||x!==c?.contentWindow||E?.lessons!==1)&&(E.type==="empty"&&p(),!(E.type!==
"ready"||!$))){g(),f=$,f.onmessage=b;for(let[T,C]of i)u(C),In.includes(T)||i.delete(T);e.dataset.lsnMap="ready",o(E)}};return window.
addEventListener("message",w),h(),m.observe(e),v.observe(document.body,{attributeFilter:["data-jp-theme-name"]}),{send(x){
(!f||In.includes(x.type))&&i.set(x.type,x),u(x)},show(x){a=x,g(),c&&(c.srcdoc=jn)},stop(){window.removeEventListener("me\
ssage",w),window.removeEventListener("pointermove",y,!0),g(),m.disconnect(),v.disconnect()}}}function To(t,e,s){let n=JSON.parse(new TextDecoder().decode(t.get("basemaps")));if(e&&!n.some(a=>a.name===e.name)&&n.push(
e),!n.length)return null;let o=d("select",{id:U()},d("option",{value:"",textContent:s["no-base"]}),...n.map(a=>d("option",
{value:a.name,textContent:O(s.online,{name:a.name})})));return o.value=e?.name??"",{list:o,row:d("p",{className:"lsn-bas\
e"},d("label",{htmlFor:o.id,textContent:s["base-map"]})," ",o),get chosen(){return n.find(a=>a.name===o.value)??null}}}function Lo(t,e){
let s=()=>{t.get("asked").type&&e.send(t.get("asked"))};return t.on("change:asked",s),s(),()=>t.off("change:asked",s)}function Dn(t,e){
try{t.send(e)}catch(s){console.debug("the kernel does not hear the map",s)}}function Oo(t,e,s){let n="",o=t.watch(()=>{let a=t.
now;e.send({type:"select",name:a,related:t.related(a),at:t.at,move:n!==a}),s.hidden=!t.links[a]?.older,n=""});return{chosen(a){
a!==t.now&&(n=a),t.choose(a)},unwatch:o}}async function _o({model:t,page:e,view:s,holder:n,older:o,warn:a,bar:r,words:l}){
let i=await ct(t,"assets"),c=t.get("base"),f=To(i,c.name?c:null,l),u=null,p=v=>{v.type==="click"&&Dn(t,{type:"click",lat:v.
lat,lon:v.lon}),v.type==="select"&&(u?.chosen(v.name),Dn(t,{type:"select",name:v.name})),v.type==="flight"&&n.dispatchEvent(
new CustomEvent("lsn:flight",{bubbles:!0})),v.type==="base"&&(a.textContent=v.ok?"":O(l.silent,{name:f?.chosen?.name??""}))},
g=await he(t,n,{page:e,title:l.frame,hear:p,base:f?.chosen,hosts:t.get("hosts")});f?.list.addEventListener("change",()=>{
a.textContent="",g.show(f.chosen)}),f&&r.replaceChildren(f.row),t.get("selection")&&(u=Oo(await st(t),g,o));let h=Lo(t,g),
m=v=>{v instanceof CustomEvent&&g.send({type:"stops",stops:v.detail})};return s.addEventListener("lsn:stops",m),()=>{s.removeEventListener(
"lsn:stops",m),h(),u?.unwatch(),g.stop()}}Pn();var ge={async render({model:t,el:e}){let s=q(e),n=t.get("content")?await ct(
t,"content"):t,o=n.get("words"),a=document.createElement("div"),r=d("p",{className:"lsn-older",textContent:o.older??"",hidden:!0}),
l=d("p",{className:"lsn-warn",attributes:{role:"status"}}),i=document.createElement("div"),c=d("p",{className:"lsn-soft",
textContent:o.caption}),f=d("details",{},d("summary",{textContent:o.show})),u=document.createElement("div");u.innerHTML=
n.get("table")??"",f.append(u),f.hidden=!u.childElementCount,e.append(d("section",{className:"lsn lsn-map",lang:t.get("l\
anguage")},d("h3",{textContent:o.title,hidden:!o.title}),a,r,l,i,c,f));try{let p=await _o({model:t,page:n.get("page"),view:e,
holder:a,older:r,warn:l,bar:i,words:o});return()=>{p(),s()}}catch(p){return console.error(p),a.append(d("p",{className:"\
lsn-warn",textContent:o.failed})),f.open=!0,s}}};function Un(t){let e=(s,n)=>{try{return s(t())}catch{return n}};return{text:s=>e(n=>n.getItem(s),null),get:s=>e(n=>JSON.
parse(n.getItem(s)??"null"),null),set:(s,n)=>e(o=>(o.setItem(s,JSON.stringify(n)),!0),!1),remove:s=>e(n=>(n.removeItem(s),
!0),!1),keys:s=>e(n=>Object.keys(n).filter(o=>o.startsWith(s)),[])}}var tt=Un(()=>localStorage),be=Un(()=>sessionStorage);var we=4e3,Fn=400,Mo=(()=>{let t="handan-lessons:tab";try{return sessionStorage.getItem(t)===null&&sessionStorage.setItem(
t,U()),sessionStorage.getItem(t)}catch{return U()}})();function Kt(t){let[e,s]=[3735928559,1103547991];for(let n=0;n<t.length;n+=
1)e=Math.imul(e^t.charCodeAt(n),2654435761),s=Math.imul(s^t.charCodeAt(n),1597334677);return`${(e>>>0).toString(36)}.${(s>>>
0).toString(36)}`}function We(t,e){let s=`handan-lessons:draft:${location.pathname}:${t}/${e}`;return{get:()=>be.get(s),
set:n=>be.set(s,n),clear:()=>be.remove(s)}}function ve(){try{return JSON.parse(document.getElementById("jupyter-config-d\
ata")?.textContent??"{}").baseUrl??"/"}catch{return"/"}}function xt(t,e){let s=t.get("lesson")??"teacher",n=We(s,e),{context:o}=t.
widget_manager??{},a=o?.path??location.pathname,r=`handan-lessons:unsaved:${ve()}:${a}:${s}/${e}:`,l=r+Mo,i=`handan-less\
ons:passed:${ve()}:${s}/${e}`,c=new Map,f=p=>{let g=tt.get(p);return g&&typeof g=="object"&&Object.hasOwn(g,"value")?{key:p,
text:tt.text(p),...g}:null},u={found(){let p=n.get();return[...tt.keys(r).map(f).filter(h=>h!==null).sort((h,m)=>+(m.key===
l)-+(h.key===l)||m.time-h.time),...p?[{key:"",text:"",value:p,steps:null,time:0}]:[]]},set(p,g=[]){let h=tt.set(l,{value:p,
steps:g.slice(0,Fn),time:Date.now()});return h||n.set(p),h},aside(p){let g=r+U(),h={value:p.value,steps:[],time:p.time,...p.
saved&&{saved:!0}};return tt.set(g,h)?(u.remove(p),Object.assign(p,{key:g,text:JSON.stringify(h)})):p},pass(p){tt.set(i,
[...u.passed(),Kt(JSON.stringify(p))].slice(-Fn))},passed(){let p=tt.get(i);return Array.isArray(p)?p:[]},take({key:p,text:g}){
p&&c.set(p,g)},remove({key:p,text:g}){p?tt.text(p)===g&&tt.remove(p):n.clear()},clear(){n.clear(),tt.remove(l);for(let[p,
g]of c)u.remove({key:p,text:g});c.clear()}};return u}var rt=d("div",{className:"lsn lsn-unsaved",attributes:{role:"statu\
s","aria-live":"polite"}}),it=new Map;function Kn(){return W(document,"[data-jp-item-name='lessons-run']").filter(t=>t.offsetParent).
map(t=>t.querySelector("jp-button, button")).find(Boolean)}var Tt=null;function Io(){if(!Tt)return;let t=I(Tt.close,()=>Ye(
null));rt.lang=Tt.language,rt.replaceChildren(d("p",{textContent:Tt.text}),t),rt.isConnected||document.body.append(rt)}function Ye(t){
Tt=t,xe()}function xe(){let t=[...it].filter(([,r])=>r).map(([r])=>r);if(!t.length){Tt?(rt.firstChild?.textContent!==Tt.
text||!rt.isConnected)&&Io():rt.remove();return}let{words:e,language:s,element:n}=t[0],o=O(e.page,{count:t.length});if(rt.
firstChild?.textContent===o&&rt.isConnected)return;let a=I(e.run,()=>{let r=new CustomEvent("lessons:run",{bubbles:!0,cancelable:!0});
n.dispatchEvent(r)&&Kn()?.dispatchEvent(new MouseEvent("mousedown",{bubbles:!0,cancelable:!0,button:0}))});rt.lang=s,rt.
replaceChildren(d("p",{textContent:o}),...Kn()?[a]:[]),rt.isConnected||document.body.append(rt)}var qn=new WeakSet;function Je(){
for(let t of it.keys())t.element.isConnected?qn.add(t):qn.has(t)&&it.delete(t)}var ze=0;function Bo(){Je(),xe(),!it.size&&
(clearInterval(ze),ze=0)}function ft(t,e){it.get(t)!==e&&(it.set(t,e),ze||=setInterval(Bo,300),Je(),xe())}function Lt(t){
it.delete(t)&&xe()}window.addEventListener("beforeunload",t=>{Je(),it.size&&(t.preventDefault(),t.returnValue="")});async function $e(t,e){
let{kernel:s}=t.widget_manager??{};if(s?.requestCommInfo)try{let{content:n}=await s.requestCommInfo({target_name:"jupyte\
r.widget"}),o=Object.keys(n.comms??{});n.status==="ok"&&!o.includes(t.get("shared").slice(10))&&e.dispatchEvent(new CustomEvent(
"lessons:lost",{bubbles:!0}))}catch{}}var Ge=new Map;function Ro(t,e){let s=new BroadcastChannel(t),n=U(),o=new Set,a=i=>s.postMessage({type:i,from:n});s.onmessage=
({data:i})=>{if(typeof i?.from!="string")return;let c=o.size>0;i.type==="gone"?o.delete(i.from):o.add(i.from),i.type==="\
here"&&a("too"),c!==o.size>0&&e(o.size>0)};let r=()=>a("gone"),l=({persisted:i})=>i&&a("here");return window.addEventListener(
"pagehide",r),window.addEventListener("pageshow",l),a("here"),()=>{r(),s.close(),window.removeEventListener("pagehide",r),
window.removeEventListener("pageshow",l),o.size&&e(!1)}}function Vn(t,e){if(typeof BroadcastChannel!="function"||!t)return()=>{};
let s=`handan-lessons:windows:${ve()}:${t}`,n=Ge.get(s)??{count:0,leave:Ro(s,e)};return Ge.set(s,n),n.count+=1,()=>{n.count-=
1,!n.count&&(Ge.delete(s),n.leave())}}var jo=700,Ho=1500,Po=5e3;function Do({entry:t,words:e,language:s,use:n,drop:o}){let a=d("blockquote",{className:"lsn-sa\
id",tabIndex:0,attributes:{dir:"auto"}}),r=f=>{let u=Object.values(f.cells??{}).map(p=>Array.isArray(p)?p.join(", "):p).
filter(Boolean);a.textContent=u.length?u.join(`
`):f.text},l=t.time?new Date(t.time).toLocaleString(Ut(s),{dateStyle:"medium",timeStyle:"short"}):"",i=t.saved?e.version:
e.other,c=d("div",{className:"lsn-offer",attributes:{role:"group","aria-label":i}},d("p",{textContent:l?`${i} (${l})`:i}),
a,d("div",{className:"lsn-actions"},I(e.use,()=>r(n())),I(t.saved?e.pass:e.drop,()=>{o(),c.remove()})));return r(t.value),
c}function qt({read:t,put:e,send:s,kept:n,words:o,limit:a,model:r,first:l=Et()}){let i=d("p",{className:"lsn-soft lsn-sa\
ved"}),c=d("p",{className:"lsn-warn",attributes:{role:"status"}}),f=d("div"),u=r.get("language"),p={words:o,language:u,element:c},
g=l,h=[],m=JSON.stringify(t()),v=!0,y=!1,b="",[w,x,E]=[0,0,0],$=()=>JSON.stringify(t()),T=N=>{c.textContent!==N&&(c.textContent=
N)},C=()=>{v=n.set(t(),[Kt(m),...h.flatMap(({step:N})=>N??[])])},M=()=>{i.textContent="",T([y?o.dead:o.silent,...v?[]:[o.
unkept]].join(" ")),ft(p,!0),$e(r,c)},A=()=>{clearTimeout(E),h.length&&(ft(p,it.get(p)??!1),E=setTimeout(M,y?0:Math.max(
0,h[0].since+we-Date.now())))},_=()=>{g+=1;let N=h.at(-1);if(N&&!N.sent)return N.number=g,N;let P={number:g,since:Date.now(),
sent:""};return h.push(P),P},R=()=>{for(let N of[w,x,E])clearTimeout(N);x=0},j=N=>{let P=t(),G=[...P.text].length-a;if(clearTimeout(
x),x=0,N&&clearTimeout(w),G>0)return clearTimeout(E),i.textContent="",T(O(o.long,{over:G,limit:a})),!1;let nt=h.at(-1),z=!nt||
nt.sent?_():nt;return z.sent=JSON.stringify(P),z.step=Kt(z.sent),C(),A(),s({...P,type:"draft",number:z.number,settled:N}),
!0},F=()=>{_(),C(),c.textContent===""&&(i.textContent=o.typing),A(),clearTimeout(w),w=setTimeout(()=>j(!0),jo),x||=setTimeout(
()=>j(!1),Ho)},S=N=>{$()!==m&&j(!0)&&N.detail&&(N.detail.waiting+=1)},K=()=>{$()!==m&&j(!0)};window.addEventListener("le\
ssons:save",S),window.addEventListener("pagehide",K);let k=N=>Ye(N?{text:N,close:o.close,language:u}:null),V=Vn(r.get("l\
esson"),N=>k(N?o.windows:"")),L=N=>f.append(Do({entry:n.aside(N),words:o,language:u,use(){let P=t();return e({...P,...N.
value}),n.aside(Object.assign(N,{value:P,time:Date.now()})),F(),P},drop(){N.saved&&n.pass(N.value),n.remove(N)}}));return{
saved:i,alarm:c,offers:f,save:j,touched:F,heard(N){let P=h.findIndex(({number:G,sent:nt})=>nt&&G===N.number);if(!(P<0)){
if(y=!1,N.elsewhere&&!b&&k(b=N.elsewhere),m=h[P].sent,T(N.failed),N.failed){if(clearTimeout(E),ft(p,!0),$()!==m)return;i.
textContent=N.saved,w=setTimeout(()=>j(!0),Po);return}if(h.splice(0,P+1),$()===m&&(h=[]),A(),h.length){ft(p,!1),C();return}
i.textContent=N.saved,n.clear(),Lt(p)}},awaits:N=>h.some(({number:P,sent:G})=>G&&P===N),refused(N){clearTimeout(E),i.textContent=
"",T(N)},follow(N){let P=JSON.stringify(N);P===m||$()!==m||(m=P,e(N))},resume(N=[]){let P=m,G=n.found().filter(({value:z})=>typeof z?.
text=="string");for(let z of G){let gt=JSON.stringify({...t(),...z.value});gt===m||gt===$()?n.take(z):$()===m&&(!z.steps||
z.steps.includes(Kt(P)))?(n.take(z),e({...t(),...z.value})):L(z)}let nt=new Set([m,$(),...G.map(({value:z})=>JSON.stringify(
{...t(),...z}))]);for(let{value:z,time:gt}of N){let H={...t(),...z};nt.has(JSON.stringify(H))||n.passed().includes(Kt(JSON.
stringify(z)))||L({key:"journal",text:"",value:z,steps:[],time:gt,saved:!0})}$()!==m?F():n.clear()},lost(){R(),y=!0,h.length||
$()!==m?M():(i.textContent="",T(o.dead))},stop(){R(),Lt(p),window.removeEventListener("lessons:save",S),window.removeEventListener(
"pagehide",K),V()}}}var ye={render({model:t,el:e}){let s=q(e),n=t.get("words"),o=d("textarea",{rows:t.get("lines"),className:"lsn-writing",id:U(),
attributes:{dir:"auto"}}),a=d("p",{className:"lsn-soft",id:U(),textContent:n.about});o.setAttribute("aria-describedby",a.
id);let r=p=>ot(t,p),l=qt({read:()=>({text:o.value}),put:p=>{o.value=p.text},send:({text:p,number:g,settled:h})=>r({type:"\
draft",text:p,number:g,settled:h}),kept:xt(t,t.get("name")),words:n,model:t,limit:t.get("limit")}),i=p=>{p.type==="kept"?
(p.text!==void 0&&t.set("text",p.text),l.heard(p)):l.awaits(p.number)&&l.refused(p.text)},c=()=>l.follow({text:t.get("te\
xt")});o.addEventListener("input",l.touched),o.addEventListener("blur",()=>{l.saved.textContent===n.typing&&l.save(!0)});
let f=lt(t,{"msg:custom":i,"change:text":c}),u=bt(t,l.lost);return e.append(d("section",{className:"lsn lsn-prompt lsn-q",
lang:t.get("language")},d("label",{className:"lsn-strong",htmlFor:o.id,textContent:t.get("ask")}),o,a,l.saved,l.alarm,l.
offers)),c(),l.resume(t.get("others")),()=>{f(),u(),l.stop(),s()}}};var Xe=["year","month","day","hour","minute"],$t={year:1,month:1/12,day:1/365.2425,hour:1/8765.82,minute:1/525949.2},Uo=4,
Ze=6e4,Qe=1e-9,ke=t=>new Date(0).setUTCFullYear(t,0,1);function Jn(t){let e=Math.floor(t),s=ke(e);return new Date(s+Math.
round((t-e)*(ke(e+1)-s)/Ze)*Ze)}function zn(t){let e=t.getUTCFullYear(),s=ke(e);return e+(t.getTime()-s)/(ke(e+1)-s)}var Wn=t=>String(
t).padStart(2,"0");function Yn(t,e,s){return t<1?O(e.bce,{year:1-t}):s?O(e.ce,{year:t}):String(t)}function tn(t,e,s){let n=Jn(
t),o=n.getUTCFullYear();return{date:n,name:Yn(o,e,s),inDate:s?Yn(o,e,s):O(e.year,{year:o}),month:e.months.split(/\s+/)[n.
getUTCMonth()],day:n.getUTCDate(),clock:O(e.time,{hour:Wn(n.getUTCHours()),minute:Wn(n.getUTCMinutes())}),midnight:!n.getUTCHours()&&
!n.getUTCMinutes()}}function ne(t,e,s,n){let{name:o,inDate:a,month:r,day:l,clock:i}=tn(t,s,n);if(e==="year")return o;if(e===
"month")return O(s["month-of"],{month:r,year:a});let c=O(s["day-of"],{day:l,month:r,year:a});return e==="day"?c:O(s.moment,
{date:c,time:i})}function Gn(t,e,s,n,o){if(s!=="hour"&&s!=="minute")return[t,e-$t.minute].map(i=>ne(i,s,n,o));let[a,r]=[
t,e].map(i=>tn(i,n,o)),l=a.date.toISOString().slice(0,-14)===r.date.toISOString().slice(0,-14);return[ne(t,s,n,o),l?r.clock:
ne(e,s,n,o)]}function Fo(t,e,s,n){let{date:o,name:a,month:r,day:l,clock:i,midnight:c}=tn(t,s,n);return(e==="minute"||e===
"hour")&&!c?i:e==="minute"||e==="hour"||e==="day"?O(s.day,{day:l,month:r}):e==="month"&&o.getUTCMonth()?r:a}function Xn({
from:t,to:e,most:s,first:n,unit:o,words:a,eras:r,steps:l}){let[i,c]=Ko(e-t,o,s,l);return(i==="year"?qo(t,e,c):Vo({from:t,
to:e,first:n,step:i,count:c})).map(u=>({at:u,label:Fo(u,i,a,r)}))}function Ko(t,e,s,n){let o=t/$t[e]<Uo+.1,a=Math.min(Xe.
indexOf(e)+Number(o),Xe.length-1),r=e==="year"&&!o?t-1:t;return n.find(([i,c])=>Xe.indexOf(i)<=a&&r/(c*$t[i])<=s)??n[n.length-
1]}function qo(t,e,s){let[n,o]=[Math.ceil(t),Math.ceil(e)-1],a=[];for(let r=Math.floor(n/s)*s-s;r<=o;r+=s){let l=s===1||
r>0?r:r+1;l>=n&&l<=o&&a.push(l)}return a}function Vo({from:t,to:e,first:s,step:n,count:o}){let a=Jn(n==="day"?s:t);n!=="\
minute"&&a.setUTCMinutes(0),a.setUTCHours(0,0,0,0),n==="month"&&a.setUTCMonth(Math.floor(a.getUTCMonth()/o)*o,1);let r=[],
l=e+(n==="month"?-Qe:Qe);for(let i=zn(a);i<=l;i=zn(a))i>=t-Qe&&r.push(i),n==="month"?a.setUTCMonth(a.getUTCMonth()+o):n===
"day"?a.setUTCDate(a.getUTCDate()+o):a.setTime(a.getTime()+o*(n==="hour"?60:1)*Ze);return r}var zo=2,Wo={year:zo,month:2*$t.month,day:$t.day,hour:$t.hour,minute:10*$t.minute},Qn=1e-9,Vt=class{constructor({first:e,
last:s,left:n,right:o,unit:a="year",words:r={},steps:l,most:i}){this.unit=a,this.words=r,this.eras=e<1,this.least=Wo[a],
this.first=e,this.last=s,this.left=n,this.right=o,this.steps=l,this.most=i,this.from=e,this.to=s,this.hidden=new Set}get whole(){
return this.from===this.first&&this.to===this.last}at(e){return this.first+(e-this.left)*(this.last-this.first)/(this.right-
this.left)}x(e){return this.left+(e-this.from)*(this.right-this.left)/(this.to-this.from)}set(e,s){let n=Math.min(Math.max(
s-e,this.least),this.last-this.first);this.from=Math.min(Math.max(e,this.first),this.last-n),this.to=this.from+n}zoom(e,s=(this.
from+this.to)/2){this.set(s-(s-this.from)*e,s+(this.to-s)*e)}move(e){this.set(this.from+e,this.to+e)}holds(e){return e>=
this.from-Qn&&e<=this.to+Qn}ticks({from:e=this.from,to:s=this.to,most:n=this.most}={}){return Xn({...this,from:e,to:s,most:n})}name(e){
return ne(e,this.unit,this.words,this.eras)}get names(){return Gn(this.from,this.to,this.unit,this.words,this.eras)}};var Yo=7,Zn="http://www.w3.org/2000/svg";function Jo(t,e,s,n){t.className=`lsn-note ${e.kind}`;let o=d("p",{className:"l\
sn-strong",textContent:e.title}),a=[e.text,e.when,e.kind_name,e.from].map((l,i)=>d("p",{textContent:l,className:i?"lsn-s\
oft":""})).filter(l=>l.textContent),r=e.says.filter(([l])=>Object.hasOwn(n.links,l)).map(([l,i])=>{let{text:c,label:f}=n.
links[l],u=I(c,()=>n.choose(l),{className:"lsn-link",title:f});return d("p",{className:"lsn-said"},d("b",{textContent:`${s.
says} `}),u,` ${i}`)});t.replaceChildren(o,...a,...r)}function Go(t,e,s,n){t.className="lsn-note";let o=e.map(([r,{title:l,
when:i}])=>d("li",{},I(l,()=>n.choose(r),{className:"lsn-link"}),` ${i}`)),a=n.links[n.now]?.label??"";t.replaceChildren(
d("p",{className:"lsn-strong",textContent:a}),d("p",{className:"lsn-soft",textContent:s.related}),d("ul",{},...o))}function Xo(t,e){
let s=document.createElementNS(Zn,"circle");s.setAttribute("class","lsn-halo"),s.setAttribute("cx",String(e.x+e.width/2)),
s.setAttribute("cy",String(e.y+e.height/2)),s.setAttribute("r","12"),t.append(s)}var Qo=t=>t.hasAttribute("data-hidden");
function Zo(t,e,s,n){t.classList.add("lsn-mark");for(let[o,a]of[["role","button"],["aria-pressed","false"],["aria-label",
[s.title,s.when,s.kind_name].filter(Boolean).join(". ")]])t.setAttribute(o,a);Xo(t,e),t.addEventListener("click",n),t.addEventListener(
"keydown",o=>{o.key!=="Enter"&&o.key!==" "||(o.preventDefault(),n())})}var zt=(t,e)=>W(t,`[data-${e}]`).map(s=>({element:s,
name:s.dataset[e]??""})),ts=t=>Number(t.querySelector("use")?.getAttribute("x")),en=(t,e)=>Object.fromEntries(zt(t,"even\
t").map(({element:s,name:n})=>[n,e.at(ts(s))])),es=(t,e)=>Object.fromEntries(zt(t,"bar").map(({element:s,name:n})=>{let o=s.
querySelector("path")?.getAttribute("d")??"",[a,,r]=o.slice(1).split(" ").map(Number);return[n,[e.at(a),e.at(a+r)]]}));function ta(t,e,s,n){
let o=new Map(zt(t,"event").map(({element:l,name:i})=>[i,{x:ts(l),year:e[i]}])),a=["event","label","leader","bar","haze"].
flatMap(l=>zt(t,l).flatMap(({element:i,name:c})=>{let f=o.get(c);if(!f)return[];let u=l==="label"?i.querySelector("text"):
null,p=u?.getComputedTextLength()??0,g=s?null:i.getBBox();return{kind:l,element:i,...f,name:c,width:p,box:g,ends:u?.style.
textAnchor==="end"}})),r=X(t,"svg");return{things:a,ticks:s?zt(t,"tick").map(({element:l})=>l):[],svg:r,view:r.getAttribute(
"viewBox")??"",beside:W(t,"[data-undated], [data-label^='undated-']"),gap:ea(t,n)}}function ea(t,e){let[s,n]=["line","la\
bel"].map(r=>t.querySelector(`[data-gap="${r}"]`));if(!s||!n)return null;let{x:o,width:a}=s.getBBox();return{line:s,label:n,
x:o,width:a,from:e.at(o),to:e.at(o+a),least:n.getBBox().width+8}}function na({line:t,label:e,x:s,width:n,from:o,to:a,least:r},l){
let[i,c]=[l.x(Math.max(o,l.from)),l.x(Math.min(a,l.to))];for(let f of[t,e])f.toggleAttribute("data-hidden",c-i<r);t.setAttribute(
"transform",`translate(${i} 0) scale(${(c-i)/n} 1) translate(${-s} 0)`),e.setAttribute("transform",`translate(${(i+c)/2-
s-n/2} 0)`)}function sa(t,e,s){t.querySelector(".lsn-band")?.remove();let n=t.classList.contains("lsn-wide"),[o,a]=s?[Math.
max(s[0],e.from),Math.min(s[1],e.to)]:[0,0];if(a<=o)return;let r=zt(t,"tick").map(({element:v})=>v).filter(v=>!v.querySelector(
"text")),l=[r[0],r[r.length-1]],[i,c]=l.map(v=>v.getBBox()),[f,u]=l.map(ns),p=v=>i.y+(v-f)*(c.y-i.y)/(u-f),g=n?[e.x(o),i.
y,e.x(a)-e.x(o),i.height]:[i.x+5,p(o),20,p(a)-p(o)],h=document.createElementNS(Zn,"rect");["x","y","width","height"].forEach(
(v,y)=>h.setAttribute(v,String(g[y]))),h.setAttribute("class","lsn-band");let m=X(t,"svg");h.setAttribute("fill",`url(#${oa(
m)})`),m.prepend(h)}function oa(t){return t.dataset.hatch||(t.dataset.hatch=U(),t.insertAdjacentHTML("beforeend",`<patte\
rn id="${t.dataset.hatch}" class="lsn-hatch" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M-2 2L2 -2M0 8L\
8 0M6 10L10 6"/></pattern>`)),t.dataset.hatch}function aa({things:t,ticks:e,svg:s,view:n,beside:o,gap:a},r,l){let i=(r.last-
r.first)/(r.to-r.from);for(let{kind:c,element:f,x:u,year:p,name:g,width:h,ends:m}of t){let v=r.hidden.has(g)||!r.holds(p);
if(f.toggleAttribute("data-hidden",v),!l||v)continue;let y=r.x(p);c==="bar"?f.setAttribute("transform",`translate(${y} 0\
) scale(${i} 1) translate(${-u} 0)`):f.setAttribute("transform",`translate(${y-u+ia(c,y,h,m,r)} 0)`)}for(let c of o)c.toggleAttribute(
"data-hidden",!l&&!r.whole);l&&a&&na(a,r),l?la(e,r):s.setAttribute("viewBox",r.whole?n:ra(n,t.filter(({element:c})=>!c.hasAttribute(
"data-hidden"))))}function ra(t,e){let[,,s]=t.split(" "),n=e.flatMap(({box:r})=>r??[]),o=Math.min(...n.map(({y:r})=>r))-
14,a=Math.max(...n.map(({y:r,height:l})=>r+l))+14;return n.length?`0 ${o} ${s} ${a-o}`:`0 0 ${s} 40`}function ia(t,e,s,n,o){
return t!=="label"||o.whole?0:!n&&e+10+s>o.right+12?-20-s:n&&e-10-s<o.left?20+s:0}var ns=t=>Number(t.dataset.tick?.replace(
"_","."));function la(t,e){let s=t[0]?.parentElement;if(!s)return;for(let a of W(s,"[data-copy]"))a.remove();for(let a of t)
a.toggleAttribute("data-hidden",!e.whole),a.removeAttribute("transform");if(e.whole)return;let n=t.filter(a=>a.dataset.tick===
t[0].dataset.tick),o=e.left+(ns(n[0])-e.first)*(e.right-e.left)/(e.last-e.first);for(let{at:a,label:r}of e.ticks({most:e.
eras?Yo:e.most}))for(let l of n){let i=l.cloneNode(!0);i.removeAttribute("data-hidden"),i.removeAttribute("data-tick"),i.
setAttribute("data-copy",""),i.setAttribute("transform",`translate(${e.x(a)-o} 0)`);let c=i.querySelector("text");c&&(c.
textContent=r),s.prepend(i)}}function ca(t,e,s){let n=null,o=()=>X(t,"svg").getBoundingClientRect().width*(e.right-e.left)/
900;t.addEventListener("pointerdown",({button:a,target:r,clientX:l,pointerId:i})=>{a||e.whole||r instanceof Element&&r.closest(
".lsn-mark, [data-label]")||(n={x:l,width:o()},t.setPointerCapture(i))}),t.addEventListener("pointermove",a=>{n&&(e.move(
(n.x-a.clientX)/n.width*(e.to-e.from)),n.x=a.clientX,s())});for(let a of["pointerup","pointercancel"])t.addEventListener(
a,()=>{n=null})}function da(t,e,s){let n=d("span",{className:"lsn-years",attributes:{"aria-live":"polite"}}),a=[["zoom-i\
n",()=>t.zoom(.5),()=>t.to-t.from<=t.least+1e-9],["zoom-out",()=>t.zoom(2),()=>t.whole],["earlier",()=>t.move((t.from-t.
to)*.6),()=>t.from<=t.first],["later",()=>t.move((t.to-t.from)*.6),()=>t.to>=t.last],["all",()=>t.set(t.first,t.last),()=>t.
whole]].map(([r,l,i])=>{let c=()=>{l(),s()};return{isOff:i,button:I(e[r],c)}});return{bar:d("div",{className:"lsn-tools",
attributes:{role:"group","aria-label":e.tools}},...a.map(({button:r})=>r),n),update(){for(let{button:c,isOff:f}of a)c.setAttribute(
"aria-disabled",String(f()));let[r,l]=t.names,i=O(e.shown,{from:r,to:l});n.textContent!==i&&(n.textContent=i)}}}var Ce={
async render({model:t,el:e}){let s=q(e),n=t.get("words"),o={};for(let[A,_]of[["event","events"],["undated","undated"]])for(let[
R,j]of Object.entries(t.get(_)))o[`${A}:${R}`]=j;let a=await st(t),r=new Vt(t.get("axis")),l=d("div",{className:"lsn-not\
e"}),i=d("p",{className:"lsn-hidden",attributes:{role:"status"}}),c=()=>{l.className="lsn-note",l.replaceChildren(d("p",
{className:"lsn-soft",textContent:n.prompt}))},f=d("details",{},d("summary",{textContent:n.show})),u=document.createElement(
"div");u.innerHTML=t.get("table"),f.append(u);let p=d("section",{className:"lsn lsn-timeline",lang:t.get("language")},d(
"h3",{textContent:n.title})),g=new Map,h=0,m=()=>{h||=requestAnimationFrame(()=>{h=0;for(let[A,{what:_,stops:R}]of g)aa(
_,r,A.classList.contains("lsn-wide")),sa(A,r,o[a.now]?.span),R.keep();v.update()})},v=da(r,n,m);p.append(v.bar);let y=[],
b=["wide","tall"].map(A=>{let _=d("div",{className:`lsn-drawing lsn-${A}`});_.innerHTML=t.get(A);let R=X(_,"svg");return R.
setAttribute("role","group"),R.setAttribute("aria-label",n.title),_}),[w]=b;ca(w,r,m),p.append(...b);let x=en(w,r);p.append(
l,i,f),e.append(p);let E=()=>{for(let[F,S]of y){let K=at(a,F);S.setAttribute("aria-pressed",String(K==="selected")),S.classList.
toggle("lsn-related",K==="related")}let A=o[a.now],_=A||!n.related?[]:Object.entries(o).filter(([F])=>at(a,F));A?Jo(l,A,
n,a):_.length?Go(l,_,n,a):c();let R=_.length?[n.related,_.map(([,F])=>F.title).join(", ")]:[A?.when,A?.title];p.closest(
".lsn-explore")||(i.textContent=R.filter(Boolean).join(" ")),_.length&&!_.some(([F])=>r.holds(x[F.slice(6)]))&&r.set(r.first,
r.last);let j=x[a.now.slice(6)];A&&!A.span&&!r.holds(j)&&r.move(j-(r.from+r.to)/2),A?.span&&(A.span[1]<=r.from||A.span[0]>=
r.to)&&r.set(r.first,r.last),m()},$=A=>{if(g.has(A)||!A.getClientRects().length)return;let _=Object.keys(o).flatMap(j=>{
let F=A.querySelector(`[data-${j.replace(":",'="')}"]`);return F?{name:j,mark:F,box:F.getBBox()}:[]});for(let{name:j,mark:F,
box:S}of _){y.push([j,F]);let K=()=>a.toggle(j);Zo(F,S,o[j],K);let k=j.replace("event:","").replace(":","-");for(let V of W(
A,`[data-label="${k}"]`))V.addEventListener("click",K)}let R=Ht(_.map(({mark:j})=>j),Qo);g.set(A,{what:ta(A,x,A===w,r),stops:R}),
E()},T=new ResizeObserver(()=>b.forEach($));T.observe(p);let C=({detail:A})=>{r.hidden=A,m()};e.addEventListener("lsn:hi\
de",C);let M=a.watch(E);return()=>{cancelAnimationFrame(h),M(),T.disconnect(),s()}}};var ss=22,ua=3,[pa,os,fa]=[70,90,56],ma=14,ha=t=>[...t].reduce((e,s)=>e+(s>"⺀"?12:6.8),0);function ga(t,e,s){let n=Array(
s).fill(Number.NEGATIVE_INFINITY);return t.map(o=>{let a=n.findIndex(l=>o-l>=e),r=a<0?n.indexOf(Math.min(...n)):a;return n[r]=
o,r})}function ba(t,e,s,n=t.length>1?(t[1]-t[0])/2:(s-e)/4){let o=t.filter(a=>a<s-n);return o.length&&o[0]-e>n&&o.unshift(
e),[...o,s]}function va(t,e){let s=Math.min(t.most,Math.max(2,Math.floor(e/(t.unit!=="year"?fa:t.eras?os:pa)))),n=t.ticks(
{most:s});return t.unit!=="year"||n.some(({at:a})=>a%1)?n:ba(n.map(({at:a})=>a),t.first,t.last-1,t.eras?os*(t.last-t.first)/
e:void 0).map(a=>({at:a,label:t.name(a)}))}function as(t,e){let s=t.get("events"),n=new Vt(t.get("axis")),o=document.createElement(
"div");o.innerHTML=t.get("wide");let[a,r]=[en(o,n),es(o,n)],l=$=>($-n.first)/(n.last-n.first),i=d("div",{className:"lsn-\
strip-line"}),c=d("p",{className:"lsn-strip-title",attributes:{"aria-hidden":"true"}}),f=d("div",{className:"lsn-strip",
attributes:{role:"group","aria-label":t.get("words").title}},c,i),u=Object.entries(s).filter(([$])=>$ in a).sort(([$],[T])=>a[$]-
a[T]).map(([$,T])=>{let C=`event:${$}`,M=I("",()=>e.toggle(C),{className:`lsn-strip-mark ${T.kind}`,attributes:{"aria-pr\
essed":"false","aria-label":`${T.title}. ${T.when}. ${T.kind_name}`}});M.append(d("i")),M.dataset.event=$;let[A,_]=r[$]??
[a[$],a[$]],R=d("span",{className:`lsn-strip-span ${T.kind}`});return T.vague&&R.classList.add("lsn-vague"),Object.assign(
R.style,{left:`${l((A+_)/2)*100}%`,width:`${(l(_)-l(A))*100}%`}),{id:$,name:C,mark:M,bar:R,at:l(a[$]),event:T}}),{stopAt:p,
keep:g}=Ht(u.map(({mark:$})=>$),$=>$.matches("[hidden]"));i.append(...u.flatMap(({bar:$,mark:T})=>[$,T]));let h=d("div",
{className:"lsn-strip-years",attributes:{"aria-hidden":"true"}});f.append(h);let m=$=>{if(!$)return;let T=ga(u.map(({at:C})=>C*
$),ss,ua);u.forEach(({mark:C,at:M},A)=>{C.style.left=`${M*100}%`,C.style.bottom=`${T[A]*ss}px`}),h.replaceChildren(...va(
n,$).map(({at:C,label:M})=>{let A=d("span",{textContent:M});A.style.left=`${l(C)*100}%`;let _=(ha(M)/2-ma)/$;return l(C)<
_&&(A.dataset.side="first"),l(C)>1-_&&(A.dataset.side="last"),A})),y()},v="",y=()=>{let $=u.find(T=>T.name===v&&!T.mark.
hidden)??u.find(T=>at(e,T.name)==="selected")??u.find(T=>at(e,T.name)==="related");c.textContent=$?$.event.title:"",c.style.
left=$?`${$.at*100}%`:"0",c.dataset.side=$&&$.at>.5?"left":"right"},b=({target:$,type:T})=>{let C=$ instanceof Element?$.
closest(".lsn-strip-mark"):null;v=["pointerover","focusin"].includes(T)?u.find(({mark:M})=>M===C)?.name??"":"",y()};for(let $ of[
"pointerover","pointerout","focusin","focusout"])i.addEventListener($,b);let w=()=>{v="";for(let{name:T,mark:C}of u){let M=at(
e,T);C.setAttribute("aria-pressed",String(M==="selected")),C.classList.toggle("lsn-related",M==="related")}let $=u.find(
T=>T.name===e.now);$&&p($.mark),y()},x=new ResizeObserver(([{contentRect:$}])=>m($.width));x.observe(i);let E=e.watch(w);
return{el:f,hide($){for(let{id:T,mark:C,bar:M}of u)C.hidden=M.hidden=$.has(T);g()},stop(){x.disconnect(),E()}}}var rs=2800,wa=12,xa=60,sn=8,yt=(t,e)=>t.setAttribute("aria-disabled",String(e));function $a({selection:t,kinds:e,place:s,
kindOf:n}){let o=r=>s&&!t.related(r).includes(s),a={passage:new Set,event:new Set};for(let r of Object.keys(t.links)){let[
l,i]=r.split(":");l==="passage"&&o(r)&&a.passage.add(i),l==="event"&&(o(r)||!e.has(n(i)??""))&&a.event.add(i)}return a}function ya(t){
let e={};t.forEach(({place:n},o)=>{let a=e[n]??=[],r=a.at(-1);r?.at(-1)===o?r.push(o+1):a.push([o+1])});let s=n=>n.length>
2?`${n[0]}–${n.at(-1)}`:n.join(" ");return Object.fromEntries(Object.entries(e).map(([n,o])=>[n,o.map(s).join(" ")]))}
function ka(t,e,s){let n=0,o=()=>s().indexOf(t.now),a=p=>{let g=s(),h=o(),m=h<0?p>0?0:g.length-1:h+p;return g[m]&&t.choose(
g[m]),!!g[m]},r=()=>{clearInterval(n),n=0,u.textContent=e.play,u.setAttribute("aria-pressed","false")},l=()=>{o()===s().
length-1?t.choose(s()[0]):a(1),n=setInterval(()=>{a(1)||r()},Pe()?rs*2:rs),u.textContent=e.pause,u.setAttribute("aria-pr\
essed","true")},i=p=>()=>{r(),a(p)},c=I(e.earlier,i(-1)),f=I(e.later,i(1)),u=I(e.play,()=>n?r():l());return{group:d("div",
{className:"lsn-tools",attributes:{role:"group","aria-label":e.step}},c,f,u),update(){let p=s();yt(c,o()===0||!p.length),
yt(f,o()===p.length-1||!p.length),yt(u,!p.length),n&&o()<0&&r()},stop:r}}function Ca(t,e,s){let{kinds:n,places:o}={kinds:t.
get("kinds"),places:t.get("places")},a=Object.entries(n).map(([i,c])=>{let f=d("input",{type:"checkbox",value:i,checked:!0});
return f.addEventListener("change",s),{box:f,label:d("label",{className:`lsn-filter ${i}`},f,d("span",{textContent:c}))}}),
r=d("select",{id:U()},new Option(e.everywhere,""),...Object.entries(o).map(([i,c])=>new Option(c,i)));return r.addEventListener(
"change",s),{group:d("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.kinds}},...a.map(({label:i})=>i),
d("label",{htmlFor:r.id,textContent:e.place}),r),get kinds(){return new Set(a.filter(({box:i})=>i.checked).map(({box:i})=>i.
value))},get place(){return r.value}}}function Aa(t){let e=d("input",{type:"text",readOnly:!0,id:U(),className:"lsn-shar\
e"}),s=d("span",{className:"lsn-soft",attributes:{role:"status"}});e.addEventListener("focus",()=>e.select());let n=I(t.
copy,async()=>{e.select();try{await navigator.clipboard.writeText(e.value)}catch{document.execCommand("copy")}s.textContent=
t.copied});return{group:d("div",{className:"lsn-tools"},d("label",{htmlFor:e.id,textContent:t.share}),e,n,s),show(o){e.value!==
o&&(e.value=o,s.textContent="",yt(n,!o))}}}function Na(t,e,s,n){let o=t.links[t.now];if(!o){e.textContent=t.words.nothing,
s.replaceChildren();return}let a=o.related.map(r=>I(t.links[r].label,()=>t.choose(r),{className:"lsn-link"}));e.replaceChildren(
...n?[d("span",{className:"lsn-hidden",textContent:n})]:[],d("b",{textContent:`${t.words.now} ${o.label}`})),s.replaceChildren(
...a.length?[d("span",{className:"lsn-soft",textContent:` ${t.words.with} `}),...a.flatMap(r=>[r," "])]:[])}function Ea(t,e,s){
if(t.classList.toggle("lsn-soft",!e),!e){t.textContent=s,t.title="";return}let n=a=>d("span",{className:"lsn-soft",textContent:a}),
o=" · ";t.replaceChildren(n(`${e.when}${o}${e.kind_name}${o}`),e.text,n(`${o}${e.from}`)),t.title=t.textContent}function Sa(t){
let e=(t.closest(".jp-Cell")??t).nextElementSibling;for(;e?.querySelector(".lsn-work, .lsn-progress");)e=e.nextElementSibling;
if(!e)return;e.scrollIntoView({block:"start",behavior:Nt()});let[s]=W(e,"h2, h3, h4");s&&(s.tabIndex=-1,s.focus({preventScroll:!0}))}
function is(t,{opens:e=!1}={}){let[s,n,o]=[".lsn-story-bar",".lsn-stage",".lsn-reader"].map(f=>X(t,f));if(getComputedStyle(
s).position==="sticky"){s.getBoundingClientRect().bottom<o.getBoundingClientRect().bottom-1&&o.scrollIntoView({block:"en\
d",behavior:Nt()});return}let a=t.closest(".jp-WindowedPanel-outer"),r=n.getBoundingClientRect().top-(a?.getBoundingClientRect().
top??0)-sn,[l,i]=[n.offsetHeight,s.getBoundingClientRect().top];e?n.style.removeProperty("--lsn-read"):r>0&&n.style.setProperty(
"--lsn-read",`${l+r}px`);let c=s.getBoundingClientRect().top-i;c&&(a??document.scrollingElement)?.scrollBy({top:c,behavior:"\
instant"})}function Ta(t,e){let s=t.closest(".jp-WindowedPanel-outer");if(!s)return()=>{};let n=new ResizeObserver(([{borderBoxSize:o}])=>e.
style.setProperty("--lsn-room",`${o[0].blockSize}px`));return n.observe(s),()=>n.disconnect()}var nn=async(t,e,s,n)=>s.render(
{model:await ct(t,e),el:n});function La(t,e,s){let n=new Map,o=new Map,a=d("p",{className:"lsn-soft",textContent:s.hidden,
hidden:!0}),r=t.get("passages"),l=Promise.all(r.map(async c=>{let f=await St(t,c);return{name:`passage:${/data-passage="([^"]*)"/.
exec(f.get("html"))?.[1]}`,own:f}})),i=async(c,f)=>{let u=(await l).find(p=>p.name===c);return u?wt.render({model:u.own,
el:f}):()=>{}};return{none:a,put(c){let f=n.get(c),u=o.get(c)??(f?i(c,f):Promise.resolve(()=>{}));return o.set(c,u),u},holder(c){
let f=d("div");return n.set(c,f),f},hide(c){for(let[f,u]of n)u.hidden=c.has(f.slice(8));a.hidden=[...n.values()].some(f=>!f.
hidden)},target(c){let f=W(e,"article").filter(p=>!p.closest("[hidden]")),u=f.filter(p=>p.dataset.state);return f.find(p=>p.
dataset.state==="selected")??u.find(c)??u[0]},stop(){for(let c of o.values())c.then(f=>f())}}}function Oa(t,e,{to:s,by:n}){
let o=t.map((i,c)=>I(c?String(c):"○",()=>s(c),{className:"lsn-dot",title:i,attributes:{"aria-label":c?`${c}. ${i}`:i}})),
a=d("ol",{className:"lsn-stop-dots"},...o.map(i=>d("li",{},i))),r=I(e.previous,()=>n(-1)),l=I(e.next,()=>n(1));return r.
classList.add("lsn-backward"),l.classList.add("lsn-onward"),{dots:o,el:d("nav",{className:"lsn-story-bar",attributes:{"a\
ria-label":e.stops}},r,a,l),show(i,c){o.forEach((u,p)=>{u.tabIndex=p===i?0:-1,u.classList.toggle("lsn-been",p<i),p===i?u.
setAttribute("aria-current","step"):u.removeAttribute("aria-current")}),yt(r,i===0);let f=i===0?e.start:i===t.length-1?e.
finish:e.next;l.textContent=c?e.more:f}}}function ls(t){let e={reads:!1,presses:!1},s=()=>{e.reads=!0};for(let n of["whe\
el","touchmove"])t.addEventListener(n,s,{passive:!0});t.addEventListener("keydown",({target:n})=>n===t&&s()),t.addEventListener(
"scrollend",()=>{e.reads=!1}),t.addEventListener("pointerdown",({target:n})=>{e.reads||=n===t});for(let n of["click","ke\
ydown"])t.addEventListener(n,()=>{e.presses=!0,setTimeout(()=>{e.presses=!1})},!0);return e}function _a(t,{el:e,column:s,
selection:n,passages:o,words:a}){let{text:r,stops:l}=t.get("story"),i=L=>({number:L,count:l.length}),c=ls(s),f=document.
createElement("div"),u=d("section",{className:"lsn-stop lsn-opening",attributes:{"aria-label":a.opening}});u.innerHTML=r;
let p=pe({language:t.get("language"),words:a.aloud,blocks:()=>W(u,":scope > p:not(.lsn-soft)")});u.append(d("div",{},p.element),
f,d("p",{className:"lsn-soft",textContent:a.free}));let g=l.map((L,N)=>{let P=d("b",{textContent:String(N+1),attributes:{
"aria-hidden":"true"}}),G=d("p",{className:"lsn-why"},P,d("span",{textContent:L.why})),nt=O(a.stop,i(N+1)),z=d("h4",{className:"\
lsn-hidden",textContent:`${nt}. ${a.why}`});return d("section",{className:"lsn-stop"},z,G,o.holder(L.passage))}),h=[u,...g],
m=l.map(({passage:L})=>n.links[L]?.label??L),v=Oa([a.opening,...m],a,{to:L=>F(L,{by:!0}),by(L){L>0&&A()?j():L>0&&w===l.length?
Sa(e):F(w+L,{by:!0})}}),b=I("",()=>{F(w),v.dots[w].focus({preventScroll:!0})},{className:"lsn-button lsn-small lsn-retur\
n",hidden:!0}),w=0,x=()=>w?l[w-1].event||l[w-1].passage:"",E=L=>L.getBoundingClientRect().top-s.getBoundingClientRect().
top+s.scrollTop,$=0,T=(L,N=!1)=>{c.reads=!1,$=L,s.scrollTo({top:L,behavior:N?"auto":Nt()})},C=()=>E(h[w])+h[w].offsetHeight-
s.clientHeight,M=()=>{let L=h[w].querySelector(".lsn-passage > .lsn-cite");return(L?E(L)-s.clientHeight:C())-$},A=()=>n.
now===x()&&M()>wa,_=!1,R=()=>v.show(w,_&&A()),j=()=>{is(e),A()&&T(Math.min($+s.clientHeight-xa,C())),R()},F=(L,{leads:N=!0,
once:P=!1,by:G=!1}={})=>{w=t.lsnStop=L,G&&is(e,{opens:!w}),n.choose(x(),{at:w?l[w-1].place:""}),N&&T(E(h[w]),P),S()},S=()=>{
R(),b.hidden=n.now===x(),b.textContent=w?O(a.return,i(w)):a.opening},K=L=>{let P={ArrowRight:w+1,ArrowLeft:w-1,Home:0,End:l.
length}[L.key];!h[P]||L.altKey||L.ctrlKey||L.metaKey||(L.preventDefault(),F(P,{by:!0}),L.target instanceof Element&&L.target.
matches(".lsn-dot")&&v.dots[P].focus())};v.el.addEventListener("keydown",K),s.addEventListener("keydown",L=>{L.target===
s&&L.key.startsWith("Arrow")&&K(L)});let k=!1;s.addEventListener("scroll",()=>{!c.reads||k||(k=!0,requestAnimationFrame(
()=>{k=!1;let L=s.getBoundingClientRect().top+s.clientHeight*.4,N=h.findLastIndex(P=>P.getBoundingClientRect().top<=L);$=
s.scrollTop,N>=0&&N!==w?F(N,{leads:!1}):R()}))}),s.addEventListener("scrollend",()=>{$=s.scrollTop,R()});let V=new ResizeObserver(
()=>{_=!0,R()});for(let L of[s,...h])V.observe(L);return{bar:v.el,comeBack:b,sections:h,prompt:f,update:S,stop(){V.disconnect(),
p.stop()},get number(){return w?`${O(a.stop,i(w))} · `:""},follow(){if(c.presses||n.now===x())return;let L=o.target(N=>h[w].
contains(N));L&&T(E(L)-sn)},begin(){if(n.now)this.follow();else{let L=Math.min(t.lsnStop??0,l.length);F(L,{leads:L>0,once:!0})}}}}
function Ma(t,e,s){let n=ls(t);return{number:"",stop(){},update(){},follow(){let o=e.now&&!n.presses?s.target(()=>!0):null;
if(!o)return;let a=o.querySelector(".lsn-lit")??o,r=o.getBoundingClientRect().top-t.getBoundingClientRect().top,l=a.getBoundingClientRect().
bottom-o.getBoundingClientRect().top-t.clientHeight+40;t.scrollTop+=r-sn+Math.max(0,l)},begin(){this.follow()}}}var cs={
async render({model:t,el:e}){let s=q(e),n=t.get("words"),o=await st(t),a=t.get("story").stops??[],r=await ct(t,"timeline"),
l=r.get("events"),i=d("div",{className:"lsn-column",tabIndex:0,attributes:{role:"region","aria-label":n.passages}}),c=La(
t,i,n),f=a.length?_a(t,{el:e,column:i,selection:o,passages:c,words:n}):null,u=f??Ma(i,o,c),p=Object.keys(o.links).filter(
J=>J.startsWith("passage:")),g=f?a.map(({passage:J})=>J):p,h=p.filter(J=>!g.includes(J));i.append(...f?.sections??g.map(
c.holder),...h.map(c.holder),c.none);let m=d("div",{className:"lsn-where"}),[v,y]=[d("span",{attributes:{role:"status"}}),
d("span")],b=d("p",{className:"lsn-now"},v,y),w=d("p",{className:"lsn-event-told"}),x=as(r,o),E=d("div",{className:"lsn-\
whole"}),$=null,T=async()=>{E.hidden=$!==null&&!E.hidden,C.setAttribute("aria-expanded",String(!E.hidden)),C.textContent=
E.hidden?n.grow:n.shrink,$??=nn(t,"timeline",Ce,E).then(J=>(E.dispatchEvent(new CustomEvent("lsn:hide",{detail:S.event})),
J)),await $,E.hidden||E.scrollIntoView({block:"nearest",behavior:Nt()})},C=I(n.grow,T,{className:"lsn-button lsn-small l\
sn-grow",attributes:{"aria-expanded":"false"}}),M=d("div",{className:"lsn-when",attributes:{role:"region","aria-label":r.
get("words").title}},d("div",{className:"lsn-now-row"},b,w,d("div",{},f?.comeBack??"",C)),x.el),A=d("div",{className:"ls\
n-stage"},d("div",{className:"lsn-reader"},i,f?.bar??""),m,M),_=d("details",{className:"lsn-more"},d("summary",{textContent:n.
tools})),R=d("h3",{className:f?"lsn-hidden":"",textContent:n.title}),j=d("section",{className:"lsn lsn-explore",lang:t.get(
"language")},R,A,E,_);e.append(j);let F=Ta(e,j),S={passage:new Set,event:new Set},k=ka(o,n,()=>Object.keys(o.links).filter(
J=>J.startsWith("event:")&&!S.event.has(J.slice(6)))),V=Ca(t,n,()=>gt()),L=Aa(n),N=I(n.back,o.back),P=I(n.forward,o.forward),
G=I(n.clear,()=>o.choose("")),nt={className:"lsn-tools",attributes:{role:"group","aria-label":n.read}};_.append(d("div",
{className:"lsn-bar"},d("div",nt,N,P,G),k.group),d("div",{className:"lsn-bar"},V.group,L.group));let z=()=>{let J=h.filter(
At=>!at(o,At)).map(At=>At.slice(8));c.hide(new Set([...S.passage,...J]));let jt=h.filter(At=>at(o,At));return Promise.all(
jt.map(c.put))},gt=()=>{S=$a({selection:o,kinds:V.kinds,place:V.place,kindOf:J=>l[J]?.kind}),z(),x.hide(S.event),E.dispatchEvent(
new CustomEvent("lsn:hide",{detail:S.event})),k.update()};await Promise.all(g.map(c.put));let H=await Promise.all([nn(t,
"map",ge,m),...f&&t.get("prompt")?[nn(t,"prompt",ye,f.prompt)]:[]]);m.dispatchEvent(new CustomEvent("lsn:stops",{detail:ya(
a)})),_.append(...m.querySelectorAll(".lsn-map > :is(.lsn-soft, details), .lsn-map .lsn-base"));let Y=!1,Z=o.watch(()=>{
Na(o,v,y,u.number),Ea(w,l[o.now.slice(6)],n.prompt),yt(N,!o.canGo.back),yt(P,!o.canGo.forward),yt(G,!o.now),L.show(o.links[o.
now]?.text??""),k.update(),u.update();let J=z();Y&&J.then(()=>u.follow())});return u.begin(),Y=!0,()=>{k.stop(),Z(),F(),
x.stop(),u.stop(),c.stop();for(let J of H)J();$?.then(J=>J()),s()}}};function Ae(t){let e=d("p",{className:"lsn-soft lsn-downloaded",attributes:{role:"status"}}),s=()=>{let o={taken:!1,tell:a=>{
e.textContent=a}};window.dispatchEvent(new CustomEvent("lessons:download",{detail:o})),o.taken||(e.textContent=t["no-pan\
el"])},n=I(t.download,s,{className:"lsn-button"});return[d("div",{className:"lsn-actions"},n),e]}var ds={render({model:t,el:e}){return e.innerHTML=t.get("html"),X(e,"ul").before(...Ae(t.get("words"))),q(e)}};function Ia(t){let e="data:image/svg+xml,",s=W(t,`img[src^='${e}']`);for(let n of s){let o=d("div",{className:`lsn-drawi\
ng ${n.className}`,attributes:{role:"img","aria-label":n.alt}});o.innerHTML=decodeURIComponent(n.src.slice(e.length)).replaceAll(
"lsn-fill-",`${U()}-`),n.replaceWith(o)}for(let n of t.querySelectorAll(".lsn-paper"))n.replaceWith(...n.childNodes)}var us=t=>W(
t,"[data-key]")[0]?.dataset.key??t.textContent.trim(),ps=(t,e)=>W(t.cells[e],"[data-facet]");function Ba({heads:t,rows:e},s,n,o){
let a=new Intl.Collator(n,{numeric:!0}).compare;t.forEach((r,l)=>{let i=r.textContent,c=()=>{let f=r.getAttribute("aria-\
sort")==="ascending";for(let u of t)u.removeAttribute("aria-sort");r.setAttribute("aria-sort",f?"descending":"ascending"),
e.sort((u,p)=>a(us(u.cells[l]),us(p.cells[l]))),f&&e.reverse(),e[0]?.parentElement?.append(...e),o.textContent=O(s[f?"so\
rted-down":"sorted-up"],{name:i})};r.replaceChildren(I(i,c,{className:"lsn-sorter",title:O(s.sort,{name:i})}))})}function Ra({
heads:t,rows:e},s,n){let o=t.flatMap((r,l)=>{let i=e.flatMap(u=>ps(u,l)),c=new Map(i.map(u=>[u.dataset.facet,u.textContent]));
if(c.size<2)return[];let f=d("select",{id:U()},new Option(s.all,""),...[...c].map(([u,p])=>new Option(p,u)));return{column:l,
list:f,label:d("label",{htmlFor:f.id,textContent:r.textContent})}}),a=()=>{for(let r of e)r.hidden=!o.every(({column:l,list:i})=>!i.
value||ps(r,l).some(c=>c.dataset.facet===i.value));n.textContent=O(s.shown,{some:e.filter(r=>!r.hidden).length,all:e.length})};
for(let{list:r}of o)r.addEventListener("change",a);return o.map(({list:r,label:l})=>d("span",{className:"lsn-choice"},l,
r))}function ja(t,e,s){let n={heads:[...t.tHead?.rows[0].cells??[]],rows:[...t.tBodies[0].rows]},o=d("span",{className:"\
lsn-soft",attributes:{role:"status"}}),a=d("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.filter}},
...Ra(n,e,o),o);Ba(n,e,s,o),t.closest(".lsn-scroll")?.before(a)}var fs={async render({model:t,el:e}){e.innerHTML=t.get("\
html");for(let a of W(e,".lsn-live-note"))a.remove();for(let a of W(e,"details.lsn-text"))a.toggleAttribute("open",!1);Ia(
e);let s=W(e,"table.lsn-sort");for(let a of s)ja(a,t.get("words"),t.get("language"));let n=q(e),o=Ft(W(e,".lsn-ref"),await st(
t));return()=>{o(),n()}}};var on={render({model:t,el:e}){let s=()=>{e.innerHTML=t.get("html")};return t.on("change:html",s),s(),()=>t.off("change:\
html",s)}};var ms=t=>t.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-])*/gu)?.length??
0;var hs=(t,e,s,{send:n})=>{let{words:o}=t,a=[],r=({id:C,text:M},A)=>{let _=M.split(`

`).map(F=>d("p",{textContent:F})),R=d("details",{},d("summary",{textContent:A}),..._),j=me({holder:R,locator:C,paragraphs:()=>_,
words:o.quote,language:s.get("language")});return R.append(j.element),a.push(j),R},l=d("textarea",{rows:12,className:"ls\
n-writing",id:U(),attributes:{dir:"auto"}}),i=d("p",{className:"lsn-soft",id:U()}),c=d("p",{hidden:!0,textContent:o.since}),
f=U(),u=["supplied","bank","open"].map(C=>d("input",{type:"radio",name:f,value:C})),p=t.bank.map(({id:C})=>d("input",{type:"\
checkbox",value:C})),g={supplied:t.supplied.map(C=>r(C,`${C.id} ${C.heading}`)),bank:t.bank.flatMap((C,M)=>[d("label",{className:"\
lsn-option"},p[M],d("span",{textContent:`${C.id} ${C.heading}`})),r(C,O(o.read,{name:C.id}))]),open:[]},h=Object.entries(
g).map(([C,M])=>Object.assign(d("div",{className:"lsn-evidence"},...M),{way:C})),m=d("div",{innerHTML:t.rubric}),v=d("fi\
eldset",{className:"lsn-ways"},d("legend",{textContent:o.ways}),...u.map(C=>d("label",{className:"lsn-option"},C,d("span",
{textContent:o[C.value]}))));l.setAttribute("aria-describedby",i.id);let y=()=>({text:l.value,way:u.find(C=>C.checked)?.
value??"",picked:p.filter(C=>C.checked).map(C=>C.value)}),b=qt({read:y,put:C=>{l.value=C.text;for(let M of u)M.checked=M.
value===C.way;for(let M of p)M.checked=C.picked.includes(M.value);E()},send:n,kept:xt(s,t.id),words:o.writing,limit:t.limit,
model:s}),w=null,x=[],E=()=>{let{way:C}=y();for(let M of h)M.hidden=M.way!==C||!M.firstChild;i.textContent=O(o.count,{count:ms(
l.value),guide:t.guide}),c.hidden=w===null||w===l.value},$=d("div",{className:"lsn-essay"},m,v,...h,d("label",{className:"\
lsn-strong",htmlFor:l.id,textContent:o.label}),l,i,b.saved,b.alarm,b.offers,c);$.addEventListener("input",()=>{E(),b.touched()}),
l.addEventListener("blur",()=>{b.saved.textContent===o.writing.typing&&b.save(!0)}),E();let T=Sn({name:t.prompt,insert(C){
l.value=Ln(l.value,C),l.dispatchEvent(new Event("input",{bubbles:!0})),l.scrollTop=l.scrollHeight},focus(){l.focus(),l.setSelectionRange(
l.value.length,l.value.length)}});return{element:$,own:!0,labels:{first:o["hand-in"],again:o["hand-in-again"],busy:o.handing,
outline:o.outline},read:()=>l.value,handIn(){return b.save(!0)?!0:(b.alarm.scrollIntoView({block:"nearest"}),!1)},heard:b.
heard,awaits:b.awaits,refused:()=>b.refused(""),lost:b.lost,stop(){for(let C of a)C.stop();T(),b.stop()},resume:()=>b.resume(
x),show({answered:C,answer:M,versions:A=[],draft:_="",way:R="",picked:j=[]}){w=C?M:null,x=A,b.follow({text:_,way:R,picked:j}),
E()}}};var an=["supports","weakens"],gs=(t,e)=>{let s=Object.fromEntries(t.choices.map(i=>[i.id,i.text])),n=new Map,o=(i,c,f)=>{
let u=U(),p=d("span",{id:U(),textContent:s[i]}),g=[...an,""].map(y=>d("input",{type:"radio",name:u,value:y,checked:y===""}));
n.set(i,g);let h=g.map(y=>d("label",{},y,d("span",{textContent:e[y.value||"neither"]}))),m=`${f} ${O(e.sentence,{number:c})}`,
v=d("div",{className:"lsn-marks",attributes:{role:"radiogroup","aria-label":m,"aria-describedby":p.id}},...h);return d("\
li",{},p,v)},a=t.passages.map(({name:i,sentences:c})=>d("div",{},d("p",{className:"lsn-strong",textContent:i}),d("ol",{className:"\
lsn-sentences",attributes:{"aria-label":i}},...c.map((f,u)=>o(f,u+1,i))))),r=d("div",{className:"lsn-evidence-question"},
d("p",{className:"lsn-claim"},d("b",{textContent:e.claim}),` ${t.claim}`),d("p",{className:"lsn-soft",textContent:e["mar\
k-help"]}),...a),l=i=>[...n].filter(([,c])=>c.some(f=>f.checked&&f.value===i));return{element:r,read:()=>an.flatMap(i=>{
let c=l(i).map(([f])=>f);return c.length?[i,...c]:[]}),restore:i=>{let c={},f="";for(let u of Array.isArray(i)?i:[])an.includes(
u)?f=u:c[u]=f;for(let[u,p]of n)for(let g of p)g.checked=g.value===(c[u]??"")},lock:()=>{for(let i of n.values())for(let c of i)
c.disabled=!0}}};var Ha=6,bs=(t,e)=>{let s=Object.fromEntries(t.choices.map(b=>[b.id,b.text])),n=d("p",{className:"lsn-told lsn-soft",attributes:{
"aria-live":"polite"}}),o=t.choices.map(b=>d("button",{type:"button",className:"lsn-card",value:b.id,textContent:b.text})),
a=t.lefts.map(b=>({left:b,button:d("button",{type:"button",className:"lsn-place"}),card:""})),r=o.map(b=>d("li",{},b)),l=d(
"ul",{className:"lsn-cards",attributes:{"aria-label":e.cards}},...r),i=d("div",{className:"lsn-match"},d("p",{className:"\
lsn-soft",textContent:e["match-help"]}),l,d("ul",{className:"lsn-pairs"},...a.map(b=>d("li",{},d("span",{className:"lsn-\
left",textContent:b.left}),b.button))),n),c="",f=!1,u=(b,w)=>{n.textContent=O(e[b],w)},p=()=>{o.forEach((b,w)=>{r[w].hidden=
f||a.some(x=>x.card===b.value),b.setAttribute("aria-pressed",String(b.value===c))});for(let{left:b,button:w,card:x}of a)
w.textContent=x?s[x]:e.empty,w.classList.toggle("full",x!==""),w.setAttribute("aria-label",O(e.slot,{left:b,card:w.textContent})),
w.setAttribute("aria-disabled",String(f));l.hidden=r.every(b=>b.hidden)},g=()=>{p(),i.dispatchEvent(new Event("input",{bubbles:!0}))},
h=b=>{u(b?"picked":"dropped",{card:s[b||c]}),c=b,g()},m=(b,w)=>{let x=a.find(E=>E.card===b);x&&(x.card=w.card),w.card=b,
c="",u("placed",{card:s[b],left:w.left}),g(),w.button.focus({preventScroll:!0})},v=b=>{u("taken",{card:s[b.card],left:b.
left}),b.card="",g()};for(let b of o)b.addEventListener("click",()=>h(b.value===c?"":b.value)),y(b,{held:()=>!f,drop:w=>{
w&&m(b.value,w)}});for(let b of a)b.button.addEventListener("click",()=>{f||(c?m(c,b):b.card&&v(b))}),y(b.button,{held:()=>!f&&
b.card!=="",drop:w=>{w?w!==b&&m(b.card,w):v(b)}});i.addEventListener("keydown",b=>{b.key==="Escape"&&c&&h("")});function y(b,{
held:w,drop:x}){let E=null,$=!1,T=({clientX:A,clientY:_})=>a.find(R=>{let j=E&&R.button===b?E.home:R.button.getBoundingClientRect();
return A>=j.left&&A<=j.right&&_>=j.top&&_<=j.bottom}),C=A=>{for(let _ of a)_.button.classList.toggle("lsn-over",_===A)},
M=()=>{E=null,$=!1,b.style.translate="",b.classList.remove("lsn-dragged"),C(void 0)};b.addEventListener("pointerdown",A=>{
A.button!==0||!w()||(E={clientX:A.clientX,clientY:A.clientY,home:b.getBoundingClientRect()},b.setPointerCapture(A.pointerId))}),
b.addEventListener("pointermove",A=>{if(!E)return;let[_,R]=[A.clientX-E.clientX,A.clientY-E.clientY];!$&&Math.hypot(_,R)<
Ha||($=!0,b.classList.add("lsn-dragged"),b.style.translate=`${_}px ${R}px`,C(T(A)))}),b.addEventListener("pointerup",A=>{
if(!E)return;let[_,R]=[$,T(A)];if(M(),!_)return;let j=F=>{F.stopPropagation(),F.preventDefault()};b.addEventListener("cl\
ick",j,{capture:!0,once:!0}),setTimeout(()=>b.removeEventListener("click",j,!0)),x(R)}),b.addEventListener("pointercance\
l",M)}return p(),{element:i,read:()=>a.map(b=>b.card),restore:b=>{let w=Array.isArray(b)?b:[];a.forEach((x,E)=>{x.card=s[w[E]]?
w[E]:""}),c="",p()},lock:()=>{f=!0,c="",p()}}};var vs="300px";function Pa(t){let e=t.match(/^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/),[s,n]=e?
e.slice(1).map(Number):[];return e&&Math.abs(s)<=90&&Math.abs(n)<=180?{lat:s,lon:n}:null}var ws=(t,e,s)=>{let n=d("div",
{className:"lsn-ask-map"}),o=d("p",{className:"lsn-told lsn-soft",attributes:{"aria-live":"polite"}}),a=d("input",{type:"\
text",autocomplete:"off",maxLength:80,id:U()}),r=d("select",{id:U()},new Option(e["place-none"],""),...t.units.map(({id:m,
name:v})=>new Option(v,m))),l=(m,v)=>d("div",{className:"lsn-field"},d("label",{htmlFor:m.id,textContent:e[v]}),m),i=t.units.
length>0,c=d("div",{className:"lsn-place-question"},d("p",{className:"lsn-soft",textContent:e[i?"place-help":"place-help\
-bare"]}),n,o,l(a,"place-coordinate"),...i?[l(r,"place-list")]:[]),f=null,u=null,p=()=>{let m=r.value?null:Pa(a.value);f?.
send({type:"draw",...u??(m?{given:{...m,label:e["place-given"]}}:{})})},g=m=>{m.type!=="click"||u||(a.value=`${m.lat.toFixed(
4)}, ${m.lon.toFixed(4)}`,r.value="",o.textContent=O(e["place-clicked"],{point:a.value}),p(),c.dispatchEvent(new Event("\
input",{bubbles:!0})))};a.addEventListener("input",()=>{r.value="",o.textContent="",p()}),r.addEventListener("change",()=>{
r.value&&(a.value=""),o.textContent="",p()});let h=Da(n,async()=>(f=await he(s,n,{page:s.get("maps")[t.id],title:e["plac\
e-map"],hear:g}),p(),f),()=>n.replaceChildren(d("p",{className:"lsn-soft",textContent:e["place-map-failed"]})));return{element:c,
stop:h,read:()=>r.value?`unit:${r.value}`:a.value,restore:m=>{let[,v=""]=String(m).match(/^unit:(.*)$/)??[];r.value=v,a.
value=v?"":String(m).replace(/^([-\d.]+),([-\d.]+)$/,"$1, $2"),p()},lock:m=>{u=m.shown??null,a.readOnly=!0,r.disabled=!0,
p()}}};function Da(t,e,s){let n=null,o=!1,a=async()=>{try{n=await e(),o&&n.stop()}catch(l){console.error(l),s()}},r=new IntersectionObserver(
l=>{l.some(i=>i.isIntersecting)&&(r.disconnect(),a())},{rootMargin:vs,scrollMargin:vs});return r.observe(t),()=>{o=!0,r.
disconnect(),n?.stop()}}var rn={choice:t=>xs(t,"radio",e=>e.find(s=>s.checked)?.value??"",(e,s)=>e.value===s),choices:t=>xs(t,"checkbox",e=>e.filter(
s=>s.checked).map(s=>s.value),(e,s)=>s.includes(e.value)),number:t=>$s(t,{inputMode:"decimal",maxLength:60}),text:t=>$s(
t,{className:"lsn-words",maxLength:t.limit}),order:Ua,essay:hs,evidence:gs,match:bs,place:ws};function xs(t,e,s,n){let o=U(),
a=t.choices.map(l=>d("input",{type:e,name:o,value:l.id}));return{element:d("div",{},...t.choices.map((l,i)=>d("label",{className:"\
lsn-option"},a[i],d("span",{textContent:l.text})))),read:()=>s(a),restore:l=>a.forEach(i=>{i.checked=n(i,l)}),lock:()=>a.
forEach(l=>{l.disabled=!0})}}function $s(t,e){let s=d("input",{type:"text",autocomplete:"off",id:U(),...e}),n=d("label",
{htmlFor:s.id,textContent:t.label});return{element:d("div",{className:"lsn-field"},n,s),read:()=>s.value,restore:o=>{s.value=
String(o)},lock:()=>{s.readOnly=!0}}}function Ua(t,e){let s=d("ol",{className:"lsn-order"}),n=d("p",{className:"lsn-hidd\
en",attributes:{"aria-live":"polite"}}),o=!1,a=()=>[...s.children],r=()=>a().forEach((l,i,{length:c})=>{let[f,u]=l.querySelectorAll(
"button");f.setAttribute("aria-disabled",String(o||i===0)),u.setAttribute("aria-disabled",String(o||i===c-1))});for(let{
id:l,text:i}of t.choices){let c=d("li",{},d("span",{textContent:i}));c.dataset.id=l;let f=u=>I(e[u],p=>{u==="up"?c.previousElementSibling?.
before(c):c.nextElementSibling?.after(c),p.focus();let g=a();n.textContent=O(e.moved,{item:i,position:g.indexOf(c)+1,count:g.
length}),r()},{attributes:{"aria-label":`${e[u]}${e.colon}${i}`}});c.append(f("up"),f("down")),s.append(c)}return r(),{element:d(
"div",{},d("p",{className:"lsn-soft",textContent:e["order-help"]}),s,n),read:()=>a().map(l=>l.dataset.id??""),restore:l=>{
let i=Array.isArray(l)?l:[],c=i.flatMap(f=>a().find(u=>u.dataset.id===f)??[]);new Set(c).size===s.children.length&&c.length===
i.length&&s.append(...c),r()},lock:()=>{o=!0,r()}}}var cn=globalThis,ys=t=>t,Ne=cn.trustedTypes,ks=Ne?Ne.createPolicy("lit-html",{createHTML:t=>t}):void 0,dn="$lit$",mt=`l\
it$${Math.random().toFixed(9).slice(2)}$`,un="?"+mt,Fa=`<${un}>`,Mt=document,oe=()=>Mt.createComment(""),ae=t=>t===null||
typeof t!="object"&&typeof t!="function",pn=Array.isArray,Ts=t=>pn(t)||typeof t?.[Symbol.iterator]=="function",ln=`[ 	
\f\r]`,se=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Cs=/-->/g,As=/>/g,Ot=RegExp(`>|${ln}(?:([^\\s"'>=/]+)(${ln}\
*=${ln}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ns=/'/g,Es=/"/g,Ls=/^(?:script|style|textarea|title)$/i,fn=t=>(e,...s)=>({_$litType$:t,strings:e,
values:s}),D=fn(1),nl=fn(2),sl=fn(3),et=Symbol.for("lit-noChange"),B=Symbol.for("lit-nothing"),Ss=new WeakMap,_t=Mt.createTreeWalker(
Mt,129);function Os(t,e){if(!pn(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ks!==void 0?
ks.createHTML(e):e}var _s=(t,e)=>{let s=t.length-1,n=[],o,a=e===2?"<svg>":e===3?"<math>":"",r=se;for(let l=0;l<s;l++){let i=t[l],
c,f,u=-1,p=0;for(;p<i.length&&(r.lastIndex=p,f=r.exec(i),f!==null);)p=r.lastIndex,r===se?f[1]==="!--"?r=Cs:f[1]!==void 0?
r=As:f[2]!==void 0?(Ls.test(f[2])&&(o=RegExp("</"+f[2],"g")),r=Ot):f[3]!==void 0&&(r=Ot):r===Ot?f[0]===">"?(r=o??se,u=-1):
f[1]===void 0?u=-2:(u=r.lastIndex-f[2].length,c=f[1],r=f[3]===void 0?Ot:f[3]==='"'?Es:Ns):r===Es||r===Ns?r=Ot:r===Cs||r===
As?r=se:(r=Ot,o=void 0);let g=r===Ot&&t[l+1].startsWith("/>")?" ":"";a+=r===se?i+Fa:u>=0?(n.push(c),i.slice(0,u)+dn+i.slice(
u)+mt+g):i+mt+(u===-2?l:g)}return[Os(t,a+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},re=class t{constructor({
strings:e,_$litType$:s},n){let o;this.parts=[];let a=0,r=0,l=e.length-1,i=this.parts,[c,f]=_s(e,s);if(this.el=t.createElement(
c,n),_t.currentNode=this.el.content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=
_t.nextNode())!==null&&i.length<l;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(
dn)){let p=f[r++],g=o.getAttribute(u).split(mt),h=/([.?@])?(.*)/.exec(p);i.push({type:1,index:a,name:h[2],strings:g,ctor:h[1]===
"."?Se:h[1]==="?"?Te:h[1]==="@"?Le:Bt}),o.removeAttribute(u)}else u.startsWith(mt)&&(i.push({type:6,index:a}),o.removeAttribute(
u));if(Ls.test(o.tagName)){let u=o.textContent.split(mt),p=u.length-1;if(p>0){o.textContent=Ne?Ne.emptyScript:"";for(let g=0;g<
p;g++)o.append(u[g],oe()),_t.nextNode(),i.push({type:2,index:++a});o.append(u[p],oe())}}}else if(o.nodeType===8)if(o.data===
un)i.push({type:2,index:a});else{let u=-1;for(;(u=o.data.indexOf(mt,u+1))!==-1;)i.push({type:7,index:a}),u+=mt.length-1}
a++}}static createElement(e,s){let n=Mt.createElement("template");return n.innerHTML=e,n}};function It(t,e,s=t,n){if(e===
et)return e;let o=n!==void 0?s._$Co?.[n]:s._$Cl,a=ae(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),
a===void 0?o=void 0:(o=new a(t),o._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(e=It(t,o._$AS(t,e.values),
o,n)),e}var Ee=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this.
_$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,o=(e?.creationScope??Mt).importNode(
s,!0);_t.currentNode=o;let a=_t.nextNode(),r=0,l=0,i=n[0];for(;i!==void 0;){if(r===i.index){let c;i.type===2?c=new Wt(a,
a.nextSibling,this,e):i.type===1?c=new i.ctor(a,i.name,i.strings,this,e):i.type===6&&(c=new Oe(a,this,e)),this._$AV.push(
c),i=n[++l]}r!==i?.index&&(a=_t.nextNode(),r++)}return _t.currentNode=Mt,o}p(e){let s=0;for(let n of this._$AV)n!==void 0&&
(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},Wt=class t{get _$AU(){return this._$AM?._$AU??
this._$Cv}constructor(e,s,n,o){this.type=2,this._$AH=B,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=
o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===
11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=It(this,e,s),ae(
e)?e===B||e==null||e===""?(this._$AH!==B&&this._$AR(),this._$AH=B):e!==this._$AH&&e!==et&&this._(e):e._$litType$!==void 0?
this.$(e):e.nodeType!==void 0?this.T(e):Ts(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==B&&ae(this._$AH)?this._$AA.nextSibling.data=e:this.T(Mt.
createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=
re.createElement(Os(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let a=new Ee(o,this),r=a.u(
this.options);a.p(s),this.T(r),this._$AH=a}}_$AC(e){let s=Ss.get(e.strings);return s===void 0&&Ss.set(e.strings,s=new re(
e)),s}k(e){pn(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,o=0;for(let a of e)o===s.length?s.push(n=new t(this.
O(oe()),this.O(oe()),this,this.options)):n=s[o],n._$AI(a),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(e=this.
_$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=ys(e).nextSibling;ys(e).remove(),e=n}}setConnected(e){
this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Bt=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(e,s,n,o,a){this.type=1,this._$AH=B,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=
a,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=B}_$AI(e,s=this,n,o){
let a=this.strings,r=!1;if(a===void 0)e=It(this,e,s,0),r=!ae(e)||e!==this._$AH&&e!==et,r&&(this._$AH=e);else{let l=e,i,c;
for(e=a[0],i=0;i<a.length-1;i++)c=It(this,l[n+i],s,i),c===et&&(c=this._$AH[i]),r||=!ae(c)||c!==this._$AH[i],c===B?e=B:e!==
B&&(e+=(c??"")+a[i+1]),this._$AH[i]=c}r&&!o&&this.j(e)}j(e){e===B?this.element.removeAttribute(this.name):this.element.setAttribute(
this.name,e??"")}},Se=class extends Bt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===B?
void 0:e}},Te=class extends Bt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,
!!e&&e!==B)}},Le=class extends Bt{constructor(e,s,n,o,a){super(e,s,n,o,a),this.type=5}_$AI(e,s=this){if((e=It(this,e,s,0)??
B)===et)return;let n=this._$AH,o=e===B&&n!==B||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,a=e!==B&&(n===
B||o);o&&this.element.removeEventListener(this.name,this,n),a&&this.element.addEventListener(this.name,this,e),this._$AH=
e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},
Oe=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this.
_$AM._$AU}_$AI(e){It(this,e)}},Ms={M:dn,P:mt,A:un,C:1,L:_s,R:Ee,D:Ts,V:It,I:Wt,H:Bt,N:Te,U:Le,B:Se,F:Oe},Ka=cn.litHtmlPolyfillSupport;
Ka?.(re,Wt),(cn.litHtmlVersions??=[]).push("3.3.3");var Is=(t,e,s)=>{let n=s?.renderBefore??e,o=n._$litPart$;if(o===void 0){
let a=s?.renderBefore??null;n._$litPart$=o=new Wt(e.insertBefore(oe(),a),a,void 0,s??{})}return o._$AI(t),o};var ht={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Yt=t=>(...e)=>({_$litDirective$:t,values:e}),
kt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.
update(e,s)}update(e,s){return this.render(...s)}};var hn=t=>t.getClientRects().length>0;function _e(t,e){let s=document.activeElement,n=s instanceof HTMLElement&&s!==e&&e.
contains(s)?s:null,o=n?.closest("section")??e;if(Is(t,e),!n)return;let a=hn(n)?n:ie(o,n.dataset.key)??qa(o,e);document.activeElement!==
a&&a?.focus({preventScroll:!0})}function ie(t,e){return[...t.querySelectorAll("[data-key]")].find(n=>e&&n.dataset.key===
e&&hn(n))}function qa(...t){return t.map(s=>s.querySelector(":is(h3, h4)[tabindex]")).find(s=>s&&hn(s))??void 0}function Me(){
let t=new Map;return e=>{let s=t.get(e)??U();return t.set(e,s),s}}var Q=(t,e,{key:s=String(t),submit:n=!1,small:o=!1,label:a,
disabled:r,hidden:l=!1}={})=>D`<button type=${n?"submit":"button"} class=${o?"lsn-button lsn-small":"lsn-button"} data-key=${s}
    aria-label=${a??B} aria-disabled=${r===void 0?B:String(r)} ?hidden=${l}
    @click=${e}>${t}</button>`,ut=t=>D`<p class="lsn-soft">${t}</p>`;var Ie=(t,e,{accept:s,multiple:n=!1,folder:o=!1,small:a=!1}={})=>{let r=i=>i.currentTarget.nextElementSibling.click(),l=i=>{
let c=i.currentTarget,f=[...c.files??[]];c.value="",e(f)};return D`${Q(t,r,{small:a})}<input type="file" hidden accept=${s??
B} ?multiple=${n}
    ?webkitdirectory=${o} @change=${l}>`},Bs=t=>{let e=s=>s.currentTarget;return{over(s){s.preventDefault(),e(s).classList.
add("lsn-drop")},leave(s){e(s).contains(s.relatedTarget)||e(s).classList.remove("lsn-drop")},drop(s){s.preventDefault(),
s.stopPropagation(),e(s).classList.remove("lsn-drop"),s.dataTransfer&&t(s.dataTransfer)}}},Rt=()=>({text:"",warn:!1,number:0}),
Jt=({number:t},e,s=!1)=>({text:e,warn:s,number:t+1}),mn=class extends kt{number=0;render(e){return et}update({element:e},[
{text:s,number:n}]){return n!==this.number&&(e.textContent=s),this.number=n,et}},Gt=Yt(mn);function Be(t,e,s="text/plain\
;charset=utf-8"){let n=URL.createObjectURL(new Blob(e,{type:s}));Object.assign(document.createElement("a"),{download:t,href:n}).
click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var le="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Va=999,za=new Map([["ArrowLeft",-1],["PageUp",-1],["ArrowRight",1],["PageDown",1]]);
function Wa({key:t,code:e=""},s){let n=/^[a-z]$/i.test(t)?t:/^Key([A-Z])$/.exec(e)?.[1]??"",o=n?le.indexOf(n.toUpperCase()):
-1;return o<s?o:-1}var Ya=t=>t.map(e=>Math.round(100*e/Math.max(1,...t)));function Rs(t){let{present:e,key:s,explanation:n,
colon:o}=t.get("words"),a=new Map,r=new Map,l=0,i=!1,c=0,f=0,u=Rt(),p=d("dialog",{className:"lsn lsn-present",lang:t.get(
"language"),attributes:{"aria-label":e.open}}),g=()=>{},h=()=>t.get("questions"),m=()=>h()[l],v=S=>{let K=a.get(S.id);if(K?.
length===S.choices.length)return K;let k=S.choices.map(()=>0);return a.set(S.id,k),k},y=()=>{p.open&&_e(A(),p)},b=(S,K=!1)=>{
u=Jt(u,S,K),y()},w=(S,K)=>{let k=v(m());k[S]=Math.min(Va,Math.max(0,k[S]+K)),b(O(e.counted,{letter:le[S],count:k[S]}))},
x=()=>{v(m()).fill(0),b(e.cleared)},E=S=>{let K=l+S;if(K<0||K>=h().length)return b(e[S<0?"is-first":"is-last"]);l=K,i=!1,
b(`${C()}${o}${m().prompt}`),p.scrollTop=0},$=S=>{b(S),p.querySelector(".lsn-answer")?.scrollIntoView({block:"nearest"})},
T=()=>{if(i=!i,!i)return b(e.hidden);if(r.has(m().id))return $(e.shown);c=Et();let S={type:"reveal",question:m().id,number:c};
clearTimeout(f),f=setTimeout(()=>{i=!1,b(e.silent,!0)},ce),b(""),ot(t,S)},C=()=>O(e.place,{number:l+1,count:h().length}),
M=(S,K,k,V,L)=>{let N=le[K],P=(G,nt,z)=>Q(nt,()=>w(K,G),{key:`${z} ${K}`,label:O(e[z],{letter:N})});return D`<li class=${L?
"lsn-raised right":"lsn-raised"}><b>${N}</b><span>${S}${L?D` <span class="lsn-is-right">✓ ${e.right}</span>`:B}</span><div class="lsn-hands">${P(
1,"+","more")}${P(-1,"−","less")}<span class="lsn-track"><span
      class="lsn-length" style=${`width: ${V}%`}></span></span><span class="lsn-count">${k}</span></div></li>`},A=()=>{let S=m(),
[K,k]=[v(S),i?r.get(S.id):void 0],V=Ya(K),L=S.choices.slice(0,le.length).map(({id:N,text:P},G)=>M(P,G,K[G],V[G],!!k?.right.
includes(N)));return D`<h3 tabindex="-1">${t.get("title")} · ${C()}</h3>
      <div class="lsn-asked">${S.prompt}</div>
      ${S.claim?D`<p>${S.claim}</p>`:B}
      ${S.lefts?D`<ul class="lsn-lefts">${S.lefts.map(N=>D`<li>${N}</li>`)}</ul>`:B}
      ${L.length?D`<ul>${L}</ul>`:B}
      <div>${k?D`<div class="lsn-answer"><p><b>${s}${o}</b>${k.key}</p><p>${n}${o}${k.explanation}</p></div>`:B}</div>
      <div class="lsn-actions">${Q("←",()=>E(-1),{key:"previous",label:e.previous,disabled:l===0})}
        ${Q("→",()=>E(1),{key:"next",label:e.next,disabled:l===h().length-1})}
        ${Q(i?e.hide:e.show,T,{key:"answer"})}
        ${L.length?Q(e.clear,x,{key:"clear"}):B}
        ${Q(e.leave,()=>p.close(),{key:"leave"})}</div>
      <p role="status" class=${u.warn?"lsn-said-aloud lsn-warn":"lsn-said-aloud"} ${Gt(u)}></p>
      <p class="lsn-soft">${L.length?e.keys:e["keys-plain"]}</p>`},_=S=>{if(S.ctrlKey||S.altKey||S.metaKey)return;let K=Wa(
S,Math.min(le.length,m().choices.length)),k=za.get(S.key);if(k)E(k);else if(S.key==="0")T();else if(K>=0)w(K,S.shiftKey?
-1:1);else return;S.preventDefault()},R=()=>{clearTimeout(f),g(),p.remove(),F.focus()},j=()=>{l=Math.min(l,h().length-1),
i=!1,u=Rt(),document.body.append(p),g=q(p),p.showModal(),y(),X(p,"h3").focus()};p.addEventListener("keydown",_),p.addEventListener(
"close",R);let F=I(e.open,j);return{button:F,hear(S){if(!(!c||S.number!==c||S.type!=="revealed"&&S.type!=="refused")){if(c=
0,clearTimeout(f),S.type==="refused"){i=!1,b(S.text,!0);return}r.set(S.question,S),S.question===m()?.id&&i&&$(`${e.shown}\
 ${s}${o}${S.key}`)}},stop(){p.close()}}}var Ja=()=>[performance.getEntriesByType("navigation")[0]?.name??location.href,
location.href],js=(t,e=Ja())=>t||e.some(s=>new URL(s,"file:///").searchParams.has("present"));var{I:Ga}=Ms,Hs=t=>t;var Ds=t=>t.strings===void 0,Ps=()=>document.createComment(""),Xt=(t,e,s)=>{let n=t._$AA.parentNode,o=e===void 0?t._$AB:
e._$AA;if(s===void 0){let a=n.insertBefore(Ps(),o),r=n.insertBefore(Ps(),o);s=new Ga(a,r,t,t.options)}else{let a=s._$AB.
nextSibling,r=s._$AM,l=r!==t;if(l){let i;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(i=t._$AU)!==r._$AU&&s._$AP(i)}if(a!==o||
l){let i=s._$AA;for(;i!==a;){let c=Hs(i).nextSibling;Hs(n).insertBefore(i,o),i=c}}}return s},Ct=(t,e,s=t)=>(t._$AI(e,s),
t),Xa={},Re=(t,e=Xa)=>t._$AH=e,Us=t=>t._$AH,je=t=>{t._$AR(),t._$AA.remove()};var Qt=Yt(class extends kt{constructor(t){if(super(t),t.type!==ht.PROPERTY&&t.type!==ht.ATTRIBUTE&&t.type!==ht.BOOLEAN_ATTRIBUTE)
throw Error("The `live` directive is not allowed on child or event bindings");if(!Ds(t))throw Error("`live` bindings can\
 only contain a single expression")}render(t){return t}update(t,[e]){if(e===et||e===B)return e;let s=t.element,n=t.name;
if(t.type===ht.PROPERTY){if(e===s[n])return et}else if(t.type===ht.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return et}else if(t.
type===ht.ATTRIBUTE&&s.getAttribute(n)===e+"")return et;return Re(t),e}});var Fs=(t,e,s)=>{let n=new Map;for(let o=e;o<=s;o++)n.set(t[o],o);return n},Ks=Yt(class extends kt{constructor(t){if(super(
t),t.type!==ht.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let n;s===void 0?s=e:e!==void 0&&
(n=e);let o=[],a=[],r=0;for(let l of t)o[r]=n?n(l,r):r,a[r]=s(l,r),r++;return{values:a,keys:o}}render(t,e,s){return this.
dt(t,e,s).values}update(t,[e,s,n]){let o=Us(t),{values:a,keys:r}=this.dt(e,s,n);if(!Array.isArray(o))return this.ut=r,a;
let l=this.ut??=[],i=[],c,f,u=0,p=o.length-1,g=0,h=a.length-1;for(;u<=p&&g<=h;)if(o[u]===null)u++;else if(o[p]===null)p--;else if(l[u]===
r[g])i[g]=Ct(o[u],a[g]),u++,g++;else if(l[p]===r[h])i[h]=Ct(o[p],a[h]),p--,h--;else if(l[u]===r[h])i[h]=Ct(o[u],a[h]),Xt(
t,i[h+1],o[u]),u++,h--;else if(l[p]===r[g])i[g]=Ct(o[p],a[g]),Xt(t,o[u],o[p]),p--,g++;else if(c===void 0&&(c=Fs(r,g,h),f=
Fs(l,u,p)),c.has(l[u]))if(c.has(l[p])){let m=f.get(r[g]),v=m!==void 0?o[m]:null;if(v===null){let y=Xt(t,o[u]);Ct(y,a[g]),
i[g]=y}else i[g]=Ct(v,a[g]),Xt(t,o[u],v),o[m]=null;g++}else je(o[p]),p--;else je(o[u]),u++;for(;g<=h;){let m=Xt(t,i[h+1]);
Ct(m,a[g]),i[g++]=m}for(;u<=p;){let m=o[u++];m!==null&&je(m)}return this.ut=r,Re(t,i),et}});var Qa=2e6;function gn({due:t,zone:e,told:s},n,o){if(!t)return n["no-due"];let a=(c="")=>new Intl.DateTimeFormat(Ut(o),{
dateStyle:"full",timeStyle:"short",...c&&{timeZone:c}}).format(new Date(t)),r=s,l=!1;try{l=!!e&&a(e)===a(),l&&(r=e)}catch{}
let i=O(n[l?"due-same":"due"],{yours:a(),theirs:r});return Date.now()>Date.parse(t)+6e4?`${i} ${n.over}`:i}function qs(t,{
root:e,update:s,ask:n}){let o=t.get("words").take,a=Me(),r="",l=Rt(),i=(h,m=!1)=>{l=Jt(l,h,m),s(),e.querySelector(".lsn-\
take")?.setAttribute("open","")},c=h=>n({type:"take",code:h}),f=async h=>{h&&(h.size>Qa?i(o["too-large"],!0):c(await h.text()))},
u=h=>{h.preventDefault(),c(r)},p=h=>{r=h.target.value},g=h=>{let m=h.parts.map(({page:b,text:w})=>D`<li>${b?D`<a href=${b}>${w}</a>`:
w}</li>`),v=()=>n({type:"aside",id:h.id}),y=`${o.aside}${o.colon}${h.title}`;return D`<li><b>${h.title}</b><p class="lsn-due">${gn(
h,o,t.get("language"))}</p>${h.late?D`<p>${h.late}</p>`:B}${m.length?D`<p>${o.counts}</p><ul>${m}</ul>`:B}${[h.about,h.version].
filter(Boolean).map(b=>D`<p>${b}</p>`)}
      ${ut([h.done,...h.rules].join(" · "))}${Q(o.aside,v,{key:`aside ${h.id}`,small:!0,label:y})}</li>`};return{view(){
let h=t.get("assigned"),m=D`<h4>${o.title}</h4><ul class="lsn-assigned">${Ks(h,v=>v.id,g)}</ul>`;return D`<div class="lsn-taking"><div>${h.
length?m:B}</div>
        <details class="lsn-take"><summary>${o.open}</summary><form novalidate @keydown=${Dt} @submit=${u}>
          <div class="lsn-field"><label for=${a("code")}>${o.code}</label><input type="text" id=${a("code")} autocomplete="off"
            spellcheck="false" data-key="code" aria-describedby=${`${a("said")} ${a("about")}`}
            aria-invalid=${l.warn?"true":B} .value=${Qt(r)} @input=${p}>
            ${Q(o.take,null,{submit:!0,small:!0})}
            ${Ie(o.choose,([v])=>f(v),{accept:".json,.txt,application/json",small:!0})}</div>
          <p class="lsn-soft" id=${a("about")}>${o.about}</p>
          <p id=${a("said")} class=${l.warn?"lsn-warn":""} role="status" ${Gt(l)}></p></form></details></div>`},hear({type:h,
text:m}){return h!=="taken"&&h!=="untaken"?!1:(h==="taken"&&(r=""),i(m,h==="untaken"),!0)}}}function Vs(t){let e=d("div",{className:`lsn-remark ${t.tone??""}`});return t.label&&e.append(d("b",{textContent:t.label})),
e.append(d("span",{textContent:t.text})),e}function Za(t,e,s){let n=[],o=(r,l="")=>n.push(d("p",{className:l,textContent:r}));
t.changed&&o(t.changed,"lsn-warn"),t.tone&&o(e[t.tone],`lsn-verdict ${t.tone}`),n.push(...t.feedback.map(Vs)),t.distance&&
o(t.distance),t.key&&o(`${e.key}${e.colon}${t.key}`),t.outline&&(s.outline&&o(s.outline,"lsn-strong"),o(t.outline,"lsn-s\
aid lsn-lines")),t.explanation&&o(`${e.explanation}${e.colon}${t.explanation}`),(t.explanation||t.key)&&(t.decides&&o(`${e[t.
basis??""]}${e.colon}${t.decides}`,"lsn-soft"),t.others?.length&&n.push(d("details",{},d("summary",{textContent:e.others}),
...t.others.map(Vs))));let a=[t.standing,t.saved].filter(Boolean).join(" · ");return a&&o(a,"lsn-soft"),t.failed&&o(t.failed,
"lsn-warn"),(t.failed||t.download)&&n.push(...Ae(e)),n}function tr(t,e,s,n){let o=We(s.get("lesson"),t.id),a=k=>ot(s,k),
r=rn[t.kind](t,n,s,{send:({text:k,way:V,picked:L,number:N,settled:P})=>a({type:"draft",question:t.id,text:k,way:V,picked:L,
number:N,settled:P})}),l=r.labels??t.labels??{first:n.check,again:n.again,busy:n.checking},i=xt(s,`${t.id}/handed`),c=d(
"button",{type:"submit",className:"lsn-button",textContent:l.first}),u=I("",()=>{T()||_({type:"hint",question:t.id,number:Et()})},
{className:"lsn-button"}),p=d("div",{className:"lsn-hints",attributes:{"aria-live":"polite"}}),g=d("div",{className:"lsn\
-feedback",attributes:{role:"status"}}),h=d("div"),m="",v=d("legend",{},d("span",{className:"lsn-number",textContent:String(
e)}),t.prompt),y=d("form",{className:"lsn-q",noValidate:!0},d("fieldset",{},v,r.element),d("p",{className:"lsn-soft",textContent:t.
about}),d("div",{className:"lsn-actions"},c,u),p,g,h),b=0,w=0,x="",E=!1,$={words:n.writing,language:s.get("language"),element:g},
T=()=>c.getAttribute("aria-disabled")==="true",C=k=>g.replaceChildren(d("p",{className:"lsn-warn",textContent:k})),M=()=>{
clearTimeout(b),c.setAttribute("aria-disabled","false")},A=k=>{E=!0,C(k),it.has($)&&ft($,!0),$e(s,g)},_=k=>{w=k.number,c.
setAttribute("aria-disabled","true"),g.replaceChildren(d("p",{className:"lsn-soft",textContent:l.busy})),clearTimeout(b),
b=setTimeout(()=>{M(),A(n.silent)},we),a(k)};y.addEventListener("submit",k=>{k.preventDefault(),T()||F()}),de(y);let R=()=>{
i.clear(),r.own||o.clear(),Lt($)},j=()=>{let[k]=i.found();return k&&i.take(k),k?.value},F=()=>{if(r.own&&!r.handIn())return;
let k=r.read();i.set({answer:k,sent:!0}),r.own||o.set({answer:k,sent:!0}),ft($,E),_({type:"answer",question:t.id,answer:k,
number:Et()})};for(let k of r.own?[]:["input","click"])r.element.addEventListener(k,()=>{if(T())return;let V={answer:r.read(),
sent:!1};o.set(V),E&&(i.set(V),ft($,!0))});let S=k=>{E=!1,k.failed?ft($,!0):Lt($);let V=JSON.stringify(k.answer);r.own?r.
show(k):(k.answered&&V!==x&&r.restore(k.answer),k.done&&r.lock(k)),x=V,c.textContent=k.answered?l.again:l.first,c.hidden=
k.done;let L=t.hints-k.hints.length;u.textContent=O(n.hint,{count:L}),u.hidden=L===0||k.done,p.replaceChildren(...k.hints.
map(N=>d("p",{textContent:`${n["hint-label"]}${n.colon}${N}`}))),g.replaceChildren(...Za(k,n,l)),k.earlier!==m&&(h.innerHTML=
k.earlier),m=k.earlier},K=k=>k!==w?!1:(w=0,M(),!0);return{form:y,id:t.id,show:S,stop(){clearTimeout(b),Lt($),r.stop?.()},
lost(){M(),r.own&&r.lost(),A(n.dead)},heard(k){k.type==="kept"?r.heard?.(k):k.type==="refused"&&(K(k.number)||r.awaits?.(
k.number))?(M(),R(),r.own&&r.refused(),C(k.text)):k.type==="done"&&K(k.number)&&(k.act==="answer"&&R(),S(k.state))},resume(k){
if(r.own){r.resume(),j()?.sent&&F();return}let V=o.get()??j();i.clear(),!(!V||k.done)&&(r.restore(V.answer),V.sent?F():o.
set(V))}}}var He={render({model:t,el:e}){let s=q(e),n=t.get("words"),o=js(t.get("presents"))?Rs(t):null,a=d("div"),r=d("\
div"),l=d("section",{className:"lsn lsn-quiz",lang:t.get("language")},d("h3",{textContent:t.get("title")}),...o?[d("div",
{className:"lsn-actions"},o.button)]:[],a,r),i=[],c={},f=()=>{let v=t.get("states");if(i.some(y=>c[y.id]&&JSON.parse(c[y.
id]).answered&&!v[y.id].answered)){u();return}for(let y of i){let b=JSON.stringify(v[y.id]);b!==c[y.id]&&y.show(v[y.id]),
c[y.id]=b}},u=()=>{i.forEach(y=>y.stop()),i=t.get("questions").map((y,b)=>tr(y,b+1,t,n)),c={},r.replaceChildren(...i.map(
y=>y.form)),f();for(let y of i)y.resume(t.get("states")[y.id])},p=()=>{let{notes:v,counts:y}={notes:t.get("notes"),counts:t.
get("counts")};a.replaceChildren(...v.map(b=>d("p",{className:"lsn-soft",textContent:b})),...y.map(b=>{let w=gn(b,n.take,
t.get("language"));return d("p",{className:"lsn-counts",textContent:`${b.text} ${w}`})}))},g=v=>{o?.hear(v),v.type!=="re\
vealed"&&(v.type!=="refused"&&v.state&&t.set("states",{...t.get("states"),[v.question]:v.state}),i.find(y=>y.id===v.question)?.
heard(v))};p(),u();let h=bt(t,()=>i.forEach(v=>v.lost()));e.append(l);let m=lt(t,{"change:states":f,"change:questions":u,
"change:notes":p,"change:counts":p,"msg:custom":g});return()=>{m(),h(),o?.stop(),i.forEach(v=>v.stop()),s()}}};var er=t=>(t.closest(".jp-Notebook")??document).querySelector(".lsn-explore");function nr(t,e){t.scrollIntoView({block:"\
start",behavior:Nt()}),t.querySelector(`article[data-passage="${e}"] .lsn-locator`)?.focus({preventScroll:!0})}var zs={async render({
model:t,el:e}){e.innerHTML=t.get("html");let s=X(e,".lsn-reference"),{passage:n=""}=s.dataset,o=await st(t),a=q(e);X(s,"\
a").addEventListener("click",c=>{let f=er(e);f&&(c.preventDefault(),o.choose(`passage:${n}`),nr(f,n))});let r=d("div"),l=d(
"details",{className:"lsn lsn-again"},d("summary",{textContent:t.get("words").again}),r);e.append(l);let i;return l.addEventListener(
"toggle",()=>{i??=ct(t,"passage").then(c=>wt.render({model:c,el:r}))}),()=>{a(),i?.then(c=>c())}}};var sr={text(t){let e=d("textarea",{rows:2,className:"lsn-writing",id:U(),attributes:{dir:"auto"}});return{parts:[d("lab\
el",{htmlFor:e.id,textContent:t.name}),e],read:()=>e.value,put:s=>{e.value=String(s)}}},choice(t,e){let s=d("select",{id:U()},
new Option(e.choose,""),...t.options.map(({id:n,text:o})=>new Option(o,n)));return{parts:[d("p",{className:"lsn-field"},
d("label",{htmlFor:s.id,textContent:t.name}),s)],read:()=>s.value,put:n=>{s.value=String(n)}}},passages(t,e){let s=t.bank.
map(({id:o})=>d("input",{type:"checkbox",value:o})),n=t.bank.flatMap((o,a)=>[d("label",{className:"lsn-option"},s[a],d("\
span",{textContent:`${o.id} ${o.heading}`})),d("details",{},d("summary",{textContent:O(e.read,{name:o.id})}),...o.text.split(
`

`).map(r=>d("p",{textContent:r})))]);return{parts:[d("fieldset",{className:"lsn-evidence"},d("legend",{textContent:t.name}),
...n)],read:()=>s.filter(o=>o.checked).map(o=>o.value),put:o=>{for(let a of s)a.checked=o.includes(a.value)}}}},Ws=(t,e)=>ot(
t,e);function or(t,e,s){let{columns:n,id:o,limit:a}=e.get("sheet"),r=new Map(n.map(u=>[u.id,sr[u.kind](u,s)])),l=()=>Object.
fromEntries([...r].map(([u,p])=>[u,p.read()])),i=u=>Object.values(u).filter(p=>typeof p=="string").reduce((p,g)=>g.length>
p.length?g:p,""),c=qt({read:()=>({text:i(l()),cells:l()}),put:u=>{for(let[p,g]of Object.entries(u.cells??{}))r.get(p)?.put(
g)},send:({cells:u,number:p,settled:g})=>Ws(e,{type:"draft",row:t.id,cells:u,number:p,settled:g}),kept:xt(e,`sheet:${o}/${t.
id}`),words:s.writing,limit:a,model:e}),f=d("fieldset",{className:"lsn-row"},d("legend",{textContent:t.name}),...[...r.values()].
flatMap(u=>u.parts),c.saved,c.alarm,c.offers);return f.addEventListener("input",c.touched),f.addEventListener("focusout",
()=>{c.saved.textContent===s.writing.typing&&c.save(!0)}),{element:f,text:c,row:t,follow(){let u={...l(),...e.get("cells")[t.
id]};c.follow({text:i(u),cells:u})}}}var Ys={async render({model:t,el:e}){let s=q(e),[n,o]=[t.get("words"),await st(t)],
a=t.get("sheet"),r=a.rows.map(m=>or(m,t,n)),l=d("div",{attributes:{"aria-live":"polite"}}),i=I(n.show,()=>Ws(t,{type:"as\
k"}),{className:"lsn-button"}),c=()=>{},f=()=>{c(),l.innerHTML=t.get("then"),i.hidden=!a.then||!!l.firstChild,c=Ft(W(l,"\
.lsn-ref"),o)},u=m=>{let v=r.find(({row:y})=>y.id===m.row);m.type==="kept"?(m.cells&&t.set("cells",{...t.get("cells"),[m.
row]:m.cells}),v?.text.heard(m)):v?.text.awaits(m.number)&&v.text.refused(m.text)},p=()=>{for(let m of r)m.follow()},g=lt(
t,{"msg:custom":u,"change:cells":p,"change:then":f}),h=bt(t,()=>{for(let{text:m}of r)m.lost()});e.append(d("section",{className:"\
lsn lsn-sheet lsn-q",lang:t.get("language")},d("h4",{textContent:a.ask}),d("p",{className:"lsn-soft",textContent:n.about}),
...r.map(({element:m})=>m),d("div",{className:"lsn-actions"},i),l)),p(),f();for(let{text:m,row:v}of r)m.resume(t.get("ot\
hers")[v.id]);return()=>{g(),h(),c();for(let{text:m}of r)m.stop();s()}}};var ar=15e3;function rr({name:t,label:e,value:s,least:n,most:o,step:a,folded:r}){let l={min:String(n),max:String(o),step:String(
a)},i=d("input",{type:"number",id:U(),value:String(s),...l}),c=d("span",{className:"lsn-warn",id:U()}),f=t==="seed"?null:
d("input",{type:"range",...l,attributes:{"aria-label":e}});return f&&(f.value=i.value,f.addEventListener("input",()=>{i.
value=f.value}),i.addEventListener("input",()=>{i.value&&(f.value=i.value)})),i.setAttribute("aria-describedby",c.id),{name:t,
folded:r,element:d("div",{className:"lsn-setting"},d("label",{htmlFor:i.id,textContent:e}),i,...f?[f]:[],c),get value(){
return i.value.trim()===""?null:Number(i.value)},blame(u=""){return c.textContent=u,i.setAttribute("aria-invalid",String(
!!u)),u?i:[]}}}var Js={render({model:t,el:e}){let s=q(e),n=t.get("words"),o=t.get("fields").map(rr),a=d("div",{className:"\
lsn-results"}),r=d("p",{className:"lsn-told",attributes:{role:"status"}}),l=0,i=w=>{clearTimeout(l),l=setTimeout(()=>{r.
textContent=n.silent},ar),ot(t,w)},c=I(n.keep,()=>i({type:"keep"}),{className:"lsn-button"}),f=I(n.drop,()=>i({type:"dro\
p"}),{className:"lsn-button"}),u=d("details",{className:"lsn-more"},d("summary",{textContent:n.more}),d("div",{},...o.filter(
({folded:w})=>w).map(({element:w})=>w))),p=d("form",{noValidate:!0,className:"lsn-settings"},d("fieldset",{},d("legend",
{textContent:n.settings}),...o.filter(({folded:w})=>!w).map(({element:w})=>w),u),d("div",{className:"lsn-actions"},d("bu\
tton",{type:"submit",className:"lsn-button",textContent:n.run}),c,f),r);p.addEventListener("submit",w=>{w.preventDefault(),
r.textContent=n.running,i({type:"run",settings:Object.fromEntries(o.map(x=>[x.name,x.value]))})}),de(p);let g=()=>{a.innerHTML=
t.get("html")},h=()=>{f.hidden=!t.get("kept")},v=lt(t,{"change:html":g,"change:kept":h,"msg:custom":w=>{clearTimeout(l),
r.textContent=w.text;let x=w.type==="refused"?w.faults:{},E=o.flatMap($=>$.blame(x[$.name]));u.open||=E.some($=>u.contains(
$)),E[0]?.focus()}}),y=bt(t,()=>{clearTimeout(l),r.textContent=n.dead}),b=d("div",{innerHTML:t.get("about")});return e.append(
d("section",{className:"lsn lsn-model",lang:t.get("language")},d("h3",{textContent:n.title}),b,p,a)),g(),h(),()=>{clearTimeout(
l),v(),y(),s()}}};var ir=([t,...e],s)=>s?e:[...e,t];function lr(t){let e=t.get("cards"),s=t.get("words"),n=e,o=!1,a=(m,v)=>I(m,v,{className:"\
lsn-button"}),r=d("p",{className:"lsn-term-front"}),l=d("div",{attributes:{"aria-live":"polite"}}),i=d("p",{className:"l\
sn-soft",attributes:{role:"status"}}),c=a(s.turn,()=>{o=!0,h(),u.focus()}),f=m=>()=>{n=ir(n,m),o=!1,h(),(n.length?c:g).focus()},
u=a(s.known,f(!0)),p=a(s.again,f(!1)),g=a(s.afresh,()=>{n=e,h(),c.focus()}),h=()=>{let m=n[0],v=m&&d("span",{className:"\
lsn-pinyin",...m.lang&&{lang:`${m.lang}-Latn`},textContent:m.sound}),y=!/^zh\b/.test(t.get("language")),b=m&&d("b",{...m.
lang&&{lang:m.lang},textContent:m.word});r.replaceChildren(...m?[b,...y?[" ",v]:[]]:[]),l.replaceChildren(...m&&o?[d("p",
{},...y?[d("b",{textContent:m.name})]:[v]),d("p",{textContent:m.gloss})]:[]),c.hidden=!m||o;for(let w of[u,p])w.hidden=!m||
!o;g.hidden=!!m,i.textContent=m?O(s.left,{left:n.length,all:e.length}):s.done};return h(),d("details",{className:"lsn-pr\
actice"},d("summary",{textContent:s.practise}),d("p",{className:"lsn-soft",textContent:s.about}),d("div",{className:"lsn\
-term-card"},r,l),d("div",{className:"lsn-actions"},c,u,p,g),i)}function cr(t){let e=t.get("words"),s=()=>Be(t.get("file"),
[t.get("tsv")],"text/tab-separated-values;charset=utf-8"),n=I(e.download,s);return d("div",{className:"lsn-actions"},n,d(
"span",{className:"lsn-soft",textContent:e.format}))}var Gs={render({model:t,el:e}){let s=q(e);return e.innerHTML=t.get(
"html"),t.get("cards").length&&X(e,"section").append(lr(t),cr(t)),s}};var Xs=(t,e,s)=>t===null?O(s["no-points"],{most:e}):O(s.points,{points:t,most:e});function dr({status:t,points:e,most:s,
tone:n},o){let a=t==="counted"?Xs(e,s,o):o[t];return n?`${o[n]} · ${a}`:a}var ur=t=>D`<p class="lsn-as-typed" dir="auto">${t}</p>`,
Zt=(t,e)=>e.trim()?D`<h5>${t}</h5>${ur(e)}`:B,pr=(t,e,s)=>{let{prompt:n,answer:o,remarks:a,levels:r,accepted:l}=t;return D`<li value=${e+
1}><p>${n}</p><p class="lsn-soft">${dr(t,s)}</p>
    ${Zt(s["your-answer"],o)}${l?D`<p>${s.accepted}</p>`:B}
    ${a.length?D`<ul>${a.map(({tone:i,label:c,text:f})=>D`<li><b>${s[i]}</b> ${c?D`<b>${c}</b> `:B}${f}</li>`)}</ul>`:B}
    ${r.length?D`<h5>${s.levels}</h5><ul>${r.map(({criterion:i,level:c,words:f})=>D`<li><b>${i}</b> ${c} · ${f}</li>`)}</ul>`:
B}
    ${Zt(s.comment,t.comment)}${Zt(s.solution,t.solution)}${Zt(s.outline,t.outline)}
    ${Zt(s.explanation,t.explanation)}</li>`},Qs=({feedback:t,words:e},s)=>{let{title:n,who:o,points:a,most:r,waiting:l,
late:i,receipt:c,allowed:f,by_rule:u,comment:p,answers:g}=t,h=[Xs(a,r,e),l?O(e.waiting,{count:l}):"",i?e.late:"",...f,u,
c?O(e.receipt,{code:c}):""].filter(Boolean);return D`<section class="lsn-feedback" lang=${t.language} aria-label=${e.title}><h4 tabindex="-1">${e.
title}</h4>
    <p><b dir="auto">${n}</b>${o?D` · <span dir="auto">${o}</span>`:B}</p>
    <p>${h.join(" · ")}</p>${ut(`${e.theirs} ${e.said}`)}${Zt(e["comment-whole"],p)}
    <ol>${g.map((m,v)=>pr(m,v,e))}</ol>
    <div class="lsn-actions">${Q(e.close,s,{key:"close-feedback"})}</div></section>`};function Zs(t,e){let s=d("div"),n=new Map,o=!1,a=l=>{n.get(l)?.stop?.(),n.get(l)?.place.remove(),n.delete(l)};return{element:s,
follow:async()=>{let l=t.get(e);for(let i of[...n.keys()].filter(c=>!l.includes(c)))a(i);for(let i of l.filter(c=>!n.has(
c))){let c={place:d("div")};n.set(i,c),s.append(c.place);let f=await St(t,i);!o&&n.get(i)===c&&(c.stop=He.render({model:f,
el:c.place}))}},stop(){o=!0,[...n.keys()].forEach(a)}}}var fr=2e7,mr=2e3,no="handan-lessons:copy:";function bn(t,e){let[s,n]=[3735928559,1103547991];for(let o of`${t}/${e.normalize(
"NFC").trim()}`)s=Math.imul(s^Number(o.codePointAt(0)),2654435761),n=Math.imul(n^Number(o.codePointAt(0)),1597334677);return`${no}${(s>>>
0).toString(36)}${(n>>>0).toString(36)}`}var vn=tt.get,to=(t,e)=>new Intl.DateTimeFormat(Ut(e),{dateStyle:"long",timeStyle:"\
short"}).format(t);function hr(t,e,s){let n=e.replace(/[^\p{L}\p{N}-]+/gu,"_").slice(0,40),o=new Date(s.getTime()-s.getTimezoneOffset()*
6e4).toISOString().slice(0,10);return`${[t,n,o].filter(Boolean).join("-")}.jsonl`}function eo(t,e){let s={waiting:0};if(window.
dispatchEvent(new CustomEvent("lessons:save",{detail:s})),!s.waiting){e();return}let n=()=>{s.waiting-=1,!(s.waiting>0)&&
(clearTimeout(o),t.off("change:file",n),e())},o=setTimeout(()=>{s.waiting=1,n()},mr);t.on("change:file",n)}var so={render({
model:t,el:e}){let s=q(e),n=t.get("words"),o=t.get("course"),a=d("section",{className:"lsn lsn-work",lang:t.get("languag\
e")}),r=Me(),l=()=>_e(V(),a),i=0,c=H=>{clearTimeout(i),i=setTimeout(()=>x(n.silent,!0),ce),ot(t,H)},f=qs(t,{root:a,update:l,
ask:c}),u=Zs(t,"tests"),p=t.get("who"),g=!1,h=Rt(),m=null,v=null,y=!1,b=null,w="",x=(H,Y=!1,Z="")=>{h=Jt(h,H,Y),w=Z,l()},
E=()=>bn(o,t.get("who")),$=(H=!1)=>{if(!g||!t.get("who"))return;let Y={time:new Date().toISOString(),answers:t.get("answ\
ers"),file:t.get("file")};!H&&(vn(E())?.answers??0)>Y.answers||tt.set(E(),Y)||(g=!1,x(n["copy-failed"],!0))},T=()=>{g=!!t.
get("who")&&vn(E())!==null,$(),l()},C=()=>{m=null,l(),c({type:"sign",name:p})},M=H=>{H.preventDefault();let Y=p.normalize(
"NFC").trim(),Z=Y?vn(bn(o,Y)):null;if(!Z||t.get("answers")||Y===t.get("who")){C();return}m={copy:Z,who:Y},l(),ie(a,"cont\
inue")?.focus()},A=async H=>{H&&(H.size>fr?x(n["too-large"],!0):c({type:"restore",file:await H.text()}))},_=(H=x)=>eo(t,
()=>{let Y=new Date,Z=hr(n["file-name"],t.get("who"),Y);Be(Z,[t.get("file")],"application/x-ndjson"),v={file:Z,time:to(Y,
t.get("language")),count:t.get("answers"),code:t.get("receipt")},l(),H(O(n.downloaded,v),!1,n["downloaded-here"])}),R=H=>{
let{file:Y,time:Z,count:J,code:jt}=H,At=[[n["receipt-time"],Z],[n["receipt-answers"],String(J)],[n["receipt-code"],D`<code>${jt}</code>`],
[n["receipt-file"],D`<span dir="auto">${Y}</span>`]];return D`<section class="lsn-offer lsn-receipt" aria-label=${n.receipt}><h4>${n.
receipt}</h4>
        <dl>${At.map(([oo,ao])=>D`<dt>${oo}</dt><dd>${ao}</dd>`)}</dl>
        ${ut(n[jt===t.get("receipt")?"receipt-about":"receipt-old"])}</section>`},j=({copy:H,who:Y})=>{let Z=()=>{m=null,
l(),t.get("who")&&c({type:"sign",name:Y}),c({type:"restore",file:H.file})},J=()=>{tt.remove(bn(o,Y)),C(),x(n.forgotten)},
jt=O(n.continue,{who:Y,count:H.answers,time:to(new Date(H.time),t.get("language"))});return D`<div class="lsn-offer" role="group"><p>${O(
n.offer,{who:Y})}</p><div class="lsn-actions">
        ${Q(jt,Z,{key:"continue",submit:!0})}${Q(n.afresh,C)}${Q(n.forget,J)}</div></div>`},F=H=>{p=H.target.value},S=H=>{
g=H.target.checked,g?$(!0):(tt.remove(E()),x(n.forgotten))},K=()=>{let H=Z=>{y=Z.target.open},Y=()=>{y=!1,l(),ie(a,"over")?.
focus(),eo(t,()=>c({type:"start-over"}))};return D`<details class="lsn-over" .open=${Qt(y)} @toggle=${H}><summary data-key="over">${n.
over}</summary>
        ${ut(n["over-about"])}${Q(n["over-yes"],Y,{small:!0})}</details>`},k=()=>{b=null,l(),ie(a,"name")?.focus()},V=()=>{
let[H,Y]=[t.get("who"),t.get("answers")],Z=!H&&!Y&&tt.keys(no).length?ut(n.found):B;return D`<h3 tabindex="-1">${n.title}</h3>${ut(
n.about)}
        <form class="lsn-field" @keydown=${Dt} @submit=${M}><label for=${r("name")}>${n.name}</label>
          <input type="text" maxlength="80" autocomplete="off" id=${r("name")} data-key="name" .value=${Qt(p)} @input=${F}>
          ${Q(n.use,null,{submit:!0,small:!0})}</form>
        <div>${m?j(m):Z}</div>
        <div class="lsn-actions">${Q(n.download,()=>_())}
          ${Ie(n.restore,([J])=>A(J),{accept:".jsonl,.txt,.html,application/x-ndjson,text/html"})}</div>
        ${ut(n.drop)}<label class="lsn-option" ?hidden=${!H}><input type="checkbox" data-key="keep" .checked=${Qt(g)}
          @change=${S}><span>${n.keep}</span></label>${ut(O(n.count,{count:Y}))}
        ${K()}${w?D`<p class="lsn-soft" aria-hidden="true">${w}</p>`:B}
        <p class=${w?"lsn-hidden":h.warn?"lsn-warn":"lsn-soft"} role="status" ${Gt(h)}></p>${v?R(v):B}${b?Qs(b,k):B}${f.
view()}`},{over:L,leave:N,drop:P}=Bs(H=>A(H.files[0]));a.addEventListener("dragover",L),a.addEventListener("dragleave",N),
a.addEventListener("drop",P);let G=H=>{H.detail.taken||(H.detail.taken=!0,_(H.detail.tell))};window.addEventListener("le\
ssons:download",G);let gt=lt(t,{"msg:custom":H=>{clearTimeout(i),!f.hear(H)&&(H.type==="feedback"&&(b=H),x(H.text,H.type===
"refused"))},"change:file":T,"change:receipt":l,"change:who":()=>{p=t.get("who"),m=null,T()},"change:assigned":l,"change\
:tests":u.follow});return T(),u.follow(),e.append(a,u.element),()=>{gt(),clearTimeout(i),u.stop(),window.removeEventListener(
"lessons:download",G),s()}}};var Ic={article:wn,diagram:$n,document:Mn,explore:cs,footer:ds,map:De(ge),page:fs,passage:wt,progress:on,prompt:ye,quiz:He,
recall:on,reference:zs,sheet:Ys,simulation:Js,terms:Gs,timeline:De(Ce),work:so};export{rn as KINDS,Ic as VIEWS,ro as dress};
/*! For license information please see student.js.LEGAL.txt */
