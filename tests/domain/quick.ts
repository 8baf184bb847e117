import { splitDueDate, readDueDate } from '../../src/domain/dueDate.ts';
import { dueDates } from './dueDateTable.ts';
let bad=0,n=0;
for(const language of ['en','de','es'] as const) for(const [text,what,due] of dueDates[language]){
 n++; const got=splitDueDate(text,{now:'2026-03-25T10:00:00Z',zone:'Europe/Berlin',language});
 const exp={what,due: due===null?{kind:'none'}: typeof due==='string'?{kind:'date',date:due}:{kind:'unclear',words:due.unclear}};
 if(JSON.stringify(got)!==JSON.stringify(exp)){bad++;console.log(language,text,JSON.stringify(got),'EXPECTED',JSON.stringify(exp));}
}
console.log(bad,n);
