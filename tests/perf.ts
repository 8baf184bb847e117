import { parseCommand } from '../src/bot/commands/parseCommand.ts';
import { speaking } from './bot/commands/speaking.ts';
const pieces=['a',' ','!','?','.','-','<','<b ','</','&','&#','(',')','"',"'",'\u00a0','\u0301','\ufdd0','word ','by ','by the ','until ','monday ','in 1 day ','1','1/2/','2026-','please ','hi ','show ','<at>Mia</at>','<at>Opener</at>','😀','\ud83d','1. ','for Mia ','@',': ','<emoji ','<emoji alt="','<quoted ','<blockquote itemtype="x/Reply">','\n- a','<li>','at the ','on ','next ','friday or '];
const out:[number,string][]=[];
for(const o of ['', 'add ', 'action ', 'action x by ', 'done ', 'snooze ', 'snooze 2 until ', 'question ','remind me '])for(const p of pieces)for(const len of [20000,200000]){const t=`${o}${p.repeat(len/p.length)}x`;const s=performance.now();parseCommand(t,speaking());out.push([performance.now()-s,o+JSON.stringify(p)+len]);}
out.sort((a,b)=>b[0]-a[0]);console.log(out.slice(0,14).map(([a,b])=>a.toFixed(0)+' '+b).join('\n'));
const s=performance.now();for(let i=0;i<300;i++)parseCommand('action send the deck to the board by Friday at the latest please',speaking());console.log('one',(performance.now()-s)/300);
const s2=performance.now();for(let i=0;i<300;i++)parseCommand('aufgabe folien an tom schicken bis freitag nächster woche bitte',speaking({language:'de'}));console.log('de',(performance.now()-s2)/300);
