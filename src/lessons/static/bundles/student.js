function Q(t,e){let s=t.querySelector(e);if(!s)throw new Error(`no ${e}`);return s}var Zt=8e3;function Ls(t){let e=document.
getElementById("lsn-style")??Object.assign(document.createElement("style"),{id:"lsn-style"});e.textContent!==t&&(e.textContent=
t),e.isConnected||document.head.append(e)}function c(t,e={},...s){let n=document.createElement(t),{attributes:o={},...a}=e;
Object.assign(n,a);for(let[l,r]of Object.entries(o))n.setAttribute(l,r);return n.append(...s),n}function lt(t,e){t.setAttribute(
"role","button"),t.tabIndex=0,t.addEventListener("pointerdown",()=>{t.removeAttribute("tabindex");let s=()=>{t.tabIndex=
0;for(let n of["pointerup","pointercancel"])window.removeEventListener(n,s)};for(let n of["pointerup","pointercancel"])window.
addEventListener(n,s)}),t.addEventListener("click",()=>{let s=document.getSelection();s&&!s.isCollapsed&&s.containsNode(
t,!0)||(t.focus({preventScroll:!0}),e())}),t.addEventListener("keydown",s=>{s.key!=="Enter"&&s.key!==" "||(s.preventDefault(),
e())})}var _s="input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='button'])";function _t(t,e=s=>!0){
t.key!=="Enter"||t.isComposing||!t.target.matches(_s)||(t.preventDefault(),t.keyCode!==229&&e(t.target)&&t.currentTarget.
requestSubmit())}function te(t,e=s=>!0){t.addEventListener("keydown",s=>_t(s,e))}var j=()=>`lsn-${crypto.getRandomValues(
new Uint32Array(2)).join("")}`,_=(t,e)=>t.replace(/\{(\w+)\}/g,(s,n)=>e[n]??s),Tt=t=>({zh:"zh-CN",en:"en-GB"})[t]??t;function P(t){
let e=s=>{if(t.contains(s.target)){let n=s.ctrlKey||s.metaKey||s.altKey,o=s.target.matches("textarea, input[type='text']\
, input[type='number']")&&s.key.toLowerCase()!=="s";s.target.toggleAttribute("data-lm-suppress-shortcuts",!n||o)}};return window.
addEventListener("keydown",e,!0),()=>window.removeEventListener("keydown",e,!0)}function pt(t,e){let s=t.widget_manager?.
kernel;if(!s?.statusChanged)return()=>{};let n=(a,l)=>{["dead","restarting","autorestarting","terminating"].includes(l)&&
e()},o=(a,l)=>{l==="disconnected"&&e()};return s.statusChanged.connect(n),s.connectionStatusChanged?.connect(o),()=>{s.statusChanged.
disconnect(n),s.connectionStatusChanged?.disconnect(o)}}var xt=()=>crypto.getRandomValues(new Uint32Array(1))[0];function Z(t,e,s=[]){
try{s.length?t.send(e,void 0,s):t.send(e)}catch(n){console.warn(n)}}function ee(t,e){let s={type:"original"},n=()=>{t.get(
"beside")&&Z(t,s)},o=a=>{a?.type==="original"&&e(a.html)};return t.on("msg:custom",o),t.on("change:beside",n),n(),()=>{t.
off("msg:custom",o),t.off("change:beside",n)}}window.addEventListener("beforeprint",()=>{let t=document.querySelectorAll(
".lsn details:not([open])");for(let e of t)e.open=!0,e.dataset.unfolded=""});window.addEventListener("afterprint",()=>{let t=document.
querySelectorAll(".lsn details[data-unfolded]");for(let e of t)e.open=!1,delete e.dataset.unfolded});var Ye={render({model:t,el:e}){e.innerHTML=t.get("html");let s=P(e),n=ee(t,o=>{e.innerHTML=o});return()=>{n(),s()}}};function Ge({drawings:t,html:e,ties:s,bodies:n,words:o}){let a=t.map(([m,b])=>c("div",{className:`lsn-drawing lsn-${m}`,
innerHTML:b})),l=c("p",{className:"lsn-strong",attributes:{role:"status"}}),r=c("div"),i=c("div",{className:"lsn-note"},
l,r),d=c("div",{innerHTML:e}),f=a.map(m=>[...m.querySelectorAll("[data-body]")]),u=c("div",{},...a,i,d),p="",g=()=>{let m=s.
filter(({start:y,end:v})=>!p||y===p||v===p),b=new Set(m.map(({id:y})=>y)),x=u.querySelectorAll("[data-tie]");for(let y of x)
y.classList.toggle("lsn-dim",!b.has(y.dataset.tie)),y.closest("tr")?.classList.toggle("lsn-lit",!!p&&b.has(y.dataset.tie));
for(let y of f.flat())y.setAttribute("aria-pressed",String(y.dataset.body===p));let C=p?_(o.now,{name:n[p].name,count:m.
length}):_(o.all,{count:m.length});l.textContent=C;let h=p?[n[p].note,...m.map(({text:y})=>y)]:[o.pick];r.replaceChildren(
...h.map(y=>c("p",{textContent:y})))};for(let m of f)for(let[b,x]of m.entries())x.classList.add("lsn-body"),x.setAttribute(
"aria-label",n[x.dataset.body].name),lt(x,()=>{p=p===x.dataset.body?"":x.dataset.body,g()}),x.setAttribute("tabindex",b?
"-1":"0"),x.addEventListener("focus",()=>{for(let C of m)C.setAttribute("tabindex",C===x?"0":"-1")}),x.addEventListener(
"keydown",C=>{let h={ArrowRight:b+1,ArrowDown:b+1,ArrowLeft:b-1,ArrowUp:b-1,Home:0,End:m.length-1}[C.key];m[h]&&(m[h].focus(),
C.preventDefault())});return g(),u}var Xe={render({model:t,el:e}){let s=P(e),[n,o,a]=[t.get("words"),t.get("bodies"),t.get(
"ties")],l=Ge({drawings:["wide","tall"].map(i=>[i,t.get(i)]),html:t.get("html"),ties:a,bodies:o,words:n}),r=[l];if(t.get(
"first")){let i=Ge({drawings:[["first",t.get("first")]],html:t.get("first_html"),ties:a.filter(({first:f})=>f),bodies:o,
words:n}),d=c("summary",{textContent:n.whole});r=[i,c("details",{className:"lsn-the-rest"},d,l)]}return e.append(c("sect\
ion",{className:"lsn lsn-diagram",lang:t.get("language")},c("h3",{textContent:n.title}),c("p",{className:"lsn-soft",textContent:n.
note}),...r)),s}};var yt=(t,e)=>t.widget_manager.get_model(e.slice(10)),ot=(t,e)=>yt(t,t.get(e));function Ts(t){if(t.lsnTrail)return t.lsnTrail;
let e={past:[],future:[],moving:!1};return t.on("change:selected",()=>{e.moving||(e.past.push(t.previous("selected")),e.
future.length=0)}),t.lsnTrail=e}async function tt(t){let e=await ot(t,"selection"),s=e.get("links"),{past:n,future:o}=Ts(
e),a=(r,{at:i=""}={})=>{if(!(r&&!Object.hasOwn(s,r)||r===e.get("selected"))){e.lsnAt=i,e.set("selected",r);try{e.save_changes()}catch(d){
console.debug("the kernel does not hear of this selection",d)}}},l=(r,i)=>{r.length&&(e.lsnTrail.moving=!0,i.push(e.get(
"selected")),a(r.pop()),e.lsnTrail.moving=!1)};return{links:s,words:e.get("words"),get now(){return e.get("selected")},get at(){
return e.lsnAt??""},choose:a,toggle:r=>a(r===e.get("selected")?"":r),related:r=>s[r]?.related??[],back:()=>l(n,o),forward:()=>l(
o,n),get canGo(){return{back:n.length>0,forward:o.length>0}},watch(r){return e.on("change:selected",r),r(),()=>e.off("ch\
ange:selected",r)}}}var Ee=t=>({async render(e){let{model:s,el:n}=e,o=await t.render(e),a=Promise.resolve(),l=()=>{a=a.then(
async()=>{o?.(),n.replaceChildren(),o=await t.render(e)})};return s.on("change:selection",l),()=>{s.off("change:selectio\
n",l),a.then(()=>o?.())}}});function G(t,e){let s=t.now;return s?e===s?"selected":t.related(s).includes(e)?"related":"":
""}var Qe="lsn-aloud",Os=".lsn-pinyin, .lsn-locator, .lsn-kind, .lsn-gloss, .lsn-hidden, .lsn-aloud, [hidden], [aria-hidden\
='true'], rt, rp",Ms=/.+?(?:[。！？；…]+[”’）」』]*|[.!?]+[”’"')]*(?=\s|$)|$)\s*/gs,Is=/\s*[（(［[]([^（()）［\][]*)[）)］\]]/g,
Bs=/^(?=.*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[\p{Script=Latin}\s'’·-]+$/iu,Rs=/^[A-Z]\d+(?:\s*[,，、;；–-]\s*[A-Z]\d+)*$/,
js={zh:[/^(?:zh|cmn)[-_]?(?:$|cn|hans)/i,/^(?:zh|cmn)(?![-_](?:hk|mo))/i],en:[/^en[-_](?:gb|us)/i,/^en(?:$|[-_])/i]};function Hs(t,e){
let s=t.filter(({localService:n})=>n);for(let n of js[e]??[]){let o=s.filter(({lang:a})=>n.test(a));if(o.length)return o.
find(a=>a.default)??o[0]}return null}var qs=t=>t.replace(Is,(e,s)=>Bs.test(s)||Rs.test(s)?"":e).trim();function Ze(t,e=[]){
for(let s of t.childNodes)s.nodeType===3?e.push(s):s.nodeType===1&&!s.matches(Os)&&Ze(s,e);return e}function Ne(t){let e=Ze(
t),s=e.map(({data:o})=>o).join(""),n=o=>{let a=0;for(let l of e){if(o<=a+l.data.length)return[l,o-a];a+=l.data.length}return[
e.at(-1),e.at(-1).data.length]};return[...s.matchAll(Ms)].map(({0:o,index:a})=>({block:t,said:qs(o),from:n(a+o.length-o.
trimStart().length),to:n(a+o.trimEnd().length)})).filter(({said:o})=>/[\p{L}\p{N}]/u.test(o))}function tn(t){let{highlights:e}=globalThis.
CSS??{};if(!e||(e.delete(Qe),!t))return;let s=document.createRange();s.setStart(t.from[0],t.from[1]),s.setEnd(t.to[0],t.
to[1]),e.set(Qe,new Highlight(s))}var et=null;function en(t){let e=et,s=e?.sentences[e.index];if(!e||!s){ft();return}s.block!==
e.sentences[e.index-1]?.block&&s.block.scrollIntoView({block:"nearest"}),tn(s);let n=Object.assign(new SpeechSynthesisUtterance(
s.said),{voice:t,lang:t.lang});e.utterance=n;let o=()=>et===e&&e.utterance===n;n.onend=()=>{o()&&(e.index+=1,en(t))},n.onerror=
()=>o()&&ft(),speechSynthesis.speak(n)}function ft(){if(!et)return;let{tell:t}=et;et=null,speechSynthesis.cancel(),tn(null),
t("idle")}function Ds(){et&&(et.paused=!0,et.utterance=null,speechSynthesis.cancel(),et.tell("paused"))}function nn(t){et&&
(et.paused=!1,et.tell("reading"),en(t))}function Ps(t,e,s){ft(),et={sentences:t,index:0,paused:!1,tell:s,utterance:null},
nn(e)}window.addEventListener("pagehide",ft);window.addEventListener("keydown",t=>t.key==="Escape"&&ft(),!0);function ne({
language:t,words:e,blocks:s}){let n=c("span",{className:"lsn-aloud",hidden:!0}),o=globalThis.speechSynthesis;if(!o)return{
element:n,stop(){}};let a=(p,g)=>{let m=c("button",{type:"button",className:"lsn-button lsn-small",textContent:p});return m.
addEventListener("click",g),m},l=()=>Hs(o.getVoices(),t),r=p=>{i=p,d.textContent=e[{idle:"read",reading:"pause",paused:"\
go-on"}[p]],p==="idle"&&document.activeElement===f&&d.focus(),f.hidden=p==="idle"},i="idle",d=a(e.read,()=>{let p=l();p?
i==="reading"?Ds():i==="paused"?nn(p):Ps(s().flatMap(Ne),p,r):ft()}),f=a(e.stop,ft);f.hidden=!0,n.append(d,f);let u=()=>{
n.hidden=l()===null};return o.addEventListener("voiceschanged",u),u(),{element:n,stop(){o.removeEventListener("voicescha\
nged",u),i!=="idle"&&ft()}}}var rt=new Set,se,Ut="lessons:essays";function sn(t){return rt.add(t),window.dispatchEvent(new Event(Ut)),()=>{rt.delete(
t),window.dispatchEvent(new Event(Ut))}}var Se=()=>se&&rt.has(se)?se:[...rt][0],on=(t,e)=>`${t}${t&&!t.endsWith(`
`)?`
`:""}${e}
`;function an(t){let e=t.cloneContents();for(let s of e.querySelectorAll(".lsn-gloss, .lsn-hidden"))s.remove();return e.
textContent.replace(/\s+/g," ")}function Ks(t,e,s,n){if(!s||s.isCollapsed||!s.rangeCount)return"";let o=s.getRangeAt(0);
return!t.contains(o.startContainer)||!t.contains(o.endContainer)?"":e.filter(l=>o.intersectsNode(l)).map(l=>{let r=document.
createRange();return r.selectNodeContents(l),r.compareBoundaryPoints(Range.START_TO_START,o)<0&&r.setStart(o.startContainer,
o.startOffset),r.compareBoundaryPoints(Range.END_TO_END,o)>0&&r.setEnd(o.endContainer,o.endOffset),an(r).trim()}).filter(
Boolean).join(/^zh\b/.test(n)?"":" ")}function Us(t){return t.flatMap(e=>Ne(e).map(({from:s,to:n})=>{let o=document.createRange();
return o.setStart(s[0],s[1]),o.setEnd(n[0],n[1]),an(o).trim()}))}function oe({holder:t,locator:e,paragraphs:s,words:n,language:o}){
let a=c("span",{className:"lsn-soft",attributes:{role:"status"}}),l=c("button",{type:"button",className:"lsn-button lsn-\
small",textContent:n.go,hidden:!0}),r=c("ol",{className:"lsn-quotes",hidden:!0}),i=c("button",{type:"button",className:"\
lsn-button lsn-small",textContent:n.list,attributes:{"aria-expanded":"false","aria-label":`${n.list} (${e})`}}),d=c("but\
ton",{type:"button",className:"lsn-button lsn-small lsn-quote",textContent:n.select,hidden:!0}),f=c("select",{attributes:{
"aria-label":n.where}}),u=c("div",{className:"lsn-quoting"},i,f,l,a,r),p="",g=!1,m=()=>{f.hidden=rt.size<2||r.hidden&&l.
hidden},b=v=>{let $=Se();$&&($.insert(_(n.form,{words:v,name:e})),a.textContent="",a.textContent=_(n.done,{name:e}),l.hidden=
!1,m())},x=v=>{r.hidden=!v,m(),i.setAttribute("aria-expanded",String(v)),r.replaceChildren(...(v?Us(s()):[]).map($=>{let N=c(
"button",{type:"button",textContent:$});return N.addEventListener("click",()=>b($)),c("li",{},N)}))};i.addEventListener(
"click",()=>x(r.hidden)),u.addEventListener("keydown",v=>{v.key!=="Escape"||r.hidden||(x(!1),i.focus())}),l.addEventListener(
"click",()=>Se()?.focus()),f.addEventListener("input",v=>v.stopPropagation()),f.addEventListener("change",()=>{se=[...rt][f.
selectedIndex],window.dispatchEvent(new Event(Ut))});let C=()=>{if(g)return;let v=document.getSelection();if(p=rt.size?Ks(
t,s(),v,o):"",d.hidden=!p,!p||!v)return;let $=v.getRangeAt(0).getClientRects(),[N,T]=[$[$.length-1],t.getBoundingClientRect()];
if(!N)return;let w=Math.min(N.right-T.left,T.width-d.offsetWidth-4);Object.assign(d.style,{top:`${N.bottom-T.top+6}px`,left:`${Math.
max(4,w)}px`})};d.addEventListener("pointerdown",v=>{g=!0,v.preventDefault()}),d.addEventListener("click",()=>{g=!1,p&&b(
p),document.getSelection()?.removeAllRanges(),C()});let h=v=>{g&&v.target!==d&&(g=!1)},y=()=>{u.hidden=!rt.size,u.hidden&&
x(!1),m(),f.replaceChildren(...[...rt].map(({name:v})=>c("option",{textContent:v}))),f.selectedIndex=[...rt].indexOf(Se()),
C()};return document.addEventListener("selectionchange",C),document.addEventListener("pointerup",h),window.addEventListener(
Ut,y),t.classList.add("lsn-quotable"),t.append(d),y(),{element:u,stop(){document.removeEventListener("selectionchange",C),
document.removeEventListener("pointerup",h),window.removeEventListener(Ut,y),d.remove()}}}function Fs(t,e,s){let n=c("span",{className:"lsn-gloss",id:j(),attributes:{role:"note"}}),o=document.createElement("b");
return o.append(...[...e.dt.childNodes].map(a=>a.cloneNode(!0))),n.append(o," ",...[...e.dd.childNodes].map(a=>a.cloneNode(
!0))),t.closest("p").after(n),t.setAttribute("aria-controls",n.id),t.title=s.close,n}function rn(t,e,s,n){let o=t.getAttribute(
"aria-expanded")==="true";n!==o&&(o?(document.getElementById(t.getAttribute("aria-controls"))?.remove(),t.removeAttribute(
"aria-controls"),t.title=s.explain):Fs(t,e,s),t.setAttribute("aria-expanded",String(!o)))}function Vs(t,e,s){let n=c("sp\
an",{className:"lsn-term",title:s.explain,attributes:{"aria-expanded":"false"}},...t.childNodes);lt(n,()=>rn(n,e,s)),n.addEventListener(
"keydown",a=>{a.key==="Escape"&&rn(n,e,s,!1)});let o=c("dfn",{},n);o.style.borderBottom="0",t.replaceWith(o)}function zs(t,e){
let s=new Map;for(let o of t.querySelectorAll("dl.lsn-terms dt"))s.set(o.dataset.term,{dt:o,dd:o.nextElementSibling});for(let o of t.
querySelectorAll("dfn[data-term]")){let a=s.get(o.dataset.term);a&&Vs(o,a,e)}let n=t.querySelector("dl.lsn-terms");n&&(n.
hidden=!0)}function Ws(t,e,s){let n=Q(t,"article"),o=`passage:${n.dataset.passage}`,a=[],l=(r,i,d)=>{Object.hasOwn(e.links,
i)&&(lt(r,()=>e.toggle(i)),r.classList.add("lsn-link"),Object.assign(r,{title:d}),r.dataset.ref=i,a.push(r))};l(n.querySelector(
".lsn-locator"),o,s.select);for(let r of t.querySelectorAll(".lsn-ref"))l(r,r.dataset.ref,e.links[r.dataset.ref]?.label??
"");return e.watch(()=>{n.dataset.state=G(e,o);for(let r of a){let i=G(e,r.dataset.ref);r.setAttribute("aria-pressed",String(
i==="selected")),r.classList.toggle("lsn-lit",i==="selected"||i==="related"&&e.now!==o)}})}var mt={async render({model:t,
el:e}){e.innerHTML=t.get("html");let s=t.get("words");zs(e,s);let n=P(e),o=Ws(e,await tt(t),s),a=Q(e,"article"),l=ne({language:t.
get("language"),words:s.aloud,blocks:()=>[e.closest(".lsn-stop")?.querySelector(".lsn-why"),...a.querySelectorAll(":scop\
e > header h3, :scope > p")].filter(d=>d instanceof Element)});Q(a,"header").append(l.element);let r=oe({holder:a,locator:a.
dataset.passage??"",paragraphs:()=>[...a.querySelectorAll(":scope > p")],words:s.quote,language:t.get("language")});a.append(
r.element);let i=ee(t,d=>{e.querySelector(".lsn-original")?.remove(),Q(e,".lsn-cite").insertAdjacentHTML("beforebegin",d)});
return()=>{l.stop(),r.stop(),i(),o(),n()}}};var ln={async render({model:t,el:e}){e.innerHTML=t.get("html");let s=await Promise.all(t.get("passages").map(async n=>{let o=c(
"div",{className:"lsn-documented"});return e.append(o),mt.render({model:await yt(t,n),el:o})}));return()=>{for(let n of s)
n()}}};var Js=["ink","soft","line","paper","field","named","happened","reported","planned","place","focus"],cn=["select","draw"];
function un(t){let e=getComputedStyle(t);return`:root{${Js.map(s=>`--lsn-${s}:${e.getPropertyValue(`--lsn-${s}`).trim()}`).
join(";")}}`}function Ys({url:t,subdomains:e}){let s=e?.length?[...e].map(n=>t.replace("{s}",n)):[t];return[...new Set(s.
map(n=>new URL(n.replace(/\{\w\}/g,"0")).origin))]}function Gs(t,e,s,n,o){let a=p=>new TextDecoder().decode(e.get(p)),l=p=>p.
replaceAll("</","<\\/"),r=`default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src data:; i\
mg-src data: ${[...o,...n?Ys(n):[]].join(" ")}`,i=n?`${a("shift")};var lessonsBase=${JSON.stringify(n)};`:`var lessonsOf\
fline=${!o.length};`,d=`<meta http-equiv="Content-Security-Policy" content="${r}"><style>${a("style")}</style><style id=\
"lsn-theme">${un(s)}</style><script>${l(i)}<\/script><script>${l(`${a("script")};var lessonsOutlines=${a("outlines")};`)}\
<\/script>`,[f,...u]=t.replace(/<meta name="viewport"[^>]*>/,"").split("<head>");return[`${f}<head>${d}`,u.join("<head>")]}
var dn=(t,e)=>typeof t=="number"&&Math.abs(t)<=e,pn=`<!doctype html><script>addEventListener("message", ({ source, data \
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
parent.postMessage({ lessons: 1, type: "empty" }, "*");<\/script>`,fn=()=>c("iframe",{srcdoc:pn,attributes:{sandbox:"all\
ow-scripts"}}),Ft={frame:null,ready:!1};function mn(){if(!document.body?.moveBefore)return;let t=fn();t.hidden=!0,Ft.frame=
t,window.addEventListener("message",function e({source:s,data:n}){!s||s!==t.contentWindow||n?.type!=="empty"||(Ft.ready=
!0,window.removeEventListener("message",e))}),document.body.append(t)}function Xs(t){let e=Ft.frame,s=!!(e?.isConnected&&
e.getRootNode()===t.getRootNode()),n=e&&s?e:fn();return s?(Ft.frame=null,t.moveBefore(n,null),n.hidden=!1):t.append(n),n.
className="lsn-frame",{frame:n,asks:s&&Ft.ready}}async function ae(t,e,{page:s,title:n,hear:o=r=>{},base:a=null,hosts:l=[]}){
e.dataset.lsnMap="coming";let r=await ot(t,"assets"),i={},d=null,f=null,u=v=>f?.postMessage(v),p=()=>d?.contentWindow?.postMessage(
Gs(s,r,e,a,l),"*"),g=()=>{f?.close(),f=null},m=()=>{if(d||!e.isConnected)return;let v=Xs(e);d=v.frame,v.frame.title=n,v.
asks&&p()},b=new ResizeObserver(m),x=new MutationObserver(()=>u({type:"theme",css:un(e)})),C=({target:v})=>{v!==d&&(window.
removeEventListener("pointermove",C,!0),u({type:"left"}))},h=({data:v})=>{if(v?.type==="held")return window.addEventListener(
"pointermove",C,!0);v?.type==="click"&&!(dn(v.lat,90)&&dn(v.lon,180))||v?.type==="select"&&typeof v.name!="string"||v&&o(
v)},y=({source:v,data:$,ports:[N]})=>{if(!(!v||v!==d?.contentWindow||$?.lessons!==1)&&($.type==="empty"&&p(),!($.type!==
"ready"||!N))){g(),f=N,f.onmessage=h;for(let[T,w]of Object.entries(i))u(w),cn.includes(T)||delete i[T];e.dataset.lsnMap=
"ready",o($)}};return window.addEventListener("message",y),m(),b.observe(e),x.observe(document.body,{attributeFilter:["d\
ata-jp-theme-name"]}),{send(v){(!f||cn.includes(v.type))&&(i[v.type]=v),u(v)},show(v){a=v,g(),d&&(d.srcdoc=pn)},stop(){window.
removeEventListener("message",y),window.removeEventListener("pointermove",C,!0),g(),b.disconnect(),x.disconnect()}}}function Qs(t,e,s){let n=[...JSON.parse(new TextDecoder().decode(t.get("basemaps")))];if(e&&!n.some(a=>a.name===e.name)&&
n.push(e),!n.length)return null;let o=c("select",{id:j()},c("option",{value:"",textContent:s["no-base"]}),...n.map(a=>c(
"option",{value:a.name,textContent:_(s.online,{name:a.name})})));return o.value=e?.name??"",{list:o,row:c("p",{className:"\
lsn-base"},c("label",{htmlFor:o.id,textContent:s["base-map"]})," ",o),get chosen(){return n.find(a=>a.name===o.value)??null}}}
function Zs(t,e){let s=()=>{t.get("asked").type&&e.send(t.get("asked"))};return t.on("change:asked",s),s(),()=>t.off("ch\
ange:asked",s)}function hn(t,e){try{t.send(e)}catch(s){console.debug("the kernel does not hear the map",s)}}function to(t,e,s){
let n="",o=t.watch(()=>{let a=t.now;e.send({type:"select",name:a,related:t.related(a),at:t.at,move:n!==a}),s.hidden=!t.links[a]?.
older,n=""});return{chosen(a){a!==t.now&&(n=a),t.choose(a)},unwatch:o}}async function eo({model:t,page:e,holder:s,older:n,
warn:o,bar:a,words:l}){let r=await ot(t,"assets"),i=t.get("base"),d=Qs(r,i.name?i:null,l),f=null,u=m=>{m.type==="click"&&
hn(t,{type:"click",lat:m.lat,lon:m.lon}),m.type==="select"&&(f?.chosen(m.name),hn(t,{type:"select",name:m.name})),m.type===
"flight"&&s.dispatchEvent(new CustomEvent("lsn:flight",{bubbles:!0})),m.type==="base"&&(o.textContent=m.ok?"":_(l.silent,
{name:d?.chosen?.name??""}))},p=await ae(t,s,{page:e,title:l.frame,hear:u,base:d?.chosen,hosts:t.get("hosts")});d?.list.
addEventListener("change",()=>{o.textContent="",p.show(d.chosen)}),d&&a.replaceChildren(d.row),t.get("selection")&&(f=to(
await tt(t),p,n));let g=Zs(t,p);return()=>{g(),f?.unwatch(),p.stop()}}mn();var re={async render({model:t,el:e}){let s=P(
e),n=t.get("content")?await ot(t,"content"):t,o=n.get("words"),a=document.createElement("div"),l=c("p",{className:"lsn-o\
lder",textContent:o.older??"",hidden:!0}),r=c("p",{className:"lsn-warn",attributes:{role:"status"}}),i=document.createElement(
"div"),d=c("p",{className:"lsn-soft",textContent:o.caption}),f=c("details",{},c("summary",{textContent:o.show})),u=document.
createElement("div");u.innerHTML=n.get("table")??"",f.append(u),f.hidden=!u.childElementCount,e.append(c("section",{className:"\
lsn lsn-map",lang:t.get("language")},c("h3",{textContent:o.title,hidden:!o.title}),a,l,r,i,d,f));try{let p=await eo({model:t,
page:n.get("page"),holder:a,older:l,warn:r,bar:i,words:o});return()=>{p(),s()}}catch(p){return console.error(p),a.append(
c("p",{className:"lsn-warn",textContent:o.failed})),f.open=!0,s}}};var le=4e3,gn=400,no=(()=>{let t="handan-lessons:tab";try{return sessionStorage.getItem(t)===null&&sessionStorage.setItem(
t,j()),sessionStorage.getItem(t)}catch{return j()}})();function Ot(t){let[e,s]=[3735928559,1103547991];for(let n=0;n<t.length;n+=
1)e=Math.imul(e^t.charCodeAt(n),2654435761),s=Math.imul(s^t.charCodeAt(n),1597334677);return`${(e>>>0).toString(36)}.${(s>>>
0).toString(36)}`}function _e(t,e){let s=`handan-lessons:draft:${location.pathname}:${t}/${e}`;return{get(){try{return JSON.
parse(sessionStorage.getItem(s)??"null")}catch{return null}},set(n){try{return sessionStorage.setItem(s,JSON.stringify(n)),
!0}catch{return!1}},clear(){try{sessionStorage.removeItem(s)}catch{}}}}function ie(){try{return JSON.parse(document.getElementById(
"jupyter-config-data")?.textContent??"{}").baseUrl??"/"}catch{return"/"}}function gt(t,e){let s=t.get("lesson")??"teache\
r",n=_e(s,e),o=t.widget_manager?.context?.path??location.pathname,a=`handan-lessons:unsaved:${ie()}:${o}:${s}/${e}:`,l=a+
no,r=`handan-lessons:passed:${ie()}:${s}/${e}`,i=new Map,d=u=>{try{let p=localStorage.getItem(u),g=JSON.parse(p??"null");
return g&&typeof g=="object"&&Object.hasOwn(g,"value")?{key:u,text:p,...g}:null}catch{return null}},f={found(){let u=[];
try{u=Object.keys(localStorage).filter(m=>m.startsWith(a))}catch{}let p=n.get();return[...u.map(d).filter(Boolean).sort(
(m,b)=>+(b.key===l)-+(m.key===l)||b.time-m.time),...p?[{key:"",text:"",value:p,steps:null,time:0}]:[]]},set(u,p=[]){try{
return localStorage.setItem(l,JSON.stringify({value:u,steps:p.slice(0,gn),time:Date.now()})),!0}catch{return n.set(u),!1}},
aside(u){let p=a+j(),g=JSON.stringify({value:u.value,steps:[],time:u.time,...u.saved&&{saved:!0}});try{localStorage.setItem(
p,g)}catch{return u}return f.remove(u),Object.assign(u,{key:p,text:g})},pass(u){try{localStorage.setItem(r,JSON.stringify(
[...f.passed(),Ot(JSON.stringify(u))].slice(-gn)))}catch{}},passed(){try{let u=JSON.parse(localStorage.getItem(r)??"null");
return Array.isArray(u)?u:[]}catch{return[]}},take({key:u,text:p}){u&&i.set(u,p)},remove({key:u,text:p}){try{u?localStorage.
getItem(u)===p&&localStorage.removeItem(u):n.clear()}catch{}},clear(){n.clear();try{localStorage.removeItem(l)}catch{}for(let[
u,p]of i)f.remove({key:u,text:p});i.clear()}};return f}var nt=c("div",{className:"lsn lsn-unsaved",attributes:{role:"sta\
tus","aria-live":"polite"}}),st=new Map;function bn(){return[...document.querySelectorAll("[data-jp-item-name='lessons-r\
un']")].filter(e=>e.offsetParent).map(e=>e.querySelector("jp-button, button")).find(Boolean)}var ht=null;function so(){if(!ht)
return;let t=c("button",{type:"button",className:"lsn-button lsn-small",textContent:ht.close});t.addEventListener("click",
()=>{ht=null,Vt()}),nt.lang=ht.language,nt.replaceChildren(c("p",{textContent:ht.text}),t),nt.isConnected||document.body.
append(nt)}function wn(t){ht=t,Vt()}function Vt(){let t=[...st].filter(([,l])=>l).map(([l])=>l);if(!t.length){ht?(nt.firstChild?.
textContent!==ht.text||!nt.isConnected)&&so():nt.remove();return}let{words:e,language:s,element:n}=t[0],o=_(e.page,{count:t.
length});if(nt.firstChild?.textContent===o&&nt.isConnected)return;let a=c("button",{type:"button",className:"lsn-button \
lsn-small",textContent:e.run});a.addEventListener("click",()=>{let l=new CustomEvent("lessons:run",{bubbles:!0,cancelable:!0});
n.dispatchEvent(l)&&bn()?.dispatchEvent(new MouseEvent("mousedown",{bubbles:!0,cancelable:!0,button:0}))}),nt.lang=s,nt.
replaceChildren(c("p",{textContent:o}),...bn()?[a]:[]),nt.isConnected||document.body.append(nt)}var vn=new WeakSet;function Te(){
for(let t of st.keys())t.element.isConnected?vn.add(t):vn.has(t)&&st.delete(t)}var Le=0;function oo(){Te(),Vt(),!st.size&&
(clearInterval(Le),Le=0)}function it(t,e){st.get(t)!==e&&(st.set(t,e),Le||=setInterval(oo,300),Te(),Vt())}function $t(t){
st.delete(t)&&Vt()}window.addEventListener("beforeunload",t=>{Te(),st.size&&(t.preventDefault(),t.returnValue="")});async function ce(t,e){
let s=t.widget_manager?.kernel;if(s?.requestCommInfo)try{let{content:n}=await s.requestCommInfo({target_name:"jupyter.wi\
dget"}),o=Object.keys(n.comms??{});n.status==="ok"&&!o.includes(t.get("shared").slice(10))&&e.dispatchEvent(new CustomEvent(
"lessons:lost",{bubbles:!0}))}catch{}}var Oe=new Map;function ao(t,e){let s=new BroadcastChannel(t),n=j(),o=new Set,a=i=>s.postMessage({type:i,from:n});s.onmessage=
({data:i})=>{if(typeof i?.from!="string")return;let d=o.size>0;i.type==="gone"?o.delete(i.from):o.add(i.from),i.type==="\
here"&&a("too"),d!==o.size>0&&e(o.size>0)};let l=()=>a("gone"),r=({persisted:i})=>i&&a("here");return window.addEventListener(
"pagehide",l),window.addEventListener("pageshow",r),a("here"),()=>{l(),s.close(),window.removeEventListener("pagehide",l),
window.removeEventListener("pageshow",r),o.size&&e(!1)}}function xn(t,e){if(typeof BroadcastChannel!="function"||!t)return()=>{};
let s=`handan-lessons:windows:${ie()}:${t}`,n=Oe.get(s)??{count:0,leave:ao(s,e)};return Oe.set(s,n),n.count+=1,()=>{n.count-=
1,!n.count&&(Oe.delete(s),n.leave())}}var ro=700,io=1500,lo=5e3;function co({entry:t,words:e,language:s,use:n,drop:o}){let a=c("blockquote",{className:"lsn-sa\
id",tabIndex:0,attributes:{dir:"auto"}}),l=u=>{let p=Object.values(u.cells??{}).map(g=>Array.isArray(g)?g.join(", "):g).
filter(Boolean);a.textContent=p.length?p.join(`
`):u.text},r=t.time?new Date(t.time).toLocaleString(Tt(s),{dateStyle:"medium",timeStyle:"short"}):"",i=(u,p)=>{let g=c("\
button",{type:"button",className:"lsn-button lsn-small",textContent:u});return g.addEventListener("click",p),g},d=t.saved?
e.version:e.other,f=c("div",{className:"lsn-offer",attributes:{role:"group","aria-label":d}},c("p",{textContent:r?`${d} \
(${r})`:d}),a,c("div",{className:"lsn-actions"},i(e.use,()=>l(n())),i(t.saved?e.pass:e.drop,()=>{o(),f.remove()})));return l(
t.value),f}function Mt({read:t,put:e,send:s,kept:n,words:o,limit:a,model:l,first:r=xt()}){let i=c("p",{className:"lsn-so\
ft lsn-saved"}),d=c("p",{className:"lsn-warn",attributes:{role:"status"}}),f=c("div"),u=l.get("language"),p={words:o,language:u,
element:d},g=r,m=[],b=JSON.stringify(t()),x=!0,C=!1,h="",[y,v,$]=[0,0,0],N=()=>JSON.stringify(t()),T=O=>{d.textContent!==
O&&(d.textContent=O)},w=()=>{x=n.set(t(),[Ot(b),...m.map(({step:O})=>O).filter(Boolean)])},k=()=>{i.textContent="",T([C?
o.dead:o.silent,...x?[]:[o.unkept]].join(" ")),it(p,!0),ce(l,d)},I=()=>{clearTimeout($),m.length&&(it(p,st.get(p)??!1),$=
setTimeout(k,C?0:Math.max(0,m[0].since+le-Date.now())))},L=()=>{g+=1,m.length&&!m.at(-1).sent?m.at(-1).number=g:m.push({
number:g,since:Date.now(),sent:""})},B=()=>{for(let O of[y,v,$])clearTimeout(O);v=0},H=O=>{let K=t(),W=[...K.text].length-
a;if(clearTimeout(v),v=0,O&&clearTimeout(y),W>0)return clearTimeout($),i.textContent="",T(_(o.long,{over:W,limit:a})),!1;
(!m.length||m.at(-1).sent)&&L();let Y=m.at(-1);return Y.sent=JSON.stringify(K),Y.step=Ot(Y.sent),w(),I(),s({...K,type:"d\
raft",number:Y.number,settled:O}),!0},U=()=>{L(),w(),d.textContent===""&&(i.textContent=o.typing),I(),clearTimeout(y),y=
setTimeout(()=>H(!0),ro),v||=setTimeout(()=>H(!1),io)},S=O=>{N()!==b&&H(!0)&&(O.detail.waiting+=1)},A=()=>{N()!==b&&H(!0)};
window.addEventListener("lessons:save",S),window.addEventListener("pagehide",A);let D=O=>wn(O&&{text:O,close:o.close,language:u}),
J=xn(l.get("lesson"),O=>D(O?o.windows:"")),z=O=>f.append(co({entry:n.aside(O),words:o,language:u,use(){let K=t();return e(
{...K,...O.value}),n.aside(Object.assign(O,{value:K,time:Date.now()})),U(),K},drop(){O.saved&&n.pass(O.value),n.remove(O)}}));
return{saved:i,alarm:d,offers:f,save:H,touched:U,heard(O){let K=m.findIndex(({number:W,sent:Y})=>Y&&W===O.number);if(!(K<
0)){if(C=!1,O.elsewhere&&!h&&D(h=O.elsewhere),b=m[K].sent,T(O.failed),O.failed){if(clearTimeout($),it(p,!0),N()!==b)return;
i.textContent=O.saved,y=setTimeout(()=>H(!0),lo);return}if(m.splice(0,K+1),N()===b&&(m=[]),I(),m.length){it(p,!1),w();return}
i.textContent=O.saved,n.clear(),$t(p)}},awaits:O=>m.some(({number:K,sent:W})=>W&&K===O),refused(O){clearTimeout($),i.textContent=
"",T(O)},follow(O){let K=JSON.stringify(O);K===b||N()!==b||(b=K,e(O))},resume(O=[]){let K=b,W=n.found().filter(({value:E})=>typeof E?.
text=="string");for(let E of W){let q=JSON.stringify({...t(),...E.value});q===b||q===N()?n.take(E):N()===b&&(!E.steps||E.
steps.includes(Ot(K)))?(n.take(E),e({...t(),...E.value})):z(E)}let Y=new Set([b,N(),...W.map(({value:E})=>JSON.stringify(
{...t(),...E}))]);for(let{value:E,time:q}of O){let F={...t(),...E};Y.has(JSON.stringify(F))||n.passed().includes(Ot(JSON.
stringify(E)))||z({key:"journal",text:"",value:E,steps:[],time:q,saved:!0})}N()!==b?U():n.clear()},lost(){B(),C=!0,m.length||
N()!==b?k():(i.textContent="",T(o.dead))},stop(){B(),$t(p),window.removeEventListener("lessons:save",S),window.removeEventListener(
"pagehide",A),J()}}}var de={render({model:t,el:e}){let s=P(e),n=t.get("words"),o=c("textarea",{rows:t.get("lines"),className:"lsn-writing",id:j(),
attributes:{dir:"auto"}}),a=c("p",{className:"lsn-soft",id:j(),textContent:n.about});o.setAttribute("aria-describedby",a.
id);let l=u=>Z(t,u),r=Mt({read:()=>({text:o.value}),put:u=>{o.value=u.text},send:({text:u,number:p,settled:g})=>l({type:"\
draft",text:u,number:p,settled:g}),kept:gt(t,t.get("name")),words:n,model:t,limit:t.get("limit")}),i=u=>{u.type==="kept"?
(u.text!==void 0&&t.set("text",u.text),r.heard(u)):r.awaits(u.number)&&r.refused(u.text)},d=()=>r.follow({text:t.get("te\
xt")});o.addEventListener("input",r.touched),o.addEventListener("blur",()=>{r.saved.textContent===n.typing&&r.save(!0)}),
t.on("msg:custom",i),t.on("change:text",d);let f=pt(t,r.lost);return e.append(c("section",{className:"lsn lsn-prompt lsn\
-q",lang:t.get("language")},c("label",{className:"lsn-strong",htmlFor:o.id,textContent:t.get("ask")}),o,a,r.saved,r.alarm,
r.offers)),d(),r.resume(t.get("others")),()=>{t.off("msg:custom",i),t.off("change:text",d),f(),r.stop(),s()}}};var It=class{constructor({first:e,last:s,left:n,right:o,steps:a,most:l}){this.first=e,this.last=s,this.left=n,this.right=
o,this.steps=a,this.most=l,this.from=e,this.to=s,this.hidden=new Set}get whole(){return this.from===this.first&&this.to===
this.last}at(e){return this.first+(e-this.left)*(this.last-this.first)/(this.right-this.left)}x(e){return this.left+(e-this.
from)*(this.right-this.left)/(this.to-this.from)}set(e,s){let n=Math.min(Math.max(s-e,2),this.last-this.first);this.from=
Math.min(Math.max(e,this.first),this.last-n),this.to=this.from+n}zoom(e,s=(this.from+this.to)/2){this.set(s-(s-this.from)*
e,s+(this.to-s)*e)}move(e){this.set(this.from+e,this.to+e)}holds(e){return e>=this.from-1e-6&&e<=this.to+1e-6}};var yn="http://www.w3.org/2000/svg";function po(t,e,s,n){t.className=`lsn-note ${e.kind}`;let o=c("p",{className:"lsn-st\
rong",textContent:e.title}),a=[e.text,e.when,e.kind_name,e.from].map((r,i)=>c("p",{textContent:r,className:i?"lsn-soft":
""})).filter(r=>r.textContent),l=e.says.filter(([r])=>Object.hasOwn(n.links,r)).map(([r,i])=>{let d=c("button",{type:"bu\
tton",className:"lsn-link",textContent:n.links[r].text,title:n.links[r].label});return d.addEventListener("click",()=>n.
choose(r)),c("p",{className:"lsn-said"},c("b",{textContent:`${s.says} `}),d,` ${i}`)});t.replaceChildren(o,...a,...l)}function fo(t,e,s,n){
t.className="lsn-note";let o=e.map(([l,r])=>{let i=c("button",{type:"button",className:"lsn-link",textContent:r.title});
return i.addEventListener("click",()=>n.choose(l)),c("li",{},i,` ${r.when}`)}),a=n.links[n.now]?.label??"";t.replaceChildren(
c("p",{className:"lsn-strong",textContent:a}),c("p",{className:"lsn-soft",textContent:s.related}),c("ul",{},...o))}function mo(t){
let e=t.getBBox(),s=document.createElementNS(yn,"circle");s.setAttribute("class","lsn-halo"),s.setAttribute("cx",String(
e.x+e.width/2)),s.setAttribute("cy",String(e.y+e.height/2)),s.setAttribute("r","12"),t.append(s)}var $n=t=>t.filter(e=>!e.
hasAttribute("data-hidden"));function ho(t,e,s,n){t.classList.add("lsn-mark");for(let[o,a]of[["role","button"],["tabinde\
x","-1"],["aria-pressed","false"],["aria-label",[e.title,e.when,e.kind_name].filter(Boolean).join(". ")]])t.setAttribute(
o,a);mo(t),t.addEventListener("click",n),t.addEventListener("keydown",o=>{let a=$n(s),l=a.indexOf(t),r={ArrowRight:l+1,ArrowDown:l+
1,ArrowLeft:l-1,ArrowUp:l-1,Home:0,End:a.length-1}[o.key];if(o.key==="Enter"||o.key===" ")n();else if(r!==void 0&&a[r])a[r].
focus();else return;o.preventDefault()}),t.addEventListener("focus",()=>Me(s,t))}function Me(t,e){for(let s of t)s.setAttribute(
"tabindex",s===e?"0":"-1")}function go(t){let e=$n(t);e.some(s=>s.getAttribute("tabindex")==="0")||Me(t,e[0])}var kn=t=>Number(
t.querySelector("use").getAttribute("x"));function Ie(t,e){return Object.fromEntries([...t.querySelectorAll("[data-event\
]")].map(s=>[s.dataset.event,e.at(kn(s))]))}function An(t,e){return Object.fromEntries([...t.querySelectorAll("[data-bar\
]")].map(s=>{let[n,,o]=s.querySelector("path").getAttribute("d").slice(1).split(" ").map(Number);return[s.dataset.bar,[e.
at(n),e.at(n+o)]]}))}function bo(t,e,s,n){let o=[],a=new Map;for(let i of t.querySelectorAll("[data-event]"))a.set(i.dataset.
event,{x:kn(i),year:e[i.dataset.event]});for(let i of["event","label","leader","bar"])for(let d of t.querySelectorAll(`[\
data-${i}]`)){let f=a.get(d.dataset[i]);if(!f)continue;let u=i==="label"?d.querySelector("text"):null,p=u?.getComputedTextLength()??
0,g=s?null:d.getBBox();o.push({kind:i,element:d,...f,name:d.dataset[i],width:p,box:g,ends:u?.style.textAnchor==="end"})}
let l=s?[...t.querySelectorAll("[data-tick]")]:[],r=t.firstElementChild;return{things:o,ticks:l,svg:r,view:r.getAttribute(
"viewBox"),beside:[...t.querySelectorAll("[data-undated], [data-label^='undated-']")],gap:vo(t,n)}}function vo(t,e){let[
s,n]=["line","label"].map(l=>t.querySelector(`[data-gap="${l}"]`));if(!s)return null;let{x:o,width:a}=s.getBBox();return{
line:s,label:n,x:o,width:a,from:e.at(o),to:e.at(o+a),least:n.getBBox().width+8}}function wo({line:t,label:e,x:s,width:n,
from:o,to:a,least:l},r){let[i,d]=[r.x(Math.max(o,r.from)),r.x(Math.min(a,r.to))];for(let f of[t,e])f.toggleAttribute("da\
ta-hidden",d-i<l);t.setAttribute("transform",`translate(${i} 0) scale(${(d-i)/n} 1) translate(${-s} 0)`),e.setAttribute(
"transform",`translate(${(i+d)/2-s-n/2} 0)`)}function xo(t,e,s){t.querySelector(".lsn-band")?.remove();let n=t.classList.
contains("lsn-wide"),[o,a]=s?[Math.max(s[0],e.from),Math.min(s[1],e.to)]:[0,0];if(a<=o)return;let l=[...t.querySelectorAll(
"[data-tick]")].filter(p=>!p.querySelector("text")),[r,i]=[l[0].getBBox(),l.at(-1).getBBox()],d=p=>r.y+(p-e.first)*(i.y-
r.y)/(e.last-1-e.first),f=n?[e.x(o),r.y,e.x(a)-e.x(o),r.height]:[r.x+5,d(o),20,d(a)-d(o)],u=document.createElementNS(yn,
"rect");["x","y","width","height"].forEach((p,g)=>u.setAttribute(p,f[g])),u.setAttribute("class","lsn-band"),u.setAttribute(
"fill",`url(#${yo(t.firstElementChild)})`),t.firstElementChild.prepend(u)}function yo(t){return t.dataset.hatch||(t.dataset.
hatch=j(),t.insertAdjacentHTML("beforeend",`<pattern id="${t.dataset.hatch}" class="lsn-hatch" width="8" height="8" patt\
ernUnits="userSpaceOnUse"><path d="M-2 2L2 -2M0 8L8 0M6 10L10 6"/></pattern>`)),t.dataset.hatch}function $o({things:t,ticks:e,
svg:s,view:n,beside:o,gap:a},l,r){let i=(l.last-l.first)/(l.to-l.from);for(let{kind:d,element:f,x:u,year:p,name:g,width:m,
ends:b}of t){let x=l.hidden.has(g)||!l.holds(p);if(f.toggleAttribute("data-hidden",x),!r||x)continue;let C=l.x(p);d==="b\
ar"?f.setAttribute("transform",`translate(${C} 0) scale(${i} 1) translate(${-u} 0)`):f.setAttribute("transform",`transla\
te(${C-u+Ao(d,C,m,b,l)} 0)`)}for(let d of o)d.toggleAttribute("data-hidden",!r&&!l.whole);r&&a&&wo(a,l),r?Co(e,l):s.setAttribute(
"viewBox",l.whole?n:ko(n,t.filter(({element:d})=>!d.hasAttribute("data-hidden"))))}function ko(t,e){let[,,s]=t.split(" "),
n=Math.min(...e.map(({box:a})=>a.y))-14,o=Math.max(...e.map(({box:a})=>a.y+a.height))+14;return e.length?`0 ${n} ${s} ${o-
n}`:`0 0 ${s} 40`}function Ao(t,e,s,n,o){return t!=="label"||o.whole?0:!n&&e+10+s>o.right+12?-20-s:n&&e-10-s<o.left?20+s:
0}function Co(t,e){let s=e.to-e.from,n=s>60?e.steps.find(r=>s/r<=e.most)??e.steps.at(-1):s>24?5:s>10?2:1,o=[];for(let r=Math.
ceil(e.from/n)*n;r<e.to;r+=n)o.push(r);e.whole&&o.push(e.last-1);let a=t[0]?.parentNode;a?.querySelectorAll("[data-copy]").
forEach(r=>r.remove());for(let r of t)r.toggleAttribute("data-hidden",!e.whole),r.removeAttribute("transform");if(e.whole||
!a)return;let l=t.filter(r=>r.dataset.tick===t[0].dataset.tick);for(let r of o)for(let i of l){let d=i.cloneNode(!0);d.removeAttribute(
"data-hidden"),d.removeAttribute("data-tick"),d.setAttribute("data-copy",""),d.setAttribute("transform",`translate(${e.x(
r)-e.left} 0)`);let f=d.querySelector("text");f&&(f.textContent=r),a.prepend(d)}}function Eo(t,e,s){let n=null,o=()=>t.firstElementChild.
getBoundingClientRect().width*(e.right-e.left)/900;t.addEventListener("pointerdown",a=>{a.button||e.whole||a.target.closest(
".lsn-mark, [data-label]")||(n={x:a.clientX,width:o()},t.setPointerCapture(a.pointerId))}),t.addEventListener("pointermo\
ve",a=>{n&&(e.move((n.x-a.clientX)/n.width*(e.to-e.from)),n.x=a.clientX,s())});for(let a of["pointerup","pointercancel"])
t.addEventListener(a,()=>{n=null})}function No(t,e,s){let n=c("span",{className:"lsn-years",attributes:{"aria-live":"pol\
ite"}}),a=Object.entries({"zoom-in":()=>t.zoom(.5),"zoom-out":()=>t.zoom(2),earlier:()=>t.move((t.from-t.to)*.6),later:()=>t.
move((t.to-t.from)*.6),all:()=>t.set(t.first,t.last)}).map(([r,i])=>{let d=c("button",{type:"button",className:"lsn-butt\
on lsn-small",textContent:e[r]});return d.addEventListener("click",()=>{d.getAttribute("aria-disabled")!=="true"&&(i(),s())}),
[r,d]}),l={"zoom-out":()=>t.whole,all:()=>t.whole,earlier:()=>t.from<=t.first,later:()=>t.to>=t.last,"zoom-in":()=>t.to-
t.from<=2};return{bar:c("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.tools}},...a.map(([,r])=>r),
n),update(){for(let[i,d]of a)d.setAttribute("aria-disabled",String(l[i]()));let r=_(e.shown,{from:Math.floor(t.from),to:Math.
ceil(t.to)-1});n.textContent!==r&&(n.textContent=r)}}}var ue={async render({model:t,el:e}){let s=P(e),n=t.get("words"),o=Object.
fromEntries(["event","undated"].flatMap(w=>Object.entries(t.get(w==="event"?"events":w)).map(([k,I])=>[`${w}:${k}`,I]))),
a=await tt(t),l=new It(t.get("axis")),r=c("div",{className:"lsn-note"}),i=c("p",{className:"lsn-hidden",attributes:{role:"\
status"}}),d=()=>{r.className="lsn-note",r.replaceChildren(c("p",{className:"lsn-soft",textContent:n.prompt}))},f=c("det\
ails",{},c("summary",{textContent:n.show})),u=document.createElement("div");u.innerHTML=t.get("table"),f.append(u);let p=c(
"section",{className:"lsn lsn-timeline",lang:t.get("language")},c("h3",{textContent:n.title})),g=new Map,m=0,b=()=>{m||=
requestAnimationFrame(()=>{m=0;for(let[w,k]of g)$o(k,l,w.classList.contains("lsn-wide")),xo(w,l,o[a.now]?.span),go([...w.
querySelectorAll(".lsn-mark")]);x.update()})},x=No(l,n,b);p.append(x.bar);let C=[];for(let w of["wide","tall"]){let k=c(
"div",{className:`lsn-drawing lsn-${w}`});k.innerHTML=t.get(w),k.firstElementChild.setAttribute("role","group"),k.firstElementChild.
setAttribute("aria-label",n.title),w==="wide"&&Eo(k,l,b),p.append(k)}let h=Ie(p.querySelector(".lsn-wide"),l);p.append(r,
i,f),e.append(p);let y=()=>{for(let[B,H]of C){let U=G(a,B);H.setAttribute("aria-pressed",String(U==="selected")),H.classList.
toggle("lsn-related",U==="related")}let w=o[a.now],k=w||!n.related?[]:Object.entries(o).filter(([B])=>G(a,B));w?po(r,w,n,
a):k.length?fo(r,k,n,a):d();let I=k.length?[n.related,k.map(([,B])=>B.title).join(", ")]:[w?.when,w?.title];p.closest(".\
lsn-explore")||(i.textContent=I.filter(Boolean).join(" ")),k.length&&!k.some(([B])=>l.holds(h[B.slice(6)]))&&l.set(l.first,
l.last);let L=h[a.now.slice(6)];w&&!w.span&&!l.holds(L)&&l.move(L-(l.from+l.to)/2),w?.span&&(w.span[1]<=l.from||w.span[0]>=
l.to)&&l.set(l.first,l.last),b()},v=w=>{if(g.has(w)||!w.getClientRects().length)return;let k=Object.keys(o).map(L=>[L,w.
querySelector(`[data-${L.replace(":",'="')}"]`)]).filter(([,L])=>L),I=k.map(([,L])=>L);for(let[L,B]of k){C.push([L,B]);let H=()=>a.
toggle(L);ho(B,o[L],I,H);let U=L.replace("event:","").replace(":","-");for(let S of w.querySelectorAll(`[data-label="${U}\
"]`))S.addEventListener("click",H)}Me(I,I[0]),g.set(w,bo(w,h,w.classList.contains("lsn-wide"),l)),y(),b()},$=new ResizeObserver(
()=>p.querySelectorAll(".lsn-drawing").forEach(v));$.observe(p);let N=({detail:w})=>{l.hidden=w,b()};e.addEventListener(
"lsn:hide",N);let T=a.watch(y);return()=>{cancelAnimationFrame(m),T(),$.disconnect(),s()}}};var Cn=22,So=3,En={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Lo(t,e,s){let n=Array(s).fill(Number.NEGATIVE_INFINITY);
return t.map(o=>{let a=n.findIndex(r=>o-r>=e),l=a<0?n.indexOf(Math.min(...n)):a;return n[l]=o,l})}function _o(t,e,s){let n=[];
for(let o=Math.ceil(t/s)*s;o<e-s/2;o+=s)n.push(o);return n[0]!==t&&n[0]-t>s/2&&n.unshift(t),[...n,e]}function Nn(t,e){let s=t.
get("events"),n=new It(t.get("axis")),o=document.createElement("div");o.innerHTML=t.get("wide");let[a,l]=[Ie(o,n),An(o,n)],
r=v=>(v-n.first)/(n.last-n.first),i=c("div",{className:"lsn-strip-line"}),d=c("p",{className:"lsn-strip-title",attributes:{
"aria-hidden":"true"}}),f=c("div",{className:"lsn-strip",attributes:{role:"group","aria-label":t.get("words").title}},d,
i),u=Object.entries(s).filter(([v])=>v in a).sort(([v],[$])=>a[v]-a[$]).map(([v,$])=>{let N=`event:${v}`,T=c("button",{type:"\
button",className:`lsn-strip-mark ${$.kind}`,tabIndex:-1,attributes:{"aria-pressed":"false","aria-label":`${$.title}. ${$.
when}. ${$.kind_name}`}},c("i"));T.dataset.event=v,T.addEventListener("click",()=>e.toggle(N)),T.addEventListener("focus",
()=>g(T));let[w,k]=l[v]??[a[v],a[v]],I=c("span",{className:`lsn-strip-span ${$.kind}`});return Object.assign(I.style,{left:`${r(
w)*100}%`,width:`${(r(k)-r(w))*100}%`}),{id:v,name:N,mark:T,bar:I,at:r(a[v]),event:$}}),p=()=>u.filter(({mark:v})=>!v.hidden).
map(({mark:v})=>v),g=v=>{for(let{mark:$}of u)$.tabIndex=$===v?0:-1};i.addEventListener("keydown",v=>{let $=p(),N=$.indexOf(
v.target),T={Home:0,End:$.length-1}[v.key]??(v.key in En?N+En[v.key]:-1);N<0||!$[T]||(v.preventDefault(),v.stopPropagation(),
$[T].focus())}),i.append(...u.flatMap(({bar:v,mark:$})=>[v,$]));let m=c("div",{className:"lsn-strip-years",attributes:{"\
aria-hidden":"true"}});f.append(m),u.length&&g(u[0].mark);let b=()=>{let v=i.clientWidth;if(!v)return;let $=Lo(u.map(({at:T})=>T*
v),Cn,So);u.forEach(({mark:T,at:w},k)=>{T.style.left=`${w*100}%`,T.style.bottom=`${$[k]*Cn}px`});let N=n.last-1;m.replaceChildren(
..._o(n.first,N,v<560?10:5).map(T=>{let w=c("span",{textContent:String(T)});return w.style.left=`${r(T)*100}%`,w})),x()},
x=()=>{let v=u.find($=>G(e,$.name)==="selected")??u.find($=>G(e,$.name)==="related");d.textContent=v?v.event.title:"",d.
style.left=v?`${v.at*100}%`:"0",d.dataset.side=v&&v.at>.5?"left":"right"},C=()=>{for(let{name:$,mark:N}of u){let T=G(e,$);
N.setAttribute("aria-pressed",String(T==="selected")),N.classList.toggle("lsn-related",T==="related")}let v=u.find($=>$.
name===e.now);v&&g(v.mark),x()},h=new ResizeObserver(b);h.observe(i);let y=e.watch(C);return{el:f,hide(v){for(let{id:N,mark:T,
bar:w}of u)T.hidden=w.hidden=v.has(N);let $=p();$.length&&!$.some(N=>N.tabIndex===0)&&g($[0])},stop(){h.disconnect(),y()}}}var Sn=2800,ct=(t,e,s,n={})=>{let o=c("button",{type:"button",className:"lsn-button lsn-small",textContent:t[e],...n});return o.
addEventListener("click",()=>{o.getAttribute("aria-disabled")!=="true"&&s(o)}),o},bt=(t,e)=>t.setAttribute("aria-disable\
d",String(e));function To({selection:t,kinds:e,place:s,kindOf:n}){let o=l=>s&&!t.related(l).includes(s),a={passage:new Set,
event:new Set};for(let l of Object.keys(t.links)){let[r,i]=l.split(":");r==="passage"&&o(l)&&a.passage.add(i),r==="event"&&
(o(l)||!e.has(n(i)))&&a.event.add(i)}return a}function Oo(t,e,s){let n=0,o=()=>s().indexOf(t.now),a=u=>{let p=s(),g=o(),
m=g<0?u>0?0:p.length-1:g+u;return p[m]&&t.choose(p[m]),!!p[m]},l=()=>{clearInterval(n),n=0,f.textContent=e.play,f.setAttribute(
"aria-pressed","false")},r=()=>{o()===s().length-1?t.choose(s()[0]):a(1),n=setInterval(()=>{a(1)||l()},pe()?Sn*2:Sn),f.textContent=
e.pause,f.setAttribute("aria-pressed","true")},i=ct(e,"earlier",()=>{l(),a(-1)}),d=ct(e,"later",()=>{l(),a(1)}),f=ct(e,"\
play",()=>n?l():r());return{group:c("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.step}},i,d,f),update(){
let u=s();bt(i,o()===0||!u.length),bt(d,o()===u.length-1||!u.length),bt(f,!u.length),n&&o()<0&&l()},stop:l}}function Mo(t,e,s){
let n=Object.entries(t.get("kinds")).map(([l,r])=>{let i=c("input",{type:"checkbox",value:l,checked:!0});return i.addEventListener(
"change",s),{box:i,label:c("label",{className:`lsn-filter ${l}`},i,c("span",{textContent:r}))}}),o=c("select",{id:j()},c(
"option",{value:"",textContent:e.everywhere}),...Object.entries(t.get("places")).map(([l,r])=>c("option",{value:l,textContent:r})));
return o.addEventListener("change",s),{group:c("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.kinds}},
...n.map(({label:l})=>l),c("label",{htmlFor:o.id,textContent:e.place}),o),get kinds(){return new Set(n.filter(({box:l})=>l.
checked).map(({box:l})=>l.value))},get place(){return o.value}}}function Io(t){let e=c("input",{type:"text",readOnly:!0,
id:j(),className:"lsn-share"}),s=c("span",{className:"lsn-soft",attributes:{role:"status"}});e.addEventListener("focus",
()=>e.select());let n=ct(t,"copy",async()=>{e.select();try{await navigator.clipboard.writeText(e.value)}catch{document.execCommand(
"copy")}s.textContent=t.copied});return{group:c("div",{className:"lsn-tools"},c("label",{htmlFor:e.id,textContent:t.share}),
e,n,s),show(o){e.value!==o&&(e.value=o,s.textContent="",bt(n,!o))}}}function Bo(t,e,s=""){let[n,o]=e.children,a=t.links[t.
now];if(!a){n.textContent=t.words.nothing,o.replaceChildren();return}let l=a.related.map(r=>{let i=c("button",{type:"but\
ton",className:"lsn-link",textContent:t.links[r].label});return i.addEventListener("click",()=>t.choose(r)),i});n.replaceChildren(
...s?[c("span",{className:"lsn-hidden",textContent:s})]:[],c("b",{textContent:`${t.words.now} ${a.label}`})),o.replaceChildren(
...l.length?[c("span",{className:"lsn-soft",textContent:` ${t.words.with} `}),...l.flatMap(r=>[r," "])]:[])}function Ro(t,e,s){
if(t.classList.toggle("lsn-soft",!e),!e){t.textContent=s,t.title="";return}let n=o=>c("span",{className:"lsn-soft",textContent:o});
t.replaceChildren(n(`${e.when} · ${e.kind_name} · `),e.text,n(` · ${e.from}`)),t.title=t.textContent}var pe=()=>matchMedia(
"(prefers-reduced-motion: reduce)").matches;function jo(t){let e=(t.closest(".jp-Cell")??t).nextElementSibling;if(!e)return;
e.scrollIntoView({block:"start",behavior:pe()?"auto":"smooth"});let s=e.querySelector("h2, h3, h4");s&&(s.tabIndex=-1,s.
focus({preventScroll:!0}))}var Be=async(t,e,s,n)=>s.render({model:await ot(t,e),el:n});function Ho(t,e,s){let n=new Map,
o=new Map,a=[],l=c("p",{className:"lsn-soft",textContent:s.hidden,hidden:!0}),r=Promise.all(t.get("passages").map(async d=>{
let f=await yt(t,d);o.set(`passage:${/data-passage="([^"]*)"/.exec(f.get("html"))?.[1]}`,f)}));return{none:l,put:async d=>{
let f=n.get(d);return await r,f.dataset.put||(f.dataset.put="",a.push(await mt.render({model:o.get(d),el:f}))),f},holder(d){
let f=document.createElement("div");return n.set(d,f),f},hide(d){for(let[f,u]of n)u.hidden=d.has(f.slice(8));l.hidden=[...n.
values()].some(f=>!f.hidden)},target(d){let f=[...e.querySelectorAll("article")].filter(p=>!p.closest("[hidden]")),u=f.filter(
p=>p.dataset.state);return f.find(p=>p.dataset.state==="selected")??u.find(d)??u[0]},stop:()=>a.forEach(d=>d?.())}}function qo(t,e,s){
let n=t.map((r,i)=>{let d=c("button",{type:"button",className:"lsn-dot",title:r,textContent:i?String(i):"○",attributes:{
"aria-label":i?`${i}. ${r}`:r}});return d.addEventListener("click",()=>s(i)),d}),o=c("ol",{className:"lsn-stop-dots"},...n.
map(r=>c("li",{},r))),a=ct(e,"previous",()=>s(-1,{by:!0})),l=ct(e,"next",()=>s(1,{by:!0}));return a.classList.add("lsn-b\
ackward"),l.classList.add("lsn-onward"),{dots:n,el:c("nav",{className:"lsn-story-bar",attributes:{"aria-label":e.stops}},
a,o,l),show(r){n.forEach((i,d)=>{i.tabIndex=d===r?0:-1,i.classList.toggle("lsn-been",d<r),d===r?i.setAttribute("aria-cur\
rent","step"):i.removeAttribute("aria-current")}),bt(a,r===0),l.textContent=r===0?e.start:r===t.length-1?e.finish:e.next}}}
function Ln(t){let e={reads:!1,presses:!1},s=()=>{e.reads=!0};for(let n of["wheel","touchmove"])t.addEventListener(n,s,{
passive:!0});t.addEventListener("keydown",({target:n})=>n===t&&s()),t.addEventListener("scrollend",()=>{e.reads=!1}),t.addEventListener(
"pointerdown",({target:n})=>{e.reads||=n===t});for(let n of["click","keydown"])t.addEventListener(n,()=>{e.presses=!0,setTimeout(
()=>{e.presses=!1})},!0);return e}function Do(t,{el:e,column:s,selection:n,passages:o,words:a}){let{text:l,stops:r}=t.get(
"story"),i=k=>({number:k,count:r.length}),d=({passage:k})=>n.links[k]?.label??k,f=Ln(s),u=document.createElement("div"),
p=c("section",{className:"lsn-stop lsn-opening",attributes:{"aria-label":a.opening}});p.innerHTML=l;let g=ne({language:t.
get("language"),words:a.aloud,blocks:()=>[...p.querySelectorAll(":scope > p:not(.lsn-soft)")]});p.append(c("div",{},g.element),
u,c("p",{className:"lsn-soft",textContent:a.free}));let m=r.map((k,I)=>{let L=c("b",{textContent:String(I+1),attributes:{
"aria-hidden":"true"}}),B=c("p",{className:"lsn-why"},L,c("span",{textContent:k.why})),H=_(a.stop,i(I+1)),U=c("h4",{className:"\
lsn-hidden",textContent:`${H}. ${a.why}`});return c("section",{className:"lsn-stop"},U,B,o.holder(k.passage))}),b=[p,...m],
x=qo([a.opening,...r.map(d)],a,(k,{by:I=!1}={})=>{I&&h===r.length&&k>0?jo(e):$(I?h+k:k)}),C=c("button",{type:"button",className:"\
lsn-button lsn-small lsn-return",hidden:!0});C.addEventListener("click",()=>{$(h),x.dots[h].focus({preventScroll:!0})});
let h=0,y=()=>h?r[h-1].event||r[h-1].passage:"",v=(k,{above:I=0,at:L=!1}={})=>{f.reads=!1;let B=k.getBoundingClientRect().
top-s.getBoundingClientRect().top+s.scrollTop-I;s.scrollTo({top:B,behavior:pe()||L?"auto":"smooth"})},$=(k,{scroll:I=!0,
at:L=!1}={})=>{h=t.lsnStop=k,x.show(h),n.choose(y(),{at:h?r[h-1].place:""}),N(),I&&v(b[h],{at:L})},N=()=>{C.hidden=n.now===
y(),C.textContent=h?_(a.return,i(h)):a.opening},T=k=>{let I={ArrowRight:h+1,ArrowLeft:h-1,Home:0,End:r.length}[k.key];b[I]===
void 0||k.altKey||k.ctrlKey||k.metaKey||(k.preventDefault(),$(I),k.target.matches(".lsn-dot")&&x.dots[I].focus())};x.el.
addEventListener("keydown",T),s.addEventListener("keydown",k=>{k.target===s&&k.key.startsWith("Arrow")&&T(k)});let w=!1;
return s.addEventListener("scroll",()=>{!f.reads||w||(w=!0,requestAnimationFrame(()=>{w=!1;let k=s.getBoundingClientRect().
top+s.clientHeight*.4,I=b.findLastIndex(L=>L.getBoundingClientRect().top<=k);I>=0&&I!==h&&$(I,{scroll:!1})}))}),{bar:x.el,
comeBack:C,sections:b,prompt:u,update:N,stop:g.stop,get number(){return h?`${_(a.stop,i(h))} · `:""},follow(){if(f.presses||
n.now===y())return;let k=o.target(I=>b[h].contains(I));k&&v(k,{above:8})},begin(){n.now?this.follow():$(Math.min(t.lsnStop??
0,r.length),{at:!0})}}}function Po(t,e,s){let n=Ln(t);return{number:"",stop(){},update(){},follow(){let o=e.now&&!n.presses?
s.target(()=>!0):null;if(!o)return;let a=o.querySelector(".lsn-lit")??o,l=o.getBoundingClientRect().top-t.getBoundingClientRect().
top,r=a.getBoundingClientRect().bottom-o.getBoundingClientRect().top-t.clientHeight+40;t.scrollTop+=l-8+Math.max(0,r)},begin(){
this.follow()}}}var _n={async render({model:t,el:e}){let s=P(e),n=t.get("words"),o=await tt(t),a=t.get("story")?.stops?.
length>0,l=await ot(t,"timeline"),r=l.get("events"),i=c("div",{className:"lsn-column",tabIndex:0,attributes:{role:"regio\
n","aria-label":n.passages}}),d=Ho(t,i,n),f=a?Do(t,{el:e,column:i,selection:o,passages:d,words:n}):Po(i,o,d),u=Object.keys(
o.links).filter(E=>E.startsWith("passage:")),p=a?t.get("story").stops.map(({passage:E})=>E):u,g=u.filter(E=>!p.includes(
E));a?i.append(...f.sections,...g.map(d.holder)):i.append(...p.map(d.holder)),i.append(d.none);let m=c("div",{className:"\
lsn-where"}),b=c("p",{className:"lsn-now"},c("span",{attributes:{role:"status"}}),c("span")),x=c("p",{className:"lsn-eve\
nt-told"}),C=Nn(l,o),h=c("div",{className:"lsn-whole"}),y=c("button",{type:"button",className:"lsn-button lsn-small lsn-\
grow",textContent:n.grow,attributes:{"aria-expanded":"false"}}),v=c("div",{className:"lsn-when",attributes:{role:"region",
"aria-label":l.get("words").title}},c("div",{className:"lsn-now-row"},b,f.comeBack??"",y),x,C.el),$=c("div",{className:"\
lsn-stage"},c("div",{className:"lsn-reader"},i,f.bar??""),m,v),N=c("details",{className:"lsn-more"},c("summary",{textContent:n.
tools})),T=c("h3",{className:a?"lsn-hidden":"",textContent:n.title}),w=c("section",{className:"lsn lsn-explore",lang:t.get(
"language")},T,$,h,N);e.append(w);let k={passage:new Set,event:new Set},L=Oo(o,n,()=>Object.keys(o.links).filter(E=>E.startsWith(
"event:")&&!k.event.has(E.slice(6)))),B=Mo(t,n,()=>z()),H=Io(n),U=ct(n,"back",()=>o.back()),S=ct(n,"forward",()=>o.forward()),
A=ct(n,"clear",()=>o.choose("")),D={className:"lsn-tools",attributes:{role:"group","aria-label":n.read}};N.append(c("div",
{className:"lsn-bar"},c("div",D,U,S,A),L.group),c("div",{className:"lsn-bar"},B.group,H.group));let J=()=>{let E=g.filter(
F=>!G(o,F)).map(F=>F.slice(8));d.hide(new Set([...k.passage,...E]));let q=g.filter(F=>G(o,F));return Promise.all(q.map(d.
put))},z=()=>{k=To({selection:o,kinds:B.kinds,place:B.place,kindOf:E=>r[E]?.kind}),J(),C.hide(k.event),h.dispatchEvent(new CustomEvent(
"lsn:hide",{detail:k.event})),L.update()},O=[],K=null;y.addEventListener("click",async()=>{h.hidden=K!==null&&!h.hidden,
y.setAttribute("aria-expanded",String(!h.hidden)),K??=Be(t,"timeline",ue,h).then(E=>{O.push(E),h.dispatchEvent(new CustomEvent(
"lsn:hide",{detail:k.event}))}),await K,h.hidden||h.scrollIntoView({block:"nearest",behavior:pe()?"auto":"smooth"})}),await Promise.
all(p.map(d.put)),O.push(...await Promise.all([Be(t,"map",re,m),...a&&t.get("prompt")?[Be(t,"prompt",de,f.prompt)]:[]])),
N.append(...m.querySelectorAll(".lsn-map > :is(.lsn-soft, details), .lsn-map .lsn-base"));let W=!1,Y=o.watch(()=>{Bo(o,b,
f.number),Ro(x,r[o.now.slice(6)],n.prompt),bt(U,!o.canGo.back),bt(S,!o.canGo.forward),bt(A,!o.now),H.show(o.links[o.now]?.
text??""),L.update(),f.update();let E=J();W&&E.then(()=>f.follow())});return f.begin(),W=!0,()=>{L.stop(),Y(),C.stop(),f.
stop(),d.stop();for(let E of O)E?.();s()}}};function fe(t){let e=c("p",{className:"lsn-soft lsn-downloaded",attributes:{role:"status"}}),s=c("button",{type:"button",
className:"lsn-button",textContent:t.download});return s.addEventListener("click",()=>{let n={taken:!1,tell:o=>{e.textContent=
o}};window.dispatchEvent(new CustomEvent("lessons:download",{detail:n})),n.taken||(e.textContent=t["no-panel"])}),[c("di\
v",{className:"lsn-actions"},s),e]}var Tn={render({model:t,el:e}){return e.innerHTML=t.get("html"),Q(e,"ul").before(...fe(t.get("words"))),P(e)}};function Ko(t){let e="data:image/svg+xml,";for(let s of t.querySelectorAll(`img[src^='${e}']`)){let n=c("div",{className:`\
lsn-drawing ${s.className}`,attributes:{role:"img","aria-label":s.alt}});n.innerHTML=decodeURIComponent(s.src.slice(e.length)).
replaceAll("lsn-fill-",`${j()}-`),s.replaceWith(n)}for(let s of t.querySelectorAll(".lsn-paper"))s.replaceWith(...s.childNodes)}
function Uo(t,e){let s=[...t.querySelectorAll(".lsn-ref")].filter(n=>Object.hasOwn(e.links,n.dataset.ref));for(let n of s)
lt(n,()=>e.toggle(n.dataset.ref)),n.classList.add("lsn-link"),n.title=e.links[n.dataset.ref].label;return e.watch(()=>{for(let n of s){
let o=G(e,n.dataset.ref);n.setAttribute("aria-pressed",String(o==="selected")),n.classList.toggle("lsn-lit",o!=="")}})}var On=t=>t.
querySelector("[data-key]")?.dataset.key??t.textContent.trim();function Fo(t,e,s,n){let o=new Intl.Collator(s,{numeric:!0}).
compare,a=[...t.tHead.rows[0].cells];a.forEach((l,r)=>{let i=l.textContent,d=c("button",{type:"button",className:"lsn-so\
rter",title:_(e.sort,{name:i}),textContent:i});l.replaceChildren(d),d.addEventListener("click",()=>{let f=l.getAttribute(
"aria-sort")==="ascending";for(let p of a)p.removeAttribute("aria-sort");l.setAttribute("aria-sort",f?"descending":"asce\
nding");let u=[...t.tBodies[0].rows].sort((p,g)=>o(On(p.cells[r]),On(g.cells[r])));t.tBodies[0].append(...f?u.reverse():
u),n.textContent=_(e[f?"sorted-down":"sorted-up"],{name:i})})})}function Vo(t,e,s){let n=[...t.tBodies[0].rows],o=[...t.
tHead.rows[0].cells].map((r,i)=>{let d=new Map(n.flatMap(u=>[...u.cells[i].querySelectorAll("[data-facet]")]).map(u=>[u.
dataset.facet,u.textContent]));if(d.size<2)return null;let f=c("select",{id:j()},c("option",{value:"",textContent:e.all}),
...[...d].map(([u,p])=>c("option",{value:u,textContent:p})));return{column:i,list:f,label:c("label",{htmlFor:f.id,textContent:r.
textContent})}}).filter(r=>r!==null),a=(r,{column:i,list:d})=>!d.value||[...r.cells[i].querySelectorAll("[data-facet]")].
some(f=>f.dataset.facet===d.value),l=()=>{for(let r of n)r.hidden=!o.every(i=>a(r,i));s.textContent=_(e.shown,{some:n.filter(
r=>!r.hidden).length,all:n.length})};for(let{list:r}of o)r.addEventListener("change",l);return o.map(({list:r,label:i})=>c(
"span",{className:"lsn-choice"},i,r))}function zo(t,e,s){let n=c("span",{className:"lsn-soft",attributes:{role:"status"}}),
o=c("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.filter}},...Vo(t,e,n),n);Fo(t,e,s,n),t.closest(
".lsn-scroll").before(o)}var Mn={async render({model:t,el:e}){e.innerHTML=t.get("html");for(let a of e.querySelectorAll(
".lsn-live-note"))a.remove();let s=e.querySelectorAll("details.lsn-text");for(let a of s)a.open=!1;Ko(e);for(let a of e.
querySelectorAll("table.lsn-sort"))zo(a,t.get("words"),t.get("language"));let n=P(e),o=Uo(e,await tt(t));return()=>{o(),
n()}}};var Re={render({model:t,el:e}){let s=()=>{e.innerHTML=t.get("html")};return t.on("change:html",s),s(),()=>t.off("change:\
html",s)}};var In=t=>t.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-])*/gu)?.length??
0;var Bn=(t,e,s,{send:n})=>{let{words:o}=t,a=[],l=({id:w,text:k},I)=>{let L=k.split(`

`).map(U=>c("p",{textContent:U})),B=c("details",{},c("summary",{textContent:I}),...L),H=oe({holder:B,locator:w,paragraphs:()=>L,
words:o.quote,language:s.get("language")});return B.append(H.element),a.push(H),B},r=c("textarea",{rows:12,className:"ls\
n-writing",id:j(),attributes:{dir:"auto"}}),i=c("p",{className:"lsn-soft",id:j()}),d=c("p",{hidden:!0,textContent:o.since}),
f=j(),u=["supplied","bank","open"].map(w=>c("input",{type:"radio",name:f,value:w})),p=t.bank.map(({id:w})=>c("input",{type:"\
checkbox",value:w})),g={supplied:t.supplied.map(w=>l(w,`${w.id} ${w.heading}`)),bank:t.bank.flatMap((w,k)=>[c("label",{className:"\
lsn-option"},p[k],c("span",{textContent:`${w.id} ${w.heading}`})),l(w,_(o.read,{name:w.id}))]),open:[]},m=Object.entries(
g).map(([w,k])=>Object.assign(c("div",{className:"lsn-evidence"},...k),{way:w})),b=c("div",{innerHTML:t.rubric}),x=c("fi\
eldset",{className:"lsn-ways"},c("legend",{textContent:o.ways}),...u.map(w=>c("label",{className:"lsn-option"},w,c("span",
{textContent:o[w.value]}))));r.setAttribute("aria-describedby",i.id);let C=()=>({text:r.value,way:u.find(w=>w.checked)?.
value??"",picked:p.filter(w=>w.checked).map(w=>w.value)}),h=Mt({read:C,put:w=>{r.value=w.text;for(let k of u)k.checked=k.
value===w.way;for(let k of p)k.checked=w.picked.includes(k.value);$()},send:n,kept:gt(s,t.id),words:o.writing,limit:t.limit,
model:s}),y=null,v=[],$=()=>{let{way:w}=C();for(let k of m)k.hidden=k.way!==w||!k.firstChild;i.textContent=_(o.count,{count:In(
r.value),guide:t.guide}),d.hidden=y===null||y===r.value},N=c("div",{className:"lsn-essay"},b,x,...m,c("label",{className:"\
lsn-strong",htmlFor:r.id,textContent:o.label}),r,i,h.saved,h.alarm,h.offers,d);N.addEventListener("input",()=>{$(),h.touched()}),
r.addEventListener("blur",()=>{h.saved.textContent===o.writing.typing&&h.save(!0)}),$();let T=sn({name:t.prompt,insert(w){
r.value=on(r.value,w),r.dispatchEvent(new Event("input",{bubbles:!0})),r.scrollTop=r.scrollHeight},focus(){r.focus(),r.setSelectionRange(
r.value.length,r.value.length)}});return{element:N,own:!0,labels:{first:o["hand-in"],again:o["hand-in-again"],busy:o.handing,
outline:o.outline},read:()=>r.value,handIn(){return h.save(!0)?!0:(h.alarm.scrollIntoView({block:"nearest"}),!1)},heard:h.
heard,awaits:h.awaits,refused:()=>h.refused(""),lost:h.lost,stop(){for(let w of a)w.stop();T(),h.stop()},resume:()=>h.resume(
v),show(w){y=w.answered?w.answer:null,v=w.versions??[],h.follow({text:w.draft,way:w.way,picked:w.picked}),$()}}};var je=["supports","weakens"],Rn=(t,e)=>{let s=Object.fromEntries(t.choices.map(i=>[i.id,i.text])),n=new Map,o=(i,d,f)=>{
let u=j(),p=c("span",{id:j(),textContent:s[i]}),g=[...je,""].map(C=>c("input",{type:"radio",name:u,value:C,checked:C===""}));
n.set(i,g);let m=g.map(C=>c("label",{},C,c("span",{textContent:e[C.value||"neither"]}))),b=`${f} ${_(e.sentence,{number:d})}`,
x=c("div",{className:"lsn-marks",attributes:{role:"radiogroup","aria-label":b,"aria-describedby":p.id}},...m);return c("\
li",{},p,x)},a=t.passages.map(({name:i,sentences:d})=>c("div",{},c("p",{className:"lsn-strong",textContent:i}),c("ol",{className:"\
lsn-sentences",attributes:{"aria-label":i}},...d.map((f,u)=>o(f,u+1,i))))),l=c("div",{className:"lsn-evidence-question"},
c("p",{className:"lsn-claim"},c("b",{textContent:e.claim}),` ${t.claim}`),c("p",{className:"lsn-soft",textContent:e["mar\
k-help"]}),...a),r=i=>[...n].filter(([,d])=>d.some(f=>f.checked&&f.value===i));return{element:l,read:()=>je.flatMap(i=>{
let d=r(i).map(([f])=>f);return d.length?[i,...d]:[]}),restore:i=>{let d={},f="";for(let u of Array.isArray(i)?i:[])je.includes(
u)?f=u:d[u]=f;for(let[u,p]of n)for(let g of p)g.checked=g.value===(d[u]??"")},lock:()=>{for(let i of n.values())for(let d of i)
d.disabled=!0}}};var Wo=6,jn=(t,e)=>{let s=Object.fromEntries(t.choices.map(h=>[h.id,h.text])),n=c("p",{className:"lsn-told lsn-soft",attributes:{
"aria-live":"polite"}}),o=t.choices.map(h=>c("button",{type:"button",className:"lsn-card",value:h.id,textContent:h.text})),
a=t.lefts.map(h=>({left:h,button:c("button",{type:"button",className:"lsn-place"}),card:""})),l=c("ul",{className:"lsn-c\
ards",attributes:{"aria-label":e.cards}},...o.map(h=>c("li",{},h))),r=c("div",{className:"lsn-match"},c("p",{className:"\
lsn-soft",textContent:e["match-help"]}),l,c("ul",{className:"lsn-pairs"},...a.map(h=>c("li",{},c("span",{className:"lsn-\
left",textContent:h.left}),h.button))),n),i="",d=!1,f=(h,y)=>{n.textContent=_(e[h],y)},u=()=>{for(let h of o)h.parentElement.
hidden=d||a.some(y=>y.card===h.value),h.setAttribute("aria-pressed",String(h.value===i));for(let{left:h,button:y,card:v}of a)
y.textContent=v?s[v]:e.empty,y.classList.toggle("full",v!==""),y.setAttribute("aria-label",_(e.slot,{left:h,card:y.textContent})),
y.setAttribute("aria-disabled",String(d));l.hidden=o.every(h=>h.parentElement.hidden)},p=()=>{u(),r.dispatchEvent(new Event(
"input",{bubbles:!0}))},g=h=>{f(h?"picked":"dropped",{card:s[h||i]}),i=h,p()},m=(h,y)=>{let v=a.find($=>$.card===h);v&&(v.
card=y.card),y.card=h,i="",f("placed",{card:s[h],left:y.left}),p(),y.button.focus({preventScroll:!0})},b=h=>{f("taken",{
card:s[h.card],left:h.left}),h.card="",p()},x=h=>{i?m(i,h):h.card&&b(h)};for(let h of o)h.addEventListener("click",()=>g(
h.value===i?"":h.value)),C(h,{held:()=>!d&&h.value,drop:y=>{y&&m(h.value,y)}});for(let h of a)h.button.addEventListener(
"click",()=>{d||x(h)}),C(h.button,{held:()=>!d&&h.card,drop:y=>{y?y!==h&&m(h.card,y):b(h)}});r.addEventListener("keydown",
h=>{h.key==="Escape"&&i&&g("")});function C(h,{held:y,drop:v}){let $=null,N=null,T=!1,w=L=>a.find(B=>{let H=B.button===h?
N:B.button.getBoundingClientRect();return L.clientX>=H.left&&L.clientX<=H.right&&L.clientY>=H.top&&L.clientY<=H.bottom}),
k=L=>{for(let B of a)B.button.classList.toggle("lsn-over",B===L)},I=()=>{$=null,T=!1,h.style.translate="",h.classList.remove(
"lsn-dragged"),k(null)};h.addEventListener("pointerdown",L=>{L.button!==0||!y()||($=L,N=h.getBoundingClientRect(),h.setPointerCapture(
L.pointerId))}),h.addEventListener("pointermove",L=>{if(!$)return;let[B,H]=[L.clientX-$.clientX,L.clientY-$.clientY];!T&&
Math.hypot(B,H)<Wo||(T=!0,h.classList.add("lsn-dragged"),h.style.translate=`${B}px ${H}px`,k(w(L)))}),h.addEventListener(
"pointerup",L=>{if(!$)return;let[B,H]=[T,w(L)];if(I(),!B)return;let U=S=>{S.stopPropagation(),S.preventDefault()};h.addEventListener(
"click",U,{capture:!0,once:!0}),setTimeout(()=>h.removeEventListener("click",U,!0)),v(H)}),h.addEventListener("pointerca\
ncel",I)}return u(),{element:r,read:()=>a.map(h=>h.card),restore:h=>{let y=Array.isArray(h)?h:[];a.forEach((v,$)=>{v.card=
s[y[$]]?y[$]:""}),i="",u()},lock:()=>{d=!0,i="",u()}}};var Hn="300px";function Jo(t){let e=t.match(/^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/),[s,n]=e?
e.slice(1).map(Number):[];return e&&Math.abs(s)<=90&&Math.abs(n)<=180?{lat:s,lon:n}:null}var qn=(t,e,s)=>{let n=c("div",
{className:"lsn-ask-map"}),o=c("p",{className:"lsn-told lsn-soft",attributes:{"aria-live":"polite"}}),a=c("input",{type:"\
text",autocomplete:"off",maxLength:80,id:j()}),l=c("select",{id:j()},new Option(e["place-none"],""),...t.units.map(({id:m,
name:b})=>new Option(b,m))),r=(m,b)=>c("div",{className:"lsn-field"},c("label",{htmlFor:m.id,textContent:e[b]}),m),i=c("\
div",{className:"lsn-place-question"},c("p",{className:"lsn-soft",textContent:e["place-help"]}),n,o,r(a,"place-coordinat\
e"),r(l,"place-list")),d=null,f=null,u=()=>{let m=l.value?null:Jo(a.value);d?.send({type:"draw",...f??(m?{given:{...m,label:e["\
place-given"]}}:{})})},p=m=>{m.type!=="click"||f||(a.value=`${m.lat.toFixed(4)}, ${m.lon.toFixed(4)}`,l.value="",o.textContent=
_(e["place-clicked"],{point:a.value}),u(),i.dispatchEvent(new Event("input",{bubbles:!0})))};a.addEventListener("input",
()=>{l.value="",o.textContent="",u()}),l.addEventListener("change",()=>{l.value&&(a.value=""),o.textContent="",u()});let g=Yo(
n,async()=>(d=await ae(s,n,{page:s.get("maps")[t.id],title:e["place-map"],hear:p}),u(),d),()=>n.replaceChildren(c("p",{className:"\
lsn-soft",textContent:e["place-map-failed"]})));return{element:i,stop:g,read:()=>l.value?`unit:${l.value}`:a.value,restore:m=>{
let[,b=""]=String(m).match(/^unit:(.*)$/)??[];l.value=b,a.value=b?"":String(m).replace(/^([-\d.]+),([-\d.]+)$/,"$1, $2"),
u()},lock:m=>{f=m.shown??null,a.readOnly=!0,l.disabled=!0,u()}}};function Yo(t,e,s){let n=null,o=!1,a=async()=>{try{n=await e(),
o&&n.stop()}catch(r){console.error(r),s()}},l=new IntersectionObserver(r=>{r.some(i=>i.isIntersecting)&&(l.disconnect(),
a())},{rootMargin:Hn,scrollMargin:Hn});return l.observe(t),()=>{o=!0,l.disconnect(),n?.stop()}}var He={choice:t=>Dn(t,"radio",e=>e.find(s=>s.checked)?.value??"",(e,s)=>e.value===s),choices:t=>Dn(t,"checkbox",e=>e.filter(
s=>s.checked).map(s=>s.value),(e,s)=>s.includes(e.value)),number:t=>Pn(t,{inputMode:"decimal",maxLength:60}),text:t=>Pn(
t,{className:"lsn-words",maxLength:t.limit}),order:Go,essay:Bn,evidence:Rn,match:jn,place:qn};function Dn(t,e,s,n){let o=j(),
a=t.choices.map(r=>c("input",{type:e,name:o,value:r.id}));return{element:c("div",{},...t.choices.map((r,i)=>c("label",{className:"\
lsn-option"},a[i],c("span",{textContent:r.text})))),read:()=>s(a),restore:r=>a.forEach(i=>{i.checked=n(i,r)}),lock:()=>a.
forEach(r=>{r.disabled=!0})}}function Pn(t,e){let s=c("input",{type:"text",autocomplete:"off",id:j(),...e}),n=c("label",
{htmlFor:s.id,textContent:t.label});return{element:c("div",{className:"lsn-field"},n,s),read:()=>s.value,restore:o=>{s.value=
String(o)},lock:()=>{s.readOnly=!0}}}function Go(t,e){let s=c("ol",{className:"lsn-order"}),n=c("p",{className:"lsn-hidd\
en",attributes:{"aria-live":"polite"}}),o=(r,i,d)=>{let f=i<0?r.previousElementSibling:r.nextElementSibling;if(!f||d.getAttribute(
"aria-disabled")==="true")return;i<0?f.before(r):f.after(r),d.focus();let u=[...s.children];n.textContent=_(e.moved,{item:r.
querySelector("span").textContent,position:u.indexOf(r)+1,count:u.length}),a()},a=()=>[...s.children].forEach((r,i,d)=>{
let[f,u]=r.querySelectorAll("button");f.setAttribute("aria-disabled",String(l||i===0)),u.setAttribute("aria-disabled",String(
l||i===d.length-1))}),l=!1;for(let r of t.choices){let i=c("li",{},c("span",{textContent:r.text}));i.dataset.id=r.id;for(let[
d,f]of[["up",-1],["down",1]]){let u=c("button",{type:"button",className:"lsn-button lsn-small",textContent:e[d],attributes:{
"aria-label":`${e[d]}${e.colon}${r.text}`}});u.addEventListener("click",()=>o(i,f,u)),i.append(u)}s.append(i)}return a(),
{element:c("div",{},c("p",{className:"lsn-soft",textContent:e["order-help"]}),s,n),read:()=>[...s.children].map(r=>r.dataset.
id),restore:r=>{let i=new Map([...s.children].map(d=>[d.dataset.id,d]));r.length===i.size&&r.every(d=>i.has(d))&&s.append(
...r.map(d=>i.get(d))),a()},lock:()=>{l=!0,a()}}}var De=globalThis,Kn=t=>t,me=De.trustedTypes,Un=me?me.createPolicy("lit-html",{createHTML:t=>t}):void 0,Pe="$lit$",dt=`l\
it$${Math.random().toFixed(9).slice(2)}$`,Ke="?"+dt,Xo=`<${Ke}>`,Ct=document,Wt=()=>Ct.createComment(""),Jt=t=>t===null||
typeof t!="object"&&typeof t!="function",Ue=Array.isArray,Yn=t=>Ue(t)||typeof t?.[Symbol.iterator]=="function",qe=`[ 	
\f\r]`,zt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Fn=/-->/g,Vn=/>/g,kt=RegExp(`>|${qe}(?:([^\\s"'>=/]+)(${qe}\
*=${qe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),zn=/'/g,Wn=/"/g,Gn=/^(?:script|style|textarea|title)$/i,Fe=t=>(e,...s)=>({_$litType$:t,strings:e,
values:s}),R=Fe(1),si=Fe(2),oi=Fe(3),X=Symbol.for("lit-noChange"),M=Symbol.for("lit-nothing"),Jn=new WeakMap,At=Ct.createTreeWalker(
Ct,129);function Xn(t,e){if(!Ue(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Un!==void 0?
Un.createHTML(e):e}var Qn=(t,e)=>{let s=t.length-1,n=[],o,a=e===2?"<svg>":e===3?"<math>":"",l=zt;for(let r=0;r<s;r++){let i=t[r],
d,f,u=-1,p=0;for(;p<i.length&&(l.lastIndex=p,f=l.exec(i),f!==null);)p=l.lastIndex,l===zt?f[1]==="!--"?l=Fn:f[1]!==void 0?
l=Vn:f[2]!==void 0?(Gn.test(f[2])&&(o=RegExp("</"+f[2],"g")),l=kt):f[3]!==void 0&&(l=kt):l===kt?f[0]===">"?(l=o??zt,u=-1):
f[1]===void 0?u=-2:(u=l.lastIndex-f[2].length,d=f[1],l=f[3]===void 0?kt:f[3]==='"'?Wn:zn):l===Wn||l===zn?l=kt:l===Fn||l===
Vn?l=zt:(l=kt,o=void 0);let g=l===kt&&t[r+1].startsWith("/>")?" ":"";a+=l===zt?i+Xo:u>=0?(n.push(d),i.slice(0,u)+Pe+i.slice(
u)+dt+g):i+dt+(u===-2?r:g)}return[Xn(t,a+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},Yt=class t{constructor({
strings:e,_$litType$:s},n){let o;this.parts=[];let a=0,l=0,r=e.length-1,i=this.parts,[d,f]=Qn(e,s);if(this.el=t.createElement(
d,n),At.currentNode=this.el.content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=
At.nextNode())!==null&&i.length<r;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(
Pe)){let p=f[l++],g=o.getAttribute(u).split(dt),m=/([.?@])?(.*)/.exec(p);i.push({type:1,index:a,name:m[2],strings:g,ctor:m[1]===
"."?ge:m[1]==="?"?be:m[1]==="@"?ve:Nt}),o.removeAttribute(u)}else u.startsWith(dt)&&(i.push({type:6,index:a}),o.removeAttribute(
u));if(Gn.test(o.tagName)){let u=o.textContent.split(dt),p=u.length-1;if(p>0){o.textContent=me?me.emptyScript:"";for(let g=0;g<
p;g++)o.append(u[g],Wt()),At.nextNode(),i.push({type:2,index:++a});o.append(u[p],Wt())}}}else if(o.nodeType===8)if(o.data===
Ke)i.push({type:2,index:a});else{let u=-1;for(;(u=o.data.indexOf(dt,u+1))!==-1;)i.push({type:7,index:a}),u+=dt.length-1}
a++}}static createElement(e,s){let n=Ct.createElement("template");return n.innerHTML=e,n}};function Et(t,e,s=t,n){if(e===
X)return e;let o=n!==void 0?s._$Co?.[n]:s._$Cl,a=Jt(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),
a===void 0?o=void 0:(o=new a(t),o._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(e=Et(t,o._$AS(t,e.values),
o,n)),e}var he=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this.
_$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,o=(e?.creationScope??Ct).importNode(
s,!0);At.currentNode=o;let a=At.nextNode(),l=0,r=0,i=n[0];for(;i!==void 0;){if(l===i.index){let d;i.type===2?d=new Bt(a,
a.nextSibling,this,e):i.type===1?d=new i.ctor(a,i.name,i.strings,this,e):i.type===6&&(d=new we(a,this,e)),this._$AV.push(
d),i=n[++r]}l!==i?.index&&(a=At.nextNode(),l++)}return At.currentNode=Ct,o}p(e){let s=0;for(let n of this._$AV)n!==void 0&&
(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},Bt=class t{get _$AU(){return this._$AM?._$AU??
this._$Cv}constructor(e,s,n,o){this.type=2,this._$AH=M,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=
o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===
11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=Et(this,e,s),Jt(
e)?e===M||e==null||e===""?(this._$AH!==M&&this._$AR(),this._$AH=M):e!==this._$AH&&e!==X&&this._(e):e._$litType$!==void 0?
this.$(e):e.nodeType!==void 0?this.T(e):Yn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==M&&Jt(this._$AH)?this._$AA.nextSibling.data=e:this.T(Ct.
createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=
Yt.createElement(Xn(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let a=new he(o,this),l=a.u(
this.options);a.p(s),this.T(l),this._$AH=a}}_$AC(e){let s=Jn.get(e.strings);return s===void 0&&Jn.set(e.strings,s=new Yt(
e)),s}k(e){Ue(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,o=0;for(let a of e)o===s.length?s.push(n=new t(this.
O(Wt()),this.O(Wt()),this,this.options)):n=s[o],n._$AI(a),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(e=this.
_$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=Kn(e).nextSibling;Kn(e).remove(),e=n}}setConnected(e){
this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Nt=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(e,s,n,o,a){this.type=1,this._$AH=M,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=
a,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=M}_$AI(e,s=this,n,o){
let a=this.strings,l=!1;if(a===void 0)e=Et(this,e,s,0),l=!Jt(e)||e!==this._$AH&&e!==X,l&&(this._$AH=e);else{let r=e,i,d;
for(e=a[0],i=0;i<a.length-1;i++)d=Et(this,r[n+i],s,i),d===X&&(d=this._$AH[i]),l||=!Jt(d)||d!==this._$AH[i],d===M?e=M:e!==
M&&(e+=(d??"")+a[i+1]),this._$AH[i]=d}l&&!o&&this.j(e)}j(e){e===M?this.element.removeAttribute(this.name):this.element.setAttribute(
this.name,e??"")}},ge=class extends Nt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===M?
void 0:e}},be=class extends Nt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,
!!e&&e!==M)}},ve=class extends Nt{constructor(e,s,n,o,a){super(e,s,n,o,a),this.type=5}_$AI(e,s=this){if((e=Et(this,e,s,0)??
M)===X)return;let n=this._$AH,o=e===M&&n!==M||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,a=e!==M&&(n===
M||o);o&&this.element.removeEventListener(this.name,this,n),a&&this.element.addEventListener(this.name,this,e),this._$AH=
e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},
we=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this.
_$AM._$AU}_$AI(e){Et(this,e)}},Zn={M:Pe,P:dt,A:Ke,C:1,L:Qn,R:he,D:Yn,V:Et,I:Bt,H:Nt,N:be,U:ve,B:ge,F:we},Qo=De.litHtmlPolyfillSupport;
Qo?.(Yt,Bt),(De.litHtmlVersions??=[]).push("3.3.3");var ts=(t,e,s)=>{let n=s?.renderBefore??e,o=n._$litPart$;if(o===void 0){
let a=s?.renderBefore??null;n._$litPart$=o=new Bt(e.insertBefore(Wt(),a),a,void 0,s??{})}return o._$AI(t),o};var ut={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Rt=t=>(...e)=>({_$litDirective$:t,values:e}),
vt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.
update(e,s)}update(e,s){return this.render(...s)}};var ze=t=>t.getClientRects().length>0;function xe(t,e){let s=document.activeElement,n=s instanceof HTMLElement&&s!==e&&e.
contains(s)?s:null,o=n?.closest("section")??e;if(ts(t,e),!n)return;let a=ze(n)?n:Gt(o,n.dataset.key)??Zo(o,e);document.activeElement!==
a&&a?.focus({preventScroll:!0})}function Gt(t,e){return[...t.querySelectorAll("[data-key]")].find(n=>e&&n.dataset.key===
e&&ze(n))}function Zo(...t){return t.map(s=>s.querySelector(":is(h3, h4)[tabindex]")).find(s=>s&&ze(s))??void 0}function ye(){
let t=new Map;return e=>{let s=t.get(e)??j();return t.set(e,s),s}}var V=(t,e,{key:s=String(t),submit:n=!1,small:o=!1,label:a,
disabled:l,hidden:r=!1}={})=>R`<button type=${n?"submit":"button"} class=${o?"lsn-button lsn-small":"lsn-button"} data-key=${s}
    aria-label=${a??M} aria-disabled=${l===void 0?M:String(l)} ?hidden=${r}
    @click=${e}>${t}</button>`,at=t=>R`<p class="lsn-soft">${t}</p>`;var $e=(t,e,{accept:s,multiple:n=!1,folder:o=!1,small:a=!1}={})=>{let l=i=>i.currentTarget.nextElementSibling.click(),r=i=>{
let d=i.currentTarget,f=[...d.files??[]];d.value="",e(f)};return R`${V(t,l,{small:a})}<input type="file" hidden accept=${s??
M} ?multiple=${n}
    ?webkitdirectory=${o} @change=${r}>`},es=t=>{let e=s=>s.currentTarget;return{over(s){s.preventDefault(),e(s).classList.
add("lsn-drop")},leave(s){e(s).contains(s.relatedTarget)||e(s).classList.remove("lsn-drop")},drop(s){s.preventDefault(),
s.stopPropagation(),e(s).classList.remove("lsn-drop"),s.dataTransfer&&t(s.dataTransfer)}}},St=()=>({text:"",warn:!1,number:0}),
jt=({number:t},e,s=!1)=>({text:e,warn:s,number:t+1}),Ve=class extends vt{number=0;render(e){return X}update({element:e},[
{text:s,number:n}]){return n!==this.number&&(e.textContent=s),this.number=n,X}},Ht=Rt(Ve);function ns(t,e,s="text/plain;\
charset=utf-8"){let n=URL.createObjectURL(new Blob(e,{type:s}));Object.assign(document.createElement("a"),{download:t,href:n}).
click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var Xt="ABCDEFGHIJKLMNOPQRSTUVWXYZ",ta=999,ss=new Map([["ArrowLeft",-1],["PageUp",-1],["ArrowRight",1],["PageDown",1]]);
function ea({key:t,code:e=""},s){let n=/^[a-z]$/i.test(t)?t:/^Key([A-Z])$/.exec(e)?.[1]??"",o=n?Xt.indexOf(n.toUpperCase()):
-1;return o<s?o:-1}var na=t=>t.map(e=>Math.round(100*e/Math.max(1,...t)));function os(t){let{present:e,key:s,explanation:n,
colon:o}=t.get("words"),a=new Map,l=new Map,r=0,i=!1,d=0,f=0,u=St(),p=c("dialog",{className:"lsn lsn-present",lang:t.get(
"language"),attributes:{"aria-label":e.open}}),g=()=>{},m=()=>t.get("questions"),b=()=>m()[r],x=S=>{let A=a.get(S.id);if(A?.
length===S.choices.length)return A;let D=S.choices.map(()=>0);return a.set(S.id,D),D},C=()=>{p.open&&xe(I(),p)},h=(S,A=!1)=>{
u=jt(u,S,A),C()},y=(S,A)=>{let D=x(b());D[S]=Math.min(ta,Math.max(0,D[S]+A)),h(_(e.counted,{letter:Xt[S],count:D[S]}))},
v=()=>{x(b()).fill(0),h(e.cleared)},$=S=>{let A=r+S;if(A<0||A>=m().length)return h(e[S<0?"is-first":"is-last"]);r=A,i=!1,
h(`${w()}${o}${b().prompt}`),p.scrollTop=0},N=S=>{h(S),p.querySelector(".lsn-answer")?.scrollIntoView({block:"nearest"})},
T=()=>{if(i=!i,!i)return h(e.hidden);if(l.has(b().id))return N(e.shown);d=xt();let S={type:"reveal",question:b().id,number:d};
clearTimeout(f),f=setTimeout(()=>{i=!1,h(e.silent,!0)},Zt),h(""),Z(t,S)},w=()=>_(e.place,{number:r+1,count:m().length}),
k=(S,A,D,J,z)=>{let O=Xt[A],K=z?.right.includes(S.id),W=(Y,E,q)=>V(E,()=>y(A,Y),{key:`${q} ${A}`,label:_(e[q],{letter:O})});
return R`<li class=${K?"lsn-raised right":"lsn-raised"}><b>${O}</b><span>${S.text}${K?R` <span class="lsn-is-right">✓ ${e.
right}</span>`:M}</span><div class="lsn-hands">${W(1,"+","more")}${W(-1,"−","less")}<span class="lsn-track"><span
      class="lsn-length" style=${`width: ${J[A]}%`}></span></span><span class="lsn-count">${D[A]}</span></div></li>`},I=()=>{
let S=b(),[A,D]=[x(S),i?l.get(S.id):void 0],J=na(A),z=S.choices.slice(0,Xt.length);return R`<h3 tabindex="-1">${t.get("t\
itle")} · ${w()}</h3>
      <div class="lsn-asked">${S.prompt}</div>
      ${S.claim?R`<p>${S.claim}</p>`:M}
      ${S.lefts?R`<ul class="lsn-lefts">${S.lefts.map(O=>R`<li>${O}</li>`)}</ul>`:M}
      ${z.length?R`<ul>${z.map((O,K)=>k(O,K,A,J,D))}</ul>`:M}
      <div>${D?R`<div class="lsn-answer"><p><b>${s}${o}</b>${D.key}</p><p>${n}${o}${D.explanation}</p></div>`:M}</div>
      <div class="lsn-actions">${V("←",()=>$(-1),{key:"previous",label:e.previous,disabled:r===0})}
        ${V("→",()=>$(1),{key:"next",label:e.next,disabled:r===m().length-1})}
        ${V(i?e.hide:e.show,T,{key:"answer"})}
        ${z.length?V(e.clear,v,{key:"clear"}):M}
        ${V(e.leave,()=>p.close(),{key:"leave"})}</div>
      <p role="status" class=${u.warn?"lsn-said-aloud lsn-warn":"lsn-said-aloud"} ${Ht(u)}></p>
      <p class="lsn-soft">${z.length?e.keys:e["keys-plain"]}</p>`},L=S=>{if(S.ctrlKey||S.altKey||S.metaKey)return;let A=ea(
S,Math.min(Xt.length,b().choices.length));if(ss.has(S.key))$(ss.get(S.key));else if(S.key==="0")T();else if(A>=0)y(A,S.shiftKey?
-1:1);else return;S.preventDefault()},B=()=>{clearTimeout(f),g(),p.remove(),U.focus()},H=()=>{r=Math.min(r,m().length-1),
i=!1,u=St(),document.body.append(p),g=P(p),p.showModal(),C(),Q(p,"h3").focus()};p.addEventListener("keydown",L),p.addEventListener(
"close",B);let U=c("button",{type:"button",className:"lsn-button lsn-small",textContent:e.open});return U.addEventListener(
"click",H),{button:U,hear(S){if(!(!d||S.number!==d||S.type!=="revealed"&&S.type!=="refused")){if(d=0,clearTimeout(f),S.type===
"refused"){i=!1,h(S.text,!0);return}l.set(S.question,S),S.question===b()?.id&&i&&N(`${e.shown} ${s}${o}${S.key}`)}},stop(){
p.close()}}}var as=(t,e=location.search)=>t||new URLSearchParams(e).has("present");var{I:sa}=Zn,rs=t=>t;var ls=t=>t.strings===void 0,is=()=>document.createComment(""),qt=(t,e,s)=>{let n=t._$AA.parentNode,o=e===void 0?t._$AB:
e._$AA;if(s===void 0){let a=n.insertBefore(is(),o),l=n.insertBefore(is(),o);s=new sa(a,l,t,t.options)}else{let a=s._$AB.
nextSibling,l=s._$AM,r=l!==t;if(r){let i;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(i=t._$AU)!==l._$AU&&s._$AP(i)}if(a!==o||
r){let i=s._$AA;for(;i!==a;){let d=rs(i).nextSibling;rs(n).insertBefore(i,o),i=d}}}return s},wt=(t,e,s=t)=>(t._$AI(e,s),
t),oa={},ke=(t,e=oa)=>t._$AH=e,cs=t=>t._$AH,Ae=t=>{t._$AR(),t._$AA.remove()};var Dt=Rt(class extends vt{constructor(t){if(super(t),t.type!==ut.PROPERTY&&t.type!==ut.ATTRIBUTE&&t.type!==ut.BOOLEAN_ATTRIBUTE)
throw Error("The `live` directive is not allowed on child or event bindings");if(!ls(t))throw Error("`live` bindings can\
 only contain a single expression")}render(t){return t}update(t,[e]){if(e===X||e===M)return e;let s=t.element,n=t.name;if(t.
type===ut.PROPERTY){if(e===s[n])return X}else if(t.type===ut.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return X}else if(t.
type===ut.ATTRIBUTE&&s.getAttribute(n)===e+"")return X;return ke(t),e}});var ds=(t,e,s)=>{let n=new Map;for(let o=e;o<=s;o++)n.set(t[o],o);return n},us=Rt(class extends vt{constructor(t){if(super(
t),t.type!==ut.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let n;s===void 0?s=e:e!==void 0&&
(n=e);let o=[],a=[],l=0;for(let r of t)o[l]=n?n(r,l):l,a[l]=s(r,l),l++;return{values:a,keys:o}}render(t,e,s){return this.
dt(t,e,s).values}update(t,[e,s,n]){let o=cs(t),{values:a,keys:l}=this.dt(e,s,n);if(!Array.isArray(o))return this.ut=l,a;
let r=this.ut??=[],i=[],d,f,u=0,p=o.length-1,g=0,m=a.length-1;for(;u<=p&&g<=m;)if(o[u]===null)u++;else if(o[p]===null)p--;else if(r[u]===
l[g])i[g]=wt(o[u],a[g]),u++,g++;else if(r[p]===l[m])i[m]=wt(o[p],a[m]),p--,m--;else if(r[u]===l[m])i[m]=wt(o[u],a[m]),qt(
t,i[m+1],o[u]),u++,m--;else if(r[p]===l[g])i[g]=wt(o[p],a[g]),qt(t,o[u],o[p]),p--,g++;else if(d===void 0&&(d=ds(l,g,m),f=
ds(r,u,p)),d.has(r[u]))if(d.has(r[p])){let b=f.get(l[g]),x=b!==void 0?o[b]:null;if(x===null){let C=qt(t,o[u]);wt(C,a[g]),
i[g]=C}else i[g]=wt(x,a[g]),qt(t,o[u],x),o[b]=null;g++}else Ae(o[p]),p--;else Ae(o[u]),u++;for(;g<=m;){let b=qt(t,i[m+1]);
wt(b,a[g]),i[g++]=b}for(;u<=p;){let b=o[u++];b!==null&&Ae(b)}return this.ut=l,ke(t,i),X}});var aa=2e6;function We({due:t,zone:e,told:s},n,o){if(!t)return n["no-due"];let a=(d="")=>new Intl.DateTimeFormat(Tt(o),{
dateStyle:"full",timeStyle:"short",...d&&{timeZone:d}}).format(new Date(t)),l=s,r=!1;try{r=!!e&&a(e)===a(),r&&(l=e)}catch{}
let i=_(n[r?"due-same":"due"],{yours:a(),theirs:l});return Date.now()>Date.parse(t)+6e4?`${i} ${n.over}`:i}function ps(t,{
root:e,update:s}){let n=t.get("words").take,o=ye(),a="",l=St(),r=0,i=(m,b=!1)=>{l=jt(l,m,b),s(),e.querySelector(".lsn-ta\
ke")?.setAttribute("open","")},d=m=>{clearTimeout(r),r=setTimeout(()=>i(n.silent,!0),Zt),Z(t,{type:"take",code:m})},f=async m=>{
m&&(m.size>aa?i(n["too-large"],!0):d(await m.text()))},u=m=>{m.preventDefault(),d(a)},p=m=>{a=m.target.value},g=m=>{let b=m.
parts.map(({page:h,text:y})=>R`<li>${h?R`<a href=${h}>${y}</a>`:y}</li>`),x=()=>Z(t,{type:"aside",id:m.id}),C=`${n.aside}${n.
colon}${m.title}`;return R`<li><b>${m.title}</b><p class="lsn-due">${We(m,n,t.get("language"))}</p>${m.late?R`<p>${m.late}</p>`:
M}${b.length?R`<p>${n.counts}</p><ul>${b}</ul>`:M}${[m.about,m.version].filter(Boolean).map(h=>R`<p>${h}</p>`)}
      ${at([m.done,...m.rules].join(" · "))}${V(n.aside,x,{key:`aside ${m.id}`,small:!0,label:C})}</li>`};return{view(){
let m=t.get("assigned"),b=R`<h4>${n.title}</h4><ul class="lsn-assigned">${us(m,x=>x.id,g)}</ul>`;return R`<div class="lsn-taking"><div>${m.
length?b:M}</div>
        <details class="lsn-take"><summary>${n.open}</summary><form novalidate @keydown=${_t} @submit=${u}>
          <div class="lsn-field"><label for=${o("code")}>${n.code}</label><input type="text" id=${o("code")} autocomplete="off"
            spellcheck="false" data-key="code" aria-describedby=${`${o("said")} ${o("about")}`}
            aria-invalid=${l.warn?"true":M} .value=${Dt(a)} @input=${p}>
            ${V(n.take,null,{submit:!0,small:!0})}
            ${$e(n.choose,([x])=>f(x),{accept:".json,.txt,application/json",small:!0})}</div>
          <p class="lsn-soft" id=${o("about")}>${n.about}</p>
          <p id=${o("said")} class=${l.warn?"lsn-warn":""} role="status" ${Ht(l)}></p></form></details></div>`},hear({type:m,
text:b}){return m!=="taken"&&m!=="untaken"?!1:(clearTimeout(r),m==="taken"&&(a=""),i(b,m==="untaken"),!0)},stop(){clearTimeout(
r)}}}function fs(t){let e=c("div",{className:`lsn-remark ${t.tone??""}`});return t.label&&e.append(c("b",{textContent:t.label})),
e.append(c("span",{textContent:t.text})),e}function ra(t,e,s={}){let n=[],o=(l,r="")=>n.push(c("p",{className:r,textContent:l}));
t.changed&&o(t.changed,"lsn-warn"),t.tone&&o(e[t.tone],`lsn-verdict ${t.tone}`),n.push(...t.feedback.map(fs)),t.distance&&
o(t.distance),t.key&&o(`${e.key}${e.colon}${t.key}`),t.outline&&(s.outline&&o(s.outline,"lsn-strong"),o(t.outline,"lsn-s\
aid lsn-lines")),t.explanation&&o(`${e.explanation}${e.colon}${t.explanation}`),(t.explanation||t.key)&&(t.decides&&o(`${e[t.
basis??""]}${e.colon}${t.decides}`,"lsn-soft"),t.others?.length&&n.push(c("details",{},c("summary",{textContent:e.others}),
...t.others.map(fs))));let a=[t.standing,t.saved].filter(Boolean).join(" · ");return a&&o(a,"lsn-soft"),t.failed&&o(t.failed,
"lsn-warn"),(t.failed||t.download)&&n.push(...fe(e)),n}function ia(t,e,s,n){let o=_e(s.get("lesson"),t.id),a=A=>Z(s,A),l=He[t.
kind](t,n,s,{kept:o,send:({text:A,way:D,picked:J,number:z,settled:O})=>a({type:"draft",question:t.id,text:A,way:D,picked:J,
number:z,settled:O})}),r=l.labels??t.labels??{first:n.check,again:n.again,busy:n.checking},i=gt(s,`${t.id}/handed`),d=c(
"button",{type:"submit",className:"lsn-button",textContent:r.first}),f=c("button",{type:"button",className:"lsn-button"}),
u=c("div",{className:"lsn-hints",attributes:{"aria-live":"polite"}}),p=c("div",{className:"lsn-feedback",attributes:{role:"\
status"}}),g=c("div"),m="",b=c("legend",{},c("span",{className:"lsn-number",textContent:e}),t.prompt),x=c("form",{className:"\
lsn-q",noValidate:!0},c("fieldset",{},b,l.element),c("p",{className:"lsn-soft",textContent:t.about}),c("div",{className:"\
lsn-actions"},d,f),u,p,g),C=0,h=0,y="",v=!1,$={words:n.writing,language:s.get("language"),element:p},N=()=>d.getAttribute(
"aria-disabled")==="true",T=A=>p.replaceChildren(c("p",{className:"lsn-warn",textContent:A})),w=()=>{clearTimeout(C),d.setAttribute(
"aria-disabled","false")},k=A=>{v=!0,T(A),st.has($)&&it($,!0),ce(s,p)},I=A=>{h=A.number,d.setAttribute("aria-disabled","\
true"),p.replaceChildren(c("p",{className:"lsn-soft",textContent:r.busy})),clearTimeout(C),C=setTimeout(()=>{w(),k(n.silent)},
le),a(A)};x.addEventListener("submit",A=>{A.preventDefault(),N()||H()}),te(x);let L=()=>{i.clear(),l.own||o.clear(),$t($)},
B=()=>{let[A]=i.found();return A&&i.take(A),A?.value},H=()=>{if(l.own&&!l.handIn())return;let A=l.read();i.set({answer:A,
sent:!0}),l.own||o.set({answer:A,sent:!0}),it($,v),I({type:"answer",question:t.id,answer:A,number:xt()})};for(let A of l.
own?[]:["input","click"])l.element.addEventListener(A,()=>{if(N())return;let D={answer:l.read(),sent:!1};o.set(D),v&&(i.
set(D),it($,!0))});f.addEventListener("click",()=>{N()||I({type:"hint",question:t.id,number:xt()})});let U=A=>{v=!1,A.failed?
it($,!0):$t($);let D=JSON.stringify(A.answer);l.own?l.show(A):A.answered&&D!==y&&l.restore(A.answer),y=D,A.done&&l.lock(
A),d.textContent=A.answered?r.again:r.first,d.hidden=A.done;let J=t.hints-A.hints.length;f.textContent=_(n.hint,{count:J}),
f.hidden=J===0||A.done,u.replaceChildren(...A.hints.map(z=>c("p",{textContent:`${n["hint-label"]}${n.colon}${z}`}))),p.replaceChildren(
...ra(A,n,r)),A.earlier!==m&&(g.innerHTML=A.earlier),m=A.earlier},S=A=>A!==h?!1:(h=0,w(),!0);return{form:x,id:t.id,show:U,
stop(){clearTimeout(C),$t($),l.stop?.()},lost(){w(),l.own&&l.lost(),k(n.dead)},heard(A){A.type==="kept"?l.heard?.(A):A.type===
"refused"&&(S(A.number)||l.awaits?.(A.number))?(w(),L(),l.own&&l.refused(),T(A.text)):A.type==="done"&&S(A.number)&&(A.act===
"answer"&&L(),U(A.state))},resume(A){if(l.own){l.resume(),B()?.sent&&H();return}let D=o.get()??B();i.clear(),!(!D||A.done)&&
(l.restore(D.answer),D.sent?H():o.set(D))}}}var Ce={render({model:t,el:e}){let s=P(e),n=t.get("words"),o=as(t.get("prese\
nts"))?os(t):null,a=c("div"),l=c("div"),r=c("section",{className:"lsn lsn-quiz",lang:t.get("language")},c("h3",{textContent:t.
get("title")}),...o?[c("div",{className:"lsn-actions"},o.button)]:[],a,l),i=[],d={},f=()=>{let b=t.get("states");if(i.some(
x=>d[x.id]&&JSON.parse(d[x.id]).answered&&!b[x.id].answered)){u();return}for(let x of i){let C=JSON.stringify(b[x.id]);C!==
d[x.id]&&x.show(b[x.id]),d[x.id]=C}},u=()=>{i.forEach(b=>b.stop()),i=t.get("questions").map((b,x)=>ia(b,x+1,t,n)),d={},l.
replaceChildren(...i.map(b=>b.form)),f();for(let b of i)b.resume(t.get("states")[b.id])},p=()=>a.replaceChildren(...t.get(
"notes").map(b=>c("p",{className:"lsn-soft",textContent:b})),...t.get("counts").map(b=>c("p",{className:"lsn-counts",textContent:`${b.
text} ${We(b,n.take,t.get("language"))}`}))),g=b=>{o?.hear(b),b.type!=="revealed"&&(b.type!=="refused"&&b.state&&t.set("\
states",{...t.get("states"),[b.question]:b.state}),i.find(x=>x.id===b.question)?.heard(b))};p(),u();let m=pt(t,()=>i.forEach(
b=>b.lost()));return t.on("change:states",f),t.on("change:questions",u),t.on("change:notes",p),t.on("change:counts",p),t.
on("msg:custom",g),e.append(r),()=>{t.off("change:states",f),t.off("change:questions",u),t.off("change:notes",p),t.off("\
change:counts",p),t.off("msg:custom",g),m(),o?.stop(),i.forEach(b=>b.stop()),s()}}};var la=t=>(t.closest(".jp-Notebook")??document).querySelector(".lsn-explore");function ca(t,e){t.scrollIntoView({block:"\
start",behavior:matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}),t.querySelector(`article[data-p\
assage="${e}"] .lsn-locator`)?.focus({preventScroll:!0})}var ms={async render({model:t,el:e}){e.innerHTML=t.get("html");
let s=Q(e,".lsn-reference"),{passage:n}=s.dataset,o=await tt(t),a=P(e);Q(s,"a").addEventListener("click",d=>{let f=la(e);
f&&(d.preventDefault(),o.choose(`passage:${n}`),ca(f,n))});let l=c("div"),r=c("details",{className:"lsn lsn-again"},c("s\
ummary",{textContent:t.get("words").again}),l);e.append(r);let i;return r.addEventListener("toggle",()=>{i??=ot(t,"passa\
ge").then(d=>mt.render({model:d,el:l}))}),()=>{a(),i?.then(d=>d())}}};var da={text({column:t}){let e=c("textarea",{rows:2,className:"lsn-writing",id:j(),attributes:{dir:"auto"}});return{parts:[
c("label",{htmlFor:e.id,textContent:t.name}),e],read:()=>e.value,put:s=>{e.value=s}}},choice({column:t,words:e}){let s=c(
"select",{id:j()},new Option(e.choose,""),...t.options.map(({id:n,text:o})=>new Option(o,n)));return{parts:[c("p",{className:"\
lsn-field"},c("label",{htmlFor:s.id,textContent:t.name}),s)],read:()=>s.value,put:n=>{s.value=n}}},passages({column:t,words:e}){
let s=t.bank.map(({id:o})=>c("input",{type:"checkbox",value:o})),n=t.bank.flatMap((o,a)=>[c("label",{className:"lsn-opti\
on"},s[a],c("span",{textContent:`${o.id} ${o.heading}`})),c("details",{},c("summary",{textContent:_(e.read,{name:o.id})}),
...o.text.split(`

`).map(l=>c("p",{textContent:l})))]);return{parts:[c("fieldset",{className:"lsn-evidence"},c("legend",{textContent:t.name}),
...n)],read:()=>s.filter(o=>o.checked).map(o=>o.value),put:o=>{for(let a of s)a.checked=o.includes(a.value)}}}},hs=(t,e)=>Z(
t,e);function ua(t,e,s){let{columns:n,id:o,limit:a}=e.get("sheet"),l=n.map(u=>[u.id,da[u.kind]({column:u,words:s})]),r=()=>Object.
fromEntries(l.map(([u,p])=>[u,p.read()])),i=u=>Object.values(u).filter(p=>typeof p=="string").reduce((p,g)=>g.length>p.length?
g:p,""),d=Mt({read:()=>({text:i(r()),cells:r()}),put:u=>{for(let[p,g]of l)u.cells?.[p]!==void 0&&g.put(u.cells[p])},send:({
cells:u,number:p,settled:g})=>hs(e,{type:"draft",row:t.id,cells:u,number:p,settled:g}),kept:gt(e,`sheet:${o}/${t.id}`),words:s.
writing,limit:a,model:e}),f=c("fieldset",{className:"lsn-row"},c("legend",{textContent:t.name}),...l.flatMap(([,u])=>u.parts),
d.saved,d.alarm,d.offers);return f.addEventListener("input",d.touched),f.addEventListener("focusout",()=>{d.saved.textContent===
s.writing.typing&&d.save(!0)}),{element:f,text:d,row:t,follow(){let u={...r(),...e.get("cells")[t.id]};d.follow({text:i(
u),cells:u})}}}var gs={async render({model:t,el:e}){let s=P(e),[n,o,a]=[t.get("words"),t.get("sheet"),await tt(t)],l=o.rows.
map(g=>ua(g,t,n)),r=c("div",{attributes:{"aria-live":"polite"}}),i=c("button",{type:"button",className:"lsn-button",textContent:n.
show});i.addEventListener("click",()=>hs(t,{type:"ask"}));let d=()=>{r.innerHTML=t.get("then"),i.hidden=!o.then||!!r.firstChild;
for(let g of r.querySelectorAll(".lsn-ref"))Object.hasOwn(a.links,g.dataset.ref)&&(g.classList.add("lsn-link"),lt(g,()=>a.
toggle(g.dataset.ref)))},f=g=>{let m=l.find(({row:b})=>b.id===g.row);g.type==="kept"?(g.cells&&t.set("cells",{...t.get("\
cells"),[g.row]:g.cells}),m?.text.heard(g)):m?.text.awaits(g.number)&&m.text.refused(g.text)},u=()=>{for(let g of l)g.follow()};
t.on("msg:custom",f),t.on("change:cells",u),t.on("change:then",d);let p=pt(t,()=>{for(let{text:g}of l)g.lost()});e.append(
c("section",{className:"lsn lsn-sheet lsn-q",lang:t.get("language")},c("h4",{textContent:o.ask}),c("p",{className:"lsn-s\
oft",textContent:n.about}),...l.map(({element:g})=>g),c("div",{className:"lsn-actions"},i),r)),u(),d();for(let{text:g,row:m}of l)
g.resume(t.get("others")[m.id]);return()=>{t.off("msg:custom",f),t.off("change:cells",u),t.off("change:then",d),p();for(let{
text:g}of l)g.stop();s()}}};var pa=15e3;function fa({name:t,label:e,value:s,least:n,most:o,step:a,folded:l}){let r={min:n,max:o,step:a},i=c("input",
{type:"number",id:j(),value:s,...r}),d=c("span",{className:"lsn-warn",id:j()}),f=t==="seed"?null:c("input",{type:"range",
...r,attributes:{"aria-label":e}});return f&&(f.value=s,f.addEventListener("input",()=>{i.value=f.value}),i.addEventListener(
"input",()=>{i.value&&(f.value=i.value)})),i.setAttribute("aria-describedby",d.id),{name:t,folded:l,element:c("div",{className:"\
lsn-setting"},c("label",{htmlFor:i.id,textContent:e}),i,...f?[f]:[],d),get value(){return i.value.trim()===""?null:Number(
i.value)},blame(u){return d.textContent=u??"",i.setAttribute("aria-invalid",String(!!u)),u?i:null}}}var bs={render({model:t,
el:e}){let s=P(e),n=t.get("words"),o=t.get("fields").map(fa),a=c("div",{className:"lsn-results"}),l=c("p",{className:"ls\
n-told",attributes:{role:"status"}}),r=(y,v)=>{let $=c("button",{type:"button",className:"lsn-button",textContent:y});return $.
addEventListener("click",v),$},i=0,d=y=>{clearTimeout(i),i=setTimeout(()=>{l.textContent=n.silent},pa),Z(t,y)},f=r(n.keep,
()=>d({type:"keep"})),u=r(n.drop,()=>d({type:"drop"})),p=c("details",{className:"lsn-more"},c("summary",{textContent:n.more}),
c("div",{},...o.filter(({folded:y})=>y).map(({element:y})=>y))),g=c("form",{noValidate:!0,className:"lsn-settings"},c("f\
ieldset",{},c("legend",{textContent:n.settings}),...o.filter(({folded:y})=>!y).map(({element:y})=>y),p),c("div",{className:"\
lsn-actions"},c("button",{type:"submit",className:"lsn-button",textContent:n.run}),f,u),l);g.addEventListener("submit",y=>{
y.preventDefault(),l.textContent=n.running,d({type:"run",settings:Object.fromEntries(o.map(v=>[v.name,v.value]))})}),te(
g);let m=()=>{a.innerHTML=t.get("html")},b=()=>{u.hidden=!t.get("kept")},x=y=>{clearTimeout(i),l.textContent=y.text;let v=y.
type==="refused"?y.faults:{},$=o.map(N=>N.blame(v[N.name])).filter(Boolean);p.open||=$.some(N=>p.contains(N)),$[0]?.focus()};
t.on("change:html",m),t.on("change:kept",b),t.on("msg:custom",x);let C=pt(t,()=>{clearTimeout(i),l.textContent=n.dead}),
h=c("div",{innerHTML:t.get("about")});return e.append(c("section",{className:"lsn lsn-model",lang:t.get("language")},c("\
h3",{textContent:n.title}),h,g,a)),m(),b(),()=>{clearTimeout(i),t.off("change:html",m),t.off("change:kept",b),t.off("msg\
:custom",x),C(),s()}}};var ma=([t,...e],s)=>s?e:[...e,t];function ha(t){let[e,s]=[t.get("cards"),t.get("words")],n=e,o=!1,a=(x,C)=>{let h=c("bu\
tton",{type:"button",className:"lsn-button",textContent:x});return h.addEventListener("click",C),h},l=(x,C)=>c(x,{...n[0]?.
lang&&{lang:n[0].lang},textContent:C}),r=c("p",{className:"lsn-term-front"}),i=c("div",{attributes:{"aria-live":"polite"}}),
d=c("p",{className:"lsn-soft",attributes:{role:"status"}}),f=a(s.turn,()=>{o=!0,b(),p.focus()}),u=x=>()=>{n=ma(n,x),o=!1,
b(),(n.length?f:m).focus()},p=a(s.known,u(!0)),g=a(s.again,u(!1)),m=a(s.afresh,()=>{n=e,b(),f.focus()}),b=()=>{let x=n[0],
C=x&&c("span",{className:"lsn-pinyin",...x.lang&&{lang:`${x.lang}-Latn`},textContent:x.sound}),h=!/^zh\b/.test(t.get("la\
nguage"));r.replaceChildren(...x?[l("b",x.word),...h?[" ",C]:[]]:[]),i.replaceChildren(...x&&o?[c("p",{},...h?[c("b",{textContent:x.
name})]:[C]),c("p",{textContent:x.gloss})]:[]),f.hidden=!x||o;for(let y of[p,g])y.hidden=!x||!o;m.hidden=!!x,d.textContent=
x?_(s.left,{left:n.length,all:e.length}):s.done};return b(),c("details",{className:"lsn-practice"},c("summary",{textContent:s.
practise}),c("p",{className:"lsn-soft",textContent:s.about}),c("div",{className:"lsn-term-card"},r,i),c("div",{className:"\
lsn-actions"},f,p,g,m),d)}function ga(t){let e=t.get("words"),s=c("button",{type:"button",className:"lsn-button lsn-smal\
l",textContent:e.download});return s.addEventListener("click",()=>{let n=URL.createObjectURL(new Blob([t.get("tsv")],{type:"\
text/tab-separated-values;charset=utf-8"})),o=c("a",{download:t.get("file"),href:n});document.body.append(o),o.click(),o.
remove(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}),c("div",{className:"lsn-actions"},s,c("span",{className:"lsn-soft",
textContent:e.format}))}var vs={render({model:t,el:e}){let s=P(e);return e.innerHTML=t.get("html"),t.get("cards").length&&
Q(e,"section").append(ha(t),ga(t)),s}};var ws=(t,e,s)=>t===null?_(s["no-points"],{most:e}):_(s.points,{points:t,most:e});function ba({status:t,points:e,most:s,
tone:n},o){let a=t==="counted"?ws(e,s,o):o[t];return n?`${o[n]} · ${a}`:a}var va=t=>R`<p class="lsn-as-typed" dir="auto">${t}</p>`,
Pt=(t,e)=>e.trim()?R`<h5>${t}</h5>${va(e)}`:M,wa=(t,e,s)=>{let{prompt:n,answer:o,remarks:a,levels:l,accepted:r}=t;return R`<li value=${e+
1}><p>${n}</p><p class="lsn-soft">${ba(t,s)}</p>
    ${Pt(s["your-answer"],o)}${r?R`<p>${s.accepted}</p>`:M}
    ${a.length?R`<ul>${a.map(({tone:i,label:d,text:f})=>R`<li><b>${s[i]}</b> ${d?R`<b>${d}</b> `:M}${f}</li>`)}</ul>`:M}
    ${l.length?R`<h5>${s.levels}</h5><ul>${l.map(({criterion:i,level:d,words:f})=>R`<li><b>${i}</b> ${d} · ${f}</li>`)}</ul>`:
M}
    ${Pt(s.comment,t.comment)}${Pt(s.solution,t.solution)}${Pt(s.outline,t.outline)}
    ${Pt(s.explanation,t.explanation)}</li>`},xs=({feedback:t,words:e},s)=>{let{title:n,who:o,points:a,most:l,waiting:r,
late:i,receipt:d,allowed:f,by_rule:u,comment:p,answers:g}=t,m=[ws(a,l,e),r?_(e.waiting,{count:r}):"",i?e.late:"",...f,u,
d?_(e.receipt,{code:d}):""].filter(Boolean);return R`<section class="lsn-feedback" lang=${t.language} aria-label=${e.title}><h4 tabindex="-1">${e.
title}</h4>
    <p><b dir="auto">${n}</b>${o?R` · <span dir="auto">${o}</span>`:M}</p>
    <p>${m.join(" · ")}</p>${at(`${e.theirs} ${e.said}`)}${Pt(e["comment-whole"],p)}
    <ol>${g.map((b,x)=>wa(b,x,e))}</ol>
    <div class="lsn-actions">${V(e.close,s,{key:"close-feedback"})}</div></section>`};function ys(t,e){let s=c("div"),n=new Map,o=!1,a=r=>{n.get(r).stop?.(),n.get(r).place.remove(),n.delete(r)};return{element:s,
follow:async()=>{let r=t.get(e);for(let i of[...n.keys()].filter(d=>!r.includes(d)))a(i);for(let i of r.filter(d=>!n.has(
d))){let d={place:c("div")};n.set(i,d),s.append(d.place);let f=await yt(t,i);!o&&n.get(i)===d&&(d.stop=Ce.render({model:f,
el:d.place}))}},stop(){o=!0,[...n.keys()].forEach(a)}}}var xa=2e7,ya=2e3,As="handan-lessons:copy:";function Je(t,e){let[s,n]=[3735928559,1103547991];for(let o of`${t}/${e.normalize(
"NFC").trim()}`)s=Math.imul(s^Number(o.codePointAt(0)),2654435761),n=Math.imul(n^Number(o.codePointAt(0)),1597334677);return`${As}${(s>>>
0).toString(36)}${(n>>>0).toString(36)}`}var Lt={get(t){try{return JSON.parse(localStorage.getItem(t)??"null")}catch{return null}},
set(t,e){try{return localStorage.setItem(t,JSON.stringify(e)),!0}catch{return!1}},remove(t){try{localStorage.removeItem(
t)}catch{}},any(){try{return Object.keys(localStorage).some(t=>t.startsWith(As))}catch{return!1}}},$s=(t,e)=>new Intl.DateTimeFormat(
Tt(e),{dateStyle:"long",timeStyle:"short"}).format(t);function $a(t,e,s){let n=e.replace(/[^\p{L}\p{N}-]+/gu,"_").slice(
0,40),o=new Date(s.getTime()-s.getTimezoneOffset()*6e4).toISOString().slice(0,10);return`${[t,n,o].filter(Boolean).join(
"-")}.jsonl`}function ks(t,e){let s={waiting:0};if(window.dispatchEvent(new CustomEvent("lessons:save",{detail:s})),!s.waiting){
e();return}let n=()=>{s.waiting-=1,!(s.waiting>0)&&(clearTimeout(o),t.off("change:file",n),e())},o=setTimeout(()=>{s.waiting=
1,n()},ya);t.on("change:file",n)}var Cs={render({model:t,el:e}){let s=P(e),n=t.get("words"),o=t.get("course"),a=c("secti\
on",{className:"lsn lsn-work",lang:t.get("language")}),l=ye(),r=()=>xe(A(),a),i=ps(t,{root:a,update:r}),d=ys(t,"tests"),
f=t.get("who"),u=!1,p=St(),g=null,m=null,b=!1,x=null,C="",h=(E,q=!1,F="")=>{p=jt(p,E,q),C=F,r()},y=()=>Je(o,t.get("who")),
v=(E=!1)=>{if(!u||!t.get("who"))return;let q={time:new Date().toISOString(),answers:t.get("answers"),file:t.get("file")};
!E&&(Lt.get(y())?.answers??0)>q.answers||Lt.set(y(),q)||(u=!1,h(n["copy-failed"],!0))},$=()=>{u=!!t.get("who")&&Lt.get(y())!==
null,v(),r()},N=()=>{g=null,r(),t.send({type:"sign",name:f})},T=E=>{E.preventDefault();let q=f.normalize("NFC").trim(),F=q?
Lt.get(Je(o,q)):null;if(!F||t.get("answers")||q===t.get("who")){N();return}g={copy:F,who:q},r(),Gt(a,"continue")?.focus()},
w=async E=>{E&&(E.size>xa?h(n["too-large"],!0):t.send({type:"restore",file:await E.text()}))},k=(E=h)=>ks(t,()=>{let q=new Date,
F=$a(n["file-name"],t.get("who"),q);ns(F,[t.get("file")],"application/x-ndjson"),m={file:F,time:$s(q,t.get("language")),
count:t.get("answers"),code:t.get("receipt")},r(),E(_(n.downloaded,m),!1,n["downloaded-here"])}),I=E=>{let{file:q,time:F,
count:Kt,code:Qt}=E,Es=[[n["receipt-time"],F],[n["receipt-answers"],String(Kt)],[n["receipt-code"],R`<code>${Qt}</code>`],
[n["receipt-file"],R`<span dir="auto">${q}</span>`]];return R`<section class="lsn-offer lsn-receipt" aria-label=${n.receipt}><h4>${n.
receipt}</h4>
        <dl>${Es.map(([Ns,Ss])=>R`<dt>${Ns}</dt><dd>${Ss}</dd>`)}</dl>
        ${at(n[Qt===t.get("receipt")?"receipt-about":"receipt-old"])}</section>`},L=({copy:E,who:q})=>{let F=()=>{g=null,
r(),t.send({type:"restore",file:E.file})},Kt=()=>{Lt.remove(Je(o,q)),N(),h(n.forgotten)},Qt=_(n.continue,{who:q,count:E.
answers,time:$s(new Date(E.time),t.get("language"))});return R`<div class="lsn-offer" role="group"><p>${_(n.offer,{who:q})}</p><div class="lsn-actions">
        ${V(Qt,F,{key:"continue",submit:!0})}${V(n.afresh,N)}${V(n.forget,Kt)}</div></div>`},B=E=>{f=E.target.value},H=E=>{
u=E.target.checked,u?v(!0):(Lt.remove(y()),h(n.forgotten))},U=()=>{let E=F=>{b=F.target.open},q=()=>{b=!1,r(),Gt(a,"over")?.
focus(),ks(t,()=>t.send({type:"start-over"}))};return R`<details class="lsn-over" .open=${Dt(b)} @toggle=${E}><summary data-key="over">${n.
over}</summary>
        ${at(n["over-about"])}${V(n["over-yes"],q,{small:!0})}</details>`},S=()=>{x=null,r(),Gt(a,"name")?.focus()},A=()=>{
let[E,q]=[t.get("who"),t.get("answers")],F=!E&&!q&&Lt.any()?at(n.found):M;return R`<h3 tabindex="-1">${n.title}</h3>${at(
n.about)}
        <form class="lsn-field" @keydown=${_t} @submit=${T}><label for=${l("name")}>${n.name}</label>
          <input type="text" maxlength="80" autocomplete="off" id=${l("name")} data-key="name" .value=${Dt(f)} @input=${B}>
          ${V(n.use,null,{submit:!0,small:!0})}</form>
        <div>${g?L(g):F}</div>
        <div class="lsn-actions">${V(n.download,()=>k())}
          ${$e(n.restore,([Kt])=>w(Kt),{accept:".jsonl,.txt,.html,application/x-ndjson,text/html"})}</div>
        ${at(n.drop)}<label class="lsn-option" ?hidden=${!E}><input type="checkbox" data-key="keep" .checked=${Dt(u)}
          @change=${H}><span>${n.keep}</span></label>${at(_(n.count,{count:q}))}
        ${U()}${C?R`<p class="lsn-soft" aria-hidden="true">${C}</p>`:M}
        <p class=${C?"lsn-hidden":p.warn?"lsn-warn":"lsn-soft"} role="status" ${Ht(p)}></p>${m?I(m):M}${x?xs(x,S):M}${i.
view()}`},{over:D,leave:J,drop:z}=es(E=>w(E.files[0]));a.addEventListener("dragover",D),a.addEventListener("dragleave",J),
a.addEventListener("drop",z);let O=E=>{E.detail.taken||(E.detail.taken=!0,k(E.detail.tell))};window.addEventListener("le\
ssons:download",O);let Y=[["msg:custom",E=>{i.hear(E)||(E.type==="feedback"&&(x=E),h(E.text,E.type==="refused"))}],["cha\
nge:file",$],["change:receipt",r],["change:who",()=>{f=t.get("who"),g=null,$()}],["change:assigned",r],["change:tests",d.
follow]];for(let[E,q]of Y)t.on(E,q);return $(),d.follow(),e.append(a,d.element),()=>{for(let[E,q]of Y)t.off(E,q);i.stop(),
d.stop(),window.removeEventListener("lessons:download",O),s()}}};var Ml={article:Ye,diagram:Xe,document:ln,explore:_n,footer:Tn,map:Ee(re),page:Mn,passage:mt,progress:Re,prompt:de,quiz:Ce,
recall:Re,reference:ms,sheet:gs,simulation:bs,terms:vs,timeline:Ee(ue),work:Cs};export{He as KINDS,Ml as VIEWS,Ls as dress};
/*! For license information please see student.js.LEGAL.txt */
