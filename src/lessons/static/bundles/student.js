function Q(t,e){let s=t.querySelector(e);if(!s)throw new Error(`no ${e}`);return s}var Y=(t,e)=>[...t.querySelectorAll(e)],
ce=8e3;function ro(t){let e=document.getElementById("lsn-style")??Object.assign(document.createElement("style"),{id:"lsn\
-style"});e.textContent!==t&&(e.textContent=t),e.isConnected||document.head.append(e)}function d(t,e={},...s){let n=document.
createElement(t),{attributes:o={},...a}=e;Object.assign(n,a);for(let[r,l]of Object.entries(o))n.setAttribute(r,l);return n.
append(...s),n}function I(t,e,s){let n=d("button",{type:"button",className:"lsn-button lsn-small",textContent:t,...s});return n.
addEventListener("click",()=>{n.getAttribute("aria-disabled")!=="true"&&e(n)}),n}function Ht(t,e=()=>!1){let s=()=>t.filter(
o=>!e(o)),n=o=>{for(let a of t)a.tabIndex=a===o?0:-1};for(let o of t)o.addEventListener("focus",()=>n(o)),o.addEventListener(
"keydown",a=>{let r=s(),l=r.indexOf(o),i={ArrowRight:l+1,ArrowDown:l+1,ArrowLeft:l-1,ArrowUp:l-1,Home:0,End:r.length-1},
c=r[i[a.key]];c&&(a.preventDefault(),a.stopPropagation(),c.focus())});return n(t[0]),{stopAt:n,keep(){let o=s();o.some(a=>a.
tabIndex===0)||n(o[0])}}}var Pe=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,Et=()=>Pe()?"auto":"smooth";function Pt(t,e){
t.setAttribute("role","button"),t.tabIndex=0,t.addEventListener("pointerdown",()=>{t.removeAttribute("tabindex");let s=()=>{
t.tabIndex=0;for(let n of["pointerup","pointercancel"])window.removeEventListener(n,s)};for(let n of["pointerup","pointe\
rcancel"])window.addEventListener(n,s)}),t.addEventListener("click",()=>{let s=document.getSelection();s&&!s.isCollapsed&&
s.containsNode(t,!0)||(t.focus({preventScroll:!0}),e())}),t.addEventListener("keydown",s=>{s.key!=="Enter"&&s.key!==" "||
(s.preventDefault(),e())})}var io="input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='bu\
tton'])";function Dt(t,e=()=>!0){let s=t.target;t.key!=="Enter"||t.isComposing||!s.matches(io)||(t.preventDefault(),t.keyCode!==
229&&e(s)&&t.currentTarget.requestSubmit())}function de(t,e){t.addEventListener("keydown",s=>Dt(s,e))}var D=()=>`lsn-${crypto.
getRandomValues(new Uint32Array(2)).join("")}`,O=(t,e)=>t.replace(/\{(\w+)\}/g,(s,n)=>e[n]??s),Ut=t=>({zh:"zh-CN",en:"en\
-GB"})[t]??t;function V(t){let e=s=>{let{target:n}=s;if(n instanceof Element&&t.contains(n)){let o=s.ctrlKey||s.metaKey||
s.altKey,a=n.matches("textarea, input[type='text'], input[type='number']")&&s.key.toLowerCase()!=="s";n.toggleAttribute(
"data-lm-suppress-shortcuts",!o||a)}};return window.addEventListener("keydown",e,!0),()=>window.removeEventListener("key\
down",e,!0)}function wt(t,e){let{kernel:s}=t.widget_manager??{};if(!s?.statusChanged)return()=>{};let n=(a,r)=>{["dead",
"restarting","autorestarting","terminating"].includes(r)&&e()},o=(a,r)=>{r==="disconnected"&&e()};return s.statusChanged.
connect(n),s.connectionStatusChanged?.connect(o),()=>{s.statusChanged.disconnect(n),s.connectionStatusChanged?.disconnect(
o)}}var St=()=>crypto.getRandomValues(new Uint32Array(1))[0];function ot(t,e,s=[]){try{s.length?t.send(e,void 0,s):t.send(
e)}catch(n){console.warn(n)}}function ct(t,e){for(let[s,n]of Object.entries(e))t.on(s,n);return()=>{for(let[s,n]of Object.
entries(e))t.off(s,n)}}function ue(t,e){let s={type:"original"},n=()=>{t.get("beside")&&ot(t,s)},o=a=>{a?.type==="origin\
al"&&e(a.html)};return n(),ct(t,{"msg:custom":o,"change:beside":n})}window.addEventListener("beforeprint",()=>{for(let t of Y(
document,".lsn details:not([open])"))t.toggleAttribute("open",!0),t.dataset.unfolded=""});window.addEventListener("after\
print",()=>{for(let t of Y(document,".lsn details[data-unfolded]"))t.toggleAttribute("open",!1),delete t.dataset.unfolded});var wn={render({model:t,el:e}){e.innerHTML=t.get("html");let s=V(e),n=ue(t,o=>{e.innerHTML=o});return()=>{n(),s()}}};function xn({drawings:t,html:e,ties:s,bodies:n,words:o}){let a=t.map(([m,h])=>d("div",{className:`lsn-drawing lsn-${m}`,
innerHTML:h})),r=d("p",{className:"lsn-strong",attributes:{role:"status"}}),l=d("div"),i=d("div",{className:"lsn-note"},
r,l),c=d("div",{innerHTML:e}),f=a.map(m=>[...m.querySelectorAll("[data-body]")]),u=d("div",{},...a,i,c),p="",g=()=>{let m=s.
filter(({start:v,end:x})=>!p||v===p||x===p),h=new Set(m.map(({id:v})=>v)),w=u.querySelectorAll("[data-tie]");for(let v of w){
let x=h.has(v.dataset.tie??"");v.classList.toggle("lsn-dim",!x),v.closest("tr")?.classList.toggle("lsn-lit",!!p&&x)}for(let v of f.
flat())v.setAttribute("aria-pressed",String(v.dataset.body===p));let y=p?O(o.now,{name:n[p].name,count:m.length}):O(o.all,
{count:m.length});r.textContent=y;let b=p?[n[p].note,...m.map(({text:v})=>v)]:[o.pick];l.replaceChildren(...b.map(v=>d("\
p",{textContent:v})))};for(let m of f){for(let h of m){let{body:w=""}=h.dataset;h.classList.add("lsn-body"),h.setAttribute(
"aria-label",n[w].name),Pt(h,()=>{p=p===w?"":w,g()})}Ht(m)}return g(),u}var $n={render({model:t,el:e}){let s=V(e),[n,o]=[
t.get("words"),t.get("bodies")],a=t.get("ties"),r=xn({drawings:["wide","tall"].map(i=>[i,t.get(i)]),html:t.get("html"),ties:a,
bodies:o,words:n}),l=[r];if(t.get("first")){let i=xn({drawings:[["first",t.get("first")]],html:t.get("first_html"),ties:a.
filter(({first:f})=>f),bodies:o,words:n}),c=d("summary",{textContent:n.whole});l=[i,d("details",{className:"lsn-the-rest"},
c,r)]}return e.append(d("section",{className:"lsn lsn-diagram",lang:t.get("language")},d("h3",{textContent:n.title}),d("\
p",{className:"lsn-soft",textContent:n.note}),...l)),s}};var Tt=(t,e)=>t.widget_manager.get_model(e.slice(10)),dt=(t,e)=>Tt(t,t.get(e));function lo(t){if(t.lsnTrail)return t.lsnTrail;
let e={past:[],future:[],moving:!1};return t.on("change:selected",()=>{e.moving||(e.past.push(t.previous("selected")),e.
future.length=0)}),t.lsnTrail=e}async function st(t){let e=await dt(t,"selection"),s=e.get("links"),{past:n,future:o}=lo(
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
let{highlights:e}=globalThis.CSS??{};e?.delete(yn),t&&e?.set(yn,new Highlight(Fe(t)))}var ut=null;function An(t){let e=ut,
s=e?.sentences[e.index];if(!e||!s){xt();return}s.block!==e.sentences[e.index-1]?.block&&s.block.scrollIntoView({block:"n\
earest"}),Cn(s);let n=Object.assign(new SpeechSynthesisUtterance(s.said),{voice:t,lang:t.lang});e.utterance=n;let o=()=>ut===
e&&e.utterance===n;n.onend=()=>{o()&&(e.index+=1,An(t))},n.onerror=()=>o()&&xt(),speechSynthesis.speak(n)}function xt(){
if(!ut)return;let{tell:t}=ut;ut=null,speechSynthesis.cancel(),Cn(null),t("idle")}function vo(){ut&&(ut.utterance=null,speechSynthesis.
cancel(),ut.tell("paused"))}function Nn(t){ut&&(ut.tell("reading"),An(t))}function wo(t,e,s){xt(),ut={sentences:t,index:0,
tell:s,utterance:null},Nn(e)}window.addEventListener("pagehide",xt);window.addEventListener("keydown",t=>t.key==="Escape"&&
xt(),!0);function pe({language:t,words:e,blocks:s}){let n=d("span",{className:"lsn-aloud",hidden:!0}),o=globalThis.speechSynthesis;
if(!o)return{element:n,stop(){}};let a=()=>go(o.getVoices(),t),r=u=>{l=u,i.textContent=e[{idle:"read",reading:"pause",paused:"\
go-on"}[u]],u==="idle"&&document.activeElement===c&&i.focus(),c.hidden=u==="idle"},l="idle",i=I(e.read,()=>{let u=a();u?
l==="reading"?vo():l==="paused"?Nn(u):wo(s().flatMap(Ue),u,r):xt()}),c=I(e.stop,xt,{hidden:!0});n.append(i,c);let f=()=>{
n.hidden=a()===null};return o.addEventListener("voiceschanged",f),f(),{element:n,stop(){o.removeEventListener("voicescha\
nged",f),l!=="idle"&&xt()}}}var ft=new Set,fe,te="lessons:essays";function Sn(t){return ft.add(t),window.dispatchEvent(new Event(te)),()=>{ft.delete(
t),window.dispatchEvent(new Event(te))}}var Ve=new Set,Ke=!1,Tn=!1;function En(){Ke||(Ke=!0,requestAnimationFrame(()=>{Ke=
!1;let t=ft.size?document.getSelection():null,e=t?.rangeCount&&!t.isCollapsed?t.getRangeAt(0):null;Tn=e!==null;for(let s of Ve)
s(e)}))}var qe=()=>fe&&ft.has(fe)?fe:[...ft][0],Ln=(t,e)=>`${t}${t&&!t.endsWith(`
`)?`
`:""}${e}
`;function On(t){let e=t.cloneContents();for(let s of e.querySelectorAll(".lsn-gloss, .lsn-hidden"))s.remove();return e.
textContent.replace(/\s+/g," ").trim()}function xo(t,e,s,n){return!t.contains(s.startContainer)||!t.contains(s.endContainer)?
"":e.filter(a=>s.intersectsNode(a)).map(a=>{let r=document.createRange();return r.selectNodeContents(a),r.compareBoundaryPoints(
Range.START_TO_START,s)<0&&r.setStart(s.startContainer,s.startOffset),r.compareBoundaryPoints(Range.END_TO_END,s)>0&&r.setEnd(
s.endContainer,s.endOffset),On(r)}).filter(Boolean).join(/^zh\b/.test(n)?"":" ")}function me({holder:t,locator:e,paragraphs:s,
words:n,language:o}){let a=d("span",{className:"lsn-soft",attributes:{role:"status"}}),r=I(n.go,()=>qe()?.focus(),{hidden:!0}),
l=d("ol",{className:"lsn-quotes",hidden:!0}),i=I(n.list,()=>w(!!l.hidden),{attributes:{"aria-expanded":"false","aria-lab\
el":`${n.list} (${e})`}}),c=I(n.select,()=>{g=!1,p&&h(p),document.getSelection()?.removeAllRanges(),y(null)},{className:"\
lsn-button lsn-small lsn-quote",hidden:!0}),f=d("select",{attributes:{"aria-label":n.where}}),u=d("div",{className:"lsn-\
quoting"},i,f,r,a,l),p="",g=!1,m=()=>{f.hidden=ft.size<2||l.hidden&&r.hidden},h=x=>{let N=qe();N&&(N.insert(O(n.form,{words:x,
name:e})),a.textContent="",a.textContent=O(n.done,{name:e}),r.hidden=!1,m())},w=x=>{l.hidden=!x,m(),i.setAttribute("aria\
-expanded",String(x)),l.replaceChildren(...(x?s().flatMap(Ue):[]).map(N=>{let $=On(Fe(N));return d("li",{},I($,()=>h($),
{className:""}))}))};u.addEventListener("keydown",x=>{x.key!=="Escape"||l.hidden||(w(!1),i.focus())}),f.addEventListener(
"input",x=>x.stopPropagation()),f.addEventListener("change",()=>{fe=[...ft][f.selectedIndex],window.dispatchEvent(new Event(
te))});let y=x=>{if(g)return;let N=p;p=x?xo(t,s(),x,o):"",(p||N)&&(c.hidden=!p);let $=p&&x?[...x.getClientRects()].pop():
null;if(!$)return;let T=t.getBoundingClientRect(),k=Math.min($.right-T.left,T.width-c.offsetWidth-4);Object.assign(c.style,
{top:`${$.bottom-T.top+6}px`,left:`${Math.max(4,k)}px`})};c.addEventListener("pointerdown",x=>{g=!0,x.preventDefault()});
let b=x=>{g&&x.target!==c&&(g=!1)},v=()=>{u.hidden=!ft.size,u.hidden&&w(!1),m(),f.replaceChildren(...[...ft].map(({name:x})=>d(
"option",{textContent:x}))),f.selectedIndex=[...ft].indexOf(qe()),Tn&&En()};return Ve.add(y),document.addEventListener("\
selectionchange",En),document.addEventListener("pointerup",b),window.addEventListener(te,v),t.classList.add("lsn-quotabl\
e"),t.append(c),v(),{element:u,stop(){Ve.delete(y),document.removeEventListener("pointerup",b),window.removeEventListener(
te,v),c.remove()}}}function $o(t,e,s){let n=d("span",{className:"lsn-gloss",id:D(),attributes:{role:"note"}}),o=a=>[...a?.childNodes??[]].map(
r=>r.cloneNode(!0));n.append(d("b",{},...o(e.dt))," ",...o(e.dd)),t.closest("p")?.after(n),t.setAttribute("aria-controls",
n.id),t.title=s.close}function _n(t,e,s,n){let o=t.getAttribute("aria-expanded")==="true";n!==o&&(o?(document.getElementById(
t.getAttribute("aria-controls")??"")?.remove(),t.removeAttribute("aria-controls"),t.title=s.explain):$o(t,e,s),t.setAttribute(
"aria-expanded",String(!o)))}function yo(t,e,s){let n=d("span",{className:"lsn-term",title:s.explain,attributes:{"aria-e\
xpanded":"false"}},...t.childNodes);Pt(n,()=>_n(n,e,s)),n.addEventListener("keydown",a=>{a.key==="Escape"&&_n(n,e,s,!1)});
let o=d("dfn",{},n);o.style.borderBottom="0",t.replaceWith(o)}function ko(t,e){let s=new Map;for(let n of Y(t,"dl.lsn-te\
rms dt"))s.set(n.dataset.term,{dt:n,dd:n.nextElementSibling});for(let n of Y(t,"dfn[data-term]")){let o=s.get(n.dataset.
term);o&&yo(n,o,e)}for(let n of Y(t,"dl.lsn-terms"))n.hidden=!0}function Co(t,e,s){let n=Q(t,"article"),o=`passage:${n.dataset.
passage}`,a=Q(n,".lsn-locator");a.dataset.ref=o;let r=e.watch(()=>{n.dataset.state=at(e,o)}),l=c=>c==="selected"||c==="r\
elated"&&e.now!==o,i=Ft([a,...Y(t,".lsn-ref")],e,l);return a.title&&(a.title=s.select),()=>{i(),r()}}var $t={async render({
model:t,el:e}){e.innerHTML=t.get("html");let s=t.get("words");ko(e,s);let n=V(e),o=Co(e,await st(t),s),a=Q(e,"article"),
r=pe({language:t.get("language"),words:s.aloud,blocks:()=>[e.closest(".lsn-stop")?.querySelector(".lsn-why"),...a.querySelectorAll(
":scope > header h3, :scope > p")].filter(c=>c instanceof Element)});Q(a,"header").append(r.element);let l=me({holder:a,
locator:a.dataset.passage??"",paragraphs:()=>[...a.querySelectorAll(":scope > p")],words:s.quote,language:t.get("languag\
e")});a.append(l.element);let i=ue(t,c=>{e.querySelector(".lsn-original")?.remove(),Q(e,".lsn-cite").insertAdjacentHTML(
"beforebegin",c)});return()=>{r.stop(),l.stop(),i(),o(),n()}}};var Mn={async render({model:t,el:e}){e.innerHTML=t.get("html");let s=await Promise.all(t.get("passages").map(async n=>{let o=d(
"div",{className:"lsn-documented"});return e.append(o),$t.render({model:await Tt(t,n),el:o})}));return()=>{for(let n of s)
n()}}};var Ao=["ink","soft","line","paper","field","named","happened","reported","planned","place","focus"],In=["select","draw",
"stops"];function Rn(t){let e=getComputedStyle(t);return`:root{${Ao.map(s=>`--lsn-${s}:${e.getPropertyValue(`--lsn-${s}`).
trim()}`).join(";")}}`}function No({url:t,subdomains:e}){let s=e?.length?[...e].map(n=>t.replace("{s}",n)):[t];return[...new Set(
s.map(n=>new URL(n.replace(/\{\w\}/g,"0")).origin))]}function Eo(t,e,s,n,o){let a=f=>new TextDecoder().decode(e.get(f)),
l=`<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; script-src 'unsafe-inline'; style-src 'uns\
afe-inline'; frame-src data:; img-src data: ${[...o,...n?No(n):[]].join(" ")}`}"><style>${a("style")}</style><style id="\
lsn-theme">${Rn(s)}</style>`,[i,...c]=t.replace(/<meta name="viewport"[^>]*>/,"").split("<head>");return{head:`${i}<head\
>${l}`,given:n?{lessonsBase:n}:{lessonsOffline:!o.length},outlines:a("outlines"),script:n?`${a("shift")};${a("script")}`:
a("script"),body:c.join("<head>")}}var Bn=(t,e)=>typeof t=="number"&&Math.abs(t)<=e,jn=`<!doctype html><script>addEventL\
istener("message", ({ source, data }) => {
  if (source !== parent) return;
  document.open();
  document.write(data.head);
  Object.assign(window, data.given, { lessonsOutlines: JSON.parse(data.outlines) });
  document.head.append(Object.assign(document.createElement("script"), { textContent: data.script }));
  let looks = 0;
  const write = () => {
    if (!innerWidth) return looks++ < 9 ? setTimeout(write) : addEventListener("resize", write, { once: true });
    document.write(data.body);
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
dataset.lsnMap="coming";let l=await dt(t,"assets"),i=new Map,c=null,f=null,u=x=>f?.postMessage(x),p=()=>c?.contentWindow?.
postMessage(Eo(s,l,e,a,r),"*"),g=()=>{f?.close(),f=null},m=()=>{if(c||!e.isConnected)return;let x=So(e);c=x.frame,x.frame.
title=n,x.asks&&p()},h=new ResizeObserver(m),w=new MutationObserver(()=>u({type:"theme",css:Rn(e)})),y=({target:x})=>{x!==
c&&(window.removeEventListener("pointermove",y,!0),u({type:"left"}))},b=({data:x})=>{if(x?.type==="held")return window.addEventListener(
"pointermove",y,!0);x?.type==="click"&&!(Bn(x.lat,90)&&Bn(x.lon,180))||x?.type==="select"&&typeof x.name!="string"||x&&o(
x)},v=({source:x,data:N,ports:[$]})=>{if(!(!x||x!==c?.contentWindow||N?.lessons!==1)&&(N.type==="empty"&&p(),!(N.type!==
"ready"||!$))){g(),f=$,f.onmessage=b;for(let[T,k]of i)u(k),In.includes(T)||i.delete(T);e.dataset.lsnMap="ready",o(N)}};return window.
addEventListener("message",v),m(),h.observe(e),w.observe(document.body,{attributeFilter:["data-jp-theme-name"]}),{send(x){
(!f||In.includes(x.type))&&i.set(x.type,x),u(x)},show(x){a=x,g(),c&&(c.srcdoc=jn)},stop(){window.removeEventListener("me\
ssage",v),window.removeEventListener("pointermove",y,!0),g(),h.disconnect(),w.disconnect()}}}function To(t,e,s){let n=JSON.parse(new TextDecoder().decode(t.get("basemaps")));if(e&&!n.some(a=>a.name===e.name)&&n.push(
e),!n.length)return null;let o=d("select",{id:D()},d("option",{value:"",textContent:s["no-base"]}),...n.map(a=>d("option",
{value:a.name,textContent:O(s.online,{name:a.name})})));return o.value=e?.name??"",{list:o,row:d("p",{className:"lsn-bas\
e"},d("label",{htmlFor:o.id,textContent:s["base-map"]})," ",o),get chosen(){return n.find(a=>a.name===o.value)??null}}}function Lo(t,e){
let s=()=>{t.get("asked").type&&e.send(t.get("asked"))};return t.on("change:asked",s),s(),()=>t.off("change:asked",s)}function Dn(t,e){
try{t.send(e)}catch(s){console.debug("the kernel does not hear the map",s)}}function Oo(t,e,s){let n="",o=t.watch(()=>{let a=t.
now;e.send({type:"select",name:a,related:t.related(a),at:t.at,move:n!==a}),s.hidden=!t.links[a]?.older,n=""});return{chosen(a){
a!==t.now&&(n=a),t.choose(a)},unwatch:o}}async function _o({model:t,page:e,view:s,holder:n,older:o,warn:a,bar:r,words:l}){
let i=await dt(t,"assets"),c=t.get("base"),f=To(i,c.name?c:null,l),u=null,p=w=>{w.type==="click"&&Dn(t,{type:"click",lat:w.
lat,lon:w.lon}),w.type==="select"&&(u?.chosen(w.name),Dn(t,{type:"select",name:w.name})),w.type==="flight"&&n.dispatchEvent(
new CustomEvent("lsn:flight",{bubbles:!0})),w.type==="base"&&(a.textContent=w.ok?"":O(l.silent,{name:f?.chosen?.name??""}))},
g=await he(t,n,{page:e,title:l.frame,hear:p,base:f?.chosen,hosts:t.get("hosts")});f?.list.addEventListener("change",()=>{
a.textContent="",g.show(f.chosen)}),f&&r.replaceChildren(f.row),t.get("selection")&&(u=Oo(await st(t),g,o));let m=Lo(t,g),
h=w=>{w instanceof CustomEvent&&g.send({type:"stops",...w.detail})};return s.addEventListener("lsn:stops",h),()=>{s.removeEventListener(
"lsn:stops",h),m(),u?.unwatch(),g.stop()}}Pn();var ge={async render({model:t,el:e}){let s=V(e),n=t.get("content")?await dt(
t,"content"):t,o=n.get("words"),a=document.createElement("div"),r=d("p",{className:"lsn-older",textContent:o.older??"",hidden:!0}),
l=d("p",{className:"lsn-warn",attributes:{role:"status"}}),i=document.createElement("div"),c=d("p",{className:"lsn-soft",
textContent:o.caption}),f=d("details",{},d("summary",{textContent:o.show})),u=document.createElement("div");u.innerHTML=
n.get("table")??"",f.append(u),f.hidden=!u.childElementCount,e.append(d("section",{className:"lsn lsn-map",lang:t.get("l\
anguage")},d("h3",{textContent:o.title,hidden:!o.title}),a,r,l,i,c,f));try{let p=await _o({model:t,page:n.get("page"),view:e,
holder:a,older:r,warn:l,bar:i,words:o});return()=>{p(),s()}}catch(p){return console.error(p),a.append(d("p",{className:"\
lsn-warn",textContent:o.failed})),f.open=!0,s}}};function Un(t){let e=(s,n)=>{try{return s(t())}catch{return n}};return{text:s=>e(n=>n.getItem(s),null),get:s=>e(n=>JSON.
parse(n.getItem(s)??"null"),null),set:(s,n)=>e(o=>(o.setItem(s,JSON.stringify(n)),!0),!1),remove:s=>e(n=>(n.removeItem(s),
!0),!1),keys:s=>e(n=>Object.keys(n).filter(o=>o.startsWith(s)),[])}}var et=Un(()=>localStorage),be=Un(()=>sessionStorage);var we=4e3,Fn=400,Mo=(()=>{let t="handan-lessons:tab";try{return sessionStorage.getItem(t)===null&&sessionStorage.setItem(
t,D()),sessionStorage.getItem(t)}catch{return D()}})();function Kt(t){let[e,s]=[3735928559,1103547991];for(let n=0;n<t.length;n+=
1)e=Math.imul(e^t.charCodeAt(n),2654435761),s=Math.imul(s^t.charCodeAt(n),1597334677);return`${(e>>>0).toString(36)}.${(s>>>
0).toString(36)}`}function We(t,e){let s=`handan-lessons:draft:${location.pathname}:${t}/${e}`;return{get:()=>be.get(s),
set:n=>be.set(s,n),clear:()=>be.remove(s)}}function ve(){try{return JSON.parse(document.getElementById("jupyter-config-d\
ata")?.textContent??"{}").baseUrl??"/"}catch{return"/"}}function yt(t,e){let s=t.get("lesson")??"teacher",n=We(s,e),{context:o}=t.
widget_manager??{},a=o?.path??location.pathname,r=`handan-lessons:unsaved:${ve()}:${a}:${s}/${e}:`,l=r+Mo,i=`handan-less\
ons:passed:${ve()}:${s}/${e}`,c=new Map,f=p=>{let g=et.get(p);return g&&typeof g=="object"&&Object.hasOwn(g,"value")?{key:p,
text:et.text(p),...g}:null},u={found(){let p=n.get();return[...et.keys(r).map(f).filter(m=>m!==null).sort((m,h)=>+(h.key===
l)-+(m.key===l)||h.time-m.time),...p?[{key:"",text:"",value:p,steps:null,time:0}]:[]]},set(p,g=[]){let m=et.set(l,{value:p,
steps:g.slice(0,Fn),time:Date.now()});return m||n.set(p),m},aside(p){let g=r+D(),m={value:p.value,steps:[],time:p.time,...p.
saved&&{saved:!0}};return et.set(g,m)?(u.remove(p),Object.assign(p,{key:g,text:JSON.stringify(m)})):p},pass(p){et.set(i,
[...u.passed(),Kt(JSON.stringify(p))].slice(-Fn))},passed(){let p=et.get(i);return Array.isArray(p)?p:[]},take({key:p,text:g}){
p&&c.set(p,g)},remove({key:p,text:g}){p?et.text(p)===g&&et.remove(p):n.clear()},clear(){n.clear(),et.remove(l);for(let[p,
g]of c)u.remove({key:p,text:g});c.clear()}};return u}var rt=d("div",{className:"lsn lsn-unsaved",attributes:{role:"statu\
s","aria-live":"polite"}}),lt=new Map;function Kn(){return Y(document,"[data-jp-item-name='lessons-run']").filter(t=>t.offsetParent).
map(t=>t.querySelector("jp-button, button")).find(Boolean)}var Lt=null;function Io(){if(!Lt)return;let t=I(Lt.close,()=>Ye(
null));rt.lang=Lt.language,rt.replaceChildren(d("p",{textContent:Lt.text}),t),rt.isConnected||document.body.append(rt)}function Ye(t){
Lt=t,xe()}function xe(){let t=[...lt].filter(([,r])=>r).map(([r])=>r);if(!t.length){Lt?(rt.firstChild?.textContent!==Lt.
text||!rt.isConnected)&&Io():rt.remove();return}let{words:e,language:s,element:n}=t[0],o=O(e.page,{count:t.length});if(rt.
firstChild?.textContent===o&&rt.isConnected)return;let a=I(e.run,()=>{let r=new CustomEvent("lessons:run",{bubbles:!0,cancelable:!0});
n.dispatchEvent(r)&&Kn()?.dispatchEvent(new MouseEvent("mousedown",{bubbles:!0,cancelable:!0,button:0}))});rt.lang=s,rt.
replaceChildren(d("p",{textContent:o}),...Kn()?[a]:[]),rt.isConnected||document.body.append(rt)}var qn=new WeakSet;function Je(){
for(let t of lt.keys())t.element.isConnected?qn.add(t):qn.has(t)&&lt.delete(t)}var ze=0;function Bo(){Je(),xe(),!lt.size&&
(clearInterval(ze),ze=0)}function mt(t,e){lt.get(t)!==e&&(lt.set(t,e),ze||=setInterval(Bo,300),Je(),xe())}function Ot(t){
lt.delete(t)&&xe()}window.addEventListener("beforeunload",t=>{Je(),lt.size&&(t.preventDefault(),t.returnValue="")});async function $e(t,e){
let{kernel:s}=t.widget_manager??{};if(s?.requestCommInfo)try{let{content:n}=await s.requestCommInfo({target_name:"jupyte\
r.widget"}),o=Object.keys(n.comms??{});n.status==="ok"&&!o.includes(t.get("shared").slice(10))&&e.dispatchEvent(new CustomEvent(
"lessons:lost",{bubbles:!0}))}catch{}}var Ge=new Map;function Ro(t,e){let s=new BroadcastChannel(t),n=D(),o=new Set,a=i=>s.postMessage({type:i,from:n});s.onmessage=
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
c}function qt({read:t,put:e,send:s,kept:n,words:o,limit:a,model:r,first:l=St()}){let i=d("p",{className:"lsn-soft lsn-sa\
ved"}),c=d("p",{className:"lsn-warn",attributes:{role:"status"}}),f=d("div"),u=r.get("language"),p={words:o,language:u,element:c},
g=l,m=[],h=JSON.stringify(t()),w=!0,y=!1,b="",[v,x,N]=[0,0,0],$=()=>JSON.stringify(t()),T=L=>{c.textContent!==L&&(c.textContent=
L)},k=()=>{w=n.set(t(),[Kt(h),...m.flatMap(({step:L})=>L??[])])},M=()=>{i.textContent="",T([y?o.dead:o.silent,...w?[]:[o.
unkept]].join(" ")),mt(p,!0),$e(r,c)},A=()=>{clearTimeout(N),m.length&&(mt(p,lt.get(p)??!1),N=setTimeout(M,y?0:Math.max(
0,m[0].since+we-Date.now())))},_=()=>{g+=1;let L=m.at(-1);if(L&&!L.sent)return L.number=g,L;let q={number:g,since:Date.now(),
sent:""};return m.push(q),q},R=()=>{for(let L of[v,x,N])clearTimeout(L);x=0},j=L=>{let q=t(),S=[...q.text].length-a;if(clearTimeout(
x),x=0,L&&clearTimeout(v),S>0)return clearTimeout(N),i.textContent="",T(O(o.long,{over:S,limit:a})),!1;let J=m.at(-1),K=!J||
J.sent?_():J;return K.sent=JSON.stringify(q),K.step=Kt(K.sent),k(),A(),s({...q,type:"draft",number:K.number,settled:L}),
!0},U=()=>{_(),k(),c.textContent===""&&(i.textContent=o.typing),A(),clearTimeout(v),v=setTimeout(()=>j(!0),jo),x||=setTimeout(
()=>j(!1),Ho)},E=L=>{$()!==h&&j(!0)&&L.detail&&(L.detail.waiting+=1)},F=()=>{$()!==h&&j(!0)};window.addEventListener("le\
ssons:save",E),window.addEventListener("pagehide",F);let C=L=>Ye(L?{text:L,close:o.close,language:u}:null),z=Vn(r.get("l\
esson"),L=>C(L?o.windows:"")),X=L=>f.append(Do({entry:n.aside(L),words:o,language:u,use(){let q=t();return e({...q,...L.
value}),n.aside(Object.assign(L,{value:q,time:Date.now()})),U(),q},drop(){L.saved&&n.pass(L.value),n.remove(L)}}));return{
saved:i,alarm:c,offers:f,save:j,touched:U,heard(L){let q=m.findIndex(({number:S,sent:J})=>J&&S===L.number);if(!(q<0)){if(y=
!1,L.elsewhere&&!b&&C(b=L.elsewhere),h=m[q].sent,T(L.failed),L.failed){if(clearTimeout(N),mt(p,!0),$()!==h)return;i.textContent=
L.saved,v=setTimeout(()=>j(!0),Po);return}if(m.splice(0,q+1),$()===h&&(m=[]),A(),m.length){mt(p,!1),k();return}i.textContent=
L.saved,n.clear(),Ot(p)}},awaits:L=>m.some(({number:q,sent:S})=>S&&q===L),refused(L){clearTimeout(N),i.textContent="",T(
L)},follow(L){let q=JSON.stringify(L);q===h||$()!==h||(h=q,e(L))},resume(L=[]){let q=h,S=n.found().filter(({value:K})=>typeof K?.
text=="string");for(let K of S){let it=JSON.stringify({...t(),...K.value});it===h||it===$()?n.take(K):$()===h&&(!K.steps||
K.steps.includes(Kt(q)))?(n.take(K),e({...t(),...K.value})):X(K)}let J=new Set([h,$(),...S.map(({value:K})=>JSON.stringify(
{...t(),...K}))]);for(let{value:K,time:it}of L){let H={...t(),...K};J.has(JSON.stringify(H))||n.passed().includes(Kt(JSON.
stringify(K)))||X({key:"journal",text:"",value:K,steps:[],time:it,saved:!0})}$()!==h?U():n.clear()},lost(){R(),y=!0,m.length||
$()!==h?M():(i.textContent="",T(o.dead))},stop(){R(),Ot(p),window.removeEventListener("lessons:save",E),window.removeEventListener(
"pagehide",F),z()}}}var ye={render({model:t,el:e}){let s=V(e),n=t.get("words"),o=d("textarea",{rows:t.get("lines"),className:"lsn-writing",id:D(),
attributes:{dir:"auto"}}),a=d("p",{className:"lsn-soft",id:D(),textContent:n.about});o.setAttribute("aria-describedby",a.
id);let r=p=>ot(t,p),l=qt({read:()=>({text:o.value}),put:p=>{o.value=p.text},send:({text:p,number:g,settled:m})=>r({type:"\
draft",text:p,number:g,settled:m}),kept:yt(t,t.get("name")),words:n,model:t,limit:t.get("limit")}),i=p=>{p.type==="kept"?
(p.text!==void 0&&t.set("text",p.text),l.heard(p)):l.awaits(p.number)&&l.refused(p.text)},c=()=>l.follow({text:t.get("te\
xt")});o.addEventListener("input",l.touched),o.addEventListener("blur",()=>{l.saved.textContent===n.typing&&l.save(!0)});
let f=ct(t,{"msg:custom":i,"change:text":c}),u=wt(t,l.lost);return e.append(d("section",{className:"lsn lsn-prompt lsn-q",
lang:t.get("language")},d("label",{className:"lsn-strong",htmlFor:o.id,textContent:t.get("ask")}),o,a,l.saved,l.alarm,l.
offers)),c(),l.resume(t.get("others")),()=>{f(),u(),l.stop(),s()}}};var Xe=["year","month","day","hour","minute"],kt={year:1,month:1/12,day:1/365.2425,hour:1/8765.82,minute:1/525949.2},Uo=4,
Ze=6e4,Qe=1e-9,ke=t=>new Date(0).setUTCFullYear(t,0,1);function Jn(t){let e=Math.floor(t),s=ke(e);return new Date(s+Math.
round((t-e)*(ke(e+1)-s)/Ze)*Ze)}function zn(t){let e=t.getUTCFullYear(),s=ke(e);return e+(t.getTime()-s)/(ke(e+1)-s)}var Wn=t=>String(
t).padStart(2,"0");function Yn(t,e,s){return t<1?O(e.bce,{year:1-t}):s?O(e.ce,{year:t}):String(t)}function tn(t,e,s){let n=Jn(
t),o=n.getUTCFullYear();return{date:n,name:Yn(o,e,s),inDate:s?Yn(o,e,s):O(e.year,{year:o}),month:e.months.split(/\s+/)[n.
getUTCMonth()],day:n.getUTCDate(),clock:O(e.time,{hour:Wn(n.getUTCHours()),minute:Wn(n.getUTCMinutes())}),midnight:!n.getUTCHours()&&
!n.getUTCMinutes()}}function ne(t,e,s,n){let{name:o,inDate:a,month:r,day:l,clock:i}=tn(t,s,n);if(e==="year")return o;if(e===
"month")return O(s["month-of"],{month:r,year:a});let c=O(s["day-of"],{day:l,month:r,year:a});return e==="day"?c:O(s.moment,
{date:c,time:i})}function Gn(t,e,s,n,o){if(s!=="hour"&&s!=="minute")return[t,e-kt.minute].map(i=>ne(i,s,n,o));let[a,r]=[
t,e].map(i=>tn(i,n,o)),l=a.date.toISOString().slice(0,-14)===r.date.toISOString().slice(0,-14);return[ne(t,s,n,o),l?r.clock:
ne(e,s,n,o)]}function Fo(t,e,s,n){let{date:o,name:a,month:r,day:l,clock:i,midnight:c}=tn(t,s,n);return(e==="minute"||e===
"hour")&&!c?i:e==="minute"||e==="hour"||e==="day"?O(s.day,{day:l,month:r}):e==="month"&&o.getUTCMonth()?r:a}function Xn({
from:t,to:e,most:s,first:n,unit:o,words:a,eras:r,steps:l}){let[i,c]=Ko(e-t,o,s,l);return(i==="year"?qo(t,e,c):Vo({from:t,
to:e,first:n,step:i,count:c})).map(u=>({at:u,label:Fo(u,i,a,r)}))}function Ko(t,e,s,n){let o=t/kt[e]<Uo+.1,a=Math.min(Xe.
indexOf(e)+Number(o),Xe.length-1),r=e==="year"&&!o?t-1:t;return n.find(([i,c])=>Xe.indexOf(i)<=a&&r/(c*kt[i])<=s)??n[n.length-
1]}function qo(t,e,s){let[n,o]=[Math.ceil(t),Math.ceil(e)-1],a=[];for(let r=Math.floor(n/s)*s-s;r<=o;r+=s){let l=s===1||
r>0?r:r+1;l>=n&&l<=o&&a.push(l)}return a}function Vo({from:t,to:e,first:s,step:n,count:o}){let a=Jn(n==="day"?s:t);n!=="\
minute"&&a.setUTCMinutes(0),a.setUTCHours(0,0,0,0),n==="month"&&a.setUTCMonth(Math.floor(a.getUTCMonth()/o)*o,1);let r=[],
l=e+(n==="month"?-Qe:Qe);for(let i=zn(a);i<=l;i=zn(a))i>=t-Qe&&r.push(i),n==="month"?a.setUTCMonth(a.getUTCMonth()+o):n===
"day"?a.setUTCDate(a.getUTCDate()+o):a.setTime(a.getTime()+o*(n==="hour"?60:1)*Ze);return r}var zo=2,Wo={year:zo,month:2*kt.month,day:kt.day,hour:kt.hour,minute:10*kt.minute},Qn=1e-9,Vt=class{constructor({first:e,
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
"keydown",o=>{o.key!=="Enter"&&o.key!==" "||(o.preventDefault(),n())})}var zt=(t,e)=>Y(t,`[data-${e}]`).map(s=>({element:s,
name:s.dataset[e]??""})),ts=t=>Number(t.querySelector("use")?.getAttribute("x")),en=(t,e)=>Object.fromEntries(zt(t,"even\
t").map(({element:s,name:n})=>[n,e.at(ts(s))])),es=(t,e)=>Object.fromEntries(zt(t,"bar").map(({element:s,name:n})=>{let o=s.
querySelector("path")?.getAttribute("d")??"",[a,,r]=o.slice(1).split(" ").map(Number);return[n,[e.at(a),e.at(a+r)]]}));function ta(t,e,s,n){
let o=new Map(zt(t,"event").map(({element:l,name:i})=>[i,{x:ts(l),year:e[i]}])),a=["event","label","leader","bar","haze"].
flatMap(l=>zt(t,l).flatMap(({element:i,name:c})=>{let f=o.get(c);if(!f)return[];let u=l==="label"?i.querySelector("text"):
null,p=u?.getComputedTextLength()??0,g=s?null:i.getBBox();return{kind:l,element:i,...f,name:c,width:p,box:g,ends:u?.style.
textAnchor==="end"}})),r=Q(t,"svg");return{things:a,ticks:s?zt(t,"tick").map(({element:l})=>l):[],svg:r,view:r.getAttribute(
"viewBox")??"",beside:Y(t,"[data-undated], [data-label^='undated-']"),gap:ea(t,n)}}function ea(t,e){let[s,n]=["line","la\
bel"].map(r=>t.querySelector(`[data-gap="${r}"]`));if(!s||!n)return null;let{x:o,width:a}=s.getBBox();return{line:s,label:n,
x:o,width:a,from:e.at(o),to:e.at(o+a),least:n.getBBox().width+8}}function na({line:t,label:e,x:s,width:n,from:o,to:a,least:r},l){
let[i,c]=[l.x(Math.max(o,l.from)),l.x(Math.min(a,l.to))];for(let f of[t,e])f.toggleAttribute("data-hidden",c-i<r);t.setAttribute(
"transform",`translate(${i} 0) scale(${(c-i)/n} 1) translate(${-s} 0)`),e.setAttribute("transform",`translate(${(i+c)/2-
s-n/2} 0)`)}function sa(t,e,s){t.querySelector(".lsn-band")?.remove();let n=t.classList.contains("lsn-wide"),[o,a]=s?[Math.
max(s[0],e.from),Math.min(s[1],e.to)]:[0,0];if(a<=o)return;let r=zt(t,"tick").map(({element:w})=>w).filter(w=>!w.querySelector(
"text")),l=[r[0],r[r.length-1]],[i,c]=l.map(w=>w.getBBox()),[f,u]=l.map(ns),p=w=>i.y+(w-f)*(c.y-i.y)/(u-f),g=n?[e.x(o),i.
y,e.x(a)-e.x(o),i.height]:[i.x+5,p(o),20,p(a)-p(o)],m=document.createElementNS(Zn,"rect");["x","y","width","height"].forEach(
(w,y)=>m.setAttribute(w,String(g[y]))),m.setAttribute("class","lsn-band");let h=Q(t,"svg");m.setAttribute("fill",`url(#${oa(
h)})`),h.prepend(m)}function oa(t){return t.dataset.hatch||(t.dataset.hatch=D(),t.insertAdjacentHTML("beforeend",`<patte\
rn id="${t.dataset.hatch}" class="lsn-hatch" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M-2 2L2 -2M0 8L\
8 0M6 10L10 6"/></pattern>`)),t.dataset.hatch}function aa({things:t,ticks:e,svg:s,view:n,beside:o,gap:a},r,l){let i=(r.last-
r.first)/(r.to-r.from);for(let{kind:c,element:f,x:u,year:p,name:g,width:m,ends:h}of t){let w=r.hidden.has(g)||!r.holds(p);
if(f.toggleAttribute("data-hidden",w),!l||w)continue;let y=r.x(p);c==="bar"?f.setAttribute("transform",`translate(${y} 0\
) scale(${i} 1) translate(${-u} 0)`):f.setAttribute("transform",`translate(${y-u+ia(c,y,m,h,r)} 0)`)}for(let c of o)c.toggleAttribute(
"data-hidden",!l&&!r.whole);l&&a&&na(a,r),l?la(e,r):s.setAttribute("viewBox",r.whole?n:ra(n,t.filter(({element:c})=>!c.hasAttribute(
"data-hidden"))))}function ra(t,e){let[,,s]=t.split(" "),n=e.flatMap(({box:r})=>r??[]),o=Math.min(...n.map(({y:r})=>r))-
14,a=Math.max(...n.map(({y:r,height:l})=>r+l))+14;return n.length?`0 ${o} ${s} ${a-o}`:`0 0 ${s} 40`}function ia(t,e,s,n,o){
return t!=="label"||o.whole?0:!n&&e+10+s>o.right+12?-20-s:n&&e-10-s<o.left?20+s:0}var ns=t=>Number(t.dataset.tick?.replace(
"_","."));function la(t,e){let s=t[0]?.parentElement;if(!s)return;for(let a of Y(s,"[data-copy]"))a.remove();for(let a of t)
a.toggleAttribute("data-hidden",!e.whole),a.removeAttribute("transform");if(e.whole)return;let n=t.filter(a=>a.dataset.tick===
t[0].dataset.tick),o=e.left+(ns(n[0])-e.first)*(e.right-e.left)/(e.last-e.first);for(let{at:a,label:r}of e.ticks({most:e.
eras?Yo:e.most}))for(let l of n){let i=l.cloneNode(!0);i.removeAttribute("data-hidden"),i.removeAttribute("data-tick"),i.
setAttribute("data-copy",""),i.setAttribute("transform",`translate(${e.x(a)-o} 0)`);let c=i.querySelector("text");c&&(c.
textContent=r),s.prepend(i)}}function ca(t,e,s){let n=null,o=()=>Q(t,"svg").getBoundingClientRect().width*(e.right-e.left)/
900;t.addEventListener("pointerdown",({button:a,target:r,clientX:l,pointerId:i})=>{a||e.whole||r instanceof Element&&r.closest(
".lsn-mark, [data-label]")||(n={x:l,width:o()},t.setPointerCapture(i))}),t.addEventListener("pointermove",a=>{n&&(e.move(
(n.x-a.clientX)/n.width*(e.to-e.from)),n.x=a.clientX,s())});for(let a of["pointerup","pointercancel"])t.addEventListener(
a,()=>{n=null})}function da(t,e,s){let n=d("span",{className:"lsn-years",attributes:{"aria-live":"polite"}}),a=[["zoom-i\
n",()=>t.zoom(.5),()=>t.to-t.from<=t.least+1e-9],["zoom-out",()=>t.zoom(2),()=>t.whole],["earlier",()=>t.move((t.from-t.
to)*.6),()=>t.from<=t.first],["later",()=>t.move((t.to-t.from)*.6),()=>t.to>=t.last],["all",()=>t.set(t.first,t.last),()=>t.
whole]].map(([r,l,i])=>{let c=()=>{l(),s()};return{isOff:i,button:I(e[r],c)}});return{bar:d("div",{className:"lsn-tools",
attributes:{role:"group","aria-label":e.tools}},...a.map(({button:r})=>r),n),update(){for(let{button:c,isOff:f}of a)c.setAttribute(
"aria-disabled",String(f()));let[r,l]=t.names,i=O(e.shown,{from:r,to:l});n.textContent!==i&&(n.textContent=i)}}}var Ce={
async render({model:t,el:e}){let s=V(e),n=t.get("words"),o={};for(let[A,_]of[["event","events"],["undated","undated"]])for(let[
R,j]of Object.entries(t.get(_)))o[`${A}:${R}`]=j;let a=await st(t),r=new Vt(t.get("axis")),l=d("div",{className:"lsn-not\
e"}),i=d("p",{className:"lsn-hidden",attributes:{role:"status"}}),c=()=>{l.className="lsn-note",l.replaceChildren(d("p",
{className:"lsn-soft",textContent:n.prompt}))},f=d("details",{},d("summary",{textContent:n.show})),u=document.createElement(
"div");u.innerHTML=t.get("table"),f.append(u);let p=d("section",{className:"lsn lsn-timeline",lang:t.get("language")},d(
"h3",{textContent:n.title})),g=new Map,m=0,h=()=>{m||=requestAnimationFrame(()=>{m=0;for(let[A,{what:_,stops:R}]of g)aa(
_,r,A.classList.contains("lsn-wide")),sa(A,r,o[a.now]?.span),R.keep();w.update()})},w=da(r,n,h);p.append(w.bar);let y=[],
b=["wide","tall"].map(A=>{let _=d("div",{className:`lsn-drawing lsn-${A}`});_.innerHTML=t.get(A);let R=Q(_,"svg");return R.
setAttribute("role","group"),R.setAttribute("aria-label",n.title),_}),[v]=b;ca(v,r,h),p.append(...b);let x=en(v,r);p.append(
l,i,f),e.append(p);let N=()=>{for(let[U,E]of y){let F=at(a,U);E.setAttribute("aria-pressed",String(F==="selected")),E.classList.
toggle("lsn-related",F==="related")}let A=o[a.now],_=A||!n.related?[]:Object.entries(o).filter(([U])=>at(a,U));A?Jo(l,A,
n,a):_.length?Go(l,_,n,a):c();let R=_.length?[n.related,_.map(([,U])=>U.title).join(", ")]:[A?.when,A?.title];p.closest(
".lsn-explore")||(i.textContent=R.filter(Boolean).join(" ")),_.length&&!_.some(([U])=>r.holds(x[U.slice(6)]))&&r.set(r.first,
r.last);let j=x[a.now.slice(6)];A&&!A.span&&!r.holds(j)&&r.move(j-(r.from+r.to)/2),A?.span&&(A.span[1]<=r.from||A.span[0]>=
r.to)&&r.set(r.first,r.last),h()},$=A=>{if(g.has(A)||!A.getClientRects().length)return;let _=Object.keys(o).flatMap(j=>{
let U=A.querySelector(`[data-${j.replace(":",'="')}"]`);return U?{name:j,mark:U,box:U.getBBox()}:[]});for(let{name:j,mark:U,
box:E}of _){y.push([j,U]);let F=()=>a.toggle(j);Zo(U,E,o[j],F);let C=j.replace("event:","").replace(":","-");for(let z of Y(
A,`[data-label="${C}"]`))z.addEventListener("click",F)}let R=Ht(_.map(({mark:j})=>j),Qo);g.set(A,{what:ta(A,x,A===v,r),stops:R}),
N()},T=new ResizeObserver(()=>b.forEach($));T.observe(p);let k=({detail:A})=>{r.hidden=A,h()};e.addEventListener("lsn:hi\
de",k);let M=a.watch(N);return()=>{cancelAnimationFrame(m),M(),T.disconnect(),s()}}};var ss=22,ua=3,[pa,os,fa]=[70,90,56],ma=14,ha=t=>[...t].reduce((e,s)=>e+(s>"⺀"?12:6.8),0);function ga(t,e,s){let n=Array(
s).fill(Number.NEGATIVE_INFINITY);return t.map(o=>{let a=n.findIndex(l=>o-l>=e),r=a<0?n.indexOf(Math.min(...n)):a;return n[r]=
o,r})}function ba(t,e,s,n=t.length>1?(t[1]-t[0])/2:(s-e)/4){let o=t.filter(a=>a<s-n);return o.length&&o[0]-e>n&&o.unshift(
e),[...o,s]}function va(t,e){let s=Math.min(t.most,Math.max(2,Math.floor(e/(t.unit!=="year"?fa:t.eras?os:pa)))),n=t.ticks(
{most:s});return t.unit!=="year"||n.some(({at:a})=>a%1)?n:ba(n.map(({at:a})=>a),t.first,t.last-1,t.eras?os*(t.last-t.first)/
e:void 0).map(a=>({at:a,label:t.name(a)}))}function as(t,e){let s=t.get("events"),n=new Vt(t.get("axis")),o=document.createElement(
"div");o.innerHTML=t.get("wide");let[a,r]=[en(o,n),es(o,n)],l=$=>($-n.first)/(n.last-n.first),i=d("div",{className:"lsn-\
strip-line"}),c=d("p",{className:"lsn-strip-title",attributes:{"aria-hidden":"true"}}),f=d("div",{className:"lsn-strip",
attributes:{role:"group","aria-label":t.get("words").title}},c,i),u=Object.entries(s).filter(([$])=>$ in a).sort(([$],[T])=>a[$]-
a[T]).map(([$,T])=>{let k=`event:${$}`,M=I("",()=>e.toggle(k),{className:`lsn-strip-mark ${T.kind}`,attributes:{"aria-pr\
essed":"false","aria-label":`${T.title}. ${T.when}. ${T.kind_name}`}});M.append(d("i")),M.dataset.event=$;let[A,_]=r[$]??
[a[$],a[$]],R=d("span",{className:`lsn-strip-span ${T.kind}`});return T.vague&&R.classList.add("lsn-vague"),Object.assign(
R.style,{left:`${l((A+_)/2)*100}%`,width:`${(l(_)-l(A))*100}%`}),{id:$,name:k,mark:M,bar:R,at:l(a[$]),event:T}}),{stopAt:p,
keep:g}=Ht(u.map(({mark:$})=>$),$=>$.matches("[hidden]"));i.append(...u.flatMap(({bar:$,mark:T})=>[$,T]));let m=d("div",
{className:"lsn-strip-years",attributes:{"aria-hidden":"true"}});f.append(m);let h=$=>{if(!$)return;let T=ga(u.map(({at:k})=>k*
$),ss,ua);u.forEach(({mark:k,at:M},A)=>{k.style.left=`${M*100}%`,k.style.bottom=`${T[A]*ss}px`}),m.replaceChildren(...va(
n,$).map(({at:k,label:M})=>{let A=d("span",{textContent:M});A.style.left=`${l(k)*100}%`;let _=(ha(M)/2-ma)/$;return l(k)<
_&&(A.dataset.side="first"),l(k)>1-_&&(A.dataset.side="last"),A})),y()},w="",y=()=>{let $=u.find(T=>T.name===w&&!T.mark.
hidden)??u.find(T=>at(e,T.name)==="selected")??u.find(T=>at(e,T.name)==="related");c.textContent=$?$.event.title:"",c.style.
left=$?`${$.at*100}%`:"0",c.dataset.side=$&&$.at>.5?"left":"right"},b=({target:$,type:T})=>{let k=$ instanceof Element?$.
closest(".lsn-strip-mark"):null;w=["pointerover","focusin"].includes(T)?u.find(({mark:M})=>M===k)?.name??"":"",y()};for(let $ of[
"pointerover","pointerout","focusin","focusout"])i.addEventListener($,b);let v=()=>{w="";for(let{name:T,mark:k}of u){let M=at(
e,T);k.setAttribute("aria-pressed",String(M==="selected")),k.classList.toggle("lsn-related",M==="related")}let $=u.find(
T=>T.name===e.now);$&&p($.mark),y()},x=new ResizeObserver(([{contentRect:$}])=>h($.width));x.observe(i);let N=e.watch(v);
return{el:f,hide($){for(let{id:T,mark:k,bar:M}of u)k.hidden=M.hidden=$.has(T);g()},stop(){x.disconnect(),N()}}}var rs=2800,wa=12,xa=60,sn=8,Ct=(t,e)=>t.setAttribute("aria-disabled",String(e));function $a({selection:t,kinds:e,place:s,
kindOf:n}){let o=r=>s&&!t.related(r).includes(s),a={passage:new Set,event:new Set};for(let r of Object.keys(t.links)){let[
l,i]=r.split(":");l==="passage"&&o(r)&&a.passage.add(i),l==="event"&&(o(r)||!e.has(n(i)??""))&&a.event.add(i)}return a}function ya(t){
let e={};t.forEach(({place:n},o)=>{let a=e[n]??=[],r=a.at(-1);r?.at(-1)===o?r.push(o+1):a.push([o+1])});let s=n=>n.length>
2?`${n[0]}–${n.at(-1)}`:n.join(" ");return Object.fromEntries(Object.entries(e).map(([n,o])=>[n,o.map(s).join(" ")]))}
function ka(t,e,s){let n=0,o=()=>s().indexOf(t.now),a=p=>{let g=s(),m=o(),h=m<0?p>0?0:g.length-1:m+p;return g[h]&&t.choose(
g[h]),!!g[h]},r=()=>{clearInterval(n),n=0,u.textContent=e.play,u.setAttribute("aria-pressed","false")},l=()=>{o()===s().
length-1?t.choose(s()[0]):a(1),n=setInterval(()=>{a(1)||r()},Pe()?rs*2:rs),u.textContent=e.pause,u.setAttribute("aria-pr\
essed","true")},i=p=>()=>{r(),a(p)},c=I(e.earlier,i(-1)),f=I(e.later,i(1)),u=I(e.play,()=>n?r():l());return{group:d("div",
{className:"lsn-tools",attributes:{role:"group","aria-label":e.step}},c,f,u),update(){let p=s();Ct(c,o()===0||!p.length),
Ct(f,o()===p.length-1||!p.length),Ct(u,!p.length),n&&o()<0&&r()},stop:r}}function Ca(t,e,s){let{kinds:n,places:o}={kinds:t.
get("kinds"),places:t.get("places")},a=Object.entries(n).map(([i,c])=>{let f=d("input",{type:"checkbox",value:i,checked:!0});
return f.addEventListener("change",s),{box:f,label:d("label",{className:`lsn-filter ${i}`},f,d("span",{textContent:c}))}}),
r=d("select",{id:D()},new Option(e.everywhere,""),...Object.entries(o).map(([i,c])=>new Option(c,i)));return r.addEventListener(
"change",s),{group:d("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.kinds}},...a.map(({label:i})=>i),
d("label",{htmlFor:r.id,textContent:e.place}),r),get kinds(){return new Set(a.filter(({box:i})=>i.checked).map(({box:i})=>i.
value))},get place(){return r.value}}}function Aa(t){let e=d("input",{type:"text",readOnly:!0,id:D(),className:"lsn-shar\
e"}),s=d("span",{className:"lsn-soft",attributes:{role:"status"}});e.addEventListener("focus",()=>e.select());let n=I(t.
copy,async()=>{e.select();try{await navigator.clipboard.writeText(e.value)}catch{document.execCommand("copy")}s.textContent=
t.copied});return{group:d("div",{className:"lsn-tools"},d("label",{htmlFor:e.id,textContent:t.share}),e,n,s),show(o){e.value!==
o&&(e.value=o,s.textContent="",Ct(n,!o))}}}function Na(t,e,s,n){let o=t.links[t.now];if(!o){e.textContent=t.words.nothing,
s.replaceChildren();return}let a=o.related.map(r=>I(t.links[r].label,()=>t.choose(r),{className:"lsn-link"}));e.replaceChildren(
...n?[d("span",{className:"lsn-hidden",textContent:n})]:[],d("b",{textContent:`${t.words.now} ${o.label}`})),s.replaceChildren(
...a.length?[d("span",{className:"lsn-soft",textContent:` ${t.words.with} `}),...a.flatMap(r=>[r," "])]:[])}function Ea(t,e,s){
if(t.classList.toggle("lsn-soft",!e),!e){t.textContent=s,t.title="";return}let n=a=>d("span",{className:"lsn-soft",textContent:a}),
o=" · ";t.replaceChildren(n(`${e.when}${o}${e.kind_name}${o}`),e.text,n(`${o}${e.from}`)),t.title=t.textContent}function Sa(t){
let e=(t.closest(".jp-Cell")??t).nextElementSibling;for(;e?.querySelector(".lsn-work, .lsn-progress");)e=e.nextElementSibling;
if(!e)return;e.scrollIntoView({block:"start",behavior:Et()});let[s]=Y(e,"h2, h3, h4");s&&(s.tabIndex=-1,s.focus({preventScroll:!0}))}
function is(t,{opens:e=!1}={}){let[s,n,o]=[".lsn-story-bar",".lsn-stage",".lsn-reader"].map(f=>Q(t,f));if(getComputedStyle(
s).position==="sticky"){s.getBoundingClientRect().bottom<o.getBoundingClientRect().bottom-1&&o.scrollIntoView({block:"en\
d",behavior:Et()});return}let a=t.closest(".jp-WindowedPanel-outer"),r=n.getBoundingClientRect().top-(a?.getBoundingClientRect().
top??0)-sn,[l,i]=[n.offsetHeight,s.getBoundingClientRect().top];e?n.style.removeProperty("--lsn-read"):r>0&&n.style.setProperty(
"--lsn-read",`${l+r}px`);let c=s.getBoundingClientRect().top-i;c&&(a??document.scrollingElement)?.scrollBy({top:c,behavior:"\
instant"})}function Ta(t,e){let s=t.closest(".jp-WindowedPanel-outer");if(!s)return()=>{};let n=new ResizeObserver(([{borderBoxSize:o}])=>e.
style.setProperty("--lsn-room",`${o[0].blockSize}px`));return n.observe(s),()=>n.disconnect()}var nn=async(t,e,s,n)=>s.render(
{model:await dt(t,e),el:n});function La(t,e,s){let n=new Map,o=new Map,a=d("p",{className:"lsn-soft",textContent:s.hidden,
hidden:!0}),r=t.get("passages"),l=Promise.all(r.map(async c=>{let f=await Tt(t,c);return{name:`passage:${/data-passage="([^"]*)"/.
exec(f.get("html"))?.[1]}`,own:f}})),i=async(c,f)=>{let u=(await l).find(p=>p.name===c);return u?$t.render({model:u.own,
el:f}):()=>{}};return{none:a,put(c){let f=n.get(c),u=o.get(c)??(f?i(c,f):Promise.resolve(()=>{}));return o.set(c,u),u},holder(c){
let f=d("div");return n.set(c,f),f},hide(c){for(let[f,u]of n)u.hidden=c.has(f.slice(8));a.hidden=[...n.values()].some(f=>!f.
hidden)},target(c){let f=Y(e,"article").filter(p=>!p.closest("[hidden]")),u=f.filter(p=>p.dataset.state);return f.find(p=>p.
dataset.state==="selected")??u.find(c)??u[0]},stop(){for(let c of o.values())c.then(f=>f())}}}function Oa(t,e,{to:s,by:n}){
let o=t.map((i,c)=>I(c?String(c):"○",()=>s(c),{className:"lsn-dot",title:i,attributes:{"aria-label":c?`${c}. ${i}`:i}})),
a=d("ol",{className:"lsn-stop-dots"},...o.map(i=>d("li",{},i))),r=I(e.previous,()=>n(-1)),l=I(e.next,()=>n(1));return r.
classList.add("lsn-backward"),l.classList.add("lsn-onward"),{dots:o,el:d("nav",{className:"lsn-story-bar",attributes:{"a\
ria-label":e.stops}},r,a,l),show(i,c){o.forEach((u,p)=>{u.tabIndex=p===i?0:-1,u.classList.toggle("lsn-been",p<i),p===i?u.
setAttribute("aria-current","step"):u.removeAttribute("aria-current")}),Ct(r,i===0);let f=i===0?e.start:i===t.length-1?e.
finish:e.next;l.textContent=c?e.more:f}}}function ls(t){let e={reads:!1,presses:!1},s=()=>{e.reads=!0};for(let n of["whe\
el","touchmove"])t.addEventListener(n,s,{passive:!0});t.addEventListener("keydown",({target:n})=>n===t&&s()),t.addEventListener(
"scrollend",()=>{e.reads=!1}),t.addEventListener("pointerdown",({target:n})=>{e.reads||=n===t});for(let n of["click","ke\
ydown"])t.addEventListener(n,()=>{e.presses=!0,setTimeout(()=>{e.presses=!1})},!0);return e}function _a(t,{el:e,column:s,
selection:n,passages:o,words:a}){let{text:r,stops:l}=t.get("story"),i=S=>({number:S,count:l.length}),c=ls(s),f=document.
createElement("div"),u=d("section",{className:"lsn-stop lsn-opening",attributes:{"aria-label":a.opening}});u.innerHTML=r;
let p=pe({language:t.get("language"),words:a.aloud,blocks:()=>Y(u,":scope > p:not(.lsn-soft)")});u.append(d("div",{},p.element),
f,d("p",{className:"lsn-soft",textContent:a.free}));let g=l.map((S,J)=>{let K=d("b",{textContent:String(J+1),attributes:{
"aria-hidden":"true"}}),it=d("p",{className:"lsn-why"},K,d("span",{textContent:S.why})),H=O(a.stop,i(J+1)),W=d("h4",{className:"\
lsn-hidden",textContent:`${H}. ${a.why}`});return d("section",{className:"lsn-stop"},W,it,o.holder(S.passage))}),m=[u,...g],
h=l.map(({passage:S})=>n.links[S]?.label??S),w=Oa([a.opening,...h],a,{to:S=>U(S,{by:!0}),by(S){S>0&&A()?j():S>0&&v===l.length?
Sa(e):U(v+S,{by:!0})}}),b=I("",()=>{U(v),w.dots[v].focus({preventScroll:!0})},{className:"lsn-button lsn-small lsn-retur\
n",hidden:!0}),v=0,x=()=>v?l[v-1].event||l[v-1].passage:"",N=S=>S.getBoundingClientRect().top-s.getBoundingClientRect().
top+s.scrollTop,$=0,T=(S,J=!1)=>{c.reads=!1,$=S,s.scrollTo({top:S,behavior:J?"auto":Et()})},k=()=>N(m[v])+m[v].offsetHeight-
s.clientHeight,M=()=>{let S=m[v].querySelector(".lsn-passage > .lsn-cite");return(S?N(S)-s.clientHeight:k())-$},A=()=>n.
now===x()&&M()>wa,_=!1,R=()=>w.show(v,_&&A()),j=()=>{is(e),A()&&T(Math.min($+s.clientHeight-xa,k())),R()},U=(S,{leads:J=!0,
once:K=!1,by:it=!1}={})=>{v=t.lsnStop=S,it&&is(e,{opens:!v}),n.choose(x(),{at:v?l[v-1].place:""}),J&&T(N(m[v]),K),z()},E=ya(
l),F=-1,C=()=>{if(F===v)return;F=v;let S={place:v?l[v-1].place:"",number:v};Q(e,".lsn-where").dispatchEvent(new CustomEvent(
"lsn:stops",{detail:{stops:E,now:S}}))},z=()=>{R(),C(),b.hidden=n.now===x(),b.textContent=v?O(a.return,i(v)):a.opening},
X=S=>{let K={ArrowRight:v+1,ArrowLeft:v-1,Home:0,End:l.length}[S.key];!m[K]||S.altKey||S.ctrlKey||S.metaKey||(S.preventDefault(),
U(K,{by:!0}),S.target instanceof Element&&S.target.matches(".lsn-dot")&&w.dots[K].focus())};w.el.addEventListener("keydo\
wn",X),s.addEventListener("keydown",S=>{S.target===s&&S.key.startsWith("Arrow")&&X(S)});let L=!1;s.addEventListener("scr\
oll",()=>{!c.reads||L||(L=!0,requestAnimationFrame(()=>{L=!1;let S=s.getBoundingClientRect().top+s.clientHeight*.4,J=m.findLastIndex(
K=>K.getBoundingClientRect().top<=S);$=s.scrollTop,J>=0&&J!==v?U(J,{leads:!1}):R()}))}),s.addEventListener("scrollend",()=>{
$=s.scrollTop,R()});let q=new ResizeObserver(()=>{_=!0,R()});for(let S of[s,...m])q.observe(S);return{bar:w.el,comeBack:b,
sections:m,prompt:f,update:z,stop(){q.disconnect(),p.stop()},get number(){return v?`${O(a.stop,i(v))} · `:""},follow(){
if(c.presses||n.now===x())return;let S=o.target(J=>m[v].contains(J));S&&T(N(S)-sn)},begin(){if(n.now)this.follow();else{
let S=Math.min(t.lsnStop??0,l.length);U(S,{leads:S>0,once:!0})}}}}function Ma(t,e,s){let n=ls(t);return{number:"",stop(){},
update(){},follow(){let o=e.now&&!n.presses?s.target(()=>!0):null;if(!o)return;let a=o.querySelector(".lsn-lit")??o,r=o.
getBoundingClientRect().top-t.getBoundingClientRect().top,l=a.getBoundingClientRect().bottom-o.getBoundingClientRect().top-
t.clientHeight+40;t.scrollTop+=r-sn+Math.max(0,l)},begin(){this.follow()}}}var cs={async render({model:t,el:e}){let s=V(
e),n=t.get("words"),o=await st(t),a=t.get("story").stops??[],r=await dt(t,"timeline"),l=r.get("events"),i=d("div",{className:"\
lsn-column",tabIndex:0,attributes:{role:"region","aria-label":n.passages}}),c=La(t,i,n),f=a.length?_a(t,{el:e,column:i,selection:o,
passages:c,words:n}):null,u=f??Ma(i,o,c),p=Object.keys(o.links).filter(G=>G.startsWith("passage:")),g=f?a.map(({passage:G})=>G):
p,m=p.filter(G=>!g.includes(G));i.append(...f?.sections??g.map(c.holder),...m.map(c.holder),c.none);let h=d("div",{className:"\
lsn-where"}),[w,y]=[d("span",{attributes:{role:"status"}}),d("span")],b=d("p",{className:"lsn-now"},w,y),v=d("p",{className:"\
lsn-event-told"}),x=as(r,o),N=d("div",{className:"lsn-whole"}),$=null,T=async()=>{N.hidden=$!==null&&!N.hidden,k.setAttribute(
"aria-expanded",String(!N.hidden)),k.textContent=N.hidden?n.grow:n.shrink,$??=nn(t,"timeline",Ce,N).then(G=>(N.dispatchEvent(
new CustomEvent("lsn:hide",{detail:E.event})),G)),await $,N.hidden||N.scrollIntoView({block:"nearest",behavior:Et()})},k=I(
n.grow,T,{className:"lsn-button lsn-small lsn-grow",attributes:{"aria-expanded":"false"}}),M=d("div",{className:"lsn-whe\
n",attributes:{role:"region","aria-label":r.get("words").title}},d("div",{className:"lsn-now-row"},b,v,d("div",{},f?.comeBack??
"",k)),x.el),A=d("div",{className:"lsn-stage"},d("div",{className:"lsn-reader"},i,f?.bar??""),h,M),_=d("details",{className:"\
lsn-more"},d("summary",{textContent:n.tools})),R=d("h3",{className:f?"lsn-hidden":"",textContent:n.title}),j=d("section",
{className:"lsn lsn-explore",lang:t.get("language")},R,A,N,_);e.append(j);let U=Ta(e,j),E={passage:new Set,event:new Set},
C=ka(o,n,()=>Object.keys(o.links).filter(G=>G.startsWith("event:")&&!E.event.has(G.slice(6)))),z=Ca(t,n,()=>it()),X=Aa(n),
L=I(n.back,o.back),q=I(n.forward,o.forward),S=I(n.clear,()=>o.choose("")),J={className:"lsn-tools",attributes:{role:"gro\
up","aria-label":n.read}};_.append(d("div",{className:"lsn-bar"},d("div",J,L,q,S),C.group),d("div",{className:"lsn-bar"},
z.group,X.group));let K=()=>{let G=m.filter(ht=>!at(o,ht)).map(ht=>ht.slice(8));c.hide(new Set([...E.passage,...G]));let vt=m.
filter(ht=>at(o,ht));return Promise.all(vt.map(c.put))},it=()=>{E=$a({selection:o,kinds:z.kinds,place:z.place,kindOf:G=>l[G]?.
kind}),K(),x.hide(E.event),N.dispatchEvent(new CustomEvent("lsn:hide",{detail:E.event})),C.update()};await Promise.all(g.
map(c.put));let H=await Promise.all([nn(t,"map",ge,h),...f&&t.get("prompt")?[nn(t,"prompt",ye,f.prompt)]:[]]);_.append(...h.
querySelectorAll(".lsn-map > :is(.lsn-soft, details), .lsn-map .lsn-base"));let W=!1,tt=o.watch(()=>{Na(o,w,y,u.number);
let G=o.now.startsWith("passage:")&&!o.related(o.now).some(ht=>ht.startsWith("event:"));Ea(v,l[o.now.slice(6)],G?n.undated:
n.prompt),Ct(L,!o.canGo.back),Ct(q,!o.canGo.forward),Ct(S,!o.now),X.show(o.links[o.now]?.text??""),C.update(),u.update();
let vt=K();W&&vt.then(()=>u.follow())});return u.begin(),W=!0,()=>{C.stop(),tt(),U(),x.stop(),u.stop(),c.stop();for(let G of H)
G();$?.then(G=>G()),s()}}};function Ae(t){let e=d("p",{className:"lsn-soft lsn-downloaded",attributes:{role:"status"}}),s=()=>{let o={taken:!1,tell:a=>{
e.textContent=a}};window.dispatchEvent(new CustomEvent("lessons:download",{detail:o})),o.taken||(e.textContent=t["no-pan\
el"])},n=I(t.download,s,{className:"lsn-button"});return[d("div",{className:"lsn-actions"},n),e]}var ds={render({model:t,el:e}){return e.innerHTML=t.get("html"),Q(e,"ul").before(...Ae(t.get("words"))),V(e)}};function Ia(t){let e="data:image/svg+xml,",s=Y(t,`img[src^='${e}']`);for(let n of s){let o=d("div",{className:`lsn-drawi\
ng ${n.className}`,attributes:{role:"img","aria-label":n.alt}});o.innerHTML=decodeURIComponent(n.src.slice(e.length)).replaceAll(
"lsn-fill-",`${D()}-`),n.replaceWith(o)}for(let n of t.querySelectorAll(".lsn-paper"))n.replaceWith(...n.childNodes)}var us=t=>Y(
t,"[data-key]")[0]?.dataset.key??t.textContent.trim(),ps=(t,e)=>Y(t.cells[e],"[data-facet]");function Ba({heads:t,rows:e},s,n,o){
let a=new Intl.Collator(n,{numeric:!0}).compare;t.forEach((r,l)=>{let i=r.textContent,c=()=>{let f=r.getAttribute("aria-\
sort")==="ascending";for(let u of t)u.removeAttribute("aria-sort");r.setAttribute("aria-sort",f?"descending":"ascending"),
e.sort((u,p)=>a(us(u.cells[l]),us(p.cells[l]))),f&&e.reverse(),e[0]?.parentElement?.append(...e),o.textContent=O(s[f?"so\
rted-down":"sorted-up"],{name:i})};r.replaceChildren(I(i,c,{className:"lsn-sorter",title:O(s.sort,{name:i})}))})}function Ra({
heads:t,rows:e},s,n){let o=t.flatMap((r,l)=>{let i=e.flatMap(u=>ps(u,l)),c=new Map(i.map(u=>[u.dataset.facet,u.textContent]));
if(c.size<2)return[];let f=d("select",{id:D()},new Option(s.all,""),...[...c].map(([u,p])=>new Option(p,u)));return{column:l,
list:f,label:d("label",{htmlFor:f.id,textContent:r.textContent})}}),a=()=>{for(let r of e)r.hidden=!o.every(({column:l,list:i})=>!i.
value||ps(r,l).some(c=>c.dataset.facet===i.value));n.textContent=O(s.shown,{some:e.filter(r=>!r.hidden).length,all:e.length})};
for(let{list:r}of o)r.addEventListener("change",a);return o.map(({list:r,label:l})=>d("span",{className:"lsn-choice"},l,
r))}function ja(t,e,s){let n={heads:[...t.tHead?.rows[0].cells??[]],rows:[...t.tBodies[0].rows]},o=d("span",{className:"\
lsn-soft",attributes:{role:"status"}}),a=d("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.filter}},
...Ra(n,e,o),o);Ba(n,e,s,o),t.closest(".lsn-scroll")?.before(a)}var fs={async render({model:t,el:e}){e.innerHTML=t.get("\
html");for(let a of Y(e,".lsn-live-note"))a.remove();for(let a of Y(e,"details.lsn-text"))a.toggleAttribute("open",!1);Ia(
e);let s=Y(e,"table.lsn-sort");for(let a of s)ja(a,t.get("words"),t.get("language"));let n=V(e),o=Ft(Y(e,".lsn-ref"),await st(
t));return()=>{o(),n()}}};var on={render({model:t,el:e}){let s=()=>{e.innerHTML=t.get("html")};return t.on("change:html",s),s(),()=>t.off("change:\
html",s)}};var ms=t=>t.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-])*/gu)?.length??
0;var hs=(t,e,s,{send:n})=>{let{words:o}=t,a=[],r=({id:k,text:M},A)=>{let _=M.split(`

`).map(U=>d("p",{textContent:U})),R=d("details",{},d("summary",{textContent:A}),..._),j=me({holder:R,locator:k,paragraphs:()=>_,
words:o.quote,language:s.get("language")});return R.append(j.element),a.push(j),R},l=d("textarea",{rows:12,className:"ls\
n-writing",id:D(),attributes:{dir:"auto"}}),i=d("p",{className:"lsn-soft",id:D()}),c=d("p",{hidden:!0,textContent:o.since}),
f=D(),u=["supplied","bank","open"].map(k=>d("input",{type:"radio",name:f,value:k})),p=t.bank.map(({id:k})=>d("input",{type:"\
checkbox",value:k})),g={supplied:t.supplied.map(k=>r(k,`${k.id} ${k.heading}`)),bank:t.bank.flatMap((k,M)=>[d("label",{className:"\
lsn-option"},p[M],d("span",{textContent:`${k.id} ${k.heading}`})),r(k,O(o.read,{name:k.id}))]),open:[]},m=Object.entries(
g).map(([k,M])=>Object.assign(d("div",{className:"lsn-evidence"},...M),{way:k})),h=d("div",{innerHTML:t.rubric}),w=d("fi\
eldset",{className:"lsn-ways"},d("legend",{textContent:o.ways}),...u.map(k=>d("label",{className:"lsn-option"},k,d("span",
{textContent:o[k.value]}))));l.setAttribute("aria-describedby",i.id);let y=()=>({text:l.value,way:u.find(k=>k.checked)?.
value??"",picked:p.filter(k=>k.checked).map(k=>k.value)}),b=qt({read:y,put:k=>{l.value=k.text;for(let M of u)M.checked=M.
value===k.way;for(let M of p)M.checked=k.picked.includes(M.value);N()},send:n,kept:yt(s,t.id),words:o.writing,limit:t.limit,
model:s}),v=null,x=[],N=()=>{let{way:k}=y();for(let M of m)M.hidden=M.way!==k||!M.firstChild;i.textContent=O(o.count,{count:ms(
l.value),guide:t.guide}),c.hidden=v===null||v===l.value},$=d("div",{className:"lsn-essay"},h,w,...m,d("label",{className:"\
lsn-strong",htmlFor:l.id,textContent:o.label}),l,i,b.saved,b.alarm,b.offers,c);$.addEventListener("input",()=>{N(),b.touched()}),
l.addEventListener("blur",()=>{b.saved.textContent===o.writing.typing&&b.save(!0)}),N();let T=Sn({name:t.prompt,insert(k){
l.value=Ln(l.value,k),l.dispatchEvent(new Event("input",{bubbles:!0})),l.scrollTop=l.scrollHeight},focus(){l.focus(),l.setSelectionRange(
l.value.length,l.value.length)}});return{element:$,own:!0,labels:{first:o["hand-in"],again:o["hand-in-again"],busy:o.handing,
outline:o.outline},read:()=>l.value,handIn(){return b.save(!0)?!0:(b.alarm.scrollIntoView({block:"nearest"}),!1)},heard:b.
heard,awaits:b.awaits,refused:()=>b.refused(""),lost:b.lost,stop(){for(let k of a)k.stop();T(),b.stop()},resume:()=>b.resume(
x),show({answered:k,answer:M,versions:A=[],draft:_="",way:R="",picked:j=[]}){v=k?M:null,x=A,b.follow({text:_,way:R,picked:j}),
N()}}};var an=["supports","weakens"],gs=(t,e)=>{let s=Object.fromEntries(t.choices.map(i=>[i.id,i.text])),n=new Map,o=(i,c,f)=>{
let u=D(),p=d("span",{id:D(),textContent:s[i]}),g=[...an,""].map(y=>d("input",{type:"radio",name:u,value:y,checked:y===""}));
n.set(i,g);let m=g.map(y=>d("label",{},y,d("span",{textContent:e[y.value||"neither"]}))),h=`${f} ${O(e.sentence,{number:c})}`,
w=d("div",{className:"lsn-marks",attributes:{role:"radiogroup","aria-label":h,"aria-describedby":p.id}},...m);return d("\
li",{},p,w)},a=t.passages.map(({name:i,sentences:c})=>d("div",{},d("p",{className:"lsn-strong",textContent:i}),d("ol",{className:"\
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
left",textContent:b.left}),b.button))),n),c="",f=!1,u=(b,v)=>{n.textContent=O(e[b],v)},p=()=>{o.forEach((b,v)=>{r[v].hidden=
f||a.some(x=>x.card===b.value),b.setAttribute("aria-pressed",String(b.value===c))});for(let{left:b,button:v,card:x}of a)
v.textContent=x?s[x]:e.empty,v.classList.toggle("full",x!==""),v.setAttribute("aria-label",O(e.slot,{left:b,card:v.textContent})),
v.setAttribute("aria-disabled",String(f));l.hidden=r.every(b=>b.hidden)},g=()=>{p(),i.dispatchEvent(new Event("input",{bubbles:!0}))},
m=b=>{u(b?"picked":"dropped",{card:s[b||c]}),c=b,g()},h=(b,v)=>{let x=a.find(N=>N.card===b);x&&(x.card=v.card),v.card=b,
c="",u("placed",{card:s[b],left:v.left}),g(),v.button.focus({preventScroll:!0})},w=b=>{u("taken",{card:s[b.card],left:b.
left}),b.card="",g()};for(let b of o)b.addEventListener("click",()=>m(b.value===c?"":b.value)),y(b,{held:()=>!f,drop:v=>{
v&&h(b.value,v)}});for(let b of a)b.button.addEventListener("click",()=>{f||(c?h(c,b):b.card&&w(b))}),y(b.button,{held:()=>!f&&
b.card!=="",drop:v=>{v?v!==b&&h(b.card,v):w(b)}});i.addEventListener("keydown",b=>{b.key==="Escape"&&c&&m("")});function y(b,{
held:v,drop:x}){let N=null,$=!1,T=({clientX:A,clientY:_})=>a.find(R=>{let j=N&&R.button===b?N.home:R.button.getBoundingClientRect();
return A>=j.left&&A<=j.right&&_>=j.top&&_<=j.bottom}),k=A=>{for(let _ of a)_.button.classList.toggle("lsn-over",_===A)},
M=()=>{N=null,$=!1,b.style.translate="",b.classList.remove("lsn-dragged"),k(void 0)};b.addEventListener("pointerdown",A=>{
A.button!==0||!v()||(N={clientX:A.clientX,clientY:A.clientY,home:b.getBoundingClientRect()},b.setPointerCapture(A.pointerId))}),
b.addEventListener("pointermove",A=>{if(!N)return;let[_,R]=[A.clientX-N.clientX,A.clientY-N.clientY];!$&&Math.hypot(_,R)<
Ha||($=!0,b.classList.add("lsn-dragged"),b.style.translate=`${_}px ${R}px`,k(T(A)))}),b.addEventListener("pointerup",A=>{
if(!N)return;let[_,R]=[$,T(A)];if(M(),!_)return;let j=U=>{U.stopPropagation(),U.preventDefault()};b.addEventListener("cl\
ick",j,{capture:!0,once:!0}),setTimeout(()=>b.removeEventListener("click",j,!0)),x(R)}),b.addEventListener("pointercance\
l",M)}return p(),{element:i,read:()=>a.map(b=>b.card),restore:b=>{let v=Array.isArray(b)?b:[];a.forEach((x,N)=>{x.card=s[v[N]]?
v[N]:""}),c="",p()},lock:()=>{f=!0,c="",p()}}};var vs="300px";function Pa(t){let e=t.match(/^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/),[s,n]=e?
e.slice(1).map(Number):[];return e&&Math.abs(s)<=90&&Math.abs(n)<=180?{lat:s,lon:n}:null}var ws=(t,e,s)=>{let n=d("div",
{className:"lsn-ask-map"}),o=d("p",{className:"lsn-told lsn-soft",attributes:{"aria-live":"polite"}}),a=d("input",{type:"\
text",autocomplete:"off",maxLength:80,id:D()}),r=d("select",{id:D()},new Option(e["place-none"],""),...t.units.map(({id:h,
name:w})=>new Option(w,h))),l=(h,w)=>d("div",{className:"lsn-field"},d("label",{htmlFor:h.id,textContent:e[w]}),h),i=t.units.
length>0,c=d("div",{className:"lsn-place-question"},d("p",{className:"lsn-soft",textContent:e[i?"place-help":"place-help\
-bare"]}),n,o,l(a,"place-coordinate"),...i?[l(r,"place-list")]:[]),f=null,u=null,p=()=>{let h=r.value?null:Pa(a.value);f?.
send({type:"draw",...u??(h?{given:{...h,label:e["place-given"]}}:{})})},g=h=>{h.type!=="click"||u||(a.value=`${h.lat.toFixed(
4)}, ${h.lon.toFixed(4)}`,r.value="",o.textContent=O(e["place-clicked"],{point:a.value}),p(),c.dispatchEvent(new Event("\
input",{bubbles:!0})))};a.addEventListener("input",()=>{r.value="",o.textContent="",p()}),r.addEventListener("change",()=>{
r.value&&(a.value=""),o.textContent="",p()});let m=Da(n,async()=>(f=await he(s,n,{page:s.get("maps")[t.id],title:e["plac\
e-map"],hear:g}),p(),f),()=>n.replaceChildren(d("p",{className:"lsn-soft",textContent:e["place-map-failed"]})));return{element:c,
stop:m,read:()=>r.value?`unit:${r.value}`:a.value,restore:h=>{let[,w=""]=String(h).match(/^unit:(.*)$/)??[];r.value=w,a.
value=w?"":String(h).replace(/^([-\d.]+),([-\d.]+)$/,"$1, $2"),p()},lock:h=>{u=h.shown??null,a.readOnly=!0,r.disabled=!0,
p()}}};function Da(t,e,s){let n=null,o=!1,a=async()=>{try{n=await e(),o&&n.stop()}catch(l){console.error(l),s()}},r=new IntersectionObserver(
l=>{l.some(i=>i.isIntersecting)&&(r.disconnect(),a())},{rootMargin:vs,scrollMargin:vs});return r.observe(t),()=>{o=!0,r.
disconnect(),n?.stop()}}var rn={choice:t=>xs(t,"radio",e=>e.find(s=>s.checked)?.value??"",(e,s)=>e.value===s),choices:t=>xs(t,"checkbox",e=>e.filter(
s=>s.checked).map(s=>s.value),(e,s)=>s.includes(e.value)),number:t=>$s(t,{inputMode:"decimal",maxLength:60}),text:t=>$s(
t,{className:"lsn-words",maxLength:t.limit}),order:Ua,essay:hs,evidence:gs,match:bs,place:ws};function xs(t,e,s,n){let o=D(),
a=t.choices.map(l=>d("input",{type:e,name:o,value:l.id}));return{element:d("div",{},...t.choices.map((l,i)=>d("label",{className:"\
lsn-option"},a[i],d("span",{textContent:l.text})))),read:()=>s(a),restore:l=>a.forEach(i=>{i.checked=n(i,l)}),lock:()=>a.
forEach(l=>{l.disabled=!0})}}function $s(t,e){let s=d("input",{type:"text",autocomplete:"off",id:D(),...e}),n=d("label",
{htmlFor:s.id,textContent:t.label});return{element:d("div",{className:"lsn-field"},n,s),read:()=>s.value,restore:o=>{s.value=
String(o)},lock:()=>{s.readOnly=!0}}}function Ua(t,e){let s=d("ol",{className:"lsn-order"}),n=d("p",{className:"lsn-hidd\
en",attributes:{"aria-live":"polite"}}),o=!1,a=()=>[...s.children],r=()=>a().forEach((l,i,{length:c})=>{let[f,u]=l.querySelectorAll(
"button");f.setAttribute("aria-disabled",String(o||i===0)),u.setAttribute("aria-disabled",String(o||i===c-1))});for(let{
id:l,text:i}of t.choices){let c=d("li",{},d("span",{textContent:i}));c.dataset.id=l;let f=u=>I(e[u],p=>{u==="up"?c.previousElementSibling?.
before(c):c.nextElementSibling?.after(c),p.focus();let g=a();n.textContent=O(e.moved,{item:i,position:g.indexOf(c)+1,count:g.
length}),r()},{attributes:{"aria-label":`${e[u]}${e.colon}${i}`}});c.append(f("up"),f("down")),s.append(c)}return r(),{element:d(
"div",{},d("p",{className:"lsn-soft",textContent:e["order-help"]}),s,n),read:()=>a().map(l=>l.dataset.id??""),restore:l=>{
let i=Array.isArray(l)?l:[],c=i.flatMap(f=>a().find(u=>u.dataset.id===f)??[]);new Set(c).size===s.children.length&&c.length===
i.length&&s.append(...c),r()},lock:()=>{o=!0,r()}}}var cn=globalThis,ys=t=>t,Ne=cn.trustedTypes,ks=Ne?Ne.createPolicy("lit-html",{createHTML:t=>t}):void 0,dn="$lit$",gt=`l\
it$${Math.random().toFixed(9).slice(2)}$`,un="?"+gt,Fa=`<${un}>`,It=document,oe=()=>It.createComment(""),ae=t=>t===null||
typeof t!="object"&&typeof t!="function",pn=Array.isArray,Ts=t=>pn(t)||typeof t?.[Symbol.iterator]=="function",ln=`[ 	
\f\r]`,se=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Cs=/-->/g,As=/>/g,_t=RegExp(`>|${ln}(?:([^\\s"'>=/]+)(${ln}\
*=${ln}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ns=/'/g,Es=/"/g,Ls=/^(?:script|style|textarea|title)$/i,fn=t=>(e,...s)=>({_$litType$:t,strings:e,
values:s}),P=fn(1),nl=fn(2),sl=fn(3),nt=Symbol.for("lit-noChange"),B=Symbol.for("lit-nothing"),Ss=new WeakMap,Mt=It.createTreeWalker(
It,129);function Os(t,e){if(!pn(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ks!==void 0?
ks.createHTML(e):e}var _s=(t,e)=>{let s=t.length-1,n=[],o,a=e===2?"<svg>":e===3?"<math>":"",r=se;for(let l=0;l<s;l++){let i=t[l],
c,f,u=-1,p=0;for(;p<i.length&&(r.lastIndex=p,f=r.exec(i),f!==null);)p=r.lastIndex,r===se?f[1]==="!--"?r=Cs:f[1]!==void 0?
r=As:f[2]!==void 0?(Ls.test(f[2])&&(o=RegExp("</"+f[2],"g")),r=_t):f[3]!==void 0&&(r=_t):r===_t?f[0]===">"?(r=o??se,u=-1):
f[1]===void 0?u=-2:(u=r.lastIndex-f[2].length,c=f[1],r=f[3]===void 0?_t:f[3]==='"'?Es:Ns):r===Es||r===Ns?r=_t:r===Cs||r===
As?r=se:(r=_t,o=void 0);let g=r===_t&&t[l+1].startsWith("/>")?" ":"";a+=r===se?i+Fa:u>=0?(n.push(c),i.slice(0,u)+dn+i.slice(
u)+gt+g):i+gt+(u===-2?l:g)}return[Os(t,a+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},re=class t{constructor({
strings:e,_$litType$:s},n){let o;this.parts=[];let a=0,r=0,l=e.length-1,i=this.parts,[c,f]=_s(e,s);if(this.el=t.createElement(
c,n),Mt.currentNode=this.el.content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=
Mt.nextNode())!==null&&i.length<l;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(
dn)){let p=f[r++],g=o.getAttribute(u).split(gt),m=/([.?@])?(.*)/.exec(p);i.push({type:1,index:a,name:m[2],strings:g,ctor:m[1]===
"."?Se:m[1]==="?"?Te:m[1]==="@"?Le:Rt}),o.removeAttribute(u)}else u.startsWith(gt)&&(i.push({type:6,index:a}),o.removeAttribute(
u));if(Ls.test(o.tagName)){let u=o.textContent.split(gt),p=u.length-1;if(p>0){o.textContent=Ne?Ne.emptyScript:"";for(let g=0;g<
p;g++)o.append(u[g],oe()),Mt.nextNode(),i.push({type:2,index:++a});o.append(u[p],oe())}}}else if(o.nodeType===8)if(o.data===
un)i.push({type:2,index:a});else{let u=-1;for(;(u=o.data.indexOf(gt,u+1))!==-1;)i.push({type:7,index:a}),u+=gt.length-1}
a++}}static createElement(e,s){let n=It.createElement("template");return n.innerHTML=e,n}};function Bt(t,e,s=t,n){if(e===
nt)return e;let o=n!==void 0?s._$Co?.[n]:s._$Cl,a=ae(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),
a===void 0?o=void 0:(o=new a(t),o._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(e=Bt(t,o._$AS(t,e.values),
o,n)),e}var Ee=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this.
_$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,o=(e?.creationScope??It).importNode(
s,!0);Mt.currentNode=o;let a=Mt.nextNode(),r=0,l=0,i=n[0];for(;i!==void 0;){if(r===i.index){let c;i.type===2?c=new Wt(a,
a.nextSibling,this,e):i.type===1?c=new i.ctor(a,i.name,i.strings,this,e):i.type===6&&(c=new Oe(a,this,e)),this._$AV.push(
c),i=n[++l]}r!==i?.index&&(a=Mt.nextNode(),r++)}return Mt.currentNode=It,o}p(e){let s=0;for(let n of this._$AV)n!==void 0&&
(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},Wt=class t{get _$AU(){return this._$AM?._$AU??
this._$Cv}constructor(e,s,n,o){this.type=2,this._$AH=B,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=
o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===
11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=Bt(this,e,s),ae(
e)?e===B||e==null||e===""?(this._$AH!==B&&this._$AR(),this._$AH=B):e!==this._$AH&&e!==nt&&this._(e):e._$litType$!==void 0?
this.$(e):e.nodeType!==void 0?this.T(e):Ts(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==B&&ae(this._$AH)?this._$AA.nextSibling.data=e:this.T(It.
createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=
re.createElement(Os(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let a=new Ee(o,this),r=a.u(
this.options);a.p(s),this.T(r),this._$AH=a}}_$AC(e){let s=Ss.get(e.strings);return s===void 0&&Ss.set(e.strings,s=new re(
e)),s}k(e){pn(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,o=0;for(let a of e)o===s.length?s.push(n=new t(this.
O(oe()),this.O(oe()),this,this.options)):n=s[o],n._$AI(a),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(e=this.
_$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=ys(e).nextSibling;ys(e).remove(),e=n}}setConnected(e){
this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Rt=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(e,s,n,o,a){this.type=1,this._$AH=B,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=
a,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=B}_$AI(e,s=this,n,o){
let a=this.strings,r=!1;if(a===void 0)e=Bt(this,e,s,0),r=!ae(e)||e!==this._$AH&&e!==nt,r&&(this._$AH=e);else{let l=e,i,c;
for(e=a[0],i=0;i<a.length-1;i++)c=Bt(this,l[n+i],s,i),c===nt&&(c=this._$AH[i]),r||=!ae(c)||c!==this._$AH[i],c===B?e=B:e!==
B&&(e+=(c??"")+a[i+1]),this._$AH[i]=c}r&&!o&&this.j(e)}j(e){e===B?this.element.removeAttribute(this.name):this.element.setAttribute(
this.name,e??"")}},Se=class extends Rt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===B?
void 0:e}},Te=class extends Rt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,
!!e&&e!==B)}},Le=class extends Rt{constructor(e,s,n,o,a){super(e,s,n,o,a),this.type=5}_$AI(e,s=this){if((e=Bt(this,e,s,0)??
B)===nt)return;let n=this._$AH,o=e===B&&n!==B||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,a=e!==B&&(n===
B||o);o&&this.element.removeEventListener(this.name,this,n),a&&this.element.addEventListener(this.name,this,e),this._$AH=
e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},
Oe=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this.
_$AM._$AU}_$AI(e){Bt(this,e)}},Ms={M:dn,P:gt,A:un,C:1,L:_s,R:Ee,D:Ts,V:Bt,I:Wt,H:Rt,N:Te,U:Le,B:Se,F:Oe},Ka=cn.litHtmlPolyfillSupport;
Ka?.(re,Wt),(cn.litHtmlVersions??=[]).push("3.3.3");var Is=(t,e,s)=>{let n=s?.renderBefore??e,o=n._$litPart$;if(o===void 0){
let a=s?.renderBefore??null;n._$litPart$=o=new Wt(e.insertBefore(oe(),a),a,void 0,s??{})}return o._$AI(t),o};var bt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Yt=t=>(...e)=>({_$litDirective$:t,values:e}),
At=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.
update(e,s)}update(e,s){return this.render(...s)}};var hn=t=>t.getClientRects().length>0;function _e(t,e){let s=document.activeElement,n=s instanceof HTMLElement&&s!==e&&e.
contains(s)?s:null,o=n?.closest("section")??e;if(Is(t,e),!n)return;let a=hn(n)?n:ie(o,n.dataset.key)??qa(o,e);document.activeElement!==
a&&a?.focus({preventScroll:!0})}function ie(t,e){return[...t.querySelectorAll("[data-key]")].find(n=>e&&n.dataset.key===
e&&hn(n))}function qa(...t){return t.map(s=>s.querySelector(":is(h3, h4)[tabindex]")).find(s=>s&&hn(s))??void 0}function Me(){
let t=new Map;return e=>{let s=t.get(e)??D();return t.set(e,s),s}}var Z=(t,e,{key:s=String(t),submit:n=!1,small:o=!1,label:a,
disabled:r,hidden:l=!1}={})=>P`<button type=${n?"submit":"button"} class=${o?"lsn-button lsn-small":"lsn-button"} data-key=${s}
    aria-label=${a??B} aria-disabled=${r===void 0?B:String(r)} ?hidden=${l}
    @click=${e}>${t}</button>`,pt=t=>P`<p class="lsn-soft">${t}</p>`;var Ie=(t,e,{accept:s,multiple:n=!1,folder:o=!1,small:a=!1}={})=>{let r=i=>i.currentTarget.nextElementSibling.click(),l=i=>{
let c=i.currentTarget,f=[...c.files??[]];c.value="",e(f)};return P`${Z(t,r,{small:a})}<input type="file" hidden accept=${s??
B} ?multiple=${n}
    ?webkitdirectory=${o} @change=${l}>`},Bs=t=>{let e=s=>s.currentTarget;return{over(s){s.preventDefault(),e(s).classList.
add("lsn-drop")},leave(s){e(s).contains(s.relatedTarget)||e(s).classList.remove("lsn-drop")},drop(s){s.preventDefault(),
s.stopPropagation(),e(s).classList.remove("lsn-drop"),s.dataTransfer&&t(s.dataTransfer)}}},jt=()=>({text:"",warn:!1,number:0}),
Jt=({number:t},e,s=!1)=>({text:e,warn:s,number:t+1}),mn=class extends At{number=0;render(e){return nt}update({element:e},[
{text:s,number:n}]){return n!==this.number&&(e.textContent=s),this.number=n,nt}},Gt=Yt(mn);function Be(t,e,s="text/plain\
;charset=utf-8"){let n=URL.createObjectURL(new Blob(e,{type:s}));Object.assign(document.createElement("a"),{download:t,href:n}).
click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var le="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Va=999,za=new Map([["ArrowLeft",-1],["PageUp",-1],["ArrowRight",1],["PageDown",1]]);
function Wa({key:t,code:e=""},s){let n=/^[a-z]$/i.test(t)?t:/^Key([A-Z])$/.exec(e)?.[1]??"",o=n?le.indexOf(n.toUpperCase()):
-1;return o<s?o:-1}var Ya=t=>t.map(e=>Math.round(100*e/Math.max(1,...t)));function Rs(t){let{present:e,key:s,explanation:n,
colon:o}=t.get("words"),a=new Map,r=new Map,l=0,i=!1,c=0,f=0,u=jt(),p=d("dialog",{className:"lsn lsn-present",lang:t.get(
"language"),attributes:{"aria-label":e.open}}),g=()=>{},m=()=>t.get("questions"),h=()=>m()[l],w=E=>{let F=a.get(E.id);if(F?.
length===E.choices.length)return F;let C=E.choices.map(()=>0);return a.set(E.id,C),C},y=()=>{p.open&&_e(A(),p)},b=(E,F=!1)=>{
u=Jt(u,E,F),y()},v=(E,F)=>{let C=w(h());C[E]=Math.min(Va,Math.max(0,C[E]+F)),b(O(e.counted,{letter:le[E],count:C[E]}))},
x=()=>{w(h()).fill(0),b(e.cleared)},N=E=>{let F=l+E;if(F<0||F>=m().length)return b(e[E<0?"is-first":"is-last"]);l=F,i=!1,
b(`${k()}${o}${h().prompt}`),p.scrollTop=0},$=E=>{b(E),p.querySelector(".lsn-answer")?.scrollIntoView({block:"nearest"})},
T=()=>{if(i=!i,!i)return b(e.hidden);if(r.has(h().id))return $(e.shown);c=St();let E={type:"reveal",question:h().id,number:c};
clearTimeout(f),f=setTimeout(()=>{i=!1,b(e.silent,!0)},ce),b(""),ot(t,E)},k=()=>O(e.place,{number:l+1,count:m().length}),
M=(E,F,C,z,X)=>{let L=le[F],q=(S,J,K)=>Z(J,()=>v(F,S),{key:`${K} ${F}`,label:O(e[K],{letter:L})});return P`<li class=${X?
"lsn-raised right":"lsn-raised"}><b>${L}</b><span>${E}${X?P` <span class="lsn-is-right">✓ ${e.right}</span>`:B}</span><div class="lsn-hands">${q(
1,"+","more")}${q(-1,"−","less")}<span class="lsn-track"><span
      class="lsn-length" style=${`width: ${z}%`}></span></span><span class="lsn-count">${C}</span></div></li>`},A=()=>{let E=h(),
[F,C]=[w(E),i?r.get(E.id):void 0],z=Ya(F),X=E.choices.slice(0,le.length).map(({id:L,text:q},S)=>M(q,S,F[S],z[S],!!C?.right.
includes(L)));return P`<h3 tabindex="-1">${t.get("title")} · ${k()}</h3>
      <div class="lsn-asked">${E.prompt}</div>
      ${E.claim?P`<p>${E.claim}</p>`:B}
      ${E.lefts?P`<ul class="lsn-lefts">${E.lefts.map(L=>P`<li>${L}</li>`)}</ul>`:B}
      ${X.length?P`<ul>${X}</ul>`:B}
      <div>${C?P`<div class="lsn-answer"><p><b>${s}${o}</b>${C.key}</p><p>${n}${o}${C.explanation}</p></div>`:B}</div>
      <div class="lsn-actions">${Z("←",()=>N(-1),{key:"previous",label:e.previous,disabled:l===0})}
        ${Z("→",()=>N(1),{key:"next",label:e.next,disabled:l===m().length-1})}
        ${Z(i?e.hide:e.show,T,{key:"answer"})}
        ${X.length?Z(e.clear,x,{key:"clear"}):B}
        ${Z(e.leave,()=>p.close(),{key:"leave"})}</div>
      <p role="status" class=${u.warn?"lsn-said-aloud lsn-warn":"lsn-said-aloud"} ${Gt(u)}></p>
      <p class="lsn-soft">${X.length?e.keys:e["keys-plain"]}</p>`},_=E=>{if(E.ctrlKey||E.altKey||E.metaKey)return;let F=Wa(
E,Math.min(le.length,h().choices.length)),C=za.get(E.key);if(C)N(C);else if(E.key==="0")T();else if(F>=0)v(F,E.shiftKey?
-1:1);else return;E.preventDefault()},R=()=>{clearTimeout(f),g(),p.remove(),U.focus()},j=()=>{l=Math.min(l,m().length-1),
i=!1,u=jt(),document.body.append(p),g=V(p),p.showModal(),y(),Q(p,"h3").focus()};p.addEventListener("keydown",_),p.addEventListener(
"close",R);let U=I(e.open,j);return{button:U,hear(E){if(!(!c||E.number!==c||E.type!=="revealed"&&E.type!=="refused")){if(c=
0,clearTimeout(f),E.type==="refused"){i=!1,b(E.text,!0);return}r.set(E.question,E),E.question===h()?.id&&i&&$(`${e.shown}\
 ${s}${o}${E.key}`)}},stop(){p.close()}}}var Ja=()=>[performance.getEntriesByType("navigation")[0]?.name??location.href,
location.href],js=(t,e=Ja())=>t||e.some(s=>new URL(s,"file:///").searchParams.has("present"));var{I:Ga}=Ms,Hs=t=>t;var Ds=t=>t.strings===void 0,Ps=()=>document.createComment(""),Xt=(t,e,s)=>{let n=t._$AA.parentNode,o=e===void 0?t._$AB:
e._$AA;if(s===void 0){let a=n.insertBefore(Ps(),o),r=n.insertBefore(Ps(),o);s=new Ga(a,r,t,t.options)}else{let a=s._$AB.
nextSibling,r=s._$AM,l=r!==t;if(l){let i;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(i=t._$AU)!==r._$AU&&s._$AP(i)}if(a!==o||
l){let i=s._$AA;for(;i!==a;){let c=Hs(i).nextSibling;Hs(n).insertBefore(i,o),i=c}}}return s},Nt=(t,e,s=t)=>(t._$AI(e,s),
t),Xa={},Re=(t,e=Xa)=>t._$AH=e,Us=t=>t._$AH,je=t=>{t._$AR(),t._$AA.remove()};var Qt=Yt(class extends At{constructor(t){if(super(t),t.type!==bt.PROPERTY&&t.type!==bt.ATTRIBUTE&&t.type!==bt.BOOLEAN_ATTRIBUTE)
throw Error("The `live` directive is not allowed on child or event bindings");if(!Ds(t))throw Error("`live` bindings can\
 only contain a single expression")}render(t){return t}update(t,[e]){if(e===nt||e===B)return e;let s=t.element,n=t.name;
if(t.type===bt.PROPERTY){if(e===s[n])return nt}else if(t.type===bt.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return nt}else if(t.
type===bt.ATTRIBUTE&&s.getAttribute(n)===e+"")return nt;return Re(t),e}});var Fs=(t,e,s)=>{let n=new Map;for(let o=e;o<=s;o++)n.set(t[o],o);return n},Ks=Yt(class extends At{constructor(t){if(super(
t),t.type!==bt.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let n;s===void 0?s=e:e!==void 0&&
(n=e);let o=[],a=[],r=0;for(let l of t)o[r]=n?n(l,r):r,a[r]=s(l,r),r++;return{values:a,keys:o}}render(t,e,s){return this.
dt(t,e,s).values}update(t,[e,s,n]){let o=Us(t),{values:a,keys:r}=this.dt(e,s,n);if(!Array.isArray(o))return this.ut=r,a;
let l=this.ut??=[],i=[],c,f,u=0,p=o.length-1,g=0,m=a.length-1;for(;u<=p&&g<=m;)if(o[u]===null)u++;else if(o[p]===null)p--;else if(l[u]===
r[g])i[g]=Nt(o[u],a[g]),u++,g++;else if(l[p]===r[m])i[m]=Nt(o[p],a[m]),p--,m--;else if(l[u]===r[m])i[m]=Nt(o[u],a[m]),Xt(
t,i[m+1],o[u]),u++,m--;else if(l[p]===r[g])i[g]=Nt(o[p],a[g]),Xt(t,o[u],o[p]),p--,g++;else if(c===void 0&&(c=Fs(r,g,m),f=
Fs(l,u,p)),c.has(l[u]))if(c.has(l[p])){let h=f.get(r[g]),w=h!==void 0?o[h]:null;if(w===null){let y=Xt(t,o[u]);Nt(y,a[g]),
i[g]=y}else i[g]=Nt(w,a[g]),Xt(t,o[u],w),o[h]=null;g++}else je(o[p]),p--;else je(o[u]),u++;for(;g<=m;){let h=Xt(t,i[m+1]);
Nt(h,a[g]),i[g++]=h}for(;u<=p;){let h=o[u++];h!==null&&je(h)}return this.ut=r,Re(t,i),nt}});var Qa=2e6;function gn({due:t,zone:e,told:s},n,o){if(!t)return n["no-due"];let a=(c="")=>new Intl.DateTimeFormat(Ut(o),{
dateStyle:"full",timeStyle:"short",...c&&{timeZone:c}}).format(new Date(t)),r=s,l=!1;try{l=!!e&&a(e)===a(),l&&(r=e)}catch{}
let i=O(n[l?"due-same":"due"],{yours:a(),theirs:r});return Date.now()>Date.parse(t)+6e4?`${i} ${n.over}`:i}function qs(t,{
root:e,update:s,ask:n}){let o=t.get("words").take,a=Me(),r="",l=jt(),i=(m,h=!1)=>{l=Jt(l,m,h),s(),e.querySelector(".lsn-\
take")?.setAttribute("open","")},c=m=>n({type:"take",code:m}),f=async m=>{m&&(m.size>Qa?i(o["too-large"],!0):c(await m.text()))},
u=m=>{m.preventDefault(),c(r)},p=m=>{r=m.target.value},g=m=>{let h=m.parts.map(({page:b,text:v})=>P`<li>${b?P`<a href=${b}>${v}</a>`:
v}</li>`),w=()=>n({type:"aside",id:m.id}),y=`${o.aside}${o.colon}${m.title}`;return P`<li><b>${m.title}</b><p class="lsn-due">${gn(
m,o,t.get("language"))}</p>${m.late?P`<p>${m.late}</p>`:B}${h.length?P`<p>${o.counts}</p><ul>${h}</ul>`:B}${[m.about,m.version].
filter(Boolean).map(b=>P`<p>${b}</p>`)}
      ${pt([m.done,...m.rules].join(" · "))}${Z(o.aside,w,{key:`aside ${m.id}`,small:!0,label:y})}</li>`};return{view(){
let m=t.get("assigned"),h=P`<h4>${o.title}</h4><ul class="lsn-assigned">${Ks(m,w=>w.id,g)}</ul>`;return P`<div class="lsn-taking"><div>${m.
length?h:B}</div>
        <details class="lsn-take"><summary>${o.open}</summary><form novalidate @keydown=${Dt} @submit=${u}>
          <div class="lsn-field"><label for=${a("code")}>${o.code}</label><input type="text" id=${a("code")} autocomplete="off"
            spellcheck="false" data-key="code" aria-describedby=${`${a("said")} ${a("about")}`}
            aria-invalid=${l.warn?"true":B} .value=${Qt(r)} @input=${p}>
            ${Z(o.take,null,{submit:!0,small:!0})}
            ${Ie(o.choose,([w])=>f(w),{accept:".json,.txt,application/json",small:!0})}</div>
          <p class="lsn-soft" id=${a("about")}>${o.about}</p>
          <p id=${a("said")} class=${l.warn?"lsn-warn":""} role="status" ${Gt(l)}></p></form></details></div>`},hear({type:m,
text:h}){return m!=="taken"&&m!=="untaken"?!1:(m==="taken"&&(r=""),i(h,m==="untaken"),!0)}}}function Vs(t){let e=d("div",{className:`lsn-remark ${t.tone??""}`});return t.label&&e.append(d("b",{textContent:t.label})),
e.append(d("span",{textContent:t.text})),e}function Za(t,e,s){let n=[],o=(r,l="")=>n.push(d("p",{className:l,textContent:r}));
t.changed&&o(t.changed,"lsn-warn"),t.tone&&o(e[t.tone],`lsn-verdict ${t.tone}`),n.push(...t.feedback.map(Vs)),t.distance&&
o(t.distance),t.key&&o(`${e.key}${e.colon}${t.key}`),t.outline&&(s.outline&&o(s.outline,"lsn-strong"),o(t.outline,"lsn-s\
aid lsn-lines")),t.explanation&&o(`${e.explanation}${e.colon}${t.explanation}`),(t.explanation||t.key)&&(t.decides&&o(`${e[t.
basis??""]}${e.colon}${t.decides}`,"lsn-soft"),t.others?.length&&n.push(d("details",{},d("summary",{textContent:e.others}),
...t.others.map(Vs))));let a=[t.standing,t.saved].filter(Boolean).join(" · ");return a&&o(a,"lsn-soft"),t.failed&&o(t.failed,
"lsn-warn"),(t.failed||t.download)&&n.push(...Ae(e)),n}function tr(t,e,s,n){let o=We(s.get("lesson"),t.id),a=C=>ot(s,C),
r=rn[t.kind](t,n,s,{send:({text:C,way:z,picked:X,number:L,settled:q})=>a({type:"draft",question:t.id,text:C,way:z,picked:X,
number:L,settled:q})}),l=r.labels??t.labels??{first:n.check,again:n.again,busy:n.checking},i=yt(s,`${t.id}/handed`),c=d(
"button",{type:"submit",className:"lsn-button",textContent:l.first}),u=I("",()=>{T()||_({type:"hint",question:t.id,number:St()})},
{className:"lsn-button"}),p=d("div",{className:"lsn-hints",attributes:{"aria-live":"polite"}}),g=d("div",{className:"lsn\
-feedback",attributes:{role:"status"}}),m=d("div"),h="",w=d("legend",{},d("span",{className:"lsn-number",textContent:String(
e)}),t.prompt),y=d("form",{className:"lsn-q",noValidate:!0},d("fieldset",{},w,r.element),d("p",{className:"lsn-soft",textContent:t.
about}),d("div",{className:"lsn-actions"},c,u),p,g,m),b=0,v=0,x="",N=!1,$={words:n.writing,language:s.get("language"),element:g},
T=()=>c.getAttribute("aria-disabled")==="true",k=C=>g.replaceChildren(d("p",{className:"lsn-warn",textContent:C})),M=()=>{
clearTimeout(b),c.setAttribute("aria-disabled","false")},A=C=>{N=!0,k(C),lt.has($)&&mt($,!0),$e(s,g)},_=C=>{v=C.number,c.
setAttribute("aria-disabled","true"),g.replaceChildren(d("p",{className:"lsn-soft",textContent:l.busy})),clearTimeout(b),
b=setTimeout(()=>{M(),A(n.silent)},we),a(C)};y.addEventListener("submit",C=>{C.preventDefault(),T()||U()}),de(y);let R=()=>{
i.clear(),r.own||o.clear(),Ot($)},j=()=>{let[C]=i.found();return C&&i.take(C),C?.value},U=()=>{if(r.own&&!r.handIn())return;
let C=r.read();i.set({answer:C,sent:!0}),r.own||o.set({answer:C,sent:!0}),mt($,N),_({type:"answer",question:t.id,answer:C,
number:St()})};for(let C of r.own?[]:["input","click"])r.element.addEventListener(C,()=>{if(T())return;let z={answer:r.read(),
sent:!1};o.set(z),N&&(i.set(z),mt($,!0))});let E=C=>{N=!1,C.failed?mt($,!0):Ot($);let z=JSON.stringify(C.answer);r.own?r.
show(C):(C.answered&&z!==x&&r.restore(C.answer),C.done&&r.lock(C)),x=z,c.textContent=C.answered?l.again:l.first,c.hidden=
C.done;let X=t.hints-C.hints.length;u.textContent=O(n.hint,{count:X}),u.hidden=X===0||C.done,p.replaceChildren(...C.hints.
map(L=>d("p",{textContent:`${n["hint-label"]}${n.colon}${L}`}))),g.replaceChildren(...Za(C,n,l)),C.earlier!==h&&(m.innerHTML=
C.earlier),h=C.earlier},F=C=>C!==v?!1:(v=0,M(),!0);return{form:y,id:t.id,show:E,stop(){clearTimeout(b),Ot($),r.stop?.()},
lost(){M(),r.own&&r.lost(),A(n.dead)},heard(C){C.type==="kept"?r.heard?.(C):C.type==="refused"&&(F(C.number)||r.awaits?.(
C.number))?(M(),R(),r.own&&r.refused(),k(C.text)):C.type==="done"&&F(C.number)&&(C.act==="answer"&&R(),E(C.state))},resume(C){
if(r.own){r.resume(),j()?.sent&&U();return}let z=o.get()??j();i.clear(),!(!z||C.done)&&(r.restore(z.answer),z.sent?U():o.
set(z))}}}var He={render({model:t,el:e}){let s=V(e),n=t.get("words"),o=js(t.get("presents"))?Rs(t):null,a=d("div"),r=d("\
div"),l=d("section",{className:"lsn lsn-quiz",lang:t.get("language")},d("h3",{textContent:t.get("title")}),...o?[d("div",
{className:"lsn-actions"},o.button)]:[],a,r),i=[],c={},f=()=>{let w=t.get("states");if(i.some(y=>c[y.id]&&JSON.parse(c[y.
id]).answered&&!w[y.id].answered)){u();return}for(let y of i){let b=JSON.stringify(w[y.id]);b!==c[y.id]&&y.show(w[y.id]),
c[y.id]=b}},u=()=>{i.forEach(y=>y.stop()),i=t.get("questions").map((y,b)=>tr(y,b+1,t,n)),c={},r.replaceChildren(...i.map(
y=>y.form)),f();for(let y of i)y.resume(t.get("states")[y.id])},p=()=>{let{notes:w,counts:y}={notes:t.get("notes"),counts:t.
get("counts")};a.replaceChildren(...w.map(b=>d("p",{className:"lsn-soft",textContent:b})),...y.map(b=>{let v=gn(b,n.take,
t.get("language"));return d("p",{className:"lsn-counts",textContent:`${b.text} ${v}`})}))},g=w=>{o?.hear(w),w.type!=="re\
vealed"&&(w.type!=="refused"&&w.state&&t.set("states",{...t.get("states"),[w.question]:w.state}),i.find(y=>y.id===w.question)?.
heard(w))};p(),u();let m=wt(t,()=>i.forEach(w=>w.lost()));e.append(l);let h=ct(t,{"change:states":f,"change:questions":u,
"change:notes":p,"change:counts":p,"msg:custom":g});return()=>{h(),m(),o?.stop(),i.forEach(w=>w.stop()),s()}}};var er=t=>(t.closest(".jp-Notebook")??document).querySelector(".lsn-explore");function nr(t,e){t.scrollIntoView({block:"\
start",behavior:Et()}),t.querySelector(`article[data-passage="${e}"] .lsn-locator`)?.focus({preventScroll:!0})}var zs={async render({
model:t,el:e}){e.innerHTML=t.get("html");let s=Q(e,".lsn-reference"),{passage:n=""}=s.dataset,o=await st(t),a=V(e);Q(s,"\
a").addEventListener("click",c=>{let f=er(e);f&&(c.preventDefault(),o.choose(`passage:${n}`),nr(f,n))});let r=d("div"),l=d(
"details",{className:"lsn lsn-again"},d("summary",{textContent:t.get("words").again}),r);e.append(l);let i;return l.addEventListener(
"toggle",()=>{i??=dt(t,"passage").then(c=>$t.render({model:c,el:r}))}),()=>{a(),i?.then(c=>c())}}};var sr={text(t){let e=d("textarea",{rows:2,className:"lsn-writing",id:D(),attributes:{dir:"auto"}});return{parts:[d("lab\
el",{htmlFor:e.id,textContent:t.name}),e],read:()=>e.value,put:s=>{e.value=String(s)}}},choice(t,e){let s=d("select",{id:D()},
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
g)},send:({cells:u,number:p,settled:g})=>Ws(e,{type:"draft",row:t.id,cells:u,number:p,settled:g}),kept:yt(e,`sheet:${o}/${t.
id}`),words:s.writing,limit:a,model:e}),f=d("fieldset",{className:"lsn-row"},d("legend",{textContent:t.name}),...[...r.values()].
flatMap(u=>u.parts),c.saved,c.alarm,c.offers);return f.addEventListener("input",c.touched),f.addEventListener("focusout",
()=>{c.saved.textContent===s.writing.typing&&c.save(!0)}),{element:f,text:c,row:t,follow(){let u={...l(),...e.get("cells")[t.
id]};c.follow({text:i(u),cells:u})}}}var Ys={async render({model:t,el:e}){let s=V(e),[n,o]=[t.get("words"),await st(t)],
a=t.get("sheet"),r=a.rows.map(h=>or(h,t,n)),l=d("div",{attributes:{"aria-live":"polite"}}),i=I(n.show,()=>Ws(t,{type:"as\
k"}),{className:"lsn-button"}),c=()=>{},f=()=>{c(),l.innerHTML=t.get("then"),i.hidden=!a.then||!!l.firstChild,c=Ft(Y(l,"\
.lsn-ref"),o)},u=h=>{let w=r.find(({row:y})=>y.id===h.row);h.type==="kept"?(h.cells&&t.set("cells",{...t.get("cells"),[h.
row]:h.cells}),w?.text.heard(h)):w?.text.awaits(h.number)&&w.text.refused(h.text)},p=()=>{for(let h of r)h.follow()},g=ct(
t,{"msg:custom":u,"change:cells":p,"change:then":f}),m=wt(t,()=>{for(let{text:h}of r)h.lost()});e.append(d("section",{className:"\
lsn lsn-sheet lsn-q",lang:t.get("language")},d("h4",{textContent:a.ask}),d("p",{className:"lsn-soft",textContent:n.about}),
...r.map(({element:h})=>h),d("div",{className:"lsn-actions"},i),l)),p(),f();for(let{text:h,row:w}of r)h.resume(t.get("ot\
hers")[w.id]);return()=>{g(),m(),c();for(let{text:h}of r)h.stop();s()}}};var ar=15e3;function rr({name:t,label:e,value:s,least:n,most:o,step:a,folded:r}){let l={min:String(n),max:String(o),step:String(
a)},i=d("input",{type:"number",id:D(),value:String(s),...l}),c=d("span",{className:"lsn-warn",id:D()}),f=t==="seed"?null:
d("input",{type:"range",...l,attributes:{"aria-label":e}});return f&&(f.value=i.value,f.addEventListener("input",()=>{i.
value=f.value}),i.addEventListener("input",()=>{i.value&&(f.value=i.value)})),i.setAttribute("aria-describedby",c.id),{name:t,
folded:r,element:d("div",{className:"lsn-setting"},d("label",{htmlFor:i.id,textContent:e}),i,...f?[f]:[],c),get value(){
return i.value.trim()===""?null:Number(i.value)},blame(u=""){return c.textContent=u,i.setAttribute("aria-invalid",String(
!!u)),u?i:[]}}}var Js={render({model:t,el:e}){let s=V(e),n=t.get("words"),o=t.get("fields").map(rr),a=d("div",{className:"\
lsn-results"}),r=d("p",{className:"lsn-told",attributes:{role:"status"}}),l=0,i=v=>{clearTimeout(l),l=setTimeout(()=>{r.
textContent=n.silent},ar),ot(t,v)},c=I(n.keep,()=>i({type:"keep"}),{className:"lsn-button"}),f=I(n.drop,()=>i({type:"dro\
p"}),{className:"lsn-button"}),u=d("details",{className:"lsn-more"},d("summary",{textContent:n.more}),d("div",{},...o.filter(
({folded:v})=>v).map(({element:v})=>v))),p=d("form",{noValidate:!0,className:"lsn-settings"},d("fieldset",{},d("legend",
{textContent:n.settings}),...o.filter(({folded:v})=>!v).map(({element:v})=>v),u),d("div",{className:"lsn-actions"},d("bu\
tton",{type:"submit",className:"lsn-button",textContent:n.run}),c,f),r);p.addEventListener("submit",v=>{v.preventDefault(),
r.textContent=n.running,i({type:"run",settings:Object.fromEntries(o.map(x=>[x.name,x.value]))})}),de(p);let g=()=>{a.innerHTML=
t.get("html")},m=()=>{f.hidden=!t.get("kept")},w=ct(t,{"change:html":g,"change:kept":m,"msg:custom":v=>{clearTimeout(l),
r.textContent=v.text;let x=v.type==="refused"?v.faults:{},N=o.flatMap($=>$.blame(x[$.name]));u.open||=N.some($=>u.contains(
$)),N[0]?.focus()}}),y=wt(t,()=>{clearTimeout(l),r.textContent=n.dead}),b=d("div",{innerHTML:t.get("about")});return e.append(
d("section",{className:"lsn lsn-model",lang:t.get("language")},d("h3",{textContent:n.title}),b,p,a)),g(),m(),()=>{clearTimeout(
l),w(),y(),s()}}};var ir=([t,...e],s)=>s?e:[...e,t];function lr(t){let e=t.get("cards"),s=t.get("words"),n=e,o=!1,a=(h,w)=>I(h,w,{className:"\
lsn-button"}),r=d("p",{className:"lsn-term-front"}),l=d("div",{attributes:{"aria-live":"polite"}}),i=d("p",{className:"l\
sn-soft",attributes:{role:"status"}}),c=a(s.turn,()=>{o=!0,m(),u.focus()}),f=h=>()=>{n=ir(n,h),o=!1,m(),(n.length?c:g).focus()},
u=a(s.known,f(!0)),p=a(s.again,f(!1)),g=a(s.afresh,()=>{n=e,m(),c.focus()}),m=()=>{let h=n[0],w=h&&d("span",{className:"\
lsn-pinyin",...h.lang&&{lang:`${h.lang}-Latn`},textContent:h.sound}),y=!/^zh\b/.test(t.get("language")),b=h&&d("b",{...h.
lang&&{lang:h.lang},textContent:h.word});r.replaceChildren(...h?[b,...y?[" ",w]:[]]:[]),l.replaceChildren(...h&&o?[d("p",
{},...y?[d("b",{textContent:h.name})]:[w]),d("p",{textContent:h.gloss})]:[]),c.hidden=!h||o;for(let v of[u,p])v.hidden=!h||
!o;g.hidden=!!h,i.textContent=h?O(s.left,{left:n.length,all:e.length}):s.done};return m(),d("details",{className:"lsn-pr\
actice"},d("summary",{textContent:s.practise}),d("p",{className:"lsn-soft",textContent:s.about}),d("div",{className:"lsn\
-term-card"},r,l),d("div",{className:"lsn-actions"},c,u,p,g),i)}function cr(t){let e=t.get("words"),s=()=>Be(t.get("file"),
[t.get("tsv")],"text/tab-separated-values;charset=utf-8"),n=I(e.download,s);return d("div",{className:"lsn-actions"},n,d(
"span",{className:"lsn-soft",textContent:e.format}))}var Gs={render({model:t,el:e}){let s=V(e);return e.innerHTML=t.get(
"html"),t.get("cards").length&&Q(e,"section").append(lr(t),cr(t)),s}};var Xs=(t,e,s)=>t===null?O(s["no-points"],{most:e}):O(s.points,{points:t,most:e});function dr({status:t,points:e,most:s,
tone:n},o){let a=t==="counted"?Xs(e,s,o):o[t];return n?`${o[n]} · ${a}`:a}var ur=t=>P`<p class="lsn-as-typed" dir="auto">${t}</p>`,
Zt=(t,e)=>e.trim()?P`<h5>${t}</h5>${ur(e)}`:B,pr=(t,e,s)=>{let{prompt:n,answer:o,remarks:a,levels:r,accepted:l}=t;return P`<li value=${e+
1}><p>${n}</p><p class="lsn-soft">${dr(t,s)}</p>
    ${Zt(s["your-answer"],o)}${l?P`<p>${s.accepted}</p>`:B}
    ${a.length?P`<ul>${a.map(({tone:i,label:c,text:f})=>P`<li><b>${s[i]}</b> ${c?P`<b>${c}</b> `:B}${f}</li>`)}</ul>`:B}
    ${r.length?P`<h5>${s.levels}</h5><ul>${r.map(({criterion:i,level:c,words:f})=>P`<li><b>${i}</b> ${c} · ${f}</li>`)}</ul>`:
B}
    ${Zt(s.comment,t.comment)}${Zt(s.solution,t.solution)}${Zt(s.outline,t.outline)}
    ${Zt(s.explanation,t.explanation)}</li>`},Qs=({feedback:t,words:e},s)=>{let{title:n,who:o,points:a,most:r,waiting:l,
late:i,receipt:c,allowed:f,by_rule:u,comment:p,answers:g}=t,m=[Xs(a,r,e),l?O(e.waiting,{count:l}):"",i?e.late:"",...f,u,
c?O(e.receipt,{code:c}):""].filter(Boolean);return P`<section class="lsn-feedback" lang=${t.language} aria-label=${e.title}><h4 tabindex="-1">${e.
title}</h4>
    <p><b dir="auto">${n}</b>${o?P` · <span dir="auto">${o}</span>`:B}</p>
    <p>${m.join(" · ")}</p>${pt(`${e.theirs} ${e.said}`)}${Zt(e["comment-whole"],p)}
    <ol>${g.map((h,w)=>pr(h,w,e))}</ol>
    <div class="lsn-actions">${Z(e.close,s,{key:"close-feedback"})}</div></section>`};function Zs(t,e){let s=d("div"),n=new Map,o=!1,a=l=>{n.get(l)?.stop?.(),n.get(l)?.place.remove(),n.delete(l)};return{element:s,
follow:async()=>{let l=t.get(e);for(let i of[...n.keys()].filter(c=>!l.includes(c)))a(i);for(let i of l.filter(c=>!n.has(
c))){let c={place:d("div")};n.set(i,c),s.append(c.place);let f=await Tt(t,i);!o&&n.get(i)===c&&(c.stop=He.render({model:f,
el:c.place}))}},stop(){o=!0,[...n.keys()].forEach(a)}}}var fr=2e7,mr=2e3,no="handan-lessons:copy:";function bn(t,e){let[s,n]=[3735928559,1103547991];for(let o of`${t}/${e.normalize(
"NFC").trim()}`)s=Math.imul(s^Number(o.codePointAt(0)),2654435761),n=Math.imul(n^Number(o.codePointAt(0)),1597334677);return`${no}${(s>>>
0).toString(36)}${(n>>>0).toString(36)}`}var vn=et.get,to=(t,e)=>new Intl.DateTimeFormat(Ut(e),{dateStyle:"long",timeStyle:"\
short"}).format(t);function hr(t,e,s){let n=e.replace(/[^\p{L}\p{N}-]+/gu,"_").slice(0,40),o=new Date(s.getTime()-s.getTimezoneOffset()*
6e4).toISOString().slice(0,10);return`${[t,n,o].filter(Boolean).join("-")}.jsonl`}function eo(t,e){let s={waiting:0};if(window.
dispatchEvent(new CustomEvent("lessons:save",{detail:s})),!s.waiting){e();return}let n=()=>{s.waiting-=1,!(s.waiting>0)&&
(clearTimeout(o),t.off("change:file",n),e())},o=setTimeout(()=>{s.waiting=1,n()},mr);t.on("change:file",n)}var so={render({
model:t,el:e}){let s=V(e),n=t.get("words"),o=t.get("course"),a=d("section",{className:"lsn lsn-work",lang:t.get("languag\
e")}),r=Me(),l=()=>_e(z(),a),i=0,c=H=>{clearTimeout(i),i=setTimeout(()=>x(n.silent,!0),ce),ot(t,H)},f=qs(t,{root:a,update:l,
ask:c}),u=Zs(t,"tests"),p=t.get("who"),g=!1,m=jt(),h=null,w=null,y=!1,b=null,v="",x=(H,W=!1,tt="")=>{m=Jt(m,H,W),v=tt,l()},
N=()=>bn(o,t.get("who")),$=(H=!1)=>{if(!g||!t.get("who"))return;let W={time:new Date().toISOString(),answers:t.get("answ\
ers"),file:t.get("file")};!H&&(vn(N())?.answers??0)>W.answers||et.set(N(),W)||(g=!1,x(n["copy-failed"],!0))},T=()=>{g=!!t.
get("who")&&vn(N())!==null,$(),l()},k=()=>{h=null,l(),c({type:"sign",name:p})},M=H=>{H.preventDefault();let W=p.normalize(
"NFC").trim(),tt=W?vn(bn(o,W)):null;if(!tt||t.get("answers")||W===t.get("who")){k();return}h={copy:tt,who:W},l(),ie(a,"c\
ontinue")?.focus()},A=async H=>{H&&(H.size>fr?x(n["too-large"],!0):c({type:"restore",file:await H.text()}))},_=(H=x)=>eo(
t,()=>{let W=new Date,tt=hr(n["file-name"],t.get("who"),W);Be(tt,[t.get("file")],"application/x-ndjson"),w={file:tt,time:to(
W,t.get("language")),count:t.get("answers"),code:t.get("receipt")},l(),H(O(n.downloaded,w),!1,n["downloaded-here"])}),R=H=>{
let{file:W,time:tt,count:G,code:vt}=H,ht=[[n["receipt-time"],tt],[n["receipt-answers"],String(G)],[n["receipt-code"],P`<code>${vt}</code>`],
[n["receipt-file"],P`<span dir="auto">${W}</span>`]];return P`<section class="lsn-offer lsn-receipt" aria-label=${n.receipt}><h4>${n.
receipt}</h4>
        <dl>${ht.map(([oo,ao])=>P`<dt>${oo}</dt><dd>${ao}</dd>`)}</dl>
        ${pt(n[vt===t.get("receipt")?"receipt-about":"receipt-old"])}</section>`},j=({copy:H,who:W})=>{let tt=()=>{h=null,
l(),t.get("who")&&c({type:"sign",name:W}),c({type:"restore",file:H.file})},G=()=>{et.remove(bn(o,W)),k(),x(n.forgotten)},
vt=O(n.continue,{who:W,count:H.answers,time:to(new Date(H.time),t.get("language"))});return P`<div class="lsn-offer" role="group"><p>${O(
n.offer,{who:W})}</p><div class="lsn-actions">
        ${Z(vt,tt,{key:"continue",submit:!0})}${Z(n.afresh,k)}${Z(n.forget,G)}</div></div>`},U=H=>{p=H.target.value},E=H=>{
g=H.target.checked,g?$(!0):(et.remove(N()),x(n.forgotten))},F=()=>{let H=tt=>{y=tt.target.open},W=()=>{y=!1,l(),ie(a,"ov\
er")?.focus(),eo(t,()=>c({type:"start-over"}))};return P`<details class="lsn-over" .open=${Qt(y)} @toggle=${H}><summary data-key="over">${n.
over}</summary>
        ${pt(n["over-about"])}${Z(n["over-yes"],W,{small:!0})}</details>`},C=()=>{b=null,l(),ie(a,"name")?.focus()},z=()=>{
let[H,W]=[t.get("who"),t.get("answers")],tt=!H&&!W&&et.keys(no).length?pt(n.found):B;return P`<h3 tabindex="-1">${n.title}</h3>${pt(
n.about)}
        <form class="lsn-field" @keydown=${Dt} @submit=${M}><label for=${r("name")}>${n.name}</label>
          <input type="text" maxlength="80" autocomplete="off" id=${r("name")} data-key="name" .value=${Qt(p)} @input=${U}>
          ${Z(n.use,null,{submit:!0,small:!0})}</form>
        <div>${h?j(h):tt}</div>
        <div class="lsn-actions">${Z(n.download,()=>_())}
          ${Ie(n.restore,([G])=>A(G),{accept:".jsonl,.txt,.html,application/x-ndjson,text/html"})}</div>
        ${pt(n.drop)}<label class="lsn-option" ?hidden=${!H}><input type="checkbox" data-key="keep" .checked=${Qt(g)}
          @change=${E}><span>${n.keep}</span></label>${pt(O(n.count,{count:W}))}
        ${F()}${v?P`<p class="lsn-soft" aria-hidden="true">${v}</p>`:B}
        <p class=${v?"lsn-hidden":m.warn?"lsn-warn":"lsn-soft"} role="status" ${Gt(m)}></p>${w?R(w):B}${b?Qs(b,C):B}${f.
view()}`},{over:X,leave:L,drop:q}=Bs(H=>A(H.files[0]));a.addEventListener("dragover",X),a.addEventListener("dragleave",L),
a.addEventListener("drop",q);let S=H=>{H.detail.taken||(H.detail.taken=!0,_(H.detail.tell))};window.addEventListener("le\
ssons:download",S);let it=ct(t,{"msg:custom":H=>{clearTimeout(i),!f.hear(H)&&(H.type==="feedback"&&(b=H),x(H.text,H.type===
"refused"))},"change:file":T,"change:receipt":l,"change:who":()=>{p=t.get("who"),h=null,T()},"change:assigned":l,"change\
:tests":u.follow});return T(),u.follow(),e.append(a,u.element),()=>{it(),clearTimeout(i),u.stop(),window.removeEventListener(
"lessons:download",S),s()}}};var Ic={article:wn,diagram:$n,document:Mn,explore:cs,footer:ds,map:De(ge),page:fs,passage:$t,progress:on,prompt:ye,quiz:He,
recall:on,reference:zs,sheet:Ys,simulation:Js,terms:Gs,timeline:De(Ce),work:so};export{rn as KINDS,Ic as VIEWS,ro as dress};
/*! For license information please see student.js.LEGAL.txt */
