const radicals = '戶⺠⻚⻓⻔⻝⻆⻅⺟⻛⻋⻁⻄⻘⻢⻥⻦⻩⻬⻰⻣⻤⻜⻉⻨⻮⺒⺎⺪⺬⺮⻗⻙⻳⺁⺓⺊⺝⺧⺩⺫⺶⺻⻊⻡⻧⻪';
const characters = [
  ...'户民页长门食角见母风车虎西青马鱼鸟黄齐龙骨鬼飞贝麦齿巳兀疋示竹雨韦龟厂幺卜月牛王目羊聿足首卤黾',
];

/** Radicals that fonts give for the characters that look like them, where Unicode does not call them the same. */
const alike = new Map([...radicals].map((radical, index) => [radical, characters[index] ?? radical]));

/** The text of a PDF as one writes it: without radicals in the place of characters, and without what has no width. */
export const asWritten = (text: string): string =>
  [...text.replace(/[\u00ad\u200b-\u200d\ufeff]/gu, '')]
    .map((each) => alike.get(each) ?? (/[\u2f00-\u2fd5\uf900-\ufaff]/u.test(each) ? each.normalize('NFKC') : each))
    .join('');
