FROM node:22-slim AS build
WORKDIR /zhifen
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production ZHIFEN_DATA=/data
WORKDIR /zhifen
COPY --from=build /zhifen/package.json ./
COPY --from=build /zhifen/node_modules node_modules
COPY --from=build /zhifen/dist dist
COPY --from=build /zhifen/schema schema
COPY --from=build /zhifen/seed seed
RUN mkdir /data && chown node /data
USER node
VOLUME /data
EXPOSE 4000
ENTRYPOINT ["node", "dist/cli/main.js"]
# Whatever stands before the container has the certificate: `--insecure-host` says that this is meant.
CMD ["serve", "--host", "0.0.0.0", "--insecure-host"]
