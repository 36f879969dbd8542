var ne=globalThis,ge=e=>e,Ht=ne.trustedTypes,ye=Ht?Ht.createPolicy("lit-html",{createHTML:e=>e}):void 0,oe="$lit$",rt=`l\
it$${Math.random().toFixed(9).slice(2)}$`,re="?"+rt,As=`<${re}>`,$t=document,It=()=>$t.createComment(""),Nt=e=>e===null||
typeof e!="object"&&typeof e!="function",ae=Array.isArray,Ae=e=>ae(e)||typeof e?.[Symbol.iterator]=="function",se=`[ 	
\f\r]`,Ct=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,be=/-->/g,ve=/>/g,mt=RegExp(`>|${se}(?:([^\\s"'>=/]+)(${se}\
*=${se}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),we=/'/g,xe=/"/g,_e=/^(?:script|style|textarea|title)$/i,ie=e=>(t,...s)=>({_$litType$:e,strings:t,
values:s}),p=ie(1),dn=ie(2),pn=ie(3),U=Symbol.for("lit-noChange"),y=Symbol.for("lit-nothing"),ke=new WeakMap,ft=$t.createTreeWalker(
$t,129);function Se(e,t){if(!ae(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ye!==void 0?
ye.createHTML(t):t}var Te=(e,t)=>{let s=e.length-1,n=[],o,i=t===2?"<svg>":t===3?"<math>":"",a=Ct;for(let c=0;c<s;c++){let r=e[c],
$,m,l=-1,u=0;for(;u<r.length&&(a.lastIndex=u,m=a.exec(r),m!==null);)u=a.lastIndex,a===Ct?m[1]==="!--"?a=be:m[1]!==void 0?
a=ve:m[2]!==void 0?(_e.test(m[2])&&(o=RegExp("</"+m[2],"g")),a=mt):m[3]!==void 0&&(a=mt):a===mt?m[0]===">"?(a=o??Ct,l=-1):
m[1]===void 0?l=-2:(l=a.lastIndex-m[2].length,$=m[1],a=m[3]===void 0?mt:m[3]==='"'?xe:we):a===xe||a===we?a=mt:a===be||a===
ve?a=Ct:(a=mt,o=void 0);let d=a===mt&&e[c+1].startsWith("/>")?" ":"";i+=a===Ct?r+As:l>=0?(n.push($),r.slice(0,l)+oe+r.slice(
l)+rt+d):r+rt+(l===-2?c:d)}return[Se(e,i+(e[s]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),n]},Mt=class e{constructor({
strings:t,_$litType$:s},n){let o;this.parts=[];let i=0,a=0,c=t.length-1,r=this.parts,[$,m]=Te(t,s);if(this.el=e.createElement(
$,n),ft.currentNode=this.el.content,s===2||s===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(o=
ft.nextNode())!==null&&r.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let l of o.getAttributeNames())if(l.endsWith(
oe)){let u=m[a++],d=o.getAttribute(l).split(rt),f=/([.?@])?(.*)/.exec(u);r.push({type:1,index:i,name:f[2],strings:d,ctor:f[1]===
"."?Ut:f[1]==="?"?zt:f[1]==="@"?Ft:gt}),o.removeAttribute(l)}else l.startsWith(rt)&&(r.push({type:6,index:i}),o.removeAttribute(
l));if(_e.test(o.tagName)){let l=o.textContent.split(rt),u=l.length-1;if(u>0){o.textContent=Ht?Ht.emptyScript:"";for(let d=0;d<
u;d++)o.append(l[d],It()),ft.nextNode(),r.push({type:2,index:++i});o.append(l[u],It())}}}else if(o.nodeType===8)if(o.data===
re)r.push({type:2,index:i});else{let l=-1;for(;(l=o.data.indexOf(rt,l+1))!==-1;)r.push({type:7,index:i}),l+=rt.length-1}
i++}}static createElement(t,s){let n=$t.createElement("template");return n.innerHTML=t,n}};function ht(e,t,s=e,n){if(t===
U)return t;let o=n!==void 0?s._$Co?.[n]:s._$Cl,i=Nt(t)?void 0:t._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),
i===void 0?o=void 0:(o=new i(e),o._$AT(e,s,n)),n!==void 0?(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(t=ht(e,o._$AS(e,t.values),
o,n)),t}var jt=class{constructor(t,s){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=s}get parentNode(){return this.
_$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:s},parts:n}=this._$AD,o=(t?.creationScope??$t).importNode(
s,!0);ft.currentNode=o;let i=ft.nextNode(),a=0,c=0,r=n[0];for(;r!==void 0;){if(a===r.index){let $;r.type===2?$=new xt(i,
i.nextSibling,this,t):r.type===1?$=new r.ctor(i,r.name,r.strings,this,t):r.type===6&&($=new Vt(i,this,t)),this._$AV.push(
$),r=n[++c]}a!==r?.index&&(i=ft.nextNode(),a++)}return ft.currentNode=$t,o}p(t){let s=0;for(let n of this._$AV)n!==void 0&&
(n.strings!==void 0?(n._$AI(t,n,s),s+=n.strings.length-2):n._$AI(t[s])),s++}},xt=class e{get _$AU(){return this._$AM?._$AU??
this._$Cv}constructor(t,s,n,o){this.type=2,this._$AH=y,this._$AN=void 0,this._$AA=t,this._$AB=s,this._$AM=n,this.options=
o,this._$Cv=o?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,s=this._$AM;return s!==void 0&&t?.nodeType===
11&&(t=s.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,s=this){t=ht(this,t,s),Nt(
t)?t===y||t==null||t===""?(this._$AH!==y&&this._$AR(),this._$AH=y):t!==this._$AH&&t!==U&&this._(t):t._$litType$!==void 0?
this.$(t):t.nodeType!==void 0?this.T(t):Ae(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){
this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==y&&Nt(this._$AH)?this._$AA.nextSibling.data=t:this.T($t.
createTextNode(t)),this._$AH=t}$(t){let{values:s,_$litType$:n}=t,o=typeof n=="number"?this._$AC(t):(n.el===void 0&&(n.el=
Mt.createElement(Se(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let i=new jt(o,this),a=i.u(
this.options);i.p(s),this.T(a),this._$AH=i}}_$AC(t){let s=ke.get(t.strings);return s===void 0&&ke.set(t.strings,s=new Mt(
t)),s}k(t){ae(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,o=0;for(let i of t)o===s.length?s.push(n=new e(this.
O(It()),this.O(It()),this,this.options)):n=s[o],n._$AI(i),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(t=this.
_$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){let n=ge(t).nextSibling;ge(t).remove(),t=n}}setConnected(t){
this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},gt=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(t,s,n,o,i){this.type=1,this._$AH=y,this._$AN=void 0,this.element=t,this.name=s,this._$AM=o,this.options=
i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=y}_$AI(t,s=this,n,o){
let i=this.strings,a=!1;if(i===void 0)t=ht(this,t,s,0),a=!Nt(t)||t!==this._$AH&&t!==U,a&&(this._$AH=t);else{let c=t,r,$;
for(t=i[0],r=0;r<i.length-1;r++)$=ht(this,c[n+r],s,r),$===U&&($=this._$AH[r]),a||=!Nt($)||$!==this._$AH[r],$===y?t=y:t!==
y&&(t+=($??"")+i[r+1]),this._$AH[r]=$}a&&!o&&this.j(t)}j(t){t===y?this.element.removeAttribute(this.name):this.element.setAttribute(
this.name,t??"")}},Ut=class extends gt{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===y?
void 0:t}},zt=class extends gt{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,
!!t&&t!==y)}},Ft=class extends gt{constructor(t,s,n,o,i){super(t,s,n,o,i),this.type=5}_$AI(t,s=this){if((t=ht(this,t,s,0)??
y)===U)return;let n=this._$AH,o=t===y&&n!==y||t.capture!==n.capture||t.once!==n.once||t.passive!==n.passive,i=t!==y&&(n===
y||o);o&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,t),this._$AH=
t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},
Vt=class{constructor(t,s,n){this.element=t,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this.
_$AM._$AU}_$AI(t){ht(this,t)}},Ee={M:oe,P:rt,A:re,C:1,L:Te,R:jt,D:Ae,V:ht,I:xt,H:gt,N:zt,U:Ft,B:Ut,F:Vt},_s=ne.litHtmlPolyfillSupport;
_s?.(Mt,xt),(ne.litHtmlVersions??=[]).push("3.3.3");var Oe=(e,t,s)=>{let n=s?.renderBefore??t,o=n._$litPart$;if(o===void 0){
let i=s?.renderBefore??null;n._$litPart$=o=new xt(t.insertBefore(It(),i),i,void 0,s??{})}return o._$AI(e),o};var at={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},tt=e=>(...t)=>({_$litDirective$:e,values:t}),
J=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,s,n){this._$Ct=t,this._$AM=s,this._$Ci=n}_$AS(t,s){return this.
update(t,s)}update(t,s){return this.render(...s)}};var Ss={},Ce=tt(class extends J{constructor(){super(...arguments),this.ot=Ss}render(e,t){return t()}update(e,[t,s]){if(Array.
isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((n,o)=>n===this.ot[o]))return U}else if(this.ot===
t)return U;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,s)}});var{I:Ts}=Ee,Ie=e=>e;var Me=e=>e.strings===void 0,Ne=()=>document.createComment(""),kt=(e,t,s)=>{let n=e._$AA.parentNode,o=t===void 0?e._$AB:
t._$AA;if(s===void 0){let i=n.insertBefore(Ne(),o),a=n.insertBefore(Ne(),o);s=new Ts(i,a,e,e.options)}else{let i=s._$AB.
nextSibling,a=s._$AM,c=a!==e;if(c){let r;s._$AQ?.(e),s._$AM=e,s._$AP!==void 0&&(r=e._$AU)!==a._$AU&&s._$AP(r)}if(i!==o||
c){let r=s._$AA;for(;r!==i;){let $=Ie(r).nextSibling;Ie(n).insertBefore(r,o),r=$}}}return s},ct=(e,t,s=e)=>(e._$AI(t,s),
e),Es={},At=(e,t=Es)=>e._$AH=t,Le=e=>e._$AH,Kt=e=>{e._$AR(),e._$AA.remove()};var R=tt(class extends J{constructor(e){if(super(e),e.type!==at.PROPERTY&&e.type!==at.ATTRIBUTE&&e.type!==at.BOOLEAN_ATTRIBUTE)
throw Error("The `live` directive is not allowed on child or event bindings");if(!Me(e))throw Error("`live` bindings can\
 only contain a single expression")}render(e){return e}update(e,[t]){if(t===U||t===y)return t;let s=e.element,n=e.name;if(e.
type===at.PROPERTY){if(t===s[n])return U}else if(e.type===at.BOOLEAN_ATTRIBUTE){if(!!t===s.hasAttribute(n))return U}else if(e.
type===at.ATTRIBUTE&&s.getAttribute(n)===t+"")return U;return At(e),t}});var qe=8e3;function Os(e){let t=document.getElementById("lsn-style")??Object.assign(document.createElement("style"),{id:"\
lsn-style"});t.textContent!==e&&(t.textContent=e),t.isConnected||document.head.append(t)}function G(e,t={},...s){let n=document.
createElement(e),{attributes:o={},...i}=t;Object.assign(n,i);for(let[a,c]of Object.entries(o))n.setAttribute(a,c);return n.
append(...s),n}var Cs="input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='button'])";function _t(e,t=()=>!0){
let s=e.target;e.key!=="Enter"||e.isComposing||!s.matches(Cs)||(e.preventDefault(),e.keyCode!==229&&t(s)&&e.currentTarget.
requestSubmit())}var St=()=>`lsn-${crypto.getRandomValues(new Uint32Array(2)).join("")}`,E=(e,t)=>e.replace(/\{(\w+)\}/g,(s,n)=>t[n]??s);function Wt(e){let t=s=>{let{target:n}=s;if(n instanceof Element&&e.contains(n)){let o=s.ctrlKey||s.metaKey||s.altKey,i=n.
matches("textarea, input[type='text'], input[type='number']")&&s.key.toLowerCase()!=="s";n.toggleAttribute("data-lm-supp\
ress-shortcuts",!o||i)}};return window.addEventListener("keydown",t,!0),()=>window.removeEventListener("keydown",t,!0)}function Jt(e,t){
let{kernel:s}=e.widget_manager??{};if(!s?.statusChanged)return()=>{};let n=(i,a)=>{["dead","restarting","autorestarting",
"terminating"].includes(a)&&t()},o=(i,a)=>{a==="disconnected"&&t()};return s.statusChanged.connect(n),s.connectionStatusChanged?.
connect(o),()=>{s.statusChanged.disconnect(n),s.connectionStatusChanged?.disconnect(o)}}function Be(e,t,s=[]){try{s.length?e.send(t,void 0,s):e.send(t)}catch(n){console.warn(n)}}window.addEventListener("beforeprint",()=>{let e=document.querySelectorAll(".lsn details:not([open])");for(let t of e)t.
open=!0,t.dataset.unfolded=""});window.addEventListener("afterprint",()=>{let e=document.querySelectorAll(".lsn details[\
data-unfolded]");for(let t of e)t.open=!1,delete t.dataset.unfolded});var Lt=e=>e.getClientRects().length>0;function Gt(e,t){let s=document.activeElement,n=s instanceof HTMLElement&&s!==t&&t.
contains(s)?s:null,o=n?.closest("section")??t;if(Oe(e,t),!n)return;let i=Lt(n)?n:qt(o,n.dataset.key)??Is(o,t);document.activeElement!==
i&&i?.focus({preventScroll:!0})}function qt(e,t){return[...e.querySelectorAll("[data-key]")].find(n=>t&&n.dataset.key===
t&&Lt(n))}function Is(...e){return e.map(s=>s.querySelector(":is(h3, h4)[tabindex]")).find(s=>s&&Lt(s))??void 0}function yt(){
let e=new Map;return t=>{let s=e.get(t)??St();return e.set(t,s),s}}var O=(e,t,{key:s=String(e),submit:n=!1,small:o=!1,label:i,
disabled:a,hidden:c=!1}={})=>p`<button type=${n?"submit":"button"} class=${o?"lsn-button lsn-small":"lsn-button"} data-key=${s}
    aria-label=${i??y} aria-disabled=${a===void 0?y:String(a)} ?hidden=${c}
    @click=${t}>${e}</button>`,L=e=>p`<p class="lsn-soft">${e}</p>`,z=(e,t,s)=>p`<div class="lsn-entry"><label for=${e}>${t}</label>${s}</div>`,
Y=(e,t,...s)=>p`<form class=${e} @keydown=${_t} @submit=${o=>{o.preventDefault(),t(o.currentTarget)}}>${s}</form>`,Z=(e,t)=>String(
new FormData(e).get(t)??""),Bt=(e,t,{accept:s,multiple:n=!1,folder:o=!1,small:i=!1}={})=>{let a=r=>r.currentTarget.nextElementSibling.
click(),c=r=>{let $=r.currentTarget,m=[...$.files??[]];$.value="",t(m)};return p`${O(e,a,{small:i})}<input type="file" hidden accept=${s??
y} ?multiple=${n}
    ?webkitdirectory=${o} @change=${c}>`},Yt=e=>{let t=s=>s.currentTarget;return{over(s){s.preventDefault(),t(s).classList.
add("lsn-drop")},leave(s){t(s).contains(s.relatedTarget)||t(s).classList.remove("lsn-drop")},drop(s){s.preventDefault(),
s.stopPropagation(),t(s).classList.remove("lsn-drop"),s.dataTransfer&&e(s.dataTransfer)}}},it=()=>({text:"",warn:!1,number:0}),
et=({number:e},t,s=!1)=>({text:t,warn:s,number:e+1}),le=class extends J{number=0;render(t){return U}update({element:t},[
{text:s,number:n}]){return n!==this.number&&(t.textContent=s),this.number=n,U}},ut=tt(le);function dt(e,t,s="text/plain;\
charset=utf-8"){let n=URL.createObjectURL(new Blob(t,{type:s}));Object.assign(document.createElement("a"),{download:e,href:n}).
click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function Pe({words:e,ask:t,update:s}){let n=[],o=[],i=it(),a=!1,c=(m,l=!1)=>{i=et(i,m,l),s()},r=m=>{a||!m.currentTarget.
open||(a=!0,t({type:"formats"}))},$=({id:m,label:l,about:u},d)=>p`<li>${O(E(e.download,{name:l}),()=>d(m),{key:`bank ${m}`,
small:!0})}${L(u)}</li>`;return{view:m=>p`<details class="lsn-bank" @toggle=${r}><summary>${e.open}</summary>${L(e.about)}
      <ul>${n.map(l=>$(l,m))}</ul>
      <p role="status" class=${i.warn?"lsn-warn":""} ${ut(i)}></p>
      ${o.length?p`<ul class="lsn-lost">${o.map(l=>p`<li>${l}</li>`)}</ul>`:y}</details>`,again(){a=n.length>0},hears:{formats(m){
n=m.formats,s()},exported(m,l){o=m.lines,m.name&&dt(m.name,l,"application/octet-stream"),c(m.said,!m.name)}}}}var Pt=e=>e.target.value,Tt=(e,t)=>p`<p class="lsn-warn" id=${e}>${t||y}</p>`;function Et({id:e,values:t,faults:s}){let n=r=>e(
`${r} fault`),o=r=>s()[r]?"true":y,i=r=>$=>{t[r]=Pt($)},a=(r,$,m)=>p`<div class="lsn-entry"><label for=${e(r)}>${$}</label>${m}${c(
r)}</div>`,c=r=>p`<span class="lsn-warn" id=${n(r)}>${s()[r]??y}</span>`;return{input(r,$,{type:m="text",inputMode:l,spellcheck:u,
list:d,most:f,min:h,max:b,step:T}={}){let S=p`<input id=${e(r)} name=${r} type=${m} autocomplete="off" data-key=${e(r)}
        inputmode=${l??y} spellcheck=${u===void 0?y:String(u)}
        list=${d??y} maxlength=${f??y} min=${h??y} max=${b??y} step=${T??y}
        aria-describedby=${n(r)} aria-invalid=${o(r)} .value=${R(t[r])} @input=${i(r)}>`;return a(r,$,S)},area(r,$,m,l=""){
let u=p`<textarea id=${e(r)} class="lsn-writing" rows=${m} dir="auto" data-key=${e(r)}
        aria-describedby=${`${l} ${n(r)}`.trim()} aria-invalid=${o(r)} .value=${R(t[r])} @input=${i(r)}></textarea>`;return a(
r,$,u)},select(r,$,m){let l=p`<select id=${e(r)} data-key=${e(r)} aria-describedby=${n(r)}
        aria-invalid=${o(r)} @input=${i(r)}>${m.map(([u,d])=>p`<option value=${u} .selected=${R(u===t[r])}>${d}</option>`)}</select>`;
return a(r,$,l)},tick(r,$){let m=l=>{t[r]=l.target.checked?"yes":""};return p`<div class="lsn-entry lsn-tick"><input type="checkbox" id=${e(
r)} data-key=${e(r)}
        aria-describedby=${n(r)} aria-invalid=${o(r)} .checked=${R(!!t[r])} @input=${m}>
        <label for=${e(r)}>${$}</label>${c(r)}</div>`},radios(r,$){return $.map(([m,l])=>p`<label class="lsn-option"><input type="radio" name=${e(
r)} value=${m}
          .checked=${R(m===t[r])} @input=${i(r)}><span>${l}</span></label>`)}}}function Re(e,{id:t,words:s,tell:n}){let o=(i,a)=>{let c=t(`copy ${i}`),r=async $=>{let m=$.currentTarget.previousElementSibling;
try{await navigator.clipboard.writeText(a),n(s.copied)}catch{m.focus(),m.select(),n(document.execCommand("copy")?s.copied:
s["by-hand"])}};return p`<div class="lsn-entry"><label for=${c}>${i}</label><textarea id=${c} class="lsn-copy" readonly
      rows=${a.length>90?3:1} spellcheck="false" .value=${a}></textarea>${O(s.copy,r,{key:c,label:`${s.copy}${s.colon}${i}`})}</div>`};
return p`<h4 tabindex="-1" data-key="made">${E(s.done,{title:e.title,id:e.id})}</h4><div class="lsn-made">
    <p>${e.about}</p><p class="lsn-strong">${e.note}</p>${e.warnings.map(i=>p`<p class="lsn-warn">${i}</p>`)}${o(s.code,
e.code)}
    <div class="lsn-actions">${e.files.map(({name:i,text:a,label:c})=>O(c,()=>dt(i,[a])))}</div>
    ${L(e.saved)}${e.links.map(({label:i,link:a,picture:c,alt:r})=>p`<div class="lsn-reach">${o(i,a)}${c?p`<img src=${c} alt=${r} class="lsn-qr">`:
L(r)}</div>`)}</div>`}var De=(e,t,s)=>{let n=new Map;for(let o=t;o<=s;o++)n.set(e[o],o);return n},D=tt(class extends J{constructor(e){if(super(
e),e.type!==at.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,s){let n;s===void 0?s=t:t!==void 0&&
(n=t);let o=[],i=[],a=0;for(let c of e)o[a]=n?n(c,a):a,i[a]=s(c,a),a++;return{values:i,keys:o}}render(e,t,s){return this.
dt(e,t,s).values}update(e,[t,s,n]){let o=Le(e),{values:i,keys:a}=this.dt(t,s,n);if(!Array.isArray(o))return this.ut=a,i;
let c=this.ut??=[],r=[],$,m,l=0,u=o.length-1,d=0,f=i.length-1;for(;l<=u&&d<=f;)if(o[l]===null)l++;else if(o[u]===null)u--;else if(c[l]===
a[d])r[d]=ct(o[l],i[d]),l++,d++;else if(c[u]===a[f])r[f]=ct(o[u],i[f]),u--,f--;else if(c[l]===a[f])r[f]=ct(o[l],i[f]),kt(
e,r[f+1],o[l]),l++,f--;else if(c[u]===a[d])r[d]=ct(o[u],i[d]),kt(e,o[l],o[u]),u--,d++;else if($===void 0&&($=De(a,d,f),m=
De(c,l,u)),$.has(c[l]))if($.has(c[u])){let h=m.get(a[d]),b=h!==void 0?o[h]:null;if(b===null){let T=kt(e,o[l]);ct(T,i[d]),
r[d]=T}else r[d]=ct(b,i[d]),kt(e,o[l],b),o[h]=null;d++}else Kt(o[u]),u--;else Kt(o[l]),l++;for(;d<=f;){let h=kt(e,r[f+1]);
ct(h,i[d]),r[d++]=h}for(;l<=u;){let h=o[l++];h!==null&&Kt(h)}return this.ut=a,At(e,r),U}});var He=e=>G("div",{className:"lsn-posed",innerHTML:e});var Fe=4e3,je=400,Ns=(()=>{let e="handan-lessons:tab";try{return sessionStorage.getItem(e)===null&&sessionStorage.setItem(
e,St()),sessionStorage.getItem(e)}catch{return St()}})();function Ms(e){let[t,s]=[3735928559,1103547991];for(let n=0;n<e.
length;n+=1)t=Math.imul(t^e.charCodeAt(n),2654435761),s=Math.imul(s^e.charCodeAt(n),1597334677);return`${(t>>>0).toString(
36)}.${(s>>>0).toString(36)}`}function Ls(e,t){let s=`handan-lessons:draft:${location.pathname}:${e}/${t}`;return{get(){
try{return JSON.parse(sessionStorage.getItem(s)??"null")}catch{return null}},set(n){try{return sessionStorage.setItem(s,
JSON.stringify(n)),!0}catch{return!1}},clear(){try{sessionStorage.removeItem(s)}catch{}}}}function Zt(){try{return JSON.
parse(document.getElementById("jupyter-config-data")?.textContent??"{}").baseUrl??"/"}catch{return"/"}}function Ve(e,t){
let s=e.get("lesson")??"teacher",n=Ls(s,t),{context:o}=e.widget_manager??{},i=o?.path??location.pathname,a=`handan-lesso\
ns:unsaved:${Zt()}:${i}:${s}/${t}:`,c=a+Ns,r=`handan-lessons:passed:${Zt()}:${s}/${t}`,$=new Map,m=u=>{try{let d=localStorage.
getItem(u)??"null",f=JSON.parse(d);return f&&typeof f=="object"&&Object.hasOwn(f,"value")?{key:u,text:d,...f}:null}catch{
return null}},l={found(){let u=[];try{u=Object.keys(localStorage).filter(h=>h.startsWith(a))}catch{}let d=n.get();return[
...u.map(m).filter(h=>h!==null).sort((h,b)=>+(b.key===c)-+(h.key===c)||b.time-h.time),...d?[{key:"",text:"",value:d,steps:null,
time:0}]:[]]},set(u,d=[]){try{return localStorage.setItem(c,JSON.stringify({value:u,steps:d.slice(0,je),time:Date.now()})),
!0}catch{return n.set(u),!1}},aside(u){let d=a+St(),f=JSON.stringify({value:u.value,steps:[],time:u.time,...u.saved&&{saved:!0}});
try{localStorage.setItem(d,f)}catch{return u}return l.remove(u),Object.assign(u,{key:d,text:f})},pass(u){try{localStorage.
setItem(r,JSON.stringify([...l.passed(),Ms(JSON.stringify(u))].slice(-je)))}catch{}},passed(){try{let u=JSON.parse(localStorage.
getItem(r)??"null");return Array.isArray(u)?u:[]}catch{return[]}},take({key:u,text:d}){u&&$.set(u,d)},remove({key:u,text:d}){
try{u?localStorage.getItem(u)===d&&localStorage.removeItem(u):n.clear()}catch{}},clear(){n.clear();try{localStorage.removeItem(
c)}catch{}for(let[u,d]of $)l.remove({key:u,text:d});$.clear()}};return l}var W=G("div",{className:"lsn lsn-unsaved",attributes:{
role:"status","aria-live":"polite"}}),st=new Map;function Ue(){return[...document.querySelectorAll("[data-jp-item-name='\
lessons-run']")].filter(t=>t.offsetParent).map(t=>t.querySelector("jp-button, button")).find(Boolean)}var bt=null;function qs(){
if(!bt)return;let e=G("button",{type:"button",className:"lsn-button lsn-small",textContent:bt.close});e.addEventListener(
"click",()=>{bt=null,Qt()}),W.lang=bt.language,W.replaceChildren(G("p",{textContent:bt.text}),e),W.isConnected||document.
body.append(W)}function Qt(){let e=[...st].filter(([,a])=>a).map(([a])=>a);if(!e.length){bt?(W.firstChild?.textContent!==bt.text||!W.isConnected)&&
qs():W.remove();return}let{words:t,language:s,element:n}=e[0],o=E(t.page,{count:e.length});if(W.firstChild?.textContent===
o&&W.isConnected)return;let i=G("button",{type:"button",className:"lsn-button lsn-small",textContent:t.run});i.addEventListener(
"click",()=>{let a=new CustomEvent("lessons:run",{bubbles:!0,cancelable:!0});n.dispatchEvent(a)&&Ue()?.dispatchEvent(new MouseEvent(
"mousedown",{bubbles:!0,cancelable:!0,button:0}))}),W.lang=s,W.replaceChildren(G("p",{textContent:o}),...Ue()?[i]:[]),W.
isConnected||document.body.append(W)}var ze=new WeakSet;function ue(){for(let e of st.keys())e.element.isConnected?ze.add(
e):ze.has(e)&&st.delete(e)}var ce=0;function Bs(){ue(),Qt(),!st.size&&(clearInterval(ce),ce=0)}function de(e,t){st.get(e)!==
t&&(st.set(e,t),ce||=setInterval(Bs,300),ue(),Qt())}function pe(e){st.delete(e)&&Qt()}window.addEventListener("beforeunl\
oad",e=>{ue(),st.size&&(e.preventDefault(),e.returnValue="")});async function Ke(e,t){let{kernel:s}=e.widget_manager??{};
if(s?.requestCommInfo)try{let{content:n}=await s.requestCommInfo({target_name:"jupyter.widget"}),o=Object.keys(n.comms??
{});n.status==="ok"&&!o.includes(e.get("shared").slice(10))&&t.dispatchEvent(new CustomEvent("lessons:lost",{bubbles:!0}))}catch{}}var We=1;function Je(e){let t=`handan-lessons:test:${Zt()}:${e}`;return{key:t,read(){try{let{v:s,questions:n}=JSON.parse(
localStorage.getItem(t)??"{}");return s===We&&Array.isArray(n)?n.filter(o=>o&&typeof o=="object"):[]}catch{return[]}},keep(s){
try{return s.length?localStorage.setItem(t,JSON.stringify({v:We,questions:s})):localStorage.removeItem(t),!0}catch{return!1}}}}var Ge=12,Ps=4,Ye=8,Rs=3,Ze=[["choice","kind-choice"],["choices","kind-choices"],["number","kind-number"],["text","kind-\
text"],["order","kind-order"],["match","kind-match"],["essay","kind-essay"]],me={kind:"choice",prompt:"",points:"1",skill:"",
cites:"",answer:"",tolerance:"0",unit:"",accepted:"",items:"",extra:"",length:"150",passages:""},Ds=new Set("prompt poin\
ts answer tolerance accepted items extra length passages options pairs".split(" "));function Hs(e){let t={};for(let{field:s,
text:n}of e){let o=s==="right"?"options":s,i=o==="options"||o==="pairs"?[t[o],n]:[n];t[Ds.has(o)?o:"prompt"]=i.filter(Boolean).
join(" ")}return t}var Xt={option:()=>({text:"",right:!1,tick:!1}),pair:()=>({left:"",card:""})};function js(e,t){let s=r=>Array.
isArray(r)?r.map($=>typeof $=="string"?$:""):[],n=Object.keys(me),o={...me,skill:t};for(let r of n){let $=e[r];(typeof $==
"string"||typeof $=="number")&&(o[r]=String($))}Ze.some(([r])=>r===o.kind)||(o.kind=me.kind);let i=Array.isArray(e.rights)?
e.rights:[],a=s(e.options).slice(0,Ge).map((r,$)=>({text:r,right:e.right===$,tick:i.includes($)})),c=(Array.isArray(e.pairs)?
e.pairs:[]).slice(0,Ye).map(s).map(([r="",$=""])=>({left:r,card:$}));for(;a.length<Ps;)a.push(Xt.option());for(;c.length<
Rs;)c.push(Xt.pair());return{values:o,options:a,pairs:c}}function Qe({id:e,words:t,choices:s,focus:n,update:o,kept:i={}}){
let{values:a,options:c,pairs:r}=js(i,s.skills[0]?.id??""),$={},m=Et({id:e,values:a,faults:()=>$}),l=Ze.map(([k,C])=>[k,t[C]]),
u=s.skills.map(k=>[k.id,k.text]),d=s.cites.map(k=>[k.id,k.text]),f=(k,C,I,v)=>p`<input type="text" autocomplete="off" aria-label=${k} placeholder=${k}
    data-key=${C} .value=${R(I)} @input=${w=>v(Pt(w))}>`,h=(k,C,{more:I,most:v,add:w})=>{let g=()=>{w(),o(),n(e(`${k} ${C.
length}`))};return p`<div role="group" aria-describedby=${e(`${k} fault`)}>${Tt(e(`${k} fault`),$[k])}
      <div>${C}</div>${O(I,g,{key:e(`${k} more`),hidden:C.length>=v})}</div>`},b=()=>c.map((k,C)=>{let I=C+1,v=A=>{let{checked:N}=A.
target;if(a.kind==="choices")k.tick=N;else for(let P of c)P.right=P===k&&N},w=a.kind==="choices",g=p`<input type=${w?"ch\
eckbox":"radio"} name=${e("right")}
        aria-label=${E(t.right,{number:I})} .checked=${R(w?k.tick:k.right)} @input=${v}>`,x=A=>{k.text=A};return p`<div class="lsn-field"><label class="lsn-right">${g}<span>${t["\
is-right"]}</span></label>${f(E(t.option,{number:I}),e(`options ${C}`),k.text,x)}</div>`}),T=()=>r.map((k,C)=>{let I=(v,w)=>f(
E(t[v],{number:C+1}),e(w),k[v],g=>{k[v]=g});return p`<div class="lsn-field">${I("left",`pairs ${C}`)}${I("card",`cards ${C}`)}</div>`}),
S=()=>p`${L(t["mark-right"])}${h("options",b(),{more:t.more,most:Ge,add:()=>c.push(Xt.option())})}`,B={choice:S,choices:S,
number:()=>p`${m.input("answer",t.answer)}${m.input("tolerance",t.tolerance)}${m.input("unit",t.unit)}`,text:()=>m.area(
"accepted",t.accepted,3),order:()=>m.area("items",t.items,4),match:()=>p`${h("pairs",T(),{more:t["more-pairs"],most:Ye,add:()=>r.
push(Xt.pair())})}${m.area("extra",t.extra,2)}`,essay:()=>p`${m.input("length",t.length,{type:"number",min:20,max:5e3})}${m.
input("passages",t.passages)}${L(t["about-essay"])}`};return{view(k,{drop:C,up:I,down:v}){let w=E(t.number,{number:k}),g=(x,A)=>O(
t[x],A??(()=>{}),{key:e(x),label:`${t[x]}${t.colon}${w}`,disabled:A===null});return p`<fieldset class="lsn-group lsn-own"><legend>${w}</legend>${m.
select("kind",t.kind,l)}
        ${m.area("prompt",t.prompt,2)}<div>${B[a.kind]()}</div>
        <div class="lsn-together">${m.input("points",t["points-label"],{type:"number",min:1,max:100})}
          ${m.select("skill",t.skill,u)}</div>${m.select("cites",t.cites,[["",t["whole-page"]],...d])}
        <div class="lsn-actions">${g("up",I)}${g("down",v)}${g("drop",C)}</div></fieldset>`},get value(){let k=c.findIndex(
C=>C.right);return{...a,options:c.map(C=>C.text),right:k<0?null:k,rights:c.flatMap(({tick:C},I)=>C?[I]:[]),pairs:r.map(({
left:C,card:I})=>[C,I])}},blame(k){$=Hs(k)},focus:(k="prompt")=>n(e(k))}}var Xe=2e6,Us=".gift,.txt,.xml,.json,.csv,.tsv,.xlsx,.toml";function ts({model:e,words:t,write:s,banks:n,ask:o,focus:i,update:a}){
let c=yt(),r=Je(e.get("course")),$=(_={})=>Qe({id:yt(),words:s,choices:e.get("choices"),focus:i,update:a,kept:_}),m=r.read().
map(_=>$(_)),l=[],u=m.length>0,d=!0,f="",h="",b=!1,T="",S=m.length?et(it(),E(s.back,{count:m.length})):it(),B={texts:[],
warn:!1},k=null,C=m.length>0,I={of:"",element:null},v=_=>(I.of!==_&&(I={of:_,element:He(_)}),I.element),w=(_,q=!1)=>{S=et(
S,_,q),a()},g=()=>{u=m.length>0,T="",h="",b=!1,d=r.keep(m.map(({value:_})=>_))},x=(_,q)=>{let H=m[_];m=m.toSpliced(_,1).
toSpliced(_+q,0,H),g(),w(E(s.moved,{from:_+1,to:_+q+1})),H.focus(q<0?"up":"down")},A=()=>{let _=l.pop();if(!_)return;let q=Math.
min(_.place,m.length);m=m.toSpliced(q,0,_.question),g(),w(E(s.undone,{number:q+1})),_.question.focus()},N=_=>{let q=m.indexOf(
_);m=m.filter(K=>K!==_),l.push({question:_,place:q}),g(),w(E(s.dropped,{number:q+1}));let H=m[q]??m.at(-1);H?H.focus():i(
"add")},P=()=>{let _=$();m=[...m,_],g(),a(),_.focus()},j=_=>{k=_;for(let q of m)q.blame([]);a(),o({type:"write",questions:m.
map(({value:q})=>q)})},V=()=>b&&h!=="",nt=async _=>{if(!_)return;if(_.size>Xe){w(t["too-large"],!0);return}w(t.reading);
let q=e.get("choices").most-m.length;o({type:"bring",name:_.name,cites:f,most:q},[await _.arrayBuffer()])},Q=_=>{f=_.target.
value},pt=()=>{b=!V(),b&&!h?j(null):a()},Rt=(_,q)=>_.view(q+1,{drop:()=>N(_),up:q>0?()=>x(q,-1):null,down:q<m.length-1?()=>x(
q,1):null}),Dt=async _=>{if(_){if(_.size>Xe){w(t["too-large"],!0);return}w(t.reading),u=!1,o({type:"file",name:_.name,text:await _.
text()})}},M=({key:_})=>{_===r.key&&w(s.elsewhere,!0)};window.addEventListener("storage",M);let{over:F,leave:ot,drop:Ot}=Yt(
_=>Dt(_.files[0]));return{view:_=>p`<div class="lsn-test" ?hidden=${_} @dragover=${F} @dragleave=${ot} @drop=${Ot}>
      <div class="lsn-actions">${Bt(t.choose,([q])=>Dt(q),{accept:".toml,text/plain"})}
        ${Bt(n.bring,([q])=>nt(q),{accept:Us})}</div>
      ${z(c("cites"),n.cites,p`<input type="text" id=${c("cites")} autocomplete="off" data-key=${c("cites")} .value=${R(
f)} @input=${Q}>`)}
      ${L(t.drop)}<p id=${c("said")} role="status" class=${S.warn?"lsn-warn":""} ${ut(S)}></p>
      <ol class=${B.warn?"lsn-warn":""}>${B.texts.map(q=>p`<li>${q}</li>`)}</ol>
      ${d?y:p`<p class="lsn-warn">${s.unkept}</p>`}<details ?open=${C}><summary>${m.length?`${s.open} (${E(s.count,{count:m.
length})})`:s.open}</summary>${L(s.about)}<div @input=${g}>${D(m,q=>q,Rt)}</div><div class="lsn-actions">${O(s.add,P,{key:"\
add"})}
        ${l.length?O(E(s.undo,{number:l[l.length-1].place+1}),A,{key:"undo"}):y}
        ${O(s.check,()=>j(null),{key:"check"})}
        ${T?O(s.keep,()=>dt("test.toml",[T]),{key:"keep"}):y}</div></details>
      ${m.length||h?p`<div class="lsn-actions">${O(V()?s.close:s.preview,pt,{key:"preview"})}</div>`:y}${V()?p`<section class="lsn-looked" aria-label=${s.
preview}>${v(h)}</section>`:y}</div>`,stop:()=>window.removeEventListener("storage",M),ready(_){u?j(_):_()},tell:w,hears:{
read({name:_,questions:q,faults:H,preview:K}){h=K;let X=H.length>0;B={texts:X?H.map(({where:lt,text:ee})=>[lt,ee].filter(
Boolean).join(t.colon)):q,warn:X},w(E(t[X?"faults":"read"],{name:_,count:B.texts.length}),X)},brought({said:_,warn:q,lines:H,
questions:K}){let X=m.length;m=[...m,...K.map(lt=>$(lt))],K.length&&(C=!0,g()),B={texts:H,warn:q},w(_,q),m[X]?.focus()},
written({questions:_,faults:q,general:H,file:K,preview:X}){let lt=k;return k=null,T=K,h=X??"",K?(u=!1,B={texts:_,warn:!1},
w(E(s.used,{count:_.length})),lt?.(),!0):(b=!1,m.forEach((ee,xs)=>ee.blame(q.filter(({question:ks})=>ks===xs))),B={texts:H,
warn:!0},w(H.length&&!q.length?"":E(t.fix,{count:q.length+H.length}),!0),!1)}}}}var zs=[1,2,3,4,5,10],es=(e,t)=>e.flatMap(({id:s,quizzes:n})=>t.has(s)?[s]:n.map(o=>o.id).filter(o=>t.has(o)));function Fs(e,{
id:t,quizzes:s},n){for(let o of[t,...s.map(i=>i.id)])n?e.add(o):e.delete(o)}var Vs=e=>_t(e,t=>!t.closest(".lsn-own")),ss={
render({model:e,el:t}){let s=Wt(t),{form:n,write:o,bank:i}=e.get("words"),a=e.get("lessons"),c=G("section",{className:"l\
sn lsn-assign",lang:e.get("language")}),r=yt(),$=Intl.supportedValuesOf?.("timeZone")??[],m={what:"lessons",title:"",due:"",
zone:Intl.DateTimeFormat().resolvedOptions().timeZone??"",attempts:"0",feedback:"yes",shuffle:"",late:"",percent:"10",source:"",
branch:"",hub:"",address:""},l=new Set,u={},d=it(),f=null,h=0,b=()=>Gt(N(),c),T=M=>qt(c,M)?.focus(),S=(M,F=!1)=>{d=et(d,
M,F),b()},B=(M,F=[])=>{clearTimeout(h),h=setTimeout(()=>{C.again(),S(n.silent,!0)},qe),Be(e,M,F)},k=ts({model:e,words:n,
write:o,banks:i,ask:B,focus:T,update:b}),C=Pe({words:i,ask:B,update:b}),I=Et({id:r,values:m,faults:()=>u}),v=M=>{m.what!==
"test"?B({type:"export",to:M,names:es(a,l)}):k.ready(()=>B({type:"export",to:M,test:!0,title:m.title}))},w=M=>{let F=l.has(
M.id),ot=(_,q,H="")=>{let K=X=>{let{checked:lt}=X.target;_===M.id?Fs(l,M,lt):lt?l.add(_):l.delete(_)};return p`<label class="lsn-option"><input type="checkbox" ?disabled=${F&&
_!==M.id}
          .checked=${R(l.has(_))} @input=${K}><span>${q}${H?p`<small> ${H}</small>`:y}</span></label>`},Ot=p`<details><summary aria-label=${`${n.
quizzes}${n.colon}${M.title}`}>${n.quizzes}</summary>
        ${M.quizzes.map(_=>ot(_.id,_.title,_.about))}</details>`;return p`<li>${ot(M.id,E(n.whole,M))}${M.quizzes.length?
Ot:y}</li>`},g=M=>p`<fieldset class="lsn-group" aria-describedby=${r("names fault")}>
      <legend>${n.what}</legend>${Tt(r("names fault"),u.names)}
      ${I.radios("what",[["lessons",n.lessons],["test",n.test]])}<ul class="lsn-lessons" ?hidden=${M}>${a.map(w)}</ul>${k.
view(!M)}${C.view(v)}</fieldset>`,x=[["0",n["as-asked"]],...zs.map(M=>[String(M),String(M)])],A=M=>p`<form novalidate class="lsn-assigning" @keydown=${Vs} @submit=${V}
      @input=${nt}>${g(M)}${I.input("title",n.title,{most:80})}
      <div class="lsn-together">${I.input("due",n.due,{type:"datetime-local"})}
        ${I.input("zone",n.zone,{list:r("zones"),spellcheck:!1})}
        ${I.select("attempts",n.attempts,x)}</div>
      <div class="lsn-together">${I.select("late",n["late-rule"],[["",n["late-none"]],["percent",n["late-percent"]],["cu\
t-off",n["late-cut-off"]]])}
        ${m.late==="percent"?I.input("percent",n.percent,{type:"number",min:1,max:100}):y}</div>
      <datalist id=${r("zones")}>${Ce([$],()=>$.map(F=>p`<option value=${F}></option>`))}</datalist>
      <fieldset class="lsn-group" ?hidden=${M}><legend>${n.feedback}</legend>${I.radios("feedback",[["yes",n["at-once"]],
["no",n.later]])}</fieldset>${I.tick("shuffle",n.shuffle)}
      <details><summary>${n.share}</summary>${I.input("hub",n.hub,{inputMode:"url"})}
        ${I.input("address",n.address,{inputMode:"url"})}${I.input("source",n.source,{inputMode:"url"})}
        ${I.input("branch",n.branch,{spellcheck:!1})}</details>
      <div class="lsn-actions">${O(n.make,null,{submit:!0})}</div>
      <p class=${d.warn?"lsn-told lsn-warn":"lsn-told"} role="status" ${ut(d)}></p></form>`,N=()=>p`<h3 tabindex="-1">${n.
heading}</h3><p class="lsn-notices">${n.public}</p>
      ${A(m.what==="test")}<div>${f?Re(f,{id:r,words:n,tell:S}):y}</div>`,P=()=>!!c.querySelector("input[type='datetime-\
local']")?.validity.badInput,j=()=>{let{what:M,attempts:F,feedback:ot,shuffle:Ot,due:_,late:q,percent:H,...K}=m;S(n.making),
B({type:"make",form:{...K,names:es(a,l),test:M==="test",due:P()?"?":_,attempts:Number(F),feedback:ot==="yes",shuffle:!!Ot,
late:q==="percent"?`${H}%`:q}})},V=M=>{M.preventDefault(),m.what==="test"?k.ready(j):j()},nt=()=>{f&&d.text!==n.changed?
S(n.changed):b()},Q=()=>{let M=[...c.querySelectorAll("form [aria-invalid='true']")];for(let F of M){let ot=F.closest("d\
etails");ot&&(ot.open=!0)}return M.find(Lt)?.focus(),M.length>0},pt={read:k.hears.read,brought:k.hears.brought,...C.hears,
written(M){k.hears.written(M)||(S(""),c.querySelector(".lsn-test details")?.setAttribute("open",""),Q())},refused(M){if(u=
M.faults,u.file&&k.tell(u.file,!0),S(E(n.fix,{count:Object.keys(u).length}),!0),Q())return;c.querySelector("fieldset inp\
ut")?.focus()},made(M){u={},f=M.made,S(""),T("made")}},Rt=(M,F)=>{clearTimeout(h),pt[M.type]?.(M,F??[])};e.on("msg:custo\
m",Rt);let Dt=Jt(e,()=>{clearTimeout(h),S(n.silent,!0)});return b(),t.append(c),()=>{clearTimeout(h),e.off("msg:custom",
Rt),Dt(),k.stop(),s()}}};function ns(e,t,s){let{words:n}=e,o=Ve(t,"gradebook"),i={words:n,language:e.language,element:s},a=[],c=o.found().filter(
({value:f})=>Array.isArray(f?.held)&&f.held.length).map(f=>o.aside(f)),r=0,$=0,m=()=>{let f=o.set({held:a})?"":` ${n.unkept}`;
for(let{message:h}of a)e.tell(h.type,E(n.unsaved,{count:a.length})+f,!0);de(i,!0),Ke(t,s)},l=()=>{if(clearTimeout($),!a.
length){o.clear(),pe(i);return}o.set({held:a}),de(i,st.get(i)??!1),$=setTimeout(m,Math.max(0,a[0].since+Fe-Date.now()))},
u=f=>{let{folder:h,graded:b}=e.state,T=f.value.held,[S]=T,B=S.folder===h&&!!b?.stamp,k=B&&S.stamp===b?.stamp,C=E(n.left,
{count:T.length,folder:S.folder}),I=w=>{if(o.remove(f),c=c.filter(g=>g!==f),e.update(),w==="left-keep")for(let{message:g,
label:x}of T)e.decide(g,x)},v=w=>O(n[w],()=>I(w),{key:`${w} ${f.key}`,small:!0});return p`<div class="lsn-doubt" role="group" aria-label=${C}><p>${C}</p>
      <ul>${T.map(({label:w})=>p`<li>${w}</li>`)}</ul>
      ${k?y:L(n[B?"left-other":"left-first"])}
      <div class="lsn-actions">${k?v("left-keep"):y}${v("left-drop")}</div></div>`},d=([f,h,b])=>{if(f==="names")return p`<li>${b}</li>`;
let T=`${n.undo}: ${b}`,S=()=>e.decide({type:"undo",kind:f,place:h,text:b},T);return p`<li>${b} ${O(n.undo,S,{key:`undo ${b}`,
small:!0,label:T})}</li>`};return{offers:()=>p`<div role="group" aria-label=${n.title}>${e.ready?D(c,f=>f,u):y}</div>`,view(){
let{decisions:f=[]}=e.state;return f.length?p`<ul class="lsn-decisions">${D(f,([h,b,T])=>`${h} ${b} ${T}`,d)}</ul>`:L(n["\
no-decisions"])},hold(f,h){r+=1;let{folder:b,graded:T}=e.state;return a.push({number:r,message:f,folder:b,stamp:T?.stamp,
label:h,since:Date.now()}),l(),{...f,number:r}},lost(){a.length&&m()},stop(){clearTimeout($),pe(i)},hears:{answered(f){a=
a.filter(h=>h.number!==f.number),l()}}}}var vt=tt(class extends J{constructor(){super(...arguments),this.key=y}render(e,t){return this.key=e,t}update(e,[t,s]){return t!==
this.key&&(At(e),this.key=t),s}});var Ks=700,os=5e3,rs=60,Ws=(e,t)=>e.trim()?`${e.trimEnd()}
${t}`:t,Js=e=>e.length>rs?`${e.slice(0,rs)}…`:e;function te(e){let{words:t}=e,s=null,n=0,o=()=>{clearTimeout(n),!(!s||
s.sent)&&(s.sent=!0,s.keep(s.text))},i=({of:a,keep:c},r)=>{clearTimeout(n),s={of:a,text:r,keep:c,sent:!1},n=setTimeout(o,
Ks)};return{view(a){let{of:c,label:r,text:$,bank:m,bankLabel:l}=a,u=s?.of===c?s.text:$,d=e.id(`comment ${r}`),f=S=>{i(a,
Ws(u,S).slice(0,os)),o(),e.update()},h=S=>{i(a,Pt(S)),e.update()},b=m.filter(S=>S!==u),T=(S,B)=>O(Js(S),()=>f(S),{key:`b\
ank ${B}`,small:!0,label:E(t["bank-add"],{text:S})});return p`<div class="lsn-comment"><label for=${d}>${r}</label>
        <textarea id=${d} class="lsn-writing" rows="3" maxlength=${os} dir="auto" data-key="comment"
          .value=${R(u)} @input=${h} @change=${o}></textarea>${L(t["comment-about"])}
        ${b.length?p`<details><summary>${l}</summary><div class="lsn-actions">${D(b,S=>S,T)}</div></details>`:y}</div>`},
flush:o,kept(a,c){s?.of===a&&s.text===c&&(s=null)},again(){s&&(s.sent=!1)},get writing(){return!!(s&&!s.sent)}}}function Gs({key:e,ctrlKey:t,metaKey:s,altKey:n,isComposing:o},i){if(t||s||n||o)return;if(/^[0-9]$/.test(e))return Number(
e)<=i?{level:Number(e)?Number(e)-1:null}:void 0;let a={n:"next",p:"previous",s:"skip"};return Object.hasOwn(a,e)?{go:a[e]}:
void 0}var Ys=(e,t,s)=>s??t.find(n=>(e[n]??null)===null);function Zs(e,t){return[...e.keys()].map(n=>(t+1+n)%e.length).find(
n=>!e[n])}var fe=(e,t=`

`)=>e.split(t).map(s=>p`<p>${s}</p>`);function as(e){let{words:t}=e,s=e.id("row"),n=te(e),o=!1,i=null,a=0,c=null,r={},$=v=>{
!i||v<0||v>=i.read.length||(n.flush(),a=v,e.send({type:"essay",question:i.question,place:v}))},m=()=>{let v=i?Zs(i.read,
a):void 0;v===void 0?e.tell("essays",t["all-read"]):$(v)},l=()=>{i=c=null,r={},o=!1},u=({read:v},w)=>E(t[w.name?"essay-o\
f":"essay-at"],{name:w.name,place:w.place+1,all:v.length}),d=()=>{let v=i?.question;n.flush(),l(),e.update(),e.send({type:"\
stop"}),e.focus(`read ${v}`)},f=(v,w,{id:g,title:x,levels:A})=>{let{place:N,student:P,question:j}=w;return V=>{r={...r,[g]:V};
let nt=V===null?t.unmark:`${v.names[V]}${t.colon}${A[V]}`;e.decide({type:"mark",question:j,place:N,student:P,row:g,level:V,
read:w.read},`${j} · ${u(v,w)} · ${x}: ${nt}`)}},h=v=>({...v.levels,...r}),b=(v,w,g)=>{let{id:x,title:A,levels:N}=g,P=[
t.unmark,...N.map((nt,Q)=>`${v.names[Q]}${t.colon}${nt}`)],j=h(w)[x]??null,V=f(v,w,g);return p`<fieldset class="lsn-row-marks" tabindex="-1" data-key=${`\
row ${x}`}><legend>${A}</legend>${P.map((nt,Q)=>{let pt=Q?Q-1:null;return p`<label class=${Q?"lsn-option":"lsn-option ls\
n-soft"}><input type="radio" name=${`${s} ${x}`}
        value=${pt??""} .checked=${R(pt===j)} @change=${()=>V(pt)}><span>${nt}</span></label>`})}</fieldset>`},T=v=>{let w=v.
target;if(!i||!c||c.place!==a||w.matches("textarea, input:not([type='radio'])"))return;let g=Gs(v,i.names.length);if(!g)
return;if(v.preventDefault(),"go"in g){g.go==="skip"?m():$(a+(g.go==="next"?1:-1));return}let x=i.rows.map(({id:j})=>j),
A=w.closest("fieldset.lsn-row-marks")?.dataset.key?.slice(4),N=Ys(h(c),x,A);if(N===void 0)return;let P=x.indexOf(N);f(i,
c,i.rows[P])(g.level),e.update(),e.focus(`row ${x[g.level===null?P:Math.min(P+1,x.length-1)]}`)},S=(v,w)=>{let{question:g,
place:x,student:A}=w;return n.view({of:`${g} ${A}`,label:t.comment,text:w.comment,bank:v.bank,bankLabel:t.bank,keep:N=>e.
decide({type:"comment",question:g,place:x,student:A,read:w.read,text:N},`${g} · ${u(v,w)} · ${t.comment}: ${N}`)})},B=({
question:v})=>{let w=o?"hide-names":"show-names",g=()=>{n.flush(),e.send({type:"names",question:v,show:!o},{step:"essays"})};
return p`<div class="lsn-actions">${L(t[o?"names-shown":"names-hidden"])}${O(t[w],g,{key:"names",small:!0})}</div>`},k=({
outline:v,passages:w})=>p`<div>
    <details><summary>${t.outline}</summary>${fe(v)}</details>${w.map(({id:g,heading:x,text:A})=>p`<details lang=${e.language}><summary>${`${g}\
 ${x}`}</summary>${fe(A)}</details>`)}</div>`,C=({text:v,way:w,picked:g,quotes:x},A)=>p`
    <div class="lsn-essay-text" tabindex="0" dir="auto" role="group" aria-label=${A}>${fe(v,`
`)}</div>
    ${L([w,g.length?E(t.picked,{names:g.join(", ")}):""].filter(Boolean).join(" "))}
    ${x.length?p`${L(t.quotes)}<ul class="lsn-checked-quotes" aria-label=${t.quotes}>${x.map(([N,P])=>p`<li><span dir="auto">${N}</span> <b>${P}</b></li>`)}</ul>`:
y}`,I=v=>{let w=c,g=v.read.length-1,x=w?u(v,w):"";return p`<div class="lsn-marking" @keydown=${T}><h5 tabindex="-1" data-key="essay">${x}</h5>${B(
v)}<p>${v.prompt}</p>
      <div class="lsn-side"><div>${w?vt(w.place,C(w,x)):y}</div>
        <div><div class="lsn-rubric">${w?v.rows.map(A=>b(v,w,A)):y}</div>
          ${w?vt(w.student,S(v,w)):y}${vt(v,k(v))}</div></div>
      ${L(t.keys)}
      <div class="lsn-actions">${O(t.previous,()=>$(a-1),{disabled:a<=0})}
        ${O(t.next,()=>$(a+1),{disabled:a>=g})}
        ${O(t["next-unread"],m)}${O(t["close-essays"],d)}</div></div>`};return{view(){let v=e.state.graded?.essays??[],w=([
g,x,A,N])=>p`<li><p>${x}</p>${O(E(t["open-essay"],{question:g,read:A,all:N}),()=>e.send({type:"essays",question:g}),{key:`\
read ${g}`})}</li>`;return p`${v.length?p`${L(t["about-essays"])}<ul class="lsn-essays">${D(v,([g])=>g,w)}</ul>`:L(t["no\
-essays"])}${i?I(i):y}`},close:l,again(){r={},n.again()},hears:{named(v){o=v.named,e.state.decisions=v.decisions,i&&e.send(
{type:"essay",question:i.question,place:a}),e.tell("essays",v.text)},commented({question:v,place:w,comment:g,bank:x}){!i||
v!==i.question||(i.bank=x,c?.place===w&&(c.comment=g,n.kept(`${v} ${c.student}`,g)),n.writing?e.update():e.tell("essays",
t[g?"comment-kept":"comment-gone"]))},essays(v){i=v,c=null,e.update();let w=v.read.findIndex(g=>!g);v.read.length&&$(Math.
max(w,0))},essay(v){v.question===i?.question&&(a=v.place,c=v,r={},e.tell("essays",""),e.focus("essay"))},marked({question:v,
place:w,levels:g,points:x}){if(!i||v!==i.question)return;i.read[w]=x!==null;let A=e.state.graded?.essays.find(N=>N[0]===
v);A&&(A[2]=i.read.filter(Boolean).length),c?.place===w&&(c.levels=g),e.tell("essays",x===null?t["half-marked"]:E(t.marked,
{points:x,max:i.points}))}}}}var is=1e6;async function ls(e,t=""){let s=t+e.name;if(e.isFile){let i=e;return[{name:s,file:await new Promise((a,c)=>i.
file(a,c))}]}let n=e.createReader(),o=[];for(;;){let i=await new Promise((a,c)=>n.readEntries(a,c));if(!i.length)return o;
for(let a of i)o.push(...await ls(a,`${s}/`))}}function cs(e){let t=e[0]?.name.split("/")[0]??"";return e.every(({name:n})=>n.
startsWith(`${t}/`))&&!t.includes("_assignsubmission_")?e.map(({name:n,file:o})=>({name:n.slice(t.length+1),file:o})):e}
var us=e=>cs([...e].map(t=>({name:t.webkitRelativePath||t.name,file:t})));async function Qs(e){let t=[...e.items].map(s=>s.
webkitGetAsEntry?.()).filter(s=>s!=null);return t.length?cs((await Promise.all(t.map(s=>ls(s)))).flat()):us(e.files)}var Xs=(e,t,s)=>{
let n=e!=="submissions"||t.length===1&&/\.zip$/i.test(t[0].name);return({file:o})=>n?o.size:Math.min(o.size,s+1)};function ds(e){
let{words:t,send:s}=e,n=null,o="",i=(l,u)=>{if(!u.length)return;let d=Xs(l,u,t.limit);n={kind:l,sent:0,blob:new Blob(u.map(
h=>h.file.slice(0,d(h))))};let f=u.map(h=>({name:h.name,size:d(h),changed:h.file.lastModified/1e3}));e.tell(l,t.waiting),
s({type:"upload",kind:l,files:f},{step:l})},a=async()=>{if(!n)return;let{kind:l,sent:u,blob:d}=n,f=Math.min(u+is,d.size);
n.sent=f,d.size>2*is&&e.tell(l,E(t.sending,{percent:Math.floor(100*u/d.size)}));try{s({type:"part"},{step:l,buffers:[await d.
slice(u,f).arrayBuffer()]})}catch(h){console.warn(h),e.tell(l,t.broken,!0)}},c=(l,u,d)=>Bt(u,f=>i(l,us(f)),d),r=()=>{let l=e.
id("due"),u=d=>s({type:"due",due:Z(d,"due"),zone:Intl.DateTimeFormat().resolvedOptions().timeZone??""});return p`<details><summary data-key="move-due">${t["\
move-due"]}</summary>${L(t["about-due"])}${Y("lsn-line",u,z(l,t["new-due"],p`<input id=${l} name="due" type="datetime-local" required data-key="due">`),
O(t.move,null,{submit:!0,small:!0}))}</details>`};return{assignment:()=>{let{assignment:l,earlier:u,made:d,folder:f=""}=e.
state,h=b=>{o=b.target.value};return p`${l?p`<p><b>${l.title}</b> ${E(t[l.test?"is-test":"is-practice"],{count:l.questions})}
          ${l.due?E(t.due,l):t["no-due"]} ${l.late}</p>
          ${L(E(t.folder,{folder:f}))}${l.keyless?p`<p class="lsn-warn">${t.keyless}</p>`:y}${r()}`:y}<div class="lsn-actions">${c(
"assignment",t["choose-assignment"],{accept:".json,.txt,application/json"})}
      ${D(u.filter(([b])=>b!==f),([b])=>b,([b,T])=>{let S=()=>s({type:"resume",folder:b});return O(E(t.earlier,{title:T}),
S,{key:b,small:!0})})}</div>${d.length?p`${L(t["about-made"])}<div class="lsn-actions">${D(d,([b])=>b,([b,T,S])=>O(E(t.made,
{title:T,time:S}),()=>s({type:"made",file:b}),{key:b,small:!0}))}</div>`:y}
      ${Y("lsn-line",()=>s({type:"code",code:o}),z(e.id("code"),t.code,p`<textarea id=${e.id("code")} class="lsn-code" rows="2" spellcheck="false" autocomplete="off" data-key="code"
            .value=${R(o)} @input=${h}></textarea>`),O(t["use-code"],null,{submit:!0,small:!0}))}`},submissions:()=>{let{
collected:l,aside:u,beside:d}=e.state,[f,h]=[e.id("beside"),e.id("path")];return p`${l?p`<p>${E(t["collected-at"],{path:l[0],
count:l[1]})}</p>`:y}<div class="lsn-actions">${c("submissions",t["choose-files"],{multiple:!0})}
      ${c("submissions",t["choose-folder"],{folder:!0})}
      ${l?O(t.aside,()=>s({type:"aside"}),{key:"aside"}):y}
      ${u?O(t.back,()=>s({type:"back"}),{key:"back"}):y}</div>
      ${L(t["drop-files"])}
      ${Y("lsn-line",b=>s({type:"look",path:Z(b,"path").trim()||Z(b,"beside")}),z(f,t.beside,p`<select id=${f} name="beside" data-key="beside">${D(
["",...d],b=>b,b=>p`<option value=${b}>${b||"–"}</option>`)}</select>`),z(h,t.path,p`<input id=${h} name="path" type="text" autocomplete="off" spellcheck="false" data-key="path">`),
O(t.look,null,{submit:!0,small:!0}))}`},choose:c,dropped:async(l,u)=>i(l,await Qs(u).catch(()=>[])),stop(){n=null},clear(){
o=""},hears:{go:a}}}var tn=(e,t)=>Math.floor(4*e/t);function ps(e,t){let{words:s}=e,n=!1,o=null,i=0,a=()=>{n||(n=!0,e.tell("grade",s.grading),
e.send({type:"grade"}))},c=()=>o?E(s.progress,o):"",r=()=>p`<p class="lsn-meter" ?hidden=${!n}><progress aria-label=${s.
grading} max=${o?.all??1}
    value=${o?.done??y}></progress><span aria-hidden="true">${c()}</span></p>`,$=({name:l,file:u,content:d,near:f})=>{let h=e.
id(`who ${u}`),b=(T,S=T)=>e.decide({type:"match",file:u,content:d,to:T},`${u} → ${S}`);return p`<div class="lsn-doubt" role="group" aria-label=${`${l}\
 ${u}`}>
      <p>${E(s.doubt,{name:l,file:u})}</p>
      <div class="lsn-actions">${f.length?f.map(([T,S])=>O(E(s["is-them"],{name:S}),()=>b(T,S),{key:`${u} ${T}`,small:!0})):
L(s["nobody-near"])}</div>
      ${Y("lsn-line",T=>b(Z(T,"who")),z(h,s.who,p`<input id=${h} name="who" type="text" autocomplete="off" data-key=${`w\
ho ${l}`}>`),O(s.confirm,null,{submit:!0,small:!0,key:`confirm ${l}`}))}</div>`},m=()=>{if(!e.state.graded?.faults)return L(
s["no-faults"]);let l=t.pages.faults;return l?p`<ul class="lsn-faults">${l.rows.map(u=>p`<li>${u}</li>`)}</ul>${t.turner(
l)}`:y};return{view(){let{graded:l,stale:u}=e.state,d=s[l?"grade-again":"grade"],f=p`<div class="lsn-actions">${O(d,a,{key:"\
grade",submit:!l||u})}</div>${r()}`;if(!l)return f;let{doubts:h,more:b}=l;return p`${f}${u?p`<p class="lsn-warn">${s.stale}</p>`:
y}
        ${e.said("grade")===l.said?y:p`<p>${l.said}</p>`}
        <p>${E(s.counts,l)}</p>
        ${h.length?p`<h5>${s.doubts}</h5>${L(s["about-doubts"])}${D(h,({file:T,content:S})=>`${T} ${S}`,$)}${b?L(E(s["mo\
re-doubts"],{count:b})):y}`:y}
        <h5>${s.faults}</h5>${m()}`},idle(){n=!1,o=null,i=0},hears:{progress(l){n=!0,o=l;let u=tn(l.done,l.all);u>i?e.tell(
"grade",c()):e.update(),i=Math.max(i,u)}}}}var ms=["faults","students"];function fs(e){let{words:t}=e,s={faults:0,students:0},n={},o="",i=(a,c=s[a])=>e.send({type:"\
page",list:a,start:c,find:a==="students"?o:""});return{pages:n,finder(){let a=e.id("find"),c=r=>{o=r.target.value};return Y(
"lsn-line",()=>i("students",0),z(a,t.find,p`<input id=${a} type="search" maxlength="100" autocomplete="off" data-key="find" .value=${R(
o)} @input=${c}>`),O(t["find-do"],null,{submit:!0,small:!0}))},turner({list:a,start:c,rows:r,total:$,size:m}){if($<=m)return y;
let l=(u,d,f)=>{let h=d<0||d>=$;return O(u,()=>h||i(a,d),{key:`${a} ${f}`,small:!0,disabled:h})};return p`<div class="lsn-actions">${l(
t["earlier-page"],c-m,"earlier")}
        ${l(t["later-page"],c+m,"later")}
        <span>${E(t["from-to"],{first:c+1,last:c+r.length,all:$})}</span></div>`},refresh(){let{graded:a}=e.state;if(a)for(let c of ms)
i(c,s[c]<a[c]?s[c]:0)},reset(){o="";for(let a of ms)s[a]=0,delete n[a]},hears:{page(a){s[a.list]=a.start,n[a.list]=a,e.update()}}}}var hs=e=>e.split(/[\r\n]+/).map(t=>t.trim()).filter(Boolean),$s={who:"",due:"",hours:"",tries:"",reason:""},en=["who","\
what","due","hours","tries","reason"];function sn({who:e,due:t,hours:s,tries:n,reason:o},{half:i,words:a,limits:c}){let r=(l,u)=>Number(
l)>=0&&Number(l)<=u,$=r(n,c.tries)&&Number.isInteger(Number(n)),m={};return hs(e).length||(m.who=a.whom),i.has("due")&&(m.
due=a.half),(i.has("hours")||!r(s,c.hours))&&(m.hours=E(a.hours,{max:c.hours})),(i.has("tries")||!$)&&(m.tries=E(a.tries,
{max:c.tries})),!i.size&&!t&&!Number(s)&&!Number(n)&&(m.what=a.nothing),o.trim()||(m.reason=a["no-reason"]),m}function gs(e,t){
let{words:s}=e,n=({key:l,text:u,kept:d,now:f,name:h})=>{let b=e.state.people??[],T=e.id(`now ${l}`),S=k=>{let C=b.find(([
I])=>I===k)?.[1]??s[f?"is-other":"is-gone"];e.decide({type:"settle",key:l,to:k},`${h} → ${C}`)},B=k=>{Z(k,"who")&&S(Z(
k,"who"))};return p`<div class="lsn-doubt" role="group" aria-label=${h}>
      <p>${u}</p>${d?L(E(s.kept,{kept:d})):y}
      <div class="lsn-actions">${f?O(s["is-same"],()=>S(f),{key:`same ${l}`,small:!0}):y}
        ${O(s[f?"is-other":"is-gone"],()=>S(""),{key:`gone ${l}`,small:!0})}</div>
      ${Y("lsn-line",B,z(T,s["who-now"],p`<select id=${T} name="who" required data-key=${`now ${l}`}><option value="">${s["\
choose-person"]}</option>
            ${D(b,([k])=>k,([k,C])=>p`<option value=${k}>${C}</option>`)}</select>`),O(s.confirm,null,{submit:!0,small:!0,
key:`settle ${l}`}))}</div>`},o=!1,i={...$s},a={},c=l=>e.id(`allow-${l}`),r=Et({id:c,values:i,faults:()=>a}),$=l=>{let u=new Set(
[...l.querySelectorAll("input")].filter(C=>C.validity.badInput).map(({name:C})=>C));a=sn(i,{half:u,words:s["allow-faults"],
limits:s.limits});let d=en.find(C=>a[C]);if(d){e.tell("allow",E(s["allow-faults"].fix,{count:Object.keys(a).length}),!0),
e.focus(c(d==="what"?"due":d));return}let[f,h,b]=[hs(i.who),i.due,i.reason.trim()],[T,S]=[Number(i.hours),Number(i.tries)],
B=Intl.DateTimeFormat().resolvedOptions().timeZone??"",k=[h?E(s.decided["allowed-until"],{due:h.replace("T"," ")}):"",T?
E(s.decided["allowed-hours"],{hours:T}):"",S?E(s.decided["allowed-tries"],{count:S}):"",b].filter(Boolean);e.decide({type:"\
allow",students:f,due:h,hours:T,tries:S,reason:b,zone:B},`${s.allowances}${s.colon}${f.join(", ")} · ${k.join(" · ")}`),
e.update()},m=()=>{let l=f=>{o=f.target.open},{limits:u}=s,d=f=>{f.preventDefault(),$(f.currentTarget)};return p`<details class="lsn-allow" .open=${R(
o)} @toggle=${l}><summary data-key="allowances">${s.allowances}</summary>
      <p class="lsn-soft" id=${c("about")}>${s["about-allowances"]}</p>
      <form novalidate class="lsn-hand" @keydown=${_t} @submit=${d}>${r.area("who",s["allow-who"],3,c("about"))}
        <fieldset aria-describedby=${c("what fault")}><legend>${s["allow-what"]}</legend>${Tt(c("what fault"),a.what)}
          <div class="lsn-line">${r.input("due",s["allow-due"],{type:"datetime-local"})}
            ${r.input("hours",s["allow-hours"],{type:"number",min:0,max:u.hours,step:"any"})}
            ${r.input("tries",s["allow-tries"],{type:"number",min:0,max:u.tries,step:"1"})}</div></fieldset>
        ${r.input("reason",s["allow-reason"],{most:u.reason})}
        <div class="lsn-actions">${O(s.allow,null,{submit:!0,key:"allow"})}</div></form></details>`};return{allowed(){Object.
assign(i,$s),a={}},view(){let{listed:l,unsettled:u=[],unasked:d}=e.state;return p`${l?p`<p>${l}</p>`:y}${u.length?p`<h5>${s["\
changed-list"]}</h5>${L(s["about-changed"])}${D(u,({key:f})=>f,n)}${d?L(E(s["more-changed"],{count:d})):y}`:y}<div class="lsn-actions">${t.
choose("class",s["choose-class"],{accept:".csv,.tsv,.txt,.xlsx,text/csv"})}
        ${l?O(s.unlist,()=>e.send({type:"unlist"})):y}</div>${L(s["about-class"])}
        ${l||e.state.graded?m():y}`}}}var nn=20,$e=(e,{caption:t,heads:s,rows:n,bare:o=-1})=>{let i=(a,c)=>{if(a==="")return p`<td></td>`;let r=c===o?y:p`<b class="lsn-hidden lsn-level" aria-hidden="true">${s[c]} </b>`;
return p`<td>${r}${a}</td>`};return p`<div class="lsn-scroll"><table class=${`lsn-table ${e}`}>
    <caption class="lsn-hidden">${t}</caption>
    <thead><tr>${s.map(a=>p`<th scope="col">${a}</th>`)}</tr></thead>
    <tbody>${D(n,({key:a})=>a,({cells:[a,...c]})=>p`<tr><th scope="row">${a}</th>${c.map((r,$)=>i(r,$+1))}</tr>`)}</tbody></table></div>`},
on=(e,t)=>[e===null?"–":String(e),t].filter(Boolean).join(" · ");function ys(e,t){let{words:s}=e,n=["last","best","fi\
rst"],o=null,i=te(e),a=null,c=(d,f,h)=>{i.flush(),o={student:d,name:f,question:"",file:h},a=null,e.send({type:"remarks",
student:d}),e.update(),e.focus("for")},r=()=>{let d=o?.student;i.flush(),o=null,e.update(),e.focus(`hand ${d}`)},$=d=>{let{
graded:f}=e.state,h=f?.questions??[],b=h.find(({label:x})=>x===d.question)?.points??f?.max,T=E(s["by-hand-of"],{name:d.name}),
S=x=>{let A=h.find(N=>N.label===x);return A?`${x} (${A.points})`:s.whole},B=x=>{let[A,N]=[Number(Z(x,"points")),Z(x,"rea\
son")],{student:P,question:j}=d;e.decide({type:"override",student:P,points:A,reason:N,question:j},`${T} · ${S(j)} · ${A}\
 (${N})`),r()},k=()=>{let{student:x,question:A}=d,N=A?E(s["comment-of"],{name:d.name,question:A}):s["comment-whole"];return i.
view({of:`${x} ${A}`,label:N,text:a?.comments[A]??"",bank:a?.banks[A]??[],bankLabel:s[A?"bank":"bank-whole"],keep:P=>e.decide(
{type:"remark",student:x,question:A,text:P},`${d.name} · ${N}: ${P}`)})},C=x=>{i.flush(),d.question=x.target.value,e.update()},
[I,v,w]=["for","points","reason"].map(e.id),g=Y("lsn-hand",B,p`<h5>${T}</h5><div class="lsn-line">${z(I,s.for,p`<select id=${I} data-key="for" @change=${C}>${[
"",...h.map(({label:x})=>x)].map(x=>p`<option value=${x} .selected=${R(x===d.question)}>${S(x)}</option>`)}</select>`)}${z(
v,s["points-label"],p`<input id=${v} name="points" type="number" min="0" max=${b??0} step="any" required data-key="points">`)}${z(
w,s.reason,p`<input id=${w} name="reason" type="text" maxlength=${s.limits.reason} autocomplete="off" required data-key="reason">`)}</div>
      <div class="lsn-actions">${O(s.keep,null,{submit:!0})}${O(s.cancel,r)}</div>`);return a?p`${g}${d.file?p`<div class="lsn-hand">${vt(
d.question,k())}</div>`:y}
      ${d.file?m(d.name,a.results):y}`:g},m=(d,f)=>{let h=E(s["answers-of"],{name:d}),b=f.map(([S,B,k,C,I])=>({key:S,cells:[
S,`${B??"–"} / ${k}`,C,I?String(I):""]})),T=[s.question,s["points-label"],s["first-answer"],s.tries];return p`<h5>${h}</h5>${$e(
"lsn-answers",{caption:h,heads:T,rows:b})}`},l=([d,f,h,b,T,S,B,k,C,I])=>{let v=E(s["by-hand-of"],{name:f}),w=on(T,B?E(s.
unread,{count:B}):""),g=O(s["by-hand"],()=>c(d,f,k),{key:`hand ${d}`,small:!0,label:v}),x=p`<span>${k} <span class="lsn-soft">${E(
s.receipt,{code:I})}</span></span>`;return{key:d,cells:[f,h,b,w,S?s.yes:"",I?x:k,C,g]}},u=d=>{let f=e.id("counts"),h=b=>{
let T=b.target.value;e.decide({type:"counts",rule:T},`${s.counting}${s.colon}${s[`counts-${T}`]}`)};return p`<div class="lsn-line">${z(
f,s.counting,p`<select id=${f} data-key="counts" @change=${h}>${n.map(b=>p`<option value=${b} .selected=${R(b===d)}>${s[`\
counts-${b}`]}</option>`)}</select>`)}</div>`};return{view(){let{graded:d}=e.state,f=t.pages.students;if(!d||!f)return y;
let h=E(s["points-head"],d),b=[s.name,s.number,s.group,h,s.late,s.file,s.notes,s["by-hand"]],T=f.rows.map(l);return p`${L(
s["about-students"])}${u(d.counts)}${d.students>nn?t.finder():y}
        ${T.length?$e("lsn-students",{caption:s["step-students"],heads:b,rows:T,bare:b.length-1}):p`<p>${s["find-none"]}</p>`}
        ${t.turner(f)}${o?vt(o,$(o)):y}`},reset(){o=null},again:i.again,hears:{remarks(d){let f=a;if(d.student===o?.student){
a=d;for(let h of Object.keys({...f?.comments,...d.comments}))i.kept(`${d.student} ${h}`,d.comments[h]??"");!f||i.writing?
e.update():e.tell("students",s["comment-kept"])}}}}}function bs(e,t){let{words:s,decide:n}=e,o=new Map,i=({right:c,answered:r,
dropped:$,essay:m})=>{let l=c===null?s[m?"read-by-you":"no-one"]:`${Math.round(c*100)}%`,u=[$?s.dropped:"",E(s.answered,
{count:r})].filter(Boolean).join(" · "),d=c===null?y:p`<meter min="0" max="1" value=${c} aria-hidden="true"></meter>`;return p`<span><b>${l}</b>${d}<span class="lsn-soft">${u}</span></span>`},
a=c=>{let{label:r,prompt:$,kind:m,points:l,average:u,wrong:d,worded:f,times:h,others:b,dropped:T}=c,S=h?[[d,f,h],...b]:[],
B=S.find(([A])=>A===o.get(r))??S[0],k=(A,N,P)=>O(N,P,{key:`${A} ${r}`,small:!0,label:`${N}: ${r}`}),C=s[T?"count-again":
"drop"],I=()=>n({type:"drop",question:r,drop:!T},`${r}: ${C}`),v=()=>{let[A,N]=B;n({type:"accept",question:r,answer:A},`${r}\
: ${s.accept} (${N})`)},w=A=>E(s.times,{count:A}),g=A=>{o.set(r,A.target.value),e.update()},x=()=>p`<select class="lsn-among" aria-label=${`${s.
which}: ${r}`} data-key=${`which ${r}`} @change=${g}>${D(S,([A])=>A,([A,N,P])=>p`<option value=${A} .selected=${R(A===B[0])}>${N} · ${w(
P)}</option>`)}</select>`;return{key:r,cells:[p`<span><span class="lsn-soft">${r} · ${m}</span><span class="lsn-prompt">${$}</span></span>`,
i(c),u===null?"–":`${u} / ${l}`,S.length>1?x():h?p`<span>${f} <span class="lsn-soft">${w(h)}</span></span>`:"",p`<span class="lsn-actions">${k(
"drop",C,I)}${h?k("accept",s.accept,v):y}</span>`]}};return{view(){let{assignment:c,graded:r}=e.state,$=t.choose("questi\
ons",s["choose-questions"],{accept:".toml,text/plain"});return p`${L(s["about-report"])}${c?.test?p`<div class="lsn-actions">${$}</div>`:
y}${c?.corrected?L(s["by-corrected"]):y}${$e("lsn-report",{caption:s["step-report"],heads:[s.question,s.right,s.average,
s.wrong,s.act],rows:(r?.questions??[]).map(a)})}`}}}var rn=700;function vs(e){let{words:t}=e,s=null,n=!1,o="",i=r=>{s={name:r,parts:[]},e.tell("tables",t.waiting),e.send({type:"\
table",name:r,start:0})},a=r=>{n=r.target.checked},c=()=>{e.tell("tables",t.waiting),e.send({type:"feedback",release:n})};
return{view:()=>p`${L(t["about-tables"])}<div class="lsn-actions">${t.tables.map(([r,$])=>O(E(t.download,{name:$}),()=>i(
r),{key:r}))}</div><h5>${t.feedback}</h5>${L(t["about-feedback"])}
      <label class="lsn-option"><input type="checkbox" data-key="release" .checked=${R(n)} @change=${a}><span>${t.release}</span></label>
      <div class="lsn-actions">${O(t["make-feedback"],c,{key:"feedback"})}</div>`,hears:{feedback({name:r,text:$}){o=$,i(
r)},async table({name:r,start:$,left:m},l){if(s?.name===r){if(s.parts.push(...l),m){let u=$+l.reduce((d,f)=>d+f.byteLength,
0);await new Promise(d=>setTimeout(d,rn)),e.send({type:"table",name:r,start:u});return}dt(r,s.parts),s=null,e.tell("tabl\
es",[o,E(t.downloaded,{name:r})].filter(Boolean).join(" ")),o=""}}}}}var an=2e4,wt=["assignment","submissions","class","grade","students","report","essays","decisions","tables"],ln=new Set(
["assignment","submissions","class"]),cn={hello:"assignment",code:"assignment",made:"assignment",resume:"assignment",look:"\
submissions",unlist:"class",aside:"submissions",back:"submissions",match:"grade",settle:"class",allow:"class",page:"stud\
ents",override:"students",counts:"students",due:"assignment",drop:"report",accept:"report",questions:"report",undo:"deci\
sions",essay:"essays",mark:"essays",names:"essays",comment:"essays",remarks:"students",remark:"students",feedback:"table\
s",stop:"essays",table:"tables"},he=e=>cn[e]??e;function un({assignment:e,graded:t}){return e?t?wt:wt.slice(0,wt.indexOf(
"students")):wt.slice(0,1)}var ws={render({model:e,el:t}){let s=Wt(t),n=e.get("words"),o=G("section",{className:"lsn lsn\
-desk",lang:e.get("language")}),i=Object.fromEntries(wt.map(g=>[g,it()])),a={earlier:[],made:[],beside:[],assignment:null,
graded:null,stale:!1},c=!1,r=0,$={words:n,language:e.get("language"),get state(){return a},get ready(){return c},said:g=>i[g].
text,id:yt(),send(g,{step:x=g.type,buffers:A=[]}={}){clearTimeout(r),r=setTimeout(()=>{h.idle(),$.tell(x,n.silent,!0)},an),
m(g,A)},decide:(g,x)=>m(l.hold(g,x)),tell(g,x,A=!1){let N=i[he(g)]?he(g):"assignment";i[N]=et(i[N],x,A),$.update()},update:()=>Gt(
C(),o),focus:g=>qt(o,g)?.focus()},m=(g,x=[])=>{try{e.send(g,void 0,x)}catch(A){console.warn(A)}},l=ns($,e,o),u=ds($),d=gs(
$,u),f=fs($),h=ps($,f),b=as($),T=ys($,f),S=vs($),B={assignment:u.assignment,submissions:u.submissions,class:d.view,grade:h.
view,students:T.view,report:bs($,u).view,essays:b.view,decisions:l.view,tables:S.view},k=(g,x)=>{let A=un(a).includes(g),
N=$.id(g),P=ln.has(g)?Yt(j=>u.dropped(g,j)):null;return p`<section class="lsn-step" ?hidden=${!A} aria-labelledby=${N} @dragover=${P?.
over}
        @dragleave=${P?.leave} @drop=${P?.drop}><h4 id=${N} tabindex="-1">${`${x+1}. ${n[`step-${g}`]}`}</h4>
        <div class="lsn-step-body">${A&&c?B[g]():y}</div>
        <p class=${i[g].warn?"lsn-told lsn-warn":"lsn-told"} role="status" ${ut(i[g])}></p></section>`},C=()=>p`<h3 tabindex="-1">${n.
title}</h3>${L(n.about)}${l.offers()}${wt.map(k)}`,I={state({state:g,said:x,of:A}){if(h.idle(),(g.folder!==a.folder||!g.
graded)&&(f.reset(),T.reset(),b.close()),a=g,c=!0,A==="allow"&&d.allowed(),x)for(let N of wt)i[N]=et(i[N],N===he(A)?x:"");
(A==="assignment"||!A)&&u.clear(),$.update(),f.refresh()},refused({of:g,text:x}){h.idle(),g==="part"&&u.stop(),(g==="mar\
k"||g==="comment")&&b.again(),g==="remark"&&T.again(),$.tell(g,x,!0)},...u.hears,...f.hears,...h.hears,...b.hears,...T.hears,
...l.hears,...S.hears},v=(g,x)=>{clearTimeout(r);let A=(x??[]).map(N=>"buffer"in N?N.buffer:N);I[g.type]?.(g,A)},w=Jt(e,
()=>{h.idle(),$.tell("grade",n.silent,!0),$.tell("assignment",n.silent,!0),l.lost()});return e.on("msg:custom",v),$.update(),
t.append(o),$.send({type:"hello"}),()=>{clearTimeout(r),w(),l.stop(),e.off("msg:custom",v),s()}}};var Wr={assign:ss,gradebook:ws};export{Wr as VIEWS,Os as dress};
/*! For license information please see teacher.js.LEGAL.txt */
