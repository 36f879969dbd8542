var a=(e,t)=>new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream(t))),i=globalThis,s=i[Symbol.for("h\
andan-lessons")]??=new Map;function r(e){let t=s.get(e);if(t)return t;let n=URL.createObjectURL(new Blob([e],{type:"text\
/javascript"})),o=import(n).finally(()=>URL.revokeObjectURL(n));return s.set(e,o),o}var g={async render(e){let{model:t}=e,n=await t.widget_manager.get_model(t.get("shared").slice(10)),{code:o,css:c}=await(n.
lsnUnpacked??=a(n.get("packed"),"deflate").json()),{VIEWS:d,dress:l}=await r(o);return l(c),d[t.get("view")].render(e)}};export{g as default};
