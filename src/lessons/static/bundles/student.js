function tt(t,e){let n=t.querySelector(e);if(!n)throw new Error(`no ${e}`);return n}var oe=8e3;function Js(t){let e=document.
getElementById("lsn-style")??Object.assign(document.createElement("style"),{id:"lsn-style"});e.textContent!==t&&(e.textContent=
t),e.isConnected||document.head.append(e)}function c(t,e={},...n){let s=document.createElement(t),{attributes:o={},...a}=e;
Object.assign(s,a);for(let[l,r]of Object.entries(o))s.setAttribute(l,r);return s.append(...n),s}function dt(t,e){t.setAttribute(
"role","button"),t.tabIndex=0,t.addEventListener("pointerdown",()=>{t.removeAttribute("tabindex");let n=()=>{t.tabIndex=
0;for(let s of["pointerup","pointercancel"])window.removeEventListener(s,n)};for(let s of["pointerup","pointercancel"])window.
addEventListener(s,n)}),t.addEventListener("click",()=>{let n=document.getSelection();n&&!n.isCollapsed&&n.containsNode(
t,!0)||(t.focus({preventScroll:!0}),e())}),t.addEventListener("keydown",n=>{n.key!=="Enter"&&n.key!==" "||(n.preventDefault(),
e())})}var Ys="input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='button'])";function Mt(t,e=()=>!0){
let n=t.target;t.key!=="Enter"||t.isComposing||!n.matches(Ys)||(t.preventDefault(),t.keyCode!==229&&e(n)&&t.currentTarget.
requestSubmit())}function ae(t,e){t.addEventListener("keydown",n=>Mt(n,e))}var H=()=>`lsn-${crypto.getRandomValues(new Uint32Array(
2)).join("")}`,S=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>e[s]??n),It=t=>({zh:"zh-CN",en:"en-GB"})[t]??t;function K(t){let e=n=>{
let{target:s}=n;if(s instanceof Element&&t.contains(s)){let o=n.ctrlKey||n.metaKey||n.altKey,a=s.matches("textarea, inpu\
t[type='text'], input[type='number']")&&n.key.toLowerCase()!=="s";s.toggleAttribute("data-lm-suppress-shortcuts",!o||a)}};
return window.addEventListener("keydown",e,!0),()=>window.removeEventListener("keydown",e,!0)}function mt(t,e){let{kernel:n}=t.
widget_manager??{};if(!n?.statusChanged)return()=>{};let s=(a,l)=>{["dead","restarting","autorestarting","terminating"].
includes(l)&&e()},o=(a,l)=>{l==="disconnected"&&e()};return n.statusChanged.connect(s),n.connectionStatusChanged?.connect(
o),()=>{n.statusChanged.disconnect(s),n.connectionStatusChanged?.disconnect(o)}}var kt=()=>crypto.getRandomValues(new Uint32Array(
1))[0];function nt(t,e,n=[]){try{n.length?t.send(e,void 0,n):t.send(e)}catch(s){console.warn(s)}}function re(t,e){let n={
type:"original"},s=()=>{t.get("beside")&&nt(t,n)},o=a=>{a?.type==="original"&&e(a.html)};return t.on("msg:custom",o),t.on(
"change:beside",s),s(),()=>{t.off("msg:custom",o),t.off("change:beside",s)}}window.addEventListener("beforeprint",()=>{let t=document.
querySelectorAll(".lsn details:not([open])");for(let e of t)e.open=!0,e.dataset.unfolded=""});window.addEventListener("a\
fterprint",()=>{let t=document.querySelectorAll(".lsn details[data-unfolded]");for(let e of t)e.open=!1,delete e.dataset.
unfolded});var an={render({model:t,el:e}){e.innerHTML=t.get("html");let n=K(e),s=re(t,o=>{e.innerHTML=o});return()=>{s(),n()}}};function rn({drawings:t,html:e,ties:n,bodies:s,words:o}){let a=t.map(([g,b])=>c("div",{className:`lsn-drawing lsn-${g}`,
innerHTML:b})),l=c("p",{className:"lsn-strong",attributes:{role:"status"}}),r=c("div"),i=c("div",{className:"lsn-note"},
l,r),d=c("div",{innerHTML:e}),p=a.map(g=>[...g.querySelectorAll("[data-body]")]),u=c("div",{},...a,i,d),f="",h=()=>{let g=n.
filter(({start:$,end:v})=>!f||$===f||v===f),b=new Set(g.map(({id:$})=>$)),x=u.querySelectorAll("[data-tie]");for(let $ of x)
$.classList.toggle("lsn-dim",!b.has($.dataset.tie)),$.closest("tr")?.classList.toggle("lsn-lit",!!f&&b.has($.dataset.tie));
for(let $ of p.flat())$.setAttribute("aria-pressed",String($.dataset.body===f));let C=f?S(o.now,{name:s[f].name,count:g.
length}):S(o.all,{count:g.length});l.textContent=C;let m=f?[s[f].note,...g.map(({text:$})=>$)]:[o.pick];r.replaceChildren(
...m.map($=>c("p",{textContent:$})))};for(let g of p)for(let[b,x]of g.entries())x.classList.add("lsn-body"),x.setAttribute(
"aria-label",s[x.dataset.body].name),dt(x,()=>{f=f===x.dataset.body?"":x.dataset.body,h()}),x.setAttribute("tabindex",b?
"-1":"0"),x.addEventListener("focus",()=>{for(let C of g)C.setAttribute("tabindex",C===x?"0":"-1")}),x.addEventListener(
"keydown",C=>{let m={ArrowRight:b+1,ArrowDown:b+1,ArrowLeft:b-1,ArrowUp:b-1,Home:0,End:g.length-1}[C.key];g[m]&&(g[m].focus(),
C.preventDefault())});return h(),u}var ln={render({model:t,el:e}){let n=K(e),[s,o,a]=[t.get("words"),t.get("bodies"),t.get(
"ties")],l=rn({drawings:["wide","tall"].map(i=>[i,t.get(i)]),html:t.get("html"),ties:a,bodies:o,words:s}),r=[l];if(t.get(
"first")){let i=rn({drawings:[["first",t.get("first")]],html:t.get("first_html"),ties:a.filter(({first:p})=>p),bodies:o,
words:s}),d=c("summary",{textContent:s.whole});r=[i,c("details",{className:"lsn-the-rest"},d,l)]}return e.append(c("sect\
ion",{className:"lsn lsn-diagram",lang:t.get("language")},c("h3",{textContent:s.title}),c("p",{className:"lsn-soft",textContent:s.
note}),...r)),n}};var Ct=(t,e)=>t.widget_manager.get_model(e.slice(10)),rt=(t,e)=>Ct(t,t.get(e));function Gs(t){if(t.lsnTrail)return t.lsnTrail;
let e={past:[],future:[],moving:!1};return t.on("change:selected",()=>{e.moving||(e.past.push(t.previous("selected")),e.
future.length=0)}),t.lsnTrail=e}async function et(t){let e=await rt(t,"selection"),n=e.get("links"),{past:s,future:o}=Gs(
e),a=(r,{at:i=""}={})=>{if(!(r&&!Object.hasOwn(n,r)||r===e.get("selected"))){e.lsnAt=i,e.set("selected",r);try{e.save_changes()}catch(d){
console.debug("the kernel does not hear of this selection",d)}}},l=(r,i)=>{let d=r.pop();d!==void 0&&(e.lsnTrail.moving=
!0,i.push(e.get("selected")),a(d),e.lsnTrail.moving=!1)};return{links:n,words:e.get("words"),get now(){return e.get("sel\
ected")},get at(){return e.lsnAt??""},choose:a,toggle:r=>a(r===e.get("selected")?"":r),related:r=>n[r]?.related??[],back:()=>l(
s,o),forward:()=>l(o,s),get canGo(){return{back:s.length>0,forward:o.length>0}},watch(r){return e.on("change:selected",r),
r(),()=>e.off("change:selected",r)}}}var Oe=t=>({async render(e){let{model:n,el:s}=e,o=await t.render(e),a=Promise.resolve(),
l=()=>{a=a.then(async()=>{o?.(),s.replaceChildren(),o=await t.render(e)})};return n.on("change:selection",l),()=>{n.off(
"change:selection",l),a.then(()=>o?.())}}});function Q(t,e){let n=t.now;return n?e===n?"selected":t.related(n).includes(
e)?"related":"":""}var cn="lsn-aloud",Xs=".lsn-pinyin, .lsn-locator, .lsn-kind, .lsn-gloss, .lsn-hidden, .lsn-aloud, [hidden], [aria-hidden\
='true'], rt, rp",Qs=/.+?(?:[。！？；…]+[”’）」』]*|[.!?]+[”’"')]*(?=\s|$)|$)\s*/gs,Zs=/\s*[（(［[]([^（()）［\][]*)[）)］\]]/g,
to=/^(?=.*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[\p{Script=Latin}\s'’·-]+$/iu,eo=/^[A-Z]\d+(?:\s*[,，、;；–-]\s*[A-Z]\d+)*$/,
no={zh:[/^(?:zh|cmn)[-_]?(?:$|cn|hans)/i,/^(?:zh|cmn)(?![-_](?:hk|mo))/i],en:[/^en[-_](?:gb|us)/i,/^en(?:$|[-_])/i]};function so(t,e){
let n=t.filter(({localService:s})=>s);for(let s of no[e]??[]){let o=n.filter(({lang:a})=>s.test(a));if(o.length)return o.
find(a=>a.default)??o[0]}return null}var oo=t=>t.replace(Zs,(e,n)=>to.test(n)||eo.test(n)?"":e).trim();function dn(t,e=[]){
for(let n of t.childNodes)n.nodeType===3?e.push(n):n.nodeType===1&&!n.matches(Xs)&&dn(n,e);return e}function _e(t){let e=dn(
t),n=e.map(({data:o})=>o).join(""),s=o=>{let a=0;for(let l of e){if(o<=a+l.data.length)return[l,o-a];a+=l.data.length}return[
e.at(-1),e.at(-1).data.length]};return[...n.matchAll(Qs)].map(({0:o,index:a})=>({block:t,said:oo(o),from:s(a+o.length-o.
trimStart().length),to:s(a+o.trimEnd().length)})).filter(({said:o})=>/[\p{L}\p{N}]/u.test(o))}function un(t){let{highlights:e}=globalThis.
CSS??{};if(!e||(e.delete(cn),!t))return;let n=document.createRange();n.setStart(t.from[0],t.from[1]),n.setEnd(t.to[0],t.
to[1]),e.set(cn,new Highlight(n))}var st=null;function fn(t){let e=st,n=e?.sentences[e.index];if(!e||!n){ht();return}n.block!==
e.sentences[e.index-1]?.block&&n.block.scrollIntoView({block:"nearest"}),un(n);let s=Object.assign(new SpeechSynthesisUtterance(
n.said),{voice:t,lang:t.lang});e.utterance=s;let o=()=>st===e&&e.utterance===s;s.onend=()=>{o()&&(e.index+=1,fn(t))},s.onerror=
()=>o()&&ht(),speechSynthesis.speak(s)}function ht(){if(!st)return;let{tell:t}=st;st=null,speechSynthesis.cancel(),un(null),
t("idle")}function ao(){st&&(st.paused=!0,st.utterance=null,speechSynthesis.cancel(),st.tell("paused"))}function pn(t){st&&
(st.paused=!1,st.tell("reading"),fn(t))}function ro(t,e,n){ht(),st={sentences:t,index:0,paused:!1,tell:n,utterance:null},
pn(e)}window.addEventListener("pagehide",ht);window.addEventListener("keydown",t=>t.key==="Escape"&&ht(),!0);function ie({
language:t,words:e,blocks:n}){let s=c("span",{className:"lsn-aloud",hidden:!0}),o=globalThis.speechSynthesis;if(!o)return{
element:s,stop(){}};let a=(f,h)=>{let g=c("button",{type:"button",className:"lsn-button lsn-small",textContent:f});return g.
addEventListener("click",h),g},l=()=>so(o.getVoices(),t),r=f=>{i=f,d.textContent=e[{idle:"read",reading:"pause",paused:"\
go-on"}[f]],f==="idle"&&document.activeElement===p&&d.focus(),p.hidden=f==="idle"},i="idle",d=a(e.read,()=>{let f=l();f?
i==="reading"?ao():i==="paused"?pn(f):ro(n().flatMap(_e),f,r):ht()}),p=a(e.stop,ht);p.hidden=!0,s.append(d,p);let u=()=>{
s.hidden=l()===null};return o.addEventListener("voiceschanged",u),u(),{element:s,stop(){o.removeEventListener("voicescha\
nged",u),i!=="idle"&&ht()}}}var lt=new Set,le,zt="lessons:essays";function mn(t){return lt.add(t),window.dispatchEvent(new Event(zt)),()=>{lt.delete(
t),window.dispatchEvent(new Event(zt))}}var Me=()=>le&&lt.has(le)?le:[...lt][0],hn=(t,e)=>`${t}${t&&!t.endsWith(`
`)?`
`:""}${e}
`;function gn(t){let e=t.cloneContents();for(let n of e.querySelectorAll(".lsn-gloss, .lsn-hidden"))n.remove();return e.
textContent.replace(/\s+/g," ")}function io(t,e,n,s){if(!n||n.isCollapsed||!n.rangeCount)return"";let o=n.getRangeAt(0);
return!t.contains(o.startContainer)||!t.contains(o.endContainer)?"":e.filter(l=>o.intersectsNode(l)).map(l=>{let r=document.
createRange();return r.selectNodeContents(l),r.compareBoundaryPoints(Range.START_TO_START,o)<0&&r.setStart(o.startContainer,
o.startOffset),r.compareBoundaryPoints(Range.END_TO_END,o)>0&&r.setEnd(o.endContainer,o.endOffset),gn(r).trim()}).filter(
Boolean).join(/^zh\b/.test(s)?"":" ")}function lo(t){return t.flatMap(e=>_e(e).map(({from:n,to:s})=>{let o=document.createRange();
return o.setStart(n[0],n[1]),o.setEnd(s[0],s[1]),gn(o).trim()}))}function ce({holder:t,locator:e,paragraphs:n,words:s,language:o}){
let a=c("span",{className:"lsn-soft",attributes:{role:"status"}}),l=c("button",{type:"button",className:"lsn-button lsn-\
small",textContent:s.go,hidden:!0}),r=c("ol",{className:"lsn-quotes",hidden:!0}),i=c("button",{type:"button",className:"\
lsn-button lsn-small",textContent:s.list,attributes:{"aria-expanded":"false","aria-label":`${s.list} (${e})`}}),d=c("but\
ton",{type:"button",className:"lsn-button lsn-small lsn-quote",textContent:s.select,hidden:!0}),p=c("select",{attributes:{
"aria-label":s.where}}),u=c("div",{className:"lsn-quoting"},i,p,l,a,r),f="",h=!1,g=0,b=()=>{p.hidden=lt.size<2||r.hidden&&
l.hidden},x=y=>{let A=Me();A&&(A.insert(S(s.form,{words:y,name:e})),a.textContent="",a.textContent=S(s.done,{name:e}),l.
hidden=!1,b())},C=y=>{r.hidden=!y,b(),i.setAttribute("aria-expanded",String(y)),r.replaceChildren(...(y?lo(n()):[]).map(
A=>{let T=c("button",{type:"button",textContent:A});return T.addEventListener("click",()=>x(A)),c("li",{},T)}))};i.addEventListener(
"click",()=>C(r.hidden)),u.addEventListener("keydown",y=>{y.key!=="Escape"||r.hidden||(C(!1),i.focus())}),l.addEventListener(
"click",()=>Me()?.focus()),p.addEventListener("input",y=>y.stopPropagation()),p.addEventListener("change",()=>{le=[...lt][p.
selectedIndex],window.dispatchEvent(new Event(zt))});let m=()=>{if(h)return;let y=document.getSelection();if(f=lt.size?io(
t,n(),y,o):"",d.hidden=!f,!f||!y)return;let A=y.getRangeAt(0).getClientRects(),[T,w]=[A[A.length-1],t.getBoundingClientRect()];
if(!T)return;let L=Math.min(T.right-w.left,w.width-d.offsetWidth-4);Object.assign(d.style,{top:`${T.bottom-w.top+6}px`,left:`${Math.
max(4,L)}px`})};d.addEventListener("pointerdown",y=>{h=!0,y.preventDefault()}),d.addEventListener("click",()=>{h=!1,f&&x(
f),document.getSelection()?.removeAllRanges(),m()});let $=y=>{h&&y.target!==d&&(h=!1)},v=()=>{u.hidden=!lt.size,u.hidden&&
C(!1),b(),p.replaceChildren(...[...lt].map(({name:y})=>c("option",{textContent:y}))),p.selectedIndex=[...lt].indexOf(Me()),
cancelAnimationFrame(g),g=requestAnimationFrame(m)};return document.addEventListener("selectionchange",m),document.addEventListener(
"pointerup",$),window.addEventListener(zt,v),t.classList.add("lsn-quotable"),t.append(d),v(),{element:u,stop(){document.
removeEventListener("selectionchange",m),document.removeEventListener("pointerup",$),window.removeEventListener(zt,v),cancelAnimationFrame(
g),d.remove()}}}function co(t,e,n){let s=c("span",{className:"lsn-gloss",id:H(),attributes:{role:"note"}}),o=document.createElement("b");
return o.append(...[...e.dt.childNodes].map(a=>a.cloneNode(!0))),s.append(o," ",...[...e.dd.childNodes].map(a=>a.cloneNode(
!0))),t.closest("p").after(s),t.setAttribute("aria-controls",s.id),t.title=n.close,s}function bn(t,e,n,s){let o=t.getAttribute(
"aria-expanded")==="true";s!==o&&(o?(document.getElementById(t.getAttribute("aria-controls"))?.remove(),t.removeAttribute(
"aria-controls"),t.title=n.explain):co(t,e,n),t.setAttribute("aria-expanded",String(!o)))}function uo(t,e,n){let s=c("sp\
an",{className:"lsn-term",title:n.explain,attributes:{"aria-expanded":"false"}},...t.childNodes);dt(s,()=>bn(s,e,n)),s.addEventListener(
"keydown",a=>{a.key==="Escape"&&bn(s,e,n,!1)});let o=c("dfn",{},s);o.style.borderBottom="0",t.replaceWith(o)}function fo(t,e){
let n=new Map;for(let o of t.querySelectorAll("dl.lsn-terms dt"))n.set(o.dataset.term,{dt:o,dd:o.nextElementSibling});for(let o of t.
querySelectorAll("dfn[data-term]")){let a=n.get(o.dataset.term);a&&uo(o,a,e)}let s=t.querySelector("dl.lsn-terms");s&&(s.
hidden=!0)}function po(t,e,n){let s=tt(t,"article"),o=`passage:${s.dataset.passage}`,a=[],l=(r,i,d)=>{Object.hasOwn(e.links,
i)&&(dt(r,()=>e.toggle(i)),r.classList.add("lsn-link"),Object.assign(r,{title:d}),r.dataset.ref=i,a.push(r))};l(s.querySelector(
".lsn-locator"),o,n.select);for(let r of t.querySelectorAll(".lsn-ref"))l(r,r.dataset.ref,e.links[r.dataset.ref]?.label??
"");return e.watch(()=>{s.dataset.state=Q(e,o);for(let r of a){let i=Q(e,r.dataset.ref);r.setAttribute("aria-pressed",String(
i==="selected")),r.classList.toggle("lsn-lit",i==="selected"||i==="related"&&e.now!==o)}})}var gt={async render({model:t,
el:e}){e.innerHTML=t.get("html");let n=t.get("words");fo(e,n);let s=K(e),o=po(e,await et(t),n),a=tt(e,"article"),l=ie({language:t.
get("language"),words:n.aloud,blocks:()=>[e.closest(".lsn-stop")?.querySelector(".lsn-why"),...a.querySelectorAll(":scop\
e > header h3, :scope > p")].filter(d=>d instanceof Element)});tt(a,"header").append(l.element);let r=ce({holder:a,locator:a.
dataset.passage??"",paragraphs:()=>[...a.querySelectorAll(":scope > p")],words:n.quote,language:t.get("language")});a.append(
r.element);let i=re(t,d=>{e.querySelector(".lsn-original")?.remove(),tt(e,".lsn-cite").insertAdjacentHTML("beforebegin",
d)});return()=>{l.stop(),r.stop(),i(),o(),s()}}};var vn={async render({model:t,el:e}){e.innerHTML=t.get("html");let n=await Promise.all(t.get("passages").map(async s=>{let o=c(
"div",{className:"lsn-documented"});return e.append(o),gt.render({model:await Ct(t,s),el:o})}));return()=>{for(let s of n)
s()}}};var mo=["ink","soft","line","paper","field","named","happened","reported","planned","place","focus"],wn=["select","draw"];
function yn(t){let e=getComputedStyle(t);return`:root{${mo.map(n=>`--lsn-${n}:${e.getPropertyValue(`--lsn-${n}`).trim()}`).
join(";")}}`}function ho({url:t,subdomains:e}){let n=e?.length?[...e].map(s=>t.replace("{s}",s)):[t];return[...new Set(n.
map(s=>new URL(s.replace(/\{\w\}/g,"0")).origin))]}function go(t,e,n,s,o){let a=f=>new TextDecoder().decode(e.get(f)),l=f=>f.
replaceAll("</","<\\/"),r=`default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src data:; i\
mg-src data: ${[...o,...s?ho(s):[]].join(" ")}`,i=s?`${a("shift")};var lessonsBase=${JSON.stringify(s)};`:`var lessonsOf\
fline=${!o.length};`,d=`<meta http-equiv="Content-Security-Policy" content="${r}"><style>${a("style")}</style><style id=\
"lsn-theme">${yn(n)}</style><script>${l(i)}<\/script><script>${l(`${a("script")};var lessonsOutlines=${a("outlines")};`)}\
<\/script>`,[p,...u]=t.replace(/<meta name="viewport"[^>]*>/,"").split("<head>");return[`${p}<head>${d}`,u.join("<head>")]}
var xn=(t,e)=>typeof t=="number"&&Math.abs(t)<=e,$n=`<!doctype html><script>addEventListener("message", ({ source, data \
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
parent.postMessage({ lessons: 1, type: "empty" }, "*");<\/script>`,kn=()=>c("iframe",{srcdoc:$n,attributes:{sandbox:"all\
ow-scripts"}}),Wt={frame:null,ready:!1};function Cn(){if(!document.body?.moveBefore)return;let t=kn();t.hidden=!0,Wt.frame=
t,window.addEventListener("message",function e({source:n,data:s}){!n||n!==t.contentWindow||s?.type!=="empty"||(Wt.ready=
!0,window.removeEventListener("message",e))}),document.body.append(t)}function bo(t){let e=Wt.frame,n=!!(e?.isConnected&&
e.getRootNode()===t.getRootNode()),s=e&&n?e:kn();return n?(Wt.frame=null,t.moveBefore(s,null),s.hidden=!1):t.append(s),s.
className="lsn-frame",{frame:s,asks:n&&Wt.ready}}async function de(t,e,{page:n,title:s,hear:o=r=>{},base:a=null,hosts:l=[]}){
e.dataset.lsnMap="coming";let r=await rt(t,"assets"),i={},d=null,p=null,u=v=>p?.postMessage(v),f=()=>d?.contentWindow?.postMessage(
go(n,r,e,a,l),"*"),h=()=>{p?.close(),p=null},g=()=>{if(d||!e.isConnected)return;let v=bo(e);d=v.frame,v.frame.title=s,v.
asks&&f()},b=new ResizeObserver(g),x=new MutationObserver(()=>u({type:"theme",css:yn(e)})),C=({target:v})=>{v!==d&&(window.
removeEventListener("pointermove",C,!0),u({type:"left"}))},m=({data:v})=>{if(v?.type==="held")return window.addEventListener(
"pointermove",C,!0);v?.type==="click"&&!(xn(v.lat,90)&&xn(v.lon,180))||v?.type==="select"&&typeof v.name!="string"||v&&o(
v)},$=({source:v,data:y,ports:[A]})=>{if(!(!v||v!==d?.contentWindow||y?.lessons!==1)&&(y.type==="empty"&&f(),!(y.type!==
"ready"||!A))){h(),p=A,p.onmessage=m;for(let[T,w]of Object.entries(i))u(w),wn.includes(T)||delete i[T];e.dataset.lsnMap=
"ready",o(y)}};return window.addEventListener("message",$),g(),b.observe(e),x.observe(document.body,{attributeFilter:["d\
ata-jp-theme-name"]}),{send(v){(!p||wn.includes(v.type))&&(i[v.type]=v),u(v)},show(v){a=v,h(),d&&(d.srcdoc=$n)},stop(){window.
removeEventListener("message",$),window.removeEventListener("pointermove",C,!0),h(),b.disconnect(),x.disconnect()}}}function vo(t,e,n){let s=[...JSON.parse(new TextDecoder().decode(t.get("basemaps")))];if(e&&!s.some(a=>a.name===e.name)&&
s.push(e),!s.length)return null;let o=c("select",{id:H()},c("option",{value:"",textContent:n["no-base"]}),...s.map(a=>c(
"option",{value:a.name,textContent:S(n.online,{name:a.name})})));return o.value=e?.name??"",{list:o,row:c("p",{className:"\
lsn-base"},c("label",{htmlFor:o.id,textContent:n["base-map"]})," ",o),get chosen(){return s.find(a=>a.name===o.value)??null}}}
function wo(t,e){let n=()=>{t.get("asked").type&&e.send(t.get("asked"))};return t.on("change:asked",n),n(),()=>t.off("ch\
ange:asked",n)}function An(t,e){try{t.send(e)}catch(n){console.debug("the kernel does not hear the map",n)}}function xo(t,e,n){
let s="",o=t.watch(()=>{let a=t.now;e.send({type:"select",name:a,related:t.related(a),at:t.at,move:s!==a}),n.hidden=!t.links[a]?.
older,s=""});return{chosen(a){a!==t.now&&(s=a),t.choose(a)},unwatch:o}}async function yo({model:t,page:e,holder:n,older:s,
warn:o,bar:a,words:l}){let r=await rt(t,"assets"),i=t.get("base"),d=vo(r,i.name?i:null,l),p=null,u=g=>{g.type==="click"&&
An(t,{type:"click",lat:g.lat,lon:g.lon}),g.type==="select"&&(p?.chosen(g.name),An(t,{type:"select",name:g.name})),g.type===
"flight"&&n.dispatchEvent(new CustomEvent("lsn:flight",{bubbles:!0})),g.type==="base"&&(o.textContent=g.ok?"":S(l.silent,
{name:d?.chosen?.name??""}))},f=await de(t,n,{page:e,title:l.frame,hear:u,base:d?.chosen,hosts:t.get("hosts")});d?.list.
addEventListener("change",()=>{o.textContent="",f.show(d.chosen)}),d&&a.replaceChildren(d.row),t.get("selection")&&(p=xo(
await et(t),f,s));let h=wo(t,f);return()=>{h(),p?.unwatch(),f.stop()}}Cn();var ue={async render({model:t,el:e}){let n=K(
e),s=t.get("content")?await rt(t,"content"):t,o=s.get("words"),a=document.createElement("div"),l=c("p",{className:"lsn-o\
lder",textContent:o.older??"",hidden:!0}),r=c("p",{className:"lsn-warn",attributes:{role:"status"}}),i=document.createElement(
"div"),d=c("p",{className:"lsn-soft",textContent:o.caption}),p=c("details",{},c("summary",{textContent:o.show})),u=document.
createElement("div");u.innerHTML=s.get("table")??"",p.append(u),p.hidden=!u.childElementCount,e.append(c("section",{className:"\
lsn lsn-map",lang:t.get("language")},c("h3",{textContent:o.title,hidden:!o.title}),a,l,r,i,d,p));try{let f=await yo({model:t,
page:s.get("page"),holder:a,older:l,warn:r,bar:i,words:o});return()=>{f(),n()}}catch(f){return console.error(f),a.append(
c("p",{className:"lsn-warn",textContent:o.failed})),p.open=!0,n}}};var pe=4e3,En=400,$o=(()=>{let t="handan-lessons:tab";try{return sessionStorage.getItem(t)===null&&sessionStorage.setItem(
t,H()),sessionStorage.getItem(t)}catch{return H()}})();function Rt(t){let[e,n]=[3735928559,1103547991];for(let s=0;s<t.length;s+=
1)e=Math.imul(e^t.charCodeAt(s),2654435761),n=Math.imul(n^t.charCodeAt(s),1597334677);return`${(e>>>0).toString(36)}.${(n>>>
0).toString(36)}`}function Re(t,e){let n=`handan-lessons:draft:${location.pathname}:${t}/${e}`;return{get(){try{return JSON.
parse(sessionStorage.getItem(n)??"null")}catch{return null}},set(s){try{return sessionStorage.setItem(n,JSON.stringify(s)),
!0}catch{return!1}},clear(){try{sessionStorage.removeItem(n)}catch{}}}}function fe(){try{return JSON.parse(document.getElementById(
"jupyter-config-data")?.textContent??"{}").baseUrl??"/"}catch{return"/"}}function vt(t,e){let n=t.get("lesson")??"teache\
r",s=Re(n,e),{context:o}=t.widget_manager??{},a=o?.path??location.pathname,l=`handan-lessons:unsaved:${fe()}:${a}:${n}/${e}\
:`,r=l+$o,i=`handan-lessons:passed:${fe()}:${n}/${e}`,d=new Map,p=f=>{try{let h=localStorage.getItem(f)??"null",g=JSON.parse(
h);return g&&typeof g=="object"&&Object.hasOwn(g,"value")?{key:f,text:h,...g}:null}catch{return null}},u={found(){let f=[];
try{f=Object.keys(localStorage).filter(b=>b.startsWith(l))}catch{}let h=s.get();return[...f.map(p).filter(b=>b!==null).sort(
(b,x)=>+(x.key===r)-+(b.key===r)||x.time-b.time),...h?[{key:"",text:"",value:h,steps:null,time:0}]:[]]},set(f,h=[]){try{
return localStorage.setItem(r,JSON.stringify({value:f,steps:h.slice(0,En),time:Date.now()})),!0}catch{return s.set(f),!1}},
aside(f){let h=l+H(),g=JSON.stringify({value:f.value,steps:[],time:f.time,...f.saved&&{saved:!0}});try{localStorage.setItem(
h,g)}catch{return f}return u.remove(f),Object.assign(f,{key:h,text:g})},pass(f){try{localStorage.setItem(i,JSON.stringify(
[...u.passed(),Rt(JSON.stringify(f))].slice(-En)))}catch{}},passed(){try{let f=JSON.parse(localStorage.getItem(i)??"null");
return Array.isArray(f)?f:[]}catch{return[]}},take({key:f,text:h}){f&&d.set(f,h)},remove({key:f,text:h}){try{f?localStorage.
getItem(f)===h&&localStorage.removeItem(f):s.clear()}catch{}},clear(){s.clear();try{localStorage.removeItem(r)}catch{}for(let[
f,h]of d)u.remove({key:f,text:h});d.clear()}};return u}var ot=c("div",{className:"lsn lsn-unsaved",attributes:{role:"sta\
tus","aria-live":"polite"}}),at=new Map;function Nn(){return[...document.querySelectorAll("[data-jp-item-name='lessons-r\
un']")].filter(e=>e.offsetParent).map(e=>e.querySelector("jp-button, button")).find(Boolean)}var bt=null;function ko(){if(!bt)
return;let t=c("button",{type:"button",className:"lsn-button lsn-small",textContent:bt.close});t.addEventListener("click",
()=>{bt=null,Jt()}),ot.lang=bt.language,ot.replaceChildren(c("p",{textContent:bt.text}),t),ot.isConnected||document.body.
append(ot)}function Ln(t){bt=t,Jt()}function Jt(){let t=[...at].filter(([,l])=>l).map(([l])=>l);if(!t.length){bt?(ot.firstChild?.
textContent!==bt.text||!ot.isConnected)&&ko():ot.remove();return}let{words:e,language:n,element:s}=t[0],o=S(e.page,{count:t.
length});if(ot.firstChild?.textContent===o&&ot.isConnected)return;let a=c("button",{type:"button",className:"lsn-button \
lsn-small",textContent:e.run});a.addEventListener("click",()=>{let l=new CustomEvent("lessons:run",{bubbles:!0,cancelable:!0});
s.dispatchEvent(l)&&Nn()?.dispatchEvent(new MouseEvent("mousedown",{bubbles:!0,cancelable:!0,button:0}))}),ot.lang=n,ot.
replaceChildren(c("p",{textContent:o}),...Nn()?[a]:[]),ot.isConnected||document.body.append(ot)}var Sn=new WeakSet;function Be(){
for(let t of at.keys())t.element.isConnected?Sn.add(t):Sn.has(t)&&at.delete(t)}var Ie=0;function Co(){Be(),Jt(),!at.size&&
(clearInterval(Ie),Ie=0)}function ct(t,e){at.get(t)!==e&&(at.set(t,e),Ie||=setInterval(Co,300),Be(),Jt())}function At(t){
at.delete(t)&&Jt()}window.addEventListener("beforeunload",t=>{Be(),at.size&&(t.preventDefault(),t.returnValue="")});async function me(t,e){
let{kernel:n}=t.widget_manager??{};if(n?.requestCommInfo)try{let{content:s}=await n.requestCommInfo({target_name:"jupyte\
r.widget"}),o=Object.keys(s.comms??{});s.status==="ok"&&!o.includes(t.get("shared").slice(10))&&e.dispatchEvent(new CustomEvent(
"lessons:lost",{bubbles:!0}))}catch{}}var je=new Map;function Ao(t,e){let n=new BroadcastChannel(t),s=H(),o=new Set,a=i=>n.postMessage({type:i,from:s});n.onmessage=
({data:i})=>{if(typeof i?.from!="string")return;let d=o.size>0;i.type==="gone"?o.delete(i.from):o.add(i.from),i.type==="\
here"&&a("too"),d!==o.size>0&&e(o.size>0)};let l=()=>a("gone"),r=({persisted:i})=>i&&a("here");return window.addEventListener(
"pagehide",l),window.addEventListener("pageshow",r),a("here"),()=>{l(),n.close(),window.removeEventListener("pagehide",l),
window.removeEventListener("pageshow",r),o.size&&e(!1)}}function Tn(t,e){if(typeof BroadcastChannel!="function"||!t)return()=>{};
let n=`handan-lessons:windows:${fe()}:${t}`,s=je.get(n)??{count:0,leave:Ao(n,e)};return je.set(n,s),s.count+=1,()=>{s.count-=
1,!s.count&&(je.delete(n),s.leave())}}var Eo=700,No=1500,So=5e3;function Lo({entry:t,words:e,language:n,use:s,drop:o}){let a=c("blockquote",{className:"lsn-sa\
id",tabIndex:0,attributes:{dir:"auto"}}),l=u=>{let f=Object.values(u.cells??{}).map(h=>Array.isArray(h)?h.join(", "):h).
filter(Boolean);a.textContent=f.length?f.join(`
`):u.text},r=t.time?new Date(t.time).toLocaleString(It(n),{dateStyle:"medium",timeStyle:"short"}):"",i=(u,f)=>{let h=c("\
button",{type:"button",className:"lsn-button lsn-small",textContent:u});return h.addEventListener("click",f),h},d=t.saved?
e.version:e.other,p=c("div",{className:"lsn-offer",attributes:{role:"group","aria-label":d}},c("p",{textContent:r?`${d} \
(${r})`:d}),a,c("div",{className:"lsn-actions"},i(e.use,()=>l(s())),i(t.saved?e.pass:e.drop,()=>{o(),p.remove()})));return l(
t.value),p}function Bt({read:t,put:e,send:n,kept:s,words:o,limit:a,model:l,first:r=kt()}){let i=c("p",{className:"lsn-so\
ft lsn-saved"}),d=c("p",{className:"lsn-warn",attributes:{role:"status"}}),p=c("div"),u=l.get("language"),f={words:o,language:u,
element:d},h=r,g=[],b=JSON.stringify(t()),x=!0,C=!1,m="",[$,v,y]=[0,0,0],A=()=>JSON.stringify(t()),T=N=>{d.textContent!==
N&&(d.textContent=N)},w=()=>{x=s.set(t(),[Rt(b),...g.flatMap(({step:N})=>N??[])])},L=()=>{i.textContent="",T([C?o.dead:o.
silent,...x?[]:[o.unkept]].join(" ")),ct(f,!0),me(l,d)},P=()=>{clearTimeout(y),g.length&&(ct(f,at.get(f)??!1),y=setTimeout(
L,C?0:Math.max(0,g[0].since+pe-Date.now())))},_=()=>{h+=1;let N=g.at(-1);if(N&&!N.sent)return N.number=h,N;let U={number:h,
since:Date.now(),sent:""};return g.push(U),U},j=()=>{for(let N of[$,v,y])clearTimeout(N);v=0},R=N=>{let U=t(),J=[...U.text].
length-a;if(clearTimeout(v),v=0,N&&clearTimeout($),J>0)return clearTimeout(y),i.textContent="",T(S(o.long,{over:J,limit:a})),
!1;let G=g.at(-1),W=!G||G.sent?_():G;return W.sent=JSON.stringify(U),W.step=Rt(W.sent),w(),P(),n({...U,type:"draft",number:W.
number,settled:N}),!0},z=()=>{_(),w(),d.textContent===""&&(i.textContent=o.typing),P(),clearTimeout($),$=setTimeout(()=>R(
!0),Eo),v||=setTimeout(()=>R(!1),No)},E=N=>{A()!==b&&R(!0)&&N.detail&&(N.detail.waiting+=1)},k=()=>{A()!==b&&R(!0)};window.
addEventListener("lessons:save",E),window.addEventListener("pagehide",k);let q=N=>Ln(N?{text:N,close:o.close,language:u}:
null),O=Tn(l.get("lesson"),N=>q(N?o.windows:"")),D=N=>p.append(Lo({entry:s.aside(N),words:o,language:u,use(){let U=t();return e(
{...U,...N.value}),s.aside(Object.assign(N,{value:U,time:Date.now()})),z(),U},drop(){N.saved&&s.pass(N.value),s.remove(N)}}));
return{saved:i,alarm:d,offers:p,save:R,touched:z,heard(N){let U=g.findIndex(({number:J,sent:G})=>G&&J===N.number);if(!(U<
0)){if(C=!1,N.elsewhere&&!m&&q(m=N.elsewhere),b=g[U].sent,T(N.failed),N.failed){if(clearTimeout(y),ct(f,!0),A()!==b)return;
i.textContent=N.saved,$=setTimeout(()=>R(!0),So);return}if(g.splice(0,U+1),A()===b&&(g=[]),P(),g.length){ct(f,!1),w();return}
i.textContent=N.saved,s.clear(),At(f)}},awaits:N=>g.some(({number:U,sent:J})=>J&&U===N),refused(N){clearTimeout(y),i.textContent=
"",T(N)},follow(N){let U=JSON.stringify(N);U===b||A()!==b||(b=U,e(N))},resume(N=[]){let U=b,J=s.found().filter(({value:W})=>typeof W?.
text=="string");for(let W of J){let V=JSON.stringify({...t(),...W.value});V===b||V===A()?s.take(W):A()===b&&(!W.steps||W.
steps.includes(Rt(U)))?(s.take(W),e({...t(),...W.value})):D(W)}let G=new Set([b,A(),...J.map(({value:W})=>JSON.stringify(
{...t(),...W}))]);for(let{value:W,time:V}of N){let M={...t(),...W};G.has(JSON.stringify(M))||s.passed().includes(Rt(JSON.
stringify(W)))||D({key:"journal",text:"",value:W,steps:[],time:V,saved:!0})}A()!==b?z():s.clear()},lost(){j(),C=!0,g.length||
A()!==b?L():(i.textContent="",T(o.dead))},stop(){j(),At(f),window.removeEventListener("lessons:save",E),window.removeEventListener(
"pagehide",k),O()}}}var he={render({model:t,el:e}){let n=K(e),s=t.get("words"),o=c("textarea",{rows:t.get("lines"),className:"lsn-writing",id:H(),
attributes:{dir:"auto"}}),a=c("p",{className:"lsn-soft",id:H(),textContent:s.about});o.setAttribute("aria-describedby",a.
id);let l=u=>nt(t,u),r=Bt({read:()=>({text:o.value}),put:u=>{o.value=u.text},send:({text:u,number:f,settled:h})=>l({type:"\
draft",text:u,number:f,settled:h}),kept:vt(t,t.get("name")),words:s,model:t,limit:t.get("limit")}),i=u=>{u.type==="kept"?
(u.text!==void 0&&t.set("text",u.text),r.heard(u)):r.awaits(u.number)&&r.refused(u.text)},d=()=>r.follow({text:t.get("te\
xt")});o.addEventListener("input",r.touched),o.addEventListener("blur",()=>{r.saved.textContent===s.typing&&r.save(!0)}),
t.on("msg:custom",i),t.on("change:text",d);let p=mt(t,r.lost);return e.append(c("section",{className:"lsn lsn-prompt lsn\
-q",lang:t.get("language")},c("label",{className:"lsn-strong",htmlFor:o.id,textContent:t.get("ask")}),o,a,r.saved,r.alarm,
r.offers)),d(),r.resume(t.get("others")),()=>{t.off("msg:custom",i),t.off("change:text",d),p(),r.stop(),n()}}};var He=["year","month","day","hour","minute"],wt={year:1,month:1/12,day:1/365.2425,hour:1/8765.82,minute:1/525949.2},To=4,
Pe=6e4,De=1e-9,ge=t=>new Date(0).setUTCFullYear(t,0,1);function In(t){let e=Math.floor(t),n=ge(e);return new Date(n+Math.
round((t-e)*(ge(e+1)-n)/Pe)*Pe)}function On(t){let e=t.getUTCFullYear(),n=ge(e);return e+(t.getTime()-n)/(ge(e+1)-n)}var _n=t=>String(
t).padStart(2,"0");function Mn(t,e,n){return t<1?S(e.bce,{year:1-t}):n?S(e.ce,{year:t}):String(t)}function qe(t,e,n){let s=In(
t),o=s.getUTCFullYear();return{date:s,name:Mn(o,e,n),inDate:n?Mn(o,e,n):S(e.year,{year:o}),month:e.months.split(/\s+/)[s.
getUTCMonth()],day:s.getUTCDate(),clock:S(e.time,{hour:_n(s.getUTCHours()),minute:_n(s.getUTCMinutes())}),midnight:!s.getUTCHours()&&
!s.getUTCMinutes()}}function Yt(t,e,n,s){let{name:o,inDate:a,month:l,day:r,clock:i}=qe(t,n,s);if(e==="year")return o;if(e===
"month")return S(n["month-of"],{month:l,year:a});let d=S(n["day-of"],{day:r,month:l,year:a});return e==="day"?d:S(n.moment,
{date:d,time:i})}function Rn(t,e,n,s,o){if(n!=="hour"&&n!=="minute")return[t,e-wt.minute].map(i=>Yt(i,n,s,o));let[a,l]=[
t,e].map(i=>qe(i,s,o)),r=a.date.toISOString().slice(0,-14)===l.date.toISOString().slice(0,-14);return[Yt(t,n,s,o),r?l.clock:
Yt(e,n,s,o)]}function Oo(t,e,n,s){let{date:o,name:a,month:l,day:r,clock:i,midnight:d}=qe(t,n,s);return(e==="minute"||e===
"hour")&&!d?i:e==="minute"||e==="hour"||e==="day"?S(n.day,{day:r,month:l}):e==="month"&&o.getUTCMonth()?l:a}function Bn({
from:t,to:e,most:n,first:s,unit:o,words:a,eras:l,steps:r}){let[i,d]=_o(e-t,o,n,r);return(i==="year"?Mo(t,e,d):Io({from:t,
to:e,first:s,step:i,count:d})).map(u=>({at:u,label:Oo(u,i,a,l)}))}function _o(t,e,n,s){let o=t/wt[e]<To+.1,a=Math.min(He.
indexOf(e)+Number(o),He.length-1),l=e==="year"&&!o?t-1:t;return s.find(([r,i])=>He.indexOf(r)<=a&&l/(i*wt[r])<=n)??s.at(
-1)}function Mo(t,e,n){let[s,o]=[Math.ceil(t),Math.ceil(e)-1],a=[];for(let l=Math.floor(s/n)*n-n;l<=o;l+=n){let r=n===1||
l>0?l:l+1;r>=s&&r<=o&&a.push(r)}return a}function Io({from:t,to:e,first:n,step:s,count:o}){let a=In(s==="day"?n:t);s!=="\
minute"&&a.setUTCMinutes(0),a.setUTCHours(0,0,0,0),s==="month"&&a.setUTCMonth(Math.floor(a.getUTCMonth()/o)*o,1);let l=[],
r=e+(s==="month"?-De:De);for(let i=On(a);i<=r;i=On(a))i>=t-De&&l.push(i),s==="month"?a.setUTCMonth(a.getUTCMonth()+o):s===
"day"?a.setUTCDate(a.getUTCDate()+o):a.setTime(a.getTime()+o*(s==="hour"?60:1)*Pe);return l}var Ro=2,Bo={year:Ro,month:2*wt.month,day:wt.day,hour:wt.hour,minute:10*wt.minute},jn=1e-9,jt=class{constructor({first:e,
last:n,left:s,right:o,unit:a="year",words:l={},steps:r,most:i}){this.unit=a,this.words=l,this.eras=e<1,this.least=Bo[a],
this.first=e,this.last=n,this.left=s,this.right=o,this.steps=r,this.most=i,this.from=e,this.to=n,this.hidden=new Set}get whole(){
return this.from===this.first&&this.to===this.last}at(e){return this.first+(e-this.left)*(this.last-this.first)/(this.right-
this.left)}x(e){return this.left+(e-this.from)*(this.right-this.left)/(this.to-this.from)}set(e,n){let s=Math.min(Math.max(
n-e,this.least),this.last-this.first);this.from=Math.min(Math.max(e,this.first),this.last-s),this.to=this.from+s}zoom(e,n=(this.
from+this.to)/2){this.set(n-(n-this.from)*e,n+(this.to-n)*e)}move(e){this.set(this.from+e,this.to+e)}holds(e){return e>=
this.from-jn&&e<=this.to+jn}ticks({from:e=this.from,to:n=this.to,most:s=this.most}={}){return Bn({...this,from:e,to:n,most:s})}name(e){
return Yt(e,this.unit,this.words,this.eras)}get names(){return Rn(this.from,this.to,this.unit,this.words,this.eras)}};var jo=7,Hn="http://www.w3.org/2000/svg";function Ho(t,e,n,s){t.className=`lsn-note ${e.kind}`;let o=c("p",{className:"l\
sn-strong",textContent:e.title}),a=[e.text,e.when,e.kind_name,e.from].map((r,i)=>c("p",{textContent:r,className:i?"lsn-s\
oft":""})).filter(r=>r.textContent),l=e.says.filter(([r])=>Object.hasOwn(s.links,r)).map(([r,i])=>{let d=c("button",{type:"\
button",className:"lsn-link",textContent:s.links[r].text,title:s.links[r].label});return d.addEventListener("click",()=>s.
choose(r)),c("p",{className:"lsn-said"},c("b",{textContent:`${n.says} `}),d,` ${i}`)});t.replaceChildren(o,...a,...l)}function Do(t,e,n,s){
t.className="lsn-note";let o=e.map(([l,r])=>{let i=c("button",{type:"button",className:"lsn-link",textContent:r.title});
return i.addEventListener("click",()=>s.choose(l)),c("li",{},i,` ${r.when}`)}),a=s.links[s.now]?.label??"";t.replaceChildren(
c("p",{className:"lsn-strong",textContent:a}),c("p",{className:"lsn-soft",textContent:n.related}),c("ul",{},...o))}function Po(t){
let e=t.getBBox(),n=document.createElementNS(Hn,"circle");n.setAttribute("class","lsn-halo"),n.setAttribute("cx",String(
e.x+e.width/2)),n.setAttribute("cy",String(e.y+e.height/2)),n.setAttribute("r","12"),t.append(n)}var Dn=t=>t.filter(e=>!e.
hasAttribute("data-hidden"));function qo(t,e,n,s){t.classList.add("lsn-mark");for(let[o,a]of[["role","button"],["tabinde\
x","-1"],["aria-pressed","false"],["aria-label",[e.title,e.when,e.kind_name].filter(Boolean).join(". ")]])t.setAttribute(
o,a);Po(t),t.addEventListener("click",s),t.addEventListener("keydown",o=>{let a=Dn(n),l=a.indexOf(t),r={ArrowRight:l+1,ArrowDown:l+
1,ArrowLeft:l-1,ArrowUp:l-1,Home:0,End:a.length-1}[o.key];if(o.key==="Enter"||o.key===" ")s();else if(r!==void 0&&a[r])a[r].
focus();else return;o.preventDefault()}),t.addEventListener("focus",()=>Fe(n,t))}function Fe(t,e){for(let n of t)n.setAttribute(
"tabindex",n===e?"0":"-1")}function Uo(t){let e=Dn(t);e.some(n=>n.getAttribute("tabindex")==="0")||Fe(t,e[0])}var Pn=t=>Number(
t.querySelector("use").getAttribute("x"));function Ke(t,e){return Object.fromEntries([...t.querySelectorAll("[data-event\
]")].map(n=>[n.dataset.event,e.at(Pn(n))]))}function qn(t,e){return Object.fromEntries([...t.querySelectorAll("[data-bar\
]")].map(n=>{let[s,,o]=n.querySelector("path").getAttribute("d").slice(1).split(" ").map(Number);return[n.dataset.bar,[e.
at(s),e.at(s+o)]]}))}function Fo(t,e,n,s){let o=[],a=new Map;for(let i of t.querySelectorAll("[data-event]"))a.set(i.dataset.
event,{x:Pn(i),year:e[i.dataset.event]});for(let i of["event","label","leader","bar","haze"])for(let d of t.querySelectorAll(
`[data-${i}]`)){let p=a.get(d.dataset[i]);if(!p)continue;let u=i==="label"?d.querySelector("text"):null,f=u?.getComputedTextLength()??
0,h=n?null:d.getBBox();o.push({kind:i,element:d,...p,name:d.dataset[i],width:f,box:h,ends:u?.style.textAnchor==="end"})}
let l=n?[...t.querySelectorAll("[data-tick]")]:[],r=t.firstElementChild;return{things:o,ticks:l,svg:r,view:r.getAttribute(
"viewBox"),beside:[...t.querySelectorAll("[data-undated], [data-label^='undated-']")],gap:Ko(t,s)}}function Ko(t,e){let[
n,s]=["line","label"].map(l=>t.querySelector(`[data-gap="${l}"]`));if(!n)return null;let{x:o,width:a}=n.getBBox();return{
line:n,label:s,x:o,width:a,from:e.at(o),to:e.at(o+a),least:s.getBBox().width+8}}function Vo({line:t,label:e,x:n,width:s,
from:o,to:a,least:l},r){let[i,d]=[r.x(Math.max(o,r.from)),r.x(Math.min(a,r.to))];for(let p of[t,e])p.toggleAttribute("da\
ta-hidden",d-i<l);t.setAttribute("transform",`translate(${i} 0) scale(${(d-i)/s} 1) translate(${-n} 0)`),e.setAttribute(
"transform",`translate(${(i+d)/2-n-s/2} 0)`)}function zo(t,e,n){t.querySelector(".lsn-band")?.remove();let s=t.classList.
contains("lsn-wide"),[o,a]=n?[Math.max(n[0],e.from),Math.min(n[1],e.to)]:[0,0];if(a<=o)return;let l=[...t.querySelectorAll(
"[data-tick]")].filter(g=>!g.querySelector("text")),[r,i]=[l[0].getBBox(),l.at(-1).getBBox()],[d,p]=[Ue(l[0]),Ue(l.at(-1))],
u=g=>r.y+(g-d)*(i.y-r.y)/(p-d),f=s?[e.x(o),r.y,e.x(a)-e.x(o),r.height]:[r.x+5,u(o),20,u(a)-u(o)],h=document.createElementNS(
Hn,"rect");["x","y","width","height"].forEach((g,b)=>h.setAttribute(g,f[b])),h.setAttribute("class","lsn-band"),h.setAttribute(
"fill",`url(#${Wo(t.firstElementChild)})`),t.firstElementChild.prepend(h)}function Wo(t){return t.dataset.hatch||(t.dataset.
hatch=H(),t.insertAdjacentHTML("beforeend",`<pattern id="${t.dataset.hatch}" class="lsn-hatch" width="8" height="8" patt\
ernUnits="userSpaceOnUse"><path d="M-2 2L2 -2M0 8L8 0M6 10L10 6"/></pattern>`)),t.dataset.hatch}function Jo({things:t,ticks:e,
svg:n,view:s,beside:o,gap:a},l,r){let i=(l.last-l.first)/(l.to-l.from);for(let{kind:d,element:p,x:u,year:f,name:h,width:g,
ends:b}of t){let x=l.hidden.has(h)||!l.holds(f);if(p.toggleAttribute("data-hidden",x),!r||x)continue;let C=l.x(f);d==="b\
ar"?p.setAttribute("transform",`translate(${C} 0) scale(${i} 1) translate(${-u} 0)`):p.setAttribute("transform",`transla\
te(${C-u+Go(d,C,g,b,l)} 0)`)}for(let d of o)d.toggleAttribute("data-hidden",!r&&!l.whole);r&&a&&Vo(a,l),r?Xo(e,l):n.setAttribute(
"viewBox",l.whole?s:Yo(s,t.filter(({element:d})=>!d.hasAttribute("data-hidden"))))}function Yo(t,e){let[,,n]=t.split(" "),
s=Math.min(...e.map(({box:a})=>a.y))-14,o=Math.max(...e.map(({box:a})=>a.y+a.height))+14;return e.length?`0 ${s} ${n} ${o-
s}`:`0 0 ${n} 40`}function Go(t,e,n,s,o){return t!=="label"||o.whole?0:!s&&e+10+n>o.right+12?-20-n:s&&e-10-n<o.left?20+n:
0}var Ue=t=>Number(t.dataset.tick.replace("_","."));function Xo(t,e){let n=t[0]?.parentNode;n?.querySelectorAll("[data-c\
opy]").forEach(a=>a.remove());for(let a of t)a.toggleAttribute("data-hidden",!e.whole),a.removeAttribute("transform");if(e.
whole||!n)return;let s=t.filter(a=>a.dataset.tick===t[0].dataset.tick),o=e.left+(Ue(s[0])-e.first)*(e.right-e.left)/(e.last-
e.first);for(let{at:a,label:l}of e.ticks({most:e.eras?jo:e.most}))for(let r of s){let i=r.cloneNode(!0);i.removeAttribute(
"data-hidden"),i.removeAttribute("data-tick"),i.setAttribute("data-copy",""),i.setAttribute("transform",`translate(${e.x(
a)-o} 0)`);let d=i.querySelector("text");d&&(d.textContent=l),n.prepend(i)}}function Qo(t,e,n){let s=null,o=()=>t.firstElementChild.
getBoundingClientRect().width*(e.right-e.left)/900;t.addEventListener("pointerdown",a=>{a.button||e.whole||a.target.closest(
".lsn-mark, [data-label]")||(s={x:a.clientX,width:o()},t.setPointerCapture(a.pointerId))}),t.addEventListener("pointermo\
ve",a=>{s&&(e.move((s.x-a.clientX)/s.width*(e.to-e.from)),s.x=a.clientX,n())});for(let a of["pointerup","pointercancel"])
t.addEventListener(a,()=>{s=null})}function Zo(t,e,n){let s=c("span",{className:"lsn-years",attributes:{"aria-live":"pol\
ite"}}),a=Object.entries({"zoom-in":()=>t.zoom(.5),"zoom-out":()=>t.zoom(2),earlier:()=>t.move((t.from-t.to)*.6),later:()=>t.
move((t.to-t.from)*.6),all:()=>t.set(t.first,t.last)}).map(([r,i])=>{let d=c("button",{type:"button",className:"lsn-butt\
on lsn-small",textContent:e[r]});return d.addEventListener("click",()=>{d.getAttribute("aria-disabled")!=="true"&&(i(),n())}),
[r,d]}),l={"zoom-out":()=>t.whole,all:()=>t.whole,earlier:()=>t.from<=t.first,later:()=>t.to>=t.last,"zoom-in":()=>t.to-
t.from<=t.least+1e-9};return{bar:c("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.tools}},...a.map(
([,r])=>r),s),update(){for(let[p,u]of a)u.setAttribute("aria-disabled",String(l[p]()));let[r,i]=t.names,d=S(e.shown,{from:r,
to:i});s.textContent!==d&&(s.textContent=d)}}}var be={async render({model:t,el:e}){let n=K(e),s=t.get("words"),o=Object.
fromEntries(["event","undated"].flatMap(w=>Object.entries(t.get(w==="event"?"events":w)).map(([L,P])=>[`${w}:${L}`,P]))),
a=await et(t),l=new jt(t.get("axis")),r=c("div",{className:"lsn-note"}),i=c("p",{className:"lsn-hidden",attributes:{role:"\
status"}}),d=()=>{r.className="lsn-note",r.replaceChildren(c("p",{className:"lsn-soft",textContent:s.prompt}))},p=c("det\
ails",{},c("summary",{textContent:s.show})),u=document.createElement("div");u.innerHTML=t.get("table"),p.append(u);let f=c(
"section",{className:"lsn lsn-timeline",lang:t.get("language")},c("h3",{textContent:s.title})),h=new Map,g=0,b=()=>{g||=
requestAnimationFrame(()=>{g=0;for(let[w,L]of h)Jo(L,l,w.classList.contains("lsn-wide")),zo(w,l,o[a.now]?.span),Uo([...w.
querySelectorAll(".lsn-mark")]);x.update()})},x=Zo(l,s,b);f.append(x.bar);let C=[];for(let w of["wide","tall"]){let L=c(
"div",{className:`lsn-drawing lsn-${w}`});L.innerHTML=t.get(w),L.firstElementChild.setAttribute("role","group"),L.firstElementChild.
setAttribute("aria-label",s.title),w==="wide"&&Qo(L,l,b),f.append(L)}let m=Ke(f.querySelector(".lsn-wide"),l);f.append(r,
i,p),e.append(f);let $=()=>{for(let[j,R]of C){let z=Q(a,j);R.setAttribute("aria-pressed",String(z==="selected")),R.classList.
toggle("lsn-related",z==="related")}let w=o[a.now],L=w||!s.related?[]:Object.entries(o).filter(([j])=>Q(a,j));w?Ho(r,w,s,
a):L.length?Do(r,L,s,a):d();let P=L.length?[s.related,L.map(([,j])=>j.title).join(", ")]:[w?.when,w?.title];f.closest(".\
lsn-explore")||(i.textContent=P.filter(Boolean).join(" ")),L.length&&!L.some(([j])=>l.holds(m[j.slice(6)]))&&l.set(l.first,
l.last);let _=m[a.now.slice(6)];w&&!w.span&&!l.holds(_)&&l.move(_-(l.from+l.to)/2),w?.span&&(w.span[1]<=l.from||w.span[0]>=
l.to)&&l.set(l.first,l.last),b()},v=w=>{if(h.has(w)||!w.getClientRects().length)return;let L=Object.keys(o).map(_=>[_,w.
querySelector(`[data-${_.replace(":",'="')}"]`)]).filter(([,_])=>_),P=L.map(([,_])=>_);for(let[_,j]of L){C.push([_,j]);let R=()=>a.
toggle(_);qo(j,o[_],P,R);let z=_.replace("event:","").replace(":","-");for(let E of w.querySelectorAll(`[data-label="${z}\
"]`))E.addEventListener("click",R)}Fe(P,P[0]),h.set(w,Fo(w,m,w.classList.contains("lsn-wide"),l)),$(),b()},y=new ResizeObserver(
()=>f.querySelectorAll(".lsn-drawing").forEach(v));y.observe(f);let A=({detail:w})=>{l.hidden=w,b()};e.addEventListener(
"lsn:hide",A);let T=a.watch($);return()=>{cancelAnimationFrame(g),T(),y.disconnect(),n()}}};var Un=22,ta=3,[ea,Fn,na]=[70,90,56],sa=14,Kn={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1},oa=t=>[...t].reduce((e,n)=>e+
(n>"⺀"?12:6.8),0);function aa(t,e,n){let s=Array(n).fill(Number.NEGATIVE_INFINITY);return t.map(o=>{let a=s.findIndex(
r=>o-r>=e),l=a<0?s.indexOf(Math.min(...s)):a;return s[l]=o,l})}function ra(t,e,n,s=t.length>1?(t[1]-t[0])/2:(n-e)/4){let o=t.
filter(a=>a<n-s);return o.length&&o[0]-e>s&&o.unshift(e),[...o,n]}function ia(t,e){let n=Math.min(t.most,Math.max(2,Math.
floor(e/(t.unit!=="year"?na:t.eras?Fn:ea)))),s=t.ticks({most:n});return t.unit!=="year"||s.some(({at:a})=>a%1)?s:ra(s.map(
({at:a})=>a),t.first,t.last-1,t.eras?Fn*(t.last-t.first)/e:void 0).map(a=>({at:a,label:t.name(a)}))}function Vn(t,e){let n=t.
get("events"),s=new jt(t.get("axis")),o=document.createElement("div");o.innerHTML=t.get("wide");let[a,l]=[Ke(o,s),qn(o,s)],
r=v=>(v-s.first)/(s.last-s.first),i=c("div",{className:"lsn-strip-line"}),d=c("p",{className:"lsn-strip-title",attributes:{
"aria-hidden":"true"}}),p=c("div",{className:"lsn-strip",attributes:{role:"group","aria-label":t.get("words").title}},d,
i),u=Object.entries(n).filter(([v])=>v in a).sort(([v],[y])=>a[v]-a[y]).map(([v,y])=>{let A=`event:${v}`,T=c("button",{type:"\
button",className:`lsn-strip-mark ${y.kind}`,tabIndex:-1,attributes:{"aria-pressed":"false","aria-label":`${y.title}. ${y.
when}. ${y.kind_name}`}},c("i"));T.dataset.event=v,T.addEventListener("click",()=>e.toggle(A)),T.addEventListener("focus",
()=>h(T));let[w,L]=l[v]??[a[v],a[v]],P=c("span",{className:`lsn-strip-span ${y.kind}`});return y.vague&&P.classList.add(
"lsn-vague"),Object.assign(P.style,{left:`${r((w+L)/2)*100}%`,width:`${(r(L)-r(w))*100}%`}),{id:v,name:A,mark:T,bar:P,at:r(
a[v]),event:y}}),f=()=>u.filter(({mark:v})=>!v.hidden).map(({mark:v})=>v),h=v=>{for(let{mark:y}of u)y.tabIndex=y===v?0:-1};
i.addEventListener("keydown",v=>{let y=f(),A=y.indexOf(v.target),T={Home:0,End:y.length-1}[v.key]??(v.key in Kn?A+Kn[v.key]:
-1);A<0||!y[T]||(v.preventDefault(),v.stopPropagation(),y[T].focus())}),i.append(...u.flatMap(({bar:v,mark:y})=>[v,y]));
let g=c("div",{className:"lsn-strip-years",attributes:{"aria-hidden":"true"}});p.append(g),u.length&&h(u[0].mark);let b=()=>{
let v=i.clientWidth;if(!v)return;let y=aa(u.map(({at:A})=>A*v),Un,ta);u.forEach(({mark:A,at:T},w)=>{A.style.left=`${T*100}\
%`,A.style.bottom=`${y[w]*Un}px`}),g.replaceChildren(...ia(s,v).map(({at:A,label:T})=>{let w=c("span",{textContent:T});w.
style.left=`${r(A)*100}%`;let L=(oa(T)/2-sa)/v;return r(A)<L&&(w.dataset.side="first"),r(A)>1-L&&(w.dataset.side="last"),
w})),x()},x=()=>{let v=u.find(y=>Q(e,y.name)==="selected")??u.find(y=>Q(e,y.name)==="related");d.textContent=v?v.event.title:
"",d.style.left=v?`${v.at*100}%`:"0",d.dataset.side=v&&v.at>.5?"left":"right"},C=()=>{for(let{name:y,mark:A}of u){let T=Q(
e,y);A.setAttribute("aria-pressed",String(T==="selected")),A.classList.toggle("lsn-related",T==="related")}let v=u.find(
y=>y.name===e.now);v&&h(v.mark),x()},m=new ResizeObserver(b);m.observe(i);let $=e.watch(C);return{el:p,hide(v){for(let{id:A,
mark:T,bar:w}of u)T.hidden=w.hidden=v.has(A);let y=f();y.length&&!y.some(A=>A.tabIndex===0)&&h(y[0])},stop(){m.disconnect(),
$()}}}var zn=2800,la=12,ca=60,da=8,ut=(t,e,n,s={})=>{let o=c("button",{type:"button",className:"lsn-button lsn-small",textContent:t[e],
...s});return o.addEventListener("click",()=>{o.getAttribute("aria-disabled")!=="true"&&n(o)}),o},xt=(t,e)=>t.setAttribute(
"aria-disabled",String(e));function ua({selection:t,kinds:e,place:n,kindOf:s}){let o=l=>n&&!t.related(l).includes(n),a={
passage:new Set,event:new Set};for(let l of Object.keys(t.links)){let[r,i]=l.split(":");r==="passage"&&o(l)&&a.passage.add(
i),r==="event"&&(o(l)||!e.has(s(i)))&&a.event.add(i)}return a}function fa(t,e,n){let s=0,o=()=>n().indexOf(t.now),a=u=>{
let f=n(),h=o(),g=h<0?u>0?0:f.length-1:h+u;return f[g]&&t.choose(f[g]),!!f[g]},l=()=>{clearInterval(s),s=0,p.textContent=
e.play,p.setAttribute("aria-pressed","false")},r=()=>{o()===n().length-1?t.choose(n()[0]):a(1),s=setInterval(()=>{a(1)||
l()},Gt()?zn*2:zn),p.textContent=e.pause,p.setAttribute("aria-pressed","true")},i=ut(e,"earlier",()=>{l(),a(-1)}),d=ut(e,
"later",()=>{l(),a(1)}),p=ut(e,"play",()=>s?l():r());return{group:c("div",{className:"lsn-tools",attributes:{role:"group",
"aria-label":e.step}},i,d,p),update(){let u=n();xt(i,o()===0||!u.length),xt(d,o()===u.length-1||!u.length),xt(p,!u.length),
s&&o()<0&&l()},stop:l}}function pa(t,e,n){let s=Object.entries(t.get("kinds")).map(([l,r])=>{let i=c("input",{type:"chec\
kbox",value:l,checked:!0});return i.addEventListener("change",n),{box:i,label:c("label",{className:`lsn-filter ${l}`},i,
c("span",{textContent:r}))}}),o=c("select",{id:H()},c("option",{value:"",textContent:e.everywhere}),...Object.entries(t.
get("places")).map(([l,r])=>c("option",{value:l,textContent:r})));return o.addEventListener("change",n),{group:c("div",{
className:"lsn-tools",attributes:{role:"group","aria-label":e.kinds}},...s.map(({label:l})=>l),c("label",{htmlFor:o.id,textContent:e.
place}),o),get kinds(){return new Set(s.filter(({box:l})=>l.checked).map(({box:l})=>l.value))},get place(){return o.value}}}
function ma(t){let e=c("input",{type:"text",readOnly:!0,id:H(),className:"lsn-share"}),n=c("span",{className:"lsn-soft",
attributes:{role:"status"}});e.addEventListener("focus",()=>e.select());let s=ut(t,"copy",async()=>{e.select();try{await navigator.
clipboard.writeText(e.value)}catch{document.execCommand("copy")}n.textContent=t.copied});return{group:c("div",{className:"\
lsn-tools"},c("label",{htmlFor:e.id,textContent:t.share}),e,s,n),show(o){e.value!==o&&(e.value=o,n.textContent="",xt(s,!o))}}}
function ha(t,e,n=""){let[s,o]=e.children,a=t.links[t.now];if(!a){s.textContent=t.words.nothing,o.replaceChildren();return}
let l=a.related.map(r=>{let i=c("button",{type:"button",className:"lsn-link",textContent:t.links[r].label});return i.addEventListener(
"click",()=>t.choose(r)),i});s.replaceChildren(...n?[c("span",{className:"lsn-hidden",textContent:n})]:[],c("b",{textContent:`${t.
words.now} ${a.label}`})),o.replaceChildren(...l.length?[c("span",{className:"lsn-soft",textContent:` ${t.words.with} `}),
...l.flatMap(r=>[r," "])]:[])}function ga(t,e,n){if(t.classList.toggle("lsn-soft",!e),!e){t.textContent=n,t.title="";return}
let s=a=>c("span",{className:"lsn-soft",textContent:a}),o=" · ";t.replaceChildren(s(`${e.when}${o}${e.kind_name}${o}`),
e.text,s(`${o}${e.from}`)),t.title=t.textContent}var Gt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ba(t){
let e=(t.closest(".jp-Cell")??t).nextElementSibling;for(;e?.querySelector(".lsn-work, .lsn-progress");)e=e.nextElementSibling;
if(!e)return;e.scrollIntoView({block:"start",behavior:Gt()?"auto":"smooth"});let n=e.querySelector("h2, h3, h4");n&&(n.tabIndex=
-1,n.focus({preventScroll:!0}))}function Wn(t,{opens:e=!1}={}){let n=t.querySelector(".lsn-story-bar"),s=n.closest(".lsn\
-stage"),o=n.parentElement;if(getComputedStyle(n).position==="sticky"){n.getBoundingClientRect().bottom<o.getBoundingClientRect().
bottom-1&&o.scrollIntoView({block:"end",behavior:Gt()?"auto":"smooth"});return}let a=t.closest(".jp-WindowedPanel-outer"),
l=s.getBoundingClientRect().top-(a?.getBoundingClientRect().top??0)-da,[r,i]=[s.offsetHeight,n.getBoundingClientRect().top];
e?s.style.removeProperty("--lsn-read"):l>0&&s.style.setProperty("--lsn-read",`${r+l}px`);let d=n.getBoundingClientRect().
top-i;d&&(a??document.scrollingElement).scrollBy({top:d,behavior:"instant"})}function va(t,e){let n=t.closest(".jp-Windo\
wedPanel-outer");if(!n)return()=>{};let s=new ResizeObserver(()=>e.style.setProperty("--lsn-room",`${n.clientHeight}px`));
return s.observe(n),()=>s.disconnect()}var Ve=async(t,e,n,s)=>n.render({model:await rt(t,e),el:s});function wa(t,e,n){let s=new Map,
o=new Map,a=[],l=c("p",{className:"lsn-soft",textContent:n.hidden,hidden:!0}),r=Promise.all(t.get("passages").map(async d=>{
let p=await Ct(t,d);o.set(`passage:${/data-passage="([^"]*)"/.exec(p.get("html"))?.[1]}`,p)}));return{none:l,put:async d=>{
let p=s.get(d);return await r,p.dataset.put||(p.dataset.put="",a.push(await gt.render({model:o.get(d),el:p}))),p},holder(d){
let p=document.createElement("div");return s.set(d,p),p},hide(d){for(let[p,u]of s)u.hidden=d.has(p.slice(8));l.hidden=[...s.
values()].some(p=>!p.hidden)},target(d){let p=[...e.querySelectorAll("article")].filter(f=>!f.closest("[hidden]")),u=p.filter(
f=>f.dataset.state);return p.find(f=>f.dataset.state==="selected")??u.find(d)??u[0]},stop:()=>a.forEach(d=>d?.())}}function xa(t,e,n){
let s=t.map((r,i)=>{let d=c("button",{type:"button",className:"lsn-dot",title:r,textContent:i?String(i):"○",attributes:{
"aria-label":i?`${i}. ${r}`:r}});return d.addEventListener("click",()=>n(i)),d}),o=c("ol",{className:"lsn-stop-dots"},...s.
map(r=>c("li",{},r))),a=ut(e,"previous",()=>n(-1,{by:!0})),l=ut(e,"next",()=>n(1,{by:!0}));return a.classList.add("lsn-b\
ackward"),l.classList.add("lsn-onward"),{dots:s,el:c("nav",{className:"lsn-story-bar",attributes:{"aria-label":e.stops}},
a,o,l),show(r,{more:i}){s.forEach((p,u)=>{p.tabIndex=u===r?0:-1,p.classList.toggle("lsn-been",u<r),u===r?p.setAttribute(
"aria-current","step"):p.removeAttribute("aria-current")}),xt(a,r===0);let d=r===0?e.start:r===t.length-1?e.finish:e.next;
l.textContent=i?e.more:d}}}function Jn(t){let e={reads:!1,presses:!1},n=()=>{e.reads=!0};for(let s of["wheel","touchmove"])
t.addEventListener(s,n,{passive:!0});t.addEventListener("keydown",({target:s})=>s===t&&n()),t.addEventListener("scrollen\
d",()=>{e.reads=!1}),t.addEventListener("pointerdown",({target:s})=>{e.reads||=s===t});for(let s of["click","keydown"])t.
addEventListener(s,()=>{e.presses=!0,setTimeout(()=>{e.presses=!1})},!0);return e}function ya(t,{el:e,column:n,selection:s,
passages:o,words:a}){let{text:l,stops:r}=t.get("story"),i=O=>({number:O,count:r.length}),d=({passage:O})=>s.links[O]?.label??
O,p=Jn(n),u=document.createElement("div"),f=c("section",{className:"lsn-stop lsn-opening",attributes:{"aria-label":a.opening}});
f.innerHTML=l;let h=ie({language:t.get("language"),words:a.aloud,blocks:()=>[...f.querySelectorAll(":scope > p:not(.lsn-\
soft)")]});f.append(c("div",{},h.element),u,c("p",{className:"lsn-soft",textContent:a.free}));let g=r.map((O,D)=>{let N=c(
"b",{textContent:String(D+1),attributes:{"aria-hidden":"true"}}),U=c("p",{className:"lsn-why"},N,c("span",{textContent:O.
why})),J=S(a.stop,i(D+1)),G=c("h4",{className:"lsn-hidden",textContent:`${J}. ${a.why}`});return c("section",{className:"\
lsn-stop"},G,U,o.holder(O.passage))}),b=[f,...g],x=xa([a.opening,...r.map(d)],a,(O,{by:D=!1}={})=>{D&&O>0&&P()?j():D&&m===
r.length&&O>0?ba(e):R(D?m+O:O,{by:!0})}),C=c("button",{type:"button",className:"lsn-button lsn-small lsn-return",hidden:!0});
C.addEventListener("click",()=>{R(m),x.dots[m].focus({preventScroll:!0})});let m=0,$=()=>m?r[m-1].event||r[m-1].passage:
"",v=O=>O.getBoundingClientRect().top-n.getBoundingClientRect().top+n.scrollTop,y=0,A=(O,{once:D=!1}={})=>{p.reads=!1,y=
O,n.scrollTo({top:O,behavior:Gt()||D?"auto":"smooth"})},T=(O,{above:D=0,at:N=!1}={})=>A(v(O)-D,{once:N}),w=()=>v(b[m])+b[m].
offsetHeight-n.clientHeight,L=()=>{let O=b[m].querySelector(".lsn-passage > .lsn-cite");return(O?v(O)-n.clientHeight:w())-
y},P=()=>s.now===$()&&L()>la,_=()=>x.show(m,{more:P()}),j=()=>{Wn(e),P()&&A(Math.min(y+n.clientHeight-ca,w())),_()},R=(O,{
leads:D=!0,at:N=!1,by:U=!1}={})=>{m=t.lsnStop=O,U&&Wn(e,{opens:!m}),s.choose($(),{at:m?r[m-1].place:""}),D&&T(b[m],{at:N}),
z()},z=()=>{_(),C.hidden=s.now===$(),C.textContent=m?S(a.return,i(m)):a.opening},E=O=>{let D={ArrowRight:m+1,ArrowLeft:m-
1,Home:0,End:r.length}[O.key];b[D]===void 0||O.altKey||O.ctrlKey||O.metaKey||(O.preventDefault(),R(D,{by:!0}),O.target.matches(
".lsn-dot")&&x.dots[D].focus())};x.el.addEventListener("keydown",E),n.addEventListener("keydown",O=>{O.target===n&&O.key.
startsWith("Arrow")&&E(O)});let k=!1;n.addEventListener("scroll",()=>{!p.reads||k||(k=!0,requestAnimationFrame(()=>{k=!1;
let O=n.getBoundingClientRect().top+n.clientHeight*.4,D=b.findLastIndex(N=>N.getBoundingClientRect().top<=O);y=n.scrollTop,
D>=0&&D!==m?R(D,{leads:!1}):_()}))}),n.addEventListener("scrollend",()=>{y=n.scrollTop,_()});let q=new ResizeObserver(_);
for(let O of[n,...b])q.observe(O);return{bar:x.el,comeBack:C,sections:b,prompt:u,update:z,stop(){q.disconnect(),h.stop()},
get number(){return m?`${S(a.stop,i(m))} · `:""},follow(){if(p.presses||s.now===$())return;let O=o.target(D=>b[m].contains(
D));O&&T(O,{above:8})},begin(){s.now?this.follow():R(Math.min(t.lsnStop??0,r.length),{at:!0})}}}function $a(t,e,n){let s=Jn(
t);return{number:"",stop(){},update(){},follow(){let o=e.now&&!s.presses?n.target(()=>!0):null;if(!o)return;let a=o.querySelector(
".lsn-lit")??o,l=o.getBoundingClientRect().top-t.getBoundingClientRect().top,r=a.getBoundingClientRect().bottom-o.getBoundingClientRect().
top-t.clientHeight+40;t.scrollTop+=l-8+Math.max(0,r)},begin(){this.follow()}}}var Yn={async render({model:t,el:e}){let n=K(
e),s=t.get("words"),o=await et(t),a=t.get("story")?.stops?.length>0,l=await rt(t,"timeline"),r=l.get("events"),i=c("div",
{className:"lsn-column",tabIndex:0,attributes:{role:"region","aria-label":s.passages}}),d=wa(t,i,s),p=a?ya(t,{el:e,column:i,
selection:o,passages:d,words:s}):$a(i,o,d),u=Object.keys(o.links).filter(V=>V.startsWith("passage:")),f=a?t.get("story").
stops.map(({passage:V})=>V):u,h=u.filter(V=>!f.includes(V));a?i.append(...p.sections,...h.map(d.holder)):i.append(...f.map(
d.holder)),i.append(d.none);let g=c("div",{className:"lsn-where"}),b=c("p",{className:"lsn-now"},c("span",{attributes:{role:"\
status"}}),c("span")),x=c("p",{className:"lsn-event-told"}),C=Vn(l,o),m=c("div",{className:"lsn-whole"}),$=c("button",{type:"\
button",className:"lsn-button lsn-small lsn-grow",textContent:s.grow,attributes:{"aria-expanded":"false"}}),v=c("div",{className:"\
lsn-when",attributes:{role:"region","aria-label":l.get("words").title}},c("div",{className:"lsn-now-row"},b,x,c("div",{},
p.comeBack??"",$)),C.el),y=c("div",{className:"lsn-stage"},c("div",{className:"lsn-reader"},i,p.bar??""),g,v),A=c("detai\
ls",{className:"lsn-more"},c("summary",{textContent:s.tools})),T=c("h3",{className:a?"lsn-hidden":"",textContent:s.title}),
w=c("section",{className:"lsn lsn-explore",lang:t.get("language")},T,y,m,A);e.append(w);let L=va(e,w),P={passage:new Set,
event:new Set},j=fa(o,s,()=>Object.keys(o.links).filter(V=>V.startsWith("event:")&&!P.event.has(V.slice(6)))),R=pa(t,s,()=>N()),
z=ma(s),E=ut(s,"back",()=>o.back()),k=ut(s,"forward",()=>o.forward()),q=ut(s,"clear",()=>o.choose("")),O={className:"lsn\
-tools",attributes:{role:"group","aria-label":s.read}};A.append(c("div",{className:"lsn-bar"},c("div",O,E,k,q),j.group),
c("div",{className:"lsn-bar"},R.group,z.group));let D=()=>{let V=h.filter(F=>!Q(o,F)).map(F=>F.slice(8));d.hide(new Set(
[...P.passage,...V]));let M=h.filter(F=>Q(o,F));return Promise.all(M.map(d.put))},N=()=>{P=ua({selection:o,kinds:R.kinds,
place:R.place,kindOf:V=>r[V]?.kind}),D(),C.hide(P.event),m.dispatchEvent(new CustomEvent("lsn:hide",{detail:P.event})),j.
update()},U=[],J=null;$.addEventListener("click",async()=>{m.hidden=J!==null&&!m.hidden,$.setAttribute("aria-expanded",String(
!m.hidden)),$.textContent=m.hidden?s.grow:s.shrink,J??=Ve(t,"timeline",be,m).then(V=>{U.push(V),m.dispatchEvent(new CustomEvent(
"lsn:hide",{detail:P.event}))}),await J,m.hidden||m.scrollIntoView({block:"nearest",behavior:Gt()?"auto":"smooth"})}),await Promise.
all(f.map(d.put)),U.push(...await Promise.all([Ve(t,"map",ue,g),...a&&t.get("prompt")?[Ve(t,"prompt",he,p.prompt)]:[]])),
A.append(...g.querySelectorAll(".lsn-map > :is(.lsn-soft, details), .lsn-map .lsn-base"));let G=!1,W=o.watch(()=>{ha(o,b,
p.number),ga(x,r[o.now.slice(6)],s.prompt),xt(E,!o.canGo.back),xt(k,!o.canGo.forward),xt(q,!o.now),z.show(o.links[o.now]?.
text??""),j.update(),p.update();let V=D();G&&V.then(()=>p.follow())});return p.begin(),G=!0,()=>{j.stop(),W(),L(),C.stop(),
p.stop(),d.stop();for(let V of U)V?.();n()}}};function ve(t){let e=c("p",{className:"lsn-soft lsn-downloaded",attributes:{role:"status"}}),n=c("button",{type:"button",
className:"lsn-button",textContent:t.download});return n.addEventListener("click",()=>{let s={taken:!1,tell:o=>{e.textContent=
o}};window.dispatchEvent(new CustomEvent("lessons:download",{detail:s})),s.taken||(e.textContent=t["no-panel"])}),[c("di\
v",{className:"lsn-actions"},n),e]}var Gn={render({model:t,el:e}){return e.innerHTML=t.get("html"),tt(e,"ul").before(...ve(t.get("words"))),K(e)}};function ka(t){let e="data:image/svg+xml,";for(let n of t.querySelectorAll(`img[src^='${e}']`)){let s=c("div",{className:`\
lsn-drawing ${n.className}`,attributes:{role:"img","aria-label":n.alt}});s.innerHTML=decodeURIComponent(n.src.slice(e.length)).
replaceAll("lsn-fill-",`${H()}-`),n.replaceWith(s)}for(let n of t.querySelectorAll(".lsn-paper"))n.replaceWith(...n.childNodes)}
function Ca(t,e){let n=[...t.querySelectorAll(".lsn-ref")].filter(s=>Object.hasOwn(e.links,s.dataset.ref));for(let s of n)
dt(s,()=>e.toggle(s.dataset.ref)),s.classList.add("lsn-link"),s.title=e.links[s.dataset.ref].label;return e.watch(()=>{for(let s of n){
let o=Q(e,s.dataset.ref);s.setAttribute("aria-pressed",String(o==="selected")),s.classList.toggle("lsn-lit",o!=="")}})}var Xn=t=>t.
querySelector("[data-key]")?.dataset.key??t.textContent.trim();function Aa(t,e,n,s){let o=new Intl.Collator(n,{numeric:!0}).
compare,a=[...t.tHead.rows[0].cells];a.forEach((l,r)=>{let i=l.textContent,d=c("button",{type:"button",className:"lsn-so\
rter",title:S(e.sort,{name:i}),textContent:i});l.replaceChildren(d),d.addEventListener("click",()=>{let p=l.getAttribute(
"aria-sort")==="ascending";for(let f of a)f.removeAttribute("aria-sort");l.setAttribute("aria-sort",p?"descending":"asce\
nding");let u=[...t.tBodies[0].rows].sort((f,h)=>o(Xn(f.cells[r]),Xn(h.cells[r])));t.tBodies[0].append(...p?u.reverse():
u),s.textContent=S(e[p?"sorted-down":"sorted-up"],{name:i})})})}function Ea(t,e,n){let s=[...t.tBodies[0].rows],o=[...t.
tHead.rows[0].cells].map((r,i)=>{let d=new Map(s.flatMap(u=>[...u.cells[i].querySelectorAll("[data-facet]")]).map(u=>[u.
dataset.facet,u.textContent]));if(d.size<2)return null;let p=c("select",{id:H()},c("option",{value:"",textContent:e.all}),
...[...d].map(([u,f])=>c("option",{value:u,textContent:f})));return{column:i,list:p,label:c("label",{htmlFor:p.id,textContent:r.
textContent})}}).filter(r=>r!==null),a=(r,{column:i,list:d})=>!d.value||[...r.cells[i].querySelectorAll("[data-facet]")].
some(p=>p.dataset.facet===d.value),l=()=>{for(let r of s)r.hidden=!o.every(i=>a(r,i));n.textContent=S(e.shown,{some:s.filter(
r=>!r.hidden).length,all:s.length})};for(let{list:r}of o)r.addEventListener("change",l);return o.map(({list:r,label:i})=>c(
"span",{className:"lsn-choice"},i,r))}function Na(t,e,n){let s=c("span",{className:"lsn-soft",attributes:{role:"status"}}),
o=c("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.filter}},...Ea(t,e,s),s);Aa(t,e,n,s),t.closest(
".lsn-scroll").before(o)}var Qn={async render({model:t,el:e}){e.innerHTML=t.get("html");for(let a of e.querySelectorAll(
".lsn-live-note"))a.remove();let n=e.querySelectorAll("details.lsn-text");for(let a of n)a.open=!1;ka(e);for(let a of e.
querySelectorAll("table.lsn-sort"))Na(a,t.get("words"),t.get("language"));let s=K(e),o=Ca(e,await et(t));return()=>{o(),
s()}}};var ze={render({model:t,el:e}){let n=()=>{e.innerHTML=t.get("html")};return t.on("change:html",n),n(),()=>t.off("change:\
html",n)}};var Zn=t=>t.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-])*/gu)?.length??
0;var ts=(t,e,n,{send:s})=>{let{words:o}=t,a=[],l=({id:w,text:L},P)=>{let _=L.split(`

`).map(z=>c("p",{textContent:z})),j=c("details",{},c("summary",{textContent:P}),..._),R=ce({holder:j,locator:w,paragraphs:()=>_,
words:o.quote,language:n.get("language")});return j.append(R.element),a.push(R),j},r=c("textarea",{rows:12,className:"ls\
n-writing",id:H(),attributes:{dir:"auto"}}),i=c("p",{className:"lsn-soft",id:H()}),d=c("p",{hidden:!0,textContent:o.since}),
p=H(),u=["supplied","bank","open"].map(w=>c("input",{type:"radio",name:p,value:w})),f=t.bank.map(({id:w})=>c("input",{type:"\
checkbox",value:w})),h={supplied:t.supplied.map(w=>l(w,`${w.id} ${w.heading}`)),bank:t.bank.flatMap((w,L)=>[c("label",{className:"\
lsn-option"},f[L],c("span",{textContent:`${w.id} ${w.heading}`})),l(w,S(o.read,{name:w.id}))]),open:[]},g=Object.entries(
h).map(([w,L])=>Object.assign(c("div",{className:"lsn-evidence"},...L),{way:w})),b=c("div",{innerHTML:t.rubric}),x=c("fi\
eldset",{className:"lsn-ways"},c("legend",{textContent:o.ways}),...u.map(w=>c("label",{className:"lsn-option"},w,c("span",
{textContent:o[w.value]}))));r.setAttribute("aria-describedby",i.id);let C=()=>({text:r.value,way:u.find(w=>w.checked)?.
value??"",picked:f.filter(w=>w.checked).map(w=>w.value)}),m=Bt({read:C,put:w=>{r.value=w.text;for(let L of u)L.checked=L.
value===w.way;for(let L of f)L.checked=w.picked.includes(L.value);y()},send:s,kept:vt(n,t.id),words:o.writing,limit:t.limit,
model:n}),$=null,v=[],y=()=>{let{way:w}=C();for(let L of g)L.hidden=L.way!==w||!L.firstChild;i.textContent=S(o.count,{count:Zn(
r.value),guide:t.guide}),d.hidden=$===null||$===r.value},A=c("div",{className:"lsn-essay"},b,x,...g,c("label",{className:"\
lsn-strong",htmlFor:r.id,textContent:o.label}),r,i,m.saved,m.alarm,m.offers,d);A.addEventListener("input",()=>{y(),m.touched()}),
r.addEventListener("blur",()=>{m.saved.textContent===o.writing.typing&&m.save(!0)}),y();let T=mn({name:t.prompt,insert(w){
r.value=hn(r.value,w),r.dispatchEvent(new Event("input",{bubbles:!0})),r.scrollTop=r.scrollHeight},focus(){r.focus(),r.setSelectionRange(
r.value.length,r.value.length)}});return{element:A,own:!0,labels:{first:o["hand-in"],again:o["hand-in-again"],busy:o.handing,
outline:o.outline},read:()=>r.value,handIn(){return m.save(!0)?!0:(m.alarm.scrollIntoView({block:"nearest"}),!1)},heard:m.
heard,awaits:m.awaits,refused:()=>m.refused(""),lost:m.lost,stop(){for(let w of a)w.stop();T(),m.stop()},resume:()=>m.resume(
v),show(w){$=w.answered?w.answer:null,v=w.versions??[],m.follow({text:w.draft,way:w.way,picked:w.picked}),y()}}};var We=["supports","weakens"],es=(t,e)=>{let n=Object.fromEntries(t.choices.map(i=>[i.id,i.text])),s=new Map,o=(i,d,p)=>{
let u=H(),f=c("span",{id:H(),textContent:n[i]}),h=[...We,""].map(C=>c("input",{type:"radio",name:u,value:C,checked:C===""}));
s.set(i,h);let g=h.map(C=>c("label",{},C,c("span",{textContent:e[C.value||"neither"]}))),b=`${p} ${S(e.sentence,{number:d})}`,
x=c("div",{className:"lsn-marks",attributes:{role:"radiogroup","aria-label":b,"aria-describedby":f.id}},...g);return c("\
li",{},f,x)},a=t.passages.map(({name:i,sentences:d})=>c("div",{},c("p",{className:"lsn-strong",textContent:i}),c("ol",{className:"\
lsn-sentences",attributes:{"aria-label":i}},...d.map((p,u)=>o(p,u+1,i))))),l=c("div",{className:"lsn-evidence-question"},
c("p",{className:"lsn-claim"},c("b",{textContent:e.claim}),` ${t.claim}`),c("p",{className:"lsn-soft",textContent:e["mar\
k-help"]}),...a),r=i=>[...s].filter(([,d])=>d.some(p=>p.checked&&p.value===i));return{element:l,read:()=>We.flatMap(i=>{
let d=r(i).map(([p])=>p);return d.length?[i,...d]:[]}),restore:i=>{let d={},p="";for(let u of Array.isArray(i)?i:[])We.includes(
u)?p=u:d[u]=p;for(let[u,f]of s)for(let h of f)h.checked=h.value===(d[u]??"")},lock:()=>{for(let i of s.values())for(let d of i)
d.disabled=!0}}};var Sa=6,ns=(t,e)=>{let n=Object.fromEntries(t.choices.map(m=>[m.id,m.text])),s=c("p",{className:"lsn-told lsn-soft",attributes:{
"aria-live":"polite"}}),o=t.choices.map(m=>c("button",{type:"button",className:"lsn-card",value:m.id,textContent:m.text})),
a=t.lefts.map(m=>({left:m,button:c("button",{type:"button",className:"lsn-place"}),card:""})),l=c("ul",{className:"lsn-c\
ards",attributes:{"aria-label":e.cards}},...o.map(m=>c("li",{},m))),r=c("div",{className:"lsn-match"},c("p",{className:"\
lsn-soft",textContent:e["match-help"]}),l,c("ul",{className:"lsn-pairs"},...a.map(m=>c("li",{},c("span",{className:"lsn-\
left",textContent:m.left}),m.button))),s),i="",d=!1,p=(m,$)=>{s.textContent=S(e[m],$)},u=()=>{for(let m of o)m.parentElement.
hidden=d||a.some($=>$.card===m.value),m.setAttribute("aria-pressed",String(m.value===i));for(let{left:m,button:$,card:v}of a)
$.textContent=v?n[v]:e.empty,$.classList.toggle("full",v!==""),$.setAttribute("aria-label",S(e.slot,{left:m,card:$.textContent})),
$.setAttribute("aria-disabled",String(d));l.hidden=o.every(m=>m.parentElement.hidden)},f=()=>{u(),r.dispatchEvent(new Event(
"input",{bubbles:!0}))},h=m=>{p(m?"picked":"dropped",{card:n[m||i]}),i=m,f()},g=(m,$)=>{let v=a.find(y=>y.card===m);v&&(v.
card=$.card),$.card=m,i="",p("placed",{card:n[m],left:$.left}),f(),$.button.focus({preventScroll:!0})},b=m=>{p("taken",{
card:n[m.card],left:m.left}),m.card="",f()},x=m=>{i?g(i,m):m.card&&b(m)};for(let m of o)m.addEventListener("click",()=>h(
m.value===i?"":m.value)),C(m,{held:()=>!d&&m.value,drop:$=>{$&&g(m.value,$)}});for(let m of a)m.button.addEventListener(
"click",()=>{d||x(m)}),C(m.button,{held:()=>!d&&m.card,drop:$=>{$?$!==m&&g(m.card,$):b(m)}});r.addEventListener("keydown",
m=>{m.key==="Escape"&&i&&h("")});function C(m,{held:$,drop:v}){let y=null,A=null,T=!1,w=_=>a.find(j=>{let R=j.button===m?
A:j.button.getBoundingClientRect();return _.clientX>=R.left&&_.clientX<=R.right&&_.clientY>=R.top&&_.clientY<=R.bottom}),
L=_=>{for(let j of a)j.button.classList.toggle("lsn-over",j===_)},P=()=>{y=null,T=!1,m.style.translate="",m.classList.remove(
"lsn-dragged"),L(null)};m.addEventListener("pointerdown",_=>{_.button!==0||!$()||(y=_,A=m.getBoundingClientRect(),m.setPointerCapture(
_.pointerId))}),m.addEventListener("pointermove",_=>{if(!y)return;let[j,R]=[_.clientX-y.clientX,_.clientY-y.clientY];!T&&
Math.hypot(j,R)<Sa||(T=!0,m.classList.add("lsn-dragged"),m.style.translate=`${j}px ${R}px`,L(w(_)))}),m.addEventListener(
"pointerup",_=>{if(!y)return;let[j,R]=[T,w(_)];if(P(),!j)return;let z=E=>{E.stopPropagation(),E.preventDefault()};m.addEventListener(
"click",z,{capture:!0,once:!0}),setTimeout(()=>m.removeEventListener("click",z,!0)),v(R)}),m.addEventListener("pointerca\
ncel",P)}return u(),{element:r,read:()=>a.map(m=>m.card),restore:m=>{let $=Array.isArray(m)?m:[];a.forEach((v,y)=>{v.card=
n[$[y]]?$[y]:""}),i="",u()},lock:()=>{d=!0,i="",u()}}};var ss="300px";function La(t){let e=t.match(/^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/),[n,s]=e?
e.slice(1).map(Number):[];return e&&Math.abs(n)<=90&&Math.abs(s)<=180?{lat:n,lon:s}:null}var os=(t,e,n)=>{let s=c("div",
{className:"lsn-ask-map"}),o=c("p",{className:"lsn-told lsn-soft",attributes:{"aria-live":"polite"}}),a=c("input",{type:"\
text",autocomplete:"off",maxLength:80,id:H()}),l=c("select",{id:H()},new Option(e["place-none"],""),...t.units.map(({id:b,
name:x})=>new Option(x,b))),r=(b,x)=>c("div",{className:"lsn-field"},c("label",{htmlFor:b.id,textContent:e[x]}),b),i=t.units.
length>0,d=c("div",{className:"lsn-place-question"},c("p",{className:"lsn-soft",textContent:e[i?"place-help":"place-help\
-bare"]}),s,o,r(a,"place-coordinate"),...i?[r(l,"place-list")]:[]),p=null,u=null,f=()=>{let b=l.value?null:La(a.value);p?.
send({type:"draw",...u??(b?{given:{...b,label:e["place-given"]}}:{})})},h=b=>{b.type!=="click"||u||(a.value=`${b.lat.toFixed(
4)}, ${b.lon.toFixed(4)}`,l.value="",o.textContent=S(e["place-clicked"],{point:a.value}),f(),d.dispatchEvent(new Event("\
input",{bubbles:!0})))};a.addEventListener("input",()=>{l.value="",o.textContent="",f()}),l.addEventListener("change",()=>{
l.value&&(a.value=""),o.textContent="",f()});let g=Ta(s,async()=>(p=await de(n,s,{page:n.get("maps")[t.id],title:e["plac\
e-map"],hear:h}),f(),p),()=>s.replaceChildren(c("p",{className:"lsn-soft",textContent:e["place-map-failed"]})));return{element:d,
stop:g,read:()=>l.value?`unit:${l.value}`:a.value,restore:b=>{let[,x=""]=String(b).match(/^unit:(.*)$/)??[];l.value=x,a.
value=x?"":String(b).replace(/^([-\d.]+),([-\d.]+)$/,"$1, $2"),f()},lock:b=>{u=b.shown??null,a.readOnly=!0,l.disabled=!0,
f()}}};function Ta(t,e,n){let s=null,o=!1,a=async()=>{try{s=await e(),o&&s.stop()}catch(r){console.error(r),n()}},l=new IntersectionObserver(
r=>{r.some(i=>i.isIntersecting)&&(l.disconnect(),a())},{rootMargin:ss,scrollMargin:ss});return l.observe(t),()=>{o=!0,l.
disconnect(),s?.stop()}}var Je={choice:t=>as(t,"radio",e=>e.find(n=>n.checked)?.value??"",(e,n)=>e.value===n),choices:t=>as(t,"checkbox",e=>e.filter(
n=>n.checked).map(n=>n.value),(e,n)=>n.includes(e.value)),number:t=>rs(t,{inputMode:"decimal",maxLength:60}),text:t=>rs(
t,{className:"lsn-words",maxLength:t.limit}),order:Oa,essay:ts,evidence:es,match:ns,place:os};function as(t,e,n,s){let o=H(),
a=t.choices.map(r=>c("input",{type:e,name:o,value:r.id}));return{element:c("div",{},...t.choices.map((r,i)=>c("label",{className:"\
lsn-option"},a[i],c("span",{textContent:r.text})))),read:()=>n(a),restore:r=>a.forEach(i=>{i.checked=s(i,r)}),lock:()=>a.
forEach(r=>{r.disabled=!0})}}function rs(t,e){let n=c("input",{type:"text",autocomplete:"off",id:H(),...e}),s=c("label",
{htmlFor:n.id,textContent:t.label});return{element:c("div",{className:"lsn-field"},s,n),read:()=>n.value,restore:o=>{n.value=
String(o)},lock:()=>{n.readOnly=!0}}}function Oa(t,e){let n=c("ol",{className:"lsn-order"}),s=c("p",{className:"lsn-hidd\
en",attributes:{"aria-live":"polite"}}),o=(r,i,d)=>{let p=i<0?r.previousElementSibling:r.nextElementSibling;if(!p||d.getAttribute(
"aria-disabled")==="true")return;i<0?p.before(r):p.after(r),d.focus();let u=[...n.children];s.textContent=S(e.moved,{item:r.
querySelector("span").textContent,position:u.indexOf(r)+1,count:u.length}),a()},a=()=>[...n.children].forEach((r,i,d)=>{
let[p,u]=r.querySelectorAll("button");p.setAttribute("aria-disabled",String(l||i===0)),u.setAttribute("aria-disabled",String(
l||i===d.length-1))}),l=!1;for(let r of t.choices){let i=c("li",{},c("span",{textContent:r.text}));i.dataset.id=r.id;for(let[
d,p]of[["up",-1],["down",1]]){let u=c("button",{type:"button",className:"lsn-button lsn-small",textContent:e[d],attributes:{
"aria-label":`${e[d]}${e.colon}${r.text}`}});u.addEventListener("click",()=>o(i,p,u)),i.append(u)}n.append(i)}return a(),
{element:c("div",{},c("p",{className:"lsn-soft",textContent:e["order-help"]}),n,s),read:()=>[...n.children].map(r=>r.dataset.
id),restore:r=>{let i=new Map([...n.children].map(d=>[d.dataset.id,d]));r.length===i.size&&r.every(d=>i.has(d))&&n.append(
...r.map(d=>i.get(d))),a()},lock:()=>{l=!0,a()}}}var Ge=globalThis,is=t=>t,we=Ge.trustedTypes,ls=we?we.createPolicy("lit-html",{createHTML:t=>t}):void 0,Xe="$lit$",ft=`l\
it$${Math.random().toFixed(9).slice(2)}$`,Qe="?"+ft,_a=`<${Qe}>`,St=document,Qt=()=>St.createComment(""),Zt=t=>t===null||
typeof t!="object"&&typeof t!="function",Ze=Array.isArray,ms=t=>Ze(t)||typeof t?.[Symbol.iterator]=="function",Ye=`[ 	
\f\r]`,Xt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,cs=/-->/g,ds=/>/g,Et=RegExp(`>|${Ye}(?:([^\\s"'>=/]+)(${Ye}\
*=${Ye}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),us=/'/g,fs=/"/g,hs=/^(?:script|style|textarea|title)$/i,tn=t=>(e,...n)=>({_$litType$:t,strings:e,
values:n}),B=tn(1),Ui=tn(2),Fi=tn(3),Z=Symbol.for("lit-noChange"),I=Symbol.for("lit-nothing"),ps=new WeakMap,Nt=St.createTreeWalker(
St,129);function gs(t,e){if(!Ze(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ls!==void 0?
ls.createHTML(e):e}var bs=(t,e)=>{let n=t.length-1,s=[],o,a=e===2?"<svg>":e===3?"<math>":"",l=Xt;for(let r=0;r<n;r++){let i=t[r],
d,p,u=-1,f=0;for(;f<i.length&&(l.lastIndex=f,p=l.exec(i),p!==null);)f=l.lastIndex,l===Xt?p[1]==="!--"?l=cs:p[1]!==void 0?
l=ds:p[2]!==void 0?(hs.test(p[2])&&(o=RegExp("</"+p[2],"g")),l=Et):p[3]!==void 0&&(l=Et):l===Et?p[0]===">"?(l=o??Xt,u=-1):
p[1]===void 0?u=-2:(u=l.lastIndex-p[2].length,d=p[1],l=p[3]===void 0?Et:p[3]==='"'?fs:us):l===fs||l===us?l=Et:l===cs||l===
ds?l=Xt:(l=Et,o=void 0);let h=l===Et&&t[r+1].startsWith("/>")?" ":"";a+=l===Xt?i+_a:u>=0?(s.push(d),i.slice(0,u)+Xe+i.slice(
u)+ft+h):i+ft+(u===-2?r:h)}return[gs(t,a+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},te=class t{constructor({
strings:e,_$litType$:n},s){let o;this.parts=[];let a=0,l=0,r=e.length-1,i=this.parts,[d,p]=bs(e,n);if(this.el=t.createElement(
d,s),Nt.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=
Nt.nextNode())!==null&&i.length<r;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(
Xe)){let f=p[l++],h=o.getAttribute(u).split(ft),g=/([.?@])?(.*)/.exec(f);i.push({type:1,index:a,name:g[2],strings:h,ctor:g[1]===
"."?ye:g[1]==="?"?$e:g[1]==="@"?ke:Tt}),o.removeAttribute(u)}else u.startsWith(ft)&&(i.push({type:6,index:a}),o.removeAttribute(
u));if(hs.test(o.tagName)){let u=o.textContent.split(ft),f=u.length-1;if(f>0){o.textContent=we?we.emptyScript:"";for(let h=0;h<
f;h++)o.append(u[h],Qt()),Nt.nextNode(),i.push({type:2,index:++a});o.append(u[f],Qt())}}}else if(o.nodeType===8)if(o.data===
Qe)i.push({type:2,index:a});else{let u=-1;for(;(u=o.data.indexOf(ft,u+1))!==-1;)i.push({type:7,index:a}),u+=ft.length-1}
a++}}static createElement(e,n){let s=St.createElement("template");return s.innerHTML=e,s}};function Lt(t,e,n=t,s){if(e===
Z)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,a=Zt(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),
a===void 0?o=void 0:(o=new a(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=Lt(t,o._$AS(t,e.values),
o,s)),e}var xe=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this.
_$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??St).importNode(
n,!0);Nt.currentNode=o;let a=Nt.nextNode(),l=0,r=0,i=s[0];for(;i!==void 0;){if(l===i.index){let d;i.type===2?d=new Ht(a,
a.nextSibling,this,e):i.type===1?d=new i.ctor(a,i.name,i.strings,this,e):i.type===6&&(d=new Ce(a,this,e)),this._$AV.push(
d),i=s[++r]}l!==i?.index&&(a=Nt.nextNode(),l++)}return Nt.currentNode=St,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&
(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},Ht=class t{get _$AU(){return this._$AM?._$AU??
this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=I,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=
o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===
11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Lt(this,e,n),Zt(
e)?e===I||e==null||e===""?(this._$AH!==I&&this._$AR(),this._$AH=I):e!==this._$AH&&e!==Z&&this._(e):e._$litType$!==void 0?
this.$(e):e.nodeType!==void 0?this.T(e):ms(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==I&&Zt(this._$AH)?this._$AA.nextSibling.data=e:this.T(St.
createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=
te.createElement(gs(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let a=new xe(o,this),l=a.u(
this.options);a.p(n),this.T(l),this._$AH=a}}_$AC(e){let n=ps.get(e.strings);return n===void 0&&ps.set(e.strings,n=new te(
e)),n}k(e){Ze(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let a of e)o===n.length?n.push(s=new t(this.
O(Qt()),this.O(Qt()),this,this.options)):s=n[o],s._$AI(a),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this.
_$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=is(e).nextSibling;is(e).remove(),e=s}}setConnected(e){
this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Tt=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(e,n,s,o,a){this.type=1,this._$AH=I,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=
a,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=I}_$AI(e,n=this,s,o){
let a=this.strings,l=!1;if(a===void 0)e=Lt(this,e,n,0),l=!Zt(e)||e!==this._$AH&&e!==Z,l&&(this._$AH=e);else{let r=e,i,d;
for(e=a[0],i=0;i<a.length-1;i++)d=Lt(this,r[s+i],n,i),d===Z&&(d=this._$AH[i]),l||=!Zt(d)||d!==this._$AH[i],d===I?e=I:e!==
I&&(e+=(d??"")+a[i+1]),this._$AH[i]=d}l&&!o&&this.j(e)}j(e){e===I?this.element.removeAttribute(this.name):this.element.setAttribute(
this.name,e??"")}},ye=class extends Tt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===I?
void 0:e}},$e=class extends Tt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,
!!e&&e!==I)}},ke=class extends Tt{constructor(e,n,s,o,a){super(e,n,s,o,a),this.type=5}_$AI(e,n=this){if((e=Lt(this,e,n,0)??
I)===Z)return;let s=this._$AH,o=e===I&&s!==I||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,a=e!==I&&(s===
I||o);o&&this.element.removeEventListener(this.name,this,s),a&&this.element.addEventListener(this.name,this,e),this._$AH=
e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},
Ce=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this.
_$AM._$AU}_$AI(e){Lt(this,e)}},vs={M:Xe,P:ft,A:Qe,C:1,L:bs,R:xe,D:ms,V:Lt,I:Ht,H:Tt,N:$e,U:ke,B:ye,F:Ce},Ma=Ge.litHtmlPolyfillSupport;
Ma?.(te,Ht),(Ge.litHtmlVersions??=[]).push("3.3.3");var ws=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){
let a=n?.renderBefore??null;s._$litPart$=o=new Ht(e.insertBefore(Qt(),a),a,void 0,n??{})}return o._$AI(t),o};var pt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Dt=t=>(...e)=>({_$litDirective$:t,values:e}),
yt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.
update(e,n)}update(e,n){return this.render(...n)}};var nn=t=>t.getClientRects().length>0;function Ae(t,e){let n=document.activeElement,s=n instanceof HTMLElement&&n!==e&&e.
contains(n)?n:null,o=s?.closest("section")??e;if(ws(t,e),!s)return;let a=nn(s)?s:ee(o,s.dataset.key)??Ia(o,e);document.activeElement!==
a&&a?.focus({preventScroll:!0})}function ee(t,e){return[...t.querySelectorAll("[data-key]")].find(s=>e&&s.dataset.key===
e&&nn(s))}function Ia(...t){return t.map(n=>n.querySelector(":is(h3, h4)[tabindex]")).find(n=>n&&nn(n))??void 0}function Ee(){
let t=new Map;return e=>{let n=t.get(e)??H();return t.set(e,n),n}}var Y=(t,e,{key:n=String(t),submit:s=!1,small:o=!1,label:a,
disabled:l,hidden:r=!1}={})=>B`<button type=${s?"submit":"button"} class=${o?"lsn-button lsn-small":"lsn-button"} data-key=${n}
    aria-label=${a??I} aria-disabled=${l===void 0?I:String(l)} ?hidden=${r}
    @click=${e}>${t}</button>`,it=t=>B`<p class="lsn-soft">${t}</p>`;var Ne=(t,e,{accept:n,multiple:s=!1,folder:o=!1,small:a=!1}={})=>{let l=i=>i.currentTarget.nextElementSibling.click(),r=i=>{
let d=i.currentTarget,p=[...d.files??[]];d.value="",e(p)};return B`${Y(t,l,{small:a})}<input type="file" hidden accept=${n??
I} ?multiple=${s}
    ?webkitdirectory=${o} @change=${r}>`},xs=t=>{let e=n=>n.currentTarget;return{over(n){n.preventDefault(),e(n).classList.
add("lsn-drop")},leave(n){e(n).contains(n.relatedTarget)||e(n).classList.remove("lsn-drop")},drop(n){n.preventDefault(),
n.stopPropagation(),e(n).classList.remove("lsn-drop"),n.dataTransfer&&t(n.dataTransfer)}}},Ot=()=>({text:"",warn:!1,number:0}),
Pt=({number:t},e,n=!1)=>({text:e,warn:n,number:t+1}),en=class extends yt{number=0;render(e){return Z}update({element:e},[
{text:n,number:s}]){return s!==this.number&&(e.textContent=n),this.number=s,Z}},qt=Dt(en);function ys(t,e,n="text/plain;\
charset=utf-8"){let s=URL.createObjectURL(new Blob(e,{type:n}));Object.assign(document.createElement("a"),{download:t,href:s}).
click(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}var ne="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Ra=999,$s=new Map([["ArrowLeft",-1],["PageUp",-1],["ArrowRight",1],["PageDown",1]]);
function Ba({key:t,code:e=""},n){let s=/^[a-z]$/i.test(t)?t:/^Key([A-Z])$/.exec(e)?.[1]??"",o=s?ne.indexOf(s.toUpperCase()):
-1;return o<n?o:-1}var ja=t=>t.map(e=>Math.round(100*e/Math.max(1,...t)));function ks(t){let{present:e,key:n,explanation:s,
colon:o}=t.get("words"),a=new Map,l=new Map,r=0,i=!1,d=0,p=0,u=Ot(),f=c("dialog",{className:"lsn lsn-present",lang:t.get(
"language"),attributes:{"aria-label":e.open}}),h=()=>{},g=()=>t.get("questions"),b=()=>g()[r],x=E=>{let k=a.get(E.id);if(k?.
length===E.choices.length)return k;let q=E.choices.map(()=>0);return a.set(E.id,q),q},C=()=>{f.open&&Ae(P(),f)},m=(E,k=!1)=>{
u=Pt(u,E,k),C()},$=(E,k)=>{let q=x(b());q[E]=Math.min(Ra,Math.max(0,q[E]+k)),m(S(e.counted,{letter:ne[E],count:q[E]}))},
v=()=>{x(b()).fill(0),m(e.cleared)},y=E=>{let k=r+E;if(k<0||k>=g().length)return m(e[E<0?"is-first":"is-last"]);r=k,i=!1,
m(`${w()}${o}${b().prompt}`),f.scrollTop=0},A=E=>{m(E),f.querySelector(".lsn-answer")?.scrollIntoView({block:"nearest"})},
T=()=>{if(i=!i,!i)return m(e.hidden);if(l.has(b().id))return A(e.shown);d=kt();let E={type:"reveal",question:b().id,number:d};
clearTimeout(p),p=setTimeout(()=>{i=!1,m(e.silent,!0)},oe),m(""),nt(t,E)},w=()=>S(e.place,{number:r+1,count:g().length}),
L=(E,k,q,O,D)=>{let N=ne[k],U=D?.right.includes(E.id),J=(G,W,V)=>Y(W,()=>$(k,G),{key:`${V} ${k}`,label:S(e[V],{letter:N})});
return B`<li class=${U?"lsn-raised right":"lsn-raised"}><b>${N}</b><span>${E.text}${U?B` <span class="lsn-is-right">✓ ${e.
right}</span>`:I}</span><div class="lsn-hands">${J(1,"+","more")}${J(-1,"−","less")}<span class="lsn-track"><span
      class="lsn-length" style=${`width: ${O[k]}%`}></span></span><span class="lsn-count">${q[k]}</span></div></li>`},P=()=>{
let E=b(),[k,q]=[x(E),i?l.get(E.id):void 0],O=ja(k),D=E.choices.slice(0,ne.length);return B`<h3 tabindex="-1">${t.get("t\
itle")} · ${w()}</h3>
      <div class="lsn-asked">${E.prompt}</div>
      ${E.claim?B`<p>${E.claim}</p>`:I}
      ${E.lefts?B`<ul class="lsn-lefts">${E.lefts.map(N=>B`<li>${N}</li>`)}</ul>`:I}
      ${D.length?B`<ul>${D.map((N,U)=>L(N,U,k,O,q))}</ul>`:I}
      <div>${q?B`<div class="lsn-answer"><p><b>${n}${o}</b>${q.key}</p><p>${s}${o}${q.explanation}</p></div>`:I}</div>
      <div class="lsn-actions">${Y("←",()=>y(-1),{key:"previous",label:e.previous,disabled:r===0})}
        ${Y("→",()=>y(1),{key:"next",label:e.next,disabled:r===g().length-1})}
        ${Y(i?e.hide:e.show,T,{key:"answer"})}
        ${D.length?Y(e.clear,v,{key:"clear"}):I}
        ${Y(e.leave,()=>f.close(),{key:"leave"})}</div>
      <p role="status" class=${u.warn?"lsn-said-aloud lsn-warn":"lsn-said-aloud"} ${qt(u)}></p>
      <p class="lsn-soft">${D.length?e.keys:e["keys-plain"]}</p>`},_=E=>{if(E.ctrlKey||E.altKey||E.metaKey)return;let k=Ba(
E,Math.min(ne.length,b().choices.length));if($s.has(E.key))y($s.get(E.key));else if(E.key==="0")T();else if(k>=0)$(k,E.shiftKey?
-1:1);else return;E.preventDefault()},j=()=>{clearTimeout(p),h(),f.remove(),z.focus()},R=()=>{r=Math.min(r,g().length-1),
i=!1,u=Ot(),document.body.append(f),h=K(f),f.showModal(),C(),tt(f,"h3").focus()};f.addEventListener("keydown",_),f.addEventListener(
"close",j);let z=c("button",{type:"button",className:"lsn-button lsn-small",textContent:e.open});return z.addEventListener(
"click",R),{button:z,hear(E){if(!(!d||E.number!==d||E.type!=="revealed"&&E.type!=="refused")){if(d=0,clearTimeout(p),E.type===
"refused"){i=!1,m(E.text,!0);return}l.set(E.question,E),E.question===b()?.id&&i&&A(`${e.shown} ${n}${o}${E.key}`)}},stop(){
f.close()}}}var Ha=()=>[performance.getEntriesByType("navigation")[0]?.name??location.href,location.href],Cs=(t,e=Ha())=>t||
e.some(n=>new URL(n,"file:///").searchParams.has("present"));var{I:Da}=vs,As=t=>t;var Ns=t=>t.strings===void 0,Es=()=>document.createComment(""),Ut=(t,e,n)=>{let s=t._$AA.parentNode,o=e===void 0?t._$AB:
e._$AA;if(n===void 0){let a=s.insertBefore(Es(),o),l=s.insertBefore(Es(),o);n=new Da(a,l,t,t.options)}else{let a=n._$AB.
nextSibling,l=n._$AM,r=l!==t;if(r){let i;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(i=t._$AU)!==l._$AU&&n._$AP(i)}if(a!==o||
r){let i=n._$AA;for(;i!==a;){let d=As(i).nextSibling;As(s).insertBefore(i,o),i=d}}}return n},$t=(t,e,n=t)=>(t._$AI(e,n),
t),Pa={},Se=(t,e=Pa)=>t._$AH=e,Ss=t=>t._$AH,Le=t=>{t._$AR(),t._$AA.remove()};var Ft=Dt(class extends yt{constructor(t){if(super(t),t.type!==pt.PROPERTY&&t.type!==pt.ATTRIBUTE&&t.type!==pt.BOOLEAN_ATTRIBUTE)
throw Error("The `live` directive is not allowed on child or event bindings");if(!Ns(t))throw Error("`live` bindings can\
 only contain a single expression")}render(t){return t}update(t,[e]){if(e===Z||e===I)return e;let n=t.element,s=t.name;if(t.
type===pt.PROPERTY){if(e===n[s])return Z}else if(t.type===pt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return Z}else if(t.
type===pt.ATTRIBUTE&&n.getAttribute(s)===e+"")return Z;return Se(t),e}});var Ls=(t,e,n)=>{let s=new Map;for(let o=e;o<=n;o++)s.set(t[o],o);return s},Ts=Dt(class extends yt{constructor(t){if(super(
t),t.type!==pt.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,n){let s;n===void 0?n=e:e!==void 0&&
(s=e);let o=[],a=[],l=0;for(let r of t)o[l]=s?s(r,l):l,a[l]=n(r,l),l++;return{values:a,keys:o}}render(t,e,n){return this.
dt(t,e,n).values}update(t,[e,n,s]){let o=Ss(t),{values:a,keys:l}=this.dt(e,n,s);if(!Array.isArray(o))return this.ut=l,a;
let r=this.ut??=[],i=[],d,p,u=0,f=o.length-1,h=0,g=a.length-1;for(;u<=f&&h<=g;)if(o[u]===null)u++;else if(o[f]===null)f--;else if(r[u]===
l[h])i[h]=$t(o[u],a[h]),u++,h++;else if(r[f]===l[g])i[g]=$t(o[f],a[g]),f--,g--;else if(r[u]===l[g])i[g]=$t(o[u],a[g]),Ut(
t,i[g+1],o[u]),u++,g--;else if(r[f]===l[h])i[h]=$t(o[f],a[h]),Ut(t,o[u],o[f]),f--,h++;else if(d===void 0&&(d=Ls(l,h,g),p=
Ls(r,u,f)),d.has(r[u]))if(d.has(r[f])){let b=p.get(l[h]),x=b!==void 0?o[b]:null;if(x===null){let C=Ut(t,o[u]);$t(C,a[h]),
i[h]=C}else i[h]=$t(x,a[h]),Ut(t,o[u],x),o[b]=null;h++}else Le(o[f]),f--;else Le(o[u]),u++;for(;h<=g;){let b=Ut(t,i[g+1]);
$t(b,a[h]),i[h++]=b}for(;u<=f;){let b=o[u++];b!==null&&Le(b)}return this.ut=l,Se(t,i),Z}});var qa=2e6;function sn({due:t,zone:e,told:n},s,o){if(!t)return s["no-due"];let a=(d="")=>new Intl.DateTimeFormat(It(o),{
dateStyle:"full",timeStyle:"short",...d&&{timeZone:d}}).format(new Date(t)),l=n,r=!1;try{r=!!e&&a(e)===a(),r&&(l=e)}catch{}
let i=S(s[r?"due-same":"due"],{yours:a(),theirs:l});return Date.now()>Date.parse(t)+6e4?`${i} ${s.over}`:i}function Os(t,{
root:e,update:n,ask:s}){let o=t.get("words").take,a=Ee(),l="",r=Ot(),i=(g,b=!1)=>{r=Pt(r,g,b),n(),e.querySelector(".lsn-\
take")?.setAttribute("open","")},d=g=>s({type:"take",code:g}),p=async g=>{g&&(g.size>qa?i(o["too-large"],!0):d(await g.text()))},
u=g=>{g.preventDefault(),d(l)},f=g=>{l=g.target.value},h=g=>{let b=g.parts.map(({page:m,text:$})=>B`<li>${m?B`<a href=${m}>${$}</a>`:
$}</li>`),x=()=>s({type:"aside",id:g.id}),C=`${o.aside}${o.colon}${g.title}`;return B`<li><b>${g.title}</b><p class="lsn-due">${sn(
g,o,t.get("language"))}</p>${g.late?B`<p>${g.late}</p>`:I}${b.length?B`<p>${o.counts}</p><ul>${b}</ul>`:I}${[g.about,g.version].
filter(Boolean).map(m=>B`<p>${m}</p>`)}
      ${it([g.done,...g.rules].join(" · "))}${Y(o.aside,x,{key:`aside ${g.id}`,small:!0,label:C})}</li>`};return{view(){
let g=t.get("assigned"),b=B`<h4>${o.title}</h4><ul class="lsn-assigned">${Ts(g,x=>x.id,h)}</ul>`;return B`<div class="lsn-taking"><div>${g.
length?b:I}</div>
        <details class="lsn-take"><summary>${o.open}</summary><form novalidate @keydown=${Mt} @submit=${u}>
          <div class="lsn-field"><label for=${a("code")}>${o.code}</label><input type="text" id=${a("code")} autocomplete="off"
            spellcheck="false" data-key="code" aria-describedby=${`${a("said")} ${a("about")}`}
            aria-invalid=${r.warn?"true":I} .value=${Ft(l)} @input=${f}>
            ${Y(o.take,null,{submit:!0,small:!0})}
            ${Ne(o.choose,([x])=>p(x),{accept:".json,.txt,application/json",small:!0})}</div>
          <p class="lsn-soft" id=${a("about")}>${o.about}</p>
          <p id=${a("said")} class=${r.warn?"lsn-warn":""} role="status" ${qt(r)}></p></form></details></div>`},hear({type:g,
text:b}){return g!=="taken"&&g!=="untaken"?!1:(g==="taken"&&(l=""),i(b,g==="untaken"),!0)}}}function _s(t){let e=c("div",{className:`lsn-remark ${t.tone??""}`});return t.label&&e.append(c("b",{textContent:t.label})),
e.append(c("span",{textContent:t.text})),e}function Ua(t,e,n={}){let s=[],o=(l,r="")=>s.push(c("p",{className:r,textContent:l}));
t.changed&&o(t.changed,"lsn-warn"),t.tone&&o(e[t.tone],`lsn-verdict ${t.tone}`),s.push(...t.feedback.map(_s)),t.distance&&
o(t.distance),t.key&&o(`${e.key}${e.colon}${t.key}`),t.outline&&(n.outline&&o(n.outline,"lsn-strong"),o(t.outline,"lsn-s\
aid lsn-lines")),t.explanation&&o(`${e.explanation}${e.colon}${t.explanation}`),(t.explanation||t.key)&&(t.decides&&o(`${e[t.
basis??""]}${e.colon}${t.decides}`,"lsn-soft"),t.others?.length&&s.push(c("details",{},c("summary",{textContent:e.others}),
...t.others.map(_s))));let a=[t.standing,t.saved].filter(Boolean).join(" · ");return a&&o(a,"lsn-soft"),t.failed&&o(t.failed,
"lsn-warn"),(t.failed||t.download)&&s.push(...ve(e)),s}function Fa(t,e,n,s){let o=Re(n.get("lesson"),t.id),a=k=>nt(n,k),
l=Je[t.kind](t,s,n,{kept:o,send:({text:k,way:q,picked:O,number:D,settled:N})=>a({type:"draft",question:t.id,text:k,way:q,
picked:O,number:D,settled:N})}),r=l.labels??t.labels??{first:s.check,again:s.again,busy:s.checking},i=vt(n,`${t.id}/hand\
ed`),d=c("button",{type:"submit",className:"lsn-button",textContent:r.first}),p=c("button",{type:"button",className:"lsn\
-button"}),u=c("div",{className:"lsn-hints",attributes:{"aria-live":"polite"}}),f=c("div",{className:"lsn-feedback",attributes:{
role:"status"}}),h=c("div"),g="",b=c("legend",{},c("span",{className:"lsn-number",textContent:e}),t.prompt),x=c("form",{
className:"lsn-q",noValidate:!0},c("fieldset",{},b,l.element),c("p",{className:"lsn-soft",textContent:t.about}),c("div",
{className:"lsn-actions"},d,p),u,f,h),C=0,m=0,$="",v=!1,y={words:s.writing,language:n.get("language"),element:f},A=()=>d.
getAttribute("aria-disabled")==="true",T=k=>f.replaceChildren(c("p",{className:"lsn-warn",textContent:k})),w=()=>{clearTimeout(
C),d.setAttribute("aria-disabled","false")},L=k=>{v=!0,T(k),at.has(y)&&ct(y,!0),me(n,f)},P=k=>{m=k.number,d.setAttribute(
"aria-disabled","true"),f.replaceChildren(c("p",{className:"lsn-soft",textContent:r.busy})),clearTimeout(C),C=setTimeout(
()=>{w(),L(s.silent)},pe),a(k)};x.addEventListener("submit",k=>{k.preventDefault(),A()||R()}),ae(x);let _=()=>{i.clear(),
l.own||o.clear(),At(y)},j=()=>{let[k]=i.found();return k&&i.take(k),k?.value},R=()=>{if(l.own&&!l.handIn())return;let k=l.
read();i.set({answer:k,sent:!0}),l.own||o.set({answer:k,sent:!0}),ct(y,v),P({type:"answer",question:t.id,answer:k,number:kt()})};
for(let k of l.own?[]:["input","click"])l.element.addEventListener(k,()=>{if(A())return;let q={answer:l.read(),sent:!1};
o.set(q),v&&(i.set(q),ct(y,!0))});p.addEventListener("click",()=>{A()||P({type:"hint",question:t.id,number:kt()})});let z=k=>{
v=!1,k.failed?ct(y,!0):At(y);let q=JSON.stringify(k.answer);l.own?l.show(k):k.answered&&q!==$&&l.restore(k.answer),$=q,k.
done&&l.lock(k),d.textContent=k.answered?r.again:r.first,d.hidden=k.done;let O=t.hints-k.hints.length;p.textContent=S(s.
hint,{count:O}),p.hidden=O===0||k.done,u.replaceChildren(...k.hints.map(D=>c("p",{textContent:`${s["hint-label"]}${s.colon}${D}`}))),
f.replaceChildren(...Ua(k,s,r)),k.earlier!==g&&(h.innerHTML=k.earlier),g=k.earlier},E=k=>k!==m?!1:(m=0,w(),!0);return{form:x,
id:t.id,show:z,stop(){clearTimeout(C),At(y),l.stop?.()},lost(){w(),l.own&&l.lost(),L(s.dead)},heard(k){k.type==="kept"?l.
heard?.(k):k.type==="refused"&&(E(k.number)||l.awaits?.(k.number))?(w(),_(),l.own&&l.refused(),T(k.text)):k.type==="done"&&
E(k.number)&&(k.act==="answer"&&_(),z(k.state))},resume(k){if(l.own){l.resume(),j()?.sent&&R();return}let q=o.get()??j();
i.clear(),!(!q||k.done)&&(l.restore(q.answer),q.sent?R():o.set(q))}}}var Te={render({model:t,el:e}){let n=K(e),s=t.get("\
words"),o=Cs(t.get("presents"))?ks(t):null,a=c("div"),l=c("div"),r=c("section",{className:"lsn lsn-quiz",lang:t.get("lan\
guage")},c("h3",{textContent:t.get("title")}),...o?[c("div",{className:"lsn-actions"},o.button)]:[],a,l),i=[],d={},p=()=>{
let b=t.get("states");if(i.some(x=>d[x.id]&&JSON.parse(d[x.id]).answered&&!b[x.id].answered)){u();return}for(let x of i){
let C=JSON.stringify(b[x.id]);C!==d[x.id]&&x.show(b[x.id]),d[x.id]=C}},u=()=>{i.forEach(b=>b.stop()),i=t.get("questions").
map((b,x)=>Fa(b,x+1,t,s)),d={},l.replaceChildren(...i.map(b=>b.form)),p();for(let b of i)b.resume(t.get("states")[b.id])},
f=()=>a.replaceChildren(...t.get("notes").map(b=>c("p",{className:"lsn-soft",textContent:b})),...t.get("counts").map(b=>c(
"p",{className:"lsn-counts",textContent:`${b.text} ${sn(b,s.take,t.get("language"))}`}))),h=b=>{o?.hear(b),b.type!=="rev\
ealed"&&(b.type!=="refused"&&b.state&&t.set("states",{...t.get("states"),[b.question]:b.state}),i.find(x=>x.id===b.question)?.
heard(b))};f(),u();let g=mt(t,()=>i.forEach(b=>b.lost()));return t.on("change:states",p),t.on("change:questions",u),t.on(
"change:notes",f),t.on("change:counts",f),t.on("msg:custom",h),e.append(r),()=>{t.off("change:states",p),t.off("change:q\
uestions",u),t.off("change:notes",f),t.off("change:counts",f),t.off("msg:custom",h),g(),o?.stop(),i.forEach(b=>b.stop()),
n()}}};var Ka=t=>(t.closest(".jp-Notebook")??document).querySelector(".lsn-explore");function Va(t,e){t.scrollIntoView({block:"\
start",behavior:matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}),t.querySelector(`article[data-p\
assage="${e}"] .lsn-locator`)?.focus({preventScroll:!0})}var Ms={async render({model:t,el:e}){e.innerHTML=t.get("html");
let n=tt(e,".lsn-reference"),{passage:s=""}=n.dataset,o=await et(t),a=K(e);tt(n,"a").addEventListener("click",d=>{let p=Ka(
e);p&&(d.preventDefault(),o.choose(`passage:${s}`),Va(p,s))});let l=c("div"),r=c("details",{className:"lsn lsn-again"},c(
"summary",{textContent:t.get("words").again}),l);e.append(r);let i;return r.addEventListener("toggle",()=>{i??=rt(t,"pas\
sage").then(d=>gt.render({model:d,el:l}))}),()=>{a(),i?.then(d=>d())}}};var za={text({column:t}){let e=c("textarea",{rows:2,className:"lsn-writing",id:H(),attributes:{dir:"auto"}});return{parts:[
c("label",{htmlFor:e.id,textContent:t.name}),e],read:()=>e.value,put:n=>{e.value=n}}},choice({column:t,words:e}){let n=c(
"select",{id:H()},new Option(e.choose,""),...t.options.map(({id:s,text:o})=>new Option(o,s)));return{parts:[c("p",{className:"\
lsn-field"},c("label",{htmlFor:n.id,textContent:t.name}),n)],read:()=>n.value,put:s=>{n.value=s}}},passages({column:t,words:e}){
let n=t.bank.map(({id:o})=>c("input",{type:"checkbox",value:o})),s=t.bank.flatMap((o,a)=>[c("label",{className:"lsn-opti\
on"},n[a],c("span",{textContent:`${o.id} ${o.heading}`})),c("details",{},c("summary",{textContent:S(e.read,{name:o.id})}),
...o.text.split(`

`).map(l=>c("p",{textContent:l})))]);return{parts:[c("fieldset",{className:"lsn-evidence"},c("legend",{textContent:t.name}),
...s)],read:()=>n.filter(o=>o.checked).map(o=>o.value),put:o=>{for(let a of n)a.checked=o.includes(a.value)}}}},Is=(t,e)=>nt(
t,e);function Wa(t,e,n){let{columns:s,id:o,limit:a}=e.get("sheet"),l=s.map(u=>[u.id,za[u.kind]({column:u,words:n})]),r=()=>Object.
fromEntries(l.map(([u,f])=>[u,f.read()])),i=u=>Object.values(u).filter(f=>typeof f=="string").reduce((f,h)=>h.length>f.length?
h:f,""),d=Bt({read:()=>({text:i(r()),cells:r()}),put:u=>{for(let[f,h]of l)u.cells?.[f]!==void 0&&h.put(u.cells[f])},send:({
cells:u,number:f,settled:h})=>Is(e,{type:"draft",row:t.id,cells:u,number:f,settled:h}),kept:vt(e,`sheet:${o}/${t.id}`),words:n.
writing,limit:a,model:e}),p=c("fieldset",{className:"lsn-row"},c("legend",{textContent:t.name}),...l.flatMap(([,u])=>u.parts),
d.saved,d.alarm,d.offers);return p.addEventListener("input",d.touched),p.addEventListener("focusout",()=>{d.saved.textContent===
n.writing.typing&&d.save(!0)}),{element:p,text:d,row:t,follow(){let u={...r(),...e.get("cells")[t.id]};d.follow({text:i(
u),cells:u})}}}var Rs={async render({model:t,el:e}){let n=K(e),[s,o,a]=[t.get("words"),t.get("sheet"),await et(t)],l=o.rows.
map(h=>Wa(h,t,s)),r=c("div",{attributes:{"aria-live":"polite"}}),i=c("button",{type:"button",className:"lsn-button",textContent:s.
show});i.addEventListener("click",()=>Is(t,{type:"ask"}));let d=()=>{r.innerHTML=t.get("then"),i.hidden=!o.then||!!r.firstChild;
for(let h of r.querySelectorAll(".lsn-ref"))Object.hasOwn(a.links,h.dataset.ref)&&(h.classList.add("lsn-link"),dt(h,()=>a.
toggle(h.dataset.ref)))},p=h=>{let g=l.find(({row:b})=>b.id===h.row);h.type==="kept"?(h.cells&&t.set("cells",{...t.get("\
cells"),[h.row]:h.cells}),g?.text.heard(h)):g?.text.awaits(h.number)&&g.text.refused(h.text)},u=()=>{for(let h of l)h.follow()};
t.on("msg:custom",p),t.on("change:cells",u),t.on("change:then",d);let f=mt(t,()=>{for(let{text:h}of l)h.lost()});e.append(
c("section",{className:"lsn lsn-sheet lsn-q",lang:t.get("language")},c("h4",{textContent:o.ask}),c("p",{className:"lsn-s\
oft",textContent:s.about}),...l.map(({element:h})=>h),c("div",{className:"lsn-actions"},i),r)),u(),d();for(let{text:h,row:g}of l)
h.resume(t.get("others")[g.id]);return()=>{t.off("msg:custom",p),t.off("change:cells",u),t.off("change:then",d),f();for(let{
text:h}of l)h.stop();n()}}};var Ja=15e3;function Ya({name:t,label:e,value:n,least:s,most:o,step:a,folded:l}){let r={min:s,max:o,step:a},i=c("input",
{type:"number",id:H(),value:n,...r}),d=c("span",{className:"lsn-warn",id:H()}),p=t==="seed"?null:c("input",{type:"range",
...r,attributes:{"aria-label":e}});return p&&(p.value=n,p.addEventListener("input",()=>{i.value=p.value}),i.addEventListener(
"input",()=>{i.value&&(p.value=i.value)})),i.setAttribute("aria-describedby",d.id),{name:t,folded:l,element:c("div",{className:"\
lsn-setting"},c("label",{htmlFor:i.id,textContent:e}),i,...p?[p]:[],d),get value(){return i.value.trim()===""?null:Number(
i.value)},blame(u){return d.textContent=u??"",i.setAttribute("aria-invalid",String(!!u)),u?i:null}}}var Bs={render({model:t,
el:e}){let n=K(e),s=t.get("words"),o=t.get("fields").map(Ya),a=c("div",{className:"lsn-results"}),l=c("p",{className:"ls\
n-told",attributes:{role:"status"}}),r=($,v)=>{let y=c("button",{type:"button",className:"lsn-button",textContent:$});return y.
addEventListener("click",v),y},i=0,d=$=>{clearTimeout(i),i=setTimeout(()=>{l.textContent=s.silent},Ja),nt(t,$)},p=r(s.keep,
()=>d({type:"keep"})),u=r(s.drop,()=>d({type:"drop"})),f=c("details",{className:"lsn-more"},c("summary",{textContent:s.more}),
c("div",{},...o.filter(({folded:$})=>$).map(({element:$})=>$))),h=c("form",{noValidate:!0,className:"lsn-settings"},c("f\
ieldset",{},c("legend",{textContent:s.settings}),...o.filter(({folded:$})=>!$).map(({element:$})=>$),f),c("div",{className:"\
lsn-actions"},c("button",{type:"submit",className:"lsn-button",textContent:s.run}),p,u),l);h.addEventListener("submit",$=>{
$.preventDefault(),l.textContent=s.running,d({type:"run",settings:Object.fromEntries(o.map(v=>[v.name,v.value]))})}),ae(
h);let g=()=>{a.innerHTML=t.get("html")},b=()=>{u.hidden=!t.get("kept")},x=$=>{clearTimeout(i),l.textContent=$.text;let v=$.
type==="refused"?$.faults:{},y=o.map(A=>A.blame(v[A.name])).filter(Boolean);f.open||=y.some(A=>f.contains(A)),y[0]?.focus()};
t.on("change:html",g),t.on("change:kept",b),t.on("msg:custom",x);let C=mt(t,()=>{clearTimeout(i),l.textContent=s.dead}),
m=c("div",{innerHTML:t.get("about")});return e.append(c("section",{className:"lsn lsn-model",lang:t.get("language")},c("\
h3",{textContent:s.title}),m,h,a)),g(),b(),()=>{clearTimeout(i),t.off("change:html",g),t.off("change:kept",b),t.off("msg\
:custom",x),C(),n()}}};var Ga=([t,...e],n)=>n?e:[...e,t];function Xa(t){let e=t.get("cards"),n=t.get("words"),s=e,o=!1,a=(x,C)=>{let m=c("butto\
n",{type:"button",className:"lsn-button",textContent:x});return m.addEventListener("click",C),m},l=(x,C)=>c(x,{...s[0]?.
lang&&{lang:s[0].lang},textContent:C}),r=c("p",{className:"lsn-term-front"}),i=c("div",{attributes:{"aria-live":"polite"}}),
d=c("p",{className:"lsn-soft",attributes:{role:"status"}}),p=a(n.turn,()=>{o=!0,b(),f.focus()}),u=x=>()=>{s=Ga(s,x),o=!1,
b(),(s.length?p:g).focus()},f=a(n.known,u(!0)),h=a(n.again,u(!1)),g=a(n.afresh,()=>{s=e,b(),p.focus()}),b=()=>{let x=s[0],
C=x&&c("span",{className:"lsn-pinyin",...x.lang&&{lang:`${x.lang}-Latn`},textContent:x.sound}),m=!/^zh\b/.test(t.get("la\
nguage"));r.replaceChildren(...x?[l("b",x.word),...m?[" ",C]:[]]:[]),i.replaceChildren(...x&&o?[c("p",{},...m?[c("b",{textContent:x.
name})]:[C]),c("p",{textContent:x.gloss})]:[]),p.hidden=!x||o;for(let $ of[f,h])$.hidden=!x||!o;g.hidden=!!x,d.textContent=
x?S(n.left,{left:s.length,all:e.length}):n.done};return b(),c("details",{className:"lsn-practice"},c("summary",{textContent:n.
practise}),c("p",{className:"lsn-soft",textContent:n.about}),c("div",{className:"lsn-term-card"},r,i),c("div",{className:"\
lsn-actions"},p,f,h,g),d)}function Qa(t){let e=t.get("words"),n=c("button",{type:"button",className:"lsn-button lsn-smal\
l",textContent:e.download});return n.addEventListener("click",()=>{let s=URL.createObjectURL(new Blob([t.get("tsv")],{type:"\
text/tab-separated-values;charset=utf-8"})),o=c("a",{download:t.get("file"),href:s});document.body.append(o),o.click(),o.
remove(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}),c("div",{className:"lsn-actions"},n,c("span",{className:"lsn-soft",
textContent:e.format}))}var js={render({model:t,el:e}){let n=K(e);return e.innerHTML=t.get("html"),t.get("cards").length&&
tt(e,"section").append(Xa(t),Qa(t)),n}};var Hs=(t,e,n)=>t===null?S(n["no-points"],{most:e}):S(n.points,{points:t,most:e});function Za({status:t,points:e,most:n,
tone:s},o){let a=t==="counted"?Hs(e,n,o):o[t];return s?`${o[s]} · ${a}`:a}var tr=t=>B`<p class="lsn-as-typed" dir="auto">${t}</p>`,
Kt=(t,e)=>e.trim()?B`<h5>${t}</h5>${tr(e)}`:I,er=(t,e,n)=>{let{prompt:s,answer:o,remarks:a,levels:l,accepted:r}=t;return B`<li value=${e+
1}><p>${s}</p><p class="lsn-soft">${Za(t,n)}</p>
    ${Kt(n["your-answer"],o)}${r?B`<p>${n.accepted}</p>`:I}
    ${a.length?B`<ul>${a.map(({tone:i,label:d,text:p})=>B`<li><b>${n[i]}</b> ${d?B`<b>${d}</b> `:I}${p}</li>`)}</ul>`:I}
    ${l.length?B`<h5>${n.levels}</h5><ul>${l.map(({criterion:i,level:d,words:p})=>B`<li><b>${i}</b> ${d} · ${p}</li>`)}</ul>`:
I}
    ${Kt(n.comment,t.comment)}${Kt(n.solution,t.solution)}${Kt(n.outline,t.outline)}
    ${Kt(n.explanation,t.explanation)}</li>`},Ds=({feedback:t,words:e},n)=>{let{title:s,who:o,points:a,most:l,waiting:r,
late:i,receipt:d,allowed:p,by_rule:u,comment:f,answers:h}=t,g=[Hs(a,l,e),r?S(e.waiting,{count:r}):"",i?e.late:"",...p,u,
d?S(e.receipt,{code:d}):""].filter(Boolean);return B`<section class="lsn-feedback" lang=${t.language} aria-label=${e.title}><h4 tabindex="-1">${e.
title}</h4>
    <p><b dir="auto">${s}</b>${o?B` · <span dir="auto">${o}</span>`:I}</p>
    <p>${g.join(" · ")}</p>${it(`${e.theirs} ${e.said}`)}${Kt(e["comment-whole"],f)}
    <ol>${h.map((b,x)=>er(b,x,e))}</ol>
    <div class="lsn-actions">${Y(e.close,n,{key:"close-feedback"})}</div></section>`};function Ps(t,e){let n=c("div"),s=new Map,o=!1,a=r=>{s.get(r)?.stop?.(),s.get(r)?.place.remove(),s.delete(r)};return{element:n,
follow:async()=>{let r=t.get(e);for(let i of[...s.keys()].filter(d=>!r.includes(d)))a(i);for(let i of r.filter(d=>!s.has(
d))){let d={place:c("div")};s.set(i,d),n.append(d.place);let p=await Ct(t,i);!o&&s.get(i)===d&&(d.stop=Te.render({model:p,
el:d.place}))}},stop(){o=!0,[...s.keys()].forEach(a)}}}var nr=2e7,sr=2e3,Fs="handan-lessons:copy:";function on(t,e){let[n,s]=[3735928559,1103547991];for(let o of`${t}/${e.normalize(
"NFC").trim()}`)n=Math.imul(n^Number(o.codePointAt(0)),2654435761),s=Math.imul(s^Number(o.codePointAt(0)),1597334677);return`${Fs}${(n>>>
0).toString(36)}${(s>>>0).toString(36)}`}var _t={get(t){try{return JSON.parse(localStorage.getItem(t)??"null")}catch{return null}},
set(t,e){try{return localStorage.setItem(t,JSON.stringify(e)),!0}catch{return!1}},remove(t){try{localStorage.removeItem(
t)}catch{}},any(){try{return Object.keys(localStorage).some(t=>t.startsWith(Fs))}catch{return!1}}},qs=(t,e)=>new Intl.DateTimeFormat(
It(e),{dateStyle:"long",timeStyle:"short"}).format(t);function or(t,e,n){let s=e.replace(/[^\p{L}\p{N}-]+/gu,"_").slice(
0,40),o=new Date(n.getTime()-n.getTimezoneOffset()*6e4).toISOString().slice(0,10);return`${[t,s,o].filter(Boolean).join(
"-")}.jsonl`}function Us(t,e){let n={waiting:0};if(window.dispatchEvent(new CustomEvent("lessons:save",{detail:n})),!n.waiting){
e();return}let s=()=>{n.waiting-=1,!(n.waiting>0)&&(clearTimeout(o),t.off("change:file",s),e())},o=setTimeout(()=>{n.waiting=
1,s()},sr);t.on("change:file",s)}var Ks={render({model:t,el:e}){let n=K(e),s=t.get("words"),o=t.get("course"),a=c("secti\
on",{className:"lsn lsn-work",lang:t.get("language")}),l=Ee(),r=()=>Ae(O(),a),i=0,d=M=>{clearTimeout(i),i=setTimeout(()=>v(
s.silent,!0),oe),nt(t,M)},p=Os(t,{root:a,update:r,ask:d}),u=Ps(t,"tests"),f=t.get("who"),h=!1,g=Ot(),b=null,x=null,C=!1,
m=null,$="",v=(M,F=!1,X="")=>{g=Pt(g,M,F),$=X,r()},y=()=>on(o,t.get("who")),A=(M=!1)=>{if(!h||!t.get("who"))return;let F={
time:new Date().toISOString(),answers:t.get("answers"),file:t.get("file")};!M&&(_t.get(y())?.answers??0)>F.answers||_t.set(
y(),F)||(h=!1,v(s["copy-failed"],!0))},T=()=>{h=!!t.get("who")&&_t.get(y())!==null,A(),r()},w=()=>{b=null,r(),d({type:"s\
ign",name:f})},L=M=>{M.preventDefault();let F=f.normalize("NFC").trim(),X=F?_t.get(on(o,F)):null;if(!X||t.get("answers")||
F===t.get("who")){w();return}b={copy:X,who:F},r(),ee(a,"continue")?.focus()},P=async M=>{M&&(M.size>nr?v(s["too-large"],
!0):d({type:"restore",file:await M.text()}))},_=(M=v)=>Us(t,()=>{let F=new Date,X=or(s["file-name"],t.get("who"),F);ys(X,
[t.get("file")],"application/x-ndjson"),x={file:X,time:qs(F,t.get("language")),count:t.get("answers"),code:t.get("receip\
t")},r(),M(S(s.downloaded,x),!1,s["downloaded-here"])}),j=M=>{let{file:F,time:X,count:Vt,code:se}=M,Vs=[[s["receipt-time"],
X],[s["receipt-answers"],String(Vt)],[s["receipt-code"],B`<code>${se}</code>`],[s["receipt-file"],B`<span dir="auto">${F}</span>`]];
return B`<section class="lsn-offer lsn-receipt" aria-label=${s.receipt}><h4>${s.receipt}</h4>
        <dl>${Vs.map(([zs,Ws])=>B`<dt>${zs}</dt><dd>${Ws}</dd>`)}</dl>
        ${it(s[se===t.get("receipt")?"receipt-about":"receipt-old"])}</section>`},R=({copy:M,who:F})=>{let X=()=>{b=null,
r(),t.get("who")&&d({type:"sign",name:F}),d({type:"restore",file:M.file})},Vt=()=>{_t.remove(on(o,F)),w(),v(s.forgotten)},
se=S(s.continue,{who:F,count:M.answers,time:qs(new Date(M.time),t.get("language"))});return B`<div class="lsn-offer" role="group"><p>${S(
s.offer,{who:F})}</p><div class="lsn-actions">
        ${Y(se,X,{key:"continue",submit:!0})}${Y(s.afresh,w)}${Y(s.forget,Vt)}</div></div>`},z=M=>{f=M.target.value},E=M=>{
h=M.target.checked,h?A(!0):(_t.remove(y()),v(s.forgotten))},k=()=>{let M=X=>{C=X.target.open},F=()=>{C=!1,r(),ee(a,"over")?.
focus(),Us(t,()=>d({type:"start-over"}))};return B`<details class="lsn-over" .open=${Ft(C)} @toggle=${M}><summary data-key="over">${s.
over}</summary>
        ${it(s["over-about"])}${Y(s["over-yes"],F,{small:!0})}</details>`},q=()=>{m=null,r(),ee(a,"name")?.focus()},O=()=>{
let[M,F]=[t.get("who"),t.get("answers")],X=!M&&!F&&_t.any()?it(s.found):I;return B`<h3 tabindex="-1">${s.title}</h3>${it(
s.about)}
        <form class="lsn-field" @keydown=${Mt} @submit=${L}><label for=${l("name")}>${s.name}</label>
          <input type="text" maxlength="80" autocomplete="off" id=${l("name")} data-key="name" .value=${Ft(f)} @input=${z}>
          ${Y(s.use,null,{submit:!0,small:!0})}</form>
        <div>${b?R(b):X}</div>
        <div class="lsn-actions">${Y(s.download,()=>_())}
          ${Ne(s.restore,([Vt])=>P(Vt),{accept:".jsonl,.txt,.html,application/x-ndjson,text/html"})}</div>
        ${it(s.drop)}<label class="lsn-option" ?hidden=${!M}><input type="checkbox" data-key="keep" .checked=${Ft(h)}
          @change=${E}><span>${s.keep}</span></label>${it(S(s.count,{count:F}))}
        ${k()}${$?B`<p class="lsn-soft" aria-hidden="true">${$}</p>`:I}
        <p class=${$?"lsn-hidden":g.warn?"lsn-warn":"lsn-soft"} role="status" ${qt(g)}></p>${x?j(x):I}${m?Ds(m,q):I}${p.
view()}`},{over:D,leave:N,drop:U}=xs(M=>P(M.files[0]));a.addEventListener("dragover",D),a.addEventListener("dragleave",N),
a.addEventListener("drop",U);let J=M=>{M.detail.taken||(M.detail.taken=!0,_(M.detail.tell))};window.addEventListener("le\
ssons:download",J);let V=[["msg:custom",M=>{clearTimeout(i),!p.hear(M)&&(M.type==="feedback"&&(m=M),v(M.text,M.type==="r\
efused"))}],["change:file",T],["change:receipt",r],["change:who",()=>{f=t.get("who"),b=null,T()}],["change:assigned",r],
["change:tests",u.follow]];for(let[M,F]of V)t.on(M,F);return T(),u.follow(),e.append(a,u.element),()=>{for(let[M,F]of V)
t.off(M,F);clearTimeout(i),u.stop(),window.removeEventListener("lessons:download",J),n()}}};var vc={article:an,diagram:ln,document:vn,explore:Yn,footer:Gn,map:Oe(ue),page:Qn,passage:gt,progress:ze,prompt:he,quiz:Te,
recall:ze,reference:Ms,sheet:Rs,simulation:Bs,terms:js,timeline:Oe(be),work:Ks};export{Je as KINDS,vc as VIEWS,Js as dress};
/*! For license information please see student.js.LEGAL.txt */
