var lessons=(()=>{var w=Object.defineProperty;var D=Object.getOwnPropertyDescriptor;var I=Object.getOwnPropertyNames;var O=Object.prototype.hasOwnProperty;var H=(e,t)=>{for(var o in t)w(e,o,{get:t[o],enumerable:!0})},R=(e,t,o,s)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let i of I(t))!O.call(e,i)&&i!==o&&w(e,i,{get:()=>t[i],enumerable:!(s=D(t,i))||s.enumerable});return e};var $=e=>R(w({},"__esModule",{value:!0}),e);var pe={};H(pe,{bridge:()=>ae,outlines:()=>ce,page:()=>ie,say:()=>h,scale:()=>le});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:G}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&G.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});if(window.
lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:o,lng:s},i,l)=>{let[d,u]=gcoord.transform([s,
o],i,l);return L.latLng(u,d)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:o=>e.project(
t(o,gcoord.WGS84,gcoord.GCJ02)),unproject:o=>t(e.unproject(o),gcoord.GCJ02,gcoord.WGS84)})})}var U=5e3,W=3e3,q=12,m=8,F=50,
V=640,X=8.8,z=.6,J=-.5,K=.7,Y=2.2,b=(e,t)=>(e.lessonsUsual??X)+t,T=matchMedia("(prefers-reduced-motion: reduce)"),{port1:P,
port2:Q}=new MessageChannel,h=e=>P.postMessage(e),g=(e,t)=>Object.assign(document.createElement(e),t),C=parent!==window,
{_onWheelScroll:ee}=L.Map.ScrollWheelZoom.prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this._map;if(!(!C||
e.ctrlKey||e.metaKey||t.getContainer().classList.contains("held")))return _(t,"wheel");t.lessonsMoved=!0,ee.call(this,e)}});
var{_onDown:te}=L.Draggable.prototype;L.Draggable.include({_onDown(e){let t=this._element.classList.contains("leaflet-ma\
p-pane");C&&t&&e.touches?.length===1||te.call(this,e)}});function ne(e,t){let o=e.getContainer();e.lessonsHints={wheel:t.
wheel,fingers:t.fingers},o.classList.toggle("framed",C);let s=l=>{o.classList.toggle("held",l&&C&&!o.classList.contains(
"pick"))&&h({type:"held"})};o.addEventListener("pointerdown",l=>s(l.pointerType!=="touch"&&!l.target.closest(".leaflet-c\
ontrol")),!0),document.documentElement.addEventListener("mouseleave",()=>s(!1)),addEventListener("blur",()=>s(!1));let i=null;
o.addEventListener("touchstart",({touches:l})=>{[i]=l},{passive:!0}),o.addEventListener("touchmove",({touches:[l,...d]})=>{
let u=i&&Math.hypot(l.clientX-i.clientX,l.clientY-i.clientY)>q;C&&u&&!d.length&&_(e,"fingers")},{passive:!0})}function _(e,t){
let o=e.lessonsHints?.[t];if(!o)return;delete e.lessonsHints[t];let s=g("p",{className:"hint",textContent:o,ariaHidden:"\
true"});e.getContainer().append(s),setTimeout(()=>s.remove(),W)}function oe(e,t){let[o,s]=[e.getCenter(),e.getZoom()],i=e.
lessonsHome??(()=>S(e,o,s)),l=e.lessonsBounds,d=()=>e.getZoom()>e.getBoundsZoom(l,!1,L.point(2*m,2*m))-.1&&e.getBounds().
pad(.001).contains(l),u=()=>l?d():e.getZoom()===s&&e.distance(e.getCenter(),o)<F,c=g("button",{type:"button",className:"\
whole",textContent:t.whole}),n=g("div",{className:"leaflet-bar"}),r=()=>{let f=n.contains(document.activeElement);n.hidden=
u(),f&&n.hidden&&e.getContainer().focus({preventScroll:!0})},a=L.control({position:"topright"});a.onAdd=()=>(c.addEventListener(
"click",()=>{x+=1,e.closePopup(),i()}),n.append(c),L.DomEvent.disableClickPropagation(n),n),a.addTo(e),e.on("moveend res\
ize",r),r()}function se(e,t){let o=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.maxBoundsViscosity=1,e.setMaxBounds(
o),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(o))},B(e)&&e.lessonsLeast()}var B=e=>e.getSize().
x>0&&e.getSize().y>0;function ie(e,{words:t,language:o,bounds:s,pick:i}){document.documentElement.lang=o,e.attributionControl.
setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["zoom-out"]}).addTo(e),L.control.
scale({imperial:!1}).addTo(e),e.on("popupopen",c=>{let n=c.popup.getElement().querySelector(".leaflet-popup-close-button");
n?.setAttribute("aria-label",t.close),n?.setAttribute("title",t.close)}),e.lessonsBounds=L.latLngBounds(s);let l=[e.lessonsBounds.
getNorthWest(),e.lessonsBounds.getSouthEast()].map(c=>e.project(c,0)),d=Math.max(l[1].x-l[0].x,l[1].y-l[0].y);e.lessonsUsual=
Math.log2(V/d);let u=()=>e.getContainer().classList.toggle("far",e.getZoom()<b(e,J));e.on("zoomend",u),e.whenReady(u),e.
lessonsFit=c=>{B(e)&&e.fitBounds(s,{padding:[m,m],animate:c})},e.lessonsHome=()=>{e.lessonsMoved=!1,e.lessonsFit(!T.matches)};
for(let c of["pointerdown","keydown"])e.getContainer().addEventListener(c,()=>{e.lessonsMoved=!0,Z(e)},!0);e.on("resize",
()=>{B(e)&&e.lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().classList.toggle("pic\
k",!!i),e.getContainer().setAttribute("role","application"),e.getContainer().setAttribute("aria-label",t.frame)}function ce(e,t,{
legend:o,kinds:s,language:i,names:l,plain:d}){e.createPane("province").style.zIndex=350;let c=L.geoJSON(t.province,{pane:"\
province",interactive:!1,style:{className:"province"}}).addTo(e).getBounds();se(e,c.isValid()?c:L.latLngBounds([e.lessonsBounds]));
let n=({properties:a})=>({className:a.named&&!d?"unit named":"unit"});L.geoJSON(t.units,{interactive:!1,style:n}).addTo(
e);for(let{properties:a}of l?t.units.features:[]){let[f,p]=a.label,k=`unit-name${a.named&&!d?" named":""}`,j=L.divIcon({
className:k,html:"",iconSize:[0,0]}),N=L.marker([p,f],{icon:j,interactive:!1,keyboard:!1}).addTo(e).getElement();N.append(
g("span",{textContent:a.name[i]})),N.setAttribute("aria-hidden","true")}if(!s.length)return;let r=L.control({position:"b\
ottomleft"});r.onAdd=()=>{let a=g("details",{className:"legend",open:e.getSize().x>800});a.append(g("summary",{textContent:o.
legend}));for(let f of s){let p=g("div");p.append(g("i",{className:f}),o[f]),a.append(p)}return L.DomEvent.disableClickPropagation(
a),a},r.addTo(e)}function le(e,{caption:t,colors:o,ticks:s}){let i=L.control({position:"topright"});i.onAdd=()=>{let l=g(
"div",{className:"bar"});l.style.background=`linear-gradient(90deg, ${o.map((u,c)=>`${u} ${c}% ${c+1}%`)})`;for(let[u,c]of s)
l.append(g("span",{textContent:c,style:`left:${u}%`}));let d=g("div",{className:"legend scale"});return d.append(l,g("p",
{textContent:t})),d},i.addTo(e)}function re(e,t){let{url:o,attribution:s,max_zoom:i,subdomains:l}=t,d=!1,u=L.tileLayer(o,
{attribution:s,maxZoom:i,subdomains:l,className:"base"});u.on("tileload",()=>{d||(d=!0,h({type:"base",ok:!0}))}),u.addTo(
e),e.getContainer().classList.add("based"),setTimeout(()=>{d||h({type:"base",ok:!1})},U)}function ae(e,t,o){let s=new Map,
i=new Set,l=(n,r,a)=>{if(i.has(n))return;i.add(n),s.set(r,[...s.get(r)??[],{layer:n,group:a}]);let f=()=>h({type:"select",
name:r});n.on("click",f),n.on("keypress",k=>{k.originalEvent?.key==="Enter"&&f()});let p=()=>de(e,n,r);e.options.preferCanvas&&
n instanceof L.Path&&fe(e,n),n.getElement?.()&&p(),n.on("add",p)},d=n=>{let r=a=>{a.feature?.id!==void 0&&l(a,String(a.feature.
id),n)};n.eachLayer(r),n.on("layeradd",({layer:a})=>r(a))};for(let[n,r]of t)r===null?d(n):l(n,r);e.on("click",({latlng:n})=>{
let{lat:r,lng:a}=n.wrap();h({type:"click",lat:r,lon:a})}),e.getContainer().addEventListener("click",n=>{let r=n.target.closest?.(
"[data-ref]");r&&h({type:"select",name:r.dataset.ref})});let u=L.layerGroup().addTo(e),c={fly:({lat:n,lon:r,zoom:a})=>S(
e,[n,r],a??e.getZoom()),select:n=>Le(e,s,n),draw:n=>he(e,u,n),left:()=>e.getContainer().classList.remove("held"),theme:({
css:n})=>{let r=document.getElementById("lsn-theme");r&&(r.textContent=n)}};P.onmessage=({data:n})=>c[n.type]?.(n),window.
lessonsBase&&re(e,window.lessonsBase),ne(e,o??{}),o&&oe(e,o),e.on("moveend resize",()=>M(e)),M(e),parent!==window&&parent.
postMessage({lessons:1,type:"ready"},"*",[Q])}var y=["above","before","after"];function M(e){let t=e.getContainer(),o=[...t.
querySelectorAll(".pin .name")];for(let c of o)c.classList.remove(...y);let s=o.filter(c=>c.checkVisibility()),i=(...c)=>[
...t.querySelectorAll(c.join())].map(n=>n.getBoundingClientRect()),l=(c,n)=>c.left<n.right&&n.left<c.right&&c.top<n.bottom&&
n.top<c.bottom,d=i(".leaflet-control"),u=[];for(let c of s){let n=()=>[...d,...u].some(a=>l(a,c.getBoundingClientRect()));
(n()?y.find(a=>(c.classList.remove(...y),c.classList.add(a),!n())):"")===void 0&&c.classList.remove(...y),u.push(c.getBoundingClientRect())}
for(let c of e.getContainer().querySelectorAll(".unit-name")){c.classList.remove("covered");let n=c.firstElementChild.getBoundingClientRect();
c.classList.toggle("covered",[...d,...u].some(r=>l(r,n)))}}function de(e,t,o){let s=t.getElement?.();if(!(!s||s.dataset.
lessons)){if(s.dataset.lessons=o,t instanceof L.Marker){!s.title&&!s.textContent.trim()&&s.setAttribute("aria-label",o);
return}for(let[i,l]of[["tabindex","0"],["role","button"],["aria-label",o]])s.setAttribute(i,l);s.addEventListener("keydo\
wn",i=>{i.key!=="Enter"&&i.key!==" "||(i.preventDefault(),t.fire("click",{latlng:v(e,t).getCenter(),originalEvent:i},!0))})}}
var ue;function fe(e,t){let o=e.hasLayer(t);o&&e.removeLayer(t),t.options.renderer=ue??=L.svg(),o&&e.addLayer(t)}function ge(e,{
layer:t,group:o}){let s=o?.getPopup();if(t.getPopup?.()||!s)return t.openPopup?.();let i=s.getContent();L.popup(s.options,
t).setContent(typeof i=="function"?i(t):i).setLatLng(v(e,t).getCenter()).openOn(e)}var x=0,E=!1;function Z(e){x+=1,E&&e.
stop(),E=!1}function S(e,t,o,s=()=>{}){let i=++x,l=e._limitZoom(o),d=e._limitCenter(L.latLng(t),l,e.options.maxBounds);e.
lessonsMoved=!0,e.once("movestart",()=>h({type:"flight"})),E=!0,e.once("moveend",()=>{i===x&&(E=!1,s())}),T.matches||!e.
getSize().x?e.setView(d,l,{animate:!1}):e.flyTo(d,l,{duration:.8})}function v(e,t){let o=L.latLngBounds([]);return t.eachLayer?
t.eachLayer(s=>o.extend(v(e,s))):t.getBounds&&(e.hasLayer(t)||!t.getLatLng)?o.extend(t.getBounds()):t.getLatLng&&o.extend(
t.getLatLng()),o}function Le(e,t,{name:o,related:s=[],at:i="",move:l=!0}){for(let[n,r]of t)for(let{layer:a}of r){let f=a.
getElement?.()?.classList;f?.toggle("selected",n===o),f?.toggle("related",s.includes(n)),f?.toggle("here",n===i)}e.getContainer().
classList.toggle("led",t.has(i)),M(e);let d=n=>t.get(n)?.find(({layer:r})=>e.hasLayer(r))??t.get(n)?.[0],u=i?[i]:t.has(o)?
[o]:s,c=u.map(d).filter(n=>n&&v(e,n.layer).isValid());if(!l)return Z(e);if(e.closePopup(),c.length===1){let[n]=c,r=v(e,n.
layer),a=()=>{!i&&e.hasLayer(n.layer)&&ge(e,n)};r.getSouthWest().equals(r.getNorthEast())?S(e,r.getCenter(),i?b(e,z):Math.
max(e.getZoom(),b(e,K)),a):A(e,r,a,i?b(e,z):void 0)}else c.length?A(e,L.latLngBounds(c.map(({layer:n})=>v(e,n).getCenter()))):
(u.length||i)&&e.lessonsHome?.()}function A(e,t,o,s=Math.max(e.getZoom(),b(e,Y))){let i=Math.min(e.getBoundsZoom(t,!1,L.
point(60,60)),s);S(e,t.getCenter(),i,o)}function he(e,t,{given:o,answer:s}){t.clearLayers();let i=({lat:u,lon:c,label:n},r)=>{
let a=L.divIcon({className:`pin ${r}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),f=L.marker(
[u,c],{icon:a,interactive:!1,keyboard:!1}).addTo(t);return n&&f.getElement().append(g("span",{className:"name",textContent:n})),
f.getLatLng()},l=o&&i(o,"given");if(!s)return;let d=L.circle(i(s,"answer"),{radius:s.km*1e3,className:"precision",interactive:!1}).
addTo(t);A(e,l?d.getBounds().extend(l):d.getBounds())}return $(pe);})();
