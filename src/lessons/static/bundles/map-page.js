var lessons=(()=>{var z=Object.defineProperty;var I=Object.getOwnPropertyDescriptor;var R=Object.getOwnPropertyNames;var G=Object.prototype.hasOwnProperty;var U=(e,t)=>{for(var n in t)z(e,n,{get:t[n],enumerable:!0})},F=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let i of R(t))!G.call(e,i)&&i!==n&&z(e,i,{get:()=>t[i],enumerable:!(s=I(t,i))||s.enumerable});return e};var W=e=>F(z({},"__esModule",{value:!0}),e);var Ee={};U(Ee,{bridge:()=>pe,outlines:()=>ge,page:()=>ae,say:()=>v,scale:()=>he});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:q}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&q.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});var{EPSG3857:Z}=L.
CRS;if(window.lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:n,lng:s},i,l)=>{let[a,d]=gcoord.
transform([s,n],i,l);return L.latLng(d,a)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:n=>e.
project(t(n,gcoord.WGS84,gcoord.GCJ02)),unproject:n=>t(e.unproject(n),gcoord.GCJ02,gcoord.WGS84)})})}var X=5e3,V=3e3,J=12,
S=8,K=50,Y=640,Q=8.8,$=.6,ee=-.5,te=.7,ne=2.2,C=(e,t)=>(e.lessonsUsual??Q)+t,D=matchMedia("(prefers-reduced-motion: redu\
ce)"),{port1:H,port2:oe}=new MessageChannel,v=e=>H.postMessage(e),p=(e,t)=>Object.assign(document.createElement(e),t),_=parent!==
window,{_onWheelScroll:se}=L.Map.ScrollWheelZoom.prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this._map;
if(!(!_||e.ctrlKey||e.metaKey||t.getContainer().classList.contains("held")))return O(t,"wheel");t.lessonsMoved=!0,se.call(
this,e)}});var{_onDown:ie}=L.Draggable.prototype;L.Draggable.include({_onDown(e){let t=this._element.classList.contains(
"leaflet-map-pane");_&&t&&e.touches?.length===1||ie.call(this,e)}});function ce(e,t){let n=e.getContainer();e.lessonsHints=
{wheel:t.wheel,fingers:t.fingers},n.classList.toggle("framed",_);let s=l=>{n.classList.toggle("held",l&&_&&!n.classList.
contains("pick"))&&v({type:"held"})};n.addEventListener("pointerdown",({pointerType:l,target:a})=>s(l!=="touch"&&a instanceof
Element&&!a.closest(".leaflet-control")),!0),document.documentElement.addEventListener("mouseleave",()=>s(!1)),addEventListener(
"blur",()=>s(!1));let i=null;n.addEventListener("touchstart",({touches:l})=>{[i]=l},{passive:!0}),n.addEventListener("to\
uchmove",({touches:[l,...a]})=>{let d=i&&Math.hypot(l.clientX-i.clientX,l.clientY-i.clientY)>J;_&&d&&!a.length&&O(e,"fin\
gers")},{passive:!0})}function O(e,t){let n=e.lessonsHints?.[t];if(!n)return;e.lessonsHints={...e.lessonsHints,[t]:""};let s=p(
"p",{className:"hint",textContent:n,ariaHidden:"true"});e.getContainer().append(s),setTimeout(()=>s.remove(),V)}function le(e,t){
let[n,s]=[e.getCenter(),e.getZoom()],i=e.lessonsHome??(()=>P(e,n,s)),l=e.lessonsBounds,a=()=>e.getZoom()>e.getBoundsZoom(
l,!1,L.point(2*S,2*S))-.1&&e.getBounds().pad(.001).contains(l),d=()=>l?a():e.getZoom()===s&&e.distance(e.getCenter(),n)<
K,f=p("button",{type:"button",className:"whole",textContent:t.whole}),o=p("div",{className:"leaflet-bar"}),r=()=>{let c=o.
contains(document.activeElement);o.hidden=d(),c&&o.hidden&&e.getContainer().focus({preventScroll:!0})},u=L.control({position:"\
topright"});u.onAdd=()=>(f.addEventListener("click",()=>{M+=1,e.closePopup(),i()}),o.append(f),L.DomEvent.disableClickPropagation(
o),o),u.addTo(e),e.on("moveend resize",r),r()}function re(e,t){let n=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.
maxBoundsViscosity=1,e.setMaxBounds(n),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(n))},N(e)&&e.
lessonsLeast()}var N=e=>e.getSize().x>0&&e.getSize().y>0;function ae(e,{words:t,language:n,bounds:s,pick:i}){document.documentElement.
lang=n,e.attributionControl.setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["\
zoom-out"]}).addTo(e),L.control.scale({imperial:!1}).addTo(e),e.on("popupopen",o=>{let r=o.popup.getElement().querySelector(
".leaflet-popup-close-button");r?.setAttribute("aria-label",t.close),r?.setAttribute("title",t.close)}),e.lessonsBounds=
L.latLngBounds(s);let[l,a]=[e.lessonsBounds.getNorthWest(),e.lessonsBounds.getSouthEast()].map(o=>e.project(o,0)),d=Math.
max(a.x-l.x,a.y-l.y);e.lessonsUsual=Math.log2(Y/d);let f=()=>e.getContainer().classList.toggle("far",e.getZoom()<C(e,ee));
e.on("zoomend",f),e.whenReady(f),e.lessonsFit=o=>{N(e)&&e.fitBounds(s,{padding:[S,S],animate:o})},e.lessonsHome=()=>{if(e.
_animatingZoom)return e.once("moveend",()=>e.lessonsHome?.());e.lessonsMoved=!1,e.lessonsFit(!D.matches)};for(let o of["\
pointerdown","keydown"])e.getContainer().addEventListener(o,()=>{e.lessonsMoved=!0,j(e)},!0);e.on("resize",()=>{N(e)&&e.
lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().classList.toggle("pick",i),e.getContainer().
setAttribute("role","application"),e.getContainer().setAttribute("aria-label",t.frame)}var B=14,de=L.Path.extend({initialize(e,t){
L.setOptions(this,{interactive:!1,...t}),this._line=fe(e)},_project(){},_update(){let{path:e,origin:t}=this._line,{x:n,y:s}=this.
_map.getPixelOrigin(),i=this._map.getZoomScale(this._map.getZoom(),B);this._path.hasAttribute("d")||this._path.setAttribute(
"d",e),this._path.setAttribute("transform",`translate(${t.x*i-n} ${t.y*i-s}) scale(${i})`)}});function fe(e){let{EPSG3857:t}=L.
CRS;if(t===Z)return e;let{origin:n}=e;return{path:e.path.replace(/M([^l]*)l([^z]*)z/g,(i,l,a)=>{let d=`${l} ${a}`.match(
/-?\d+/g)?.map(Number)??[],[f,o]=[n.x,n.y],r="";for(let u=0;u<d.length;u+=2){[f,o]=[f+d[u],o+d[u+1]];let c=t.latLngToPoint(
Z.pointToLatLng(L.point(f,o),B),B);r+=`${u?"L":"M"}${Math.round(c.x-n.x)} ${Math.round(c.y-n.y)}`}return`${r}Z`}),origin:n}}
var ue=L.Layer.extend({initialize(e){this._names=e},onAdd(e){this._shown=this._names.map(({text:t,at:n,className:s})=>{let i=p(
"div",{className:`unit-name leaflet-zoom-animated ${s}`,ariaHidden:"true"});return i.append(p("span",{textContent:t})),{
node:i,at:L.latLng(n)}}),this._place(),e.getPane("markerPane").append(...this._shown.map(({node:t})=>t))},onRemove(){for(let{
node:e}of this._shown)e.remove()},getEvents(){return{zoom:this._place,viewreset:this._place,zoomanim:this._zoom}},_place(){
for(let{node:e,at:t}of this._shown)L.DomUtil.setPosition(e,this._map.latLngToLayerPoint(t))},_zoom({zoom:e,center:t}){for(let{
node:n,at:s}of this._shown)L.DomUtil.setPosition(n,this._map._latLngToNewLayerPoint(s,e,t).round())}});function ge(e,{origin:[
t,n],around:s,province:i,units:l},{legend:a,kinds:d,language:f,names:o,plain:r}){e.createPane("province").style.zIndex="\
350";let u=L.point(t,n),c=(h,m)=>new de({path:h,origin:u},m).addTo(e);c(i,{pane:"province",className:"province"}),re(e,L.
latLngBounds(s??[e.lessonsBounds]));let g=h=>h.named&&!r?"named":"";for(let h of l)c(h.path,{className:`unit ${g(h)}`.trim(),
fill:!0});let b=l.map(h=>{let[m,w]=h.label;return{text:h.name[f],at:[w,m],className:g(h)}});if(o&&new ue(b).addTo(e),!d.
length)return;let x=L.control({position:"bottomleft"});x.onAdd=()=>{let h=p("details",{className:"legend",open:e.getSize().
x>800});h.append(p("summary",{textContent:a.legend}));for(let m of d){let w=p("div");w.append(p("i",{className:m}),a[m]),
h.append(w)}return L.DomEvent.disableClickPropagation(h),h},x.addTo(e)}function he(e,{caption:t,colors:n,ticks:s}){let i=L.
control({position:"topright"});i.onAdd=()=>{let l=p("div",{className:"bar"});l.style.background=`linear-gradient(90deg, ${n.
map((d,f)=>`${d} ${f}% ${f+1}%`)})`;for(let[d,f]of s)l.append(p("span",{textContent:f,style:`left:${d}%`}));let a=p("div",
{className:"legend scale"});return a.append(l,p("p",{textContent:t})),a},i.addTo(e)}function Le(e,t){let{url:n,attribution:s,
max_zoom:i,subdomains:l}=t,a=!1,d=L.tileLayer(n,{attribution:s,maxZoom:i,subdomains:l,className:"base"});d.on("tileload",
()=>{a||(a=!0,v({type:"base",ok:!0}))}),d.addTo(e),e.getContainer().classList.add("based"),setTimeout(()=>{a||v({type:"b\
ase",ok:!1})},X)}function pe(e,t,n){let s=new Map,i=new Set,l=(o,r,u)=>{if(i.has(o))return;i.add(o),s.set(r,[...s.get(r)??
[],{layer:o,group:u}]);let c=()=>v({type:"select",name:r});o.on("click",c),o.on("keypress",b=>{b.originalEvent?.key==="E\
nter"&&c()});let g=()=>me(e,o,r);e.options.preferCanvas&&o instanceof L.Path&&ve(e,o),o.getElement?.()&&g(),o.on("add",g)},
a=o=>{let r=u=>{u.feature?.id!==void 0&&l(u,String(u.feature.id),o)};o.eachLayer(r),o.on("layeradd",({layer:u})=>r(u))};
for(let[o,r]of t)r===null?a(o):l(o,r,void 0);e.on("click",({latlng:o})=>{let{lat:r,lng:u}=o.wrap();v({type:"click",lat:r,
lon:u})}),e.getContainer().addEventListener("click",({target:o})=>{let r=o instanceof Element&&o.closest("[data-ref]")?.
getAttribute("data-ref");r&&v({type:"select",name:r})});let d=L.layerGroup().addTo(e);H.onmessage=({data:o})=>{o.type===
"fly"&&P(e,[o.lat,o.lon],o.zoom??e.getZoom()),o.type==="select"&&ye(e,s,o),o.type==="draw"&&_e(e,d,o),o.type==="stops"&&
Ce(e,s,o),o.type==="left"&&e.getContainer().classList.remove("held");let r=document.getElementById("lsn-theme");o.type===
"theme"&&r&&(r.textContent=o.css)},window.lessonsBase&&Le(e,window.lessonsBase),ce(e,n??{}),n&&le(e,n),e.on("moveend res\
ize",()=>E(e));let f=0;e.getContainer().addEventListener("transitionend",()=>{cancelAnimationFrame(f),f=requestAnimationFrame(
()=>E(e))}),E(e),parent!==window&&parent.postMessage({lessons:1,type:"ready"},"*",[oe])}var A=["above","before","after"];
function E(e){let t=c=>[...e.getContainer().querySelectorAll(c)],n=c=>c?.getBoundingClientRect()??new DOMRect,[s,i]=[".p\
in .name",".unit-name"].map(t);for(let c of s)c.classList.remove(...A,"crowded");for(let c of i)c.classList.remove("cove\
red");let l=s.filter(c=>c.checkVisibility()).map(c=>({name:c,box:n(c)})),a=i.map(c=>({unit:c,box:n(c.firstElementChild)})),
d=t(".leaflet-control, .pin .stops").map(n),f=c=>d.some(g=>c.left<g.right&&g.left<c.right&&c.top<g.bottom&&g.top<c.bottom);
for(let{name:c,box:g}of l){let b=(...m)=>(c.classList.remove(...A),c.classList.add(...m),n(c)),x=m=>!f(b(m)),h=!f(g)||A.
some(x);!h&&!c.matches(".focus, .selected *, .related *, .here *")&&c.classList.add("crowded"),d.push(h?n(c):b())}let o=n(
e.getContainer()),r=({left:c,right:g,top:b,bottom:x})=>c<o.left||g>o.right||b<o.top||x>o.bottom,u=c=>l.some(({name:g})=>g.
textContent.startsWith(c));for(let{unit:c,box:g}of a)c.classList.toggle("covered",f(g)||r(g)||u(c.textContent))}function me(e,t,n){
let s=t.getElement?.();if(!(!s||s.dataset.lessons)){if(s.dataset.lessons=n,t instanceof L.Marker){!s.getAttribute("title")&&
!s.textContent.trim()&&s.setAttribute("aria-label",n);return}for(let[i,l]of[["tabindex","0"],["role","button"],["aria-la\
bel",n]])s.setAttribute(i,l);s.addEventListener("keydown",i=>{i.key!=="Enter"&&i.key!==" "||(i.preventDefault(),t.fire("\
click",{latlng:y(e,t).getCenter(),originalEvent:i},!0))})}}var be;function ve(e,t){let n=e.hasLayer(t);n&&e.removeLayer(
t),t.options.renderer=be??=L.svg(),n&&e.addLayer(t)}function xe(e,{layer:t,group:n}){let s=n?.getPopup();if(t.getPopup?.()||
!s)return t.openPopup?.();let i=s.getContent();L.popup(s.options,t).setContent(typeof i=="function"?i(t):i).setLatLng(y(
e,t).getCenter()).openOn(e)}var M=0,k=!1;function j(e){M+=1,k&&e.stop(),k=!1}function P(e,t,n,s=()=>{}){let i=++M,l=e._limitZoom(
n),a=e._limitCenter(L.latLng(t),l,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>v({type:"flight"})),k=!0,
e.once("moveend",()=>{i===M&&(k=!1,s())}),D.matches||!e.getSize().x?e.setView(a,l,{animate:!1}):e.flyTo(a,l,{duration:.8})}
function y(e,t){let n=L.latLngBounds([]);return t.eachLayer?t.eachLayer(s=>n.extend(y(e,s))):t.getBounds&&(e.hasLayer(t)||
!t.getLatLng)?n.extend(t.getBounds()):t.getLatLng&&n.extend(t.getLatLng()),n}function ye(e,t,{name:n,related:s=[],at:i="",
move:l=!0}){for(let[o,r]of t)for(let{layer:u}of r){let c=u.getElement?.()?.classList;c?.toggle("selected",o===n),c?.toggle(
"related",s.includes(o)),c?.toggle("here",o===i)}e.getContainer().classList.toggle("led",t.has(i)),E(e);let a=o=>{let r=t.
get(o)??[];return r.find(({layer:u})=>e.hasLayer(u))??r[0]??[]},d=i?[i]:t.has(n)?[n]:s,f=d.flatMap(a).filter(({layer:o})=>y(
e,o).isValid());if(!l)return j(e);if(e.closePopup(),f.length===1){let[o]=f,r=y(e,o.layer),u=()=>{!i&&e.hasLayer(o.layer)&&
xe(e,o)};r.getSouthWest().equals(r.getNorthEast())?P(e,r.getCenter(),i?C(e,$):Math.max(e.getZoom(),C(e,te)),u):T(e,r,u,i?
C(e,$):void 0)}else f.length?T(e,L.latLngBounds(f.map(({layer:o})=>y(e,o).getCenter()))):(d.length||i)&&e.lessonsHome?.()}
function T(e,t,n,s=Math.max(e.getZoom(),C(e,ne))){let i=Math.min(e.getBoundsZoom(t,!1,L.point(60,60)),s);P(e,t.getCenter(),
i,n)}function Ce(e,t,{stops:n,now:s}){for(let[i,l]of Object.entries(n))for(let{layer:a}of t.get(i)??[]){let d=a instanceof
L.Marker?a.getElement?.():null;if(!d)continue;let f=d.querySelector(".stops")??p("span",{className:"stops",ariaHidden:"t\
rue"});f.replaceChildren(p("span",{className:"every",textContent:l}),p("span",{className:"one",textContent:i===s.place?String(
s.number):l})),d.append(f)}E(e)}function _e(e,t,{given:n,answer:s}){t.clearLayers();let i=({lat:d,lon:f,label:o},r)=>{let u=L.
divIcon({className:`pin ${r}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),c=L.marker([d,f],{icon:u,
interactive:!1,keyboard:!1}).addTo(t);return o&&c.getElement().append(p("span",{className:"name",textContent:o})),c.getLatLng()},
l=n&&i(n,"given");if(!s)return;let a=L.circle(i(s,"answer"),{radius:(s.km??0)*1e3,className:"precision",interactive:!1}).
addTo(t);T(e,l?a.getBounds().extend(l):a.getBounds())}return W(Ee);})();
