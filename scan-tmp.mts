import { parseSync } from 'vite';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from './vite.messages.ts';
for (const dir of ['electron','core','renderer']) for (const f of readdirSync(dir,{recursive:true,encoding:'utf8'}).filter(f=>/\.tsx?$/.test(f)).sort()) {
  const file=join(dir,f); const code=readFileSync(file,'utf8');
  visit(parseSync(file,code).program as any,(n:any)=>{
    if(n.type!=='NewExpression'&&n.type!=='CallExpression')return;
    const name=n.callee.name; if(!['Refused','refuse'].includes(name)) return;
    const ln=code.slice(0,n.start).split('\n').length;
    console.log(`${file}:${ln} `+n.arguments.map((a:any)=>code.slice(a.start,a.end).replace(/\s+/g,' ')).join(' ‖ '));
  });
}
