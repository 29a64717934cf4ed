import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { constantSchema } from './constantSchema.js';

// Apollo Server on Express, as its documentation sets it up, with constant resolvers. Argument: the file of the answers.
const apollo = new ApolloServer({ schema: constantSchema(process.argv[2] ?? '') });
await apollo.start();
const app = express();
app.use('/graphql', express.json(), expressMiddleware(apollo));
const server = app.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
