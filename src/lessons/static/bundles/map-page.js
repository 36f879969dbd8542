var lessons=(()=>{var N=Object.defineProperty;var H=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var I=Object.prototype.hasOwnProperty;var R=(e,t)=>{for(var o in t)N(e,o,{get:t[o],enumerable:!0})},W=(e,t,o,s)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let i of j(t))!I.call(e,i)&&i!==o&&N(e,i,{get:()=>t[i],enumerable:!(s=H(t,i))||s.enumerable});return e};var $=e=>W(N({},"__esModule",{value:!0}),e);var be={};R(be,{bridge:()=>de,outlines:()=>le,page:()=>ce,say:()=>v,scale:()=>re});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:F}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&F.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});if(window.
lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:o,lng:s},i,l)=>{let[a,u]=gcoord.transform([s,
o],i,l);return L.latLng(u,a)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:o=>e.project(
t(o,gcoord.WGS84,gcoord.GCJ02)),unproject:o=>t(e.unproject(o),gcoord.GCJ02,gcoord.WGS84)})})}var G=5e3,U=3e3,q=12,S=8,V=50,
X=640,J=8.8,T=.6,K=-.5,Y=.7,Q=2.2,x=(e,t)=>(e.lessonsUsual??J)+t,_=matchMedia("(prefers-reduced-motion: reduce)"),{port1:Z,
port2:ee}=new MessageChannel,v=e=>Z.postMessage(e),h=(e,t)=>Object.assign(document.createElement(e),t),y=parent!==window,
{_onWheelScroll:te}=L.Map.ScrollWheelZoom.prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this._map;if(!(!y||
e.ctrlKey||e.metaKey||t.getContainer().classList.contains("held")))return O(t,"wheel");t.lessonsMoved=!0,te.call(this,e)}});
var{_onDown:ne}=L.Draggable.prototype;L.Draggable.include({_onDown(e){let t=this._element.classList.contains("leaflet-ma\
p-pane");y&&t&&e.touches?.length===1||ne.call(this,e)}});function oe(e,t){let o=e.getContainer();e.lessonsHints={wheel:t.
wheel,fingers:t.fingers},o.classList.toggle("framed",y);let s=l=>{o.classList.toggle("held",l&&y&&!o.classList.contains(
"pick"))&&v({type:"held"})};o.addEventListener("pointerdown",({pointerType:l,target:a})=>s(l!=="touch"&&a instanceof Element&&
!a.closest(".leaflet-control")),!0),document.documentElement.addEventListener("mouseleave",()=>s(!1)),addEventListener("\
blur",()=>s(!1));let i=null;o.addEventListener("touchstart",({touches:l})=>{[i]=l},{passive:!0}),o.addEventListener("tou\
chmove",({touches:[l,...a]})=>{let u=i&&Math.hypot(l.clientX-i.clientX,l.clientY-i.clientY)>q;y&&u&&!a.length&&O(e,"fing\
ers")},{passive:!0})}function O(e,t){let o=e.lessonsHints?.[t];if(!o)return;e.lessonsHints={...e.lessonsHints,[t]:""};let s=h(
"p",{className:"hint",textContent:o,ariaHidden:"true"});e.getContainer().append(s),setTimeout(()=>s.remove(),U)}function se(e,t){
let[o,s]=[e.getCenter(),e.getZoom()],i=e.lessonsHome??(()=>M(e,o,s)),l=e.lessonsBounds,a=()=>e.getZoom()>e.getBoundsZoom(
l,!1,L.point(2*S,2*S))-.1&&e.getBounds().pad(.001).contains(l),u=()=>l?a():e.getZoom()===s&&e.distance(e.getCenter(),o)<
V,f=h("button",{type:"button",className:"whole",textContent:t.whole}),n=h("div",{className:"leaflet-bar"}),r=()=>{let c=n.
contains(document.activeElement);n.hidden=u(),c&&n.hidden&&e.getContainer().focus({preventScroll:!0})},d=L.control({position:"\
topright"});d.onAdd=()=>(f.addEventListener("click",()=>{k+=1,e.closePopup(),i()}),n.append(f),L.DomEvent.disableClickPropagation(
n),n),d.addTo(e),e.on("moveend resize",r),r()}function ie(e,t){let o=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.
maxBoundsViscosity=1,e.setMaxBounds(o),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(o))},z(e)&&e.
lessonsLeast()}var z=e=>e.getSize().x>0&&e.getSize().y>0;function ce(e,{words:t,language:o,bounds:s,pick:i}){document.documentElement.
lang=o,e.attributionControl.setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["\
zoom-out"]}).addTo(e),L.control.scale({imperial:!1}).addTo(e),e.on("popupopen",n=>{let r=n.popup.getElement().querySelector(
".leaflet-popup-close-button");r?.setAttribute("aria-label",t.close),r?.setAttribute("title",t.close)}),e.lessonsBounds=
L.latLngBounds(s);let[l,a]=[e.lessonsBounds.getNorthWest(),e.lessonsBounds.getSouthEast()].map(n=>e.project(n,0)),u=Math.
max(a.x-l.x,a.y-l.y);e.lessonsUsual=Math.log2(X/u);let f=()=>e.getContainer().classList.toggle("far",e.getZoom()<x(e,K));
e.on("zoomend",f),e.whenReady(f),e.lessonsFit=n=>{z(e)&&e.fitBounds(s,{padding:[S,S],animate:n})},e.lessonsHome=()=>{if(e.
_animatingZoom)return e.once("moveend",()=>e.lessonsHome?.());e.lessonsMoved=!1,e.lessonsFit(!_.matches)};for(let n of["\
pointerdown","keydown"])e.getContainer().addEventListener(n,()=>{e.lessonsMoved=!0,D(e)},!0);e.on("resize",()=>{z(e)&&e.
lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().classList.toggle("pick",i),e.getContainer().
setAttribute("role","application"),e.getContainer().setAttribute("aria-label",t.frame)}function le(e,t,{legend:o,kinds:s,
language:i,names:l,plain:a}){e.createPane("province").style.zIndex="350";let f=L.geoJSON(t.province,{pane:"province",interactive:!1,
style:{className:"province"}}).addTo(e).getBounds();ie(e,f.isValid()?f:L.latLngBounds([e.lessonsBounds]));let n=({properties:d})=>({
className:d.named&&!a?"unit named":"unit"});L.geoJSON(t.units,{interactive:!1,style:n}).addTo(e);for(let{properties:d}of l?
t.units.features:[]){let[c,g]=d.label,p=`unit-name${d.named&&!a?" named":""}`,m=L.divIcon({className:p,html:"",iconSize:[
0,0]}),C=L.marker([g,c],{icon:m,interactive:!1,keyboard:!1}).addTo(e).getElement();C.append(h("span",{textContent:d.name[i]})),
C.setAttribute("aria-hidden","true")}if(!s.length)return;let r=L.control({position:"bottomleft"});r.onAdd=()=>{let d=h("\
details",{className:"legend",open:e.getSize().x>800});d.append(h("summary",{textContent:o.legend}));for(let c of s){let g=h(
"div");g.append(h("i",{className:c}),o[c]),d.append(g)}return L.DomEvent.disableClickPropagation(d),d},r.addTo(e)}function re(e,{
caption:t,colors:o,ticks:s}){let i=L.control({position:"topright"});i.onAdd=()=>{let l=h("div",{className:"bar"});l.style.
background=`linear-gradient(90deg, ${o.map((u,f)=>`${u} ${f}% ${f+1}%`)})`;for(let[u,f]of s)l.append(h("span",{textContent:f,
style:`left:${u}%`}));let a=h("div",{className:"legend scale"});return a.append(l,h("p",{textContent:t})),a},i.addTo(e)}
function ae(e,t){let{url:o,attribution:s,max_zoom:i,subdomains:l}=t,a=!1,u=L.tileLayer(o,{attribution:s,maxZoom:i,subdomains:l,
className:"base"});u.on("tileload",()=>{a||(a=!0,v({type:"base",ok:!0}))}),u.addTo(e),e.getContainer().classList.add("ba\
sed"),setTimeout(()=>{a||v({type:"base",ok:!1})},G)}function de(e,t,o){let s=new Map,i=new Set,l=(n,r,d)=>{if(i.has(n))return;
i.add(n),s.set(r,[...s.get(r)??[],{layer:n,group:d}]);let c=()=>v({type:"select",name:r});n.on("click",c),n.on("keypress",
p=>{p.originalEvent?.key==="Enter"&&c()});let g=()=>fe(e,n,r);e.options.preferCanvas&&n instanceof L.Path&&ge(e,n),n.getElement?.()&&
g(),n.on("add",g)},a=n=>{let r=d=>{d.feature?.id!==void 0&&l(d,String(d.feature.id),n)};n.eachLayer(r),n.on("layeradd",({
layer:d})=>r(d))};for(let[n,r]of t)r===null?a(n):l(n,r,void 0);e.on("click",({latlng:n})=>{let{lat:r,lng:d}=n.wrap();v({
type:"click",lat:r,lon:d})}),e.getContainer().addEventListener("click",({target:n})=>{let r=n instanceof Element&&n.closest(
"[data-ref]")?.getAttribute("data-ref");r&&v({type:"select",name:r})});let u=L.layerGroup().addTo(e);Z.onmessage=({data:n})=>{
n.type==="fly"&&M(e,[n.lat,n.lon],n.zoom??e.getZoom()),n.type==="select"&&he(e,s,n),n.type==="draw"&&ve(e,u,n),n.type===
"stops"&&pe(e,s,n),n.type==="left"&&e.getContainer().classList.remove("held");let r=document.getElementById("lsn-theme");
n.type==="theme"&&r&&(r.textContent=n.css)},window.lessonsBase&&ae(e,window.lessonsBase),oe(e,o??{}),o&&se(e,o),e.on("mo\
veend resize",()=>E(e));let f=0;e.getContainer().addEventListener("transitionend",()=>{cancelAnimationFrame(f),f=requestAnimationFrame(
()=>E(e))}),E(e),parent!==window&&parent.postMessage({lessons:1,type:"ready"},"*",[ee])}var B=["above","before","after"];
function E(e){let t=c=>[...e.getContainer().querySelectorAll(c)],o=c=>c?.getBoundingClientRect()??new DOMRect,[s,i]=[".p\
in .name",".unit-name"].map(t);for(let c of s)c.classList.remove(...B,"crowded");for(let c of i)c.classList.remove("cove\
red");let l=s.filter(c=>c.checkVisibility()).map(c=>({name:c,box:o(c)})),a=i.map(c=>({unit:c,box:o(c.firstElementChild)})),
u=t(".leaflet-control, .pin .stops").map(o),f=c=>u.some(g=>c.left<g.right&&g.left<c.right&&c.top<g.bottom&&g.top<c.bottom);
for(let{name:c,box:g}of l){let p=(...A)=>(c.classList.remove(...B),c.classList.add(...A),o(c)),m=A=>!f(p(A)),C=!f(g)||B.
some(m);!C&&!c.matches(".focus, .selected *, .related *, .here *")&&c.classList.add("crowded"),u.push(C?o(c):p())}let n=o(
e.getContainer()),r=({left:c,right:g,top:p,bottom:m})=>c<n.left||g>n.right||p<n.top||m>n.bottom,d=c=>l.some(({name:g})=>g.
textContent.startsWith(c));for(let{unit:c,box:g}of a)c.classList.toggle("covered",f(g)||r(g)||d(c.textContent))}function fe(e,t,o){
let s=t.getElement?.();if(!(!s||s.dataset.lessons)){if(s.dataset.lessons=o,t instanceof L.Marker){!s.getAttribute("title")&&
!s.textContent.trim()&&s.setAttribute("aria-label",o);return}for(let[i,l]of[["tabindex","0"],["role","button"],["aria-la\
bel",o]])s.setAttribute(i,l);s.addEventListener("keydown",i=>{i.key!=="Enter"&&i.key!==" "||(i.preventDefault(),t.fire("\
click",{latlng:b(e,t).getCenter(),originalEvent:i},!0))})}}var ue;function ge(e,t){let o=e.hasLayer(t);o&&e.removeLayer(
t),t.options.renderer=ue??=L.svg(),o&&e.addLayer(t)}function Le(e,{layer:t,group:o}){let s=o?.getPopup();if(t.getPopup?.()||
!s)return t.openPopup?.();let i=s.getContent();L.popup(s.options,t).setContent(typeof i=="function"?i(t):i).setLatLng(b(
e,t).getCenter()).openOn(e)}var k=0,w=!1;function D(e){k+=1,w&&e.stop(),w=!1}function M(e,t,o,s=()=>{}){let i=++k,l=e._limitZoom(
o),a=e._limitCenter(L.latLng(t),l,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>v({type:"flight"})),w=!0,
e.once("moveend",()=>{i===k&&(w=!1,s())}),_.matches||!e.getSize().x?e.setView(a,l,{animate:!1}):e.flyTo(a,l,{duration:.8})}
function b(e,t){let o=L.latLngBounds([]);return t.eachLayer?t.eachLayer(s=>o.extend(b(e,s))):t.getBounds&&(e.hasLayer(t)||
!t.getLatLng)?o.extend(t.getBounds()):t.getLatLng&&o.extend(t.getLatLng()),o}function he(e,t,{name:o,related:s=[],at:i="",
move:l=!0}){for(let[n,r]of t)for(let{layer:d}of r){let c=d.getElement?.()?.classList;c?.toggle("selected",n===o),c?.toggle(
"related",s.includes(n)),c?.toggle("here",n===i)}e.getContainer().classList.toggle("led",t.has(i)),E(e);let a=n=>{let r=t.
get(n)??[];return r.find(({layer:d})=>e.hasLayer(d))??r[0]??[]},u=i?[i]:t.has(o)?[o]:s,f=u.flatMap(a).filter(({layer:n})=>b(
e,n).isValid());if(!l)return D(e);if(e.closePopup(),f.length===1){let[n]=f,r=b(e,n.layer),d=()=>{!i&&e.hasLayer(n.layer)&&
Le(e,n)};r.getSouthWest().equals(r.getNorthEast())?M(e,r.getCenter(),i?x(e,T):Math.max(e.getZoom(),x(e,Y)),d):P(e,r,d,i?
x(e,T):void 0)}else f.length?P(e,L.latLngBounds(f.map(({layer:n})=>b(e,n).getCenter()))):(u.length||i)&&e.lessonsHome?.()}
function P(e,t,o,s=Math.max(e.getZoom(),x(e,Q))){let i=Math.min(e.getBoundsZoom(t,!1,L.point(60,60)),s);M(e,t.getCenter(),
i,o)}function pe(e,t,{stops:o,now:s}){for(let[i,l]of Object.entries(o))for(let{layer:a}of t.get(i)??[]){let u=a instanceof
L.Marker?a.getElement?.():null;if(!u)continue;let f=u.querySelector(".stops")??h("span",{className:"stops",ariaHidden:"t\
rue"});f.replaceChildren(h("span",{className:"every",textContent:l}),h("span",{className:"one",textContent:i===s.place?String(
s.number):l})),u.append(f)}E(e)}function ve(e,t,{given:o,answer:s}){t.clearLayers();let i=({lat:u,lon:f,label:n},r)=>{let d=L.
divIcon({className:`pin ${r}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),c=L.marker([u,f],{icon:d,
interactive:!1,keyboard:!1}).addTo(t);return n&&c.getElement().append(h("span",{className:"name",textContent:n})),c.getLatLng()},
l=o&&i(o,"given");if(!s)return;let a=L.circle(i(s,"answer"),{radius:(s.km??0)*1e3,className:"precision",interactive:!1}).
addTo(t);P(e,l?a.getBounds().extend(l):a.getBounds())}return $(be);})();
