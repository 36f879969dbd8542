var lessons=(()=>{var x=Object.defineProperty;var P=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var Z=Object.prototype.hasOwnProperty;var j=(e,t)=>{for(var n in t)x(e,n,{get:t[n],enumerable:!0})},O=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let o of _(t))!Z.call(e,o)&&o!==n&&x(e,o,{get:()=>t[o],enumerable:!(s=P(t,o))||s.enumerable});return e};var D=e=>O(x({},"__esModule",{value:!0}),e);var de={};j(de,{bridge:()=>oe,outlines:()=>ee,page:()=>Q,say:()=>h,scale:()=>te});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:H}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&H.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});if(window.
lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:n,lng:s},o,c)=>{let[r,a]=gcoord.transform([s,
n],o,c);return L.latLng(a,r)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:n=>e.project(
t(n,gcoord.WGS84,gcoord.GCJ02)),unproject:n=>t(e.unproject(n),gcoord.GCJ02,gcoord.WGS84)})})}var I=5e3,$=3e3,U=12,W=640,
G=8.8,M=.6,z=-.5,R=.7,F=2.2,p=(e,t)=>(e.lessonsUsual??G)+t,N=matchMedia("(prefers-reduced-motion: reduce)"),{port1:T,port2:J}=new MessageChannel,
h=e=>T.postMessage(e),g=(e,t)=>Object.assign(document.createElement(e),t),b=parent!==window,{_onWheelScroll:X}=L.Map.ScrollWheelZoom.
prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this._map;if(!(!b||e.ctrlKey||e.metaKey||t.getContainer().
classList.contains("held")))return A(t,"wheel");t.lessonsMoved=!0,X.call(this,e)}});var{_onDown:q}=L.Draggable.prototype;
L.Draggable.include({_onDown(e){let t=this._element.classList.contains("leaflet-map-pane");b&&t&&e.touches?.length===1||
q.call(this,e)}});function V(e,t){let n=e.getContainer();e.lessonsHints={wheel:t.wheel,fingers:t.fingers},n.classList.toggle(
"framed",b);let s=c=>{n.classList.toggle("held",c&&b&&!n.classList.contains("pick"))&&h({type:"held"})};n.addEventListener(
"pointerdown",c=>s(c.pointerType!=="touch"&&!c.target.closest(".leaflet-control")),!0),document.documentElement.addEventListener(
"mouseleave",()=>s(!1)),addEventListener("blur",()=>s(!1));let o=null;n.addEventListener("touchstart",({touches:c})=>{[o]=
c},{passive:!0}),n.addEventListener("touchmove",({touches:[c,...r]})=>{let a=o&&Math.hypot(c.clientX-o.clientX,c.clientY-
o.clientY)>U;b&&a&&!r.length&&A(e,"fingers")},{passive:!0})}function A(e,t){let n=e.lessonsHints?.[t];if(!n)return;delete e.
lessonsHints[t];let s=g("p",{className:"hint",textContent:n,ariaHidden:"true"});e.getContainer().append(s),setTimeout(()=>s.
remove(),$)}function K(e,t){let[n,s]=[e.getCenter(),e.getZoom()],o=e.lessonsHome??(()=>m(e,n,s)),c=L.control({position:"\
topright"});c.onAdd=()=>{let r=g("button",{type:"button",className:"whole",textContent:t.whole});r.addEventListener("cli\
ck",()=>{k+=1,e.closePopup(),o()});let a=g("div",{className:"leaflet-bar"});return a.append(r),L.DomEvent.disableClickPropagation(
a),a},c.addTo(e)}function Y(e,t){let n=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.maxBoundsViscosity=1,e.setMaxBounds(
n),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(n))},E(e)&&e.lessonsLeast()}var E=e=>e.getSize().
x>0&&e.getSize().y>0;function Q(e,{words:t,language:n,bounds:s,pick:o}){document.documentElement.lang=n,e.attributionControl.
setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["zoom-out"]}).addTo(e),L.control.
scale({imperial:!1}).addTo(e),e.on("popupopen",d=>{let i=d.popup.getElement().querySelector(".leaflet-popup-close-button");
i?.setAttribute("aria-label",t.close),i?.setAttribute("title",t.close)}),e.lessonsBounds=L.latLngBounds(s);let c=[e.lessonsBounds.
getNorthWest(),e.lessonsBounds.getSouthEast()].map(d=>e.project(d,0)),r=Math.max(c[1].x-c[0].x,c[1].y-c[0].y);e.lessonsUsual=
Math.log2(W/r);let a=()=>e.getContainer().classList.toggle("far",e.getZoom()<p(e,z));e.on("zoomend",a),e.whenReady(a),e.
lessonsFit=d=>{E(e)&&e.fitBounds(s,{padding:[8,8],animate:d})},e.lessonsHome=()=>{e.lessonsMoved=!1,e.lessonsFit(!N.matches)};
for(let d of["pointerdown","keydown"])e.getContainer().addEventListener(d,()=>{e.lessonsMoved=!0},!0);e.on("resize",()=>{
E(e)&&e.lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().classList.toggle("pick",!!o),
e.getContainer().setAttribute("role","application"),e.getContainer().setAttribute("aria-label",t.frame)}function ee(e,t,{
legend:n,kinds:s,language:o,names:c,plain:r}){e.createPane("province").style.zIndex=350;let a=L.geoJSON(t.province,{pane:"\
province",interactive:!1,style:{className:"province"}}).addTo(e);Y(e,a.getBounds());let d=({properties:l})=>({className:l.
named&&!r?"unit named":"unit"});L.geoJSON(t.units,{interactive:!1,style:d}).addTo(e);for(let{properties:l}of c?t.units.features:
[]){let[u,f]=l.label,C=`unit-name${l.named&&!r?" named":""}`,y=L.divIcon({className:C,html:"",iconSize:[0,0]}),S=L.marker(
[f,u],{icon:y,interactive:!1,keyboard:!1}).addTo(e).getElement();S.append(g("span",{textContent:l.name[o]})),S.setAttribute(
"aria-hidden","true")}if(!s.length)return;let i=L.control({position:"bottomleft"});i.onAdd=()=>{let l=g("details",{className:"\
legend",open:e.getSize().x>800});l.append(g("summary",{textContent:n.legend}));for(let u of s){let f=g("div");f.append(g(
"i",{className:u}),n[u]),l.append(f)}return L.DomEvent.disableClickPropagation(l),l},i.addTo(e)}function te(e,{caption:t,
colors:n,ticks:s}){let o=L.control({position:"topright"});o.onAdd=()=>{let c=g("div",{className:"bar"});c.style.background=
`linear-gradient(90deg, ${n.map((a,d)=>`${a} ${d}% ${d+1}%`)})`;for(let[a,d]of s)c.append(g("span",{textContent:d,style:`\
left:${a}%`}));let r=g("div",{className:"legend scale"});return r.append(c,g("p",{textContent:t})),r},o.addTo(e)}function ne(e,t){
let{url:n,attribution:s,max_zoom:o,subdomains:c}=t,r=!1,a=L.tileLayer(n,{attribution:s,maxZoom:o,subdomains:c,className:"\
base"});a.on("tileload",()=>{r||(r=!0,h({type:"base",ok:!0}))}),a.addTo(e),e.getContainer().classList.add("based"),setTimeout(
()=>{r||h({type:"base",ok:!1})},I)}function oe(e,t,n){let s=new Map,o=new Set,c=(i,l,u)=>{if(o.has(i))return;o.add(i),s.
set(l,[...s.get(l)??[],{layer:i,group:u}]);let f=()=>h({type:"select",name:l});i.on("click",f),i.on("keypress",y=>{y.originalEvent?.
key==="Enter"&&f()});let C=()=>se(e,i,l);e.options.preferCanvas&&i instanceof L.Path&&ce(e,i),i.getElement?.()&&C(),i.on(
"add",C)},r=i=>{let l=u=>{u.feature?.id!==void 0&&c(u,String(u.feature.id),i)};i.eachLayer(l),i.on("layeradd",({layer:u})=>l(
u))};for(let[i,l]of t)l===null?r(i):c(i,l);e.on("click",({latlng:i})=>{let{lat:l,lng:u}=i.wrap();h({type:"click",lat:l,lon:u})}),
e.getContainer().addEventListener("click",i=>{let l=i.target.closest?.("[data-ref]");l&&h({type:"select",name:l.dataset.
ref})});let a=L.layerGroup().addTo(e),d={fly:({lat:i,lon:l,zoom:u})=>m(e,[i,l],u??e.getZoom()),select:i=>re(e,s,i),draw:i=>ae(
e,a,i),left:()=>e.getContainer().classList.remove("held"),theme:({css:i})=>{let l=document.getElementById("lsn-theme");l&&
(l.textContent=i)}};T.onmessage=({data:i})=>d[i.type]?.(i),window.lessonsBase&&ne(e,window.lessonsBase),V(e,n??{}),n&&K(
e,n),e.on("zoomend resize",()=>B(e)),B(e),parent!==window&&parent.postMessage({lessons:1,type:"ready"},"*",[J])}function B(e){
let t=[...e.getContainer().querySelectorAll(".pin .name.focus")];for(let o of t)o.classList.remove("above");if(e.getZoom()>=
p(e,z))return;let n=(o,c)=>o.left<c.right&&c.left<o.right&&o.top<c.bottom&&c.top<o.bottom,s=[];for(let o of t)o.classList.
toggle("above",s.some(c=>n(c,o.getBoundingClientRect()))),s.push(o.getBoundingClientRect())}function se(e,t,n){let s=t.getElement?.();
if(!(!s||s.dataset.lessons)){if(s.dataset.lessons=n,t instanceof L.Marker){!s.title&&!s.textContent.trim()&&s.setAttribute(
"aria-label",n);return}for(let[o,c]of[["tabindex","0"],["role","button"],["aria-label",n]])s.setAttribute(o,c);s.addEventListener(
"keydown",o=>{o.key!=="Enter"&&o.key!==" "||(o.preventDefault(),t.fire("click",{latlng:v(e,t).getCenter(),originalEvent:o},
!0))})}}var ie;function ce(e,t){let n=e.hasLayer(t);n&&e.removeLayer(t),t.options.renderer=ie??=L.svg(),n&&e.addLayer(t)}
function le(e,{layer:t,group:n}){let s=n?.getPopup();if(t.getPopup?.()||!s)return t.openPopup?.();let o=s.getContent();L.
popup(s.options,t).setContent(typeof o=="function"?o(t):o).setLatLng(v(e,t).getCenter()).openOn(e)}var k=0;function m(e,t,n,s=()=>{}){
let o=++k,c=e._limitZoom(n),r=e._limitCenter(L.latLng(t),c,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>h(
{type:"flight"})),e.once("moveend",()=>{o===k&&s()}),N.matches||!e.getSize().x?e.setView(r,c,{animate:!1}):e.flyTo(r,c,{
duration:.8})}function v(e,t){let n=L.latLngBounds([]);return t.eachLayer?t.eachLayer(s=>n.extend(v(e,s))):t.getBounds&&
(e.hasLayer(t)||!t.getLatLng)?n.extend(t.getBounds()):t.getLatLng&&n.extend(t.getLatLng()),n}function re(e,t,{name:n,related:s=[],
at:o="",move:c=!0}){for(let[i,l]of t)for(let{layer:u}of l){let f=u.getElement?.()?.classList;f?.toggle("selected",i===n),
f?.toggle("related",s.includes(i))}let r=i=>t.get(i)?.find(({layer:l})=>e.hasLayer(l))??t.get(i)?.[0],a=o?[o]:t.has(n)?[
n]:s,d=a.map(r).filter(i=>i&&v(e,i.layer).isValid());if(c)if(e.closePopup(),d.length===1){let[i]=d,l=v(e,i.layer),u=()=>{
!o&&e.hasLayer(i.layer)&&le(e,i)};l.getSouthWest().equals(l.getNorthEast())?m(e,l.getCenter(),o?p(e,M):Math.max(e.getZoom(),
p(e,R)),u):w(e,l,u,o?p(e,M):void 0)}else d.length?w(e,L.latLngBounds(d.map(({layer:i})=>v(e,i).getCenter()))):(a.length||
o)&&e.lessonsHome?.()}function w(e,t,n,s=Math.max(e.getZoom(),p(e,F))){let o=Math.min(e.getBoundsZoom(t,!1,L.point(60,60)),
s);m(e,t.getCenter(),o,n)}function ae(e,t,{given:n,answer:s}){t.clearLayers();let o=({lat:a,lon:d,label:i},l)=>{let u=L.
divIcon({className:`pin ${l}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),f=L.marker([a,d],{icon:u,
interactive:!1,keyboard:!1}).addTo(t);return i&&f.getElement().append(g("span",{className:"name",textContent:i})),f.getLatLng()},
c=n&&o(n,"given");if(!s)return;let r=L.circle(o(s,"answer"),{radius:s.km*1e3,className:"precision",interactive:!1}).addTo(
t);w(e,c?r.getBounds().extend(c):r.getBounds())}return D(de);})();
