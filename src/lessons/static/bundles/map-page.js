var lessons=(()=>{var k=Object.defineProperty;var I=Object.getOwnPropertyDescriptor;var $=Object.getOwnPropertyNames;var R=Object.prototype.hasOwnProperty;var U=(e,t)=>{for(var n in t)k(e,n,{get:t[n],enumerable:!0})},W=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let i of $(t))!R.call(e,i)&&i!==n&&k(e,i,{get:()=>t[i],enumerable:!(s=I(t,i))||s.enumerable});return e};var F=e=>W(k({},"__esModule",{value:!0}),e);var Ce={};U(Ce,{bridge:()=>he,outlines:()=>fe,page:()=>re,say:()=>m,scale:()=>ue});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:G}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&G.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});if(window.
lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:n,lng:s},i,l)=>{let[r,d]=gcoord.transform([s,
n],i,l);return L.latLng(d,r)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:n=>e.project(
t(n,gcoord.WGS84,gcoord.GCJ02)),unproject:n=>t(e.unproject(n),gcoord.GCJ02,gcoord.WGS84)})})}var q=5e3,X=3e3,V=12,C=8,J=50,
K=640,Y=8.8,B=.6,Q=-.5,ee=.7,te=2.2,b=(e,t)=>(e.lessonsUsual??Y)+t,O=matchMedia("(prefers-reduced-motion: reduce)"),{port1:D,
port2:ne}=new MessageChannel,m=e=>D.postMessage(e),h=(e,t)=>Object.assign(document.createElement(e),t),x=parent!==window,
{_onWheelScroll:oe}=L.Map.ScrollWheelZoom.prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this._map;if(!(!x||
e.ctrlKey||e.metaKey||t.getContainer().classList.contains("held")))return j(t,"wheel");t.lessonsMoved=!0,oe.call(this,e)}});
var{_onDown:se}=L.Draggable.prototype;L.Draggable.include({_onDown(e){let t=this._element.classList.contains("leaflet-ma\
p-pane");x&&t&&e.touches?.length===1||se.call(this,e)}});function ie(e,t){let n=e.getContainer();e.lessonsHints={wheel:t.
wheel,fingers:t.fingers},n.classList.toggle("framed",x);let s=l=>{n.classList.toggle("held",l&&x&&!n.classList.contains(
"pick"))&&m({type:"held"})};n.addEventListener("pointerdown",({pointerType:l,target:r})=>s(l!=="touch"&&r instanceof Element&&
!r.closest(".leaflet-control")),!0),document.documentElement.addEventListener("mouseleave",()=>s(!1)),addEventListener("\
blur",()=>s(!1));let i=null;n.addEventListener("touchstart",({touches:l})=>{[i]=l},{passive:!0}),n.addEventListener("tou\
chmove",({touches:[l,...r]})=>{let d=i&&Math.hypot(l.clientX-i.clientX,l.clientY-i.clientY)>V;x&&d&&!r.length&&j(e,"fing\
ers")},{passive:!0})}function j(e,t){let n=e.lessonsHints?.[t];if(!n)return;e.lessonsHints={...e.lessonsHints,[t]:""};let s=h(
"p",{className:"hint",textContent:n,ariaHidden:"true"});e.getContainer().append(s),setTimeout(()=>s.remove(),X)}function ce(e,t){
let[n,s]=[e.getCenter(),e.getZoom()],i=e.lessonsHome??(()=>E(e,n,s)),l=e.lessonsBounds,r=()=>e.getZoom()>e.getBoundsZoom(
l,!1,L.point(2*C,2*C))-.1&&e.getBounds().pad(.001).contains(l),d=()=>l?r():e.getZoom()===s&&e.distance(e.getCenter(),n)<
J,f=h("button",{type:"button",className:"whole",textContent:t.whole}),o=h("div",{className:"leaflet-bar"}),a=()=>{let c=o.
contains(document.activeElement);o.hidden=d(),c&&o.hidden&&e.getContainer().focus({preventScroll:!0})},u=L.control({position:"\
topright"});u.onAdd=()=>(f.addEventListener("click",()=>{w+=1,e.closePopup(),i()}),o.append(f),L.DomEvent.disableClickPropagation(
o),o),u.addTo(e),e.on("moveend resize",a),a()}function le(e,t){let n=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.
maxBoundsViscosity=1,e.setMaxBounds(n),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(n))},z(e)&&e.
lessonsLeast()}var z=e=>e.getSize().x>0&&e.getSize().y>0;function re(e,{words:t,language:n,bounds:s,pick:i}){document.documentElement.
lang=n,e.attributionControl.setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["\
zoom-out"]}).addTo(e),L.control.scale({imperial:!1}).addTo(e),e.on("popupopen",o=>{let a=o.popup.getElement().querySelector(
".leaflet-popup-close-button");a?.setAttribute("aria-label",t.close),a?.setAttribute("title",t.close)}),e.lessonsBounds=
L.latLngBounds(s);let[l,r]=[e.lessonsBounds.getNorthWest(),e.lessonsBounds.getSouthEast()].map(o=>e.project(o,0)),d=Math.
max(r.x-l.x,r.y-l.y);e.lessonsUsual=Math.log2(K/d);let f=()=>e.getContainer().classList.toggle("far",e.getZoom()<b(e,Q));
e.on("zoomend",f),e.whenReady(f),e.lessonsFit=o=>{z(e)&&e.fitBounds(s,{padding:[C,C],animate:o})},e.lessonsHome=()=>{if(e.
_animatingZoom)return e.once("moveend",()=>e.lessonsHome?.());e.lessonsMoved=!1,e.lessonsFit(!O.matches)};for(let o of["\
pointerdown","keydown"])e.getContainer().addEventListener(o,()=>{e.lessonsMoved=!0,H(e)},!0);e.on("resize",()=>{z(e)&&e.
lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().classList.toggle("pick",i),e.getContainer().
setAttribute("role","application"),e.getContainer().setAttribute("aria-label",t.frame)}var T=({type:e,coordinates:t=[]})=>e===
"MultiPolygon"?t.flat():t;function ae(e){let[t,n,s,i]=[1/0,1/0,-1/0,-1/0];for(let l of e)for(let[r,d]of l)[t,n]=[Math.min(
t,r),Math.min(n,d)],[s,i]=[Math.max(s,r),Math.max(i,d)];return t>s?null:[[n,t],[i,s]]}var Z=L.Path.extend({initialize(e,t){
L.setOptions(this,{interactive:!1,...t}),this._rings=e},_project(){let{crs:e}=this._map.options;this._flat??=this._rings.
map(t=>t.map(([n,s])=>e.latLngToPoint({lat:s,lng:n},0)))},_update(){let e=this._map,{x:t,y:n}=e.getPixelOrigin(),s=e.getZoomScale(
e.getZoom(),0),i=l=>{let[r,d]=["",""];for(let f of l){let o=`${Math.round(f.x*s-t)} ${Math.round(f.y*s-n)}`;o!==d&&(r+=`${r&&
"L"}${o}`),d=o}return`M${r}Z`};this._path.setAttribute("d",this._flat.map(i).join("")||"M0 0")}}),de=L.Layer.extend({initialize(e){
this._names=e},onAdd(e){this._shown=this._names.map(({text:t,at:n,className:s})=>{let i=h("div",{className:`unit-name le\
aflet-zoom-animated ${s}`,ariaHidden:"true"});return i.append(h("span",{textContent:t})),{node:i,at:L.latLng(n)}}),this.
_place(),e.getPane("markerPane").append(...this._shown.map(({node:t})=>t))},onRemove(){for(let{node:e}of this._shown)e.remove()},
getEvents(){return{zoom:this._place,viewreset:this._place,zoomanim:this._zoom}},_place(){for(let{node:e,at:t}of this._shown)
L.DomUtil.setPosition(e,this._map.latLngToLayerPoint(t))},_zoom({zoom:e,center:t}){for(let{node:n,at:s}of this._shown)L.
DomUtil.setPosition(n,this._map._latLngToNewLayerPoint(s,e,t).round())}});function fe(e,t,{legend:n,kinds:s,language:i,names:l,
plain:r}){e.createPane("province").style.zIndex="350";let d=T(t.province);new Z(d,{pane:"province",className:"province"}).
addTo(e),le(e,L.latLngBounds(ae(d)??[e.lessonsBounds]));let f=c=>c.named&&!r?"named":"",{features:o}=t.units;for(let{properties:c,
geometry:g}of o)new Z(T(g),{className:`unit ${f(c)}`.trim(),fill:!0}).addTo(e);let a=o.map(({properties:c})=>{let[g,p]=c.
label;return{text:c.name[i],at:[p,g],className:f(c)}});if(l&&new de(a).addTo(e),!s.length)return;let u=L.control({position:"\
bottomleft"});u.onAdd=()=>{let c=h("details",{className:"legend",open:e.getSize().x>800});c.append(h("summary",{textContent:n.
legend}));for(let g of s){let p=h("div");p.append(h("i",{className:g}),n[g]),c.append(p)}return L.DomEvent.disableClickPropagation(
c),c},u.addTo(e)}function ue(e,{caption:t,colors:n,ticks:s}){let i=L.control({position:"topright"});i.onAdd=()=>{let l=h(
"div",{className:"bar"});l.style.background=`linear-gradient(90deg, ${n.map((d,f)=>`${d} ${f}% ${f+1}%`)})`;for(let[d,f]of s)
l.append(h("span",{textContent:f,style:`left:${d}%`}));let r=h("div",{className:"legend scale"});return r.append(l,h("p",
{textContent:t})),r},i.addTo(e)}function ge(e,t){let{url:n,attribution:s,max_zoom:i,subdomains:l}=t,r=!1,d=L.tileLayer(n,
{attribution:s,maxZoom:i,subdomains:l,className:"base"});d.on("tileload",()=>{r||(r=!0,m({type:"base",ok:!0}))}),d.addTo(
e),e.getContainer().classList.add("based"),setTimeout(()=>{r||m({type:"base",ok:!1})},q)}function he(e,t,n){let s=new Map,
i=new Set,l=(o,a,u)=>{if(i.has(o))return;i.add(o),s.set(a,[...s.get(a)??[],{layer:o,group:u}]);let c=()=>m({type:"select",
name:a});o.on("click",c),o.on("keypress",p=>{p.originalEvent?.key==="Enter"&&c()});let g=()=>Le(e,o,a);e.options.preferCanvas&&
o instanceof L.Path&&me(e,o),o.getElement?.()&&g(),o.on("add",g)},r=o=>{let a=u=>{u.feature?.id!==void 0&&l(u,String(u.feature.
id),o)};o.eachLayer(a),o.on("layeradd",({layer:u})=>a(u))};for(let[o,a]of t)a===null?r(o):l(o,a,void 0);e.on("click",({latlng:o})=>{
let{lat:a,lng:u}=o.wrap();m({type:"click",lat:a,lon:u})}),e.getContainer().addEventListener("click",({target:o})=>{let a=o instanceof
Element&&o.closest("[data-ref]")?.getAttribute("data-ref");a&&m({type:"select",name:a})});let d=L.layerGroup().addTo(e);
D.onmessage=({data:o})=>{o.type==="fly"&&E(e,[o.lat,o.lon],o.zoom??e.getZoom()),o.type==="select"&&be(e,s,o),o.type==="d\
raw"&&ye(e,d,o),o.type==="stops"&&xe(e,s,o),o.type==="left"&&e.getContainer().classList.remove("held");let a=document.getElementById(
"lsn-theme");o.type==="theme"&&a&&(a.textContent=o.css)},window.lessonsBase&&ge(e,window.lessonsBase),ie(e,n??{}),n&&ce(
e,n),e.on("moveend resize",()=>y(e));let f=0;e.getContainer().addEventListener("transitionend",()=>{cancelAnimationFrame(
f),f=requestAnimationFrame(()=>y(e))}),y(e),parent!==window&&parent.postMessage({lessons:1,type:"ready"},"*",[ne])}var P=[
"above","before","after"];function y(e){let t=c=>[...e.getContainer().querySelectorAll(c)],n=c=>c?.getBoundingClientRect()??
new DOMRect,[s,i]=[".pin .name",".unit-name"].map(t);for(let c of s)c.classList.remove(...P,"crowded");for(let c of i)c.
classList.remove("covered");let l=s.filter(c=>c.checkVisibility()).map(c=>({name:c,box:n(c)})),r=i.map(c=>({unit:c,box:n(
c.firstElementChild)})),d=t(".leaflet-control, .pin .stops").map(n),f=c=>d.some(g=>c.left<g.right&&g.left<c.right&&c.top<
g.bottom&&g.top<c.bottom);for(let{name:c,box:g}of l){let p=(...S)=>(c.classList.remove(...P),c.classList.add(...S),n(c)),
M=S=>!f(p(S)),N=!f(g)||P.some(M);!N&&!c.matches(".focus, .selected *, .related *, .here *")&&c.classList.add("crowded"),
d.push(N?n(c):p())}let o=n(e.getContainer()),a=({left:c,right:g,top:p,bottom:M})=>c<o.left||g>o.right||p<o.top||M>o.bottom,
u=c=>l.some(({name:g})=>g.textContent.startsWith(c));for(let{unit:c,box:g}of r)c.classList.toggle("covered",f(g)||a(g)||
u(c.textContent))}function Le(e,t,n){let s=t.getElement?.();if(!(!s||s.dataset.lessons)){if(s.dataset.lessons=n,t instanceof
L.Marker){!s.getAttribute("title")&&!s.textContent.trim()&&s.setAttribute("aria-label",n);return}for(let[i,l]of[["tabind\
ex","0"],["role","button"],["aria-label",n]])s.setAttribute(i,l);s.addEventListener("keydown",i=>{i.key!=="Enter"&&i.key!==
" "||(i.preventDefault(),t.fire("click",{latlng:v(e,t).getCenter(),originalEvent:i},!0))})}}var pe;function me(e,t){let n=e.
hasLayer(t);n&&e.removeLayer(t),t.options.renderer=pe??=L.svg(),n&&e.addLayer(t)}function ve(e,{layer:t,group:n}){let s=n?.
getPopup();if(t.getPopup?.()||!s)return t.openPopup?.();let i=s.getContent();L.popup(s.options,t).setContent(typeof i=="\
function"?i(t):i).setLatLng(v(e,t).getCenter()).openOn(e)}var w=0,_=!1;function H(e){w+=1,_&&e.stop(),_=!1}function E(e,t,n,s=()=>{}){
let i=++w,l=e._limitZoom(n),r=e._limitCenter(L.latLng(t),l,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>m(
{type:"flight"})),_=!0,e.once("moveend",()=>{i===w&&(_=!1,s())}),O.matches||!e.getSize().x?e.setView(r,l,{animate:!1}):e.
flyTo(r,l,{duration:.8})}function v(e,t){let n=L.latLngBounds([]);return t.eachLayer?t.eachLayer(s=>n.extend(v(e,s))):t.
getBounds&&(e.hasLayer(t)||!t.getLatLng)?n.extend(t.getBounds()):t.getLatLng&&n.extend(t.getLatLng()),n}function be(e,t,{
name:n,related:s=[],at:i="",move:l=!0}){for(let[o,a]of t)for(let{layer:u}of a){let c=u.getElement?.()?.classList;c?.toggle(
"selected",o===n),c?.toggle("related",s.includes(o)),c?.toggle("here",o===i)}e.getContainer().classList.toggle("led",t.has(
i)),y(e);let r=o=>{let a=t.get(o)??[];return a.find(({layer:u})=>e.hasLayer(u))??a[0]??[]},d=i?[i]:t.has(n)?[n]:s,f=d.flatMap(
r).filter(({layer:o})=>v(e,o).isValid());if(!l)return H(e);if(e.closePopup(),f.length===1){let[o]=f,a=v(e,o.layer),u=()=>{
!i&&e.hasLayer(o.layer)&&ve(e,o)};a.getSouthWest().equals(a.getNorthEast())?E(e,a.getCenter(),i?b(e,B):Math.max(e.getZoom(),
b(e,ee)),u):A(e,a,u,i?b(e,B):void 0)}else f.length?A(e,L.latLngBounds(f.map(({layer:o})=>v(e,o).getCenter()))):(d.length||
i)&&e.lessonsHome?.()}function A(e,t,n,s=Math.max(e.getZoom(),b(e,te))){let i=Math.min(e.getBoundsZoom(t,!1,L.point(60,60)),
s);E(e,t.getCenter(),i,n)}function xe(e,t,{stops:n,now:s}){for(let[i,l]of Object.entries(n))for(let{layer:r}of t.get(i)??
[]){let d=r instanceof L.Marker?r.getElement?.():null;if(!d)continue;let f=d.querySelector(".stops")??h("span",{className:"\
stops",ariaHidden:"true"});f.replaceChildren(h("span",{className:"every",textContent:l}),h("span",{className:"one",textContent:i===
s.place?String(s.number):l})),d.append(f)}y(e)}function ye(e,t,{given:n,answer:s}){t.clearLayers();let i=({lat:d,lon:f,label:o},a)=>{
let u=L.divIcon({className:`pin ${a}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),c=L.marker(
[d,f],{icon:u,interactive:!1,keyboard:!1}).addTo(t);return o&&c.getElement().append(h("span",{className:"name",textContent:o})),
c.getLatLng()},l=n&&i(n,"given");if(!s)return;let r=L.circle(i(s,"answer"),{radius:(s.km??0)*1e3,className:"precision",interactive:!1}).
addTo(t);A(e,l?r.getBounds().extend(l):r.getBounds())}return F(Ce);})();
