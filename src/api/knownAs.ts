import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Request } from './request.js';

/** Says in `extensions.zhifen` of each answer up to which revision, and until when, what is in it was known. */
export function tellKnownAs(): ApolloServerPlugin<Request & BaseContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue }) {
          // What is recorded while a question is being answered may have no part in the answer.
          if (operation?.operation === OperationTypeNode.QUERY) void contextValue.knownAs().catch(() => {});
        },
        async willSendResponse({ contextValue, response: { body } }) {
          if (body.kind !== 'single' || body.singleResult.data == null) return;
          const known = await contextValue.knownAs().catch(() => null);
          if (known !== null) body.singleResult.extensions = { ...body.singleResult.extensions, zhifen: known };
        },
      };
    },
  };
}
