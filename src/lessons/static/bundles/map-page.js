var lessons=(()=>{var B=Object.defineProperty;var H=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var I=Object.prototype.hasOwnProperty;var R=(e,t)=>{for(var n in t)B(e,n,{get:t[n],enumerable:!0})},W=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let i of j(t))!I.call(e,i)&&i!==n&&B(e,i,{get:()=>t[i],enumerable:!(s=H(t,i))||s.enumerable});return e};var $=e=>W(B({},"__esModule",{value:!0}),e);var ve={};R(ve,{bridge:()=>de,outlines:()=>le,page:()=>ce,say:()=>p,scale:()=>re});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:G}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&G.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});if(window.
lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:n,lng:s},i,r)=>{let[a,f]=gcoord.transform([s,
n],i,r);return L.latLng(f,a)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:n=>e.project(
t(n,gcoord.WGS84,gcoord.GCJ02)),unproject:n=>t(e.unproject(n),gcoord.GCJ02,gcoord.WGS84)})})}var U=5e3,F=3e3,V=12,E=8,X=50,
q=640,J=8.8,T=.6,K=-.5,Y=.7,Q=2.2,x=(e,t)=>(e.lessonsUsual??J)+t,_=matchMedia("(prefers-reduced-motion: reduce)"),{port1:Z,
port2:ee}=new MessageChannel,p=e=>Z.postMessage(e),h=(e,t)=>Object.assign(document.createElement(e),t),y=parent!==window,
{_onWheelScroll:te}=L.Map.ScrollWheelZoom.prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this._map;if(!(!y||
e.ctrlKey||e.metaKey||t.getContainer().classList.contains("held")))return O(t,"wheel");t.lessonsMoved=!0,te.call(this,e)}});
var{_onDown:ne}=L.Draggable.prototype;L.Draggable.include({_onDown(e){let t=this._element.classList.contains("leaflet-ma\
p-pane");y&&t&&e.touches?.length===1||ne.call(this,e)}});function oe(e,t){let n=e.getContainer();e.lessonsHints={wheel:t.
wheel,fingers:t.fingers},n.classList.toggle("framed",y);let s=r=>{n.classList.toggle("held",r&&y&&!n.classList.contains(
"pick"))&&p({type:"held"})};n.addEventListener("pointerdown",({pointerType:r,target:a})=>s(r!=="touch"&&a instanceof Element&&
!a.closest(".leaflet-control")),!0),document.documentElement.addEventListener("mouseleave",()=>s(!1)),addEventListener("\
blur",()=>s(!1));let i=null;n.addEventListener("touchstart",({touches:r})=>{[i]=r},{passive:!0}),n.addEventListener("tou\
chmove",({touches:[r,...a]})=>{let f=i&&Math.hypot(r.clientX-i.clientX,r.clientY-i.clientY)>V;y&&f&&!a.length&&O(e,"fing\
ers")},{passive:!0})}function O(e,t){let n=e.lessonsHints?.[t];if(!n)return;e.lessonsHints={...e.lessonsHints,[t]:""};let s=h(
"p",{className:"hint",textContent:n,ariaHidden:"true"});e.getContainer().append(s),setTimeout(()=>s.remove(),F)}function se(e,t){
let[n,s]=[e.getCenter(),e.getZoom()],i=e.lessonsHome??(()=>M(e,n,s)),r=e.lessonsBounds,a=()=>e.getZoom()>e.getBoundsZoom(
r,!1,L.point(2*E,2*E))-.1&&e.getBounds().pad(.001).contains(r),f=()=>r?a():e.getZoom()===s&&e.distance(e.getCenter(),n)<
X,o=h("button",{type:"button",className:"whole",textContent:t.whole}),c=h("div",{className:"leaflet-bar"}),d=()=>{let l=c.
contains(document.activeElement);c.hidden=f(),l&&c.hidden&&e.getContainer().focus({preventScroll:!0})},u=L.control({position:"\
topright"});u.onAdd=()=>(o.addEventListener("click",()=>{k+=1,e.closePopup(),i()}),c.append(o),L.DomEvent.disableClickPropagation(
c),c),u.addTo(e),e.on("moveend resize",d),d()}function ie(e,t){let n=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.
maxBoundsViscosity=1,e.setMaxBounds(n),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(n))},z(e)&&e.
lessonsLeast()}var z=e=>e.getSize().x>0&&e.getSize().y>0;function ce(e,{words:t,language:n,bounds:s,pick:i}){document.documentElement.
lang=n,e.attributionControl.setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["\
zoom-out"]}).addTo(e),L.control.scale({imperial:!1}).addTo(e),e.on("popupopen",c=>{let d=c.popup.getElement().querySelector(
".leaflet-popup-close-button");d?.setAttribute("aria-label",t.close),d?.setAttribute("title",t.close)}),e.lessonsBounds=
L.latLngBounds(s);let[r,a]=[e.lessonsBounds.getNorthWest(),e.lessonsBounds.getSouthEast()].map(c=>e.project(c,0)),f=Math.
max(a.x-r.x,a.y-r.y);e.lessonsUsual=Math.log2(q/f);let o=()=>e.getContainer().classList.toggle("far",e.getZoom()<x(e,K));
e.on("zoomend",o),e.whenReady(o),e.lessonsFit=c=>{z(e)&&e.fitBounds(s,{padding:[E,E],animate:c})},e.lessonsHome=()=>{if(e.
_animatingZoom)return e.once("moveend",()=>e.lessonsHome?.());e.lessonsMoved=!1,e.lessonsFit(!_.matches)};for(let c of["\
pointerdown","keydown"])e.getContainer().addEventListener(c,()=>{e.lessonsMoved=!0,D(e)},!0);e.on("resize",()=>{z(e)&&e.
lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().classList.toggle("pick",i),e.getContainer().
setAttribute("role","application"),e.getContainer().setAttribute("aria-label",t.frame)}function le(e,t,{legend:n,kinds:s,
language:i,names:r,plain:a}){e.createPane("province").style.zIndex="350";let o=L.geoJSON(t.province,{pane:"province",interactive:!1,
style:{className:"province"}}).addTo(e).getBounds();ie(e,o.isValid()?o:L.latLngBounds([e.lessonsBounds]));let c=({properties:u})=>({
className:u.named&&!a?"unit named":"unit"});L.geoJSON(t.units,{interactive:!1,style:c}).addTo(e);for(let{properties:u}of r?
t.units.features:[]){let[l,g]=u.label,b=`unit-name${u.named&&!a?" named":""}`,m=L.divIcon({className:b,html:"",iconSize:[
0,0]}),C=L.marker([g,l],{icon:m,interactive:!1,keyboard:!1}).addTo(e).getElement();C.append(h("span",{textContent:u.name[i]})),
C.setAttribute("aria-hidden","true")}if(!s.length)return;let d=L.control({position:"bottomleft"});d.onAdd=()=>{let u=h("\
details",{className:"legend",open:e.getSize().x>800});u.append(h("summary",{textContent:n.legend}));for(let l of s){let g=h(
"div");g.append(h("i",{className:l}),n[l]),u.append(g)}return L.DomEvent.disableClickPropagation(u),u},d.addTo(e)}function re(e,{
caption:t,colors:n,ticks:s}){let i=L.control({position:"topright"});i.onAdd=()=>{let r=h("div",{className:"bar"});r.style.
background=`linear-gradient(90deg, ${n.map((f,o)=>`${f} ${o}% ${o+1}%`)})`;for(let[f,o]of s)r.append(h("span",{textContent:o,
style:`left:${f}%`}));let a=h("div",{className:"legend scale"});return a.append(r,h("p",{textContent:t})),a},i.addTo(e)}
function ae(e,t){let{url:n,attribution:s,max_zoom:i,subdomains:r}=t,a=!1,f=L.tileLayer(n,{attribution:s,maxZoom:i,subdomains:r,
className:"base"});f.on("tileload",()=>{a||(a=!0,p({type:"base",ok:!0}))}),f.addTo(e),e.getContainer().classList.add("ba\
sed"),setTimeout(()=>{a||p({type:"base",ok:!1})},U)}function de(e,t,n){let s=new Map,i=new Set,r=(o,c,d)=>{if(i.has(o))return;
i.add(o),s.set(c,[...s.get(c)??[],{layer:o,group:d}]);let u=()=>p({type:"select",name:c});o.on("click",u),o.on("keypress",
g=>{g.originalEvent?.key==="Enter"&&u()});let l=()=>fe(e,o,c);e.options.preferCanvas&&o instanceof L.Path&&ge(e,o),o.getElement?.()&&
l(),o.on("add",l)},a=o=>{let c=d=>{d.feature?.id!==void 0&&r(d,String(d.feature.id),o)};o.eachLayer(c),o.on("layeradd",({
layer:d})=>c(d))};for(let[o,c]of t)c===null?a(o):r(o,c,void 0);e.on("click",({latlng:o})=>{let{lat:c,lng:d}=o.wrap();p({
type:"click",lat:c,lon:d})}),e.getContainer().addEventListener("click",({target:o})=>{let c=o instanceof Element&&o.closest(
"[data-ref]")?.getAttribute("data-ref");c&&p({type:"select",name:c})});let f=L.layerGroup().addTo(e);Z.onmessage=({data:o})=>{
o.type==="fly"&&M(e,[o.lat,o.lon],o.zoom??e.getZoom()),o.type==="select"&&he(e,s,o),o.type==="draw"&&be(e,f,o),o.type===
"stops"&&pe(e,s,o),o.type==="left"&&e.getContainer().classList.remove("held");let c=document.getElementById("lsn-theme");
o.type==="theme"&&c&&(c.textContent=o.css)},window.lessonsBase&&ae(e,window.lessonsBase),oe(e,n??{}),n&&se(e,n),e.on("mo\
veend resize",()=>S(e)),S(e),parent!==window&&parent.postMessage({lessons:1,type:"ready"},"*",[ee])}var A=["above","befo\
re","after"];function S(e){let t=l=>[...e.getContainer().querySelectorAll(l)],n=l=>l?.getBoundingClientRect()??new DOMRect,
[s,i]=[".pin .name",".unit-name"].map(t);for(let l of s)l.classList.remove(...A,"crowded");for(let l of i)l.classList.remove(
"covered");let r=s.filter(l=>l.checkVisibility()).map(l=>({name:l,box:n(l)})),a=i.map(l=>({unit:l,box:n(l.firstElementChild)})),
f=t(".leaflet-control, .pin .stops").map(n),o=l=>f.some(g=>l.left<g.right&&g.left<l.right&&l.top<g.bottom&&g.top<l.bottom);
for(let{name:l,box:g}of r){let b=(...N)=>(l.classList.remove(...A),l.classList.add(...N),n(l)),m=N=>!o(b(N)),C=!o(g)||A.
some(m);!C&&!l.matches(".focus, .selected *, .related *, .here *")&&l.classList.add("crowded"),f.push(C?n(l):b())}let c=n(
e.getContainer()),d=({left:l,right:g,top:b,bottom:m})=>l<c.left||g>c.right||b<c.top||m>c.bottom,u=l=>r.some(({name:g})=>g.
textContent.startsWith(l));for(let{unit:l,box:g}of a)l.classList.toggle("covered",o(g)||d(g)||u(l.textContent))}function fe(e,t,n){
let s=t.getElement?.();if(!(!s||s.dataset.lessons)){if(s.dataset.lessons=n,t instanceof L.Marker){!s.getAttribute("title")&&
!s.textContent.trim()&&s.setAttribute("aria-label",n);return}for(let[i,r]of[["tabindex","0"],["role","button"],["aria-la\
bel",n]])s.setAttribute(i,r);s.addEventListener("keydown",i=>{i.key!=="Enter"&&i.key!==" "||(i.preventDefault(),t.fire("\
click",{latlng:v(e,t).getCenter(),originalEvent:i},!0))})}}var ue;function ge(e,t){let n=e.hasLayer(t);n&&e.removeLayer(
t),t.options.renderer=ue??=L.svg(),n&&e.addLayer(t)}function Le(e,{layer:t,group:n}){let s=n?.getPopup();if(t.getPopup?.()||
!s)return t.openPopup?.();let i=s.getContent();L.popup(s.options,t).setContent(typeof i=="function"?i(t):i).setLatLng(v(
e,t).getCenter()).openOn(e)}var k=0,w=!1;function D(e){k+=1,w&&e.stop(),w=!1}function M(e,t,n,s=()=>{}){let i=++k,r=e._limitZoom(
n),a=e._limitCenter(L.latLng(t),r,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>p({type:"flight"})),w=!0,
e.once("moveend",()=>{i===k&&(w=!1,s())}),_.matches||!e.getSize().x?e.setView(a,r,{animate:!1}):e.flyTo(a,r,{duration:.8})}
function v(e,t){let n=L.latLngBounds([]);return t.eachLayer?t.eachLayer(s=>n.extend(v(e,s))):t.getBounds&&(e.hasLayer(t)||
!t.getLatLng)?n.extend(t.getBounds()):t.getLatLng&&n.extend(t.getLatLng()),n}function he(e,t,{name:n,related:s=[],at:i="",
move:r=!0}){for(let[c,d]of t)for(let{layer:u}of d){let l=u.getElement?.()?.classList;l?.toggle("selected",c===n),l?.toggle(
"related",s.includes(c)),l?.toggle("here",c===i)}e.getContainer().classList.toggle("led",t.has(i)),S(e);let a=c=>{let d=t.
get(c)??[];return d.find(({layer:u})=>e.hasLayer(u))??d[0]??[]},f=i?[i]:t.has(n)?[n]:s,o=f.flatMap(a).filter(({layer:c})=>v(
e,c).isValid());if(!r)return D(e);if(e.closePopup(),o.length===1){let[c]=o,d=v(e,c.layer),u=()=>{!i&&e.hasLayer(c.layer)&&
Le(e,c)};d.getSouthWest().equals(d.getNorthEast())?M(e,d.getCenter(),i?x(e,T):Math.max(e.getZoom(),x(e,Y)),u):P(e,d,u,i?
x(e,T):void 0)}else o.length?P(e,L.latLngBounds(o.map(({layer:c})=>v(e,c).getCenter()))):(f.length||i)&&e.lessonsHome?.()}
function P(e,t,n,s=Math.max(e.getZoom(),x(e,Q))){let i=Math.min(e.getBoundsZoom(t,!1,L.point(60,60)),s);M(e,t.getCenter(),
i,n)}function pe(e,t,{stops:n,now:s}){for(let[i,r]of Object.entries(n))for(let{layer:a}of t.get(i)??[]){let f=a instanceof
L.Marker?a.getElement?.():null;if(!f)continue;let o=f.querySelector(".stops")??h("span",{className:"stops",ariaHidden:"t\
rue"});o.replaceChildren(h("span",{className:"every",textContent:r}),h("span",{className:"one",textContent:i===s.place?String(
s.number):r})),f.append(o)}S(e)}function be(e,t,{given:n,answer:s}){t.clearLayers();let i=({lat:f,lon:o,label:c},d)=>{let u=L.
divIcon({className:`pin ${d}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),l=L.marker([f,o],{icon:u,
interactive:!1,keyboard:!1}).addTo(t);return c&&l.getElement().append(h("span",{className:"name",textContent:c})),l.getLatLng()},
r=n&&i(n,"given");if(!s)return;let a=L.circle(i(s,"answer"),{radius:(s.km??0)*1e3,className:"precision",interactive:!1}).
addTo(t);P(e,r?a.getBounds().extend(r):a.getBounds())}return $(ve);})();
