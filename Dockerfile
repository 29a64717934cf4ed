FROM node:22-slim AS build
WORKDIR /zhifen
COPY package.json package-lock.json .npmrc ./
# The second time without the registry.
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts --prefer-offline
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
# Everything is set in the environment, or by a file that ZHIFEN_CONFIG names; `zhifen config check` lists it. Whatever
# stands before the container has the certificate: ZHIFEN_INSECURE_HOST says that this is meant. The root may be read only:
# nothing is written but to /data, temporary files among it.
ENV NODE_ENV=production ZHIFEN_DATA=/data ZHIFEN_HOST=0.0.0.0 ZHIFEN_INSECURE_HOST=true ZHIFEN_LOG=json SQLITE_TMPDIR=/data
WORKDIR /zhifen
COPY --from=build /zhifen/package.json ./
COPY --from=build /zhifen/node_modules node_modules
COPY --from=build /zhifen/dist dist
COPY --from=build /zhifen/schema schema
COPY --from=build /zhifen/seed seed
RUN mkdir -m 700 /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.ZHIFEN_PORT || 4000}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]
