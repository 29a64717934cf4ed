import { z } from 'zod';
import type { Problem } from '../../model/error.js';
import { problemsOf } from '../../model/problemsOf.js';
import { whyNoOrigin } from './origin.js';

/** What the value of a setting may be, and how it is written where there is only text. */
export interface Kind {
  /** What stands for the value in the usage; `null`: the option alone says it. */
  readonly placeholder: string | null;
  readonly schema: z.ZodType;
  /** The value that a text stands for; what stands for none is given as it is, and `schema` refuses it. */
  readonly read: (text: string) => unknown;
  /** An option that may be given several times. */
  readonly repeatable?: true;
  /** Names a file with something in it that others must not read. */
  readonly isSecretFile?: true;
}

/** What is wrong with `value`, which was given as `name`. */
export function mistakesWith({ schema }: Kind, name: string, value: unknown): readonly Problem[] {
  const { error } = z.object({ [name]: schema }).safeParse({ [name]: value }, { reportInput: true });
  return error === undefined ? [] : problemsOf(error, [], schema);
}

const itself = (text: string): string => text;

/** Any text: an address, a name, a path. */
export const text = (placeholder: string): Kind => ({
  placeholder: `<${placeholder}>`,
  schema: z.string(),
  read: itself,
});

/** `127.0.0.1:9464`, `[::1]:9464`. */
export const address = (): Kind => ({
  ...text('host:port'),
  schema: z.string().refine((given) => addressForm.test(given), {
    message: 'a host and a port, such as 127.0.0.1:9464',
    params: { code: 'INVALID_VALUE', zh: '应为主机与端口，如 127.0.0.1:9464' },
  }),
});

const addressForm = /^(\[[\da-f:]+\]|[\w.-]+):(\d{1,5})$/i;

/** The parts of what `address` admits. */
export function hostAndPort(given: string): { readonly host: string; readonly port: number } {
  const [, host = '', port = ''] = addressForm.exec(given) ?? [];
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

/** The path of a file with a secret: secrets stand neither on a command line nor in the configuration. */
export const secretFile = (): Kind => ({ ...text('file'), isSecretFile: true });

export const choice = (values: readonly string[]): Kind => ({
  placeholder: `<${values.join('|')}>`,
  schema: z.enum(values),
  read: itself,
});

export function wholeNumber(placeholder: string, least: number, most = Number.MAX_SAFE_INTEGER): Kind {
  const range =
    most === Number.MAX_SAFE_INTEGER
      ? { zh: `应为不小于 ${least} 的整数`, en: `a whole number of at least ${least}` }
      : { zh: `应为 ${least} 至 ${most} 的整数`, en: `a whole number from ${least} to ${most}` };
  const fits = (given: number): boolean => Number.isInteger(given) && given >= least && given <= most;
  return {
    placeholder: `<${placeholder}>`,
    schema: z
      .number()
      .refine(fits, { message: range.en, params: { code: 'INVALID_VALUE', zh: range.zh }, abort: true }),
    read: (given) => (/^\d+$/.test(given) ? Number(given) : given),
  };
}

/** Said or not. */
export const flag = (): Kind => ({
  placeholder: null,
  schema: z.boolean(),
  read: (given) => (given === 'true' ? true : given === 'false' ? false : given),
});

/** Several texts: as an option that is repeated, in the environment by spaces. */
export const texts = (placeholder: string, each: z.ZodType<string> = z.string()): Kind => ({
  placeholder: `<${placeholder}>`,
  schema: z.array(each),
  read: (given) => given.split(/\s+/).filter((each) => each !== ''),
  repeatable: true,
});

/** Several names, by comma. */
export const names = (placeholder: string): Kind => ({
  placeholder: `<${placeholder}>`,
  schema: z.array(z.string()),
  read: (given) => given.split(',').map((each) => each.trim()),
});

const originText = z.string().superRefine((given, { addIssue }) => {
  const wrong = whyNoOrigin(given);
  if (wrong !== null) addIssue({ code: 'custom', message: wrong.en, params: { code: 'INVALID_VALUE', zh: wrong.zh } });
});

/** The origin of a site, as browsers write it. */
export const origin = (): Kind => ({ ...text('origin'), schema: originText });

/** Several of them. */
export const origins = (): Kind => texts('origin', originText);

/** What is too much for one line: it stands in the file of `--config` alone. */
export const structure = (schema: z.ZodType): Kind => ({ placeholder: null, schema, read: itself });
