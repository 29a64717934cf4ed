import { Jieba } from '@node-rs/jieba'; import { dict } from '@node-rs/jieba/dict.js';
import { pinyin } from 'pinyin-pro'; import * as OpenCC from 'opencc-js/t2cn';
import { stepActionNames } from '../../src/model/stepActions.js';
const jieba = Jieba.withDict(dict); const t2s = (OpenCC as any).Converter({ from: 't', to: 'cn' });
export const plain = (t: string) => t2s(t.normalize('NFKC').replace(/[\p{Cf}\p{Mn}]/gu,'')).toLowerCase().replace(/[\p{P}\p{S}\s]+/gu,' ').trim();
export const stop = new Set('的 了 吗 呢 吧 啊 呀 嘛 么 是 在 有 和 与 及 或 谁 谁来管 归 管 由 请问 负责 主管 分管 牵头 主办 哪个 哪 哪里 哪儿 什么 怎么 怎么办 怎样 如何 我 我们 你 你们 他 他们 她 它 这 那 这个 那个 都 也 还 就 要 想 来 去 到 把 被 给 让 向 对 从 为 为什么 应该 应 可以 能 能不能 不 没 没有 没人 没人管 人 事 事情 事儿 找 找谁 问 问题 一下 一个 个 上 下 里 很 太 又 再 已经 现在 今天 麻烦 有关 有关部门 相关 单位 管管 吧 啦 哦 希望 请 请求 反映 投诉 举报 咨询 处理 解决 尽快 老是 总是 天天 每天 家 们 得 地 着 过 多 几 些 只 谁管 管理 工作 进行 具体 情况 领导 负责人 是谁 属于 事项 方面'.split(' '));
const asking=/(请问|哪个|哪些|什么|哪)(部门|单位|领导|科室|局|机构)/gu;
export interface Entry { id: string; kind: string; text: string; field: 'name'|'alias'|'quote'|'id'; tokens: Map<string, number> }
const pairs = (s: string[]) => s.length<2 ? s : s.slice(1).map((c,i)=>s[i]+c);
const W = { w: 1, p: 0.5, s: 0.35 };
export function tokens(text: string, content: boolean): Map<string, number> {
  const out = new Map<string, number>(); const t = content ? plain(text).replace(asking,' ') : plain(text);
  const cut = jieba.cut(t, true).map(x=>x.trim()).filter(x=>x!=='');
  const kept = cut.filter(x=>!content || !stop.has(x));
  for (const w of kept) { out.set('w:'+w, W.w); if ([...w].length>2) for (const sub of jieba.cutForSearch(w,true)) if (!out.has('w:'+sub) && [...sub].length>1) out.set('w:'+sub, W.w*0.6); }
  if (!content) { for (const run of t.match(/\p{Script=Han}+/gu) ?? []) if (run === t.replace(/ /g,'')) { const sy = pinyin(run, { toneType: 'none', type: 'array', nonZh: 'removed' }); if (sy.length>1) { out.set('i:'+sy.map(x=>x[0]).join(''), 1.5); out.set('f:'+sy.join(''), 1.5); } } }
  const run = kept.filter(x=>/\p{Script=Han}/u.test(x)).join('');
  for (const run1 of kept.join('\u0001').replace(/\u0001/g,'').match(/\p{Script=Han}+/gu) ?? []) {
    for (const p of pairs([...run1])) out.set('p:'+p, W.p);
    const sy = pinyin(run1, { toneType: 'none', type: 'array', nonZh: 'removed' });
    for (const p of pairs(sy.map(x=>x+' '))) out.set('s:'+p, W.s);
  }
  return out;
}
export class Index {
  entries: Entry[] = []; postings = new Map<string, number[]>(); idf = new Map<string, number>();
  constructor(shown: any, kinds: string[]) {
    const quotes = (r: any) => (r.basis ?? []).flatMap((b: string) => { const p = shown.describe(b); return p?.kind === 'provision' ? [p.quote] : []; });
    for (const kind of kinds) for (const { record: r } of shown.historyOfKind(kind)) {
      const add = (text: string|undefined, field: Entry['field']) => { if (text && !this.entries.some(e=>e.id===r.id&&e.text===text)) this.entries.push({ id: r.id, kind, text, field, tokens: tokens(text, false) }); };
      if (kind==='step') { add(r.name ?? (stepActionNames as any)[r.action].zh,'name'); } else add(r.name,'name');
      for (const a of r.aliases ?? []) add(a,'alias'); add(r.nameEn,'alias'); add(r.id.split(/[/#]/).at(-1),'id');
      if (kind==='post' && r.organization) { const o = shown.describe(r.organization); for (const a of o ? [o.name, ...(o.aliases ?? [])] : []) for (const t of new Set([r.title, r.title.replace(/（.*）/,'')])) { add(a+t,'alias'); if (/局$/.test(a) && /^局长/.test(t)) add(a.slice(0,-1)+t,'alias'); } }
      if (['duty','step','norm'].includes(kind)) for (const q of quotes(r)) add(q,'quote');
    }
    this.entries.forEach((e,i)=>{ for (const t of e.tokens.keys()) (this.postings.get(t) ?? this.postings.set(t,[]).get(t)!).push(i); });
    const ids = new Set(this.entries.map(e=>e.id)).size;
    for (const [t, p] of this.postings) { const n = new Set(p.map(i=>this.entries[i].id)).size; this.idf.set(t, Math.log(1 + (ids - n + 0.5)/(n+0.5))); }
    this.max = Math.log(1+ids);
  }
  max: number;
  syllables?: Set<string>;
  split(run: string): string[] | null { this.syllables ??= new Set([...this.postings.keys()].filter(k=>k.startsWith('s:')).flatMap(k=>k.slice(2).trim().split(' ')));
    const best: (string[]|null)[] = [[]]; for (let i=1;i<=run.length;i++){ best[i]=null; for (let l=Math.min(6,i);l>0;l--) { const b=best[i-l]; const w=run.slice(i-l,i); if (b && this.syllables.has(w) && (best[i]===null || b.length+1<best[i]!.length)) best[i]=[...b,w]; } } return best[run.length]; }
  search(q: string) {
    const qt = tokens(q, true);
    const latin = plain(q).match(/[a-z]+/g) ?? []; if (latin.length > 0 && !/\p{Script=Han}/u.test(q)) { for (const run of new Set([...latin, latin.join('')])) { if (run.length<2) continue; for (const f of ['i:','f:']) if (this.postings.has(f+run)) qt.set(f+run, 1.5);
      const sy = this.split(run); if (sy && sy.length>1) for (const x of pairs(sy.map(x=>x+' '))) qt.set('s:'+x, 0.5); } for (const r of latin) if (this.split(r)) qt.delete('w:'+r); } const sums = new Map<number, number>();
    const idf = (t: string) => this.idf.get(t) ?? this.max;
    let qAll = 0; for (const [t, w] of qt) qAll += w*idf(t);
    for (const [t, w] of qt) for (const i of this.postings.get(t) ?? []) sums.set(i, (sums.get(i) ?? 0) + w*idf(t));
    const best = new Map<string, any>(); const p = plain(q);
    for (const [i, s] of sums) { const e = this.entries[i]; let lAll = 0; for (const [t, w] of e.tokens) lAll += w*idf(t);
      const lc = s/lAll, qc = s/qAll; const f = e.field==='quote' ? 0.5 : 1;
      const score = f*(s ** 0.5)*(0.65*lc+0.35*qc);
      const old = best.get(e.id); if (!old || old.score < score) best.set(e.id, { id: e.id, kind: e.kind, text: e.text, score, lc, qc, s }); }
    return [...best.values()].sort((a,b)=>b.score-a.score);
  }
}
