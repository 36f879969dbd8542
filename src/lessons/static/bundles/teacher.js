var ne=globalThis,he=e=>e,jt=ne.trustedTypes,ge=jt?jt.createPolicy("lit-html",{createHTML:e=>e}):void 0,oe="$lit$",rt=`l\
it$${Math.random().toFixed(9).slice(2)}$`,re="?"+rt,As=`<${re}>`,$t=document,Nt=()=>$t.createComment(""),It=e=>e===null||
typeof e!="object"&&typeof e!="function",ae=Array.isArray,ke=e=>ae(e)||typeof e?.[Symbol.iterator]=="function",se=`[ 	
\f\r]`,Ct=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ye=/-->/g,be=/>/g,mt=RegExp(`>|${se}(?:([^\\s"'>=/]+)(${se}\
*=${se}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ve=/'/g,we=/"/g,Ae=/^(?:script|style|textarea|title)$/i,ie=e=>(t,...s)=>({_$litType$:e,strings:t,
values:s}),p=ie(1),dn=ie(2),pn=ie(3),D=Symbol.for("lit-noChange"),b=Symbol.for("lit-nothing"),xe=new WeakMap,ft=$t.createTreeWalker(
$t,129);function _e(e,t){if(!ae(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ge!==void 0?
ge.createHTML(t):t}var Se=(e,t)=>{let s=e.length-1,n=[],o,i=t===2?"<svg>":t===3?"<math>":"",r=Ct;for(let u=0;u<s;u++){let a=e[u],
m,l,c=-1,d=0;for(;d<a.length&&(r.lastIndex=d,l=r.exec(a),l!==null);)d=r.lastIndex,r===Ct?l[1]==="!--"?r=ye:l[1]!==void 0?
r=be:l[2]!==void 0?(Ae.test(l[2])&&(o=RegExp("</"+l[2],"g")),r=mt):l[3]!==void 0&&(r=mt):r===mt?l[0]===">"?(r=o??Ct,c=-1):
l[1]===void 0?c=-2:(c=r.lastIndex-l[2].length,m=l[1],r=l[3]===void 0?mt:l[3]==='"'?we:ve):r===we||r===ve?r=mt:r===ye||r===
be?r=Ct:(r=mt,o=void 0);let $=r===mt&&e[u+1].startsWith("/>")?" ":"";i+=r===Ct?a+As:c>=0?(n.push(m),a.slice(0,c)+oe+a.slice(
c)+rt+$):a+rt+(c===-2?u:$)}return[_e(e,i+(e[s]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),n]},Mt=class e{constructor({
strings:t,_$litType$:s},n){let o;this.parts=[];let i=0,r=0,u=t.length-1,a=this.parts,[m,l]=Se(t,s);if(this.el=e.createElement(
m,n),ft.currentNode=this.el.content,s===2||s===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(o=
ft.nextNode())!==null&&a.length<u;){if(o.nodeType===1){if(o.hasAttributes())for(let c of o.getAttributeNames())if(c.endsWith(
oe)){let d=l[r++],$=o.getAttribute(c).split(rt),f=/([.?@])?(.*)/.exec(d);a.push({type:1,index:i,name:f[2],strings:$,ctor:f[1]===
"."?Ut:f[1]==="?"?zt:f[1]==="@"?Ft:gt}),o.removeAttribute(c)}else c.startsWith(rt)&&(a.push({type:6,index:i}),o.removeAttribute(
c));if(Ae.test(o.tagName)){let c=o.textContent.split(rt),d=c.length-1;if(d>0){o.textContent=jt?jt.emptyScript:"";for(let $=0;$<
d;$++)o.append(c[$],Nt()),ft.nextNode(),a.push({type:2,index:++i});o.append(c[d],Nt())}}}else if(o.nodeType===8)if(o.data===
re)a.push({type:2,index:i});else{let c=-1;for(;(c=o.data.indexOf(rt,c+1))!==-1;)a.push({type:7,index:i}),c+=rt.length-1}
i++}}static createElement(t,s){let n=$t.createElement("template");return n.innerHTML=t,n}};function ht(e,t,s=e,n){if(t===
D)return t;let o=n!==void 0?s._$Co?.[n]:s._$Cl,i=It(t)?void 0:t._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),
i===void 0?o=void 0:(o=new i(e),o._$AT(e,s,n)),n!==void 0?(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(t=ht(e,o._$AS(e,t.values),
o,n)),t}var Dt=class{constructor(t,s){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=s}get parentNode(){return this.
_$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:s},parts:n}=this._$AD,o=(t?.creationScope??$t).importNode(
s,!0);ft.currentNode=o;let i=ft.nextNode(),r=0,u=0,a=n[0];for(;a!==void 0;){if(r===a.index){let m;a.type===2?m=new xt(i,
i.nextSibling,this,t):a.type===1?m=new a.ctor(i,a.name,a.strings,this,t):a.type===6&&(m=new Vt(i,this,t)),this._$AV.push(
m),a=n[++u]}r!==a?.index&&(i=ft.nextNode(),r++)}return ft.currentNode=$t,o}p(t){let s=0;for(let n of this._$AV)n!==void 0&&
(n.strings!==void 0?(n._$AI(t,n,s),s+=n.strings.length-2):n._$AI(t[s])),s++}},xt=class e{get _$AU(){return this._$AM?._$AU??
this._$Cv}constructor(t,s,n,o){this.type=2,this._$AH=b,this._$AN=void 0,this._$AA=t,this._$AB=s,this._$AM=n,this.options=
o,this._$Cv=o?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,s=this._$AM;return s!==void 0&&t?.nodeType===
11&&(t=s.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,s=this){t=ht(this,t,s),It(
t)?t===b||t==null||t===""?(this._$AH!==b&&this._$AR(),this._$AH=b):t!==this._$AH&&t!==D&&this._(t):t._$litType$!==void 0?
this.$(t):t.nodeType!==void 0?this.T(t):ke(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){
this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==b&&It(this._$AH)?this._$AA.nextSibling.data=t:this.T($t.
createTextNode(t)),this._$AH=t}$(t){let{values:s,_$litType$:n}=t,o=typeof n=="number"?this._$AC(t):(n.el===void 0&&(n.el=
Mt.createElement(_e(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let i=new Dt(o,this),r=i.u(
this.options);i.p(s),this.T(r),this._$AH=i}}_$AC(t){let s=xe.get(t.strings);return s===void 0&&xe.set(t.strings,s=new Mt(
t)),s}k(t){ae(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,o=0;for(let i of t)o===s.length?s.push(n=new e(this.
O(Nt()),this.O(Nt()),this,this.options)):n=s[o],n._$AI(i),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(t=this.
_$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){let n=he(t).nextSibling;he(t).remove(),t=n}}setConnected(t){
this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},gt=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(t,s,n,o,i){this.type=1,this._$AH=b,this._$AN=void 0,this.element=t,this.name=s,this._$AM=o,this.options=
i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=b}_$AI(t,s=this,n,o){
let i=this.strings,r=!1;if(i===void 0)t=ht(this,t,s,0),r=!It(t)||t!==this._$AH&&t!==D,r&&(this._$AH=t);else{let u=t,a,m;
for(t=i[0],a=0;a<i.length-1;a++)m=ht(this,u[n+a],s,a),m===D&&(m=this._$AH[a]),r||=!It(m)||m!==this._$AH[a],m===b?t=b:t!==
b&&(t+=(m??"")+i[a+1]),this._$AH[a]=m}r&&!o&&this.j(t)}j(t){t===b?this.element.removeAttribute(this.name):this.element.setAttribute(
this.name,t??"")}},Ut=class extends gt{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===b?
void 0:t}},zt=class extends gt{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,
!!t&&t!==b)}},Ft=class extends gt{constructor(t,s,n,o,i){super(t,s,n,o,i),this.type=5}_$AI(t,s=this){if((t=ht(this,t,s,0)??
b)===D)return;let n=this._$AH,o=t===b&&n!==b||t.capture!==n.capture||t.once!==n.once||t.passive!==n.passive,i=t!==b&&(n===
b||o);o&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,t),this._$AH=
t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},
Vt=class{constructor(t,s,n){this.element=t,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this.
_$AM._$AU}_$AI(t){ht(this,t)}},Te={M:oe,P:rt,A:re,C:1,L:Se,R:Dt,D:ke,V:ht,I:xt,H:gt,N:zt,U:Ft,B:Ut,F:Vt},_s=ne.litHtmlPolyfillSupport;
_s?.(Mt,xt),(ne.litHtmlVersions??=[]).push("3.3.3");var Ee=(e,t,s)=>{let n=s?.renderBefore??t,o=n._$litPart$;if(o===void 0){
let i=s?.renderBefore??null;n._$litPart$=o=new xt(t.insertBefore(Nt(),i),i,void 0,s??{})}return o._$AI(e),o};var at={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},tt=e=>(...t)=>({_$litDirective$:e,values:t}),
J=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,s,n){this._$Ct=t,this._$AM=s,this._$Ci=n}_$AS(t,s){return this.
update(t,s)}update(t,s){return this.render(...s)}};var Ss={},Oe=tt(class extends J{constructor(){super(...arguments),this.ot=Ss}render(e,t){return t()}update(e,[t,s]){if(Array.
isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((n,o)=>n===this.ot[o]))return D}else if(this.ot===
t)return D;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,s)}});var{I:Ts}=Te,Ce=e=>e;var Ie=e=>e.strings===void 0,Ne=()=>document.createComment(""),kt=(e,t,s)=>{let n=e._$AA.parentNode,o=t===void 0?e._$AB:
t._$AA;if(s===void 0){let i=n.insertBefore(Ne(),o),r=n.insertBefore(Ne(),o);s=new Ts(i,r,e,e.options)}else{let i=s._$AB.
nextSibling,r=s._$AM,u=r!==e;if(u){let a;s._$AQ?.(e),s._$AM=e,s._$AP!==void 0&&(a=e._$AU)!==r._$AU&&s._$AP(a)}if(i!==o||
u){let a=s._$AA;for(;a!==i;){let m=Ce(a).nextSibling;Ce(n).insertBefore(a,o),a=m}}}return s},ct=(e,t,s=e)=>(e._$AI(t,s),
e),Es={},At=(e,t=Es)=>e._$AH=t,Me=e=>e._$AH,Kt=e=>{e._$AR(),e._$AA.remove()};var P=tt(class extends J{constructor(e){if(super(e),e.type!==at.PROPERTY&&e.type!==at.ATTRIBUTE&&e.type!==at.BOOLEAN_ATTRIBUTE)
throw Error("The `live` directive is not allowed on child or event bindings");if(!Ie(e))throw Error("`live` bindings can\
 only contain a single expression")}render(e){return e}update(e,[t]){if(t===D||t===b)return t;let s=e.element,n=e.name;if(e.
type===at.PROPERTY){if(t===s[n])return D}else if(e.type===at.BOOLEAN_ATTRIBUTE){if(!!t===s.hasAttribute(n))return D}else if(e.
type===at.ATTRIBUTE&&s.getAttribute(n)===t+"")return D;return At(e),t}});var Le=8e3;function Os(e){let t=document.getElementById("lsn-style")??Object.assign(document.createElement("style"),{id:"\
lsn-style"});t.textContent!==e&&(t.textContent=e),t.isConnected||document.head.append(t)}function G(e,t={},...s){let n=document.
createElement(e),{attributes:o={},...i}=t;Object.assign(n,i);for(let[r,u]of Object.entries(o))n.setAttribute(r,u);return n.
append(...s),n}var Cs="input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='button'])";function _t(e,t=()=>!0){
let s=e.target;e.key!=="Enter"||e.isComposing||!s.matches(Cs)||(e.preventDefault(),e.keyCode!==229&&t(s)&&e.currentTarget.
requestSubmit())}var St=()=>`lsn-${crypto.getRandomValues(new Uint32Array(2)).join("")}`,k=(e,t)=>e.replace(/\{(\w+)\}/g,(s,n)=>t[n]??s);function Wt(e){let t=s=>{let{target:n}=s;if(n instanceof Element&&e.contains(n)){let o=s.ctrlKey||s.metaKey||s.altKey,i=n.
matches("textarea, input[type='text'], input[type='number']")&&s.key.toLowerCase()!=="s";n.toggleAttribute("data-lm-supp\
ress-shortcuts",!o||i)}};return window.addEventListener("keydown",t,!0),()=>window.removeEventListener("keydown",t,!0)}function Jt(e,t){
let{kernel:s}=e.widget_manager??{};if(!s?.statusChanged)return()=>{};let n=(i,r)=>{["dead","restarting","autorestarting",
"terminating"].includes(r)&&t()},o=(i,r)=>{r==="disconnected"&&t()};return s.statusChanged.connect(n),s.connectionStatusChanged?.
connect(o),()=>{s.statusChanged.disconnect(n),s.connectionStatusChanged?.disconnect(o)}}function Be(e,t,s=[]){try{s.length?e.send(t,void 0,s):e.send(t)}catch(n){console.warn(n)}}window.addEventListener("beforeprint",()=>{let e=document.querySelectorAll(".lsn details:not([open])");for(let t of e)t.
open=!0,t.dataset.unfolded=""});window.addEventListener("afterprint",()=>{let e=document.querySelectorAll(".lsn details[\
data-unfolded]");for(let t of e)t.open=!1,delete t.dataset.unfolded});var Lt=e=>e.getClientRects().length>0;function Gt(e,t){let s=document.activeElement,n=s instanceof HTMLElement&&s!==t&&t.
contains(s)?s:null,o=n?.closest("section")??t;if(Ee(e,t),!n)return;let i=Lt(n)?n:Bt(o,n.dataset.key)??Ns(o,t);document.activeElement!==
i&&i?.focus({preventScroll:!0})}function Bt(e,t){return[...e.querySelectorAll("[data-key]")].find(n=>t&&n.dataset.key===
t&&Lt(n))}function Ns(...e){return e.map(s=>s.querySelector(":is(h3, h4)[tabindex]")).find(s=>s&&Lt(s))??void 0}function yt(){
let e=new Map;return t=>{let s=e.get(t)??St();return e.set(t,s),s}}var E=(e,t,{key:s=String(e),submit:n=!1,small:o=!1,label:i,
disabled:r,hidden:u=!1}={})=>p`<button type=${n?"submit":"button"} class=${o?"lsn-button lsn-small":"lsn-button"} data-key=${s}
    aria-label=${i??b} aria-disabled=${r===void 0?b:String(r)} ?hidden=${u}
    @click=${t}>${e}</button>`,M=e=>p`<p class="lsn-soft">${e}</p>`,z=(e,t,s)=>p`<div class="lsn-entry"><label for=${e}>${t}</label>${s}</div>`,
Y=(e,t,...s)=>p`<form class=${e} @keydown=${_t} @submit=${o=>{o.preventDefault(),t(o.currentTarget)}}>${s}</form>`,Z=(e,t)=>String(
new FormData(e).get(t)??""),qt=(e,t,{accept:s,multiple:n=!1,folder:o=!1,small:i=!1}={})=>{let r=a=>a.currentTarget.nextElementSibling.
click(),u=a=>{let m=a.currentTarget,l=[...m.files??[]];m.value="",t(l)};return p`${E(e,r,{small:i})}<input type="file" hidden accept=${s??
b} ?multiple=${n}
    ?webkitdirectory=${o} @change=${u}>`},Yt=e=>{let t=s=>s.currentTarget;return{over(s){s.preventDefault(),t(s).classList.
add("lsn-drop")},leave(s){t(s).contains(s.relatedTarget)||t(s).classList.remove("lsn-drop")},drop(s){s.preventDefault(),
s.stopPropagation(),t(s).classList.remove("lsn-drop"),s.dataTransfer&&e(s.dataTransfer)}}},it=()=>({text:"",warn:!1,number:0}),
et=({number:e},t,s=!1)=>({text:t,warn:s,number:e+1}),le=class extends J{number=0;render(t){return D}update({element:t},[
{text:s,number:n}]){return n!==this.number&&(t.textContent=s),this.number=n,D}},ut=tt(le);function dt(e,t,s="text/plain;\
charset=utf-8"){let n=URL.createObjectURL(new Blob(t,{type:s}));Object.assign(document.createElement("a"),{download:e,href:n}).
click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function qe({words:e,ask:t,update:s}){let n=[],o=[],i=it(),r=!1,u=(l,c=!1)=>{i=et(i,l,c),s()},a=l=>{r||!l.currentTarget.
open||(r=!0,t({type:"formats"}))},m=({id:l,label:c,about:d},$)=>p`<li>${E(k(e.download,{name:c}),()=>$(l),{key:`bank ${l}`,
small:!0})}${M(d)}</li>`;return{view:l=>p`<details class="lsn-bank" @toggle=${a}><summary>${e.open}</summary>${M(e.about)}
      <ul>${n.map(c=>m(c,l))}</ul>
      <p role="status" class=${i.warn?"lsn-warn":""} ${ut(i)}></p>
      ${o.length?p`<ul class="lsn-lost">${o.map(c=>p`<li>${c}</li>`)}</ul>`:b}</details>`,again(){r=n.length>0},hears:{formats(l){
n=l.formats,s()},exported(l,c){o=l.lines,l.name&&dt(l.name,c,"application/octet-stream"),u(l.said,!l.name)}}}}var Pt=e=>e.target.value,Tt=(e,t)=>p`<p class="lsn-warn" id=${e}>${t||b}</p>`;function Et({id:e,values:t,faults:s}){let n=a=>e(
`${a} fault`),o=a=>s()[a]?"true":b,i=a=>m=>{t[a]=Pt(m)},r=(a,m,l)=>p`<div class="lsn-entry"><label for=${e(a)}>${m}</label>${l}${u(
a)}</div>`,u=a=>p`<span class="lsn-warn" id=${n(a)}>${s()[a]??b}</span>`;return{input(a,m,{type:l="text",inputMode:c,spellcheck:d,
list:$,most:f,min:y,max:A,step:_}={}){let T=p`<input id=${e(a)} name=${a} type=${l} autocomplete="off" data-key=${e(a)}
        inputmode=${c??b} spellcheck=${d===void 0?b:String(d)}
        list=${$??b} maxlength=${f??b} min=${y??b} max=${A??b} step=${_??b}
        aria-describedby=${n(a)} aria-invalid=${o(a)} .value=${P(t[a])} @input=${i(a)}>`;return r(a,m,T)},area(a,m,l,c=""){
let d=p`<textarea id=${e(a)} class="lsn-writing" rows=${l} dir="auto" data-key=${e(a)}
        aria-describedby=${`${c} ${n(a)}`.trim()} aria-invalid=${o(a)} .value=${P(t[a])} @input=${i(a)}></textarea>`;return r(
a,m,d)},select(a,m,l){let c=p`<select id=${e(a)} data-key=${e(a)} aria-describedby=${n(a)}
        aria-invalid=${o(a)} @input=${i(a)}>${l.map(([d,$])=>p`<option value=${d} .selected=${P(d===t[a])}>${$}</option>`)}</select>`;
return r(a,m,c)},tick(a,m){let l=c=>{t[a]=c.target.checked?"yes":""};return p`<div class="lsn-entry lsn-tick"><input type="checkbox" id=${e(
a)} data-key=${e(a)}
        aria-describedby=${n(a)} aria-invalid=${o(a)} .checked=${P(!!t[a])} @input=${l}>
        <label for=${e(a)}>${m}</label>${u(a)}</div>`},radios(a,m){return m.map(([l,c])=>p`<label class="lsn-option"><input type="radio" name=${e(
a)} value=${l}
          .checked=${P(l===t[a])} @input=${i(a)}><span>${c}</span></label>`)}}}function Pe(e,{id:t,words:s,tell:n}){let o=(i,r)=>{let u=t(`copy ${i}`),a=async m=>{let l=m.currentTarget.previousElementSibling;
try{await navigator.clipboard.writeText(r),n(s.copied)}catch{l.focus(),l.select(),n(document.execCommand("copy")?s.copied:
s["by-hand"])}};return p`<div class="lsn-entry"><label for=${u}>${i}</label><textarea id=${u} class="lsn-copy" readonly
      rows=${r.length>90?3:1} spellcheck="false" .value=${r}></textarea>${E(s.copy,a,{key:u,label:`${s.copy}${s.colon}${i}`})}</div>`};
return p`<h4 tabindex="-1" data-key="made">${k(s.done,{title:e.title,id:e.id})}</h4><div class="lsn-made">
    <p>${e.about}</p><p class="lsn-strong">${e.note}</p>${e.warnings.map(i=>p`<p class="lsn-warn">${i}</p>`)}${o(s.code,
e.code)}
    <div class="lsn-actions">${e.files.map(({name:i,text:r,label:u})=>E(u,()=>dt(i,[r])))}</div>
    ${M(e.saved)}${e.links.map(({label:i,link:r,picture:u,alt:a})=>p`<div class="lsn-reach">${o(i,r)}${u?p`<img src=${u} alt=${a} class="lsn-qr">`:
M(a)}</div>`)}</div>`}var Re=(e,t,s)=>{let n=new Map;for(let o=t;o<=s;o++)n.set(e[o],o);return n},H=tt(class extends J{constructor(e){if(super(
e),e.type!==at.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,s){let n;s===void 0?s=t:t!==void 0&&
(n=t);let o=[],i=[],r=0;for(let u of e)o[r]=n?n(u,r):r,i[r]=s(u,r),r++;return{values:i,keys:o}}render(e,t,s){return this.
dt(e,t,s).values}update(e,[t,s,n]){let o=Me(e),{values:i,keys:r}=this.dt(t,s,n);if(!Array.isArray(o))return this.ut=r,i;
let u=this.ut??=[],a=[],m,l,c=0,d=o.length-1,$=0,f=i.length-1;for(;c<=d&&$<=f;)if(o[c]===null)c++;else if(o[d]===null)d--;else if(u[c]===
r[$])a[$]=ct(o[c],i[$]),c++,$++;else if(u[d]===r[f])a[f]=ct(o[d],i[f]),d--,f--;else if(u[c]===r[f])a[f]=ct(o[c],i[f]),kt(
e,a[f+1],o[c]),c++,f--;else if(u[d]===r[$])a[$]=ct(o[d],i[$]),kt(e,o[c],o[d]),d--,$++;else if(m===void 0&&(m=Re(r,$,f),l=
Re(u,c,d)),m.has(u[c]))if(m.has(u[d])){let y=l.get(r[$]),A=y!==void 0?o[y]:null;if(A===null){let _=kt(e,o[c]);ct(_,i[$]),
a[$]=_}else a[$]=ct(A,i[$]),kt(e,o[c],A),o[y]=null;$++}else Kt(o[d]),d--;else Kt(o[c]),c++;for(;$<=f;){let y=kt(e,a[f+1]);
ct(y,i[$]),a[$++]=y}for(;c<=d;){let y=o[c++];y!==null&&Kt(y)}return this.ut=r,At(e,a),D}});var He=e=>G("div",{className:"lsn-posed",innerHTML:e});var ze=4e3,je=400,Is=(()=>{let e="handan-lessons:tab";try{return sessionStorage.getItem(e)===null&&sessionStorage.setItem(
e,St()),sessionStorage.getItem(e)}catch{return St()}})();function Ms(e){let[t,s]=[3735928559,1103547991];for(let n=0;n<e.
length;n+=1)t=Math.imul(t^e.charCodeAt(n),2654435761),s=Math.imul(s^e.charCodeAt(n),1597334677);return`${(t>>>0).toString(
36)}.${(s>>>0).toString(36)}`}function Ls(e,t){let s=`handan-lessons:draft:${location.pathname}:${e}/${t}`;return{get(){
try{return JSON.parse(sessionStorage.getItem(s)??"null")}catch{return null}},set(n){try{return sessionStorage.setItem(s,
JSON.stringify(n)),!0}catch{return!1}},clear(){try{sessionStorage.removeItem(s)}catch{}}}}function Zt(){try{return JSON.
parse(document.getElementById("jupyter-config-data")?.textContent??"{}").baseUrl??"/"}catch{return"/"}}function Fe(e,t){
let s=e.get("lesson")??"teacher",n=Ls(s,t),{context:o}=e.widget_manager??{},i=o?.path??location.pathname,r=`handan-lesso\
ns:unsaved:${Zt()}:${i}:${s}/${t}:`,u=r+Is,a=`handan-lessons:passed:${Zt()}:${s}/${t}`,m=new Map,l=d=>{try{let $=localStorage.
getItem(d)??"null",f=JSON.parse($);return f&&typeof f=="object"&&Object.hasOwn(f,"value")?{key:d,text:$,...f}:null}catch{
return null}},c={found(){let d=[];try{d=Object.keys(localStorage).filter(y=>y.startsWith(r))}catch{}let $=n.get();return[
...d.map(l).filter(y=>y!==null).sort((y,A)=>+(A.key===u)-+(y.key===u)||A.time-y.time),...$?[{key:"",text:"",value:$,steps:null,
time:0}]:[]]},set(d,$=[]){try{return localStorage.setItem(u,JSON.stringify({value:d,steps:$.slice(0,je),time:Date.now()})),
!0}catch{return n.set(d),!1}},aside(d){let $=r+St(),f=JSON.stringify({value:d.value,steps:[],time:d.time,...d.saved&&{saved:!0}});
try{localStorage.setItem($,f)}catch{return d}return c.remove(d),Object.assign(d,{key:$,text:f})},pass(d){try{localStorage.
setItem(a,JSON.stringify([...c.passed(),Ms(JSON.stringify(d))].slice(-je)))}catch{}},passed(){try{let d=JSON.parse(localStorage.
getItem(a)??"null");return Array.isArray(d)?d:[]}catch{return[]}},take({key:d,text:$}){d&&m.set(d,$)},remove({key:d,text:$}){
try{d?localStorage.getItem(d)===$&&localStorage.removeItem(d):n.clear()}catch{}},clear(){n.clear();try{localStorage.removeItem(
u)}catch{}for(let[d,$]of m)c.remove({key:d,text:$});m.clear()}};return c}var W=G("div",{className:"lsn lsn-unsaved",attributes:{
role:"status","aria-live":"polite"}}),st=new Map;function De(){return[...document.querySelectorAll("[data-jp-item-name='\
lessons-run']")].filter(t=>t.offsetParent).map(t=>t.querySelector("jp-button, button")).find(Boolean)}var bt=null;function Bs(){
if(!bt)return;let e=G("button",{type:"button",className:"lsn-button lsn-small",textContent:bt.close});e.addEventListener(
"click",()=>{bt=null,Qt()}),W.lang=bt.language,W.replaceChildren(G("p",{textContent:bt.text}),e),W.isConnected||document.
body.append(W)}function Qt(){let e=[...st].filter(([,r])=>r).map(([r])=>r);if(!e.length){bt?(W.firstChild?.textContent!==bt.text||!W.isConnected)&&
Bs():W.remove();return}let{words:t,language:s,element:n}=e[0],o=k(t.page,{count:e.length});if(W.firstChild?.textContent===
o&&W.isConnected)return;let i=G("button",{type:"button",className:"lsn-button lsn-small",textContent:t.run});i.addEventListener(
"click",()=>{let r=new CustomEvent("lessons:run",{bubbles:!0,cancelable:!0});n.dispatchEvent(r)&&De()?.dispatchEvent(new MouseEvent(
"mousedown",{bubbles:!0,cancelable:!0,button:0}))}),W.lang=s,W.replaceChildren(G("p",{textContent:o}),...De()?[i]:[]),W.
isConnected||document.body.append(W)}var Ue=new WeakSet;function ue(){for(let e of st.keys())e.element.isConnected?Ue.add(
e):Ue.has(e)&&st.delete(e)}var ce=0;function qs(){ue(),Qt(),!st.size&&(clearInterval(ce),ce=0)}function de(e,t){st.get(e)!==
t&&(st.set(e,t),ce||=setInterval(qs,300),ue(),Qt())}function pe(e){st.delete(e)&&Qt()}window.addEventListener("beforeunl\
oad",e=>{ue(),st.size&&(e.preventDefault(),e.returnValue="")});async function Ve(e,t){let{kernel:s}=e.widget_manager??{};
if(s?.requestCommInfo)try{let{content:n}=await s.requestCommInfo({target_name:"jupyter.widget"}),o=Object.keys(n.comms??
{});n.status==="ok"&&!o.includes(e.get("shared").slice(10))&&t.dispatchEvent(new CustomEvent("lessons:lost",{bubbles:!0}))}catch{}}var Ke=1;function We(e){let t=`handan-lessons:test:${Zt()}:${e}`;return{key:t,read(){try{let{v:s,questions:n}=JSON.parse(
localStorage.getItem(t)??"{}");return s===Ke&&Array.isArray(n)?n.filter(o=>o&&typeof o=="object"):[]}catch{return[]}},keep(s){
try{return s.length?localStorage.setItem(t,JSON.stringify({v:Ke,questions:s})):localStorage.removeItem(t),!0}catch{return!1}}}}var Je=12,Ps=4,Ge=8,Rs=3,Ye=[["choice","kind-choice"],["choices","kind-choices"],["number","kind-number"],["text","kind-\
text"],["order","kind-order"],["match","kind-match"],["essay","kind-essay"]],me={kind:"choice",prompt:"",points:"1",skill:"",
cites:"",answer:"",tolerance:"0",unit:"",accepted:"",items:"",extra:"",length:"150",passages:""},Hs=new Set("prompt poin\
ts cites answer tolerance accepted items extra length passages options pairs".split(" "));function js(e){let t={};for(let{
field:s,text:n}of e){let o=s==="right"?"options":s,i=o==="options"||o==="pairs"?[t[o],n]:[n];t[Hs.has(o)?o:"prompt"]=i.filter(
Boolean).join(" ")}return t}var Xt={option:()=>({text:"",right:!1,tick:!1}),pair:()=>({left:"",card:""})};function Ds(e,t){
let s=a=>Array.isArray(a)?a.map(m=>typeof m=="string"?m:""):[],n=Object.keys(me),o={...me,skill:t};for(let a of n){let m=e[a];
(typeof m=="string"||typeof m=="number")&&(o[a]=String(m))}Ye.some(([a])=>a===o.kind)||(o.kind=me.kind);let i=Array.isArray(
e.rights)?e.rights:[],r=s(e.options).slice(0,Je).map((a,m)=>({text:a,right:e.right===m,tick:i.includes(m)})),u=(Array.isArray(
e.pairs)?e.pairs:[]).slice(0,Ge).map(s).map(([a="",m=""])=>({left:a,card:m}));for(;r.length<Ps;)r.push(Xt.option());for(;u.
length<Rs;)u.push(Xt.pair());return{values:o,options:r,pairs:u}}function Ze({id:e,words:t,choices:s,focus:n,update:o,kept:i={}}){
let{values:r,options:u,pairs:a}=Ds(i,s.skills[0]?.id??""),m={},l=Et({id:e,values:r,faults:()=>m}),c=Ye.map(([w,O])=>[w,t[O]]),
d=s.skills.map(w=>[w.id,w.text]),$=s.cites.map(w=>[w.id,w.text]),f=(w,O,I,g)=>p`<input type="text" autocomplete="off" aria-label=${w} placeholder=${w}
    data-key=${O} .value=${P(I)} @input=${v=>g(Pt(v))}>`,y=(w,O,{more:I,most:g,add:v})=>{let h=()=>{v(),o(),n(e(`${w} ${O.
length}`))};return p`<div role="group" aria-describedby=${e(`${w} fault`)}>${Tt(e(`${w} fault`),m[w])}
      <div>${O}</div>${E(I,h,{key:e(`${w} more`),hidden:O.length>=g})}</div>`},A=()=>u.map((w,O)=>{let I=O+1,g=C=>{let{checked:q}=C.
target;if(r.kind==="choices")w.tick=q;else for(let R of u)R.right=R===w&&q},v=r.kind==="choices",h=p`<input type=${v?"ch\
eckbox":"radio"} name=${e("right")}
        aria-label=${k(t.right,{number:I})} .checked=${P(v?w.tick:w.right)} @input=${g}>`,S=C=>{w.text=C};return p`<div class="lsn-field">${h}${f(
k(t.option,{number:I}),e(`options ${O}`),w.text,S)}</div>`}),_=()=>a.map((w,O)=>{let I=(g,v)=>f(k(t[g],{number:O+1}),e(v),
w[g],h=>{w[g]=h});return p`<div class="lsn-field">${I("left",`pairs ${O}`)}${I("card",`cards ${O}`)}</div>`}),T=()=>p`${M(
t["mark-right"])}${y("options",A(),{more:t.more,most:Je,add:()=>u.push(Xt.option())})}`,B={choice:T,choices:T,number:()=>p`${l.
input("answer",t.answer)}${l.input("tolerance",t.tolerance)}${l.input("unit",t.unit)}`,text:()=>l.area("accepted",t.accepted,
3),order:()=>l.area("items",t.items,4),match:()=>p`${y("pairs",_(),{more:t["more-pairs"],most:Ge,add:()=>a.push(Xt.pair())})}${l.
area("extra",t.extra,2)}`,essay:()=>p`${l.input("length",t.length,{type:"number",min:20,max:5e3})}${l.input("passages",t.
passages)}${M(t["about-essay"])}`};return{view(w,{drop:O,up:I,down:g}){let v=k(t.number,{number:w}),h=(S,C)=>E(t[S],C??(()=>{}),
{key:e(S),label:`${t[S]}${t.colon}${v}`,disabled:C===null});return p`<fieldset class="lsn-group lsn-own"><legend>${v}</legend>${l.
select("kind",t.kind,c)}
        ${l.area("prompt",t.prompt,2)}<div>${B[r.kind]()}</div>
        <div class="lsn-together">${l.input("points",t["points-label"],{type:"number",min:1,max:100})}
          ${l.select("skill",t.skill,d)}</div>${l.select("cites",t.cites,[["",t.choose],...$])}
        <div class="lsn-actions">${h("up",I)}${h("down",g)}${h("drop",O)}</div></fieldset>`},get value(){let w=u.findIndex(
O=>O.right);return{...r,options:u.map(O=>O.text),right:w<0?null:w,rights:u.flatMap(({tick:O},I)=>O?[I]:[]),pairs:a.map(({
left:O,card:I})=>[O,I])}},blame(w){m=js(w)},focus:(w="prompt")=>n(e(w))}}var Qe=2e6,Us=".gift,.txt,.xml,.json,.csv,.tsv,.xlsx,.toml";function Xe({model:e,words:t,write:s,banks:n,ask:o,focus:i,update:r}){
let u=yt(),a=We(e.get("course")),m=(x={})=>Ze({id:yt(),words:s,choices:e.get("choices"),focus:i,update:r,kept:x}),l=a.read().
map(x=>m(x)),c=[],d=l.length>0,$=!0,f="",y="",A=!1,_="",T=l.length?et(it(),k(s.back,{count:l.length})):it(),B={texts:[],
warn:!1},w=null,O=l.length>0,I={of:"",element:null},g=x=>(I.of!==x&&(I={of:x,element:He(x)}),I.element),v=(x,L=!1)=>{T=et(
T,x,L),r()},h=()=>{d=l.length>0,_="",y="",A=!1,$=a.keep(l.map(({value:x})=>x))},S=(x,L)=>{let j=l[x];l=l.toSpliced(x,1).
toSpliced(x+L,0,j),h(),v(k(s.moved,{from:x+1,to:x+L+1})),j.focus(L<0?"up":"down")},C=()=>{let x=c.pop();if(!x)return;let L=Math.
min(x.place,l.length);l=l.toSpliced(L,0,x.question),h(),v(k(s.undone,{number:L+1})),x.question.focus()},q=x=>{let L=l.indexOf(
x);l=l.filter(K=>K!==x),c.push({question:x,place:L}),h(),v(k(s.dropped,{number:L+1}));let j=l[L]??l.at(-1);j?j.focus():i(
"add")},R=()=>{let x=m();l=[...l,x],h(),r(),x.focus()},F=x=>{w=x;for(let L of l)L.blame([]);r(),o({type:"write",questions:l.
map(({value:L})=>L)})},V=()=>A&&y!=="",nt=async x=>{if(!x)return;if(x.size>Qe){v(t["too-large"],!0);return}v(t.reading);
let L=e.get("choices").most-l.length;o({type:"bring",name:x.name,cites:f,most:L},[await x.arrayBuffer()])},Q=x=>{f=x.target.
value},pt=()=>{A=!V(),A&&!y?F(null):r()},Rt=(x,L)=>x.view(L+1,{drop:()=>q(x),up:L>0?()=>S(L,-1):null,down:L<l.length-1?()=>S(
L,1):null}),Ht=async x=>{if(x){if(x.size>Qe){v(t["too-large"],!0);return}v(t.reading),d=!1,o({type:"file",name:x.name,text:await x.
text()})}},N=({key:x})=>{x===a.key&&v(s.elsewhere,!0)};window.addEventListener("storage",N);let{over:U,leave:ot,drop:Ot}=Yt(
x=>Ht(x.files[0]));return{view:x=>p`<div class="lsn-test" ?hidden=${x} @dragover=${U} @dragleave=${ot} @drop=${Ot}>
      <div class="lsn-actions">${qt(t.choose,([L])=>Ht(L),{accept:".toml,text/plain"})}
        ${qt(n.bring,([L])=>nt(L),{accept:Us})}</div>
      ${z(u("cites"),n.cites,p`<input type="text" id=${u("cites")} autocomplete="off" data-key=${u("cites")} .value=${P(
f)} @input=${Q}>`)}
      ${M(t.drop)}<p id=${u("said")} role="status" class=${T.warn?"lsn-warn":""} ${ut(T)}></p>
      <ol class=${B.warn?"lsn-warn":""}>${B.texts.map(L=>p`<li>${L}</li>`)}</ol>
      ${$?b:p`<p class="lsn-warn">${s.unkept}</p>`}<details ?open=${O}><summary>${l.length?`${s.open} (${k(s.count,{count:l.
length})})`:s.open}</summary>${M(s.about)}<div @input=${h}>${H(l,L=>L,Rt)}</div><div class="lsn-actions">${E(s.add,R,{key:"\
add"})}
        ${c.length?E(k(s.undo,{number:c[c.length-1].place+1}),C,{key:"undo"}):b}
        ${E(s.check,()=>F(null),{key:"check"})}
        ${_?E(s.keep,()=>dt("test.toml",[_]),{key:"keep"}):b}</div></details>
      ${l.length||y?p`<div class="lsn-actions">${E(V()?s.close:s.preview,pt,{key:"preview"})}</div>`:b}${V()?p`<section class="lsn-looked" aria-label=${s.
preview}>${g(y)}</section>`:b}</div>`,stop:()=>window.removeEventListener("storage",N),ready(x){d?F(x):x()},tell:v,hears:{
read({name:x,questions:L,faults:j,preview:K}){y=K;let X=j.length>0;B={texts:X?j.map(({where:lt,text:ee})=>[lt,ee].filter(
Boolean).join(t.colon)):L,warn:X},v(k(t[X?"faults":"read"],{name:x,count:B.texts.length}),X)},brought({said:x,warn:L,lines:j,
questions:K}){let X=l.length;l=[...l,...K.map(lt=>m(lt))],K.length&&(O=!0,h()),B={texts:j,warn:L},v(x,L),l[X]?.focus()},
written({questions:x,faults:L,general:j,file:K,preview:X}){let lt=w;return w=null,_=K,y=X??"",K?(d=!1,B={texts:x,warn:!1},
v(k(s.used,{count:x.length})),lt?.(),!0):(A=!1,l.forEach((ee,xs)=>ee.blame(L.filter(({question:ks})=>ks===xs))),B={texts:j,
warn:!0},v(j.length&&!L.length?"":k(t.fix,{count:L.length+j.length}),!0),!1)}}}}var zs=[1,2,3,4,5,10],ts=(e,t)=>e.flatMap(({id:s,quizzes:n})=>t.has(s)?[s]:n.map(o=>o.id).filter(o=>t.has(o)));function Fs(e,{
id:t,quizzes:s},n){for(let o of[t,...s.map(i=>i.id)])n?e.add(o):e.delete(o)}var Vs=e=>_t(e,t=>!t.closest(".lsn-own")),es={
render({model:e,el:t}){let s=Wt(t),{form:n,write:o,bank:i}=e.get("words"),r=e.get("lessons"),u=G("section",{className:"l\
sn lsn-assign",lang:e.get("language")}),a=yt(),m=Intl.supportedValuesOf?.("timeZone")??[],l={what:"lessons",title:"",due:"",
zone:Intl.DateTimeFormat().resolvedOptions().timeZone??"",attempts:"0",feedback:"yes",shuffle:"",late:"",percent:"10",source:"",
branch:"",hub:"",address:""},c=new Set,d={},$=it(),f=null,y=0,A=()=>Gt(q(),u),_=N=>Bt(u,N)?.focus(),T=(N,U=!1)=>{$=et($,
N,U),A()},B=(N,U=[])=>{clearTimeout(y),y=setTimeout(()=>{O.again(),T(n.silent,!0)},Le),Be(e,N,U)},w=Xe({model:e,words:n,
write:o,banks:i,ask:B,focus:_,update:A}),O=qe({words:i,ask:B,update:A}),I=Et({id:a,values:l,faults:()=>d}),g=N=>{l.what!==
"test"?B({type:"export",to:N,names:ts(r,c)}):w.ready(()=>B({type:"export",to:N,test:!0,title:l.title}))},v=N=>{let U=c.has(
N.id),ot=(x,L,j="")=>{let K=X=>{let{checked:lt}=X.target;x===N.id?Fs(c,N,lt):lt?c.add(x):c.delete(x)};return p`<label class="lsn-option"><input type="checkbox" ?disabled=${U&&
x!==N.id}
          .checked=${P(c.has(x))} @input=${K}><span>${L}${j?p`<small> ${j}</small>`:b}</span></label>`},Ot=p`<details><summary aria-label=${`${n.
quizzes}${n.colon}${N.title}`}>${n.quizzes}</summary>
        ${N.quizzes.map(x=>ot(x.id,x.title,x.about))}</details>`;return p`<li>${ot(N.id,k(n.whole,N))}${N.quizzes.length?
Ot:b}</li>`},h=N=>p`<fieldset class="lsn-group" aria-describedby=${a("names fault")}>
      <legend>${n.what}</legend>${Tt(a("names fault"),d.names)}
      ${I.radios("what",[["lessons",n.lessons],["test",n.test]])}<ul class="lsn-lessons" ?hidden=${N}>${r.map(v)}</ul>${w.
view(!N)}${O.view(g)}</fieldset>`,S=[["0",n["as-asked"]],...zs.map(N=>[String(N),String(N)])],C=N=>p`<form novalidate class="lsn-assigning" @keydown=${Vs} @submit=${V}
      @input=${nt}>${h(N)}${I.input("title",n.title,{most:80})}
      <div class="lsn-together">${I.input("due",n.due,{type:"datetime-local"})}
        ${I.input("zone",n.zone,{list:a("zones"),spellcheck:!1})}
        ${I.select("attempts",n.attempts,S)}</div>
      <div class="lsn-together">${I.select("late",n["late-rule"],[["",n["late-none"]],["percent",n["late-percent"]],["cu\
t-off",n["late-cut-off"]]])}
        ${l.late==="percent"?I.input("percent",n.percent,{type:"number",min:1,max:100}):b}</div>
      <datalist id=${a("zones")}>${Oe([m],()=>m.map(U=>p`<option value=${U}></option>`))}</datalist>
      <fieldset class="lsn-group" ?hidden=${N}><legend>${n.feedback}</legend>${I.radios("feedback",[["yes",n["at-once"]],
["no",n.later]])}</fieldset>${I.tick("shuffle",n.shuffle)}
      <details><summary>${n.share}</summary>${I.input("hub",n.hub,{inputMode:"url"})}
        ${I.input("address",n.address,{inputMode:"url"})}${I.input("source",n.source,{inputMode:"url"})}
        ${I.input("branch",n.branch,{spellcheck:!1})}</details>
      <div class="lsn-actions">${E(n.make,null,{submit:!0})}</div>
      <p class=${$.warn?"lsn-told lsn-warn":"lsn-told"} role="status" ${ut($)}></p></form>`,q=()=>p`<h3 tabindex="-1">${n.
heading}</h3><p class="lsn-notices">${n.public}</p>
      ${C(l.what==="test")}<div>${f?Pe(f,{id:a,words:n,tell:T}):b}</div>`,R=()=>!!u.querySelector("input[type='datetime-\
local']")?.validity.badInput,F=()=>{let{what:N,attempts:U,feedback:ot,shuffle:Ot,due:x,late:L,percent:j,...K}=l;T(n.making),
B({type:"make",form:{...K,names:ts(r,c),test:N==="test",due:R()?"?":x,attempts:Number(U),feedback:ot==="yes",shuffle:!!Ot,
late:L==="percent"?`${j}%`:L}})},V=N=>{N.preventDefault(),l.what==="test"?w.ready(F):F()},nt=()=>{f&&$.text!==n.changed?
T(n.changed):A()},Q=()=>{let N=[...u.querySelectorAll("form [aria-invalid='true']")];for(let U of N){let ot=U.closest("d\
etails");ot&&(ot.open=!0)}return N.find(Lt)?.focus(),N.length>0},pt={read:w.hears.read,brought:w.hears.brought,...O.hears,
written(N){w.hears.written(N)||(T(""),u.querySelector(".lsn-test details")?.setAttribute("open",""),Q())},refused(N){if(d=
N.faults,d.file&&w.tell(d.file,!0),T(k(n.fix,{count:Object.keys(d).length}),!0),Q())return;u.querySelector("fieldset inp\
ut")?.focus()},made(N){d={},f=N.made,T(""),_("made")}},Rt=(N,U)=>{clearTimeout(y),pt[N.type]?.(N,U??[])};e.on("msg:custo\
m",Rt);let Ht=Jt(e,()=>{clearTimeout(y),T(n.silent,!0)});return A(),t.append(u),()=>{clearTimeout(y),e.off("msg:custom",
Rt),Ht(),w.stop(),s()}}};function ss(e,t,s){let{words:n}=e,o=Fe(t,"gradebook"),i={words:n,language:e.language,element:s},r=[],u=o.found().filter(
({value:f})=>Array.isArray(f?.held)&&f.held.length).map(f=>o.aside(f)),a=0,m=0,l=()=>{let f=o.set({held:r})?"":` ${n.unkept}`;
for(let{message:y}of r)e.tell(y.type,k(n.unsaved,{count:r.length})+f,!0);de(i,!0),Ve(t,s)},c=()=>{if(clearTimeout(m),!r.
length){o.clear(),pe(i);return}o.set({held:r}),de(i,st.get(i)??!1),m=setTimeout(l,Math.max(0,r[0].since+ze-Date.now()))},
d=f=>{let{folder:y,graded:A}=e.state,_=f.value.held,[T]=_,B=T.folder===y&&!!A?.stamp,w=B&&T.stamp===A?.stamp,O=k(n.left,
{count:_.length,folder:T.folder}),I=v=>{if(o.remove(f),u=u.filter(h=>h!==f),e.update(),v==="left-keep")for(let{message:h,
label:S}of _)e.decide(h,S)},g=v=>E(n[v],()=>I(v),{key:`${v} ${f.key}`,small:!0});return p`<div class="lsn-doubt" role="group" aria-label=${O}><p>${O}</p>
      <ul>${_.map(({label:v})=>p`<li>${v}</li>`)}</ul>
      ${w?b:M(n[B?"left-other":"left-first"])}
      <div class="lsn-actions">${w?g("left-keep"):b}${g("left-drop")}</div></div>`},$=([f,y,A])=>{if(f==="names")return p`<li>${A}</li>`;
let _=`${n.undo}: ${A}`,T=()=>e.decide({type:"undo",kind:f,place:y,text:A},_);return p`<li>${A} ${E(n.undo,T,{key:`undo ${A}`,
small:!0,label:_})}</li>`};return{offers:()=>p`<div role="group" aria-label=${n.title}>${e.ready?H(u,f=>f,d):b}</div>`,view(){
let{decisions:f=[]}=e.state;return f.length?p`<ul class="lsn-decisions">${H(f,([y,A,_])=>`${y} ${A} ${_}`,$)}</ul>`:M(n["\
no-decisions"])},hold(f,y){a+=1;let{folder:A,graded:_}=e.state;return r.push({number:a,message:f,folder:A,stamp:_?.stamp,
label:y,since:Date.now()}),c(),{...f,number:a}},lost(){r.length&&l()},stop(){clearTimeout(m),pe(i)},hears:{answered(f){r=
r.filter(y=>y.number!==f.number),c()}}}}var vt=tt(class extends J{constructor(){super(...arguments),this.key=b}render(e,t){return this.key=e,t}update(e,[t,s]){return t!==
this.key&&(At(e),this.key=t),s}});var Ks=700,ns=5e3,os=60,Ws=(e,t)=>e.trim()?`${e.trimEnd()}
${t}`:t,Js=e=>e.length>os?`${e.slice(0,os)}…`:e;function te(e){let{words:t}=e,s=null,n=0,o=()=>{clearTimeout(n),!(!s||
s.sent)&&(s.sent=!0,s.keep(s.text))},i=({of:r,keep:u},a)=>{clearTimeout(n),s={of:r,text:a,keep:u,sent:!1},n=setTimeout(o,
Ks)};return{view(r){let{of:u,label:a,text:m,bank:l,bankLabel:c}=r,d=s?.of===u?s.text:m,$=e.id(`comment ${a}`),f=T=>{i(r,
Ws(d,T).slice(0,ns)),o(),e.update()},y=T=>{i(r,Pt(T)),e.update()},A=l.filter(T=>T!==d),_=(T,B)=>E(Js(T),()=>f(T),{key:`b\
ank ${B}`,small:!0,label:k(t["bank-add"],{text:T})});return p`<div class="lsn-comment"><label for=${$}>${a}</label>
        <textarea id=${$} class="lsn-writing" rows="3" maxlength=${ns} dir="auto" data-key="comment"
          .value=${P(d)} @input=${y} @change=${o}></textarea>${M(t["comment-about"])}
        ${A.length?p`<details><summary>${c}</summary><div class="lsn-actions">${H(A,T=>T,_)}</div></details>`:b}</div>`},
flush:o,kept(r,u){s?.of===r&&s.text===u&&(s=null)},again(){s&&(s.sent=!1)},get writing(){return!!(s&&!s.sent)}}}function Gs({key:e,ctrlKey:t,metaKey:s,altKey:n,isComposing:o},i){if(t||s||n||o)return;if(/^[0-9]$/.test(e))return Number(
e)<=i?{level:Number(e)?Number(e)-1:null}:void 0;let r={n:"next",p:"previous",s:"skip"};return Object.hasOwn(r,e)?{go:r[e]}:
void 0}var Ys=(e,t,s)=>s??t.find(n=>(e[n]??null)===null);function Zs(e,t){return[...e.keys()].map(n=>(t+1+n)%e.length).find(
n=>!e[n])}var fe=(e,t=`

`)=>e.split(t).map(s=>p`<p>${s}</p>`);function rs(e){let{words:t}=e,s=e.id("row"),n=te(e),o=!1,i=null,r=0,u=null,a={},m=g=>{
!i||g<0||g>=i.read.length||(n.flush(),r=g,e.send({type:"essay",question:i.question,place:g}))},l=()=>{let g=i?Zs(i.read,
r):void 0;g===void 0?e.tell("essays",t["all-read"]):m(g)},c=()=>{i=u=null,a={},o=!1},d=({read:g},v)=>k(t[v.name?"essay-o\
f":"essay-at"],{name:v.name,place:v.place+1,all:g.length}),$=()=>{let g=i?.question;n.flush(),c(),e.update(),e.send({type:"\
stop"}),e.focus(`read ${g}`)},f=(g,v,{id:h,title:S,levels:C})=>{let{place:q,student:R,question:F}=v;return V=>{a={...a,[h]:V};
let nt=V===null?t.unmark:`${g.names[V]}${t.colon}${C[V]}`;e.decide({type:"mark",question:F,place:q,student:R,row:h,level:V,
read:v.read},`${F} · ${d(g,v)} · ${S}: ${nt}`)}},y=g=>({...g.levels,...a}),A=(g,v,h)=>{let{id:S,title:C,levels:q}=h,R=[
t.unmark,...q.map((nt,Q)=>`${g.names[Q]}${t.colon}${nt}`)],F=y(v)[S]??null,V=f(g,v,h);return p`<fieldset class="lsn-row-marks" tabindex="-1" data-key=${`\
row ${S}`}><legend>${C}</legend>${R.map((nt,Q)=>{let pt=Q?Q-1:null;return p`<label class=${Q?"lsn-option":"lsn-option ls\
n-soft"}><input type="radio" name=${`${s} ${S}`}
        value=${pt??""} .checked=${P(pt===F)} @change=${()=>V(pt)}><span>${nt}</span></label>`})}</fieldset>`},_=g=>{let v=g.
target;if(!i||!u||u.place!==r||v.matches("textarea, input:not([type='radio'])"))return;let h=Gs(g,i.names.length);if(!h)
return;if(g.preventDefault(),"go"in h){h.go==="skip"?l():m(r+(h.go==="next"?1:-1));return}let S=i.rows.map(({id:F})=>F),
C=v.closest("fieldset.lsn-row-marks")?.dataset.key?.slice(4),q=Ys(y(u),S,C);if(q===void 0)return;let R=S.indexOf(q);f(i,
u,i.rows[R])(h.level),e.update(),e.focus(`row ${S[h.level===null?R:Math.min(R+1,S.length-1)]}`)},T=(g,v)=>{let{question:h,
place:S,student:C}=v;return n.view({of:`${h} ${C}`,label:t.comment,text:v.comment,bank:g.bank,bankLabel:t.bank,keep:q=>e.
decide({type:"comment",question:h,place:S,student:C,read:v.read,text:q},`${h} · ${d(g,v)} · ${t.comment}: ${q}`)})},B=({
question:g})=>{let v=o?"hide-names":"show-names",h=()=>{n.flush(),e.send({type:"names",question:g,show:!o},{step:"essays"})};
return p`<div class="lsn-actions">${M(t[o?"names-shown":"names-hidden"])}${E(t[v],h,{key:"names",small:!0})}</div>`},w=({
outline:g,passages:v})=>p`<div>
    <details><summary>${t.outline}</summary>${fe(g)}</details>${v.map(({id:h,heading:S,text:C})=>p`<details lang=${e.language}><summary>${`${h}\
 ${S}`}</summary>${fe(C)}</details>`)}</div>`,O=({text:g,way:v,picked:h,quotes:S},C)=>p`
    <div class="lsn-essay-text" tabindex="0" dir="auto" role="group" aria-label=${C}>${fe(g,`
`)}</div>
    ${M([v,h.length?k(t.picked,{names:h.join(", ")}):""].filter(Boolean).join(" "))}
    ${S.length?p`${M(t.quotes)}<ul class="lsn-checked-quotes" aria-label=${t.quotes}>${S.map(([q,R])=>p`<li><span dir="auto">${q}</span> <b>${R}</b></li>`)}</ul>`:
b}`,I=g=>{let v=u,h=g.read.length-1,S=v?d(g,v):"";return p`<div class="lsn-marking" @keydown=${_}><h5 tabindex="-1" data-key="essay">${S}</h5>${B(
g)}<p>${g.prompt}</p>
      <div class="lsn-side"><div>${v?vt(v.place,O(v,S)):b}</div>
        <div><div class="lsn-rubric">${v?g.rows.map(C=>A(g,v,C)):b}</div>
          ${v?vt(v.student,T(g,v)):b}${vt(g,w(g))}</div></div>
      ${M(t.keys)}
      <div class="lsn-actions">${E(t.previous,()=>m(r-1),{disabled:r<=0})}
        ${E(t.next,()=>m(r+1),{disabled:r>=h})}
        ${E(t["next-unread"],l)}${E(t["close-essays"],$)}</div></div>`};return{view(){let g=e.state.graded?.essays??[],v=([
h,S,C,q])=>p`<li><p>${S}</p>${E(k(t["open-essay"],{question:h,read:C,all:q}),()=>e.send({type:"essays",question:h}),{key:`\
read ${h}`})}</li>`;return p`${g.length?p`${M(t["about-essays"])}<ul class="lsn-essays">${H(g,([h])=>h,v)}</ul>`:M(t["no\
-essays"])}${i?I(i):b}`},close:c,again(){a={},n.again()},hears:{named(g){o=g.named,e.state.decisions=g.decisions,i&&e.send(
{type:"essay",question:i.question,place:r}),e.tell("essays",g.text)},commented({question:g,place:v,comment:h,bank:S}){!i||
g!==i.question||(i.bank=S,u?.place===v&&(u.comment=h,n.kept(`${g} ${u.student}`,h)),n.writing?e.update():e.tell("essays",
t[h?"comment-kept":"comment-gone"]))},essays(g){i=g,u=null,e.update();let v=g.read.findIndex(h=>!h);g.read.length&&m(Math.
max(v,0))},essay(g){g.question===i?.question&&(r=g.place,u=g,a={},e.tell("essays",""),e.focus("essay"))},marked({question:g,
place:v,levels:h,points:S}){if(!i||g!==i.question)return;i.read[v]=S!==null;let C=e.state.graded?.essays.find(q=>q[0]===
g);C&&(C[2]=i.read.filter(Boolean).length),u?.place===v&&(u.levels=h),e.tell("essays",S===null?t["half-marked"]:k(t.marked,
{points:S,max:i.points}))}}}}var as=1e6;async function is(e,t=""){let s=t+e.name;if(e.isFile){let i=e;return[{name:s,file:await new Promise((r,u)=>i.
file(r,u))}]}let n=e.createReader(),o=[];for(;;){let i=await new Promise((r,u)=>n.readEntries(r,u));if(!i.length)return o;
for(let r of i)o.push(...await is(r,`${s}/`))}}function ls(e){let t=e[0]?.name.split("/")[0]??"";return e.every(({name:n})=>n.
startsWith(`${t}/`))&&!t.includes("_assignsubmission_")?e.map(({name:n,file:o})=>({name:n.slice(t.length+1),file:o})):e}
var cs=e=>ls([...e].map(t=>({name:t.webkitRelativePath||t.name,file:t})));async function Qs(e){let t=[...e.items].map(s=>s.
webkitGetAsEntry?.()).filter(s=>s!=null);return t.length?ls((await Promise.all(t.map(s=>is(s)))).flat()):cs(e.files)}var Xs=(e,t,s)=>{
let n=e!=="submissions"||t.length===1&&/\.zip$/i.test(t[0].name);return({file:o})=>n?o.size:Math.min(o.size,s+1)};function us(e){
let{words:t,send:s}=e,n=null,o="",i=(l,c)=>{if(!c.length)return;let d=Xs(l,c,t.limit);n={kind:l,sent:0,blob:new Blob(c.map(
f=>f.file.slice(0,d(f))))};let $=c.map(f=>({name:f.name,size:d(f),changed:f.file.lastModified/1e3}));e.tell(l,t.waiting),
s({type:"upload",kind:l,files:$},{step:l})},r=async()=>{if(!n)return;let{kind:l,sent:c,blob:d}=n,$=Math.min(c+as,d.size);
n.sent=$,d.size>2*as&&e.tell(l,k(t.sending,{percent:Math.floor(100*c/d.size)}));try{s({type:"part"},{step:l,buffers:[await d.
slice(c,$).arrayBuffer()]})}catch(f){console.warn(f),e.tell(l,t.broken,!0)}},u=(l,c,d)=>qt(c,$=>i(l,cs($)),d);return{assignment:()=>{
let{assignment:l,earlier:c,made:d,folder:$=""}=e.state,f=y=>{o=y.target.value};return p`${l?p`<p><b>${l.title}</b> ${k(t[l.
test?"is-test":"is-practice"],{count:l.questions})}
          ${l.due?k(t.due,l):t["no-due"]} ${l.late}</p>
          ${M(k(t.folder,{folder:$}))}${l.keyless?p`<p class="lsn-warn">${t.keyless}</p>`:b}`:b}<div class="lsn-actions">${u(
"assignment",t["choose-assignment"],{accept:".json,.txt,application/json"})}
      ${H(c.filter(([y])=>y!==$),([y])=>y,([y,A])=>{let _=()=>s({type:"resume",folder:y});return E(k(t.earlier,{title:A}),
_,{key:y,small:!0})})}</div>${d.length?p`${M(t["about-made"])}<div class="lsn-actions">${H(d,([y])=>y,([y,A,_])=>E(k(t.made,
{title:A,time:_}),()=>s({type:"made",file:y}),{key:y,small:!0}))}</div>`:b}
      ${Y("lsn-line",()=>s({type:"code",code:o}),z(e.id("code"),t.code,p`<textarea id=${e.id("code")} class="lsn-code" rows="2" spellcheck="false" autocomplete="off" data-key="code"
            .value=${P(o)} @input=${f}></textarea>`),E(t["use-code"],null,{submit:!0,small:!0}))}`},submissions:()=>{let{
collected:l,aside:c,beside:d}=e.state,[$,f]=[e.id("beside"),e.id("path")];return p`${l?p`<p>${k(t["collected-at"],{path:l[0],
count:l[1]})}</p>`:b}<div class="lsn-actions">${u("submissions",t["choose-files"],{multiple:!0})}
      ${u("submissions",t["choose-folder"],{folder:!0})}
      ${l?E(t.aside,()=>s({type:"aside"}),{key:"aside"}):b}
      ${c?E(t.back,()=>s({type:"back"}),{key:"back"}):b}</div>
      ${M(t["drop-files"])}
      ${Y("lsn-line",y=>s({type:"look",path:Z(y,"path").trim()||Z(y,"beside")}),z($,t.beside,p`<select id=${$} name="beside" data-key="beside">${H(
["",...d],y=>y,y=>p`<option value=${y}>${y||"–"}</option>`)}</select>`),z(f,t.path,p`<input id=${f} name="path" type="text" autocomplete="off" spellcheck="false" data-key="path">`),
E(t.look,null,{submit:!0,small:!0}))}`},choose:u,dropped:async(l,c)=>i(l,await Qs(c).catch(()=>[])),stop(){n=null},clear(){
o=""},hears:{go:r}}}var tn=(e,t)=>Math.floor(4*e/t);function ds(e,t){let{words:s}=e,n=!1,o=null,i=0,r=()=>{n||(n=!0,e.tell("grade",s.grading),
e.send({type:"grade"}))},u=()=>o?k(s.progress,o):"",a=()=>p`<p class="lsn-meter" ?hidden=${!n}><progress aria-label=${s.
grading} max=${o?.all??1}
    value=${o?.done??b}></progress><span aria-hidden="true">${u()}</span></p>`,m=({name:c,file:d,content:$,near:f})=>{let y=e.
id(`who ${d}`),A=(_,T=_)=>e.decide({type:"match",file:d,content:$,to:_},`${d} → ${T}`);return p`<div class="lsn-doubt" role="group" aria-label=${`${c}\
 ${d}`}>
      <p>${k(s.doubt,{name:c,file:d})}</p>
      <div class="lsn-actions">${f.length?f.map(([_,T])=>E(k(s["is-them"],{name:T}),()=>A(_,T),{key:`${d} ${_}`,small:!0})):
M(s["nobody-near"])}</div>
      ${Y("lsn-line",_=>A(Z(_,"who")),z(y,s.who,p`<input id=${y} name="who" type="text" autocomplete="off" data-key=${`w\
ho ${c}`}>`),E(s.confirm,null,{submit:!0,small:!0,key:`confirm ${c}`}))}</div>`},l=()=>{if(!e.state.graded?.faults)return M(
s["no-faults"]);let c=t.pages.faults;return c?p`<ul class="lsn-faults">${c.rows.map(d=>p`<li>${d}</li>`)}</ul>${t.turner(
c)}`:b};return{view(){let{graded:c,stale:d}=e.state,$=s[c?"grade-again":"grade"],f=p`<div class="lsn-actions">${E($,r,{key:"\
grade",submit:!c||d})}</div>${a()}`;if(!c)return f;let{doubts:y,more:A}=c;return p`${f}${d?p`<p class="lsn-warn">${s.stale}</p>`:
b}
        ${e.said("grade")===c.said?b:p`<p>${c.said}</p>`}
        <p>${k(s.counts,c)}</p>
        ${y.length?p`<h5>${s.doubts}</h5>${M(s["about-doubts"])}${H(y,({file:_,content:T})=>`${_} ${T}`,m)}${A?M(k(s["mo\
re-doubts"],{count:A})):b}`:b}
        <h5>${s.faults}</h5>${l()}`},idle(){n=!1,o=null,i=0},hears:{progress(c){n=!0,o=c;let d=tn(c.done,c.all);d>i?e.tell(
"grade",u()):e.update(),i=Math.max(i,d)}}}}var ps=["faults","students"];function ms(e){let{words:t}=e,s={faults:0,students:0},n={},o="",i=(r,u=s[r])=>e.send({type:"\
page",list:r,start:u,find:r==="students"?o:""});return{pages:n,finder(){let r=e.id("find"),u=a=>{o=a.target.value};return Y(
"lsn-line",()=>i("students",0),z(r,t.find,p`<input id=${r} type="search" maxlength="100" autocomplete="off" data-key="find" .value=${P(
o)} @input=${u}>`),E(t["find-do"],null,{submit:!0,small:!0}))},turner({list:r,start:u,rows:a,total:m,size:l}){if(m<=l)return b;
let c=(d,$,f)=>{let y=$<0||$>=m;return E(d,()=>y||i(r,$),{key:`${r} ${f}`,small:!0,disabled:y})};return p`<div class="lsn-actions">${c(
t["earlier-page"],u-l,"earlier")}
        ${c(t["later-page"],u+l,"later")}
        <span>${k(t["from-to"],{first:u+1,last:u+a.length,all:m})}</span></div>`},refresh(){let{graded:r}=e.state;if(r)for(let u of ps)
i(u,s[u]<r[u]?s[u]:0)},reset(){o="";for(let r of ps)s[r]=0,delete n[r]},hears:{page(r){s[r.list]=r.start,n[r.list]=r,e.update()}}}}var $s=e=>e.split(/[\r\n]+/).map(t=>t.trim()).filter(Boolean),fs={who:"",due:"",hours:"",tries:"",reason:""},en=["who","\
what","due","hours","tries","reason"];function sn({who:e,due:t,hours:s,tries:n,reason:o},{half:i,words:r,limits:u}){let a=(c,d)=>Number(
c)>=0&&Number(c)<=d,m=a(n,u.tries)&&Number.isInteger(Number(n)),l={};return $s(e).length||(l.who=r.whom),i.has("due")&&(l.
due=r.half),(i.has("hours")||!a(s,u.hours))&&(l.hours=k(r.hours,{max:u.hours})),(i.has("tries")||!m)&&(l.tries=k(r.tries,
{max:u.tries})),!i.size&&!t&&!Number(s)&&!Number(n)&&(l.what=r.nothing),o.trim()||(l.reason=r["no-reason"]),l}function hs(e,t){
let{words:s}=e,n=({key:c,text:d,kept:$,now:f,name:y})=>{let A=e.state.people??[],_=e.id(`now ${c}`),T=w=>{let O=A.find(([
I])=>I===w)?.[1]??s[f?"is-other":"is-gone"];e.decide({type:"settle",key:c,to:w},`${y} → ${O}`)},B=w=>{Z(w,"who")&&T(Z(
w,"who"))};return p`<div class="lsn-doubt" role="group" aria-label=${y}>
      <p>${d}</p>${$?M(k(s.kept,{kept:$})):b}
      <div class="lsn-actions">${f?E(s["is-same"],()=>T(f),{key:`same ${c}`,small:!0}):b}
        ${E(s[f?"is-other":"is-gone"],()=>T(""),{key:`gone ${c}`,small:!0})}</div>
      ${Y("lsn-line",B,z(_,s["who-now"],p`<select id=${_} name="who" required data-key=${`now ${c}`}><option value="">${s["\
choose-person"]}</option>
            ${H(A,([w])=>w,([w,O])=>p`<option value=${w}>${O}</option>`)}</select>`),E(s.confirm,null,{submit:!0,small:!0,
key:`settle ${c}`}))}</div>`},o=!1,i={...fs},r={},u=c=>e.id(`allow-${c}`),a=Et({id:u,values:i,faults:()=>r}),m=c=>{let d=new Set(
[...c.querySelectorAll("input")].filter(O=>O.validity.badInput).map(({name:O})=>O));r=sn(i,{half:d,words:s["allow-faults"],
limits:s.limits});let $=en.find(O=>r[O]);if($){e.tell("allow",k(s["allow-faults"].fix,{count:Object.keys(r).length}),!0),
e.focus(u($==="what"?"due":$));return}let[f,y,A]=[$s(i.who),i.due,i.reason.trim()],[_,T]=[Number(i.hours),Number(i.tries)],
B=Intl.DateTimeFormat().resolvedOptions().timeZone??"",w=[y?k(s.decided["allowed-until"],{due:y.replace("T"," ")}):"",_?
k(s.decided["allowed-hours"],{hours:_}):"",T?k(s.decided["allowed-tries"],{count:T}):"",A].filter(Boolean);e.decide({type:"\
allow",students:f,due:y,hours:_,tries:T,reason:A,zone:B},`${s.allowances}${s.colon}${f.join(", ")} · ${w.join(" · ")}`),
e.update()},l=()=>{let c=f=>{o=f.target.open},{limits:d}=s,$=f=>{f.preventDefault(),m(f.currentTarget)};return p`<details class="lsn-allow" .open=${P(
o)} @toggle=${c}><summary data-key="allowances">${s.allowances}</summary>
      <p class="lsn-soft" id=${u("about")}>${s["about-allowances"]}</p>
      <form novalidate class="lsn-hand" @keydown=${_t} @submit=${$}>${a.area("who",s["allow-who"],3,u("about"))}
        <fieldset aria-describedby=${u("what fault")}><legend>${s["allow-what"]}</legend>${Tt(u("what fault"),r.what)}
          <div class="lsn-line">${a.input("due",s["allow-due"],{type:"datetime-local"})}
            ${a.input("hours",s["allow-hours"],{type:"number",min:0,max:d.hours,step:"any"})}
            ${a.input("tries",s["allow-tries"],{type:"number",min:0,max:d.tries,step:"1"})}</div></fieldset>
        ${a.input("reason",s["allow-reason"],{most:d.reason})}
        <div class="lsn-actions">${E(s.allow,null,{submit:!0,key:"allow"})}</div></form></details>`};return{allowed(){Object.
assign(i,fs),r={}},view(){let{listed:c,unsettled:d=[],unasked:$}=e.state;return p`${c?p`<p>${c}</p>`:b}${d.length?p`<h5>${s["\
changed-list"]}</h5>${M(s["about-changed"])}${H(d,({key:f})=>f,n)}${$?M(k(s["more-changed"],{count:$})):b}`:b}<div class="lsn-actions">${t.
choose("class",s["choose-class"],{accept:".csv,.tsv,.txt,.xlsx,text/csv"})}
        ${c?E(s.unlist,()=>e.send({type:"unlist"})):b}</div>${M(s["about-class"])}
        ${c||e.state.graded?l():b}`}}}var nn=20,gs=(e,{caption:t,heads:s,rows:n,bare:o=-1})=>{let i=(r,u)=>{if(r==="")return p`<td></td>`;let a=u===o?b:p`<b class="lsn-hidden lsn-level" aria-hidden="true">${s[u]} </b>`;
return p`<td>${a}${r}</td>`};return p`<div class="lsn-scroll"><table class=${`lsn-table ${e}`}>
    <caption class="lsn-hidden">${t}</caption>
    <thead><tr>${s.map(r=>p`<th scope="col">${r}</th>`)}</tr></thead>
    <tbody>${H(n,({key:r})=>r,({cells:[r,...u]})=>p`<tr><th scope="row">${r}</th>${u.map((a,m)=>i(a,m+1))}</tr>`)}</tbody></table></div>`},
on=(e,t)=>[e===null?"–":String(e),t].filter(Boolean).join(" · ");function ys(e,t){let{words:s}=e,n=null,o=te(e),i=null,
r=(l,c)=>{o.flush(),n={student:l,name:c,question:""},i=null,e.send({type:"remarks",student:l}),e.update(),e.focus("for")},
u=()=>{let l=n?.student;o.flush(),n=null,e.update(),e.focus(`hand ${l}`)},a=l=>{let{graded:c}=e.state,d=c?.questions??[],
$=d.find(({label:g})=>g===l.question)?.points??c?.max,f=k(s["by-hand-of"],{name:l.name}),y=g=>{let v=d.find(h=>h.label===
g);return v?`${g} (${v.points})`:s.whole},A=g=>{let[v,h]=[Number(Z(g,"points")),Z(g,"reason")],{student:S,question:C}=l;
e.decide({type:"override",student:S,points:v,reason:h,question:C},`${f} · ${y(C)} · ${v} (${h})`),u()},_=()=>{let{student:g,
question:v}=l,h=v?k(s["comment-of"],{name:l.name,question:v}):s["comment-whole"];return o.view({of:`${g} ${v}`,label:h,text:i?.
comments[v]??"",bank:i?.banks[v]??[],bankLabel:s[v?"bank":"bank-whole"],keep:S=>e.decide({type:"remark",student:g,question:v,
text:S},`${l.name} · ${h}: ${S}`)})},T=g=>{o.flush(),l.question=g.target.value,e.update()},[B,w,O]=["for","points","rea\
son"].map(e.id),I=Y("lsn-hand",A,p`<h5>${f}</h5><div class="lsn-line">${z(B,s.for,p`<select id=${B} data-key="for" @change=${T}>${[
"",...d.map(({label:g})=>g)].map(g=>p`<option value=${g} .selected=${P(g===l.question)}>${y(g)}</option>`)}</select>`)}${z(
w,s["points-label"],p`<input id=${w} name="points" type="number" min="0" max=${$??0} step="any" required data-key="points">`)}${z(
O,s.reason,p`<input id=${O} name="reason" type="text" maxlength=${s.limits.reason} autocomplete="off" required data-key="reason">`)}</div>
      <div class="lsn-actions">${E(s.keep,null,{submit:!0})}${E(s.cancel,u)}</div>`);return p`${I}<div class="lsn-hand">${i?
vt(l.question,_()):b}</div>`},m=([l,c,d,$,f,y,A,_,T,B])=>{let w=k(s["by-hand-of"],{name:c}),O=on(f,A?k(s.unread,{count:A}):
""),I=_?E(s["by-hand"],()=>r(l,c),{key:`hand ${l}`,small:!0,label:w}):"",g=p`<span>${_} <span class="lsn-soft">${k(s.receipt,
{code:B})}</span></span>`;return{key:l,cells:[c,d,$,O,y?s.yes:"",B?g:_,T,I]}};return{view(){let{graded:l}=e.state,c=t.pages.
students;if(!l||!c)return b;let d=k(s["points-head"],l),$=[s.name,s.number,s.group,d,s.late,s.file,s.notes,s["by-hand"]],
f=c.rows.map(m);return p`${M(s["about-students"])}${l.students>nn?t.finder():b}
        ${f.length?gs("lsn-students",{caption:s["step-students"],heads:$,rows:f,bare:$.length-1}):p`<p>${s["find-none"]}</p>`}
        ${t.turner(c)}${n?vt(n,a(n)):b}`},reset(){n=null},again:o.again,hears:{remarks(l){let c=i;if(l.student===n?.student){
i=l;for(let d of Object.keys({...c?.comments,...l.comments}))o.kept(`${l.student} ${d}`,l.comments[d]??"");!c||o.writing?
e.update():e.tell("students",s["comment-kept"])}}}}}function bs(e,t){let{words:s,decide:n}=e,o=({right:r,answered:u,dropped:a,
essay:m})=>{let l=r===null?s[m?"read-by-you":"no-one"]:`${Math.round(r*100)}%`,c=[a?s.dropped:"",k(s.answered,{count:u})].
filter(Boolean).join(" · "),d=r===null?b:p`<meter min="0" max="1" value=${r} aria-hidden="true"></meter>`;return p`<span><b>${l}</b>${d}<span class="lsn-soft">${c}</span></span>`},
i=r=>{let{label:u,prompt:a,kind:m,points:l,average:c,wrong:d,worded:$,times:f,dropped:y}=r,A=(w,O,I)=>E(O,I,{key:`${w} ${u}`,
small:!0,label:`${O}: ${u}`}),_=s[y?"count-again":"drop"],T=()=>n({type:"drop",question:u,drop:!y},`${u}: ${_}`),B=()=>n(
{type:"accept",question:u,answer:d},`${u}: ${s.accept} (${$})`);return{key:u,cells:[p`<span><span class="lsn-soft">${u} · ${m}</span><span class="lsn-prompt">${a}</span></span>`,
o(r),c===null?"–":`${c} / ${l}`,f?p`<span>${$} <span class="lsn-soft">${k(s.times,{count:f})}</span></span>`:"",p`<span class="lsn-actions">${A(
"drop",_,T)}${f?A("accept",s.accept,B):b}</span>`]}};return{view(){let{assignment:r,graded:u}=e.state,a=t.choose("questi\
ons",s["choose-questions"],{accept:".toml,text/plain"});return p`${M(s["about-report"])}${r?.test?p`<div class="lsn-actions">${a}</div>`:
b}${r?.corrected?M(s["by-corrected"]):b}${gs("lsn-report",{caption:s["step-report"],heads:[s.question,s.right,s.average,
s.wrong,s.act],rows:(u?.questions??[]).map(i)})}`}}}var rn=700;function vs(e){let{words:t}=e,s=null,n=!1,o="",i=a=>{s={name:a,parts:[]},e.tell("tables",t.waiting),e.send({type:"\
table",name:a,start:0})},r=a=>{n=a.target.checked},u=()=>{e.tell("tables",t.waiting),e.send({type:"feedback",release:n})};
return{view:()=>p`${M(t["about-tables"])}<div class="lsn-actions">${t.tables.map(([a,m])=>E(k(t.download,{name:m}),()=>i(
a),{key:a}))}</div><h5>${t.feedback}</h5>${M(t["about-feedback"])}
      <label class="lsn-option"><input type="checkbox" data-key="release" .checked=${P(n)} @change=${r}><span>${t.release}</span></label>
      <div class="lsn-actions">${E(t["make-feedback"],u,{key:"feedback"})}</div>`,hears:{feedback({name:a,text:m}){o=m,i(
a)},async table({name:a,start:m,left:l},c){if(s?.name===a){if(s.parts.push(...c),l){let d=m+c.reduce(($,f)=>$+f.byteLength,
0);await new Promise($=>setTimeout($,rn)),e.send({type:"table",name:a,start:d});return}dt(a,s.parts),s=null,e.tell("tabl\
es",[o,k(t.downloaded,{name:a})].filter(Boolean).join(" ")),o=""}}}}}var an=2e4,wt=["assignment","submissions","class","grade","students","report","essays","decisions","tables"],ln=new Set(
["assignment","submissions","class"]),cn={hello:"assignment",code:"assignment",made:"assignment",resume:"assignment",look:"\
submissions",unlist:"class",aside:"submissions",back:"submissions",match:"grade",settle:"class",allow:"class",page:"stud\
ents",override:"students",drop:"report",accept:"report",questions:"report",undo:"decisions",essay:"essays",mark:"essays",
names:"essays",comment:"essays",remarks:"students",remark:"students",feedback:"tables",stop:"essays",table:"tables"},$e=e=>cn[e]??
e;function un({assignment:e,graded:t}){return e?t?wt:wt.slice(0,wt.indexOf("students")):wt.slice(0,1)}var ws={render({model:e,
el:t}){let s=Wt(t),n=e.get("words"),o=G("section",{className:"lsn lsn-desk",lang:e.get("language")}),i=Object.fromEntries(
wt.map(h=>[h,it()])),r={earlier:[],made:[],beside:[],assignment:null,graded:null,stale:!1},u=!1,a=0,m={words:n,language:e.
get("language"),get state(){return r},get ready(){return u},said:h=>i[h].text,id:yt(),send(h,{step:S=h.type,buffers:C=[]}={}){
clearTimeout(a),a=setTimeout(()=>{y.idle(),m.tell(S,n.silent,!0)},an),l(h,C)},decide:(h,S)=>l(c.hold(h,S)),tell(h,S,C=!1){
let q=i[$e(h)]?$e(h):"assignment";i[q]=et(i[q],S,C),m.update()},update:()=>Gt(O(),o),focus:h=>Bt(o,h)?.focus()},l=(h,S=[])=>{
try{e.send(h,void 0,S)}catch(C){console.warn(C)}},c=ss(m,e,o),d=us(m),$=hs(m,d),f=ms(m),y=ds(m,f),A=rs(m),_=ys(m,f),T=vs(
m),B={assignment:d.assignment,submissions:d.submissions,class:$.view,grade:y.view,students:_.view,report:bs(m,d).view,essays:A.
view,decisions:c.view,tables:T.view},w=(h,S)=>{let C=un(r).includes(h),q=m.id(h),R=ln.has(h)?Yt(F=>d.dropped(h,F)):null;
return p`<section class="lsn-step" ?hidden=${!C} aria-labelledby=${q} @dragover=${R?.over}
        @dragleave=${R?.leave} @drop=${R?.drop}><h4 id=${q} tabindex="-1">${`${S+1}. ${n[`step-${h}`]}`}</h4>
        <div class="lsn-step-body">${C&&u?B[h]():b}</div>
        <p class=${i[h].warn?"lsn-told lsn-warn":"lsn-told"} role="status" ${ut(i[h])}></p></section>`},O=()=>p`<h3 tabindex="-1">${n.
title}</h3>${M(n.about)}${c.offers()}${wt.map(w)}`,I={state({state:h,said:S,of:C}){if(y.idle(),(h.folder!==r.folder||!h.
graded)&&(f.reset(),_.reset(),A.close()),r=h,u=!0,C==="allow"&&$.allowed(),S)for(let q of wt)i[q]=et(i[q],q===$e(C)?S:"");
(C==="assignment"||!C)&&d.clear(),m.update(),f.refresh()},refused({of:h,text:S}){y.idle(),h==="part"&&d.stop(),(h==="mar\
k"||h==="comment")&&A.again(),h==="remark"&&_.again(),m.tell(h,S,!0)},...d.hears,...f.hears,...y.hears,...A.hears,..._.hears,
...c.hears,...T.hears},g=(h,S)=>{clearTimeout(a);let C=(S??[]).map(q=>"buffer"in q?q.buffer:q);I[h.type]?.(h,C)},v=Jt(e,
()=>{y.idle(),m.tell("grade",n.silent,!0),m.tell("assignment",n.silent,!0),c.lost()});return e.on("msg:custom",g),m.update(),
t.append(o),m.send({type:"hello"}),()=>{clearTimeout(a),v(),c.stop(),e.off("msg:custom",g),s()}}};var Wr={assign:es,gradebook:ws};export{Wr as VIEWS,Os as dress};
/*! For license information please see teacher.js.LEGAL.txt */
