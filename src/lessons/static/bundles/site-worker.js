(()=>{var y=self,r,i,a="/journal",w={"pyodide.asm.wasm":"application/wasm","python_stdlib.zip":"application/zip"};function S(e){
y.fetch=async t=>{let n=String(t).split("/").at(-1)??"";if(!(n in e))throw new TypeError(`${t}: this page fetches nothin\
g`);return new Response(e[n],{headers:{"content-type":w[n]}})}}function k(e){let{FS:t}=i;t.mkdirTree(a);for(let{path:n,bytes:o,
changed:s}of e){if(!n)continue;t.mkdirTree(`${a}/${n.slice(0,n.lastIndexOf("/"))}`);let c=t.open(`${a}/${n}`,"a");t.write(
c,o,0,o.length),t.close(c),s&&t.utime(`${a}/${n}`,s,s)}}async function P({wasm:e,library:t,packages:n,stored:o,language:s,
kernel:c}){let{loadPyodide:h,createPyodideModule:u,lock:m}=y.pyodideParts;S({"pyodide.asm.wasm":e,"python_stdlib.zip":t}),
i=await h({indexURL:"file:///python/",createPyodideModule:u,lockFileContents:m,env:{HOME:"/home/pyodide",LESSONS_WORK:a,
LESSONS_LANGUAGE:s,LESSONS_PAGE:""},stdout:p=>console.debug(p),stderr:p=>console.warn(p)});let g=i.runPython("import sit\
e; site.getsitepackages()[0]");i.unpackArchive(n,"zip",{extractDir:g}),k(o),r=i.runPython(`
from pathlib import Path
from lessons.site.kernel import stand_in_for_ipython
stand_in_for_ipython()
from lessons.site.${c} import Kernel
Kernel(Path("${a}"))`),r.at_once=p=>postMessage({type:"said",sent:[p.toJs()],written:[]}),postMessage({type:"started"})}
function l(){let e=r.take(),[t,n]=e.toJs();e.destroy(),(t.length||n.length)&&postMessage({type:"said",sent:t,written:n})}
var _=e=>ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(e),E={start:P,run({code:e,
cell:t}){let n=r.run(e);l(),postMessage({type:"shown",cell:t,result:n})},comm({id:e,data:t,buffers:n}){let o=i.toPy(n.map(
_));try{r.receive(e,JSON.stringify(t),o)}catch(s){if(s instanceof i.ffi.PythonError)console.error(s);else throw s}o.destroy(),
l()},refuses({refuses:e}){r.refuses=e,e||r.flush(),l()}},f=Promise.resolve(),d=!1;y.onmessage=({data:e})=>{f=f.then(async()=>{
if(!d)try{await E[e.type](e),postMessage({type:"done"})}catch(t){d=!0,console.error(t),postMessage({type:"failed",error:String(
t).split(`
`).filter(Boolean).at(-1)??""})}})};})();
