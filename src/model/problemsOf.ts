import { z } from 'zod';
import { nearest } from '../util/nearest.js';
import { type ErrorCode, errorCodes, type Path, type Problem, problem, tooLarge } from './error.js';
import { limits } from './limits.js';
import type { Text } from './text.js';
import { noDayNorInstant } from './time.js';

/** The problems that `schema` found in an input that stands at `path`, in our words and both languages. */
export function problemsOf(error: z.ZodError, path: Path, schema: z.ZodType): Problem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(issue, path, schema));
}

function problemsOfIssue(issue: z.core.$ZodIssue, path: Path, schema: z.ZodType): Problem[] {
  const at: Path = [...path, ...(issue.path as (string | number)[])];
  const field = String(issue.path.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys': {
      const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
      return issue.keys.map((key, index) =>
        problem(
          'UNKNOWN_FIELD',
          [...at, key],
          { zh: `没有名为“${key}”的字段`, en: `there is no field \`${key}\`` },
          issue.path.length === 0 && index < limits.problems ? nearest(key, fields) : [],
        ),
      );
    }
    case 'invalid_type':
      return [
        issue.input === undefined
          ? problem(
              'MISSING_FIELD',
              at,
              field === '' ? nothing : { zh: `缺少字段“${field}”`, en: `the field \`${field}\` is missing` },
            )
          : problem('WRONG_TYPE', at, {
              zh: `“${field}”的类型应为${typeNames[issue.expected] ?? issue.expected}`,
              en: `\`${field}\` should be of type ${issue.expected}`,
            }),
      ];
    case 'invalid_value': {
      const values = issue.values.map(String);
      return [
        issue.input === undefined
          ? problem('MISSING_FIELD', at, missing(field, values))
          : problem('UNKNOWN_VALUE', at, notOneOf(shown(issue.input), values), nearest(shown(issue.input), values)),
      ];
    }
    case 'too_big':
      return [tooBig(issue, at, field)];
    case 'invalid_format':
      return [formatProblem(issue, at)];
    case 'invalid_union': {
      if (issue.errors.every((branch) => branch.every(({ code }) => code === 'invalid_format')))
        return [problem('INVALID_DATE', at, noDayNorInstant(shown(issue.input)))];
      const isCondition = issue.path.includes('trigger');
      const [zh, en] = isCondition
        ? ['应为 trait、all、any 三种条件之一', 'should be a condition: one of trait, all, any']
        : ['不是可取的任何一种写法', 'has none of the forms that it may have'];
      return [problem('INVALID_VALUE', at, { zh: `“${field}”${zh}`, en: `\`${field}\` ${en}` })];
    }
    case 'custom': {
      const code = issue.params?.code as ErrorCode | undefined;
      const zh = issue.params?.zh as string | undefined;
      return [
        problem(code !== undefined && errorCodes.includes(code) ? code : 'INVALID_VALUE', at, {
          zh: zh ?? issue.message,
          en: issue.message,
        }),
      ];
    }
    default:
      return [problem('INVALID_VALUE', at, { zh: `“${field}”的值不合要求`, en: `\`${field}\`: ${issue.message}` })];
  }
}

const typeNames: Record<string, string> = {
  string: '文本',
  number: '数字',
  boolean: '是/否（true/false）',
  array: '列表',
  object: '一组字段',
};

/** A value as a message repeats it: what is no plain value, by its type only. */
const shown = (value: unknown): string =>
  Array.isArray(value) ? '[…]' : typeof value === 'object' && value !== null ? '{…}' : String(value);

function tooBig({ origin, maximum, input }: z.core.$ZodIssueTooBig, at: Path, field: string): Problem {
  const most = maximum.toLocaleString('en');
  if (typeof input === 'string') {
    const length = input.length.toLocaleString('en');
    const is = { zh: `“${field}”有 ${length} 个字符`, en: `\`${field}\` has ${length} characters` };
    return tooLarge(at, is, { zh: `${most} 个`, en: most }, { zh: '请缩短', en: 'shorten it' });
  }
  if (Array.isArray(input)) {
    const length = input.length.toLocaleString('en');
    const is = { zh: `“${field}”有 ${length} 项`, en: `\`${field}\` has ${length} entries` };
    const advice =
      field === 'changes'
        ? { zh: '请分成数个变更集', en: 'make several change sets of it' }
        : { zh: '请分记为数条记录', en: 'make several records of it' };
    return tooLarge(at, is, { zh: `${most} 项`, en: most }, advice);
  }
  return problem('INVALID_VALUE', at, {
    zh: `“${field}”不得大于 ${most}`,
    en: `\`${field}\` is a ${origin} of at most ${most}`,
  });
}

const nothing: Text = { zh: '没有内容', en: 'there is nothing in it' };

const missing = (field: string, values: readonly string[]): Text => ({
  zh: `缺少字段“${field}”，可取：${values.join('、')}`,
  en: `the field \`${field}\` is missing; it is one of ${values.join(', ')}`,
});

const notOneOf = (given: string, values: readonly string[]): Text => ({
  zh: `“${given}”不在可取的值之中：${values.join('、')}`,
  en: `\`${given}\` is not one of ${values.join(', ')}`,
});

function formatProblem(issue: z.core.$ZodIssueInvalidStringFormat, at: Path): Problem {
  const given = String(issue.input);
  if (issue.format === 'regex') {
    return problem('INVALID_ID', at, {
      zh: `“${given}”不是合格的标识：应为由字母、数字和 - . _ ~ 组成的路径，如 hongkou/post/head`,
      en: `\`${given}\` is no id: ${issue.message}`,
    });
  }
  if (issue.format === 'date') {
    return problem('INVALID_DATE', at, {
      zh: `“${given}”不是日期，应如 2024-07-01`,
      en: `\`${given}\` is not a date such as 2024-07-01`,
    });
  }
  return problem('INVALID_VALUE', at, { zh: `“${given}”的格式不对`, en: `\`${given}\`: ${issue.message}` });
}
