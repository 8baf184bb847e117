# Opener as a container. The bundle carries every package that it needs, so the image has no node_modules.
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json vite.config.ts vite.server.config.ts ./
COPY src ./src
RUN npm run build

FROM node:24-slim
WORKDIR /opener
ENV NODE_ENV=production PORT=3978
COPY LICENSE ./
COPY --from=build /build/dist/server ./dist/server
COPY --from=build /build/dist/tab ./dist/tab
USER node
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: the signal that ends it must reach it.
CMD ["node", "dist/server/start.mjs"]
