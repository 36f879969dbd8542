var lessons=(()=>{var k=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var Z=Object.getOwnPropertyNames;var j=Object.prototype.hasOwnProperty;var O=(e,t)=>{for(var n in t)k(e,n,{get:t[n],enumerable:!0})},D=(e,t,n,c)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let s of Z(t))!j.call(e,s)&&s!==n&&k(e,s,{get:()=>t[s],enumerable:!(c=_(t,s))||c.enumerable});return e};var H=e=>D(k({},"__esModule",{value:!0}),e);var fe={};O(fe,{bridge:()=>ie,outlines:()=>ne,page:()=>te,say:()=>h,scale:()=>oe});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:I}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&I.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});if(window.
lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:n,lng:c},s,o)=>{let[r,a]=gcoord.transform([c,
n],s,o);return L.latLng(a,r)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:n=>e.project(
t(n,gcoord.WGS84,gcoord.GCJ02)),unproject:n=>t(e.unproject(n),gcoord.GCJ02,gcoord.WGS84)})})}var $=5e3,R=3e3,U=12,W=640,
G=8.8,z=.6,q=-.5,F=.7,J=2.2,v=(e,t)=>(e.lessonsUsual??G)+t,A=matchMedia("(prefers-reduced-motion: reduce)"),{port1:N,port2:V}=new MessageChannel,
h=e=>N.postMessage(e),g=(e,t)=>Object.assign(document.createElement(e),t),b=parent!==window,{_onWheelScroll:X}=L.Map.ScrollWheelZoom.
prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this._map;if(!(!b||e.ctrlKey||e.metaKey||t.getContainer().
classList.contains("held")))return T(t,"wheel");t.lessonsMoved=!0,X.call(this,e)}});var{_onDown:K}=L.Draggable.prototype;
L.Draggable.include({_onDown(e){let t=this._element.classList.contains("leaflet-map-pane");b&&t&&e.touches?.length===1||
K.call(this,e)}});function Y(e,t){let n=e.getContainer();e.lessonsHints={wheel:t.wheel,fingers:t.fingers},n.classList.toggle(
"framed",b);let c=o=>{n.classList.toggle("held",o&&b&&!n.classList.contains("pick"))&&h({type:"held"})};n.addEventListener(
"pointerdown",o=>c(o.pointerType!=="touch"&&!o.target.closest(".leaflet-control")),!0),document.documentElement.addEventListener(
"mouseleave",()=>c(!1)),addEventListener("blur",()=>c(!1));let s=null;n.addEventListener("touchstart",({touches:o})=>{[s]=
o},{passive:!0}),n.addEventListener("touchmove",({touches:[o,...r]})=>{let a=s&&Math.hypot(o.clientX-s.clientX,o.clientY-
s.clientY)>U;b&&a&&!r.length&&T(e,"fingers")},{passive:!0})}function T(e,t){let n=e.lessonsHints?.[t];if(!n)return;delete e.
lessonsHints[t];let c=g("p",{className:"hint",textContent:n,ariaHidden:"true"});e.getContainer().append(c),setTimeout(()=>c.
remove(),R)}function Q(e,t){let[n,c]=[e.getCenter(),e.getZoom()],s=e.lessonsHome??(()=>x(e,n,c)),o=L.control({position:"\
topright"});o.onAdd=()=>{let r=g("button",{type:"button",className:"whole",textContent:t.whole});r.addEventListener("cli\
ck",()=>{y+=1,e.closePopup(),s()});let a=g("div",{className:"leaflet-bar"});return a.append(r),L.DomEvent.disableClickPropagation(
a),a},o.addTo(e)}function ee(e,t){let n=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.maxBoundsViscosity=1,e.setMaxBounds(
n),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(n))},S(e)&&e.lessonsLeast()}var S=e=>e.getSize().
x>0&&e.getSize().y>0;function te(e,{words:t,language:n,bounds:c,pick:s}){document.documentElement.lang=n,e.attributionControl.
setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["zoom-out"]}).addTo(e),L.control.
scale({imperial:!1}).addTo(e),e.on("popupopen",d=>{let i=d.popup.getElement().querySelector(".leaflet-popup-close-button");
i?.setAttribute("aria-label",t.close),i?.setAttribute("title",t.close)}),e.lessonsBounds=L.latLngBounds(c);let o=[e.lessonsBounds.
getNorthWest(),e.lessonsBounds.getSouthEast()].map(d=>e.project(d,0)),r=Math.max(o[1].x-o[0].x,o[1].y-o[0].y);e.lessonsUsual=
Math.log2(W/r);let a=()=>e.getContainer().classList.toggle("far",e.getZoom()<v(e,q));e.on("zoomend",a),e.whenReady(a),e.
lessonsFit=d=>{S(e)&&e.fitBounds(c,{padding:[8,8],animate:d})},e.lessonsHome=()=>{e.lessonsMoved=!1,e.lessonsFit(!A.matches)};
for(let d of["pointerdown","keydown"])e.getContainer().addEventListener(d,()=>{e.lessonsMoved=!0,P(e)},!0);e.on("resize",
()=>{S(e)&&e.lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().classList.toggle("pic\
k",!!s),e.getContainer().setAttribute("role","application"),e.getContainer().setAttribute("aria-label",t.frame)}function ne(e,t,{
legend:n,kinds:c,language:s,names:o,plain:r}){e.createPane("province").style.zIndex=350;let a=L.geoJSON(t.province,{pane:"\
province",interactive:!1,style:{className:"province"}}).addTo(e);ee(e,a.getBounds());let d=({properties:l})=>({className:l.
named&&!r?"unit named":"unit"});L.geoJSON(t.units,{interactive:!1,style:d}).addTo(e);for(let{properties:l}of o?t.units.features:
[]){let[u,f]=l.label,C=`unit-name${l.named&&!r?" named":""}`,E=L.divIcon({className:C,html:"",iconSize:[0,0]}),B=L.marker(
[f,u],{icon:E,interactive:!1,keyboard:!1}).addTo(e).getElement();B.append(g("span",{textContent:l.name[s]})),B.setAttribute(
"aria-hidden","true")}if(!c.length)return;let i=L.control({position:"bottomleft"});i.onAdd=()=>{let l=g("details",{className:"\
legend",open:e.getSize().x>800});l.append(g("summary",{textContent:n.legend}));for(let u of c){let f=g("div");f.append(g(
"i",{className:u}),n[u]),l.append(f)}return L.DomEvent.disableClickPropagation(l),l},i.addTo(e)}function oe(e,{caption:t,
colors:n,ticks:c}){let s=L.control({position:"topright"});s.onAdd=()=>{let o=g("div",{className:"bar"});o.style.background=
`linear-gradient(90deg, ${n.map((a,d)=>`${a} ${d}% ${d+1}%`)})`;for(let[a,d]of c)o.append(g("span",{textContent:d,style:`\
left:${a}%`}));let r=g("div",{className:"legend scale"});return r.append(o,g("p",{textContent:t})),r},s.addTo(e)}function se(e,t){
let{url:n,attribution:c,max_zoom:s,subdomains:o}=t,r=!1,a=L.tileLayer(n,{attribution:c,maxZoom:s,subdomains:o,className:"\
base"});a.on("tileload",()=>{r||(r=!0,h({type:"base",ok:!0}))}),a.addTo(e),e.getContainer().classList.add("based"),setTimeout(
()=>{r||h({type:"base",ok:!1})},$)}function ie(e,t,n){let c=new Map,s=new Set,o=(i,l,u)=>{if(s.has(i))return;s.add(i),c.
set(l,[...c.get(l)??[],{layer:i,group:u}]);let f=()=>h({type:"select",name:l});i.on("click",f),i.on("keypress",E=>{E.originalEvent?.
key==="Enter"&&f()});let C=()=>ce(e,i,l);e.options.preferCanvas&&i instanceof L.Path&&re(e,i),i.getElement?.()&&C(),i.on(
"add",C)},r=i=>{let l=u=>{u.feature?.id!==void 0&&o(u,String(u.feature.id),i)};i.eachLayer(l),i.on("layeradd",({layer:u})=>l(
u))};for(let[i,l]of t)l===null?r(i):o(i,l);e.on("click",({latlng:i})=>{let{lat:l,lng:u}=i.wrap();h({type:"click",lat:l,lon:u})}),
e.getContainer().addEventListener("click",i=>{let l=i.target.closest?.("[data-ref]");l&&h({type:"select",name:l.dataset.
ref})});let a=L.layerGroup().addTo(e),d={fly:({lat:i,lon:l,zoom:u})=>x(e,[i,l],u??e.getZoom()),select:i=>de(e,c,i),draw:i=>ue(
e,a,i),left:()=>e.getContainer().classList.remove("held"),theme:({css:i})=>{let l=document.getElementById("lsn-theme");l&&
(l.textContent=i)}};N.onmessage=({data:i})=>d[i.type]?.(i),window.lessonsBase&&se(e,window.lessonsBase),Y(e,n??{}),n&&Q(
e,n),e.on("zoomend resize",()=>w(e)),w(e),parent!==window&&parent.postMessage({lessons:1,type:"ready"},"*",[V])}function w(e){
let t=[...e.getContainer().querySelectorAll(".pin .name")];for(let o of t)o.classList.remove("above");let n=t.filter(o=>o.
checkVisibility()),c=(o,r)=>o.left<r.right&&r.left<o.right&&o.top<r.bottom&&r.top<o.bottom,s=[];for(let o of n)o.classList.
toggle("above",s.some(r=>c(r,o.getBoundingClientRect()))),s.push(o.getBoundingClientRect());for(let o of e.getContainer().
querySelectorAll(".unit-name")){o.classList.remove("covered");let r=o.firstElementChild.getBoundingClientRect();o.classList.
toggle("covered",s.some(a=>c(a,r)))}}function ce(e,t,n){let c=t.getElement?.();if(!(!c||c.dataset.lessons)){if(c.dataset.
lessons=n,t instanceof L.Marker){!c.title&&!c.textContent.trim()&&c.setAttribute("aria-label",n);return}for(let[s,o]of[[
"tabindex","0"],["role","button"],["aria-label",n]])c.setAttribute(s,o);c.addEventListener("keydown",s=>{s.key!=="Enter"&&
s.key!==" "||(s.preventDefault(),t.fire("click",{latlng:p(e,t).getCenter(),originalEvent:s},!0))})}}var le;function re(e,t){
let n=e.hasLayer(t);n&&e.removeLayer(t),t.options.renderer=le??=L.svg(),n&&e.addLayer(t)}function ae(e,{layer:t,group:n}){
let c=n?.getPopup();if(t.getPopup?.()||!c)return t.openPopup?.();let s=c.getContent();L.popup(c.options,t).setContent(typeof s==
"function"?s(t):s).setLatLng(p(e,t).getCenter()).openOn(e)}var y=0,m=!1;function P(e){y+=1,m&&e.stop(),m=!1}function x(e,t,n,c=()=>{}){
let s=++y,o=e._limitZoom(n),r=e._limitCenter(L.latLng(t),o,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>h(
{type:"flight"})),m=!0,e.once("moveend",()=>{s===y&&(m=!1,c())}),A.matches||!e.getSize().x?e.setView(r,o,{animate:!1}):e.
flyTo(r,o,{duration:.8})}function p(e,t){let n=L.latLngBounds([]);return t.eachLayer?t.eachLayer(c=>n.extend(p(e,c))):t.
getBounds&&(e.hasLayer(t)||!t.getLatLng)?n.extend(t.getBounds()):t.getLatLng&&n.extend(t.getLatLng()),n}function de(e,t,{
name:n,related:c=[],at:s="",move:o=!0}){for(let[i,l]of t)for(let{layer:u}of l){let f=u.getElement?.()?.classList;f?.toggle(
"selected",i===n),f?.toggle("related",c.includes(i)),f?.toggle("here",i===s)}e.getContainer().classList.toggle("led",t.has(
s)),w(e);let r=i=>t.get(i)?.find(({layer:l})=>e.hasLayer(l))??t.get(i)?.[0],a=s?[s]:t.has(n)?[n]:c,d=a.map(r).filter(i=>i&&
p(e,i.layer).isValid());if(!o)return P(e);if(e.closePopup(),d.length===1){let[i]=d,l=p(e,i.layer),u=()=>{!s&&e.hasLayer(
i.layer)&&ae(e,i)};l.getSouthWest().equals(l.getNorthEast())?x(e,l.getCenter(),s?v(e,z):Math.max(e.getZoom(),v(e,F)),u):
M(e,l,u,s?v(e,z):void 0)}else d.length?M(e,L.latLngBounds(d.map(({layer:i})=>p(e,i).getCenter()))):(a.length||s)&&e.lessonsHome?.()}
function M(e,t,n,c=Math.max(e.getZoom(),v(e,J))){let s=Math.min(e.getBoundsZoom(t,!1,L.point(60,60)),c);x(e,t.getCenter(),
s,n)}function ue(e,t,{given:n,answer:c}){t.clearLayers();let s=({lat:a,lon:d,label:i},l)=>{let u=L.divIcon({className:`p\
in ${l}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),f=L.marker([a,d],{icon:u,interactive:!1,
keyboard:!1}).addTo(t);return i&&f.getElement().append(g("span",{className:"name",textContent:i})),f.getLatLng()},o=n&&s(
n,"given");if(!c)return;let r=L.circle(s(c,"answer"),{radius:c.km*1e3,className:"precision",interactive:!1}).addTo(t);M(
e,o?r.getBounds().extend(o):r.getBounds())}return H(fe);})();
