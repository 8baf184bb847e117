import { splitDueDate } from '../src/domain/dueDate.ts';
import { chainsIn } from '../src/domain/dates/chain.ts'; import { datesOf } from '../src/domain/dates/compiledDates.ts'; import { fold } from '../src/domain/dates/fold.ts';
const [lang,...ts]=process.argv.slice(2);
for(const t of ts){console.log(t,JSON.stringify(splitDueDate(t,{now:'2026-03-25T10:00:00Z',zone:'Europe/Berlin',language:lang as 'de'})));
 const f=fold(t); const c=chainsIn(f.text,datesOf(lang as 'de'));
 if(process.env.V) for(let i=0;i<f.text.length;i++){ for(const [to,l] of c.from(i)) console.log(' ',i,to,l.map(x=>x.kind+':'+x.text+(x.meaning?'/'+x.meaning.is:'')).join(' | ')); } }
