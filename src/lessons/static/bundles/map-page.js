var lessons=(()=>{var w=Object.defineProperty;var D=Object.getOwnPropertyDescriptor;var I=Object.getOwnPropertyNames;var O=Object.prototype.hasOwnProperty;var H=(e,t)=>{for(var n in t)w(e,n,{get:t[n],enumerable:!0})},R=(e,t,n,i)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let c of I(t))!O.call(e,c)&&c!==n&&w(e,c,{get:()=>t[c],enumerable:!(i=D(t,c))||i.enumerable});return e};var $=e=>R(w({},"__esModule",{value:!0}),e);var pe={};H(pe,{bridge:()=>ae,outlines:()=>ce,page:()=>ie,say:()=>p,scale:()=>le});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:G}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&G.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});if(window.
lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:n,lng:i},c,r)=>{let[d,u]=gcoord.transform([i,
n],c,r);return L.latLng(u,d)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:n=>e.project(
t(n,gcoord.WGS84,gcoord.GCJ02)),unproject:n=>t(e.unproject(n),gcoord.GCJ02,gcoord.WGS84)})})}var U=5e3,W=3e3,q=12,y=8,F=50,
V=640,X=8.8,z=.6,J=-.5,K=.7,Y=2.2,b=(e,t)=>(e.lessonsUsual??X)+t,T=matchMedia("(prefers-reduced-motion: reduce)"),{port1:P,
port2:Q}=new MessageChannel,p=e=>P.postMessage(e),g=(e,t)=>Object.assign(document.createElement(e),t),C=parent!==window,
{_onWheelScroll:ee}=L.Map.ScrollWheelZoom.prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this._map;if(!(!C||
e.ctrlKey||e.metaKey||t.getContainer().classList.contains("held")))return _(t,"wheel");t.lessonsMoved=!0,ee.call(this,e)}});
var{_onDown:te}=L.Draggable.prototype;L.Draggable.include({_onDown(e){let t=this._element.classList.contains("leaflet-ma\
p-pane");C&&t&&e.touches?.length===1||te.call(this,e)}});function ne(e,t){let n=e.getContainer();e.lessonsHints={wheel:t.
wheel,fingers:t.fingers},n.classList.toggle("framed",C);let i=r=>{n.classList.toggle("held",r&&C&&!n.classList.contains(
"pick"))&&p({type:"held"})};n.addEventListener("pointerdown",r=>i(r.pointerType!=="touch"&&!r.target.closest(".leaflet-c\
ontrol")),!0),document.documentElement.addEventListener("mouseleave",()=>i(!1)),addEventListener("blur",()=>i(!1));let c=null;
n.addEventListener("touchstart",({touches:r})=>{[c]=r},{passive:!0}),n.addEventListener("touchmove",({touches:[r,...d]})=>{
let u=c&&Math.hypot(r.clientX-c.clientX,r.clientY-c.clientY)>q;C&&u&&!d.length&&_(e,"fingers")},{passive:!0})}function _(e,t){
let n=e.lessonsHints?.[t];if(!n)return;delete e.lessonsHints[t];let i=g("p",{className:"hint",textContent:n,ariaHidden:"\
true"});e.getContainer().append(i),setTimeout(()=>i.remove(),W)}function oe(e,t){let[n,i]=[e.getCenter(),e.getZoom()],c=e.
lessonsHome??(()=>S(e,n,i)),r=e.lessonsBounds,d=()=>e.getZoom()>e.getBoundsZoom(r,!1,L.point(2*y,2*y))-.1&&e.getBounds().
pad(.001).contains(r),u=()=>r?d():e.getZoom()===i&&e.distance(e.getCenter(),n)<F,a=g("button",{type:"button",className:"\
whole",textContent:t.whole}),o=g("div",{className:"leaflet-bar"}),s=()=>{let f=o.contains(document.activeElement);o.hidden=
u(),f&&o.hidden&&e.getContainer().focus({preventScroll:!0})},l=L.control({position:"topright"});l.onAdd=()=>(a.addEventListener(
"click",()=>{x+=1,e.closePopup(),c()}),o.append(a),L.DomEvent.disableClickPropagation(o),o),l.addTo(e),e.on("moveend res\
ize",s),s()}function se(e,t){let n=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.maxBoundsViscosity=1,e.setMaxBounds(
n),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(n))},B(e)&&e.lessonsLeast()}var B=e=>e.getSize().
x>0&&e.getSize().y>0;function ie(e,{words:t,language:n,bounds:i,pick:c}){document.documentElement.lang=n,e.attributionControl.
setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["zoom-out"]}).addTo(e),L.control.
scale({imperial:!1}).addTo(e),e.on("popupopen",a=>{let o=a.popup.getElement().querySelector(".leaflet-popup-close-button");
o?.setAttribute("aria-label",t.close),o?.setAttribute("title",t.close)}),e.lessonsBounds=L.latLngBounds(i);let r=[e.lessonsBounds.
getNorthWest(),e.lessonsBounds.getSouthEast()].map(a=>e.project(a,0)),d=Math.max(r[1].x-r[0].x,r[1].y-r[0].y);e.lessonsUsual=
Math.log2(V/d);let u=()=>e.getContainer().classList.toggle("far",e.getZoom()<b(e,J));e.on("zoomend",u),e.whenReady(u),e.
lessonsFit=a=>{B(e)&&e.fitBounds(i,{padding:[y,y],animate:a})},e.lessonsHome=()=>{e.lessonsMoved=!1,e.lessonsFit(!T.matches)};
for(let a of["pointerdown","keydown"])e.getContainer().addEventListener(a,()=>{e.lessonsMoved=!0,Z(e)},!0);e.on("resize",
()=>{B(e)&&e.lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().classList.toggle("pic\
k",!!c),e.getContainer().setAttribute("role","application"),e.getContainer().setAttribute("aria-label",t.frame)}function ce(e,t,{
legend:n,kinds:i,language:c,names:r,plain:d}){e.createPane("province").style.zIndex=350;let a=L.geoJSON(t.province,{pane:"\
province",interactive:!1,style:{className:"province"}}).addTo(e).getBounds();se(e,a.isValid()?a:L.latLngBounds([e.lessonsBounds]));
let o=({properties:l})=>({className:l.named&&!d?"unit named":"unit"});L.geoJSON(t.units,{interactive:!1,style:o}).addTo(
e);for(let{properties:l}of r?t.units.features:[]){let[f,h]=l.label,k=`unit-name${l.named&&!d?" named":""}`,j=L.divIcon({
className:k,html:"",iconSize:[0,0]}),N=L.marker([h,f],{icon:j,interactive:!1,keyboard:!1}).addTo(e).getElement();N.append(
g("span",{textContent:l.name[c]})),N.setAttribute("aria-hidden","true")}if(!i.length)return;let s=L.control({position:"b\
ottomleft"});s.onAdd=()=>{let l=g("details",{className:"legend",open:e.getSize().x>800});l.append(g("summary",{textContent:n.
legend}));for(let f of i){let h=g("div");h.append(g("i",{className:f}),n[f]),l.append(h)}return L.DomEvent.disableClickPropagation(
l),l},s.addTo(e)}function le(e,{caption:t,colors:n,ticks:i}){let c=L.control({position:"topright"});c.onAdd=()=>{let r=g(
"div",{className:"bar"});r.style.background=`linear-gradient(90deg, ${n.map((u,a)=>`${u} ${a}% ${a+1}%`)})`;for(let[u,a]of i)
r.append(g("span",{textContent:a,style:`left:${u}%`}));let d=g("div",{className:"legend scale"});return d.append(r,g("p",
{textContent:t})),d},c.addTo(e)}function re(e,t){let{url:n,attribution:i,max_zoom:c,subdomains:r}=t,d=!1,u=L.tileLayer(n,
{attribution:i,maxZoom:c,subdomains:r,className:"base"});u.on("tileload",()=>{d||(d=!0,p({type:"base",ok:!0}))}),u.addTo(
e),e.getContainer().classList.add("based"),setTimeout(()=>{d||p({type:"base",ok:!1})},U)}function ae(e,t,n){let i=new Map,
c=new Set,r=(o,s,l)=>{if(c.has(o))return;c.add(o),i.set(s,[...i.get(s)??[],{layer:o,group:l}]);let f=()=>p({type:"select",
name:s});o.on("click",f),o.on("keypress",k=>{k.originalEvent?.key==="Enter"&&f()});let h=()=>de(e,o,s);e.options.preferCanvas&&
o instanceof L.Path&&fe(e,o),o.getElement?.()&&h(),o.on("add",h)},d=o=>{let s=l=>{l.feature?.id!==void 0&&r(l,String(l.feature.
id),o)};o.eachLayer(s),o.on("layeradd",({layer:l})=>s(l))};for(let[o,s]of t)s===null?d(o):r(o,s);e.on("click",({latlng:o})=>{
let{lat:s,lng:l}=o.wrap();p({type:"click",lat:s,lon:l})}),e.getContainer().addEventListener("click",o=>{let s=o.target.closest?.(
"[data-ref]");s&&p({type:"select",name:s.dataset.ref})});let u=L.layerGroup().addTo(e),a={fly:({lat:o,lon:s,zoom:l})=>S(
e,[o,s],l??e.getZoom()),select:o=>Le(e,i,o),draw:o=>he(e,u,o),left:()=>e.getContainer().classList.remove("held"),theme:({
css:o})=>{let s=document.getElementById("lsn-theme");s&&(s.textContent=o)}};P.onmessage=({data:o})=>a[o.type]?.(o),window.
lessonsBase&&re(e,window.lessonsBase),ne(e,n??{}),n&&oe(e,n),e.on("moveend resize",()=>M(e)),M(e),parent!==window&&parent.
postMessage({lessons:1,type:"ready"},"*",[Q])}var m=["above","before","after"];function M(e){let t=e.getContainer(),n=[...t.
querySelectorAll(".pin .name")];for(let s of n)s.classList.remove(...m);let i=n.filter(s=>s.checkVisibility()),c=(...s)=>[
...t.querySelectorAll(s.join())].map(l=>l.getBoundingClientRect()),r=(s,l)=>s.left<l.right&&l.left<s.right&&s.top<l.bottom&&
l.top<s.bottom,d=c(".leaflet-control"),u=[];for(let s of i){let l=()=>[...d,...u].some(h=>r(h,s.getBoundingClientRect()));
(l()?m.find(h=>(s.classList.remove(...m),s.classList.add(h),!l())):"")===void 0&&s.classList.remove(...m),u.push(s.getBoundingClientRect())}
let a=[...t.querySelectorAll(".unit-name")];for(let s of a)s.classList.remove("covered");let o=a.map(s=>{let l=s.firstElementChild.
getBoundingClientRect();return[...d,...u].some(f=>r(f,l))});for(let[s,l]of a.entries())l.classList.toggle("covered",o[s])}
function de(e,t,n){let i=t.getElement?.();if(!(!i||i.dataset.lessons)){if(i.dataset.lessons=n,t instanceof L.Marker){!i.
title&&!i.textContent.trim()&&i.setAttribute("aria-label",n);return}for(let[c,r]of[["tabindex","0"],["role","button"],["\
aria-label",n]])i.setAttribute(c,r);i.addEventListener("keydown",c=>{c.key!=="Enter"&&c.key!==" "||(c.preventDefault(),t.
fire("click",{latlng:v(e,t).getCenter(),originalEvent:c},!0))})}}var ue;function fe(e,t){let n=e.hasLayer(t);n&&e.removeLayer(
t),t.options.renderer=ue??=L.svg(),n&&e.addLayer(t)}function ge(e,{layer:t,group:n}){let i=n?.getPopup();if(t.getPopup?.()||
!i)return t.openPopup?.();let c=i.getContent();L.popup(i.options,t).setContent(typeof c=="function"?c(t):c).setLatLng(v(
e,t).getCenter()).openOn(e)}var x=0,E=!1;function Z(e){x+=1,E&&e.stop(),E=!1}function S(e,t,n,i=()=>{}){let c=++x,r=e._limitZoom(
n),d=e._limitCenter(L.latLng(t),r,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>p({type:"flight"})),E=!0,
e.once("moveend",()=>{c===x&&(E=!1,i())}),T.matches||!e.getSize().x?e.setView(d,r,{animate:!1}):e.flyTo(d,r,{duration:.8})}
function v(e,t){let n=L.latLngBounds([]);return t.eachLayer?t.eachLayer(i=>n.extend(v(e,i))):t.getBounds&&(e.hasLayer(t)||
!t.getLatLng)?n.extend(t.getBounds()):t.getLatLng&&n.extend(t.getLatLng()),n}function Le(e,t,{name:n,related:i=[],at:c="",
move:r=!0}){for(let[o,s]of t)for(let{layer:l}of s){let f=l.getElement?.()?.classList;f?.toggle("selected",o===n),f?.toggle(
"related",i.includes(o)),f?.toggle("here",o===c)}e.getContainer().classList.toggle("led",t.has(c)),M(e);let d=o=>t.get(o)?.
find(({layer:s})=>e.hasLayer(s))??t.get(o)?.[0],u=c?[c]:t.has(n)?[n]:i,a=u.map(d).filter(o=>o&&v(e,o.layer).isValid());if(!r)
return Z(e);if(e.closePopup(),a.length===1){let[o]=a,s=v(e,o.layer),l=()=>{!c&&e.hasLayer(o.layer)&&ge(e,o)};s.getSouthWest().
equals(s.getNorthEast())?S(e,s.getCenter(),c?b(e,z):Math.max(e.getZoom(),b(e,K)),l):A(e,s,l,c?b(e,z):void 0)}else a.length?
A(e,L.latLngBounds(a.map(({layer:o})=>v(e,o).getCenter()))):(u.length||c)&&e.lessonsHome?.()}function A(e,t,n,i=Math.max(
e.getZoom(),b(e,Y))){let c=Math.min(e.getBoundsZoom(t,!1,L.point(60,60)),i);S(e,t.getCenter(),c,n)}function he(e,t,{given:n,
answer:i}){t.clearLayers();let c=({lat:u,lon:a,label:o},s)=>{let l=L.divIcon({className:`pin ${s}`,html:'<span class="do\
t"></span>',iconSize:[22,22],iconAnchor:[11,11]}),f=L.marker([u,a],{icon:l,interactive:!1,keyboard:!1}).addTo(t);return o&&
f.getElement().append(g("span",{className:"name",textContent:o})),f.getLatLng()},r=n&&c(n,"given");if(!i)return;let d=L.
circle(c(i,"answer"),{radius:i.km*1e3,className:"precision",interactive:!1}).addTo(t);A(e,r?d.getBounds().extend(r):d.getBounds())}return $(pe);})();
