var lessons=(()=>{var A=Object.defineProperty;var I=Object.getOwnPropertyDescriptor;var G=Object.getOwnPropertyNames;var U=Object.prototype.hasOwnProperty;var W=(e,t)=>{for(var n in t)A(e,n,{get:t[n],enumerable:!0})},F=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let i of G(t))!U.call(e,i)&&i!==n&&A(e,i,{get:()=>t[i],enumerable:!(s=I(t,i))||s.enumerable});return e};var q=e=>F(A({},"__esModule",{value:!0}),e);var ke={};W(ke,{bridge:()=>me,outlines:()=>he,page:()=>de,say:()=>C,scale:()=>Le});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:V}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&V.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});var{EPSG3857:Z}=L.
CRS;if(window.lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:n,lng:s},i,c)=>{let[a,f]=gcoord.
transform([s,n],i,c);return L.latLng(f,a)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:n=>e.
project(t(n,gcoord.WGS84,gcoord.GCJ02)),unproject:n=>t(e.unproject(n),gcoord.GCJ02,gcoord.WGS84)})})}var X=5e3,J=3e3,K=12,
k=8,Y=50,Q=640,ee=8.8,$=.6,te=-.5,ne=.7,oe=2.2,_=(e,t)=>(e.lessonsUsual??ee)+t,O=matchMedia("(prefers-reduced-motion: re\
duce)"),{port1:D,port2:se}=new MessageChannel,C=e=>D.postMessage(e),b=(e,t)=>Object.assign(document.createElement(e),t),
S=parent!==window,{_onWheelScroll:ie}=L.Map.ScrollWheelZoom.prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this.
_map;if(!(!S||e.ctrlKey||e.metaKey||t.getContainer().classList.contains("held")))return j(t,"wheel");t.lessonsMoved=!0,ie.
call(this,e)}});var{_onDown:ce}=L.Draggable.prototype;L.Draggable.include({_onDown(e){let t=this._element.classList.contains(
"leaflet-map-pane");S&&t&&e.touches?.length===1||ce.call(this,e)}});function le(e,t){let n=e.getContainer();e.lessonsHints=
{wheel:t.wheel,fingers:t.fingers},n.classList.toggle("framed",S);let s=c=>{n.classList.toggle("held",c&&S&&!n.classList.
contains("pick"))&&C({type:"held"})};n.addEventListener("pointerdown",({pointerType:c,target:a})=>s(c!=="touch"&&a instanceof
Element&&!a.closest(".leaflet-control")),!0),document.documentElement.addEventListener("mouseleave",()=>s(!1)),addEventListener(
"blur",()=>s(!1));let i=null;n.addEventListener("touchstart",({touches:c})=>{[i]=c},{passive:!0}),n.addEventListener("to\
uchmove",({touches:[c,...a]})=>{let f=i&&Math.hypot(c.clientX-i.clientX,c.clientY-i.clientY)>K;S&&f&&!a.length&&j(e,"fin\
gers")},{passive:!0})}function j(e,t){let n=e.lessonsHints?.[t];if(!n)return;e.lessonsHints={...e.lessonsHints,[t]:""};let s=b(
"p",{className:"hint",textContent:n,ariaHidden:"true"});e.getContainer().append(s),setTimeout(()=>s.remove(),J)}function re(e,t){
let[n,s]=[e.getCenter(),e.getZoom()],i=e.lessonsHome??(()=>N(e,n,s)),c=e.lessonsBounds,a=()=>e.getZoom()>e.getBoundsZoom(
c,!1,L.point(2*k,2*k))-.1&&e.getBounds().pad(.001).contains(c),f=()=>c?a():e.getZoom()===s&&e.distance(e.getCenter(),n)<
Y,d=b("button",{type:"button",className:"whole",textContent:t.whole}),o=b("div",{className:"leaflet-bar"}),l=()=>{let g=o.
contains(document.activeElement);o.hidden=f(),g&&o.hidden&&e.getContainer().focus({preventScroll:!0})},u=L.control({position:"\
topright"});u.onAdd=()=>(d.addEventListener("click",()=>{P+=1,e.closePopup(),i()}),o.append(d),L.DomEvent.disableClickPropagation(
o),o),u.addTo(e),e.on("moveend resize",l),l()}function ae(e,t){let n=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.
maxBoundsViscosity=1,e.setMaxBounds(n),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(n))},B(e)&&e.
lessonsLeast()}var B=e=>e.getSize().x>0&&e.getSize().y>0;function de(e,{words:t,language:n,bounds:s,pick:i}){document.documentElement.
lang=n,e.attributionControl.setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["\
zoom-out"]}).addTo(e),L.control.scale({imperial:!1}).addTo(e),e.on("popupopen",o=>{let l=o.popup.getElement().querySelector(
".leaflet-popup-close-button");l?.setAttribute("aria-label",t.close),l?.setAttribute("title",t.close)}),e.lessonsBounds=
L.latLngBounds(s);let[c,a]=[e.lessonsBounds.getNorthWest(),e.lessonsBounds.getSouthEast()].map(o=>e.project(o,0)),f=Math.
max(a.x-c.x,a.y-c.y);e.lessonsUsual=Math.log2(Q/f);let d=()=>e.getContainer().classList.toggle("far",e.getZoom()<_(e,te));
e.on("zoomend",d),e.whenReady(d),e.lessonsFit=o=>{B(e)&&e.fitBounds(s,{padding:[k,k],animate:o})},e.lessonsHome=()=>{if(e.
_animatingZoom)return e.once("moveend",()=>e.lessonsHome?.());e.lessonsMoved=!1,e.lessonsFit(!O.matches)};for(let o of["\
pointerdown","keydown"])e.getContainer().addEventListener(o,()=>{e.lessonsMoved=!0,H(e)},!0);e.on("resize",()=>{B(e)&&e.
lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().classList.toggle("pick",i),e.getContainer().
setAttribute("role","application"),e.getContainer().setAttribute("aria-label",t.frame)}var fe=L.Path.extend({initialize(e,t){
L.setOptions(this,{interactive:!1,...t}),this._line=ue(e)},_project(){},_update(){let{path:e,zoom:t,origin:n}=this._line,
{x:s,y:i}=this._map.getPixelOrigin(),c=this._map.getZoomScale(this._map.getZoom(),t);this._path.hasAttribute("d")||this.
_path.setAttribute("d",e),this._path.setAttribute("transform",`translate(${n.x*c-s} ${n.y*c-i}) scale(${c})`)}});function ue(e){
let{EPSG3857:t}=L.CRS;if(t===Z)return e;let{zoom:n,origin:s}=e;return{path:e.path.replace(/M([^l]*)l([^z]*)z/g,(c,a,f)=>{
let d=`${a} ${f}`.match(/-?\d+/g)?.map(Number)??[],[o,l]=[s.x,s.y],u="";for(let g=0;g<d.length;g+=2){[o,l]=[o+d[g],l+d[g+
1]];let v=t.latLngToPoint(Z.pointToLatLng(L.point(o,l),n),n);u+=`${g?"L":"M"}${Math.round(v.x-s.x)} ${Math.round(v.y-s.y)}`}
return`${u}Z`}),zoom:n,origin:s}}var ge=L.Layer.extend({initialize(e){this._names=e},onAdd(e){this._shown=this._names.map(
({text:t,at:n,className:s})=>{let i=b("div",{className:`unit-name leaflet-zoom-animated ${s}`,ariaHidden:"true"});return i.
append(b("span",{textContent:t})),{node:i,at:L.latLng(n)}}),this._place(),e.getPane("markerPane").append(...this._shown.
map(({node:t})=>t))},onRemove(){for(let{node:e}of this._shown)e.remove()},getEvents(){return{zoom:this._place,viewreset:this.
_place,zoomanim:this._zoom}},_place(){for(let{node:e,at:t}of this._shown)L.DomUtil.setPosition(e,this._map.latLngToLayerPoint(
t))},_zoom({zoom:e,center:t}){for(let{node:n,at:s}of this._shown)L.DomUtil.setPosition(n,this._map._latLngToNewLayerPoint(
s,e,t).round())}});function he(e,{zoom:t,origin:[n,s],around:i,province:c,units:a},{legend:f,kinds:d,language:o,names:l,
plain:u}){e.createPane("province").style.zIndex="350";let g=L.point(n,s),v=(h,m)=>new fe({path:h,zoom:t,origin:g},m).addTo(
e);v(c,{pane:"province",className:"province"}),ae(e,L.latLngBounds(i??[e.lessonsBounds]));let r=h=>h.named&&!u?"named":"";
for(let h of a)v(h.path,{className:`unit ${r(h)}`.trim(),fill:!0});let p=a.map(h=>{let[m,x]=h.label;return{text:h.name[o],
at:[x,m],className:r(h)}});if(l&&new ge(p).addTo(e),!d.length)return;let y=L.control({position:"bottomleft"});y.onAdd=()=>{
let h=b("details",{className:"legend",open:e.getSize().x>800});h.append(b("summary",{textContent:f.legend}));for(let m of d){
let x=b("div");x.append(b("i",{className:m}),f[m]),h.append(x)}return L.DomEvent.disableClickPropagation(h),h},y.addTo(e)}
function Le(e,{caption:t,colors:n,ticks:s}){let i=L.control({position:"topright"});i.onAdd=()=>{let c=b("div",{className:"\
bar"});c.style.background=`linear-gradient(90deg, ${n.map((f,d)=>`${f} ${d}% ${d+1}%`)})`;for(let[f,d]of s)c.append(b("s\
pan",{textContent:d,style:`left:${f}%`}));let a=b("div",{className:"legend scale"});return a.append(c,b("p",{textContent:t})),
a},i.addTo(e)}function pe(e,t){let{url:n,attribution:s,max_zoom:i,subdomains:c}=t,a=!1,f=L.tileLayer(n,{attribution:s,maxZoom:i,
subdomains:c,className:"base"});f.on("tileload",()=>{a||(a=!0,C({type:"base",ok:!0}))}),f.addTo(e),e.getContainer().classList.
add("based"),setTimeout(()=>{a||C({type:"base",ok:!1})},X)}function me(e,t,n){let s=new Map,i=new Set,c=(o,l,u)=>{if(i.has(
o))return;i.add(o),s.set(l,[...s.get(l)??[],{layer:o,group:u}]);let g=()=>C({type:"select",name:l});o.on("click",g),o.on(
"keypress",r=>{r.originalEvent?.key==="Enter"&&g()});let v=()=>xe(e,o,l);e.options.preferCanvas&&o instanceof L.Path&&we(
e,o),o.getElement?.()&&v(),o.on("add",v)},a=o=>{let l=u=>{u.feature?.id!==void 0&&c(u,String(u.feature.id),o)};o.eachLayer(
l),o.on("layeradd",({layer:u})=>l(u))};for(let[o,l]of t)l===null?a(o):c(o,l,void 0);e.on("click",({latlng:o})=>{let{lat:l,
lng:u}=o.wrap();C({type:"click",lat:l,lon:u})}),e.getContainer().addEventListener("click",({target:o})=>{let l=o instanceof
Element&&o.closest("[data-ref]")?.getAttribute("data-ref");l&&C({type:"select",name:l})});let f=L.layerGroup().addTo(e);
D.onmessage=({data:o})=>{o.type==="fly"&&N(e,[o.lat,o.lon],o.zoom??e.getZoom()),o.type==="select"&&_e(e,s,o),o.type==="d\
raw"&&Me(e,f,o),o.type==="stops"&&Se(e,s,o),o.type==="left"&&e.getContainer().classList.remove("held");let l=document.getElementById(
"lsn-theme");o.type==="theme"&&l&&(l.textContent=o.css)},window.lessonsBase&&pe(e,window.lessonsBase),le(e,n??{}),n&&re(
e,n),e.on("moveend resize",()=>M(e));let d=0;e.getContainer().addEventListener("transitionend",()=>{cancelAnimationFrame(
d),d=requestAnimationFrame(()=>M(e))}),M(e),parent!==window&&parent.postMessage({lessons:1,type:"ready"},"*",[se])}var be=[
"above","before","after"],ye=[0,9,-9];function ve(e){let[t,n]=[e.parentElement,e.getBoundingClientRect()],{left:s,top:i,
width:c,height:a}=t.getBoundingClientRect(),[f,d]=[s+c/2,i+a/2],o=Number.parseFloat(getComputedStyle(t).getPropertyValue(
"--beside")),l=(g,v)=>new DOMRect(g,v,n.width,n.height),u=d-n.height/2;return{"":n,above:l(n.left,2*d-n.bottom),before:l(
f-o-n.width,u),after:l(f+o,u)}}function M(e){let t=r=>[...e.getContainer().querySelectorAll(r)],n=r=>r.getBoundingClientRect(),
[s,i]=[".pin .name",".unit-name span"].map(t);for(let r of s)r.classList.remove(...be,"crowded");for(let r of i)r.parentElement?.
classList.remove("covered"),r.style.translate="";let c=s.filter(r=>r.checkVisibility()).map(r=>({name:r,sides:ve(r)})),a=i.
map(r=>({unit:r,box:n(r)})),f=t(".pin .dot").map(r=>({dot:r,box:n(r)})),d=t(".leaflet-control, .pin .stops").map(n),o=n(
e.getContainer()),l=(r,p)=>p.some(y=>r.left<y.right&&y.left<r.right&&r.top<y.bottom&&y.top<r.bottom);for(let{name:r,sides:p}of c){
let y=f.filter(({dot:E})=>E.parentElement!==r.parentElement).map(E=>E.box),h=E=>Object.keys(p).find(R=>!l(p[R],E)),m=h([
...d,...y])??h(d),x=m===void 0&&!r.matches(".focus, .selected *, .related *, .here *");m&&r.classList.add(m),r.classList.
toggle("crowded",x),d.push(p[m??""])}d.push(...f.map(({box:r})=>new DOMRect(r.x+r.width/2-1,r.y+r.height/2-1,2,2)));let u=({
left:r,right:p,top:y,bottom:h})=>r<o.left||p>o.right||y<o.top||h>o.bottom,g=r=>c.some(({name:p})=>p.textContent.startsWith(
r)),v=[...a].sort((r,p)=>Number(p.unit.matches(".named *"))-Number(r.unit.matches(".named *")));for(let{unit:r,box:p}of v){
let y=x=>new DOMRect(p.x,p.y+x,p.width,p.height),m=(g(r.textContent)?[]:ye).find(x=>!l(y(x),d)&&!u(y(x)));r.parentElement?.
classList.toggle("covered",m===void 0),m!==void 0&&(r.style.translate=m?`0 ${m}px`:"",d.push(y(m)))}}function xe(e,t,n){
let s=t.getElement?.();if(!(!s||s.dataset.lessons)){if(s.dataset.lessons=n,t instanceof L.Marker){!s.getAttribute("title")&&
!s.textContent.trim()&&s.setAttribute("aria-label",n);return}for(let[i,c]of[["tabindex","0"],["role","button"],["aria-la\
bel",n]])s.setAttribute(i,c);s.addEventListener("keydown",i=>{i.key!=="Enter"&&i.key!==" "||(i.preventDefault(),t.fire("\
click",{latlng:w(e,t).getCenter(),originalEvent:i},!0))})}}var Ce;function we(e,t){let n=e.hasLayer(t);n&&e.removeLayer(
t),t.options.renderer=Ce??=L.svg(),n&&e.addLayer(t)}function Ee(e,{layer:t,group:n}){let s=n?.getPopup();if(t.getPopup?.()||
!s)return t.openPopup?.();let i=s.getContent();L.popup(s.options,t).setContent(typeof i=="function"?i(t):i).setLatLng(w(
e,t).getCenter()).openOn(e)}var P=0,z=!1;function H(e){P+=1,z&&e.stop(),z=!1}function N(e,t,n,s=()=>{}){let i=++P,c=e._limitZoom(
n),a=e._limitCenter(L.latLng(t),c,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>C({type:"flight"})),z=!0,
e.once("moveend",()=>{i===P&&(z=!1,s())}),O.matches||!e.getSize().x?e.setView(a,c,{animate:!1}):e.flyTo(a,c,{duration:.8})}
function w(e,t){let n=L.latLngBounds([]);return t.eachLayer?t.eachLayer(s=>n.extend(w(e,s))):t.getBounds&&(e.hasLayer(t)||
!t.getLatLng)?n.extend(t.getBounds()):t.getLatLng&&n.extend(t.getLatLng()),n}function _e(e,t,{name:n,related:s=[],at:i="",
move:c=!0}){for(let[o,l]of t)for(let{layer:u}of l){let g=u.getElement?.()?.classList;g?.toggle("selected",o===n),g?.toggle(
"related",s.includes(o)),g?.toggle("here",o===i)}e.getContainer().classList.toggle("led",t.has(i)),M(e);let a=o=>{let l=t.
get(o)??[];return l.find(({layer:u})=>e.hasLayer(u))??l[0]??[]},f=i?[i]:t.has(n)?[n]:s,d=f.flatMap(a).filter(({layer:o})=>w(
e,o).isValid());if(!c)return H(e);if(e.closePopup(),d.length===1){let[o]=d,l=w(e,o.layer),u=()=>{!i&&e.hasLayer(o.layer)&&
Ee(e,o)};l.getSouthWest().equals(l.getNorthEast())?N(e,l.getCenter(),i?_(e,$):Math.max(e.getZoom(),_(e,ne)),u):T(e,l,u,i?
_(e,$):void 0)}else d.length?T(e,L.latLngBounds(d.map(({layer:o})=>w(e,o).getCenter()))):(f.length||i)&&e.lessonsHome?.()}
function T(e,t,n,s=Math.max(e.getZoom(),_(e,oe))){let i=Math.min(e.getBoundsZoom(t,!1,L.point(60,60)),s);N(e,t.getCenter(),
i,n)}function Se(e,t,{stops:n,now:s}){for(let[i,c]of Object.entries(n))for(let{layer:a}of t.get(i)??[]){let f=a instanceof
L.Marker?a.getElement?.():null;if(!f)continue;let d=f.querySelector(".stops")??b("span",{className:"stops",ariaHidden:"t\
rue"});d.replaceChildren(b("span",{className:"every",textContent:c}),b("span",{className:"one",textContent:i===s.place?String(
s.number):c})),f.append(d)}M(e)}function Me(e,t,{given:n,answer:s}){t.clearLayers();let i=({lat:f,lon:d,label:o},l)=>{let u=L.
divIcon({className:`pin ${l}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),g=L.marker([f,d],{icon:u,
interactive:!1,keyboard:!1}).addTo(t);return o&&g.getElement().append(b("span",{className:"name",textContent:o})),g.getLatLng()},
c=n&&i(n,"given");if(!s)return;let a=L.circle(i(s,"answer"),{radius:(s.km??0)*1e3,className:"precision",interactive:!1}).
addTo(t);T(e,c?a.getBounds().extend(c):a.getBounds())}return q(ke);})();
