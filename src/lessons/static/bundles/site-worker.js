(()=>{var p=self,r,i,c=e=>postMessage(e),a="/journal",_={"pyodide.asm.wasm":"application/wasm","python_stdlib.zip":"applicatio\
n/zip"};function S(e,t){p.fetch=async o=>{let s=String(o).split("/").at(-1)??"";if(!(s in e))throw new TypeError(`${o}: \
this page fetches nothing`);return new Response(e[s],{headers:{"content-type":_[s]}})};let{instantiateStreaming:n}=WebAssembly;
WebAssembly.instantiateStreaming=async(o,s)=>(WebAssembly.instantiateStreaming=n,{module:t,instance:await WebAssembly.instantiate(
t,s)})}function b(e){let{FS:t}=i;t.mkdirTree(a);for(let{path:n,bytes:o,changed:s}of e){if(!n)continue;t.mkdirTree(`${a}/${n.
slice(0,n.lastIndexOf("/"))}`);let l=t.open(`${a}/${n}`,"a");t.write(l,o,0,o.length),t.close(l),s&&t.utime(`${a}/${n}`,s,
s)}}async function k({wasm:e,library:t,packages:n,stored:o,language:s,kernel:l}){let{loadPyodide:h,createPyodideModule:m,
lock:u}=p.pyodideParts;S({"pyodide.asm.wasm":new Uint8Array,"python_stdlib.zip":t},e),i=await h({indexURL:"file:///pytho\
n/",createPyodideModule:m,lockFileContents:u,env:{HOME:"/home/pyodide",LESSONS_WORK:a,LESSONS_LANGUAGE:s,LESSONS_PAGE:""},
stdout:console.debug,stderr:console.warn});let g=i.runPython("import site; site.getsitepackages()[0]");i.unpackArchive(n,
"zip",{extractDir:g}),b(o),r=i.runPython(`
from pathlib import Path
from lessons.site.kernel import load_widgets_as_asked, stand_in_for_ipython
stand_in_for_ipython()
load_widgets_as_asked()
from lessons.site.${l} import Kernel
Kernel(Path("${a}"))`),r.at_once=w=>c({type:"said",sent:[w.toJs()],written:[]}),c({type:"started"})}function y(){let e=r.
take(),[t,n]=e.toJs();e.destroy(),(t.length||n.length)&&c({type:"said",sent:t,written:n})}var A=e=>ArrayBuffer.isView(e)?
new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(e),P={start:k,run({code:e,cell:t}){let n=r.run(e);y(),
c({type:"shown",cell:t,result:n})},comm({id:e,data:t,buffers:n}){let o=i.toPy(n.map(A));try{r.receive(e,JSON.stringify(t),
o)}catch(s){if(s instanceof i.ffi.PythonError)console.error(s);else throw s}o.destroy(),y()},refuses({refuses:e}){r.refuses=
e,e||r.flush(),y()}},E=P,f=Promise.resolve(),d=!1;p.onmessage=({data:e})=>{f=f.then(async()=>{if(!d)try{await E[e.type](
e),c({type:"done"})}catch(t){d=!0,console.error(t),c({type:"failed",error:String(t).split(`
`).filter(Boolean).at(-1)??""})}})};})();
