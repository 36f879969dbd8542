function Q(t,e){let s=t.querySelector(e);if(!s)throw new Error(`no ${e}`);return s}var W=(t,e)=>[...t.querySelectorAll(e)],
ue=8e3;function ro(t){let e=document.getElementById("lsn-style")??Object.assign(document.createElement("style"),{id:"lsn\
-style"});e.textContent!==t&&(e.textContent=t),e.isConnected||document.head.append(e)}function d(t,e={},...s){let n=document.
createElement(t),{attributes:o={},...a}=e;Object.assign(n,a);for(let[r,l]of Object.entries(o))n.setAttribute(r,l);return n.
append(...s),n}function B(t,e,s){let n=d("button",{type:"button",className:"lsn-button lsn-small",textContent:t,...s});return n.
addEventListener("click",()=>{n.getAttribute("aria-disabled")!=="true"&&e(n)}),n}function Pt(t,e=()=>!1){let s=()=>t.filter(
o=>!e(o)),n=o=>{for(let a of t)a.tabIndex=a===o?0:-1};for(let o of t)o.addEventListener("focus",()=>n(o)),o.addEventListener(
"keydown",a=>{let r=s(),l=r.indexOf(o),i={ArrowRight:l+1,ArrowDown:l+1,ArrowLeft:l-1,ArrowUp:l-1,Home:0,End:r.length-1},
c=r[i[a.key]];c&&(a.preventDefault(),a.stopPropagation(),c.focus())});return n(t[0]),{stopAt:n,keep(){let o=s();o.some(a=>a.
tabIndex===0)||n(o[0])}}}var Ue=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,Et=()=>Ue()?"auto":"smooth";function Dt(t,e){
t.setAttribute("role","button"),t.tabIndex=0,t.addEventListener("pointerdown",()=>{t.removeAttribute("tabindex");let s=()=>{
t.tabIndex=0;for(let n of["pointerup","pointercancel"])window.removeEventListener(n,s)};for(let n of["pointerup","pointe\
rcancel"])window.addEventListener(n,s)}),t.addEventListener("click",()=>{let s=document.getSelection();s&&!s.isCollapsed&&
s.containsNode(t,!0)||(t.focus({preventScroll:!0}),e())}),t.addEventListener("keydown",s=>{s.key!=="Enter"&&s.key!==" "||
(s.preventDefault(),e())})}var io="input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='bu\
tton'])";function Ut(t,e=()=>!0){let s=t.target;t.key!=="Enter"||t.isComposing||!s.matches(io)||(t.preventDefault(),t.keyCode!==
229&&e(s)&&t.currentTarget.requestSubmit())}function pe(t,e){t.addEventListener("keydown",s=>Ut(s,e))}var D=()=>`lsn-${crypto.
getRandomValues(new Uint32Array(2)).join("")}`,L=(t,e)=>t.replace(/\{(\w+)\}/g,(s,n)=>e[n]??s),Ft=t=>({zh:"zh-CN",en:"en\
-GB"})[t]??t;function V(t){let e=s=>{let{target:n}=s;if(n instanceof Element&&t.contains(n)){let o=s.ctrlKey||s.metaKey||
s.altKey,a=n.matches("textarea, input[type='text'], input[type='number']")&&s.key.toLowerCase()!=="s";n.toggleAttribute(
"data-lm-suppress-shortcuts",!o||a)}};return window.addEventListener("keydown",e,!0),()=>window.removeEventListener("key\
down",e,!0)}function wt(t,e){let{kernel:s}=t.widget_manager??{};if(!s?.statusChanged)return()=>{};let n=(a,r)=>{["dead",
"restarting","autorestarting","terminating"].includes(r)&&e()},o=(a,r)=>{r==="disconnected"&&e()};return s.statusChanged.
connect(n),s.connectionStatusChanged?.connect(o),()=>{s.statusChanged.disconnect(n),s.connectionStatusChanged?.disconnect(
o)}}var St=()=>crypto.getRandomValues(new Uint32Array(1))[0];function at(t,e,s=[]){try{s.length?t.send(e,void 0,s):t.send(
e)}catch(n){console.warn(n)}}function ct(t,e){for(let[s,n]of Object.entries(e))t.on(s,n);return()=>{for(let[s,n]of Object.
entries(e))t.off(s,n)}}function fe(t,e){let s={type:"original"},n=()=>{t.get("beside")&&at(t,s)},o=a=>{a?.type==="origin\
al"&&e(a.html)};return n(),ct(t,{"msg:custom":o,"change:beside":n})}window.addEventListener("beforeprint",()=>{for(let t of W(
document,".lsn details:not([open])"))t.toggleAttribute("open",!0),t.dataset.unfolded=""});window.addEventListener("after\
print",()=>{for(let t of W(document,".lsn details[data-unfolded]"))t.toggleAttribute("open",!1),delete t.dataset.unfolded});var $n={render({model:t,el:e}){e.innerHTML=t.get("html");let s=V(e),n=fe(t,o=>{e.innerHTML=o});return()=>{n(),s()}}};function yn({drawings:t,html:e,ties:s,bodies:n,words:o}){let a=t.map(([h,m])=>d("div",{className:`lsn-drawing lsn-${h}`,
innerHTML:m})),r=d("p",{className:"lsn-strong",attributes:{role:"status"}}),l=d("div"),i=d("div",{className:"lsn-note"},
r,l),c=d("div",{innerHTML:e}),f=a.map(h=>[...h.querySelectorAll("[data-body]")]),u=d("div",{},...a,i,c),p="",g=()=>{let h=s.
filter(({start:v,end:x})=>!p||v===p||x===p),m=new Set(h.map(({id:v})=>v)),w=u.querySelectorAll("[data-tie]");for(let v of w){
let x=m.has(v.dataset.tie??"");v.classList.toggle("lsn-dim",!x),v.closest("tr")?.classList.toggle("lsn-lit",!!p&&x)}for(let v of f.
flat())v.setAttribute("aria-pressed",String(v.dataset.body===p));let k=p?L(o.now,{name:n[p].name,count:h.length}):L(o.all,
{count:h.length});r.textContent=k;let b=p?[n[p].note,...h.map(({text:v})=>v)]:[o.pick];l.replaceChildren(...b.map(v=>d("\
p",{textContent:v})))};for(let h of f){for(let m of h){let{body:w=""}=m.dataset;m.classList.add("lsn-body"),m.setAttribute(
"aria-label",n[w].name),Dt(m,()=>{p=p===w?"":w,g()})}Pt(h)}return g(),u}var kn={render({model:t,el:e}){let s=V(e),[n,o]=[
t.get("words"),t.get("bodies")],a=t.get("ties"),r=yn({drawings:["wide","tall"].map(i=>[i,t.get(i)]),html:t.get("html"),ties:a,
bodies:o,words:n}),l=[r];if(t.get("first")){let i=yn({drawings:[["first",t.get("first")]],html:t.get("first_html"),ties:a.
filter(({first:f})=>f),bodies:o,words:n}),c=d("summary",{textContent:n.whole});l=[i,d("details",{className:"lsn-the-rest"},
c,r)]}return e.append(d("section",{className:"lsn lsn-diagram",lang:t.get("language")},d("h3",{textContent:n.title}),d("\
p",{className:"lsn-soft",textContent:n.note}),...l)),s}};var Tt=(t,e)=>t.widget_manager.get_model(e.slice(10)),dt=(t,e)=>Tt(t,t.get(e));function lo(t){if(t.lsnTrail)return t.lsnTrail;
let e={past:[],future:[],moving:!1};return t.on("change:selected",()=>{e.moving||(e.past.push(t.previous("selected")),e.
future.length=0)}),t.lsnTrail=e}async function ot(t){let e=await dt(t,"selection"),s=e.get("links"),{past:n,future:o}=lo(
e),a=(l,{at:i=""}={})=>{if(!(l&&!Object.hasOwn(s,l)||l===e.get("selected"))){e.lsnAt=i,e.set("selected",l);try{e.save_changes()}catch(c){
console.debug("the kernel does not hear of this selection",c)}}},r=(l,i)=>{let c=l.pop();c!==void 0&&(e.lsnTrail.moving=
!0,i.push(e.get("selected")),a(c),e.lsnTrail.moving=!1)};return{links:s,words:e.get("words"),get now(){return e.get("sel\
ected")},get at(){return e.lsnAt??""},choose:a,toggle:l=>a(l===e.get("selected")?"":l),related:l=>s[l]?.related??[],back:()=>r(
n,o),forward:()=>r(o,n),get canGo(){return{back:n.length>0,forward:o.length>0}},watch(l){return e.on("change:selected",l),
l(),()=>e.off("change:selected",l)}}}var Fe=t=>({async render(e){let{model:s,el:n}=e,o=await t.render(e),a=Promise.resolve(),
r=()=>{a=a.then(async()=>{o?.(),n.replaceChildren(),o=await t.render(e)})};return s.on("change:selection",r),()=>{s.off(
"change:selection",r),a.then(()=>o?.())}}});function rt(t,e){let s=t.now;return s?e===s?"selected":t.related(s).includes(
e)?"related":"":""}function Kt(t,e,s=Boolean){let n=t.flatMap(o=>{let a=o.dataset.ref??"";return Object.hasOwn(e.links,a)?
(Dt(o,()=>e.toggle(a)),o.classList.add("lsn-link"),o.title=e.links[a].label,{element:o,name:a}):[]});return e.watch(()=>{
for(let{element:o,name:a}of n){let r=rt(e,a);o.setAttribute("aria-pressed",String(r==="selected")),o.classList.toggle("l\
sn-lit",s(r))}})}var Cn="lsn-aloud",co=".lsn-pinyin, .lsn-locator, .lsn-kind, .lsn-gloss, .lsn-hidden, .lsn-aloud, [hidden], [aria-hidden\
='true'], rt, rp",uo=/.+?(?:[。！？；…]+[”’）」』]*|[.!?]+[”’"')]*(?=\s|$)|$)\s*/gs,po=/\s*[（(［[]([^（()）［\][]*)[）)］\]]/g,
fo=/^(?=.*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[\p{Script=Latin}\s'’·-]+$/iu,mo=/^[A-Z]\d+(?:\s*[,，、;；–-]\s*[A-Z]\d+)*$/,
ho={zh:[/^(?:zh|cmn)[-_]?(?:$|cn|hans)/i,/^(?:zh|cmn)(?![-_](?:hk|mo))/i],en:[/^en[-_](?:gb|us)/i,/^en(?:$|[-_])/i]};function go(t,e){
let s=t.filter(({localService:n})=>n);for(let n of ho[e]??[]){let o=s.filter(({lang:a})=>n.test(a));if(o.length)return o.
find(a=>a.default)??o[0]}return null}var bo=t=>t.replace(po,(e,s)=>fo.test(s)||mo.test(s)?"":e).trim(),An=t=>[...t.childNodes].
flatMap(e=>e instanceof Text?e:e instanceof Element&&!e.matches(co)?An(e):[]);function Ke(t){let e=An(t),s=e.map(({data:o})=>o).
join(""),n=o=>{let a=0;for(;o>e[a].length;a+=1)o-=e[a].length;return[e[a],o]};return[...s.matchAll(uo)].map(({0:o,index:a})=>({
block:t,said:bo(o),from:n(a+o.length-o.trimStart().length),to:n(a+o.trimEnd().length)})).filter(({said:o})=>/[\p{L}\p{N}]/u.
test(o))}function qe({from:t,to:e}){let s=document.createRange();return s.setStart(...t),s.setEnd(...e),s}function Nn(t){
let{highlights:e}=globalThis.CSS??{};e?.delete(Cn),t&&e?.set(Cn,new Highlight(qe(t)))}var ut=null;function En(t){let e=ut,
s=e?.sentences[e.index];if(!e||!s){xt();return}s.block!==e.sentences[e.index-1]?.block&&s.block.scrollIntoView({block:"n\
earest"}),Nn(s);let n=Object.assign(new SpeechSynthesisUtterance(s.said),{voice:t,lang:t.lang});e.utterance=n;let o=()=>ut===
e&&e.utterance===n;n.onend=()=>{o()&&(e.index+=1,En(t))},n.onerror=()=>o()&&xt(),speechSynthesis.speak(n)}function xt(){
if(!ut)return;let{tell:t}=ut;ut=null,speechSynthesis.cancel(),Nn(null),t("idle")}function vo(){ut&&(ut.utterance=null,speechSynthesis.
cancel(),ut.tell("paused"))}function Sn(t){ut&&(ut.tell("reading"),En(t))}function wo(t,e,s){xt(),ut={sentences:t,index:0,
tell:s,utterance:null},Sn(e)}window.addEventListener("pagehide",xt);window.addEventListener("keydown",t=>t.key==="Escape"&&
xt(),!0);function me({language:t,words:e,blocks:s}){let n=d("span",{className:"lsn-aloud",hidden:!0}),o=globalThis.speechSynthesis;
if(!o)return{element:n,stop(){}};let a=()=>go(o.getVoices(),t),r=u=>{l=u,i.textContent=e[{idle:"read",reading:"pause",paused:"\
go-on"}[u]],u==="idle"&&document.activeElement===c&&i.focus(),c.hidden=u==="idle"},l="idle",i=B(e.read,()=>{let u=a();u?
l==="reading"?vo():l==="paused"?Sn(u):wo(s().flatMap(Ke),u,r):xt()}),c=B(e.stop,xt,{hidden:!0});n.append(i,c);let f=()=>{
n.hidden=a()===null};return o.addEventListener("voiceschanged",f),f(),{element:n,stop(){o.removeEventListener("voicescha\
nged",f),l!=="idle"&&xt()}}}var ft=new Set,he,ne="lessons:essays";function Ln(t){return ft.add(t),window.dispatchEvent(new Event(ne)),()=>{ft.delete(
t),window.dispatchEvent(new Event(ne))}}var We=new Set,Ve=!1,On=!1;function Tn(){Ve||(Ve=!0,requestAnimationFrame(()=>{Ve=
!1;let t=ft.size?document.getSelection():null,e=t?.rangeCount&&!t.isCollapsed?t.getRangeAt(0):null;On=e!==null;for(let s of We)
s(e)}))}var ze=()=>he&&ft.has(he)?he:[...ft][0],_n=(t,e)=>`${t}${t&&!t.endsWith(`
`)?`
`:""}${e}
`;function Mn(t){let e=t.cloneContents();for(let s of e.querySelectorAll(".lsn-gloss, .lsn-hidden"))s.remove();return e.
textContent.replace(/\s+/g," ").trim()}function xo(t,e,s,n){return!t.contains(s.startContainer)||!t.contains(s.endContainer)?
"":e.filter(a=>s.intersectsNode(a)).map(a=>{let r=document.createRange();return r.selectNodeContents(a),r.compareBoundaryPoints(
Range.START_TO_START,s)<0&&r.setStart(s.startContainer,s.startOffset),r.compareBoundaryPoints(Range.END_TO_END,s)>0&&r.setEnd(
s.endContainer,s.endOffset),Mn(r)}).filter(Boolean).join(/^zh\b/.test(n)?"":" ")}function ge({holder:t,locator:e,paragraphs:s,
words:n,language:o}){let a=d("span",{className:"lsn-soft",attributes:{role:"status"}}),r=B(n.go,()=>ze()?.focus(),{hidden:!0}),
l=d("ol",{className:"lsn-quotes",hidden:!0}),i=B(n.list,()=>w(!!l.hidden),{attributes:{"aria-expanded":"false","aria-lab\
el":`${n.list} (${e})`}}),c=B(n.select,()=>{g=!1,p&&m(p),document.getSelection()?.removeAllRanges(),k(null)},{className:"\
lsn-button lsn-small lsn-quote",hidden:!0}),f=d("select",{attributes:{"aria-label":n.where}}),u=d("div",{className:"lsn-\
quoting"},i,f,r,a,l),p="",g=!1,h=()=>{f.hidden=ft.size<2||l.hidden&&r.hidden},m=x=>{let S=ze();S&&(S.insert(L(n.form,{words:x,
name:e})),a.textContent="",a.textContent=L(n.done,{name:e}),r.hidden=!1,h())},w=x=>{l.hidden=!x,h(),i.setAttribute("aria\
-expanded",String(x)),l.replaceChildren(...(x?s().flatMap(Ke):[]).map(S=>{let $=Mn(qe(S));return d("li",{},B($,()=>m($),
{className:""}))}))};u.addEventListener("keydown",x=>{x.key!=="Escape"||l.hidden||(w(!1),i.focus())}),f.addEventListener(
"input",x=>x.stopPropagation()),f.addEventListener("change",()=>{he=[...ft][f.selectedIndex],window.dispatchEvent(new Event(
ne))});let k=x=>{if(g)return;let S=p;p=x?xo(t,s(),x,o):"",(p||S)&&(c.hidden=!p);let $=p&&x?[...x.getClientRects()].pop():
null;if(!$)return;let N=t.getBoundingClientRect(),y=Math.min($.right-N.left,N.width-c.offsetWidth-4);Object.assign(c.style,
{top:`${$.bottom-N.top+6}px`,left:`${Math.max(4,y)}px`})};c.addEventListener("pointerdown",x=>{g=!0,x.preventDefault()});
let b=x=>{g&&x.target!==c&&(g=!1)},v=()=>{u.hidden=!ft.size,u.hidden&&w(!1),h(),f.replaceChildren(...[...ft].map(({name:x})=>d(
"option",{textContent:x}))),f.selectedIndex=[...ft].indexOf(ze()),On&&Tn()};return We.add(k),document.addEventListener("\
selectionchange",Tn),document.addEventListener("pointerup",b),window.addEventListener(ne,v),t.classList.add("lsn-quotabl\
e"),t.append(c),v(),{element:u,stop(){We.delete(k),document.removeEventListener("pointerup",b),window.removeEventListener(
ne,v),c.remove()}}}function $o(t,e,s){let n=d("span",{className:"lsn-gloss",id:D(),attributes:{role:"note"}}),o=a=>[...a?.childNodes??[]].map(
r=>r.cloneNode(!0));n.append(d("b",{},...o(e.dt))," ",...o(e.dd)),t.closest("p")?.after(n),t.setAttribute("aria-controls",
n.id),t.title=s.close}function In(t,e,s,n){let o=t.getAttribute("aria-expanded")==="true";n!==o&&(o?(document.getElementById(
t.getAttribute("aria-controls")??"")?.remove(),t.removeAttribute("aria-controls"),t.title=s.explain):$o(t,e,s),t.setAttribute(
"aria-expanded",String(!o)))}function yo(t,e,s){let n=d("span",{className:"lsn-term",title:s.explain,attributes:{"aria-e\
xpanded":"false"}},...t.childNodes);Dt(n,()=>In(n,e,s)),n.addEventListener("keydown",a=>{a.key==="Escape"&&In(n,e,s,!1)});
let o=d("dfn",{},n);o.style.borderBottom="0",t.replaceWith(o)}function ko(t,e){let s=new Map;for(let n of W(t,"dl.lsn-te\
rms dt"))s.set(n.dataset.term,{dt:n,dd:n.nextElementSibling});for(let n of W(t,"dfn[data-term]")){let o=s.get(n.dataset.
term);o&&yo(n,o,e)}for(let n of W(t,"dl.lsn-terms"))n.hidden=!0}function Co(t,e,s){let n=Q(t,"article"),o=`passage:${n.dataset.
passage}`,a=Q(n,".lsn-locator");a.dataset.ref=o;let r=e.watch(()=>{n.dataset.state=rt(e,o)}),l=c=>c==="selected"||c==="r\
elated"&&e.now!==o,i=Kt([a,...W(t,".lsn-ref")],e,l);return a.title&&(a.title=s.select),()=>{i(),r()}}var $t={async render({
model:t,el:e}){e.innerHTML=t.get("html");let s=t.get("words");ko(e,s);let n=V(e),o=Co(e,await ot(t),s),a=Q(e,"article"),
r=me({language:t.get("language"),words:s.aloud,blocks:()=>[e.closest(".lsn-stop")?.querySelector(".lsn-why"),...a.querySelectorAll(
":scope > header h3, :scope > p")].filter(c=>c instanceof Element)});Q(a,"header").append(r.element);let l=ge({holder:a,
locator:a.dataset.passage??"",paragraphs:()=>[...a.querySelectorAll(":scope > p")],words:s.quote,language:t.get("languag\
e")});a.append(l.element);let i=fe(t,c=>{e.querySelector(".lsn-original")?.remove(),Q(e,".lsn-cite").insertAdjacentHTML(
"beforebegin",c)});return()=>{r.stop(),l.stop(),i(),o(),n()}}};var Bn={async render({model:t,el:e}){e.innerHTML=t.get("html");let s=await Promise.all(t.get("passages").map(async n=>{let o=d(
"div",{className:"lsn-documented"});return e.append(o),$t.render({model:await Tt(t,n),el:o})}));return()=>{for(let n of s)
n()}}};var Ao=["ink","soft","line","paper","field","named","happened","reported","planned","place","focus"],jn=["select","draw",
"stops"];function Hn(t){let e=getComputedStyle(t);return`:root{${Ao.map(s=>`--lsn-${s}:${e.getPropertyValue(`--lsn-${s}`).
trim()}`).join(";")}}`}function No({url:t,subdomains:e}){let s=e?.length?[...e].map(n=>t.replace("{s}",n)):[t];return[...new Set(
s.map(n=>new URL(n.replace(/\{\w\}/g,"0")).origin))]}function Eo(t,e,s,n,o){let a=f=>new TextDecoder().decode(e.get(f)),
l=`<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; script-src 'unsafe-inline'; style-src 'uns\
afe-inline'; frame-src data:; img-src data: ${[...o,...n?No(n):[]].join(" ")}`}"><style>${a("style")}</style><style id="\
lsn-theme">${Hn(s)}</style>`,[i,...c]=t.replace(/<meta name="viewport"[^>]*>/,"").split("<head>");return{head:`${i}<head\
>${l}`,given:n?{lessonsBase:n}:{lessonsOffline:!o.length},outlines:a("outlines"),script:n?`${a("shift")};${a("script")}`:
a("script"),body:c.join("<head>")}}var Rn=(t,e)=>typeof t=="number"&&Math.abs(t)<=e,Pn=`<!doctype html><script>addEventL\
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
parent.postMessage({ lessons: 1, type: "empty" }, "*");<\/script>`,Dn=()=>d("iframe",{srcdoc:Pn,attributes:{sandbox:"all\
ow-scripts"}}),se={frame:null,ready:!1};function Un(){if(!document.body?.moveBefore)return;let t=Dn();t.hidden=!0,se.frame=
t,window.addEventListener("message",function e({source:s,data:n}){!s||s!==t.contentWindow||n?.type!=="empty"||(se.ready=
!0,window.removeEventListener("message",e))}),document.body.append(t)}function So(t){let e=se.frame,s=!!(e?.isConnected&&
e.getRootNode()===t.getRootNode()),n=e&&s?e:Dn();return s?(se.frame=null,t.moveBefore(n,null),n.hidden=!1):t.append(n),n.
className="lsn-frame",{frame:n,asks:s&&se.ready}}async function be(t,e,{page:s,title:n,hear:o,base:a=null,hosts:r=[]}){e.
dataset.lsnMap="coming";let l=await dt(t,"assets"),i=new Map,c=null,f=null,u=x=>f?.postMessage(x),p=()=>c?.contentWindow?.
postMessage(Eo(s,l,e,a,r),"*"),g=()=>{f?.close(),f=null},h=()=>{if(c||!e.isConnected)return;let x=So(e);c=x.frame,x.frame.
title=n,x.asks&&p()},m=new ResizeObserver(h),w=new MutationObserver(()=>u({type:"theme",css:Hn(e)})),k=({target:x})=>{x!==
c&&(window.removeEventListener("pointermove",k,!0),u({type:"left"}))},b=({data:x})=>{if(x?.type==="held")return window.addEventListener(
"pointermove",k,!0);x?.type==="click"&&!(Rn(x.lat,90)&&Rn(x.lon,180))||x?.type==="select"&&typeof x.name!="string"||x&&o(
x)},v=({source:x,data:S,ports:[$]})=>{if(!(!x||x!==c?.contentWindow||S?.lessons!==1)&&(S.type==="empty"&&p(),!(S.type!==
"ready"||!$))){g(),f=$,f.onmessage=b;for(let[N,y]of i)u(y),jn.includes(N)||i.delete(N);e.dataset.lsnMap="ready",o(S)}};return window.
addEventListener("message",v),h(),m.observe(e),w.observe(document.body,{attributeFilter:["data-jp-theme-name"]}),{send(x){
(!f||jn.includes(x.type))&&i.set(x.type,x),u(x)},show(x){a=x,g(),c&&(c.srcdoc=Pn)},stop(){window.removeEventListener("me\
ssage",v),window.removeEventListener("pointermove",k,!0),g(),m.disconnect(),w.disconnect()}}}function To(t,e,s){let n=JSON.parse(new TextDecoder().decode(t.get("basemaps")));if(e&&!n.some(a=>a.name===e.name)&&n.push(
e),!n.length)return null;let o=d("select",{id:D()},d("option",{value:"",textContent:s["no-base"]}),...n.map(a=>d("option",
{value:a.name,textContent:L(s.online,{name:a.name})})));return o.value=e?.name??"",{list:o,row:d("p",{className:"lsn-bas\
e"},d("label",{htmlFor:o.id,textContent:s["base-map"]})," ",o),get chosen(){return n.find(a=>a.name===o.value)??null}}}function Lo(t,e){
let s=()=>{t.get("asked").type&&e.send(t.get("asked"))};return t.on("change:asked",s),s(),()=>t.off("change:asked",s)}function Fn(t,e){
try{t.send(e)}catch(s){console.debug("the kernel does not hear the map",s)}}function Oo(t,e,s){let n="",o=t.watch(()=>{let a=t.
now;e.send({type:"select",name:a,related:t.related(a),at:t.at,move:n!==a}),s.hidden=!t.links[a]?.older,n=""});return{chosen(a){
a!==t.now&&(n=a),t.choose(a)},unwatch:o}}async function _o({model:t,page:e,view:s,holder:n,older:o,warn:a,bar:r,words:l}){
let i=await dt(t,"assets"),c=t.get("base"),f=To(i,c.name?c:null,l),u=null,p=w=>{w.type==="click"&&Fn(t,{type:"click",lat:w.
lat,lon:w.lon}),w.type==="select"&&(u?.chosen(w.name),Fn(t,{type:"select",name:w.name})),w.type==="flight"&&n.dispatchEvent(
new CustomEvent("lsn:flight",{bubbles:!0})),w.type==="base"&&(a.textContent=w.ok?"":L(l.silent,{name:f?.chosen?.name??""}))},
g=await be(t,n,{page:e,title:l.frame,hear:p,base:f?.chosen,hosts:t.get("hosts")});f?.list.addEventListener("change",()=>{
a.textContent="",g.show(f.chosen)}),f&&r.replaceChildren(f.row),t.get("selection")&&(u=Oo(await ot(t),g,o));let h=Lo(t,g),
m=w=>{w instanceof CustomEvent&&g.send({type:"stops",...w.detail})};return s.addEventListener("lsn:stops",m),()=>{s.removeEventListener(
"lsn:stops",m),h(),u?.unwatch(),g.stop()}}Un();var ve={async render({model:t,el:e}){let s=V(e),n=t.get("content")?await dt(
t,"content"):t,o=n.get("words"),a=document.createElement("div"),r=d("p",{className:"lsn-older",textContent:o.older??"",hidden:!0}),
l=d("p",{className:"lsn-warn",attributes:{role:"status"}}),i=document.createElement("div"),c=d("p",{className:"lsn-soft",
textContent:o.caption}),f=d("details",{},d("summary",{textContent:o.show})),u=document.createElement("div");u.innerHTML=
n.get("table")??"",f.append(u),f.hidden=!u.childElementCount,e.append(d("section",{className:"lsn lsn-map",lang:t.get("l\
anguage")},d("h3",{textContent:o.title,hidden:!o.title}),a,r,l,i,c,f));try{let p=await _o({model:t,page:n.get("page"),view:e,
holder:a,older:r,warn:l,bar:i,words:o});return()=>{p(),s()}}catch(p){return console.error(p),a.append(d("p",{className:"\
lsn-warn",textContent:o.failed})),f.open=!0,s}}};function Kn(t){let e=(s,n)=>{try{return s(t())}catch{return n}};return{text:s=>e(n=>n.getItem(s),null),get:s=>e(n=>JSON.
parse(n.getItem(s)??"null"),null),set:(s,n)=>e(o=>(o.setItem(s,JSON.stringify(n)),!0),!1),remove:s=>e(n=>(n.removeItem(s),
!0),!1),keys:s=>e(n=>Object.keys(n).filter(o=>o.startsWith(s)),[])}}var nt=Kn(()=>localStorage),we=Kn(()=>sessionStorage);var $e=4e3,qn=400,Mo=(()=>{let t="handan-lessons:tab";try{return sessionStorage.getItem(t)===null&&sessionStorage.setItem(
t,D()),sessionStorage.getItem(t)}catch{return D()}})();function qt(t){let[e,s]=[3735928559,1103547991];for(let n=0;n<t.length;n+=
1)e=Math.imul(e^t.charCodeAt(n),2654435761),s=Math.imul(s^t.charCodeAt(n),1597334677);return`${(e>>>0).toString(36)}.${(s>>>
0).toString(36)}`}function Je(t,e){let s=`handan-lessons:draft:${location.pathname}:${t}/${e}`;return{get:()=>we.get(s),
set:n=>we.set(s,n),clear:()=>we.remove(s)}}function xe(){try{return JSON.parse(document.getElementById("jupyter-config-d\
ata")?.textContent??"{}").baseUrl??"/"}catch{return"/"}}function yt(t,e){let s=t.get("lesson")??"teacher",n=Je(s,e),{context:o}=t.
widget_manager??{},a=o?.path??location.pathname,r=`handan-lessons:unsaved:${xe()}:${a}:${s}/${e}:`,l=r+Mo,i=`handan-less\
ons:passed:${xe()}:${s}/${e}`,c=new Map,f=p=>{let g=nt.get(p);return g&&typeof g=="object"&&Object.hasOwn(g,"value")?{key:p,
text:nt.text(p),...g}:null},u={found(){let p=n.get();return[...nt.keys(r).map(f).filter(h=>h!==null).sort((h,m)=>+(m.key===
l)-+(h.key===l)||m.time-h.time),...p?[{key:"",text:"",value:p,steps:null,time:0}]:[]]},set(p,g=[]){let h=nt.set(l,{value:p,
steps:g.slice(0,qn),time:Date.now()});return h||n.set(p),h},aside(p){let g=r+D(),h={value:p.value,steps:[],time:p.time,...p.
saved&&{saved:!0}};return nt.set(g,h)?(u.remove(p),Object.assign(p,{key:g,text:JSON.stringify(h)})):p},pass(p){nt.set(i,
[...u.passed(),qt(JSON.stringify(p))].slice(-qn))},passed(){let p=nt.get(i);return Array.isArray(p)?p:[]},take({key:p,text:g}){
p&&c.set(p,g)},remove({key:p,text:g}){p?nt.text(p)===g&&nt.remove(p):n.clear()},clear(){n.clear(),nt.remove(l);for(let[p,
g]of c)u.remove({key:p,text:g});c.clear()}};return u}var it=d("div",{className:"lsn lsn-unsaved",attributes:{role:"statu\
s","aria-live":"polite"}}),lt=new Map;function Vn(){return W(document,"[data-jp-item-name='lessons-run']").filter(t=>t.offsetParent).
map(t=>t.querySelector("jp-button, button")).find(Boolean)}var Lt=null;function Io(){if(!Lt)return;let t=B(Lt.close,()=>Ge(
null));it.lang=Lt.language,it.replaceChildren(d("p",{textContent:Lt.text}),t),it.isConnected||document.body.append(it)}function Ge(t){
Lt=t,ye()}function ye(){let t=[...lt].filter(([,r])=>r).map(([r])=>r);if(!t.length){Lt?(it.firstChild?.textContent!==Lt.
text||!it.isConnected)&&Io():it.remove();return}let{words:e,language:s,element:n}=t[0],o=L(e.page,{count:t.length});if(it.
firstChild?.textContent===o&&it.isConnected)return;let a=B(e.run,()=>{let r=new CustomEvent("lessons:run",{bubbles:!0,cancelable:!0});
n.dispatchEvent(r)&&Vn()?.dispatchEvent(new MouseEvent("mousedown",{bubbles:!0,cancelable:!0,button:0}))});it.lang=s,it.
replaceChildren(d("p",{textContent:o}),...Vn()?[a]:[]),it.isConnected||document.body.append(it)}var zn=new WeakSet;function Xe(){
for(let t of lt.keys())t.element.isConnected?zn.add(t):zn.has(t)&&lt.delete(t)}var Ye=0;function Bo(){Xe(),ye(),!lt.size&&
(clearInterval(Ye),Ye=0)}function mt(t,e){lt.get(t)!==e&&(lt.set(t,e),Ye||=setInterval(Bo,300),Xe(),ye())}function Ot(t){
lt.delete(t)&&ye()}window.addEventListener("beforeunload",t=>{Xe(),lt.size&&(t.preventDefault(),t.returnValue="")});async function ke(t,e){
let{kernel:s}=t.widget_manager??{};if(s?.requestCommInfo)try{let{content:n}=await s.requestCommInfo({target_name:"jupyte\
r.widget"}),o=Object.keys(n.comms??{});n.status==="ok"&&!o.includes(t.get("shared").slice(10))&&e.dispatchEvent(new CustomEvent(
"lessons:lost",{bubbles:!0}))}catch{}}var Qe=new Map;function jo(t,e){let s=new BroadcastChannel(t),n=D(),o=new Set,a=i=>s.postMessage({type:i,from:n});s.onmessage=
({data:i})=>{if(typeof i?.from!="string")return;let c=o.size>0;i.type==="gone"?o.delete(i.from):o.add(i.from),i.type==="\
here"&&a("too"),c!==o.size>0&&e(o.size>0)};let r=()=>a("gone"),l=({persisted:i})=>i&&a("here");return window.addEventListener(
"pagehide",r),window.addEventListener("pageshow",l),a("here"),()=>{r(),s.close(),window.removeEventListener("pagehide",r),
window.removeEventListener("pageshow",l),o.size&&e(!1)}}function Wn(t,e){if(typeof BroadcastChannel!="function"||!t)return()=>{};
let s=`handan-lessons:windows:${xe()}:${t}`,n=Qe.get(s)??{count:0,leave:jo(s,e)};return Qe.set(s,n),n.count+=1,()=>{n.count-=
1,!n.count&&(Qe.delete(s),n.leave())}}var Ro=700,Ho=1500,Po=5e3;function Do({entry:t,words:e,language:s,use:n,drop:o}){let a=d("blockquote",{className:"lsn-sa\
id",tabIndex:0,attributes:{dir:"auto"}}),r=f=>{let u=Object.values(f.cells??{}).map(p=>Array.isArray(p)?p.join(", "):p).
filter(Boolean);a.textContent=u.length?u.join(`
`):f.text},l=t.time?new Date(t.time).toLocaleString(Ft(s),{dateStyle:"medium",timeStyle:"short"}):"",i=t.saved?e.version:
e.other,c=d("div",{className:"lsn-offer",attributes:{role:"group","aria-label":i}},d("p",{textContent:l?`${i} (${l})`:i}),
a,d("div",{className:"lsn-actions"},B(e.use,()=>r(n())),B(t.saved?e.pass:e.drop,()=>{o(),c.remove()})));return r(t.value),
c}function Vt({read:t,put:e,send:s,kept:n,words:o,limit:a,model:r,first:l=St()}){let i=d("p",{className:"lsn-soft lsn-sa\
ved"}),c=d("p",{className:"lsn-warn",attributes:{role:"status"}}),f=d("div"),u=r.get("language"),p={words:o,language:u,element:c},
g=l,h=[],m=JSON.stringify(t()),w=!0,k=!1,b="",[v,x,S]=[0,0,0],$=()=>JSON.stringify(t()),N=T=>{c.textContent!==T&&(c.textContent=
T)},y=()=>{w=n.set(t(),[qt(m),...h.flatMap(({step:T})=>T??[])])},_=()=>{i.textContent="",N([k?o.dead:o.silent,...w?[]:[o.
unkept]].join(" ")),mt(p,!0),ke(r,c)},A=()=>{clearTimeout(S),h.length&&(mt(p,lt.get(p)??!1),S=setTimeout(_,k?0:Math.max(
0,h[0].since+$e-Date.now())))},M=()=>{g+=1;let T=h.at(-1);if(T&&!T.sent)return T.number=g,T;let K={number:g,since:Date.now(),
sent:""};return h.push(K),K},H=()=>{for(let T of[v,x,S])clearTimeout(T);x=0},I=T=>{let K=t(),X=[...K.text].length-a;if(clearTimeout(
x),x=0,T&&clearTimeout(v),X>0)return clearTimeout(S),i.textContent="",N(L(o.long,{over:X,limit:a})),!1;let O=h.at(-1),U=!O||
O.sent?M():O;return U.sent=JSON.stringify(K),U.step=qt(U.sent),y(),A(),s({...K,type:"draft",number:U.number,settled:T}),
!0},q=()=>{M(),y(),c.textContent===""&&(i.textContent=o.typing),A(),clearTimeout(v),v=setTimeout(()=>I(!0),Ro),x||=setTimeout(
()=>I(!1),Ho)},E=T=>{$()!==m&&I(!0)&&T.detail&&(T.detail.waiting+=1)},F=()=>{$()!==m&&I(!0)};window.addEventListener("le\
ssons:save",E),window.addEventListener("pagehide",F);let C=T=>Ge(T?{text:T,close:o.close,language:u}:null),J=Wn(r.get("l\
esson"),T=>C(T?o.windows:"")),G=T=>f.append(Do({entry:n.aside(T),words:o,language:u,use(){let K=t();return e({...K,...T.
value}),n.aside(Object.assign(T,{value:K,time:Date.now()})),q(),K},drop(){T.saved&&n.pass(T.value),n.remove(T)}}));return{
saved:i,alarm:c,offers:f,save:I,touched:q,heard(T){let K=h.findIndex(({number:X,sent:O})=>O&&X===T.number);if(!(K<0)){if(k=
!1,T.elsewhere&&!b&&C(b=T.elsewhere),m=h[K].sent,N(T.failed),T.failed){if(clearTimeout(S),mt(p,!0),$()!==m)return;i.textContent=
T.saved,v=setTimeout(()=>I(!0),Po);return}if(h.splice(0,K+1),$()===m&&(h=[]),A(),h.length){mt(p,!1),y();return}i.textContent=
T.saved,n.clear(),Ot(p)}},awaits:T=>h.some(({number:K,sent:X})=>X&&K===T),refused(T){clearTimeout(S),i.textContent="",N(
T)},follow(T){let K=JSON.stringify(T);K===m||$()!==m||(m=K,e(T))},resume(T=[]){let K=m,X=n.found().filter(({value:U})=>typeof U?.
text=="string");for(let U of X){let et=JSON.stringify({...t(),...U.value});et===m||et===$()?n.take(U):$()===m&&(!U.steps||
U.steps.includes(qt(K)))?(n.take(U),e({...t(),...U.value})):G(U)}let O=new Set([m,$(),...X.map(({value:U})=>JSON.stringify(
{...t(),...U}))]);for(let{value:U,time:et}of T){let j={...t(),...U};O.has(JSON.stringify(j))||n.passed().includes(qt(JSON.
stringify(U)))||G({key:"journal",text:"",value:U,steps:[],time:et,saved:!0})}$()!==m?q():n.clear()},lost(){H(),k=!0,h.length||
$()!==m?_():(i.textContent="",N(o.dead))},stop(){H(),Ot(p),window.removeEventListener("lessons:save",E),window.removeEventListener(
"pagehide",F),J()}}}var Ce={render({model:t,el:e}){let s=V(e),n=t.get("words"),o=d("textarea",{rows:t.get("lines"),className:"lsn-writing",id:D(),
attributes:{dir:"auto"}}),a=d("p",{className:"lsn-soft",id:D(),textContent:n.about});o.setAttribute("aria-describedby",a.
id);let r=p=>at(t,p),l=Vt({read:()=>({text:o.value}),put:p=>{o.value=p.text},send:({text:p,number:g,settled:h})=>r({type:"\
draft",text:p,number:g,settled:h}),kept:yt(t,t.get("name")),words:n,model:t,limit:t.get("limit")}),i=p=>{p.type==="kept"?
(p.text!==void 0&&t.set("text",p.text),l.heard(p)):l.awaits(p.number)&&l.refused(p.text)},c=()=>l.follow({text:t.get("te\
xt")});o.addEventListener("input",l.touched),o.addEventListener("blur",()=>{l.saved.textContent===n.typing&&l.save(!0)});
let f=ct(t,{"msg:custom":i,"change:text":c}),u=wt(t,l.lost);return e.append(d("section",{className:"lsn lsn-prompt lsn-q",
lang:t.get("language")},d("label",{className:"lsn-strong",htmlFor:o.id,textContent:t.get("ask")}),o,a,l.saved,l.alarm,l.
offers)),c(),l.resume(t.get("others")),()=>{f(),u(),l.stop(),s()}}};var Ze=["year","month","day","hour","minute"],kt={year:1,month:1/12,day:1/365.2425,hour:1/8765.82,minute:1/525949.2},Uo=4,
en=6e4,tn=1e-9,Ae=t=>new Date(0).setUTCFullYear(t,0,1);function Xn(t){let e=Math.floor(t),s=Ae(e);return new Date(s+Math.
round((t-e)*(Ae(e+1)-s)/en)*en)}function Yn(t){let e=t.getUTCFullYear(),s=Ae(e);return e+(t.getTime()-s)/(Ae(e+1)-s)}var Jn=t=>String(
t).padStart(2,"0");function Gn(t,e,s){return t<1?L(e.bce,{year:1-t}):s?L(e.ce,{year:t}):String(t)}function nn(t,e,s){let n=Xn(
t),o=n.getUTCFullYear();return{date:n,name:Gn(o,e,s),inDate:s?Gn(o,e,s):L(e.year,{year:o}),month:e.months.split(/\s+/)[n.
getUTCMonth()],day:n.getUTCDate(),clock:L(e.time,{hour:Jn(n.getUTCHours()),minute:Jn(n.getUTCMinutes())}),midnight:!n.getUTCHours()&&
!n.getUTCMinutes()}}function oe(t,e,s,n){let{name:o,inDate:a,month:r,day:l,clock:i}=nn(t,s,n);if(e==="year")return o;if(e===
"month")return L(s["month-of"],{month:r,year:a});let c=L(s["day-of"],{day:l,month:r,year:a});return e==="day"?c:L(s.moment,
{date:c,time:i})}function Qn(t,e,s,n,o){if(s!=="hour"&&s!=="minute")return[t,e-kt.minute].map(i=>oe(i,s,n,o));let[a,r]=[
t,e].map(i=>nn(i,n,o)),l=a.date.toISOString().slice(0,-14)===r.date.toISOString().slice(0,-14);return[oe(t,s,n,o),l?r.clock:
oe(e,s,n,o)]}function Fo(t,e,s,n){let{date:o,name:a,month:r,day:l,clock:i,midnight:c}=nn(t,s,n);return(e==="minute"||e===
"hour")&&!c?i:e==="minute"||e==="hour"||e==="day"?L(s.day,{day:l,month:r}):e==="month"&&o.getUTCMonth()?r:a}function Zn({
from:t,to:e,most:s,first:n,unit:o,words:a,eras:r,steps:l}){let[i,c]=Ko(e-t,o,s,l);return(i==="year"?qo(t,e,c):Vo({from:t,
to:e,first:n,step:i,count:c})).map(u=>({at:u,label:Fo(u,i,a,r)}))}function Ko(t,e,s,n){let o=t/kt[e]<Uo+.1,a=Math.min(Ze.
indexOf(e)+Number(o),Ze.length-1),r=e==="year"&&!o?t-1:t;return n.find(([i,c])=>Ze.indexOf(i)<=a&&r/(c*kt[i])<=s)??n[n.length-
1]}function qo(t,e,s){let[n,o]=[Math.ceil(t),Math.ceil(e)-1],a=[];for(let r=Math.floor(n/s)*s-s;r<=o;r+=s){let l=s===1||
r>0?r:r+1;l>=n&&l<=o&&a.push(l)}return a}function Vo({from:t,to:e,first:s,step:n,count:o}){let a=Xn(n==="day"?s:t);n!=="\
minute"&&a.setUTCMinutes(0),a.setUTCHours(0,0,0,0),n==="month"&&a.setUTCMonth(Math.floor(a.getUTCMonth()/o)*o,1);let r=[],
l=e+(n==="month"?-tn:tn);for(let i=Yn(a);i<=l;i=Yn(a))i>=t-tn&&r.push(i),n==="month"?a.setUTCMonth(a.getUTCMonth()+o):n===
"day"?a.setUTCDate(a.getUTCDate()+o):a.setTime(a.getTime()+o*(n==="hour"?60:1)*en);return r}var zo=2,Wo={year:zo,month:2*kt.month,day:kt.day,hour:kt.hour,minute:10*kt.minute},ts=1e-9,zt=class{constructor({first:e,
last:s,left:n,right:o,unit:a="year",words:r={},steps:l,most:i}){this.unit=a,this.words=r,this.eras=e<1,this.least=Wo[a],
this.first=e,this.last=s,this.left=n,this.right=o,this.steps=l,this.most=i,this.from=e,this.to=s,this.hidden=new Set}get whole(){
return this.from===this.first&&this.to===this.last}at(e){return this.first+(e-this.left)*(this.last-this.first)/(this.right-
this.left)}x(e){return this.left+(e-this.from)*(this.right-this.left)/(this.to-this.from)}set(e,s){let n=Math.min(Math.max(
s-e,this.least),this.last-this.first);this.from=Math.min(Math.max(e,this.first),this.last-n),this.to=this.from+n}zoom(e,s=(this.
from+this.to)/2){this.set(s-(s-this.from)*e,s+(this.to-s)*e)}move(e){this.set(this.from+e,this.to+e)}holds(e){return e>=
this.from-ts&&e<=this.to+ts}ticks({from:e=this.from,to:s=this.to,most:n=this.most}={}){return Zn({...this,from:e,to:s,most:n})}name(e){
return oe(e,this.unit,this.words,this.eras)}get names(){return Qn(this.from,this.to,this.unit,this.words,this.eras)}};var Yo=7,es="http://www.w3.org/2000/svg";function Jo(t,e,s,n){t.className=`lsn-note ${e.kind}`;let o=d("p",{className:"l\
sn-strong",textContent:e.title}),a=[e.text,e.when,e.kind_name,e.from].map((l,i)=>d("p",{textContent:l,className:i?"lsn-s\
oft":""})).filter(l=>l.textContent),r=e.says.filter(([l])=>Object.hasOwn(n.links,l)).map(([l,i])=>{let{text:c,label:f}=n.
links[l],u=B(c,()=>n.choose(l),{className:"lsn-link",title:f});return d("p",{className:"lsn-said"},d("b",{textContent:`${s.
says} `}),u,` ${i}`)});t.replaceChildren(o,...a,...r)}function Go(t,e,s,n){t.className="lsn-note";let o=e.map(([r,{title:l,
when:i}])=>d("li",{},B(l,()=>n.choose(r),{className:"lsn-link"}),` ${i}`)),a=n.links[n.now]?.label??"";t.replaceChildren(
d("p",{className:"lsn-strong",textContent:a}),d("p",{className:"lsn-soft",textContent:s.related}),d("ul",{},...o))}function Xo(t,e){
let s=document.createElementNS(es,"circle");s.setAttribute("class","lsn-halo"),s.setAttribute("cx",String(e.x+e.width/2)),
s.setAttribute("cy",String(e.y+e.height/2)),s.setAttribute("r","12"),t.append(s)}var Qo=t=>t.hasAttribute("data-hidden");
function Zo(t,e,s,n){t.classList.add("lsn-mark");for(let[o,a]of[["role","button"],["aria-pressed","false"],["aria-label",
[s.title,s.when,s.kind_name].filter(Boolean).join(". ")]])t.setAttribute(o,a);Xo(t,e),t.addEventListener("click",n),t.addEventListener(
"keydown",o=>{o.key!=="Enter"&&o.key!==" "||(o.preventDefault(),n())})}var Wt=(t,e)=>W(t,`[data-${e}]`).map(s=>({element:s,
name:s.dataset[e]??""})),ns=t=>Number(t.querySelector("use")?.getAttribute("x")),sn=(t,e)=>Object.fromEntries(Wt(t,"even\
t").map(({element:s,name:n})=>[n,e.at(ns(s))])),ss=(t,e)=>Object.fromEntries(Wt(t,"bar").map(({element:s,name:n})=>{let o=s.
querySelector("path")?.getAttribute("d")??"",[a,,r]=o.slice(1).split(" ").map(Number);return[n,[e.at(a),e.at(a+r)]]}));function ta(t,e,s,n){
let o=new Map(Wt(t,"event").map(({element:l,name:i})=>[i,{x:ns(l),year:e[i]}])),a=["event","label","leader","bar","haze"].
flatMap(l=>Wt(t,l).flatMap(({element:i,name:c})=>{let f=o.get(c);if(!f)return[];let u=l==="label"?i.querySelector("text"):
null,p=u?.getComputedTextLength()??0,g=s?null:i.getBBox();return{kind:l,element:i,...f,name:c,width:p,box:g,ends:u?.style.
textAnchor==="end"}})),r=Q(t,"svg");return{things:a,ticks:s?Wt(t,"tick").map(({element:l})=>l):[],svg:r,view:r.getAttribute(
"viewBox")??"",beside:W(t,"[data-undated], [data-label^='undated-']"),gap:ea(t,n)}}function ea(t,e){let[s,n]=["line","la\
bel"].map(r=>t.querySelector(`[data-gap="${r}"]`));if(!s||!n)return null;let{x:o,width:a}=s.getBBox();return{line:s,label:n,
x:o,width:a,from:e.at(o),to:e.at(o+a),least:n.getBBox().width+8}}function na({line:t,label:e,x:s,width:n,from:o,to:a,least:r},l){
let[i,c]=[l.x(Math.max(o,l.from)),l.x(Math.min(a,l.to))];for(let f of[t,e])f.toggleAttribute("data-hidden",c-i<r);t.setAttribute(
"transform",`translate(${i} 0) scale(${(c-i)/n} 1) translate(${-s} 0)`),e.setAttribute("transform",`translate(${(i+c)/2-
s-n/2} 0)`)}function sa(t,e,s){t.querySelector(".lsn-band")?.remove();let n=t.classList.contains("lsn-wide"),[o,a]=s?[Math.
max(s[0],e.from),Math.min(s[1],e.to)]:[0,0];if(a<=o)return;let r=Wt(t,"tick").map(({element:w})=>w).filter(w=>!w.querySelector(
"text")),l=[r[0],r[r.length-1]],[i,c]=l.map(w=>w.getBBox()),[f,u]=l.map(os),p=w=>i.y+(w-f)*(c.y-i.y)/(u-f),g=n?[e.x(o),i.
y,e.x(a)-e.x(o),i.height]:[i.x+5,p(o),20,p(a)-p(o)],h=document.createElementNS(es,"rect");["x","y","width","height"].forEach(
(w,k)=>h.setAttribute(w,String(g[k]))),h.setAttribute("class","lsn-band");let m=Q(t,"svg");h.setAttribute("fill",`url(#${oa(
m)})`),m.prepend(h)}function oa(t){return t.dataset.hatch||(t.dataset.hatch=D(),t.insertAdjacentHTML("beforeend",`<patte\
rn id="${t.dataset.hatch}" class="lsn-hatch" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M-2 2L2 -2M0 8L\
8 0M6 10L10 6"/></pattern>`)),t.dataset.hatch}function aa({things:t,ticks:e,svg:s,view:n,beside:o,gap:a},r,l){let i=(r.last-
r.first)/(r.to-r.from);for(let{kind:c,element:f,x:u,year:p,name:g,width:h,ends:m}of t){let w=r.hidden.has(g)||!r.holds(p);
if(f.toggleAttribute("data-hidden",w),!l||w)continue;let k=r.x(p);c==="bar"?f.setAttribute("transform",`translate(${k} 0\
) scale(${i} 1) translate(${-u} 0)`):f.setAttribute("transform",`translate(${k-u+ia(c,k,h,m,r)} 0)`)}for(let c of o)c.toggleAttribute(
"data-hidden",!l&&!r.whole);l&&a&&na(a,r),l?la(e,r):s.setAttribute("viewBox",r.whole?n:ra(n,t.filter(({element:c})=>!c.hasAttribute(
"data-hidden"))))}function ra(t,e){let[,,s]=t.split(" "),n=e.flatMap(({box:r})=>r??[]),o=Math.min(...n.map(({y:r})=>r))-
14,a=Math.max(...n.map(({y:r,height:l})=>r+l))+14;return n.length?`0 ${o} ${s} ${a-o}`:`0 0 ${s} 40`}function ia(t,e,s,n,o){
return t!=="label"||o.whole?0:!n&&e+10+s>o.right+12?-20-s:n&&e-10-s<o.left?20+s:0}var os=t=>Number(t.dataset.tick?.replace(
"_","."));function la(t,e){let s=t[0]?.parentElement;if(!s)return;for(let a of W(s,"[data-copy]"))a.remove();for(let a of t)
a.toggleAttribute("data-hidden",!e.whole),a.removeAttribute("transform");if(e.whole)return;let n=t.filter(a=>a.dataset.tick===
t[0].dataset.tick),o=e.left+(os(n[0])-e.first)*(e.right-e.left)/(e.last-e.first);for(let{at:a,label:r}of e.ticks({most:e.
eras?Yo:e.most}))for(let l of n){let i=l.cloneNode(!0);i.removeAttribute("data-hidden"),i.removeAttribute("data-tick"),i.
setAttribute("data-copy",""),i.setAttribute("transform",`translate(${e.x(a)-o} 0)`);let c=i.querySelector("text");c&&(c.
textContent=r),s.prepend(i)}}function ca(t,e,s){let n=null,o=()=>Q(t,"svg").getBoundingClientRect().width*(e.right-e.left)/
900;t.addEventListener("pointerdown",({button:a,target:r,clientX:l,pointerId:i})=>{a||e.whole||r instanceof Element&&r.closest(
".lsn-mark, [data-label]")||(n={x:l,width:o()},t.setPointerCapture(i))}),t.addEventListener("pointermove",a=>{n&&(e.move(
(n.x-a.clientX)/n.width*(e.to-e.from)),n.x=a.clientX,s())});for(let a of["pointerup","pointercancel"])t.addEventListener(
a,()=>{n=null})}function da(t,e,s){let n=d("span",{className:"lsn-years",attributes:{"aria-live":"polite"}}),a=[["zoom-i\
n",()=>t.zoom(.5),()=>t.to-t.from<=t.least+1e-9],["zoom-out",()=>t.zoom(2),()=>t.whole],["earlier",()=>t.move((t.from-t.
to)*.6),()=>t.from<=t.first],["later",()=>t.move((t.to-t.from)*.6),()=>t.to>=t.last],["all",()=>t.set(t.first,t.last),()=>t.
whole]].map(([r,l,i])=>{let c=()=>{l(),s()};return{isOff:i,button:B(e[r],c)}});return{bar:d("div",{className:"lsn-tools",
attributes:{role:"group","aria-label":e.tools}},...a.map(({button:r})=>r),n),update(){for(let{button:c,isOff:f}of a)c.setAttribute(
"aria-disabled",String(f()));let[r,l]=t.names,i=L(e.shown,{from:r,to:l});n.textContent!==i&&(n.textContent=i)}}}var Ne={
async render({model:t,el:e}){let s=V(e),n=t.get("words"),o={};for(let[A,M]of[["event","events"],["undated","undated"]])for(let[
H,I]of Object.entries(t.get(M)))o[`${A}:${H}`]=I;let a=await ot(t),r=new zt(t.get("axis")),l=d("div",{className:"lsn-not\
e"}),i=d("p",{className:"lsn-hidden",attributes:{role:"status"}}),c=()=>{l.className="lsn-note",l.replaceChildren(d("p",
{className:"lsn-soft",textContent:n.prompt}))},f=d("details",{},d("summary",{textContent:n.show})),u=document.createElement(
"div");u.innerHTML=t.get("table"),f.append(u);let p=d("section",{className:"lsn lsn-timeline",lang:t.get("language")},d(
"h3",{textContent:n.title})),g=new Map,h=0,m=()=>{h||=requestAnimationFrame(()=>{h=0;for(let[A,{what:M,stops:H}]of g)aa(
M,r,A.classList.contains("lsn-wide")),sa(A,r,o[a.now]?.span),H.keep();w.update()})},w=da(r,n,m);p.append(w.bar);let k=[],
b=["wide","tall"].map(A=>{let M=d("div",{className:`lsn-drawing lsn-${A}`});M.innerHTML=t.get(A);let H=Q(M,"svg");return H.
setAttribute("role","group"),H.setAttribute("aria-label",n.title),M}),[v]=b;ca(v,r,m),p.append(...b);let x=sn(v,r);p.append(
l,i,f),e.append(p);let S=()=>{for(let[q,E]of k){let F=rt(a,q);E.setAttribute("aria-pressed",String(F==="selected")),E.classList.
toggle("lsn-related",F==="related")}let A=o[a.now],M=A||!n.related?[]:Object.entries(o).filter(([q])=>rt(a,q));A?Jo(l,A,
n,a):M.length?Go(l,M,n,a):c();let H=M.length?[n.related,M.map(([,q])=>q.title).join(", ")]:[A?.when,A?.title];p.closest(
".lsn-explore")||(i.textContent=H.filter(Boolean).join(" ")),M.length&&!M.some(([q])=>r.holds(x[q.slice(6)]))&&r.set(r.first,
r.last);let I=x[a.now.slice(6)];A&&!A.span&&!r.holds(I)&&r.move(I-(r.from+r.to)/2),A?.span&&(A.span[1]<=r.from||A.span[0]>=
r.to)&&r.set(r.first,r.last),m()},$=A=>{if(g.has(A)||!A.getClientRects().length)return;let M=Object.keys(o).flatMap(I=>{
let q=A.querySelector(`[data-${I.replace(":",'="')}"]`);return q?{name:I,mark:q,box:q.getBBox()}:[]});for(let{name:I,mark:q,
box:E}of M){k.push([I,q]);let F=()=>a.toggle(I);Zo(q,E,o[I],F);let C=I.replace("event:","").replace(":","-");for(let J of W(
A,`[data-label="${C}"]`))J.addEventListener("click",F)}let H=Pt(M.map(({mark:I})=>I),Qo);g.set(A,{what:ta(A,x,A===v,r),stops:H}),
S()},N=new ResizeObserver(()=>b.forEach($));N.observe(p);let y=({detail:A})=>{r.hidden=A,m()};e.addEventListener("lsn:hi\
de",y);let _=a.watch(S);return()=>{cancelAnimationFrame(h),_(),N.disconnect(),s()}}};var as=22,ua=3,[pa,rs,fa]=[70,90,56],ma=14,ha=t=>[...t].reduce((e,s)=>e+(s>"⺀"?12:6.8),0);function ga(t,e,s){let n=Array(
s).fill(Number.NEGATIVE_INFINITY);return t.map(o=>{let a=n.findIndex(l=>o-l>=e),r=a<0?n.indexOf(Math.min(...n)):a;return n[r]=
o,r})}function ba(t,e,s,n=t.length>1?(t[1]-t[0])/2:(s-e)/4){let o=t.filter(a=>a<s-n);return o.length&&o[0]-e>n&&o.unshift(
e),[...o,s]}function va(t,e){let s=Math.min(t.most,Math.max(2,Math.floor(e/(t.unit!=="year"?fa:t.eras?rs:pa)))),n=t.ticks(
{most:s});return t.unit!=="year"||n.some(({at:a})=>a%1)?n:ba(n.map(({at:a})=>a),t.first,t.last-1,t.eras?rs*(t.last-t.first)/
e:void 0).map(a=>({at:a,label:t.name(a)}))}function is(t,e){let s=t.get("events"),n=new zt(t.get("axis")),o=document.createElement(
"div");o.innerHTML=t.get("wide");let[a,r]=[sn(o,n),ss(o,n)],l=$=>($-n.first)/(n.last-n.first),i=d("div",{className:"lsn-\
strip-line"}),c=d("p",{className:"lsn-strip-title",attributes:{"aria-hidden":"true"}}),f=d("div",{className:"lsn-strip",
attributes:{role:"group","aria-label":t.get("words").title}},c,i),u=Object.entries(s).filter(([$])=>$ in a).sort(([$],[N])=>a[$]-
a[N]).map(([$,N])=>{let y=`event:${$}`,_=B("",()=>e.toggle(y),{className:`lsn-strip-mark ${N.kind}`,attributes:{"aria-pr\
essed":"false","aria-label":`${N.title}. ${N.when}. ${N.kind_name}`}});_.append(d("i")),_.dataset.event=$;let[A,M]=r[$]??
[a[$],a[$]],H=d("span",{className:`lsn-strip-span ${N.kind}`});return N.vague&&H.classList.add("lsn-vague"),Object.assign(
H.style,{left:`${l((A+M)/2)*100}%`,width:`${(l(M)-l(A))*100}%`}),{id:$,name:y,mark:_,bar:H,at:l(a[$]),event:N}}),{stopAt:p,
keep:g}=Pt(u.map(({mark:$})=>$),$=>$.matches("[hidden]"));i.append(...u.flatMap(({bar:$,mark:N})=>[$,N]));let h=d("div",
{className:"lsn-strip-years",attributes:{"aria-hidden":"true"}});f.append(h);let m=$=>{if(!$)return;let N=ga(u.map(({at:y})=>y*
$),as,ua);u.forEach(({mark:y,at:_},A)=>{y.style.left=`${_*100}%`,y.style.bottom=`${N[A]*as}px`}),h.replaceChildren(...va(
n,$).map(({at:y,label:_})=>{let A=d("span",{textContent:_});A.style.left=`${l(y)*100}%`;let M=(ha(_)/2-ma)/$;return l(y)<
M&&(A.dataset.side="first"),l(y)>1-M&&(A.dataset.side="last"),A})),k()},w="",k=()=>{let $=u.find(N=>N.name===w&&!N.mark.
hidden)??u.find(N=>rt(e,N.name)==="selected")??u.find(N=>rt(e,N.name)==="related");c.textContent=$?$.event.title:"",c.style.
left=$?`${$.at*100}%`:"0",c.dataset.side=$&&$.at>.5?"left":"right"},b=({target:$,type:N})=>{let y=$ instanceof Element?$.
closest(".lsn-strip-mark"):null;w=["pointerover","focusin"].includes(N)?u.find(({mark:_})=>_===y)?.name??"":"",k()};for(let $ of[
"pointerover","pointerout","focusin","focusout"])i.addEventListener($,b);let v=()=>{w="";for(let{name:N,mark:y}of u){let _=rt(
e,N);y.setAttribute("aria-pressed",String(_==="selected")),y.classList.toggle("lsn-related",_==="related")}let $=u.find(
N=>N.name===e.now);$&&p($.mark),k()},x=new ResizeObserver(([{contentRect:$}])=>m($.width));x.observe(i);let S=e.watch(v);
return{el:f,hide($){for(let{id:N,mark:y,bar:_}of u)y.hidden=_.hidden=$.has(N);g()},stop(){x.disconnect(),S()}}}var ls=2800,wa=12,xa=60,an=8,Ct=(t,e)=>t.setAttribute("aria-disabled",String(e));function $a({selection:t,kinds:e,place:s,
kindOf:n}){let o=r=>s&&!t.related(r).includes(s),a={passage:new Set,event:new Set};for(let r of Object.keys(t.links)){let[
l,i]=r.split(":");l==="passage"&&o(r)&&a.passage.add(i),l==="event"&&(o(r)||!e.has(n(i)??""))&&a.event.add(i)}return a}function ya(t){
let e={};t.forEach(({place:n},o)=>{let a=e[n]??=[],r=a.at(-1);r?.at(-1)===o?r.push(o+1):a.push([o+1])});let s=n=>n.length>
2?`${n[0]}–${n.at(-1)}`:n.join(" ");return Object.fromEntries(Object.entries(e).map(([n,o])=>[n,o.map(s).join(" ")]))}
function ka(t,e,s){let n=0,o=()=>s().indexOf(t.now),a=p=>{let g=s(),h=o(),m=h<0?p>0?0:g.length-1:h+p;return g[m]&&t.choose(
g[m]),!!g[m]},r=()=>{clearInterval(n),n=0,u.textContent=e.play,u.setAttribute("aria-pressed","false")},l=()=>{o()===s().
length-1?t.choose(s()[0]):a(1),n=setInterval(()=>{a(1)||r()},Ue()?ls*2:ls),u.textContent=e.pause,u.setAttribute("aria-pr\
essed","true")},i=p=>()=>{r(),a(p)},c=B(e.earlier,i(-1)),f=B(e.later,i(1)),u=B(e.play,()=>n?r():l());return{group:d("div",
{className:"lsn-tools",attributes:{role:"group","aria-label":e.step}},c,f,u),update(){let p=s();Ct(c,o()===0||!p.length),
Ct(f,o()===p.length-1||!p.length),Ct(u,!p.length),n&&o()<0&&r()},stop:r}}function Ca(t,e,s){let{kinds:n,places:o}={kinds:t.
get("kinds"),places:t.get("places")},a=Object.entries(n).map(([i,c])=>{let f=d("input",{type:"checkbox",value:i,checked:!0});
return f.addEventListener("change",s),{box:f,label:d("label",{className:`lsn-filter ${i}`},f,d("span",{textContent:c}))}}),
r=d("select",{id:D()},new Option(e.everywhere,""),...Object.entries(o).map(([i,c])=>new Option(c,i)));return r.addEventListener(
"change",s),{group:d("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.kinds}},...a.map(({label:i})=>i),
d("label",{htmlFor:r.id,textContent:e.place}),r),get kinds(){return new Set(a.filter(({box:i})=>i.checked).map(({box:i})=>i.
value))},get place(){return r.value}}}function Aa(t){let e=d("input",{type:"text",readOnly:!0,id:D(),className:"lsn-shar\
e"}),s=d("span",{className:"lsn-soft",attributes:{role:"status"}});e.addEventListener("focus",()=>e.select());let n=B(t.
copy,async()=>{e.select();try{await navigator.clipboard.writeText(e.value)}catch{document.execCommand("copy")}s.textContent=
t.copied});return{group:d("div",{className:"lsn-tools"},d("label",{htmlFor:e.id,textContent:t.share}),e,n,s),show(o){e.value!==
o&&(e.value=o,s.textContent="",Ct(n,!o))}}}function Na(t,e,s,n,o){let a=t.links[t.now];if(!a){e.textContent=t.words.nothing,
s.replaceChildren(...Object.entries(o).flatMap(([l,i])=>[" ",d("span",{className:`lsn-strip-kind ${l}`},document.createElement(
"i"),i)]));return}let r=a.related.map(l=>B(t.links[l].label,()=>t.choose(l),{className:"lsn-link"}));e.replaceChildren(...n?
[d("span",{className:"lsn-hidden",textContent:n})]:[],d("b",{textContent:`${t.words.now} ${a.label}`})),s.replaceChildren(
...r.length?[d("span",{className:"lsn-soft",textContent:` ${t.words.with} `}),...r.flatMap(l=>[l," "])]:[])}function Ea(t,e,s){
if(t.classList.toggle("lsn-soft",!e),!e){t.textContent=s,t.title="";return}let n=a=>d("span",{className:"lsn-soft",textContent:a}),
o=" · ";t.replaceChildren(n(`${e.when}${o}${e.kind_name}${o}`),e.text,n(`${o}${e.from}`)),t.title=t.textContent}function Sa(t){
let e=(t.closest(".jp-Cell")??t).nextElementSibling;for(;e?.querySelector(".lsn-work, .lsn-progress");)e=e.nextElementSibling;
if(!e)return;e.scrollIntoView({block:"start",behavior:Et()});let[s]=W(e,"h2, h3, h4");s&&(s.tabIndex=-1,s.focus({preventScroll:!0}))}
function cs(t,{opens:e=!1}={}){let[s,n,o]=[".lsn-story-bar",".lsn-stage",".lsn-reader"].map(f=>Q(t,f));if(getComputedStyle(
s).position==="sticky"){s.getBoundingClientRect().bottom<o.getBoundingClientRect().bottom-1&&o.scrollIntoView({block:"en\
d",behavior:Et()});return}let a=t.closest(".jp-WindowedPanel-outer"),r=n.getBoundingClientRect().top-(a?.getBoundingClientRect().
top??0)-an,[l,i]=[n.offsetHeight,s.getBoundingClientRect().top];e?n.style.removeProperty("--lsn-read"):r>0&&n.style.setProperty(
"--lsn-read",`${l+r}px`);let c=s.getBoundingClientRect().top-i;c&&(a??document.scrollingElement)?.scrollBy({top:c,behavior:"\
instant"})}function Ta(t,e){let s=t.closest(".jp-WindowedPanel-outer");if(!s)return()=>{};let n=new ResizeObserver(([{borderBoxSize:o}])=>e.
style.setProperty("--lsn-room",`${o[0].blockSize}px`));return n.observe(s),()=>n.disconnect()}var on=async(t,e,s,n)=>s.render(
{model:await dt(t,e),el:n});function La(t,e,s){let n=new Map,o=new Map,a=d("p",{className:"lsn-soft",textContent:s.hidden,
hidden:!0}),r=t.get("passages"),l=Promise.all(r.map(async c=>{let f=await Tt(t,c);return{name:`passage:${/data-passage="([^"]*)"/.
exec(f.get("html"))?.[1]}`,own:f}})),i=async(c,f)=>{let u=(await l).find(p=>p.name===c);return u?$t.render({model:u.own,
el:f}):()=>{}};return{none:a,put(c){let f=n.get(c),u=o.get(c)??(f?i(c,f):Promise.resolve(()=>{}));return o.set(c,u),u},holder(c){
let f=d("div");return n.set(c,f),f},hide(c){for(let[f,u]of n)u.hidden=c.has(f.slice(8));a.hidden=[...n.values()].some(f=>!f.
hidden)},target(c){let f=W(e,"article").filter(p=>!p.closest("[hidden]")),u=f.filter(p=>p.dataset.state);return f.find(p=>p.
dataset.state==="selected")??u.find(c)??u[0]},stop(){for(let c of o.values())c.then(f=>f())}}}function Oa(t,e,{to:s,by:n}){
let o=t.map((i,c)=>B(c?String(c):"○",()=>s(c),{className:"lsn-dot",title:i,attributes:{"aria-label":c?`${c}. ${i}`:i}})),
a=d("ol",{className:"lsn-stop-dots"},...o.map(i=>d("li",{},i))),r=B(e.previous,()=>n(-1)),l=B(e.next,()=>n(1));return r.
classList.add("lsn-backward"),l.classList.add("lsn-onward"),{dots:o,el:d("nav",{className:"lsn-story-bar",attributes:{"a\
ria-label":e.stops}},r,a,l),show(i,c){o.forEach((u,p)=>{u.tabIndex=p===i?0:-1,u.classList.toggle("lsn-been",p<i),p===i?u.
setAttribute("aria-current","step"):u.removeAttribute("aria-current")}),Ct(r,i===0);let f=i===0?e.start:i===t.length-1?e.
finish:e.next;l.textContent=c||f}}}function ds(t){let e={reads:!1,presses:!1},s=()=>{e.reads=!0};for(let n of["wheel","t\
ouchmove"])t.addEventListener(n,s,{passive:!0});t.addEventListener("keydown",({target:n})=>n===t&&s()),t.addEventListener(
"scrollend",()=>{e.reads=!1}),t.addEventListener("pointerdown",({target:n})=>{e.reads||=n===t});for(let n of["click","ke\
ydown"])t.addEventListener(n,()=>{e.presses=!0,setTimeout(()=>{e.presses=!1})},!0);return e}function _a(t,{el:e,column:s,
selection:n,passages:o,words:a}){let{text:r,stops:l}=t.get("story"),i=O=>({number:O,count:l.length}),c=ds(s),f=document.
createElement("div"),u=d("section",{className:"lsn-stop lsn-opening",attributes:{"aria-label":a.opening}});u.innerHTML=r;
let p=me({language:t.get("language"),words:a.aloud,blocks:()=>W(u,":scope > p:not(.lsn-soft)")});u.append(d("div",{},p.element),
f,d("p",{className:"lsn-soft",textContent:a.free}));let g=l.map((O,U)=>{let et=d("b",{textContent:String(U+1),attributes:{
"aria-hidden":"true"}}),j=d("p",{className:"lsn-why"},et,d("span",{textContent:O.why})),z=L(a.stop,i(U+1)),tt=d("h4",{className:"\
lsn-hidden",textContent:`${z}. ${a.why}`});return d("section",{className:"lsn-stop"},tt,j,o.holder(O.passage))}),h=[u,...g],
m=l.map(({passage:O})=>n.links[O]?.label??O),w=Oa([a.opening,...m],a,{to:O=>E(O,{by:!0}),by(O){O>0&&M()?q():O>0&&v===l.length?
Sa(e):E(v+O,{by:!0})}}),b=B("",()=>{E(v),w.dots[v].focus({preventScroll:!0})},{className:"lsn-button lsn-small lsn-retur\
n",hidden:!0}),v=0,x=()=>v?l[v-1].event||l[v-1].passage:"",S=O=>O.getBoundingClientRect().top-s.getBoundingClientRect().
top+s.scrollTop,$=0,N=(O,U=!1)=>{c.reads=!1,$=O,s.scrollTo({top:O,behavior:U?"auto":Et()})},y=()=>v?null:f.querySelector(
"textarea"),_=()=>{let O=y()?f:h[v];return S(O)+O.offsetHeight-s.clientHeight},A=()=>{let O=h[v].querySelector(".lsn-pas\
sage > .lsn-cite");return(O?S(O)-s.clientHeight:_())-$},M=()=>n.now===x()&&!y()?.value&&A()>wa,H=!1,I=()=>w.show(v,H&&M()&&
(y()?a.write:a.more)),q=()=>{cs(e),M()&&N(y()?_():Math.min($+s.clientHeight-xa,_())),y()?.focus({preventScroll:!0}),I()},
E=(O,{leads:U=!0,once:et=!1,by:j=!1}={})=>{v=t.lsnStop=O,j&&cs(e,{opens:!v}),n.choose(x(),{at:v?l[v-1].place:""}),U&&N(S(
h[v]),et),G()},F=ya(l),C=-1,J=()=>{if(C===v)return;C=v;let O={place:v?l[v-1].place:"",number:v};Q(e,".lsn-where").dispatchEvent(
new CustomEvent("lsn:stops",{detail:{stops:F,now:O}}))},G=()=>{I(),J(),b.hidden=n.now===x(),b.textContent=v?L(a.return,i(
v)):a.opening},T=O=>{let et={ArrowRight:v+1,ArrowLeft:v-1,Home:0,End:l.length}[O.key];!h[et]||O.altKey||O.ctrlKey||O.metaKey||
(O.preventDefault(),E(et,{by:!0}),O.target instanceof Element&&O.target.matches(".lsn-dot")&&w.dots[et].focus())};w.el.addEventListener(
"keydown",T),s.addEventListener("keydown",O=>{O.target===s&&O.key.startsWith("Arrow")&&T(O)});let K=!1;s.addEventListener(
"scroll",()=>{!c.reads||K||(K=!0,requestAnimationFrame(()=>{K=!1;let O=s.getBoundingClientRect().top+s.clientHeight*.4,U=h.
findLastIndex(et=>et.getBoundingClientRect().top<=O);$=s.scrollTop,U>=0&&U!==v?E(U,{leads:!1}):I()}))}),s.addEventListener(
"scrollend",()=>{$=s.scrollTop,I()});let X=new ResizeObserver(()=>{H=!0,I()});for(let O of[s,...h])X.observe(O);return f.
addEventListener("input",I),{bar:w.el,comeBack:b,sections:h,prompt:f,update:G,stop(){X.disconnect(),p.stop()},get number(){
return v?`${L(a.stop,i(v))} · `:""},follow(){if(c.presses||n.now===x())return;let O=o.target(U=>h[v].contains(U));O&&N(
S(O)-an)},begin(){if(n.now)this.follow();else{let O=Math.min(t.lsnStop??0,l.length);E(O,{leads:O>0,once:!0})}}}}function Ma(t,e,s){
let n=ds(t);return{number:"",stop(){},update(){},follow(){let o=e.now&&!n.presses?s.target(()=>!0):null;if(!o)return;let a=o.
querySelector(".lsn-lit")??o,r=o.getBoundingClientRect().top-t.getBoundingClientRect().top,l=a.getBoundingClientRect().bottom-
o.getBoundingClientRect().top-t.clientHeight+40;t.scrollTop+=r-an+Math.max(0,l)},begin(){this.follow()}}}var us={async render({
model:t,el:e}){let s=V(e),n=t.get("words"),o=await ot(t),a=t.get("story").stops??[],r=await dt(t,"timeline"),l=r.get("ev\
ents"),i=d("div",{className:"lsn-column",tabIndex:0,attributes:{role:"region","aria-label":n.passages}}),c=La(t,i,n),f=a.
length?_a(t,{el:e,column:i,selection:o,passages:c,words:n}):null,u=f??Ma(i,o,c),p=Object.keys(o.links).filter(Y=>Y.startsWith(
"passage:")),g=f?a.map(({passage:Y})=>Y):p,h=p.filter(Y=>!g.includes(Y));i.append(...f?.sections??g.map(c.holder),...h.map(
c.holder),c.none);let m=d("div",{className:"lsn-where"}),[w,k]=[d("span",{attributes:{role:"status"}}),d("span")],b=d("p",
{className:"lsn-now"},w,k),v=d("p",{className:"lsn-event-told"}),x=is(r,o),S=new Set(Object.values(l).map(Y=>Y?.kind)),$=Object.
fromEntries(Object.entries(t.get("kinds")).filter(([Y])=>S.has(Y))),N=d("div",{className:"lsn-whole"}),y=null,_=async()=>{
N.hidden=y!==null&&!N.hidden,A.setAttribute("aria-expanded",String(!N.hidden)),A.textContent=N.hidden?n.grow:n.shrink,y??=
on(t,"timeline",Ne,N).then(Y=>(N.dispatchEvent(new CustomEvent("lsn:hide",{detail:C.event})),Y)),await y,N.hidden||N.scrollIntoView(
{block:"nearest",behavior:Et()})},A=B(n.grow,_,{className:"lsn-button lsn-small lsn-grow",attributes:{"aria-expanded":"f\
alse"}}),M=d("div",{className:"lsn-when",attributes:{role:"region","aria-label":r.get("words").title}},d("div",{className:"\
lsn-now-row"},b,v,d("div",{},f?.comeBack??"",A)),x.el),H=d("div",{className:"lsn-stage"},d("div",{className:"lsn-reader"},
i,f?.bar??""),m,M),I=d("details",{className:"lsn-more"},d("summary",{textContent:n.tools})),q=d("h3",{className:f?"lsn-h\
idden":"",textContent:n.title}),E=d("section",{className:"lsn lsn-explore",lang:t.get("language")},q,H,N,I);e.append(E);
let F=Ta(e,E),C={passage:new Set,event:new Set},G=ka(o,n,()=>Object.keys(o.links).filter(Y=>Y.startsWith("event:")&&!C.event.
has(Y.slice(6)))),T=Ca(t,n,()=>z()),K=Aa(n),X=B(n.back,o.back),O=B(n.forward,o.forward),U=B(n.clear,()=>o.choose("")),et={
className:"lsn-tools",attributes:{role:"group","aria-label":n.read}};I.append(d("div",{className:"lsn-bar"},d("div",et,X,
O,U),G.group),d("div",{className:"lsn-bar"},T.group,K.group));let j=()=>{let Y=h.filter(ht=>!rt(o,ht)).map(ht=>ht.slice(
8));c.hide(new Set([...C.passage,...Y]));let ee=h.filter(ht=>rt(o,ht));return Promise.all(ee.map(c.put))},z=()=>{C=$a({selection:o,
kinds:T.kinds,place:T.place,kindOf:Y=>l[Y]?.kind}),j(),x.hide(C.event),N.dispatchEvent(new CustomEvent("lsn:hide",{detail:C.
event})),G.update()};await Promise.all(g.map(c.put));let tt=await Promise.all([on(t,"map",ve,m),...f&&t.get("prompt")?[on(
t,"prompt",Ce,f.prompt)]:[]]);I.append(...m.querySelectorAll(".lsn-map > :is(.lsn-soft, details), .lsn-map .lsn-base"));
let vt=!1,Ht=o.watch(()=>{Na(o,w,k,u.number,$);let Y=o.now.startsWith("passage:")&&!o.related(o.now).some(ht=>ht.startsWith(
"event:"));Ea(v,l[o.now.slice(6)],Y?n.undated:n.prompt),Ct(X,!o.canGo.back),Ct(O,!o.canGo.forward),Ct(U,!o.now),K.show(o.
links[o.now]?.text??""),G.update(),u.update();let ee=j();vt&&ee.then(()=>u.follow())});return u.begin(),vt=!0,()=>{G.stop(),
Ht(),F(),x.stop(),u.stop(),c.stop();for(let Y of tt)Y();y?.then(Y=>Y()),s()}}};function Ee(t){let e=d("p",{className:"lsn-soft lsn-downloaded",attributes:{role:"status"}}),s=()=>{let o={taken:!1,tell:a=>{
e.textContent=a}};window.dispatchEvent(new CustomEvent("lessons:download",{detail:o})),o.taken||(e.textContent=t["no-pan\
el"])},n=B(t.download,s,{className:"lsn-button"});return[d("div",{className:"lsn-actions"},n),e]}var ps={render({model:t,el:e}){return e.innerHTML=t.get("html"),Q(e,"ul").before(...Ee(t.get("words"))),V(e)}};function Ia(t){let e="data:image/svg+xml,",s=W(t,`img[src^='${e}']`);for(let n of s){let o=d("div",{className:`lsn-drawi\
ng ${n.className}`,attributes:{role:"img","aria-label":n.alt}});o.innerHTML=decodeURIComponent(n.src.slice(e.length)).replaceAll(
"lsn-fill-",`${D()}-`),n.replaceWith(o)}for(let n of t.querySelectorAll(".lsn-paper"))n.replaceWith(...n.childNodes)}var fs=t=>W(
t,"[data-key]")[0]?.dataset.key??t.textContent.trim(),ms=(t,e)=>W(t.cells[e],"[data-facet]");function Ba({heads:t,rows:e},s,n,o){
let a=new Intl.Collator(n,{numeric:!0}).compare;t.forEach((r,l)=>{let i=r.textContent,c=()=>{let f=r.getAttribute("aria-\
sort")==="ascending";for(let u of t)u.removeAttribute("aria-sort");r.setAttribute("aria-sort",f?"descending":"ascending"),
e.sort((u,p)=>a(fs(u.cells[l]),fs(p.cells[l]))),f&&e.reverse(),e[0]?.parentElement?.append(...e),o.textContent=L(s[f?"so\
rted-down":"sorted-up"],{name:i})};r.replaceChildren(B(i,c,{className:"lsn-sorter",title:L(s.sort,{name:i})}))})}function ja({
heads:t,rows:e},s,n){let o=t.flatMap((r,l)=>{let i=e.flatMap(u=>ms(u,l)),c=new Map(i.map(u=>[u.dataset.facet,u.textContent]));
if(c.size<2)return[];let f=d("select",{id:D()},new Option(s.all,""),...[...c].map(([u,p])=>new Option(p,u)));return{column:l,
list:f,label:d("label",{htmlFor:f.id,textContent:r.textContent})}}),a=()=>{for(let r of e)r.hidden=!o.every(({column:l,list:i})=>!i.
value||ms(r,l).some(c=>c.dataset.facet===i.value));n.textContent=L(s.shown,{some:e.filter(r=>!r.hidden).length,all:e.length})};
for(let{list:r}of o)r.addEventListener("change",a);return o.map(({list:r,label:l})=>d("span",{className:"lsn-choice"},l,
r))}function Ra(t,e,s){let n={heads:[...t.tHead?.rows[0].cells??[]],rows:[...t.tBodies[0].rows]},o=d("span",{className:"\
lsn-soft",attributes:{role:"status"}}),a=d("div",{className:"lsn-tools",attributes:{role:"group","aria-label":e.filter}},
...ja(n,e,o),o);Ba(n,e,s,o),t.closest(".lsn-scroll")?.before(a)}var hs={async render({model:t,el:e}){e.innerHTML=t.get("\
html");for(let a of W(e,".lsn-live-note"))a.remove();for(let a of W(e,"details.lsn-text"))a.toggleAttribute("open",!1);Ia(
e);let s=W(e,"table.lsn-sort");for(let a of s)Ra(a,t.get("words"),t.get("language"));let n=V(e),o=Kt(W(e,".lsn-ref"),await ot(
t));return()=>{o(),n()}}};var rn={render({model:t,el:e}){let s=()=>{e.innerHTML=t.get("html")};return t.on("change:html",s),s(),()=>t.off("change:\
html",s)}};var gs=t=>t.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-])*/gu)?.length??
0;var bs=(t,e,s,{send:n})=>{let{words:o}=t,a=[],r=({id:y,text:_},A)=>{let M=_.split(`

`).map(q=>d("p",{textContent:q})),H=d("details",{},d("summary",{textContent:A}),...M),I=ge({holder:H,locator:y,paragraphs:()=>M,
words:o.quote,language:s.get("language")});return H.append(I.element),a.push(I),H},l=d("textarea",{rows:12,className:"ls\
n-writing",id:D(),attributes:{dir:"auto"}}),i=d("p",{className:"lsn-soft",id:D()}),c=d("p",{hidden:!0,textContent:o.since}),
f=D(),u=["supplied","bank","open"].map(y=>d("input",{type:"radio",name:f,value:y})),p=t.bank.map(({id:y})=>d("input",{type:"\
checkbox",value:y})),g={supplied:t.supplied.map(y=>r(y,`${y.id} ${y.heading}`)),bank:t.bank.flatMap((y,_)=>[d("label",{className:"\
lsn-option"},p[_],d("span",{textContent:`${y.id} ${y.heading}`})),r(y,L(o.read,{name:y.id}))]),open:[]},h=Object.entries(
g).map(([y,_])=>Object.assign(d("div",{className:"lsn-evidence"},..._),{way:y})),m=d("div",{innerHTML:t.rubric}),w=d("fi\
eldset",{className:"lsn-ways"},d("legend",{textContent:o.ways}),...u.map(y=>d("label",{className:"lsn-option"},y,d("span",
{textContent:o[y.value]}))));l.setAttribute("aria-describedby",i.id);let k=()=>({text:l.value,way:u.find(y=>y.checked)?.
value??"",picked:p.filter(y=>y.checked).map(y=>y.value)}),b=Vt({read:k,put:y=>{l.value=y.text;for(let _ of u)_.checked=_.
value===y.way;for(let _ of p)_.checked=y.picked.includes(_.value);S()},send:n,kept:yt(s,t.id),words:o.writing,limit:t.limit,
model:s}),v=null,x=[],S=()=>{let{way:y}=k();for(let _ of h)_.hidden=_.way!==y||!_.firstChild;i.textContent=L(o.count,{count:gs(
l.value),guide:t.guide}),c.hidden=v===null||v===l.value},$=d("div",{className:"lsn-essay"},m,w,...h,d("label",{className:"\
lsn-strong",htmlFor:l.id,textContent:o.label}),l,i,b.saved,b.alarm,b.offers,c);$.addEventListener("input",()=>{S(),b.touched()}),
l.addEventListener("blur",()=>{b.saved.textContent===o.writing.typing&&b.save(!0)}),S();let N=Ln({name:t.prompt,insert(y){
l.value=_n(l.value,y),l.dispatchEvent(new Event("input",{bubbles:!0})),l.scrollTop=l.scrollHeight},focus(){l.focus(),l.setSelectionRange(
l.value.length,l.value.length)}});return{element:$,own:!0,labels:{first:o["hand-in"],again:o["hand-in-again"],busy:o.handing,
outline:o.outline},read:()=>l.value,handIn(){return b.save(!0)?!0:(b.alarm.scrollIntoView({block:"nearest"}),!1)},heard:b.
heard,awaits:b.awaits,refused:()=>b.refused(""),lost:b.lost,stop(){for(let y of a)y.stop();N(),b.stop()},resume:()=>b.resume(
x),show({answered:y,answer:_,versions:A=[],draft:M="",way:H="",picked:I=[]}){v=y?_:null,x=A,b.follow({text:M,way:H,picked:I}),
S()}}};var ln=["supports","weakens"],vs=(t,e)=>{let s=Object.fromEntries(t.choices.map(i=>[i.id,i.text])),n=new Map,o=(i,c,f)=>{
let u=D(),p=d("span",{id:D(),textContent:s[i]}),g=[...ln,""].map(k=>d("input",{type:"radio",name:u,value:k,checked:k===""}));
n.set(i,g);let h=g.map(k=>d("label",{},k,d("span",{textContent:e[k.value||"neither"]}))),m=`${f} ${L(e.sentence,{number:c})}`,
w=d("div",{className:"lsn-marks",attributes:{role:"radiogroup","aria-label":m,"aria-describedby":p.id}},...h);return d("\
li",{},p,w)},a=t.passages.map(({name:i,sentences:c})=>d("div",{},d("p",{className:"lsn-strong",textContent:i}),d("ol",{className:"\
lsn-sentences",attributes:{"aria-label":i}},...c.map((f,u)=>o(f,u+1,i))))),r=d("div",{className:"lsn-evidence-question"},
d("p",{className:"lsn-claim"},d("b",{textContent:e.claim}),` ${t.claim}`),d("p",{className:"lsn-soft",textContent:e["mar\
k-help"]}),...a),l=i=>[...n].filter(([,c])=>c.some(f=>f.checked&&f.value===i));return{element:r,read:()=>ln.flatMap(i=>{
let c=l(i).map(([f])=>f);return c.length?[i,...c]:[]}),restore:i=>{let c={},f="";for(let u of Array.isArray(i)?i:[])ln.includes(
u)?f=u:c[u]=f;for(let[u,p]of n)for(let g of p)g.checked=g.value===(c[u]??"")},lock:()=>{for(let i of n.values())for(let c of i)
c.disabled=!0}}};var Ha=6,ws=(t,e)=>{let s=Object.fromEntries(t.choices.map(b=>[b.id,b.text])),n=d("p",{className:"lsn-told lsn-soft",attributes:{
"aria-live":"polite"}}),o=t.choices.map(b=>d("button",{type:"button",className:"lsn-card",value:b.id,textContent:b.text})),
a=t.lefts.map(b=>({left:b,button:d("button",{type:"button",className:"lsn-place"}),card:""})),r=o.map(b=>d("li",{},b)),l=d(
"ul",{className:"lsn-cards",attributes:{"aria-label":e.cards}},...r),i=d("div",{className:"lsn-match"},d("p",{className:"\
lsn-soft",textContent:e["match-help"]}),l,d("ul",{className:"lsn-pairs"},...a.map(b=>d("li",{},d("span",{className:"lsn-\
left",textContent:b.left}),b.button))),n),c="",f=!1,u=(b,v)=>{n.textContent=L(e[b],v)},p=()=>{o.forEach((b,v)=>{r[v].hidden=
f||a.some(x=>x.card===b.value),b.setAttribute("aria-pressed",String(b.value===c))});for(let{left:b,button:v,card:x}of a)
v.textContent=x?s[x]:e.empty,v.classList.toggle("full",x!==""),v.setAttribute("aria-label",L(e.slot,{left:b,card:v.textContent})),
v.setAttribute("aria-disabled",String(f));l.hidden=r.every(b=>b.hidden)},g=()=>{p(),i.dispatchEvent(new Event("input",{bubbles:!0}))},
h=b=>{u(b?"picked":"dropped",{card:s[b||c]}),c=b,g()},m=(b,v)=>{let x=a.find(S=>S.card===b);x&&(x.card=v.card),v.card=b,
c="",u("placed",{card:s[b],left:v.left}),g(),v.button.focus({preventScroll:!0})},w=b=>{u("taken",{card:s[b.card],left:b.
left}),b.card="",g()};for(let b of o)b.addEventListener("click",()=>h(b.value===c?"":b.value)),k(b,{held:()=>!f,drop:v=>{
v&&m(b.value,v)}});for(let b of a)b.button.addEventListener("click",()=>{f||(c?m(c,b):b.card&&w(b))}),k(b.button,{held:()=>!f&&
b.card!=="",drop:v=>{v?v!==b&&m(b.card,v):w(b)}});i.addEventListener("keydown",b=>{b.key==="Escape"&&c&&h("")});function k(b,{
held:v,drop:x}){let S=null,$=!1,N=({clientX:A,clientY:M})=>a.find(H=>{let I=S&&H.button===b?S.home:H.button.getBoundingClientRect();
return A>=I.left&&A<=I.right&&M>=I.top&&M<=I.bottom}),y=A=>{for(let M of a)M.button.classList.toggle("lsn-over",M===A)},
_=()=>{S=null,$=!1,b.style.translate="",b.classList.remove("lsn-dragged"),y(void 0)};b.addEventListener("pointerdown",A=>{
A.button!==0||!v()||(S={clientX:A.clientX,clientY:A.clientY,home:b.getBoundingClientRect()},b.setPointerCapture(A.pointerId))}),
b.addEventListener("pointermove",A=>{if(!S)return;let[M,H]=[A.clientX-S.clientX,A.clientY-S.clientY];!$&&Math.hypot(M,H)<
Ha||($=!0,b.classList.add("lsn-dragged"),b.style.translate=`${M}px ${H}px`,y(N(A)))}),b.addEventListener("pointerup",A=>{
if(!S)return;let[M,H]=[$,N(A)];if(_(),!M)return;let I=q=>{q.stopPropagation(),q.preventDefault()};b.addEventListener("cl\
ick",I,{capture:!0,once:!0}),setTimeout(()=>b.removeEventListener("click",I,!0)),x(H)}),b.addEventListener("pointercance\
l",_)}return p(),{element:i,read:()=>a.map(b=>b.card),restore:b=>{let v=Array.isArray(b)?b:[];a.forEach((x,S)=>{x.card=s[v[S]]?
v[S]:""}),c="",p()},lock:()=>{f=!0,c="",p()}}};var xs="300px";function Pa(t){let e=t.match(/^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/),[s,n]=e?
e.slice(1).map(Number):[];return e&&Math.abs(s)<=90&&Math.abs(n)<=180?{lat:s,lon:n}:null}var $s=(t,e,s)=>{let n=d("div",
{className:"lsn-ask-map"}),o=d("p",{className:"lsn-told lsn-soft",attributes:{"aria-live":"polite"}}),a=d("input",{type:"\
text",autocomplete:"off",maxLength:80,id:D()}),r=d("select",{id:D()},new Option(e["place-none"],""),...t.units.map(({id:m,
name:w})=>new Option(w,m))),l=(m,w)=>d("div",{className:"lsn-field"},d("label",{htmlFor:m.id,textContent:e[w]}),m),i=t.units.
length>0,c=d("div",{className:"lsn-place-question"},d("p",{className:"lsn-soft",textContent:e[i?"place-help":"place-help\
-bare"]}),n,o,l(a,"place-coordinate"),...i?[l(r,"place-list")]:[]),f=null,u=null,p=()=>{let m=r.value?null:Pa(a.value);f?.
send({type:"draw",...u??(m?{given:{...m,label:e["place-given"]}}:{})})},g=m=>{m.type!=="click"||u||(a.value=`${m.lat.toFixed(
4)}, ${m.lon.toFixed(4)}`,r.value="",o.textContent=L(e["place-clicked"],{point:a.value}),p(),c.dispatchEvent(new Event("\
input",{bubbles:!0})))};a.addEventListener("input",()=>{r.value="",o.textContent="",p()}),r.addEventListener("change",()=>{
r.value&&(a.value=""),o.textContent="",p()});let h=Da(n,async()=>(f=await be(s,n,{page:s.get("maps")[t.id],title:e["plac\
e-map"],hear:g}),p(),f),()=>n.replaceChildren(d("p",{className:"lsn-soft",textContent:e["place-map-failed"]})));return{element:c,
stop:h,read:()=>r.value?`unit:${r.value}`:a.value,restore:m=>{let[,w=""]=String(m).match(/^unit:(.*)$/)??[];r.value=w,a.
value=w?"":String(m).replace(/^([-\d.]+),([-\d.]+)$/,"$1, $2"),p()},lock:m=>{u=m.shown??null,a.readOnly=!0,r.disabled=!0,
p()}}};function Da(t,e,s){let n=null,o=!1,a=async()=>{try{n=await e(),o&&n.stop()}catch(l){console.error(l),s()}},r=new IntersectionObserver(
l=>{l.some(i=>i.isIntersecting)&&(r.disconnect(),a())},{rootMargin:xs,scrollMargin:xs});return r.observe(t),()=>{o=!0,r.
disconnect(),n?.stop()}}var cn={choice:t=>ys(t,"radio",e=>e.find(s=>s.checked)?.value??"",(e,s)=>e.value===s),choices:t=>ys(t,"checkbox",e=>e.filter(
s=>s.checked).map(s=>s.value),(e,s)=>s.includes(e.value)),number:t=>ks(t,{inputMode:"decimal",maxLength:60}),text:t=>ks(
t,{className:"lsn-words",maxLength:t.limit}),order:Ua,essay:bs,evidence:vs,match:ws,place:$s};function ys(t,e,s,n){let o=D(),
a=t.choices.map(l=>d("input",{type:e,name:o,value:l.id}));return{element:d("div",{},...t.choices.map((l,i)=>d("label",{className:"\
lsn-option"},a[i],d("span",{textContent:l.text})))),read:()=>s(a),restore:l=>a.forEach(i=>{i.checked=n(i,l)}),lock:()=>a.
forEach(l=>{l.disabled=!0})}}function ks(t,e){let s=d("input",{type:"text",autocomplete:"off",id:D(),...e}),n=d("label",
{htmlFor:s.id,textContent:t.label});return{element:d("div",{className:"lsn-field"},n,s),read:()=>s.value,restore:o=>{s.value=
String(o)},lock:()=>{s.readOnly=!0}}}function Ua(t,e){let s=d("ol",{className:"lsn-order"}),n=d("p",{className:"lsn-hidd\
en",attributes:{"aria-live":"polite"}}),o=!1,a=()=>[...s.children],r=()=>a().forEach((l,i,{length:c})=>{let[f,u]=l.querySelectorAll(
"button");f.setAttribute("aria-disabled",String(o||i===0)),u.setAttribute("aria-disabled",String(o||i===c-1))});for(let{
id:l,text:i}of t.choices){let c=d("li",{},d("span",{textContent:i}));c.dataset.id=l;let f=u=>B(e[u],p=>{u==="up"?c.previousElementSibling?.
before(c):c.nextElementSibling?.after(c),p.focus();let g=a();n.textContent=L(e.moved,{item:i,position:g.indexOf(c)+1,count:g.
length}),r()},{attributes:{"aria-label":`${e[u]}${e.colon}${i}`}});c.append(f("up"),f("down")),s.append(c)}return r(),{element:d(
"div",{},d("p",{className:"lsn-soft",textContent:e["order-help"]}),s,n),read:()=>a().map(l=>l.dataset.id??""),restore:l=>{
let i=Array.isArray(l)?l:[],c=i.flatMap(f=>a().find(u=>u.dataset.id===f)??[]);new Set(c).size===s.children.length&&c.length===
i.length&&s.append(...c),r()},lock:()=>{o=!0,r()}}}var un=globalThis,Cs=t=>t,Se=un.trustedTypes,As=Se?Se.createPolicy("lit-html",{createHTML:t=>t}):void 0,pn="$lit$",gt=`l\
it$${Math.random().toFixed(9).slice(2)}$`,fn="?"+gt,Fa=`<${fn}>`,It=document,re=()=>It.createComment(""),ie=t=>t===null||
typeof t!="object"&&typeof t!="function",mn=Array.isArray,Os=t=>mn(t)||typeof t?.[Symbol.iterator]=="function",dn=`[ 	
\f\r]`,ae=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ns=/-->/g,Es=/>/g,_t=RegExp(`>|${dn}(?:([^\\s"'>=/]+)(${dn}\
*=${dn}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ss=/'/g,Ts=/"/g,_s=/^(?:script|style|textarea|title)$/i,hn=t=>(e,...s)=>({_$litType$:t,strings:e,
values:s}),P=hn(1),nl=hn(2),sl=hn(3),st=Symbol.for("lit-noChange"),R=Symbol.for("lit-nothing"),Ls=new WeakMap,Mt=It.createTreeWalker(
It,129);function Ms(t,e){if(!mn(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return As!==void 0?
As.createHTML(e):e}var Is=(t,e)=>{let s=t.length-1,n=[],o,a=e===2?"<svg>":e===3?"<math>":"",r=ae;for(let l=0;l<s;l++){let i=t[l],
c,f,u=-1,p=0;for(;p<i.length&&(r.lastIndex=p,f=r.exec(i),f!==null);)p=r.lastIndex,r===ae?f[1]==="!--"?r=Ns:f[1]!==void 0?
r=Es:f[2]!==void 0?(_s.test(f[2])&&(o=RegExp("</"+f[2],"g")),r=_t):f[3]!==void 0&&(r=_t):r===_t?f[0]===">"?(r=o??ae,u=-1):
f[1]===void 0?u=-2:(u=r.lastIndex-f[2].length,c=f[1],r=f[3]===void 0?_t:f[3]==='"'?Ts:Ss):r===Ts||r===Ss?r=_t:r===Ns||r===
Es?r=ae:(r=_t,o=void 0);let g=r===_t&&t[l+1].startsWith("/>")?" ":"";a+=r===ae?i+Fa:u>=0?(n.push(c),i.slice(0,u)+pn+i.slice(
u)+gt+g):i+gt+(u===-2?l:g)}return[Ms(t,a+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},le=class t{constructor({
strings:e,_$litType$:s},n){let o;this.parts=[];let a=0,r=0,l=e.length-1,i=this.parts,[c,f]=Is(e,s);if(this.el=t.createElement(
c,n),Mt.currentNode=this.el.content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=
Mt.nextNode())!==null&&i.length<l;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(
pn)){let p=f[r++],g=o.getAttribute(u).split(gt),h=/([.?@])?(.*)/.exec(p);i.push({type:1,index:a,name:h[2],strings:g,ctor:h[1]===
"."?Le:h[1]==="?"?Oe:h[1]==="@"?_e:jt}),o.removeAttribute(u)}else u.startsWith(gt)&&(i.push({type:6,index:a}),o.removeAttribute(
u));if(_s.test(o.tagName)){let u=o.textContent.split(gt),p=u.length-1;if(p>0){o.textContent=Se?Se.emptyScript:"";for(let g=0;g<
p;g++)o.append(u[g],re()),Mt.nextNode(),i.push({type:2,index:++a});o.append(u[p],re())}}}else if(o.nodeType===8)if(o.data===
fn)i.push({type:2,index:a});else{let u=-1;for(;(u=o.data.indexOf(gt,u+1))!==-1;)i.push({type:7,index:a}),u+=gt.length-1}
a++}}static createElement(e,s){let n=It.createElement("template");return n.innerHTML=e,n}};function Bt(t,e,s=t,n){if(e===
st)return e;let o=n!==void 0?s._$Co?.[n]:s._$Cl,a=ie(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),
a===void 0?o=void 0:(o=new a(t),o._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(e=Bt(t,o._$AS(t,e.values),
o,n)),e}var Te=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this.
_$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,o=(e?.creationScope??It).importNode(
s,!0);Mt.currentNode=o;let a=Mt.nextNode(),r=0,l=0,i=n[0];for(;i!==void 0;){if(r===i.index){let c;i.type===2?c=new Yt(a,
a.nextSibling,this,e):i.type===1?c=new i.ctor(a,i.name,i.strings,this,e):i.type===6&&(c=new Me(a,this,e)),this._$AV.push(
c),i=n[++l]}r!==i?.index&&(a=Mt.nextNode(),r++)}return Mt.currentNode=It,o}p(e){let s=0;for(let n of this._$AV)n!==void 0&&
(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},Yt=class t{get _$AU(){return this._$AM?._$AU??
this._$Cv}constructor(e,s,n,o){this.type=2,this._$AH=R,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=
o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===
11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=Bt(this,e,s),ie(
e)?e===R||e==null||e===""?(this._$AH!==R&&this._$AR(),this._$AH=R):e!==this._$AH&&e!==st&&this._(e):e._$litType$!==void 0?
this.$(e):e.nodeType!==void 0?this.T(e):Os(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==R&&ie(this._$AH)?this._$AA.nextSibling.data=e:this.T(It.
createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=
le.createElement(Ms(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let a=new Te(o,this),r=a.u(
this.options);a.p(s),this.T(r),this._$AH=a}}_$AC(e){let s=Ls.get(e.strings);return s===void 0&&Ls.set(e.strings,s=new le(
e)),s}k(e){mn(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,o=0;for(let a of e)o===s.length?s.push(n=new t(this.
O(re()),this.O(re()),this,this.options)):n=s[o],n._$AI(a),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(e=this.
_$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=Cs(e).nextSibling;Cs(e).remove(),e=n}}setConnected(e){
this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},jt=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(e,s,n,o,a){this.type=1,this._$AH=R,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=
a,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=R}_$AI(e,s=this,n,o){
let a=this.strings,r=!1;if(a===void 0)e=Bt(this,e,s,0),r=!ie(e)||e!==this._$AH&&e!==st,r&&(this._$AH=e);else{let l=e,i,c;
for(e=a[0],i=0;i<a.length-1;i++)c=Bt(this,l[n+i],s,i),c===st&&(c=this._$AH[i]),r||=!ie(c)||c!==this._$AH[i],c===R?e=R:e!==
R&&(e+=(c??"")+a[i+1]),this._$AH[i]=c}r&&!o&&this.j(e)}j(e){e===R?this.element.removeAttribute(this.name):this.element.setAttribute(
this.name,e??"")}},Le=class extends jt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===R?
void 0:e}},Oe=class extends jt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,
!!e&&e!==R)}},_e=class extends jt{constructor(e,s,n,o,a){super(e,s,n,o,a),this.type=5}_$AI(e,s=this){if((e=Bt(this,e,s,0)??
R)===st)return;let n=this._$AH,o=e===R&&n!==R||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,a=e!==R&&(n===
R||o);o&&this.element.removeEventListener(this.name,this,n),a&&this.element.addEventListener(this.name,this,e),this._$AH=
e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},
Me=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this.
_$AM._$AU}_$AI(e){Bt(this,e)}},Bs={M:pn,P:gt,A:fn,C:1,L:Is,R:Te,D:Os,V:Bt,I:Yt,H:jt,N:Oe,U:_e,B:Le,F:Me},Ka=un.litHtmlPolyfillSupport;
Ka?.(le,Yt),(un.litHtmlVersions??=[]).push("3.3.3");var js=(t,e,s)=>{let n=s?.renderBefore??e,o=n._$litPart$;if(o===void 0){
let a=s?.renderBefore??null;n._$litPart$=o=new Yt(e.insertBefore(re(),a),a,void 0,s??{})}return o._$AI(t),o};var bt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Jt=t=>(...e)=>({_$litDirective$:t,values:e}),
At=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.
update(e,s)}update(e,s){return this.render(...s)}};var bn=t=>t.getClientRects().length>0;function Ie(t,e){let s=document.activeElement,n=s instanceof HTMLElement&&s!==e&&e.
contains(s)?s:null,o=n?.closest("section")??e;if(js(t,e),!n)return;let a=bn(n)?n:ce(o,n.dataset.key)??qa(o,e);document.activeElement!==
a&&a?.focus({preventScroll:!0})}function ce(t,e){return[...t.querySelectorAll("[data-key]")].find(n=>e&&n.dataset.key===
e&&bn(n))}function qa(...t){return t.map(s=>s.querySelector(":is(h3, h4)[tabindex]")).find(s=>s&&bn(s))??void 0}function Be(){
let t=new Map;return e=>{let s=t.get(e)??D();return t.set(e,s),s}}var Z=(t,e,{key:s=String(t),submit:n=!1,small:o=!1,label:a,
disabled:r,hidden:l=!1}={})=>P`<button type=${n?"submit":"button"} class=${o?"lsn-button lsn-small":"lsn-button"} data-key=${s}
    aria-label=${a??R} aria-disabled=${r===void 0?R:String(r)} ?hidden=${l}
    @click=${e}>${t}</button>`,pt=t=>P`<p class="lsn-soft">${t}</p>`;var je=(t,e,{accept:s,multiple:n=!1,folder:o=!1,small:a=!1}={})=>{let r=i=>i.currentTarget.nextElementSibling.click(),l=i=>{
let c=i.currentTarget,f=[...c.files??[]];c.value="",e(f)};return P`${Z(t,r,{small:a})}<input type="file" hidden accept=${s??
R} ?multiple=${n}
    ?webkitdirectory=${o} @change=${l}>`},Rs=t=>{let e=s=>s.currentTarget;return{over(s){s.preventDefault(),e(s).classList.
add("lsn-drop")},leave(s){e(s).contains(s.relatedTarget)||e(s).classList.remove("lsn-drop")},drop(s){s.preventDefault(),
s.stopPropagation(),e(s).classList.remove("lsn-drop"),s.dataTransfer&&t(s.dataTransfer)}}},Rt=()=>({text:"",warn:!1,number:0}),
Gt=({number:t},e,s=!1)=>({text:e,warn:s,number:t+1}),gn=class extends At{number=0;render(e){return st}update({element:e},[
{text:s,number:n}]){return n!==this.number&&(e.textContent=s),this.number=n,st}},Xt=Jt(gn);function Re(t,e,s="text/plain\
;charset=utf-8"){let n=URL.createObjectURL(new Blob(e,{type:s}));Object.assign(document.createElement("a"),{download:t,href:n}).
click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var de="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Va=999,za=new Map([["ArrowLeft",-1],["PageUp",-1],["ArrowRight",1],["PageDown",1]]);
function Wa({key:t,code:e=""},s){let n=/^[a-z]$/i.test(t)?t:/^Key([A-Z])$/.exec(e)?.[1]??"",o=n?de.indexOf(n.toUpperCase()):
-1;return o<s?o:-1}var Ya=t=>t.map(e=>Math.round(100*e/Math.max(1,...t)));function Hs(t){let{present:e,key:s,explanation:n,
colon:o}=t.get("words"),a=new Map,r=new Map,l=0,i=!1,c=0,f=0,u=Rt(),p=d("dialog",{className:"lsn lsn-present",lang:t.get(
"language"),attributes:{"aria-label":e.open}}),g=()=>{},h=()=>t.get("questions"),m=()=>h()[l],w=E=>{let F=a.get(E.id);if(F?.
length===E.choices.length)return F;let C=E.choices.map(()=>0);return a.set(E.id,C),C},k=()=>{p.open&&Ie(A(),p)},b=(E,F=!1)=>{
u=Gt(u,E,F),k()},v=(E,F)=>{let C=w(m());C[E]=Math.min(Va,Math.max(0,C[E]+F)),b(L(e.counted,{letter:de[E],count:C[E]}))},
x=()=>{w(m()).fill(0),b(e.cleared)},S=E=>{let F=l+E;if(F<0||F>=h().length)return b(e[E<0?"is-first":"is-last"]);l=F,i=!1,
b(`${y()}${o}${m().prompt}`),p.scrollTop=0},$=E=>{b(E),p.querySelector(".lsn-answer")?.scrollIntoView({block:"nearest"})},
N=()=>{if(i=!i,!i)return b(e.hidden);if(r.has(m().id))return $(e.shown);c=St();let E={type:"reveal",question:m().id,number:c};
clearTimeout(f),f=setTimeout(()=>{i=!1,b(e.silent,!0)},ue),b(""),at(t,E)},y=()=>L(e.place,{number:l+1,count:h().length}),
_=(E,F,C,J,G)=>{let T=de[F],K=(X,O,U)=>Z(O,()=>v(F,X),{key:`${U} ${F}`,label:L(e[U],{letter:T})});return P`<li class=${G?
"lsn-raised right":"lsn-raised"}><b>${T}</b><span>${E}${G?P` <span class="lsn-is-right">✓ ${e.right}</span>`:R}</span><div class="lsn-hands">${K(
1,"+","more")}${K(-1,"−","less")}<span class="lsn-track"><span
      class="lsn-length" style=${`width: ${J}%`}></span></span><span class="lsn-count">${C}</span></div></li>`},A=()=>{let E=m(),
[F,C]=[w(E),i?r.get(E.id):void 0],J=Ya(F),G=E.choices.slice(0,de.length).map(({id:T,text:K},X)=>_(K,X,F[X],J[X],!!C?.right.
includes(T)));return P`<h3 tabindex="-1">${t.get("title")} · ${y()}</h3>
      <div class="lsn-asked">${E.prompt}</div>
      ${E.claim?P`<p>${E.claim}</p>`:R}
      ${E.lefts?P`<ul class="lsn-lefts">${E.lefts.map(T=>P`<li>${T}</li>`)}</ul>`:R}
      ${G.length?P`<ul>${G}</ul>`:R}
      <div>${C?P`<div class="lsn-answer"><p><b>${s}${o}</b>${C.key}</p><p>${n}${o}${C.explanation}</p></div>`:R}</div>
      <div class="lsn-actions">${Z("←",()=>S(-1),{key:"previous",label:e.previous,disabled:l===0})}
        ${Z("→",()=>S(1),{key:"next",label:e.next,disabled:l===h().length-1})}
        ${Z(i?e.hide:e.show,N,{key:"answer"})}
        ${G.length?Z(e.clear,x,{key:"clear"}):R}
        ${Z(e.leave,()=>p.close(),{key:"leave"})}</div>
      <p role="status" class=${u.warn?"lsn-said-aloud lsn-warn":"lsn-said-aloud"} ${Xt(u)}></p>
      <p class="lsn-soft">${G.length?e.keys:e["keys-plain"]}</p>`},M=E=>{if(E.ctrlKey||E.altKey||E.metaKey)return;let F=Wa(
E,Math.min(de.length,m().choices.length)),C=za.get(E.key);if(C)S(C);else if(E.key==="0")N();else if(F>=0)v(F,E.shiftKey?
-1:1);else return;E.preventDefault()},H=()=>{clearTimeout(f),g(),p.remove(),q.focus()},I=()=>{l=Math.min(l,h().length-1),
i=!1,u=Rt(),document.body.append(p),g=V(p),p.showModal(),k(),Q(p,"h3").focus()};p.addEventListener("keydown",M),p.addEventListener(
"close",H);let q=B(e.open,I);return{button:q,hear(E){if(!(!c||E.number!==c||E.type!=="revealed"&&E.type!=="refused")){if(c=
0,clearTimeout(f),E.type==="refused"){i=!1,b(E.text,!0);return}r.set(E.question,E),E.question===m()?.id&&i&&$(`${e.shown}\
 ${s}${o}${E.key}`)}},stop(){p.close()}}}var Ja=()=>[performance.getEntriesByType("navigation")[0]?.name??location.href,
location.href],Ps=(t,e=Ja())=>t||e.some(s=>new URL(s,"file:///").searchParams.has("present"));var{I:Ga}=Bs,Ds=t=>t;var Fs=t=>t.strings===void 0,Us=()=>document.createComment(""),Qt=(t,e,s)=>{let n=t._$AA.parentNode,o=e===void 0?t._$AB:
e._$AA;if(s===void 0){let a=n.insertBefore(Us(),o),r=n.insertBefore(Us(),o);s=new Ga(a,r,t,t.options)}else{let a=s._$AB.
nextSibling,r=s._$AM,l=r!==t;if(l){let i;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(i=t._$AU)!==r._$AU&&s._$AP(i)}if(a!==o||
l){let i=s._$AA;for(;i!==a;){let c=Ds(i).nextSibling;Ds(n).insertBefore(i,o),i=c}}}return s},Nt=(t,e,s=t)=>(t._$AI(e,s),
t),Xa={},He=(t,e=Xa)=>t._$AH=e,Ks=t=>t._$AH,Pe=t=>{t._$AR(),t._$AA.remove()};var Zt=Jt(class extends At{constructor(t){if(super(t),t.type!==bt.PROPERTY&&t.type!==bt.ATTRIBUTE&&t.type!==bt.BOOLEAN_ATTRIBUTE)
throw Error("The `live` directive is not allowed on child or event bindings");if(!Fs(t))throw Error("`live` bindings can\
 only contain a single expression")}render(t){return t}update(t,[e]){if(e===st||e===R)return e;let s=t.element,n=t.name;
if(t.type===bt.PROPERTY){if(e===s[n])return st}else if(t.type===bt.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return st}else if(t.
type===bt.ATTRIBUTE&&s.getAttribute(n)===e+"")return st;return He(t),e}});var qs=(t,e,s)=>{let n=new Map;for(let o=e;o<=s;o++)n.set(t[o],o);return n},Vs=Jt(class extends At{constructor(t){if(super(
t),t.type!==bt.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let n;s===void 0?s=e:e!==void 0&&
(n=e);let o=[],a=[],r=0;for(let l of t)o[r]=n?n(l,r):r,a[r]=s(l,r),r++;return{values:a,keys:o}}render(t,e,s){return this.
dt(t,e,s).values}update(t,[e,s,n]){let o=Ks(t),{values:a,keys:r}=this.dt(e,s,n);if(!Array.isArray(o))return this.ut=r,a;
let l=this.ut??=[],i=[],c,f,u=0,p=o.length-1,g=0,h=a.length-1;for(;u<=p&&g<=h;)if(o[u]===null)u++;else if(o[p]===null)p--;else if(l[u]===
r[g])i[g]=Nt(o[u],a[g]),u++,g++;else if(l[p]===r[h])i[h]=Nt(o[p],a[h]),p--,h--;else if(l[u]===r[h])i[h]=Nt(o[u],a[h]),Qt(
t,i[h+1],o[u]),u++,h--;else if(l[p]===r[g])i[g]=Nt(o[p],a[g]),Qt(t,o[u],o[p]),p--,g++;else if(c===void 0&&(c=qs(r,g,h),f=
qs(l,u,p)),c.has(l[u]))if(c.has(l[p])){let m=f.get(r[g]),w=m!==void 0?o[m]:null;if(w===null){let k=Qt(t,o[u]);Nt(k,a[g]),
i[g]=k}else i[g]=Nt(w,a[g]),Qt(t,o[u],w),o[m]=null;g++}else Pe(o[p]),p--;else Pe(o[u]),u++;for(;g<=h;){let m=Qt(t,i[h+1]);
Nt(m,a[g]),i[g++]=m}for(;u<=p;){let m=o[u++];m!==null&&Pe(m)}return this.ut=r,He(t,i),st}});var Qa=2e6;function vn({due:t,zone:e,told:s},n,o){if(!t)return n["no-due"];let a=(c="")=>new Intl.DateTimeFormat(Ft(o),{
dateStyle:"full",timeStyle:"short",...c&&{timeZone:c}}).format(new Date(t)),r=s,l=!1;try{l=!!e&&a(e)===a(),l&&(r=e)}catch{}
let i=L(n[l?"due-same":"due"],{yours:a(),theirs:r});return Date.now()>Date.parse(t)+6e4?`${i} ${n.over}`:i}function zs(t,{
root:e,update:s,ask:n}){let o=t.get("words").take,a=Be(),r="",l=Rt(),i=(h,m=!1)=>{l=Gt(l,h,m),s(),e.querySelector(".lsn-\
take")?.setAttribute("open","")},c=h=>n({type:"take",code:h}),f=async h=>{h&&(h.size>Qa?i(o["too-large"],!0):c(await h.text()))},
u=h=>{h.preventDefault(),c(r)},p=h=>{r=h.target.value},g=h=>{let m=h.parts.map(({page:b,text:v})=>P`<li>${b?P`<a href=${b}>${v}</a>`:
v}</li>`),w=()=>n({type:"aside",id:h.id}),k=`${o.aside}${o.colon}${h.title}`;return P`<li><b>${h.title}</b><p class="lsn-due">${vn(
h,o,t.get("language"))}</p>${h.late?P`<p>${h.late}</p>`:R}${m.length?P`<p>${o.counts}</p><ul>${m}</ul>`:R}${[h.about,h.version].
filter(Boolean).map(b=>P`<p>${b}</p>`)}
      ${pt([h.done,...h.rules].join(" · "))}${Z(o.aside,w,{key:`aside ${h.id}`,small:!0,label:k})}</li>`};return{view(){
let h=t.get("assigned"),m=P`<h4>${o.title}</h4><ul class="lsn-assigned">${Vs(h,w=>w.id,g)}</ul>`;return P`<div class="lsn-taking"><div>${h.
length?m:R}</div>
        <details class="lsn-take"><summary>${o.open}</summary><form novalidate @keydown=${Ut} @submit=${u}>
          <div class="lsn-field"><label for=${a("code")}>${o.code}</label><input type="text" id=${a("code")} autocomplete="off"
            spellcheck="false" data-key="code" aria-describedby=${`${a("said")} ${a("about")}`}
            aria-invalid=${l.warn?"true":R} .value=${Zt(r)} @input=${p}>
            ${Z(o.take,null,{submit:!0,small:!0})}
            ${je(o.choose,([w])=>f(w),{accept:".json,.txt,application/json",small:!0})}</div>
          <p class="lsn-soft" id=${a("about")}>${o.about}</p>
          <p id=${a("said")} class=${l.warn?"lsn-warn":""} role="status" ${Xt(l)}></p></form></details></div>`},hear({type:h,
text:m}){return h!=="taken"&&h!=="untaken"?!1:(h==="taken"&&(r=""),i(m,h==="untaken"),!0)}}}function Ws(t){let e=d("div",{className:`lsn-remark ${t.tone??""}`});return t.label&&e.append(d("b",{textContent:t.label})),
e.append(d("span",{textContent:t.text})),e}function Za(t,e,s){let n=[],o=(r,l="")=>n.push(d("p",{className:l,textContent:r}));
t.changed&&o(t.changed,"lsn-warn"),t.tone&&o(e[t.tone],`lsn-verdict ${t.tone}`),n.push(...t.feedback.map(Ws)),t.distance&&
o(t.distance),t.key&&o(`${e.key}${e.colon}${t.key}`),t.outline&&(s.outline&&o(s.outline,"lsn-strong"),o(t.outline,"lsn-s\
aid lsn-lines")),t.explanation&&o(`${e.explanation}${e.colon}${t.explanation}`),(t.explanation||t.key)&&(t.decides&&o(`${e[t.
basis??""]}${e.colon}${t.decides}`,"lsn-soft"),t.others?.length&&n.push(d("details",{},d("summary",{textContent:e.others}),
...t.others.map(Ws))));let a=[t.standing,t.saved].filter(Boolean).join(" · ");return a&&o(a,"lsn-soft"),t.failed&&o(t.failed,
"lsn-warn"),(t.failed||t.download)&&n.push(...Ee(e)),n}function tr(t,e,s,n){let o=Je(s.get("lesson"),t.id),a=C=>at(s,C),
r=cn[t.kind](t,n,s,{send:({text:C,way:J,picked:G,number:T,settled:K})=>a({type:"draft",question:t.id,text:C,way:J,picked:G,
number:T,settled:K})}),l=r.labels??t.labels??{first:n.check,again:n.again,busy:n.checking},i=yt(s,`${t.id}/handed`),c=d(
"button",{type:"submit",className:"lsn-button",textContent:l.first}),u=B("",()=>{N()||M({type:"hint",question:t.id,number:St()})},
{className:"lsn-button"}),p=d("div",{className:"lsn-hints",attributes:{"aria-live":"polite"}}),g=d("div",{className:"lsn\
-feedback",attributes:{role:"status"}}),h=d("div"),m="",w=d("legend",{},d("span",{className:"lsn-number",textContent:String(
e)}),t.prompt),k=d("form",{className:"lsn-q",noValidate:!0},d("fieldset",{},w,r.element),d("p",{className:"lsn-soft",textContent:t.
about}),d("div",{className:"lsn-actions"},c,u),p,g,h),b=0,v=0,x="",S=!1,$={words:n.writing,language:s.get("language"),element:g},
N=()=>c.getAttribute("aria-disabled")==="true",y=C=>g.replaceChildren(d("p",{className:"lsn-warn",textContent:C})),_=()=>{
clearTimeout(b),c.setAttribute("aria-disabled","false")},A=C=>{S=!0,y(C),lt.has($)&&mt($,!0),ke(s,g)},M=C=>{v=C.number,c.
setAttribute("aria-disabled","true"),g.replaceChildren(d("p",{className:"lsn-soft",textContent:l.busy})),clearTimeout(b),
b=setTimeout(()=>{_(),A(n.silent)},$e),a(C)};k.addEventListener("submit",C=>{C.preventDefault(),N()||q()}),pe(k);let H=()=>{
i.clear(),r.own||o.clear(),Ot($)},I=()=>{let[C]=i.found();return C&&i.take(C),C?.value},q=()=>{if(r.own&&!r.handIn())return;
let C=r.read();i.set({answer:C,sent:!0}),r.own||o.set({answer:C,sent:!0}),mt($,S),M({type:"answer",question:t.id,answer:C,
number:St()})};for(let C of r.own?[]:["input","click"])r.element.addEventListener(C,()=>{if(N())return;let J={answer:r.read(),
sent:!1};o.set(J),S&&(i.set(J),mt($,!0))});let E=C=>{S=!1,C.failed?mt($,!0):Ot($);let J=JSON.stringify(C.answer);r.own?r.
show(C):(C.answered&&J!==x&&r.restore(C.answer),C.done&&r.lock(C)),x=J,c.textContent=C.answered?l.again:l.first,c.hidden=
C.done;let G=t.hints-C.hints.length;u.textContent=L(n.hint,{count:G}),u.hidden=G===0||C.done,p.replaceChildren(...C.hints.
map(T=>d("p",{textContent:`${n["hint-label"]}${n.colon}${T}`}))),g.replaceChildren(...Za(C,n,l)),C.earlier!==m&&(h.innerHTML=
C.earlier),m=C.earlier},F=C=>C!==v?!1:(v=0,_(),!0);return{form:k,id:t.id,show:E,stop(){clearTimeout(b),Ot($),r.stop?.()},
lost(){_(),r.own&&r.lost(),A(n.dead)},heard(C){C.type==="kept"?r.heard?.(C):C.type==="refused"&&(F(C.number)||r.awaits?.(
C.number))?(_(),H(),r.own&&r.refused(),y(C.text)):C.type==="done"&&F(C.number)&&(C.act==="answer"&&H(),E(C.state))},resume(C){
if(r.own){r.resume(),I()?.sent&&q();return}let J=o.get()??I();i.clear(),!(!J||C.done)&&(r.restore(J.answer),J.sent?q():o.
set(J))}}}var De={render({model:t,el:e}){let s=V(e),n=t.get("words"),o=Ps(t.get("presents"))?Hs(t):null,a=d("div"),r=d("\
div"),l=d("section",{className:"lsn lsn-quiz",lang:t.get("language")},d("h3",{textContent:t.get("title")}),...o?[d("div",
{className:"lsn-actions"},o.button)]:[],a,r),i=[],c={},f=()=>{let w=t.get("states");if(i.some(k=>c[k.id]&&JSON.parse(c[k.
id]).answered&&!w[k.id].answered)){u();return}for(let k of i){let b=JSON.stringify(w[k.id]);b!==c[k.id]&&k.show(w[k.id]),
c[k.id]=b}},u=()=>{i.forEach(k=>k.stop()),i=t.get("questions").map((k,b)=>tr(k,b+1,t,n)),c={},r.replaceChildren(...i.map(
k=>k.form)),f();for(let k of i)k.resume(t.get("states")[k.id])},p=()=>{let{notes:w,counts:k}={notes:t.get("notes"),counts:t.
get("counts")};a.replaceChildren(...w.map(b=>d("p",{className:"lsn-soft",textContent:b})),...k.map(b=>{let v=vn(b,n.take,
t.get("language"));return d("p",{className:"lsn-counts",textContent:`${b.text} ${v}`})}))},g=w=>{o?.hear(w),w.type!=="re\
vealed"&&(w.type!=="refused"&&w.state&&t.set("states",{...t.get("states"),[w.question]:w.state}),i.find(k=>k.id===w.question)?.
heard(w))};p(),u();let h=wt(t,()=>i.forEach(w=>w.lost()));e.append(l);let m=ct(t,{"change:states":f,"change:questions":u,
"change:notes":p,"change:counts":p,"msg:custom":g});return()=>{m(),h(),o?.stop(),i.forEach(w=>w.stop()),s()}}};var er=t=>(t.closest(".jp-Notebook")??document).querySelector(".lsn-explore");function nr(t,e){t.scrollIntoView({block:"\
start",behavior:Et()}),t.querySelector(`article[data-passage="${e}"] .lsn-locator`)?.focus({preventScroll:!0})}var Ys={async render({
model:t,el:e}){e.innerHTML=t.get("html");let s=Q(e,".lsn-reference"),{passage:n=""}=s.dataset,o=await ot(t),a=V(e);Q(s,"\
a").addEventListener("click",c=>{let f=er(e);f&&(c.preventDefault(),o.choose(`passage:${n}`),nr(f,n))});let r=d("div"),l=d(
"details",{className:"lsn lsn-again"},d("summary",{textContent:t.get("words").again}),r);e.append(l);let i;return l.addEventListener(
"toggle",()=>{i??=dt(t,"passage").then(c=>$t.render({model:c,el:r}))}),()=>{a(),i?.then(c=>c())}}};var sr={text(t){let e=d("textarea",{rows:2,className:"lsn-writing",id:D(),attributes:{dir:"auto"}});return{parts:[d("lab\
el",{htmlFor:e.id,textContent:t.name}),e],read:()=>e.value,put:s=>{e.value=String(s)}}},choice(t,e){let s=d("select",{id:D()},
new Option(e.choose,""),...t.options.map(({id:n,text:o})=>new Option(o,n)));return{parts:[d("p",{className:"lsn-field"},
d("label",{htmlFor:s.id,textContent:t.name}),s)],read:()=>s.value,put:n=>{s.value=String(n)}}},passages(t,e){let s=t.bank.
map(({id:o})=>d("input",{type:"checkbox",value:o})),n=t.bank.flatMap((o,a)=>[d("label",{className:"lsn-option"},s[a],d("\
span",{textContent:`${o.id} ${o.heading}`})),d("details",{},d("summary",{textContent:L(e.read,{name:o.id})}),...o.text.split(
`

`).map(r=>d("p",{textContent:r})))]);return{parts:[d("fieldset",{className:"lsn-evidence"},d("legend",{textContent:t.name}),
...n)],read:()=>s.filter(o=>o.checked).map(o=>o.value),put:o=>{for(let a of s)a.checked=o.includes(a.value)}}}},Js=(t,e)=>at(
t,e);function or(t,e,s){let{columns:n,id:o,limit:a}=e.get("sheet"),r=new Map(n.map(u=>[u.id,sr[u.kind](u,s)])),l=()=>Object.
fromEntries([...r].map(([u,p])=>[u,p.read()])),i=u=>Object.values(u).filter(p=>typeof p=="string").reduce((p,g)=>g.length>
p.length?g:p,""),c=Vt({read:()=>({text:i(l()),cells:l()}),put:u=>{for(let[p,g]of Object.entries(u.cells??{}))r.get(p)?.put(
g)},send:({cells:u,number:p,settled:g})=>Js(e,{type:"draft",row:t.id,cells:u,number:p,settled:g}),kept:yt(e,`sheet:${o}/${t.
id}`),words:s.writing,limit:a,model:e}),f=d("fieldset",{className:"lsn-row"},d("legend",{textContent:t.name}),...[...r.values()].
flatMap(u=>u.parts),c.saved,c.alarm,c.offers);return f.addEventListener("input",c.touched),f.addEventListener("focusout",
()=>{c.saved.textContent===s.writing.typing&&c.save(!0)}),{element:f,text:c,row:t,follow(){let u={...l(),...e.get("cells")[t.
id]};c.follow({text:i(u),cells:u})}}}var Gs={async render({model:t,el:e}){let s=V(e),[n,o]=[t.get("words"),await ot(t)],
a=t.get("sheet"),r=a.rows.map(m=>or(m,t,n)),l=d("div",{attributes:{"aria-live":"polite"}}),i=B(n.show,()=>Js(t,{type:"as\
k"}),{className:"lsn-button"}),c=()=>{},f=()=>{c(),l.innerHTML=t.get("then"),i.hidden=!a.then||!!l.firstChild,c=Kt(W(l,"\
.lsn-ref"),o)},u=m=>{let w=r.find(({row:k})=>k.id===m.row);m.type==="kept"?(m.cells&&t.set("cells",{...t.get("cells"),[m.
row]:m.cells}),w?.text.heard(m)):w?.text.awaits(m.number)&&w.text.refused(m.text)},p=()=>{for(let m of r)m.follow()},g=ct(
t,{"msg:custom":u,"change:cells":p,"change:then":f}),h=wt(t,()=>{for(let{text:m}of r)m.lost()});e.append(d("section",{className:"\
lsn lsn-sheet lsn-q",lang:t.get("language")},d("h4",{textContent:a.ask}),d("p",{className:"lsn-soft",textContent:n.about}),
...r.map(({element:m})=>m),d("div",{className:"lsn-actions"},i),l)),p(),f();for(let{text:m,row:w}of r)m.resume(t.get("ot\
hers")[w.id]);return()=>{g(),h(),c();for(let{text:m}of r)m.stop();s()}}};var ar=15e3;function rr({name:t,label:e,value:s,least:n,most:o,step:a,folded:r}){let l={min:String(n),max:String(o),step:String(
a)},i=d("input",{type:"number",id:D(),value:String(s),...l}),c=d("span",{className:"lsn-warn",id:D()}),f=t==="seed"?null:
d("input",{type:"range",...l,attributes:{"aria-label":e}});return f&&(f.value=i.value,f.addEventListener("input",()=>{i.
value=f.value}),i.addEventListener("input",()=>{i.value&&(f.value=i.value)})),i.setAttribute("aria-describedby",c.id),{name:t,
folded:r,element:d("div",{className:"lsn-setting"},d("label",{htmlFor:i.id,textContent:e}),i,...f?[f]:[],c),get value(){
return i.value.trim()===""?null:Number(i.value)},blame(u=""){return c.textContent=u,i.setAttribute("aria-invalid",String(
!!u)),u?i:[]}}}var Xs={render({model:t,el:e}){let s=V(e),n=t.get("words"),o=t.get("fields").map(rr),a=d("div",{className:"\
lsn-results"}),r=d("p",{className:"lsn-told",attributes:{role:"status"}}),l=0,i=v=>{clearTimeout(l),l=setTimeout(()=>{r.
textContent=n.silent},ar),at(t,v)},c=B(n.keep,()=>i({type:"keep"}),{className:"lsn-button"}),f=B(n.drop,()=>i({type:"dro\
p"}),{className:"lsn-button"}),u=d("details",{className:"lsn-more"},d("summary",{textContent:n.more}),d("div",{},...o.filter(
({folded:v})=>v).map(({element:v})=>v))),p=d("form",{noValidate:!0,className:"lsn-settings"},d("fieldset",{},d("legend",
{textContent:n.settings}),...o.filter(({folded:v})=>!v).map(({element:v})=>v),u),d("div",{className:"lsn-actions"},d("bu\
tton",{type:"submit",className:"lsn-button",textContent:n.run}),c,f),r);p.addEventListener("submit",v=>{v.preventDefault(),
r.textContent=n.running,i({type:"run",settings:Object.fromEntries(o.map(x=>[x.name,x.value]))})}),pe(p);let g=()=>{a.innerHTML=
t.get("html")},h=()=>{f.hidden=!t.get("kept")},w=ct(t,{"change:html":g,"change:kept":h,"msg:custom":v=>{clearTimeout(l),
r.textContent=v.text;let x=v.type==="refused"?v.faults:{},S=o.flatMap($=>$.blame(x[$.name]));u.open||=S.some($=>u.contains(
$)),S[0]?.focus()}}),k=wt(t,()=>{clearTimeout(l),r.textContent=n.dead}),b=d("div",{innerHTML:t.get("about")});return e.append(
d("section",{className:"lsn lsn-model",lang:t.get("language")},d("h3",{textContent:n.title}),b,p,a)),g(),h(),()=>{clearTimeout(
l),w(),k(),s()}}};var ir=([t,...e],s)=>s?e:[...e,t];function lr(t){let e=t.get("cards"),s=t.get("words"),n=e,o=!1,a=(m,w)=>B(m,w,{className:"\
lsn-button"}),r=d("p",{className:"lsn-term-front"}),l=d("div",{attributes:{"aria-live":"polite"}}),i=d("p",{className:"l\
sn-soft",attributes:{role:"status"}}),c=a(s.turn,()=>{o=!0,h(),u.focus()}),f=m=>()=>{n=ir(n,m),o=!1,h(),(n.length?c:g).focus()},
u=a(s.known,f(!0)),p=a(s.again,f(!1)),g=a(s.afresh,()=>{n=e,h(),c.focus()}),h=()=>{let m=n[0],w=m&&d("span",{className:"\
lsn-pinyin",...m.lang&&{lang:`${m.lang}-Latn`},textContent:m.sound}),k=!/^zh\b/.test(t.get("language")),b=m&&d("b",{...m.
lang&&{lang:m.lang},textContent:m.word});r.replaceChildren(...m?[b,...k?[" ",w]:[]]:[]),l.replaceChildren(...m&&o?[d("p",
{},...k?[d("b",{textContent:m.name})]:[w]),d("p",{textContent:m.gloss})]:[]),c.hidden=!m||o;for(let v of[u,p])v.hidden=!m||
!o;g.hidden=!!m,i.textContent=m?L(s.left,{left:n.length,all:e.length}):s.done};return h(),d("details",{className:"lsn-pr\
actice"},d("summary",{textContent:s.practise}),d("p",{className:"lsn-soft",textContent:s.about}),d("div",{className:"lsn\
-term-card"},r,l),d("div",{className:"lsn-actions"},c,u,p,g),i)}function cr(t){let e=t.get("words"),s=()=>Re(t.get("file"),
[t.get("tsv")],"text/tab-separated-values;charset=utf-8"),n=B(e.download,s);return d("div",{className:"lsn-actions"},n,d(
"span",{className:"lsn-soft",textContent:e.format}))}var Qs={render({model:t,el:e}){let s=V(e);return e.innerHTML=t.get(
"html"),t.get("cards").length&&Q(e,"section").append(lr(t),cr(t)),s}};var Zs=(t,e,s)=>t===null?L(s["no-points"],{most:e}):L(s.points,{points:t,most:e});function dr({status:t,points:e,most:s,
tone:n},o){let a=t==="counted"?Zs(e,s,o):o[t];return n?`${o[n]} · ${a}`:a}var ur=t=>P`<p class="lsn-as-typed" dir="auto">${t}</p>`,
te=(t,e)=>e.trim()?P`<h5>${t}</h5>${ur(e)}`:R,pr=(t,e,s)=>{let{prompt:n,answer:o,remarks:a,levels:r,accepted:l}=t;return P`<li value=${e+
1}><p>${n}</p><p class="lsn-soft">${dr(t,s)}</p>
    ${te(s["your-answer"],o)}${l?P`<p>${s.accepted}</p>`:R}
    ${a.length?P`<ul>${a.map(({tone:i,label:c,text:f})=>P`<li><b>${s[i]}</b> ${c?P`<b>${c}</b> `:R}${f}</li>`)}</ul>`:R}
    ${r.length?P`<h5>${s.levels}</h5><ul>${r.map(({criterion:i,level:c,words:f})=>P`<li><b>${i}</b> ${c} · ${f}</li>`)}</ul>`:
R}
    ${te(s.comment,t.comment)}${te(s.solution,t.solution)}${te(s.outline,t.outline)}
    ${te(s.explanation,t.explanation)}</li>`},to=({feedback:t,words:e},s)=>{let{title:n,who:o,points:a,most:r,waiting:l,
late:i,receipt:c,allowed:f,by_rule:u,comment:p,answers:g}=t,h=[Zs(a,r,e),l?L(e.waiting,{count:l}):"",i?e.late:"",...f,u,
c?L(e.receipt,{code:c}):""].filter(Boolean);return P`<section class="lsn-feedback" lang=${t.language} aria-label=${e.title}><h4 tabindex="-1">${e.
title}</h4>
    <p><b dir="auto">${n}</b>${o?P` · <span dir="auto">${o}</span>`:R}</p>
    <p>${h.join(" · ")}</p>${pt(`${e.theirs} ${e.said}`)}${te(e["comment-whole"],p)}
    <ol>${g.map((m,w)=>pr(m,w,e))}</ol>
    <div class="lsn-actions">${Z(e.close,s,{key:"close-feedback"})}</div></section>`};function eo(t,e){let s=d("div"),n=new Map,o=!1,a=l=>{n.get(l)?.stop?.(),n.get(l)?.place.remove(),n.delete(l)};return{element:s,
follow:async()=>{let l=t.get(e);for(let i of[...n.keys()].filter(c=>!l.includes(c)))a(i);for(let i of l.filter(c=>!n.has(
c))){let c={place:d("div")};n.set(i,c),s.append(c.place);let f=await Tt(t,i);!o&&n.get(i)===c&&(c.stop=De.render({model:f,
el:c.place}))}},stop(){o=!0,[...n.keys()].forEach(a)}}}var fr=2e7,mr=2e3,oo="handan-lessons:copy:";function wn(t,e){let[s,n]=[3735928559,1103547991];for(let o of`${t}/${e.normalize(
"NFC").trim()}`)s=Math.imul(s^Number(o.codePointAt(0)),2654435761),n=Math.imul(n^Number(o.codePointAt(0)),1597334677);return`${oo}${(s>>>
0).toString(36)}${(n>>>0).toString(36)}`}var xn=nt.get,no=(t,e)=>new Intl.DateTimeFormat(Ft(e),{dateStyle:"long",timeStyle:"\
short"}).format(t);function hr(t,e,s){let n=e.replace(/[^\p{L}\p{N}-]+/gu,"_").slice(0,40),o=new Date(s.getTime()-s.getTimezoneOffset()*
6e4).toISOString().slice(0,10);return`${[t,n,o].filter(Boolean).join("-")}.jsonl`}function so(t,e){let s={waiting:0};if(window.
dispatchEvent(new CustomEvent("lessons:save",{detail:s})),!s.waiting){e();return}let n=()=>{s.waiting-=1,!(s.waiting>0)&&
(clearTimeout(o),t.off("change:file",n),e())},o=setTimeout(()=>{s.waiting=1,n()},mr);t.on("change:file",n)}var ao={render({
model:t,el:e}){let s=V(e),n=t.get("words"),o=t.get("course"),a=d("section",{className:"lsn lsn-work",lang:t.get("languag\
e")}),r=Be(),l=()=>Ie(J(),a),i=0,c=j=>{clearTimeout(i),i=setTimeout(()=>x(n.silent,!0),ue),at(t,j)},f=zs(t,{root:a,update:l,
ask:c}),u=eo(t,"tests"),p=t.get("who"),g=!1,h=Rt(),m=null,w=null,k=!1,b=null,v="",x=(j,z=!1,tt="")=>{h=Gt(h,j,z),v=tt,l()},
S=()=>wn(o,t.get("who")),$=(j=!1)=>{if(!g||!t.get("who"))return;let z={time:new Date().toISOString(),answers:t.get("answ\
ers"),file:t.get("file")};!j&&(xn(S())?.answers??0)>z.answers||nt.set(S(),z)||(g=!1,x(n["copy-failed"],!0))},N=()=>{g=!!t.
get("who")&&xn(S())!==null,$(),l()},y=()=>{m=null,l(),c({type:"sign",name:p})},_=j=>{j.preventDefault();let z=p.normalize(
"NFC").trim(),tt=z?xn(wn(o,z)):null;if(!tt||t.get("answers")||z===t.get("who")){y();return}m={copy:tt,who:z},l(),ce(a,"c\
ontinue")?.focus()},A=async j=>{j&&(j.size>fr?x(n["too-large"],!0):c({type:"restore",file:await j.text()}))},M=(j=x)=>so(
t,()=>{let z=new Date,tt=hr(n["file-name"],t.get("who"),z);Re(tt,[t.get("file")],"application/x-ndjson"),w={file:tt,time:no(
z,t.get("language")),count:t.get("answers"),code:t.get("receipt")},l(),j(L(n.downloaded,w),!1,n["downloaded-here"])}),H=j=>{
let{file:z,time:tt,count:vt,code:Ht}=j,Y=[[n["receipt-time"],tt],[n["receipt-answers"],String(vt)],[n["receipt-code"],P`<code>${Ht}</code>`],
[n["receipt-file"],P`<span dir="auto">${z}</span>`]];return P`<section class="lsn-offer lsn-receipt" aria-label=${n.receipt}><h4>${n.
receipt}</h4>
        <dl>${Y.map(([ee,ht])=>P`<dt>${ee}</dt><dd>${ht}</dd>`)}</dl>
        ${pt(n[Ht===t.get("receipt")?"receipt-about":"receipt-old"])}</section>`},I=({copy:j,who:z})=>{let tt=()=>{m=null,
l(),t.get("who")&&c({type:"sign",name:z}),c({type:"restore",file:j.file})},vt=()=>{nt.remove(wn(o,z)),y(),x(n.forgotten)},
Ht=L(n.continue,{who:z,count:j.answers,time:no(new Date(j.time),t.get("language"))});return P`<div class="lsn-offer" role="group"><p>${L(
n.offer,{who:z})}</p><div class="lsn-actions">
        ${Z(Ht,tt,{key:"continue",submit:!0})}${Z(n.afresh,y)}${Z(n.forget,vt)}</div></div>`},q=j=>{p=j.target.value},E=j=>{
g=j.target.checked,g?$(!0):(nt.remove(S()),x(n.forgotten))},F=()=>{let j=tt=>{k=tt.target.open},z=()=>{k=!1,l(),ce(a,"ov\
er")?.focus(),so(t,()=>c({type:"start-over"}))};return P`<details class="lsn-over" .open=${Zt(k)} @toggle=${j}><summary data-key="over">${n.
over}</summary>
        ${pt(n["over-about"])}${Z(n["over-yes"],z,{small:!0})}</details>`},C=()=>{b=null,l(),ce(a,"name")?.focus()},J=()=>{
let[j,z]=[t.get("who"),t.get("answers")],tt=!j&&!z&&nt.keys(oo).length?pt(n.found):R;return P`<h3 tabindex="-1">${n.title}</h3>${pt(
n.about)}
        <form class="lsn-field" @keydown=${Ut} @submit=${_}><label for=${r("name")}>${n.name}</label>
          <input type="text" maxlength="80" autocomplete="off" id=${r("name")} data-key="name" .value=${Zt(p)} @input=${q}>
          ${Z(n.use,null,{submit:!0,small:!0})}</form>
        <div>${m?I(m):tt}</div>
        <div class="lsn-actions">${Z(n.download,()=>M())}
          ${je(n.restore,([vt])=>A(vt),{accept:".jsonl,.txt,.html,application/x-ndjson,text/html"})}</div>
        ${pt(n.drop)}<label class="lsn-option" ?hidden=${!j}><input type="checkbox" data-key="keep" .checked=${Zt(g)}
          @change=${E}><span>${n.keep}</span></label>${pt(L(n.count,{count:z}))}
        ${F()}${v?P`<p class="lsn-soft" aria-hidden="true">${v}</p>`:R}
        <p class=${v?"lsn-hidden":h.warn?"lsn-warn":"lsn-soft"} role="status" ${Xt(h)}></p>${w?H(w):R}${b?to(b,C):R}${f.
view()}`},{over:G,leave:T,drop:K}=Rs(j=>A(j.files[0]));a.addEventListener("dragover",G),a.addEventListener("dragleave",T),
a.addEventListener("drop",K);let X=j=>{j.detail.taken||(j.detail.taken=!0,M(j.detail.tell))};window.addEventListener("le\
ssons:download",X);let et=ct(t,{"msg:custom":j=>{clearTimeout(i),!f.hear(j)&&(j.type==="feedback"&&(b=j),x(j.text,j.type===
"refused"))},"change:file":N,"change:receipt":l,"change:who":()=>{p=t.get("who"),m=null,N()},"change:assigned":l,"change\
:tests":u.follow});return N(),u.follow(),e.append(a,u.element),()=>{et(),clearTimeout(i),u.stop(),window.removeEventListener(
"lessons:download",X),s()}}};var Ic={article:$n,diagram:kn,document:Bn,explore:us,footer:ps,map:Fe(ve),page:hs,passage:$t,progress:rn,prompt:Ce,quiz:De,
recall:rn,reference:Ys,sheet:Gs,simulation:Xs,terms:Qs,timeline:Fe(Ne),work:ao};export{cn as KINDS,Ic as VIEWS,ro as dress};
/*! For license information please see student.js.LEGAL.txt */
