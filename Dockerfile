# One image for every role: build the pages and the stack, run as a user without rights.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build:pages \
    && dotnet publish mocks/Stack -c Release -o /app --no-self-contained

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
COPY --from=build /src/mocks/Web/dist ./pages
USER $APP_UID
ENTRYPOINT ["dotnet", "SecureMessaging.Mocks.Stack.dll", "--pages", "/app/pages"]
