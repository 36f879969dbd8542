var ie=globalThis,we=t=>t,Ut=ie.trustedTypes,xe=Ut?Ut.createPolicy("lit-html",{createHTML:t=>t}):void 0,ae="$lit$",it=`l\
it$${Math.random().toFixed(9).slice(2)}$`,le="?"+it,Os=`<${le}>`,ht=document,Mt=()=>ht.createComment(""),Lt=t=>t===null||
typeof t!="object"&&typeof t!="function",ce=Array.isArray,Ee=t=>ce(t)||typeof t?.[Symbol.iterator]=="function",re=`[ 	
\f\r]`,It=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ke=/-->/g,Ae=/>/g,ft=RegExp(`>|${re}(?:([^\\s"'>=/]+)(${re}\
*=${re}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),_e=/'/g,Te=/"/g,Oe=/^(?:script|style|textarea|title)$/i,ue=t=>(e,...s)=>({_$litType$:t,strings:e,
values:s}),p=ue(1),gn=ue(2),yn=ue(3),U=Symbol.for("lit-noChange"),y=Symbol.for("lit-nothing"),Se=new WeakMap,$t=ht.createTreeWalker(
ht,129);function Ce(t,e){if(!ce(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return xe!==void 0?
xe.createHTML(e):e}var Ne=(t,e)=>{let s=t.length-1,n=[],o,a=e===2?"<svg>":e===3?"<math>":"",i=It;for(let c=0;c<s;c++){let r=t[c],
$,m,l=-1,u=0;for(;u<r.length&&(i.lastIndex=u,m=i.exec(r),m!==null);)u=i.lastIndex,i===It?m[1]==="!--"?i=ke:m[1]!==void 0?
i=Ae:m[2]!==void 0?(Oe.test(m[2])&&(o=RegExp("</"+m[2],"g")),i=ft):m[3]!==void 0&&(i=ft):i===ft?m[0]===">"?(i=o??It,l=-1):
m[1]===void 0?l=-2:(l=i.lastIndex-m[2].length,$=m[1],i=m[3]===void 0?ft:m[3]==='"'?Te:_e):i===Te||i===_e?i=ft:i===ke||i===
Ae?i=It:(i=ft,o=void 0);let d=i===ft&&t[c+1].startsWith("/>")?" ":"";a+=i===It?r+Os:l>=0?(n.push($),r.slice(0,l)+ae+r.slice(
l)+it+d):r+it+(l===-2?c:d)}return[Ce(t,a+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},Bt=class t{constructor({
strings:e,_$litType$:s},n){let o;this.parts=[];let a=0,i=0,c=e.length-1,r=this.parts,[$,m]=Ne(e,s);if(this.el=t.createElement(
$,n),$t.currentNode=this.el.content,s===2||s===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(o=
$t.nextNode())!==null&&r.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let l of o.getAttributeNames())if(l.endsWith(
ae)){let u=m[i++],d=o.getAttribute(l).split(it),f=/([.?@])?(.*)/.exec(u);r.push({type:1,index:a,name:f[2],strings:d,ctor:f[1]===
"."?Ft:f[1]==="?"?Vt:f[1]==="@"?Kt:yt}),o.removeAttribute(l)}else l.startsWith(it)&&(r.push({type:6,index:a}),o.removeAttribute(
l));if(Oe.test(o.tagName)){let l=o.textContent.split(it),u=l.length-1;if(u>0){o.textContent=Ut?Ut.emptyScript:"";for(let d=0;d<
u;d++)o.append(l[d],Mt()),$t.nextNode(),r.push({type:2,index:++a});o.append(l[u],Mt())}}}else if(o.nodeType===8)if(o.data===
le)r.push({type:2,index:a});else{let l=-1;for(;(l=o.data.indexOf(it,l+1))!==-1;)r.push({type:7,index:a}),l+=it.length-1}
a++}}static createElement(e,s){let n=ht.createElement("template");return n.innerHTML=e,n}};function gt(t,e,s=t,n){if(e===
U)return e;let o=n!==void 0?s._$Co?.[n]:s._$Cl,a=Lt(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),
a===void 0?o=void 0:(o=new a(t),o._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(e=gt(t,o._$AS(t,e.values),
o,n)),e}var zt=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this.
_$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,o=(e?.creationScope??ht).importNode(
s,!0);$t.currentNode=o;let a=$t.nextNode(),i=0,c=0,r=n[0];for(;r!==void 0;){if(i===r.index){let $;r.type===2?$=new kt(a,
a.nextSibling,this,e):r.type===1?$=new r.ctor(a,r.name,r.strings,this,e):r.type===6&&($=new Wt(a,this,e)),this._$AV.push(
$),r=n[++c]}i!==r?.index&&(a=$t.nextNode(),i++)}return $t.currentNode=ht,o}p(e){let s=0;for(let n of this._$AV)n!==void 0&&
(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},kt=class t{get _$AU(){return this._$AM?._$AU??
this._$Cv}constructor(e,s,n,o){this.type=2,this._$AH=y,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=
o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===
11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=gt(this,e,s),Lt(
e)?e===y||e==null||e===""?(this._$AH!==y&&this._$AR(),this._$AH=y):e!==this._$AH&&e!==U&&this._(e):e._$litType$!==void 0?
this.$(e):e.nodeType!==void 0?this.T(e):Ee(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==y&&Lt(this._$AH)?this._$AA.nextSibling.data=e:this.T(ht.
createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=
Bt.createElement(Ce(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let a=new zt(o,this),i=a.u(
this.options);a.p(s),this.T(i),this._$AH=a}}_$AC(e){let s=Se.get(e.strings);return s===void 0&&Se.set(e.strings,s=new Bt(
e)),s}k(e){ce(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,o=0;for(let a of e)o===s.length?s.push(n=new t(this.
O(Mt()),this.O(Mt()),this,this.options)):n=s[o],n._$AI(a),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(e=this.
_$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=we(e).nextSibling;we(e).remove(),e=n}}setConnected(e){
this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},yt=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(e,s,n,o,a){this.type=1,this._$AH=y,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=
a,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=y}_$AI(e,s=this,n,o){
let a=this.strings,i=!1;if(a===void 0)e=gt(this,e,s,0),i=!Lt(e)||e!==this._$AH&&e!==U,i&&(this._$AH=e);else{let c=e,r,$;
for(e=a[0],r=0;r<a.length-1;r++)$=gt(this,c[n+r],s,r),$===U&&($=this._$AH[r]),i||=!Lt($)||$!==this._$AH[r],$===y?e=y:e!==
y&&(e+=($??"")+a[r+1]),this._$AH[r]=$}i&&!o&&this.j(e)}j(e){e===y?this.element.removeAttribute(this.name):this.element.setAttribute(
this.name,e??"")}},Ft=class extends yt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===y?
void 0:e}},Vt=class extends yt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,
!!e&&e!==y)}},Kt=class extends yt{constructor(e,s,n,o,a){super(e,s,n,o,a),this.type=5}_$AI(e,s=this){if((e=gt(this,e,s,0)??
y)===U)return;let n=this._$AH,o=e===y&&n!==y||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,a=e!==y&&(n===
y||o);o&&this.element.removeEventListener(this.name,this,n),a&&this.element.addEventListener(this.name,this,e),this._$AH=
e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},
Wt=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this.
_$AM._$AU}_$AI(e){gt(this,e)}},Ie={M:ae,P:it,A:le,C:1,L:Ne,R:zt,D:Ee,V:gt,I:kt,H:yt,N:Vt,U:Kt,B:Ft,F:Wt},Cs=ie.litHtmlPolyfillSupport;
Cs?.(Bt,kt),(ie.litHtmlVersions??=[]).push("3.3.3");var Me=(t,e,s)=>{let n=s?.renderBefore??e,o=n._$litPart$;if(o===void 0){
let a=s?.renderBefore??null;n._$litPart$=o=new kt(e.insertBefore(Mt(),a),a,void 0,s??{})}return o._$AI(t),o};var at={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},et=t=>(...e)=>({_$litDirective$:t,values:e}),
Y=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.
update(e,s)}update(e,s){return this.render(...s)}};var Ns={},Le=et(class extends Y{constructor(){super(...arguments),this.ot=Ns}render(t,e){return e()}update(t,[e,s]){if(Array.
isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((n,o)=>n===this.ot[o]))return U}else if(this.ot===
e)return U;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,s)}});var{I:Is}=Ie,Be=t=>t;var Pe=t=>t.strings===void 0,qe=()=>document.createComment(""),At=(t,e,s)=>{let n=t._$AA.parentNode,o=e===void 0?t._$AB:
e._$AA;if(s===void 0){let a=n.insertBefore(qe(),o),i=n.insertBefore(qe(),o);s=new Is(a,i,t,t.options)}else{let a=s._$AB.
nextSibling,i=s._$AM,c=i!==t;if(c){let r;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(r=t._$AU)!==i._$AU&&s._$AP(r)}if(a!==o||
c){let r=s._$AA;for(;r!==a;){let $=Be(r).nextSibling;Be(n).insertBefore(r,o),r=$}}}return s},ut=(t,e,s=t)=>(t._$AI(e,s),
t),Ms={},_t=(t,e=Ms)=>t._$AH=e,Re=t=>t._$AH,Gt=t=>{t._$AR(),t._$AA.remove()};var R=et(class extends Y{constructor(t){if(super(t),t.type!==at.PROPERTY&&t.type!==at.ATTRIBUTE&&t.type!==at.BOOLEAN_ATTRIBUTE)
throw Error("The `live` directive is not allowed on child or event bindings");if(!Pe(t))throw Error("`live` bindings can\
 only contain a single expression")}render(t){return t}update(t,[e]){if(e===U||e===y)return e;let s=t.element,n=t.name;if(t.
type===at.PROPERTY){if(e===s[n])return U}else if(t.type===at.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return U}else if(t.
type===at.ATTRIBUTE&&s.getAttribute(n)===e+"")return U;return _t(t),e}});var Tt=(t,e)=>[...t.querySelectorAll(e)],De=8e3;function Ls(t){let e=document.getElementById("lsn-style")??Object.assign(
document.createElement("style"),{id:"lsn-style"});e.textContent!==t&&(e.textContent=t),e.isConnected||document.head.append(
e)}function Q(t,e={},...s){let n=document.createElement(t),{attributes:o={},...a}=e;Object.assign(n,a);for(let[i,c]of Object.
entries(o))n.setAttribute(i,c);return n.append(...s),n}function de(t,e,s){let n=Q("button",{type:"button",className:"lsn\
-button lsn-small",textContent:t,...s});return n.addEventListener("click",()=>{n.getAttribute("aria-disabled")!=="true"&&
e(n)}),n}var Bs="input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='button'])";function St(t,e=()=>!0){
let s=t.target;t.key!=="Enter"||t.isComposing||!s.matches(Bs)||(t.preventDefault(),t.keyCode!==229&&e(s)&&t.currentTarget.
requestSubmit())}var Et=()=>`lsn-${crypto.getRandomValues(new Uint32Array(2)).join("")}`,S=(t,e)=>t.replace(/\{(\w+)\}/g,(s,n)=>e[n]??s);function Yt(t){let e=s=>{let{target:n}=s;if(n instanceof Element&&t.contains(n)){let o=s.ctrlKey||s.metaKey||s.altKey,a=n.
matches("textarea, input[type='text'], input[type='number']")&&s.key.toLowerCase()!=="s";n.toggleAttribute("data-lm-supp\
ress-shortcuts",!o||a)}};return window.addEventListener("keydown",e,!0),()=>window.removeEventListener("keydown",e,!0)}function Jt(t,e){
let{kernel:s}=t.widget_manager??{};if(!s?.statusChanged)return()=>{};let n=(a,i)=>{["dead","restarting","autorestarting",
"terminating"].includes(i)&&e()},o=(a,i)=>{i==="disconnected"&&e()};return s.statusChanged.connect(n),s.connectionStatusChanged?.
connect(o),()=>{s.statusChanged.disconnect(n),s.connectionStatusChanged?.disconnect(o)}}function je(t,e,s=[]){try{s.length?t.send(e,void 0,s):t.send(e)}catch(n){console.warn(n)}}window.addEventListener("beforeprint",()=>{for(let t of Tt(document,".lsn details:not([open])"))t.toggleAttribute("open",
!0),t.dataset.unfolded=""});window.addEventListener("afterprint",()=>{for(let t of Tt(document,".lsn details[data-unfold\
ed]"))t.toggleAttribute("open",!1),delete t.dataset.unfolded});var qt=t=>t.getClientRects().length>0;function Zt(t,e){let s=document.activeElement,n=s instanceof HTMLElement&&s!==e&&e.
contains(s)?s:null,o=n?.closest("section")??e;if(Me(t,e),!n)return;let a=qt(n)?n:Pt(o,n.dataset.key)??qs(o,e);document.activeElement!==
a&&a?.focus({preventScroll:!0})}function Pt(t,e){return[...t.querySelectorAll("[data-key]")].find(n=>e&&n.dataset.key===
e&&qt(n))}function qs(...t){return t.map(s=>s.querySelector(":is(h3, h4)[tabindex]")).find(s=>s&&qt(s))??void 0}function bt(){
let t=new Map;return e=>{let s=t.get(e)??Et();return t.set(e,s),s}}var O=(t,e,{key:s=String(t),submit:n=!1,small:o=!1,label:a,
disabled:i,hidden:c=!1}={})=>p`<button type=${n?"submit":"button"} class=${o?"lsn-button lsn-small":"lsn-button"} data-key=${s}
    aria-label=${a??y} aria-disabled=${i===void 0?y:String(i)} ?hidden=${c}
    @click=${e}>${t}</button>`,L=t=>p`<p class="lsn-soft">${t}</p>`,z=(t,e,s)=>p`<div class="lsn-entry"><label for=${t}>${e}</label>${s}</div>`,
J=(t,e,...s)=>p`<form class=${t} @keydown=${St} @submit=${o=>{o.preventDefault(),e(o.currentTarget)}}>${s}</form>`,Z=(t,e)=>String(
new FormData(t).get(e)??""),Rt=(t,e,{accept:s,multiple:n=!1,folder:o=!1,small:a=!1}={})=>{let i=r=>r.currentTarget.nextElementSibling.
click(),c=r=>{let $=r.currentTarget,m=[...$.files??[]];$.value="",e(m)};return p`${O(t,i,{small:a})}<input type="file" hidden accept=${s??
y} ?multiple=${n}
    ?webkitdirectory=${o} @change=${c}>`},Qt=t=>{let e=s=>s.currentTarget;return{over(s){s.preventDefault(),e(s).classList.
add("lsn-drop")},leave(s){e(s).contains(s.relatedTarget)||e(s).classList.remove("lsn-drop")},drop(s){s.preventDefault(),
s.stopPropagation(),e(s).classList.remove("lsn-drop"),s.dataTransfer&&t(s.dataTransfer)}}},lt=()=>({text:"",warn:!1,number:0}),
st=({number:t},e,s=!1)=>({text:e,warn:s,number:t+1}),pe=class extends Y{number=0;render(e){return U}update({element:e},[
{text:s,number:n}]){return n!==this.number&&(e.textContent=s),this.number=n,U}},dt=et(pe);function pt(t,e,s="text/plain;\
charset=utf-8"){let n=URL.createObjectURL(new Blob(e,{type:s}));Object.assign(document.createElement("a"),{download:t,href:n}).
click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function He({words:t,ask:e,update:s}){let n=[],o=[],a=lt(),i=!1,c=(m,l=!1)=>{a=st(a,m,l),s()},r=m=>{i||!m.currentTarget.
open||(i=!0,e({type:"formats"}))},$=({id:m,label:l,about:u},d)=>p`<li>${O(S(t.download,{name:l}),()=>d(m),{key:`bank ${m}`,
small:!0})}${L(u)}</li>`;return{view:m=>p`<details class="lsn-bank" @toggle=${r}><summary>${t.open}</summary>${L(t.about)}
      <ul>${n.map(l=>$(l,m))}</ul>
      <p role="status" class=${a.warn?"lsn-warn":""} ${dt(a)}></p>
      ${o.length?p`<ul class="lsn-lost">${o.map(l=>p`<li>${l}</li>`)}</ul>`:y}</details>`,again(){i=n.length>0},hears:{formats(m){
n=m.formats,s()},exported(m,l){o=m.lines,m.name&&pt(m.name,l,"application/octet-stream"),c(m.said,!m.name)}}}}var Dt=t=>t.target.value,Ot=(t,e)=>p`<p class="lsn-warn" id=${t}>${e||y}</p>`;function Ct({id:t,values:e,faults:s}){let n=r=>t(
`${r} fault`),o=r=>s()[r]?"true":y,a=r=>$=>{e[r]=Dt($)},i=(r,$,m)=>p`<div class="lsn-entry"><label for=${t(r)}>${$}</label>${m}${c(
r)}</div>`,c=r=>p`<span class="lsn-warn" id=${n(r)}>${s()[r]??y}</span>`;return{input(r,$,{type:m="text",inputMode:l,spellcheck:u,
list:d,most:f,min:h,max:b,step:E}={}){let T=p`<input id=${t(r)} name=${r} type=${m} autocomplete="off" data-key=${t(r)}
        inputmode=${l??y} spellcheck=${u===void 0?y:String(u)}
        list=${d??y} maxlength=${f??y} min=${h??y} max=${b??y} step=${E??y}
        aria-describedby=${n(r)} aria-invalid=${o(r)} .value=${R(e[r])} @input=${a(r)}>`;return i(r,$,T)},area(r,$,m,l=""){
let u=p`<textarea id=${t(r)} class="lsn-writing" rows=${m} dir="auto" data-key=${t(r)}
        aria-describedby=${`${l} ${n(r)}`.trim()} aria-invalid=${o(r)} .value=${R(e[r])} @input=${a(r)}></textarea>`;return i(
r,$,u)},select(r,$,m){let l=p`<select id=${t(r)} data-key=${t(r)} aria-describedby=${n(r)}
        aria-invalid=${o(r)} @input=${a(r)}>${m.map(([u,d])=>p`<option value=${u} .selected=${R(u===e[r])}>${d}</option>`)}</select>`;
return i(r,$,l)},tick(r,$){let m=l=>{e[r]=l.target.checked?"yes":""};return p`<div class="lsn-entry lsn-tick"><input type="checkbox" id=${t(
r)} data-key=${t(r)}
        aria-describedby=${n(r)} aria-invalid=${o(r)} .checked=${R(!!e[r])} @input=${m}>
        <label for=${t(r)}>${$}</label>${c(r)}</div>`},radios(r,$){return $.map(([m,l])=>p`<label class="lsn-option"><input type="radio" name=${t(
r)} value=${m}
          .checked=${R(m===e[r])} @input=${a(r)}><span>${l}</span></label>`)}}}function Ue(t,{id:e,words:s,tell:n}){let o=(a,i)=>{let c=e(`copy ${a}`),r=async $=>{let m=$.currentTarget.previousElementSibling;
try{await navigator.clipboard.writeText(i),n(s.copied)}catch{m.focus(),m.select(),n(document.execCommand("copy")?s.copied:
s["by-hand"])}};return p`<div class="lsn-entry"><label for=${c}>${a}</label><textarea id=${c} class="lsn-copy" readonly
      rows=${i.length>90?3:1} spellcheck="false" .value=${i}></textarea>${O(s.copy,r,{key:c,label:`${s.copy}${s.colon}${a}`})}</div>`};
return p`<h4 tabindex="-1" data-key="made">${S(s.done,{title:t.title,id:t.id})}</h4><div class="lsn-made">
    <p>${t.about}</p><p class="lsn-strong">${t.note}</p>${t.warnings.map(a=>p`<p class="lsn-warn">${a}</p>`)}${o(s.code,
t.code)}
    <div class="lsn-actions">${t.files.map(({name:a,text:i,label:c})=>O(c,()=>pt(a,[i])))}</div>
    ${L(t.saved)}${t.links.map(({label:a,link:i,picture:c,alt:r})=>p`<div class="lsn-reach">${o(a,i)}${c?p`<img src=${c} alt=${r} class="lsn-qr">`:
L(r)}</div>`)}</div>`}var ze=(t,e,s)=>{let n=new Map;for(let o=e;o<=s;o++)n.set(t[o],o);return n},D=et(class extends Y{constructor(t){if(super(
t),t.type!==at.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let n;s===void 0?s=e:e!==void 0&&
(n=e);let o=[],a=[],i=0;for(let c of t)o[i]=n?n(c,i):i,a[i]=s(c,i),i++;return{values:a,keys:o}}render(t,e,s){return this.
dt(t,e,s).values}update(t,[e,s,n]){let o=Re(t),{values:a,keys:i}=this.dt(e,s,n);if(!Array.isArray(o))return this.ut=i,a;
let c=this.ut??=[],r=[],$,m,l=0,u=o.length-1,d=0,f=a.length-1;for(;l<=u&&d<=f;)if(o[l]===null)l++;else if(o[u]===null)u--;else if(c[l]===
i[d])r[d]=ut(o[l],a[d]),l++,d++;else if(c[u]===i[f])r[f]=ut(o[u],a[f]),u--,f--;else if(c[l]===i[f])r[f]=ut(o[l],a[f]),At(
t,r[f+1],o[l]),l++,f--;else if(c[u]===i[d])r[d]=ut(o[u],a[d]),At(t,o[l],o[u]),u--,d++;else if($===void 0&&($=ze(i,d,f),m=
ze(c,l,u)),$.has(c[l]))if($.has(c[u])){let h=m.get(i[d]),b=h!==void 0?o[h]:null;if(b===null){let E=At(t,o[l]);ut(E,a[d]),
r[d]=E}else r[d]=ut(b,a[d]),At(t,o[l],b),o[h]=null;d++}else Gt(o[u]),u--;else Gt(o[l]),l++;for(;d<=f;){let h=At(t,r[f+1]);
ut(h,a[d]),r[d++]=h}for(;l<=u;){let h=o[l++];h!==null&&Gt(h)}return this.ut=i,_t(t,r),U}});var Fe=t=>Q("div",{className:"lsn-posed",innerHTML:t});function Ve(t){let e=(s,n)=>{try{return s(t())}catch{return n}};return{text:s=>e(n=>n.getItem(s),null),get:s=>e(n=>JSON.
parse(n.getItem(s)??"null"),null),set:(s,n)=>e(o=>(o.setItem(s,JSON.stringify(n)),!0),!1),remove:s=>e(n=>(n.removeItem(s),
!0),!1),keys:s=>e(n=>Object.keys(n).filter(o=>o.startsWith(s)),[])}}var V=Ve(()=>localStorage),Xt=Ve(()=>sessionStorage);var Ye=4e3,Ke=400,Ps=(()=>{let t="handan-lessons:tab";try{return sessionStorage.getItem(t)===null&&sessionStorage.setItem(
t,Et()),sessionStorage.getItem(t)}catch{return Et()}})();function Rs(t){let[e,s]=[3735928559,1103547991];for(let n=0;n<t.
length;n+=1)e=Math.imul(e^t.charCodeAt(n),2654435761),s=Math.imul(s^t.charCodeAt(n),1597334677);return`${(e>>>0).toString(
36)}.${(s>>>0).toString(36)}`}function Ds(t,e){let s=`handan-lessons:draft:${location.pathname}:${t}/${e}`;return{get:()=>Xt.
get(s),set:n=>Xt.set(s,n),clear:()=>Xt.remove(s)}}function te(){try{return JSON.parse(document.getElementById("jupyter-c\
onfig-data")?.textContent??"{}").baseUrl??"/"}catch{return"/"}}function Je(t,e){let s=t.get("lesson")??"teacher",n=Ds(s,
e),{context:o}=t.widget_manager??{},a=o?.path??location.pathname,i=`handan-lessons:unsaved:${te()}:${a}:${s}/${e}:`,c=i+
Ps,r=`handan-lessons:passed:${te()}:${s}/${e}`,$=new Map,m=u=>{let d=V.get(u);return d&&typeof d=="object"&&Object.hasOwn(
d,"value")?{key:u,text:V.text(u),...d}:null},l={found(){let u=n.get();return[...V.keys(i).map(m).filter(f=>f!==null).sort(
(f,h)=>+(h.key===c)-+(f.key===c)||h.time-f.time),...u?[{key:"",text:"",value:u,steps:null,time:0}]:[]]},set(u,d=[]){let f=V.
set(c,{value:u,steps:d.slice(0,Ke),time:Date.now()});return f||n.set(u),f},aside(u){let d=i+Et(),f={value:u.value,steps:[],
time:u.time,...u.saved&&{saved:!0}};return V.set(d,f)?(l.remove(u),Object.assign(u,{key:d,text:JSON.stringify(f)})):u},pass(u){
V.set(r,[...l.passed(),Rs(JSON.stringify(u))].slice(-Ke))},passed(){let u=V.get(r);return Array.isArray(u)?u:[]},take({key:u,
text:d}){u&&$.set(u,d)},remove({key:u,text:d}){u?V.text(u)===d&&V.remove(u):n.clear()},clear(){n.clear(),V.remove(c);for(let[
u,d]of $)l.remove({key:u,text:d});$.clear()}};return l}var G=Q("div",{className:"lsn lsn-unsaved",attributes:{role:"stat\
us","aria-live":"polite"}}),nt=new Map;function We(){return Tt(document,"[data-jp-item-name='lessons-run']").filter(t=>t.
offsetParent).map(t=>t.querySelector("jp-button, button")).find(Boolean)}var vt=null;function js(){if(!vt)return;let t=de(
vt.close,()=>Hs(null));G.lang=vt.language,G.replaceChildren(Q("p",{textContent:vt.text}),t),G.isConnected||document.body.
append(G)}function Hs(t){vt=t,ee()}function ee(){let t=[...nt].filter(([,i])=>i).map(([i])=>i);if(!t.length){vt?(G.firstChild?.
textContent!==vt.text||!G.isConnected)&&js():G.remove();return}let{words:e,language:s,element:n}=t[0],o=S(e.page,{count:t.
length});if(G.firstChild?.textContent===o&&G.isConnected)return;let a=de(e.run,()=>{let i=new CustomEvent("lessons:run",
{bubbles:!0,cancelable:!0});n.dispatchEvent(i)&&We()?.dispatchEvent(new MouseEvent("mousedown",{bubbles:!0,cancelable:!0,
button:0}))});G.lang=s,G.replaceChildren(Q("p",{textContent:o}),...We()?[a]:[]),G.isConnected||document.body.append(G)}var Ge=new WeakSet;
function fe(){for(let t of nt.keys())t.element.isConnected?Ge.add(t):Ge.has(t)&&nt.delete(t)}var me=0;function Us(){fe(),
ee(),!nt.size&&(clearInterval(me),me=0)}function $e(t,e){nt.get(t)!==e&&(nt.set(t,e),me||=setInterval(Us,300),fe(),ee())}
function he(t){nt.delete(t)&&ee()}window.addEventListener("beforeunload",t=>{fe(),nt.size&&(t.preventDefault(),t.returnValue=
"")});async function Ze(t,e){let{kernel:s}=t.widget_manager??{};if(s?.requestCommInfo)try{let{content:n}=await s.requestCommInfo(
{target_name:"jupyter.widget"}),o=Object.keys(n.comms??{});n.status==="ok"&&!o.includes(t.get("shared").slice(10))&&e.dispatchEvent(
new CustomEvent("lessons:lost",{bubbles:!0}))}catch{}}var Qe=1;function Xe(t){let e=`handan-lessons:test:${te()}:${t}`;return{key:e,read(){let{v:s,questions:n}=V.get(e)??{};return s===
Qe&&Array.isArray(n)?n.filter(o=>o&&typeof o=="object"):[]},keep(s){return s.length?V.set(e,{v:Qe,questions:s}):V.remove(
e)}}}var ts=12,zs=4,es=8,Fs=3,ss=[["choice","kind-choice"],["choices","kind-choices"],["number","kind-number"],["text","kind-\
text"],["order","kind-order"],["match","kind-match"],["essay","kind-essay"]],ge={kind:"choice",prompt:"",points:"1",skill:"",
cites:"",answer:"",tolerance:"0",unit:"",accepted:"",items:"",extra:"",length:"150",passages:""},Vs=new Set("prompt poin\
ts answer tolerance accepted items extra length passages options pairs".split(" "));function Ks(t){let e={};for(let{field:s,
text:n}of t){let o=s==="right"?"options":s,a=o==="options"||o==="pairs"?[e[o],n]:[n];e[Vs.has(o)?o:"prompt"]=a.filter(Boolean).
join(" ")}return e}var se={option:()=>({text:"",right:!1,tick:!1}),pair:()=>({left:"",card:""})};function Ws(t,e){let s=r=>Array.
isArray(r)?r.map($=>typeof $=="string"?$:""):[],n=Object.keys(ge),o={...ge,skill:e};for(let r of n){let $=t[r];(typeof $==
"string"||typeof $=="number")&&(o[r]=String($))}ss.some(([r])=>r===o.kind)||(o.kind=ge.kind);let a=Array.isArray(t.rights)?
t.rights:[],i=s(t.options).slice(0,ts).map((r,$)=>({text:r,right:t.right===$,tick:a.includes($)})),c=(Array.isArray(t.pairs)?
t.pairs:[]).slice(0,es).map(s).map(([r="",$=""])=>({left:r,card:$}));for(;i.length<zs;)i.push(se.option());for(;c.length<
Fs;)c.push(se.pair());return{values:o,options:i,pairs:c}}function ns({id:t,words:e,choices:s,focus:n,update:o,kept:a={}}){
let{values:i,options:c,pairs:r}=Ws(a,s.skills[0]?.id??""),$={},m=Ct({id:t,values:i,faults:()=>$}),l=ss.map(([k,C])=>[k,e[C]]),
u=s.skills.map(k=>[k.id,k.text]),d=s.cites.map(k=>[k.id,k.text]),f=(k,C,N,v)=>p`<input type="text" autocomplete="off" aria-label=${k} placeholder=${k}
    data-key=${C} .value=${R(N)} @input=${w=>v(Dt(w))}>`,h=(k,C,{more:N,most:v,add:w})=>{let g=()=>{w(),o(),n(t(`${k} ${C.
length}`))};return p`<div role="group" aria-describedby=${t(`${k} fault`)}>${Ot(t(`${k} fault`),$[k])}
      <div>${C}</div>${O(N,g,{key:t(`${k} more`),hidden:C.length>=v})}</div>`},b=()=>c.map((k,C)=>{let N=C+1,v=A=>{let{checked:I}=A.
target;if(i.kind==="choices")k.tick=I;else for(let P of c)P.right=P===k&&I},w=i.kind==="choices",g=p`<input type=${w?"ch\
eckbox":"radio"} name=${t("right")}
        aria-label=${S(e.right,{number:N})} .checked=${R(w?k.tick:k.right)} @input=${v}>`,x=A=>{k.text=A};return p`<div class="lsn-field"><label class="lsn-right">${g}<span>${e["\
is-right"]}</span></label>${f(S(e.option,{number:N}),t(`options ${C}`),k.text,x)}</div>`}),E=()=>r.map((k,C)=>{let N=(v,w)=>f(
S(e[v],{number:C+1}),t(w),k[v],g=>{k[v]=g});return p`<div class="lsn-field">${N("left",`pairs ${C}`)}${N("card",`cards ${C}`)}</div>`}),
T=()=>p`${L(e["mark-right"])}${h("options",b(),{more:e.more,most:ts,add:()=>c.push(se.option())})}`,q={choice:T,choices:T,
number:()=>p`${m.input("answer",e.answer)}${m.input("tolerance",e.tolerance)}${m.input("unit",e.unit)}`,text:()=>m.area(
"accepted",e.accepted,3),order:()=>m.area("items",e.items,4),match:()=>p`${h("pairs",E(),{more:e["more-pairs"],most:es,add:()=>r.
push(se.pair())})}${m.area("extra",e.extra,2)}`,essay:()=>p`${m.input("length",e.length,{type:"number",min:20,max:5e3})}${m.
input("passages",e.passages)}${L(e["about-essay"])}`};return{view(k,{drop:C,up:N,down:v}){let w=S(e.number,{number:k}),g=(x,A)=>O(
e[x],A??(()=>{}),{key:t(x),label:`${e[x]}${e.colon}${w}`,disabled:A===null});return p`<fieldset class="lsn-group lsn-own"><legend>${w}</legend>${m.
select("kind",e.kind,l)}
        ${m.area("prompt",e.prompt,2)}<div>${q[i.kind]()}</div>
        <div class="lsn-together">${m.input("points",e["points-label"],{type:"number",min:1,max:100})}
          ${m.select("skill",e.skill,u)}</div>${m.select("cites",e.cites,[["",e["whole-page"]],...d])}
        <div class="lsn-actions">${g("up",N)}${g("down",v)}${g("drop",C)}</div></fieldset>`},get value(){let k=c.findIndex(
C=>C.right);return{...i,options:c.map(C=>C.text),right:k<0?null:k,rights:c.flatMap(({tick:C},N)=>C?[N]:[]),pairs:r.map(({
left:C,card:N})=>[C,N])}},blame(k){$=Ks(k)},focus:(k="prompt")=>n(t(k))}}var os=2e6,Gs=".gift,.txt,.xml,.json,.csv,.tsv,.xlsx,.toml";function rs({model:t,words:e,write:s,banks:n,ask:o,focus:a,update:i}){
let c=bt(),r=Xe(t.get("course")),$=(_={})=>ns({id:bt(),words:s,choices:t.get("choices"),focus:a,update:i,kept:_}),m=r.read().
map(_=>$(_)),l=[],u=m.length>0,d=!0,f="",h="",b=!1,E="",T=m.length?st(lt(),S(s.back,{count:m.length})):lt(),q={texts:[],
warn:!1},k=null,C=m.length>0,N={of:"",element:null},v=_=>(N.of!==_&&(N={of:_,element:Fe(_)}),N.element),w=(_,B=!1)=>{T=st(
T,_,B),i()},g=()=>{u=m.length>0,E="",h="",b=!1,d=r.keep(m.map(({value:_})=>_))},x=(_,B)=>{let j=m[_];m=m.toSpliced(_,1).
toSpliced(_+B,0,j),g(),w(S(s.moved,{from:_+1,to:_+B+1})),j.focus(B<0?"up":"down")},A=()=>{let _=l.pop();if(!_)return;let B=Math.
min(_.place,m.length);m=m.toSpliced(B,0,_.question),g(),w(S(s.undone,{number:B+1})),_.question.focus()},I=_=>{let B=m.indexOf(
_);m=m.filter(W=>W!==_),l.push({question:_,place:B}),g(),w(S(s.dropped,{number:B+1}));let j=m[B]??m.at(-1);j?j.focus():a(
"add")},P=()=>{let _=$();m=[...m,_],g(),i(),_.focus()},H=_=>{k=_;for(let B of m)B.blame([]);i(),o({type:"write",questions:m.
map(({value:B})=>B)})},K=()=>b&&h!=="",ot=async _=>{if(!_)return;if(_.size>os){w(e["too-large"],!0);return}w(e.reading);
let B=t.get("choices").most-m.length;o({type:"bring",name:_.name,cites:f,most:B},[await _.arrayBuffer()])},X=_=>{f=_.target.
value},mt=()=>{b=!K(),b&&!h?H(null):i()},jt=(_,B)=>_.view(B+1,{drop:()=>I(_),up:B>0?()=>x(B,-1):null,down:B<m.length-1?()=>x(
B,1):null}),Ht=async _=>{if(_){if(_.size>os){w(e["too-large"],!0);return}w(e.reading),u=!1,o({type:"file",name:_.name,text:await _.
text()})}},M=({key:_})=>{_===r.key&&w(s.elsewhere,!0)};window.addEventListener("storage",M);let{over:F,leave:rt,drop:Nt}=Qt(
_=>Ht(_.files[0]));return{view:_=>p`<div class="lsn-test" ?hidden=${_} @dragover=${F} @dragleave=${rt} @drop=${Nt}>
      <div class="lsn-actions">${Rt(e.choose,([B])=>Ht(B),{accept:".toml,text/plain"})}
        ${Rt(n.bring,([B])=>ot(B),{accept:Gs})}</div>
      ${z(c("cites"),n.cites,p`<input type="text" id=${c("cites")} autocomplete="off" data-key=${c("cites")} .value=${R(
f)} @input=${X}>`)}
      ${L(e.drop)}<p id=${c("said")} role="status" class=${T.warn?"lsn-warn":""} ${dt(T)}></p>
      <ol class=${q.warn?"lsn-warn":""}>${q.texts.map(B=>p`<li>${B}</li>`)}</ol>
      ${d?y:p`<p class="lsn-warn">${s.unkept}</p>`}<details ?open=${C}><summary>${m.length?`${s.open} (${S(s.count,{count:m.
length})})`:s.open}</summary>${L(s.about)}<div @input=${g}>${D(m,B=>B,jt)}</div><div class="lsn-actions">${O(s.add,P,{key:"\
add"})}
        ${l.length?O(S(s.undo,{number:l[l.length-1].place+1}),A,{key:"undo"}):y}
        ${O(s.check,()=>H(null),{key:"check"})}
        ${E?O(s.keep,()=>pt("test.toml",[E]),{key:"keep"}):y}</div></details>
      ${m.length||h?p`<div class="lsn-actions">${O(K()?s.close:s.preview,mt,{key:"preview"})}</div>`:y}${K()?p`<section class="lsn-looked" aria-label=${s.
preview}>${v(h)}</section>`:y}</div>`,stop:()=>window.removeEventListener("storage",M),ready(_){u?H(_):_()},tell:w,hears:{
read({name:_,questions:B,faults:j,preview:W}){h=W;let tt=j.length>0;q={texts:tt?j.map(({where:ct,text:oe})=>[ct,oe].filter(
Boolean).join(e.colon)):B,warn:tt},w(S(e[tt?"faults":"read"],{name:_,count:q.texts.length}),tt)},brought({said:_,warn:B,
lines:j,questions:W}){let tt=m.length;m=[...m,...W.map(ct=>$(ct))],W.length&&(C=!0,g()),q={texts:j,warn:B},w(_,B),m[tt]?.
focus()},written({questions:_,faults:B,general:j,file:W,preview:tt}){let ct=k;return k=null,E=W,h=tt??"",W?(u=!1,q={texts:_,
warn:!1},w(S(s.used,{count:_.length})),ct?.(),!0):(b=!1,m.forEach((oe,Ss)=>oe.blame(B.filter(({question:Es})=>Es===Ss))),
q={texts:j,warn:!0},w(j.length&&!B.length?"":S(e.fix,{count:B.length+j.length}),!0),!1)}}}}var Ys=[1,2,3,4,5,10],is=(t,e)=>t.flatMap(({id:s,quizzes:n})=>e.has(s)?[s]:n.map(o=>o.id).filter(o=>e.has(o)));function Js(t,{
id:e,quizzes:s},n){for(let o of[e,...s.map(a=>a.id)])n?t.add(o):t.delete(o)}var Zs=t=>St(t,e=>!e.closest(".lsn-own")),as={
render({model:t,el:e}){let s=Yt(e),{form:n,write:o,bank:a}=t.get("words"),i=t.get("lessons"),c=Q("section",{className:"l\
sn lsn-assign",lang:t.get("language")}),r=bt(),$=Intl.supportedValuesOf?.("timeZone")??[],m={what:"lessons",title:"",due:"",
zone:Intl.DateTimeFormat().resolvedOptions().timeZone??"",attempts:"0",feedback:"yes",shuffle:"",late:"",percent:"10",source:"",
branch:"",hub:"",address:""},l=new Set,u={},d=lt(),f=null,h=0,b=()=>Zt(I(),c),E=M=>Pt(c,M)?.focus(),T=(M,F=!1)=>{d=st(d,
M,F),b()},q=(M,F=[])=>{clearTimeout(h),h=setTimeout(()=>{C.again(),T(n.silent,!0)},De),je(t,M,F)},k=rs({model:t,words:n,
write:o,banks:a,ask:q,focus:E,update:b}),C=He({words:a,ask:q,update:b}),N=Ct({id:r,values:m,faults:()=>u}),v=M=>{m.what!==
"test"?q({type:"export",to:M,names:is(i,l)}):k.ready(()=>q({type:"export",to:M,test:!0,title:m.title}))},w=M=>{let F=l.has(
M.id),rt=(_,B,j="")=>{let W=tt=>{let{checked:ct}=tt.target;_===M.id?Js(l,M,ct):ct?l.add(_):l.delete(_)};return p`<label class="lsn-option"><input type="checkbox" ?disabled=${F&&
_!==M.id}
          .checked=${R(l.has(_))} @input=${W}><span>${B}${j?p`<small> ${j}</small>`:y}</span></label>`},Nt=p`<details><summary aria-label=${`${n.
quizzes}${n.colon}${M.title}`}>${n.quizzes}</summary>
        ${M.quizzes.map(_=>rt(_.id,_.title,_.about))}</details>`;return p`<li>${rt(M.id,S(n.whole,M))}${M.quizzes.length?
Nt:y}</li>`},g=M=>p`<fieldset class="lsn-group" aria-describedby=${r("names fault")}>
      <legend>${n.what}</legend>${Ot(r("names fault"),u.names)}
      ${N.radios("what",[["lessons",n.lessons],["test",n.test]])}<ul class="lsn-lessons" ?hidden=${M}>${i.map(w)}</ul>${k.
view(!M)}${C.view(v)}</fieldset>`,x=[["0",n["as-asked"]],...Ys.map(M=>[String(M),String(M)])],A=M=>p`<form novalidate class="lsn-assigning" @keydown=${Zs} @submit=${K}
      @input=${ot}>${g(M)}${N.input("title",n.title,{most:80})}
      <div class="lsn-together">${N.input("due",n.due,{type:"datetime-local"})}
        ${N.input("zone",n.zone,{list:r("zones"),spellcheck:!1})}
        ${N.select("attempts",n.attempts,x)}</div>
      <div class="lsn-together">${N.select("late",n["late-rule"],[["",n["late-none"]],["percent",n["late-percent"]],["cu\
t-off",n["late-cut-off"]]])}
        ${m.late==="percent"?N.input("percent",n.percent,{type:"number",min:1,max:100}):y}</div>
      <datalist id=${r("zones")}>${Le([$],()=>$.map(F=>p`<option value=${F}></option>`))}</datalist>
      <fieldset class="lsn-group" ?hidden=${M}><legend>${n.feedback}</legend>${N.radios("feedback",[["yes",n["at-once"]],
["no",n.later]])}</fieldset>${N.tick("shuffle",n.shuffle)}
      <details><summary>${n.share}</summary>${N.input("hub",n.hub,{inputMode:"url"})}
        ${N.input("address",n.address,{inputMode:"url"})}${N.input("source",n.source,{inputMode:"url"})}
        ${N.input("branch",n.branch,{spellcheck:!1})}</details>
      <div class="lsn-actions">${O(n.make,null,{submit:!0})}</div>
      <p class=${d.warn?"lsn-told lsn-warn":"lsn-told"} role="status" ${dt(d)}></p></form>`,I=()=>p`<h3 tabindex="-1">${n.
heading}</h3><p class="lsn-notices">${n.public}</p>
      ${A(m.what==="test")}<div>${f?Ue(f,{id:r,words:n,tell:T}):y}</div>`,P=()=>!!c.querySelector("input[type='datetime-\
local']")?.validity.badInput,H=()=>{let{what:M,attempts:F,feedback:rt,shuffle:Nt,due:_,late:B,percent:j,...W}=m;T(n.making),
q({type:"make",form:{...W,names:is(i,l),test:M==="test",due:P()?"?":_,attempts:Number(F),feedback:rt==="yes",shuffle:!!Nt,
late:B==="percent"?`${j}%`:B}})},K=M=>{M.preventDefault(),m.what==="test"?k.ready(H):H()},ot=()=>{f&&d.text!==n.changed?
T(n.changed):b()},X=()=>{let M=Tt(c,"form [aria-invalid='true']");for(let F of M){let rt=F.closest("details");rt&&(rt.open=
!0)}return M.find(qt)?.focus(),M.length>0},mt={read:k.hears.read,brought:k.hears.brought,...C.hears,written(M){k.hears.written(
M)||(T(""),c.querySelector(".lsn-test details")?.setAttribute("open",""),X())},refused(M){if(u=M.faults,u.file&&k.tell(u.
file,!0),T(S(n.fix,{count:Object.keys(u).length}),!0),X())return;c.querySelector("fieldset input")?.focus()},made(M){u={},
f=M.made,T(""),E("made")}},jt=(M,F)=>{clearTimeout(h),mt[M.type]?.(M,F??[])};t.on("msg:custom",jt);let Ht=Jt(t,()=>{clearTimeout(
h),T(n.silent,!0)});return b(),e.append(c),()=>{clearTimeout(h),t.off("msg:custom",jt),Ht(),k.stop(),s()}}};function ls(t,e,s){let{words:n}=t,o=Je(e,"gradebook"),a={words:n,language:t.language,element:s},i=[],c=o.found().filter(
({value:f})=>Array.isArray(f?.held)&&f.held.length).map(f=>o.aside(f)),r=0,$=0,m=()=>{let f=o.set({held:i})?"":` ${n.unkept}`;
for(let{message:h}of i)t.tell(h.type,S(n.unsaved,{count:i.length})+f,!0);$e(a,!0),Ze(e,s)},l=()=>{if(clearTimeout($),!i.
length){o.clear(),he(a);return}o.set({held:i}),$e(a,nt.get(a)??!1),$=setTimeout(m,Math.max(0,i[0].since+Ye-Date.now()))},
u=f=>{let{folder:h,graded:b}=t.state,E=f.value.held,[T]=E,q=T.folder===h&&!!b?.stamp,k=q&&T.stamp===b?.stamp,C=S(n.left,
{count:E.length,folder:T.folder}),N=w=>{if(o.remove(f),c=c.filter(g=>g!==f),t.update(),w==="left-keep")for(let{message:g,
label:x}of E)t.decide(g,x)},v=w=>O(n[w],()=>N(w),{key:`${w} ${f.key}`,small:!0});return p`<div class="lsn-doubt" role="group" aria-label=${C}><p>${C}</p>
      <ul>${E.map(({label:w})=>p`<li>${w}</li>`)}</ul>
      ${k?y:L(n[q?"left-other":"left-first"])}
      <div class="lsn-actions">${k?v("left-keep"):y}${v("left-drop")}</div></div>`},d=([f,h,b])=>{if(f==="names")return p`<li>${b}</li>`;
let E=`${n.undo}: ${b}`,T=()=>t.decide({type:"undo",kind:f,place:h,text:b},E);return p`<li>${b} ${O(n.undo,T,{key:`undo ${b}`,
small:!0,label:E})}</li>`};return{offers:()=>p`<div role="group" aria-label=${n.title}>${t.ready?D(c,f=>f,u):y}</div>`,view(){
let{decisions:f=[]}=t.state;return f.length?p`<ul class="lsn-decisions">${D(f,([h,b,E])=>`${h} ${b} ${E}`,d)}</ul>`:L(n["\
no-decisions"])},hold(f,h){r+=1;let{folder:b,graded:E}=t.state;return i.push({number:r,message:f,folder:b,stamp:E?.stamp,
label:h,since:Date.now()}),l(),{...f,number:r}},lost(){i.length&&m()},stop(){clearTimeout($),he(a)},hears:{answered(f){i=
i.filter(h=>h.number!==f.number),l()}}}}var wt=et(class extends Y{constructor(){super(...arguments),this.key=y}render(t,e){return this.key=t,e}update(t,[e,s]){return e!==
this.key&&(_t(t),this.key=e),s}});var Qs=700,cs=5e3,us=60,Xs=(t,e)=>t.trim()?`${t.trimEnd()}
${e}`:e,tn=t=>t.length>us?`${t.slice(0,us)}…`:t;function ne(t){let{words:e}=t,s=null,n=0,o=()=>{clearTimeout(n),!(!s||
s.sent)&&(s.sent=!0,s.keep(s.text))},a=({of:i,keep:c},r)=>{clearTimeout(n),s={of:i,text:r,keep:c,sent:!1},n=setTimeout(o,
Qs)};return{view(i){let{of:c,label:r,text:$,bank:m,bankLabel:l}=i,u=s?.of===c?s.text:$,d=t.id(`comment ${r}`),f=T=>{a(i,
Xs(u,T).slice(0,cs)),o(),t.update()},h=T=>{a(i,Dt(T)),t.update()},b=m.filter(T=>T!==u),E=(T,q)=>O(tn(T),()=>f(T),{key:`b\
ank ${q}`,small:!0,label:S(e["bank-add"],{text:T})});return p`<div class="lsn-comment"><label for=${d}>${r}</label>
        <textarea id=${d} class="lsn-writing" rows="3" maxlength=${cs} dir="auto" data-key="comment"
          .value=${R(u)} @input=${h} @change=${o}></textarea>${L(e["comment-about"])}
        ${b.length?p`<details><summary>${l}</summary><div class="lsn-actions">${D(b,T=>T,E)}</div></details>`:y}</div>`},
flush:o,kept(i,c){s?.of===i&&s.text===c&&(s=null)},again(){s&&(s.sent=!1)},get writing(){return!!(s&&!s.sent)}}}function en({key:t,ctrlKey:e,metaKey:s,altKey:n,isComposing:o},a){if(e||s||n||o)return;if(/^[0-9]$/.test(t))return Number(
t)<=a?{level:Number(t)?Number(t)-1:null}:void 0;let i={n:"next",p:"previous",s:"skip"};return Object.hasOwn(i,t)?{go:i[t]}:
void 0}var sn=(t,e,s)=>s??e.find(n=>(t[n]??null)===null);function nn(t,e){return[...t.keys()].map(n=>(e+1+n)%t.length).find(
n=>!t[n])}var ye=(t,e=`

`)=>t.split(e).map(s=>p`<p>${s}</p>`);function ds(t){let{words:e}=t,s=t.id("row"),n=ne(t),o=!1,a=null,i=0,c=null,r={},$=v=>{
!a||v<0||v>=a.read.length||(n.flush(),i=v,t.send({type:"essay",question:a.question,place:v}))},m=()=>{let v=a?nn(a.read,
i):void 0;v===void 0?t.tell("essays",e["all-read"]):$(v)},l=()=>{a=c=null,r={},o=!1},u=({read:v},w)=>S(e[w.name?"essay-o\
f":"essay-at"],{name:w.name,place:w.place+1,all:v.length}),d=()=>{let v=a?.question;n.flush(),l(),t.update(),t.send({type:"\
stop"}),t.focus(`read ${v}`)},f=(v,w,{id:g,title:x,levels:A})=>{let{place:I,student:P,question:H}=w;return K=>{r={...r,[g]:K};
let ot=K===null?e.unmark:`${v.names[K]}${e.colon}${A[K]}`;t.decide({type:"mark",question:H,place:I,student:P,row:g,level:K,
read:w.read},`${H} · ${u(v,w)} · ${x}: ${ot}`)}},h=v=>({...v.levels,...r}),b=(v,w,g)=>{let{id:x,title:A,levels:I}=g,P=[
e.unmark,...I.map((ot,X)=>`${v.names[X]}${e.colon}${ot}`)],H=h(w)[x]??null,K=f(v,w,g);return p`<fieldset class="lsn-row-marks" tabindex="-1" data-key=${`\
row ${x}`}><legend>${A}</legend>${P.map((ot,X)=>{let mt=X?X-1:null;return p`<label class=${X?"lsn-option":"lsn-option ls\
n-soft"}><input type="radio" name=${`${s} ${x}`}
        value=${mt??""} .checked=${R(mt===H)} @change=${()=>K(mt)}><span>${ot}</span></label>`})}</fieldset>`},E=v=>{let w=v.
target;if(!a||!c||c.place!==i||w.matches("textarea, input:not([type='radio'])"))return;let g=en(v,a.names.length);if(!g)
return;if(v.preventDefault(),"go"in g){g.go==="skip"?m():$(i+(g.go==="next"?1:-1));return}let x=a.rows.map(({id:H})=>H),
A=w.closest("fieldset.lsn-row-marks")?.dataset.key?.slice(4),I=sn(h(c),x,A);if(I===void 0)return;let P=x.indexOf(I);f(a,
c,a.rows[P])(g.level),t.update(),t.focus(`row ${x[g.level===null?P:Math.min(P+1,x.length-1)]}`)},T=(v,w)=>{let{question:g,
place:x,student:A}=w;return n.view({of:`${g} ${A}`,label:e.comment,text:w.comment,bank:v.bank,bankLabel:e.bank,keep:I=>t.
decide({type:"comment",question:g,place:x,student:A,read:w.read,text:I},`${g} · ${u(v,w)} · ${e.comment}: ${I}`)})},q=({
question:v})=>{let w=o?"hide-names":"show-names",g=()=>{n.flush(),t.send({type:"names",question:v,show:!o},{step:"essays"})};
return p`<div class="lsn-actions">${L(e[o?"names-shown":"names-hidden"])}${O(e[w],g,{key:"names",small:!0})}</div>`},k=({
outline:v,passages:w})=>p`<div>
    <details><summary>${e.outline}</summary>${ye(v)}</details>${w.map(({id:g,heading:x,text:A})=>p`<details lang=${t.language}><summary>${`${g}\
 ${x}`}</summary>${ye(A)}</details>`)}</div>`,C=({text:v,way:w,picked:g,quotes:x},A)=>p`
    <div class="lsn-essay-text" tabindex="0" dir="auto" role="group" aria-label=${A}>${ye(v,`
`)}</div>
    ${L([w,g.length?S(e.picked,{names:g.join(", ")}):""].filter(Boolean).join(" "))}
    ${x.length?p`${L(e.quotes)}<ul class="lsn-checked-quotes" aria-label=${e.quotes}>${x.map(([I,P])=>p`<li><span dir="auto">${I}</span> <b>${P}</b></li>`)}</ul>`:
y}`,N=v=>{let w=c,g=v.read.length-1,x=w?u(v,w):"";return p`<div class="lsn-marking" @keydown=${E}><h5 tabindex="-1" data-key="essay">${x}</h5>${q(
v)}<p>${v.prompt}</p>
      <div class="lsn-side"><div>${w?wt(w.place,C(w,x)):y}</div>
        <div><div class="lsn-rubric">${w?v.rows.map(A=>b(v,w,A)):y}</div>
          ${w?wt(w.student,T(v,w)):y}${wt(v,k(v))}</div></div>
      ${L(e.keys)}
      <div class="lsn-actions">${O(e.previous,()=>$(i-1),{disabled:i<=0})}
        ${O(e.next,()=>$(i+1),{disabled:i>=g})}
        ${O(e["next-unread"],m)}${O(e["close-essays"],d)}</div></div>`};return{view(){let v=t.state.graded?.essays??[],w=([
g,x,A,I])=>p`<li><p>${x}</p>${O(S(e["open-essay"],{question:g,read:A,all:I}),()=>t.send({type:"essays",question:g}),{key:`\
read ${g}`})}</li>`;return p`${v.length?p`${L(e["about-essays"])}<ul class="lsn-essays">${D(v,([g])=>g,w)}</ul>`:L(e["no\
-essays"])}${a?N(a):y}`},close:l,again(){r={},n.again()},hears:{named(v){o=v.named,t.state.decisions=v.decisions,a&&t.send(
{type:"essay",question:a.question,place:i}),t.tell("essays",v.text)},commented({question:v,place:w,comment:g,bank:x}){!a||
v!==a.question||(a.bank=x,c?.place===w&&(c.comment=g,n.kept(`${v} ${c.student}`,g)),n.writing?t.update():t.tell("essays",
e[g?"comment-kept":"comment-gone"]))},essays(v){a=v,c=null,t.update();let w=v.read.findIndex(g=>!g);v.read.length&&$(Math.
max(w,0))},essay(v){v.question===a?.question&&(i=v.place,c=v,r={},t.tell("essays",""),t.focus("essay"))},marked({question:v,
place:w,levels:g,points:x}){if(!a||v!==a.question)return;a.read[w]=x!==null;let A=t.state.graded?.essays.find(I=>I[0]===
v);A&&(A[2]=a.read.filter(Boolean).length),c?.place===w&&(c.levels=g),t.tell("essays",x===null?e["half-marked"]:S(e.marked,
{points:x,max:a.points}))}}}}var ps=1e6;async function ms(t,e=""){let s=e+t.name;if(t.isFile){let a=t;return[{name:s,file:await new Promise((i,c)=>a.
file(i,c))}]}let n=t.createReader(),o=[];for(;;){let a=await new Promise((i,c)=>n.readEntries(i,c));if(!a.length)return o;
for(let i of a)o.push(...await ms(i,`${s}/`))}}function fs(t){let e=t[0]?.name.split("/")[0]??"";return t.every(({name:n})=>n.
startsWith(`${e}/`))&&!e.includes("_assignsubmission_")?t.map(({name:n,file:o})=>({name:n.slice(e.length+1),file:o})):t}
var $s=t=>fs([...t].map(e=>({name:e.webkitRelativePath||e.name,file:e})));async function on(t){let e=[...t.items].map(s=>s.
webkitGetAsEntry?.()).filter(s=>s!=null);return e.length?fs((await Promise.all(e.map(s=>ms(s)))).flat()):$s(t.files)}var rn=(t,e,s)=>{
let n=t!=="submissions"||e.length===1&&/\.zip$/i.test(e[0].name);return({file:o})=>n?o.size:Math.min(o.size,s+1)};function hs(t){
let{words:e,send:s}=t,n=null,o="",a=(l,u)=>{if(!u.length)return;let d=rn(l,u,e.limit);n={kind:l,sent:0,blob:new Blob(u.map(
h=>h.file.slice(0,d(h))))};let f=u.map(h=>({name:h.name,size:d(h),changed:h.file.lastModified/1e3}));t.tell(l,e.waiting),
s({type:"upload",kind:l,files:f},{step:l})},i=async()=>{if(!n)return;let{kind:l,sent:u,blob:d}=n,f=Math.min(u+ps,d.size);
n.sent=f,d.size>2*ps&&t.tell(l,S(e.sending,{percent:Math.floor(100*u/d.size)}));try{s({type:"part"},{step:l,buffers:[await d.
slice(u,f).arrayBuffer()]})}catch(h){console.warn(h),t.tell(l,e.broken,!0)}},c=(l,u,d)=>Rt(u,f=>a(l,$s(f)),d),r=()=>{let l=t.
id("due"),u=d=>s({type:"due",due:Z(d,"due"),zone:Intl.DateTimeFormat().resolvedOptions().timeZone??""});return p`<details><summary data-key="move-due">${e["\
move-due"]}</summary>${L(e["about-due"])}${J("lsn-line",u,z(l,e["new-due"],p`<input id=${l} name="due" type="datetime-local" required data-key="due">`),
O(e.move,null,{submit:!0,small:!0}))}</details>`};return{assignment:()=>{let{assignment:l,earlier:u,made:d,folder:f=""}=t.
state,h=b=>{o=b.target.value};return p`${l?p`<p><b>${l.title}</b> ${S(e[l.test?"is-test":"is-practice"],{count:l.questions})}
          ${l.due?S(e.due,l):e["no-due"]} ${l.late}</p>
          ${L(S(e.folder,{folder:f}))}${l.keyless?p`<p class="lsn-warn">${e.keyless}</p>`:y}${r()}`:y}<div class="lsn-actions">${c(
"assignment",e["choose-assignment"],{accept:".json,.txt,application/json"})}
      ${D(u.filter(([b])=>b!==f),([b])=>b,([b,E])=>{let T=()=>s({type:"resume",folder:b});return O(S(e.earlier,{title:E}),
T,{key:b,small:!0})})}</div>${d.length?p`${L(e["about-made"])}<div class="lsn-actions">${D(d,([b])=>b,([b,E,T])=>O(S(e.made,
{title:E,time:T}),()=>s({type:"made",file:b}),{key:b,small:!0}))}</div>`:y}
      ${J("lsn-line",()=>s({type:"code",code:o}),z(t.id("code"),e.code,p`<textarea id=${t.id("code")} class="lsn-code" rows="2" spellcheck="false" autocomplete="off" data-key="code"
            .value=${R(o)} @input=${h}></textarea>`),O(e["use-code"],null,{submit:!0,small:!0}))}`},submissions:()=>{let{
collected:l,aside:u,beside:d}=t.state,[f,h]=[t.id("beside"),t.id("path")];return p`${l?p`<p>${S(e["collected-at"],{path:l[0],
count:l[1]})}</p>`:y}<div class="lsn-actions">${c("submissions",e["choose-files"],{multiple:!0})}
      ${c("submissions",e["choose-folder"],{folder:!0})}
      ${l?O(e.aside,()=>s({type:"aside"}),{key:"aside"}):y}
      ${u?O(e.back,()=>s({type:"back"}),{key:"back"}):y}</div>
      ${L(e["drop-files"])}
      ${J("lsn-line",b=>s({type:"look",path:Z(b,"path").trim()||Z(b,"beside")}),z(f,e.beside,p`<select id=${f} name="beside" data-key="beside">${D(
["",...d],b=>b,b=>p`<option value=${b}>${b||"–"}</option>`)}</select>`),z(h,e.path,p`<input id=${h} name="path" type="text" autocomplete="off" spellcheck="false" data-key="path">`),
O(e.look,null,{submit:!0,small:!0}))}`},choose:c,dropped:async(l,u)=>a(l,await on(u).catch(()=>[])),stop(){n=null},clear(){
o=""},hears:{go:i}}}var an=(t,e)=>Math.floor(4*t/e);function gs(t,e){let{words:s}=t,n=!1,o=null,a=0,i=()=>{n||(n=!0,t.tell("grade",s.grading),
t.send({type:"grade"}))},c=()=>o?S(s.progress,o):"",r=()=>p`<p class="lsn-meter" ?hidden=${!n}><progress aria-label=${s.
grading} max=${o?.all??1}
    value=${o?.done??y}></progress><span aria-hidden="true">${c()}</span></p>`,$=({name:l,file:u,content:d,near:f})=>{let h=t.
id(`who ${u}`),b=(E,T=E)=>t.decide({type:"match",file:u,content:d,to:E},`${u} → ${T}`);return p`<div class="lsn-doubt" role="group" aria-label=${`${l}\
 ${u}`}>
      <p>${S(s.doubt,{name:l,file:u})}</p>
      <div class="lsn-actions">${f.length?f.map(([E,T])=>O(S(s["is-them"],{name:T}),()=>b(E,T),{key:`${u} ${E}`,small:!0})):
L(s["nobody-near"])}</div>
      ${J("lsn-line",E=>b(Z(E,"who")),z(h,s.who,p`<input id=${h} name="who" type="text" autocomplete="off" data-key=${`w\
ho ${l}`}>`),O(s.confirm,null,{submit:!0,small:!0,key:`confirm ${l}`}))}</div>`},m=()=>{if(!t.state.graded?.faults)return L(
s["no-faults"]);let l=e.pages.faults;return l?p`<ul class="lsn-faults">${l.rows.map(u=>p`<li>${u}</li>`)}</ul>${e.turner(
l)}`:y};return{view(){let{graded:l,stale:u}=t.state,d=s[l?"grade-again":"grade"],f=p`<div class="lsn-actions">${O(d,i,{key:"\
grade",submit:!l||u})}</div>${r()}`;if(!l)return f;let{doubts:h,more:b}=l;return p`${f}${u?p`<p class="lsn-warn">${s.stale}</p>`:
y}
        ${t.said("grade")===l.said?y:p`<p>${l.said}</p>`}
        <p>${S(s.counts,l)}</p>
        ${h.length?p`<h5>${s.doubts}</h5>${L(s["about-doubts"])}${D(h,({file:E,content:T})=>`${E} ${T}`,$)}${b?L(S(s["mo\
re-doubts"],{count:b})):y}`:y}
        <h5>${s.faults}</h5>${m()}`},idle(){n=!1,o=null,a=0},hears:{progress(l){n=!0,o=l;let u=an(l.done,l.all);u>a?t.tell(
"grade",c()):t.update(),a=Math.max(a,u)}}}}var ys=["faults","students"];function bs(t){let{words:e}=t,s={faults:0,students:0},n={},o="",a=(i,c=s[i])=>t.send({type:"\
page",list:i,start:c,find:i==="students"?o:""});return{pages:n,finder(){let i=t.id("find"),c=r=>{o=r.target.value};return J(
"lsn-line",()=>a("students",0),z(i,e.find,p`<input id=${i} type="search" maxlength="100" autocomplete="off" data-key="find" .value=${R(
o)} @input=${c}>`),O(e["find-do"],null,{submit:!0,small:!0}))},turner({list:i,start:c,rows:r,total:$,size:m}){if($<=m)return y;
let l=(u,d,f)=>{let h=d<0||d>=$;return O(u,()=>h||a(i,d),{key:`${i} ${f}`,small:!0,disabled:h})};return p`<div class="lsn-actions">${l(
e["earlier-page"],c-m,"earlier")}
        ${l(e["later-page"],c+m,"later")}
        <span>${S(e["from-to"],{first:c+1,last:c+r.length,all:$})}</span></div>`},refresh(){let{graded:i}=t.state;if(i)for(let c of ys)
a(c,s[c]<i[c]?s[c]:0)},reset(){o="";for(let i of ys)s[i]=0,delete n[i]},hears:{page(i){s[i.list]=i.start,n[i.list]=i,t.update()}}}}var ws=t=>t.split(/[\r\n]+/).map(e=>e.trim()).filter(Boolean),vs={who:"",due:"",hours:"",tries:"",reason:""},ln=["who","\
what","due","hours","tries","reason"];function cn({who:t,due:e,hours:s,tries:n,reason:o},{half:a,words:i,limits:c}){let r=(l,u)=>Number(
l)>=0&&Number(l)<=u,$=r(n,c.tries)&&Number.isInteger(Number(n)),m={};return ws(t).length||(m.who=i.whom),a.has("due")&&(m.
due=i.half),(a.has("hours")||!r(s,c.hours))&&(m.hours=S(i.hours,{max:c.hours})),(a.has("tries")||!$)&&(m.tries=S(i.tries,
{max:c.tries})),!a.size&&!e&&!Number(s)&&!Number(n)&&(m.what=i.nothing),o.trim()||(m.reason=i["no-reason"]),m}function xs(t,e){
let{words:s}=t,n=({key:l,text:u,kept:d,now:f,name:h})=>{let b=t.state.people??[],E=t.id(`now ${l}`),T=k=>{let C=b.find(([
N])=>N===k)?.[1]??s[f?"is-other":"is-gone"];t.decide({type:"settle",key:l,to:k},`${h} → ${C}`)},q=k=>{Z(k,"who")&&T(Z(
k,"who"))};return p`<div class="lsn-doubt" role="group" aria-label=${h}>
      <p>${u}</p>${d?L(S(s.kept,{kept:d})):y}
      <div class="lsn-actions">${f?O(s["is-same"],()=>T(f),{key:`same ${l}`,small:!0}):y}
        ${O(s[f?"is-other":"is-gone"],()=>T(""),{key:`gone ${l}`,small:!0})}</div>
      ${J("lsn-line",q,z(E,s["who-now"],p`<select id=${E} name="who" required data-key=${`now ${l}`}><option value="">${s["\
choose-person"]}</option>
            ${D(b,([k])=>k,([k,C])=>p`<option value=${k}>${C}</option>`)}</select>`),O(s.confirm,null,{submit:!0,small:!0,
key:`settle ${l}`}))}</div>`},o=!1,a={...vs},i={},c=l=>t.id(`allow-${l}`),r=Ct({id:c,values:a,faults:()=>i}),$=l=>{let u=new Set(
[...l.querySelectorAll("input")].filter(C=>C.validity.badInput).map(({name:C})=>C));i=cn(a,{half:u,words:s["allow-faults"],
limits:s.limits});let d=ln.find(C=>i[C]);if(d){t.tell("allow",S(s["allow-faults"].fix,{count:Object.keys(i).length}),!0),
t.focus(c(d==="what"?"due":d));return}let[f,h,b]=[ws(a.who),a.due,a.reason.trim()],[E,T]=[Number(a.hours),Number(a.tries)],
q=Intl.DateTimeFormat().resolvedOptions().timeZone??"",k=[h?S(s.decided["allowed-until"],{due:h.replace("T"," ")}):"",E?
S(s.decided["allowed-hours"],{hours:E}):"",T?S(s.decided["allowed-tries"],{count:T}):"",b].filter(Boolean);t.decide({type:"\
allow",students:f,due:h,hours:E,tries:T,reason:b,zone:q},`${s.allowances}${s.colon}${f.join(", ")} · ${k.join(" · ")}`),
t.update()},m=()=>{let l=f=>{o=f.target.open},{limits:u}=s,d=f=>{f.preventDefault(),$(f.currentTarget)};return p`<details class="lsn-allow" .open=${R(
o)} @toggle=${l}><summary data-key="allowances">${s.allowances}</summary>
      <p class="lsn-soft" id=${c("about")}>${s["about-allowances"]}</p>
      <form novalidate class="lsn-hand" @keydown=${St} @submit=${d}>${r.area("who",s["allow-who"],3,c("about"))}
        <fieldset aria-describedby=${c("what fault")}><legend>${s["allow-what"]}</legend>${Ot(c("what fault"),i.what)}
          <div class="lsn-line">${r.input("due",s["allow-due"],{type:"datetime-local"})}
            ${r.input("hours",s["allow-hours"],{type:"number",min:0,max:u.hours,step:"any"})}
            ${r.input("tries",s["allow-tries"],{type:"number",min:0,max:u.tries,step:"1"})}</div></fieldset>
        ${r.input("reason",s["allow-reason"],{most:u.reason})}
        <div class="lsn-actions">${O(s.allow,null,{submit:!0,key:"allow"})}</div></form></details>`};return{allowed(){Object.
assign(a,vs),i={}},view(){let{listed:l,unsettled:u=[],unasked:d}=t.state;return p`${l?p`<p>${l}</p>`:y}${u.length?p`<h5>${s["\
changed-list"]}</h5>${L(s["about-changed"])}${D(u,({key:f})=>f,n)}${d?L(S(s["more-changed"],{count:d})):y}`:y}<div class="lsn-actions">${e.
choose("class",s["choose-class"],{accept:".csv,.tsv,.txt,.xlsx,text/csv"})}
        ${l?O(s.unlist,()=>t.send({type:"unlist"})):y}</div>${L(s["about-class"])}
        ${l||t.state.graded?m():y}`}}}var un=20,be=(t,{caption:e,heads:s,rows:n,bare:o=-1})=>{let a=(i,c)=>{if(i==="")return p`<td></td>`;let r=c===o?y:p`<b class="lsn-hidden lsn-level" aria-hidden="true">${s[c]} </b>`;
return p`<td>${r}${i}</td>`};return p`<div class="lsn-scroll"><table class=${`lsn-table ${t}`}>
    <caption class="lsn-hidden">${e}</caption>
    <thead><tr>${s.map(i=>p`<th scope="col">${i}</th>`)}</tr></thead>
    <tbody>${D(n,({key:i})=>i,({cells:[i,...c]})=>p`<tr><th scope="row">${i}</th>${c.map((r,$)=>a(r,$+1))}</tr>`)}</tbody></table></div>`},
dn=(t,e)=>[t===null?"–":String(t),e].filter(Boolean).join(" · ");function ks(t,e){let{words:s}=t,n=["last","best","fi\
rst"],o=null,a=ne(t),i=null,c=(d,f,h)=>{a.flush(),o={student:d,name:f,question:"",file:h},i=null,t.send({type:"remarks",
student:d}),t.update(),t.focus("for")},r=()=>{let d=o?.student;a.flush(),o=null,t.update(),t.focus(`hand ${d}`)},$=d=>{let{
graded:f}=t.state,h=f?.questions??[],b=h.find(({label:x})=>x===d.question)?.points??f?.max,E=S(s["by-hand-of"],{name:d.name}),
T=x=>{let A=h.find(I=>I.label===x);return A?`${x} (${A.points})`:s.whole},q=x=>{let[A,I]=[Number(Z(x,"points")),Z(x,"rea\
son")],{student:P,question:H}=d;t.decide({type:"override",student:P,points:A,reason:I,question:H},`${E} · ${T(H)} · ${A}\
 (${I})`),r()},k=()=>{let{student:x,question:A}=d,I=A?S(s["comment-of"],{name:d.name,question:A}):s["comment-whole"];return a.
view({of:`${x} ${A}`,label:I,text:i?.comments[A]??"",bank:i?.banks[A]??[],bankLabel:s[A?"bank":"bank-whole"],keep:P=>t.decide(
{type:"remark",student:x,question:A,text:P},`${d.name} · ${I}: ${P}`)})},C=x=>{a.flush(),d.question=x.target.value,t.update()},
[N,v,w]=["for","points","reason"].map(t.id),g=J("lsn-hand",q,p`<h5>${E}</h5><div class="lsn-line">${z(N,s.for,p`<select id=${N} data-key="for" @change=${C}>${[
"",...h.map(({label:x})=>x)].map(x=>p`<option value=${x} .selected=${R(x===d.question)}>${T(x)}</option>`)}</select>`)}${z(
v,s["points-label"],p`<input id=${v} name="points" type="number" min="0" max=${b??0} step="any" required data-key="points">`)}${z(
w,s.reason,p`<input id=${w} name="reason" type="text" maxlength=${s.limits.reason} autocomplete="off" required data-key="reason">`)}</div>
      <div class="lsn-actions">${O(s.keep,null,{submit:!0})}${O(s.cancel,r)}</div>`);return i?p`${g}${d.file?p`<div class="lsn-hand">${wt(
d.question,k())}</div>`:y}
      ${d.file?m(d.name,i.results):y}`:g},m=(d,f)=>{let h=S(s["answers-of"],{name:d}),b=f.map(([T,q,k,C,N])=>({key:T,cells:[
T,`${q??"–"} / ${k}`,C,N?String(N):""]})),E=[s.question,s["points-label"],s["first-answer"],s.tries];return p`<h5>${h}</h5>${be(
"lsn-answers",{caption:h,heads:E,rows:b})}`},l=([d,f,h,b,E,T,q,k,C,N])=>{let v=S(s["by-hand-of"],{name:f}),w=dn(E,q?S(s.
unread,{count:q}):""),g=O(s["by-hand"],()=>c(d,f,k),{key:`hand ${d}`,small:!0,label:v}),x=p`<span>${k} <span class="lsn-soft">${S(
s.receipt,{code:N})}</span></span>`;return{key:d,cells:[f,h,b,w,T?s.yes:"",N?x:k,C,g]}},u=d=>{let f=t.id("counts"),h=b=>{
let E=b.target.value;t.decide({type:"counts",rule:E},`${s.counting}${s.colon}${s[`counts-${E}`]}`)};return p`<div class="lsn-line">${z(
f,s.counting,p`<select id=${f} data-key="counts" @change=${h}>${n.map(b=>p`<option value=${b} .selected=${R(b===d)}>${s[`\
counts-${b}`]}</option>`)}</select>`)}</div>`};return{view(){let{graded:d}=t.state,f=e.pages.students;if(!d||!f)return y;
let h=S(s["points-head"],d),b=[s.name,s.number,s.group,h,s.late,s.file,s.notes,s["by-hand"]],E=f.rows.map(l);return p`${L(
s["about-students"])}<p class="lsn-marks">${d.marks}</p>${u(d.counts)}${d.students>un?e.finder():y}
        ${E.length?be("lsn-students",{caption:s["step-students"],heads:b,rows:E,bare:b.length-1}):p`<p>${s["find-none"]}</p>`}
        ${e.turner(f)}${o?wt(o,$(o)):y}`},reset(){o=null},again:a.again,hears:{remarks(d){let f=i;if(d.student===o?.student){
i=d;for(let h of Object.keys({...f?.comments,...d.comments}))a.kept(`${d.student} ${h}`,d.comments[h]??"");!f||a.writing?
t.update():t.tell("students",s["comment-kept"])}}}}}function As(t,e){let{words:s,decide:n}=t,o=new Map,a=({right:c,answered:r,
dropped:$,essay:m})=>{let l=c===null?s[m?"read-by-you":"no-one"]:`${Math.round(c*100)}%`,u=[$?s.dropped:"",S(s.answered,
{count:r})].filter(Boolean).join(" · "),d=c===null?y:p`<meter min="0" max="1" value=${c} aria-hidden="true"></meter>`;return p`<span><b>${l}</b>${d}<span class="lsn-soft">${u}</span></span>`},
i=c=>{let{label:r,prompt:$,kind:m,points:l,marks:u,wrong:d,worded:f,times:h,others:b,dropped:E}=c,T=h?[[d,f,h],...b]:[],
q=T.find(([A])=>A===o.get(r))??T[0],k=(A,I,P)=>O(I,P,{key:`${A} ${r}`,small:!0,label:`${I}: ${r}`}),C=s[E?"count-again":
"drop"],N=()=>n({type:"drop",question:r,drop:!E},`${r}: ${C}`),v=()=>{let[A,I]=q;n({type:"accept",question:r,answer:A},`${r}\
: ${s.accept} (${I})`)},w=A=>S(s.times,{count:A}),g=A=>{o.set(r,A.target.value),t.update()},x=()=>p`<select class="lsn-among" aria-label=${`${s.
which}: ${r}`} data-key=${`which ${r}`} @change=${g}>${D(T,([A])=>A,([A,I,P])=>p`<option value=${A} .selected=${R(A===q[0])}>${I} · ${w(
P)}</option>`)}</select>`;return{key:r,cells:[p`<span><span class="lsn-soft">${r} · ${m}</span><span class="lsn-prompt">${$}</span></span>`,
a(c),p`<span>${u.mean} / ${l} <span class="lsn-soft">${S(s["marks-spread"],u)}</span></span>`,T.length>1?x():h?p`<span>${f} <span class="lsn-soft">${w(
h)}</span></span>`:"",p`<span class="lsn-actions">${k("drop",C,N)}${h?k("accept",s.accept,v):y}</span>`]}};return{view(){
let{assignment:c,graded:r}=t.state,$=e.choose("questions",s["choose-questions"],{accept:".toml,text/plain"});return p`${L(
s["about-report"])}${c?.test?p`<div class="lsn-actions">${$}</div>`:y}${c?.corrected?L(s["by-corrected"]):y}${be("lsn-re\
port",{caption:s["step-report"],heads:[s.question,s.right,s.marks,s.wrong,s.act],rows:(r?.questions??[]).map(i)})}`}}}var pn=700;function _s(t){let{words:e}=t,s=null,n=!1,o="",a=r=>{s={name:r,parts:[]},t.tell("tables",e.waiting),t.send({type:"\
table",name:r,start:0})},i=r=>{n=r.target.checked},c=()=>{t.tell("tables",e.waiting),t.send({type:"feedback",release:n})};
return{view:()=>p`${L(e["about-tables"])}<div class="lsn-actions">${e.tables.map(([r,$])=>O(S(e.download,{name:$}),()=>a(
r),{key:r}))}</div><h5>${e.feedback}</h5>${L(e["about-feedback"])}
      <label class="lsn-option"><input type="checkbox" data-key="release" .checked=${R(n)} @change=${i}><span>${e.release}</span></label>
      <div class="lsn-actions">${O(e["make-feedback"],c,{key:"feedback"})}</div>`,hears:{feedback({name:r,text:$}){o=$,a(
r)},async table({name:r,start:$,left:m},l){if(s?.name===r){if(s.parts.push(...l),m){let u=$+l.reduce((d,f)=>d+f.byteLength,
0);await new Promise(d=>setTimeout(d,pn)),t.send({type:"table",name:r,start:u});return}pt(r,s.parts),s=null,t.tell("tabl\
es",[o,S(e.downloaded,{name:r})].filter(Boolean).join(" ")),o=""}}}}}var mn=2e4,xt=["assignment","submissions","class","grade","students","report","essays","decisions","tables"],fn=new Set(
["assignment","submissions","class"]),$n={hello:"assignment",code:"assignment",made:"assignment",resume:"assignment",look:"\
submissions",unlist:"class",aside:"submissions",back:"submissions",match:"grade",settle:"class",allow:"class",page:"stud\
ents",override:"students",counts:"students",due:"assignment",drop:"report",accept:"report",questions:"report",undo:"deci\
sions",essay:"essays",mark:"essays",names:"essays",comment:"essays",remarks:"students",remark:"students",feedback:"table\
s",stop:"essays",table:"tables"},ve=t=>$n[t]??t;function hn({assignment:t,graded:e}){return t?e?xt:xt.slice(0,xt.indexOf(
"students")):xt.slice(0,1)}var Ts={render({model:t,el:e}){let s=Yt(e),n=t.get("words"),o=Q("section",{className:"lsn lsn\
-desk",lang:t.get("language")}),a=Object.fromEntries(xt.map(g=>[g,lt()])),i={earlier:[],made:[],beside:[],assignment:null,
graded:null,stale:!1},c=!1,r=0,$={words:n,language:t.get("language"),get state(){return i},get ready(){return c},said:g=>a[g].
text,id:bt(),send(g,{step:x=g.type,buffers:A=[]}={}){clearTimeout(r),r=setTimeout(()=>{h.idle(),$.tell(x,n.silent,!0)},mn),
m(g,A)},decide:(g,x)=>m(l.hold(g,x)),tell(g,x,A=!1){let I=a[ve(g)]?ve(g):"assignment";a[I]=st(a[I],x,A),$.update()},update:()=>Zt(
C(),o),focus:g=>Pt(o,g)?.focus()},m=(g,x=[])=>{try{t.send(g,void 0,x)}catch(A){console.warn(A)}},l=ls($,t,o),u=hs($),d=xs(
$,u),f=bs($),h=gs($,f),b=ds($),E=ks($,f),T=_s($),q={assignment:u.assignment,submissions:u.submissions,class:d.view,grade:h.
view,students:E.view,report:As($,u).view,essays:b.view,decisions:l.view,tables:T.view},k=(g,x)=>{let A=hn(i).includes(g),
I=$.id(g),P=fn.has(g)?Qt(H=>u.dropped(g,H)):null;return p`<section class="lsn-step" ?hidden=${!A} aria-labelledby=${I} @dragover=${P?.
over}
        @dragleave=${P?.leave} @drop=${P?.drop}><h4 id=${I} tabindex="-1">${`${x+1}. ${n[`step-${g}`]}`}</h4>
        <div class="lsn-step-body">${A&&c?q[g]():y}</div>
        <p class=${a[g].warn?"lsn-told lsn-warn":"lsn-told"} role="status" ${dt(a[g])}></p></section>`},C=()=>p`<h3 tabindex="-1">${n.
title}</h3>${L(n.about)}${l.offers()}${xt.map(k)}`,N={state({state:g,said:x,of:A}){if(h.idle(),(g.folder!==i.folder||!g.
graded)&&(f.reset(),E.reset(),b.close()),i=g,c=!0,A==="allow"&&d.allowed(),x)for(let I of xt)a[I]=st(a[I],I===ve(A)?x:"");
(A==="assignment"||!A)&&u.clear(),$.update(),f.refresh()},refused({of:g,text:x}){h.idle(),g==="part"&&u.stop(),(g==="mar\
k"||g==="comment")&&b.again(),g==="remark"&&E.again(),$.tell(g,x,!0)},...u.hears,...f.hears,...h.hears,...b.hears,...E.hears,
...l.hears,...T.hears},v=(g,x)=>{clearTimeout(r);let A=(x??[]).map(I=>"buffer"in I?I.buffer:I);N[g.type]?.(g,A)},w=Jt(t,
()=>{h.idle(),$.tell("grade",n.silent,!0),$.tell("assignment",n.silent,!0),l.lost()});return t.on("msg:custom",v),$.update(),
e.append(o),$.send({type:"hello"}),()=>{clearTimeout(r),w(),l.stop(),t.off("msg:custom",v),s()}}};var si={assign:as,gradebook:Ts};export{si as VIEWS,Ls as dress};
/*! For license information please see teacher.js.LEGAL.txt */
