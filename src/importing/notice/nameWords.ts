// By what people and their titles are told from other words.

/** Titles, by the word that they end with. */
export const titleNouns: readonly string[] = [
  ...['区长助理', '县长助理', '市长助理'],
  ...[
    '区长',
    '县长',
    '市长',
    '州长',
    '旗长',
    '镇长',
    '乡长',
    '主任',
    '局长',
    '秘书长',
    '书记',
    '常委',
    '组长',
    '调研员',
  ],
  ...['主席', '部长', '巡视员', '队长', '院长', '所长', '总工程师', '党组成员', '党工委委员', '顾问', '办事处主任'],
];

/** The titles of the leaders of a government. */
export const leaders = /^(?:常务)?副?(?:区|县|市|州|旗|镇|乡)长/u;

/** Of a party, which a government's ledger does not have. */
export const partyTitles = /(?:书记|常委|党组成员|党工委委员)$/u;

/** Family names, and the letters of invented people. */
export const familyNames = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠甄曲家封芮储靳段富巫乌焦巴弓牧山谷车侯宓蓬全班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎蓟薄印宿白怀蒲台从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷辛阚那简饶空曾沙养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖仝付甲乙丙戊己庚壬癸子丑寅卯辰巳午未酉戌亥',
);

/** Family names of two characters, without which a name has three at most. */
export const longFamilyNames = new Set(
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 司空 长孙 宇文 南宫 西门 独孤 轩辕 申屠 完颜 呼延 澹台 万俟 闻人 淳于 单于 钟离 赫连'.split(
    ' ',
  ),
);

/** Words that follow a title or precede a colon and are no name. */
export const noNames = new Set([
  ...[
    '同志',
    '分工',
    '工作',
    '领导',
    '职务',
    '职责',
    '办公',
    '会议',
    '牵头',
    '安排',
    '名单',
    '以上',
    '本人',
    '副职',
    '负责制',
  ],
  ...[
    '方面',
    '单位',
    '部门',
    '主管',
    '包括',
    '任期',
    '任职',
    '时间',
    '印发',
    '公开',
    '成员',
    '审定',
    '批准',
    '同意',
    '研究',
  ],
  ...['空缺', '暂缺', '缺位', '期间', '空缺时', '离任', '到任', '任职', '全部', '全面', '任免', '成员'],
]);
