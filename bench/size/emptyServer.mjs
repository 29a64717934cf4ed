import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

// Apollo Server as its documentation starts it, with a schema in which there is nothing to ask.
const apollo = new ApolloServer({ typeDefs: 'type Query { nothing: Int }' });
const { url } = await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 } });
process.stdout.write(`${url}\n`);
