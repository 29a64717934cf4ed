import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { mercurius } from 'mercurius';
import { constantSchema } from './constantSchema.js';

// mercurius with compiled execution and constant resolvers. Argument: the file of the answers.
const app = fastify();
await app.register(mercurius, { schema: constantSchema(process.argv[2] ?? ''), jit: 1 });
await app.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${(app.server.address() as AddressInfo).port}\n`);
