# An image with the command and a browser that prints; docs/ci.md shows how to run it.
ARG NODE=24-bookworm-slim

FROM node:${NODE} AS build
WORKDIR /build
COPY . .
# Installing builds dist/ too; the package then holds what npm would publish.
RUN npm ci --no-audit --no-fund --omit=optional \
  && npm pack --ignore-scripts --pack-destination / \
  && mv /service-charter-*.tgz /service-charter.tgz

FROM node:${NODE}
LABEL org.opencontainers.image.title="service-charter" \
  org.opencontainers.image.description="One YAML file of company facts in, customer service documents out" \
  org.opencontainers.image.licenses="MIT"
# Debian keeps the browser patched, and has it for ARM too; the pages carry their own fonts.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends chromium-headless-shell git \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /service-charter.tgz /tmp/
RUN npm install --global --no-audit --no-fund --ignore-scripts --omit=optional /tmp/service-charter.tgz \
  && rm -rf /tmp/service-charter.tgz /root/.npm \
  && git config --system --add safe.directory /work \
  && mkdir /work \
  && chown node:node /work
USER node
WORKDIR /work
ENV CHARTER_BROWSER=/usr/bin/chromium-headless-shell
ENTRYPOINT ["charter"]
CMD ["--help"]
