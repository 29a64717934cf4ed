import type { Text } from '../../model/text.js';

/** Why `text` is no origin as browsers write it; `null`: it is one. */
export function whyNoOrigin(text: string): Text | null {
  if (URL.canParse(text)) {
    const { origin, protocol } = new URL(text);
    if (origin === text && /^https?:$/.test(protocol)) return null;
  }
  return {
    zh: `“${text}”不是网站的源：应写作 https://oa.example.gov.cn，不写路径，每个网站分别列出`,
    en: `\`${text}\` is no origin: write https://oa.example.gov.cn, without a path, and list every site by itself`,
  };
}
