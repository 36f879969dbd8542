var lessons=(()=>{var A=Object.defineProperty;var I=Object.getOwnPropertyDescriptor;var R=Object.getOwnPropertyNames;var G=Object.prototype.hasOwnProperty;var U=(e,t)=>{for(var n in t)A(e,n,{get:t[n],enumerable:!0})},W=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let i of R(t))!G.call(e,i)&&i!==n&&A(e,i,{get:()=>t[i],enumerable:!(s=I(t,i))||s.enumerable});return e};var F=e=>W(A({},"__esModule",{value:!0}),e);var Ee={};U(Ee,{bridge:()=>pe,outlines:()=>ge,page:()=>ae,say:()=>b,scale:()=>he});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:q}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&q.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});var{EPSG3857:Z}=L.
CRS;if(window.lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:n,lng:s},i,l)=>{let[a,f]=gcoord.
transform([s,n],i,l);return L.latLng(f,a)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:n=>e.
project(t(n,gcoord.WGS84,gcoord.GCJ02)),unproject:n=>t(e.unproject(n),gcoord.GCJ02,gcoord.WGS84)})})}var X=5e3,V=3e3,J=12,
M=8,K=50,Y=640,Q=8.8,$=.6,ee=-.5,te=.7,ne=2.2,_=(e,t)=>(e.lessonsUsual??Q)+t,D=matchMedia("(prefers-reduced-motion: redu\
ce)"),{port1:H,port2:oe}=new MessageChannel,b=e=>H.postMessage(e),p=(e,t)=>Object.assign(document.createElement(e),t),E=parent!==
window,{_onWheelScroll:se}=L.Map.ScrollWheelZoom.prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this._map;
if(!(!E||e.ctrlKey||e.metaKey||t.getContainer().classList.contains("held")))return O(t,"wheel");t.lessonsMoved=!0,se.call(
this,e)}});var{_onDown:ie}=L.Draggable.prototype;L.Draggable.include({_onDown(e){let t=this._element.classList.contains(
"leaflet-map-pane");E&&t&&e.touches?.length===1||ie.call(this,e)}});function ce(e,t){let n=e.getContainer();e.lessonsHints=
{wheel:t.wheel,fingers:t.fingers},n.classList.toggle("framed",E);let s=l=>{n.classList.toggle("held",l&&E&&!n.classList.
contains("pick"))&&b({type:"held"})};n.addEventListener("pointerdown",({pointerType:l,target:a})=>s(l!=="touch"&&a instanceof
Element&&!a.closest(".leaflet-control")),!0),document.documentElement.addEventListener("mouseleave",()=>s(!1)),addEventListener(
"blur",()=>s(!1));let i=null;n.addEventListener("touchstart",({touches:l})=>{[i]=l},{passive:!0}),n.addEventListener("to\
uchmove",({touches:[l,...a]})=>{let f=i&&Math.hypot(l.clientX-i.clientX,l.clientY-i.clientY)>J;E&&f&&!a.length&&O(e,"fin\
gers")},{passive:!0})}function O(e,t){let n=e.lessonsHints?.[t];if(!n)return;e.lessonsHints={...e.lessonsHints,[t]:""};let s=p(
"p",{className:"hint",textContent:n,ariaHidden:"true"});e.getContainer().append(s),setTimeout(()=>s.remove(),V)}function le(e,t){
let[n,s]=[e.getCenter(),e.getZoom()],i=e.lessonsHome??(()=>P(e,n,s)),l=e.lessonsBounds,a=()=>e.getZoom()>e.getBoundsZoom(
l,!1,L.point(2*M,2*M))-.1&&e.getBounds().pad(.001).contains(l),f=()=>l?a():e.getZoom()===s&&e.distance(e.getCenter(),n)<
K,d=p("button",{type:"button",className:"whole",textContent:t.whole}),o=p("div",{className:"leaflet-bar"}),r=()=>{let c=o.
contains(document.activeElement);o.hidden=f(),c&&o.hidden&&e.getContainer().focus({preventScroll:!0})},u=L.control({position:"\
topright"});u.onAdd=()=>(d.addEventListener("click",()=>{k+=1,e.closePopup(),i()}),o.append(d),L.DomEvent.disableClickPropagation(
o),o),u.addTo(e),e.on("moveend resize",r),r()}function re(e,t){let n=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.
maxBoundsViscosity=1,e.setMaxBounds(n),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(n))},B(e)&&e.
lessonsLeast()}var B=e=>e.getSize().x>0&&e.getSize().y>0;function ae(e,{words:t,language:n,bounds:s,pick:i}){document.documentElement.
lang=n,e.attributionControl.setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["\
zoom-out"]}).addTo(e),L.control.scale({imperial:!1}).addTo(e),e.on("popupopen",o=>{let r=o.popup.getElement().querySelector(
".leaflet-popup-close-button");r?.setAttribute("aria-label",t.close),r?.setAttribute("title",t.close)}),e.lessonsBounds=
L.latLngBounds(s);let[l,a]=[e.lessonsBounds.getNorthWest(),e.lessonsBounds.getSouthEast()].map(o=>e.project(o,0)),f=Math.
max(a.x-l.x,a.y-l.y);e.lessonsUsual=Math.log2(Y/f);let d=()=>e.getContainer().classList.toggle("far",e.getZoom()<_(e,ee));
e.on("zoomend",d),e.whenReady(d),e.lessonsFit=o=>{B(e)&&e.fitBounds(s,{padding:[M,M],animate:o})},e.lessonsHome=()=>{if(e.
_animatingZoom)return e.once("moveend",()=>e.lessonsHome?.());e.lessonsMoved=!1,e.lessonsFit(!D.matches)};for(let o of["\
pointerdown","keydown"])e.getContainer().addEventListener(o,()=>{e.lessonsMoved=!0,j(e)},!0);e.on("resize",()=>{B(e)&&e.
lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().classList.toggle("pick",i),e.getContainer().
setAttribute("role","application"),e.getContainer().setAttribute("aria-label",t.frame)}var de=L.Path.extend({initialize(e,t){
L.setOptions(this,{interactive:!1,...t}),this._line=fe(e)},_project(){},_update(){let{path:e,zoom:t,origin:n}=this._line,
{x:s,y:i}=this._map.getPixelOrigin(),l=this._map.getZoomScale(this._map.getZoom(),t);this._path.hasAttribute("d")||this.
_path.setAttribute("d",e),this._path.setAttribute("transform",`translate(${n.x*l-s} ${n.y*l-i}) scale(${l})`)}});function fe(e){
let{EPSG3857:t}=L.CRS;if(t===Z)return e;let{zoom:n,origin:s}=e;return{path:e.path.replace(/M([^l]*)l([^z]*)z/g,(l,a,f)=>{
let d=`${a} ${f}`.match(/-?\d+/g)?.map(Number)??[],[o,r]=[s.x,s.y],u="";for(let c=0;c<d.length;c+=2){[o,r]=[o+d[c],r+d[c+
1]];let g=t.latLngToPoint(Z.pointToLatLng(L.point(o,r),n),n);u+=`${c?"L":"M"}${Math.round(g.x-s.x)} ${Math.round(g.y-s.y)}`}
return`${u}Z`}),zoom:n,origin:s}}var ue=L.Layer.extend({initialize(e){this._names=e},onAdd(e){this._shown=this._names.map(
({text:t,at:n,className:s})=>{let i=p("div",{className:`unit-name leaflet-zoom-animated ${s}`,ariaHidden:"true"});return i.
append(p("span",{textContent:t})),{node:i,at:L.latLng(n)}}),this._place(),e.getPane("markerPane").append(...this._shown.
map(({node:t})=>t))},onRemove(){for(let{node:e}of this._shown)e.remove()},getEvents(){return{zoom:this._place,viewreset:this.
_place,zoomanim:this._zoom}},_place(){for(let{node:e,at:t}of this._shown)L.DomUtil.setPosition(e,this._map.latLngToLayerPoint(
t))},_zoom({zoom:e,center:t}){for(let{node:n,at:s}of this._shown)L.DomUtil.setPosition(n,this._map._latLngToNewLayerPoint(
s,e,t).round())}});function ge(e,{zoom:t,origin:[n,s],around:i,province:l,units:a},{legend:f,kinds:d,language:o,names:r,
plain:u}){e.createPane("province").style.zIndex="350";let c=L.point(n,s),g=(h,v)=>new de({path:h,zoom:t,origin:c},v).addTo(
e);g(l,{pane:"province",className:"province"}),re(e,L.latLngBounds(i??[e.lessonsBounds]));let m=h=>h.named&&!u?"named":"";
for(let h of a)g(h.path,{className:`unit ${m(h)}`.trim(),fill:!0});let y=a.map(h=>{let[v,S]=h.label;return{text:h.name[o],
at:[S,v],className:m(h)}});if(r&&new ue(y).addTo(e),!d.length)return;let C=L.control({position:"bottomleft"});C.onAdd=()=>{
let h=p("details",{className:"legend",open:e.getSize().x>800});h.append(p("summary",{textContent:f.legend}));for(let v of d){
let S=p("div");S.append(p("i",{className:v}),f[v]),h.append(S)}return L.DomEvent.disableClickPropagation(h),h},C.addTo(e)}
function he(e,{caption:t,colors:n,ticks:s}){let i=L.control({position:"topright"});i.onAdd=()=>{let l=p("div",{className:"\
bar"});l.style.background=`linear-gradient(90deg, ${n.map((f,d)=>`${f} ${d}% ${d+1}%`)})`;for(let[f,d]of s)l.append(p("s\
pan",{textContent:d,style:`left:${f}%`}));let a=p("div",{className:"legend scale"});return a.append(l,p("p",{textContent:t})),
a},i.addTo(e)}function Le(e,t){let{url:n,attribution:s,max_zoom:i,subdomains:l}=t,a=!1,f=L.tileLayer(n,{attribution:s,maxZoom:i,
subdomains:l,className:"base"});f.on("tileload",()=>{a||(a=!0,b({type:"base",ok:!0}))}),f.addTo(e),e.getContainer().classList.
add("based"),setTimeout(()=>{a||b({type:"base",ok:!1})},X)}function pe(e,t,n){let s=new Map,i=new Set,l=(o,r,u)=>{if(i.has(
o))return;i.add(o),s.set(r,[...s.get(r)??[],{layer:o,group:u}]);let c=()=>b({type:"select",name:r});o.on("click",c),o.on(
"keypress",m=>{m.originalEvent?.key==="Enter"&&c()});let g=()=>me(e,o,r);e.options.preferCanvas&&o instanceof L.Path&&ve(
e,o),o.getElement?.()&&g(),o.on("add",g)},a=o=>{let r=u=>{u.feature?.id!==void 0&&l(u,String(u.feature.id),o)};o.eachLayer(
r),o.on("layeradd",({layer:u})=>r(u))};for(let[o,r]of t)r===null?a(o):l(o,r,void 0);e.on("click",({latlng:o})=>{let{lat:r,
lng:u}=o.wrap();b({type:"click",lat:r,lon:u})}),e.getContainer().addEventListener("click",({target:o})=>{let r=o instanceof
Element&&o.closest("[data-ref]")?.getAttribute("data-ref");r&&b({type:"select",name:r})});let f=L.layerGroup().addTo(e);
H.onmessage=({data:o})=>{o.type==="fly"&&P(e,[o.lat,o.lon],o.zoom??e.getZoom()),o.type==="select"&&ye(e,s,o),o.type==="d\
raw"&&_e(e,f,o),o.type==="stops"&&Ce(e,s,o),o.type==="left"&&e.getContainer().classList.remove("held");let r=document.getElementById(
"lsn-theme");o.type==="theme"&&r&&(r.textContent=o.css)},window.lessonsBase&&Le(e,window.lessonsBase),ce(e,n??{}),n&&le(
e,n),e.on("moveend resize",()=>w(e));let d=0;e.getContainer().addEventListener("transitionend",()=>{cancelAnimationFrame(
d),d=requestAnimationFrame(()=>w(e))}),w(e),parent!==window&&parent.postMessage({lessons:1,type:"ready"},"*",[oe])}var N=[
"above","before","after"];function w(e){let t=c=>[...e.getContainer().querySelectorAll(c)],n=c=>c?.getBoundingClientRect()??
new DOMRect,[s,i]=[".pin .name",".unit-name"].map(t);for(let c of s)c.classList.remove(...N,"crowded");for(let c of i)c.
classList.remove("covered");let l=s.filter(c=>c.checkVisibility()).map(c=>({name:c,box:n(c)})),a=i.map(c=>({unit:c,box:n(
c.firstElementChild)})),f=t(".leaflet-control, .pin .stops").map(n),d=c=>f.some(g=>c.left<g.right&&g.left<c.right&&c.top<
g.bottom&&g.top<c.bottom);for(let{name:c,box:g}of l){let m=(...h)=>(c.classList.remove(...N),c.classList.add(...h),n(c)),
y=h=>!d(m(h)),C=!d(g)||N.some(y);!C&&!c.matches(".focus, .selected *, .related *, .here *")&&c.classList.add("crowded"),
f.push(C?n(c):m())}let o=n(e.getContainer()),r=({left:c,right:g,top:m,bottom:y})=>c<o.left||g>o.right||m<o.top||y>o.bottom,
u=c=>l.some(({name:g})=>g.textContent.startsWith(c));for(let{unit:c,box:g}of a)c.classList.toggle("covered",d(g)||r(g)||
u(c.textContent))}function me(e,t,n){let s=t.getElement?.();if(!(!s||s.dataset.lessons)){if(s.dataset.lessons=n,t instanceof
L.Marker){!s.getAttribute("title")&&!s.textContent.trim()&&s.setAttribute("aria-label",n);return}for(let[i,l]of[["tabind\
ex","0"],["role","button"],["aria-label",n]])s.setAttribute(i,l);s.addEventListener("keydown",i=>{i.key!=="Enter"&&i.key!==
" "||(i.preventDefault(),t.fire("click",{latlng:x(e,t).getCenter(),originalEvent:i},!0))})}}var be;function ve(e,t){let n=e.
hasLayer(t);n&&e.removeLayer(t),t.options.renderer=be??=L.svg(),n&&e.addLayer(t)}function xe(e,{layer:t,group:n}){let s=n?.
getPopup();if(t.getPopup?.()||!s)return t.openPopup?.();let i=s.getContent();L.popup(s.options,t).setContent(typeof i=="\
function"?i(t):i).setLatLng(x(e,t).getCenter()).openOn(e)}var k=0,z=!1;function j(e){k+=1,z&&e.stop(),z=!1}function P(e,t,n,s=()=>{}){
let i=++k,l=e._limitZoom(n),a=e._limitCenter(L.latLng(t),l,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>b(
{type:"flight"})),z=!0,e.once("moveend",()=>{i===k&&(z=!1,s())}),D.matches||!e.getSize().x?e.setView(a,l,{animate:!1}):e.
flyTo(a,l,{duration:.8})}function x(e,t){let n=L.latLngBounds([]);return t.eachLayer?t.eachLayer(s=>n.extend(x(e,s))):t.
getBounds&&(e.hasLayer(t)||!t.getLatLng)?n.extend(t.getBounds()):t.getLatLng&&n.extend(t.getLatLng()),n}function ye(e,t,{
name:n,related:s=[],at:i="",move:l=!0}){for(let[o,r]of t)for(let{layer:u}of r){let c=u.getElement?.()?.classList;c?.toggle(
"selected",o===n),c?.toggle("related",s.includes(o)),c?.toggle("here",o===i)}e.getContainer().classList.toggle("led",t.has(
i)),w(e);let a=o=>{let r=t.get(o)??[];return r.find(({layer:u})=>e.hasLayer(u))??r[0]??[]},f=i?[i]:t.has(n)?[n]:s,d=f.flatMap(
a).filter(({layer:o})=>x(e,o).isValid());if(!l)return j(e);if(e.closePopup(),d.length===1){let[o]=d,r=x(e,o.layer),u=()=>{
!i&&e.hasLayer(o.layer)&&xe(e,o)};r.getSouthWest().equals(r.getNorthEast())?P(e,r.getCenter(),i?_(e,$):Math.max(e.getZoom(),
_(e,te)),u):T(e,r,u,i?_(e,$):void 0)}else d.length?T(e,L.latLngBounds(d.map(({layer:o})=>x(e,o).getCenter()))):(f.length||
i)&&e.lessonsHome?.()}function T(e,t,n,s=Math.max(e.getZoom(),_(e,ne))){let i=Math.min(e.getBoundsZoom(t,!1,L.point(60,60)),
s);P(e,t.getCenter(),i,n)}function Ce(e,t,{stops:n,now:s}){for(let[i,l]of Object.entries(n))for(let{layer:a}of t.get(i)??
[]){let f=a instanceof L.Marker?a.getElement?.():null;if(!f)continue;let d=f.querySelector(".stops")??p("span",{className:"\
stops",ariaHidden:"true"});d.replaceChildren(p("span",{className:"every",textContent:l}),p("span",{className:"one",textContent:i===
s.place?String(s.number):l})),f.append(d)}w(e)}function _e(e,t,{given:n,answer:s}){t.clearLayers();let i=({lat:f,lon:d,label:o},r)=>{
let u=L.divIcon({className:`pin ${r}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),c=L.marker(
[f,d],{icon:u,interactive:!1,keyboard:!1}).addTo(t);return o&&c.getElement().append(p("span",{className:"name",textContent:o})),
c.getLatLng()},l=n&&i(n,"given");if(!s)return;let a=L.circle(i(s,"answer"),{radius:(s.km??0)*1e3,className:"precision",interactive:!1}).
addTo(t);T(e,l?a.getBounds().extend(l):a.getBounds())}return F(Ee);})();
