import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import type { Tls } from '../../api/server.js';
import { type ErrorCode, fail, failOnProblems, type Problem, problem } from '../../model/error.js';
import type { Text } from '../../model/text.js';
import { fileFault } from '../../util/regularFile.js';

/** Reads a certificate and its private key, or throws everything that is wrong with the two files. */
export async function readTls(certFile: string, keyFile: string): Promise<Tls> {
  const problems: Problem[] = [];
  const refuse = (code: ErrorCode, option: string, path: string, { zh, en }: Text) => {
    problems.push(
      problem(code, [], { zh: `${option} 的文件“${path}”${zh}`, en: `${option}: the file \`${path}\` ${en}` }),
    );
  };
  const read = async <T>(option: string, path: string, parse: (pem: string) => T, otherwise: Text) => {
    try {
      const pem = new TextDecoder().decode(await readFile(path));
      return { pem, parsed: parse(pem) };
    } catch (cause) {
      const { code, syscall } = cause as NodeJS.ErrnoException;
      if (syscall === undefined) refuse('INVALID_CONFIGURATION', option, path, otherwise);
      else
        refuse('UNREADABLE_FILE', option, path, {
          zh: `无法读取（${fileFault(code).zh}）`,
          en: `cannot be read (${fileFault(code).en})`,
        });
      return undefined;
    }
  };
  const cert = await read('--tls-cert', certFile, (pem) => new X509Certificate(pem), {
    zh: '不是 PEM 格式的证书',
    en: 'is no certificate as PEM',
  });
  const key = await read('--tls-key', keyFile, createPrivateKey, {
    zh: '不是 PEM 格式、未加密的私钥',
    en: 'is no private key as PEM without a passphrase',
  });
  if (cert && key && !cert.parsed.checkPrivateKey(key.parsed)) {
    refuse('INVALID_CONFIGURATION', '--tls-key', keyFile, {
      zh: `不是证书“${certFile}”的私钥`,
      en: `is not the private key of the certificate \`${certFile}\``,
    });
  }
  failOnProblems(problems);
  const tls = { cert: cert?.pem ?? '', key: key?.pem ?? '' };
  try {
    createSecureContext(tls);
    return tls;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return fail('INVALID_CONFIGURATION', [], {
      zh: `证书“${certFile}”不能用于 TLS（${why}）`,
      en: `the certificate \`${certFile}\` cannot be used for TLS (${why})`,
    });
  }
}
