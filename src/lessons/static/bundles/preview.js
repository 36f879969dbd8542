(()=>{function L(e,t){let s=e.querySelector(t);if(!s)throw new Error(`no ${t}`);return s}var u=(e,t)=>[...e.querySelectorAll(t)];function i(e,t={},...s){let n=document.createElement(e),{attributes:c={},...o}=t;Object.assign(n,o);for(let[d,r]of Object.
entries(c))n.setAttribute(d,r);return n.append(...s),n}var w=(e,t)=>e.replace(/\{(\w+)\}/g,(s,n)=>t[n]??s);window.addEventListener("beforeprint",()=>{for(let e of u(document,".lsn details:not([open])"))e.toggleAttribute("open",
!0),e.dataset.unfolded=""});window.addEventListener("afterprint",()=>{for(let e of u(document,".lsn details[data-unfolde\
d]"))e.toggleAttribute("open",!1),delete e.dataset.unfolded});var I=300,a=JSON.parse(document.body.dataset.words??"{}"),[k,h,v]=["nav","[role=status]","main"].map(e=>L(document,e)),g=i(
"details",{className:"lsn-preview-all",open:!0});v.append(g);var E=new Map,y="",A=()=>decodeURIComponent(location.hash.slice(
1)),S=A(),f="",$=matchMedia("(prefers-color-scheme: dark)"),O=()=>{document.body.dataset.jpThemeLight=String(!$.matches)};
$.addEventListener("change",O);O();function N(e){return i("ul",{className:"lsn-preview-faults"},...e.map(t=>i("li",{textContent:t})))}
function q(e,t){let s=`${t} ${e.id}`,n=JSON.stringify(e),c=E.get(s);if(c?.made===n)return c.section;let o=i("section",{className:e.
id?"lsn-preview-step":"lsn-preview-step lsn-preview-head"});o.setAttribute("aria-label",Object.values(e.title).join(" · ")),
e.faults.length&&o.append(N(e.faults)),e.kept&&o.append(i("p",{className:"lsn-preview-fault",textContent:a.older}));let d=i(
"div",{className:e.kept?"lsn-preview-columns lsn-preview-old":"lsn-preview-columns"});for(let[p,m]of Object.entries(e.html)){
let b=i("div",{lang:p});e.id&&b.append(i("h2",{textContent:e.title[p]}));let x=i("div",{innerHTML:m});for(let l of x.querySelectorAll(
"[id]"))l.id=`${p}-${l.id}`;for(let l of u(x,"a[href$='.ipynb']")){let C=l.getAttribute("href")?.split("/").pop()?.replace(
".ipynb","");C===f?l.replaceWith(l.textContent):l.setAttribute("href",`#${C}`)}b.append(x),d.append(b)}o.append(d);let r=o.
querySelectorAll("details");return c?.section.querySelectorAll("details").forEach((p,m)=>{r[m]&&(r[m].open=p.open)}),E.set(
s,{made:n,section:o}),o}function R(e){k.replaceChildren(...e.map(([t,s,n])=>{let c=`${t.split("-")[0]} ${s[document.documentElement.
lang]}`,o=i("a",{href:`#${t}`,textContent:n?`${c} (${w(a.faults,{count:n})})`:c});return t===f&&o.setAttribute("aria-cur\
rent","page"),o}))}function M(e){let t=document.activeElement,s=t&&k.contains(t)?t.getAttribute("href"):null;f!==e.lesson&&
E.clear(),f=e.lesson,y=e.stamp,R(e.lessons),s&&u(k,"a").find(r=>r.getAttribute("href")===s)?.focus();let n=e.faults.length;
g.hidden=n===0;let c=w(a.faults,{count:n});g.replaceChildren(i("summary",{textContent:`${a.whole}: ${c}`}),N(e.faults));
let o=e.parts.map(q);for(let r of u(v,"section.lsn-preview-step"))o.includes(r)||r.remove();let d=g;for(let r of o)d.nextElementSibling!==
r&&d.after(r),d=r;v.classList.toggle("lsn-preview-kept",e.kept),h.textContent=[w(a.updated,{time:e.at,seconds:e.seconds}),
n?c:a["no-faults"],...e.kept?[a.kept]:[]].join(" · ")}async function j(){try{let t=await(await fetch(`state?${new URLSearchParams(
{lesson:S||f,shown:f,seen:y})}`)).json();document.body.classList.remove("lsn-preview-gone"),t.same?h.textContent===a.gone&&
(y=""):M(t)}catch{document.body.classList.add("lsn-preview-gone"),h.textContent!==a.gone&&(h.textContent=a.gone)}setTimeout(
j,I)}window.addEventListener("hashchange",()=>{S=A(),y="",window.scrollTo(0,0)});j();})();
