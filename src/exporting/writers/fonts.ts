/** The faces of official documents (GB/T 9704), each with those that stand in for it where it is not installed. */
export const fonts = {
  title: ['方正小标宋简体', '方正小标宋_GBK', '宋体', 'SimSun', 'Noto Serif CJK SC'],
  heading: ['黑体', 'SimHei', 'Noto Sans CJK SC'],
  body: ['仿宋_GB2312', '仿宋', 'FangSong', 'FandolFang', 'Noto Serif CJK SC'],
} as const;

/** How large the name of the issuer stands above a notice, in points: on one line of 156 mm, and no larger than 小初 and a half. */
export const sizeOfHeading = (issuer: string): number => {
  const wide = [...issuer].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.6), 0);
  return Math.min(52, Math.floor(440 / wide));
};
