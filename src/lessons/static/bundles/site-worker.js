(()=>{var l=self,i,r,a="/journal",g={"pyodide.asm.wasm":"application/wasm","python_stdlib.zip":"application/zip"};function w(e){
l.fetch=async t=>{let n=String(t).split("/").at(-1)??"";if(!(n in e))throw new TypeError(`${t}: this page fetches nothin\
g`);return new Response(e[n],{headers:{"content-type":g[n]}})}}function S(e){let{FS:t}=r;t.mkdirTree(a);for(let{path:n,bytes:s}of e){
if(!n)continue;t.mkdirTree(`${a}/${n.slice(0,n.lastIndexOf("/"))}`);let o=t.open(`${a}/${n}`,"a");t.write(o,s,0,s.length),
t.close(o)}}async function P({wasm:e,library:t,packages:n,stored:s,language:o}){let{loadPyodide:d,createPyodideModule:h,
lock:u}=l.pyodideParts;w({"pyodide.asm.wasm":e,"python_stdlib.zip":t}),r=await d({indexURL:"file:///python/",createPyodideModule:h,
lockFileContents:u,env:{HOME:"/home/pyodide",LESSONS_WORK:a,LESSONS_LANGUAGE:o,LESSONS_PAGE:""},stdout:c=>console.debug(
c),stderr:c=>console.warn(c)});let m=r.runPython("import site; site.getsitepackages()[0]");r.unpackArchive(n,"zip",{extractDir:m}),
S(s),i=r.runPython(`
from pathlib import Path
from lessons.site.kernel import Kernel, stand_in_for_ipython
stand_in_for_ipython()
Kernel(Path("${a}"))`),postMessage({type:"started"})}function p(){let e=i.take(),[t,n]=e.toJs();e.destroy(),(t.length||n.
length)&&postMessage({type:"said",sent:t,written:n})}var k=e=>ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,
e.byteLength):new Uint8Array(e),_={start:P,run({code:e,cell:t}){let n=i.run(e);p(),postMessage({type:"shown",cell:t,result:n})},
comm({id:e,data:t,buffers:n}){let s=r.toPy(n.map(k));try{i.receive(e,JSON.stringify(t),s)}catch(o){if(o instanceof r.ffi.
PythonError)console.error(o);else throw o}s.destroy(),p()},refuses({refuses:e}){i.refuses=e,e||i.flush(),p()}},y=Promise.
resolve(),f=!1;l.onmessage=({data:e})=>{y=y.then(async()=>{if(!f)try{await _[e.type](e),postMessage({type:"done"})}catch(t){
f=!0,console.error(t),postMessage({type:"failed",error:String(t).split(`
`).filter(Boolean).at(-1)??""})}})};})();
