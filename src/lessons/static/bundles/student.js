function Q(t,e){let n=t.querySelector(e);if(!n)throw new Error(`no ${e}`);return n}var ee=8e3;function Vs(t){let e=document.
getElementById("lsn-style")??Object.assign(document.createElement("style"),{id:"lsn-style"});e.textContent!==t&&(e.textContent=
t),e.isConnected||document.head.append(e)}function c(t,e={},...n){let s=document.createElement(t),{attributes:o={},...a}=e;
Object.assign(s,a);for(let[l,r]of Object.entries(o))s.setAttribute(l,r);return s.append(...n),s}function lt(t,e){t.setAttribute(
"role","button"),t.tabIndex=0,t.addEventListener("pointerdown",()=>{t.removeAttribute("tabindex");let n=()=>{t.tabIndex=
0;for(let s of["pointerup","pointercancel"])window.removeEventListener(s,n)};for(let s of["pointerup","pointercancel"])window.
addEventListener(s,n)}),t.addEventListener("click",()=>{let n=document.getSelection();n&&!n.isCollapsed&&n.containsNode(
t,!0)||(t.focus({preventScroll:!0}),e())}),t.addEventListener("keydown",n=>{n.key!=="Enter"&&n.key!==" "||(n.preventDefault(),
e())})}var zs="input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='button'])";function Ot(t,e=n=>!0){
t.key!=="Enter"||t.isComposing||!t.target.matches(zs)||(t.preventDefault(),t.keyCode!==229&&e(t.target)&&t.currentTarget.
requestSubmit())}function ne(t,e=n=>!0){t.addEventListener("keydown",n=>Ot(n,e))}var j=()=>`lsn-${crypto.getRandomValues(
new Uint32Array(2)).join("")}`,L=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>e[s]??n),_t=t=>({zh:"zh-CN",en:"en-GB"})[t]??t;function U(t){
let e=n=>{if(t.contains(n.target)){let s=n.ctrlKey||n.metaKey||n.altKey,o=n.target.matches("textarea, input[type='text']\
, input[type='number']")&&n.key.toLowerCase()!=="s";n.target.toggleAttribute("data-lm-suppress-shortcuts",!s||o)}};return window.
addEventListener("keydown",e,!0),()=>window.removeEventListener("keydown",e,!0)}function ft(t,e){let n=t.widget_manager?.
kernel;if(!n?.statusChanged)return()=>{};let s=(a,l)=>{["dead","restarting","autorestarting","terminating"].includes(l)&&
e()},o=(a,l)=>{l==="disconnected"&&e()};return n.statusChanged.connect(s),n.connectionStatusChanged?.connect(o),()=>{n.statusChanged.
disconnect(s),n.connectionStatusChanged?.disconnect(o)}}var yt=()=>crypto.getRandomValues(new Uint32Array(1))[0];function Z(t,e,n=[]){
try{n.length?t.send(e,void 0,n):t.send(e)}catch(s){console.warn(s)}}function se(t,e){let n={type:"original"},s=()=>{t.get(
"beside")&&Z(t,n)},o=a=>{a?.type==="original"&&e(a.html)};return t.on("msg:custom",o),t.on("change:beside",s),s(),()=>{t.
off("msg:custom",o),t.off("change:beside",s)}}window.addEventListener("beforeprint",()=>{let t=document.querySelectorAll(
".lsn details:not([open])");for(let e of t)e.open=!0,e.dataset.unfolded=""});window.addEventListener("afterprint",()=>{let t=document.
querySelectorAll(".lsn details[data-unfolded]");for(let e of t)e.open=!1,delete e.dataset.unfolded});var sn={render({model:t,el:e}){e.innerHTML=t.get("html");let n=U(e),s=se(t,o=>{e.innerHTML=o});return()=>{s(),n()}}};function on({drawings:t,html:e,ties:n,bodies:s,words:o}){let a=t.map(([m,b])=>c("div",{className:`lsn-drawing lsn-${m}`,
innerHTML:b})),l=c("p",{className:"lsn-strong",attributes:{role:"status"}}),r=c("div"),i=c("div",{className:"lsn-note"},
l,r),d=c("div",{innerHTML:e}),f=a.map(m=>[...m.querySelectorAll("[data-body]")]),u=c("div",{},...a,i,d),p="",g=()=>{let m=n.
filter(({start:y,end:v})=>!p||y===p||v===p),b=new Set(m.map(({id:y})=>y)),x=u.querySelectorAll("[data-tie]");for(let y of x)
y.classList.toggle("lsn-dim",!b.has(y.dataset.tie)),y.closest("tr")?.classList.toggle("lsn-lit",!!p&&b.has(y.dataset.tie));
for(let y of f.flat())y.setAttribute("aria-pressed",String(y.dataset.body===p));let A=p?L(o.now,{name:s[p].name,count:m.
length}):L(o.all,{count:m.length});l.textContent=A;let h=p?[s[p].note,...m.map(({text:y})=>y)]:[o.pick];r.replaceChildren(
...h.map(y=>c("p",{textContent:y})))};for(let m of f)for(let[b,x]of m.entries())x.classList.add("lsn-body"),x.setAttribute(
"aria-label",s[x.dataset.body].name),lt(x,()=>{p=p===x.dataset.body?"":x.dataset.body,g()}),x.setAttribute("tabindex",b?
"-1":"0"),x.addEventListener("focus",()=>{for(let A of m)A.setAttribute("tabindex",A===x?"0":"-1")}),x.addEventListener(
"keydown",A=>{let h={ArrowRight:b+1,ArrowDown:b+1,ArrowLeft:b-1,ArrowUp:b-1,Home:0,End:m.length-1}[A.key];m[h]&&(m[h].focus(),
A.preventDefault())});return g(),u}var an={render({model:t,el:e}){let n=U(e),[s,o,a]=[t.get("words"),t.get("bodies"),t.get(
"ties")],l=on({drawings:["wide","tall"].map(i=>[i,t.get(i)]),html:t.get("html"),ties:a,bodies:o,words:s}),r=[l];if(t.get(
"first")){let i=on({drawings:[["first",t.get("first")]],html:t.get("first_html"),ties:a.filter(({first:f})=>f),bodies:o,
words:s}),d=c("summary",{textContent:s.whole});r=[i,c("details",{className:"lsn-the-rest"},d,l)]}return e.append(c("sect\
ion",{className:"lsn lsn-diagram",lang:t.get("language")},c("h3",{textContent:s.title}),c("p",{className:"lsn-soft",textContent:s.
note}),...r)),n}};var $t=(t,e)=>t.widget_manager.get_model(e.slice(10)),ot=(t,e)=>$t(t,t.get(e));function Ws(t){if(t.lsnTrail)return t.lsnTrail;
let e={past:[],future:[],moving:!1};return t.on("change:selected",()=>{e.moving||(e.past.push(t.previous("selected")),e.
future.length=0)}),t.lsnTrail=e}async function tt(t){let e=await ot(t,"selection"),n=e.get("links"),{past:s,future:o}=Ws(
e),a=(r,{at:i=""}={})=>{if(!(r&&!Object.hasOwn(n,r)||r===e.get("selected"))){e.lsnAt=i,e.set("selected",r);try{e.save_changes()}catch(d){
console.debug("the kernel does not hear of this selection",d)}}},l=(r,i)=>{r.length&&(e.lsnTrail.moving=!0,i.push(e.get(
"selected")),a(r.pop()),e.lsnTrail.moving=!1)};return{links:n,words:e.get("words"),get now(){return e.get("selected")},get at(){
return e.lsnAt??""},choose:a,toggle:r=>a(r===e.get("selected")?"":r),related:r=>n[r]?.related??[],back:()=>l(s,o),forward:()=>l(
o,s),get canGo(){return{back:s.length>0,forward:o.length>0}},watch(r){return e.on("change:selected",r),r(),()=>e.off("ch\
ange:selected",r)}}}var Le=t=>({async render(e){let{model:n,el:s}=e,o=await t.render(e),a=Promise.resolve(),l=()=>{a=a.then(
async()=>{o?.(),s.replaceChildren(),o=await t.render(e)})};return n.on("change:selection",l),()=>{n.off("change:selectio\
n",l),a.then(()=>o?.())}}});function G(t,e){let n=t.now;return n?e===n?"selected":t.related(n).includes(e)?"related":"":
""}var rn="lsn-aloud",Js=".lsn-pinyin, .lsn-locator, .lsn-kind, .lsn-gloss, .lsn-hidden, .lsn-aloud, [hidden], [aria-hidden\
='true'], rt, rp",Ys=/.+?(?:[。！？；…]+[”’）」』]*|[.!?]+[”’"')]*(?=\s|$)|$)\s*/gs,Gs=/\s*[（(［[]([^（()）［\][]*)[）)］\]]/g,
Xs=/^(?=.*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[\p{Script=Latin}\s'’·-]+$/iu,Qs=/^[A-Z]\d+(?:\s*[,，、;；–-]\s*[A-Z]\d+)*$/,
Zs={zh:[/^(?:zh|cmn)[-_]?(?:$|cn|hans)/i,/^(?:zh|cmn)(?![-_](?:hk|mo))/i],en:[/^en[-_](?:gb|us)/i,/^en(?:$|[-_])/i]};function to(t,e){
let n=t.filter(({localService:s})=>s);for(let s of Zs[e]??[]){let o=n.filter(({lang:a})=>s.test(a));if(o.length)return o.
find(a=>a.default)??o[0]}return null}var eo=t=>t.replace(Gs,(e,n)=>Xs.test(n)||Qs.test(n)?"":e).trim();function ln(t,e=[]){
for(let n of t.childNodes)n.nodeType===3?e.push(n):n.nodeType===1&&!n.matches(Js)&&ln(n,e);return e}function Te(t){let e=ln(
t),n=e.map(({data:o})=>o).join(""),s=o=>{let a=0;for(let l of e){if(o<=a+l.data.length)return[l,o-a];a+=l.data.length}return[
e.at(-1),e.at(-1).data.length]};return[...n.matchAll(Ys)].map(({0:o,index:a})=>({block:t,said:eo(o),from:s(a+o.length-o.
trimStart().length),to:s(a+o.trimEnd().length)})).filter(({said:o})=>/[\p{L}\p{N}]/u.test(o))}function cn(t){let{highlights:e}=globalThis.
CSS??{};if(!e||(e.delete(rn),!t))return;let n=document.createRange();n.setStart(t.from[0],t.from[1]),n.setEnd(t.to[0],t.
to[1]),e.set(rn,new Highlight(n))}var et=null;function dn(t){let e=et,n=e?.sentences[e.index];if(!e||!n){pt();return}n.block!==
e.sentences[e.index-1]?.block&&n.block.scrollIntoView({block:"nearest"}),cn(n);let s=Object.assign(new SpeechSynthesisUtterance(
n.said),{voice:t,lang:t.lang});e.utterance=s;let o=()=>et===e&&e.utterance===s;s.onend=()=>{o()&&(e.index+=1,dn(t))},s.onerror=
()=>o()&&pt(),speechSynthesis.speak(s)}function pt(){if(!et)return;let{tell:t}=et;et=null,speechSynthesis.cancel(),cn(null),
t("idle")}function no(){et&&(et.paused=!0,et.utterance=null,speechSynthesis.cancel(),et.tell("paused"))}function un(t){et&&
(et.paused=!1,et.tell("reading"),dn(t))}function so(t,e,n){pt(),et={sentences:t,index:0,paused:!1,tell:n,utterance:null},
un(e)}window.addEventListener("pagehide",pt);window.addEventListener("keydown",t=>t.key==="Escape"&&pt(),!0);function oe({
language:t,words:e,blocks:n}){let s=c("span",{className:"lsn-aloud",hidden:!0}),o=globalThis.speechSynthesis;if(!o)return{
element:s,stop(){}};let a=(p,g)=>{let m=c("button",{type:"button",className:"lsn-button lsn-small",textContent:p});return m.
addEventListener("click",g),m},l=()=>to(o.getVoices(),t),r=p=>{i=p,d.textContent=e[{idle:"read",reading:"pause",paused:"\
go-on"}[p]],p==="idle"&&document.activeElement===f&&d.focus(),f.hidden=p==="idle"},i="idle",d=a(e.read,()=>{let p=l();p?
i==="reading"?no():i==="paused"?un(p):so(n().flatMap(Te),p,r):pt()}),f=a(e.stop,pt);f.hidden=!0,s.append(d,f);let u=()=>{
s.hidden=l()===null};return o.addEventListener("voiceschanged",u),u(),{element:s,stop(){o.removeEventListener("voicescha\
nged",u),i!=="idle"&&pt()}}}var rt=new Set,ae,Kt="lessons:essays";function fn(t){return rt.add(t),window.dispatchEvent(new Event(Kt)),()=>{rt.delete(
t),window.dispatchEvent(new Event(Kt))}}var Oe=()=>ae&&rt.has(ae)?ae:[...rt][0],pn=(t,e)=>`${t}${t&&!t.endsWith(`
`)?`
`:""}${e}
`;function mn(t){let e=t.cloneContents();for(let n of e.querySelectorAll(".lsn-gloss, .lsn-hidden"))n.remove();return e.
textContent.replace(/\s+/g," ")}function oo(t,e,n,s){if(!n||n.isCollapsed||!n.rangeCount)return"";let o=n.getRangeAt(0);
return!t.contains(o.startContainer)||!t.contains(o.endContainer)?"":e.filter(l=>o.intersectsNode(l)).map(l=>{let r=document.
createRange();return r.selectNodeContents(l),r.compareBoundaryPoints(Range.START_TO_START,o)<0&&r.setStart(o.startContainer,
o.startOffset),r.compareBoundaryPoints(Range.END_TO_END,o)>0&&r.setEnd(o.endContainer,o.endOffset),mn(r).trim()}).filter(
Boolean).join(/^zh\b/.test(s)?"":" ")}function ao(t){return t.flatMap(e=>Te(e).map(({from:n,to:s})=>{let o=document.createRange();
return o.setStart(n[0],n[1]),o.setEnd(s[0],s[1]),mn(o).trim()}))}function re({holder:t,locator:e,paragraphs:n,words:s,language:o}){
let a=c("span",{className:"lsn-soft",attributes:{role:"status"}}),l=c("button",{type:"button",className:"lsn-button lsn-\
small",textContent:s.go,hidden:!0}),r=c("ol",{className:"lsn-quotes",hidden:!0}),i=c("button",{type:"button",className:"\
lsn-button lsn-small",textContent:s.list,attributes:{"aria-expanded":"false","aria-label":`${s.list} (${e})`}}),d=c("but\
ton",{type:"button",className:"lsn-button lsn-small lsn-quote",textContent:s.select,hidden:!0}),f=c("select",{attributes:{
"aria-label":s.where}}),u=c("div",{className:"lsn-quoting"},i,f,l,a,r),p="",g=!1,m=()=>{f.hidden=rt.size<2||r.hidden&&l.
hidden},b=v=>{let $=Oe();$&&($.insert(L(s.form,{words:v,name:e})),a.textContent="",a.textContent=L(s.done,{name:e}),l.hidden=
!1,m())},x=v=>{r.hidden=!v,m(),i.setAttribute("aria-expanded",String(v)),r.replaceChildren(...(v?ao(n()):[]).map($=>{let E=c(
"button",{type:"button",textContent:$});return E.addEventListener("click",()=>b($)),c("li",{},E)}))};i.addEventListener(
"click",()=>x(r.hidden)),u.addEventListener("keydown",v=>{v.key!=="Escape"||r.hidden||(x(!1),i.focus())}),l.addEventListener(
"click",()=>Oe()?.focus()),f.addEventListener("input",v=>v.stopPropagation()),f.addEventListener("change",()=>{ae=[...rt][f.
selectedIndex],window.dispatchEvent(new Event(Kt))});let A=()=>{if(g)return;let v=document.getSelection();if(p=rt.size?oo(
t,n(),v,o):"",d.hidden=!p,!p||!v)return;let $=v.getRangeAt(0).getClientRects(),[E,_]=[$[$.length-1],t.getBoundingClientRect()];
if(!E)return;let w=Math.min(E.right-_.left,_.width-d.offsetWidth-4);Object.assign(d.style,{top:`${E.bottom-_.top+6}px`,left:`${Math.
max(4,w)}px`})};d.addEventListener("pointerdown",v=>{g=!0,v.preventDefault()}),d.addEventListener("click",()=>{g=!1,p&&b(
p),document.getSelection()?.removeAllRanges(),A()});let h=v=>{g&&v.target!==d&&(g=!1)},y=()=>{u.hidden=!rt.size,u.hidden&&
x(!1),m(),f.replaceChildren(...[...rt].map(({name:v})=>c("option",{textContent:v}))),f.selectedIndex=[...rt].indexOf(Oe()),
A()};return document.addEventListener("selectionchange",A),document.addEventListener("pointerup",h),window.addEventListener(
Kt,y),t.classList.add("lsn-quotable"),t.append(d),y(),{element:u,stop(){document.removeEventListener("selectionchange",A),
document.removeEventListener("pointerup",h),window.removeEventListener(Kt,y),d.remove()}}}function ro(t,e,n){let s=c("span",{className:"lsn-gloss",id:j(),attributes:{role:"note"}}),o=document.createElement("b");
return o.append(...[...e.dt.childNodes].map(a=>a.cloneNode(!0))),s.append(o," ",...[...e.dd.childNodes].map(a=>a.cloneNode(
!0))),t.closest("p").after(s),t.setAttribute("aria-controls",s.id),t.title=n.close,s}function hn(t,e,n,s){let o=t.getAttribute(
"aria-expanded")==="true";s!==o&&(o?(document.getElementById(t.getAttribute("aria-controls"))?.remove(),t.removeAttribute(
"aria-controls"),t.title=n.explain):ro(t,e,n),t.setAttribute("aria-expanded",String(!o)))}function io(t,e,n){let s=c("sp\
an",{className:"lsn-term",title:n.explain,attributes:{"aria-expanded":"false"}},...t.childNodes);lt(s,()=>hn(s,e,n)),s.addEventListener(
"keydown",a=>{a.key==="Escape"&&hn(s,e,n,!1)});let o=c("dfn",{},s);o.style.borderBottom="0",t.replaceWith(o)}function lo(t,e){
let n=new Map;for(let o of t.querySelectorAll("dl.lsn-terms dt"))n.set(o.dataset.term,{dt:o,dd:o.nextElementSibling});for(let o of t.
querySelectorAll("dfn[data-term]")){let a=n.get(o.dataset.term);a&&io(o,a,e)}let s=t.querySelector("dl.lsn-terms");s&&(s.
hidden=!0)}function co(t,e,n){let s=Q(t,"article"),o=`passage:${s.dataset.passage}`,a=[],l=(r,i,d)=>{Object.hasOwn(e.links,
i)&&(lt(r,()=>e.toggle(i)),r.classList.add("lsn-link"),Object.assign(r,{title:d}),r.dataset.ref=i,a.push(r))};l(s.querySelector(
".lsn-locator"),o,n.select);for(let r of t.querySelectorAll(".lsn-ref"))l(r,r.dataset.ref,e.links[r.dataset.ref]?.label??
"");return e.watch(()=>{s.dataset.state=G(e,o);for(let r of a){let i=G(e,r.dataset.ref);r.setAttribute("aria-pressed",String(
i==="selected")),r.classList.toggle("lsn-lit",i==="selected"||i==="related"&&e.now!==o)}})}var mt={async render({model:t,
el:e}){e.innerHTML=t.get("html");let n=t.get("words");lo(e,n);let s=U(e),o=co(e,await tt(t),n),a=Q(e,"article"),l=oe({language:t.
get("language"),words:n.aloud,blocks:()=>[e.closest(".lsn-stop")?.querySelector(".lsn-why"),...a.querySelectorAll(":scop\
e > header h3, :scope > p")].filter(d=>d instanceof Element)});Q(a,"header").append(l.element);let r=re({holder:a,locator:a.
dataset.passage??"",paragraphs:()=>[...a.querySelectorAll(":scope > p")],words:n.quote,language:t.get("language")});a.append(
r.element);let i=se(t,d=>{e.querySelector(".lsn-original")?.remove(),Q(e,".lsn-cite").insertAdjacentHTML("beforebegin",d)});
return()=>{l.stop(),r.stop(),i(),o(),s()}}};var gn={async render({model:t,el:e}){e.innerHTML=t.get("html");let n=await Promise.all(t.get("passages").map(async s=>{let o=c(
"div",{className:"lsn-documented"});return e.append(o),mt.render({model:await $t(t,s),el:o})}));return()=>{for(let s of n)
s()}}};var uo=["ink","soft","line","paper","field","named","happened","reported","planned","place","focus"],bn=["select","draw"];
function wn(t){let e=getComputedStyle(t);return`:root{${uo.map(n=>`--lsn-${n}:${e.getPropertyValue(`--lsn-${n}`).trim()}`).
join(";")}}`}function fo({url:t,subdomains:e}){let n=e?.length?[...e].map(s=>t.replace("{s}",s)):[t];return[...new Set(n.
map(s=>new URL(s.replace(/\{\w\}/g,"0")).origin))]}function po(t,e,n,s,o){let a=p=>new TextDecoder().decode(e.get(p)),l=p=>p.
replaceAll("</","<\\/"),r=`default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src data:; i\
mg-src data: ${[...o,...s?fo(s):[]].join(" ")}`,i=s?`${a("shift")};var lessonsBase=${JSON.stringify(s)};`:`var lessonsOf\
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
!0,window.removeEventListener("message",e))}),document.body.append(t)}function mo(t){let e=Vt.frame,n=!!(e?.isConnected&&
e.getRootNode()===t.getRootNode()),s=e&&n?e:yn();return n?(Vt.frame=null,t.moveBefore(s,null),s.hidden=!1):t.append(s),s.
className="lsn-frame",{frame:s,asks:n&&Vt.ready}}async function ie(t,e,{page:n,title:s,hear:o=r=>{},base:a=null,hosts:l=[]}){
e.dataset.lsnMap="coming";let r=await ot(t,"assets"),i={},d=null,f=null,u=v=>f?.postMessage(v),p=()=>d?.contentWindow?.postMessage(
po(n,r,e,a,l),"*"),g=()=>{f?.close(),f=null},m=()=>{if(d||!e.isConnected)return;let v=mo(e);d=v.frame,v.frame.title=s,v.
asks&&p()},b=new ResizeObserver(m),x=new MutationObserver(()=>u({type:"theme",css:wn(e)})),A=({target:v})=>{v!==d&&(window.
removeEventListener("pointermove",A,!0),u({type:"left"}))},h=({data:v})=>{if(v?.type==="held")return window.addEventListener(
"pointermove",A,!0);v?.type==="click"&&!(vn(v.lat,90)&&vn(v.lon,180))||v?.type==="select"&&typeof v.name!="string"||v&&o(
v)},y=({source:v,data:$,ports:[E]})=>{if(!(!v||v!==d?.contentWindow||$?.lessons!==1)&&($.type==="empty"&&p(),!($.type!==
"ready"||!E))){g(),f=E,f.onmessage=h;for(let[_,w]of Object.entries(i))u(w),bn.includes(_)||delete i[_];e.dataset.lsnMap=
"ready",o($)}};return window.addEventListener("message",y),m(),b.observe(e),x.observe(document.body,{attributeFilter:["d\
ata-jp-theme-name"]}),{send(v){(!f||bn.includes(v.type))&&(i[v.type]=v),u(v)},show(v){a=v,g(),d&&(d.srcdoc=xn)},stop(){window.
removeEventListener("message",y),window.removeEventListener("pointermove",A,!0),g(),b.disconnect(),x.disconnect()}}}function ho(t,e,n){let s=[...JSON.parse(new TextDecoder().decode(t.get("basemaps")))];if(e&&!s.some(a=>a.name===e.name)&&
s.push(e),!s.length)return null;let o=c("select",{id:j()},c("option",{value:"",textContent:n["no-base"]}),...s.map(a=>c(
"option",{value:a.name,textContent:L(n.online,{name:a.name})})));return o.value=e?.name??"",{list:o,row:c("p",{className:"\
lsn-base"},c("label",{htmlFor:o.id,textContent:n["base-map"]})," ",o),get chosen(){return s.find(a=>a.name===o.value)??null}}}
function go(t,e){let n=()=>{t.get("asked").type&&e.send(t.get("asked"))};return t.on("change:asked",n),n(),()=>t.off("ch\
ange:asked",n)}function kn(t,e){try{t.send(e)}catch(n){console.debug("the kernel does not hear the map",n)}}function bo(t,e,n){
let s="",o=t.watch(()=>{let a=t.now;e.send({type:"select",name:a,related:t.related(a),at:t.at,move:s!==a}),n.hidden=!t.links[a]?.
older,s=""});return{chosen(a){a!==t.now&&(s=a),t.choose(a)},unwatch:o}}async function vo({model:t,page:e,holder:n,older:s,
warn:o,bar:a,words:l}){let r=await ot(t,"assets"),i=t.get("base"),d=ho(r,i.name?i:null,l),f=null,u=m=>{m.type==="click"&&
kn(t,{type:"click",lat:m.lat,lon:m.lon}),m.type==="select"&&(f?.chosen(m.name),kn(t,{type:"select",name:m.name})),m.type===
"flight"&&n.dispatchEvent(new CustomEvent("lsn:flight",{bubbles:!0})),m.type==="base"&&(o.textContent=m.ok?"":L(l.silent,
{name:d?.chosen?.name??""}))},p=await ie(t,n,{page:e,title:l.frame,hear:u,base:d?.chosen,hosts:t.get("hosts")});d?.list.
addEventListener("change",()=>{o.textContent="",p.show(d.chosen)}),d&&a.replaceChildren(d.row),t.get("selection")&&(f=bo(
await tt(t),p,s));let g=go(t,p);return()=>{g(),f?.unwatch(),p.stop()}}$n();var le={async render({model:t,el:e}){let n=U(
e),s=t.get("content")?await ot(t,"content"):t,o=s.get("words"),a=document.createElement("div"),l=c("p",{className:"lsn-o\
lder",textContent:o.older??"",hidden:!0}),r=c("p",{className:"lsn-warn",attributes:{role:"status"}}),i=document.createElement(
"div"),d=c("p",{className:"lsn-soft",textContent:o.caption}),f=c("details",{},c("summary",{textContent:o.show})),u=document.
createElement("div");u.innerHTML=s.get("table")??"",f.append(u),f.hidden=!u.childElementCount,e.append(c("section",{className:"\
lsn lsn-map",lang:t.get("language")},c("h3",{textContent:o.title,hidden:!o.title}),a,l,r,i,d,f));try{let p=await vo({model:t,
page:s.get("page"),holder:a,older:l,warn:r,bar:i,words:o});return()=>{p(),n()}}catch(p){return console.error(p),a.append(
c("p",{className:"lsn-warn",textContent:o.failed})),f.open=!0,n}}};var de=4e3,Cn=400,wo=(()=>{let t="handan-lessons:tab";try{return sessionStorage.getItem(t)===null&&sessionStorage.setItem(
t,j()),sessionStorage.getItem(t)}catch{return j()}})();function Mt(t){let[e,n]=[3735928559,1103547991];for(let s=0;s<t.length;s+=
1)e=Math.imul(e^t.charCodeAt(s),2654435761),n=Math.imul(n^t.charCodeAt(s),1597334677);return`${(e>>>0).toString(36)}.${(n>>>
0).toString(36)}`}function Me(t,e){let n=`handan-lessons:draft:${location.pathname}:${t}/${e}`;return{get(){try{return JSON.
parse(sessionStorage.getItem(n)??"null")}catch{return null}},set(s){try{return sessionStorage.setItem(n,JSON.stringify(s)),
!0}catch{return!1}},clear(){try{sessionStorage.removeItem(n)}catch{}}}}function ce(){try{return JSON.parse(document.getElementById(
"jupyter-config-data")?.textContent??"{}").baseUrl??"/"}catch{return"/"}}function gt(t,e){let n=t.get("lesson")??"teache\
r",s=Me(n,e),o=t.widget_manager?.context?.path??location.pathname,a=`handan-lessons:unsaved:${ce()}:${o}:${n}/${e}:`,l=a+
wo,r=`handan-lessons:passed:${ce()}:${n}/${e}`,i=new Map,d=u=>{try{let p=localStorage.getItem(u),g=JSON.parse(p??"null");
return g&&typeof g=="object"&&Object.hasOwn(g,"value")?{key:u,text:p,...g}:null}catch{return null}},f={found(){let u=[];
try{u=Object.keys(localStorage).filter(m=>m.startsWith(a))}catch{}let p=s.get();return[...u.map(d).filter(Boolean).sort(
(m,b)=>+(b.key===l)-+(m.key===l)||b.time-m.time),...p?[{key:"",text:"",value:p,steps:null,time:0}]:[]]},set(u,p=[]){try{
return localStorage.setItem(l,JSON.stringify({value:u,steps:p.slice(0,Cn),time:Date.now()})),!0}catch{return s.set(u),!1}},
aside(u){let p=a+j(),g=JSON.stringify({value:u.value,steps:[],time:u.time,...u.saved&&{saved:!0}});try{localStorage.setItem(
p,g)}catch{return u}return f.remove(u),Object.assign(u,{key:p,text:g})},pass(u){try{localStorage.setItem(r,JSON.stringify(
[...f.passed(),Mt(JSON.stringify(u))].slice(-Cn)))}catch{}},passed(){try{let u=JSON.parse(localStorage.getItem(r)??"null");
return Array.isArray(u)?u:[]}catch{return[]}},take({key:u,text:p}){u&&i.set(u,p)},remove({key:u,text:p}){try{u?localStorage.
getItem(u)===p&&localStorage.removeItem(u):s.clear()}catch{}},clear(){s.clear();try{localStorage.removeItem(l)}catch{}for(let[
u,p]of i)f.remove({key:u,text:p});i.clear()}};return f}var nt=c("div",{className:"lsn lsn-unsaved",attributes:{role:"sta\
tus","aria-live":"polite"}}),st=new Map;function An(){return[...document.querySelectorAll("[data-jp-item-name='lessons-r\
un']")].filter(e=>e.offsetParent).map(e=>e.querySelector("jp-button, button")).find(Boolean)}var ht=null;function xo(){if(!ht)
return;let t=c("button",{type:"button",className:"lsn-button lsn-small",textContent:ht.close});t.addEventListener("click",
()=>{ht=null,zt()}),nt.lang=ht.language,nt.replaceChildren(c("p",{textContent:ht.text}),t),nt.isConnected||document.body.
append(nt)}function En(t){ht=t,zt()}function zt(){let t=[...st].filter(([,l])=>l).map(([l])=>l);if(!t.length){ht?(nt.firstChild?.
textContent!==ht.text||!nt.isConnected)&&xo():nt.remove();return}let{words:e,language:n,element:s}=t[0],o=L(e.page,{count:t.
length});if(nt.firstChild?.textContent===o&&nt.isConnected)return;let a=c("button",{type:"button",className:"lsn-button \
lsn-small",textContent:e.run});a.addEventListener("click",()=>{let l=new CustomEvent("lessons:run",{bubbles:!0,cancelable:!0});
s.dispatchEvent(l)&&An()?.dispatchEvent(new MouseEvent("mousedown",{bubbles:!0,cancelable:!0,button:0}))}),nt.lang=n,nt.
replaceChildren(c("p",{textContent:o}),...An()?[a]:[]),nt.isConnected||document.body.append(nt)}var Nn=new WeakSet;function Ie(){
for(let t of st.keys())t.element.isConnected?Nn.add(t):Nn.has(t)&&st.delete(t)}var _e=0;function yo(){Ie(),zt(),!st.size&&
(clearInterval(_e),_e=0)}function it(t,e){st.get(t)!==e&&(st.set(t,e),_e||=setInterval(yo,300),Ie(),zt())}function kt(t){
st.delete(t)&&zt()}window.addEventListener("beforeunload",t=>{Ie(),st.size&&(t.preventDefault(),t.returnValue="")});async function ue(t,e){
let n=t.widget_manager?.kernel;if(n?.requestCommInfo)try{let{content:s}=await n.requestCommInfo({target_name:"jupyter.wi\
dget"}),o=Object.keys(s.comms??{});s.status==="ok"&&!o.includes(t.get("shared").slice(10))&&e.dispatchEvent(new CustomEvent(
"lessons:lost",{bubbles:!0}))}catch{}}var Be=new Map;function $o(t,e){let n=new BroadcastChannel(t),s=j(),o=new Set,a=i=>n.postMessage({type:i,from:s});n.onmessage=
({data:i})=>{if(typeof i?.from!="string")return;let d=o.size>0;i.type==="gone"?o.delete(i.from):o.add(i.from),i.type==="\
here"&&a("too"),d!==o.size>0&&e(o.size>0)};let l=()=>a("gone"),r=({persisted:i})=>i&&a("here");return window.addEventListener(
"pagehide",l),window.addEventListener("pageshow",r),a("here"),()=>{l(),n.close(),window.removeEventListener("pagehide",l),
window.removeEventListener("pageshow",r),o.size&&e(!1)}}function Sn(t,e){if(typeof BroadcastChannel!="function"||!t)return()=>{};
let n=`handan-lessons:windows:${ce()}:${t}`,s=Be.get(n)??{count:0,leave:$o(n,e)};return Be.set(n,s),s.count+=1,()=>{s.count-=
1,!s.count&&(Be.delete(n),s.leave())}}var ko=700,Co=1500,Ao=5e3;function No({entry:t,words:e,language:n,use:s,drop:o}){let a=c("blockquote",{className:"lsn-sa\
id",tabIndex:0,attributes:{dir:"auto"}}),l=u=>{let p=Object.values(u.cells??{}).map(g=>Array.isArray(g)?g.join(", "):g).
filter(Boolean);a.textContent=p.length?p.join(`
`):u.text},r=t.time?new Date(t.time).toLocaleString(_t(n),{dateStyle:"medium",timeStyle:"short"}):"",i=(u,p)=>{let g=c("\
button",{type:"button",className:"lsn-button lsn-small",textContent:u});return g.addEventListener("click",p),g},d=t.saved?
e.version:e.other,f=c("div",{className:"lsn-offer",attributes:{role:"group","aria-label":d}},c("p",{textContent:r?`${d} \
(${r})`:d}),a,c("div",{className:"lsn-actions"},i(e.use,()=>l(s())),i(t.saved?e.pass:e.drop,()=>{o(),f.remove()})));return l(
t.value),f}function It({read:t,put:e,send:n,kept:s,words:o,limit:a,model:l,first:r=yt()}){let i=c("p",{className:"lsn-so\
ft lsn-saved"}),d=c("p",{className:"lsn-warn",attributes:{role:"status"}}),f=c("div"),u=l.get("language"),p={words:o,language:u,
element:d},g=r,m=[],b=JSON.stringify(t()),x=!0,A=!1,h="",[y,v,$]=[0,0,0],E=()=>JSON.stringify(t()),_=O=>{d.textContent!==
O&&(d.textContent=O)},w=()=>{x=s.set(t(),[Mt(b),...m.map(({step:O})=>O).filter(Boolean)])},k=()=>{i.textContent="",_([A?
o.dead:o.silent,...x?[]:[o.unkept]].join(" ")),it(p,!0),ue(l,d)},M=()=>{clearTimeout($),m.length&&(it(p,st.get(p)??!1),$=
setTimeout(k,A?0:Math.max(0,m[0].since+de-Date.now())))},T=()=>{g+=1,m.length&&!m.at(-1).sent?m.at(-1).number=g:m.push({
number:g,since:Date.now(),sent:""})},B=()=>{for(let O of[y,v,$])clearTimeout(O);v=0},H=O=>{let P=t(),W=[...P.text].length-
a;if(clearTimeout(v),v=0,O&&clearTimeout(y),W>0)return clearTimeout($),i.textContent="",_(L(o.long,{over:W,limit:a})),!1;
(!m.length||m.at(-1).sent)&&T();let Y=m.at(-1);return Y.sent=JSON.stringify(P),Y.step=Mt(Y.sent),w(),M(),n({...P,type:"d\
raft",number:Y.number,settled:O}),!0},F=()=>{T(),w(),d.textContent===""&&(i.textContent=o.typing),M(),clearTimeout(y),y=
setTimeout(()=>H(!0),ko),v||=setTimeout(()=>H(!1),Co)},S=O=>{E()!==b&&H(!0)&&(O.detail.waiting+=1)},C=()=>{E()!==b&&H(!0)};
window.addEventListener("lessons:save",S),window.addEventListener("pagehide",C);let q=O=>En(O&&{text:O,close:o.close,language:u}),
J=Sn(l.get("lesson"),O=>q(O?o.windows:"")),z=O=>f.append(No({entry:s.aside(O),words:o,language:u,use(){let P=t();return e(
{...P,...O.value}),s.aside(Object.assign(O,{value:P,time:Date.now()})),F(),P},drop(){O.saved&&s.pass(O.value),s.remove(O)}}));
return{saved:i,alarm:d,offers:f,save:H,touched:F,heard(O){let P=m.findIndex(({number:W,sent:Y})=>Y&&W===O.number);if(!(P<
0)){if(A=!1,O.elsewhere&&!h&&q(h=O.elsewhere),b=m[P].sent,_(O.failed),O.failed){if(clearTimeout($),it(p,!0),E()!==b)return;
i.textContent=O.saved,y=setTimeout(()=>H(!0),Ao);return}if(m.splice(0,P+1),E()===b&&(m=[]),M(),m.length){it(p,!1),w();return}
i.textContent=O.saved,s.clear(),kt(p)}},awaits:O=>m.some(({number:P,sent:W})=>W&&P===O),refused(O){clearTimeout($),i.textContent=
"",_(O)},follow(O){let P=JSON.stringify(O);P===b||E()!==b||(b=P,e(O))},resume(O=[]){let P=b,W=s.found().filter(({value:N})=>typeof N?.
text=="string");for(let N of W){let D=JSON.stringify({...t(),...N.value});D===b||D===E()?s.take(N):E()===b&&(!N.steps||N.
steps.includes(Mt(P)))?(s.take(N),e({...t(),...N.value})):z(N)}let Y=new Set([b,E(),...W.map(({value:N})=>JSON.stringify(
{...t(),...N}))]);for(let{value:N,time:D}of O){let K={...t(),...N};Y.has(JSON.stringify(K))||s.passed().includes(Mt(JSON.
stringify(N)))||z({key:"journal",text:"",value:N,steps:[],time:D,saved:!0})}E()!==b?F():s.clear()},lost(){B(),A=!0,m.length||
E()!==b?k():(i.textContent="",_(o.dead))},stop(){B(),kt(p),window.removeEventListener("lessons:save",S),window.removeEventListener(
"pagehide",C),J()}}}var fe={render({model:t,el:e}){let n=U(e),s=t.get("words"),o=c("textarea",{rows:t.get("lines"),className:"lsn-writing",id:j(),
attributes:{dir:"auto"}}),a=c("p",{className:"lsn-soft",id:j(),textContent:s.about});o.setAttribute("aria-describedby",a.
id);let l=u=>Z(t,u),r=It({read:()=>({text:o.value}),put:u=>{o.value=u.text},send:({text:u,number:p,settled:g})=>l({type:"\
draft",text:u,number:p,settled:g}),kept:gt(t,t.get("name")),words:s,model:t,limit:t.get("limit")}),i=u=>{u.type==="kept"?
(u.text!==void 0&&t.set("text",u.text),r.heard(u)):r.awaits(u.number)&&r.refused(u.text)},d=()=>r.follow({text:t.get("te\
xt")});o.addEventListener("input",r.touched),o.addEventListener("blur",()=>{r.saved.textContent===s.typing&&r.save(!0)}),
t.on("msg:custom",i),t.on("change:text",d);let f=ft(t,r.lost);return e.append(c("section",{className:"lsn lsn-prompt lsn\
-q",lang:t.get("language")},c("label",{className:"lsn-strong",htmlFor:o.id,textContent:t.get("ask")}),o,a,r.saved,r.alarm,
r.offers)),d(),r.resume(t.get("others")),()=>{t.off("msg:custom",i),t.off("change:text",d),f(),r.stop(),n()}}};var Re=["year","month","day","hour","minute"],bt={year:1,month:1/12,day:1/365.2425,hour:1/8765.82,minute:1/525949.2},Eo=4,
He=6e4,je=1e-9,pe=t=>new Date(0).setUTCFullYear(t,0,1);function _n(t){let e=Math.floor(t),n=pe(e);return new Date(n+Math.
round((t-e)*(pe(e+1)-n)/He)*He)}function Ln(t){let e=t.getUTCFullYear(),n=pe(e);return e+(t.getTime()-n)/(pe(e+1)-n)}var Tn=t=>String(
t).padStart(2,"0");function On(t,e,n){return t<1?L(e.bce,{year:1-t}):n?L(e.ce,{year:t}):String(t)}function De(t,e,n){let s=_n(
t),o=s.getUTCFullYear();return{date:s,name:On(o,e,n),inDate:n?On(o,e,n):L(e.year,{year:o}),month:e.months.split(/\s+/)[s.
getUTCMonth()],day:s.getUTCDate(),clock:L(e.time,{hour:Tn(s.getUTCHours()),minute:Tn(s.getUTCMinutes())}),midnight:!s.getUTCHours()&&
!s.getUTCMinutes()}}function Wt(t,e,n,s){let{name:o,inDate:a,month:l,day:r,clock:i}=De(t,n,s);if(e==="year")return o;if(e===
"month")return L(n["month-of"],{month:l,year:a});let d=L(n["day-of"],{day:r,month:l,year:a});return e==="day"?d:L(n.moment,
{date:d,time:i})}function Mn(t,e,n,s,o){if(n!=="hour"&&n!=="minute")return[t,e-bt.minute].map(i=>Wt(i,n,s,o));let[a,l]=[
t,e].map(i=>De(i,s,o)),r=a.date.toISOString().slice(0,-14)===l.date.toISOString().slice(0,-14);return[Wt(t,n,s,o),r?l.clock:
Wt(e,n,s,o)]}function So(t,e,n,s){let{date:o,name:a,month:l,day:r,clock:i,midnight:d}=De(t,n,s);return(e==="minute"||e===
"hour")&&!d?i:e==="minute"||e==="hour"||e==="day"?L(n.day,{day:r,month:l}):e==="month"&&o.getUTCMonth()?l:a}function In({
from:t,to:e,most:n,first:s,unit:o,words:a,eras:l,steps:r}){let[i,d]=Lo(e-t,o,n,r);return(i==="year"?To(t,e,d):Oo({from:t,
to:e,first:s,step:i,count:d})).map(u=>({at:u,label:So(u,i,a,l)}))}function Lo(t,e,n,s){let o=t/bt[e]<Eo+.1,a=Math.min(Re.
indexOf(e)+Number(o),Re.length-1),l=e==="year"&&!o?t-1:t;return s.find(([r,i])=>Re.indexOf(r)<=a&&l/(i*bt[r])<=n)??s.at(
-1)}function To(t,e,n){let[s,o]=[Math.ceil(t),Math.ceil(e)-1],a=[];for(let l=Math.floor(s/n)*n-n;l<=o;l+=n){let r=n===1||
l>0?l:l+1;r>=s&&r<=o&&a.push(r)}return a}function Oo({from:t,to:e,first:n,step:s,count:o}){let a=_n(s==="day"?n:t);s!=="\
minute"&&a.setUTCMinutes(0),a.setUTCHours(0,0,0,0),s==="month"&&a.setUTCMonth(Math.floor(a.getUTCMonth()/o)*o,1);let l=[],
r=e+(s==="month"?-je:je);for(let i=Ln(a);i<=r;i=Ln(a))i>=t-je&&l.push(i),s==="month"?a.setUTCMonth(a.getUTCMonth()+o):s===
"day"?a.setUTCDate(a.getUTCDate()+o):a.setTime(a.getTime()+o*(s==="hour"?60:1)*He);return l}var _o=2,Mo={year:_o,month:2*bt.month,day:bt.day,hour:bt.hour,minute:10*bt.minute},Bn=1e-9,Bt=class{constructor({first:e,
last:n,left:s,right:o,unit:a="year",words:l={},steps:r,most:i}){this.unit=a,this.words=l,this.eras=e<1,this.least=Mo[a],
this.first=e,this.last=n,this.left=s,this.right=o,this.steps=r,this.most=i,this.from=e,this.to=n,this.hidden=new Set}get whole(){
return this.from===this.first&&this.to===this.last}at(e){return this.first+(e-this.left)*(this.last-this.first)/(this.right-
this.left)}x(e){return this.left+(e-this.from)*(this.right-this.left)/(this.to-this.from)}set(e,n){let s=Math.min(Math.max(
n-e,this.least),this.last-this.first);this.from=Math.min(Math.max(e,this.first),this.last-s),this.to=this.from+s}zoom(e,n=(this.
from+this.to)/2){this.set(n-(n-this.from)*e,n+(this.to-n)*e)}move(e){this.set(this.from+e,this.to+e)}holds(e){return e>=
this.from-Bn&&e<=this.to+Bn}ticks({from:e=this.from,to:n=this.to,most:s=this.most}={}){return In({...this,from:e,to:n,most:s})}name(e){
return Wt(e,this.unit,this.words,this.eras)}get names(){return Mn(this.from,this.to,this.unit,this.words,this.eras)}};var Io=7,Rn="http://www.w3.org/2000/svg";function Bo(t,e,n,s){t.className=`lsn-note ${e.kind}`;let o=c("p",{className:"l\
sn-strong",textContent:e.title}),a=[e.text,e.when,e.kind_name,e.from].map((r,i)=>c("p",{textContent:r,className:i?"lsn-s\
oft":""})).filter(r=>r.textContent),l=e.says.filter(([r])=>Object.hasOwn(s.links,r)).map(([r,i])=>{let d=c("button",{type:"\
button",className:"lsn-link",textContent:s.links[r].text,title:s.links[r].label});return d.addEventListener("click",()=>s.
choose(r)),c("p",{className:"lsn-said"},c("b",{textContent:`${n.says} `}),d,` ${i}`)});t.replaceChildren(o,...a,...l)}function Ro(t,e,n,s){
t.className="lsn-note";let o=e.map(([l,r])=>{let i=c("button",{type:"button",className:"lsn-link",textContent:r.title});
return i.addEventListener("click",()=>s.choose(l)),c("li",{},i,` ${r.when}`)}),a=s.links[s.now]?.label??"";t.replaceChildren(
c("p",{className:"lsn-strong",textContent:a}),c("p",{className:"lsn-soft",textContent:n.related}),c("ul",{},...o))}function jo(t){
let e=t.getBBox(),n=document.createElementNS(Rn,"circle");n.setAttribute("class","lsn-halo"),n.setAttribute("cx",String(
e.x+e.width/2)),n.setAttribute("cy",String(e.y+e.height/2)),n.setAttribute("r","12"),t.append(n)}var jn=t=>t.filter(e=>!e.
hasAttribute("data-hidden"));function Ho(t,e,n,s){t.classList.add("lsn-mark");for(let[o,a]of[["role","button"],["tabinde\
x","-1"],["aria-pressed","false"],["aria-label",[e.title,e.when,e.kind_name].filter(Boolean).join(". ")]])t.setAttribute(
o,a);jo(t),t.addEventListener("click",s),t.addEventListener("keydown",o=>{let a=jn(n),l=a.indexOf(t),r={ArrowRight:l+1,ArrowDown:l+
1,ArrowLeft:l-1,ArrowUp:l-1,Home:0,End:a.length-1}[o.key];if(o.key==="Enter"||o.key===" ")s();else if(r!==void 0&&a[r])a[r].
focus();else return;o.preventDefault()}),t.addEventListener("focus",()=>Ue(n,t))}function Ue(t,e){for(let n of t)n.setAttribute(
"tabindex",n===e?"0":"-1")}function Do(t){let e=jn(t);e.some(n=>n.getAttribute("tabindex")==="0")||Ue(t,e[0])}var Hn=t=>Number(
t.querySelector("use").getAttribute("x"));function Pe(t,e){return Object.fromEntries([...t.querySelectorAll("[data-event\
]")].map(n=>[n.dataset.event,e.at(Hn(n))]))}function Dn(t,e){return Object.fromEntries([...t.querySelectorAll("[data-bar\
]")].map(n=>{let[s,,o]=n.querySelector("path").getAttribute("d").slice(1).split(" ").map(Number);return[n.dataset.bar,[e.
at(s),e.at(s+o)]]}))}function qo(t,e,n,s){let o=[],a=new Map;for(let i of t.querySelectorAll("[data-event]"))a.set(i.dataset.
event,{x:Hn(i),year:e[i.dataset.event]});for(let i of["event","label","leader","bar","haze"])for(let d of t.querySelectorAll(
`[data-${i}]`)){let f=a.get(d.dataset[i]);if(!f)continue;let u=i==="label"?d.querySelector("text"):null,p=u?.getComputedTextLength()??
0,g=n?null:d.getBBox();o.push({kind:i,element:d,...f,name:d.dataset[i],width:p,box:g,ends:u?.style.textAnchor==="end"})}
let l=n?[...t.querySelectorAll("[data-tick]")]:[],r=t.firstElementChild;return{things:o,ticks:l,svg:r,view:r.getAttribute(
"viewBox"),beside:[...t.querySelectorAll("[data-undated], [data-label^='undated-']")],gap:Uo(t,s)}}function Uo(t,e){let[
n,s]=["line","label"].map(l=>t.querySelector(`[data-gap="${l}"]`));if(!n)return null;let{x:o,width:a}=n.getBBox();return{
line:n,label:s,x:o,width:a,from:e.at(o),to:e.at(o+a),least:s.getBBox().width+8}}function Po({line:t,label:e,x:n,width:s,
from:o,to:a,least:l},r){let[i,d]=[r.x(Math.max(o,r.from)),r.x(Math.min(a,r.to))];for(let f of[t,e])f.toggleAttribute("da\
ta-hidden",d-i<l);t.setAttribute("transform",`translate(${i} 0) scale(${(d-i)/s} 1) translate(${-n} 0)`),e.setAttribute(
"transform",`translate(${(i+d)/2-n-s/2} 0)`)}function Fo(t,e,n){t.querySelector(".lsn-band")?.remove();let s=t.classList.
contains("lsn-wide"),[o,a]=n?[Math.max(n[0],e.from),Math.min(n[1],e.to)]:[0,0];if(a<=o)return;let l=[...t.querySelectorAll(
"[data-tick]")].filter(m=>!m.querySelector("text")),[r,i]=[l[0].getBBox(),l.at(-1).getBBox()],[d,f]=[qe(l[0]),qe(l.at(-1))],
u=m=>r.y+(m-d)*(i.y-r.y)/(f-d),p=s?[e.x(o),r.y,e.x(a)-e.x(o),r.height]:[r.x+5,u(o),20,u(a)-u(o)],g=document.createElementNS(
Rn,"rect");["x","y","width","height"].forEach((m,b)=>g.setAttribute(m,p[b])),g.setAttribute("class","lsn-band"),g.setAttribute(
"fill",`url(#${Ko(t.firstElementChild)})`),t.firstElementChild.prepend(g)}function Ko(t){return t.dataset.hatch||(t.dataset.
hatch=j(),t.insertAdjacentHTML("beforeend",`<pattern id="${t.dataset.hatch}" class="lsn-hatch" width="8" height="8" patt\
ernUnits="userSpaceOnUse"><path d="M-2 2L2 -2M0 8L8 0M6 10L10 6"/></pattern>`)),t.dataset.hatch}function Vo({things:t,ticks:e,
svg:n,view:s,beside:o,gap:a},l,r){let i=(l.last-l.first)/(l.to-l.from);for(let{kind:d,element:f,x:u,year:p,name:g,width:m,
ends:b}of t){let x=l.hidden.has(g)||!l.holds(p);if(f.toggleAttribute("data-hidden",x),!r||x)continue;let A=l.x(p);d==="b\
ar"?f.setAttribute("transform",`translate(${A} 0) scale(${i} 1) translate(${-u} 0)`):f.setAttribute("transform",`transla\
te(${A-u+Wo(d,A,m,b,l)} 0)`)}for(let d of o)d.toggleAttribute("data-hidden",!r&&!l.whole);r&&a&&Po(a,l),r?Jo(e,l):n.setAttribute(
"viewBox",l.whole?s:zo(s,t.filter(({element:d})=>!d.hasAttribute("data-hidden"))))}function zo(t,e){let[,,n]=t.split(" "),
s=Math.min(...e.map(({box:a})=>a.y))-14,o=Math.max(...e.map(({box:a})=>a.y+a.height))+14;return e.length?`0 ${s} ${n} ${o-
s}`:`0 0 ${n} 40`}function Wo(t,e,n,s,o){return t!=="label"||o.whole?0:!s&&e+10+n>o.right+12?-20-n:s&&e-10-n<o.left?20+n:
0}var qe=t=>Number(t.dataset.tick.replace("_","."));function Jo(t,e){let n=t[0]?.parentNode;n?.querySelectorAll("[data-c\
opy]").forEach(a=>a.remove());for(let a of t)a.toggleAttribute("data-hidden",!e.whole),a.removeAttribute("transform");if(e.
whole||!n)return;let s=t.filter(a=>a.dataset.tick===t[0].dataset.tick),o=e.left+(qe(s[0])-e.first)*(e.right-e.left)/(e.last-
e.first);for(let{at:a,label:l}of e.ticks({most:e.eras?Io:e.most}))for(let r of s){let i=r.cloneNode(!0);i.removeAttribute(
"data-hidden"),i.removeAttribute("data-tick"),i.setAttribute("data-copy",""),i.setAttribute("transform",`translate(${e.x(
a)-o} 0)`);let d=i.querySelector("text");d&&(d.textContent=l),n.prepend(i)}}function Yo(t,e,n){let s=null,o=()=>t.firstElementChild.
getBoundingClientRect().width*(e.right-e.left)/900;t.addEventListener("pointerdown",a=>{a.button||e.whole||a.target.closest(
".lsn-mark, [data-label]")||(s={x:a.clientX,width:o()},t.setPointerCapture(a.pointerId))}),t.addEventListener("pointermo\
ve",a=>{s&&(e.move((s.x-a.clientX)/s.width*(e.to-e.from)),s.x=a.clientX,n())});for(let a of["pointerup","pointercancel"])
t.addEventListener(a,()=>{s=null})}function Go(t,e,n){let s=c("span",{className:"lsn-years",attributes:{"aria-live":"pol\
ite"}}),a=Object.entries({"zoom-in":()=>t.zoom(.5),"zoom-out":()=>t.zoom(2),earlier:()=>t.move((t.from-t.to)*.6),later:()=>t.
move((t.to-t.from)*.6),all:()=>t.set(t.first,t.last)}).map(([r,i])=>{let d=c("button",{type:"button",className:"lsn-butt\
on lsn-small",textContent:e[r]});return d.addEventListener("click",()=>{d.getAttribute("aria-disabled")!=="true"&&(i(),n())}),
[r,d]}),l={"zoom-out":()=>t.whole,all:()=>t.whole,earlier:()=>t.from<=t.first,later:()=>t.to>=t.last,"zoom-in":()=>t.to-
t.from<=t.least+1e-9};return{bar:c("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.tools}},...a.map(
([,r])=>r),s),update(){for(let[f,u]of a)u.setAttribute("aria-disabled",String(l[f]()));let[r,i]=t.names,d=L(e.shown,{from:r,
to:i});s.textContent!==d&&(s.textContent=d)}}}var me={async render({model:t,el:e}){let n=U(e),s=t.get("words"),o=Object.
fromEntries(["event","undated"].flatMap(w=>Object.entries(t.get(w==="event"?"events":w)).map(([k,M])=>[`${w}:${k}`,M]))),
a=await tt(t),l=new Bt(t.get("axis")),r=c("div",{className:"lsn-note"}),i=c("p",{className:"lsn-hidden",attributes:{role:"\
status"}}),d=()=>{r.className="lsn-note",r.replaceChildren(c("p",{className:"lsn-soft",textContent:s.prompt}))},f=c("det\
ails",{},c("summary",{textContent:s.show})),u=document.createElement("div");u.innerHTML=t.get("table"),f.append(u);let p=c(
"section",{className:"lsn lsn-timeline",lang:t.get("language")},c("h3",{textContent:s.title})),g=new Map,m=0,b=()=>{m||=
requestAnimationFrame(()=>{m=0;for(let[w,k]of g)Vo(k,l,w.classList.contains("lsn-wide")),Fo(w,l,o[a.now]?.span),Do([...w.
querySelectorAll(".lsn-mark")]);x.update()})},x=Go(l,s,b);p.append(x.bar);let A=[];for(let w of["wide","tall"]){let k=c(
"div",{className:`lsn-drawing lsn-${w}`});k.innerHTML=t.get(w),k.firstElementChild.setAttribute("role","group"),k.firstElementChild.
setAttribute("aria-label",s.title),w==="wide"&&Yo(k,l,b),p.append(k)}let h=Pe(p.querySelector(".lsn-wide"),l);p.append(r,
i,f),e.append(p);let y=()=>{for(let[B,H]of A){let F=G(a,B);H.setAttribute("aria-pressed",String(F==="selected")),H.classList.
toggle("lsn-related",F==="related")}let w=o[a.now],k=w||!s.related?[]:Object.entries(o).filter(([B])=>G(a,B));w?Bo(r,w,s,
a):k.length?Ro(r,k,s,a):d();let M=k.length?[s.related,k.map(([,B])=>B.title).join(", ")]:[w?.when,w?.title];p.closest(".\
lsn-explore")||(i.textContent=M.filter(Boolean).join(" ")),k.length&&!k.some(([B])=>l.holds(h[B.slice(6)]))&&l.set(l.first,
l.last);let T=h[a.now.slice(6)];w&&!w.span&&!l.holds(T)&&l.move(T-(l.from+l.to)/2),w?.span&&(w.span[1]<=l.from||w.span[0]>=
l.to)&&l.set(l.first,l.last),b()},v=w=>{if(g.has(w)||!w.getClientRects().length)return;let k=Object.keys(o).map(T=>[T,w.
querySelector(`[data-${T.replace(":",'="')}"]`)]).filter(([,T])=>T),M=k.map(([,T])=>T);for(let[T,B]of k){A.push([T,B]);let H=()=>a.
toggle(T);Ho(B,o[T],M,H);let F=T.replace("event:","").replace(":","-");for(let S of w.querySelectorAll(`[data-label="${F}\
"]`))S.addEventListener("click",H)}Ue(M,M[0]),g.set(w,qo(w,h,w.classList.contains("lsn-wide"),l)),y(),b()},$=new ResizeObserver(
()=>p.querySelectorAll(".lsn-drawing").forEach(v));$.observe(p);let E=({detail:w})=>{l.hidden=w,b()};e.addEventListener(
"lsn:hide",E);let _=a.watch(y);return()=>{cancelAnimationFrame(m),_(),$.disconnect(),n()}}};var qn=22,Xo=3,[Qo,Un,Zo]=[70,90,56],ta=14,Pn={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1},ea=t=>[...t].reduce((e,n)=>e+
(n>"⺀"?12:6.8),0);function na(t,e,n){let s=Array(n).fill(Number.NEGATIVE_INFINITY);return t.map(o=>{let a=s.findIndex(
r=>o-r>=e),l=a<0?s.indexOf(Math.min(...s)):a;return s[l]=o,l})}function sa(t,e,n,s=t.length>1?(t[1]-t[0])/2:(n-e)/4){let o=t.
filter(a=>a<n-s);return o.length&&o[0]-e>s&&o.unshift(e),[...o,n]}function oa(t,e){let n=Math.min(t.most,Math.max(2,Math.
floor(e/(t.unit!=="year"?Zo:t.eras?Un:Qo)))),s=t.ticks({most:n});return t.unit!=="year"||s.some(({at:a})=>a%1)?s:sa(s.map(
({at:a})=>a),t.first,t.last-1,t.eras?Un*(t.last-t.first)/e:void 0).map(a=>({at:a,label:t.name(a)}))}function Fn(t,e){let n=t.
get("events"),s=new Bt(t.get("axis")),o=document.createElement("div");o.innerHTML=t.get("wide");let[a,l]=[Pe(o,s),Dn(o,s)],
r=v=>(v-s.first)/(s.last-s.first),i=c("div",{className:"lsn-strip-line"}),d=c("p",{className:"lsn-strip-title",attributes:{
"aria-hidden":"true"}}),f=c("div",{className:"lsn-strip",attributes:{role:"group","aria-label":t.get("words").title}},d,
i),u=Object.entries(n).filter(([v])=>v in a).sort(([v],[$])=>a[v]-a[$]).map(([v,$])=>{let E=`event:${v}`,_=c("button",{type:"\
button",className:`lsn-strip-mark ${$.kind}`,tabIndex:-1,attributes:{"aria-pressed":"false","aria-label":`${$.title}. ${$.
when}. ${$.kind_name}`}},c("i"));_.dataset.event=v,_.addEventListener("click",()=>e.toggle(E)),_.addEventListener("focus",
()=>g(_));let[w,k]=l[v]??[a[v],a[v]],M=c("span",{className:`lsn-strip-span ${$.kind}`});return $.vague&&M.classList.add(
"lsn-vague"),Object.assign(M.style,{left:`${r((w+k)/2)*100}%`,width:`${(r(k)-r(w))*100}%`}),{id:v,name:E,mark:_,bar:M,at:r(
a[v]),event:$}}),p=()=>u.filter(({mark:v})=>!v.hidden).map(({mark:v})=>v),g=v=>{for(let{mark:$}of u)$.tabIndex=$===v?0:-1};
i.addEventListener("keydown",v=>{let $=p(),E=$.indexOf(v.target),_={Home:0,End:$.length-1}[v.key]??(v.key in Pn?E+Pn[v.key]:
-1);E<0||!$[_]||(v.preventDefault(),v.stopPropagation(),$[_].focus())}),i.append(...u.flatMap(({bar:v,mark:$})=>[v,$]));
let m=c("div",{className:"lsn-strip-years",attributes:{"aria-hidden":"true"}});f.append(m),u.length&&g(u[0].mark);let b=()=>{
let v=i.clientWidth;if(!v)return;let $=na(u.map(({at:E})=>E*v),qn,Xo);u.forEach(({mark:E,at:_},w)=>{E.style.left=`${_*100}\
%`,E.style.bottom=`${$[w]*qn}px`}),m.replaceChildren(...oa(s,v).map(({at:E,label:_})=>{let w=c("span",{textContent:_});w.
style.left=`${r(E)*100}%`;let k=(ea(_)/2-ta)/v;return r(E)<k&&(w.dataset.side="first"),r(E)>1-k&&(w.dataset.side="last"),
w})),x()},x=()=>{let v=u.find($=>G(e,$.name)==="selected")??u.find($=>G(e,$.name)==="related");d.textContent=v?v.event.title:
"",d.style.left=v?`${v.at*100}%`:"0",d.dataset.side=v&&v.at>.5?"left":"right"},A=()=>{for(let{name:$,mark:E}of u){let _=G(
e,$);E.setAttribute("aria-pressed",String(_==="selected")),E.classList.toggle("lsn-related",_==="related")}let v=u.find(
$=>$.name===e.now);v&&g(v.mark),x()},h=new ResizeObserver(b);h.observe(i);let y=e.watch(A);return{el:f,hide(v){for(let{id:E,
mark:_,bar:w}of u)_.hidden=w.hidden=v.has(E);let $=p();$.length&&!$.some(E=>E.tabIndex===0)&&g($[0])},stop(){h.disconnect(),
y()}}}var Kn=2800,ct=(t,e,n,s={})=>{let o=c("button",{type:"button",className:"lsn-button lsn-small",textContent:t[e],...s});return o.
addEventListener("click",()=>{o.getAttribute("aria-disabled")!=="true"&&n(o)}),o},vt=(t,e)=>t.setAttribute("aria-disable\
d",String(e));function aa({selection:t,kinds:e,place:n,kindOf:s}){let o=l=>n&&!t.related(l).includes(n),a={passage:new Set,
event:new Set};for(let l of Object.keys(t.links)){let[r,i]=l.split(":");r==="passage"&&o(l)&&a.passage.add(i),r==="event"&&
(o(l)||!e.has(s(i)))&&a.event.add(i)}return a}function ra(t,e,n){let s=0,o=()=>n().indexOf(t.now),a=u=>{let p=n(),g=o(),
m=g<0?u>0?0:p.length-1:g+u;return p[m]&&t.choose(p[m]),!!p[m]},l=()=>{clearInterval(s),s=0,f.textContent=e.play,f.setAttribute(
"aria-pressed","false")},r=()=>{o()===n().length-1?t.choose(n()[0]):a(1),s=setInterval(()=>{a(1)||l()},he()?Kn*2:Kn),f.textContent=
e.pause,f.setAttribute("aria-pressed","true")},i=ct(e,"earlier",()=>{l(),a(-1)}),d=ct(e,"later",()=>{l(),a(1)}),f=ct(e,"\
play",()=>s?l():r());return{group:c("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.step}},i,d,f),update(){
let u=n();vt(i,o()===0||!u.length),vt(d,o()===u.length-1||!u.length),vt(f,!u.length),s&&o()<0&&l()},stop:l}}function ia(t,e,n){
let s=Object.entries(t.get("kinds")).map(([l,r])=>{let i=c("input",{type:"checkbox",value:l,checked:!0});return i.addEventListener(
"change",n),{box:i,label:c("label",{className:`lsn-filter ${l}`},i,c("span",{textContent:r}))}}),o=c("select",{id:j()},c(
"option",{value:"",textContent:e.everywhere}),...Object.entries(t.get("places")).map(([l,r])=>c("option",{value:l,textContent:r})));
return o.addEventListener("change",n),{group:c("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.kinds}},
...s.map(({label:l})=>l),c("label",{htmlFor:o.id,textContent:e.place}),o),get kinds(){return new Set(s.filter(({box:l})=>l.
checked).map(({box:l})=>l.value))},get place(){return o.value}}}function la(t){let e=c("input",{type:"text",readOnly:!0,
id:j(),className:"lsn-share"}),n=c("span",{className:"lsn-soft",attributes:{role:"status"}});e.addEventListener("focus",
()=>e.select());let s=ct(t,"copy",async()=>{e.select();try{await navigator.clipboard.writeText(e.value)}catch{document.execCommand(
"copy")}n.textContent=t.copied});return{group:c("div",{className:"lsn-tools"},c("label",{htmlFor:e.id,textContent:t.share}),
e,s,n),show(o){e.value!==o&&(e.value=o,n.textContent="",vt(s,!o))}}}function ca(t,e,n=""){let[s,o]=e.children,a=t.links[t.
now];if(!a){s.textContent=t.words.nothing,o.replaceChildren();return}let l=a.related.map(r=>{let i=c("button",{type:"but\
ton",className:"lsn-link",textContent:t.links[r].label});return i.addEventListener("click",()=>t.choose(r)),i});s.replaceChildren(
...n?[c("span",{className:"lsn-hidden",textContent:n})]:[],c("b",{textContent:`${t.words.now} ${a.label}`})),o.replaceChildren(
...l.length?[c("span",{className:"lsn-soft",textContent:` ${t.words.with} `}),...l.flatMap(r=>[r," "])]:[])}function da(t,e,n){
if(t.classList.toggle("lsn-soft",!e),!e){t.textContent=n,t.title="";return}let s=o=>c("span",{className:"lsn-soft",textContent:o});
t.replaceChildren(s(`${e.when} · ${e.kind_name} · `),e.text,s(` · ${e.from}`)),t.title=t.textContent}var he=()=>matchMedia(
"(prefers-reduced-motion: reduce)").matches;function ua(t){let e=(t.closest(".jp-Cell")??t).nextElementSibling;if(!e)return;
e.scrollIntoView({block:"start",behavior:he()?"auto":"smooth"});let n=e.querySelector("h2, h3, h4");n&&(n.tabIndex=-1,n.
focus({preventScroll:!0}))}var Fe=async(t,e,n,s)=>n.render({model:await ot(t,e),el:s});function fa(t,e,n){let s=new Map,
o=new Map,a=[],l=c("p",{className:"lsn-soft",textContent:n.hidden,hidden:!0}),r=Promise.all(t.get("passages").map(async d=>{
let f=await $t(t,d);o.set(`passage:${/data-passage="([^"]*)"/.exec(f.get("html"))?.[1]}`,f)}));return{none:l,put:async d=>{
let f=s.get(d);return await r,f.dataset.put||(f.dataset.put="",a.push(await mt.render({model:o.get(d),el:f}))),f},holder(d){
let f=document.createElement("div");return s.set(d,f),f},hide(d){for(let[f,u]of s)u.hidden=d.has(f.slice(8));l.hidden=[...s.
values()].some(f=>!f.hidden)},target(d){let f=[...e.querySelectorAll("article")].filter(p=>!p.closest("[hidden]")),u=f.filter(
p=>p.dataset.state);return f.find(p=>p.dataset.state==="selected")??u.find(d)??u[0]},stop:()=>a.forEach(d=>d?.())}}function pa(t,e,n){
let s=t.map((r,i)=>{let d=c("button",{type:"button",className:"lsn-dot",title:r,textContent:i?String(i):"○",attributes:{
"aria-label":i?`${i}. ${r}`:r}});return d.addEventListener("click",()=>n(i)),d}),o=c("ol",{className:"lsn-stop-dots"},...s.
map(r=>c("li",{},r))),a=ct(e,"previous",()=>n(-1,{by:!0})),l=ct(e,"next",()=>n(1,{by:!0}));return a.classList.add("lsn-b\
ackward"),l.classList.add("lsn-onward"),{dots:s,el:c("nav",{className:"lsn-story-bar",attributes:{"aria-label":e.stops}},
a,o,l),show(r){s.forEach((i,d)=>{i.tabIndex=d===r?0:-1,i.classList.toggle("lsn-been",d<r),d===r?i.setAttribute("aria-cur\
rent","step"):i.removeAttribute("aria-current")}),vt(a,r===0),l.textContent=r===0?e.start:r===t.length-1?e.finish:e.next}}}
function Vn(t){let e={reads:!1,presses:!1},n=()=>{e.reads=!0};for(let s of["wheel","touchmove"])t.addEventListener(s,n,{
passive:!0});t.addEventListener("keydown",({target:s})=>s===t&&n()),t.addEventListener("scrollend",()=>{e.reads=!1}),t.addEventListener(
"pointerdown",({target:s})=>{e.reads||=s===t});for(let s of["click","keydown"])t.addEventListener(s,()=>{e.presses=!0,setTimeout(
()=>{e.presses=!1})},!0);return e}function ma(t,{el:e,column:n,selection:s,passages:o,words:a}){let{text:l,stops:r}=t.get(
"story"),i=k=>({number:k,count:r.length}),d=({passage:k})=>s.links[k]?.label??k,f=Vn(n),u=document.createElement("div"),
p=c("section",{className:"lsn-stop lsn-opening",attributes:{"aria-label":a.opening}});p.innerHTML=l;let g=oe({language:t.
get("language"),words:a.aloud,blocks:()=>[...p.querySelectorAll(":scope > p:not(.lsn-soft)")]});p.append(c("div",{},g.element),
u,c("p",{className:"lsn-soft",textContent:a.free}));let m=r.map((k,M)=>{let T=c("b",{textContent:String(M+1),attributes:{
"aria-hidden":"true"}}),B=c("p",{className:"lsn-why"},T,c("span",{textContent:k.why})),H=L(a.stop,i(M+1)),F=c("h4",{className:"\
lsn-hidden",textContent:`${H}. ${a.why}`});return c("section",{className:"lsn-stop"},F,B,o.holder(k.passage))}),b=[p,...m],
x=pa([a.opening,...r.map(d)],a,(k,{by:M=!1}={})=>{M&&h===r.length&&k>0?ua(e):$(M?h+k:k)}),A=c("button",{type:"button",className:"\
lsn-button lsn-small lsn-return",hidden:!0});A.addEventListener("click",()=>{$(h),x.dots[h].focus({preventScroll:!0})});
let h=0,y=()=>h?r[h-1].event||r[h-1].passage:"",v=(k,{above:M=0,at:T=!1}={})=>{f.reads=!1;let B=k.getBoundingClientRect().
top-n.getBoundingClientRect().top+n.scrollTop-M;n.scrollTo({top:B,behavior:he()||T?"auto":"smooth"})},$=(k,{scroll:M=!0,
at:T=!1}={})=>{h=t.lsnStop=k,x.show(h),s.choose(y(),{at:h?r[h-1].place:""}),E(),M&&v(b[h],{at:T})},E=()=>{A.hidden=s.now===
y(),A.textContent=h?L(a.return,i(h)):a.opening},_=k=>{let M={ArrowRight:h+1,ArrowLeft:h-1,Home:0,End:r.length}[k.key];b[M]===
void 0||k.altKey||k.ctrlKey||k.metaKey||(k.preventDefault(),$(M),k.target.matches(".lsn-dot")&&x.dots[M].focus())};x.el.
addEventListener("keydown",_),n.addEventListener("keydown",k=>{k.target===n&&k.key.startsWith("Arrow")&&_(k)});let w=!1;
return n.addEventListener("scroll",()=>{!f.reads||w||(w=!0,requestAnimationFrame(()=>{w=!1;let k=n.getBoundingClientRect().
top+n.clientHeight*.4,M=b.findLastIndex(T=>T.getBoundingClientRect().top<=k);M>=0&&M!==h&&$(M,{scroll:!1})}))}),{bar:x.el,
comeBack:A,sections:b,prompt:u,update:E,stop:g.stop,get number(){return h?`${L(a.stop,i(h))} · `:""},follow(){if(f.presses||
s.now===y())return;let k=o.target(M=>b[h].contains(M));k&&v(k,{above:8})},begin(){s.now?this.follow():$(Math.min(t.lsnStop??
0,r.length),{at:!0})}}}function ha(t,e,n){let s=Vn(t);return{number:"",stop(){},update(){},follow(){let o=e.now&&!s.presses?
n.target(()=>!0):null;if(!o)return;let a=o.querySelector(".lsn-lit")??o,l=o.getBoundingClientRect().top-t.getBoundingClientRect().
top,r=a.getBoundingClientRect().bottom-o.getBoundingClientRect().top-t.clientHeight+40;t.scrollTop+=l-8+Math.max(0,r)},begin(){
this.follow()}}}var zn={async render({model:t,el:e}){let n=U(e),s=t.get("words"),o=await tt(t),a=t.get("story")?.stops?.
length>0,l=await ot(t,"timeline"),r=l.get("events"),i=c("div",{className:"lsn-column",tabIndex:0,attributes:{role:"regio\
n","aria-label":s.passages}}),d=fa(t,i,s),f=a?ma(t,{el:e,column:i,selection:o,passages:d,words:s}):ha(i,o,d),u=Object.keys(
o.links).filter(N=>N.startsWith("passage:")),p=a?t.get("story").stops.map(({passage:N})=>N):u,g=u.filter(N=>!p.includes(
N));a?i.append(...f.sections,...g.map(d.holder)):i.append(...p.map(d.holder)),i.append(d.none);let m=c("div",{className:"\
lsn-where"}),b=c("p",{className:"lsn-now"},c("span",{attributes:{role:"status"}}),c("span")),x=c("p",{className:"lsn-eve\
nt-told"}),A=Fn(l,o),h=c("div",{className:"lsn-whole"}),y=c("button",{type:"button",className:"lsn-button lsn-small lsn-\
grow",textContent:s.grow,attributes:{"aria-expanded":"false"}}),v=c("div",{className:"lsn-when",attributes:{role:"region",
"aria-label":l.get("words").title}},c("div",{className:"lsn-now-row"},b,f.comeBack??"",y),x,A.el),$=c("div",{className:"\
lsn-stage"},c("div",{className:"lsn-reader"},i,f.bar??""),m,v),E=c("details",{className:"lsn-more"},c("summary",{textContent:s.
tools})),_=c("h3",{className:a?"lsn-hidden":"",textContent:s.title}),w=c("section",{className:"lsn lsn-explore",lang:t.get(
"language")},_,$,h,E);e.append(w);let k={passage:new Set,event:new Set},T=ra(o,s,()=>Object.keys(o.links).filter(N=>N.startsWith(
"event:")&&!k.event.has(N.slice(6)))),B=ia(t,s,()=>z()),H=la(s),F=ct(s,"back",()=>o.back()),S=ct(s,"forward",()=>o.forward()),
C=ct(s,"clear",()=>o.choose("")),q={className:"lsn-tools",attributes:{role:"group","aria-label":s.read}};E.append(c("div",
{className:"lsn-bar"},c("div",q,F,S,C),T.group),c("div",{className:"lsn-bar"},B.group,H.group));let J=()=>{let N=g.filter(
K=>!G(o,K)).map(K=>K.slice(8));d.hide(new Set([...k.passage,...N]));let D=g.filter(K=>G(o,K));return Promise.all(D.map(d.
put))},z=()=>{k=aa({selection:o,kinds:B.kinds,place:B.place,kindOf:N=>r[N]?.kind}),J(),A.hide(k.event),h.dispatchEvent(new CustomEvent(
"lsn:hide",{detail:k.event})),T.update()},O=[],P=null;y.addEventListener("click",async()=>{h.hidden=P!==null&&!h.hidden,
y.setAttribute("aria-expanded",String(!h.hidden)),P??=Fe(t,"timeline",me,h).then(N=>{O.push(N),h.dispatchEvent(new CustomEvent(
"lsn:hide",{detail:k.event}))}),await P,h.hidden||h.scrollIntoView({block:"nearest",behavior:he()?"auto":"smooth"})}),await Promise.
all(p.map(d.put)),O.push(...await Promise.all([Fe(t,"map",le,m),...a&&t.get("prompt")?[Fe(t,"prompt",fe,f.prompt)]:[]])),
E.append(...m.querySelectorAll(".lsn-map > :is(.lsn-soft, details), .lsn-map .lsn-base"));let W=!1,Y=o.watch(()=>{ca(o,b,
f.number),da(x,r[o.now.slice(6)],s.prompt),vt(F,!o.canGo.back),vt(S,!o.canGo.forward),vt(C,!o.now),H.show(o.links[o.now]?.
text??""),T.update(),f.update();let N=J();W&&N.then(()=>f.follow())});return f.begin(),W=!0,()=>{T.stop(),Y(),A.stop(),f.
stop(),d.stop();for(let N of O)N?.();n()}}};function ge(t){let e=c("p",{className:"lsn-soft lsn-downloaded",attributes:{role:"status"}}),n=c("button",{type:"button",
className:"lsn-button",textContent:t.download});return n.addEventListener("click",()=>{let s={taken:!1,tell:o=>{e.textContent=
o}};window.dispatchEvent(new CustomEvent("lessons:download",{detail:s})),s.taken||(e.textContent=t["no-panel"])}),[c("di\
v",{className:"lsn-actions"},n),e]}var Wn={render({model:t,el:e}){return e.innerHTML=t.get("html"),Q(e,"ul").before(...ge(t.get("words"))),U(e)}};function ga(t){let e="data:image/svg+xml,";for(let n of t.querySelectorAll(`img[src^='${e}']`)){let s=c("div",{className:`\
lsn-drawing ${n.className}`,attributes:{role:"img","aria-label":n.alt}});s.innerHTML=decodeURIComponent(n.src.slice(e.length)).
replaceAll("lsn-fill-",`${j()}-`),n.replaceWith(s)}for(let n of t.querySelectorAll(".lsn-paper"))n.replaceWith(...n.childNodes)}
function ba(t,e){let n=[...t.querySelectorAll(".lsn-ref")].filter(s=>Object.hasOwn(e.links,s.dataset.ref));for(let s of n)
lt(s,()=>e.toggle(s.dataset.ref)),s.classList.add("lsn-link"),s.title=e.links[s.dataset.ref].label;return e.watch(()=>{for(let s of n){
let o=G(e,s.dataset.ref);s.setAttribute("aria-pressed",String(o==="selected")),s.classList.toggle("lsn-lit",o!=="")}})}var Jn=t=>t.
querySelector("[data-key]")?.dataset.key??t.textContent.trim();function va(t,e,n,s){let o=new Intl.Collator(n,{numeric:!0}).
compare,a=[...t.tHead.rows[0].cells];a.forEach((l,r)=>{let i=l.textContent,d=c("button",{type:"button",className:"lsn-so\
rter",title:L(e.sort,{name:i}),textContent:i});l.replaceChildren(d),d.addEventListener("click",()=>{let f=l.getAttribute(
"aria-sort")==="ascending";for(let p of a)p.removeAttribute("aria-sort");l.setAttribute("aria-sort",f?"descending":"asce\
nding");let u=[...t.tBodies[0].rows].sort((p,g)=>o(Jn(p.cells[r]),Jn(g.cells[r])));t.tBodies[0].append(...f?u.reverse():
u),s.textContent=L(e[f?"sorted-down":"sorted-up"],{name:i})})})}function wa(t,e,n){let s=[...t.tBodies[0].rows],o=[...t.
tHead.rows[0].cells].map((r,i)=>{let d=new Map(s.flatMap(u=>[...u.cells[i].querySelectorAll("[data-facet]")]).map(u=>[u.
dataset.facet,u.textContent]));if(d.size<2)return null;let f=c("select",{id:j()},c("option",{value:"",textContent:e.all}),
...[...d].map(([u,p])=>c("option",{value:u,textContent:p})));return{column:i,list:f,label:c("label",{htmlFor:f.id,textContent:r.
textContent})}}).filter(r=>r!==null),a=(r,{column:i,list:d})=>!d.value||[...r.cells[i].querySelectorAll("[data-facet]")].
some(f=>f.dataset.facet===d.value),l=()=>{for(let r of s)r.hidden=!o.every(i=>a(r,i));n.textContent=L(e.shown,{some:s.filter(
r=>!r.hidden).length,all:s.length})};for(let{list:r}of o)r.addEventListener("change",l);return o.map(({list:r,label:i})=>c(
"span",{className:"lsn-choice"},i,r))}function xa(t,e,n){let s=c("span",{className:"lsn-soft",attributes:{role:"status"}}),
o=c("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.filter}},...wa(t,e,s),s);va(t,e,n,s),t.closest(
".lsn-scroll").before(o)}var Yn={async render({model:t,el:e}){e.innerHTML=t.get("html");for(let a of e.querySelectorAll(
".lsn-live-note"))a.remove();let n=e.querySelectorAll("details.lsn-text");for(let a of n)a.open=!1;ga(e);for(let a of e.
querySelectorAll("table.lsn-sort"))xa(a,t.get("words"),t.get("language"));let s=U(e),o=ba(e,await tt(t));return()=>{o(),
s()}}};var Ke={render({model:t,el:e}){let n=()=>{e.innerHTML=t.get("html")};return t.on("change:html",n),n(),()=>t.off("change:\
html",n)}};var Gn=t=>t.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-])*/gu)?.length??
0;var Xn=(t,e,n,{send:s})=>{let{words:o}=t,a=[],l=({id:w,text:k},M)=>{let T=k.split(`

`).map(F=>c("p",{textContent:F})),B=c("details",{},c("summary",{textContent:M}),...T),H=re({holder:B,locator:w,paragraphs:()=>T,
words:o.quote,language:n.get("language")});return B.append(H.element),a.push(H),B},r=c("textarea",{rows:12,className:"ls\
n-writing",id:j(),attributes:{dir:"auto"}}),i=c("p",{className:"lsn-soft",id:j()}),d=c("p",{hidden:!0,textContent:o.since}),
f=j(),u=["supplied","bank","open"].map(w=>c("input",{type:"radio",name:f,value:w})),p=t.bank.map(({id:w})=>c("input",{type:"\
checkbox",value:w})),g={supplied:t.supplied.map(w=>l(w,`${w.id} ${w.heading}`)),bank:t.bank.flatMap((w,k)=>[c("label",{className:"\
lsn-option"},p[k],c("span",{textContent:`${w.id} ${w.heading}`})),l(w,L(o.read,{name:w.id}))]),open:[]},m=Object.entries(
g).map(([w,k])=>Object.assign(c("div",{className:"lsn-evidence"},...k),{way:w})),b=c("div",{innerHTML:t.rubric}),x=c("fi\
eldset",{className:"lsn-ways"},c("legend",{textContent:o.ways}),...u.map(w=>c("label",{className:"lsn-option"},w,c("span",
{textContent:o[w.value]}))));r.setAttribute("aria-describedby",i.id);let A=()=>({text:r.value,way:u.find(w=>w.checked)?.
value??"",picked:p.filter(w=>w.checked).map(w=>w.value)}),h=It({read:A,put:w=>{r.value=w.text;for(let k of u)k.checked=k.
value===w.way;for(let k of p)k.checked=w.picked.includes(k.value);$()},send:s,kept:gt(n,t.id),words:o.writing,limit:t.limit,
model:n}),y=null,v=[],$=()=>{let{way:w}=A();for(let k of m)k.hidden=k.way!==w||!k.firstChild;i.textContent=L(o.count,{count:Gn(
r.value),guide:t.guide}),d.hidden=y===null||y===r.value},E=c("div",{className:"lsn-essay"},b,x,...m,c("label",{className:"\
lsn-strong",htmlFor:r.id,textContent:o.label}),r,i,h.saved,h.alarm,h.offers,d);E.addEventListener("input",()=>{$(),h.touched()}),
r.addEventListener("blur",()=>{h.saved.textContent===o.writing.typing&&h.save(!0)}),$();let _=fn({name:t.prompt,insert(w){
r.value=pn(r.value,w),r.dispatchEvent(new Event("input",{bubbles:!0})),r.scrollTop=r.scrollHeight},focus(){r.focus(),r.setSelectionRange(
r.value.length,r.value.length)}});return{element:E,own:!0,labels:{first:o["hand-in"],again:o["hand-in-again"],busy:o.handing,
outline:o.outline},read:()=>r.value,handIn(){return h.save(!0)?!0:(h.alarm.scrollIntoView({block:"nearest"}),!1)},heard:h.
heard,awaits:h.awaits,refused:()=>h.refused(""),lost:h.lost,stop(){for(let w of a)w.stop();_(),h.stop()},resume:()=>h.resume(
v),show(w){y=w.answered?w.answer:null,v=w.versions??[],h.follow({text:w.draft,way:w.way,picked:w.picked}),$()}}};var Ve=["supports","weakens"],Qn=(t,e)=>{let n=Object.fromEntries(t.choices.map(i=>[i.id,i.text])),s=new Map,o=(i,d,f)=>{
let u=j(),p=c("span",{id:j(),textContent:n[i]}),g=[...Ve,""].map(A=>c("input",{type:"radio",name:u,value:A,checked:A===""}));
s.set(i,g);let m=g.map(A=>c("label",{},A,c("span",{textContent:e[A.value||"neither"]}))),b=`${f} ${L(e.sentence,{number:d})}`,
x=c("div",{className:"lsn-marks",attributes:{role:"radiogroup","aria-label":b,"aria-describedby":p.id}},...m);return c("\
li",{},p,x)},a=t.passages.map(({name:i,sentences:d})=>c("div",{},c("p",{className:"lsn-strong",textContent:i}),c("ol",{className:"\
lsn-sentences",attributes:{"aria-label":i}},...d.map((f,u)=>o(f,u+1,i))))),l=c("div",{className:"lsn-evidence-question"},
c("p",{className:"lsn-claim"},c("b",{textContent:e.claim}),` ${t.claim}`),c("p",{className:"lsn-soft",textContent:e["mar\
k-help"]}),...a),r=i=>[...s].filter(([,d])=>d.some(f=>f.checked&&f.value===i));return{element:l,read:()=>Ve.flatMap(i=>{
let d=r(i).map(([f])=>f);return d.length?[i,...d]:[]}),restore:i=>{let d={},f="";for(let u of Array.isArray(i)?i:[])Ve.includes(
u)?f=u:d[u]=f;for(let[u,p]of s)for(let g of p)g.checked=g.value===(d[u]??"")},lock:()=>{for(let i of s.values())for(let d of i)
d.disabled=!0}}};var ya=6,Zn=(t,e)=>{let n=Object.fromEntries(t.choices.map(h=>[h.id,h.text])),s=c("p",{className:"lsn-told lsn-soft",attributes:{
"aria-live":"polite"}}),o=t.choices.map(h=>c("button",{type:"button",className:"lsn-card",value:h.id,textContent:h.text})),
a=t.lefts.map(h=>({left:h,button:c("button",{type:"button",className:"lsn-place"}),card:""})),l=c("ul",{className:"lsn-c\
ards",attributes:{"aria-label":e.cards}},...o.map(h=>c("li",{},h))),r=c("div",{className:"lsn-match"},c("p",{className:"\
lsn-soft",textContent:e["match-help"]}),l,c("ul",{className:"lsn-pairs"},...a.map(h=>c("li",{},c("span",{className:"lsn-\
left",textContent:h.left}),h.button))),s),i="",d=!1,f=(h,y)=>{s.textContent=L(e[h],y)},u=()=>{for(let h of o)h.parentElement.
hidden=d||a.some(y=>y.card===h.value),h.setAttribute("aria-pressed",String(h.value===i));for(let{left:h,button:y,card:v}of a)
y.textContent=v?n[v]:e.empty,y.classList.toggle("full",v!==""),y.setAttribute("aria-label",L(e.slot,{left:h,card:y.textContent})),
y.setAttribute("aria-disabled",String(d));l.hidden=o.every(h=>h.parentElement.hidden)},p=()=>{u(),r.dispatchEvent(new Event(
"input",{bubbles:!0}))},g=h=>{f(h?"picked":"dropped",{card:n[h||i]}),i=h,p()},m=(h,y)=>{let v=a.find($=>$.card===h);v&&(v.
card=y.card),y.card=h,i="",f("placed",{card:n[h],left:y.left}),p(),y.button.focus({preventScroll:!0})},b=h=>{f("taken",{
card:n[h.card],left:h.left}),h.card="",p()},x=h=>{i?m(i,h):h.card&&b(h)};for(let h of o)h.addEventListener("click",()=>g(
h.value===i?"":h.value)),A(h,{held:()=>!d&&h.value,drop:y=>{y&&m(h.value,y)}});for(let h of a)h.button.addEventListener(
"click",()=>{d||x(h)}),A(h.button,{held:()=>!d&&h.card,drop:y=>{y?y!==h&&m(h.card,y):b(h)}});r.addEventListener("keydown",
h=>{h.key==="Escape"&&i&&g("")});function A(h,{held:y,drop:v}){let $=null,E=null,_=!1,w=T=>a.find(B=>{let H=B.button===h?
E:B.button.getBoundingClientRect();return T.clientX>=H.left&&T.clientX<=H.right&&T.clientY>=H.top&&T.clientY<=H.bottom}),
k=T=>{for(let B of a)B.button.classList.toggle("lsn-over",B===T)},M=()=>{$=null,_=!1,h.style.translate="",h.classList.remove(
"lsn-dragged"),k(null)};h.addEventListener("pointerdown",T=>{T.button!==0||!y()||($=T,E=h.getBoundingClientRect(),h.setPointerCapture(
T.pointerId))}),h.addEventListener("pointermove",T=>{if(!$)return;let[B,H]=[T.clientX-$.clientX,T.clientY-$.clientY];!_&&
Math.hypot(B,H)<ya||(_=!0,h.classList.add("lsn-dragged"),h.style.translate=`${B}px ${H}px`,k(w(T)))}),h.addEventListener(
"pointerup",T=>{if(!$)return;let[B,H]=[_,w(T)];if(M(),!B)return;let F=S=>{S.stopPropagation(),S.preventDefault()};h.addEventListener(
"click",F,{capture:!0,once:!0}),setTimeout(()=>h.removeEventListener("click",F,!0)),v(H)}),h.addEventListener("pointerca\
ncel",M)}return u(),{element:r,read:()=>a.map(h=>h.card),restore:h=>{let y=Array.isArray(h)?h:[];a.forEach((v,$)=>{v.card=
n[y[$]]?y[$]:""}),i="",u()},lock:()=>{d=!0,i="",u()}}};var ts="300px";function $a(t){let e=t.match(/^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/),[n,s]=e?
e.slice(1).map(Number):[];return e&&Math.abs(n)<=90&&Math.abs(s)<=180?{lat:n,lon:s}:null}var es=(t,e,n)=>{let s=c("div",
{className:"lsn-ask-map"}),o=c("p",{className:"lsn-told lsn-soft",attributes:{"aria-live":"polite"}}),a=c("input",{type:"\
text",autocomplete:"off",maxLength:80,id:j()}),l=c("select",{id:j()},new Option(e["place-none"],""),...t.units.map(({id:m,
name:b})=>new Option(b,m))),r=(m,b)=>c("div",{className:"lsn-field"},c("label",{htmlFor:m.id,textContent:e[b]}),m),i=c("\
div",{className:"lsn-place-question"},c("p",{className:"lsn-soft",textContent:e["place-help"]}),s,o,r(a,"place-coordinat\
e"),r(l,"place-list")),d=null,f=null,u=()=>{let m=l.value?null:$a(a.value);d?.send({type:"draw",...f??(m?{given:{...m,label:e["\
place-given"]}}:{})})},p=m=>{m.type!=="click"||f||(a.value=`${m.lat.toFixed(4)}, ${m.lon.toFixed(4)}`,l.value="",o.textContent=
L(e["place-clicked"],{point:a.value}),u(),i.dispatchEvent(new Event("input",{bubbles:!0})))};a.addEventListener("input",
()=>{l.value="",o.textContent="",u()}),l.addEventListener("change",()=>{l.value&&(a.value=""),o.textContent="",u()});let g=ka(
s,async()=>(d=await ie(n,s,{page:n.get("maps")[t.id],title:e["place-map"],hear:p}),u(),d),()=>s.replaceChildren(c("p",{className:"\
lsn-soft",textContent:e["place-map-failed"]})));return{element:i,stop:g,read:()=>l.value?`unit:${l.value}`:a.value,restore:m=>{
let[,b=""]=String(m).match(/^unit:(.*)$/)??[];l.value=b,a.value=b?"":String(m).replace(/^([-\d.]+),([-\d.]+)$/,"$1, $2"),
u()},lock:m=>{f=m.shown??null,a.readOnly=!0,l.disabled=!0,u()}}};function ka(t,e,n){let s=null,o=!1,a=async()=>{try{s=await e(),
o&&s.stop()}catch(r){console.error(r),n()}},l=new IntersectionObserver(r=>{r.some(i=>i.isIntersecting)&&(l.disconnect(),
a())},{rootMargin:ts,scrollMargin:ts});return l.observe(t),()=>{o=!0,l.disconnect(),s?.stop()}}var ze={choice:t=>ns(t,"radio",e=>e.find(n=>n.checked)?.value??"",(e,n)=>e.value===n),choices:t=>ns(t,"checkbox",e=>e.filter(
n=>n.checked).map(n=>n.value),(e,n)=>n.includes(e.value)),number:t=>ss(t,{inputMode:"decimal",maxLength:60}),text:t=>ss(
t,{className:"lsn-words",maxLength:t.limit}),order:Ca,essay:Xn,evidence:Qn,match:Zn,place:es};function ns(t,e,n,s){let o=j(),
a=t.choices.map(r=>c("input",{type:e,name:o,value:r.id}));return{element:c("div",{},...t.choices.map((r,i)=>c("label",{className:"\
lsn-option"},a[i],c("span",{textContent:r.text})))),read:()=>n(a),restore:r=>a.forEach(i=>{i.checked=s(i,r)}),lock:()=>a.
forEach(r=>{r.disabled=!0})}}function ss(t,e){let n=c("input",{type:"text",autocomplete:"off",id:j(),...e}),s=c("label",
{htmlFor:n.id,textContent:t.label});return{element:c("div",{className:"lsn-field"},s,n),read:()=>n.value,restore:o=>{n.value=
String(o)},lock:()=>{n.readOnly=!0}}}function Ca(t,e){let n=c("ol",{className:"lsn-order"}),s=c("p",{className:"lsn-hidd\
en",attributes:{"aria-live":"polite"}}),o=(r,i,d)=>{let f=i<0?r.previousElementSibling:r.nextElementSibling;if(!f||d.getAttribute(
"aria-disabled")==="true")return;i<0?f.before(r):f.after(r),d.focus();let u=[...n.children];s.textContent=L(e.moved,{item:r.
querySelector("span").textContent,position:u.indexOf(r)+1,count:u.length}),a()},a=()=>[...n.children].forEach((r,i,d)=>{
let[f,u]=r.querySelectorAll("button");f.setAttribute("aria-disabled",String(l||i===0)),u.setAttribute("aria-disabled",String(
l||i===d.length-1))}),l=!1;for(let r of t.choices){let i=c("li",{},c("span",{textContent:r.text}));i.dataset.id=r.id;for(let[
d,f]of[["up",-1],["down",1]]){let u=c("button",{type:"button",className:"lsn-button lsn-small",textContent:e[d],attributes:{
"aria-label":`${e[d]}${e.colon}${r.text}`}});u.addEventListener("click",()=>o(i,f,u)),i.append(u)}n.append(i)}return a(),
{element:c("div",{},c("p",{className:"lsn-soft",textContent:e["order-help"]}),n,s),read:()=>[...n.children].map(r=>r.dataset.
id),restore:r=>{let i=new Map([...n.children].map(d=>[d.dataset.id,d]));r.length===i.size&&r.every(d=>i.has(d))&&n.append(
...r.map(d=>i.get(d))),a()},lock:()=>{l=!0,a()}}}var Je=globalThis,os=t=>t,be=Je.trustedTypes,as=be?be.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ye="$lit$",dt=`l\
it$${Math.random().toFixed(9).slice(2)}$`,Ge="?"+dt,Aa=`<${Ge}>`,Nt=document,Yt=()=>Nt.createComment(""),Gt=t=>t===null||
typeof t!="object"&&typeof t!="function",Xe=Array.isArray,us=t=>Xe(t)||typeof t?.[Symbol.iterator]=="function",We=`[ 	
\f\r]`,Jt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,rs=/-->/g,is=/>/g,Ct=RegExp(`>|${We}(?:([^\\s"'>=/]+)(${We}\
*=${We}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ls=/'/g,cs=/"/g,fs=/^(?:script|style|textarea|title)$/i,Qe=t=>(e,...n)=>({_$litType$:t,strings:e,
values:n}),R=Qe(1),Bi=Qe(2),Ri=Qe(3),X=Symbol.for("lit-noChange"),I=Symbol.for("lit-nothing"),ds=new WeakMap,At=Nt.createTreeWalker(
Nt,129);function ps(t,e){if(!Xe(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return as!==void 0?
as.createHTML(e):e}var ms=(t,e)=>{let n=t.length-1,s=[],o,a=e===2?"<svg>":e===3?"<math>":"",l=Jt;for(let r=0;r<n;r++){let i=t[r],
d,f,u=-1,p=0;for(;p<i.length&&(l.lastIndex=p,f=l.exec(i),f!==null);)p=l.lastIndex,l===Jt?f[1]==="!--"?l=rs:f[1]!==void 0?
l=is:f[2]!==void 0?(fs.test(f[2])&&(o=RegExp("</"+f[2],"g")),l=Ct):f[3]!==void 0&&(l=Ct):l===Ct?f[0]===">"?(l=o??Jt,u=-1):
f[1]===void 0?u=-2:(u=l.lastIndex-f[2].length,d=f[1],l=f[3]===void 0?Ct:f[3]==='"'?cs:ls):l===cs||l===ls?l=Ct:l===rs||l===
is?l=Jt:(l=Ct,o=void 0);let g=l===Ct&&t[r+1].startsWith("/>")?" ":"";a+=l===Jt?i+Aa:u>=0?(s.push(d),i.slice(0,u)+Ye+i.slice(
u)+dt+g):i+dt+(u===-2?r:g)}return[ps(t,a+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},Xt=class t{constructor({
strings:e,_$litType$:n},s){let o;this.parts=[];let a=0,l=0,r=e.length-1,i=this.parts,[d,f]=ms(e,n);if(this.el=t.createElement(
d,s),At.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=
At.nextNode())!==null&&i.length<r;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(
Ye)){let p=f[l++],g=o.getAttribute(u).split(dt),m=/([.?@])?(.*)/.exec(p);i.push({type:1,index:a,name:m[2],strings:g,ctor:m[1]===
"."?we:m[1]==="?"?xe:m[1]==="@"?ye:St}),o.removeAttribute(u)}else u.startsWith(dt)&&(i.push({type:6,index:a}),o.removeAttribute(
u));if(fs.test(o.tagName)){let u=o.textContent.split(dt),p=u.length-1;if(p>0){o.textContent=be?be.emptyScript:"";for(let g=0;g<
p;g++)o.append(u[g],Yt()),At.nextNode(),i.push({type:2,index:++a});o.append(u[p],Yt())}}}else if(o.nodeType===8)if(o.data===
Ge)i.push({type:2,index:a});else{let u=-1;for(;(u=o.data.indexOf(dt,u+1))!==-1;)i.push({type:7,index:a}),u+=dt.length-1}
a++}}static createElement(e,n){let s=Nt.createElement("template");return s.innerHTML=e,s}};function Et(t,e,n=t,s){if(e===
X)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,a=Gt(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),
a===void 0?o=void 0:(o=new a(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=Et(t,o._$AS(t,e.values),
o,s)),e}var ve=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this.
_$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??Nt).importNode(
n,!0);At.currentNode=o;let a=At.nextNode(),l=0,r=0,i=s[0];for(;i!==void 0;){if(l===i.index){let d;i.type===2?d=new Rt(a,
a.nextSibling,this,e):i.type===1?d=new i.ctor(a,i.name,i.strings,this,e):i.type===6&&(d=new $e(a,this,e)),this._$AV.push(
d),i=s[++r]}l!==i?.index&&(a=At.nextNode(),l++)}return At.currentNode=Nt,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&
(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},Rt=class t{get _$AU(){return this._$AM?._$AU??
this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=I,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=
o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===
11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Et(this,e,n),Gt(
e)?e===I||e==null||e===""?(this._$AH!==I&&this._$AR(),this._$AH=I):e!==this._$AH&&e!==X&&this._(e):e._$litType$!==void 0?
this.$(e):e.nodeType!==void 0?this.T(e):us(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==I&&Gt(this._$AH)?this._$AA.nextSibling.data=e:this.T(Nt.
createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=
Xt.createElement(ps(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let a=new ve(o,this),l=a.u(
this.options);a.p(n),this.T(l),this._$AH=a}}_$AC(e){let n=ds.get(e.strings);return n===void 0&&ds.set(e.strings,n=new Xt(
e)),n}k(e){Xe(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let a of e)o===n.length?n.push(s=new t(this.
O(Yt()),this.O(Yt()),this,this.options)):s=n[o],s._$AI(a),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this.
_$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=os(e).nextSibling;os(e).remove(),e=s}}setConnected(e){
this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},St=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(e,n,s,o,a){this.type=1,this._$AH=I,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=
a,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=I}_$AI(e,n=this,s,o){
let a=this.strings,l=!1;if(a===void 0)e=Et(this,e,n,0),l=!Gt(e)||e!==this._$AH&&e!==X,l&&(this._$AH=e);else{let r=e,i,d;
for(e=a[0],i=0;i<a.length-1;i++)d=Et(this,r[s+i],n,i),d===X&&(d=this._$AH[i]),l||=!Gt(d)||d!==this._$AH[i],d===I?e=I:e!==
I&&(e+=(d??"")+a[i+1]),this._$AH[i]=d}l&&!o&&this.j(e)}j(e){e===I?this.element.removeAttribute(this.name):this.element.setAttribute(
this.name,e??"")}},we=class extends St{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===I?
void 0:e}},xe=class extends St{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,
!!e&&e!==I)}},ye=class extends St{constructor(e,n,s,o,a){super(e,n,s,o,a),this.type=5}_$AI(e,n=this){if((e=Et(this,e,n,0)??
I)===X)return;let s=this._$AH,o=e===I&&s!==I||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,a=e!==I&&(s===
I||o);o&&this.element.removeEventListener(this.name,this,s),a&&this.element.addEventListener(this.name,this,e),this._$AH=
e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},
$e=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this.
_$AM._$AU}_$AI(e){Et(this,e)}},hs={M:Ye,P:dt,A:Ge,C:1,L:ms,R:ve,D:us,V:Et,I:Rt,H:St,N:xe,U:ye,B:we,F:$e},Na=Je.litHtmlPolyfillSupport;
Na?.(Xt,Rt),(Je.litHtmlVersions??=[]).push("3.3.3");var gs=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){
let a=n?.renderBefore??null;s._$litPart$=o=new Rt(e.insertBefore(Yt(),a),a,void 0,n??{})}return o._$AI(t),o};var ut={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},jt=t=>(...e)=>({_$litDirective$:t,values:e}),
wt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.
update(e,n)}update(e,n){return this.render(...n)}};var tn=t=>t.getClientRects().length>0;function ke(t,e){let n=document.activeElement,s=n instanceof HTMLElement&&n!==e&&e.
contains(n)?n:null,o=s?.closest("section")??e;if(gs(t,e),!s)return;let a=tn(s)?s:Qt(o,s.dataset.key)??Ea(o,e);document.activeElement!==
a&&a?.focus({preventScroll:!0})}function Qt(t,e){return[...t.querySelectorAll("[data-key]")].find(s=>e&&s.dataset.key===
e&&tn(s))}function Ea(...t){return t.map(n=>n.querySelector(":is(h3, h4)[tabindex]")).find(n=>n&&tn(n))??void 0}function Ce(){
let t=new Map;return e=>{let n=t.get(e)??j();return t.set(e,n),n}}var V=(t,e,{key:n=String(t),submit:s=!1,small:o=!1,label:a,
disabled:l,hidden:r=!1}={})=>R`<button type=${s?"submit":"button"} class=${o?"lsn-button lsn-small":"lsn-button"} data-key=${n}
    aria-label=${a??I} aria-disabled=${l===void 0?I:String(l)} ?hidden=${r}
    @click=${e}>${t}</button>`,at=t=>R`<p class="lsn-soft">${t}</p>`;var Ae=(t,e,{accept:n,multiple:s=!1,folder:o=!1,small:a=!1}={})=>{let l=i=>i.currentTarget.nextElementSibling.click(),r=i=>{
let d=i.currentTarget,f=[...d.files??[]];d.value="",e(f)};return R`${V(t,l,{small:a})}<input type="file" hidden accept=${n??
I} ?multiple=${s}
    ?webkitdirectory=${o} @change=${r}>`},bs=t=>{let e=n=>n.currentTarget;return{over(n){n.preventDefault(),e(n).classList.
add("lsn-drop")},leave(n){e(n).contains(n.relatedTarget)||e(n).classList.remove("lsn-drop")},drop(n){n.preventDefault(),
n.stopPropagation(),e(n).classList.remove("lsn-drop"),n.dataTransfer&&t(n.dataTransfer)}}},Lt=()=>({text:"",warn:!1,number:0}),
Ht=({number:t},e,n=!1)=>({text:e,warn:n,number:t+1}),Ze=class extends wt{number=0;render(e){return X}update({element:e},[
{text:n,number:s}]){return s!==this.number&&(e.textContent=n),this.number=s,X}},Dt=jt(Ze);function vs(t,e,n="text/plain;\
charset=utf-8"){let s=URL.createObjectURL(new Blob(e,{type:n}));Object.assign(document.createElement("a"),{download:t,href:s}).
click(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}var Zt="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Sa=999,ws=new Map([["ArrowLeft",-1],["PageUp",-1],["ArrowRight",1],["PageDown",1]]);
function La({key:t,code:e=""},n){let s=/^[a-z]$/i.test(t)?t:/^Key([A-Z])$/.exec(e)?.[1]??"",o=s?Zt.indexOf(s.toUpperCase()):
-1;return o<n?o:-1}var Ta=t=>t.map(e=>Math.round(100*e/Math.max(1,...t)));function xs(t){let{present:e,key:n,explanation:s,
colon:o}=t.get("words"),a=new Map,l=new Map,r=0,i=!1,d=0,f=0,u=Lt(),p=c("dialog",{className:"lsn lsn-present",lang:t.get(
"language"),attributes:{"aria-label":e.open}}),g=()=>{},m=()=>t.get("questions"),b=()=>m()[r],x=S=>{let C=a.get(S.id);if(C?.
length===S.choices.length)return C;let q=S.choices.map(()=>0);return a.set(S.id,q),q},A=()=>{p.open&&ke(M(),p)},h=(S,C=!1)=>{
u=Ht(u,S,C),A()},y=(S,C)=>{let q=x(b());q[S]=Math.min(Sa,Math.max(0,q[S]+C)),h(L(e.counted,{letter:Zt[S],count:q[S]}))},
v=()=>{x(b()).fill(0),h(e.cleared)},$=S=>{let C=r+S;if(C<0||C>=m().length)return h(e[S<0?"is-first":"is-last"]);r=C,i=!1,
h(`${w()}${o}${b().prompt}`),p.scrollTop=0},E=S=>{h(S),p.querySelector(".lsn-answer")?.scrollIntoView({block:"nearest"})},
_=()=>{if(i=!i,!i)return h(e.hidden);if(l.has(b().id))return E(e.shown);d=yt();let S={type:"reveal",question:b().id,number:d};
clearTimeout(f),f=setTimeout(()=>{i=!1,h(e.silent,!0)},ee),h(""),Z(t,S)},w=()=>L(e.place,{number:r+1,count:m().length}),
k=(S,C,q,J,z)=>{let O=Zt[C],P=z?.right.includes(S.id),W=(Y,N,D)=>V(N,()=>y(C,Y),{key:`${D} ${C}`,label:L(e[D],{letter:O})});
return R`<li class=${P?"lsn-raised right":"lsn-raised"}><b>${O}</b><span>${S.text}${P?R` <span class="lsn-is-right">✓ ${e.
right}</span>`:I}</span><div class="lsn-hands">${W(1,"+","more")}${W(-1,"−","less")}<span class="lsn-track"><span
      class="lsn-length" style=${`width: ${J[C]}%`}></span></span><span class="lsn-count">${q[C]}</span></div></li>`},M=()=>{
let S=b(),[C,q]=[x(S),i?l.get(S.id):void 0],J=Ta(C),z=S.choices.slice(0,Zt.length);return R`<h3 tabindex="-1">${t.get("t\
itle")} · ${w()}</h3>
      <div class="lsn-asked">${S.prompt}</div>
      ${S.claim?R`<p>${S.claim}</p>`:I}
      ${S.lefts?R`<ul class="lsn-lefts">${S.lefts.map(O=>R`<li>${O}</li>`)}</ul>`:I}
      ${z.length?R`<ul>${z.map((O,P)=>k(O,P,C,J,q))}</ul>`:I}
      <div>${q?R`<div class="lsn-answer"><p><b>${n}${o}</b>${q.key}</p><p>${s}${o}${q.explanation}</p></div>`:I}</div>
      <div class="lsn-actions">${V("←",()=>$(-1),{key:"previous",label:e.previous,disabled:r===0})}
        ${V("→",()=>$(1),{key:"next",label:e.next,disabled:r===m().length-1})}
        ${V(i?e.hide:e.show,_,{key:"answer"})}
        ${z.length?V(e.clear,v,{key:"clear"}):I}
        ${V(e.leave,()=>p.close(),{key:"leave"})}</div>
      <p role="status" class=${u.warn?"lsn-said-aloud lsn-warn":"lsn-said-aloud"} ${Dt(u)}></p>
      <p class="lsn-soft">${z.length?e.keys:e["keys-plain"]}</p>`},T=S=>{if(S.ctrlKey||S.altKey||S.metaKey)return;let C=La(
S,Math.min(Zt.length,b().choices.length));if(ws.has(S.key))$(ws.get(S.key));else if(S.key==="0")_();else if(C>=0)y(C,S.shiftKey?
-1:1);else return;S.preventDefault()},B=()=>{clearTimeout(f),g(),p.remove(),F.focus()},H=()=>{r=Math.min(r,m().length-1),
i=!1,u=Lt(),document.body.append(p),g=U(p),p.showModal(),A(),Q(p,"h3").focus()};p.addEventListener("keydown",T),p.addEventListener(
"close",B);let F=c("button",{type:"button",className:"lsn-button lsn-small",textContent:e.open});return F.addEventListener(
"click",H),{button:F,hear(S){if(!(!d||S.number!==d||S.type!=="revealed"&&S.type!=="refused")){if(d=0,clearTimeout(f),S.type===
"refused"){i=!1,h(S.text,!0);return}l.set(S.question,S),S.question===b()?.id&&i&&E(`${e.shown} ${n}${o}${S.key}`)}},stop(){
p.close()}}}var Oa=()=>[performance.getEntriesByType("navigation")[0]?.name??location.href,location.href],ys=(t,e=Oa())=>t||
e.some(n=>new URL(n).searchParams.has("present"));var{I:_a}=hs,$s=t=>t;var Cs=t=>t.strings===void 0,ks=()=>document.createComment(""),qt=(t,e,n)=>{let s=t._$AA.parentNode,o=e===void 0?t._$AB:
e._$AA;if(n===void 0){let a=s.insertBefore(ks(),o),l=s.insertBefore(ks(),o);n=new _a(a,l,t,t.options)}else{let a=n._$AB.
nextSibling,l=n._$AM,r=l!==t;if(r){let i;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(i=t._$AU)!==l._$AU&&n._$AP(i)}if(a!==o||
r){let i=n._$AA;for(;i!==a;){let d=$s(i).nextSibling;$s(s).insertBefore(i,o),i=d}}}return n},xt=(t,e,n=t)=>(t._$AI(e,n),
t),Ma={},Ne=(t,e=Ma)=>t._$AH=e,As=t=>t._$AH,Ee=t=>{t._$AR(),t._$AA.remove()};var Ut=jt(class extends wt{constructor(t){if(super(t),t.type!==ut.PROPERTY&&t.type!==ut.ATTRIBUTE&&t.type!==ut.BOOLEAN_ATTRIBUTE)
throw Error("The `live` directive is not allowed on child or event bindings");if(!Cs(t))throw Error("`live` bindings can\
 only contain a single expression")}render(t){return t}update(t,[e]){if(e===X||e===I)return e;let n=t.element,s=t.name;if(t.
type===ut.PROPERTY){if(e===n[s])return X}else if(t.type===ut.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return X}else if(t.
type===ut.ATTRIBUTE&&n.getAttribute(s)===e+"")return X;return Ne(t),e}});var Ns=(t,e,n)=>{let s=new Map;for(let o=e;o<=n;o++)s.set(t[o],o);return s},Es=jt(class extends wt{constructor(t){if(super(
t),t.type!==ut.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,n){let s;n===void 0?n=e:e!==void 0&&
(s=e);let o=[],a=[],l=0;for(let r of t)o[l]=s?s(r,l):l,a[l]=n(r,l),l++;return{values:a,keys:o}}render(t,e,n){return this.
dt(t,e,n).values}update(t,[e,n,s]){let o=As(t),{values:a,keys:l}=this.dt(e,n,s);if(!Array.isArray(o))return this.ut=l,a;
let r=this.ut??=[],i=[],d,f,u=0,p=o.length-1,g=0,m=a.length-1;for(;u<=p&&g<=m;)if(o[u]===null)u++;else if(o[p]===null)p--;else if(r[u]===
l[g])i[g]=xt(o[u],a[g]),u++,g++;else if(r[p]===l[m])i[m]=xt(o[p],a[m]),p--,m--;else if(r[u]===l[m])i[m]=xt(o[u],a[m]),qt(
t,i[m+1],o[u]),u++,m--;else if(r[p]===l[g])i[g]=xt(o[p],a[g]),qt(t,o[u],o[p]),p--,g++;else if(d===void 0&&(d=Ns(l,g,m),f=
Ns(r,u,p)),d.has(r[u]))if(d.has(r[p])){let b=f.get(l[g]),x=b!==void 0?o[b]:null;if(x===null){let A=qt(t,o[u]);xt(A,a[g]),
i[g]=A}else i[g]=xt(x,a[g]),qt(t,o[u],x),o[b]=null;g++}else Ee(o[p]),p--;else Ee(o[u]),u++;for(;g<=m;){let b=qt(t,i[m+1]);
xt(b,a[g]),i[g++]=b}for(;u<=p;){let b=o[u++];b!==null&&Ee(b)}return this.ut=l,Ne(t,i),X}});var Ia=2e6;function en({due:t,zone:e,told:n},s,o){if(!t)return s["no-due"];let a=(d="")=>new Intl.DateTimeFormat(_t(o),{
dateStyle:"full",timeStyle:"short",...d&&{timeZone:d}}).format(new Date(t)),l=n,r=!1;try{r=!!e&&a(e)===a(),r&&(l=e)}catch{}
let i=L(s[r?"due-same":"due"],{yours:a(),theirs:l});return Date.now()>Date.parse(t)+6e4?`${i} ${s.over}`:i}function Ss(t,{
root:e,update:n}){let s=t.get("words").take,o=Ce(),a="",l=Lt(),r=0,i=(m,b=!1)=>{l=Ht(l,m,b),n(),e.querySelector(".lsn-ta\
ke")?.setAttribute("open","")},d=m=>{clearTimeout(r),r=setTimeout(()=>i(s.silent,!0),ee),Z(t,{type:"take",code:m})},f=async m=>{
m&&(m.size>Ia?i(s["too-large"],!0):d(await m.text()))},u=m=>{m.preventDefault(),d(a)},p=m=>{a=m.target.value},g=m=>{let b=m.
parts.map(({page:h,text:y})=>R`<li>${h?R`<a href=${h}>${y}</a>`:y}</li>`),x=()=>Z(t,{type:"aside",id:m.id}),A=`${s.aside}${s.
colon}${m.title}`;return R`<li><b>${m.title}</b><p class="lsn-due">${en(m,s,t.get("language"))}</p>${m.late?R`<p>${m.late}</p>`:
I}${b.length?R`<p>${s.counts}</p><ul>${b}</ul>`:I}${[m.about,m.version].filter(Boolean).map(h=>R`<p>${h}</p>`)}
      ${at([m.done,...m.rules].join(" · "))}${V(s.aside,x,{key:`aside ${m.id}`,small:!0,label:A})}</li>`};return{view(){
let m=t.get("assigned"),b=R`<h4>${s.title}</h4><ul class="lsn-assigned">${Es(m,x=>x.id,g)}</ul>`;return R`<div class="lsn-taking"><div>${m.
length?b:I}</div>
        <details class="lsn-take"><summary>${s.open}</summary><form novalidate @keydown=${Ot} @submit=${u}>
          <div class="lsn-field"><label for=${o("code")}>${s.code}</label><input type="text" id=${o("code")} autocomplete="off"
            spellcheck="false" data-key="code" aria-describedby=${`${o("said")} ${o("about")}`}
            aria-invalid=${l.warn?"true":I} .value=${Ut(a)} @input=${p}>
            ${V(s.take,null,{submit:!0,small:!0})}
            ${Ae(s.choose,([x])=>f(x),{accept:".json,.txt,application/json",small:!0})}</div>
          <p class="lsn-soft" id=${o("about")}>${s.about}</p>
          <p id=${o("said")} class=${l.warn?"lsn-warn":""} role="status" ${Dt(l)}></p></form></details></div>`},hear({type:m,
text:b}){return m!=="taken"&&m!=="untaken"?!1:(clearTimeout(r),m==="taken"&&(a=""),i(b,m==="untaken"),!0)},stop(){clearTimeout(
r)}}}function Ls(t){let e=c("div",{className:`lsn-remark ${t.tone??""}`});return t.label&&e.append(c("b",{textContent:t.label})),
e.append(c("span",{textContent:t.text})),e}function Ba(t,e,n={}){let s=[],o=(l,r="")=>s.push(c("p",{className:r,textContent:l}));
t.changed&&o(t.changed,"lsn-warn"),t.tone&&o(e[t.tone],`lsn-verdict ${t.tone}`),s.push(...t.feedback.map(Ls)),t.distance&&
o(t.distance),t.key&&o(`${e.key}${e.colon}${t.key}`),t.outline&&(n.outline&&o(n.outline,"lsn-strong"),o(t.outline,"lsn-s\
aid lsn-lines")),t.explanation&&o(`${e.explanation}${e.colon}${t.explanation}`),(t.explanation||t.key)&&(t.decides&&o(`${e[t.
basis??""]}${e.colon}${t.decides}`,"lsn-soft"),t.others?.length&&s.push(c("details",{},c("summary",{textContent:e.others}),
...t.others.map(Ls))));let a=[t.standing,t.saved].filter(Boolean).join(" · ");return a&&o(a,"lsn-soft"),t.failed&&o(t.failed,
"lsn-warn"),(t.failed||t.download)&&s.push(...ge(e)),s}function Ra(t,e,n,s){let o=Me(n.get("lesson"),t.id),a=C=>Z(n,C),l=ze[t.
kind](t,s,n,{kept:o,send:({text:C,way:q,picked:J,number:z,settled:O})=>a({type:"draft",question:t.id,text:C,way:q,picked:J,
number:z,settled:O})}),r=l.labels??t.labels??{first:s.check,again:s.again,busy:s.checking},i=gt(n,`${t.id}/handed`),d=c(
"button",{type:"submit",className:"lsn-button",textContent:r.first}),f=c("button",{type:"button",className:"lsn-button"}),
u=c("div",{className:"lsn-hints",attributes:{"aria-live":"polite"}}),p=c("div",{className:"lsn-feedback",attributes:{role:"\
status"}}),g=c("div"),m="",b=c("legend",{},c("span",{className:"lsn-number",textContent:e}),t.prompt),x=c("form",{className:"\
lsn-q",noValidate:!0},c("fieldset",{},b,l.element),c("p",{className:"lsn-soft",textContent:t.about}),c("div",{className:"\
lsn-actions"},d,f),u,p,g),A=0,h=0,y="",v=!1,$={words:s.writing,language:n.get("language"),element:p},E=()=>d.getAttribute(
"aria-disabled")==="true",_=C=>p.replaceChildren(c("p",{className:"lsn-warn",textContent:C})),w=()=>{clearTimeout(A),d.setAttribute(
"aria-disabled","false")},k=C=>{v=!0,_(C),st.has($)&&it($,!0),ue(n,p)},M=C=>{h=C.number,d.setAttribute("aria-disabled","\
true"),p.replaceChildren(c("p",{className:"lsn-soft",textContent:r.busy})),clearTimeout(A),A=setTimeout(()=>{w(),k(s.silent)},
de),a(C)};x.addEventListener("submit",C=>{C.preventDefault(),E()||H()}),ne(x);let T=()=>{i.clear(),l.own||o.clear(),kt($)},
B=()=>{let[C]=i.found();return C&&i.take(C),C?.value},H=()=>{if(l.own&&!l.handIn())return;let C=l.read();i.set({answer:C,
sent:!0}),l.own||o.set({answer:C,sent:!0}),it($,v),M({type:"answer",question:t.id,answer:C,number:yt()})};for(let C of l.
own?[]:["input","click"])l.element.addEventListener(C,()=>{if(E())return;let q={answer:l.read(),sent:!1};o.set(q),v&&(i.
set(q),it($,!0))});f.addEventListener("click",()=>{E()||M({type:"hint",question:t.id,number:yt()})});let F=C=>{v=!1,C.failed?
it($,!0):kt($);let q=JSON.stringify(C.answer);l.own?l.show(C):C.answered&&q!==y&&l.restore(C.answer),y=q,C.done&&l.lock(
C),d.textContent=C.answered?r.again:r.first,d.hidden=C.done;let J=t.hints-C.hints.length;f.textContent=L(s.hint,{count:J}),
f.hidden=J===0||C.done,u.replaceChildren(...C.hints.map(z=>c("p",{textContent:`${s["hint-label"]}${s.colon}${z}`}))),p.replaceChildren(
...Ba(C,s,r)),C.earlier!==m&&(g.innerHTML=C.earlier),m=C.earlier},S=C=>C!==h?!1:(h=0,w(),!0);return{form:x,id:t.id,show:F,
stop(){clearTimeout(A),kt($),l.stop?.()},lost(){w(),l.own&&l.lost(),k(s.dead)},heard(C){C.type==="kept"?l.heard?.(C):C.type===
"refused"&&(S(C.number)||l.awaits?.(C.number))?(w(),T(),l.own&&l.refused(),_(C.text)):C.type==="done"&&S(C.number)&&(C.act===
"answer"&&T(),F(C.state))},resume(C){if(l.own){l.resume(),B()?.sent&&H();return}let q=o.get()??B();i.clear(),!(!q||C.done)&&
(l.restore(q.answer),q.sent?H():o.set(q))}}}var Se={render({model:t,el:e}){let n=U(e),s=t.get("words"),o=ys(t.get("prese\
nts"))?xs(t):null,a=c("div"),l=c("div"),r=c("section",{className:"lsn lsn-quiz",lang:t.get("language")},c("h3",{textContent:t.
get("title")}),...o?[c("div",{className:"lsn-actions"},o.button)]:[],a,l),i=[],d={},f=()=>{let b=t.get("states");if(i.some(
x=>d[x.id]&&JSON.parse(d[x.id]).answered&&!b[x.id].answered)){u();return}for(let x of i){let A=JSON.stringify(b[x.id]);A!==
d[x.id]&&x.show(b[x.id]),d[x.id]=A}},u=()=>{i.forEach(b=>b.stop()),i=t.get("questions").map((b,x)=>Ra(b,x+1,t,s)),d={},l.
replaceChildren(...i.map(b=>b.form)),f();for(let b of i)b.resume(t.get("states")[b.id])},p=()=>a.replaceChildren(...t.get(
"notes").map(b=>c("p",{className:"lsn-soft",textContent:b})),...t.get("counts").map(b=>c("p",{className:"lsn-counts",textContent:`${b.
text} ${en(b,s.take,t.get("language"))}`}))),g=b=>{o?.hear(b),b.type!=="revealed"&&(b.type!=="refused"&&b.state&&t.set("\
states",{...t.get("states"),[b.question]:b.state}),i.find(x=>x.id===b.question)?.heard(b))};p(),u();let m=ft(t,()=>i.forEach(
b=>b.lost()));return t.on("change:states",f),t.on("change:questions",u),t.on("change:notes",p),t.on("change:counts",p),t.
on("msg:custom",g),e.append(r),()=>{t.off("change:states",f),t.off("change:questions",u),t.off("change:notes",p),t.off("\
change:counts",p),t.off("msg:custom",g),m(),o?.stop(),i.forEach(b=>b.stop()),n()}}};var ja=t=>(t.closest(".jp-Notebook")??document).querySelector(".lsn-explore");function Ha(t,e){t.scrollIntoView({block:"\
start",behavior:matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}),t.querySelector(`article[data-p\
assage="${e}"] .lsn-locator`)?.focus({preventScroll:!0})}var Ts={async render({model:t,el:e}){e.innerHTML=t.get("html");
let n=Q(e,".lsn-reference"),{passage:s}=n.dataset,o=await tt(t),a=U(e);Q(n,"a").addEventListener("click",d=>{let f=ja(e);
f&&(d.preventDefault(),o.choose(`passage:${s}`),Ha(f,s))});let l=c("div"),r=c("details",{className:"lsn lsn-again"},c("s\
ummary",{textContent:t.get("words").again}),l);e.append(r);let i;return r.addEventListener("toggle",()=>{i??=ot(t,"passa\
ge").then(d=>mt.render({model:d,el:l}))}),()=>{a(),i?.then(d=>d())}}};var Da={text({column:t}){let e=c("textarea",{rows:2,className:"lsn-writing",id:j(),attributes:{dir:"auto"}});return{parts:[
c("label",{htmlFor:e.id,textContent:t.name}),e],read:()=>e.value,put:n=>{e.value=n}}},choice({column:t,words:e}){let n=c(
"select",{id:j()},new Option(e.choose,""),...t.options.map(({id:s,text:o})=>new Option(o,s)));return{parts:[c("p",{className:"\
lsn-field"},c("label",{htmlFor:n.id,textContent:t.name}),n)],read:()=>n.value,put:s=>{n.value=s}}},passages({column:t,words:e}){
let n=t.bank.map(({id:o})=>c("input",{type:"checkbox",value:o})),s=t.bank.flatMap((o,a)=>[c("label",{className:"lsn-opti\
on"},n[a],c("span",{textContent:`${o.id} ${o.heading}`})),c("details",{},c("summary",{textContent:L(e.read,{name:o.id})}),
...o.text.split(`

`).map(l=>c("p",{textContent:l})))]);return{parts:[c("fieldset",{className:"lsn-evidence"},c("legend",{textContent:t.name}),
...s)],read:()=>n.filter(o=>o.checked).map(o=>o.value),put:o=>{for(let a of n)a.checked=o.includes(a.value)}}}},Os=(t,e)=>Z(
t,e);function qa(t,e,n){let{columns:s,id:o,limit:a}=e.get("sheet"),l=s.map(u=>[u.id,Da[u.kind]({column:u,words:n})]),r=()=>Object.
fromEntries(l.map(([u,p])=>[u,p.read()])),i=u=>Object.values(u).filter(p=>typeof p=="string").reduce((p,g)=>g.length>p.length?
g:p,""),d=It({read:()=>({text:i(r()),cells:r()}),put:u=>{for(let[p,g]of l)u.cells?.[p]!==void 0&&g.put(u.cells[p])},send:({
cells:u,number:p,settled:g})=>Os(e,{type:"draft",row:t.id,cells:u,number:p,settled:g}),kept:gt(e,`sheet:${o}/${t.id}`),words:n.
writing,limit:a,model:e}),f=c("fieldset",{className:"lsn-row"},c("legend",{textContent:t.name}),...l.flatMap(([,u])=>u.parts),
d.saved,d.alarm,d.offers);return f.addEventListener("input",d.touched),f.addEventListener("focusout",()=>{d.saved.textContent===
n.writing.typing&&d.save(!0)}),{element:f,text:d,row:t,follow(){let u={...r(),...e.get("cells")[t.id]};d.follow({text:i(
u),cells:u})}}}var _s={async render({model:t,el:e}){let n=U(e),[s,o,a]=[t.get("words"),t.get("sheet"),await tt(t)],l=o.rows.
map(g=>qa(g,t,s)),r=c("div",{attributes:{"aria-live":"polite"}}),i=c("button",{type:"button",className:"lsn-button",textContent:s.
show});i.addEventListener("click",()=>Os(t,{type:"ask"}));let d=()=>{r.innerHTML=t.get("then"),i.hidden=!o.then||!!r.firstChild;
for(let g of r.querySelectorAll(".lsn-ref"))Object.hasOwn(a.links,g.dataset.ref)&&(g.classList.add("lsn-link"),lt(g,()=>a.
toggle(g.dataset.ref)))},f=g=>{let m=l.find(({row:b})=>b.id===g.row);g.type==="kept"?(g.cells&&t.set("cells",{...t.get("\
cells"),[g.row]:g.cells}),m?.text.heard(g)):m?.text.awaits(g.number)&&m.text.refused(g.text)},u=()=>{for(let g of l)g.follow()};
t.on("msg:custom",f),t.on("change:cells",u),t.on("change:then",d);let p=ft(t,()=>{for(let{text:g}of l)g.lost()});e.append(
c("section",{className:"lsn lsn-sheet lsn-q",lang:t.get("language")},c("h4",{textContent:o.ask}),c("p",{className:"lsn-s\
oft",textContent:s.about}),...l.map(({element:g})=>g),c("div",{className:"lsn-actions"},i),r)),u(),d();for(let{text:g,row:m}of l)
g.resume(t.get("others")[m.id]);return()=>{t.off("msg:custom",f),t.off("change:cells",u),t.off("change:then",d),p();for(let{
text:g}of l)g.stop();n()}}};var Ua=15e3;function Pa({name:t,label:e,value:n,least:s,most:o,step:a,folded:l}){let r={min:s,max:o,step:a},i=c("input",
{type:"number",id:j(),value:n,...r}),d=c("span",{className:"lsn-warn",id:j()}),f=t==="seed"?null:c("input",{type:"range",
...r,attributes:{"aria-label":e}});return f&&(f.value=n,f.addEventListener("input",()=>{i.value=f.value}),i.addEventListener(
"input",()=>{i.value&&(f.value=i.value)})),i.setAttribute("aria-describedby",d.id),{name:t,folded:l,element:c("div",{className:"\
lsn-setting"},c("label",{htmlFor:i.id,textContent:e}),i,...f?[f]:[],d),get value(){return i.value.trim()===""?null:Number(
i.value)},blame(u){return d.textContent=u??"",i.setAttribute("aria-invalid",String(!!u)),u?i:null}}}var Ms={render({model:t,
el:e}){let n=U(e),s=t.get("words"),o=t.get("fields").map(Pa),a=c("div",{className:"lsn-results"}),l=c("p",{className:"ls\
n-told",attributes:{role:"status"}}),r=(y,v)=>{let $=c("button",{type:"button",className:"lsn-button",textContent:y});return $.
addEventListener("click",v),$},i=0,d=y=>{clearTimeout(i),i=setTimeout(()=>{l.textContent=s.silent},Ua),Z(t,y)},f=r(s.keep,
()=>d({type:"keep"})),u=r(s.drop,()=>d({type:"drop"})),p=c("details",{className:"lsn-more"},c("summary",{textContent:s.more}),
c("div",{},...o.filter(({folded:y})=>y).map(({element:y})=>y))),g=c("form",{noValidate:!0,className:"lsn-settings"},c("f\
ieldset",{},c("legend",{textContent:s.settings}),...o.filter(({folded:y})=>!y).map(({element:y})=>y),p),c("div",{className:"\
lsn-actions"},c("button",{type:"submit",className:"lsn-button",textContent:s.run}),f,u),l);g.addEventListener("submit",y=>{
y.preventDefault(),l.textContent=s.running,d({type:"run",settings:Object.fromEntries(o.map(v=>[v.name,v.value]))})}),ne(
g);let m=()=>{a.innerHTML=t.get("html")},b=()=>{u.hidden=!t.get("kept")},x=y=>{clearTimeout(i),l.textContent=y.text;let v=y.
type==="refused"?y.faults:{},$=o.map(E=>E.blame(v[E.name])).filter(Boolean);p.open||=$.some(E=>p.contains(E)),$[0]?.focus()};
t.on("change:html",m),t.on("change:kept",b),t.on("msg:custom",x);let A=ft(t,()=>{clearTimeout(i),l.textContent=s.dead}),
h=c("div",{innerHTML:t.get("about")});return e.append(c("section",{className:"lsn lsn-model",lang:t.get("language")},c("\
h3",{textContent:s.title}),h,g,a)),m(),b(),()=>{clearTimeout(i),t.off("change:html",m),t.off("change:kept",b),t.off("msg\
:custom",x),A(),n()}}};var Fa=([t,...e],n)=>n?e:[...e,t];function Ka(t){let[e,n]=[t.get("cards"),t.get("words")],s=e,o=!1,a=(x,A)=>{let h=c("bu\
tton",{type:"button",className:"lsn-button",textContent:x});return h.addEventListener("click",A),h},l=(x,A)=>c(x,{...s[0]?.
lang&&{lang:s[0].lang},textContent:A}),r=c("p",{className:"lsn-term-front"}),i=c("div",{attributes:{"aria-live":"polite"}}),
d=c("p",{className:"lsn-soft",attributes:{role:"status"}}),f=a(n.turn,()=>{o=!0,b(),p.focus()}),u=x=>()=>{s=Fa(s,x),o=!1,
b(),(s.length?f:m).focus()},p=a(n.known,u(!0)),g=a(n.again,u(!1)),m=a(n.afresh,()=>{s=e,b(),f.focus()}),b=()=>{let x=s[0],
A=x&&c("span",{className:"lsn-pinyin",...x.lang&&{lang:`${x.lang}-Latn`},textContent:x.sound}),h=!/^zh\b/.test(t.get("la\
nguage"));r.replaceChildren(...x?[l("b",x.word),...h?[" ",A]:[]]:[]),i.replaceChildren(...x&&o?[c("p",{},...h?[c("b",{textContent:x.
name})]:[A]),c("p",{textContent:x.gloss})]:[]),f.hidden=!x||o;for(let y of[p,g])y.hidden=!x||!o;m.hidden=!!x,d.textContent=
x?L(n.left,{left:s.length,all:e.length}):n.done};return b(),c("details",{className:"lsn-practice"},c("summary",{textContent:n.
practise}),c("p",{className:"lsn-soft",textContent:n.about}),c("div",{className:"lsn-term-card"},r,i),c("div",{className:"\
lsn-actions"},f,p,g,m),d)}function Va(t){let e=t.get("words"),n=c("button",{type:"button",className:"lsn-button lsn-smal\
l",textContent:e.download});return n.addEventListener("click",()=>{let s=URL.createObjectURL(new Blob([t.get("tsv")],{type:"\
text/tab-separated-values;charset=utf-8"})),o=c("a",{download:t.get("file"),href:s});document.body.append(o),o.click(),o.
remove(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}),c("div",{className:"lsn-actions"},n,c("span",{className:"lsn-soft",
textContent:e.format}))}var Is={render({model:t,el:e}){let n=U(e);return e.innerHTML=t.get("html"),t.get("cards").length&&
Q(e,"section").append(Ka(t),Va(t)),n}};var Bs=(t,e,n)=>t===null?L(n["no-points"],{most:e}):L(n.points,{points:t,most:e});function za({status:t,points:e,most:n,
tone:s},o){let a=t==="counted"?Bs(e,n,o):o[t];return s?`${o[s]} · ${a}`:a}var Wa=t=>R`<p class="lsn-as-typed" dir="auto">${t}</p>`,
Pt=(t,e)=>e.trim()?R`<h5>${t}</h5>${Wa(e)}`:I,Ja=(t,e,n)=>{let{prompt:s,answer:o,remarks:a,levels:l,accepted:r}=t;return R`<li value=${e+
1}><p>${s}</p><p class="lsn-soft">${za(t,n)}</p>
    ${Pt(n["your-answer"],o)}${r?R`<p>${n.accepted}</p>`:I}
    ${a.length?R`<ul>${a.map(({tone:i,label:d,text:f})=>R`<li><b>${n[i]}</b> ${d?R`<b>${d}</b> `:I}${f}</li>`)}</ul>`:I}
    ${l.length?R`<h5>${n.levels}</h5><ul>${l.map(({criterion:i,level:d,words:f})=>R`<li><b>${i}</b> ${d} · ${f}</li>`)}</ul>`:
I}
    ${Pt(n.comment,t.comment)}${Pt(n.solution,t.solution)}${Pt(n.outline,t.outline)}
    ${Pt(n.explanation,t.explanation)}</li>`},Rs=({feedback:t,words:e},n)=>{let{title:s,who:o,points:a,most:l,waiting:r,
late:i,receipt:d,allowed:f,by_rule:u,comment:p,answers:g}=t,m=[Bs(a,l,e),r?L(e.waiting,{count:r}):"",i?e.late:"",...f,u,
d?L(e.receipt,{code:d}):""].filter(Boolean);return R`<section class="lsn-feedback" lang=${t.language} aria-label=${e.title}><h4 tabindex="-1">${e.
title}</h4>
    <p><b dir="auto">${s}</b>${o?R` · <span dir="auto">${o}</span>`:I}</p>
    <p>${m.join(" · ")}</p>${at(`${e.theirs} ${e.said}`)}${Pt(e["comment-whole"],p)}
    <ol>${g.map((b,x)=>Ja(b,x,e))}</ol>
    <div class="lsn-actions">${V(e.close,n,{key:"close-feedback"})}</div></section>`};function js(t,e){let n=c("div"),s=new Map,o=!1,a=r=>{s.get(r).stop?.(),s.get(r).place.remove(),s.delete(r)};return{element:n,
follow:async()=>{let r=t.get(e);for(let i of[...s.keys()].filter(d=>!r.includes(d)))a(i);for(let i of r.filter(d=>!s.has(
d))){let d={place:c("div")};s.set(i,d),n.append(d.place);let f=await $t(t,i);!o&&s.get(i)===d&&(d.stop=Se.render({model:f,
el:d.place}))}},stop(){o=!0,[...s.keys()].forEach(a)}}}var Ya=2e7,Ga=2e3,qs="handan-lessons:copy:";function nn(t,e){let[n,s]=[3735928559,1103547991];for(let o of`${t}/${e.normalize(
"NFC").trim()}`)n=Math.imul(n^Number(o.codePointAt(0)),2654435761),s=Math.imul(s^Number(o.codePointAt(0)),1597334677);return`${qs}${(n>>>
0).toString(36)}${(s>>>0).toString(36)}`}var Tt={get(t){try{return JSON.parse(localStorage.getItem(t)??"null")}catch{return null}},
set(t,e){try{return localStorage.setItem(t,JSON.stringify(e)),!0}catch{return!1}},remove(t){try{localStorage.removeItem(
t)}catch{}},any(){try{return Object.keys(localStorage).some(t=>t.startsWith(qs))}catch{return!1}}},Hs=(t,e)=>new Intl.DateTimeFormat(
_t(e),{dateStyle:"long",timeStyle:"short"}).format(t);function Xa(t,e,n){let s=e.replace(/[^\p{L}\p{N}-]+/gu,"_").slice(
0,40),o=new Date(n.getTime()-n.getTimezoneOffset()*6e4).toISOString().slice(0,10);return`${[t,s,o].filter(Boolean).join(
"-")}.jsonl`}function Ds(t,e){let n={waiting:0};if(window.dispatchEvent(new CustomEvent("lessons:save",{detail:n})),!n.waiting){
e();return}let s=()=>{n.waiting-=1,!(n.waiting>0)&&(clearTimeout(o),t.off("change:file",s),e())},o=setTimeout(()=>{n.waiting=
1,s()},Ga);t.on("change:file",s)}var Us={render({model:t,el:e}){let n=U(e),s=t.get("words"),o=t.get("course"),a=c("secti\
on",{className:"lsn lsn-work",lang:t.get("language")}),l=Ce(),r=()=>ke(C(),a),i=Ss(t,{root:a,update:r}),d=js(t,"tests"),
f=t.get("who"),u=!1,p=Lt(),g=null,m=null,b=!1,x=null,A="",h=(N,D=!1,K="")=>{p=Ht(p,N,D),A=K,r()},y=()=>nn(o,t.get("who")),
v=(N=!1)=>{if(!u||!t.get("who"))return;let D={time:new Date().toISOString(),answers:t.get("answers"),file:t.get("file")};
!N&&(Tt.get(y())?.answers??0)>D.answers||Tt.set(y(),D)||(u=!1,h(s["copy-failed"],!0))},$=()=>{u=!!t.get("who")&&Tt.get(y())!==
null,v(),r()},E=()=>{g=null,r(),t.send({type:"sign",name:f})},_=N=>{N.preventDefault();let D=f.normalize("NFC").trim(),K=D?
Tt.get(nn(o,D)):null;if(!K||t.get("answers")||D===t.get("who")){E();return}g={copy:K,who:D},r(),Qt(a,"continue")?.focus()},
w=async N=>{N&&(N.size>Ya?h(s["too-large"],!0):t.send({type:"restore",file:await N.text()}))},k=(N=h)=>Ds(t,()=>{let D=new Date,
K=Xa(s["file-name"],t.get("who"),D);vs(K,[t.get("file")],"application/x-ndjson"),m={file:K,time:Hs(D,t.get("language")),
count:t.get("answers"),code:t.get("receipt")},r(),N(L(s.downloaded,m),!1,s["downloaded-here"])}),M=N=>{let{file:D,time:K,
count:Ft,code:te}=N,Ps=[[s["receipt-time"],K],[s["receipt-answers"],String(Ft)],[s["receipt-code"],R`<code>${te}</code>`],
[s["receipt-file"],R`<span dir="auto">${D}</span>`]];return R`<section class="lsn-offer lsn-receipt" aria-label=${s.receipt}><h4>${s.
receipt}</h4>
        <dl>${Ps.map(([Fs,Ks])=>R`<dt>${Fs}</dt><dd>${Ks}</dd>`)}</dl>
        ${at(s[te===t.get("receipt")?"receipt-about":"receipt-old"])}</section>`},T=({copy:N,who:D})=>{let K=()=>{g=null,
r(),t.send({type:"restore",file:N.file})},Ft=()=>{Tt.remove(nn(o,D)),E(),h(s.forgotten)},te=L(s.continue,{who:D,count:N.
answers,time:Hs(new Date(N.time),t.get("language"))});return R`<div class="lsn-offer" role="group"><p>${L(s.offer,{who:D})}</p><div class="lsn-actions">
        ${V(te,K,{key:"continue",submit:!0})}${V(s.afresh,E)}${V(s.forget,Ft)}</div></div>`},B=N=>{f=N.target.value},H=N=>{
u=N.target.checked,u?v(!0):(Tt.remove(y()),h(s.forgotten))},F=()=>{let N=K=>{b=K.target.open},D=()=>{b=!1,r(),Qt(a,"over")?.
focus(),Ds(t,()=>t.send({type:"start-over"}))};return R`<details class="lsn-over" .open=${Ut(b)} @toggle=${N}><summary data-key="over">${s.
over}</summary>
        ${at(s["over-about"])}${V(s["over-yes"],D,{small:!0})}</details>`},S=()=>{x=null,r(),Qt(a,"name")?.focus()},C=()=>{
let[N,D]=[t.get("who"),t.get("answers")],K=!N&&!D&&Tt.any()?at(s.found):I;return R`<h3 tabindex="-1">${s.title}</h3>${at(
s.about)}
        <form class="lsn-field" @keydown=${Ot} @submit=${_}><label for=${l("name")}>${s.name}</label>
          <input type="text" maxlength="80" autocomplete="off" id=${l("name")} data-key="name" .value=${Ut(f)} @input=${B}>
          ${V(s.use,null,{submit:!0,small:!0})}</form>
        <div>${g?T(g):K}</div>
        <div class="lsn-actions">${V(s.download,()=>k())}
          ${Ae(s.restore,([Ft])=>w(Ft),{accept:".jsonl,.txt,.html,application/x-ndjson,text/html"})}</div>
        ${at(s.drop)}<label class="lsn-option" ?hidden=${!N}><input type="checkbox" data-key="keep" .checked=${Ut(u)}
          @change=${H}><span>${s.keep}</span></label>${at(L(s.count,{count:D}))}
        ${F()}${A?R`<p class="lsn-soft" aria-hidden="true">${A}</p>`:I}
        <p class=${A?"lsn-hidden":p.warn?"lsn-warn":"lsn-soft"} role="status" ${Dt(p)}></p>${m?M(m):I}${x?Rs(x,S):I}${i.
view()}`},{over:q,leave:J,drop:z}=bs(N=>w(N.files[0]));a.addEventListener("dragover",q),a.addEventListener("dragleave",J),
a.addEventListener("drop",z);let O=N=>{N.detail.taken||(N.detail.taken=!0,k(N.detail.tell))};window.addEventListener("le\
ssons:download",O);let Y=[["msg:custom",N=>{i.hear(N)||(N.type==="feedback"&&(x=N),h(N.text,N.type==="refused"))}],["cha\
nge:file",$],["change:receipt",r],["change:who",()=>{f=t.get("who"),g=null,$()}],["change:assigned",r],["change:tests",d.
follow]];for(let[N,D]of Y)t.on(N,D);return $(),d.follow(),e.append(a,d.element),()=>{for(let[N,D]of Y)t.off(N,D);i.stop(),
d.stop(),window.removeEventListener("lessons:download",O),n()}}};var uc={article:sn,diagram:an,document:gn,explore:zn,footer:Wn,map:Le(le),page:Yn,passage:mt,progress:Ke,prompt:fe,quiz:Se,
recall:Ke,reference:Ts,sheet:_s,simulation:Ms,terms:Is,timeline:Le(me),work:Us};export{ze as KINDS,uc as VIEWS,Vs as dress};
/*! For license information please see student.js.LEGAL.txt */
