import type { Command } from 'commander';
import { z } from 'zod';
import type { LimitName, Limits } from '../../api/limits.js';
import type { PageLogin } from '../../api/login/pageLogin.js';
import type { Webhook } from '../../api/streams/webhooks.js';
import { failOnProblems, type Path, type Problem } from '../../model/error.js';
import { problemsOf } from '../../model/problemsOf.js';
import type { Text } from '../../model/text.js';
import { isReadableByAll, readSecret } from '../../service/operate/secretFile.js';
import { type InputFile, located, readYaml } from '../../service/yamlFile.js';
import { isSecureAddress } from '../../util/loopback.js';
import type { Session } from '../text/terminal.js';
import { type Clients, type ClientsOptions, readClients } from './clients.js';
import { type EmbeddingsOptions, refuseAddress } from './embeddings.js';
import { everyOne } from './everyOne.js';
import { type PageLoginOptions, readPageLogin } from './pageLogin.js';
import { type Protection, type ProtectionOptions, readProtection } from './protection.js';
import type { LogOptions } from './serverLog.js';
import type { LedgerOptions } from './session.js';
import { mistakesWith } from './settingKinds.js';
import { type Setting, settings } from './settings.js';
import { type GivenWebhook, webhookFields, webhooksOf } from './webhooks.js';
import { loginOf, settingNamed } from './withSettings.js';

/** What a server runs with. */
export interface Configuration
  extends LedgerOptions,
    ProtectionOptions,
    PageLoginOptions,
    ClientsOptions,
    EmbeddingsOptions,
    LogOptions {
  readonly port: number;
  readonly metrics?: string;
  readonly journal?: string;
  readonly replica?: string;
  readonly governments?: readonly string[];
  readonly federation?: boolean;
  readonly verifyEvery: number;
  readonly cache: number;
  readonly limits: Limits;
}

/** What is in effect of one setting, and where that comes from: an option, a variable, a place in a file; `null`: the default. */
export interface Effective {
  readonly setting: Setting;
  readonly value: unknown;
  readonly from: string | null;
}

/**
 * Every setting of `serve`, as the options of `command` say, else the environment, else the file of `--config` (or at
 * `path`), else the table. Throws everything that is wrong with the environment and the file.
 */
export async function readSettings(command: Command, session: Session, path?: string): Promise<readonly Effective[]> {
  const { env } = session.terminal;
  const given = (setting: Setting): Omit<Effective, 'setting'> | undefined => {
    if (setting.name === 'config' && path !== undefined) return { value: path, from: 'FILE' };
    if (setting.option !== null && command.getOptionValueSource(setting.name) === 'cli') {
      return { value: command.getOptionValue(setting.name), from: setting.option };
    }
    const text = setting.env === null ? undefined : env[setting.env] || undefined;
    return text === undefined ? undefined : { value: setting.kind.read(text), from: setting.env };
  };
  const config = given(settingNamed('config'))?.value as string | undefined;
  const file = config === undefined ? null : await readFileOf(config);
  const effective = settings.map((setting): Effective => {
    const { value, from } = given(setting) ?? inFile(setting, file) ?? { value: setting.default, from: null };
    return { setting, value, from };
  });
  failOnProblems([...(file?.problems ?? []), ...effective.flatMap(mistakesInEnvironment)]);
  return effective;
}

const mistakesInEnvironment = ({ setting: { kind, env }, value, from }: Effective): readonly Problem[] => {
  if (from === null || from !== env) return [];
  return mistakesWith(kind, env, value);
};

/** The settings as what a server is made of. */
export function configurationOf(effective: readonly Effective[]): Configuration {
  const value: Readonly<Record<string, unknown>> = Object.fromEntries(
    effective.flatMap(({ setting, value }) => (value === undefined ? [] : [[setting.name, value]])),
  );
  const limits = Object.fromEntries(
    effective.flatMap(({ setting: { key }, value }) => (key?.[0] === 'limits' ? [[key[1], value]] : [])),
  ) as Record<LimitName, number>;
  return { ...value, limits, login: loginOf((name) => value[name]) } as unknown as Configuration;
}

/** What the files say that the settings name. */
export interface NamedFiles {
  readonly protection: Protection;
  readonly clients: Clients;
  /** Lets people log in on the page; absent: with tokens only. */
  readonly login?: PageLogin;
  /** Who is told of what, without asking. */
  readonly webhooks: readonly Webhook[];
}

/**
 * Reads the files that the settings name. Throws everything that is wrong with any of
 * them; a secret that everybody on the machine can read is told of.
 */
export async function readNamedFiles(effective: readonly Effective[], session: Session): Promise<NamedFiles> {
  const { terminal, language } = session;
  const configuration = configurationOf(effective);
  const { embeddings, embeddingsKeyFile } = configuration;
  const secrets = effective.flatMap(({ setting, value }) =>
    setting.kind.isSecretFile && typeof value === 'string' ? [{ path: value, ...setting }] : [],
  );
  const [protection, clients, login] = await everyOne(
    () => readProtection(configuration, session),
    () => readClients(configuration, configuration.limits),
    () => pageLoginOf(configuration, session),
    async () => embeddings !== undefined && refuseAddress(embeddings, embeddingsKeyFile !== undefined),
    // The private key of TLS was read with its certificate.
    ...secrets.map(
      ({ path, name }) =>
        async () =>
          name !== 'tlsKey' && readSecret(path, name),
    ),
  );
  for (const { path } of secrets.filter((each) => isReadableByAll(each.path))) {
    const zh = `所有用户均可读取 ${path}，其中有密钥：请仅许服务的用户读取`;
    terminal.err.print({ zh, en: `every user can read ${path}, which has a secret in it` }[language], 'warn');
  }
  const webhooks = await webhooksIn(effective);
  for (const { name, url } of webhooks.filter((each) => !isSecureAddress(each.url))) {
    const en = `what the webhook ${name} is told is not encrypted on the way to ${url}`;
    terminal.err.print({ zh: `发往网络回调 ${name}（${url}）的内容未加密`, en }[language], 'warn');
  }
  return { protection, clients, ...(login === undefined ? {} : { login }), webhooks };
}

async function pageLoginOf(
  configuration: Configuration,
  { terminal, language }: Session,
): Promise<PageLogin | undefined> {
  const read = await readPageLogin(configuration);
  if (read === null) return undefined;
  // Loaded only here: the other commands start faster.
  const [{ PageLogin }, { createClaimsReader }] = await Promise.all([
    import('../../api/login/pageLogin.js'),
    import('../../api/authentication.js'),
  ]);
  const log = (notice: Text) => terminal.err.print(notice[language], 'warn');
  return new PageLogin(read.configuration, createClaimsReader(read.access, log), log);
}

/** Their secrets were read with the file, to tell what is wrong with them. */
async function webhooksIn(effective: readonly Effective[]): Promise<readonly Webhook[]> {
  const value = (name: string) => effective.find(({ setting }) => setting.name === name)?.value;
  const { webhooks } = await webhooksOf(
    String(value('config')),
    (value('webhooks') as GivenWebhook[] | undefined) ?? [],
  );
  return webhooks;
}

type FileOfSettings = InputFile & { readonly problems: readonly Problem[] };

async function readFileOf(path: string): Promise<FileOfSettings> {
  const file = await readYaml(path);
  if (file.problems.length > 0) return file;
  const input = file.input ?? {};
  const webhooks = z.array(webhookFields).safeParse(partOf(input, ['webhooks']));
  const unusable = webhooks.success ? (await webhooksOf(path, webhooks.data)).problems : [];
  const inWebhooks = unusable.map((each) => ({ ...each, path: ['webhooks', ...each.path] }));
  return { ...file, problems: located(file, [...mistakesIn(input), ...inWebhooks]) };
}

const shape = (all: readonly Setting[], depth: number): z.ZodRawShape =>
  Object.fromEntries(all.map(({ key, kind }) => [key?.[depth] ?? '', kind.schema.optional()]));

const inGroup = (group: string) => settings.filter(({ key }) => key?.length === 2 && key[0] === group);
const groups = [...new Set(settings.flatMap(({ key }) => (key?.length === 2 ? [key[0] ?? ''] : [])))];
const fields = z.strictObject({
  ...shape(
    settings.filter(({ key }) => key?.length === 1),
    0,
  ),
  ...Object.fromEntries(groups.map((group) => [group, z.looseObject({}).nullish()])),
});

/** Group by group: for a field that is unknown, those of its own group are near. */
function mistakesIn(input: unknown): readonly Problem[] {
  const found = (schema: z.ZodType, path: Path) => {
    const part = path.length === 0 ? input : partOf(input, path);
    const { error } = schema.safeParse(part, { reportInput: true });
    return error === undefined ? [] : problemsOf(error, path, schema);
  };
  const given = groups.filter((group) => isGroup(partOf(input, [group])));
  return [...found(fields, []), ...given.flatMap((group) => found(z.strictObject(shape(inGroup(group), 1)), [group]))];
}

const isGroup = (part: unknown): boolean => typeof part === 'object' && part !== null && !Array.isArray(part);

const partOf = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, step) => (part as Record<string, unknown> | null | undefined)?.[step], input);

function inFile({ key }: Setting, file: FileOfSettings | null): Omit<Effective, 'setting'> | undefined {
  const value = key === null ? undefined : partOf(file?.input, key);
  return file === null || key === null || value === undefined
    ? undefined
    : { value, from: `${file.path}:${file.locate(key).line}` };
}
