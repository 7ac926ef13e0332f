# The Api and gba of the full-stack build: HotChocolate, and Neo4j's driver beside its HTTP API.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/GbaGraph.Api -c Release -p:FullStack=true -p:SkipEditor=true -o /out/api \
 && dotnet publish src/GbaGraph.Cli -c Release -p:FullStack=true -o /out/gba

FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /out /app
ENV ASPNETCORE_URLS=http://0.0.0.0:5080 \
    Storage__Provider=neo4j \
    Seed__Path=/app/api/seed
EXPOSE 5080
USER app
# The image has no curl; bash opens the port itself and reads the first line of the answer.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/5080 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "/app/api/GbaGraph.Api.dll"]
