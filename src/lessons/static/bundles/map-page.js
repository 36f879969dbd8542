var lessons=(()=>{var B=Object.defineProperty;var U=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames;var W=Object.prototype.hasOwnProperty;var q=(e,t)=>{for(var n in t)B(e,n,{get:t[n],enumerable:!0})},X=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let i of F(t))!W.call(e,i)&&i!==n&&B(e,i,{get:()=>t[i],enumerable:!(s=U(t,i))||s.enumerable});return e};var V=e=>X(B({},"__esModule",{value:!0}),e);var ke={};q(ke,{bridge:()=>xe,outlines:()=>pe,page:()=>ue,say:()=>E,scale:()=>me});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:J}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&J.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});var{EPSG3857:D}=L.
CRS;if(window.lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:n,lng:s},i,c)=>{let[a,f]=gcoord.
transform([s,n],i,c);return L.latLng(f,a)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:n=>e.
project(t(n,gcoord.WGS84,gcoord.GCJ02)),unproject:n=>t(e.unproject(n),gcoord.GCJ02,gcoord.WGS84)})})}var K=5e3,Y=3e3,Q=12,
z=8,ee=50,te=640,ne=8.8,H=.6,oe=-.5,se=.7,ie=2.2,S=(e,t)=>(e.lessonsUsual??ne)+t,O=matchMedia("(prefers-reduced-motion: \
reduce)"),{port1:j,port2:ce}=new MessageChannel,E=e=>j.postMessage(e),m=(e,t)=>Object.assign(document.createElement(e),t),
M=parent!==window,{_onWheelScroll:le}=L.Map.ScrollWheelZoom.prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this.
_map;if(!(!M||e.ctrlKey||e.metaKey||t.getContainer().classList.contains("held")))return I(t,"wheel");t.lessonsMoved=!0,le.
call(this,e)}});var{_onDown:re}=L.Draggable.prototype;L.Draggable.include({_onDown(e){let t=this._element.classList.contains(
"leaflet-map-pane");M&&t&&e.touches?.length===1||re.call(this,e)}});function ae(e,t){let n=e.getContainer();e.lessonsHints=
{wheel:t.wheel,fingers:t.fingers},n.classList.toggle("framed",M);let s=c=>{n.classList.toggle("held",c&&M&&!n.classList.
contains("pick"))&&E({type:"held"})};n.addEventListener("pointerdown",({pointerType:c,target:a})=>s(c!=="touch"&&a instanceof
Element&&!a.closest(".leaflet-control")),!0),document.documentElement.addEventListener("mouseleave",()=>s(!1)),addEventListener(
"blur",()=>s(!1));let i=null;n.addEventListener("touchstart",({touches:c})=>{[i]=c},{passive:!0}),n.addEventListener("to\
uchmove",({touches:[c,...a]})=>{let f=i&&Math.hypot(c.clientX-i.clientX,c.clientY-i.clientY)>Q;M&&f&&!a.length&&I(e,"fin\
gers")},{passive:!0})}function I(e,t){let n=e.lessonsHints?.[t];if(!n)return;e.lessonsHints={...e.lessonsHints,[t]:""};let s=m(
"p",{className:"hint",textContent:n,ariaHidden:"true"});e.getContainer().append(s),setTimeout(()=>s.remove(),Y)}function de(e,t){
let[n,s]=[e.getCenter(),e.getZoom()],i=e.lessonsHome??(()=>A(e,n,s)),c=e.lessonsBounds,a=()=>e.getZoom()>e.getBoundsZoom(
c,!1,L.point(2*z,2*z))-.1&&e.getBounds().pad(.001).contains(c),f=()=>c?a():e.getZoom()===s&&e.distance(e.getCenter(),n)<
ee,d=m("button",{type:"button",className:"whole",textContent:t.whole}),o=m("div",{className:"leaflet-bar"}),l=()=>{let h=o.
contains(document.activeElement);o.hidden=f(),h&&o.hidden&&e.getContainer().focus({preventScroll:!0})},g=L.control({position:"\
topright"});g.onAdd=()=>(d.addEventListener("click",()=>{P+=1,e.closePopup(),i()}),o.append(d),L.DomEvent.disableClickPropagation(
o),o),g.addTo(e),e.on("moveend resize",l),l()}function fe(e,t){let n=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.
maxBoundsViscosity=1,e.setMaxBounds(n),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(n))},Z(e)&&e.
lessonsLeast()}var Z=e=>e.getSize().x>0&&e.getSize().y>0;function ue(e,{words:t,language:n,bounds:s,pick:i}){document.documentElement.
lang=n,e.attributionControl.setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["\
zoom-out"]}).addTo(e),L.control.scale({imperial:!1}).addTo(e),e.on("popupopen",o=>{let l=o.popup.getElement().querySelector(
".leaflet-popup-close-button");l?.setAttribute("aria-label",t.close),l?.setAttribute("title",t.close)}),e.lessonsBounds=
L.latLngBounds(s);let[c,a]=[e.lessonsBounds.getNorthWest(),e.lessonsBounds.getSouthEast()].map(o=>e.project(o,0)),f=Math.
max(a.x-c.x,a.y-c.y);e.lessonsUsual=Math.log2(te/f);let d=()=>e.getContainer().classList.toggle("far",e.getZoom()<S(e,oe));
e.on("zoomend",d),e.whenReady(d),e.lessonsFit=o=>{Z(e)&&e.fitBounds(s,{padding:[z,z],animate:o})},e.lessonsHome=()=>{if(e.
_animatingZoom)return e.once("moveend",()=>e.lessonsHome?.());e.lessonsMoved=!1,e.lessonsFit(!O.matches)};for(let o of["\
pointerdown","keydown"])e.getContainer().addEventListener(o,()=>{e.lessonsMoved=!0,R(e)},!0);e.on("resize",()=>{Z(e)&&e.
lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().classList.toggle("pick",i),e.getContainer().
setAttribute("role","application"),e.getContainer().setAttribute("aria-label",t.frame)}var ge=L.Path.extend({initialize(e,t){
L.setOptions(this,{interactive:!1,...t}),this._line=he(e)},_project(){},_update(){let{path:e,zoom:t,origin:n}=this._line,
{x:s,y:i}=this._map.getPixelOrigin(),c=this._map.getZoomScale(this._map.getZoom(),t);this._path.hasAttribute("d")||this.
_path.setAttribute("d",e),this._path.setAttribute("transform",`translate(${n.x*c-s} ${n.y*c-i}) scale(${c})`)}});function he(e){
let{EPSG3857:t}=L.CRS;if(t===D)return e;let{zoom:n,origin:s}=e;return{path:e.path.replace(/M([^l]*)l([^z]*)z/g,(c,a,f)=>{
let d=`${a} ${f}`.match(/-?\d+/g)?.map(Number)??[],[o,l]=[s.x,s.y],g="";for(let h=0;h<d.length;h+=2){[o,l]=[o+d[h],l+d[h+
1]];let v=t.latLngToPoint(D.pointToLatLng(L.point(o,l),n),n);g+=`${h?"L":"M"}${Math.round(v.x-s.x)} ${Math.round(v.y-s.y)}`}
return`${g}Z`}),zoom:n,origin:s}}var Le=L.Layer.extend({initialize(e){this._names=e},onAdd(e){this._shown=this._names.map(
({text:t,at:n,className:s})=>{let i=m("div",{className:`unit-name leaflet-zoom-animated ${s}`,ariaHidden:"true"});return i.
append(m("span",{textContent:t})),{node:i,at:L.latLng(n)}}),this._place(),e.getPane("markerPane").append(...this._shown.
map(({node:t})=>t))},onRemove(){for(let{node:e}of this._shown)e.remove()},getEvents(){return{zoom:this._place,viewreset:this.
_place,zoomanim:this._zoom}},_place(){for(let{node:e,at:t}of this._shown)L.DomUtil.setPosition(e,this._map.latLngToLayerPoint(
t))},_zoom({zoom:e,center:t}){for(let{node:n,at:s}of this._shown)L.DomUtil.setPosition(n,this._map._latLngToNewLayerPoint(
s,e,t).round())}});function pe(e,{zoom:t,origin:[n,s],around:i,province:c,units:a},{legend:f,kinds:d,language:o,names:l,
plain:g}){e.createPane("province").style.zIndex="350";let h=L.point(n,s),v=(u,b)=>new ge({path:u,zoom:t,origin:h},b).addTo(
e);v(c,{pane:"province",className:"province"}),fe(e,L.latLngBounds(i??[e.lessonsBounds]));let _=u=>u.named&&!g?"named":"";
for(let u of a)v(u.path,{className:`unit ${_(u)}`.trim(),fill:!0});let r=a.map(u=>{let[b,x]=u.label;return{text:u.name[o],
at:[x,b],className:_(u)}});if(l&&new Le(r).addTo(e),!d.length)return;let p=L.control({position:"bottomleft"});p.onAdd=()=>{
let u=m("details",{className:"legend",open:e.getSize().x>800});u.append(m("summary",{textContent:f.legend}));for(let b of d){
let x=m("div");x.append(m("i",{className:b}),f[b]),u.append(x)}return L.DomEvent.disableClickPropagation(u),u},p.addTo(e)}
function me(e,{caption:t,colors:n,ticks:s}){let i=L.control({position:"topright"});i.onAdd=()=>{let c=m("div",{className:"\
bar"});c.style.background=`linear-gradient(90deg, ${n.map((f,d)=>`${f} ${d}% ${d+1}%`)})`;for(let[f,d]of s)c.append(m("s\
pan",{textContent:d,style:`left:${f}%`}));let a=m("div",{className:"legend scale"});return a.append(c,m("p",{textContent:t})),
a},i.addTo(e)}function be(e,t){let{url:n,attribution:s,max_zoom:i,subdomains:c}=t,a=!1,f=L.tileLayer(n,{attribution:s,maxZoom:i,
subdomains:c,className:"base"});f.on("tileload",()=>{a||(a=!0,E({type:"base",ok:!0}))}),f.addTo(e),e.getContainer().classList.
add("based"),setTimeout(()=>{a||E({type:"base",ok:!1})},K)}function xe(e,t,n){let s=new Map,i=new Set,c=(o,l,g)=>{if(i.has(
o))return;i.add(o),s.set(l,[...s.get(l)??[],{layer:o,group:g}]);let h=()=>E({type:"select",name:l});o.on("click",h),o.on(
"keypress",_=>{_.originalEvent?.key==="Enter"&&h()});let v=()=>ye(e,o,l);e.options.preferCanvas&&o instanceof L.Path&&Ee(
e,o),o.getElement?.()&&v(),o.on("add",v)},a=o=>{let l=g=>{g.feature?.id!==void 0&&c(g,String(g.feature.id),o)};o.eachLayer(
l),o.on("layeradd",({layer:g})=>l(g))};for(let[o,l]of t)l===null?a(o):c(o,l,void 0);e.on("click",({latlng:o})=>{let{lat:l,
lng:g}=o.wrap();E({type:"click",lat:l,lon:g})}),e.getContainer().addEventListener("click",({target:o})=>{let l=o instanceof
Element&&o.closest("[data-ref]")?.getAttribute("data-ref");l&&E({type:"select",name:l})});let f=L.layerGroup().addTo(e);
j.onmessage=({data:o})=>{o.type==="fly"&&A(e,[o.lat,o.lon],o.zoom??e.getZoom()),o.type==="select"&&we(e,s,o),o.type==="d\
raw"&&Me(e,f,o),o.type==="stops"&&Se(e,s,o),o.type==="left"&&e.getContainer().classList.remove("held");let l=document.getElementById(
"lsn-theme");o.type==="theme"&&l&&(l.textContent=o.css)},window.lessonsBase&&be(e,window.lessonsBase),ae(e,n??{}),n&&de(
e,n),e.on("moveend resize",()=>k(e));let d=0;e.getContainer().addEventListener("transitionend",()=>{cancelAnimationFrame(
d),d=requestAnimationFrame(()=>k(e))}),k(e),parent!==window&&parent.postMessage({lessons:1,type:"ready"},"*",[ce])}var T=[
"","above","before","after"],ve=[0,9,-9];function k(e){let t=r=>[...e.getContainer().querySelectorAll(r)],n=r=>r.getBoundingClientRect(),
[s,i]=[".pin .name",".unit-name span"].map(t);for(let r of s)r.classList.remove(...T.filter(Boolean),"crowded");for(let r of i)
r.parentElement?.classList.remove("covered"),r.style.translate="";let c=s.filter(r=>r.checkVisibility()).map(r=>({name:r,
box:n(r)})),a=i.map(r=>({unit:r,box:n(r)})),f=t(".pin .dot").map(r=>({dot:r,box:n(r)})),d=t(".leaflet-control, .pin .sto\
ps").map(n),o=(r,p)=>p.some(u=>r.left<u.right&&u.left<r.right&&r.top<u.bottom&&u.top<r.bottom);for(let{name:r,box:p}of c){
let u=C=>(r.classList.remove(...T.filter(Boolean)),C?(r.classList.add(C),n(r)):p),b=f.filter(({dot:C})=>C.parentElement!==
r.parentElement).map(C=>C.box),x=C=>T.some(G=>!o(u(G),C)),y=x([...d,...b])||x(d);!y&&!r.matches(".focus, .selected *, .r\
elated *, .here *")&&r.classList.add("crowded"),d.push(y?n(r):u(""))}let[l,g]=[n(e.getContainer()),f.map(r=>r.box)],h=({
left:r,right:p,top:u,bottom:b})=>r<l.left||p>l.right||u<l.top||b>l.bottom,v=r=>c.some(({name:p})=>p.textContent.startsWith(
r)),_=[...a].sort((r,p)=>Number(p.unit.matches(".named *"))-Number(r.unit.matches(".named *")));for(let{unit:r,box:p}of _){
let u=y=>new DOMRect(p.x,p.y+y,p.width,p.height),b=v(r.textContent)?[]:ve.filter(y=>!o(u(y),d)&&!h(u(y))),x=b.find(y=>!o(
u(y),g))??b[0];r.parentElement?.classList.toggle("covered",x===void 0),x!==void 0&&(r.style.translate=x?`0 ${x}px`:"",d.
push(u(x)))}}function ye(e,t,n){let s=t.getElement?.();if(!(!s||s.dataset.lessons)){if(s.dataset.lessons=n,t instanceof L.
Marker){!s.getAttribute("title")&&!s.textContent.trim()&&s.setAttribute("aria-label",n);return}for(let[i,c]of[["tabindex",
"0"],["role","button"],["aria-label",n]])s.setAttribute(i,c);s.addEventListener("keydown",i=>{i.key!=="Enter"&&i.key!=="\
 "||(i.preventDefault(),t.fire("click",{latlng:w(e,t).getCenter(),originalEvent:i},!0))})}}var Ce;function Ee(e,t){let n=e.
hasLayer(t);n&&e.removeLayer(t),t.options.renderer=Ce??=L.svg(),n&&e.addLayer(t)}function _e(e,{layer:t,group:n}){let s=n?.
getPopup();if(t.getPopup?.()||!s)return t.openPopup?.();let i=s.getContent();L.popup(s.options,t).setContent(typeof i=="\
function"?i(t):i).setLatLng(w(e,t).getCenter()).openOn(e)}var P=0,N=!1;function R(e){P+=1,N&&e.stop(),N=!1}function A(e,t,n,s=()=>{}){
let i=++P,c=e._limitZoom(n),a=e._limitCenter(L.latLng(t),c,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>E(
{type:"flight"})),N=!0,e.once("moveend",()=>{i===P&&(N=!1,s())}),O.matches||!e.getSize().x?e.setView(a,c,{animate:!1}):e.
flyTo(a,c,{duration:.8})}function w(e,t){let n=L.latLngBounds([]);return t.eachLayer?t.eachLayer(s=>n.extend(w(e,s))):t.
getBounds&&(e.hasLayer(t)||!t.getLatLng)?n.extend(t.getBounds()):t.getLatLng&&n.extend(t.getLatLng()),n}function we(e,t,{
name:n,related:s=[],at:i="",move:c=!0}){for(let[o,l]of t)for(let{layer:g}of l){let h=g.getElement?.()?.classList;h?.toggle(
"selected",o===n),h?.toggle("related",s.includes(o)),h?.toggle("here",o===i)}e.getContainer().classList.toggle("led",t.has(
i)),k(e);let a=o=>{let l=t.get(o)??[];return l.find(({layer:g})=>e.hasLayer(g))??l[0]??[]},f=i?[i]:t.has(n)?[n]:s,d=f.flatMap(
a).filter(({layer:o})=>w(e,o).isValid());if(!c)return R(e);if(e.closePopup(),d.length===1){let[o]=d,l=w(e,o.layer),g=()=>{
!i&&e.hasLayer(o.layer)&&_e(e,o)};l.getSouthWest().equals(l.getNorthEast())?A(e,l.getCenter(),i?S(e,H):Math.max(e.getZoom(),
S(e,se)),g):$(e,l,g,i?S(e,H):void 0)}else d.length?$(e,L.latLngBounds(d.map(({layer:o})=>w(e,o).getCenter()))):(f.length||
i)&&e.lessonsHome?.()}function $(e,t,n,s=Math.max(e.getZoom(),S(e,ie))){let i=Math.min(e.getBoundsZoom(t,!1,L.point(60,60)),
s);A(e,t.getCenter(),i,n)}function Se(e,t,{stops:n,now:s}){for(let[i,c]of Object.entries(n))for(let{layer:a}of t.get(i)??
[]){let f=a instanceof L.Marker?a.getElement?.():null;if(!f)continue;let d=f.querySelector(".stops")??m("span",{className:"\
stops",ariaHidden:"true"});d.replaceChildren(m("span",{className:"every",textContent:c}),m("span",{className:"one",textContent:i===
s.place?String(s.number):c})),f.append(d)}k(e)}function Me(e,t,{given:n,answer:s}){t.clearLayers();let i=({lat:f,lon:d,label:o},l)=>{
let g=L.divIcon({className:`pin ${l}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),h=L.marker(
[f,d],{icon:g,interactive:!1,keyboard:!1}).addTo(t);return o&&h.getElement().append(m("span",{className:"name",textContent:o})),
h.getLatLng()},c=n&&i(n,"given");if(!s)return;let a=L.circle(i(s,"answer"),{radius:(s.km??0)*1e3,className:"precision",interactive:!1}).
addTo(t);$(e,c?a.getBounds().extend(c):a.getBounds())}return V(ke);})();
