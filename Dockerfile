# One file, three images of the same sources:
#   docker build .                       the stand-ins, any role (the default)
#   docker build --target load .         the load generator
#   docker build --target rehearsal .    the rehearsal itself, with a browser
FROM node:22.21.1-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0.401 AS sources
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .

FROM sources AS load-build
RUN dotnet publish load/Cli -c Release -o /app --no-self-contained

FROM sources AS stack-build
RUN npm run build:pages && dotnet publish mocks/Stack -c Release -o /app --no-self-contained

FROM mcr.microsoft.com/dotnet/aspnet:10.0.12 AS load
WORKDIR /app
COPY --from=load-build /app .
# A volume takes its owner from here.
RUN install -d -o $APP_UID /runs
USER $APP_UID
ENTRYPOINT ["dotnet", "SecureMessaging.Load.Cli.dll"]

# Runs from a checkout, as on a desk: plans, pacts and pages are read from it.
FROM sources AS rehearsal
ENV PLAYWRIGHT_BROWSERS_PATH=/opt/browsers
RUN npx playwright-core install --with-deps --only-shell chromium \
    && dotnet build rollout/Cli -c Release \
    && dotnet artifacts/bin/SecureMessaging.Rollout.Cli/release/SecureMessaging.Rollout.Cli.dll provision \
    && install -d -o $APP_UID /runs
USER $APP_UID
ENTRYPOINT ["dotnet", "artifacts/bin/SecureMessaging.Rollout.Cli/release/SecureMessaging.Rollout.Cli.dll"]

FROM mcr.microsoft.com/dotnet/aspnet:10.0.12 AS stack
WORKDIR /app
COPY --from=stack-build /app .
COPY --from=stack-build /src/mocks/Web/dist ./pages
USER $APP_UID
ENTRYPOINT ["dotnet", "SecureMessaging.Mocks.Stack.dll", "--pages", "/app/pages"]
