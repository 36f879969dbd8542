var lessons=(()=>{var B=Object.defineProperty;var U=Object.getOwnPropertyDescriptor;var W=Object.getOwnPropertyNames;var F=Object.prototype.hasOwnProperty;var q=(e,t)=>{for(var n in t)B(e,n,{get:t[n],enumerable:!0})},V=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let i of W(t))!F.call(e,i)&&i!==n&&B(e,i,{get:()=>t[i],enumerable:!(s=U(t,i))||s.enumerable});return e};var X=e=>V(B({},"__esModule",{value:!0}),e);var ke={};q(ke,{bridge:()=>xe,outlines:()=>pe,page:()=>ue,say:()=>C,scale:()=>me});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:J}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&J.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});var{EPSG3857:$}=L.
CRS;if(window.lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:n,lng:s},i,c)=>{let[a,f]=gcoord.
transform([s,n],i,c);return L.latLng(f,a)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:n=>e.
project(t(n,gcoord.WGS84,gcoord.GCJ02)),unproject:n=>t(e.unproject(n),gcoord.GCJ02,gcoord.WGS84)})})}var K=5e3,Y=3e3,Q=12,
k=8,ee=50,te=640,ne=8.8,D=.6,oe=-.5,se=.7,ie=2.2,S=(e,t)=>(e.lessonsUsual??ne)+t,H=matchMedia("(prefers-reduced-motion: \
reduce)"),{port1:j,port2:ce}=new MessageChannel,C=e=>j.postMessage(e),m=(e,t)=>Object.assign(document.createElement(e),t),
M=parent!==window,{_onWheelScroll:le}=L.Map.ScrollWheelZoom.prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this.
_map;if(!(!M||e.ctrlKey||e.metaKey||t.getContainer().classList.contains("held")))return R(t,"wheel");t.lessonsMoved=!0,le.
call(this,e)}});var{_onDown:re}=L.Draggable.prototype;L.Draggable.include({_onDown(e){let t=this._element.classList.contains(
"leaflet-map-pane");M&&t&&e.touches?.length===1||re.call(this,e)}});function ae(e,t){let n=e.getContainer();e.lessonsHints=
{wheel:t.wheel,fingers:t.fingers},n.classList.toggle("framed",M);let s=c=>{n.classList.toggle("held",c&&M&&!n.classList.
contains("pick"))&&C({type:"held"})};n.addEventListener("pointerdown",({pointerType:c,target:a})=>s(c!=="touch"&&a instanceof
Element&&!a.closest(".leaflet-control")),!0),document.documentElement.addEventListener("mouseleave",()=>s(!1)),addEventListener(
"blur",()=>s(!1));let i=null;n.addEventListener("touchstart",({touches:c})=>{[i]=c},{passive:!0}),n.addEventListener("to\
uchmove",({touches:[c,...a]})=>{let f=i&&Math.hypot(c.clientX-i.clientX,c.clientY-i.clientY)>Q;M&&f&&!a.length&&R(e,"fin\
gers")},{passive:!0})}function R(e,t){let n=e.lessonsHints?.[t];if(!n)return;e.lessonsHints={...e.lessonsHints,[t]:""};let s=m(
"p",{className:"hint",textContent:n,ariaHidden:"true"});e.getContainer().append(s),setTimeout(()=>s.remove(),Y)}function de(e,t){
let[n,s]=[e.getCenter(),e.getZoom()],i=e.lessonsHome??(()=>A(e,n,s)),c=e.lessonsBounds,a=()=>e.getZoom()>e.getBoundsZoom(
c,!1,L.point(2*k,2*k))-.1&&e.getBounds().pad(.001).contains(c),f=()=>c?a():e.getZoom()===s&&e.distance(e.getCenter(),n)<
ee,d=m("button",{type:"button",className:"whole",textContent:t.whole}),o=m("div",{className:"leaflet-bar"}),l=()=>{let h=o.
contains(document.activeElement);o.hidden=f(),h&&o.hidden&&e.getContainer().focus({preventScroll:!0})},u=L.control({position:"\
topright"});u.onAdd=()=>(d.addEventListener("click",()=>{z+=1,e.closePopup(),i()}),o.append(d),L.DomEvent.disableClickPropagation(
o),o),u.addTo(e),e.on("moveend resize",l),l()}function fe(e,t){let n=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.
maxBoundsViscosity=1,e.setMaxBounds(n),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(n))},T(e)&&e.
lessonsLeast()}var T=e=>e.getSize().x>0&&e.getSize().y>0;function ue(e,{words:t,language:n,bounds:s,pick:i}){document.documentElement.
lang=n,e.attributionControl.setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["\
zoom-out"]}).addTo(e),L.control.scale({imperial:!1}).addTo(e),e.on("popupopen",o=>{let l=o.popup.getElement().querySelector(
".leaflet-popup-close-button");l?.setAttribute("aria-label",t.close),l?.setAttribute("title",t.close)}),e.lessonsBounds=
L.latLngBounds(s);let[c,a]=[e.lessonsBounds.getNorthWest(),e.lessonsBounds.getSouthEast()].map(o=>e.project(o,0)),f=Math.
max(a.x-c.x,a.y-c.y);e.lessonsUsual=Math.log2(te/f);let d=()=>e.getContainer().classList.toggle("far",e.getZoom()<S(e,oe));
e.on("zoomend",d),e.whenReady(d),e.lessonsFit=o=>{T(e)&&e.fitBounds(s,{padding:[k,k],animate:o})},e.lessonsHome=()=>{if(e.
_animatingZoom)return e.once("moveend",()=>e.lessonsHome?.());e.lessonsMoved=!1,e.lessonsFit(!H.matches)};for(let o of["\
pointerdown","keydown"])e.getContainer().addEventListener(o,()=>{e.lessonsMoved=!0,I(e)},!0);e.on("resize",()=>{T(e)&&e.
lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().classList.toggle("pick",i),e.getContainer().
setAttribute("role","application"),e.getContainer().setAttribute("aria-label",t.frame)}var ge=L.Path.extend({initialize(e,t){
L.setOptions(this,{interactive:!1,...t}),this._line=he(e)},_project(){},_update(){let{path:e,zoom:t,origin:n}=this._line,
{x:s,y:i}=this._map.getPixelOrigin(),c=this._map.getZoomScale(this._map.getZoom(),t);this._path.hasAttribute("d")||this.
_path.setAttribute("d",e),this._path.setAttribute("transform",`translate(${n.x*c-s} ${n.y*c-i}) scale(${c})`)}});function he(e){
let{EPSG3857:t}=L.CRS;if(t===$)return e;let{zoom:n,origin:s}=e;return{path:e.path.replace(/M([^l]*)l([^z]*)z/g,(c,a,f)=>{
let d=`${a} ${f}`.match(/-?\d+/g)?.map(Number)??[],[o,l]=[s.x,s.y],u="";for(let h=0;h<d.length;h+=2){[o,l]=[o+d[h],l+d[h+
1]];let y=t.latLngToPoint($.pointToLatLng(L.point(o,l),n),n);u+=`${h?"L":"M"}${Math.round(y.x-s.x)} ${Math.round(y.y-s.y)}`}
return`${u}Z`}),zoom:n,origin:s}}var Le=L.Layer.extend({initialize(e){this._names=e},onAdd(e){this._shown=this._names.map(
({text:t,at:n,className:s})=>{let i=m("div",{className:`unit-name leaflet-zoom-animated ${s}`,ariaHidden:"true"});return i.
append(m("span",{textContent:t})),{node:i,at:L.latLng(n)}}),this._place(),e.getPane("markerPane").append(...this._shown.
map(({node:t})=>t))},onRemove(){for(let{node:e}of this._shown)e.remove()},getEvents(){return{zoom:this._place,viewreset:this.
_place,zoomanim:this._zoom}},_place(){for(let{node:e,at:t}of this._shown)L.DomUtil.setPosition(e,this._map.latLngToLayerPoint(
t))},_zoom({zoom:e,center:t}){for(let{node:n,at:s}of this._shown)L.DomUtil.setPosition(n,this._map._latLngToNewLayerPoint(
s,e,t).round())}});function pe(e,{zoom:t,origin:[n,s],around:i,province:c,units:a},{legend:f,kinds:d,language:o,names:l,
plain:u}){e.createPane("province").style.zIndex="350";let h=L.point(n,s),y=(g,x)=>new ge({path:g,zoom:t,origin:h},x).addTo(
e);y(c,{pane:"province",className:"province"}),fe(e,L.latLngBounds(i??[e.lessonsBounds]));let w=g=>g.named&&!u?"named":"";
for(let g of a)y(g.path,{className:`unit ${w(g)}`.trim(),fill:!0});let r=a.map(g=>{let[x,b]=g.label;return{text:g.name[o],
at:[b,x],className:w(g)}});if(l&&new Le(r).addTo(e),!d.length)return;let p=L.control({position:"bottomleft"});p.onAdd=()=>{
let g=m("details",{className:"legend",open:e.getSize().x>800});g.append(m("summary",{textContent:f.legend}));for(let x of d){
let b=m("div");b.append(m("i",{className:x}),f[x]),g.append(b)}return L.DomEvent.disableClickPropagation(g),g},p.addTo(e)}
function me(e,{caption:t,colors:n,ticks:s}){let i=L.control({position:"topright"});i.onAdd=()=>{let c=m("div",{className:"\
bar"});c.style.background=`linear-gradient(90deg, ${n.map((f,d)=>`${f} ${d}% ${d+1}%`)})`;for(let[f,d]of s)c.append(m("s\
pan",{textContent:d,style:`left:${f}%`}));let a=m("div",{className:"legend scale"});return a.append(c,m("p",{textContent:t})),
a},i.addTo(e)}function be(e,t){let{url:n,attribution:s,max_zoom:i,subdomains:c}=t,a=!1,f=L.tileLayer(n,{attribution:s,maxZoom:i,
subdomains:c,className:"base"});f.on("tileload",()=>{a||(a=!0,C({type:"base",ok:!0}))}),f.addTo(e),e.getContainer().classList.
add("based"),setTimeout(()=>{a||C({type:"base",ok:!1})},K)}function xe(e,t,n){let s=new Map,i=new Set,c=(o,l,u)=>{if(i.has(
o))return;i.add(o),s.set(l,[...s.get(l)??[],{layer:o,group:u}]);let h=()=>C({type:"select",name:l});o.on("click",h),o.on(
"keypress",w=>{w.originalEvent?.key==="Enter"&&h()});let y=()=>Ce(e,o,l);e.options.preferCanvas&&o instanceof L.Path&&Ee(
e,o),o.getElement?.()&&y(),o.on("add",y)},a=o=>{let l=u=>{u.feature?.id!==void 0&&c(u,String(u.feature.id),o)};o.eachLayer(
l),o.on("layeradd",({layer:u})=>l(u))};for(let[o,l]of t)l===null?a(o):c(o,l,void 0);e.on("click",({latlng:o})=>{let{lat:l,
lng:u}=o.wrap();C({type:"click",lat:l,lon:u})}),e.getContainer().addEventListener("click",({target:o})=>{let l=o instanceof
Element&&o.closest("[data-ref]")?.getAttribute("data-ref");l&&C({type:"select",name:l})});let f=L.layerGroup().addTo(e);
j.onmessage=({data:o})=>{o.type==="fly"&&A(e,[o.lat,o.lon],o.zoom??e.getZoom()),o.type==="select"&&Se(e,s,o),o.type==="d\
raw"&&Pe(e,f,o),o.type==="stops"&&Me(e,s,o),o.type==="left"&&e.getContainer().classList.remove("held");let l=document.getElementById(
"lsn-theme");o.type==="theme"&&l&&(l.textContent=o.css)},window.lessonsBase&&be(e,window.lessonsBase),ae(e,n??{}),n&&de(
e,n),e.on("moveend resize",()=>P(e));let d=0;e.getContainer().addEventListener("transitionend",()=>{cancelAnimationFrame(
d),d=requestAnimationFrame(()=>P(e))}),P(e),parent!==window&&parent.postMessage({lessons:1,type:"ready"},"*",[ce])}var O=[
"","above","before","after"],ye=[0,9,-9];function ve(e){let[t,n]=[e.parentElement,e.getBoundingClientRect()],{left:s,top:i,
width:c,height:a}=t.getBoundingClientRect(),[f,d]=[s+c/2,i+a/2],o=Number.parseFloat(getComputedStyle(t).getPropertyValue(
"--beside")),l=(h,y)=>new DOMRect(h,y,n.width,n.height),u=d-n.height/2;return{"":n,above:l(n.left,2*d-n.bottom),before:l(
f-o-n.width,u),after:l(f+o,u)}}function P(e){let t=r=>[...e.getContainer().querySelectorAll(r)],n=r=>r.getBoundingClientRect(),
[s,i]=[".pin .name",".unit-name span"].map(t);for(let r of s)r.classList.remove(...O.filter(Boolean),"crowded");for(let r of i)
r.parentElement?.classList.remove("covered"),r.style.translate="";let c=s.filter(r=>r.checkVisibility()).map(r=>({name:r,
sides:ve(r)})),a=i.map(r=>({unit:r,box:n(r)})),f=t(".pin .dot").map(r=>({dot:r,box:n(r)})),d=t(".leaflet-control, .pin .\
stops").map(n),o=n(e.getContainer()),l=(r,p)=>p.some(g=>r.left<g.right&&g.left<r.right&&r.top<g.bottom&&g.top<r.bottom);
for(let{name:r,sides:p}of c){let g=f.filter(({dot:_})=>_.parentElement!==r.parentElement).map(_=>_.box),x=_=>O.find(G=>!l(
p[G],_)),b=x([...d,...g])??x(d),v=b===void 0&&!r.matches(".focus, .selected *, .related *, .here *");b&&r.classList.add(
b),r.classList.toggle("crowded",v),d.push(p[b??""])}let u=f.map(r=>r.box),h=({left:r,right:p,top:g,bottom:x})=>r<o.left||
p>o.right||g<o.top||x>o.bottom,y=r=>c.some(({name:p})=>p.textContent.startsWith(r)),w=[...a].sort((r,p)=>Number(p.unit.matches(
".named *"))-Number(r.unit.matches(".named *")));for(let{unit:r,box:p}of w){let g=v=>new DOMRect(p.x,p.y+v,p.width,p.height),
x=y(r.textContent)?[]:ye.filter(v=>!l(g(v),d)&&!h(g(v))),b=x.find(v=>!l(g(v),u))??x[0];r.parentElement?.classList.toggle(
"covered",b===void 0),b!==void 0&&(r.style.translate=b?`0 ${b}px`:"",d.push(g(b)))}}function Ce(e,t,n){let s=t.getElement?.();
if(!(!s||s.dataset.lessons)){if(s.dataset.lessons=n,t instanceof L.Marker){!s.getAttribute("title")&&!s.textContent.trim()&&
s.setAttribute("aria-label",n);return}for(let[i,c]of[["tabindex","0"],["role","button"],["aria-label",n]])s.setAttribute(
i,c);s.addEventListener("keydown",i=>{i.key!=="Enter"&&i.key!==" "||(i.preventDefault(),t.fire("click",{latlng:E(e,t).getCenter(),
originalEvent:i},!0))})}}var we;function Ee(e,t){let n=e.hasLayer(t);n&&e.removeLayer(t),t.options.renderer=we??=L.svg(),
n&&e.addLayer(t)}function _e(e,{layer:t,group:n}){let s=n?.getPopup();if(t.getPopup?.()||!s)return t.openPopup?.();let i=s.
getContent();L.popup(s.options,t).setContent(typeof i=="function"?i(t):i).setLatLng(E(e,t).getCenter()).openOn(e)}var z=0,
N=!1;function I(e){z+=1,N&&e.stop(),N=!1}function A(e,t,n,s=()=>{}){let i=++z,c=e._limitZoom(n),a=e._limitCenter(L.latLng(
t),c,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>C({type:"flight"})),N=!0,e.once("moveend",()=>{i===z&&
(N=!1,s())}),H.matches||!e.getSize().x?e.setView(a,c,{animate:!1}):e.flyTo(a,c,{duration:.8})}function E(e,t){let n=L.latLngBounds(
[]);return t.eachLayer?t.eachLayer(s=>n.extend(E(e,s))):t.getBounds&&(e.hasLayer(t)||!t.getLatLng)?n.extend(t.getBounds()):
t.getLatLng&&n.extend(t.getLatLng()),n}function Se(e,t,{name:n,related:s=[],at:i="",move:c=!0}){for(let[o,l]of t)for(let{
layer:u}of l){let h=u.getElement?.()?.classList;h?.toggle("selected",o===n),h?.toggle("related",s.includes(o)),h?.toggle(
"here",o===i)}e.getContainer().classList.toggle("led",t.has(i)),P(e);let a=o=>{let l=t.get(o)??[];return l.find(({layer:u})=>e.
hasLayer(u))??l[0]??[]},f=i?[i]:t.has(n)?[n]:s,d=f.flatMap(a).filter(({layer:o})=>E(e,o).isValid());if(!c)return I(e);if(e.
closePopup(),d.length===1){let[o]=d,l=E(e,o.layer),u=()=>{!i&&e.hasLayer(o.layer)&&_e(e,o)};l.getSouthWest().equals(l.getNorthEast())?
A(e,l.getCenter(),i?S(e,D):Math.max(e.getZoom(),S(e,se)),u):Z(e,l,u,i?S(e,D):void 0)}else d.length?Z(e,L.latLngBounds(d.
map(({layer:o})=>E(e,o).getCenter()))):(f.length||i)&&e.lessonsHome?.()}function Z(e,t,n,s=Math.max(e.getZoom(),S(e,ie))){
let i=Math.min(e.getBoundsZoom(t,!1,L.point(60,60)),s);A(e,t.getCenter(),i,n)}function Me(e,t,{stops:n,now:s}){for(let[i,
c]of Object.entries(n))for(let{layer:a}of t.get(i)??[]){let f=a instanceof L.Marker?a.getElement?.():null;if(!f)continue;
let d=f.querySelector(".stops")??m("span",{className:"stops",ariaHidden:"true"});d.replaceChildren(m("span",{className:"\
every",textContent:c}),m("span",{className:"one",textContent:i===s.place?String(s.number):c})),f.append(d)}P(e)}function Pe(e,t,{
given:n,answer:s}){t.clearLayers();let i=({lat:f,lon:d,label:o},l)=>{let u=L.divIcon({className:`pin ${l}`,html:'<span c\
lass="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),h=L.marker([f,d],{icon:u,interactive:!1,keyboard:!1}).addTo(t);
return o&&h.getElement().append(m("span",{className:"name",textContent:o})),h.getLatLng()},c=n&&i(n,"given");if(!s)return;
let a=L.circle(i(s,"answer"),{radius:(s.km??0)*1e3,className:"precision",interactive:!1}).addTo(t);Z(e,c?a.getBounds().extend(
c):a.getBounds())}return X(ke);})();
