var lessons=(()=>{var y=Object.defineProperty;var A=Object.getOwnPropertyDescriptor;var P=Object.getOwnPropertyNames;var _=Object.prototype.hasOwnProperty;var Z=(e,t)=>{for(var n in t)y(e,n,{get:t[n],enumerable:!0})},j=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let o of P(t))!_.call(e,o)&&o!==n&&y(e,o,{get:()=>t[o],enumerable:!(s=A(t,o))||s.enumerable});return e};var D=e=>j(y({},"__esModule",{value:!0}),e);var ie={};Z(ie,{bridge:()=>Y,outlines:()=>X,page:()=>V,say:()=>h,scale:()=>K});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:H}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&H.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});if(window.
lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:n,lng:s},o,c)=>{let[r,a]=gcoord.transform([s,
n],o,c);return L.latLng(a,r)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:n=>e.project(
t(n,gcoord.WGS84,gcoord.GCJ02)),unproject:n=>t(e.unproject(n),gcoord.GCJ02,gcoord.WGS84)})})}var O=5e3,I=3e3,$=12,S=9.4,
z=8.3,B=matchMedia("(prefers-reduced-motion: reduce)"),{port1:T,port2:G}=new MessageChannel,h=e=>T.postMessage(e),g=(e,t)=>Object.
assign(document.createElement(e),t),m=parent!==window,{_onWheelScroll:R}=L.Map.ScrollWheelZoom.prototype;L.Map.ScrollWheelZoom.
include({_onWheelScroll(e){let t=this._map;if(!(!m||e.ctrlKey||e.metaKey||t.getContainer().classList.contains("held")))return N(
t,"wheel");t.lessonsMoved=!0,R.call(this,e)}});var{_onDown:W}=L.Draggable.prototype;L.Draggable.include({_onDown(e){let t=this.
_element.classList.contains("leaflet-map-pane");m&&t&&e.touches?.length===1||W.call(this,e)}});function F(e,t){let n=e.getContainer();
e.lessonsHints={wheel:t.wheel,fingers:t.fingers},n.classList.toggle("framed",m);let s=c=>{n.classList.toggle("held",c&&m&&
!n.classList.contains("pick"))&&h({type:"held"})};n.addEventListener("pointerdown",c=>s(c.pointerType!=="touch"&&!c.target.
closest(".leaflet-control")),!0),document.documentElement.addEventListener("mouseleave",()=>s(!1)),addEventListener("blu\
r",()=>s(!1));let o=null;n.addEventListener("touchstart",({touches:c})=>{[o]=c},{passive:!0}),n.addEventListener("touchm\
ove",({touches:[c,...r]})=>{let a=o&&Math.hypot(c.clientX-o.clientX,c.clientY-o.clientY)>$;m&&a&&!r.length&&N(e,"fingers")},
{passive:!0})}function N(e,t){let n=e.lessonsHints?.[t];if(!n)return;delete e.lessonsHints[t];let s=g("p",{className:"hi\
nt",textContent:n,ariaHidden:"true"});e.getContainer().append(s),setTimeout(()=>s.remove(),I)}function J(e,t){let[n,s]=[
e.getCenter(),e.getZoom()],o=e.lessonsHome??(()=>b(e,n,s)),c=L.control({position:"topright"});c.onAdd=()=>{let r=g("butt\
on",{type:"button",className:"whole",textContent:t.whole});r.addEventListener("click",()=>{k+=1,e.closePopup(),o()});let a=g(
"div",{className:"leaflet-bar"});return a.append(r),L.DomEvent.disableClickPropagation(a),a},c.addTo(e)}function q(e,t){
let n=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.maxBoundsViscosity=1,e.setMaxBounds(n),e.lessonsLeast=()=>{e.options.
minZoom=0,e.setMinZoom(e.getBoundsZoom(n))},x(e)&&e.lessonsLeast()}var x=e=>e.getSize().x>0&&e.getSize().y>0;function V(e,{
words:t,language:n,bounds:s,pick:o}){document.documentElement.lang=n,e.attributionControl.setPrefix(!1).addAttribution(t.
base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["zoom-out"]}).addTo(e),L.control.scale({imperial:!1}).addTo(
e),e.on("popupopen",r=>{let a=r.popup.getElement().querySelector(".leaflet-popup-close-button");a?.setAttribute("aria-la\
bel",t.close),a?.setAttribute("title",t.close)});let c=()=>e.getContainer().classList.toggle("far",e.getZoom()<z);e.on("\
zoomend",c),e.whenReady(c),e.lessonsBounds=L.latLngBounds(s),e.lessonsFit=r=>{x(e)&&e.fitBounds(s,{padding:[8,8],animate:r})},
e.lessonsHome=()=>{e.lessonsMoved=!1,e.lessonsFit(!B.matches)};for(let r of["pointerdown","keydown"])e.getContainer().addEventListener(
r,()=>{e.lessonsMoved=!0},!0);e.on("resize",()=>{x(e)&&e.lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(
!1),e.getContainer().classList.toggle("pick",!!o),e.getContainer().setAttribute("role","application"),e.getContainer().setAttribute(
"aria-label",t.frame)}function X(e,t,{legend:n,kinds:s,language:o,names:c,plain:r}){e.createPane("province").style.zIndex=
350;let a=L.geoJSON(t.province,{pane:"province",interactive:!1,style:{className:"province"}}).addTo(e);q(e,a.getBounds());
let f=({properties:l})=>({className:l.named&&!r?"unit named":"unit"});L.geoJSON(t.units,{interactive:!1,style:f}).addTo(
e);for(let{properties:l}of c?t.units.features:[]){let[d,u]=l.label,v=`unit-name${l.named&&!r?" named":""}`,C=L.divIcon({
className:v,html:"",iconSize:[0,0]}),w=L.marker([u,d],{icon:C,interactive:!1,keyboard:!1}).addTo(e).getElement();w.append(
g("span",{textContent:l.name[o]})),w.setAttribute("aria-hidden","true")}if(!s.length)return;let i=L.control({position:"b\
ottomleft"});i.onAdd=()=>{let l=g("details",{className:"legend",open:e.getSize().x>800});l.append(g("summary",{textContent:n.
legend}));for(let d of s){let u=g("div");u.append(g("i",{className:d}),n[d]),l.append(u)}return L.DomEvent.disableClickPropagation(
l),l},i.addTo(e)}function K(e,{caption:t,colors:n,ticks:s}){let o=L.control({position:"topright"});o.onAdd=()=>{let c=g(
"div",{className:"bar"});c.style.background=`linear-gradient(90deg, ${n.map((a,f)=>`${a} ${f}% ${f+1}%`)})`;for(let[a,f]of s)
c.append(g("span",{textContent:f,style:`left:${a}%`}));let r=g("div",{className:"legend scale"});return r.append(c,g("p",
{textContent:t})),r},o.addTo(e)}function U(e,t){let{url:n,attribution:s,max_zoom:o,subdomains:c}=t,r=!1,a=L.tileLayer(n,
{attribution:s,maxZoom:o,subdomains:c,className:"base"});a.on("tileload",()=>{r||(r=!0,h({type:"base",ok:!0}))}),a.addTo(
e),e.getContainer().classList.add("based"),setTimeout(()=>{r||h({type:"base",ok:!1})},O)}function Y(e,t,n){let s=new Map,
o=new Set,c=(i,l,d)=>{if(o.has(i))return;o.add(i),s.set(l,[...s.get(l)??[],{layer:i,group:d}]);let u=()=>h({type:"select",
name:l});i.on("click",u),i.on("keypress",C=>{C.originalEvent?.key==="Enter"&&u()});let v=()=>Q(e,i,l);e.options.preferCanvas&&
i instanceof L.Path&&te(e,i),i.getElement?.()&&v(),i.on("add",v)},r=i=>{let l=d=>{d.feature?.id!==void 0&&c(d,String(d.feature.
id),i)};i.eachLayer(l),i.on("layeradd",({layer:d})=>l(d))};for(let[i,l]of t)l===null?r(i):c(i,l);e.on("click",({latlng:i})=>{
let{lat:l,lng:d}=i.wrap();h({type:"click",lat:l,lon:d})}),e.getContainer().addEventListener("click",i=>{let l=i.target.closest?.(
"[data-ref]");l&&h({type:"select",name:l.dataset.ref})});let a=L.layerGroup().addTo(e),f={fly:({lat:i,lon:l,zoom:d})=>b(
e,[i,l],d??e.getZoom()),select:i=>oe(e,s,i),draw:i=>se(e,a,i),left:()=>e.getContainer().classList.remove("held"),theme:({
css:i})=>{let l=document.getElementById("lsn-theme");l&&(l.textContent=i)}};T.onmessage=({data:i})=>f[i.type]?.(i),window.
lessonsBase&&U(e,window.lessonsBase),F(e,n??{}),n&&J(e,n),e.on("zoomend resize",()=>M(e)),M(e),parent!==window&&parent.postMessage(
{lessons:1,type:"ready"},"*",[G])}function M(e){let t=[...e.getContainer().querySelectorAll(".pin .name.focus")];for(let o of t)
o.classList.remove("above");if(e.getZoom()>=z)return;let n=(o,c)=>o.left<c.right&&c.left<o.right&&o.top<c.bottom&&c.top<
o.bottom,s=[];for(let o of t)o.classList.toggle("above",s.some(c=>n(c,o.getBoundingClientRect()))),s.push(o.getBoundingClientRect())}
function Q(e,t,n){let s=t.getElement?.();if(!(!s||s.dataset.lessons)){if(s.dataset.lessons=n,t instanceof L.Marker){!s.title&&
!s.textContent.trim()&&s.setAttribute("aria-label",n);return}for(let[o,c]of[["tabindex","0"],["role","button"],["aria-la\
bel",n]])s.setAttribute(o,c);s.addEventListener("keydown",o=>{o.key!=="Enter"&&o.key!==" "||(o.preventDefault(),t.fire("\
click",{latlng:p(e,t).getCenter(),originalEvent:o},!0))})}}var ee;function te(e,t){let n=e.hasLayer(t);n&&e.removeLayer(
t),t.options.renderer=ee??=L.svg(),n&&e.addLayer(t)}function ne(e,{layer:t,group:n}){let s=n?.getPopup();if(t.getPopup?.()||
!s)return t.openPopup?.();let o=s.getContent();L.popup(s.options,t).setContent(typeof o=="function"?o(t):o).setLatLng(p(
e,t).getCenter()).openOn(e)}var k=0;function b(e,t,n,s=()=>{}){let o=++k,c=e._limitZoom(n),r=e._limitCenter(L.latLng(t),
c,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>h({type:"flight"})),e.once("moveend",()=>{o===k&&s()}),B.
matches||!e.getSize().x?e.setView(r,c,{animate:!1}):e.flyTo(r,c,{duration:.8})}function p(e,t){let n=L.latLngBounds([]);
return t.eachLayer?t.eachLayer(s=>n.extend(p(e,s))):t.getBounds&&(e.hasLayer(t)||!t.getLatLng)?n.extend(t.getBounds()):t.
getLatLng&&n.extend(t.getLatLng()),n}function oe(e,t,{name:n,related:s=[],at:o="",move:c=!0}){for(let[i,l]of t)for(let{layer:d}of l){
let u=d.getElement?.()?.classList;u?.toggle("selected",i===n),u?.toggle("related",s.includes(i))}let r=i=>t.get(i)?.find(
({layer:l})=>e.hasLayer(l))??t.get(i)?.[0],a=o?[o]:t.has(n)?[n]:s,f=a.map(r).filter(i=>i&&p(e,i.layer).isValid());if(c)if(e.
closePopup(),f.length===1){let[i]=f,l=p(e,i.layer),d=()=>{!o&&e.hasLayer(i.layer)&&ne(e,i)};l.getSouthWest().equals(l.getNorthEast())?
b(e,l.getCenter(),o?S:Math.max(e.getZoom(),9.5),d):E(e,l,d,o?S:void 0)}else f.length?E(e,L.latLngBounds(f.map(({layer:i})=>p(
e,i).getCenter()))):(a.length||o)&&e.lessonsHome?.()}function E(e,t,n,s=Math.max(e.getZoom(),11)){let o=Math.min(e.getBoundsZoom(
t,!1,L.point(60,60)),s);b(e,t.getCenter(),o,n)}function se(e,t,{given:n,answer:s}){t.clearLayers();let o=({lat:a,lon:f,label:i},l)=>{
let d=L.divIcon({className:`pin ${l}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),u=L.marker(
[a,f],{icon:d,interactive:!1,keyboard:!1}).addTo(t);return i&&u.getElement().append(g("span",{className:"name",textContent:i})),
u.getLatLng()},c=n&&o(n,"given");if(!s)return;let r=L.circle(o(s,"answer"),{radius:s.km*1e3,className:"precision",interactive:!1}).
addTo(t);E(e,c?r.getBounds().extend(c):r.getBounds())}return D(ie);})();
