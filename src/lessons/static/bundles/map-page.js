var lessons=(()=>{var k=Object.defineProperty;var Z=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var O=Object.prototype.hasOwnProperty;var D=(e,t)=>{for(var n in t)k(e,n,{get:t[n],enumerable:!0})},H=(e,t,n,i)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let s of j(t))!O.call(e,s)&&s!==n&&k(e,s,{get:()=>t[s],enumerable:!(i=Z(t,s))||i.enumerable});return e};var I=e=>H(k({},"__esModule",{value:!0}),e);var ge={};D(ge,{bridge:()=>ce,outlines:()=>oe,page:()=>ne,say:()=>h,scale:()=>se});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:$}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&$.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});if(window.
lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:n,lng:i},s,o)=>{let[l,d]=gcoord.transform([i,
n],s,o);return L.latLng(d,l)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:n=>e.project(
t(n,gcoord.WGS84,gcoord.GCJ02)),unproject:n=>t(e.unproject(n),gcoord.GCJ02,gcoord.WGS84)})})}var R=5e3,U=3e3,W=12,G=640,
V=8.8,z=.6,q=-.5,F=.7,J=2.2,b=(e,t)=>(e.lessonsUsual??V)+t,A=matchMedia("(prefers-reduced-motion: reduce)"),{port1:N,port2:X}=new MessageChannel,
h=e=>N.postMessage(e),g=(e,t)=>Object.assign(document.createElement(e),t),C=parent!==window,{_onWheelScroll:K}=L.Map.ScrollWheelZoom.
prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this._map;if(!(!C||e.ctrlKey||e.metaKey||t.getContainer().
classList.contains("held")))return T(t,"wheel");t.lessonsMoved=!0,K.call(this,e)}});var{_onDown:Y}=L.Draggable.prototype;
L.Draggable.include({_onDown(e){let t=this._element.classList.contains("leaflet-map-pane");C&&t&&e.touches?.length===1||
Y.call(this,e)}});function Q(e,t){let n=e.getContainer();e.lessonsHints={wheel:t.wheel,fingers:t.fingers},n.classList.toggle(
"framed",C);let i=o=>{n.classList.toggle("held",o&&C&&!n.classList.contains("pick"))&&h({type:"held"})};n.addEventListener(
"pointerdown",o=>i(o.pointerType!=="touch"&&!o.target.closest(".leaflet-control")),!0),document.documentElement.addEventListener(
"mouseleave",()=>i(!1)),addEventListener("blur",()=>i(!1));let s=null;n.addEventListener("touchstart",({touches:o})=>{[s]=
o},{passive:!0}),n.addEventListener("touchmove",({touches:[o,...l]})=>{let d=s&&Math.hypot(o.clientX-s.clientX,o.clientY-
s.clientY)>W;C&&d&&!l.length&&T(e,"fingers")},{passive:!0})}function T(e,t){let n=e.lessonsHints?.[t];if(!n)return;delete e.
lessonsHints[t];let i=g("p",{className:"hint",textContent:n,ariaHidden:"true"});e.getContainer().append(i),setTimeout(()=>i.
remove(),U)}function ee(e,t){let[n,i]=[e.getCenter(),e.getZoom()],s=e.lessonsHome??(()=>x(e,n,i)),o=L.control({position:"\
topright"});o.onAdd=()=>{let l=g("button",{type:"button",className:"whole",textContent:t.whole});l.addEventListener("cli\
ck",()=>{y+=1,e.closePopup(),s()});let d=g("div",{className:"leaflet-bar"});return d.append(l),L.DomEvent.disableClickPropagation(
d),d},o.addTo(e)}function te(e,t){let n=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.maxBoundsViscosity=1,e.setMaxBounds(
n),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(n))},S(e)&&e.lessonsLeast()}var S=e=>e.getSize().
x>0&&e.getSize().y>0;function ne(e,{words:t,language:n,bounds:i,pick:s}){document.documentElement.lang=n,e.attributionControl.
setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["zoom-out"]}).addTo(e),L.control.
scale({imperial:!1}).addTo(e),e.on("popupopen",u=>{let c=u.popup.getElement().querySelector(".leaflet-popup-close-button");
c?.setAttribute("aria-label",t.close),c?.setAttribute("title",t.close)}),e.lessonsBounds=L.latLngBounds(i);let o=[e.lessonsBounds.
getNorthWest(),e.lessonsBounds.getSouthEast()].map(u=>e.project(u,0)),l=Math.max(o[1].x-o[0].x,o[1].y-o[0].y);e.lessonsUsual=
Math.log2(G/l);let d=()=>e.getContainer().classList.toggle("far",e.getZoom()<b(e,q));e.on("zoomend",d),e.whenReady(d),e.
lessonsFit=u=>{S(e)&&e.fitBounds(i,{padding:[8,8],animate:u})},e.lessonsHome=()=>{e.lessonsMoved=!1,e.lessonsFit(!A.matches)};
for(let u of["pointerdown","keydown"])e.getContainer().addEventListener(u,()=>{e.lessonsMoved=!0,P(e)},!0);e.on("resize",
()=>{S(e)&&e.lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().classList.toggle("pic\
k",!!s),e.getContainer().setAttribute("role","application"),e.getContainer().setAttribute("aria-label",t.frame)}function oe(e,t,{
legend:n,kinds:i,language:s,names:o,plain:l}){e.createPane("province").style.zIndex=350;let u=L.geoJSON(t.province,{pane:"\
province",interactive:!1,style:{className:"province"}}).addTo(e).getBounds();te(e,u.isValid()?u:L.latLngBounds([e.lessonsBounds]));
let c=({properties:a})=>({className:a.named&&!l?"unit named":"unit"});L.geoJSON(t.units,{interactive:!1,style:c}).addTo(
e);for(let{properties:a}of o?t.units.features:[]){let[f,p]=a.label,E=`unit-name${a.named&&!l?" named":""}`,_=L.divIcon({
className:E,html:"",iconSize:[0,0]}),B=L.marker([p,f],{icon:_,interactive:!1,keyboard:!1}).addTo(e).getElement();B.append(
g("span",{textContent:a.name[s]})),B.setAttribute("aria-hidden","true")}if(!i.length)return;let r=L.control({position:"b\
ottomleft"});r.onAdd=()=>{let a=g("details",{className:"legend",open:e.getSize().x>800});a.append(g("summary",{textContent:n.
legend}));for(let f of i){let p=g("div");p.append(g("i",{className:f}),n[f]),a.append(p)}return L.DomEvent.disableClickPropagation(
a),a},r.addTo(e)}function se(e,{caption:t,colors:n,ticks:i}){let s=L.control({position:"topright"});s.onAdd=()=>{let o=g(
"div",{className:"bar"});o.style.background=`linear-gradient(90deg, ${n.map((d,u)=>`${d} ${u}% ${u+1}%`)})`;for(let[d,u]of i)
o.append(g("span",{textContent:u,style:`left:${d}%`}));let l=g("div",{className:"legend scale"});return l.append(o,g("p",
{textContent:t})),l},s.addTo(e)}function ie(e,t){let{url:n,attribution:i,max_zoom:s,subdomains:o}=t,l=!1,d=L.tileLayer(n,
{attribution:i,maxZoom:s,subdomains:o,className:"base"});d.on("tileload",()=>{l||(l=!0,h({type:"base",ok:!0}))}),d.addTo(
e),e.getContainer().classList.add("based"),setTimeout(()=>{l||h({type:"base",ok:!1})},R)}function ce(e,t,n){let i=new Map,
s=new Set,o=(c,r,a)=>{if(s.has(c))return;s.add(c),i.set(r,[...i.get(r)??[],{layer:c,group:a}]);let f=()=>h({type:"select",
name:r});c.on("click",f),c.on("keypress",E=>{E.originalEvent?.key==="Enter"&&f()});let p=()=>le(e,c,r);e.options.preferCanvas&&
c instanceof L.Path&&ae(e,c),c.getElement?.()&&p(),c.on("add",p)},l=c=>{let r=a=>{a.feature?.id!==void 0&&o(a,String(a.feature.
id),c)};c.eachLayer(r),c.on("layeradd",({layer:a})=>r(a))};for(let[c,r]of t)r===null?l(c):o(c,r);e.on("click",({latlng:c})=>{
let{lat:r,lng:a}=c.wrap();h({type:"click",lat:r,lon:a})}),e.getContainer().addEventListener("click",c=>{let r=c.target.closest?.(
"[data-ref]");r&&h({type:"select",name:r.dataset.ref})});let d=L.layerGroup().addTo(e),u={fly:({lat:c,lon:r,zoom:a})=>x(
e,[c,r],a??e.getZoom()),select:c=>ue(e,i,c),draw:c=>fe(e,d,c),left:()=>e.getContainer().classList.remove("held"),theme:({
css:c})=>{let r=document.getElementById("lsn-theme");r&&(r.textContent=c)}};N.onmessage=({data:c})=>u[c.type]?.(c),window.
lessonsBase&&ie(e,window.lessonsBase),Q(e,n??{}),n&&ee(e,n),e.on("zoomend resize",()=>w(e)),w(e),parent!==window&&parent.
postMessage({lessons:1,type:"ready"},"*",[X])}function w(e){let t=[...e.getContainer().querySelectorAll(".pin .name")];for(let o of t)
o.classList.remove("above");let n=t.filter(o=>o.checkVisibility()),i=(o,l)=>o.left<l.right&&l.left<o.right&&o.top<l.bottom&&
l.top<o.bottom,s=[];for(let o of n)o.classList.toggle("above",s.some(l=>i(l,o.getBoundingClientRect()))),s.push(o.getBoundingClientRect());
for(let o of e.getContainer().querySelectorAll(".unit-name")){o.classList.remove("covered");let l=o.firstElementChild.getBoundingClientRect();
o.classList.toggle("covered",s.some(d=>i(d,l)))}}function le(e,t,n){let i=t.getElement?.();if(!(!i||i.dataset.lessons)){
if(i.dataset.lessons=n,t instanceof L.Marker){!i.title&&!i.textContent.trim()&&i.setAttribute("aria-label",n);return}for(let[
s,o]of[["tabindex","0"],["role","button"],["aria-label",n]])i.setAttribute(s,o);i.addEventListener("keydown",s=>{s.key!==
"Enter"&&s.key!==" "||(s.preventDefault(),t.fire("click",{latlng:v(e,t).getCenter(),originalEvent:s},!0))})}}var re;function ae(e,t){
let n=e.hasLayer(t);n&&e.removeLayer(t),t.options.renderer=re??=L.svg(),n&&e.addLayer(t)}function de(e,{layer:t,group:n}){
let i=n?.getPopup();if(t.getPopup?.()||!i)return t.openPopup?.();let s=i.getContent();L.popup(i.options,t).setContent(typeof s==
"function"?s(t):s).setLatLng(v(e,t).getCenter()).openOn(e)}var y=0,m=!1;function P(e){y+=1,m&&e.stop(),m=!1}function x(e,t,n,i=()=>{}){
let s=++y,o=e._limitZoom(n),l=e._limitCenter(L.latLng(t),o,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>h(
{type:"flight"})),m=!0,e.once("moveend",()=>{s===y&&(m=!1,i())}),A.matches||!e.getSize().x?e.setView(l,o,{animate:!1}):e.
flyTo(l,o,{duration:.8})}function v(e,t){let n=L.latLngBounds([]);return t.eachLayer?t.eachLayer(i=>n.extend(v(e,i))):t.
getBounds&&(e.hasLayer(t)||!t.getLatLng)?n.extend(t.getBounds()):t.getLatLng&&n.extend(t.getLatLng()),n}function ue(e,t,{
name:n,related:i=[],at:s="",move:o=!0}){for(let[c,r]of t)for(let{layer:a}of r){let f=a.getElement?.()?.classList;f?.toggle(
"selected",c===n),f?.toggle("related",i.includes(c)),f?.toggle("here",c===s)}e.getContainer().classList.toggle("led",t.has(
s)),w(e);let l=c=>t.get(c)?.find(({layer:r})=>e.hasLayer(r))??t.get(c)?.[0],d=s?[s]:t.has(n)?[n]:i,u=d.map(l).filter(c=>c&&
v(e,c.layer).isValid());if(!o)return P(e);if(e.closePopup(),u.length===1){let[c]=u,r=v(e,c.layer),a=()=>{!s&&e.hasLayer(
c.layer)&&de(e,c)};r.getSouthWest().equals(r.getNorthEast())?x(e,r.getCenter(),s?b(e,z):Math.max(e.getZoom(),b(e,F)),a):
M(e,r,a,s?b(e,z):void 0)}else u.length?M(e,L.latLngBounds(u.map(({layer:c})=>v(e,c).getCenter()))):(d.length||s)&&e.lessonsHome?.()}
function M(e,t,n,i=Math.max(e.getZoom(),b(e,J))){let s=Math.min(e.getBoundsZoom(t,!1,L.point(60,60)),i);x(e,t.getCenter(),
s,n)}function fe(e,t,{given:n,answer:i}){t.clearLayers();let s=({lat:d,lon:u,label:c},r)=>{let a=L.divIcon({className:`p\
in ${r}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),f=L.marker([d,u],{icon:a,interactive:!1,
keyboard:!1}).addTo(t);return c&&f.getElement().append(g("span",{className:"name",textContent:c})),f.getLatLng()},o=n&&s(
n,"given");if(!i)return;let l=L.circle(s(i,"answer"),{radius:i.km*1e3,className:"precision",interactive:!1}).addTo(t);M(
e,o?l.getBounds().extend(o):l.getBounds())}return I(ge);})();
