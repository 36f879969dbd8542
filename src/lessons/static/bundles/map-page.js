var lessons=(()=>{var x=Object.defineProperty;var T=Object.getOwnPropertyDescriptor;var P=Object.getOwnPropertyNames;var _=Object.prototype.hasOwnProperty;var Z=(e,t)=>{for(var o in t)x(e,o,{get:t[o],enumerable:!0})},j=(e,t,o,c)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let s of P(t))!_.call(e,s)&&s!==o&&x(e,s,{get:()=>t[s],enumerable:!(c=T(t,s))||c.enumerable});return e};var O=e=>j(x({},"__esModule",{value:!0}),e);var de={};Z(de,{bridge:()=>ne,outlines:()=>ee,page:()=>Q,say:()=>h,scale:()=>te});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:D}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&D.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});if(window.
lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:o,lng:c},s,n)=>{let[r,a]=gcoord.transform([c,
o],s,n);return L.latLng(a,r)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:o=>e.project(
t(o,gcoord.WGS84,gcoord.GCJ02)),unproject:o=>t(e.unproject(o),gcoord.GCJ02,gcoord.WGS84)})})}var H=5e3,I=3e3,$=12,R=640,
U=8.8,B=.6,W=-.5,G=.7,q=2.2,v=(e,t)=>(e.lessonsUsual??U)+t,z=matchMedia("(prefers-reduced-motion: reduce)"),{port1:A,port2:F}=new MessageChannel,
h=e=>A.postMessage(e),g=(e,t)=>Object.assign(document.createElement(e),t),b=parent!==window,{_onWheelScroll:J}=L.Map.ScrollWheelZoom.
prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this._map;if(!(!b||e.ctrlKey||e.metaKey||t.getContainer().
classList.contains("held")))return N(t,"wheel");t.lessonsMoved=!0,J.call(this,e)}});var{_onDown:V}=L.Draggable.prototype;
L.Draggable.include({_onDown(e){let t=this._element.classList.contains("leaflet-map-pane");b&&t&&e.touches?.length===1||
V.call(this,e)}});function X(e,t){let o=e.getContainer();e.lessonsHints={wheel:t.wheel,fingers:t.fingers},o.classList.toggle(
"framed",b);let c=n=>{o.classList.toggle("held",n&&b&&!o.classList.contains("pick"))&&h({type:"held"})};o.addEventListener(
"pointerdown",n=>c(n.pointerType!=="touch"&&!n.target.closest(".leaflet-control")),!0),document.documentElement.addEventListener(
"mouseleave",()=>c(!1)),addEventListener("blur",()=>c(!1));let s=null;o.addEventListener("touchstart",({touches:n})=>{[s]=
n},{passive:!0}),o.addEventListener("touchmove",({touches:[n,...r]})=>{let a=s&&Math.hypot(n.clientX-s.clientX,n.clientY-
s.clientY)>$;b&&a&&!r.length&&N(e,"fingers")},{passive:!0})}function N(e,t){let o=e.lessonsHints?.[t];if(!o)return;delete e.
lessonsHints[t];let c=g("p",{className:"hint",textContent:o,ariaHidden:"true"});e.getContainer().append(c),setTimeout(()=>c.
remove(),I)}function K(e,t){let[o,c]=[e.getCenter(),e.getZoom()],s=e.lessonsHome??(()=>m(e,o,c)),n=L.control({position:"\
topright"});n.onAdd=()=>{let r=g("button",{type:"button",className:"whole",textContent:t.whole});r.addEventListener("cli\
ck",()=>{S+=1,e.closePopup(),s()});let a=g("div",{className:"leaflet-bar"});return a.append(r),L.DomEvent.disableClickPropagation(
a),a},n.addTo(e)}function Y(e,t){let o=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.maxBoundsViscosity=1,e.setMaxBounds(
o),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(o))},E(e)&&e.lessonsLeast()}var E=e=>e.getSize().
x>0&&e.getSize().y>0;function Q(e,{words:t,language:o,bounds:c,pick:s}){document.documentElement.lang=o,e.attributionControl.
setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["zoom-out"]}).addTo(e),L.control.
scale({imperial:!1}).addTo(e),e.on("popupopen",d=>{let i=d.popup.getElement().querySelector(".leaflet-popup-close-button");
i?.setAttribute("aria-label",t.close),i?.setAttribute("title",t.close)}),e.lessonsBounds=L.latLngBounds(c);let n=[e.lessonsBounds.
getNorthWest(),e.lessonsBounds.getSouthEast()].map(d=>e.project(d,0)),r=Math.max(n[1].x-n[0].x,n[1].y-n[0].y);e.lessonsUsual=
Math.log2(R/r);let a=()=>e.getContainer().classList.toggle("far",e.getZoom()<v(e,W));e.on("zoomend",a),e.whenReady(a),e.
lessonsFit=d=>{E(e)&&e.fitBounds(c,{padding:[8,8],animate:d})},e.lessonsHome=()=>{e.lessonsMoved=!1,e.lessonsFit(!z.matches)};
for(let d of["pointerdown","keydown"])e.getContainer().addEventListener(d,()=>{e.lessonsMoved=!0},!0);e.on("resize",()=>{
E(e)&&e.lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().classList.toggle("pick",!!s),
e.getContainer().setAttribute("role","application"),e.getContainer().setAttribute("aria-label",t.frame)}function ee(e,t,{
legend:o,kinds:c,language:s,names:n,plain:r}){e.createPane("province").style.zIndex=350;let a=L.geoJSON(t.province,{pane:"\
province",interactive:!1,style:{className:"province"}}).addTo(e);Y(e,a.getBounds());let d=({properties:l})=>({className:l.
named&&!r?"unit named":"unit"});L.geoJSON(t.units,{interactive:!1,style:d}).addTo(e);for(let{properties:l}of n?t.units.features:
[]){let[u,f]=l.label,C=`unit-name${l.named&&!r?" named":""}`,y=L.divIcon({className:C,html:"",iconSize:[0,0]}),M=L.marker(
[f,u],{icon:y,interactive:!1,keyboard:!1}).addTo(e).getElement();M.append(g("span",{textContent:l.name[s]})),M.setAttribute(
"aria-hidden","true")}if(!c.length)return;let i=L.control({position:"bottomleft"});i.onAdd=()=>{let l=g("details",{className:"\
legend",open:e.getSize().x>800});l.append(g("summary",{textContent:o.legend}));for(let u of c){let f=g("div");f.append(g(
"i",{className:u}),o[u]),l.append(f)}return L.DomEvent.disableClickPropagation(l),l},i.addTo(e)}function te(e,{caption:t,
colors:o,ticks:c}){let s=L.control({position:"topright"});s.onAdd=()=>{let n=g("div",{className:"bar"});n.style.background=
`linear-gradient(90deg, ${o.map((a,d)=>`${a} ${d}% ${d+1}%`)})`;for(let[a,d]of c)n.append(g("span",{textContent:d,style:`\
left:${a}%`}));let r=g("div",{className:"legend scale"});return r.append(n,g("p",{textContent:t})),r},s.addTo(e)}function oe(e,t){
let{url:o,attribution:c,max_zoom:s,subdomains:n}=t,r=!1,a=L.tileLayer(o,{attribution:c,maxZoom:s,subdomains:n,className:"\
base"});a.on("tileload",()=>{r||(r=!0,h({type:"base",ok:!0}))}),a.addTo(e),e.getContainer().classList.add("based"),setTimeout(
()=>{r||h({type:"base",ok:!1})},H)}function ne(e,t,o){let c=new Map,s=new Set,n=(i,l,u)=>{if(s.has(i))return;s.add(i),c.
set(l,[...c.get(l)??[],{layer:i,group:u}]);let f=()=>h({type:"select",name:l});i.on("click",f),i.on("keypress",y=>{y.originalEvent?.
key==="Enter"&&f()});let C=()=>se(e,i,l);e.options.preferCanvas&&i instanceof L.Path&&ce(e,i),i.getElement?.()&&C(),i.on(
"add",C)},r=i=>{let l=u=>{u.feature?.id!==void 0&&n(u,String(u.feature.id),i)};i.eachLayer(l),i.on("layeradd",({layer:u})=>l(
u))};for(let[i,l]of t)l===null?r(i):n(i,l);e.on("click",({latlng:i})=>{let{lat:l,lng:u}=i.wrap();h({type:"click",lat:l,lon:u})}),
e.getContainer().addEventListener("click",i=>{let l=i.target.closest?.("[data-ref]");l&&h({type:"select",name:l.dataset.
ref})});let a=L.layerGroup().addTo(e),d={fly:({lat:i,lon:l,zoom:u})=>m(e,[i,l],u??e.getZoom()),select:i=>re(e,c,i),draw:i=>ae(
e,a,i),left:()=>e.getContainer().classList.remove("held"),theme:({css:i})=>{let l=document.getElementById("lsn-theme");l&&
(l.textContent=i)}};A.onmessage=({data:i})=>d[i.type]?.(i),window.lessonsBase&&oe(e,window.lessonsBase),X(e,o??{}),o&&K(
e,o),e.on("zoomend resize",()=>k(e)),k(e),parent!==window&&parent.postMessage({lessons:1,type:"ready"},"*",[F])}function k(e){
let t=[...e.getContainer().querySelectorAll(".pin .name")];for(let n of t)n.classList.remove("above");let o=t.filter(n=>n.
checkVisibility()),c=(n,r)=>n.left<r.right&&r.left<n.right&&n.top<r.bottom&&r.top<n.bottom,s=[];for(let n of o)n.classList.
toggle("above",s.some(r=>c(r,n.getBoundingClientRect()))),s.push(n.getBoundingClientRect());for(let n of e.getContainer().
querySelectorAll(".unit-name")){n.classList.remove("covered");let r=n.firstElementChild.getBoundingClientRect();n.classList.
toggle("covered",s.some(a=>c(a,r)))}}function se(e,t,o){let c=t.getElement?.();if(!(!c||c.dataset.lessons)){if(c.dataset.
lessons=o,t instanceof L.Marker){!c.title&&!c.textContent.trim()&&c.setAttribute("aria-label",o);return}for(let[s,n]of[[
"tabindex","0"],["role","button"],["aria-label",o]])c.setAttribute(s,n);c.addEventListener("keydown",s=>{s.key!=="Enter"&&
s.key!==" "||(s.preventDefault(),t.fire("click",{latlng:p(e,t).getCenter(),originalEvent:s},!0))})}}var ie;function ce(e,t){
let o=e.hasLayer(t);o&&e.removeLayer(t),t.options.renderer=ie??=L.svg(),o&&e.addLayer(t)}function le(e,{layer:t,group:o}){
let c=o?.getPopup();if(t.getPopup?.()||!c)return t.openPopup?.();let s=c.getContent();L.popup(c.options,t).setContent(typeof s==
"function"?s(t):s).setLatLng(p(e,t).getCenter()).openOn(e)}var S=0;function m(e,t,o,c=()=>{}){let s=++S,n=e._limitZoom(o),
r=e._limitCenter(L.latLng(t),n,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>h({type:"flight"})),e.once(
"moveend",()=>{s===S&&c()}),z.matches||!e.getSize().x?e.setView(r,n,{animate:!1}):e.flyTo(r,n,{duration:.8})}function p(e,t){
let o=L.latLngBounds([]);return t.eachLayer?t.eachLayer(c=>o.extend(p(e,c))):t.getBounds&&(e.hasLayer(t)||!t.getLatLng)?
o.extend(t.getBounds()):t.getLatLng&&o.extend(t.getLatLng()),o}function re(e,t,{name:o,related:c=[],at:s="",move:n=!0}){
for(let[i,l]of t)for(let{layer:u}of l){let f=u.getElement?.()?.classList;f?.toggle("selected",i===o),f?.toggle("related",
c.includes(i)),f?.toggle("here",i===s)}e.getContainer().classList.toggle("led",t.has(s)),k(e);let r=i=>t.get(i)?.find(({
layer:l})=>e.hasLayer(l))??t.get(i)?.[0],a=s?[s]:t.has(o)?[o]:c,d=a.map(r).filter(i=>i&&p(e,i.layer).isValid());if(n)if(e.
closePopup(),d.length===1){let[i]=d,l=p(e,i.layer),u=()=>{!s&&e.hasLayer(i.layer)&&le(e,i)};l.getSouthWest().equals(l.getNorthEast())?
m(e,l.getCenter(),s?v(e,B):Math.max(e.getZoom(),v(e,G)),u):w(e,l,u,s?v(e,B):void 0)}else d.length?w(e,L.latLngBounds(d.map(
({layer:i})=>p(e,i).getCenter()))):(a.length||s)&&e.lessonsHome?.()}function w(e,t,o,c=Math.max(e.getZoom(),v(e,q))){let s=Math.
min(e.getBoundsZoom(t,!1,L.point(60,60)),c);m(e,t.getCenter(),s,o)}function ae(e,t,{given:o,answer:c}){t.clearLayers();let s=({
lat:a,lon:d,label:i},l)=>{let u=L.divIcon({className:`pin ${l}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[
11,11]}),f=L.marker([a,d],{icon:u,interactive:!1,keyboard:!1}).addTo(t);return i&&f.getElement().append(g("span",{className:"\
name",textContent:i})),f.getLatLng()},n=o&&s(o,"given");if(!c)return;let r=L.circle(s(c,"answer"),{radius:c.km*1e3,className:"\
precision",interactive:!1}).addTo(t);w(e,n?r.getBounds().extend(n):r.getBounds())}return O(de);})();
