var lessons=(()=>{var S=Object.defineProperty;var O=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var I=(e,t)=>{for(var o in t)S(e,o,{get:t[o],enumerable:!0})},$=(e,t,o,i)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let c of j(t))!H.call(e,c)&&c!==o&&S(e,c,{get:()=>t[c],enumerable:!(i=O(t,c))||i.enumerable});return e};var G=e=>$(S({},"__esModule",{value:!0}),e);var pe={};I(pe,{bridge:()=>ae,outlines:()=>ce,page:()=>ie,say:()=>p,scale:()=>le});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:R}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&R.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});if(window.
lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:o,lng:i},c,l)=>{let[a,f]=gcoord.transform([i,
o],c,l);return L.latLng(f,a)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:o=>e.project(
t(o,gcoord.WGS84,gcoord.GCJ02)),unproject:o=>t(e.unproject(o),gcoord.GCJ02,gcoord.WGS84)})})}var U=5e3,W=3e3,F=12,C=8,V=50,
X=640,J=8.8,N=.6,q=-.5,K=.7,Y=2.2,b=(e,t)=>(e.lessonsUsual??J)+t,z=matchMedia("(prefers-reduced-motion: reduce)"),{port1:P,
port2:Q}=new MessageChannel,p=e=>P.postMessage(e),g=(e,t)=>Object.assign(document.createElement(e),t),y=parent!==window,
{_onWheelScroll:ee}=L.Map.ScrollWheelZoom.prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this._map;if(!(!y||
e.ctrlKey||e.metaKey||t.getContainer().classList.contains("held")))return T(t,"wheel");t.lessonsMoved=!0,ee.call(this,e)}});
var{_onDown:te}=L.Draggable.prototype;L.Draggable.include({_onDown(e){let t=this._element.classList.contains("leaflet-ma\
p-pane");y&&t&&e.touches?.length===1||te.call(this,e)}});function ne(e,t){let o=e.getContainer();e.lessonsHints={wheel:t.
wheel,fingers:t.fingers},o.classList.toggle("framed",y);let i=l=>{o.classList.toggle("held",l&&y&&!o.classList.contains(
"pick"))&&p({type:"held"})};o.addEventListener("pointerdown",({pointerType:l,target:a})=>i(l!=="touch"&&a instanceof Element&&
!a.closest(".leaflet-control")),!0),document.documentElement.addEventListener("mouseleave",()=>i(!1)),addEventListener("\
blur",()=>i(!1));let c=null;o.addEventListener("touchstart",({touches:l})=>{[c]=l},{passive:!0}),o.addEventListener("tou\
chmove",({touches:[l,...a]})=>{let f=c&&Math.hypot(l.clientX-c.clientX,l.clientY-c.clientY)>F;y&&f&&!a.length&&T(e,"fing\
ers")},{passive:!0})}function T(e,t){let o=e.lessonsHints?.[t];if(!o)return;e.lessonsHints={...e.lessonsHints,[t]:""};let i=g(
"p",{className:"hint",textContent:o,ariaHidden:"true"});e.getContainer().append(i),setTimeout(()=>i.remove(),W)}function oe(e,t){
let[o,i]=[e.getCenter(),e.getZoom()],c=e.lessonsHome??(()=>E(e,o,i)),l=e.lessonsBounds,a=()=>e.getZoom()>e.getBoundsZoom(
l,!1,L.point(2*C,2*C))-.1&&e.getBounds().pad(.001).contains(l),f=()=>l?a():e.getZoom()===i&&e.distance(e.getCenter(),o)<
V,s=g("button",{type:"button",className:"whole",textContent:t.whole}),n=g("div",{className:"leaflet-bar"}),r=()=>{let u=n.
contains(document.activeElement);n.hidden=f(),u&&n.hidden&&e.getContainer().focus({preventScroll:!0})},d=L.control({position:"\
topright"});d.onAdd=()=>(s.addEventListener("click",()=>{x+=1,e.closePopup(),c()}),n.append(s),L.DomEvent.disableClickPropagation(
n),n),d.addTo(e),e.on("moveend resize",r),r()}function se(e,t){let o=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.
maxBoundsViscosity=1,e.setMaxBounds(o),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(o))},w(e)&&e.
lessonsLeast()}var w=e=>e.getSize().x>0&&e.getSize().y>0;function ie(e,{words:t,language:o,bounds:i,pick:c}){document.documentElement.
lang=o,e.attributionControl.setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["\
zoom-out"]}).addTo(e),L.control.scale({imperial:!1}).addTo(e),e.on("popupopen",n=>{let r=n.popup.getElement().querySelector(
".leaflet-popup-close-button");r?.setAttribute("aria-label",t.close),r?.setAttribute("title",t.close)}),e.lessonsBounds=
L.latLngBounds(i);let[l,a]=[e.lessonsBounds.getNorthWest(),e.lessonsBounds.getSouthEast()].map(n=>e.project(n,0)),f=Math.
max(a.x-l.x,a.y-l.y);e.lessonsUsual=Math.log2(X/f);let s=()=>e.getContainer().classList.toggle("far",e.getZoom()<b(e,q));
e.on("zoomend",s),e.whenReady(s),e.lessonsFit=n=>{w(e)&&e.fitBounds(i,{padding:[C,C],animate:n})},e.lessonsHome=()=>{e.lessonsMoved=
!1,e.lessonsFit(!z.matches)};for(let n of["pointerdown","keydown"])e.getContainer().addEventListener(n,()=>{e.lessonsMoved=
!0,_(e)},!0);e.on("resize",()=>{w(e)&&e.lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().
classList.toggle("pick",c),e.getContainer().setAttribute("role","application"),e.getContainer().setAttribute("aria-label",
t.frame)}function ce(e,t,{legend:o,kinds:i,language:c,names:l,plain:a}){e.createPane("province").style.zIndex="350";let s=L.
geoJSON(t.province,{pane:"province",interactive:!1,style:{className:"province"}}).addTo(e).getBounds();se(e,s.isValid()?
s:L.latLngBounds([e.lessonsBounds]));let n=({properties:d})=>({className:d.named&&!a?"unit named":"unit"});L.geoJSON(t.units,
{interactive:!1,style:n}).addTo(e);for(let{properties:d}of l?t.units.features:[]){let[u,h]=d.label,Z=`unit-name${d.named&&
!a?" named":""}`,D=L.divIcon({className:Z,html:"",iconSize:[0,0]}),A=L.marker([h,u],{icon:D,interactive:!1,keyboard:!1}).
addTo(e).getElement();A.append(g("span",{textContent:d.name[c]})),A.setAttribute("aria-hidden","true")}if(!i.length)return;
let r=L.control({position:"bottomleft"});r.onAdd=()=>{let d=g("details",{className:"legend",open:e.getSize().x>800});d.append(
g("summary",{textContent:o.legend}));for(let u of i){let h=g("div");h.append(g("i",{className:u}),o[u]),d.append(h)}return L.
DomEvent.disableClickPropagation(d),d},r.addTo(e)}function le(e,{caption:t,colors:o,ticks:i}){let c=L.control({position:"\
topright"});c.onAdd=()=>{let l=g("div",{className:"bar"});l.style.background=`linear-gradient(90deg, ${o.map((f,s)=>`${f}\
 ${s}% ${s+1}%`)})`;for(let[f,s]of i)l.append(g("span",{textContent:s,style:`left:${f}%`}));let a=g("div",{className:"le\
gend scale"});return a.append(l,g("p",{textContent:t})),a},c.addTo(e)}function re(e,t){let{url:o,attribution:i,max_zoom:c,
subdomains:l}=t,a=!1,f=L.tileLayer(o,{attribution:i,maxZoom:c,subdomains:l,className:"base"});f.on("tileload",()=>{a||(a=
!0,p({type:"base",ok:!0}))}),f.addTo(e),e.getContainer().classList.add("based"),setTimeout(()=>{a||p({type:"base",ok:!1})},
U)}function ae(e,t,o){let i=new Map,c=new Set,l=(s,n,r)=>{if(c.has(s))return;c.add(s),i.set(n,[...i.get(n)??[],{layer:s,
group:r}]);let d=()=>p({type:"select",name:n});s.on("click",d),s.on("keypress",h=>{h.originalEvent?.key==="Enter"&&d()});
let u=()=>de(e,s,n);e.options.preferCanvas&&s instanceof L.Path&&ue(e,s),s.getElement?.()&&u(),s.on("add",u)},a=s=>{let n=r=>{
r.feature?.id!==void 0&&l(r,String(r.feature.id),s)};s.eachLayer(n),s.on("layeradd",({layer:r})=>n(r))};for(let[s,n]of t)
n===null?a(s):l(s,n,void 0);e.on("click",({latlng:s})=>{let{lat:n,lng:r}=s.wrap();p({type:"click",lat:n,lon:r})}),e.getContainer().
addEventListener("click",({target:s})=>{let n=s instanceof Element&&s.closest("[data-ref]")?.getAttribute("data-ref");n&&
p({type:"select",name:n})});let f=L.layerGroup().addTo(e);P.onmessage=({data:s})=>{s.type==="fly"&&E(e,[s.lat,s.lon],s.zoom??
e.getZoom()),s.type==="select"&&Le(e,i,s),s.type==="draw"&&he(e,f,s),s.type==="left"&&e.getContainer().classList.remove(
"held");let n=document.getElementById("lsn-theme");s.type==="theme"&&n&&(n.textContent=s.css)},window.lessonsBase&&re(e,
window.lessonsBase),ne(e,o??{}),o&&oe(e,o),e.on("moveend resize",()=>M(e)),M(e),parent!==window&&parent.postMessage({lessons:1,
type:"ready"},"*",[Q])}var k=["above","before","after"];function M(e){let t=n=>[...e.getContainer().querySelectorAll(n)],
o=n=>n?.getBoundingClientRect()??new DOMRect,[i,c]=[".pin .name",".unit-name"].map(t);for(let n of i)n.classList.remove(
...k);for(let n of c)n.classList.remove("covered");let l=i.filter(n=>n.checkVisibility()).map(n=>({name:n,box:o(n)})),a=c.
map(n=>({unit:n,box:o(n.firstElementChild)})),f=t(".leaflet-control").map(o),s=n=>f.some(r=>n.left<r.right&&r.left<n.right&&
n.top<r.bottom&&r.top<n.bottom);for(let{name:n,box:r}of l){let d=(...h)=>(n.classList.remove(...k),n.classList.add(...h),
o(n)),u=h=>!s(d(h));f.push(!s(r)||k.some(u)?o(n):d())}for(let{unit:n,box:r}of a)n.classList.toggle("covered",s(r))}function de(e,t,o){
let i=t.getElement?.();if(!(!i||i.dataset.lessons)){if(i.dataset.lessons=o,t instanceof L.Marker){!i.getAttribute("title")&&
!i.textContent.trim()&&i.setAttribute("aria-label",o);return}for(let[c,l]of[["tabindex","0"],["role","button"],["aria-la\
bel",o]])i.setAttribute(c,l);i.addEventListener("keydown",c=>{c.key!=="Enter"&&c.key!==" "||(c.preventDefault(),t.fire("\
click",{latlng:v(e,t).getCenter(),originalEvent:c},!0))})}}var fe;function ue(e,t){let o=e.hasLayer(t);o&&e.removeLayer(
t),t.options.renderer=fe??=L.svg(),o&&e.addLayer(t)}function ge(e,{layer:t,group:o}){let i=o?.getPopup();if(t.getPopup?.()||
!i)return t.openPopup?.();let c=i.getContent();L.popup(i.options,t).setContent(typeof c=="function"?c(t):c).setLatLng(v(
e,t).getCenter()).openOn(e)}var x=0,m=!1;function _(e){x+=1,m&&e.stop(),m=!1}function E(e,t,o,i=()=>{}){let c=++x,l=e._limitZoom(
o),a=e._limitCenter(L.latLng(t),l,e.options.maxBounds);e.lessonsMoved=!0,e.once("movestart",()=>p({type:"flight"})),m=!0,
e.once("moveend",()=>{c===x&&(m=!1,i())}),z.matches||!e.getSize().x?e.setView(a,l,{animate:!1}):e.flyTo(a,l,{duration:.8})}
function v(e,t){let o=L.latLngBounds([]);return t.eachLayer?t.eachLayer(i=>o.extend(v(e,i))):t.getBounds&&(e.hasLayer(t)||
!t.getLatLng)?o.extend(t.getBounds()):t.getLatLng&&o.extend(t.getLatLng()),o}function Le(e,t,{name:o,related:i=[],at:c="",
move:l=!0}){for(let[n,r]of t)for(let{layer:d}of r){let u=d.getElement?.()?.classList;u?.toggle("selected",n===o),u?.toggle(
"related",i.includes(n)),u?.toggle("here",n===c)}e.getContainer().classList.toggle("led",t.has(c)),M(e);let a=n=>{let r=t.
get(n)??[];return r.find(({layer:d})=>e.hasLayer(d))??r[0]??[]},f=c?[c]:t.has(o)?[o]:i,s=f.flatMap(a).filter(({layer:n})=>v(
e,n).isValid());if(!l)return _(e);if(e.closePopup(),s.length===1){let[n]=s,r=v(e,n.layer),d=()=>{!c&&e.hasLayer(n.layer)&&
ge(e,n)};r.getSouthWest().equals(r.getNorthEast())?E(e,r.getCenter(),c?b(e,N):Math.max(e.getZoom(),b(e,K)),d):B(e,r,d,c?
b(e,N):void 0)}else s.length?B(e,L.latLngBounds(s.map(({layer:n})=>v(e,n).getCenter()))):(f.length||c)&&e.lessonsHome?.()}
function B(e,t,o,i=Math.max(e.getZoom(),b(e,Y))){let c=Math.min(e.getBoundsZoom(t,!1,L.point(60,60)),i);E(e,t.getCenter(),
c,o)}function he(e,t,{given:o,answer:i}){t.clearLayers();let c=({lat:f,lon:s,label:n},r)=>{let d=L.divIcon({className:`p\
in ${r}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),u=L.marker([f,s],{icon:d,interactive:!1,
keyboard:!1}).addTo(t);return n&&u.getElement().append(g("span",{className:"name",textContent:n})),u.getLatLng()},l=o&&c(
o,"given");if(!i)return;let a=L.circle(c(i,"answer"),{radius:(i.km??0)*1e3,className:"precision",interactive:!1}).addTo(
t);B(e,l?a.getBounds().extend(l):a.getBounds())}return G(pe);})();
