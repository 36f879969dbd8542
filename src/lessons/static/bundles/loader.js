var a=globalThis[Symbol.for("handan-lessons")]??=new Map;function o(e){if(!a.has(e)){let t=URL.createObjectURL(new Blob(
[e],{type:"text/javascript"}));a.set(e,import(t).finally(()=>URL.revokeObjectURL(t)))}return a.get(e)}var d={async render(e){
let{model:t}=e,s=await t.widget_manager.get_model(t.get("shared").slice(10)),{VIEWS:r,dress:n}=await o(s.get("code"));return n(
s.get("css")),r[t.get("view")].render(e)}};export{d as default};
