var lessons=(()=>{var M=Object.defineProperty;var O=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var I=(e,t)=>{for(var o in t)M(e,o,{get:t[o],enumerable:!0})},W=(e,t,o,s)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let c of j(t))!H.call(e,c)&&c!==o&&M(e,c,{get:()=>t[c],enumerable:!(s=O(t,c))||s.enumerable});return e};var $=e=>W(M({},"__esModule",{value:!0}),e);var pe={};I(pe,{bridge:()=>ae,outlines:()=>ce,page:()=>ie,say:()=>p,scale:()=>le});L.AwesomeMarkers={icon:({markerColor:e=""})=>L.
divIcon({className:"pin drop",iconSize:[24,24],iconAnchor:[12,24],popupAnchor:[0,-22],tooltipAnchor:[10,-12],html:`<span\
 style="background:${e.replace(/[^\w#]/g,"")}"></span>`})};L.Marker.prototype.options.icon=L.AwesomeMarkers.icon({});window.
$=e=>{let t=document.createElement("div");return t.innerHTML=typeof e=="string"?e.trim():"",[t.firstElementChild]};window.
lessonsOffline&&L.TileLayer.include({createTile:()=>L.DomUtil.create("div"),getAttribution:()=>null});var{_adjustPan:G}=L.
Popup.prototype;L.Popup.include({_adjustPan(){this._map?._panAnim?.stop(),this._map&&G.call(this)}});addEventListener("c\
lick",e=>{let{target:t}=e;t instanceof Element&&/^https?:/.test(t.closest("a")?.href??"")&&e.preventDefault()});if(window.
lessonsBase?.shift==="gcj02"){let e=L.Projection.SphericalMercator,t=({lat:o,lng:s},c,r)=>{let[a,u]=gcoord.transform([s,
o],c,r);return L.latLng(u,a)};L.CRS.EPSG3857=L.extend({},L.CRS.EPSG3857,{projection:L.extend({},e,{project:o=>e.project(
t(o,gcoord.WGS84,gcoord.GCJ02)),unproject:o=>t(e.unproject(o),gcoord.GCJ02,gcoord.WGS84)})})}var R=5e3,U=3e3,F=12,E=8,V=50,
X=640,J=8.8,P=.6,q=-.5,K=.7,Y=2.2,y=(e,t)=>(e.lessonsUsual??J)+t,T=matchMedia("(prefers-reduced-motion: reduce)"),{port1:_,
port2:Q}=new MessageChannel,p=e=>_.postMessage(e),h=(e,t)=>Object.assign(document.createElement(e),t),m=parent!==window,
{_onWheelScroll:ee}=L.Map.ScrollWheelZoom.prototype;L.Map.ScrollWheelZoom.include({_onWheelScroll(e){let t=this._map;if(!(!m||
e.ctrlKey||e.metaKey||t.getContainer().classList.contains("held")))return Z(t,"wheel");t.lessonsMoved=!0,ee.call(this,e)}});
var{_onDown:te}=L.Draggable.prototype;L.Draggable.include({_onDown(e){let t=this._element.classList.contains("leaflet-ma\
p-pane");m&&t&&e.touches?.length===1||te.call(this,e)}});function oe(e,t){let o=e.getContainer();e.lessonsHints={wheel:t.
wheel,fingers:t.fingers},o.classList.toggle("framed",m);let s=r=>{o.classList.toggle("held",r&&m&&!o.classList.contains(
"pick"))&&p({type:"held"})};o.addEventListener("pointerdown",({pointerType:r,target:a})=>s(r!=="touch"&&a instanceof Element&&
!a.closest(".leaflet-control")),!0),document.documentElement.addEventListener("mouseleave",()=>s(!1)),addEventListener("\
blur",()=>s(!1));let c=null;o.addEventListener("touchstart",({touches:r})=>{[c]=r},{passive:!0}),o.addEventListener("tou\
chmove",({touches:[r,...a]})=>{let u=c&&Math.hypot(r.clientX-c.clientX,r.clientY-c.clientY)>F;m&&u&&!a.length&&Z(e,"fing\
ers")},{passive:!0})}function Z(e,t){let o=e.lessonsHints?.[t];if(!o)return;e.lessonsHints={...e.lessonsHints,[t]:""};let s=h(
"p",{className:"hint",textContent:o,ariaHidden:"true"});e.getContainer().append(s),setTimeout(()=>s.remove(),U)}function ne(e,t){
let[o,s]=[e.getCenter(),e.getZoom()],c=e.lessonsHome??(()=>w(e,o,s)),r=e.lessonsBounds,a=()=>e.getZoom()>e.getBoundsZoom(
r,!1,L.point(2*E,2*E))-.1&&e.getBounds().pad(.001).contains(r),u=()=>r?a():e.getZoom()===s&&e.distance(e.getCenter(),o)<
V,n=h("button",{type:"button",className:"whole",textContent:t.whole}),i=h("div",{className:"leaflet-bar"}),d=()=>{let l=i.
contains(document.activeElement);i.hidden=u(),l&&i.hidden&&e.getContainer().focus({preventScroll:!0})},f=L.control({position:"\
topright"});f.onAdd=()=>(n.addEventListener("click",()=>{S+=1,e.closePopup(),c()}),i.append(n),L.DomEvent.disableClickPropagation(
i),i),f.addTo(e),e.on("moveend resize",d),d()}function se(e,t){let o=t.extend(e.lessonsBounds.pad(.5)).pad(.1);e.options.
maxBoundsViscosity=1,e.setMaxBounds(o),e.lessonsLeast=()=>{e.options.minZoom=0,e.setMinZoom(e.getBoundsZoom(o))},A(e)&&e.
lessonsLeast()}var A=e=>e.getSize().x>0&&e.getSize().y>0;function ie(e,{words:t,language:o,bounds:s,pick:c}){document.documentElement.
lang=o,e.attributionControl.setPrefix(!1).addAttribution(t.base),L.control.zoom({zoomInTitle:t["zoom-in"],zoomOutTitle:t["\
zoom-out"]}).addTo(e),L.control.scale({imperial:!1}).addTo(e),e.on("popupopen",i=>{let d=i.popup.getElement().querySelector(
".leaflet-popup-close-button");d?.setAttribute("aria-label",t.close),d?.setAttribute("title",t.close)}),e.lessonsBounds=
L.latLngBounds(s);let[r,a]=[e.lessonsBounds.getNorthWest(),e.lessonsBounds.getSouthEast()].map(i=>e.project(i,0)),u=Math.
max(a.x-r.x,a.y-r.y);e.lessonsUsual=Math.log2(X/u);let n=()=>e.getContainer().classList.toggle("far",e.getZoom()<y(e,q));
e.on("zoomend",n),e.whenReady(n),e.lessonsFit=i=>{A(e)&&e.fitBounds(s,{padding:[E,E],animate:i})},e.lessonsHome=()=>{e.lessonsMoved=
!1,e.lessonsFit(!T.matches)};for(let i of["pointerdown","keydown"])e.getContainer().addEventListener(i,()=>{e.lessonsMoved=
!0,D(e)},!0);e.on("resize",()=>{A(e)&&e.lessonsLeast?.(),e.lessonsMoved||e.lessonsFit(!1)}),e.lessonsFit(!1),e.getContainer().
classList.toggle("pick",c),e.getContainer().setAttribute("role","application"),e.getContainer().setAttribute("aria-label",
t.frame)}function ce(e,t,{legend:o,kinds:s,language:c,names:r,plain:a}){e.createPane("province").style.zIndex="350";let n=L.
geoJSON(t.province,{pane:"province",interactive:!1,style:{className:"province"}}).addTo(e).getBounds();se(e,n.isValid()?
n:L.latLngBounds([e.lessonsBounds]));let i=({properties:f})=>({className:f.named&&!a?"unit named":"unit"});L.geoJSON(t.units,
{interactive:!1,style:i}).addTo(e);for(let{properties:f}of r?t.units.features:[]){let[l,g]=f.label,v=`unit-name${f.named&&
!a?" named":""}`,x=L.divIcon({className:v,html:"",iconSize:[0,0]}),b=L.marker([g,l],{icon:x,interactive:!1,keyboard:!1}).
addTo(e).getElement();b.append(h("span",{textContent:f.name[c]})),b.setAttribute("aria-hidden","true")}if(!s.length)return;
let d=L.control({position:"bottomleft"});d.onAdd=()=>{let f=h("details",{className:"legend",open:e.getSize().x>800});f.append(
h("summary",{textContent:o.legend}));for(let l of s){let g=h("div");g.append(h("i",{className:l}),o[l]),f.append(g)}return L.
DomEvent.disableClickPropagation(f),f},d.addTo(e)}function le(e,{caption:t,colors:o,ticks:s}){let c=L.control({position:"\
topright"});c.onAdd=()=>{let r=h("div",{className:"bar"});r.style.background=`linear-gradient(90deg, ${o.map((u,n)=>`${u}\
 ${n}% ${n+1}%`)})`;for(let[u,n]of s)r.append(h("span",{textContent:n,style:`left:${u}%`}));let a=h("div",{className:"le\
gend scale"});return a.append(r,h("p",{textContent:t})),a},c.addTo(e)}function re(e,t){let{url:o,attribution:s,max_zoom:c,
subdomains:r}=t,a=!1,u=L.tileLayer(o,{attribution:s,maxZoom:c,subdomains:r,className:"base"});u.on("tileload",()=>{a||(a=
!0,p({type:"base",ok:!0}))}),u.addTo(e),e.getContainer().classList.add("based"),setTimeout(()=>{a||p({type:"base",ok:!1})},
R)}function ae(e,t,o){let s=new Map,c=new Set,r=(n,i,d)=>{if(c.has(n))return;c.add(n),s.set(i,[...s.get(i)??[],{layer:n,
group:d}]);let f=()=>p({type:"select",name:i});n.on("click",f),n.on("keypress",g=>{g.originalEvent?.key==="Enter"&&f()});
let l=()=>de(e,n,i);e.options.preferCanvas&&n instanceof L.Path&&ue(e,n),n.getElement?.()&&l(),n.on("add",l)},a=n=>{let i=d=>{
d.feature?.id!==void 0&&r(d,String(d.feature.id),n)};n.eachLayer(i),n.on("layeradd",({layer:d})=>i(d))};for(let[n,i]of t)
i===null?a(n):r(n,i,void 0);e.on("click",({latlng:n})=>{let{lat:i,lng:d}=n.wrap();p({type:"click",lat:i,lon:d})}),e.getContainer().
addEventListener("click",({target:n})=>{let i=n instanceof Element&&n.closest("[data-ref]")?.getAttribute("data-ref");i&&
p({type:"select",name:i})});let u=L.layerGroup().addTo(e);_.onmessage=({data:n})=>{n.type==="fly"&&w(e,[n.lat,n.lon],n.zoom??
e.getZoom()),n.type==="select"&&Le(e,s,n),n.type==="draw"&&he(e,u,n),n.type==="left"&&e.getContainer().classList.remove(
"held");let i=document.getElementById("lsn-theme");n.type==="theme"&&i&&(i.textContent=n.css)},window.lessonsBase&&re(e,
window.lessonsBase),oe(e,o??{}),o&&ne(e,o),e.on("moveend resize",()=>N(e)),N(e),parent!==window&&parent.postMessage({lessons:1,
type:"ready"},"*",[Q])}var B=["above","before","after"];function N(e){let t=l=>[...e.getContainer().querySelectorAll(l)],
o=l=>l?.getBoundingClientRect()??new DOMRect,[s,c]=[".pin .name",".unit-name"].map(t);for(let l of s)l.classList.remove(
...B);for(let l of c)l.classList.remove("covered");let r=s.filter(l=>l.checkVisibility()).map(l=>({name:l,box:o(l)})),a=c.
map(l=>({unit:l,box:o(l.firstElementChild)})),u=t(".leaflet-control").map(o),n=l=>u.some(g=>l.left<g.right&&g.left<l.right&&
l.top<g.bottom&&g.top<l.bottom);for(let{name:l,box:g}of r){let v=(...b)=>(l.classList.remove(...B),l.classList.add(...b),
o(l)),x=b=>!n(v(b));u.push(!n(g)||B.some(x)?o(l):v())}let i=o(e.getContainer()),d=({left:l,right:g,top:v,bottom:x})=>l<i.
left||g>i.right||v<i.top||x>i.bottom,f=l=>r.some(({name:g})=>g.textContent.startsWith(l));for(let{unit:l,box:g}of a)l.classList.
toggle("covered",n(g)||d(g)||f(l.textContent))}function de(e,t,o){let s=t.getElement?.();if(!(!s||s.dataset.lessons)){if(s.
dataset.lessons=o,t instanceof L.Marker){!s.getAttribute("title")&&!s.textContent.trim()&&s.setAttribute("aria-label",o);
return}for(let[c,r]of[["tabindex","0"],["role","button"],["aria-label",o]])s.setAttribute(c,r);s.addEventListener("keydo\
wn",c=>{c.key!=="Enter"&&c.key!==" "||(c.preventDefault(),t.fire("click",{latlng:C(e,t).getCenter(),originalEvent:c},!0))})}}
var fe;function ue(e,t){let o=e.hasLayer(t);o&&e.removeLayer(t),t.options.renderer=fe??=L.svg(),o&&e.addLayer(t)}function ge(e,{
layer:t,group:o}){let s=o?.getPopup();if(t.getPopup?.()||!s)return t.openPopup?.();let c=s.getContent();L.popup(s.options,
t).setContent(typeof c=="function"?c(t):c).setLatLng(C(e,t).getCenter()).openOn(e)}var S=0,k=!1;function D(e){S+=1,k&&e.
stop(),k=!1}function w(e,t,o,s=()=>{}){let c=++S,r=e._limitZoom(o),a=e._limitCenter(L.latLng(t),r,e.options.maxBounds);e.
lessonsMoved=!0,e.once("movestart",()=>p({type:"flight"})),k=!0,e.once("moveend",()=>{c===S&&(k=!1,s())}),T.matches||!e.
getSize().x?e.setView(a,r,{animate:!1}):e.flyTo(a,r,{duration:.8})}function C(e,t){let o=L.latLngBounds([]);return t.eachLayer?
t.eachLayer(s=>o.extend(C(e,s))):t.getBounds&&(e.hasLayer(t)||!t.getLatLng)?o.extend(t.getBounds()):t.getLatLng&&o.extend(
t.getLatLng()),o}function Le(e,t,{name:o,related:s=[],at:c="",move:r=!0}){for(let[i,d]of t)for(let{layer:f}of d){let l=f.
getElement?.()?.classList;l?.toggle("selected",i===o),l?.toggle("related",s.includes(i)),l?.toggle("here",i===c)}e.getContainer().
classList.toggle("led",t.has(c)),N(e);let a=i=>{let d=t.get(i)??[];return d.find(({layer:f})=>e.hasLayer(f))??d[0]??[]},
u=c?[c]:t.has(o)?[o]:s,n=u.flatMap(a).filter(({layer:i})=>C(e,i).isValid());if(!r)return D(e);if(e.closePopup(),n.length===
1){let[i]=n,d=C(e,i.layer),f=()=>{!c&&e.hasLayer(i.layer)&&ge(e,i)};d.getSouthWest().equals(d.getNorthEast())?w(e,d.getCenter(),
c?y(e,P):Math.max(e.getZoom(),y(e,K)),f):z(e,d,f,c?y(e,P):void 0)}else n.length?z(e,L.latLngBounds(n.map(({layer:i})=>C(
e,i).getCenter()))):(u.length||c)&&e.lessonsHome?.()}function z(e,t,o,s=Math.max(e.getZoom(),y(e,Y))){let c=Math.min(e.getBoundsZoom(
t,!1,L.point(60,60)),s);w(e,t.getCenter(),c,o)}function he(e,t,{given:o,answer:s}){t.clearLayers();let c=({lat:u,lon:n,label:i},d)=>{
let f=L.divIcon({className:`pin ${d}`,html:'<span class="dot"></span>',iconSize:[22,22],iconAnchor:[11,11]}),l=L.marker(
[u,n],{icon:f,interactive:!1,keyboard:!1}).addTo(t);return i&&l.getElement().append(h("span",{className:"name",textContent:i})),
l.getLatLng()},r=o&&c(o,"given");if(!s)return;let a=L.circle(c(s,"answer"),{radius:(s.km??0)*1e3,className:"precision",interactive:!1}).
addTo(t);z(e,r?a.getBounds().extend(r):a.getBounds())}return $(pe);})();
