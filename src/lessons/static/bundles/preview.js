(()=>{function S(e){let t=document.querySelector(e);if(!(t instanceof HTMLElement))throw new Error(`the page has no ${e}`);return t}
var i=JSON.parse(document.body.dataset.words??"{}"),y=S("nav"),p=S("[role=status]"),b=S("main"),m=c("details",{className:"\
lsn-preview-all",open:!0});b.append(m);var $=new Map,w="",k=()=>decodeURIComponent(location.hash.slice(1)),E=k(),u="",x=matchMedia(
"(prefers-color-scheme: dark)"),L=()=>{document.body.dataset.jpThemeLight=String(!x.matches)};x.addEventListener("change",
L);L();function c(e,t={},...l){let n=Object.assign(document.createElement(e),t);return n.append(...l),n}var h=(e,t={})=>i[e].
replace(/\{(\w+)\}/g,(l,n)=>t[n]);function A(e){return c("ul",{className:"lsn-preview-faults"},...e.map(t=>c("li",{textContent:t})))}
function q(e,t){let l=`${t} ${e.id}`,n=JSON.stringify(e),a=$.get(l);if(a?.made===n)return a.section;let s=c("section",{className:e.
id?"lsn-preview-step":"lsn-preview-step lsn-preview-head"});s.setAttribute("aria-label",Object.values(e.title).join(" · ")),
e.faults.length&&s.append(A(e.faults)),e.kept&&s.append(c("p",{className:"lsn-preview-fault",textContent:i.older}));let f=c(
"div",{className:e.kept?"lsn-preview-columns lsn-preview-old":"lsn-preview-columns"});for(let[o,g]of Object.entries(e.html)){
let d=c("div",{lang:o});e.id&&d.append(c("h2",{textContent:e.title[o]}));let v=c("div",{innerHTML:g});for(let r of v.querySelectorAll(
"[id]"))r.id=`${o}-${r.id}`;for(let r of v.querySelectorAll("a[href$='.ipynb']")){let C=r.getAttribute("href").split("/").
pop().replace(".ipynb","");C===u?r.replaceWith(r.textContent):r.setAttribute("href",`#${C}`)}d.append(v),f.append(d)}return s.
append(f),a?.section.querySelectorAll("details").forEach((o,g)=>{let d=s.querySelectorAll("details")[g];d&&(d.open=o.open)}),
$.set(l,{made:n,section:s}),s}function N(e){y.replaceChildren(...e.map(([t,l,n])=>{let a=`${t.split("-")[0]} ${l[document.
documentElement.lang]}`,s=c("a",{href:`#${t}`,textContent:n?`${a} (${h("faults",{count:n})})`:a});return t===u&&s.setAttribute(
"aria-current","page"),s}))}function M(e){let t=document.activeElement,l=t&&y.contains(t)?t.getAttribute("href"):null;u!==
e.lesson&&$.clear(),u=e.lesson,w=e.stamp,N(e.lessons),l&&y.querySelector(`a[href="${CSS.escape(l)}"], a[href="${l}"]`)?.
focus();let n=e.faults.length;m.hidden=n===0,m.replaceChildren(c("summary",{textContent:`${i.whole}: ${h("faults",{count:n})}`}),
A(e.faults));let a=e.parts.map(q);for(let o of b.querySelectorAll("section.lsn-preview-step"))a.includes(o)||o.remove();
let s=m;for(let o of a)s.nextElementSibling!==o&&s.after(o),s=o;b.classList.toggle("lsn-preview-kept",e.kept);let f=n?h(
"faults",{count:n}):i["no-faults"];p.textContent=[h("updated",{time:e.at,seconds:e.seconds}),f,...e.kept?[i.kept]:[]].join(
" · ")}async function j(){try{let t=await(await fetch(`state?${new URLSearchParams({lesson:E||u,shown:u,seen:w})}`)).json();
document.body.classList.remove("lsn-preview-gone"),t.same?p.textContent===i.gone&&(w=""):M(t)}catch{document.body.classList.
add("lsn-preview-gone"),p.textContent!==i.gone&&(p.textContent=i.gone)}setTimeout(j,300)}window.addEventListener("hashch\
ange",()=>{E=k(),w="",window.scrollTo(0,0)});j();})();
