(()=>{var y=self,r,i,c=e=>postMessage(e),a="/journal",S={"pyodide.asm.wasm":"application/wasm","python_stdlib.zip":"applicatio\
n/zip"};function k(e){y.fetch=async t=>{let n=String(t).split("/").at(-1)??"";if(!(n in e))throw new TypeError(`${t}: th\
is page fetches nothing`);return new Response(e[n],{headers:{"content-type":S[n]}})}}function P(e){let{FS:t}=i;t.mkdirTree(
a);for(let{path:n,bytes:s,changed:o}of e){if(!n)continue;t.mkdirTree(`${a}/${n.slice(0,n.lastIndexOf("/"))}`);let l=t.open(
`${a}/${n}`,"a");t.write(l,s,0,s.length),t.close(l),o&&t.utime(`${a}/${n}`,o,o)}}async function _({wasm:e,library:t,packages:n,
stored:s,language:o,kernel:l}){let{loadPyodide:h,createPyodideModule:u,lock:m}=y.pyodideParts;k({"pyodide.asm.wasm":e,"p\
ython_stdlib.zip":t}),i=await h({indexURL:"file:///python/",createPyodideModule:u,lockFileContents:m,env:{HOME:"/home/py\
odide",LESSONS_WORK:a,LESSONS_LANGUAGE:o,LESSONS_PAGE:""},stdout:console.debug,stderr:console.warn});let w=i.runPython("\
import site; site.getsitepackages()[0]");i.unpackArchive(n,"zip",{extractDir:w}),P(s),r=i.runPython(`
from pathlib import Path
from lessons.site.kernel import stand_in_for_ipython
stand_in_for_ipython()
from lessons.site.${l} import Kernel
Kernel(Path("${a}"))`),r.at_once=g=>c({type:"said",sent:[g.toJs()],written:[]}),c({type:"started"})}function p(){let e=r.
take(),[t,n]=e.toJs();e.destroy(),(t.length||n.length)&&c({type:"said",sent:t,written:n})}var E=e=>ArrayBuffer.isView(e)?
new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(e),b={start:_,run({code:e,cell:t}){let n=r.run(e);p(),
c({type:"shown",cell:t,result:n})},comm({id:e,data:t,buffers:n}){let s=i.toPy(n.map(E));try{r.receive(e,JSON.stringify(t),
s)}catch(o){if(o instanceof i.ffi.PythonError)console.error(o);else throw o}s.destroy(),p()},refuses({refuses:e}){r.refuses=
e,e||r.flush(),p()}},O=b,f=Promise.resolve(),d=!1;y.onmessage=({data:e})=>{f=f.then(async()=>{if(!d)try{await O[e.type](
e),c({type:"done"})}catch(t){d=!0,console.error(t),c({type:"failed",error:String(t).split(`
`).filter(Boolean).at(-1)??""})}})};})();
